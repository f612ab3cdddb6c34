// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/image.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>
#include <string_view>

namespace gaia::storage {

/// The forms in which lists and small records stand in the project file's columns and events.
[[nodiscard]] QString listJson(const dataset::MaybeList &list);  ///< null QString for none
[[nodiscard]] dataset::MaybeList listFromJson(const QString &json);
/// The same of a column's UTF-8; none for an empty text.
[[nodiscard]] dataset::MaybeList listFromJson(std::string_view json);
[[nodiscard]] QString licenceJson(const dataset::Licence &licence);
[[nodiscard]] dataset::Licence licenceFromJson(const QString &json);
[[nodiscard]] QString sourcesJson(const dataset::FieldSources &sources);
[[nodiscard]] dataset::FieldSources sourcesFromJson(const QString &json);

/// The parts of an image that events can change: metadata fields by their words (each with its
/// value and source), and flagged, discarded, verdict_reason, note, dismissed, article.
[[nodiscard]] QByteArray imageStateJson(const dataset::Image &image, const QStringList &parts);
/// Puts the parts of such a text back; false if it is none.
[[nodiscard]] bool applyImageState(dataset::Image &image, const QByteArray &json);
/// The parts that such a text holds.
[[nodiscard]] QStringList imageStateParts(const QByteArray &json);

/// What an event says of a caption.
struct CaptionStateText {
    QString text;
    QString state;
    QString reason;  ///< null if there is none
    bool operator==(const CaptionStateText &) const = default;
};
[[nodiscard]] QByteArray captionStateJson(const CaptionStateText &state);
[[nodiscard]] std::optional<CaptionStateText> captionStateFromJson(const QByteArray &json);

/// What an event says of the set of captions that an image uses; invalid for none.
[[nodiscard]] QByteArray captionSetJson(dataset::CaptionSetKey set);
[[nodiscard]] std::optional<dataset::CaptionSetKey> captionSetFromJson(const QByteArray &json);
/// The action of such events.
inline const QString kUseCaptions = QStringLiteral("use-captions");

/// A flat object of counts, for the summary of an import.
/// {"region": "NAME: OUTLINE"}, null for an empty text.
[[nodiscard]] QByteArray regionJson(const QString &region);
[[nodiscard]] QByteArray countsJson(const QMap<QString, qint64> &counts);

}  // namespace gaia::storage
