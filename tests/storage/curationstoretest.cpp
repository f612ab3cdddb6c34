// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/curationstore.h"

#include "tests/support/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;

class CurationStoreTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void images_areDatedByTheDayOfTakingAlone()
    {
        test::World world;
        const auto add = [&](const QString &id, const QString &date) {
            dataset::Image image;
            image.id = id;
            image.acquired = dataset::acquisitionFromText(date).value_or(dataset::Acquisition());
            world.add(image, {});
        };
        add(u"taken"_s, u"2010-04-17"_s);
        add(u"event"_s, u"event 2010-04-14"_s);
        add(u"published"_s, u"published 2010-04-20"_s);
        add(u"none"_s, {});
        const auto images = world.project().read([](storage::Connection &connection) {
            return storage::CurationStore(connection).images({});
        });
        QVERIFY(images.has_value());
        QCOMPARE(images->size(), std::size_t(4));
        for (const auto &image : *images) {
            QCOMPARE(image.acquired.isKnown(), image.id == u"taken"_s);
        }
    }
};

QTEST_GUILESS_MAIN(CurationStoreTest)
#include "curationstoretest.moc"
