// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/textfunctions.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QRandomGenerator>
#include <QTest>

#include <string>

using namespace gaia;

namespace {

class Texts final {
public:
    Texts() { storage::addTextFunctions(m_database); }

    /// What `holds_text` says; -1 for NULL.
    [[nodiscard]] int holds(const std::string &text, const std::string &part)
    {
        SQLite::Statement statement(m_database, "SELECT holds_text(?, ?)");
        statement.bind(1, text);
        statement.bind(2, part);
        statement.executeStep();
        return statement.getColumn(0).isNull() ? -1 : statement.getColumn(0).getInt();
    }
    [[nodiscard]] SQLite::Database &database() { return m_database; }

private:
    SQLite::Database m_database{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
};

std::string lowered(std::string text)
{
    for (char &letter : text) {
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
    }
    return text;
}

}  // namespace

class TextFunctionsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsText_edges()
    {
        Texts texts;
        QCOMPARE(texts.holds("", ""), 1);
        QCOMPARE(texts.holds("", "a"), 0);
        QCOMPARE(texts.holds("abc", ""), 1);
        QCOMPARE(texts.holds("abc", "abcd"), 0);
        QCOMPARE(texts.holds("abc", "ABC"), 1);
        QCOMPARE(texts.holds("https://EOimages.gsfc.nasa.gov/x.jpg", "eoIMAGES"), 1);
        QCOMPARE(texts.holds("100% of_it", "% of_"), 1);  // no wildcards
        QCOMPARE(texts.holds("\xce\x91\xce\xb8\xce\xae\xce\xbd\xce\xb1", "\xce\xae\xce\xbd"), 1);
        QCOMPARE(texts.holds("[", "{"), 0);  // letters alone have a case
        SQLite::Statement null(texts.database(), "SELECT holds_text(NULL, 'a')");
        QVERIFY(null.executeStep());
        QVERIFY(null.getColumn(0).isNull());
    }

    void holdsText_partOfEachRow_isLookedForInItsRow()
    {
        Texts texts;
        SQLite::Statement statement(
            texts.database(),
            "WITH pair (text, part) AS (VALUES ('abc', 'b'), ('abc', 'x'), ('xyz', 'x')) "
            "SELECT group_concat(holds_text(text, part)) FROM pair");
        QVERIFY(statement.executeStep());
        QCOMPARE(statement.getColumn(0).getString(), std::string("1,0,1"));
    }

    void holdsText_sameAsPlainSearch()
    {
        Texts texts;
        QRandomGenerator dice(7);
        const std::string letters = "aAbB-";
        const auto made = [&](int most) {
            std::string text;
            for (int left = dice.bounded(most); left > 0; --left) {
                text += letters[static_cast<std::size_t>(dice.bounded(int(letters.size())))];
            }
            return text;
        };
        int found = 0;
        for (int i = 0; i < 5000; ++i) {
            const std::string text = made(40);
            const std::string part = made(6);
            const int expected = lowered(text).find(lowered(part)) != std::string::npos ? 1 : 0;
            QCOMPARE(texts.holds(text, part), expected);
            found += expected;
        }
        QVERIFY(found > 500 && found < 4900);
    }
};

QTEST_MAIN(TextFunctionsTest)
#include "textfunctionstest.moc"
