// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/mergeproject.h"

#include "core/base/translate.h"
#include "core/project/decisionstep.h"
#include "core/storage/blindstore.h"
#include "core/storage/captionstore.h"
#include "core/storage/imagestore.h"
#include "core/storage/json.h"
#include "core/storage/verdictjson.h"
#include "core/storage/verdictstore.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <map>
#include <optional>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using dataset::Caption;
using dataset::CaptionKey;
using dataset::ImageKey;
using storage::Connection;
using storage::EventStanding;
using storage::LoggedEvent;

namespace {

/// Groups that one transaction writes, so that a decision never waits long.
constexpr std::size_t kGroupsInASlice = 100;

const QString kCaptionPart = QStringLiteral("caption");
const QString kMarkPart = QStringLiteral("mark");

QByteArray stateJson(const Caption &caption)
{
    return storage::captionStateJson({caption.text, word(caption.state),
                                      caption.reason ? word(*caption.reason) : QString()});
}

bool isPart(const QString &part)
{
    static const QSet<QString> kOthers{u"flagged"_s, u"discarded"_s, u"verdict_reason"_s, u"note"_s,
                                       u"dismissed"_s};
    return dataset::fieldFromWord(part) || kOthers.contains(part);
}

/// True for events that tell of a caption's state.
bool tellsState(const LoggedEvent &logged)
{
    return storage::captionStateFromJson(logged.event.before)
        && storage::captionStateFromJson(logged.event.after);
}

/// What is known of the other copy: its events that are not here, and how things stand there.
struct Other {
    std::vector<LoggedEvent> events;
    std::map<qint64, Caption> captions;       ///< by its key there
    std::map<qint64, dataset::Image> images;
    std::map<qint64, QMap<QString, QString>> marks;
};

base::Result<Other> readOther(const Project &project, const QSet<QUuid> &known,
                              const base::JobContext &context)
{
    return project.read([&](Connection &connection) {
        Other other;
        storage::CaptionStore captions(connection);
        storage::ImageStore images(connection);
        storage::VerdictStore verdicts(connection);
        for (LoggedEvent &logged : storage::EventLog(connection).onImages()) {
            if (known.contains(logged.event.id) || context.isStopped()) {
                continue;
            }
            const qint64 image = logged.event.image.value;
            if (!other.images.contains(image)) {
                other.images.emplace(image, images.require(logged.event.image));
            }
            if (logged.caption.isValid() && !other.captions.contains(logged.caption.value)) {
                if (const auto caption = captions.load(logged.caption)) {
                    other.captions.emplace(logged.caption.value, *caption);
                    other.marks.emplace(logged.caption.value, verdicts.marks(logged.caption));
                }
            }
            other.events.push_back(std::move(logged));
        }
        return other;
    });
}

/// Builds the groups of a plan against what stands here. Inside one snapshot.
class Planning final {
public:
    Planning(Connection &connection, const Other &other, MergePlan &plan)
        : m_connection(connection)
        , m_other(other)
        , m_plan(plan)
    {
    }

    void run()
    {
        for (const LoggedEvent &logged : m_other.events) {
            take(logged);
        }
        for (auto &[key, group] : m_groups) {
            settle(group);
            m_plan.events += static_cast<qint64>(group.events.size());
            m_plan.conflicts += std::count_if(group.items.begin(), group.items.end(),
                                              [](const MergeItem &item) { return item.isConflict; });
            m_plan.groups.push_back(std::move(group));
        }
    }

private:
    void take(const LoggedEvent &logged)
    {
        const QString &id = m_other.images.at(logged.event.image.value).id;
        const bool isOnCaption = logged.caption.isValid();
        const bool isMeant = isOnCaption
            ? tellsState(logged) || logged.event.action == storage::kMark || isJudgement(logged)
            : !partsOf(logged).isEmpty();
        if (!isMeant) {
            return;
        }
        const auto image = storage::ImageStore(m_connection).find(id);
        if (!image) {
            leaveOut(id, translate("gaia", "The image is not in this project."));
            return;
        }
        CaptionKey caption;
        if (isOnCaption) {
            caption = captionHere(*image, m_other.captions.at(logged.caption.value));
            if (!caption.isValid()) {
                leaveOut(u"%1:%2"_s.arg(id).arg(logged.event.ordinal),
                         translate("gaia", "Another caption is in use here."));
                return;
            }
        }
        MergeGroup &group = m_groups[{image->value, logged.event.ordinal, caption.value}];
        group.image = *image;
        group.imageId = id;
        group.ordinal = logged.event.ordinal;
        group.caption = caption;
        group.events.push_back(logged);
        group.theirCurator = logged.event.curator;
        group.theirAt = logged.event.at;
    }

