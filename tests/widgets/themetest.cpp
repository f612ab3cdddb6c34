// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia::widgets;

class ThemeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_onWindowAndPanel_reachFourAndAHalf_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void texts_onWindowAndPanel_reachFourAndAHalf()
    {
        QFETCH(bool, isDark);
        const Theme theme = isDark ? Theme::dark() : Theme::light();
        for (const QColor &ground : {theme.palette.window, theme.palette.panel}) {
            for (const TextRole role : {TextRole::First, TextRole::Second, TextRole::Third,
                                        TextRole::Accent, TextRole::Error, TextRole::Finding,
                                        TextRole::Good}) {
                QVERIFY2(contrast(theme.colour(role), ground) >= 4.5,
                         qPrintable(u"role %1 on %2: %3"_s.arg(int(role))
                                        .arg(ground.name())
                                        .arg(contrast(theme.colour(role), ground))));
            }
            QVERIFY(contrast(theme.palette.fieldLine, ground) >= 3.0);
        }
        QVERIFY(contrast(theme.palette.onAccent, theme.palette.accent) >= 4.5);
        QVERIFY(contrast(theme.palette.text, theme.palette.quoted) >= 4.5);
        QVERIFY(contrast(theme.palette.text, theme.palette.findingSoft) >= 4.5);
    }

    void contrast_ofBlackAndWhite_isTwentyOne()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    }

    void fonts_growWithTheTextScale()
    {
        QVERIFY(QFontInfo(Theme::light(1.5).font(TextUse::Caption)).pixelSize()
                > QFontInfo(Theme::light().font(TextUse::Caption)).pixelSize());
    }

    void icons_thatTheWindowUses_areInstalled()
    {
        for (const QString &name :
             {u"view-filter"_s, u"view-preview"_s, u"globe"_s, u"dialog-ok"_s, u"document-import"_s,
              u"document-open"_s, u"folder"_s, u"dialog-close"_s, u"object-locked"_s}) {
            QVERIFY2(hasIcon(name), qPrintable(name));
        }
    }
};

QTEST_MAIN(ThemeTest)
#include "themetest.moc"
