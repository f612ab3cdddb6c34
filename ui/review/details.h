// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runner.h"
#include "core/project/queries.h"
#include "core/review/quotes.h"

#include <QCache>
#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace gaia::review {

/// One image with all that the review shows of it. A value that is not changed once made.
struct Detail {
    project::ImageDetail data;
    std::vector<Quotes> quotes;  ///< one a caption, in their order
};
using DetailPtr = std::shared_ptr<const Detail>;

/// The images around the selected one, read ahead, so that the next is there before the eye.
/// Lives on the main thread and reads in the background. What a commit has touched is read
/// again; an answer that a commit has overtaken is never delivered as the newest.
class Details final : public QObject {
    Q_OBJECT

public:
    Details(project::Project &project, jobs::Runner &runner, QObject *parent = nullptr);

    /// Null while it has to be read first; then `loaded` or `failed` follows.
    [[nodiscard]] DetailPtr of(dataset::ImageKey image);
    /// Reads it now, if it is not there, without anybody waiting.
    void readAhead(dataset::ImageKey image) { (void)of(image); }
    /// What a decision's own transaction left, so that it need not be read again.
    void put(std::shared_ptr<const project::ImageDetail> data);

Q_SIGNALS:
    void loaded(gaia::dataset::ImageKey image);
    void failed(gaia::dataset::ImageKey image, const QString &reason);

private:
    struct Entry {
        DetailPtr detail;
        bool isStale = false;
    };

    void markStale(const project::Changed &changed);
    void read(dataset::ImageKey image);

    project::Project &m_project;
    jobs::Runner &m_runner;
    QCache<dataset::ImageKey, Entry> m_known;
    /// What has happened to an image while it is being read.
    enum class Meanwhile { Nothing, Touched, Put };
    QHash<dataset::ImageKey, Meanwhile> m_reading;
};

}  // namespace gaia::review
