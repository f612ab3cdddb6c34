// SPDX-License-Identifier: GPL-3.0-or-later
// Captions judged without what was decided on them: second looks, second curators, made errors.
#include "core/project/blindreview.h"

#include "core/project/curatoragreement.h"
#include "core/project/exportcollection.h"
#include "core/project/history.h"
#include "core/project/queries.h"
#include "core/project/verdicts.h"
#include "core/project/verifyproject.h"
#include "core/review/plantedflaw.h"
#include "core/storage/captionstore.h"
#include "core/storage/imagestore.h"
#include "core/storage/runstore.h"
#include "tests/support/world.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::BlindTask;
using dataset::ImageKey;
using project::BlindReview;
using project::Decide;
using test::World;

namespace {

BlindReview::Verdict accepting()
{
    return {u"accepted"_s, std::nullopt, {}, 0.0};
}

BlindReview::Verdict rejecting(dataset::RejectReason reason = dataset::RejectReason::Object)
{
    return {u"rejected"_s, reason, {}, 0.0};
}

BlindTask next(const BlindReview &blind, const QString &curator)
{
    const auto waiting = blind.next(curator);
    return waiting && waiting->task ? *waiting->task : BlindTask();
}

qint64 waitingFor(const BlindReview &blind, const QString &curator)
{
    return blind.next(curator)->count;
}

/// An export tells the figures of the test below, and no names.
void checkCard(World &world)
{
    project::ExportOptions options;
    options.format = u"gaia"_s;
    options.captions = project::CaptionChoice::Any;
    QVERIFY(project::ExportCollection(world.project()).run(world.path(u"out"_s), options, {}));
    const auto contents = [&](const QString &name) {
        QFile file(world.path(u"out/"_s + name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray card = contents(u"README.md"_s);
    QVERIFY(card.contains("3 captions of 1 images have first verdicts"));
    QVERIFY(card.contains("they differ on 2."));
    QVERIFY(card.contains("| raw share of equal verdicts | 0.33 |"));
    static const QRegularExpression pair(u"\\| curator \\d, curator \\d \\| 3 \\| 0\\.33 \\|"_s);
    QVERIFY(pair.match(QString::fromUtf8(card)).hasMatch());
    const QJsonObject agreement =
        QJsonDocument::fromJson(contents(u"manifest.json"_s)).object()[u"agreement"_s].toObject();
    QCOMPARE(agreement[u"captions"_s].toInt(), 3);
    QCOMPARE(agreement[u"raw"_s][u"value"_s].toDouble(), 1.0 / 3.0);
    QVERIFY(agreement[u"raw"_s][u"interval_95"_s].isNull());
    QCOMPARE(agreement[u"pairs"_s].toArray().size(), 1);
    for (const char *name : {"ana", "ben", "lead"}) {
        QVERIFY2(!card.contains(QByteArray("| ").append(name)), name);
        QVERIFY2(!contents(u"manifest.json"_s).contains(QByteArray("\"").append(name).append('"')), name);
    }
}

}  // namespace

class BlindReviewTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void draw_takesAcceptedAlone_bySeed_andNotTwice()
    {
        World world;
        for (int i = 0; i < 20; ++i) {
            const ImageKey image = world.add(u"i%1"_s.arg(i), World::five());
            if (i < 8) {
                QVERIFY(Decide(world.project(), u"ana"_s).accept(image, 0).has_value());
            }
        }
        BlindReview blind(world.project());
        QVERIFY(!blind.drawAgain({}, 0.0, 0, 1, u"lead"_s));
        const auto drawn = blind.drawAgain({}, 0.25, 0, 1, u"lead"_s);
        QCOMPARE(drawn->population, 40);
        QCOMPARE(drawn->drawn, 10);
        const auto again = blind.drawAgain({}, 1.0, 0, 1, u"lead"_s);
        QCOMPARE(again->drawn, 30);
        QCOMPARE(waitingFor(blind, u"ana"_s), 40);
    }

    void judge_changesNoCaption_isUndone_andCountsOnce()
    {
        World world;
        const ImageKey image = world.add(u"a"_s, World::five());
        QVERIFY(Decide(world.project(), u"ana"_s).accept(image, 0).has_value());
        BlindReview blind(world.project());
        QVERIFY(blind.drawAgain({}, 1.0, 0, 1, u"lead"_s).has_value());
        const BlindTask task = next(blind, u"ben"_s);
        QVERIFY(!blind.judge(task.key, {u"perhaps"_s, {}, {}, 0}, u"ben"_s));
        QVERIFY(!blind.judge(task.key, {u"edited"_s, {}, u"  "_s, 0}, u"ben"_s));
        QVERIFY(!blind.judge(999, accepting(), u"ben"_s));
        QVERIFY(blind.judge(task.key, rejecting(), u"ben"_s).has_value());
        const auto twice = blind.judge(task.key, accepting(), u"ben"_s);
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, base::ErrorCode::Conflict);
        const auto detail = project::Queries(world.project()).detail(image);
        for (const dataset::Caption &caption : detail->captions) {
            QCOMPARE(caption.state, dataset::CaptionState::Accepted);
        }
        QCOMPARE(waitingFor(blind, u"ben"_s), 4);
        QCOMPARE(blind.remainingErrors()->back().wrong, 1);
        // Ana accepted and Ben, who did not know, rejected.
        QCOMPARE(disputes(world), 1);
        project::History history(world.project(), u"ben"_s);
        QVERIFY(history.undo().has_value());
        QCOMPARE(waitingFor(blind, u"ben"_s), 5);
        QCOMPARE(disputes(world), 0);
        QVERIFY(history.redo().has_value());
        QCOMPARE(waitingFor(blind, u"ben"_s), 4);
        QCOMPARE(disputes(world), 1);
        QVERIFY(project::VerifyProject(world.project()).run({})->isEmpty());
    }

    void remainingError_isTold_byModelAndPrompt()
    {
        World world;
        addModelled(world, u"m1"_s, u"hash1"_s, 8);
        addModelled(world, u"m2"_s, u"hash2"_s, 4);
        BlindReview blind(world.project());
        QVERIFY(blind.drawAgain({}, 1.0, 0, 3, u"lead"_s).has_value());
        int wrong = 0;
        for (BlindTask task = next(blind, u"ben"_s); task.key != 0; task = next(blind, u"ben"_s)) {
            const bool isWrong = task.model == u"m2"_s && wrong < 5;
            wrong += isWrong ? 1 : 0;
            const BlindReview::Verdict verdict = !isWrong ? accepting()
                : wrong == 1 ? BlindReview::Verdict{u"edited"_s, {}, u"Other words."_s, 2.0}
                             : rejecting();
            QVERIFY(blind.judge(task.key, verdict, u"ben"_s).has_value());
        }
        const auto errors = blind.remainingErrors();
        QCOMPARE(errors->size(), std::size_t(3));
        const auto &first = errors->at(0);
        QCOMPARE(first.model, u"m1"_s);
        QCOMPARE(first.prompt, u"hash1"_s);
        QCOMPARE(first.judged, 40);
        QCOMPARE(first.wrong, 0);
        QCOMPARE(first.kept, 40);
        QVERIFY(first.interval.low == 0.0 && first.interval.high > 0.08 && first.interval.high < 0.09);
        const auto &second = errors->at(1);
        QCOMPARE(second.wrong, 5);
        QCOMPARE(second.rate(), 0.25);
        QVERIFY(second.interval.low < 0.25 && second.interval.high > 0.25);
        QCOMPARE(errors->back().judged, 60);
        QCOMPARE(errors->back().kept, 60);
    }

    void assign_sharesBySeed_andGivesSecondsBlind()
    {
        World world;
        std::vector<ImageKey> images;
        for (int i = 0; i < 200; ++i) {
            images.push_back(world.add(u"scene-%1"_s.arg(i), World::five()));
        }
        BlindReview blind(world.project());
        QVERIFY(!blind.assign({{}, {}, 0.1, 1}, u"lead"_s, {}));
        QVERIFY(!blind.assign({{}, {{u"ana"_s, 0.0}}, 0.1, 1}, u"lead"_s, {}));
        const auto shares =
            blind.assign({{}, {{u"ana"_s, 75.0}, {u"ben"_s, 25.0}}, 0.2, 9}, u"lead"_s, {});
        QVERIFY(shares.has_value());
        qint64 firsts = 0;
        qint64 seconds = 0;
        qint64 anas = 0;
        for (const auto &share : *shares) {
            (share.turn == 1 ? firsts : seconds) += share.images;
            anas += share.turn == 1 && share.curator == u"ana"_s ? share.images : 0;
        }
        QCOMPARE(firsts, 200);
        QVERIFY(seconds > 20 && seconds < 60);
        QVERIFY(anas > 130 && anas < 170);
        const auto assigned = [&](const QString &name) {
            return project::Queries(world.project())
                .count(*dataset::Filter::parse(u"assigned:"_s + name))
                .value_or(-1);
        };
        QCOMPARE(assigned(u"ana"_s) + assigned(u"ben"_s), 200 + seconds);
        QCOMPARE(assigned(u"nobody"_s), 0);
        QCOMPARE(waitingFor(blind, u"ana"_s) + waitingFor(blind, u"ben"_s), 5 * seconds);
        // The same seed gives the same again, and makes no second task of anything.
        QVERIFY(blind.assign({{}, {{u"ana"_s, 75.0}, {u"ben"_s, 25.0}}, 0.2, 9}, u"lead"_s, {})
                    .has_value());
        QCOMPARE(waitingFor(blind, u"ana"_s) + waitingFor(blind, u"ben"_s), 5 * seconds);
    }

    void secondCurator_isShownTheTextAsProposed_andDisputesAreSettled()
    {
        World world;
        const ImageKey image = world.add(u"a"_s, World::five());
        BlindReview blind(world.project());
        QVERIFY(blind.assign({{}, {{u"ana"_s, 1.0}, {u"ben"_s, 1.0}}, 1.0, 1}, u"lead"_s, {}));
        const QString second = waitingFor(blind, u"ana"_s) > 0 ? u"ana"_s : u"ben"_s;
        const QString first = second == u"ana"_s ? u"ben"_s : u"ana"_s;
        QCOMPARE(waitingFor(blind, first), 0);
        Decide decide(world.project(), first);
        QVERIFY(decide.edit(image, 1, u"The image showcases: My words."_s).has_value());
        QVERIFY(decide.accept(image, 2).has_value());
        QVERIFY(decide.accept(image, 3).has_value());
        for (int i = 0; i < 3; ++i) {
            const BlindTask task = next(blind, second);
            QCOMPARE(task.ordinal, i + 1);
            QCOMPARE(task.text, World::five().at(i));
            QVERIFY(blind.judge(task.key, i == 2 ? rejecting() : accepting(), second).has_value());
        }
        QCOMPARE(disputes(world), 1);  // an image, with captions 1 and 3
        project::Verdicts verdicts(world.project());
        const auto open = verdicts.disputes();
        QCOMPARE(open->size(), std::size_t(2));
        QCOMPARE(open->at(0).caption.ordinal, 1);
        QCOMPARE(open->at(0).verdicts.size(), std::size_t(2));
        QCOMPARE(open->at(1).verdicts.at(1).reason, u"object"_s);
        const auto settled = verdicts.adjudicate(open->at(0).caption.key,
                                                 dataset::CaptionState::Accepted, {},
                                                 open->at(0).caption.text, u"lead"_s);
        QVERIFY(settled.has_value());
        QVERIFY(verdicts.adjudicate(open->at(1).caption.key, dataset::CaptionState::Rejected,
                                    dataset::RejectReason::Object, {}, u"lead"_s)
                    .has_value());
        QCOMPARE(disputes(world), 0);
        const auto detail = project::Queries(world.project()).detail(image);
        QCOMPARE(detail->captions.at(0).text, u"The image showcases: My words."_s);
        QCOMPARE(detail->captions.at(2).state, dataset::CaptionState::Rejected);
        QVERIFY(project::VerifyProject(world.project()).run({})->isEmpty());
        QVERIFY(project::History(world.project(), u"lead"_s).undo().has_value());
        QCOMPARE(disputes(world), 1);

        const auto report = project::CuratorAgreement(world.project()).report({}, {});
        QVERIFY(report.has_value());
        QCOMPARE(report->captions, 3);
        QCOMPARE(report->disagreements, 2);
        QCOMPARE(*report->raw.value, 1.0 / 3.0);
        QCOMPARE(report->pairs.size(), std::size_t(1));
        QCOMPARE(report->pairs.front().edits, 1);
        QVERIFY(!report->raw.interval);  // one image tells no range
        checkCard(world);
    }

    void planted_isJudged_butStandsInNoCaption_norExport_norAgreement()
    {
        World world;
        const ImageKey image = world.add(u"a"_s, World::five());
        QVERIFY(Decide(world.project(), u"ana"_s).accept(image, 0).has_value());
        BlindReview blind(world.project());
        const auto planted = blind.plant({}, 3, 5, u"lead"_s, u"ben"_s);
        QCOMPARE(planted->drawn, 3);
        QCOMPARE(waitingFor(blind, u"ana"_s), 0);
        QStringList made;
        for (BlindTask task = next(blind, u"ben"_s); task.key != 0; task = next(blind, u"ben"_s)) {
            made << task.text;
            QVERIFY(!World::five().contains(task.text));
            const auto reason = dataset::rejectReasonFromWord(task.flaw);
            QVERIFY(reason.has_value());
            QVERIFY(blind.judge(task.key, made.size() == 3 ? accepting() : rejecting(*reason), u"ben"_s)
                        .has_value());
        }
        QCOMPARE(made.size(), 3);
        const auto calibrations = blind.calibrations();
        QCOMPARE(calibrations->size(), std::size_t(1));
        QCOMPARE(calibrations->front().planted, 3);
        QCOMPARE(calibrations->front().seen, 2);
        QCOMPARE(calibrations->front().named, 2);
        QCOMPARE(disputes(world), 0);
        QCOMPARE(project::CuratorAgreement(world.project()).report({}, {})->captions, 0);
        for (const QString &format : {u"gaia"_s, u"csv"_s, u"coco"_s, u"geojson"_s}) {
            project::ExportOptions options;
            options.format = format;
            options.captions = project::CaptionChoice::Any;
            const QString folder = world.path(u"out-"_s + format);
            const auto report = project::ExportCollection(world.project()).run(folder, options, {});
            QVERIFY2(report.has_value(), qPrintable(format));
            QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
            int looked = 0;
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                for (const QString &caption : made) {
                    QVERIFY2(!text.contains(dataset::withoutPrefix(caption)),
                             qPrintable(file.fileName()));
                }
                ++looked;
            }
            QVERIFY(looked > 0);
        }
    }

