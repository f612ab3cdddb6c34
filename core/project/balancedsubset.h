// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/curated.h"
#include "core/dataset/filter.h"
#include "core/project/savedviews.h"

#include <QStringList>

#include <vector>

namespace gaia::project {

/// What an image must have to be drawn at all; the words of `gaiactl sample --floor`.
[[nodiscard]] const QStringList &floorWords();
/// The filter with what the floor asks for; a word that is none is an error, as is one whose data
/// this version does not hold.
[[nodiscard]] base::Result<dataset::Filter> withFloor(const dataset::Filter &filter,
                                                      const QStringList &floor);

struct SubsetOptions {
    qint64 count = 0;
    std::vector<dataset::Balance> balance;
    quint64 seed = 1;
    dataset::Filter filter;
    QStringList floor;
    double cellDegrees = 10.0;  ///< height of the cells that `cell` balances over
};

/// How many images have a label, before and after; years and months in their order, else most
/// before first.
struct BalanceFigures {
    dataset::Balance balance = dataset::Balance::Year;
    struct Label {
        QString name;
        qint64 before = 0;
        qint64 after = 0;
    };
    std::vector<Label> labels;
    qint64 unknownBefore = 0;
    qint64 unknownAfter = 0;
    double evennessBefore = 1.0;  ///< Pielou's, 0 to 1
    double evennessAfter = 1.0;
};

struct Subset {
    std::vector<dataset::ImageKey> images;   ///< by key
    std::vector<dataset::GeoPoint> before;   ///< located images that were drawn from
    std::vector<dataset::GeoPoint> after;
    qint64 candidates = 0;
    std::vector<BalanceFigures> figures;     ///< of every dimension asked for
    dataset::Filter filter;                  ///< with the floor
    QByteArray strategy;                     ///< JSON object: how it was drawn
};

/// Draws a subset that is balanced over what is asked; see curation::drawBalanced. Discarded images
/// are never drawn. Thread-safe; blocks, so call it from a job.
class BalancedSubset final {
public:
    explicit BalancedSubset(Project &project);

    /// Writes nothing.
    [[nodiscard]] base::Result<Subset> draw(const SubsetOptions &options,
                                            const base::JobContext &context) const;
    /// Keeps it as a frozen set under the name.
    [[nodiscard]] base::Result<ViewLine> keep(const QString &name, const Subset &subset,
                                              const QString &curator);

private:
    Project &m_project;
};

}  // namespace gaia::project
