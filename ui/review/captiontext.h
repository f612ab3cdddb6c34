// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/span.h"
#include "core/review/worddiff.h"
#include "ui/widgets/theme.h"

#include <QTextLayout>
#include <QWidget>

#include <vector>

namespace gaia::review {

/// A caption as it is read: its fixed opening in third text, the words that stand in the source
/// underlined in green; or what an edit changed, removed words struck through, added ones bold
/// and underlined. Breaks lines, shows at most so many, and paints.
class CaptionText final : public QWidget {
    Q_OBJECT

public:
    explicit CaptionText(QWidget *parent = nullptr);

    void setCaption(const QString &text, const Spans &supported = {});
    void setDiff(const Diff &diff);
    /// 0 for all.
    void setMaximumLines(int lines);
    void setUse(widgets::TextUse use);
    [[nodiscard]] QString text() const { return m_text; }
    /// True once the text as it stands has been painted.
    [[nodiscard]] bool isPainted() const { return m_isPainted; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void painted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Part { Opening, Supported, Removed, Added };
    struct Marked {
        Part part;
        Span span;
    };

    void renew();
    /// Lays the text out in this width; returns the height.
    int layOut(QTextLayout &layout, int width, const widgets::Theme &theme) const;
    [[nodiscard]] QTextCharFormat formatOf(Part part, const widgets::Theme &theme) const;

    QString m_text;
    std::vector<Marked> m_marked;
    widgets::TextUse m_use = widgets::TextUse::Caption;
    int m_maximumLines = 0;
    bool m_isPainted = false;
};

}  // namespace gaia::review
