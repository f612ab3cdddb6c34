// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/run.h"

namespace gaia::dataset {

using BatchKey = base::Key<struct BatchTag>;

/// Requests that a service works on in one go, at its own time.
struct Batch {
    BatchKey key;
    RunKey run;
    Stage stage = Stage::Captioning;
    QString state;       ///< prepared, uploaded, then as the service says, at the end collected
    QString file;        ///< the service's ids; empty while there are none
    QString remote;
    QString outputFile;
    QString errorFile;
    qint64 requests = 0;
    qint64 bytes = 0;
    double usd = 0.0;    ///< what it may cost, estimated
    QDateTime at;
    QString reason;      ///< of a failed one
};

}  // namespace gaia::dataset
