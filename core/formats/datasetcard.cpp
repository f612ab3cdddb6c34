// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/datasetcard.h"

#include <map>

namespace gaia::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kRows = 15;

/// For a cell of a table: nothing that Markdown or HTML would take for its own.
QString cell(const QString &text)
{
    QString safe = text.isEmpty() ? u"(unknown)"_s : text.simplified();
    safe.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'|', u"\\|"_s);
    return safe.replace(u'[', u"\\["_s).replace(u'`', u"'"_s);
}

QString table(const QString &title, const std::vector<std::pair<QString, qint64>> &rows)
{
    QString text = u"| "_s + title + u" | count |\n|---|---:|\n"_s;
    for (const auto &[name, count] : rows) {
        text += u"| %1 | %2 |\n"_s.arg(cell(name)).arg(count);
    }
    return text + u'\n';
}

QString head(const Manifest &manifest)
{
    const qint64 images = manifest.summary.images;
    const QString size = images < 1'000 ? u"n<1K"_s
        : images < 10'000               ? u"1K<n<10K"_s
        : images < 100'000              ? u"10K<n<100K"_s
        : images < 1'000'000            ? u"100K<n<1M"_s
                                        : u"1M<n<10M"_s;
    QString name = manifest.collection;
    name.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u"---\npretty_name: \""_s + name
        + u"\"\nlanguage:\n- en\nlicense: other\ntask_categories:\n- image-to-text\ntags:\n"
          "- remote-sensing\n- earth-observation\n- image-captioning\nsize_categories:\n- "_s
        + size + u"\n---\n\n# "_s + cell(manifest.collection) + u"\n\n"_s;
}

QString contents(const Manifest &manifest)
{
    const ExportSummary &summary = manifest.summary;
    const QString every = manifest.filter.isEmpty()
        ? u"all images of the collection"_s
        : QString(u"the images of the filter `"_s + QString(manifest.filter).replace(u'`', u'\'')
                  + u'`');
    QString text =
        u"Satellite images with curated captions: %1 images, %2 captions, %3 pictures in the "
        "export itself. Chosen: %4; captions: %5%6.\n\n"_s.arg(summary.images)
            .arg(summary.captions)
            .arg(summary.pictures)
            .arg(every, manifest.captionChoice,
                 manifest.isPrefixStripped ? u", without their fixed opening"_s : QString());
    if (!summary.parts.isEmpty()) {
        text += u"| split | images | captions |\n|---|---:|---:|\n"_s;
        for (auto it = summary.parts.constBegin(); it != summary.parts.constEnd(); ++it) {
            text += u"| %1 | %2 | %3 |\n"_s.arg(it.key()).arg(it->images).arg(it->captions);
        }
        text += u'\n';
    }
    return text;
}

/// A rule that is JSON, as a block of code with its words before it.
QString ruleBlock(const QString &words, const QString &rule)
{
    return rule.isEmpty() ? QString() : words + u"\n\n```json\n"_s + rule + u"\n```\n\n"_s;
}

QString chosen(const Manifest &manifest)
{
    QString text;
    for (const Manifest::View &view : manifest.views) {
        text += u"- `view:%1` is %2 `%3`\n"_s.arg(
            cell(view.name), view.isFrozen ? u"a set of images, made from"_s : u"the live filter"_s,
            view.filter.isEmpty() ? u"everything"_s : cell(view.filter));
    }
    text += text.isEmpty() ? QString() : u"\n"_s;
    text += ruleBlock(u"The subset was drawn so, and the same seed draws it again:"_s,
                      manifest.sampling);
    text += ruleBlock(u"The splits were made so (groups that share an article, a duplicate or a "
                      "block of place and time stay together):"_s,
                      manifest.splitRule);
    return text.isEmpty() ? text : u"## How the images were chosen\n\n"_s + text;
}

