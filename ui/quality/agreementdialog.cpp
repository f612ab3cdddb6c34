// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/agreementdialog.h"

#include "ui/quality/table.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace gaia::quality {

using namespace Qt::StringLiterals;
using project::AgreementMeasure;
using project::AgreementReport;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

namespace {

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString figure(double value)
{
    return QLocale().toString(value, 'f', 2);
}

QString measureText(const AgreementMeasure &measure)
{
    if (!measure.value) {
        return u"–"_s;
    }
    return measure.interval
        ? AgreementDialog::tr("%1 (%2 to %3)")
              .arg(figure(*measure.value), figure(measure.interval->low),
                   figure(measure.interval->high))
        : figure(*measure.value);
}

QString paceText(const dataset::CuratorWork &work)
{
    return work.timedImages > 0
        ? AgreementDialog::tr("%1 s").arg(
              QLocale().toString(work.seconds / static_cast<double>(work.timedImages), 'f', 1))
        : u"–"_s;
}

}  // namespace

AgreementDialog::AgreementDialog(const Parts &parts, QWidget *parent)
    : TaskDialog(parts, tr("Agreement between curators"),
                 tr("By first verdicts that did not know of each other; acceptance in bulk is left out. "
                    "Ranges: 95 per cent, images resampled. A dash means that a figure is not defined, "
                    "such as kappa where everything is accepted; AC1 is then."),
                 parent)
    , m_whole(makeLabel(QString(), TextUse::PanelTitle, TextRole::First, this))
    , m_oneByOne(new QCheckBox(tr("One by one only"), this))
    , m_pseudonyms(new QCheckBox(tr("Without names"), this))
{
    const QString raw = tr("Raw agreement");
    const QString ac1 = tr("Gwet's AC1");
    m_measures = makeTable(
        {tr("All curators"), raw, tr("Krippendorff's alpha"), ac1, tr("Reasons, alpha by MASI")},
        u"agreementMeasures"_s, tr("Agreement of all curators"), this);
    m_pairs = makeTable(
        {tr("Pair"), tr("Captions"), raw, tr("Cohen's kappa"), ac1, tr("Edits apart")},
        u"agreementPairs"_s, tr("Agreement of two"), this);
    m_curators = makeTable({tr("Curator"), tr("First verdicts"), tr("Accepted"), tr("Edited"),
                            tr("Rejected"), tr("In bulk"), tr("An image")},
                           u"agreementCurators"_s, tr("What each curator did"), this);
    resize(960, 600);
    m_whole->setObjectName(u"agreementWhole"_s);
    m_whole->setWordWrap(true);
    m_oneByOne->setToolTip(tr("Leaves out captions that one key accepted with the image's others."));
    body()->addWidget(m_whole);
    m_measures->setMaximumHeight(76);
    body()->addWidget(m_measures);
    body()->addWidget(m_pairs, 1);
    body()->addWidget(m_curators, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_oneByOne);
    row->addWidget(m_pseudonyms);
    row->addStretch();
    body()->addLayout(row);
    connect(m_oneByOne, &QCheckBox::toggled, this, &AgreementDialog::read);
    connect(m_pseudonyms, &QCheckBox::toggled, this, &AgreementDialog::read);
    read();
}

void AgreementDialog::workChanged()
{
    m_oneByOne->setEnabled(!isWorking());
    m_pseudonyms->setEnabled(!isWorking());
}

void AgreementDialog::read()
{
    project::AgreementOptions options;
    options.oneByOneOnly = m_oneByOne->isChecked();
    options.pseudonyms = m_pseudonyms->isChecked();
    start(
        jobs::Lane::Bulk, tr("Counting"),
        [project = &project(), options](const base::JobContext &context) {
            return project::CuratorAgreement(*project).report(options, context);
        },
        [this](const base::Result<AgreementReport> &report) {
            if (report) {
                show(*report);
            } else {
                sayFault(report.error().message);
            }
        });
}

void AgreementDialog::show(const AgreementReport &report)
{
    m_whole->setText(
        report.captions == 0
            ? tr("No caption has two first verdicts yet. Assign images with an overlap, or merge another "
                 "curator's copy.")
            : tr("%n captions have two first verdicts or more", nullptr,
                 static_cast<int>(report.captions))
                + u", "_s + tr("they differ on %1, %2 wait to be settled.")
                                .arg(number(report.disagreements), number(report.openDisputes)));
    setRows(*m_measures,
            report.captions == 0
                ? std::vector<QStringList>()
                : std::vector<QStringList>{{tr("%n images", nullptr, static_cast<int>(report.images)),
                                            measureText(report.raw), measureText(report.alpha),
                                            measureText(report.ac1), measureText(report.reasons)}});
    std::vector<QStringList> pairs;
    for (const AgreementReport::Pair &pair : report.pairs) {
        pairs.push_back({tr("%1 and %2").arg(pair.first, pair.second), number(pair.captions),
                         measureText(pair.raw), measureText(pair.kappa), measureText(pair.ac1),
                         pair.wordDistance ? tr("%1 % of the words")
                                                 .arg(QLocale().toString(100.0 * *pair.wordDistance, 'f', 0))
                                           : u"–"_s});
    }
    setRows(*m_pairs, pairs);
    std::vector<QStringList> curators;
    for (const AgreementReport::Curator &curator : report.curators) {
        curators.push_back({curator.name, number(curator.verdicts), number(curator.accepted),
                            number(curator.edited), number(curator.rejected),
                            number(curator.work.inBulk), paceText(curator.work)});
    }
    setRows(*m_curators, curators);
}

}  // namespace gaia::quality
