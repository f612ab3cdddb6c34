// SPDX-License-Identifier: GPL-3.0-or-later
// Balanced subsets and splits, as scripts use them.
#include "tests/app/commandline.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using gaia::test::Ended;
using gaia::test::run;
using namespace Qt::StringLiterals;

namespace {

/// Years crowd at 2015; every tenth image is of the place and month of the one before.
QByteArray record(int number, const QByteArray &split)
{
    const int twin = number % 10 == 9 ? number - 1 : number;
    const int year = twin % 4 == 0 ? 2000 + twin % 15 : 2015;
    return QStringLiteral(
               "{\"id\": \"%1\", \"image_src\": \"https://eo.example/modis_%2%3_lrg.jpg\", "
               "\"captions\": [], \"tag\": [\"t%4\"], \"lat\": %5, \"lon\": %6%7}")
        .arg(number)
        .arg(year)
        .arg(1 + twin * 7 % 300, 3, 10, QLatin1Char('0'))
        .arg(twin % 6)
        .arg(twin % 120 - 60 + 0.5)
        .arg(twin * 37 % 360 - 180 + 0.5)
        .arg(split.isEmpty() ? QString() : u", \"split\": \"%1\""_s.arg(QLatin1String(split)))
        .toUtf8();
}

}  // namespace

