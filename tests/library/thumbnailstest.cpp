// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/thumbnails.h"

#include "core/base/sha256.h"
#include "core/storage/mediafile.h"
#include "tests/support/world.h"

#include <QBuffer>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using library::Thumbnails;
using test::World;

namespace {

QByteArray jpeg(const QSize &size, const QColor &colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG");
    return bytes;
}

QString store(World &world, const QByteArray &bytes, const QByteArray &thumbnail = {})
{
    storage::MediaFile::Item item;
    item.sha256 = base::sha256Hex(bytes);
    item.bytes = bytes;
    item.thumbnail = thumbnail;
    item.thumbnailRule = 1;
    [&] { QVERIFY(world.project().media().store({item})); }();
    return item.sha256;
}

}  // namespace

class ThumbnailsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void of_unknownHash_failsOnceAndIsNotAskedAgain()
    {
        World world;
        jobs::Runner runner;
        Thumbnails thumbnails(world.project(), runner);
        QSignalSpy loaded(&thumbnails, &Thumbnails::loaded);
        const QString nothing(64, u'0');
        QVERIFY(thumbnails.of(nothing).isNull());
        QTRY_COMPARE(loaded.count(), 1);
        QVERIFY(thumbnails.hasFailed(nothing));
        QVERIFY(thumbnails.of(nothing).isNull());
        QVERIFY(!loaded.wait(100));
    }

    void of_brokenBytes_fails()
    {
        World world;
        const QString sha256 = store(world, "<html>not a picture</html>");
        jobs::Runner runner;
        Thumbnails thumbnails(world.project(), runner);
        QVERIFY(thumbnails.of(sha256).isNull());
        QTRY_VERIFY(thumbnails.hasFailed(sha256));
    }

    void of_storedThumbnail_isShown()
    {
        World world;
        const QString sha256 = store(world, jpeg({900, 600}, Qt::green), jpeg({320, 213}, Qt::red));
        jobs::Runner runner;
        Thumbnails thumbnails(world.project(), runner);
        QVERIFY(thumbnails.of(sha256).isNull());
        QTRY_VERIFY(!thumbnails.of(sha256).isNull());
        const QImage shown = thumbnails.of(sha256).toImage();
        QCOMPARE(shown.size(), QSize(320, 213));
        QVERIFY(shown.pixelColor(100, 100).red() > 200);
    }

    void of_pictureWithoutThumbnail_isDecoded()
    {
        World world;
        const QString sha256 = store(world, jpeg({900, 600}, Qt::green));
        jobs::Runner runner;
        Thumbnails thumbnails(world.project(), runner);
        (void)thumbnails.of(sha256);
        QTRY_VERIFY(!thumbnails.of(sha256).isNull());
        QVERIFY(thumbnails.of(sha256).width() <= 320);
        QVERIFY(thumbnails.of(sha256).toImage().pixelColor(100, 100).green() > 200);
    }

    void of_moreThanAreWanted_forgetsTheOldest()
    {
        World world;
        QStringList hashes;
        for (int i = 0; i < 200; ++i) {
            hashes.append(store(world, jpeg({40 + i, 30}, Qt::blue)));
        }
        jobs::Runner runner;
        Thumbnails thumbnails(world.project(), runner);
        QSignalSpy loaded(&thumbnails, &Thumbnails::loaded);
        for (const QString &sha256 : hashes) {
            (void)thumbnails.of(sha256);
        }
        // The newest are there, the ones scrolled past are not, and nobody waits for them.
        QTRY_VERIFY(loaded.contains(QVariantList{hashes.last()}));
        QVERIFY(!loaded.wait(500) || loaded.count() < 100);
        QTRY_VERIFY(loaded.count() >= 64);
        QVERIFY(loaded.count() < 100);
    }
};

QTEST_MAIN(ThumbnailsTest)
#include "thumbnailstest.moc"
