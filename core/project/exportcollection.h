// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/filter.h"
#include "core/project/project.h"

#include <QStringList>

namespace gaia::project {

enum class CaptionChoice { Accepted, Decided, Any };
[[nodiscard]] std::optional<CaptionChoice> captionChoiceFromWord(const QString &word);

struct ExportOptions {
    QString format;  ///< a word of exportFormats()
    dataset::Filter filter;
    CaptionChoice captions = CaptionChoice::Accepted;
    bool stripPrefix = false;
    bool bySplit = false;
    bool force = false;  ///< replace a folder that is there and not empty
};

struct ExportedFile {
    QString path;  ///< relative to the target folder
    qint64 bytes = 0;
    QString sha256;
};

struct ExportReport {
    QString format;
    qint64 images = 0;
    qint64 captions = 0;
    std::vector<ExportedFile> files;
    QStringList warnings;
    bool wasStopped = false;
};

/// The words of `gaiactl export --format` that this version writes.
[[nodiscard]] QStringList exportFormats();

/// Writes a folder that others can train on. Built beside the target and renamed into place, so
/// that a reader never sees half of one. Thread-safe; blocks, so call it from a job.
class ExportCollection final {
public:
    explicit ExportCollection(const Project &project);
    [[nodiscard]] base::Result<ExportReport> run(const QString &folder,
                                                 const ExportOptions &options,
                                                 const base::JobContext &context);

private:
    const Project &m_project;
};

}  // namespace gaia::project
