// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/scrapedialog.h"

#include "core/settings/settings.h"
#include "ui/library/datetext.h"
#include "ui/library/placetext.h"
#include "ui/transfer/webdialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSpinBox>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace gaia::transfer {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

namespace {

constexpr int kPreviewed = 5;
constexpr int kMostImages = 1'000'000;

QLabel *fieldLabel(const QString &text)
{
    return makeLabel(text, TextUse::Interface, TextRole::Second);
}

/// The first or last day of what was typed; nothing if it is no date.
std::optional<QDate> dayOf(const QLineEdit &field, bool isEnd)
{
    const auto days = dataset::daysFromText(field.text().trimmed());
    return days ? std::optional(isEnd ? days->to : days->from) : std::nullopt;
}

bool isEmptyOrDay(const QLineEdit &field)
{
    return field.text().trimmed().isEmpty() || dayOf(field, false).has_value();
}

}  // namespace

ScrapeDialog::ScrapeDialog(project::Project &project, jobs::Runner &runner,
                           settings::Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_runner(runner)
    , m_settings(settings)
    , m_source(new QComboBox(this))
    , m_verified(makeLabel({}, TextUse::Label, TextRole::Second, this))
    , m_note(makeLabel({}, TextUse::Label, TextRole::Second, this))
    , m_start(new QLineEdit(this))
    , m_private(new QCheckBox(tr("This host may lie inside a private network"), this))
    , m_since(new QLineEdit(this))
    , m_until(new QLineEdit(this))
    , m_limit(new QSpinBox(this))
    , m_contact(makeContact(settings, this))
    , m_fault(makeLabel({}, TextUse::Label, TextRole::Finding, this))
    , m_state(makeLabel({}, TextUse::Label, TextRole::Second, this))
    , m_records(new QTreeWidget(this))
    , m_progress(new QProgressBar(this))
    , m_preview(new Button(Button::Kind::Plain, tr("Preview"), this))
    , m_begin(new Button(Button::Kind::Filled, tr("Start scraping"), this))
{
    setWindowTitle(tr("Scrape a source"));
    resize(1000, 640);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::space::kWide, widgets::space::kWide, widgets::space::kWide,
                               widgets::space::kLarge);
    column->setSpacing(widgets::space::kMedium);
    column->addWidget(makeLabel(tr("Scrape a source"), TextUse::Title));
    column->addWidget(makeForm());
    column->addWidget(makePreview(), 1);
    auto *row = new QHBoxLayout;
    auto *cancel = new Button(Button::Kind::Plain, tr("Cancel"), this);
    cancel->setKey(tr("Esc"));
    for (Button *button : {m_preview, cancel, m_begin}) {
        button->setLarge(true);
    }
    m_preview->setObjectName(u"scrapePreview"_s);
    m_begin->setObjectName(u"scrapeStart"_s);
    row->addWidget(m_preview);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_begin);
    column->addLayout(row);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_preview, &QAbstractButton::clicked, this, &ScrapeDialog::preview);
    connect(m_begin, &QAbstractButton::clicked, this, &ScrapeDialog::begin);
    connect(m_source, &QComboBox::currentIndexChanged, this, &ScrapeDialog::showSource);
    for (QLineEdit *field : {m_start, m_since, m_until, m_contact}) {
        connect(field, &QLineEdit::textChanged, this, &ScrapeDialog::updateState);
    }
    updateState();
    m_runner.start(
        jobs::Lane::Read, this,
        [&project](const std::stop_token &) { return project::ScrapeSource(project).sources(); },
        [this](const std::vector<project::SourceChoice> &sources) { setSources(sources); });
}

ScrapeDialog::~ScrapeDialog()
{
    m_stop.request_stop();
}

