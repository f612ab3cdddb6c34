// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/grounds.h"

#include "ui/review/captionlist.h"
#include "ui/review/findinglist.h"
#include "ui/review/metadatapane.h"
#include "ui/review/sourcepane.h"

namespace gaia::review {

using dataset::Field;

std::optional<Field> fieldOf(Claim::Kind kind)
{
    switch (kind) {
    case Claim::Kind::Place: return Field::Location;
    case Claim::Kind::Number: return Field::Resolution;
    case Claim::Kind::Satellite: return Field::Satellite;
    case Claim::Kind::Sensor: return Field::Sensor;
    case Claim::Kind::Phenomenon: return Field::Tag;
    case Claim::Kind::Date: return Field::Date;
    case Claim::Kind::Direction: break;
    }
    return std::nullopt;
}

std::optional<Field> fieldOf(Rule rule)
{
    switch (rule) {
    case Rule::Contradiction:
    case Rule::MissionDate: return Field::Date;
    case Rule::MissionSensor: return Field::Sensor;
    case Rule::MissionModality: return Field::Modalities;
    case Rule::MissionResolution:
    case Rule::ResolutionClass: return Field::Resolution;
    case Rule::SatelliteMismatch: return Field::Satellite;
    default: return std::nullopt;
    }
}

Grounds::Grounds(CaptionList &captions, SourcePane &source, MetadataPane &metadata, QObject *parent)
    : QObject(parent)
    , m_captions(captions)
    , m_source(source)
    , m_metadata(metadata)
{
    connect(&m_captions, &CaptionList::claimAsked, this, &Grounds::showClaim);
    connect(&m_captions, &CaptionList::sourceAsked, this, &Grounds::showFinding);
}

void Grounds::showNext()
{
    CaptionCard *card = m_captions.currentCard();
    if (!card) {
        return;
    }
    const Finding *finding = card->findings()->atHand();
    const Remedy remedy = finding ? remedyOf(*finding) : Remedy::None;
    if (remedy == Remedy::Source || remedy == Remedy::Other) {
        showFinding(m_captions.current(), Finding(*finding));
    } else if (const Claim *claim = card->nextClaim()) {
        showClaim(m_captions.current(), Claim(*claim));
    } else {
        Q_EMIT said(tr("The caption makes no claim that a source could bear out."));
    }
}

void Grounds::showClaim(int ordinal, const Claim &claim)
{
    const CaptionCard *card = m_captions.card(ordinal);
    if (!card) {
        return;
    }
    m_source.point({}, {});
    m_metadata.point(std::nullopt);
    const QString words = card->textInSight().mid(claim.span.start, claim.span.length);
    const bool isInText = claim.ground == Claim::Ground::Article
        || claim.ground == Claim::Ground::AltText || claim.ground == Claim::Ground::Title;
    const bool isInMetadata =
        claim.ground == Claim::Ground::Metadata || claim.ground == Claim::Ground::Missions;
    if (isInText && claim.inSource.length > 0) {
        m_source.point(claim.ground, claim.inSource);
        Q_EMIT said(tr("“%1” rests on this in the source text.").arg(words));
    } else if (isInMetadata) {
        m_metadata.point(fieldOf(claim.kind));
        Q_EMIT said(claim.standing == Claim::Standing::Contradicted
                        ? tr("The metadata say otherwise than “%1”.").arg(words)
                        : tr("“%1” rests on the metadata.").arg(words));
    } else if (claim.standing == Claim::Standing::Visual) {
        Q_EMIT said(tr("“%1”: only the image can say so.").arg(words));
    } else {
        seek(words);
    }
}

void Grounds::showFinding(int ordinal, const Finding &finding)
{
    if (remedyOf(finding) == Remedy::Other) {
        m_captions.setCurrent(finding.arguments.value(finding.arguments.size() - 1).toInt());
        return;
    }
    const CaptionCard *card = m_captions.card(ordinal);
    if (!card) {
        return;
    }
    const Claims &claims = card->content().judgement.measure.claims;
    const auto claim = std::find_if(claims.begin(), claims.end(), [&](const Claim &one) {
        return one.span == finding.span;
    });
    if (claim != claims.end()) {
        showClaim(ordinal, Claim(*claim));
        return;
    }
    m_source.point({}, {});
    m_metadata.point(fieldOf(finding.rule));
}

void Grounds::seek(const QString &words)
{
    if (m_source.seek(words)) {
        Q_EMIT said(tr("“%1” stands nowhere so; this comes nearest.").arg(words));
    } else {
        Q_EMIT said(tr("“%1” stands nowhere in the source text.").arg(words));
    }
}

}  // namespace gaia::review
