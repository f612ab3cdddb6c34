// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/captioning/setsdialog.h"

#include "core/project/captionsetup.h"
#include "core/review/worddiff.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace gaia::captioning {

using namespace Qt::StringLiterals;
using project::CaptionSets;
using widgets::Button;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

namespace {

constexpr int kListWidth = 240;
constexpr int kShownOfHash = 12;

QString originWords(const CaptionSets::Set &set)
{
    if (set.origin == "record"_L1) {
        return SetsDialog::tr("from the imported record");
    }
    if (set.origin == "offline"_L1) {
        return SetsDialog::tr("drafts without a model");
    }
    return set.origin == "model"_L1 ? set.model : SetsDialog::tr("by a person");
}

QString stateWords(dataset::CaptionState state)
{
    switch (state) {
    case dataset::CaptionState::Pending: return SetsDialog::tr("pending");
    case dataset::CaptionState::Accepted: return SetsDialog::tr("accepted");
    case dataset::CaptionState::Edited: return SetsDialog::tr("edited");
    case dataset::CaptionState::Rejected: return SetsDialog::tr("rejected");
    }
    return {};
}

/// What differs between the texts, words that went struck through.
QString htmlOf(const QString &before, const QString &after)
{
    if (before.isEmpty() || before == after) {
        return after.toHtmlEscaped();
    }
    QString text;
    for (const review::DiffPart &part : review::wordDiff(before, after)) {
        const QString words = part.text.toHtmlEscaped();
        text += part.kind == review::DiffPart::Kind::Removed ? QString(u"<s>"_s + words + u"</s> "_s)
            : part.kind == review::DiffPart::Kind::Added
            ? QString(u"<b><u>"_s + words + u"</u></b> "_s)
            : QString(words + u' ');
    }
    return text;
}

/// What a caption says, what of it differs from `before`, and how to take it.
QString htmlOf(const dataset::Caption &caption, const QString &before, bool canBeTaken)
{
    const QString take = canBeTaken
        ? u" &nbsp; <a href=\"take:%1\">%2</a>"_s.arg(
              QString::number(caption.ordinal),
              SetsDialog::tr("Take this one (%1)").arg(caption.ordinal).toHtmlEscaped())
        : QString();
    return u"<p><b>%1</b> %2%3<br>%4</p>"_s.arg(QString::number(caption.ordinal),
                                                stateWords(caption.state), take,
                                                htmlOf(before, caption.text));
}

}  // namespace

SetsDialog::SetsDialog(const Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_list(new QListWidget(this))
    , m_against(new widgets::SegmentedControl(
          {tr("Against those in use"), tr("Against the generated")}, this))
    , m_captions(new QTextBrowser(this))
    , m_origin(new QWidget(this))
    , m_lines(new QFormLayout(m_origin))
    , m_fault(makeLabel({}, TextUse::Interface, TextRole::Error, this))
    , m_prompts(new Button(Button::Kind::Link, tr("Show the prompts"), this))
    , m_use(new Button(Button::Kind::Filled, tr("Use this set"), this))
{
    setObjectName(u"setsDialog"_s);
    setWindowTitle(tr("Origin and older sets"));
    resize(940, 600);
    build();
    read();
}

void SetsDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::space::kLarge, widgets::space::kLarge,
                               widgets::space::kLarge, widgets::space::kLarge);
    column->setSpacing(widgets::space::kMedium);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(widgets::space::kLarge);
    m_list->setFixedWidth(widgets::Theme::of(this).scaled(kListWidth));
    m_list->setAccessibleName(tr("Sets of captions, newest first"));
    m_list->setObjectName(u"setList"_s);
    m_list->setWordWrap(true);
    halves->addWidget(m_list);
    auto *right = new QVBoxLayout;
    m_captions->setAccessibleName(tr("Captions of the set"));
    m_captions->setObjectName(u"setCaptions"_s);
    m_captions->setOpenLinks(false);
    m_list->installEventFilter(this);
    connect(m_against, &widgets::SegmentedControl::currentChanged, this,
            [this] { showSet(m_list->currentRow()); });
    connect(m_captions, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.scheme() == "take"_L1) {
            pull(url.path().toInt());
        }
    });
    right->addWidget(m_against, 0, Qt::AlignLeft);
    right->addWidget(m_captions, 1);
    right->addWidget(makeLabel(tr("Origin"), TextUse::PanelTitle, TextRole::First, this));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setVerticalSpacing(widgets::space::kHair);
    right->addWidget(m_origin);
    right->addWidget(m_prompts, 0, Qt::AlignLeft);
    halves->addLayout(right, 1);
    column->addLayout(halves, 1);
    auto *row = new QHBoxLayout;
    m_fault->setWordWrap(true);
    auto *close = new Button(Button::Kind::Plain, tr("Close"), this);
    close->setKey(tr("Esc"));
    close->setLarge(true);
    m_use->setLarge(true);
    m_use->setObjectName(u"useSet"_s);
    m_use->setEnabled(false);
    m_prompts->setVisible(false);
    row->addWidget(m_fault, 1);
    row->addWidget(close);
    row->addWidget(m_use);
    column->addLayout(row);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_use, &QAbstractButton::clicked, this, &SetsDialog::useShown);
    connect(m_prompts, &QAbstractButton::clicked, this, &SetsDialog::showPrompts);
    connect(m_list, &QListWidget::currentRowChanged, this, &SetsDialog::showSet);
}

