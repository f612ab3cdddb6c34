// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/view.h"
#include "core/project/project.h"

#include <QStringList>

#include <vector>

namespace gaia::project {

/// A saved view with what it holds now.
struct ViewLine {
    dataset::SavedView view;
    qint64 images = 0;
    QString fault;  ///< why a live view can't be asked, a sentence; empty when it can
};

/// Filters under a name, live or frozen. Each change is one event. Names are compared without
/// regard to the case of ASCII letters. Thread-safe; blocks, so call it from a job.
class SavedViews final {
public:
    SavedViews(Project &project, QString curator);

    [[nodiscard]] base::Result<std::vector<ViewLine>> list() const;
    [[nodiscard]] base::Result<ViewLine> find(const QString &name) const;
    /// True if the filter, or a live view that it leads to, asks for what the check found.
    [[nodiscard]] base::Result<bool> asksForFindings(const dataset::Filter &filter) const;

    /// Saves the filter under the name, in place of what had it. A view that would lead back to
    /// itself, or names one that is not there, is refused.
    [[nodiscard]] base::Result<ViewLine> save(const QString &name, const dataset::Filter &filter);
    /// The same, keeping the images that the filter lets through now.
    [[nodiscard]] base::Result<ViewLine> freeze(const QString &name, const dataset::Filter &filter);
    /// A set that was drawn from the filter; `strategy` is a JSON object that tells how.
    [[nodiscard]] base::Result<ViewLine> keep(const QString &name, const dataset::Filter &filter,
                                              const std::vector<dataset::ImageKey> &images,
                                              const QByteArray &strategy);
    /// Both refuse while another view names this one.
    [[nodiscard]] base::Status rename(const QString &name, const QString &newName);
    [[nodiscard]] base::Status remove(const QString &name);

private:
    enum class Images { Live, Found, Given };
    base::Result<ViewLine> put(dataset::SavedView view, Images which,
                               const std::vector<dataset::ImageKey> &images);

    Project &m_project;
    QString m_curator;
};

}  // namespace gaia::project
