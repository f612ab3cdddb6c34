// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/splitdialog.h"

#include "ui/coverage/figurelook.h"
#include "ui/curation/freshfindings.h"
#include "ui/curation/splitreporttext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace gaia::curation {

using namespace Qt::StringLiterals;
using project::SplitOptions;
using project::SplitReport;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;
using widgets::Theme;

namespace {

constexpr int kSoonMs = 300;  ///< several choices in a row are tried once

}  // namespace

SplitDialog::SplitDialog(const Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_frame(makeFrame(*this, tr("Train, validation and test splits"), tr("Split")))
    , m_which(new widgets::SegmentedControl({tr("New splits"), tr("As they stand")}, this))
    , m_seed(new QSpinBox(this))
    , m_degrees(new QDoubleSpinBox(this))
    , m_time(new QComboBox(this))
    , m_replace(new QCheckBox(tr("Split anew what came with a split"), this))
    , m_state(makeLabel({}, TextUse::Interface, TextRole::Second))
    , m_legend(makeLabel({}, TextUse::Label, TextRole::Second))
    , m_next(makeLabel({}, TextUse::Label, TextRole::Second))
    , m_years(new coverage::FigureView(tr("Images by year and split"), this))
    , m_report(new QTextBrowser(this))
{
    resize(1000, 660);
    buildForm();
    buildBody();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &SplitDialog::tryIt);
    connect(m_frame.next, &QAbstractButton::clicked, this, &SplitDialog::write);
    m_frame.next->setObjectName(u"splitWrite"_s);
    m_ratios[0]->setFocus();
    choicesChanged();
}

SplitDialog::~SplitDialog()
{
    m_stop.request_stop();
}

