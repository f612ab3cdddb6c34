// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/viewstate.h"

#include "core/project/queries.h"

#include <algorithm>

namespace gaia::library {

using namespace Qt::StringLiterals;
using dataset::Filter;
using dataset::ImageKey;

namespace {

constexpr qint64 kManyImages = 100'000;  ///< all of fewer are found in no time
constexpr int kFirstImages = 500;

}  // namespace

ViewState::ViewState(project::Project &project, jobs::Runner &runner, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_runner(runner)
    , m_keys(std::make_shared<const Keys>())
{
    connect(&m_project, &project::Project::changed, this, &ViewState::refresh);
    load();
}

void ViewState::setFilter(const Filter &filter)
{
    if (filter == m_filter) {
        return;
    }
    m_filter = filter;
    m_isNewFilter = true;
    m_isLoaded = false;
    Q_EMIT filterChanged();
    load();
}

void ViewState::select(ImageKey image)
{
    (void)m_jumps.next();  // a jump under way is overtaken
    if (image == m_selected) {
        return;
    }
    m_selected = image;
    Q_EMIT selectionChanged(image);
}

qsizetype ViewState::positionOf(ImageKey image) const
{
    const auto found = std::lower_bound(m_keys->begin(), m_keys->end(), image);
    return found != m_keys->end() && *found == image ? found - m_keys->begin() : -1;
}

ImageKey ViewState::neighbour(int step) const
{
    const auto place = std::lower_bound(m_keys->begin(), m_keys->end(), m_selected);
    qsizetype index = place - m_keys->begin();
    const bool isListed = place != m_keys->end() && *place == m_selected;
    // The place of one that has left is that of its follower.
    index += isListed || step < 0 ? step : step - 1;
    const bool isInside = index >= 0 && index < static_cast<qsizetype>(m_keys->size());
    return isInside ? (*m_keys)[static_cast<std::size_t>(index)] : ImageKey();
}

bool ViewState::selectNext()
{
    const ImageKey next = neighbour(1);
    if (next.isValid()) {
        select(next);
    }
    return next.isValid();
}

bool ViewState::selectPrevious()
{
    const ImageKey previous = neighbour(-1);
    if (previous.isValid()) {
        select(previous);
    }
    return previous.isValid();
}

void ViewState::selectFirstUndecided()
{
    const auto undecided = Filter::parse(u"status:pending OR status:partial"_s);
    if (!undecided) {
        return;
    }
    const quint64 ticket = m_jumps.next();
    m_runner.start(
        jobs::Lane::Read, this,
        [&project = m_project, filter = m_filter && *undecided](std::stop_token) {
            return project::Queries(project).keys(filter);
        },
        [this, ticket](const base::Result<Keys> &keys) {
            if (!m_jumps.isCurrent(ticket)) {
                return;
            }
            if (!keys) {
                Q_EMIT failed(keys.error().message);
            } else if (!keys->empty()) {
                select(keys->front());
            }
        });
}

void ViewState::refresh(const project::Changed &changed)
{
    if (changed.nouns == project::Noun::Findings && !m_filter.asksForFindings()) {
        return;
    }
    // Without a filter only a new image changes what is listed.
    const auto isListed = [this](ImageKey image) { return positionOf(image) >= 0; };
    if (m_isLoaded && !m_isLoading && m_filter.isEmpty() && !changed.images.empty()
        && std::all_of(changed.images.begin(), changed.images.end(), isListed)) {
        return;
    }
    // A load under way is let finish, so that a stream of commits can't starve the list.
    if (m_isLoading) {
        m_isStale = true;
    } else {
        load();
    }
}

void ViewState::load()
{
    m_isLoading = true;
    m_isStale = false;
    const quint64 ticket = m_loads.next();
    if (m_isNewFilter && m_total > kManyImages) {
        loadFirst(ticket);
    }
    m_runner.start(
        jobs::Lane::Read, this,
        [&project = m_project, filter = m_filter](std::stop_token) -> base::Result<Loaded> {
            const project::Queries queries(project);
            auto keys = queries.keys(filter);
            if (!keys) {
                return base::fail(keys.error());
            }
            Loaded loaded;
            loaded.total = static_cast<qint64>(keys->size());
            if (!filter.isEmpty()) {
                const auto total = queries.count(Filter());
                if (!total) {
                    return base::fail(total.error());
                }
                loaded.total = *total;
            }
            loaded.keys = std::make_shared<const Keys>(std::move(*keys));
            return loaded;
        },
        [this, ticket](base::Result<Loaded> loaded) {
            if (!m_loads.isCurrent(ticket)) {
                return;
            }
            m_isLoading = false;
            if (loaded) {
                take(std::move(*loaded));
            } else {
                Q_EMIT failed(loaded.error().message);
            }
            if (m_isStale && !m_isLoading) {
                load();
            }
        });
}

/// The first images of a new filter, to look at while the others are still being found.
void ViewState::loadFirst(quint64 ticket)
{
    m_runner.start(
        jobs::Lane::Read, this,
        [&project = m_project, filter = m_filter](std::stop_token) {
            return project::Queries(project).firstKeys(filter, kFirstImages);
        },
        [this, ticket](base::Result<Keys> keys) {
            // Where all came sooner, or it can't be asked, the other load says so.
            if (keys && m_loads.isCurrent(ticket) && !m_isLoaded) {
                m_keys = std::make_shared<const Keys>(std::move(*keys));
                Q_EMIT keysChanged();
            }
        });
}

void ViewState::take(Loaded loaded)
{
    const bool isSame = m_isLoaded && loaded.total == m_total && *loaded.keys == *m_keys;
    const bool mayMove = m_isNewFilter;
    m_isNewFilter = false;
    m_isLoaded = true;
    if (!isSame) {
        m_keys = std::move(loaded.keys);
        m_total = loaded.total;
        Q_EMIT keysChanged();
    }
    if (!m_selected.isValid() || (mayMove && positionOf(m_selected) < 0)) {
        select(m_keys->empty() ? ImageKey() : m_keys->front());
    }
}

}  // namespace gaia::library
