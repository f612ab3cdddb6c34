// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/evaluation.h"
#include "core/dataset/image.h"
#include "core/project/exportoptions.h"
#include "core/project/project.h"

#include <vector>

namespace gaia::project {

/// What a model said, in files, and what it is measured against. Empty paths are left out.
struct EvaluationOptions {
    QString name;                ///< of the result; by default the first file's
    dataset::Filter filter;
    CaptionChoice captions = CaptionChoice::Accepted;  ///< the references
    bool stripPrefix = false;    ///< off references and predictions alike

    QString predictions;         ///< captions or classes by image; see formats::readPredictions
    QString numbers;             ///< of an export, where predictions name images by number
    QString embeddings;          ///< of images, and of captions as ID:N; see formats::readVectors
    QString embeddingNames;
    QString textEmbeddings;      ///< of captions
    QString textNames;
    QString classEmbeddings;     ///< of classes by name, for zero-shot accuracy
    QString classNames;
    dataset::Field labels = dataset::Field::Theme;  ///< what of an image is its true class
    bool isKept = true;          ///< in the project, in place of one of the same name
};

struct EvaluationReport {
    dataset::Evaluation evaluation;
    base::Issues issues;         ///< rows that name nothing here, and the like
    bool wasStopped = false;     ///< nothing was kept then
};

/// Measures others' captions (BLEU, ROUGE-L, CIDEr-D), embeddings (recall both ways) and classes
/// (zero-shot accuracy) on images of the collection, and keeps the figures to compare. Discarded
/// images are left out. Thread-safe; blocks, so call it from a job.
class EvaluateCollection final {
public:
    EvaluateCollection(Project &project, QString curator);

    [[nodiscard]] base::Result<EvaluationReport> run(const EvaluationOptions &options,
                                                     const base::JobContext &context);
    /// Those kept, oldest first.
    [[nodiscard]] base::Result<std::vector<dataset::Evaluation>> list() const;
    [[nodiscard]] base::Status remove(const QString &name);

private:
    [[nodiscard]] base::Status keep(const dataset::Evaluation &evaluation);

    Project &m_project;
    QString m_curator;
};

}  // namespace gaia::project
