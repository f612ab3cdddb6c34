// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/checkcollection.h"

#include "core/project/imagecheck.h"
#include "core/project/placefindings.h"
#include "core/storage/articlestore.h"
#include "core/storage/captionstore.h"
#include "core/storage/findingstore.h"
#include "core/storage/imagestore.h"

#include <QtConcurrent>

namespace gaia::project {

using base::fail;
using dataset::ImageKey;
using storage::Connection;
using storage::StoredFinding;
using storage::StoredMeasure;

namespace {

/// Images that one transaction writes.
constexpr qint64 kImagesInASlice = 100;
/// From so many images of so many different places on, a point that they share is no place.
constexpr int kPileImages = 10;
constexpr int kPileNames = 5;

struct Checked {
    ImageKey image;
    std::vector<StoredFinding> findings;
    std::vector<StoredMeasure> measures;
    review::Subject subject;
};

StoredFinding stored(ImageKey image, const review::Finding &finding)
{
    return {image,
            {},
            finding.ordinal,
            word(finding.rule),
            word(finding.severity),
            finding.span.start,
            finding.span.length,
            finding.sentence,
            finding.arguments,
            finding.fix,
            finding.quote,
            finding.isDismissed};
}

review::Finding loaded(const StoredFinding &stored)
{
    review::Finding finding;
    finding.rule = review::ruleFromWord(stored.rule).value_or(review::Rule::Prefix);
    finding.severity =
        review::severityFromWord(stored.severity).value_or(review::Severity::Note);
    finding.ordinal = stored.ordinal;
    finding.span = {stored.start, stored.length};
    finding.sentence = stored.sentence;
    finding.arguments = stored.arguments;
    finding.fix = stored.fix;
    finding.quote = stored.quote;
    finding.isDismissed = stored.isDismissed;
    return finding;
}

void apply(const review::Checker &checker, const SharedPoints &shared, Checked &item)
{
    const review::Check check = checkWhole(checker, item.subject, shared);
    for (const review::Finding &finding : check.findings) {
        item.findings.push_back(stored(item.image, finding));
    }
    for (std::size_t i = 0; i < check.captions.size(); ++i) {
        const review::CaptionMeasure &measure = check.captions[i];
        StoredMeasure row;
        row.ordinal = static_cast<int>(i) + 1;
        row.words = measure.words;
        row.tokens = measure.clipTokens;
        row.supported = measure.count(review::Claim::Standing::Supported);
        row.visual = measure.count(review::Claim::Standing::Visual);
        row.unsupported = measure.count(review::Claim::Standing::Unsupported);
        row.contradicted = measure.count(review::Claim::Standing::Contradicted);
        row.names = measure.names();
        row.falseNames = measure.falseNames();
        item.measures.push_back(row);
    }
}

}  // namespace

CheckCollection::CheckCollection(Project &project, const review::Checker &checker)
    : m_project(project)
    , m_checker(checker)
{
}

base::Result<qint64> CheckCollection::countStale() const
{
    return m_project.read([](Connection &connection) {
        return storage::FindingStore(connection).countUnchecked(review::kRulesVersion);
    });
}

base::Result<qint64> CheckCollection::refresh(const base::JobContext &context,
                                              QThreadPool *pool) const
{
    QThreadPool &threads = pool ? *pool : *QThreadPool::globalInstance();
    const auto total = countStale();
    if (!total) {
        return fail(total.error());
    }
    if (*total == 0) {
        return 0;  // the points that images share are asked of all images
    }
    SharedPoints shared;
    const base::Status read = m_project.read([&](Connection &connection) {
        for (const auto &pile :
             storage::FindingStore(connection).sharedPoints(kPileImages, kPileNames)) {
            shared.add(pile.point, pile.images);
        }
    });
    if (!read) {
        return fail(read.error());
    }
    qint64 done = 0;
    ImageKey last;
    while (!context.isStopped()) {
        // Read, think, write: the rules run outside of any transaction, on all cores. An image
        // that changes meanwhile loses its mark again by the triggers only if the change comes
        // after the write, so the write looks whether the texts still are those that were read.
        const auto slice = m_project.read([&](Connection &connection) {
            std::vector<Checked> items;
            storage::ImageStore images(connection);
            storage::ArticleStore articles(connection);
            storage::CaptionStore captions(connection);
            for (const ImageKey key : storage::FindingStore(connection)
                                          .unchecked(review::kRulesVersion, kImagesInASlice, last)) {
                const dataset::Image image = images.require(key);
                items.push_back({key, {}, {},
                                 review::subjectOf(image, articles.load(image.article),
                                                   captions.current(key))});
            }
            return items;
        });
        if (!slice) {
            return fail(slice.error());
        }
        if (slice->empty()) {
            break;
        }
        std::vector<Checked> items = *slice;
        last = items.back().image;
        QtConcurrent::blockingMap(&threads, items, [&](Checked &item) { apply(m_checker, shared, item); });
        const base::Status written = m_project.write(
            Priority::Bulk, [&](Connection &connection, Project::Touch &touch) {
                storage::FindingStore store(connection);
                storage::ImageStore images(connection);
                storage::CaptionStore captions(connection);
                for (const Checked &item : items) {
                    const auto image = images.load(item.image);
                    if (!image || *image != item.subject.image) {
                        continue;
                    }
                    const review::Subject now = review::subjectOf(
                        *image, item.subject.article, captions.current(item.image));
                    if (now.captions == item.subject.captions) {
                        store.put(item.image, review::kRulesVersion, item.findings, item.measures);
                        touch.note(Noun::Findings, item.image);
                    }
                }
            });
        if (!written) {
            return fail(written.error());
        }
        done += static_cast<qint64>(items.size());
        context.report(std::min(done, *total), *total);
    }
    return done;
}

FindingQueries::FindingQueries(const Project &project)
    : m_project(project)
{
}

base::Status FindingQueries::each(const std::vector<ImageKey> &images,
                                  const std::function<bool(const Row &)> &take) const
{
    return m_project.read([&](Connection &connection) {
        storage::FindingStore store(connection);
        storage::CaptionStore captions(connection);
        for (const ImageKey image : images) {
            const std::vector<StoredFinding> rows = store.findings(image);
            QStringList texts;
            if (!rows.empty()) {
                for (const dataset::Caption &caption : captions.current(image)) {
                    texts.append(caption.text);
                }
            }
            for (const StoredFinding &row : rows) {
                if (!take({image, row.imageId, texts, loaded(row)})) {
                    return;
                }
            }
        }
    });
}

std::optional<double> FindingQueries::Names::falseShare() const
{
    return names > 0 ? std::optional(double(falseNames) / double(names)) : std::nullopt;
}

base::Result<std::vector<FindingQueries::Names>> FindingQueries::namesByWriter() const
{
    return m_project.read([](Connection &connection) {
        std::vector<Names> all;
        for (const storage::NameCount &one : storage::FindingStore(connection).namesByWriter()) {
            all.push_back({one.origin, one.model, one.promptHash, one.captions, one.names,
                           one.falseNames});
        }
        return all;
    });
}

}  // namespace gaia::project
