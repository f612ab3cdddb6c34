// SPDX-License-Identifier: GPL-3.0-or-later
// What the check says, in the real window: on the cards while reading and typing, at the metadata,
// with its remedies, and remembered when set aside.
#include "core/project/checkcollection.h"
#include "core/project/decide.h"
#include "tests/ui/desk.h"
#include "ui/review/captioneditor.h"
#include "ui/review/captiontext.h"
#include "ui/review/findinglist.h"
#include "ui/review/measureline.h"
#include "ui/review/metadatapane.h"
#include "ui/review/setcard.h"
#include "ui/review/sourcepane.h"
#include "ui/widgets/button.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::ImageKey;
using project::OpenMode;
using review::Finding;
using review::Rule;
using test::Desk;
using test::World;

namespace {

const QStringList kCaptions{
    u"The image showcases: A stunning river delta seen in a satellite photo of the coast."_s,
    u"The image showcases: Sediment from the Betsiboka River reddens the water near Antsiranana."_s,
    u"The image showcases: Pale sand islands between braided channels at a resolution of 30 m."_s,
    u"The image showcases: Pale sand islands between braided channels at a resolution of 30 m."_s,
    u"The image showcases: Dense mangroves hold the mud along quieter channels."_s};

dataset::Article article()
{
    dataset::Article article;
    article.title = u"A river that carries its hills away"_s;
    article.text = u"The Betsiboka River flows north-west through Madagascar. Mangroves hold the mud "
                   "along the quieter channels."_s;
    return article;
}

ImageKey addFaulty(project::Project &project, const QStringList &captions = kCaptions)
{
    return test::addScene(project, u"faulty"_s, u"itaipu-dam.jpg"_s, article(), captions);
}

bool isChecked(Desk &desk)
{
    return QTest::qWaitFor([&] {
        const review::CaptionCard *card = desk.captions().currentCard();
        return card && card->content().judgement.isKnown;
    }, 30'000);
}

const Finding *findingOn(const review::CaptionCard *card, Rule rule)
{
    for (const review::FindingRow *row : card->findings()->rows()) {
        if (row->finding().rule == rule) {
            return &row->finding();
        }
    }
    return nullptr;
}

QString storedText(project::Project &project, ImageKey image, int ordinal)
{
    return project::Queries(project).detail(image)->captions.at(std::size_t(ordinal - 1)).text;
}

}  // namespace

class FindingsScenarioTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void currentCard_tellsItsFindings_othersTheirNumber()
    {
        World world(OpenMode::Window);
        addFaulty(world.project());
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        QVERIFY(isChecked(desk));
        const review::CaptionCard *card = desk.captions().currentCard();
        QVERIFY(findingOn(card, Rule::Subjective));
        QVERIFY(findingOn(card, Rule::Photograph));
        QVERIFY(card->findings()->isVisible());
        desk.keepPicture(u"findings"_s);
        // The last says the same as the one before it, and says so without being current.
        QCOMPARE(desk.captions().card(4)->rightText().contains(u"3"_s)
                     || desk.captions().card(4)->rightText().contains(u"findings"_s),
                 true);
        QCOMPARE(desk.captions().card(5)->rightText(), u"No findings"_s);
        QVERIFY(!desk.captions().card(5)->findings()->isVisible());
    }

    void fix_isOneKey_andBecomesADraftThatAcceptKeeps()
    {
        World world(OpenMode::Window);
        const ImageKey image = addFaulty(world.project());
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        desk.press(Qt::Key_3);
        QVERIFY(isChecked(desk));
        QVERIFY(findingOn(desk.captions().currentCard(), Rule::ResolutionWording));
        desk.press(Qt::Key_X);
        QVERIFY(desk.captions().currentCard()->textInSight().contains(u"spatial resolution"_s));
        desk.keepPicture(u"fixed"_s);
        // Nothing is decided yet, and the finding is gone from the new text.
        QCOMPARE(desk.state(3), u"Pending"_s);
        QTRY_VERIFY(desk.captions().currentCard()->content().judgement.isKnown
                    && !findingOn(desk.captions().currentCard(), Rule::ResolutionWording));
        desk.press(Qt::Key_A);
        QTRY_COMPARE(desk.state(3), u"Edited and accepted"_s);
        QVERIFY(storedText(world.project(), image, 3).contains(u"spatial resolution of 30 m"_s));
    }

