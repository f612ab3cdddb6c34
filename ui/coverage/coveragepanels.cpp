// SPDX-License-Identifier: GPL-3.0-or-later
// How the panels of the coverage workspace are put together; what they show is beside it.
#include "ui/coverage/coverageworkspace.h"

#include "core/project/savedviews.h"
#include "ui/coverage/gapslist.h"
#include "ui/map/mapscheme.h"
#include "ui/shell/actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>

namespace gaia::coverage {

using namespace Qt::StringLiterals;
using curation::Period;
using dataset::Filter;
using widgets::Button;
using widgets::makeLabel;
using widgets::Panel;
using widgets::SegmentedControl;
using widgets::Surface;
using widgets::TextRole;
using widgets::TextUse;

namespace {

constexpr const char *kMenu = "choices";

struct Section {
    Panel *panel = nullptr;
    QHBoxLayout *head = nullptr;
    QVBoxLayout *column = nullptr;
};

Section makeSection(const QString &title, Qt::Edges lines, Surface surface = Surface::Panel)
{
    Section section;
    section.panel = new Panel(surface, lines);
    section.column = new QVBoxLayout(section.panel);
    section.column->setContentsMargins(widgets::space::kLarge, widgets::space::kSmall,
                                       widgets::space::kLarge, widgets::space::kSmall);
    section.column->setSpacing(widgets::space::kHair);
    section.head = new QHBoxLayout;
    section.head->setSpacing(widgets::space::kSmall);
    section.head->addWidget(makeLabel(title, TextUse::PanelTitle));
    section.column->addLayout(section.head);
    return section;
}

QLabel *makeNote(QHBoxLayout *head)
{
    auto *label = makeLabel({}, TextUse::Label, TextRole::Second);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(label, 1);
    return label;
}

/// A button with exclusive choices; the chosen one's words stand on it.
template<typename Value, typename Take>
Button *makeChoice(QWidget *parent, const QString &name,
                   const std::vector<std::pair<QString, Value>> &choices, std::size_t current, Take take)
{
    auto *button = new Button(Button::Kind::Plain, choices[current].first);
    button->setAccessibleName(name);
    button->setToolTip(name);
    auto *menu = new QMenu(parent);
    auto *group = new QActionGroup(menu);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        QAction *action = menu->addAction(choices[i].first);
        action->setCheckable(true);
        action->setChecked(i == current);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, parent, [button, take, choice = choices[i]] {
            button->setText(choice.first);
            button->updateGeometry();
            take(choice.second);
        });
    }
    button->setMenu(menu);
    button->setProperty(kMenu, QVariant::fromValue<QObject *>(menu));
    return button;
}

/// The menu that makeChoice gave the button.
QMenu *menuOf(const Button *button)
{
    return qobject_cast<QMenu *>(button->property(kMenu).value<QObject *>());
}

}  // namespace

CoverageWorkspace::CoverageWorkspace(const Parts &parts, QWidget *parent)
    : Workspace(parent)
    , m_project(parts.project)
    , m_view(parts.view)
    , m_runner(parts.runner)
    , m_baseMaps(parts.baseMaps)
    , m_actions(parts.actions)
    , m_data(parts.project, parts.view, parts.runner)
{
    setObjectName(u"coverageWorkspace"_s);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makeWhere(), 11);
    middle->addWidget(makeThemes(), 9);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addLayout(middle, 6);
    left->addWidget(makeWhat(), 5);
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addLayout(left, 1);
    below->addWidget(makeGaps());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTimeline(), 2);
    column->addLayout(below, 7);
    setFocusProxy(m_timeline);

    connect(&m_data, &CoverageData::changed, this, &CoverageWorkspace::update);
    connect(&m_data, &CoverageData::failed, this, &Workspace::failed);
    connect(&m_baseMaps, &map::BaseMaps::loaded, this, &CoverageWorkspace::update);
    connect(&m_baseMaps, &map::BaseMaps::failed, this, &Workspace::failed);
}

