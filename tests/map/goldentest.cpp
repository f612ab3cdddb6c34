// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of map and timeline beside those that a person has looked at, in tests/map/golden. They
// are compared small and with a tolerance, so that a font or a rounding does not matter and a
// shifted coast, a lost layer or a wrong colour does. GAIA_WRITE_GOLDEN=1 goldentest makes them anew.
#include "core/figures/timeline.h"
#include "tests/map/atlas.h"

#include <QPainter>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace gaia;
using geo::MapView;
using geo::ProjectionKind;
using test::Atlas;
using test::Places;

namespace {

constexpr QSize kSmall(400, 200);
constexpr double kMostMean = 2.5;       ///< of 255, over all pixels
constexpr int kFar = 48;                ///< of 255; a pixel that is farther off is another colour
constexpr double kMostFar = 0.012;      ///< share of such pixels

QString fileOf(const QString &name)
{
    return QStringLiteral(GAIA_SOURCE_DIR "/tests/map/golden/") + name + u".png"_s;
}

QImage small(const QImage &picture)
{
    return picture.scaled(kSmall, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

struct Difference {
    double mean = 0.0;
    double far = 0.0;
    [[nodiscard]] bool isSmall() const { return mean <= kMostMean && far <= kMostFar; }
};

Difference between(const QImage &one, const QImage &other)
{
    Difference difference;
    const double count = one.width() * one.height();
    for (int i = 0; i < one.width() * one.height(); ++i) {
        const QRgb a = one.pixel(i % one.width(), i / one.width());
        const QRgb b = other.pixel(i % one.width(), i / one.width());
        const int off = std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                                  std::abs(qBlue(a) - qBlue(b))});
        difference.mean += off / count;
        difference.far += off > kFar ? 1.0 / count : 0.0;
    }
    return difference;
}

void compare(const QString &name, const QImage &picture)
{
    const QImage now = small(picture);
    if (qEnvironmentVariableIntValue("GAIA_WRITE_GOLDEN") != 0) {
        QVERIFY(now.save(fileOf(name), "PNG"));
        return;
    }
    const QImage then = QImage(fileOf(name)).convertToFormat(QImage::Format_RGB32);
    QVERIFY2(then.size() == kSmall, qPrintable(u"%1 is missing"_s.arg(fileOf(name))));
    const Difference difference = between(now, then);
    if (!difference.isSmall()) {
        const QString path = u"%1-now.png"_s.arg(name);
        now.save(path);
        QFAIL(qPrintable(u"%1: mean %2, other colours %3 %; see %4"_s.arg(name)
                             .arg(difference.mean, 0, 'f', 2)
                             .arg(difference.far * 100.0, 0, 'f', 2)
                             .arg(path)));
    }
}

/// Images of several years, some known only to a year, in three stacks.
figures::Timeline timeline(curation::Period period, bool isLogarithmic, int stacks)
{
    std::vector<curation::Span> spans;
    for (int i = 0; i < 400; ++i) {
        const QDate day = QDate(2010, 1, 1).addDays((i * i * 7) % 2400);
        if (i % 9 == 0) {
            spans.push_back({QDate(day.year(), 1, 1), QDate(day.year(), 12, 31), i % stacks, 1 + i % 4});
        } else {
            spans.push_back({day, day, i % stacks, 1 + i % 5});
        }
    }
    figures::Timeline made;
    made.period = period;
    made.isLogarithmic = isLogarithmic;
    made.stacks = QStringList{u"a"_s, u"b"_s, u"c"_s}.mid(0, stacks);
    made.shown = curation::binned(spans, period, stacks);
    made.undated = 37;
    made.undatedWhole = 60;
    made.brush = dataset::Acquisition{QDate(2012, 1, 1), QDate(2013, 6, 30)};
    return made;
}

QImage painted(const figures::Timeline &timeline)
{
    QImage image(800, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    (void)figures::paintTimeline(painter, QRectF(image.rect()), timeline,
                                 figures::FigureStyle::print(u"Noto Sans"_s));
    return image;
}

}  // namespace

class GoldenTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void map_isAsItWas_data()
    {
        QTest::addColumn<bool>("isMercator");
        QTest::addColumn<double>("zoom");
        QTest::addColumn<QString>("name");
        for (const double zoom : {1.0, 6.0, 60.0}) {
            QTest::addRow("Equal Earth x%g", zoom) << false << zoom << u"map-equal-earth-%1"_s.arg(zoom);
            QTest::addRow("Web Mercator x%g", zoom) << true << zoom << u"map-web-mercator-%1"_s.arg(zoom);
        }
    }

    void map_isAsItWas()
    {
        QFETCH(bool, isMercator);
        QFETCH(double, zoom);
        QFETCH(QString, name);
        Places places;
        places.addMany(400);
        const auto circle = places.add(u"circle"_s, 38.0, 23.5, 120.0);
        Atlas atlas(places);
        QVERIFY(atlas.isReady());
        // What is selected is brought into sight once it is known; only then is the view set.
        atlas.view().select(circle);
        QVERIFY(QTest::qWaitFor([&] { return atlas.canvas().isSelectionShown(); }));
        auto layers = atlas.canvas().layers();
        layers.hasLabels = false;  // letters are another matter
        atlas.canvas().setLayers(layers);
        const auto kind = isMercator ? ProjectionKind::WebMercator : ProjectionKind::EqualEarth;
        atlas.canvas().setProjection(kind);
        atlas.canvas().setMapView(MapView::world(kind, {1000, 500}).zoomed(zoom, {500, 250}).centredOn({38.0, 23.0}));
        (void)atlas.canvas().grab();  // from here on "painted" tells of this view
        QVERIFY(atlas.isReady());
        compare(name, atlas.canvas().picture());
    }

    void timeline_isAsItWas_data()
    {
        QTest::addColumn<int>("period");
        QTest::addColumn<bool>("isLogarithmic");
        QTest::addColumn<int>("stacks");
        QTest::newRow("timeline-year") << int(curation::Period::Year) << false << 1;
        QTest::newRow("timeline-quarter-log") << int(curation::Period::Quarter) << true << 1;
        QTest::newRow("timeline-month-stacked") << int(curation::Period::Month) << false << 3;
        QTest::newRow("timeline-day") << int(curation::Period::Day) << false << 1;
    }

    void timeline_isAsItWas()
    {
        QFETCH(int, period);
        QFETCH(bool, isLogarithmic);
        QFETCH(int, stacks);
        compare(QString::fromLatin1(QTest::currentDataTag()),
                painted(timeline(static_cast<curation::Period>(period), isLogarithmic, stacks)));
    }

    /// The tolerance is none for what matters.
    void comparison_ofAnotherPicture_fails()
    {
        const auto read = [](const QString &name) {
            return QImage(fileOf(name)).convertToFormat(QImage::Format_RGB32);
        };
        QVERIFY(!between(read(u"map-equal-earth-1"_s), read(u"map-web-mercator-1"_s)).isSmall());
        QVERIFY(!between(read(u"timeline-year"_s), read(u"timeline-quarter-log"_s)).isSmall());
        QImage shifted = read(u"map-equal-earth-6"_s);
        QVERIFY(!between(shifted, shifted.copy(4, 0, 400, 200)).isSmall());
    }
};

QTEST_MAIN(GoldenTest)
#include "goldentest.moc"
