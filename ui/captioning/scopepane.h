// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

#include <map>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QRadioButton;

namespace gaia::captioning {

/// Which images a caption run takes, each choice with how many that are.
class ScopePane final : public QWidget {
    Q_OBJECT

public:
    enum class Scope {
        ThisImage,
        Missing,   ///< in the filter, without captions
        Again,     ///< in the filter, captioned ones too
        All,       ///< of the whole project, without captions
        Waiting,   ///< what an earlier run left in the queue
        Failed,    ///< named ones that failed
    };

    explicit ScopePane(QWidget *parent = nullptr);

    /// A choice, in the order in which they are added.
    void add(Scope scope, const QString &words);
    void setCounts(const std::map<Scope, qint64> &counts);
    [[nodiscard]] Scope scope() const;
    void setScope(Scope scope);
    /// Shows or hides a choice with its count.
    void setHasRow(Scope scope, bool isThere);
    [[nodiscard]] QRadioButton *button(Scope scope) const;

Q_SIGNALS:
    void changed();

private:
    QButtonGroup *m_group;
    QGridLayout *m_rows;
    QHash<int, QLabel *> m_counts;
};

}  // namespace gaia::captioning
