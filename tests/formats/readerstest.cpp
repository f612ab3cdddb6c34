// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvrows.h"
#include "core/formats/recordreader.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::Record;
using formats::SourceKind;

namespace {

QByteArray picture()
{
    QImage image(12, 8, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A member of a tar archive in the ustar layout; type '0' is a file, '2' a symbolic link.
QByteArray member(const QByteArray &name, const QByteArray &contents, char type = '0',
                  const QByteArray &link = {})
{
    QByteArray header(512, '\0');
    header.replace(0, name.size(), name);
    header.replace(100, 8, QByteArray("0000644\0", 8));
    header.replace(124, 12,
                   QByteArray(QByteArray::number(contents.size(), 8).rightJustified(11, '0') + '\0'));
    header.replace(136, 12, QByteArray("00000000000\0", 12));
    header[156] = type;
    header.replace(157, link.size(), link);
    header.replace(257, 8, QByteArray("ustar\00000", 8));
    header.replace(148, 8, "        ");
    int sum = 0;
    for (const char c : std::as_const(header)) {
        sum += static_cast<unsigned char>(c);
    }
    header.replace(148, 8,
                   QByteArray(QByteArray::number(sum, 8).rightJustified(6, '0')
                              + QByteArray("\0 ", 2)));
    return header + contents + QByteArray((512 - contents.size() % 512) % 512, '\0');
}

const QByteArray kTarEnd(1024, '\0');

}  // namespace

class ReadersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_records.clear();
        m_issues.clear();
    }

    // Tables

    void table_withoutIdOrAddress_saysItsColumns()
    {
        const base::Status status = read(write("t.csv", "colour,weight\nred,3\n"));
        QVERIFY(!status);
        QVERIFY(status.error().message.contains(u"colour, weight"_s));
        QVERIFY(status.error().message.contains(u"--map"_s));
    }

    void table_mapOfNoColumnOrField_isWrongUsage()
    {
        const QString path = write("t.csv", "url,alt\nhttps://e.org/a.jpg,x\n");
        const auto noColumn = read(path, SourceKind::Table, {{u"credits"_s, u"who"_s}});
        QVERIFY(!noColumn && noColumn.error().code == base::ErrorCode::Usage);
        const auto noField = read(path, SourceKind::Table, {{u"smell"_s, u"alt"_s}});
        QVERIFY(!noField && noField.error().code == base::ErrorCode::Usage);
        const auto noNumber = read(path, SourceKind::Table, {{u"id"_s, u"3"_s}});
        QVERIFY(!noNumber && noNumber.error().code == base::ErrorCode::Usage);
    }

    void table_brokenLines_areListedAndTheRestRead()
    {
        QVERIFY(read(write("t.csv", "id,image_alt\n"
                                    "a,fine\n"
                                    "b,\"never closed\n"
                                    "c,fine\n"
                                    "d,too,many\n"
                                    "e,\"two\nlines, and \"\"quotes\"\"\"\n")));
        QCOMPARE(ids(), (QStringList{u"a"_s, u"c"_s, u"e"_s}));
        QCOMPARE(*m_records[2].image.imageAlt, u"two\nlines, and \"quotes\""_s);
        QCOMPARE(m_issues.size(), 2U);
        QVERIFY(m_issues[0].item.contains(u"line 3"_s));
        QVERIFY(m_issues[1].item.contains(u"line 5"_s));
    }

    void table_quoteNeverClosedBeforeMuch_isListedAndTheRestRead()
    {
        constexpr int kLines = 200'000;
        QByteArray text("id,image_alt\na,\"never closed\n");
        for (int i = 0; i < kLines; ++i) {
            text += "r" + QByteArray::number(i) + ",words that go on\n";
        }
        QVERIFY(read(write("t.csv", text)));
        QCOMPARE(m_records.size(), std::size_t(kLines));
        QCOMPARE(m_issues.size(), 1U);
        QVERIFY(m_issues[0].item.contains(u"line 2"_s));
    }

    void table_millionsOfQuotesInACell_areText()
    {
        QVERIFY(read(write("t.csv", "id,image_alt\na,x" + QByteArray(3'000'000, '"') + "\nb,fine\n")));
        QCOMPARE(ids(), (QStringList{u"a"_s, u"b"_s}));
    }

