// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/vectorfile.h"

#include "core/base/translate.h"
#include "core/formats/csvrows.h"
#include "core/formats/inputfile.h"
#include "core/formats/jsonelements.h"

#include <QFile>
#include <QFileInfo>
#include <QFloat16>
#include <QRegularExpression>
#include <QtEndian>

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstring>

namespace gaia::formats {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using evaluation::Vectors;
using Json = nlohmann::json;

namespace {

constexpr qint64 kMostValues = 1LL << 30;

tl::unexpected<base::Error> invalid(const QString &path, const QString &why)
{
    return fail(ErrorCode::Invalid, u"%1: %2"_s.arg(QFileInfo(path).fileName(), why));
}

QString nameOf(const Json &value)
{
    return value.is_string() ? QString::fromStdString(value.get<std::string>())
        : value.is_number_integer() ? QString::number(value.get<qint64>())
                                    : QString();
}

/// Gathers rows and sees to it that they are of one length.
class Rows final {
public:
    explicit Rows(QString path)
        : m_path(std::move(path))
    {
    }

    base::Status add(const QString &name, const Json &numbers)
    {
        if (name.isEmpty() || !numbers.is_array() || numbers.empty()) {
            return invalid(m_path, translate("gaia", "row %1 has no name or no vector.")
                                       .arg(m_vectors.size() + 1));
        }
        std::vector<float> row;
        row.reserve(numbers.size());
        for (const Json &number : numbers) {
            if (!number.is_number()) {
                return invalid(m_path,
                               translate("gaia", "the vector of %1 holds what is no number.").arg(name));
            }
            row.push_back(number.get<float>());
        }
        return add(name, row);
    }

    base::Status add(const QString &name, const std::vector<float> &row)
    {
        if (m_vectors.width == 0) {
            m_vectors.width = row.size();
        }
        if (row.size() != m_vectors.width) {
            return invalid(m_path, translate("gaia", "the vector of %1 has %2 numbers, the others %3.")
                                       .arg(name)
                                       .arg(row.size())
                                       .arg(m_vectors.width));
        }
        if (qint64(m_vectors.values.size() + row.size()) > kMostValues) {
            return fail(ErrorCode::TooLarge,
                        translate("gaia", "%1 holds more than 4 GiB of vectors. Evaluate it in parts.")
                            .arg(m_path));
        }
        m_vectors.names << name;
        m_vectors.values.insert(m_vectors.values.end(), row.begin(), row.end());
        return {};
    }

