// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/timeline.h"

#include "core/base/translate.h"
#include "core/dataset/season.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gaia::figures {

using namespace Qt::StringLiterals;
using base::translate;
using curation::TimeBin;
using dataset::Filter;

namespace {

constexpr double kAxisWidth = 44.0;
constexpr double kAxisHeight = 20.0;
constexpr double kNoDateWidth = 76.0;
constexpr double kSeasonWidth = 46.0;  ///< of one of five bars, with its name
constexpr double kSlimSeason = 24.0;   ///< the same with a letter
constexpr double kSlimBelow = 800.0;   ///< of the whole figure
constexpr double kSeasonGap = 24.0;
constexpr double kTop = 16.0;          ///< room for the figure above "no date"

QString number(double value)
{
    return QLocale().toString(static_cast<qint64>(std::llround(value)));
}

/// 1, 2 or 5 times a power of ten that is not below the value.
double roundStep(double value)
{
    const double power = std::pow(10.0, std::floor(std::log10(std::max(value, 1e-9))));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= value - 1e-9) {
            return factor * power;
        }
    }
    return 10.0 * power;
}

/// One painting of a timeline.
class Painting {
public:
    Painting(QPainter &painter, const QRectF &box, const Timeline &timeline, const FigureStyle &style)
        : m_painter(painter)
        , m_timeline(timeline)
        , m_style(style)
        , m_seasonWidth(box.width() < kSlimBelow ? kSlimSeason : kSeasonWidth)
        , m_plot(box.adjusted(kAxisWidth, kTop, -kNoDateWidth - seasonsWidth(), -kAxisHeight))
    {
        const auto &wide = timeline.whole.empty() ? timeline.shown : timeline.whole;
        if (!wide.empty()) {
            m_first = wide.front().start;
            m_count = static_cast<int>(wide.size());
        }
        for (const auto *bins : {&timeline.shown, &timeline.whole}) {
            for (const TimeBin &bin : *bins) {
                m_most = std::max(m_most, bin.total());
            }
        }
        const auto undated = static_cast<double>(std::max(timeline.undated, timeline.undatedWhole));
        m_undatedMost = std::max(m_most, undated);
    }

    Marks paint()
    {
        if (m_count > 0) {
            paintGrid();
            paintBrush();
            paintBins(m_timeline.whole, true);
            paintBins(m_timeline.shown, false);
            paintDates();
        }
        if (m_timeline.seasons) {
            paintSeasons();
        }
        paintNoDate();
        return std::move(m_marks);
    }

private:
    [[nodiscard]] double seasonsWidth() const
    {
        return m_timeline.seasons ? kSeasonGap + 5.0 * m_seasonWidth : 0.0;
    }
    [[nodiscard]] QColor colourOf(std::size_t stack) const
    {
        return stack < m_timeline.colours.size() ? m_timeline.colours[stack]
                                                 : m_style.stack(static_cast<int>(stack));
    }
    [[nodiscard]] double height(double value, double most) const
    {
        if (value <= 0.0 || most <= 0.0) {
            return 0.0;
        }
        const double share = m_timeline.isLogarithmic ? std::log1p(value) / std::log1p(most)
                                                      : value / most;
        return share * m_plot.height();
    }
    [[nodiscard]] int indexOf(const QDate &day) const
    {
        return curation::periodsBetween(m_timeline.period, m_first, day);
    }
    [[nodiscard]] double left(int index) const
    {
        return m_plot.left() + m_plot.width() * index / m_count;
    }
    [[nodiscard]] QRectF slot(int index) const
    {
        return {QPointF(left(index), m_plot.top()), QPointF(left(index + 1), m_plot.bottom())};
    }

    void paintGrid()
    {
        std::vector<double> values{0.0};
        if (m_timeline.isLogarithmic) {
            for (double value = 1.0; value <= m_most; value *= 10.0) {
                values.push_back(value);
            }
        } else {
            const double step = std::max(1.0, roundStep(m_most / 4.0));
            for (double value = step; value <= m_most; value += step) {
                values.push_back(value);
            }
        }
        m_painter.setFont(m_style.axis);
        for (const double value : values) {
            const double y = std::round(m_plot.bottom() - height(value, m_most)) + 0.5;
            m_painter.setPen(QPen(m_style.line, 1.0));
            m_painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
            m_painter.setPen(m_style.secondText);
            m_painter.drawText(QRectF(m_plot.left() - kAxisWidth, y - 8.0, kAxisWidth - 6.0, 16.0),
                               Qt::AlignRight | Qt::AlignVCenter, number(value));
        }
    }

