// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cpl_error.h>
#include <gdal.h>

#include <memory>

namespace gaia::imaging {

struct DatasetCloser {
    void operator()(GDALDatasetH dataset) const { GDALClose(dataset); }
};
using DatasetHandle = std::unique_ptr<void, DatasetCloser>;

/// Registers the drivers once and bounds GDAL's block cache. Thread-safe.
void prepareGdal();

/// Collects what GDAL complains of on this thread while it lives, instead of printing it.
class GdalComplaints final {
public:
    GdalComplaints();
    ~GdalComplaints();
    GdalComplaints(const GdalComplaints &) = delete;
    GdalComplaints &operator=(const GdalComplaints &) = delete;

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    void clear() { m_text.clear(); }

private:
    static void collect(CPLErr level, CPLErrorNum number, const char *message);
    QString m_text;
};

/// Bytes under a name of their own in GDAL's memory file system; gone with the object.
class MemoryFile final {
public:
    explicit MemoryFile(const QByteArray &bytes);
    ~MemoryFile();
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;
    [[nodiscard]] const QByteArray &path() const { return m_path; }

private:
    QByteArray m_bytes;
    QByteArray m_path;
};

}  // namespace gaia::imaging
