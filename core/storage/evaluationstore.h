// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/evaluation.h"
#include "core/storage/connection.h"

#include <vector>

namespace gaia::storage {

/// Evaluations that were kept. Works inside `Connection::guard`.
class EvaluationStore final {
public:
    explicit EvaluationStore(Connection &connection);

    /// Newest last.
    [[nodiscard]] std::vector<dataset::Evaluation> all();
    /// Inserts, or takes the place of the one of the same name.
    void put(const dataset::Evaluation &evaluation);
    /// False where there is none of this name.
    bool remove(const QString &name);

private:
    Connection &m_connection;
};

}  // namespace gaia::storage
