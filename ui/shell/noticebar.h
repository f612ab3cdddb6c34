// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

class QLabel;

namespace gaia::shell {

/// A sentence above the workspaces: what failed, or why the project is read-only. Stays until it
/// is closed or replaced.
class NoticeBar final : public widgets::Panel {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);
    void say(const QString &sentence);
    [[nodiscard]] QString sentence() const;

private:
    QLabel *m_words;
};

}  // namespace gaia::shell