QWidget *ScrapeDialog::makeForm()
{
    auto *form = new QWidget(this);
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(widgets::space::kMedium);
    grid->setVerticalSpacing(widgets::space::kSmall);
    m_source->setAccessibleName(tr("Source"));
    m_source->setObjectName(u"scrapeSource"_s);
    m_start->setAccessibleName(tr("Start address"));
    m_start->setObjectName(u"scrapeAddress"_s);
    for (QLineEdit *field : {m_since, m_until}) {
        field->setPlaceholderText(tr("YYYY-MM-DD, any"));
    }
    m_since->setAccessibleName(tr("From day"));
    m_until->setAccessibleName(tr("To day"));
    m_limit->setRange(0, kMostImages);
    m_limit->setSpecialValueText(tr("no limit"));
    m_limit->setAccessibleName(tr("Most images"));
    m_note->setWordWrap(true);
    grid->addWidget(fieldLabel(tr("Source")), 0, 0);
    grid->addWidget(m_source, 0, 1, 1, 5);
    grid->addWidget(m_verified, 1, 1, 1, 5);
    grid->addWidget(m_note, 2, 1, 1, 5);
    grid->addWidget(fieldLabel(tr("Start address")), 3, 0);
    grid->addWidget(m_start, 3, 1, 1, 5);
    m_private->setObjectName(u"scrapePrivate"_s);
    grid->addWidget(m_private, 4, 1, 1, 5);
    grid->addWidget(fieldLabel(tr("From day")), 5, 0);
    grid->addWidget(m_since, 5, 1);
    grid->addWidget(fieldLabel(tr("To day")), 5, 2);
    grid->addWidget(m_until, 5, 3);
    grid->addWidget(fieldLabel(tr("Most images")), 5, 4);
    grid->addWidget(m_limit, 5, 5);
    grid->addWidget(fieldLabel(tr("Contact")), 6, 0);
    grid->addWidget(m_contact, 6, 1, 1, 5);
    m_fault->setWordWrap(true);
    grid->addWidget(m_fault, 7, 1, 1, 5);
    return form;
}

QWidget *ScrapeDialog::makePreview()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::space::kHair);
    m_records->setColumnCount(8);
    m_records->setHeaderLabels({tr("Title"), tr("Date"), tr("Place"), tr("Satellite"), tr("Credit"),
                                tr("Licence"), tr("Alt text"), tr("Picture")});
    m_records->setRootIsDecorated(false);
    m_records->setAccessibleName(tr("Records found by the preview"));
    m_records->setObjectName(u"scrapeRecords"_s);
    m_records->header()->setSectionResizeMode(QHeaderView::Interactive);
    for (const auto &[section, width] :
         {std::pair(0, 160), {1, 130}, {2, 120}, {3, 80}, {4, 120}, {5, 120}, {6, 120}}) {
        m_records->setColumnWidth(section, width);
    }
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setVisible(false);
    m_progress->setAccessibleName(tr("Preview under way"));
    m_state->setWordWrap(true);
    m_state->setObjectName(u"scrapeState"_s);
    m_state->setText(tr("The preview reads a few pages and shows the first records as they would "
                        "be stored. It stores nothing."));
    column->addWidget(m_state);
    column->addWidget(m_progress);
    column->addWidget(m_records, 1);
    return box;
}

void ScrapeDialog::setSources(const std::vector<project::SourceChoice> &sources)
{
    m_sources = sources;
    m_source->clear();
    for (const project::SourceChoice &choice : m_sources) {
        // Told in words, so that nobody takes an untried recipe for a tried one.
        m_source->addItem(choice.verified.isEmpty() ? tr("%1 (unverified)").arg(choice.title)
                                                    : choice.title,
                          choice.name);
    }
    showSource();
}

const project::SourceChoice *ScrapeDialog::source() const
{
    const int index = m_source->currentIndex();
    return index >= 0 && std::size_t(index) < m_sources.size() ? &m_sources[std::size_t(index)]
                                                               : nullptr;
}

void ScrapeDialog::showSource()
{
    endPreview();
    m_records->clear();
    if (const project::SourceChoice *chosen = source()) {
        m_verified->setText(chosen->verified.isEmpty()
                                ? tr("Unverified: written without a page of the source to try it "
                                     "on. Look at the preview closely.")
                                : tr("Tried on %1.").arg(chosen->verified));
        m_note->setText(chosen->note);
        m_note->setVisible(!chosen->note.isEmpty());
        m_start->setPlaceholderText(chosen->needsStart ? tr("https://…, needed for this source")
                                                       : tr("the source's own"));
    }
    updateState();
}

