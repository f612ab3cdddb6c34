// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace gaia::storage {

/// A null QString, which is bound as NULL, for an empty one.
[[nodiscard]] inline QString nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

/// The values of a row in the order of its columns, ready to be bound: made on any thread, so that
/// the one that writes need not turn texts into UTF-8. A null QString and an empty optional are NULL.
class RowValues final {
public:
    using Value = std::variant<std::monostate, qint64, double, std::string>;

    template<typename... Values>
    RowValues &add(const Values &...values)
    {
        m_values.reserve(m_values.size() + sizeof...(values));
        (addOne(values), ...);
        return *this;
    }
    void set(std::size_t place, Value value) { m_values.at(place) = std::move(value); }
    [[nodiscard]] const std::vector<Value> &values() const { return m_values; }

private:
    void addOne(int value) { m_values.emplace_back(qint64(value)); }
    void addOne(bool value) { m_values.emplace_back(qint64(value ? 1 : 0)); }
    void addOne(qint64 value) { m_values.emplace_back(value); }
    void addOne(double value) { m_values.emplace_back(value); }
    /// An empty one is NULL, as a null QString is.
    void addOne(const std::string &value)
    {
        value.empty() ? m_values.emplace_back() : m_values.emplace_back(value);
    }
    void addOne(const QString &value)
    {
        value.isNull() ? m_values.emplace_back() : m_values.emplace_back(value.toStdString());
    }
    template<typename T>
    void addOne(const std::optional<T> &value)
    {
        if (value) {
            addOne(*value);
        } else {
            m_values.emplace_back();
        }
    }

    std::vector<Value> m_values;
};

}  // namespace gaia::storage