    void flaw_isOneChange_thatItsReasonNames()
    {
        const auto flaw = review::plantFlaw(u"The image showcases: A river in the northern part."_s, 1);
        QVERIFY(flaw.has_value());
        const QStringList was = u"The image showcases: A river in the northern part."_s.split(u' ');
        const QStringList is = flaw->text.split(u' ');
        QCOMPARE(is.size(), was.size());
        int apart = 0;
        for (qsizetype i = 0; i < was.size(); ++i) {
            apart += was.at(i) == is.at(i) ? 0 : 1;
        }
        QCOMPARE(apart, 1);
        QVERIFY(!review::plantFlaw(u"The image showcases: Nothing to change."_s, 1));
        QVERIFY(!review::plantFlaw({}, 1));
        QSet<QString> made;
        for (quint64 chance = 0; chance < 8; ++chance) {
            made.insert(review::plantFlaw(u"A dark lake east of two forest tracks in the northern hills."_s,
                                          chance)
                            ->text);
        }
        QVERIFY(made.size() >= 4);
    }

private:
    static qint64 disputes(World &world)
    {
        return project::Queries(world.project())
            .count(*dataset::Filter::parse(u"disputed:yes"_s))
            .value_or(-1);
    }

    /// Images with accepted captions that a model wrote under a prompt.
    static void addModelled(World &world, const QString &model, const QString &prompt, int count)
    {
        const auto made = world.project().write(
            project::Priority::Normal,
            [&](storage::Connection &connection, project::Project::Touch &) {
                dataset::Run run;
                run.startedAt = world.clock().now();
                run.provider = u"chat"_s;
                run.model = model;
                run.promptHash = prompt;
                const dataset::RunKey key = storage::RunStore(connection).add(run);
                for (int i = 0; i < count; ++i) {
                    dataset::Image image;
                    image.id = model + u'-' + QString::number(i);
                    storage::CaptionStore::NewSet set;
                    set.image = storage::ImageStore(connection).insert(image);
                    set.run = key;
                    set.origin = dataset::CaptionOrigin::Model;
                    set.model = model;
                    set.at = run.startedAt;
                    set.texts = World::five();
                    storage::CaptionStore(connection).addSet(set);
                    storage::ImageStore(connection).refresh(set.image);
                }
            });
        QVERIFY(made.has_value());
        const auto keys = project::Queries(world.project()).keys({});
        for (const ImageKey key : *keys) {
            (void)Decide(world.project(), u"ana"_s).accept(key, 0);
        }
    }
};

QTEST_GUILESS_MAIN(BlindReviewTest)
#include "blindreviewtest.moc"
