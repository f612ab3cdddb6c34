// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/balancedsubset.h"

#include "core/base/translate.h"
#include "core/curation/blocks.h"
#include "core/curation/sampling.h"
#include "core/storage/curationstore.h"

#include <QHash>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using dataset::Balance;
using dataset::CuratedImage;
using dataset::Filter;
using storage::Connection;

namespace {

/// One dimension as the drawing takes it: of each image its labels.
struct Dimension {
    Balance balance = Balance::Year;
    std::vector<QString> names;
    std::vector<std::vector<int>> ofImage;
};

/// Gives labels numbers as they are met.
class Names final {
public:
    explicit Names(Dimension &dimension)
        : m_dimension(dimension)
    {
    }

    void add(std::size_t image, const QString &name)
    {
        const auto [at, isNew] = m_numbers.emplace(name, static_cast<int>(m_numbers.size()));
        if (isNew) {
            m_dimension.names.push_back(name);
        }
        m_dimension.ofImage[image].push_back(at->second);
    }

private:
    Dimension &m_dimension;
    std::map<QString, int> m_numbers;
};

Dimension placeOrTime(Balance balance, const std::vector<CuratedImage> &images, double degrees)
{
    Dimension dimension{balance, {}, std::vector<std::vector<int>>(images.size())};
    Names names(dimension);
    const curation::BlockCells cells(degrees);
    QHash<qint64, QString> cellNames;  // the middle of each, as `near:` is written
    const auto time =
        balance == Balance::Year ? curation::BlockTime::Year : curation::BlockTime::Month;
    for (std::size_t i = 0; i < images.size(); ++i) {
        if (balance == Balance::Cell) {
            if (images[i].point) {
                const qint64 cell = cells.cellOf(*images[i].point);
                QString &name = cellNames[cell];
                if (name.isEmpty()) {
                    const dataset::GeoPoint middle = cells.middleOf(cell);
                    name = u"%1,%2"_s.arg(middle.lat, 0, 'f', 2).arg(middle.lon, 0, 'f', 2);
                }
                names.add(i, name);
            }
        } else if (curation::periodOf(time, images[i].acquired)) {
            // A date that spans two periods belongs to neither.
            names.add(i, images[i].acquired.from.toString(
                             balance == Balance::Year ? u"yyyy"_s : u"yyyy-MM"_s));
        }
    }
    return dimension;
}

Dimension recorded(Balance balance, const std::vector<CuratedImage> &images, Connection &connection)
{
    Dimension dimension{balance, {}, std::vector<std::vector<int>>(images.size())};
    dataset::ImageLabels labels = storage::CurationStore(connection).labels(balance);
    auto next = labels.labels.begin();
    for (std::size_t i = 0; i < images.size(); ++i) {
        while (next != labels.labels.end() && next->first < images[i].key) {
            ++next;
        }
        for (; next != labels.labels.end() && next->first == images[i].key; ++next) {
            dimension.ofImage[i].push_back(next->second);
        }
    }
    dimension.names = std::move(labels.names);
    return dimension;
}

BalanceFigures figuresOf(const Dimension &dimension, const std::vector<std::size_t> &chosen)
{
    BalanceFigures figures;
    figures.balance = dimension.balance;
    std::vector<BalanceFigures::Label> labels(dimension.names.size());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        labels[i].name = dimension.names[i];
    }
    for (const auto &held : dimension.ofImage) {
        figures.unknownBefore += held.empty() ? 1 : 0;
        for (const int label : held) {
            ++labels[static_cast<std::size_t>(label)].before;
        }
    }
    for (const std::size_t image : chosen) {
        const auto &held = dimension.ofImage[image];
        figures.unknownAfter += held.empty() ? 1 : 0;
        for (const int label : held) {
            ++labels[static_cast<std::size_t>(label)].after;
        }
    }
    std::erase_if(labels, [](const auto &label) { return label.before == 0; });
    std::vector<qint64> before;
    std::vector<qint64> after;
    for (const auto &label : labels) {
        before.push_back(label.before);
        after.push_back(label.after);
    }
    figures.evennessBefore = curation::pielouEvenness(before);
    figures.evennessAfter = curation::pielouEvenness(after);
    const bool isTime =
        dimension.balance == Balance::Year || dimension.balance == Balance::Month;
    std::sort(labels.begin(), labels.end(), [isTime](const auto &a, const auto &b) {
        return isTime ? a.name < b.name : std::pair(-a.before, a.name) < std::pair(-b.before, b.name);
    });
    figures.labels = std::move(labels);
    return figures;
}

