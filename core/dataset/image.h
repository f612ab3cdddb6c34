// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/acquisition.h"
#include "core/dataset/keys.h"
#include "core/dataset/licence.h"
#include "core/dataset/media.h"
#include "core/dataset/place.h"
#include "core/dataset/source.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace gaia::dataset {

/// The metadata of an image that a curator may set; the words of `gaiactl set`.
enum class Field {
    ImageAlt,
    Credits,
    Licence,
    Location,
    Coordinates,
    Date,
    Tag,
    Satellite,
    Sensor,
    Modalities,
    Resolution,
    Theme,
};
[[nodiscard]] QString word(Field field);
[[nodiscard]] std::optional<Field> fieldFromWord(const QString &word);

/// Which source each known field's value came from.
using FieldSources = QMap<Field, Source>;

/// A list that a record may leave out: null is not the same as empty.
using MaybeList = std::optional<QStringList>;
using MaybeText = std::optional<QString>;

/// One image of the collection with its metadata. Captions, article text and bytes are apart.
struct Image {
    ImageKey key;
    QString id;             ///< the record's own id, unique in the project
    MaybeText imageSrc;     ///< URL, or the relative path of a folder import
    MaybeText imageAlt;
    MaybeText credits;
    Licence licence;
    ArticleKey article;
    Place place;
    Acquisition acquired;
    MaybeList tag;
    MaybeList satellite;
    MaybeList sensor;
    MaybeList modalities;
    MaybeText resolution;   ///< Low, Moderate, High, Very High
    MaybeList theme;
    FieldSources sources;
    Media media;
    QString mediaError;     ///< why there are no usable bytes; a sentence, or empty
    QString split;          ///< train, test, validation or empty
    bool isFlagged = false;
    bool isDiscarded = false;
    QString verdictReason;
    QString note;
    QStringList dismissed;  ///< findings that a curator set aside, as review::memoryOf says them

    bool operator==(const Image &) const = default;
};

/// The text of a field as `gaiactl set` reads it (lists parted by "; "); empty when unknown.
[[nodiscard]] QString toText(const Image &image, Field field);
/// Sets a field from such text; an empty optional clears it. False if the text does not fit
/// (a date that is none, coordinates off the Earth); then the image is unchanged.
[[nodiscard]] bool setFromText(Image &image, Field field, const MaybeText &text);
/// True if the image has a value for the field.
[[nodiscard]] bool isKnown(const Image &image, Field field);

/// "Title of the article, or alt text, or id": what a list shows for the image.
[[nodiscard]] QString headline(const Image &image, const QString &articleTitle);

}  // namespace gaia::dataset
