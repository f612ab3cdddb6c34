// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/details.h"

#include "core/project/verdicts.h"
#include "ui/review/rulebook.h"

namespace gaia::review {

using dataset::ImageKey;

namespace {

constexpr int kMaxKnown = 32;

std::shared_ptr<Detail> withCheck(project::ImageDetail data, const RuleBook::Reader &rules)
{
    auto detail = std::make_shared<Detail>();
    const QuoteFinder finder(data.article.text);
    for (const dataset::Caption &caption : data.captions) {
        detail->quotes.push_back(finder.find(caption.text));
    }
    if (rules.checker) {
        const Subject subject = subjectInSight(data);
        detail->check = std::make_shared<const Check>(rules.check(subject));
        detail->checkedTexts = subject.captions;
    }
    detail->data = std::move(data);
    return detail;
}

/// Quotes and check as they were where the caption reads as before, until it is read again.
DetailPtr withCheckOf(const DetailPtr &known, const project::ImageDetail &data)
{
    auto detail = std::make_shared<Detail>();
    detail->data = data;
    detail->quotes.resize(data.captions.size());
    if (!known) {
        return detail;
    }
    detail->check = known->check;
    detail->checkedTexts = known->checkedTexts;
    const dataset::Captions &was = known->data.captions;
    for (std::size_t i = 0; i < std::min(was.size(), data.captions.size()); ++i) {
        if (was[i].text == data.captions[i].text) {
            detail->quotes[i] = known->quotes[i];
        }
    }
    return detail;
}

}  // namespace

QString textInSight(const dataset::Caption &caption)
{
    return !caption.isDecided() && !caption.draft.isEmpty() ? caption.draft : caption.text;
}

Subject subjectInSight(const project::ImageDetail &detail)
{
    Subject subject = subjectOf(detail.image, detail.article, detail.captions);
    for (std::size_t i = 0; i < detail.captions.size(); ++i) {
        subject.captions[static_cast<qsizetype>(i)] = textInSight(detail.captions[i]);
    }
    return subject;
}

Details::Details(project::Project &project, jobs::Runner &runner, const RuleBook &rules,
                 QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_runner(runner)
    , m_rules(rules)
    , m_known(kMaxKnown)
{
    connect(&project, &project::Project::changed, this, &Details::markStale);
    connect(&rules, &RuleBook::loaded, this, &Details::readAllAgain);
}

void Details::readAllAgain()
{
    project::Changed all;
    all.nouns = project::Noun::Images;
    markStale(all);
}

DetailPtr Details::of(ImageKey image)
{
    if (!image.isValid()) {
        return nullptr;
    }
    const Entry *entry = m_known.object(image);
    if (!entry || entry->isStale) {
        read(image);
    }
    return entry ? entry->detail : nullptr;
}

void Details::put(std::shared_ptr<const project::ImageDetail> data)
{
    const ImageKey image = data->image.key;
    const Entry *entry = m_known.object(image);
    const DetailPtr known = entry ? entry->detail : nullptr;
    m_known.insert(image, new Entry{withCheckOf(known, *data), true});
    if (m_reading.contains(image)) {
        m_reading[image] = Meanwhile::Put;
    }
    Q_EMIT loaded(image);
}

void Details::markStale(const project::Changed &changed)
{
    if (changed.nouns == project::Noun::Findings) {
        return;  // what is stored of findings; those shown here are read off the texts
    }
    for (auto reading = m_reading.begin(); reading != m_reading.end(); ++reading) {
        if (reading.value() == Meanwhile::Nothing && changed.touches(reading.key())) {
            reading.value() = Meanwhile::Touched;
        }
    }
    const QList<ImageKey> known = m_known.keys();
    for (const ImageKey image : known) {
        if (changed.touches(image)) {
            m_known.object(image)->isStale = true;
            Q_EMIT loaded(image);  // whoever shows it asks for it again
        }
    }
}

void Details::read(ImageKey image)
{
    if (m_reading.contains(image)) {
        return;
    }
    m_reading.insert(image, Meanwhile::Nothing);
    m_runner.start(
        jobs::Lane::Read, this,
        [&project = m_project, image,
         rules = m_rules.reader()](std::stop_token) -> base::Result<DetailPtr> {
            auto data = project::Queries(project).detail(image);
            if (!data) {
                return base::fail(data.error());
            }
            auto stale = project::Verdicts(project).staleParts(image);
            if (!stale) {
                return base::fail(stale.error());
            }
            const auto detail = withCheck(std::move(*data), rules);
            detail->stale = std::move(*stale);
            return detail;
        },
        [this, image](const base::Result<DetailPtr> &detail) {
            const Meanwhile meanwhile = m_reading.take(image);
            if (meanwhile == Meanwhile::Put) {
                read(image);
            } else if (detail) {
                m_known.insert(image, new Entry{*detail, meanwhile == Meanwhile::Touched});
                Q_EMIT loaded(image);
            } else {
                m_known.remove(image);
                Q_EMIT failed(image, detail.error().message);
            }
        });
}

}  // namespace gaia::review
