// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of an image's split when its record is imported again.
#include "core/project/exportcollection.h"
#include "core/project/history.h"
#include "core/project/importfiles.h"
#include "core/project/queries.h"
#include "core/project/splitcollection.h"
#include "tests/support/world.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using project::ImportFiles;
using project::ImportReport;
using project::Queries;
using test::World;

class ImportSplitTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(); }

    void splitMadeHere_fileOfAnotherName_doesNotReplaceIt_andIsCounted()
    {
        write(u"records.json"_s, {});
        import(u"records.json"_s);
        splitAll();
        write(u"test_data.json"_s, {});
        const ImportReport report = import(u"test_data.json"_s);
        QCOMPARE(split(), u"train"_s);
        QCOMPARE(report.keptSplits, 1);
        QCOMPARE(report.unchanged, 1);
    }

    void splitMadeHere_recordThatStatesAnother_doesNotReplaceIt_untilItIsUndone()
    {
        write(u"records.json"_s, {});
        import(u"records.json"_s);
        splitAll();
        write(u"records.json"_s, "test");
        QCOMPARE(import(u"records.json"_s).keptSplits, 1);
        QCOMPARE(split(), u"train"_s);
        // Since nothing came between, the step can be taken back.
        QVERIFY(project::History(m_world->project(), u"ana"_s).undo().has_value());
        QCOMPARE(split(), QString());
        QCOMPARE(import(u"records.json"_s).keptSplits, 0);
        QCOMPARE(split(), u"test"_s);
    }

    void splitOfARecord_fileOfAnotherName_doesNotReplaceIt()
    {
        write(u"records.json"_s, "validation");
        import(u"records.json"_s);
        write(u"test_data.json"_s, {});
        QCOMPARE(import(u"test_data.json"_s).keptSplits, 1);
        QCOMPARE(split(), u"validation"_s);
    }

    void splitOfARecord_anotherRecordStates_isReplaced()
    {
        write(u"records.json"_s, "validation");
        import(u"records.json"_s);
        write(u"records.json"_s, "test");
        QCOMPARE(import(u"records.json"_s).updated, 1);
        QCOMPARE(split(), u"test"_s);
        // A record that states none takes nothing away.
        write(u"records.json"_s, {});
        QCOMPARE(import(u"records.json"_s).unchanged, 1);
        QCOMPARE(split(), u"test"_s);
    }

    void noSplit_fileNameTellsOne_isTaken()
    {
        write(u"records.json"_s, {});
        import(u"records.json"_s);
        write(u"val_data.json"_s, {});
        QCOMPARE(import(u"val_data.json"_s).updated, 1);
        QCOMPARE(split(), u"validation"_s);
    }

    void replacesSplits_takesTheFilesOverAny()
    {
        write(u"records.json"_s, {});
        import(u"records.json"_s);
        splitAll();
        write(u"test_data.json"_s, {});
        project::ImportOptions options;
        options.replacesSplits = true;
        QCOMPARE(import(u"test_data.json"_s, options).keptSplits, 0);
        QCOMPARE(split(), u"test"_s);
    }

    void exported_importedAgain_changesNothing()
    {
        write(u"train_data.json"_s, {});
        import(u"train_data.json"_s);
        project::ExportOptions options;
        options.format = u"gaia"_s;
        options.captions = project::CaptionChoice::Any;
        const auto exported = project::ExportCollection(m_world->project())
                                  .run(m_world->path(u"out"_s), options, {});
        QVERIFY2(exported.has_value(), qPrintable(exported ? QString() : exported.error().message));
        const ImportReport report = import(u"out/gaia.json"_s);
        QCOMPARE(report.unchanged, 1);
        QCOMPARE(report.keptSplits, 0);
        QCOMPARE(split(), u"train"_s);
    }

private:
    void write(const QString &name, const QByteArray &split)
    {
        QFile file(m_world->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[{\"id\": \"a\", \"captions\": [\"One.\", \"Two.\", \"Three.\", \"Four.\", \"Five.\"]"
                   + (split.isEmpty() ? QByteArray() : ", \"split\": \"" + split + "\"") + "}]");
    }
    ImportReport import(const QString &name, const project::ImportOptions &options = {})
    {
        const auto report =
            ImportFiles(m_world->project()).run({m_world->path(name)}, options, {});
        if (!report) {
            qFatal("%s", qPrintable(report.error().message));
        }
        return *report;
    }
    /// By a step of ours, all into "train".
    void splitAll()
    {
        project::SplitOptions options;
        options.rule.ratios = {1.0, 0.0, 0.0};
        const auto report =
            project::SplitCollection(m_world->project(), u"ana"_s).run(options, {});
        QVERIFY(report.has_value());
        QCOMPARE(report->changed, 1);
        QCOMPARE(split(), u"train"_s);
    }
    [[nodiscard]] QString split() const
    {
        const Queries queries(m_world->project());
        return queries.detail(*queries.keyOf(u"a"_s))->image.split;
    }

    std::unique_ptr<World> m_world;
};

QTEST_GUILESS_MAIN(ImportSplitTest)
#include "importsplittest.moc"