    void fix_ofADecidedCaption_isAnEditThatUndoTakesBack()
    {
        World world(OpenMode::Window);
        const ImageKey image = addFaulty(world.project());
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        desk.press(Qt::Key_3);
        QVERIFY(isChecked(desk));
        desk.press(Qt::Key_A);
        QTRY_COMPARE(desk.state(3), u"Accepted"_s);
        desk.press(Qt::Key_3);
        desk.press(Qt::Key_X);
        QTRY_COMPARE(desk.state(3), u"Edited and accepted"_s);
        desk.press(Qt::Key_U);
        QTRY_COMPARE(desk.state(3), u"Accepted"_s);
        QCOMPARE(storedText(world.project(), image, 3), kCaptions.at(2));
    }

    void restore_dropsTheDraft_thenTheDecision()
    {
        World world(OpenMode::Window);
        const ImageKey image = addFaulty(world.project());
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        desk.press(Qt::Key_3);
        QVERIFY(isChecked(desk));
        desk.press(Qt::Key_X);
        desk.press(Qt::Key_T);
        QCOMPARE(desk.captions().currentCard()->textInSight(), kCaptions.at(2));
        desk.press(Qt::Key_R);
        desk.press(Qt::Key_7);
        QTRY_COMPARE(desk.state(3), u"Rejected"_s);
        desk.press(Qt::Key_3);
        desk.press(Qt::Key_T);
        QTRY_COMPARE(desk.state(3), u"Pending"_s);
        QCOMPARE(storedText(world.project(), image, 3), kCaptions.at(2));
    }

    void setAside_isAnEvent_remembered_andUndone()
    {
        World world(OpenMode::Window);
        const ImageKey image = addFaulty(world.project());
        {
            Desk desk(world.project());
            QVERIFY(desk.isReady());
            QVERIFY(isChecked(desk));
            const Finding *first = desk.captions().currentCard()->findings()->atHand();
            QVERIFY(first);
            const QString memory = memoryOf(*first);
            const std::size_t before = desk.captions().currentCard()->findings()->rows().size();
            desk.press(Qt::Key_D);
            QTRY_COMPARE(desk.captions().currentCard()->findings()->rows().size(), before - 1);
            const auto detail = project::Queries(world.project()).detail(image);
            QCOMPARE(detail->image.dismissed, QStringList{memory});
            QCOMPARE(project::Queries(world.project()).events(1, false)->front().action,
                     u"dismiss"_s);
        }
        Desk again(world.project());
        QVERIFY(again.isReady());
        QVERIFY(isChecked(again));
        QCOMPARE(again.captions().currentCard()->content().judgement.dismissed(), 1);
        again.press(Qt::Key_U);
        QTRY_COMPARE(again.captions().currentCard()->content().judgement.dismissed(), 0);
    }

    void nextFinding_movesTheHand_around()
    {
        World world(OpenMode::Window);
        addFaulty(world.project());
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        QVERIFY(isChecked(desk));
        review::FindingList *list = desk.captions().currentCard()->findings();
        const std::size_t count = list->rows().size();
        QVERIFY(count >= 2);
        const Rule first = list->atHand()->rule;
        desk.press(Qt::Key_N);
        QVERIFY(list->atHand() == &list->rows()[1]->finding());
        for (std::size_t i = 1; i < count; ++i) {
            desk.press(Qt::Key_N);
        }
        QCOMPARE(list->atHand()->rule, first);
    }

    void typing_isCheckedWhileItIsTyped_andFixedByKey()
    {
        World world(OpenMode::Window);
        addFaulty(world.project());
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        desk.press(Qt::Key_5);
        QVERIFY(isChecked(desk));
        desk.press(Qt::Key_E);
        review::CaptionCard *card = desk.captions().currentCard();
        desk.press(Qt::Key_End, Qt::ControlModifier);
        desk.type(u" Breathtaking colours at a resolution of 30 m."_s);
        QTRY_VERIFY(findingOn(card, Rule::Subjective));
        QTRY_VERIFY(findingOn(card, Rule::ResolutionWording));
        desk.keepPicture(u"typing"_s);
        auto *edit = qobject_cast<QPlainTextEdit *>(desk.editField());
        QVERIFY(!edit->extraSelections().isEmpty());
        desk.press(Qt::Key_Period, Qt::ControlModifier);
        QVERIFY(edit->toPlainText().contains(u"spatial resolution of 30 m"_s));
        QTRY_VERIFY(!findingOn(card, Rule::ResolutionWording));
        // Letters were letters: nothing was set aside or fixed by them.
        QVERIFY(project::Queries(world.project()).events(1, false)->empty());
    }

