// SPDX-License-Identifier: GPL-3.0-or-later
//
// reviewbench [PROJECT] [--images N] [--decisions N] [--reading MS]
//
// Reviews in the real window by keys and prints how long it takes from the key until the decision
// is committed and the next image is painted, and how long the check of one image takes. Without a
// project it makes one of N images, each with a picture and five captions. A project that is given
// is written to: give a copy.
#include "core/project/imagecheck.h"
#include "tests/ui/desk.h"
#include "ui/review/decisions.h"
#include "ui/review/picturepane.h"
#include "ui/review/pictureview.h"
#include "ui/review/sourcepane.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace gaia;

namespace {

class Times final {
public:
    void add(double ms) { m_all.push_back(ms); }
    void print(const char *what)
    {
        std::sort(m_all.begin(), m_all.end());
        if (!m_all.empty()) {
            std::printf("%s: median %.1f ms, 95th percentile %.1f ms, most %.1f ms, of %zu\n", what,
                        at(0.5), at(0.95), m_all.back(), m_all.size());
        }
    }

private:
    [[nodiscard]] double at(double share) const
    {
        return m_all[std::min(m_all.size() - 1, std::size_t(share * double(m_all.size())))];
    }
    std::vector<double> m_all;
};

double msOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Waits without sleeping until the condition holds; false after ten seconds.
template<typename Condition>
bool spinUntil(Condition condition)
{
    QElapsedTimer limit;
    limit.start();
    while (!condition()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        if (limit.elapsed() > 10'000) {
            return false;
        }
    }
    return true;
}

std::vector<dataset::ImageKey> makeImages(project::Project &project, int count)
{
    dataset::Article article;
    article.text = u"The Betsiboka River flows north-west through Madagascar and carries red soil to "
                   "the sea. Since the forests of its basin were cut, every heavy rain washes more "
                   "of it from the slopes."_s;
    std::vector<dataset::ImageKey> keys;
    const QStringList files{u"itaipu-dam.jpg"_s, u"acaray-meanders.jpg"_s,
                            u"alto-parana-fields.jpg"_s};
    for (int i = 0; i < count; ++i) {
        article.title = u"Scene %1"_s.arg(i);
        QStringList captions;
        for (int n = 1; n <= 5; ++n) {
            captions.append(u"The image showcases: Red sediment of the Betsiboka River in braided "
                            "channel %1, scene %2."_s.arg(n).arg(i));
        }
        keys.push_back(test::addScene(project, u"scene-%1"_s.arg(i), files.at(i % 3), article,
                                      captions));
    }
    return keys;
}

void benchChecks(project::Project &project)
{
    const review::Checker checker;
    Times image;
    const project::Queries queries(project);
    const auto keys = queries.keys({});
    for (std::size_t i = 0; keys && i < std::min<std::size_t>(200, keys->size()); ++i) {
        const auto detail = queries.detail((*keys)[i]);
        const review::Subject subject =
            review::subjectOf(detail->image, detail->article, detail->captions);
        if (i == 0) {
            (void)project::checkWhole(checker, subject);  // reads the tables
        }
        QElapsedTimer timer;
        timer.start();
        (void)project::checkWhole(checker, subject);
        image.add(msOf(timer));
    }
    image.print("check of an image with all its captions");
}

/// From an article until it is painted in the pane, and until its last words are pointed at.
void benchSource(const project::Project &project)
{
    const project::Queries queries(project);
    const auto keys = queries.firstKeys({}, 1);
    if (!keys || keys->empty()) {
        return;
    }
    project::ImageDetail detail = *queries.detail(keys->front());
    const QString sentence = u"The river carries red soil to the sea, past towns and fields. "_s;
    for (const qsizetype size : {2'000, 20'000, 200'000, 1'000'000}) {
        review::SourcePane pane;
        pane.resize(560, 300);
        pane.show();
        QString text;
        while (text.size() < size) {
            text += sentence.repeated(8) + u"\n\n"_s;
        }
        Times shown;
        Times pointed;
        for (int i = 0; i < 5; ++i) {
            detail.article.text = QString::number(i) + text;
            QElapsedTimer timer;
            timer.start();
            pane.setDetail(detail);
            (void)spinUntil([&] { return pane.isPainted(); });
            shown.add(msOf(timer));
            timer.restart();
            pane.point(review::Claim::Ground::Article, {text.size() - 30, 10});
            QCoreApplication::processEvents();
            pointed.add(msOf(timer));
        }
        std::printf("article of %lld characters ", static_cast<long long>(text.size()));
        shown.print("until painted");
        pointed.print("  until its end is pointed at");
    }
}

int benchDecisions(project::Project &project, int decisions, int readingMs)
{
    test::Desk desk(project);
    if (!spinUntil([&] { return desk.review().notPaintedReason().isEmpty(); })) {
        std::fprintf(stderr, "nothing to review: %s\n",
                     qPrintable(desk.review().notPaintedReason()));
        return 1;
    }
    Times whole;
    Times painted;
    Times committed;
    const QElapsedTimer *running = nullptr;
    QObject::connect(&desk.review().decisions(), &review::DecisionQueue::saved, &desk.review(), [&] {
        if (running) {
            committed.add(msOf(*running));
        }
    });
    for (int i = 0; i < decisions; ++i) {
        // As a curator reads: the next one has been read ahead meanwhile.
        QElapsedTimer reading;
        reading.start();
        (void)spinUntil([&] { return reading.elapsed() > readingMs; });
        const dataset::ImageKey before = desk.view().selected();
        QElapsedTimer timer;
        timer.start();
        running = &timer;
        desk.press(Qt::Key_A, Qt::ShiftModifier);
        if (desk.view().selected() == before) {
            break;  // the end of the queue
        }
        const bool isPainted = spinUntil([&] {
            return desk.captions().image() == desk.view().selected()
                && desk.review().notPaintedReason().isEmpty();
        });
        painted.add(msOf(timer));
        const bool isSaved = spinUntil([&] { return desk.review().decisions().isIdle(); });
        whole.add(msOf(timer));
        running = nullptr;
        if (!isPainted || !isSaved) {
            std::fprintf(stderr, "decision %d got stuck: %s\n", i,
                         qPrintable(desk.review().notPaintedReason()));
            return 1;
        }
    }
    committed.print("key to durable commit");
    painted.print("key to next image painted");
    whole.print("key to durable commit and next image painted");
    return 0;
}

}  // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"project"_s, u"a copy of a project"_s);
    parser.addOptions({{u"images"_s, u"images to make"_s, u"N"_s, u"100"_s},
                       {u"decisions"_s, u"decisions to time"_s, u"N"_s, u"60"_s},
                       {u"reading"_s, u"milliseconds between two decisions"_s, u"MS"_s, u"150"_s}});
    parser.process(application);
    test::World world(project::OpenMode::Window);
    std::unique_ptr<project::Project> given;
    if (!parser.positionalArguments().isEmpty()) {
        auto opened = project::Project::open(parser.positionalArguments().constFirst(),
                                             project::OpenMode::Window, world.clock());
        if (!opened) {
            std::fprintf(stderr, "%s\n", qPrintable(opened.error().message));
            return 3;
        }
        given = std::move(*opened);
    } else {
        makeImages(world.project(), parser.value(u"images"_s).toInt());
    }
    project::Project &project = given ? *given : world.project();
    std::printf("%lld images\n",
                static_cast<long long>(project::Queries(project).count({}).value_or(0)));
    benchChecks(project);
    benchSource(project);
    return benchDecisions(project, parser.value(u"decisions"_s).toInt(),
                          parser.value(u"reading"_s).toInt());
}
