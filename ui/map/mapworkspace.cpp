// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapworkspace.h"

#include "core/project/decide.h"
#include "core/project/nominatim.h"
#include "core/settings/settings.h"

#include "ui/map/filterstrip.h"
#include "ui/map/layersmenu.h"
#include "ui/map/maplegend.h"
#include "ui/map/mapnotes.h"
#include "ui/map/placewords.h"
#include "ui/map/regionmenu.h"
#include "ui/shell/actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace gaia::map {

using namespace Qt::StringLiterals;
using dataset::Filter;
using dataset::ImageKey;
using shell::ActionId;
using widgets::Button;

namespace {

constexpr std::size_t kMaxListed = 20;  ///< images of one place in its menu

Filter noLocation()
{
    return !Filter::leaf(Filter::Subject::Has, u"location"_s);
}

}  // namespace

MapWorkspace::MapWorkspace(const Parts &parts, QWidget *parent)
    : Workspace(parent)
    , m_project(parts.project)
    , m_view(parts.view)
    , m_runner(parts.runner)
    , m_baseMaps(parts.baseMaps)
    , m_actions(parts.actions)
    , m_curator(parts.curator)
    , m_settings(parts.settings)
    , m_data(parts.project, parts.view, parts.runner)
    , m_rows(parts.project, parts.runner)
    , m_model(parts.view, parts.project, parts.runner)
    , m_canvas(new MapCanvas({parts.project, parts.view, m_data, m_rows, parts.thumbnails, parts.baseMaps,
                              parts.runner},
                             this))
    , m_strip(new FilterStrip(parts.view, m_model, parts.thumbnails))
{
    setObjectName(u"mapWorkspace"_s);
    auto *below = new widgets::Panel(widgets::Surface::Window, Qt::TopEdge);
    auto *belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(0, 1, 0, 0);
    belowColumn->addWidget(m_strip);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeToolRow());
    column->addWidget(m_canvas, 1);
    column->addWidget(below);
    setFocusProxy(m_canvas);

    connect(m_canvas, &MapCanvas::openRequested, this, &MapWorkspace::open);
    connect(m_strip, &FilterStrip::openRequested, this, &MapWorkspace::open);
    connect(m_canvas, &MapCanvas::placeClicked, this, &MapWorkspace::listPlace);
    connect(m_canvas, &MapCanvas::pointed, this, &MapWorkspace::tellNote);
    connect(m_canvas, &MapCanvas::paintedChanged, this, &Workspace::paintedChanged);
    connect(&m_data, &MapData::changed, this, &MapWorkspace::updateCounts);
    connect(&m_data, &MapData::failed, this, &Workspace::failed);
    connect(&m_baseMaps, &BaseMaps::failed, this, &Workspace::failed);
    connect(&m_view, &library::ViewState::filterChanged, this, &MapWorkspace::updateCounts);
    connect(&m_view, &library::ViewState::keysChanged, this, &MapWorkspace::updateCounts);
    connect(&m_view, &library::ViewState::selectionChanged, this, &Workspace::actionsChanged);
    connect(&m_view, &library::ViewState::selectionChanged, this, &MapWorkspace::updateTools);
    updateCounts();
}