    void paintBrush()
    {
        if (!m_timeline.brush) {
            return;
        }
        const int from = std::clamp(indexOf(m_timeline.brush->from), 0, m_count);
        const int to = std::clamp(indexOf(m_timeline.brush->to) + 1, from, m_count);
        const QRectF stretch(QPointF(left(from), m_plot.top()), QPointF(left(to), m_plot.bottom()));
        m_painter.fillRect(stretch, m_style.accentSoft);
        m_painter.setPen(QPen(m_style.accent, 2.0));
        m_painter.drawLine(stretch.topLeft(), stretch.bottomLeft());
        m_painter.drawLine(stretch.topRight(), stretch.bottomRight());
    }

    void paintBins(const std::vector<TimeBin> &bins, bool isWhole)
    {
        for (const TimeBin &bin : bins) {
            const int index = indexOf(bin.start);
            if (index < 0 || index >= m_count) {
                continue;
            }
            const QRectF all = slot(index);
            const double gap = all.width() > 4.0 ? 1.0 : 0.0;
            double exact = 0.0;
            double below = 0.0;
            const auto piece = [&](double amount, const QBrush &brush) {
                const double from = height(below, m_most);
                below += amount;
                const double to = std::max(height(below, m_most), below > 0.0 ? 1.0 : 0.0);
                m_painter.fillRect(QRectF(all.left() + gap / 2.0, m_plot.bottom() - to,
                                          std::max(all.width() - gap, 0.75), to - from),
                                   brush);
            };
            for (std::size_t i = 0; i < bin.exact.size(); ++i) {
                exact += bin.exact[i];
                piece(bin.exact[i], isWhole ? m_style.whole : colourOf(i));
            }
            const double spread = bin.total() - exact;
            if (spread > 0.0) {
                const QColor colour = isWhole ? m_style.whole : m_style.accent;
                piece(spread, QBrush(colour, all.width() > 3.0 ? Qt::BDiagPattern : Qt::Dense4Pattern));
            }
            if (isWhole || m_timeline.whole.empty()) {
                addMark(bin, index);
            }
        }
    }

    void addMark(const TimeBin &bin, int index)
    {
        const auto same = std::lower_bound(
            m_timeline.shown.begin(), m_timeline.shown.end(), bin.start,
            [](const TimeBin &candidate, const QDate &day) { return candidate.start < day; });
        const bool isShown = same != m_timeline.shown.end() && same->start == bin.start;
        const double shown = isShown ? same->total() : 0.0;
        double spread = 0.0;
        if (isShown) {
            for (const double amount : same->spread) {
                spread += amount;
            }
        }
        Mark mark;
        mark.shape.addRect(slot(index));
        mark.words = translate("gaia", "%1: %2 images in the filter, %3 in all")
                         .arg(curation::toText(m_timeline.period, bin.start), number(shown),
                              number(bin.total()));
        if (spread > 0.0) {
            mark.words += u'\n'
                + translate("gaia", "%1 of them as the share of longer intervals").arg(number(spread));
        }
        mark.filter = Filter::leaf(
            Filter::Subject::Date, dataset::toText(curation::daysOf(m_timeline.period, bin.start)));
        m_marks.push_back(std::move(mark));
    }

    void paintDates()
    {
        m_painter.setFont(m_style.axis);
        const double year = m_plot.width() / std::max(
            1.0, m_first.daysTo(curation::stepped(m_timeline.period, m_first, m_count)) / 365.25);
        const int step = std::max(1, static_cast<int>(roundStep(46.0 / year)));
        for (int index = 0; index < m_count; ++index) {
            const QDate start = curation::stepped(m_timeline.period, m_first, index);
            const bool isNewYear = start.month() == 1 && start.day() == 1;
            if (!isNewYear || start.year() % step != 0) {
                continue;
            }
            const double x = left(index);
            m_painter.setPen(QPen(m_style.line, 1.0));
            m_painter.drawLine(QPointF(x + 0.5, m_plot.bottom()), QPointF(x + 0.5, m_plot.bottom() + 4.0));
            m_painter.setPen(m_style.secondText);
            const double room = m_timeline.period == curation::Period::Year ? left(1) - left(0) : 0.0;
            m_painter.drawText(QRectF(x + room / 2.0 - 30.0, m_plot.bottom() + 4.0, 60.0, 16.0),
                               Qt::AlignHCenter | Qt::AlignVCenter, QString::number(start.year()));
        }
    }

