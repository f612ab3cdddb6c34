// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/folderreader.h"

#include "core/base/translate.h"
#include "core/formats/recordjson.h"
#include "core/imaging/filekind.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace gaia::formats {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using dataset::Field;
using dataset::Source;

namespace {

constexpr qint64 kLongestSideCar = 16LL << 20;
constexpr qsizetype kLongestTitle = 120;

/// All files below, in the order of their paths, so that an import is the same every time.
QStringList filesBelow(const QString &folder)
{
    QStringList paths;
    // Symbolic links to folders are not followed: they may lead round in circles.
    QDirIterator files(folder, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        paths << files.next();
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kLongestSideCar) : QByteArray();
}

/// NAME.json beside NAME.jpg, or NAME.jpg.json; empty if there is neither.
QString sideCar(const QString &picture, const QString &ending)
{
    const QFileInfo file(picture);
    for (const QString &base : {QString(file.path() + u'/' + file.completeBaseName()), picture}) {
        const QString path = base + ending;
        if (QFileInfo(path).isFile()) {
            return path;
        }
    }
    return {};
}

dataset::Article articleFromText(const QString &text)
{
    dataset::Article article;
    const qsizetype lineEnd = text.indexOf(u'\n');
    const QString first = text.left(lineEnd).trimmed();
    if (lineEnd > 0 && first.size() <= kLongestTitle && !first.endsWith(u'.')) {
        article.title = first;
        article.text = text.mid(lineEnd).trimmed();
    } else {
        article.text = text.trimmed();
    }
    return article;
}

}  // namespace

FolderReader::FolderReader(QString folder, QStringList only)
    : m_folder(std::move(folder))
    , m_only(std::move(only))
{
}

base::Status FolderReader::read(const RecordSink &sink, base::Issues &issues,
                                const base::JobContext &context)
{
    const QStringList paths = m_only.isEmpty() ? filesBelow(m_folder) : m_only;
    qint64 done = 0;
    for (const QString &path : paths) {
        if (context.isStopped()) {
            return {};
        }
        const QString relative = QDir(m_folder).relativeFilePath(path);
        context.report(++done, paths.size(), relative);
        QFile file(path);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        const auto kind = imaging::kindOf(file.read(imaging::kHeadBytes),
                                          QFileInfo(path).fileName());
        if (!isOpen || !kind) {
            if (imaging::isNamedAsPicture(path)) {
                issues.push_back({relative, isOpen ? kind.error().message
                                                   : QCoreApplication::translate(
                                                         "gaia", "%1 can't be read: %2.")
                                                         .arg(relative, file.errorString())});
            }
            continue;
        }
        if (!sink(record(path, issues))) {
            return {};
        }
    }
    return {};
}

dataset::Record FolderReader::record(const QString &path, base::Issues &issues) const
{
    const QString relative = QDir(m_folder).relativeFilePath(path);
    dataset::Record record;
    record.image.id = relative;
    const QString json = sideCar(path, u".json"_s);
    bool isRead = false;
    if (!json.isEmpty()) {
        const QString beside = QDir(m_folder).relativeFilePath(json);
        auto read = recordFromJson(contents(json), beside, issues, relative);
        isRead = read.has_value();
        if (isRead) {
            record = std::move(*read);
        } else {
            issues.push_back({beside, base::translate("gaia", "It is no JSON object; the picture beside "
                                                              "it was taken without it.")});
        }
    }
    if (const QString text = isRead ? QString() : sideCar(path, u".txt"_s); !text.isEmpty()) {
        record.article = articleFromText(QString::fromUtf8(contents(text)));
    }
    if (!record.image.imageSrc) {
        record.image.imageSrc = relative;
    }
    record.picturePath = path;
    record.position = relative;
    return record;
}

}  // namespace gaia::formats
