// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issuetally.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/keys.h"
#include "core/project/project.h"
#include "core/project/recordpageindex.h"
#include "core/scraping/recipe.h"

#include <QUrl>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace gaia::project {

/// A page where an image may be shown.
struct RecordPlace {
    QUrl page;
    std::size_t recipe = 0;  ///< that says so, of those given
};

/// The images that wait for their page, and where each may be shown. Images are told by their
/// place in the list they were chosen by. Nine bytes an image and 17 an image and page are all that
/// is held, so the pages of one are found anew each time. One thread at a time.
class WantedPages final {
public:
    /// Both outlive this object.
    WantedPages(const Project &project, const std::vector<scraping::Recipe> &recipes);

    struct Choice {
        qint64 limit = 0;              ///< images that wait; 0: no limit
        bool withArticles = false;     ///< also those that have an article
    };
    /// Goes through the images and finds out which wait. Once, before all else.
    [[nodiscard]] base::Status collect(std::vector<dataset::ImageKey> keys, const Choice &choice,
                                       const base::JobContext &context);
    [[nodiscard]] qint64 withArticle() const { return m_withArticle; }  ///< left alone
    /// Images that have no page that could be asked for, with the reason.
    [[nodiscard]] base::IssueTally takeWithout() { return std::move(m_without); }

    [[nodiscard]] std::size_t size() const { return m_keys.size(); }
    [[nodiscard]] dataset::ImageKey keyOf(std::size_t image) const { return m_keys[image]; }
    [[nodiscard]] bool isWaiting(std::size_t image) const
    {
        return m_standing[image] == Standing::Waits;
    }
    void setFound(std::size_t image) { m_standing[image] = Standing::Found; }
    [[nodiscard]] qint64 waiting() const { return m_waiting; }  ///< when they were collected

    /// The pages of an address, the likeliest first.
    [[nodiscard]] std::vector<RecordPlace> placesOf(const QUrl &address) const;
    [[nodiscard]] base::Result<std::vector<RecordPlace>> placesOf(std::size_t image) const;
    [[nodiscard]] RecordPageIndex &index() { return m_index; }

    using Read = std::function<base::Status(const RecordPlace &)>;
    /// Has a page read unless its turn has come before or nobody waits for it, and before it those
    /// that its images would rather be found on: so no page is read twice, whichever of its images
    /// came first. Where images want two pages in contrary order, the first that is read is taken.
    [[nodiscard]] base::Status takeTurn(const RecordPlace &start, const Read &read,
                                        const std::stop_token &stop);

private:
    struct Turn;
    [[nodiscard]] base::Result<std::optional<RecordPlace>> betterThan(Turn &turn);
    [[nodiscard]] bool isAwaited(const QUrl &page) const;
    enum class Standing : quint8 { Unasked, Waits, Found };
    void want(std::size_t image, const QString &id, const QString &address);

    const Project &m_project;
    const std::vector<scraping::Recipe> &m_recipes;
    std::vector<dataset::ImageKey> m_keys;
    std::vector<Standing> m_standing;  ///< of each
    RecordPageIndex m_index;
    base::IssueTally m_without;
    qint64 m_withArticle = 0;
    qint64 m_waiting = 0;
};

}  // namespace gaia::project
