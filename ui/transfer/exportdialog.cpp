// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/exportdialog.h"

#include "ui/transfer/exportestimatepane.h"
#include "ui/transfer/exportrunpane.h"
#include "ui/transfer/leftexport.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace gaia::transfer {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::makeLabel;
using widgets::makeParagraph;
using widgets::TextRole;
using widgets::TextUse;

namespace {

/// A format as people call it, and what it is for.
struct Described {
    QString word;
    QString name;
    QString note;
    bool hasPictures;
    bool hasUnits;
};

std::vector<Described> described()
{
    return {
        {u"gaia"_s, ExportDialog::tr("GAIA JSON"), ExportDialog::tr("The collection's own records; no pictures."), false, false},
        {u"img2dataset"_s, ExportDialog::tr("img2dataset list"),
         ExportDialog::tr("Addresses for img2dataset to download; no pictures."), false, false},
        {u"webdataset"_s, ExportDialog::tr("WebDataset shards"),
         ExportDialog::tr("Tar shards of pictures with all their captions."), true, true},
        {u"openclip"_s, ExportDialog::tr("open_clip"),
         ExportDialog::tr("A sample for each caption, a table, and command lines to fine-tune CLIP."), true, false},
        {u"lavis"_s, ExportDialog::tr("LAVIS, for BLIP-2"),
         ExportDialog::tr("Annotations, ground truth and a configuration to fine-tune BLIP-2."), true, false},
        {u"coco"_s, ExportDialog::tr("COCO captions"), ExportDialog::tr("One file of annotations beside the pictures."), true,
         false},
        {u"imagefolder"_s, ExportDialog::tr("Hugging Face imagefolder"),
         ExportDialog::tr("Pictures with metadata.jsonl, as the datasets library loads them."), true, false},
        {u"csv"_s, ExportDialog::tr("CSV table"), ExportDialog::tr("For spreadsheets and scripts; no pictures."), false, true},
        {u"geojson"_s, ExportDialog::tr("GeoJSON"), ExportDialog::tr("Footprints and points for maps; no pictures."), false,
         false},
        {u"gpkg"_s, ExportDialog::tr("GeoPackage"), ExportDialog::tr("Footprints and points for maps; no pictures."), false,
         false},
        {u"stac"_s, ExportDialog::tr("STAC catalog"),
         ExportDialog::tr("An item for each image with a date, and pictures where they may be passed on."), true,
         false}};
}

Described formatOf(const QComboBox &box)
{
    return described().at(static_cast<std::size_t>(std::max(0, box.currentIndex())));
}

}  // namespace

