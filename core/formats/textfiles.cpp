// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/textfiles.h"

namespace gaia::formats {

using base::fail;

namespace {
constexpr qsizetype kBlockBytes = 1 << 18;
}

TextFiles::TextFiles(const QString &folder)
    : m_folder(folder)
{
}

base::Result<TextFiles::Open *> TextFiles::opened(const QString &path, const TextFrame &frame)
{
    const auto found = m_files.find(path);
    if (found != m_files.end()) {
        return &found->second;
    }
    auto file = OutputFile::create(m_folder, path);
    if (!file) {
        return fail(file.error());
    }
    Open &open = m_files[path];
    open.file = std::move(*file);
    open.frame = frame;
    open.waiting.reserve(kBlockBytes + kBlockBytes / 4);
    open.waiting.append(frame.head);
    return &open;
}

base::Status TextFiles::ensure(const QString &path, const TextFrame &frame)
{
    const auto open = opened(path, frame);
    return open ? base::Status() : fail(open.error());
}

base::Status TextFiles::add(const QString &path, const TextFrame &frame, QByteArrayView entry)
{
    const auto found = opened(path, frame);
    if (!found) {
        return fail(found.error());
    }
    Open &open = **found;
    if (open.hasEntries) {
        open.waiting += open.frame.between;
    }
    open.hasEntries = true;
    open.waiting.append(entry);
    if (open.waiting.size() < kBlockBytes) {
        return {};
    }
    const base::Status put = open.file->put(open.waiting);
    open.waiting.resize(0);  // keeps its room
    return put;
}

base::Status TextFiles::finish(WrittenFiles &files)
{
    for (auto &[path, open] : m_files) {
        open.waiting += open.frame.tail;
        if (const base::Status put = open.file->put(open.waiting); !put) {
            return put;
        }
        const auto written = open.file->finish();
        if (!written) {
            return fail(written.error());
        }
        files.push_back(*written);
    }
    m_files.clear();
    return {};
}

}  // namespace gaia::formats
