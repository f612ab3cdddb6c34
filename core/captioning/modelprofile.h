// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gaia::captioning {

/// The two protocols of OpenAI-compatible servers.
enum class Protocol { Responses, Chat };

struct Usage {
    qint64 input = 0;   ///< tokens, the cached ones among them
    qint64 cached = 0;
    qint64 output = 0;
};

/// What is known of a model, read from resources/models/profiles.json: nothing about a model is
/// code.
struct ModelProfile {
    QString model;
    QStringList matches;
    std::optional<Protocol> protocol;  ///< by which it is asked; nothing: by either
    bool isStrict = false;         ///< takes a strict schema
    bool hasTemperature = false;
    qint64 contextTokens = 0;      ///< of question and answer together; 0: not known
    /// Limits for a service that tells none; 0: not known.
    double requestsPerMinute = 0.0;
    double tokensPerMinute = 0.0;

    /// How a picture is counted, and what of it the model makes use of.
    enum class ImageRule {
        Tiles,    ///< fitted into a square, the short side cut down, counted in tiles
        Patches,  ///< counted in small squares, shrunk until they are not too many
        Fixed,    ///< the same for every picture
    };
    ImageRule imageRule = ImageRule::Tiles;
    QString imageDetail;           ///< what the request says of it: low, high, auto
    int imageBase = 0;             ///< tokens an image costs whatever its size
    int imageTile = 0;             ///< tokens a tile costs
    int imageFit = 2048;           ///< the long side at most, pixels
    int imageShort = 768;          ///< Tiles: the short side at most, pixels
    int imageSquare = 512;         ///< side of a tile or patch, pixels
    int imageMost = 1536;          ///< Patches: so many at most
    double imageFactor = 1.0;      ///< Patches: tokens a patch
    struct Prices {
        double input = 0.0;        ///< USD a million tokens
        double cached = 0.0;
        double output = 0.0;
    };
    std::optional<Prices> prices;  ///< unknown prices are not zero
    QDate pricesOf;
    QDate shutdown;                ///< invalid: none announced
    QString successor;

    /// The size in which a picture is sent: what the model makes use of. Never enlarged.
    [[nodiscard]] QSize sentSize(const QSize &size) const;
    /// Tokens of a picture of this size by the rule, fitted first.
    [[nodiscard]] qint64 imageTokens(const QSize &size) const;
    /// USD; 0 where prices are unknown.
    [[nodiscard]] double cost(const Usage &usage) const;
};

/// The text of resources/models/profiles.json.
[[nodiscard]] QByteArray shippedProfiles();
/// The shipped profiles; `own`, a JSON text of the same form, adds to them and takes the place of
/// those whose model it names. A wrong one is refused with what is wrong.
[[nodiscard]] base::Result<std::vector<ModelProfile>> loadProfiles(const QByteArray &own = {});
/// Of these the one that names the model; the local server's for a name that none knows.
[[nodiscard]] ModelProfile profileAmong(const std::vector<ModelProfile> &profiles,
                                        const QString &model);
/// The profile that names the model; the local server's for a name that none knows.
[[nodiscard]] base::Result<ModelProfile> profileFor(const QString &model,
                                                    const QByteArray &own = {});

}  // namespace gaia::captioning