FigureView *CoverageWorkspace::makeView(const QString &name, const char *objectName)
{
    auto *view = new FigureView(name);
    view->setObjectName(QLatin1String(objectName));
    connect(view, &FigureView::chosen, this,
            [this, view](const QList<int> &marks) { choose(view, marks); });
    connect(view, &FigureView::pointed, this, [this](const QString &words) {
        Q_EMIT noteChanged(words.section(u'\n', 0, 0));
    });
    connect(view, &FigureView::failed, this, &Workspace::failed);
    return view;
}

/// One of two that may stand beside each other: a figure over its figures in words. Hidden whole by
/// the view's parent, so that the other side has all the room.
FigureView *CoverageWorkspace::makeSide(QHBoxLayout *sides, const QString &name,
                                        const char *objectName, QLabel *&figures)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    FigureView *view = makeView(name, objectName);
    column->addWidget(view, 1);
    figures = makeLabel({}, TextUse::Label, TextRole::Second);
    figures->setObjectName(QLatin1String(objectName) + u"Figures"_s);
    figures->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    figures->setWordWrap(true);
    column->addWidget(figures);
    sides->addWidget(box, 1);
    return view;
}

QWidget *CoverageWorkspace::makeTimeline()
{
    const Section section = makeSection(tr("Timeline"), Qt::BottomEdge);
    m_timeNote = makeNote(section.head);
    m_timeNote->setTextFormat(Qt::RichText);
    m_brush = makeLabel({}, TextUse::Interface, TextRole::Second);
    m_brush->setTextFormat(Qt::RichText);
    m_brush->hide();
    section.head->addWidget(m_brush);
    m_clearBrush = new Button(Button::Kind::Link, tr("Clear"));
    m_clearBrush->setAccessibleName(tr("Clear the brush"));
    m_clearBrush->hide();
    connect(m_clearBrush, &QAbstractButton::clicked, this, &CoverageWorkspace::clearBrush);
    section.head->addWidget(m_clearBrush);
    addStackMenu(section.head);
    auto *period = new SegmentedControl({tr("Year"), tr("Quarter"), tr("Month"), tr("Day")});
    period->setObjectName(u"coveragePeriod"_s);
    period->setAccessibleName(tr("Period of the timeline"));
    period->setCurrent(static_cast<int>(m_period));
    connect(period, &SegmentedControl::currentChanged, this, [this](int index) {
        m_period = static_cast<Period>(index);
        update();
    });
    section.head->addWidget(period);
    auto *scale = new SegmentedControl({tr("Linear"), tr("Log")});
    scale->setObjectName(u"coverageScale"_s);
    scale->setAccessibleName(tr("Scale of the timeline"));
    connect(scale, &SegmentedControl::currentChanged, this, [this](int index) {
        m_isLogarithmic = index == 1;
        update();
    });
    section.head->addWidget(scale);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(widgets::space::kLarge);
    m_timeline = makeSide(sides, tr("Timeline"), "coverageTimeline", m_timeFigures);
    m_otherTimeline = makeSide(sides, tr("Timeline of the comparison"), "coverageOtherTimeline",
                               m_otherTimeFigures);
    for (FigureView *view : {m_timeline, m_otherTimeline}) {
        view->setRanged(true);
    }
    m_otherTimeline->parentWidget()->hide();
    section.column->addLayout(sides, 1);
    return section.panel;
}

