// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/captionimages.h"
#include "core/project/importfiles.h"
#include "tests/support/world.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using test::World;

namespace {

struct Ended {
    int code = -1;
    QString errors;
};

Ended run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(GAIA_CURATOR), arguments);
    if (!process.waitForFinished(90'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

int coloursOf(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7) {
            colours.insert(image.pixel(x, y));
        }
    }
    return int(colours.size());
}

}  // namespace

class ScreenshotTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(project::ImportFiles(m_world.project()).runSample({}).has_value());
        QVERIFY(project::CaptionImages(m_world.project()).run({}, {}).has_value());
    }

    void wrongUsage_endsWithTwo()
    {
        QCOMPARE(run({u"--workspace"_s, u"cellar"_s}).code, 2);
        QCOMPARE(run({u"--size"_s, u"large"_s, u"--screenshot"_s, m_world.path(u"x.png"_s)}).code, 2);
        const Ended filter = run({m_world.projectPath(), u"--filter"_s, u"status:"_s,
                                  u"--screenshot"_s, m_world.path(u"x.png"_s)});
        QCOMPARE(filter.code, 2);
        QVERIFY(filter.errors.contains(u"position"_s));
    }

    void noProject_endsWithThree()
    {
        const Ended ended =
            run({m_world.path(u"none.gaia"_s), u"--screenshot"_s, m_world.path(u"x.png"_s)});
        QCOMPARE(ended.code, 3);
        QVERIFY(ended.errors.contains(u"none.gaia"_s));
    }

    void emptyProject_endsWithOne_andSaysWhatIsMissing()
    {
        World empty;
        const Ended ended =
            run({empty.projectPath(), u"--screenshot"_s, m_world.path(u"e.png"_s)});
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.errors.contains(u"no images"_s));
    }

    void workspaces_lightAndDark_arePainted_data()
    {
        QTest::addColumn<QString>("workspace");
        QTest::addColumn<QString>("theme");
        for (const QString &workspace : {u"review"_s, u"map"_s}) {
            for (const QString &theme : {u"light"_s, u"dark"_s}) {
                QTest::newRow(qPrintable(QString(workspace + u' ' + theme))) << workspace << theme;
            }
        }
    }

    void workspaces_lightAndDark_arePainted()
    {
        QFETCH(QString, workspace);
        QFETCH(QString, theme);
        const QString path = m_world.path(workspace + theme + u".png"_s);
        const Ended ended = run({m_world.projectPath(), u"--workspace"_s, workspace, u"--theme"_s,
                                 theme, u"--size"_s, u"1280x720"_s, u"--screenshot"_s, path});
        QVERIFY2(ended.code == 0, qPrintable(ended.errors));
        const QImage image(path);
        QCOMPARE(image.size(), QSize(1280, 720));
        QVERIFY(coloursOf(image) > 60);
        const bool isDark = qGray(image.pixel(640, 718)) < 100;
        QCOMPARE(isDark, theme == u"dark"_s);
    }

private:
    World m_world;
};

QTEST_GUILESS_MAIN(ScreenshotTest)
#include "screenshottest.moc"
