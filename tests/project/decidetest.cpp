// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/decide.h"

#include "core/project/queries.h"
#include "tests/support/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::CaptionState;
using dataset::Field;
using project::Decide;
using project::Queries;
using test::World;

class DecideTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accept_unknownImage_isNotFound()
    {
        World world;
        const auto outcome = Decide(world.project(), u"ana"_s).accept({77}, 1);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, base::ErrorCode::NotFound);
    }

    void accept_imageWithoutCaptions_saysWhatToDo()
    {
        World world;
        const auto image = world.add(u"bare.jpg"_s, {});
        const auto outcome = Decide(world.project(), u"ana"_s).accept(image, 1);
        QVERIFY(!outcome);
        QVERIFY(outcome.error().message.contains(u"bare.jpg"_s));
    }

    void accept_ordinalThatIsNot_isRefused()
    {
        World world;
        const auto image = world.add(u"a"_s, World::five());
        QVERIFY(!Decide(world.project(), u"ana"_s).accept(image, 6));
        QCOMPARE(states(world, image), std::vector<CaptionState>(5, CaptionState::Pending));
    }

    void edit_emptyText_isRefused()
    {
        World world;
        const auto image = world.add(u"a"_s, World::five());
        QVERIFY(!Decide(world.project(), u"ana"_s).edit(image, 1, u"  \n "_s));
        QCOMPARE(states(world, image).at(0), CaptionState::Pending);
    }

    void accept_one_changesThatOneOnly()
    {
        World world;
        const auto a = world.add(u"a"_s, World::five());
        const auto b = world.add(u"b"_s, World::five());
        const auto outcome = Decide(world.project(), u"ana"_s).accept(a, 2);
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->ordinals, std::vector<int>{2});
        QCOMPARE(states(world, a),
                 (std::vector<CaptionState>{CaptionState::Pending, CaptionState::Accepted,
                                            CaptionState::Pending, CaptionState::Pending,
                                            CaptionState::Pending}));
        QCOMPARE(states(world, b), std::vector<CaptionState>(5, CaptionState::Pending));
    }

    void accept_all_leavesWhatWasRejectedOrEdited()
    {
        World world;
        const auto image = world.add(u"a"_s, World::five());
        Decide decide(world.project(), u"ana"_s);
        QVERIFY(decide.reject(image, 1, dataset::RejectReason::Date).has_value());
        QVERIFY(decide.edit(image, 2, u"The image showcases: My words."_s).has_value());
        QVERIFY(decide.accept(image, 0).has_value());
        QCOMPARE(states(world, image),
                 (std::vector<CaptionState>{CaptionState::Rejected, CaptionState::Edited,
                                            CaptionState::Accepted, CaptionState::Accepted,
                                            CaptionState::Accepted}));
        const auto detail = Queries(world.project()).detail(image);
        QCOMPARE(detail->status, u"done"_s);
        QCOMPARE(*detail->captions.at(0).reason, dataset::RejectReason::Date);
        QCOMPARE(detail->captions.at(1).text, u"The image showcases: My words."_s);
        QCOMPARE(detail->captions.at(1).generated, World::five().at(1));
    }

    void accept_twice_isOneEvent()
    {
        World world;
        const auto image = world.add(u"a"_s, World::five());
        Decide decide(world.project(), u"ana"_s);
        QVERIFY(decide.accept(image, 1).has_value());
        const auto again = decide.accept(image, 1);
        QVERIFY(again.has_value());
        QVERIFY(again->step.isNull());
        QCOMPARE(Queries(world.project()).events(10, false)->size(), std::size_t(1));
    }

    void edit_backToTheGeneratedText_isAnAcceptance()
    {
        World world;
        const auto image = world.add(u"a"_s, World::five());
        QVERIFY(Decide(world.project(), u"ana"_s).edit(image, 1, World::five().at(0)).has_value());
        QCOMPARE(states(world, image).at(0), CaptionState::Accepted);
    }

    void restore_edited_bringsBackTheGeneratedText()
    {
        World world;
        const auto image = world.add(u"a"_s, World::five());
        Decide decide(world.project(), u"ana"_s);
        QVERIFY(decide.edit(image, 1, u"Other."_s).has_value());
        QVERIFY(decide.restore(image, 1).has_value());
        const auto caption = Queries(world.project()).detail(image)->captions.at(0);
        QCOMPARE(caption.text, World::five().at(0));
        QCOMPARE(caption.state, CaptionState::Pending);
    }

    void event_ofADecision_saysWhoWhenBeforeAndAfter()
    {
        World world;
        const auto image = world.add(u"a.jpg"_s, World::five());
        QVERIFY(Decide(world.project(), u"ana"_s)
                    .reject(image, 3, dataset::RejectReason::NotVisible)
                    .has_value());
        const auto events = Queries(world.project()).events(10, false).value();
        QCOMPARE(events.size(), std::size_t(1));
        const dataset::Event &event = events.front();
        QCOMPARE(event.curator, u"ana"_s);
        QCOMPARE(event.at, world.clock().now());
        QCOMPARE(event.action, u"reject"_s);
        QCOMPARE(event.imageId, u"a.jpg"_s);
        QCOMPARE(event.ordinal, 3);
        QVERIFY(event.before.contains("pending"));
        QVERIFY(event.after.contains("not-visible"));
        QVERIFY(!event.id.isNull());
    }

    void draft_saved_survivesARestartAndEndsWithTheDecision()
    {
        World world;
        const auto image = world.add(u"a"_s, World::five());
        const auto caption = Queries(world.project()).detail(image)->captions.at(1);
        QVERIFY(Decide(world.project(), u"ana"_s)
                    .saveDraft(caption.key, u"half a sen"_s)
                    .has_value());
        world.reopen();
        QCOMPARE(Queries(world.project()).detail(image)->captions.at(1).draft, u"half a sen"_s);
        QCOMPARE(states(world, image).at(1), CaptionState::Pending);
        QVERIFY(Decide(world.project(), u"ana"_s).accept(image, 2).has_value());
        QVERIFY(Queries(world.project()).detail(image)->captions.at(1).draft.isNull());
    }

    void setFields_valueThatIsNone_changesNothing()
    {
        World world;
        const auto image = world.add(u"a"_s, {});
        const auto outcome = Decide(world.project(), u"ana"_s)
                                 .setFields(image, {{Field::Tag, u"flood; river"_s},
                                                    {Field::Date, u"2019-13"_s}});
        QVERIFY(!outcome);
        QVERIFY(outcome.error().message.contains(u"2019-13"_s));
        QVERIFY(!Queries(world.project()).detail(image)->image.tag);
    }

    void setFields_several_areOneStepOfThePerson()
    {
        World world;
        const auto image = world.add(u"a"_s, {});
        Decide decide(world.project(), u"ana"_s);
        QVERIFY(decide
                    .setFields(image, {{Field::Tag, u"flood; river ;flood"_s},
                                       {Field::Date, u"2019-02"_s},
                                       {Field::Coordinates, u"-12.5, 170.25"_s}})
                    .has_value());
        const dataset::Image set = Queries(world.project()).detail(image)->image;
        QCOMPARE(*set.tag, (QStringList{u"flood"_s, u"river"_s}));
        QCOMPARE(toText(set.acquired), u"2019-02"_s);
        QCOMPARE(set.place.point->lon, 170.25);
        QCOMPARE(set.sources.value(Field::Tag), dataset::Source::Person);
        QVERIFY(decide.setFields(image, {{Field::Tag, std::nullopt}}).has_value());
        QVERIFY(!Queries(world.project()).detail(image)->image.tag);
    }

    void confirmFields_modelClaim_becomesThePersons()
    {
        World world;
        dataset::Image image;
        image.id = u"a"_s;
        image.sensor = QStringList{u"OLI"_s};
        image.sources.insert(Field::Sensor, dataset::Source::Model);
        const auto key = world.add(image, {});
        QVERIFY(Decide(world.project(), u"ana"_s)
                    .confirmFields(key, {Field::Sensor, Field::Satellite})
                    .has_value());
        const dataset::Image confirmed = Queries(world.project()).detail(key)->image;
        QCOMPARE(confirmed.sources.value(Field::Sensor), dataset::Source::Person);
        QVERIFY(!confirmed.sources.contains(Field::Satellite));
    }

    void verdicts_flagNoteDiscard_areKept()
    {
        World world;
        const auto image = world.add(u"a"_s, {});
        Decide decide(world.project(), u"ana"_s);
        QVERIFY(decide.setFlagged(image, true).has_value());
        QVERIFY(decide.setNote(image, u"check the place"_s).has_value());
        QVERIFY(decide.setDiscarded(image, true, u"a chart"_s).has_value());
        world.reopen();
        const dataset::Image kept = Queries(world.project()).detail(image)->image;
        QVERIFY(kept.isFlagged);
        QVERIFY(kept.isDiscarded);
        QCOMPARE(kept.note, u"check the place"_s);
        QCOMPARE(kept.verdictReason, u"a chart"_s);
    }

private:
    static std::vector<CaptionState> states(World &world, dataset::ImageKey image)
    {
        std::vector<CaptionState> found;
        const auto detail = Queries(world.project()).detail(image);
        for (const auto &caption : detail->captions) {
            found.push_back(caption.state);
        }
        // What lists show is kept beside the captions and must say the same.
        const auto rows = Queries(world.project()).rows({image}).value();
        return rows.front().badges == found ? found : std::vector<CaptionState>{};
    }
};

QTEST_GUILESS_MAIN(DecideTest)
#include "decidetest.moc"
