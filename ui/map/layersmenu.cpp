// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/layersmenu.h"

#include "core/project/maptiles.h"
#include "core/project/nominatim.h"
#include "ui/map/tilesdialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QFileDialog>

namespace gaia::map {

using namespace Qt::StringLiterals;

LayersMenu::LayersMenu(MapCanvas &canvas, settings::Settings *settings, QWidget *parent)
    : QMenu(parent)
    , m_canvas(canvas)
    , m_settings(settings)
{
    setObjectName(u"layersMenu"_s);
    if (m_settings) {
        m_tiles = m_settings->tileLayers();
    }
    connect(this, &QMenu::aboutToShow, this, &LayersMenu::fill);
    fill();
    showTiles();
}

void LayersMenu::addSwitch(const QString &words, bool MapCanvas::Layers::*member)
{
    QAction *action = addAction(words);
    action->setCheckable(true);
    action->setChecked(m_canvas.layers().*member);
    connect(action, &QAction::toggled, this, [this, member](bool isOn) {
        MapCanvas::Layers layers = m_canvas.layers();
        layers.*member = isOn;
        m_canvas.setLayers(layers);
    });
}

void LayersMenu::fill()
{
    clear();
    addSwitch(tr("Names"), &MapCanvas::Layers::hasLabels);
    addSwitch(tr("Extents of images"), &MapCanvas::Layers::hasFootprints);
    addSwitch(tr("Rasters in place"), &MapCanvas::Layers::hasRasters);
    addSeparator();
    addTileEntries();
    addSeparator();
    addAction(tr("Copy the map as a picture"), this, &LayersMenu::copyPicture);
    addAction(tr("Save the map as a picture…"), this, &LayersMenu::savePicture);
}

void LayersMenu::addTileEntries()
{
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        QString words = tr("Tiles: %1").arg(m_tiles[i].name);
        QAction *action = addAction(words.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(m_tiles[i].isOn);
        action->setToolTip(m_tiles[i].attribution);
        connect(action, &QAction::toggled, this, [this, i](bool isOn) { turn(i, isOn); });
    }
    QAction *add = addAction(tr("Tiles of your own…"), this, &LayersMenu::askForTiles);
    add->setObjectName(u"addTiles"_s);
    if (!m_tiles.empty()) {
        QMenu *forget = addMenu(tr("Forget tiles"));
        for (std::size_t i = 0; i < m_tiles.size(); ++i) {
            QString words = m_tiles[i].name;
            connect(forget->addAction(words.replace(u'&', u"&&"_s)), &QAction::triggered, this,
                    [this, i] { remove(i); });
        }
    }
}

void LayersMenu::addTiles(const settings::TileLayer &layer)
{
    std::erase_if(m_tiles, [&](const settings::TileLayer &known) { return known.name == layer.name; });
    m_tiles.push_back(layer);
    turn(m_tiles.size() - 1, true);
}

void LayersMenu::turn(std::size_t index, bool isOn)
{
    // One at a time: one would hide the other.
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i].isOn = isOn && i == index;
    }
    keep();
    showTiles();
    if (isOn) {
        Q_EMIT mercatorAsked();
    }
}

void LayersMenu::remove(std::size_t index)
{
    m_tiles.erase(m_tiles.begin() + static_cast<std::ptrdiff_t>(index));
    keep();
    showTiles();
}

void LayersMenu::keep()
{
    if (m_settings) {
        m_settings->setTileLayers(m_tiles);
    }
}

void LayersMenu::showTiles()
{
    std::shared_ptr<const project::MapTiles> tiles;
    for (const settings::TileLayer &layer : m_tiles) {
        if (!layer.isOn) {
            continue;
        }
        if (const base::Status fit = project::checkTileLayer(layer); !fit) {
            Q_EMIT failed(fit.error().message);
            continue;
        }
        const QString name = QString::fromLatin1(
            QCryptographicHash::hash(layer.address.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
        tiles = std::make_shared<const project::MapTiles>(
            layer, m_settings ? m_settings->contact() : QString(),
            project::cacheFolder(u"tiles/"_s + name));
    }
    m_canvas.setTiles(tiles);
}

void LayersMenu::askForTiles()
{
    auto *dialog = new TilesDialog(parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { addTiles(dialog->layer()); });
    dialog->open();
}

void LayersMenu::copyPicture()
{
    QApplication::clipboard()->setImage(m_canvas.picture());
}

void LayersMenu::savePicture()
{
    const QString path = QFileDialog::getSaveFileName(parentWidget(), tr("Save the map"),
                                                      u"map.png"_s, tr("Pictures (*.png)"));
    if (!path.isEmpty() && !m_canvas.picture().save(path, "PNG")) {
        Q_EMIT failed(tr("The picture could not be written to %1. Choose another folder.").arg(path));
    }
}

}  // namespace gaia::map
