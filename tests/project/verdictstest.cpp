// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside decisions: staleness, marks on claims, disputes, time, the guideline.
#include "core/project/verdicts.h"

#include "core/project/decide.h"
#include "core/project/guideline.h"
#include "core/project/history.h"
#include "core/project/queries.h"
#include "core/project/verifyproject.h"
#include "core/storage/eventlog.h"
#include "core/storage/imagestore.h"
#include "core/storage/statement.h"
#include "tests/support/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::ClaimMark;
using dataset::Field;
using dataset::ImageKey;
using project::Decide;
using project::History;
using project::Queries;
using project::Verdicts;
using test::World;

class VerdictsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decision_staysFresh_untilWhatItWasMadeOnChanges_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("part");
        QTest::newRow("place moved") << Field::Coordinates << u"10, 20"_s << u"place"_s;
        QTest::newRow("place named otherwise") << Field::Location << u"Lake Urmia, Iran"_s << u"place"_s;
        QTest::newRow("date") << Field::Date << u"2011-03"_s << u"date"_s;
        QTest::newRow("what the date is of") << Field::Date << u"event 2009-07-01"_s << u"date"_s;
        QTest::newRow("credit is none of it") << Field::Credits << u"ESA"_s << QString();
    }

    void decision_staysFresh_untilWhatItWasMadeOnChanges()
    {
        QFETCH(Field, field);
        QFETCH(QString, value);
        QFETCH(QString, part);
        World world;
        const ImageKey image = located(world);
        Decide decide(world.project(), u"ana"_s);
        QVERIFY(decide.accept(image, 2).has_value());
        QCOMPARE(stale(world), 0);
        QVERIFY(decide.setFields(image, {{field, value}}).has_value());
        QCOMPARE(stale(world), part.isEmpty() ? 0 : 1);
        const auto parts = Verdicts(world.project()).staleParts(image);
        QCOMPARE(parts->value(2), part.isEmpty() ? QStringList() : QStringList{part});
        // Taken back, the decision stands on what it was made on.
        QVERIFY(History(world.project(), u"ana"_s).undo().has_value());
        QCOMPARE(stale(world), 0);
    }

    void firstPlace_orDate_takesNothingFromADecision()
    {
        World world;
        const ImageKey image = world.add(u"bare"_s, World::five());
        Decide decide(world.project(), u"ana"_s);
        QVERIFY(decide.accept(image, 1).has_value());
        QVERIFY(decide.setFields(image, {{Field::Coordinates, u"10, 20"_s}, {Field::Date, u"2011"_s}})
                    .has_value());
        QCOMPARE(stale(world), 0);
        QVERIFY(decide.setFields(image, {{Field::Date, std::nullopt}}).has_value());
        QCOMPARE(stale(world), 0);
    }

    void otherBytes_makeStale_andANewDecisionMakesFresh()
    {
        World world;
        const ImageKey image = located(world);
        Decide decide(world.project(), u"ana"_s);
        QVERIFY(decide.accept(image, 1).has_value());
        QVERIFY(decide.reject(image, 3, dataset::RejectReason::Count).has_value());
        giveBytes(world, image, u"a1"_s);
        QCOMPARE(stale(world), 1);
        QCOMPARE(Verdicts(world.project()).staleParts(image)->keys(), (QList<int>{1, 3}));
        QVERIFY(decide.restore(image, 1).has_value());
        QVERIFY(decide.accept(image, 1).has_value());
        QVERIFY(decide.reject(image, 3, dataset::RejectReason::Object).has_value());
        QCOMPARE(stale(world), 0);
        // Undone, the rejection of before comes back, and it was made without these bytes.
        QVERIFY(History(world.project(), u"ana"_s).undo().has_value());
        QCOMPARE(Verdicts(world.project()).staleParts(image)->value(3), QStringList{u"picture"_s});
        QVERIFY(History(world.project(), u"ana"_s).redo().has_value());
        QCOMPARE(stale(world), 0);
        world.reopen();
        QCOMPARE(stale(world), 0);
    }

    void mark_isAnEvent_thatUndoTakesBack()
    {
        World world;
        const ImageKey image = world.add(u"a"_s, World::five());
        Verdicts verdicts(world.project());
        QVERIFY(!verdicts.mark(image, 3, u"a volcano"_s, ClaimMark::False, u"ana"_s));
        QVERIFY(verdicts.mark(image, 3, u"in the north"_s, ClaimMark::Visible, u"ana"_s).has_value());
        QVERIFY(verdicts.mark(image, 3, u"in the north"_s, ClaimMark::Inferred, u"ana"_s).has_value());
        QCOMPARE((*verdicts.marks(image))[3].value(u"in the north"_s), ClaimMark::Inferred);
        History history(world.project(), u"ana"_s);
        QVERIFY(history.undo().has_value());
        QCOMPARE((*verdicts.marks(image))[3].value(u"in the north"_s), ClaimMark::Visible);
        QVERIFY(history.undo().has_value());
        QVERIFY(verdicts.marks(image)->isEmpty());
        QVERIFY(history.redo().has_value());
        QCOMPARE((*verdicts.marks(image))[3].value(u"in the north"_s), ClaimMark::Visible);
        QVERIFY(verdicts.mark(image, 3, u"in the north"_s, std::nullopt, u"ana"_s).has_value());
        QVERIFY(verdicts.marks(image)->isEmpty());
        const auto verified = project::VerifyProject(world.project()).run({});
        QVERIFY(verified.has_value());
        QVERIFY(verified->isEmpty());
    }

    void secondCurator_whoSawTheFirst_isNotBlind_soNothingIsDisputed()
    {
        World world;
        const ImageKey image = world.add(u"a"_s, World::five());
        QVERIFY(Decide(world.project(), u"ana"_s).accept(image, 1).has_value());
        QVERIFY(Decide(world.project(), u"ben"_s)
                    .reject(image, 1, dataset::RejectReason::Object)
                    .has_value());
        QCOMPARE(filtered(world, u"disputed:yes"_s), 0);
        QVERIFY(Verdicts(world.project()).disputes()->empty());
    }

    void clockThatGoesBack_leavesTheOrderOfEvents()
    {
        World world;
        const ImageKey image = world.add(u"a"_s, World::five());
        Decide decide(world.project(), u"ana"_s);
        QVERIFY(decide.accept(image, 1).has_value());
        world.clock().advance(-86'400);
        QVERIFY(decide.reject(image, 1, dataset::RejectReason::Date).has_value());
        world.clock().advance(-86'400);
        QVERIFY(decide.accept(image, 2).has_value());
        const auto events = Queries(world.project()).events(10, false);
        QVERIFY(events.has_value());
        QCOMPARE(events->front().ordinal, 2);
        QVERIFY(events->front().at < events->back().at);
        History history(world.project(), u"ana"_s);
        QVERIFY(history.undo().has_value());
        QVERIFY(history.undo().has_value());
        const auto detail = Queries(world.project()).detail(image);
        QCOMPARE(detail->captions.at(0).state, dataset::CaptionState::Accepted);
        QCOMPARE(detail->captions.at(1).state, dataset::CaptionState::Pending);
    }

    void decisions_carryTheGuideline_andHowManyAtOnce()
    {
        World world;
        const ImageKey image = world.add(u"a"_s, World::five());
        project::Guideline guideline(world.project());
        const auto shipped = guideline.text();
        QVERIFY(shipped && !shipped->own && shipped->inForce().contains(u"Visible"_s));
        Decide decide(world.project(), u"ana"_s);
        QVERIFY(decide.accept(image, 1).has_value());
        QVERIFY(!guideline.set(u"  \n"_s));
        QVERIFY(guideline.set(u"Accept what is right.\n"_s).has_value());
        const auto own = guideline.text();
        QVERIFY(own->hash != shipped->hash);
        QVERIFY(decide.accept(image, 0).has_value());
        QVERIFY(guideline.set(std::nullopt).has_value());
        QCOMPARE(guideline.text()->hash, shipped->hash);
        QCOMPARE(guideline.ofHash(own->hash)->value_or(QString()), u"Accept what is right.\n"_s);
        QCOMPARE(guideline.ofHash(shipped->hash)->value_or(QString()), shipped->shipped);
        QVERIFY(!guideline.ofHash(u"none"_s)->has_value());
        const auto events = world.project().read([](storage::Connection &connection) {
            return storage::EventLog(connection).onImages();
        });
        QCOMPARE(events->size(), std::size_t(5));
        QCOMPARE(events->front().guideline, shipped->hash);
        QCOMPARE(events->front().breadth, storage::Breadth::One);
        QCOMPARE(events->back().guideline, own->hash);
        QCOMPARE(events->back().breadth, storage::Breadth::Image);
    }

    void time_adds_byImageAndCurator()
    {
        World world;
        const ImageKey a = world.add(u"a"_s, World::five());
        const ImageKey b = world.add(u"b"_s, World::five());
        Verdicts verdicts(world.project());
        QVERIFY(verdicts.addTime({{a, 20.0}, {b, 10.0}}, u"ana"_s).has_value());
        QVERIFY(verdicts.addTime({{a, 5.5}}, u"ana"_s).has_value());
        QVERIFY(Decide(world.project(), u"ben"_s).accept(a, 0).has_value());
        const auto work = verdicts.work();
        QCOMPARE(work->size(), std::size_t(2));
        QCOMPARE(work->at(0).curator, u"ben"_s);
        QCOMPARE(work->at(0).withImage, 5);
        QCOMPARE(work->at(1).timedImages, 2);
        QCOMPARE(work->at(1).seconds, 35.5);
    }

private:
    static ImageKey located(World &world)
    {
        dataset::Image image;
        image.id = u"placed"_s;
        image.place.name = u"Paris, France"_s;
        image.place.point = dataset::GeoPoint{48.85, 2.35};
        image.acquired = *dataset::acquisitionFromText(u"2009-07-01"_s);
        return world.add(image, World::five());
    }

    static void giveBytes(World &world, ImageKey key, const QString &hash)
    {
        const auto given = world.project().write(
            project::Priority::Normal,
            [&](storage::Connection &connection, project::Project::Touch &) {
                storage::ImageStore images(connection);
                dataset::Image image = images.require(key);
                image.media.sha256 = hash;
                image.media.format = u"JPEG"_s;
                images.putMedia(image.media);
                images.update(image);
            });
        QVERIFY(given.has_value());
    }

    static qint64 filtered(World &world, const QString &filter)
    {
        return Queries(world.project()).count(*dataset::Filter::parse(filter)).value_or(-1);
    }
    static int stale(World &world) { return static_cast<int>(filtered(world, u"stale:yes"_s)); }
};

QTEST_GUILESS_MAIN(VerdictsTest)
#include "verdictstest.moc"
