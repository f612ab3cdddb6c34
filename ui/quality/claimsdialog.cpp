// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/claimsdialog.h"

#include "core/project/verdicts.h"
#include "core/review/checker.h"
#include "core/review/claimmarks.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gaia::quality {

using namespace Qt::StringLiterals;
using dataset::ClaimMark;
using project::Verdicts;
using review::Claim;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

namespace {

QString markText(ClaimMark mark)
{
    switch (mark) {
    case ClaimMark::Visible: return ClaimsDialog::tr("visible");
    case ClaimMark::TextOnly: return ClaimsDialog::tr("supported by the text only");
    case ClaimMark::Inferred: return ClaimsDialog::tr("inferred");
    case ClaimMark::False: return ClaimsDialog::tr("false");
    }
    return {};
}

QString standingText(Claim::Standing standing)
{
    switch (standing) {
    case Claim::Standing::Supported: return ClaimsDialog::tr("supported");
    case Claim::Standing::Visual: return ClaimsDialog::tr("only the image can tell");
    case Claim::Standing::Unsupported: return ClaimsDialog::tr("without support");
    case Claim::Standing::Contradicted: return ClaimsDialog::tr("contradicted");
    }
    return {};
}

QString partText(const QString &part)
{
    return part == "picture"_L1 ? ClaimsDialog::tr("picture")
        : part == "place"_L1    ? ClaimsDialog::tr("place")
        : part == "date"_L1     ? ClaimsDialog::tr("date")
                                : ClaimsDialog::tr("caption");
}

QString staleText(const QStringList &parts)
{
    QStringList words;
    for (const QString &part : parts) {
        words << partText(part);
    }
    return ClaimsDialog::tr("The decision is stale; changed since: %1.").arg(words.join(u", "_s));
}

}  // namespace

ClaimsDialog::ClaimsDialog(const Parts &parts, dataset::ImageKey image, QWidget *parent)
    : TaskDialog(parts, tr("Claims of this image"),
                 tr("Mark what the guideline asks. Unmarked claims count as the check takes them. "
                    "An export may leave out captions that claim more than the image shows."),
                 parent)
    , m_image(image)
    , m_scroll(new QScrollArea(this))
{
    resize(820, 620);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setObjectName(u"claims"_s);
    body()->addWidget(m_scroll, 1);
    read();
}

void ClaimsDialog::read()
{
    start(
        jobs::Lane::Read, tr("Reading"),
        [project = &project(), image = m_image](const base::JobContext &) -> base::Result<Shown> {
            auto detail = project::Queries(*project).detail(image);
            if (!detail) {
                return base::fail(detail.error());
            }
            Verdicts verdicts(*project);
            const auto marks = verdicts.marks(image);
            const auto stale = verdicts.staleParts(image);
            if (!marks || !stale) {
                return base::fail(marks ? stale.error() : marks.error());
            }
            const review::Checker checker;
            Shown shown{std::move(*detail), {}, *marks, *stale};
            const review::Check check = checker.check(
                review::subjectOf(shown.detail.image, shown.detail.article, shown.detail.captions));
            for (const review::CaptionMeasure &measure : check.captions) {
                shown.claims.push_back(measure.claims);
            }
            return shown;
        },
        [this](const base::Result<Shown> &shown) {
            if (shown) {
                show(*shown);
            } else {
                sayFault(shown.error().message);
            }
        });
}

void ClaimsDialog::show(const Shown &shown)
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, widgets::space::kSmall, 0);
    grid->setHorizontalSpacing(widgets::space::kLarge);
    grid->setVerticalSpacing(widgets::space::kHair);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (std::size_t i = 0; i < shown.detail.captions.size(); ++i) {
        const dataset::Caption &caption = shown.detail.captions[i];
        auto *text = makeLabel(u"%1  %2"_s.arg(caption.ordinal).arg(caption.text), TextUse::Caption,
                               TextRole::First, content);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setContentsMargins(0, i == 0 ? 0 : widgets::space::kMedium, 0, 0);
        grid->addWidget(text, row++, 0, 1, 3);
        if (shown.stale.contains(caption.ordinal)) {
            auto *stale = makeLabel(staleText(shown.stale.value(caption.ordinal)), TextUse::Label,
                                    TextRole::Finding, content);
            stale->setObjectName(u"stale-%1"_s.arg(caption.ordinal));
            grid->addWidget(stale, row++, 0, 1, 3);
        }
        const QMap<QString, ClaimMark> marks = shown.marks.value(caption.ordinal);
        for (const Claim &claim : shown.claims[i]) {
            const QString words = caption.text.mid(claim.span.start, claim.span.length);
            const auto mark = marks.find(words);
            addClaim(*grid, row++, caption, claim,
                     mark == marks.end() ? std::nullopt : std::optional(*mark));
        }
    }
    grid->setRowStretch(row, 1);
    m_scroll->setWidget(content);
    if (shown.detail.captions.empty()) {
        say(tr("The image has no captions yet."));
    }
}

void ClaimsDialog::addClaim(QGridLayout &grid, int row, const dataset::Caption &caption,
                            const Claim &claim, std::optional<ClaimMark> mark)
{
    const QString words = caption.text.mid(claim.span.start, claim.span.length);
    auto *label = makeLabel(words, TextUse::InterfaceBold, TextRole::Second, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(widgets::space::kLarge, 0, 0, 0);
    grid.addWidget(label, row, 0);
    const bool isDoubtful = claim.standing == Claim::Standing::Unsupported
        || claim.standing == Claim::Standing::Contradicted;
    grid.addWidget(makeLabel(standingText(claim.standing), TextUse::Label,
                             isDoubtful ? TextRole::Finding : TextRole::Third, this),
                   row, 1);
    auto *choice = new QComboBox(this);
    choice->addItem(tr("not marked (%1)").arg(markText(review::markOf(claim))), QString());
    for (const ClaimMark one :
         {ClaimMark::Visible, ClaimMark::TextOnly, ClaimMark::Inferred, ClaimMark::False}) {
        choice->addItem(markText(one), word(one));
    }
    choice->setCurrentIndex(mark ? choice->findData(word(*mark)) : 0);
    choice->setObjectName(u"mark-%1-%2"_s.arg(caption.ordinal).arg(words));
    choice->setAccessibleName(tr("What “%1” is").arg(words));
    choice->setEnabled(!project().isReadOnly());
    grid.addWidget(choice, row, 2);
    connect(choice, &QComboBox::activated, this,
            [this, choice, ordinal = caption.ordinal, words] { storeMark(*choice, ordinal, words); });
}

void ClaimsDialog::storeMark(QComboBox &choice, int ordinal, const QString &quote)
{
    if (isWorking()) {
        return;
    }
    start(
        jobs::Lane::Decision, {},
        [project = &project(), image = m_image, ordinal, quote,
         mark = dataset::claimMarkFromWord(choice.currentData().toString()),
         curator = parts().curator](const base::JobContext &) {
            return Verdicts(*project).mark(image, ordinal, quote, mark, curator);
        },
        [this](const base::Result<project::Outcome> &outcome) {
            if (outcome) {
                say(tr("Saved"));
            } else {
                sayFault(outcome.error().message);
            }
        });
}

}  // namespace gaia::quality
