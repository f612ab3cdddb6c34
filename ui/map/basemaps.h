// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/figures/mapgeometry.h"
#include "core/jobs/runner.h"

#include <QObject>
#include <QString>

#include <map>
#include <memory>
#include <set>
#include <utility>

namespace gaia::map {

enum class Detail {
    Coarse,  ///< 1:110 million, for small pictures of the whole world
    Fine,    ///< 1:50 million
    Finest,  ///< 1:10 million
};

/// The base maps that the program carries, read and projected in the background when they are
/// first asked for, and kept. Lives on the main thread; shared by the map and the small maps.
class BaseMaps final : public QObject {
    Q_OBJECT

public:
    using Geometry = std::shared_ptr<const figures::MapGeometry>;

    explicit BaseMaps(jobs::Runner &runner, QObject *parent = nullptr);

    /// Null until `loaded`, or if it can't be read.
    [[nodiscard]] Geometry geometry(Detail detail, geo::ProjectionKind kind);
    /// Why a base map can't be shown, a sentence; empty if all is well.
    [[nodiscard]] QString failure() const { return m_failure; }

Q_SIGNALS:
    void loaded();
    void failed(const QString &sentence);

private:
    using Which = std::pair<Detail, geo::ProjectionKind>;
    void take(Which which, base::Result<Geometry> geometry);

    jobs::Runner &m_runner;
    std::map<Which, Geometry> m_known;
    std::set<Which> m_asked;
    QString m_failure;
};

}  // namespace gaia::map
