// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/evaluatecollection.h"

#include "core/base/issuetally.h"
#include "core/base/translate.h"
#include "core/dataset/themes.h"
#include "core/evaluation/captionmetrics.h"
#include "core/evaluation/similarity.h"
#include "core/formats/predictionfile.h"
#include "core/formats/vectorfile.h"
#include "core/project/exportsource.h"
#include "core/project/queries.h"
#include "core/project/statistics.h"
#include "core/storage/evaluationstore.h"
#include "core/storage/eventlog.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using dataset::Evaluation;
using evaluation::Vectors;

namespace {

/// What one image is measured against.
struct Truth {
    QString id;
    QStringList captions;
    std::vector<int> ordinals;
    QStringList labels;
};

/// The images of the filter and their references.
struct Truths {
    std::vector<Truth> images;
    QHash<QString, std::size_t> places;  ///< by id
    QString digest;
};

/// Themes by the tags that speak of them.
using ThemesByTag = QMultiHash<QString, QString>;

ThemesByTag byTag(const dataset::ThemeTable &table)
{
    ThemesByTag themes;
    for (const dataset::ThemeTable::Theme &theme : table.themes) {
        for (const QString &tag : theme.tags) {
            themes.insert(tag, theme.name);
        }
    }
    return themes;
}

QStringList themesOf(const dataset::Image &image, const ThemesByTag &themes)
{
    if (image.theme) {
        return *image.theme;
    }
    QStringList found;
    for (const QString &tag : image.tag.value_or(QStringList())) {
        found << themes.values(dataset::foldedTag(tag));
    }
    found.removeDuplicates();
    return found;
}

storage::LoggedEvent logged(const Project &project, const QString &curator, const QString &before,
                            const QString &after)
{
    const auto told = [](const QString &name) {
        return name.isEmpty() ? QByteArray("{}")
                              : QByteArray("{\"evaluation\": " + formats::jsonText(name) + '}');
    };
    storage::LoggedEvent logged;
    logged.event.id = QUuid::createUuid();
    logged.event.step = QUuid::createUuid();
    logged.event.at = project.clock().now();
    logged.event.curator = curator.isNull() ? u""_s : curator;
    logged.event.action = u"evaluate"_s;
    logged.event.before = told(before);
    logged.event.after = told(after);
    return logged;
}

QStringList labelsOf(const dataset::Image &image, dataset::Field field, const ThemesByTag &themes)
{
    using dataset::Field;
    const auto list = [](const dataset::MaybeList &values) { return values.value_or(QStringList()); };
    switch (field) {
    case Field::Tag: return list(image.tag);
    case Field::Satellite: return list(image.satellite);
    case Field::Sensor: return list(image.sensor);
    case Field::Modalities: return list(image.modalities);
    case Field::Resolution:
        return image.resolution ? QStringList{*image.resolution} : QStringList();
    case Field::Theme: return themesOf(image, themes);
    default: return {};
    }
}

class Work final {
public:
    Work(const Project &project, const EvaluationOptions &options, const base::JobContext &context)
        : m_project(project)
        , m_options(options)
        , m_context(context)
    {
    }

    base::Result<EvaluationReport> run();
    [[nodiscard]] QString digest() const { return m_truths.digest; }

private:
    [[nodiscard]] base::Status readTruths();
    [[nodiscard]] base::Status scorePredictions();
    [[nodiscard]] base::Status scoreEmbeddings();
    void scoreCaptions(const std::vector<formats::Prediction> &rows);
    void scoreLabels(const std::vector<formats::Prediction> &rows);
    [[nodiscard]] base::Status scoreRetrieval(const Vectors &images, const Vectors &captions);
    [[nodiscard]] base::Status scoreClasses(const Vectors &images);
    void part(Vectors &&all, bool areTexts, Vectors &images, Vectors &captions);
    [[nodiscard]] std::optional<std::size_t> captionPlace(const QString &name) const;
    void add(const QString &word, double value)
    {
        m_report.evaluation.metrics.push_back({word, value});
    }
    void note(const QString &path)
    {
        if (!path.isEmpty()) {
            m_report.evaluation.sources << QFileInfo(path).fileName();
        }
    }
    [[nodiscard]] QString stripped(const QString &caption) const
    {
        return m_options.stripPrefix ? dataset::withoutPrefix(caption) : caption;
    }
    void countMissing();

