// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/filter.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace gaia::project {

/// Accepted: those that were accepted or edited. Decided: the same, of images with every caption
/// decided on. Any: all that were not rejected.
enum class CaptionChoice { Accepted, Decided, Any };
[[nodiscard]] std::optional<CaptionChoice> captionChoiceFromWord(const QString &word);
[[nodiscard]] QString word(CaptionChoice choice);

struct ExportOptions {
    QString format;  ///< a word of exportFormats()
    dataset::Filter filter;
    CaptionChoice captions = CaptionChoice::Accepted;
    bool stripPrefix = false;
    bool visibleOnly = false;   ///< captions that claim nothing but what the image shows
    bool bySplit = false;
    bool force = false;         ///< replace an earlier export
    bool anew = false;          ///< throw away what a stopped export has left
    bool urlsOnly = false;      ///< no bytes of any picture
    bool withArticles = false;  ///< the articles' texts too
    std::optional<bool> isPerCaption;  ///< a sample a caption; the format's own way if not said
    int imageSize = 0;          ///< pixels of the smaller side; 0 leaves pictures as they are
    bool enlarge = false;
    int imagesPerShard = 512;
    /// Whose pictures are passed on although no licence says that they may: names of licences or
    /// holders, ids of images, or `unknown` for all whose licence is not known.
    QStringList includeUnlicensed;
};

}  // namespace gaia::project