QString reading(const QString &format)
{
    static const std::map<QString, QString> kWays{
        {u"gaia"_s, u"Records as the GAIA collection has them: `json.load(open(\"gaia.json\"))`."_s},
        {u"img2dataset"_s,
         u"`img2dataset --url_list images.jsonl --input_format jsonl --url_col image_src "
         "--caption_col image_alt --save_additional_columns '[\"id\",\"captions\"]' "
         "--output_format webdataset --image_size 512 --resize_mode keep_ratio "
         "--number_sample_per_shard 512 --output_folder shards`"_s},
        {u"webdataset"_s,
         u"`webdataset.WebDataset(\"00000.tar\").decode(\"pil\").to_tuple(\"jpg;png;webp\", "
         "\"json\")`; all captions stand under `captions` in the json member."_s},
        {u"openclip"_s,
         u"One sample a caption: `--dataset-type webdataset --train-data '{00000..00009}.tar'` "
         "(sizes.json tells the samples of each shard), or `--dataset-type csv --train-data "
         "captions.csv --csv-img-key filepath --csv-caption-key title`, run in this folder. "
         "The text encoder takes 77 tokens, 75 of text, and cuts the rest silently."_s},
        {u"lavis"_s,
         u"annotations/NAME.json has a row a caption, NAME_images.json a row an image, NAME_gt.json "
         "the ground truth in COCO's form. Switch the horizontal flip off: captions speak of left "
         "and right."_s},
        {u"coco"_s, u"`pycocotools.coco.COCO(\"annotations/captions.json\")`; `file_name` is "
                    "relative to the pictures' folder."_s},
        {u"imagefolder"_s, u"`datasets.load_dataset(\"imagefolder\", data_dir=\".\")`"_s},
        {u"csv"_s, u"`pandas.read_csv(\"images.csv\")`. A leading apostrophe before `=`, `+`, `-` "
                   "or `@` keeps spreadsheets from taking a text for a formula."_s},
        {u"geojson"_s, u"WGS 84, longitude first: footprints where known, else points."_s},
        {u"gpkg"_s, u"WGS 84: footprints where known, else points, in the layer `images`."_s},
        {u"stac"_s, u"`pystac.Collection.from_file(\"collection.json\")`"_s}};
    const auto found = kWays.find(format);
    return u"## Reading it\n\n"_s + (found == kWays.end() ? QString() : found->second)
        + u"\n\n`manifest.json` lists every file with its SHA-256, `croissant.json` describes the "
          "export for machines.\n\n"_s;
}

/// What is no day of taking is said to be none.
QString otherDays(const ExportSummary &summary)
{
    const auto of = [&](dataset::DateKind kind) {
        return summary.datedBy.at(static_cast<std::size_t>(kind));
    };
    const qint64 events = of(dataset::DateKind::Event);
    const qint64 published = of(dataset::DateKind::Published);
    return events + published == 0
        ? QString()
        : u" Of the dates %1 are those of the event that is shown and %2 those of publication; "
          "`date_kind` says which."_s.arg(events)
              .arg(published);
}

QString coverage(const ExportSummary &summary)
{
    const QString times = summary.first.isValid()
        ? QString(u"from "_s + summary.first.toString(Qt::ISODate) + u" to "_s
                  + summary.last.toString(Qt::ISODate))
        : u"none"_s;
    return u"## Where and when\n\n![Images by cells of one degree](figures/map.svg)\n\n"
           "%1 of %2 images have a place; they lie in %3 of 64,800 cells of one degree. "
           "%4 have no place.\n\n![Images by year](figures/years.svg)\n\n"
           "%5 have a date (%6), %7 have none.%8\n\n"_s.arg(summary.located)
               .arg(summary.images)
               .arg(summary.cellsCovered())
               .arg(summary.images - summary.located)
               .arg(summary.dated)
               .arg(times)
               .arg(summary.images - summary.dated)
               .arg(otherDays(summary))
        + table(u"satellite"_s, ExportSummary::most(summary.satellites, kRows))
        + table(u"sensor"_s, ExportSummary::most(summary.sensors, kRows))
        + table(u"modality"_s, ExportSummary::most(summary.modalities, kRows))
        + table(u"resolution class"_s, ExportSummary::most(summary.resolutions, kRows))
        + table(u"tag"_s, ExportSummary::most(summary.tags, kRows));
}

QString vocabulary(const ExportSummary &summary)
{
    const double mean = summary.captions > 0 ? double(summary.words) / double(summary.captions) : 0;
    return u"## Vocabulary\n\n%1 words in %2 captions, %3 a caption; %4 different ones.\n\n"_s
               .arg(summary.words)
               .arg(summary.captions)
               .arg(mean, 0, 'f', 1)
               .arg(summary.vocabulary.size())
        + table(u"word of four letters or more"_s, summary.commonWords(kRows));
}

