// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/datefacts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::DateKind;
using dataset::Field;
using dataset::Image;
using dataset::Record;
using dataset::Source;

namespace {

const QDate kToday(2026, 3, 1);
const QString kErupted = u"The volcano erupted on April 14, 2010."_s;
const QString kTaken = u"Terra acquired this image on April 17, 2010."_s;

Record record(const QString &address, const QString &text = {}, const QString &published = {})
{
    Record record;
    record.image.imageSrc = address;
    record.image.id = u"a"_s;
    record.article.text = text;
    record.article.published = published;
    return record;
}

Image dated(const QString &text, Source source)
{
    Image image;
    image.acquired = dataset::acquisitionFromText(text).value_or(dataset::Acquisition());
    image.sources.insert(Field::Date, source);
    return image;
}

}  // namespace

class DateFactsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingSaid_staysUnknown()
    {
        Record unknown = record(u"https://h/a.jpg"_s, u"A lake in 1500 words."_s, u"soon"_s);
        dataset::fillDate(unknown, kToday);
        QVERIFY(!unknown.image.acquired.isKnown());
        QVERIFY(unknown.image.sources.isEmpty());
    }

    void articleOfAnImpossibleDay_staysUnknown_data()
    {
        QTest::addColumn<QString>("published");
        for (const char *text : {"9999", "2027", "2026-04", "2026-03-03", "2026-03-03T10:00Z",
                                 "2020..9999", "1492", "2020-02-30", "0000"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }
    void articleOfAnImpossibleDay_staysUnknown()
    {
        QFETCH(QString, published);
        Record read = record(u"https://h/a.jpg"_s, {}, published);
        dataset::fillDate(read, kToday);
        QVERIFY(!read.image.acquired.isKnown());
        QVERIFY(read.image.sources.isEmpty());
    }

    void date_isTheWorthiestThatIsTold_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("published");
        QTest::addColumn<QString>("date");
        QTest::addColumn<int>("source");
        const auto row = [](const char *name, const char *address, const QString &text,
                            const char *published, const char *date, Source source) {
            QTest::newRow(name) << QString::fromLatin1(address) << text
                                << QString::fromLatin1(published) << QString::fromLatin1(date)
                                << int(source);
        };
        const QString both = kErupted + u' ' + kTaken;
        row("name", "https://h/a_tmo_2010107_lrg.jpg", kErupted, "2010-04-20", "2010-04-17",
            Source::Url);
        row("file", "b/a_tmo_2010107_lrg.jpg", kErupted, "2010-04-20", "2010-04-17",
            Source::FileName);
        row("text", "https://h/a.jpg", both, "2010-04-20", "2010-04-17", Source::Text);
        row("a day within the frame's months", "https://h/iss023e24943.jpg", kTaken, "2010-04-20",
            "2010-04-17", Source::Text);
        row("event", "https://h/a.jpg", kErupted, "2010-04-20", "event 2010-04-14", Source::Text);
        row("article", "https://h/a.jpg", {}, "2010-04", "published 2010-04", Source::Text);
        row("article's time", "https://h/a.jpg", {}, "2020-01-05T10:00Z", "published 2020-01-05",
            Source::Text);
        row("article in words", "https://h/a.jpg", {}, "5 January 2020", "published 2020-01-05",
            Source::Text);
        row("article's year, not over yet", "https://h/a.jpg", {}, "2026", "published 2026",
            Source::Text);
        row("article's interval", "https://h/a.jpg", {}, "2020-01..2020-02",
            "published 2020-01-01..2020-02-29", Source::Text);
        row("name of the article's day", "https://h/a_20100420.jpg", {}, "2010-04-20",
            "published 2010-04-20", Source::Url);
        row("name of the article's day, and an event", "https://h/a_20100420.jpg", kErupted,
            "2010-04-20", "event 2010-04-14", Source::Text);
        row("name by a source's custom", "https://h/image_day/20100420_A.png", {}, "",
            "published 2010-04-20", Source::Url);
    }
    void date_isTheWorthiestThatIsTold()
    {
        QFETCH(QString, address);
        QFETCH(QString, text);
        QFETCH(QString, published);
        QFETCH(QString, date);
        QFETCH(int, source);
        Record read = record(address, text, published);
        dataset::fillDate(read, kToday);
        QCOMPARE(toText(read.image.acquired), date);
        QCOMPARE(int(read.image.sources.value(Field::Date)), source);
    }

    void statedDate_isKept()
    {
        Record stated = record(u"https://h/a_tmo_2010107.jpg"_s, kErupted);
        stated.image.acquired = *dataset::acquisitionFromText(u"2009"_s);
        stated.image.sources.insert(Field::Date, Source::Record);
        dataset::fillDate(stated, kToday);
        QCOMPARE(toText(stated.image.acquired), u"2009"_s);
        QCOMPARE(stated.image.sources.value(Field::Date), Source::Record);
    }

    void pictureBesideAnAddressWithoutDay_isAsked()
    {
        Record beside = record(u"https://h/a.jpg"_s);
        beside.picturePath = u"/pictures/a_tmo_2010107_lrg.jpg"_s;
        dataset::fillDate(beside, kToday);
        QCOMPARE(toText(beside.image.acquired), u"2010-04-17"_s);
        QCOMPARE(beside.image.sources.value(Field::Date), Source::FileName);
    }

    void betterDate_isOfMoreWorthOrWithinTheNames_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("present");
        QTest::addColumn<int>("source");
        QTest::addColumn<bool>("isBetter");
        const auto row = [](const char *said, const char *present, Source source, bool isBetter) {
            QTest::addRow("%s over %s", said, present)
                << QString::fromLatin1(said) << QString::fromLatin1(present) << int(source)
                << isBetter;
        };
        row("", "", Source::Url, false);
        row("", "2010", Source::Url, false);
        row("2010", "", Source::Url, true);
        row("2010-04-17", "event 2010-04-14", Source::Text, true);
        row("event 2010-04-14", "2010-04-17", Source::Text, false);
        row("event 2010-04-14", "published 2010-04-20", Source::Text, true);
        row("published 2010-04-20", "event 2010-04-14", Source::Text, false);
        row("2010-04-17", "2010-03..2010-05", Source::Url, true);
        row("2010-04-17", "2010-03..2010-05", Source::Record, false);
        row("2010-06-17", "2010-03..2010-05", Source::Url, false);
        row("2010-04-17", "2010-04-17", Source::Url, false);
    }
    void betterDate_isOfMoreWorthOrWithinTheNames()
    {
        QFETCH(QString, said);
        QFETCH(QString, present);
        QFETCH(int, source);
        QFETCH(bool, isBetter);
        QCOMPARE(dataset::isBetterDate(dated(said, Source::Page), dated(present, Source(source))),
                 isBetter);
    }
};

QTEST_GUILESS_MAIN(DateFactsTest)
#include "datefactstest.moc"
