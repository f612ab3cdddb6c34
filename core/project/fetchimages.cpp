// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/fetchimages.h"

#include "core/base/sha256.h"
#include "core/base/translate.h"
#include "core/imaging/picture.h"
#include "core/net/address.h"
#include "core/net/robotstag.h"
#include "core/net/webclient.h"
#include "core/project/fetchqueue.h"
#include "core/project/queries.h"
#include "core/storage/downloadstore.h"

#include <algorithm>
#include <thread>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::fail;
using base::translate;
using dataset::ImageKey;
using storage::Connection;

namespace {

constexpr std::size_t kRowsAtATime = 500;
constexpr int kMostJobs = 64;

/// Walks over the chosen images and tells which want their picture.
class Candidates final {
public:
    Candidates(const Project &project, std::vector<ImageKey> keys, const FetchOptions &options,
               FetchLedger &ledger)
        : m_project(project)
        , m_keys(std::move(keys))
        , m_options(options)
        , m_ledger(ledger)
    {
    }

    std::vector<FetchItem> more()
    {
        std::vector<FetchItem> items;
        while (items.empty() && m_next < m_keys.size()) {
            const std::size_t end = std::min(m_next + kRowsAtATime, m_keys.size());
            const auto rows = m_project.read([&](Connection &connection) {
                storage::DownloadStore store(connection);
                std::vector<storage::DownloadRow> found;
                for (std::size_t i = m_next; i < end; ++i) {
                    if (auto row = store.row(m_keys[i])) {
                        found.push_back(std::move(*row));
                    }
                }
                return found;
            });
            m_next = end;
            if (!rows) {
                m_error = rows.error();
                return {};
            }
            for (const storage::DownloadRow &row : *rows) {
                const QUrl url = net::normalisedAddress(row.address);
                const bool isLeft = row.state == "failed"_L1 && !m_options.retryFailed;
                if (row.hasMedia || isLeft || !url.isValid()) {
                    m_ledger.countUnasked(row.hasMedia);
                } else {
                    items.push_back({row.image, row.id, url});
                }
            }
        }
        return items;
    }
    [[nodiscard]] const std::optional<base::Error> &error() const { return m_error; }

private:
    const Project &m_project;
    std::vector<ImageKey> m_keys;
    const FetchOptions &m_options;
    FetchLedger &m_ledger;
    std::size_t m_next = 0;
    std::optional<base::Error> m_error;
};

void setFailure(FetchResult &result, const QString &errorClass, const QString &reason)
{
    result.errorClass = errorClass;
    result.reason = reason;
}

/// What a body that is no picture is, for the sentence: a host that answers 200 with its error
/// page is the common case.
QString notAPicture(const net::WebReply &reply, const QString &reason)
{
    const QString type = QString::fromLatin1(reply.headers.value("content-type")).section(u';', 0, 0);
    return type.startsWith("image/"_L1)
        ? reason
        : translate("gaia", "%1 sent no picture but %2.")
              .arg(reply.url.host(), type.isEmpty() ? translate("gaia", "something else") : type);
}

/// Decodes the whole picture, so that what is stored is known to be good.
void readPicture(const net::WebReply &reply, FetchResult &result)
{
    const QString name = reply.url.fileName();
    const auto picture = imaging::Picture::fromBytes(reply.body, name);
    if (!picture) {
        setFailure(result, u"not-an-image"_s, notAPicture(reply, picture.error().message));
        return;
    }
    if (const base::Status whole = (*picture)->check(); !whole) {
        setFailure(result, u"damaged"_s, whole.error().message);
        return;
    }
    const auto thumbnail = imaging::thumbnail(**picture);
    if (!thumbnail) {
        setFailure(result, u"damaged"_s, thumbnail.error().message);
        return;
    }
    result.info = (*picture)->info();
    result.bytes = {base::sha256Hex(reply.body), reply.body, *thumbnail, imaging::kThumbnailRule};
}

std::optional<FetchResult> fetchOne(net::WebClient &client, FetchQueue::Turn turn,
                                    const FetchOptions &options, const std::stop_token &stop)
{
    FetchResult result;
    result.item = turn.item;
    net::WebRequest request;
    request.url = turn.item.url;
    request.accept = "image/*, */*;q=0.5";
    request.maxBytes = imaging::kMaxStoredBytes;
    const net::WebReply reply = client.get(request, std::move(turn.pass), stop);
    if (reply.outcome == net::Outcome::Cancelled) {
        return std::nullopt;
    }
    if (reply.outcome != net::Outcome::Received) {
        setFailure(result, net::word(reply.outcome), reply.reason);
    } else if (options.respectsXRobots
               && net::isClosedToRobot(reply.headers.value("x-robots-tag"), net::productToken())) {
        setFailure(result, u"x-robots"_s,
                   translate("gaia", "%1 marks the picture as not to be used by machines.")
                       .arg(reply.url.host()));
    } else {
        readPicture(reply, result);
    }
    return result;
}

}  // namespace

FetchImages::FetchImages(Project &project)
    : m_project(project)
{
}

base::Result<FetchReport> FetchImages::run(const FetchOptions &options,
                                           const base::JobContext &context)
{
    net::WebSettings settings;
    settings.contact = options.contact;
    settings.allowedHosts = options.allowedHosts;
    settings.limits.atOnce = std::clamp(options.perHost, 1, kMostJobs);
    settings.stallSeconds = options.stallSeconds;
    settings.firstWaitSeconds = options.firstWaitSeconds;
    net::WebSession session(settings);
    return run(options, session, context);
}

base::Result<FetchReport> FetchImages::run(const FetchOptions &options, net::WebSession &session,
                                           const base::JobContext &context)
{
    base::Result<std::vector<ImageKey>> keys = options.images;
    if (options.images.empty()) {
        keys = Queries(m_project).keys(options.filter);
    }
    if (!keys) {
        return fail(keys.error());
    }
    const qint64 before = session.requests();
    FetchLedger ledger(m_project, context, qint64(keys->size()));
    Candidates candidates(m_project, *keys, options, ledger);
    FetchQueue queue(session.gate(), [&] { return candidates.more(); });
    const auto work = [&] {
        net::WebClient client(session);
        while (!ledger.isBroken()) {
            auto turn = queue.take(context.stop);
            if (!turn) {
                return;
            }
            if (auto result = fetchOne(client, std::move(*turn), options, context.stop)) {
                ledger.add(std::move(*result));
            }
        }
    };
    std::vector<std::thread> threads;
    for (int i = 1; i < std::clamp(options.jobs, 1, kMostJobs); ++i) {
        threads.emplace_back(work);
    }
    work();
    for (std::thread &thread : threads) {
        thread.join();
    }
    auto report = ledger.takeReport();
    if (report && candidates.error()) {
        return fail(*candidates.error());
    }
    if (report) {
        report->requests = session.requests() - before;
        report->wasStopped = context.isStopped();
    }
    return report;
}

}  // namespace gaia::project
