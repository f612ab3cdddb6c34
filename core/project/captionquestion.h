// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/captioning/modelprofile.h"
#include "core/captioning/prompts.h"
#include "core/captioning/wire.h"
#include "core/dataset/task.h"
#include "core/project/queries.h"

#include <QSize>

namespace gaia::project {

/// A text shorter than this (characters) goes to the second call as it is.
inline constexpr qsizetype kShortestSummarised = 600;

/// What the questions of one run are made with.
struct CaptionMeans {
    captioning::Prompts prompts;
    captioning::ModelProfile profile;
    captioning::ModelProfile summaryProfile;
    QString model;
    QString summaryModel;

    /// The project's prompts and the profiles of these models; an error names what is missing.
    [[nodiscard]] static base::Result<CaptionMeans> load(const Project &project,
                                                         const QString &model,
                                                         const QString &summaryModel);
};

/// One of the two questions of an image, with what it may cost.
struct CaptionQuestion {
    captioning::Question question;
    QSize sent;             ///< of the picture, pixels; empty without
    qint64 inputTokens = 0;  ///< estimated
    qint64 outputTokens = 0;
    double usd = 0.0;        ///< estimated by the profile's prices
};

/// Title, alternative text and article, as a model gets them.
[[nodiscard]] QString sourceTextOf(const ImageDetail &detail);
[[nodiscard]] CaptionQuestion summaryQuestion(const CaptionMeans &means, const QString &text);
/// The source text with what a task asks for besides: a hint, or one caption written anew. It
/// comes last, so that what is the same for every image stays first.
[[nodiscard]] QString textFor(const dataset::CaptionTask &task, const QString &text,
                              const dataset::Captions &present);
/// Decodes and encodes the picture; an error where the image has none or it can't be read.
[[nodiscard]] base::Result<CaptionQuestion> captionQuestion(const Project &project,
                                                            const CaptionMeans &means,
                                                            const ImageDetail &detail,
                                                            const QString &text);
/// The picture in its plainest form, for a service that refused the first: a smaller baseline JPEG
/// on neutral grey. False where it can't be made.
[[nodiscard]] bool makePicturePlainer(CaptionQuestion &question);

}  // namespace gaia::project
