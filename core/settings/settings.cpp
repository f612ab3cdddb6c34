// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include <QFile>
#include <QSettings>
#include <QUrl>

#include <algorithm>

namespace gaia::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kRecentProjects = 8;

QString oneOf(const QString &value, const QStringList &allowed)
{
    return allowed.contains(value) ? value : allowed.first();
}

}  // namespace

QString word(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light: return u"light"_s;
    case ThemeChoice::Dark: return u"dark"_s;
    case ThemeChoice::System: break;
    }
    return u"system"_s;
}

std::optional<ThemeChoice> themeChoiceFromWord(const QString &text)
{
    for (const ThemeChoice choice :
         {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        if (word(choice) == text) {
            return choice;
        }
    }
    return std::nullopt;
}

Settings::Settings(const QString &path)
    : m_file(path.isEmpty()
                 ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                               u"gaia-curator"_s, u"gaia-curator"_s)
                 : std::make_unique<QSettings>(path, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

QString Settings::curator() const
{
    const QString user = qEnvironmentVariable("USER", u"curator"_s);
    const QString name = m_file->value(u"curator"_s).toString().trimmed();
    return name.isEmpty() ? user : name;
}

void Settings::setCurator(const QString &name)
{
    m_file->setValue(u"curator"_s, name.trimmed());
}

ThemeChoice Settings::theme() const
{
    return themeChoiceFromWord(m_file->value(u"theme"_s).toString()).value_or(ThemeChoice::System);
}

void Settings::setTheme(ThemeChoice theme)
{
    m_file->setValue(u"theme"_s, word(theme));
}

QString Settings::language() const
{
    return oneOf(m_file->value(u"language"_s).toString(), {u"system"_s, u"en"_s, u"el"_s});
}

void Settings::setLanguage(const QString &language)
{
    m_file->setValue(u"language"_s, language);
}

int Settings::textPercent() const
{
    return std::clamp(m_file->value(u"text_percent"_s, 100).toInt(), 100, 200);
}

void Settings::setTextPercent(int percent)
{
    m_file->setValue(u"text_percent"_s, percent);
}

QString Settings::provider() const
{
    return oneOf(m_file->value(u"service/provider"_s).toString(),
                 {u"responses"_s, u"chat"_s, u"offline"_s});
}

void Settings::setProvider(const QString &provider)
{
    m_file->setValue(u"service/provider"_s, provider);
}

QString Settings::baseUrl() const
{
    const QUrl url(m_file->value(u"service/base_url"_s).toString());
    const bool isUsable = url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    return isUsable ? url.toString() : u"https://api.openai.com"_s;
}

void Settings::setBaseUrl(const QString &url)
{
    m_file->setValue(u"service/base_url"_s, url.trimmed());
}

QString Settings::model() const
{
    return m_file->value(u"service/model"_s, u"gpt-4o-2024-08-06"_s).toString();
}

void Settings::setModel(const QString &model)
{
    m_file->setValue(u"service/model"_s, model.trimmed());
}

QString Settings::summaryModel() const
{
    return m_file->value(u"service/summary_model"_s, u"gpt-4o-mini-2024-07-18"_s).toString();
}

void Settings::setSummaryModel(const QString &model)
{
    m_file->setValue(u"service/summary_model"_s, model.trimmed());
}

double Settings::maxCostUsd() const
{
    return std::max(0.0, m_file->value(u"service/max_cost_usd"_s, 5.0).toDouble());
}

void Settings::setMaxCostUsd(double usd)
{
    m_file->setValue(u"service/max_cost_usd"_s, usd);
}

int Settings::jobs() const
{
    return std::clamp(m_file->value(u"service/jobs"_s, 0).toInt(), 0, 64);
}

void Settings::setJobs(int jobs)
{
    m_file->setValue(u"service/jobs"_s, jobs);
}

int Settings::requestsPerMinute() const
{
    return std::max(0, m_file->value(u"service/requests_per_minute"_s, 0).toInt());
}

void Settings::setRequestsPerMinute(int requests)
{
    m_file->setValue(u"service/requests_per_minute"_s, requests);
}

int Settings::tokensPerMinute() const
{
    return std::max(0, m_file->value(u"service/tokens_per_minute"_s, 0).toInt());
}

void Settings::setTokensPerMinute(int tokens)
{
    m_file->setValue(u"service/tokens_per_minute"_s, tokens);
}

QString Settings::contact() const
{
    return m_file->value(u"web/contact"_s).toString().simplified();
}

void Settings::setContact(const QString &contact)
{
    m_file->setValue(u"web/contact"_s, contact.simplified());
}

bool Settings::respectsXRobots() const
{
    return m_file->value(u"web/respect_x_robots"_s, true).toBool();
}

void Settings::setRespectsXRobots(bool respects)
{
    m_file->setValue(u"web/respect_x_robots"_s, respects);
}

bool Settings::asksNominatim() const
{
    return m_file->value(u"places/ask_nominatim"_s, false).toBool();
}

void Settings::setAsksNominatim(bool asks)
{
    m_file->setValue(u"places/ask_nominatim"_s, asks);
}

QString Settings::nominatimAddress() const
{
    const QString address = m_file->value(u"places/nominatim"_s).toString().trimmed();
    return address.isEmpty() ? u"https://nominatim.openstreetmap.org"_s : address;
}

void Settings::setNominatimAddress(const QString &address)
{
    m_file->setValue(u"places/nominatim"_s, address.trimmed());
}

std::vector<TileLayer> Settings::tileLayers() const
{
    std::vector<TileLayer> layers;
    const int count = m_file->beginReadArray(u"map/tiles"_s);
    for (int i = 0; i < count; ++i) {
        m_file->setArrayIndex(i);
        TileLayer layer;
        layer.name = m_file->value(u"name"_s).toString().simplified();
        layer.address = m_file->value(u"address"_s).toString().trimmed();
        layer.attribution = m_file->value(u"attribution"_s).toString().simplified();
        layer.lastZoom = std::clamp(m_file->value(u"lastZoom"_s, 18).toInt(), 0, 24);
        layer.isOn = m_file->value(u"on"_s, false).toBool();
        if (!layer.name.isEmpty() && !layer.address.isEmpty()) {
            layers.push_back(layer);
        }
    }
    m_file->endArray();
    return layers;
}

void Settings::setTileLayers(const std::vector<TileLayer> &layers)
{
    m_file->remove(u"map/tiles"_s);
    m_file->beginWriteArray(u"map/tiles"_s, static_cast<int>(layers.size()));
    int index = 0;
    for (const TileLayer &layer : layers) {
        m_file->setArrayIndex(index++);
        m_file->setValue(u"name"_s, layer.name);
        m_file->setValue(u"address"_s, layer.address);
        m_file->setValue(u"attribution"_s, layer.attribution);
        m_file->setValue(u"lastZoom"_s, layer.lastZoom);
        m_file->setValue(u"on"_s, layer.isOn);
    }
    m_file->endArray();
}

QMap<QString, QString> Settings::keys() const
{
    QMap<QString, QString> keys;
    m_file->beginGroup(u"keys"_s);
    for (const QString &name : m_file->childKeys()) {
        keys.insert(name, m_file->value(name).toString());
    }
    m_file->endGroup();
    return keys;
}

void Settings::setKeys(const QMap<QString, QString> &keys)
{
    m_file->remove(u"keys"_s);
    m_file->beginGroup(u"keys"_s);
    for (auto it = keys.cbegin(); it != keys.cend(); ++it) {
        m_file->setValue(it.key(), it.value());
    }
    m_file->endGroup();
}

std::vector<RecentProject> Settings::recentProjects() const
{
    std::vector<RecentProject> projects;
    const int count = m_file->beginReadArray(u"recent"_s);
    for (int i = 0; i < count; ++i) {
        m_file->setArrayIndex(i);
        RecentProject project{m_file->value(u"path"_s).toString(), m_file->value(u"images"_s).toLongLong(),
                              m_file->value(u"opened_at"_s).toDateTime()};
        if (QFile::exists(project.path)) {
            projects.push_back(std::move(project));
        }
    }
    m_file->endArray();
    return projects;
}

void Settings::noteProject(const RecentProject &project)
{
    std::vector<RecentProject> projects = recentProjects();
    std::erase_if(projects, [&](const RecentProject &p) { return p.path == project.path; });
    projects.insert(projects.begin(), project);
    projects.resize(std::min(projects.size(), kRecentProjects));
    m_file->remove(u"recent"_s);
    m_file->beginWriteArray(u"recent"_s);
    for (std::size_t i = 0; i < projects.size(); ++i) {
        m_file->setArrayIndex(int(i));
        m_file->setValue(u"path"_s, projects[i].path);
        m_file->setValue(u"images"_s, projects[i].images);
        m_file->setValue(u"opened_at"_s, projects[i].openedAt);
    }
    m_file->endArray();
}

QByteArray Settings::windowGeometry() const
{
    return m_file->value(u"window_geometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_file->setValue(u"window_geometry"_s, geometry);
}

}  // namespace gaia::settings
