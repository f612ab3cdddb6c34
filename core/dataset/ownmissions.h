// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/missions.h"

#include <QString>
#include <QStringList>

namespace gaia::dataset {

/// The person's own entries of the table of missions, in a file of its layout. An entry of a name
/// that the carried table has takes its place. What is written is read back with the whole table
/// before it takes the file's place, so a wrong entry never spoils it. Counts from the next start
/// of the program. Not thread-safe.
class OwnMissions final {
public:
    enum class Kind { Platform, Sensor };

    /// missions.json in the data folder, there or not.
    [[nodiscard]] static QString defaultPath();
    explicit OwnMissions(QString path = defaultPath());

    /// The table as it would be read now: the carried one with the person's entries.
    [[nodiscard]] base::Result<Missions> table() const;
    /// Names of the person's entries; empty where there is no file.
    [[nodiscard]] base::Result<QStringList> names(Kind kind) const;

    [[nodiscard]] base::Status put(const Platform &platform);
    [[nodiscard]] base::Status put(const Sensor &sensor);
    /// Takes a person's entry away; one of the carried table counts again.
    [[nodiscard]] base::Status remove(Kind kind, const QString &name);

private:
    struct Document;
    [[nodiscard]] base::Result<Document> read() const;
    [[nodiscard]] base::Status write(const Document &document) const;

    QString m_path;
};

}  // namespace gaia::dataset
