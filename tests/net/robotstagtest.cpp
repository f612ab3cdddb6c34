// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/robotstag.h"

#include <QTest>

using namespace Qt::StringLiterals;

class RobotsTagTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isClosedToRobot_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("isClosed");
        QTest::newRow("none") << QByteArray() << false;
        QTest::newRow("everybody") << QByteArray("noindex") << true;
        QTest::newRow("list") << QByteArray("noarchive, NoAI") << true;
        QTest::newRow("nothing of concern") << QByteArray("noarchive, nofollow, all") << false;
        QTest::newRow("another robot") << QByteArray("otherbot: noindex") << false;
        QTest::newRow("another robot, list") << QByteArray("otherbot: nofollow, noindex") << false;
        QTest::newRow("ours") << QByteArray("gaia-curator: noindex") << true;
        QTest::newRow("ours, after another's") << QByteArray("otherbot: all, GAIA-Curator:noai") << true;
        QTest::newRow("another's, after ours") << QByteArray("gaia-curator: all, otherbot: none") << false;
        QTest::newRow("everybody, then another") << QByteArray("noindex, otherbot: all") << true;
        QTest::newRow("star") << QByteArray("otherbot: all, *: none") << true;
        QTest::newRow("a name that starts as ours") << QByteArray("gaia-curators: noindex") << false;
        QTest::newRow("a value is no name")
            << QByteArray("unavailable_after: 25 Jun 2030 15:00:00 PST, noindex") << true;
        QTest::newRow("semicolon") << QByteArray("nofollow; noindex") << true;
        QTest::newRow("semicolon, first") << QByteArray("noindex;nofollow") << true;
        QTest::newRow("blank") << QByteArray("noai noimageai") << true;
        QTest::newRow("another robot, blanks") << QByteArray("otherbot: nofollow noindex") << false;
        QTest::newRow("ours, after another's, semicolon")
            << QByteArray("otherbot: all; gaia-curator : nofollow; noai") << true;
        QTest::newRow("names parted by a blank") << QByteArray("otherbot: all gaia-curator: noai") << true;
        QTest::newRow("a name that starts with a digit") << QByteArray("360spider: noindex") << false;
        QTest::newRow("a value with a comma, then ours")
            << QByteArray("unavailable_after: Wednesday, 25-Jun-30 15:00:00 GMT noindex") << true;
        QTest::newRow("a day's hours are no name")
            << QByteArray("otherbot: all, unavailable_after: 2030-06-25T15:00:00Z, noindex") << false;
        QTest::newRow("a part of a word") << QByteArray("noindexing") << false;
        QTest::newRow("broken") << QByteArray(",:, : ,noindex:") << false;
    }
    void isClosedToRobot()
    {
        QFETCH(QByteArray, header);
        QFETCH(bool, isClosed);
        QCOMPARE(gaia::net::isClosedToRobot(header, u"GAIA-Curator"_s), isClosed);
    }
};

QTEST_GUILESS_MAIN(RobotsTagTest)
#include "robotstagtest.moc"
