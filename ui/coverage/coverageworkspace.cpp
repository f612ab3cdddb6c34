// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/coverageworkspace.h"

#include "core/curation/coveragetable.h"
#include "core/dataset/colourclasses.h"
#include "core/dataset/filterparser.h"
#include "core/figures/coveragemap.h"
#include "core/figures/sunburst.h"
#include "ui/coverage/figurelook.h"
#include "ui/coverage/gapslist.h"
#include "ui/map/mapscheme.h"
#include "ui/shell/actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace gaia::coverage {

using namespace Qt::StringLiterals;
using curation::Coverage;
using curation::Facet;
using curation::Period;
using dataset::Filter;

namespace {

constexpr std::size_t kMostListed = 40;      ///< labels in the menu of a column
constexpr double kWidestFrame = 75.0;        ///< degrees; a wider frame crosses everything
constexpr int kFrames = 3;
constexpr int kNarrow = 1300;                ///< pixels, below which the gaps get less room

const std::vector<std::vector<Facet>> &pages()
{
    static const std::vector<std::vector<Facet>> pages{
        {Facet::Satellite, Facet::Sensor, Facet::Modality, Facet::Resolution, Facet::Tag},
        {Facet::Source, Facet::Credit, Facet::Theme, Facet::Split, Facet::Status}};
    return pages;
}

QString facetTitle(Facet facet)
{
    switch (facet) {
    case Facet::Satellite: return CoverageWorkspace::tr("Satellite");
    case Facet::Sensor: return CoverageWorkspace::tr("Sensor");
    case Facet::Modality: return CoverageWorkspace::tr("Modality");
    case Facet::Resolution: return CoverageWorkspace::tr("Resolution");
    case Facet::Tag: return CoverageWorkspace::tr("Tag");
    case Facet::Theme: return CoverageWorkspace::tr("Theme");
    case Facet::Source: return CoverageWorkspace::tr("Source");
    case Facet::Credit: return CoverageWorkspace::tr("Credit");
    case Facet::Split: return CoverageWorkspace::tr("Split");
    case Facet::Status: return CoverageWorkspace::tr("Status");
    }
    return {};
}

/// "Gini 0.62, entropy 5.1 bits, evenness 0.78"
QString evennessWords(const curation::Evenness &evenness)
{
    return CoverageWorkspace::tr("Gini %1, entropy %2 bits, evenness %3")
        .arg(evenness.gini, 0, 'f', 2)
        .arg(evenness.entropy, 0, 'f', 1)
        .arg(evenness.evenness, 0, 'f', 2);
}

QString percent(double share)
{
    return QString::number(qRound(share * 100.0));
}

QString monthWords(const Coverage &shown)
{
    const QLocale locale;
    const auto months = curation::evennessOf(shown.monthAmounts(false));
    const QString covered = months.bins == 0
        ? CoverageWorkspace::tr("No image is known to a month.")
        : CoverageWorkspace::tr("%1 of %2 months covered (%3 %), %4.")
              .arg(locale.toString(months.covered), locale.toString(months.bins),
                   percent(months.share), evennessWords(months));
    QStringList words{covered};
    if (shown.imprecise > 0) {
        words << CoverageWorkspace::tr("%n known only to longer than a month (hatched).", nullptr,
                                       int(shown.imprecise));
    }
    if (shown.notTaken > 0) {
        words << CoverageWorkspace::tr("%n date(s) are of an event or of publication, not of taking.",
                                       nullptr, int(shown.notTaken));
    }
    return words.join(u' ');
}

QString cellWords(const Coverage &shown)
{
    const QLocale locale;
    const auto part = [&](const QString &name, Coverage::Cells which) {
        const auto cells = curation::evennessOf(shown.cellAmounts(which));
        return CoverageWorkspace::tr("%1: %2 of %3 cells (%4 %), %5.")
            .arg(name, locale.toString(cells.covered), locale.toString(cells.bins),
                 percent(cells.share), evennessWords(cells));
    };
    return part(CoverageWorkspace::tr("Land"), Coverage::Cells::Land) + u' '
        + part(CoverageWorkspace::tr("Ocean"), Coverage::Cells::Ocean);
}

/// The map's colours, told apart from the grey of the whole behind them.
std::vector<QColor> stackColours(const widgets::Theme &theme, dataset::ColourBy by)
{
    const map::MapScheme scheme(by, {});
    std::vector<QColor> colours;
    for (const dataset::Standing standing : map::MapScheme::kClasses) {
        const QColor colour = scheme.colour(theme, standing);
        const bool isGrey = colour == theme.palette.buttonLine || colour == theme.palette.divider;
        colours.push_back(!isGrey                                ? colour
                              : standing == dataset::Standing::None ? theme.palette.secondText
                                                                    : theme.palette.thirdText);
    }
    return colours;
}

/// The first and last period of a stretch of days.
std::optional<std::pair<int, int>> brushed(const figures::Marks &marks,
                                           const std::optional<dataset::Acquisition> &stretch)
{
    std::optional<std::pair<int, int>> found;
    for (std::size_t i = 0; stretch && i < marks.size(); ++i) {
        const auto days = marks[i].series == 0
            ? dataset::daysFromText(marks[i].filter.root().value)
            : std::nullopt;
        if (days && days->from <= stretch->to && days->to >= stretch->from) {
            found = std::pair(found ? found->first : static_cast<int>(i), static_cast<int>(i));
        }
    }
    return found;
}

}  // namespace

