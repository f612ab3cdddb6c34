// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/run.h"
#include "ui/work/activity.h"

#include <QAbstractListModel>
#include <QMetaType>

#include <vector>

namespace gaia::work {

/// One thing that did not go through: an image of a caption run, or an item of another job.
struct Failure {
    enum class Kind { Refused, Unusable, Service, Other };
    Kind kind = Kind::Other;
    dataset::ImageKey image;  ///< invalid for an item that is no image of the project
    QString title;
    QString sha256;           ///< of the image's media; empty without
    QString headline;         ///< "Refused by the model"
    QString reason;           ///< a sentence
    int attempts = 0;         ///< 0: not counted
    bool operator==(const Failure &) const = default;
};
[[nodiscard]] QString kindWords(Failure::Kind kind);
/// What a person does about it: "Retry", "Write by hand", "Open the answer"; empty for other jobs.
[[nodiscard]] QString remedyWords(const Failure &failure);
[[nodiscard]] Failure failureOf(const dataset::CaptionFailure &failure);
/// The items of a finished job.
[[nodiscard]] std::vector<Failure> failuresOf(const JobView &job);

/// The failures as a list, all of them or one kind. Main thread.
class FailureModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { FailureRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;
    void setFailures(std::vector<Failure> failures);
    /// Nothing: all kinds.
    void setKind(std::optional<Failure::Kind> kind);
    /// Those of the listed ones that are images of the project.
    [[nodiscard]] std::vector<dataset::ImageKey> shownImages() const;
    [[nodiscard]] qint64 count(std::optional<Failure::Kind> kind) const;
    [[nodiscard]] const Failure &at(int row) const { return m_failures[m_rows[std::size_t(row)]]; }
    /// Kind, item, headline, reason and attempts, a tab between, a line each.
    [[nodiscard]] QString text() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void choose();

    std::vector<Failure> m_failures;
    std::vector<std::size_t> m_rows;
    std::optional<Failure::Kind> m_kind;
};

}  // namespace gaia::work

Q_DECLARE_METATYPE(gaia::work::Failure)
