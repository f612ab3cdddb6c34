// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using gaia::test::Ended;
using gaia::test::run;
using namespace Qt::StringLiterals;

namespace {

QImage scene(double s)
{
    QImage image(400, 300, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const double u = x / 400.0;
            const double v = y / 300.0;
            const double relief = std::sin(7.1 * u * s + 3.0 * std::sin(5.3 * v + s))
                + std::sin(11.7 * v * s + 2.0 * std::cos(9.1 * u * s));
            image.setPixel(x, y, qRgb(int(110 + 40 * relief), int(120 + 40 * relief), 70));
        }
    }
    return image;
}

}  // namespace

class DedupeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const QString pictures = m_folder.filePath(u"pictures"_s);
        QVERIFY(QDir().mkpath(pictures));
        scene(2.0).save(pictures + u"/a.png"_s);
        QVERIFY(QFile::copy(pictures + u"/a.png"_s, pictures + u"/b.png"_s));
        scene(2.0).scaled(300, 225, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .mirrored(true, false)
            .save(pictures + u"/c.jpg"_s, nullptr, 60);
        scene(2.0).rgbSwapped().save(pictures + u"/d.png"_s);
        scene(5.3).save(pictures + u"/e.png"_s);
        QImage even(300, 300, QImage::Format_RGB32);
        even.fill(Qt::darkGreen);
        even.save(pictures + u"/f.png"_s);
        m_project = m_folder.filePath(u"p.gaia"_s);
        QCOMPARE(run({u"new"_s, m_project, u"--quiet"_s}).code, 0);
        QCOMPARE(run({u"import"_s, m_project, pictures, u"--quiet"_s}).code, 0);
    }

    void wrongUsage_endsWithTwo()
    {
        QCOMPARE(run({u"dedupe"_s, m_project, u"--distance"_s, u"16"_s}).code, 2);
        QCOMPARE(run({u"list"_s, m_project, u"--filter"_s, u"dup:maybe"_s}).code, 2);
        QVERIFY(run({u"dedupe"_s, m_project, u"--reference"_s, u"nobody"_s}).code != 0);
    }

    void reference_beforeAnySearch_isRefused()
    {
        const Ended ended = run({u"dedupe"_s, m_project, u"--reference"_s, u"a.png"_s});
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.errors.contains("duplicates"));
    }

    void pictures_areGroupedAndNothingDeleted()
    {
        const Ended ended = run({u"dedupe"_s, m_project, u"--json"_s});
        QVERIFY2(ended.code == 0, ended.errors.constData());
        const QJsonArray clusters = ended.json()[u"clusters"_s].toArray();
        QCOMPARE(clusters.size(), 1);
        const QJsonObject cluster = clusters[0].toObject();
        QCOMPARE(cluster[u"kind"_s].toString(), u"near"_s);
        QCOMPARE(cluster[u"members"_s].toArray(),
                 (QJsonArray{u"a.png"_s, u"b.png"_s, u"c.jpg"_s}));
        QCOMPARE(cluster[u"reference"_s].toString(), u"a.png"_s);
        bool isOtherColouringOffered = false;
        const QJsonArray candidates = ended.json()[u"candidates"_s].toArray();
        for (const QJsonValue &candidate : candidates) {
            isOtherColouringOffered |= candidate[u"b"_s].toString() == "d.png"_L1;
            QVERIFY(candidate[u"distance"_s].isDouble());
        }
        QVERIFY(isOtherColouringOffered);
        QCOMPARE(ended.json()[u"junk"_s].toArray(),
                 (QJsonArray{QJsonObject{{u"id"_s, u"f.png"_s}, {u"reason"_s, u"blank"_s}}}));
        const QJsonObject info = run({u"info"_s, m_project, u"--json"_s}).json();
        QCOMPARE(info[u"images"_s].toInt(), 6);
        QCOMPARE(info[u"duplicates"_s].toInt(), 2);
    }

    void filter_dup_givesTheMembers()
    {
        const QJsonObject yes =
            run({u"list"_s, m_project, u"--filter"_s, u"dup:yes"_s, u"--json"_s}).json();
        QCOMPARE(yes[u"total"_s].toInt(), 3);
        const QJsonObject no =
            run({u"list"_s, m_project, u"--filter"_s, u"-dup:yes"_s, u"--json"_s}).json();
        QCOMPARE(no[u"total"_s].toInt(), 3);
    }

    void reference_ofAPerson_outlivesTheNextSearch()
    {
        QCOMPARE(run({u"dedupe"_s, m_project, u"--reference"_s, u"c.jpg"_s, u"--curator"_s,
                      u"Eleni"_s}).code, 0);
        const QJsonObject again = run({u"dedupe"_s, m_project, u"--json"_s}).json();
        QCOMPARE(again[u"clusters"_s][0][u"reference"_s].toString(), u"c.jpg"_s);
        const QJsonObject log =
            run({u"review"_s, m_project, u"log"_s, u"--limit"_s, u"1"_s, u"--json"_s}).json();
        QCOMPARE(log[u"events"_s][0][u"action"_s].toString(), u"reference"_s);
        QCOMPARE(log[u"events"_s][0][u"curator"_s].toString(), u"Eleni"_s);
    }

    void judgement_byWord_isKeptAndTakenBack()
    {
        const auto clusters = [&](const QStringList &options) {
            QStringList words{u"dedupe"_s, m_project, u"--json"_s};
            return run(words + options).json()[u"clusters"_s].toArray();
        };
        const auto undo = [&] {
            QCOMPARE(run({u"review"_s, m_project, u"undo"_s, u"--quiet"_s}).code, 0);
        };
        QCOMPARE(run({u"dedupe"_s, m_project, u"--apart"_s, u"a.png"_s, u"b.png"_s}).code, 2);
        QCOMPARE(run({u"dedupe"_s, m_project, u"--same"_s, u"a.png"_s}).code, 2);
        QCOMPARE(clusters({u"--apart"_s, u"c.jpg"_s, u"a.png"_s})[0][u"members"_s].toArray(),
                 (QJsonArray{u"a.png"_s, u"b.png"_s}));
        // The next search keeps to it.
        QCOMPARE(clusters({})[0][u"kind"_s].toString(), u"exact"_s);
        undo();
        QCOMPARE(clusters({u"--same"_s, u"a.png"_s, u"e.png"_s})[0][u"members"_s].toArray().size(),
                 4);
        QCOMPARE(clusters({})[0][u"members"_s].toArray().size(), 4);
        undo();
        QCOMPARE(clusters({})[0][u"members"_s].toArray().size(), 3);
        QCOMPARE(run({u"dedupe"_s, m_project, u"--discard-others"_s, u"b.png"_s}).code, 0);
        // All but the reference that a person chose.
        const QJsonArray rows = run({u"list"_s, m_project, u"--filter"_s, u"status:discarded"_s,
                                     u"--json"_s}).json()[u"rows"_s].toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0][u"id"_s].toString(), u"a.png"_s);
        QCOMPARE(rows[1][u"id"_s].toString(), u"b.png"_s);
        undo();
    }

private:
    QTemporaryDir m_folder;
    QString m_project;
};

QTEST_MAIN(DedupeTest)
#include "dedupetest.moc"
