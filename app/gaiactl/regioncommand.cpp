// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaiactl/commands.h"
#include "app/gaiactl/output.h"

#include "core/project/regions.h"

namespace gaia::gaiactl {

using namespace Qt::StringLiterals;

namespace {

struct RegionArguments {
    std::string save;
    std::string outline;
    std::string remove;
    std::string curator;
};

ExitCode printRegions(const Session &session, const project::Regions &regions)
{
    const auto all = regions.all();
    if (!all) {
        return session.fail(all.error());
    }
    Json rows = Json::array();
    for (const dataset::Region &region : *all) {
        const QString outline = dataset::toText(region.ring);
        rows.push_back({{"name", region.name.toStdString()}, {"outline", outline.toStdString()}});
        if (!session.isJson) {
            print(u"%1: %2"_s.arg(region.name, outline));
        }
    }
    if (session.isJson) {
        print(Json{{"regions", rows}});
    }
    return Done;
}

ExitCode changeRegions(const Session &session, const RegionArguments &arguments)
{
    const bool changes = !arguments.save.empty() || !arguments.remove.empty();
    const auto project = session.open(changes);
    if (!project) {
        return session.fail(project.error());
    }
    project::Regions regions(**project, curatorName(arguments.curator));
    if (!arguments.save.empty()) {
        const auto ring = dataset::ringFromText(text(arguments.outline));
        if (!ring) {
            return session.fail({base::ErrorCode::Usage,
                                 u"--outline takes LON,LAT;LON,LAT;LON,LAT and more points."_s,
                                 {}});
        }
        if (const auto saved = regions.save(text(arguments.save), *ring); !saved) {
            return session.fail(saved.error());
        }
    }
    if (!arguments.remove.empty()) {
        if (const auto removed = regions.remove(text(arguments.remove)); !removed) {
            return session.fail(removed.error());
        }
    }
    return printRegions(session, regions);
}

}  // namespace

void addRegionCommand(CLI::App &app, Session &session, Action &action)
{
    CLI::App *region = addCommand(app, session, "regions",
                                  "list, save and remove the outlines that within:NAME asks for");
    auto arguments = std::make_shared<RegionArguments>();
    auto *save = region->add_option("--save", arguments->save, "keep an outline under this name");
    region->add_option("--outline", arguments->outline, "LON,LAT;LON,LAT;LON,LAT...")->needs(save);
    region->add_option("--remove", arguments->remove, "forget the region of this name");
    addCuratorOption(region, arguments->curator);
    region->callback([&session, &action, arguments] {
        action = [&session, arguments] { return changeRegions(session, *arguments); };
    });
}

}  // namespace gaia::gaiactl
