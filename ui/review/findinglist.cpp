// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/findinglist.h"

#include "ui/widgets/button.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace gaia::review {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::StateShape;
using widgets::TextRole;
using widgets::TextUse;
using widgets::Theme;

namespace {

QString keyOf(const QAction *action)
{
    return action ? widgets::capText(action->shortcut()) : QString();
}

QString remedyText(const Finding &finding)
{
    switch (remedyOf(finding)) {
    case Remedy::Fix: return FindingRow::tr("Apply fix");
    case Remedy::Source: return FindingRow::tr("Show source");
    case Remedy::Other: return FindingRow::tr("Show the other");
    case Remedy::Recall: return FindingRow::tr("Take back");
    case Remedy::None: break;
    }
    return {};
}

}  // namespace

Remedy remedyOf(const Finding &finding)
{
    if (finding.isDismissed) {
        return Remedy::Recall;
    }
    if (!finding.fix.isNull()) {
        return Remedy::Fix;
    }
    switch (finding.rule) {
    case Rule::UnsupportedName:
    case Rule::UnsupportedNumber:
    case Rule::Contradiction:
    case Rule::SatelliteMismatch:
    case Rule::ResolutionClass:
    case Rule::MissionDate:
    case Rule::MissionSensor:
    case Rule::MissionModality:
    case Rule::MissionResolution: return finding.ordinal > 0 ? Remedy::Source : Remedy::None;
    case Rule::Repetition: return Remedy::Other;
    default: return Remedy::None;
    }
}

QString lineOf(const Finding &finding)
{
    return title(finding.rule) + u": "_s + message(finding);
}

FindingRow::FindingRow(QWidget *parent)
    : QWidget(parent)
    , m_mark(new widgets::StateMark(StateShape::Finding, 14, this))
    , m_text(widgets::makeLabel({}, TextUse::Label, TextRole::First, this))
    , m_remedy(new Button(Button::Kind::Link, {}, this))
    , m_dismiss(new Button(Button::Kind::Link, tr("Set aside"), this))
{
    setObjectName(u"finding"_s);
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setMinimumHeight(1);  // its height follows its width, not the longest word
    m_dismiss->setToolTip(tr("Set aside: right as it is; remember that, and say no more of it"));
    connect(m_remedy, &Button::clicked, this, &FindingRow::remedyAsked);
    connect(m_dismiss, &Button::clicked, this, &FindingRow::dismissAsked);
    for (Button *button : {m_remedy, m_dismiss}) {
        // A click must not leave the focus where Space would press the button again.
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 1, 0, 1);
    row->setSpacing(6);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_remedy, 0, Qt::AlignTop);
    row->addWidget(m_dismiss, 0, Qt::AlignTop);
}

void FindingRow::setFinding(const Finding &finding)
{
    m_finding = finding;
    m_mark->setShape(finding.severity == Severity::Error ? StateShape::Failure
                                                         : StateShape::Finding);
    // The message may hold words of the caption, which are text and never markup.
    m_text->setText(u"<b>%1:</b> %2"_s.arg(title(finding.rule).toHtmlEscaped(),
                                           message(finding).left(400).toHtmlEscaped()));
    widgets::setTextStyle(m_text, TextUse::Label,
                          finding.isDismissed ? TextRole::Third : TextRole::First);
    m_remedy->setText(remedyText(finding));
    m_remedy->setVisible(remedyOf(finding) != Remedy::None);
    m_remedy->updateGeometry();
    m_dismiss->setVisible(!finding.isDismissed);
    // Beside another remedy a sign is enough.
    m_dismiss->setText(remedyOf(finding) == Remedy::None ? tr("Set aside") : u"×"_s);
    m_dismiss->updateGeometry();
    const QString said = word(finding.severity) == u"note"_s ? tr("note") : tr("finding");
    setAccessibleName(u"%1, %2"_s.arg(said, lineOf(finding)));
    m_dismiss->setAccessibleName(tr("Set aside: %1").arg(title(finding.rule)));
    m_remedy->setAccessibleName(tr("%1: %2").arg(m_remedy->text(), title(finding.rule)));
}

void FindingRow::setKeys(const QString &remedy, const QString &dismiss, bool isAt)
{
    m_remedy->setKey(remedy);
    m_dismiss->setKey(dismiss);
    if (m_isAt != isAt) {
        m_isAt = isAt;
        update();
    }
}

void FindingRow::paintEvent(QPaintEvent *)
{
    if (m_isAt) {
        QPainter painter(this);
        widgets::Outline outline;
        outline.fill = Theme::of(this).palette.findingSoft;
        outline.corner = widgets::metric::kPictureCorner;
        widgets::paintOutline(painter, QRectF(rect()).adjusted(-3, 0, 3, 0), outline);
    }
}

FindingList::FindingList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_more(new Button(Button::Kind::Link, {}, this))
    , m_aside(new Button(Button::Kind::Link, {}, this))
{
    setObjectName(u"findings"_s);
    setAccessibleName(tr("Findings"));
    m_column->setContentsMargins(0, 2, 0, 2);
    m_column->setSpacing(2);
    auto *rest = new QHBoxLayout;
    rest->setSpacing(widgets::space::kMedium);
    rest->addWidget(m_more);
    rest->addWidget(m_aside);
    rest->addStretch(1);
    m_column->addLayout(rest);
    for (Button *button : {m_more, m_aside}) {
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_more, &Button::clicked, this, [this] {
        m_showsAll = true;
        renew();
    });
    connect(m_aside, &Button::clicked, this, [this] {
        m_showsDismissed = !m_showsDismissed;
        renew();
    });
    renew();
}