/// The map's choice, which holds for both; or one colour for the timeline alone.
void CoverageWorkspace::addStackMenu(QHBoxLayout *head)
{
    using Choice = std::pair<QString, std::optional<dataset::ColourBy>>;
    std::vector<Choice> choices;
    for (const auto by : {dataset::ColourBy::Status, dataset::ColourBy::Year,
                          dataset::ColourBy::Satellite, dataset::ColourBy::Modality,
                          dataset::ColourBy::Resolution, dataset::ColourBy::Split}) {
        choices.emplace_back(tr("Colour: %1").arg(map::colourWords(by).toLower()), by);
    }
    choices.emplace_back(tr("One colour"), std::nullopt);
    Button *button = makeChoice<std::optional<dataset::ColourBy>>(
        this, tr("Colours of the timeline; those of the map follow"), choices,
        static_cast<std::size_t>(m_view.colourBy()),
        [this](std::optional<dataset::ColourBy> by) {
            m_data.setStacked(by.has_value());
            m_view.setColourBy(by.value_or(m_view.colourBy()));
        });
    button->setObjectName(u"coverageColours"_s);
    connect(&m_view, &library::ViewState::colourByChanged, this, [this, button] {
        if (m_data.isStacked()) {
            const QList<QAction *> actions = menuOf(button)->actions();
            QAction *chosen = actions.at(static_cast<qsizetype>(m_view.colourBy()));
            chosen->setChecked(true);
            button->setText(chosen->text());
            button->updateGeometry();
        }
    });
    head->addWidget(button);
}

QWidget *CoverageWorkspace::makeWhere()
{
    const Section section = makeSection(tr("Where"), Qt::RightEdge | Qt::BottomEdge);
    m_mapLegend = makeLabel({}, TextUse::Label, TextRole::Second);
    m_mapLegend->setTextFormat(Qt::RichText);
    section.head->addWidget(m_mapLegend);
    section.head->addStretch(1);
    addCellsMenu(section.head);
    auto *depth = new SegmentedControl({tr("Images"), tr("Years")});
    depth->setObjectName(u"coverageDepth"_s);
    depth->setAccessibleName(tr("What the cells show"));
    depth->setToolTip(tr("How many images, or of how many different years"));
    connect(depth, &SegmentedControl::currentChanged, this, [this](int index) {
        m_isByYears = index == 1;
        update();
    });
    section.head->addWidget(depth);
    auto *maps = new QHBoxLayout;
    maps->setSpacing(widgets::space::kSmall);
    m_map = makeSide(maps, tr("Coverage map"), "coverageMap", m_mapFigures);
    m_otherMap = makeSide(maps, tr("Coverage map of the comparison"), "coverageOtherMap",
                          m_otherMapFigures);
    m_otherMap->parentWidget()->hide();
    section.column->addLayout(maps, 1);
    m_mapNote = makeLabel({}, TextUse::Label, TextRole::Second);
    m_mapNote->setObjectName(u"coverageMapNote"_s);
    m_mapNote->setWordWrap(true);
    section.column->addWidget(m_mapNote);
    return section.panel;
}

void CoverageWorkspace::addCellsMenu(QHBoxLayout *head)
{
    using Choice = std::pair<QString, int>;
    head->addWidget(makeChoice<int>(
        this, tr("Size of the cells"),
        {Choice(tr("Large cells"), 264), Choice(tr("Usual cells"), geo::CellGrid::kUsual),
         Choice(tr("Small cells"), 4224)},
        1, [this](int cells) { m_data.setCells(cells); }));
}

QWidget *CoverageWorkspace::makeThemes()
{
    const Section section = makeSection(tr("Themes"), Qt::BottomEdge);
    section.head->addWidget(makeLabel(tr("five spheres; an image may have several themes"),
                                      TextUse::Label, TextRole::Second));
    section.head->addStretch(1);
    m_themes = makeView(tr("Themes"), "coverageThemes");
    section.column->addWidget(m_themes, 1);
    return section.panel;
}

