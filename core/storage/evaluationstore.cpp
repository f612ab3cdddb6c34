// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/evaluationstore.h"

#include "core/base/clock.h"
#include "core/storage/json.h"
#include "core/storage/statement.h"

#include <nlohmann/json.hpp>

namespace gaia::storage {

using namespace Qt::StringLiterals;
using dataset::Evaluation;
using Json = nlohmann::ordered_json;

namespace {

QString figuresOf(const Evaluation &evaluation)
{
    Json metrics = Json::object();
    for (const Evaluation::Metric &metric : evaluation.metrics) {
        metrics[metric.word.toStdString()] = metric.value;
    }
    const Json json{{"images", evaluation.images},
                    {"captions", evaluation.captions},
                    {"missing", evaluation.missing},
                    {"metrics", metrics}};
    return QString::fromStdString(json.dump());
}

void readFigures(const QString &text, Evaluation &evaluation)
{
    const Json json = Json::parse(text.toStdString(), nullptr, false);
    if (!json.is_object()) {
        return;
    }
    evaluation.images = json.value("images", qint64(0));
    evaluation.captions = json.value("captions", qint64(0));
    evaluation.missing = json.value("missing", qint64(0));
    const Json metrics = json.value("metrics", Json::object());
    for (const auto &[word, value] : metrics.items()) {
        if (value.is_number()) {
            evaluation.metrics.push_back({QString::fromStdString(word), value.get<double>()});
        }
    }
}

}  // namespace

EvaluationStore::EvaluationStore(Connection &connection)
    : m_connection(connection)
{
}

std::vector<Evaluation> EvaluationStore::all()
{
    Statement row(m_connection,
                  u"SELECT name, at, curator, filter, captions, sources, reference, figures "
                  "FROM evaluation ORDER BY at, key"_s);
    std::vector<Evaluation> evaluations;
    while (row.step()) {
        Evaluation evaluation;
        evaluation.name = row.text(0);
        evaluation.at = QDateTime::fromString(row.text(1), Qt::ISODateWithMs);
        evaluation.curator = row.text(2);
        evaluation.filter = dataset::Filter::parse(row.text(3)).value_or(dataset::Filter());
        evaluation.captionChoice = row.text(4);
        evaluation.sources = listFromJson(row.text(5)).value_or(QStringList());
        evaluation.reference = row.text(6);
        readFigures(row.text(7), evaluation);
        evaluations.push_back(std::move(evaluation));
    }
    return evaluations;
}

void EvaluationStore::put(const Evaluation &evaluation)
{
    remove(evaluation.name);
    Json sources = Json::array();
    for (const QString &source : evaluation.sources) {
        sources.push_back(source.toStdString());
    }
    Statement insert(m_connection,
                     u"INSERT INTO evaluation (name, at, curator, filter, captions, sources, "
                     "reference, figures) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(evaluation.name);
    insert.bind(base::timestamp(evaluation.at));
    insert.bind(evaluation.curator.isNull() ? u""_s : evaluation.curator);
    insert.bind(evaluation.filter.toText().isNull() ? u""_s : evaluation.filter.toText());
    insert.bind(evaluation.captionChoice);
    insert.bind(QString::fromStdString(sources.dump()));
    insert.bind(evaluation.reference);
    insert.bind(figuresOf(evaluation));
    insert.step();
}

bool EvaluationStore::remove(const QString &name)
{
    Statement statement(m_connection, u"DELETE FROM evaluation WHERE name = ? RETURNING key"_s);
    statement.bind(name);
    return statement.step();
}

}  // namespace gaia::storage
