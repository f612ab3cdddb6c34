// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/dataset/caption.h"
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
/// rights looked at, pictures made ready. Used from one thread; reads on another.
class ExportSource final {
public:
    struct Item {
        formats::ExportItem item;  ///< without number, key and part
        qint64 pictureBytes = 0;   ///< of the stored picture that is passed on; 0 without
    };
    struct Slice {
        std::vector<Item> items;
        qint64 looked = 0;         ///< images looked at, those without a chosen caption too
    };

    /// `readsPictures` false: tells sizes and rights, and leaves the bytes where they are.
    ExportSource(const Project &project, const ExportOptions &options,
                 const formats::ExportFormat &format, std::vector<dataset::ImageKey> keys,
                 bool readsPictures);
    ~ExportSource();

    /// The next images in the order of the keys; nothing looked at means the end.
    [[nodiscard]] base::Result<Slice> next();

private:
    void readAhead();
    [[nodiscard]] base::Result<Slice> read(const std::vector<dataset::ImageKey> &keys) const;
    [[nodiscard]] std::optional<Item> itemOf(dataset::Image image, dataset::Article article,
                                             const dataset::Captions &captions) const;
    [[nodiscard]] QString whyWithheld(const dataset::Image &image) const;
    void readPicture(Item &item) const;

    const Project &m_project;
    std::unique_ptr<const review::Checker> m_checker;  ///< where visible claims alone are asked for
    const ExportOptions &m_options;
    const formats::ExportFormat &m_format;
    std::vector<dataset::ImageKey> m_keys;
    std::size_t m_position = 0;
    bool m_readsPictures;
    QFuture<base::Result<Slice>> m_ahead;
};

}  // namespace gaia::project
