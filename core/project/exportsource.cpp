// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/exportsource.h"

#include "core/base/sha256.h"
#include "core/imaging/passedon.h"
#include "core/project/queries.h"
#include "core/review/checker.h"
#include "core/review/claimmarks.h"
#include "core/storage/articlestore.h"
#include "core/storage/captionstore.h"
#include "core/storage/imagestore.h"
#include "core/storage/mediafile.h"
#include "core/storage/verdictstore.h"

#include <QtConcurrent>

#include <algorithm>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::fail;
using dataset::Caption;
using formats::PictureUse;

namespace {

constexpr std::size_t kImagesAhead = 256;
constexpr std::size_t kPicturesAhead = 16;  ///< bounds the memory: a picture may have 256 MB

bool isChosen(const Caption &caption, CaptionChoice choice)
{
    return choice == CaptionChoice::Any ? caption.state != dataset::CaptionState::Rejected
                                        : caption.isKept();
}

std::vector<formats::ExportCaption> chosenCaptions(const dataset::Captions &captions,
                                                   const ExportOptions &options)
{
    std::vector<formats::ExportCaption> chosen;
    const bool isAllDecided = std::all_of(captions.begin(), captions.end(),
                                          [](const Caption &c) { return c.isDecided(); });
    if (options.captions == CaptionChoice::Decided && !isAllDecided) {
        return chosen;
    }
    for (const Caption &caption : captions) {
        if (isChosen(caption, options.captions)) {
            chosen.push_back({caption.ordinal,
                              options.stripPrefix ? dataset::withoutPrefix(caption.text)
                                                  : caption.text,
                              word(caption.state)});
        }
    }
    return chosen;
}

/// Leaves the captions that claim nothing but what the image shows.
void keepVisible(storage::Connection &connection, const review::Checker &checker,
                 const dataset::Image &image, const dataset::Article &article,
                 dataset::Captions &captions)
{
    const review::Check check = checker.check(review::subjectOf(image, article, captions));
    storage::VerdictStore verdicts(connection);
    dataset::Captions kept;
    for (std::size_t i = 0; i < captions.size(); ++i) {
        QMap<QString, dataset::ClaimMark> marks;
        const QMap<QString, QString> said = verdicts.marks(captions[i].key);
        for (auto it = said.cbegin(); it != said.cend(); ++it) {
            if (const auto mark = dataset::claimMarkFromWord(it.value())) {
                marks.insert(it.key(), *mark);
            }
        }
        if (review::isVisibleOnly(captions[i].text, check.captions[i].claims, marks)) {
            kept.push_back(captions[i]);
        }
    }
    captions = std::move(kept);
}

/// Of everything that an item's samples in shards are made of but the picture's own bytes, which
/// its hash stands for.
QByteArray digestOf(const formats::ExportItem &item)
{
    base::Sha256 hash;
    hash.add(formats::jsonLine(formats::propertiesOf(item)));
    hash.add(item.whyNoPicture.toUtf8());
    for (const formats::ExportCaption &caption : item.captions) {
        const QByteArray line =
            '\n' + QByteArray::number(caption.ordinal) + ' ' + caption.text.toUtf8();
        hash.add(line);
    }
    return hash.result().left(32).toLatin1();
}

/// A picture that stays where it is may have become another one since it was imported.
bool hasChanged(const dataset::Media &media, const QByteArray &bytes)
{
    return !media.linkedPath.isEmpty()
        && (bytes.size() != media.bytes
            || base::sha256Hex(bytes) != media.sha256);
}

bool isNamed(const QString &name, const QStringList &names)
{
    return !name.isEmpty() && names.contains(name, Qt::CaseInsensitive);
}

}  // namespace

ExportSource::ExportSource(const Project &project, const ExportOptions &options,
                           const formats::ExportFormat &format,
                           std::vector<dataset::ImageKey> keys, const Reading &reading)
    : m_project(project)
    , m_checker(options.visibleOnly ? std::make_unique<const review::Checker>() : nullptr)
    , m_options(options)
    , m_format(format)
    , m_keys(std::move(keys))
    , m_reading(reading)
{
    readAhead();
}

ExportSource::~ExportSource()
{
    m_ahead.waitForFinished();
}

void ExportSource::readAhead()
{
    const bool hasPictures =
        m_reading.pictures && m_format.pictures != PictureUse::None && !m_options.urlsOnly;
    const std::size_t count = std::min(hasPictures ? kPicturesAhead : kImagesAhead,
                                       m_keys.size() - m_position);
    const auto first = m_keys.begin() + static_cast<std::ptrdiff_t>(m_position);
    m_position += count;
    m_ahead = QtConcurrent::run(
        [this, keys = std::vector(first, first + static_cast<std::ptrdiff_t>(count))] {
            return read(keys);
        });
}

base::Result<ExportSource::Slice> ExportSource::next()
{
    base::Result<Slice> slice = m_ahead.takeResult();
    readAhead();
    return slice;
}

