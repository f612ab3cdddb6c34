// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL of a filter against its plain reading, row by row, on the same images.
#include "core/storage/filtersql.h"

#include "core/dataset/country.h"
#include "core/dataset/filterparser.h"
#include "core/dataset/region.h"
#include "core/dataset/season.h"
#include "core/dataset/vocabulary.h"
#include "core/geo/countrymap.h"
#include "core/project/checkcollection.h"
#include "core/project/imagecheck.h"
#include "core/project/decide.h"
#include "core/project/queries.h"
#include "core/storage/statement.h"
#include "tests/support/world.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::Filter;
using Kind = Filter::Kind;
using Subject = Filter::Subject;
using test::World;

namespace {

struct Known {
    project::ImageDetail detail;
    QStringList curators;
    review::Check check;
};

QStringList tokens(const QString &text)
{
    return text.toLower().split(QRegularExpression(u"[^a-z0-9]+"_s), Qt::SkipEmptyParts);
}

/// The wanted words one after the other in one text; the last may be the start of a longer one.
bool holds(const QString &text, const QStringList &wanted, bool isPrefix)
{
    const QStringList have = tokens(text);
    for (qsizetype at = 0; at + wanted.size() <= have.size() && !wanted.isEmpty(); ++at) {
        bool fits = true;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const bool isLast = i + 1 == wanted.size();
            fits = fits
                && (isPrefix && isLast ? have[at + i].startsWith(wanted[i])
                                       : have[at + i] == wanted[i]);
        }
        if (fits) {
            return true;
        }
    }
    return false;
}

bool isMeant(const dataset::MaybeList &list, dataset::Field field, const QString &wanted)
{
    const QStringList values = list.value_or(QStringList());
    return std::any_of(values.begin(), values.end(), [&](const QString &value) {
        return dataset::isMeantBy(field, value, wanted);
    });
}

bool matchesWords(const Known &known, const Filter::Node &leaf)
{
    const auto &[image, article] = std::tie(known.detail.image, known.detail.article);
    const bool isPrefix = !leaf.isPhrase && leaf.value.endsWith(u'*');
    const QStringList wanted = tokens(leaf.value);
    QString captions;
    for (const auto &caption : known.detail.captions) {
        captions += caption.text + u'\n';
    }
    for (const QString &text : {image.imageAlt.value_or(QString()),
                                image.place.name.value_or(QString()), captions, article.title,
                                article.text}) {
        if (holds(text, wanted, isPrefix)) {
            return true;
        }
    }
    return false;
}

double kilometres(const dataset::GeoPoint &a, const dataset::GeoPoint &b)
{
    const double rad = std::numbers::pi / 180.0;
    const double cosine = std::sin(a.lat * rad) * std::sin(b.lat * rad)
        + std::cos(a.lat * rad) * std::cos(b.lat * rad) * std::cos((a.lon - b.lon) * rad);
    return 6371.0088 * std::acos(std::clamp(cosine, -1.0, 1.0));
}

bool isInside(const dataset::GeoBounds &box, const dataset::GeoPoint &point)
{
    const bool isLon = box.west > box.east ? point.lon >= box.west || point.lon <= box.east
                                           : point.lon >= box.west && point.lon <= box.east;
    return isLon && point.lat >= box.south && point.lat <= box.north;
}

bool overlaps(const dataset::Acquisition &acquired, const dataset::DayRange &range)
{
    return acquired.isKnown() && (!range.from.isValid() || acquired.to >= range.from)
        && (!range.to.isValid() || acquired.from <= range.to);
}

std::optional<QString> seasonWord(const dataset::Image &image)
{
    const bool isVague = image.place.precision == "country"_L1 && !image.place.radiusKm;
    const auto season = image.place.point && !isVague && image.acquired.isTaken()
        ? dataset::seasonOf(image.acquired.from, image.acquired.to, image.place.point->lat,
                            image.place.radiusKm.value_or(0.0))
        : std::nullopt;
    return season ? std::optional(dataset::word(*season)) : std::nullopt;
}

