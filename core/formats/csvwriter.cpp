// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvwriter.h"

#include <QLocale>

namespace gaia::formats {

using namespace Qt::StringLiterals;

namespace {

/// The shortest text that reads back as the same number.
QString numberText(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString cellOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString: return withoutFormula(value.toString());
    case QMetaType::Double: return numberText(value.toDouble());
    case QMetaType::Int:
    case QMetaType::LongLong: return value.toString();
    default: return {};
    }
}

QByteArray row(const Properties &properties)
{
    QStringList cells;
    for (const Property &property : properties) {
        cells << cellOf(property.value);
    }
    return csvLine(cells);
}

QByteArray header(const Properties &properties)
{
    QStringList names;
    for (const Property &property : properties) {
        names << property.name;
    }
    return csvLine(names);
}

}  // namespace

QByteArray csvLine(const QStringList &values, QChar separator)
{
    QString line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString &value = values.at(i);
        if (i > 0) {
            line += separator;
        }
        const bool isQuoted = value.contains(separator) || value.contains(u'"')
            || value.contains(u'\n') || value.contains(u'\r');
        line += isQuoted ? QString(u'"' + QString(value).replace(u"\""_s, u"\"\""_s) + u'"')
                         : value;
    }
    return line.toUtf8();
}

QString withoutFormula(const QString &text)
{
    static const QString kStarts = u"=+-@\t\r"_s;
    return !text.isEmpty() && kStarts.contains(text.front()) ? QString(u'\'' + text) : text;
}

CsvWriter::CsvWriter(const WriterSettings &settings)
    : ExportWriter(settings)
    , m_texts(settings.folder)
{
}

QString CsvWriter::fileFor(const QString &part) const
{
    const QString whole = settings().unit == Unit::Caption ? u"captions"_s : u"images"_s;
    return (part.isEmpty() ? whole : part) + u".csv"_s;
}

base::Status CsvWriter::write(const ExportItem &item)
{
    const Properties properties = flattened(propertiesOf(item));
    const bool isPerCaption = settings().unit == Unit::Caption;
    std::vector<Properties> rows;
    if (isPerCaption) {
        for (const ExportCaption &caption : item.captions) {
            rows.push_back({{u"caption"_s, caption.text},
                            {u"ordinal"_s, caption.ordinal},
                            {u"state"_s, caption.state}});
        }
    } else {
        rows.push_back(captionColumns(item));
    }
    for (Properties &columns : rows) {
        columns.insert(columns.begin(), properties.begin(), properties.end());
        const base::Status put = m_texts.add(
            fileFor(item.part), linesFrame(header(columns) + '\n'), row(columns));
        if (!put) {
            return put;
        }
    }
    return {};
}

base::Status CsvWriter::finish()
{
    if (m_texts.isEmpty()) {
        Properties columns = propertiesOf({});
        const Properties captions = captionColumns({});
        columns.insert(columns.end(), captions.begin(), captions.end());
        const base::Status made = m_texts.ensure(fileFor({}), {header(columns) + '\n', {}, {}});
        if (!made) {
            return made;
        }
    }
    return m_texts.finish(written());
}

}  // namespace gaia::formats
