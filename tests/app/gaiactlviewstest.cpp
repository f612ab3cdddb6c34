// SPDX-License-Identifier: GPL-3.0-or-later
// Saved views, frozen sets and facets, as scripts use them.
#include "tests/app/commandline.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using gaia::test::Ended;
using gaia::test::run;
using namespace Qt::StringLiterals;

namespace {

QByteArray record(int number)
{
    const bool isFlood = number % 3 == 0;
    return QStringLiteral("{\"id\": \"%1\", \"image_src\": \"https://%2.example/%1.jpg\", "
                          "\"captions\": [], \"tag\": [\"%3\"], \"satellite\": [\"Terra\"], "
                          "\"lat\": %4, \"lon\": 10}")
        .arg(number)
        .arg(isFlood ? u"eo"_s : u"esa"_s, isFlood ? u"Flood"_s : u"Ice"_s)
        .arg(number)
        .toUtf8();
}

}  // namespace

class GaiactlViewsTest final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project;

    QStringList ids(const QString &filter)
    {
        QStringList ids;
        const QJsonObject listed =
            run({u"list"_s, m_project, u"--json"_s, u"--filter"_s, filter}).json();
        for (const QJsonValue &row : listed.value(u"rows"_s).toArray()) {
            ids << row.toObject().value(u"id"_s).toString();
        }
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        m_project = m_folder.filePath(u"p%1.gaia"_s.arg(QLatin1String(QTest::currentTestFunction())));
        const QString records = m_folder.filePath(u"records.json"_s);
        QByteArrayList all;
        for (int i = 0; i < 9; ++i) {
            all << record(i);
        }
        QFile file(records);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write('[' + all.join(',') + ']');
        file.close();
        QCOMPARE(run({u"new"_s, m_project, u"--quiet"_s}).code, 0);
        QCOMPARE(run({u"import"_s, m_project, records, u"--quiet"_s}).code, 0);
    }

    void view_thatCantBe_endsWithTwo()
    {
        QCOMPARE(run({u"view"_s, m_project, u"none"_s}).code, 2);
        QCOMPARE(run({u"list"_s, m_project, u"--filter"_s, u"view:none"_s}).code, 2);
        QCOMPARE(run({u"view"_s, m_project, u"a"_s, u"--filter"_s, u"status:odd"_s}).code, 2);
        QCOMPARE(run({u"view"_s, m_project, u"a"_s, u"--filter"_s, u"view:a"_s}).code, 2);
        QCOMPARE(run({u"view"_s, m_project, u"a"_s, u"--delete"_s, u"--freeze"_s}).code, 2);
        QCOMPARE(run({u"facets"_s, m_project, u"--field"_s, u"smell"_s}).code, 2);
        QVERIFY(run({u"views"_s, m_project, u"--json"_s}).json().value(u"views"_s).toArray().isEmpty());
    }

    void view_savedAndFrozen_isListedAndFilters()
    {
        const QJsonObject saved = run({u"view"_s, m_project, u"floods"_s, u"--filter"_s,
                                       u"tag:flood"_s, u"--json"_s}).json();
        QCOMPARE(saved.value(u"images"_s).toInt(), 3);
        QCOMPARE(saved.value(u"frozen"_s).toBool(true), false);
        const QJsonObject frozen = run({u"view"_s, m_project, u"northern floods"_s, u"--filter"_s,
                                        u"view:floods bbox:-180,2,180,90"_s, u"--freeze"_s,
                                        u"--json"_s}).json();
        QCOMPARE(frozen.value(u"images"_s).toInt(), 2);
        QCOMPARE(frozen.value(u"frozen"_s).toBool(), true);
        QCOMPARE(ids(u"view:\"northern floods\""_s), (QStringList{u"3"_s, u"6"_s}));

        // A set stays as it was; a view follows.
        QCOMPARE(run({u"set"_s, m_project, u"3"_s, u"tag=Ice"_s}).code, 0);
        QCOMPARE(ids(u"view:\"northern floods\""_s), (QStringList{u"3"_s, u"6"_s}));
        QCOMPARE(ids(u"view:floods"_s), (QStringList{u"0"_s, u"6"_s}));
        // Freezing a view in place keeps what it shows.
        QCOMPARE(run({u"view"_s, m_project, u"floods"_s, u"--freeze"_s}).code, 0);
        QCOMPARE(run({u"set"_s, m_project, u"6"_s, u"tag=Ice"_s}).code, 0);
        QCOMPARE(ids(u"view:floods"_s), (QStringList{u"0"_s, u"6"_s}));
        const QJsonArray views =
            run({u"views"_s, m_project, u"--json"_s}).json().value(u"views"_s).toArray();
        QCOMPARE(views.size(), 2);
        QCOMPARE(views.first().toObject().value(u"filter"_s).toString(), u"tag:flood"_s);

        QCOMPARE(run({u"view"_s, m_project, u"floods"_s, u"--rename"_s, u"wet"_s}).code, 0);
        QCOMPARE(run({u"view"_s, m_project, u"wet"_s, u"--delete"_s}).code, 0);
        QCOMPARE(run({u"view"_s, m_project, u"wet"_s}).code, 2);
    }

    void view_negated_letsTheOthersThrough()
    {
        QCOMPARE(run({u"view"_s, m_project, u"floods"_s, u"--filter"_s, u"tag:flood"_s}).code, 0);
        QCOMPARE(ids(u"-view:floods"_s).size(), 6);
    }

    void facets_countWhatTheFilterLetsThrough()
    {
        const QJsonObject facets = run({u"facets"_s, m_project, u"--json"_s, u"--filter"_s,
                                        u"tag:flood"_s, u"--field"_s, u"source,tag,year"_s}).json();
        QCOMPARE(facets.keys(), (QStringList{u"source"_s, u"tag"_s, u"year"_s}));
        const QJsonArray hosts =
            facets.value(u"source"_s).toObject().value(u"values"_s).toArray();
        QCOMPARE(hosts.size(), 1);
        QCOMPARE(hosts.first().toObject().value(u"value"_s).toString(), u"eo.example"_s);
        QCOMPARE(hosts.first().toObject().value(u"images"_s).toInt(), 3);
        // Its own term does not narrow a facet.
        QCOMPARE(facets.value(u"tag"_s).toObject().value(u"values"_s).toArray().size(), 2);
        QCOMPARE(facets.value(u"year"_s).toObject().value(u"unknown"_s).toInt(), 3);
    }

    void facets_ofFindings_areOfAFreshCheck()
    {
        const QJsonObject facets = run({u"facets"_s, m_project, u"--json"_s, u"--quiet"_s, u"--field"_s,
                                        u"lint,words"_s}).json();
        const QJsonObject lint = facets.value(u"lint"_s).toObject();
        QVERIFY(!lint.value(u"values"_s).toArray().isEmpty());
        const QJsonObject first = lint.value(u"values"_s).toArray().first().toObject();
        QCOMPARE(ids(u"lint:"_s + first.value(u"value"_s).toString()).size(),
                 first.value(u"images"_s).toInt());
    }
};

QTEST_GUILESS_MAIN(GaiactlViewsTest)
#include "gaiactlviewstest.moc"