    static bool isJudgement(const LoggedEvent &logged)
    {
        const auto judgement = logged.event.action == storage::kJudge
            ? storage::judgementFromJson(logged.event.after)
            : std::nullopt;
        return judgement && judgement->purpose != word(dataset::BlindPurpose::Planted);
    }

    static QStringList partsOf(const LoggedEvent &logged)
    {
        QStringList parts;
        for (const QString &part : storage::imageStateParts(logged.event.before)) {
            if (isPart(part)) {
                parts << part;
            }
        }
        return parts;
    }

    /// The caption of the set in use that was proposed with the same words.
    CaptionKey captionHere(ImageKey image, const Caption &there)
    {
        for (const Caption &caption : storage::CaptionStore(m_connection).current(image)) {
            if (caption.ordinal == there.ordinal && caption.generated == there.generated) {
                return caption.key;
            }
        }
        return {};
    }

    void leaveOut(const QString &item, const QString &reason)
    {
        if (m_leftOut.contains(item)) {
            return;
        }
        m_leftOut.insert(item);
        m_plan.leftOut.push_back({item, reason});
    }

    void settle(MergeGroup &group)
    {
        if (group.caption.isValid()) {
            settleCaption(group);
            settleMarks(group);
        } else {
            settleImage(group);
        }
        if (const auto mine = storage::EventLog(m_connection).newestOn(group.image, group.caption)) {
            group.myCurator = mine->curator;
            group.myAt = mine->at;
        }
    }

    void settleCaption(MergeGroup &group)
    {
        const auto first = std::find_if(group.events.begin(), group.events.end(), tellsState);
        const auto here = storage::CaptionStore(m_connection).load(group.caption);
        if (first == group.events.end() || !here) {
            return;
        }
        MergeItem item{u"%1:%2"_s.arg(group.imageId).arg(group.ordinal), kCaptionPart, {},
                       first->event.before, stateJson(*here),
                       stateJson(m_other.captions.at(first->caption.value)), false};
        add(group, std::move(item));
    }

    void settleMarks(MergeGroup &group)
    {
        const QMap<QString, QString> here = storage::VerdictStore(m_connection).marks(group.caption);
        QSet<QString> seen;
        for (const LoggedEvent &logged : group.events) {
            const auto before = logged.event.action == storage::kMark
                ? storage::claimMarkFromJson(logged.event.before)
                : std::nullopt;
            if (!before || seen.contains(before->quote)) {
                continue;
            }
            seen.insert(before->quote);
            const QString &quote = before->quote;
            const auto there = m_other.marks.find(logged.caption.value);
            add(group,
                {u"%1:%2 “%3”"_s.arg(group.imageId).arg(group.ordinal).arg(quote), kMarkPart, quote,
                 logged.event.before, storage::claimMarkJson({quote, here.value(quote)}),
                 storage::claimMarkJson({quote, there == m_other.marks.end()
                                                    ? QString()
                                                    : there->second.value(quote)}),
                 false});
        }
    }

    void settleImage(MergeGroup &group)
    {
        const dataset::Image here = storage::ImageStore(m_connection).require(group.image);
        const dataset::Image &there = m_other.images.at(group.events.front().event.image.value);
        QSet<QString> seen;
        for (const LoggedEvent &logged : group.events) {
            for (const QString &part : partsOf(logged)) {
                if (seen.contains(part)) {
                    continue;
                }
                seen.insert(part);
                dataset::Image before = here;
                (void)storage::applyImageState(before, logged.event.before);
                add(group, {group.imageId + u' ' + part, part, {},
                            storage::imageStateJson(before, {part}),
                            storage::imageStateJson(here, {part}),
                            storage::imageStateJson(there, {part}), false});
            }
        }
    }

    static void add(MergeGroup &group, MergeItem item)
    {
        if (item.mine != item.theirs) {
            item.isConflict = item.mine != item.base;
            group.items.push_back(std::move(item));
        }
    }