    const Project &m_project;
    const EvaluationOptions &m_options;
    const base::JobContext &m_context;
    Truths m_truths;
    QSet<std::size_t> m_met;  ///< images that something was said of
    EvaluationReport m_report;
    base::IssueTally m_faults;  ///< rows that can't be used
};

base::Status Work::readTruths()
{
    const auto keys = Queries(m_project).keys(m_options.filter);
    const auto themes = Statistics(m_project).themes();
    if (!keys || !themes) {
        return fail(keys ? themes.error() : keys.error());
    }
    const ThemesByTag byTheirTags = byTag(*themes);
    ExportOptions choice;
    choice.captions = m_options.captions;
    choice.stripPrefix = m_options.stripPrefix;
    ExportSource source(m_project, choice, *formats::exportFormat(u"gaia"_s), *keys,
                        {.pictures = false});
    QCryptographicHash digest(QCryptographicHash::Sha256);
    while (!m_context.isStopped()) {
        const auto slice = source.next();
        if (!slice) {
            return fail(slice.error());
        }
        if (slice->looked == 0) {
            break;
        }
        for (const ExportSource::Item &item : slice->items) {
            Truth truth;
            truth.id = item.item.image.id;
            truth.labels = labelsOf(item.item.image, m_options.labels, byTheirTags);
            digest.addData(truth.id.toUtf8());
            for (const formats::ExportCaption &caption : item.item.captions) {
                truth.captions << caption.text;
                truth.ordinals.push_back(caption.ordinal);
                digest.addData(QByteArray(caption.text.toUtf8() + '\n'));
            }
            m_truths.places.insert(truth.id, m_truths.images.size());
            m_truths.images.push_back(std::move(truth));
        }
    }
    m_truths.digest = QString::fromLatin1(digest.result().toHex());
    if (m_truths.images.empty() && !m_context.isStopped()) {
        return fail(ErrorCode::NotFound,
                    translate("gaia", "No image in the filter has a caption of the kind that was asked "
                                      "for, so there is nothing to measure against."));
    }
    return {};
}

void Work::scoreCaptions(const std::vector<formats::Prediction> &rows)
{
    std::vector<evaluation::CaptionPair> pairs;
    QSet<std::size_t> seen;
    for (const formats::Prediction &row : rows) {
        const auto place = m_truths.places.constFind(row.id);
        if (row.caption.isEmpty() || place == m_truths.places.constEnd()) {
            continue;
        }
        if (seen.contains(*place)) {
            m_faults.add(row.id, translate("gaia", "It has more than one prediction; the first counts."));
            continue;
        }
        seen.insert(*place);
        pairs.push_back({stripped(row.caption), m_truths.images[*place].captions});
    }
    if (pairs.empty()) {
        return;
    }
    m_met.unite(seen);
    m_context.report(0, 0, translate("gaia", "Comparing captions"));
    const auto scores = evaluation::scoreCaptions(pairs, m_context.stop);
    for (std::size_t n = 0; n < scores.bleu.size(); ++n) {
        add(u"bleu_%1"_s.arg(n + 1), scores.bleu.at(n));
    }
    add(u"rouge_l"_s, scores.rougeL);
    add(u"cider_d"_s, scores.ciderD);
}

void Work::scoreLabels(const std::vector<formats::Prediction> &rows)
{
    qint64 asked = 0;
    qint64 right = 0;
    for (const formats::Prediction &row : rows) {
        const auto place = m_truths.places.constFind(row.id);
        if (row.label.isEmpty() || place == m_truths.places.constEnd()
            || m_truths.images[*place].labels.isEmpty()) {
            continue;
        }
        ++asked;
        m_met.insert(*place);
        right += m_truths.images[*place].labels.contains(row.label, Qt::CaseInsensitive) ? 1 : 0;
    }
    if (asked > 0) {
        add(u"top_1"_s, double(right) / double(asked));
    }
}

base::Status Work::scorePredictions()
{
    auto rows = formats::readPredictions(m_options.predictions);
    if (!rows) {
        return fail(rows.error());
    }
    note(m_options.predictions);
    if (!m_options.numbers.isEmpty()) {
        const auto numbers = formats::readNumbers(m_options.numbers);
        if (!numbers) {
            return fail(numbers.error());
        }
        for (formats::Prediction &row : *rows) {
            row.id = numbers->value(row.id, row.id);
        }
    }
    const Queries queries(m_project);
    for (const formats::Prediction &row : *rows) {
        if (!m_truths.places.contains(row.id) && !queries.keyOf(row.id)) {
            m_faults.add(row.id, translate("gaia", "The project has no image of this id. Where predictions "
                                                   "name images by their number in an export, give its "
                                                   "annotation file too."));
        }
    }
    scoreCaptions(*rows);
    scoreLabels(*rows);
    return {};
}

/// The place of the image that "ID:N" names a caption of; ids may hold colons themselves.
std::optional<std::size_t> Work::captionPlace(const QString &name) const
{
    const qsizetype colon = name.lastIndexOf(u':');
    bool isNumber = false;
    name.mid(colon + 1).toInt(&isNumber);
    const auto place = m_truths.places.constFind(name.left(colon));
    return colon > 0 && isNumber && place != m_truths.places.constEnd() ? std::optional(*place)
                                                                        : std::nullopt;
}

void Work::part(Vectors &&all, bool areTexts, Vectors &images, Vectors &captions)
{
    images.width = areTexts ? images.width : all.width;
    captions.width = all.width;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QString &name = all.names.at(static_cast<qsizetype>(i));
        const bool isImage = m_truths.places.contains(name);
        if (!isImage && !captionPlace(name)) {
            if (!Queries(m_project).keyOf(name.left(name.lastIndexOf(u':')))
                && !Queries(m_project).keyOf(name)) {
                m_faults.add(name, translate("gaia", "The project has no such image or caption."));
            }
            continue;
        }
        Vectors &target = isImage && !areTexts ? images : captions;
        target.names << name;
        target.values.insert(target.values.end(), all.row(i), all.row(i) + all.width);
    }
}

