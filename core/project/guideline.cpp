// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/guideline.h"

#include "core/base/translate.h"
#include "core/storage/projectvalues.h"

#include <QCryptographicHash>
#include <QFile>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using storage::Connection;

namespace {

const QString kOwn = QStringLiteral("guideline");
const QString kOwnHash = QStringLiteral("guideline_hash");

QString hashOf(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

const QString &shippedText()
{
    static const QString text = [] {
        QFile file(u":/guideline/guideline.md"_s);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }();
    return text;
}

const QString &shippedHash()
{
    static const QString hash = hashOf(shippedText());
    return hash;
}

}  // namespace

QString guidelineHash(Connection &connection)
{
    return storage::ProjectValues(connection).value(kOwnHash).value_or(shippedHash());
}

Guideline::Guideline(Project &project)
    : m_project(project)
    , m_writable(&project)
{
}

Guideline::Guideline(const Project &project)
    : m_project(project)
{
}

base::Result<Guideline::Text> Guideline::text() const
{
    return m_project.read([](Connection &connection) {
        return Text{shippedText(), storage::ProjectValues(connection).value(kOwn),
                    guidelineHash(connection)};
    });
}

base::Status Guideline::set(const std::optional<QString> &text)
{
    if (text && text->trimmed().isEmpty()) {
        return fail(ErrorCode::Invalid,
                    translate("gaia", "A guideline can't be empty. Go back to the shipped one instead."));
    }
    if (!m_writable) {
        return fail(ErrorCode::ReadOnly, m_project.readOnlyReason());
    }
    return m_writable->write(Priority::Normal, [&](Connection &connection, Project::Touch &touch) {
        storage::ProjectValues values(connection);
        // Both texts are kept: decisions tell the one they were made under by its hash.
        values.keepGuideline(guidelineHash(connection), values.value(kOwn).value_or(shippedText()));
        values.set(kOwn, text);
        values.set(kOwnHash, text ? std::optional(hashOf(*text)) : std::nullopt);
        if (text) {
            values.keepGuideline(hashOf(*text), *text);
        }
        touch.noteAll(Noun::Events);
    });
}

base::Result<std::optional<QString>> Guideline::ofHash(const QString &hash) const
{
    return m_project.read([&](Connection &connection) -> std::optional<QString> {
        return hash == shippedHash() ? std::optional(shippedText())
                                     : storage::ProjectValues(connection).guideline(hash);
    });
}

}  // namespace gaia::project
