// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/mapitems.h"
#include "ui/map/mapscheme.h"
#include "ui/widgets/stateshape.h"
#include "ui/widgets/theme.h"

#include <QCache>
#include <QHash>
#include <QPixmap>
#include <QString>

class QPainter;

namespace gaia::map {

[[nodiscard]] widgets::StateShape shapeOf(dataset::Standing standing);

/// Paints the marks of points, clusters and thumbnails. Marks that look alike are painted once
/// and kept, so that a frame with hundreds of them costs copies alone. Main thread.
class MapMarks final {
public:
    /// Takes the colours and sharpness of the next frame. A hasty one paints a dozen new
    /// rings and the rest plainly, until the next.
    void begin(const widgets::Theme &theme, const MapScheme &scheme, double deviceRatio, bool isHasty);
    /// True if the frame has plain marks, so that another one is due.
    [[nodiscard]] bool isRough() const { return m_isRough; }

    void paintPoint(QPainter &painter, const QPointF &at, dataset::Standing standing);
    void paintCluster(QPainter &painter, const MapItem &item);
    /// A null picture is a grey frame.
    void paintThumbnail(QPainter &painter, const MapItem &item, const QString &sha256,
                        const QPixmap &picture);

private:
    template<typename Name, typename Paint>
    [[nodiscard]] const QPixmap &mark(QCache<Name, QPixmap> &known, const Name &name,
                                      const QSizeF &size, Paint paint);

    [[nodiscard]] const QPixmap &plainRing(double radius, double side);
    [[nodiscard]] double widthOf(QChar sign, int pixelSize);
    void paintNumber(QPainter &painter, const QPointF &middle, const QString &text, double room);

    widgets::Theme m_theme;
    MapScheme m_scheme;
    double m_deviceRatio = 1.0;
    bool m_isHasty = false;
    bool m_isRough = false;
    int m_numberSize = 12;                        ///< pixels
    double m_numberHeight = 16.0;
    QHash<quint32, double> m_widths;              ///< of signs, by size and sign
    int m_newRings = 0;                           ///< since the frame's begin
    QCache<quint64, QPixmap> m_marks{24 << 20};   ///< cost in bytes
    QCache<QString, QPixmap> m_frames{12 << 20};
};

/// A ring split by share.
void paintRing(QPainter &painter, const QPointF &at, double radius,
               const geo::StandingCounts &counts, const MapScheme &scheme,
               const widgets::Theme &theme);

}  // namespace gaia::map
