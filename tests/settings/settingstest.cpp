// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/keystore.h"
#include "core/settings/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia::settings;

class SettingsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void values_thatMakeNoSense_readAsDefaults()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"s.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[General]\ntheme=pink\nlanguage=xx\ntext_percent=9000\n"
                   "[service]\nbase_url=file:///etc/passwd\njobs=-3\nrequests_per_minute=-9\nprovider=fax\n");
        file.close();
        const Settings settings(file.fileName());
        QCOMPARE(settings.theme(), ThemeChoice::System);
        QCOMPARE(settings.language(), u"system"_s);
        QCOMPARE(settings.textPercent(), 200);
        QCOMPARE(settings.baseUrl(), u"https://api.openai.com"_s);
        QCOMPARE(settings.jobs(), 0);
        QCOMPARE(settings.requestsPerMinute(), 0);
        QCOMPARE(settings.provider(), u"responses"_s);
    }

    void values_roundTripThroughTheFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"s.ini"_s);
        {
            Settings settings(path);
            settings.setCurator(u" Ana Ωmega "_s);
            settings.setTheme(ThemeChoice::Dark);
            settings.setLanguage(u"el"_s);
            settings.setBaseUrl(u"http://127.0.0.1:11434/api"_s);
            settings.setKeys({{u"accept"_s, u"Ctrl+Y"_s}});
            settings.setMaxCostUsd(12.5);
        }
        const Settings settings(path);
        QCOMPARE(settings.curator(), u"Ana Ωmega"_s);
        QCOMPARE(settings.theme(), ThemeChoice::Dark);
        QCOMPARE(settings.language(), u"el"_s);
        QCOMPARE(settings.baseUrl(), u"http://127.0.0.1:11434/api"_s);
        QCOMPARE(settings.keys().value(u"accept"_s), u"Ctrl+Y"_s);
        QCOMPARE(settings.maxCostUsd(), 12.5);
    }

    void recentProjects_areNewestFirst_withoutThoseThatWent()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"s.ini"_s));
        for (int i = 0; i < 10; ++i) {
            QFile file(folder.filePath(u"%1.gaia"_s.arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            settings.noteProject({file.fileName(), i, {}});
        }
        settings.noteProject({folder.filePath(u"5.gaia"_s), 50, {}});
        QVERIFY(QFile::remove(folder.filePath(u"9.gaia"_s)));
        const auto recent = settings.recentProjects();
        QCOMPARE(recent.front().path, folder.filePath(u"5.gaia"_s));
        QCOMPARE(recent.front().images, 50);
        QCOMPARE(recent.size(), std::size_t(7));
        QCOMPARE(recent.at(1).path, folder.filePath(u"8.gaia"_s));
    }

    void keyStore_environmentWins_andTheKeyIsTakenOutOfTexts()
    {
        qputenv("OPENAI_API_KEY", " sk-secret-1 ");
        const auto key = KeyStore().read();
        qunsetenv("OPENAI_API_KEY");
        QVERIFY(key.has_value());
        QCOMPARE(key->bearer(), QByteArray("Bearer sk-secret-1"));
        QCOMPARE(key->removedFrom("bad key sk-secret-1!"), QByteArray("bad key [key]!"));
        QCOMPARE(ApiKey(u"none"_s).removedFrom("none of the ships"),
                 QByteArray("none of the ships"));
    }

    void keyStore_machineWithoutOne_givesAnEmptyKeyAndRefusesToWrite()
    {
        const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("OPENAI_API_KEY");
        const auto key = KeyStore().read();
        const auto written = KeyStore().write(ApiKey(u"x"_s));
        if (!bus.isEmpty()) {
            qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
        }
        QVERIFY(key.has_value());
        QVERIFY(key->isEmpty());
        QVERIFY(!written);
        QVERIFY(written.error().message.contains(u"OPENAI_API_KEY"_s));
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settingstest.moc"