    Connection &m_connection;
    const Other &m_other;
    MergePlan &m_plan;
    std::map<std::tuple<qint64, int, qint64>, MergeGroup> m_groups;
    QSet<QString> m_leftOut;
};

/// Which side an item takes; nothing for a conflict that nobody decided.
std::optional<MergeSide> sideOf(const MergeGroup &group, const MergeItem &item,
                                const QMap<QString, MergeSide> &choices, MergeProject::Rule rule)
{
    if (!item.isConflict) {
        return MergeSide::Theirs;
    }
    if (const auto chosen = choices.find(item.id); chosen != choices.end()) {
        return *chosen;
    }
    switch (rule) {
    case MergeProject::Rule::Ask: return std::nullopt;
    case MergeProject::Rule::Mine: return MergeSide::Mine;
    case MergeProject::Rule::Theirs: return MergeSide::Theirs;
    case MergeProject::Rule::Newest:
        return group.theirAt > group.myAt ? MergeSide::Theirs : MergeSide::Mine;
    }
    return std::nullopt;
}

/// Writes groups inside one transaction.
class Merging final {
public:
    Merging(Connection &connection, DecisionStep &step, MergeReport &report)
        : m_connection(connection)
        , m_step(step)
        , m_report(report)
    {
    }

    /// True if what the plan knows of this group still stands.
    bool isFresh(const MergeGroup &group)
    {
        return std::all_of(group.items.begin(), group.items.end(),
                           [&](const MergeItem &item) { return present(group, item) == item.mine; });
    }

    void take(const MergeGroup &group, const std::vector<MergeSide> &sides)
    {
        storage::EventLog log(m_connection);
        for (LoggedEvent logged : group.events) {
            if (log.holds(logged.event.id)) {
                continue;
            }
            logged.event.image = group.image;
            logged.caption = group.caption;
            // What came with a merge is told; the merge itself is the step that undo takes back.
            log.append(logged, logged.event.isUndone ? EventStanding::Dropped : EventStanding::Log);
            answerTask(group, logged);
            ++m_report.events;
        }
        for (std::size_t i = 0; i < group.items.size(); ++i) {
            write(group, group.items[i], sides[i]);
        }
    }

private:
    QByteArray present(const MergeGroup &group, const MergeItem &item)
    {
        if (item.part == kCaptionPart) {
            const auto caption = storage::CaptionStore(m_connection).load(group.caption);
            return caption ? stateJson(*caption) : QByteArray();
        }
        if (item.part == kMarkPart) {
            return storage::claimMarkJson(
                {item.quote,
                 storage::VerdictStore(m_connection).marks(group.caption).value(item.quote)});
        }
        return storage::imageStateJson(storage::ImageStore(m_connection).require(group.image),
                                       {item.part});
    }

    void write(const MergeGroup &group, const MergeItem &item, MergeSide side)
    {
        const QByteArray &wanted = side == MergeSide::Theirs ? item.theirs : item.mine;
        if (item.part == kCaptionPart) {
            const auto before = storage::CaptionStore(m_connection).load(group.caption);
            const auto state = storage::captionStateFromJson(wanted);
            if (before && state) {
                Caption after = *before;
                after.text = state->text;
                after.state = dataset::captionStateFromWord(state->state)
                                  .value_or(dataset::CaptionState::Pending);
                after.reason = dataset::rejectReasonFromWord(state->reason);
                m_step.write(*before, after, true);
            }
        } else if (item.part == kMarkPart && side == MergeSide::Theirs) {
            const auto mark = storage::claimMarkFromJson(wanted);
            storage::VerdictStore(m_connection).setMark(group.caption, mark->quote, mark->mark);
            m_step.setAction(storage::kMark);
            m_step.tell(group.image, group.ordinal, group.caption, item.mine, item.theirs);
            m_step.setAction(u"merge"_s);
        } else if (side == MergeSide::Theirs) {
            const dataset::Image before = storage::ImageStore(m_connection).require(group.image);
            dataset::Image after = before;
            (void)storage::applyImageState(after, wanted);
            m_step.write(before, after, {item.part});
        }
        m_report.changes += side == MergeSide::Theirs ? 1 : 0;
    }

    /// A blind verdict given on the other copy answers what waits for it here.
    void answerTask(const MergeGroup &group, const LoggedEvent &logged)
    {
        if (logged.event.action == storage::kJudge && !logged.event.isUndone) {
            const auto judgement = storage::judgementFromJson(logged.event.after);
            storage::BlindStore(m_connection)
                .answer(group.caption, judgement ? judgement->purpose : QString(),
                        logged.event.curator, logged.event.id.toString(QUuid::WithoutBraces));
        }
    }

    Connection &m_connection;
    DecisionStep &m_step;
    MergeReport &m_report;
};

}  // namespace

bool MergeGroup::hasConflict() const
{
    return std::any_of(items.begin(), items.end(),
                       [](const MergeItem &item) { return item.isConflict; });
}

