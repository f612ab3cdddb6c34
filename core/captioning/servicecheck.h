// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/captioning/wire.h"

#include <QDate>

#include <stop_token>
#include <vector>

namespace gaia::captioning {

/// Where captions would be asked for.
struct Service {
    Protocol protocol = Protocol::Responses;
    QString baseUrl;
    QString model;
    settings::ApiKey key;
};

/// One thing that was tried.
struct ServiceFinding {
    enum class What { Reach, Key, Model, Answer, StrictSchema, Image };
    enum class Standing { Works, Fails, Untold };  ///< Untold: the service does not say
    What what = What::Reach;
    Standing standing = Standing::Untold;
    QString sentence;
};

struct ServiceReport {
    std::vector<ServiceFinding> findings;  ///< in the order of the questions
    QDate shutdown;                        ///< as the service's list of models tells; may be invalid
    Usage usage;                           ///< what the trial cost, tokens

    [[nodiscard]] bool works() const;
    /// All of it in a few sentences.
    [[nodiscard]] QString sentence() const;
};

/// Asks a service what a caption run needs of it: that it answers, takes the key, has the model,
/// keeps to a strict schema and sees images. Sends the list of models' question and at most three
/// tiny ones with a picture of 64 x 64 pixels; the key stands in no sentence. Blocks; call it from
/// a job.
[[nodiscard]] ServiceReport checkService(const Service &service, net::HttpClient &client,
                                         const std::stop_token &stop);

}  // namespace gaia::captioning
