// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/decide.h"

#include "core/base/translate.h"
#include "core/storage/captionstore.h"
#include "core/storage/eventlog.h"
#include "core/storage/imagestore.h"
#include "core/storage/json.h"


namespace gaia::project {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using dataset::Caption;
using dataset::CaptionState;
using dataset::ImageKey;
using storage::Connection;

namespace {

storage::CaptionStateText stateOf(const Caption &caption)
{
    return {caption.text, word(caption.state),
            caption.reason ? word(*caption.reason) : QString()};
}

/// What one transaction of a curator writes: new states with their events, all of one step.
class Step {
public:
    Step(Connection &connection, Project::Touch &touch, const Project &project, QString curator,
         QString action, ImageKey image)
        : m_connection(connection)
        , m_touch(touch)
    {
        m_event.event.step = QUuid::createUuid();
        m_event.event.at = project.clock().now();
        m_event.event.curator = std::move(curator);
        m_event.event.action = std::move(action);
        m_event.event.image = image;
        m_outcome.image = image;
        m_outcome.action = m_event.event.action;
    }

    void write(const Caption &before, const Caption &after)
    {
        if (stateOf(before) == stateOf(after)) {
            return;
        }
        storage::CaptionStore(m_connection).setState(after);
        append(storage::captionStateJson(stateOf(before)),
               storage::captionStateJson(stateOf(after)), after.ordinal,
               after.key);
        m_outcome.ordinals.push_back(after.ordinal);
    }

    void write(const dataset::Image &before, const dataset::Image &after, const QStringList &parts)
    {
        const QByteArray was = storage::imageStateJson(before, parts);
        const QByteArray is = storage::imageStateJson(after, parts);
        if (was != is) {
            storage::ImageStore(m_connection).update(after);
            append(was, is, 0, {});
        }
    }

    Outcome finish()
    {
        if (!m_outcome.step.isNull()) {
            storage::ImageStore(m_connection).refresh(m_outcome.image);
            m_touch.note(Noun::Images | Noun::Captions | Noun::Events, m_outcome.image);
        }
        return m_outcome;
    }

private:
    void append(const QByteArray &before, const QByteArray &after, int ordinal,
                dataset::CaptionKey caption)
    {
        m_event.event.id = QUuid::createUuid();
        m_event.event.ordinal = ordinal;
        m_event.event.before = before;
        m_event.event.after = after;
        m_event.caption = caption;
        storage::EventLog(m_connection).append(m_event, storage::EventStanding::Done);
        m_outcome.step = m_event.event.step;
    }

