// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

#include <sys/resource.h>

namespace gaia::bench {

using namespace Qt::StringLiterals;

namespace {

double fromStatus(const char *field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0.0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field)) {
            return line.split(':').last().trimmed().split(' ').first().toDouble() / 1024.0;
        }
    }
    return 0.0;
}

QJsonValue valueOf(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

std::optional<double> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QJsonObject toObject(const Measure &measure)
{
    QJsonArray samples;
    for (const double sample : measure.samples) {
        samples.append(sample);
    }
    QJsonObject object{{u"name"_s, measure.name},
                       {u"unit"_s, measure.unit},
                       {u"repetitions"_s, qint64(measure.samples.size())},
                       {u"median"_s, measure.median()},
                       {u"p95"_s, measure.percentile(95)},
                       {u"p99"_s, measure.percentile(99)},
                       {u"samples"_s, samples},
                       {u"cpu_seconds"_s, valueOf(measure.cpu)},
                       {u"budget"_s, valueOf(measure.budget)},
                       {u"budget_percentile"_s, measure.judged},
                       {u"peer"_s, measure.peer},
                       {u"peer_value"_s, valueOf(measure.peerValue)},
                       {u"times_the_peer"_s, valueOf(measure.timesThePeer())},
                       {u"note"_s, measure.note}};
    if (const auto isWithin = measure.isWithinBudget()) {
        object.insert(u"within_budget"_s, *isWithin);
    }
    return object;
}

Measure measureFrom(const QJsonObject &object)
{
    Measure measure;
    measure.name = object.value("name"_L1).toString();
    measure.unit = object.value("unit"_L1).toString();
    for (const QJsonValue &sample : object.value("samples"_L1).toArray()) {
        measure.samples.push_back(sample.toDouble());
    }
    measure.cpu = numberOf(object.value("cpu_seconds"_L1));
    measure.budget = numberOf(object.value("budget"_L1));
    measure.judged = object.value("budget_percentile"_L1).toInt(95);
    measure.peer = object.value("peer"_L1).toString();
    measure.peerValue = numberOf(object.value("peer_value"_L1));
    measure.note = object.value("note"_L1).toString();
    return measure;
}

}  // namespace

double cpuSeconds(bool ofChildren)
{
    rusage usage{};
    getrusage(ofChildren ? RUSAGE_CHILDREN : RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double peakMegabytes()
{
    return fromStatus("VmHWM:");
}

double heldMegabytes()
{
    return fromStatus("VmRSS:");
}

double Measure::percentile(int percent) const
{
    if (samples.empty()) {
        return 0.0;
    }
    std::vector<double> sorted = samples;
    std::sort(sorted.begin(), sorted.end());
    const double rank = std::ceil(double(percent) / 100.0 * double(sorted.size()));
    const auto index = std::size_t(std::max(1.0, rank)) - 1;
    return sorted[std::min(index, sorted.size() - 1)];
}

std::optional<bool> Measure::isWithinBudget() const
{
    if (!budget || samples.empty()) {
        return std::nullopt;
    }
    return isRate() ? median() >= *budget : percentile(judged) <= *budget;
}

std::optional<double> Measure::timesThePeer() const
{
    if (!peerValue || *peerValue <= 0.0 || median() <= 0.0) {
        return std::nullopt;
    }
    return isRate() ? median() / *peerValue : *peerValue / median();
}

QByteArray toJson(const Findings &findings)
{
    QJsonArray measures;
    for (const Measure &measure : findings.measures) {
        measures.append(toObject(measure));
    }
    return QJsonDocument(QJsonObject{{u"scenario"_s, findings.scenario},
                                     {u"measures"_s, measures},
                                     {u"peak_mib"_s, findings.peakMegabytes},
                                     {u"skipped"_s, findings.skipped},
                                     {u"failed"_s, findings.failed}})
        .toJson(QJsonDocument::Compact);
}

std::optional<Findings> findingsFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return std::nullopt;
    }
    const QJsonObject object = document.object();
    Findings findings;
    findings.scenario = object.value("scenario"_L1).toString();
    for (const QJsonValue &measure : object.value("measures"_L1).toArray()) {
        findings.measures.push_back(measureFrom(measure.toObject()));
    }
    findings.peakMegabytes = object.value("peak_mib"_L1).toDouble();
    findings.skipped = object.value("skipped"_L1).toString();
    findings.failed = object.value("failed"_L1).toString();
    return findings;
}

}  // namespace gaia::bench
