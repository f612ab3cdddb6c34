// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/siterecipe.h"

namespace gaia::test {

const QByteArray kSiteRecipe = R"json({"name": "site", "title": "Site", "start": ["BASE/list"],
            "hosts": ["127.0.0.1", "10.0.0.1"], "seconds_between": 0,
            "links": {"pages": ["/news/[a-z0-9]+$"], "lists": ["/list\\?page=\\d+$", "/calendar/\\d+$"]},
            "record_pages": [{"image": "/img/(\\w+)\\.jpg$", "page": "BASE/news/{1}"}],
            "fields": {"title": "article h1", "text": {"from": "article p:not(.credit)", "all": true},
                "published": "time @datetime", "credit": ".credit"},
            "images": {"each": "figure", "address": "full-size", "alt": ".//img/@alt"},
            "required": ["title", "address"]})json";

}  // namespace gaia::test