QWidget *MapWorkspace::makeToolRow()
{
    auto *panel = new widgets::Panel(widgets::Surface::Window, Qt::BottomEdge);
    m_toolRow = panel;
    panel->setFixedHeight(widgets::Theme::of(this).scaled(widgets::metric::kToolRow));
    auto *row = new QHBoxLayout(panel);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(widgets::space::kSmall);

    const auto tool = [&](const QString &words, const QString &icon, const QString &name,
                          const QString &tip, MapCanvas::Tool which) {
        auto *button = new Button(Button::Kind::Quiet, words);
        button->setIconName(icon);
        button->setCheckable(true);
        button->setObjectName(name);
        button->setAccessibleName(words);
        button->setToolTip(words + u": "_s + tip);
        connect(button, &QAbstractButton::clicked, this, [this, which] {
            m_canvas->setTool(which);
            updateTools();
            m_canvas->setFocus();
        });
        row->addWidget(button);
        m_tools.emplace_back(button, which);
    };
    using Tool = MapCanvas::Tool;
    tool(tr("Pan"), u"transform-move"_s, u"mapPan"_s, tr("Drag the map; click selects"), Tool::Pan);
    tool(tr("Box"), u"select-rectangular"_s, u"mapBox"_s, tr("Drag a box; Enter makes it the filter"),
         Tool::Box);
    tool(tr("Lasso"), u"draw-freehand"_s, u"mapLasso"_s,
         tr("Draw around images; Enter makes it the filter"), Tool::Lasso);
    tool(tr("Polygon"), u"draw-polygon"_s, u"mapPolygon"_s,
         tr("Click corners, Backspace takes one back, Enter closes and then makes it the filter"),
         Tool::Polygon);
    tool(tr("Circle"), u"draw-circle"_s, u"mapCircle"_s,
         tr("Drag from the middle; Enter makes it the filter"), Tool::Circle);
    tool(tr("Measure"), u"measure"_s, u"mapMeasure"_s,
         tr("Click points along a way; Enter ends it"), Tool::Measure);
    tool(tr("Place"), u"mark-location"_s, u"mapPlace"_s,
         tr("Click or drag to where the selected image lies"), Tool::Place);
    connect(m_canvas, &MapCanvas::toolChanged, this, &MapWorkspace::updateTools);
    connect(m_canvas, &MapCanvas::placeRequested, this, &MapWorkspace::placeImage);
    m_locate = new Button(Button::Kind::Quiet, tr("Locate"));
    m_locate->setIconName(u"find-location"_s);
    m_locate->setObjectName(u"mapLocate"_s);
    m_locate->setAccessibleName(m_locate->text());
    m_locate->setToolTip(tr("Locate: find the selected image's place from its location text"));
    connect(m_locate, &QAbstractButton::clicked, this, &MapWorkspace::locate);
    row->addWidget(m_locate);
    updateTools();
    auto *regions = new Button(Button::Kind::Quiet, tr("Regions"));
    regions->setIconName(u"bookmarks"_s);
    regions->setObjectName(u"mapRegions"_s);
    regions->setAccessibleName(regions->text());
    regions->setToolTip(tr("Regions with names: filter by one, name what is drawn"));
    m_regionsButton = regions;
    m_regions = new RegionMenu({m_project, m_view, m_runner, m_curator,
                                [this] { return m_canvas->area(); }},
                               this);
    connect(m_regions, &RegionMenu::failed, this, &Workspace::failed);
    connect(m_regions, &RegionMenu::saved, this, [this](const QString &name) {
        m_regions->apply(name);
        m_canvas->setTool(Tool::Pan);
        Q_EMIT decisionSaved();
    });
    connect(regions, &QAbstractButton::clicked, this, [this, regions] {
        m_regions->popup(regions->mapToGlobal(QPoint(0, regions->height())));
    });
    row->addWidget(regions);

    auto *divider = widgets::makeDivider(Qt::Vertical);
    divider->setFixedHeight(20);
    row->addSpacing(widgets::space::kHair);
    row->addWidget(divider);
    row->addSpacing(widgets::space::kHair);
    m_projection = new widgets::SegmentedControl({tr("Equal Earth"), tr("Web Mercator")});
    m_projection->setObjectName(u"mapProjection"_s);
    m_projection->setAccessibleName(tr("Projection"));
    connect(m_projection, &widgets::SegmentedControl::currentChanged, this, [this](int index) {
        m_canvas->setProjection(index == 0 ? geo::ProjectionKind::EqualEarth
                                           : geo::ProjectionKind::WebMercator);
    });
    row->addWidget(m_projection);
    auto *colours = new QComboBox;
    colours->setObjectName(u"mapColours"_s);
    colours->setAccessibleName(tr("Colour by"));
    colours->setToolTip(tr("What colour and shape of the marks tell"));
    for (const auto by : {dataset::ColourBy::Status, dataset::ColourBy::Year,
                          dataset::ColourBy::Satellite, dataset::ColourBy::Modality,
                          dataset::ColourBy::Resolution, dataset::ColourBy::Split}) {
        colours->addItem(colourWords(by), static_cast<int>(by));
    }
    connect(colours, &QComboBox::activated, this, [this, colours](int) {
        m_view.setColourBy(static_cast<dataset::ColourBy>(colours->currentData().toInt()));
    });
    const auto followColour = [this, colours] {
        colours->setCurrentIndex(colours->findData(static_cast<int>(m_view.colourBy())));
    };
    connect(&m_view, &library::ViewState::colourByChanged, this, followColour);
    followColour();
    row->addWidget(colours);
    row->addStretch(1);

    m_noLocation = new Button(Button::Kind::Plain, tr("No location"));
    m_noLocation->setObjectName(u"mapNoLocation"_s);
    m_noLocation->setIconName(u"edit-none"_s);
    m_noLocation->setCheckable(true);
    m_noLocation->setToolTip(tr("Show only the images without a location"));
    connect(m_noLocation, &QAbstractButton::clicked, this, &MapWorkspace::toggleNoLocation);
    row->addWidget(m_noLocation);
    auto *layers = new Button(Button::Kind::Quiet, tr("Layers"));
    layers->setIconName(u"layer-visible-on"_s);
    layers->setObjectName(u"mapLayers"_s);
    layers->setToolTip(tr("Names, extents, rasters, tiles of your own; the map as a picture"));
    m_layers = new LayersMenu(*m_canvas, m_settings, this);
    connect(m_layers, &LayersMenu::failed, this, &Workspace::failed);
    connect(m_layers, &LayersMenu::mercatorAsked, this, [this] { m_projection->setCurrent(1); });
    if (m_canvas->tiles().isOn()) {
        m_projection->setCurrent(1);
    }
    layers->setMenu(m_layers);
    row->addWidget(layers);
    return panel;
}

