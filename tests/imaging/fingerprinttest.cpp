// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/fingerprint.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QFont>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <bit>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace gaia;
using imaging::Fingerprint;
using imaging::Likeness;
using Verdict = Likeness::Verdict;

namespace {

/// A landscape made of waves of several lengths: no two seeds look alike.
QImage scene(int seed, const QSize &size = QSize(320, 240))
{
    QImage image(size, QImage::Format_RGB32);
    const double s = seed * 1.7 + 1.0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const double u = double(x) / size.width();
            const double v = double(y) / size.height();
            const double relief = std::sin(7.1 * u * s + 3.0 * std::sin(5.3 * v + s))
                + std::sin(11.7 * v * s + 2.0 * std::cos(9.1 * u * s))
                + 0.6 * std::sin(31.0 * (u + v * v) + s) + 0.5 * std::sin(47.0 * (v - u * u) * s);
            const int level = int(110.0 + 32.0 * relief);
            image.setPixel(x, y, qRgb(qBound(0, level - 10, 255), qBound(0, level + 20, 255),
                                      qBound(0, level - 30, 255)));
        }
    }
    return image;
}

/// Lines of words, as a scanned page has them.
QImage page(const QColor &paper)
{
    QImage image(250, 320, QImage::Format_RGB32);
    image.fill(paper);
    QPainter painter(&image);
    for (int line = 0; line < 22; ++line) {
        for (int at = 20; at < 225;) {
            const int letters = 2 + (line * 7 + at) % 7;
            for (int letter = 0; letter < letters && at < 225; ++letter, at += 4) {
                painter.fillRect(at, 16 + line * 13, 2, 7, QColor(40, 40, 44));
                painter.fillRect(at, 16 + line * 13 + (at % 3) * 3, 3, 1, QColor(40, 40, 44));
            }
            at += 5;
        }
    }
    return image;
}

QImage lettered()
{
    QImage image = scene(3);
    QPainter painter(&image);
    for (int line = 0; line < 8; ++line) {
        painter.fillRect(30, 20 + line * 12, 120, 3, Qt::white);
    }
    return image;
}

QImage logo(const QColor &ground)
{
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawEllipse(40, 60, 80, 80);
    for (int bar = 0; bar < 5; ++bar) {
        painter.drawRect(140 + bar * 26, 60, 16, 80);
    }
    painter.setBrush(QColor(230, 180, 30));
    painter.drawRect(140, 150, 120, 8);
    return image;
}

/// A face as a child draws it, softened.
QImage face()
{
    QImage image(260, 320, QImage::Format_RGB32);
    image.fill(QColor(110, 120, 120));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QColor skin(215, 175, 150);
    const QColor dark(60, 45, 40);
    const QColor shade(175, 135, 110);
    const auto ellipse = [&](const QColor &colour, double x, double y, double a, double b) {
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(x, y), a, b);
    };
    painter.fillRect(40, 265, 180, 55, QColor(50, 60, 80));
    painter.fillRect(105, 225, 50, 50, shade);
    ellipse(QColor(45, 35, 30), 130, 120, 82, 105);
    ellipse(skin, 130, 150, 68, 90);
    for (const int side : {-1, 1}) {
        ellipse(shade, 130 + side * 28, 134, 20, 13);
        ellipse(dark, 130 + side * 28, 116, 20, 4);
        ellipse(QColor(235, 235, 235), 130 + side * 28, 136, 13, 6);
        ellipse(dark, 130 + side * 28, 136, 6, 6);
    }
    ellipse(shade, 130, 180, 15, 6);
    ellipse(dark, 123, 180, 3, 3);
    ellipse(dark, 137, 180, 3, 3);
    ellipse(QColor(160, 90, 90), 130, 205, 26, 9);
    painter.fillRect(104, 204, 52, 2, dark);
    painter.end();
    return image.scaled(130, 160, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(260, 320, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QByteArray jpeg(const QImage &image, int quality = 90)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "JPEG", quality);
    return bytes;
}

Likeness likeness(const QImage &one, const QImage &two, int quality = 90)
{
    const QByteArray a = jpeg(one);
    const QByteArray b = jpeg(two, quality);
    return imaging::compare(a, *imaging::fingerprint(a, one.size()), b,
                            *imaging::fingerprint(b, two.size()), 14);
}

