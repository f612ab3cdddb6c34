// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/decide.h"

#include "core/base/translate.h"
#include "core/project/decisionstep.h"
#include "core/storage/captionstore.h"
#include "core/storage/imagestore.h"
#include "core/storage/verdictstore.h"

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using dataset::Caption;
using dataset::CaptionState;
using dataset::ImageKey;
using storage::Connection;

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
            DecisionStep step(connection, touch, m_project, m_curator, u"accept"_s);
            step.setBreadth(ordinal == 0 ? storage::Breadth::Image : storage::Breadth::One);
            const auto stale = storage::VerdictStore(connection).staleParts(image);
            for (const Caption &caption : *captions) {
                // All five at once leaves what was decided one by one as it is. What is accepted
                // again after its grounds have changed is accepted on those.
                if (ordinal != 0 || caption.state == CaptionState::Pending) {
                    step.write(caption, accepted(caption), stale.contains(caption.ordinal));
                }
            }
            return step.finish(image);
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
            DecisionStep step(connection, touch, m_project, m_curator, u"edit"_s);
            Caption after = captions->front();
            after.text = wanted;
            step.write(captions->front(), accepted(after));
            return step.finish(image);
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
            DecisionStep step(connection, touch, m_project, m_curator, u"reject"_s);
            for (const Caption &caption : *captions) {
                Caption after = caption;
                after.state = CaptionState::Rejected;
                after.reason = reason;
                step.write(caption, after);
            }
            return step.finish(image);
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
            DecisionStep step(connection, touch, m_project, m_curator, u"restore"_s);
            for (const Caption &caption : *captions) {
                Caption after = caption;
                after.text = caption.generated;
                after.state = CaptionState::Pending;
                after.reason.reset();
                step.write(caption, after);
            }
            return step.finish(image);
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

base::Result<Outcome> Decide::changeEach(const std::vector<ImageKey> &images,
                                         const QString &action, const QStringList &parts,
                                         const Change &change)
{
    if (images.empty() || images.size() > kMostAtOnce) {
        return fail(ErrorCode::Usage,
                    translate("gaia", "Pick between 1 and %1 images at once. Nothing was changed.")
                        .arg(kMostAtOnce));
    }
    return m_project.write(
        Priority::Decision, [&](Connection &connection, Project::Touch &touch) {
            DecisionStep step(connection, touch, m_project, m_curator, action);
            storage::ImageStore store(connection);
            for (const ImageKey image : images) {
                const dataset::Image before = store.require(image);
                dataset::Image after = before;
                change(after);
                step.write(before, after, parts);
            }
            Outcome outcome = step.finish(images.front());
            outcome.images = static_cast<qint64>(images.size());
            return outcome;
        });
}

base::Result<Outcome> Decide::setFlagged(ImageKey image, bool flagged)
{
    return setFlagged(std::vector{image}, flagged);
}

base::Result<Outcome> Decide::setFlagged(const std::vector<ImageKey> &images, bool flagged)
{
    return changeEach(images, flagged ? u"flag"_s : u"unflag"_s, {u"flagged"_s},
                      [&](dataset::Image &image) { image.isFlagged = flagged; });
}

base::Result<Outcome> Decide::setDiscarded(ImageKey image, bool discarded, const QString &reason)
{
    return setDiscarded(std::vector{image}, discarded, reason);
}

base::Result<Outcome> Decide::setDiscarded(const std::vector<ImageKey> &images, bool discarded,
                                           const QString &reason)
{
    return changeEach(images, discarded ? u"discard"_s : u"keep"_s,
                      {u"discarded"_s, u"verdict_reason"_s}, [&](dataset::Image &image) {
                          image.isDiscarded = discarded;
                          image.verdictReason =
                              reason.trimmed().isEmpty() ? QString() : reason.trimmed();
                      });
}

base::Result<Outcome> Decide::setNote(ImageKey image, const QString &note)
{
    return m_project.write(
        Priority::Decision, [&](Connection &connection, Project::Touch &touch) {
            DecisionStep step(connection, touch, m_project, m_curator, u"note"_s);
            const dataset::Image before = storage::ImageStore(connection).require(image);
            dataset::Image after = before;
            after.note = note.trimmed().isEmpty() ? QString() : note.trimmed();
            step.write(before, after, {u"note"_s});
            return step.finish(image);
        });
}

base::Result<Outcome> Decide::setDismissed(ImageKey image, const QString &finding, bool dismissed)
{
    return m_project.write(
        Priority::Decision, [&](Connection &connection, Project::Touch &touch) {
            DecisionStep step(connection, touch, m_project, m_curator,
                              dismissed ? u"dismiss"_s : u"recall"_s);
            const dataset::Image before = storage::ImageStore(connection).require(image);
            dataset::Image after = before;
            after.dismissed.removeAll(finding);
            if (dismissed) {
                after.dismissed.append(finding);
            }
            step.write(before, after, {u"dismissed"_s});
            return step.finish(image);
        });
}

base::Result<Outcome>
Decide::setFields(ImageKey image,
                  const std::vector<std::pair<dataset::Field, dataset::MaybeText>> &fields)
{
    return m_project.write(
        Priority::Decision,
        [&](Connection &connection, Project::Touch &touch) -> base::Result<Outcome> {
            DecisionStep step(connection, touch, m_project, m_curator, u"set"_s);
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
            return step.finish(image);
        });
}

base::Result<Outcome> Decide::confirmFields(ImageKey image,
                                            const std::vector<dataset::Field> &fields)
{
    return m_project.write(
        Priority::Decision, [&](Connection &connection, Project::Touch &touch) {
            DecisionStep step(connection, touch, m_project, m_curator, u"set"_s);
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
            return step.finish(image);
        });
}

}  // namespace gaia::project