void SetsDialog::read()
{
    m_parts.runner.start(
        jobs::Lane::Read, this,
        [project = &m_parts.project, image = m_parts.image](const std::stop_token &) {
            auto sets = CaptionSets(*project).list(image);
            return sets ? Read{std::move(*sets), {}} : Read{{}, sets.error().message};
        },
        [this](Read read) { take(std::move(read)); });
}

void SetsDialog::take(Read read)
{
    m_fault->setText(read.fault);
    m_sets = std::move(read.sets);
    m_list->clear();
    const QLocale locale;
    int current = 0;
    for (const CaptionSets::Set &set : m_sets) {
        const QString at = locale.toString(set.at.toLocalTime(), QLocale::ShortFormat);
        m_list->addItem(set.isInUse ? tr("%1\n%2, in use").arg(originWords(set), at)
                                    : tr("%1\n%2").arg(originWords(set), at));
        if (set.isInUse) {
            current = m_list->count() - 1;
        }
    }
    if (m_sets.empty() && read.fault.isEmpty()) {
        m_captions->setPlainText(tr("This image never had captions."));
    }
    m_list->setCurrentRow(current);
    m_list->setFocus();
}

const CaptionSets::Set *SetsDialog::shown() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_sets.size()) ? &m_sets[std::size_t(row)] : nullptr;
}

void SetsDialog::showSet(int)
{
    const CaptionSets::Set *set = shown();
    if (!set) {
        return;
    }
    const auto inUse =
        std::find_if(m_sets.begin(), m_sets.end(), [](const auto &one) { return one.isInUse; });
    QString html;
    for (const dataset::Caption &caption : set->captions) {
        QString before = caption.generated;
        if (m_against->current() == 0) {
            before.clear();
            for (const auto &mine : inUse == m_sets.end() ? dataset::Captions() : inUse->captions) {
                before = mine.ordinal == caption.ordinal ? mine.text : before;
            }
        }
        html += htmlOf(caption, before, !set->isInUse && !m_parts.project.isReadOnly());
    }
    m_captions->setHtml(html);
    showOrigin(*set);
    m_use->setEnabled(!set->isInUse && !m_parts.project.isReadOnly());
}

void SetsDialog::addLine(const QString &words, const QString &value)
{
    QLabel *label = makeLabel(words, TextUse::Label, TextRole::Second, m_origin);
    QLabel *text = makeLabel(value, TextUse::Interface, TextRole::First, m_origin);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setWordWrap(true);
    m_lines->addRow(label, text);
}

