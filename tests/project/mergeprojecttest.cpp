// SPDX-License-Identifier: GPL-3.0-or-later
// Another curator's copy comes back: what is taken, what is a conflict, what agreement it gives.
#include "core/project/mergeproject.h"

#include "core/project/blindreview.h"
#include "core/project/curatoragreement.h"
#include "core/project/decide.h"
#include "core/project/history.h"
#include "core/project/queries.h"
#include "core/project/verdicts.h"
#include "core/project/verifyproject.h"
#include "tests/support/world.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::CaptionState;
using dataset::Field;
using dataset::ImageKey;
using project::Decide;
using project::MergeProject;
using project::MergeSide;
using project::Queries;
using Rule = project::MergeProject::Rule;
using test::World;

class MergeProjectTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s}) {
            m_images.insert(id, m_world->add(id, World::five()));
        }
        QVERIFY(decide(u"lead"_s).accept(m_images[u"c"_s], 1).has_value());
        // The other curator gets a copy of the file, as people do.
        m_world->close();
        QVERIFY(QFile::copy(m_world->projectPath(), otherPath()));
        m_world->reopen();
        openOther();
    }

    void cleanup()
    {
        m_other.reset();
        m_world.reset();
        m_images.clear();
    }

    void nonsense_isRefused_andNothingIsWritten()
    {
        MergeProject merge(m_world->project());
        QVERIFY(!merge.plan(m_world->path(u"none.gaia"_s), {}));
        const auto itself = merge.plan(m_world->projectPath(), {});
        QVERIFY(!itself);
        QCOMPARE(itself.error().code, base::ErrorCode::Usage);
        World strange;
        const ImageKey image = strange.add(u"elsewhere"_s, World::five());
        QVERIFY(Decide(strange.project(), u"eve"_s).accept(image, 1).has_value());
        const QString path = strange.projectPath();
        strange.close();
        const auto foreign = merge.plan(path, {});
        QVERIFY(!foreign);
        QVERIFY(foreign.error().message.contains(u"world.gaia"_s));
    }

    void work_onWhatNobodyTouchedHere_isTaken_once()
    {
        Decide ben(*m_other, u"ben"_s);
        QVERIFY(ben.accept(m_images[u"a"_s], 0).has_value());
        QVERIFY(ben.edit(m_images[u"b"_s], 2, u"The image showcases: Ben's words."_s).has_value());
        QVERIFY(ben.reject(m_images[u"b"_s], 3, dataset::RejectReason::Count).has_value());
        QVERIFY(ben.setFields(m_images[u"b"_s], {{Field::Credits, u"NASA"_s}}).has_value());
        QVERIFY(ben.setNote(m_images[u"c"_s], u"clouds"_s).has_value());
        QVERIFY(project::Verdicts(*m_other)
                    .mark(m_images[u"a"_s], 1, u"river"_s, dataset::ClaimMark::Visible, u"ben"_s)
                    .has_value());
        const auto report = merged({}, Rule::Ask);
        QVERIFY(report.open.empty());
        QVERIFY(report.leftOut.empty());
        QCOMPARE(report.events, 10);
        QCOMPARE(report.changes, 10);
        QCOMPARE(report.images, 3);
        QCOMPARE(caption(u"a"_s, 1).state, CaptionState::Accepted);
        QCOMPARE(caption(u"b"_s, 2).text, u"The image showcases: Ben's words."_s);
        QCOMPARE(caption(u"b"_s, 3).reason, dataset::RejectReason::Count);
        QCOMPARE(image(u"b"_s).credits.value_or(QString()), u"NASA"_s);
        QCOMPARE(image(u"b"_s).sources.value(Field::Credits), dataset::Source::Person);
        QCOMPARE(image(u"c"_s).note, u"clouds"_s);
        QVERIFY(!project::Verdicts(m_world->project()).marks(m_images[u"a"_s])->isEmpty());
        QVERIFY(project::VerifyProject(m_world->project()).run({})->isEmpty());

        // Merged once more nothing is left to take.
        const auto again = merged({}, Rule::Ask);
        QCOMPARE(again.events, 0);
        QCOMPARE(again.changes, 0);
        QVERIFY(again.step.isNull());

        // It is one step, taken back as a whole.
        QVERIFY(project::History(m_world->project(), u"lead"_s).undo().has_value());
        QCOMPARE(caption(u"a"_s, 1).state, CaptionState::Pending);
        QCOMPARE(caption(u"b"_s, 2).text, World::five().at(1));
        QVERIFY(!image(u"b"_s).credits);
        QCOMPARE(caption(u"c"_s, 1).state, CaptionState::Accepted);
    }

    void laterWork_ofTheSameCopy_isTakenOnTop()
    {
        Decide ben(*m_other, u"ben"_s);
        QVERIFY(ben.accept(m_images[u"a"_s], 1).has_value());
        (void)merged({}, Rule::Ask);
        openOther();
        Decide later(*m_other, u"ben"_s);
        QVERIFY(later.reject(m_images[u"a"_s], 1, dataset::RejectReason::Date).has_value());
        QVERIFY(later.accept(m_images[u"a"_s], 2).has_value());
        QVERIFY(project::History(*m_other, u"ben"_s).undo().has_value());
        const auto report = merged({}, Rule::Ask);
        QVERIFY(report.open.empty());
        QCOMPARE(caption(u"a"_s, 1).state, CaptionState::Rejected);
        QCOMPARE(caption(u"a"_s, 2).state, CaptionState::Pending);
        QVERIFY(project::VerifyProject(m_world->project()).run({})->isEmpty());
    }

    void conflict_isShown_andTouchedOnlyWhenDecided()
    {
        QVERIFY(decide(u"ana"_s).accept(m_images[u"a"_s], 1).has_value());
        QVERIFY(decide(u"ana"_s).setFields(m_images[u"a"_s], {{Field::Credits, u"ESA"_s}}).has_value());
        Decide ben(*m_other, u"ben"_s);
        QVERIFY(ben.reject(m_images[u"a"_s], 1, dataset::RejectReason::Object).has_value());
        QVERIFY(ben.accept(m_images[u"a"_s], 2).has_value());
        QVERIFY(ben.setFields(m_images[u"a"_s], {{Field::Credits, u"NASA"_s}}).has_value());
        const auto asked = merged({}, Rule::Ask);
        QCOMPARE(asked.open.size(), std::size_t(2));
        QCOMPARE(asked.changes, 1);
        QCOMPARE(caption(u"a"_s, 1).state, CaptionState::Accepted);
        QCOMPARE(caption(u"a"_s, 2).state, CaptionState::Accepted);
        QCOMPARE(image(u"a"_s).credits.value_or(QString()), u"ESA"_s);
        // Shown again until somebody decides.
        QStringList ids;
        for (const auto &item : merged({}, Rule::Ask).open) {
            ids << item.id;
            QVERIFY(mergeText(item, item.mine) != mergeText(item, item.theirs));
        }
        QCOMPARE(ids, (QStringList{u"a credits"_s, u"a:1"_s}));
        const auto chosen =
            merged({{u"a:1"_s, MergeSide::Theirs}, {u"a credits"_s, MergeSide::Mine}}, Rule::Ask);
        QVERIFY(chosen.open.empty());
        QCOMPARE(caption(u"a"_s, 1).state, CaptionState::Rejected);
        QCOMPARE(image(u"a"_s).credits.value_or(QString()), u"ESA"_s);
        const auto done = merged({}, Rule::Ask);
        QVERIFY(done.open.empty());
        QCOMPARE(done.events, 0);
        QVERIFY(project::VerifyProject(m_world->project()).run({})->isEmpty());
    }

    void rule_decidesWhatNoChoiceNames_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<CaptionState>("state");
        QTest::newRow("mine") << int(Rule::Mine) << CaptionState::Accepted;
        QTest::newRow("theirs") << int(Rule::Theirs) << CaptionState::Rejected;
        QTest::newRow("newest") << int(Rule::Newest) << CaptionState::Rejected;
    }

    void rule_decidesWhatNoChoiceNames()
    {
        QFETCH(int, rule);
        QFETCH(CaptionState, state);
        QVERIFY(decide(u"ana"_s).accept(m_images[u"a"_s], 1).has_value());
        m_world->clock().advance(60);
        Decide ben(*m_other, u"ben"_s);
        QVERIFY(ben.reject(m_images[u"a"_s], 1, dataset::RejectReason::Object).has_value());
        QVERIFY(merged({}, static_cast<Rule>(rule)).open.empty());
        QCOMPARE(caption(u"a"_s, 1).state, state);
        // Two who did not know of each other differ: that is to be settled, whoever won here.
        const auto disputes = project::Verdicts(m_world->project()).disputes();
        QCOMPARE(disputes->size(), std::size_t(1));
        QCOMPARE(disputes->front().verdicts.size(), std::size_t(2));
        QVERIFY(project::VerifyProject(m_world->project()).run({})->isEmpty());
    }

    void agreement_isTheSame_beforeAndAfterTheMerge()
    {
        for (int ordinal = 1; ordinal <= 5; ++ordinal) {
            QVERIFY(decide(u"ana"_s).accept(m_images[u"a"_s], ordinal).has_value());
            Decide ben(*m_other, u"ben"_s);
            QVERIFY((ordinal < 4
                         ? ben.accept(m_images[u"a"_s], ordinal)
                         : ben.reject(m_images[u"a"_s], ordinal, dataset::RejectReason::Object))
                        .has_value());
        }
        QVERIFY(decide(u"ana"_s).accept(m_images[u"b"_s], 1).has_value());
        QVERIFY(Decide(*m_other, u"ben"_s).accept(m_images[u"b"_s], 1).has_value());
        // Accepted in sight of the lead's decision: not blind.
        QVERIFY(Decide(*m_other, u"ben"_s)
                    .reject(m_images[u"c"_s], 1, dataset::RejectReason::Date)
                    .has_value());
        m_other.reset();
        project::AgreementOptions options;
        options.others = {otherPath()};
        options.resamples = 50;
        const auto before = project::CuratorAgreement(m_world->project()).report(options, {});
        QVERIFY(before.has_value());
        QCOMPARE(before->captions, 6);
        QCOMPARE(before->disagreements, 2);
        QCOMPARE(*before->raw.value, 4.0 / 6.0);
        QVERIFY(before->raw.interval.has_value());
        openOther();
        (void)merged({}, Rule::Mine);
        options.others.clear();
        options.pseudonyms = true;
        const auto after = project::CuratorAgreement(m_world->project()).report(options, {});
        QCOMPARE(after->captions, 6);
        QCOMPARE(*after->raw.value, *before->raw.value);
        QCOMPARE(after->ac1.value, before->ac1.value);
        QCOMPARE(after->openDisputes, 2);
        QVERIFY(after->pairs.front().first.startsWith(u"curator "_s));
    }

    void blindVerdict_ofTheOtherCopy_answersWhatWaitsHere()
    {
        project::BlindReview here(m_world->project());
        m_other.reset();
        QVERIFY(QFile::remove(otherPath()));
        QVERIFY(here.drawAgain({}, 1.0, 0, 1, u"lead"_s).has_value());
        m_world->close();
        QVERIFY(QFile::copy(m_world->projectPath(), otherPath()));
        m_world->reopen();
        openOther();
        project::BlindReview there(*m_other);
        const auto waiting = there.next(u"ben"_s);
        QVERIFY(waiting->task.has_value());
        QVERIFY(there.judge(waiting->task->key,
                            {u"rejected"_s, dataset::RejectReason::Scene, {}, 1.0}, u"ben"_s)
                    .has_value());
        QCOMPARE(merged({}, Rule::Ask).events, 1);
        project::BlindReview after(m_world->project());
        QCOMPARE(after.next(u"ben"_s)->count, 0);
        QCOMPARE(after.remainingErrors()->back().wrong, 1);
    }

