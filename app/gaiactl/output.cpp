// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaiactl/output.h"

#include <QTextStream>

namespace gaia::gaiactl {

void print(const Json &document)
{
    QTextStream(stdout) << QString::fromStdString(
        document.dump(2, ' ', false, Json::error_handler_t::replace))
                        << '\n';
}

void print(const QString &line)
{
    QTextStream(stdout) << line << '\n';
}

Json json(const QString &text)
{
    return text.isEmpty() ? Json() : Json(text.toStdString());
}

Json json(const dataset::MaybeText &text)
{
    return text ? Json(text->toStdString()) : Json();
}

Json json(const dataset::MaybeList &list)
{
    if (!list) {
        return {};
    }
    Json array = Json::array();
    for (const QString &item : *list) {
        array.push_back(item.toStdString());
    }
    return array;
}

Json json(const std::optional<double> &number)
{
    return number ? Json(*number) : Json();
}

Json json(const base::Issues &issues)
{
    Json array = Json::array();
    for (const base::Issue &issue : issues) {
        array.push_back({{"item", issue.item.toStdString()},
                         {"reason", issue.reason.toStdString()}});
    }
    return array;
}

}  // namespace gaia::gaiactl
