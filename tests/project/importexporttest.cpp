// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/decide.h"
#include "core/project/exportcollection.h"
#include "core/project/importfiles.h"
#include "core/project/queries.h"
#include "core/project/verifyproject.h"
#include "core/storage/statement.h"
#include "tests/support/world.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using project::Decide;
using project::ExportCollection;
using project::ImportFiles;
using project::Queries;
using test::World;
using test::contents;
using test::put;

namespace {

const QByteArray kRecords =
    "[{\"id\":\"a.1\",\"image_src\":\"https://h/a.jpg\",\"image_alt\":null,"
    "\"captions\":[\"The image showcases: One.\",\"Two \u00e9.\",\"Three.\",\"Four.\",\"Five.\"],"
    "\"credits\":\"NASA\",\"location\":\"Lake, Land\",\"lat\":10.25,\"lon\":-20.5,"
    "\"tag\":[\"lake\"],\"resolution\":\"High\",\"satellite\":[\"Landsat 8\"],\"sensor\":null,"
    "\"modalities\":[]},"
    "{\"id\":\"b\",\"image_src\":\"https://h/b.jpg\",\"image_alt\":\"\",\"captions\":[\"A.\","
    "\"B.\",\"C.\",\"D.\"],\"credits\":null,\"location\":null,\"lat\":null,\"lon\":null,"
    "\"tag\":null,\"resolution\":null,\"satellite\":null,\"sensor\":null,\"modalities\":null}]";

QString write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s can't be written", qPrintable(path));
    }
    return path;
}

project::ImportReport import(World &world, const QStringList &paths)
{
    const auto report = ImportFiles(world.project()).run(paths, {}, {});
    if (!report) {
        qFatal("%s", qPrintable(report.error().message));
    }
    return *report;
}

dataset::ImageKey keyOf(World &world, const QString &id)
{
    return Queries(world.project()).keyOf(id).value();
}

}  // namespace

class ImportExportTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void import_missingPath_isAnError()
    {
        World world;
        const auto report = ImportFiles(world.project()).run({world.path(u"none"_s)}, {}, {});
        QVERIFY(!report);
        QVERIFY(report.error().message.contains(u"none"_s));
    }

    void import_hostilePicturesOfAFolder_areFailedAndTheRestIsAdded()
    {
        World world;
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QVERIFY(QDir().mkpath(world.path(u"in"_s)));
        QVERIFY(image.save(world.path(u"in/good.png"_s)));
        const QByteArray png = contents(world.path(u"in/good.png"_s));
        write(world.path(u"in/cut.png"_s), png.left(png.size() - 20));
        write(world.path(u"in/page.jpg"_s), "<html>");
        write(world.path(u"in/zero.tif"_s), "");
        const auto report = import(world, {world.path(u"in"_s)});
        QCOMPARE(report.added, 1);
        QStringList items;
        for (const base::Issue &issue : report.failed) {
            items << issue.item;
            QVERIFY(issue.reason.endsWith(u'.'));
        }
        items.sort();
        QCOMPARE(items, (QStringList{u"cut.png"_s, u"page.jpg"_s, u"zero.tif"_s}));
        QVERIFY(!Queries(world.project()).keyOf(u"cut.png"_s));
        const auto detail = Queries(world.project()).detail(keyOf(world, u"good.png"_s));
        QCOMPARE(detail->image.media.width, 40);
        QVERIFY(Queries(world.project()).thumbnailBytes(detail->image.media.sha256).has_value());
        QCOMPARE(Queries(world.project()).pictureBytes(detail->image.media.sha256).value(), png);
    }

    void import_recordWithABadPicture_keepsItsTextAndTheError()
    {
        World world;
        write(world.path(u"in/pic.jpg"_s), "<html>");
        write(world.path(u"in/r.json"_s),
              "[{\"id\":\"a\",\"image_src\":\"pic.jpg\",\"image_alt\":\"kept\"}]");
        const auto report = import(world, {world.path(u"in/r.json"_s)});
        QCOMPARE(report.added, 1);
        QCOMPARE(report.failed.size(), std::size_t(1));
        const auto detail = Queries(world.project()).detail(keyOf(world, u"a"_s));
        QCOMPARE(*detail->image.imageAlt, u"kept"_s);
        QVERIFY(detail->image.mediaError.contains(u"pic.jpg"_s));
    }

    void import_pathOutOfTheFolder_isNotFollowed()
    {
        World world;
        QImage(10, 10, QImage::Format_RGB32).save(world.path(u"secret.png"_s));
        write(world.path(u"in/r.json"_s), "[{\"id\":\"a\",\"image_src\":\"../secret.png\"}]");
        import(world, {world.path(u"in/r.json"_s)});
        QVERIFY(!Queries(world.project()).detail(keyOf(world, u"a"_s))->image.media.isPresent());
    }

    void import_again_updatesAndNeverTouchesDecisions()
    {
        World world;
        const QString path = write(world.path(u"r.json"_s), kRecords);
        QCOMPARE(import(world, {path}).added, 2);
        QCOMPARE(import(world, {path}).unchanged, 2);
        const auto a = keyOf(world, u"a.1"_s);
        Decide decide(world.project(), u"ana"_s);
        QVERIFY(decide.accept(a, 1).has_value());
        QVERIFY(decide.setFields(a, {{dataset::Field::Location, u"Mine"_s}}).has_value());

        QByteArray changed = kRecords;
        changed.replace("Lake, Land", "Theirs").replace("\"High\"", "\"Low\"").replace("Two", "2");
        changed.replace("\"A.\"", "\"Other.\"");
        write(path, changed);
        const auto report = import(world, {path});
        QCOMPARE(report.added, 0);
        QCOMPARE(report.updated, 2);
        const auto detail = Queries(world.project()).detail(a).value();
        QCOMPARE(*detail.image.place.name, u"Mine"_s);
        QCOMPARE(*detail.image.resolution, u"Low"_s);
        QCOMPARE(detail.captions.at(0).state, dataset::CaptionState::Accepted);
        QCOMPARE(detail.captions.at(1).text, u"Two é."_s);
        const auto b = Queries(world.project()).detail(keyOf(world, u"b"_s)).value();
        QCOMPARE(b.captions.at(0).text, u"Other."_s);
    }

    void import_idTwiceInOneFile_updatesTheFirst_andTheTextIsFoundOnce()
    {
        World world;
        const QString path = write(world.path(u"r.json"_s),
                                   "[{\"id\":\"a\",\"image_alt\":\"Glacier\"},"
                                   "{\"id\":\"b\",\"image_alt\":\"Delta\",\"captions\":[\"Mud.\"]},"
                                   "{\"id\":\"a\",\"image_alt\":\"Volcano\",\"captions\":[\"Ash.\"]}]");
        const auto report = import(world, {path});
        QCOMPARE(report.added, 2);
        QCOMPARE(report.updated, 1);
        const auto found = [&](const QString &words) {
            return Queries(world.project()).count(*dataset::Filter::parse(words)).value();
        };
        QCOMPARE(found(u"glacier"_s), qint64(0));
        QCOMPARE(found(u"volcano"_s), qint64(1));
        QCOMPARE(found(u"ash"_s), qint64(1));
        QCOMPARE(found(u"delta mud"_s), qint64(1));
        QCOMPARE(found(u"status:pending"_s), qint64(2));
        QVERIFY(project::VerifyProject(world.project()).run({}).value().isEmpty());
    }

    void import_newRecords_haveTheTermsThatTheirValuesCallFor()
    {
        World world;
        const QString path = write(
            world.path(u"r.json"_s),
            "[{\"id\":\"a\",\"image_src\":\"https://H.example/x/y.jpg\",\"credits\":\"NASA\","
            "\"tag\":[\"Lake\",\"lake\",\"fire\"],\"satellite\":[\"Terra\"],\"theme\":[\"Floods\"]},"
            "{\"id\":\"b\",\"image_src\":\"https://h.example\",\"tag\":[\"LAKE\"],"
            "\"licence\":\"CC BY 4.0\",\"modalities\":[\"SAR\"],\"sensor\":[\"C-SAR\"]},"
            "{\"id\":\"c\",\"image_src\":\"folder/c.jpg\",\"credits\":\"\"}]");
        QCOMPARE(import(world, {path}).added, 3);
        const auto counts = world.project().read([](storage::Connection &connection) {
            const auto one = [&](const QString &sql) {
                storage::Statement statement(connection, sql);
                return statement.step() ? statement.integer(0) : qint64(-1);
            };
            const QString wanted =
                u"SELECT DISTINCT v.image, t.key FROM image_value v JOIN term t "
                "ON t.field = v.field AND t.value = v.value"_s;
            const QString present = u"SELECT image, term FROM image_term"_s;
            return std::array{
                one(u"SELECT count(*) FROM (%1 EXCEPT %2)"_s.arg(wanted, present)),
                one(u"SELECT count(*) FROM (%2 EXCEPT %1)"_s.arg(wanted, present)),
                one(u"SELECT count(*) FROM image_value v WHERE NOT EXISTS (SELECT 1 FROM term t "
                    "WHERE t.field = v.field AND t.value = v.value)"_s),
                one(u"SELECT count(*) FROM image_term"_s)};
        });
        QVERIFY(counts.has_value());
        QCOMPARE((*counts)[0], qint64(0));
        QCOMPARE((*counts)[1], qint64(0));
        QCOMPARE((*counts)[2], qint64(0));
        QVERIFY((*counts)[3] > 10);
    }

    void import_equalBytesAtTwoPaths_areTwoImagesOfOneMedium()
    {
        World world;
        QImage image(10, 10, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(QDir().mkpath(world.path(u"in"_s)));
        QVERIFY(image.save(world.path(u"in/a.png"_s)));
        QVERIFY(QFile::copy(world.path(u"in/a.png"_s), world.path(u"in/b.png"_s)));
        QCOMPARE(import(world, {world.path(u"in"_s)}).added, 2);
        QCOMPARE(Queries(world.project()).info()->duplicates, 1);
    }

    void import_linked_leavesTheBytesWhereTheyAre()
    {
        World world;
        QImage(10, 10, QImage::Format_RGB32).save(world.path(u"one.png"_s));
        QVERIFY(QDir().mkpath(world.path(u"in"_s)));
        QVERIFY(QFile::rename(world.path(u"one.png"_s), world.path(u"in/one.png"_s)));
        project::ImportOptions options;
        options.link = true;
        QCOMPARE(ImportFiles(world.project()).run({world.path(u"in"_s)}, options, {})->added, 1);
        const auto image = Queries(world.project()).detail(keyOf(world, u"one.png"_s))->image;
        QCOMPARE(image.media.linkedPath, world.path(u"in/one.png"_s));
        QVERIFY(Queries(world.project()).pictureBytes(image.media.sha256).has_value());
        QVERIFY(QFile::remove(world.path(u"in/one.png"_s)));
        QVERIFY(!Queries(world.project()).pictureBytes(image.media.sha256));
    }

    void import_stopped_keepsWhatWasCommittedAndGoesOn()
    {
        World world;
        QByteArray records("[");
        for (int i = 0; i < 500; ++i) {
            records += (i ? ",{\"id\":\"" : "{\"id\":\"") + QByteArray::number(i) + "\"}";
        }
        const QString path = write(world.path(u"r.json"_s), records + "]");
        std::stop_source stop;
        base::JobContext context;
        context.stop = stop.get_token();
        int reports = 0;
        context.progress = [&](const base::Progress &) {
            if (++reports == 250) {
                stop.request_stop();
            }
        };
        const auto stopped = ImportFiles(world.project()).run({path}, {}, context).value();
        QVERIFY(stopped.wasStopped);
        QCOMPARE(stopped.added, 250);
        const auto again = import(world, {path});
        QCOMPARE(again.added, 250);
        QCOMPARE(again.unchanged, 250);
    }

    void export_intoAFolderThatIsThere_isRefused()
    {
        World world;
        write(world.path(u"out/mine.txt"_s), "mine");
        project::ExportOptions options;
        options.format = u"gaia"_s;
        QVERIFY(!ExportCollection(world.project()).run(world.path(u"out"_s), options, {}));
        options.force = true;
        QVERIFY(!ExportCollection(world.project()).run(world.path(u"out"_s), options, {}));
        QCOMPARE(contents(world.path(u"out/mine.txt"_s)), QByteArray("mine"));
    }

    void export_targetMadeMeanwhile_isNotReplaced()
    {
        World world;
        world.add(u"a"_s, World::five());
        project::ExportOptions options;
        options.format = u"gaia"_s;
        options.captions = project::CaptionChoice::Any;
        base::JobContext context;
        context.progress = [&](const base::Progress &) {
            QDir().mkpath(world.path(u"out"_s));
            put(world.path(u"out/mine.txt"_s), "mine");
        };
        const auto report =
            ExportCollection(world.project()).run(world.path(u"out"_s), options, context);
        QVERIFY(!report && report.error().message.contains(u"not empty"_s));
        QCOMPARE(QDir(world.path(u""_s)).entryList({u"out*"_s}), QStringList{u"out"_s});
        QCOMPARE(contents(world.path(u"out/mine.txt"_s)), QByteArray("mine"));
    }

    void export_intoALink_fillsTheFolderThatItNames()
    {
        World world;
        world.add(u"a"_s, World::five());
        QVERIFY(QDir().mkpath(world.path(u"elsewhere/real"_s)));
        QVERIFY(QFile::link(world.path(u"elsewhere/real"_s), world.path(u"out"_s)));
        project::ExportOptions options;
        options.format = u"gaia"_s;
        options.captions = project::CaptionChoice::Any;
        QVERIFY(ExportCollection(world.project()).run(world.path(u"out"_s), options, {}));
        QVERIFY(QFileInfo(world.path(u"out"_s)).isSymLink());
        QVERIFY(QFile::exists(world.path(u"elsewhere/real/gaia.json"_s)));
        QCOMPARE(QDir(world.path(u"elsewhere"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
                 QStringList{u"real"_s});
    }

    void export_unwritableFolder_saysSo()
    {
        World world;
        project::ExportOptions options;
        options.format = u"gaia"_s;
        const auto report =
            ExportCollection(world.project()).run(u"/proc/none/out"_s, options, {});
        QVERIFY(!report);
        QVERIFY(report.error().message.contains(u"/proc/none/out"_s));
    }

    void export_stopped_leavesNothing()
    {
        World world;
        world.add(u"a"_s, World::five());
        std::stop_source stop;
        stop.request_stop();
        base::JobContext context;
        context.stop = stop.get_token();
        project::ExportOptions options;
        options.format = u"gaia"_s;
        const auto report =
            ExportCollection(world.project()).run(world.path(u"out"_s), options, context);
        QVERIFY(report->wasStopped);
        QVERIFY(!QFile::exists(world.path(u"out"_s)));
        QVERIFY(QDir(world.path(u""_s)).entryList({u"out*"_s}).isEmpty());
    }

    void export_twiceWithForce_replacesTheEarlierOne()
    {
        World world;
        const auto image = world.add(u"a"_s, World::five());
        project::ExportOptions options;
        options.format = u"gaia"_s;
        const QString out = world.path(u"out"_s);
        QCOMPARE(ExportCollection(world.project()).run(out, options, {})->images, 0);
        QVERIFY(Decide(world.project(), u"ana"_s).accept(image, 1).has_value());
        options.force = true;
        const auto report = ExportCollection(world.project()).run(out, options, {}).value();
        QCOMPARE(report.images, 1);
        QCOMPARE(report.captions, 1);
        QVERIFY(contents(out + u"/gaia.json"_s).contains("A river delta."));
        QCOMPARE(QDir(world.path(u""_s)).entryList({u"out*"_s}), QStringList{u"out"_s});
    }

    void roundTrip_importAcceptExportImport_isEqual()
    {
        World first;
        import(first, {write(first.path(u"r.json"_s), kRecords)});
        Decide decide(first.project(), u"ana"_s);
        for (const QString &id : {u"a.1"_s, u"b"_s}) {
            QVERIFY(decide.accept(keyOf(first, id), 0).has_value());
        }
        QVERIFY(decide.edit(keyOf(first, u"b"_s), 2, u"B, \"edited\"."_s).has_value());
        project::ExportOptions options;
        options.format = u"gaia"_s;
        const QString out = first.path(u"out"_s);
        const auto report = ExportCollection(first.project()).run(out, options, {}).value();
        QCOMPARE(report.images, 2);
        QCOMPARE(report.captions, 9);
        for (const project::ExportedFile &file : report.files) {
            QCOMPARE(contents(out + u'/' + file.path).size(), file.bytes);
        }

        World second;
        QCOMPARE(import(second, {out + u"/gaia.json"_s}).added, 2);
        for (const QString &id : {u"a.1"_s, u"b"_s}) {
            const auto before = Queries(first.project()).detail(keyOf(first, id)).value();
            const auto after = Queries(second.project()).detail(keyOf(second, id)).value();
            auto expected = before.image;
            expected.key = after.image.key;
            QCOMPARE(after.image, expected);
            QCOMPARE(after.captions.size(), before.captions.size());
            for (std::size_t i = 0; i < before.captions.size(); ++i) {
                QCOMPARE(after.captions.at(i).text, before.captions.at(i).text);
            }
        }
        QVERIFY(project::VerifyProject(second.project()).run({}).value().isEmpty());
    }

    void roundTrip_columnsOfOurOwn_comeBackWhole()
    {
        World first;
        dataset::Image image;
        image.id = u"volcano"_s;
        image.imageSrc = u"https://h/a_tmo_2010107.jpg"_s;
        image.credits = u"NASA"_s;
        image.licence = {u"CC BY 4.0"_s, u"ESA"_s, u"the page says so"_s, u"yes"_s};
        image.acquired = *dataset::acquisitionFromText(u"event 2010-04-14..2010-05-02"_s);
        image.place.name = u"Iceland"_s;
        image.place.point = dataset::GeoPoint{63.6, -19.6};
        image.place.radiusKm = 12.5;
        image.place.precision = u"place"_s;
        image.place.footprint = dataset::GeoBounds{-20, 63, -19, 64};
        image.split = u"test"_s;
        const auto key = first.add(image, World::five(),
                                   {{}, u"https://h/page"_s, u"Ash"_s, u"2010-04-20"_s, u"It rose."_s});
        Decide decide(first.project(), u"ana"_s);
        QVERIFY(decide.accept(key, 0).has_value());
        project::ExportOptions options;
        options.format = u"csv"_s;
        const QString out = first.path(u"out"_s);
        const auto report = ExportCollection(first.project()).run(out, options, {});
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().message));

        World second;
        QCOMPARE(import(second, {out + u"/images.csv"_s}).added, 1);
        const auto after = Queries(second.project()).detail(keyOf(second, image.id)).value();
        QCOMPARE(toText(after.image.acquired), toText(image.acquired));
        QCOMPARE(after.image.sources.value(dataset::Field::Date), dataset::Source::Record);
        QCOMPARE(after.image.place, image.place);
        QCOMPARE(after.image.licence, image.licence);
        QCOMPARE(after.image.split, image.split);
        QCOMPARE(after.article.url, u"https://h/page"_s);
        QCOMPARE(after.article.title, u"Ash"_s);
        QCOMPARE(after.article.published, u"2010-04-20"_s);
    }

    void sample_imports_whole()
    {
        World world;
        const auto report = ImportFiles(world.project()).runSample({}).value();
        QVERIFY(report.failed.empty());
        QVERIFY(report.added >= 24);
        const auto info = Queries(world.project()).info().value();
        QCOMPARE(info.withMedia, info.images);
        QCOMPARE(info.located, info.images);
        QCOMPARE(info.dated, info.images);
        QVERIFY(project::VerifyProject(world.project()).run({}).value().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ImportExportTest)
#include "importexporttest.moc"
