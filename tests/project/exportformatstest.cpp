// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/decide.h"
#include "core/project/exportcollection.h"
#include "core/project/importfiles.h"
#include "core/project/queries.h"
#include "tests/support/archive.h"
#include "tests/support/world.h"
#include "tests/support/files.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QMap>
#include <QSet>
#include <QTest>

#include <gdal.h>
#include <ogr_api.h>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace gaia;
using project::ExportCollection;
using project::ExportOptions;
using test::World;
using test::contents;
using test::put;

namespace {

QByteArray jpeg(int width, int height, int shade)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(qRgb(shade, 90, 255 - shade));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return bytes;
}

QJsonArray rows(const QByteArray &lines)
{
    QJsonArray array;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty()) {
            array.append(QJsonDocument::fromJson(line).object());
        }
    }
    return array;
}

/// Four pictures: one free, one whose licence is not known, one forbidden, one with odd names.
class Collection final {
public:
    Collection()
    {
        add(u"free.jpg"_s, 300, 200,
            "{'id':'free','image_src':'https://h.example/free.jpg','lat':10.5,'lon':-20.25,"
            "'location':'Lake, Land','tag':['lake','water'],'split':'train','date':'2020-05-01',"
            "'satellite':['Landsat 8'],'licence':{'name':'Public domain','holder':'NASA',"
            "'redistribute':'yes'}}");
        add(u"who.jpg"_s, 200, 300,
            "{'id':'who','image_src':'https://h.example/who.jpg','split':'test'}");
        add(u"no.jpg"_s, 100, 100,
            "{'id':'no','image_src':'https://h.example/no.jpg','licence':"
            "{'name':'All rights reserved','holder':'ACME','redistribute':'no'}}");
        add(u"odd.jpg"_s, 640, 640,
            "{'id':'../=odd/a.b \\'\u00e9\\'.jpg','image_alt':'=1+1','split':'train',"
            "'licence':{'name':'CC BY 4.0','redistribute':'yes'},'article':"
            "{'url':'https://h.example/a','title':'T','text':'SECRET ARTICLE TEXT'}}");
        const auto report =
            project::ImportFiles(world.project()).run({world.path(u"in"_s)}, {}, {});
        if (!report || report->added != 4) {
            qFatal("import failed");
        }
        project::Decide decide(world.project(), u"Maria Callas"_s);
        const auto keys = project::Queries(world.project()).keys({}).value();
        for (const auto key : keys) {
            const auto detail = project::Queries(world.project()).detail(key).value();
            if (detail.captions.size() == 5) {
                (void)decide.accept(key, 0);
            }
        }
    }

    project::ExportReport write(const QString &format, ExportOptions options = {})
    {
        options.format = format;
        options.force = true;
        const auto report = ExportCollection(world.project()).run(out(), options, {});
        if (!report) {
            qFatal("%s", qPrintable(report.error().message));
        }
        for (const project::ExportedFile &file : report->files) {
            const QByteArray bytes = contents(out(file.path));
            if (bytes.size() != file.bytes
                || QString::fromLatin1(
                       QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())
                    != file.sha256) {
                qFatal("%s is not as the report says", qPrintable(file.path));
            }
        }
        return *report;
    }

    [[nodiscard]] QString out(const QString &path = {}) const
    {
        return world.path(path.isEmpty() ? u"out"_s : QString(u"out/"_s + path));
    }

    World world;

private:
    void add(const QString &name, int width, int height, const QByteArray &record)
    {
        QByteArray json = record;
        QJsonObject object = QJsonDocument::fromJson(json.replace('\'', '"')).object();
        QJsonArray captions;
        for (int i = 1; i <= 5; ++i) {
            captions.append(u"The image showcases: Thing %1 of\t%2, \"quoted\"."_s.arg(i).arg(name));
        }
        object[u"captions"_s] = captions;
        put(world.path(u"in/"_s + name), jpeg(width, height, width % 255));
        put(world.path(u"in/"_s + name.chopped(3) + u"json"_s),
            QJsonDocument(object).toJson());
    }
};

