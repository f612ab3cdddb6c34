// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/captioning/modelprofile.h"
#include "core/captioning/prompts.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace gaia;
using Json = nlohmann::ordered_json;

namespace {

/// The rules of strict mode: every object closed, every property required, no unknown keywords.
QStringList strictFaults(const Json &schema, const QString &where)
{
    static const QStringList refused{u"allOf"_s, u"not"_s, u"if"_s, u"then"_s, u"else"_s};
    QStringList faults;
    for (const QString &word : refused) {
        if (schema.contains(word.toStdString())) {
            faults << QString(where + u": "_s + word);
        }
    }
    if (schema.value("type", Json()) == "object") {
        if (schema.value("additionalProperties", true)) {
            faults << QString(where + u": open"_s);
        }
        for (const auto &[name, property] : schema["properties"].items()) {
            const auto &required = schema["required"];
            if (std::find(required.begin(), required.end(), name) == required.end()) {
                faults << QString(where + u": not required "_s + QString::fromStdString(name));
            }
            faults << strictFaults(property, QString(where + u"/"_s + QString::fromStdString(name)));
        }
    }
    for (const Json &branch : schema.value("anyOf", Json::array())) {
        faults << strictFaults(branch, QString(where + u"/anyOf"_s));
    }
    return faults;
}

}  // namespace

class PromptsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void captionPrompt_carriesEveryRewardAndPenalty_data()
    {
        QTest::addColumn<QString>("words");
        const QStringList needed{
            // rewards
            u"vocabulary of the domain"_s, u"how many there are, their shape and their type"_s,
            u"lie in the frame"_s, u"relative to each other"_s,
            u"only if it is visible"_s, u"Causes and interactions"_s, u"atmosphere"_s,
            u"environment and society"_s, u"land use and land cover, events, anomalies"_s,
            u"brightness, saturation, texture"_s, u"The modality"_s,
            u"The satellite and the sensor"_s, u"'spatial resolution'"_s,
            u"Whatever else the image supports together with the text"_s, u"Acronyms"_s,
            // penalties
            u"same content said again"_s, u"hallucination"_s, u"superficial or false"_s,
            u"Fancy words"_s, u"Subjective impressions"_s, u"'photograph'"_s,
            u"resolution of this picture file"_s, u"without the sensor's name"_s,
            u"Dates, coordinates, historical events and credits"_s, u"Unique information"_s,
            u"left unaddressed"_s,
            // form
            u"The image showcases:"_s, u"noun with a capital letter"_s, u"five captions"_s,
            u"three tags"_s, u"EPSG:4326"_s, u"'Landmark, City, Country'"_s,
            u"is_remote_sensing"_s, u"is_chart"_s};
        for (const QString &words : needed) {
            QTest::newRow(qPrintable(words)) << words;
        }
    }

    void captionPrompt_carriesEveryRewardAndPenalty()
    {
        QFETCH(QString, words);
        const auto prompts = captioning::loadPrompts();
        QVERIFY(prompts.has_value());
        QVERIFY(prompts->captions.contains(words, Qt::CaseInsensitive));
    }

    void summaryPrompt_carriesItsRewardsAndItsPenalty()
    {
        const QString summary = captioning::loadPrompts()->summary;
        for (const QString &words : {u"Earth observation scientist"_s, u"visual details"_s,
                                     u"concise"_s, u"critical detail of the text is missing"_s}) {
            QVERIFY2(summary.contains(words), qPrintable(words));
        }
    }

    void schema_isStrict_withMetadataBeforeFiveCaptions()
    {
        const QByteArray text = captioning::loadPrompts()->schema;
        const Json schema = Json::parse(text.constBegin(), text.constEnd());
        QCOMPARE(strictFaults(schema, u""_s), QStringList());
        const Json &captions = schema["properties"]["captions"];
        QCOMPARE(captions["minItems"].get<int>(), 5);
        QCOMPARE(captions["maxItems"].get<int>(), 5);
        QStringList names;
        for (const auto &[name, property] : schema["properties"].items()) {
            names << QString::fromStdString(name);
        }
        QCOMPARE(names.last(), u"captions"_s);
        for (const QString &name : {u"is_remote_sensing"_s, u"is_chart"_s, u"coordinates"_s}) {
            QVERIFY(names.contains(name));
        }
    }

    void hash_isTheSameEveryTime()
    {
        QCOMPARE(captioning::loadPrompts()->hash, captioning::loadPrompts()->hash);
        QCOMPARE(captioning::loadPrompts()->hash.size(), 64);
    }

    void imageTokens_areTheServicesFigures()
    {
        // The worked example of the service's guide: 1440 x 960.
        QCOMPARE(captioning::profileFor(u"gpt-4o-2024-08-06"_s)->imageTokens({1440, 960}), 1105);
        QCOMPARE(captioning::profileFor(u"gpt-4o-mini"_s)->imageTokens({1440, 960}), 36835);
        QCOMPARE(captioning::profileFor(u"gpt-4o"_s)->imageTokens({100, 100}), 255);
        QCOMPARE(captioning::profileFor(u"gpt-4o"_s)->imageTokens({}), 0);
    }

    void sentSize_isWhatTheModelUses_andNeverLarger()
    {
        const auto tiles = captioning::profileFor(u"gpt-4o"_s).value();
        QCOMPARE(tiles.sentSize({1440, 960}), QSize(1152, 768));
        QCOMPARE(tiles.sentSize({20'000, 20'000}), QSize(768, 768));
        QCOMPARE(tiles.sentSize({10'000, 100}), QSize(2048, 20));
        QCOMPARE(tiles.sentSize({64, 48}), QSize(64, 48));
        QCOMPARE(tiles.sentSize({1, 1}), QSize(1, 1));
    }

    void imageRules_ofAProjectsOwnProfiles()
    {
        const QByteArray own = R"({"profiles": [
            {"model": "patchy", "matches": ["patchy"], "protocol": "chat", "image_detail": "auto",
             "image_tokens": {"rule": "patches", "most": 1536, "factor": 1.62},
             "limits": {"requests_a_minute": 30, "tokens_a_minute": 90000}},
            {"model": "flat", "matches": ["flat"],
             "image_tokens": {"rule": "fixed", "base": 576, "fit": 672}}]})";
        const auto patchy = captioning::profileFor(u"patchy"_s, own).value();
        QVERIFY(patchy.protocol == captioning::Protocol::Chat);
        QCOMPARE(patchy.imageDetail, u"auto"_s);
        QCOMPARE(patchy.requestsPerMinute, 30.0);
        QCOMPARE(patchy.tokensPerMinute, 90'000.0);
        // 1024 x 1024 are 32 x 32 patches; 1800 x 2400 would be 57 x 75 and is shrunk.
        QCOMPARE(patchy.imageTokens({1024, 1024}), qint64(1659));
        const QSize sent = patchy.sentSize({1800, 2400});
        QVERIFY(sent.width() < 1800);
        QVERIFY(((sent.width() + 31) / 32) * ((sent.height() + 31) / 32) <= 1536);
        QVERIFY(((sent.width() + 31) / 32) * ((sent.height() + 31) / 32) > 1400);
        const auto flat = captioning::profileFor(u"flat"_s, own).value();
        QCOMPARE(flat.imageTokens({4000, 10}), qint64(576));
        QCOMPARE(flat.sentSize({1344, 672}), QSize(672, 336));
    }

    void profilesThatMakeNoSense_areRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QString>("name");
        QTest::newRow("rule") << QByteArray(R"("image_tokens": {"rule": "hexagons"})")
                              << u"hexagons"_s;
        QTest::newRow("protocol") << QByteArray(R"("protocol": "telex")") << u"telex"_s;
        QTest::newRow("square") << QByteArray(R"("image_tokens": {"square": 0})") << u"square"_s;
        QTest::newRow("limit") << QByteArray(R"("limits": {"requests_a_minute": -3})")
                               << u"requests_a_minute"_s;
    }

    void profilesThatMakeNoSense_areRefusedByName()
    {
        QFETCH(QByteArray, member);
        QFETCH(QString, name);
        const auto profiles =
            captioning::loadProfiles("{\"profiles\": [{\"model\": \"m\", " + member + "}]}");
        QVERIFY(!profiles);
        QVERIFY2(profiles.error().message.contains(name), qPrintable(profiles.error().message));
    }

    void profile_unknownModel_isTheLocalOne()
    {
        const auto profile = captioning::profileFor(u"llava:13b"_s).value();
        QVERIFY(!profile.isStrict);
        QCOMPARE(profile.cost({1'000'000, 0, 1'000'000}), 0.0);
        const auto luna = captioning::profileFor(u"gpt-6-luna"_s).value();
        QVERIFY(!luna.prices);
    }

    void cost_countsCachedTokensOnce()
    {
        const auto profile = captioning::profileFor(u"gpt-4o"_s).value();
        QCOMPARE(profile.cost({1'000'000, 400'000, 100'000}), 0.6 * 2.5 + 0.4 * 1.25 + 1.0);
        QCOMPARE(profile.shutdown, QDate(2027, 1, 14));
    }
};

QTEST_GUILESS_MAIN(PromptsTest)
#include "promptstest.moc"