ExportDialog::ExportDialog(const Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_pages(new QStackedLayout(this))
    , m_ask(new QWidget(this))
    , m_run(new ExportRunPane(parts.runner, this))
    , m_left(new LeftExport(parts.runner, this))
    , m_folder(new QLineEdit(this))
    , m_format(new QComboBox(this))
    , m_formatNote(makeParagraph(u"exportFormatNote"_s, TextUse::Label, TextRole::Second, this))
    , m_captions(new QComboBox(this))
    , m_unit(new QComboBox(this))
    , m_size(new QSpinBox(this))
    , m_enlarge(new QCheckBox(tr("Enlarge smaller pictures"), this))
    , m_strip(new QCheckBox(tr("Without “The image showcases:”"), this))
    , m_visible(new QCheckBox(tr("Only what the image shows"), this))
    , m_bySplit(new QCheckBox(tr("A file for each split"), this))
    , m_urlsOnly(new QCheckBox(tr("Addresses instead of pictures"), this))
    , m_articles(new QCheckBox(tr("With the articles’ texts"), this))
    , m_replace(new QCheckBox(tr("Replace the export that is there"), this))
    , m_estimate(new ExportEstimatePane(this))
    , m_stopped(makeParagraph(u"exportStopped"_s, TextUse::Label, TextRole::Second, this))
    , m_warning(makeParagraph(u"exportWarning"_s, TextUse::Label, TextRole::Finding, this))
    , m_export(new Button(Button::Kind::Filled, tr("Export"), this))
{
    setWindowTitle(tr("Export"));
    resize(widgets::Theme::of(this).scaled(880), widgets::Theme::of(this).scaled(540));
    build();
    connectChoices();
    updateState();
    askForEstimate();
}

ExportDialog::~ExportDialog()
{
    m_counting.request_stop();
}

void ExportDialog::addRow(QGridLayout &grid, const QString &name, QWidget *field)
{
    const int row = grid.rowCount();
    QLabel *label = makeLabel(name, TextUse::Interface, TextRole::Second);
    label->setBuddy(field);
    field->setAccessibleName(name);
    grid.addWidget(label, row, 0);
    grid.addWidget(field, row, 1, 1, 2);
}

void ExportDialog::buildChoices(QGridLayout &grid)
{
    for (const Described &format : described()) {
        m_format->addItem(format.name, format.word);
    }
    m_format->setObjectName(u"exportFormat"_s);
    addRow(grid, tr("Format"), m_format);
    grid.addWidget(m_formatNote, grid.rowCount(), 1, 1, 2);
    m_captions->addItem(tr("Accepted and edited"), int(project::CaptionChoice::Accepted));
    m_captions->addItem(tr("Of images with every caption decided"),
                        int(project::CaptionChoice::Decided));
    m_captions->addItem(tr("Any that is not rejected"), int(project::CaptionChoice::Any));
    m_captions->setObjectName(u"exportCaptions"_s);
    addRow(grid, tr("Captions"), m_captions);
    m_unit->addItem(tr("An image with all its captions"), false);
    m_unit->addItem(tr("A caption with its image"), true);
    addRow(grid, tr("One sample is"), m_unit);
    constexpr int kLargest = 16384;
    m_size->setRange(0, kLargest);
    m_size->setSingleStep(64);
    m_size->setSpecialValueText(tr("As the pictures are"));
    m_size->setSuffix(tr(" px"));
    addRow(grid, tr("Smaller side"), m_size);
}

void ExportDialog::build()
{
    m_pages->addWidget(m_ask);
    m_pages->addWidget(m_run);
    auto *whole = new QVBoxLayout(m_ask);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(0);
    auto *left = new widgets::Panel(widgets::Surface::Panel, Qt::RightEdge, this);
    auto *choices = new QVBoxLayout(left);
    auto *right = new QWidget(this);
    auto *counted = new QVBoxLayout(right);
    for (QVBoxLayout *column : {choices, counted}) {
        column->setContentsMargins(widgets::space::kWide, widgets::space::kWide,
                                   widgets::space::kWide, widgets::space::kLarge);
        column->setSpacing(widgets::space::kSmall);
    }
    buildForm(*choices);
    counted->addWidget(m_estimate);
    halves->addWidget(left, 5);
    halves->addWidget(right, 3);
    whole->addLayout(halves, 1);
    buildFoot(*whole);
}

void ExportDialog::buildFoot(QVBoxLayout &whole)
{
    auto *bottom = new widgets::Panel(widgets::Surface::Window, Qt::TopEdge, this);
    auto *row = new QHBoxLayout(bottom);
    row->setContentsMargins(widgets::space::kWide, widgets::space::kMedium, widgets::space::kWide,
                            widgets::space::kMedium);
    auto *words = new QVBoxLayout;
    m_stopped->setTextFormat(Qt::RichText);
    m_stopped->hide();
    words->addWidget(m_stopped);
    words->addWidget(m_warning);
    words->addWidget(m_replace);
    row->addLayout(words, 1);
    auto *cancel = new Button(Button::Kind::Plain, tr("Cancel"), this);
    cancel->setKey(tr("Esc"));
    cancel->setLarge(true);
    m_export->setLarge(true);
    m_export->setKey(tr("Ctrl Enter"));
    m_export->setObjectName(u"exportStart"_s);
    row->addWidget(cancel);
    row->addWidget(m_export);
    whole.addWidget(bottom);
    auto *start = new QAction(m_ask);
    start->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_ask->addAction(start);
    connect(start, &QAction::triggered, m_export, &QAbstractButton::click);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_export, &QAbstractButton::clicked, this, &ExportDialog::exportAsked);
    connect(m_folder, &QLineEdit::returnPressed, m_export, &QAbstractButton::click);
    connect(m_run, &ExportRunPane::closeAsked, this, &QDialog::accept);
    connect(m_left, &LeftExport::found, this, &ExportDialog::showLeft);
    connect(m_stopped, &QLabel::linkActivated, this, [this] {
        m_stopped->hide();
        m_left->throwAway(folder());
    });
}

void ExportDialog::follow(work::Activity &activity, quint64 job)
{
    m_counting.request_stop();
    m_run->follow(activity, job, folder());
    m_pages->setCurrentWidget(m_run);
}

void ExportDialog::buildForm(QVBoxLayout &column)
{
    column.addWidget(makeLabel(tr("Export"), TextUse::Title));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(widgets::space::kMedium);
    grid->setVerticalSpacing(widgets::space::kSmall);
    grid->setColumnStretch(1, 1);
    auto *browse = new Button(Button::Kind::Plain, tr("Choose…"), this);
    m_folder->setPlaceholderText(tr("A new folder"));
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setObjectName(u"exportFolder"_s);
    grid->addWidget(makeLabel(tr("Folder"), TextUse::Interface, TextRole::Second), 0, 0);
    grid->addWidget(m_folder, 0, 1);
    grid->addWidget(browse, 0, 2);
    buildChoices(*grid);
    column.addLayout(grid);
    column.addSpacing(widgets::space::kSmall);
    auto *boxes = new QGridLayout;
    boxes->setVerticalSpacing(widgets::space::kSmall);
    boxes->addWidget(m_strip, 0, 0);
    boxes->addWidget(m_bySplit, 0, 1);
    boxes->addWidget(m_urlsOnly, 1, 0);
    boxes->addWidget(m_enlarge, 1, 1);
    boxes->addWidget(m_articles, 2, 0);
    m_visible->setToolTip(tr("Leaves out captions that claim what the picture alone does not show"));
    m_visible->setObjectName(u"exportVisible"_s);
    boxes->addWidget(m_visible, 2, 1);
    column.addLayout(boxes);
    column.addStretch();
    connect(browse, &QAbstractButton::clicked, this, &ExportDialog::chooseFolder);
}