    Connection &m_connection;
    Project::Touch &m_touch;
    storage::LoggedEvent m_event;
    Outcome m_outcome;
};

base::Result<dataset::Captions> captionsMeant(Connection &connection, ImageKey image, int ordinal,
                                              dataset::CaptionSetKey seen)
{
    const QString id = storage::ImageStore(connection).require(image).id;
    dataset::Captions captions = storage::CaptionStore(connection).current(image);
    if (captions.empty()) {
        return fail(ErrorCode::NotFound,
                    translate("gaia", "%1 has no captions yet. Generate them first.").arg(id));
    }
    if (seen.isValid() && captions.front().set != seen) {
        return fail(ErrorCode::Conflict,
                    translate("gaia", "%1 has got other captions meanwhile. Read them and decide again.")
                        .arg(id));
    }
    if (ordinal == 0) {
        return captions;
    }
    for (const Caption &caption : captions) {
        if (caption.ordinal == ordinal) {
            return dataset::Captions{caption};
        }
    }
    return fail(ErrorCode::NotFound,
                translate("gaia", "%1 has no caption %2.").arg(id).arg(ordinal));
}

Caption accepted(Caption caption)
{
    const bool isGenerated = caption.text == caption.generated;
    caption.state = isGenerated ? CaptionState::Accepted : CaptionState::Edited;
    caption.reason.reset();
    return caption;
}

}  // namespace

Decide::Decide(Project &project, QString curator)
    : m_project(project)
    , m_curator(std::move(curator))
{
}

base::Result<Outcome> Decide::accept(ImageKey image, int ordinal, dataset::CaptionSetKey seen)
{
    return m_project.write(
        Priority::Decision,
        [&](Connection &connection, Project::Touch &touch) -> base::Result<Outcome> {
            const auto captions = captionsMeant(connection, image, ordinal, seen);
            if (!captions) {
                return fail(captions.error());
            }
            Step step(connection, touch, m_project, m_curator, u"accept"_s, image);
            for (const Caption &caption : *captions) {
                // All five at once leaves what was decided one by one as it is.
                if (ordinal != 0 || caption.state == CaptionState::Pending) {
                    step.write(caption, accepted(caption));
                }
            }
            return step.finish();
        });
}

base::Result<Outcome> Decide::edit(ImageKey image, int ordinal, const QString &text,
                                   dataset::CaptionSetKey seen)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty()) {
        return fail(ErrorCode::Invalid,
                    translate("gaia", "A caption can't be empty. Reject it instead."));
    }
    if (ordinal < 1) {
        return fail(ErrorCode::Usage, translate("gaia", "Name the caption to edit, from 1."));
    }
    return m_project.write(
        Priority::Decision,
        [&](Connection &connection, Project::Touch &touch) -> base::Result<Outcome> {
            const auto captions = captionsMeant(connection, image, ordinal, seen);
            if (!captions) {
                return fail(captions.error());
            }
            Step step(connection, touch, m_project, m_curator, u"edit"_s, image);
            Caption after = captions->front();
            after.text = wanted;
            step.write(captions->front(), accepted(after));
            return step.finish();
        });
}

base::Result<Outcome> Decide::reject(ImageKey image, int ordinal, dataset::RejectReason reason,
                                     dataset::CaptionSetKey seen)
{
    return m_project.write(
        Priority::Decision,
        [&](Connection &connection, Project::Touch &touch) -> base::Result<Outcome> {
            const auto captions = captionsMeant(connection, image, ordinal, seen);
            if (!captions) {
                return fail(captions.error());
            }
            Step step(connection, touch, m_project, m_curator, u"reject"_s, image);
            for (const Caption &caption : *captions) {
                Caption after = caption;
                after.state = CaptionState::Rejected;
                after.reason = reason;
                step.write(caption, after);
            }
            return step.finish();
        });
}

base::Result<Outcome> Decide::restore(ImageKey image, int ordinal, dataset::CaptionSetKey seen)
{
    return m_project.write(
        Priority::Decision,
        [&](Connection &connection, Project::Touch &touch) -> base::Result<Outcome> {
            const auto captions = captionsMeant(connection, image, ordinal, seen);
            if (!captions) {
                return fail(captions.error());
            }
            Step step(connection, touch, m_project, m_curator, u"restore"_s, image);
            for (const Caption &caption : *captions) {
                Caption after = caption;
                after.text = caption.generated;
                after.state = CaptionState::Pending;
                after.reason.reset();
                step.write(caption, after);
            }
            return step.finish();
        });
}

base::Status Decide::saveDraft(dataset::CaptionKey caption, const QString &text)
{
    return m_project.write(Priority::Decision,
                           [&](Connection &connection, Project::Touch &touch) -> base::Status {
                               storage::CaptionStore store(connection);
                               const auto present = store.load(caption);
                               if (!present) {
                                   return fail(ErrorCode::NotFound,
                                               translate("gaia", "The caption is no longer there."));
                               }
                               store.saveDraft(caption, text);
                               touch.note(Noun::Captions, present->image);
                               return {};
                           });
}