class GaiactlCurateTest final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project;

    void make(const QByteArray &split)
    {
        m_project = m_folder.filePath(u"p%1.gaia"_s.arg(QLatin1String(QTest::currentTestFunction())));
        const QString records = m_folder.filePath(u"records.json"_s);
        QByteArrayList all;
        for (int i = 0; i < 400; ++i) {
            all << record(i, i < 40 ? split : QByteArray());
        }
        QFile file(records);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write('[' + all.join(',') + ']');
        file.close();
        QCOMPARE(run({u"new"_s, m_project, u"--quiet"_s}).code, 0);
        QCOMPARE(run({u"import"_s, m_project, records, u"--quiet"_s}).code, 0);
    }

    QJsonObject json(QStringList arguments)
    {
        arguments.insert(1, m_project);
        const Ended ended = run(arguments + QStringList{u"--json"_s, u"--quiet"_s});
        if (ended.code != 0) {
            qWarning() << ended.errors;
        }
        return ended.json();
    }

    int count(const QString &filter)
    {
        return json({u"list"_s, u"--filter"_s, filter, u"--limit"_s, u"1"_s})
            .value(u"total"_s)
            .toInt(-1);
    }

    /// An export of the view says how its images were drawn and split.
    void checkToldChoice(const QString &format)
    {
        const QString out = m_folder.filePath(u"out-"_s + format);
        QCOMPARE(run({u"export"_s, m_project, out, u"--format"_s, format, u"--captions"_s, u"any"_s,
                      u"--filter"_s, u"view:later"_s, u"--quiet"_s})
                     .code,
                 0);
        QFile file(out + u"/manifest.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject manifest = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(manifest.value(u"seed"_s).toInt(), 7);
        const QJsonObject sampling = manifest.value(u"sampling"_s).toObject();
        QCOMPARE(sampling.value(u"balance"_s).toArray(), (QJsonArray{u"year"_s}));
        const QJsonArray views = manifest.value(u"views"_s).toArray();
        QCOMPARE(views.size(), 2);
        QCOMPARE(views.at(0).toObject().value(u"filter"_s).toString(), u"view:even date:2015"_s);
        QVERIFY(views.at(1).toObject().value(u"frozen"_s).toBool());
        QVERIFY(manifest.value(u"split_rule"_s).toObject().value(u"ratios"_s).toString().startsWith(
            u"60/40"_s));
        QFile card(out + u"/README.md"_s);
        QVERIFY(card.open(QIODevice::ReadOnly));
        const QByteArray words = card.readAll();
        QVERIFY(words.contains("How the images were chosen"));
        QVERIFY(words.contains("\"seed\":7"));
        QVERIFY(words.contains("60/40"));
        QFile description(out + u"/croissant.json"_s);
        QVERIFY(description.open(QIODevice::ReadOnly));
        QVERIFY(QJsonDocument::fromJson(description.readAll()).object()
                    .value(u"geocr:samplingStrategy"_s).toString().contains(u"seed"_s));
    }

private Q_SLOTS:
    void wrongUsage_endsWithTwo()
    {
        make({});
        const auto code = [this](QStringList arguments) {
            arguments.insert(1, m_project);
            return run(arguments).code;
        };
        QCOMPARE(code({u"sample"_s}), 2);
        QCOMPARE(code({u"sample"_s, u"--count"_s, u"0"_s}), 2);
        QCOMPARE(code({u"sample"_s, u"--count"_s, u"5"_s, u"--balance"_s, u"mood"_s}), 2);
        QCOMPARE(code({u"sample"_s, u"--count"_s, u"5"_s, u"--floor"_s, u"pretty"_s}), 2);
        QCOMPARE(code({u"sample"_s, u"--count"_s, u"5"_s, u"--filter"_s, u"view:none"_s}), 2);
        QCOMPARE(code({u"split"_s, u"--ratios"_s, u"some"_s}), 2);
        QCOMPARE(code({u"split"_s, u"--time"_s, u"decade"_s}), 2);
        QCOMPARE(code({u"split"_s, u"--report"_s, u"--dry-run"_s}), 2);
        QVERIFY(run({u"sample"_s, m_project, u"--count"_s, u"5"_s, u"--filter"_s, u"tag:none"_s})
                    .errors.contains("nothing to draw from"));
    }

    void sample_savesABalancedSet_withItsStrategy()
    {
        make({});
        const QStringList command{u"sample"_s, u"--count"_s,  u"60"_s, u"--balance"_s,
                                  u"year,tag"_s, u"--floor"_s, u"located,dated"_s, u"--save"_s,
                                  u"even"_s};
        const QJsonObject sample = json(command);
        QCOMPARE(sample.value(u"view"_s).toString(), u"even"_s);
        QCOMPARE(sample.value(u"count"_s).toInt(), 60);
        QCOMPARE(count(u"view:even"_s), 60);
        const auto evenness = [&](const QString &when) {
            return sample.value(when).toObject().value(u"year"_s).toObject()
                .value(u"evenness"_s).toDouble();
        };
        QVERIFY(evenness(u"after"_s) > evenness(u"before"_s) + 0.1);
        const QJsonObject strategy = json({u"view"_s, u"even"_s}).value(u"strategy"_s).toObject();
        QCOMPARE(strategy.value(u"balance"_s).toArray(), (QJsonArray{u"year"_s, u"tag"_s}));
        QCOMPARE(strategy.value(u"seed"_s).toInt(), 1);

        // The same command draws the same images; another seed draws others.
        QStringList again = command;
        again.last() = u"again"_s;
        QCOMPARE(json(again).value(u"count"_s).toInt(), 60);
        QCOMPARE(count(u"view:even view:again"_s), 60);
        again.last() = u"other"_s;
        QCOMPARE(json(again + QStringList{u"--seed"_s, u"2"_s}).value(u"count"_s).toInt(), 60);
        QVERIFY(count(u"view:even view:other"_s) < 60);
    }

    void export_tellsHowItsImagesWereChosen()
    {
        make({});
        QCOMPARE(json({u"sample"_s, u"--count"_s, u"50"_s, u"--balance"_s, u"year"_s, u"--seed"_s, u"7"_s,
                       u"--save"_s, u"even"_s})
                     .value(u"count"_s)
                     .toInt(),
                 50);
        QCOMPARE(json({u"view"_s, u"later"_s, u"--filter"_s, u"view:even date:2015"_s})
                     .value(u"view"_s)
                     .toString(),
                 u"later"_s);
        QVERIFY(!json({u"split"_s, u"--ratios"_s, u"60/40"_s}).isEmpty());
        for (const char *format : {"gaia", "img2dataset", "webdataset", "openclip", "lavis", "coco",
                                   "imagefolder", "csv", "geojson", "gpkg", "stac"}) {
            checkToldChoice(QString::fromLatin1(format));
        }
    }

    void sample_ofMoreThanThereAre_isAll_andSaysSo()
    {
        make({});
        const auto ended = run({u"sample"_s, m_project, u"--count"_s, u"99999"_s, u"--save"_s, u"all"_s});
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.out.contains("99999 were asked for"), ended.out.constData());
        QCOMPARE(count(u"-view:all"_s), 0);
    }

    void sample_withoutName_keepsNothing()
    {
        make({});
        QVERIFY(json({u"sample"_s, u"--count"_s, u"9"_s}).value(u"view"_s).isNull());
        QVERIFY(json({u"views"_s}).value(u"views"_s).toArray().isEmpty());
    }

    void export_passesOnPicturesWithoutRights_onlyByName()
    {
        m_project = m_folder.filePath(u"rights.gaia"_s);
        const QString pictures = m_folder.filePath(u"pictures"_s);
        QVERIFY(QDir().mkpath(pictures));
        const auto add = [&](const QString &name, const char *licence) {
            QImage picture(8, 8, QImage::Format_RGB32);
            picture.fill(Qt::darkGreen);
            QVERIFY(picture.save(pictures + u'/' + name + u".png"_s));
            QFile record(pictures + u'/' + name + u".json"_s);
            QVERIFY(record.open(QIODevice::WriteOnly));
            record.write(QByteArray("{\"captions\": [\"A lake.\"], \"image_src\": \"https://eo.example/")
                         + name.toUtf8() + "\", \"licence\": " + licence + '}');
        };
        add(u"unknown"_s, "null");
        add(u"acme"_s, "{\"holder\": \"ACME\", \"redistribute\": \"no\"}");
        QCOMPARE(run({u"new"_s, m_project, u"--quiet"_s}).code, 0);
        QCOMPARE(run({u"import"_s, m_project, pictures, u"--quiet"_s}).code, 0);
        const auto exported = [&](const QStringList &named) {
            const QString out = m_folder.filePath(u"rights"_s);
            QStringList command{u"export"_s, m_project, out, u"--format"_s, u"webdataset"_s,
                                u"--captions"_s, u"any"_s, u"--force"_s, u"--quiet"_s};
            for (const QString &name : named) {
                command << u"--include-unlicensed"_s << name;
            }
            const Ended ended = run(command);
            QFile file(out + u"/manifest.json"_s);
            return ended.code == 0 && file.open(QIODevice::ReadOnly)
                ? QJsonDocument::fromJson(file.readAll()).object().value(u"pictures"_s).toInt(-1)
                : -1;
        };
        QCOMPARE(exported({}), 0);
        QCOMPARE(exported({u"unknown"_s}), 1);
        QCOMPARE(exported({u"unknown"_s, u"acme"_s}), 2);
    }

    void split_ofTooFewGroups_saysWhichSplitIsEmpty()
    {
        make({});
        const Ended ended = run({u"split"_s, m_project, u"--filter"_s, u"id:1"_s, u"--dry-run"_s});
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.out.contains("No image is in test"), ended.out.constData());
        QVERIFY(ended.out.contains("No image is in validation"));
        QVERIFY(!ended.out.contains("No image is in train"));
    }

    void split_isOneStep_thatUndoTakesBack()
    {
        make({});
        QCOMPARE(json({u"split"_s, u"--dry-run"_s}).value(u"changed"_s).toInt(), 400);
        QCOMPARE(count(u"has:split"_s), 0);
        const QJsonObject split = json({u"split"_s});
        QCOMPARE(split.value(u"leaks"_s).toArray().size(), 0);
        QVERIFY(std::abs(split.value(u"train"_s).toInt() - 280) < 8);
        QVERIFY(std::abs(split.value(u"test"_s).toInt() - 80) < 8);
        QCOMPARE(count(u"split:train"_s), split.value(u"train"_s).toInt());
        QCOMPARE(count(u"split:validation"_s), split.value(u"validation"_s).toInt());
        QVERIFY(split.value(u"largest_group"_s).toObject().value(u"images"_s).toInt() >= 2);
        // The same split again changes nothing, another seed does, and takes back its own only.
        QCOMPARE(json({u"split"_s}).value(u"changed"_s).toInt(), 0);
        QVERIFY(json({u"split"_s, u"--seed"_s, u"5"_s}).value(u"changed"_s).toInt() > 50);
        QCOMPARE(run({u"review"_s, m_project, u"undo"_s}).code, 0);
        QCOMPARE(count(u"split:train"_s), split.value(u"train"_s).toInt());
        QCOMPARE(run({u"review"_s, m_project, u"undo"_s}).code, 0);
        QCOMPARE(count(u"has:split"_s), 0);
        QCOMPARE(run({u"review"_s, m_project, u"redo"_s}).code, 0);
        QCOMPARE(count(u"split:train"_s), split.value(u"train"_s).toInt());
        QCOMPARE(run({u"verify"_s, m_project}).code, 0);
    }

    void split_thatCameWithTheRecords_staysUnlessAsked()
    {
        make("test");
        const QJsonObject report = json({u"split"_s, u"--report"_s});
        QCOMPARE(report.value(u"test"_s).toInt(), 40);
        QCOMPARE(report.value(u"train"_s).toInt(), 0);
        const QJsonObject split = json({u"split"_s});
        QCOMPARE(split.value(u"kept"_s).toInt(), 40);
        QCOMPARE(count(u"split:test id:3"_s), 1);
        // What is given counts towards the ratios of the whole.
        QVERIFY(std::abs(split.value(u"test"_s).toInt() - 80) < 8);
        QVERIFY(json({u"split"_s, u"--replace-given"_s}).value(u"changed"_s).toInt() > 20);
        QVERIFY(count(u"split:train"_s) > 260);
    }

    void report_ofGivenSplits_namesTheirLeaks()
    {
        make({});
        QCOMPARE(run({u"split"_s, m_project, u"--quiet"_s}).code, 0);
        // Image 19 is of the place and month of 18; an import gives it another split when told to.
        const QString records = m_folder.filePath(u"leaky.json"_s);
        QFile file(records);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write('[' + record(18, "train") + ',' + record(19, "test") + ']');
        file.close();
        const QJsonObject kept = json({u"import"_s, records});
        QVERIFY(kept.value(u"kept_splits"_s).toInt() > 0);
        QCOMPARE(json({u"split"_s, u"--report"_s}).value(u"leaks"_s).toArray().size(), 0);
        QCOMPARE(json({u"import"_s, records, u"--replace-splits"_s}).value(u"kept_splits"_s).toInt(), 0);
        const QJsonArray leaks = json({u"split"_s, u"--report"_s}).value(u"leaks"_s).toArray();
        QCOMPARE(leaks.size(), 1);
        QCOMPARE(leaks.first().toObject().value(u"kind"_s).toString(), u"block"_s);
        const QJsonArray images = leaks.first().toObject().value(u"images"_s).toArray();
        QCOMPARE(images.size(), 2);
        QCOMPARE(images.at(1).toObject().value(u"id"_s).toString(), u"19"_s);
        QCOMPARE(images.at(1).toObject().value(u"split"_s).toString(), u"test"_s);
    }

    void discardedImages_areNeitherDrawnNorSplit()
    {
        make({});
        QCOMPARE(run({u"discard"_s, m_project, u"7"_s}).code, 0);
        QCOMPARE(run({u"split"_s, m_project, u"--quiet"_s}).code, 0);
        QCOMPARE(count(u"id:7 has:split"_s), 0);
        QCOMPARE(json({u"sample"_s, u"--count"_s, u"1000"_s}).value(u"count"_s).toInt(), 399);
    }
};

QTEST_GUILESS_MAIN(GaiactlCurateTest)
#include "gaiactlcuratetest.moc"
