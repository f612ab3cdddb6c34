// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/scrapedialog.h"

#include "core/project/queries.h"
#include "core/settings/settings.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/picture.h"
#include "tests/support/world.h"
#include "ui/transfer/fetchdialog.h"
#include "ui/transfer/recordpagesdialog.h"
#include "ui/widgets/button.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTreeWidget>

using namespace gaia;
using gaia::test::LoopbackServer;
using gaia::test::World;
using namespace Qt::StringLiterals;

namespace {

LoopbackServer::Answer reply(const LoopbackServer::Request &request)
{
    LoopbackServer::Answer answer;
    answer.status = request.path == "/robots.txt" ? 404 : 200;
    answer.body = "<meta name='geo.position' content='30.1;31.2'><article><h1>A river</h1><p>Its text.</p><figure><img src='/r.jpg' alt='River'>"
                  "</figure><p>Image credit: NASA</p></article>";
    answer.headers = {{"Content-Type", "text/html"}};
    return answer;
}

template<typename T>
T *child(QWidget &dialog, const QString &name)
{
    auto *found = dialog.findChild<T *>(name);
    if (found == nullptr) {
        qFatal("%s is missing", qPrintable(name));
    }
    return found;
}

}  // namespace

class ScrapeDialogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<settings::Settings>(m_world.path(u"settings.ini"_s));
        m_dialog = std::make_unique<transfer::ScrapeDialog>(m_world.project(), m_runner, *m_settings);
        m_dialog->show();
        QTRY_VERIFY(sources()->count() > 0);
    }

    void sources_unverified_isToldInWords()
    {
        bool hasUnverified = false;
        for (int i = 0; i < sources()->count(); ++i) {
            const QString name = sources()->itemData(i).toString();
            const bool isMarked = sources()->itemText(i).contains(u"unverified"_s);
            hasUnverified = hasUnverified || isMarked;
            if (name == u"copernicus"_s) {
                QVERIFY(!isMarked);
            }
            if (name == u"nasa-visible-earth"_s) {
                QVERIFY(isMarked);
            }
        }
        QVERIFY(hasUnverified);
    }

    void start_needsAnAddress_whereTheSourceHasNone()
    {
        choose(u"generic"_s);
        QVERIFY(!button(u"scrapeStart"_s)->isEnabled());
        address()->setText(u"ftp://a.example/x"_s);
        QVERIFY(!button(u"scrapeStart"_s)->isEnabled());
        address()->setText(u"https://a.example/x"_s);
        QVERIFY(button(u"scrapeStart"_s)->isEnabled());
        choose(u"copernicus"_s);
        address()->clear();
        QVERIFY(button(u"scrapeStart"_s)->isEnabled());
        QVERIFY(m_dialog->options().starts.isEmpty());
    }

    void preview_privateHost_isRefusedWithTheReason()
    {
        LoopbackServer server(reply);
        choose(u"generic"_s);
        address()->setText(server.baseUrl() + u"/river"_s);
        button(u"scrapePreview"_s)->click();
        QTRY_VERIFY(child<QLabel>(*m_dialog, u"scrapeState"_s)->text().contains(u"private"_s));
        test::keepPicture(*m_dialog, u"scrape-refused"_s);
        QCOMPARE(server.count(), 0);
    }

    void preview_showsRecords_andStoresNothing()
    {
        LoopbackServer server(reply);
        choose(u"generic"_s);
        address()->setText(server.baseUrl() + u"/river"_s);
        button(u"scrapePrivate"_s)->setChecked(true);
        button(u"scrapePreview"_s)->click();
        auto *records = child<QTreeWidget>(*m_dialog, u"scrapeRecords"_s);
        QTRY_COMPARE(records->topLevelItemCount(), 1);
        QCOMPARE(records->topLevelItem(0)->text(0), u"A river"_s);
        const QTreeWidgetItem *first = records->topLevelItem(0);
        QCOMPARE(first->text(2), u"30.1° N, 31.2° E"_s);
        QCOMPARE(first->text(4), u"NASA"_s);
        QVERIFY(m_dialog->width() <= 1024);
        test::keepPicture(*m_dialog, u"scrape-preview"_s);
        QCOMPARE(project::Queries(m_world.project()).info()->images, 0);
        QVERIFY(button(u"scrapeStart"_s)->isEnabled());
    }

    void preview_cancelled_leavesTheDialogUsable()
    {
        LoopbackServer server([](const auto &request) {
            auto late = reply(request);
            late.delayMs = 3'600'000;
            return late;
        });
        choose(u"generic"_s);
        address()->setText(server.baseUrl() + u"/river"_s);
        button(u"scrapePrivate"_s)->setChecked(true);
        button(u"scrapePreview"_s)->click();
        QVERIFY(!button(u"scrapeStart"_s)->isEnabled());
        QTRY_VERIFY(server.count() > 0);
        button(u"scrapePreview"_s)->click();
        QVERIFY(button(u"scrapeStart"_s)->isEnabled());
    }

    void fetchDialog_optionsAreThoseChosen_andKept()
    {
        transfer::FetchDialog dialog({}, 3, *m_settings);
        child<QAbstractButton>(dialog, u"fetchRetry"_s)->setChecked(true);
        child<QAbstractButton>(dialog, u"fetchStart"_s)->click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(dialog.options().retryFailed);
        QVERIFY(dialog.options().respectsXRobots);
        transfer::FetchDialog none({}, 0, *m_settings);
        QVERIFY(!child<QAbstractButton>(none, u"fetchStart"_s)->isEnabled());
        test::keepPicture(dialog, u"fetch"_s);
    }

    void recordPagesDialog_optionsAreThoseChosen_andKept()
    {
        transfer::RecordPagesDialog dialog({}, 3, *m_settings);
        QVERIFY(!dialog.options().asksAgain);
        child<QAbstractButton>(dialog, u"recordsAgain"_s)->setChecked(true);
        child<QLineEdit>(dialog, u"recordsContact"_s)->setText(u" me@a.example "_s);
        child<QAbstractButton>(dialog, u"recordsStart"_s)->click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(dialog.options().asksAgain);
        QCOMPARE(dialog.options().contact, u"me@a.example"_s);
        QCOMPARE(m_settings->contact(), u"me@a.example"_s);
        transfer::RecordPagesDialog none({}, 0, *m_settings);
        QVERIFY(!child<QAbstractButton>(none, u"recordsStart"_s)->isEnabled());
        test::keepPicture(dialog, u"record-pages"_s);
    }

private:
    [[nodiscard]] QComboBox *sources() { return child<QComboBox>(*m_dialog, u"scrapeSource"_s); }
    [[nodiscard]] QLineEdit *address() { return child<QLineEdit>(*m_dialog, u"scrapeAddress"_s); }
    [[nodiscard]] QAbstractButton *button(const QString &name)
    {
        return child<QAbstractButton>(*m_dialog, name);
    }
    void choose(const QString &name)
    {
        sources()->setCurrentIndex(sources()->findData(name));
        QCOMPARE(sources()->currentData().toString(), name);
    }

    World m_world;
    jobs::Runner m_runner;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<transfer::ScrapeDialog> m_dialog;
};

QTEST_MAIN(ScrapeDialogTest)
#include "scrapedialogtest.moc"
