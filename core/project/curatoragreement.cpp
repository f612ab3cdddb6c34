// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/curatoragreement.h"

#include "core/base/translate.h"
#include "core/storage/verdictstore.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <map>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::fail;
using dataset::FirstVerdict;
using review::kNone;
using review::Ratings;
using storage::Connection;

namespace {

constexpr int kVerdicts = 3;  ///< accepted, edited, rejected

int categoryOf(const QString &verdict)
{
    return verdict == "accepted"_L1 ? 0 : verdict == "edited"_L1 ? 1 : 2;
}

/// What curators said of captions, a row a caption that two of them or more judged.
struct Table {
    QStringList curators;
    std::vector<std::vector<const FirstVerdict *>> rows;  ///< a column a curator, null for none
    std::vector<int> images;                              ///< of each row, numbered from 0
    int imageCount = 0;
};

base::Result<std::vector<FirstVerdict>> verdictsOf(const Project &project)
{
    return project.read(
        [](Connection &connection) { return storage::VerdictStore(connection).firstVerdicts(); });
}

Table tableOf(const std::vector<FirstVerdict> &verdicts, bool oneByOneOnly)
{
    Table table;
    std::map<std::tuple<QString, int, QString>, std::vector<const FirstVerdict *>> byCaption;
    for (const FirstVerdict &verdict : verdicts) {
        if (oneByOneOnly && !verdict.isOneByOne) {
            continue;
        }
        auto &list = byCaption[{verdict.imageId, verdict.ordinal, verdict.generated}];
        const bool isThere = std::any_of(list.begin(), list.end(), [&](const FirstVerdict *other) {
            return other->curator == verdict.curator;
        });
        if (!isThere) {
            list.push_back(&verdict);
        }
        if (!table.curators.contains(verdict.curator)) {
            table.curators << verdict.curator;
        }
    }
    table.curators.sort();
    QHash<QString, int> images;
    for (const auto &[key, list] : byCaption) {
        if (list.size() < 2) {
            continue;
        }
        auto &row = table.rows.emplace_back(static_cast<std::size_t>(table.curators.size()), nullptr);
        for (const FirstVerdict *verdict : list) {
            row[static_cast<std::size_t>(table.curators.indexOf(verdict->curator))] = verdict;
        }
        const QString &image = std::get<0>(key);
        if (!images.contains(image)) {
            images.insert(image, static_cast<int>(images.size()));
        }
        table.images.push_back(images.value(image));
    }
    table.imageCount = static_cast<int>(images.size());
    return table;
}

Ratings ratingsOf(const Table &table)
{
    Ratings ratings;
    for (const auto &row : table.rows) {
        std::vector<int> unit;
        for (const FirstVerdict *verdict : row) {
            unit.push_back(verdict ? categoryOf(verdict->verdict) : kNone);
        }
        ratings.push_back(std::move(unit));
    }
    return ratings;
}

class Measuring final {
public:
    Measuring(const AgreementOptions &options, const base::JobContext &context)
        : m_options(options)
        , m_context(context)
    {
    }

    using Measure = std::function<std::optional<double>(const Ratings &)>;
    AgreementMeasure measured(const Ratings &ratings, const std::vector<int> &images,
                              const Measure &measure) const
    {
        AgreementMeasure figure{measure(ratings), std::nullopt};
        if (figure.value && !m_context.isStopped()) {
            figure.interval =
                review::bootstrap(ratings, images, m_options.seed, m_options.resamples, measure);
        }
        return figure;
    }

private:
    const AgreementOptions &m_options;
    const base::JobContext &m_context;
};

std::optional<double> ac1(const Ratings &ratings)
{
    return review::gwetsAc1(ratings, kVerdicts);
}

AgreementReport::Pair pairOf(const Table &table, std::size_t a, std::size_t b,
                             const Measuring &measuring)
{
    AgreementReport::Pair pair;
    Ratings ratings;
    std::vector<int> images;
    double distance = 0.0;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const FirstVerdict *first = table.rows[i][a];
        const FirstVerdict *second = table.rows[i][b];
        if (!first || !second) {
            continue;
        }
        ratings.push_back({categoryOf(first->verdict), categoryOf(second->verdict)});
        images.push_back(table.images[i]);
        const bool isRejected = first->verdict == "rejected"_L1 || second->verdict == "rejected"_L1;
        if (!isRejected && (first->verdict == "edited"_L1 || second->verdict == "edited"_L1)) {
            distance += review::wordDistance(first->text, second->text);
            ++pair.edits;
        }
    }
    pair.captions = static_cast<qint64>(ratings.size());
    if (pair.edits > 0) {
        pair.wordDistance = distance / static_cast<double>(pair.edits);
    }
    pair.raw = measuring.measured(ratings, images, review::rawAgreement);
    pair.kappa = measuring.measured(ratings, images, review::cohensKappa);
    pair.ac1 = measuring.measured(ratings, images, ac1);
    return pair;
}

