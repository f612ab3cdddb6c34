// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/image.h"
#include "core/review/checker.h"

#include <QObject>

namespace gaia::review {

class CaptionList;
class MetadataPane;
class SourcePane;

/// Shows what a claim or a finding rests on: the stretch of the source text, the metadata field, or
/// the caption that says the same. Lives on the main thread.
class Grounds final : public QObject {
    Q_OBJECT

public:
    Grounds(CaptionList &captions, SourcePane &source, MetadataPane &metadata,
            QObject *parent = nullptr);

    /// For the finding at hand on the current card; without one, the next claim.
    void showNext();
    void showClaim(int ordinal, const Claim &claim);
    void showFinding(int ordinal, const Finding &finding);

Q_SIGNALS:
    /// Why nothing can be pointed at; a sentence.
    void said(const QString &sentence);

private:
    void seek(const QString &words);

    CaptionList &m_captions;
    SourcePane &m_source;
    MetadataPane &m_metadata;
};

/// The field that a claim of this kind, or a rule, is judged by; none if no field tells.
[[nodiscard]] std::optional<dataset::Field> fieldOf(Claim::Kind kind);
[[nodiscard]] std::optional<dataset::Field> fieldOf(Rule rule);

}  // namespace gaia::review
