// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/image.h"
#include "core/storage/imagerow.h"
#include "core/storage/rowvalues.h"
#include "core/storage/statement.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace gaia::storage {

/// Keys of table term by field and value, remembered: a few hundred values are most of what the
/// records of a collection name. For the connection that writes; forget it after a roll-back.
class TermKeys final {
public:
    /// Of a value that is not there yet a row is made.
    [[nodiscard]] qint64 of(Connection &connection, const ImageTerm &term);

private:
    QHash<std::pair<QString, QString>, qint64> m_keys;
};

/// Writes images that are not in the project yet, with their first captions. Each row is written
/// once and as it stays: adding the captions to an image that is there already writes eight indexes
/// again and runs the triggers of a change. Works inside `Connection::guard`, in a transaction
/// that does not look up references (Project::load), since image and caption set name each other.
class NewImages final {
public:
    NewImages(Connection &connection, TermKeys &terms, const QDateTime &now);

    /// An image as it is written, made on any thread.
    struct Prepared {
        RowValues row;
        std::vector<ImageTerm> terms;
        std::optional<dataset::GeoPoint> point;
        RowValues texts;               ///< alt, location and captions, as they are searched
        std::vector<std::string> captions;  ///< UTF-8
    };
    [[nodiscard]] static Prepared prepared(const dataset::Image &image, const QStringList &captions);

    [[nodiscard]] std::optional<dataset::ImageKey> find(const QString &id);
    /// The medium that the image names must be put already (ImageStore::putMedia). All captions
    /// are pending ones of a record.
    dataset::ImageKey add(Prepared &&image, dataset::ArticleKey article);
    /// Writes the terms and full texts of what was added; call it before one of them is changed and
    /// before the transaction ends. FTS5 writes out what it has gathered at each savepoint, and many
    /// statements open one: texts that follow each other cost a third of those among others.
    void writeLookups();

private:
    [[nodiscard]] qint64 addCaptions(qint64 image, const std::vector<std::string> &captions);
    void writeTexts();
    void setTextIndex(const QString &setting, int value);

    Connection &m_connection;
    TermKeys &m_terms;
    QString m_now;
    qint64 m_next = 0;  ///< key of the next image
    std::vector<std::pair<qint64, RowValues>> m_texts;
    std::vector<std::pair<qint64, qint64>> m_links;  ///< term and image
    Statement m_find;
    Statement m_set;
    Statement m_caption;
    Statement m_image;
    Statement m_term;
    Statement m_box;
};

}  // namespace gaia::storage
