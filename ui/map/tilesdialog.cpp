// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tilesdialog.h"

#include "core/project/maptiles.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace gaia::map {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

TilesDialog::TilesDialog(QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_address(new QLineEdit(this))
    , m_attribution(new QLineEdit(this))
    , m_lastZoom(new QSpinBox(this))
    , m_fault(makeLabel({}, TextUse::Label, TextRole::Error, this))
{
    setObjectName(u"tilesDialog"_s);
    setWindowTitle(tr("Map tiles of your own"));
    m_name->setObjectName(u"tilesName"_s);
    m_address->setObjectName(u"tilesAddress"_s);
    m_address->setPlaceholderText(u"https://tiles.example.org/{z}/{x}/{y}.png"_s);
    m_address->setMinimumWidth(widgets::Theme::of(this).scaled(380));
    m_attribution->setObjectName(u"tilesAttribution"_s);
    m_lastZoom->setRange(0, 24);
    m_lastZoom->setValue(18);
    m_fault->setObjectName(u"tilesFault"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::space::kLarge, widgets::space::kLarge, widgets::space::kLarge,
                               widgets::space::kLarge);
    column->setSpacing(widgets::space::kMedium);
    auto *words = makeLabel(tr("Tiles in Web Mercator lie under the images. The server reads your address and which "
                               "part of the Earth you look at; the base map of the program asks nobody."),
                            TextUse::Label, TextRole::Second, this);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(widgets::space::kLarge);
    form->setVerticalSpacing(widgets::space::kMedium);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Address"), m_address);
    form->addRow(tr("Attribution"), m_attribution);
    form->addRow(tr("Finest zoom"), m_lastZoom);
    column->addLayout(form);
    column->addWidget(m_fault);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *cancel = new Button(Button::Kind::Plain, tr("Cancel"), this);
    cancel->setKey(tr("Esc"));
    cancel->setLarge(true);
    auto *accept = new Button(Button::Kind::Filled, tr("Show the tiles"), this);
    accept->setObjectName(u"tilesAccept"_s);
    accept->setLarge(true);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(accept, &QAbstractButton::clicked, this, &TilesDialog::tryAccept);
    for (QLineEdit *edit : {m_name, m_address, m_attribution}) {
        connect(edit, &QLineEdit::returnPressed, this, &TilesDialog::tryAccept);
        connect(edit, &QLineEdit::textEdited, m_fault, &QWidget::hide);
    }
    row->addWidget(cancel);
    row->addWidget(accept);
    column->addLayout(row);
    m_name->setFocus();
}

settings::TileLayer TilesDialog::layer() const
{
    return {m_name->text().simplified(), m_address->text().trimmed(),
            m_attribution->text().simplified(), m_lastZoom->value(), true};
}

void TilesDialog::tryAccept()
{
    if (const base::Status fit = project::checkTileLayer(layer()); !fit) {
        m_fault->setText(fit.error().message);
        m_fault->show();
        return;
    }
    accept();
}

}  // namespace gaia::map
