// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/works.h"

#include "core/base/clock.h"
#include "core/project/queries.h"
#include "tests/bench/madecollection.h"

#include <QSet>
#include <QTemporaryDir>

namespace gaia::test {

using namespace Qt::StringLiterals;

namespace {

/// A curator in the real window: keys at random, and each decision told as it is shown as saved.
class ReviewWork final : public Work {
public:
    ReviewWork()
    {
        const base::SystemClock clock;
        const auto project =
            project::Project::create(base(), project::OpenMode::CommandLine, clock);
        const bench::MadeCollection made(9, QStringLiteral(GAIA_SOURCE_DIR "/resources/sample"));
        ensure(project && bench::fill(**project, made, 40, {}), u"no project"_s);
    }

    [[nodiscard]] QString name() const override { return u"review"_s; }
    void prepare(const QString &folder, QRandomGenerator &chance) override
    {
        m_folder = folder;
        m_seed = chance.generate();
        copyProject(base(), project());
    }
    void start(QProcess &process) override
    {
        process.start(QStringLiteral(FAULT_REVIEWER),
                      {project(), QString::number(m_seed), QString::number(m_decisions)});
        // The kill falls among decisions, not while libraries are loaded.
        while (!process.peek(1 << 20).contains("ready")) {
            ensure(process.waitForReadyRead(150'000),
                   u"the reviewer shows nothing: "_s + QString::fromUtf8(process.readAll()));
        }
    }
    void checkAfterKill(const QByteArray &printed) override { check(printed); }
    void checkWhenDone(const QByteArray &printed) override
    {
        ensure(printed.contains("done"), u"the next review did not end: "_s
                   + QString::fromLatin1(printed));
        check(printed);
    }

private:
    [[nodiscard]] QString base() const { return m_store.filePath(u"base.gaia"_s); }

    void check(const QByteArray &printed)
    {
        const base::SystemClock clock;
        const auto opened =
            project::Project::open(project(), project::OpenMode::CommandLine, clock);
        ensure(opened.has_value(), opened ? QString() : opened.error().message);
        const auto events = project::Queries(**opened).events(100'000, false);
        ensure(events.has_value(), u"the events can't be read"_s);
        QSet<QByteArray> steps;
        for (const dataset::Event &event : *events) {
            steps.insert(event.step.toByteArray(QUuid::WithoutBraces));
        }
        // What came later may have been written too; what was told must have been.
        for (const QByteArray &line : printed.split('\n')) {
            if (line.startsWith("saved ") && line.size() == 6 + 36) {
                ensure(steps.contains(line.mid(6)),
                       u"shown as saved, and not in the file: "_s + QString::fromLatin1(line));
            }
        }
    }

    static constexpr int m_decisions = 25;
    QTemporaryDir m_store;
    quint32 m_seed = 0;
};

}  // namespace

std::unique_ptr<Work> makeReview()
{
    return std::make_unique<ReviewWork>();
}

}  // namespace gaia::test