    base::Result<Vectors> take()
    {
        if (m_vectors.names.isEmpty()) {
            return invalid(m_path, translate("gaia", "it holds no vectors."));
        }
        return std::move(m_vectors);
    }

private:
    QString m_path;
    Vectors m_vectors;
};

base::Status addObject(Rows &rows, const Json &object)
{
    const auto member = [&](std::initializer_list<const char *> names) {
        for (const char *name : names) {
            if (object.is_object() && object.contains(name)) {
                return object.at(name);
            }
        }
        return Json();
    };
    QString name = nameOf(member({"id", "image_id", "name"}));
    const QString ordinal = nameOf(member({"ordinal"}));
    if (!ordinal.isEmpty() && ordinal != "0"_L1) {
        name += u':' + ordinal;
    }
    return rows.add(name, member({"embedding", "vector"}));
}

base::Result<Vectors> readJsonObject(const QString &path, QFile &file)
{
    Rows rows(path);
    JsonElements members(file);
    Json ids;
    Json vectors;
    while (const auto member = members.next()) {
        const std::string key = Json::parse(member->key, nullptr, false).get<std::string>();
        Json value = Json::parse(member->value, nullptr, false);
        if (key == "ids" || key == "names") {
            ids = std::move(value);
        } else if (key == "vectors" || key == "embeddings") {
            vectors = std::move(value);
        } else if (const base::Status added = rows.add(QString::fromStdString(key), value); !added) {
            return fail(added.error());
        }
    }
    if (members.isBroken() || ids.size() != vectors.size()) {
        return invalid(path, translate("gaia", "it breaks off, or has more ids than vectors or fewer."));
    }
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (const base::Status added = rows.add(nameOf(ids.at(i)), vectors.at(i)); !added) {
            return fail(added.error());
        }
    }
    return rows.take();
}

base::Result<Vectors> readJson(const QString &path, QFile &file)
{
    JsonElements elements(file);
    if (elements.opening() == '{') {
        // One object a line, or one object for the whole.
        file.seek(0);
        const Json first = Json::parse(file.readLine().toStdString(), nullptr, false);
        if (!first.is_object() || (!first.contains("embedding") && !first.contains("vector"))) {
            return readJsonObject(path, file);
        }
        Rows rows(path);
        file.seek(0);
        while (!file.atEnd()) {
            const QByteArray line = file.readLine().trimmed();
            if (!line.isEmpty()) {
                if (const auto added =
                        addObject(rows, Json::parse(line.toStdString(), nullptr, false));
                    !added) {
                    return fail(added.error());
                }
            }
        }
        return rows.take();
    }
    Rows rows(path);
    while (const auto element = elements.next()) {
        const auto added = addObject(rows, Json::parse(element->value.toStdString(), nullptr, false));
        if (!added) {
            return fail(added.error());
        }
    }
    return elements.isBroken() ? invalid(path, translate("gaia", "it breaks off or is no JSON."))
                               : rows.take();
}

base::Result<Vectors> readCsv(const QString &path, QFile &file)
{
    Rows rows(path);
    CsvRows lines(file);
    bool isFirst = true;
    while (const auto line = lines.next()) {
        std::vector<float> numbers;
        bool areNumbers = line->cells.size() > 1;
        for (qsizetype i = 1; i < line->cells.size(); ++i) {
            bool isNumber = false;
            numbers.push_back(line->cells.at(i).trimmed().toFloat(&isNumber));
            areNumbers = areNumbers && isNumber;
        }
        if (!areNumbers && !isFirst) {
            return invalid(path, translate("gaia", "line %1 holds what is no number.").arg(line->line));
        }
        isFirst = false;
        if (areNumbers) {
            const auto added = rows.add(QString::fromUtf8(line->cells.front()).trimmed(), numbers);
            if (!added) {
                return fail(added.error());
            }
        }
    }
    return rows.take();
}

/// What the header of a .npy says (numpy.org/doc/stable/reference/generated/numpy.lib.format.html).
struct NpyHeader {
    int bytes = 0;  ///< of a number
    bool isBigEndian = false;
    bool isByColumns = false;
    qint64 rows = 0;
    qint64 width = 0;
    qint64 start = 0;
};

std::optional<NpyHeader> npyHeader(QFile &file)
{
    const QByteArray magic = file.read(8);
    if (magic.size() != 8 || !magic.startsWith("\x93NUMPY")) {
        return std::nullopt;
    }
    const bool isShort = magic.at(6) == 1;
    const QByteArray length = file.read(isShort ? 2 : 4);
    if (length.size() != (isShort ? 2 : 4)) {
        return std::nullopt;
    }
    const qint64 size = isShort ? qFromLittleEndian<quint16>(length.constData())
                                : qFromLittleEndian<quint32>(length.constData());
    if (size > 65'535) {
        return std::nullopt;
    }
    const QString text = QString::fromLatin1(file.read(size));
    static const QRegularExpression kind(u"'descr':\\s*'([<>|=])f([248])'"_s);
    static const QRegularExpression shape(u"'shape':\\s*\\((\\d{1,10}),\\s*(\\d{1,10})\\s*,?\\)"_s);
    const auto kindMatch = kind.match(text);
    const auto shapeMatch = shape.match(text);
    if (!kindMatch.hasMatch() || !shapeMatch.hasMatch()) {
        return std::nullopt;
    }
    NpyHeader header;
    header.isBigEndian = kindMatch.captured(1) == ">"_L1;
    header.bytes = kindMatch.captured(2).toInt();
    header.isByColumns = text.contains(QRegularExpression(u"'fortran_order':\\s*True"_s));
    header.rows = shapeMatch.captured(1).toLongLong();
    header.width = shapeMatch.captured(2).toLongLong();
    header.start = file.pos();
    return header;
}

template<typename T>
T decoded(const char *bytes, bool isBigEndian)
{
    return isBigEndian ? qFromBigEndian<T>(bytes) : qFromLittleEndian<T>(bytes);
}

float numberAt(const char *bytes, const NpyHeader &header)
{
    if (header.bytes == 2) {
        const quint16 bits = decoded<quint16>(bytes, header.isBigEndian);
        qfloat16 half;
        std::memcpy(static_cast<void *>(&half), &bits, sizeof half);
        return static_cast<float>(half);
    }
    return header.bytes == 4 ? decoded<float>(bytes, header.isBigEndian)
                             : static_cast<float>(decoded<double>(bytes, header.isBigEndian));
}

base::Result<QStringList> readNames(const QString &path)
{
    QFile file(path);
    if (const base::Status open = openToRead(file); !open) {
        return fail(open.error());
    }
    const QByteArray bytes = file.readAll();
    QStringList names;
    const Json json = Json::parse(bytes.toStdString(), nullptr, false);
    if (json.is_array()) {
        for (const Json &name : json) {
            names << nameOf(name);
        }
        return names;
    }
    for (const QByteArray &line : bytes.split('\n')) {
        if (!line.trimmed().isEmpty()) {
            names << QString::fromUtf8(line).trimmed();
        }
    }
    return names;
}

base::Result<QStringList> namesBeside(const QString &path, const QString &given)
{
    if (!given.isEmpty()) {
        return readNames(given);
    }
    const QFileInfo info(path);
    const QString stem = info.path() + u'/' + info.completeBaseName();
    for (const QString &ending : {u".txt"_s, u".json"_s, u".ids"_s}) {
        if (QFileInfo::exists(stem + ending)) {
            return readNames(stem + ending);
        }
    }
    return fail(ErrorCode::Usage,
                translate("gaia", "%1 has no names for its rows. Put them into %2, one a line, or "
                                  "name the file that has them.")
                    .arg(path, QString(stem + u".txt"_s)));
}

base::Result<Vectors> readNpy(const QString &path, QFile &file, const QString &namesPath)
{
    file.seek(0);
    const auto header = npyHeader(file);
    if (!header) {
        return invalid(path, translate("gaia", "it is no NumPy array of floats with two dimensions."));
    }
    const qint64 values = header->rows * header->width;
    if (header->width == 0 || header->rows == 0 || values > kMostValues
        || values * header->bytes != file.size() - header->start) {
        return invalid(path, translate("gaia", "it claims %1 rows of %2 numbers, but holds another "
                                               "amount, none, or more than 4 GiB.")
                                 .arg(header->rows)
                                 .arg(header->width));
    }
    auto names = namesBeside(path, namesPath);
    if (!names) {
        return fail(names.error());
    }
    if (names->size() != header->rows) {
        return invalid(path, translate("gaia", "it has %1 rows, but there are %2 names.")
                                 .arg(header->rows)
                                 .arg(names->size()));
    }
    const QByteArray bytes = file.read(values * header->bytes);
    if (bytes.size() != values * header->bytes) {
        return invalid(path, translate("gaia", "it can't be read to its end."));
    }
    Vectors vectors;
    vectors.names = std::move(*names);
    vectors.width = static_cast<std::size_t>(header->width);
    vectors.values.resize(static_cast<std::size_t>(values));
    for (qint64 row = 0; row < header->rows; ++row) {
        for (qint64 i = 0; i < header->width; ++i) {
            const qint64 place = header->isByColumns ? i * header->rows + row
                                                     : row * header->width + i;
            vectors.values[static_cast<std::size_t>(row * header->width + i)] =
                numberAt(bytes.constData() + place * header->bytes, *header);
        }
    }
    return vectors;
}

}  // namespace

base::Result<Vectors> readVectors(const QString &path, const QString &namesPath)
{
    QFile file(path);
    if (const base::Status open = openToRead(file); !open) {
        return fail(open.error());
    }
    const QByteArray start = file.peek(64).trimmed();
    auto vectors = start.startsWith("\x93NUMPY")            ? readNpy(path, file, namesPath)
        : start.startsWith('{') || start.startsWith('[') ? readJson(path, file)
                                                            : readCsv(path, file);
    if (vectors) {
        for (const float value : vectors->values) {
            if (!std::isfinite(value)) {
                return invalid(path, translate("gaia", "a vector holds a number that is not finite."));
            }
        }
    }
    return vectors;
}

}  // namespace gaia::formats