    void source_isShownWhereAClaimRests()
    {
        World world(OpenMode::Window);
        addFaulty(world.project());
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        desk.press(Qt::Key_2);
        QVERIFY(isChecked(desk));
        review::CaptionCard *card = desk.captions().currentCard();
        const auto &claims = card->content().judgement.measure.claims;
        const auto river = std::find_if(claims.begin(), claims.end(), [&](const auto &claim) {
            return card->textInSight().mid(claim.span.start, claim.span.length)
                       .contains(u"Betsiboka"_s);
        });
        QVERIFY(river != claims.end());
        QCOMPARE(river->standing, review::Claim::Standing::Supported);
        // Click on the words in the card.
        review::CaptionText *text = card->captionText();
        const int place = static_cast<int>(card->textInSight().indexOf(u"Betsiboka"_s)) + 2;
        QPoint at(-1, -1);
        for (int y = 2; y < text->height() && at.x() < 0; y += 4) {
            for (int x = 2; x < text->width(); x += 3) {
                if (text->placeAt({x, y}) == place) {
                    at = {x, y};
                    break;
                }
            }
        }
        QVERIFY(at.x() >= 0);
        QTest::mouseClick(text, Qt::LeftButton, {}, at);
        QCOMPARE(desk.review().source().pointedWords(), u"Betsiboka River"_s);
        desk.keepPicture(u"grounding"_s);
        // The unsupported name is at hand: S says that it stands nowhere.
        QVERIFY(findingOn(card, Rule::UnsupportedName));
        QString said;
        connect(&desk.review(), &shell::Workspace::noteChanged, this,
                [&](const QString &words) { said = words; });
        desk.press(Qt::Key_S);
        QVERIFY2(said.contains(u"Antsiranana"_s), qPrintable(said));
        QVERIFY(desk.review().source().pointedWords().isEmpty());
    }

    void repetition_leadsToTheOtherCaption()
    {
        World world(OpenMode::Window);
        addFaulty(world.project());
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        desk.press(Qt::Key_4);
        QVERIFY(isChecked(desk));
        const review::CaptionCard *card = desk.captions().currentCard();
        QVERIFY(findingOn(card, Rule::Repetition));
        // Equal captions can't both stay: it comes first.
        QCOMPARE(card->findings()->atHand()->rule, Rule::Repetition);
        desk.press(Qt::Key_S);
        QCOMPARE(desk.captions().current(), 3);
    }

    void imageFindings_standAtTheMetadata()
    {
        World world(OpenMode::Window);
        const ImageKey image = addFaulty(world.project());
        project::Decide decide(world.project(), u"ada"_s);
        QVERIFY(decide.setFields(image, {{dataset::Field::Satellite, u"Sentinel-2"_s},
                                         {dataset::Field::Date, u"2009-06-01"_s}}));
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        const review::FindingList *list = desk.review().metadata().findings();
        QTRY_VERIFY(!list->rows().empty());
        const auto tellsDate = [&] {
            const auto rows = list->rows();
            return std::any_of(rows.begin(), rows.end(), [](const review::FindingRow *row) {
                return row->finding().rule == Rule::MissionDate;
            });
        };
        QVERIFY(tellsDate());
        desk.keepPicture(u"metadata"_s);
        // Mended, it goes.
        QVERIFY(decide.setFields(image, {{dataset::Field::Date, u"2019-06-01"_s}}));
        QTRY_VERIFY(!tellsDate());
    }

