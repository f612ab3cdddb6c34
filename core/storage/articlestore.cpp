// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/articlestore.h"

#include "core/storage/statement.h"

#include <QCryptographicHash>

namespace gaia::storage {

using namespace Qt::StringLiterals;

namespace {

QString hashOf(const dataset::Article &article)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {article.url, article.title, article.published, article.text}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArray(1, '\0'));
    }
    return QString::fromLatin1(hash.result().toHex());
}

}  // namespace

ArticleStore::ArticleStore(Connection &connection)
    : m_connection(connection)
{
}

dataset::ArticleKey ArticleStore::put(const dataset::Article &article)
{
    const QString hash = hashOf(article);
    Statement find(m_connection, u"SELECT key FROM article WHERE hash = ?"_s);
    find.bind(hash);
    if (find.step()) {
        return {find.integer(0)};
    }
    Statement(m_connection,
              u"INSERT INTO article (url, title, published, text, hash) VALUES (?, ?, ?, ?, ?)"_s)
        .bind(article.url, article.title, article.published, article.text, hash)
        .execute();
    const dataset::ArticleKey key{m_connection.lastInsertId()};
    Statement(m_connection, u"INSERT INTO article_text (rowid, title, text) VALUES (?, ?, ?)"_s)
        .bind(key.value, article.title, article.text)
        .execute();
    return key;
}

dataset::Article ArticleStore::loadHead(dataset::ArticleKey key)
{
    Statement statement(m_connection, u"SELECT url, title, published FROM article WHERE key = ?"_s);
    statement.bind(key.value);
    if (!statement.step()) {
        return {};
    }
    return {key, statement.text(0), statement.text(1), statement.text(2), {}};
}

dataset::Article ArticleStore::load(dataset::ArticleKey key)
{
    Statement statement(m_connection,
                        u"SELECT url, title, published, text FROM article WHERE key = ?"_s);
    statement.bind(key.value);
    if (!statement.step()) {
        return {};
    }
    return {key, statement.text(0), statement.text(1), statement.text(2), statement.text(3)};
}

}  // namespace gaia::storage
