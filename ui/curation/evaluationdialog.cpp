// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/evaluationdialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gaia::curation {

using namespace Qt::StringLiterals;
using dataset::Evaluation;
using widgets::Button;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

namespace {

QString metricTitle(const QString &word)
{
    const auto parts = word.split(u"_r"_s);
    if (word.startsWith("image_to_text"_L1)) {
        return EvaluationDialog::tr("Image to text, recall at %1").arg(parts.last());
    }
    if (word.startsWith("text_to_image"_L1)) {
        return EvaluationDialog::tr("Text to image, recall at %1").arg(parts.last());
    }
    return word.startsWith("bleu_"_L1) ? u"BLEU-%1"_s.arg(word.last(1))
        : word == "rouge_l"_L1         ? u"ROUGE-L"_s
        : word == "cider_d"_L1         ? u"CIDEr-D"_s
        : word == "top_1"_L1           ? EvaluationDialog::tr("Class is the first")
        : word == "top_5"_L1           ? EvaluationDialog::tr("Class is among five")
                                       : word;
}

}  // namespace

EvaluationDialog::EvaluationDialog(const Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_frame(makeFrame(*this, tr("Evaluate predictions"), tr("Evaluate")))
    , m_name(new QLineEdit(this))
    , m_captions(new QComboBox(this))
    , m_labels(new QComboBox(this))
    , m_strip(new QCheckBox(tr("Without “The image showcases:”"), this))
    , m_table(new QTableWidget(this))
    , m_note(makeLabel({}, TextUse::Label, TextRole::Second))
    , m_state(makeLabel({}, TextUse::Interface, TextRole::Second))
{
    resize(1000, 640);
    m_frame.cancel->setText(tr("Close"));
    buildForm();
    buildBody();
    connect(m_frame.next, &QAbstractButton::clicked, this, &EvaluationDialog::start);
    m_frame.next->setObjectName(u"evaluationStart"_s);
    connect(&m_parts.project, &project::Project::changed, this,
            [this](const project::Changed &changed) {
                if (changed.nouns.testFlag(project::Noun::Views)) {
                    load();
                }
            });
    load();
    updateState();
    m_predictions->setFocus();
}

EvaluationDialog::~EvaluationDialog()
{
    m_stop.request_stop();
}

QLineEdit *EvaluationDialog::addFile(const QString &name, const QString &objectName,
                                     const QString &hint)
{
    QVBoxLayout &form = *m_frame.form;
    auto *label = makeLabel(name, TextUse::Interface, TextRole::Second);
    auto *row = new QHBoxLayout;
    auto *field = new QLineEdit(this);
    label->setBuddy(field);
    field->setAccessibleName(name);
    field->setToolTip(hint);
    field->setPlaceholderText(hint);
    field->setObjectName(objectName);
    auto *choose = new Button(Button::Kind::Plain, tr("Choose…"), this);
    choose->setAccessibleName(tr("Choose the file: %1").arg(name));
    row->addWidget(field, 1);
    row->addWidget(choose);
    m_choose[field] = choose;
    form.addWidget(label);
    form.addLayout(row);
    connect(field, &QLineEdit::textChanged, this, &EvaluationDialog::updateState);
    connect(choose, &QAbstractButton::clicked, this, [this, field, name] {
        const QString path = QFileDialog::getOpenFileName(
            this, name, field->text(), tr("Predictions and vectors (*.json *.jsonl *.csv *.npy);;All files (*)"));
        if (!path.isEmpty()) {
            field->setText(path);
        }
    });
    return field;
}

void EvaluationDialog::buildForm()
{
    addHeading(*m_frame.form, tr("Captions or classes"));
    m_predictions = addFile(tr("Predictions"), u"evaluationPredictions"_s,
                            tr("id with caption or label"));
    m_numbers = addFile(tr("Annotations of the export"), u"evaluationNumbers"_s,
                        tr("for numbers as ids"));
    addHeading(*m_frame.form, tr("Vectors"));
    m_embeddings = addFile(tr("Of images"), u"evaluationEmbeddings"_s, tr("ID, captions as ID:N"));
    m_texts = addFile(tr("Of captions"), u"evaluationTexts"_s, tr("ID:N"));
    m_classes = addFile(tr("Of classes"), u"evaluationClasses"_s, tr("zero-shot: a name each"));
    addHeading(*m_frame.form, tr("Measured against"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(widgets::space::kMedium);
    grid->setVerticalSpacing(widgets::space::kSmall);
    m_captions->addItem(tr("Accepted and edited"), int(project::CaptionChoice::Accepted));
    m_captions->addItem(tr("Every caption decided"), int(project::CaptionChoice::Decided));
    m_captions->addItem(tr("Not rejected"), int(project::CaptionChoice::Any));
    m_captions->setObjectName(u"evaluationCaptions"_s);
    addRow(*grid, tr("Captions"), m_captions);
    using dataset::Field;
    for (const auto &[field, title] :
         {std::pair(Field::Theme, tr("Theme")), std::pair(Field::Tag, tr("Tag")),
          std::pair(Field::Satellite, tr("Satellite")), std::pair(Field::Sensor, tr("Sensor")),
          std::pair(Field::Modalities, tr("Modality")), std::pair(Field::Resolution, tr("Resolution"))}) {
        m_labels->addItem(title, int(field));
    }
    addRow(*grid, tr("Class"), m_labels);
    m_name->setPlaceholderText(tr("by default the file's"));
    m_name->setObjectName(u"evaluationName"_s);
    addRow(*grid, tr("Name"), m_name);
    m_frame.form->addLayout(grid);
    m_frame.form->addWidget(m_strip);
    m_frame.form->addStretch();
}

void EvaluationDialog::buildBody()
{
    QVBoxLayout &body = *m_frame.body;
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Results"), TextUse::PanelTitle));
    head->addStretch();
    m_remove = new Button(Button::Kind::Quiet, tr("Forget the chosen run"), this);
    m_remove->setObjectName(u"evaluationRemove"_s);
    connect(m_remove, &QAbstractButton::clicked, this, &EvaluationDialog::removeCurrent);
    head->addWidget(m_remove);
    body.addLayout(head);
    m_table->setObjectName(u"evaluationTable"_s);
    m_table->setAccessibleName(tr("Results, a row a metric, a column a run"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectColumns);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setAlternatingRowColors(false);
    body.addWidget(m_table, 1);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"evaluationNote"_s);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    body.addWidget(m_note);
    m_state->setWordWrap(true);
    m_state->setObjectName(u"evaluationState"_s);
    m_frame.foot->addWidget(m_state, 1);
}

void EvaluationDialog::setPredictions(const QString &path)
{
    m_predictions->setText(path);
}

project::EvaluationOptions EvaluationDialog::options() const
{
    project::EvaluationOptions options;
    options.name = m_name->text();
    options.filter = m_parts.view.filter();
    options.captions = project::CaptionChoice(m_captions->currentData().toInt());
    options.stripPrefix = m_strip->isChecked();
    options.predictions = m_predictions->text().trimmed();
    options.numbers = options.predictions.isEmpty() ? QString() : m_numbers->text().trimmed();
    options.embeddings = m_embeddings->text().trimmed();
    if (!options.embeddings.isEmpty()) {
        options.textEmbeddings = m_texts->text().trimmed();
        options.classEmbeddings = m_classes->text().trimmed();
    }
    options.labels = dataset::Field(m_labels->currentData().toInt());
    options.isKept = !m_parts.project.isReadOnly();
    return options;
}

void EvaluationDialog::updateState()
{
    const project::EvaluationOptions now = options();
    const auto setUsable = [this](QLineEdit *field, bool isUsable) {
        field->setEnabled(isUsable);
        m_choose.at(field)->setEnabled(isUsable);
    };
    setUsable(m_numbers, !now.predictions.isEmpty());
    setUsable(m_texts, !now.embeddings.isEmpty());
    setUsable(m_classes, !now.embeddings.isEmpty());
    m_frame.next->setEnabled(!m_isRunning && (!now.predictions.isEmpty() || !now.embeddings.isEmpty()));
    if (!m_isRunning && m_state->text().isEmpty()) {
        m_state->setText(tr("On the %Ln image(s) in the filter.", nullptr,
                            int(m_parts.view.keys()->size())));
    }
}

void EvaluationDialog::load()
{
    const quint64 ticket = m_loads.next();
    m_parts.runner.start(
        jobs::Lane::Read, this,
        [&project = m_parts.project](const std::stop_token &) {
            return project::EvaluateCollection(project, {}).list();
        },
        [this, ticket](const base::Result<std::vector<Evaluation>> &evaluations) {
            if (!m_loads.isCurrent(ticket)) {
                return;
            }
            if (evaluations) {
                fill(*evaluations);
            } else {
                m_note->setText(evaluations.error().message);
            }
        });
}

void EvaluationDialog::fill(const std::vector<Evaluation> &evaluations)
{
    m_evaluations = evaluations;
    // The newest stands first, where it is looked for.
    std::reverse(m_evaluations.begin(), m_evaluations.end());
    QStringList words;
    for (const Evaluation &evaluation : m_evaluations) {
        for (const Evaluation::Metric &metric : evaluation.metrics) {
            if (!words.contains(metric.word)) {
                words << metric.word;
            }
        }
    }
    m_table->clear();
    m_table->setRowCount(int(words.size()) + 2);
    m_table->setColumnCount(int(m_evaluations.size()));
    QStringList rows{tr("Images"), tr("Without prediction")};
    for (const QString &word : words) {
        rows << metricTitle(word);
    }
    m_table->setVerticalHeaderLabels(rows);
    const QLocale locale;
    bool areAlike = true;
    for (int column = 0; column < int(m_evaluations.size()); ++column) {
        const Evaluation &evaluation = m_evaluations[static_cast<std::size_t>(column)];
        auto *head = new QTableWidgetItem(evaluation.name);
        head->setToolTip(tr("%1, on %2, filter: %3, captions: %4")
                             .arg(evaluation.sources.join(u", "_s),
                                  locale.toString(evaluation.at.toLocalTime(), QLocale::ShortFormat),
                                  evaluation.filter.isEmpty() ? tr("none") : evaluation.filter.toText(),
                                  evaluation.captionChoice));
        m_table->setHorizontalHeaderItem(column, head);
        QStringList cells{locale.toString(evaluation.images), locale.toString(evaluation.missing)};
        for (const QString &word : words) {
            const auto value = evaluation.metric(word);
            cells << (value ? locale.toString(*value, 'f', 4) : u"–"_s);
        }
        for (int row = 0; row < int(cells.size()); ++row) {
            auto *cell = new QTableWidgetItem(cells.at(row));
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, cell);
        }
        areAlike = areAlike && evaluation.reference == m_evaluations.front().reference;
    }
    m_table->setVisible(!m_evaluations.empty());
    m_frame.body->setStretchFactor(m_note, m_evaluations.empty() ? 1 : 0);
    m_remove->setVisible(!m_evaluations.empty() && !m_parts.project.isReadOnly());
    m_note->setText(
        m_evaluations.empty()
            ? tr("Nothing was measured yet. Choose a file of predictions (JSON, JSON lines or CSV with "
                 "id and caption, or label) or of vectors (JSON, CSV or .npy with its names beside it).")
            : areAlike ? tr("All were measured against the same captions.")
                       : tr("Not all were measured against the same captions: compare with care."));
    if (!m_evaluations.empty()) {
        m_table->selectColumn(0);
    }
}

void EvaluationDialog::start()
{
    m_isRunning = true;
    m_state->setText(tr("Measuring…"));
    updateState();
    m_stop = m_parts.runner.start(
        jobs::Lane::Bulk, this,
        [&project = m_parts.project, curator = m_parts.curator,
         options = options()](const std::stop_token &stop) {
            base::JobContext context;
            context.stop = stop;
            return project::EvaluateCollection(project, curator).run(options, context);
        },
        [this](const base::Result<project::EvaluationReport> &report) { tell(report); });
}

void EvaluationDialog::tell(const base::Result<project::EvaluationReport> &report)
{
    m_isRunning = false;
    if (!report) {
        m_state->setText(report.error().message);
    } else if (report->issues.empty()) {
        m_state->setText(tr("%1 was measured on %n images.", nullptr,
                            int(report->evaluation.images))
                             .arg(report->evaluation.name));
    } else {
        m_state->setText(tr("%n rows fit nothing, the first is %1: %2", nullptr,
                            int(report->issues.size()))
                             .arg(report->issues.front().item, report->issues.front().reason));
    }
    if (report && m_parts.project.isReadOnly()) {
        // Nothing is kept in a project that is only read: it is shown alone.
        fill({report->evaluation});
    } else {
        load();
    }
    updateState();
}

void EvaluationDialog::removeCurrent()
{
    const int column = m_table->currentColumn();
    if (column < 0 || column >= int(m_evaluations.size()) || m_parts.project.isReadOnly()) {
        return;
    }
    m_parts.runner.start(
        jobs::Lane::Decision, this,
        [&project = m_parts.project, curator = m_parts.curator,
         name = m_evaluations[static_cast<std::size_t>(column)].name](const std::stop_token &) {
            return project::EvaluateCollection(project, curator).remove(name);
        },
        [this](const base::Status &status) {
            m_state->setText(status ? QString() : status.error().message);
            updateState();
            load();
        });
}

}  // namespace gaia::curation
