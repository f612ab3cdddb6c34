// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/captioning/prompts.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

namespace gaia::captioning {

using namespace Qt::StringLiterals;

base::Result<Prompts> loadPrompts()
{
    Prompts prompts;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto load = [&](const QString &name) -> QByteArray {
        QFile file(u":/prompts/"_s + name);
        const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        hash.addData(text);
        return text;
    };
    prompts.summary = QString::fromUtf8(load(u"summary.md"_s));
    prompts.captions = QString::fromUtf8(load(u"captions.md"_s));
    prompts.schema = load(u"captions.schema.json"_s);
    prompts.hash = QString::fromLatin1(hash.result().toHex());
    if (prompts.summary.isEmpty() || prompts.captions.isEmpty() || prompts.schema.isEmpty()) {
        return base::fail(base::ErrorCode::NotFound,
                          QCoreApplication::translate("gaia", "The program lacks its prompts."));
    }
    return prompts;
}

}  // namespace gaia::captioning
