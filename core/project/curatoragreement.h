// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/filter.h"
#include "core/dataset/verdict.h"
#include "core/project/project.h"
#include "core/review/agreement.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace gaia::project {

struct AgreementOptions {
    QStringList others;         ///< copies of the collection with other curators' work
    bool oneByOneOnly = false;  ///< leaves out what one key decided with the image's other captions
    bool pseudonyms = false;    ///< "curator 1" for a name
    quint64 seed = 1;
    int resamples = 1000;
};

/// A figure with the range that resampling images gives it.
struct AgreementMeasure {
    std::optional<double> value;  ///< nothing where it is not defined
    std::optional<review::Interval> interval;
};

struct AgreementReport {
    struct Curator {
        QString name;
        qint64 verdicts = 0;      ///< first, blind, not in bulk
        qint64 accepted = 0;
        qint64 edited = 0;
        qint64 rejected = 0;
        dataset::CuratorWork work;  ///< all that he did in this project
    };
    struct Pair {
        QString first;
        QString second;
        qint64 captions = 0;      ///< both gave a verdict on
        AgreementMeasure raw;
        AgreementMeasure kappa;
        AgreementMeasure ac1;
        std::optional<double> wordDistance;  ///< mean, where one of them edited
        qint64 edits = 0;                    ///< captions that this is the mean of
    };
    std::vector<Curator> curators;
    std::vector<Pair> pairs;
    qint64 captions = 0;          ///< with two verdicts or more
    qint64 images = 0;
    qint64 disagreements = 0;     ///< of these captions
    qint64 openDisputes = 0;      ///< in this project, not settled
    AgreementMeasure raw;
    AgreementMeasure alpha;
    AgreementMeasure ac1;
    AgreementMeasure reasons;     ///< alpha of the sets of reasons an image, by MASI distance
    std::optional<double> meanMasi;  ///< over pairs of such sets of which one is not empty
};

/// How far curators agree, by first verdicts that nobody led: of each curator the first on a
/// caption, not made over many images at once. Thread-safe; blocks, so call it from a job.
class CuratorAgreement final {
public:
    explicit CuratorAgreement(const Project &project);

    [[nodiscard]] base::Result<AgreementReport> report(const AgreementOptions &options,
                                                       const base::JobContext &context) const;

private:
    const Project &m_project;
};

}  // namespace gaia::project
