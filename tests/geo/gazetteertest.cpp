// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the tables of places, which a window that is being closed must not wait for.
#include "core/dataset/placename.h"
#include "core/geo/gazetteer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using geo::Gazetteer;

class GazetteerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// First, while nothing has been read in this process.
    void prepareBuiltIn_stopped_keepsNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!Gazetteer::prepareBuiltIn(stop.get_token()));
        // The next one reads it whole.
        QVERIFY(Gazetteer::builtIn().size() > 150'000);
        QVERIFY(!Gazetteer::builtIn().named(dataset::foldedPlaceName(u"Athens"_s)).empty());
        // What has been read is there, whoever stops.
        QVERIFY(Gazetteer::prepareBuiltIn(stop.get_token()));
    }

    void gazetteer_stoppedWhileReading_isLeftEarly()
    {
        QByteArray cities;
        for (int i = 0; i < 200'000; ++i) {
            cities += "Town " + QByteArray::number(i) + "\tUS.CA\t10.0\t20.0\t5000\tOther\n";
        }
        std::stop_source stop;
        stop.request_stop();
        const Gazetteer stopped({}, cities, {}, stop.get_token());
        const Gazetteer whole({}, cities, {});
        QVERIFY(whole.size() > 200'000);
        QVERIFY(stopped.size() < whole.size() - 199'000);
    }
};

QTEST_GUILESS_MAIN(GazetteerTest)
#include "gazetteertest.moc"
