// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verdictjson.h"

#include <nlohmann/json.hpp>

namespace gaia::storage {

using Json = nlohmann::json;

namespace {

Json toJson(const QString &text)
{
    return text.isNull() ? Json() : Json(text.toStdString());
}

Json parsed(const QByteArray &text)
{
    return Json::parse(text.constBegin(), text.constEnd(), nullptr, false);
}

QByteArray dumped(const Json &json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QString textOf(const Json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string()
        ? QString::fromStdString(found->get<std::string>())
        : QString();
}

}  // namespace

QByteArray claimMarkJson(const ClaimMarkText &mark)
{
    return dumped({{"quote", toJson(mark.quote)}, {"mark", toJson(mark.mark)}});
}

std::optional<ClaimMarkText> claimMarkFromJson(const QByteArray &json)
{
    const Json object = parsed(json);
    if (!object.is_object() || !object.contains("quote")) {
        return std::nullopt;
    }
    return ClaimMarkText{textOf(object, "quote"), textOf(object, "mark")};
}

QByteArray judgementJson(const JudgementText &judgement)
{
    return dumped({{"task", judgement.task},
                   {"purpose", toJson(judgement.purpose)},
                   {"verdict", toJson(judgement.verdict)},
                   {"reason", toJson(judgement.reason)},
                   {"text", toJson(judgement.text)},
                   {"seconds", judgement.seconds}});
}

std::optional<JudgementText> judgementFromJson(const QByteArray &json)
{
    const Json object = parsed(json);
    const auto task = object.is_object() ? object.find("task") : object.end();
    if (task == object.end() || !task->is_number_integer()) {
        return std::nullopt;
    }
    const auto seconds = object.find("seconds");
    return JudgementText{task->get<qint64>(),
                         textOf(object, "purpose"),
                         textOf(object, "verdict"),
                         textOf(object, "reason"),
                         textOf(object, "text"),
                         seconds != object.end() && seconds->is_number() ? seconds->get<double>()
                                                                         : 0.0};
}

}  // namespace gaia::storage