    /// Of a scale of their own: five bars hold what hundreds of periods do.
    void paintSeasons()
    {
        const Timeline::Seasons &seasons = *m_timeline.seasons;
        const std::array<QString, 5> names{
            translate("gaia", "winter"), translate("gaia", "spring"), translate("gaia", "summer"),
            translate("gaia", "autumn"), translate("gaia", "tropics")};
        qint64 most = 1;
        for (std::size_t i = 0; i < names.size(); ++i) {
            most = std::max({most, seasons.shown[i], seasons.whole[i]});
        }
        m_painter.setFont(m_style.axis);
        for (std::size_t i = 0; i < names.size(); ++i) {
            const QRectF place(m_plot.right() + kSeasonGap + m_seasonWidth * double(i), m_plot.top(),
                               m_seasonWidth, m_plot.height());
            const auto bar = [&](qint64 images, const QColor &colour) {
                const double tall = height(double(images), double(most));
                m_painter.fillRect(QRectF(place.center().x() - 9.0, place.bottom() - tall, 18.0, tall),
                                   colour);
            };
            bar(seasons.whole[i], m_style.whole);
            bar(seasons.shown[i], m_style.accent);
            m_painter.setPen(QPen(m_style.line, 1.0));
            m_painter.drawLine(place.bottomLeft(), place.bottomRight());
            m_painter.setPen(m_style.secondText);
            m_painter.drawText(QRectF(place.left(), place.bottom() + 4.0, place.width(), 16.0),
                               Qt::AlignCenter,
                               m_seasonWidth < kSeasonWidth ? names[i].left(1) : names[i]);
            Mark mark;
            mark.shape.addRect(place);
            mark.series = 1;
            mark.words = translate("gaia", "%1, by hemisphere: %2 images in the filter, %3 in all")
                             .arg(names[i], number(double(seasons.shown[i])),
                                  number(double(seasons.whole[i])));
            if (i == 4) {
                mark.words = translate("gaia", "Between the tropics, where no season is: %1 images in the "
                                               "filter, %2 in all")
                                 .arg(number(double(seasons.shown[i])), number(double(seasons.whole[i])));
            }
            mark.filter = Filter::leaf(Filter::Subject::Season,
                                       dataset::word(static_cast<dataset::Season>(i)));
            m_marks.push_back(std::move(mark));
        }
    }

    void paintNoDate()
    {
        const QRectF place(m_plot.right() + 26.0 + seasonsWidth(),
                           m_plot.top(), 38.0, m_plot.height());
        const auto bar = [&](qint64 images, const QColor &colour) {
            const double tall = height(static_cast<double>(images), m_undatedMost);
            m_painter.fillRect(QRectF(place.left(), place.bottom() - tall, place.width(), tall), colour);
        };
        bar(m_timeline.undatedWhole, m_style.whole);
        bar(m_timeline.undated, m_style.accent);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_style.secondText, 1.0, Qt::DashLine));
        m_painter.drawRect(place);
        m_painter.setPen(m_style.text);
        m_painter.setFont(m_style.bold);
        const QRectF above(place.center().x() - 38.0, m_plot.top() - 17.0, 76.0, 16.0);
        m_painter.drawText(above, Qt::AlignCenter, number(static_cast<double>(m_timeline.undated)));
        m_painter.setFont(m_style.axis);
        m_painter.setPen(m_style.secondText);
        m_painter.drawText(above.translated(0.0, m_plot.height() + 21.0), Qt::AlignCenter,
                           translate("gaia", "no date"));
        Mark mark;
        mark.shape.addRect(place);
        mark.series = 2;
        mark.words = translate("gaia", "No date: %1 images in the filter, %2 in all")
                         .arg(number(static_cast<double>(m_timeline.undated)),
                              number(static_cast<double>(m_timeline.undatedWhole)));
        mark.filter = !Filter::leaf(Filter::Subject::Has, u"date"_s);
        m_marks.push_back(std::move(mark));
    }

    QPainter &m_painter;
    const Timeline &m_timeline;
    const FigureStyle &m_style;
    double m_seasonWidth;
    QRectF m_plot;
    QDate m_first;
    int m_count = 0;
    double m_most = 0.0;
    double m_undatedMost = 0.0;
    Marks m_marks;
};

}  // namespace

Marks paintTimeline(QPainter &painter, const QRectF &box, const Timeline &timeline,
                    const FigureStyle &style)
{
    painter.save();
    Marks marks = Painting(painter, box, timeline, style).paint();
    painter.restore();
    return marks;
}

}  // namespace gaia::figures