    void table_lineEndsInsideQuotes_stayAsTheyAre()
    {
        QVERIFY(read(write("t.csv", "id,image_alt\r\na,\"one\r\n\r\ntwo\"\r\nb,\"\"\r\n")));
        QCOMPARE(ids(), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(*m_records[0].image.imageAlt, u"one\r\n\r\ntwo"_s);
    }

    void table_lineLongerThanARow_isOneIssue_andTheRestRead()
    {
        const QByteArray much(20'000'000, 'x');
        QVERIFY(read(write("t.csv", "id,image_alt\na," + much + "\nb,fine\nc,\"" + much + "\"\nd,too,many\n")));
        QCOMPARE(ids(), QStringList{u"b"_s});
        QCOMPARE(m_issues.size(), 3U);
        QVERIFY(m_issues[0].item.contains(u"line 2"_s) && m_issues[0].reason.contains(u"4 MB"_s));
        QVERIFY(m_issues[1].item.contains(u"line 4"_s));
        QVERIFY(m_issues[2].item.contains(u"line 5"_s));
    }

    void table_thatIsNoText_saysHowToSaveIt()
    {
        const auto zeros = read(write("z.csv", QByteArray("id,image_alt\0\na,b\n", 19)));
        QVERIFY(!zeros && zeros.error().message.contains(u"zero bytes"_s));
        const auto old = read(write("m.csv", "id,image_alt\ra,b\r"));
        QVERIFY(!old && old.error().message.contains(u"Macintosh"_s));
        const auto wide = read(write("u.txt", QByteArray("\xff\xfei\0d\0,\0", 8)));
        QVERIFY(!wide && wide.error().message.contains(u"UTF-16"_s));
    }

    void table_ofUtf16OnAFullDisk_isRefusedWhole()
    {
        QStringEncoder encoder(QStringConverter::Utf16LE);
        const QByteArray rows = encoder.encode(u"id,image_alt\n"_s + u"row,words\n"_s.repeated(50));
        const QString path = write("u.csv", "\xff\xfe" + rows);
        // The kernel refuses to let any file grow past this, as a full disk would.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit tight{64, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
        const auto status = read(path);
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!status);
        QVERIFY2(status.error().code == base::ErrorCode::DiskFull, qPrintable(status.error().message));
        QVERIFY(status.error().message.contains(u"u.csv"_s));
        QVERIFY(m_records.empty());
    }