QWidget *CoverageWorkspace::makeWhat()
{
    const Section section = makeSection(tr("What"), {});
    m_legend = makeLabel({}, TextUse::Label, TextRole::Second);
    m_legend->setTextFormat(Qt::RichText);
    section.head->addWidget(m_legend);
    section.head->addStretch(1);
    addCompareMenu(section.head);
    auto *page = new SegmentedControl({tr("Instruments and tags"), tr("Origin and state")});
    page->setObjectName(u"coveragePage"_s);
    page->setAccessibleName(tr("Which bars"));
    connect(page, &SegmentedControl::currentChanged, this, [this](int index) {
        m_page = index;
        update();
    });
    section.head->addWidget(page);
    m_bars = makeView(tr("Bars"), "coverageBars");
    section.column->addWidget(m_bars, 1);
    return section.panel;
}

void CoverageWorkspace::addCompareMenu(QHBoxLayout *head)
{
    using Choice = std::pair<QString, QString>;
    auto *button = makeChoice<QString>(
        this, tr("What the filter's images are compared with"),
        {Choice(tr("Against the whole project"), QString()),
         Choice(tr("Against train"), u"split:train"_s),
         Choice(tr("Against validation"), u"split:validation"_s),
         Choice(tr("Against test"), u"split:test"_s),
         Choice(tr("Against what is done"), u"status:done"_s),
         Choice(tr("Against the present filter"), u"present"_s)},
        0, [this](const QString &text) {
            if (text == "present"_L1) {
                m_data.setOther(m_view.filter());
            } else if (text.isEmpty()) {
                m_data.setOther(std::nullopt);
            } else if (const auto other = Filter::parse(text)) {
                m_data.setOther(*other);
            }
        });
    button->setObjectName(u"coverageCompare"_s);
    head->addWidget(button);
    auto *views = menuOf(button)->addMenu(tr("Against a saved view"));
    views->setObjectName(u"coverageViews"_s);
    connect(views, &QMenu::aboutToShow, this, [this, views, button] { loadViews(views, button); });
}

void CoverageWorkspace::loadViews(QMenu *menu, Button *button)
{
    menu->clear();
    menu->addAction(tr("Reading the views…"))->setEnabled(false);
    const quint64 ticket = m_viewLoads.next();
    m_runner.start(
        jobs::Lane::Read, this,
        [&project = m_project](std::stop_token) { return project::SavedViews(project, QString()).list(); },
        [this, ticket, menu, button](const base::Result<std::vector<project::ViewLine>> &views) {
            if (!m_viewLoads.isCurrent(ticket)) {
                return;
            }
            menu->clear();
            if (!views) {
                Q_EMIT failed(views.error().message);
                return;
            }
            for (const project::ViewLine &line : *views) {
                QString words = line.view.name;
                QAction *action = menu->addAction(words.replace(u'&', u"&&"_s));
                action->setEnabled(line.fault.isEmpty());
                connect(action, &QAction::triggered, this, [this, button, name = line.view.name] {
                    button->setText(tr("Against %1").arg(name));
                    button->updateGeometry();
                    m_data.setOther(Filter::leaf(Filter::Subject::View, name));
                });
            }
            if (views->empty()) {
                menu->addAction(tr("No view has been saved yet"))->setEnabled(false);
            }
        });
}

QWidget *CoverageWorkspace::makeGaps()
{
    const Section section = makeSection(tr("Gaps"), Qt::LeftEdge, Surface::Window);
    m_gapsPanel = section.panel;
    m_gapsNote = makeNote(section.head);
    m_gaps = new GapsList;
    m_gaps->setObjectName(u"coverageGaps"_s);
    connect(m_gaps, &GapsList::showAsked, this, [this](const Filter &filter) {
        setTerm(u"gap"_s, filter);
    });
    section.column->addWidget(m_gaps, 1);
    for (const shell::ActionId id : {shell::ActionId::DesignSubset, shell::ActionId::DesignSplit}) {
        auto *design = new widgets::Button(widgets::Button::Kind::Plain);
        design->setAction(m_actions.action(id));
        section.column->addWidget(design);
    }
    return section.panel;
}

}  // namespace gaia::coverage
