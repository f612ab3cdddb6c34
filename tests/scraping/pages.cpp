// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scraping/pages.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace gaia::test {

namespace {
const QString kFolder = QStringLiteral(GAIA_SOURCE_DIR) + u"/../shared/data/dev/html/"_s;
}

QByteArray savedPage(const QString &file)
{
    QFile page(kFolder + file);
    return page.open(QIODevice::ReadOnly) ? page.readAll() : QByteArray();
}

QStringList savedPages()
{
    return QDir(kFolder).entryList({u"*.html"_s}, QDir::Files, QDir::Name);
}

const QByteArray kPage = R"(<html><body><main id=main>
<h1 class="h2 mb-4">A river</h1><p class="lead first">One<br>two <b>bold</b></p>
<div><p>Three</p><p data-kind="note-de">Four</p><span>x</span></div>
<script>alert("no")</script><a href="../big/a.jpg">full</a>
</main><p>Outside</p></body></html>)";

const QByteArray kCopernicus = R"(<html><head><title>A delta | Copernicus</title></head><body>
<div class="banner"><span class="banner-popup-credit">Credit: EU, Copernicus Sentinel-2 imagery</span></div>
<main><h1 class="h2 mb-4">A delta in spring </h1>
<img src="/system/files/styles/image_of_the_day/private/2024-08/20240816_Delta.png?itok=x" width="650" height="467" alt="A delta in spring">
<a href="/en/form/download?image_id=/system/files/2024-08/20240816_Delta.png" data-image-id="1" class="button">Download</a>
<div><div><strong>Date:</strong></div><div><time datetime="2024-08-16T12:00:00Z">16/08/2024</time></div></div>
<div><strong>Credit:</strong> European Union, Copernicus Sentinel-2 imagery</div>
<div><p>The delta lies on the coast.</p><p>Mud fills its arms.</p></div>
<article><time datetime="2024-08-14T12:00:00Z">14/08/2024</time><p>Another picture</p>
<img src="/system/files/styles/image_of_the_day_square/b.png" alt="Other"></article></main></body></html>)";

const QByteArray kEsa = R"(<html><head><meta property="og:title" content="Bay in bloom">
<meta property="og:description" content="Bay in bloom, alt"><meta property="og:image" content="https://www.esa.int/x_pillars.jpg"></head>
<body><div class="modal__header"><h1 class="heading">Bay in bloom</h1><div class="meta"><span>20/08/2024</span><span>500 <small>ID</small></span></div></div>
<ul class="dropdown__list"><li><a class="dropdown__item" href="/var/esa/Bay_in_bloom.png">HI-RES PNG</a></li></ul>
<div class="modal__tab-description"><p>Algae colour the bay.</p><p>The image is of June.</p></div>
<ul class="modal__meta_licence"><li><b>CREDIT</b><br> ESA/Juice </li><li><b>LICENCE</b><br><a href="x">CC BY-SA 3.0 IGO</a> or <a href="y">ESA Standard Licence</a></li></ul>
<ul><li><div><i class="i" title="Mission"></i></div><div><a href="/m">Sentinel-2</a></div></li>
<li><div><i title="Keywords"></i></div><div><a>Algae</a><a>Bay</a></div></li></ul></body></html>)";

const QByteArray kModis = R"(<html><head><title>MODIS Web</title></head><body><div class="option"><h5>
<b>May 7, 2022 - Flooding in Valencia</b> <div class="title_in"></h5><p><div class="bannerIOTD">
<img src = "http://modis.gsfc.nasa.gov/gallery/images/image05072022_main.jpg" alt='Flooding in Valencia'> </div></p>
<p>
Rain fell for days.
<p>
On May 5 the satellite passed.
 <p><b>Image Facts<br></b> Satellite: <a href="x">Aqua</a> <br />Date Acquired: 5/5/2022 <br />
Resolutions: <a href="http://modis.gsfc.nasa.gov/gallery/images/image05072022_1km.jpg">1km</a>, <a href="http://modis.gsfc.nasa.gov/gallery/images/image05072022_250m.jpg">250m</a><br />
Bands Used: 1,4,3 <br />Image Credit: MODIS Land Rapid Response Team, NASA GSFC </p></div></body></html>)";

const QByteArray kNasa = R"(<html><head><meta property="og:title" content="An Aurora - NASA">
<meta property="article:published_time" content="2024-01-17T14:00:00-05:00"><meta name="keywords" content="Auroras, Suomi NPP"/></head>
<body><article><p class="label">1 min read</p><h1>An Aurora</h1><div class="entry-content">
<figure class="hds-media-inner"><img width="1943" height="1295" src="https://www.nasa.gov/a.jpg?w=1943" alt="Swirls of white light"
 srcset="https://www.nasa.gov/a.jpg?resize=300,200 300w, https://www.nasa.gov/a.jpg 1943w, https://www.nasa.gov/a.jpg?resize=768,512 768w"></figure>
<figcaption><div class="hds-credits">NASA/Lauren Dauphin; NOAA</div></figcaption>
<p>The sensor captured the aurora.</p></div></article></body></html>)";

const QByteArray kLeast = R"({"name": "mine", "fields": {"title": "h1"},
    "images": {"address": "full-size"}, "start": ["https://a.example/"]})";

}  // namespace gaia::test