base::Result<Outcome> Decide::setFlagged(ImageKey image, bool flagged)
{
    return m_project.write(
        Priority::Decision, [&](Connection &connection, Project::Touch &touch) {
            Step step(connection, touch, m_project, m_curator, flagged ? u"flag"_s : u"unflag"_s,
                      image);
            const dataset::Image before = storage::ImageStore(connection).require(image);
            dataset::Image after = before;
            after.isFlagged = flagged;
            step.write(before, after, {u"flagged"_s});
            return step.finish();
        });
}

base::Result<Outcome> Decide::setDiscarded(ImageKey image, bool discarded, const QString &reason)
{
    return m_project.write(
        Priority::Decision, [&](Connection &connection, Project::Touch &touch) {
            Step step(connection, touch, m_project, m_curator,
                      discarded ? u"discard"_s : u"keep"_s, image);
            const dataset::Image before = storage::ImageStore(connection).require(image);
            dataset::Image after = before;
            after.isDiscarded = discarded;
            after.verdictReason = reason.trimmed().isEmpty() ? QString() : reason.trimmed();
            step.write(before, after, {u"discarded"_s, u"verdict_reason"_s});
            return step.finish();
        });
}

base::Result<Outcome> Decide::setNote(ImageKey image, const QString &note)
{
    return m_project.write(
        Priority::Decision, [&](Connection &connection, Project::Touch &touch) {
            Step step(connection, touch, m_project, m_curator, u"note"_s, image);
            const dataset::Image before = storage::ImageStore(connection).require(image);
            dataset::Image after = before;
            after.note = note.trimmed().isEmpty() ? QString() : note.trimmed();
            step.write(before, after, {u"note"_s});
            return step.finish();
        });
}

base::Result<Outcome> Decide::setDismissed(ImageKey image, const QString &finding, bool dismissed)
{
    return m_project.write(
        Priority::Decision, [&](Connection &connection, Project::Touch &touch) {
            Step step(connection, touch, m_project, m_curator,
                      dismissed ? u"dismiss"_s : u"recall"_s, image);
            const dataset::Image before = storage::ImageStore(connection).require(image);
            dataset::Image after = before;
            after.dismissed.removeAll(finding);
            if (dismissed) {
                after.dismissed.append(finding);
            }
            step.write(before, after, {u"dismissed"_s});
            return step.finish();
        });
}

base::Result<Outcome>
Decide::setFields(ImageKey image,
                  const std::vector<std::pair<dataset::Field, dataset::MaybeText>> &fields)
{
    return m_project.write(
        Priority::Decision,
        [&](Connection &connection, Project::Touch &touch) -> base::Result<Outcome> {
            Step step(connection, touch, m_project, m_curator, u"set"_s, image);
            const dataset::Image before = storage::ImageStore(connection).require(image);
            dataset::Image after = before;
            QStringList parts;
            for (const auto &[field, text] : fields) {
                if (!setFromText(after, field, text)) {
                    return fail(ErrorCode::Invalid,
                                translate("gaia", "“%1” is no value for %2. Nothing was changed.")
                                    .arg(text.value_or(QString()), word(field)));
                }
                after.sources.insert(field, dataset::Source::Person);
                parts.append(word(field));
            }
            step.write(before, after, parts);
            return step.finish();
        });
}

base::Result<Outcome> Decide::confirmFields(ImageKey image,
                                            const std::vector<dataset::Field> &fields)
{
    return m_project.write(
        Priority::Decision, [&](Connection &connection, Project::Touch &touch) {
            Step step(connection, touch, m_project, m_curator, u"set"_s, image);
            const dataset::Image before = storage::ImageStore(connection).require(image);
            dataset::Image after = before;
            QStringList parts;
            for (const dataset::Field field : fields) {
                if (isKnown(before, field)) {
                    after.sources.insert(field, dataset::Source::Person);
                    parts.append(word(field));
                }
            }
            step.write(before, after, parts);
            return step.finish();
        });
}

}  // namespace gaia::project
