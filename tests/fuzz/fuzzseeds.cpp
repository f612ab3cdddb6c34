// SPDX-License-Identifier: GPL-3.0-or-later
// fuzzseeds FOLDER: writes small inputs that are well-formed, a folder a fuzz program, for the
// fuzzers to start from.
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>

#include <archive.h>
#include <archive_entry.h>
#include <cpl_conv.h>
#include <cpl_vsi.h>
#include <gdal.h>

#include <array>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

QString g_folder;

void write(const QString &path, const QByteArray &bytes)
{
    const QString whole = g_folder + u'/' + path;
    QDir().mkpath(whole.section(u'/', 0, -2));
    QFile file(whole);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        std::fprintf(stderr, "%s can't be written\n", qPrintable(whole));
        std::exit(1);
    }
}

QImage scene()
{
    QImage image(24, 18, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.setPixel(x, y, qRgb(x * 10, y * 14, (x * y) % 256));
        }
    }
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

const QByteArray kRecord =
    "{\"id\":\"a\",\"image_src\":\"https://h.example/LC08_L1TP_2018.jpg\",\"image_alt\":\"Alt\","
    "\"captions\":[\"The image showcases: A lake.\",\"Two.\"],\"credits\":\"NASA\","
    "\"location\":\"Lake, Land\",\"lat\":1.5,\"lon\":-2.25,\"tag\":[\"x\"],\"resolution\":\"High\","
    "\"satellite\":[\"Landsat 8\"],\"sensor\":null,\"modalities\":\"Optical\"}";

const QByteArray kRich =
    "{\"id\":7,\"image_src\":\"https://eoimages.gsfc.nasa.gov/images/imagerecords/1/72/"
    "iss072e034369_th.jpg\",\"credits\":[\"NASA\",\"CC BY-SA 3.0 IGO\"],\"acquired\":{\"from\":"
    "\"2020-01\",\"to\":\"2020-02-03\"},\"article\":{\"url\":\"https://a.example/1\",\"title\":"
    "\"T\",\"published\":\"2020\",\"text\":\"MODIS on Terra.\"},\"licence\":{\"name\":\"CC0\","
    "\"redistribute\":\"yes\"},\"theme\":[\"Snow / Ice Cover\"],\"split\":\"train\"}";

void writeRecords()
{
    write(u"json/rich"_s, "[" + kRich + "]");
    write(u"json/array"_s, "[" + kRecord + "," + kRecord + "]");
    write(u"json/lines"_s, kRecord + "\n" + kRecord + "\n");
    write(u"json/wrapped"_s, "{\"data\":[" + kRecord + "]}");
    write(u"json/columns"_s,
          "{\"id\":[\"a\",\"b\"],\"image_alt\":[\"x\",null],\"captions\":[[\"c\"],[]]}");
    write(u"json/coco"_s,
          "{\"images\":[{\"id\":1,\"file_name\":\"a.jpg\"}],\"annotations\":[{\"image_id\":1,"
          "\"id\":5,\"caption\":\"c\"}]}");
    write(u"csv/commas"_s,
          "id,image_src,caption_1,caption_2,lat,lon\na,http://h/a.jpg,\"One, \"\"two\"\"\",x,1,2\n"
          "b,http://h/b.jpg,\"line\nbreak\",y,,\n");
    write(u"csv/tabs"_s, "\xef\xbb\xbf" "filepath\ttitle\na.jpg\tWords\n");
    write(u"csv/semicolons"_s, "id;tag;date\na;\"x;y\";2020-01-02\n");
}

void writePages()
{
    write(u"page/article"_s,
          "<!doctype html><html><head><meta charset=utf-8><title>T | Site</title>"
          "<meta property='og:image' content='/b.jpg'><meta property='og:title' content='T'>"
          "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"H\","
          "\"datePublished\":\"2024-05-06\"}</script></head><body><article><h1>T</h1><p>Text.</p>"
          "<figure><a href='/full.jpg'><img src='a.jpg' alt='Alt' srcset='a.jpg 1x, b.jpg 2x'></a>"
          "<figcaption>Credit: NASA</figcaption></figure></article><a href='/next'>n</a></body>");
    write(u"page/rss"_s,
          "<?xml version='1.0'?><rss><channel><item><title>t</title><link>https://a.example/1"
          "</link><pubDate>Sun, 20 Apr 2025 10:00:00 GMT</pubDate><point>1 2</point></item>"
          "</channel></rss>");
    write(u"page/sitemap"_s,
          "<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url>"
          "<loc>https://a.example/1</loc><lastmod>2024-01-01</lastmod></url></urlset>");
    write(u"page/robots"_s, "User-agent: *\nDisallow: /a*$\nCrawl-delay: 2\nSitemap: /s.xml\n");
    write(u"page/recipe"_s,
          "{\"name\":\"n\",\"title\":\"T\",\"starts\":[{\"url\":\"https://a.example/\"}],"
          "\"fields\":{\"title\":[\"h1\"]}}");
}

