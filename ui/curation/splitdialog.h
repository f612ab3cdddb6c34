// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runner.h"
#include "core/project/splitcollection.h"
#include "ui/coverage/figureview.h"
#include "ui/curation/dialogframe.h"
#include "ui/library/viewstate.h"

#include <QDialog>
#include <QTimer>

#include <array>
#include <memory>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;
class QTextBrowser;

namespace gaia::widgets {
class SegmentedControl;
}

namespace gaia::curation {

/// Designs train, test and validation splits and shows what they would be before they are made:
/// shares, years, the largest group, leaks and distances. The same report looks at the splits as
/// they stand, wherever they came from. Tries again in the background while the choices change.
class SplitDialog final : public QDialog {
    Q_OBJECT

public:
    struct Parts {
        project::Project &project;
        library::ViewState &view;
        jobs::Runner &runner;
        QString curator;
    };

    explicit SplitDialog(const Parts &parts, QWidget *parent = nullptr);
    ~SplitDialog() override;

    [[nodiscard]] project::SplitOptions options(project::SplitOptions::Mode mode) const;
    [[nodiscard]] bool isTried() const { return m_isTried; }

Q_SIGNALS:
    void written(qint64 images);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildForm();
    void buildBody();
    void choicesChanged();
    void tryIt();
    void showReport(const base::Result<project::SplitReport> &report, bool isOfPresent);
    void updateNext();
    void write();
    [[nodiscard]] bool isOfPresent() const;
    [[nodiscard]] QStringList withoutImages() const;

    Parts m_parts;
    DialogFrame m_frame;
    widgets::SegmentedControl *m_which;
    std::array<QSpinBox *, kSplits> m_ratios{};
    QSpinBox *m_seed;
    QDoubleSpinBox *m_degrees;
    QComboBox *m_time;
    QCheckBox *m_replace;
    QLabel *m_state;
    QLabel *m_legend;
    QLabel *m_next;   ///< what may come next
    coverage::FigureView *m_years;
    QTextBrowser *m_report;
    QTimer m_soon;
    jobs::Latest m_tries;
    std::stop_source m_stop;
    std::shared_ptr<const base::Result<project::SplitReport>> m_shown;
    bool m_isShownOfPresent = false;
    qint64 m_changed = 0;
    bool m_isTried = false;
};

}  // namespace gaia::curation