    void table_ofTabsAndSemicolons_isRead()
    {
        QVERIFY(read(write("t.tsv", "\xef\xbb\xbfid\tcaptions\ttag\tlat\tlon\n"
                                    "7\t[\"one\", \"two\"]\tflood; river\t10.5\t-3\n")));
        QCOMPARE(ids(), QStringList{u"7"_s});
        QCOMPARE(*m_records[0].captions, (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(*m_records[0].image.tag, (QStringList{u"flood"_s, u"river"_s}));
        QCOMPARE(m_records[0].image.place.point->lon, -3.0);
        m_records.clear();
        QVERIFY(read(write("s.csv", "id;credits\nx;ESA, 2020\n")));
        QCOMPARE(*m_records[0].image.credits, u"ESA, 2020"_s);
    }

    void table_aRowACaption_isOneRecord()
    {
        write("a.png", picture());
        QVERIFY(read(write("t.csv", "filepath,title\na.png,first\na.png,second\nb.png,third\n")));
        QCOMPARE(m_records.size(), 2U);
        QCOMPARE(*m_records[0].captions, (QStringList{u"first"_s, u"second"_s}));
        QVERIFY(m_records[0].picturePath.endsWith(u"/a.png"_s));
        QVERIFY(m_records[1].picturePath.isEmpty());
    }

    void table_withoutHeader_isReadByNumbers()
    {
        QVERIFY(read(write("t.tsv", "\"alps\"\t\"Snow is red.\"\n\"delta\"\t\"Mud.\"\n"),
                     SourceKind::Auto, {{u"id"_s, u"1"_s}, {u"text"_s, u"2"_s}}));
        QCOMPARE(ids(), (QStringList{u"alps"_s, u"delta"_s}));
        QCOMPARE(m_records[1].article.text, u"Mud."_s);
    }

    void table_guardOfASpreadsheet_isTakenOff()
    {
        QVERIFY(read(write("t.csv", "id,image_alt\na,'=cmd\nb,'tis\n")));
        QCOMPARE(*m_records[0].image.imageAlt, u"=cmd"_s);
        QCOMPARE(*m_records[1].image.imageAlt, u"'tis"_s);
    }

    // Shards

    void shard_evilMembers_arePassedOver()
    {
        QVERIFY(read(write("s.tar", member("../out.json", "{}") + member("/etc/x.json", "{}")
                                        + member("l.png", {}, '2', "/etc/passwd")
                                        + member("d/", {}, '5')
                                        + member("good.png", picture())
                                        + member("good.json", "{\"id\": \"g\"}") + kTarEnd)));
        QCOMPARE(ids(), QStringList{u"g"_s});
        QCOMPARE(m_issues.size(), 3U);
        QVERIFY(!QFile::exists(m_folder->filePath(u"../out.json"_s)));
    }

    void shard_memberThatSaysItIsHuge_isNotUnpacked()
    {
        QByteArray huge = member("x.png", {});
        huge.replace(124, 12, QByteArray("77777777777\0", 12));
        huge.replace(148, 8, "        ");
        int sum = 0;
        for (int i = 0; i < 512; ++i) {
            sum += static_cast<unsigned char>(huge.at(i));
        }
        const QByteArray checked =
            QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2);
        huge.replace(148, 8, checked);
        QVERIFY(read(write("s.tar", huge.left(512) + QByteArray(1 << 16, 'x'))));
        QVERIFY(m_records.empty());
        QVERIFY(m_issues[0].reason.contains(u"256 MB"_s));
    }

    void shard_cutShort_givesWhatStandsBefore()
    {
        const QByteArray whole = member("a.json", "{\"id\": \"a\"}")
            + member("b.json", "{\"id\": \"b\"}") + member("c.png", QByteArray(4000, 'x'));
        QVERIFY(read(write("s.tar", whole.left(whole.size() - 3000))));
        QCOMPARE(ids(), (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(!m_issues.empty());
    }

    void shard_thatIsNone_isRefused()
    {
        QVERIFY(!read(write("s.tar", QByteArray(5000, 'z')), SourceKind::WebDataset)
                || !m_issues.empty());
        QVERIFY(m_records.empty());
    }

    void shard_ofSamples_givesPicturesRecordsAndTexts()
    {
        QVERIFY(read(write("s.tar", member("d/0001.png", picture())
                                        + member("d/0001.txt", "A lake.\n")
                                        + member("0002.seg.png", picture())
                                        + member("0002.json", "no json") + kTarEnd)));
        QCOMPARE(ids(), (QStringList{u"d/0001"_s, u"0002"_s}));
        QCOMPARE(m_records[0].pictureBytes, picture());
        QCOMPARE(*m_records[0].captions, QStringList{u"A lake."_s});
        QCOMPARE(m_issues.size(), 1U);
    }

    void shard_ofImg2dataset_hasAltTexts()
    {
        QVERIFY(read(write("s.tar",
                           member("000000001.jpg", picture()) + member("000000001.txt", "Etna")
                               + member("000000001.json", "{\"url\": \"https://e.org/e.jpg\", \"key\": "
                                                          "\"000000001\", \"status\": \"success\"}")
                               + kTarEnd)));
        QCOMPARE(*m_records[0].image.imageAlt, u"Etna"_s);
        QCOMPARE(*m_records[0].image.imageSrc, u"https://e.org/e.jpg"_s);
        QVERIFY(!m_records[0].captions);
    }

    // COCO and image folders

    void coco_withoutImages_isRefused()
    {
        QVERIFY(!read(write("c.json", "{\"annotations\": []}"), SourceKind::Coco));
    }

    void coco_captions_findTheirImage()
    {
        write("images/a.png", picture());
        QVERIFY(read(write("c.json",
                           "{\"info\": {}, \"annotations\": [{\"image_id\": 2, \"caption\": \"x\"}, "
                           "{\"image_id\": \"2\", \"caption\": \"y\"}, {\"image_id\": 9}, 4], "
                           "\"images\": [{\"id\": 2, \"file_name\": \"a.png\", \"license\": 3}, 5, "
                           "{\"id\": 3, \"gaia_id\": \"own\", \"file_name\": \"../b.png\"}]}")));
        QCOMPARE(ids(), (QStringList{u"2"_s, u"own"_s}));
        QCOMPARE(*m_records[0].captions, (QStringList{u"x"_s, u"y"_s}));
        QVERIFY(m_records[0].picturePath.endsWith(u"images/a.png"_s));
        QVERIFY(m_records[1].picturePath.isEmpty());
        QCOMPARE(m_issues.size(), 2U);
        QCOMPARE(m_issues[1].item, u"../b.png"_s);
    }

    void coco_captionOfNoImage_isNotThatOfAnImageWithoutANumber()
    {
        QVERIFY(read(write("c.json",
                           "{\"annotations\": [{\"caption\": \"lost\"}], \"images\": "
                           "[{\"image_src\": \"https://a.example/1.png\"}]}")));
        QCOMPARE(ids(), QStringList{u"1.png"_s});
        QVERIFY(m_records[0].captions.value_or(QStringList()).isEmpty());
    }

    void coco_picturesThatAreNotThere_areToldInBounds()
    {
        QByteArray images;
        for (int i = 0; i < 500; ++i) {
            images += (i > 0 ? "," : "") + QByteArray("{\"id\": ") + QByteArray::number(i)
                + ", \"file_name\": \"" + QByteArray::number(i) + ".png\"}";
        }
        images += ",{\"id\": 900, \"image_src\": \"https://a.example/x.png\"}";
        QVERIFY(read(write("c.json", "{\"annotations\": [], \"images\": [" + images + "]}")));
        QCOMPARE(m_records.size(), 501U);
        QCOMPARE(m_issues.size(), 101U);
        QVERIFY(m_issues.back().item.contains(u"400"_s));
    }

    void coco_licenceAndDay_areTaken()
    {
        QVERIFY(read(write(
            "c.json",
            "{\"images\": [{\"id\": 1, \"image_src\": \"https://a.example/1.png\", \"license\": 4, "
            "\"date_captured\": \"2013-11-14 17:02:52\"}, {\"id\": 2, \"image_src\": "
            "\"https://a.example/2.png\", \"license\": \"4\", \"licence\": \"mine\", \"date\": \"2001\", "
            "\"date_captured\": \"2013-11-14\"}, {\"id\": 3, \"image_src\": "
            "\"https://a.example/3.png\", \"license\": 9, \"date_captured\": \"0000-00-00\"}], "
            "\"annotations\": [], \"licenses\": [5, {\"id\": 4, \"name\": \"CC BY 2.0\", \"url\": "
            "\"http://creativecommons.org/licenses/by/2.0/\"}]}")));
        QCOMPARE(m_records.size(), 3U);
        QCOMPARE(m_records[0].image.licence.name, u"CC BY 2.0"_s);
        QCOMPARE(m_records[0].image.licence.evidence,
                 u"http://creativecommons.org/licenses/by/2.0/"_s);
        QCOMPARE(m_records[0].image.acquired.from, QDate(2013, 11, 14));
        QCOMPARE(m_records[1].image.licence.name, u"mine"_s);
        QCOMPARE(m_records[1].image.acquired.from, QDate(2001, 1, 1));
        QCOMPARE(m_records[2].image.licence, dataset::Licence());
        QVERIFY(!m_records[2].image.acquired.isKnown());
        QVERIFY(m_issues.empty());
    }

    void coco_licenceWithoutANumber_isOfNoImage()
    {
        QVERIFY(read(write(
            "c.json",
            "{\"images\": [{\"id\": 1, \"image_src\": \"https://a.example/1.png\"}, {\"id\": 2, "
            "\"image_src\": \"https://a.example/2.png\", \"license\": null}, {\"id\": 3, "
            "\"image_src\": \"https://a.example/3.png\", \"license\": 4}], \"annotations\": [], "
            "\"licenses\": [{\"name\": \"CC BY 2.0\"}, {\"id\": \"\", \"name\": \"CC0\"}, "
            "{\"id\": 4, \"name\": \"CC BY 4.0\"}]}")));
        QCOMPARE(m_records.size(), 3U);
        QCOMPARE(m_records[0].image.licence, dataset::Licence());
        QCOMPARE(m_records[1].image.licence, dataset::Licence());
        QCOMPARE(m_records[2].image.licence.name, u"CC BY 4.0"_s);
    }

    void imageFolder_picturesWithoutARow_andRowsWithoutAPicture_areTold()
    {
        write("train/a.png", picture());
        write("train/forgotten.png", picture());
        write("test/b.png", picture());
        write("train/metadata.jsonl",
              "{\"file_name\": \"a.png\"}\n{\"file_name\": \"gone.png\"}\n");
        QVERIFY(read(m_folder->path()));
        QCOMPARE(m_records.size(), 2U);
        QStringList items;
        for (const base::Issue &issue : m_issues) {
            items << issue.item;
        }
        items.sort();
        QCOMPARE(items, (QStringList{u"test/b.png"_s, u"train/forgotten.png"_s, u"train/gone.png"_s}));
    }

    void table_ofAnotherEncoding_isReadAndTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("alt");
        QTest::addColumn<int>("notes");
        QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbfid,alt\na,Pl\xc3\xa9iades\n")
                                         << u"Pléiades"_s << 0;
        QTest::newRow("Latin-1") << QByteArray("id,alt\na,Pl\xe9iades\nb,\xe9t\xe9\n") << u"Pléiades"_s
                                 << 1;
        QTest::newRow("Windows-1252") << QByteArray("id,alt\na,\x93Pl\xe9iades\x94 \x80\n")
                                      << u"“Pléiades” €"_s << 1;
        const auto wide = [](QStringConverter::Encoding encoding) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            return QByteArray(encoder.encode(u"id,alt\r\na,Pléiades Ж\r\n"_s));
        };
        QTest::newRow("UTF-16, little") << wide(QStringConverter::Utf16LE) << u"Pléiades Ж"_s << 0;
        QTest::newRow("UTF-16, big") << wide(QStringConverter::Utf16BE) << u"Pléiades Ж"_s << 0;
    }
    void table_ofAnotherEncoding_isReadAndTold()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, alt);
        QFETCH(int, notes);
        QVERIFY(read(write("t.csv", bytes)));
        QVERIFY(!m_records.empty());
        QCOMPARE(m_records[0].image.imageAlt.value_or(QString()), alt);
        QCOMPARE(int(m_issues.size()), notes);
        QVERIFY(notes == 0 || m_issues[0].reason.contains(u"Windows-1252"_s));
    }

    void table_decimalCommas_areRead_andWhatIsNoNumberIsTold()
    {
        QVERIFY(read(write("t.csv", "id;lat;lon\na;1,5;-70,25\nb;12°30'N;5\nc;;\nd;nan;None\n"
                                    "e;1,234,5;6\n")));
        QCOMPARE(m_records.size(), 5U);
        QCOMPARE(m_records[0].image.place.point, (dataset::GeoPoint{1.5, -70.25}));
        QCOMPARE(m_issues.size(), 2U);
        QVERIFY(m_issues[0].reason.contains(u"12°30'N"_s));
        QVERIFY(m_issues[1].reason.contains(u"1,234,5"_s));
    }

    void imageFolder_splits_keepEqualNamesApart()
    {
        write("train/a.png", picture());
        write("train/metadata.jsonl", "{\"file_name\": \"a.png\", \"text\": \"one\"}\n"
                                      "{\"text\": \"nameless\"}\n");
        write("val/a.png", picture());
        write("val/metadata.csv", "file_name,caption\na.png,two\ngone.png,three\n");
        QVERIFY(read(m_folder->path()));
        QCOMPARE(ids(), (QStringList{u"train/a.png"_s, u"val/a.png"_s, u"val/gone.png"_s}));
        QCOMPARE(m_records[0].image.split, u"train"_s);
        QCOMPARE(m_records[1].image.split, u"validation"_s);
        QCOMPARE(*m_records[1].captions, QStringList{u"two"_s});
        QVERIFY(!m_records[2].image.mediaError.isEmpty());
        QCOMPARE(m_issues.size(), 2U);
        QCOMPARE(m_issues[1].item, u"val/gone.png"_s);
    }

    void pictureFile_alone_isOneRecord()
    {
        write("other.png", picture());
        QVERIFY(read(write("scene.png", picture())));
        QCOMPARE(ids(), QStringList{u"scene.png"_s});
    }

    void stop_endsEveryReader()
    {
        std::stop_source stop;
        stop.request_stop();
        m_context.stop = stop.get_token();
        QVERIFY(read(write("t.csv", "id,image_alt\na,x\nb,y\n")));
        QVERIFY(read(write("s.tar", member("a.json", "{}") + kTarEnd)));
        QVERIFY(read(write("c.json", "{\"annotations\": [], \"images\": [{\"id\": 1}]}")));
        m_context = {};
        QVERIFY(m_records.empty());
    }

private:
    QString write(const char *name, const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("no room for the test");
        }
        return path;
    }

    base::Status read(const QString &path, SourceKind kind = SourceKind::Auto,
                      const formats::ColumnMap &columns = {})
    {
        auto reader = formats::readerFor(path, {kind, columns});
        if (!reader) {
            return base::fail(reader.error());
        }
        return (*reader)->read(
            [this](Record &&record) {
                m_records.push_back(std::move(record));
                return true;
            },
            m_issues, m_context);
    }

    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (const Record &record : m_records) {
            ids << record.image.id;
        }
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<Record> m_records;
    base::Issues m_issues;
    base::JobContext m_context;
};

QTEST_MAIN(ReadersTest)
#include "readerstest.moc"
