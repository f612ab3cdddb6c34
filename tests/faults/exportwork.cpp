// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/works.h"

#include "core/base/clock.h"
#include "core/project/decide.h"
#include "core/project/queries.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>

namespace gaia::test {

using namespace Qt::StringLiterals;

namespace {

/// Every file that the manifest names is there with its hash, and nothing else is.
void ensureWhole(const QString &folder)
{
    QFile manifest(folder + u"/manifest.json"_s);
    ensure(manifest.open(QIODevice::ReadOnly), u"%1 has no manifest"_s.arg(folder));
    const QJsonObject object = QJsonDocument::fromJson(manifest.readAll()).object();
    QSet<QString> named{u"manifest.json"_s};
    for (const QJsonValue &value : object.value("files"_L1).toArray()) {
        const QString name = value.toObject().value("path"_L1).toString();
        QFile file(folder + u'/' + name);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        ensure(file.open(QIODevice::ReadOnly) && hash.addData(&file), u"%1 is missing"_s.arg(name));
        ensure(hash.result().toHex() == value.toObject().value("sha256"_L1).toString().toLatin1(),
               u"%1 is not what the manifest says"_s.arg(name));
        named.insert(name);
    }
    ensure(named.size() > 1, u"the manifest names no file"_s);
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = QDir(folder).relativeFilePath(files.next());
        ensure(named.contains(name), u"%1 is in no manifest"_s.arg(name));
    }
}

/// The files of an export that hold no time, by their path, with their hashes.
QMap<QString, QString> timeless(const QString &folder)
{
    QMap<QString, QString> hashes;
    QFile manifest(folder + u"/manifest.json"_s);
    ensure(manifest.open(QIODevice::ReadOnly), u"%1 has no manifest"_s.arg(folder));
    const QJsonObject object = QJsonDocument::fromJson(manifest.readAll()).object();
    for (const QJsonValue &value : object.value("files"_L1).toArray()) {
        const QString path = value["path"_L1].toString();
        if (path != "croissant.json"_L1 && path != "annotations/captions.json"_L1) {
            hashes[path] = value["sha256"_L1].toString();
        }
    }
    return hashes;
}

/// A whole export, new or in the place of an earlier one. After a kill the next run goes on from
/// what is done, and comes to the same as one that was never killed.
class ExportWork final : public Work {
public:
    ExportWork()
    {
        (void)runGaiactl({u"new"_s, base(), u"--sample"_s, u"--quiet"_s});
        (void)runGaiactl({u"caption"_s, base(), u"--provider"_s, u"offline"_s, u"--quiet"_s}, {0, 1});
        const base::SystemClock clock;
        auto opened = project::Project::open(base(), project::OpenMode::CommandLine, clock);
        ensure(opened.has_value(), u"no project"_s);
        const auto keys = project::Queries(**opened).keys({});
        ensure(keys.has_value(), u"no images"_s);
        project::Decide decide(**opened, u"ada"_s);
        for (const dataset::ImageKey key : *keys) {
            (void)decide.accept(key, 0);
        }
    }

    [[nodiscard]] QString name() const override { return u"export"_s; }
    void prepare(const QString &folder, QRandomGenerator &chance) override
    {
        static const QStringList formats{u"webdataset"_s, u"gaia"_s, u"coco"_s, u"imagefolder"_s,
                                         u"openclip"_s};
        m_folder = folder;
        m_format = formats.at(chance.bounded(int(formats.size())));
        copyProject(base(), project());
        m_replaces = chance.bounded(2) == 0;
        if (m_replaces) {
            (void)runGaiactl({u"export"_s, project(), out(), u"--format"_s, u"csv"_s, u"--quiet"_s});
        }
    }
    void start(QProcess &process) override
    {
        process.start(QStringLiteral(GAIACTL), {u"export"_s, project(), out(), u"--format"_s,
                                                m_format, u"--force"_s, u"--quiet"_s});
    }
    void look(Standing &standing) const override { standing.isBuilding = !leftovers().isEmpty(); }
    void checkAfterKill(const QByteArray &) override
    {
        ensure(QFile::exists(out()) || !m_replaces, u"the earlier export is gone"_s);
        if (QFile::exists(out())) {
            ensureWhole(out());
        }
    }
    void checkWhenDone(const QByteArray &) override
    {
        ensureWhole(out());
        ensure(leftovers().isEmpty(), u"left beside the export: "_s + leftovers().join(u", "_s));
        QFile manifest(out() + u"/manifest.json"_s);
        ensure(manifest.open(QIODevice::ReadOnly)
                   && manifest.readAll().contains(QByteArray('"' + m_format.toLatin1() + '"')),
               u"the export is not the one asked for"_s);
        const QString unbroken = m_folder + u"/unbroken"_s;
        (void)runGaiactl({u"export"_s, project(), unbroken, u"--format"_s, m_format, u"--quiet"_s});
        ensure(timeless(out()) == timeless(unbroken), u"it differs from an export in one go"_s);
    }

private:
    [[nodiscard]] QString base() const { return m_store.filePath(u"base.gaia"_s); }
    [[nodiscard]] QString out() const { return m_folder + u"/out"_s; }
    [[nodiscard]] QStringList leftovers() const
    {
        return QDir(m_folder).entryList({u"out.part-*"_s}, QDir::Dirs | QDir::Hidden);
    }

    QTemporaryDir m_store;
    QString m_format;
    bool m_replaces = false;
};

}  // namespace

std::unique_ptr<Work> makeExport()
{
    return std::make_unique<ExportWork>();
}

}  // namespace gaia::test
