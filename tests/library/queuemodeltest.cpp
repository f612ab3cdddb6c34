// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/queuemodel.h"

#include "core/project/decide.h"
#include "core/storage/connection.h"
#include "core/storage/statement.h"
#include "tests/support/world.h"
#include "ui/library/queuepane.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::Filter;
using dataset::ImageKey;
using library::QueueModel;
using library::ViewState;
using test::World;

namespace {

using TestMode = QAbstractItemModelTester::FailureReportingMode;

QString titleAt(const QueueModel &model, int row)
{
    return model.index(row).data(Qt::DisplayRole).toString();
}

/// Many images at once, past the use cases, for what is about size alone.
void addMany(World &world, int count)
{
    const auto status = world.project().write(
        project::Priority::Normal,
        [&](storage::Connection &connection, project::Project::Touch &touch) {
            storage::Statement(connection,
                               u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                               "WHERE i < ?) INSERT INTO image (id) SELECT 'many-' || i FROM n"_s)
                .bind(qint64(count))
                .execute();
            touch.noteAll(project::Noun::Images);
            return true;
        });
    QVERIFY(status);
}

}  // namespace

class QueueModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void model_fromEmptyOverFilterToMore_passesTheModelTester()
    {
        World world;
        jobs::Runner runner;
        ViewState view(world.project(), runner);
        QueueModel model(view, world.project(), runner);
        const QAbstractItemModelTester tester(&model, TestMode::QtTest);
        QTRY_VERIFY(view.isLoaded());
        QCOMPARE(model.rowCount(), 0);

        std::vector<ImageKey> images;
        for (int i = 0; i < 40; ++i) {
            images.push_back(world.add(u"image %1"_s.arg(i), World::five()));
        }
        QTRY_COMPARE(model.rowCount(), 40);
        QTRY_COMPARE(titleAt(model, 39), u"image 39"_s);

        view.setFilter(Filter::parse(u"status:pending"_s).value());
        QTRY_VERIFY(view.isLoaded());
        for (const int gone : {0, 17, 39}) {
            QVERIFY(project::Decide(world.project(), u"me"_s)
                        .accept(images[static_cast<std::size_t>(gone)], 0));
        }
        QTRY_COMPARE(model.rowCount(), 37);
        QTRY_COMPARE(titleAt(model, 0), u"image 1"_s);
        QTRY_COMPARE(titleAt(model, 36), u"image 38"_s);
        view.setFilter(Filter::parse(u"id:nothing"_s).value());
        QTRY_COMPARE(model.rowCount(), 0);
        view.setFilter(Filter());
        QTRY_COMPARE(model.rowCount(), 40);
    }

    void data_ofARow_isReadLaterAndTold()
    {
        World world;
        const ImageKey image = world.add(u"a"_s, World::five());
        jobs::Runner runner;
        ViewState view(world.project(), runner);
        QueueModel model(view, world.project(), runner);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.keyAt(0), image);
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(!model.index(0).data(QueueModel::IsReadRole).toBool());
        QCOMPARE(titleAt(model, 0), QString());
        QTRY_VERIFY(!told.isEmpty());
        QVERIFY(model.index(0).data(QueueModel::IsReadRole).toBool());
        QCOMPARE(titleAt(model, 0), u"a"_s);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"a, 5 pending"_s);
    }

    void toolTip_ofAMarkedUpTitle_showsTheMarkup()
    {
        World world;
        dataset::Image image;
        image.id = u"a"_s;
        image.imageAlt = u"<img src=x> a <b>bold</b> delta"_s;
        world.add(image, World::five());
        jobs::Runner runner;
        ViewState view(world.project(), runner);
        QueueModel model(view, world.project(), runner);
        QTRY_COMPARE(model.rowCount(), 1);
        (void)titleAt(model, 0);
        QTRY_VERIFY(model.index(0).data(QueueModel::IsReadRole).toBool());
        const QString tip = model.index(0).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"&lt;img"_s) && !tip.contains(u"<img"_s), qPrintable(tip));
    }

    void data_afterADecision_followsTheCommit()
    {
        World world;
        const ImageKey image = world.add(u"a"_s, World::five());
        jobs::Runner runner;
        ViewState view(world.project(), runner);
        QueueModel model(view, world.project(), runner);
        QTRY_COMPARE(model.rowCount(), 1);
        QTRY_COMPARE(titleAt(model, 0), u"a"_s);
        project::Decide decide(world.project(), u"me"_s);
        QVERIFY(decide.reject(image, 2, dataset::RejectReason::Count));
        QVERIFY(decide.setFlagged(image, true));
        QTRY_COMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
                     u"a, 1 rejected, 4 pending, flagged"_s);
    }

    void removal_ofRows_keepsTheCurrentImageSelected()
    {
        World world;
        std::vector<ImageKey> images;
        for (int i = 0; i < 6; ++i) {
            images.push_back(world.add(u"image %1"_s.arg(i), World::five()));
        }
        jobs::Runner runner;
        ViewState view(world.project(), runner);
        view.setFilter(Filter::parse(u"status:pending"_s).value());
        QueueModel model(view, world.project(), runner);
        library::Thumbnails thumbnails(world.project(), runner);
        library::QueuePane pane(view, model, thumbnails);
        pane.resize(224, 500);
        pane.show();
        QTRY_COMPARE(model.rowCount(), 6);
        pane.list()->setCurrentIndex(model.index(2));
        QCOMPARE(view.selected(), images[2]);
        QVERIFY(project::Decide(world.project(), u"me"_s).accept(images[2], 0));
        QTRY_COMPARE(model.rowCount(), 5);
        QCOMPARE(view.selected(), images[2]);
        QVERIFY(!pane.list()->currentIndex().isValid());
        view.selectNext();
        QCOMPARE(pane.list()->currentIndex().row(), model.rowOf(images[3]));
    }

    void list_ofAMillion_staysUsable()
    {
        World world;
        addMany(world, 1'000'000);
        jobs::Runner runner;
        ViewState view(world.project(), runner);
        QueueModel model(view, world.project(), runner);
        library::Thumbnails thumbnails(world.project(), runner);
        library::QueuePane pane(view, model, thumbnails);
        pane.resize(224, 700);
        pane.show();
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1'000'000, 20'000);
        QElapsedTimer timer;
        timer.start();
        view.select(model.keyAt(777'777));
        QTRY_COMPARE(titleAt(model, 777'777), u"many-777778"_s);
        qInfo("from the selection to the row in sight: %lld ms", timer.elapsed());
        QCOMPARE(pane.list()->currentIndex().row(), 777'777);
        QVERIFY(pane.list()->viewport()->rect().intersects(
            pane.list()->visualRect(pane.list()->currentIndex())));
        QVERIFY(timer.elapsed() < 3000);
    }
};

QTEST_MAIN(QueueModelTest)
#include "queuemodeltest.moc"