void FindingList::setFindings(const Findings &findings)
{
    if (findings != m_findings) {
        m_findings = findings;
        renew();
    }
}

void FindingList::setKeys(const Keys &keys)
{
    m_keys = keys;
    for (const QAction *action : {keys.fix, keys.source, keys.dismiss}) {
        if (action) {
            connect(action, &QAction::changed, this, &FindingList::updateKeys);
        }
    }
    updateKeys();
}

void FindingList::setTypingKey(const QString &cap)
{
    if (m_typingKey != cap) {
        m_typingKey = cap;
        updateKeys();
    }
}

void FindingList::setMostShown(int count)
{
    m_most = count;
    renew();
}

void FindingList::renew()
{
    m_shown.clear();
    int aside = 0;
    for (const Finding &finding : m_findings) {
        aside += finding.isDismissed ? 1 : 0;
        if (!finding.isDismissed || m_showsDismissed) {
            m_shown.push_back(finding);
        }
    }
    // What can't be true first, mere notes last, those set aside at the end.
    std::stable_sort(m_shown.begin(), m_shown.end(), [](const Finding &one, const Finding &other) {
        return std::pair(one.isDismissed, -static_cast<int>(one.severity))
            < std::pair(other.isDismissed, -static_cast<int>(other.severity));
    });
    const int whole = static_cast<int>(m_shown.size());
    const bool isCut = !m_showsAll && whole > m_most + 1;
    const int count = isCut ? m_most : whole;
    while (static_cast<int>(m_rows.size()) < count) {
        auto *row = new FindingRow(this);
        connect(row, &FindingRow::remedyAsked, this, [this, row] { ask(Finding(row->finding())); });
        connect(row, &FindingRow::dismissAsked, this,
                [this, row] { Q_EMIT dismissAsked(Finding(row->finding()), true); });
        m_column->insertWidget(static_cast<int>(m_rows.size()), row);
        m_rows.push_back(row);
    }
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        const auto index = static_cast<std::size_t>(i);
        if (i < count) {
            m_rows[index]->setFinding(m_shown[index]);
        }
        m_rows[index]->setVisible(i < count);
    }
    m_at = count > 0 ? std::clamp(m_at, 0, count - 1) : 0;
    m_more->setText(tr("%n more", nullptr, whole - count));
    m_more->setVisible(isCut);
    m_aside->setText(m_showsDismissed ? tr("Hide what was set aside")
                                      : tr("%n set aside", nullptr, aside));
    m_aside->setVisible(aside > 0);
    for (Button *button : {m_more, m_aside}) {
        button->updateGeometry();
    }
    setVisible(count > 0 || aside > 0);
    updateKeys();
}

void FindingList::updateKeys()
{
    const std::vector<FindingRow *> shown = rows();
    for (int i = 0; i < static_cast<int>(shown.size()); ++i) {
        FindingRow *row = shown[static_cast<std::size_t>(i)];
        const bool isAt = i == m_at;
        const Remedy remedy = remedyOf(row->finding());
        const QAction *action = remedy == Remedy::Fix ? m_keys.fix
            : remedy == Remedy::Recall                ? m_keys.dismiss
            : remedy == Remedy::None                  ? nullptr
                                                      : m_keys.source;
        QString key = keyOf(action);
        if (!m_typingKey.isEmpty()) {
            key = remedy == Remedy::Fix ? m_typingKey : QString();
        }
        row->setKeys(isAt ? key : QString(),
                     isAt && m_typingKey.isEmpty() ? keyOf(m_keys.dismiss) : QString(),
                     isAt && shown.size() > 1 && m_keys.dismiss && m_typingKey.isEmpty());
    }
}

std::vector<FindingRow *> FindingList::rows() const
{
    std::vector<FindingRow *> shown;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(shown),
                 [](const FindingRow *row) { return !row->isHidden(); });
    return shown;
}

const Finding *FindingList::atHand() const
{
    const std::vector<FindingRow *> shown = rows();
    const auto at = static_cast<std::size_t>(m_at);
    return at < shown.size() ? &shown[at]->finding() : nullptr;
}

const Finding *FindingList::fixable() const
{
    const std::vector<FindingRow *> shown = rows();
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const FindingRow *row = shown[(i + static_cast<std::size_t>(m_at)) % shown.size()];
        if (remedyOf(row->finding()) == Remedy::Fix) {
            return &row->finding();
        }
    }
    return nullptr;
}

void FindingList::moveOn()
{
    if (const int count = static_cast<int>(rows().size()); count > 0) {
        m_at = (m_at + 1) % count;
        updateKeys();
    }
}

void FindingList::ask(const Finding &finding)
{
    switch (remedyOf(finding)) {
    case Remedy::Fix: Q_EMIT fixAsked(finding); break;
    case Remedy::Source:
    case Remedy::Other: Q_EMIT sourceAsked(finding); break;
    case Remedy::Recall: Q_EMIT dismissAsked(finding, false); break;
    case Remedy::None: break;
    }
}

}  // namespace gaia::review
