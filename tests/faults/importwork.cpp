// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/madecollection.h"
#include "tests/faults/works.h"

#include "core/base/clock.h"
#include "core/project/queries.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <map>

namespace gaia::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kBefore = 40;   ///< images that are there, some of them decided
constexpr qint64 kRecords = 700; ///< in the file, those among them

/// Records and a folder of pictures into a project in which decisions stand.
class ImportWork final : public Work {
public:
    ImportWork()
    {
        const bench::MadeCollection made(5, {});
        const base::SystemClock clock;
        const auto project = project::Project::create(
            base(), project::OpenMode::CommandLine, clock);
        ensure(project && bench::fill(**project, made, kBefore, {}), u"no project"_s);
        ensure(bench::writeGaiaJson(records(), made, kRecords).has_value(), u"no records"_s);
        m_decided = decided(**project);
        ensure(m_decided.size() > 20, u"too few decisions"_s);
        ensure(QDir().mkpath(m_store.filePath(u"scenes"_s)), u"no folder"_s);
        const QDir sample(QStringLiteral(GAIA_SOURCE_DIR "/resources/sample"));
        for (const QString &name : sample.entryList({u"*.jpg"_s}, QDir::Files).mid(0, 12)) {
            QFile::copy(sample.filePath(name), m_store.filePath(u"scenes/"_s + name));
            ++m_pictures;
        }
    }

    [[nodiscard]] QString name() const override { return u"import"_s; }

    void prepare(const QString &folder, QRandomGenerator &) override
    {
        m_folder = folder;
        copyProject(base(), project());
    }

    void start(QProcess &process) override
    {
        process.start(QStringLiteral(GAIACTL),
                      {u"import"_s, project(), m_store.filePath(u"scenes"_s), records(), u"--quiet"_s});
    }

    void checkAfterKill(const QByteArray &) override { check(); }

    void checkWhenDone(const QByteArray &) override
    {
        const project::Info info = check();
        ensure(info.images == kRecords + m_pictures,
               u"%1 images instead of %2"_s.arg(info.images).arg(kRecords + m_pictures));
        const qint64 captions = info.pending + info.accepted + info.edited + info.rejected;
        ensure(captions == kRecords * 5, u"%1 captions"_s.arg(captions));
        ensure(info.withMedia == m_pictures, u"%1 pictures"_s.arg(info.withMedia));
    }

private:
    using Decided = std::map<std::pair<qint64, int>, QString>;

    [[nodiscard]] QString base() const { return m_store.filePath(u"base.gaia"_s); }
    [[nodiscard]] QString records() const { return m_store.filePath(u"records.json"_s); }

    static Decided decided(const project::Project &project)
    {
        Decided found;
        const project::Queries queries(project);
        for (qint64 key = 1; key <= kBefore; ++key) {
            const auto detail = queries.detail({key});
            ensure(detail.has_value(), u"an image is gone"_s);
            for (const dataset::Caption &caption : detail->captions) {
                if (caption.isDecided()) {
                    found.emplace(std::pair(key, caption.ordinal),
                                  word(caption.state) + u' ' + caption.text);
                }
            }
        }
        return found;
    }

    project::Info check() const
    {
        const base::SystemClock clock;
        const auto opened =
            project::Project::open(project(), project::OpenMode::CommandLine, clock);
        ensure(opened.has_value(), opened ? QString() : opened.error().message);
        ensure(decided(**opened) == m_decided, u"a decision is not what it was"_s);
        const auto info = project::Queries(**opened).info();
        ensure(info.has_value(), u"the project can't be read"_s);
        return *info;
    }

    QTemporaryDir m_store;
    Decided m_decided;
    qint64 m_pictures = 0;
};

}  // namespace

std::unique_ptr<Work> makeImport()
{
    return std::make_unique<ImportWork>();
}

}  // namespace gaia::test
