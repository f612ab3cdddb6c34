// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importdialog.h"

#include "ui/library/datetext.h"
#include "ui/library/placetext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace gaia::transfer {

using namespace Qt::StringLiterals;
using project::ImportFormat;
using widgets::Button;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

namespace {

constexpr int kPreviewed = 5;
constexpr int kColumnsHeight = 190;  // pixels
constexpr std::size_t kProblemsShown = 3;

QString nameOf(ImportFormat format)
{
    switch (format) {
    case ImportFormat::Auto: return ImportDialog::tr("as their content says");
    case ImportFormat::Gaia: return ImportDialog::tr("GAIA JSON");
    case ImportFormat::Jsonl: return ImportDialog::tr("JSON, a record a line");
    case ImportFormat::Folder: return ImportDialog::tr("a folder of pictures");
    case ImportFormat::Csv: return ImportDialog::tr("a table (CSV, TSV)");
    case ImportFormat::WebDataset: return ImportDialog::tr("shards (WebDataset, img2dataset)");
    case ImportFormat::Coco: return ImportDialog::tr("COCO captions");
    case ImportFormat::ImageFolder: return ImportDialog::tr("image folder of Hugging Face");
    case ImportFormat::Raster: return ImportDialog::tr("rasters (GeoTIFF and friends)");
    }
    return {};
}

}  // namespace

ImportDialog::ImportDialog(project::Project &project, jobs::Runner &runner,
                           const QStringList &paths, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_runner(runner)
    , m_paths(paths)
    , m_format(new QComboBox(this))
    , m_link(new QCheckBox(tr("Leave pictures where they are"), this))
    , m_header(new QCheckBox(tr("The first line holds names of columns"), this))
    , m_records(new QTreeWidget(this))
    , m_state(makeLabel({}, TextUse::Label, TextRole::Second, this))
    , m_begin(new Button(Button::Kind::Filled, tr("Import"), this))
{
    setWindowTitle(tr("Import"));
    resize(1000, 640);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::space::kWide, widgets::space::kWide, widgets::space::kWide,
                               widgets::space::kLarge);
    column->setSpacing(widgets::space::kMedium);
    column->addWidget(makeLabel(tr("Import"), TextUse::Title));
    column->addWidget(makeForm());
    m_columnsBox = makeColumns();
    column->addWidget(m_columnsBox);
    column->addWidget(makePreview(), 1);
    auto *row = new QHBoxLayout;
    auto *cancel = new Button(Button::Kind::Plain, tr("Cancel"), this);
    cancel->setKey(tr("Esc"));
    cancel->setLarge(true);
    m_begin->setLarge(true);
    m_begin->setObjectName(u"importStart"_s);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_begin);
    column->addLayout(row);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_begin, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        m_isChanged = false;
        setColumns({}, {});
        read();
    });
    connect(m_header, &QCheckBox::toggled, this, [this] {
        m_isChanged = true;
        read();
    });
    m_begin->setFocus();
    read();
}

ImportDialog::~ImportDialog()
{
    m_stop.request_stop();
}

QWidget *ImportDialog::makeForm()
{
    auto *form = new QWidget(this);
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(widgets::space::kMedium);
    grid->setVerticalSpacing(widgets::space::kSmall);
    const QString names = m_paths.size() == 1
        ? m_paths.first()
        : tr("%1 and %n more", nullptr, int(m_paths.size()) - 1).arg(m_paths.first());
    auto *files = new widgets::ElidedLabel(names, TextUse::Interface, TextRole::First, form);
    files->setElideMode(Qt::ElideMiddle);
    grid->addWidget(makeLabel(tr("Files"), TextUse::Interface, TextRole::Second), 0, 0);
    grid->addWidget(files, 0, 1);
    for (const ImportFormat format :
         {ImportFormat::Auto, ImportFormat::Gaia, ImportFormat::Jsonl, ImportFormat::Csv,
          ImportFormat::WebDataset, ImportFormat::Coco, ImportFormat::ImageFolder,
          ImportFormat::Folder, ImportFormat::Raster}) {
        m_format->addItem(nameOf(format), int(format));
    }
    m_format->setAccessibleName(tr("What the files are"));
    m_format->setObjectName(u"importFormat"_s);
    grid->addWidget(makeLabel(tr("Read them"), TextUse::Interface, TextRole::Second), 1, 0);
    grid->addWidget(m_format, 1, 1);
    m_link->setToolTip(tr("The project then keeps only the path and the hash of each picture."));
    m_link->setObjectName(u"importLink"_s);
    grid->addWidget(m_link, 2, 1);
    grid->setColumnStretch(1, 1);
    return form;
}