bool has(const Known &known, const QString &what)
{
    const dataset::Image &image = known.detail.image;
    return what == "image"_L1  ? image.media.isPresent()
        : what == "location"_L1 ? image.place.point.has_value()
        : what == "date"_L1     ? image.acquired.isKnown()
        : what == "credit"_L1   ? !image.credits.value_or(QString()).isEmpty()
        : what == "split"_L1    ? !image.split.isEmpty()
        : what == "footprint"_L1 ? image.place.footprint.has_value()
        : what == "licence"_L1   ? !image.licence.name.isEmpty()
        : what == "satellite"_L1 ? !image.satellite.value_or(QStringList()).isEmpty()
        : what == "sensor"_L1    ? !image.sensor.value_or(QStringList()).isEmpty()
        : what == "modality"_L1  ? !image.modalities.value_or(QStringList()).isEmpty()
        : what == "tag"_L1       ? !image.tag.value_or(QStringList()).isEmpty()
        : what == "resolution"_L1 ? image.resolution.has_value()
        : what == "source"_L1 ? image.imageSrc.value_or(QString()).contains("://"_L1)
        : what == "season"_L1 ? seasonWord(image).has_value()
        : what == "country"_L1
        ? image.place.point && !geo::countryNameAt(*image.place.point).isEmpty()
                                 : !known.detail.captions.empty();
}

bool anyCaption(const Known &known, const auto &predicate)
{
    return std::any_of(known.detail.captions.begin(), known.detail.captions.end(), predicate);
}

bool inList(const dataset::MaybeList &list, const QString &value)
{
    return list && list->contains(value, Qt::CaseInsensitive);
}

bool inText(const std::optional<QString> &text, const QString &part)
{
    return text && text->contains(part, Qt::CaseInsensitive);
}

/// `>4`, `<4`, `4` or `3..5`, read without the program's own reader.
bool inCounts(qsizetype count, const QString &value)
{
    if (const QStringList ends = value.split(u".."_s); ends.size() == 2) {
        return (ends[0].isEmpty() || count >= ends[0].toInt())
            && (ends[1].isEmpty() || count <= ends[1].toInt());
    }
    return value.startsWith(u'>') ? count > value.mid(1).toInt()
        : value.startsWith(u'<')  ? count < value.mid(1).toInt()
                                  : count == value.toInt();
}

bool matchesLeaf(const Known &known, const Filter::Node &leaf)
{
    const dataset::Image &image = known.detail.image;
    const QString &value = leaf.value;
    switch (leaf.subject) {
    case Subject::Words: return matchesWords(known, leaf);
    case Subject::Status:
        return value == "flagged"_L1 ? image.isFlagged
            : value == "discarded"_L1 ? image.isDiscarded
                                      : known.detail.status == value;
    case Subject::Caption:
        return anyCaption(known, [&](const auto &c) { return dataset::word(c.state) == value; });
    case Subject::Satellite: return isMeant(image.satellite, dataset::Field::Satellite, value);
    case Subject::Sensor: return isMeant(image.sensor, dataset::Field::Sensor, value);
    case Subject::Modality: return isMeant(image.modalities, dataset::Field::Modalities, value);
    case Subject::Tag: return inList(image.tag, value);
    case Subject::Theme: return inList(image.theme, value);
    case Subject::Resolution:
        return image.resolution && image.resolution->compare(value, Qt::CaseInsensitive) == 0;
    case Subject::Source: return inText(image.imageSrc, value);
    case Subject::Credit: return inText(image.credits, value);
    case Subject::Licence: return inText(image.licence.name, value);
    case Subject::Location:
        return value.startsWith(u'=') ? image.place.name == value.mid(1)
                                      : inText(image.place.name, value);
    case Subject::Curator: return known.curators.contains(value);
    case Subject::Split: return image.split == value;
    case Subject::Id: return image.id == value;
    case Subject::Bounds:
        return image.place.point && isInside(*dataset::boundsFromText(value), *image.place.point);
    case Subject::Near: {
        const auto near = *dataset::nearFromText(value);
        return image.place.point && kilometres(near.point, *image.place.point) <= near.km;
    }
    case Subject::Date: return overlaps(image.acquired, *dataset::dayRangeFromText(value));
    case Subject::Has: return has(known, value);
    case Subject::Duplicate:
    case Subject::Stale:
    case Subject::Disputed: return leaf.value == "no"_L1;  // nothing is grouped, overtaken or disputed here
    case Subject::Assigned: return false;                  // nor is anyone asked for
    case Subject::Country:
        return image.place.point
            && geo::countryNameAt(*image.place.point) == dataset::countryNamed(value)->name;
    case Subject::Season: return seasonWord(image) == value;
    case Subject::DateKind:
        return image.acquired.isKnown() && dataset::word(image.acquired.kind) == value;
    case Subject::Within: {
        const auto ring = dataset::ringFromText(value);
        return ring && image.place.point && dataset::isInside(*ring, *image.place.point);
    }
    case Subject::Lint:
        return std::any_of(known.check.findings.begin(), known.check.findings.end(),
                           [&](const review::Finding &finding) {
                               return value == "any"_L1
                                   ? finding.severity != review::Severity::Note
                                   : word(finding.rule) == value;
                           });
    case Subject::Tokens:
        return std::any_of(known.check.captions.begin(), known.check.captions.end(),
                           [&](const review::CaptionMeasure &measure) {
                               return inCounts(measure.clipTokens, value);
                           });
    case Subject::Grounding:
        return std::any_of(known.check.captions.begin(), known.check.captions.end(),
                           [&](const review::CaptionMeasure &measure) {
                               return std::any_of(measure.claims.begin(), measure.claims.end(),
                                                  [&](const review::Claim &claim) {
                                                      return word(claim.standing) == value;
                                                  });
                           });
    case Subject::View: break;  // see savedviewstest
    case Subject::WordCount:
        return anyCaption(known, [&](const auto &c) {
            return inCounts(c.text.split(u' ', Qt::SkipEmptyParts).size(), value);
        });
    }
    return false;
}

