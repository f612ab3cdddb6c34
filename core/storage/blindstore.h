// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/filter.h"
#include "core/dataset/verdict.h"
#include "core/storage/connection.h"

#include <optional>
#include <vector>

namespace gaia::storage {

/// Draws of captions that are judged blind, and who is assigned which images. Works inside
/// `Connection::guard`.
class BlindStore final {
public:
    explicit BlindStore(Connection &connection);

    [[nodiscard]] qint64 addDraw(const dataset::BlindDraw &draw);
    void addTask(const dataset::BlindTask &task);
    [[nodiscard]] std::optional<dataset::BlindTask> task(qint64 key);
    /// The id of the event that is the task's verdict; a null one takes it back.
    void setEvent(qint64 task, const QString &event);
    /// Makes an event the verdict of a task on this caption that waits for this curator, if any.
    void answer(dataset::CaptionKey caption, const QString &purpose, const QString &curator,
                const QString &event);
    /// The next task of a curator: his own, or anyone's that he did not decide on himself unless
    /// it is a second look. Tasks of one draw come in the order of their keys.
    /// `after`: the key of one that was skipped; those behind it come first.
    [[nodiscard]] std::optional<dataset::BlindTask> next(const QString &curator, qint64 after = 0);
    [[nodiscard]] qint64 countWaiting(const QString &curator);
    /// Every task of a purpose, with its verdict.
    [[nodiscard]] std::vector<dataset::BlindTask> tasks(dataset::BlindPurpose purpose);
    /// Captions of current sets that a draw can take: kept ones, or (Second) all.
    struct Candidate {
        dataset::CaptionKey caption;
        dataset::ImageKey image;
        QString imageId;
        int ordinal = 0;
        QString text;
        QString generated;
    };
    [[nodiscard]] std::vector<Candidate> kept(const dataset::Filter &filter);
    [[nodiscard]] std::vector<Candidate> ofImage(dataset::ImageKey image);
    /// How many captions are kept, by who wrote them.
    struct Kept {
        QString model;
        QString prompt;
        qint64 captions = 0;
    };
    [[nodiscard]] std::vector<Kept> keptByPrompt();
    /// True if a task on this caption of that purpose is there already.
    [[nodiscard]] bool hasTask(dataset::CaptionKey caption, dataset::BlindPurpose purpose,
                               const QString &curator);

    struct Share {
        QString curator;
        int turn = 1;      ///< 2: a blind second review
        qint64 images = 0;
        qint64 done = 0;   ///< of turn 1: with every caption decided; of turn 2: all judged
    };
    /// Replaces who looks at an image.
    void assign(dataset::ImageKey image, const QStringList &curators);
    [[nodiscard]] std::vector<Share> shares();

private:
    Connection &m_connection;
};

}  // namespace gaia::storage