QWidget *ImportDialog::makeColumns()
{
    m_header->setChecked(true);
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::space::kSmall);
    column->addWidget(makeLabel(tr("Columns of the table"), TextUse::PanelTitle));
    m_header->setObjectName(u"importHeader"_s);
    column->addWidget(m_header);
    m_area = new QScrollArea(box);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setMaximumHeight(widgets::Theme::of(this).scaled(kColumnsHeight));
    auto *holder = new QWidget(m_area);
    m_grid = new QGridLayout(holder);
    m_grid->setContentsMargins(0, 0, widgets::space::kSmall, 0);
    m_grid->setHorizontalSpacing(widgets::space::kMedium);
    m_grid->setVerticalSpacing(widgets::space::kHair);
    m_area->setWidget(holder);
    column->addWidget(m_area);
    box->setVisible(false);
    return box;
}

QWidget *ImportDialog::makePreview()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::space::kHair);
    m_records->setColumnCount(9);
    m_records->setHeaderLabels({tr("Id"), tr("Alt text"), tr("Captions"), tr("Credit"), tr("Place"),
                                tr("Date"), tr("Satellite"), tr("Licence"), tr("Picture")});
    m_records->setRootIsDecorated(false);
    m_records->setAccessibleName(tr("The first records"));
    m_records->setObjectName(u"importRecords"_s);
    m_records->header()->setSectionResizeMode(QHeaderView::Interactive);
    for (const auto &[section, width] :
         {std::pair(0, 100), {1, 140}, {2, 120}, {3, 80}, {4, 120}, {5, 120}, {6, 80}, {7, 90}}) {
        m_records->setColumnWidth(section, width);
    }
    m_state->setWordWrap(true);
    m_state->setObjectName(u"importState"_s);
    column->addWidget(m_state);
    column->addWidget(m_records, 1);
    return box;
}

/// Reads the first records anew as asked for now; only the newest reading counts.
void ImportDialog::read()
{
    m_stop.request_stop();
    m_state->setText(tr("Reading the first records…"));
    const quint64 ticket = m_newest.next();
    m_stop = m_runner.start(
        jobs::Lane::Read, this,
        [project = &m_project, paths = m_paths,
         asked = options()](const std::stop_token &stop) {
            base::JobContext context;
            context.stop = stop;
            return project::ImportFiles(*project).preview(paths, asked, kPreviewed, context);
        },
        [this, ticket](const project::ImportPreview &preview) {
            if (m_newest.isCurrent(ticket)) {
                take(preview);
            }
        });
}

void ImportDialog::take(const project::ImportPreview &preview)
{
    if (preview.columns != m_names) {
        setColumns(preview.columns, preview.fields);
    }
    m_format->setItemText(0, preview.format == ImportFormat::Auto
                                 ? nameOf(ImportFormat::Auto)
                                 : tr("as their content says: %1").arg(nameOf(preview.format)));
    m_records->clear();
    for (const dataset::Record &record : preview.records) {
        const dataset::Image &image = record.image;
        const QStringList captions = record.captions.value_or(QStringList());
        auto *row = new QTreeWidgetItem(
            m_records, {image.id, image.imageAlt.value_or(QString()),
                        captions.isEmpty() ? tr("none")
                                           : tr("%n: %1", nullptr, int(captions.size()))
                                                 .arg(captions.first()),
                        image.credits.value_or(QString()), library::placeText(image.place),
                        library::dateText(image.acquired),
                        image.satellite.value_or(QStringList()).join(u", "_s), image.licence.name,
                        image.imageSrc.value_or(QString())});
        for (int i = 0; i < m_records->columnCount(); ++i) {
            row->setToolTip(i, widgets::plainTip(i == 2 ? captions.join(u'\n') : row->text(i)));
        }
    }
    updateState(preview);
}

