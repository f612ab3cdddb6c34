// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/captioning/rundialog.h"

#include "core/captioning/modelprofile.h"
#include "core/project/captionsetup.h"
#include "core/settings/keystore.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
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
    , m_scope(new QButtonGroup(this))
    , m_provider(new QComboBox(this))
    , m_baseUrl(new QLineEdit(this))
    , m_model(new QComboBox(this))
    , m_summaryModel(new QComboBox(this))
    , m_shutdown(makeLabel({}, TextUse::Label, TextRole::Finding, this))
    , m_test(new Button(Button::Kind::Plain, tr("Test the service"), this))
    , m_tested(makeLabel({}, TextUse::Label, TextRole::Second, this))
    , m_estimate(makeLabel({}, TextUse::Start, TextRole::First, this))
    , m_details(makeLabel({}, TextUse::Interface, TextRole::Second, this))
    , m_cap(new QDoubleSpinBox(this))
    , m_capBox(new QWidget(this))
    , m_keyState(makeLabel({}, TextUse::Interface, TextRole::Second, this))
    , m_start(new Button(Button::Kind::Filled, tr("Start"), this))
{
    setWindowTitle(tr("New caption run"));
    resize(860, 520);
    m_profiles = loadProfiles().value_or(std::vector<ModelProfile>());
    build();
    askForKey();
    askForProfiles();
    updateState();
}

void RunDialog::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(0);
    auto *left = new Panel(widgets::Surface::Panel, Qt::RightEdge, this);
    auto *choices = new QVBoxLayout(left);
    choices->setContentsMargins(widgets::space::kWide, widgets::space::kWide, widgets::space::kWide,
                                widgets::space::kLarge);
    choices->setSpacing(widgets::space::kSmall);
    buildImages(*choices);
    choices->addSpacing(widgets::space::kMedium);
    buildService(*choices);
    choices->addStretch();
    halves->addWidget(left, 2);

    auto *right = new QWidget(this);
    auto *money = new QVBoxLayout(right);
    money->setContentsMargins(widgets::space::kWide, widgets::space::kWide, widgets::space::kWide,
                              widgets::space::kLarge);
    money->addWidget(makeLabel(tr("Estimate"), TextUse::PanelTitle));
    m_estimate->setWordWrap(true);
    m_details->setWordWrap(true);
    money->addWidget(m_estimate);
    money->addWidget(m_details);
    money->addSpacing(widgets::space::kWide);
    auto *cap = new QVBoxLayout(m_capBox);
    cap->setContentsMargins(0, 0, 0, 0);
    cap->addWidget(makeLabel(tr("Never spend more than"), TextUse::PanelTitle));
    m_cap->setRange(0.0, 100'000.0);
    m_cap->setDecimals(2);
    m_cap->setSuffix(tr(" USD"));
    m_cap->setValue(m_parts.settings.maxCostUsd());
    m_cap->setAccessibleName(tr("Never spend more than"));
    cap->addWidget(m_cap, 0, Qt::AlignLeft);
    auto *capWords = makeLabel(tr("At the cap the run ends. Answers already paid for are never "
                                  "asked again."),
                               TextUse::Label, TextRole::Second);
    capWords->setWordWrap(true);
    cap->addWidget(capWords);
    money->addWidget(m_capBox);
    money->addStretch();
    halves->addWidget(right, 1);
    whole->addLayout(halves, 1);

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
    row->addWidget(m_keyState, 1);
    row->addWidget(cancel);
    row->addWidget(m_start);
    whole->addWidget(bottom);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_start, &QAbstractButton::clicked, this, [this] {
        remember();
        accept();
    });
    auto *start = new QAction(this);
    start->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    addAction(start);
    connect(start, &QAction::triggered, m_start, &QAbstractButton::click);
}

void RunDialog::buildImages(QVBoxLayout &column)
{
    column.addWidget(makeLabel(tr("Images"), TextUse::PanelTitle));
    const auto add = [&](Scope scope, const QString &words) {
        auto *button = new QRadioButton(words, this);
        m_scope->addButton(button, int(scope));
        column.addWidget(button);
        return button;
    };
    auto *one = add(Scope::ThisImage, tr("This image"));
    auto *missing = add(Scope::Missing, tr("In the filter, without captions"));
    add(Scope::Again, tr("In the filter, again for all (decisions stay)"));
    one->setEnabled(m_parts.image.isValid());
    (m_parts.image.isValid() && m_parts.isForImage ? one : missing)->setChecked(true);
    if (!m_parts.failed.empty()) {
        add(Scope::Failed, tr("The %n that failed last time", nullptr, int(m_parts.failed.size())))
            ->setChecked(true);
    }
    connect(m_scope, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn) {
            updateState();
        }
    });
}

void RunDialog::buildService(QVBoxLayout &column)
{
    column.addWidget(makeLabel(tr("Model"), TextUse::PanelTitle));
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
    m_model->setCurrentText(m_parts.settings.model());
    m_summaryModel->setCurrentText(m_parts.settings.summaryModel());
    m_baseUrl->setText(m_parts.settings.baseUrl());
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(widgets::space::kMedium);
    form->addRow(tr("Service"), m_provider);
    form->addRow(tr("Address"), m_baseUrl);
    form->addRow(tr("Captions"), m_model);
    form->addRow(tr("Article summary"), m_summaryModel);
    column.addLayout(form);
    m_shutdown->setWordWrap(true);
    column.addWidget(m_shutdown);
    auto *test = new QHBoxLayout;
    m_test->setObjectName(u"testService"_s);
    m_test->setToolTip(tr("Sends one tiny question with a picture of 64 × 64 pixels."));
    m_tested->setObjectName(u"serviceTested"_s);
    m_tested->setWordWrap(true);
    test->addWidget(m_test, 0, Qt::AlignTop);
    test->addWidget(m_tested, 1);
    column.addLayout(test);
    connect(m_test, &QAbstractButton::clicked, this, &RunDialog::testService);
    connect(m_baseUrl, &QLineEdit::textChanged, this, [this] {
        (void)m_tests.next();
        m_tested->clear();
        m_test->setEnabled(true);
    });
    for (QComboBox *box : {m_provider, m_model, m_summaryModel}) {
        connect(box, &QComboBox::currentTextChanged, this, &RunDialog::updateState);
    }
}

