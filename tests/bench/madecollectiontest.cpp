// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/madecollection.h"

#include "core/project/queries.h"
#include "core/project/verifyproject.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using bench::MadeCollection;

class MadeCollectionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void record_sameSeed_isTheSame()
    {
        const MadeCollection one(3, {});
        const MadeCollection two(3, {});
        const MadeCollection other(4, {});
        for (const qint64 number : {0, 17, 999'999}) {
            QVERIFY(one.record(number).image == two.record(number).image);
            QCOMPARE(one.record(number).captions, two.record(number).captions);
            QVERIFY(one.record(number).article.saysTheSameAs(two.record(number).article));
            QVERIFY(one.record(number).captions != other.record(number).captions);
        }
    }

    void record_thousand_looksLikeGaia()
    {
        const MadeCollection made(1, {});
        QSet<QString> ids;
        QSet<QString> articles;
        qint64 bytes = 0;
        int located = 0;
        int dated = 0;
        for (qint64 number = 0; number < 1000; ++number) {
            const dataset::Record record = made.record(number);
            ids.insert(record.image.id);
            articles.insert(record.article.url);
            located += record.image.place.point ? 1 : 0;
            dated += record.image.acquired.isKnown() ? 1 : 0;
            QCOMPARE(record.captions->size(), dataset::kCaptionsPerImage);
            for (const QString &caption : *record.captions) {
                bytes += caption.size();
            }
            if (record.image.place.point) {
                QVERIFY(dataset::isOnEarth(*record.image.place.point));
            }
        }
        QCOMPARE(ids.size(), 1000);
        QCOMPARE(articles.size(), 600);
        QVERIFY2(located > 850 && located < 1000, qPrintable(QString::number(located)));
        QVERIFY2(dated > 800 && dated < 950, qPrintable(QString::number(dated)));
        // Released captions have about 300 characters.
        QVERIFY2(bytes / 5000 > 220 && bytes / 5000 < 420, qPrintable(QString::number(bytes / 5000)));
    }

    void fill_small_verifiesAndCountsDecisions()
    {
        const QTemporaryDir folder;
        const base::SystemClock clock;
        const auto project = project::Project::create(folder.filePath(u"made.gaia"_s),
                                                      project::OpenMode::CommandLine, clock);
        QVERIFY(project.has_value());
        const MadeCollection made(1, QStringLiteral(GAIA_SOURCE_DIR "/resources/sample"));
        QVERIFY(made.scenes().size() > 20);
        QVERIFY(bench::fill(**project, made, 300, {}).has_value());
        const auto problems = project::VerifyProject(**project).run({});
        QVERIFY(problems.has_value());
        QVERIFY2(problems->isEmpty(), qPrintable(problems->join(u'\n')));
        const auto info = project::Queries(**project).info();
        QVERIFY(info.has_value());
        QCOMPARE(info->images, 300);
        QCOMPARE(info->articles, 180);
        QVERIFY(info->accepted > 100 && info->edited > 10 && info->rejected > 5);
        QCOMPARE(info->pending + info->accepted + info->edited + info->rejected, 1500);
    }
};

QTEST_GUILESS_MAIN(MadeCollectionTest)
#include "madecollectiontest.moc"
