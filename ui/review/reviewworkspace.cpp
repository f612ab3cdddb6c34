// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewworkspace.h"

#include "core/base/clock.h"
#include "ui/library/queuepane.h"
#include "ui/review/captionlist.h"
#include "ui/review/decisionstrip.h"
#include "ui/review/emptypage.h"
#include "ui/review/fieldrow.h"
#include "ui/review/findinglist.h"
#include "ui/review/grounds.h"
#include "ui/review/imagebar.h"
#include "ui/review/imageverdict.h"
#include "ui/review/metadatapane.h"
#include "ui/review/picturepane.h"
#include "ui/review/pictureview.h"
#include "ui/review/queueacts.h"
#include "ui/review/rawanswerdialog.h"
#include "ui/review/reviewfooter.h"
#include "ui/review/sourcepane.h"
#include "ui/review/verdicts.h"
#include "ui/shell/actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QSet>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gaia::review {

using namespace Qt::StringLiterals;
using dataset::ImageKey;
using shell::ActionId;

namespace {

constexpr int kCompactBelow = 1300;  ///< window width, pixels
constexpr int kVocabularyWords = 500;
/// How picture and source text part the height at first.
constexpr int kPictureShare = 63;
constexpr int kTextShare = 37;
/// What a field may be completed with: the project's own values, the most frequent first, then
/// the names of the program's tables, other spellings with what the table calls them.
base::Result<QStringList> completions(const project::Project &project, dataset::Field field)
{
    auto words = project::Queries(project).vocabulary(field, kVocabularyWords);
    if (!words) {
        return words;
    }
    QSet<QString> known;
    for (const QString &word : std::as_const(*words)) {
        known.insert(word.toCaseFolded());
    }
    const QStringList more = FieldRow::tableNames(field);
    for (const QString &name : more) {
        if (!known.contains(name.toCaseFolded())) {
            words->append(name);
        }
    }
    return words;
}

}  // namespace

ReviewWorkspace::ReviewWorkspace(const Parts &parts, QWidget *parent)
    : Workspace(parent)
    , m_project(parts.project)
    , m_view(parts.view)
    , m_runner(parts.runner)
    , m_rules(parts.runner)
    , m_live(m_rules, parts.runner)
    , m_keeper(parts.project, m_rules)
    , m_details(parts.project, parts.runner, m_rules)
    , m_pictures(parts.project, parts.runner)
    , m_decisions(parts.project, parts.runner, parts.curator)
    , m_queueModel(parts.view, parts.project, parts.runner)
{
    setObjectName(u"review"_s);
    build(parts);
    connectParts();
    // Space belongs to a button that has the focus, before it means Skip.
    qApp->installEventFilter(this);
    showSelected();
    updateEmpty();
}

ReviewWorkspace::~ReviewWorkspace()
{
    // What is being typed is kept; the runner lets decisions and drafts finish.
    if (CaptionCard *card = m_captions->currentCard()) {
        card->flushDraft();
    }
    m_metadata->finish();
    m_picture->bar()->finish();
}

QString ReviewWorkspace::iconName() const
{
    return u"view-preview"_s;
}

void ReviewWorkspace::build(const Parts &parts)
{
    auto *main = new QWidget(this);
    auto *row = new QHBoxLayout(main);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildLeft(parts));
    row->addWidget(widgets::makeDivider(Qt::Vertical, main));
    row->addWidget(buildCentre(parts), 1);
    row->addWidget(widgets::makeDivider(Qt::Vertical, main));
    row->addWidget(buildRight(parts));

    m_empty = new EmptyPage(this);
    m_empty->importButton()->setAction(parts.actions.action(ActionId::ImportFiles));
    m_empty->folderButton()->setAction(parts.actions.action(ActionId::AddFolder));
    m_empty->clearButton()->setAction(parts.actions.action(ActionId::ClearFilter));
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(main);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    setCompact(false);
}

QWidget *ReviewWorkspace::buildLeft(const Parts &parts)
{
    m_left = new QWidget(this);
    m_queue = new library::QueuePane(m_view, m_queueModel, parts.thumbnails, m_left);
    m_queueActs = new QueueActs({m_project, m_view, m_runner, m_decisions}, *m_queue, this);
    connect(m_queueActs, &QueueActs::failed, this, &Workspace::failed);
    m_leftColumn = new QVBoxLayout(m_left);
    m_leftColumn->setContentsMargins(0, 0, 0, 0);
    m_leftColumn->setSpacing(0);
    m_leftColumn->addWidget(m_queue, 1);
    return m_left;
}

