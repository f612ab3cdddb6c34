// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/geocodeimages.h"

#include "core/project/queries.h"
#include "core/storage/eventlog.h"
#include "core/storage/imagestore.h"
#include "core/storage/json.h"

#include <QHash>
#include <QUuid>

#include <algorithm>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::fail;
using dataset::Field;
using dataset::ImageKey;
using dataset::Source;
using storage::Connection;

namespace {

/// Images written in one transaction, so that a decision never waits long.
constexpr std::size_t kSlice = 100;

bool mayLocate(const dataset::Image &image, bool again)
{
    if (!image.place.name || image.place.name->trimmed().isEmpty()) {
        return false;
    }
    if (!image.place.point) {
        // A point that a person took away stays away.
        return image.sources.value(Field::Coordinates, Source::Record) != Source::Person;
    }
    const Source source = image.sources.value(Field::Coordinates, Source::Record);
    return again && source != Source::Person && source != Source::Raster;
}

dataset::Image located(dataset::Image image, const geo::Geocoded &place)
{
    image.place.point = place.point;
    image.place.precision = place.precision;
    image.place.radiusKm = place.radiusKm > 0.0 ? std::optional(place.radiusKm) : std::nullopt;
    image.sources.insert(Field::Coordinates, Source::Gazetteer);
    return image;
}

/// One run over the images of a filter.
class Run {
public:
    Run(Project &project, const GeocodeOptions &options, const GeocodeImages::Lookup &lookup)
        : m_project(project)
        , m_options(options)
        , m_lookup(lookup)
        , m_step(QUuid::createUuid())
    {
    }

    base::Status slice(const std::vector<ImageKey> &keys)
    {
        std::vector<std::pair<ImageKey, geo::Geocoded>> found;
        const base::Status read = m_project.read([&](Connection &connection) {
            storage::ImageStore images(connection);
            for (const ImageKey key : keys) {
                const auto image = images.load(key);
                if (image && mayLocate(*image, m_options.again)) {
                    const QString query = image->place.name.value_or(QString());
                    const geo::Geocoded place = placeOf(query);
                    m_report.rows.push_back({image->id, query, place});
                    if (place.isFound()) {
                        found.emplace_back(key, place);
                    }
                }
            }
        });
        return read && !found.empty() ? write(found) : read;
    }

    GeocodeReport m_report;

private:
    geo::Geocoded placeOf(const QString &query)
    {
        // Collections name the same places over and over.
        auto known = m_known.constFind(query);
        if (known == m_known.cend()) {
            known = m_known.insert(query, m_lookup(query));
        }
        return *known;
    }

    base::Status write(const std::vector<std::pair<ImageKey, geo::Geocoded>> &found)
    {
        qint64 changed = 0;
        qint64 unchanged = 0;
        const base::Status written = m_project.write(
            Priority::Bulk, [&](Connection &connection, Project::Touch &touch) {
                changed = unchanged = 0;
                for (const auto &[key, place] : found) {
                    if (keep(connection, touch, key, place)) {
                        ++changed;
                    } else {
                        ++unchanged;
                    }
                }
            });
        if (written) {
            m_report.located += changed;
            m_report.unchanged += unchanged;
        }
        return written;
    }

    /// False if someone decided meanwhile, or nothing had to change.
    bool keep(Connection &connection, Project::Touch &touch, ImageKey key,
              const geo::Geocoded &place)
    {
        storage::ImageStore images(connection);
        const auto before = images.load(key);
        if (!before || !mayLocate(*before, m_options.again)) {
            return false;
        }
        const dataset::Image after = located(*before, place);
        const QStringList parts{word(Field::Coordinates)};
        storage::LoggedEvent logged;
        logged.event.before = storage::imageStateJson(*before, parts);
        logged.event.after = storage::imageStateJson(after, parts);
        if (logged.event.before == logged.event.after) {
            return false;
        }
        images.update(after);
        logged.event.id = QUuid::createUuid();
        logged.event.step = m_step;
        logged.event.at = m_project.clock().now();
        logged.event.curator = m_options.curator.isNull() ? u""_s : m_options.curator;
        logged.event.action = u"geocode"_s;
        logged.event.image = key;
        storage::EventLog(connection).append(logged, storage::EventStanding::Done);
        touch.note(Noun::Images | Noun::Events, key);
        return true;
    }

    Project &m_project;
    const GeocodeOptions &m_options;
    const GeocodeImages::Lookup &m_lookup;
    QUuid m_step;
    QHash<QString, geo::Geocoded> m_known;
};

}  // namespace

GeocodeImages::GeocodeImages(Project &project)
    : m_project(project)
{
}

base::Result<GeocodeReport> GeocodeImages::run(const GeocodeOptions &options, const Lookup &lookup,
                                               const base::JobContext &context)
{
    const dataset::Filter wanted = options.again
        ? options.filter
        : options.filter && !dataset::Filter::leaf(dataset::Filter::Subject::Has, u"location"_s);
    const auto keys = Queries(m_project).keys(wanted);
    if (!keys) {
        return fail(keys.error());
    }
    Run run(m_project, options, lookup);
    for (std::size_t at = 0; at < keys->size() && !context.isStopped(); at += kSlice) {
        const std::size_t end = std::min(at + kSlice, keys->size());
        const std::vector<ImageKey> part(keys->begin() + static_cast<std::ptrdiff_t>(at),
                                         keys->begin() + static_cast<std::ptrdiff_t>(end));
        if (const base::Status done = run.slice(part); !done) {
            return fail(done.error());
        }
        context.report(static_cast<qint64>(end), static_cast<qint64>(keys->size()));
    }
    run.m_report.wasStopped = context.isStopped();
    return std::move(run.m_report);
}

geo::Geocoded geocodeOffline(const QString &text)
{
    return geo::Geocoder(geo::Gazetteer::builtIn()).find(text);
}

}  // namespace gaia::project
