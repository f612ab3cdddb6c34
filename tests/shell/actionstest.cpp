// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include <QAction>
#include <QSet>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace gaia::shell;

class ActionsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_noKeyServesTwoActions()
    {
        QCOMPARE(keyConflict({}), QString());
    }

    void keyConflict_isFoundWhereACuratorMakesOne()
    {
        const QString conflict = keyConflict({{u"flag"_s, u"A"_s}});
        QVERIFY(conflict.contains(u"Accept"_s));
        QVERIFY(conflict.contains(u"Flag"_s));
    }

    void table_wordsAndTexts_areUnique()
    {
        QSet<QString> words;
        QSet<QString> texts;
        for (const ActionLine &line : actionTable()) {
            words.insert(QLatin1String(line.word));
            texts.insert(textOf(line.id));
        }
        QCOMPARE(words.size(), qsizetype(actionTable().size()));
        QCOMPARE(texts.size(), qsizetype(actionTable().size()));
    }

    void keys_ofTheReview_areThoseThatCuratorsLearn_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<QString>("key");
        const auto row = [](ActionId id, const QString &key) {
            QTest::newRow(qPrintable(key)) << int(id) << key;
        };
        row(ActionId::NextImage, u"J"_s);
        row(ActionId::PreviousImage, u"K"_s);
        row(ActionId::PickCaption1, u"1"_s);
        row(ActionId::PickCaption5, u"5"_s);
        row(ActionId::Accept, u"A"_s);
        row(ActionId::Edit, u"E"_s);
        row(ActionId::Reject, u"R"_s);
        row(ActionId::AcceptAll, u"Shift+A"_s);
        row(ActionId::Skip, u"Space"_s);
        row(ActionId::Flag, u"F"_s);
        row(ActionId::Undo, u"U"_s);
        row(ActionId::Undo, u"Ctrl+Z"_s);
        row(ActionId::Redo, u"Ctrl+Shift+Z"_s);
        row(ActionId::Generate, u"G"_s);
        row(ActionId::ShowKeys, u"?"_s);
        row(ActionId::ShowReview, u"Ctrl+1"_s);
        row(ActionId::ShowMap, u"Ctrl+2"_s);
    }

    void keys_ofTheReview_areThoseThatCuratorsLearn()
    {
        QFETCH(int, id);
        QFETCH(QString, key);
        QWidget window;
        const Actions actions(&window, {});
        QVERIFY(actions.action(ActionId(id))->shortcuts().contains(QKeySequence(key)));
    }

    void setKeys_changedAndBack_areInForceAtOnce()
    {
        QWidget window;
        Actions actions(&window, {{u"accept"_s, u"Y"_s}});
        QCOMPARE(actions.action(ActionId::Accept)->shortcut(), QKeySequence(u"Y"_s));
        actions.setKeys({});
        QCOMPARE(actions.action(ActionId::Accept)->shortcut(), QKeySequence(u"A"_s));
    }
};

QTEST_MAIN(ActionsTest)
#include "actionstest.moc"
