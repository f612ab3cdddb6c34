// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/keystore.h"

#include "core/base/translate.h"
#include <QEventLoop>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace gaia::settings {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;

namespace {

const char *const kVariable = "OPENAI_API_KEY";
const QString kService = QStringLiteral("gaia-curator");
const QString kName = QStringLiteral("openai-api-key");
/// A key store that has to be unlocked first takes a person some seconds.
constexpr int kPatienceMs = 5'000;

/// Runs a job of the key store to its end on this thread.
base::Status finished(QKeychain::Job &job)
{
    job.setAutoDelete(false);
    QEventLoop loop;
    bool isDone = false;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        isDone = true;
        loop.quit();
    });
    QTimer::singleShot(kPatienceMs, &loop, &QEventLoop::quit);
    job.start();
    if (!isDone) {
        loop.exec();
    }
    if (!isDone) {
        return fail(ErrorCode::Unsupported,
                    translate("gaia", "The system's key store does not answer. Set %1 instead.")
                        .arg(QLatin1String(kVariable)));
    }
    if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound) {
        return fail(ErrorCode::Unsupported,
                    translate("gaia", "The system's key store can't be used (%1). Set %2 instead.")
                        .arg(job.errorString(), QLatin1String(kVariable)));
    }
    return {};
}

/// Without a session bus there is no key store to wait for.
bool hasKeyStore()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS");
}

base::Error noKeyStore()
{
    return {ErrorCode::Unsupported,
            translate("gaia", "This machine has no key store. Set %1 instead.")
                .arg(QLatin1String(kVariable)),
            {}};
}

}  // namespace

bool KeyStore::isFromEnvironment()
{
    return !qEnvironmentVariable(kVariable).trimmed().isEmpty();
}

base::Result<ApiKey> KeyStore::read() const
{
    if (isFromEnvironment()) {
        return ApiKey(qEnvironmentVariable(kVariable));
    }
    if (!hasKeyStore()) {
        return ApiKey();
    }
    QKeychain::ReadPasswordJob job(kService);
    job.setKey(kName);
    if (const base::Status done = finished(job); !done) {
        return fail(done.error());
    }
    return ApiKey(job.textData());
}

base::Status KeyStore::write(const ApiKey &key) const
{
    if (!hasKeyStore()) {
        return fail(noKeyStore());
    }
    QKeychain::WritePasswordJob job(kService);
    job.setKey(kName);
    job.setTextData(key.forKeyStore());
    return finished(job);
}

base::Status KeyStore::remove() const
{
    if (!hasKeyStore()) {
        return fail(noKeyStore());
    }
    QKeychain::DeletePasswordJob job(kService);
    job.setKey(kName);
    return finished(job);
}

}  // namespace gaia::settings
