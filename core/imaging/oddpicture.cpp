// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/oddpicture.h"

#include <QFileInfo>

#include <opencv2/imgproc.hpp>
#include <opencv2/objdetect.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <vector>

namespace gaia::imaging {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTinySide = 128;           // pixels
constexpr int kFaceSide = 112;           // pixels of the long side when faces are looked for
constexpr double kLeastFace = 0.18;      // of the short side: a smaller one is of people in a scene
constexpr int kSmallestFace = 20;        // pixels: the cascade's own
constexpr int kLeastLines = 6;           // lines of a page of text

/// Shares of the picture's 4,096 colours; JPEG noise stays within one or two of them.
struct Colours {
    double ground = 0.0;       ///< share of the commonest
    int groundIndex = 0;
    double four = 0.0;         ///< of the four commonest
    int many = 0;              ///< how many make up 95 per cent
};

int indexOf(const cv::Vec3b &pixel)
{
    return (pixel[0] >> 4) | (pixel[1] >> 4) << 4 | (pixel[2] >> 4) << 8;
}

std::array<int, 3> channelsOf(int index)
{
    return {index & 15, (index >> 4) & 15, (index >> 8) & 15};
}

Colours coloursOf(const cv::Mat &colour)
{
    std::array<int, 4096> counts{};
    for (int y = 0; y < colour.rows; ++y) {
        const auto *row = colour.ptr<cv::Vec3b>(y);
        for (int x = 0; x < colour.cols; ++x) {
            ++counts[std::size_t(indexOf(row[x]))];
        }
    }
    const double pixels = double(colour.total());
    Colours colours;
    const auto ground = std::max_element(counts.begin(), counts.end());
    colours.groundIndex = int(std::distance(counts.begin(), ground));
    colours.ground = *ground / pixels;
    std::sort(counts.begin(), counts.end(), std::greater<>());
    for (std::size_t i = 0; i < 4; ++i) {
        colours.four += counts[i] / pixels;
    }
    for (double share = 0.0; share < 0.95 && colours.many < 4096; ++colours.many) {
        share += counts[std::size_t(colours.many)] / pixels;
    }
    return colours;
}

/// Share of the border's pixels that are of the ground's colour, or next to it.
double groundAtBorder(const cv::Mat &colour, int ground)
{
    const std::array<int, 3> wanted = channelsOf(ground);
    int same = 0;
    int all = 0;
    const auto look = [&](int y, int x) {
        const std::array<int, 3> own = channelsOf(indexOf(colour.at<cv::Vec3b>(y, x)));
        bool isNear = true;
        for (std::size_t i = 0; i < own.size(); ++i) {
            isNear = isNear && std::abs(own[i] - wanted[i]) <= 1;
        }
        same += isNear ? 1 : 0;
        ++all;
    };
    for (int x = 0; x < colour.cols; ++x) {
        look(0, x);
        look(colour.rows - 1, x);
    }
    for (int y = 0; y < colour.rows; ++y) {
        look(y, 0);
        look(y, colour.cols - 1);
    }
    return double(same) / all;
}

/// Few even colours with sharp edges, on a ground all round that is not the black of space.
bool isFlatLogo(const cv::Mat &colour, const cv::Mat &mono, const Colours &colours)
{
    const std::array<int, 3> ground = channelsOf(colours.groundIndex);
    if (colours.many > 16 || colours.four < 0.9 || *std::max_element(ground.begin(), ground.end()) < 4
        || groundAtBorder(colour, colours.groundIndex) < 0.8) {
        return false;
    }
    cv::Mat across;
    cv::Mat down;
    cv::Mat slope;
    cv::Sobel(mono, across, CV_32F, 1, 0);
    cv::Sobel(mono, down, CV_32F, 0, 1);
    cv::magnitude(across, down, slope);
    const double pixels = double(mono.total());
    return cv::countNonZero(slope < 12.0) / pixels >= 0.7
        && cv::countNonZero(slope > 200.0) / pixels >= 0.01;
}

/// Rows of dark strokes with empty rows between them, on light paper, lit evenly or not.
bool isPageOfText(const cv::Mat &colour, const cv::Mat &mono)
{
    cv::Mat hues;
    cv::cvtColor(colour, hues, cv::COLOR_BGR2HSV);
    cv::Mat paper;
    cv::morphologyEx(mono, paper, cv::MORPH_CLOSE,
                     cv::getStructuringElement(cv::MORPH_RECT, {17, 17}));
    cv::blur(paper, paper, {17, 17});
    if (cv::mean(hues)[1] > 50.0 || cv::mean(paper)[0] < 130.0) {
        return false;
    }
    cv::Mat strokes;
    cv::Mat ground;
    mono.convertTo(strokes, CV_32F);
    paper.convertTo(ground, CV_32F, 0.8);
    const cv::Mat ink = strokes < ground;
    const double share = cv::countNonZero(ink) / double(ink.total());
    if (share < 0.03 || share > 0.4) {
        return false;
    }
    std::vector<double> rows;
    for (int y = 0; y < ink.rows; ++y) {
        rows.push_back(cv::countNonZero(ink.row(y)) / double(ink.cols));
    }
    std::vector<double> sorted = rows;
    std::sort(sorted.begin(), sorted.end());
    const double full = sorted[sorted.size() * 85 / 100];
    int lines = 0;
    bool isInLine = false;
    for (const double row : rows) {
        if (!isInLine && row > 0.6 * full && row > 0.05) {
            isInLine = true;
            ++lines;
        } else if (row < 0.25 * full) {
            isInLine = false;
        }
    }
    return lines >= kLeastLines;
}

cv::CascadeClassifier &faces()
{
    // A classifier is not for several threads at once.
    thread_local cv::CascadeClassifier classifier = [] {
#ifdef GAIA_FACE_CASCADE
        // Where it was built the file was there; where it runs it may not be.
        const QString path = QStringLiteral(GAIA_FACE_CASCADE);
        if (QFileInfo::exists(path)) {
            return cv::CascadeClassifier(path.toStdString());
        }
#endif
        return cv::CascadeClassifier();
    }();
    return classifier;
}

/// One or two faces that look into the camera and fill much of the picture.
bool isPortrait(const cv::Mat &mono)
{
    cv::CascadeClassifier &classifier = faces();
    if (classifier.empty()) {
        return false;
    }
    const double scale = std::min(1.0, double(kFaceSide) / std::max(mono.cols, mono.rows));
    cv::Mat small;
    cv::resize(mono, small, {}, scale, scale, cv::INTER_AREA);
    cv::equalizeHist(small, small);
    const int least =
        std::max(kSmallestFace, int(std::lround(std::min(small.cols, small.rows) * kLeastFace)));
    std::vector<cv::Rect> found;
    classifier.detectMultiScale(small, found, 1.15, 3, 0, {least, least});
    return !found.empty() && found.size() <= 2;
}

}  // namespace

QString oddReason(const cv::Mat &colour, const QSize &size, bool isFlat)
{
    if (isFlat) {
        return u"blank"_s;
    }
    if (size.isValid() && std::min(size.width(), size.height()) < kTinySide) {
        return u"tiny"_s;
    }
    const Colours colours = coloursOf(colour);
    if (colours.ground > 0.95) {
        return u"blank"_s;
    }
    const std::array<int, 3> ground = channelsOf(colours.groundIndex);
    const bool isLightGround = *std::min_element(ground.begin(), ground.end()) >= 9;
    cv::Mat mono;
    cv::cvtColor(colour, mono, cv::COLOR_BGR2GRAY);
    if (isLightGround && isPageOfText(colour, mono)) {
        return u"text"_s;
    }
    if (isLightGround && colours.ground > 0.65 && colours.many <= 100) {
        return colours.ground > 0.8 && colours.many <= 3 ? u"logo"_s : u"chart"_s;
    }
    if (isFlatLogo(colour, mono, colours)) {
        return u"logo"_s;
    }
    return isPortrait(mono) ? u"portrait"_s : QString();
}

}  // namespace gaia::imaging
