// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/captioning/rundialog.h"

#include "core/captioning/modelprofile.h"
#include "core/project/captionsetup.h"
#include "core/project/queries.h"
#include "core/settings/keystore.h"
#include "ui/captioning/estimatepane.h"
#include "ui/captioning/setupdialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/stateshape.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gaia::captioning {

using namespace Qt::StringLiterals;
using project::Provider;
using widgets::Button;
using widgets::makeLabel;
using widgets::Panel;
using widgets::TextRole;
using widgets::TextUse;

RunDialog::RunDialog(const Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_run(makeLabel({}, TextUse::Interface, TextRole::Second, this))
    , m_scope(new ScopePane(this))
    , m_provider(new QComboBox(this))
    , m_baseUrl(new QLineEdit(this))
    , m_model(new QComboBox(this))
    , m_summaryModel(new QComboBox(this))
    , m_shutdownBox(new Panel(widgets::Surface::FindingSoft, {}, this))
    , m_shutdown(makeLabel({}, TextUse::Interface, TextRole::First, m_shutdownBox))
    , m_test(new Button(Button::Kind::Plain, tr("Test"), this))
    , m_tested(makeLabel({}, TextUse::Label, TextRole::Second, this))
    , m_prompts(makeLabel({}, TextUse::Interface, TextRole::First, this))
    , m_which(new QComboBox(this))
    , m_hint(new QLineEdit(this))
    , m_batch(new QCheckBox(tr("As a batch: half the price, within 24 h"), this))
    , m_request(new QWidget(this))
    , m_estimate(new EstimatePane(this))
    , m_keyState(makeLabel({}, TextUse::Interface, TextRole::Second, this))
    , m_start(new Button(Button::Kind::Filled, tr("Start"), this))
{
    setWindowTitle(tr("New caption run"));
    setObjectName(u"runDialog"_s);
    resize(920, 680);
    m_profiles = loadProfiles().value_or(std::vector<ModelProfile>());
    build();
    askForKey();
    askForProject();
    updateState();
}

void RunDialog::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(buildHead());
    auto *halves = new QHBoxLayout;
    halves->setSpacing(0);
    auto *left = new Panel(widgets::Surface::Panel, Qt::RightEdge, this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 1, 0);
    auto *area = new QScrollArea(left);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(buildChoices());
    area->widget()->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    leftColumn->addWidget(area);
    halves->addWidget(left, 2);
    auto *right = new QWidget(this);
    auto *money = new QVBoxLayout(right);
    money->setContentsMargins(widgets::space::kWide, widgets::space::kLarge, widgets::space::kWide,
                              widgets::space::kLarge);
    money->addWidget(m_estimate);
    halves->addWidget(right, 1);
    whole->addLayout(halves, 1);
    whole->addWidget(buildBottom());
    m_estimate->setCap(m_parts.settings.maxCostUsd());
    connect(m_estimate, &EstimatePane::capChanged, this, &RunDialog::updateStart);
}

QWidget *RunDialog::buildHead()
{
    auto *head = new Panel(widgets::Surface::Window, Qt::BottomEdge, this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(widgets::space::kWide, widgets::space::kMedium, widgets::space::kWide,
                            widgets::space::kMedium);
    row->addWidget(makeLabel(tr("New caption run"), TextUse::Title, TextRole::First, head), 1);
    row->addWidget(m_run);
    return head;
}

QWidget *RunDialog::buildChoices()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(widgets::space::kWide, widgets::space::kLarge, widgets::space::kWide,
                               widgets::space::kLarge);
    column->setSpacing(widgets::space::kSmall);
    buildScopes(*column);
    column->addSpacing(widgets::space::kHair);
    column->addWidget(widgets::makeDivider(Qt::Horizontal, page));
    column->addSpacing(widgets::space::kHair);
    buildService(*column);
    buildRequest(*column);
    column->addStretch();
    return page;
}

