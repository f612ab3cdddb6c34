// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/history.h"

#include "core/project/queries.h"
#include "core/project/verifyproject.h"
#include "tests/support/world.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::CaptionState;
using dataset::Field;
using project::Decide;
using project::History;
using project::Queries;
using test::World;

namespace {

/// Everything of an image that decisions can change, as text.
QString stateOf(World &world, dataset::ImageKey key)
{
    const auto detail = Queries(world.project()).detail(key).value();
    QStringList parts{detail.status, detail.image.note, QString::number(detail.image.isFlagged),
                      toText(detail.image, Field::Tag), toText(detail.image, Field::Coordinates)};
    for (const auto &caption : detail.captions) {
        parts << word(caption.state) << caption.text
              << (caption.reason ? word(*caption.reason) : QString());
    }
    return parts.join(u'|');
}

}  // namespace

class HistoryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undo_nothingDone_saysSo()
    {
        World world;
        const auto outcome = History(world.project(), u"ana"_s).undo();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, base::ErrorCode::NotFound);
    }

    void undo_stateThatChangedSince_isRefused()
    {
        World world;
        const auto image = world.add(u"a"_s, World::five());
        QVERIFY(Decide(world.project(), u"ana"_s).accept(image, 1).has_value());
        QVERIFY(Decide(world.project(), u"ben"_s)
                    .reject(image, 1, dataset::RejectReason::Object)
                    .has_value());
        const QString before = stateOf(world, image);
        const auto outcome = History(world.project(), u"ana"_s, u"ana"_s).undo();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, base::ErrorCode::Conflict);
        QCOMPARE(stateOf(world, image), before);
    }

    void undo_acceptAll_isOneStep()
    {
        World world;
        const auto image = world.add(u"a"_s, World::five());
        QVERIFY(Decide(world.project(), u"ana"_s).accept(image, 0).has_value());
        const auto outcome = History(world.project(), u"ana"_s).undo();
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->ordinals, (std::vector<int>{1, 2, 3, 4, 5}));
        QCOMPARE(Queries(world.project()).detail(image)->status, u"pending"_s);
    }

    void undoRedo_acrossImagesAndARestart_walkTheSamePath()
    {
        World world;
        const auto a = world.add(u"a"_s, World::five());
        const auto b = world.add(u"b"_s, World::five());
        Decide decide(world.project(), u"ana"_s);
        QStringList path{stateOf(world, a) + stateOf(world, b)};
        QVERIFY(decide.accept(a, 1).has_value());
        path << stateOf(world, a) + stateOf(world, b);
        QVERIFY(decide.edit(b, 2, u"Other words."_s).has_value());
        path << stateOf(world, a) + stateOf(world, b);
        QVERIFY(decide.setFields(a, {{Field::Tag, u"x"_s}, {Field::Coordinates, u"1, 2"_s}})
                    .has_value());
        path << stateOf(world, a) + stateOf(world, b);

        world.reopen();
        for (int i = 2; i >= 0; --i) {
            const auto outcome = History(world.project(), u"ana"_s).undo();
            QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
            QCOMPARE(stateOf(world, a) + stateOf(world, b), path.at(i));
            QCOMPARE(outcome->image, i == 1 ? b : a);
        }
        for (int i = 1; i <= 3; ++i) {
            QVERIFY(History(world.project(), u"ana"_s).redo().has_value());
            QCOMPARE(stateOf(world, a) + stateOf(world, b), path.at(i));
        }
        QVERIFY(!History(world.project(), u"ana"_s).redo());
    }

    void redo_afterSomethingNew_hasNothing()
    {
        World world;
        const auto image = world.add(u"a"_s, World::five());
        Decide decide(world.project(), u"ana"_s);
        QVERIFY(decide.accept(image, 1).has_value());
        QVERIFY(History(world.project(), u"ana"_s).undo().has_value());
        QVERIFY(decide.accept(image, 2).has_value());
        const auto redone = History(world.project(), u"ana"_s).redo();
        QVERIFY(!redone);
        QCOMPARE(redone.error().code, base::ErrorCode::NotFound);
    }

    void randomWalk_undoneToTheStart_isTheStart()
    {
        World world;
        std::vector<dataset::ImageKey> images;
        for (int i = 0; i < 3; ++i) {
            images.push_back(world.add(QString::number(i), World::five()));
        }
        QStringList states;
        const auto note = [&] {
            QString all;
            for (const auto image : images) {
                all += stateOf(world, image);
            }
            states << all;
        };
        note();
        QRandomGenerator random(7);
        Decide decide(world.project(), u"ana"_s);
        int steps = 0;
        while (steps < 60) {
            const auto image = images.at(std::size_t(random.bounded(3)));
            const int ordinal = random.bounded(1, 6);
            base::Result<project::Outcome> outcome = project::Outcome{};
            switch (random.bounded(6)) {
            case 0: outcome = decide.accept(image, ordinal); break;
            case 1: outcome = decide.accept(image, 0); break;
            case 2: outcome = decide.edit(image, ordinal, QString::number(random.generate())); break;
            case 3: outcome = decide.reject(image, ordinal, dataset::RejectReason::Style); break;
            case 4: outcome = decide.setFlagged(image, random.bounded(2) == 1); break;
            default: outcome = decide.setNote(image, QString::number(random.bounded(3))); break;
            }
            QVERIFY(outcome.has_value());
            if (!outcome->step.isNull()) {
                ++steps;
                note();
            }
        }
        QCOMPARE(History(world.project(), u"ana"_s).reach()->undo, steps);
        for (int i = steps - 1; i >= 0; --i) {
            QVERIFY(History(world.project(), u"ana"_s).undo().has_value());
            QString all;
            for (const auto image : images) {
                all += stateOf(world, image);
            }
            QCOMPARE(all, states.at(i));
        }
        QVERIFY(project::VerifyProject(world.project()).run({}).value().isEmpty());
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "historytest.moc"
