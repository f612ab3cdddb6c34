// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/decide.h"
#include "core/project/exportcollection.h"
#include "core/project/importfiles.h"
#include "core/project/queries.h"
#include "core/storage/filelock.h"
#include "tests/support/files.h"
#include "tests/support/world.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace gaia;
using project::ExportCollection;
using project::ExportOptions;
using project::ExportReport;
using test::World;

namespace {

constexpr int kImages = 70;  // some slices of pictures

QByteArray jpeg(quint32 seed)
{
    QRandomGenerator chance(seed);
    QImage image(48, 40, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.setPixel(x, y, chance.generate());
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return bytes;
}

void put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s can't be written", qPrintable(path));
    }
}

/// Every file of a folder by its path, with its hash.
QMap<QString, QByteArray> hashes(const QString &folder)
{
    QMap<QString, QByteArray> all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
            qFatal("%s can't be read", qPrintable(path));
        }
        all[QDir(folder).relativeFilePath(path)] = hash.result().toHex();
    }
    return all;
}

ExportOptions optionsOf(const QString &format)
{
    ExportOptions options;
    options.format = format;
    options.bySplit = true;
    options.imagesPerShard = 9;
    options.captions = project::CaptionChoice::Any;
    options.force = true;
    return options;
}

/// Seventy pictures with records of every kind: three splits and none, licences that withhold,
/// ids that are no names of files.
class Scene final {
public:
    Scene()
    {
        const QStringList splits{u"train"_s, u"test"_s, u"validation"_s, QString()};
        for (int i = 0; i < kImages; ++i) {
            const QString stem = world.path(u"in/%1"_s.arg(i, 3, 10, QChar(u'0')));
            QJsonObject object{{u"id"_s, i % 7 == 0 ? u"../a/%1.b"_s.arg(i) : u"id-%1"_s.arg(i)},
                               {u"image_src"_s, u"https://h.example/%1.jpg"_s.arg(i)},
                               {u"date"_s, u"2020-05-%1"_s.arg(1 + i % 28, 2, 10, QChar(u'0'))},
                               {u"captions"_s, QJsonArray::fromStringList(captions(i))}};
            if (!splits.at(i % 4).isEmpty()) {
                object[u"split"_s] = splits.at(i % 4);
            }
            object[u"licence"_s] =
                QJsonObject{{u"name"_s, u"CC BY 4.0"_s},
                            {u"redistribute"_s, i % 11 == 3 ? u"no"_s : u"yes"_s}};
            put(stem + u".jpg"_s, jpeg(quint32(i)));
            put(stem + u".json"_s, QJsonDocument(object).toJson());
        }
        const auto report =
            project::ImportFiles(world.project()).run({world.path(u"in"_s)}, {}, {});
        if (!report || report->added != kImages) {
            qFatal("import failed");
        }
    }

    static QStringList captions(int i)
    {
        QStringList all;
        for (int n = 1; n <= 5; ++n) {
            all << u"Thing %1 of scene %2."_s.arg(n).arg(i);
        }
        return all;
    }

    /// Ends as a cancelled one does after so many slices; never with 0.
    base::Result<ExportReport> write(const QString &folder, const ExportOptions &options,
                                     int slices = 0)
    {
        std::stop_source stop;
        base::JobContext context;
        context.stop = stop.get_token();
        int seen = 0;
        context.progress = [&](const base::Progress &) {
            if (++seen == slices) {
                stop.request_stop();
            }
        };
        return ExportCollection(world.project()).run(world.path(folder), options, context);
    }

    QMap<QString, QByteArray> whole(const ExportOptions &options, const QString &name = u"whole"_s)
    {
        const auto report = write(name, options);
        if (!report || report->wasStopped || report->takenOver > 0) {
            qFatal("the unbroken export failed");
        }
        return hashes(world.path(name));
    }

    [[nodiscard]] QStringList leftovers() const
    {
        return QDir(world.path(u"."_s)).entryList({u"out.part-*"_s}, QDir::Dirs | QDir::Hidden);
    }

