// SPDX-License-Identifier: GPL-3.0-or-later
// The designers of subsets and splits, and the evaluations, over a real project.
#include "core/project/evaluatecollection.h"
#include "core/project/history.h"
#include "core/project/queries.h"
#include "core/project/savedviews.h"
#include "tests/support/picture.h"
#include "tests/support/world.h"
#include "ui/curation/evaluationdialog.h"
#include "ui/curation/splitdialog.h"
#include "ui/curation/splitreporttext.h"
#include "ui/curation/subsetdialog.h"
#include "ui/library/viewsdialog.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::Filter;
using library::ViewState;
using test::World;

namespace {

/// Sixty images: most of 2015, some of other years; two share an article, two lie side by side.
struct Scene {
    World world;
    jobs::Runner runner;
    std::unique_ptr<map::BaseMaps> maps = std::make_unique<map::BaseMaps>(runner);
    std::unique_ptr<ViewState> view;

    explicit Scene(bool hasImages = true)
    {
        for (int i = 0; hasImages && i < 60; ++i) {
            dataset::Image image;
            image.id = u"image%1"_s.arg(i);
            const int year = i % 4 == 0 ? 2000 + i / 4 : 2015;
            image.acquired = {QDate(year, 1 + i % 12, 3), QDate(year, 1 + i % 12, 3)};
            if (i != 7) {
                image.place.point = dataset::GeoPoint{i * 2.5 - 70.0, i * 5.5 - 160.0};
            }
            image.split = i == 3 ? u"train"_s : i == 4 ? u"test"_s : QString();
            dataset::Article article;
            if (i == 3 || i == 4) {
                article.url = u"https://eo.example/one"_s;
            }
            world.add(image, World::five(), article);
        }
        QCoreApplication::processEvents();
        view = std::make_unique<ViewState>(world.project(), runner);
        [&] { QTRY_VERIFY(view->isLoaded()); }();
    }
    ~Scene()
    {
        view.reset();
        maps.reset();
    }
};

}  // namespace

class CurationDialogsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }

    void subset_ofNothing_saysSo_andKeepsNothing()
    {
        Scene scene(false);
        curation::SubsetDialog dialog({scene.world.project(), *scene.view, scene.runner, *scene.maps, {}});
        dialog.show();
        auto *state = dialog.findChild<QLabel *>(u"subsetState"_s);
        QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(u"nothing to draw"_s), 20'000);
        QVERIFY(!dialog.findChild<QAbstractButton *>(u"subsetKeep"_s)->isEnabled());
        QVERIFY(!dialog.findChild<QWidget *>(u"subsetFigures"_s)->isVisible());
        test::keepPicture(dialog, u"subset-empty"_s);
    }

    void subset_isShownBeforeItIsKept_andBecomesASet()
    {
        Scene scene;
        curation::SubsetDialog dialog(
            {scene.world.project(), *scene.view, scene.runner, *scene.maps, u"ana"_s});
        QSignalSpy kept(&dialog, &curation::SubsetDialog::kept);
        dialog.show();
        dialog.findChild<QSpinBox *>(u"subsetCount"_s)->setValue(20);
        dialog.findChild<QCheckBox *>(u"balance-cell"_s)->setChecked(false);
        dialog.findChild<QCheckBox *>(u"floor-located"_s)->setChecked(true);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isDrawn(), 20'000);
        QCOMPARE(dialog.findChild<QLabel *>(u"subsetSummary"_s)->text(), u"20 of 59 images"_s);
        QCOMPARE(dialog.findChild<QComboBox *>(u"subsetDimension"_s)->count(), 1);
        dialog.findChild<QSpinBox *>(u"subsetCount"_s)->setValue(5'000);
        QTRY_COMPARE(dialog.findChild<QLabel *>(u"subsetSummary"_s)->text(),
                     u"59 of 59 images, all that there are"_s);
        dialog.findChild<QSpinBox *>(u"subsetCount"_s)->setValue(20);
        QTRY_COMPARE(dialog.findChild<QLabel *>(u"subsetSummary"_s)->text(), u"20 of 59 images"_s);
        test::keepPicture(dialog, u"subset"_s);
        QVERIFY(project::SavedViews(scene.world.project(), {}).list()->empty());
        dialog.findChild<QLineEdit *>(u"subsetName"_s)->setText(u"even"_s);
        dialog.findChild<QAbstractButton *>(u"subsetKeep"_s)->click();
        QTRY_COMPARE(kept.size(), 1);
        const auto set = project::SavedViews(scene.world.project(), {}).find(u"even"_s);
        QVERIFY(set);
        QCOMPARE(set->images, 20);
        QVERIFY(set->view.isFrozen);
        QVERIFY(set->view.strategy.contains("\"balance\":[\"year\"]"));
        library::ViewsDialog views({scene.world.project(), *scene.view, scene.runner, u"ana"_s});
        views.show();
        auto *details = views.findChild<QLabel *>(u"viewsDetails"_s);
        QTRY_VERIFY2(details->text().contains(u"balanced over Year, with seed 1."_s),
                     qPrintable(details->text()));
        QVERIFY(details->text().contains(u"Quality floor: With a place."_s));
    }

    void subset_balancedOverNothing_saysSo()
    {
        Scene scene;
        curation::SubsetDialog dialog({scene.world.project(), *scene.view, scene.runner, *scene.maps, {}});
        dialog.show();
        for (const QString &name : {u"balance-cell"_s, u"balance-year"_s}) {
            dialog.findChild<QCheckBox *>(name)->setChecked(false);
        }
        auto *state = dialog.findChild<QLabel *>(u"subsetState"_s);
        QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(u"at least one thing"_s), 20'000);
        QVERIFY(!dialog.findChild<QAbstractButton *>(u"subsetKeep"_s)->isEnabled());
    }

    void split_asItStands_namesItsLeaks()
    {
        Scene scene;
        curation::SplitDialog dialog({scene.world.project(), *scene.view, scene.runner, {}});
        dialog.show();
        dialog.findChild<widgets::SegmentedControl *>(u"splitWhich"_s)->setCurrent(1);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isTried(), 20'000);
        auto *report = dialog.findChild<QTextBrowser *>(u"splitReport"_s);
        QVERIFY(report->toPlainText().contains(u"1 leak(s)"_s) || report->toPlainText().contains(u"1 leak"_s));
        QVERIFY(report->toPlainText().contains(u"image3 (train)"_s));
        test::keepPicture(dialog, u"split-report"_s);
        QVERIFY(!dialog.findChild<QAbstractButton *>(u"splitWrite"_s)->isEnabled());
        // A leak is looked at by a click.
        Q_EMIT report->anchorClicked(QUrl(u"images:image3%0Aimage4"_s));
        QCOMPARE(scene.view->filter(), *Filter::parse(u"id:image3 OR id:image4"_s));
    }

    void split_isTriedFirst_andIsOneStepThatUndoTakesBack()
    {
        Scene scene;
        curation::SplitDialog dialog({scene.world.project(), *scene.view, scene.runner, u"ana"_s});
        QSignalSpy written(&dialog, &curation::SplitDialog::written);
        dialog.show();
        dialog.findChild<QCheckBox *>(u"splitReplace"_s)->setChecked(true);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isTried(), 20'000);
        const project::Queries queries(scene.world.project());
        QCOMPARE(*queries.count(*Filter::parse(u"has:split"_s)), 2);
        auto *write = dialog.findChild<QAbstractButton *>(u"splitWrite"_s);
        test::keepPicture(dialog, u"split"_s);
        QVERIFY(write->isEnabled());
        write->click();
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 20'000);
        QCOMPARE(*queries.count(*Filter::parse(u"has:split"_s)), 60);
        QVERIFY(project::History(scene.world.project(), u"ana"_s).undo());
        QCOMPARE(*queries.count(*Filter::parse(u"has:split"_s)), 2);
    }

    void split_ofTooFewGroups_saysWhichIsEmpty()
    {
        Scene scene;
        scene.view->setFilter(*dataset::Filter::parse(u"id:image20"_s));
        QTRY_COMPARE(scene.view->keys()->size(), std::size_t(1));
        curation::SplitDialog dialog(
            {scene.world.project(), *scene.view, scene.runner, u"ana"_s});
        dialog.show();
        auto *next = dialog.findChild<QLabel *>(u"splitNext"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(next->text().startsWith(u"No image is in test, validation"_s),
                                  qPrintable(next->text()), 20'000);
    }

    void split_withoutAnyShare_saysSo()
    {
        Scene scene;
        curation::SplitDialog dialog({scene.world.project(), *scene.view, scene.runner, {}});
        dialog.show();
        for (int split = 0; split < 3; ++split) {
            dialog.findChild<QSpinBox *>(u"splitRatio%1"_s.arg(split))->setValue(0);
        }
        QTRY_VERIFY(dialog.findChild<QLabel *>(u"splitState"_s)->text().contains(u"At least one share"_s));
        QVERIFY(!dialog.findChild<QAbstractButton *>(u"splitWrite"_s)->isEnabled());
    }

    void evaluation_runsAndCompares_andForgets()
    {
        Scene scene;
        QFile file(scene.world.path(u"answers.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[{\"id\": \"image1\", \"caption\": \"" + World::five().first().toUtf8()
                   + "\"}, {\"id\": \"nobody\", \"caption\": \"x\"}]");
        file.close();
        curation::EvaluationDialog dialog({scene.world.project(), *scene.view, scene.runner, u"ana"_s});
        dialog.show();
        auto *start = dialog.findChild<QAbstractButton *>(u"evaluationStart"_s);
        auto *state = dialog.findChild<QLabel *>(u"evaluationState"_s);
        QVERIFY(!start->isEnabled());
        test::keepPicture(dialog, u"evaluation-empty"_s);
        dialog.setPredictions(file.fileName());
        QVERIFY(start->isEnabled());
        start->click();
        // Nothing is accepted here.
        QTRY_VERIFY(state->text().contains(u"nothing to measure against"_s));
        auto *captions = dialog.findChild<QComboBox *>(u"evaluationCaptions"_s);
        captions->setCurrentIndex(captions->count() - 1);
        start->click();
        QTRY_VERIFY(state->text().contains(u"nobody"_s));
        auto *table = dialog.findChild<QTableWidget *>(u"evaluationTable"_s);
        QTRY_COMPARE(table->columnCount(), 1);
        QCOMPARE(table->horizontalHeaderItem(0)->text(), u"answers"_s);
        QCOMPARE(table->verticalHeaderItem(2)->text(), u"BLEU-1"_s);
        QCOMPARE(table->item(2, 0)->text(), QLocale().toString(1.0, 'f', 4));
        QCOMPARE(table->item(1, 0)->text(), u"59"_s);
        dialog.findChild<QLineEdit *>(u"evaluationName"_s)->setText(u"second"_s);
        start->click();
        QTRY_COMPARE(table->columnCount(), 2);
        test::keepPicture(dialog, u"evaluation"_s);
        table->setCurrentCell(0, 0);
        dialog.findChild<QAbstractButton *>(u"evaluationRemove"_s)->click();
        QTRY_COMPARE(table->columnCount(), 1);
    }
};

QTEST_MAIN(CurationDialogsTest)
#include "curationdialogstest.moc"
