// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/queries.h"
#include "core/review/finding.h"
#include "ui/widgets/panel.h"

#include <vector>

class QLabel;

namespace gaia::widgets {
class Button;
}

namespace gaia::review {

class FieldRow;
class FindingList;
struct Judgement;

/// Metadata of the selected image, each field editable in place: what a model claims is dashed,
/// what a person confirmed has a tick, what came with the record is plain. Folds to one line in a
/// small window.
class MetadataPane final : public widgets::Panel {
    Q_OBJECT

public:
    explicit MetadataPane(QWidget *parent = nullptr);

    void setDetail(const project::ImageDetail &detail);
    void setNothing();
    /// True: one line, which a chevron unfolds.
    void setCompact(bool isCompact);
    void setFolded(bool isFolded);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    void setVocabulary(dataset::Field field, const QStringList &words);
    /// Why a field was not saved; opens its line again with what was typed.
    void showFailure(dataset::Field field, const dataset::MaybeText &text, const QString &reason);
    /// What the check says of the image itself.
    void setJudgement(const Judgement &judgement);
    [[nodiscard]] FindingList *findings() const { return m_findings; }
    /// Sets a field off, none with nullopt.
    void point(std::optional<dataset::Field> field);
    /// Keeps what is being typed.
    void finish();

    /// Fields of the image with a claim that nobody has confirmed.
    [[nodiscard]] std::vector<dataset::Field> claimedFields() const;
    [[nodiscard]] widgets::Button *confirmButton() const { return m_confirm; }
    [[nodiscard]] FieldRow *row(dataset::Field field) const;

Q_SIGNALS:
    void edited(gaia::dataset::ImageKey image, gaia::dataset::Field field,
                const gaia::dataset::MaybeText &text);
    void vocabularyAsked(gaia::dataset::Field field);
    void dismissAsked(const gaia::review::Finding &finding, bool dismissed);

private:
    void buildHeader();
    void buildRows();
    void updateFold();
    void updateSummary();
    [[nodiscard]] int countClaims() const;

    dataset::Image m_image;
    bool m_hasImage = false;
    bool m_isCompact = false;
    bool m_isFolded = false;
    bool m_isUnfoldedToPoint = false;
    widgets::Button *m_fold = nullptr;
    QLabel *m_title = nullptr;
    QWidget *m_legend = nullptr;
    widgets::Button *m_confirm = nullptr;
    QLabel *m_failure = nullptr;
    QWidget *m_grid = nullptr;
    QWidget *m_summary = nullptr;
    FindingList *m_findings = nullptr;
    std::vector<FieldRow *> m_rows;
};

}  // namespace gaia::review
