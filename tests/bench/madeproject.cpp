// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/madecollection.h"

#include "core/formats/gaiawriter.h"
#include "core/imaging/picture.h"
#include "core/storage/articlestore.h"
#include "core/storage/captionstore.h"
#include "core/storage/eventlog.h"
#include "core/storage/imagestore.h"
#include "core/storage/newimages.h"
#include "core/storage/json.h"
#include "core/storage/mediafile.h"
#include "core/storage/statement.h"

#include <QFile>

#include <array>
#include <future>

namespace gaia::bench {

using namespace Qt::StringLiterals;
using dataset::Caption;
using dataset::CaptionState;
using storage::Connection;

namespace {

constexpr qint64 kRecordsInASlice = 2000;
constexpr std::array<const char *, 3> kCurators{"ada", "ben", "eleni"};

/// What is written of one image.
struct Made {
    dataset::Record record;
    std::vector<CaptionState> decisions;
};

std::vector<Made> makeSlice(const MadeCollection &collection, qint64 from, qint64 to)
{
    std::vector<Made> slice;
    for (qint64 number = from; number < to; ++number) {
        slice.push_back({collection.record(number), collection.decisions(number)});
    }
    return slice;
}

QUuid drawnId(Dice &dice)
{
    const std::uint64_t a = dice.next();
    const std::uint64_t b = dice.next();
    return QUuid(uint(a), ushort(a >> 32), ushort(0x4000U | ((a >> 48) & 0x0FFFU)),
                 uchar(0x80U | (b & 0x3FU)), uchar(b >> 8), uchar(b >> 16), uchar(b >> 24),
                 uchar(b >> 32), uchar(b >> 40), uchar(b >> 48), uchar(b >> 56));
}

Caption decided(const Caption &before, CaptionState state, Dice &dice)
{
    Caption after = before;
    after.state = state;
    if (state == CaptionState::Edited) {
        after.text = before.text.section(u". "_s, 0, 0) + u'.';
        after.state = after.text == before.generated ? CaptionState::Accepted : state;
    } else if (state == CaptionState::Rejected) {
        after.reason = static_cast<dataset::RejectReason>(dice.below(16));
    }
    return after;
}

storage::CaptionStateText stateOf(const Caption &caption)
{
    return {caption.text, word(caption.state),
            caption.reason ? word(*caption.reason) : QString()};
}

/// The captions' decisions with the events that a curator's steps leave; the texts as they stand
/// then.
QStringList decide(Connection &connection, dataset::ImageKey key,
                   const std::vector<CaptionState> &states)
{
    Dice dice(7, 0, std::uint64_t(key.value));
    storage::CaptionStore captions(connection);
    storage::LoggedEvent logged;
    dataset::Event &event = logged.event;
    event.step = drawnId(dice);
    event.curator = QString::fromLatin1(kCurators[std::size_t(dice.rank(3))]);
    event.at = QDateTime(QDate(2025, 1, 1), QTime(8, 0), QTimeZone::utc()).addSecs(key.value * 40);
    event.image = key;
    QStringList texts;
    QString badges;
    for (const Caption &before : captions.current(key)) {
        const CaptionState state = states[std::size_t(before.ordinal - 1)];
        const Caption after = decided(before, state, dice);
        texts.append(after.text);
        badges += word(after.state).at(0);
        if (state == CaptionState::Pending) {
            continue;
        }
        captions.setState(after);
        event.id = drawnId(dice);
        event.action = after.state == CaptionState::Accepted ? u"accept"_s
            : after.state == CaptionState::Edited            ? u"edit"_s
                                                             : u"reject"_s;
        event.ordinal = after.ordinal;
        event.before = storage::captionStateJson(stateOf(before));
        event.after = storage::captionStateJson(stateOf(after));
        logged.caption = after.key;
        storage::EventLog(connection).append(logged, storage::EventStanding::Done);
    }
    // As ImageStore::refresh leaves them, but for the text, which the slice writes at its end.
    storage::Statement(connection, u"UPDATE image SET badges = ?, status = ? WHERE key = ?"_s)
        .bind(badges, badges.contains(u'p') ? u"partial"_s : u"done"_s, key.value)
        .execute();
    return texts;
}

/// A slice as an import writes it: articles, rows, and behind them the texts that are searched.
void put(Connection &connection, const std::vector<Made> &slice)
{
    storage::ArticleStore articles(connection);
    std::vector<dataset::ArticleKey> articleOf;
    for (const Made &made : slice) {
        articleOf.push_back(articles.put(made.record.article));
    }
    const QDateTime at(QDate(2025, 1, 1), QTime(0, 0), QTimeZone::utc());
    storage::TermKeys terms;
    storage::NewImages images(connection, terms, at);
    std::vector<std::pair<dataset::ImageKey, QString>> decidedTexts;
    for (std::size_t i = 0; i < slice.size(); ++i) {
        const Made &made = slice[i];
        const QStringList texts = made.record.captions.value_or(QStringList());
        if (made.record.image.media.isPresent()) {
            storage::ImageStore(connection).putMedia(made.record.image.media);
        }
        const dataset::ImageKey key =
            images.add(storage::NewImages::prepared(made.record.image, texts), articleOf[i]);
        if (!made.decisions.empty()) {
            decidedTexts.emplace_back(key, decide(connection, key, made.decisions).join(u'\n'));
        }
    }
    images.writeLookups();
    for (const auto &[key, texts] : decidedTexts) {
        storage::Statement(connection, u"UPDATE image_text SET captions = ? WHERE rowid = ?"_s)
            .bind(texts, key.value)
            .execute();
    }
}

base::Status storeThumbnails(project::Project &project, const MadeCollection &collection)
{
    std::vector<storage::MediaFile::Item> items;
    for (const MadeCollection::Scene &scene : collection.scenes()) {
        items.push_back(
            {scene.media.sha256, {}, scene.thumbnail, imaging::kThumbnailRule});
    }
    return items.empty() ? base::Status() : project.media().store(items);
}

}  // namespace

base::Status fill(project::Project &project, const MadeCollection &collection, qint64 images,
                  const base::JobContext &context)
{
    if (const base::Status stored = storeThumbnails(project, collection); !stored) {
        return stored;
    }
    const auto sliceAt = [&](qint64 from) {
        return std::async(std::launch::async, makeSlice, std::cref(collection), from,
                          std::min(images, from + kRecordsInASlice));
    };
    // One slice is made while the one before it is written.
    auto next = sliceAt(0);
    for (qint64 from = 0; from < images && !context.isStopped(); from += kRecordsInASlice) {
        const std::vector<Made> slice = next.get();
        next = sliceAt(from + kRecordsInASlice);
        const base::Status written =
            project.load([&](Connection &connection, project::Project::Touch &touch) {
                put(connection, slice);
                touch.noteAll(project::Noun::Images | project::Noun::Captions);
            });
        if (!written) {
            return written;
        }
        context.report(std::min(images, from + kRecordsInASlice), images);
    }
    return {};
}

base::Status writeGaiaJson(const QString &path, const MadeCollection &collection, qint64 images)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return base::fail(base::ErrorCode::CannotOpen, file.errorString());
    }
    file.write("[\n");
    for (qint64 number = 0; number < images; ++number) {
        const dataset::Record record = collection.record(number);
        file.write((number > 0 ? QByteArray(",\n") : QByteArray())
                   + formats::gaiaJson(record.image, record.captions.value_or(QStringList())));
    }
    file.write("\n]\n");
    return file.flush() ? base::Status()
                        : base::Status(base::fail(base::ErrorCode::DiskFull, file.errorString()));
}

}  // namespace gaia::bench
