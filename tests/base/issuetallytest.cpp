// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/issuetally.h"

#include <QTest>

using gaia::base::Issue;
using gaia::base::Issues;
using gaia::base::IssueTally;
using namespace Qt::StringLiterals;

class IssueTallyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void issues_endlessReasons_staySmall_andAreAllCounted()
    {
        IssueTally tally(2);
        for (int i = 0; i < 50'000; ++i) {
            tally.add(QString::number(i), u"Reason %1."_s.arg(i));
        }
        QCOMPARE(tally.count(), 50'000);
        const Issues issues = tally.issues();
        QVERIFY(issues.size() <= IssueTally::kMostReasons + 3);
        QCOMPARE(issues.front(), (Issue{u"0"_s, u"Reason 0."_s}));
        QVERIFY(issues.back().item.startsWith(u"49898 "_s));
        QVERIFY(!issues.back().reason.startsWith(u"Reason"_s));
    }

    void issues_manyOfOneReason_areNamedFirst_thenCounted()
    {
        IssueTally tally(2);
        tally.add(u"a"_s, u"No."_s);
        tally.add(u"x"_s, u"Never."_s);
        for (int i = 0; i < 1'000'000; ++i) {
            tally.add(u"b"_s, u"No."_s);
        }
        QCOMPARE(tally.count(), 1'000'002);
        QCOMPARE(tally.issues(), (Issues{{u"a"_s, u"No."_s},
                                         {u"b"_s, u"No."_s},
                                         {u"999999 more"_s, u"No."_s},
                                         {u"x"_s, u"Never."_s}}));
    }

    void issues_few_areAllNamed()
    {
        IssueTally tally;
        QVERIFY(tally.isEmpty() && tally.issues().empty());
        const Issues given{{u"a"_s, u"No."_s}, {u"b"_s, u"No."_s}};
        tally.add(given);
        QVERIFY(!tally.isEmpty());
        QCOMPARE(tally.issues(), given);
    }
};

QTEST_GUILESS_MAIN(IssueTallyTest)
#include "issuetallytest.moc"
