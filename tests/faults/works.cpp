// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/works.h"

#include <QFile>

namespace gaia::test {

using namespace Qt::StringLiterals;

void ensure(bool isTrue, const QString &otherwise)
{
    if (!isTrue) {
        throw Broken(otherwise);
    }
}

QByteArray runGaiactl(const QStringList &arguments, const QList<int> &exitCodes)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(GAIACTL), arguments);
    const bool isDone = process.waitForFinished(120'000);
    const QByteArray said = process.readAll();
    ensure(isDone && process.exitStatus() == QProcess::NormalExit
               && exitCodes.contains(process.exitCode()),
           u"gaiactl %1 ended with %2: %3"_s.arg(arguments.join(u' '))
               .arg(process.exitCode())
               .arg(QString::fromUtf8(said)));
    return said;
}

void verify(const QString &project)
{
    (void)runGaiactl({u"verify"_s, project, u"--quiet"_s});
}

void copyProject(const QString &from, const QString &to)
{
    for (const QString &end : {u""_s, u"-media"_s}) {
        ensure(!QFile::exists(from + end) || QFile::copy(from + end, to + end),
               u"%1 can't be copied"_s.arg(from + end));
    }
}

}  // namespace gaia::test
