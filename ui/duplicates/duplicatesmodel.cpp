// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicatesmodel.h"
#include "ui/widgets/plaintip.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

namespace gaia::duplicates {

using namespace Qt::StringLiterals;
using dataset::ImageKey;
using project::DuplicateReport;

namespace {

constexpr int kRowsKept = 4096;
constexpr std::size_t kShownOfAnItem = 2;  ///< small pictures in a row of the list

QString wordOfReason(const QString &reason)
{
    if (reason == "blank"_L1) {
        return QCoreApplication::translate("gaia::duplicates::DuplicatesModel", "blank");
    }
    if (reason == "tiny"_L1) {
        return QCoreApplication::translate("gaia::duplicates::DuplicatesModel", "tiny");
    }
    if (reason == "logo"_L1) {
        return QCoreApplication::translate("gaia::duplicates::DuplicatesModel", "like a logo");
    }
    if (reason == "chart"_L1) {
        return QCoreApplication::translate("gaia::duplicates::DuplicatesModel", "like a chart");
    }
    if (reason == "text"_L1) {
        return QCoreApplication::translate("gaia::duplicates::DuplicatesModel", "like a page of text");
    }
    if (reason == "portrait"_L1) {
        return QCoreApplication::translate("gaia::duplicates::DuplicatesModel", "like a portrait");
    }
    if (reason == "model-chart"_L1) {
        return QCoreApplication::translate("gaia::duplicates::DuplicatesModel", "a chart, says the model");
    }
    return QCoreApplication::translate("gaia::duplicates::DuplicatesModel", "no remote sensing, says the model");
}

}  // namespace

std::vector<Item> itemsOf(const DuplicateReport &report, Kind kind, const library::ViewState &view)
{
    std::vector<Item> items;
    switch (kind) {
    case Kind::Group:
        for (const dataset::DuplicateCluster &cluster : report.clusters) {
            Item item{kind, {cluster.reference}, cluster.isExact, 0, {}};
            for (const ImageKey member : cluster.members) {
                if (member != cluster.reference) {
                    item.images.push_back(member);
                }
            }
            items.push_back(std::move(item));
        }
        break;
    case Kind::Pair:
        for (const dataset::DuplicateCandidate &pair : report.candidates) {
            items.push_back({kind, {pair.a, pair.b}, false, pair.distance, {}});
        }
        break;
    case Kind::Odd:
        for (const dataset::JunkPicture &junk : report.junk) {
            items.push_back({kind, {junk.image}, false, 0, junk.reason});
        }
        break;
    }
    if (!view.filter().isEmpty()) {
        std::erase_if(items, [&](const Item &item) {
            return std::none_of(item.images.begin(), item.images.end(), [&](ImageKey image) {
                return view.positionOf(image) >= 0;
            });
        });
    }
    return items;
}

QString wordsOf(const Item &item)
{
    if (item.kind == Kind::Pair) {
        return QCoreApplication::translate("gaia::duplicates::DuplicatesModel", "%n bit(s) apart",
                  nullptr, item.distance);
    }
    if (item.kind == Kind::Group) {
        const QString count =
            QCoreApplication::translate("gaia::duplicates::DuplicatesModel", "%n picture(s)",
                  nullptr, int(item.images.size()));
        return item.isExact
            ? QCoreApplication::translate("gaia::duplicates::DuplicatesModel", "%1, equal bytes").arg(count)
            : count;
    }
    QStringList words;
    for (const QString &reason : item.reason.split(u' ')) {
        words << wordOfReason(reason);
    }
    return words.join(u"; "_s);
}

DuplicatesModel::DuplicatesModel(project::Project &project, jobs::Runner &runner, QObject *parent)
    : QAbstractListModel(parent)
    , m_project(project)
    , m_runner(runner)
    , m_rows(kRowsKept)
    , m_fetchSoon(new QTimer(this))
{
    m_fetchSoon->setSingleShot(true);
    m_fetchSoon->setInterval(0);
    connect(m_fetchSoon, &QTimer::timeout, this, &DuplicatesModel::fetch);
}

void DuplicatesModel::setItems(std::vector<Item> items)
{
    if (items == m_items) {
        return;
    }
    // One item gone is the usual case after a decision: the list keeps its place then.
    if (items.size() + 1 == m_items.size()) {
        const auto [was, is] = std::mismatch(m_items.begin(), m_items.end(), items.begin(), items.end());
        if (std::equal(was + 1, m_items.end(), is, items.end())) {
            const int row = int(was - m_items.begin());
            beginRemoveRows({}, row, row);
            m_items = std::move(items);
            endRemoveRows();
            return;
        }
    }
    beginResetModel();
    m_items = std::move(items);
    m_wanted.clear();
    endResetModel();
}

const Item *DuplicatesModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_items[std::size_t(row)] : nullptr;
}

int DuplicatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant DuplicatesModel::data(const QModelIndex &index, int role) const
{
    const Item *item = index.isValid() ? at(index.row()) : nullptr;
    if (item == nullptr) {
        return {};
    }
    if (role == ItemRole) {
        return QVariant::fromValue(*item);
    }
    if (role != RowsRole && role != Qt::DisplayRole && role != Qt::AccessibleTextRole
        && role != Qt::ToolTipRole) {
        return {};
    }
    const std::size_t shown = std::min(kShownOfAnItem, item->images.size());
    const std::vector<ImageKey> images(item->images.begin(),
                                       item->images.begin() + std::ptrdiff_t(shown));
    ask(images);
    QVariantList rows;
    for (const ImageKey image : images) {
        const project::Row *row = m_rows.object(image.value);
        rows << QVariant::fromValue(row ? *row : project::Row());
    }
    if (role == RowsRole) {
        return rows;
    }
    const QString title = rows.front().value<project::Row>().title;
    const QString whole = title + u", "_s + wordsOf(*item);
    return role == Qt::DisplayRole ? title
        : role == Qt::ToolTipRole  ? widgets::plainTip(whole)
                                   : whole;
}

void DuplicatesModel::ask(const std::vector<ImageKey> &images) const
{
    for (const ImageKey image : images) {
        if (!m_rows.contains(image.value)) {
            m_wanted.insert(image.value);
        }
    }
    if (!m_wanted.isEmpty()) {
        // Not now: a view asks for many rows while it paints.
        m_fetchSoon->start();
    }
}

void DuplicatesModel::fetch()
{
    if (m_isFetching || m_wanted.isEmpty()) {
        return;
    }
    m_isFetching = true;
    std::vector<ImageKey> keys;
    for (const qint64 key : std::as_const(m_wanted)) {
        keys.push_back({key});
    }
    m_wanted.clear();
    m_runner.start(
        jobs::Lane::Read, this,
        [&project = m_project, keys](std::stop_token) {
            return project::Queries(project).rows(keys);
        },
        [this, keys](const base::Result<std::vector<project::Row>> &rows) {
            m_isFetching = false;
            for (const ImageKey key : keys) {
                // Also what is gone, so that it is not asked for again and again.
                auto *row = new project::Row;
                row->key = key;
                m_rows.insert(key.value, row);
            }
            if (rows) {
                for (const project::Row &row : *rows) {
                    m_rows.insert(row.key.value, new project::Row(row));
                }
            }
            if (!m_items.empty()) {
                Q_EMIT dataChanged(index(0), index(rowCount() - 1));
            }
            fetch();
        });
}

}  // namespace gaia::duplicates
