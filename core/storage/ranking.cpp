// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ranking.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace gaia::storage {

using Json = nlohmann::ordered_json;

std::vector<int> rankingOf(const dataset::Captions &captions)
{
    std::vector<std::pair<int, int>> ranked;
    for (const dataset::Caption &caption : captions) {
        if (caption.rank) {
            ranked.emplace_back(*caption.rank, caption.ordinal);
        }
    }
    std::sort(ranked.begin(), ranked.end());
    std::vector<int> ordinals;
    for (const auto &[rank, ordinal] : ranked) {
        ordinals.push_back(ordinal);
    }
    return ordinals;
}

void putRanking(CaptionStore &store, const dataset::Captions &captions,
                const std::vector<int> &bestFirst)
{
    for (const dataset::Caption &caption : captions) {
        const auto place = std::find(bestFirst.begin(), bestFirst.end(), caption.ordinal);
        store.setRank(caption.key, place == bestFirst.end()
                          ? std::nullopt
                          : std::optional(static_cast<int>(place - bestFirst.begin()) + 1));
    }
}

QByteArray rankingJson(dataset::CaptionSetKey set, const std::vector<int> &bestFirst)
{
    return QByteArray::fromStdString(
        Json{{"caption_set", set.value}, {"ranking", bestFirst}}.dump());
}

std::optional<Ranking> rankingFromJson(const QByteArray &json)
{
    const Json object = Json::parse(json.constBegin(), json.constEnd(), nullptr, false);
    if (!object.is_object() || !object.contains("ranking") || !object["ranking"].is_array()
        || !object.contains("caption_set") || !object["caption_set"].is_number_integer()) {
        return std::nullopt;
    }
    Ranking ranking{{object["caption_set"].get<qint64>()}, {}};
    for (const Json &ordinal : object["ranking"]) {
        if (!ordinal.is_number_integer()) {
            return std::nullopt;
        }
        ranking.bestFirst.push_back(ordinal.get<int>());
    }
    return ranking;
}

}  // namespace gaia::storage
