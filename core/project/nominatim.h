// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/geo/geocoder.h"

#include <QString>
#include <QUrl>

#include <memory>
#include <stop_token>

namespace gaia::project {

struct NominatimOptions {
    QUrl address;       ///< of the server, without /search
    QString contact;    ///< how its owner reaches the person; must not be empty
    QString folder;     ///< where answers are kept
    /// From the start of one request to the next. The public server's rules ask for a second; less
    /// is for a server of one's own.
    double secondsBetween = 1.0;
};

/// Finds places by a server of Nominatim, for texts that the program's own tables do not know.
/// Goes by the rules of the public server: one request at a time and a second, this program's name
/// and the person's contact, answers kept and not asked for again (30 days), no more questions once
/// the server fails three times in a row. Thread-safe; `find` blocks.
class Nominatim final {
public:
    [[nodiscard]] static base::Result<std::shared_ptr<Nominatim>> make(const NominatimOptions &options);
    explicit Nominatim(const NominatimOptions &options);
    ~Nominatim();

    /// What the tables know, else what the server says. What is no place on Earth is never asked.
    [[nodiscard]] geo::Geocoded find(const QString &text, const std::stop_token &stop);
    /// The line that its data want to be read beside them.
    [[nodiscard]] static QString attribution();
    [[nodiscard]] qint64 requests() const;
    /// Seconds between requests that are kept whatever is asked for.
    [[nodiscard]] double secondsBetween() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// A folder of the user's for what can be had again, by the name of who keeps it.
[[nodiscard]] QString cacheFolder(const QString &name);

}  // namespace gaia::project
