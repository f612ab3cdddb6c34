// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/cocowriter.h"

#include "core/base/clock.h"

#include <algorithm>

namespace gaia::formats {

using namespace Qt::StringLiterals;
using base::fail;

CocoWriter::CocoWriter(const WriterSettings &settings)
    : ExportWriter(settings)
{
}

base::Result<CocoFile *> CocoWriter::fileOf(const QString &part)
{
    auto &file = m_parts[part];
    if (!file) {
        const QString name = part.isEmpty() ? QString() : QString(u'_' + part);
        auto created =
            CocoFile::create(settings().folder, u"annotations/captions"_s + name + u".json"_s);
        if (!created) {
            return fail(created.error());
        }
        file = std::move(*created);
    }
    return file.get();
}

qint64 CocoWriter::licenceNumber(const dataset::Licence &licence)
{
    const auto same = std::find_if(m_licences.begin(), m_licences.end(), [&](const auto &other) {
        return other.name == licence.name && other.holder == licence.holder;
    });
    const auto number = same - m_licences.begin() + 1;
    if (same == m_licences.end()) {
        m_licences.push_back(licence);
    }
    return number;
}

QString CocoWriter::picturePath(const ExportItem &item) const
{
    return folderOf(item, u"images"_s) + item.key;
}

base::Status CocoWriter::write(const ExportItem &item)
{
    const auto file = fileOf(item.part);
    if (!file) {
        return fail(file.error());
    }
    QString name = item.key + u".jpg"_s;
    if (item.picture) {
        const auto path = writePicture(item);
        if (!path) {
            return fail(path.error());
        }
        name = path->section(u'/', -1);
    }
    Properties image{{u"id"_s, item.number}, {u"file_name"_s, name}};
    const QString address = addressOf(item.image);
    image.push_back({u"coco_url"_s, address.isEmpty() ? QVariant() : QVariant(address)});
    image.push_back({u"license"_s, licenceNumber(item.image.licence)});
    for (Property &property : propertiesOf(item)) {
        // `id` is COCO's number, so that the record's own takes another name.
        image.push_back({property.name == "id"_L1 ? u"gaia_id"_s : property.name, property.value});
    }
    base::Status status = (*file)->addImage(image);
    for (const ExportCaption &caption : item.captions) {
        if (status) {
            status = (*file)->addAnnotation({{u"id"_s, ++m_captions},
                                             {u"image_id"_s, item.number},
                                             {u"caption"_s, caption.text}});
        }
    }
    return status;
}

QByteArray CocoWriter::closing() const
{
    QByteArray licences;
    qint64 number = 0;
    for (const dataset::Licence &licence : m_licences) {
        licences += (number > 0 ? ", " : "")
            + jsonLine({{u"id"_s, number + 1},
                        {u"name"_s, licence.name.isEmpty() ? u"unknown"_s : licence.name},
                        {u"holder"_s, licence.holder},
                        {u"url"_s, licence.evidence}});
        ++number;
    }
    return "\"licenses\": [" + licences + "], \"info\": "
        + jsonLine({{u"description"_s, settings().collection},
                    {u"year"_s, settings().madeAt.date().year()},
                    {u"version"_s, u"1.0"_s},
                    {u"date_created"_s, base::timestamp(settings().madeAt)}});
}

base::Status CocoWriter::finish()
{
    if (m_parts.empty()) {
        if (const auto file = fileOf({}); !file) {
            return fail(file.error());
        }
    }
    for (auto &[part, file] : m_parts) {
        if (const base::Status kept = keep(file->finish(closing())); !kept) {
            return kept;
        }
    }
    return {};
}

}  // namespace gaia::formats