bool matches(const Known &known, const Filter::Node &node)
{
    const auto child = [&](const auto &part) { return matches(known, *part); };
    switch (node.kind) {
    case Kind::All: return true;
    case Kind::Leaf: return matchesLeaf(known, node);
    case Kind::Not: return !child(node.children.front());
    case Kind::And: return std::all_of(node.children.begin(), node.children.end(), child);
    case Kind::Or: return std::any_of(node.children.begin(), node.children.end(), child);
    }
    return false;
}

/// Every term that the random filters are made of; hostile ones among them.
const QStringList &terms()
{
    static const QStringList all{
        u"flood"_s, u"river*"_s, u"\"river delta\""_s, u"FLOOD"_s, u"\"a flood seen\""_s,
        u"nothing*"_s, u"ash"_s, u"NEAR"_s, u"\"NOT flood\""_s, u"\"); DROP TABLE image; --\""_s,
        u"status:new"_s, u"status:pending"_s, u"status:partial"_s, u"status:done"_s,
        u"status:flagged"_s, u"status:discarded"_s, u"caption:accepted"_s, u"caption:rejected"_s,
        u"caption:edited"_s, u"caption:pending"_s, u"sat:\"landsat 8\""_s, u"sat:Terra"_s, u"sat:Sentinel-2"_s, u"sat:=Sentinel-2"_s, u"sat:Landsat"_s,
        u"modality:radar"_s,
        u"sensor:OLI"_s, u"modality:optical"_s, u"tag:flood"_s, u"tag:\"' OR 1=1 --\""_s,
        u"theme:Water"_s, u"resolution:moderate"_s, u"source:nasa"_s, u"source:%"_s,
        u"source:_"_s, u"credit:nasa"_s, u"credit:100%"_s, u"licence:cc"_s, u"location:egypt"_s,
        u"location:\\"_s, u"location:\"=Nile, Egypt\""_s, u"location:\"=nile, egypt\""_s, u"curator:ada"_s, u"curator:bob"_s, u"split:train"_s, u"id:image7"_s,
        u"id:\"image'9\""_s, u"bbox:-10,-10,60,40"_s, u"bbox:170,-90,-170,90"_s,
        u"near:0,0,3000"_s, u"near:80,179.5,1500"_s, u"near:-88,10,900"_s, u"near:0,0,20038"_s,
        u"country:Russia"_s, u"country:AQ"_s, u"country:\"United States\""_s,
        u"within:0,-60;60,-60;60,60;0,60"_s, u"within:150,-80;230,-80;230,80;150,80"_s,
        u"within:-190,0;0,80;190,0"_s, u"within:0,0;90,80;90,0;0,80"_s, u"within:nowhere"_s,
        u"date:2010"_s, u"date:2010-02.."_s, u"date:..2009-12-31"_s, u"date:2011-06-15"_s,
        u"has:location"_s, u"has:date"_s, u"has:captions"_s, u"has:credit"_s, u"has:image"_s,
        u"has:footprint"_s, u"has:split"_s, u"has:licence"_s, u"has:satellite"_s, u"has:sensor"_s,
        u"has:modality"_s, u"has:tag"_s, u"has:resolution"_s, u"has:source"_s, u"has:country"_s, u"has:season"_s,
        u"season:winter"_s, u"season:spring"_s, u"season:summer"_s, u"season:autumn"_s, u"season:none"_s, u"dated:acquired"_s, u"dated:event"_s, u"dated:published"_s, u"words:>4"_s, u"words:<4"_s, u"words:5"_s, u"words:3..5"_s, u"words:..4"_s, u"words:4.."_s, u"lint:any"_s,
        u"lint:no-date"_s, u"lint:count"_s, u"lint:capital"_s, u"tokens:>6"_s, u"tokens:<5"_s,
        u"tokens:3"_s, u"tokens:4..6"_s, u"grounding:supported"_s,
        u"grounding:visual"_s};
    return all;
}

