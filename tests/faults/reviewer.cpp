// SPDX-License-Identifier: GPL-3.0-or-later
//
// faultreviewer PROJECT SEED DECISIONS: a window on the project in which keys are pressed at
// random; prints a line for each decision when the window shows it as saved, and "done".
#include "core/base/clock.h"
#include "tests/ui/desk.h"
#include "ui/review/decisions.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace gaia;
using test::Desk;

namespace {

void tell(const QByteArray &line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

constexpr int kPatienceMs = 120'000;  // a machine may be busy with other tests

bool isShown(Desk &desk)
{
    return QTest::qWaitFor([&] { return desk.review().notPaintedReason().isEmpty(); }, kPatienceMs);
}

/// One of the things that a curator does; most are followed by a look at the result.
void act(Desk &desk, QRandomGenerator &chance)
{
    switch (chance.bounded(10)) {
    case 0:
    case 1:
    case 2:
    case 3: desk.press(Qt::Key_A); break;
    case 4:
        desk.press(Qt::Key_R);
        desk.press(Qt::Key_1 + int(chance.bounded(5)));
        break;
    case 5:
        desk.press(Qt::Key_E);
        desk.type(u" and so on"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        break;
    case 6:
    case 7: desk.press(Qt::Key_A, Qt::ShiftModifier); break;
    case 8: desk.press(Qt::Key_U); break;
    default: desk.press(Qt::Key_F); break;
    }
}

}  // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const base::SystemClock clock;
    const auto project =
        project::Project::open(arguments.value(1), project::OpenMode::Window, clock);
    if (!project || (*project)->isReadOnly()) {
        tell("the project can't be opened for writing");
        return 3;
    }
    Desk desk(**project);
    if (!isShown(desk)) {
        tell("not shown: " + desk.review().notPaintedReason().toUtf8());
        return 4;
    }
    review::DecisionQueue &decisions = desk.review().decisions();
    QObject::connect(&decisions, &review::DecisionQueue::saved, &decisions,
                     [](const review::Decision &, const project::Outcome &outcome) {
                         if (!outcome.step.isNull()) {
                             tell("saved " + outcome.step.toByteArray(QUuid::WithoutBraces));
                         }
                     });
    tell("ready");
    QRandomGenerator chance(arguments.value(2).toUInt());
    for (int i = arguments.value(3).toInt(); i > 0; --i) {
        act(desk, chance);
        if (chance.bounded(3) > 0) {
            (void)QTest::qWaitFor([&] { return decisions.isIdle(); }, kPatienceMs);
            (void)isShown(desk);
        }
        if (chance.bounded(3) == 0) {
            desk.press(Qt::Key_J);
            (void)isShown(desk);
        }
    }
    (void)QTest::qWaitFor([&] { return decisions.isIdle(); }, kPatienceMs);
    tell("done");
    return 0;
}
