// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/captioning/prompts.h"

#include "core/base/translate.h"

#include <QCryptographicHash>
#include <QFile>

#include <nlohmann/json.hpp>

namespace gaia::captioning {

using namespace Qt::StringLiterals;
using base::translate;
using Json = nlohmann::json;

namespace {

QByteArray shipped(const QString &name)
{
    QFile file(u":/prompts/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

base::Status checkSchema(const QByteArray &schema)
{
    const Json json = Json::parse(schema.constBegin(), schema.constEnd(), nullptr, false);
    if (!json.is_object() || json.value("type", Json()) != Json("object")) {
        return base::fail(base::ErrorCode::Invalid,
                          translate("gaia", "The schema is no JSON schema of an object. Mend it, or "
                                            "go back to the shipped one."));
    }
    const Json properties = json.value("properties", Json::object());
    if (!properties.is_object() || !properties.contains("captions")) {
        return base::fail(base::ErrorCode::Invalid,
                          translate("gaia", "The schema asks for no “captions”, an array of strings "
                                            "at its root. Mend it, or go back to the shipped one."));
    }
    return {};
}

base::Result<Prompts> loadPrompts(const OwnPrompts &own)
{
    const auto either = [](const QByteArray &mine, const QString &name) {
        return mine.trimmed().isEmpty() ? shipped(name) : mine;
    };
    const QByteArray summary = either(own.summary.toUtf8(), u"summary.md"_s);
    const QByteArray captions = either(own.captions.toUtf8(), u"captions.md"_s);
    const QByteArray schema = either(own.schema, u"captions.schema.json"_s);
    if (summary.isEmpty() || captions.isEmpty() || schema.isEmpty()) {
        return base::fail(base::ErrorCode::NotFound,
                          translate("gaia", "The program lacks its prompts."));
    }
    if (const base::Status checked = checkSchema(schema); !checked) {
        return base::fail(checked.error());
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &text : {summary, captions, schema}) {
        hash.addData(text);
    }
    return Prompts{QString::fromUtf8(summary), QString::fromUtf8(captions), schema,
                   QString::fromLatin1(hash.result().toHex())};
}

}  // namespace gaia::captioning
