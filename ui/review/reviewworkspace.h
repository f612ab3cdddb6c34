// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/queuemodel.h"
#include "ui/library/thumbnails.h"
#include "ui/library/viewstate.h"
#include "ui/review/checkkeeper.h"
#include "ui/review/decisions.h"
#include "ui/review/details.h"
#include "ui/review/livecheck.h"
#include "ui/review/pictures.h"
#include "ui/review/rulebook.h"
#include "ui/shell/workspace.h"

class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace gaia::library {
class QueuePane;
}
namespace gaia::shell {
class Actions;
}

namespace gaia::review {

class CaptionCard;
class CaptionList;
class DecisionStrip;
class EmptyPage;
class Grounds;
class ImageVerdict;
class MetadataPane;
class QueueActs;
class PicturePane;
class ReviewFooter;
class SourcePane;
class Verdicts;

/// Queue, picture with its source text, metadata and the five captions, and the last decisions.
/// Binds each key press to the image and caption in sight and hands it to the decision queue;
/// a state shows only after its commit, and an answer for another image changes nothing here.
class ReviewWorkspace final : public shell::Workspace {
    Q_OBJECT

public:
    /// What the workspace shows and works with; all of it outlives the workspace.
    struct Parts {
        project::Project &project;
        library::ViewState &view;
        jobs::Runner &runner;
        library::Thumbnails &thumbnails;
        const shell::Actions &actions;
        QString curator;
    };

    explicit ReviewWorkspace(const Parts &parts, QWidget *parent = nullptr);
    ~ReviewWorkspace() override;

    [[nodiscard]] QString title() const override { return tr("Review"); }
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] std::vector<shell::ActionId> handles() const override;
    void trigger(shell::ActionId id) override;
    [[nodiscard]] QString notPaintedReason() const override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;

    /// True once what the check says of the image in sight is shown.
    [[nodiscard]] bool isChecked() const;

    /// Puts a small map below the queue.
    void setMiniMap(QWidget *miniMap);
    /// The image belongs there: a decision like any other.
    void placeImage(dataset::ImageKey image, const dataset::GeoPoint &point);

    [[nodiscard]] CaptionList &captions() const { return *m_captions; }
    [[nodiscard]] MetadataPane &metadata() const { return *m_metadata; }
    [[nodiscard]] PicturePane &picture() const { return *m_picture; }
    [[nodiscard]] SourcePane &source() const { return *m_source; }
    [[nodiscard]] DecisionQueue &decisions() { return m_decisions; }
    [[nodiscard]] QueueActs &queueActs() const { return *m_queueActs; }

Q_SIGNALS:
    /// Captions are wanted for this image.
    void generateAsked(gaia::dataset::ImageKey image);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const Parts &parts);
    [[nodiscard]] QWidget *buildLeft(const Parts &parts);
    [[nodiscard]] QWidget *buildCentre(const Parts &parts);
    [[nodiscard]] QWidget *buildRight(const Parts &parts);
    void dress(CaptionCard &card, const shell::Actions &actions);
    void connectParts();
    void connectChecks();

    void showSelected();
    void showDetail(const DetailPtr &detail);
    void takeDetail(dataset::ImageKey image);
    void readAhead();
    void updateFooter();
    void updateQuotes();
    void updateEmpty();
    void setCompact(bool isCompact);

    void actOnFinding(shell::ActionId id);
    void confirmClaims();
    void walkHistory(Decision::Kind kind);
    void takeSaved(const Decision &decision, const project::Outcome &outcome,
                   const std::shared_ptr<const project::ImageDetail> &detail);
    void takeFailed(const Decision &decision, const QString &reason);
    void reopen(dataset::ImageKey image, int ordinal);
    void askVocabulary(dataset::Field field);
    void showRawAnswer();

    project::Project &m_project;
    library::ViewState &m_view;
    jobs::Runner &m_runner;
    RuleBook m_rules;
    LiveCheck m_live;
    CheckKeeper m_keeper;
    Details m_details;
    Pictures m_pictures;
    DecisionQueue m_decisions;
    library::QueueModel m_queueModel;

    QStackedWidget *m_pages = nullptr;
    EmptyPage *m_empty = nullptr;
    QWidget *m_left = nullptr;
    QVBoxLayout *m_leftColumn = nullptr;
    QWidget *m_right = nullptr;
    QSplitter *m_centre = nullptr;
    library::QueuePane *m_queue = nullptr;
    QueueActs *m_queueActs = nullptr;
    PicturePane *m_picture = nullptr;
    SourcePane *m_source = nullptr;
    DecisionStrip *m_strip = nullptr;
    MetadataPane *m_metadata = nullptr;
    CaptionList *m_captions = nullptr;
    Verdicts *m_verdicts = nullptr;
    Grounds *m_grounds = nullptr;
    ImageVerdict *m_imageVerdict = nullptr;
    ReviewFooter *m_footer = nullptr;
    QWidget *m_miniMap = nullptr;

    DetailPtr m_shown;
    dataset::ImageKey m_wantedImage;  ///< where a reopened decision is to be shown
    int m_wantedOrdinal = 0;
    bool m_isCompact = false;
    bool m_isGoingOn = false;  ///< the image in sight is being left with this very key
};

}  // namespace gaia::review
