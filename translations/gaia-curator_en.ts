<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>SplitReport</name>
    <message numerus="yes">
        <source>%n day(s) apart</source>
        <translation>
            <numerusform>%n day apart</numerusform>
            <numerusform>%n days apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leak(s), listed below.</source>
        <translation>
            <numerusform>%Ln leak, listed below.</numerusform>
            <numerusform>%Ln leaks, listed below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::captioning::EstimatePane</name>
    <message numerus="yes">
        <source>%n images. Five sentences of each article become drafts; they are marked as drafts without a model.</source>
        <translation>
            <numerusform>%n image. Five sentences of its article become drafts; they are marked as drafts without a model.</numerusform>
            <numerusform>%n images. Five sentences of each article become drafts; they are marked as drafts without a model.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are small enough to go as they are.</source>
        <translation>
            <numerusform>One is small enough to go as it is.</numerusform>
            <numerusform>%n are small enough to go as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no picture yet and will fail; download them first.</source>
        <translation>
            <numerusform>One has no picture yet and will fail; download it first.</numerusform>
            <numerusform>%n have no picture yet and will fail; download them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::captioning::RunDialog</name>
    <message numerus="yes">
        <source>The %n that failed last time</source>
        <translation>
            <numerusform>The %n that failed last time</numerusform>
            <numerusform>The %n that failed last time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1 shuts down on %2, in %n days.&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%1 shuts down on %2, in one day.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%1 shuts down on %2, in %n days.&lt;/b&gt;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::captioning::ScopePane</name>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::captioning::SetsDialog</name>
    <message numerus="yes">
        <source>%1, %n attempts, %2 s</source>
        <translation>
            <numerusform>%1, %n attempt, %2 s</numerusform>
            <numerusform>%1, %n attempts, %2 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::coverage::CoverageWorkspace</name>
    <message numerus="yes">
        <source>%1 (%n image(s)). </source>
        <translation>
            <numerusform>%1 (%n image). </numerusform>
            <numerusform>%1 (%n images). </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) are of an event or of publication, not of taking.</source>
        <translation>
            <numerusform>%n date is of an event or of publication, not of taking.</numerusform>
            <numerusform>%n dates are of an event or of publication, not of taking.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known only to longer than a month (hatched).</source>
        <translation>
            <numerusform>%n known only to longer than a month (hatched).</numerusform>
            <numerusform>%n known only to longer than a month (hatched).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dated image(s)</source>
        <translation>
            <numerusform>%n dated image</numerusform>
            <numerusform>%n dated images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::curation::EvaluationDialog</name>
    <message numerus="yes">
        <source>%1 was measured on %n images.</source>
        <translation>
            <numerusform>%1 was measured on one image.</numerusform>
            <numerusform>%1 was measured on %n images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows fit nothing, the first is %1: %2</source>
        <translation>
            <numerusform>One row fits nothing, %1: %2</numerusform>
            <numerusform>%n rows fit nothing, the first is %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the %Ln image(s) in the filter.</source>
        <translation>
            <numerusform>On the %Ln image in the filter.</numerusform>
            <numerusform>On the %Ln images in the filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::curation::SplitDialog</name>
    <message numerus="yes">
        <source>Of the %Ln image(s) in the filter; the others keep what they have.</source>
        <translation>
            <numerusform>Of the %Ln image in the filter; the others keep what they have.</numerusform>
            <numerusform>Of the %Ln images in the filter; the others keep what they have.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::curation::SubsetDialog</name>
    <message numerus="yes">
        <source>Evenness of %n labels: %1 before, &lt;b&gt;%2&lt;/b&gt; after</source>
        <translation>
            <numerusform>Evenness of one label: %1 before, &lt;b&gt;%2&lt;/b&gt; after</numerusform>
            <numerusform>Evenness of %n labels: %1 before, &lt;b&gt;%2&lt;/b&gt; after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn from the %Ln image(s) in the filter; discarded ones stay out.</source>
        <translation>
            <numerusform>Drawn from the %Ln image in the filter; discarded ones stay out.</numerusform>
            <numerusform>Drawn from the %Ln images in the filter; discarded ones stay out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::duplicates::DuplicatesModel</name>
    <message numerus="yes">
        <source>%n bit(s) apart</source>
        <translation>
            <numerusform>%n bit apart</numerusform>
            <numerusform>%n bits apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::duplicates::DuplicatesWorkspace</name>
    <message numerus="yes">
        <source>%n more are in this group; list them with dup:yes.</source>
        <translation>
            <numerusform>One more is in this group; list it with dup:yes.</numerusform>
            <numerusform>%n more are in this group; list them with dup:yes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::library::FacetPanel</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
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
    <name>gaia::library::ViewsDialog</name>
    <message numerus="yes">
        <source>Delete the set “%1” of %n images? The images stay; which ones they were is not kept.</source>
        <translation>
            <numerusform>Delete the set “%1” of one image? The image stays; which one it was is not kept.</numerusform>
            <numerusform>Delete the set “%1” of %n images? The images stay; which ones they were is not kept.</numerusform>
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
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
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
            <numerusform>One is held by findings: %1.</numerusform>
            <numerusform>%n are held by findings: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not checked.</source>
        <translation>
            <numerusform>One was not checked.</numerusform>
            <numerusform>%n were not checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captions accepted, as one step: undo takes it back.</source>
        <translation>
            <numerusform>One caption accepted, as one step: undo takes it back.</numerusform>
            <numerusform>%n captions accepted, as one step: undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had changed since the preview and were left.</source>
        <translation>
            <numerusform>One had changed since the preview and was left.</numerusform>
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
            <numerusform>One caption has two first verdicts or more</numerusform>
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
            <numerusform>One more; choose for all of them above.</numerusform>
            <numerusform>%n more; choose for all of them above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes will be taken.</source>
        <translation>
            <numerusform>One change will be taken.</numerusform>
            <numerusform>%n changes will be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to choose.</source>
        <translation>
            <numerusform>One conflict to choose.</numerusform>
            <numerusform>%n conflicts to choose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things of it are not the same here and are left out.</source>
        <translation>
            <numerusform>One thing of it is not the same here and is left out.</numerusform>
            <numerusform>%n things of it are not the same here and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes taken, as one step: undo takes it back.</source>
        <translation>
            <numerusform>One change taken, as one step: undo takes it back.</numerusform>
            <numerusform>%n changes taken, as one step: undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts are left open; merge the copy again to choose.</source>
        <translation>
            <numerusform>One conflict is left open; merge the copy again to choose.</numerusform>
            <numerusform>%n conflicts are left open; merge the copy again to choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::quality::RecheckDialog</name>
    <message numerus="yes">
        <source>Nothing is judged yet; %n captions wait.</source>
        <translation>
            <numerusform>Nothing is judged yet; one caption waits.</numerusform>
            <numerusform>Nothing is judged yet; %n captions wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was drawn yet from %n accepted captions.</source>
        <translation>
            <numerusform>Nothing was drawn yet from one accepted caption.</numerusform>
            <numerusform>Nothing was drawn yet from %n accepted captions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors planted.</source>
        <translation>
            <numerusform>One error planted.</numerusform>
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
            <numerusform>One caption would change. Untick what should stay.</numerusform>
            <numerusform>%n captions would change. Untick what should stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captions changed, as one step: undo takes it back.</source>
        <translation>
            <numerusform>One caption changed, as one step: undo takes it back.</numerusform>
            <numerusform>%n captions changed, as one step: undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had changed since the preview and were left.</source>
        <translation>
            <numerusform>One had changed since the preview and was left.</numerusform>
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
    <name>gaia::review::CaptionCard</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::review::CaptionText</name>
    <message numerus="yes">
        <source>… and %n more characters</source>
        <translation>
            <numerusform>… and %n more character</numerusform>
            <numerusform>… and %n more characters</numerusform>
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
    <name>gaia::review::FindingList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n set aside</numerusform>
            <numerusform>%n set aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::review::MeasureLine</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
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
    <name>gaia::review::QueueActs</name>
    <message numerus="yes">
        <source>%n images picked</source>
        <translation>
            <numerusform>%n image picked</numerusform>
            <numerusform>%n images picked</numerusform>
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
        <source>The part before, %n characters</source>
        <translation>
            <numerusform>The part before, %n character</numerusform>
            <numerusform>The part before, %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next part, %n more characters</source>
        <translation>
            <numerusform>The next part, %n more character</numerusform>
            <numerusform>The next part, %n more characters</numerusform>
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
        <source>%n images taken out of the queue.</source>
        <translation>
            <numerusform>One image taken out of the queue.</numerusform>
            <numerusform>%n images taken out of the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The set “%1” keeps %n images.</source>
        <translation>
            <numerusform>The set “%1” keeps one image.</numerusform>
            <numerusform>The set “%1” keeps %n images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The view “%1” shows %n images now.</source>
        <translation>
            <numerusform>The view “%1” shows one image now.</numerusform>
            <numerusform>The view “%1” shows %n images now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images have another split now; undo takes it back.</source>
        <translation>
            <numerusform>One image has another split now; undo takes it back.</numerusform>
            <numerusform>%n images have another split now; undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; image(s)</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; image</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last decision at %1, undo reaches more than %Ln steps back</source>
        <translation>
            <numerusform>Last decision at %1, undo reaches more than %Ln step back</numerusform>
            <numerusform>Last decision at %1, undo reaches more than %Ln steps back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last decision at %1, undo reaches %Ln steps back</source>
        <translation>
            <numerusform>Last decision at %1, undo reaches %Ln step back</numerusform>
            <numerusform>Last decision at %1, undo reaches %Ln steps back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept their split where the files tell another.</source>
        <translation>
            <numerusform>%n kept its split where the files tell another.</numerusform>
            <numerusform>%n kept their split where the files tell another.</numerusform>
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
    <name>gaia::transfer::ExportEstimatePane</name>
    <message numerus="yes">
        <source>%n picture(s) stay out, as nothing lets pass them on; their addresses go instead. Tick whose you may pass on all the same:</source>
        <translation>
            <numerusform>One picture stays out, as nothing lets pass it on; its address goes instead. Tick whose you may pass on all the same:</numerusform>
            <numerusform>%n pictures stay out, as nothing lets pass them on; their addresses go instead. Tick whose you may pass on all the same:</numerusform>
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
    <name>gaia::transfer::ImportDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n: %1</source>
        <translation>
            <numerusform>%n: %1</numerusform>
            <numerusform>%n: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n record(s), as they would be stored.</source>
        <translation>
            <numerusform>The first record, as it would be stored.</numerusform>
            <numerusform>The first %n records, as they would be stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n files were looked at; the others are read as they are imported.</source>
        <translation>
            <numerusform>The first file was looked at; the others are read as they are imported.</numerusform>
            <numerusform>The first %n files were looked at; the others are read as they are imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::transfer::RecordPagesDialog</name>
    <message numerus="yes">
        <source>For those of all %n images that have no article.</source>
        <translation>
            <numerusform>For the one image, if it has no article.</numerusform>
            <numerusform>For those of all %n images that have no article.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For those of the %n images in the filter that have no article.</source>
        <translation>
            <numerusform>For the one image in the filter, if it has no article.</numerusform>
            <numerusform>For those of the %n images in the filter that have no article.</numerusform>
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
    <message numerus="yes">
        <source>Retry %n without an answer…</source>
        <translation>
            <numerusform>Retry %n without an answer…</numerusform>
            <numerusform>Retry %n without an answer…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::work::QueueCard</name>
    <message numerus="yes">
        <source>%n images wait for their captions</source>
        <translation>
            <numerusform>One image waits for its captions</numerusform>
            <numerusform>%n images wait for their captions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batches at the service.</source>
        <translation>
            <numerusform>One batch at the service.</numerusform>
            <numerusform>%n batches at the service.</numerusform>
        </translation>
    </message>
</context>
</TS>
