// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/captioning/wire.h"

#include <optional>
#include <vector>

namespace gaia::captioning {

/// The limits of one batch file as the service states them; a lower one of bytes keeps the file
/// within memory here.
inline constexpr int kMostBatchLines = 50'000;
inline constexpr qint64 kMostBatchBytes = 200LL << 20;
inline constexpr qint64 kUsualBatchBytes = 64LL << 20;
/// What a batch costs beside the same requests one by one.
inline constexpr double kBatchPriceShare = 0.5;

/// One line of a batch's file, with its line feed.
[[nodiscard]] QByteArray batchLine(const QString &customId, const Question &question);

/// The calls of the Batch API (OpenAI's API reference, "Batch" and "Files").
[[nodiscard]] net::HttpRequest uploadRequest(const QString &baseUrl, const settings::ApiKey &key,
                                             const QByteArray &lines);
[[nodiscard]] net::HttpRequest createBatchRequest(const QString &baseUrl,
                                                  const settings::ApiKey &key,
                                                  const QString &fileId);
[[nodiscard]] net::HttpRequest batchRequest(const QString &baseUrl, const settings::ApiKey &key,
                                            const QString &batchId);
[[nodiscard]] net::HttpRequest batchListRequest(const QString &baseUrl,
                                                const settings::ApiKey &key);
[[nodiscard]] net::HttpRequest cancelBatchRequest(const QString &baseUrl,
                                                  const settings::ApiKey &key,
                                                  const QString &batchId);
[[nodiscard]] net::HttpRequest fileRequest(const QString &baseUrl, const settings::ApiKey &key,
                                           const QString &fileId);

/// The id that an upload was given; empty where the reply holds none.
[[nodiscard]] QString uploadedFile(const QByteArray &body);

/// How a batch stands at the service.
struct RemoteBatch {
    QString id;
    QString status;      ///< validating, failed, in_progress, finalizing, completed, expired, ...
    QString inputFile;
    QString outputFile;  ///< empty while there is none
    QString errorFile;
    QString reason;      ///< of a failed one, as the service tells it
    bool isForLackOfRoom = false;  ///< it failed because the account has too much waiting there
    qint64 total = 0;
    qint64 completed = 0;
    qint64 failed = 0;

    /// Nothing more comes of it.
    [[nodiscard]] bool isOver() const;
};
[[nodiscard]] std::optional<RemoteBatch> readBatch(const QByteArray &body);
[[nodiscard]] std::vector<RemoteBatch> readBatchList(const QByteArray &body);

/// One line of a result or error file: what the request would have been answered by itself.
struct BatchResult {
    QString customId;
    net::HttpReply reply;  ///< status 0 where the request was never worked on
    QString reason;        ///< then why, as the service tells it
};
[[nodiscard]] std::optional<BatchResult> readBatchResult(const QByteArray &line);

}  // namespace gaia::captioning
