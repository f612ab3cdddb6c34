// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/exportsummary.h"
#include "core/formats/exportwriter.h"
#include "core/formats/writtenfile.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace gaia::formats {

/// A curator's decisions, under a pseudonym.
struct CuratorFigures {
    QString pseudonym;
    qint64 accepted = 0;
    qint64 edited = 0;
    qint64 rejected = 0;
};

/// A figure of agreement with the range that holds it in 95 of 100 resamples of images.
struct AgreementFigure {
    std::optional<double> value;  ///< nothing where it is not defined
    std::optional<std::pair<double, double>> interval;
};

/// How far curators agree where more than one judged a caption, each without knowing of the other.
struct AgreementFigures {
    struct Pair {
        QString first;   ///< pseudonyms, as in CuratorFigures
        QString second;
        qint64 captions = 0;
        AgreementFigure raw, kappa, ac1;
    };
    qint64 captions = 0;       ///< with two verdicts or more
    qint64 images = 0;
    qint64 disagreements = 0;  ///< of these captions
    AgreementFigure raw, alpha, ac1;
    std::vector<Pair> pairs;
};

/// What was done in the whole collection.
struct CurationFigures {
    std::vector<CuratorFigures> curators;
    QMap<QString, qint64> rejections;  ///< captions by why they were rejected
    AgreementFigures agreement;
};

/// What an export says of itself: manifest.json, croissant.json and README.md are made of it.
struct Manifest {
    QString collection;      ///< the project's name without its extension
    QString format;
    QString filter;          ///< text form; empty lets everything through
    QString captionChoice;   ///< accepted, decided or any
    QDateTime madeAt;
    Unit unit = Unit::Image;
    bool bySplit = false;
    bool isPrefixStripped = false;
    bool urlsOnly = false;
    bool withArticles = false;
    bool visibleOnly = false;  ///< captions that claim what the image does not show stayed out
    int imageSize = 0;       ///< pixels of the smaller side; 0: as they are
    bool enlarge = false;
    QStringList includeUnlicensed;
    /// A saved view or set that the filter names, itself or by another one.
    struct View {
        QString name;
        bool isFrozen = false;
        QString filter;
    };
    std::vector<View> views;
    QString sampling;        ///< how a balanced subset was drawn; JSON or empty
    QString splitRule;       ///< how the splits were made; JSON or empty
    int schema = 0;          ///< of the project file
    ExportSummary summary;
    CurationFigures work;
    QMap<QString, qint64> withheld;  ///< pictures that stayed out, by why
    base::Issues leftOut;            ///< images that stayed out, by id
    QStringList warnings;
    WrittenFiles files;
};

[[nodiscard]] QByteArray manifestJson(const Manifest &manifest);

}  // namespace gaia::formats
