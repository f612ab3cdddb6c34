// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/pictureview.h"

#include "tests/ui/desk.h"
#include "ui/review/picturepane.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace gaia;
using review::Pictures;
using review::PictureView;
using review::ShownPicture;
using review::ShownPicturePtr;

namespace {

/// A picture in one colour, as if it had been decoded.
ShownPicturePtr plain(const QSize &size, const QColor &colour, const QString &sha256)
{
    auto shown = std::make_shared<ShownPicture>();
    shown->sha256 = sha256;
    shown->info.size = size;
    shown->info.bands = 3;
    shown->info.bitsPerSample = 8;
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    shown->levels = {image};
    return shown;
}

void turnWheel(PictureView &view, const QPointF &at, int notches)
{
    QWheelEvent event(at, view.mapToGlobal(at.toPoint()), {}, QPoint(0, 120 * notches),
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &event);
}

}  // namespace

class PictureViewTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fitting_fillFitAndActual_showWhatTheySay()
    {
        jobs::Runner runner;
        PictureView view(runner);
        view.resize(400, 400);
        view.setPicture(plain({800, 400}, Qt::red, u"a"_s));
        QCOMPARE(view.zoom(), 1.0);
        view.setFitting(PictureView::Fitting::Fit);
        QCOMPARE(view.zoom(), 0.5);
        view.setFitting(PictureView::Fitting::Actual);
        QCOMPARE(view.zoom(), 1.0);
        QCOMPARE(view.centre(), QPointF(400, 200));
    }

    void wheel_atAPoint_keepsThatPointThere()
    {
        jobs::Runner runner;
        PictureView view(runner);
        view.resize(400, 300);
        view.setPicture(plain({1600, 1200}, Qt::red, u"a"_s));
        const QPointF at(90, 210);
        turnWheel(view, at, 2);
        const QPointF before = view.toPicture(at);
        turnWheel(view, at, 3);
        const QPointF after = view.toPicture(at);
        QVERIFY((before - after).manhattanLength() < 0.01);
        QVERIFY(view.zoom() > 0.25);
        turnWheel(view, at, 100);
        QVERIFY(view.zoom() <= 16.0);
        turnWheel(view, at, -200);
        QCOMPARE(view.zoom(), 0.25);
    }

    void drag_pansAndStaysInside()
    {
        jobs::Runner runner;
        PictureView view(runner);
        view.resize(400, 300);
        view.setPicture(plain({1600, 1200}, Qt::red, u"a"_s));
        view.setFitting(PictureView::Fitting::Actual);
        QTest::mousePress(&view, Qt::LeftButton, {}, {200, 150});
        QTest::mouseMove(&view, {150, 100});
        QCOMPARE(view.centre(), QPointF(850, 650));
        QTest::mouseMove(&view, {-9000, -9000});
        QTest::mouseRelease(&view, Qt::LeftButton, {}, {0, 0});
        QCOMPARE(view.centre(), QPointF(1400, 1050));
    }

    void setMessage_afterAPicture_showsNothingOfIt()
    {
        jobs::Runner runner;
        PictureView view(runner);
        view.resize(200, 200);
        view.setPicture(plain({200, 200}, Qt::red, u"a"_s));
        QVERIFY(view.grab().toImage().pixelColor(100, 100) == QColor(Qt::red));
        QVERIFY(view.isPainted());
        view.setMessage({}, false);
        QVERIFY(!view.isPainted());
        QVERIFY(view.grab().toImage().pixelColor(100, 100) != QColor(Qt::red));
        QVERIFY(!view.isPainted());
    }

    void failure_isAllThereIsToSee_andCountsAsPainted()
    {
        jobs::Runner runner;
        PictureView view(runner);
        view.resize(200, 200);
        view.setMessage(u"Loading"_s, false);
        (void)view.grab();
        QVERIFY(!view.isPainted());
        QSignalSpy painted(&view, &PictureView::painted);
        view.setMessage(u"It is cut short."_s, true);
        (void)view.grab();
        QVERIFY(view.isPainted());
        QCOMPARE(painted.count(), 1);
    }

    void newPicture_afterZoom_startsAsChosen()
    {
        jobs::Runner runner;
        PictureView view(runner);
        view.resize(400, 400);
        view.setPicture(plain({800, 400}, Qt::red, u"a"_s));
        view.setFitting(PictureView::Fitting::Fit);
        turnWheel(view, {10, 10}, 4);
        QCOMPARE(view.fitting(), PictureView::Fitting::Free);
        view.setPicture(plain({800, 800}, Qt::blue, u"b"_s));
        QCOMPARE(view.fitting(), PictureView::Fitting::Fit);
        QCOMPARE(view.zoom(), 0.5);
    }

    void pane_brokenPicture_saysWhy()
    {
        test::World world;
        jobs::Runner runner;
        Pictures pictures(world.project(), runner);
        review::PicturePane pane(pictures, runner);
        project::ImageDetail detail;
        detail.image.key = {1};
        detail.image.media.sha256 = QString(64, u'0');
        pane.setDetail(detail);
        QCOMPARE(pane.view()->message(), QString());
        QTRY_VERIFY(!pane.view()->message().isEmpty());
        QVERIFY(!pane.view()->hasPicture());
        detail.image.media = {};
        detail.image.mediaError = u"x.jpg is no picture but HTML."_s;
        pane.setDetail(detail);
        QCOMPARE(pane.view()->message(), detail.image.mediaError);
    }

    void pictures_askedForFast_loadsTheNewestAndPassesByOthers()
    {
        test::World world;
        jobs::Runner runner;
        Pictures pictures(world.project(), runner);
        QSignalSpy failed(&pictures, &Pictures::failed);
        // None of them is there: what is tried is what is told as failed.
        for (int i = 0; i < 30; ++i) {
            QVERIFY(!pictures.of(QString(64, QChar(u'a' + i))));
        }
        const QString last(64, QChar(u'a' + 29));
        QTRY_VERIFY(failed.size() >= 6);
        QVERIFY(!failed.wait(100));
        QCOMPARE(failed.size(), 6);
        QStringList tried;
        for (const QList<QVariant> &one : failed) {
            tried.append(one.front().toString());
        }
        QVERIFY(tried.contains(last));
    }

    void pane_nextImage_neverShowsTheLastPicture()
    {
        test::World world;
        const auto images = test::addScenes(world.project());
        jobs::Runner runner;
        Pictures pictures(world.project(), runner);
        review::PicturePane pane(pictures, runner);
        const project::Queries queries(world.project());
        pane.setDetail(queries.detail(images[0]).value());
        QTRY_VERIFY(pane.view()->hasPicture());
        pane.setDetail(queries.detail(images[1]).value());
        QVERIFY(!pane.view()->hasPicture());
        QTRY_VERIFY(pane.view()->hasPicture());
        // What comes late for an image left meanwhile is not shown.
        pane.setDetail(queries.detail(images[2]).value());
        pane.setWaiting();
        QSignalSpy loaded(&pictures, &Pictures::loaded);
        QVERIFY(loaded.wait());
        QVERIFY(!pane.view()->hasPicture());
        QTRY_COMPARE(pane.view()->message(), u"Loading"_s);
    }
};

QTEST_MAIN(PictureViewTest)
#include "pictureviewtest.moc"
