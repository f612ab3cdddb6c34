// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/address.h"

#include <QTest>

using namespace gaia;
using namespace Qt::StringLiterals;

class AddressTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void normalised_whatIsNoWebAddress_isInvalid()
    {
        for (const QString &text :
             {u"file:///etc/passwd"_s, u"ftp://a.example/x"_s, u"javascript:alert(1)"_s,
              u"data:image/png;base64,xx"_s, u"images/a.jpg"_s, u""_s, u"http://"_s,
              QString(u"http://a.example/"_s + QString(5'000, u'x'))}) {
            QVERIFY2(!net::normalisedAddress(text).isValid(), qPrintable(text.left(80)));
        }
    }

    void normalised_oneSpelling()
    {
        const QString wanted = u"https://a.example/x/y?id=1"_s;
        for (const QString &text :
             {u"HTTPS://A.Example:443/x/./z/../y?id=1#top"_s, u" https://a.example/x/y?id=1 "_s,
              u"https://me:secret@a.example/x/y?id=1&utm_source=feed"_s}) {
            QCOMPARE(net::normalisedAddress(text).toString(), wanted);
        }
        QCOMPARE(net::normalisedAddress(u"http://a.example"_s).toString(), u"http://a.example/"_s);
        QCOMPARE(net::normalisedAddress(u"http://a.example:80/?"_s).toString(),
                 u"http://a.example/"_s);
        // Blanks in real image addresses, and encoded reserved signs, survive.
        QCOMPARE(net::normalisedAddress(u"http://a.example/big file.jpg"_s).toEncoded(),
                 QByteArray("http://a.example/big%20file.jpg"));
        QCOMPARE(net::normalisedAddress(u"http://a.example/?u=a%26b"_s).toEncoded(),
                 QByteArray("http://a.example/?u=a%26b"));
    }

    void isPrivate_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isPrivate");
        for (const char *address :
             {"127.0.0.1", "10.1.2.3", "172.31.255.1", "192.168.1.1", "169.254.169.254", "0.0.0.0",
              "100.64.0.1", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fd00::1",
              "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "::ffff:7f00:1",
              "::ffff:169.254.169.254", "::127.0.0.1", "::10.0.0.1", "64:ff9b:1::1", "fec0::1",
              "ff02::1", "2001:db8::1", "2001:0:7f00:1::1", "192.0.0.8", "198.18.0.1"}) {
            QTest::newRow(address) << QString::fromLatin1(address) << true;
        }
        for (const char *address : {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111",
                                    "::ffff:8.8.8.8", "a.example"}) {
            QTest::newRow(address) << QString::fromLatin1(address) << false;
        }
    }
    void isPrivate()
    {
        QFETCH(QString, address);
        QFETCH(bool, isPrivate);
        QCOMPARE(net::isPrivateAddress(address), isPrivate);
    }

    void check_privateHost_isRefusedUnlessAllowed()
    {
        const QUrl url(u"http://127.0.0.1:8080/x"_s);
        const auto refused = net::checkAddress(url, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::Stopped);
        QVERIFY(refused.error().message.contains(u"127.0.0.1"_s));
        QVERIFY(!net::checkAddress(url, {u"127.0.0.1:80"_s}));
        QVERIFY(net::checkAddress(url, {u"127.0.0.1"_s}).has_value());
        QVERIFY(net::checkAddress(url, {u"127.0.0.1:8080"_s}).has_value());
        // By name, and in the spellings that a browser understands.
        QVERIFY(!net::checkAddress(QUrl(u"http://localhost/x"_s), {}));
        QVERIFY(!net::checkAddress(QUrl(u"http://2130706433/x"_s), {}));
        QVERIFY(!net::checkAddress(QUrl(u"http://[::1]/x"_s), {}));
        for (const QString &host : {u"0x7f000001"_s, u"017700000001"_s, u"127.1"_s, u"0"_s,
                                    u"[::ffff:127.0.0.1]"_s, u"[::ffff:a00:1]"_s, u"localhost."_s}) {
            const auto may = net::checkAddress(QUrl(u"http://"_s + host + u"/x"_s), {});
            QVERIFY2(!may, qPrintable(host));
        }
        QVERIFY(!net::checkAddress(QUrl(u"gopher://8.8.8.8/x"_s), {u"8.8.8.8"_s}));
    }
};

QTEST_GUILESS_MAIN(AddressTest)
#include "addresstest.moc"
