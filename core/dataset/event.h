// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/keys.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

namespace gaia::dataset {

/// One change that a curator made, with what stood before and what stands after. Events of one
/// action share a `step`, and undo and redo take a step as a whole.
struct Event {
    qint64 sequence = 0;
    QUuid id;
    QUuid step;
    QDateTime at;       ///< UTC
    QString curator;
    QString action;     ///< accept, edit, reject, set, flag, unflag, discard, keep, note, dismiss, recall, rank,
                        ///< use-captions, import, reference, pair, merge,
                        ///< undo, redo, view (saved, frozen, renamed or deleted), split, evaluate
    ImageKey image;
    QString imageId;
    int ordinal = 0;    ///< the caption's, from 1; 0 for the image itself
    QByteArray before;  ///< JSON object of the values that the action changed
    QByteArray after;   ///< the same keys as `before`
    bool isUndone = false;
};

}  // namespace gaia::dataset
