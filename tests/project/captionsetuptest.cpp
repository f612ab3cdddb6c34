// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/captionsetup.h"

#include "tests/support/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using project::CaptionSetup;
using project::SetupText;
using test::World;

class CaptionSetupTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void set_textThatNoRunCouldUse_isRefusedAndTheOldStays_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("text");
        QTest::newRow("blank prompt") << int(SetupText::CaptionPrompt) << u"  \n"_s;
        QTest::newRow("schema is no JSON") << int(SetupText::Schema) << u"{captions"_s;
        QTest::newRow("schema is a list") << int(SetupText::Schema) << u"[]"_s;
        QTest::newRow("schema without captions")
            << int(SetupText::Schema) << u"{\"type\":\"object\",\"properties\":{}}"_s;
        QTest::newRow("models are no JSON") << int(SetupText::Profiles) << u"gpt"_s;
        QTest::newRow("model without a name") << int(SetupText::Profiles) << u"{\"profiles\":[{}]}"_s;
        QTest::newRow("price is a word")
            << int(SetupText::Profiles)
            << u"{\"profiles\":[{\"model\":\"m\",\"usd_per_million\":{\"input\":\"dear\"}}]}"_s;
    }

    void set_textThatNoRunCouldUse_isRefusedAndTheOldStays()
    {
        QFETCH(int, which);
        QFETCH(QString, text);
        World world;
        CaptionSetup setup(world.project());
        const auto status = setup.set(SetupText(which), text);
        QVERIFY(!status);
        QVERIFY(status.error().message.endsWith(u'.') || status.error().message.contains(u':'));
        QVERIFY(!setup.text(SetupText(which))->own);
        QVERIFY(setup.prompts().has_value());
        QVERIFY(setup.profiles().has_value());
    }

    void set_prompt_holdsOverARestartAndChangesTheHash()
    {
        World world;
        const QString shipped = CaptionSetup(world.project()).prompts()->hash;
        QVERIFY(CaptionSetup(world.project()).set(SetupText::CaptionPrompt, u"Describe it."_s).has_value());
        world.reopen();
        CaptionSetup setup(world.project());
        QCOMPARE(setup.prompts()->captions, u"Describe it."_s);
        QVERIFY(setup.prompts()->hash != shipped);
        QVERIFY(!setup.text(SetupText::SummaryPrompt)->own);
        QVERIFY(setup.set(SetupText::CaptionPrompt, {}).has_value());
        QCOMPARE(setup.prompts()->hash, shipped);
    }

    void set_profiles_takeThePlaceOfTheShippedOnesThatTheyName()
    {
        World world;
        CaptionSetup setup(world.project());
        const auto before = setup.profiles()->size();
        QVERIFY(setup
                    .set(SetupText::Profiles,
                         u"{\"profiles\":[{\"model\":\"gpt-4o-2024-08-06\",\"matches\":[\"gpt-4o\"],"
                         "\"usd_per_million\":{\"input\":1,\"cached\":0.5,\"output\":2}},"
                         "{\"model\":\"ours\",\"matches\":[\"ours\"],\"strict_schema\":true}]}"_s)
                    .has_value());
        QCOMPARE(setup.profiles()->size(), before + 1);
        QCOMPARE(setup.profileFor(u"gpt-4o"_s)->prices->input, 1.0);
        QVERIFY(setup.profileFor(u"ours"_s)->isStrict);
        QVERIFY(!setup.profileFor(u"ours"_s)->prices);
        QCOMPARE(setup.profileFor(u"gpt-4o-mini"_s)->model, u"gpt-4o-mini-2024-07-18"_s);
    }
};

QTEST_GUILESS_MAIN(CaptionSetupTest)
#include "captionsetuptest.moc"