QWidget *RunDialog::buildBottom()
{
    auto *bottom = new Panel(widgets::Surface::Window, Qt::TopEdge, this);
    auto *row = new QHBoxLayout(bottom);
    row->setContentsMargins(widgets::space::kWide, widgets::space::kMedium, widgets::space::kWide,
                            widgets::space::kMedium);
    auto *cancel = new Button(Button::Kind::Plain, tr("Cancel"), this);
    cancel->setKey(tr("Esc"));
    cancel->setLarge(true);
    m_start->setLarge(true);
    m_start->setKey(tr("Ctrl Enter"));
    m_start->setObjectName(u"runStart"_s);
    m_keyState->setWordWrap(true);
    row->addWidget(m_keyState, 1);
    row->addWidget(cancel);
    row->addWidget(m_start);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_start, &QAbstractButton::clicked, this, [this] {
        remember();
        accept();
    });
    auto *start = new QAction(this);
    start->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    addAction(start);
    connect(start, &QAction::triggered, m_start, &QAbstractButton::click);
    return bottom;
}

void RunDialog::buildScopes(QVBoxLayout &column)
{
    column.addWidget(makeLabel(tr("Images"), TextUse::PanelTitle, TextRole::First, this));
    m_scope->add(Scope::ThisImage, tr("The image in sight"));
    m_scope->add(Scope::Missing, tr("In the filter, without captions"));
    m_scope->add(Scope::Again, tr("In the filter, again for all (decisions stay)"));
    if (!m_parts.filter.isEmpty()) {
        m_scope->add(Scope::All, tr("In the whole project, without captions"));
    }
    m_scope->add(Scope::Waiting, tr("What waits from an earlier run"));
    m_scope->button(Scope::ThisImage)->setEnabled(m_parts.image.isValid());
    m_scope->setHasRow(Scope::Waiting, m_parts.isForWaiting);
    if (!m_parts.failed.empty()) {
        m_scope->add(Scope::Failed,
                     tr("The %n that failed last time", nullptr, int(m_parts.failed.size())));
    }
    const bool isForImage = m_parts.image.isValid() && m_parts.isForImage;
    m_scope->setScope(!m_parts.failed.empty() ? Scope::Failed
                      : m_parts.isForWaiting  ? Scope::Waiting
                      : isForImage            ? Scope::ThisImage
                                              : Scope::Missing);
    column.addWidget(m_scope);
    connect(m_scope, &ScopePane::changed, this, &RunDialog::updateState);
}

void RunDialog::buildService(QVBoxLayout &column)
{
    column.addWidget(makeLabel(tr("Model"), TextUse::PanelTitle, TextRole::First, this));
    m_provider->addItem(tr("Drafts without a model, from the article"), u"offline"_s);
    m_provider->addItem(tr("Responses protocol (OpenAI)"), u"responses"_s);
    m_provider->addItem(tr("Chat Completions (own and other servers)"), u"chat"_s);
    m_provider->setObjectName(u"provider"_s);
    for (QComboBox *models : {m_model, m_summaryModel}) {
        models->setEditable(true);
        for (const ModelProfile &profile : m_profiles) {
            if (!profile.matches.isEmpty()) {
                models->addItem(profile.model);
            }
        }
    }
    m_model->setObjectName(u"model"_s);
    m_model->setCurrentText(m_parts.settings.model());
    m_summaryModel->setCurrentText(m_parts.settings.summaryModel());
    m_baseUrl->setText(m_parts.settings.baseUrl());
    m_test->setObjectName(u"testService"_s);
    m_test->setIconName(u"network-connect"_s);
    m_test->setToolTip(tr("Sends one tiny question with a picture of 64 × 64 pixels."));
    auto *service = new QHBoxLayout;
    service->setSpacing(widgets::space::kSmall);
    service->addWidget(m_provider, 1);
    service->addWidget(m_test);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(widgets::space::kMedium);
    form->addRow(tr("Service"), service);
    form->addRow(tr("Address"), m_baseUrl);
    form->addRow(tr("Captions"), m_model);
    form->addRow(tr("Article summary"), m_summaryModel);
    column.addLayout(form);
    m_tested->setObjectName(u"serviceTested"_s);
    m_tested->setWordWrap(true);
    column.addWidget(m_tested);
    auto *warning = new QHBoxLayout(m_shutdownBox);
    warning->setContentsMargins(widgets::space::kMedium, widgets::space::kSmall,
                                widgets::space::kMedium, widgets::space::kSmall);
    warning->addWidget(new widgets::StateMark(widgets::StateShape::Finding, 16, m_shutdownBox), 0,
                       Qt::AlignTop);
    m_shutdown->setWordWrap(true);
    m_shutdown->setTextFormat(Qt::RichText);
    m_shutdown->setObjectName(u"shutdown"_s);
    warning->addWidget(m_shutdown, 1);
    column.addWidget(m_shutdownBox);
    connect(m_test, &QAbstractButton::clicked, this, &RunDialog::testService);
    connect(m_baseUrl, &QLineEdit::textChanged, this, [this] {
        (void)m_tests.next();
        m_tested->clear();
        m_test->setEnabled(true);
    });
    connect(m_model, &QComboBox::currentTextChanged, this, &RunDialog::chooseModel);
    for (QComboBox *box : {m_provider, m_model, m_summaryModel}) {
        connect(box, &QComboBox::currentTextChanged, this, &RunDialog::updateState);
    }
}

