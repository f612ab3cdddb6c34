// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/acronyms.h"
#include "core/review/claims.h"

#include <QRegularExpression>

#include <array>
#include <vector>

namespace gaia::review {

/// What the prompt asks captions to address, in its order.
enum class Reward {
    Vocabulary,  ///< words of the field
    Elements,    ///< count, shape and type of elements
    Position,    ///< in the frame and to each other
    Season,      ///< month or season
    Causes,      ///< causes and interactions
    Conditions,  ///< atmosphere, environment, society; land use and cover; events and anomalies
    Cues,        ///< brightness, saturation, texture, colour
    Modality,
    Mission,     ///< satellite and sensor
    Resolution,  ///< the sensor's spatial resolution
    Source,      ///< what else image and text support together
    Acronyms,    ///< spelled out where first used
};
inline constexpr int kRewards = 12;
[[nodiscard]] std::array<Reward, kRewards> allRewards();
/// "Count, shape and type": for the person.
[[nodiscard]] QString title(Reward reward);

/// Which of the twelve a caption addresses.
class RewardSet final {
public:
    void add(Reward reward) { m_bits |= bit(reward); }
    void add(const RewardSet &other) { m_bits |= other.m_bits; }
    [[nodiscard]] bool has(Reward reward) const { return (m_bits & bit(reward)) != 0; }
    [[nodiscard]] int count() const { return qPopulationCount(m_bits); }
    bool operator==(const RewardSet &) const = default;

private:
    [[nodiscard]] static quint16 bit(Reward reward)
    {
        return static_cast<quint16>(1U << static_cast<unsigned>(reward));
    }
    quint16 m_bits = 0;
};

/// Says what a caption addresses, by words, claims, dates and resolutions. A hint of what is left
/// out, never a fault: that a word stands there does not make it right. Thread-safe.
class RewardRules final {
public:
    RewardRules();
    [[nodiscard]] RewardSet rewards(const Reading &caption, const Claims &claims,
                                    const std::vector<DateMention> &dates,
                                    const std::vector<ResolutionMention> &resolutions,
                                    const AcronymRule &acronyms) const;

private:
    std::vector<std::pair<Reward, QRegularExpression>> m_words;
};

}  // namespace gaia::review
