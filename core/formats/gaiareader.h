// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/recordreader.h"

#include <QFile>

#include <utility>
#include <vector>

namespace gaia::formats {

/// Reads records in the layouts in which the GAIA collection is met: an array of objects, an
/// object of columns (arrays, or objects by row number), and a JSON object a line; also an object
/// around the array. Memory holds one record; columns are walked side by side in the file.
class GaiaReader final : public RecordReader {
public:
    GaiaReader(QString path, bool isLines);
    [[nodiscard]] base::Status read(const RecordSink &sink, base::Issues &issues,
                                    const base::JobContext &context) override;

private:
    struct Member {
        QByteArray key;   ///< with its quotes
        char first = 0;   ///< of the value
        qint64 offset = 0;
    };
    struct Job {
        const RecordSink &sink;
        base::Issues &issues;
        const base::JobContext &context;
    };

    [[nodiscard]] base::Status checkEncoding();
    [[nodiscard]] base::Status readArray(Job &job, qint64 offset);
    [[nodiscard]] base::Status readLines(Job &job);
    [[nodiscard]] base::Status readColumns(Job &job, const std::vector<Member> &columns);
    [[nodiscard]] base::Status readObject(Job &job);
    [[nodiscard]] std::vector<Member> membersOfFirstObject(bool &isBroken);
    /// Hands a record over; false if the sink or the stop wants no more.
    bool hand(Job &job, const QByteArray &json, const QString &position, qint64 offset);
    [[nodiscard]] QString position(qint64 number) const;

    QString m_path;
    QString m_name;
    QString m_split;  ///< of records that name none
    bool m_isLines;
    QFile m_file;
    qint64 m_start = 0;  ///< after a byte order mark
};

}  // namespace gaia::formats
