// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/formats/writtenfile.h"
#include "core/project/exportoptions.h"
#include "core/project/project.h"

#include <QStringList>

#include <optional>
#include <stop_token>
#include <vector>

namespace gaia::project {

using ExportedFile = formats::WrittenFile;

struct ExportReport {
    QString format;
    qint64 images = 0;
    qint64 captions = 0;
    qint64 pictures = 0;       ///< whose bytes are in the export
    std::vector<ExportedFile> files;
    QStringList warnings;
    base::Issues leftOut;      ///< images that have no place in it, by id
    bool wasStopped = false;
    qint64 takenOver = 0;      ///< images whose picture or samples a stopped export had left
    QString keptIn;            ///< where a stopped export waits for the next; empty: nowhere
};

/// What a stopped export has left beside its target.
struct StoppedExport {
    QString folder;
    qint64 bytes = 0;
};

/// What an export would hold, before it is written.
struct ExportEstimate {
    qint64 images = 0;
    qint64 captions = 0;
    qint64 pictures = 0;        ///< whose bytes would be passed on
    qint64 bytes = 0;           ///< about
    qint64 unlicensed = 0;      ///< pictures that nothing lets pass on
    qint64 forbidden = 0;       ///< pictures whose licence forbids it
    qint64 withoutBytes = 0;    ///< images that have no picture yet
    qint64 deadLinks = 0;       ///< of these, whose address was tried in vain
    qint64 withoutCredit = 0;
    qint64 withoutSplit = 0;
    qint64 leftOut = 0;         ///< images that have no place in the format
    /// Pictures that stay out, by the name that lets them pass: a licence, else a holder, else
    /// `unknown`; see ExportOptions::includeUnlicensed. Most pictures first.
    struct Withheld {
        QString name;
        bool isForbidden = false;
        qint64 pictures = 0;
    };
    std::vector<Withheld> withheld;
    /// Captions whose end CLIP's text encoder does not see, of the first ones that were counted;
    /// of open_clip's format alone.
    qint64 cutCaptions = 0;
    qint64 cutCounted = 0;
    bool wasStopped = false;
};

/// The words of `gaiactl export --format` that this version writes.
[[nodiscard]] QStringList exportFormats();

/// Writes a folder that others can train on. Built beside the target and renamed into place, so
/// that a reader never sees half of one. What is built stays there when the export is stopped,
/// killed or out of room, and the next run with the same choices goes on from it: it reads the
/// records again, makes the texts of them, and takes over the pictures and shards that they still
/// stand for. Thread-safe; blocks, so call it from a job.
class ExportCollection final {
public:
    explicit ExportCollection(const Project &project);
    [[nodiscard]] base::Result<ExportReport> run(const QString &folder,
                                                 const ExportOptions &options,
                                                 const base::JobContext &context);
    /// What stopped exports into the folder have left; nothing if none.
    [[nodiscard]] static std::optional<StoppedExport> stopped(const QString &folder,
                                                              const std::stop_token &stop = {});
    /// Throws that away.
    static void discardStopped(const QString &folder);
    /// Looks at the same images and the same rights, and reads no picture.
    [[nodiscard]] base::Result<ExportEstimate> estimate(const ExportOptions &options,
                                                        const base::JobContext &context) const;

private:
    const Project &m_project;
};

}  // namespace gaia::project