/// As Fingerprint::turned counts: from 4 on mirrored first, then quarter turns clockwise.
QImage inTurn(const QImage &image, int turn)
{
    const QImage first = turn >= 4 ? image.mirrored(true, false) : image;
    return first.transformed(QTransform().rotate(90.0 * (turn % 4)));
}

}  // namespace

class FingerprintTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytes_thatAreNoPicture_areAnError()
    {
        QVERIFY(!imaging::fingerprint("<html>", QSize(10, 10)));
        QVERIFY(!imaging::fingerprint({}, QSize()));
        QVERIFY(!imaging::fingerprintFromBytes("short"));
        const Likeness none = imaging::compare("x", {}, "y", {}, 14);
        QCOMPARE(none.verdict, Verdict::Different);
    }

    void oddPictures_areNamed_data()
    {
        QTest::addColumn<QImage>("image");
        QTest::addColumn<QString>("junk");
        QImage even(300, 200, QImage::Format_RGB32);
        even.fill(QColor(90, 120, 60));
        QTest::newRow("blank") << even << u"blank"_s;
        QTest::newRow("tiny") << scene(1, QSize(90, 60)) << u"tiny"_s;
        QTest::newRow("scene") << scene(1) << QString();
        QImage chart(320, 240, QImage::Format_RGB32);
        chart.fill(Qt::white);
        {
            QPainter painter(&chart);
            painter.setPen(QPen(Qt::black, 2));
            painter.drawLine(20, 10, 20, 220);
            painter.drawLine(20, 220, 310, 220);
            for (int i = 0; i < 9; ++i) {
                painter.fillRect(30 + i * 30, 220 - i * 11, 20, i * 11, QColor::fromHsv(i * 40, 200, 200));
            }
        }
        QTest::newRow("chart") << chart << u"chart"_s;
        QTest::newRow("page of text") << page(QColor(240, 240, 236)) << u"text"_s;
        QTest::newRow("scene with lettering") << lettered() << QString();
        QTest::newRow("logo on colour") << logo(QColor(20, 60, 140)) << u"logo"_s;
        QTest::newRow("shape on black") << logo(Qt::black) << QString();
    }

    void oddPictures_portrait_isNamed_whereFacesAreKnown()
    {
#ifdef GAIA_FACE_CASCADE
        const bool isKnown = QFileInfo::exists(QStringLiteral(GAIA_FACE_CASCADE));
#else
        const bool isKnown = false;
#endif
        const auto large = imaging::fingerprint(jpeg(face()), QSize(260, 320));
        QVERIFY(large);
        QCOMPARE(large->junk, isKnown ? u"portrait"_s : QString());
        // A face that is a small part of it makes no portrait of a scene.
        QImage crowd = scene(4);
        QPainter(&crowd).drawImage(QRect(140, 100, 26, 32), face());
        const auto small = imaging::fingerprint(jpeg(crowd), crowd.size());
        QVERIFY(small);
        QCOMPARE(small->junk, QString());
    }

    /// Pictures of the sample and those beside the checkout: none is a portrait, text or logo.
    void oddPictures_realPictures_raiseNoFalseAlarm()
    {
        const QString root = QStringLiteral(GAIA_SOURCE_DIR);
        int looked = 0;
        for (const QString &folder : QStringList{root + u"/resources/sample"_s,
                                                 root + u"/../shared/data/dev/images"_s}) {
            for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.jpg"_s, u"*.png"_s})) {
                const QImage image(file.filePath());
                if (image.isNull()) {
                    continue;
                }
                ++looked;
                const QImage small = image.convertToFormat(QImage::Format_RGB32)
                                         .scaled(320, 320, Qt::KeepAspectRatio, Qt::SmoothTransformation);
                const auto print = imaging::fingerprint(jpeg(small), image.size());
                QVERIFY(print);
                QVERIFY2(print->junk.isEmpty() || file.fileName().startsWith(u"zz_placeholder"_s),
                         qPrintable(file.fileName() + u": " + print->junk));
            }
        }
        QVERIFY(looked >= 30);
    }

    void oddPictures_areNamed()
    {
        QFETCH(QImage, image);
        QFETCH(QString, junk);
        const auto print = imaging::fingerprint(jpeg(image), image.size());
        QVERIFY(print);
        QCOMPARE(print->junk, junk);
    }

    void storedBytes_readBackTheSame()
    {
        const auto print = imaging::fingerprint(jpeg(scene(3)), QSize(90, 60));
        QVERIFY(print);
        const auto back = imaging::fingerprintFromBytes(imaging::toBytes(*print));
        QVERIFY(back.has_value());
        QVERIFY(*back == *print);
    }

    void turnedPicture_hasTheHashOfTheTurn_data()
    {
        QTest::addColumn<int>("turn");
        for (int turn = 1; turn < 8; ++turn) {
            QTest::addRow("%d", turn) << turn;
        }
    }
    void turnedPicture_hasTheHashOfTheTurn()
    {
        QFETCH(int, turn);
        const QImage original = scene(2);
        const auto print = imaging::fingerprint(jpeg(original), original.size());
        const QImage copy = inTurn(original, turn);
        const auto other = imaging::fingerprint(jpeg(copy), copy.size());
        QVERIFY(print && other);
        QVERIFY(std::popcount(print->turned[std::size_t(turn)] ^ other->turned[0]) <= 4);
        for (int no = 0; no < 8; ++no) {
            QVERIFY2(no == turn
                         || std::popcount(print->turned[std::size_t(no)] ^ other->turned[0]) > 8,
                     qPrintable(QString::number(no)));
        }
        const Likeness found = likeness(original, copy, 60);
        QVERIFY(found.verdict == Verdict::Same);
        QCOMPARE(found.turn, turn);
    }

    void copy_isTheSame_data()
    {
        QTest::addColumn<QImage>("copy");
        const QImage original = scene(5);
        QTest::newRow("itself") << original;
        QTest::newRow("half") << original.scaled(160, 120, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QTest::newRow("mirrored") << original.mirrored(true, false);
        QTest::newRow("turned") << original.transformed(QTransform().rotate(90));
        QTest::newRow("cut") << original.copy(32, 24, 256, 192);
        QTest::newRow("grey") << original.convertToFormat(QImage::Format_Grayscale8);
        QImage lettered = original;
        {
            QPainter painter(&lettered);
            painter.setPen(Qt::white);
            painter.drawText(10, 225, u"Lake, 3 May 2019"_s);
        }
        QTest::newRow("lettered") << lettered;
        QImage legend = original;
        {
            QPainter painter(&legend);
            painter.fillRect(8, 206, 100, 22, Qt::black);
            painter.setPen(Qt::white);
            painter.drawText(14, 221, u"0 --- 50 km"_s);
        }
        QTest::newRow("with a legend") << legend;
        QImage marked = original;
        {
            QPainter painter(&marked);
            painter.setPen(Qt::NoPen);
            painter.setBrush(QColor(20, 60, 160));
            painter.drawEllipse(280, 205, 28, 28);
        }
        QTest::newRow("with a logo") << marked;
    }

    void copy_isTheSame()
    {
        QFETCH(QImage, copy);
        const Likeness found = likeness(scene(5), copy, 60);
        QVERIFY2(found.verdict == Verdict::Same,
                 qPrintable(u"fit %1 structure %2 colour %3"_s.arg(found.fit)
                                .arg(found.structure)
                                .arg(found.colour)));
    }

    void otherPicture_isNotTheSame_data()
    {
        QTest::addColumn<QImage>("other");
        const QImage original = scene(5);
        QTest::newRow("other scene") << scene(8);
        QTest::newRow("other colours") << original.rgbSwapped();
        QImage flooded = original;
        {
            QPainter painter(&flooded);
            painter.setPen(Qt::NoPen);
            painter.setBrush(QColor(20, 40, 90));
            painter.drawEllipse(60, 60, 170, 120);
        }
        QTest::newRow("flooded") << flooded;
        // Three per cent of the picture.
        QImage pond = original;
        {
            QPainter painter(&pond);
            painter.setPen(Qt::NoPen);
            painter.setBrush(QColor(20, 40, 90));
            painter.drawEllipse(120, 90, 60, 45);
        }
        QTest::newRow("a pond more") << pond;
        QImage clouded = original;
        {
            QPainter painter(&clouded);
            painter.setPen(Qt::NoPen);
            painter.setBrush(Qt::white);
            painter.drawEllipse(150, 70, 50, 40);
            painter.drawEllipse(180, 90, 60, 40);
        }
        QTest::newRow("a cloud") << clouded;
    }

    void otherPicture_isNotTheSame()
    {
        QFETCH(QImage, other);
        QVERIFY(likeness(scene(5), other).verdict != Verdict::Same);
    }
};

QTEST_MAIN(FingerprintTest)
#include "fingerprinttest.moc"
