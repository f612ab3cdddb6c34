// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/caption.h"
#include "core/dataset/image.h"
#include "core/project/decide.h"
#include "core/project/project.h"
#include "core/storage/eventlog.h"

#include <QSet>

namespace gaia::project {

/// What one act of a curator writes: new states with their events, all of one step of the log.
/// Lives inside one transaction; acts over many images go on with `step` in the next.
class DecisionStep final {
public:
    DecisionStep(storage::Connection &connection, Project::Touch &touch, const Project &project,
                 QString curator, QString action, const QUuid &step = QUuid::createUuid());

    void setBreadth(storage::Breadth breadth) { m_event.breadth = breadth; }
    /// Not said, the log tells whether another's verdict could have led this one.
    void setBlind(bool isBlind) { m_event.isBlind = isBlind; }
    void setAction(const QString &action) { m_event.event.action = action; }
    /// Nothing where the caption is so already, unless `always`: then the event alone is written.
    void write(const dataset::Caption &before, const dataset::Caption &after, bool always = false);
    void write(const dataset::Image &before, const dataset::Image &after, const QStringList &parts);
    /// An event whose change the caller writes himself. Returns its id.
    QUuid tell(dataset::ImageKey image, int ordinal, dataset::CaptionKey caption,
               const QByteArray &before, const QByteArray &after);
    /// Brings what is derived of the images in step, and says what was touched. `image`: the one
    /// that was meant, where nothing had to change.
    Outcome finish(dataset::ImageKey image = {});

private:
    QUuid append(dataset::ImageKey image, int ordinal, dataset::CaptionKey caption,
                 const QByteArray &before, const QByteArray &after);

    storage::Connection &m_connection;
    Project::Touch &m_touch;
    storage::LoggedEvent m_event;
    Outcome m_outcome;
    QSet<dataset::ImageKey> m_images;
    QSet<dataset::ImageKey> m_beyondCaptions;  ///< of these, with more than verdicts on captions
    QSet<dataset::ImageKey> m_reworded;  ///< of these, with another text of a caption
};

/// The captions that a decision means: the one of this ordinal, or all of the set in use. Refuses
/// with Conflict where another set than `seen` has come into use.
[[nodiscard]] base::Result<dataset::Captions> captionsMeant(storage::Connection &connection,
                                                            dataset::ImageKey image, int ordinal,
                                                            dataset::CaptionSetKey seen);
/// As the caption stands once its text is agreed to: accepted, or edited where it is another one
/// than was proposed.
[[nodiscard]] dataset::Caption accepted(dataset::Caption caption);

}  // namespace gaia::project
