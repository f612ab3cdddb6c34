// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/memberstage.h"

#include "ui/duplicates/membercard.h"
#include "ui/review/pictureview.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>

#include <algorithm>

namespace gaia::duplicates {

using dataset::ImageKey;

MemberStage::MemberStage(project::Project &project, jobs::Runner &runner, QWidget *parent)
    : QScrollArea(parent)
    , m_project(project)
    , m_runner(runner)
    , m_pictures(project, runner)
{
    auto *holder = new QWidget(this);
    m_row = new QHBoxLayout(holder);
    m_row->setContentsMargins(widgets::space::kMedium, widgets::space::kMedium,
                              widgets::space::kMedium, widgets::space::kMedium);
    m_row->setSpacing(widgets::space::kMedium);
    setWidget(holder);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    connect(&m_pictures, &review::Pictures::loaded, this,
            [this](const QString &sha256) { fill(sha256, {}); });
    connect(&m_pictures, &review::Pictures::failed, this, &MemberStage::fill);
}

void MemberStage::showItem(const Item *item)
{
    const quint64 ticket = m_items.next();
    if (item == nullptr) {
        showCards({}, {});
        return;
    }
    Item chosen = *item;
    chosen.images.resize(std::min(kMostCards, chosen.images.size()));
    m_runner.start(
        jobs::Lane::Read, this,
        [&project = m_project, images = chosen.images](std::stop_token) {
            Details details;
            for (const ImageKey image : images) {
                if (auto detail = project::Queries(project).detail(image)) {
                    details.push_back(std::move(*detail));
                }
            }
            return details;
        },
        [this, ticket, chosen](const Details &details) {
            if (m_items.isCurrent(ticket)) {
                showCards(chosen, details);
            }
        });
}

bool MemberStage::isFilled() const
{
    return !m_cards.empty()
        && std::all_of(m_cards.begin(), m_cards.end(),
                       [](const MemberCard *card) { return card->isFilled(); });
}

MemberCard *MemberStage::makeCard(const project::ImageDetail &detail, int number)
{
    auto *card = new MemberCard(detail, number, m_runner, this);
    connect(card, &MemberCard::chosen, this, [this, image = card->image()] { setCurrent(image); });
    connect(card, &MemberCard::opened, this,
            [this, image = card->image()] { Q_EMIT opened(image); });
    connect(card, &MemberCard::painted, this, &MemberStage::paintedChanged);
    m_row->addWidget(card, 1);
    return card;
}

void MemberStage::showCards(const Item &shown, const Details &details)
{
    const bool isSame = shown == m_shown && details.size() == m_cards.size();
    m_shown = shown;
    const ImageKey current = m_current;
    qDeleteAll(m_cards);
    m_cards.clear();
    const bool isGroup = shown.kind == Kind::Group;
    for (const project::ImageDetail &detail : details) {
        const bool hasKey = isGroup && m_cards.size() < kReferenceKeys;
        MemberCard *card = makeCard(detail, hasKey ? int(m_cards.size()) + 1 : 0);
        card->setReference(isGroup && detail.image.key == shown.images.front());
        m_cards.push_back(card);
    }
    askNextPicture();
    // Of a group the first that is not the reference: the one that there is something to say of.
    const ImageKey usual = m_cards.empty() ? ImageKey()
        : m_cards.size() > 1               ? m_cards[1]->image()
                                           : m_cards[0]->image();
    setCurrent(isSame && current.isValid() ? current : usual);
    Q_EMIT paintedChanged();
}

/// The picture that was read, or why it was not, on every card that shows it.
void MemberStage::fill(const QString &sha256, const QString &fault)
{
    for (MemberCard *card : m_cards) {
        if (card->sha256() != sha256) {
            continue;
        }
        if (fault.isEmpty()) {
            card->setPicture(m_pictures.of(sha256));
        } else {
            card->setMessage(fault);
        }
    }
    askNextPicture();
    Q_EMIT paintedChanged();
}

/// One after the other: the reader keeps few wishes, and forgets the oldest.
void MemberStage::askNextPicture()
{
    for (MemberCard *card : m_cards) {
        if (card->isFilled()) {
            continue;
        }
        const auto picture = m_pictures.of(card->sha256());
        if (!picture) {
            return;
        }
        card->setPicture(picture);
    }
}

void MemberStage::setCurrent(ImageKey image)
{
    m_current = image;
    for (MemberCard *card : m_cards) {
        card->setCurrent(card->image() == image);
    }
    Q_EMIT currentChanged();
}

}  // namespace gaia::duplicates
