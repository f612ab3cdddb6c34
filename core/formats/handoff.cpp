// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/handoff.h"

#include <algorithm>

namespace gaia::formats {

using namespace Qt::StringLiterals;

namespace {

using Files = std::vector<std::pair<QString, QByteArray>>;

/// "00000" or "{00000..00012}": the shards in a folder as webdataset expands them.
QByteArray shardPattern(const Manifest &manifest, const QString &folder)
{
    const auto count = std::count_if(
        manifest.files.begin(), manifest.files.end(), [&](const WrittenFile &file) {
            return file.path.endsWith(".tar"_L1)
                && file.path.left(file.path.size() - 9) == folder;
        });
    const QByteArray last = QByteArray::number(std::max<qint64>(count - 1, 0)).rightJustified(5, '0');
    return folder.toUtf8()
        + (count > 1 ? QByteArray("{00000.." + last + "}.tar") : QByteArray("00000.tar"));
}

QByteArray openclipCommand(const Manifest &manifest)
{
    const ExportSummary &summary = manifest.summary;
    const bool hasTrain = summary.parts.contains(u"train"_s);
    const qint64 samples = hasTrain ? summary.parts[u"train"_s].captions : summary.captions;
    QByteArray text = "  --train-data \"$DATA/"
        + shardPattern(manifest, hasTrain ? u"train/"_s : QString())
        + "\" \\\n  --train-num-samples " + QByteArray::number(samples) + " \\\n";
    if (summary.parts.contains(u"validation"_s)) {
        text += "  --val-data \"$DATA/" + shardPattern(manifest, u"validation/"_s)
            + "\" \\\n  --val-num-samples "
            + QByteArray::number(summary.parts[u"validation"_s].captions) + " \\\n";
    }
    return text
        + "  --dataset-type webdataset \\\n"
          "  --model \"${MODEL:-ViT-B-32}\" --pretrained \"${PRETRAINED:-laion2b_s34b_b79k}\" \\\n"
          "  --batch-size \"${BATCH:-128}\" --epochs \"${EPOCHS:-10}\" \\\n"
          "  --lr 1e-5 --wd 0.1 --warmup 500 --precision amp --workers 4 \"$@\"\n";
}

QByteArray openclipScript(const QByteArray &what, const QByteArray &launcher,
                          const QByteArray &command)
{
    return "#!/usr/bin/env bash\n# " + what
        + "\n# Each caption is a sample of its own, so all captions of an image train. The text\n"
          "# encoder takes 77 tokens (75 of text) and cuts the rest. open_clip crops but does not\n"
          "# flip by default; leave it so, since captions speak of left and right.\n"
          "# MODEL, PRETRAINED, BATCH and EPOCHS may be set; further options are passed on.\n"
          "set -euo pipefail\n"
          "DATA=\"$(cd \"$(dirname \"$0\")/..\" && pwd)\"\n"
        + launcher + command;
}

Files openclipFiles(const Manifest &manifest)
{
    const QByteArray command = openclipCommand(manifest);
    return {{u"training/openclip.sh"_s,
             openclipScript("Fine-tunes open_clip on one graphics card.",
                            "python -m open_clip_train.main \\\n", command)},
            {u"training/openclip-distributed.sh"_s,
             openclipScript("Fine-tunes open_clip on all cards of a machine; set NODES, RANK and\n"
                            "# HOST for several machines.",
                            "torchrun --nproc_per_node \"${CARDS:-gpu}\" --nnodes \"${NODES:-1}\" \\\n"
                            "  --node_rank \"${RANK:-0}\" --rdzv_backend c10d \\\n"
                            "  --rdzv_endpoint \"${HOST:-localhost}:29500\" \\\n"
                            "  -m open_clip_train.main --local-loss --gather-with-grad \\\n",
                            command)}};
}

/// The annotation files of a split in LAVIS' own way of naming.
QByteArray lavisSplit(const QByteArray &name, const QByteArray &file)
{
    return "          " + name + ":\n            url: annotations/" + file
        + "\n            storage: annotations/" + file + "\n";
}

QByteArray lavisAnnotations(const Manifest &manifest)
{
    const auto &parts = manifest.summary.parts;
    QByteArray text = lavisSplit("train", parts.contains(u"train"_s) ? "train.json" : "all.json");
    if (parts.contains(u"validation"_s)) {
        text += lavisSplit("val", "validation_images.json");
    }
    if (parts.contains(u"test"_s)) {
        text += lavisSplit("test", "test_images.json");
    }
    return text;
}

Files lavisFiles(const Manifest &manifest)
{
    // LAVIS' own limits are 50 words and 32 tokens: too short for such captions.
    constexpr int kLavisWords = 50;
    constexpr int kLavisTokens = 32;
    const int words = std::max(kLavisWords, manifest.summary.longest);
    const int tokens = std::max(kLavisTokens, words * 3 / 2);
    const QByteArray config =
        "# BLIP-2 captioning with LAVIS; paths are relative to the export's folder.\n"
        "# Pictures are not flipped (captions speak of left and right), nothing is put before the\n"
        "# captions, and no caption is cut: the longest here has "
        + QByteArray::number(manifest.summary.longest)
        + " words.\n"
          "model:\n  arch: blip2_opt\n  model_type: caption_coco_opt2.7b\n"
          "  load_finetuned: False\n  use_grad_checkpoint: True\n  freeze_vit: True\n"
          "  prompt: \"\"\n  max_txt_len: "
        + QByteArray::number(tokens)
        + "\n\ndatasets:\n  coco_caption:\n    vis_processor:\n"
          "      # The evaluation's processor: the training one flips horizontally.\n"
          "      train:\n        name: blip_image_eval\n        image_size: 364\n"
          "      eval:\n        name: blip_image_eval\n        image_size: 364\n"
          "    text_processor:\n      train:\n        name: blip_caption\n        prompt: \"\"\n"
          "        max_words: "
        + QByteArray::number(words)
        + "\n      eval:\n        name: blip_caption\n"
          "    build_info:\n      annotations:\n"
        + lavisAnnotations(manifest)
        + "      images:\n        storage: .\n\n"
          "run:\n  task: captioning\n  lr_sched: linear_warmup_cosine_lr\n  init_lr: 1e-5\n"
          "  min_lr: 0\n  warmup_lr: 1e-8\n  warmup_steps: 1000\n  weight_decay: 0.05\n"
          "  max_epoch: 5\n  batch_size_train: 16\n  batch_size_eval: 16\n  num_workers: 4\n"
          "  max_len: "
        + QByteArray::number(tokens)
        + "\n  min_len: 8\n  num_beams: 5\n  inference_method: generate\n  seed: 42\n"
          "  output_dir: output/blip2\n  amp: True\n  resume_ckpt_path: null\n  evaluate: False\n"
          "  train_splits: [\"train\"]\n"
          "  device: cuda\n  world_size: 1\n  dist_url: \"env://\"\n  distributed: True\n";
    const QByteArray script =
        "#!/usr/bin/env bash\n"
        "# Fine-tunes BLIP-2 with LAVIS. LAVIS names the folder of LAVIS' own train.py; CARDS the\n"
        "# number of graphics cards.\n"
        "set -euo pipefail\n"
        "cd \"$(dirname \"$0\")/..\"\n"
        "python -m torch.distributed.run --nproc_per_node=\"${CARDS:-1}\" \"$LAVIS/train.py\" \\\n"
        "  --cfg-path training/blip2_caption.yaml \"$@\"\n";
    return {{u"training/blip2_caption.yaml"_s, config}, {u"training/blip2.sh"_s, script}};
}

}  // namespace

Files trainingFiles(const Manifest &manifest)
{
    return manifest.format == "openclip"_L1 ? openclipFiles(manifest)
        : manifest.format == "lavis"_L1     ? lavisFiles(manifest)
                                            : Files();
}

}  // namespace gaia::formats