void MapWorkspace::updateTools()
{
    const bool isSelected = m_view.selected().isValid() && !m_project.isReadOnly();
    for (const auto &[button, which] : m_tools) {
        button->setChecked(m_canvas->tool() == which);
        button->setEnabled(which != MapCanvas::Tool::Place || isSelected);
    }
    m_locate->setAccessibleName(m_locating ? tr("Stop") : tr("Locate"));
    m_locate->setEnabled(isSelected || m_locating);
    fitToolRow();
}

void MapWorkspace::fitToolRow()
{
    if (!m_layers) {
        return;  // the row is being made
    }
    std::vector<Button *> buttons{m_locate, m_regionsButton};
    for (const auto &[button, which] : m_tools) {
        buttons.push_back(button);
    }
    const auto say = [&](bool isShort) {
        for (Button *button : buttons) {
            const bool isAtWork = button->isChecked() || (button == m_locate && m_locating);
            button->setText(isShort && !isAtWork ? QString() : button->accessibleName());
            button->updateGeometry();
        }
        m_toolRow->layout()->invalidate();
        return m_toolRow->layout()->sizeHint().width() <= width();
    };
    if (!say(false)) {
        (void)say(true);
    }
}

void MapWorkspace::resizeEvent(QResizeEvent *event)
{
    Workspace::resizeEvent(event);
    fitToolRow();
}

void MapWorkspace::placeImage(ImageKey image, const dataset::GeoPoint &place)
{
    const QString text = QString::number(place.lat, 'f', 5) + u", "_s + QString::number(place.lon, 'f', 5);
    m_canvas->setTool(MapCanvas::Tool::Pan);
    Q_EMIT decisionStarted();
    m_runner.start(
        jobs::Lane::Decision, this,
        [&project = m_project, curator = m_curator, image, text](std::stop_token) {
            return project::Decide(project, curator)
                .setFields(image, {{dataset::Field::Coordinates, dataset::MaybeText(text)}});
        },
        [this](const base::Result<project::Outcome> &outcome) {
            if (outcome) {
                Q_EMIT decisionSaved();
            } else {
                Q_EMIT failed(outcome.error().message);
            }
        });
}

base::Result<std::shared_ptr<project::Nominatim>> MapWorkspace::placeService()
{
    if (!m_settings || !m_settings->asksNominatim()) {
        return std::shared_ptr<project::Nominatim>();
    }
    // Kept, since it is what keeps a second between requests.
    const std::pair of(m_settings->nominatimAddress(), m_settings->contact());
    if (!m_placeService || m_placeServiceOf != of) {
        project::NominatimOptions options;
        options.address = QUrl(of.first);
        options.contact = of.second;
        options.folder = project::cacheFolder(u"nominatim"_s);
        auto service = project::Nominatim::make(options);
        if (!service) {
            return base::fail(service.error());
        }
        m_placeService = std::move(*service);
        m_placeServiceOf = of;
    }
    return m_placeService;
}