QString CoverageWorkspace::notPaintedReason() const
{
    if (!m_baseMaps.failure().isEmpty()) {
        return m_baseMaps.failure();
    }
    if (!m_data.isLoaded()) {
        return tr("The coverage has not been counted yet.");
    }
    return m_map->marks().empty() && m_data.figures().shown->inCells > 0
        ? tr("The coverage has not been painted yet.")
        : QString();
}

void CoverageWorkspace::showEvent(QShowEvent *event)
{
    Workspace::showEvent(event);
    m_data.setActive(true);
}

void CoverageWorkspace::hideEvent(QHideEvent *event)
{
    Workspace::hideEvent(event);
    m_data.setActive(false);
}

void CoverageWorkspace::resizeEvent(QResizeEvent *event)
{
    Workspace::resizeEvent(event);
    m_gapsPanel->setFixedWidth(widgets::Theme::of(this).scaled(width() < kNarrow ? 250 : 320));
}

void CoverageWorkspace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_data.isLoaded()) {
        update();
    }
    Workspace::changeEvent(event);
}

void CoverageWorkspace::update()
{
    if (!m_data.figures().shown) {
        return;
    }
    updateTimeline();
    updateMap();
    updateThemes();
    updateBars();
    updateNotes();
    std::set<int> framed;
    for (const figures::CoverageMap::Frame &frame : frames()) {
        framed.insert(frame.number);
    }
    m_gaps->setGaps(m_data.figures().gaps, framed);
    Q_EMIT paintedChanged();
}

std::optional<dataset::Acquisition> CoverageWorkspace::brush() const
{
    for (const Filter &term : m_view.filter().terms()) {
        const Filter::Node &node = term.root();
        if (node.kind == Filter::Kind::Leaf && node.subject == Filter::Subject::Date) {
            if (const auto range = dataset::dayRangeFromText(node.value)) {
                // An open end reaches beyond all that is shown.
                return dataset::Acquisition{range->from.isValid() ? range->from : QDate(1, 1, 1),
                                            range->to.isValid() ? range->to : QDate(9999, 12, 31)};
            }
        }
    }
    return std::nullopt;
}

figures::Timeline CoverageWorkspace::timeline(const Coverage &shown) const
{
    // Beside each other both sides stand before the project, on the same axes.
    const CoverageFigures &now = m_data.figures();
    const Coverage &whole = *now.project;
    figures::Timeline timeline;
    timeline.period = m_period;
    timeline.isLogarithmic = m_isLogarithmic;
    timeline.stacks = shown.stacks;
    timeline.shown
        = curation::binned(shown.spans, m_period, static_cast<int>(shown.stacks.size()));
    timeline.whole = curation::binned(whole.spans, m_period, 1);
    timeline.undated = shown.undated();
    timeline.undatedWhole = whole.undated();
    timeline.brush = brush();
    timeline.seasons = figures::Timeline::Seasons{shown.seasons, whole.seasons};
    if (shown.stacks.size() > 1) {
        timeline.colours = stackColours(widgets::Theme::of(this), m_view.colourBy());
    }
    return timeline;
}

