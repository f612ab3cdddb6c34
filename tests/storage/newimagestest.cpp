// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/newimages.h"

#include "core/storage/captionstore.h"
#include "core/storage/imagestore.h"
#include "core/storage/json.h"
#include "core/storage/listing.h"
#include "tests/support/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::Image;
using storage::Connection;
using storage::NewImages;
using storage::Statement;
using storage::TermKeys;

namespace {

Image full(const QString &id)
{
    Image image;
    image.id = id;
    image.imageSrc = u"https://example.org/pictures/"_s + id;
    image.imageAlt = u"The delta of the Nile"_s;
    image.credits = u"NASA/METI"_s;
    image.licence = {u"Public domain"_s, u"NASA"_s, {}, u"yes"_s};
    image.place.name = u"Nile Delta, Egypt"_s;
    image.place.point = dataset::GeoPoint{30.9, 31.1};
    image.place.footprint = dataset::GeoBounds{30.0, 30.0, 32.0, 31.5};
    image.acquired = {QDate(2012, 2, 3), QDate(2012, 2, 4)};
    image.tag = QStringList{u"delta"_s, u"Delta"_s, u"river"_s};
    image.satellite = QStringList();
    image.sensor = QStringList{u"ASTER"_s};
    image.resolution = u"High"_s;
    image.sources.insert(dataset::Field::Tag, dataset::Source::Record);
    return image;
}

/// Every value of the rows of a query, for comparison.
QStringList rows(Connection &connection, const QString &sql, int columns)
{
    Statement statement(connection, sql);
    QStringList all;
    while (statement.step()) {
        QStringList row;
        for (int i = 0; i < columns; ++i) {
            row << (statement.isNull(i) ? u"NULL"_s : statement.text(i));
        }
        all << row.join(u'|');
    }
    return all;
}

/// All that the project holds of its images, but for keys.
QStringList everything(project::Project &project)
{
    return project
        .read([](Connection &c) {
            return rows(c, u"SELECT "_s + storage::imageColumns()
                               + u", badges, status FROM image ORDER BY id"_s, 35)
                + rows(c, u"SELECT i.id, s.origin, s.model, s.run, s.at FROM caption_set s "
                          "JOIN image i ON i.key = s.image AND i.caption_set = s.key ORDER BY i.id"_s,
                       5)
                + rows(c, u"SELECT i.id, c.ordinal, c.generated, c.text, c.state, c.reason FROM image i "
                          "JOIN caption c ON c.set_key = i.caption_set ORDER BY i.id, c.ordinal"_s, 6)
                + rows(c, u"SELECT i.id, t.field, t.value FROM image_term m JOIN term t "
                          "ON t.key = m.term JOIN image i ON i.key = m.image ORDER BY 1, 2, 3"_s, 3)
                + rows(c, u"SELECT i.id, x.alt, x.location, x.captions FROM image_text x "
                          "JOIN image i ON i.key = x.rowid ORDER BY 1"_s, 4)
                + rows(c, u"SELECT i.id, b.west, b.east, b.south, b.north FROM image_box b "
                          "JOIN image i ON i.key = b.key ORDER BY 1"_s, 5);
        })
        .value();
}

}  // namespace

class NewImagesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void add_sameValuesAsOneByOne_leavesTheSameRows()
    {
        Image bare;
        bare.id = u"bare"_s;
        const std::vector<std::pair<Image, QStringList>> all{
            {full(u"a"_s), test::World::five()}, {bare, {}}, {full(u"c"_s), {u"One."_s}}};
        test::World one;
        for (const auto &[image, captions] : all) {
            (void)one.add(image, captions);
        }
        test::World many;
        QVERIFY(many.project().load([&](Connection &connection, project::Project::Touch &) {
            TermKeys terms;
            NewImages images(connection, terms, many.clock().now());
            for (const auto &[image, captions] : all) {
                (void)images.add(NewImages::prepared(image, captions), {});
            }
            images.writeLookups();
        }));
        QCOMPARE(everything(many.project()), everything(one.project()));
        QVERIFY(everything(many.project()).size() > 20);
    }

    void load_whatItLeaves_isWhole()
    {
        test::World world;
        QVERIFY(world.project().load([&](Connection &connection, project::Project::Touch &) {
            TermKeys terms;
            NewImages images(connection, terms, world.clock().now());
            (void)images.add(NewImages::prepared(full(u"a"_s), test::World::five()), {});
            images.writeLookups();
        }));
        const auto problems = world.project().read(
            [](Connection &connection) { return storage::Listing(connection).problems(); });
        QCOMPARE(problems.value(), QStringList());
    }

    /// Texts in great numbers are gathered otherwise than a few; what is found must not differ.
    void load_manyTexts_areFoundAndChangedAsEver()
    {
        constexpr int kMany = 2'500;
        test::World world;
        QVERIFY(world.project().load([&](Connection &connection, project::Project::Touch &) {
            TermKeys terms;
            NewImages images(connection, terms, world.clock().now());
            for (int i = 0; i < kMany; ++i) {
                Image image = full(u"many-%1"_s.arg(i));
                image.imageAlt = u"Delta number%1 of many"_s.arg(i);
                (void)images.add(NewImages::prepared(image, {u"Caption %1."_s.arg(i)}), {});
            }
            images.writeLookups();
        }));
        const auto found = [&](const QString &words) {
            return world.project()
                .read([&](Connection &c) {
                    Statement count(c, u"SELECT count(*) FROM image_text WHERE image_text MATCH ?"_s);
                    count.bind(words);
                    return count.step() ? count.integer(0) : -1;
                })
                .value();
        };
        QCOMPARE(found(u"delta"_s), kMany);
        QCOMPARE(found(u"number1234"_s), 1);
        QCOMPARE(found(u"\"number7 of many\""_s), 1);
        QCOMPARE(found(u"numb*"_s), kMany);
        QVERIFY(world.project().write(
            project::Priority::Normal, [](Connection &connection, project::Project::Touch &) {
                storage::ImageStore images(connection);
                Image image = images.require(*images.find(u"many-1234"_s));
                image.imageAlt = u"An estuary"_s;
                images.update(image);
                connection.execute(u"INSERT INTO image_text (image_text) VALUES ('integrity-check')"_s);
            }));
        QCOMPARE(found(u"delta"_s), kMany);  // the place's name has the word still
        QCOMPARE(found(u"number1234"_s), 0);
        QCOMPARE(found(u"estuary"_s), 1);
    }

    /// Later changes merge what was written, by and by, and hold no more in memory than ever.
    void load_manyTexts_leavesTheSettingsOfTheIndex()
    {
        const auto settings = [](Connection &c) {
            return rows(c, u"SELECT v FROM image_text_config WHERE "
                           "(k = 'automerge' AND v <> 4) OR (k = 'hashsize' AND v <> 1048576)"_s, 1);
        };
        test::World world;
        const auto left = world.project().load(
            [&](Connection &connection, project::Project::Touch &) {
                TermKeys terms;
                NewImages images(connection, terms, world.clock().now());
                for (int i = 0; i < 1'500; ++i) {
                    (void)images.add(NewImages::prepared(full(u"many-%1"_s.arg(i)), {}), {});
                }
                images.writeLookups();
                return settings(connection);
            });
        QCOMPARE(left.value(), QStringList());
    }

    /// References are looked up again in the next change, whatever a load did without.
    void change_afterALoad_mayNotReferToNothing()
    {
        test::World world;
        QVERIFY(world.project().load([](Connection &, project::Project::Touch &) {}));
        const base::Status status = world.project().write(
            project::Priority::Normal, [](Connection &connection, project::Project::Touch &) {
                Statement(connection, u"INSERT INTO caption_set (image, origin, at) "
                                      "VALUES (999, 'record', '')"_s)
                    .execute();
            });
        QVERIFY(!status);
    }

    void listJson_anyCharacters_comeBack()
    {
        QCOMPARE(storage::listJson(std::nullopt), QString());
        QCOMPARE(storage::listJson(QStringList()), u"[]"_s);
        QCOMPARE(storage::listJson(QStringList{u"fire"_s, u"São Paulo"_s}), u"[\"fire\",\"São Paulo\"]"_s);
        QCOMPARE(storage::listJson(QStringList{u"a\"b\\c\n"_s}), u"[\"a\\\"b\\\\c\\n\"]"_s);
        const QStringList odd{u""_s, u"\t\x01"_s, u"🛰"_s, u"\"],[\""_s, u"'"_s};
        QCOMPARE(storage::listFromJson(storage::listJson(odd)), dataset::MaybeList(odd));
    }

    void sourcesJson_oneAfterAnother_tellEachItsOwn()
    {
        using dataset::Field;
        using dataset::Source;
        const dataset::FieldSources one{{Field::Tag, Source::Record}};
        const dataset::FieldSources other{{Field::Tag, Source::Person}};
        for (const auto &sources : {dataset::FieldSources(), one, one, other, dataset::FieldSources()}) {
            QCOMPARE(storage::sourcesFromJson(storage::sourcesJson(sources)), sources);
        }
        QCOMPARE(storage::sourcesJson(dataset::FieldSources()), u"{}"_s);
    }

    void termKeys_otherCase_isTheSameTerm()
    {
        test::World world;
        QVERIFY(world.project().load([](Connection &connection, project::Project::Touch &) {
            TermKeys terms;
            const qint64 first = terms.of(connection, {u"tag"_s, u"Ice"_s});
            QCOMPARE(terms.of(connection, {u"tag"_s, u"ice"_s}), first);
            QCOMPARE(TermKeys().of(connection, {u"tag"_s, u"ICE"_s}), first);
            QVERIFY(terms.of(connection, {u"sensor"_s, u"Ice"_s}) != first);
        }));
    }
};

QTEST_GUILESS_MAIN(NewImagesTest)
#include "newimagestest.moc"
