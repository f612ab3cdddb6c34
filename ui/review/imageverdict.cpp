// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/imageverdict.h"

#include "ui/review/imagebar.h"
#include "ui/widgets/button.h"

#include <QInputDialog>

namespace gaia::review {

using namespace Qt::StringLiterals;

ImageVerdict::ImageVerdict(ImageBar &bar, DecisionQueue &decisions, QWidget *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_decisions(decisions)
    , m_window(parent)
    , m_reasons(new QMenu(parent))
{
    m_reasons->setObjectName(u"discardReasons"_s);
    m_reasons->setTitle(tr("Discard because of"));
    int number = 0;
    for (const DiscardReason &reason : discardReasons()) {
        QAction *action = m_reasons->addAction(u"&%1  %2"_s.arg(++number).arg(reason.text));
        connect(action, &QAction::triggered, this,
                [this, stored = QString::fromLatin1(reason.stored)] { discard(stored); });
    }
    QAction *other = m_reasons->addAction(u"&0  %1"_s.arg(tr("Another reason…")));
    connect(other, &QAction::triggered, this, [this] {
        bool isGiven = false;
        const QString reason =
            QInputDialog::getText(m_window, tr("Discard the image"), tr("Why it is discarded"),
                                  QLineEdit::Normal, {}, &isGiven);
        if (isGiven) {
            discard(reason.trimmed());
        }
    });
    connect(m_bar.keepButton(), &widgets::Button::clicked, this,
            [this] { submit(Decision::Kind::Keep); });
    connect(&m_bar, &ImageBar::noteWritten, this,
            [this](dataset::ImageKey image, const QString &note) {
                Decision decision;
                decision.kind = Decision::Kind::Note;
                decision.image = image;  // the one that it was written for
                decision.text = note;
                m_decisions.submit(decision);
            });
}

void ImageVerdict::submit(Decision::Kind kind, const QString &text)
{
    if (!m_image.key.isValid()) {
        return;
    }
    Decision decision;
    decision.kind = kind;
    decision.image = m_image.key;
    decision.text = text;
    m_decisions.submit(decision);
}

void ImageVerdict::discard(const QString &reason)
{
    submit(Decision::Kind::Discard, reason);
}

void ImageVerdict::toggleFlag()
{
    submit(m_image.isFlagged ? Decision::Kind::Unflag : Decision::Kind::Flag);
}

void ImageVerdict::discardOrKeep()
{
    if (m_image.isDiscarded) {
        submit(Decision::Kind::Keep);
    } else if (m_image.key.isValid()) {
        const QWidget *above = m_bar.parentWidget();
        m_reasons->popup(above->mapToGlobal(QPoint(40, 48)));
    }
}

void ImageVerdict::writeNote()
{
    m_bar.editNote();
}

void ImageVerdict::place(dataset::ImageKey image, const dataset::GeoPoint &point)
{
    Decision decision;
    decision.kind = Decision::Kind::SetFields;
    decision.image = image;
    decision.fields = {{dataset::Field::Coordinates,
                        QString::number(point.lat, 'f', 2) + u", "_s
                            + QString::number(point.lon, 'f', 2)}};
    m_decisions.submit(decision);
}

}  // namespace gaia::review
