// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace gaia::widgets {
class Button;
}

namespace gaia::review {

/// What stands in place of the review when there is nothing to review: why, and what to do.
class EmptyPage final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyPage(QWidget *parent = nullptr);

    /// True: the filter lets nothing through; false: the project holds no images.
    void setFiltered(bool isFiltered);

    [[nodiscard]] widgets::Button *importButton() const { return m_import; }
    [[nodiscard]] widgets::Button *folderButton() const { return m_folder; }
    [[nodiscard]] widgets::Button *clearButton() const { return m_clear; }

private:
    QLabel *m_title;
    QLabel *m_words;
    widgets::Button *m_import;
    widgets::Button *m_folder;
    widgets::Button *m_clear;
};

}  // namespace gaia::review