/// The reasons that each curator gave for an image's captions, as one set; alpha over these sets.
void addReasons(const Table &table, const Measuring &measuring, AgreementReport &report)
{
    const std::size_t curators = static_cast<std::size_t>(table.curators.size());
    std::vector<std::vector<std::optional<QSet<QString>>>> sets(
        static_cast<std::size_t>(table.imageCount), std::vector<std::optional<QSet<QString>>>(curators));
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        for (std::size_t curator = 0; curator < curators; ++curator) {
            if (const FirstVerdict *verdict = table.rows[i][curator]) {
                auto &set = sets[static_cast<std::size_t>(table.images[i])][curator];
                set = set.value_or(QSet<QString>());
                if (!verdict->reason.isEmpty()) {
                    set->insert(verdict->reason);
                }
            }
        }
    }
    std::vector<QSet<QString>> kinds;
    Ratings ratings;
    std::vector<int> images;
    double masi = 0.0;
    int pairs = 0;
    for (std::size_t image = 0; image < sets.size(); ++image) {
        std::vector<int> unit;
        for (std::size_t a = 0; a < curators; ++a) {
            if (!sets[image][a]) {
                unit.push_back(kNone);
                continue;
            }
            auto kind = std::find(kinds.begin(), kinds.end(), *sets[image][a]);
            if (kind == kinds.end()) {
                kind = kinds.insert(kinds.end(), *sets[image][a]);
            }
            unit.push_back(static_cast<int>(kind - kinds.begin()));
            for (std::size_t b = 0; b < a; ++b) {
                if (sets[image][b] && !(sets[image][a]->isEmpty() && sets[image][b]->isEmpty())) {
                    masi += review::masi(*sets[image][a], *sets[image][b]);
                    ++pairs;
                }
            }
        }
        ratings.push_back(std::move(unit));
        images.push_back(static_cast<int>(image));
    }
    if (pairs > 0) {
        report.meanMasi = masi / pairs;
    }
    report.reasons = measuring.measured(ratings, images, [&](const Ratings &sample) {
        return review::krippendorffsAlpha(sample, [&](int a, int b) {
            return 1.0
                - review::masi(kinds[static_cast<std::size_t>(a)], kinds[static_cast<std::size_t>(b)]);
        });
    });
}

void addCurators(const std::vector<FirstVerdict> &verdicts, const Table &table,
                 const std::vector<dataset::CuratorWork> &work, AgreementReport &report)
{
    QStringList names = table.curators;
    for (const dataset::CuratorWork &one : work) {
        if (!names.contains(one.curator)) {
            names << one.curator;
        }
    }
    for (const QString &name : names) {
        AgreementReport::Curator curator;
        curator.name = name;
        for (const FirstVerdict &verdict : verdicts) {
            if (verdict.curator == name) {
                ++curator.verdicts;
                qint64 &target = verdict.verdict == "accepted"_L1 ? curator.accepted
                    : verdict.verdict == "edited"_L1              ? curator.edited
                                                                  : curator.rejected;
                ++target;
            }
        }
        const auto found = std::find_if(work.begin(), work.end(), [&](const auto &one) {
            return one.curator == name;
        });
        curator.work = found == work.end() ? dataset::CuratorWork() : *found;
        report.curators.push_back(std::move(curator));
    }
}

void hideNames(AgreementReport &report)
{
    QHash<QString, QString> names;
    for (AgreementReport::Curator &curator : report.curators) {
        names.insert(curator.name, u"curator %1"_s.arg(names.size() + 1));
        curator.name = names.value(curator.name);
        curator.work.curator = curator.name;
    }
    for (AgreementReport::Pair &pair : report.pairs) {
        pair.first = names.value(pair.first);
        pair.second = names.value(pair.second);
    }
}

}  // namespace

CuratorAgreement::CuratorAgreement(const Project &project)
    : m_project(project)
{
}

base::Result<AgreementReport> CuratorAgreement::report(const AgreementOptions &options,
                                                       const base::JobContext &context) const
{
    auto verdicts = verdictsOf(m_project);
    if (!verdicts) {
        return fail(verdicts.error());
    }
    for (const QString &path : options.others) {
        const auto other = Project::open(path, OpenMode::ReadOnly, m_project.clock());
        if (!other) {
            return fail(other.error());
        }
        auto more = verdictsOf(**other);
        if (!more) {
            return fail(more.error());
        }
        verdicts->insert(verdicts->end(), more->begin(), more->end());
    }
    AgreementReport report;
    std::vector<dataset::CuratorWork> work;
    const base::Status read = m_project.read([&](Connection &connection) {
        storage::VerdictStore store(connection);
        work = store.work();
        report.openDisputes = static_cast<qint64>(store.disputes(true).size());
    });
    if (!read) {
        return fail(read.error());
    }
    const Table table = tableOf(*verdicts, options.oneByOneOnly);
    const Measuring measuring(options, context);
    const Ratings ratings = ratingsOf(table);
    addCurators(*verdicts, table, work, report);
    report.captions = static_cast<qint64>(ratings.size());
    report.images = table.imageCount;
    report.disagreements = std::count_if(ratings.begin(), ratings.end(), [](const auto &unit) {
        std::vector<int> said;
        std::copy_if(unit.begin(), unit.end(), std::back_inserter(said),
                     [](int rating) { return rating != kNone; });
        return std::adjacent_find(said.begin(), said.end(), std::not_equal_to<>()) != said.end();
    });
    report.raw = measuring.measured(ratings, table.images, review::rawAgreement);
    report.alpha = measuring.measured(ratings, table.images, [](const Ratings &sample) {
        return review::krippendorffsAlpha(sample);
    });
    report.ac1 = measuring.measured(ratings, table.images, ac1);
    for (qsizetype a = 0; a < table.curators.size(); ++a) {
        for (qsizetype b = a + 1; b < table.curators.size(); ++b) {
            auto pair = pairOf(table, static_cast<std::size_t>(a), static_cast<std::size_t>(b), measuring);
            pair.first = table.curators.at(a);
            pair.second = table.curators.at(b);
            if (pair.captions > 0) {
                report.pairs.push_back(std::move(pair));
            }
        }
    }
    addReasons(table, measuring, report);
    if (context.isStopped()) {
        return fail(base::ErrorCode::Cancelled,
                    base::translate("gaia", "Stopped before the figures were ready."));
    }
    if (options.pseudonyms) {
        hideNames(report);
    }
    return report;
}

}  // namespace gaia::project
