// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/regions.h"

#include "core/project/queries.h"
#include "tests/support/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using test::World;

class RegionsTest final : public QObject {
    Q_OBJECT

private:
    static dataset::Ring ring(const QString &text) { return *dataset::ringFromText(text); }

private Q_SLOTS:
    void save_badNameOrOutline_isRefusedAndNothingKept()
    {
        World world;
        project::Regions regions(world.project(), u"ada"_s);
        const dataset::Ring box = ring(u"0,0;10,0;10,10"_s);
        for (const QString &name : {u""_s, u"  "_s, u"a;b"_s, QString(u"x"_s.repeated(81))}) {
            QVERIFY(!regions.save(name, box));
        }
        QVERIFY(!regions.save(u"line"_s, {{0.0, 0.0}, {1.0, 1.0}}));
        QVERIFY(!regions.save(u"nowhere"_s, {{0.0, 0.0}, {1.0, 1.0}, {200.0, 0.0}}));
        QVERIFY(!regions.remove(u"never"_s));
        QVERIFY(regions.all()->empty());
    }

    void within_aName_followsTheRegion()
    {
        World world;
        dataset::Image image;
        image.id = u"nile"_s;
        image.place.point = dataset::GeoPoint{31.0, 31.0};
        world.add(image, {});
        project::Regions regions(world.project(), u"ada"_s);
        const project::Queries queries(world.project());
        const auto delta = *dataset::Filter::parse(u"within:\"Nile delta\""_s);
        QCOMPARE(*queries.count(delta), 0);

        QVERIFY(regions.save(u" Nile  delta "_s, ring(u"29,30;33,30;33,32;29,32"_s)));
        QCOMPARE(*queries.count(delta), 1);
        QCOMPARE(*queries.count(*dataset::Filter::parse(u"within:\"nile DELTA\""_s)), 1);
        QCOMPARE(*queries.count(*dataset::Filter::parse(u"-within:\"Nile delta\""_s)), 0);

        QVERIFY(regions.save(u"nile delta"_s, ring(u"0,0;1,0;1,1"_s)));
        QCOMPARE(regions.all()->size(), std::size_t(1));
        QCOMPARE(*queries.count(delta), 0);

        QVERIFY(regions.remove(u"NILE delta"_s));
        QVERIFY(regions.all()->empty());
        QCOMPARE(queries.events(10, false)->size(), std::size_t(3));
    }
};

QTEST_GUILESS_MAIN(RegionsTest)
#include "regionstest.moc"