QJsonObject object(const QString &path)
{
    return QJsonDocument::fromJson(contents(path)).object();
}

QJsonArray array(const QString &path)
{
    return QJsonDocument::fromJson(contents(path)).array();
}

project::ExportReport exportTo(World &world, const QString &format)
{
    ExportOptions options;
    options.format = format;
    options.captions = project::CaptionChoice::Any;
    return ExportCollection(world.project()).run(world.path(u"out"_s), options, {}).value();
}

/// A point, a footprint, one over the antimeridian, and one that is nowhere and never.
void addPlaces(World &world)
{
    dataset::Image image;
    image.acquired = {QDate(2019, 3, 4), QDate(2019, 3, 4)};
    image.id = u"point"_s;
    image.place.point = dataset::GeoPoint{10.5, -20.25};
    image.tag = QStringList{u"a"_s, u"b"_s};
    image.media.sha256 = QString(64, u'a');
    image.media.format = u"tiff"_s;
    image.media.gsdM = 12.5;
    world.add(image, World::five());
    image.media = {};
    image.id = u"box"_s;
    image.place.footprint = dataset::GeoBounds{1.0, 2.0, 3.0, 4.0};
    world.add(image, World::five());
    image.id = u"across"_s;
    image.place.footprint = dataset::GeoBounds{170.0, -5.0, -175.0, 5.0};
    world.add(image, World::five());
    world.add(u"nowhere"_s, World::five());
}

void checkFeatures(const QString &path, const char *day)
{
    GDALAllRegister();
    GDALDatasetH file = GDALOpenEx(path.toUtf8().constData(), GDAL_OF_VECTOR, nullptr, nullptr,
                                   nullptr);
    QVERIFY(file);
    OGRLayerH layer = GDALDatasetGetLayer(file, 0);
    QCOMPARE(OGR_L_GetFeatureCount(layer, TRUE), 4);
    QMap<QByteArray, QByteArray> shapes;
    while (OGRFeatureH feature = OGR_L_GetNextFeature(layer)) {
        const QByteArray id =
            OGR_F_GetFieldAsString(feature, OGR_F_GetFieldIndex(feature, "id"));
        OGRGeometryH geometry = OGR_F_GetGeometryRef(feature);
        OGREnvelope box{};
        if (geometry) {
            OGR_G_GetEnvelope(geometry, &box);
        }
        shapes[id] = geometry ? OGR_G_GetGeometryName(geometry) : "";
        if (id == "point") {
            QCOMPARE(box.MinX, -20.25);
            QCOMPARE(box.MinY, 10.5);
            QCOMPARE(OGR_F_GetFieldAsString(feature, OGR_F_GetFieldIndex(feature, "tag")), "a; b");
            const int gsd = OGR_F_GetFieldIndex(feature, "gsd_m");
            QCOMPARE(OGR_Fld_GetType(OGR_F_GetFieldDefnRef(feature, gsd)), OFTReal);
            QCOMPARE(OGR_F_GetFieldAsDouble(feature, gsd), 12.5);
            const QByteArray from = OGR_F_GetFieldAsString(
                feature, OGR_F_GetFieldIndex(feature, "acquired_from"));
            QVERIFY2(from == day || from == QByteArray(day).replace('-', '/'), from.constData());
        }
        QVERIFY(OGR_F_GetFieldIndex(feature, "caption_5") >= 0);
        OGR_F_Destroy(feature);
    }
    GDALClose(file);
    QCOMPARE(shapes["point"], QByteArray("POINT"));
    QCOMPARE(shapes["box"], QByteArray("POLYGON"));
    QCOMPARE(shapes["across"], QByteArray("MULTIPOLYGON"));
    QCOMPARE(shapes["nowhere"], QByteArray(""));
}

QStringList namesOf(const std::vector<test::Member> &members)
{
    QStringList names;
    for (const test::Member &member : members) {
        names << member.name;
    }
    return names;
}

}  // namespace

class ExportFormatsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void export_unknownFormat_isRefused()
    {
        World world;
        ExportOptions options;
        options.format = u"clay"_s;
        QVERIFY(!ExportCollection(world.project()).run(world.path(u"out"_s), options, {}));
        QVERIFY(!QFile::exists(world.path(u"out"_s)));
    }

    void export_unitThatTheReaderCannotTake_isRefused()
    {
        World world;
        ExportOptions options;
        options.format = u"openclip"_s;
        options.isPerCaption = false;
        QVERIFY(!ExportCollection(world.project()).run(world.path(u"out"_s), options, {}));
        options.format = u"gaia"_s;
        options.isPerCaption = true;
        QVERIFY(!ExportCollection(world.project()).run(world.path(u"out"_s), options, {}));
    }

    void export_fullDisk_isAbsentAndSaysWhy_data()
    {
        QTest::addColumn<QString>("format");
        for (const QString &format : project::exportFormats()) {
            QTest::newRow(qPrintable(format)) << format;
        }
    }

    void export_fullDisk_isAbsentAndSaysWhy()
    {
        QFETCH(QString, format);
        Collection collection;
        // The kernel refuses to let any file grow past this, as a full disk would.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit tight{64, before.rlim_max};
        ExportOptions options;
        options.format = format;
        setrlimit(RLIMIT_FSIZE, &tight);
        const auto report =
            ExportCollection(collection.world.project()).run(collection.out(), options, {});
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!report);
        const QString told = report.error().message;
        QVERIFY2(told.contains(u"can't be written"_s) && told.contains(u"room"_s), qPrintable(told));
        QVERIFY2(!told.contains(u"Unknown error"_s), qPrintable(told));
        QVERIFY(!QFile::exists(collection.out()));
        QVERIFY(QDir(collection.world.path(u""_s)).entryList({u"out*"_s}).isEmpty());
    }

    void export_ofNothing_isWholeAndWarns_data() { export_fullDisk_isAbsentAndSaysWhy_data(); }

    void export_ofNothing_isWholeAndWarns()
    {
        QFETCH(QString, format);
        World world;
        ExportOptions options;
        options.format = format;
        const auto report =
            ExportCollection(world.project()).run(world.path(u"out"_s), options, {}).value();
        QCOMPARE(report.images, 0);
        QVERIFY(!report.warnings.isEmpty());
        QVERIFY(report.files.size() >= 3);
        QVERIFY(QFile::exists(world.path(u"out/manifest.json"_s)));
    }

    void export_neverHoldsArticlesOrCurators_data() { export_fullDisk_isAbsentAndSaysWhy_data(); }

    void export_neverHoldsArticlesOrCurators()
    {
        QFETCH(QString, format);
        Collection collection;
        collection.write(format);
        QDirIterator files(collection.out(), QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            const QByteArray bytes = contents(files.next());
            ++count;
            QVERIFY2(!bytes.contains("SECRET ARTICLE"), qPrintable(files.filePath()));
            QVERIFY2(!bytes.contains("Callas"), qPrintable(files.filePath()));
            QVERIFY2(!bytes.contains(collection.world.path(u""_s).toUtf8()),
                     qPrintable(files.filePath()));
        }
        QVERIFY(count >= 3);
    }

    void export_leftoverOfAKilledOne_isSweptAway()
    {
        World world;
        put(world.path(u"out.part-Killed/lock"_s), {});
        put(world.path(u"out.part-Killed/export/half.tar"_s), "half");
        put(world.path(u"out.part-mine/notes.txt"_s), "not of an export");
        ExportOptions options;
        options.format = u"gaia"_s;
        QVERIFY(ExportCollection(world.project()).run(world.path(u"out"_s), options, {}));
        QVERIFY(!QFile::exists(world.path(u"out.part-Killed"_s)));
        QVERIFY(QFile::exists(world.path(u"out.part-mine/notes.txt"_s)));
    }

    void webdataset_membersOfASampleAreAdjacent_inOrder_underSafeKeys()
    {
        Collection collection;
        const auto report = collection.write(u"webdataset"_s);
        QCOMPARE(report.pictures, 2);
        const auto members = test::readTar(collection.out(u"00000.tar"_s));
        QCOMPARE(members.size(), std::size_t(6));
        QStringList keys;
        for (const test::Member &member : members) {
            QCOMPARE(member.name.count(u'.'), 1);
            QVERIFY(!member.name.contains(u'/'));
            const QString key = member.name.section(u'.', 0, 0);
            if (!keys.contains(key)) {
                keys << key;
            }
            QCOMPARE(key, keys.last());  // adjacent: an earlier key never comes again
        }
        QCOMPARE(keys.size(), 2);
        QCOMPARE(keys.first(), u"free"_s);
        QCOMPARE(namesOf(members).mid(0, 3),
                 (QStringList{u"free.json"_s, u"free.txt"_s, u"free.jpg"_s}));
        QCOMPARE(members.at(2).bytes, contents(collection.world.path(u"in/free.jpg"_s)));
        const QJsonObject json = QJsonDocument::fromJson(members.at(0).bytes).object();
        QCOMPARE(json[u"captions"_s].toArray().size(), 5);
        QCOMPARE(json[u"caption"_s].toString().toUtf8(), members.at(1).bytes);
        QCOMPARE(json[u"licence"_s].toString(), u"Public domain"_s);
        QCOMPARE(QJsonDocument::fromJson(members.at(3).bytes).object()[u"id"_s].toString(),
                 u"../=odd/a.b \"\u00e9\".jpg"_s);
        const QJsonObject sizes =
            QJsonDocument::fromJson(contents(collection.out(u"sizes.json"_s))).object();
        QCOMPARE(sizes[u"00000.tar"_s].toInt(), 2);
    }

    void webdataset_twice_isTheSameBytes()
    {
        Collection collection;
        collection.write(u"webdataset"_s);
        const QByteArray first = contents(collection.out(u"00000.tar"_s));
        collection.write(u"webdataset"_s);
        QVERIFY(first.size() > 1000);
        QCOMPARE(contents(collection.out(u"00000.tar"_s)), first);
    }

    void webdataset_withoutLicence_isAnAddress_unlessNamed()
    {
        Collection collection;
        auto report = collection.write(u"webdataset"_s);
        QCOMPARE(report.images, 4);
        QJsonArray links = rows(contents(collection.out(u"urls.jsonl"_s)));
        QCOMPARE(links.size(), 2);
        QMap<QString, QString> why;
        for (const QJsonValue &link : links) {
            why[link[u"id"_s].toString()] = link[u"why_no_picture"_s].toString();
            QVERIFY(link[u"image_src"_s].toString().startsWith(u"https://"_s));
        }
        QCOMPARE(why[u"who"_s], u"licence-unknown"_s);
        QCOMPARE(why[u"no"_s], u"licence-forbids"_s);
        QCOMPARE(report.warnings.size(), 2);

        ExportOptions options;
        options.includeUnlicensed = QStringList{u"unknown"_s};
        QCOMPARE(collection.write(u"webdataset"_s, options).pictures, 3);
        options.includeUnlicensed = QStringList{u"unknown"_s, u"acme"_s};
        report = collection.write(u"webdataset"_s, options);
        QCOMPARE(report.pictures, 4);
        QVERIFY(!QFile::exists(collection.out(u"urls.jsonl"_s)));
    }

    void webdataset_urlsOnly_holdsNoBytesOfPictures()
    {
        Collection collection;
        ExportOptions options;
        options.urlsOnly = true;
        const auto report = collection.write(u"webdataset"_s, options);
        QCOMPARE(report.pictures, 0);
        QCOMPARE(report.images, 3);  // the fourth has no address
        QCOMPARE(report.leftOut.size(), std::size_t(1));
        for (const test::Member &member : test::readTar(collection.out(u"00000.tar"_s))) {
            QVERIFY(member.name.endsWith(u".json"_s) || member.name.endsWith(u".txt"_s));
        }
    }

    void webdataset_imageSize_setsTheSmallerSide()
    {
        Collection collection;
        ExportOptions options;
        options.imageSize = 250;
        options.includeUnlicensed = QStringList{u"unknown"_s, u"ACME"_s};
        const auto sizes = [&] {
            QMap<QString, QSize> found;
            for (const test::Member &member : test::readTar(collection.out(u"00000.tar"_s))) {
                if (member.name.endsWith(u".jpg"_s)) {
                    found[member.name.left(3)] = QImage::fromData(member.bytes).size();
                }
            }
            return found;
        };
        collection.write(u"webdataset"_s, options);
        QCOMPARE(sizes()[u"fre"_s], QSize(300, 200));  // smaller already
        QCOMPARE(sizes()[u"no."_s], QSize(100, 100));
        QCOMPARE(sizes()[u"___"_s], QSize(250, 250));
        options.enlarge = true;
        collection.write(u"webdataset"_s, options);
        QCOMPARE(sizes()[u"fre"_s], QSize(375, 250));
        QCOMPARE(sizes()[u"who"_s], QSize(250, 375));
    }

    void webdataset_manyImages_areCutIntoShards()
    {
        Collection collection;
        ExportOptions options;
        options.imagesPerShard = 1;
        options.bySplit = true;
        collection.write(u"webdataset"_s, options);
        QCOMPARE(test::readTar(collection.out(u"train/00000.tar"_s)).size(), std::size_t(3));
        QCOMPARE(test::readTar(collection.out(u"train/00001.tar"_s)).size(), std::size_t(3));
        QCOMPARE(QJsonDocument::fromJson(contents(collection.out(u"train/sizes.json"_s)))
                     .object()
                     .size(),
                 2);
    }

    void openclip_hasASampleForEachCaption()
    {
        Collection collection;
        const auto report = collection.write(u"openclip"_s);
        QCOMPARE(report.captions, 20);
        const auto members = test::readTar(collection.out(u"00000.tar"_s));
        QCOMPARE(members.size(), std::size_t(2 * 5 * 3));
        QSet<QByteArray> texts;
        for (const test::Member &member : members) {
            if (member.name.endsWith(u".txt"_s) && member.name.startsWith(u"free_"_s)) {
                texts.insert(member.bytes);
            }
        }
        QCOMPARE(texts.size(), 5);
        QCOMPARE(QJsonDocument::fromJson(contents(collection.out(u"sizes.json"_s)))
                     .object()[u"00000.tar"_s]
                     .toInt(),
                 10);
        const QList<QByteArray> table = contents(collection.out(u"captions.csv"_s)).split('\n');
        QCOMPARE(table.at(0), QByteArray("filepath\ttitle"));
        QCOMPARE(table.size(), 12);
        const QString path = QString::fromUtf8(table.at(1).split('\t').at(0));
        QVERIFY(!QImage(collection.out(path)).isNull());
    }

    void openclip_handsOffItsCommands()
    {
        Collection collection;
        ExportOptions options;
        options.bySplit = true;
        options.imagesPerShard = 1;
        collection.write(u"openclip"_s, options);
        for (const char *script : {"training/openclip.sh", "training/openclip-distributed.sh"}) {
            const QString path = collection.out(QLatin1String(script));
            const QByteArray text = contents(path);
            QVERIFY2(text.contains("--train-data \"$DATA/train/{00000..00001}.tar\""), text.constData());
            QVERIFY(text.contains("--train-num-samples 10 "));
            QCOMPARE(text.contains("torchrun"), QByteArray(script).contains("distributed"));
            QCOMPARE(QProcess::execute(u"bash"_s, {u"-n"_s, path}), 0);
        }
    }

    void strippedPrefix_isInNoCaption_data() { export_fullDisk_isAbsentAndSaysWhy_data(); }

    void strippedPrefix_isInNoCaption()
    {
        QFETCH(QString, format);
        Collection collection;
        ExportOptions options;
        options.stripPrefix = true;
        const auto report = collection.write(format, options);
        for (const project::ExportedFile &file : report.files) {
            QVERIFY2(!contents(collection.out(file.path)).contains("showcases: Thing"),
                     qPrintable(file.path));
        }
        options.stripPrefix = false;
        const auto kept = collection.write(format, options);
        QVERIFY(std::any_of(kept.files.begin(), kept.files.end(), [&](const auto &file) {
            return contents(collection.out(file.path)).contains("showcases: Thing");
        }));
    }

    void csv_formulas_areNeutral_numbersAreNot()
    {
        Collection collection;
        collection.write(u"csv"_s);
        const QByteArray table = contents(collection.out(u"images.csv"_s));
        QVERIFY(table.startsWith("id,image_src,image_alt,credits,"));
        QVERIFY(table.contains(",'=1+1,"));
        QVERIFY(table.contains(",10.5,-20.25,"));
        QVERIFY(table.contains("\"The image showcases: Thing 1 of\tfree.jpg, \"\"quoted\"\".\""));
        ExportOptions options;
        options.isPerCaption = true;
        collection.write(u"csv"_s, options);
        QCOMPARE(contents(collection.out(u"captions.csv"_s)).count('\n'), 21);
    }

    void img2dataset_listsAddresses()
    {
        Collection collection;
        const auto report = collection.write(u"img2dataset"_s);
        QCOMPARE(report.leftOut.size(), std::size_t(1));
        const QJsonArray lines = rows(contents(collection.out(u"images.jsonl"_s)));
        QCOMPARE(lines.size(), 3);
        for (const QJsonValue &line : lines) {
            QVERIFY(line[u"image_src"_s].toString().startsWith(u"https://"_s));
            QVERIFY(line[u"image_alt"_s].isNull());
            QCOMPARE(line[u"captions"_s].toArray().size(), 5);
        }
    }

    void gaia_bySplit_keepsImagesWithoutASplitApart()
    {
        Collection collection;
        ExportOptions options;
        options.bySplit = true;
        const auto report = collection.write(u"gaia"_s, options);
        const auto count = [&](const QString &name) {
            return QJsonDocument::fromJson(contents(collection.out(name))).array().size();
        };
        QCOMPARE(count(u"train_data.json"_s), 2);
        QCOMPARE(count(u"test_data.json"_s), 1);
        QCOMPARE(count(u"unsplit_data.json"_s), 1);
        QCOMPARE(report.warnings.size(), 1);
    }

    void lavis_hasARowForEachCaption_andGroundTruth()
    {
        Collection collection;
        ExportOptions options;
        options.bySplit = true;
        collection.write(u"lavis"_s, options);
        const QJsonArray captions = array(collection.out(u"annotations/train.json"_s));
        QCOMPARE(captions.size(), 10);
        for (const QJsonValue &row : captions) {
            QVERIFY(row[u"caption"_s].isString());
            const QString picture = row[u"image"_s].toString();
            QVERIFY(!QImage(collection.out(picture)).isNull());
            // LAVIS reads the number of an image off its name, in just this way.
            QString number = picture.section(u'/', -1);
            while (!number.isEmpty() && u".jpg"_s.contains(number.back())) {
                number.chop(1);
            }
            QCOMPARE(number.section(u'_', -1).toInt(), row[u"image_id"_s].toInt());
        }
        const QJsonObject truth = object(collection.out(u"annotations/train_gt.json"_s));
        QCOMPARE(truth[u"images"_s].toArray().size(), 2);
        QCOMPARE(truth[u"annotations"_s].toArray().size(), 10);
        QCOMPARE(array(collection.out(u"annotations/train_images.json"_s)).at(0)[u"caption"_s]
                     .toArray()
                     .size(),
                 5);
        const QByteArray config = contents(collection.out(u"training/blip2_caption.yaml"_s));
        QVERIFY(config.contains("name: blip_image_eval"));
        QVERIFY(!config.contains("image_train"));
    }

    void coco_annotationsReferToImages()
    {
        Collection collection;
        collection.write(u"coco"_s);
        const QJsonObject file = object(collection.out(u"annotations/captions.json"_s));
        QSet<int> images;
        QSet<int> licences;
        for (const QJsonValue &licence : file[u"licenses"_s].toArray()) {
            licences.insert(licence[u"id"_s].toInt());
        }
        for (const QJsonValue &image : file[u"images"_s].toArray()) {
            images.insert(image[u"id"_s].toInt());
            const QImage picture(
                collection.out(QString(u"images/"_s + image[u"file_name"_s].toString())));
            QCOMPARE(picture.size(),
                     QSize(image[u"width"_s].toInt(), image[u"height"_s].toInt()));
            QVERIFY(licences.contains(image[u"license"_s].toInt()));
        }
        QCOMPARE(images.size(), 2);
        QSet<int> annotations;
        for (const QJsonValue &annotation : file[u"annotations"_s].toArray()) {
            annotations.insert(annotation[u"id"_s].toInt());
            QVERIFY(images.contains(annotation[u"image_id"_s].toInt()));
            QVERIFY(annotation[u"caption"_s].toString().startsWith(u"The image showcases"_s));
        }
        QCOMPARE(annotations.size(), 10);
        QVERIFY(file[u"info"_s].isObject());
    }

    void imagefolder_rowsAreFlat_andNameFilesInTheirFolder()
    {
        Collection collection;
        ExportOptions options;
        options.bySplit = true;
        collection.write(u"imagefolder"_s, options);
        const QJsonArray lines = rows(contents(collection.out(u"train/metadata.jsonl"_s)));
        QCOMPARE(lines.size(), 2);
        for (const QJsonValue &line : lines) {
            const QJsonObject row = line.toObject();
            QVERIFY(!QImage(collection.out(QString(u"train/"_s + row[u"file_name"_s].toString())))
                         .isNull());
            for (auto it = row.begin(); it != row.end(); ++it) {
                QVERIFY2(!it->isArray() && !it->isObject(), qPrintable(it.key()));
            }
            QVERIFY(row.contains(u"caption_5"_s));
        }
        QCOMPARE(lines.at(0)[u"tag"_s].toString(), u"lake; water"_s);
    }

    void geojson_isReadByGdal_withFootprintsPointsAndNothing()
    {
        World world;
        addPlaces(world);
        exportTo(world, u"geojson"_s);
        checkFeatures(world.path(u"out/images.geojson"_s), "2019-03-04");
        const QJsonObject file = object(world.path(u"out/images.geojson"_s));
        QVERIFY(!file.contains(u"crs"_s));  // RFC 7946: WGS 84 and nothing else
        QCOMPARE(file[u"features"_s].toArray().size(), 4);
    }

    void gpkg_isReadByGdal_withFootprintsPointsAndNothing()
    {
        World world;
        addPlaces(world);
        exportTo(world, u"gpkg"_s);
        checkFeatures(world.path(u"out/images.gpkg"_s), "2019/03/04");
    }

    void stac_itemsHaveWhatTheSpecificationAsksFor()
    {
        World world;
        addPlaces(world);
        const auto report = exportTo(world, u"stac"_s);
        QCOMPARE(report.leftOut.size(), std::size_t(1));  // STAC asks for a time
        const QJsonObject whole = object(world.path(u"out/collection.json"_s));
        for (const char *key : {"type", "stac_version", "id", "description", "license", "extent",
                                "links"}) {
            QVERIFY2(whole.contains(QLatin1String(key)), key);
        }
        int items = 0;
        for (const QJsonValue &link : whole[u"links"_s].toArray()) {
            if (link[u"rel"_s].toString() != "item"_L1) {
                continue;
            }
            ++items;
            const QJsonObject item =
                object(world.path(QString(u"out/"_s + link[u"href"_s].toString())));
            QCOMPARE(item[u"type"_s].toString(), u"Feature"_s);
            QCOMPARE(item[u"stac_version"_s].toString(), u"1.0.0"_s);
            QVERIFY(item.contains(u"geometry"_s) && item.contains(u"assets"_s));
            QCOMPARE(item.contains(u"bbox"_s), !item[u"geometry"_s].isNull());
            const QJsonObject properties = item[u"properties"_s].toObject();
            QVERIFY(properties.contains(u"datetime"_s));
            QVERIFY(properties[u"start_datetime"_s].toString().endsWith(u"T00:00:00Z"_s));
            QVERIFY(properties[u"end_datetime"_s].toString().endsWith(u"Z"_s));
            QVERIFY(QFile::exists(world.path(u"out/items/../collection.json"_s)));
        }
        QCOMPARE(items, 3);
    }

    void descriptions_stateFiguresOfTheExport()
    {
        Collection collection;
        ExportOptions options;
        options.bySplit = true;
        collection.write(u"gaia"_s, options);
        const QJsonObject manifest = object(collection.out(u"manifest.json"_s));
        QCOMPARE(manifest[u"images"_s].toInt(), 4);
        QCOMPARE(manifest[u"captions"_s].toInt(), 20);
        QCOMPARE(manifest[u"splits"_s][u"train"_s][u"images"_s].toInt(), 2);
        QCOMPARE(manifest[u"decisions"_s].toArray().at(0)[u"curator"_s].toString(), u"curator 1"_s);
        QCOMPARE(manifest[u"decisions"_s].toArray().at(0)[u"accepted"_s].toInt(), 20);
        const QJsonObject croissant = object(collection.out(u"croissant.json"_s));
        for (const char *key :
             {"@context", "@type", "conformsTo", "name", "description", "license", "distribution",
              "recordSet", "creator", "datePublished", "temporalCoverage", "spatialCoverage",
              "geocr:spatialResolution", "geocr:samplingStrategy", "geocr:spatialBias",
              "rai:dataAnnotationProtocol", "rai:annotationsPerItem",
              "rai:machineAnnotationTools"}) {
            QVERIFY2(croissant.contains(QLatin1String(key)), key);
        }
        QSet<QString> names;
        for (const QJsonValue &file : croissant[u"distribution"_s].toArray()) {
            QVERIFY(QFile::exists(collection.out(file[u"contentUrl"_s].toString())));
            names.insert(file[u"@id"_s].toString());
        }
        for (const QJsonValue &set : croissant[u"recordSet"_s].toArray()) {
            for (const QJsonValue &field : set[u"field"_s].toArray()) {
                QVERIFY(names.contains(
                    field[u"source"_s][u"fileObject"_s][u"@id"_s].toString()));
            }
        }
        const QByteArray card = contents(collection.out(u"README.md"_s));
        QVERIFY(card.startsWith("---\n"));
        QVERIFY(card.contains("4 images, 20 captions"));
        QVERIFY(card.contains("| Public domain (yes) | 1 |"));
        QVERIFY(card.contains("No caption was judged by two curators independently"));
        QVERIFY(manifest[u"agreement"_s].isNull());
        QVERIFY(contents(collection.out(u"figures/map.svg"_s)).contains("<path"));
    }

    void estimate_saysWhatAnExportHolds_beforeItIsWritten()
    {
        Collection collection;
        ExportOptions options;
        options.format = u"openclip"_s;
        const auto estimate =
            ExportCollection(collection.world.project()).estimate(options, {}).value();
        const auto report = collection.write(u"openclip"_s);
        QCOMPARE(estimate.images, report.images);
        QCOMPARE(estimate.captions, report.captions);
        QCOMPARE(estimate.pictures, report.pictures);
        QCOMPARE(estimate.unlicensed, 1);
        QCOMPARE(estimate.forbidden, 1);
        QCOMPARE(estimate.withoutCredit, 4);
        qint64 bytes = 0;
        for (const project::ExportedFile &file : report.files) {
            bytes += file.bytes;
        }
        QVERIFY(estimate.bytes > bytes / 4 && estimate.bytes < bytes * 4);
    }
};

QTEST_GUILESS_MAIN(ExportFormatsTest)
#include "exportformatstest.moc"