void CoverageWorkspace::updateTimeline()
{
    const auto show = [this](FigureView *view, const std::shared_ptr<const Coverage> &coverage) {
        const auto shown = std::make_shared<const figures::Timeline>(timeline(*coverage));
        view->setFigure([this, shown](QPainter &painter, const QRectF &box) {
            return figures::paintTimeline(painter, box, *shown,
                                          figureStyle(widgets::Theme::of(this)));
        });
        view->setTable([coverage, period = m_period] { return curation::timeCsv(*coverage, period); });
        view->setBrush([stretch = shown->brush](const figures::Marks &marks) {
            return brushed(marks, stretch);
        });
    };
    const CoverageFigures &now = m_data.figures();
    show(m_timeline, now.shown);
    const bool isCompared = m_data.other().has_value();
    m_otherTimeline->parentWidget()->setVisible(isCompared);
    if (isCompared) {
        show(m_otherTimeline, now.whole);
    }
    const auto stretch = brush();
    m_brush->setVisible(stretch.has_value());
    m_clearBrush->setVisible(stretch.has_value());
    if (stretch) {
        dataset::Acquisition known = *stretch;
        QString words = dataset::toText(known);
        words.remove(u"0001-01-01"_s).remove(u"9999-12-31"_s);
        m_brush->setText(tr("Brush: <b>%1</b>").arg(words.replace(u".."_s, u" – "_s)));
    }
}

/// The gaps that have a place of a size that a frame can show.
std::vector<figures::CoverageMap::Frame> CoverageWorkspace::frames() const
{
    const CoverageFigures &now = m_data.figures();
    std::vector<figures::CoverageMap::Frame> frames;
    for (std::size_t i = 0; i < now.gaps.size(); ++i) {
        const auto &box = now.gaps[i].box;
        if (box && box->east - box->west <= kWidestFrame && static_cast<int>(frames.size()) < kFrames) {
            frames.push_back({static_cast<int>(i) + 1, *box});
        }
    }
    return frames;
}

void CoverageWorkspace::updateMap()
{
    const CoverageFigures &now = m_data.figures();
    const auto geometry = m_baseMaps.geometry(map::Detail::Coarse, geo::ProjectionKind::EqualEarth);
    const std::vector<figures::CoverageMap::Frame> frames = this->frames();
    const bool isCompared = m_data.other().has_value();
    const auto show = [&](FigureView *view, const std::shared_ptr<const Coverage> &coverage) {
        const bool isByYears = m_isByYears;
        view->setFigure([this, coverage, geometry, frames, isByYears](QPainter &painter,
                                                                      const QRectF &box) {
            figures::CoverageMap map;
            map.geometry = geometry.get();
            map.colours = cellMapColours(widgets::Theme::of(this));
            map.isByYears = isByYears;
            map.frames = frames;
            return figures::paintCoverageMap(painter, box, map, *coverage,
                                             figureStyle(widgets::Theme::of(this)));
        });
        view->setTable([coverage] { return curation::cellCsv(*coverage); });
    };
    show(m_map, now.shown);
    m_otherMap->parentWidget()->setVisible(isCompared);
    if (isCompared) {
        show(m_otherMap, now.whole);
    }
}

void CoverageWorkspace::updateThemes()
{
    const CoverageFigures &now = m_data.figures();
    const auto sunburst = std::make_shared<const figures::Sunburst>(
        figures::Sunburst{now.themes, now.shown->of(Facet::Theme)});
    m_themes->setFigure([this, sunburst](QPainter &painter, const QRectF &box) {
        return figures::paintSunburst(painter, box, *sunburst, figureStyle(widgets::Theme::of(this)));
    });
    m_themes->setTable([shown = now.shown] { return curation::facetCsv(*shown, Facet::Theme); });
}

figures::Bars CoverageWorkspace::bars() const
{
    const CoverageFigures &now = m_data.figures();
    figures::Bars bars;
    bars.images = now.shown->images;
    bars.wholeImages = now.whole->images;
    bars.isComparison = m_data.other().has_value();
    for (const Facet facet : pages()[static_cast<std::size_t>(m_page)]) {
        bars.columns.push_back({facet, facetTitle(facet), now.shown->of(facet), now.whole->of(facet)});
    }
    return bars;
}

