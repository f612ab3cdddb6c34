// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace gaia::dataset {

/// The classes of spatial resolution, from fine to coarse.
enum class ResolutionClass { VeryHigh, High, Moderate, Low };
/// "Very High", "High", "Moderate", "Low": the words of the collection.
[[nodiscard]] QString word(ResolutionClass resolution);
/// Reads such a word in any case, with or without hyphen.
[[nodiscard]] std::optional<ResolutionClass> resolutionClassFromWord(const QString &word);

/// Ground sample distances, metres, up to which a class reaches: the Copernicus classes. American
/// usage calls Landsat moderate; who follows it sets other limits.
struct ResolutionLimits {
    double veryHighM = 4.0;
    double highM = 30.0;
    double moderateM = 300.0;
};
[[nodiscard]] ResolutionClass resolutionClass(double gsdM, const ResolutionLimits &limits = {});

/// A way in which a sensor takes pictures.
struct SensorMode {
    QString name;
    double gsdM = 0.0;  ///< ground sample distance at nadir, metres
};

struct Sensor {
    QString name;
    QString fullName;           ///< written out; may be empty
    QStringList aliases;
    QStringList modalities;     ///< names of terms, that of most pictures first
    std::vector<SensorMode> modes;  ///< the mode of most pictures first; none for non-imagers
    bool varies = false;        ///< no mode is that of most pictures: each has its own
};

struct Platform {
    QString name;
    QStringList aliases;
    QString family;             ///< the platform above it, e.g. Sentinel-2 for Sentinel-2A; or empty
    QString operatedBy;
    QDate from;                 ///< launch
    QDate to;                   ///< end of its pictures; invalid while it is at work
    QStringList sensors;
    bool isFamily = false;      ///< several spacecraft under one name
    bool isAirborne = false;
    bool isLost = false;        ///< never reached orbit: no picture is from it

    /// False where a picture of that interval can't be from it.
    [[nodiscard]] bool isAtWork(const QDate &first, const QDate &last) const;
};

struct Modality {
    QString name;
    QStringList aliases;
    QString broader;  ///< the term above it; may be empty
};

/// A name of the table found in a text.
struct MissionMention {
    enum class Kind { Platform, Sensor };
    Kind kind = Kind::Platform;
    QString name;          ///< as the table has it
    qsizetype from = 0;    ///< UTF-16 units into the text
    qsizetype to = 0;      ///< behind the last
};

struct MissionWord;

/// Satellites, sensors and modalities with their other names and what stands above them. Values
/// of a collection stay as they are; the table tells what they mean.
class Missions final {
public:
    /// The table that the program carries, with the person's own entries if there are any.
    [[nodiscard]] static const Missions &standard();
    /// Reads objects {platforms, sensors, modalities} in the layout of resources/missions; later
    /// ones replace entries of the same name. An error names what does not fit.
    [[nodiscard]] static base::Result<Missions> fromJson(const QList<QByteArray> &documents);
    /// The documents that the program carries.
    [[nodiscard]] static QList<QByteArray> carried();
    /// Where a person's own entries are, missions.json in the data folder; empty if nowhere.
    [[nodiscard]] static QString ownFile();

    /// Lookups take any spelling: case, hyphens and blanks don't count, nor does a leading agency
    /// ("NASA's Terra") or an acronym in parentheses. Null if the table does not know it.
    [[nodiscard]] const Platform *platform(const QString &text) const;
    [[nodiscard]] const Sensor *sensor(const QString &text) const;
    [[nodiscard]] const Modality *modality(const QString &text) const;

    /// The name and all above it: Sentinel-2A, Sentinel-2, Copernicus Sentinels.
    [[nodiscard]] QStringList platformLineage(const QString &name) const;
    [[nodiscard]] QStringList modalityLineage(const QString &name) const;
    /// Sensors of the platform or, for a family, of all its members.
    [[nodiscard]] QStringList sensorsOf(const Platform &platform) const;
    /// Names of the platforms that carry the sensor.
    [[nodiscard]] QStringList platformsWith(const QString &sensor) const;
    /// True if one is the other or stands above it.
    [[nodiscard]] bool isSameOrFamily(const QString &platform, const QString &other) const;

    /// The names that a text holds, in its order; the longest name wins. Single words count only
    /// as they are written ("PACE", not "pace"), and words of the language ("Terra", "EPIC") only
    /// beside what tells of satellites: an agency's "NASA's", "satellite", an instrument, or alone in
    /// their line. Lists tell of each: "Landsat 5, 7 and 8", "Landsat 8-9".
    [[nodiscard]] std::vector<MissionMention> mentions(const QString &text) const;

    [[nodiscard]] const std::vector<Platform> &platforms() const { return m_platforms; }
    [[nodiscard]] const std::vector<Sensor> &sensors() const { return m_sensors; }
    [[nodiscard]] const std::vector<Modality> &modalities() const { return m_modalities; }

private:
    struct Name {
        QStringList words;  ///< as written, parted where letters, digits and signs meet
        MissionMention::Kind kind = MissionMention::Kind::Platform;
        int row = 0;
        bool isWord = false;  ///< a word of the language too
    };

    void index();
    void addName(const QString &name, MissionMention::Kind kind, int row);
    [[nodiscard]] const Name *nameAt(const std::vector<MissionWord> &words, std::size_t at) const;
    [[nodiscard]] std::vector<MissionMention> listedAfter(const Name &name, const QString &text,
                                                          const std::vector<MissionWord> &words,
                                                          std::size_t end) const;

    std::vector<Platform> m_platforms;
    std::vector<Sensor> m_sensors;
    std::vector<Modality> m_modalities;
    QHash<QString, int> m_platformRows;
    QHash<QString, int> m_sensorRows;
    QHash<QString, int> m_modalityRows;
    QHash<QString, std::vector<Name>> m_names;  ///< by their first word, folded
    QSet<QString> m_notInText;  ///< folded: names that a text hardly ever means
    QSet<QString> m_words;      ///< folded: names that are words of the language too
};

}  // namespace gaia::dataset