enum class TarKind { Plain, Compressed, Pax };

QByteArray tarOf(TarKind kind)
{
    QByteArray bytes(1 << 20, '\0');
    std::size_t used = 0;
    archive *writer = archive_write_new();
    if (kind == TarKind::Pax) {
        archive_write_set_format_pax(writer);
    } else {
        archive_write_set_format_ustar(writer);
    }
    if (kind == TarKind::Compressed) {
        archive_write_add_filter_gzip(writer);
    }
    archive_write_open_memory(writer, bytes.data(), std::size_t(bytes.size()), &used);
    const std::array<std::pair<const char *, QByteArray>, 5> members{{
        {"0001.jpg", encoded(scene(), "JPEG")},
        {"0001.json", kRecord},
        {"0001.txt", "A caption."},
        {"../up.txt", "x"},
        {"0002.png", encoded(scene(), "PNG")},
    }};
    for (const auto &[name, content] : members) {
        archive_entry *entry = archive_entry_new();
        // A name that is longer than the header's field needs an entry of its own.
        QByteArray path(name);
        if (kind == TarKind::Pax) {
            path.prepend(QByteArray(120, 'd') + '/');
        }
        archive_entry_set_pathname(entry, path.constData());
        archive_entry_set_size(entry, content.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(writer, entry);
        archive_write_data(writer, content.constData(), std::size_t(content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    return bytes.left(qsizetype(used));
}

/// A small GeoTIFF: UTM, 16 bits, tiled or not.
QByteArray geoTiff(bool isTiled)
{
    GDALDriverH driver = GDALGetDriverByName("GTiff");
    const char *options[] = {isTiled ? "TILED=YES" : "COMPRESS=LZW",
                             isTiled ? "BLOCKXSIZE=16" : "PHOTOMETRIC=MINISBLACK",
                             isTiled ? "BLOCKYSIZE=16" : nullptr, nullptr};
    const char *path = "/vsimem/seed.tif";
    GDALDatasetH dataset = GDALCreate(driver, path, 24, 18, 2, GDT_UInt16,
                                      const_cast<char **>(options));
    std::array<double, 6> transform{300000.0, 30.0, 0.0, 4200000.0, 0.0, -30.0};
    GDALSetGeoTransform(dataset, transform.data());
    GDALSetProjection(dataset, "EPSG:32633");
    GDALSetMetadataItem(dataset, "SPACECRAFT_ID", "LANDSAT_8", nullptr);
    GDALSetMetadataItem(dataset, "DATE_ACQUIRED", "2020-05-06", nullptr);
    std::array<quint16, 24 * 18> pixels{};
    for (std::size_t i = 0; i < pixels.size(); ++i) {
        pixels[i] = quint16(i * 37);
    }
    for (int band = 1; band <= 2; ++band) {
        (void)GDALRasterIO(GDALGetRasterBand(dataset, band), GF_Write, 0, 0, 24, 18, pixels.data(),
                           24, 18, GDT_UInt16, 0, 0);
    }
    GDALClose(dataset);
    vsi_l_offset length = 0;
    GByte *data = VSIGetMemFileBuffer(path, &length, TRUE);
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(length));
    CPLFree(data);
    return bytes;
}

}  // namespace

int main(int count, char **arguments)
{
    if (count != 2) {
        std::fprintf(stderr, "usage: fuzzseeds FOLDER\n");
        return 2;
    }
    g_folder = QString::fromLocal8Bit(arguments[1]);
    GDALAllRegister();
    writeRecords();
    writePages();
    write(u"tar/plain"_s, tarOf(TarKind::Plain));
    write(u"tar/gzip"_s, tarOf(TarKind::Compressed));
    write(u"tar/pax"_s, tarOf(TarKind::Pax));
    write(u"picture/png"_s, encoded(scene(), "PNG"));
    write(u"picture/grey"_s, encoded(scene().convertToFormat(QImage::Format_Grayscale8), "PNG"));
    write(u"picture/palette"_s, encoded(scene().convertToFormat(QImage::Format_Indexed8), "PNG"));
    write(u"picture/deep"_s, encoded(scene().convertToFormat(QImage::Format_RGBA64), "PNG"));
    write(u"picture/jpeg"_s, encoded(scene(), "JPEG"));
    write(u"picture/strips"_s, geoTiff(false));
    write(u"picture/tiles"_s, geoTiff(true));
    return 0;
}