private:
    [[nodiscard]] QString otherPath() const { return m_world->path(u"ben.gaia"_s); }
    void openOther()
    {
        auto opened =
            project::Project::open(otherPath(), project::OpenMode::CommandLine, m_world->clock());
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().message));
        m_other = std::move(*opened);
    }
    [[nodiscard]] Decide decide(const QString &curator) const
    {
        return Decide(m_world->project(), curator);
    }
    project::MergeReport merged(const QMap<QString, MergeSide> &choices, Rule rule)
    {
        m_other.reset();
        MergeProject merge(m_world->project());
        const auto plan = merge.plan(otherPath(), {});
        if (!plan) {
            qFatal("%s", qPrintable(plan.error().message));
        }
        auto report = merge.apply(*plan, choices, rule, u"lead"_s, {});
        if (!report) {
            qFatal("%s (%s)", qPrintable(report.error().message), qPrintable(report.error().context));
        }
        return *report;
    }
    dataset::Caption caption(const QString &id, int ordinal)
    {
        const auto detail = Queries(m_world->project()).detail(m_images[id]);
        return detail->captions.at(static_cast<std::size_t>(ordinal - 1));
    }
    dataset::Image image(const QString &id)
    {
        return Queries(m_world->project()).detail(m_images[id])->image;
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<project::Project> m_other;
    QMap<QString, ImageKey> m_images;
};

QTEST_GUILESS_MAIN(MergeProjectTest)
#include "mergeprojecttest.moc"
