// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/madewords.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace gaia::bench {

using namespace Qt::StringLiterals;

namespace {

using Words = std::vector<QString>;

Words split(std::string_view text)
{
    Words words;
    for (const QString &word : QString::fromUtf8(text.data(), qsizetype(text.size())).split(u'|')) {
        words.push_back(word);
    }
    return words;
}

const QString &one(Dice &dice, const Words &words)
{
    return words[std::size_t(dice.below(int(words.size())))];
}

/// The words of the subjects, parted once.
struct SubjectWords {
    Words nouns;
    Words verbs;
};
const SubjectWords &wordsOf(const Subject &subject)
{
    static const std::vector<SubjectWords> all = [] {
        std::vector<SubjectWords> words;
        for (const Subject &each : subjects()) {
            words.push_back({split(each.nouns), split(each.verbs)});
        }
        return words;
    }();
    return all[std::size_t(&subject - subjects().data())];
}

const Words &qualities()
{
    static const Words words = split(
        "pale|dark|milky|bright|dull|reddish|greenish|tan|grey|turquoise|deep blue|ochre|rusty|"
        "mottled|smooth|ragged|braided|winding|narrow|broad|dense|sparse|fragmented|continuous|"
        "elongated|circular|rectangular|angular|feathery|streaked|layered|patchy|parallel|"
        "concentric|irregular|faint|sharp|snow-covered|burned|flooded|terraced|irrigated|dry|"
        "sunlit|shadowed|sediment-laden|ice-free|vegetated|barren|cultivated");
    return words;
}

const Words &positions()
{
    static const Words words = split(
        "in the upper left|in the upper right|in the lower left|in the lower right|in the centre|"
        "along the eastern margin|along the western margin|near the northern edge|"
        "near the southern edge|in the foreground|across the whole scene|beside the coast|"
        "inland of the shore|at the foot of the mountains|on both banks|between two ridges|"
        "downstream of the confluence|north of the city|south of the bay|around the summit");
    return words;
}

const Words &contrasts()
{
    static const Words words = split(
        "contrast with|lie beside|merge into|surround|cut across|border|partly hide|drain towards|"
        "stand out against|fade into|interlock with|run parallel to|frame|separate|spread over");
    return words;
}

const Words &covers()
{
    static const Words words = split(
        "cropland|evergreen forest|bare soil|open water|sea ice|a built-up grid|grassland|"
        "sand sheets|a salt crust|mangroves|lava fields|glacial till|tidal flats|orchards|"
        "alluvial fans|peatland|shrubland|snow fields|thin cirrus|low stratus|haze|smoke|"
        "suspended sediment|an algal bloom|rice paddies|a river terrace|a mining pit|greenhouses");
    return words;
}

const Words &causes()
{
    static const Words words = split(
        "after weeks of heavy rain|during an unusually dry season|as the ice broke up|"
        "where meltwater carries fine rock flour|where farmers irrigate with pivots|"
        "since the dam was closed|as winds blew from the land|because the slope shades the valley|"
        "where two currents meet|as the plume rose above the clouds|under a stable inversion|"
        "where the river slows and drops its load|as the fire front moved uphill|"
        "following the eruption|at low tide|as snow melted in the lower valleys");
    return words;
}

QString capitalised(QString text)
{
    text[0] = text.at(0).toUpper();
    return text;
}

QString wordFor(QChar slot, Dice &dice, const Subject &subject, const QString &place)
{
    switch (slot.unicode()) {
    case u'q': return one(dice, qualities());
    case u'n': return one(dice, wordsOf(subject).nouns);
    case u'v': return one(dice, wordsOf(subject).verbs);
    case u'p': return one(dice, positions());
    case u'c': return one(dice, contrasts());
    case u'k': return one(dice, covers());
    case u'w': return one(dice, causes());
    case u'#': return QString::number(dice.between(2, 480));
    default: return place;
    }
}

/// The pattern with each {slot} drawn from left to right.
QString filled(const QString &pattern, Dice &dice, const Subject &subject, const QString &place)
{
    QString text;
    text.reserve(pattern.size() * 4);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) == u'{') {
            text += wordFor(pattern.at(i + 1), dice, subject, place);
            i += 2;
        } else {
            text += pattern.at(i);
        }
    }
    return text;
}

}  // namespace

int Dice::rank(int count)
{
    // The inverse of a 1/x law: the first is drawn about log(count) times as often as the rest.
    return std::min(count - 1, int(std::pow(double(count) + 1.0, real())) - 1);
}

double Dice::normal()
{
    double sum = -6.0;
    for (int i = 0; i < 12; ++i) {
        sum += real();
    }
    return sum;
}

