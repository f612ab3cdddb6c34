// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <QByteArray>

#include <openssl/evp.h>

#include <array>

namespace gaia::base {

void Sha256::Deleter::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    if (!m_context || EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) != 1) {
        qFatal("OpenSSL has no SHA-256");
    }
}

void Sha256::add(QByteArrayView bytes)
{
    (void)EVP_DigestUpdate(m_context.get(), bytes.data(), std::size_t(bytes.size()));
}

QString Sha256::result()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    (void)EVP_DigestFinal_ex(m_context.get(), digest.data(), &size);
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(size)).toHex());
}

QString sha256Hex(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.result();
}

}  // namespace gaia::base
