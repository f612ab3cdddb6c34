// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/exportitem.h"
#include "core/formats/outputfile.h"

#include <QFile>

namespace gaia::formats {

/// A file in the form of COCO's captions: an object of images, annotations and what is said at
/// its end. The annotations wait in a file beside it while the images are written.
class CocoFile final {
public:
    [[nodiscard]] static base::Result<std::unique_ptr<CocoFile>> create(const QString &folder,
                                                                        const QString &path);

    ~CocoFile();
    CocoFile(const CocoFile &) = delete;
    CocoFile &operator=(const CocoFile &) = delete;

    [[nodiscard]] base::Status addImage(const Properties &image);
    [[nodiscard]] base::Status addAnnotation(const Properties &annotation);
    /// `rest`: further members of the object as JSON text, e.g. `"info": {…}`; may be empty.
    [[nodiscard]] base::Result<WrittenFile> finish(const QByteArray &rest);

private:
    CocoFile(const QString &waiting, std::unique_ptr<OutputFile> file);
    [[nodiscard]] base::Status flushImages(qsizetype atLeast);
    [[nodiscard]] base::Status flushAnnotations(qsizetype atLeast);

    std::unique_ptr<OutputFile> m_file;
    QFile m_later;
    QByteArray m_images;       ///< not yet written
    QByteArray m_annotations;  ///< not yet written
    bool m_hasImages = false;
    bool m_hasAnnotations = false;
};

}  // namespace gaia::formats