void ImportDialog::updateState(const project::ImportPreview &preview)
{
    QStringList sentences;
    if (preview.fault.isEmpty()) {
        sentences << (preview.records.empty()
                          ? tr("No record was found.")
                          : tr("The first %n record(s), as they would be stored.", nullptr,
                               int(preview.records.size())));
        if (m_paths.size() > project::ImportFiles::kMostPreviewed) {
            sentences << tr("The first %n files were looked at; the others are read as they are "
                            "imported.",
                            nullptr, int(project::ImportFiles::kMostPreviewed));
        }
    } else if (!m_names.isEmpty()) {
        sentences << tr("Say which column holds the id or the address of the image.");
    } else {
        sentences << preview.fault;
    }
    for (std::size_t i = 0; i < std::min(kProblemsShown, preview.problems.size()); ++i) {
        const base::Issue &problem = preview.problems[i];
        sentences << QString(problem.item + u": "_s + problem.reason);
    }
    m_state->setText(sentences.join(u'\n'));
    widgets::setTextStyle(m_state, TextUse::Label,
                          preview.fault.isEmpty() && preview.problems.empty() ? TextRole::Second
                                                                              : TextRole::Finding);
    m_begin->setEnabled(preview.fault.isEmpty());
}

void ImportDialog::setColumns(const QStringList &names, const QStringList &fields)
{
    m_names = names;
    m_choices.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList known = project::ImportFiles::tableFields();
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto *choice = new QComboBox(m_columnsBox);
        choice->addItem(tr("not read"), QString());
        for (const QString &field : known) {
            choice->addItem(field, field);
        }
        choice->setCurrentIndex(std::max(0, choice->findData(fields.value(i))));
        choice->setAccessibleName(tr("What column %1 holds").arg(names.at(i)));
        choice->setObjectName(u"importColumn%1"_s.arg(i + 1));
        connect(choice, &QComboBox::currentIndexChanged, this, [this] {
            m_isChanged = true;
            read();
        });
        auto *name = new widgets::ElidedLabel(names.at(i), TextUse::Interface, TextRole::First,
                                              m_columnsBox);
        // Two columns of pairs, so that a wide table stays in sight.
        const int row = int(i / 2);
        const int side = int(i % 2) * 2;
        m_grid->addWidget(name, row, side);
        m_grid->addWidget(choice, row, side + 1);
        m_choices.push_back(choice);
    }
    for (const int stretched : {0, 1, 2, 3}) {
        m_grid->setColumnStretch(stretched, 1);
    }
    // The few columns that most tables have are seen whole; more scroll.
    if (!m_choices.empty()) {
        const int rows = int(m_choices.size() + 1) / 2;
        // As high as the box above them, which is laid out already.
        const int row = std::max(m_format->height(), m_choices.front()->sizeHint().height())
            + m_grid->verticalSpacing();
        m_area->setMinimumHeight(std::min(m_area->maximumHeight(), rows * row));
    }
    m_columnsBox->setVisible(!names.isEmpty());
}

QMultiMap<QString, QString> ImportDialog::columns() const
{
    QMultiMap<QString, QString> columns;
    if (!m_isChanged) {
        return columns;
    }
    // Backwards, so that several captions are read from left to right.
    for (std::size_t i = m_choices.size(); i-- > 0;) {
        const QString field = m_choices[i]->currentData().toString();
        if (!field.isEmpty()) {
            columns.insert(field, m_header->isChecked() ? m_names.at(qsizetype(i))
                                                        : QString::number(i + 1));
        }
    }
    if (m_header->isChecked()) {
        // What was not chosen is not read, whatever its name is taken for.
        const QStringList fields = project::ImportFiles::tableFields();
        for (const QString &field : fields) {
            if (!columns.contains(field)) {
                columns.insert(field, QString());
            }
        }
    }
    return columns;
}

project::ImportOptions ImportDialog::options() const
{
    project::ImportOptions options;
    options.format = ImportFormat(m_format->currentData().toInt());
    options.link = m_link->isChecked();
    options.columns = columns();
    return options;
}

}  // namespace gaia::transfer
