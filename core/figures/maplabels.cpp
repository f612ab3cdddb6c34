// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/maplabels.h"

#include "core/dataset/country.h"

#include <QFile>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gaia::figures {

using namespace Qt::StringLiterals;
using Kind = MapLabel::Kind;

namespace {

constexpr double kGap = 6.0;         ///< pixels between labels
constexpr double kDot = 3.0;         ///< pixels across a city's dot
constexpr double kCountryLate = 0.8; ///< a country's reach may be that much narrower than its name

std::optional<Kind> kindFromWord(const QString &word)
{
    return word == "country"_L1   ? std::optional(Kind::Country)
        : word == "sea"_L1        ? std::optional(Kind::Sea)
        : word == "capital"_L1    ? std::optional(Kind::Capital)
        : word == "lake"_L1       ? std::optional(Kind::Lake)
        : word == "city"_L1       ? std::optional(Kind::City)
                                  : std::nullopt;
}

/// The country's name as the locale's script writes it, where the table has it.
QString localName(const QString &name)
{
    const dataset::Country *country
        = QLocale().language() == QLocale::Greek ? dataset::countryNamed(name) : nullptr;
    if (country) {
        for (const QString &other : country->otherNames) {
            if (!other.isEmpty() && other.front().script() == QChar::Script_Greek) {
                return other;
            }
        }
    }
    return name;
}

std::vector<MapLabel> readLabels()
{
    QFile file(u":/basemap/labels.tsv"_s);
    std::vector<MapLabel> labels;
    if (!file.open(QIODevice::ReadOnly)) {
        return labels;
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        const auto kind = kindFromWord(cells.front());
        if (!kind || cells.size() != 6) {
            continue;
        }
        labels.push_back({*kind, cells[1].toDouble(), {cells[2].toDouble(), cells[3].toDouble()},
                          cells[4].toDouble(),
                          *kind == Kind::Country ? localName(cells[5]) : cells[5].simplified()});
    }
    return labels;
}

QFont fontOf(Kind kind, const QFont &font)
{
    QFont own = font;
    if (kind == Kind::Country) {
        own.setLetterSpacing(QFont::AbsoluteSpacing, 0.8);
        own.setWeight(QFont::DemiBold);
    } else if (kind == Kind::Sea || kind == Kind::Lake) {
        own.setItalic(true);
    } else if (kind == Kind::Capital) {
        own.setWeight(QFont::DemiBold);
    }
    return own;
}

QColor colourOf(Kind kind, const LabelStyle &style)
{
    return kind == Kind::Country ? style.country
        : kind == Kind::Sea || kind == Kind::Lake ? style.water
                                                  : style.city;
}

/// One picture's names.
class Setting {
public:
    Setting(QPainter &painter, const geo::MapView &view, const LabelStyle &style)
        : m_painter(painter)
        , m_view(view)
        , m_style(style)
        , m_shown(QRectF(QPointF(), view.size()))
        // Web maps' zoom 0 is a world of 256 pixels.
        , m_zoom(std::log2(view.scale() * 2.0 * std::numbers::pi / 256.0))
    {
    }

    bool set(const MapLabel &label)
    {
        if (!colourOf(label.kind, m_style).isValid() || m_zoom < label.zoom) {
            return false;
        }
        const QFont font = fontOf(label.kind, m_style.font);
        const QFontMetricsF metrics(font);
        const QSizeF size(metrics.horizontalAdvance(label.name), metrics.height());
        if (label.kind == Kind::Country) {
            const double reach = 2.0 * label.size / geo::kEarthRadiusKm * m_view.scale();
            if (reach * kCountryLate < size.width() && m_zoom < 6.0) {
                return false;
            }
        }
        bool isSet = false;
        const QPointF plane = m_view.projection().toPlane(label.at);
        for (const double shift : m_view.copies(m_view.planeRect(size.width()))) {
            isSet = setAt(label, m_view.toScreen(plane + QPointF(shift, 0.0)), size, font) || isSet;
        }
        return isSet;
    }

private:
    bool setAt(const MapLabel &label, const QPointF &at, const QSizeF &size, const QFont &font)
    {
        const bool isCity = label.kind == Kind::City || label.kind == Kind::Capital;
        QRectF box(QPointF(), size);
        box.moveCenter(at);
        if (isCity) {
            box.moveLeft(at.x() + kDot + 2.0);
        }
        const QRectF room = (isCity ? box.united(QRectF(at, at).adjusted(-kDot, -kDot, kDot, kDot)) : box)
                                .adjusted(-kGap, -kGap / 3.0, kGap, kGap / 3.0);
        const bool isFree = m_shown.intersects(room)
            && std::none_of(m_taken.begin(), m_taken.end(),
                            [&](const QRectF &taken) { return taken.intersects(room); });
        if (!isFree) {
            return false;
        }
        m_taken.push_back(room);
        const QColor colour = colourOf(label.kind, m_style);
        if (isCity) {
            m_painter.setPen(QPen(m_style.halo, 1.0));
            m_painter.setBrush(colour);
            m_painter.drawEllipse(at, kDot / 2.0 + 0.5, kDot / 2.0 + 0.5);
        }
        QPainterPath letters;
        letters.addText(box.left(), box.top() + QFontMetricsF(font).ascent(), font, label.name);
        if (label.kind != Kind::Sea && label.kind != Kind::Lake) {
            m_painter.strokePath(letters, QPen(m_style.halo, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        }
        m_painter.fillPath(letters, colour);
        return true;
    }

    QPainter &m_painter;
    const geo::MapView &m_view;
    const LabelStyle &m_style;
    QRectF m_shown;
    double m_zoom;
    std::vector<QRectF> m_taken;
};

}  // namespace

const std::vector<MapLabel> &mapLabels()
{
    static const std::vector<MapLabel> labels = readLabels();
    return labels;
}

int paintLabels(QPainter &painter, const geo::MapView &view, const std::vector<MapLabel> &labels,
                const LabelStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Setting setting(painter, view, style);
    int set = 0;
    for (const MapLabel &label : labels) {
        set += setting.set(label) ? 1 : 0;
    }
    painter.restore();
    return set;
}

}  // namespace gaia::figures
