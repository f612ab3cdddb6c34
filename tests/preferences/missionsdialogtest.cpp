// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/missionsdialog.h"

#include "ui/preferences/missionentrydialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace gaia;
using preferences::MissionEntryDialog;
using preferences::MissionsDialog;

namespace {

template<typename T>
T *child(QWidget &dialog, const QString &name)
{
    auto *found = dialog.findChild<T *>(name);
    if (found == nullptr) {
        qFatal("%s is missing", qPrintable(name));
    }
    return found;
}

/// Fills in the entry dialog that opens next and presses Save.
void fillNext(const QMap<QString, QString> &fields)
{
    QTimer::singleShot(0, qApp, [fields] {
        auto *entry = qobject_cast<MissionEntryDialog *>(QApplication::activeModalWidget());
        QVERIFY(entry != nullptr);
        for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
            child<QLineEdit>(*entry, field.key())->setText(field.value());
        }
        child<QAbstractButton>(*entry, u"missionSave"_s)->click();
    });
}

}  // namespace

class MissionsDialogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"missions.json"_s);
    }

    void fileThatIsBroken_isToldAndNothingCanBeChanged()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        MissionsDialog dialog(m_runner, dataset::OwnMissions(m_path));
        QTRY_VERIFY(child<QLabel>(dialog, u"missionsState"_s)->text().contains(m_path));
        QVERIFY(table(dialog)->topLevelItemCount() > 100);
        QVERIFY(!child<QAbstractButton>(dialog, u"missionsAdd"_s)->isEnabled());
    }

    void sensorWithoutAUsualMode_staysSo()
    {
        dataset::Sensor radar;
        radar.name = u"My radar"_s;
        radar.varies = true;
        MissionEntryDialog kept(radar);
        QVERIFY(kept.sensor().varies);
        child<QCheckBox>(kept, u"missionVaries"_s)->setChecked(false);
        QVERIFY(!kept.sensor().varies);
    }

    void entry_withoutNameOrDay_cantBeSaved()
    {
        MissionEntryDialog entry{dataset::Platform()};
        auto *save = child<QAbstractButton>(entry, u"missionSave"_s);
        QVERIFY(!save->isEnabled());
        child<QLineEdit>(entry, u"missionName"_s)->setText(u"Testsat"_s);
        QVERIFY(!save->isEnabled());
        child<QLineEdit>(entry, u"missionFrom"_s)->setText(u"2025-03-04"_s);
        QVERIFY(save->isEnabled());
        child<QLineEdit>(entry, u"missionTo"_s)->setText(u"2024-01-01"_s);
        QVERIFY(!save->isEnabled());
        MissionEntryDialog sensor{dataset::Sensor()};
        child<QLineEdit>(sensor, u"missionName"_s)->setText(u"X"_s);
        child<QLineEdit>(sensor, u"missionModes"_s)->setText(u"pan: 0.5; multi: wide"_s);
        QVERIFY(!child<QAbstractButton>(sensor, u"missionSave"_s)->isEnabled());
        child<QLineEdit>(sensor, u"missionModes"_s)->setText(u"pan: 0.5; 2"_s);
        QCOMPARE(sensor.sensor().modes.size(), std::size_t(2));
        QCOMPARE(sensor.sensor().modes[1].name, u"all"_s);
    }

    void ownEntry_isAddedFoundEditedAndRemoved()
    {
        MissionsDialog dialog(m_runner, dataset::OwnMissions(m_path));
        dialog.show();
        QTRY_VERIFY(table(dialog)->topLevelItemCount() > 100);
        child<QLineEdit>(dialog, u"missionsFilter"_s)->setText(u"testsat"_s);
        QCOMPARE(table(dialog)->topLevelItemCount(), 0);
        fillNext({{u"missionName"_s, u"Testsat"_s},
                  {u"missionFrom"_s, u"2025-03-04"_s},
                  {u"missionSensors"_s, u"MODIS; VIIRS"_s}});
        child<QAbstractButton>(dialog, u"missionsAdd"_s)->click();
        QTRY_COMPARE(table(dialog)->topLevelItemCount(), 1);
        QCOMPARE(table(dialog)->topLevelItem(0)->text(3), u"MODIS, VIIRS"_s);
        QVERIFY(child<QAbstractButton>(dialog, u"missionsRemove"_s)->isEnabled());
        fillNext({{u"missionTo"_s, u"2025-12-31"_s}});
        child<QAbstractButton>(dialog, u"missionsEdit"_s)->click();
        QTRY_COMPARE(table(dialog)->topLevelItem(0)->text(2), u"2025–2025"_s);
        child<QAbstractButton>(dialog, u"missionsRemove"_s)->click();
        QTRY_COMPARE(table(dialog)->topLevelItemCount(), 0);
    }

private:
    static QTreeWidget *table(QWidget &dialog)
    {
        return child<QTreeWidget>(dialog, u"missionsTable"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    jobs::Runner m_runner;
};

QTEST_MAIN(MissionsDialogTest)
#include "missionsdialogtest.moc"
