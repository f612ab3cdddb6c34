// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/savedviews.h"

#include "core/project/decide.h"
#include "core/project/queries.h"
#include "tests/support/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::Filter;
using project::SavedViews;
using test::World;

namespace {

Filter filter(const QString &text)
{
    return *Filter::parse(text);
}

dataset::Image image(const QString &id, const QStringList &tags, const QString &day = {})
{
    dataset::Image image;
    image.id = id;
    image.imageSrc = u"https://%1.example/a/b.jpg"_s.arg(tags.isEmpty() ? u"none"_s : tags.first());
    image.tag = tags;
    image.credits = u"NASA"_s;
    if (!day.isEmpty()) {
        image.acquired = *dataset::acquisitionFromText(day);
    }
    return image;
}

}  // namespace

class SavedViewsTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<World> m_world;

    SavedViews views() { return {m_world->project(), u"ada"_s}; }
    qint64 count(const QString &text)
    {
        const auto count = project::Queries(m_world->project()).count(filter(text));
        return count ? *count : -1;
    }
    QString faultOf(const QString &text)
    {
        const auto count = project::Queries(m_world->project()).count(filter(text));
        return count ? QString() : count.error().message;
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        m_world->add(image(u"one"_s, {u"flood"_s}, u"2010-02-03"_s), World::five());
        m_world->add(image(u"two"_s, {u"Flood"_s, u"ice"_s}, u"2010-12-30..2011-01-02"_s), {});
        m_world->add(image(u"three"_s, {u"ice"_s}), {});
    }

    void name_thatIsNone_isRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << u" \t "_s;
        QTest::newRow("long") << u"x"_s.repeated(200);
        QTest::newRow("control") << QString(u"a"_s + QChar(7) + u"b"_s);
    }

    void name_thatIsNone_isRefused()
    {
        QFETCH(QString, name);
        const auto saved = views().save(name, {});
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, base::ErrorCode::Usage);
        QVERIFY(views().list()->empty());
    }

    void filter_withUnknownView_isRefused()
    {
        const auto saved = views().save(u"a"_s, filter(u"view:b"_s));
        QVERIFY(!saved);
        QVERIFY(saved.error().message.contains(u"There is no view “b”"_s));
        QVERIFY(views().list()->empty());
        QVERIFY(faultOf(u"flood OR -view:b"_s).contains(u"“b”"_s));
    }

    void view_thatLeadsBackToItself_isRefusedAndKeepsItsFilter()
    {
        QVERIFY(views().save(u"a"_s, filter(u"tag:flood"_s)));
        QVERIFY(views().save(u"b"_s, filter(u"view:a tag:ice"_s)));
        for (const QString &text : {u"view:a"_s, u"-view:B"_s, u"tag:ice OR (view:b view:a)"_s}) {
            const auto saved = views().save(u"a"_s, filter(text));
            QVERIFY2(!saved, qPrintable(text));
            QVERIFY2(saved.error().message.contains(u"leads back to itself"_s),
                     qPrintable(saved.error().message));
        }
        QCOMPARE(views().find(u"A"_s)->view.filter.toText(), u"tag:flood"_s);
        QCOMPARE(count(u"view:b"_s), 1);
    }

    void views_thatDoubleWithEachLevel_areRefusedBeforeTheyGrow()
    {
        QVERIFY(views().save(u"v0"_s, filter(u"tag:flood"_s)));
        base::Result<project::ViewLine> last = base::fail(base::ErrorCode::Invalid, {});
        int level = 1;
        do {
            last = views().save(u"v%1"_s.arg(level),
                                filter(u"view:v%1 OR view:v%1"_s.arg(level - 1)));
        } while (last && ++level < 40);
        QVERIFY(!last);
        QVERIFY(level < 12);
        QVERIFY(last.error().message.contains(u"plainer filter"_s));
    }

    void liveView_followsTheProject_frozenSetDoesNot()
    {
        QVERIFY(views().save(u"floods"_s, filter(u"tag:flood"_s)));
        const auto frozen = views().freeze(u"floods then"_s, filter(u"view:floods"_s));
        QVERIFY(frozen);
        QCOMPARE(frozen->images, 2);
        m_world->add(image(u"four"_s, {u"FLOOD"_s}), {});
        QCOMPARE(count(u"view:floods"_s), 3);
        QCOMPARE(count(u"view:\"floods then\""_s), 2);
        QCOMPARE(count(u"view:floods -view:\"floods then\""_s), 1);
        m_world->reopen();
        QCOMPARE(views().find(u"floods then"_s)->images, 2);
        // The set stands by itself: what it was made from may go.
        QVERIFY(views().remove(u"floods"_s));
        QCOMPARE(count(u"view:\"floods then\""_s), 2);
    }

    void remove_ofViewThatAnotherNames_isRefused()
    {
        QVERIFY(views().save(u"a"_s, filter(u"tag:flood"_s)));
        QVERIFY(views().save(u"b"_s, filter(u"view:a"_s)));
        for (const base::Status &status : {views().remove(u"a"_s), views().rename(u"a"_s, u"c"_s)}) {
            QVERIFY(!status);
            QVERIFY2(status.error().message.contains(u"part of b"_s),
                     qPrintable(status.error().message));
        }
        QVERIFY(views().remove(u"b"_s));
        QVERIFY(views().rename(u"a"_s, u"A"_s));
        QCOMPARE(views().find(u"a"_s)->view.name, u"A"_s);
        QVERIFY(views().save(u"d"_s, {}));
        QVERIFY(!views().rename(u"d"_s, u"a"_s));
    }

    void changes_areEvents_thatUndoPassesOver()
    {
        QVERIFY(views().save(u"a"_s, filter(u"tag:flood"_s)));
        QVERIFY(views().save(u"a"_s, filter(u"tag:ice"_s)));
        QVERIFY(views().remove(u"a"_s));
        const auto events = project::Queries(m_world->project()).events(10, false);
        QCOMPARE(events->size(), 3U);
        QCOMPARE(events->at(1).action, u"view"_s);
        QVERIFY(events->at(1).before.contains("tag:flood"));
        QVERIFY(events->at(1).after.contains("tag:ice"));
        QCOMPARE(events->at(0).after, QByteArray("{}"));
        QCOMPARE(events->at(0).curator, u"ada"_s);
    }

    void facet_countsEachValueOnce_whateverItsCase()
    {
        const auto facet =
            project::Queries(m_world->project()).facet(Filter::Subject::Tag, {}, 10);
        const std::vector<dataset::Facet::Value> wanted{{u"flood"_s, 2}, {u"ice"_s, 2}};
        QCOMPARE(facet->values, wanted);
        QCOMPARE(facet->images, 3);
        QCOMPARE(facet->unknown, 0);
    }

    void facet_ofASubject_isNotNarrowedByItsOwnTerm()
    {
        const project::Queries queries(m_world->project());
        const auto tags = queries.facet(Filter::Subject::Tag, filter(u"tag:ice date:2010.."_s), 10);
        const std::vector<dataset::Facet::Value> wanted{{u"flood"_s, 2}, {u"ice"_s, 1}};
        QCOMPARE(tags->values, wanted);
        const auto cut = queries.facet(Filter::Subject::Tag, {}, 1);
        QVERIFY(cut->isCut);
        QCOMPARE(cut->values.size(), 1U);
    }

    void facet_valueAsFilter_findsAsManyAsItSays()
    {
        const project::Queries queries(m_world->project());
        QVERIFY(project::Decide(m_world->project(), u"ada"_s).accept({1}, 1));
        QVERIFY(project::Decide(m_world->project(), u"ada"_s).setFlagged(dataset::ImageKey{3}, true));
        int compared = 0;
        for (const Filter::Subject subject : dataset::facetSubjects()) {
            const auto facet = queries.facet(subject, {}, 100);
            QVERIFY(facet);
            for (const auto &value : facet->values) {
                QCOMPARE(*queries.count(Filter::leaf(subject, value.value)), value.images);
                ++compared;
            }
        }
        QVERIFY(compared >= 12);
    }

    void facet_spellingsOfOneName_areOneValue_withWhatBelongsToIt()
    {
        const auto add = [&](const QString &id, const QStringList &satellites) {
            dataset::Image seen = image(id, {u"sea"_s});
            seen.satellite = satellites;
            m_world->add(seen, {});
        };
        add(u"s1"_s, {u"Landsat 8"_s});
        add(u"s2"_s, {u"Landsat-8"_s, u"landsat 8"_s});
        add(u"s3"_s, {u"Sentinel-2"_s});
        add(u"s4"_s, {u"Sentinel-2B"_s, u"Copernicus Sentinel-2"_s});
        add(u"s5"_s, {u"My drone"_s});
        const project::Queries queries(m_world->project());
        for (const QString &text : {QString(), u"tag:sea"_s}) {
            const auto facet = queries.facet(Filter::Subject::Satellite, filter(text), 100);
            QVERIFY(facet);
            const std::vector<dataset::Facet::Value> wanted{
                {u"Landsat 8"_s, 2}, {u"Sentinel-2"_s, 2}, {u"My drone"_s, 1}, {u"Sentinel-2B"_s, 1}};
            QCOMPARE(facet->values, wanted);
            for (const auto &value : facet->values) {
                QCOMPARE(*queries.count(Filter::leaf(Filter::Subject::Satellite, value.value)),
                         value.images);
            }
        }
        QVERIFY(queries.facet(Filter::Subject::Satellite, {}, 2)->isCut);
        QCOMPARE(count(u"sat:=sentinel-2"_s), 2);
        QCOMPARE(count(u"sat:=Sentinel-2B"_s), 1);
    }

    void facet_year_countsTheTurnOfAYearTwice()
    {
        const auto years =
            project::Queries(m_world->project()).facet(Filter::Subject::Date, {}, 10);
        const std::vector<dataset::Facet::Value> wanted{{u"2010"_s, 2}, {u"2011"_s, 1}};
        QCOMPARE(years->values, wanted);
        QCOMPARE(years->unknown, 1);
    }

    void facet_followsAChangedValue()
    {
        QVERIFY(project::Decide(m_world->project(), u"ada"_s)
                    .setFields({3}, {{dataset::Field::Tag, u"snow; flood"_s},
                                     {dataset::Field::Credits, std::nullopt}}));
        const project::Queries queries(m_world->project());
        const std::vector<dataset::Facet::Value> wanted{
            {u"flood"_s, 3}, {u"ice"_s, 1}, {u"snow"_s, 1}};
        QCOMPARE(queries.facet(Filter::Subject::Tag, {}, 10)->values, wanted);
        QCOMPARE(queries.facet(Filter::Subject::Credit, {}, 10)->unknown, 1);
        QCOMPARE(count(u"tag:ice"_s), 1);
    }

    void facet_withoutCounts_isRefused()
    {
        QVERIFY(!project::Queries(m_world->project()).facet(Filter::Subject::Near, {}, 10));
    }
};

QTEST_GUILESS_MAIN(SavedViewsTest)
#include "savedviewstest.moc"
