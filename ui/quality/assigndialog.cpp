// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/assigndialog.h"

#include "ui/quality/table.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace gaia::quality {

using namespace Qt::StringLiterals;
using project::AssignedShare;
using project::BlindReview;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;
using Shares = std::vector<AssignedShare>;

AssignDialog::AssignDialog(const Parts &parts, QWidget *parent)
    : TaskDialog(parts, tr("Assign images to curators"),
                 (parts.filter.isEmpty() ? tr("All images.")
                                         : tr("The images of the filter: %1.").arg(parts.filter.toText()))
                     + u' '
                     + tr("The filter assigned:NAME is a curator's queue. Which image goes to whom, the "
                          "seed decides; assigning again replaces."),
                 parent)
    , m_curators(new QLineEdit(this))
    , m_overlap(new QDoubleSpinBox(this))
    , m_seed(new QSpinBox(this))
{
    m_table = makeTable({tr("Curator"), tr("Looks"), tr("Images"), tr("Done")}, u"assignShares"_s,
                        tr("Shares"), this);
    resize(680, 480);
    build();
    updateButtons();
    read();
}

void AssignDialog::build()
{
    m_curators->setObjectName(u"assignCurators"_s);
    m_curators->setPlaceholderText(tr("ana: 60, ben: 40"));
    m_overlap->setRange(0.0, 100.0);
    m_overlap->setDecimals(0);
    m_overlap->setValue(10.0);
    m_overlap->setSuffix(tr(" %"));
    m_seed->setRange(1, 1'000'000);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(widgets::space::kMedium);
    const auto addRow = [&](int row, const QString &words, QWidget *field) {
        auto *label = makeLabel(words, TextUse::Interface, TextRole::Second, this);
        label->setBuddy(field);
        field->setAccessibleName(words);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
    };
    addRow(0, tr("Curators and shares"), m_curators);
    addRow(1, tr("Judged blind by a second one"), m_overlap);
    addRow(2, tr("Seed"), m_seed);
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
    body()->addWidget(m_table, 1);
    m_assign = addPrimary(tr("Assign"), u"assignGo"_s);
    connect(m_curators, &QLineEdit::textChanged, this, &AssignDialog::updateButtons);
    connect(m_curators, &QLineEdit::returnPressed, m_assign, &QAbstractButton::click);
    connect(m_assign, &QAbstractButton::clicked, this, &AssignDialog::assign);
}

void AssignDialog::read()
{
    start(
        jobs::Lane::Read, {},
        [project = &project()](const base::JobContext &) { return BlindReview(*project).shares(); },
        [this](const base::Result<Shares> &shares) {
            if (shares) {
                show(*shares);
            } else {
                sayFault(shares.error().message);
            }
        });
}

void AssignDialog::show(const Shares &shares)
{
    std::vector<QStringList> rows;
    for (const AssignedShare &share : shares) {
        rows.push_back({share.curator, share.turn == 1 ? tr("first") : tr("second, blind"),
                        QLocale().toString(share.images), QLocale().toString(share.done)});
    }
    setRows(*m_table, rows);
    if (rows.empty()) {
        say(tr("Nothing is assigned yet."));
    }
}

/// "ana: 60, ben: 40", or names alone for equal shares; empty if it can't be read.
std::vector<std::pair<QString, double>> AssignDialog::shares() const
{
    std::vector<std::pair<QString, double>> shares;
    for (const QString &part : m_curators->text().split(u',', Qt::SkipEmptyParts)) {
        const qsizetype colon = part.lastIndexOf(u':');
        bool isNumber = true;
        const double weight = colon < 0 ? 1.0 : part.mid(colon + 1).trimmed().toDouble(&isNumber);
        const QString name = (colon < 0 ? part : part.left(colon)).trimmed();
        if (!isNumber || weight < 0.0 || name.isEmpty()) {
            return {};
        }
        shares.emplace_back(name, weight);
    }
    return shares;
}

void AssignDialog::assign()
{
    project::AssignOptions options;
    options.filter = parts().filter;
    options.shares = shares();
    options.overlap = m_overlap->value() / 100.0;
    options.seed = static_cast<quint64>(m_seed->value());
    start(
        jobs::Lane::Bulk, tr("Assigning"),
        [project = &project(), options, curator = parts().curator](const base::JobContext &context) {
            return BlindReview(*project).assign(options, curator, context);
        },
        [this](const base::Result<Shares> &shares) {
            if (shares) {
                show(*shares);
                say(tr("Assigned."));
            } else {
                sayFault(shares.error().message);
            }
        });
}

void AssignDialog::updateButtons()
{
    m_assign->setEnabled(!isWorking() && !project().isReadOnly() && !shares().empty());
}

}  // namespace gaia::quality
