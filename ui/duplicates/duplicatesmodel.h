// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runner.h"
#include "core/project/findduplicates.h"
#include "core/project/queries.h"
#include "ui/library/viewstate.h"

#include <QAbstractListModel>
#include <QCache>
#include <QSet>

class QTimer;

namespace gaia::duplicates {

/// What there is to look at.
enum class Kind {
    Group,  ///< images that are the same
    Pair,   ///< two that are alike: the same or not?
    Odd,    ///< a picture that may be none of a satellite
};

/// One thing to look at.
struct Item {
    Kind kind = Kind::Group;
    std::vector<dataset::ImageKey> images;  ///< of a group the reference first
    bool isExact = false;                   ///< of a group
    int distance = 0;                       ///< of a pair, bits
    QString reason;                         ///< of an odd picture, the words of JunkPicture

    bool operator==(const Item &) const = default;
};

/// All of a kind in what a search found, that the filter has at least one image of.
[[nodiscard]] std::vector<Item> itemsOf(const project::DuplicateReport &report, Kind kind,
                                        const library::ViewState &view);
/// "Equal bytes, 3 pictures"; "6 bits apart"; "Blank, and a chart, says the model".
[[nodiscard]] QString wordsOf(const Item &item);

/// The items of one kind as a list. Reads what a row shows in the background, as it is asked for.
/// Lives on the main thread.
class DuplicatesModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { ItemRole = Qt::UserRole, RowsRole };

    DuplicatesModel(project::Project &project, jobs::Runner &runner, QObject *parent = nullptr);

    void setItems(std::vector<Item> items);
    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    [[nodiscard]] const Item *at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void ask(const std::vector<dataset::ImageKey> &images) const;
    void fetch();

    project::Project &m_project;
    jobs::Runner &m_runner;
    std::vector<Item> m_items;
    QCache<qint64, project::Row> m_rows;
    mutable QSet<qint64> m_wanted;
    QTimer *m_fetchSoon;
    jobs::Latest m_reads;
    bool m_isFetching = false;
};

}  // namespace gaia::duplicates

Q_DECLARE_METATYPE(gaia::duplicates::Item)