Provider RunDialog::provider() const
{
    return project::providerFromWord(m_provider->currentData().toString())
        .value_or(Provider::Offline);
}

RunDialog::Scope RunDialog::scope() const
{
    return Scope(m_scope->checkedId());
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

/// The project may know models of its own, or other prices.
void RunDialog::askForProfiles()
{
    m_parts.runner.start(
        jobs::Lane::Read, this,
        [project = &std::as_const(m_parts.project)](const std::stop_token &) {
            return project::CaptionSetup(*project).profiles();
        },
        [this](const base::Result<std::vector<ModelProfile>> &profiles) {
            if (!profiles) {
                m_shutdown->setText(profiles.error().message);
                m_shutdown->show();
                return;
            }
            m_profiles = *profiles;
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
        });
}

void RunDialog::updateState()
{
    const bool isModel = provider() != Provider::Offline;
    for (QWidget *field : {static_cast<QWidget *>(m_baseUrl), static_cast<QWidget *>(m_model),
                           static_cast<QWidget *>(m_summaryModel)}) {
        field->setEnabled(isModel);
    }
    m_capBox->setVisible(isModel);
    m_test->setVisible(isModel);
    m_test->setEnabled(isModel);
    m_tested->setVisible(isModel);
    // What was found of one service is not true of another.
    (void)m_tests.next();
    m_tested->clear();
    m_keyState->setText(!isModel ? tr("Nothing leaves this computer.")
                            : m_hasKey
                            ? tr("Key found.")
                            : tr("No key: set OPENAI_API_KEY or enter one in the settings."));
    m_shutdown->hide();
    const ModelProfile profile = profileAmong(m_profiles, m_model->currentText());
    if (isModel && profile.shutdown.isValid()) {
        const qint64 days = QDate::currentDate().daysTo(profile.shutdown);
        m_shutdown->setText(
            tr("%1 shuts down on %2, in %n days. The service names %3 as its successor.", nullptr,
               int(days))
                .arg(profile.model,
                     QLocale().toString(profile.shutdown, QLocale::LongFormat),
                     profile.successor));
        m_shutdown->show();
    }
    askForEstimate();
}

void RunDialog::testService()
{
    const quint64 ticket = m_tests.next();
    widgets::setTextStyle(m_tested, TextUse::Label, TextRole::Second);
    m_tested->setText(tr("Asking %1…").arg(m_model->currentText()));
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
    m_details->setText(tr("Counting…"));
    m_estimate->clear();
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
        m_details->setText(estimate.error().message);
        return;
    }
    m_images = estimate->images;
    m_start->setEnabled(m_images > 0);
    const QLocale locale;
    if (m_images == 0) {
        m_estimate->setText(tr("Nothing to do"));
        m_details->setText(tr("Every image chosen has captions already."));
    } else if (provider() == Provider::Offline) {
        m_estimate->setText(tr("Free"));
        m_details->setText(tr("%n images. Five sentences of each article become drafts; they are "
                              "marked as drafts without a model.",
                              nullptr, int(m_images)));
    } else {
        const bool hasPrices =
            profileAmong(m_profiles, m_model->currentText()).prices.has_value();
        m_estimate->setText(
            hasPrices ? tr("%1 to %2 USD")
                            .arg(locale.toString(estimate->lowUsd, 'f', 2),
                                 locale.toString(estimate->highUsd, 'f', 2))
                      : tr("Price unknown"));
        m_details->setText(tr("%1 images, %2 requests, about %3 tokens in and %4 out.")
                               .arg(locale.toString(estimate->images),
                                    locale.toString(estimate->requests),
                                    locale.toString(estimate->inputTokens),
                                    locale.toString(estimate->outputTokens)));
    }
}

void RunDialog::remember()
{
    if (provider() == Provider::Offline) {
        return;
    }
    settings::Settings &settings = m_parts.settings;
    settings.setProvider(word(provider()));
    settings.setBaseUrl(m_baseUrl->text());
    settings.setModel(m_model->currentText());
    settings.setSummaryModel(m_summaryModel->currentText());
    settings.setMaxCostUsd(m_cap->value());
}

project::CaptionOptions RunDialog::options() const
{
    project::CaptionOptions options;
    options.provider = provider();
    options.baseUrl = m_baseUrl->text().trimmed();
    options.model = m_model->currentText().trimmed();
    options.summaryModel = m_summaryModel->currentText().trimmed();
    options.key = m_key;
    options.maxCostUsd = m_cap->value();
    options.jobs = m_parts.settings.jobs();
    options.requestsPerMinute = m_parts.settings.requestsPerMinute();
    options.tokensPerMinute = m_parts.settings.tokensPerMinute();
    options.filter = m_parts.filter;
    options.retryFailed = true;
    options.again = scope() != Scope::Missing;
    if (scope() == Scope::ThisImage) {
        options.images = {m_parts.image};
    } else if (scope() == Scope::Failed) {
        options.images = m_parts.failed;
    }
    return options;
}

}  // namespace gaia::captioning
