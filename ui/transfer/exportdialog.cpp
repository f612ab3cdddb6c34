// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/exportdialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gaia::transfer {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

ExportDialog::ExportDialog(const dataset::Filter &filter, qint64 images, QWidget *parent)
    : QDialog(parent)
    , m_filter(filter)
    , m_folder(new QLineEdit(this))
    , m_captions(new QComboBox(this))
    , m_strip(new QCheckBox(tr("Without “The image showcases:”"), this))
    , m_bySplit(new QCheckBox(tr("A file for each split"), this))
    , m_replace(new QCheckBox(tr("Replace the export that is there"), this))
    , m_warning(makeLabel({}, TextUse::Label, TextRole::Finding, this))
    , m_export(new Button(Button::Kind::Filled, tr("Export"), this))
{
    setWindowTitle(tr("Export"));
    setMinimumWidth(560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::space::kWide, widgets::space::kWide, widgets::space::kWide,
                               widgets::space::kLarge);
    column->setSpacing(widgets::space::kMedium);
    column->addWidget(makeLabel(tr("Export as GAIA JSON"), TextUse::Title));
    column->addWidget(makeLabel(
        filter.isEmpty() ? tr("All %n images; those without a chosen caption stay out.", nullptr,
                              int(images))
                         : tr("The %n images in the filter; those without a chosen caption stay "
                              "out.",
                              nullptr, int(images)),
        TextUse::Interface, TextRole::Second));

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(widgets::space::kMedium);
    grid->setVerticalSpacing(widgets::space::kSmall);
    auto *browse = new Button(Button::Kind::Plain, tr("Choose…"), this);
    m_folder->setPlaceholderText(tr("A new folder"));
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setObjectName(u"exportFolder"_s);
    grid->addWidget(makeLabel(tr("Folder"), TextUse::Interface, TextRole::Second), 0, 0);
    grid->addWidget(m_folder, 0, 1);
    grid->addWidget(browse, 0, 2);
    m_captions->addItem(tr("Accepted and edited"), int(project::CaptionChoice::Accepted));
    m_captions->addItem(tr("Of images with every caption decided"),
                        int(project::CaptionChoice::Decided));
    m_captions->addItem(tr("Any that is not rejected"), int(project::CaptionChoice::Any));
    m_captions->setAccessibleName(tr("Captions"));
    grid->addWidget(makeLabel(tr("Captions"), TextUse::Interface, TextRole::Second), 1, 0);
    grid->addWidget(m_captions, 1, 1, 1, 2);
    column->addLayout(grid);
    column->addWidget(m_strip);
    column->addWidget(m_bySplit);
    column->addWidget(m_replace);
    m_warning->setWordWrap(true);
    column->addWidget(m_warning);
    column->addStretch();

    auto *row = new QHBoxLayout;
    auto *cancel = new Button(Button::Kind::Plain, tr("Cancel"), this);
    cancel->setKey(tr("Esc"));
    cancel->setLarge(true);
    m_export->setLarge(true);
    m_export->setObjectName(u"exportStart"_s);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_export);
    column->addLayout(row);
    connect(browse, &QAbstractButton::clicked, this, &ExportDialog::chooseFolder);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_export, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::updateState);
    connect(m_folder, &QLineEdit::returnPressed, m_export, &QAbstractButton::click);
    connect(m_replace, &QCheckBox::toggled, this, &ExportDialog::updateState);
    updateState();
}

void ExportDialog::chooseFolder()
{
    const QString chosen = QFileDialog::getSaveFileName(
        this, tr("Export into a new folder"), m_folder->text(), {}, nullptr,
        QFileDialog::DontConfirmOverwrite | QFileDialog::ShowDirsOnly);
    if (!chosen.isEmpty()) {
        m_folder->setText(chosen);
    }
}

void ExportDialog::updateState()
{
    const QDir target(folder());
    const bool isFull = !folder().isEmpty() && target.exists() && !target.isEmpty();
    const bool isExport = isFull && target.exists(u"manifest.json"_s);
    m_replace->setVisible(isExport);
    m_warning->setVisible(isFull);
    m_warning->setText(isExport ? tr("The folder holds an earlier export.")
                                : tr("The folder holds other files. Name a new one."));
    m_export->setEnabled(!folder().isEmpty() && (!isFull || (isExport && m_replace->isChecked())));
}

QString ExportDialog::folder() const
{
    return m_folder->text().trimmed();
}

project::ExportOptions ExportDialog::options() const
{
    project::ExportOptions options;
    options.format = u"gaia"_s;
    options.filter = m_filter;
    options.captions = project::CaptionChoice(m_captions->currentData().toInt());
    options.stripPrefix = m_strip->isChecked();
    options.bySplit = m_bySplit->isChecked();
    options.force = m_replace->isVisibleTo(this) && m_replace->isChecked();
    return options;
}

}  // namespace gaia::transfer
