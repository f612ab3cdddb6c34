// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/image.h"
#include "ui/widgets/panel.h"

class QLabel;
class QLineEdit;

namespace gaia::widgets {
class Button;
class ElidedLabel;
class StateMark;
}

namespace gaia::review {

/// What a curator said of the image itself, above its picture: discarded and why, and a note, which
/// is written in place. Hidden while there is nothing to say.
class ImageBar final : public widgets::Panel {
    Q_OBJECT

public:
    explicit ImageBar(QWidget *parent = nullptr);

    void setImage(const dataset::Image &image);
    void setNothing();
    /// Opens the note's line.
    void editNote();
    /// Keeps what is being typed.
    void finish();
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] widgets::Button *keepButton() const { return m_keep; }
    /// "Discarded: chart".
    [[nodiscard]] QString verdictText() const;

Q_SIGNALS:
    void noteWritten(gaia::dataset::ImageKey image, const QString &note);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void renew();
    void close();

    dataset::Image m_image;
    bool m_hasImage = false;
    widgets::StateMark *m_mark;
    widgets::ElidedLabel *m_verdict;
    widgets::Button *m_keep;
    QLabel *m_noteLabel;
    widgets::ElidedLabel *m_note;
    widgets::Button *m_edit;
    QLineEdit *m_line;
};

/// Why an image is discarded: the reasons that are offered, in the order of their keys from 1.
struct DiscardReason {
    const char *stored;  ///< English, as the project keeps it
    QString text;        ///< in the person's language
};
[[nodiscard]] std::vector<DiscardReason> discardReasons();

}  // namespace gaia::review
