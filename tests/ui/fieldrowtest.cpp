// SPDX-License-Identifier: GPL-3.0-or-later
// One metadata field, typed into as a person does: completion, and other spellings that become the
// table's name.
#include "ui/review/fieldrow.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::Field;
using review::FieldRow;

Q_DECLARE_METATYPE(gaia::dataset::Field)

class FieldRowTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void otherSpelling_isOffered_andBecomesTheName_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("family name") << Field::Satellite << u"eos-ter"_s << u"Terra"_s;
        QTest::newRow("hyphen") << Field::Satellite << u"landsat-8"_s << u"Landsat 8"_s;
        QTest::newRow("modality") << Field::Modalities << u"multi-spec"_s
                                  << u"Multispectral"_s;
        QTest::newRow("behind another") << Field::Satellite << u"Aqua; eos-ter"_s
                                        << u"Aqua; Terra"_s;
        QTest::newRow("the name itself") << Field::Resolution << u"very"_s << u"Very High"_s;
    }

    void otherSpelling_isOffered_andBecomesTheName()
    {
        QFETCH(const Field, field);
        QFETCH(const QString, typed);
        QFETCH(const QString, kept);
        FieldRow row(field);
        show(row, field);
        QSignalSpy edited(&row, &FieldRow::edited);
        QTest::keyClicks(row.line(), typed);
        QAbstractItemView *popup = row.findChild<QCompleter *>()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(row.line()->text(), kept);
        QTest::keyClick(row.line(), Qt::Key_Return);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.front().at(2).value<dataset::MaybeText>().value_or(QString()), kept);
    }

    void spellingThatNobodyChose_isKeptAsTyped()
    {
        FieldRow row(Field::Satellite);
        show(row, Field::Satellite);
        QSignalSpy edited(&row, &FieldRow::edited);
        QTest::keyClicks(row.line(), u"EOS-Terra"_s);
        QTest::keyClick(row.line(), Qt::Key_Return);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.front().at(2).value<dataset::MaybeText>().value_or(QString()),
                 u"EOS-Terra"_s);
        // What the table makes of it is told beside it, for whoever asks.
        QCOMPARE(FieldRow::tableText(Field::Satellite, u"EOS-Terra"_s),
                 FieldRow::tr("The table calls it %1.").arg(u"Terra"_s));
    }

    void nothingFits_noListIsShown()
    {
        FieldRow row(Field::Satellite);
        show(row, Field::Satellite);
        QTest::keyClicks(row.line(), u"zzyzx"_s);
        QVERIFY(!row.findChild<QCompleter *>()->popup()->isVisible());
    }

    void everyOtherSpelling_leadsToANameOfTheTable()
    {
        for (const Field field : {Field::Satellite, Field::Sensor, Field::Modalities}) {
            const QStringList all = FieldRow::tableNames(field);
            int others = 0;
            for (const QString &line : all) {
                if (line.contains(u" → "_s)) {
                    ++others;
                    QVERIFY2(all.contains(line.section(u" → "_s, -1)), qPrintable(line));
                }
            }
            QVERIFY(others > 10);
        }
    }

private:
    static void show(FieldRow &row, Field field)
    {
        row.resize(300, 60);
        row.setImage({});
        row.show();
        row.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&row));
        row.edit({});
        row.setVocabulary(FieldRow::tableNames(field));
    }
};

QTEST_MAIN(FieldRowTest)
#include "fieldrowtest.moc"
