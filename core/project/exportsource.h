// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/dataset/caption.h"
#include "core/formats/exportjournal.h"
#include "core/formats/exportwriter.h"
#include "core/project/exportoptions.h"
#include "core/project/project.h"

#include <QFuture>

#include <memory>
#include <vector>

namespace gaia::review {
class Checker;
}

namespace gaia::project {

/// The images of an export, read in slices ahead of the one who writes them: captions chosen,
/// rights looked at, pictures made ready unless a stopped export has left them. Used from one
/// thread; reads on another.
class ExportSource final {
public:
    struct Item {
        formats::ExportItem item;  ///< without number, key and part
        qint64 pictureBytes = 0;   ///< of the stored picture that is passed on; 0 without
        QByteArray digest;         ///< of what its samples are made of, in formats of shards
        /// What a stopped export has left of it in shards; null: nothing.
        const formats::ExportJournal::Sample *sample = nullptr;
        bool isTaken = false;      ///< its picture was not read, for it lies there already
    };
    struct Slice {
        std::vector<Item> items;
        qint64 looked = 0;         ///< images looked at, those without a chosen caption too
    };

    struct Reading {
        bool pictures = true;  ///< false: tells sizes and rights, and leaves bytes where they are
        const formats::ExportJournal *journal = nullptr;  ///< of what may be there already
    };
    ExportSource(const Project &project, const ExportOptions &options,
                 const formats::ExportFormat &format, std::vector<dataset::ImageKey> keys,
                 const Reading &reading);
    ~ExportSource();

    /// The next images in the order of the keys; nothing looked at means the end.
    [[nodiscard]] base::Result<Slice> next();
    /// Reads the picture of an item whose file is not where it has to be.
    void readAnew(Item &item) const;

private:
    void readAhead();
    [[nodiscard]] base::Result<Slice> read(const std::vector<dataset::ImageKey> &keys);
    void takeOver(std::vector<Item> &items);
    void takeOver(Item &item);
    void checkTaken(std::vector<Item> &items);
    [[nodiscard]] Item itemOf(dataset::Image image, dataset::Article article,
                              std::vector<formats::ExportCaption> captions) const;
    [[nodiscard]] QString whyWithheld(const dataset::Image &image) const;
    void readPicture(Item &item) const;

    const Project &m_project;
    std::unique_ptr<const review::Checker> m_checker;  ///< where visible claims alone are asked for
    const ExportOptions &m_options;
    const formats::ExportFormat &m_format;
    std::vector<dataset::ImageKey> m_keys;
    std::size_t m_position = 0;
    Reading m_reading;
    std::size_t m_items = 0;       ///< read so far
    bool m_isSampleGood = true;    ///< the shards hold what was read so far
    QFuture<base::Result<Slice>> m_ahead;
};

}  // namespace gaia::project
