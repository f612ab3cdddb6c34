// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/properties.h"

#include <QStringList>

#include <nlohmann/json.hpp>

namespace gaia::formats {

using namespace Qt::StringLiterals;

namespace {

enum class Shape { Line, Lines };

/// In quotes, with what JSON forbids in texts escaped.
void appendText(QByteArray &json, const QString &text)
{
    json += '"';
    const QByteArray utf8 = text.toUtf8();
    qsizetype from = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto letter = static_cast<unsigned char>(utf8[i]);
        if (letter >= 0x20 && letter != '"' && letter != '\\') {
            continue;
        }
        json.append(utf8.constData() + from, i - from);
        from = i + 1;
        switch (letter) {
        case '"': json += "\\\""; break;
        case '\\': json += "\\\\"; break;
        case '\b': json += "\\b"; break;
        case '\f': json += "\\f"; break;
        case '\n': json += "\\n"; break;
        case '\r': json += "\\r"; break;
        case '\t': json += "\\t"; break;
        default: json += "\\u00" + QByteArray::number(letter, 16).rightJustified(2, '0');
        }
    }
    json.append(utf8.constData() + from, utf8.size() - from);
    json += '"';
}

/// What comes before a member or an item, at a level from 1; nothing where all is one line.
QByteArray lineAt(Shape shape, int level)
{
    constexpr int kIndent = 4;
    return shape == Shape::Line ? QByteArray() : '\n' + QByteArray(kIndent * level, ' ');
}

void appendList(QByteArray &json, const QStringList &list, Shape shape)
{
    const QByteArray line = lineAt(shape, 2);
    json += '[';
    for (qsizetype i = 0; i < list.size(); ++i) {
        json += i > 0 ? "," + line : line;
        appendText(json, list.at(i));
    }
    json += list.isEmpty() ? QByteArray() : lineAt(shape, 1);
    json += ']';
}

void appendValue(QByteArray &json, const QVariant &value, Shape shape)
{
    switch (value.typeId()) {
    case QMetaType::QString: appendText(json, value.toString()); break;
    case QMetaType::Double:
        // The shortest text that reads back as the same number, and is seen to be no integer.
        json += QByteArray::fromStdString(nlohmann::json(value.toDouble()).dump());
        break;
    case QMetaType::Bool: json += value.toBool() ? "true" : "false"; break;
    case QMetaType::Int:
    case QMetaType::LongLong: json += QByteArray::number(value.toLongLong()); break;
    case QMetaType::QStringList: appendList(json, value.toStringList(), shape); break;
    default: json += "null";
    }
}

QByteArray object(const Properties &properties, Shape shape)
{
    QByteArray json;
    constexpr qsizetype kUsual = 3'000;
    json.reserve(kUsual);
    json += '{';
    const QByteArray line = lineAt(shape, 1);
    for (const Property &property : properties) {
        json += json.size() > 1 ? "," + line : line;
        appendText(json, property.name);
        json += shape == Shape::Line ? ":" : ": ";
        appendValue(json, property.value, shape);
    }
    json += properties.empty() ? QByteArray() : lineAt(shape, 0);
    return json + '}';
}

}  // namespace

Properties flattened(const Properties &properties)
{
    Properties flat = properties;
    for (Property &property : flat) {
        if (property.value.typeId() == QMetaType::QStringList) {
            property.value = property.value.toStringList().join(u"; "_s);
        }
    }
    return flat;
}

QByteArray jsonText(const QString &text)
{
    QByteArray json;
    appendText(json, text);
    return json;
}

QByteArray jsonLine(const Properties &properties)
{
    return object(properties, Shape::Line);
}

QByteArray jsonLines(const Properties &properties)
{
    return object(properties, Shape::Lines);
}

}  // namespace gaia::formats
