// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/caption.h"
#include "core/storage/connection.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace gaia::storage {

/// Caption sets: what was proposed for an image at one time. Older sets are kept. Works inside
/// `Connection::guard`; the caller refreshes the image (ImageStore::refresh) afterwards.
class CaptionStore final {
public:
    explicit CaptionStore(Connection &connection);

    struct NewSet {
        dataset::ImageKey image;
        dataset::RunKey run;  ///< invalid if no run made it
        dataset::CaptionOrigin origin = dataset::CaptionOrigin::Record;
        QString model;
        QDateTime at;
        QStringList texts;
    };
    /// Adds a set. It becomes the image's current one unless a caption of the present set is
    /// decided; returns whether it did.
    bool addSet(const NewSet &set);
    /// As addSet, of one new text among those of the present set, whose decisions come along. It
    /// becomes the current one unless the caption that it replaces is decided. False, and nothing
    /// is written, where there is no such caption.
    bool addVariant(const NewSet &set, int ordinal, const QString &text);

    /// Adds a set of the present captions, as they stand, with `caption` in the place of the one of
    /// its ordinal or behind the last, and puts it into use. `from`: the set that the caption was
    /// proposed in, invalid for this one. An invalid key, and nothing is written, where there is
    /// no such place.
    [[nodiscard]] dataset::CaptionSetKey addComposed(const NewSet &set,
                                                     const dataset::Caption &caption,
                                                     dataset::CaptionSetKey from);
    /// The set that a caption was proposed in; its own unless another was composed with it.
    [[nodiscard]] dataset::CaptionSetKey proposedIn(dataset::CaptionKey caption);
    /// nullopt: not ranked.
    void setRank(dataset::CaptionKey caption, std::optional<int> rank);

    /// A set without its captions.
    struct Head {
        dataset::CaptionSetKey key;
        dataset::RunKey run;  ///< invalid if no run made it
        QDateTime at;
        QString origin;
        QString model;
    };
    /// Newest first.
    [[nodiscard]] std::vector<Head> sets(dataset::ImageKey image);
    [[nodiscard]] dataset::Captions ofSet(dataset::CaptionSetKey set);
    [[nodiscard]] dataset::CaptionSetKey setInUse(dataset::ImageKey image);
    /// An invalid set: none.
    void putInUse(dataset::ImageKey image, dataset::CaptionSetKey set);
    /// The current set, by ordinal.
    [[nodiscard]] dataset::Captions current(dataset::ImageKey image);
    /// The same without who proposed what when: number, text and state alone are filled in.
    [[nodiscard]] dataset::Captions currentTexts(dataset::ImageKey image);
    [[nodiscard]] std::optional<dataset::Caption> load(dataset::CaptionKey caption);
    /// True if the caption belongs to its image's current set.
    [[nodiscard]] bool isCurrent(const dataset::Caption &caption);
    /// Writes text, state and reason, drops the draft, and notes what the image is at present as
    /// what the decision was made on.
    void setState(const dataset::Caption &caption);
    /// Notes what the decision that stands was made on, as an event tells it; a null one forgets.
    void setBasis(const dataset::Caption &caption, const QString &basis);
    /// A null text drops the draft.
    void saveDraft(dataset::CaptionKey caption, const QString &text);

private:
    /// Notes what the image is at present as what a decision was made on.
    void noteBasis(dataset::CaptionKey caption, dataset::ImageKey image, const QString &text);
    [[nodiscard]] dataset::CaptionSetKey addHead(const NewSet &set);
    void addTexts(dataset::CaptionSetKey set, const QStringList &texts);
    /// Copies a caption into another set, where it keeps what it comes from.
    void copy(const dataset::Caption &caption, dataset::CaptionSetKey into);

    Connection &m_connection;
};

}  // namespace gaia::storage
