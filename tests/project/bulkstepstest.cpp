// SPDX-License-Identifier: GPL-3.0-or-later
// Steps over many images: find and replace, acceptance of what passes the check.
#include "core/project/acceptpassing.h"
#include "core/project/checkcollection.h"
#include "core/project/decide.h"
#include "core/project/history.h"
#include "core/project/queries.h"
#include "core/project/replacecaptions.h"
#include "tests/support/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::CaptionState;
using dataset::ImageKey;
using project::AcceptPassing;
using project::Decide;
using project::History;
using project::Queries;
using project::ReplaceCaptions;
using project::ReplaceOptions;
using test::World;

namespace {

QStringList textsOf(World &world, ImageKey image)
{
    QStringList texts;
    const auto detail = Queries(world.project()).detail(image);
    for (const dataset::Caption &caption : detail->captions) {
        texts << caption.text;
    }
    return texts;
}

QString statesOf(World &world, ImageKey image)
{
    QString states;
    const auto detail = Queries(world.project()).detail(image);
    for (const dataset::Caption &caption : detail->captions) {
        states += word(caption.state).at(0);
    }
    return states;
}

}  // namespace

class BulkStepsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongExpression_isRefused_withItsPosition()
    {
        World world;
        ReplaceOptions options;
        QVERIFY(!ReplaceCaptions(world.project()).preview(options, {}));
        options.find = u"(delta"_s;
        const auto rows = ReplaceCaptions(world.project()).preview(options, {});
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, base::ErrorCode::Usage);
        QVERIFY(rows.error().message.contains(u"7"_s));
    }

    void replace_groupsAndPlain_doWhatTheySay()
    {
        ReplaceOptions options;
        options.find = u"(Sentinel)[ -](\\d)"_s;
        options.with = u"\\1-\\2"_s;
        const auto expression = ReplaceCaptions::expression(options);
        QCOMPARE(ReplaceCaptions::replaced(u"By Sentinel 2 and Sentinel-1."_s, *expression, options),
                 u"By Sentinel-2 and Sentinel-1."_s);
        ReplaceOptions plain;
        plain.find = u"30 m (a\\b)"_s;
        plain.with = u"\\1 km"_s;
        plain.isPlain = true;
        QCOMPARE(ReplaceCaptions::replaced(u"At 30 m (a\\b)."_s, *ReplaceCaptions::expression(plain),
                                           plain),
                 u"At \\1 km."_s);
        ReplaceOptions letters;
        letters.find = u"ΔΈΛΤΑ"_s;
        letters.with = u"δ"_s;
        letters.ignoresCase = true;
        QCOMPARE(ReplaceCaptions::replaced(u"Το δέλτα"_s, *ReplaceCaptions::expression(letters), letters),
                 u"Το δ"_s);
    }

    void replace_changesTicked_asOneStep_thatUndoTakesBack()
    {
        World world;
        const ImageKey a = world.add(u"a"_s, World::five());
        const ImageKey b = world.add(u"b"_s, World::five());
        Decide decide(world.project(), u"ana"_s);
        QVERIFY(decide.accept(a, 1).has_value());
        QVERIFY(decide.reject(b, 1, dataset::RejectReason::Object).has_value());
        const QStringList before = textsOf(world, a);

        ReplaceOptions options;
        options.find = u"[Dd]elta|coast"_s;
        options.with = u"estuary"_s;
        ReplaceCaptions replace(world.project());
        auto rows = replace.preview(options, {});
        QVERIFY(rows.has_value());
        QCOMPARE(rows->size(), std::size_t(3));  // a:1, a:5, b:5; b:1 is rejected
        QCOMPARE(rows->at(0).after, u"The image showcases: A river estuary."_s);
        rows->erase(rows->begin() + 1);  // not ticked
        const auto report = replace.apply(*rows, u"ana"_s, {});
        QVERIFY(report.has_value());
        QCOMPARE(report->captions, 2);
        QCOMPARE(report->images, 2);
        QCOMPARE(textsOf(world, a).at(0), u"The image showcases: A river estuary."_s);
        QCOMPARE(textsOf(world, a).at(4), before.at(4));
        QCOMPARE(statesOf(world, a), u"epppp"_s);
        QCOMPARE(statesOf(world, b), u"rpppp"_s);
        QCOMPARE(Queries(world.project()).count(*dataset::Filter::parse(u"estuary"_s)).value_or(0), 2);
        // The person saw each change, so the decisions are not stale for it.
        QCOMPARE(Queries(world.project()).count(*dataset::Filter::parse(u"stale:yes"_s)).value_or(-1), 0);

        world.reopen();
        History history(world.project(), u"ana"_s);
        const auto undone = history.undo();
        QVERIFY(undone.has_value());
        QCOMPARE(undone->images, 2);
        QVERIFY(undone->ordinals.empty());
        QCOMPARE(textsOf(world, a), before);
        QCOMPARE(statesOf(world, a), u"apppp"_s);
        QCOMPARE(textsOf(world, b), World::five());
        QVERIFY(history.redo().has_value());
        QCOMPARE(statesOf(world, a), u"epppp"_s);
    }

    void replace_whatChangedSinceThePreview_isLeft()
    {
        World world;
        const ImageKey a = world.add(u"a"_s, World::five());
        ReplaceOptions options;
        options.find = u"river"_s;
        options.with = u"stream"_s;
        ReplaceCaptions replace(world.project());
        const auto rows = replace.preview(options, {});
        QCOMPARE(rows->size(), std::size_t(1));
        QVERIFY(Decide(world.project(), u"ben"_s)
                    .edit(a, 1, u"The image showcases: My river."_s)
                    .has_value());
        const auto report = replace.apply(*rows, u"ana"_s, {});
        QCOMPARE(report->captions, 0);
        QVERIFY(report->step.isNull());
        QCOMPARE(report->skipped.size(), std::size_t(1));
        QCOMPARE(report->skipped.front().item, u"a:1"_s);
        QCOMPARE(textsOf(world, a).at(0), u"The image showcases: My river."_s);
    }

    void replace_leavesNoEmptyCaption_andStops()
    {
        World world;
        (void)world.add(u"a"_s, World::five());
        ReplaceOptions options;
        options.find = u"^.*$"_s;
        QVERIFY(ReplaceCaptions(world.project()).preview(options, {})->empty());
        std::stop_source stop;
        stop.request_stop();
        base::JobContext context;
        context.stop = stop.get_token();
        options.find = u"river"_s;
        QVERIFY(!ReplaceCaptions(world.project()).preview(options, context));
    }

    void accept_takesWhatPasses_andSaysWhatHoldsTheRest()
    {
        World world;
        const ImageKey good = world.add(u"good"_s, World::five());
        const ImageKey bad = world.add(
            u"bad"_s, {u"The image showcases: A stunning dam."_s, u"The image showcases: Bare soil."_s,
                       u"The image showcases: Roofs of a town."_s, u"The image showcases: A canal."_s,
                       u"The image showcases: Fields at a resolution of 30 m."_s});
        const ImageKey flagged = world.add(u"flagged"_s, World::five());
        Decide decide(world.project(), u"ana"_s);
        QVERIFY(decide.setFlagged(flagged, true).has_value());
        QVERIFY(decide.reject(good, 5, dataset::RejectReason::Duplicate).has_value());
        AcceptPassing accept(world.project());
        // Nothing passes a check that has not seen it.
        const auto blindly = accept.preview({});
        QCOMPARE(blindly->rows.size(), std::size_t(0));
        QCOMPARE(blindly->unchecked, 9);

        check(world);
        const auto preview = accept.preview({});
        QCOMPARE(preview->unchecked, 0);
        QCOMPARE(preview->held, 2);
        QCOMPARE(preview->heldBy.value(u"subjective"_s), 1);
        QCOMPARE(preview->heldBy.value(u"resolution-wording"_s), 1);
        QCOMPARE(preview->rows.size(), std::size_t(7));
        QCOMPARE(preview->images, 2);
        const auto report = accept.apply(preview->rows, u"ana"_s, {});
        QCOMPARE(report->captions, 7);
        QVERIFY(report->skipped.empty());
        QCOMPARE(statesOf(world, good), u"aaaar"_s);
        QCOMPARE(statesOf(world, bad), u"paaap"_s);
        QCOMPARE(statesOf(world, flagged), u"ppppp"_s);
        QVERIFY(History(world.project(), u"ana"_s).undo().has_value());
        QCOMPARE(statesOf(world, good), u"ppppr"_s);
        QCOMPARE(statesOf(world, bad), u"ppppp"_s);
    }

    void accept_whatGotAFaultSinceThePreview_isLeft()
    {
        World world;
        const ImageKey image = world.add(u"a"_s, World::five());
        check(world);
        AcceptPassing accept(world.project());
        const auto preview = accept.preview({});
        QCOMPARE(preview->rows.size(), std::size_t(5));
        ReplaceOptions options;
        options.find = u"river"_s;
        options.with = u"stunning"_s;
        ReplaceCaptions replace(world.project());
        QVERIFY(replace.apply(*replace.preview(options, {}), u"ben"_s, {}).has_value());
        const auto report = accept.apply(preview->rows, u"ana"_s, {});
        // The check has not seen the image since, so nothing of it is known to pass.
        QCOMPARE(report->captions, 0);
        QCOMPARE(report->skipped.size(), std::size_t(5));
        QCOMPARE(statesOf(world, image), u"ppppp"_s);
    }

private:
    static void check(World &world)
    {
        static const review::Checker checker;
        QVERIFY(project::CheckCollection(world.project(), checker).refresh({}).has_value());
    }
};

QTEST_GUILESS_MAIN(BulkStepsTest)
#include "bulkstepstest.moc"
