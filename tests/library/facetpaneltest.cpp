// SPDX-License-Identifier: GPL-3.0-or-later
// Values and counts, saved views and suggestions, over a real project.
#include "ui/library/facetpanel.h"

#include "core/project/queries.h"
#include "core/project/savedviews.h"
#include "tests/support/picture.h"
#include "tests/support/world.h"
#include "ui/library/filtersuggestions.h"
#include "ui/library/viewmenu.h"
#include "ui/library/viewsdialog.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::Filter;
using Subject = Filter::Subject;
using library::FacetPanel;
using library::ViewState;
using test::World;

namespace {

Filter filter(const QString &text)
{
    return *Filter::parse(text);
}

/// Twelve images: six of Terra, four of Aqua, two of nothing known; tags in twos.
struct Scene {
    World world;
    jobs::Runner runner;
    std::unique_ptr<ViewState> view;

    Scene()
    {
        for (int i = 0; i < 12; ++i) {
            dataset::Image image;
            image.id = QString::number(i);
            if (i < 10) {
                image.satellite = QStringList{i < 6 ? u"Terra"_s : u"Aqua"_s};
            }
            image.place.name = i % 2 == 0 ? u"Egypt"_s : u"Nile, Egypt"_s;
            image.tag = QStringList{u"tag %1"_s.arg(i / 2), u"odd & <b>%1</b>"_s.arg(i % 2)};
            world.add(image, World::five());
        }
        QCoreApplication::processEvents();
        view = std::make_unique<ViewState>(world.project(), runner);
    }
    ~Scene() { view.reset(); }
};

QTreeWidgetItem *section(const QTreeWidget &tree, const QString &title)
{
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        if (tree.topLevelItem(i)->text(0) == title) {
            return tree.topLevelItem(i);
        }
    }
    return nullptr;
}

QTreeWidgetItem *value(const QTreeWidget &tree, const QString &title, const QString &words)
{
    QTreeWidgetItem *parent = section(tree, title);
    for (int i = 0; parent && i < parent->childCount(); ++i) {
        if (parent->child(i)->text(0) == words) {
            return parent->child(i);
        }
    }
    return nullptr;
}

qint64 countOf(const QTreeWidgetItem *item)
{
    return item ? item->data(0, Qt::UserRole + 2).toLongLong() : -1;
}

}  // namespace

class FacetPanelTest final : public QObject {
    Q_OBJECT

private:
    /// The panel over a scene, counted.
    struct Shown {
        Scene scene;
        FacetPanel panel{scene.world.project(), *scene.view, scene.runner};
        QTreeWidget *tree = panel.findChild<QTreeWidget *>(u"facetTree"_s);

        bool load()
        {
            return QTest::qWaitFor([this] { return panel.isLoaded(); }, 10'000);
        }
        void show()
        {
            panel.resize(264, 700);
            panel.show();
            QVERIFY(load());
        }
        /// Ticks as a click on the box does.
        void tick(const QString &title, const QString &words, bool isOn = true)
        {
            QTreeWidgetItem *item = value(*tree, title, words);
            QVERIFY2(item, qPrintable(words));
            item->setCheckState(0, isOn ? Qt::Checked : Qt::Unchecked);
            QVERIFY(load());
        }
    };

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }

    void hidden_countsNothing()
    {
        Shown shown;
        QTest::qWait(150);
        QVERIFY(!shown.panel.isLoaded());
        QCOMPARE(section(*shown.tree, u"Satellite"_s)->childCount(), 0);
    }

    void values_standWithTheirCounts_andTheUnknown()
    {
        Shown shown;
        shown.show();
        QCOMPARE(countOf(value(*shown.tree, u"Satellite"_s, u"Terra"_s)), 6);
        QCOMPARE(countOf(value(*shown.tree, u"Satellite"_s, u"Aqua"_s)), 4);
        QCOMPARE(countOf(value(*shown.tree, u"Satellite"_s, u"unknown"_s)), 2);
        QCOMPARE(countOf(value(*shown.tree, u"Status"_s, u"pending"_s)), 12);
        // What is closed was not counted.
        QCOMPARE(section(*shown.tree, u"Sensor"_s)->childCount(), 0);
        shown.panel.open(Subject::Source);
        QVERIFY(shown.load());
        QVERIFY(section(*shown.tree, u"Source"_s)->childCount() > 0);
    }

