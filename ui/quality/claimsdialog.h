// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/verdict.h"
#include "core/project/queries.h"
#include "core/review/claims.h"
#include "ui/quality/taskdialog.h"

#include <QMap>

class QComboBox;
class QGridLayout;
class QScrollArea;

namespace gaia::quality {

/// The claims of one image's captions with what each rests on, to be marked as the guideline asks:
/// visible, supported by the text only, inferred, false. A mark is stored when it is chosen, and
/// undo takes it back. Tells too which decisions are stale, and by what.
class ClaimsDialog final : public TaskDialog {
    Q_OBJECT

public:
    ClaimsDialog(const Parts &parts, dataset::ImageKey image, QWidget *parent = nullptr);

private:
    struct Shown {
        project::ImageDetail detail;
        std::vector<review::Claims> claims;  ///< by caption
        QMap<int, QMap<QString, dataset::ClaimMark>> marks;
        QMap<int, QStringList> stale;
    };

    void read();
    void show(const Shown &shown);
    void addClaim(QGridLayout &grid, int row, const dataset::Caption &caption,
                  const review::Claim &claim, std::optional<dataset::ClaimMark> mark);
    void storeMark(QComboBox &choice, int ordinal, const QString &quote);

    dataset::ImageKey m_image;
    QScrollArea *m_scroll;
};

}  // namespace gaia::quality
