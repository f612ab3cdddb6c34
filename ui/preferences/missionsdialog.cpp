// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/missionsdialog.h"

#include "ui/preferences/missionentrydialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gaia::preferences {

using namespace Qt::StringLiterals;
using dataset::OwnMissions;
using dataset::Platform;
using dataset::Sensor;
using dataset::SensorMode;
using widgets::Button;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

namespace {

QString yearsOf(const Platform &platform)
{
    return platform.isLost ? MissionsDialog::tr("never reached orbit")
        : platform.to.isValid()
        ? u"%1–%2"_s.arg(platform.from.year()).arg(platform.to.year())
        : MissionsDialog::tr("since %1").arg(platform.from.year());
}

QString metresOf(const Sensor &sensor)
{
    QStringList parts;
    for (const SensorMode &mode : sensor.modes) {
        parts << u"%1 m"_s.arg(mode.gsdM);
    }
    return parts.join(u", "_s);
}

}  // namespace

MissionsDialog::MissionsDialog(jobs::Runner &runner, OwnMissions own, QWidget *parent)
    : QDialog(parent)
    , m_runner(runner)
    , m_own(std::move(own))
    , m_kinds(new widgets::SegmentedControl({tr("Satellites"), tr("Sensors")}, this))
    , m_filter(new QLineEdit(this))
    , m_table(new QTreeWidget(this))
    , m_state(makeLabel({}, TextUse::Label, TextRole::Second, this))
    , m_add(new Button(Button::Kind::Plain, tr("Add…"), this))
    , m_edit(new Button(Button::Kind::Plain, tr("Edit…"), this))
    , m_remove(new Button(Button::Kind::Plain, tr("Remove own entry"), this))
{
    setWindowTitle(tr("Satellites and sensors"));
    resize(920, 620);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::space::kWide, widgets::space::kWide, widgets::space::kWide,
                               widgets::space::kLarge);
    column->setSpacing(widgets::space::kMedium);
    column->addWidget(makeLabel(tr("Satellites and sensors"), TextUse::Title));
    auto *head = new QHBoxLayout;
    head->addWidget(m_kinds);
    m_filter->setPlaceholderText(tr("Find a name"));
    m_filter->setAccessibleName(tr("Find a name"));
    m_filter->setObjectName(u"missionsFilter"_s);
    m_filter->setClearButtonEnabled(true);
    head->addWidget(m_filter, 1);
    column->addLayout(head);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAccessibleName(tr("The table"));
    m_table->setObjectName(u"missionsTable"_s);
    column->addWidget(m_table, 1);
    m_state->setWordWrap(true);
    m_state->setObjectName(u"missionsState"_s);
    column->addWidget(m_state);
    auto *row = new QHBoxLayout;
    auto *close = new Button(Button::Kind::Plain, tr("Close"), this);
    close->setKey(tr("Esc"));
    for (Button *button : {m_add, m_edit, m_remove, close}) {
        button->setLarge(true);
    }
    m_add->setObjectName(u"missionsAdd"_s);
    m_edit->setObjectName(u"missionsEdit"_s);
    m_remove->setObjectName(u"missionsRemove"_s);
    row->addWidget(m_add);
    row->addWidget(m_edit);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(close);
    column->addLayout(row);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_kinds, &widgets::SegmentedControl::currentChanged, this, &MissionsDialog::fill);
    connect(m_filter, &QLineEdit::textChanged, this, &MissionsDialog::fill);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &MissionsDialog::updateButtons);
    connect(m_table, &QTreeWidget::itemActivated, this, &MissionsDialog::editCurrent);
    connect(m_edit, &QAbstractButton::clicked, this, &MissionsDialog::editCurrent);
    connect(m_remove, &QAbstractButton::clicked, this, &MissionsDialog::removeCurrent);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        if (showsSensors()) {
            editSensor({});
        } else {
            editPlatform({});
        }
    });
    read();
}

bool MissionsDialog::showsSensors() const
{
    return m_kinds->current() == 1;
}

void MissionsDialog::read()
{
    m_runner.start(
        jobs::Lane::Read, this,
        [own = m_own](std::stop_token) {
            Shown shown;
            auto table = own.table();
            const auto platforms = own.names(OwnMissions::Kind::Platform);
            const auto sensors = own.names(OwnMissions::Kind::Sensor);
            if (table && platforms && sensors) {
                shown = {std::move(*table), *platforms, *sensors, {}};
            } else {
                // What is carried can be looked at all the same.
                shown.table = dataset::Missions::standard();
                shown.fault = table ? platforms.error().message : table.error().message;
            }
            return shown;
        },
        [this](const Shown &shown) { take(shown); });
}

