// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/exportcollection.h"

#include "core/base/translate.h"
#include "core/dataset/words.h"
#include "core/formats/gaiawriter.h"
#include "core/formats/manifest.h"
#include "core/project/queries.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <map>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using dataset::Caption;

namespace {

constexpr std::array<std::pair<CaptionChoice, const char *>, 3> kChoiceWords{{
    {CaptionChoice::Accepted, "accepted"},
    {CaptionChoice::Decided, "decided"},
    {CaptionChoice::Any, "any"},
}};

/// Decided ones are those that were kept: a rejected caption is decided on and trains nobody.
bool isChosen(const Caption &caption, CaptionChoice choice)
{
    switch (choice) {
    case CaptionChoice::Accepted:
    case CaptionChoice::Decided: return caption.isKept();
    case CaptionChoice::Any: return caption.state != dataset::CaptionState::Rejected;
    }
    return false;
}

QStringList chosenTexts(const ImageDetail &detail, const ExportOptions &options)
{
    const bool isAllDecided =
        std::all_of(detail.captions.begin(), detail.captions.end(),
                    [](const Caption &caption) { return caption.isDecided(); });
    QStringList texts;
    if (options.captions == CaptionChoice::Decided && !isAllDecided) {
        return texts;
    }
    for (const Caption &caption : detail.captions) {
        if (isChosen(caption, options.captions)) {
            texts << (options.stripPrefix ? dataset::withoutPrefix(caption.text) : caption.text);
        }
    }
    return texts;
}

QString fileFor(const dataset::Image &image, bool bySplit)
{
    if (!bySplit) {
        return u"gaia.json"_s;
    }
    return image.split == "validation"_L1 ? u"val_data.json"_s
        : image.split == "test"_L1        ? u"test_data.json"_s
                                          : u"train_data.json"_s;
}

/// What may be replaced: nothing, or an earlier export, which its manifest tells.
base::Status checkTarget(const QString &folder, bool force)
{
    const QFileInfo target(folder);
    if (!target.exists() || (target.isDir() && QDir(folder).isEmpty())) {
        return {};
    }
    if (!target.isDir()) {
        return fail(ErrorCode::CannotOpen,
                    translate("gaia", "%1 is a file. Name a folder for the export.").arg(folder));
    }
    if (!force) {
        return fail(ErrorCode::CannotOpen,
                    translate("gaia", "%1 is there and not empty. Name another folder, or replace it "
                               "with --force.")
                        .arg(folder));
    }
    if (!QFileInfo::exists(folder + u"/manifest.json"_s)) {
        return fail(ErrorCode::CannotOpen,
                    translate("gaia", "%1 holds something else than an export, so it is not replaced. "
                               "Name another folder.")
                        .arg(folder));
    }
    return {};
}

/// Puts what was built in the target's place; the earlier export goes only when it is there.
base::Status moveIntoPlace(const QString &built, const QString &folder)
{
    const QString aside = built + u"-replaced"_s;
    QDir files;
    const bool isThere = QFileInfo::exists(folder);
    if (isThere && !files.rename(folder, aside)) {
        return fail(ErrorCode::CannotOpen,
                    translate("gaia", "%1 can't be replaced. Check its permissions.").arg(folder));
    }
    if (!files.rename(built, folder)) {
        if (isThere) {
            files.rename(aside, folder);
        }
        return fail(ErrorCode::CannotOpen,
                    translate("gaia", "%1 can't be made. Check the folder's permissions.").arg(folder));
    }
    if (isThere) {
        QDir(aside).removeRecursively();
    }
    return {};
}

class Export final {
public:
    Export(const Project &project, const ExportOptions &options, const QString &folder)
        : m_queries(project)
        , m_project(project)
        , m_options(options)
        , m_folder(folder)
    {
        m_report.format = options.format;
    }

    base::Status writeRecords(const base::JobContext &context);
    base::Status writeDescriptions();
    ExportReport takeReport() { return std::move(m_report); }

private:
    base::Status writeRecord(const ImageDetail &detail);

