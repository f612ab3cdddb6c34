// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/viewmenu.h"

#include "ui/widgets/icon.h"

#include <QAction>
#include <QInputDialog>
#include <QLocale>

namespace gaia::library {

using namespace Qt::StringLiterals;
using dataset::Filter;
using project::ViewLine;

namespace {

constexpr qsizetype kMostListed = 15;

QString plain(const QString &name)
{
    QString words = name;
    return words.replace(u'&', u"&&"_s);
}

}  // namespace

ViewMenu::ViewMenu(const Parts &parts, QWidget *parent)
    : QMenu(parent)
    , m_parts(parts)
{
    setObjectName(u"viewMenu"_s);
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, [this] {
        fill({});
        load();
    });
}

void ViewMenu::load()
{
    const quint64 ticket = m_loads.next();
    m_parts.runner.start(
        jobs::Lane::Read, this,
        [&project = m_parts.project](const std::stop_token &) {
            return project::SavedViews(project, {}).list();
        },
        [this, ticket](const base::Result<std::vector<ViewLine>> &lines) {
            if (!m_loads.isCurrent(ticket)) {
                return;
            }
            if (lines) {
                fill(*lines);
            } else {
                Q_EMIT failed(lines.error().message);
            }
        });
}

void ViewMenu::fill(const std::vector<ViewLine> &lines)
{
    clear();
    for (const ViewLine &line : lines) {
        if (actions().size() == kMostListed) {
            break;
        }
        QAction *one = addAction(u"%1\t%2"_s.arg(
            plain(line.view.name),
            line.fault.isEmpty() ? QLocale().toString(line.images) : u"–"_s));
        one->setIcon(widgets::icon(line.view.isFrozen ? u"object-locked"_s : u"view-filter"_s));
        one->setToolTip(!line.fault.isEmpty() ? line.fault
                            : line.view.isFrozen
                            ? tr("A set of images, as they were when it was kept")
                            : line.view.filter.toText());
        one->setEnabled(line.fault.isEmpty());
        connect(one, &QAction::triggered, this, [this, name = line.view.name] {
            m_parts.view.setFilter(Filter::leaf(Filter::Subject::View, name));
        });
    }
    if (lines.empty()) {
        addAction(tr("No filter is kept under a name yet"))->setEnabled(false);
    }
    addSeparator();
    const bool isWritable = !m_parts.project.isReadOnly();
    QAction *keep = addAction(tr("Save the filter as a view…"));
    keep->setObjectName(u"viewSave"_s);
    keep->setToolTip(tr("The view is live: it shows what the filter lets through each time"));
    keep->setEnabled(isWritable && !m_parts.view.filter().isEmpty());
    connect(keep, &QAction::triggered, this, [this] { askForName(false); });
    QAction *freeze = addAction(tr("Keep these images as a set…"));
    freeze->setObjectName(u"viewFreeze"_s);
    freeze->setToolTip(tr("The set is frozen: it keeps the images that are in the filter now"));
    freeze->setEnabled(isWritable);
    connect(freeze, &QAction::triggered, this, [this] { askForName(true); });
    addSeparator();
    connect(addAction(tr("Views and sets…")), &QAction::triggered, this, &ViewMenu::manageAsked);
}

void ViewMenu::askForName(bool isFrozen)
{
    auto *dialog = new QInputDialog(parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"viewName"_s);
    dialog->setWindowTitle(isFrozen ? tr("Keep these images as a set") : tr("Save the filter as a view"));
    dialog->setLabelText(tr("Name, as after view: in the filter. One of the same name is replaced."));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, isFrozen](const QString &name) { save(name, isFrozen); });
    dialog->open();
}

void ViewMenu::save(const QString &name, bool isFrozen)
{
    m_parts.runner.start(
        jobs::Lane::Decision, this,
        [&project = m_parts.project, curator = m_parts.curator, filter = m_parts.view.filter(), name,
         isFrozen](const std::stop_token &) {
            project::SavedViews views(project, curator);
            return isFrozen ? views.freeze(name, filter) : views.save(name, filter);
        },
        [this](const base::Result<ViewLine> &line) {
            if (line) {
                Q_EMIT saved(*line);
            } else {
                Q_EMIT failed(line.error().message);
            }
        });
}

}  // namespace gaia::library
