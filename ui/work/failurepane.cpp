// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/failurepane.h"

#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"
#include "ui/work/failuredelegate.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QSaveFile>
#include <QShortcut>
#include <QVBoxLayout>

namespace gaia::work {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

FailurePane::FailurePane(library::Thumbnails &thumbnails, QWidget *parent)
    : Panel(widgets::Surface::Panel, Qt::LeftEdge, parent)
    , m_model(new FailureModel(this))
    , m_title(makeLabel(tr("Failures"), TextUse::PanelTitle, TextRole::First, this))
    , m_empty(makeLabel(tr("Nothing has failed. What does not go through is listed here with its "
                           "reason, and can be tried again."),
                        TextUse::Interface, TextRole::Second, this))
    , m_count(makeLabel({}, TextUse::Label, TextRole::Second, this))
    , m_list(new QListView(this))
    , m_kinds(new QWidget(this))
    , m_retry(new Button(Button::Kind::Filled, {}, this))
    , m_show(new Button(Button::Kind::Quiet, tr("Show all in Review"), this))
    , m_save(new Button(Button::Kind::Quiet, tr("Save the list…"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, widgets::space::kMedium, 0, 0);
    column->setSpacing(0);
    buildHead(*column);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(widgets::space::kLarge, widgets::space::kMedium,
                                widgets::space::kLarge, 0);
    column->addWidget(m_empty);
    m_list->setModel(m_model);
    auto *delegate = new FailureDelegate(thumbnails, m_list);
    m_list->setItemDelegate(delegate);
    m_list->setToolTip(tr("Enter shows the image, Ctrl+Enter does what the link says."));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Failures"));
    m_list->setObjectName(u"failureList"_s);
    column->addWidget(m_list, 1);
    column->addStretch();
    auto *bottom = new Panel(widgets::Surface::Panel, Qt::TopEdge, this);
    auto *row = new QHBoxLayout(bottom);
    row->setContentsMargins(widgets::space::kLarge, widgets::space::kSmall, widgets::space::kLarge,
                            widgets::space::kSmall);
    m_show->setIconName(u"view-preview"_s);
    m_save->setIconName(u"document-export"_s);
    row->addWidget(m_count, 1);
    row->addWidget(m_show);
    row->addWidget(m_save);
    column->addWidget(bottom);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const dataset::ImageKey image = m_model->at(index.row()).image; image.isValid()) {
            Q_EMIT imageAsked(image);
        }
    });
    connect(&thumbnails, &library::Thumbnails::loaded, m_list->viewport(),
            qOverload<>(&QWidget::update));
    connect(delegate, &FailureDelegate::remedyAsked, this, &FailurePane::remedy);
    auto *remedyKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_list);
    remedyKey->setContext(Qt::WidgetShortcut);
    connect(remedyKey, &QShortcut::activated, this, [this] { remedy(m_list->currentIndex()); });
    connect(m_retry, &QAbstractButton::clicked, this,
            [this] { Q_EMIT retryAsked(m_model->shownImages()); });
    connect(m_show, &QAbstractButton::clicked, this, &FailurePane::listAsked);
    connect(m_save, &QAbstractButton::clicked, this, &FailurePane::saveList);
    setFailures({});
}

void FailurePane::buildHead(QVBoxLayout &column)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(widgets::space::kLarge, 0, widgets::space::kLarge,
                             widgets::space::kSmall);
    head->addWidget(m_title);
    head->addStretch();
    m_retry->setObjectName(u"retryFailed"_s);
    m_retry->setIconName(u"view-refresh"_s);
    head->addWidget(m_retry);
    column.addLayout(head);
    auto *kinds = new QHBoxLayout(m_kinds);
    kinds->setContentsMargins(widgets::space::kLarge, 0, widgets::space::kLarge,
                              widgets::space::kSmall);
    kinds->setSpacing(widgets::space::kHair);
    column.addWidget(m_kinds);
}

void FailurePane::setFailures(std::vector<Failure> failures)
{
    m_model->setFailures(std::move(failures));
    const qint64 all = m_model->count({});
    const qint64 other = m_model->count(Failure::Kind::Other);
    m_empty->setVisible(all == 0);
    m_list->setVisible(all > 0);
    m_show->setEnabled(all > other);
    m_save->setEnabled(all > 0);
    m_count->setText(all > 0 ? tr("%n in the list", nullptr, int(all)) : QString());
    showKinds();
    showRetry();
}

/// Only what is listed now is tried again: all of it, or the kind that was chosen.
void FailurePane::showRetry()
{
    const int images = int(m_model->shownImages().size());
    m_retry->setVisible(images > 0);
    m_retry->setText(m_kind == Failure::Kind::Service
                         ? tr("Retry %n without an answer…", nullptr, images)
                         : tr("Try %n again…", nullptr, images));
    m_retry->updateGeometry();
}

void FailurePane::remedy(const QModelIndex &index)
{
    if (!index.isValid()) {
        return;
    }
    const Failure &failure = m_model->at(index.row());
    switch (failure.kind) {
    case Failure::Kind::Service: Q_EMIT retryAsked({failure.image}); break;
    case Failure::Kind::Unusable: Q_EMIT answerAsked(failure.image); break;
    case Failure::Kind::Refused: Q_EMIT imageAsked(failure.image); break;
    case Failure::Kind::Other: break;
    }
}

/// All, and each kind that there is, with its count.
void FailurePane::showKinds()
{
    while (QLayoutItem *item = m_kinds->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [&](std::optional<Failure::Kind> kind, const QString &words) {
        auto *button = new Button(Button::Kind::Quiet,
                                  u"%1 %2"_s.arg(words, QLocale().toString(m_model->count(kind))),
                                  m_kinds);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setChecked(kind == m_kind);
        static_cast<QHBoxLayout *>(m_kinds->layout())->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, kind] {
            m_kind = kind;
            m_model->setKind(kind);
            showRetry();
        });
    };
    using Kind = Failure::Kind;
    std::vector<Kind> there;
    for (const Kind kind : {Kind::Refused, Kind::Unusable, Kind::Service, Kind::Other}) {
        if (m_model->count(kind) > 0) {
            there.push_back(kind);
        }
    }
    if (m_kind && m_model->count(m_kind) == 0) {
        m_kind.reset();
        m_model->setKind({});
    }
    m_kinds->setVisible(there.size() > 1);
    if (there.size() > 1) {
        add({}, tr("All"));
        for (const Kind kind : there) {
            add(kind, kindWords(kind));
        }
        static_cast<QHBoxLayout *>(m_kinds->layout())->addStretch();
    }
}

void FailurePane::saveList()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the list"),
                                                      u"failures.tsv"_s,
                                                      tr("Tables with tabs (*.tsv)"));
    if (path.isEmpty()) {
        return;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_model->text().toUtf8()) < 0
        || !file.commit()) {
        Q_EMIT failed(tr("%1 can't be written: %2.").arg(path, file.errorString()));
    }
}

}  // namespace gaia::work
