// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/decisionstep.h"

#include "core/base/translate.h"
#include "core/project/guideline.h"
#include "core/storage/captionstore.h"
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

}  // namespace

DecisionStep::DecisionStep(Connection &connection, Project::Touch &touch, const Project &project,
                           QString curator, QString action, const QUuid &step)
    : m_connection(connection)
    , m_touch(touch)
{
    m_event.event.step = step;
    m_event.event.at = project.clock().now();
    m_event.event.curator = std::move(curator);
    m_event.event.action = std::move(action);
    m_event.guideline = guidelineHash(connection);
    m_outcome.action = m_event.event.action;
}

void DecisionStep::write(const Caption &before, const Caption &after, bool always)
{
    if (stateOf(before) == stateOf(after) && !always) {
        return;
    }
    storage::CaptionStore(m_connection).setState(after);
    if (before.text != after.text) {
        m_reworded.insert(after.image);
    }
    append(after.image, after.ordinal, after.key, storage::captionStateJson(stateOf(before)),
           storage::captionStateJson(stateOf(after)));
    m_outcome.ordinals.push_back(after.ordinal);
}

void DecisionStep::write(const dataset::Image &before, const dataset::Image &after,
                         const QStringList &parts)
{
    const QByteArray was = storage::imageStateJson(before, parts);
    const QByteArray is = storage::imageStateJson(after, parts);
    if (was != is) {
        storage::ImageStore(m_connection).update(after);
        tell(after.key, 0, {}, was, is);
    }
}

QUuid DecisionStep::tell(ImageKey image, int ordinal, dataset::CaptionKey caption,
                         const QByteArray &before, const QByteArray &after)
{
    m_beyondCaptions.insert(image);
    return append(image, ordinal, caption, before, after);
}

QUuid DecisionStep::append(ImageKey image, int ordinal, dataset::CaptionKey caption,
                           const QByteArray &before, const QByteArray &after)
{
    m_event.event.id = QUuid::createUuid();
    m_event.event.image = image;
    m_event.event.ordinal = ordinal;
    m_event.event.before = before;
    m_event.event.after = after;
    m_event.caption = caption;
    storage::EventLog(m_connection).append(m_event, storage::EventStanding::Done);
    m_outcome.image = image;
    m_outcome.step = m_event.event.step;
    m_images.insert(image);
    return m_event.event.id;
}

Outcome DecisionStep::finish(ImageKey meant)
{
    m_outcome.image = meant.isValid() ? meant : m_outcome.image;
    for (const ImageKey image : m_images) {
        storage::ImageStore images(m_connection);
        if (m_reworded.contains(image)) {
            images.refresh(image);
        } else {
            images.refreshStanding(image);
        }
        // Who shows places or metadata need not look again for a verdict on a caption.
        const Nouns verdict = Noun::Captions | Noun::Events;
        m_touch.note(m_beyondCaptions.contains(image) ? verdict | Noun::Images : verdict, image);
    }
    return m_outcome;
}

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

}  // namespace gaia::project
