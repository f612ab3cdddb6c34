// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/queries.h"
#include "ui/duplicates/duplicatesmodel.h"
#include "ui/review/pictures.h"

#include <QScrollArea>

#include <vector>

class QHBoxLayout;

namespace gaia::duplicates {

class MemberCard;

/// The pictures of a group, a pair or an odd one side by side, one of them the current one.
class MemberStage final : public QScrollArea {
    Q_OBJECT

public:
    static constexpr std::size_t kMostCards = 12;    ///< more are no longer side by side
    static constexpr std::size_t kReferenceKeys = 5; ///< cards of a group that a number key chooses

    /// Both outlive the stage.
    MemberStage(project::Project &project, jobs::Runner &runner, QWidget *parent);

    /// Reads what the cards of the item show and then shows them; nothing for null.
    void showItem(const Item *item);
    /// Not valid without cards.
    [[nodiscard]] dataset::ImageKey current() const { return m_current; }
    /// True once every card has its picture or says why not; false without cards.
    [[nodiscard]] bool isFilled() const;

Q_SIGNALS:
    void currentChanged();
    void opened(gaia::dataset::ImageKey image);
    void paintedChanged();

private:
    using Details = std::vector<project::ImageDetail>;

    void showCards(const Item &item, const Details &details);
    [[nodiscard]] MemberCard *makeCard(const project::ImageDetail &detail, int number);
    void fill(const QString &sha256, const QString &fault);
    void askNextPicture();
    void setCurrent(dataset::ImageKey image);

    project::Project &m_project;
    jobs::Runner &m_runner;
    review::Pictures m_pictures;
    QHBoxLayout *m_row;
    std::vector<MemberCard *> m_cards;
    Item m_shown;
    dataset::ImageKey m_current;
    jobs::Latest m_items;
};

}  // namespace gaia::duplicates