QWidget *ReviewWorkspace::buildCentre(const Parts &parts)
{
    auto *centre = new QWidget(this);
    m_picture = new PicturePane(m_pictures, m_runner, centre);
    auto *sourcePanel = new widgets::Panel(widgets::Surface::Panel, {}, centre);
    m_source = new SourcePane(sourcePanel);
    auto *sourceColumn = new QVBoxLayout(sourcePanel);
    sourceColumn->setContentsMargins(0, 0, 0, 0);
    sourceColumn->addWidget(m_source);
    m_strip = new DecisionStrip(m_project, m_runner, parts.thumbnails, centre);
    m_strip->undoButton()->setAction(parts.actions.action(ActionId::Undo));
    m_centre = new QSplitter(Qt::Vertical, centre);
    m_centre->setHandleWidth(1);
    m_centre->setChildrenCollapsible(false);
    m_centre->addWidget(m_picture);
    m_centre->addWidget(sourcePanel);
    m_centre->setStretchFactor(0, kPictureShare);
    m_centre->setStretchFactor(1, kTextShare);
    m_centre->setSizes({100 * kPictureShare, 100 * kTextShare});
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_centre, 1);
    column->addWidget(m_strip);
    return centre;
}

QWidget *ReviewWorkspace::buildRight(const Parts &parts)
{
    m_right = new QWidget(this);
    m_metadata = new MetadataPane(m_right);
    m_metadata->confirmButton()->setAction(parts.actions.action(ActionId::ConfirmClaims));
    m_captions = new CaptionList(
        m_decisions, [this, &actions = parts.actions](CaptionCard &card) { dress(card, actions); },
        m_right);
    m_verdicts = new Verdicts(*m_captions, m_decisions, this);
    m_imageVerdict = new ImageVerdict(*m_picture->bar(), m_decisions, this);
    m_grounds = new Grounds(*m_captions, *m_source, *m_metadata, this);
    m_footer = new ReviewFooter(m_right);
    m_footer->acceptAllButton()->setAction(parts.actions.action(ActionId::AcceptAll));
    m_footer->skipButton()->setAction(parts.actions.action(ActionId::Skip));
    m_footer->flagButton()->setAction(parts.actions.action(ActionId::Flag));
    m_footer->generateButton()->setAction(parts.actions.action(ActionId::Generate));
    auto *column = new QVBoxLayout(m_right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_metadata);
    column->addWidget(m_captions, 1);
    column->addWidget(m_footer);
    return m_right;
}

void ReviewWorkspace::dress(CaptionCard &card, const shell::Actions &actions)
{
    card.acceptButton()->setAction(actions.action(ActionId::Accept));
    card.editButton()->setAction(actions.action(ActionId::Edit));
    card.rejectButton()->setAction(actions.action(ActionId::Reject));
    card.generateButton()->setAction(actions.action(ActionId::Generate));
    card.findings()->setKeys({actions.action(ActionId::ApplyFix),
                              actions.action(ActionId::ShowSource),
                              actions.action(ActionId::Dismiss)});
}

void ReviewWorkspace::connectParts()
{
    connect(&m_view, &library::ViewState::selectionChanged, this, &ReviewWorkspace::showSelected);
    connect(&m_view, &library::ViewState::keysChanged, this, [this] {
        updateEmpty();
        readAhead();
    });
    connect(&m_view, &library::ViewState::failed, this, &Workspace::failed);
    connect(&m_details, &Details::loaded, this, &ReviewWorkspace::takeDetail);
    connect(&m_details, &Details::failed, this, [this](ImageKey image, const QString &reason) {
        if (image == m_view.selected()) {
            Q_EMIT failed(reason);
        }
    });
    connect(&m_decisions, &DecisionQueue::started, this, &Workspace::decisionStarted);
    connect(&m_decisions, &DecisionQueue::started, &m_keeper, &CheckKeeper::rest);
    connect(&m_view, &library::ViewState::selectionChanged, &m_keeper, &CheckKeeper::rest);
    connect(&m_decisions, &DecisionQueue::progressed, this, [this](ImageKey image) {
        if (image == m_captions->image() && !m_isGoingOn) {
            m_captions->renew();
            updateFooter();
        }
    });
    connect(&m_decisions, &DecisionQueue::saved, this, &ReviewWorkspace::takeSaved);
    connect(&m_decisions, &DecisionQueue::failed, this, &ReviewWorkspace::takeFailed);
    connect(&m_decisions, &DecisionQueue::draftSaved, this,
            [this](dataset::CaptionKey caption, const QDateTime &at) {
                const QString time = QLocale().toString(at.toLocalTime().time(), u"HH:mm:ss"_s);
                m_captions->setDraftNote(caption, tr("Draft saved %1").arg(time));
            });
    connect(&m_decisions, &DecisionQueue::draftFailed, this,
            [this](dataset::CaptionKey caption, const QString &reason) {
                m_captions->setDraftNote(caption, tr("Draft not saved: %1").arg(reason));
            });

    connect(m_captions, &CaptionList::currentChanged, this, &ReviewWorkspace::updateQuotes);
    connect(m_captions, &CaptionList::rawAnswerAsked, this, &ReviewWorkspace::showRawAnswer);
    connect(m_captions, &CaptionList::painted, this, &Workspace::paintedChanged);

    connect(m_metadata, &MetadataPane::edited, this,
            [this](ImageKey image, dataset::Field field, const dataset::MaybeText &text) {
                Decision decision;
                decision.kind = Decision::Kind::SetFields;
                decision.image = image;
                decision.fields = {{field, text}};
                m_decisions.submit(decision);
            });
    connect(m_metadata, &MetadataPane::vocabularyAsked, this, &ReviewWorkspace::askVocabulary);
    connect(m_strip, &DecisionStrip::reopenAsked, this, &ReviewWorkspace::reopen);
    connect(m_picture, &PicturePane::painted, this, &Workspace::paintedChanged);
    connect(m_source, &SourcePane::painted, this, &Workspace::paintedChanged);
    connectChecks();
}

