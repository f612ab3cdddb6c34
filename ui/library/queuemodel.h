// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runner.h"
#include "core/project/queries.h"
#include "ui/library/viewstate.h"

#include <QAbstractListModel>
#include <QCache>

#include <optional>
#include <vector>

class QTimer;

namespace gaia::library {

/// The images that the filter lets through as a list. Knows their ids; their rows are values,
/// read in windows in the background when they are asked for, and forgotten when others are.
/// Lives on the main thread and never reads the project there.
class QueueModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole,  ///< qint64
        RowRole,  ///< project::Row; one with the key alone until it is read
        IsReadRole,  ///< bool: the row has been read
    };

    QueueModel(ViewState &view, project::Project &project, jobs::Runner &runner,
               QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] dataset::ImageKey keyAt(int row) const;
    /// -1 if the image is not listed.
    [[nodiscard]] int rowOf(dataset::ImageKey image) const;
    /// The row as far as it has been read; asks for it otherwise.
    [[nodiscard]] std::optional<project::Row> row(dataset::ImageKey image) const;
    /// True while rows come and go, when a view's current index moves by itself.
    [[nodiscard]] bool isMoving() const { return m_isMoving; }

private:
    struct Entry {
        project::Row row;
        bool isStale = false;
    };
    using Rows = base::Result<std::vector<project::Row>>;

    void takeKeys();
    [[nodiscard]] bool moveBySteps(const ViewState::Keys &keys);
    [[nodiscard]] bool shrinkBySteps(const ViewState::Keys &keys);
    void markStale(const project::Changed &changed);
    void ask(int row) const;
    void fetch();
    void takeRows(const ViewState::Keys &asked, const Rows &rows);
    void tell(const ViewState::Keys &images);

    ViewState &m_view;
    project::Project &m_project;
    jobs::Runner &m_runner;
    ViewState::Keys m_keys;
    bool m_isByKey = true;  ///< the order of import, in which a place is found by the key
    mutable QCache<dataset::ImageKey, Entry> m_rows;
    mutable std::vector<int> m_wanted;  ///< windows, asked for last at the end
    QTimer *m_fetchSoon;
    bool m_isFetching = false;
    std::vector<project::Changed> m_changedMeanwhile;  ///< while rows are being read
    bool m_isMoving = false;
};

}  // namespace gaia::library
