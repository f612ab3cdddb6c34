// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/viewstore.h"

#include "core/base/clock.h"
#include "core/base/translate.h"
#include "core/storage/statement.h"

namespace gaia::storage {

using namespace Qt::StringLiterals;
using dataset::SavedView;

namespace {

const QString kSelect =
    QStringLiteral("SELECT key, name, filter, is_frozen, strategy, at, curator FROM saved_view ");

SavedView viewFrom(const Statement &row)
{
    SavedView view;
    view.key = {row.integer(0)};
    view.name = row.text(1);
    auto filter = dataset::Filter::parse(row.text(2));
    if (!filter) {
        throw Failure({base::ErrorCode::Damaged,
                       base::translate("gaia", "The view “%1” holds a filter that can't be read: %2")
                           .arg(view.name, filter.error().message),
                       row.text(2)});
    }
    view.filter = std::move(*filter);
    view.isFrozen = row.integer(3) != 0;
    view.strategy = row.text(4).toUtf8();
    view.at = QDateTime::fromString(row.text(5), Qt::ISODateWithMs);
    view.curator = row.text(6);
    return view;
}

}  // namespace

ViewStore::ViewStore(Connection &connection)
    : m_connection(connection)
{
}

std::vector<SavedView> ViewStore::all()
{
    Statement statement(m_connection, kSelect + u"ORDER BY name"_s);
    std::vector<SavedView> views;
    while (statement.step()) {
        views.push_back(viewFrom(statement));
    }
    return views;
}

std::optional<SavedView> ViewStore::find(const QString &name)
{
    Statement statement(m_connection, kSelect + u"WHERE name = ?"_s);
    statement.bind(name);
    return statement.step() ? std::optional(viewFrom(statement)) : std::nullopt;
}

SavedView ViewStore::require(const QString &name)
{
    auto view = find(name);
    if (!view) {
        throw Failure({base::ErrorCode::Usage,
                       base::translate("gaia", "There is no view “%1” in this project.").arg(name),
                       {}});
    }
    return std::move(*view);
}

dataset::ViewKey ViewStore::put(const SavedView &view)
{
    Statement(m_connection,
              u"INSERT INTO saved_view (name, filter, is_frozen, strategy, at, curator) "
              "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET name = excluded.name, "
              "filter = excluded.filter, is_frozen = excluded.is_frozen, "
              "strategy = excluded.strategy, at = excluded.at, curator = excluded.curator"_s)
        .bind(view.name, view.filter.isEmpty() ? u""_s : view.filter.toText(), view.isFrozen,
              view.strategy.isEmpty() ? QString() : QString::fromUtf8(view.strategy),
              base::timestamp(view.at), view.curator)
        .execute();
    const dataset::ViewKey key = require(view.name).key;
    setImages(key, {});
    return key;
}

void ViewStore::rename(dataset::ViewKey view, const QString &name)
{
    Statement(m_connection, u"UPDATE saved_view SET name = ? WHERE key = ?"_s)
        .bind(name, view.value)
        .execute();
}

void ViewStore::remove(dataset::ViewKey view)
{
    setImages(view, {});
    Statement(m_connection, u"DELETE FROM saved_view WHERE key = ?"_s).bind(view.value).execute();
}

void ViewStore::setImages(dataset::ViewKey view, const std::vector<dataset::ImageKey> &images)
{
    Statement(m_connection, u"DELETE FROM frozen_image WHERE view = ?"_s).bind(view.value).execute();
    Statement insert(m_connection, u"INSERT INTO frozen_image (view, image) VALUES (?, ?)"_s);
    for (const dataset::ImageKey image : images) {
        insert.reset();
        insert.bind(view.value, image.value).execute();
    }
}

}  // namespace gaia::storage
