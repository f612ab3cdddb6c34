// SPDX-License-Identifier: GPL-3.0-or-later
// Asking a server of Nominatim: what is never asked, its rules, and answers of every kind.
#include "core/project/nominatim.h"
#include "tests/support/loopbackserver.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace gaia;
using geo::Geocoded;
using project::Nominatim;
using project::NominatimOptions;
using test::LoopbackServer;
using Answer = LoopbackServer::Answer;
using Outcome = Geocoded::Outcome;

namespace {

/// A name that the program's tables do not hold.
const QString kUnknown = u"Zzyxqua Observatory"_s;

const QByteArray kOne
    = "[{\"lat\":\"45.9\",\"lon\":\"7.65\",\"display_name\":\"Zzyxqua Observatory, Valais, Switzerland\","
      "\"addresstype\":\"building\",\"importance\":0.4,\"boundingbox\":[\"45.8\",\"46.0\",\"7.6\",\"7.7\"]}]";

struct Asked {
    explicit Asked(const LoopbackServer::Handler &handler)
        : server(handler)
        , service(options())
    {
    }
    explicit Asked(const QByteArray &body, int status = 200)
        : Asked([=](const LoopbackServer::Request &) { return Answer{status, body, {}}; })
    {
    }
    [[nodiscard]] NominatimOptions options() const
    {
        return {QUrl(server.baseUrl()), u"me@home.example"_s, folder.path(), 0.0};
    }
    QTemporaryDir folder;
    LoopbackServer server;
    Nominatim service;
};

}  // namespace

class NominatimTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void make_withoutContactOrAddress_isRefused()
    {
        const auto anonymous = Nominatim::make({QUrl(u"https://nominatim.openstreetmap.org"_s), u" "_s, {}, 1.0});
        QVERIFY(!anonymous);
        QVERIFY(anonymous.error().message.contains(u"--contact"_s));
        QVERIFY(!Nominatim::make({QUrl(u"ftp://there.example"_s), u"me"_s, {}, 1.0}));
        QVERIFY(!Nominatim::make({QUrl(), u"me"_s, {}, 1.0}));
    }

    void publicServer_isAskedOnceASecondAtMost()
    {
        QTemporaryDir folder;
        const Nominatim hasty({QUrl(u"https://nominatim.openstreetmap.org"_s), u"me"_s, folder.path(), 0.0});
        QVERIFY(hasty.secondsBetween() >= 1.0);
        QVERIFY(Nominatim::attribution().contains(u"OpenStreetMap"_s));
    }

    void find_whatTheTablesKnow_isNotAsked()
    {
        Asked asked(kOne);
        QCOMPARE(asked.service.find(u"Paris, France"_s, {}).country, u"France"_s);
        QCOMPARE(int(asked.service.find(u"Gale Crater, Mars"_s, {}).outcome), int(Outcome::Elsewhere));
        QCOMPARE(int(asked.service.find(u"unknown"_s, {}).outcome), int(Outcome::NoPlace));
        QCOMPARE(asked.server.count(), 0);
    }

    void find_unknown_isAskedOnce_withNameAndContact()
    {
        Asked asked(kOne);
        const Geocoded found = asked.service.find(kUnknown, {});
        QVERIFY2(found.isFound(), qPrintable(reasonOf(found, kUnknown)));
        QCOMPARE(found.point, (dataset::GeoPoint{45.9, 7.65}));
        QCOMPARE(found.precision, u"place"_s);
        QCOMPARE(found.provider, u"nominatim"_s);
        QVERIFY(found.radiusKm > 5.0 && found.radiusKm < 30.0);
        QCOMPARE(asked.server.count(), 1);
        const auto request = asked.server.requests().front();
        QVERIFY(request.headers.value("user-agent").contains("me@home.example"));
        const QUrlQuery query(QUrl(QString::fromLatin1(request.path)));
        QCOMPARE(query.queryItemValue(u"q"_s, QUrl::FullyDecoded), kUnknown);
        QVERIFY(asked.service.find(kUnknown, {}).isFound());
        Nominatim later(asked.options());
        QVERIFY(later.find(kUnknown, {}).isFound());
        QCOMPARE(asked.server.count(), 1);
    }

    void find_signsInTheText_stayInTheQuestion()
    {
        Asked asked("[]");
        (void)asked.service.find(u"Zzyxqua & Co. #1 100% +x"_s, {});
        const QUrlQuery query(QUrl(QString::fromLatin1(asked.server.requests().front().path)));
        QCOMPARE(query.queryItemValue(u"q"_s, QUrl::FullyDecoded), u"Zzyxqua & Co. #1 100% +x"_s);
    }

    void find_nothing_isNotFound()
    {
        Asked asked("[]");
        QCOMPARE(int(asked.service.find(kUnknown, {}).outcome), int(Outcome::NotFound));
    }

    void find_twoAlike_isAmbiguous()
    {
        Asked asked("[{\"lat\":\"45.9\",\"lon\":\"7.65\",\"display_name\":\"Zzyxqua, Alps\",\"importance\":0.40},"
                    "{\"lat\":\"-33.0\",\"lon\":\"20.0\",\"display_name\":\"Zzyxqua, Cape\",\"importance\":0.39}]");
        const Geocoded found = asked.service.find(kUnknown, {});
        QCOMPARE(int(found.outcome), int(Outcome::Ambiguous));
        QCOMPARE(found.candidates.size(), 2);
    }

    void find_wrongAnswers_failWithASentence_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("a web page") << 200 << QByteArray("<html>busy</html>");
        QTest::newRow("cut short") << 200 << kOne.left(30);
        QTest::newRow("an object") << 200 << QByteArray("{\"error\":\"x\"}");
        QTest::newRow("refused") << 403 << QByteArray("blocked");
    }

    void find_wrongAnswers_failWithASentence()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        Asked asked(body, status);
        const Geocoded found = asked.service.find(kUnknown, {});
        QCOMPARE(int(found.outcome), int(Outcome::Failed));
        QVERIFY(reasonOf(found, kUnknown).contains(kUnknown));
        // Three times and no more: then the server is left in peace.
        for (int round = 0; round < 5; ++round) {
            (void)asked.service.find(kUnknown + QString::number(round), {});
        }
        QCOMPARE(asked.server.count(), 3);
    }

    void find_offTheEarth_isLeftOut()
    {
        Asked asked("[{\"lat\":\"NaN\",\"lon\":\"7\",\"display_name\":\"a\"},{\"lat\":95,\"lon\":7,\"display_name\":\"b\"},"
                    "{\"lon\":7},17,null]");
        QCOMPARE(int(asked.service.find(kUnknown, {}).outcome), int(Outcome::NotFound));
    }
};

QTEST_GUILESS_MAIN(NominatimTest)
#include "nominatimtest.moc"