QString decisions(const Manifest &manifest)
{
    QString text = u"## Decisions\n\n"_s
        + table(u"state of the captions here"_s, ExportSummary::most(manifest.summary.states, kRows));
    if (!manifest.work.curators.empty()) {
        text += u"Of the whole collection, by curator (under pseudonyms):\n\n"
                "| curator | accepted | edited | rejected |\n|---|---:|---:|---:|\n"_s;
    }
    for (const CuratorFigures &curator : manifest.work.curators) {
        text += u"| %1 | %2 | %3 | %4 |\n"_s.arg(curator.pseudonym)
                    .arg(curator.accepted)
                    .arg(curator.edited)
                    .arg(curator.rejected);
    }
    text += u'\n';
    if (!manifest.work.rejections.isEmpty()) {
        text += u"Why captions of the whole collection were rejected:\n\n"_s
            + table(u"reason"_s, ExportSummary::most(manifest.work.rejections, kRows));
    }
    return text;
}

QString figureText(const AgreementFigure &figure)
{
    if (!figure.value) {
        return u"not defined"_s;
    }
    const auto number = [](double value) { return QString::number(value, 'f', 2); };
    return number(*figure.value)
        + (figure.interval ? QString(u" (%1 to %2)"_s.arg(number(figure.interval->first),
                                                          number(figure.interval->second)))
                           : QString());
}

QString agreement(const AgreementFigures &figures)
{
    const QString title = u"## Agreement\n\n"_s;
    if (figures.captions == 0) {
        return title
            + u"No caption was judged by two curators independently, so nothing is known of how far "
              "they would agree.\n\n"_s;
    }
    QString text = title
        + u"Of the whole collection: %1 captions of %2 images have first verdicts (accepted, edited "
          "or rejected) of two curators or more, given without sight of each other's; they differ "
          "on %3. Figures are 1 where all agree and, but for the raw share, 0 where they agree as "
          "chance would; in brackets what holds in 95 of 100 resamples of the images.\n\n"
          "| measure | value |\n|---|---|\n| raw share of equal verdicts | %4 |\n"
          "| Krippendorff's alpha | %5 |\n| Gwet's AC1 | %6 |\n\n"_s.arg(figures.captions)
              .arg(figures.images)
              .arg(figures.disagreements)
              .arg(figureText(figures.raw), figureText(figures.alpha), figureText(figures.ac1));
    text += figures.pairs.empty()
        ? QString()
        : u"| curators | captions | raw | Cohen's kappa | Gwet's AC1 |\n|---|---:|---|---|---|\n"_s;
    for (const AgreementFigures::Pair &pair : figures.pairs) {
        text += u"| %1, %2 | %3 | %4 | %5 | %6 |\n"_s.arg(pair.first, pair.second)
                    .arg(pair.captions)
                    .arg(figureText(pair.raw), figureText(pair.kappa), figureText(pair.ac1));
    }
    return text + u'\n';
}

QString rights(const Manifest &manifest)
{
    QString text = u"## Rights\n\nEach record names its credit and licence. "_s
        + (manifest.withArticles ? u"The articles' texts are included; see to their rights "
                                   "before passing them on.\n\n"_s
                                 : u"The articles' texts are not included.\n\n"_s)
        + table(u"licence (may be passed on)"_s,
                ExportSummary::most(manifest.summary.licences, kRows))
        + table(u"credit"_s, ExportSummary::most(manifest.summary.credits, kRows));
    if (!manifest.includeUnlicensed.isEmpty()) {
        text += u"Pictures included although no licence says that they may be, by the wish of who "
                "exported: "_s
            + cell(manifest.includeUnlicensed.join(u", "_s)) + u".\n\n"_s;
    }
    for (const QString &warning : manifest.warnings) {
        text += u"- "_s + cell(warning) + u'\n';
    }
    return text + u'\n';
}

}  // namespace

QByteArray datasetCard(const Manifest &manifest)
{
    const QString text = head(manifest) + contents(manifest) + chosen(manifest) + reading(manifest.format)
        + coverage(manifest.summary) + vocabulary(manifest.summary) + decisions(manifest)
        + agreement(manifest.work.agreement)
        + rights(manifest)
        + u"## Limits\n\nPlaces, dates, satellites and sensors come from records, pages, file names "
          "and models; a curator's decision on a caption is no check of every field. "
          "Duplicates and near-duplicates may remain within a split.\n\nMade by GAIA Curator "
          GAIA_VERSION ".\n"_s;
    return text.toUtf8();
}

}  // namespace gaia::formats
