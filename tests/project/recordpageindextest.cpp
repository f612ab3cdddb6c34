// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/recordpageindex.h"

#include <QTest>

using gaia::project::RecordPageIndex;
using namespace Qt::StringLiterals;

namespace {

QUrl page(int number)
{
    return QUrl(u"https://a.example/images/%1"_s.arg(number));
}

}  // namespace

class RecordPageIndexTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void imagesOf_unknownPage_areNone_andItTakesNoMark()
    {
        RecordPageIndex index;
        index.close();
        QVERIFY(index.imagesOf(page(1)).empty());
        QVERIFY(!index.mark(page(1), RecordPageIndex::Begun));
        QVERIFY(!index.isMarked(page(1), RecordPageIndex::Begun));
    }

    void imagesOf_sharedPages_tellImageAndRank()
    {
        RecordPageIndex index;
        index.add(7, {page(1), page(2)});
        index.add(3, {page(2)});
        index.add(9, {page(3)});
        index.close();
        const auto first = index.imagesOf(page(1));
        QCOMPARE(first.size(), std::size_t(1));
        QCOMPARE(first[0].image, 7U);
        const auto second = index.imagesOf(page(2));
        QCOMPARE(second.size(), std::size_t(2));
        QCOMPARE(second[0].image, 3U);
        QCOMPARE(second[0].rank, 0U);
        QCOMPARE(second[1].image, 7U);
        QCOMPARE(second[1].rank, 1U);
    }

    void mark_isKeptForEachPage_andSetOnce()
    {
        RecordPageIndex index;
        for (quint32 image = 0; image < 100; ++image) {
            index.add(image, {page(int(image / 2))});
        }
        index.close();
        QVERIFY(index.mark(page(4), RecordPageIndex::Begun));
        QVERIFY(!index.mark(page(4), RecordPageIndex::Begun));
        QVERIFY(index.mark(page(4), RecordPageIndex::Told));
        QVERIFY(index.isMarked(page(4), RecordPageIndex::Begun));
        QVERIFY(!index.isMarked(page(4), RecordPageIndex::Asked));
        QVERIFY(!index.isMarked(page(5), RecordPageIndex::Begun));
    }
};

QTEST_GUILESS_MAIN(RecordPageIndexTest)
#include "recordpageindextest.moc"
