// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/acceptdialog.h"

#include "core/base/translate.h"
#include "core/project/checkcollection.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace gaia::quality {

using namespace Qt::StringLiterals;
using project::AcceptPassing;
using project::PassingPreview;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

namespace {

constexpr int kMostHolders = 6;

/// "Impression 12, Acronym 4 and 3 more rules": what holds captions most often.
QString holders(const QMap<QString, qint64> &heldBy)
{
    std::vector<std::pair<qint64, QString>> rules;
    for (auto it = heldBy.cbegin(); it != heldBy.cend(); ++it) {
        const auto rule = review::ruleFromWord(it.key());
        rules.emplace_back(it.value(), rule ? review::title(*rule) : it.key());
    }
    std::sort(rules.begin(), rules.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList words;
    for (std::size_t i = 0; i < rules.size() && i < kMostHolders; ++i) {
        words << u"%1 %2"_s.arg(rules[i].second, QLocale().toString(rules[i].first));
    }
    const int more = static_cast<int>(rules.size()) - kMostHolders;
    return more > 0 ? AcceptDialog::tr("%1 and %n more rules", nullptr, more).arg(words.join(u", "_s))
                    : words.join(u", "_s);
}

}  // namespace

AcceptDialog::AcceptDialog(const Parts &parts, QWidget *parent)
    : TaskDialog(parts, tr("Accept what passes the check"),
                 parts.filter.isEmpty()
                     ? tr("Pending captions of all images that are neither flagged nor discarded, with "
                          "nothing found but notes. The log says that they were accepted in bulk, and "
                          "they count for no agreement.")
                     : tr("Pending captions in the filter (%1), of images neither flagged nor discarded, "
                          "with nothing found but notes. The log says that they were accepted in bulk, "
                          "and they count for no agreement.")
                           .arg(parts.filter.toText()),
                 parent)
    , m_passing(makeLabel({}, TextUse::PanelTitle, TextRole::First, this))
    , m_held(makeLabel({}, TextUse::Interface, TextRole::Second, this))
    , m_list(new QListView(this))
    , m_texts(new QStringListModel(this))
    , m_accept(addPrimary(tr("Accept"), u"acceptGo"_s))
{
    resize(860, 560);
    m_passing->setObjectName(u"acceptPassing"_s);
    m_held->setObjectName(u"acceptHeld"_s);
    m_held->setWordWrap(true);
    m_list->setModel(m_texts);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setObjectName(u"acceptRows"_s);
    m_list->setAccessibleName(tr("Captions that would be accepted"));
    body()->addWidget(m_passing);
    body()->addWidget(m_held);
    body()->addWidget(m_list, 1);
    connect(m_accept, &QAbstractButton::clicked, this, &AcceptDialog::acceptAll);
    look();
}

void AcceptDialog::look()
{
    start(
        jobs::Lane::Bulk, tr("Checking"),
        [project = &project(),
         filter = parts().filter](const base::JobContext &context) -> base::Result<PassingPreview> {
            if (!project->isReadOnly()) {
                const review::Checker checker;
                const auto refreshed = project::CheckCollection(*project, checker).refresh(context);
                if (!refreshed) {
                    return base::fail(refreshed.error());
                }
            }
            return AcceptPassing(*project).preview(filter);
        },
        [this](base::Result<PassingPreview> preview) {
            if (preview) {
                show(std::move(*preview));
            } else {
                sayFault(preview.error().message);
            }
        });
}

void AcceptDialog::show(PassingPreview preview)
{
    m_preview = std::move(preview);
    const int count = static_cast<int>(m_preview.rows.size());
    m_passing->setText(count == 0
                           ? tr("Nothing passes that is still pending.")
                           : tr("%n captions pass", nullptr, count) + u", "_s
                               + tr("of %n images", nullptr, static_cast<int>(m_preview.images)));
    QStringList held;
    if (m_preview.held > 0) {
        held << tr("%n are held by findings: %1.", nullptr, static_cast<int>(m_preview.held))
                    .arg(holders(m_preview.heldBy));
    }
    if (m_preview.unchecked > 0) {
        held << tr("%n were not checked.", nullptr, static_cast<int>(m_preview.unchecked));
    }
    m_held->setText(held.join(u' '));
    m_held->setVisible(!held.isEmpty());
    QStringList texts;
    texts.reserve(count);
    for (const project::PassingRow &row : m_preview.rows) {
        texts << u"%1:%2  %3"_s.arg(row.imageId).arg(row.ordinal).arg(row.text);
    }
    m_texts->setStringList(texts);
    updateButtons();
}

void AcceptDialog::acceptAll()
{
    if (isWorking() || m_preview.rows.empty()) {
        return;
    }
    start(
        jobs::Lane::Bulk, tr("Accepting"),
        [project = &project(), rows = m_preview.rows,
         curator = parts().curator](const base::JobContext &context) {
            return AcceptPassing(*project).apply(rows, curator, context);
        },
        [this](const base::Result<project::PassingReport> &report) {
            if (!report) {
                sayFault(report.error().message);
                return;
            }
            show({});
            m_passing->setText(tr("%n captions accepted, as one step: undo takes it back.", nullptr,
                                  static_cast<int>(report->captions)));
            if (!report->skipped.empty()) {
                say(tr("%n had changed since the preview and were left.", nullptr,
                       static_cast<int>(report->skipped.size())));
            }
        });
}

void AcceptDialog::updateButtons()
{
    const int count = static_cast<int>(m_preview.rows.size());
    m_accept->setEnabled(!isWorking() && count > 0 && !project().isReadOnly());
    m_accept->setText(count > 0 ? tr("Accept %n", nullptr, count) : tr("Accept"));
}

}  // namespace gaia::quality
