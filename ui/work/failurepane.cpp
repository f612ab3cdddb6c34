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
    m_list->setItemDelegate(new FailureDelegate(thumbnails, m_list));
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
    connect(m_retry, &QAbstractButton::clicked, this, &FailurePane::retryAsked);
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
    m_retry->setVisible(all > other);
    m_retry->setText(tr("Try %n again…", nullptr, int(all - other)));
    m_show->setEnabled(all > other);
    m_save->setEnabled(all > 0);
    m_count->setText(all > 0 ? tr("%n in the list", nullptr, int(all)) : QString());
    showKinds();
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
