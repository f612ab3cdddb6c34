// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/newimages.h"

#include "core/base/clock.h"
#include "core/dataset/caption.h"

#include <algorithm>

namespace gaia::storage {

using namespace Qt::StringLiterals;

namespace {

/// More values than this are mostly credits that occur once; they are looked up anew.
constexpr qsizetype kRememberedTerms = 50'000;

/// So many texts in one go are gathered whole and become one piece of the index. In between, FTS5
/// would write out each MiB of them and merge the pieces four by four, each word several times; so
/// they are merged sixteen by sixteen (its `crisismerge`), or by and by in later changes.
constexpr std::size_t kManyTexts = 1'000;
constexpr int kManyTextsBytes = 16 << 20;
/// FTS5's own.
constexpr int kAutomerge = 4;
constexpr int kHashBytes = 1 << 20;

}  // namespace

qint64 TermKeys::of(Connection &connection, const ImageTerm &term)
{
    const auto known = m_keys.constFind({term.field, term.value});
    if (known != m_keys.constEnd()) {
        return *known;
    }
    qint64 key = 0;
    Statement find(connection, u"SELECT key FROM term WHERE field = ? AND value = ?"_s);
    find.bind(term.field, term.value);
    if (find.step()) {
        key = find.integer(0);
    } else {
        Statement(connection, u"INSERT INTO term (field, value) VALUES (?, ?)"_s)
            .bind(term.field, term.value)
            .execute();
        key = connection.lastInsertId();
    }
    if (m_keys.size() >= kRememberedTerms) {
        m_keys.clear();
    }
    m_keys.insert({term.field, term.value}, key);
    return key;
}

NewImages::NewImages(Connection &connection, TermKeys &terms, const QDateTime &now)
    : m_connection(connection)
    , m_terms(terms)
    , m_now(base::timestamp(now))
    , m_find(connection, u"SELECT key FROM image WHERE id = ?"_s)
    , m_set(connection, u"INSERT INTO caption_set (image, origin, at) VALUES (?, ?, ?)"_s)
    , m_caption(connection, u"INSERT INTO caption (set_key, ordinal, text) VALUES (?, ?, ?)"_s)
    , m_image(connection,
              u"INSERT INTO image (key, caption_set, badges, status, "_s + imageColumns()
                  + u") VALUES (?, ?, ?, ?, "_s + imageMarks() + u')')
    , m_term(connection, u"INSERT OR IGNORE INTO image_term (term, image) VALUES (?, ?)"_s)
    , m_box(connection,
            u"INSERT INTO image_box (key, west, east, south, north) VALUES (?1, ?2, ?2, ?3, ?3)"_s)
{
    Statement last(connection, u"SELECT coalesce(max(key), 0) FROM image"_s);
    m_next = last.step() ? last.integer(0) + 1 : 1;
}

NewImages::Prepared NewImages::prepared(const dataset::Image &image, const QStringList &captions)
{
    Prepared made{imageRow(image), termsOf(image), image.place.point, {}, {}};
    made.texts.add(nullIfEmpty(image.imageAlt.value_or(QString())),
                   nullIfEmpty(image.place.name.value_or(QString())));
    made.captions.reserve(static_cast<std::size_t>(captions.size()));
    std::string joined;
    for (const QString &caption : captions) {
        const QByteArray text = caption.toUtf8();
        made.captions.emplace_back(text.constData(), static_cast<std::size_t>(text.size()));
        joined.append(made.captions.size() > 1 ? 1 : 0, '\n').append(made.captions.back());
    }
    made.texts.add(joined);
    return made;
}

std::optional<dataset::ImageKey> NewImages::find(const QString &id)
{
    m_find.reset();
    m_find.bind(id);
    return m_find.step() ? std::optional(dataset::ImageKey{m_find.integer(0)}) : std::nullopt;
}

dataset::ImageKey NewImages::add(Prepared &&image, dataset::ArticleKey article)
{
    const qint64 key = m_next++;
    const qsizetype count = static_cast<qsizetype>(image.captions.size());
    const std::optional<qint64> set =
        count > 0 ? std::optional(addCaptions(key, image.captions)) : std::nullopt;
    if (article.isValid()) {
        image.row.set(kArticleColumn, article.value);
    }
    m_image.reset();
    m_image.bind(key, set, QString(count, u'p'), count > 0 ? u"pending"_s : u"new"_s, image.row);
    m_image.execute();
    for (const ImageTerm &term : image.terms) {
        m_links.emplace_back(m_terms.of(m_connection, term), key);
    }
    if (image.point) {
        m_box.reset();
        m_box.bind(key, image.point->lon, image.point->lat);
        m_box.execute();
    }
    m_texts.emplace_back(key, std::move(image.texts));
    return {key};
}

qint64 NewImages::addCaptions(qint64 image, const std::vector<std::string> &captions)
{
    m_set.reset();
    m_set.bind(image, word(dataset::CaptionOrigin::Record), m_now);
    m_set.execute();
    const qint64 set = m_connection.lastInsertId();
    qint64 ordinal = 0;
    for (const std::string &caption : captions) {
        m_caption.reset();
        m_caption.bind(set, ++ordinal, caption);
        m_caption.execute();
    }
    return set;
}

void NewImages::writeLookups()
{
    // In the order of the index, which then is walked over once.
    std::sort(m_links.begin(), m_links.end());
    for (const auto &[term, image] : m_links) {
        m_term.reset();
        m_term.bind(term, image);
        m_term.execute();
    }
    m_links.clear();
    writeTexts();
}

void NewImages::writeTexts()
{
    const bool areMany = m_texts.size() >= kManyTexts;
    if (areMany) {
        setTextIndex(u"automerge"_s, 0);
        setTextIndex(u"hashsize"_s, kManyTextsBytes);
    }
    {
        Statement statement(
            m_connection,
            u"INSERT INTO image_text (rowid, alt, location, captions) VALUES (?, ?, ?, ?)"_s);
        for (const auto &[key, texts] : m_texts) {
            statement.reset();
            statement.bind(key, texts);
            statement.execute();
        }
    }
    m_texts.clear();
    if (areMany) {
        // What was gathered is written out here, before the merging counts again.
        m_connection.execute(u"SAVEPOINT texts; RELEASE texts"_s);
        setTextIndex(u"automerge"_s, kAutomerge);
        setTextIndex(u"hashsize"_s, kHashBytes);
    }
}

void NewImages::setTextIndex(const QString &setting, int value)
{
    Statement(m_connection, u"INSERT INTO image_text (image_text, rank) VALUES (?, ?)"_s)
        .bind(setting, value)
        .execute();
}

}  // namespace gaia::storage
