// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/batch.h"
#include "core/storage/connection.h"

#include <vector>

namespace gaia::storage {

/// Batches at a service, and which tasks they carry. Works inside `Connection::guard`.
class BatchStore final {
public:
    explicit BatchStore(Connection &connection);

    [[nodiscard]] dataset::BatchKey add(const dataset::Batch &batch);
    void update(const dataset::Batch &batch);
    /// All of them, or those of which something may still come, oldest first.
    [[nodiscard]] std::vector<dataset::Batch> batches(bool openOnly);
    /// What open batches may still cost, USD.
    [[nodiscard]] double openUsd();
    /// What a run has paid for so far, USD.
    [[nodiscard]] double paidUsd(dataset::RunKey run);

    /// Makes the batch carry these tasks: they run until it is collected.
    void carry(const dataset::Batch &batch, const std::vector<dataset::ImageKey> &images);
    /// Whether the batch still carries this task.
    [[nodiscard]] bool carries(dataset::BatchKey batch, dataset::ImageKey image,
                               dataset::Stage stage);
    /// The images whose tasks the batch still carries.
    [[nodiscard]] std::vector<dataset::ImageKey> carried(dataset::BatchKey batch);

private:
    Connection &m_connection;
};

}  // namespace gaia::storage
