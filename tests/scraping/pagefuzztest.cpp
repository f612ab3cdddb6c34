// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/robots.h"
#include "core/scraping/extract.h"
#include "core/scraping/feed.h"
#include "core/scraping/values.h"
#include "tests/scraping/pages.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace gaia;
using namespace gaia::scraping;
using namespace Qt::StringLiterals;

namespace {

/// Changes some bytes, cuts, doubles or throws in what parsers stumble over.
class Mutator final {
public:
    explicit Mutator(unsigned seed)
        : m_random(seed)
    {
    }

    QByteArray changed(QByteArray text)
    {
        static const QList<QByteArray> kStumbles{
            "<", ">", "</", "<!--", "-->", "<![CDATA[", "]]>", "&#x110000;", "&#0;", "<p ",
            QByteArray("\0", 1), "\xff\xfe", "\xed\xa0\x80", "\"", "'", "<table><tr>", "<svg>",
            "<script>", "<!DOCTYPE a [<!ENTITY b 'c'>]>", "charset=utf-16", "<base href='//'>",
            "srcset=\",,, 1w ,\"", "{\"a\":[[[", "xmlns:a=''"};
        const int changes = 1 + int(m_random() % 8);
        for (int i = 0; i < changes && !text.isEmpty(); ++i) {
            const qsizetype at = qsizetype(m_random() % std::size_t(text.size()));
            const qsizetype length = qsizetype(m_random() % 200);
            switch (m_random() % 5) {
            case 0: text[at] = char(m_random() % 256); break;
            case 1: text.remove(at, length); break;
            case 2: text.insert(at, text.mid(qsizetype(m_random() % std::size_t(text.size())), length)); break;
            case 3: text.insert(at, kStumbles.at(qsizetype(m_random() % std::size_t(kStumbles.size())))); break;
            default: text.truncate(at); break;
            }
        }
        return text;
    }

private:
    std::mt19937 m_random;
};

}  // namespace

/// Reads pages and feeds that were broken at random, the same way each time. GAIA_FUZZ_SECONDS
/// makes it run longer, from another start.
class PageFuzzTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void brokenPages_neverCrash_andNeverGiveAForeignAddress()
    {
        std::vector<Recipe> recipes;
        for (const RecipeFile &file : listRecipes({})) {
            recipes.push_back(*loadRecipe(file.name, {}));
        }
        const QList<QByteArray> corpus{test::kPage, test::kCopernicus, test::kEsa, test::kModis,
                                       test::kNasa};
        const QByteArray feed = "<?xml version='1.0'?><rss><channel><item><title>t</title><link>"
                                "https://a.example/1</link><pubDate>Sun, 20 Apr 2025</pubDate>"
                                "<point>1 2</point></item></channel></rss>";
        const int seconds = qEnvironmentVariableIntValue("GAIA_FUZZ_SECONDS");
        Mutator mutator(seconds > 0 ? std::random_device()() : 7U);
        QElapsedTimer timer;
        timer.start();
        qint64 records = 0;
        int rounds = 0;
        for (; seconds > 0 ? timer.elapsed() < seconds * 1000LL : rounds < 150; ++rounds) {
            const QByteArray html = mutator.changed(corpus.at(rounds % corpus.size()));
            const auto page =
                Page::fromHtml(html, html.left(40), QUrl(u"https://a.example/x"_s));
            for (std::size_t i = 0; page && i < recipes.size(); ++i) {
                const Extract found = extract(recipes[i], **page, {}, QDate(2026, 3, 1));
                records += qint64(found.records.size());
                for (const dataset::Record &record : found.records) {
                    QVERIFY(record.image.imageSrc.value_or(QString()).startsWith(u"http"_s));
                }
                (void)linksOf(recipes[i], **page);
            }
            (void)readFeed(mutator.changed(feed), QUrl(u"https://a.example/f"_s), true,
                           QDate(2026, 3, 1));
            (void)net::Robots::parse(mutator.changed("User-agent: *\nDisallow: /a*$\n"), u"x"_s)
                .allows(QUrl(u"https://a.example/abc"_s));
            (void)recipeFromJson(mutator.changed(test::kLeast), u"f.json"_s);
        }
        // Else the mutations would have left nothing to read, and the test would show nothing.
        QVERIFY(records > rounds / 4);
        qInfo("%d rounds, %lld records", rounds, static_cast<long long>(records));
    }
};

QTEST_GUILESS_MAIN(PageFuzzTest)
#include "pagefuzztest.moc"
