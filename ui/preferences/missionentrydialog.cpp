// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/missionentrydialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <optional>

namespace gaia::preferences {

using namespace Qt::StringLiterals;
using dataset::Platform;
using dataset::Sensor;
using dataset::SensorMode;
using widgets::Button;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

namespace {

QStringList listOf(const QLineEdit *field)
{
    QStringList list;
    for (const QString &part : field->text().split(u';', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty()) {
            list << part.trimmed();
        }
    }
    return list;
}

QDate dayOf(const QLineEdit *field)
{
    return QDate::fromString(field->text().trimmed(), Qt::ISODate);
}

QString textOf(const std::vector<SensorMode> &modes)
{
    QStringList parts;
    for (const SensorMode &mode : modes) {
        parts << u"%1: %2"_s.arg(mode.name).arg(mode.gsdM);
    }
    return parts.join(u"; "_s);
}

/// "panchromatic: 0.5; multispectral: 2"; nothing if a part has no number of metres.
std::optional<std::vector<SensorMode>> modesOf(const QLineEdit *field)
{
    std::vector<SensorMode> modes;
    for (const QString &part : listOf(field)) {
        const qsizetype sign = part.lastIndexOf(u':');
        bool isNumber = false;
        const double metres = part.mid(sign + 1).trimmed().toDouble(&isNumber);
        if (!isNumber || metres <= 0.0) {
            return std::nullopt;
        }
        const QString name = part.left(std::max<qsizetype>(0, sign)).trimmed();
        modes.push_back({name.isEmpty() ? u"all"_s : name, metres});
    }
    return modes;
}

}  // namespace

MissionEntryDialog::MissionEntryDialog(QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_fault(makeLabel({}, TextUse::Label, TextRole::Finding, this))
{
    setMinimumWidth(widgets::Theme::of(this).scaled(560));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::space::kWide, widgets::space::kWide, widgets::space::kWide,
                               widgets::space::kLarge);
    column->setSpacing(widgets::space::kMedium);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setHorizontalSpacing(widgets::space::kLarge);
    m_form->setVerticalSpacing(widgets::space::kSmall);
    column->addLayout(m_form);
    m_fault->setWordWrap(true);
    m_fault->setObjectName(u"missionFault"_s);
    column->addWidget(m_fault);
    column->addStretch();
}

MissionEntryDialog::MissionEntryDialog(const Platform &platform, QWidget *parent)
    : MissionEntryDialog(parent)
{
    setWindowTitle(tr("Satellite"));
    m_isLost = platform.isLost;
    const QString list = tr("several are parted by semicolons");
    m_name = addField(tr("Name"), "missionName", platform.name);
    m_aliases = addField(tr("Also called"), "missionAliases", platform.aliases.join(u"; "_s), list);
    m_family = addField(tr("Part of"), "missionFamily", platform.family,
                        tr("a family, as Sentinel-2 for Sentinel-2A"));
    m_operator = addField(tr("Operated by"), "missionOperator", platform.operatedBy);
    m_from = addField(tr("Pictures from"), "missionFrom", platform.from.toString(Qt::ISODate),
                      tr("YYYY-MM-DD, the launch"));
    m_to = addField(tr("to"), "missionTo", platform.to.toString(Qt::ISODate),
                    tr("YYYY-MM-DD, empty while it is at work"));
    m_sensors = addField(tr("Sensors"), "missionSensors", platform.sensors.join(u"; "_s), list);
    m_isFamily = new QCheckBox(tr("Several spacecraft under one name"), this);
    m_isFamily->setChecked(platform.isFamily);
    m_form->addRow(QString(), m_isFamily);
    m_isAirborne = new QCheckBox(tr("Flies in the air, not in orbit"), this);
    m_isAirborne->setChecked(platform.isAirborne);
    m_form->addRow(QString(), m_isAirborne);
    addButtons();
}

MissionEntryDialog::MissionEntryDialog(const Sensor &sensor, QWidget *parent)
    : MissionEntryDialog(parent)
{
    setWindowTitle(tr("Sensor"));
    m_isSensor = true;
    const QString list = tr("several are parted by semicolons");
    m_name = addField(tr("Name"), "missionName", sensor.name);
    m_full = addField(tr("Written out"), "missionFull", sensor.fullName);
    m_aliases = addField(tr("Also called"), "missionAliases", sensor.aliases.join(u"; "_s), list);
    m_modalities =
        addField(tr("Modalities"), "missionModalities", sensor.modalities.join(u"; "_s), list);
    m_modes = addField(tr("Modes and metres"), "missionModes", textOf(sensor.modes),
                       tr("panchromatic: 0.5; multispectral: 2, the usual one first"));
    m_varies = new QCheckBox(tr("No mode is the usual one"), this);
    m_varies->setObjectName(u"missionVaries"_s);
    m_varies->setToolTip(tr("Pictures then get a resolution class only where text or name tells the mode."));
    m_varies->setChecked(sensor.varies);
    m_form->addRow(QString(), m_varies);
    addButtons();
}

QLineEdit *MissionEntryDialog::addField(const QString &words, const char *name,
                                        const QString &text, const QString &hint)
{
    auto *field = new QLineEdit(text, this);
    field->setObjectName(QLatin1String(name));
    field->setPlaceholderText(hint);
    field->setToolTip(hint);
    field->setAccessibleName(words);
    field->setCursorPosition(0);
    connect(field, &QLineEdit::textChanged, this, &MissionEntryDialog::updateState);
    m_form->addRow(makeLabel(words, TextUse::Interface, TextRole::Second), field);
    return field;
}

void MissionEntryDialog::addButtons()
{
    auto *row = new QHBoxLayout;
    auto *cancel = new Button(Button::Kind::Plain, tr("Cancel"), this);
    m_save = new Button(Button::Kind::Filled, tr("Save"), this);
    cancel->setKey(tr("Esc"));
    cancel->setLarge(true);
    m_save->setLarge(true);
    m_save->setObjectName(u"missionSave"_s);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_save);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_save, &QAbstractButton::clicked, this, &QDialog::accept);
    updateState();
}