MergeProject::MergeProject(Project &project)
    : m_project(project)
{
}

base::Result<MergePlan> MergeProject::plan(const QString &otherPath,
                                           const base::JobContext &context) const
{
    if (QFileInfo(otherPath).canonicalFilePath() == QFileInfo(m_project.path()).canonicalFilePath()
        && QFileInfo::exists(otherPath)) {
        return fail(ErrorCode::Usage,
                    translate("gaia", "%1 is this project itself. Choose another curator's copy.")
                        .arg(QFileInfo(otherPath).fileName()));
    }
    const auto other = Project::open(otherPath, OpenMode::ReadOnly, m_project.clock());
    if (!other) {
        return fail(other.error());
    }
    const auto known = m_project.read(
        [](Connection &connection) { return storage::EventLog(connection).ids(); });
    if (!known) {
        return fail(known.error());
    }
    const auto theirs = readOther(**other, *known, context);
    if (!theirs) {
        return fail(theirs.error());
    }
    if (context.isStopped()) {
        return fail(ErrorCode::Cancelled, translate("gaia", "Stopped before everything was looked at."));
    }
    MergePlan plan;
    plan.other = (*other)->name();
    const base::Status read = m_project.read(
        [&](Connection &connection) { Planning(connection, *theirs, plan).run(); });
    if (!read) {
        return fail(read.error());
    }
    if (plan.groups.empty() && !plan.leftOut.empty()) {
        return fail(ErrorCode::Invalid,
                    translate("gaia", "%1 holds no work on images and captions of this project. Merge a "
                                      "copy of the same collection.")
                        .arg(plan.other));
    }
    return plan;
}

base::Result<MergeReport> MergeProject::apply(const MergePlan &plan,
                                              const QMap<QString, MergeSide> &choices, Rule rule,
                                              const QString &curator,
                                              const base::JobContext &context)
{
    MergeReport report;
    report.leftOut = plan.leftOut;
    const QUuid stepId = QUuid::createUuid();
    QSet<ImageKey> images;
    for (std::size_t at = 0; at < plan.groups.size() && !context.isStopped(); at += kGroupsInASlice) {
        const std::size_t end = std::min(at + kGroupsInASlice, plan.groups.size());
        const base::Status written = m_project.write(
            Priority::Normal, [&](Connection &connection, Project::Touch &touch) {
                DecisionStep step(connection, touch, m_project, curator, u"merge"_s, stepId);
                step.setBreadth(storage::Breadth::Many);
                Merging merging(connection, step, report);
                for (std::size_t i = at; i < end; ++i) {
                    const MergeGroup &group = plan.groups[i];
                    std::vector<MergeSide> sides;
                    for (const MergeItem &item : group.items) {
                        if (const auto side = sideOf(group, item, choices, rule)) {
                            sides.push_back(*side);
                        } else {
                            report.open.push_back(item);
                        }
                    }
                    if (sides.size() < group.items.size()) {
                        continue;
                    }
                    if (!merging.isFresh(group)) {
                        report.leftOut.push_back(
                            {group.imageId, translate("gaia", "It has changed since the comparison. "
                                                              "Merge once more.")});
                        continue;
                    }
                    merging.take(group, sides);
                    images.insert(group.image);
                    touch.note(Noun::Images | Noun::Captions | Noun::Events, group.image);
                }
                step.finish();
            });
        if (!written) {
            return fail(written.error());
        }
        context.report(static_cast<qint64>(end), static_cast<qint64>(plan.groups.size()));
    }
    report.images = images.size();
    report.step = report.changes > 0 ? stepId : QUuid();
    report.wasStopped = context.isStopped();
    return report;
}

QString mergeText(const MergeItem &item, const QByteArray &state)
{
    if (item.part == kCaptionPart) {
        const auto caption = storage::captionStateFromJson(state);
        return !caption            ? QString()
            : caption->reason.isEmpty() ? u"%1: %2"_s.arg(caption->state, caption->text)
                                        : u"%1 (%2): %3"_s.arg(caption->state, caption->reason,
                                                               caption->text);
    }
    if (item.part == kMarkPart) {
        const auto mark = storage::claimMarkFromJson(state);
        return mark && !mark->mark.isEmpty() ? mark->mark : u"–"_s;
    }
    dataset::Image image;
    (void)storage::applyImageState(image, state);
    if (const auto field = dataset::fieldFromWord(item.part)) {
        const QString text = toText(image, *field);
        return text.isEmpty() ? u"–"_s : text;
    }
    return QString::fromUtf8(state);
}

}  // namespace gaia::project
