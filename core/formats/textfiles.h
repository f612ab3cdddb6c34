// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/outputfile.h"

#include <QByteArray>

#include <map>

namespace gaia::formats {

/// What stands around the entries of a text file.
struct TextFrame {
    QByteArray head;
    QByteArray between;
    QByteArray tail;
};
[[nodiscard]] inline TextFrame jsonArrayFrame() { return {"[\n", ",\n", "\n]\n"}; }
[[nodiscard]] inline TextFrame linesFrame(const QByteArray &head = {}) { return {head, "\n", "\n"}; }

/// Text files of an export that grow an entry at a time, opened when their first entry comes.
class TextFiles final {
public:
    explicit TextFiles(const QString &folder);

    [[nodiscard]] base::Status add(const QString &path, const TextFrame &frame,
                                   QByteArrayView entry);
    /// A file without entries, unless it has some.
    [[nodiscard]] base::Status ensure(const QString &path, const TextFrame &frame);
    [[nodiscard]] bool isEmpty() const { return m_files.empty(); }
    /// Ends every file and appends it to `files`.
    [[nodiscard]] base::Status finish(WrittenFiles &files);

private:
    struct Open {
        std::unique_ptr<OutputFile> file;
        TextFrame frame;
        QByteArray waiting;  ///< not yet handed to the disk
        bool hasEntries = false;
    };
    [[nodiscard]] base::Result<Open *> opened(const QString &path, const TextFrame &frame);

    QString m_folder;
    std::map<QString, Open> m_files;
};

}  // namespace gaia::formats
