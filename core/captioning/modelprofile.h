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
    bool isStrict = false;         ///< takes a strict schema
    bool hasTemperature = false;
    int imageBase = 0;             ///< tokens an image costs whatever its size
    int imageTile = 0;             ///< tokens a tile of 512 x 512 costs
    struct Prices {
        double input = 0.0;        ///< USD a million tokens
        double cached = 0.0;
        double output = 0.0;
    };
    std::optional<Prices> prices;  ///< unknown prices are not zero
    QDate pricesOf;
    QDate shutdown;                ///< invalid: none announced
    QString successor;

    /// Tokens of an image of this size: fitted into 2048 x 2048, the short side to 768, never
    /// enlarged, then counted in tiles of 512 (the service's rule for tile models).
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