void CoverageWorkspace::updateBars()
{
    const auto shown = std::make_shared<const figures::Bars>(bars());
    m_bars->setFigure([this, shown](QPainter &painter, const QRectF &box) {
        return figures::paintBars(painter, box, *shown, figureStyle(widgets::Theme::of(this)));
    });
    m_bars->setTable([coverage = m_data.figures().shown, page = m_page] {
        QByteArray csv;
        for (const Facet facet : pages()[static_cast<std::size_t>(page)]) {
            csv += curation::facetCsv(*coverage, facet);
        }
        return csv;
    });
}

QString CoverageWorkspace::sideName(bool isOther) const
{
    if (!m_data.other()) {
        return {};
    }
    const Filter &side = isOther ? *m_data.other() : m_view.filter();
    const QString name = side.isEmpty() ? tr("Whole project") : side.toText();
    return tr("%1 (%n image(s)). ", nullptr,
              static_cast<int>((isOther ? m_data.figures().whole : m_data.figures().shown)->images))
        .arg(name);
}

void CoverageWorkspace::updateNotes()
{
    const CoverageFigures &now = m_data.figures();
    const bool isCompared = m_data.other().has_value();
    m_timeFigures->setText(sideName(false) + monthWords(*now.shown));
    m_otherTimeFigures->setText(sideName(true) + monthWords(*now.whole));
    m_mapFigures->setText(sideName(false) + cellWords(*now.shown));
    m_otherMapFigures->setText(sideName(true) + cellWords(*now.whole));
    updateTimeLegend();
    updateMapNote();
    updateMapLegend();
    const figures::FigureStyle style = figureStyle(widgets::Theme::of(this));
    m_legend->setText(u"<span style=\"color:%1\">■</span> %2 &nbsp; <span style=\"color:%3\">■</span> %4"_s
                          .arg(style.accent.name(), tr("in the filter"), style.whole.name(),
                               isCompared ? m_data.other()->toText().toHtmlEscaped()
                                          : tr("whole project")));
    m_gapsNote->setText(tr("in the whole project"));
}

void CoverageWorkspace::updateTimeLegend()
{
    const Coverage &shown = *m_data.figures().shown;
    const QLocale locale;
    if (shown.stacks.size() == 1) {
        m_timeNote->setText(tr("%n dated image(s)", nullptr, int(shown.dated)));
        return;
    }
    const map::MapScheme scheme(m_view.colourBy(), shown.stacks.mid(0, dataset::kColourClasses));
    const auto colours = stackColours(widgets::Theme::of(this), m_view.colourBy());
    QString words;
    for (std::size_t i = 0; i < colours.size(); ++i) {
        const QString name = scheme.words(map::MapScheme::kClasses[i]);
        if (!name.isEmpty()) {
            words += u"<span style=\"color:%1\">■</span> %2&nbsp; "_s.arg(colours[i].name(),
                                                                          name.toHtmlEscaped());
        }
    }
    m_timeNote->setText(words);
}

void CoverageWorkspace::updateMapNote()
{
    const CoverageFigures &now = m_data.figures();
    const Coverage &shown = *now.shown;
    const QLocale locale;
    QString note = tr("One cell is %1 km².")
                       .arg(locale.toString(qRound(shown.ground->grid.areaKm2() / 1000.0) * 1000));
    if (shown.images > shown.inCells) {
        note += u' '
            + tr("In no cell: %1 known only to a country or wider, %2 without coordinates.")
                  .arg(locale.toString(shown.wide), locale.toString(shown.onlyNamed + shown.nowhere));
    }
    if (m_data.other()) {
        const auto cells = [](const Coverage &one) { return one.cellAmounts(Coverage::Cells::All); };
        note += u' '
            + tr("%1 % of the images would have to move for the cells to be alike.")
                  .arg(qRound(curation::distance(cells(shown), cells(*now.whole)) * 100.0));
    }
    m_mapNote->setText(note);
}

void CoverageWorkspace::updateMapLegend()
{
    qint64 most = 0;
    for (const curation::CellCount &cell : m_data.figures().shown->cells) {
        most = std::max(most, m_isByYears ? static_cast<qint64>(cell.years.count()) : cell.images);
    }
    const QLocale locale;
    const figures::FigureStyle style = figureStyle(widgets::Theme::of(this));
    const auto classes = figures::amountClasses(most);
    QString legend = QString(locale.toString(classes.front()) + u' ');
    for (int i = 0; i < 6; ++i) {
        legend += u"<span style=\"color:%1\">■</span>"_s.arg(style.amount(i / 5.0).name());
    }
    const QString top = locale.toString(classes.back());
    m_mapLegend->setText(legend + u' ' + top + u'+');
    m_mapLegend->setToolTip(tr("%1 or more").arg(top));
}