void MapWorkspace::locate()
{
    if (m_locating) {
        m_locating->request_stop();
        return;
    }
    const auto service = placeService();
    if (!service) {
        Q_EMIT failed(service.error().message);
        return;
    }
    const ImageKey image = m_view.selected();
    Q_EMIT decisionStarted();
    m_locating = m_runner.start(
        jobs::Lane::Bulk, this,
        [&project = m_project, curator = m_curator, image, service = *service](std::stop_token stop)
            -> base::Result<project::GeocodeReport> {
            const auto detail = project::Queries(project).detail(image);
            if (!detail) {
                return base::fail(detail.error());
            }
            project::GeocodeOptions options;
            options.filter = Filter::leaf(Filter::Subject::Id, detail->image.id);
            options.curator = curator;
            options.again = true;
            base::JobContext context;
            context.stop = stop;
            const auto find = [&](const QString &text) {
                return service ? service->find(text, stop) : project::geocodeOffline(text);
            };
            return project::GeocodeImages(project).run(options, find, context);
        },
        [this](const base::Result<project::GeocodeReport> &report) {
            m_locating.reset();
            updateTools();
            tellLocated(report);
        });
    updateTools();
}

void MapWorkspace::tellLocated(const base::Result<project::GeocodeReport> &report)
{
    if (!report) {
        Q_EMIT failed(report.error().message);
        return;
    }
    Q_EMIT decisionSaved();
    if (report->rows.empty()) {
        Q_EMIT failed(tr("The image has no location text, or a person or its raster has placed it "
                         "already. Use Place to put it on the map yourself."));
        return;
    }
    const project::GeocodeRow &row = report->rows.front();
    if (!row.place.isFound()) {
        Q_EMIT failed(reasonOf(row.place, row.query));
        return;
    }
    const QString found = tr("%1: %2").arg(row.query, row.place.name);
    Q_EMIT noteChanged(row.place.provider.isEmpty()
                           ? found
                           : QString(found + u"    "_s + project::Nominatim::attribution()));
    m_canvas->setMapView(m_canvas->mapView().centredOn(row.place.point));
}

std::vector<ActionId> MapWorkspace::handles() const
{
    return {ActionId::NextImage, ActionId::PreviousImage};
}

bool MapWorkspace::isEnabled(ActionId id) const
{
    return m_view.neighbour(id == ActionId::NextImage ? 1 : -1).isValid();
}

void MapWorkspace::trigger(ActionId id)
{
    if (id == ActionId::NextImage) {
        m_view.selectNext();
    } else if (id == ActionId::PreviousImage) {
        m_view.selectPrevious();
    }
}

QString MapWorkspace::notPaintedReason() const
{
    if (!m_baseMaps.failure().isEmpty()) {
        return m_baseMaps.failure();
    }
    if (!m_data.isLoaded()) {
        return tr("The locations of the images have not been read yet.");
    }
    if (m_data.clusters()->size() == 0) {
        return tr("No image that passes the filter has a location, so the map is empty.");
    }
    return m_canvas->wasPainted() ? QString() : tr("The map has not been painted yet.");
}

std::vector<shell::Workspace::KeyHint> MapWorkspace::keyHints() const
{
    return {{{ActionId::NextImage, ActionId::PreviousImage}, tr("next, previous")}};
}

void MapWorkspace::showEvent(QShowEvent *event)
{
    Workspace::showEvent(event);
    m_data.setActive(true);
    tellNote(std::nullopt);
}

void MapWorkspace::hideEvent(QHideEvent *event)
{
    Workspace::hideEvent(event);
    m_data.setActive(false);
}

bool MapWorkspace::asksForNoLocation() const
{
    const std::vector<Filter> terms = m_view.filter().terms();
    return std::find(terms.begin(), terms.end(), noLocation()) != terms.end();
}

void MapWorkspace::updateCounts()
{
    const bool isKnown = m_data.isLoaded() && m_view.isLoaded();
    const auto located = static_cast<qint64>(m_data.clusters()->size());
    const qint64 without = static_cast<qint64>(m_view.keys()->size()) - located;
    m_strip->setLocated(isKnown ? located : -1);
    if (isKnown && without >= 0) {
        m_noLocation->setText(tr("No location %1").arg(QLocale().toString(without)));
        m_noLocation->updateGeometry();
        fitToolRow();
    }
    m_noLocation->setChecked(asksForNoLocation());
    m_noLocation->setEnabled(m_noLocation->isChecked() || !isKnown || without > 0);
    if (isKnown) {
        updateNotice();
    }
    Q_EMIT paintedChanged();
}