    void ticks_becomeTheFilter_andAreJoinedWithinAField()
    {
        Shown shown;
        shown.show();
        shown.tick(u"Satellite"_s, u"Aqua"_s);
        QCOMPARE(shown.scene.view->filter(), filter(u"sat:Aqua"_s));
        // The other values of the field still tell what they would let through.
        QCOMPARE(countOf(value(*shown.tree, u"Satellite"_s, u"Terra"_s)), 6);
        QCOMPARE(countOf(value(*shown.tree, u"Status"_s, u"pending"_s)), 4);
        shown.tick(u"Satellite"_s, u"Terra"_s);
        QCOMPARE(shown.scene.view->filter(), filter(u"sat:Aqua OR sat:Terra"_s));
        shown.tick(u"Tag"_s, u"odd & <b>1</b>"_s);
        QCOMPARE(shown.scene.view->filter(),
                 filter(u"(sat:Aqua OR sat:Terra) tag:\"odd & <b>1</b>\""_s));
        shown.tick(u"Satellite"_s, u"Aqua"_s, false);
        shown.tick(u"Satellite"_s, u"Terra"_s, false);
        QCOMPARE(shown.scene.view->filter(), filter(u"tag:\"odd & <b>1</b>\""_s));
    }

    void unknown_isAFilter_insteadOfValues()
    {
        Shown shown;
        shown.show();
        shown.tick(u"Satellite"_s, u"Terra"_s);
        shown.tick(u"Satellite"_s, u"unknown"_s);
        QCOMPARE(shown.scene.view->filter(), filter(u"-has:satellite"_s));
        const auto count = project::Queries(shown.scene.world.project())
                               .count(shown.scene.view->filter());
        QCOMPARE(*count, 2);
        shown.tick(u"Satellite"_s, u"Terra"_s);
        QCOMPARE(shown.scene.view->filter(), filter(u"sat:Terra"_s));
    }

    void locationsAndLengths_haveValues_thatFind()
    {
        Shown shown;
        shown.show();
        shown.panel.open(Subject::Location);
        shown.panel.open(Subject::WordCount);
        QVERIFY(shown.load());
        QCOMPARE(countOf(value(*shown.tree, u"Words"_s, u"<20"_s)), 12);
        QCOMPARE(countOf(value(*shown.tree, u"Location"_s, u"Nile, Egypt"_s)), 6);
        // The name alone, not each text that holds it.
        QCOMPARE(countOf(value(*shown.tree, u"Location"_s, u"Egypt"_s)), 6);
        shown.tick(u"Location"_s, u"Egypt"_s);
        QCOMPARE(shown.scene.view->filter(), filter(u"location:=Egypt"_s));
        QCOMPARE(*project::Queries(shown.scene.world.project()).count(shown.scene.view->filter()), 6);
        test::keepPicture(shown.panel, u"facets-location"_s);
    }

    void filterOfOthers_ticksItsValues()
    {
        Shown shown;
        shown.show();
        shown.scene.view->setFilter(filter(u"(sat:Terra OR sat:Envisat)"_s));
        QVERIFY(shown.load());
        test::keepPicture(shown.panel, u"facets"_s);
        QCOMPARE(value(*shown.tree, u"Satellite"_s, u"Terra"_s)->checkState(0), Qt::Checked);
        QCOMPARE(value(*shown.tree, u"Satellite"_s, u"Aqua"_s)->checkState(0), Qt::Unchecked);
        // One that no image has stands there all the same, to be taken away.
        QCOMPARE(countOf(value(*shown.tree, u"Satellite"_s, u"Envisat"_s)), 0);
    }

    void search_findsValuesOfOpenFields()
    {
        Shown shown;
        shown.show();
        shown.panel.findChild<QLineEdit *>(u"facetFind"_s)->setText(u"TAG 4"_s);
        QVERIFY(!value(*shown.tree, u"Tag"_s, u"tag 4"_s)->isHidden());
        QVERIFY(value(*shown.tree, u"Tag"_s, u"tag 1"_s)->isHidden());
        QVERIFY(section(*shown.tree, u"Satellite"_s)->isHidden());
    }

