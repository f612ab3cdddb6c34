// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/writtenfile.h"

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace gaia::formats {

/// What a stopped export has behind it, so that the next run of the same takes it over: a file of
/// lines beside the folder that is built. It holds what is dear to make again: pictures in files
/// of their own, and how far each shard is filled. Texts are made anew from the records, which
/// costs little and shows what has changed since.
///
/// Lines are added only when the bytes that they speak of are in their files, so a killed program
/// leaves a true journal. After a loss of power, what stands before the last durable() holds. The
/// reading half is for one thread, the adding half for another.
class ExportJournal final {
public:
    /// A picture that lies in the export's folder already.
    struct Picture {
        WrittenFile file;
        QString extension;
        int width = 0;   ///< pixels
        int height = 0;  ///< pixels
    };
    /// What became of an item in a format of shards.
    struct Sample {
        QByteArray digest;     ///< of all that its samples are made of
        QString shard;         ///< the path that holds them; empty: they are in none
        qint64 end = 0;        ///< bytes of the shard with them
        QString whyNoPicture;  ///< empty if its picture is there too
    };

    /// A new one. `choices` is what has to be the same for the next run to take over.
    [[nodiscard]] static base::Result<std::unique_ptr<ExportJournal>>
    begin(const QString &path, const QByteArray &choices, const QDateTime &madeAt);
    /// The one that a stopped export has left, whose files lie in `folder`; null if there is none
    /// of these choices or nothing in it.
    [[nodiscard]] static std::unique_ptr<ExportJournal>
    resume(const QString &path, const QByteArray &choices, const QString &folder);

    /// When the export was begun, by the run that began it.
    [[nodiscard]] QDateTime madeAt() const { return m_madeAt; }
    [[nodiscard]] bool isResumed() const { return m_isResumed; }

    /// Null unless the picture was made of these bytes and lies there whole.
    [[nodiscard]] const Picture *picture(qint64 image, const QString &source) const;
    /// The item at a place in the export's order; null after the last.
    [[nodiscard]] const Sample *sample(std::size_t position) const;
    /// A shard that was ended; null if it was not.
    [[nodiscard]] const WrittenFile *shard(const QString &path) const;

    void addPicture(qint64 image, const QString &source, const Picture &picture);
    void addSample(const Sample &sample);
    void addShard(const WrittenFile &shard);
    /// Samples from `position` on are no longer what the shards hold.
    void cutSamples(std::size_t position);
    /// Hands what was added to the disk.
    [[nodiscard]] base::Status commit();
    /// Says that all files spoken of so far are pressed onto the disk.
    [[nodiscard]] base::Status durable();
    /// Whether a next run would find something to take over.
    [[nodiscard]] bool hasWork() const { return m_hasWork; }

private:
    struct Known {
        Picture picture;
        QByteArray source;
    };
    ExportJournal(const QString &path, const QString &folder);
    [[nodiscard]] bool readHeader(const QByteArray &choices);
    void load();
    [[nodiscard]] bool loadLine(const QByteArray &line);
    void keepDurableLines();
    [[nodiscard]] bool areShardsWhole() const;
    void line(const QByteArrayList &fields);

    QFile m_file;
    QString m_folder;
    QDateTime m_madeAt;
    bool m_isResumed = false;
    bool m_hasWork = false;
    bool m_hasWaiting = false;  ///< work among the lines not yet handed over
    QByteArray m_waiting;
    QHash<qint64, Known> m_pictures;      ///< by image
    QHash<QString, qint64> m_owners;      ///< images by their picture's path in lower case
    std::vector<Sample> m_samples;
    struct Shard {
        WrittenFile file;
        std::size_t samples = 0;          ///< items before it was ended
    };
    QHash<QString, Shard> m_shards;
    QSet<QString> m_names;                ///< of shards, so that samples share them
};

}  // namespace gaia::formats
