# SPDX-License-Identifier: GPL-3.0-or-later
"""Each export is read by the program that it is for. Run by tests/interop/run; GAIACTL names the
binary. A reader that can't be imported is skipped with its reason."""

import contextlib
import importlib
import io
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import types
import unittest

GAIACTL = os.environ["GAIACTL"]
# How captions begin: as the prompt asks, and in ways that readers, tables and JSON may trip over.
ODD = ("The image showcases:", "=1+1", "@SUM(A1)", "-2 &amp; <b>", "\u05d0\u05d1 \u202eRTL", "\u0001\u001b[31m",
       "{{braces}} %s \\n", "'quoted'", "a\ufeffb", "\U0001f30d \u65e5\u672c", "#; a\\tb", "word " * 2000)


def gaiactl(*arguments):
    ended = subprocess.run([GAIACTL, *map(str, arguments)], capture_output=True, text=True)
    if ended.returncode != 0:
        raise AssertionError(f"gaiactl {' '.join(map(str, arguments))}: {ended.stderr}")
    return ended.stdout


def needed(*names):
    """The modules, or a skip that says which one is missing and why."""
    modules = []
    for name in names:
        try:
            modules.append(importlib.import_module(name))
        except Exception as error:  # a wheel may also fail inside
            raise unittest.SkipTest(f"{name} can't be imported: {error}")
    return modules[0] if len(modules) == 1 else modules


