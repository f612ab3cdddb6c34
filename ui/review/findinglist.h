// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/finding.h"
#include "ui/widgets/stateshape.h"

#include <QWidget>

#include <vector>

class QAction;
class QLabel;
class QVBoxLayout;

namespace gaia::widgets {
class Button;
}

namespace gaia::review {

/// What can be done about a finding with one key.
enum class Remedy {
    None,
    Fix,       ///< a certain replacement
    Source,    ///< look whether the source says so
    Other,     ///< look at the caption that it repeats
    Recall,    ///< take back that it was set aside
};
[[nodiscard]] Remedy remedyOf(const Finding &finding);
/// "Mission and date: Sentinel-2 was not yet there in 2009": a finding in one line.
[[nodiscard]] QString lineOf(const Finding &finding);

/// One finding: its shape, its rule's name, what it says, one remedy, and setting it aside.
class FindingRow final : public QWidget {
    Q_OBJECT

public:
    explicit FindingRow(QWidget *parent = nullptr);
    void setFinding(const Finding &finding);
    [[nodiscard]] const Finding &finding() const { return m_finding; }
    /// The keys that act on this row; empty for none. `isAt`: it is the one that keys act on, of
    /// several.
    void setKeys(const QString &remedy, const QString &dismiss, bool isAt);

Q_SIGNALS:
    void remedyAsked();
    void dismissAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Finding m_finding;
    widgets::StateMark *m_mark;
    QLabel *m_text;
    widgets::Button *m_remedy;
    widgets::Button *m_dismiss;
    bool m_isAt = false;
};

/// The findings on a caption or an image, one of them at hand for the keys. What was set aside is
/// counted and can be shown. Shows at most so many until asked for all.
class FindingList final : public QWidget {
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);

    void setFindings(const Findings &findings);
    /// Actions whose keys act on the finding at hand; any may be null.
    struct Keys {
        const QAction *fix = nullptr;
        const QAction *source = nullptr;
        const QAction *dismiss = nullptr;
    };
    void setKeys(const Keys &keys);
    /// The key that fixes while letters are typed; empty: those of the actions hold.
    void setTypingKey(const QString &cap);
    void setMostShown(int count);

    /// The finding that keys act on; null without one.
    [[nodiscard]] const Finding *atHand() const;
    /// The first one with a certain fix, from the one at hand on; null without one.
    [[nodiscard]] const Finding *fixable() const;
    void moveOn();
    [[nodiscard]] std::vector<FindingRow *> rows() const;

Q_SIGNALS:
    void fixAsked(const gaia::review::Finding &finding);
    void sourceAsked(const gaia::review::Finding &finding);
    void dismissAsked(const gaia::review::Finding &finding, bool dismissed);

private:
    void renew();
    void updateKeys();
    void ask(const Finding &finding);

    Findings m_findings;
    Findings m_shown;
    Keys m_keys;
    QString m_typingKey;
    int m_most = 4;
    bool m_showsAll = false;
    bool m_showsDismissed = false;
    int m_at = 0;
    QVBoxLayout *m_column;
    std::vector<FindingRow *> m_rows;
    widgets::Button *m_more;
    widgets::Button *m_aside;
};

}  // namespace gaia::review