void ReviewWorkspace::showSelected()
{
    const ImageKey image = m_view.selected();
    const DetailPtr detail = m_details.of(image);
    if (detail) {
        showDetail(detail);
    } else {
        m_metadata->setNothing();
        m_captions->setDetail(nullptr);
        m_source->setNothing();
        m_shown.reset();
        m_imageVerdict->setImage({});
        if (image.isValid()) {
            m_picture->setWaiting();
        } else {
            m_picture->setNothing();
        }
        updateFooter();
    }
    updateEmpty();
    readAhead();
}

void ReviewWorkspace::showDetail(const DetailPtr &detail)
{
    m_shown = detail;
    m_picture->setDetail(detail->data);
    m_imageVerdict->setImage(detail->data.image);
    m_source->setDetail(detail->data);
    m_metadata->setDetail(detail->data);
    m_captions->setDetail(detail);
    m_metadata->setJudgement(detail->check ? judgementOf(*detail->check, 0, {},
                                                         detail->data.image.dismissed)
                                           : Judgement());
    if (m_wantedImage == detail->data.image.key) {
        m_captions->setCurrent(m_wantedOrdinal);
        m_wantedImage = {};
    }
    updateQuotes();
    updateFooter();
}

void ReviewWorkspace::takeDetail(ImageKey image)
{
    // Others are read again when they are wanted, not at every commit that touches them.
    if (image == m_view.selected()) {
        if (const DetailPtr detail = m_details.of(image)) {
            showDetail(detail);
        }
    } else if (image == m_view.neighbour(1) || image == m_view.neighbour(-1)) {
        readAhead();
    }
}

void ReviewWorkspace::readAhead()
{
    for (const int step : {1, -1}) {
        const ImageKey neighbour = m_view.neighbour(step);
        m_details.readAhead(neighbour);
        if (const DetailPtr detail = m_details.of(neighbour)) {
            m_pictures.readAhead(detail->data.image.media.sha256);
        }
    }
}

void ReviewWorkspace::updateFooter()
{
    m_footer->setEnabled(m_shown != nullptr);
    m_footer->setState(m_captions->countUndecided(),
                       m_shown ? static_cast<int>(m_shown->data.captions.size()) : 0,
                       m_shown && m_shown->data.image.isFlagged);
}

void ReviewWorkspace::updateQuotes()
{
    m_metadata->point(std::nullopt);
    const auto index = static_cast<std::size_t>(m_captions->current() - 1);
    if (m_shown && m_captions->current() > 0 && index < m_shown->quotes.size()) {
        m_source->setQuotes(m_shown->quotes[index].inArticle);
    } else {
        m_source->setQuotes({});
    }
}

void ReviewWorkspace::updateEmpty()
{
    const bool isEmpty = m_view.isLoaded() && !m_view.selected().isValid();
    m_empty->setFiltered(m_view.total() > 0);
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
}

