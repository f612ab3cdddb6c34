// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/coverage.h"
#include "core/jobs/runner.h"
#include "core/project/balancedsubset.h"
#include "ui/coverage/figureview.h"
#include "ui/curation/dialogframe.h"
#include "ui/library/viewstate.h"
#include "ui/map/basemaps.h"

#include <QDialog>
#include <QTimer>

#include <map>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace gaia::curation {

/// Draws a subset that is balanced over what is chosen, from the images in the filter, and shows
/// it before it is kept: on a map and as a histogram, beside what it was drawn from. Draws again
/// in the background while the choices change.
class SubsetDialog final : public QDialog {
    Q_OBJECT

public:
    struct Parts {
        project::Project &project;
        library::ViewState &view;
        jobs::Runner &runner;
        map::BaseMaps &baseMaps;
        QString curator;
    };

    explicit SubsetDialog(const Parts &parts, QWidget *parent = nullptr);
    ~SubsetDialog() override;

    [[nodiscard]] project::SubsetOptions options() const;
    /// True once what is shown answers for the choices as they stand.
    [[nodiscard]] bool isDrawn() const { return m_isDrawn; }

Q_SIGNALS:
    /// The subset was kept as a set.
    void kept(const QString &name, qint64 images);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Drawn {
        project::Subset subset;
        std::shared_ptr<const curation::CoverageGround> ground;
    };

    void buildForm();
    void buildBody();
    void choicesChanged();
    void draw();
    void showDrawn(const base::Result<Drawn> &drawn);
    void showMaps();
    void showHistogram();
    void updateNext();
    void keep();

    Parts m_parts;
    DialogFrame m_frame;
    std::map<dataset::Balance, QCheckBox *> m_balance;
    std::map<QString, QCheckBox *> m_floor;
    QSpinBox *m_count;
    QSpinBox *m_seed;
    QDoubleSpinBox *m_degrees;
    QLineEdit *m_name;
    QComboBox *m_dimension;
    QLabel *m_summary;
    QLabel *m_evenness;
    QLabel *m_beforeTitle;
    QLabel *m_afterTitle;
    QLabel *m_state;
    QWidget *m_figures;  ///< all of them
    coverage::FigureView *m_before;
    coverage::FigureView *m_after;
    coverage::FigureView *m_histogram;
    QTimer m_soon;
    jobs::Latest m_draws;
    std::stop_source m_stop;
    std::shared_ptr<const Drawn> m_drawn;
    std::shared_ptr<const curation::CoverageGround> m_ground;
    bool m_isDrawn = false;
};

}  // namespace gaia::curation