    Queries m_queries;
    const Project &m_project;
    const ExportOptions &m_options;
    QString m_folder;
    ExportReport m_report;
    std::map<QString, std::unique_ptr<formats::GaiaWriter>> m_writers;
};

base::Status Export::writeRecord(const ImageDetail &detail)
{
    const QStringList texts = chosenTexts(detail, m_options);
    if (texts.isEmpty() || detail.image.isDiscarded) {
        return {};
    }
    const QString name = fileFor(detail.image, m_options.bySplit);
    auto &writer = m_writers[name];
    if (!writer) {
        auto created = formats::GaiaWriter::create(m_folder + u'/' + name);
        if (!created) {
            return fail(created.error());
        }
        writer = std::move(*created);
    }
    ++m_report.images;
    m_report.captions += texts.size();
    return writer->write(detail.image, texts);
}

base::Status Export::writeRecords(const base::JobContext &context)
{
    const auto keys = m_queries.keys(m_options.filter);
    if (!keys) {
        return fail(keys.error());
    }
    qint64 done = 0;
    for (const dataset::ImageKey key : *keys) {
        if (context.isStopped()) {
            m_report.wasStopped = true;
            return {};
        }
        const auto detail = m_queries.detail(key);
        if (!detail) {
            return fail(detail.error());
        }
        if (const base::Status written = writeRecord(*detail); !written) {
            return written;
        }
        context.report(++done, static_cast<qint64>(keys->size()));
    }
    return {};
}

base::Status Export::writeDescriptions()
{
    if (m_writers.empty()) {
        auto empty = formats::GaiaWriter::create(m_folder + u"/gaia.json"_s);
        if (!empty) {
            return fail(empty.error());
        }
        m_writers[u"gaia.json"_s] = std::move(*empty);
        m_report.warnings << translate("gaia", "No image has a caption of the kind that was asked for; "
                                        "the export is empty.");
    }
    formats::Manifest manifest;
    manifest.collection = m_project.name();
    manifest.format = m_options.format;
    manifest.filter = m_options.filter.toText();
    manifest.captionChoice = dataset::wordOf(kChoiceWords, m_options.captions);
    manifest.madeAt = m_project.clock().now();
    manifest.images = m_report.images;
    manifest.captions = m_report.captions;
    for (auto &[name, writer] : m_writers) {
        if (const base::Status finished = writer->finish(); !finished) {
            return finished;
        }
        manifest.files.push_back({name, writer->bytes(), writer->sha256()});
        m_report.files.push_back({name, writer->bytes(), writer->sha256()});
    }
    const auto described = formats::writeDescriptions(m_folder, manifest);
    if (!described) {
        return fail(described.error());
    }
    for (const formats::Manifest::File &file : *described) {
        m_report.files.push_back({file.path, file.bytes, file.sha256});
    }
    return {};
}

}  // namespace

std::optional<CaptionChoice> captionChoiceFromWord(const QString &word)
{
    return dataset::valueOf(kChoiceWords, word);
}

QStringList exportFormats()
{
    return {u"gaia"_s};
}

ExportCollection::ExportCollection(const Project &project)
    : m_project(project)
{
}

base::Result<ExportReport> ExportCollection::run(const QString &folder,
                                                 const ExportOptions &options,
                                                 const base::JobContext &context)
{
    const QString target = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (const base::Status free = checkTarget(target, options.force); !free) {
        return fail(free.error());
    }
    // Beside the target, so that the last step is a rename on one file system.
    QTemporaryDir building(target + u".part-XXXXXX"_s);
    if (!building.isValid()) {
        return fail(ErrorCode::CannotOpen,
                    translate("gaia", "%1 can't be written: %2.").arg(folder, building.errorString()));
    }
    const QString built = building.path() + u"/export"_s;
    if (!QDir().mkdir(built)) {
        return fail(ErrorCode::CannotOpen, translate("gaia", "%1 can't be written.").arg(built));
    }
    Export work(m_project, options, built);
    base::Status status = work.writeRecords(context);
    if (status && !context.isStopped()) {
        status = work.writeDescriptions();
    }
    if (status && !context.isStopped()) {
        status = moveIntoPlace(built, target);
    }
    if (!status) {
        return fail(status.error());
    }
    return work.takeReport();
}

}  // namespace gaia::project
