// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/exportjournal.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>

namespace gaia::storage {
class FileLock;
}

namespace gaia::project {

/// Where an export goes: built in a folder beside the target, and renamed into its place when it
/// is whole. What was built is gone with the object unless it was put in place or is kept for the
/// next run, which finds it by its journal; what another export has left beside the same target
/// goes when one begins.
class ExportTarget final {
public:
    /// What a run has to share with a stopped one to go on from it.
    struct Beginning {
        QByteArray choices;
        QDateTime madeAt;     ///< of a run that begins anew
        bool anew = false;    ///< takes over nothing
    };
    /// Refuses a target that is not empty, unless `force` and it holds an earlier export.
    [[nodiscard]] static base::Result<std::unique_ptr<ExportTarget>>
    prepare(const QString &folder, bool force, const Beginning &beginning);
    ~ExportTarget();

    /// A folder to write into: empty, or with what the journal tells of.
    [[nodiscard]] QString building() const;
    [[nodiscard]] formats::ExportJournal &journal() { return *m_journal; }
    /// Presses onto the disk what is built, so that a loss of power costs little.
    [[nodiscard]] base::Status checkpoint();
    /// Leaves what is built for the next run; returns its folder, or nothing where none could go
    /// on with it.
    QString keep();
    /// Presses everything onto the disk and renames it into the target's place, without files that
    /// are not of `files`; the earlier export goes only when the new one is there.
    [[nodiscard]] base::Status putInPlace(const formats::WrittenFiles &files);

    /// Throws away what exports into a target have left, and keeps others from going on with it
    /// meanwhile.
    static void discard(const QString &folder);
    /// Folders that exports into a target have left and that no program is at work in.
    [[nodiscard]] static QStringList leftovers(const QString &folder);

private:
    ExportTarget(const QString &target, const QString &around,
                 std::unique_ptr<storage::FileLock> lock);
    [[nodiscard]] static base::Result<std::unique_ptr<ExportTarget>>
    begin(const QString &target, const Beginning &beginning, int attempts = 3);
    void sweep(const formats::WrittenFiles &files) const;
    [[nodiscard]] base::Status moveThere() const;
    [[nodiscard]] base::Status replace();

    QString m_target;
    QString m_around;
    bool m_isKept = false;
    bool m_mayReplace = false;  ///< an earlier export in the target's place
    std::unique_ptr<storage::FileLock> m_lock;
    std::unique_ptr<formats::ExportJournal> m_journal;
};

}  // namespace gaia::project
