// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/exportdialog.h"

#include "tests/support/picture.h"
#include "tests/support/world.h"
#include "ui/widgets/theme.h"

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
};

QTEST_MAIN(ExportDialogTest)
#include "exportdialogtest.moc"
