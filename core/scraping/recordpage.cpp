// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scraping/recordpage.h"

#include "core/dataset/datefacts.h"
#include "core/net/address.h"
#include "core/scraping/picturename.h"

#include <algorithm>

namespace gaia::scraping {

using namespace Qt::StringLiterals;
using dataset::Field;
using dataset::FieldSources;
using dataset::Record;
using dataset::Source;

std::vector<QUrl> recordPagesOf(const Recipe &recipe, const QUrl &image)
{
    std::vector<QUrl> pages;
    const QString address = image.toString(QUrl::FullyEncoded);
    for (const RecordPage &known : recipe.recordPages) {
        const auto match = known.image.match(address);
        if (!match.hasMatch()) {
            continue;
        }
        QString page = known.page;
        for (int group = 1; group <= known.image.captureCount(); ++group) {
            page.replace(u"{%1}"_s.arg(group), match.captured(group));
        }
        const QUrl url = net::normalisedAddress(page);
        if (url.isValid() && std::find(pages.begin(), pages.end(), url) == pages.end()) {
            pages.push_back(url);
        }
    }
    return pages;
}

bool isSamePicture(const QUrl &a, const QUrl &b)
{
    const QString name = plainName(a);
    return a == b || (!name.isEmpty() && name == plainName(b));
}

std::optional<Record> recordFor(const std::vector<Record> &records, const QUrl &image,
                                const QDate &today)
{
    if (records.empty()) {
        return std::nullopt;
    }
    const auto addressOf = [](const Record &record) {
        return QUrl(record.image.imageSrc.value_or(QString()));
    };
    auto own = std::find_if(records.begin(), records.end(),
                            [&](const Record &record) { return addressOf(record) == image; });
    if (own == records.end()) {
        own = std::find_if(records.begin(), records.end(), [&](const Record &record) {
            return isSamePicture(addressOf(record), image);
        });
    }
    if (own != records.end()) {
        return *own;
    }
    Record record = records.front();
    FieldSources &said = record.image.sources;
    for (const Field field : said.keys()) {
        const Source source = said.value(field);
        const bool isOfPicture = field == Field::ImageAlt || field == Field::Date
            || source == Source::Url || source == Source::FileName;
        const bool isAlike = std::all_of(records.begin(), records.end(), [&](const Record &other) {
            return toText(other.image, field) == toText(record.image, field);
        });
        if (isOfPicture || !isAlike) {
            said.remove(field);
        }
    }
    // Of its date counts what its own name and the words for all pictures tell.
    record.image.acquired = {};
    record.image.imageSrc = image.toString(QUrl::FullyEncoded);
    dataset::fillDate(record, today);
    return record;
}

}  // namespace gaia::scraping
