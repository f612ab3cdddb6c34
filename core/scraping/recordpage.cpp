// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scraping/recordpage.h"

#include "core/net/address.h"

#include <algorithm>

namespace gaia::scraping {

using namespace Qt::StringLiterals;
using dataset::Field;
using dataset::FieldSources;
using dataset::Record;

namespace {

/// The picture's name without what tells its sizes apart; empty where nothing else is left.
QString plainName(const QUrl &url)
{
    static const QRegularExpression size(
        u"(?:[_-](?:lrg|th|tn|thumb|thumbnail|small|medium|large|full|web|geo|wide|sm|med|pillars|"
        "article|card_[a-z]+|\\d{2,4}m|\\dkm|\\d{3,5}(?:x\\d{3,5})?))+$"_s);
    QString name = url.fileName().toLower();
    name = name.left(name.lastIndexOf(u'.') > 0 ? name.lastIndexOf(u'.') : name.size());
    name.remove(size);
    return name;
}

}  // namespace

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

std::optional<Record> recordFor(const std::vector<Record> &records, const QUrl &image)
{
    if (records.empty()) {
        return std::nullopt;
    }
    const auto own = std::find_if(records.begin(), records.end(), [&](const Record &record) {
        return isSamePicture(QUrl(record.image.imageSrc.value_or(QString())), image);
    });
    if (own != records.end()) {
        return *own;
    }
    Record record = records.front();
    FieldSources &said = record.image.sources;
    for (const Field field : said.keys()) {
        const bool isOfPicture = field == Field::ImageAlt || field == Field::Date;
        const bool isAlike = std::all_of(records.begin(), records.end(), [&](const Record &other) {
            return toText(other.image, field) == toText(record.image, field);
        });
        if (isOfPicture || !isAlike) {
            said.remove(field);
        }
    }
    return record;
}

}  // namespace gaia::scraping
