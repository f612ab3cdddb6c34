// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/tilelayer.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QSettings;

namespace gaia::settings {

enum class ThemeChoice { System, Light, Dark };
[[nodiscard]] QString word(ThemeChoice choice);
[[nodiscard]] std::optional<ThemeChoice> themeChoiceFromWord(const QString &word);

struct RecentProject {
    QString path;
    qint64 images = 0;
    QDateTime openedAt;
};

/// What a curator has set, in an INI file of the user's. Values that make no sense read as their
/// defaults. Holds no secret: the key is the KeyStore's. One thread at a time.
class Settings final {
public:
    /// The user's file, or (for tests and pictures) the one at `path`.
    explicit Settings(const QString &path = {});
    ~Settings();

    [[nodiscard]] QString curator() const;  ///< default: the system's user name
    void setCurator(const QString &name);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    [[nodiscard]] QString language() const;  ///< system, en or el
    void setLanguage(const QString &language);
    [[nodiscard]] int textPercent() const;  ///< 100 to 200
    void setTextPercent(int percent);

    [[nodiscard]] QString provider() const;  ///< responses, chat or offline
    void setProvider(const QString &provider);
    [[nodiscard]] QString baseUrl() const;
    void setBaseUrl(const QString &url);
    [[nodiscard]] QString model() const;
    void setModel(const QString &model);
    [[nodiscard]] QString summaryModel() const;
    void setSummaryModel(const QString &model);
    [[nodiscard]] double maxCostUsd() const;
    void setMaxCostUsd(double usd);
    [[nodiscard]] int jobs() const;  ///< requests at a time, 1 to 64; 0: as the limits need
    void setJobs(int jobs);
    /// Limits of the service for where it does not tell them; 0: learnt as requests go.
    [[nodiscard]] int requestsPerMinute() const;
    void setRequestsPerMinute(int requests);
    [[nodiscard]] int tokensPerMinute() const;
    void setTokensPerMinute(int tokens);

    /// How owners of scraped sites reach the curator; stands in every request's User-Agent.
    [[nodiscard]] QString contact() const;
    void setContact(const QString &contact);
    /// Pictures that their host marks noai or noindex are passed over; true by default.
    [[nodiscard]] bool respectsXRobots() const;
    void setRespectsXRobots(bool respects);

    /// Tiles under the map, in the person's order; none by default, and none is on by default.
    [[nodiscard]] std::vector<TileLayer> tileLayers() const;
    void setTileLayers(const std::vector<TileLayer> &layers);

    /// A server of Nominatim for places that the program's own tables do not know; asked only where
    /// the person has turned it on.
    [[nodiscard]] bool asksNominatim() const;
    void setAsksNominatim(bool asks);
    [[nodiscard]] QString nominatimAddress() const;  ///< default: the public server
    void setNominatimAddress(const QString &address);

    /// Keys that a curator changed: action word to key sequence in portable text.
    [[nodiscard]] QMap<QString, QString> keys() const;
    void setKeys(const QMap<QString, QString> &keys);

    /// Newest first, at most eight; projects whose file is gone are left out.
    [[nodiscard]] std::vector<RecentProject> recentProjects() const;
    void noteProject(const RecentProject &project);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    std::unique_ptr<QSettings> m_file;
};

}  // namespace gaia::settings
