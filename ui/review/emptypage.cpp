// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/emptypage.h"

#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gaia::review {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::TextRole;
using widgets::TextUse;

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
    , m_title(widgets::makeLabel({}, TextUse::Start, TextRole::First, this))
    , m_words(widgets::makeLabel({}, TextUse::Interface, TextRole::Second, this))
    , m_import(new Button(Button::Kind::Filled, tr("Import GAIA files"), this))
    , m_folder(new Button(Button::Kind::Plain, tr("Add a folder of images"), this))
    , m_clear(new Button(Button::Kind::Filled, tr("Clear the filter"), this))
{
    setObjectName(u"emptyPage"_s);
    m_words->setWordWrap(true);
    m_words->setMaximumWidth(widgets::Theme::of(this).scaled(460));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(widgets::space::kSmall);
    for (Button *button : {m_import, m_folder, m_clear}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *block = new QVBoxLayout;
    block->setSpacing(widgets::space::kMedium);
    block->addWidget(m_title);
    block->addWidget(m_words);
    block->addLayout(buttons);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addLayout(block);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addLayout(row);
    column->addStretch(3);
    setFiltered(false);
}

void EmptyPage::setFiltered(bool isFiltered)
{
    m_title->setText(isFiltered ? tr("No image passes the filter") : tr("No images yet"));
    m_words->setText(isFiltered
                         ? tr("Nothing is lost: the images are there, and the filter above hides "
                              "them all. Take terms away or clear it.")
                         : tr("Images come with their source text from GAIA JSON files, or from a "
                              "folder of pictures with side-car texts. Importing again updates "
                              "records and never touches a decision."));
    m_import->setVisible(!isFiltered);
    m_folder->setVisible(!isFiltered);
    m_clear->setVisible(isFiltered);
}

}  // namespace gaia::review
