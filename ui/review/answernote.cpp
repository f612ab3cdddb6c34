// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/answernote.h"

#include "ui/widgets/button.h"
#include "ui/widgets/stateshape.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gaia::review {

using namespace Qt::StringLiterals;
using dataset::AnswerState;
using widgets::TextRole;
using widgets::TextUse;

AnswerNote::AnswerNote(QWidget *parent)
    : Card(parent)
    , m_state(widgets::makeLabel({}, TextUse::LabelBold, TextRole::Error, this))
    , m_origin(widgets::makeLabel({}, TextUse::Label, TextRole::Second, this))
    , m_reason(widgets::makeLabel({}, TextUse::Interface, TextRole::First, this))
    , m_show(nullptr)
{
    setObjectName(u"answerNote"_s);
    setFailed(true);
    auto *show = new widgets::Button(widgets::Button::Kind::Link, tr("Show the answer"), this);
    connect(show, &widgets::Button::clicked, this, &AnswerNote::rawAnswerAsked);
    m_show = show;
    m_reason->setWordWrap(true);
    m_reason->setMinimumHeight(1);  // its height follows its width, not the longest word
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *header = new QHBoxLayout;
    header->setSpacing(widgets::space::kSmall);
    header->addWidget(new widgets::StateMark(widgets::StateShape::Failure, 14, this));
    header->addWidget(m_state);
    header->addStretch(1);
    header->addWidget(m_origin);
    header->addWidget(m_show);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::space::kMedium, 6, widgets::space::kMedium, 7);
    column->setSpacing(widgets::space::kHair);
    column->addLayout(header);
    column->addWidget(m_reason);
}

void AnswerNote::setDetail(const project::ImageDetail &detail)
{
    const bool hasFailed =
        !detail.answers.empty() && detail.answers.front().state != AnswerState::Done;
    setVisible(hasFailed);
    if (!hasFailed) {
        return;
    }
    const dataset::Answer &answer = detail.answers.front();
    m_state->setText(answerText(answer.state));
    m_reason->setText(answer.reason);
    m_origin->setText(answer.model);
    m_show->setVisible(answer.httpStatus > 0);
    setAccessibleName(QString(m_state->text() + u": "_s + answer.reason));
}

QString answerText(AnswerState state)
{
    switch (state) {
    case AnswerState::Done: return AnswerNote::tr("Captions are there");
    case AnswerState::Refused: return AnswerNote::tr("The model declined");
    case AnswerState::Invalid: return AnswerNote::tr("The answer is not five captions");
    case AnswerState::CutShort: return AnswerNote::tr("The answer was cut short");
    case AnswerState::Failed: return AnswerNote::tr("No answer");
    }
    return {};
}

}  // namespace gaia::review
