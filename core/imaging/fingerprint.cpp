// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/fingerprint.h"

#include "core/base/translate.h"
#include "core/imaging/oddpicture.h"

#include <QtEndian>

#include <opencv2/img_hash.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>

namespace gaia::imaging {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using Verdict = Likeness::Verdict;

namespace {

constexpr std::array kMiddles{0.92, 0.80, 0.60};
constexpr double kFlatDeviation = 4.0;   // grey levels of 255
constexpr int kCompareSide = 128;        // pixels of the long side when two are laid over each other
constexpr int kRoughSide = 48;           // pixels of the long side for the first, rough look
constexpr double kHopelessFit = 0.35;    // correlation of the rough look below which none is close
constexpr int kBlocks = 8;               // a side
constexpr double kSmallestCut = 0.54;    // of the side; what is cut further is another picture
constexpr double kCutStep = 0.02;
/// The stabilising constant of the structure term of SSIM (Wang et al. 2004) for 8 bits.
constexpr double kStructureFloor = 58.5;
constexpr double kUntouchedLevels = 16.0;  // grey levels of 255
constexpr int kStroke = 5;               // pixels of kCompareSide: lettering and lines are thinner
constexpr double kSmallestPatch = 0.008; // of the picture: what is smaller may be a mark or a logo
constexpr double kBoxFill = 0.85;        // of its bounds: the ground of a legend fills them
constexpr double kBarFill = 0.72;        // the same of one that is much wider than high, with its letters
constexpr double kBarShape = 3.0;
constexpr double kMargin = 0.16;         // of the side: where legends, scales and logos stand
constexpr double kLargestMark = 0.04;    // of the picture: no mark in the margin is larger
constexpr double kLargestBox = 0.15;     // of the picture: nor any legend than this
constexpr double kSaturated = 250.0;     // grey levels of 255

cv::Mat decoded(const QByteArray &jpeg)
{
    if (jpeg.isEmpty()) {
        return {};
    }
    const std::vector<uchar> bytes(jpeg.cbegin(), jpeg.cend());
    return cv::imdecode(bytes, cv::IMREAD_COLOR);
}

cv::Mat grey(const cv::Mat &colour)
{
    cv::Mat mono;
    cv::cvtColor(colour, mono, cv::COLOR_BGR2GRAY);
    return mono;
}

double deviation(const cv::Mat &mono)
{
    cv::Scalar mean;
    cv::Scalar spread;
    cv::meanStdDev(mono, mean, spread);
    return spread[0];
}

/// Without a border of plain black or white, at most two fifths of a side.
cv::Mat withoutBorder(const cv::Mat &colour)
{
    const cv::Mat mono = grey(colour);
    const auto isBorder = [](const cv::Mat &line) {
        cv::Scalar mean;
        cv::Scalar spread;
        cv::meanStdDev(line, mean, spread);
        return spread[0] < 4.0 && (mean[0] < 12.0 || mean[0] > 243.0);
    };
    int top = 0;
    int bottom = mono.rows;
    int left = 0;
    int right = mono.cols;
    while (top < mono.rows * 2 / 5 && isBorder(mono.row(top))) {
        ++top;
    }
    while (bottom > mono.rows * 3 / 5 && isBorder(mono.row(bottom - 1))) {
        --bottom;
    }
    while (left < mono.cols * 2 / 5 && isBorder(mono.col(left))) {
        ++left;
    }
    while (right > mono.cols * 3 / 5 && isBorder(mono.col(right - 1))) {
        --right;
    }
    return colour(cv::Range(top, bottom), cv::Range(left, right));
}

cv::Mat turned(const cv::Mat &picture, int turn)
{
    // A picture of its own to flip into: a second name of the same pixels would be flipped with it.
    cv::Mat mirrored;
    if (turn >= 4) {
        cv::flip(picture, mirrored, 1);
    }
    const cv::Mat result = turn >= 4 ? mirrored : picture;
    if (turn % 4 != 0) {
        cv::Mat rotated;
        cv::rotate(result, rotated,
                   turn % 4 == 1       ? cv::ROTATE_90_CLOCKWISE
                       : turn % 4 == 2 ? cv::ROTATE_180
                                       : cv::ROTATE_90_COUNTERCLOCKWISE);
        return rotated;
    }
    return result;
}

quint64 hashOf(const cv::Mat &picture)
{
    cv::Mat hash;
    cv::img_hash::pHash(picture, hash);
    return qFromLittleEndian<quint64>(hash.ptr());
}

cv::Mat middle(const cv::Mat &picture, double part)
{
    const int width = std::max(1, int(std::lround(picture.cols * part)));
    const int height = std::max(1, int(std::lround(picture.rows * part)));
    return picture(cv::Rect((picture.cols - width) / 2, (picture.rows - height) / 2, width, height));
}

/// One picture laid over the other.
struct Fit {
    double score = -1.0;
    double overlap = 0.0;
    cv::Mat ground;  ///< the part that is covered, BGR
    cv::Mat cover;   ///< the covering picture at the same size, BGR
};

cv::Mat scaledTo(const cv::Mat &picture, int width, int height)
{
    cv::Mat result;
    cv::resize(picture, result, cv::Size(std::max(1, width), std::max(1, height)), 0, 0,
               cv::INTER_AREA);
    return result;
}

/// Lays the cover over the ground at one size, where it fits best.
Fit fitAt(const cv::Mat &ground, const cv::Mat &mono, const cv::Mat &cover, double part)
{
    // The longest size of the cover's own shape that lies within this part of the ground.
    const double width =
        std::min(double(ground.cols), double(ground.rows) * cover.cols / cover.rows) * part;
    const double height = width * cover.rows / cover.cols;
    if (width < kBlocks || height < kBlocks) {
        return {};
    }
    const cv::Mat small = scaledTo(cover, int(std::lround(width)), int(std::lround(height)));
    cv::Mat scores;
    cv::matchTemplate(mono, grey(small), scores, cv::TM_CCOEFF_NORMED);
    double score = 0.0;
    cv::Point at;
    cv::minMaxLoc(scores, nullptr, &score, nullptr, &at);
    return {score, part, ground(cv::Rect(at, small.size())), small};
}

cv::Mat withLongSide(const cv::Mat &picture, int side)
{
    const double scale = double(side) / std::max(picture.cols, picture.rows);
    return scaledTo(picture, int(std::lround(picture.cols * scale)),
                    int(std::lround(picture.rows * scale)));
}

/// Slides `cover` over the ground in sizes from the whole down: in small first, then closely at
/// the sizes that did best.
Fit bestFit(const cv::Mat &picture, const cv::Mat &cover)
{
    const cv::Mat rough = withLongSide(picture, kRoughSide);
    const cv::Mat roughMono = grey(rough);
    Fit best;
    for (double part = 1.0; part >= kSmallestCut; part -= kCutStep) {
        Fit fit = fitAt(rough, roughMono, cover, part);
        best = fit.score > best.score ? std::move(fit) : best;
    }
    if (best.score < kHopelessFit) {
        return {best.score, best.overlap, {}, {}};
    }
    const cv::Mat ground = withLongSide(picture, kCompareSide);
    const cv::Mat mono = grey(ground);
    const double middlePart = best.overlap;
    best = {};
    for (int step = -2; step <= 2; ++step) {
        Fit fit = fitAt(ground, mono, cover, std::min(1.0, middlePart + step * kCutStep / 2.0));
        best = fit.score > best.score ? std::move(fit) : best;
    }
    return best;
}

struct Structure {
    double same = 0.0;      ///< share of blocks that show the same
    double untouched = 1.0; ///< in the others: the mean share of pixels that stayed as they were
    bool isPatched = false; ///< a patch changed that is no lettering, mark or box of a legend
};

using BlockVisitor = std::function<void(const cv::Mat &one, const cv::Mat &two, bool isSame)>;

/// Visits the blocks of both; a block is the same if its structure is.
void visitBlocks(const cv::Mat &a, const cv::Mat &b, const BlockVisitor &visit)
{
    for (int y = 0; y < kBlocks; ++y) {
        for (int x = 0; x < kBlocks; ++x) {
            const cv::Range rows(a.rows * y / kBlocks, a.rows * (y + 1) / kBlocks);
            const cv::Range columns(a.cols * x / kBlocks, a.cols * (x + 1) / kBlocks);
            const cv::Mat one = a(rows, columns) - cv::mean(a(rows, columns))[0];
            const cv::Mat two = b(rows, columns) - cv::mean(b(rows, columns))[0];
            const double count = double(one.total());
            const double both = one.dot(two) / count;
            const double spread = one.dot(one) / count + two.dot(two) / count;
            const bool isSame = (2.0 * both + kStructureFloor) / (spread + kStructureFloor) > 0.6;
            visit(a(rows, columns), b(rows, columns), isSame);
        }
    }
}

bool isInMargin(const cv::Rect &bounds, const cv::Size &picture)
{
    const double across = kMargin * picture.width;
    const double down = kMargin * picture.height;
    return bounds.br().x <= across || bounds.x >= picture.width - across || bounds.br().y <= down
        || bounds.y >= picture.height - down;
}

/// True if some patch of the picture changed as a whole: water where there was land, a cloud. Strokes
/// are too thin for one, and the ground of a legend is a box. Where one of the two is brighter as a
/// whole, what is burnt out in it says nothing.
bool hasPatch(const cv::Mat &a, const cv::Mat &b, const cv::Mat &burnt)
{
    cv::Mat change = cv::abs(a - b) >= kUntouchedLevels;
    change.setTo(0, burnt);
    const cv::Mat stroke = cv::getStructuringElement(cv::MORPH_ELLIPSE, {kStroke, kStroke});
    cv::morphologyEx(change, change, cv::MORPH_OPEN, stroke);
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int patches = cv::connectedComponentsWithStats(change, labels, stats, centres);
    for (int patch = 1; patch < patches; ++patch) {
        const cv::Rect bounds(stats.at<int>(patch, cv::CC_STAT_LEFT), stats.at<int>(patch, cv::CC_STAT_TOP),
                              stats.at<int>(patch, cv::CC_STAT_WIDTH),
                              stats.at<int>(patch, cv::CC_STAT_HEIGHT));
        const double area = stats.at<int>(patch, cv::CC_STAT_AREA) / double(change.total());
        const bool isMark = area < kLargestMark && isInMargin(bounds, change.size());
        const double filled = double(stats.at<int>(patch, cv::CC_STAT_AREA)) / bounds.area();
        const bool isBar = std::max(bounds.width, bounds.height)
            >= kBarShape * std::min(bounds.width, bounds.height);
        const bool isBox = area < kLargestBox && filled >= (isBar ? kBarFill : kBoxFill);
        if (area > kSmallestPatch && !isMark && !isBox) {
            return true;
        }
    }
    return false;
}

/// Compares block by block, after brightness and contrast are made the same. Lettering changes
/// some pixels of a block and leaves the rest; a flood or a cloud changes them all.
Structure structureOf(const Fit &fit)
{
    cv::Mat a;
    cv::Mat b;
    grey(fit.ground).convertTo(a, CV_64F);
    grey(fit.cover).convertTo(b, CV_64F);
    cv::GaussianBlur(a, a, cv::Size(3, 3), 0.8);
    cv::GaussianBlur(b, b, cv::Size(3, 3), 0.8);
    const double gain = deviation(a) / std::max(1.0, deviation(b));
    const bool isBrightened = std::abs(cv::mean(a)[0] - cv::mean(b)[0]) > kUntouchedLevels / 2.0;
    const cv::Mat burnt = isBrightened ? cv::Mat((a >= kSaturated) | (b >= kSaturated))
                                       : cv::Mat::zeros(a.size(), CV_8U);
    b *= std::clamp(gain, 0.5, 2.0);
    // What lies over the picture must not move the level and the contrast that the rest is compared at.
    double spreadOfA = 0.0;
    double spreadOfB = 0.0;
    visitBlocks(a, b, [&](const cv::Mat &one, const cv::Mat &two, bool isSame) {
        spreadOfA += isSame ? std::pow(deviation(one), 2) : 0.0;
        spreadOfB += isSame ? std::pow(deviation(two), 2) : 0.0;
    });
    b *= spreadOfB > 1.0 ? std::clamp(std::sqrt(spreadOfA / spreadOfB), 0.5, 2.0) : 1.0;
    double shift = 0.0;
    int same = 0;
    visitBlocks(a, b, [&](const cv::Mat &one, const cv::Mat &two, bool isSame) {
        shift += isSame ? cv::mean(one)[0] - cv::mean(two)[0] : 0.0;
        same += isSame ? 1 : 0;
    });
    b += same > 0 ? shift / same : 0.0;
    Structure structure;
    double untouched = 0.0;
    visitBlocks(a, b, [&](const cv::Mat &one, const cv::Mat &two, bool isSame) {
        if (!isSame) {
            const cv::Mat change = cv::abs(one - two);
            untouched += cv::countNonZero(change < kUntouchedLevels) / double(change.total());
        }
    });
    constexpr int kAll = kBlocks * kBlocks;
    structure.same = double(same) / kAll;
    structure.untouched = same < kAll ? untouched / (kAll - same) : 1.0;
    structure.isPatched = same < kAll && hasPatch(a, b, burnt);
    return structure;
}

struct Colouring {
    double distance = 0.0;
    bool isGreyBeside = false;  ///< one of the two has no colour at all
};

Colouring colouringOf(const Fit &fit)
{
    const auto blocks = [](const cv::Mat &bgr) {
        cv::Mat small;
        cv::resize(bgr, small, cv::Size(kBlocks, kBlocks), 0, 0, cv::INTER_AREA);
        small.convertTo(small, CV_32FC3, 1.0 / 255.0);
        cv::Mat lab;
        cv::cvtColor(small, lab, cv::COLOR_BGR2Lab);
        return lab;
    };
    const cv::Mat a = blocks(fit.ground);
    const cv::Mat b = blocks(fit.cover);
    double distance = 0.0;
    double chromaA = 0.0;
    double chromaB = 0.0;
    for (int y = 0; y < kBlocks; ++y) {
        for (int x = 0; x < kBlocks; ++x) {
            const auto one = a.at<cv::Vec3f>(y, x);
            const auto two = b.at<cv::Vec3f>(y, x);
            distance += std::hypot(double(one[1] - two[1]), double(one[2] - two[2]));
            chromaA += std::hypot(double(one[1]), double(one[2]));
            chromaB += std::hypot(double(two[1]), double(two[2]));
        }
    }
    const double count = kBlocks * kBlocks;
    return {distance / count, std::min(chromaA, chromaB) / count < 1.5};
}

Verdict verdictOf(const Fit &fit, const Structure &structure, const Colouring &colouring)
{
    const bool isWhole = fit.score > 0.9 && structure.same >= 0.96
        && (colouring.isGreyBeside || colouring.distance < 6.0);
    const bool isLettered = fit.score > 0.6 && structure.same >= 0.85
        && structure.untouched > 0.1 && (colouring.isGreyBeside || colouring.distance < 2.5);
    return (isWhole || isLettered) && !structure.isPatched ? Verdict::Same
        : fit.score > 0.5        ? Verdict::Variant
                                 : Verdict::Different;
}

int bitsBetween(quint64 a, quint64 b)
{
    return std::popcount(a ^ b);
}

}  // namespace

base::Result<Fingerprint> fingerprint(const QByteArray &thumbnail, const QSize &size)
{
    try {
        const cv::Mat colour = decoded(thumbnail);
        if (colour.empty()) {
            return fail(ErrorCode::Invalid,
                        translate("gaia", "The thumbnail can't be read. Import the picture again."));
        }
        Fingerprint print;
        print.isFlat = deviation(grey(colour)) < kFlatDeviation;
        print.junk = oddReason(colour, size, print.isFlat);
        if (print.isFlat) {
            return print;
        }
        const cv::Mat inner = withoutBorder(colour);
        for (int turn = 0; turn < 8; ++turn) {
            print.turned[std::size_t(turn)] = hashOf(turned(inner, turn));
        }
        for (std::size_t i = 0; i < kMiddles.size(); ++i) {
            print.middles[i] = hashOf(middle(inner, kMiddles[i]));
        }
        return print;
    } catch (const cv::Exception &exception) {
        return fail(ErrorCode::Invalid,
                    translate("gaia", "The thumbnail can't be read. Import the picture again."),
                    QString::fromLocal8Bit(exception.what()));
    }
}

QByteArray toBytes(const Fingerprint &print)
{
    QByteArray bytes;
    const auto append = [&](quint64 value) {
        char raw[8];
        qToLittleEndian(value, raw);
        bytes.append(raw, 8);
    };
    for (const quint64 hash : print.turned) {
        append(hash);
    }
    for (const quint64 hash : print.middles) {
        append(hash);
    }
    bytes.append(print.isFlat ? '\1' : '\0');
    return bytes + print.junk.toLatin1();
}

std::optional<Fingerprint> fingerprintFromBytes(const QByteArray &bytes)
{
    constexpr qsizetype kFixed = (8 + 3) * 8 + 1;
    if (bytes.size() < kFixed) {
        return std::nullopt;
    }
    Fingerprint print;
    const char *at = bytes.constData();
    for (quint64 &hash : print.turned) {
        hash = qFromLittleEndian<quint64>(at);
        at += 8;
    }
    for (quint64 &hash : print.middles) {
        hash = qFromLittleEndian<quint64>(at);
        at += 8;
    }
    print.isFlat = *at != '\0';
    print.junk = QString::fromLatin1(bytes.sliced(kFixed));
    return print;
}

Likeness compare(const QByteArray &thumbnail, const Fingerprint &print,
                 const QByteArray &otherThumbnail, const Fingerprint &other, int distance)
{
    Likeness best;
    try {
        const cv::Mat one = decoded(thumbnail);
        const cv::Mat two = decoded(otherThumbnail);
        if (one.empty() || two.empty()) {
            return best;
        }
        const cv::Mat inner = withoutBorder(one);
        const cv::Mat otherInner = withoutBorder(two);
        for (int turn = 0; turn < 8; ++turn) {
            if (turn > 0 && bitsBetween(print.turned[std::size_t(turn)], other.turned[0]) > distance) {
                continue;
            }
            const cv::Mat laid = turned(inner, turn);
            Fit fit = bestFit(laid, otherInner);
            const Fit reverse = bestFit(otherInner, laid);
            fit = reverse.score > fit.score ? reverse : fit;
            if (fit.score <= best.fit || fit.ground.empty()) {
                continue;
            }
            const Structure structure = structureOf(fit);
            const Colouring colouring = colouringOf(fit);
            const Verdict verdict = verdictOf(fit, structure, colouring);
            best = {verdict, turn, fit.overlap, fit.score, structure.same, colouring.distance};
        }
    } catch (const cv::Exception &) {
        return Likeness();
    }
    return best;
}

}  // namespace gaia::imaging
