// SPDX-License-Identifier: GPL-3.0-or-later
// A hundred images reviewed in the real window by keys alone, drawn by chance: accept, edit, reject
// with a reason, flag, accept all, undo and redo where chance says so. In the middle the window is
// killed. Another goes on from there, and at last the project holds what the script says.
#include "core/base/clock.h"
#include "core/project/decide.h"
#include "core/project/queries.h"
#include "tests/ui/desk.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::CaptionState;
using dataset::RejectReason;
using project::OpenMode;

namespace {

constexpr int kImages = 100;
constexpr int kCaptions = 5;
constexpr quint32 kSeed = 20260301;

/// What the keys do next.
struct Op {
    enum class Kind { Accept, Edit, Reject, AcceptAll, Flag, Undo, Redo };
    Kind kind = Kind::Accept;
    int image = 0;    ///< from 0; of undo and redo none
    int ordinal = 0;  ///< from 1
    QString text;
    int reason = 0;   ///< place in kReasons
};

struct ReasonOfKey {
    Qt::Key key;
    RejectReason reason;
};
constexpr ReasonOfKey kReasons[] = {{Qt::Key_1, RejectReason::Object},
                                    {Qt::Key_9, RejectReason::Date},
                                    {Qt::Key_0, RejectReason::Cause},
                                    {Qt::Key_W, RejectReason::Style},
                                    {Qt::Key_T, RejectReason::Duplicate}};

QString generated(int image, int ordinal)
{
    return u"The image showcases: Scene %1 with river bend %2 and %3 pale bars."_s.arg(image)
        .arg(ordinal)
        .arg(image + ordinal);
}

/// One caption, and one image, as the script leaves it.
struct CaptionNow {
    QString text;
    CaptionState state = CaptionState::Pending;
    std::optional<RejectReason> reason;
    bool operator==(const CaptionNow &) const = default;
};
struct ImageNow {
    std::array<CaptionNow, kCaptions> captions;
    bool isFlagged = false;
    bool operator==(const ImageNow &) const = default;
};

/// The script's own idea of the project, with an undo of its own.
class Expected final {
public:
    Expected()
    {
        for (int image = 0; image < kImages; ++image) {
            for (int i = 0; i < kCaptions; ++i) {
                m_images[std::size_t(image)].captions[std::size_t(i)].text = generated(image, i + 1);
            }
        }
    }
    [[nodiscard]] const ImageNow &image(int index) const { return m_images[std::size_t(index)]; }
    [[nodiscard]] bool canUndo() const { return !m_done.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }

    void apply(const Op &op)
    {
        if (op.kind == Op::Kind::Undo) {
            walk(m_done, m_undone);
            return;
        }
        if (op.kind == Op::Kind::Redo) {
            walk(m_undone, m_done);
            return;
        }
        m_undone.clear();
        m_done.push_back({op.image, image(op.image)});
        ImageNow &now = m_images[std::size_t(op.image)];
        if (op.kind == Op::Kind::Flag) {
            now.isFlagged = !now.isFlagged;
            return;
        }
        if (op.kind == Op::Kind::AcceptAll) {
            for (CaptionNow &caption : now.captions) {
                if (caption.state == CaptionState::Pending) {
                    caption.state = CaptionState::Accepted;
                }
            }
            return;
        }
        CaptionNow &caption = now.captions[std::size_t(op.ordinal - 1)];
        caption.reason.reset();
        if (op.kind == Op::Kind::Edit) {
            caption.text = op.text;
            caption.state = CaptionState::Edited;
        } else if (op.kind == Op::Kind::Reject) {
            caption.state = CaptionState::Rejected;
            caption.reason = kReasons[op.reason].reason;
        } else {
            const bool isGenerated = caption.text == generated(op.image, op.ordinal);
            caption.state = isGenerated ? CaptionState::Accepted : CaptionState::Edited;
        }
    }

private:
    using Steps = std::vector<std::pair<int, ImageNow>>;
    /// Takes the last of `from` back and keeps in `to` what it was.
    void walk(Steps &from, Steps &to)
    {
        const auto [index, before] = from.back();
        from.pop_back();
        to.emplace_back(index, image(index));
        m_images[std::size_t(index)] = before;
    }

