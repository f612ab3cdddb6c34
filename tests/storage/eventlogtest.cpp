// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/eventlog.h"

#include "core/storage/connection.h"
#include "tests/support/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using storage::EventLog;
using storage::EventStanding;

namespace {

storage::LoggedEvent entry(const QString &curator, const QUuid &step)
{
    storage::LoggedEvent logged;
    logged.event.id = QUuid::createUuid();
    logged.event.step = step;
    logged.event.at = QDateTime(QDate(2026, 3, 1), QTime(8, 0), QTimeZone::utc());
    logged.event.curator = curator;
    logged.event.action = u"note"_s;
    logged.event.before = "{}";
    logged.event.after = "{}";
    return logged;
}

}  // namespace

class EventLogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoable_emptyLog_isNothing()
    {
        withLog([](EventLog &log) {
            QVERIFY(!log.undoable({}));
            QVERIFY(!log.redoable({}));
            QVERIFY(log.newest(10, false).empty());
        });
    }

    void redoable_afterTwoUndos_isTheOneUndoneLast()
    {
        withLog([](EventLog &log) {
            const QUuid a = QUuid::createUuid();
            const QUuid b = QUuid::createUuid();
            log.append(entry(u"ana"_s, a), EventStanding::Done);
            log.append(entry(u"ana"_s, b), EventStanding::Done);
            QCOMPARE(log.undoable({}).value(), b);
            log.setStanding(b, EventStanding::Undone);
            QCOMPARE(log.undoable({}).value(), a);
            log.setStanding(a, EventStanding::Undone);
            QCOMPARE(log.redoable({}).value(), a);
            QCOMPARE(log.countSteps(EventStanding::Undone).steps, 2);
        });
    }

    void countSteps_ofALongLog_saysThatThereAreMore()
    {
        withLog([](EventLog &log) {
            const QUuid first = QUuid::createUuid();
            for (int i = 0; i < EventLog::kCountedEvents - 1; ++i) {
                log.append(entry(u"ana"_s, i < 5 ? first : QUuid::createUuid()), EventStanding::Done);
            }
            QCOMPARE(log.countSteps(EventStanding::Done).steps, EventLog::kCountedEvents - 5);
            QVERIFY(!log.countSteps(EventStanding::Done).isMore);
            log.append(entry(u"ana"_s, QUuid::createUuid()), EventStanding::Done);
            QVERIFY(log.countSteps(EventStanding::Done).isMore);
        });
    }

    void append_somethingNew_dropsWhatRedoReached()
    {
        withLog([](EventLog &log) {
            const QUuid a = QUuid::createUuid();
            log.append(entry(u"ana"_s, a), EventStanding::Done);
            log.setStanding(a, EventStanding::Undone);
            log.append(entry(u"ana"_s, QUuid::createUuid()), EventStanding::Done);
            QVERIFY(!log.redoable({}));
            QCOMPARE(log.countSteps(EventStanding::Dropped).steps, 1);
        });
    }

    void undoable_ofOneCurator_passesOverOthers()
    {
        withLog([](EventLog &log) {
            const QUuid mine = QUuid::createUuid();
            log.append(entry(u"ana"_s, mine), EventStanding::Done);
            log.append(entry(u"ben"_s, QUuid::createUuid()), EventStanding::Done);
            QCOMPARE(log.undoable(u"ana"_s).value(), mine);
            QVERIFY(!log.undoable(u"eve"_s));
        });
    }

    void step_roundTrip_keepsEverything()
    {
        withLog([](EventLog &log) {
            auto logged = entry(u"ana"_s, QUuid::createUuid());
            logged.event.before = "{\"note\":null}";
            logged.event.after = "{\"note\":\"ä\"}";
            log.append(logged, EventStanding::Done);
            const auto read = log.step(logged.event.step);
            QCOMPARE(read.size(), std::size_t(1));
            QCOMPARE(read.front().event.id, logged.event.id);
            QCOMPARE(read.front().event.at, logged.event.at);
            QCOMPARE(read.front().event.after, logged.event.after);
        });
    }

private:
    static void withLog(const std::function<void(EventLog &)> &check)
    {
        test::World world;
        const base::Status status = world.project().write(
            project::Priority::Normal,
            [&](storage::Connection &connection, project::Project::Touch &) {
                EventLog log(connection);
                check(log);
            });
        QVERIFY2(status.has_value(), status ? "" : qPrintable(status.error().context));
    }
};

QTEST_GUILESS_MAIN(EventLogTest)
#include "eventlogtest.moc"
