// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/coveragetable.h"

#include "core/dataset/words.h"

namespace gaia::curation {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<Facet, const char *> kFacetWords[] = {
    {Facet::Satellite, "satellite"}, {Facet::Sensor, "sensor"}, {Facet::Modality, "modality"},
    {Facet::Resolution, "resolution"}, {Facet::Tag, "tag"}, {Facet::Theme, "theme"},
    {Facet::Source, "source"}, {Facet::Credit, "credit"}, {Facet::Split, "split"},
    {Facet::Status, "status"},
};
constexpr std::pair<Period, const char *> kPeriodWords[] = {
    {Period::Year, "year"}, {Period::Quarter, "quarter"}, {Period::Month, "month"},
    {Period::Day, "day"},
};

QString field(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.at(0))) {
        text.prepend(u'\'');
    }
    const bool needsQuotes = text.contains(u'"') || text.contains(u',') || text.contains(u'\n')
        || text.contains(u'\r');
    return needsQuotes ? QString(u'"' + text.replace(u'"', u"\"\""_s) + u'"') : text;
}

QByteArray line(const QStringList &fields)
{
    return fields.join(u',').toUtf8() + "\r\n";
}

QString figure(double value)
{
    return QString::number(value, 'g', 10);
}

}  // namespace

QString word(Facet facet)
{
    return dataset::wordOf(kFacetWords, facet);
}

std::optional<Facet> facetFromWord(const QString &word)
{
    return dataset::valueOf(kFacetWords, word);
}

QString word(Period period)
{
    return dataset::wordOf(kPeriodWords, period);
}

std::optional<Period> periodFromWord(const QString &word)
{
    return dataset::valueOf(kPeriodWords, word);
}

QByteArray facetCsv(const Coverage &coverage, Facet facet)
{
    const FacetCounts &counts = coverage.of(facet);
    QByteArray csv = line({word(facet), u"images"_s, u"weight"_s});
    for (const LabelCount &label : counts.labels) {
        if (label.images > 0) {
            csv += line({field(label.label), QString::number(label.images), figure(label.weight)});
        }
    }
    return csv + line({QString(), QString::number(counts.unknown), QString::number(counts.unknown)});
}

QByteArray cellCsv(const Coverage &coverage)
{
    QByteArray csv = line({u"west"_s, u"south"_s, u"east"_s, u"north"_s, u"images"_s, u"years"_s,
                           u"land"_s});
    for (std::size_t i = 0; i < coverage.cells.size(); ++i) {
        if (coverage.cells[i].images > 0) {
            const dataset::GeoBounds box = coverage.ground->grid.bounds(static_cast<int>(i));
            csv += line({figure(box.west), figure(box.south), figure(box.east), figure(box.north),
                         QString::number(coverage.cells[i].images),
                         QString::number(coverage.cells[i].years.count()),
                         coverage.ground->isLand[i] ? u"yes"_s : u"no"_s});
        }
    }
    return csv;
}

QByteArray timeCsv(const Coverage &coverage, Period period)
{
    QStringList header{word(period)};
    for (const QString &stack : coverage.stacks) {
        const QString name = stack.isEmpty() ? u"images"_s : stack;
        header << field(name) << field(QString(name + u" (longer intervals)"_s));
    }
    QByteArray csv = line(header);
    for (const TimeBin &bin : binned(coverage.spans, period, static_cast<int>(coverage.stacks.size()))) {
        QStringList fields{toText(period, bin.start)};
        for (std::size_t i = 0; i < bin.exact.size(); ++i) {
            fields << figure(bin.exact[i]) << figure(bin.spread[i]);
        }
        csv += line(fields);
    }
    return csv;
}

}  // namespace gaia::curation