void ReviewWorkspace::takeSaved(const Decision &decision, const project::Outcome &outcome,
                                const std::shared_ptr<const project::ImageDetail> &detail)
{
    Q_EMIT decisionSaved();
    if (detail) {
        m_details.put(detail);
    }
    const bool isHistory =
        decision.kind == Decision::Kind::Undo || decision.kind == Decision::Kind::Redo;
    if (isHistory && outcome.image.isValid()) {
        // The curator sees the image that changed, wherever it is.
        reopen(outcome.image, outcome.ordinals.empty() ? 0 : outcome.ordinals.front());
    }
}

void ReviewWorkspace::takeFailed(const Decision &decision, const QString &reason)
{
    const bool isInSight = m_shown && decision.image == m_shown->data.image.key;
    if (isInSight && decision.kind == Decision::Kind::WriteOwn) {
        m_captions->setDraft(decision.ordinal, decision.text);  // what was written is not lost
    }
    if (isInSight && decision.kind == Decision::Kind::SetFields && !decision.fields.empty()) {
        m_metadata->showFailure(decision.fields.front().first, decision.fields.front().second,
                                reason);
    } else if (!isInSight || !decision.isOnCaption()) {
        Q_EMIT failed(reason);
    }
}

void ReviewWorkspace::reopen(ImageKey image, int ordinal)
{
    if (m_shown && m_shown->data.image.key == image && m_view.selected() == image) {
        m_captions->setCurrent(ordinal);
        return;
    }
    m_wantedImage = image;
    m_wantedOrdinal = ordinal;
    m_view.select(image);
}

void ReviewWorkspace::askVocabulary(dataset::Field field)
{
    m_runner.start(
        jobs::Lane::Read, this,
        [&project = m_project, field](std::stop_token) {
            return completions(project, field);
        },
        [this, field](const base::Result<QStringList> &words) {
            m_metadata->setVocabulary(field, words.value_or(QStringList()));
        });
}

void ReviewWorkspace::showRawAnswer()
{
    if (!m_shown) {
        return;
    }
    m_runner.start(
        jobs::Lane::Read, this,
        [&project = m_project, image = m_shown->data.image.key](std::stop_token) {
            return project::Queries(project).rawAnswer(image);
        },
        [this, id = m_shown->data.image.id](const base::Result<QByteArray> &raw) {
            if (!raw) {
                Q_EMIT failed(raw.error().message);
                return;
            }
            (new RawAnswerDialog(id, *raw, window()))->show();
        });
}

QString ReviewWorkspace::notPaintedReason() const
{
    if (m_pages->currentIndex() == 1) {
        return m_view.total() > 0 ? tr("No image passes the filter.")
                                  : tr("The project has no images.");
    }
    if (!m_shown) {
        return tr("The image has not been read yet.");
    }
    if (!m_picture->view()->isPainted()) {
        return tr("The picture has not been painted.");
    }
    if (!m_source->isPainted()) {
        return tr("The source text has not been painted.");
    }
    // An image without captions shows that it has none; there is nothing more to wait for.
    return m_shown->data.captions.empty() || m_captions->isPainted()
        ? QString()
        : tr("The captions have not been painted.");
}

bool ReviewWorkspace::isChecked() const
{
    return !m_shown || m_shown->data.captions.empty() || (m_shown->check && m_rules.hasPlaces());
}

void ReviewWorkspace::setMiniMap(QWidget *miniMap)
{
    m_miniMap = miniMap;
    m_leftColumn->addWidget(miniMap);
    setCompact(m_isCompact);
}

void ReviewWorkspace::setCompact(bool isCompact)
{
    const widgets::Theme theme = widgets::Theme::of(this);
    m_isCompact = isCompact;
    const int bottom = theme.scaled(isCompact ? 92 : 104);
    m_left->setFixedWidth(theme.scaled(isCompact ? 168 : 224));
    m_right->setFixedWidth(theme.scaled(isCompact ? 432 : 510));
    m_strip->setFixedHeight(bottom);
    if (m_miniMap) {
        m_miniMap->setFixedHeight(bottom);
    }
    m_queue->setNarrow(isCompact);
    m_metadata->setCompact(isCompact);
    m_captions->setCompact(isCompact);
    m_footer->setCompact(isCompact);
}

void ReviewWorkspace::resizeEvent(QResizeEvent *event)
{
    Workspace::resizeEvent(event);
    const bool isCompact = width() < kCompactBelow;
    if (isCompact != m_isCompact) {
        setCompact(isCompact);
    }
}

bool ReviewWorkspace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        auto *button = qobject_cast<QAbstractButton *>(watched);
        if (button && isAncestorOf(button)) {
            event->accept();
            return true;
        }
    }
    return Workspace::eventFilter(watched, event);
}

}  // namespace gaia::review
