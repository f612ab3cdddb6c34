// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/article.h"
#include "core/dataset/image.h"

#include <QStringList>

namespace gaia::captioning {

/// Sentences of a text, in order. Abbreviations, initials and decimals do not end one.
[[nodiscard]] QStringList sentencesOf(const QString &text);

/// Five candidate captions without a model: the article's own sentences, chosen for relevance to
/// title, alt text and tags and for differing from each other (maximal marginal relevance over
/// TF-IDF; Carbonell and Goldstein 1998). Where the text is short, what is known of the image
/// fills up. The same input gives the same captions. An error if not even five different ones can
/// be made.
[[nodiscard]] base::Result<QStringList> offlineDrafts(const dataset::Image &image,
                                                      const dataset::Article &article);

}  // namespace gaia::captioning
