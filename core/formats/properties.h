// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <vector>

namespace gaia::formats {

/// A named value: null, text, list of texts, number or bool.
struct Property {
    QString name;
    QVariant value;
};
using Properties = std::vector<Property>;

/// Lists as one text, parted by "; ", for readers that know flat values only.
[[nodiscard]] Properties flattened(const Properties &properties);

/// One JSON object in one line, UTF-8, without a line end; keys in their order. What is written for
/// every image is written as text, without a tree of it in between.
[[nodiscard]] QByteArray jsonLine(const Properties &properties);
/// The same with each member, and each item of a list, in a line of its own, indented by four
/// blanks a level.
[[nodiscard]] QByteArray jsonLines(const Properties &properties);
/// The JSON text of one value.
[[nodiscard]] QByteArray jsonText(const QString &text);

}  // namespace gaia::formats