void SplitDialog::buildForm()
{
    QVBoxLayout &form = *m_frame.form;
    m_which->setObjectName(u"splitWhich"_s);
    m_which->setAccessibleName(tr("Which splits the report is of"));
    form.addWidget(m_which);
    addHeading(form, tr("Shares"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(widgets::space::kMedium);
    grid->setVerticalSpacing(widgets::space::kSmall);
    constexpr std::array<int, kSplits> kUsual{70, 20, 10};
    for (std::size_t split = 0; split < kSplits; ++split) {
        auto *ratio = new QSpinBox(this);
        ratio->setRange(0, 1000);
        ratio->setValue(kUsual.at(split));
        ratio->setObjectName(u"splitRatio%1"_s.arg(split));
        addRow(*grid, splitTitle(split), ratio);
        connect(ratio, &QSpinBox::valueChanged, this, &SplitDialog::choicesChanged);
        m_ratios.at(split) = ratio;
    }
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setValue(1);
    m_seed->setToolTip(tr("The same seed gives the same splits"));
    addRow(*grid, tr("Seed"), m_seed);
    form.addLayout(grid);
    auto *of = makeLabel(tr("Of the %Ln image(s) in the filter; the others keep what they have.", nullptr,
                            int(m_parts.view.keys()->size())),
                         TextUse::Label, TextRole::Second);
    of->setWordWrap(true);
    form.addWidget(of);

    addHeading(form, tr("Never in two splits"));
    auto *words = makeLabel(tr("Images of one article, equal or near-duplicate pictures, and images of "
                               "one block of place and time. Regions, years and themes are spread alike."),
                            TextUse::Label, TextRole::Second);
    words->setWordWrap(true);
    form.addWidget(words);
    auto *blocks = new QGridLayout;
    blocks->setHorizontalSpacing(widgets::space::kMedium);
    blocks->setVerticalSpacing(widgets::space::kSmall);
    m_degrees->setRange(0.01, 90.0);
    m_degrees->setValue(1.0);
    m_degrees->setSuffix(tr("°"));
    m_degrees->setToolTip(tr("Height of a block's cell; one degree is 111 km"));
    addRow(*blocks, tr("Block, height"), m_degrees);
    for (const auto &[time, title] :
         {std::pair(BlockTime::Day, tr("a day")), std::pair(BlockTime::Month, tr("a month")),
          std::pair(BlockTime::Quarter, tr("a quarter")), std::pair(BlockTime::Year, tr("a year")),
          std::pair(BlockTime::Any, tr("any time"))}) {
        m_time->addItem(title, int(time));
    }
    m_time->setCurrentIndex(1);
    addRow(*blocks, tr("Block, time"), m_time);
    form.addLayout(blocks);
    m_replace->setObjectName(u"splitReplace"_s);
    form.addWidget(m_replace);
    form.addStretch();
    connect(m_which, &widgets::SegmentedControl::currentChanged, this, &SplitDialog::choicesChanged);
    connect(m_seed, &QSpinBox::valueChanged, this, &SplitDialog::choicesChanged);
    connect(m_degrees, &QDoubleSpinBox::valueChanged, this, &SplitDialog::choicesChanged);
    connect(m_time, &QComboBox::currentIndexChanged, this, &SplitDialog::choicesChanged);
    connect(m_replace, &QCheckBox::toggled, this, &SplitDialog::choicesChanged);
}

void SplitDialog::buildBody()
{
    QVBoxLayout &body = *m_frame.body;
    m_state->setWordWrap(true);
    m_state->setObjectName(u"splitState"_s);
    body.addWidget(m_state);
    m_legend->setTextFormat(Qt::RichText);
    body.addWidget(m_legend);
    m_years->setMinimumHeight(Theme::of(this).scaled(130));
    body.addWidget(m_years, 1);
    m_report->setProperty("bare", true);
    m_report->setObjectName(u"splitReport"_s);
    m_report->setAccessibleName(tr("Report on the splits"));
    m_report->setOpenLinks(false);
    body.addWidget(m_report, 2);
    m_next->setWordWrap(true);
    m_next->setObjectName(u"splitNext"_s);
    m_frame.foot->addWidget(m_next, 1);
    connect(m_report, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (const auto filter = filterOfLink(link.toString()); !filter.isEmpty()) {
            m_parts.view.setFilter(filter);
            reject();
        }
    });
}

bool SplitDialog::isOfPresent() const
{
    return m_which->current() == 1;
}

SplitOptions SplitDialog::options(SplitOptions::Mode mode) const
{
    SplitOptions options;
    double sum = 0.0;
    for (std::size_t split = 0; split < kSplits; ++split) {
        options.rule.ratios.at(split) = m_ratios.at(split)->value();
        sum += options.rule.ratios.at(split);
    }
    for (double &ratio : options.rule.ratios) {
        ratio = sum > 0.0 ? ratio / sum : 0.0;
    }
    options.rule.seed = static_cast<quint64>(m_seed->value());
    options.rule.blocks.degrees = m_degrees->value();
    options.rule.blocks.time = BlockTime(m_time->currentData().toInt());
    options.rule.replacesGiven = m_replace->isChecked();
    options.filter = m_parts.view.filter();
    options.mode = mode;
    return options;
}

void SplitDialog::choicesChanged()
{
    m_isTried = false;
    m_stop.request_stop();
    const bool isNew = !isOfPresent();
    for (QSpinBox *ratio : m_ratios) {
        ratio->setEnabled(isNew);
    }
    m_seed->setEnabled(isNew);
    m_replace->setEnabled(isNew);
    m_state->setText(tr("Working it out…"));
    updateNext();
    m_soon.start();
}

/// The report's colours are baked into its text.
void SplitDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_shown && m_isTried) {
        const auto shown = m_shown;
        showReport(*shown, m_isShownOfPresent);
    }
}

