// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/keys.h"
#include "core/dataset/verdict.h"
#include "core/storage/connection.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace gaia::storage {

/// What curators say of captions, each for himself: first verdicts, disputes, decisions that are
/// stale, marks on claims, time. Works inside `Connection::guard`.
class VerdictStore final {
public:
    explicit VerdictStore(Connection &connection);

    /// First blind verdicts of each curator, by image, caption and time; of one image alone if
    /// that is valid.
    [[nodiscard]] std::vector<dataset::FirstVerdict> firstVerdicts(dataset::ImageKey image = {});
    /// Whether two curators worked on the same image: without one, nothing can agree or differ.
    [[nodiscard]] bool isAnyImageShared();
    /// Captions on which these differ; those that nobody settled alone, if so asked.
    [[nodiscard]] std::vector<dataset::CaptionKey> disputes(bool openOnly);
    [[nodiscard]] bool isDisputed(dataset::CaptionKey caption);

    /// By ordinal, what has changed since the decision: picture, place, date, caption.
    [[nodiscard]] QMap<int, QStringList> staleParts(dataset::ImageKey image);
    [[nodiscard]] qint64 countStale();

    /// The marks on the claims of a caption, by their words.
    [[nodiscard]] QMap<QString, QString> marks(dataset::CaptionKey caption);
    /// A null mark takes it away.
    void setMark(dataset::CaptionKey caption, const QString &quote, const QString &mark);

    void addTime(dataset::ImageKey image, const QString &curator, double seconds);
    [[nodiscard]] std::vector<dataset::CuratorWork> work();

private:
    Connection &m_connection;
};

}  // namespace gaia::storage
