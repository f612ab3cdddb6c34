// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/captionsets.h"

#include "core/project/captionimages.h"
#include "core/project/captionsetup.h"
#include "core/project/history.h"
#include "core/project/queries.h"
#include "tests/support/modelserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using project::CaptionImages;
using project::CaptionSets;
using project::Decide;
using project::History;
using project::Provider;
using project::Queries;
using test::LoopbackServer;
using test::World;

namespace {

/// Captions that carry the number of the request.
LoopbackServer::Answer numbered(const LoopbackServer::Request &request)
{
    return test::responsesReply(test::modelText("try" + QByteArray::number(request.number)));
}

}  // namespace

class CaptionSetsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void use_ofAnotherImagesSet_isRefused()
    {
        World world;
        const auto a = world.add(u"a"_s, World::five());
        const auto b = world.add(u"b"_s, World::five());
        CaptionSets sets(world.project());
        const auto ofB = sets.list(b)->front().key;
        const auto used = sets.use(a, ofB, u"ana"_s);
        QVERIFY(!used);
        QCOMPARE(used.error().code, base::ErrorCode::NotFound);
        QVERIFY(used.error().message.contains(u'a'));
    }

    void olderSet_isPulledBackWithItsDecisions_andUndoTakesThatBack()
    {
        World world;
        const auto image = test::addPictured(world.project(), u"a"_s, u"MARK-A"_s);
        LoopbackServer server(numbered);
        auto options = test::captionOptions(server, Provider::Responses);
        QCOMPARE(CaptionImages(world.project()).run(options, {})->done, 1);
        options.images = {image};
        options.again = true;
        QCOMPARE(CaptionImages(world.project()).run(options, {})->done, 1);
        CaptionSets sets(world.project());
        auto list = sets.list(image).value();
        QCOMPARE(list.size(), std::size_t(2));
        QVERIFY(list.front().isInUse);
        QVERIFY(Decide(world.project(), u"ana"_s).accept(image, 2).has_value());

        const auto used = sets.use(image, list.back().key, u"ana"_s);
        QVERIFY(used.has_value() && !used->step.isNull());
        QVERIFY(Queries(world.project()).detail(image)->captions[0].text.contains(u"try1"_s));
        QCOMPARE(Queries(world.project()).detail(image)->status, u"pending"_s);
        QVERIFY(sets.use(image, list.back().key, u"ana"_s)->step.isNull());

        world.reopen();
        History history(world.project(), u"ana"_s);
        QVERIFY(history.undo().has_value());
        auto detail = Queries(world.project()).detail(image).value();
        QVERIFY(detail.captions[1].text.contains(u"try2"_s));
        QCOMPARE(detail.captions[1].state, dataset::CaptionState::Accepted);
        QVERIFY(history.redo().has_value());
        detail = Queries(world.project()).detail(image).value();
        QVERIFY(detail.captions[1].text.contains(u"try1"_s));
    }

    void undo_afterAnotherSetCameIntoUse_isRefused()
    {
        World world;
        const auto image = test::addPictured(world.project(), u"a"_s, u"MARK-A"_s);
        LoopbackServer server(numbered);
        auto options = test::captionOptions(server, Provider::Responses);
        options.images = {image};
        options.again = true;
        QCOMPARE(CaptionImages(world.project()).run(options, {})->done, 1);
        QCOMPARE(CaptionImages(world.project()).run(options, {})->done, 1);
        CaptionSets sets(world.project());
        QVERIFY(sets.use(image, sets.list(image)->back().key, u"ana"_s).has_value());
        QCOMPARE(CaptionImages(world.project()).run(options, {})->done, 1);
        const auto undone = History(world.project(), u"ana"_s).undo();
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, base::ErrorCode::Conflict);
    }

    void oneCaption_isWrittenAnew_andTheOthersKeepTheirDecisions()
    {
        World world;
        const auto image = test::addPictured(world.project(), u"a"_s, u"MARK-A"_s);
        LoopbackServer server(numbered);
        auto options = test::captionOptions(server, Provider::Responses);
        QCOMPARE(CaptionImages(world.project()).run(options, {})->done, 1);
        Decide decide(world.project(), u"ana"_s);
        QVERIFY(decide.accept(image, 1).has_value());
        QVERIFY(decide.edit(image, 4, u"The image showcases: An edited one."_s).has_value());
        options.images = {image};
        options.again = true;
        options.ordinal = 3;
        options.hint = u"say more of the water"_s;
        QCOMPARE(CaptionImages(world.project()).run(options, {})->done, 1);
        const QByteArray asked = server.requests().back().body;
        QVERIFY(asked.contains("say more of the water"));
        QVERIFY(asked.contains("Write number 3 anew"));
        QVERIFY(asked.contains("An edited one"));
        const auto captions = Queries(world.project()).detail(image)->captions;
        QCOMPARE(captions.size(), std::size_t(5));
        QCOMPARE(captions[0].state, dataset::CaptionState::Accepted);
        QVERIFY(captions[0].text.contains(u"try1 1"_s));
        QVERIFY(captions[2].text.contains(u"try2 3"_s));
        QCOMPARE(captions[2].state, dataset::CaptionState::Pending);
        QCOMPARE(captions[3].state, dataset::CaptionState::Edited);
        QVERIFY(captions[4].text.contains(u"try1 5"_s));
        QCOMPARE(CaptionSets(world.project()).list(image)->size(), std::size_t(2));
    }

    void set_knowsWhoWroteItAndWhatWasSent()
    {
        World world;
        const auto image = test::addPictured(world.project(), u"a"_s, u"MARK-A"_s);
        const auto imported = world.add(u"b"_s, World::five());
        LoopbackServer server([](const LoopbackServer::Request &request) {
            auto answer = numbered(request);
            answer.headers.insert("x-request-id", "req-" + QByteArray::number(request.number));
            return answer;
        });
        auto options = test::captionOptions(server, Provider::Responses);
        QCOMPARE(CaptionImages(world.project()).run(options, {})->done, 1);
        QVERIFY(project::CaptionSetup(world.project())
                    .set(project::SetupText::CaptionPrompt, u"Write five captions of mine."_s)
                    .has_value());
        options.images = {image};
        options.again = true;
        world.clock().advance(60);
        QCOMPARE(CaptionImages(world.project()).run(options, {})->done, 1);
        const auto list = CaptionSets(world.project()).list(image).value();
        QCOMPARE(list.size(), std::size_t(2));
        const CaptionSets::Set &mine = list.front();
        const CaptionSets::Set &shipped = list.back();
        QVERIFY(shipped.isPromptShipped && !mine.isPromptShipped);
        QVERIFY(mine.run.promptHash != shipped.run.promptHash);
        QVERIFY(mine.run.key != shipped.run.key);
        QCOMPARE(mine.answer->requestId, u"req-2"_s);
        QCOMPARE(shipped.answer->requestId, u"req-1"_s);
        QCOMPARE(mine.answer->sentWidth, 64);
        QCOMPARE(mine.answer->sentHeight, 48);
        QVERIFY(mine.answer->sentBytes > 100);
        QCOMPARE(mine.imageTokens, qint64(255));
        QCOMPARE(mine.answer->inputTokens, qint64(1000));
        QVERIFY(std::abs(mine.answer->costUsd - 0.0045) < 1e-9);
        QCOMPARE(mine.at, mine.answer->at);
        const auto texts = project::CaptionSetup(world.project()).promptsOf(mine.run.promptHash);
        QCOMPARE((*texts)->captions, u"Write five captions of mine."_s);
        const auto record = CaptionSets(world.project()).list(imported).value();
        QVERIFY(!record.front().run.key.isValid() && !record.front().answer);
    }

    void ownCaption_isASetOfItsOwn_andTheOthersKeepWhatTheyComeFrom()
    {
        World world;
        const auto image = test::addPictured(world.project(), u"a"_s, u"MARK-A"_s);
        LoopbackServer server(numbered);
        QCOMPARE(CaptionImages(world.project())
                     .run(test::captionOptions(server, Provider::Responses), {})
                     ->done,
                 1);
        QVERIFY(Decide(world.project(), u"ana"_s).accept(image, 1).has_value());
        const auto before = Queries(world.project()).detail(image)->captions;
        CaptionSets sets(world.project());
        QVERIFY(!sets.writeOwn(image, 2, u"  "_s, u"ana"_s));
        QVERIFY(!sets.writeOwn(image, 7, u"Too far."_s, u"ana"_s));
        QCOMPARE(sets.list(image)->size(), std::size_t(1));
        QVERIFY(sets.writeOwn(image, 2, u"Red hills. "_s, u"ana"_s).has_value());
        auto captions = Queries(world.project()).detail(image)->captions;
        QCOMPARE(captions.size(), std::size_t(5));
        QCOMPARE(captions[1].text, u"Red hills."_s);
        QCOMPARE(captions[1].origin, dataset::CaptionOrigin::Person);
        QCOMPARE(captions[1].state, dataset::CaptionState::Accepted);
        QCOMPARE(captions[0].state, dataset::CaptionState::Accepted);
        QCOMPARE(captions[2].origin, dataset::CaptionOrigin::Model);
        QCOMPARE(captions[2].model, before[2].model);
        QCOMPARE(captions[2].run, before[2].run);
        // One more, behind the last.
        QVERIFY(sets.writeOwn(image, 6, u"A sixth."_s, u"ana"_s).has_value());
        QCOMPARE(Queries(world.project()).detail(image)->captions.size(), std::size_t(6));
        world.reopen();
        History history(world.project(), u"ana"_s);
        QVERIFY(history.undo().has_value());
        QVERIFY(history.undo().has_value());
        captions = Queries(world.project()).detail(image)->captions;
        QCOMPARE(captions[1].key, before[1].key);
    }

    void ownCaption_ofAnImageWithoutAny_isItsFirst()
    {
        World world;
        const auto image = world.add(u"bare"_s, {});
        CaptionSets sets(world.project());
        QVERIFY(!sets.writeOwn(image, 2, u"No place yet."_s, u"ana"_s));
        QVERIFY(sets.writeOwn(image, 1, u"A delta."_s, u"ana"_s).has_value());
        QCOMPARE(Queries(world.project()).detail(image)->captions.size(), std::size_t(1));
        QVERIFY(History(world.project(), u"ana"_s).undo().has_value());
        QVERIFY(Queries(world.project()).detail(image)->captions.empty());
    }

    void pulledCaption_isUndecided_andSaysWhoWroteIt()
    {
        World world;
        const auto image = test::addPictured(world.project(), u"a"_s, u"MARK-A"_s);
        const auto other = world.add(u"b"_s, World::five());
        LoopbackServer server(numbered);
        auto options = test::captionOptions(server, Provider::Responses);
        options.images = {image};
        options.again = true;
        QCOMPARE(CaptionImages(world.project()).run(options, {})->done, 1);
        CaptionSets sets(world.project());
        QVERIFY(sets.writeOwn(image, 3, u"My own."_s, u"ana"_s).has_value());
        const auto list = sets.list(image).value();
        const auto old = list.back().captions.at(2);
        QVERIFY(!list.back().run.promptHash.isEmpty());
        QVERIFY(!sets.pull(other, 3, old.key, u"ana"_s));
        QVERIFY(sets.pull(image, 3, old.key, u"ana"_s).has_value());
        const auto pulled = Queries(world.project()).detail(image)->captions.at(2);
        QCOMPARE(pulled.text, old.text);
        QCOMPARE(pulled.model, old.model);
        QCOMPARE(pulled.at, old.at);
        QCOMPARE(pulled.state, dataset::CaptionState::Pending);
        // Pulled from a set that was itself put together, it still says so.
        QVERIFY(sets.writeOwn(image, 3, u"Another."_s, u"ana"_s).has_value());
        QVERIFY(sets.pull(image, 3, pulled.key, u"ana"_s).has_value());
        QCOMPARE(Queries(world.project()).detail(image)->captions.at(2).model, old.model);
    }

    void preference_isAnEvent_ofTheSetInUse()
    {
        World world;
        const auto image = world.add(u"a"_s, World::five());
        CaptionSets sets(world.project());
        const auto ranks = [&] {
            QString text;
            const auto detail = Queries(world.project()).detail(image);
            for (const auto &caption : detail->captions) {
                text += caption.rank ? QString::number(*caption.rank) : u"-"_s;
            }
            return text;
        };
        QVERIFY(!sets.rank(image, {1, 6}, u"ana"_s));
        QVERIFY(!sets.rank(image, {2, 2}, u"ana"_s));
        QVERIFY(sets.rank(image, {3, 1}, u"ana"_s).has_value());
        QCOMPARE(ranks(), u"2-1--"_s);
        QVERIFY(sets.rank(image, {3, 1}, u"ana"_s)->step.isNull());
        QVERIFY(sets.rank(image, {5}, u"ana"_s).has_value());
        QCOMPARE(ranks(), u"----1"_s);
        world.reopen();
        History history(world.project(), u"ana"_s);
        QVERIFY(history.undo().has_value());
        QCOMPARE(ranks(), u"2-1--"_s);
        QVERIFY(history.undo().has_value());
        QCOMPARE(ranks(), u"-----"_s);
        QVERIFY(history.redo().has_value());
        QCOMPARE(ranks(), u"2-1--"_s);
        // A decision keeps the preference; another set has its own.
        QVERIFY(Decide(world.project(), u"ana"_s).accept(image, 3).has_value());
        QCOMPARE(ranks(), u"2-1--"_s);
        QVERIFY(CaptionSets(world.project()).writeOwn(image, 2, u"Mine."_s, u"ana"_s).has_value());
        QCOMPARE(ranks(), u"2-1--"_s);
    }

    void oneCaption_thatIsDecided_staysInUse()
    {
        World world;
        const auto image = test::addPictured(world.project(), u"a"_s, u"MARK-A"_s);
        LoopbackServer server(numbered);
        auto options = test::captionOptions(server, Provider::Responses);
        QCOMPARE(CaptionImages(world.project()).run(options, {})->done, 1);
        QVERIFY(Decide(world.project(), u"ana"_s).accept(image, 3).has_value());
        options.images = {image};
        options.again = true;
        options.ordinal = 3;
        QCOMPARE(CaptionImages(world.project()).run(options, {})->done, 1);
        QVERIFY(Queries(world.project()).detail(image)->captions[2].text.contains(u"try1 3"_s));
        QCOMPARE(CaptionSets(world.project()).list(image)->size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(CaptionSetsTest)
#include "captionsetstest.moc"