const std::vector<Subject> &subjects()
{
    static const std::vector<Subject> all{
        {"wildfires", "Wildfires / Fires", "smoke plumes|burn scars|fire fronts|active fires|ash",
         "drift over the valley|darken the slopes|follow the ridge|reach the outskirts"},
        {"flooding", "Floods", "floodwaters|submerged fields|swollen rivers|levees|backwaters",
         "cover the plain|surround villages|break over the banks|leave sediment behind"},
        {"volcanoes", "Volcanic Activity", "ash plumes|lava flows|summit craters|fumaroles|cones",
         "rise above the summit|run down the flank|glow in the infrared|cover the snow"},
        {"clouds", "Cloud Formations", "cloud streets|open cells|stratocumulus|wave clouds|fog",
         "line up with the wind|fill the basin|part around the island|hug the coast"},
        {"hurricanes", "Cyclones / Hurricanes / Typhoons",
         "spiral bands|the eye|the eyewall|outflow cirrus|thunderstorms",
         "turn around the centre|cover the sea|reach the coast|cast long shadows"},
        {"dust storms", "Dust / Aerosols", "dust plumes|dust fronts|haze|sand sheets|dry lake beds",
         "blow across the gulf|start in the dry basin|veil the coast|thin out over the water"},
        {"sea ice", "Sea Ice / Ice", "ice floes|leads|fast ice|polynyas|melt ponds",
         "drift with the current|open along the coast|crowd the strait|reflect the sunlight"},
        {"glaciers", "Glaciers / Ice Sheets", "outlet glaciers|crevasses|moraines|icebergs|fjords",
         "flow towards the sea|calve into the bay|retreat from the ridge|carry dark debris"},
        {"snow", "Snow / Ice Cover", "snow fields|the snow line|frozen lakes|avalanche tracks|ridges",
         "cover the plateau|follow the relief|melt in the valleys|end at the forest"},
        {"phytoplankton", "Phytoplankton / Algal Blooms",
         "phytoplankton blooms|swirls|eddies|filaments|coccolithophores",
         "colour the sea|trace the currents|end at the shelf break|spread from the estuary"},
        {"agriculture", "Agriculture / Farming",
         "centre pivots|field boundaries|greenhouses|rice paddies|orchards",
         "form a checkerboard|follow the canal|end at the desert|change with the crop"},
        {"deforestation", "Deforestation", "clearings|logging roads|fishbone patterns|pasture|forest",
         "cut into the canopy|spread from the highway|leave strips of trees|meet the reserve"},
        {"urban growth", "Urban / Built Environment", "suburbs|street grids|ring roads|ports|airports",
         "spread along the highway|fill the valley floor|reach the shore|replace farmland"},
        {"rivers", "River Systems", "meanders|oxbow lakes|braided channels|point bars|tributaries",
         "wind over the plain|carry sediment|join below the gorge|shift from year to year"},
        {"lakes", "Lake Systems", "lake shores|reservoirs|salt pans|evaporation ponds|islands",
         "shrink in the dry season|show old shorelines|turn green|hold suspended silt"},
        {"deserts", "Desert Landscapes", "linear dunes|star dunes|gravel plains|wadis|playas",
         "align with the wind|bury the outcrops|end at the escarpment|hold a few oases"},
        {"mountains", "Mountain Systems", "peaks|folded ridges|valleys|scree slopes|passes",
         "cast shadows to the northwest|divide two basins|feed several rivers|carry snow"},
        {"coastlines", "Coastal Morphology", "barrier islands|spits|lagoons|deltas|tidal inlets",
         "protect the shore|grow with the drift|trap sediment|change after storms"},
        {"sediment", "Sediment Transport", "sediment plumes|river mouths|turbid water|mud banks|shoals",
         "reach far offshore|mix with clear water|follow the coast|settle in the bay"},
        {"air pollution", "Air Quality / Pollution", "haze|smog|nitrogen dioxide|aerosol layers|plumes",
         "collect in the basin|peak over the cities|drift over the sea|thin at weekends"},
        {"wetlands", "Wetlands / Marshes", "marshes|mangroves|tidal creeks|reed beds|ponds",
         "fringe the estuary|flood twice a day|filter the runoff|give way to farms"},
        {"drought", "Drought / Arid Conditions",
         "exposed lake beds|brown pastures|low reservoirs|dry channels|cracked soil",
         "replace last year's green|reveal old ruins|ring the water|spread southwards"},
        {"geology", "Geological Features", "faults|anticlines|impact structures|mesas|salt domes",
         "cross the plain|expose old strata|offset the streams|form a bull's-eye"},
        {"ocean colour", "Oceanography / Marine Systems", "currents|upwelling|internal waves|fronts|reefs",
         "mark the shelf|carry cold water|show in the sunglint|shelter shallow lagoons"},
        {"hydropower", "Infrastructure Development", "dams|reservoirs|spillways|canals|power lines",
         "close the gorge|flood the valley|lead to the fields|run through the forest"},
        {"night lights", "Urban / Built Environment", "city lights|highways|fishing fleets|gas flares|ports",
         "outline the coast|link the cities|shine on the sea|fade towards the desert"}};
    return all;
}

QString sentence(Dice &dice, const Subject &subject, const QString &place)
{
    static const std::array<QString, 7> patterns{
        u"{q} {n} {v} {p}, and they {c} {k}."_s,
        u"Near {@}, {q} {n} {v} {w}."_s,
        u"{p}, {q} {n} {c} {k}, while {n} {v}."_s,
        u"About {#} kilometres from {@}, the {q} {n} {v} {w}."_s,
        u"The {q} {n} are {#} kilometres long and {c} {k} {p}."_s,
        u"{k} and {k} {c} the {q} {n} {w}."_s,
        u"Scientists who study {@} follow how {q} {n} {v} {w}."_s};
    const QString &pattern = patterns[std::size_t(dice.below(int(patterns.size())))];
    return capitalised(filled(pattern, dice, subject, place));
}

QString caption(Dice &dice, const Subject &subject, const QString &place, const QString &satellite,
                const QString &sensor)
{
    QString text = u"The image showcases: "_s
        + capitalised(filled(u"{q} {n} that {v} near {@}, where {k} {c} {k} {p}."_s, dice, subject,
                             place));
    if (!satellite.isEmpty() && dice.chance(0.4)) {
        text += u" The scene, acquired by "_s + satellite
            + (sensor.isEmpty() ? QString() : QString(u" with its "_s + sensor))
            + filled(u", shows {q} {n} {w}."_s, dice, subject, place);
    }
    text += u' ' + sentence(dice, subject, place);
    if (dice.chance(0.55)) {
        text += u' ' + sentence(dice, subject, place);
    }
    return text;
}

}  // namespace gaia::bench