void SplitDialog::tryIt()
{
    const int sum = m_ratios[0]->value() + m_ratios[1]->value() + m_ratios[2]->value();
    if (sum == 0) {
        m_state->setText(tr("At least one share must be more than nothing."));
        return;
    }
    const quint64 ticket = m_tries.next();
    const bool isReport = isOfPresent();
    m_stop = m_parts.runner.start(
        jobs::Lane::Read, this,
        [&project = m_parts.project,
         options = options(isReport ? SplitOptions::Mode::Report : SplitOptions::Mode::Try)](
            const std::stop_token &stop) -> base::Result<SplitReport> {
            base::JobContext context;
            context.stop = stop;
            if (const auto fresh = refreshFindings(project, options.filter, context); !fresh) {
                return base::fail(fresh.error());
            }
            return project::SplitCollection(project, {}).run(options, context);
        },
        [this, ticket, isReport](const base::Result<SplitReport> &report) {
            if (m_tries.isCurrent(ticket) && !m_soon.isActive()) {
                m_shown = std::make_shared<const base::Result<SplitReport>>(report);
                m_isShownOfPresent = isReport;
                showReport(*m_shown, isReport);
            }
        });
}

void SplitDialog::showReport(const base::Result<SplitReport> &report, bool isReport)
{
    m_isTried = report.has_value();
    m_state->setText(report ? QString() : report.error().message);
    m_report->clear();
    m_legend->clear();
    m_changed = report ? report->changed : 0;
    if (!report) {
        m_years->setFigure({});
        updateNext();
        return;
    }
    const Theme theme = Theme::of(this);
    m_report->document()->setDefaultStyleSheet(
        u"a { color: %1; text-decoration: none; } td, th { color: %2; }"_s.arg(
            theme.palette.accent.name(), theme.palette.text.name()));
    m_report->setHtml(reportHtml(*report, isReport));
    const auto timeline = std::make_shared<const figures::Timeline>(splitTimeline(*report));
    m_years->setFigure([this, timeline](QPainter &painter, const QRectF &box) {
        return figures::paintTimeline(painter, box, *timeline,
                                      coverage::figureStyle(Theme::of(this)));
    });
    const figures::FigureStyle style = coverage::figureStyle(theme);
    QString legend;
    for (qsizetype i = 0; i < timeline->stacks.size(); ++i) {
        legend += u"<span style=\"color:%1\">■</span> %2&nbsp; "_s.arg(
            style.stack(int(i)).name(), timeline->stacks.at(i).toHtmlEscaped());
    }
    m_legend->setText(legend);
    updateNext();
}

/// The splits that have a share and got no image.
QStringList SplitDialog::withoutImages() const
{
    QStringList splits;
    for (std::size_t split = 0; m_isTried && split < kSplits; ++split) {
        if (m_ratios.at(split)->value() > 0 && (*m_shown)->counts.at(split) == 0) {
            splits << splitTitle(split);
        }
    }
    return splits;
}

void SplitDialog::updateNext()
{
    m_frame.next->setEnabled(m_isTried && !isOfPresent() && m_changed > 0
                             && !m_parts.project.isReadOnly());
    m_frame.next->setToolTip(m_parts.project.isReadOnly() ? m_parts.project.readOnlyReason()
                                                          : QString());
    m_state->setVisible(!m_isTried);
    const bool isNothing = m_isTried && m_changed == 0;
    m_next->setText(
        isOfPresent() ? tr("Choose “New splits” to make them anew.")
            : isNothing && !m_replace->isChecked()
            ? tr("Nothing would change: all keep the split that they came with. Tick “%1” to part them too.")
                  .arg(m_replace->text())
            : isNothing ? tr("Nothing would change.")
            : !withoutImages().isEmpty()
            ? tr("No image is in %1: too few groups, for what belongs together stays together.")
                  .arg(withoutImages().join(u", "_s))
                        : tr("One step, which undo takes back."));
}

void SplitDialog::write()
{
    if (!m_isTried || isOfPresent()) {
        return;
    }
    m_isTried = false;
    m_state->setText(tr("Writing…"));
    updateNext();
    m_parts.runner.start(
        jobs::Lane::Decision, this,
        [&project = m_parts.project, curator = m_parts.curator,
         options = options(SplitOptions::Mode::Write)](const std::stop_token &) {
            return project::SplitCollection(project, curator).run(options, {});
        },
        [this](const base::Result<SplitReport> &report) {
            if (!report) {
                showReport(report, false);
                return;
            }
            Q_EMIT written(report->changed);
            accept();
        });
}

}  // namespace gaia::curation
