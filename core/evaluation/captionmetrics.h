// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <stop_token>
#include <vector>

namespace gaia::evaluation {

/// What was written of one image, and what curators let stand for it.
struct CaptionPair {
    QString candidate;
    QStringList references;  ///< at least one
};

/// Corpus figures as the COCO caption evaluation computes them (github.com/salaniz/pycocoevalcap),
/// over the Treebank's words of captions; 0 to 1, CIDEr-D 0 to 10.
struct CaptionScores {
    std::array<double, 4> bleu{};  ///< BLEU-1 to BLEU-4, closest reference length
    double rougeL = 0.0;           ///< beta 1.2, best precision and best recall of the references
    double ciderD = 0.0;           ///< n to 4, sigma 6; rareness is counted over these references
    qint64 candidateWords = 0;
    qint64 referenceWords = 0;     ///< of the closest references
};

/// Papineni et al. 2002, Lin 2004, Vedantam et al. 2015. Empty pairs give zeros. Ends early, with
/// figures of no meaning, when asked to stop.
[[nodiscard]] CaptionScores scoreCaptions(const std::vector<CaptionPair> &pairs,
                                          const std::stop_token &stop = {});

}  // namespace gaia::evaluation
