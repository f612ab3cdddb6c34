// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/membercard.h"

#include "ui/library/datetext.h"
#include "ui/review/pictureview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace gaia::duplicates {

using namespace Qt::StringLiterals;
using widgets::ElidedLabel;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

namespace {

constexpr int kLinesOfAlt = 3;
constexpr int kNarrowest = 220;

QString joined(const dataset::MaybeList &list)
{
    return list.value_or(QStringList()).join(u", "_s);
}

}  // namespace

MemberCard::MemberCard(const project::ImageDetail &detail, int number, jobs::Runner &runner,
                       QWidget *parent)
    : Card(parent)
    , m_image(detail.image.key)
    , m_sha256(detail.image.media.sha256)
    , m_view(new review::PictureView(runner, this))
    , m_badge(makeLabel(tr("Reference"), TextUse::LabelBold, TextRole::Good, this))
{
    const dataset::Image &image = detail.image;
    const dataset::Media &media = image.media;
    setMinimumWidth(widgets::Theme::of(this).scaled(kNarrowest));
    setAccessibleName(headline(image, detail.article.title));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::space::kSmall, widgets::space::kSmall,
                               widgets::space::kSmall, widgets::space::kSmall);
    column->setSpacing(widgets::space::kHair);
    auto *head = new QHBoxLayout;
    if (number > 0) {
        head->addWidget(makeLabel(QString::number(number), TextUse::LabelBold, TextRole::Third));
    }
    head->addWidget(new ElidedLabel(headline(image, detail.article.title), TextUse::InterfaceBold),
                    1);
    head->addWidget(m_badge);
    column->addLayout(head);
    m_view->setFitting(review::PictureView::Fitting::Fit);
    m_view->setAccessibleName(tr("Picture of %1").arg(image.id));
    m_view->installEventFilter(this);
    column->addWidget(m_view, 1);
    const auto line = [&](const QString &text, TextRole role, int lines = 1) {
        if (!text.isEmpty()) {
            auto *label = new ElidedLabel(text, TextUse::Label, role, this);
            label->setMaximumLines(lines);
            column->addWidget(label);
        }
    };
    line(image.id, TextRole::Third);
    const QLocale locale;
    line(media.isPresent() ? tr("%1 × %2 px, %3, %4")
                                 .arg(media.width)
                                 .arg(media.height)
                                 .arg(media.format, locale.formattedDataSize(media.bytes))
                           : image.mediaError,
         TextRole::Second);
    const QStringList facts{library::dateText(image.acquired), joined(image.satellite), joined(image.sensor),
                            image.place.name.value_or(QString())};
    line(QStringList(facts).filter(QRegularExpression(u"."_s)).join(u" · "_s), TextRole::Second);
    line(image.credits.value_or(QString()), TextRole::Second);
    line(image.imageAlt.value_or(QString()), TextRole::First, kLinesOfAlt);
    line(image.isDiscarded ? tr("Discarded: %1").arg(image.verdictReason) : QString(),
         TextRole::Error);
    setReference(false);
    if (!media.isPresent()) {
        m_view->setMessage(image.mediaError.isEmpty() ? tr("No picture yet.") : image.mediaError,
                           !image.mediaError.isEmpty());
    }
    connect(m_view, &review::PictureView::painted, this, &MemberCard::painted);
}

void MemberCard::setReference(bool isReference)
{
    m_badge->setVisible(isReference);
}

void MemberCard::setPicture(const review::ShownPicturePtr &picture)
{
    m_view->setPicture(picture);
}

void MemberCard::setMessage(const QString &reason)
{
    m_view->setMessage(reason, true);
}

bool MemberCard::isFilled() const
{
    return m_view->hasPicture() || !m_view->message().isEmpty();
}

bool MemberCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view
        && (event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonPress)) {
        Q_EMIT chosen();
    }
    return Card::eventFilter(watched, event);
}

void MemberCard::mousePressEvent(QMouseEvent *)
{
    Q_EMIT chosen();
}

void MemberCard::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT opened();
}

}  // namespace gaia::duplicates
