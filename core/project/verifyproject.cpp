// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/verifyproject.h"

#include "core/storage/listing.h"
#include "core/storage/mediafile.h"

#include <QCoreApplication>
#include <QFile>

namespace gaia::project {

using base::fail;
using storage::Connection;

namespace {

/// Media that the project names must be in the media file or where they are linked from.
base::Status checkPresence(const Project &project, const base::JobContext &context,
                           QStringList &problems)
{
    const auto media =
        project.read([](Connection &c) { return storage::Listing(c).mediaNamed(); });
    if (!media) {
        return fail(media.error());
    }
    for (const dataset::Media &medium : *media) {
        if (context.isStopped()) {
            break;
        }
        if (!medium.linkedPath.isEmpty()) {
            if (!QFile::exists(medium.linkedPath)) {
                problems.append(QCoreApplication::translate(
                                    "gaia", "The linked picture %1 is no longer there.")
                                    .arg(medium.linkedPath));
            }
            continue;
        }
        const auto isThere = project.media().contains(medium.sha256);
        if (!isThere) {
            return fail(isThere.error());
        }
        if (!*isThere) {
            problems.append(QCoreApplication::translate(
                                "gaia", "The picture %1 is missing from the media file. Import its "
                                        "image again.")
                                .arg(medium.sha256));
        }
    }
    return {};
}

}  // namespace

VerifyProject::VerifyProject(const Project &project)
    : m_project(project)
{
}

base::Result<QStringList> VerifyProject::run(const base::JobContext &context) const
{
    auto problems =
        m_project.read([](Connection &c) { return storage::Listing(c).problems(); });
    if (!problems) {
        return problems;
    }
    if (const base::Status present = checkPresence(m_project, context, *problems); !present) {
        return fail(present.error());
    }
    const auto media = m_project.media().verify(context.stop);
    if (!media) {
        return fail(media.error());
    }
    return *problems + *media;
}

}  // namespace gaia::project
