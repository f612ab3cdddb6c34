// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/image.h"

#include "core/dataset/caption.h"
#include "core/dataset/listing.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::Field;
using dataset::Image;
using dataset::setFromText;

class ImageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setFromText_thatDoesNotFit_leavesTheImage_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("text");
        const auto row = [](Field field, const char *text) {
            QTest::newRow(text) << static_cast<int>(field) << QString::fromUtf8(text);
        };
        row(Field::Date, "last spring");
        row(Field::Date, "2021-02-30");
        row(Field::Coordinates, "12");
        row(Field::Coordinates, "12, 13, 14");
        row(Field::Coordinates, "north, east");
        row(Field::Coordinates, "90.01, 0");
        row(Field::Coordinates, "0, -180.5");
        row(Field::Coordinates, "nan, 0");
        row(Field::Coordinates, "inf, 0");
    }

    void setFromText_thatDoesNotFit_leavesTheImage()
    {
        QFETCH(int, field);
        QFETCH(QString, text);
        Image image;
        image.id = u"a"_s;
        image.acquired = {QDate(2020, 1, 1), QDate(2020, 1, 1)};
        image.place.point = dataset::GeoPoint{1.0, 2.0};
        const Image before = image;
        QVERIFY(!setFromText(image, static_cast<Field>(field), text));
        QCOMPARE(image, before);
    }

    void setFromText_blank_clears()
    {
        Image image;
        image.place.point = dataset::GeoPoint{1.0, 2.0};
        image.place.radiusKm = 5.0;
        image.tag = QStringList{u"flood"_s};
        image.imageAlt = u"a river"_s;
        for (const Field field : {Field::Coordinates, Field::Tag, Field::ImageAlt}) {
            QVERIFY(dataset::isKnown(image, field));
            QVERIFY(setFromText(image, field, u"  "_s));
            QVERIFY(!dataset::isKnown(image, field));
        }
        QVERIFY(!image.place.radiusKm);
        QVERIFY(!image.tag);
    }

    void setFromText_list_isTrimmedAndWithoutDoubles()
    {
        Image image;
        QVERIFY(setFromText(image, Field::Satellite, u" Landsat  8 ;; Terra;Landsat 8 "_s));
        QCOMPARE(*image.satellite, QStringList({u"Landsat 8"_s, u"Terra"_s}));
        QCOMPARE(toText(image, Field::Satellite), u"Landsat 8; Terra"_s);
    }

    void text_ofEveryField_readsBack()
    {
        const std::vector<std::pair<Field, QString>> values{
            {Field::ImageAlt, u"A river; in flood"_s}, {Field::Credits, u"NASA"_s},
            {Field::Licence, u"CC BY 4.0"_s},          {Field::Location, u"Delta, Egypt"_s},
            {Field::Coordinates, u"-15.871, 46.3433"_s}, {Field::Date, u"2020-05"_s},
            {Field::Tag, u"flood; river"_s},           {Field::Satellite, u"Landsat 8"_s},
            {Field::Sensor, u"OLI"_s},                 {Field::Modalities, u"Optical"_s},
            {Field::Resolution, u"Moderate"_s},        {Field::Theme, u"Water"_s}};
        Image image;
        for (const auto &[field, text] : values) {
            QVERIFY(setFromText(image, field, text));
        }
        for (const auto &[field, text] : values) {
            QCOMPARE(toText(image, field), text);
            QCOMPARE(dataset::fieldFromWord(dataset::word(field)), field);
        }
    }

    void coordinates_moved_dropTheUncertaintyOfTheOldPlace()
    {
        Image image;
        image.place.point = dataset::GeoPoint{1.0, 2.0};
        image.place.radiusKm = 50.0;
        image.place.precision = u"country"_s;
        QVERIFY(setFromText(image, Field::Coordinates, u"3,4"_s));
        QVERIFY(!image.place.radiusKm);
        QVERIFY(image.place.precision.isEmpty());
    }

    void headline_titleThenAltThenId()
    {
        Image image;
        image.id = u"id7"_s;
        QCOMPARE(dataset::headline(image, u" "_s), u"id7"_s);
        image.imageAlt = u"A  delta"_s;
        QCOMPARE(dataset::headline(image, QString()), u"A delta"_s);
        QCOMPARE(dataset::headline(image, u"Mud\nflows"_s), u"Mud flows"_s);
    }

    void earth_edgesAndBeyond()
    {
        QVERIFY(dataset::isOnEarth(dataset::GeoPoint{-90.0, 180.0}));
        QVERIFY(!dataset::isOnEarth(
            dataset::GeoPoint{std::numeric_limits<double>::quiet_NaN(), 0.0}));
        QVERIFY(dataset::isOnEarth(dataset::GeoBounds{170.0, -20.0, -170.0, -10.0}));
        QVERIFY(!dataset::isOnEarth(dataset::GeoBounds{0.0, 10.0, 1.0, 5.0}));
        const auto centre = dataset::GeoBounds{170.0, -20.0, -170.0, -10.0}.centre();
        QCOMPARE(std::abs(centre.lon), 180.0);
        QCOMPARE(centre.lat, -15.0);
    }

    void prefix_isTakenOffOnlyWhereItStands()
    {
        QCOMPARE(dataset::withoutPrefix(u"The image showcases: a delta."_s), u"a delta."_s);
        QCOMPARE(dataset::withoutPrefix(u"A delta."_s), u"A delta."_s);
        QCOMPARE(dataset::withoutPrefix(u"So The image showcases: it"_s),
                 u"So The image showcases: it"_s);
    }

    void standing_ofBadges()
    {
        using dataset::CaptionState;
        using dataset::Standing;
        QCOMPARE(dataset::standingOf({}), Standing::None);
        QCOMPARE(dataset::standingOf({CaptionState::Edited, CaptionState::Pending}),
                 Standing::Pending);
        QCOMPARE(dataset::standingOf({CaptionState::Accepted, CaptionState::Edited}),
                 Standing::Edited);
        QCOMPARE(dataset::standingOf({CaptionState::Accepted, CaptionState::Rejected}),
                 Standing::Accepted);
        QCOMPARE(dataset::standingOf({CaptionState::Rejected}), Standing::Rejected);
    }
};

QTEST_GUILESS_MAIN(ImageTest)
#include "imagetest.moc"
