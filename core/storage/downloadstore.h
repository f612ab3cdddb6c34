// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/keys.h"
#include "core/storage/connection.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace gaia::storage {

/// An image as what asks servers for its picture or page sees it.
struct DownloadRow {
    dataset::ImageKey image;
    QString id;
    QString address;         ///< image_src; may be empty or no web address
    bool hasMedia = false;
    bool hasArticle = false;
    QString state;           ///< empty (never tried), waiting, done, failed
};

/// What became of the pictures' addresses. Works inside `Connection::guard`.
class DownloadStore final {
public:
    explicit DownloadStore(Connection &connection);

    [[nodiscard]] std::optional<DownloadRow> row(dataset::ImageKey image);
    /// Images that a scrape put up for download and that wait for it.
    [[nodiscard]] std::vector<dataset::ImageKey> waiting();
    /// An image waits for its picture.
    void queue(dataset::ImageKey image, const QDateTime &now);
    void setDone(dataset::ImageKey image, const QDateTime &now);
    void setFailed(dataset::ImageKey image, const QString &errorClass, const QString &reason,
                   const QDateTime &now);
    /// The image whose picture is at this address, if there is one.
    [[nodiscard]] std::optional<QString> idOfAddress(const QString &address);

private:
    void put(dataset::ImageKey image, const QString &state, const QString &errorClass,
             const QString &reason, int attempts, const QDateTime &now);

    Connection &m_connection;
};

}  // namespace gaia::storage
