<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import GAIA files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the model&apos;s claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About GAIA Curator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>the menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no captions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia</name>
    <message>
        <source>“%1”: captions are counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds no captions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds %1 captions instead of five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the five captions some are blank or the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s answer is no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model profiles can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has too little text for five drafts. Add its source text, or use a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program lacks its prompts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model declined: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s content filter ended the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was cut short at the token limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the key (%1). Check it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this model or address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no quota left: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service failed (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the request (%1): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is no JSON or was cut short on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a status is new, pending, partial, done, flagged, discarded or failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a caption is pending, accepted, edited or rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image has image, location, date, captions, credit or footprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a box is west,south,east,north in degrees, such as -10,35,5,45</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near is latitude,longitude,kilometres, such as 36.1,-5.3,50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date is a year, a month or a day, or two of them parted by .., such as 2010..2015-06</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a count is such as &gt;60, &lt;20 or 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value must follow the colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this closing parenthesis has no opening one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter can&apos;t be read at position %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a term is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a term is missing before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a minus must stand right before a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this parenthesis is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parentheses are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1:” is not available in this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a phrase can&apos;t be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this quote is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: record %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in UTF-16. Save it as UTF-8 and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no records: JSON with an array, an object or an object a line is read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file breaks off or is no JSON from byte %1 on; what stands before was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is too long to be a record, and the rest of the file was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file breaks off: its last columns are not whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns have different lengths; the rest was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates %1, %2 are not on Earth and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the coordinates one is missing, so both were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bounds are not on Earth and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no JSON and was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no record (a JSON object) and was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has neither id nor image_src and was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file and not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty: it has no bytes at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a web page, not a picture. Fetch the picture itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no picture of a kind that is read here: PNG, JPEG, TIFF, WebP or JPEG 2000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 x %3 pixels, more than can be decoded in bounded memory. Convert it to a tiled GeoTIFF first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no picture band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds complex numbers, which are no picture. Convert them to amplitudes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts like a picture but can&apos;t be decoded: it is damaged or cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part asked for lies outside of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be decoded: it is damaged or cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut short or damaged: not all of it decodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture can&apos;t be written as a JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thumbnail can&apos;t be written as a JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent more than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next request could pass the cost cap of %1 USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 USD so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no picture to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no captions yet. Generate them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has got other captions meanwhile. Read them and decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no caption %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A caption can&apos;t be empty. Reject it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the caption to edit, from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caption is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no value for %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file. Name a folder for the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there and not empty. Name another folder, or replace it with --force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds something else than an export, so it is not replaced. Name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be replaced. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be made. Check the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image has a caption of the kind that was asked for; the export is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changed since this step, so the step can&apos;t be taken back. Decide on the image itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to, so it is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window has %1 open, so this one is for reading only. Decide there, or close it and open the project again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be written to, so the project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes from an older version and must be opened once for writing. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image “%1” in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 is no longer where it was. Put it back, or import its folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The linked picture %1 is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 is missing from the media file. Import its image again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s key store does not answer. Set %1 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s key store can&apos;t be used (%1). Set %2 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no key store. Set %1 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so %1 could not be written. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps %1 locked. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Keep it as it is and go back to a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read or written: the disk or its permissions fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be made: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is held by another process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of table %2 refers to a row of %3 that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows other caption states than its captions have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption %2 of %1 is not in the state that its last event left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program lacks its file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a media file of GAIA Curator. Move it away to open the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 is not in %2. Import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 no longer has the bytes that it was stored with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is. Go back to a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old copy %1 is in the way. Move it and open the project again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a GAIA project; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to another application; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of GAIA Curator (project version %2, this one reads up to %3); it was left as it is. Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::captioning::RunDialog</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New caption run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never spend more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the cap the run ends. Answers already paid for are never asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the filter, without captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the filter, again for all (decisions stay)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts without a model, from the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses protocol (OpenAI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat Completions (own and other servers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key: set OPENAI_API_KEY or enter one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 shuts down on %2, in %n days. The service names %3 as its successor.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every image chosen has captions already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n images. Five sentences of each article become drafts; they are marked as drafts without a model.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images, %2 requests, about %3 tokens in and %4 out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::library::QueuePane</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no images yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::map::MapWorkspace</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::preferences::PreferencesDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the event log beside each of your decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays as it is when left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPENAI_API_KEY is set and wins over the system&apos;s key store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key goes to the system&apos;s key store and into no file, log or export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the key of both “%2” and “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the key store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::review::AnswerNote</name>
    <message>
        <source>Show the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not five captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::review::BandBar</name>
    <message>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::review::CaptionCard</name>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject because of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited and accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words: %1 out, %2 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::review::CaptionEditor</name>
    <message>
        <source>Restore generated text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave, keep draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::review::CaptionText</name>
    <message>
        <source>removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::review::DecisionStrip</name>
    <message>
        <source>%1, %2. Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Every decision is kept and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last ten decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first, click to reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>captions accepted at once</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::review::EmptyPage</name>
    <message>
        <source>Import GAIA files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image passes the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: the images are there, and the filter above hides them all. Take terms away or clear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images come with their source text from GAIA JSON files, or from a folder of pictures with side-car texts. Importing again updates records and never touches a decision.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::review::FieldRow</name>
    <message>
        <source>Values parted by ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Click to edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::review::MetadataPane</name>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed by the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold metadata to a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm 1 claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n claims</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::review::PicturePane</name>
    <message>
        <source>%1 x %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RGB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RGBA</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bands</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 bit %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1 of %2 in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record has no picture in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::review::PictureView</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::review::RawAnswerDialog</name>
    <message>
        <source>Answer for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::review::ReasonPanel</name>
    <message>
        <source>Reasons to reject</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::review::ReasonRow</name>
    <message>
        <source>%1, key %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::review::ReviewFooter</name>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accept %n, go on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n, go on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept the other %n, go on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unflag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::review::ReviewWorkspace</name>
    <message>
        <source>Draft saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image has not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has not been painted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source text has not been painted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image has no captions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The captions have not been painted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::review::SourcePane</name>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record came without a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> … the text goes on for %n more characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::review::Words</name>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position or relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene or land cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modality, sensor, satellite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date or season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsupported cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article fact not visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjective style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate in the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the picture file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed by the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the gazetteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft without a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a curator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, run %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, ±%1 km</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::shell::FilterBar</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a filter: words, place, tag, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words search the texts; sat:&quot;Landsat 8&quot;, tag:flood, status:pending, date:2010..2015, bbox:-10,35,5,45, -has:location narrow. Enter adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::shell::KeysDialog</name>
    <message>
        <source>In the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave, keep the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::shell::MainWindow</name>
    <message>
        <source>No images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last decision at %1, undo reaches %n steps back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you start a caption run with a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no images to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it? What is done so far is kept, and the same job goes on from there when you start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GAIA projects (*.gaia)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GAIA projects (*.gaia);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import GAIA files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records (*.json *.jsonl);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images added, %2 updated, %3 unchanged, %4 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import cancelled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images with %2 captions are in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 images captioned, %3 failed, %4 USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caption run was stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About GAIA Curator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;GAIA Curator %1&lt;/b&gt;&lt;p&gt;Builds remote-sensing image-caption collections, and lets you judge every caption.&lt;/p&gt;&lt;p&gt;Base map: Natural Earth, public domain; borders de facto. Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::shell::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::shell::StartCard</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::shell::StartPage</name>
    <message>
        <source>Nothing here yet. Where shall the images come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satellite images with their source text. Works offline; a copy, so nothing can break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import GAIA files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train, val and test JSON, column-wise JSON or JSONL. Images stay links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images and GeoTIFFs on this computer with their side-cars. Files are never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .gaia file of yours or of another curator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one; the others stay in the File menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty. Choose one; the others stay in the File menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Arms of the Itaipu reservoir, 18 May 2020
Landsat 8, U.S. Geological Survey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::shell::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::transfer::ExportDialog</name>
    <message>
        <source>Without “The image showcases:”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for each split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the export that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as GAIA JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n images; those without a chosen caption stay out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n images in the filter; those without a chosen caption stay out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted and edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of images with every caption decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any that is not rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export into a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds an earlier export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds other files. Name a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::transfer::ReportDialog</name>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::widgets::Chip</name>
    <message>
        <source>%1, confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, claimed by the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter term %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaia::widgets::StateShape</name>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
