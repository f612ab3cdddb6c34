// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/captioning/setupdialog.h"

#include "core/review/worddiff.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace gaia::captioning {

using namespace Qt::StringLiterals;
using project::SetupText;
using widgets::Button;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

namespace {

QString titleOf(SetupText which)
{
    switch (which) {
    case SetupText::SummaryPrompt: return SetupDialog::tr("Summary prompt");
    case SetupText::CaptionPrompt: return SetupDialog::tr("Caption prompt");
    case SetupText::Schema: return SetupDialog::tr("Answer schema");
    case SetupText::Profiles: return SetupDialog::tr("Models");
    }
    return {};
}

QString hintOf(SetupText which)
{
    switch (which) {
    case SetupText::SummaryPrompt:
        return SetupDialog::tr("Asked once an article, before its images are captioned. Short "
                               "texts go without.");
    case SetupText::CaptionPrompt:
        return SetupDialog::tr("Asked for each image, with the summary and the picture after it.");
    case SetupText::Schema:
        return SetupDialog::tr("What the answer must be: a JSON schema with “captions” at its "
                               "root.");
    case SetupText::Profiles:
        return SetupDialog::tr("Prices with their date, image tokens, strict schema, shutdown. A "
                               "model named here takes the place of the shipped one.");
    }
    return {};
}

/// Removed words struck through, added ones bold and underlined; line breaks as they are.
QString htmlOf(const review::Diff &diff)
{
    QString html;
    for (const review::DiffPart &part : diff) {
        const QString text = part.text.toHtmlEscaped();
        html += part.kind == review::DiffPart::Kind::Removed ? QString(u"<s>"_s + text + u"</s>"_s)
            : part.kind == review::DiffPart::Kind::Added
            ? QString(u"<b><u>"_s + text + u"</u></b>"_s)
            : text;
        html += u' ';
    }
    return QString(u"<p style=\"white-space:pre-wrap\">"_s + html + u"</p>"_s);
}

}  // namespace

SetupDialog::SetupDialog(project::Project &project, jobs::Runner &runner, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_runner(runner)
    , m_pages(new QTabWidget(this))
    , m_fault(makeLabel({}, TextUse::Interface, TextRole::Error, this))
    , m_save(new Button(Button::Kind::Filled, tr("Save"), this))
{
    setWindowTitle(tr("Prompts and models"));
    resize(980, 620);
    build();
    read();
}

void SetupDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::space::kLarge, widgets::space::kLarge,
                               widgets::space::kLarge, widgets::space::kLarge);
    column->setSpacing(widgets::space::kMedium);
    for (const SetupText which : project::setupTexts()) {
        m_pages->addTab(buildPage(which), titleOf(which));
    }
    column->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout;
    m_fault->setWordWrap(true);
    m_fault->setObjectName(u"setupFault"_s);
    auto *cancel = new Button(Button::Kind::Plain, tr("Cancel"), this);
    cancel->setKey(tr("Esc"));
    cancel->setLarge(true);
    m_save->setLarge(true);
    m_save->setKey(tr("Ctrl S"));
    m_save->setObjectName(u"saveSetup"_s);
    m_save->setEnabled(false);
    row->addWidget(m_fault, 1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    column->addLayout(row);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_save, &QAbstractButton::clicked, this, &SetupDialog::save);
    auto *saveKey = new QAction(this);
    saveKey->setShortcut(QKeySequence::Save);
    addAction(saveKey);
    connect(saveKey, &QAction::triggered, m_save, &QAbstractButton::click);
}

