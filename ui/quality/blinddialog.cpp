// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/blinddialog.h"

#include "ui/review/pictureview.h"
#include "ui/review/reasonpanel.h"
#include "ui/review/words.h"
#include "ui/shell/actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace gaia::quality {

using namespace Qt::StringLiterals;
using project::BlindReview;
using shell::ActionId;
using widgets::Button;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

namespace {

enum Page { TextPage, EditPage, ReasonPage };

/// Longer looks than this were breaks.
constexpr double kLongestLookS = 300.0;

/// What a caption can rest on: place, date, satellite and so on, then alt text and article.
QString sourceHtml(const project::ImageDetail &detail)
{
    QString html;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            html += u"<p><b>%1</b> %2</p>"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
        }
    };
    using dataset::Field;
    for (const Field field : {Field::Location, Field::Coordinates, Field::Date, Field::Satellite,
                              Field::Sensor, Field::Resolution, Field::ImageAlt}) {
        add(review::fieldText(field), toText(detail.image, field));
    }
    if (!detail.article.isEmpty()) {
        html += u"<h4>%1</h4><p style=\"white-space:pre-wrap\">%2</p>"_s.arg(
            detail.article.title.toHtmlEscaped(), detail.article.text.toHtmlEscaped());
    }
    return html.isEmpty() ? BlindDialog::tr("There is no source text.") : html;
}

}  // namespace

BlindDialog::BlindDialog(const Parts &parts, const shell::Actions &actions, QWidget *parent)
    : TaskDialog(parts, tr("Judge blind"),
                 tr("As if nobody had decided before. A verdict here changes no caption; it tells how "
                    "many errors remain and how far curators agree."),
                 parent)
    , m_pictures(new review::Pictures(parts.project, parts.runner, this))
    , m_picture(new review::PictureView(parts.runner, this))
    , m_count(makeLabel({}, TextUse::Label, TextRole::Second, this))
    , m_pages(new QStackedWidget(this))
    , m_text(makeLabel({}, TextUse::Caption, TextRole::First, this))
    , m_edit(new QPlainTextEdit(this))
    , m_reasons(new review::ReasonPanel(this))
    , m_source(new QTextBrowser(this))
{
    resize(1080, 700);
    build();
    buildKeys(actions);
    connect(m_pictures, &review::Pictures::loaded, this, [this](const QString &sha256) {
        if (sha256 == m_sha256) {
            showPicture();
        }
    });
    connect(m_pictures, &review::Pictures::failed, this,
            [this](const QString &sha256, const QString &reason) {
                if (sha256 == m_sha256) {
                    m_picture->setMessage(reason, true);
                }
            });
    updateButtons();
    next(0);
}

void BlindDialog::build()
{
    auto *halves = new QSplitter(Qt::Horizontal, this);
    m_picture->setParent(halves);
    auto *right = new QWidget(halves);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(widgets::space::kMedium, 0, 0, 0);
    column->setSpacing(widgets::space::kSmall);
    m_count->setObjectName(u"blindCount"_s);
    column->addWidget(m_count);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignTop);
    m_text->setObjectName(u"blindText"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_edit->setObjectName(u"blindEdit"_s);
    m_edit->setAccessibleName(tr("The caption as it should be"));
    m_edit->setTabChangesFocus(true);
    widgets::setTextStyle(m_edit, TextUse::Caption);
    m_pages->addWidget(m_text);
    m_pages->addWidget(m_edit);
    m_pages->addWidget(m_reasons);
    column->addWidget(m_pages, 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(widgets::space::kSmall);
    m_accept = new Button(Button::Kind::Filled, tr("Accept"), this);
    m_change = new Button(Button::Kind::Plain, tr("Edit"), this);
    m_refuse = new Button(Button::Kind::Plain, tr("Reject"), this);
    m_skip = new Button(Button::Kind::Quiet, tr("Skip"), this);
    m_accept->setObjectName(u"blindAccept"_s);
    m_change->setObjectName(u"blindChange"_s);
    m_refuse->setObjectName(u"blindReject"_s);
    m_skip->setObjectName(u"blindSkip"_s);
    for (Button *button : {m_accept, m_change, m_refuse, m_skip}) {
        row->addWidget(button);
    }
    row->addStretch();
    column->addLayout(row);
    m_source->setObjectName(u"blindSource"_s);
    m_source->setAccessibleName(tr("Source text"));
    m_source->setOpenLinks(false);
    column->addWidget(m_source, 3);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    body()->addWidget(halves, 1);

    connect(m_accept, &QAbstractButton::clicked, this, [this] {
        const bool isEditing = m_pages->currentIndex() == EditPage;
        judge({isEditing ? u"edited"_s : u"accepted"_s, std::nullopt,
               isEditing ? m_edit->toPlainText() : QString(), 0.0});
    });
    connect(m_change, &QAbstractButton::clicked, this, &BlindDialog::edit);
    connect(m_refuse, &QAbstractButton::clicked, this, &BlindDialog::openReasons);
    connect(m_skip, &QAbstractButton::clicked, this, [this] { next(m_task.key); });
    connect(m_reasons, &review::ReasonPanel::picked, this, [this](dataset::RejectReason reason) {
        judge({u"rejected"_s, reason, {}, 0.0});
    });
    connect(m_reasons, &review::ReasonPanel::leftWithout, this, &BlindDialog::leaveEdit);
}

/// The keys of the review, as the person has set them.
void BlindDialog::buildKeys(const shell::Actions &actions)
{
    const std::pair<ActionId, Button *> keys[] = {{ActionId::Accept, m_accept},
                                                  {ActionId::Edit, m_change},
                                                  {ActionId::Reject, m_refuse},
                                                  {ActionId::Skip, m_skip}};
    for (const auto &[id, button] : keys) {
        auto *action = new QAction(this);
        action->setShortcuts(actions.action(id)->shortcuts());
        addAction(action);
        connect(action, &QAction::triggered, this, [this, button = button] {
            // While something is typed or picked, letters are letters.
            if (m_pages->currentIndex() == TextPage && button->isEnabled()) {
                button->click();
            }
        });
        const QList<QKeySequence> sequences = action->shortcuts();
        button->setKey(sequences.isEmpty() ? QString()
                                           : sequences.first().toString(QKeySequence::NativeText));
    }
}

void BlindDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_pages->currentIndex() == EditPage && event->modifiers() == Qt::ControlModifier) {
        m_accept->click();
    } else if (event->key() == Qt::Key_Escape && m_pages->currentIndex() != TextPage) {
        leaveEdit();
    } else if (!isEnter) {
        TaskDialog::keyPressEvent(event);
    }
}