void MissionEntryDialog::updateState()
{
    if (m_save == nullptr) {
        return;
    }
    QString fault;
    if (m_name->text().trimmed().isEmpty()) {
        fault = tr("A name is needed.");
    } else if (m_isSensor && !modesOf(m_modes)) {
        fault = tr("Each mode is written NAME: METRES, parted by semicolons.");
    } else if (!m_isSensor
               && (!dayOf(m_from).isValid()
                   || (!m_to->text().trimmed().isEmpty() && !dayOf(m_to).isValid()))) {
        fault = tr("Days are written YYYY-MM-DD; the first one is needed.");
    } else if (!m_isSensor && dayOf(m_to).isValid() && dayOf(m_to) < dayOf(m_from)) {
        fault = tr("It ends before it begins.");
    }
    m_fault->setText(fault);
    m_save->setEnabled(fault.isEmpty());
}

Platform MissionEntryDialog::platform() const
{
    Platform platform;
    platform.name = m_name->text().trimmed();
    platform.aliases = listOf(m_aliases);
    platform.family = m_family->text().trimmed();
    platform.operatedBy = m_operator->text().trimmed();
    platform.from = dayOf(m_from);
    platform.to = dayOf(m_to);
    platform.sensors = listOf(m_sensors);
    platform.isFamily = m_isFamily->isChecked();
    platform.isAirborne = m_isAirborne->isChecked();
    platform.isLost = m_isLost;
    return platform;
}

Sensor MissionEntryDialog::sensor() const
{
    return {m_name->text().trimmed(), m_full->text().trimmed(), listOf(m_aliases),
            listOf(m_modalities), modesOf(m_modes).value_or(std::vector<SensorMode>()),
            m_varies->isChecked()};
}

}  // namespace gaia::preferences
