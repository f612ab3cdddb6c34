// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/savedviews.h"

#include "core/base/translate.h"
#include "core/storage/eventlog.h"
#include "core/storage/listing.h"
#include "core/storage/viewstore.h"

#include <nlohmann/json.hpp>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using dataset::Filter;
using dataset::SavedView;
using storage::Connection;

namespace {

constexpr qsizetype kLongestName = 120;

/// The name without blanks around it, or why it can't be one.
base::Result<QString> checkedName(const QString &given)
{
    const QString name = given.simplified();
    if (name.isEmpty() || name.size() > kLongestName) {
        return fail(ErrorCode::Usage,
                    translate("gaia", "A view needs a name of 1 to %1 letters.").arg(kLongestName));
    }
    for (const QChar letter : name) {
        if (!letter.isPrint() && !letter.isSurrogate()) {
            return fail(ErrorCode::Usage,
                        translate("gaia", "The name of a view holds letters, digits, blanks and "
                                          "signs that can be seen. Give it another one."));
        }
    }
    return name;
}

QByteArray told(const std::optional<SavedView> &view, qint64 images)
{
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    if (view) {
        json["view"] = view->name.toStdString();
        json["filter"] = view->filter.toText().toStdString();
        json["frozen"] = view->isFrozen;
        if (view->isFrozen) {
            json["images"] = images;
        }
    }
    return QByteArray::fromStdString(json.dump());
}

qint64 countOf(Connection &connection, const SavedView &view)
{
    return storage::Listing(connection).count(Filter::leaf(Filter::Subject::View, view.name));
}

void logChange(Connection &connection, Project::Touch &touch, const Project &project,
               const QString &curator, const QByteArray &before, const QByteArray &after)
{
    storage::LoggedEvent logged;
    logged.event.id = QUuid::createUuid();
    logged.event.step = QUuid::createUuid();
    logged.event.at = project.clock().now();
    logged.event.curator = curator;
    logged.event.action = u"view"_s;
    logged.event.before = before;
    logged.event.after = after;
    storage::EventLog(connection).append(logged, storage::EventStanding::Log);
    touch.noteAll(Noun::Views | Noun::Events);
}

/// The views whose filter names this one.
QStringList namers(storage::ViewStore &store, const QString &name)
{
    QStringList names;
    for (const SavedView &view : store.all()) {
        if (!view.isFrozen && view.filter.viewNames().contains(name, Qt::CaseInsensitive)) {
            names << view.name;
        }
    }
    return names;
}

base::Status refuseWhileNamed(storage::ViewStore &store, const QString &name)
{
    const QStringList names = namers(store, name);
    if (names.isEmpty()) {
        return {};
    }
    return fail(ErrorCode::Conflict,
                translate("gaia", "The view “%1” is part of %2. Change that first.")
                    .arg(name, names.join(u", "_s)));
}

}  // namespace

SavedViews::SavedViews(Project &project, QString curator)
    : m_project(project)
    , m_curator(std::move(curator))
{
}

base::Result<std::vector<ViewLine>> SavedViews::list() const
{
    return m_project.read([](Connection &connection) {
        std::vector<ViewLine> lines;
        for (SavedView &view : storage::ViewStore(connection).all()) {
            ViewLine line{std::move(view), 0, {}};
            // One that can't be asked (its parts came from a merge, say) must not hide the others.
            const auto status =
                connection.guard([&] { line.images = countOf(connection, line.view); });
            line.fault = status ? QString() : status.error().message;
            lines.push_back(std::move(line));
        }
        return lines;
    });
}

base::Result<ViewLine> SavedViews::find(const QString &name) const
{
    return m_project.read([&](Connection &connection) {
        ViewLine line{storage::ViewStore(connection).require(name), 0, {}};
        line.images = countOf(connection, line.view);
        return line;
    });
}