template<typename T>
T pick(QRandomGenerator &random, const QList<T> &from)
{
    return from.at(random.bounded(from.size()));
}

/// About a third of the values are unknown, as they are in collected records.
template<typename T>
std::optional<T> maybe(QRandomGenerator &random, const QList<T> &from)
{
    return random.bounded(3) == 0 ? std::nullopt : std::optional<T>(pick(random, from));
}

dataset::Image randomImage(QRandomGenerator &random, int number)
{
    dataset::Image image;
    image.id = number == 9 ? u"image'9"_s : u"image%1"_s.arg(number);
    image.imageSrc = maybe<QString>(random, {u"https://nasa.example/a_b.jpg"_s, u"esa%20.png"_s,
                                             u"plain"_s});
    image.imageAlt = maybe<QString>(random, {u"A flood seen from space"_s, u"River delta"_s,
                                             u"not flood but ash"_s, u"rivers near"_s});
    image.credits = maybe<QString>(random, {u"NASA"_s, u"100% ESA"_s, QString(u""_s)});
    image.licence.name = maybe<QString>(random, {u"CC BY 4.0"_s, u"public domain"_s})
                             .value_or(QString());
    image.place.name = maybe<QString>(random, {u"Nile, Egypt"_s, u"back\\slash"_s});
    if (random.bounded(3) != 0) {
        image.place.point = dataset::GeoPoint{random.generateDouble() * 180 - 90,
                                              random.generateDouble() * 360 - 180};
    }
    if (random.bounded(3) == 0) {
        image.place.radiusKm = random.bounded(3'000);
    }
    if (random.bounded(4) == 0) {
        image.place.precision = u"country"_s;
    }
    if (random.bounded(4) == 0) {
        image.place.footprint = dataset::GeoBounds{1, 2, 3, 4};
    }
    if (const auto date = maybe<QString>(random, {u"2010"_s, u"2010-02-03"_s, u"2011-06"_s,
                                                  u"2009-12-30..2010-01-02"_s, u"1999"_s,
                                                  u"event 2010-02"_s, u"published 2011-06-02"_s})) {
        image.acquired = *dataset::acquisitionFromText(*date);
    }
    image.tag = maybe<QStringList>(random, {{u"Flood"_s, u"river"_s}, {}, {u"' OR 1=1 --"_s}});
    image.satellite = maybe<QStringList>(random, {{u"Landsat 8"_s}, {u"landsat-8"_s}, {u"Terra"_s, u"Aqua"_s},
                                                 {u"Sentinel-2B"_s, u"Sentinel 2"_s}});
    image.sensor = maybe<QStringList>(random, {{u"OLI"_s}, {u"MODIS"_s}});
    image.modalities = maybe<QStringList>(random, {{u"Optical"_s}, {u"SAR"_s}});
    image.resolution = maybe<QString>(random, {u"Low"_s, u"Moderate"_s});
    image.theme = maybe<QStringList>(random, {{u"water"_s}, {u"fire"_s}});
    image.split = maybe<QString>(random, {u"train"_s, u"test"_s}).value_or(QString());
    return image;
}

dataset::Article randomArticle(QRandomGenerator &random)
{
    dataset::Article article;
    if (random.bounded(2) == 0) {
        article.url = u"https://a.example/%1"_s.arg(random.bounded(5));
        article.title = pick<QString>(random, {u"Ash over the river"_s, u"A quiet delta"_s});
        article.text = pick<QString>(random, {u"The flood rose."_s, u"Nothing moved near it."_s});
    }
    return article;
}

}  // namespace

