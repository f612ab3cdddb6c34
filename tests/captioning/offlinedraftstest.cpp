// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/captioning/offlinedrafts.h"

#include "core/dataset/caption.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using captioning::offlineDrafts;
using captioning::sentencesOf;

class OfflineDraftsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drafts_tooLittleText_isAnErrorWithTheId()
    {
        dataset::Image image;
        image.id = u"bare.jpg"_s;
        const auto drafts = offlineDrafts(image, {});
        QVERIFY(!drafts);
        QVERIFY(drafts.error().message.contains(u"bare.jpg"_s));
    }

    void sentences_endWhereSentencesEnd_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("plain") << u"One. Two! Three?"_s << 3;
        QTest::newRow("decimal") << u"It is 3.5 km wide. And long."_s << 2;
        QTest::newRow("abbreviation") << u"The U.S. Geological Survey owns it. Mt. Etna smokes."_s
                                      << 2;
        QTest::newRow("initial") << u"Named after J. Smith. It is old."_s << 2;
        QTest::newRow("quote") << u"He said “no.” Then he left."_s << 2;
        QTest::newRow("paragraphs") << u"A title\n\nThe text."_s << 2;
        QTest::newRow("no end") << u"words without an end"_s << 1;
        QTest::newRow("empty") << u"  \n "_s << 0;
    }

    void sentences_endWhereSentencesEnd()
    {
        QFETCH(QString, text);
        QFETCH(int, count);
        QVERIFY2(sentencesOf(text).size() == count,
                 qPrintable(sentencesOf(text).join(u" | "_s)));
    }

    void drafts_areFiveDifferentSentencesOfTheArticle()
    {
        dataset::Image image;
        image.id = u"a"_s;
        image.imageAlt = u"Sediment in the estuary"_s;
        dataset::Article article;
        article.title = u"Red water"_s;
        article.text =
            u"Red sediment fans out from the mouth of the river. Red sediment fans out from the "
            "river mouth. Braided channels part around islands of mangrove. Clouds lie in small "
            "clusters over the hills in the east. The image was acquired on 15 December 2017. "
            "Eroded soils of the highlands colour the water. Deep blue water fills the north-west "
            "corner. A road crosses the plain."_s;
        const QStringList drafts = offlineDrafts(image, article).value();
        QCOMPARE(drafts.size(), 5);
        QCOMPARE(QSet<QString>(drafts.begin(), drafts.end()).size(), 5);
        for (const QString &draft : drafts) {
            QVERIFY(draft.startsWith(dataset::captionPrefix() + u' '));
            QVERIFY(article.text.contains(dataset::withoutPrefix(draft)));
            QVERIFY2(!draft.contains(u"2017"_s), qPrintable(draft));
        }
        // Of two sentences that say the same one is enough.
        QCOMPARE(drafts.filter(u"Red sediment"_s).size(), 1);
        QCOMPARE(offlineDrafts(image, article).value(), drafts);
    }

    void drafts_shortArticle_isFilledUpWithWhatIsKnown()
    {
        dataset::Image image;
        image.id = u"a"_s;
        image.imageAlt = u"A lake between two hills"_s;
        image.place.name = u"Lake Urmia, Iran"_s;
        image.satellite = QStringList{u"Landsat 8"_s};
        image.tag = QStringList{u"lake"_s, u"drought"_s};
        dataset::Article article;
        article.title = u"The shrinking lake"_s;
        const QStringList drafts = offlineDrafts(image, article).value();
        QCOMPARE(QSet<QString>(drafts.begin(), drafts.end()).size(), 5);
    }
};

QTEST_GUILESS_MAIN(OfflineDraftsTest)
#include "offlinedraftstest.moc"
