// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/recheckdialog.h"

#include "ui/quality/blinddialog.h"
#include "ui/quality/table.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gaia::quality {

using namespace Qt::StringLiterals;
using project::BlindReview;
using project::FindingQueries;
using project::RemainingError;
using widgets::Button;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

namespace {

QString percent(double share)
{
    return RecheckDialog::tr("%1 %").arg(QLocale().toString(100.0 * share, 'f', 1));
}

QString rateText(const RemainingError &row)
{
    return row.judged == 0 ? u"–"_s
                           : RecheckDialog::tr("%1 (%2 to %3)")
                                 .arg(percent(row.rate()), percent(row.interval.low),
                                      percent(row.interval.high));
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString nameOf(const QString &model, const QString &prompt)
{
    return model.isEmpty() ? RecheckDialog::tr("without a model")
                           : u"%1 %2"_s.arg(model, prompt.left(8)).trimmed();
}

/// "12 of 288 (4.2 %)".
QString namesText(qint64 names, qint64 falseNames)
{
    return names == 0 ? u"–"_s
                      : RecheckDialog::tr("%1 of %2 (%3)")
                            .arg(number(falseNames), number(names),
                                 percent(double(falseNames) / double(names)));
}

using Names = FindingQueries::Names;

/// Adds up what one model was asked with one prompt, in whatever kind of set it stands now.
std::vector<Names> byModelAndPrompt(const std::vector<Names> &all)
{
    std::vector<Names> sums;
    for (const Names &one : all) {
        const auto same = std::find_if(sums.begin(), sums.end(), [&](const Names &sum) {
            return sum.model == one.model && sum.promptHash == one.promptHash;
        });
        if (same == sums.end()) {
            sums.push_back(one);
        } else {
            same->captions += one.captions;
            same->names += one.names;
            same->falseNames += one.falseNames;
        }
    }
    return sums;
}

}  // namespace

RecheckDialog::RecheckDialog(const Parts &parts, const shell::Actions &actions, QWidget *parent)
    : TaskDialog(parts, tr("Blind second look"),
                 tr("A random share of what was accepted comes back without the decision. How much of "
                    "it is edited or rejected then tells the error that remains. Ranges: Wilson's "
                    "score interval, 95 per cent. Beside it: the places, satellites and sensors that "
                    "captions name and neither text nor metadata support."),
                 parent)
    , m_actions(actions)
    , m_whole(makeLabel({}, TextUse::PanelTitle, TextRole::First, this))
    , m_errors(makeTable({tr("Model and prompt"), tr("Wrong"), tr("Judged"), tr("Error that remains"),
                          tr("Accepted"), tr("Unsupported names")},
                         u"recheckErrors"_s, tr("Error that remains"), this))
    , m_calibrations(makeTable({tr("Curator"), tr("Planted"), tr("Seen"), tr("Named")},
                               u"recheckPlanted"_s, tr("Planted errors that were seen"), this))
    , m_share(new QDoubleSpinBox(this))
    , m_planted(new QSpinBox(this))
{
    resize(820, 600);
    build();
    updateButtons();
    read({});
}

void RecheckDialog::build()
{
    m_whole->setObjectName(u"recheckWhole"_s);
    m_whole->setWordWrap(true);
    body()->addWidget(m_whole);
    body()->addWidget(m_errors, 2);
    body()->addWidget(makeLabel(tr("Calibration: made errors that curators saw"), TextUse::LabelBold,
                                TextRole::Second, this));
    body()->addWidget(m_calibrations, 1);
    m_share->setRange(0.1, 100.0);
    m_share->setDecimals(1);
    m_share->setValue(5.0);
    m_share->setSuffix(tr(" %"));
    m_share->setAccessibleName(tr("Share of the accepted captions"));
    m_planted->setRange(1, 1000);
    m_planted->setValue(20);
    m_planted->setAccessibleName(tr("How many made errors"));
    m_draw = new Button(Button::Kind::Plain, tr("Draw"), this);
    m_draw->setObjectName(u"recheckDraw"_s);
    m_plant = new Button(Button::Kind::Plain, tr("Plant"), this);
    m_plant->setObjectName(u"recheckPlant"_s);
    m_plant->setToolTip(tr("Copies of accepted captions with one error each. They stand in no caption "
                           "and in no export."));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(widgets::space::kSmall);
    const auto addRow = [&](int row, const QString &words, QWidget *field, Button *button) {
        grid->addWidget(makeLabel(words, TextUse::Interface, TextRole::Second, this), row, 0);
        grid->addWidget(field, row, 1);
        grid->addWidget(button, row, 2);
    };
    addRow(0, parts().filter.isEmpty() ? tr("Draw from all accepted captions")
                                       : tr("Draw from the accepted captions of the filter"),
           m_share, m_draw);
    addRow(1, tr("Plant made errors among them"), m_planted, m_plant);
    grid->setColumnStretch(3, 1);
    body()->addLayout(grid);
    m_judge = addPrimary(tr("Judge"), u"recheckJudge"_s);
    connect(m_draw, &QAbstractButton::clicked, this, &RecheckDialog::draw);
    connect(m_plant, &QAbstractButton::clicked, this, &RecheckDialog::plant);
    connect(m_judge, &QAbstractButton::clicked, this, [this] {
        BlindDialog(parts(), m_actions, this).exec();
        read({});
    });
}

void RecheckDialog::read(const QString &after)
{
    start(
        jobs::Lane::Read, {},
        [project = &project(), curator = parts().curator](
            const base::JobContext &) -> base::Result<Report> {
            const BlindReview blind(*project);
            auto errors = blind.remainingErrors();
            auto calibrations = blind.calibrations();
            const auto waiting = blind.next(curator);
            const auto names = FindingQueries(*project).namesByWriter();
            if (!errors || !calibrations || !waiting || !names) {
                return base::fail(!errors         ? errors.error()
                                      : !waiting  ? waiting.error()
                                      : !names    ? names.error()
                                                  : calibrations.error());
            }
            return Report{std::move(*errors), std::move(*calibrations), byModelAndPrompt(*names),
                          waiting->count};
        },
        [this, after](const base::Result<Report> &report) {
            if (report) {
                show(*report);
                say(after);
            } else {
                sayFault(report.error().message);
            }
        });
}

void RecheckDialog::showErrors(const Report &report)
{
    std::vector<QStringList> rows;
    std::vector<Names> left = report.names;
    for (std::size_t i = 0; i + 1 < report.errors.size(); ++i) {
        const RemainingError &row = report.errors[i];
        const auto names = std::find_if(left.begin(), left.end(), [&](const Names &one) {
            return one.model == row.model && one.promptHash == row.prompt;
        });
        rows.push_back({nameOf(row.model, row.prompt), number(row.wrong), number(row.judged),
                        rateText(row), number(row.kept),
                        names == left.end() ? u"–"_s : namesText(names->names, names->falseNames)});
        if (names != left.end()) {
            left.erase(names);
        }
    }
    // Of those nothing is accepted yet, but what they name is known.
    for (const Names &one : left) {
        rows.push_back({nameOf(one.model, one.promptHash), number(0), number(0), u"–"_s, number(0),
                        namesText(one.names, one.falseNames)});
    }
    setRows(*m_errors, rows);
}

void RecheckDialog::show(const Report &report)
{
    m_waiting = report.waiting;
    showErrors(report);
    const RemainingError &whole = report.errors.back();
    m_whole->setText(
        whole.judged > 0
            ? tr("%1 of the accepted captions are wrong").arg(rateText(whole)) + u". "_s
                + tr("That is about %1 of %2.")
                      .arg(number(qRound64(whole.rate() * static_cast<double>(whole.kept))),
                           number(whole.kept))
            : whole.waiting > 0 ? tr("Nothing is judged yet; %n captions wait.", nullptr,
                                     static_cast<int>(whole.waiting))
            : whole.kept > 0    ? tr("Nothing was drawn yet from %n accepted captions.", nullptr,
                                     static_cast<int>(whole.kept))
                                : tr("Nothing is accepted yet, so there is nothing to look at again."));
    std::vector<QStringList> seen;
    for (const project::Calibration &row : report.calibrations) {
        seen.push_back({row.curator, number(row.planted), number(row.seen), number(row.named)});
    }
    setRows(*m_calibrations, seen);
    updateButtons();
}

void RecheckDialog::draw()
{
    start(
        jobs::Lane::Bulk, tr("Drawing"),
        [project = &project(), filter = parts().filter, share = m_share->value() / 100.0,
         curator = parts().curator](const base::JobContext &) {
            const auto seed = static_cast<quint64>(project->clock().now().toMSecsSinceEpoch());
            return BlindReview(*project).drawAgain(filter, share, 0, seed, curator);
        },
        [this](const base::Result<project::BlindDrawn> &drawn) {
            if (drawn) {
                read(tr("%1 of %2 accepted captions drawn.")
                         .arg(number(drawn->drawn), number(drawn->population)));
            } else {
                sayFault(drawn.error().message);
            }
        });
}

void RecheckDialog::plant()
{
    start(
        jobs::Lane::Bulk, tr("Planting"),
        [project = &project(), filter = parts().filter, count = qint64(m_planted->value()),
         curator = parts().curator](const base::JobContext &) {
            const auto seed = static_cast<quint64>(project->clock().now().toMSecsSinceEpoch());
            return BlindReview(*project).plant(filter, count, seed, curator, {});
        },
        [this](const base::Result<project::BlindDrawn> &drawn) {
            if (drawn) {
                read(tr("%n errors planted.", nullptr, static_cast<int>(drawn->drawn)));
            } else {
                sayFault(drawn.error().message);
            }
        });
}

void RecheckDialog::updateButtons()
{
    const bool mayWrite = !isWorking() && !project().isReadOnly();
    m_draw->setEnabled(mayWrite);
    m_plant->setEnabled(mayWrite);
    m_judge->setEnabled(mayWrite && m_waiting > 0);
    m_judge->setText(m_waiting > 0 ? tr("Judge %n", nullptr, static_cast<int>(m_waiting)) : tr("Judge"));
}

}  // namespace gaia::quality
