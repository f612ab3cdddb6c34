// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issuetally.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/record.h"
#include "core/project/project.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gaia::project {

struct ScrapeOptions {
    QString recipe;            ///< a name, or the path of a .json file
    QStringList starts;        ///< instead of the recipe's own
    std::optional<QDate> since;
    std::optional<QDate> until;
    qint64 limit = 0;          ///< images taken in this run; 0: no limit
    bool withPictures = true;  ///< downloads them too
    bool asksAgain = false;    ///< pages that were read, by their ETag
    int jobs = 4;              ///< pictures at a time
    int perHost = 2;
    QStringList allowedHosts;
    QString contact;
    QString curator;
    std::optional<double> secondsBetween;  ///< instead of the recipe's; a robots.txt that asks for more wins
    int stallSeconds = 30;
    double firstWaitSeconds = 1.0;
};

struct ScrapeReport {
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 pages = 0;            ///< pages and lists read
    qint64 requests = 0;         ///< sent, robots.txt and redirects included
    qint64 pictures = 0;         ///< downloaded
    qint64 waiting = 0;          ///< addresses left for the next run
    base::IssueTally skipped;    ///< each with its reason
    base::IssueTally failed;
    bool wasStopped = false;
};

/// A source as the dialog and `--recipe list` show it.
struct SourceChoice {
    QString name;
    QString title;
    QString note;
    QString verified;  ///< the markup it was tried on; empty: unverified
    QString fault;     ///< why it can't be used; empty if it can
    bool needsStart = false;
};

/// What a look at a source shows before anything is stored.
struct ScrapePreview {
    std::vector<dataset::Record> records;
    base::Issues problems;  ///< pages that did not fit, or could not be had
    qint64 requests = 0;
};

/// Crawls a source by its recipe: lists, feeds and sitemaps to pages, pages to images with text,
/// credit, date, place and picture. What was asked for is kept in the project, so that a crawl
/// goes on where it stopped and no page is read twice. Thread-safe; blocks, so call it from a job.
class ScrapeSource final {
public:
    explicit ScrapeSource(Project &project);

    /// Recipes that the program carries, those beside the project (folder `recipes`) and those of
    /// the user's data folder.
    [[nodiscard]] std::vector<SourceChoice> sources() const;
    [[nodiscard]] static std::vector<SourceChoice> sources(const QStringList &folders);
    /// Where recipes are looked for besides the carried ones.
    [[nodiscard]] QStringList recipeFolders() const;

    /// An error only when nothing can be begun; else the report lists what failed.
    [[nodiscard]] base::Result<ScrapeReport> run(const ScrapeOptions &options,
                                                 const base::JobContext &context);
    /// Reads the source from its start until `count` records are found. Stores nothing.
    [[nodiscard]] base::Result<ScrapePreview> preview(const ScrapeOptions &options, int count,
                                                      const base::JobContext &context) const;

private:
    Project &m_project;
};

/// Folders of the user's own recipes that belong to no project.
[[nodiscard]] QStringList userRecipeFolders();

}  // namespace gaia::project
