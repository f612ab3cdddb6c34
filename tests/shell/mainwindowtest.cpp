// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filterbar.h"
#include "ui/shell/mainwindow.h"

#include "core/project/captionimages.h"
#include "core/project/decide.h"
#include "core/project/importfiles.h"
#include "core/project/queries.h"
#include "tests/support/picture.h"
#include "tests/support/world.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/shell/startcard.h"
#include "ui/transfer/importdialog.h"
#include "ui/transfer/recordpagesdialog.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDragEnterEvent>
#include <QFile>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace gaia;
using project::OpenMode;
using shell::ActionId;
using shell::MainWindow;
using test::World;

namespace {

/// The real window over the sample with offline drafts, in a folder of its own.
class Scene final {
public:
    explicit Scene(bool withSample = true)
        : m_settings(m_folder.filePath(u"settings.ini"_s))
    {
        m_settings.setCurator(u"ana"_s);
        const QString path = m_folder.filePath(u"scene.gaia"_s);
        {
            auto project = project::Project::create(path, OpenMode::CommandLine, m_clock);
            if (!project) {
                qFatal("%s", qPrintable(project.error().message));
            }
            if (withSample
                && (!project::ImportFiles(**project).runSample({})
                    || !project::CaptionImages(**project).run({}, {}))) {
                qFatal("no sample");
            }
        }
        m_window = std::make_unique<MainWindow>(m_settings, m_clock);
        m_window->resize(1280, 720);
        m_window->show();
        m_window->activateWindow();
        if (!m_window->open(path)) {
            qFatal("%s", qPrintable(m_window->notice()));
        }
    }

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] settings::Settings &settings() { return m_settings; }
    [[nodiscard]] library::ViewState &view() { return m_window->session()->view(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] project::Queries queries() { return project::Queries(m_window->session()->project()); }
    [[nodiscard]] bool isPainted()
    {
        return QTest::qWaitFor([&] { return m_window->notPaintedReason().isEmpty(); }, 20'000);
    }
    [[nodiscard]] QLineEdit *field() { return m_window->findChild<QLineEdit *>(u"filterField"_s); }
    [[nodiscard]] QString label(const QString &name)
    {
        return m_window->findChild<QLabel *>(name)->text();
    }

private:
    QTemporaryDir m_folder;
    base::SystemClock m_clock;
    settings::Settings m_settings;
    std::unique_ptr<MainWindow> m_window;
};

/// Answers the next modal dialog of a class.
template<typename Dialog>
void answerNext(const std::function<void(Dialog &)> &answer)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, answer] {
        if (auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget())) {
            timer->deleteLater();
            timer->stop();
            answer(*dialog);
        }
    });
    timer->start(20);
}

}  // namespace

class MainWindowTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }

    void open_fileThatIsNoProject_isToldInTheWindow()
    {
        Scene scene(false);
        QFile file(scene.path(u"other.gaia"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no project");
        file.close();
        QVERIFY(!scene.window().open(file.fileName()));
        QVERIFY(scene.window().notice().contains(u"other.gaia"_s));
        QVERIFY(scene.window().projectPath().endsWith(u"scene.gaia"_s));
    }

    void open_secondWindow_isReadOnlyAndSaysSo()
    {
        Scene scene;
        base::SystemClock clock;
        MainWindow second(scene.settings(), clock);
        second.show();
        QVERIFY(second.open(scene.window().projectPath()));
        QVERIFY(second.notice().contains(u"scene.gaia"_s));
        QVERIFY(second.session()->project().isReadOnly());
        QVERIFY(QTest::qWaitFor([&] { return second.notPaintedReason().isEmpty(); }, 20'000));
        QCOMPARE(second.findChild<QLabel *>(u"savedState"_s)->text(), u"Read-only"_s);
    }

    void emptyProject_showsTheStartPage_andEnterOpensTheSample()
    {
        Scene scene(false);
        auto *card = scene.window().findChild<shell::StartCard *>(u"sampleCard"_s);
        QTRY_VERIFY(card->isVisible());
        QVERIFY(!scene.window().notPaintedReason().isEmpty());
        QTest::keyClick(card, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(scene.view().total() >= 24, 20'000);
        QTRY_VERIFY(!card->isVisible());
    }

    void review_paintsPictureTextAndCaptions()
    {
        Scene scene;
        QVERIFY(scene.isPainted());
        QVERIFY(scene.label(u"count"_s).contains(QString::number(scene.view().total())));
    }

    void map_paintsItsPoints_andSharesTheSelection()
    {
        Scene scene;
        QVERIFY(scene.isPainted());
        const auto selected = scene.view().selected();
        scene.window().actions().action(ActionId::ShowMap)->trigger();
        QVERIFY(scene.isPainted());
        QCOMPARE(scene.view().selected(), selected);
        scene.window().actions().action(ActionId::ShowReview)->trigger();
        QVERIFY(scene.isPainted());
    }

    void filterField_typedKeys_decideNothing()
    {
        Scene scene;
        QVERIFY(scene.isPainted());
        scene.window().actions().action(ActionId::FocusFilter)->trigger();
        QTRY_VERIFY(scene.field()->hasFocus());
        QTest::keyClicks(scene.field(), u"aerfgu1?"_s);
        QCOMPARE(scene.field()->text(), u"aerfgu1?"_s);
        QVERIFY(scene.queries().events(10, true)->empty());
        const auto rows = scene.queries().rows({scene.view().selected()}).value();
        QVERIFY(!rows.front().isFlagged);
    }

    void filterField_leavesTheWindowItsKeys()
    {
        Scene scene;
        QVERIFY(scene.isPainted());
        // As on X11, where a line of text takes both for itself unless the bar is asked first.
        QObject *bar = scene.window().findChild<shell::FilterBar *>();
        for (const int key : {Qt::Key_E, Qt::Key_D}) {
            QKeyEvent asked(QEvent::ShortcutOverride, key, Qt::ControlModifier);
            asked.accept();
            QVERIFY(bar->eventFilter(scene.field(), &asked));
            QVERIFY(!asked.isAccepted());
        }
        QKeyEvent copy(QEvent::ShortcutOverride, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!bar->eventFilter(scene.field(), &copy));
    }

    void filterField_wrongTerm_tellsThePlace_andARightOneNarrows()
    {
        Scene scene;
        QVERIFY(scene.isPainted());
        scene.field()->setFocus();
        QTest::keyClicks(scene.field(), u"status:nonsense"_s);
        QTest::keyClick(scene.field(), Qt::Key_Return);
        QVERIFY(scene.label(u"filterFault"_s).contains(u"position 8"_s));
        QVERIFY(scene.view().filter().isEmpty());
        scene.field()->clear();
        QTest::keyClicks(scene.field(), u"sat:\"Landsat 8\""_s);
        QTest::keyClick(scene.field(), Qt::Key_Return);
        QTRY_VERIFY(scene.view().isLoaded()
                    && qint64(scene.view().keys()->size()) < scene.view().total());
        QCOMPARE(*scene.view().keys(), scene.queries().keys(scene.view().filter()).value());
        QVERIFY(!scene.view().keys()->empty());
        // Backspace in the empty field takes the last term back.
        QTest::keyClick(scene.field(), Qt::Key_Backspace);
        QTRY_VERIFY(scene.view().filter().isEmpty());
    }

    void keyA_inTheWindow_acceptsTheCaptionInSight()
    {
        Scene scene;
        QVERIFY(scene.isPainted());
        const auto image = scene.view().selected();
        QTest::keyClick(&scene.window(), Qt::Key_A);
        QTRY_COMPARE(scene.queries().detail(image)->captions.front().state,
                     dataset::CaptionState::Accepted);
        const auto events = scene.queries().events(5, true).value();
        QCOMPARE(events.front().curator, u"ana"_s);
        QTest::keyClick(&scene.window(), Qt::Key_U);
        QTRY_COMPARE(scene.queries().detail(image)->captions.front().state,
                     dataset::CaptionState::Pending);
    }

    void change_ofAnotherProcess_isNoticed()
    {
        Scene scene;
        QVERIFY(scene.isPainted());
        const auto image = scene.view().selected();
        base::SystemClock clock;
        auto other =
            project::Project::open(scene.window().projectPath(), OpenMode::CommandLine, clock);
        QVERIFY(other.has_value());
        QSignalSpy changed(&scene.window().session()->project(), &project::Project::changed);
        QVERIFY(project::Decide(**other, u"ben"_s).accept(image, 0).has_value());
        QTRY_VERIFY(!changed.isEmpty());
    }

    void preferences_keyTwice_cantBeSaved_andAChangedKeyWorks()
    {
        Scene scene;
        QVERIFY(scene.isPainted());
        answerNext<preferences::PreferencesDialog>([](auto &dialog) {
            auto *flag = dialog.template findChild<QKeySequenceEdit *>(u"key-flag"_s);
            auto *save = dialog.template findChild<QAbstractButton *>(u"savePreferences"_s);
            flag->setKeySequence(QKeySequence(u"A"_s));
            QVERIFY(!save->isEnabled());
            flag->setKeySequence(QKeySequence(u"Y"_s));
            QVERIFY(save->isEnabled());
            save->click();
        });
        scene.window().actions().action(ActionId::Preferences)->trigger();
        scene.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&scene.window()));
        const auto image = scene.view().selected();
        QTest::keyClick(&scene.window(), Qt::Key_Y);
        QTRY_VERIFY(scene.queries().detail(image)->image.isFlagged);
        QCOMPARE(scene.settings().keys().value(u"flag"_s), u"Y"_s);
    }

    void preferences_nominatim_isOffAndAsksWhoOneIs()
    {
        Scene scene;
        QVERIFY(!scene.settings().asksNominatim());
        scene.settings().setContact({});
        answerNext<preferences::PreferencesDialog>([](auto &dialog) {
            auto *asks = dialog.template findChild<QCheckBox *>(u"asksNominatim"_s);
            auto *address = dialog.template findChild<QLineEdit *>(u"nominatimAddress"_s);
            auto *contact = dialog.template findChild<QLineEdit *>(u"contact"_s);
            auto *save = dialog.template findChild<QAbstractButton *>(u"savePreferences"_s);
            QVERIFY(!address->isEnabled());
            QVERIFY(save->isEnabled());
            asks->setChecked(true);
            QVERIFY(!save->isEnabled());  // nobody to reach
            contact->setText(u"me@home.example"_s);
            QVERIFY(save->isEnabled());
            address->setText(u"ftp://there.example"_s);
            QVERIFY(!save->isEnabled());
            address->setText(u"https://there.example"_s);
            dialog.template findChild<QTabWidget *>()->setCurrentIndex(2);
            test::keepPicture(dialog, u"preferences-places"_s);
            save->click();
        });
        scene.window().actions().action(ActionId::Preferences)->trigger();
        QVERIFY(scene.settings().asksNominatim());
        QCOMPARE(scene.settings().nominatimAddress(), u"https://there.example"_s);
        QCOMPARE(scene.settings().contact(), u"me@home.example"_s);
    }

    void preferences_otherLanguage_asksForAWindowInIt()
    {
        Scene scene;
        QSignalSpy changed(&scene.window(), &MainWindow::appearanceChanged);
        answerNext<preferences::PreferencesDialog>([](auto &dialog) {
            auto *language = dialog.template findChild<QComboBox *>(u"language"_s);
            language->setCurrentIndex(language->findData(u"el"_s));
            dialog.template findChild<QAbstractButton *>(u"savePreferences"_s)->click();
        });
        scene.window().actions().action(ActionId::Preferences)->trigger();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(scene.settings().language(), u"el"_s);

        QTranslator greek;
        QVERIFY(greek.load(u":/i18n/gaia-curator_el"_s));
        qApp->installTranslator(&greek);
        QCOMPARE(shell::textOf(ActionId::Accept), u"Αποδοχή"_s);
        qApp->removeTranslator(&greek);
    }

    void drop_files_openTheImportDialog_andAreAdded()
    {
        Scene scene;
        QVERIFY(scene.isPainted());
        const qint64 before = scene.view().total();
        QFile file(scene.path(u"more.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[{\"id\":\"dropped\",\"image_alt\":\"A lake\"}]");
        file.close();
        QMimeData words;
        words.setText(u"no file"_s);
        QDragEnterEvent other({100, 100}, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
        other.ignore();
        QApplication::sendEvent(&scene.window(), &other);
        QVERIFY(!other.isAccepted());

        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(file.fileName())});
        QDragEnterEvent enter({100, 100}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&scene.window(), &enter);
        QVERIFY(enter.isAccepted());
        answerNext<transfer::ImportDialog>([](transfer::ImportDialog &dialog) {
            auto *start = dialog.findChild<QAbstractButton *>(u"importStart"_s);
            QVERIFY(QTest::qWaitFor([&] { return start->isEnabled(); }));
            start->click();
        });
        QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&scene.window(), &drop);
        QTRY_COMPARE(scene.view().total(), before + 1);
    }

    void readPages_ofAPictureWithoutAddress_saysWhatWasLeftOut()
    {
        Scene scene(false);
        QFile file(scene.path(u"one.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[{\"id\":\"a\",\"image_src\":\"folder/a.jpg\"}]");
        file.close();
        scene.window().importPaths({file.fileName()});
        QTRY_COMPARE(scene.view().total(), qint64(1));
        QTRY_VERIFY(scene.window().actions().action(ActionId::ReadPages)->isEnabled());
        QTRY_COMPARE(scene.view().keys()->size(), std::size_t(1));
        answerNext<transfer::RecordPagesDialog>([](transfer::RecordPagesDialog &dialog) {
            dialog.findChild<QAbstractButton *>(u"recordsStart"_s)->click();
        });
        scene.window().actions().action(ActionId::ReadPages)->trigger();
        QTRY_VERIFY(scene.window().notice().contains(u"1 skipped"_s));
    }
};

QTEST_MAIN(MainWindowTest)
#include "mainwindowtest.moc"
