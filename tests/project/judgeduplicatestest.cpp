// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/findduplicates.h"
#include "core/project/history.h"
#include "core/project/judgeduplicates.h"
#include "core/project/queries.h"
#include "core/storage/duplicatestore.h"
#include "core/storage/imagestore.h"
#include "tests/support/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::ImageKey;
using project::JudgeDuplicates;
using test::World;

namespace {

/// Three images: one and two were found to be the same, three is like them.
class Room final {
public:
    Room()
    {
        for (const QString &id : {u"one"_s, u"two"_s, u"three"_s}) {
            dataset::Image image;
            image.id = id;
            image.media = {QString(64, id.at(1)), 10, 20, 20, 3, 8, u"PNG"_s, {}};
            image.imageAlt = u"Alt of %1."_s.arg(id);
            keys.push_back(world.add(image, {}));
        }
        const auto stored = world.project().write(
            project::Priority::Bulk, [&](storage::Connection &connection, auto &) {
                storage::DuplicateStore store(connection);
                store.replacePairs({{one(), two(), 3}}, {{one(), three(), 5}});
                store.replaceClusters({{false, {one(), two()}, one()}});
            });
        if (!stored) {
            qFatal("%s", qPrintable(stored.error().message));
        }
    }

    [[nodiscard]] ImageKey one() const { return keys[0]; }
    [[nodiscard]] ImageKey two() const { return keys[1]; }
    [[nodiscard]] ImageKey three() const { return keys[2]; }
    [[nodiscard]] project::DuplicateReport stored()
    {
        return *project::FindDuplicates(world.project()).stored();
    }
    [[nodiscard]] dataset::Image image(ImageKey key)
    {
        return project::Queries(world.project()).detail(key)->image;
    }

    World world;
    std::vector<ImageKey> keys;
};

}  // namespace

class JudgeDuplicatesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void image_inNoGroup_isRefused()
    {
        Room room;
        JudgeDuplicates judge(room.world.project(), u"Eleni"_s);
        QCOMPARE(judge.choose(room.three()).error().code, base::ErrorCode::Usage);
        QCOMPARE(judge.mergeTexts(room.three()).error().code, base::ErrorCode::Usage);
        QCOMPARE(judge.discardOthers(room.three()).error().code, base::ErrorCode::Usage);
        QVERIFY(!judge.choose({77}));
    }

    void pair_ofEqualBytes_cantBeParted_andOneWithoutAPictureIsRefused()
    {
        Room room;
        dataset::Image copy = room.image(room.one());
        copy.key = {};
        copy.id = u"copy"_s;
        const ImageKey same = room.world.add(copy, {});
        const ImageKey bare = room.world.add(u"bare"_s, {});
        JudgeDuplicates judge(room.world.project(), {});
        QVERIFY(judge.setPair(room.one(), same, false).error().message.contains(u"copy"_s));
        QVERIFY(judge.setPair(room.one(), bare, true).error().message.contains(u"bare"_s));
        QVERIFY(judge.setPair(room.one(), room.one(), false).error().code
                == base::ErrorCode::Usage);
    }

    void candidate_confirmed_joinsTheGroup_andUndoPartsItAgain()
    {
        Room room;
        const auto before = room.stored();
        QCOMPARE(before.candidates.size(), std::size_t(1));
        JudgeDuplicates judge(room.world.project(), u"Eleni"_s);
        QVERIFY(judge.setPair(room.three(), room.one(), true).has_value());
        auto now = room.stored();
        QCOMPARE(now.clusters.size(), std::size_t(1));
        QCOMPARE(now.clusters.front().members.size(), std::size_t(3));
        QVERIFY(now.candidates.empty());
        room.world.reopen();
        project::History history(room.world.project(), u"Eleni"_s, {});
        QVERIFY(history.undo().has_value());
        now = room.stored();
        QCOMPARE(now.clusters, before.clusters);
        QCOMPARE(now.candidates, before.candidates);
        QVERIFY(history.redo().has_value());
        QCOMPARE(room.stored().clusters.front().members.size(), std::size_t(3));
        const auto events = project::Queries(room.world.project()).events(10, false);
        QCOMPARE(events->back().action, u"pair"_s);
        QCOMPARE(events->back().curator, u"Eleni"_s);
    }

    void candidate_refused_isNotAskedAgain()
    {
        Room room;
        JudgeDuplicates judge(room.world.project(), {});
        QVERIFY(judge.setPair(room.two(), room.three(), false).has_value());
        QVERIFY(room.stored().candidates.empty());
        QCOMPARE(room.stored().clusters.size(), std::size_t(1));
        // Taken back by hand it is asked about again.
        QVERIFY(judge.setPair(room.two(), room.three(), std::nullopt).has_value());
        QCOMPARE(room.stored().candidates.size(), std::size_t(1));
    }

    void member_refused_leavesTheGroup()
    {
        Room room;
        JudgeDuplicates judge(room.world.project(), {});
        QVERIFY(judge.setPair(room.one(), room.two(), false).has_value());
        QVERIFY(room.stored().clusters.empty());
        project::History history(room.world.project(), u"Eleni"_s, {});
        QVERIFY(history.undo().has_value());
        QCOMPARE(room.stored().clusters.size(), std::size_t(1));
    }

    void undo_afterTheGroupChanged_isRefused()
    {
        Room room;
        JudgeDuplicates judge(room.world.project(), u"Eleni"_s);
        QVERIFY(judge.choose(room.two()).has_value());
        QCOMPARE(room.stored().clusters.front().reference, room.two());
        const auto changed = room.world.project().write(
            project::Priority::Bulk, [&](storage::Connection &connection, auto &) {
                storage::DuplicateStore(connection)
                    .setChoice({room.one(), room.two()}, room.one(), u"x"_s,
                               room.world.clock().now());
            });
        QVERIFY(changed.has_value());
        const auto undone = project::History(room.world.project(), u"Eleni"_s, {}).undo();
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, base::ErrorCode::Conflict);
        QVERIFY(undone.error().message.contains(u"two"_s));
    }

    void reference_undone_isTheOneOfBefore()
    {
        Room room;
        JudgeDuplicates judge(room.world.project(), {});
        QVERIFY(judge.choose(room.two()).has_value());
        QVERIFY(judge.choose(room.two())->step.isNull());
        project::History history(room.world.project(), u"Eleni"_s, {});
        QVERIFY(history.undo().has_value());
        QCOMPARE(room.stored().clusters.front().reference, room.one());
    }

    void mergedTexts_fillAndExtend_neverAPersonsValue_andUndoGivesAllBack()
    {
        Room room;
        dataset::Image richer = room.image(room.two());
        richer.credits = u"NASA"_s;
        richer.tag = QStringList{u"flood"_s, u"Rivers"_s};
        richer.sources.insert(dataset::Field::Credits, dataset::Source::Page);
        dataset::Image reference = room.image(room.one());
        reference.tag = QStringList{u"rivers"_s};
        const auto stored = room.world.project().write(
            project::Priority::Bulk, [&](storage::Connection &connection, auto &) {
                storage::ImageStore images(connection);
                images.update(richer);
                images.update(reference);
            });
        QVERIFY(stored.has_value());
        JudgeDuplicates judge(room.world.project(), {});
        QVERIFY(!judge.mergeTexts(room.two())->step.isNull());
        const dataset::Image merged = room.image(room.one());
        QCOMPARE(merged.imageAlt.value_or(QString()), u"Alt of one. Alt of two."_s);
        QCOMPARE(merged.credits.value_or(QString()), u"NASA"_s);
        QCOMPARE(merged.sources.value(dataset::Field::Credits), dataset::Source::Page);
        QCOMPARE(merged.tag.value_or(QStringList()), (QStringList{u"rivers"_s, u"flood"_s}));
        // Again there is nothing to take over.
        QVERIFY(judge.mergeTexts(room.one())->step.isNull());
        QVERIFY(project::History(room.world.project(), u"Eleni"_s, {}).undo().has_value());
        QVERIFY(room.image(room.one()) == reference);

        project::Decide decide(room.world.project(), u"Eleni"_s);
        QVERIFY(decide.setFields(room.one(), {{dataset::Field::ImageAlt, u"Mine."_s}}).has_value());
        QVERIFY(judge.mergeTexts(room.one()).has_value());
        QCOMPARE(room.image(room.one()).imageAlt.value_or(QString()), u"Mine."_s);
    }

    void othersDiscarded_areOneStep()
    {
        Room room;
        JudgeDuplicates judge(room.world.project(), {});
        QVERIFY(judge.setPair(room.one(), room.three(), true).has_value());
        QVERIFY(judge.discardOthers(room.two()).has_value());
        QVERIFY(!room.image(room.one()).isDiscarded);
        QVERIFY(room.image(room.two()).isDiscarded);
        QVERIFY(room.image(room.three()).isDiscarded);
        QVERIFY(project::History(room.world.project(), u"Eleni"_s, {}).undo().has_value());
        QVERIFY(!room.image(room.two()).isDiscarded);
        QVERIFY(!room.image(room.three()).isDiscarded);
    }

    void modelsWord_makesAnOddPicture_untilAPersonKeepsIt()
    {
        Room room;
        const auto stored = room.world.project().write(
            project::Priority::Bulk, [&](storage::Connection &connection, auto &) {
                storage::DuplicateStore store(connection);
                store.putModelLook(room.one(), true, false);
                store.putModelLook(room.two(), false, false);
                store.putModelLook(room.three(), true, true);
                store.putFingerprint(QString(64, u'h'), 1, "x", u"tiny"_s);
            });
        QVERIFY(stored.has_value());
        const std::vector<dataset::JunkPicture> expected{
            {room.two(), u"model-non-rs"_s}, {room.three(), u"tiny model-chart"_s}};
        QCOMPARE(room.stored().junk, expected);
        project::Decide decide(room.world.project(), u"Eleni"_s);
        QVERIFY(decide.setDismissed(room.two(), storage::kJunkKept, true).has_value());
        QVERIFY(decide.setDiscarded(room.three(), true, u"chart"_s).has_value());
        QVERIFY(room.stored().junk.empty());
        QVERIFY(project::History(room.world.project(), u"Eleni"_s, {}).undo().has_value());
        QCOMPARE(room.stored().junk.size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(JudgeDuplicatesTest)
#include "judgeduplicatestest.moc"
