// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/pagefacts.h"

#include "core/dataset/datefacts.h"
#include "core/project/mergerecord.h"

#include <array>

namespace gaia::project {

using dataset::Field;
using dataset::Image;
using dataset::Source;

namespace {

constexpr std::array kFilled{Field::ImageAlt,  Field::Credits,     Field::Licence, Field::Location,
                             Field::Coordinates, Field::Date,      Field::Satellite, Field::Sensor};

/// True where the page may say what the image is told to be: a gap, or a guess or derivation
/// beside what the page itself states.
bool mayFill(const Image &present, Field field, Source said)
{
    const Source source = present.sources.value(field, Source::Record);
    const bool isGuess = source == Source::Model || source == Source::Text
        || source == Source::Table || source == Source::Url || source == Source::FileName
        || source == Source::Gazetteer;
    return !isKnown(present, field) || (isGuess && said == Source::Page);
}

}  // namespace

dataset::Record factsOfPage(const Image &present, const dataset::Record &said)
{
    dataset::Record record;
    record.image.id = present.id;
    record.article = said.article;
    for (const Field field : kFilled) {
        const auto source = said.image.sources.constFind(field);
        const bool isWorse = field == Field::Date && isWorseDate(said.image, present);
        if (source != said.image.sources.cend() && !isWorse && mayFill(present, field, *source)) {
            copyField(said.image, record.image, field);
            record.image.sources.insert(field, *source);
        }
    }
    if (present.sources.value(Field::Date) != Source::Person && dataset::isBetterDate(said.image, present)) {
        record.image.acquired = said.image.acquired;
        record.image.sources.insert(Field::Date, said.image.sources.value(Field::Date));
    }
    return record;
}

}  // namespace gaia::project