void CoverageWorkspace::choose(FigureView *view, const QList<int> &marks)
{
    std::vector<figures::Mark> chosen;
    for (const int mark : marks) {
        chosen.push_back(view->marks()[static_cast<std::size_t>(mark)]);
    }
    if (chosen.front().filter.isEmpty()) {
        listMore(chosen.front());
        return;
    }
    Filter term = chosen.front().filter;
    const bool isTimeline = view == m_timeline || view == m_otherTimeline;
    const bool isStretch = isTimeline && chosen.size() > 1
        && marks.back() - marks.front() == marks.size() - 1 && chosen.back().series == 0;
    if (isStretch) {
        const auto first = dataset::daysFromText(term.root().value);
        const auto last = dataset::daysFromText(chosen.back().filter.root().value);
        if (first && last) {
            term = Filter::leaf(Filter::Subject::Date,
                                dataset::toText(dataset::Acquisition{first->from, last->to}));
        }
    } else if (chosen.size() > 1) {
        QStringList texts;
        for (const figures::Mark &mark : chosen) {
            texts << mark.filter.toText();
        }
        term = Filter::parse(u'(' + texts.join(u" OR "_s) + u')').value_or(term);
    }
    const int series = chosen.front().series;
    const QString key = view == m_bars ? QString(view->objectName() + QString::number(m_page)
                                                 + QString::number(series))
        : isTimeline && term.asksFor(Filter::Subject::Season) ? u"season"_s
        : isTimeline                                          ? m_timeline->objectName()
                                                              : view->objectName();
    setTerm(key, term);
}

/// Puts the term in the place of the one that this figure set before, or takes it away if it is
/// there already.
void CoverageWorkspace::setTerm(const QString &key, const Filter &term)
{
    Filter next = m_view.filter();
    const auto drop = [&next](const Filter &gone) {
        const auto terms = next.terms();
        const auto found = std::find(terms.begin(), terms.end(), gone);
        if (found == terms.end()) {
            return false;
        }
        next = next.withoutTerm(static_cast<std::size_t>(found - terms.begin()));
        return true;
    };
    const bool wasThere = drop(term);
    if (const auto before = m_terms.find(key); before != m_terms.end()) {
        (void)drop(before->second);
        m_terms.erase(before);
    }
    if (!wasThere) {
        if (term.root().kind == Filter::Kind::Leaf) {
            next = next.replacing(term.root().subject, Filter());
        }
        next = next && term;
        m_terms[key] = term;
    }
    m_view.setFilter(next);
}

void CoverageWorkspace::clearBrush()
{
    m_view.setFilter(m_view.filter().replacing(Filter::Subject::Date, Filter()));
}

void CoverageWorkspace::listMore(const figures::Mark &mark)
{
    const auto column = static_cast<std::size_t>(mark.series);
    const Facet facet = pages()[static_cast<std::size_t>(m_page)][column];
    auto *menu = new QMenu(this);
    menu->setObjectName(u"coverageLabels"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto &labels = m_data.figures().whole->of(facet).labels;
    const QFontMetrics metrics(menu->font());
    for (std::size_t i = 0; i < std::min(labels.size(), kMostListed) && labels[i].images > 0; ++i) {
        QString words = u"%1\t%2"_s.arg(
            metrics.elidedText(labels[i].label, Qt::ElideRight, widgets::Theme::of(this).scaled(260)),
            QLocale().toString(labels[i].images));
        words.replace(u'&', u"&&"_s);
        connect(menu->addAction(words), &QAction::triggered, this,
                [this, facet, label = labels[i].label, series = mark.series] {
                    setTerm(QString(m_bars->objectName() + QString::number(m_page)
                                    + QString::number(series)),
                            figures::labelFilter(facet, label));
                });
    }
    if (labels.size() > kMostListed) {
        menu->addAction(tr("and %1 more: type them into the filter")
                            .arg(QLocale().toString(qint64(labels.size() - kMostListed))))
            ->setEnabled(false);
    }
    menu->popup(m_bars->mapToGlobal(mark.shape.boundingRect().bottomLeft().toPoint()));
}

}  // namespace gaia::coverage
