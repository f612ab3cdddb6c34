// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/settings/apikey.h"

namespace gaia::settings {

/// The API key: from OPENAI_API_KEY, which wins, else from the system's key store. Each call
/// blocks until the key store answers, a few seconds at most; call it from a job. A machine
/// without a key store is told in a sentence and otherwise works.
class KeyStore final {
public:
    /// An empty key if there is none anywhere.
    [[nodiscard]] base::Result<ApiKey> read() const;
    [[nodiscard]] base::Status write(const ApiKey &key) const;
    [[nodiscard]] base::Status remove() const;
    /// True if the environment holds the key, so that the key store is not asked.
    [[nodiscard]] static bool isFromEnvironment();
};

}  // namespace gaia::settings
