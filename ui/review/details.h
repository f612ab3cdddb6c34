// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runner.h"
#include "core/project/queries.h"
#include "core/review/checker.h"
#include "core/review/quotes.h"

#include <QCache>
#include <QHash>
#include <QMap>
#include <QObject>

#include <memory>
#include <vector>

namespace gaia::review {

/// One image with all that the review shows of it. A value that is not changed once made.
struct Detail {
    project::ImageDetail data;
    std::vector<Quotes> quotes;  ///< one a caption, in their order
    std::shared_ptr<const Check> check;  ///< null until the rules have been read
    QStringList checkedTexts;    ///< what the check read, by ordinal from 1
    /// By ordinal, what has changed since the decision: picture, place, date, caption.
    QMap<int, QStringList> stale;
};
using DetailPtr = std::shared_ptr<const Detail>;

/// What a curator has before him: of an undecided caption its draft, else its text.
[[nodiscard]] QString textInSight(const dataset::Caption &caption);
/// The image as the check is to read it, with the texts in sight.
[[nodiscard]] Subject subjectInSight(const project::ImageDetail &detail);

class RuleBook;

/// The images around the selected one, read ahead, so that the next is there before the eye.
/// Lives on the main thread and reads in the background. What a commit has touched is read
/// again; an answer that a commit has overtaken is never delivered as the newest.
class Details final : public QObject {
    Q_OBJECT

public:
    Details(project::Project &project, jobs::Runner &runner, const RuleBook &rules,
            QObject *parent = nullptr);

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
    void readAllAgain();
    void read(dataset::ImageKey image);

    project::Project &m_project;
    jobs::Runner &m_runner;
    const RuleBook &m_rules;
    QCache<dataset::ImageKey, Entry> m_known;
    /// What has happened to an image while it is being read.
    enum class Meanwhile { Nothing, Touched, Put };
    QHash<dataset::ImageKey, Meanwhile> m_reading;
};

}  // namespace gaia::review