void RunDialog::buildRequest(QVBoxLayout &column)
{
    auto *rows = new QVBoxLayout(m_request);
    rows->setContentsMargins(0, widgets::space::kHair, 0, 0);
    rows->setSpacing(widgets::space::kSmall);
    rows->addWidget(widgets::makeDivider(Qt::Horizontal, m_request));
    rows->addWidget(makeLabel(tr("Request"), TextUse::PanelTitle, TextRole::First, m_request));
    auto *setup = new Button(Button::Kind::Plain, tr("Prompts and models…"), m_request);
    auto *prompts = new QHBoxLayout;
    prompts->addWidget(m_prompts, 1);
    prompts->addWidget(setup);
    m_which->addItem(tr("All five captions"));
    for (int ordinal = 1; ordinal <= dataset::kCaptionsPerImage; ++ordinal) {
        m_which->addItem(tr("Caption %1 only, the others stay").arg(ordinal));
    }
    m_which->setCurrentIndex(m_parts.ordinal);
    m_which->setObjectName(u"whichCaption"_s);
    m_hint->setPlaceholderText(tr("for example: say more of the water"));
    m_hint->setObjectName(u"hint"_s);
    m_hint->setMaxLength(1000);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(widgets::space::kMedium);
    form->addRow(tr("Prompt"), prompts);
    form->addRow(tr("Write"), m_which);
    form->addRow(tr("Tell the model"), m_hint);
    rows->addLayout(form);
    m_batch->setObjectName(u"asBatch"_s);
    rows->addWidget(m_batch);
    column.addWidget(m_request);
    connect(setup, &QAbstractButton::clicked, this, &RunDialog::editSetup);
    connect(m_batch, &QCheckBox::toggled, this, &RunDialog::updateState);
}

Provider RunDialog::provider() const
{
    const Provider chosen = project::providerFromWord(m_provider->currentData().toString())
                                .value_or(Provider::Offline);
    return chosen == Provider::Responses && m_batch->isChecked() ? Provider::Batch : chosen;
}

void RunDialog::askForKey()
{
    m_parts.runner.start(
        jobs::Lane::Bulk, this,
        [](const std::stop_token &) { return settings::KeyStore().read(); },
        [this](const base::Result<settings::ApiKey> &key) {
            if (key) {
                m_key = *key;
            }
            m_hasKey = key && !key->isEmpty();
            // With a key the model is what one wants; without, the drafts work on any machine.
            m_provider->setCurrentIndex(m_hasKey ? m_provider->findData(m_parts.settings.provider())
                                                 : 0);
            updateState();
        });
}

/// How many images each choice means, the project's own models, and what it asks with.
void RunDialog::askForProject()
{
    std::vector<std::pair<Scope, project::CaptionOptions>> choices;
    for (const Scope scope : {Scope::ThisImage, Scope::Missing, Scope::Again, Scope::All,
                              Scope::Waiting, Scope::Failed}) {
        if (m_scope->button(scope)) {
            choices.emplace_back(scope, optionsFor(scope));
        }
    }
    m_parts.runner.start(
        jobs::Lane::Read, this,
        [project = &m_parts.project, choices](const std::stop_token &) {
            Known known;
            const project::CaptionSetup setup(std::as_const(*project));
            const auto profiles = setup.profiles();
            const auto prompts = setup.prompts();
            const auto shipped = loadPrompts();
            if (!profiles || !prompts || !shipped) {
                known.fault = !profiles  ? profiles.error().message
                    : !prompts           ? prompts.error().message
                                         : shipped.error().message;
                return known;
            }
            known.profiles = *profiles;
            known.arePromptsShipped = prompts->hash == shipped->hash;
            const auto runs = project::Queries(*project).runs(1);
            known.nextRun = runs && !runs->empty() ? runs->front().run.key.value + 1 : 1;
            for (const auto &[scope, options] : choices) {
                const auto count = project::CaptionImages(*project).count(options);
                known.counts[scope] = count.value_or(0);
            }
            return known;
        },
        [this](const Known &known) { takeProject(known); });
}

