// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace gaia::captioning {

/// The texts that a model is asked with.
struct Prompts {
    QString summary;
    QString captions;
    QByteArray schema;  ///< JSON schema of the answer
    QString hash;       ///< SHA-256 over the three, hex: what an answer was asked with
};

/// A project's own texts; an empty one stands for the shipped.
struct OwnPrompts {
    QString summary;
    QString captions;
    QByteArray schema;
};

/// The texts of resources/prompts, a project's own in their place. Refuses own ones that no model
/// could answer to: blank, or a schema that is none or asks for no captions.
[[nodiscard]] base::Result<Prompts> loadPrompts(const OwnPrompts &own = {});
[[nodiscard]] base::Status checkSchema(const QByteArray &schema);

}  // namespace gaia::captioning
