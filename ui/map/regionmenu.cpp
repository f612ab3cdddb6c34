// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/regionmenu.h"

#include <QAction>
#include <QInputDialog>

namespace gaia::map {

using namespace Qt::StringLiterals;
using dataset::Filter;

namespace {

QString plain(const QString &name)
{
    QString words = name;
    return words.replace(u'&', u"&&"_s);
}

}  // namespace

RegionMenu::RegionMenu(Parts parts, QWidget *parent)
    : QMenu(parent)
    , m_parts(std::move(parts))
{
    setObjectName(u"regionMenu"_s);
    connect(this, &QMenu::aboutToShow, this, [this] {
        fill({});
        load();
    });
}

void RegionMenu::load()
{
    const quint64 ticket = m_loads.next();
    m_parts.runner.start(
        jobs::Lane::Read, this,
        [&project = m_parts.project, curator = m_parts.curator](std::stop_token) {
            return project::Regions(project, curator).all();
        },
        [this, ticket](const base::Result<std::vector<dataset::Region>> &regions) {
            if (!m_loads.isCurrent(ticket)) {
                return;
            }
            if (regions) {
                fill(*regions);
            } else {
                Q_EMIT failed(regions.error().message);
            }
        });
}

void RegionMenu::fill(const std::vector<dataset::Region> &regions)
{
    clear();
    for (const dataset::Region &region : regions) {
        connect(addAction(plain(region.name)), &QAction::triggered, this,
                [this, name = region.name] { apply(name); });
    }
    if (regions.empty()) {
        addAction(tr("No region has a name yet"))->setEnabled(false);
    }
    addSeparator();
    QAction *keep = addAction(tr("Name what is drawn…"));
    keep->setObjectName(u"regionSave"_s);
    keep->setEnabled(!m_parts.project.isReadOnly() && !m_parts.drawn().empty());
    connect(keep, &QAction::triggered, this, &RegionMenu::askForName);
    if (!regions.empty() && !m_parts.project.isReadOnly()) {
        QMenu *forget = addMenu(tr("Forget"));
        for (const dataset::Region &region : regions) {
            connect(forget->addAction(plain(region.name)), &QAction::triggered, this,
                    [this, name = region.name] { remove(name); });
        }
    }
}

void RegionMenu::apply(const QString &name)
{
    using Subject = Filter::Subject;
    m_parts.view.setFilter(m_parts.view.filter()
                               .replacing(Subject::Bounds, {})
                               .replacing(Subject::Near, {})
                               .replacing(Subject::Within, {})
                           && Filter::leaf(Subject::Within, name));
}

void RegionMenu::askForName()
{
    auto *dialog = new QInputDialog(parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"regionName"_s);
    dialog->setWindowTitle(tr("Name the region"));
    dialog->setLabelText(tr("Name, as after within: in the filter"));
    // What was drawn when the name was asked for, whatever is on the map when it is given.
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, ring = m_parts.drawn()](const QString &name) { save(name, ring); });
    dialog->open();
}

void RegionMenu::save(const QString &name, const dataset::Ring &ring)
{
    change([name, ring](project::Regions &regions) { return regions.save(name, ring); }, name);
}

void RegionMenu::remove(const QString &name)
{
    change([name](project::Regions &regions) { return regions.remove(name); }, QString());
}

void RegionMenu::change(const std::function<base::Status(project::Regions &)> &work,
                        const QString &name)
{
    m_parts.runner.start(
        jobs::Lane::Decision, this,
        [&project = m_parts.project, curator = m_parts.curator, work](std::stop_token) {
            project::Regions regions(project, curator);
            return work(regions);
        },
        [this, name](const base::Status &status) {
            if (!status) {
                Q_EMIT failed(status.error().message);
            } else if (!name.isEmpty()) {
                Q_EMIT saved(name);
            }
        });
}

}  // namespace gaia::map