void MissionsDialog::take(const Shown &shown)
{
    m_shown = shown;
    m_state->setText(!shown.fault.isEmpty()
                         ? shown.fault
                         : tr("Your own entries are marked; they take the place of carried ones "
                              "and count from the next start of the program."));
    fill();
}

void MissionsDialog::addRow(const QStringList &cells, bool isOwn)
{
    const QString wanted = m_filter->text().trimmed();
    if (!wanted.isEmpty() && !cells.join(u' ').contains(wanted, Qt::CaseInsensitive)) {
        return;
    }
    auto *row = new QTreeWidgetItem(m_table, cells + QStringList{isOwn ? tr("yes") : QString()});
    for (int i = 0; i < m_table->columnCount(); ++i) {
        row->setToolTip(i, row->text(i));
    }
    row->setData(0, Qt::UserRole, isOwn);
}

void MissionsDialog::fill()
{
    const QString before = currentName();
    m_table->clear();
    m_table->setHeaderLabels(
        showsSensors()
            ? QStringList{tr("Name"), tr("Written out"), tr("Modalities"), tr("Sees"),
                          tr("Also called"), tr("Own")}
            : QStringList{tr("Name"), tr("Part of"), tr("Years"), tr("Sensors"),
                          tr("Also called"), tr("Own")});
    if (showsSensors()) {
        for (const Sensor &sensor : m_shown.table.sensors()) {
            addRow({sensor.name, sensor.fullName, sensor.modalities.join(u", "_s),
                    metresOf(sensor), sensor.aliases.join(u", "_s)},
                   m_shown.sensors.contains(sensor.name));
        }
    } else {
        for (const Platform &platform : m_shown.table.platforms()) {
            addRow({platform.name, platform.family, yearsOf(platform),
                    platform.sensors.join(u", "_s), platform.aliases.join(u", "_s)},
                   m_shown.platforms.contains(platform.name));
        }
    }
    for (const auto &[section, width] : {std::pair(0, 160), {1, 160}, {2, 130}, {3, 160}, {4, 180}}) {
        m_table->setColumnWidth(section, width);
    }
    const auto found = m_table->findItems(before, Qt::MatchExactly, 0);
    if (!before.isEmpty() && !found.isEmpty()) {
        m_table->setCurrentItem(found.first());
    } else if (m_table->topLevelItemCount() > 0) {
        m_table->setCurrentItem(m_table->topLevelItem(0));
    }
    updateButtons();
}

QString MissionsDialog::currentName() const
{
    const QTreeWidgetItem *item = m_table->currentItem();
    return item ? item->text(0) : QString();
}

void MissionsDialog::updateButtons()
{
    const QTreeWidgetItem *item = m_table->currentItem();
    const bool isWritable = m_shown.fault.isEmpty();
    m_add->setEnabled(isWritable);
    m_edit->setEnabled(isWritable && item != nullptr);
    m_remove->setEnabled(isWritable && item != nullptr && item->data(0, Qt::UserRole).toBool());
}

/// Writes in the background and reads the table again; a failure is told below it.
template<typename Change>
void MissionsDialog::change(Change change)
{
    m_runner.start(
        jobs::Lane::Read, this,
        [own = m_own, change](std::stop_token) mutable { return change(own); },
        [this](const base::Status &status) {
            if (status) {
                read();
            } else {
                m_state->setText(status.error().message);
            }
        });
}

void MissionsDialog::editCurrent()
{
    const QString name = currentName();
    if (name.isEmpty() || !m_edit->isEnabled()) {
        return;
    }
    if (showsSensors()) {
        if (const Sensor *sensor = m_shown.table.sensor(name)) {
            editSensor(*sensor);
        }
    } else if (const Platform *platform = m_shown.table.platform(name)) {
        editPlatform(*platform);
    }
}

void MissionsDialog::editPlatform(const Platform &platform)
{
    MissionEntryDialog dialog(platform, this);
    if (dialog.exec() == QDialog::Accepted) {
        change([entry = dialog.platform()](OwnMissions &own) { return own.put(entry); });
    }
}

void MissionsDialog::editSensor(const Sensor &sensor)
{
    MissionEntryDialog dialog(sensor, this);
    if (dialog.exec() == QDialog::Accepted) {
        change([entry = dialog.sensor()](OwnMissions &own) { return own.put(entry); });
    }
}

void MissionsDialog::removeCurrent()
{
    const auto kind = showsSensors() ? OwnMissions::Kind::Sensor : OwnMissions::Kind::Platform;
    change([kind, name = currentName()](OwnMissions &own) { return own.remove(kind, name); });
}

}  // namespace gaia::preferences
