// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/scenarios/pictures.h"

#include "tests/bench/madewords.h"

#include <QDir>
#include <QImage>
#include <QTransform>

#include <algorithm>

namespace gaia::bench {

using namespace Qt::StringLiterals;

QStringList madePictures(Bench &bench, int count)
{
    const QDir folder(bench.folder + u"/pictures-%1"_s.arg(count));
    Bench::require(QDir().mkpath(folder.path()), u"no folder for the pictures"_s);
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        paths.append(folder.filePath(u"scene-%1.jpg"_s.arg(i, 5, 10, QChar(u'0'))));
    }
    if (QFile::exists(paths.last())) {
        return paths;
    }
    std::vector<QImage> scenes;
    const QDir sample(QStringLiteral(GAIA_SOURCE_DIR "/resources/sample"));
    for (const QString &name : sample.entryList({u"*.jpg"_s}, QDir::Files, QDir::Name)) {
        scenes.emplace_back(sample.filePath(name));
    }
    Bench::require(!scenes.empty() && !scenes.front().isNull(), u"the sample's scenes are missing"_s);
    for (int i = 0; i < count; ++i) {
        Dice dice(bench.seed, 11, std::uint64_t(i));
        const QImage &scene = scenes[std::size_t(dice.below(int(scenes.size())))];
        const int side = std::min(scene.width(), scene.height());
        const int width = dice.between(side / 2, scene.width());
        const int height = dice.between(side / 2, scene.height());
        const QImage part = scene.copy(dice.below(scene.width() - width + 1),
                                       dice.below(scene.height() - height + 1), width, height);
        const int longSide = dice.between(640, 1200);
        const QImage made = part.scaled(longSide, longSide, Qt::KeepAspectRatio,
                                        Qt::SmoothTransformation)
                                .transformed(QTransform().rotate(90.0 * dice.below(4)));
        Bench::require(made.save(paths.at(i), "JPEG", 88), u"a picture can't be written"_s);
    }
    return paths;
}

}  // namespace gaia::bench