    void decision_whoseGroundsChanged_isToldAsStale_untilDecidedAgain()
    {
        World world(OpenMode::Window);
        const ImageKey image = addFaulty(world.project());
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        desk.press(Qt::Key_A);
        QTRY_COMPARE(desk.state(1), u"Accepted"_s);
        QVERIFY(desk.captions().card(1)->content().stale.isEmpty());
        project::Decide decide(world.project(), u"ada"_s);
        QVERIFY(decide.setFields(image, {{dataset::Field::Date, u"2019-06-01"_s}}));
        QTRY_COMPARE(desk.captions().card(1)->content().stale, QStringList{u"date"_s});
        QVERIFY(desk.captions().card(1)->accessibleName().contains(u"stale"_s));
        QVERIFY(desk.captions().card(2)->content().stale.isEmpty());
        // Accepted once more, it rests on the new date; undone, it is stale again.
        desk.press(Qt::Key_1);
        desk.press(Qt::Key_A);
        QTRY_VERIFY(desk.captions().card(1)->content().stale.isEmpty());
        QCOMPARE(desk.state(1), u"Accepted"_s);
        desk.press(Qt::Key_U);
        QTRY_COMPARE(desk.captions().card(1)->content().stale, QStringList{u"date"_s});
    }

    void set_tellsRewardsAndOverlap_andUnfoldsByKey()
    {
        World world(OpenMode::Window);
        addFaulty(world.project());
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        QVERIFY(isChecked(desk));
        review::SetCard *set = desk.captions().setCard();
        QVERIFY(set->isVisible());
        QVERIFY2(set->words().contains(u"3 and 4 are 100 % alike"_s), qPrintable(set->words()));
        QVERIFY(!set->isUnfolded());
        desk.press(Qt::Key_I);
        QVERIFY(set->isUnfolded());
        desk.keepPicture(u"set"_s);
        auto *tables = set->findChild<review::SetTables *>();
        QVERIFY(tables->isVisible());
        QVERIFY(tables->accessibleDescription().contains(u"Spatial resolution: by 3, 4"_s));
        desk.press(Qt::Key_I);
        QVERIFY(!set->isUnfolded());
    }

    void hostileCaptions_areShownAsText_data()
    {
        QTest::addColumn<QString>("caption");
        QTest::newRow("html") << u"<b>Bold</b> <img src=x> <script>alert(1)</script> & photo of a delta"_s;
        QTest::newRow("right to left") << u"تُظهر الصورة دلتا النهر مع رواسب حمراء 30 m photo"_s;
        QTest::newRow("emoji") << u"🌋 A volcano 🛰️ photo with 👩‍🚀 smoke"_s;
        QTest::newRow("controls") << QString(u"A photo\x01\x1b[31m of a delta\x07"_s);
        QTest::newRow("long") << u"A photo of a delta with braided channels. "_s.repeated(2400);
    }

    void hostileCaptions_areShownAsText()
    {
        QFETCH(QString, caption);
        World world(OpenMode::Window);
        const ImageKey image = addFaulty(world.project(), {caption, caption, caption});
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        QVERIFY(isChecked(desk));
        review::CaptionCard *card = desk.captions().currentCard();
        QCOMPARE(card->textInSight(), caption);
        desk.keepPicture(u"hostile "_s + QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(card->captionText()->text().size() <= 4100);
        for (const QChar sign : card->captionText()->text()) {
            QVERIFY(sign.unicode() >= 0x20 || sign == u'\t');
        }
        const auto labels = card->findings()->findChildren<QLabel *>();
        QVERIFY(!labels.isEmpty());
        for (const QLabel *label : labels) {
            QVERIFY(!label->text().contains(u"<script"_s));
            QVERIFY(!label->text().contains(u"<img"_s));
        }
        desk.press(Qt::Key_A);
        QTRY_COMPARE(desk.state(1), u"Accepted"_s);
        QCOMPARE(storedText(world.project(), image, 1), caption);
    }

    void storedFindings_followByThemselves_whileTheWindowIsOpen()
    {
        World world(OpenMode::Window);
        addFaulty(world.project());
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        const auto count = [&](const QString &filter) {
            return project::Queries(world.project())
                .count(dataset::Filter::parse(filter).value())
                .value();
        };
        QTRY_COMPARE_WITH_TIMEOUT(count(u"lint:subjective"_s), qint64(1), 60'000);
    }
};

QTEST_MAIN(FindingsScenarioTest)
#include "findingsscenariotest.moc"
