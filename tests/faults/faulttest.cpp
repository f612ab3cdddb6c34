// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/madecollection.h"
#include "tests/faults/works.h"
#include "tests/support/modelserver.h"

#include "core/project/decide.h"
#include "core/project/history.h"
#include "core/project/queries.h"
#include "core/storage/connection.h"
#include "core/storage/statement.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <grp.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace gaia;
using test::runGaiactl;
using test::World;

namespace {

struct Ended {
    int code = -1;
    bool didCrash = false;
    QByteArray said;
};

Ended ended(QProcess &process)
{
    const bool isDone = process.waitForFinished(120'000);
    return {process.exitCode(), !isDone || process.exitStatus() != QProcess::NormalExit,
            process.readAll()};
}

/// Runs a shell script with gaiactl as $G and these as $1, $2 and so on.
Ended runScript(const QByteArray &script, const QStringList &arguments,
                const QStringList &before = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"G"_s, QStringLiteral(GAIACTL));
    process.setProcessEnvironment(environment);
    QStringList words = before + QStringList{u"sh"_s, u"-c"_s, QString::fromUtf8(script), u"sh"_s};
    const QString program = words.takeFirst();
    process.start(program, words + arguments);
    return ended(process);
}

/// A way to mount a small disk of one's own; empty where the system lets nobody.
QStringList ownMounts()
{
    const QStringList asRoot{u"unshare"_s, u"--mount"_s};
    const QStringList asUser{u"unshare"_s, u"--map-root-user"_s, u"--mount"_s};
    const QStringList &way = ::geteuid() == 0 ? asRoot : asUser;
    QTemporaryDir folder;
    return runScript("mount -t tmpfs -o size=1m tmpfs \"$1\"", {folder.path()}, way).code == 0
        ? way
        : QStringList();
}

QString records(const QTemporaryDir &folder, qint64 count)
{
    const QString path = folder.filePath(u"records.json"_s);
    return bench::writeGaiaJson(path, bench::MadeCollection(3, {}), count) ? path : QString();
}

qint64 imagesOf(const QString &project)
{
    const base::SystemClock clock;
    const auto opened = project::Project::open(project, project::OpenMode::CommandLine, clock);
    const auto info = opened ? project::Queries(**opened).info()
                             : base::Result<project::Info>(base::fail(opened.error()));
    return info ? info->images : -1;
}

}  // namespace