void SetsDialog::showOrigin(const CaptionSets::Set &set)
{
    while (m_lines->rowCount() > 0) {
        m_lines->removeRow(0);
    }
    const QLocale locale;
    const dataset::Run &run = set.run;
    m_prompts->setVisible(!run.promptHash.isEmpty());
    addLine(tr("Written"), tr("%1, %2").arg(originWords(set),
                                            locale.toString(set.at.toLocalTime(), QLocale::ShortFormat)));
    if (!run.key.isValid()) {
        return;
    }
    addLine(tr("Run"), run.baseUrl.isEmpty()
                ? tr("%1, %2").arg(QString::number(run.key.value), run.provider)
                : tr("%1, %2 at %3").arg(QString::number(run.key.value), run.provider, run.baseUrl));
    if (!run.promptHash.isEmpty()) {
        addLine(tr("Prompt"),
                (set.isPromptShipped ? tr("as shipped, %1") : tr("the project's own, %1"))
                    .arg(run.promptHash.left(kShownOfHash)));
    }
    if (!set.answer) {
        return;
    }
    const dataset::Answer &answer = *set.answer;
    addLine(tr("Request"),
            tr("%1, %n attempts, %2 s", nullptr, answer.attempts)
                .arg(answer.requestId.isEmpty() ? tr("without an id") : answer.requestId,
                     locale.toString(answer.seconds, 'f', 1)));
    if (answer.sentWidth > 0) {
        addLine(tr("Picture as sent"),
                tr("%1 × %2 px, %3 kB, about %4 tokens")
                    .arg(QString::number(answer.sentWidth), QString::number(answer.sentHeight),
                         locale.toString((answer.sentBytes + 999) / 1000),
                         locale.toString(set.imageTokens)));
    }
    addLine(tr("Tokens"), tr("%1 in (%2 of them cached), %3 out")
                              .arg(locale.toString(answer.inputTokens),
                                   locale.toString(answer.cachedTokens),
                                   locale.toString(answer.outputTokens)));
    addLine(tr("Cost"), tr("%1 USD").arg(locale.toString(answer.costUsd, 'f', 4)));
}

/// The very texts that the run asked with, which the project keeps by their hash.
void SetsDialog::showPrompts()
{
    const CaptionSets::Set *set = shown();
    if (!set) {
        return;
    }
    m_parts.runner.start(
        jobs::Lane::Read, this,
        [project = &std::as_const(m_parts.project), hash = set->run.promptHash](const std::stop_token &) {
            return project::CaptionSetup(*project).promptsOf(hash);
        },
        [this](const base::Result<std::optional<Prompts>> &prompts) {
            if (!prompts || !*prompts) {
                m_fault->setText(prompts ? tr("The texts of this run were not kept.")
                                         : prompts.error().message);
                return;
            }
            auto *dialog = new QDialog(this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setObjectName(u"promptsOfRun"_s);
            dialog->setWindowTitle(tr("What the run asked with"));
            dialog->resize(720, 520);
            auto *text = new QPlainTextEdit(dialog);
            text->setReadOnly(true);
            text->setAccessibleName(tr("Prompts and schema"));
            text->setPlainText(u"%1\n\n———\n\n%2\n\n———\n\n%3"_s.arg(
                (*prompts)->summary, (*prompts)->captions, QString::fromUtf8((*prompts)->schema)));
            auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
            connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
            auto *column = new QVBoxLayout(dialog);
            column->addWidget(text);
            column->addWidget(buttons);
            dialog->show();
        });
}

void SetsDialog::useShown()
{
    if (const CaptionSets::Set *set = shown()) {
        change([image = m_parts.image, key = set->key, curator = m_parts.curator](
                   CaptionSets &sets) { return sets.use(image, key, curator); });
    }
}

void SetsDialog::pull(int ordinal)
{
    const CaptionSets::Set *set = shown();
    if (!set || set->isInUse || m_parts.project.isReadOnly()) {
        return;
    }
    for (const dataset::Caption &caption : set->captions) {
        if (caption.ordinal == ordinal) {
            change([image = m_parts.image, ordinal, from = caption.key,
                    curator = m_parts.curator](CaptionSets &sets) {
                return sets.pull(image, ordinal, from, curator);
            });
        }
    }
}

void SetsDialog::change(std::function<base::Result<project::Outcome>(CaptionSets &)> work)
{
    m_use->setEnabled(false);
    m_parts.runner.start(
        jobs::Lane::Decision, this,
        [project = &m_parts.project, work = std::move(work)](const std::stop_token &) {
            CaptionSets sets(*project);
            const auto done = work(sets);
            return done ? QString() : done.error().message;
        },
        [this](const QString &fault) {
            m_fault->setText(fault);
            if (fault.isEmpty()) {
                Q_EMIT used();
                read();
            } else {
                m_use->setEnabled(true);
            }
        });
}

bool SetsDialog::eventFilter(QObject *watched, QEvent *event)
{
    // Before the list searches for a text that starts with the digit.
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool isPlain =
            !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (isPlain && key.key() >= Qt::Key_1 && key.key() <= Qt::Key_9) {
            pull(key.key() - Qt::Key_0);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace gaia::captioning