base::Status Work::scoreEmbeddings()
{
    auto all = formats::readVectors(m_options.embeddings, m_options.embeddingNames);
    if (!all) {
        return fail(all.error());
    }
    note(m_options.embeddings);
    Vectors images;
    Vectors captions;
    part(std::move(*all), false, images, captions);
    if (!m_options.textEmbeddings.isEmpty()) {
        auto texts = formats::readVectors(m_options.textEmbeddings, m_options.textNames);
        if (!texts) {
            return fail(texts.error());
        }
        note(m_options.textEmbeddings);
        if (texts->width != images.width) {
            return fail(ErrorCode::Invalid,
                        translate("gaia", "The vectors of images have %1 numbers, those of captions %2: "
                                          "they are not of one model.")
                            .arg(images.width)
                            .arg(texts->width));
        }
        part(std::move(*texts), true, images, captions);
    }
    if (!captions.names.isEmpty()) {
        if (const base::Status scored = scoreRetrieval(images, captions); !scored) {
            return scored;
        }
    }
    return m_options.classEmbeddings.isEmpty() ? base::Status() : scoreClasses(images);
}

base::Status Work::scoreRetrieval(const Vectors &images, const Vectors &captions)
{
    QHash<QString, std::size_t> rows;
    for (std::size_t i = 0; i < images.size(); ++i) {
        rows.insert(images.names.at(static_cast<qsizetype>(i)), i);
    }
    Vectors asked;
    asked.width = captions.width;
    std::vector<std::size_t> imageOf;
    for (std::size_t i = 0; i < captions.size(); ++i) {
        const QString &name = captions.names.at(static_cast<qsizetype>(i));
        const auto place = captionPlace(name);
        const QString id = place ? m_truths.images[*place].id : name;
        const auto row = rows.constFind(id);
        if (row == rows.constEnd()) {
            m_faults.add(name, translate("gaia", "Its image has no vector."));
            continue;
        }
        m_met.insert(m_truths.places.value(id));
        asked.names << name;
        asked.values.insert(asked.values.end(), captions.row(i), captions.row(i) + captions.width);
        imageOf.push_back(*row);
    }
    if (imageOf.empty()) {
        return {};
    }
    const auto scores = evaluation::scoreRetrieval(images, asked, imageOf, m_context);
    for (std::size_t i = 0; i < evaluation::kRanks.size(); ++i) {
        add(u"image_to_text_r%1"_s.arg(evaluation::kRanks.at(i)), scores.imageToText.at(i));
    }
    for (std::size_t i = 0; i < evaluation::kRanks.size(); ++i) {
        add(u"text_to_image_r%1"_s.arg(evaluation::kRanks.at(i)), scores.textToImage.at(i));
    }
    return {};
}

base::Status Work::scoreClasses(const Vectors &images)
{
    const auto classes = formats::readVectors(m_options.classEmbeddings, m_options.classNames);
    if (!classes) {
        return fail(classes.error());
    }
    note(m_options.classEmbeddings);
    if (classes->width != images.width) {
        return fail(ErrorCode::Invalid,
                    translate("gaia", "The vectors of images have %1 numbers, those of classes %2: they "
                                      "are not of one model.")
                        .arg(images.width)
                        .arg(classes->width));
    }
    const auto nearest = evaluation::nearestClasses(images, *classes);
    qint64 asked = 0;
    std::array<qint64, 2> right{};
    for (std::size_t i = 0; i < images.size(); ++i) {
        const auto place = m_truths.places.value(images.names.at(static_cast<qsizetype>(i)));
        QStringList labels = m_truths.images[place].labels;
        // An image whose class is not among the asked ones tells nothing of the model.
        labels.removeIf([&](const QString &label) {
            return !classes->names.contains(label, Qt::CaseInsensitive);
        });
        if (labels.isEmpty()) {
            continue;
        }
        ++asked;
        m_met.insert(place);
        for (std::size_t rank = 0; rank < nearest[i].size(); ++rank) {
            const QString name = classes->names.at(static_cast<qsizetype>(nearest[i][rank]));
            if (labels.contains(name, Qt::CaseInsensitive)) {
                right[0] += rank == 0 ? 1 : 0;
                ++right[1];
                break;
            }
        }
    }
    if (asked > 0) {
        add(u"top_1"_s, double(right[0]) / double(asked));
        add(u"top_5"_s, double(right[1]) / double(asked));
    }
    return {};
}

