// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/maplegend.h"

#include "ui/map/mapmarks.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/stateshape.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace gaia::map {

using dataset::Standing;
using widgets::TextUse;
using widgets::Theme;

namespace {

constexpr auto &kRows = MapScheme::kClasses;
constexpr int kPadding = 12;
constexpr int kRow = 22;
constexpr int kIcon = 14;

/// What the two lower lines show: a circle of uncertainty and a ring.
void paintSigns(QPainter &painter, const QRectF &circle, const QRectF &ring, const MapScheme &scheme,
                const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QColor soft = theme.palette.accent;
    soft.setAlphaF(0.14F);
    QPen pen(theme.palette.accent, 1.2);
    pen.setDashPattern({2.4, 1.6});
    painter.setPen(pen);
    painter.setBrush(soft);
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    geo::StandingCounts counts;
    counts.byStanding = {0, 1, 2, 0, 1};
    paintRing(painter, ring.center(), ring.width() / 2.0, counts, scheme, theme);
}

}  // namespace

MapLegend::MapLegend(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("mapLegend"));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend"));
    setToolTip(tr("Fold or unfold the legend"));
    connect(this, &QAbstractButton::clicked, this, [this] { setFolded(!m_isFolded); });
    describe();
}

void MapLegend::setCounts(const geo::StandingCounts &counts, const MapScheme &scheme)
{
    m_scheme = scheme;
    m_counts = counts;
    describe();
    updateGeometry();
    update();
}

void MapLegend::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    updateGeometry();
    update();
}

void MapLegend::describe()
{
    QStringList parts;
    for (const Standing standing : kRows) {
        if (const QString words = m_scheme.words(standing); !words.isEmpty()) {
            parts.append(tr("%1: %2").arg(words, QLocale().toString(m_counts.of(standing))));
        }
    }
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

QSize MapLegend::sizeHint() const
{
    const Theme theme = Theme::of(this);
    const int title = theme.scaled(18) + 2 * kPadding - 6;
    const QFontMetrics bold(theme.font(TextUse::LabelBold));
    const QFontMetrics plain(theme.font(TextUse::Label));
    const int words = std::max({bold.horizontalAdvance(m_scheme.title()) + 16,
                                plain.horizontalAdvance(tr("Uncertainty of the place")) + 28,
                                plain.horizontalAdvance(tr("Cluster, ring by share")) + 28});
    const int width = words + 2 * kPadding;
    const int rows = 2
        + static_cast<int>(std::count_if(kRows.begin(), kRows.end(), [this](Standing standing) {
              return !m_scheme.words(standing).isEmpty();
          }));
    return {width, m_isFolded ? title : title + rows * theme.scaled(kRow) + 12};
}

void MapLegend::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    paintCard(painter, rect(), theme, hasFocus());
    const int left = kPadding;
    const int right = width() - kPadding;
    int y = kPadding - 3;
    painter.setFont(theme.font(TextUse::LabelBold));
    painter.setPen(theme.palette.secondText);
    painter.drawText(QRect(left, y, right - left, theme.scaled(18)), Qt::AlignVCenter,
                     m_scheme.title());
    widgets::paintChevron(painter, QRectF(right - 9, y + theme.scaled(18) / 2.0 - 4.5, 9, 9),
                          theme.palette.secondText, !m_isFolded);
    if (m_isFolded) {
        return;
    }
    y += theme.scaled(18) + 3;
    const int row = theme.scaled(kRow);
    painter.setFont(theme.font(TextUse::Label));
    const QRect words(left + kIcon + 10, 0, right - left - kIcon - 10, row);
    for (const Standing standing : kRows) {
        const QString name = m_scheme.words(standing);
        if (name.isEmpty()) {
            continue;
        }
        m_scheme.paintMark(painter, QRectF(left, y + (row - kIcon) / 2.0, kIcon, kIcon), standing,
                           theme);
        painter.setPen(theme.palette.text);
        const QString number = QLocale().toString(m_counts.of(standing));
        const int room = words.width() - painter.fontMetrics().horizontalAdvance(number) - 8;
        painter.drawText(words.translated(0, y), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(name, Qt::ElideRight, room));
        painter.setPen(theme.palette.secondText);
        painter.drawText(words.translated(0, y), Qt::AlignVCenter | Qt::AlignRight, number);
        y += row;
    }
    painter.fillRect(left, y + 4, right - left, 1, theme.palette.divider);
    y += 8;
    painter.setPen(theme.palette.text);
    painter.drawText(words.translated(0, y), Qt::AlignVCenter, tr("Uncertainty of the place"));
    painter.drawText(words.translated(0, y + row), Qt::AlignVCenter, tr("Cluster, ring by share"));
    const QRectF sign(left, y + (row - kIcon) / 2.0, kIcon, kIcon);
    paintSigns(painter, sign, sign.translated(0, row), m_scheme, theme);
}

}  // namespace gaia::map
