// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/map/atlas.h"

#include "core/project/queries.h"
#include "core/settings/settings.h"
#include "core/storage/imagestore.h"
#include "tests/support/loopbackserver.h"
#include "ui/map/filterstrip.h"
#include "ui/map/mapnotes.h"
#include "ui/map/mapworkspace.h"
#include "ui/shell/actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QFile>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::Filter;
using dataset::ImageKey;
using map::MapWorkspace;
using shell::ActionId;
using test::Places;

namespace {

/// The map's workspace of 1280 x 620 pixels in a window with the actions.
class Room final {
public:
    explicit Room(Places &places, settings::Settings *settings = nullptr)
        : m_view(places.world().project(), m_runner)
        , m_thumbnails(places.world().project(), m_runner)
        , m_baseMaps(m_runner)
        , m_actions(&m_window, {})
        , m_workspace({places.world().project(), m_view, m_runner, m_thumbnails, m_baseMaps,
                       m_actions, {}, settings})
    {
        m_workspace.resize(1280, 620);
    }

    void show()
    {
        m_workspace.show();
        if (!QTest::qWaitForWindowExposed(&m_workspace)) {
            qFatal("the workspace is not shown");
        }
    }
    [[nodiscard]] MapWorkspace &workspace() { return m_workspace; }
    [[nodiscard]] library::ViewState &view() { return m_view; }
    [[nodiscard]] const shell::Actions &actions() const { return m_actions; }
    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        return m_workspace.findChild<Widget *>(name);
    }
    [[nodiscard]] QString notice() { return m_workspace.canvas().notice().title(); }

private:
    jobs::Runner m_runner;
    library::ViewState m_view;
    library::Thumbnails m_thumbnails;
    map::BaseMaps m_baseMaps;
    QWidget m_window;
    shell::Actions m_actions;
    MapWorkspace m_workspace;
};

Filter noLocation()
{
    return Filter::parse(u"-has:location"_s).value();
}

}  // namespace

class MapWorkspaceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notPaintedReason_isEmptyOnlyOnceTheMapIsThere()
    {
        Places places;
        places.add(u"a"_s, 10, 20);
        Room room(places);
        QVERIFY(!room.workspace().notPaintedReason().isEmpty());
        QSignalSpy painted(&room.workspace(), &shell::Workspace::paintedChanged);
        room.show();
        QTRY_VERIFY2(room.workspace().notPaintedReason().isEmpty(),
                     qPrintable(room.workspace().notPaintedReason()));
        QVERIFY(painted.count() > 0);
        QVERIFY(room.notice().isEmpty());
    }

    void emptyProject_saysSoAndOffersTheWayOut()
    {
        Places places;
        Room room(places);
        room.show();
        QTRY_COMPARE(room.notice(), u"No images yet"_s);
        QVERIFY(!room.workspace().notPaintedReason().isEmpty());
        QSignalSpy imported(room.actions().action(ActionId::ImportFiles), &QAction::triggered);
        const auto buttons = room.workspace().canvas().notice().findChildren<widgets::Button *>();
        QCOMPARE(buttons.size(), 2);
        buttons.front()->click();
        QTRY_COMPARE(imported.count(), 1);
    }

    void filterThatLetsNothingThrough_canBeCleared()
    {
        Places places;
        places.add(u"a"_s, 10, 20);
        Room room(places);
        room.show();
        room.view().setFilter(Filter::parse(u"id:nothing"_s).value());
        QTRY_COMPARE(room.notice(), u"No image passes the filter"_s);
        room.workspace().canvas().notice().findChild<widgets::Button *>()->click();
        QTRY_VERIFY(room.notice().isEmpty());
        QVERIFY(room.view().filter().isEmpty());
    }

    void imagesWithoutAnyLocation_areSaidSo()
    {
        Places places;
        places.addUnlocated(u"a"_s);
        Room room(places);
        room.show();
        QTRY_COMPARE(room.notice(), u"None of these images has a location"_s);
        QSignalSpy review(room.actions().action(ActionId::ShowReview), &QAction::triggered);
        room.workspace().canvas().notice().findChild<widgets::Button *>()->click();
        QTRY_COMPARE(review.count(), 1);
    }

    void locate_asksTheServerOfTheSettings_forWhatTheTablesDoNotKnow()
    {
        QTemporaryDir folder;
        qputenv("XDG_CACHE_HOME", QFile::encodeName(folder.path()));  // where answers are kept
        const test::LoopbackServer server([](const test::LoopbackServer::Request &) {
            return test::LoopbackServer::Answer{
                200,
                "[{\"lat\":\"45.9\",\"lon\":\"7.65\",\"display_name\":\"Zzyxqua Observatory, Valais\","
                "\"addresstype\":\"building\",\"importance\":0.4,"
                "\"boundingbox\":[\"45.8\",\"46.0\",\"7.6\",\"7.7\"]}]",
                {}};
        });
        settings::Settings settings(folder.filePath(u"settings.ini"_s));
        settings.setNominatimAddress(server.baseUrl());
        settings.setContact(u"me@home.example"_s);
        Places places;
        const ImageKey image = places.addUnlocated(u"a"_s);
        auto named = places.world().project().write(
            project::Priority::Normal, [&](storage::Connection &c, project::Project::Touch &touch) {
                dataset::Image changed = storage::ImageStore(c).require(image);
                changed.place.name = u"Zzyxqua Observatory"_s;
                storage::ImageStore(c).update(changed);
                touch.note(project::Noun::Images, image);
            });
        QVERIFY(named.has_value());
        Room room(places, &settings);
        room.show();
        QTRY_COMPARE(room.view().selected(), image);
        auto *locate = room.find<widgets::Button>(u"mapLocate"_s);
        QTRY_VERIFY(locate->isEnabled());
        QSignalSpy failed(&room.workspace(), &shell::Workspace::failed);
        QSignalSpy note(&room.workspace(), &shell::Workspace::noteChanged);
        const project::Queries queries(places.world().project());

        locate->click();  // not allowed: the tables alone
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(server.requests().empty());
        QVERIFY(!queries.detail(image)->image.place.point);

        settings.setAsksNominatim(true);
        QTRY_VERIFY(locate->isEnabled());
        locate->click();
        QTRY_VERIFY(queries.detail(image)->image.place.point);
        QCOMPARE(queries.detail(image)->image.place.point->lat, 45.9);
        QCOMPARE(server.requests().size(), std::size_t(1));
        QVERIFY(server.requests().front().headers.value("user-agent").contains("me@home.example"));
        const auto credited = [&] {
            return std::any_of(note.begin(), note.end(), [](const QList<QVariant> &said) {
                return said.first().toString().contains(u"OpenStreetMap"_s);
            });
        };
        QTRY_VERIFY(credited());

        settings.setContact({});
        settings.setNominatimAddress(server.baseUrl() + u"/other"_s);
        QTRY_VERIFY(locate->isEnabled());
        locate->click();
        QTRY_COMPARE(failed.count(), 2);
        QVERIFY(failed.last().first().toString().contains(u"Places"_s));
    }

    void noLocation_countsThemAndIsATermOfTheFilter()
    {
        Places places;
        places.add(u"a"_s, 10, 20);
        places.addUnlocated(u"b"_s);
        places.addUnlocated(u"c"_s);
        Room room(places);
        room.show();
        auto *chip = room.find<widgets::Button>(u"mapNoLocation"_s);
        QTRY_COMPARE(chip->text(), u"No location 2"_s);
        room.view().setFilter(Filter::parse(u"status:pending"_s).value());
        chip->click();
        QCOMPARE(room.view().filter(), Filter::parse(u"status:pending"_s).value() && noLocation());
        QTRY_COMPARE(room.view().keys()->size(), std::size_t(2));
        QVERIFY(chip->isChecked());
        QTRY_VERIFY(!room.notice().isEmpty());
        chip->click();
        QCOMPARE(room.view().filter(), Filter::parse(u"status:pending"_s).value());
        QTRY_COMPARE(room.view().keys()->size(), std::size_t(3));
        QVERIFY(!chip->isChecked());
    }

    void strip_selection_isTheMapsSelection()
    {
        Places places;
        const ImageKey first = places.add(u"a"_s, 10, 20);
        const ImageKey second = places.add(u"b"_s, -20, -50);
        Room room(places);
        room.show();
        QTRY_COMPARE(room.view().selected(), first);
        QListView *list = room.workspace().strip().list();
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(1, 0)).center());
        QCOMPARE(room.view().selected(), second);
        room.workspace().trigger(ActionId::PreviousImage);
        QCOMPARE(room.view().selected(), first);
        QCOMPARE(list->currentIndex().row(), 0);
        QVERIFY(!room.workspace().isEnabled(ActionId::PreviousImage));
        QVERIFY(room.workspace().isEnabled(ActionId::NextImage));
    }

    void projectionSwitch_changesTheCanvas()
    {
        Places places;
        places.add(u"a"_s, 10, 20);
        Room room(places);
        room.show();
        room.find<widgets::SegmentedControl>(u"mapProjection"_s)->setCurrent(1);
        QCOMPARE(room.workspace().canvas().mapView().projection().kind(),
                 geo::ProjectionKind::WebMercator);
        QTRY_VERIFY2(room.workspace().notPaintedReason().isEmpty(),
                     qPrintable(room.workspace().notPaintedReason()));
    }

    void boxTool_isPressedWhileItIsOn()
    {
        Places places;
        places.add(u"a"_s, 10, 20);
        Room room(places);
        room.show();
        auto *box = room.find<widgets::Button>(u"mapBox"_s);
        auto *pan = room.find<widgets::Button>(u"mapPan"_s);
        box->click();
        QVERIFY(box->isChecked() && !pan->isChecked());
        QTest::keyClick(&room.workspace().canvas(), Qt::Key_Escape);
        QVERIFY(!box->isChecked() && pan->isChecked());
    }

    void onePlace_menuSelectsAndFilters()
    {
        Places places;
        const ImageKey first = places.add(u"a"_s, 10, 20);
        const ImageKey second = places.add(u"b"_s, 10, 20);
        places.add(u"c"_s, 60, 20);
        Room room(places);
        room.show();
        QTRY_VERIFY(room.workspace().notPaintedReason().isEmpty());
        map::MapCanvas &canvas = room.workspace().canvas();
        QTest::mouseClick(&canvas, Qt::LeftButton, {},
                          canvas.mapView().screenOf({10, 20}).toPoint());
        QCOMPARE(room.view().selected(), first);
        QTRY_VERIFY(room.find<QMenu>(u"mapPlaceMenu"_s));
        auto *menu = room.find<QMenu>(u"mapPlaceMenu"_s);
        QCOMPARE(menu->actions().size(), 4);  // two images, a line, the filter
        menu->actions().at(1)->trigger();
        QCOMPARE(room.view().selected(), second);
        menu->actions().at(3)->trigger();
        QTRY_COMPARE(*room.view().keys(), (std::vector<ImageKey>{first, second}));
        menu->close();
    }

    void doubleClick_opensReviewOnTheImage()
    {
        Places places;
        places.add(u"z"_s, -40, 100);
        const ImageKey image = places.add(u"a"_s, 10, 20);
        Room room(places);
        room.show();
        QTRY_VERIFY(room.workspace().notPaintedReason().isEmpty());
        QSignalSpy review(room.actions().action(ActionId::ShowReview), &QAction::triggered);
        map::MapCanvas &canvas = room.workspace().canvas();
        QTest::mouseDClick(&canvas, Qt::LeftButton, {},
                           canvas.mapView().screenOf({10, 20}).toPoint());
        QCOMPARE(room.view().selected(), image);
        QCOMPARE(review.count(), 1);
    }

    void pointer_tellsCoordinates()
    {
        Places places;
        places.add(u"a"_s, 10, 20);
        Room room(places);
        room.show();
        QSignalSpy notes(&room.workspace(), &shell::Workspace::noteChanged);
        map::MapCanvas &canvas = room.workspace().canvas();
        const QPointF madagascar = canvas.mapView().screenOf({-15.87, 46.34});
        QMouseEvent move(QEvent::MouseMove, madagascar, canvas.mapToGlobal(madagascar), Qt::NoButton,
                         Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas, &move);
        QVERIFY(!notes.isEmpty());
        const QString words = notes.last().front().toString();
        QVERIFY2(words.contains(u"Natural Earth"_s), qPrintable(words));
        QVERIFY2(words.contains(u" S, "_s) && words.endsWith(u" E"_s), qPrintable(words));
    }

    void everyControl_hasANameAndCanBeReached()
    {
        Places places;
        places.add(u"a"_s, 10, 20);
        Room room(places);
        room.show();
        for (const QAbstractButton *button : room.workspace().findChildren<QAbstractButton *>()) {
            const bool isNamed = !button->accessibleName().isEmpty() || !button->text().isEmpty();
            QVERIFY2(isNamed, qPrintable(button->objectName()));
            QVERIFY2(button->focusPolicy() != Qt::NoFocus, qPrintable(button->objectName()));
        }
        QVERIFY(!room.workspace().canvas().accessibleName().isEmpty());
        QVERIFY(!room.workspace().strip().list()->accessibleName().isEmpty());
    }
};

QTEST_MAIN(MapWorkspaceTest)
#include "mapworkspacetest.moc"