class Readers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.top = pathlib.Path(cls.folder.name)
        cls.project = cls.top / "p.gaia"
        gaiactl("new", cls.project, "--sample", "--quiet")
        # The sample's drafts are fewer than five an image, so that records with five come too.
        from PIL import Image
        pictures = cls.top / "pictures"
        pictures.mkdir()
        for number in range(12):
            Image.new("RGB", (80 + number, 64), (20 * number, 90, 140)).save(
                pictures / f"scene.{number}.jpg", quality=90)
            (pictures / f"scene.{number}.json").write_text(json.dumps({
                "captions": [f"{ODD[number % len(ODD)]} River {number}, view {n}, \"wide\"." for n in range(5)],
                "credits": "NASA", "lat": number * 5 - 30, "lon": number * 20 - 110,
                "tag": ["river", f"tag{number % 3}"], "date": f"20{10 + number}-06-01",
                "licence": {"name": "Public domain", "redistribute": "yes"}}))
        gaiactl("import", cls.project, pictures, "--quiet")
        gaiactl("split", cls.project, "--quiet")
        cls.rows = json.loads(gaiactl("list", cls.project, "--json", "--limit", 1000))["rows"]
        cls.captions = {}
        for row in cls.rows:
            shown = json.loads(gaiactl("show", cls.project, row["id"], "--json"))
            if shown["captions"]:
                cls.captions[row["id"]] = [caption["text"] for caption in shown["captions"]]

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def export(self, form, *more):
        out = self.top / f"{form}-{len(list(self.top.iterdir()))}"
        gaiactl("export", self.project, out, "--format", form, "--captions", "any", "--quiet", *more)
        return out

    def everyCaption(self):
        return sorted(text for texts in self.captions.values() for text in texts)

    def test_webdataset(self):
        wds = needed("webdataset")
        out = self.export("webdataset", "--shard-size", 5)
        shards = sorted(str(shard) for shard in out.glob("*.tar"))
        self.assertGreater(len(shards), 1)
        seen = {}
        pipeline = wds.WebDataset(shards, shardshuffle=False, empty_check=False).decode("pil")
        for picture, record in pipeline.to_tuple("jpg;png;webp", "json"):
            self.assertGreater(picture.size[0], 0)
            seen[record["id"]] = record["captions"]
        self.assertEqual(seen, {key: self.captions[key] for key in seen})
        self.assertEqual(len(seen), json.loads((out / "manifest.json").read_text())["pictures"])

    def test_openclip_shards_yield_every_caption(self):
        torch, data = needed("torch", "open_clip_train.data")
        out = self.export("openclip", "--image-size", 64)
        shards = sorted(str(shard) for shard in out.glob("*.tar"))
        args = types.SimpleNamespace(
            train_data=None, val_data="::".join(shards), val_num_samples=None, train_num_samples=None,
            dataset_resampled=False, train_data_upsampling_factors=None, batch_size=7, workers=0,
            world_size=1, seed=0)
        read = data.get_wds_dataset(args, lambda image: torch.tensor(image.size), False,
                                    tokenizer=lambda text: [text])
        texts = [text for _, batch in read.dataloader for text in batch]
        self.assertEqual(sorted(texts), self.everyCaption())
        # And the size of the collection, which training asks sizes.json for.
        size, count = data.get_dataset_size("::".join(shards))
        self.assertEqual(size, len(texts))
        self.assertEqual(count, len(shards))

    def test_openclip_table_yields_every_caption(self):
        torch, data = needed("torch", "open_clip_train.data")
        out = self.export("openclip")
        with contextlib.chdir(out):
            read = data.CsvDataset("captions.csv", lambda image: torch.tensor(image.size), "filepath",
                                   "title", tokenizer=lambda texts: texts)
            texts = [read[index][1] for index in range(len(read))]
        self.assertEqual(sorted(texts), self.everyCaption())

    def test_openclip_understands_the_commands(self):
        params = needed("open_clip_train.params")
        out = self.export("openclip", "--image-size", 64, "--shard-size", 4, "--by-split")
        for name in ("openclip.sh", "openclip-distributed.sh"):
            with self.subTest(name):
                # What would run is noted by a program of the same name.
                tools = self.top / f"tools-{name}"
                tools.mkdir(exist_ok=True)
                for tool in ("python", "torchrun"):
                    (tools / tool).write_text('#!/bin/sh\nprintf "%s\\n" "$@" > "$NOTED"\n')
                    (tools / tool).chmod(0o755)
                noted = tools / "arguments"
                subprocess.run(["bash", out / "training" / name, "--epochs", "3"], check=True,
                               env={**os.environ, "PATH": f"{tools}:{os.environ['PATH']}",
                                    "NOTED": str(noted)})
                words = noted.read_text().splitlines()
                self.assertIn("open_clip_train.main", words)
                args = params.parse_args(words[words.index("open_clip_train.main") + 1:])
                self.assertEqual(args.dataset_type, "webdataset")
                self.assertEqual(args.epochs, 3)
                self.assertGreater(args.train_num_samples, 0)
                data = needed("open_clip_train.data")
                size, count = data.get_dataset_size(args.train_data)
                self.assertEqual(size, args.train_num_samples)
                self.assertEqual(count, len(list((out / "train").glob("*.tar"))))

    def test_lavis_configuration(self):
        yaml = needed("yaml")
        out = self.export("lavis", "--by-split")
        config = yaml.safe_load((out / "training" / "blip2_caption.yaml").read_text())
        dataset = config["datasets"]["coco_caption"]
        longest = max(len(text.split()) for texts in self.captions.values() for text in texts)
        self.assertGreaterEqual(dataset["text_processor"]["train"]["max_words"], longest)
        self.assertGreaterEqual(config["model"]["max_txt_len"], longest)
        self.assertEqual(dataset["text_processor"]["train"]["prompt"], "")
        self.assertEqual(dataset["vis_processor"]["train"]["name"], "blip_image_eval")
        for split in dataset["build_info"]["annotations"].values():
            self.assertTrue((out / split["storage"]).exists(), split)

    def test_imagefolder(self):
        datasets = needed("datasets")
        out = self.export("imagefolder", "--by-split")
        read = datasets.load_dataset("imagefolder", data_dir=str(out), cache_dir=str(self.top / "cache"))
        rows = [row for split in read.values() for row in split]
        self.assertEqual(len(rows), json.loads((out / "manifest.json").read_text())["pictures"])
        for row in rows:
            self.assertIn(row["caption_1"], self.captions[row["id"]])
            self.assertGreater(row["image"].size[0], 0)

    def test_coco(self):
        coco = needed("pycocotools.coco")
        out = self.export("coco")
        with contextlib.redirect_stdout(io.StringIO()):
            read = coco.COCO(str(out / "annotations" / "captions.json"))
        texts = [one["caption"] for one in read.loadAnns(read.getAnnIds())]
        self.assertEqual(sorted(texts), self.everyCaption())
        for image in read.loadImgs(read.getImgIds()):
            self.assertTrue((out / "images" / image["file_name"]).exists() or image["coco_url"])

    def test_lavis_ground_truth(self):
        coco = needed("pycocotools.coco")
        out = self.export("lavis")
        for truth in (out / "annotations").glob("*_gt.json"):
            with contextlib.redirect_stdout(io.StringIO()):
                read = coco.COCO(str(truth))
            self.assertEqual(sorted(a["caption"] for a in read.loadAnns(read.getAnnIds())),
                             self.everyCaption())
        rows = [row for path in (out / "annotations").glob("*.json") if "_" not in path.stem
                for row in json.loads(path.read_text())]
        self.assertEqual(sorted(row["caption"] for row in rows), self.everyCaption())

    def test_stac(self):
        pystac = needed("pystac")
        needed("jsonschema")
        out = self.export("stac")
        collection = pystac.Collection.from_file(str(out / "collection.json"))
        items = list(collection.get_items(recursive=True))
        self.assertGreater(len(items), 10)
        for thing in [collection, *items]:
            # Without the network only the core's own schemas are at hand.
            try:
                thing.validate()
            except pystac.errors.STACValidationError as error:
                if "schema" in str(error).lower() and "http" in str(error).lower() \
                        and "could not" in str(error).lower():
                    raise unittest.SkipTest(f"a schema is not at hand: {error}")
                raise

    def test_croissant(self):
        mlcroissant = needed("mlcroissant")
        forms = ("gaia", "img2dataset", "webdataset", "openclip", "lavis", "coco", "imagefolder", "csv",
                 "geojson", "gpkg", "stac")
        for form in forms:
            with self.subTest(form):
                out = self.export(form)
                read = mlcroissant.Dataset(jsonld=str(out / "croissant.json"))
                self.assertEqual(list(read.metadata.ctx.issues.errors), [])
        out = self.export("gaia")
        read = mlcroissant.Dataset(jsonld=str(out / "croissant.json"))
        records = next(iter(read.metadata.record_sets))
        ids = set()
        for record in read.records(records.uuid):
            value = record[f"{records.uuid.split('#')[0]}/id"]
            ids.add(value.decode() if isinstance(value, bytes) else value)
        self.assertEqual(ids, set(self.captions))

    def test_recall_of_numpys_files_is_numpys(self):
        numpy = needed("numpy")
        chance = numpy.random.default_rng(7)
        ids = sorted(key for key, texts in self.captions.items() if len(texts) == 5)
        images = chance.normal(size=(len(ids), 16)).astype(numpy.float32)
        owner = numpy.repeat(numpy.arange(len(ids)), 5)
        texts = (images[owner] + chance.normal(scale=1.5, size=(5 * len(ids), 16))).astype(numpy.float16)
        numpy.save(self.top / "images.npy", images)
        numpy.save(self.top / "texts.npy", texts)
        (self.top / "images.txt").write_text("\n".join(ids))
        (self.top / "texts.txt").write_text("\n".join(f"{key}:{n + 1}" for key in ids for n in range(5)))
        ours = json.loads(gaiactl("evaluate", self.project, "--embeddings", self.top / "images.npy",
                                  "--text-embeddings", self.top / "texts.npy", "--captions", "any",
                                  "--filter", " OR ".join(f'id:"{key}"' for key in ids),
                                  "--dry-run", "--json", "--quiet"))["metrics"]
        unit = lambda rows: rows / numpy.linalg.norm(rows, axis=1, keepdims=True)
        likeness = unit(images.astype(float)) @ unit(texts.astype(float)).T
        for most in (1, 5, 10):
            found = numpy.argsort(-likeness, axis=1)[:, :most]
            recall = (owner[found] == numpy.arange(len(ids))[:, None]).any(axis=1).mean()
            self.assertAlmostEqual(ours[f"image_to_text_r{most}"], recall, places=6)
            found = numpy.argsort(-likeness, axis=0)[:most]
            recall = (found == owner[None, :]).any(axis=0).mean()
            self.assertAlmostEqual(ours[f"text_to_image_r{most}"], recall, places=6)
        self.assertLess(ours["text_to_image_r1"], 1)

    def test_metrics_are_those_of_pycocoevalcap(self):
        tokenizer, bleu, rouge, cider = needed(
            "pycocoevalcap.tokenizer.ptbtokenizer", "pycocoevalcap.bleu.bleu",
            "pycocoevalcap.rouge.rouge", "pycocoevalcap.cider.cider")
        if not shutil.which("java"):
            self.skipTest("its tokenizer needs Java")
        predictions = {key: texts[-1].replace("view", "sight") for key, texts in self.captions.items()}
        path = self.top / "predictions.jsonl"
        path.write_text("\n".join(json.dumps({"id": key, "caption": text})
                                  for key, text in predictions.items()))
        ours = json.loads(gaiactl("evaluate", self.project, "--predictions", path, "--captions", "any",
                                  "--dry-run", "--json", "--quiet"))["metrics"]
        with contextlib.redirect_stdout(io.StringIO()):
            parted = tokenizer.PTBTokenizer()
            truth = parted.tokenize({key: [{"caption": text} for text in texts]
                                     for key, texts in self.captions.items()})
            said = parted.tokenize({key: [{"caption": text}] for key, text in predictions.items()})
            theirs = {f"bleu_{n + 1}": value
                      for n, value in enumerate(bleu.Bleu(4).compute_score(truth, said)[0])}
            theirs["rouge_l"] = rouge.Rouge().compute_score(truth, said)[0]
            theirs["cider_d"] = cider.Cider().compute_score(truth, said)[0]
        for name, value in theirs.items():
            self.assertAlmostEqual(ours[name], value, delta=1e-4, msg=name)


if __name__ == "__main__":
    unittest.main()