void BlindDialog::next(qint64 after)
{
    if (isWorking()) {
        return;
    }
    start(
        jobs::Lane::Read, {},
        [project = &project(), curator = parts().curator,
         after](const base::JobContext &) -> base::Result<Shown> {
            const auto waiting = BlindReview(*project).next(curator, after);
            if (!waiting) {
                return base::fail(waiting.error());
            }
            Shown shown{*waiting, std::nullopt};
            if (waiting->task) {
                auto detail = project::Queries(*project).detail(waiting->task->image);
                if (!detail) {
                    return base::fail(detail.error());
                }
                shown.detail = std::move(*detail);
            }
            return shown;
        },
        [this](const base::Result<Shown> &shown) {
            if (shown) {
                show(*shown);
            } else {
                sayFault(shown.error().message);
            }
        });
}

void BlindDialog::show(const Shown &shown)
{
    m_task = shown.waiting.task.value_or(dataset::BlindTask());
    m_pages->setCurrentIndex(TextPage);
    m_edit->clear();
    m_since.start();
    if (!shown.waiting.task) {
        m_text->setText(tr("Nothing waits for you, %1.").arg(parts().curator));
        m_count->setText({});
        m_sha256.clear();
        m_picture->setMessage({}, false);
        m_source->clear();
    } else {
        m_count->setText(tr("%n captions wait", nullptr, static_cast<int>(shown.waiting.count)));
        m_text->setText(m_task.text);
        m_source->setHtml(sourceHtml(*shown.detail));
        m_sha256 = shown.detail->image.media.sha256;
        showPicture();
    }
    updateButtons();
    setFocus();
}

void BlindDialog::showPicture()
{
    if (m_sha256.isEmpty()) {
        m_picture->setMessage(tr("The picture is not here."), false);
        return;
    }
    if (const review::ShownPicturePtr picture = m_pictures->of(m_sha256)) {
        m_picture->setPicture(picture);
    } else {
        m_picture->setMessage({}, false);
    }
}

void BlindDialog::edit()
{
    m_edit->setPlainText(m_task.text);
    m_pages->setCurrentIndex(EditPage);
    m_edit->setFocus();
    say(tr("Ctrl+Enter saves, Esc goes back."));
    updateButtons();
}

void BlindDialog::leaveEdit()
{
    m_pages->setCurrentIndex(TextPage);
    say({});
    updateButtons();
    setFocus();
}

void BlindDialog::openReasons()
{
    m_pages->setCurrentIndex(ReasonPage);
    m_reasons->setFocus();
    updateButtons();
}

void BlindDialog::judge(const BlindReview::Verdict &given)
{
    if (isWorking() || m_task.key == 0) {
        return;
    }
    BlindReview::Verdict verdict = given;
    verdict.seconds = std::min(kLongestLookS, static_cast<double>(m_since.elapsed()) / 1000.0);
    start(
        jobs::Lane::Decision, {},
        [project = &project(), task = m_task.key, verdict,
         curator = parts().curator](const base::JobContext &) {
            return BlindReview(*project).judge(task, verdict, curator);
        },
        [this](const base::Result<project::Outcome> &outcome) {
            if (outcome) {
                next(m_task.key);
            } else {
                // Nothing is cleared: the same key tries again.
                sayFault(outcome.error().message);
            }
        });
}

void BlindDialog::updateButtons()
{
    const bool hasTask = m_task.key != 0 && !isWorking();
    const bool isReading = m_pages->currentIndex() == TextPage;
    const bool mayWrite = hasTask && !project().isReadOnly();
    m_accept->setEnabled(mayWrite && m_pages->currentIndex() != ReasonPage);
    m_accept->setText(m_pages->currentIndex() == EditPage ? tr("Save") : tr("Accept"));
    m_change->setEnabled(mayWrite && isReading);
    m_refuse->setEnabled(mayWrite && isReading);
    m_skip->setEnabled(hasTask && isReading);
}

}  // namespace gaia::quality
