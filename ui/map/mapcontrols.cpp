// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapcontrols.h"

#include "ui/widgets/button.h"

#include <QVBoxLayout>

namespace gaia::map {

using namespace Qt::StringLiterals;
using widgets::Button;

MapControls::MapControls(QWidget *parent)
    : QWidget(parent)
{
    setCursor(Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto add = [&](const QString &icon, const QString &words, const QString &key,
                         const QString &name, auto signal) {
        auto *button = new Button(Button::Kind::Plain, {}, this);
        button->setObjectName(name);
        button->setIconName(icon);
        button->setToolTip(tr("%1 (%2)").arg(words, key));
        button->setAccessibleName(words);
        connect(button, &QAbstractButton::clicked, this, signal);
        column->addWidget(button);
    };
    add(u"list-add"_s, tr("Zoom in"), u"+"_s, u"mapZoomIn"_s, &MapControls::zoomInRequested);
    add(u"list-remove"_s, tr("Zoom out"), u"−"_s, u"mapZoomOut"_s, &MapControls::zoomOutRequested);
    add(u"zoom-fit-best"_s, tr("Show every image"), u"0"_s, u"mapFit"_s,
        &MapControls::fitRequested);
}

}  // namespace gaia::map
