// SPDX-License-Identifier: GPL-3.0-or-later
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
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <gdal.h>
#include <ogr_api.h>

using namespace Qt::StringLiterals;
using namespace gaia;
using project::ExportCollection;
using project::ExportOptions;
using test::World;
using test::contents;
using test::put;

namespace {

/// Ids that are no names of files, or mean something to somebody.
QStringList oddIds()
{
    return {u".."_s,
            u"../../etc/passwd"_s,
            u"/absolute"_s,
            u"a/b/c.jpg"_s,
            u"a.b.c"_s,
            u".hidden"_s,
            u"-rf"_s,
            u"con"_s,
            u"A"_s,
            u"a"_s,
            u"=HYPERLINK(\"http://h.example\")"_s,
            u"+1"_s,
            u"@sum"_s,
            u"tab\tand\nline"_s,
            u"quote\"comma,semi;"_s,
            u"back\\slash"_s,
            u"<b>&amp;"_s,
            u"caf\u00e9 \u65e5\u672c"_s,
            QString(400, u'x')};
}

class Scene final {
public:
    /// Pictures under odd ids, and one whose record holds nothing but nulls.
    Scene()
    {
        QDir().mkpath(world.path(u"in"_s));
        int number = 0;
        for (const QString &id : oddIds()) {
            add(number++, {{u"id"_s, id},
                           {u"image_src"_s, u"https://h.example/%1.jpg"_s.arg(number)},
                           {u"image_alt"_s, u"=1+1"_s},
                           {u"date"_s, u"2020-02-03"_s},
                           {u"licence"_s, QJsonObject{{u"redistribute"_s, u"yes"_s}}}});
        }
        QJsonObject nulls{{u"id"_s, u"nulls"_s}};
        for (const char *key : {"image_src", "image_alt", "credits", "location", "lat", "lon", "tag",
                                "resolution", "satellite", "sensor", "modalities"}) {
            nulls[QLatin1String(key)] = QJsonValue::Null;
        }
        add(number++, nulls);
        count = number;
        project::ImportOptions options;
        options.link = true;
        const auto report =
            project::ImportFiles(world.project()).run({world.path(u"in"_s)}, options, {});
        if (!report || report->added != count) {
            qFatal("import failed");
        }
    }

    base::Result<project::ExportReport> write(const QString &format, const QString &folder)
    {
        ExportOptions options;
        options.format = format;
        options.captions = project::CaptionChoice::Any;
        options.includeUnlicensed = QStringList{u"unknown"_s};
        return ExportCollection(world.project()).run(folder, options, {});
    }

    [[nodiscard]] QString out() const { return world.path(u"exports/out"_s); }

    World world;
    int count = 0;

private:
    void add(int number, QJsonObject record)
    {
        record[u"captions"_s] =
            QJsonArray::fromStringList({u"=1+1 is a lake."_s, u"A \"quoted\"\tlake,\nin two lines."_s});
        QImage image(32 + number, 30, QImage::Format_RGB32);
        image.fill(QColor(number * 7, 90, 120));
        const QString stem = world.path(u"in/%1"_s.arg(number, 2, 10, QChar(u'0')));
        image.save(stem + u".jpg"_s);
        put(stem + u".json"_s, QJsonDocument(record).toJson());
    }
};

/// Every file that the manifest names is there with its hash, inside the folder, and nothing else.
void ensureWhole(const QString &folder)
{
    const QJsonObject manifest =
        QJsonDocument::fromJson(contents(folder + u"/manifest.json"_s)).object();
    QSet<QString> named{u"manifest.json"_s};
    for (const QJsonValue &value : manifest[u"files"_s].toArray()) {
        const QString path = value[u"path"_s].toString();
        QVERIFY2(QDir::cleanPath(path) == path && !path.startsWith(u'.') && !path.startsWith(u'/'),
                 qPrintable(path));
        static const QRegularExpression safe(u"^[A-Za-z0-9_./-]+$"_s);
        QVERIFY2(safe.match(path).hasMatch() && path.section(u'/', -1).size() <= 120,
                 qPrintable(path));
        const QByteArray hash =
            QCryptographicHash::hash(contents(folder + u'/' + path), QCryptographicHash::Sha256);
        QCOMPARE(value[u"sha256"_s].toString().toLatin1(), hash.toHex());
        QVERIFY2(!named.contains(path), qPrintable(path));
        named.insert(path);
    }
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = QDir(folder).relativeFilePath(files.next());
        QVERIFY2(named.contains(path), qPrintable(path));
    }
}

