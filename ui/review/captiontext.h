// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/span.h"
#include "core/review/worddiff.h"
#include "ui/widgets/theme.h"

#include <QTextLayout>
#include <QWidget>

#include <vector>

namespace gaia::review {

/// A stretch of a caption that is marked: how its line looks tells what it is, with colour and
/// without.
struct TextMark {
    enum class Kind {
        Supported,    ///< a green line: the source says so
        Visual,       ///< a dotted grey line: only the image can say so
        Finding,      ///< an amber wave: a rule is broken, or nothing supports it
        Error,        ///< a red wave under a red line: it can't be true
    };
    Kind kind = Kind::Supported;
    Span span;
    bool operator==(const TextMark &) const = default;
};
using TextMarks = std::vector<TextMark>;

/// The format that a mark gives to its words.
[[nodiscard]] QTextCharFormat formatOf(TextMark::Kind kind, const widgets::Theme &theme);

/// A caption as it is read: its fixed opening in third text, marks under its words; or what an
/// edit changed, removed words struck through, added ones bold and underlined. Breaks lines, shows
/// at most so many, and paints. Of a very long text the beginning is shown. Signs that control are
/// shown as signs, so that nothing hides.
class CaptionText final : public QWidget {
    Q_OBJECT

public:
    explicit CaptionText(QWidget *parent = nullptr);

    void setCaption(const QString &text, const TextMarks &marks = {});
    void setDiff(const Diff &diff);
    /// 0 for all.
    void setMaximumLines(int lines);
    void setUse(widgets::TextUse use);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] const TextMarks &marks() const { return m_marks; }
    /// The place in the text under a point of the widget; -1 where there is none.
    [[nodiscard]] qsizetype placeAt(const QPoint &point) const;
    /// True once the text as it stands has been painted.
    [[nodiscard]] bool isPainted() const { return m_isPainted; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void painted();
    /// A mark was clicked.
    void pressed(qsizetype place);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Part { Opening, Removed, Added };
    struct Marked {
        Part part;
        Span span;
    };

    void renew();
    void setText(const QString &text);
    void addOpening();
    [[nodiscard]] const TextMark *markAt(qsizetype place) const;
    /// Lays the text out in this width; returns the height.
    int layOut(QTextLayout &layout, int width, const widgets::Theme &theme) const;
    [[nodiscard]] QTextCharFormat formatOf(Part part, const widgets::Theme &theme) const;

    QString m_given;            ///< of a caption, as it was set
    TextMarks m_givenMarks;
    QString m_text;
    std::vector<Marked> m_marked;
    TextMarks m_marks;
    widgets::TextUse m_use = widgets::TextUse::Caption;
    int m_maximumLines = 0;
    bool m_isPainted = false;
    /// Width and height: layouts ask for the same few again and again, and shaping a text is dear.
    mutable std::vector<std::pair<int, int>> m_heights;
};

}  // namespace gaia::review