class FilterSqlTest final : public QObject {
    Q_OBJECT

private:
    World m_world;
    review::Checker m_checker;
    std::vector<Known> m_all;

    void decide(QRandomGenerator &random, dataset::ImageKey key, qsizetype captions, Known &known)
    {
        const QString curator = pick<QString>(random, {u"ada"_s, u"bob"_s});
        project::Decide decide(m_world.project(), curator);
        const auto note = [&](const auto &outcome) {
            QVERIFY(outcome);
            if (!outcome->step.isNull()) {
                known.curators << curator;
            }
        };
        for (int ordinal = 1; ordinal <= captions; ++ordinal) {
            switch (random.bounded(4)) {
            case 0: note(decide.accept(key, ordinal)); break;
            case 1: note(decide.edit(key, ordinal, u"five words in this caption"_s)); break;
            case 2: note(decide.reject(key, ordinal, dataset::RejectReason::Count)); break;
            default: break;
            }
        }
        if (random.bounded(5) == 0) {
            note(decide.setFlagged(key, true));
        }
        if (random.bounded(5) == 0) {
            note(decide.setDiscarded(key, true, u"cloud"_s));
        }
    }

    QStringList idsBySql(const Filter &filter)
    {
        const project::Queries queries(m_world.project());
        const auto keys = queries.keys(filter);
        if (!keys) {
            return {keys.error().message};
        }
        const auto rows = queries.rows(*keys);
        QStringList ids;
        for (const auto &row : *rows) {
            ids << row.id;
        }
        return ids;
    }

    std::vector<dataset::ImageKey> keysUpTo(const Filter &filter, dataset::ImageKey upTo)
    {
        return *m_world.project().read([&](storage::Connection &connection) {
            const storage::SqlCondition condition = storage::toSql(connection, filter, upTo);
            storage::Statement statement(
                connection, u"SELECT i.key FROM image i WHERE "_s + condition.text + u" ORDER BY i.key"_s);
            for (const QVariant &value : condition.values) {
                statement.bind(value);
            }
            std::vector<dataset::ImageKey> keys;
            while (statement.step()) {
                keys.push_back({statement.integer(0)});
            }
            return keys;
        });
    }

    QStringList idsByReading(const Filter &filter) const
    {
        QStringList ids;
        for (const Known &known : m_all) {
            if (matches(known, filter.root())) {
                ids << known.detail.image.id;
            }
        }
        return ids;
    }

