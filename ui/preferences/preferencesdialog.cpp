// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencesdialog.h"

#include "core/settings/keystore.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace gaia::preferences {

using namespace Qt::StringLiterals;
using settings::ThemeChoice;
using widgets::Button;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

namespace {

QFormLayout *makeForm(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setContentsMargins(widgets::space::kLarge, widgets::space::kLarge, widgets::space::kLarge,
                             widgets::space::kLarge);
    form->setHorizontalSpacing(widgets::space::kLarge);
    form->setVerticalSpacing(widgets::space::kMedium);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    return form;
}

/// The first of the keys of a line; a line may have a second one, which stays as it is.
QString firstKey(const QString &keys)
{
    return keys.section(u' ', 0, 0);
}

}  // namespace

PreferencesDialog::PreferencesDialog(settings::Settings &settings, jobs::Runner &runner,
                                     const std::vector<KeyLine> &keys, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_runner(runner)
    , m_lines(keys)
    , m_curator(new QLineEdit(settings.curator(), this))
    , m_theme(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_text(new QSpinBox(this))
    , m_baseUrl(new QLineEdit(settings.baseUrl(), this))
    , m_jobs(new QSpinBox(this))
    , m_requests(new QSpinBox(this))
    , m_tokens(new QSpinBox(this))
    , m_key(new QLineEdit(this))
    , m_keyState(makeLabel({}, TextUse::Label, TextRole::Second, this))
    , m_asksNominatim(new QCheckBox(tr("Ask a server of Nominatim for places that are not in the tables"), this))
    , m_nominatim(new QLineEdit(settings.nominatimAddress(), this))
    , m_contact(new QLineEdit(settings.contact(), this))
    , m_conflict(makeLabel({}, TextUse::Label, TextRole::Error, this))
    , m_accept(new Button(Button::Kind::Filled, tr("Save"), this))
{
    setWindowTitle(tr("Settings"));
    resize(620, 520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::space::kLarge, widgets::space::kLarge,
                               widgets::space::kLarge, widgets::space::kLarge);
    auto *pages = new QTabWidget(this);
    pages->addTab(buildGeneral(), tr("General"));
    pages->addTab(buildService(), tr("Service"));
    pages->addTab(buildPlaces(), tr("Places"));
    pages->addTab(buildKeys(keys), tr("Keys"));
    column->addWidget(pages, 1);
    auto *row = new QHBoxLayout;
    auto *cancel = new Button(Button::Kind::Plain, tr("Cancel"), this);
    cancel->setKey(tr("Esc"));
    cancel->setLarge(true);
    m_accept->setLarge(true);
    m_accept->setObjectName(u"savePreferences"_s);
    row->addWidget(m_conflict, 1);
    row->addWidget(cancel);
    row->addWidget(m_accept);
    column->addLayout(row);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QAbstractButton::clicked, this, &PreferencesDialog::save);
    check();
}

QWidget *PreferencesDialog::buildGeneral()
{
    auto *page = new QWidget(this);
    QFormLayout *form = makeForm(page);
    m_curator->setToolTip(tr("Stands in the event log beside each of your decisions."));
    form->addRow(tr("Curator"), m_curator);
    m_theme->addItem(tr("As the system"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    m_theme->setCurrentIndex(m_theme->findData(int(m_settings.theme())));
    form->addRow(tr("Look"), m_theme);
    m_language->addItem(tr("As the system"), u"system"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Ελληνικά"_s, u"el"_s);
    m_language->setObjectName(u"language"_s);
    m_language->setCurrentIndex(m_language->findData(m_settings.language()));
    form->addRow(tr("Language"), m_language);
    m_text->setRange(100, 200);
    m_text->setSingleStep(10);
    m_text->setSuffix(u" %"_s);
    m_text->setValue(m_settings.textPercent());
    form->addRow(tr("Text size"), m_text);
    return page;
}

QWidget *PreferencesDialog::buildService()
{
    auto *page = new QWidget(this);
    QFormLayout *form = makeForm(page);
    form->addRow(tr("Address"), m_baseUrl);
    m_jobs->setRange(0, 64);
    m_jobs->setSpecialValueText(tr("As the limits need"));
    m_jobs->setValue(m_settings.jobs());
    form->addRow(tr("Requests at a time"), m_jobs);
    const auto addLimit = [&](QSpinBox *box, int most, int value, const QString &label) {
        box->setRange(0, most);
        box->setGroupSeparatorShown(true);
        box->setSpecialValueText(tr("As the service tells"));
        box->setToolTip(tr("For a service that does not tell its limit."));
        box->setValue(value);
        form->addRow(label, box);
    };
    addLimit(m_requests, 1'000'000, m_settings.requestsPerMinute(), tr("Requests a minute"));
    addLimit(m_tokens, 1'000'000'000, m_settings.tokensPerMinute(), tr("Tokens a minute"));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setPlaceholderText(tr("Stays as it is when left empty"));
    auto *keyRow = new QHBoxLayout;
    auto *store = new Button(Button::Kind::Plain, tr("Store"), page);
    keyRow->addWidget(m_key, 1);
    keyRow->addWidget(store);
    form->addRow(tr("API key"), keyRow);
    m_keyState->setWordWrap(true);
    m_keyState->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_keyState->setText(settings::KeyStore::isFromEnvironment()
                            ? tr("OPENAI_API_KEY is set and wins over the system's key store.")
                            : tr("The key goes to the system's key store and into no file, log or "
                                 "export."));
    form->addRow({}, m_keyState);
    connect(store, &QAbstractButton::clicked, this, &PreferencesDialog::storeKey);
    return page;
}

QWidget *PreferencesDialog::buildPlaces()
{
    auto *page = new QWidget(this);
    QFormLayout *form = makeForm(page);
    m_asksNominatim->setObjectName(u"asksNominatim"_s);
    m_asksNominatim->setChecked(m_settings.asksNominatim());
    form->addRow({}, m_asksNominatim);
    m_nominatim->setObjectName(u"nominatimAddress"_s);
    form->addRow(tr("Server"), m_nominatim);
    m_contact->setObjectName(u"contact"_s);
    m_contact->setToolTip(tr("An address at which the owners of servers reach you. It stands in every request."));
    form->addRow(tr("Your contact"), m_contact);
    auto *words = widgets::makeParagraph(u"placesWords"_s, TextUse::Label, TextRole::Second, page);
    words->setText(
        tr("Locate on the map looks a location text up in the program's own tables, offline. Only where they know "
           "none, the text is sent to this server: one request a second at most, answers are kept for 30 "
           "days. Places from Nominatim: © OpenStreetMap contributors, ODbL 1.0."));
    // As wide as the fields above it, which grow.
    words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    form->addRow({}, words);
    const auto follow = [this] {
        m_nominatim->setEnabled(m_asksNominatim->isChecked());
        check();
    };
    connect(m_asksNominatim, &QCheckBox::toggled, this, follow);
    connect(m_nominatim, &QLineEdit::textChanged, this, &PreferencesDialog::check);
    connect(m_contact, &QLineEdit::textChanged, this, &PreferencesDialog::check);
    m_nominatim->setEnabled(m_asksNominatim->isChecked());
    return page;
}

QString PreferencesDialog::placesFault() const
{
    if (!m_asksNominatim->isChecked()) {
        return {};
    }
    const QUrl address(m_nominatim->text().trimmed(), QUrl::StrictMode);
    if (!address.isValid() || address.host().isEmpty() || !address.scheme().startsWith("http"_L1)) {
        return tr("The server under Places needs an address that begins with https://.");
    }
    return m_contact->text().trimmed().isEmpty()
        ? tr("Nominatim's rules ask who you are: fill in your contact under Places.")
        : QString();
}

QWidget *PreferencesDialog::buildKeys(const std::vector<KeyLine> &keys)
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget(area);
    QFormLayout *form = makeForm(page);
    const QMap<QString, QString> changed = m_settings.keys();
    for (const KeyLine &line : keys) {
        auto *edit = new QKeySequenceEdit(page);
        edit->setKeySequence(QKeySequence::fromString(
            firstKey(changed.value(line.word, line.standardKey)), QKeySequence::PortableText));
        edit->setObjectName(u"key-"_s + line.word);
        edit->setAccessibleName(line.text);
        form->addRow(line.text, edit);
        m_edits.insert(line.word, edit);
        connect(edit, &QKeySequenceEdit::keySequenceChanged, this, &PreferencesDialog::check);
    }
    area->setWidget(page);
    return area;
}

QString PreferencesDialog::keyFault() const
{
    QMap<QString, QString> seen;
    QString conflict;
    for (const KeyLine &line : m_lines) {
        const QKeySequenceEdit *edit = m_edits.value(line.word);
        const QString key = edit ? edit->keySequence().toString() : QString();
        if (!key.isEmpty() && seen.contains(key)) {
            conflict = tr("%1 is the key of both “%2” and “%3”.")
                           .arg(key, seen.value(key), line.text);
        }
        seen.insert(key, line.text);
    }
    return conflict;
}

void PreferencesDialog::check()
{
    const QString fault = keyFault();
    m_conflict->setWordWrap(true);
    m_conflict->setText(fault.isEmpty() ? placesFault() : fault);
    m_accept->setEnabled(m_conflict->text().isEmpty());
}

QMap<QString, QString> PreferencesDialog::changedKeys() const
{
    QMap<QString, QString> changed;
    for (const KeyLine &line : m_lines) {
        const QString key =
            m_edits.value(line.word)->keySequence().toString(QKeySequence::PortableText);
        if (key != firstKey(line.standardKey)) {
            const QString second = line.standardKey.section(u' ', 1);
            changed.insert(line.word, second.isEmpty() ? key : QString(key + u' ' + second));
        }
    }
    return changed;
}

void PreferencesDialog::storeKey()
{
    const settings::ApiKey key(m_key->text());
    m_keyState->setText(tr("Asking the key store…"));
    m_runner.start(
        jobs::Lane::Bulk, this,
        [key](const std::stop_token &) {
            return key.isEmpty() ? settings::KeyStore().remove() : settings::KeyStore().write(key);
        },
        [this](const base::Status &stored) {
            m_keyState->setText(stored ? tr("Stored.") : stored.error().message);
            if (stored) {
                m_key->clear();
            }
        });
}

void PreferencesDialog::save()
{
    m_settings.setCurator(m_curator->text());
    m_settings.setTheme(ThemeChoice(m_theme->currentData().toInt()));
    m_settings.setLanguage(m_language->currentData().toString());
    m_settings.setTextPercent(m_text->value());
    m_settings.setBaseUrl(m_baseUrl->text());
    m_settings.setJobs(m_jobs->value());
    m_settings.setRequestsPerMinute(m_requests->value());
    m_settings.setTokensPerMinute(m_tokens->value());
    m_settings.setAsksNominatim(m_asksNominatim->isChecked());
    m_settings.setNominatimAddress(m_nominatim->text());
    m_settings.setContact(m_contact->text());
    m_settings.setKeys(changedKeys());
    accept();
}

}  // namespace gaia::preferences
