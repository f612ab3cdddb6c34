// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/scenarios/all.h"
#include "tests/bench/scenarios/pictures.h"

#include "core/project/fetchimages.h"
#include "core/storage/imagestore.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/world.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace gaia::bench {

using namespace Qt::StringLiterals;
using test::LoopbackServer;

namespace {

/// Serves the pictures of a folder by their names.
LoopbackServer::Handler serving(const QString &folder)
{
    return [folder](const LoopbackServer::Request &request) {
        LoopbackServer::Answer answer;
        QFile file(folder + QString::fromLatin1(request.path));
        if (request.path == "/robots.txt" || !file.open(QIODevice::ReadOnly)) {
            answer.status = 404;
            return answer;
        }
        answer.body = file.readAll();
        answer.headers.insert("Content-Type", "image/jpeg");
        return answer;
    };
}

double fetchOnce(const QStringList &paths, const QString &baseUrl, double &cpu)
{
    test::World world;
    Bench::require(world.project().write(
        project::Priority::Bulk, [&](storage::Connection &connection, project::Project::Touch &) {
            storage::ImageStore store(connection);
            for (const QString &path : paths) {
                dataset::Image image;
                image.id = QFileInfo(path).completeBaseName();
                image.imageSrc = baseUrl + u'/' + QFileInfo(path).fileName();
                (void)store.insert(image);
            }
        }));
    project::FetchOptions options;
    options.allowedHosts = QStringList{u"127.0.0.1"_s};
    options.jobs = 8;
    options.perHost = 8;
    const Stopwatch watch;
    const auto report = Bench::require(project::FetchImages(world.project()).run(options, {}));
    const double seconds = watch.seconds();
    cpu += watch.cpu();
    Bench::require(report.added == paths.size(),
                   u"%1 of %2 pictures came"_s.arg(report.added).arg(paths.size()));
    return double(paths.size()) / seconds;
}

/// curl fetches the same, then each is decoded and hashed by the peers that Debian has.
std::optional<double> curlOnce(const QStringList &paths, const QString &baseUrl,
                               const QString &folder)
{
    QFile list(folder + u"/curl.txt"_s);
    Bench::require(list.open(QIODevice::WriteOnly), list.errorString());
    const QString out = folder + u"/curl"_s;
    QDir().mkpath(out);
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        list.write(u"url = \"%1/%2\"\noutput = \"%3/%2\"\n"_s.arg(baseUrl, name, out).toUtf8());
    }
    list.close();
    const PeerRun fetched = runPeer(u"curl"_s, {u"--silent"_s, u"--parallel"_s, u"--parallel-max"_s,
                                                u"8"_s, u"--config"_s, list.fileName()});
    const PeerRun decoded = runPeer(u"sh"_s,
        {u"-c"_s, u"command -v djpeg >/dev/null || exit 0; for f in *.jpg; do djpeg \"$f\" "
                  ">/dev/null && sha256sum \"$f\" >/dev/null; done; echo ok"_s}, out);
    QDir(out).removeRecursively();
    return fetched.didRun && decoded.output.startsWith("ok")
        ? std::optional(double(paths.size()) / (fetched.seconds + decoded.seconds))
        : std::nullopt;
}

}  // namespace

void measureFetching(Bench &bench)
{
    const QStringList paths = madePictures(bench, bench.isQuick ? 60 : 2000);
    LoopbackServer server(serving(QFileInfo(paths.first()).absolutePath()));
    std::vector<double> own;
    std::vector<double> peer;
    double cpu = 0.0;
    for (int i = 0; i < bench.times(3); ++i) {
        own.push_back(fetchOnce(paths, server.baseUrl(), cpu));
        if (const auto rate = curlOnce(paths, server.baseUrl(), bench.folder)) {
            peer.push_back(*rate);
        }
    }
    Measure &measure = bench.add(u"fetch of JPEGs, decoded, hashed and stored"_s, u"pictures/s"_s, own);
    measure.cpu = cpu;
    if (!peer.empty()) {
        measure.peer = u"curl --parallel, then djpeg and sha256sum"_s;
        measure.peerValue = Measure{{}, {}, peer, {}, {}, 95, {}, {}, {}}.median();
        measure.budget = 0.8 * *measure.peerValue;
    }
}

}  // namespace gaia::bench
