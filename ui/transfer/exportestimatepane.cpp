// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/exportestimatepane.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"

#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QSignalBlocker>
#include <QStorageInfo>
#include <QVBoxLayout>

namespace gaia::transfer {

using namespace Qt::StringLiterals;
using widgets::makeLabel;
using widgets::makeParagraph;
using widgets::TextRole;
using widgets::TextUse;

ExportEstimatePane::ExportEstimatePane(QWidget *parent)
    : QWidget(parent)
    , m_estimate(makeParagraph(u"exportEstimate"_s, TextUse::Start, TextRole::First, this))
    , m_bytes(makeParagraph(u"exportBytes"_s, TextUse::Interface, TextRole::Second, this))
    , m_problems(makeParagraph(u"exportProblems"_s, TextUse::Label, TextRole::Finding, this))
    , m_rightsTitle(makeParagraph(u"exportRightsTitle"_s, TextUse::Label, TextRole::Finding, this))
    , m_rights(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::space::kSmall);
    column->addWidget(makeLabel(tr("What it would hold"), TextUse::PanelTitle));
    column->addWidget(m_estimate);
    column->addWidget(m_bytes);
    column->addSpacing(widgets::space::kSmall);
    m_problems->setTextFormat(Qt::RichText);
    column->addWidget(m_problems);
    column->addWidget(m_rightsTitle);
    m_rights->setObjectName(u"exportRights"_s);
    m_rights->setAccessibleName(tr("Licences and holders whose pictures stay out"));
    m_rights->setMaximumHeight(widgets::Theme::of(this).scaled(150));
    column->addWidget(m_rights);
    column->addStretch();
    m_rightsTitle->hide();
    m_rights->hide();
    connect(m_rights, &QListWidget::itemChanged, this, &ExportEstimatePane::namedChanged);
    connect(m_problems, &QLabel::linkActivated, this, &ExportEstimatePane::filterAsked);
}

void ExportEstimatePane::setCounting()
{
    m_bytes->setText(tr("Counting…"));
}

void ExportEstimatePane::setEstimate(const base::Result<project::ExportEstimate> &estimate,
                                     const Sight &sight)
{
    if (!estimate) {
        m_estimate->clear();
        m_bytes->setText(estimate.error().message);
        return;
    }
    const QLocale locale;
    m_estimate->setText(tr("%1 images").arg(locale.toString(estimate->images)));
    const QString words = tr("%1 captions, %2 pictures, about %3")
                        .arg(locale.toString(estimate->captions), locale.toString(estimate->pictures),
                             locale.formattedDataSize(estimate->bytes));
    m_bytes->setText(words);
    showProblems(*estimate, sight);
    showRights(*estimate, sight.urlsOnly);
}

void ExportEstimatePane::showProblems(const project::ExportEstimate &estimate, const Sight &sight)
{
    const QLocale locale;
    struct Problem {
        qint64 count;
        QString text;
        QString filter;  ///< of the images that it is about
    };
    const Problem problems[] = {
        {estimate.images == 0 && estimate.leftOut == 0 ? 1 : 0,
         tr("No image in the filter has such a caption. Choose other captions, or another filter."), {}},
        {estimate.leftOut, tr("No place in this format: %1"), {}},
        {sight.hasPictures ? estimate.withoutBytes : 0, tr("Without a picture: %1"), u"-has:image"_s},
        {estimate.deadLinks, tr("Address did not answer: %1"), {}},
        {estimate.withoutCredit, tr("Without a credit: %1"), u"-has:credit"_s},
        {estimate.withoutSplit, tr("Without a split: %1"), u"-has:split"_s},
        {estimate.cutCaptions,
         tr("Captions whose end CLIP does not see (75 tokens): %1 of %2 counted")
             .arg(u"%1"_s, locale.toString(estimate.cutCounted)),
         u"tokens:>77"_s}};
    const QString accent = widgets::Theme::of(this).palette.accent.name();
    QStringList lines;
    for (const Problem &problem : problems) {
        if (problem.count > 0) {
            QString line = problem.text.contains(u"%1"_s)
                ? problem.text.arg(locale.toString(problem.count))
                : problem.text;
            line = line.toHtmlEscaped();
            if (!problem.filter.isEmpty()) {
                line += u" <a href=\"%1\" style=\"color:%2\">%3</a>"_s.arg(
                    problem.filter.toHtmlEscaped(), accent, tr("Show"));
            }
            lines << line;
        }
    }
    const QStorageInfo disk(QFileInfo(sight.folder).absolutePath());
    if (!sight.folder.isEmpty() && disk.isValid() && disk.bytesAvailable() < estimate.bytes) {
        lines << tr("The disk has room for %1 only.")
                     .arg(locale.formattedDataSize(disk.bytesAvailable()))
                     .toHtmlEscaped();
    }
    m_problems->setText(lines.join(u"<br>"_s));
    m_problems->setVisible(!lines.isEmpty());
}

/// What stays out by its rights, each under the name that lets it pass; what is ticked already
/// stays in the list.
void ExportEstimatePane::showRights(const project::ExportEstimate &estimate, bool urlsOnly)
{
    const QSignalBlocker blocker(m_rights);
    QStringList ticked = named();
    const QLocale locale;
    qint64 pictures = 0;
    m_rights->clear();
    const auto add = [&](const QString &name, const QString &words, bool isTicked) {
        auto *item = new QListWidgetItem(words, m_rights);
        item->setData(Qt::UserRole, name);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    };
    for (const QString &name : std::as_const(ticked)) {
        add(name, name == "unknown"_L1 ? tr("nothing known of the licence") : name, true);
    }
    for (const auto &one : estimate.withheld) {
        pictures += one.pictures;
        const QString title = one.name == "unknown"_L1 ? tr("nothing known of the licence") : one.name;
        add(one.name,
            one.isForbidden ? tr("%1: %2, forbidden").arg(title, locale.toString(one.pictures))
                            : tr("%1: %2").arg(title, locale.toString(one.pictures)),
            false);
    }
    const bool isAny = m_rights->count() > 0 && !urlsOnly;
    m_rightsTitle->setText(tr("%n picture(s) stay out, as nothing lets pass them on; their addresses go "
                              "instead. Tick whose you may pass on all the same:",
                              nullptr, int(pictures)));
    m_rightsTitle->setVisible(isAny);
    m_rights->setVisible(isAny);
}

QStringList ExportEstimatePane::named() const
{
    QStringList names;
    for (int i = 0; i < m_rights->count(); ++i) {
        if (m_rights->item(i)->checkState() == Qt::Checked) {
            names << m_rights->item(i)->data(Qt::UserRole).toString();
        }
    }
    return names;
}

}  // namespace gaia::transfer
