// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/figures.h"

#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace gaia::work {

using namespace Qt::StringLiterals;
using widgets::TextUse;
using widgets::Theme;

namespace {

constexpr int kStripe = 8;

/// The next of 1, 2, 5, 10, 20… that is not below the value: a scale that can be read.
double roundUp(double value)
{
    if (value <= 0.0) {
        return 1.0;
    }
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 5.0, 10.0}) {
        if (step * power >= value) {
            return step * power;
        }
    }
    return 10.0 * power;
}

}  // namespace

ProgressStripe::ProgressStripe(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(kStripe);
}

void ProgressStripe::setAmounts(qint64 done, qint64 failed, qint64 total, bool isResting)
{
    if (m_done == done && m_failed == failed && m_total == total && m_isResting == isResting) {
        return;
    }
    m_done = done;
    m_failed = failed;
    m_total = total;
    m_isResting = isResting;
    setAccessibleDescription(total > 0 ? tr("%1 of %2").arg(done).arg(total) : QString());
    update();
}

void ProgressStripe::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painter.fillRect(rect(), theme.palette.sunken);
    const QColor ink = m_isResting ? theme.palette.thirdText : theme.palette.accent;
    if (m_total <= 0) {
        painter.fillRect(QRect(0, 0, width() / 4, height()), ink);
        return;
    }
    const auto at = [&](qint64 amount) {
        return int(std::lround(double(width()) * double(std::min(amount, m_total))
                               / double(m_total)));
    };
    const int good = at(std::max<qint64>(0, m_done - m_failed));
    painter.fillRect(QRect(0, 0, good, height()), ink);
    const int bad = m_failed > 0 ? std::max(2, at(m_done) - good) : 0;
    painter.fillRect(QRect(good, 0, bad, height()), theme.palette.rejected);
}

RatePlot::RatePlot(QWidget *parent)
    : QWidget(parent)
{
    setMinimumHeight(112);
    setAccessibleName(tr("Images a minute"));
}

void RatePlot::setRates(const std::vector<double> &perMinute, const std::vector<bool> &slowed,
                        const QTime &now)
{
    if (perMinute != m_rates || slowed != m_slowed) {
        m_rates = perMinute;
        m_slowed = slowed;
        m_now = now;
        update();
    }
}

/// The times in which the service asked for less lie on a band of their own.
void RatePlot::paintSlowed(QPainter &painter, const QRectF &field) const
{
    const Theme theme = Theme::of(this);
    const double step = field.width() / double(std::max<std::size_t>(1, m_rates.size() - 1));
    for (std::size_t from = 0; from < m_slowed.size(); ++from) {
        if (!m_slowed[from]) {
            continue;
        }
        std::size_t to = from;
        while (to + 1 < m_slowed.size() && m_slowed[to + 1]) {
            ++to;
        }
        const double left = field.left() + step * (double(from) - (from > 0 ? 0.5 : 0.0));
        const double right =
            std::min(field.right(), field.left() + step * (double(to) + 0.5));
        const QRectF band(left, field.top(), std::max(2.0, right - left), field.height());
        painter.fillRect(band, theme.palette.findingSoft);
        painter.setPen(theme.palette.finding);
        const QString word = tr("slowed");
        if (painter.fontMetrics().horizontalAdvance(word) < band.width()) {
            painter.drawText(band, Qt::AlignHCenter | Qt::AlignTop, word);
        }
        from = to;
    }
}

void RatePlot::paintTimes(QPainter &painter, const QRectF &field) const
{
    const Theme theme = Theme::of(this);
    painter.setPen(theme.palette.secondText);
    const QRectF words(field.left(), field.bottom() + 3, field.width(), 16);
    const auto text = [](const QTime &time) { return QLocale().toString(time, u"HH:mm"_s); };
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
                     text(m_now.addSecs(-int(m_rates.size()))));
    painter.drawText(words, Qt::AlignRight | Qt::AlignTop, text(m_now));
}

void RatePlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(this);
    const QFont font = theme.font(TextUse::Axis);
    painter.setFont(font);
    const double top = m_rates.empty() ? 1.0
                                       : roundUp(*std::max_element(m_rates.begin(), m_rates.end()));
    const int axis = QFontMetrics(font).horizontalAdvance(QLocale().toString(top, 'g', 4)) + 8;
    const QRectF field(axis, 6, width() - axis - 6, height() - 26);
    if (m_rates.size() >= 2) {
        paintSlowed(painter, field);
        paintTimes(painter, field);
    }
    for (const double share : {0.0, 0.5, 1.0}) {
        const double y = field.bottom() - share * field.height();
        painter.setPen(QPen(theme.palette.divider, 1));
        painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y));
        painter.setPen(theme.palette.secondText);
        painter.drawText(QRectF(0, y - 8, axis - 6, 16), Qt::AlignRight | Qt::AlignVCenter,
                         QLocale().toString(share * top, 'g', 4));
    }
    if (m_rates.size() < 2) {
        painter.drawText(field, Qt::AlignCenter, tr("The first figures come in a moment"));
        return;
    }
    QPainterPath line;
    for (std::size_t i = 0; i < m_rates.size(); ++i) {
        const QPointF point(field.left() + field.width() * double(i) / double(m_rates.size() - 1),
                            field.bottom() - field.height() * m_rates[i] / top);
        i == 0 ? line.moveTo(point) : line.lineTo(point);
    }
    QPainterPath area = line;
    area.lineTo(field.bottomRight());
    area.lineTo(field.bottomLeft());
    QColor soft = theme.palette.accent;
    soft.setAlphaF(0.18F);
    painter.fillPath(area, soft);
    painter.setPen(QPen(theme.palette.accent, 1.5));
    painter.drawPath(line);
    painter.setBrush(theme.palette.accent);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(line.currentPosition(), 3, 3);
}

CostBar::CostBar(QWidget *parent)
    : QWidget(parent)
{
    setMinimumHeight(Theme::of(this).scaled(40));
    setAccessibleName(tr("Cost against the cap"));
}

void CostBar::setAmounts(double spent, double expected, std::optional<double> cap)
{
    m_spent = spent;
    m_expected = expected;
    m_cap = cap;
    update();
}

void CostBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painter.setFont(theme.font(TextUse::Label));
    const double whole = std::max({m_cap.value_or(0.0), m_expected, m_spent, 0.01});
    const auto at = [&](double usd) { return int(std::lround(double(width() - 2) * usd / whole)); };
    const QRect bar(0, 4, width(), kStripe);
    painter.fillRect(bar, theme.palette.sunken);
    painter.fillRect(QRect(0, bar.top(), at(m_expected), kStripe), theme.palette.accentSoft);
    painter.fillRect(QRect(0, bar.top(), at(m_spent), kStripe), theme.palette.accent);
    const QLocale locale;
    const QRect words(0, bar.bottom() + 4, width(), height() - bar.bottom() - 4);
    painter.setPen(theme.palette.secondText);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
                     m_expected > 0.0
                         ? tr("%1 USD expected").arg(locale.toString(m_expected, 'f', 2))
                         : tr("spent"));
    painter.fillRect(QRect(at(m_expected), bar.top() - 3, 1, kStripe + 6), theme.palette.text);
    if (m_cap) {
        painter.fillRect(QRect(at(*m_cap), bar.top() - 4, 2, kStripe + 8), theme.palette.rejected);
        painter.setPen(theme.palette.rejected);
        painter.drawText(words, Qt::AlignRight | Qt::AlignTop,
                         tr("%1 cap").arg(locale.toString(*m_cap, 'f', 2)));
    }
}

}  // namespace gaia::work
