// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/project/changed.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace gaia::storage {
class Connection;
class MediaFile;
}

namespace gaia::project {

/// How a project is opened.
enum class OpenMode {
    Window,       ///< takes the window's lock; read-only if another window has it
    CommandLine,  ///< writes beside an open window, which notices
    ReadOnly,
};

/// Whose turn comes first on the writer: a decision never waits behind an import's next slice.
enum class Priority { Decision, Normal, Bulk };

/// An open project: its path, its lock, the one writer, readers and the change feed.
///
/// Lives on the thread that opened it; `read` and `write` may be called from any thread and
/// block it, so the window calls them from jobs only. Never shows anything. Callers are the
/// use-case classes beside it; window and command line use those.
class Project final : public QObject {
    Q_OBJECT

public:
    /// Makes a new project file. An existing file at `path` is an error and stays as it is.
    [[nodiscard]] static base::Result<std::unique_ptr<Project>>
    create(const QString &path, OpenMode mode, const base::Clock &clock);
    /// Opens one. A file of a newer version, of another application or damaged is refused with
    /// a sentence and not written to; an older one is migrated after a copy was made.
    [[nodiscard]] static base::Result<std::unique_ptr<Project>>
    open(const QString &path, OpenMode mode, const base::Clock &clock);
    ~Project() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString name() const;       ///< file name without folder
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QString readOnlyReason() const;  ///< a sentence; empty when writable
    [[nodiscard]] const base::Clock &clock() const;

    /// Runs `work(storage::Connection &)` on a reader connection in one snapshot, on the calling
    /// thread. `work` returns a value or a Result; failures of the database become errors.
    template<typename Work>
    auto read(Work work) const;

    /// Runs `work(storage::Connection &)` in one transaction on the writer thread and waits for
    /// the commit. An error result rolls back. After the commit `changed` goes out once with
    /// what `touch` noted.
    template<typename Work>
    auto write(Priority priority, Work work);

    /// As `write` with Priority::Bulk, for rows in great numbers that refer to each other and to
    /// what is known to be there: references are not looked up one by one (`verify` does).
    template<typename Work>
    auto load(Work work);
    /// True while other writes wait for their turn: a long one had better end.
    [[nodiscard]] bool isWriteAwaited() const;
    /// True if a window of another process has the project open, whose decisions wait for the
    /// file as long as a transaction here lasts.
    [[nodiscard]] bool isInWindowElsewhere() const;

    /// Notes, inside `write`, what the transaction touches.
    class Touch {
    public:
        void note(Nouns nouns, dataset::ImageKey image);
        void noteAll(Nouns nouns);  ///< for bulk work: any image
        [[nodiscard]] const Changed &changed() const { return m_changed; }

    private:
        Changed m_changed;
        bool m_isAll = false;
    };

    /// The picture bytes beside the project; thread-safe.
    [[nodiscard]] storage::MediaFile &media() const;

Q_SIGNALS:
    /// Emitted on the project's own thread, after a commit of this or another process.
    void changed(const gaia::project::Changed &changed);

private:
    struct Private;
    explicit Project(std::unique_ptr<Private> d);

    using ReadWork = std::function<void(storage::Connection &)>;
    using WriteWork = std::function<bool(storage::Connection &, Touch &)>;
    [[nodiscard]] base::Status readErased(const ReadWork &work) const;
    [[nodiscard]] base::Status writeErased(Priority priority, bool isLoad, const WriteWork &work);
    template<typename Work>
    auto writeTyped(Priority priority, bool isLoad, Work work);
    void announce(Changed changed);

    std::unique_ptr<Private> d;
};

namespace detail {
template<typename T>
struct ResultOf {
    using Value = T;
    using Type = base::Result<T>;
};
template<typename T>
struct ResultOf<base::Result<T>> {
    using Value = T;
    using Type = base::Result<T>;
};
}  // namespace detail

template<typename Work>
auto Project::read(Work work) const
{
    using Raw = std::invoke_result_t<Work, storage::Connection &>;
    using Outcome = typename detail::ResultOf<Raw>::Type;
    std::optional<Outcome> outcome;
    const base::Status status = readErased([&](storage::Connection &connection) {
        if constexpr (std::is_void_v<Raw>) {
            work(connection);
            outcome.emplace();
        } else {
            outcome.emplace(work(connection));
        }
    });
    return status ? std::move(*outcome) : Outcome(base::fail(status.error()));
}

template<typename Work>
auto Project::write(Priority priority, Work work)
{
    return writeTyped(priority, false, std::move(work));
}

template<typename Work>
auto Project::load(Work work)
{
    return writeTyped(Priority::Bulk, true, std::move(work));
}

template<typename Work>
auto Project::writeTyped(Priority priority, bool isLoad, Work work)
{
    using Raw = std::invoke_result_t<Work, storage::Connection &, Touch &>;
    using Outcome = typename detail::ResultOf<Raw>::Type;
    std::optional<Outcome> outcome;
    const base::Status status =
        writeErased(priority, isLoad, [&](storage::Connection &connection, Touch &touch) {
            if constexpr (std::is_void_v<Raw>) {
                work(connection, touch);
                outcome.emplace();
            } else {
                outcome.emplace(work(connection, touch));
            }
            return outcome->has_value();
        });
    // A failed commit wins over what the work thought it had done.
    return status ? std::move(*outcome) : Outcome(base::fail(status.error()));
}

}  // namespace gaia::project
