// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicatesworkspace.h"

#include "core/project/importfiles.h"
#include "tests/support/world.h"
#include "ui/duplicates/membercard.h"
#include "ui/shell/actions.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace gaia;
using duplicates::DuplicatesWorkspace;
using duplicates::Kind;
using shell::ActionId;
using test::World;

namespace {

QImage scene(double s)
{
    QImage image(240, 180, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const double u = x / 240.0;
            const double v = y / 180.0;
            const double relief = std::sin(7.1 * u * s + 3.0 * std::sin(5.3 * v + s))
                + std::sin(11.7 * v * s + 2.0 * std::cos(9.1 * u * s));
            image.setPixel(x, y, qRgb(int(110 + 40 * relief), int(120 + 40 * relief), 70));
        }
    }
    return image;
}

/// A project with a group (a, b), a pair to judge (a and d, the same scene in other colours) and
/// an odd picture (f), and the workspace on it.
class Room final {
public:
    Room()
        : view(world.project(), runner)
        , m_thumbnails(world.project(), runner)
        , actions(&m_window, {})
    {
    }

    void fill()
    {
        const QString folder = world.path(u"pictures"_s);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(scene(2.0).save(folder + u"/a.png"_s));
        QVERIFY(scene(2.0).scaled(200, 150, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                    .save(folder + u"/b.jpg"_s, nullptr, 70));
        QVERIFY(scene(2.0).rgbSwapped().save(folder + u"/d.png"_s));
        QImage even(300, 300, QImage::Format_RGB32);
        even.fill(Qt::darkGreen);
        QVERIFY(even.save(folder + u"/f.png"_s));
        const auto read = project::ImportFiles(world.project()).run({folder}, {}, {});
        QVERIFY(read.has_value());
        QCOMPARE(read->added, qint64(4));
        QVERIFY(project::FindDuplicates(world.project()).run({}, {}).has_value());
    }

    void show()
    {
        workspace = std::make_unique<DuplicatesWorkspace>(DuplicatesWorkspace::Parts{
            world.project(), view, runner, m_thumbnails, actions, u"Eleni"_s});
        workspace->resize(1280, 620);
        workspace->show();
        waitPainted();
    }
    void waitPainted()
    {
        QTRY_VERIFY_WITH_TIMEOUT(workspace->notPaintedReason().isEmpty(), 20'000);
    }
    [[nodiscard]] project::DuplicateReport stored()
    {
        return *project::FindDuplicates(world.project()).stored();
    }
    [[nodiscard]] int rows() const { return workspace->model().rowCount(); }
    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        return workspace->findChild<Widget *>(name);
    }

    World world;
    jobs::Runner runner;
    library::ViewState view;

private:
    library::Thumbnails m_thumbnails;
    QWidget m_window;

public:
    shell::Actions actions;
    std::unique_ptr<DuplicatesWorkspace> workspace;
};

}  // namespace

class DuplicatesWorkspaceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingKnown_saysHowToLook()
    {
        Room room;
        room.world.add(u"one"_s, {});
        room.show();
        QCOMPARE(room.rows(), 0);
        QVERIFY(!room.find<QLabel>(u"duplicatesEmpty"_s)->text().isEmpty());
        QVERIFY(!room.workspace->isEnabled(ActionId::Accept));
        QSignalSpy search(room.workspace.get(), &DuplicatesWorkspace::searchAsked);
        QVERIFY(room.find<QAbstractButton>(u"emptySearch"_s)->isVisible());
        room.find<QAbstractButton>(u"emptySearch"_s)->click();
        QCOMPARE(search.count(), 1);
    }

    void group_isShownSideBySide_andANumberChoosesTheReference()
    {
        Room room;
        room.fill();
        room.show();
        QCOMPARE(room.rows(), 1);
        QCOMPARE(room.workspace->findChildren<duplicates::MemberCard *>().size(), 2);
        const auto before = room.stored().clusters.front();
        QVERIFY(!room.workspace->isEnabled(ActionId::Accept));
        room.workspace->trigger(ActionId::PickCaption2);
        QTRY_VERIFY(room.stored().clusters.front().reference != before.reference);
        room.workspace->trigger(ActionId::Undo);
        QTRY_COMPARE(room.stored().clusters.front().reference, before.reference);
    }

    void memberRefused_leavesTheGroup_andUndoBringsItBack()
    {
        Room room;
        room.fill();
        room.show();
        room.find<QAbstractButton>(u"duplicatesReject"_s)->click();
        QTRY_COMPARE(room.rows(), 0);
        QVERIFY(room.stored().clusters.empty());
        QVERIFY(room.workspace->isEnabled(ActionId::Undo));
        room.workspace->trigger(ActionId::Undo);
        QTRY_COMPARE(room.rows(), 1);
    }

    void pair_isJudged_andTheSideListsFollow()
    {
        Room room;
        room.fill();
        room.show();
        room.workspace->showKind(Kind::Pair);
        room.waitPainted();
        QCOMPARE(room.rows(), 1);
        QSignalSpy saved(room.workspace.get(), &shell::Workspace::decisionSaved);
        room.workspace->trigger(ActionId::Accept);
        QTRY_COMPARE(saved.count(), 1);
        QTRY_COMPARE(room.rows(), 0);
        QCOMPARE(room.stored().clusters.front().members.size(), std::size_t(3));
        room.workspace->trigger(ActionId::Undo);
        QTRY_COMPARE(room.rows(), 1);
        room.workspace->trigger(ActionId::Reject);
        QTRY_COMPARE(room.rows(), 0);
        QCOMPARE(room.stored().clusters.front().members.size(), std::size_t(2));
    }

    void oddPicture_isKeptOrDiscarded()
    {
        Room room;
        room.fill();
        room.show();
        room.workspace->showKind(Kind::Odd);
        room.waitPainted();
        QCOMPARE(room.rows(), 1);
        room.workspace->trigger(ActionId::Accept);
        QTRY_COMPARE(room.rows(), 0);
        room.workspace->trigger(ActionId::Undo);
        QTRY_COMPARE(room.rows(), 1);
        room.workspace->trigger(ActionId::Reject);
        QTRY_COMPARE(room.rows(), 0);
        const auto discarded = project::Queries(room.world.project())
                                   .count(*dataset::Filter::parse(u"status:discarded"_s));
        QCOMPARE(*discarded, qint64(1));
    }

    void filter_showsOnlyWhatItLetsThrough()
    {
        Room room;
        room.fill();
        room.show();
        room.view.setFilter(*dataset::Filter::parse(u"id:\"f.png\""_s));
        QTRY_COMPARE(room.rows(), 0);
        room.view.setFilter({});
        QTRY_COMPARE(room.rows(), 1);
    }

    void texts_goToTheReference_andTheOthersAreDiscardedAsOneStep()
    {
        Room room;
        room.fill();
        const auto group = room.stored().clusters.front();
        const auto other = group.members[0] == group.reference ? group.members[1]
                                                               : group.members[0];
        project::Decide decide(room.world.project(), u"Eleni"_s);
        QVERIFY(decide.setFields(other, {{dataset::Field::Credits, u"NASA"_s}}).has_value());
        room.show();
        room.workspace->trigger(ActionId::ConfirmClaims);
        const auto credits = [&](dataset::ImageKey image) {
            return project::Queries(room.world.project()).detail(image)->image.credits.value_or(QString());
        };
        QTRY_COMPARE(credits(group.reference), u"NASA"_s);
        room.find<QAbstractButton>(u"duplicatesDiscard"_s)->click();
        QTRY_VERIFY(project::Queries(room.world.project()).detail(other)->image.isDiscarded);
        QVERIFY(!project::Queries(room.world.project()).detail(group.reference)->image.isDiscarded);
    }

    void card_opened_goesToReview()
    {
        Room room;
        room.fill();
        room.show();
        QSignalSpy review(room.actions.action(ActionId::ShowReview), &QAction::triggered);
        auto *card = room.workspace->findChildren<duplicates::MemberCard *>().at(1);
        QTest::mouseDClick(card, Qt::LeftButton, {}, QPoint(4, card->height() - 4));
        QCOMPARE(review.count(), 1);
        QCOMPARE(room.view.selected(), card->image());
    }
};

QTEST_MAIN(DuplicatesWorkspaceTest)
#include "duplicatesworkspacetest.moc"
