// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/cocofile.h"

namespace gaia::formats {

using namespace Qt::StringLiterals;
using base::fail;

namespace {

constexpr qsizetype kBlockBytes = 1 << 18;

}  // namespace

CocoFile::CocoFile(const QString &waiting, std::unique_ptr<OutputFile> file)
    : m_file(std::move(file))
    , m_later(waiting)
    , m_images("{\"images\": [")
{
}

CocoFile::~CocoFile()
{
    m_later.remove();
}

base::Result<std::unique_ptr<CocoFile>> CocoFile::create(const QString &folder, const QString &path)
{
    auto file = OutputFile::create(folder, path);
    if (!file) {
        return fail(file.error());
    }
    auto coco = std::unique_ptr<CocoFile>(new CocoFile(folder + u'/' + path + u".later"_s, std::move(*file)));
    if (!coco->m_later.open(QIODevice::ReadWrite | QIODevice::Truncate)) {
        return fail(writeError(coco->m_later));
    }
    return coco;
}

base::Status CocoFile::flushImages(qsizetype atLeast)
{
    if (m_images.size() < atLeast) {
        return {};
    }
    const base::Status put = m_file->put(m_images);
    m_images.clear();
    return put;
}

base::Status CocoFile::flushAnnotations(qsizetype atLeast)
{
    if (m_annotations.size() < atLeast) {
        return {};
    }
    if (m_later.write(m_annotations) != m_annotations.size() || !m_later.flush()) {
        return fail(writeError(m_later));
    }
    m_annotations.clear();
    return {};
}

base::Status CocoFile::addImage(const Properties &image)
{
    m_images += (m_hasImages ? ",\n" : "\n") + jsonLine(image);
    m_hasImages = true;
    return flushImages(kBlockBytes);
}

base::Status CocoFile::addAnnotation(const Properties &annotation)
{
    m_annotations += (m_hasAnnotations ? ",\n" : "\n") + jsonLine(annotation);
    m_hasAnnotations = true;
    return flushAnnotations(kBlockBytes);
}

base::Result<WrittenFile> CocoFile::finish(const QByteArray &rest)
{
    m_images += "\n], \"annotations\": [";
    base::Status status = flushImages(0);
    if (status) {
        status = flushAnnotations(0);
    }
    m_later.seek(0);
    while (status && !m_later.atEnd()) {
        const QByteArray block = m_later.read(kBlockBytes);
        status = block.isEmpty() ? base::Status(fail(writeError(m_later))) : m_file->put(block);
    }
    if (status) {
        status = m_file->put(rest.isEmpty() ? QByteArray("\n]}\n") : "\n], " + rest + "}\n");
    }
    m_later.remove();
    return status ? m_file->finish() : base::Result<WrittenFile>(fail(status.error()));
}

}  // namespace gaia::formats
