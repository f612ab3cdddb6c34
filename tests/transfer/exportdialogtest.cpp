// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/exportdialog.h"

#include "tests/support/picture.h"
#include "tests/support/world.h"
#include "ui/widgets/theme.h"
#include "ui/work/activity.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

#include "core/project/importfiles.h"

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::Filter;
using test::World;

namespace {

/// Three pictures: one may be passed on, one is of a holder alone, of one nothing is known.
struct Scene {
    World world;
    jobs::Runner runner;

    Scene()
    {
        const char *const rights[] = {
            R"("licence": {"name": "CC BY 4.0", "redistribute": "yes"}, "credits": "NASA")",
            R"("licence": {"holder": "Some Archive"}, "credits": "Some Archive")",
            R"("credits": null)"};
        for (int i = 0; i < 3; ++i) {
            QImage image(40, 30, QImage::Format_RGB32);
            image.fill(QColor(40 * i, 90, 120));
            image.save(world.path(u"in%1.jpg"_s.arg(i)));
            QFile record(world.path(u"in%1.json"_s.arg(i)));
            QVERIFY(record.open(QIODevice::WriteOnly));
            record.write(QByteArray("{\"captions\": [\"A river.\", \"A lake.\"], ") + rights[i] + '}');
        }
        QStringList paths;
        for (int i = 0; i < 3; ++i) {
            paths << world.path(u"in%1.jpg"_s.arg(i));
        }
        QVERIFY(project::ImportFiles(world.project()).run(paths, {}, {}));
    }
};

}  // namespace

class ExportDialogTest final : public QObject {
    Q_OBJECT

private:
    static QString words(const QDialog &dialog, const QString &name)
    {
        return dialog.findChild<QLabel *>(name)->text();
    }
    static void choose(const QDialog &dialog, const QString &name, int index)
    {
        dialog.findChild<QComboBox *>(name)->setCurrentIndex(index);
    }

