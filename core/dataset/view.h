// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/filter.h"
#include "core/dataset/keys.h"

#include <QByteArray>
#include <QDateTime>

namespace gaia::dataset {

/// A filter under a name. A live one is asked anew each time; a frozen one is the set of images
/// that it let through, or that was drawn from it, once.
struct SavedView {
    ViewKey key;
    QString name;         ///< unique without regard to the case of ASCII letters
    Filter filter;        ///< of a frozen one: what it was made from
    bool isFrozen = false;
    QByteArray strategy;  ///< JSON object: how a balanced subset was drawn; empty without
    QDateTime at;         ///< UTC
    QString curator;
};

}  // namespace gaia::dataset
