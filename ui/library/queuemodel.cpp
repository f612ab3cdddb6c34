// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/queuemodel.h"
#include "ui/widgets/plaintip.h"

#include <QScopedValueRollback>
#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

namespace gaia::library {

using dataset::CaptionState;
using dataset::ImageKey;

namespace {

constexpr int kWindow = 32;  ///< rows read at once
constexpr int kMaxRows = 4096;  ///< rows kept
constexpr std::size_t kMaxWanted = 4;  ///< windows; older ones were scrolled away
constexpr std::size_t kMaxSteps = 32;  ///< rows that come and go one by one; more is a reset

/// "2 accepted, 1 rejected, 2 pending, flagged": the state in words.
QString spoken(const project::Row &row)
{
    const auto count = [&](CaptionState state) {
        return static_cast<int>(std::count(row.badges.begin(), row.badges.end(), state));
    };
    QStringList parts{row.title};
    if (const int n = count(CaptionState::Accepted); n > 0) {
        parts.append(QCoreApplication::translate("gaia::library::QueueModel", "%n accepted", nullptr, n));
    }
    if (const int n = count(CaptionState::Edited); n > 0) {
        parts.append(QCoreApplication::translate("gaia::library::QueueModel", "%n edited", nullptr, n));
    }
    if (const int n = count(CaptionState::Rejected); n > 0) {
        parts.append(QCoreApplication::translate("gaia::library::QueueModel", "%n rejected", nullptr, n));
    }
    if (const int n = count(CaptionState::Pending); n > 0) {
        parts.append(QCoreApplication::translate("gaia::library::QueueModel", "%n pending", nullptr, n));
    }
    if (row.badges.empty()) {
        parts.append(QCoreApplication::translate("gaia::library::QueueModel", "no captions yet"));
    }
    if (row.isFlagged) {
        parts.append(QCoreApplication::translate("gaia::library::QueueModel", "flagged"));
    }
    if (!row.mediaError.isEmpty()) {
        parts.append(row.mediaError);
    }
    return parts.join(QStringLiteral(", "));
}

}  // namespace

QueueModel::QueueModel(ViewState &view, project::Project &project, jobs::Runner &runner,
                       QObject *parent)
    : QAbstractListModel(parent)
    , m_view(view)
    , m_project(project)
    , m_runner(runner)
    , m_rows(kMaxRows)
    , m_fetchSoon(new QTimer(this))
{
    m_fetchSoon->setSingleShot(true);
    m_fetchSoon->setInterval(0);
    connect(m_fetchSoon, &QTimer::timeout, this, &QueueModel::fetch);
    connect(&m_view, &ViewState::keysChanged, this, &QueueModel::takeKeys);
    connect(&m_project, &project::Project::changed, this, &QueueModel::markStale);
    takeKeys();
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

ImageKey QueueModel::keyAt(int row) const
{
    const bool isInside = row >= 0 && row < rowCount();
    return isInside ? m_keys[static_cast<std::size_t>(row)] : ImageKey();
}

int QueueModel::rowOf(ImageKey image) const
{
    if (!m_isByKey) {
        return static_cast<int>(m_view.positionOf(image));
    }
    const auto found = std::lower_bound(m_keys.begin(), m_keys.end(), image);
    return found != m_keys.end() && *found == image ? static_cast<int>(found - m_keys.begin()) : -1;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ImageKey image = keyAt(index.row());
    if (role == KeyRole) {
        return image.value;
    }
    if (role != RowRole && role != IsReadRole && role != Qt::DisplayRole
        && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) {
        return {};
    }
    const Entry *entry = m_rows.object(image);
    if (!entry || entry->isStale) {
        ask(index.row());
    }
    if (role == IsReadRole) {
        return entry != nullptr;
    }
    if (role == RowRole) {
        project::Row blank;
        blank.key = image;
        return QVariant::fromValue(entry ? entry->row : blank);
    }
    if (!entry) {
        return {};
    }
    return role == Qt::AccessibleTextRole ? spoken(entry->row)
        : role == Qt::ToolTipRole         ? widgets::plainTip(entry->row.title)
                                          : entry->row.title;
}

std::optional<project::Row> QueueModel::row(ImageKey image) const
{
    const Entry *entry = m_rows.object(image);
    const int place = rowOf(image);
    if ((!entry || entry->isStale) && place >= 0) {
        ask(place);
    }
    return entry ? std::optional(entry->row) : std::nullopt;
}

void QueueModel::takeKeys()
{
    const QScopedValueRollback moving(m_isMoving, true);
    const std::shared_ptr<const ViewState::Keys> keys = m_view.keys();
    const bool wasByKey = m_isByKey;
    m_isByKey = m_view.ordering().by == dataset::Ordering::By::Import;
    if (wasByKey == m_isByKey && (m_isByKey ? moveBySteps(*keys) : shrinkBySteps(*keys))) {
        return;
    }
    beginResetModel();
    m_keys = *keys;
    m_wanted.clear();
    endResetModel();
}

bool QueueModel::moveBySteps(const ViewState::Keys &keys)
{
    const auto difference =
        keys.size() > m_keys.size() ? keys.size() - m_keys.size() : m_keys.size() - keys.size();
    if (difference > kMaxSteps || m_keys.empty() || keys.empty()) {
        return false;
    }
    ViewState::Keys gone;
    ViewState::Keys come;
    auto was = m_keys.cbegin();
    auto is = keys.cbegin();
    while ((was != m_keys.cend() || is != keys.cend()) && gone.size() + come.size() <= kMaxSteps) {
        if (is == keys.cend() || (was != m_keys.cend() && *was < *is)) {
            gone.push_back(*was++);
        } else if (was == m_keys.cend() || *is < *was) {
            come.push_back(*is++);
        } else {
            ++was;
            ++is;
        }
    }
    if (gone.size() + come.size() > kMaxSteps) {
        return false;
    }
    m_wanted.clear();
    for (const ImageKey image : gone) {
        const int place = rowOf(image);
        beginRemoveRows({}, place, place);
        m_keys.erase(m_keys.begin() + place);
        endRemoveRows();
    }
    for (const ImageKey image : come) {
        const auto at = std::lower_bound(m_keys.begin(), m_keys.end(), image);
        const int place = static_cast<int>(at - m_keys.begin());
        beginInsertRows({}, place, place);
        m_keys.insert(at, image);
        endInsertRows();
    }
    return true;
}

bool QueueModel::shrinkBySteps(const ViewState::Keys &keys)
{
    // In an order of choice images leave where they are, and come at the end.
    std::vector<int> gone;
    std::size_t is = 0;
    for (std::size_t was = 0; was < m_keys.size() && gone.size() <= kMaxSteps; ++was) {
        if (is < keys.size() && m_keys[was] == keys[is]) {
            ++is;
        } else {
            gone.push_back(static_cast<int>(was));
        }
    }
    if (gone.size() + keys.size() - is > kMaxSteps || gone.size() == m_keys.size()) {
        return false;
    }
    m_wanted.clear();
    for (auto place = gone.rbegin(); place != gone.rend(); ++place) {
        beginRemoveRows({}, *place, *place);
        m_keys.erase(m_keys.begin() + *place);
        endRemoveRows();
    }
    for (; is < keys.size(); ++is) {
        const int end = rowCount();
        beginInsertRows({}, end, end);
        m_keys.push_back(keys[is]);
        endInsertRows();
    }
    return true;
}

void QueueModel::markStale(const project::Changed &changed)
{
    if (changed.nouns == project::Noun::Findings) {
        return;  // no row tells of them
    }
    if (m_isFetching) {
        m_changedMeanwhile.push_back(changed);
    }
    if (!changed.images.empty()) {
        for (const ImageKey image : changed.images) {
            if (Entry *entry = m_rows.object(image)) {
                entry->isStale = true;
            }
        }
        tell(changed.images);
        return;
    }
    const QList<ImageKey> known = m_rows.keys();
    for (const ImageKey image : known) {
        m_rows.object(image)->isStale = true;
    }
    if (!m_keys.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void QueueModel::ask(int row) const
{
    const int window = row / kWindow;
    if (!m_wanted.empty() && m_wanted.back() == window) {
        return;
    }
    std::erase(m_wanted, window);
    m_wanted.push_back(window);
    if (m_wanted.size() > kMaxWanted) {
        m_wanted.erase(m_wanted.begin());
    }
    // Not now: a view asks for many rows while it paints.
    m_fetchSoon->start();
}

void QueueModel::fetch()
{
    if (m_isFetching) {
        return;
    }
    ViewState::Keys missing;
    for (const int window : m_wanted) {
        const int last = std::min(rowCount(), (window + 1) * kWindow);
        for (int row = window * kWindow; row < last; ++row) {
            const Entry *entry = m_rows.object(keyAt(row));
            if (!entry || entry->isStale) {
                missing.push_back(keyAt(row));
            }
        }
    }
    m_wanted.clear();
    if (missing.empty()) {
        return;
    }
    m_isFetching = true;
    m_changedMeanwhile.clear();
    m_runner.start(
        jobs::Lane::Read, this,
        [&project = m_project, missing](std::stop_token) {
            return project::Queries(project).rows(missing);
        },
        [this, missing](const Rows &rows) { takeRows(missing, rows); });
}

void QueueModel::takeRows(const ViewState::Keys &asked, const Rows &rows)
{
    m_isFetching = false;
    if (!rows) {
        return;  // the view state reads the same file and tells what is wrong with it
    }
    for (const project::Row &row : *rows) {
        const bool isStale =
            std::any_of(m_changedMeanwhile.begin(), m_changedMeanwhile.end(),
                        [&](const project::Changed &changed) { return changed.touches(row.key); });
        m_rows.insert(row.key, new Entry{row, isStale});
    }
    for (const ImageKey image : asked) {
        if (!m_rows.contains(image)) {
            // Gone meanwhile: not asked for again and again until the list is read anew.
            project::Row blank;
            blank.key = image;
            m_rows.insert(image, new Entry{blank, false});
        }
    }
    tell(asked);
    if (!m_wanted.empty()) {
        fetch();
    }
}

void QueueModel::tell(const ViewState::Keys &images)
{
    int first = rowCount();
    int last = -1;
    for (const ImageKey image : images) {
        if (const int place = rowOf(image); place >= 0) {
            first = std::min(first, place);
            last = std::max(last, place);
        }
    }
    if (last >= 0) {
        Q_EMIT dataChanged(index(first), index(last));
    }
}

}  // namespace gaia::library