    /// The export that the dialog asks for, as the window begins it; or one that ends by itself
    /// after its first pictures, as a cancelled one does.
    static quint64 begin(Scene &scene, work::Activity &activity,
                         const transfer::ExportDialog &dialog, bool stopsItself)
    {
        return activity.start(
            work::JobSpec{u"Export"_s, dialog.folder(), true},
            [project = &scene.world.project(), folder = dialog.folder(),
             options = dialog.options(), stopsItself](const base::JobContext &context) {
                base::JobContext own = context;
                std::stop_source stop;
                if (stopsItself) {
                    own.stop = stop.get_token();
                    own.progress = [&stop](const base::Progress &) { stop.request_stop(); };
                }
                return project::ExportCollection(*project).run(folder, options, own);
            },
            [](const base::Result<project::ExportReport> &report) -> work::Outcome {
                return {u"%1 images"_s.arg(report->images), {}, false, false};
            });
    }

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }

    void nothingAccepted_isSaidBeforeAnythingIsWritten()
    {
        Scene scene;
        transfer::ExportDialog dialog({scene.world.project(), scene.runner, {}});
        dialog.show();
        QTRY_VERIFY(words(dialog, u"exportProblems"_s).contains(u"No image in the filter"_s));
        QVERIFY(!dialog.findChild<QAbstractButton *>(u"exportStart"_s)->isEnabled());
        dialog.findChild<QLineEdit *>(u"exportFolder"_s)->setText(scene.world.path(u"out"_s));
        QVERIFY(dialog.findChild<QAbstractButton *>(u"exportStart"_s)->isEnabled());
    }

    void folderThatHoldsOtherThings_isRefused()
    {
        Scene scene;
        transfer::ExportDialog dialog({scene.world.project(), scene.runner, {}});
        dialog.findChild<QLineEdit *>(u"exportFolder"_s)->setText(scene.world.path(u"."_s));
        QVERIFY(!dialog.findChild<QAbstractButton *>(u"exportStart"_s)->isEnabled());
        QVERIFY(words(dialog, u"exportWarning"_s).contains(u"other files"_s));
    }

    void picturesWithoutRights_stayOutUntilTheyAreNamed()
    {
        Scene scene;
        transfer::ExportDialog dialog({scene.world.project(), scene.runner, {}});
        dialog.show();
        choose(dialog, u"exportFormat"_s, 2);    // WebDataset
        choose(dialog, u"exportCaptions"_s, 2);  // any
        QTRY_VERIFY(words(dialog, u"exportBytes"_s).contains(u"1 pictures"_s));
        auto *rights = dialog.findChild<QListWidget *>(u"exportRights"_s);
        QTRY_COMPARE(rights->count(), 2);
        QVERIFY(rights->isVisible());
        test::keepPicture(dialog, u"export"_s);
        for (int i = 0; i < 2; ++i) {
            if (rights->item(i)->data(Qt::UserRole).toString() == u"Some Archive"_s) {
                rights->item(i)->setCheckState(Qt::Checked);
                break;
            }
        }
        QTRY_VERIFY(words(dialog, u"exportBytes"_s).contains(u"2 pictures"_s));
        QCOMPARE(dialog.options().includeUnlicensed, QStringList{u"Some Archive"_s});
        QVERIFY(!dialog.options().visibleOnly);
        dialog.findChild<QAbstractButton *>(u"exportVisible"_s)->click();
        QVERIFY(dialog.options().visibleOnly);
        // What is ticked stays in sight, to be taken back.
        QCOMPARE(rights->count(), 2);
    }

    void problem_isLookedAtByAClick()
    {
        Scene scene;
        transfer::ExportDialog dialog({scene.world.project(), scene.runner, *Filter::parse(u"A"_s)});
        QSignalSpy asked(&dialog, &transfer::ExportDialog::filterAsked);
        dialog.show();
        choose(dialog, u"exportCaptions"_s, 2);
        auto *problems = dialog.findChild<QLabel *>(u"exportProblems"_s);
        QTRY_VERIFY(problems->text().contains(u"-has:credit"_s));
        Q_EMIT problems->linkActivated(u"-has:credit"_s);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<Filter>(), *Filter::parse(u"A -has:credit"_s));
        QVERIFY(!dialog.isVisible());
    }

    void exportAtWork_isShown_andItsEndOffersTheFolder()
    {
        Scene scene;
        work::Activity activity(scene.runner);
        transfer::ExportDialog dialog({scene.world.project(), scene.runner, {}});
        dialog.show();
        choose(dialog, u"exportCaptions"_s, 2);
        const QString folder = scene.world.path(u"out"_s);
        dialog.findChild<QLineEdit *>(u"exportFolder"_s)->setText(folder);
        connect(&dialog, &transfer::ExportDialog::exportAsked, &dialog, [&] {
            dialog.follow(activity, begin(scene, activity, dialog, false));
        });
        auto *open = dialog.findChild<QAbstractButton *>(u"exportOpenFolder"_s);
        dialog.findChild<QAbstractButton *>(u"exportStart"_s)->click();
        QVERIFY(dialog.findChild<QLabel *>(u"exportWhere"_s)->isVisible());
        QTRY_VERIFY(open->isVisible());
        QCOMPARE(words(dialog, u"exportResult"_s), u"3 images"_s);
        QVERIFY(QFile::exists(folder + u"/manifest.json"_s));
        test::keepPicture(dialog, u"exported"_s);
        dialog.findChild<QAbstractButton *>(u"exportClose"_s)->click();
        QVERIFY(!dialog.isVisible());
    }

    void cancelledExport_isKept_goneOnWith_orThrownAway()
    {
        Scene scene;
        work::Activity activity(scene.runner);
        const QString folder = scene.world.path(u"out"_s);
        {
            transfer::ExportDialog dialog({scene.world.project(), scene.runner, {}});
            dialog.show();
            choose(dialog, u"exportFormat"_s, 2);    // WebDataset
            choose(dialog, u"exportCaptions"_s, 2);  // any
            dialog.findChild<QLineEdit *>(u"exportFolder"_s)->setText(folder);
            const quint64 job = begin(scene, activity, dialog, true);
            dialog.follow(activity, job);
            activity.cancel(job);
            auto *away = dialog.findChild<QAbstractButton *>(u"exportThrowAway"_s);
            QTRY_VERIFY(away->isVisible());
            QVERIFY(words(dialog, u"exportNote"_s).contains(u"is kept"_s));
            QVERIFY(!QFile::exists(folder));
            test::keepPicture(dialog, u"export-cancelled"_s);
        }
        // The next dialog says so, and throws it away when asked.
        transfer::ExportDialog dialog({scene.world.project(), scene.runner, {}});
        dialog.show();
        dialog.findChild<QLineEdit *>(u"exportFolder"_s)->setText(folder);
        auto *stopped = dialog.findChild<QLabel *>(u"exportStopped"_s);
        QTRY_VERIFY(stopped->isVisible());
        test::keepPicture(dialog, u"export-stopped"_s);
        Q_EMIT stopped->linkActivated(u"throw"_s);
        QTRY_VERIFY(!stopped->isVisible());
        QTRY_VERIFY(!project::ExportCollection::stopped(folder));
    }
};

QTEST_MAIN(ExportDialogTest)
#include "exportdialogtest.moc"
