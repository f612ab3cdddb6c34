// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/viewstate.h"

#include "core/project/queries.h"

#include <algorithm>
#include <utility>

namespace gaia::library {

using namespace Qt::StringLiterals;
using dataset::Filter;
using dataset::ImageKey;

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
    m_isNewOrder = true;
    m_isLoaded = false;
    Q_EMIT filterChanged();
    load();
}

void ViewState::setOrdering(const dataset::Ordering &ordering)
{
    m_ordering = ordering;
    m_isNewOrder = true;
    m_startsAgain = true;
    Q_EMIT orderingChanged();
    load();
}

void ViewState::setColourBy(dataset::ColourBy by)
{
    if (by != m_colourBy) {
        m_colourBy = by;
        Q_EMIT colourByChanged();
    }
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
    if (m_places) {
        const auto found = std::lower_bound(m_places->begin(), m_places->end(),
                                            std::pair(image, qsizetype(0)));
        return found != m_places->end() && found->first == image ? found->second : -1;
    }
    const auto found = std::lower_bound(m_keys->begin(), m_keys->end(), image);
    return found != m_keys->end() && *found == image ? found - m_keys->begin() : -1;
}

ImageKey ViewState::neighbour(int step) const
{
    qsizetype index = positionOf(m_selected);
    const bool isListed = index >= 0;
    if (!isListed && m_places) {
        index = m_leftAt;
    } else if (!isListed) {
        index = std::lower_bound(m_keys->begin(), m_keys->end(), m_selected) - m_keys->begin();
    }
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

base::Result<ViewState::Loaded>
ViewState::read(const project::Project &project, const Filter &filter,
                const dataset::Ordering &ordering, const std::shared_ptr<const Keys> &before)
{
    const project::Queries queries(project);
    const bool isByKey = ordering.by == dataset::Ordering::By::Import;
    auto keys = before && !isByKey ? queries.keys(filter) : queries.keys(filter, ordering);
    if (!keys) {
        return base::fail(keys.error());
    }
    if (before && !isByKey) {
        // As they were, those that have left taken out, and new ones at the end.
        Keys listed = *before;
        std::sort(listed.begin(), listed.end());
        Keys kept;
        kept.reserve(keys->size());
        for (const ImageKey image : *before) {
            if (std::binary_search(keys->begin(), keys->end(), image)) {
                kept.push_back(image);
            }
        }
        std::set_difference(keys->begin(), keys->end(), listed.begin(), listed.end(),
                            std::back_inserter(kept));
        *keys = std::move(kept);
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
    if (!isByKey) {
        auto places = std::make_shared<Places>();
        places->reserve(keys->size());
        for (std::size_t i = 0; i < keys->size(); ++i) {
            places->emplace_back((*keys)[i], static_cast<qsizetype>(i));
        }
        std::sort(places->begin(), places->end());
        loaded.places = std::move(places);
    }
    loaded.keys = std::make_shared<const Keys>(std::move(*keys));
    return loaded;
}

void ViewState::load()
{
    m_isLoading = true;
    m_isStale = false;
    const quint64 ticket = m_loads.next();
    if (m_isNewFilter && m_total > kManyImages && m_ordering.by == dataset::Ordering::By::Import) {
        loadFirst(ticket);
    }
    m_runner.start(
        jobs::Lane::Read, this,
        [&project = m_project, filter = m_filter, ordering = m_ordering,
         before = m_isNewOrder ? nullptr : m_keys](std::stop_token) {
            return read(project, filter, ordering, before);
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
    m_isNewOrder = false;
    m_isLoaded = true;
    if (!isSame) {
        const qsizetype was = positionOf(m_selected);
        const std::shared_ptr<const Keys> before = m_keys;
        m_keys = std::move(loaded.keys);
        m_places = std::move(loaded.places);
        if (was >= 0 && m_places && positionOf(m_selected) < 0) {
            m_leftAt = std::count_if(before->begin(), before->begin() + was,
                                     [this](ImageKey image) { return positionOf(image) >= 0; });
        }
        m_total = loaded.total;
        Q_EMIT keysChanged();
    }
    const bool startsAgain = std::exchange(m_startsAgain, false);
    if (!m_selected.isValid() || startsAgain || (mayMove && positionOf(m_selected) < 0)) {
        select(m_keys->empty() ? ImageKey() : m_keys->front());
    }
}

}  // namespace gaia::library