    /// An export in a process of its own, which kills itself after so many slices.
    bool writeAndKill(const ExportOptions &options, int slices, int milliseconds)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GAIA_EXPORT_CHILD"_s, world.projectPath());
        environment.insert(u"GAIA_EXPORT_OUT"_s, world.path(u"out"_s));
        environment.insert(u"GAIA_EXPORT_FORMAT"_s, options.format);
        environment.insert(u"GAIA_EXPORT_SLICES"_s, QString::number(slices));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {});
        if (milliseconds > 0 && !process.waitForFinished(milliseconds)) {
            process.kill();
        }
        // One that ended within its time can't be waited for once more.
        if (process.state() != QProcess::NotRunning && !process.waitForFinished()) {
            qFatal("the export does not end");
        }
        return process.exitStatus() == QProcess::NormalExit;
    }

    World world;
};

/// What the killed process does.
int runChild(const QString &path)
{
    const test::SetClock clock;
    const auto opened = project::Project::open(path, project::OpenMode::CommandLine, clock);
    if (!opened) {
        return 3;
    }
    base::JobContext context;
    int left = qEnvironmentVariableIntValue("GAIA_EXPORT_SLICES");
    context.progress = [&](const base::Progress &) {
        if (--left == 0) {
            (void)std::raise(SIGKILL);
        }
    };
    const auto report =
        ExportCollection(**opened).run(qEnvironmentVariable("GAIA_EXPORT_OUT"),
                                       optionsOf(qEnvironmentVariable("GAIA_EXPORT_FORMAT")),
                                       context);
    return report ? 0 : 4;
}

void addFormats(bool withPicturesOnly)
{
    QTest::addColumn<QString>("format");
    for (const QString &format : project::exportFormats()) {
        const bool hasPictures = QStringList{u"webdataset"_s, u"openclip"_s, u"lavis"_s, u"coco"_s,
                                             u"imagefolder"_s, u"stac"_s}
                                     .contains(format);
        if (hasPictures || !withPicturesOnly) {
            QTest::newRow(qPrintable(format)) << format;
        }
    }
}

}  // namespace

class ExportResumeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cancelled_isAbsent_andTheNextRunEndsItTheSame_data() { addFormats(false); }

    void cancelled_isAbsent_andTheNextRunEndsItTheSame()
    {
        QFETCH(QString, format);
        Scene scene;
        const ExportOptions options = optionsOf(format);
        const auto whole = scene.whole(options);
        const bool hasPictures = whole.size() > 0
            && !QStringList{u"gaia"_s, u"img2dataset"_s, u"csv"_s, u"geojson"_s, u"gpkg"_s}
                    .contains(format);
        qint64 before = 0;
        for (int round = 0; round < (hasPictures ? 3 : 1); ++round) {
            scene.world.clock().advance(3600);  // what is told of time is when it was begun
            const auto stopped = scene.write(u"out"_s, options, round + 1).value();
            QVERIFY(!QFile::exists(scene.world.path(u"out"_s)));
            if (stopped.wasStopped) {
                QCOMPARE(!stopped.keptIn.isEmpty(), hasPictures);
                QVERIFY(stopped.takenOver >= before);
                before = stopped.takenOver;
                QCOMPARE(ExportCollection::stopped(scene.world.path(u"out"_s)).has_value(),
                         hasPictures);
            }
        }
        if (!hasPictures) {
            QVERIFY(scene.leftovers().isEmpty());
            return;
        }
        const auto report = scene.write(u"out"_s, options).value();
        QVERIFY(report.takenOver >= 16);
        QVERIFY(scene.leftovers().isEmpty());
        scene.world.clock().set(QDateTime(QDate(2026, 3, 1), QTime(13, 0), QTimeZone::utc()));
        QCOMPARE(hashes(scene.world.path(u"out"_s)), scene.whole(options, u"again"_s));
    }

    void killedAgainAndAgain_endsTheSame_data() { addFormats(true); }

    void killedAgainAndAgain_endsTheSame()
    {
        QFETCH(QString, format);
        Scene scene;
        const ExportOptions options = optionsOf(format);
        const auto whole = scene.whole(options);
        scene.world.close();
        QRandomGenerator chance(7);
        // Between slices, and wherever the clock finds it.
        for (int round = 0; round < 6; ++round) {
            const bool isTimed = round % 2 == 1;
            (void)scene.writeAndKill(options, isTimed ? 0 : 1 + int(chance.bounded(4)),
                                     isTimed ? 20 + int(chance.bounded(120)) : 0);
            if (QFile::exists(scene.world.path(u"out"_s))) {
                QCOMPARE(hashes(scene.world.path(u"out"_s)), whole);
            }
        }
        QVERIFY(scene.writeAndKill(options, 0, 0));
        QCOMPARE(hashes(scene.world.path(u"out"_s)), whole);
        QVERIFY2(scene.leftovers().isEmpty(), qPrintable(scene.leftovers().join(u' ')));
    }

    void recordsChangedMeanwhile_areNotTakenOver_data() { addFormats(true); }

    void recordsChangedMeanwhile_areNotTakenOver()
    {
        QFETCH(QString, format);
        Scene scene;
        const ExportOptions options = optionsOf(format);
        QVERIFY(scene.write(u"out"_s, options, 3)->wasStopped);
        project::Decide decide(scene.world.project(), u"ada"_s);
        const auto keys = project::Queries(scene.world.project()).keys({}).value();
        QVERIFY(decide.edit(keys.at(20), 2, u"Another thing."_s).has_value());
        for (int ordinal = 1; ordinal <= 5; ++ordinal) {
            QVERIFY(decide.reject(keys.at(5), ordinal, dataset::RejectReason::Style).has_value());
        }
        const auto report = scene.write(u"out"_s, options).value();
        QVERIFY(report.takenOver >= 4 && report.takenOver < kImages);
        QCOMPARE(hashes(scene.world.path(u"out"_s)), scene.whole(options));
    }

    void otherChoices_beginAnew()
    {
        Scene scene;
        ExportOptions options = optionsOf(u"imagefolder"_s);
        QVERIFY(!scene.write(u"out"_s, options, 2)->keptIn.isEmpty());
        options.imageSize = 20;
        QCOMPARE(scene.write(u"out"_s, options)->takenOver, 0);
        QVERIFY(scene.leftovers().isEmpty());
        QCOMPARE(hashes(scene.world.path(u"out"_s)), scene.whole(options));
    }

    void anew_takesOverNothing_andDiscardingLeavesNothing()
    {
        Scene scene;
        ExportOptions options = optionsOf(u"coco"_s);
        QVERIFY(scene.write(u"out"_s, options, 2)->wasStopped);
        options.anew = true;
        QCOMPARE(scene.write(u"out"_s, options)->takenOver, 0);
        options.anew = false;
        QVERIFY(scene.write(u"out"_s, options, 2)->wasStopped);
        const auto left = ExportCollection::stopped(scene.world.path(u"out"_s));
        QVERIFY(left && left->bytes > 1000);
        ExportCollection::discardStopped(scene.world.path(u"out"_s));
        QVERIFY(!ExportCollection::stopped(scene.world.path(u"out"_s)));
        QVERIFY(scene.leftovers().isEmpty());
        QVERIFY(QFile::exists(scene.world.path(u"out/manifest.json"_s)));  // the earlier one
    }

    void emptyFolderOfAKilledBeginning_goes_foldersOfOthersStay()
    {
        Scene scene;
        QVERIFY(QDir().mkpath(scene.world.path(u"out.part-empty"_s)));
        QVERIFY(QDir().mkpath(scene.world.path(u"out.part-mine"_s)));
        test::put(scene.world.path(u"out.part-mine/notes.txt"_s), "mine");
        QVERIFY(scene.write(u"out"_s, optionsOf(u"gaia"_s)).has_value());
        QCOMPARE(scene.leftovers(), QStringList{u"out.part-mine"_s});
        QVERIFY(QFile::exists(scene.world.path(u"out.part-mine/notes.txt"_s)));
    }

    void leftOfAnotherProgramAtWork_isNotTouched()
    {
        Scene scene;
        const ExportOptions options = optionsOf(u"webdataset"_s);
        const QString kept = scene.write(u"out"_s, options, 2)->keptIn;
        {
            const auto held = storage::FileLock::take(kept + u"/lock"_s);
            QVERIFY(held.has_value());
            QCOMPARE(scene.write(u"out"_s, options)->takenOver, 0);
            QVERIFY(QFile::exists(kept + u"/journal"_s));
            ExportCollection::discardStopped(scene.world.path(u"out"_s));
            QVERIFY(QFile::exists(kept + u"/journal"_s));
        }
        QVERIFY(scene.write(u"out"_s, options)->takenOver > 0);
    }

    void fullDisk_keepsWhatIsDone_andSaysWhere()
    {
        Scene scene;
        ExportOptions options = optionsOf(u"webdataset"_s);
        options.bySplit = false;
        options.imagesPerShard = 1000;
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit tight{180'000, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
        const auto report = scene.write(u"out"_s, options);
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!report);
        QCOMPARE(scene.leftovers().size(), 1);
        QVERIFY2(report.error().message.contains(scene.leftovers().first()),
                 qPrintable(report.error().message));
        QVERIFY(!QFile::exists(scene.world.path(u"out"_s)));
        QVERIFY(scene.write(u"out"_s, options)->takenOver >= 16);
        QCOMPARE(hashes(scene.world.path(u"out"_s)), scene.whole(options));
    }

    void journalThatBreaksOff_orIsOfAnotherStart_isBelievedAsFarAsItHolds_data()
    {
        addFormats(true);
    }

    void journalThatBreaksOff_orIsOfAnotherStart_isBelievedAsFarAsItHolds()
    {
        QFETCH(QString, format);
        Scene scene;
        const ExportOptions options = optionsOf(format);
        const auto whole = scene.whole(options);
        // Half a line at its end.
        QString journal = scene.write(u"out"_s, options, 3)->keptIn + u"/journal"_s;
        QFile file(journal);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() - 7));
        file.close();
        QVERIFY(scene.write(u"out"_s, options)->takenOver > 0);
        QCOMPARE(hashes(scene.world.path(u"out"_s)), whole);
        // After a restart of the machine without a checkpoint nothing is believed.
        journal = scene.write(u"out"_s, options, 3)->keptIn + u"/journal"_s;
        QFile other(journal);
        QVERIFY(other.open(QIODevice::ReadWrite));
        QByteArray bytes = other.readAll();
        const qsizetype boot = bytes.indexOf("\nboot\t") + 6;
        bytes.replace(boot, 4, "0000");
        QVERIFY(other.seek(0) && other.write(bytes) == bytes.size());
        other.close();
        QCOMPARE(scene.write(u"out"_s, options)->takenOver, 0);
        QCOMPARE(hashes(scene.world.path(u"out"_s)), whole);
        // What was pressed onto the disk before it is.
        journal = scene.write(u"out"_s, options, 3)->keptIn + u"/journal"_s;
        QFile pressed(journal);
        QVERIFY(pressed.open(QIODevice::ReadWrite));
        bytes = pressed.readAll();
        bytes.replace(boot, 4, "0000");
        bytes += "durable\n" + bytes.mid(bytes.lastIndexOf('\n', -2) + 1);
        QVERIFY(pressed.seek(0) && pressed.write(bytes) == bytes.size());
        pressed.close();
        QVERIFY(scene.write(u"out"_s, options)->takenOver > 0);
        QCOMPARE(hashes(scene.world.path(u"out"_s)), whole);
    }

    void filesTouchedByOthers_areMadeAnew_data() { addFormats(true); }

    void filesTouchedByOthers_areMadeAnew()
    {
        QFETCH(QString, format);
        Scene scene;
        const ExportOptions options = optionsOf(format);
        const auto whole = scene.whole(options);
        const QString kept = scene.write(u"out"_s, options, 3)->keptIn;
        QDirIterator files(kept + u"/export"_s, {u"*.jpg"_s, u"*.tar"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            if (++count % 3 == 0) {
                QVERIFY(file.remove());
            } else if (count % 3 == 1) {
                QVERIFY(file.resize(file.size() / 2));
            }
        }
        QVERIFY(count > 2);
        put(kept + u"/export/not/of/this.export"_s, "stray");
        QVERIFY(scene.write(u"out"_s, options).has_value());
        QCOMPARE(hashes(scene.world.path(u"out"_s)), whole);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString child = qEnvironmentVariable("GAIA_EXPORT_CHILD");
    if (!child.isEmpty()) {
        return runChild(child);
    }
    ExportResumeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "exportresumetest.moc"
