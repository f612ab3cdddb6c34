// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/captionstore.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace gaia::storage {

/// The action of events that rank captions.
inline const QString kRankCaptions = QStringLiteral("rank");

/// Ordinals of ranked captions, the best first.
[[nodiscard]] std::vector<int> rankingOf(const dataset::Captions &captions);
/// Ranks the captions so; the others not at all.
void putRanking(CaptionStore &store, const dataset::Captions &captions,
                const std::vector<int> &bestFirst);

/// What an event says of the order of preference in a set.
struct Ranking {
    dataset::CaptionSetKey set;
    std::vector<int> bestFirst;
};
[[nodiscard]] QByteArray rankingJson(dataset::CaptionSetKey set, const std::vector<int> &bestFirst);
[[nodiscard]] std::optional<Ranking> rankingFromJson(const QByteArray &json);

}  // namespace gaia::storage
