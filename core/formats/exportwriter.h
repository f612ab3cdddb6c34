// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/exportitem.h"
#include "core/formats/writtenfile.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>

namespace gaia::formats {

/// What a format does with the bytes of pictures.
enum class PictureUse {
    None,    ///< it passes on addresses
    Beside,  ///< it passes them on where it may, and does without where not
    Needed,  ///< an image without bytes has no place in it
};

/// Whether a row or sample is an image with all its captions or one caption.
enum class Unit { Image, Caption };

/// What a format is, for those who choose one.
struct ExportFormat {
    QString word;            ///< of `gaiactl export --format`
    PictureUse pictures = PictureUse::None;
    Unit unit = Unit::Image; ///< what it writes unless told otherwise
    bool hasBothUnits = false;
    bool needsDate = false;     ///< an image without a date has no place in it
    bool needsAddress = false;  ///< an image without an address on the web has no place in it
    bool needsJpeg = false;  ///< its reader takes no other kind of picture
    bool hasPictureFiles = false;  ///< pictures lie in files of their own
    bool hasShards = false;        ///< pictures lie in archives
    int copiesPerCaption = 0;   ///< of the picture's bytes, for the estimate of the size
    int copiesPerImage = 0;
};
[[nodiscard]] const std::vector<ExportFormat> &exportFormatTable();
/// Null if there is no such format.
[[nodiscard]] const ExportFormat *exportFormat(const QString &word);

class ExportJournal;

/// Where the samples of an item lie.
struct ShardPlace {
    QString path;
    qint64 end = 0;  ///< bytes of the shard with them
};

/// How a writer is to write; the same for all formats.
struct WriterSettings {
    QString folder;          ///< exists and is empty, or holds what the journal tells of
    ExportJournal *journal = nullptr;  ///< outlives the writer; may be null
    QString collection;      ///< the project's name, without its extension
    QDateTime madeAt;
    Unit unit = Unit::Image;
    bool bySplit = false;
    bool urlsOnly = false;
    int imagesPerShard = 512;
    int captionColumns = 5;  ///< the most captions that any image has, at least five
};

/// Writes one format into a folder, an image at a time and in bounded memory. The folder is whole
/// only after finish(). Used from one thread.
class ExportWriter {
public:
    explicit ExportWriter(WriterSettings settings);
    virtual ~ExportWriter();
    ExportWriter(const ExportWriter &) = delete;
    ExportWriter &operator=(const ExportWriter &) = delete;

    [[nodiscard]] virtual base::Status write(const ExportItem &item) = 0;
    /// Hands everything written so far to the disk, but for texts.
    [[nodiscard]] virtual base::Status flush() { return {}; }
    /// Where the item written last lies; nothing in formats without shards.
    [[nodiscard]] virtual std::optional<ShardPlace> lastPlace() const { return std::nullopt; }
    /// Path of the item's picture in the export, without its extension; empty in formats where it
    /// is no file of its own.
    [[nodiscard]] virtual QString picturePath(const ExportItem &item) const;
    /// Ends every file; an export without images still has its format's files.
    [[nodiscard]] virtual base::Status finish() = 0;
    /// Every file written, after finish().
    [[nodiscard]] const WrittenFiles &files() const { return m_files; }

protected:
    [[nodiscard]] const WriterSettings &settings() const { return m_settings; }
    /// "train/" and the like when the export is by split, else `whole`.
    [[nodiscard]] static QString folderOf(const ExportItem &item, const QString &whole = {});
    /// Writes the item's picture to its picturePath(), unless it lies there already; returns the
    /// path with its extension.
    [[nodiscard]] base::Result<QString> writePicture(const ExportItem &item);
    /// caption_1, caption_2 … as many as settings().captionColumns; null where there is none.
    [[nodiscard]] Properties captionColumns(const ExportItem &item) const;
    [[nodiscard]] base::Status keep(const base::Result<WrittenFile> &file);
    [[nodiscard]] WrittenFiles &written() { return m_files; }

private:
    WriterSettings m_settings;
    WrittenFiles m_files;
};

/// The writer of a format; null if there is none of this word.
[[nodiscard]] std::unique_ptr<ExportWriter> makeExportWriter(const QString &format,
                                                             const WriterSettings &settings);

}  // namespace gaia::formats
