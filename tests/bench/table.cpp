// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/table.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <array>
#include <cmath>

namespace gaia::bench {

using namespace Qt::StringLiterals;

namespace {

QString fromProc(const QString &path, const QByteArray &field)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(field)) {
            return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).trimmed();
        }
    }
    return {};
}

/// Three digits that mean something.
QString shown(double value)
{
    if (value == 0.0) {
        return u"0"_s;
    }
    const int digits = int(std::floor(std::log10(std::abs(value))));
    return QString::number(value, 'f', std::clamp(2 - digits, 0, 3));
}

using Row = std::array<QString, 7>;

Row rowOf(const Measure &measure)
{
    const auto ratio = measure.timesThePeer();
    const auto isWithin = measure.isWithinBudget();
    return {measure.name,
            QString::number(measure.samples.size()),
            shown(measure.median()),
            shown(measure.percentile(95)),
            measure.unit,
            ratio ? QString(shown(*ratio) + u" x "_s + measure.peer) : QString(),
            isWithin ? QString(shown(*measure.budget)
                               + (measure.isRate()         ? u""_s
                                  : measure.judged == 95   ? u" at p95"_s
                                                           : u" at p%1"_s.arg(measure.judged))
                               + (*isWithin ? u": kept"_s : u": MISSED"_s))
                     : QString()};
}

}  // namespace

RunFacts factsOf(const QString &command, qint64 images, std::uint64_t seed)
{
    RunFacts facts;
    const double gib = fromProc(u"/proc/meminfo"_s, "MemTotal").section(u' ', 0, 0).toDouble() / (1 << 20);
    facts.machine = u"%1, %2 cores, %3 GiB"_s
                        .arg(fromProc(u"/proc/cpuinfo"_s, "model name"))
                        .arg(QThread::idealThreadCount())
                        .arg(gib, 0, 'f', 0);
    facts.system = QSysInfo::prettyProductName() + u", Linux "_s + QSysInfo::kernelVersion();
    facts.version = QStringLiteral(GAIA_VERSION);
    facts.date = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
    facts.command = command;
    facts.images = images;
    facts.seed = seed;
    QFile load(u"/proc/loadavg"_s);
    if (load.open(QIODevice::ReadOnly)) {
        facts.loadBefore = load.readAll().split(' ').first().toDouble();
    }
    return facts;
}

QString table(const RunFacts &facts, const std::vector<Findings> &all)
{
    std::vector<Row> rows{{u"measure"_s, u"n"_s, u"median"_s, u"p95"_s, u"unit"_s, u"peer"_s,
                           u"budget"_s}};
    for (const Findings &findings : all) {
        for (const Measure &measure : findings.measures) {
            rows.push_back(rowOf(measure));
        }
        if (findings.peakMegabytes > 0.0) {
            rows.push_back({findings.scenario + u": memory at most"_s, u"1"_s,
                            shown(findings.peakMegabytes), QString(), u"MiB"_s, QString(), QString()});
        }
        const QString &why = findings.failed.isEmpty() ? findings.skipped : findings.failed;
        if (!why.isEmpty()) {
            rows.push_back({findings.scenario + (findings.failed.isEmpty() ? u": not run, "_s : u": FAILED, "_s)
                                + why.simplified().left(160)});
        }
    }
    std::array<qsizetype, 7> widths{};
    for (const Row &row : rows) {
        for (std::size_t i = 0; i < row.size() && !row[1].isEmpty(); ++i) {
            widths[i] = std::max(widths[i], row[i].size());
        }
    }
    QString text = u"%1 images, seed %2\n%3\n%4\nGAIA Curator %5, %6, load before %7\n%8\n\n"_s
                       .arg(facts.images)
                       .arg(facts.seed)
                       .arg(facts.machine, facts.system, facts.version, facts.date)
                       .arg(facts.loadBefore, 0, 'f', 1)
                       .arg(facts.command);
    for (std::size_t line = 0; line < rows.size(); ++line) {
        const Row &row = rows[line];
        QString shownRow;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const bool isNumber = i >= 1 && i <= 3;
            shownRow += (isNumber ? row[i].rightJustified(widths[i]) : row[i].leftJustified(widths[i]))
                + u"  "_s;
        }
        while (shownRow.endsWith(u' ')) {
            shownRow.chop(1);
        }
        text += shownRow + u'\n';
    }
    return text;
}

QByteArray json(const RunFacts &facts, const std::vector<Findings> &all)
{
    QJsonArray scenarios;
    for (const Findings &findings : all) {
        scenarios.append(QJsonDocument::fromJson(toJson(findings)).object());
    }
    return QJsonDocument(QJsonObject{{u"machine"_s, facts.machine},
                                     {u"system"_s, facts.system},
                                     {u"version"_s, facts.version},
                                     {u"date"_s, facts.date},
                                     {u"command"_s, facts.command},
                                     {u"images"_s, facts.images},
                                     {u"seed"_s, qint64(facts.seed)},
                                     {u"load_before"_s, facts.loadBefore},
                                     {u"scenarios"_s, scenarios}})
        .toJson(QJsonDocument::Indented);
}

}  // namespace gaia::bench
