// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/keys.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace gaia::dataset {

/// What a curator first said of a caption, not led by anyone.
struct FirstVerdict {
    ImageKey image;
    QString imageId;
    CaptionKey caption;
    int ordinal = 0;
    QString generated;  ///< with image and ordinal what two copies of a collection know it by
    QString curator;
    QString verdict;    ///< accepted, edited, rejected
    QString reason;     ///< of a rejection; null without
    QString text;       ///< as it was left
    bool isOneByOne = true;  ///< false: with the image's other captions by one key
};

/// What a curator has done, and how.
struct CuratorWork {
    QString curator;
    qint64 accepted = 0;
    qint64 edited = 0;
    qint64 rejected = 0;
    qint64 inBulk = 0;      ///< of these, over many images at once
    qint64 withImage = 0;   ///< of these, with the image's other captions by one key
    qint64 timedImages = 0; ///< images with time spent on them
    double seconds = 0.0;   ///< on these
};

/// Why a caption is shown to be judged without what was decided on it.
enum class BlindPurpose {
    Again,    ///< accepted, and drawn by chance for a second look
    Second,   ///< another curator's first look
    Planted,  ///< a made error: does the curator see it?
};
[[nodiscard]] QString word(BlindPurpose purpose);
[[nodiscard]] std::optional<BlindPurpose> blindPurposeFromWord(const QString &word);

/// A draw of captions that are to be judged so.
struct BlindDraw {
    qint64 key = 0;
    BlindPurpose purpose = BlindPurpose::Again;
    quint64 seed = 1;
    qint64 population = 0;  ///< captions that could have been drawn
    QDateTime at;
    QString curator;        ///< who drew
};

/// One caption of a draw.
struct BlindTask {
    qint64 key = 0;
    qint64 draw = 0;
    BlindPurpose purpose = BlindPurpose::Again;
    CaptionKey caption;
    ImageKey image;
    QString imageId;
    int ordinal = 0;
    QString curator;  ///< who is meant; empty: anyone
    QString text;     ///< as it is shown
    QString flaw;     ///< of a planted one: the reason to reject it for
    QString verdict;  ///< accepted, edited, rejected; empty while it waits
    QString reason;
    QString judge;    ///< who gave the verdict
    QString model;    ///< that wrote the caption; empty for records and people
    QString prompt;   ///< hash of what it was asked with; empty if unknown
};

/// What a person says of a claim of a caption.
enum class ClaimMark {
    Visible,   ///< the image shows it
    TextOnly,  ///< the source text or the metadata alone say so
    Inferred,  ///< concluded, neither seen nor told
    False,     ///< not so
};
[[nodiscard]] QString word(ClaimMark mark);
[[nodiscard]] std::optional<ClaimMark> claimMarkFromWord(const QString &word);

}  // namespace gaia::dataset
