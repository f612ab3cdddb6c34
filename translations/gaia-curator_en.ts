<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>gaia::captioning::RunDialog</name>
    <message numerus="yes">
        <source>%1 shuts down on %2, in %n days. The service names %3 as its successor.</source>
        <translation>
            <numerusform>%1 shuts down on %2, in %n day. The service names %3 as its successor.</numerusform>
            <numerusform>%1 shuts down on %2, in %n days. The service names %3 as its successor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images. Five sentences of each article become drafts; they are marked as drafts without a model.</source>
        <translation>
            <numerusform>%n image. Five sentences of its article become drafts; they are marked as drafts without a model.</numerusform>
            <numerusform>%n images. Five sentences of each article become drafts; they are marked as drafts without a model.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n that failed last time</source>
        <translation>
            <numerusform>The %n that failed last time</numerusform>
            <numerusform>The %n that failed last time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::library::QueueModel</name>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n edited</numerusform>
            <numerusform>%n edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::map::BoxCard</name>
    <message numerus="yes">
        <source>%n image(s) inside</source>
        <translation>
            <numerusform>%n image inside</numerusform>
            <numerusform>%n images inside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::map::FilterStrip</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::map::HoverCard</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::map::MapCanvas</name>
    <message numerus="yes">
        <source>%n image(s) on the map</source>
        <translation>
            <numerusform>%n image on the map</numerusform>
            <numerusform>%n images on the map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::map::MapWorkspace</name>
    <message numerus="yes">
        <source>%n image(s) without a location</source>
        <translation>
            <numerusform>%n image without a location</numerusform>
            <numerusform>%n images without a location</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter by these %n image(s)</source>
        <translation>
            <numerusform>Filter by this %n image</numerusform>
            <numerusform>Filter by these %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::map::Place</name>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n edited</numerusform>
            <numerusform>%n edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::review::DecisionStrip</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>The one</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>captions accepted at once</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::review::MetadataPane</name>
    <message numerus="yes">
        <source>Confirm %n claims</source>
        <translation>
            <numerusform>Confirm %n claim</numerusform>
            <numerusform>Confirm %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::review::PicturePane</name>
    <message numerus="yes">
        <source>%n bands</source>
        <translation>
            <numerusform>%n band</numerusform>
            <numerusform>%n bands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::review::ReviewFooter</name>
    <message numerus="yes">
        <source>Accept %n, go on</source>
        <translation>
            <numerusform>Accept %n, go on</numerusform>
            <numerusform>Accept %n, go on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n, go on</source>
        <translation>
            <numerusform>Accept %n, go on</numerusform>
            <numerusform>Accept all %n, go on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept the other %n, go on</source>
        <translation>
            <numerusform>Accept the other %n, go on</numerusform>
            <numerusform>Accept the other %n, go on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::review::SourcePane</name>
    <message numerus="yes">
        <source> … the text goes on for %n more characters.</source>
        <translation>
            <numerusform> … the text goes on for %n more character.</numerusform>
            <numerusform> … the text goes on for %n more characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::shell::FilterBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>outline of %n points</source>
        <translation>
            <numerusform>outline of %n point</numerusform>
            <numerusform>outline of %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::shell::MainWindow</name>
    <message numerus="yes">
        <source>Last decision at %1, undo reaches %n steps back</source>
        <translation>
            <numerusform>Last decision at %1, undo reaches %n step back</numerusform>
            <numerusform>Last decision at %1, undo reaches %n steps back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::shell::StartPage</name>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::transfer::FetchDialog</name>
    <message numerus="yes">
        <source>Of all %n images; those that are here are not asked for again.</source>
        <translation>
            <numerusform>Of the %n image; if it is here it is not asked for again.</numerusform>
            <numerusform>Of all %n images; those that are here are not asked for again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n images in the filter; those that are here are not asked for again.</source>
        <translation>
            <numerusform>Of the %n image in the filter; if it is here it is not asked for again.</numerusform>
            <numerusform>Of the %n images in the filter; those that are here are not asked for again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::transfer::ScrapeDialog</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::work::FailureDelegate</name>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::work::FailurePane</name>
    <message numerus="yes">
        <source>Try %n again…</source>
        <translation>
            <numerusform>Try %n again…</numerusform>
            <numerusform>Try %n again…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the list</source>
        <translation>
            <numerusform>%n in the list</numerusform>
            <numerusform>%n in the list</numerusform>
        </translation>
    </message>
</context>
</TS>
