// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/image.h"
#include "ui/review/decisions.h"

#include <QMenu>

namespace gaia::review {

class ImageBar;

/// What a curator says of an image as a whole: keep or discard with a reason, a note, a flag, and
/// another place for it. Each is a decision of its own, bound to the image in sight. Lives on the
/// main thread.
class ImageVerdict final : public QObject {
    Q_OBJECT

public:
    ImageVerdict(ImageBar &bar, DecisionQueue &decisions, QWidget *parent);

    /// The image that is in sight; none with a default one.
    void setImage(const dataset::Image &image) { m_image = image; }
    void toggleFlag();
    /// Discards with a reason from the menu, or takes a discard back.
    void discardOrKeep();
    void writeNote();
    /// Puts the image at another point.
    void place(dataset::ImageKey image, const dataset::GeoPoint &point);
    /// The reasons, each by a key.
    [[nodiscard]] QMenu *reasons() const { return m_reasons; }

private:
    void discard(const QString &reason);
    void submit(Decision::Kind kind, const QString &text = {});

    ImageBar &m_bar;
    DecisionQueue &m_decisions;
    QWidget *m_window;
    QMenu *m_reasons;
    dataset::Image m_image;
};

}  // namespace gaia::review