    Filter randomFilter(QRandomGenerator &random, int depth)
    {
        const int choice = depth == 0 ? 0 : random.bounded(6);
        if (choice < 3) {
            return *Filter::parse(pick(random, terms()));
        }
        const Filter a = randomFilter(random, depth - 1);
        const Filter b = randomFilter(random, depth - 1);
        return choice == 3 ? !a
            : choice == 4  ? *Filter::parse(u"(%1) (%2)"_s.arg(a.toText(), b.toText()))
                           : *Filter::parse(u"(%1) OR (%2)"_s.arg(a.toText(), b.toText()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QRandomGenerator random(20261124);
        for (int i = 0; i < 80; ++i) {
            QStringList captions;
            for (int n = random.bounded(4); n > 0; --n) {
                captions << pick<QString>(random, {u"The river delta"_s, u"ash over a wide flood"_s,
                                                   u"one"_s, u"a flood seen at night by day"_s});
            }
            const auto key = m_world.add(randomImage(random, i), captions, randomArticle(random));
            Known known;
            decide(random, key, captions.size(), known);
            known.detail = *project::Queries(m_world.project()).detail(key);
            known.check = project::checkWhole(m_checker, review::subjectOf(
                known.detail.image, known.detail.article, known.detail.captions));
            m_all.push_back(known);
        }
        QCOMPARE(*project::CheckCollection(m_world.project(), m_checker).refresh({}), 80);
    }

    void eachTerm_andItsNegation_agreeWithReading()
    {
        for (const QString &text : terms()) {
            for (const QString &form : {text, QString(u'-' + text)}) {
                const auto filter = Filter::parse(form);
                QVERIFY2(filter, qPrintable(form));
                QVERIFY2(idsBySql(*filter) == idsByReading(*filter),
                         qPrintable(form + u"\nSQL: "_s + idsBySql(*filter).join(u' ')
                                    + u"\nread: "_s + idsByReading(*filter).join(u' ')));
            }
        }
    }

    void upToAKey_isThePartOfTheWholeUpToThere()
    {
        QRandomGenerator random(11);
        QStringList texts = terms();
        for (const QString &text : terms()) {
            texts << u'-' + text;
        }
        for (int i = 0; i < 200; ++i) {
            texts << randomFilter(random, 3).toText();
        }
        const auto all = *project::Queries(m_world.project()).keys({});
        for (const QString &text : std::as_const(texts)) {
            const Filter filter = *Filter::parse(text);
            for (const std::size_t place : {std::size_t(0), std::size_t(31), std::size_t(79)}) {
                const dataset::ImageKey upTo = all[place];
                auto wanted = *project::Queries(m_world.project()).keys(filter);
                std::erase_if(wanted, [&](dataset::ImageKey key) { return key > upTo; });
                QVERIFY2(keysUpTo(filter, upTo) == wanted, qPrintable(text));
            }
        }
    }

    void firstKeys_areTheFirst_whetherManyFitOrFew()
    {
        const project::Queries queries(m_world.project());
        QStringList texts = terms();
        texts.append(QString());
        for (const QString &text : std::as_const(texts)) {
            const Filter filter = *Filter::parse(text);
            for (const int limit : {1, 7, 500}) {
                auto wanted = *queries.keys(filter);
                wanted.resize(std::min(wanted.size(), std::size_t(limit)));
                QVERIFY2(*queries.firstKeys(filter, limit) == wanted, qPrintable(text));
            }
        }
    }

    void termsThatCanMatch_doMatchSomething()
    {
        // Without this the comparison above could hold between two empty lists.
        int empty = 0;
        for (const QString &text : terms()) {
            empty += idsBySql(*Filter::parse(text)).isEmpty() ? 1 : 0;
        }
        QVERIFY2(empty <= 7, qPrintable(QString::number(empty)));
    }

    void randomTrees_agreeWithReading()
    {
        QRandomGenerator random(7);
        int some = 0;
        for (int i = 0; i < 600; ++i) {
            const Filter filter = randomFilter(random, 4);
            const QStringList wanted = idsByReading(filter);
            QVERIFY2(idsBySql(filter) == wanted, qPrintable(filter.toText()));
            QCOMPARE(*project::Queries(m_world.project()).count(filter), wanted.size());
            some += !wanted.isEmpty() && wanted.size() < 80 ? 1 : 0;
        }
        QVERIFY(some > 200);
    }

    void hostileWords_areSearchedAndNothingElse_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word : {"\"", "\"\"", "*", "***", "^flood", "alt:flood", "{alt}", "a AND",
                                 "NEAR(a b)", "'; DROP TABLE image; --", "(", ")", "\\", "%", "_",
                                 "!!!", "\xE2\x80\xAE", "\x01"}) {
            QTest::newRow(word) << QString::fromUtf8(word);
        }
        QTest::newRow("NUL") << QString(u"a"_s + QChar(0) + u"b"_s);
        QTest::newRow("long") << u"flood"_s.repeated(20'000);
    }

    void hostileWords_areSearchedAndNothingElse()
    {
        QFETCH(QString, word);
        for (const Subject subject : {Subject::Words, Subject::Tag, Subject::Source, Subject::Id,
                                      Subject::Curator, Subject::Location}) {
            const auto count = project::Queries(m_world.project())
                                   .count(Filter::leaf(subject, word));
            QVERIFY2(count, qPrintable(count ? QString() : count.error().message));
            QVERIFY(*count < 80);
        }
        QCOMPARE(*project::Queries(m_world.project()).count({}), 80);
    }
};

QTEST_GUILESS_MAIN(FilterSqlTest)
#include "filtersqltest.moc"
