// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/robots.h"

#include <QTest>

using gaia::net::Robots;
using namespace Qt::StringLiterals;

namespace {

bool allows(const QByteArray &text, const QString &path)
{
    return Robots::parse(text, u"GAIA-Curator"_s).allows(QUrl(u"https://a.example"_s + path));
}

}  // namespace

class RobotsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parse_nonsense_allowsAll()
    {
        QVERIFY(allows("<html>not found</html>", u"/a"_s));
        QVERIFY(allows(QByteArray("\xff\xfe\0\0", 4), u"/a"_s));
        QVERIFY(allows("", u"/a"_s));
        // A rule before any group belongs to nobody.
        QVERIFY(allows("Disallow: /\nUser-agent: other\nDisallow: /", u"/a"_s));
    }

    void parse_longerThanTheBound_restIsNotRead_andNoLineIsCutInTwo()
    {
        const QByteArray head = "User-agent: *\nDisallow: /first\n";
        // The bound falls behind "Disallow: /", which would forbid all if the line counted.
        const QByteArray filler(gaia::net::kMaxRobotsBytes - head.size() - 12, '#');
        const QByteArray text = head + filler + "\nDisallow: /late\n";
        QCOMPARE(text.left(gaia::net::kMaxRobotsBytes).right(11), QByteArray("Disallow: /"));
        QVERIFY(!allows(text, u"/first"_s));
        QVERIFY(allows(text, u"/late"_s));
        QVERIFY(allows(text, u"/other"_s));
        QVERIFY(gaia::net::kMaxRobotsBytes >= 500 * 1024);
    }

    void parse_byteOrderMark_andAnyLineEnd_areRead()
    {
        QVERIFY(!allows("\xEF\xBB\xBFUser-agent: *\nDisallow: /a\n", u"/a"_s));
        QVERIFY(!allows("User-agent: *\rDisallow: /a\r", u"/a"_s));
        QVERIFY(!allows("User-agent: *\r\nDisallow: /a", u"/a"_s));
        QVERIFY(!allows("  USER-AGENT :*# all\n\tdisallow :/a # not this\n", u"/a"_s));
    }

    void parse_linesOfOthers_betweenAgents_keepTheGroupOpen()
    {
        QVERIFY(!allows("User-agent: gaia-curator\nSitemap: https://a.example/s.xml\n\n"
                        "User-agent: other\nDisallow: /a\n",
                        u"/a"_s));
    }

    void refusingAll_onlyRobotsItself_isAllowed()
    {
        const Robots robots = Robots::refusingAll();
        QVERIFY(!robots.allows(QUrl(u"https://a.example"_s)));
        QVERIFY(!robots.allows(QUrl(u"https://a.example/x"_s)));
        QVERIFY(robots.allows(QUrl(u"https://a.example/robots.txt"_s)));
    }

    void parse_ownGroup_winsOverStar_whateverTheCase()
    {
        const QByteArray text = "User-agent: *\nDisallow: /\n\nUSER-AGENT: gaia-curator/9\n"
                                "Disallow: /private\n";
        QVERIFY(allows(text, u"/open"_s));
        QVERIFY(!allows(text, u"/private/x"_s));
    }

    void parse_severalGroupsOfOneAgent_areOne()
    {
        const QByteArray text = "User-agent: gaia-curator\nDisallow: /a\n"
                                "User-agent: other\nDisallow: /b\n"
                                "User-agent: GAIA-Curator\nDisallow: /c\n";
        QVERIFY(!allows(text, u"/a"_s));
        QVERIFY(allows(text, u"/b"_s));
        QVERIFY(!allows(text, u"/c"_s));
    }

    void parse_agentsInARow_shareTheGroup()
    {
        const QByteArray text = "User-agent: other\nUser-agent: gaia-curator\nDisallow: /a\r\n";
        QVERIFY(!allows(text, u"/a"_s));
    }

    void parse_emptyGroupOfOwn_allowsAll()
    {
        QVERIFY(allows("User-agent: *\nDisallow: /\nUser-agent: gaia-curator\nDisallow:\n",
                       u"/a"_s));
    }

    void allows_longestPattern_decides_andAllowWinsATie()
    {
        const QByteArray text = "User-agent: *\nDisallow: /images\nAllow: /images/record\n"
                                "Disallow: /tie\nAllow: /tie\n";
        QVERIFY(!allows(text, u"/images/x"_s));
        QVERIFY(allows(text, u"/images/record/1"_s));
        QVERIFY(allows(text, u"/tie"_s));
    }

    void allows_starAndDollar_asInTheStandard()
    {
        const QByteArray text = "User-agent: *\nDisallow: /*.php$\nDisallow: /a*b*c\n"
                                "Disallow: *?page=\n";
        QVERIFY(!allows(text, u"/x/index.php"_s));
        QVERIFY(allows(text, u"/x/index.php5"_s));
        QVERIFY(!allows(text, u"/a1b2c3"_s));
        QVERIFY(allows(text, u"/a1c2b"_s));
        QVERIFY(!allows(text, u"/list?page=2"_s));
        // "$" ends a pattern only where the pattern ends; case counts.
        QVERIFY(!allows("User-agent: *\nDisallow: /a$b\n", u"/a$bc"_s));
        QVERIFY(allows("User-agent: *\nDisallow: /a$\n", u"/ab"_s));
        QVERIFY(allows("User-agent: *\nDisallow: /A\n", u"/a"_s));
    }

    void allows_percentEncoding_isComparedInOneSpelling()
    {
        const QByteArray text = "User-agent: *\nDisallow: /%7Ejoe/\nDisallow: /\xC3\xA9\n"
                                "Disallow: /a%3cd\n";
        QVERIFY(!allows(text, u"/~joe/x"_s));
        QVERIFY(!allows(text, u"/%C3%A9t%C3%A9"_s));
        QVERIFY(!allows(text, u"/a%3Cd"_s));
    }

    void allows_hostilePattern_isDecidedFast()
    {
        // Backtracking over every star would take longer than the universe has.
        const QByteArray text = "User-agent: *\nDisallow: /" + QByteArray("*a").repeated(900) + "$\n";
        QVERIFY(allows(text, u"/"_s + QString(3'000, u'a') + u'b'));
    }

    void crawlDelay_numberOnly_bounded()
    {
        const auto delay = [](const QByteArray &value) {
            return Robots::parse("User-agent: *\nCrawl-delay: " + value, u"x"_s).crawlDelay();
        };
        QCOMPARE(delay("2.5"), std::optional<double>(2.5));
        QCOMPARE(delay("soon"), std::nullopt);
        QCOMPARE(delay("-1"), std::nullopt);
        QCOMPARE(delay("nan"), std::nullopt);
        QVERIFY(delay("1e9").value_or(0.0) <= 120.0);
    }

    void crawlDelay_isThatOfTheOwnGroup()
    {
        const QByteArray text = "User-agent: *\nCrawl-delay: 30\n"
                                "User-agent: gaia-curator\nCrawl-delay: 3\nDisallow: /a\n";
        QCOMPARE(Robots::parse(text, u"GAIA-Curator"_s).crawlDelay(), std::optional<double>(3.0));
        QCOMPARE(Robots::parse(text, u"other"_s).crawlDelay(), std::optional<double>(30.0));
    }

    void sitemaps_standOutsideGroups()
    {
        const Robots robots = Robots::parse("Sitemap: https://a.example/s.xml\nUser-agent: o\n",
                                            u"x"_s);
        QCOMPARE(robots.sitemaps(), QStringList{u"https://a.example/s.xml"_s});
    }
};

QTEST_GUILESS_MAIN(RobotsTest)
#include "robotstest.moc"
