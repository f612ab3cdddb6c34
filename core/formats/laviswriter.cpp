// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/laviswriter.h"

namespace gaia::formats {

using namespace Qt::StringLiterals;
using base::fail;

namespace {

const QString kWhole = QStringLiteral("all");

QString annotations(const QString &name, const QString &kind)
{
    return u"annotations/"_s + name + kind + u".json"_s;
}

}  // namespace

LavisWriter::LavisWriter(const WriterSettings &settings)
    : ExportWriter(settings)
    , m_texts(settings.folder)
{
}

base::Result<CocoFile *> LavisWriter::truthOf(const QString &name)
{
    auto &truth = m_truths[name];
    if (!truth) {
        auto created = CocoFile::create(settings().folder, annotations(name, u"_gt"_s));
        if (!created) {
            return fail(created.error());
        }
        truth = std::move(*created);
    }
    return truth.get();
}

QString LavisWriter::picturePath(const ExportItem &item) const
{
    return folderOf(item, kWhole)
        + u"%1_%2"_s.arg(item.key).arg(item.number, 9, 10, QChar(u'0'));
}

base::Status LavisWriter::write(const ExportItem &item)
{
    const QString name = item.part.isEmpty() ? kWhole : item.part;
    QString picture = addressOf(item.image);
    if (item.picture) {
        const auto path = writePicture(item);
        if (!path) {
            return fail(path.error());
        }
        picture = *path;
    }
    return writeCaptions(item, name, picture);
}

base::Status LavisWriter::writeCaptions(const ExportItem &item, const QString &name,
                                        const QString &picture)
{
    const auto truth = truthOf(name);
    if (!truth) {
        return fail(truth.error());
    }
    base::Status status = (*truth)->addImage({{u"id"_s, item.number}});
    for (const ExportCaption &caption : item.captions) {
        if (status) {
            status = m_texts.add(annotations(name, {}), jsonArrayFrame(),
                                 jsonLine({{u"image"_s, picture},
                                           {u"caption"_s, caption.text},
                                           {u"image_id"_s, item.number},
                                           {u"id"_s, item.image.id}}));
        }
        if (status) {
            status = (*truth)->addAnnotation({{u"image_id"_s, item.number},
                                              {u"id"_s, ++m_captions},
                                              {u"caption"_s, caption.text}});
        }
    }
    return status ? m_texts.add(annotations(name, u"_images"_s), jsonArrayFrame(),
                                jsonLine({{u"image"_s, picture},
                                          {u"caption"_s, item.captionTexts()},
                                          {u"image_id"_s, item.number},
                                          {u"id"_s, item.image.id}}))
                  : status;
}

base::Status LavisWriter::finish()
{
    if (m_truths.empty()) {
        const auto truth = truthOf(kWhole);
        if (!truth) {
            return fail(truth.error());
        }
        const base::Status made = m_texts.ensure(annotations(kWhole, {}), jsonArrayFrame());
        if (!made) {
            return made;
        }
    }
    for (auto &[name, truth] : m_truths) {
        if (const base::Status kept = keep(truth->finish({})); !kept) {
            return kept;
        }
    }
    return m_texts.finish(written());
}

}  // namespace gaia::formats
