// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"
#include "tests/support/modelserver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using test::Ended;
using test::LoopbackServer;
using test::World;

namespace {

Ended run(const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OPENAI_API_KEY"_s, QLatin1String(test::kSecretKey));
    return test::run(arguments, environment);
}

QStringList caption(const World &world, const LoopbackServer &server, const QStringList &more = {})
{
    return QStringList{u"caption"_s,       world.projectPath(), u"--json"_s, u"--quiet"_s,
                       u"--base-url"_s,    server.baseUrl(),    u"--model"_s,
                       u"gpt-4o-2024-08-06"_s, u"--provider"_s, u"responses"_s}
        + more;
}

}  // namespace

/// The words of gaiactl that have captions written.
class GaiactlCaptionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongUsage_endsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no verb") << QStringList{u"batch"_s, u"x.gaia"_s};
        QTest::newRow("no such verb") << QStringList{u"batch"_s, u"x.gaia"_s, u"hope"_s};
        QTest::newRow("sixth caption")
            << QStringList{u"caption"_s, u"x.gaia"_s, u"--image"_s, u"a"_s, u"--ordinal"_s, u"6"_s};
        QTest::newRow("ordinal of no image")
            << QStringList{u"caption"_s, u"x.gaia"_s, u"--ordinal"_s, u"2"_s};
        QTest::newRow("negative cap")
            << QStringList{u"caption"_s, u"x.gaia"_s, u"--max-cost"_s, u"-1"_s};
    }

    void wrongUsage_endsWithTwo()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(run(arguments).code, 2);
    }

    void wrongKey_endsWithFour_andTheKeyIsInNoOutput()
    {
        World world;
        test::addPictured(world.project(), u"a"_s, u"MARK-A"_s);
        world.close();
        LoopbackServer server([](const LoopbackServer::Request &) {
            return test::errorReply(401, "invalid_api_key", QByteArray("no ") + test::kSecretKey);
        });
        const Ended ended = run(caption(world, server));
        QCOMPARE(ended.code, 4);
        QVERIFY(!ended.json().value(u"stopped"_s).toString().isEmpty());
        QVERIFY(!ended.out.contains(test::kSecretKey));
        QVERIFY(!ended.errors.contains(test::kSecretKey));
        const Ended batch = run({u"batch"_s, world.projectPath(), u"submit"_s, u"--json"_s,
                                 u"--quiet"_s, u"--base-url"_s, server.baseUrl()});
        QCOMPARE(batch.code, 4);
        QVERIFY(!batch.out.contains(test::kSecretKey));
        const QJsonObject runs = run({u"info"_s, world.projectPath(), u"--json"_s})
                                     .json().value(u"runs"_s)
                                     .toObject();
        QCOMPARE(runs.value(u"queued"_s).toInt(), 1);
    }

    void waiting_isGoneOnWith_orDropped()
    {
        World world;
        for (int i = 0; i < 3; ++i) {
            test::addPictured(world.project(), QString::number(i), u"MARK-%1"_s.arg(i));
        }
        world.close();
        {
            LoopbackServer broke([](const LoopbackServer::Request &) {
                return test::errorReply(429, "insufficient_quota");
            });
            QCOMPARE(run(caption(world, broke, {u"--filter"_s, u"id:0 OR id:1"_s})).code, 4);
        }
        LoopbackServer server([](const LoopbackServer::Request &) {
            return test::responsesReply(test::modelText("fine"));
        });
        const Ended went = run(caption(world, server, {u"--waiting"_s, u"--max-cost"_s, u"0.014"_s}));
        QCOMPARE(went.code, 4);
        QCOMPARE(went.json().value(u"images"_s).toInt(), 2);
        QCOMPARE(went.json().value(u"done"_s).toInt(), 1);
        const Ended dropped = run(caption(world, server, {u"--drop-waiting"_s}));
        QCOMPARE(dropped.code, 0);
        QCOMPARE(dropped.json().value(u"dropped"_s).toInt(), 1);
        QCOMPARE(run(caption(world, server, {u"--waiting"_s})).json().value(u"images"_s).toInt(), 0);
        QCOMPARE(server.count(), 1);
    }

    void captions_thenOneAnew_thenTheOlderSet_thenUndo()
    {
        World world;
        test::addPictured(world.project(), u"a"_s, u"MARK-A"_s);
        world.close();
        LoopbackServer server([](const LoopbackServer::Request &request) {
            return test::responsesReply(
                test::modelText("try" + QByteArray::number(request.number)));
        });
        const Ended first = run(caption(world, server));
        QVERIFY2(first.code == 0, first.errors.constData());
        QCOMPARE(first.json().value(u"done"_s).toInt(), 1);
        QCOMPARE(first.json().value(u"requests"_s).toInt(), 1);
        QCOMPARE(first.json().value(u"throttled"_s).toInt(), 0);
        QVERIFY(first.json().value(u"stopped"_s).isNull());
        const Ended anew = run(caption(world, server,
                                       {u"--image"_s, u"a"_s, u"--ordinal"_s, u"2"_s, u"--hint"_s,
                                        u"say more of the water"_s}));
        QVERIFY2(anew.code == 0, anew.errors.constData());
        QVERIFY(server.requests().back().body.contains("say more of the water"));

        const QStringList sets{u"sets"_s, world.projectPath(), u"a"_s, u"--json"_s};
        const QJsonArray list = run(sets).json().value(u"sets"_s).toArray();
        QCOMPARE(list.size(), 2);
        QVERIFY(list.at(0).toObject().value(u"in_use"_s).toBool());
        const int older = list.at(1).toObject().value(u"set"_s).toInt();
        QCOMPARE(run(sets + QStringList{u"--use"_s, QString::number(older)}).code, 0);
        QVERIFY(secondCaption(world).contains(u"try1"_s));
        QCOMPARE(run({u"review"_s, world.projectPath(), u"undo"_s}).code, 0);
        QVERIFY(secondCaption(world).contains(u"try2"_s));
        QVERIFY(run(sets + QStringList{u"--use"_s, u"4711"_s}).code != 0);

        const QJsonObject info = run({u"info"_s, world.projectPath(), u"--json"_s}).json();
        QVERIFY(info.value(u"cost_per_image_usd"_s).toDouble() > 0.0);
        QVERIFY(info.value(u"cost_per_accepted_caption_usd"_s).isNull());
        QCOMPARE(info.value(u"models"_s).toArray().at(0).toObject().value(u"answers"_s).toInt(), 2);
    }

private:
    static QString secondCaption(const World &world)
    {
        const Ended shown = run({u"show"_s, world.projectPath(), u"a"_s, u"--json"_s});
        return shown.json().value(u"captions"_s).toArray().at(1).toObject().value(u"text"_s).toString();
    }
};

QTEST_GUILESS_MAIN(GaiactlCaptionTest)
#include "gaiactlcaptiontest.moc"
