// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaiactl/commands.h"
#include "app/gaiactl/output.h"

#include "core/project/decide.h"
#include "core/project/queries.h"

namespace gaia::gaiactl {

using namespace Qt::StringLiterals;

namespace {

using Change = std::function<base::Result<project::Outcome>(project::Decide &, dataset::ImageKey,
                                                            const project::Project &)>;

ExitCode change(const Session &session, const std::string &id, const std::string &curator,
                const Change &work)
{
    const auto project = session.open(true);
    if (!project) {
        return session.fail(project.error());
    }
    const auto address = findImage(**project, id, false);
    if (!address) {
        return session.fail(address.error());
    }
    project::Decide decide(**project, curatorName(curator));
    const auto outcome = work(decide, address->image, **project);
    if (!outcome) {
        return session.fail(outcome.error());
    }
    if (session.isJson) {
        print(Json{{"image", address->id.toStdString()},
                   {"action", outcome->action.toStdString()},
                   {"changed", !outcome->step.isNull()}});
    } else {
        print(outcome->step.isNull() ? u"%1: nothing to change"_s.arg(address->id)
                                     : u"%1: %2"_s.arg(address->id, outcome->action));
    }
    return Done;
}

struct EditArguments {
    std::string image;
    std::string words;
    std::string reason;
    std::string curator;
    std::vector<std::string> assignments;
};

base::Result<project::Outcome> setFields(project::Decide &decide, dataset::ImageKey image,
                                         const project::Project &project,
                                         const std::vector<std::string> &assignments)
{
    std::vector<std::pair<dataset::Field, dataset::MaybeText>> fields;
    std::optional<QString> lat;
    std::optional<QString> lon;
    for (const std::string &assignment : assignments) {
        const QString whole = text(assignment);
        const qsizetype equals = whole.indexOf(u'=');
        const QString name = whole.left(equals);
        const QString value = whole.mid(equals + 1);
        const bool clears = value == "null"_L1;
        const auto field = dataset::fieldFromWord(name);
        if (equals > 0 && name == "lat"_L1) {
            lat = value;
        } else if (equals > 0 && name == "lon"_L1) {
            lon = value;
        } else if (equals > 0 && field) {
            fields.emplace_back(*field, clears ? std::nullopt : dataset::MaybeText(value));
        } else {
            return base::fail(base::ErrorCode::Usage,
                              u"“%1” is not FIELD=VALUE with a field that can be set."_s.arg(whole));
        }
    }
    if (lat || lon) {
        // One of the two alone moves the point that is there.
        QString wholeLat = lat.value_or(QString());
        QString wholeLon = lon.value_or(QString());
        if (const auto detail = project::Queries(project).detail(image);
            detail && detail->image.place.point.has_value()) {
            const dataset::GeoPoint &present = *detail->image.place.point;
            wholeLat = lat.value_or(QString::number(present.lat, 'g', 9));
            wholeLon = lon.value_or(QString::number(present.lon, 'g', 9));
        }
        const bool clears = lat == u"null"_s || lon == u"null"_s;
        fields.emplace_back(dataset::Field::Coordinates,
                            clears ? std::nullopt
                                   : dataset::MaybeText(QString(wholeLat + u", "_s + wholeLon)));
    }
    return decide.setFields(image, fields);
}

}  // namespace

void addEditCommands(CLI::App &app, Session &session, Action &action)
{
    const auto add = [&](const std::string &name, const std::string &what,
                         const std::shared_ptr<EditArguments> &arguments, const Change &work) {
        CLI::App *command = addCommand(app, session, name, what);
        command->add_option("IMAGE", arguments->image, "its id")->required();
        addCuratorOption(command, arguments->curator);
        command->callback([&session, &action, arguments, work] {
            action = [&session, arguments, work] {
                return change(session, arguments->image, arguments->curator, work);
            };
        });
        return command;
    };

    auto fields = std::make_shared<EditArguments>();
    add("set", "set metadata, place or date; null clears", fields,
        [fields](project::Decide &decide, dataset::ImageKey image, const project::Project &project) {
            return setFields(decide, image, project, fields->assignments);
        })
        ->add_option("FIELD=VALUE", fields->assignments, "what to set")
        ->required();

    for (const bool flagged : {true, false}) {
        add(flagged ? "flag" : "unflag", flagged ? "flag an image" : "take the flag away",
            std::make_shared<EditArguments>(),
            [flagged](project::Decide &decide, dataset::ImageKey image, const project::Project &) {
                return decide.setFlagged(image, flagged);
            });
    }
    for (const bool discarded : {true, false}) {
        auto verdict = std::make_shared<EditArguments>();
        add(discarded ? "discard" : "keep",
            discarded ? "leave an image out of the collection" : "take a discard back", verdict,
            [discarded, verdict](project::Decide &decide, dataset::ImageKey image,
                                 const project::Project &) {
                return decide.setDiscarded(image, discarded, text(verdict->reason));
            })
            ->add_option("--reason", verdict->reason, "why");
    }
    auto note = std::make_shared<EditArguments>();
    add("note", "write a note on an image; an empty text removes it", note,
        [note](project::Decide &decide, dataset::ImageKey image, const project::Project &) {
            return decide.setNote(image, text(note->words));
        })
        ->add_option("TEXT", note->words, "the note")
        ->required();
}

}  // namespace gaia::gaiactl
