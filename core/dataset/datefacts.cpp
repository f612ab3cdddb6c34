// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/datefacts.h"

#include "core/dataset/namedates.h"
#include "core/dataset/saiddates.h"
#include "core/dataset/textdates.h"

#include <QFileInfo>

namespace gaia::dataset {

using namespace Qt::StringLiterals;

namespace {

struct Dated {
    Acquisition date;
    Source source = Source::Text;
};

/// By the address, which is the picture's own, or by the name of the file that was read.
Dated datedByName(const Record &record, const QDate &today)
{
    const QString address = record.image.imageSrc.value_or(record.image.id);
    const bool isUrl = address.contains(u"://"_s);
    const Dated named{isUrl ? dayInAddress(address, today)
                            : dayInName(QFileInfo(address).fileName(), today),
                      isUrl ? Source::Url : Source::FileName};
    return named.date.isKnown() || record.picturePath.isEmpty()
        ? named
        : Dated{dayInName(QFileInfo(record.picturePath).fileName(), today), Source::FileName};
}

/// As a page or a record tells it: in our own form, which has years and months, or with a time of
/// day.
std::optional<Acquisition> publishedOn(const QString &text, const QDate &today)
{
    const auto plain = daysFromText(text);
    if (!plain) {
        return dateIn(text, {}, today);
    }
    // "2026" reaches to the year's end, which is to come for most of it.
    const bool isPossible =
        possibleDay(plain->from, today) && plain->to.year() <= today.addDays(1).year();
    return isPossible ? plain : std::nullopt;
}

Dated bestOf(const Record &record, const QDate &today)
{
    const auto published = publishedOn(record.article.published, today);
    Dated named = datedByName(record, today);
    // A file named by the day on which its article came out tells that day and no other.
    if (published && named.date.from == published->from && named.date.to == published->to) {
        named.date.kind = DateKind::Published;
    }
    const QString words = QString(record.image.imageAlt.value_or(QString()) + u'\n'
                                  + record.article.text);
    const auto taken = takenIn(words, today);
    // A picture's own name is nearer to it than what the article says of all its pictures.
    if (named.date.isTaken() && !(taken && isWithin(*taken, named.date))) {
        return named;
    }
    if (taken) {
        return {*taken, Source::Text};
    }
    if (auto event = happenedIn(QString(record.article.title + u'\n' + record.article.text), today)) {
        event->kind = DateKind::Event;
        return {*event, Source::Text};
    }
    if (named.date.isKnown()) {
        return named;
    }
    Dated out{published.value_or(Acquisition()), Source::Text};
    out.date.kind = DateKind::Published;
    return out;
}

}  // namespace

void fillDate(Record &record, const QDate &today)
{
    if (record.image.acquired.isKnown()) {
        return;
    }
    const Dated found = bestOf(record, today);
    if (found.date.isKnown()) {
        record.image.acquired = found.date;
        record.image.sources.insert(Field::Date, found.source);
    }
}

bool isWorseDate(const Image &said, const Image &present)
{
    return present.acquired.isKnown() && said.acquired.kind > present.acquired.kind;
}

bool isBetterDate(const Image &said, const Image &present)
{
    if (!said.acquired.isKnown() || !present.acquired.isKnown()
        || said.acquired.kind != present.acquired.kind) {
        return said.acquired.isKnown()
            && (!present.acquired.isKnown() || said.acquired.kind < present.acquired.kind);
    }
    const Source source = present.sources.value(Field::Date);
    const bool isOfName = source == Source::Url || source == Source::FileName;
    return isOfName && said.acquired != present.acquired && isWithin(said.acquired, present.acquired);
}

}  // namespace gaia::dataset