base::Result<ExportSource::Slice> ExportSource::read(const std::vector<dataset::ImageKey> &keys)
{
    auto slice = m_project.read([&](storage::Connection &connection) {
        storage::ImageStore images(connection);
        storage::ArticleStore articles(connection);
        storage::CaptionStore captions(connection);
        Slice read;
        for (const dataset::ImageKey key : keys) {
            ++read.looked;
            dataset::Captions present = m_checker ? captions.current(key)
                                                  : captions.currentTexts(key);
            auto chosen = chosenCaptions(present, m_options);
            if (chosen.empty()) {
                continue;
            }
            auto image = images.load(key);
            if (!image || image->isDiscarded) {
                continue;
            }
            const bool needsText = m_checker || m_options.withArticles;
            dataset::Article article = needsText ? articles.load(image->article)
                                                 : articles.loadHead(image->article);
            if (m_checker) {
                keepVisible(connection, *m_checker, *image, article, present);
                chosen = chosenCaptions(present, m_options);
            }
            if (!chosen.empty()) {
                read.items.push_back(itemOf(std::move(*image), std::move(article), std::move(chosen)));
            }
        }
        return read;
    });
    if (slice && m_reading.pictures) {
        takeOver(slice->items);
        QtConcurrent::blockingMap(slice->items, [this](Item &item) {
            if (!item.isTaken) {
                readPicture(item);
            }
        });
        checkTaken(slice->items);
    }
    return slice;
}

/// Finds what a stopped export has left: of shards as far as they hold just these items.
void ExportSource::takeOver(std::vector<Item> &items)
{
    if (!m_reading.journal || m_format.pictures == PictureUse::None) {
        return;
    }
    if (m_format.hasShards) {
        QtConcurrent::blockingMap(items, [](Item &item) { item.digest = digestOf(item.item); });
    }
    if (m_reading.journal->isResumed()) {
        for (Item &item : items) {
            takeOver(item);
        }
    }
}

void ExportSource::takeOver(Item &item)
{
    const formats::ExportJournal &journal = *m_reading.journal;
    const dataset::Image &image = item.item.image;
    const auto *sample = m_isSampleGood ? journal.sample(m_items) : nullptr;
    ++m_items;
    m_isSampleGood = sample && sample->digest == item.digest;
    item.sample = m_isSampleGood ? sample : nullptr;
    const bool isMissing = item.sample && !item.sample->whyNoPicture.isEmpty();
    if (!item.item.whyNoPicture.isEmpty() || isMissing || (m_format.hasShards && !item.sample)) {
        return;
    }
    const auto *left = journal.picture(image.key.value, image.media.sha256);
    if (left) {
        item.item.picture =
            formats::ExportPicture{{}, left->extension, left->width, left->height, left->file};
    } else if (!m_format.hasPictureFiles) {
        item.item.picture =
            formats::ExportPicture{{}, {}, image.media.width, image.media.height, {}};
    }
    item.isTaken = item.item.picture.has_value();
}

/// A picture that could not be had then and can now, or the other way round: from there on the
/// shards hold something else.
void ExportSource::checkTaken(std::vector<Item> &items)
{
    bool isGood = true;
    for (Item &item : items) {
        isGood = isGood && (!item.sample || item.sample->whyNoPicture == item.item.whyNoPicture);
        if (!isGood && item.sample) {
            m_isSampleGood = false;
            item.sample = nullptr;
            if (item.isTaken) {
                readAnew(item);
            }
        }
        if (item.sample && !item.sample->shard.isEmpty()) {
            item.item.shardEnd = item.sample->end;
        }
    }
}

void ExportSource::readAnew(Item &item) const
{
    item.isTaken = false;
    item.item.picture.reset();
    readPicture(item);
}

ExportSource::Item ExportSource::itemOf(dataset::Image image, dataset::Article article,
                                        std::vector<formats::ExportCaption> captions) const
{
    Item item;
    item.item.captions = std::move(captions);
    if (!m_options.withArticles) {
        article.text.clear();  // read for the check alone
    }
    if (m_format.pictures != PictureUse::None) {
        item.item.whyNoPicture = whyWithheld(image);
        item.pictureBytes = item.item.whyNoPicture.isEmpty() ? image.media.bytes : 0;
    }
    item.item.image = std::move(image);
    item.item.article = std::move(article);
    return item;
}

QString ExportSource::whyWithheld(const dataset::Image &image) const
{
    const dataset::Licence &licence = image.licence;
    const QStringList &named = m_options.includeUnlicensed;
    if (m_options.urlsOnly) {
        return u"urls-only"_s;
    }
    if (!image.media.isPresent()) {
        return u"no-bytes"_s;
    }
    const bool isNamedHere = isNamed(licence.name, named) || isNamed(licence.holder, named)
        || named.contains(image.id);
    if (licence.redistribute == "yes"_L1 || isNamedHere) {
        return {};
    }
    if (licence.redistribute == "no"_L1) {
        return u"licence-forbids"_s;
    }
    return isNamed(u"unknown"_s, named) ? QString() : u"licence-unknown"_s;
}

void ExportSource::readPicture(Item &item) const
{
    formats::ExportItem &target = item.item;
    if (m_format.pictures == PictureUse::None || !target.whyNoPicture.isEmpty()) {
        return;
    }
    const dataset::Media &media = target.image.media;
    const auto bytes = media.linkedPath.isEmpty() ? m_project.media().bytes(media.sha256)
                                                  : Queries(m_project).pictureBytes(media.sha256);
    if (!bytes || bytes->isEmpty()) {
        target.whyNoPicture = u"no-bytes"_s;
        return;
    }
    if (hasChanged(media, *bytes)) {
        target.whyNoPicture = u"changed"_s;
        return;
    }
    auto passed = imaging::passOn(*bytes, target.image.id, media.format,
                                  QSize(media.width, media.height), media.bitsPerSample,
                                  {m_options.imageSize, m_options.enlarge, m_format.needsJpeg});
    if (!passed) {
        target.whyNoPicture = u"unreadable"_s;
        return;
    }
    target.picture = formats::ExportPicture{std::move(passed->bytes), passed->extension,
                                            passed->size.width(), passed->size.height(), {}};
}

}  // namespace gaia::project
