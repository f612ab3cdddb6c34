// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/gaiawriter.h"

#include "core/formats/recordjson.h"

#include <QCoreApplication>

#include <unistd.h>

namespace gaia::formats {

using base::ErrorCode;
using base::fail;

GaiaWriter::GaiaWriter(const QString &path)
    : m_file(path)
{
}

base::Result<std::unique_ptr<GaiaWriter>> GaiaWriter::create(const QString &path)
{
    std::unique_ptr<GaiaWriter> writer(new GaiaWriter(path));
    if (!writer->m_file.open(QIODevice::WriteOnly)) {
        return fail(ErrorCode::CannotOpen,
                    QCoreApplication::translate("gaia", "%1 can't be written: %2.")
                        .arg(path, writer->m_file.errorString()));
    }
    if (const base::Status begun = writer->put("["); !begun) {
        return fail(begun.error());
    }
    return writer;
}

base::Status GaiaWriter::put(const QByteArray &text)
{
    if (m_file.write(text) != text.size()) {
        return fail(ErrorCode::DiskFull,
                    QCoreApplication::translate("gaia", "%1 can't be written: %2.")
                        .arg(m_file.fileName(), m_file.errorString()));
    }
    m_hash.addData(text);
    m_bytes += text.size();
    return {};
}

base::Status GaiaWriter::write(const dataset::Image &image, const QStringList &captions)
{
    const QByteArray text = (m_isFirst ? "\n" : ",\n") + gaiaJson(image, captions);
    m_isFirst = false;
    return put(text);
}

base::Status GaiaWriter::finish()
{
    if (const base::Status ended = put("\n]\n"); !ended) {
        return ended;
    }
    if (!m_file.flush() || ::fsync(m_file.handle()) != 0) {
        return fail(ErrorCode::DiskFull,
                    QCoreApplication::translate("gaia", "%1 can't be written: %2.")
                        .arg(m_file.fileName(), m_file.errorString()));
    }
    m_file.close();
    return {};
}

QString GaiaWriter::sha256() const
{
    return QString::fromLatin1(m_hash.result().toHex());
}

}  // namespace gaia::formats
