// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/balancewords.h"
#include "ui/curation/subsetdialog.h"

#include "core/figures/coveragemap.h"
#include "core/project/statistics.h"
#include "ui/coverage/figurelook.h"
#include "ui/curation/freshfindings.h"
#include "ui/curation/subsetfigures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

namespace gaia::curation {

using namespace Qt::StringLiterals;
using coverage::FigureView;
using dataset::Balance;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;
using widgets::Theme;

namespace {

constexpr int kSoonMs = 250;  ///< several choices in a row are drawn for once
constexpr int kMostImages = 10'000'000;

}  // namespace

SubsetDialog::SubsetDialog(const Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_frame(makeFrame(*this, tr("Balanced subset"), tr("Keep as a set")))
    , m_count(new QSpinBox(this))
    , m_seed(new QSpinBox(this))
    , m_degrees(new QDoubleSpinBox(this))
    , m_name(new QLineEdit(this))
    , m_dimension(new QComboBox(this))
    , m_summary(makeLabel({}, TextUse::Start))
    , m_evenness(makeLabel({}, TextUse::Interface, TextRole::Second))
    , m_beforeTitle(makeLabel({}, TextUse::LabelBold, TextRole::Second))
    , m_afterTitle(makeLabel({}, TextUse::LabelBold, TextRole::Second))
    , m_state(makeLabel({}, TextUse::Interface, TextRole::Second))
    , m_figures(new QWidget(this))
    , m_before(new FigureView(tr("Map before"), this))
    , m_after(new FigureView(tr("Map after"), this))
    , m_histogram(new FigureView(tr("Histogram before and after"), this))
{
    resize(1040, 660);
    buildForm();
    buildBody();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &SubsetDialog::draw);
    connect(&m_parts.baseMaps, &map::BaseMaps::loaded, this, &SubsetDialog::showMaps);
    connect(m_frame.next, &QAbstractButton::clicked, this, &SubsetDialog::keep);
    m_frame.next->setObjectName(u"subsetKeep"_s);
    m_count->setFocus();
    choicesChanged();
}

SubsetDialog::~SubsetDialog()
{
    m_stop.request_stop();
}

void SubsetDialog::buildForm()
{
    QVBoxLayout &form = *m_frame.form;
    const auto total = static_cast<qint64>(m_parts.view.keys()->size());
    addHeading(form, tr("Images"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(widgets::space::kMedium);
    grid->setVerticalSpacing(widgets::space::kSmall);
    m_count->setRange(1, kMostImages);
    m_count->setGroupSeparatorShown(true);
    m_count->setValue(int(std::max<qint64>(1, std::min<qint64>(10'000, total / 2))));
    m_count->setObjectName(u"subsetCount"_s);
    addRow(*grid, tr("How many"), m_count);
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setValue(1);
    m_seed->setToolTip(tr("The same seed draws the same images"));
    addRow(*grid, tr("Seed"), m_seed);
    form.addLayout(grid);
    auto *from = makeLabel(tr("Drawn from the %Ln image(s) in the filter; discarded ones stay out.",
                              nullptr, int(total)),
                           TextUse::Label, TextRole::Second);
    from->setWordWrap(true);
    form.addWidget(from);

    addHeading(form, tr("Balanced over"));
    auto *boxes = new QGridLayout;
    int place = 0;
    for (const Balance balance : dataset::allBalances()) {
        auto *box = new QCheckBox(library::balanceTitle(balance), this);
        box->setObjectName(u"balance-"_s + word(balance));
        box->setChecked(balance == Balance::Cell || balance == Balance::Year);
        connect(box, &QCheckBox::toggled, this, &SubsetDialog::choicesChanged);
        boxes->addWidget(box, place / 2, place % 2);
        m_balance[balance] = box;
        ++place;
    }
    form.addLayout(boxes);
    auto *cells = new QGridLayout;
    m_degrees->setRange(0.1, 90.0);
    m_degrees->setValue(10.0);
    m_degrees->setDecimals(1);
    m_degrees->setSuffix(tr("°"));
    addRow(*cells, tr("Height of a cell"), m_degrees);
    form.addLayout(cells);

    addHeading(form, tr("Only images"));
    for (const QString &floor : project::floorWords()) {
        auto *box = new QCheckBox(library::floorTitle(floor), this);
        box->setObjectName(u"floor-"_s + floor);
        connect(box, &QCheckBox::toggled, this, &SubsetDialog::choicesChanged);
        form.addWidget(box);
        m_floor[floor] = box;
    }
    form.addStretch();
    connect(m_count, &QSpinBox::valueChanged, this, &SubsetDialog::choicesChanged);
    connect(m_seed, &QSpinBox::valueChanged, this, &SubsetDialog::choicesChanged);
    connect(m_degrees, &QDoubleSpinBox::valueChanged, this, &SubsetDialog::choicesChanged);
}

void SubsetDialog::buildBody()
{
    QVBoxLayout &body = *m_frame.body;
    m_summary->setObjectName(u"subsetSummary"_s);
    body.addWidget(m_summary);
    m_state->setObjectName(u"subsetState"_s);
    m_state->setWordWrap(true);
    body.addWidget(m_state);
    // Nothing drawn, nothing shown: empty frames would look like a fault.
    m_figures->setObjectName(u"subsetFigures"_s);
    auto *column = new QVBoxLayout(m_figures);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::space::kSmall);
    m_figures->hide();
    auto *maps = new QGridLayout;
    maps->setHorizontalSpacing(widgets::space::kLarge);
    maps->addWidget(m_beforeTitle, 0, 0);
    maps->addWidget(m_afterTitle, 0, 1);
    maps->addWidget(m_before, 1, 0);
    maps->addWidget(m_after, 1, 1);
    maps->setRowStretch(1, 1);
    maps->setColumnStretch(0, 1);
    maps->setColumnStretch(1, 1);
    column->addLayout(maps, 3);
    auto *head = new QHBoxLayout;
    m_dimension->setAccessibleName(tr("What the histogram counts"));
    m_dimension->setObjectName(u"subsetDimension"_s);
    m_dimension->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    head->addWidget(m_dimension);
    m_evenness->setTextFormat(Qt::RichText);
    head->addWidget(m_evenness, 1);
    column->addLayout(head);
    column->addWidget(m_histogram, 3);
    body.addWidget(m_figures, 1);
    body.addStretch();
    connect(m_dimension, &QComboBox::currentIndexChanged, this, &SubsetDialog::showHistogram);

    auto *label = makeLabel(tr("Name of the set"), TextUse::Interface, TextRole::Second);
    label->setBuddy(m_name);
    m_name->setText(tr("balanced"));
    m_name->setObjectName(u"subsetName"_s);
    m_name->setAccessibleName(label->text());
    m_frame.foot->addWidget(label);
    m_frame.foot->addWidget(m_name);
    m_frame.foot->addStretch();
    connect(m_name, &QLineEdit::textChanged, this, &SubsetDialog::updateNext);
}

project::SubsetOptions SubsetDialog::options() const
{
    project::SubsetOptions options;
    options.count = m_count->value();
    options.seed = static_cast<quint64>(m_seed->value());
    options.cellDegrees = m_degrees->value();
    options.filter = m_parts.view.filter();
    for (const auto &[balance, box] : m_balance) {
        if (box->isChecked()) {
            options.balance.push_back(balance);
        }
    }
    for (const QString &floor : project::floorWords()) {
        if (m_floor.at(floor)->isChecked()) {
            options.floor << floor;
        }
    }
    return options;
}

void SubsetDialog::choicesChanged()
{
    m_isDrawn = false;
    m_stop.request_stop();
    m_degrees->setEnabled(m_balance.at(Balance::Cell)->isChecked());
    m_state->setText(tr("Drawing…"));
    updateNext();
    m_soon.start();
}

/// The legend's colours are baked into its words.
void SubsetDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_drawn) {
        showHistogram();
    }
}

void SubsetDialog::draw()
{
    const quint64 ticket = m_draws.next();
    m_stop = m_parts.runner.start(
        jobs::Lane::Read, this,
        [&project = m_parts.project, options = options(),
         ground = m_ground](const std::stop_token &stop) -> base::Result<Drawn> {
            base::JobContext context;
            context.stop = stop;
            const auto whole = project::withFloor(options.filter, options.floor);
            if (const auto fresh = refreshFindings(project, whole.value_or(options.filter), context);
                !fresh) {
                return base::fail(fresh.error());
            }
            auto subset = project::BalancedSubset(project).draw(options, context);
            if (!subset) {
                return base::fail(subset.error());
            }
            Drawn drawn{std::move(*subset), ground};
            if (!ground) {
                auto made = project::Statistics::ground();
                if (!made) {
                    return base::fail(made.error());
                }
                drawn.ground = std::move(*made);
            }
            return drawn;
        },
        [this, ticket](const base::Result<Drawn> &drawn) {
            if (m_draws.isCurrent(ticket) && !m_soon.isActive()) {
                showDrawn(drawn);
            }
        });
}

void SubsetDialog::showDrawn(const base::Result<Drawn> &drawn)
{
    m_isDrawn = drawn.has_value();
    m_state->setText(drawn ? QString() : drawn.error().message);
    m_state->setVisible(!drawn);
    m_drawn = drawn ? std::make_shared<const Drawn>(*drawn) : nullptr;
    const QLocale locale;
    if (m_drawn) {
        m_ground = m_drawn->ground;
        const auto images = static_cast<qint64>(m_drawn->subset.images.size());
        const QString words = images < m_count->value() ? tr("%1 of %2 images, all that there are")
                                                        : tr("%1 of %2 images");
        m_summary->setText(
            words.arg(locale.toString(images), locale.toString(m_drawn->subset.candidates)));
        const QString shown = m_dimension->currentText();
        const QSignalBlocker blocker(m_dimension);
        m_dimension->clear();
        for (const project::BalanceFigures &figures : m_drawn->subset.figures) {
            m_dimension->addItem(library::balanceTitle(figures.balance));
        }
        m_dimension->setCurrentIndex(std::max(0, m_dimension->findText(shown)));
    } else {
        m_summary->setText(tr("No subset"));
    }
    m_figures->setVisible(m_drawn != nullptr);
    showMaps();
    showHistogram();
    updateNext();
}

void SubsetDialog::showMaps()
{
    if (!m_drawn) {
        m_before->setFigure({});
        m_after->setFigure({});
        return;
    }
    const auto geometry =
        m_parts.baseMaps.geometry(map::Detail::Coarse, geo::ProjectionKind::EqualEarth);
    const auto put = [&](FigureView *view, const std::vector<dataset::GeoPoint> &points) {
        view->setFigure([this, geometry, coverage = coverageOf(m_drawn->ground, points)](
                            QPainter &painter, const QRectF &box) {
            figures::CoverageMap map;
            map.geometry = geometry.get();
            map.colours = coverage::cellMapColours(Theme::of(this));
            return figures::paintCoverageMap(painter, box, map, *coverage,
                                             coverage::figureStyle(Theme::of(this)));
        });
    };
    put(m_before, m_drawn->subset.before);
    put(m_after, m_drawn->subset.after);
    const QLocale locale;
    m_beforeTitle->setText(
        tr("Before: %1 with a place").arg(locale.toString(qint64(m_drawn->subset.before.size()))));
    m_afterTitle->setText(
        tr("After: %1 with a place").arg(locale.toString(qint64(m_drawn->subset.after.size()))));
}

void SubsetDialog::showHistogram()
{
    const int index = m_dimension->currentIndex();
    if (!m_drawn || index < 0 || index >= int(m_drawn->subset.figures.size())) {
        m_histogram->setFigure({});
        m_evenness->clear();
        return;
    }
    const auto shown = std::make_shared<const project::BalanceFigures>(
        m_drawn->subset.figures[static_cast<std::size_t>(index)]);
    m_histogram->setFigure([this, shown](QPainter &painter, const QRectF &box) {
        const figures::FigureStyle style = coverage::figureStyle(Theme::of(this));
        return isTime(shown->balance)
            ? figures::paintTimeline(painter, box, timelineOf(*shown), style)
            : figures::paintBars(painter, box, barsOf(*shown), style);
    });
    m_histogram->setTable([shown] { return csvOf(*shown); });
    const figures::FigureStyle style = coverage::figureStyle(Theme::of(this));
    m_evenness->setText(
        u"<span style=\"color:%1\">■</span> %2 &nbsp; <span style=\"color:%3\">■</span> %4 &nbsp; %5"_s
            .arg(style.whole.name(), tr("before"), style.accent.name(), tr("after"),
                 tr("Evenness of %n labels: %1 before, <b>%2</b> after", nullptr,
                    int(shown->labels.size()))
                     .arg(shown->evennessBefore, 0, 'f', 2)
                     .arg(shown->evennessAfter, 0, 'f', 2)));
}

void SubsetDialog::updateNext()
{
    m_frame.next->setEnabled(m_isDrawn && !m_parts.project.isReadOnly()
                             && !m_name->text().trimmed().isEmpty());
    m_frame.next->setToolTip(m_parts.project.isReadOnly() ? m_parts.project.readOnlyReason()
                                                          : QString());
    m_state->setVisible(!m_isDrawn);
}

void SubsetDialog::keep()
{
    if (!m_drawn || !m_isDrawn) {
        return;
    }
    m_frame.next->setEnabled(false);
    m_parts.runner.start(
        jobs::Lane::Decision, this,
        [&project = m_parts.project, drawn = m_drawn, name = m_name->text(),
         curator = m_parts.curator](const std::stop_token &) {
            return project::BalancedSubset(project).keep(name, drawn->subset, curator);
        },
        [this](const base::Result<project::ViewLine> &line) {
            if (!line) {
                m_state->setText(line.error().message);
                m_state->show();
                m_frame.next->setEnabled(true);
                return;
            }
            Q_EMIT kept(line->view.name, line->images);
            accept();
        });
}

}  // namespace gaia::curation
