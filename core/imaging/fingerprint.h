// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <array>
#include <optional>

namespace gaia::imaging {

/// Raise it when fingerprints or the comparison change: stored ones are then made anew.
inline constexpr int kFingerprintRule = 3;

/// What a picture is told by: perceptual hashes (64-bit, of the DCT's low frequencies) of it as it
/// is, of its flips and quarter turns, and of its middle. Near pictures have few different bits.
struct Fingerprint {
    std::array<quint64, 8> turned{};   ///< [0] as it is; 1-3 quarter turns; 4-7 the same, mirrored
    std::array<quint64, 3> middles{};  ///< of the middle 92, 80 and 60 per cent of each side
    bool isFlat = false;               ///< one even colour: nothing to tell it by, hashes are 0
    QString junk;  ///< why it may be no satellite picture: see oddReason; or empty

    bool operator==(const Fingerprint &) const = default;
};

/// Of a thumbnail (JPEG) of a picture that has `size` pixels itself.
[[nodiscard]] base::Result<Fingerprint> fingerprint(const QByteArray &thumbnail, const QSize &size);

/// The bytes that are stored, and back; nothing if they are none of this rule.
[[nodiscard]] QByteArray toBytes(const Fingerprint &fingerprint);
[[nodiscard]] std::optional<Fingerprint> fingerprintFromBytes(const QByteArray &bytes);

/// Whether two pictures are one, looked at closely: laid over each other in the turn and cut that
/// fits best, block by block in structure, and in colour.
struct Likeness {
    enum class Verdict {
        Same,      ///< the same picture: encoded again, scaled, cut, turned, lettered, brightened
        Variant,   ///< the same scene otherwise: another date, product or colouring
        Different,
    };
    Verdict verdict = Verdict::Different;
    int turn = 0;           ///< as in Fingerprint::turned, of the first picture
    double overlap = 0.0;   ///< part of the larger one's width that the smaller one covers, 0 to 1
    double fit = 0.0;       ///< correlation where they lie best, -1 to 1
    double structure = 0.0; ///< share of blocks that show the same, 0 to 1
    double colour = 0.0;    ///< mean distance of the blocks' colours, CIE a*b* units
};
/// Both are thumbnails (JPEG) with their fingerprints; turns whose hashes differ in more than
/// `distance` bits are not tried.
[[nodiscard]] Likeness compare(const QByteArray &thumbnail, const Fingerprint &fingerprint,
                               const QByteArray &otherThumbnail, const Fingerprint &other,
                               int distance);

}  // namespace gaia::imaging