void ExportDialog::connectChoices()
{
    const auto changed = [this] {
        updateState();
        askForEstimate();
    };
    connect(m_folder, &QLineEdit::textChanged, this, [this] {
        updateState();
        m_left->look(folder());
    });
    connect(m_estimate, &ExportEstimatePane::namedChanged, this, &ExportDialog::askForEstimate);
    connect(m_estimate, &ExportEstimatePane::filterAsked, this, [this](const QString &words) {
        if (const auto filter = dataset::Filter::parse(words)) {
            reject();
            Q_EMIT filterAsked(m_parts.filter && *filter);
        }
    });
    connect(m_replace, &QCheckBox::toggled, this, &ExportDialog::updateState);
    for (QComboBox *box : {m_format, m_captions, m_unit}) {
        connect(box, &QComboBox::currentIndexChanged, this, changed);
    }
    connect(m_size, &QSpinBox::valueChanged, this, changed);
    for (QCheckBox *box : {m_enlarge, m_strip, m_visible, m_bySplit, m_urlsOnly, m_articles}) {
        connect(box, &QCheckBox::toggled, this, changed);
    }
}

void ExportDialog::chooseFolder()
{
    const QString chosen = QFileDialog::getSaveFileName(
        this, tr("Export into a new folder"), m_folder->text(), {}, nullptr,
        QFileDialog::DontConfirmOverwrite | QFileDialog::ShowDirsOnly);
    if (!chosen.isEmpty()) {
        m_folder->setText(chosen);
    }
}

void ExportDialog::updateState()
{
    const Described format = formatOf(*m_format);
    const bool hasBytes = format.hasPictures && !m_urlsOnly->isChecked();
    m_formatNote->setText(format.note);
    m_unit->setEnabled(format.hasUnits);
    m_urlsOnly->setEnabled(format.hasPictures);
    m_size->setEnabled(hasBytes);
    m_enlarge->setEnabled(hasBytes && m_size->value() > 0);
    m_articles->setEnabled(format.word != "gaia"_L1);

    const QDir target(folder());
    const bool isFull = !folder().isEmpty() && target.exists() && !target.isEmpty();
    const bool isExport = isFull && target.exists(u"manifest.json"_s);
    m_replace->setVisible(isExport);
    m_warning->setVisible(isFull);
    m_warning->setText(isExport ? tr("The folder holds an earlier export.")
                                : tr("The folder holds other files. Name a new one."));
    m_export->setEnabled(!folder().isEmpty() && (!isFull || (isExport && m_replace->isChecked())));
}

void ExportDialog::askForEstimate()
{
    m_counting.request_stop();
    const quint64 ticket = m_estimates.next();
    m_estimate->setCounting();
    m_counting = m_parts.runner.start(
        jobs::Lane::Read, this,
        [project = &m_parts.project, options = options()](const std::stop_token &stop) {
            base::JobContext context;
            context.stop = stop;
            return project::ExportCollection(*project).estimate(options, context);
        },
        [this, ticket](const base::Result<project::ExportEstimate> &estimate) {
            if (m_estimates.isCurrent(ticket)) {
                m_estimate->setEstimate(estimate, {folder(), formatOf(*m_format).hasPictures,
                                                   m_urlsOnly->isChecked()});
            }
        });
}

/// An export into the folder was stopped and waits.
void ExportDialog::showLeft(const std::optional<project::StoppedExport> &left)
{
    m_stopped->setVisible(left.has_value());
    if (left) {
        const QString words = tr("An export into it was stopped; %1 are done. The same choices go on "
                                 "from there, others begin anew.")
                                  .arg(QLocale().formattedDataSize(left->bytes));
        m_stopped->setText(words.toHtmlEscaped()
                           + u" <a href=\"throw\" style=\"color:%1\">%2</a>"_s.arg(
                               widgets::Theme::of(this).palette.accent.name(), tr("Throw it away")));
    }
}

QString ExportDialog::folder() const
{
    return m_folder->text().trimmed();
}

project::ExportOptions ExportDialog::options() const
{
    const Described format = formatOf(*m_format);
    project::ExportOptions options;
    options.format = format.word;
    options.filter = m_parts.filter;
    options.captions = project::CaptionChoice(m_captions->currentData().toInt());
    options.stripPrefix = m_strip->isChecked();
    options.visibleOnly = m_visible->isChecked();
    options.bySplit = m_bySplit->isChecked();
    options.urlsOnly = format.hasPictures && m_urlsOnly->isChecked();
    options.withArticles = m_articles->isEnabled() && m_articles->isChecked();
    if (format.hasUnits) {
        options.isPerCaption = m_unit->currentData().toBool();
    }
    if (format.hasPictures && !options.urlsOnly) {
        options.imageSize = m_size->value();
        options.enlarge = m_enlarge->isChecked();
        options.includeUnlicensed = m_estimate->named();
    }
    options.force = m_replace->isVisibleTo(this) && m_replace->isChecked();
    return options;
}

}  // namespace gaia::transfer
