// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/mergedtexts.h"

#include "core/dataset/datefacts.h"
#include "core/project/mergerecord.h"

#include <array>

namespace gaia::project {

using namespace Qt::StringLiterals;
using dataset::Field;
using dataset::Image;
using dataset::MaybeList;
using dataset::MaybeText;

namespace {

constexpr std::array kFilled{Field::ImageAlt,  Field::Credits,   Field::Licence,
                             Field::Location,  Field::Coordinates, Field::Date,
                             Field::Tag,       Field::Satellite, Field::Sensor,
                             Field::Modalities, Field::Resolution, Field::Theme};

/// The text with what the other one says besides; the same if that is nothing.
QString joined(const QString &text, const QString &other, const QString &between)
{
    const QString more = other.trimmed();
    const bool isKnown = more.isEmpty() || text.contains(more, Qt::CaseInsensitive);
    if (isKnown) {
        return text;
    }
    return text.isEmpty() || more.contains(text, Qt::CaseInsensitive) ? more
                                                                      : text + between + more;
}

MaybeList united(const MaybeList &list, const MaybeList &other)
{
    MaybeList all = list;
    for (const QString &item : other.value_or(QStringList())) {
        if (!all->contains(item, Qt::CaseInsensitive)) {
            all->append(item);
        }
    }
    return all;
}

void takeFrom(Image &image, const Image &other)
{
    for (const Field field : kFilled) {
        const bool isBetter = field == Field::Date
            && image.sources.value(field) != dataset::Source::Person
            && dataset::isBetterDate(other, image);
        if (isKnown(other, field) && (!isKnown(image, field) || isBetter)) {
            copyField(other, image, field);
            if (other.sources.contains(field)) {
                image.sources.insert(field, other.sources.value(field));
            }
        }
    }
    const auto isOwn = [&](Field field) {
        return image.sources.value(field) == dataset::Source::Person;
    };
    const auto extend = [&](Field field, MaybeText &text, const MaybeText &more,
                            const QString &between) {
        if (text && more && !isOwn(field)) {
            text = joined(*text, *more, between);
        }
    };
    extend(Field::ImageAlt, image.imageAlt, other.imageAlt, u" "_s);
    extend(Field::Credits, image.credits, other.credits, u"; "_s);
    if (image.tag && !isOwn(Field::Tag)) {
        image.tag = united(image.tag, other.tag);
    }
    if (image.theme && !isOwn(Field::Theme)) {
        image.theme = united(image.theme, other.theme);
    }
    image.note = joined(image.note, other.note, u"\n"_s);
    if (!image.article.isValid()) {
        image.article = other.article;
    }
}

}  // namespace

MergedTexts mergedTexts(const Image &reference, const std::vector<Image> &others)
{
    MergedTexts merged{reference, {}};
    for (const Image &other : others) {
        takeFrom(merged.image, other);
    }
    for (const Field field : kFilled) {
        if (toText(merged.image, field) != toText(reference, field)) {
            merged.parts << word(field);
        }
    }
    if (merged.image.note != reference.note) {
        merged.parts << u"note"_s;
    }
    if (merged.image.article != reference.article) {
        merged.parts << u"article"_s;
    }
    return merged;
}

}  // namespace gaia::project
