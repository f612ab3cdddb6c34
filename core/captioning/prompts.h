// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace gaia::captioning {

/// The texts that a model is asked with, as they lie in resources/prompts.
struct Prompts {
    QString summary;
    QString captions;
    QByteArray schema;  ///< JSON schema of the answer
    QString hash;       ///< SHA-256 over the three, hex: what an answer was asked with
};
[[nodiscard]] base::Result<Prompts> loadPrompts();

}  // namespace gaia::captioning