void Work::countMissing()
{
    Evaluation &evaluation = m_report.evaluation;
    evaluation.images = m_met.size();
    evaluation.missing = qint64(m_truths.images.size()) - evaluation.images;
    for (const std::size_t place : m_met) {
        evaluation.captions += m_truths.images[place].captions.size();
    }
}

base::Result<EvaluationReport> Work::run()
{
    if (m_options.predictions.isEmpty() && m_options.embeddings.isEmpty()) {
        return fail(ErrorCode::Usage,
                    translate("gaia", "Name a file of predictions or of embeddings to evaluate."));
    }
    base::Status status = readTruths();
    if (status && !m_options.predictions.isEmpty()) {
        status = scorePredictions();
    }
    if (status && !m_options.embeddings.isEmpty() && !m_context.isStopped()) {
        status = scoreEmbeddings();
    }
    if (!status) {
        return fail(status.error());
    }
    countMissing();
    m_report.issues = m_faults.issues();
    m_report.wasStopped = m_context.isStopped();
    if (m_report.evaluation.metrics.empty() && !m_report.wasStopped) {
        return fail(ErrorCode::NotFound,
                    translate("gaia", "Nothing in %1 fits an image of the filter. %2")
                        .arg(m_report.evaluation.sources.join(u", "_s),
                             m_report.issues.empty()
                                 ? translate("gaia", "Captions are matched by the image's id, vectors by "
                                                     "ID and ID:N.")
                                 : QString(m_report.issues.front().item + u": "_s
                                           + m_report.issues.front().reason)));
    }
    return std::move(m_report);
}

}  // namespace

EvaluateCollection::EvaluateCollection(Project &project, QString curator)
    : m_project(project)
    , m_curator(std::move(curator))
{
}

base::Result<EvaluationReport> EvaluateCollection::run(const EvaluationOptions &options,
                                                       const base::JobContext &context)
{
    const QString first = options.predictions.isEmpty() ? options.embeddings : options.predictions;
    Work work(m_project, options, context);
    auto report = work.run();
    if (!report || report->wasStopped) {
        return report;
    }
    Evaluation &evaluation = report->evaluation;
    evaluation.name = options.name.simplified().isEmpty() ? QFileInfo(first).completeBaseName()
                                                          : options.name.simplified();
    evaluation.at = m_project.clock().now();
    evaluation.curator = m_curator;
    evaluation.filter = options.filter;
    evaluation.captionChoice = word(options.captions);
    evaluation.reference = work.digest();
    if (options.isKept) {
        if (const base::Status kept = keep(evaluation); !kept) {
            return fail(kept.error());
        }
    }
    return report;
}

base::Status EvaluateCollection::keep(const Evaluation &evaluation)
{
    return m_project.write(
        Priority::Normal,
        [&](storage::Connection &connection, Project::Touch &touch) -> base::Status {
            storage::EvaluationStore(connection).put(evaluation);
            storage::EventLog(connection).append(
                logged(m_project, m_curator, {}, evaluation.name), storage::EventStanding::Log);
            touch.noteAll(Noun::Views | Noun::Events);
            return {};
        });
}

base::Result<std::vector<Evaluation>> EvaluateCollection::list() const
{
    return m_project.read([](storage::Connection &connection) {
        return storage::EvaluationStore(connection).all();
    });
}

base::Status EvaluateCollection::remove(const QString &name)
{
    return m_project.write(
        Priority::Normal,
        [&](storage::Connection &connection, Project::Touch &touch) -> base::Status {
            if (!storage::EvaluationStore(connection).remove(name)) {
                return fail(ErrorCode::NotFound,
                            translate("gaia", "There is no evaluation “%1”.").arg(name));
            }
            storage::EventLog(connection).append(logged(m_project, m_curator, name, {}),
                                                 storage::EventStanding::Log);
            touch.noteAll(Noun::Views | Noun::Events);
            return {};
        });
}

}  // namespace gaia::project