    std::array<ImageNow, kImages> m_images;
    Steps m_done;
    Steps m_undone;
};

std::vector<Op> script()
{
    QRandomGenerator random(kSeed);
    Expected expected;
    std::vector<Op> ops;
    const auto add = [&](const Op &op) {
        ops.push_back(op);
        expected.apply(op);
    };
    const auto pending = [&](int image) {
        const auto &captions = expected.image(image).captions;
        return std::any_of(captions.begin(), captions.end(), [](const CaptionNow &caption) {
            return caption.state == CaptionState::Pending;
        });
    };
    for (int image = 0; image < kImages; ++image) {
        if (random.bounded(100) < 40) {
            for (int n = 1 + random.bounded(2); n > 0; --n) {
                const int ordinal = 1 + random.bounded(kCaptions);
                const CaptionState state =
                    expected.image(image).captions[std::size_t(ordinal - 1)].state;
                const int what = random.bounded(3);
                if (what == 0 && state != CaptionState::Rejected) {
                    add({Op::Kind::Reject, image, ordinal, {}, random.bounded(5)});
                } else if (what == 1) {
                    add({Op::Kind::Edit, image, ordinal,
                         u"Edited %1 of %2, no %3."_s.arg(ordinal).arg(image).arg(ops.size()), 0});
                } else if (state == CaptionState::Pending) {
                    add({Op::Kind::Accept, image, ordinal, {}, 0});
                }
            }
        }
        if (random.bounded(100) < 12) {
            add({Op::Kind::Flag, image, 0, {}, 0});
        }
        if (pending(image)) {
            add({Op::Kind::AcceptAll, image, 0, {}, 0});
        }
        if (random.bounded(100) < 14) {
            for (int n = 1 + random.bounded(3); n > 0 && expected.canUndo(); --n) {
                add({Op::Kind::Undo, 0, 0, {}, 0});
            }
            while (expected.canRedo() && random.bounded(2) == 0) {
                add({Op::Kind::Redo, 0, 0, {}, 0});
            }
        }
    }
    return ops;
}

/// The window and the hands at its keys.
class Hands final {
public:
    explicit Hands(const QString &path)
        : m_settings(m_folder.filePath(u"settings.ini"_s))
    {
        m_settings.setCurator(u"ana"_s);
        m_window = std::make_unique<shell::MainWindow>(m_settings, m_clock);
        m_window->resize(1280, 720);
        m_window->show();
        m_window->activateWindow();
        m_isOpen = m_window->open(path);
    }
    ~Hands() { m_window.reset(); }

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool isReady()
    {
        return QTest::qWaitFor([this] { return m_window->notPaintedReason().isEmpty(); }, 20'000);
    }
    [[nodiscard]] project::Project &project() { return m_window->session()->project(); }

    bool perform(const Op &op)
    {
        if (op.kind == Op::Kind::Undo || op.kind == Op::Kind::Redo) {
            press(op.kind == Op::Kind::Undo ? Qt::Key_U : Qt::Key_Z,
                  op.kind == Op::Kind::Undo ? Qt::NoModifier
                                            : Qt::ControlModifier | Qt::ShiftModifier);
            return isSettled();
        }
        if (!goTo(op.image)) {
            return false;
        }
        if (op.ordinal > 0) {
            press(static_cast<Qt::Key>(Qt::Key_0 + op.ordinal));
        }
        switch (op.kind) {
        case Op::Kind::Accept: press(Qt::Key_A); break;
        case Op::Kind::AcceptAll: press(Qt::Key_A, Qt::ShiftModifier); break;
        case Op::Kind::Flag: press(Qt::Key_F); break;
        case Op::Kind::Reject:
            press(Qt::Key_R);
            press(kReasons[op.reason].key);
            break;
        case Op::Kind::Edit:
            press(Qt::Key_E);
            press(Qt::Key_A, Qt::ControlModifier);
            for (const QChar sign : op.text) {
                QTest::keyClick(focus(), sign.toLatin1());
            }
            press(Qt::Key_Return, Qt::ControlModifier);
            break;
        case Op::Kind::Undo:
        case Op::Kind::Redo: break;
        }
        return isSettled();
    }

private:
    [[nodiscard]] review::ReviewWorkspace &review() { return m_window->session()->review(); }
    [[nodiscard]] library::ViewState &view() { return m_window->session()->view(); }
    [[nodiscard]] QWidget *focus()
    {
        QWidget *at = m_window->focusWidget();
        return at ? at : m_window.get();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(focus(), key, modifiers);
    }
    [[nodiscard]] bool isSettled()
    {
        return QTest::qWaitFor([this] { return review().decisions().isIdle(); }, 20'000) && isReady();
    }
    [[nodiscard]] bool goTo(int image)
    {
        for (int steps = 0; steps < 2 * kImages; ++steps) {
            const qsizetype at = view().positionOf(view().selected());
            if (at == image) {
                return QTest::qWaitFor(
                    [this] { return review().captions().image() == view().selected(); }, 20'000);
            }
            press(at < image ? Qt::Key_J : Qt::Key_K);
        }
        return false;
    }

    QTemporaryDir m_folder;
    base::SystemClock m_clock;
    settings::Settings m_settings;
    std::unique_ptr<shell::MainWindow> m_window;
    bool m_isOpen = false;
};

/// What the child does: goes on from this op, and says each op once it is committed.
int reviewOn(const QString &path, std::size_t from)
{
    Hands hands(path);
    if (!hands.isOpen() || !hands.isReady()) {
        return 3;
    }
    const std::vector<Op> ops = script();
    for (std::size_t i = from; i < ops.size(); ++i) {
        if (!hands.perform(ops[i])) {
            std::fprintf(stderr, "op %zu of kind %d got stuck\n", i, static_cast<int>(ops[i].kind));
            return 4;
        }
        std::printf("%zu\n", i);
        std::fflush(stdout);
    }
    return 0;
}

}  // namespace

class HundredImagesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void script_holdsEveryKindOfStep()
    {
        std::map<Op::Kind, int> counts;
        for (const Op &op : script()) {
            ++counts[op.kind];
        }
        for (const auto kind : {Op::Kind::Accept, Op::Kind::Edit, Op::Kind::Reject,
                                Op::Kind::AcceptAll, Op::Kind::Flag, Op::Kind::Undo, Op::Kind::Redo}) {
            QVERIFY2(counts[kind] >= 4, qPrintable(QString::number(static_cast<int>(kind))));
        }
    }

    void hundredImages_byKeysAlone_withUndoAndAKill_endAsTheScriptSays()
    {
        test::World world(OpenMode::Window);
        for (int image = 0; image < kImages; ++image) {
            QStringList captions;
            for (int ordinal = 1; ordinal <= kCaptions; ++ordinal) {
                captions.append(generated(image, ordinal));
            }
            const QString id = u"scene-%1"_s.arg(image, 3, 10, QChar(u'0'));
            test::addScene(world.project(), id, u"acaray-meanders.jpg"_s,
                           {{}, {}, id, {}, u"A river bend with pale bars."_s}, captions);
        }
        const QString path = world.projectPath();
        world.close();
        const std::vector<Op> ops = script();
        const std::size_t half = ops.size() / 2;

        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {u"--review"_s, path, u"0"_s});
        QByteArray printed;
        QTRY_VERIFY_WITH_TIMEOUT((printed += child.readAllStandardOutput(),
                                  printed.count('\n') >= qsizetype(half)
                                      || child.state() == QProcess::NotRunning),
                                 120'000);
        ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        printed += child.readAllStandardOutput();
        const auto told = std::size_t(printed.count('\n'));
        QVERIFY(told >= half && told < ops.size());
        world.reopen();
        // Nothing that was shown as saved is lost, and at most the step under way is there besides.
        const std::size_t committed = isAsAfter(world.project(), ops, told) ? told : told + 1;
        QVERIFY(isAsAfter(world.project(), ops, committed));
        world.close();

        QProcess second;
        second.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        second.start(QCoreApplication::applicationFilePath(),
                     {u"--review"_s, path, QString::number(committed)});
        QVERIFY(second.waitForFinished(120'000));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        world.reopen();
        QVERIFY(isAsAfter(world.project(), ops, ops.size()));
    }

private:
    static bool isAsAfter(project::Project &project, const std::vector<Op> &ops, std::size_t count)
    {
        Expected expected;
        for (std::size_t i = 0; i < std::min(count, ops.size()); ++i) {
            expected.apply(ops[i]);
        }
        const project::Queries queries(project);
        const auto keys = queries.keys({});
        if (keys->size() != std::size_t(kImages)) {
            return false;
        }
        for (int image = 0; image < kImages; ++image) {
            const auto detail = queries.detail((*keys)[std::size_t(image)]);
            ImageNow now;
            now.isFlagged = detail->image.isFlagged;
            for (int i = 0; i < kCaptions; ++i) {
                const dataset::Caption &caption = detail->captions[std::size_t(i)];
                now.captions[std::size_t(i)] = {caption.text, caption.state, caption.reason};
            }
            if (now != expected.image(image)) {
                return false;
            }
        }
        return true;
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--review"_s) {
        return reviewOn(arguments.value(2), arguments.value(3).toULongLong());
    }
    HundredImagesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "hundredimagestest.moc"
