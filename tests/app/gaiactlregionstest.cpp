// SPDX-License-Identifier: GPL-3.0-or-later
// `gaiactl regions` as scripts run it, and `within:` by a region's name.
#include "tests/app/commandline.h"
#include "tests/support/world.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using test::Ended;
using test::run;
using test::World;

class GaiactlRegionsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void regions_wrongOutlines_areRefused()
    {
        World world;
        const QString path = world.projectPath();
        QCOMPARE(run({u"regions"_s}).code, 2);
        QCOMPARE(run({u"regions"_s, path, u"--outline"_s, u"0,0;1,1;1,0"_s}).code, 2);
        QCOMPARE(run({u"regions"_s, path, u"--save"_s, u"x"_s, u"--outline"_s, u"0,0;1,1"_s}).code, 2);
        QVERIFY(run({u"regions"_s, path, u"--remove"_s, u"never"_s}).code != 0);
        QVERIFY(run({u"regions"_s, path, u"--json"_s}).json()[u"regions"_s].toArray().isEmpty());
    }

    void regions_saved_filterAndGoAgain()
    {
        World world;
        dataset::Image image;
        image.id = u"fiji"_s;
        image.place.point = dataset::GeoPoint{-17.8, 178.5};
        world.add(image, {});
        const QString path = world.projectPath();
        const Ended saved = run({u"regions"_s, path, u"--json"_s, u"--save"_s, u"Across the line"_s,
                                   u"--outline"_s, u"170,-30;190,-30;190,0;170,0"_s});
        QCOMPARE(saved.code, 0);
        QCOMPARE(saved.json()[u"regions"_s].toArray().size(), 1);
        const QStringList list{u"list"_s, path, u"--json"_s, u"--filter"_s,
                               u"within:\"Across the line\""_s};
        QCOMPARE(run(list).json()[u"total"_s].toInt(), 1);
        QCOMPARE(run({u"regions"_s, path, u"--remove"_s, u"across the LINE"_s}).code, 0);
        QCOMPARE(run(list).json()[u"total"_s].toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(GaiactlRegionsTest)
#include "gaiactlregionstest.moc"
