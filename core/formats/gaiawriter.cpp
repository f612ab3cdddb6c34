// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/gaiawriter.h"

namespace gaia::formats {

using namespace Qt::StringLiterals;

namespace {

QString fileFor(const QString &part)
{
    return part.isEmpty()          ? u"gaia.json"_s
        : part == "validation"_L1 ? u"val_data.json"_s
                                  : QString(part + u"_data.json"_s);
}

}  // namespace

QByteArray gaiaJson(const dataset::Image &image, const QStringList &captions)
{
    constexpr std::ptrdiff_t kBehindAlt = 3;
    Properties members = gaiaProperties(image);
    members.insert(members.begin() + kBehindAlt, {u"captions"_s, captions});
    return jsonLines(members);
}

GaiaWriter::GaiaWriter(const WriterSettings &settings)
    : ExportWriter(settings)
    , m_texts(settings.folder)
{
}

base::Status GaiaWriter::write(const ExportItem &item)
{
    return m_texts.add(fileFor(item.part), jsonArrayFrame(),
                       gaiaJson(item.image, item.captionTexts()));
}

base::Status GaiaWriter::finish()
{
    if (m_texts.isEmpty()) {
        if (const base::Status made = m_texts.ensure(fileFor({}), jsonArrayFrame()); !made) {
            return made;
        }
    }
    return m_texts.finish(written());
}

}  // namespace gaia::formats
