// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/checker.h"
#include "ui/widgets/panel.h"

class QLabel;

namespace gaia::widgets {
class Button;
}

namespace gaia::review {

/// The two tables of a set of captions: which of the twelve rewards each addresses, and how much
/// each pair says the same. Paints itself; told in words to a screen reader.
class SetTables final : public QWidget {
    Q_OBJECT

public:
    explicit SetTables(QWidget *parent = nullptr);
    void setCheck(const Check &check);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRewards(QPainter &painter, const QRect &box) const;
    void paintOverlap(QPainter &painter, const QRect &box) const;

    std::vector<RewardSet> m_rewards;
    Overlap m_overlap;
};

/// Below the captions: what they do together. One line ("9 of 12 rewards addressed, 2 and 4 are
/// 61 % alike"), which unfolds to the tables.
class SetCard final : public widgets::Card {
    Q_OBJECT

public:
    explicit SetCard(QWidget *parent = nullptr);
    /// Null: not checked yet, nothing is shown.
    void setCheck(const Check *check);
    void setUnfolded(bool isUnfolded);
    [[nodiscard]] bool isUnfolded() const { return m_isUnfolded; }
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void foldChanged();

private:
    widgets::Button *m_fold;
    QLabel *m_words;
    SetTables *m_tables;
    bool m_isUnfolded = false;
    bool m_hasCheck = false;
};

/// The pair that says most the same, as ordinals from 1, and how much; 0 without a pair.
struct LikestPair {
    int one = 0;
    int other = 0;
    double share = 0.0;
};
[[nodiscard]] LikestPair likestPair(const Overlap &overlap);

}  // namespace gaia::review
