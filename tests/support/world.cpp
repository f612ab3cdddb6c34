// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/world.h"

#include "core/storage/articlestore.h"
#include "core/storage/captionstore.h"
#include "core/storage/imagestore.h"

namespace gaia::test {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
T required(base::Result<T> result)
{
    if (!result) {
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().context));
    }
    return std::move(*result);
}

}  // namespace

World::World(project::OpenMode mode)
{
    m_project = required(project::Project::create(projectPath(), mode, m_clock));
}

void World::reopen(project::OpenMode mode)
{
    m_project.reset();
    m_project = required(project::Project::open(projectPath(), mode, m_clock));
}

dataset::ImageKey World::add(const dataset::Image &image, const QStringList &captions,
                             const dataset::Article &article)
{
    using project::Noun;
    return required(m_project->write(
        project::Priority::Normal,
        [&](storage::Connection &connection, project::Project::Touch &touch) {
            dataset::Image written = image;
            if (!article.isEmpty()) {
                written.article = storage::ArticleStore(connection).put(article);
            }
            storage::ImageStore images(connection);
            const dataset::ImageKey key = images.insert(written);
            if (!captions.isEmpty()) {
                storage::CaptionStore::NewSet set;
                set.image = key;
                set.at = m_clock.now();
                set.texts = captions;
                storage::CaptionStore(connection).addSet(set);
            }
            images.refresh(key);
            touch.note(Noun::Images | Noun::Captions, key);
            return key;
        }));
}

dataset::ImageKey World::add(const QString &id, const QStringList &captions)
{
    dataset::Image image;
    image.id = id;
    return add(image, captions);
}

QStringList World::five()
{
    return {u"The image showcases: A river delta."_s, u"The image showcases: Braided channels."_s,
            u"The image showcases: Dark water in the north."_s,
            u"The image showcases: Fields along the bank."_s,
            u"The image showcases: Clouds over the coast."_s};
}

}  // namespace gaia::test
