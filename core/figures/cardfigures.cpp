// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/cardfigures.h"

#include <QColor>

#include <algorithm>
#include <cmath>

namespace gaia::figures {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCellPixels = 2;      ///< a degree
constexpr int kMapColumns = 360;
constexpr int kMapWidth = 720;      ///< pixels
constexpr int kMapHeight = 360;
constexpr int kBarsHeight = 200;
constexpr int kMargin = 36;

QByteArray opened(int width, int height, const QByteArray &title)
{
    const QByteArray size = QByteArray::number(width) + "\" height=\"" + QByteArray::number(height);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + size + "\" viewBox=\"0 0 "
        + QByteArray::number(width) + ' ' + QByteArray::number(height)
        + "\" font-family=\"sans-serif\" font-size=\"11\">\n<title>" + title + "</title>\n";
}

QByteArray rectangle(double x, double y, double width, double height, const QByteArray &fill)
{
    const auto number = [](double value) { return QByteArray::number(value, 'f', 1); };
    return "<rect x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(width)
        + "\" height=\"" + number(height) + "\" fill=\"" + fill + "\"/>\n";
}

QByteArray words(double x, double y, const QByteArray &text, const char *anchor)
{
    return "<text x=\"" + QByteArray::number(x, 'f', 1) + "\" y=\"" + QByteArray::number(y, 'f', 1)
        + "\" text-anchor=\"" + anchor + "\" fill=\"#333\">" + text + "</text>\n";
}

QByteArray landPath(const geo::Basemap &land)
{
    QByteArray path = "<path fill=\"#e4e1d6\" d=\"";
    const geo::Basemap::Layer *layer = land.layer(u"land"_s);
    if (!layer) {
        return {};
    }
    for (const geo::Basemap::Feature &feature : layer->features) {
        for (const geo::Basemap::Part &part : feature.parts) {
            char command = 'M';
            for (const geo::Basemap::Position &position : part) {
                path += command + QByteArray::number((double(position.lon) + 180.0) * kCellPixels, 'f', 1)
                    + ' ' + QByteArray::number((90.0 - double(position.lat)) * kCellPixels, 'f', 1);
                command = 'L';
            }
            path += 'Z';
        }
    }
    return path + "\"/>\n";
}

/// From light to deep orange, by the logarithm of the count.
QByteArray depthOf(quint32 count, quint32 most)
{
    const double share = most > 1 ? std::log(double(count)) / std::log(double(most)) : 1.0;
    return QColor::fromHslF(0.07F, 0.85F, float(0.62 - 0.32 * share)).name().toLatin1();
}

}  // namespace

QByteArray cellMapSvg(const std::vector<quint32> &cells, const geo::Basemap *land)
{
    QByteArray svg = opened(kMapWidth, kMapHeight, "Images by cells of one degree");
    svg += rectangle(0, 0, kMapWidth, kMapHeight, "#dbe7ee");
    if (land) {
        svg += landPath(*land);
    }
    const quint32 most = cells.empty() ? 0 : *std::max_element(cells.begin(), cells.end());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i] > 0) {
            const auto column = static_cast<int>(i % kMapColumns);
            const auto row = static_cast<int>(i / kMapColumns);
            // A little more than a cell, so that a lonely one is seen.
            svg += rectangle(column * kCellPixels - 0.5, row * kCellPixels - 0.5, 3, 3,
                             depthOf(cells[i], most));
        }
    }
    return svg + "</svg>\n";
}

QByteArray yearsSvg(const QMap<int, qint64> &years)
{
    QByteArray svg = opened(kMapWidth, kBarsHeight, "Images by year");
    svg += rectangle(0, 0, kMapWidth, kBarsHeight, "#ffffff");
    if (years.isEmpty()) {
        return svg + words(kMapWidth / 2.0, kBarsHeight / 2.0, "No image has a date.", "middle")
            + "</svg>\n";
    }
    const int first = years.firstKey();
    const int count = years.lastKey() - first + 1;
    const qint64 most = *std::max_element(years.constBegin(), years.constEnd());
    const double step = (kMapWidth - 2.0 * kMargin) / count;
    const double room = kBarsHeight - 2.0 * kMargin;
    for (auto it = years.constBegin(); it != years.constEnd(); ++it) {
        const double height = std::max(1.0, room * double(it.value()) / double(most));
        svg += rectangle(kMargin + (it.key() - first) * step, kBarsHeight - kMargin - height,
                         std::max(1.0, step * 0.85), height, "#3d6f8e");
    }
    svg += words(kMargin, kBarsHeight - kMargin + 16.0, QByteArray::number(first), "start");
    svg += words(kMapWidth - kMargin, kBarsHeight - kMargin + 16.0,
                 QByteArray::number(years.lastKey()), "end");
    svg += words(kMargin, kMargin - 8.0, "most in a year: " + QByteArray::number(most), "start");
    return svg + "</svg>\n";
}

}  // namespace gaia::figures
