// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/image.h"
#include "ui/widgets/chip.h"

#include <QWidget>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace gaia::widgets {
class FlowLayout;
}

namespace gaia::review {

/// One metadata field: its values as chips, and in their place a line to edit them, with
/// completion, after a click or Enter. Values are parted by "; ". Enter and leaving the line keep
/// what was typed, Esc does not.
class FieldRow final : public QWidget {
    Q_OBJECT

public:
    FieldRow(dataset::Field field, QWidget *parent = nullptr);

    [[nodiscard]] dataset::Field field() const { return m_field; }
    /// Shows the field of the image; a line being edited for the same image stays open.
    void setImage(const dataset::Image &image);
    /// Ends editing, keeping what was typed for the image it was typed for.
    void finish();
    void edit(const QString &text);
    /// Opens the line, with room for another value where the field is a list.
    void editMore();
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    /// Sets the field off from the others: a claim is judged by it.
    void setPointed(bool isPointed);
    void setVocabulary(const QStringList &words);
    /// How many values a model claims and nobody has confirmed.
    [[nodiscard]] static int claims(const dataset::Image &image, dataset::Field field);
    [[nodiscard]] static widgets::Chip::Kind kindOf(const dataset::Image &image,
                                                    dataset::Field field);
    /// The names that the program's tables know for a field, then "other spelling → name".
    [[nodiscard]] static QStringList tableNames(dataset::Field field);
    /// What the table of missions says of a value; empty where the field is none of its.
    [[nodiscard]] static QString tableText(dataset::Field field, const QString &value);
    /// The values as chips, for a pane that shows them elsewhere.
    [[nodiscard]] static QStringList values(const dataset::Image &image, dataset::Field field);

Q_SIGNALS:
    void edited(gaia::dataset::ImageKey image, gaia::dataset::Field field,
                const gaia::dataset::MaybeText &text);
    /// The line is open: completions are wanted.
    void vocabularyAsked(gaia::dataset::Field field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showChips();
    void placeInTabOrder(QWidget *widget);
    void close();
    void complete();
    void take(const QString &word);
    [[nodiscard]] int startOfPiece() const;
    [[nodiscard]] bool isList() const;

    dataset::Field m_field;
    dataset::Image m_image;
    QWidget *m_chips;
    widgets::FlowLayout *m_flow;
    QLineEdit *m_line;
    QCompleter *m_completer;
    QStringListModel *m_words;
    bool m_isPointed = false;
    QString m_before;  ///< the text when the line was opened
};

}  // namespace gaia::review