void ScrapeDialog::updateState()
{
    const project::SourceChoice *chosen = source();
    const QString address = m_start->text().trimmed();
    const QUrl url(address);
    const bool isWeb = url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
    m_private->setVisible(isWeb);
    QString fault;
    if (chosen != nullptr && !chosen->fault.isEmpty()) {
        fault = chosen->fault;
    } else if (!address.isEmpty() && !isWeb) {
        fault = tr("The start address must begin with http:// or https://.");
    } else if (!isEmptyOrDay(*m_since) || !isEmptyOrDay(*m_until)) {
        fault = tr("A day is written YYYY-MM-DD; a month or a year will do.");
    }
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    const bool hasStart = chosen != nullptr && (!chosen->needsStart || !address.isEmpty());
    const bool isReady = hasStart && fault.isEmpty();
    m_preview->setEnabled(isReady || m_isBusy);
    m_begin->setEnabled(isReady && !m_isBusy);
}

void ScrapeDialog::preview()
{
    if (m_isBusy) {
        endPreview();
        m_state->setText(tr("The preview was cancelled."));
        updateState();
        return;
    }
    m_isBusy = true;
    m_preview->setText(tr("Cancel the preview"));
    m_progress->setVisible(true);
    m_records->clear();
    m_state->setText(tr("Reading the source, politely: this may take some seconds a page…"));
    widgets::setTextStyle(m_state, TextUse::Label, TextRole::Second);
    const quint64 ticket = m_newest.next();
    m_stop = m_runner.start(
        jobs::Lane::Bulk, this,
        [project = &m_project, asked = options()](const std::stop_token &stop) {
            base::JobContext context;
            context.stop = stop;
            return project::ScrapeSource(*project).preview(asked, kPreviewed, context);
        },
        [this, ticket](const base::Result<project::ScrapePreview> &found) {
            if (m_newest.isCurrent(ticket)) {
                showPreview(found);
            }
        });
    updateState();
}

void ScrapeDialog::endPreview()
{
    m_stop.request_stop();
    (void)m_newest.next();
    m_isBusy = false;
    m_preview->setText(tr("Preview"));
    m_progress->setVisible(false);
}

void ScrapeDialog::showPreview(const base::Result<project::ScrapePreview> &preview)
{
    endPreview();
    if (!preview) {
        m_state->setText(preview.error().message);
        widgets::setTextStyle(m_state, TextUse::Label, TextRole::Finding);
        updateState();
        return;
    }
    for (const dataset::Record &record : preview->records) {
        const dataset::Image &image = record.image;
        const auto orNone = [](const QString &text) { return text.isEmpty() ? tr("none") : text; };
        auto *row = new QTreeWidgetItem(
            m_records,
            {record.article.title, orNone(library::dateText(image.acquired)),
             orNone(library::placeText(image.place)),
             orNone(image.satellite.value_or(QStringList()).join(u", "_s)),
             orNone(image.credits.value_or(QString())), orNone(image.licence.name),
             orNone(image.imageAlt.value_or(QString())), image.imageSrc.value_or(QString())});
        for (int i = 0; i < m_records->columnCount(); ++i) {
            row->setToolTip(i, widgets::plainTip(i == 0 ? record.article.text.left(600) : row->text(i)));
        }
    }
    QStringList sentences{
        QString(tr("%n records", nullptr, int(preview->records.size())) + u'.')};
    constexpr std::size_t kShown = 3;
    for (std::size_t i = 0; i < std::min(kShown, preview->problems.size()); ++i) {
        const base::Issue &problem = preview->problems[i];
        sentences.append(QString(problem.item + u": "_s + problem.reason));
    }
    m_state->setText(sentences.join(u'\n'));
    widgets::setTextStyle(m_state, TextUse::Label,
                          preview->problems.empty() ? TextRole::Second : TextRole::Finding);
    updateState();
}

void ScrapeDialog::begin()
{
    endPreview();
    m_settings.setContact(m_contact->text());
    accept();
}

QString ScrapeDialog::sourceTitle() const
{
    const project::SourceChoice *chosen = source();
    return chosen != nullptr ? chosen->title : QString();
}

project::ScrapeOptions ScrapeDialog::options() const
{
    project::ScrapeOptions options;
    options.recipe = m_source->currentData().toString();
    if (const QString address = m_start->text().trimmed(); !address.isEmpty()) {
        options.starts = {address};
        if (m_private->isChecked()) {
            options.allowedHosts = {QUrl(address).host()};
        }
    }
    options.since = dayOf(*m_since, false);
    options.until = dayOf(*m_until, true);
    options.limit = m_limit->value();
    options.contact = m_contact->text().simplified();
    options.curator = m_settings.curator();
    return options;
}

}  // namespace gaia::transfer
