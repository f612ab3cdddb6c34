// SPDX-License-Identifier: GPL-3.0-or-later
// Map tiles of a person's own server: which are refused, what a server that misbehaves comes to.
#include "core/project/maptiles.h"
#include "tests/support/loopbackserver.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using project::MapTile;
using project::MapTiles;
using test::LoopbackServer;
using Answer = LoopbackServer::Answer;

namespace {

settings::TileLayer layer(const QString &address)
{
    return {u"Relief"_s, address, u"© Somebody"_s, 18, true};
}

QByteArray png(const QColor &colour)
{
    QImage image(256, 256, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// What comes of one tile of a server that always answers so.
struct Asked {
    explicit Asked(const Answer &answer)
        : server([answer](const LoopbackServer::Request &) { return answer; })
        , tiles(layer(server.baseUrl() + u"/{z}/{x}/{y}.png"_s), u"me@home.example"_s, folder.path())
    {
    }
    QTemporaryDir folder;
    LoopbackServer server;
    MapTiles tiles;
};

}  // namespace

class MapTilesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checkTileLayer_unfit_isRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const QString &address, const QString &word) {
            QTest::newRow(name) << address << word;
        };
        row("no places", u"https://t.example/tile.png"_s, u"{z}"_s);
        row("no row", u"https://t.example/{z}/{x}.png"_s, u"{y}"_s);
        row("a file", u"file:///etc/{z}/{x}/{y}"_s, u"web server"_s);
        row("no scheme", u"t.example/{z}/{x}/{y}.png"_s, u"web server"_s);
        row("OpenStreetMap", u"https://tile.openstreetmap.org/{z}/{x}/{y}.png"_s, u"volunteers"_s);
        row("its old names", u"http://a.tile.openstreetmap.org/{z}/{x}/{y}.png"_s, u"volunteers"_s);
        row("in capitals", u"https://TILE.OpenStreetMap.ORG/{z}/{x}/{y}.png"_s, u"volunteers"_s);
        row("of Germany", u"https://tile.openstreetmap.de/{z}/{x}/{y}.png"_s, u"volunteers"_s);
    }

    void checkTileLayer_unfit_isRefusedWithASentence()
    {
        QFETCH(QString, address);
        QFETCH(QString, word);
        const base::Status fit = project::checkTileLayer(layer(address));
        QVERIFY(!fit);
        QVERIFY2(fit.error().message.contains(word), qPrintable(fit.error().message));
    }

    void checkTileLayer_withoutAttribution_isRefused()
    {
        settings::TileLayer bare = layer(u"https://t.example/{z}/{x}/{y}.png"_s);
        QVERIFY(project::checkTileLayer(bare));
        bare.attribution.clear();
        QVERIFY(!project::checkTileLayer(bare));
        // A server of one's own whose name only holds the other's.
        QVERIFY(project::checkTileLayer(layer(u"https://openstreetmap.org.example/{z}/{x}/{y}.png"_s)));
    }

    void tileAddress_countsFromEitherSide()
    {
        QCOMPARE(project::tileAddress(layer(u"https://t.example/{z}/{x}/{y}.png"_s), {3, 5, 2}).toString(),
                 u"https://t.example/3/5/2.png"_s);
        QCOMPARE(project::tileAddress(layer(u"https://t.example/{z}/{x}/{-y}.png"_s), {3, 5, 2}).toString(),
                 u"https://t.example/3/5/5.png"_s);
    }

    void fetch_tile_saysWhoAsks_andAsksOnce()
    {
        Asked asked({200, png(Qt::green), {{"Content-Type", "image/png"}, {"Cache-Control", "max-age=600"}}});
        for (int round = 0; round < 2; ++round) {
            const MapTile tile = asked.tiles.fetch({1, 0, 1}, {});
            QVERIFY2(tile.fault.isEmpty(), qPrintable(tile.fault));
            QCOMPARE(tile.image.size(), QSize(256, 256));
            QCOMPARE(tile.image.pixelColor(100, 100), QColor(Qt::green));
        }
        QCOMPARE(asked.server.count(), 1);
        const auto request = asked.server.requests().front();
        QCOMPARE(request.path, QByteArray("/1/0/1.png"));
        QVERIFY(request.headers.value("user-agent").startsWith("GAIA-Curator/"));
        QVERIFY(request.headers.value("user-agent").contains("me@home.example"));
    }

    void fetch_wrong_saysWhat_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("words");
        QTest::newRow("a web page") << 200 << QByteArray("<!DOCTYPE html><p>Log in") << QByteArray("text/html")
                                    << u"web page"_s;
        QTest::newRow("a web page as a picture")
            << 200 << QByteArray("  <html><body>") << QByteArray("image/png") << u"web page"_s;
        QTest::newRow("noise") << 200 << QByteArray(3000, '\xa7') << QByteArray("image/png") << u"no picture"_s;
        QTest::newRow("cut short") << 200 << png(Qt::red).left(60) << QByteArray("image/png")
                                   << u"no picture"_s;
        QTest::newRow("nothing") << 200 << QByteArray() << QByteArray("image/png") << u"no picture"_s;
        QTest::newRow("not there") << 404 << QByteArray("no") << QByteArray("text/plain") << u"404"_s;
        QTest::newRow("not allowed") << 403 << QByteArray("no") << QByteArray("text/plain") << u"403"_s;
        QTest::newRow("too many") << 429 << QByteArray("no") << QByteArray("text/plain") << u"429"_s;
        QTest::newRow("broken") << 500 << QByteArray("no") << QByteArray("text/plain") << u"500"_s;
    }

    void fetch_wrong_saysWhat()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(QString, words);
        Asked asked({status, body, {{"Content-Type", type}, {"Cache-Control", "max-age=600"}}});
        const MapTile tile = asked.tiles.fetch({0, 0, 0}, {});
        QVERIFY(tile.image.isNull());
        QVERIFY2(tile.fault.contains(words), qPrintable(tile.fault));
        QVERIFY(tile.fault.contains(u"Relief"_s));
        QVERIFY(!tile.word.isEmpty());
        // What is wrong is not kept: the next look asks again.
        (void)asked.tiles.fetch({0, 0, 0}, {});
        QCOMPARE(asked.server.count(), 2);
    }

    void fetch_connectionClosed_saysSo()
    {
        Answer answer;
        answer.isReset = true;
        Asked asked(answer);
        const MapTile tile = asked.tiles.fetch({0, 0, 0}, {});
        QVERIFY(tile.image.isNull());
        QVERIFY(!tile.fault.isEmpty());
    }

    void fetch_slowServer_stopsWhenAsked()
    {
        Answer answer{200, png(Qt::green), {}};
        answer.delayMs = 60'000;
        Asked asked(answer);
        std::stop_source stop;
        std::thread other([&] {
            while (asked.server.count() == 0) {
                std::this_thread::yield();
            }
            stop.request_stop();
        });
        const MapTile tile = asked.tiles.fetch({0, 0, 0}, stop.get_token());
        other.join();
        QVERIFY(tile.isCancelled);
        QVERIFY(tile.fault.isEmpty());
    }
};

QTEST_GUILESS_MAIN(MapTilesTest)
#include "maptilestest.moc"
