// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/queries.h"
#include "core/project/verifyproject.h"
#include "tests/ui/desk.h"
#include "ui/review/decisions.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using test::Desk;
using test::World;

namespace {

constexpr int kPatienceMs = 60'000;  // a machine may be busy with other tests

bool isShown(Desk &desk)
{
    return QTest::qWaitFor([&] { return desk.review().notPaintedReason().isEmpty(); }, kPatienceMs);
}

qint64 accepted(project::Project &project)
{
    return project::Queries(project).info().value().accepted;
}

}  // namespace

/// A running window whose file is taken away under it.
class FaultWindowTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fileMovedAway_noDecisionIsShownAsSaved_andPutBackItGoesOn()
    {
        World world(project::OpenMode::Window);
        test::addScenes(world.project());
        Desk desk(world.project());
        QVERIFY(isShown(desk));
        desk.press(Qt::Key_A);
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(1), u"Accepted"_s, kPatienceMs);

        QVERIFY(QFile::rename(world.projectPath(), world.path(u"away.gaia"_s)));
        QSignalSpy failed(&desk.review().decisions(), &review::DecisionQueue::failed);
        QSignalSpy saved(&desk.review().decisions(), &review::DecisionQueue::saved);
        desk.press(Qt::Key_2);
        desk.press(Qt::Key_A);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatienceMs);
        QVERIFY2(failed.first().at(1).toString().contains("moved or deleted"_L1),
                 qPrintable(failed.first().at(1).toString()));
        QCOMPARE(saved.size(), 0);
        QVERIFY(desk.state(2) != u"Accepted"_s);

        QVERIFY(QFile::rename(world.path(u"away.gaia"_s), world.projectPath()));
        desk.review().decisions().retry(desk.view().selected(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(2), u"Accepted"_s, kPatienceMs);
        QCOMPARE(accepted(world.project()), 2);
        QVERIFY(project::VerifyProject(world.project()).run({})->isEmpty());
    }

    void fileReplaced_theOtherIsNeitherReadNorWritten()
    {
        World world(project::OpenMode::Window);
        test::addScenes(world.project());
        World other;
        other.add(u"another"_s, World::five());
        other.close();
        Desk desk(world.project());
        QVERIFY(isShown(desk));

        QVERIFY(QFile::rename(world.projectPath(), world.path(u"away.gaia"_s)));
        QVERIFY(QFile::copy(other.projectPath(), world.projectPath()));
        QFile replacement(world.projectPath());
        QVERIFY(replacement.open(QIODevice::ReadOnly));
        const QByteArray before = replacement.readAll();
        QSignalSpy failed(&desk.review().decisions(), &review::DecisionQueue::failed);
        desk.press(Qt::Key_A);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatienceMs);
        QVERIFY2(failed.first().at(1).toString().contains("taken the place"_L1),
                 qPrintable(failed.first().at(1).toString()));
        QVERIFY(!project::Queries(world.project()).info().has_value());
        replacement.seek(0);
        QCOMPARE(replacement.readAll(), before);

        QVERIFY(QFile::remove(world.projectPath()));
        QVERIFY(QFile::rename(world.path(u"away.gaia"_s), world.projectPath()));
        desk.review().decisions().retry(desk.view().selected(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(1), u"Accepted"_s, kPatienceMs);
        QCOMPARE(accepted(world.project()), 1);
    }
};

QTEST_MAIN(FaultWindowTest)
#include "faultwindowtest.moc"