QSet<QString> idsOfLines(const QByteArray &lines)
{
    QSet<QString> ids;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty()) {
            ids.insert(QJsonDocument::fromJson(line).object()[u"id"_s].toString());
        }
    }
    return ids;
}

QSet<QString> idsOfArray(const QJsonArray &array, const QString &key)
{
    QSet<QString> ids;
    for (const QJsonValue &value : array) {
        ids.insert(value[key].toString());
    }
    return ids;
}

QSet<QString> idsOfVector(const QString &path)
{
    QSet<QString> ids;
    GDALAllRegister();
    GDALDatasetH file =
        GDALOpenEx(path.toUtf8().constData(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr);
    OGRLayerH layer = GDALDatasetGetLayer(file, 0);
    while (OGRFeatureH feature = OGR_L_GetNextFeature(layer)) {
        ids.insert(QString::fromUtf8(
            OGR_F_GetFieldAsString(feature, OGR_F_GetFieldIndex(feature, "id"))));
        OGR_F_Destroy(feature);
    }
    GDALClose(file);
    return ids;
}

/// The records' own ids, as each format's consumer finds them.
QSet<QString> idsIn(const QString &format, const QString &folder)
{
    const auto json = [&](const QString &name) {
        return QJsonDocument::fromJson(contents(folder + u'/' + name));
    };
    if (format == "gaia"_L1) {
        return idsOfArray(json(u"gaia.json"_s).array(), u"id"_s);
    }
    if (format == "img2dataset"_L1) {
        return idsOfLines(contents(folder + u"/images.jsonl"_s));
    }
    if (format == "imagefolder"_L1) {
        return idsOfLines(contents(folder + u"/images/metadata.jsonl"_s));
    }
    if (format == "lavis"_L1) {
        return idsOfArray(json(u"annotations/all_images.json"_s).array(), u"id"_s);
    }
    if (format == "coco"_L1) {
        return idsOfArray(json(u"annotations/captions.json"_s).object()[u"images"_s].toArray(),
                          u"gaia_id"_s);
    }
    if (format == "geojson"_L1 || format == "gpkg"_L1) {
        return idsOfVector(folder + u"/images."_s + format);
    }
    QSet<QString> ids;
    if (format == "stac"_L1) {
        for (const QFileInfo &item : QDir(folder + u"/items"_s).entryInfoList(QDir::Files)) {
            ids.insert(QJsonDocument::fromJson(contents(item.filePath()))
                           .object()[u"properties"_s][u"gaia:id"_s]
                           .toString());
        }
    } else if (format == "webdataset"_L1 || format == "openclip"_L1) {
        for (const test::Member &member : test::readTar(folder + u"/00000.tar"_s)) {
            if (member.name.endsWith(u".json"_s)) {
                ids.insert(QJsonDocument::fromJson(member.bytes).object()[u"id"_s].toString());
            }
        }
    }
    return ids;
}

void addFormats()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : project::exportFormats()) {
        QTest::newRow(qPrintable(format)) << format;
    }
}

}  // namespace

class ExportBadInputTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nameThatTheFileSystemForbids_isASentenceAndNothing_data() { addFormats(); }

    void nameThatTheFileSystemForbids_isASentenceAndNothing()
    {
        QFETCH(QString, format);
        Scene scene;
        QDir().mkpath(scene.world.path(u"exports"_s));
        const QStringList forbidden{QString(300, u'n'), u"nul\0name"_s, u"none/such/folder"_s};
        for (const QString &name : forbidden) {
            const QString target = scene.world.path(u"exports/"_s + name);
            const auto report = scene.write(format, target);
            QVERIFY2(!report, qPrintable(name));
            QVERIFY2(report.error().message.contains(u"can't be written"_s)
                         && report.error().message.endsWith(u'.'),
                     qPrintable(report.error().message));
        }
        const auto nameless = scene.write(format, QString());
        QVERIFY(!nameless && nameless.error().message.contains(u"Name a folder"_s));
        const auto lost = scene.write(format, scene.world.path(u"none/out"_s));
        QVERIFY(lost.error().message.contains(u"there is no folder "_s + scene.world.path(u"none"_s)));
        // As a file system of another system refuses them: one that can't be written at all.
        QVERIFY(!scene.write(format, u"/proc/a:b?*"_s));
        QVERIFY(QDir(scene.world.path(u"exports"_s)).isEmpty());
    }

    void targetThatIsAFile_isRefused_data() { addFormats(); }

    void targetThatIsAFile_isRefused()
    {
        QFETCH(QString, format);
        Scene scene;
        put(scene.world.path(u"file"_s), "mine");
        const auto report = scene.write(format, scene.world.path(u"file"_s));
        QVERIFY(!report);
        QVERIFY(report.error().message.contains(u"is a file"_s));
        QCOMPARE(contents(scene.world.path(u"file"_s)), QByteArray("mine"));
    }

    void oddIdsAndNulls_areWhole_underSafeNames_data() { addFormats(); }

    void oddIdsAndNulls_areWhole_underSafeNames()
    {
        QFETCH(QString, format);
        Scene scene;
        QDir().mkpath(scene.world.path(u"exports"_s));
        const auto before = QDir(scene.world.path(u"."_s)).entryList(QDir::AllEntries | QDir::Hidden);
        const auto report = scene.write(format, scene.out());
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().message));
        ensureWhole(scene.out());
        QCOMPARE(QDir(scene.world.path(u"."_s)).entryList(QDir::AllEntries | QDir::Hidden), before);
        // What asks for an address or a date says which image has none.
        const bool isLeft = format == "img2dataset"_L1 || format == "stac"_L1;
        QCOMPARE(report->leftOut.size(), std::size_t(isLeft ? 1 : 0));
        QSet<QString> expected;
        for (const QString &id : oddIds()) {
            expected.insert(id);
        }
        if (isLeft) {
            QCOMPARE(report->leftOut.front().item, u"nulls"_s);
        } else {
            expected.insert(u"nulls"_s);
        }
        if (format != "csv"_L1) {
            QCOMPARE(idsIn(format, scene.out()), expected);
        }
    }

    void csv_formulas_areTextInEveryColumn()
    {
        Scene scene;
        for (const bool isPerCaption : {false, true}) {
            ExportOptions options;
            options.format = u"csv"_s;
            options.captions = project::CaptionChoice::Any;
            options.isPerCaption = isPerCaption;
            options.force = true;
            QVERIFY(ExportCollection(scene.world.project()).run(scene.world.path(u"out"_s), options, {}));
            const QByteArray table = contents(
                scene.world.path(isPerCaption ? u"out/captions.csv"_s : u"out/images.csv"_s));
            // A cell begins after a comma, a line end or the quote that opens it.
            static const QRegularExpression formula(u"(^|[,\\n])\"?[=+@]"_s);
            const auto found = formula.match(QString::fromUtf8(table));
            QVERIFY2(!found.hasMatch(), qPrintable(found.captured()));
            QVERIFY(table.contains("'=1+1 is a lake."));
            QVERIFY(table.contains("\"'=HYPERLINK(\"\"http://h.example\"\")\""));
            QVERIFY(table.contains("\n'-rf,"));
        }
    }

    void imageWithoutItsBytes_isNamed_andTheRestIsWhole_data() { addFormats(); }

    void imageWithoutItsBytes_isNamed_andTheRestIsWhole()
    {
        QFETCH(QString, format);
        Scene scene;
        QDir().mkpath(scene.world.path(u"exports"_s));
        // Linked pictures: one is gone, one is cut off, one is something else; the last, which has
        // no address either, is gone too.
        QVERIFY(QFile::remove(scene.world.path(u"in/03.jpg"_s)));
        QVERIFY(QFile::resize(scene.world.path(u"in/04.jpg"_s), 100));
        put(scene.world.path(u"in/05.jpg"_s), "no picture at all");
        QVERIFY(QFile::remove(scene.world.path(u"in/%1.jpg"_s.arg(scene.count - 1))));
        const auto report = scene.write(format, scene.out());
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().message));
        ensureWhole(scene.out());
        const QStringList needing{u"webdataset"_s, u"openclip"_s, u"lavis"_s, u"coco"_s,
                                  u"imagefolder"_s};
        if (needing.contains(format)) {
            QCOMPARE(report->pictures, scene.count - 4);
            QCOMPARE(idsOfLines(contents(scene.out() + u"/urls.jsonl"_s)),
                     (QSet<QString>{oddIds().at(3), oddIds().at(4), oddIds().at(5)}));
            QCOMPARE(report->leftOut.size(), std::size_t(1));
            QCOMPARE(report->leftOut.front().item, u"nulls"_s);
            QVERIFY(!report->warnings.isEmpty());
            QDirIterator pictures(scene.out(), {u"*.jpg"_s}, QDir::Files,
                                  QDirIterator::Subdirectories);
            while (pictures.hasNext()) {
                QVERIFY(!QImage(pictures.next()).isNull());
            }
        } else {
            QVERIFY(report->images >= scene.count - 1);
        }
    }
};

QTEST_GUILESS_MAIN(ExportBadInputTest)
#include "exportbadinputtest.moc"