void RunDialog::takeProject(const Known &known)
{
    if (!known.fault.isEmpty()) {
        m_estimate->setFault(known.fault);
        return;
    }
    m_profiles = known.profiles;
    m_run->setText(tr("Run %1").arg(known.nextRun));
    m_prompts->setText(known.arePromptsShipped ? tr("As shipped") : tr("The project's own"));
    m_scope->setCounts(known.counts);
    const auto waiting = known.counts.find(Scope::Waiting);
    m_scope->setHasRow(Scope::Waiting, waiting != known.counts.end() && waiting->second > 0);
    for (QComboBox *models : {m_model, m_summaryModel}) {
        const QString chosen = models->currentText();
        for (const ModelProfile &profile : m_profiles) {
            if (!profile.matches.isEmpty() && models->findText(profile.model) < 0) {
                models->addItem(profile.model);
            }
        }
        models->setCurrentText(chosen);
    }
    updateState();
}

/// A model that is asked by one protocol only brings it along.
void RunDialog::chooseModel()
{
    const auto protocol = profileAmong(m_profiles, m_model->currentText()).protocol;
    if (protocol && provider() != Provider::Offline) {
        m_provider->setCurrentIndex(m_provider->findData(
            *protocol == Protocol::Responses ? u"responses"_s : u"chat"_s));
    }
}

void RunDialog::editSetup()
{
    if (SetupDialog(m_parts.project, m_parts.runner, this).exec() == QDialog::Accepted) {
        askForProject();
    }
}

void RunDialog::updateState()
{
    const bool isModel = provider() != Provider::Offline;
    for (QWidget *field : {static_cast<QWidget *>(m_baseUrl), static_cast<QWidget *>(m_model),
                           static_cast<QWidget *>(m_summaryModel)}) {
        field->setEnabled(isModel);
    }
    m_request->setVisible(isModel);
    m_which->setEnabled(m_scope->scope() == Scope::ThisImage);
    m_batch->setEnabled(m_provider->currentData().toString() == u"responses"_s);
    m_test->setEnabled(isModel);
    m_tested->hide();
    // What was found of one service is not true of another.
    (void)m_tests.next();
    m_tested->clear();
    m_keyState->setText(!isModel ? tr("Nothing leaves this computer.")
                            : m_hasKey
                            ? tr("Key found.")
                            : tr("No key: set OPENAI_API_KEY or enter one in the settings."));
    updateShutdown(isModel);
    askForEstimate();
}

void RunDialog::updateShutdown(bool isModel)
{
    QStringList sentences;
    QStringList names;
    for (const QComboBox *box : {m_model, m_summaryModel}) {
        const ModelProfile profile = profileAmong(m_profiles, box->currentText());
        if (!isModel || !profile.shutdown.isValid() || names.contains(profile.model)) {
            continue;
        }
        names << profile.model;
        const int days = int(QDate::currentDate().daysTo(profile.shutdown));
        const QString day = QLocale().toString(profile.shutdown, QLocale::LongFormat);
        sentences << (days >= 0 ? tr("<b>%1 shuts down on %2, in %n days.</b>", nullptr, days)
                                      .arg(profile.model.toHtmlEscaped(), day)
                                : tr("<b>%1 was shut down on %2.</b>")
                                      .arg(profile.model.toHtmlEscaped(), day));
        if (!profile.successor.isEmpty()) {
            sentences << tr("The service names %1 as its successor.")
                             .arg(profile.successor.toHtmlEscaped());
        }
    }
    m_shutdown->setText(sentences.join(u' '));
    m_shutdownBox->setVisible(!sentences.isEmpty());
}