    void change_isCountedAnew()
    {
        Shown shown;
        shown.show();
        dataset::Image image;
        image.id = u"new"_s;
        image.satellite = QStringList{u"Terra"_s};
        shown.scene.world.add(image, {});
        QTRY_COMPARE_WITH_TIMEOUT(countOf(value(*shown.tree, u"Satellite"_s, u"Terra"_s)), 7, 10'000);
    }

    void viewMenu_keepsTheFilter_liveAndFrozen()
    {
        Scene scene;
        library::ViewMenu menu({scene.world.project(), *scene.view, scene.runner, u"ana"_s});
        QSignalSpy saved(&menu, &library::ViewMenu::saved);
        QSignalSpy failed(&menu, &library::ViewMenu::failed);
        scene.view->setFilter(filter(u"view:nothing"_s));
        menu.save(u"lost"_s, false);
        QTRY_COMPARE(failed.size(), 1);
        scene.view->setFilter(filter(u"sat:Terra"_s));
        menu.save(u"of Terra"_s, false);
        QTRY_COMPARE(saved.size(), 1);
        menu.save(u"kept"_s, true);
        QTRY_COMPARE(saved.size(), 2);
        const auto lines = project::SavedViews(scene.world.project(), {}).list();
        QCOMPARE(lines->size(), 2U);
        QVERIFY(lines->front().view.isFrozen);
        QCOMPARE(lines->front().images, 6);
        QCOMPARE(lines->back().view.curator, u"ana"_s);
        menu.popup(QPoint());
        QTRY_VERIFY(menu.actions().front()->text().startsWith(u"kept\t6"_s));
        test::keepPicture(menu, u"view-menu"_s);
        menu.actions().at(1)->trigger();
        QCOMPARE(scene.view->filter(), filter(u"view:\"of Terra\""_s));
        menu.close();
    }

    void viewsDialog_renames_andSaysWhatItCannot()
    {
        Scene scene;
        project::SavedViews views(scene.world.project(), u"ana"_s);
        QVERIFY(views.save(u"inner"_s, filter(u"sat:Terra"_s)));
        QVERIFY(views.save(u"outer"_s, filter(u"view:inner tag:\"tag 1\""_s)));
        library::ViewsDialog dialog({scene.world.project(), *scene.view, scene.runner, u"ana"_s});
        dialog.show();
        auto *table = dialog.findChild<QTreeWidget *>(u"viewsTable"_s);
        QTRY_COMPARE(table->topLevelItemCount(), 2);
        table->setCurrentItem(table->topLevelItem(0));
        QCOMPARE(table->currentItem()->text(2), u"6"_s);
        test::keepPicture(dialog, u"views"_s);
        auto *fault = dialog.findChild<QLabel *>(u"viewsFault"_s);
        dialog.findChild<QAbstractButton *>(u"viewDelete"_s)->click();
        QTRY_VERIFY(fault->isVisible());
        QVERIFY(fault->text().contains(u"outer"_s));
        QCOMPARE(table->topLevelItemCount(), 2);
        dialog.findChild<QAbstractButton *>(u"viewFreezeIt"_s)->click();
        QTRY_VERIFY(views.find(u"inner"_s)->view.isFrozen);
        QTRY_VERIFY(!fault->isVisible());
    }

    void suggestions_areFields_thenValues()
    {
        Scene scene;
        QWidget window;
        window.resize(700, 400);
        QLineEdit field(&window);
        field.setGeometry(10, 10, 400, 30);
        library::FilterSuggestions suggestions(field);
        suggestions.setSource({&scene.world.project(), &scene.runner});
        window.show();
        field.setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::keyClicks(&field, u"sa"_s);
        QTRY_VERIFY(suggestions.isVisible());
        QCOMPARE(suggestions.item(0)->text(), u"sat:"_s);
        QVERIFY(suggestions.takeKey(Qt::Key_Tab));
        QCOMPARE(field.text(), u"sat:"_s);
        QTRY_COMPARE(suggestions.count(), 2);
        test::keepPicture(window, u"suggestions"_s);
        QVERIFY(suggestions.takeKey(Qt::Key_Down));
        QVERIFY(suggestions.takeKey(Qt::Key_Return));
        QCOMPARE(field.text(), u"sat:Terra "_s);
        QVERIFY(!suggestions.isVisible());
        // Enter without a choice is for the field.
        QTest::keyClicks(&field, u"st"_s);
        QVERIFY(suggestions.isVisible());
        QVERIFY(!suggestions.takeKey(Qt::Key_Return));
        QVERIFY(!suggestions.isVisible());
    }
};

QTEST_MAIN(FacetPanelTest)
#include "facetpaneltest.moc"
