// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaiactl/commands.h"
#include "app/gaiactl/output.h"

#include "core/base/clock.h"
#include "core/project/queries.h"
#include "core/project/verdicts.h"

namespace gaia::gaiactl {

using namespace Qt::StringLiterals;

namespace {


Json pointJson(const dataset::Place &place, double dataset::GeoPoint::*member)
{
    return place.point ? Json((*place.point).*member) : Json();
}

Json acquiredJson(const dataset::Image &image)
{
    if (!image.acquired.isKnown()) {
        return {};
    }
    const auto source = image.sources.constFind(dataset::Field::Date);
    return {{"from", image.acquired.from.toString(Qt::ISODate).toStdString()},
            {"to", image.acquired.to.toString(Qt::ISODate).toStdString()},
            {"precision", image.acquired.precision().toStdString()},
            {"kind", word(image.acquired.kind).toStdString()},
            {"source", source == image.sources.cend() ? Json() : json(word(*source))}};
}

Json mediaJson(const dataset::Image &image)
{
    const dataset::Media &media = image.media;
    if (!media.isPresent() && image.mediaError.isEmpty()) {
        return {};
    }
    return {{"sha256", json(media.sha256)},
            {"bytes", media.bytes},
            {"width", media.width},
            {"height", media.height},
            {"gsd_m", media.gsdM > 0.0 ? Json(media.gsdM) : Json()},
            {"format", json(media.format)},
            {"error", json(image.mediaError)}};
}

Json placeJson(const dataset::Image &image)
{
    const auto source = image.sources.constFind(dataset::Field::Coordinates);
    return {{"name", json(image.place.name)},
            {"lat", pointJson(image.place, &dataset::GeoPoint::lat)},
            {"lon", pointJson(image.place, &dataset::GeoPoint::lon)},
            {"precision", json(image.place.precision)},
            {"source", source == image.sources.cend() ? Json() : json(word(*source))},
            {"radius_km", json(image.place.radiusKm)}};
}

Json captionsJson(const dataset::Captions &captions)
{
    Json array = Json::array();
    for (const dataset::Caption &caption : captions) {
        array.push_back({{"ordinal", caption.ordinal},
                         {"text", caption.text.toStdString()},
                         {"generated", caption.generated.toStdString()},
                         {"state", word(caption.state).toStdString()},
                         {"reason", caption.reason ? json(word(*caption.reason)) : Json()},
                         {"origin", word(caption.origin).toStdString()},
                         {"model", json(caption.model)},
                         {"run", caption.run.isValid() ? Json(caption.run.value) : Json()},
                         {"at", base::timestamp(caption.at).toStdString()},
                         {"rank", caption.rank ? Json(*caption.rank) : Json()},
                         {"findings", Json::array()}});
    }
    return array;
}

Json licenceJson(const dataset::Licence &licence)
{
    return {{"name", json(licence.name)},
            {"holder", json(licence.holder)},
            {"evidence", json(licence.evidence)},
            {"redistribute", licence.redistribute.isEmpty() ? "unknown"
                                                            : licence.redistribute.toStdString()}};
}

Json flagsJson(const dataset::Image &image)
{
    Json flags = Json::array();
    if (image.isFlagged) {
        flags.push_back("flagged");
    }
    if (image.isDiscarded) {
        flags.push_back("discarded");
    }
    return flags;
}

Json answersJson(const std::vector<dataset::Answer> &answers)
{
    Json array = Json::array();
    for (const dataset::Answer &answer : answers) {
        array.push_back({{"run", answer.run.value},
                         {"stage", word(answer.stage).toStdString()},
                         {"state", word(answer.state).toStdString()},
                         {"reason", json(answer.reason)},
                         {"model", json(answer.model)},
                         {"request_id", json(answer.requestId)},
                         {"tokens", {{"input", answer.inputTokens}, {"output", answer.outputTokens}}},
                         {"cost_usd", answer.costUsd}});
    }
    return array;
}

Json imageJson(const project::ImageDetail &detail)
{
    const dataset::Image &image = detail.image;
    return {{"id", image.id.toStdString()},
            {"image_src", json(image.imageSrc)},
            {"image_alt", json(image.imageAlt)},
            {"credits", json(image.credits)},
            {"article",
             {{"url", json(detail.article.url)},
              {"title", json(detail.article.title)},
              {"published", json(detail.article.published)},
              {"text", json(detail.article.text)}}},
            {"place", placeJson(image)},
            {"acquired", acquiredJson(image)},
            {"tag", json(image.tag)},
            {"satellite", json(image.satellite)},
            {"sensor", json(image.sensor)},
            {"modalities", json(image.modalities)},
            {"resolution", json(image.resolution)},
            {"theme", json(image.theme)},
            {"media", mediaJson(image)},
            {"captions", captionsJson(detail.captions)},
            {"licence", licenceJson(image.licence)},
            {"status", detail.status.toStdString()},
            {"split", json(image.split)},
            {"flags", flagsJson(image)},
            {"note", json(image.note)},
            {"answers", answersJson(detail.answers)}};
}

/// `list` shows a part of what `show` knows, under the same names, with the place flattened.
Json listedJson(const project::ImageDetail &detail)
{
    Json whole = imageJson(detail);
    whole["title"] = headline(detail.image, detail.article.title).toStdString();
    whole["location"] = whole["place"]["name"];
    whole["lat"] = whole["place"]["lat"];
    whole["lon"] = whole["place"]["lon"];
    whole["date"] = json(toText(detail.image.acquired));
    return whole;
}

struct ListArguments {
    std::string filter;
    std::string fields;
    qint64 limit = -1;
};

QString cell(const Json &value)
{
    if (value.is_null()) {
        return {};
    }
    return value.is_string() ? QString::fromStdString(value.get<std::string>()).simplified()
                             : QString::fromStdString(value.dump());
}

ExitCode listImages(const Session &session, const ListArguments &arguments)
{
    const auto filter = dataset::Filter::parse(text(arguments.filter));
    if (!filter) {
        return session.fail(filter.error());
    }
    const auto project = session.open(false, *filter);
    if (!project) {
        return session.fail(project.error());
    }
    const project::Queries queries(**project);
    const auto keys = queries.keys(*filter);
    if (!keys) {
        return session.fail(keys.error());
    }
    const QStringList fields = text(arguments.fields).split(u',', Qt::SkipEmptyParts);
    const qint64 all = static_cast<qint64>(keys->size());
    const qint64 limit = arguments.limit < 0 ? all : std::min(arguments.limit, all);
    Json rows = Json::array();
    for (qint64 i = 0; i < limit && !session.isInterrupted(); ++i) {
        const auto detail = queries.detail(keys->at(static_cast<std::size_t>(i)));
        if (!detail) {
            return session.fail(detail.error());
        }
        const Json listed = listedJson(*detail);
        Json row{{"id", listed["id"]}};
        for (const QString &field : fields) {
            const std::string name = field.trimmed().toStdString();
            if (!listed.contains(name)) {
                return session.fail({base::ErrorCode::Usage,
                                     u"There is no field “%1” to list."_s.arg(field.trimmed()),
                                     {}});
            }
            row[name] = listed[name];
        }
        if (fields.isEmpty()) {
            row["status"] = listed["status"];
            row["title"] = listed["title"];
        }
        if (session.isJson) {
            rows.push_back(std::move(row));
        } else {
            QStringList cells;
            for (const auto &[name, value] : row.items()) {
                cells << cell(value);
            }
            print(cells.join(u'\t'));
        }
    }
    if (session.isJson) {
        print(Json{{"total", all}, {"rows", rows}});
    }
    return session.isInterrupted() ? Interrupted : Done;
}

void printImage(const project::ImageDetail &detail)
{
    const Json listed = listedJson(detail);
    for (const char *name : {"id", "title", "status", "image_src", "image_alt", "credits",
                             "location", "lat", "lon", "date", "tag", "satellite", "sensor",
                             "modalities", "resolution", "theme", "note"}) {
        if (!listed[name].is_null()) {
            print(QString(QString::fromLatin1(name).leftJustified(12) + cell(listed[name])));
        }
    }
    const dataset::Media &media = detail.image.media;
    if (media.isPresent()) {
        print(u"picture     %1 x %2, %3, %4 bytes"_s.arg(media.width)
                  .arg(media.height)
                  .arg(media.format)
                  .arg(media.bytes));
    } else if (!detail.image.mediaError.isEmpty()) {
        print(u"picture     %1"_s.arg(detail.image.mediaError));
    }
    for (const dataset::Caption &caption : detail.captions) {
        print(u"%1  %2  %3"_s.arg(caption.ordinal)
                  .arg(word(caption.state).leftJustified(8), caption.text));
    }
}

ExitCode showImage(const Session &session, const std::string &id)
{
    const auto project = session.open(false);
    if (!project) {
        return session.fail(project.error());
    }
    const auto address = findImage(**project, id, false);
    if (!address) {
        return session.fail(address.error());
    }
    const auto detail = project::Queries(**project).detail(address->image);
    if (!detail) {
        return session.fail(detail.error());
    }
    // What has changed since a decision, and what a person says of claims.
    const project::Verdicts verdicts(**project);
    const auto stale = verdicts.staleParts(address->image);
    const auto marks = verdicts.marks(address->image);
    if (!stale || !marks) {
        return session.fail(stale ? marks.error() : stale.error());
    }
    if (!session.isJson) {
        printImage(*detail);
        for (auto it = stale->cbegin(); it != stale->cend(); ++it) {
            print(u"stale: caption %1, by its %2"_s.arg(it.key()).arg(it.value().join(u", "_s)));
        }
        return Done;
    }
    Json document = imageJson(*detail);
    for (Json &caption : document["captions"]) {
        const int ordinal = caption["ordinal"].get<int>();
        caption["stale"] = json(dataset::MaybeList(stale->value(ordinal)));
        caption["marks"] = Json::object();
        const auto said = marks->value(ordinal);
        for (auto it = said.cbegin(); it != said.cend(); ++it) {
            caption["marks"][it.key().toStdString()] = word(it.value()).toStdString();
        }
    }
    print(document);
    return Done;
}

}  // namespace

void addListCommands(CLI::App &app, Session &session, Action &action)
{
    CLI::App *list = addCommand(app, session, "list", "the images that a filter lets through");
    auto arguments = std::make_shared<ListArguments>();
    list->add_option("--filter", arguments->filter, "which images");
    list->add_option("--fields", arguments->fields, "what to print, parted by commas");
    list->add_option("--limit", arguments->limit, "at most so many")->check(CLI::NonNegativeNumber);
    list->callback([&session, &action, arguments] {
        action = [&session, arguments] { return listImages(session, *arguments); };
    });

    CLI::App *show = addCommand(app, session, "show", "one image with everything known of it");
    auto id = std::make_shared<std::string>();
    show->add_option("IMAGE", *id, "its id")->required();
    show->callback([&session, &action, id] {
        action = [&session, id] { return showImage(session, *id); };
    });
}

}  // namespace gaia::gaiactl
