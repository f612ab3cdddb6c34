// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/gdalhandle.h"

#include <cpl_conv.h>
#include <cpl_vsi.h>

#include <atomic>
#include <mutex>

namespace gaia::imaging {

namespace {
constexpr GIntBig kBlockCacheBytes = 64LL << 20;
}

void prepareGdal()
{
    static std::once_flag once;
    std::call_once(once, [] {
        GDALAllRegister();
        GDALSetCacheMax64(kBlockCacheBytes);
        // Side files of pictures are never written, and a folder is never listed to find some.
        CPLSetConfigOption("GDAL_PAM_ENABLED", "NO");
        CPLSetConfigOption("GDAL_DISABLE_READDIR_ON_OPEN", "FALSE");
    });
}

GdalComplaints::GdalComplaints()
{
    CPLPushErrorHandlerEx(collect, this);
}

GdalComplaints::~GdalComplaints()
{
    CPLPopErrorHandler();
}

void GdalComplaints::collect(CPLErr level, CPLErrorNum, const char *message)
{
    auto *self = static_cast<GdalComplaints *>(CPLGetErrorHandlerUserData());
    constexpr qsizetype kEnough = 2000;
    if (self && level >= CE_Warning && self->m_text.size() < kEnough) {
        if (!self->m_text.isEmpty()) {
            self->m_text += u"; ";
        }
        self->m_text += QString::fromUtf8(message);
    }
}

MemoryFile::MemoryFile(const QByteArray &bytes)
    : m_bytes(bytes)
{
    static std::atomic<quint64> number = 0;
    m_path = "/vsimem/gaia-" + QByteArray::number(++number);
    // GDAL only reads: the bytes stay shared and are not copied.
    auto *data = reinterpret_cast<GByte *>(const_cast<char *>(m_bytes.constData()));
    if (VSILFILE *file = VSIFileFromMemBuffer(m_path.constData(), data,
                                              static_cast<vsi_l_offset>(m_bytes.size()), FALSE)) {
        VSIFCloseL(file);
    }
}

MemoryFile::~MemoryFile()
{
    VSIUnlink(m_path.constData());
}

}  // namespace gaia::imaging
