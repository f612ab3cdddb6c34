// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/map/atlas.h"

#include "ui/map/minimap.h"
#include "ui/widgets/theme.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::ImageKey;
using test::Places;

namespace {

class Corner final {
public:
    explicit Corner(Places &places)
        : m_view(places.world().project(), m_runner)
        , m_baseMaps(m_runner)
        , m_map(places.world().project(), m_view, m_runner, m_baseMaps)
    {
        m_map.resize(216, 100);
        m_map.show();
    }
    [[nodiscard]] map::MiniMap &map() { return m_map; }
    [[nodiscard]] library::ViewState &view() { return m_view; }

private:
    jobs::Runner m_runner;
    library::ViewState m_view;
    map::BaseMaps m_baseMaps;
    map::MiniMap m_map;
};

/// Different colours in the picture: the sea alone is one.
int colours(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            seen.insert(image.pixel(x, y));
        }
    }
    return static_cast<int>(seen.size());
}

}  // namespace

class MiniMapTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyProject_showsTheWorldWithoutMarker()
    {
        Places places;
        Corner corner(places);
        QTRY_VERIFY(colours(corner.map()) > 2);
        QVERIFY(!corner.map().marker());
    }

    void selection_movesTheMarker()
    {
        Places places;
        const ImageKey west = places.add(u"w"_s, 0, -100, 400);
        const ImageKey east = places.add(u"e"_s, 0, 100);
        const ImageKey lost = places.addUnlocated(u"l"_s);
        Corner corner(places);
        QTRY_COMPARE(corner.view().selected(), west);
        QTRY_VERIFY(corner.map().marker());
        const double x = corner.map().marker()->x();
        QVERIFY(x < 108.0);
        corner.view().select(east);
        QTRY_VERIFY(corner.map().marker() && corner.map().marker()->x() > 108.0);
        const QColor there = corner.map().grab().toImage().pixelColor(
            (*corner.map().marker() + QPointF(4.0, 0.0)).toPoint());
        QVERIFY(there != widgets::Theme::light().palette.miniSea);
        corner.view().select(lost);
        QTRY_VERIFY(!corner.map().marker());
        QVERIFY(corner.map().accessibleDescription().contains(u"no location"_s));
    }

    void newImage_isADotMore()
    {
        Places places;
        places.add(u"a"_s, 0, 0);
        Corner corner(places);
        QTRY_COMPARE(corner.map().dots(), std::size_t(1));
        places.add(u"b"_s, 40, 40);
        QTRY_COMPARE(corner.map().dots(), std::size_t(2));
    }

    void clickAndKeys_askForTheMap()
    {
        Places places;
        Corner corner(places);
        QSignalSpy opened(&corner.map(), &map::MiniMap::opened);
        QTest::mouseClick(&corner.map(), Qt::LeftButton);
        QTest::keyClick(&corner.map(), Qt::Key_Return);
        QTest::keyClick(&corner.map(), Qt::Key_Space);
        QTest::mouseClick(&corner.map(), Qt::RightButton);
        QCOMPARE(opened.count(), 3);
    }

    void mark_isDragged_toWhereTheImageBelongs()
    {
        Places places;
        const ImageKey image = places.add(u"w"_s, 0, -100);
        Corner corner(places);
        QTRY_VERIFY(corner.map().marker());
        const QPoint from = corner.map().marker()->toPoint();
        QSignalSpy opened(&corner.map(), &map::MiniMap::opened);
        QSignalSpy placed(&corner.map(), &map::MiniMap::placed);
        QTest::mousePress(&corner.map(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&corner.map(), from + QPoint(40, 0));
        QTest::mouseRelease(&corner.map(), Qt::LeftButton, {}, from + QPoint(80, 0));
        QCOMPARE(placed.count(), 1);
        QCOMPARE(opened.count(), 0);
        QCOMPARE(placed.front().at(0).value<ImageKey>(), image);
        const auto point = placed.front().at(1).value<dataset::GeoPoint>();
        QVERIFY2(point.lon > 0.0 && std::abs(point.lat) < 5.0,
                 qPrintable(u"%1 %2"_s.arg(point.lat).arg(point.lon)));
    }

    void mark_letGoByEscape_staysWhereItWas()
    {
        Places places;
        places.add(u"w"_s, 0, -100);
        Corner corner(places);
        QTRY_VERIFY(corner.map().marker());
        const QPoint from = corner.map().marker()->toPoint();
        QSignalSpy opened(&corner.map(), &map::MiniMap::opened);
        QSignalSpy placed(&corner.map(), &map::MiniMap::placed);
        QTest::mousePress(&corner.map(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&corner.map(), from + QPoint(40, 0));
        QTest::keyClick(&corner.map(), Qt::Key_Escape);
        QTest::mouseRelease(&corner.map(), Qt::LeftButton, {}, from + QPoint(80, 0));
        QCOMPARE(placed.count(), 0);
        QCOMPARE(opened.count(), 0);
        // A slip of a pixel or two is a click.
        QTest::mousePress(&corner.map(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&corner.map(), from + QPoint(1, 0));
        QTest::mouseRelease(&corner.map(), Qt::LeftButton, {}, from + QPoint(1, 0));
        QCOMPARE(placed.count(), 0);
        QCOMPARE(opened.count(), 1);
    }

    void destroyed_whileReading_isQuiet()
    {
        Places places;
        places.addMany(2'000);
        for (int turn = 0; turn < 5; ++turn) {
            Corner corner(places);
            QCoreApplication::processEvents();
        }
    }
};

QTEST_MAIN(MiniMapTest)
#include "minimaptest.moc"
