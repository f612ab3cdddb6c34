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
    <name>gaia::quality::AcceptDialog</name>
    <message numerus="yes">
        <source>%1 and %n more rules</source>
        <translation>
            <numerusform>%1 and %n more rule</numerusform>
            <numerusform>%1 and %n more rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captions pass</source>
        <translation>
            <numerusform>%n caption passes</numerusform>
            <numerusform>%n captions pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n images</source>
        <translation>
            <numerusform>of %n image</numerusform>
            <numerusform>of %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are held by findings: %1.</source>
        <translation>
            <numerusform>%n is held by findings: %1.</numerusform>
            <numerusform>%n are held by findings: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not checked.</source>
        <translation>
            <numerusform>%n was not checked.</numerusform>
            <numerusform>%n were not checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captions accepted, as one step: undo takes it back.</source>
        <translation>
            <numerusform>%n caption accepted, as one step: undo takes it back.</numerusform>
            <numerusform>%n captions accepted, as one step: undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had changed since the preview and were left.</source>
        <translation>
            <numerusform>%n had changed since the preview and was left.</numerusform>
            <numerusform>%n had changed since the preview and were left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>Accept %n</numerusform>
            <numerusform>Accept %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::quality::AgreementDialog</name>
    <message numerus="yes">
        <source>%n captions have two first verdicts or more</source>
        <translation>
            <numerusform>%n caption has two first verdicts or more</numerusform>
            <numerusform>%n captions have two first verdicts or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::quality::BlindDialog</name>
    <message numerus="yes">
        <source>%n captions wait</source>
        <translation>
            <numerusform>%n caption waits</numerusform>
            <numerusform>%n captions wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::quality::DisputesDialog</name>
    <message numerus="yes">
        <source>%n captions to settle</source>
        <translation>
            <numerusform>%n caption to settle</numerusform>
            <numerusform>%n captions to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::quality::MergeDialog</name>
    <message numerus="yes">
        <source>%n more; choose for all of them above.</source>
        <translation>
            <numerusform>%n more; choose for all of them above.</numerusform>
            <numerusform>%n more; choose for all of them above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes will be taken.</source>
        <translation>
            <numerusform>%n change will be taken.</numerusform>
            <numerusform>%n changes will be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to choose.</source>
        <translation>
            <numerusform>%n conflict to choose.</numerusform>
            <numerusform>%n conflicts to choose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things of it are not the same here and are left out.</source>
        <translation>
            <numerusform>%n thing of it is not the same here and is left out.</numerusform>
            <numerusform>%n things of it are not the same here and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes taken, as one step: undo takes it back.</source>
        <translation>
            <numerusform>%n change taken, as one step: undo takes it back.</numerusform>
            <numerusform>%n changes taken, as one step: undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts are left open; merge the copy again to choose.</source>
        <translation>
            <numerusform>%n conflict is left open; merge the copy again to choose.</numerusform>
            <numerusform>%n conflicts are left open; merge the copy again to choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::quality::RecheckDialog</name>
    <message numerus="yes">
        <source>Nothing is judged yet; %n captions wait.</source>
        <translation>
            <numerusform>Nothing is judged yet; %n caption waits.</numerusform>
            <numerusform>Nothing is judged yet; %n captions wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was drawn yet from %n accepted captions.</source>
        <translation>
            <numerusform>Nothing was drawn yet from %n accepted caption.</numerusform>
            <numerusform>Nothing was drawn yet from %n accepted captions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors planted.</source>
        <translation>
            <numerusform>%n error planted.</numerusform>
            <numerusform>%n errors planted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judge %n</source>
        <translation>
            <numerusform>Judge %n</numerusform>
            <numerusform>Judge %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::quality::ReplaceDialog</name>
    <message numerus="yes">
        <source>%n captions would change. Untick what should stay.</source>
        <translation>
            <numerusform>%n caption would change. Untick it if it should stay.</numerusform>
            <numerusform>%n captions would change. Untick what should stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captions changed, as one step: undo takes it back.</source>
        <translation>
            <numerusform>%n caption changed, as one step: undo takes it back.</numerusform>
            <numerusform>%n captions changed, as one step: undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had changed since the preview and were left.</source>
        <translation>
            <numerusform>%n had changed since the preview and was left.</numerusform>
            <numerusform>%n had changed since the preview and were left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n</source>
        <translation>
            <numerusform>Replace in %n</numerusform>
            <numerusform>Replace in %n</numerusform>
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
