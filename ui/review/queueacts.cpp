// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/queueacts.h"

#include "core/dataset/filter.h"
#include "ui/review/imagebar.h"

namespace gaia::review {

using namespace Qt::StringLiterals;
using dataset::Filter;
using dataset::ImageKey;

namespace {

/// Images that a filter names one by one; more make a text that nobody reads.
constexpr std::size_t kMostNamed = 200;

base::Result<Filter> filterOf(const project::Project &project, const std::vector<ImageKey> &images)
{
    const auto rows = project::Queries(project).rows(images);
    if (!rows) {
        return base::fail(rows.error());
    }
    QStringList terms;
    for (const project::Row &row : *rows) {
        terms.append(Filter::leaf(Filter::Subject::Id, row.id).toText());
    }
    return Filter::parse(terms.join(u" OR "_s));
}

}  // namespace

QueueActs::QueueActs(const Parts &parts, library::QueuePane &queue, QObject *parent)
    : QObject(parent)
    , m_project(parts.project)
    , m_view(parts.view)
    , m_runner(parts.runner)
    , m_decisions(parts.decisions)
    , m_queue(queue)
    , m_menu(new QMenu(&queue))
    , m_reasons(new QMenu(m_menu))
{
    m_menu->setObjectName(u"queueActs"_s);
    m_reasons->setTitle(tr("Discard because of"));
    for (const DiscardReason &reason : discardReasons()) {
        m_reasons->addAction(reason.text, this, [this, stored = QString::fromLatin1(reason.stored)] {
            submit(Decision::Kind::Discard, stored);
        });
    }
    queue.list()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(queue.list(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        renew();
        if (!m_picked.empty()) {
            m_menu->popup(m_queue.list()->viewport()->mapToGlobal(at));
        }
    });
}

void QueueActs::renew()
{
    m_picked = m_queue.picked();
    const int count = static_cast<int>(m_picked.size());
    m_menu->clear();
    if (m_picked.empty()) {
        return;
    }
    m_menu->addSection(tr("%n images picked", nullptr, count));
    const auto add = [&](const QString &text, Decision::Kind kind) {
        m_menu->addAction(text, this, [this, kind] { submit(kind); })
            ->setEnabled(!m_project.isReadOnly());
    };
    add(tr("Flag"), Decision::Kind::Flag);
    add(tr("Unflag"), Decision::Kind::Unflag);
    m_reasons->setEnabled(!m_project.isReadOnly());
    m_menu->addMenu(m_reasons);
    add(tr("Keep"), Decision::Kind::Keep);
    m_menu->addSeparator();
    QAction *alone = m_menu->addAction(tr("Show only these"), this, &QueueActs::showOnlyPicked);
    alone->setEnabled(m_picked.size() <= kMostNamed);
    alone->setToolTip(tr("Up to %1 images. What works on a filter works on them then: captioning, "
                         "accepting what passes, find and replace, export.")
                          .arg(kMostNamed));
    m_menu->setToolTipsVisible(true);
}

void QueueActs::submit(Decision::Kind kind, const QString &reason)
{
    Decision decision;
    decision.kind = kind;
    decision.image = m_picked.front();
    decision.images = m_picked;
    decision.text = reason;
    m_decisions.submit(decision);
}

void QueueActs::showOnlyPicked()
{
    m_runner.start(
        jobs::Lane::Read, this,
        [&project = m_project, images = m_picked](std::stop_token) {
            return filterOf(project, images);
        },
        [this](const base::Result<Filter> &filter) {
            if (filter) {
                m_view.setFilter(*filter);
            } else {
                Q_EMIT failed(filter.error().message);
            }
        });
}

}  // namespace gaia::review
