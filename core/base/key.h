// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>
#include <functional>

namespace gaia::base {

/// A row's number in the project file, typed by what it numbers; 0 stands for none.
template<typename Tag>
struct Key {
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }
    auto operator<=>(const Key &) const = default;
    friend size_t qHash(Key key, size_t seed = 0) { return ::qHash(key.value, seed); }
};

}  // namespace gaia::base

template<typename Tag>
struct std::hash<gaia::base::Key<Tag>> {
    size_t operator()(gaia::base::Key<Tag> key) const noexcept
    {
        return std::hash<qint64>{}(key.value);
    }
};
