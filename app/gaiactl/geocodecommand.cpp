// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaiactl/commands.h"
#include "app/gaiactl/output.h"

#include "core/project/geocodeimages.h"
#include "core/project/nominatim.h"
#include "core/settings/settings.h"

#include <algorithm>


namespace gaia::gaiactl {

using namespace Qt::StringLiterals;

namespace {

struct GeocodeArguments {
    std::vector<std::string> texts;
    std::string filter;
    std::string curator;
    std::string provider = "offline";
    std::string address;  ///< the settings' if empty
    std::string contact;
    bool again = false;
};

QString outcomeWord(geo::Geocoded::Outcome outcome)
{
    using Outcome = geo::Geocoded::Outcome;
    switch (outcome) {
    case Outcome::Found: return u"found"_s;
    case Outcome::Ambiguous: return u"ambiguous"_s;
    case Outcome::Elsewhere: return u"not-on-earth"_s;
    case Outcome::WholeEarth: return u"whole-earth"_s;
    case Outcome::NoPlace: return u"no-place"_s;
    case Outcome::NotFound: return u"not-found"_s;
    case Outcome::Failed: return u"failed"_s;
    }
    return {};
}

Json rowJson(const QString &id, const QString &query, const geo::Geocoded &place)
{
    Json candidates = Json::array();
    for (const QString &candidate : place.candidates) {
        candidates.push_back(candidate.toStdString());
    }
    const bool isFound = place.isFound();
    return {{"id", json(id)},
            {"query", query.toStdString()},
            {"outcome", outcomeWord(place.outcome).toStdString()},
            {"name", isFound ? json(place.name) : Json()},
            {"lat", isFound ? Json(place.point.lat) : Json()},
            {"lon", isFound ? Json(place.point.lon) : Json()},
            {"precision", isFound ? json(place.precision) : Json()},
            {"radius_km", isFound && place.radiusKm > 0.0 ? Json(place.radiusKm) : Json()},
            {"country", json(place.country)},
            {"reason", json(reasonOf(place, query))},
            {"candidates", candidates},
            {"provider", json(place.provider.isEmpty() ? u"offline"_s : place.provider)}};
}

QString rowText(const QString &id, const QString &query, const geo::Geocoded &place)
{
    const QString head = id.isEmpty() ? query : QString(id + u": "_s + query);
    if (!place.isFound()) {
        return head + u"\n    "_s + reasonOf(place, query);
    }
    const QString reason = reasonOf(place, query);
    return head
        + u"\n    %1, %2  %3 (%4, %5 km)"_s.arg(place.point.lat, 0, 'f', 4)
              .arg(place.point.lon, 0, 'f', 4)
              .arg(place.name, place.precision)
              .arg(place.radiusKm, 0, 'f', 0)
        + (reason.isEmpty() ? QString() : QString(u"\n    "_s + reason));
}

/// Prints what became of the texts; a text without coordinates is an outcome, not a failure.
void printRows(const Session &session, const std::vector<project::GeocodeRow> &rows, qint64 located)
{
    const auto failed = static_cast<qint64>(
        std::count_if(rows.begin(), rows.end(), [](const auto &row) { return !row.place.isFound(); }));
    if (session.isJson) {
        Json array = Json::array();
        for (const project::GeocodeRow &row : rows) {
            array.push_back(rowJson(row.id, row.query, row.place));
        }
        print(Json{{"located", located}, {"failed", failed}, {"rows", array}});
        return;
    }
    for (const project::GeocodeRow &row : rows) {
        print(rowText(row.id, row.query, row.place));
    }
    print(u"%1 located, %2 left without coordinates"_s.arg(located).arg(failed));
}

/// Who answers: the program's tables, or a service for what they do not know.
class Provider {
public:
    [[nodiscard]] static base::Result<Provider> from(const GeocodeArguments &arguments)
    {
        Provider provider;
        if (arguments.provider == "nominatim") {
            project::NominatimOptions options;
            const settings::Settings settings;
            options.address = QUrl(arguments.address.empty() ? settings.nominatimAddress()
                                                             : text(arguments.address));
            options.contact = arguments.contact.empty() ? settings.contact()
                                                        : text(arguments.contact);
            options.folder = project::cacheFolder(u"nominatim"_s);
            auto service = project::Nominatim::make(options);
            if (!service) {
                return base::fail(service.error());
            }
            provider.m_service = std::move(*service);
        }
        return provider;
    }
    [[nodiscard]] project::GeocodeImages::Lookup lookup(const std::stop_token &stop) const
    {
        if (!m_service) {
            return project::geocodeOffline;
        }
        return [service = m_service, stop](const QString &query) { return service->find(query, stop); };
    }
    void tellAttribution(const Session &session) const
    {
        if (m_service && !session.isJson) {
            print(project::Nominatim::attribution());
        }
    }

private:
    std::shared_ptr<project::Nominatim> m_service;
};

bool hasFailures(const std::vector<project::GeocodeRow> &rows)
{
    return std::any_of(rows.begin(), rows.end(), [](const project::GeocodeRow &row) {
        return row.place.outcome == geo::Geocoded::Outcome::Failed;
    });
}

ExitCode geocodeTexts(const Session &session, const GeocodeArguments &arguments)
{
    const auto provider = Provider::from(arguments);
    if (!provider) {
        return session.fail(provider.error());
    }
    const base::JobContext context = session.job(u"geocode"_s);
    const auto find = provider->lookup(context.stop);
    std::vector<project::GeocodeRow> rows;
    qint64 located = 0;
    for (const std::string &query : arguments.texts) {
        rows.push_back({QString(), text(query), find(text(query))});
        located += rows.back().place.isFound() ? 1 : 0;
    }
    printRows(session, rows, located);
    provider->tellAttribution(session);
    return hasFailures(rows) ? SomeFailed : Done;
}

ExitCode geocodeProject(const Session &session, const GeocodeArguments &arguments)
{
    const auto filter = dataset::Filter::parse(text(arguments.filter));
    if (!filter) {
        return session.fail(filter.error());
    }
    const auto project = session.open(true);
    if (!project) {
        return session.fail(project.error());
    }
    project::GeocodeOptions options;
    options.filter = *filter;
    options.curator = curatorName(arguments.curator);
    options.again = arguments.again;
    const auto provider = Provider::from(arguments);
    if (!provider) {
        return session.fail(provider.error());
    }
    const base::JobContext context = session.job(u"geocode"_s);
    const auto report
        = project::GeocodeImages(**project).run(options, provider->lookup(context.stop), context);
    session.endProgress();
    if (!report) {
        return session.fail(report.error());
    }
    printRows(session, report->rows, report->located);
    provider->tellAttribution(session);
    return report->wasStopped ? Interrupted : hasFailures(report->rows) ? SomeFailed : Done;
}

}  // namespace

void addGeocodeCommand(CLI::App &app, Session &session, Action &action)
{
    CLI::App *geocode = app.add_subcommand("geocode", "find places from location names, offline");
    auto arguments = std::make_shared<GeocodeArguments>();
    CLI::Option *projectOption = geocode->add_option("PROJECT", session.projectPath, "the project file");
    geocode->add_flag("--json", session.isJson, "print one JSON document");
    geocode->add_flag("--quiet", session.isQuiet, "no progress");
    geocode->add_option("--text", arguments->texts, "a location to find, without a project");
    geocode->add_option("--filter", arguments->filter, "which images");
    geocode->add_option("--provider", arguments->provider,
                        "who knows the places: the program's tables, or Nominatim for what they do "
                        "not know (one request a second, answers are kept)")
        ->check(CLI::IsMember({"offline", "nominatim"}));
    geocode->add_option("--nominatim-url", arguments->address, "a server of Nominatim; the settings' if not said, which is the public one at first");
    geocode->add_option("--contact", arguments->contact,
                        "how the server's owner reaches you; Nominatim's rules ask for it");
    geocode->add_flag("--again", arguments->again,
                      "also images that have coordinates, unless a person or a raster gave them");
    addCuratorOption(geocode, arguments->curator);
    geocode->callback([&session, &action, arguments, projectOption] {
        if (arguments->texts.empty() == projectOption->empty()) {
            throw CLI::ValidationError("geocode", "name a project or give --text, one of the two");
        }
        action = [&session, arguments] {
            return arguments->texts.empty() ? geocodeProject(session, *arguments)
                                            : geocodeTexts(session, *arguments);
        };
    });
}

}  // namespace gaia::gaiactl