base::Result<bool> SavedViews::asksForFindings(const Filter &filter) const
{
    if (filter.asksForFindings() || filter.viewNames().isEmpty()) {
        return filter.asksForFindings();
    }
    return m_project.read([&](Connection &connection) {
        storage::ViewStore store(connection);
        QStringList names = filter.viewNames();
        for (qsizetype i = 0; i < names.size(); ++i) {
            const auto view = store.find(names.at(i));
            if (!view || view->isFrozen) {
                continue;
            }
            if (view->filter.asksForFindings()) {
                return true;
            }
            for (const QString &inner : view->filter.viewNames()) {
                if (!names.contains(inner, Qt::CaseInsensitive)) {
                    names << inner;
                }
            }
        }
        return false;
    });
}

base::Result<ViewLine> SavedViews::save(const QString &name, const Filter &filter)
{
    return put({{}, name, filter, false, {}, {}, {}}, Images::Live, {});
}

base::Result<ViewLine> SavedViews::freeze(const QString &name, const Filter &filter)
{
    return put({{}, name, filter, true, {}, {}, {}}, Images::Found, {});
}

base::Result<ViewLine> SavedViews::keep(const QString &name, const Filter &filter,
                                        const std::vector<dataset::ImageKey> &images,
                                        const QByteArray &strategy)
{
    return put({{}, name, filter, true, strategy, {}, {}}, Images::Given, images);
}

base::Result<ViewLine> SavedViews::put(SavedView view, Images which,
                                       const std::vector<dataset::ImageKey> &images)
{
    auto name = checkedName(view.name);
    if (!name) {
        return fail(name.error());
    }
    view.name = std::move(*name);
    view.at = m_project.clock().now();
    view.curator = m_curator.isNull() ? u""_s : m_curator;
    return m_project.write(
        Priority::Normal, [&](Connection &connection, Project::Touch &touch) {
            storage::ViewStore store(connection);
            const auto previous = store.find(view.name);
            const qint64 had = previous && previous->isFrozen ? countOf(connection, *previous) : 0;
            const auto kept = which == Images::Found ? storage::Listing(connection).keys(view.filter)
                                                     : images;
            view.key = store.put(view);
            if (view.isFrozen) {
                store.setImages(view.key, kept);
            }
            // Asking it once finds a view that leads back to itself; that rolls back.
            ViewLine line{view, countOf(connection, view), {}};
            logChange(connection, touch, m_project, m_curator, told(previous, had),
                      told(view, line.images));
            return line;
        });
}

base::Status SavedViews::rename(const QString &name, const QString &newName)
{
    const auto wanted = checkedName(newName);
    if (!wanted) {
        return fail(wanted.error());
    }
    return m_project.write(
        Priority::Normal,
        [&](Connection &connection, Project::Touch &touch) -> base::Status {
            storage::ViewStore store(connection);
            const SavedView before = store.require(name);
            const auto other = store.find(*wanted);
            if (other && other->key != before.key) {
                return fail(ErrorCode::Conflict,
                            translate("gaia", "There is a view “%1” already.").arg(other->name));
            }
            if (const auto named = refuseWhileNamed(store, before.name); !named) {
                return named;
            }
            SavedView after = before;
            after.name = *wanted;
            store.rename(before.key, after.name);
            const qint64 images = countOf(connection, after);
            logChange(connection, touch, m_project, m_curator, told(before, images),
                      told(after, images));
            return {};
        });
}

base::Status SavedViews::remove(const QString &name)
{
    return m_project.write(
        Priority::Normal,
        [&](Connection &connection, Project::Touch &touch) -> base::Status {
            storage::ViewStore store(connection);
            const SavedView view = store.require(name);
            if (const auto named = refuseWhileNamed(store, view.name); !named) {
                return named;
            }
            const qint64 images = view.isFrozen ? countOf(connection, view) : 0;
            store.remove(view.key);
            logChange(connection, touch, m_project, m_curator, told(view, images),
                      told(std::nullopt, 0));
            return {};
        });
}

}  // namespace gaia::project