void MapWorkspace::updateNotice()
{
    MapNotice &notice = m_canvas->notice();
    const auto whole = static_cast<int>(m_view.keys()->size());
    m_canvas->legend().setVisible(m_data.clusters()->size() > 0);
    if (m_data.clusters()->size() > 0) {
        notice.hide();
        return;
    }
    const auto run = [this](ActionId id) {
        return [this, id] { m_actions.action(id)->trigger(); };
    };
    if (m_view.total() == 0) {
        notice.showNotice(tr("No images yet"),
                          tr("Import GAIA files or a folder of pictures, and those with a "
                             "location are shown here."),
                          {{tr("Import GAIA files"), run(ActionId::ImportFiles)},
                           {tr("Add a folder"), run(ActionId::AddFolder)}});
    } else if (whole == 0) {
        notice.showNotice(tr("No image passes the filter"),
                          tr("Nothing is lost: the images are there, and the filter above hides "
                             "them all. Take terms away or clear it."),
                          {{tr("Clear the filter"), [this] { m_view.setFilter(Filter()); }}});
    } else if (asksForNoLocation()) {
        notice.showNotice(tr("%n image(s) without a location", nullptr, whole),
                          tr("They can't be on the map; the row below shows them. A place is "
                             "entered in Review, among the metadata."),
                          {{tr("Show images with a location"), [this] { toggleNoLocation(); }},
                           {tr("Open Review"), run(ActionId::ShowReview)}});
    } else {
        notice.showNotice(tr("None of these images has a location"),
                          tr("A place is entered in Review, among the metadata; a filter that "
                             "lets more images through may show some that have one."),
                          {{tr("Open Review"), run(ActionId::ShowReview)}});
    }
}

void MapWorkspace::toggleNoLocation()
{
    const std::vector<Filter> terms = m_view.filter().terms();
    const auto term = std::find(terms.begin(), terms.end(), noLocation());
    if (term == terms.end()) {
        m_view.setFilter(m_view.filter() && noLocation());
    } else {
        m_view.setFilter(
            m_view.filter().withoutTerm(static_cast<std::size_t>(term - terms.begin())));
    }
}

void MapWorkspace::open(ImageKey image)
{
    m_view.select(image);
    m_actions.action(ActionId::ShowReview)->trigger();
}

void MapWorkspace::listPlace(const std::vector<ImageKey> &images, const dataset::GeoBounds &box,
                             const QPoint &global)
{
    const quint64 ticket = m_places.next();
    const auto whole = static_cast<qint64>(images.size());
    std::vector<ImageKey> listed(images.begin(),
                                 images.begin()
                                     + static_cast<std::ptrdiff_t>(std::min(images.size(), kMaxListed)));
    m_runner.start(
        jobs::Lane::Read, this,
        [&project = m_project, listed](std::stop_token) {
            return project::Queries(project).rows(listed);
        },
        [this, ticket, whole, box, global](const base::Result<std::vector<project::Row>> &rows) {
            if (!m_places.isCurrent(ticket)) {
                return;
            }
            if (rows) {
                popUp(*rows, whole, box, global);
            } else {
                Q_EMIT failed(rows.error().message);
            }
        });
}

void MapWorkspace::popUp(const std::vector<project::Row> &rows, qint64 whole,
                         const dataset::GeoBounds &box, const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"mapPlaceMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QFontMetrics metrics(menu->font());
    for (const project::Row &row : rows) {
        QString words = metrics.elidedText(row.title, Qt::ElideRight,
                                           widgets::Theme::of(this).scaled(320));
        words.replace(u'&', u"&&"_s);
        connect(menu->addAction(words), &QAction::triggered, this,
                [this, key = row.key] { m_view.select(key); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Filter by these %n image(s)", nullptr, static_cast<int>(whole))),
            &QAction::triggered, this, [this, box] {
                m_view.setFilter(m_view.filter().replacing(Filter::Subject::Bounds,
                                                           Filter::bounds(box)));
            });
    menu->popup(global);
}

void MapWorkspace::tellNote(const std::optional<dataset::GeoPoint> &place)
{
    const QString credit = tr("Base map: Natural Earth, offline; borders as controlled, disputed ones dashed");
    Q_EMIT noteChanged(place ? credit + u"    "_s + coordinates(*place) : credit);
}

}  // namespace gaia::map
