// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/source.h"

#include "core/dataset/words.h"

#include <array>

namespace gaia::dataset {

namespace {
constexpr std::array<std::pair<Source, const char *>, 10> kWords{{
    {Source::Record, "record"},
    {Source::Raster, "raster"},
    {Source::FileName, "file-name"},
    {Source::Url, "url"},
    {Source::Page, "page"},
    {Source::Text, "text"},
    {Source::Model, "model"},
    {Source::Gazetteer, "gazetteer"},
    {Source::Table, "table"},
    {Source::Person, "person"},
}};
}  // namespace

QString word(Source source)
{
    return wordOf(kWords, source);
}

std::optional<Source> sourceFromWord(const QString &word)
{
    return valueOf(kWords, word);
}

}  // namespace gaia::dataset