QWidget *SetupDialog::buildPage(SetupText which)
{
    Page &page = m_texts[which];
    auto *widget = new QWidget(this);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(widgets::space::kMedium, widgets::space::kMedium,
                               widgets::space::kMedium, widgets::space::kMedium);
    auto *hint = makeLabel(hintOf(which), TextUse::Interface, TextRole::Second, widget);
    hint->setWordWrap(true);
    column->addWidget(hint);
    auto *halves = new QSplitter(Qt::Horizontal, widget);
    page.edit = new QPlainTextEdit(halves);
    page.edit->setObjectName(u"setup-"_s + word(which));
    page.edit->setAccessibleName(titleOf(which));
    page.edit->setTabChangesFocus(true);
    page.edit->setEnabled(false);
    if (which == SetupText::Schema || which == SetupText::Profiles) {
        page.edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    }
    page.diff = new QTextBrowser(halves);
    page.diff->setObjectName(u"diff-"_s + word(which));
    page.diff->setAccessibleName(tr("What differs from the shipped text"));
    page.diff->setOpenLinks(false);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    column->addWidget(halves, 1);
    auto *row = new QHBoxLayout;
    page.state = makeLabel({}, TextUse::Label, TextRole::Second, widget);
    page.reset = new Button(Button::Kind::Plain, tr("Back to the shipped text"), widget);
    page.reset->setObjectName(u"reset-"_s + word(which));
    row->addWidget(page.state, 1);
    row->addWidget(page.reset);
    column->addLayout(row);
    connect(page.edit, &QPlainTextEdit::textChanged, this, [this, which] { updatePage(which); });
    connect(page.reset, &QAbstractButton::clicked, this,
            [this, which] { m_texts[which].edit->setPlainText(m_texts[which].shipped); });
    return widget;
}

void SetupDialog::read()
{
    m_runner.start(
        jobs::Lane::Read, this,
        [project = &std::as_const(m_project)](const std::stop_token &) {
            Texts texts;
            for (const SetupText which : project::setupTexts()) {
                const auto text = project::CaptionSetup(*project).text(which);
                if (!text) {
                    texts.fault = text.error().message;
                    return texts;
                }
                texts.texts[which] = *text;
            }
            return texts;
        },
        [this](const Texts &texts) { show(texts); });
}

void SetupDialog::show(const Texts &texts)
{
    m_fault->setText(texts.fault);
    for (const auto &[which, text] : texts.texts) {
        Page &page = m_texts[which];
        page.shipped = text.shipped;
        page.stored = text.inForce();
        page.edit->setEnabled(!m_project.isReadOnly());
        page.edit->setPlainText(page.stored);
        updatePage(which);
    }
}

void SetupDialog::updatePage(SetupText which)
{
    Page &page = m_texts[which];
    const QString now = page.edit->toPlainText();
    const bool isShipped = now.trimmed() == page.shipped.trimmed();
    const review::Diff diff = review::wordDiff(page.shipped, now);
    const review::DiffCount count = review::countWords(diff);
    page.diff->setHtml(isShipped ? tr("As shipped.") : htmlOf(diff));
    page.state->setText(isShipped
                            ? tr("As shipped")
                            : tr("Your own: %1 words out, %2 in").arg(count.removed).arg(count.added));
    page.reset->setEnabled(!isShipped && page.edit->isEnabled());
    bool isChanged = false;
    for (const auto &[other, text] : m_texts) {
        isChanged = isChanged || text.edit->toPlainText() != text.stored;
    }
    m_save->setEnabled(isChanged && !m_project.isReadOnly());
    m_fault->clear();
}

/// Stores what was changed; the first text that can't be used keeps the dialog open on its page.
void SetupDialog::save()
{
    std::vector<std::pair<SetupText, std::optional<QString>>> changed;
    for (const auto &[which, page] : m_texts) {
        const QString now = page.edit->toPlainText();
        if (now != page.stored) {
            changed.emplace_back(which, now.trimmed() == page.shipped.trimmed()
                                            ? std::optional<QString>()
                                            : std::optional(now));
        }
    }
    struct Fault {
        std::optional<SetupText> which;
        QString sentence;
    };
    m_save->setEnabled(false);
    m_runner.start(
        jobs::Lane::Decision, this,
        [project = &m_project, changed](const std::stop_token &) {
            project::CaptionSetup setup(*project);
            for (const auto &[which, text] : changed) {
                if (const base::Status stored = setup.set(which, text); !stored) {
                    return Fault{which, stored.error().message};
                }
            }
            return Fault{};
        },
        [this](const Fault &fault) {
            if (!fault.which) {
                accept();
                return;
            }
            for (int i = 0; i < m_pages->count(); ++i) {
                if (project::setupTexts().at(std::size_t(i)) == *fault.which) {
                    m_pages->setCurrentIndex(i);
                }
            }
            m_fault->setText(fault.sentence);
            m_save->setEnabled(true);
        });
}

}  // namespace gaia::captioning
