// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/captioning/modelprofile.h"
#include "core/project/captionimages.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;

namespace gaia::captioning {

/// What a run would send and cost, and what it may cost at most.
class EstimatePane final : public QWidget {
    Q_OBJECT

public:
    explicit EstimatePane(QWidget *parent = nullptr);

    struct Shown {
        project::CaptionEstimate estimate;
        project::Provider provider = project::Provider::Offline;
        ModelProfile profile;           ///< of the captions' model
        bool isPriced = false;          ///< of both models
        double requestsPerMinute = 0.0; ///< set by hand or by the profile; 0: not known
    };
    void setEstimate(const Shown &shown);
    void setCounting();
    void setFault(const QString &sentence);

    [[nodiscard]] double cap() const;
    void setCap(double usd);
    /// The cap that is kept; nothing where no price is known and the person goes without.
    [[nodiscard]] std::optional<double> maxCost() const;
    /// False while no price is known and nobody has said to go without a cap.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void capChanged();

private:
    QLabel *addRow(const QString &words, const QString &name);
    void showOffline(qint64 images);
    void showModel();
    void showCap();
    [[nodiscard]] QString pictureWords() const;

    Shown m_shown;
    QLabel *m_amount;
    QLabel *m_range;
    QWidget *m_rows;
    QFormLayout *m_table;
    QLabel *m_images;
    QLabel *m_requests;
    QLabel *m_input;
    QLabel *m_output;
    QLabel *m_each;
    QLabel *m_time;
    QLabel *m_batch;
    QLabel *m_picture;
    QWidget *m_capBox;
    QDoubleSpinBox *m_cap;
    QLabel *m_capWords;
    QCheckBox *m_uncapped;
};

}  // namespace gaia::captioning