QByteArray strategyOf(const SubsetOptions &options, const Subset &subset)
{
    nlohmann::ordered_json balance = nlohmann::ordered_json::array();
    for (const Balance dimension : options.balance) {
        balance.push_back(word(dimension).toStdString());
    }
    nlohmann::ordered_json floor = nlohmann::ordered_json::array();
    for (const QString &floorWord : options.floor) {
        floor.push_back(floorWord.toStdString());
    }
    const nlohmann::ordered_json json{
        {"strategy", "balanced"},
        {"version", 1},
        {"asked", options.count},
        {"count", subset.images.size()},
        {"candidates", subset.candidates},
        {"balance", balance},
        {"cell_degrees", options.cellDegrees},
        {"seed", options.seed},
        {"floor", floor},
        {"filter", options.filter.toText().toStdString()}};
    return QByteArray::fromStdString(json.dump());
}

base::Status checked(const SubsetOptions &options)
{
    if (options.count < 1) {
        return fail(ErrorCode::Usage, translate("gaia", "A subset needs at least one image."));
    }
    if (options.balance.empty()) {
        return fail(ErrorCode::Usage,
                    translate("gaia", "Name at least one thing to balance the subset over."));
    }
    return {};
}

Subset drawn(Connection &connection, const SubsetOptions &options, const Filter &filter)
{
    Subset subset;
    subset.filter = filter;
    std::vector<CuratedImage> images = storage::CurationStore(connection).images(filter);
    std::erase_if(images, [](const CuratedImage &image) { return !image.isMeant; });
    subset.candidates = static_cast<qint64>(images.size());
    std::vector<Dimension> dimensions;
    for (const Balance balance : options.balance) {
        const bool isOfRecord = balance != Balance::Cell && balance != Balance::Year
            && balance != Balance::Month;
        dimensions.push_back(isOfRecord ? recorded(balance, images, connection)
                                        : placeOrTime(balance, images, options.cellDegrees));
    }
    std::vector<curation::SampleItem> items(images.size());
    for (std::size_t i = 0; i < images.size(); ++i) {
        items[i].id = images[i].id;
        for (const Dimension &dimension : dimensions) {
            items[i].labels.push_back(dimension.ofImage[i]);
        }
        if (images[i].point) {
            subset.before.push_back(*images[i].point);
        }
    }
    const auto chosen =
        curation::drawBalanced(items, static_cast<std::size_t>(options.count), options.seed);
    for (const std::size_t image : chosen) {
        subset.images.push_back(images[image].key);
        if (images[image].point) {
            subset.after.push_back(*images[image].point);
        }
    }
    for (const Dimension &dimension : dimensions) {
        subset.figures.push_back(figuresOf(dimension, chosen));
    }
    subset.strategy = strategyOf(options, subset);
    return subset;
}

}  // namespace

const QStringList &floorWords()
{
    static const QStringList words{u"accepted"_s, u"located"_s, u"dated"_s, u"image"_s,
                                   u"no-findings"_s};
    return words;
}

base::Result<Filter> withFloor(const Filter &filter, const QStringList &floor)
{
    static const QHash<QString, QString> terms{
        {u"accepted"_s, u"(caption:accepted OR caption:edited)"_s},
        {u"located"_s, u"has:location"_s},
        {u"dated"_s, u"has:date"_s},
        {u"image"_s, u"has:image"_s},
        {u"no-findings"_s, u"-lint:any"_s}};
    Filter whole = filter;
    for (const QString &floorWord : floor) {
        if (!terms.contains(floorWord)) {
            return fail(ErrorCode::Usage,
                        translate("gaia", "“%1” is no floor; these are: %2.")
                            .arg(floorWord, floorWords().join(u", "_s)));
        }
        const auto term = Filter::parse(terms.value(floorWord));
        if (!term) {
            return fail(term.error());
        }
        whole = whole && *term;
    }
    return whole;
}

BalancedSubset::BalancedSubset(Project &project)
    : m_project(project)
{
}

base::Result<Subset> BalancedSubset::draw(const SubsetOptions &options,
                                          const base::JobContext &context) const
{
    if (const base::Status status = checked(options); !status) {
        return fail(status.error());
    }
    const auto filter = withFloor(options.filter, options.floor);
    if (!filter) {
        return fail(filter.error());
    }
    auto subset = m_project.read(
        [&](Connection &connection) { return drawn(connection, options, *filter); });
    if (subset && context.isStopped()) {
        return fail(ErrorCode::Cancelled, translate("gaia", "The drawing was cancelled."));
    }
    if (subset && subset->images.empty()) {
        return fail(ErrorCode::NotFound,
                    translate("gaia", "The filter and the floor let no image through, so there is "
                                      "nothing to draw from."));
    }
    return subset;
}

base::Result<ViewLine> BalancedSubset::keep(const QString &name, const Subset &subset,
                                            const QString &curator)
{
    return SavedViews(m_project, curator)
        .keep(name, subset.filter, subset.images, subset.strategy);
}

}  // namespace gaia::project
