// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/checker.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using review::Reward;

class RewardsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void caption_addresses_whatItsWordsSay_data()
    {
        QTest::addColumn<QString>("caption");
        QTest::addColumn<int>("reward");
        QTest::addColumn<bool>("isAddressed");
        const auto add = [](Reward reward, bool isAddressed, const QStringList &captions) {
            for (int i = 0; i < captions.size(); ++i) {
                QTest::addRow("%d %s %d", static_cast<int>(reward), isAddressed ? "yes" : "no", i)
                    << captions.at(i) << static_cast<int>(reward) << isAddressed;
            }
        };
        add(Reward::Vocabulary, true,
            {u"A braided channel crosses the plain."_s, u"Cumulus clouds cast shadows."_s,
             u"Low backscatter marks the flooded fields."_s, u"A caldera holds a lake."_s});
        add(Reward::Vocabulary, false, {u"A big thing in a green place."_s, u"It looks nice."_s});
        add(Reward::Elements, true,
            {u"Three tankers lie at anchor."_s, u"A cluster of small islands."_s,
             u"Rectangular fields."_s, u"A fan-shaped delta."_s});
        add(Reward::Elements, false, {u"Water beside sand."_s, u"The city by the bay."_s});
        add(Reward::Position, true,
            {u"Smoke rises in the upper left."_s, u"Fields adjacent to the river."_s,
             u"A lake to the north of the town."_s, u"Ice surrounds the island."_s});
        add(Reward::Position, false, {u"Snow and rock."_s, u"A desert of red sand."_s});
        add(Reward::Season, true, {u"Ice on the lake in winter."_s, u"Fields bare in November."_s});
        add(Reward::Season, false, {u"Hot springs steam."_s, u"Ice on the lake."_s});
        add(Reward::Causes, true,
            {u"Dust carried by strong winds."_s, u"Brown water due to erosion."_s,
             u"The dam led to a lake."_s});
        add(Reward::Causes, false, {u"Brown water in a lake."_s, u"Dust over the sea."_s});
        add(Reward::Conditions, true,
            {u"Drought has dried the fields."_s, u"Farmland on both banks."_s, u"Haze over a city."_s});
        add(Reward::Conditions, false, {u"A triangle of white."_s});
        add(Reward::Cues, true, {u"Dark basalt."_s, u"A mottled texture."_s, u"Turquoise water."_s});
        add(Reward::Cues, false, {u"A road meets a bridge."_s});
        add(Reward::Modality, true,
            {u"A radar view of ships."_s, u"Thermal data of a fire."_s, u"A false-color scene."_s});
        add(Reward::Modality, false, {u"A view of ships."_s});
        add(Reward::Mission, true, {u"Landsat 8 saw the burn."_s, u"A scene by MODIS."_s});
        add(Reward::Mission, false, {u"A satellite saw the burn."_s});
        add(Reward::Resolution, true, {u"A spatial resolution of 30 m shows roads."_s});
        add(Reward::Resolution, false, {u"Roads of 30 m."_s});
        add(Reward::Acronyms, true,
            {u"Synthetic aperture radar (SAR) data of ships."_s,
             u"The normalized difference vegetation index (NDVI) is low."_s});
        add(Reward::Acronyms, false, {u"SAR data of ships."_s, u"A lake (and a town)."_s});
    }

    void caption_addresses_whatItsWordsSay()
    {
        QFETCH(QString, caption);
        QFETCH(int, reward);
        QFETCH(bool, isAddressed);
        review::Subject subject;
        subject.captions = {u"The image showcases: "_s + caption};
        const review::Check check = m_checker.check(subject);
        QCOMPARE(check.captions.front().rewards.has(static_cast<Reward>(reward)), isAddressed);
    }

    void source_isAddressed_onlyByWhatTheTextBearsOut()
    {
        review::Subject subject;
        subject.captions = {u"The image showcases: Smoke over Paradise."_s,
                            u"The image showcases: Smoke over Chico."_s};
        subject.article.text = u"The Camp Fire burned around Paradise."_s;
        const review::Check check = m_checker.check(subject);
        QVERIFY(check.captions[0].rewards.has(Reward::Source));
        QVERIFY(!check.captions[1].rewards.has(Reward::Source));
    }

    void every_reward_hasAName()
    {
        QStringList names;
        for (const Reward reward : review::allRewards()) {
            QVERIFY(!title(reward).isEmpty());
            QVERIFY(!names.contains(title(reward)));
            names.append(title(reward));
        }
        QCOMPARE(names.size(), 12);
    }

private:
    review::Checker m_checker;
};

QTEST_GUILESS_MAIN(RewardsTest)
#include "rewardstest.moc"
