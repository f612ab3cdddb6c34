// SPDX-License-Identifier: GPL-3.0-or-later
// Saved views, frozen sets, and the counts that facets show.
#include "app/gaiactl/commands.h"
#include "app/gaiactl/output.h"

#include "core/project/queries.h"
#include "core/project/savedviews.h"

namespace gaia::gaiactl {

using namespace Qt::StringLiterals;

namespace {

Json viewJson(const project::ViewLine &line)
{
    const dataset::SavedView &view = line.view;
    return {{"view", view.name.toStdString()},
            {"filter", view.filter.toText().toStdString()},
            {"frozen", view.isFrozen},
            {"images", line.fault.isEmpty() ? Json(line.images) : Json()},
            {"strategy", view.strategy.isEmpty()
                             ? Json()
                             : Json::parse(view.strategy.toStdString(), nullptr, false)},
            {"at", base::timestamp(view.at).toStdString()},
            {"curator", json(view.curator)},
            {"fault", json(line.fault)}};
}

QString viewText(const project::ViewLine &line)
{
    const dataset::SavedView &view = line.view;
    const QString kind = view.isFrozen ? u"frozen"_s : u"live"_s;
    return line.fault.isEmpty()
        ? u"%1  %2  %3 images  %4"_s.arg(view.name, kind).arg(line.images).arg(view.filter.toText())
        : u"%1  %2  %3"_s.arg(view.name, kind, line.fault);
}

ExitCode listViews(const Session &session)
{
    const auto project = session.open(false);
    if (!project) {
        return session.fail(project.error());
    }
    const auto views = project::SavedViews(**project, {}).list();
    if (!views) {
        return session.fail(views.error());
    }
    if (session.isJson) {
        Json lines = Json::array();
        for (const project::ViewLine &line : *views) {
            lines.push_back(viewJson(line));
        }
        print(Json{{"views", lines}});
        return Done;
    }
    for (const project::ViewLine &line : *views) {
        print(viewText(line));
    }
    return Done;
}

struct ViewArguments {
    std::string name;
    std::string filter;
    std::string newName;
    std::string curator;
    bool hasFilter = false;
    bool freeze = false;
    bool remove = false;
};

ExitCode removeView(const Session &session, project::SavedViews &views,
                    const ViewArguments &arguments)
{
    const base::Status removed = views.remove(text(arguments.name));
    if (!removed) {
        return session.fail(removed.error());
    }
    if (session.isJson) {
        print(Json{{"view", arguments.name}, {"deleted", true}});
    }
    return Done;
}

base::Result<project::ViewLine> changed(project::SavedViews &views, const ViewArguments &arguments)
{
    QString name = text(arguments.name);
    if (!arguments.newName.empty()) {
        if (const base::Status renamed = views.rename(name, text(arguments.newName)); !renamed) {
            return base::fail(renamed.error());
        }
        name = text(arguments.newName).simplified();
    }
    if (!arguments.hasFilter && !arguments.freeze) {
        return views.find(name);
    }
    auto filter = dataset::Filter::parse(text(arguments.filter));
    if (filter && !arguments.hasFilter) {
        // Freezing a view keeps what it shows now, under the filter that it had.
        const auto present = views.find(name);
        if (!present) {
            return base::fail(present.error());
        }
        filter = present->view.filter;
        if (present->view.isFrozen) {
            return *present;
        }
    }
    if (!filter) {
        return base::fail(filter.error());
    }
    return arguments.freeze ? views.freeze(name, *filter) : views.save(name, *filter);
}

ExitCode view(const Session &session, const ViewArguments &arguments)
{
    const bool isWriting = arguments.hasFilter || arguments.freeze || arguments.remove
        || !arguments.newName.empty();
    const auto given = dataset::Filter::parse(text(arguments.filter));
    if (!given) {
        return session.fail(given.error());
    }
    const auto project = session.open(isWriting, *given);
    if (!project) {
        return session.fail(project.error());
    }
    project::SavedViews views(**project, curatorName(arguments.curator));
    if (arguments.remove) {
        return removeView(session, views, arguments);
    }
    const auto line = changed(views, arguments);
    if (!line) {
        return session.fail(line.error());
    }
    if (session.isJson) {
        print(viewJson(*line));
    } else {
        print(viewText(*line));
    }
    return Done;
}

struct FacetArguments {
    std::string filter;
    std::vector<std::string> fields;
    int limit = 50;
};

/// "year" is the facet of the filter's `date:`.
std::string facetWord(dataset::Filter::Subject subject)
{
    return subject == dataset::Filter::Subject::Date ? "year" : word(subject).toStdString();
}

bool isWanted(const FacetArguments &arguments, dataset::Filter::Subject subject)
{
    return arguments.fields.empty()
        || std::find(arguments.fields.begin(), arguments.fields.end(), facetWord(subject))
        != arguments.fields.end();
}

/// The filter, with a term for each wanted field that is counted from what the check found, so that
/// opening the project brings that up to date first.
dataset::Filter asking(const FacetArguments &arguments, dataset::Filter filter)
{
    for (const dataset::Filter::Subject subject : dataset::facetSubjects()) {
        const auto term = dataset::Filter::leaf(subject, u"any"_s);
        filter = isWanted(arguments, subject) && term.asksForFindings() ? filter && term : filter;
    }
    return filter;
}

void printFacet(const dataset::Facet &facet)
{
    print(u"%1:"_s.arg(QString::fromStdString(facetWord(facet.subject))));
    for (const dataset::Facet::Value &value : facet.values) {
        print(u"  %1  %2"_s.arg(value.images, 8).arg(value.value));
    }
    if (facet.unknown > 0) {
        print(u"  %1  (unknown)"_s.arg(facet.unknown, 8));
    }
}

ExitCode facets(const Session &session, const FacetArguments &arguments)
{
    const auto filter = dataset::Filter::parse(text(arguments.filter));
    if (!filter) {
        return session.fail(filter.error());
    }
    const auto project = session.open(false, asking(arguments, *filter));
    if (!project) {
        return session.fail(project.error());
    }
    Json document = Json::object();
    for (const dataset::Filter::Subject subject : dataset::facetSubjects()) {
        if (!isWanted(arguments, subject)) {
            continue;
        }
        const auto facet = project::Queries(**project).facet(subject, *filter, arguments.limit);
        if (!facet) {
            return session.fail(facet.error());
        }
        Json values = Json::array();
        for (const dataset::Facet::Value &value : facet->values) {
            values.push_back({{"value", value.value.toStdString()}, {"images", value.images}});
        }
        document[facetWord(subject)] = {{"images", facet->images},
                                        {"values", values},
                                        {"unknown", facet->unknown},
                                        {"cut", facet->isCut}};
        if (!session.isJson) {
            printFacet(*facet);
        }
    }
    if (session.isJson) {
        print(document);
    }
    return Done;
}

void addViewCommand(CLI::App &app, Session &session, Action &action)
{
    CLI::App *command =
        addCommand(app, session, "view", "a saved view: show, save, freeze, rename or delete it");
    auto arguments = std::make_shared<ViewArguments>();
    command->add_option("NAME", arguments->name, "its name")->required();
    CLI::Option *filter = command->add_option("--filter", arguments->filter, "save this filter");
    CLI::Option *freeze =
        command->add_flag("--freeze", arguments->freeze, "keep the images of now, as a set");
    CLI::Option *rename = command->add_option("--rename", arguments->newName, "its new name");
    command->add_flag("--delete", arguments->remove, "delete the view, not its images")
        ->excludes(filter)
        ->excludes(freeze)
        ->excludes(rename);
    addCuratorOption(command, arguments->curator);
    command->callback([&session, &action, arguments, filter] {
        arguments->hasFilter = filter->count() > 0;
        action = [&session, arguments] { return view(session, *arguments); };
    });
}

}  // namespace

void addViewCommands(CLI::App &app, Session &session, Action &action)
{
    CLI::App *views = addCommand(app, session, "views", "the saved views and frozen sets");
    views->callback([&session, &action] { action = [&session] { return listViews(session); }; });
    addViewCommand(app, session, action);

    CLI::App *counting = addCommand(app, session, "facets", "how many images have each value");
    auto arguments = std::make_shared<FacetArguments>();
    std::vector<std::string> words;
    for (const dataset::Filter::Subject subject : dataset::facetSubjects()) {
        words.push_back(facetWord(subject));
    }
    counting->add_option("--filter", arguments->filter, "which images");
    counting->add_option("--field", arguments->fields, "one or several fields; all by default")
        ->delimiter(',')
        ->check(CLI::IsMember(words));
    counting->add_option("--limit", arguments->limit, "values a field")->check(CLI::Range(1, 100'000));
    counting->callback([&session, &action, arguments] {
        action = [&session, arguments] { return facets(session, *arguments); };
    });
}

}  // namespace gaia::gaiactl
