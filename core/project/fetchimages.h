// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/filter.h"
#include "core/dataset/keys.h"
#include "core/project/project.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace gaia::net {
class WebSession;
}

namespace gaia::project {

struct FetchOptions {
    dataset::Filter filter;
    std::vector<dataset::ImageKey> images;  ///< these instead of the filter's; may be empty
    int jobs = 8;                           ///< pictures at a time, 1 to 64
    int perHost = 2;                        ///< of them from one host
    bool retryFailed = false;               ///< failed ones too
    bool respectsXRobots = true;            ///< passes over what X-Robots-Tag marks noai, noindex
    QStringList allowedHosts;               ///< private hosts that may be asked
    QString contact;                        ///< goes into the User-Agent
    int stallSeconds = 30;
    double firstWaitSeconds = 1.0;          ///< before a second try; doubles
};

struct FetchReport {
    struct Failure {
        QString id;
        QString errorClass;  ///< gone, refused, timeout, not-an-image, ...
        QString reason;
    };
    qint64 added = 0;      ///< pictures that are here now
    qint64 unchanged = 0;  ///< had their picture
    qint64 skipped = 0;    ///< no web address, or failed before and not retried
    std::vector<Failure> failed;
    qint64 requests = 0;
    qint64 bytes = 0;
    bool wasStopped = false;
};

/// Downloads the pictures that imported and scraped records name, politely and resumably: each is
/// decoded before it is stored by its hash; what failed is kept with its class and reason, and
/// asked for again only when told so. Thread-safe; blocks, so call it from a job.
class FetchImages final {
public:
    explicit FetchImages(Project &project);
    [[nodiscard]] base::Result<FetchReport> run(const FetchOptions &options,
                                                const base::JobContext &context);
    /// With the limits and robots.txt of a crawl that is under way.
    [[nodiscard]] base::Result<FetchReport> run(const FetchOptions &options,
                                                net::WebSession &session,
                                                const base::JobContext &context);

private:
    Project &m_project;
};

}  // namespace gaia::project
