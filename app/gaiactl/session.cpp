// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaiactl/session.h"

#include "core/base/translate.h"
#include "core/project/checkcollection.h"
#include "core/project/savedviews.h"
#include "core/project/queries.h"

#include <QFile>
#include <QTextStream>

#include <cerrno>
#include <csignal>
#include <thread>

#include <pthread.h>
#include <unistd.h>

namespace gaia::gaiactl {

using namespace Qt::StringLiterals;
using base::translate;
using base::ErrorCode;

namespace {

void toStderr(const QString &line)
{
    QTextStream(stderr) << line;
}

}  // namespace

/// The signals are blocked in every thread and taken by one that waits for them, so that
/// stopping runs as ordinary code and not inside a handler.
class Session::SignalWaiter final {
public:
    SignalWaiter()
    {
        sigemptyset(&m_signals);
        for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGUSR2}) {
            sigaddset(&m_signals, number);
        }
        pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
        m_thread = std::thread([this] { wait(); });
    }
    ~SignalWaiter()
    {
        pthread_kill(m_thread.native_handle(), SIGUSR2);
        m_thread.join();
    }
    SignalWaiter(const SignalWaiter &) = delete;
    SignalWaiter &operator=(const SignalWaiter &) = delete;

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    void wait()
    {
        int number = 0;
        while (sigwait(&m_signals, &number) == 0 && number != SIGUSR2) {
            m_stop.request_stop();
        }
    }

    sigset_t m_signals{};
    std::stop_source m_stop;
    std::thread m_thread;
};

ExitCode exitCodeOf(const base::Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
    case ErrorCode::CannotOpen:
    case ErrorCode::NotAProject:
    case ErrorCode::NewerVersion:
    case ErrorCode::Damaged:
    case ErrorCode::ReadOnly:
    case ErrorCode::Unsupported: return CannotOpen;
    case ErrorCode::Usage: return WrongUsage;
    case ErrorCode::Stopped: return Stopped;
    case ErrorCode::Cancelled: return Interrupted;
    default: return SomeFailed;
    }
}

Session::Session()
    : m_waiter(std::make_unique<SignalWaiter>())
{
}

Session::~Session() = default;

base::Result<std::unique_ptr<project::Project>> Session::open(bool forWriting) const
{
    return project::Project::open(text(projectPath),
                                  forWriting ? project::OpenMode::CommandLine
                                             : project::OpenMode::ReadOnly,
                                  m_clock);
}

base::Result<std::unique_ptr<project::Project>> Session::open(bool forWriting,
                                                              const dataset::Filter &filter) const
{
    bool asks = filter.asksForFindings();
    if (!asks && !filter.viewNames().isEmpty()) {
        const auto readable = open(false);
        if (!readable) {
            return base::fail(readable.error());
        }
        const auto found = project::SavedViews(**readable, {}).asksForFindings(filter);
        asks = found && *found;
    }
    if (asks) {
        auto writable = open(true);
        if (!writable) {
            return writable;
        }
        // A file that can't be written to answers with what is stored.
        if (!(*writable)->isReadOnly()) {
            const review::Checker checker;
            const auto refreshed =
                project::CheckCollection(**writable, checker).refresh(job(u"check"_s));
            endProgress();
            if (!refreshed) {
                return base::fail(refreshed.error());
            }
        }
    }
    return open(forWriting);
}

std::stop_token Session::stopToken() const
{
    return m_waiter->token();
}

base::JobContext Session::job(const QString &what, Counted counted) const
{
    base::JobContext context;
    context.stop = stopToken();
    if (isQuiet) {
        return context;
    }
    const bool isTerminal = isatty(STDERR_FILENO) != 0;
    context.progress = [this, what, counted, isTerminal, last = qint64(-1)](const base::Progress &p) mutable {
        // On a terminal a line that is drawn over; elsewhere a line each tenth.
        const qint64 tenth = p.total > 0 ? p.done * 10 / p.total : p.done / 1000;
        const bool isNews = tenth != last || (p.total > 0 && p.done == p.total);
        if (!isTerminal && !isNews) {
            return;
        }
        last = tenth;
        QString whole = p.total <= 0 ? u"%1: %2"_s.arg(what).arg(p.done)
            : counted == Counted::Share
            ? u"%1: %2 %"_s.arg(what).arg(p.done * 100 / p.total)
            : u"%1: %2 of %3"_s.arg(what).arg(p.done).arg(p.total);
        if (p.costUsd) {
            whole += u", %1 USD"_s.arg(*p.costUsd, 0, 'f', 2);
        }
        for (const QString &words : {p.what, p.hindrance}) {
            whole += words.isEmpty() ? QString() : QString(u", "_s + words);
        }
        toStderr(isTerminal ? QString(u"\r\x1b[K"_s + whole) : QString(whole + u'\n'));
        m_hasProgressLine = isTerminal;
    };
    return context;
}

void Session::endProgress() const
{
    if (m_hasProgressLine) {
        toStderr(u"\n"_s);
        m_hasProgressLine = false;
    }
}

ExitCode Session::fail(const base::Error &error) const
{
    endProgress();
    toStderr(u"gaiactl: "_s + error.message + u'\n');
    return exitCodeOf(error);
}

void Session::listIssues(const base::Issues &issues) const
{
    endProgress();
    if (isJson) {
        return;
    }
    for (const base::Issue &issue : issues) {
        toStderr(u"%1: %2\n"_s.arg(issue.item, issue.reason));
    }
}

base::Result<ImageAddress> findImage(const project::Project &project, const std::string &address,
                                     bool mayHaveOrdinal)
{
    const project::Queries queries(project);
    ImageAddress found;
    found.id = text(address);
    // An id may hold colons itself, so the whole text is tried first.
    auto key = queries.keyOf(found.id);
    const qsizetype colon = found.id.lastIndexOf(u':');
    if (!key && mayHaveOrdinal && colon > 0) {
        bool isNumber = false;
        const int ordinal = QStringView(found.id).mid(colon + 1).toInt(&isNumber);
        if (isNumber) {
            if (ordinal < 1) {
                return base::fail(ErrorCode::Usage,
                                  translate("gaia", "“%1”: captions are counted from 1.").arg(found.id));
            }
            found.ordinal = ordinal;
            found.id.truncate(colon);
            key = queries.keyOf(found.id);
        }
    }
    if (!key) {
        return base::fail(key.error());
    }
    found.image = *key;
    return found;
}

}  // namespace gaia::gaiactl
