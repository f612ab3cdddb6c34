// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/folderreader.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::Record;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void writePicture(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    QImage image(12, 8, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QVERIFY(image.save(path, "PNG"));
}

}  // namespace

class FolderReaderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void read_mixedFolder_takesPicturesByContent()
    {
        QTemporaryDir folder;
        writePicture(folder.filePath(u"a.png"_s));
        writePicture(folder.filePath(u"sub/no ending"_s));
        writePicture(folder.filePath(u"sub/deeper/wrong.jpg"_s));
        write(folder.filePath(u"page.jpg"_s), "<!DOCTYPE html>");
        write(folder.filePath(u"empty.tif"_s), "");
        write(folder.filePath(u"notes.txt"_s), "words");
        write(folder.filePath(u"table.csv"_s), "a,b");
        read(folder.path());
        QCOMPARE(ids(), (QStringList{u"a.png"_s, u"sub/deeper/wrong.jpg"_s, u"sub/no ending"_s}));
        QCOMPARE(m_issues.size(), std::size_t(2));
        QCOMPARE(m_issues.at(0).item, u"empty.tif"_s);
        QCOMPARE(m_issues.at(1).item, u"page.jpg"_s);
        QCOMPARE(*m_records.at(1).image.imageSrc, u"sub/deeper/wrong.jpg"_s);
    }

    void read_sideCars_giveRecordOrText()
    {
        QTemporaryDir folder;
        writePicture(folder.filePath(u"one.png"_s));
        write(folder.filePath(u"one.json"_s),
              "{\"image_alt\":\"alt\",\"lat\":1,\"lon\":2,\"bounds\":[1,0,3,2],"
              "\"acquired\":{\"from\":\"2004-01-01\",\"to\":\"2004-12-31\"},"
              "\"article\":{\"title\":\"T\",\"text\":\"Some text.\"},"
              "\"licence\":{\"name\":\"Public domain\",\"redistribute\":\"yes\"}}");
        writePicture(folder.filePath(u"two_2018315.png"_s));
        write(folder.filePath(u"two_2018315.txt"_s), "A title\n\nThe text of it. More.");
        writePicture(folder.filePath(u"three.png"_s));
        write(folder.filePath(u"three.png.json"_s), "not json");
        read(folder.path());
        QCOMPARE(m_records.size(), std::size_t(3));
        const Record &one = m_records.at(0);
        QCOMPARE(one.image.id, u"one.png"_s);
        QCOMPARE(*one.image.imageAlt, u"alt"_s);
        QCOMPARE(one.image.acquired.precision(), u"year"_s);
        QCOMPARE(one.image.place.footprint->east, 3.0);
        QCOMPARE(one.image.licence.redistribute, u"yes"_s);
        QCOMPARE(one.article.text, u"Some text."_s);
        // A side-car that is none costs the picture nothing but its words.
        const Record &three = m_records.at(1);
        QCOMPARE(three.image.id, u"three.png"_s);
        QVERIFY(three.picturePath.endsWith(u"three.png"_s));
        const Record &two = m_records.at(2);
        QCOMPARE(two.article.title, u"A title"_s);
        QCOMPARE(two.article.text, u"The text of it. More."_s);
        QCOMPARE(m_issues.size(), std::size_t(1));
        QCOMPARE(m_issues.front().item, u"three.png.json"_s);
    }

    void read_sideCarOfAnotherKind_keepsThePicture()
    {
        for (const QByteArray &foreign : {QByteArray("[1, 2]"), QByteArray("{\"a\": "), QByteArray("7"),
                                          QByteArray("\xff\xfe{")}) {
            QTemporaryDir folder;
            m_records.clear();
            m_issues.clear();
            writePicture(folder.filePath(u"lies.png"_s));
            write(folder.filePath(u"lies.json"_s), foreign);
            write(folder.filePath(u"lies.txt"_s), "What the text says.");
            read(folder.path());
            QCOMPARE(m_records.size(), std::size_t(1));
            QCOMPARE(m_records.front().article.text, u"What the text says."_s);
            QCOMPARE(m_issues.size(), std::size_t(1));
            QCOMPARE(m_issues.front().item, u"lies.json"_s);
        }
    }

    void read_linkInACircle_ends()
    {
        QTemporaryDir folder;
        writePicture(folder.filePath(u"a.png"_s));
        QVERIFY(QFile::link(folder.path(), folder.filePath(u"loop"_s)));
        read(folder.path());
        QCOMPARE(ids(), QStringList{u"a.png"_s});
    }

    void read_hiddenFiles_arePassedOver()
    {
        QTemporaryDir folder;
        writePicture(folder.filePath(u".hidden.png"_s));
        read(folder.path());
        QVERIFY(m_records.empty());
        QVERIFY(m_issues.empty());
    }

    void read_sampleOfTheProgram_isWhole()
    {
        read(u":/sample"_s);
        QVERIFY(m_issues.empty());
        QVERIFY(m_records.size() >= 24);
        for (const Record &record : m_records) {
            QVERIFY2(record.image.place.point && record.image.place.footprint
                         && record.image.acquired.isKnown() && record.image.credits
                         && !record.image.licence.name.isEmpty()
                         && record.article.text.count(u'.') >= 5,
                     qPrintable(record.image.id));
        }
    }

private:
    void read(const QString &folder)
    {
        m_records.clear();
        m_issues.clear();
        const auto status = formats::FolderReader(folder)
                                .read(
                                    [&](Record &&record) {
                                        m_records.push_back(std::move(record));
                                        return true;
                                    },
                                    m_issues, {});
        QVERIFY(status.has_value());
    }

    [[nodiscard]] QStringList ids() const
    {
        QStringList list;
        for (const Record &record : m_records) {
            list << record.image.id;
        }
        return list;
    }

    std::vector<Record> m_records;
    base::Issues m_issues;
};

QTEST_GUILESS_MAIN(FolderReaderTest)
#include "folderreadertest.moc"
