// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace gaia::dataset {

/// Where a value comes from. A person's value is never overwritten by any other source; a
/// model's value is a claim until a person confirms it.
enum class Source {
    Record,    ///< an imported record or side-car
    Raster,    ///< metadata inside the picture file
    FileName,  ///< the file's name
    Url,       ///< the image's or article's address
    Page,      ///< the page that the image was scraped from
    Text,      ///< the article's text
    Model,     ///< a model's answer
    Gazetteer, ///< looked up by name
    Table,     ///< what the table of missions says of the satellite or sensor
    Person,    ///< entered or confirmed by a curator
};

/// The word stored in the project file and printed by the command line, e.g. "model".
[[nodiscard]] QString word(Source source);
[[nodiscard]] std::optional<Source> sourceFromWord(const QString &word);

}  // namespace gaia::dataset