void RunDialog::testService()
{
    const quint64 ticket = m_tests.next();
    widgets::setTextStyle(m_tested, TextUse::Label, TextRole::Second);
    m_tested->setText(tr("Asking %1…").arg(m_model->currentText()));
    m_tested->show();
    m_test->setEnabled(false);
    const Service service{provider() == Provider::Chat ? Protocol::Chat : Protocol::Responses,
                          m_baseUrl->text().trimmed(), m_model->currentText().trimmed(), m_key};
    m_parts.runner.start(
        jobs::Lane::Bulk, this,
        [service](const std::stop_token &stop) {
            net::HttpClient client;
            return checkService(service, client, stop);
        },
        [this, ticket](const ServiceReport &report) {
            if (m_tests.isCurrent(ticket)) {
                showTest(report);
            }
        });
}

void RunDialog::showTest(const ServiceReport &report)
{
    m_test->setEnabled(provider() != Provider::Offline);
    widgets::setTextStyle(m_tested, TextUse::Label,
                          report.works() ? TextRole::Good : TextRole::Error);
    m_tested->setText(report.works() ? tr("It works. %1").arg(report.sentence())
                                     : report.sentence());
}

void RunDialog::askForEstimate()
{
    const quint64 ticket = m_estimates.next();
    m_estimate->setCounting();
    m_start->setEnabled(false);
    m_parts.runner.start(
        jobs::Lane::Read, this,
        [project = &m_parts.project, options = options()](const std::stop_token &) {
            return project::CaptionImages(*project).estimate(options);
        },
        [this, ticket](const base::Result<project::CaptionEstimate> &estimate) {
            if (m_estimates.isCurrent(ticket)) {
                showEstimate(estimate);
            }
        });
}

void RunDialog::showEstimate(const base::Result<project::CaptionEstimate> &estimate)
{
    if (!estimate) {
        m_estimate->setFault(estimate.error().message);
        return;
    }
    m_images = estimate->images;
    EstimatePane::Shown shown;
    shown.estimate = *estimate;
    shown.provider = provider();
    shown.profile = profileAmong(m_profiles, m_model->currentText());
    shown.isPriced = shown.profile.prices.has_value()
        && profileAmong(m_profiles, m_summaryModel->currentText()).prices.has_value();
    shown.requestsPerMinute = m_parts.settings.requestsPerMinute() > 0
        ? m_parts.settings.requestsPerMinute()
        : shown.profile.requestsPerMinute;
    m_estimate->setEstimate(shown);
    updateStart();
}

void RunDialog::updateStart()
{
    m_start->setEnabled(m_images > 0 && m_estimate->isSettled());
    const bool isCapped = provider() != Provider::Offline && m_estimate->maxCost();
    m_start->setText(isCapped ? tr("Start, up to %1 USD")
                                    .arg(QLocale().toString(m_estimate->cap(), 'f', 2))
                              : tr("Start"));
    m_start->updateGeometry();
}

void RunDialog::remember()
{
    if (provider() == Provider::Offline) {
        return;
    }
    settings::Settings &settings = m_parts.settings;
    settings.setProvider(m_provider->currentData().toString());
    settings.setBaseUrl(m_baseUrl->text());
    settings.setModel(m_model->currentText());
    settings.setSummaryModel(m_summaryModel->currentText());
    settings.setMaxCostUsd(m_estimate->cap());
}

project::CaptionOptions RunDialog::optionsFor(Scope scope) const
{
    project::CaptionOptions options;
    options.provider = provider();
    options.filter = scope == Scope::All ? dataset::Filter() : m_parts.filter;
    options.again = scope == Scope::ThisImage || scope == Scope::Again || scope == Scope::Failed;
    options.retryFailed = true;
    options.onlyWaiting = scope == Scope::Waiting;
    if (scope == Scope::ThisImage) {
        options.images = {m_parts.image};
        options.ordinal = m_which->currentIndex();
    } else if (scope == Scope::Failed) {
        options.images = m_parts.failed;
    }
    return options;
}

project::CaptionOptions RunDialog::options() const
{
    project::CaptionOptions options = optionsFor(m_scope->scope());
    options.baseUrl = m_baseUrl->text().trimmed();
    options.model = m_model->currentText().trimmed();
    options.summaryModel = m_summaryModel->currentText().trimmed();
    options.key = m_key;
    options.hint = m_hint->text().trimmed();
    options.maxCostUsd = m_estimate->maxCost();
    options.jobs = m_parts.settings.jobs();
    options.requestsPerMinute = m_parts.settings.requestsPerMinute();
    options.tokensPerMinute = m_parts.settings.tokensPerMinute();
    return options;
}

}  // namespace gaia::captioning