/// Machines that fail in other ways than by a kill.
class FaultTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fullDisk_duringAnImport_saysSoAndTheNextRunCompletes()
    {
        const QStringList way = ownMounts();
        if (way.isEmpty()) {
            QSKIP("no disk can be mounted here");
        }
        const QTemporaryDir folder;
        const QTemporaryDir mount;
        const QString source = records(folder, 1500);
        const Ended end = runScript(
            "mount -t tmpfs -o size=7m tmpfs \"$1\" || exit 90\n"
            "P=\"$1/p.gaia\"\n"
            "$G new \"$P\" --quiet || exit 91\n"
            "$G import \"$P\" \"$2\" --quiet; echo \"import: $?\"\n"
            "mount -o remount,size=9m \"$1\" || exit 92\n"
            "$G verify \"$P\" --quiet || exit 93\n"
            "mount -o remount,size=200m \"$1\" || exit 92\n"
            "$G import \"$P\" \"$2\" --quiet || exit 94\n"
            "$G verify \"$P\" --quiet || exit 95\n"
            "$G info \"$P\" --json\n",
            {mount.path(), source}, way);
        QVERIFY2(end.code == 0, end.said.constData());
        QVERIFY2(end.said.contains("The disk is full"), end.said.constData());
        QVERIFY2(!end.said.contains("import: 0"), end.said.constData());
        QVERIFY2(end.said.contains("\"images\": 1500"), end.said.constData());
    }

    void fullDisk_duringAnExport_leavesNoneAndTheNextRunCompletes()
    {
        const QStringList way = ownMounts();
        if (way.isEmpty()) {
            QSKIP("no disk can be mounted here");
        }
        const QTemporaryDir folder;
        const QTemporaryDir mount;
        const QString project = folder.filePath(u"p.gaia"_s);
        runGaiactl({u"new"_s, project, u"--sample"_s, u"--quiet"_s});
        runGaiactl({u"caption"_s, project, u"--provider"_s, u"offline"_s, u"--quiet"_s}, {0, 1});
        const Ended end = runScript(
            "mount -t tmpfs -o size=1m tmpfs \"$1\" || exit 90\n"
            "$G export \"$2\" \"$1/out\" --format webdataset --captions any --quiet\n"
            "echo \"export: $?\"\n"
            "[ -e \"$1/out\" ] && exit 91\n"
            "mount -o remount,size=100m \"$1\" || exit 92\n"
            "$G export \"$2\" \"$1/out\" --format webdataset --captions any --quiet || exit 93\n"
            "ls -A \"$1\" | grep '[.]part' && exit 95\n"
            "$G verify \"$2\" --quiet || exit 94\n",
            {mount.path(), project}, way);
        QVERIFY2(end.code == 0, end.said.constData());
        QVERIFY2(!end.said.contains("export: 0"), end.said.constData());
    }

    void fileLimit_duringAnImport_endsWithASentenceAndTheNextRunCompletes()
    {
        const QTemporaryDir folder;
        const QString source = records(folder, 1500);
        const QString project = folder.filePath(u"p.gaia"_s);
        runGaiactl({u"new"_s, project, u"--quiet"_s});
        const Ended end = runScript("trap '' XFSZ; ulimit -f 6000; exec $G import \"$1\" \"$2\" --quiet",
                                    {project, source});
        QVERIFY(!end.didCrash);
        QVERIFY2(end.code != 0, end.said.constData());
        QVERIFY2(end.said.contains("p.gaia"), end.said.constData());
        test::verify(project);
        QVERIFY(imagesOf(project) < 1500);
        runGaiactl({u"import"_s, project, source, u"--quiet"_s});
        test::verify(project);
        QCOMPARE(imagesOf(project), 1500);
    }

    void readOnlyFile_isReadAndNotWritten()
    {
        const QTemporaryDir folder;
        const QString project = folder.filePath(u"p.gaia"_s);
        runGaiactl({u"new"_s, project, u"--sample"_s, u"--quiet"_s});
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner
                                                         | QFile::ReadOther | QFile::ExeOther));
        for (const QString &path : {project, QString(project + u"-media"_s)}) {
            QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther));
        }
        QFile file(project);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        for (const QStringList &arguments :
             {QStringList{u"review"_s, project, u"accept"_s, u"itaipu-dam"_s},
              QStringList{u"caption"_s, project, u"--provider"_s, u"offline"_s},
              QStringList{u"flag"_s, project, u"itaipu-dam"_s}}) {
            const Ended end = runAsNobody(arguments);
            QVERIFY(!end.didCrash);
            QVERIFY2(end.code != 0, end.said.constData());
            QVERIFY2(end.said.contains("p.gaia"), end.said.constData());
        }
        const Ended listed = runAsNobody({u"list"_s, project, u"--json"_s});
        QVERIFY2(listed.code == 0, listed.said.constData());
        QVERIFY(listed.said.contains("itaipu-dam"));
        file.seek(0);
        QCOMPARE(file.readAll(), before);
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner
                                                         | QFile::ExeOwner));
        QVERIFY(QFile::setPermissions(project, QFile::ReadOwner | QFile::WriteOwner));
        test::verify(project);
    }

    void lockedDatabase_isWaitedForAndThenToldOf()
    {
        World world;
        world.add(u"one"_s, World::five());
        world.close();
        auto holder = storage::Connection::open(world.projectPath(), storage::Access::ReadWrite);
        QVERIFY(holder.has_value());
        QVERIFY((*holder)->guard([&] { (*holder)->beginImmediate(); }).has_value());
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(GAIACTL),
                      {u"review"_s, world.projectPath(), u"accept"_s, u"one"_s});
        const Ended end = ended(process);
        QVERIFY(!end.didCrash);
        QVERIFY2(end.code != 0, end.said.constData());
        QVERIFY2(end.said.contains("keeps world.gaia locked"), end.said.constData());
        (*holder)->rollback();
        holder->reset();
        runGaiactl({u"review"_s, world.projectPath(), u"accept"_s, u"one"_s});
        test::verify(world.projectPath());
        world.reopen();
        QCOMPARE(project::Queries(world.project()).info()->accepted, 5);
    }

    void clockThatJumps_leavesUndoInTheOrderOfTheDecisions()
    {
        World world;
        const auto one = world.add(u"one"_s, World::five());
        const auto two = world.add(u"two"_s, World::five());
        project::Decide decide(world.project(), u"ada"_s);
        QVERIFY(decide.accept(one, 1).has_value());
        world.clock().advance(-400 * 86'400);
        QVERIFY(decide.accept(one, 2).has_value());
        world.clock().advance(900 * 86'400);
        QVERIFY(decide.reject(two, 1, dataset::RejectReason::Count).has_value());
        world.clock().advance(-600 * 86'400);
        QVERIFY(decide.accept(two, 2).has_value());
        world.reopen();
        project::History history(world.project(), u"ada"_s);
        const project::Queries queries(world.project());
        const auto badges = [&](dataset::ImageKey image) {
            QString letters;
            const auto detail = queries.detail(image);
            for (const auto &caption : detail->captions) {
                letters += word(caption.state).at(0);
            }
            return letters;
        };
        QCOMPARE(badges(one) + badges(two), u"aappprappp"_s);
        QVERIFY(history.undo().has_value());
        QCOMPARE(badges(two), u"rpppp"_s);
        QVERIFY(history.undo().has_value());
        QCOMPARE(badges(two), u"ppppp"_s);
        QVERIFY(history.undo().has_value());
        QCOMPARE(badges(one), u"apppp"_s);
        QVERIFY(history.redo().has_value());
        QCOMPARE(badges(one), u"aappp"_s);
        world.close();
        test::verify(world.projectPath());
    }

    void clockThatJumps_duringACaptionRun_endsItAsUsual()
    {
        World world;
        for (int i = 0; i < 12; ++i) {
            test::addPictured(world.project(), QString::number(i), u"MARK-%1"_s.arg(i));
        }
        test::LoopbackServer server([&world](const test::LoopbackServer::Request &request) {
            world.clock().advance(request.number % 2 == 0 ? 86'400 * 300 : -86'400 * 290);
            return request.number % 4 == 1
                ? test::errorReply(500, "server_error")
                : test::responsesReply(test::modelText(test::markOf(request)));
        });
        auto options = test::captionOptions(server, project::Provider::Responses);
        options.jobs = 1;
        const auto report = project::CaptionImages(world.project()).run(options, {});
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->done, 12);
        world.close();
        test::verify(world.projectPath());
    }

    void littleMemory_inADecode_isToldOfThatPictureAlone()
    {
        const QTemporaryDir folder;
        const QString project = folder.filePath(u"p.gaia"_s);
        const QDir scenes(folder.filePath(u"scenes"_s));
        QVERIFY(QDir().mkpath(scenes.path()));
        QVERIFY(QFile::copy(QStringLiteral(GAIA_SOURCE_DIR "/resources/sample/itaipu-dam.jpg"),
                            scenes.filePath(u"small.jpg"_s)));
        QImage large(13'000, 13'000, QImage::Format_RGB888);
        QVERIFY(!large.isNull());
        large.fill(Qt::darkGreen);
        QVERIFY(large.save(scenes.filePath(u"large.png"_s)));
        large = {};
        runGaiactl({u"new"_s, project, u"--quiet"_s});
        // The program itself maps about half of this.
        const Ended end = runScript("ulimit -v 900000; exec $G import \"$1\" \"$2\" --quiet",
                                    {project, scenes.path()});
        QVERIFY2(!end.didCrash, end.said.constData());
        test::verify(project);
        QVERIFY2(imagesOf(project) >= 1, end.said.constData());
        runGaiactl({u"import"_s, project, scenes.path(), u"--quiet"_s});
        test::verify(project);
        QCOMPARE(imagesOf(project), 2);
    }

private:
    /// As a person who owns nothing here; as oneself where one is not root.
    static Ended runAsNobody(const QStringList &arguments)
    {
        constexpr uint kNobody = 65'534;
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setChildProcessModifier([] {
            if (::geteuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(kNobody) != 0
                                     || ::setuid(kNobody) != 0)) {
                ::_exit(99);
            }
        });
        process.start(QStringLiteral(GAIACTL), arguments);
        return ended(process);
    }
};

QTEST_GUILESS_MAIN(FaultTest)
#include "faulttest.moc"
