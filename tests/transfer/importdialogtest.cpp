// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importdialog.h"

#include "core/project/queries.h"
#include "tests/support/picture.h"
#include "tests/support/world.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTest>
#include <QTreeWidget>

using namespace gaia;
using gaia::test::World;
using namespace Qt::StringLiterals;

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

}  // namespace

class ImportDialogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }

    void file_thatIsNone_isToldAndCantBegin()
    {
        const auto dialog = open(u"missing.json"_s, {});
        QTRY_VERIFY(state(*dialog).contains(u"missing.json"_s));
        QVERIFY(!child<QAbstractButton>(*dialog, u"importStart"_s)->isEnabled());
        QVERIFY(!child<QComboBox>(*dialog, u"importFormat"_s)->itemText(0).isEmpty());
    }

    void table_withoutKnownColumns_asksAndThenReadsThem()
    {
        const auto dialog = open(u"odd.csv"_s,
                                 "name,where,first,second,alt\n"
                                 "a,http://h/a.jpg,One.,Two.,Alt a\n"
                                 "b,http://h/b.jpg,Three.,Four.,Alt b\n");
        QTRY_VERIFY(state(*dialog).contains(u"which column"_s));
        QVERIFY(!child<QAbstractButton>(*dialog, u"importStart"_s)->isEnabled());
        QCOMPARE(column(*dialog, 5)->currentData().toString(), u"image_alt"_s);
        choose(*dialog, 1, u"id"_s);
        choose(*dialog, 2, u"image_src"_s);
        choose(*dialog, 3, u"captions"_s);
        choose(*dialog, 4, u"captions"_s);
        QTRY_COMPARE(records(*dialog)->topLevelItemCount(), 2);
        QTRY_COMPARE(records(*dialog)->topLevelItem(0)->text(2), u"2: One."_s);
        QCOMPARE(records(*dialog)->topLevelItem(0)->toolTip(2), u"One.\nTwo."_s);
        test::keepPicture(*dialog, u"import-table"_s);
        QCOMPARE(records(*dialog)->topLevelItem(0)->text(1), u"Alt a"_s);
        choose(*dialog, 5, {});
        QTRY_COMPARE(records(*dialog)->topLevelItem(0)->text(1), QString());
        QVERIFY(child<QAbstractButton>(*dialog, u"importStart"_s)->isEnabled());

        // What the dialog says is what the import does; it has stored nothing itself.
        QCOMPARE(project::Queries(m_world.project()).info()->images, qint64(0));
        const auto report = project::ImportFiles(m_world.project())
                                .run(dialog->paths(), dialog->options(), base::JobContext());
        QCOMPARE(report->added, qint64(2));
        const auto key = project::Queries(m_world.project()).keyOf(u"b"_s);
        const auto detail = project::Queries(m_world.project()).detail(*key);
        QCOMPARE(detail->captions.size(), std::size_t(2));
        QCOMPARE(detail->captions[1].text, u"Four."_s);
        QVERIFY(!detail->image.imageAlt);
    }

    void records_placeSatelliteLicence_areShown()
    {
        const auto dialog = open(u"whole.csv"_s,
                                 "id,image_src,lat,lon,satellite,licence,location\n"
                                 "a,http://h/a.jpg,\"30,1\",31.2,Landsat 8,CC0,Cairo\n"
                                 "b,http://h/b.jpg,30.1,31.2,,,\n");
        QTRY_COMPARE(records(*dialog)->topLevelItemCount(), 2);
        const QTreeWidgetItem *first = records(*dialog)->topLevelItem(0);
        QCOMPARE(first->text(4), u"Cairo; 30.1° N, 31.2° E"_s);
        QCOMPARE(first->text(6), u"Landsat 8"_s);
        QCOMPARE(first->text(7), u"CC0"_s);
        QCOMPARE(records(*dialog)->topLevelItem(1)->text(4), u"30.1° N, 31.2° E"_s);
        QVERIFY(dialog->width() <= 1024);
        test::keepPicture(*dialog, u"import-columns"_s);
    }

    void table_withoutHeader_isReadByNumbers()
    {
        const auto dialog = open(u"bare.tsv"_s, "x1\thttp://h/1.jpg\nx2\thttp://h/2.jpg\n");
        QTRY_VERIFY(!dialog->findChildren<QComboBox *>(u"importColumn2"_s).isEmpty());
        child<QCheckBox>(*dialog, u"importHeader"_s)->setChecked(false);
        choose(*dialog, 1, u"id"_s);
        choose(*dialog, 2, u"image_src"_s);
        QTRY_COMPARE(records(*dialog)->topLevelItemCount(), 2);
        QCOMPARE(records(*dialog)->topLevelItem(0)->text(0), u"x1"_s);
    }

    void records_areShown_fiveAtMost_andTheFormatIsNamed()
    {
        QByteArray json = "[";
        for (int i = 0; i < 9; ++i) {
            json += i > 0 ? "," : "";
            json += "{\"id\":\"r" + QByteArray::number(i) + "\",\"image_alt\":\"Alt\"}";
        }
        const auto dialog = open(u"nine.json"_s, json + "]");
        QTRY_COMPARE(records(*dialog)->topLevelItemCount(), 5);
        QVERIFY(child<QComboBox>(*dialog, u"importFormat"_s)->itemText(0).contains(u"GAIA JSON"_s));
        test::keepPicture(*dialog, u"import-records"_s);
        QVERIFY(!child<QCheckBox>(*dialog, u"importHeader"_s)->isVisible());
        // Read as something else it says why that can't be.
        auto *format = child<QComboBox>(*dialog, u"importFormat"_s);
        format->setCurrentIndex(format->findData(int(project::ImportFormat::Coco)));
        QTRY_VERIFY(!child<QAbstractButton>(*dialog, u"importStart"_s)->isEnabled());
        QVERIFY(!state(*dialog).isEmpty());
    }

    void severalFiles_areAllLookedAt()
    {
        const QString json = write(u"a.json"_s, "[{\"id\":\"a1\"},{\"id\":\"a2\"},"
                                                "{\"id\":\"a3\"},{\"id\":\"a4\"}]");
        const QString lines = write(u"b.jsonl"_s, "{\"id\":\"b1\"}\n{\"id\":\"b2\"}\n{\"id\":\"b3\"}\n");
        transfer::ImportDialog both(m_world.project(), m_runner, {json, lines});
        both.show();
        QTRY_COMPARE(records(both)->topLevelItemCount(), 5);
        QCOMPARE(records(both)->topLevelItem(0)->text(0), u"a1"_s);
        QCOMPARE(records(both)->topLevelItem(4)->text(0), u"b2"_s);
        QVERIFY(child<QAbstractButton>(both, u"importStart"_s)->isEnabled());

        // One that can't be read is told, though it is not the first.
        transfer::ImportDialog broken(m_world.project(), m_runner,
                                      {json, m_world.path(u"absent.json"_s)});
        broken.show();
        QTRY_VERIFY(state(broken).contains(u"absent.json"_s));
        test::keepPicture(broken, u"import-refused"_s);
        QVERIFY(!child<QAbstractButton>(broken, u"importStart"_s)->isEnabled());
    }

private:
    QString write(const QString &name, const QByteArray &contents)
    {
        const QString path = m_world.path(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size()) {
            qFatal("%s can't be written", qPrintable(path));
        }
        return path;
    }
    std::unique_ptr<transfer::ImportDialog> open(const QString &name, const QByteArray &contents)
    {
        const QString path = contents.isNull() ? m_world.path(name) : write(name, contents);
        auto dialog = std::make_unique<transfer::ImportDialog>(m_world.project(), m_runner,
                                                               QStringList{path});
        dialog->show();
        return dialog;
    }
    static QString state(QWidget &dialog) { return child<QLabel>(dialog, u"importState"_s)->text(); }
    static QTreeWidget *records(QWidget &dialog)
    {
        return child<QTreeWidget>(dialog, u"importRecords"_s);
    }
    static QComboBox *column(QWidget &dialog, int number)
    {
        return child<QComboBox>(dialog, u"importColumn%1"_s.arg(number));
    }
    static void choose(QWidget &dialog, int number, const QString &field)
    {
        column(dialog, number)->setCurrentIndex(column(dialog, number)->findData(field));
    }

    World m_world;
    jobs::Runner m_runner;
};

QTEST_MAIN(ImportDialogTest)
#include "importdialogtest.moc"
