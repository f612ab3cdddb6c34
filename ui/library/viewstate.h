// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/filter.h"
#include "core/dataset/keys.h"
#include "core/dataset/listing.h"
#include "core/dataset/ordering.h"
#include "core/jobs/runner.h"
#include "core/project/project.h"

#include <QObject>

#include <memory>
#include <vector>

namespace gaia::library {

/// The one filter and the one selection that all workspaces share, and the ids which the filter
/// lets through. Lives on the main thread; loads in the background, and only the newest load
/// counts. Never decides anything. The project must outlive the runner's jobs.
///
/// The selection survives a refresh: an image that leaves the filter because of a decision stays
/// selected until the curator moves on. A new filter that does not let the selected image
/// through selects the first one that it does, or none.
///
/// An order other than that of import is taken once, when it is chosen: what a decision changes
/// moves no image under the curator's eyes, and new images come last. Choosing it again sorts anew.
class ViewState final : public QObject {
    Q_OBJECT

public:
    using Keys = std::vector<dataset::ImageKey>;

    /// From so many images on the first ones that a new filter lets through are asked for apart.
    static constexpr qint64 kManyImages = 10'000;
    static constexpr int kFirstImages = 500;

    ViewState(project::Project &project, jobs::Runner &runner, QObject *parent = nullptr);

    [[nodiscard]] const dataset::Filter &filter() const { return m_filter; }
    void setFilter(const dataset::Filter &filter);

    [[nodiscard]] const dataset::Ordering &ordering() const { return m_ordering; }
    /// Sorts anew, also by the same order, and selects the first.
    void setOrdering(const dataset::Ordering &ordering);

    /// What colours tell images apart by, on the map and the timeline alike.
    [[nodiscard]] dataset::ColourBy colourBy() const { return m_colourBy; }
    void setColourBy(dataset::ColourBy by);

    [[nodiscard]] dataset::ImageKey selected() const { return m_selected; }
    void select(dataset::ImageKey image);

    /// What the filter lets through, in the queue's order; cheap to keep. Never null. Of a large
    /// project the first ones stand here for a moment, before `isLoaded`.
    [[nodiscard]] std::shared_ptr<const Keys> keys() const { return m_keys; }
    /// How many images the project holds; -1 while that is not known.
    [[nodiscard]] qint64 total() const { return m_total; }
    /// True once `keys` answers for the filter as it stands now.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// Where the image is in `keys`, from 0; -1 if the filter does not let it through.
    [[nodiscard]] qsizetype positionOf(dataset::ImageKey image) const;
    /// The image after (or before) the selected one; none at the end. Where the selected one has
    /// left the filter, its neighbour by the queue's order.
    [[nodiscard]] dataset::ImageKey neighbour(int step) const;

    /// False, and nothing changes, at the end of the queue.
    bool selectNext();
    bool selectPrevious();
    /// Selects, once it is known, the first image that has a caption to decide on.
    void selectFirstUndecided();

Q_SIGNALS:
    void filterChanged();
    void orderingChanged();
    void colourByChanged();
    void selectionChanged(gaia::dataset::ImageKey image);
    /// The ids, the whole or both are new.
    void keysChanged();
    /// The list could not be read; a sentence.
    void failed(const QString &reason);

private:
    /// Where each image is in the queue, by key.
    using Places = std::vector<std::pair<dataset::ImageKey, qsizetype>>;
    struct Loaded {
        std::shared_ptr<const Keys> keys;
        std::shared_ptr<const Places> places;  ///< null where the keys themselves are in order
        qint64 total = 0;
    };

    [[nodiscard]] static base::Result<Loaded>
    read(const project::Project &project, const dataset::Filter &filter,
         const dataset::Ordering &ordering, const std::shared_ptr<const Keys> &before);
    void refresh(const project::Changed &changed);
    void load();
    void loadFirst(quint64 ticket);
    void take(Loaded loaded);

    project::Project &m_project;
    jobs::Runner &m_runner;
    dataset::Filter m_filter;
    dataset::ImageKey m_selected;
    dataset::Ordering m_ordering;
    dataset::ColourBy m_colourBy = dataset::ColourBy::Status;
    std::shared_ptr<const Keys> m_keys;
    std::shared_ptr<const Places> m_places;
    qsizetype m_leftAt = 0;  ///< where the selected image was when it left the queue
    qint64 m_total = -1;
    jobs::Latest m_loads;
    jobs::Latest m_jumps;
    bool m_isLoading = false;
    bool m_isStale = false;  ///< something changed while a load was under way
    bool m_isLoaded = false;
    bool m_isNewOrder = true;   ///< the next load sorts anew
    bool m_startsAgain = false; ///< and selects the first
    bool m_isNewFilter = true;  ///< the next load may move the selection
};

}  // namespace gaia::library
