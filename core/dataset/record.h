// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/article.h"
#include "core/dataset/image.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace gaia::dataset {

/// One image as a reader hands it over: what a file says, before it is in a project.
/// `image.key`, `image.article` and `image.media` are not set by readers.
struct Record {
    Image image;
    Article article;                ///< empty when the file has none
    std::optional<QStringList> captions;
    bool isSplitOfName = false;     ///< image.split is told by the file's name alone
    QList<Field> stated;            ///< fields that the file has, also where it says null
    QString picturePath;            ///< absolute path or resource path of the bytes; may be empty
    QByteArray pictureBytes;        ///< the bytes themselves where they lie in an archive
    QString position;               ///< "train.json: record 17", for messages
};

}  // namespace gaia::dataset
