// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/findduplicates.h"
#include "core/project/importfiles.h"
#include "core/project/queries.h"
#include "tests/support/world.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using test::World;

/// Real pictures and copies of them that were changed in the ways that copies are.
class RealDuplicatesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_data = QStringLiteral(GAIA_SOURCE_DIR) + u"/../shared/data/dev"_s;
        if (!QFile::exists(m_data + u"/neardup/pairs.json"_s)) {
            QSKIP("The shared pictures are not here.");
        }
        QVERIFY(project::ImportFiles(m_world.project())
                    .run({m_data + u"/images"_s, m_data + u"/neardup"_s}, {}, {})
                    .has_value());
        const auto report = project::FindDuplicates(m_world.project()).run({}, {});
        QVERIFY(report.has_value());
        m_report = *report;
        for (std::size_t i = 0; i < m_report.clusters.size(); ++i) {
            for (const dataset::ImageKey member : m_report.clusters[i].members) {
                m_groups.insert(member.value, int(i));
            }
        }
    }

    void pairs_areFoundAsWhatTheyAre()
    {
        QFile file(m_data + u"/neardup/pairs.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray pairs = QJsonDocument::fromJson(file.readAll())[u"pairs"_s].toArray();
        QVERIFY(pairs.size() > 40);
        int hard = 0;
        int hardFound = 0;
        for (const QJsonValue &pair : pairs) {
            const QString relation = pair[u"relation"_s].toString();
            const QString a = pair[u"a"_s].toString().section(u'/', 1);
            const QString b = pair[u"b"_s].toString().section(u'/', 1);
            const bool isOneGroup = areTogether(a, b);
            const QByteArray told = (relation + u": "_s + a + u", "_s + b).toUtf8();
            if (relation == "exact"_L1 || relation == "duplicate"_L1) {
                QVERIFY2(isOneGroup, told.constData());
            } else if (relation == "different"_L1) {
                QVERIFY2(!isOneGroup, told.constData());
            } else {
                ++hard;
                hardFound += isOneGroup ? 1 : 0;
            }
        }
        qInfo("of %d hard pairs %d were found", hard, hardFound);
        QVERIFY(hardFound * 10 >= hard * 9);
    }

    void groups_holdOnlyCopiesOfOnePicture()
    {
        // The copies' names begin with that of their original.
        for (const dataset::DuplicateCluster &cluster : m_report.clusters) {
            const auto rows = project::Queries(m_world.project()).rows(cluster.members);
            QVERIFY(rows.has_value());
            QSet<QString> originals;
            for (const project::Row &row : *rows) {
                if (row.id.contains(u"__"_s)) {
                    originals.insert(row.id.section(u"__"_s, 0, 0));
                }
            }
            QVERIFY2(originals.size() <= 1, qPrintable(QStringList(originals.values()).join(u' ')));
        }
    }

private:
    [[nodiscard]] int groupOf(const QString &id) const
    {
        const auto key = project::Queries(m_world.project()).keyOf(id);
        return key ? m_groups.value(key->value, -1) : -1;
    }
    [[nodiscard]] bool areTogether(const QString &a, const QString &b) const
    {
        return groupOf(a) >= 0 && groupOf(a) == groupOf(b);
    }

    mutable World m_world;
    QString m_data;
    project::DuplicateReport m_report;
    QHash<qint64, int> m_groups;
};

QTEST_MAIN(RealDuplicatesTest)
#include "realduplicatestest.moc"
