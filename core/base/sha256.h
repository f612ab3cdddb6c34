// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>

struct evp_md_ctx_st;

namespace gaia::base {

/// SHA-256 of what is added bit by bit, by OpenSSL, which uses the processor's own instructions:
/// Qt's takes several times as long, and pictures and exports have much to hash. One thread at a time.
class Sha256 final {
public:
    Sha256();
    void add(QByteArrayView bytes);
    /// 64 lower-case hex digits; nothing is added afterwards.
    [[nodiscard]] QString result();

private:
    struct Deleter {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Deleter> m_context;
};

/// Of these bytes, as Sha256::result().
[[nodiscard]] QString sha256Hex(QByteArrayView bytes);

}  // namespace gaia::base
