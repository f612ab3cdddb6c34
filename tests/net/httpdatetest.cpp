// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpdate.h"

#include <QTest>
#include <QTimeZone>

using gaia::net::httpDate;

class HttpDateTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void httpDate_whatIsNone_isInvalid()
    {
        for (const QByteArray text :
             {"", "0", "-1", "soon", "Sun, 06 Nov 1994", "Sun, 31 Feb 2026 08:49:37 GMT",
              "Sun, 06 Foo 1994 08:49:37 GMT", "Sun, 06 Nov 1994 25:49:37 GMT",
              "Sun, 06 Nov 1994 08:49:37 +0200"}) {
            QVERIFY2(!httpDate(text).isValid(), text.constData());
        }
    }

    void httpDate_allThreeForms_areOneMoment()
    {
        const QDateTime moment(QDate(1994, 11, 6), QTime(8, 49, 37), QTimeZone::utc());
        QCOMPARE(httpDate("Sun, 06 Nov 1994 08:49:37 GMT"), moment);
        QCOMPARE(httpDate("Sunday, 06-Nov-94 08:49:37 GMT"), moment);
        QCOMPARE(httpDate("Sun Nov  6 08:49:37 1994"), moment);
        QCOMPARE(httpDate(" Sun, 06 Nov 1994 08:49:37 GMT\r\n"), moment);
    }

    void httpDate_hourThatNoClockShowsHere_isReadAllTheSame()
    {
        // In Athens the clock went from three to four that night.
        qputenv("TZ", "Europe/Athens");
        const QDateTime moment(QDate(2026, 3, 29), QTime(3, 30), QTimeZone::utc());
        QCOMPARE(httpDate("Sun, 29 Mar 2026 03:30:00 GMT"), moment);
    }
};

QTEST_GUILESS_MAIN(HttpDateTest)
#include "httpdatetest.moc"
