// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/captionsetup.h"

#include "core/base/translate.h"
#include "core/dataset/words.h"
#include "core/storage/projectvalues.h"

#include <array>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::fail;
using base::Result;
using captioning::OwnPrompts;
using captioning::Prompts;
using storage::Connection;

namespace {

constexpr std::array<std::pair<SetupText, const char *>, 4> kWords{{
    {SetupText::SummaryPrompt, "summary"},
    {SetupText::CaptionPrompt, "captions"},
    {SetupText::Schema, "schema"},
    {SetupText::Profiles, "models"},
}};

QString nameOf(SetupText which)
{
    return u"captioning."_s + word(which);
}

base::Status check(SetupText which, const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return fail(base::ErrorCode::Invalid,
                    base::translate("gaia", "The text is empty. Go back to the shipped one instead."));
    }
    if (which == SetupText::Schema) {
        return captioning::checkSchema(text.toUtf8());
    }
    if (which == SetupText::Profiles) {
        const auto profiles = captioning::loadProfiles(text.toUtf8());
        return profiles ? base::Status() : fail(profiles.error());
    }
    return {};
}

}  // namespace

QString word(SetupText text)
{
    return dataset::wordOf(kWords, text);
}

std::optional<SetupText> setupTextFromWord(const QString &word)
{
    return dataset::valueOf(kWords, word);
}

const std::vector<SetupText> &setupTexts()
{
    static const std::vector<SetupText> all{SetupText::SummaryPrompt, SetupText::CaptionPrompt,
                                            SetupText::Schema, SetupText::Profiles};
    return all;
}

CaptionSetup::CaptionSetup(Project &project)
    : m_project(project)
    , m_writable(&project)
{
}

CaptionSetup::CaptionSetup(const Project &project)
    : m_project(project)
{
}

Result<std::optional<QString>> CaptionSetup::own(SetupText which) const
{
    return m_project.read([&](Connection &connection) {
        return storage::ProjectValues(connection).value(nameOf(which));
    });
}

Result<CaptionSetup::Text> CaptionSetup::text(SetupText which) const
{
    const auto mine = own(which);
    if (!mine) {
        return fail(mine.error());
    }
    Text text;
    text.own = *mine;
    if (which == SetupText::Profiles) {
        text.shipped = QString::fromUtf8(captioning::shippedProfiles());
        return text;
    }
    const auto shipped = captioning::loadPrompts();
    if (!shipped) {
        return fail(shipped.error());
    }
    text.shipped = which == SetupText::SummaryPrompt   ? shipped->summary
        : which == SetupText::CaptionPrompt            ? shipped->captions
                                                       : QString::fromUtf8(shipped->schema);
    return text;
}

base::Status CaptionSetup::set(SetupText which, const std::optional<QString> &text)
{
    Q_ASSERT(m_writable);
    if (text) {
        if (const base::Status checked = check(which, *text); !checked) {
            return checked;
        }
    }
    return m_writable->write(Priority::Normal, [&](Connection &connection, Project::Touch &touch) {
        storage::ProjectValues(connection).set(nameOf(which), text);
        touch.noteAll(Noun::Runs);
    });
}

Result<Prompts> CaptionSetup::prompts() const
{
    const auto summary = own(SetupText::SummaryPrompt);
    const auto captions = own(SetupText::CaptionPrompt);
    const auto schema = own(SetupText::Schema);
    if (!summary || !captions || !schema) {
        return fail(!summary ? summary.error() : !captions ? captions.error() : schema.error());
    }
    return captioning::loadPrompts(OwnPrompts{summary->value_or(QString()),
                                              captions->value_or(QString()),
                                              schema->value_or(QString()).toUtf8()});
}

Result<std::vector<captioning::ModelProfile>> CaptionSetup::profiles() const
{
    const auto mine = own(SetupText::Profiles);
    if (!mine) {
        return fail(mine.error());
    }
    return captioning::loadProfiles(mine->value_or(QString()).toUtf8());
}

Result<captioning::ModelProfile> CaptionSetup::profileFor(const QString &model) const
{
    const auto mine = own(SetupText::Profiles);
    if (!mine) {
        return fail(mine.error());
    }
    return captioning::profileFor(model, mine->value_or(QString()).toUtf8());
}

Result<std::optional<Prompts>> CaptionSetup::promptsOf(const QString &hash) const
{
    return m_project.read([&](Connection &connection) -> std::optional<Prompts> {
        const auto texts = storage::PromptArchive(connection).find(hash);
        if (!texts) {
            return std::nullopt;
        }
        return Prompts{texts->summary, texts->captions, texts->schema.toUtf8(), hash};
    });
}

}  // namespace gaia::project
