<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New project…</source>
        <translation>Νέο έργο…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Άνοιγμα έργου…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Άνοιγμα του δείγματος</translation>
    </message>
    <message>
        <source>Import GAIA files…</source>
        <translation>Εισαγωγή αρχείων GAIA…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Προσθήκη φακέλου…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Εξαγωγή…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ρυθμίσεις…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Έξοδος</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Επανάληψη</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Φίλτρο…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Καθαρισμός του φίλτρου</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Κρίση</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Χάρτης</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Επόμενη εικόνα</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Προηγούμενη εικόνα</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Παράλειψη</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Σημαία</translation>
    </message>
    <message>
        <source>Confirm the model&apos;s claims</source>
        <translation>Επιβεβαίωση όσων ισχυρίζεται το μοντέλο</translation>
    </message>
    <message>
        <source>Caption 1</source>
        <translation>Λεζάντα 1</translation>
    </message>
    <message>
        <source>Caption 2</source>
        <translation>Λεζάντα 2</translation>
    </message>
    <message>
        <source>Caption 3</source>
        <translation>Λεζάντα 3</translation>
    </message>
    <message>
        <source>Caption 4</source>
        <translation>Λεζάντα 4</translation>
    </message>
    <message>
        <source>Caption 5</source>
        <translation>Λεζάντα 5</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Αποδοχή</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Επεξεργασία</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>Accept all, go on</source>
        <translation>Αποδοχή όλων, συνέχεια</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Δημιουργία</translation>
    </message>
    <message>
        <source>Caption run…</source>
        <translation>Δημιουργία λεζαντών…</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Όλα τα πλήκτρα</translation>
    </message>
    <message>
        <source>About GAIA Curator</source>
        <translation>Σχετικά με το GAIA Curator</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>the menu</comment>
        <translation>Επεξεργασία</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Προβολή</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Εικόνα</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Λεζάντες</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Εργαλεία</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Εργασίες</translation>
    </message>
    <message>
        <source>Scrape a source…</source>
        <translation>Συλλογή από πηγή…</translation>
    </message>
    <message>
        <source>Download pictures…</source>
        <translation>Λήψη εικόνων…</translation>
    </message>
    <message>
        <source>Prompts and models…</source>
        <translation>Οδηγίες και μοντέλα…</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Κάλυψη</translation>
    </message>
</context>
<context>
    <name>gaia</name>
    <message>
        <source>“%1”: captions are counted from 1.</source>
        <translation>«%1»: οι λεζάντες αριθμούνται από το 1.</translation>
    </message>
    <message>
        <source>The answer holds no captions.</source>
        <translation>Η απάντηση δεν περιέχει λεζάντες.</translation>
    </message>
    <message>
        <source>The answer holds %1 captions instead of five.</source>
        <translation>Η απάντηση περιέχει %1 λεζάντες αντί για πέντε.</translation>
    </message>
    <message>
        <source>Of the five captions some are blank or the same.</source>
        <translation>Από τις πέντε λεζάντες κάποιες είναι κενές ή ίδιες.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is no JSON object.</source>
        <translation>Η απάντηση του μοντέλου δεν είναι αντικείμενο JSON.</translation>
    </message>
    <message>
        <source>%1 has too little text for five drafts. Add its source text, or use a model.</source>
        <translation>Το %1 έχει πολύ λίγο κείμενο για πέντε προσχέδια. Προσθέστε το κείμενο της πηγής ή χρησιμοποιήστε ένα μοντέλο.</translation>
    </message>
    <message>
        <source>The program lacks its prompts.</source>
        <translation>Από το πρόγραμμα λείπουν οι οδηγίες προς το μοντέλο.</translation>
    </message>
    <message>
        <source>The model declined: “%1”</source>
        <translation>Το μοντέλο αρνήθηκε: «%1»</translation>
    </message>
    <message>
        <source>The service&apos;s content filter ended the answer.</source>
        <translation>Το φίλτρο περιεχομένου της υπηρεσίας διέκοψε την απάντηση.</translation>
    </message>
    <message>
        <source>The answer was cut short at the token limit.</source>
        <translation>Η απάντηση κόπηκε στο όριο των τεμαχίων.</translation>
    </message>
    <message>
        <source>The service gave up: %1</source>
        <translation>Η υπηρεσία εγκατέλειψε: %1</translation>
    </message>
    <message>
        <source>The service refused the key (%1). Check it in the settings.</source>
        <translation>Η υπηρεσία απέρριψε το κλειδί (%1). Ελέγξτε το στις ρυθμίσεις.</translation>
    </message>
    <message>
        <source>The service does not know this model or address: %1</source>
        <translation>Η υπηρεσία δεν γνωρίζει αυτό το μοντέλο ή τη διεύθυνση: %1</translation>
    </message>
    <message>
        <source>The account has no quota left: %1</source>
        <translation>Ο λογαριασμός δεν έχει άλλο υπόλοιπο: %1</translation>
    </message>
    <message>
        <source>The service asks to slow down.</source>
        <translation>Η υπηρεσία ζητά πιο αργό ρυθμό.</translation>
    </message>
    <message>
        <source>The service failed (%1).</source>
        <translation>Η υπηρεσία απέτυχε (%1).</translation>
    </message>
    <message>
        <source>The service refused the request (%1): %2</source>
        <translation>Η υπηρεσία απέρριψε το αίτημα (%1): %2</translation>
    </message>
    <message>
        <source>The answer is no JSON or was cut short on the way.</source>
        <translation>Η απάντηση δεν είναι JSON ή κόπηκε στη διαδρομή.</translation>
    </message>
    <message>
        <source>The answer holds no text.</source>
        <translation>Η απάντηση δεν περιέχει κείμενο.</translation>
    </message>
    <message>
        <source>a status is new, pending, partial, done, flagged, discarded or failed</source>
        <translation>μια κατάσταση είναι new, pending, partial, done, flagged, discarded ή failed</translation>
    </message>
    <message>
        <source>a caption is pending, accepted, edited or rejected</source>
        <translation>μια λεζάντα είναι pending, accepted, edited ή rejected</translation>
    </message>
    <message>
        <source>a box is west,south,east,north in degrees, such as -10,35,5,45</source>
        <translation>ένα πλαίσιο είναι δύση,νότος,ανατολή,βορράς σε μοίρες, όπως -10,35,5,45</translation>
    </message>
    <message>
        <source>near is latitude,longitude,kilometres, such as 36.1,-5.3,50</source>
        <translation>το near είναι πλάτος,μήκος,χιλιόμετρα, όπως 36.1,-5.3,50</translation>
    </message>
    <message>
        <source>a date is a year, a month or a day, or two of them parted by .., such as 2010..2015-06</source>
        <translation>μια ημερομηνία είναι έτος, μήνας ή ημέρα, ή δύο από αυτά με .. ανάμεσα, όπως 2010..2015-06</translation>
    </message>
    <message>
        <source>a count is such as &gt;60, &lt;20 or 15</source>
        <translation>ένα πλήθος είναι όπως &gt;60, &lt;20 ή 15</translation>
    </message>
    <message>
        <source>a value must follow the colon</source>
        <translation>μετά την άνω και κάτω τελεία πρέπει να ακολουθεί τιμή</translation>
    </message>
    <message>
        <source>this closing parenthesis has no opening one</source>
        <translation>αυτή η παρένθεση κλείνει χωρίς να έχει ανοίξει</translation>
    </message>
    <message>
        <source>The filter can&apos;t be read at position %1: %2.</source>
        <translation>Το φίλτρο δεν διαβάζεται στη θέση %1: %2.</translation>
    </message>
    <message>
        <source>a term is missing</source>
        <translation>λείπει ένας όρος</translation>
    </message>
    <message>
        <source>a term is missing before this</source>
        <translation>λείπει ένας όρος πριν από αυτό</translation>
    </message>
    <message>
        <source>a minus must stand right before a term</source>
        <translation>το μείον πρέπει να στέκεται ακριβώς πριν από έναν όρο</translation>
    </message>
    <message>
        <source>this parenthesis is not closed</source>
        <translation>αυτή η παρένθεση δεν κλείνει</translation>
    </message>
    <message>
        <source>the parentheses are nested too deeply</source>
        <translation>οι παρενθέσεις είναι η μία μέσα στην άλλη υπερβολικά βαθιά</translation>
    </message>
    <message>
        <source>there is no field “%1”</source>
        <translation>δεν υπάρχει πεδίο «%1»</translation>
    </message>
    <message>
        <source>a phrase can&apos;t be empty</source>
        <translation>μια φράση δεν μπορεί να είναι κενή</translation>
    </message>
    <message>
        <source>this quote is not closed</source>
        <translation>αυτά τα εισαγωγικά δεν κλείνουν</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>Το %1 δεν διαβάζεται: %2.</translation>
    </message>
    <message>
        <source>%1: record %2</source>
        <translation>%1: εγγραφή %2</translation>
    </message>
    <message>
        <source>%1 is in UTF-16. Save it as UTF-8 and import it again.</source>
        <translation>Το %1 είναι σε UTF-16. Αποθηκεύστε το ως UTF-8 και εισαγάγετέ το ξανά.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>Το %1 είναι κενό.</translation>
    </message>
    <message>
        <source>%1 holds no records: JSON with an array, an object or an object a line is read here.</source>
        <translation>Το %1 δεν περιέχει εγγραφές: εδώ διαβάζεται JSON με πίνακα, αντικείμενο ή ένα αντικείμενο ανά γραμμή.</translation>
    </message>
    <message>
        <source>The file breaks off or is no JSON from byte %1 on; what stands before was read.</source>
        <translation>Το αρχείο διακόπτεται ή δεν είναι JSON από το byte %1 και μετά· διαβάστηκε ό,τι προηγείται.</translation>
    </message>
    <message>
        <source>%1: line %2</source>
        <translation>%1: γραμμή %2</translation>
    </message>
    <message>
        <source>The line is too long to be a record, and the rest of the file was not read.</source>
        <translation>Η γραμμή είναι υπερβολικά μεγάλη για εγγραφή, και το υπόλοιπο αρχείο δεν διαβάστηκε.</translation>
    </message>
    <message>
        <source>The file breaks off: its last columns are not whole.</source>
        <translation>Το αρχείο διακόπτεται: οι τελευταίες στήλες του δεν είναι πλήρεις.</translation>
    </message>
    <message>
        <source>The columns have different lengths; the rest was not read.</source>
        <translation>Οι στήλες έχουν διαφορετικά μήκη· το υπόλοιπο δεν διαβάστηκε.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>Το %1 δεν γράφεται: %2.</translation>
    </message>
    <message>
        <source>The coordinates %1, %2 are not on Earth and were left out.</source>
        <translation>Οι συντεταγμένες %1, %2 δεν βρίσκονται στη Γη και παραλείφθηκαν.</translation>
    </message>
    <message>
        <source>Of the coordinates one is missing, so both were left out.</source>
        <translation>Η μία από τις συντεταγμένες λείπει, γι’ αυτό παραλείφθηκαν και οι δύο.</translation>
    </message>
    <message>
        <source>The bounds are not on Earth and were left out.</source>
        <translation>Τα όρια δεν βρίσκονται στη Γη και παραλείφθηκαν.</translation>
    </message>
    <message>
        <source>“%1” is no date and was left out.</source>
        <translation>Το «%1» δεν είναι ημερομηνία και παραλείφθηκε.</translation>
    </message>
    <message>
        <source>This is no JSON and was skipped.</source>
        <translation>Αυτό δεν είναι JSON και παραλείφθηκε.</translation>
    </message>
    <message>
        <source>This is no record (a JSON object) and was skipped.</source>
        <translation>Αυτό δεν είναι εγγραφή (αντικείμενο JSON) και παραλείφθηκε.</translation>
    </message>
    <message>
        <source>The record has neither id nor image_src and was skipped.</source>
        <translation>Η εγγραφή δεν έχει ούτε id ούτε image_src και παραλείφθηκε.</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Δεν υπάρχει αρχείο ή φάκελος %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check its permissions.</source>
        <translation>Το %1 δεν διαβάζεται. Ελέγξτε τα δικαιώματά του.</translation>
    </message>
    <message>
        <source>%1 is a file and not a folder.</source>
        <translation>Το %1 είναι αρχείο και όχι φάκελος.</translation>
    </message>
    <message>
        <source>%1 is empty: it has no bytes at all.</source>
        <translation>Το %1 είναι κενό: δεν έχει ούτε ένα byte.</translation>
    </message>
    <message>
        <source>%1 is a web page, not a picture. Fetch the picture itself.</source>
        <translation>Το %1 είναι ιστοσελίδα και όχι εικόνα. Κατεβάστε την ίδια την εικόνα.</translation>
    </message>
    <message>
        <source>%1 is no picture of a kind that is read here: PNG, JPEG, TIFF, WebP or JPEG 2000.</source>
        <translation>Το %1 δεν είναι εικόνα είδους που διαβάζεται εδώ: PNG, JPEG, TIFF, WebP ή JPEG 2000.</translation>
    </message>
    <message>
        <source>%1 has %2 x %3 pixels, more than can be decoded in bounded memory. Convert it to a tiled GeoTIFF first.</source>
        <translation>Το %1 έχει %2 x %3 εικονοστοιχεία, περισσότερα απ’ όσα αποκωδικοποιούνται με περιορισμένη μνήμη. Μετατρέψτε το πρώτα σε GeoTIFF με πλακίδια.</translation>
    </message>
    <message>
        <source>%1 holds no picture band.</source>
        <translation>Το %1 δεν περιέχει κανάλι εικόνας.</translation>
    </message>
    <message>
        <source>%1 holds complex numbers, which are no picture. Convert them to amplitudes first.</source>
        <translation>Το %1 περιέχει μιγαδικούς αριθμούς, που δεν είναι εικόνα. Μετατρέψτε τους πρώτα σε πλάτη.</translation>
    </message>
    <message>
        <source>%1 starts like a picture but can&apos;t be decoded: it is damaged or cut short.</source>
        <translation>Το %1 αρχίζει σαν εικόνα αλλά δεν αποκωδικοποιείται: είναι κατεστραμμένο ή κομμένο.</translation>
    </message>
    <message>
        <source>The part asked for lies outside of %1.</source>
        <translation>Το τμήμα που ζητήθηκε βρίσκεται έξω από το %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be decoded: it is damaged or cut short.</source>
        <translation>Το %1 δεν αποκωδικοποιείται: είναι κατεστραμμένο ή κομμένο.</translation>
    </message>
    <message>
        <source>%1 is cut short or damaged: not all of it decodes.</source>
        <translation>Το %1 είναι κομμένο ή κατεστραμμένο: δεν αποκωδικοποιείται ολόκληρο.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written as a JPEG.</source>
        <translation>Η εικόνα δεν γράφεται ως JPEG.</translation>
    </message>
    <message>
        <source>The thumbnail can&apos;t be written as a JPEG.</source>
        <translation>Η μικρογραφία δεν γράφεται ως JPEG.</translation>
    </message>
    <message>
        <source>The server sent more than %1 bytes.</source>
        <translation>Ο διακομιστής έστειλε περισσότερα από %1 byte.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>Το %1 δεν απάντησε εγκαίρως.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server.</source>
        <translation>Το «%1» δεν είναι διεύθυνση διακομιστή.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Το αίτημα ακυρώθηκε.</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation>Δεν ήταν δυνατή η σύνδεση με το %1: %2.</translation>
    </message>
    <message>
        <source>The next request could pass the cost cap of %1 USD.</source>
        <translation>Το επόμενο αίτημα θα μπορούσε να ξεπεράσει το όριο κόστους των %1 USD.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Ακυρώθηκε.</translation>
    </message>
    <message>
        <source>%1 has no picture to send.</source>
        <translation>Το %1 δεν έχει εικόνα για αποστολή.</translation>
    </message>
    <message>
        <source>%1 has no captions yet. Generate them first.</source>
        <translation>Το %1 δεν έχει ακόμη λεζάντες. Δημιουργήστε τις πρώτα.</translation>
    </message>
    <message>
        <source>%1 has got other captions meanwhile. Read them and decide again.</source>
        <translation>Το %1 απέκτησε στο μεταξύ άλλες λεζάντες. Διαβάστε τις και αποφασίστε ξανά.</translation>
    </message>
    <message>
        <source>%1 has no caption %2.</source>
        <translation>Το %1 δεν έχει λεζάντα %2.</translation>
    </message>
    <message>
        <source>A caption can&apos;t be empty. Reject it instead.</source>
        <translation>Μια λεζάντα δεν μπορεί να είναι κενή. Απορρίψτε την.</translation>
    </message>
    <message>
        <source>Name the caption to edit, from 1.</source>
        <translation>Πείτε ποια λεζάντα αλλάζει, από το 1.</translation>
    </message>
    <message>
        <source>The caption is no longer there.</source>
        <translation>Η λεζάντα δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>“%1” is no value for %2. Nothing was changed.</source>
        <translation>Το «%1» δεν είναι τιμή για το πεδίο %2. Τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>%1 is a file. Name a folder for the export.</source>
        <translation>Το %1 είναι αρχείο. Δώστε έναν φάκελο για την εξαγωγή.</translation>
    </message>
    <message>
        <source>%1 is there and not empty. Name another folder, or replace it with --force.</source>
        <translation>Το %1 υπάρχει και δεν είναι κενό. Δώστε άλλον φάκελο ή αντικαταστήστε τον με --force.</translation>
    </message>
    <message>
        <source>%1 holds something else than an export, so it is not replaced. Name another folder.</source>
        <translation>Το %1 περιέχει κάτι άλλο και όχι εξαγωγή, γι’ αυτό δεν αντικαθίσταται. Δώστε άλλον φάκελο.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replaced. Check its permissions.</source>
        <translation>Το %1 δεν αντικαθίσταται. Ελέγξτε τα δικαιώματά του.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made. Check the folder&apos;s permissions.</source>
        <translation>Το %1 δεν δημιουργείται. Ελέγξτε τα δικαιώματα του φακέλου.</translation>
    </message>
    <message>
        <source>No image has a caption of the kind that was asked for; the export is empty.</source>
        <translation>Καμία εικόνα δεν έχει λεζάντα του είδους που ζητήθηκε· η εξαγωγή είναι κενή.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>Το %1 δεν γράφεται.</translation>
    </message>
    <message>
        <source>%1 has changed since this step, so the step can&apos;t be taken back. Decide on the image itself.</source>
        <translation>Το %1 άλλαξε μετά από αυτό το βήμα, γι’ αυτό το βήμα δεν αναιρείται. Αποφασίστε στην ίδια την εικόνα.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Δεν υπάρχει τίποτα για αναίρεση.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Δεν υπάρχει τίποτα για επανάληψη.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Το έργο είναι ανοιχτό μόνο για ανάγνωση.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to, so it is open for reading only.</source>
        <translation>Στο %1 δεν επιτρέπεται εγγραφή, γι’ αυτό είναι ανοιχτό μόνο για ανάγνωση.</translation>
    </message>
    <message>
        <source>Another window has %1 open, so this one is for reading only. Decide there, or close it and open the project again.</source>
        <translation>Ένα άλλο παράθυρο έχει ανοιχτό το %1, γι’ αυτό εδώ είναι μόνο για ανάγνωση. Αποφασίστε εκεί, ή κλείστε το και ανοίξτε ξανά το έργο.</translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be written to, so the project is open for reading only.</source>
        <translation>Στον φάκελο του %1 δεν επιτρέπεται εγγραφή, γι’ αυτό το έργο είναι ανοιχτό μόνο για ανάγνωση.</translation>
    </message>
    <message>
        <source>%1 comes from an older version and must be opened once for writing. %2</source>
        <translation>Το %1 προέρχεται από παλαιότερη έκδοση και πρέπει να ανοίξει μία φορά για εγγραφή. %2</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or open it.</source>
        <translation>Το %1 υπάρχει ήδη. Διαλέξτε άλλο όνομα ή ανοίξτε το.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it first.</source>
        <translation>Ο φάκελος %1 δεν υπάρχει. Δημιουργήστε τον πρώτα.</translation>
    </message>
    <message>
        <source>There is no image “%1” in %2.</source>
        <translation>Δεν υπάρχει εικόνα «%1» στο %2.</translation>
    </message>
    <message>
        <source>The picture %1 is no longer where it was. Put it back, or import its folder again.</source>
        <translation>Η εικόνα %1 δεν είναι πια εκεί που ήταν. Επαναφέρετέ την ή εισαγάγετε ξανά τον φάκελό της.</translation>
    </message>
    <message>
        <source>The linked picture %1 is no longer there.</source>
        <translation>Η συνδεδεμένη εικόνα %1 δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>The picture %1 is missing from the media file. Import its image again.</source>
        <translation>Η εικόνα %1 λείπει από το αρχείο μέσων. Εισαγάγετέ την ξανά.</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not answer. Set %1 instead.</source>
        <translation>Η αποθήκη κλειδιών του συστήματος δεν απαντά. Ορίστε στη θέση της το %1.</translation>
    </message>
    <message>
        <source>The system&apos;s key store can&apos;t be used (%1). Set %2 instead.</source>
        <translation>Η αποθήκη κλειδιών του συστήματος δεν χρησιμοποιείται (%1). Ορίστε στη θέση της το %2.</translation>
    </message>
    <message>
        <source>This machine has no key store. Set %1 instead.</source>
        <translation>Αυτός ο υπολογιστής δεν έχει αποθήκη κλειδιών. Ορίστε στη θέση της το %1.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 could not be written. Make room and try again.</source>
        <translation>Ο δίσκος είναι γεμάτος, γι’ αυτό το %1 δεν γράφτηκε. Ελευθερώστε χώρο και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked. Try again in a moment.</source>
        <translation>Ένα άλλο πρόγραμμα κρατά κλειδωμένο το %1. Δοκιμάστε ξανά σε λίγο.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to. Check its permissions.</source>
        <translation>Στο %1 δεν επιτρέπεται εγγραφή. Ελέγξτε τα δικαιώματά του.</translation>
    </message>
    <message>
        <source>%1 is damaged. Keep it as it is and go back to a copy.</source>
        <translation>Το %1 είναι κατεστραμμένο. Κρατήστε το όπως είναι και γυρίστε σε ένα αντίγραφο.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read or written: the disk or its permissions fail.</source>
        <translation>Το %1 δεν διαβάζεται ή δεν γράφεται: φταίει ο δίσκος ή τα δικαιώματά του.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made: %2.</source>
        <translation>Το %1 δεν δημιουργείται: %2.</translation>
    </message>
    <message>
        <source>%1 is held by another process.</source>
        <translation>Το %1 κρατείται από άλλη διεργασία.</translation>
    </message>
    <message>
        <source>The image is no longer in the project.</source>
        <translation>Η εικόνα δεν βρίσκεται πια στο έργο.</translation>
    </message>
    <message>
        <source>Row %1 of table %2 refers to a row of %3 that is not there.</source>
        <translation>Η γραμμή %1 του πίνακα %2 παραπέμπει σε γραμμή του %3 που δεν υπάρχει.</translation>
    </message>
    <message>
        <source>%1 shows other caption states than its captions have.</source>
        <translation>Το %1 δείχνει άλλες καταστάσεις από εκείνες των λεζαντών του.</translation>
    </message>
    <message>
        <source>Caption %2 of %1 is not in the state that its last event left.</source>
        <translation>Η λεζάντα %2 του %1 δεν είναι στην κατάσταση που άφησε το τελευταίο της συμβάν.</translation>
    </message>
    <message>
        <source>The program lacks its file %1.</source>
        <translation>Από το πρόγραμμα λείπει το αρχείο του %1.</translation>
    </message>
    <message>
        <source>%1 is not a media file of GAIA Curator. Move it away to open the project.</source>
        <translation>Το %1 δεν είναι αρχείο μέσων του GAIA Curator. Μετακινήστε το για να ανοίξει το έργο.</translation>
    </message>
    <message>
        <source>%1 is open read-only.</source>
        <translation>Το %1 είναι ανοιχτό μόνο για ανάγνωση.</translation>
    </message>
    <message>
        <source>The picture %1 is not in %2. Import it again.</source>
        <translation>Η εικόνα %1 δεν υπάρχει στο %2. Εισαγάγετέ την ξανά.</translation>
    </message>
    <message>
        <source>The picture %1 no longer has the bytes that it was stored with.</source>
        <translation>Η εικόνα %1 δεν έχει πια τα byte με τα οποία αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is. Go back to a copy of it.</source>
        <translation>Το %1 είναι κατεστραμμένο και έμεινε όπως είναι. Γυρίστε σε ένα αντίγραφό του.</translation>
    </message>
    <message>
        <source>The old copy %1 is in the way. Move it and open the project again.</source>
        <translation>Το παλιό αντίγραφο %1 εμποδίζει. Μετακινήστε το και ανοίξτε ξανά το έργο.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Δεν υπάρχει αρχείο %1.</translation>
    </message>
    <message>
        <source>%1 is not a GAIA project; it was left as it is.</source>
        <translation>Το %1 δεν είναι έργο GAIA· έμεινε όπως είναι.</translation>
    </message>
    <message>
        <source>%1 belongs to another application; it was left as it is.</source>
        <translation>Το %1 ανήκει σε άλλη εφαρμογή· έμεινε όπως είναι.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of GAIA Curator (project version %2, this one reads up to %3); it was left as it is. Install the newer version to open it.</source>
        <translation>Το %1 γράφτηκε από νεότερη έκδοση του GAIA Curator (έκδοση έργου %2, αυτή διαβάζει ως την %3)· έμεινε όπως είναι. Εγκαταστήστε τη νεότερη έκδοση για να το ανοίξετε.</translation>
    </message>
    <message>
        <source>%1 is not a base map of format GBM1.</source>
        <translation>Το %1 δεν είναι χάρτης υποβάθρου της μορφής GBM1.</translation>
    </message>
    <message>
        <source>The base map %1 is damaged; the map is shown without it. Installing the program again brings it back.</source>
        <translation>Ο χάρτης υποβάθρου %1 είναι κατεστραμμένος· ο χάρτης εμφανίζεται χωρίς αυτόν. Με νέα εγκατάσταση του προγράμματος επανέρχεται.</translation>
    </message>
    <message>
        <source>The base map %1 can&apos;t be read: %2. The map is shown without it.</source>
        <translation>Ο χάρτης υποβάθρου %1 δεν διαβάζεται: %2. Ο χάρτης εμφανίζεται χωρίς αυτόν.</translation>
    </message>
    <message>
        <source>The base map %1 is larger than any that this version reads.</source>
        <translation>Ο χάρτης υποβάθρου %1 είναι μεγαλύτερος από όσους διαβάζει αυτή η έκδοση.</translation>
    </message>
    <message>
        <source>The mission table gives %1 no day that can be read; write from and to as YYYY-MM-DD.</source>
        <translation>Ο πίνακας αποστολών δεν δίνει για το %1 ημέρα που να διαβάζεται· γράψτε τα from και to ως ΕΕΕΕ-ΜΜ-ΗΗ.</translation>
    </message>
    <message>
        <source>“%1” of the mission table is no list.</source>
        <translation>Το «%1» του πίνακα αποστολών δεν είναι λίστα.</translation>
    </message>
    <message>
        <source>An entry under “%1” of the mission table has no name.</source>
        <translation>Μια εγγραφή κάτω από το «%1» του πίνακα αποστολών δεν έχει όνομα.</translation>
    </message>
    <message>
        <source>The mission table is no JSON object.</source>
        <translation>Ο πίνακας αποστολών δεν είναι αντικείμενο JSON.</translation>
    </message>
    <message>
        <source>A shard can&apos;t be written: %1.</source>
        <translation>Ένα τμήμα της εξαγωγής δεν μπορεί να γραφτεί: %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written as a JPEG.</source>
        <translation>Η %1 δεν μπορεί να γραφτεί ως JPEG.</translation>
    </message>
    <message>
        <source>Pictures that stayed out because nothing says that they may be passed on: %1. urls.jsonl lists those with an address.</source>
        <translation>Εικόνες που έμειναν έξω επειδή τίποτα δεν λέει ότι επιτρέπεται να διανεμηθούν: %1. Το urls.jsonl απαριθμεί όσες έχουν διεύθυνση.</translation>
    </message>
    <message>
        <source>Pictures that stayed out because their licence forbids to pass them on: %1. urls.jsonl lists those with an address.</source>
        <translation>Εικόνες που έμειναν έξω επειδή η άδειά τους απαγορεύει τη διανομή: %1. Το urls.jsonl απαριθμεί όσες έχουν διεύθυνση.</translation>
    </message>
    <message>
        <source>Pictures that stayed out because they can&apos;t be decoded: %1. urls.jsonl lists those with an address.</source>
        <translation>Εικόνες που έμειναν έξω επειδή δεν αποκωδικοποιούνται: %1. Το urls.jsonl απαριθμεί όσες έχουν διεύθυνση.</translation>
    </message>
    <message>
        <source>Images without picture bytes: %1. urls.jsonl lists those with an address.</source>
        <translation>Εικόνες χωρίς αρχείο εικόνας: %1. Το urls.jsonl απαριθμεί όσες έχουν διεύθυνση.</translation>
    </message>
    <message>
        <source>%1 has a sample for each caption: its reader takes no lists.</source>
        <translation>Το %1 έχει ένα δείγμα για κάθε λεζάντα: το πρόγραμμα που το διαβάζει δεν δέχεται λίστες.</translation>
    </message>
    <message>
        <source>%1 has a record for each image, with all captions.</source>
        <translation>Το %1 έχει μία εγγραφή για κάθε εικόνα, με όλες τις λεζάντες.</translation>
    </message>
    <message>
        <source>It has no address on the web.</source>
        <translation>Δεν έχει διεύθυνση στον ιστό.</translation>
    </message>
    <message>
        <source>Its picture is not passed on, and it has no address.</source>
        <translation>Η εικόνα της δεν διανέμεται, και δεν έχει διεύθυνση.</translation>
    </message>
    <message>
        <source>Images that have no place in the export: %1, the first is %2 (%3) manifest.json lists them.</source>
        <translation>Εικόνες που δεν χωρούν στην εξαγωγή: %1, η πρώτη είναι η %2 (%3) Το manifest.json τις απαριθμεί.</translation>
    </message>
    <message>
        <source>Images without a split lie in “unsplit”: %1. Train on them only if they share nothing with the tests.</source>
        <translation>Εικόνες χωρίς υποσύνολο βρίσκονται στο «unsplit»: %1. Εκπαιδεύστε με αυτές μόνο αν δεν έχουν τίποτα κοινό με τις εικόνες δοκιμής.</translation>
    </message>
    <message>
        <source>There is no export format “%1”.</source>
        <translation>Δεν υπάρχει μορφή εξαγωγής «%1».</translation>
    </message>
    <message>
        <source>%1 can&apos;t be pressed onto the disk. Check its room and try again.</source>
        <translation>Το %1 δεν μπορεί να γραφτεί οριστικά στον δίσκο. Ελέγξτε τον ελεύθερο χώρο και προσπαθήστε ξανά.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1: απαντά.</translation>
    </message>
    <message>
        <source>It asks for a key, and there is none.</source>
        <translation>Ζητά κλειδί και δεν υπάρχει.</translation>
    </message>
    <message>
        <source>It refuses the key (status %1).</source>
        <translation>Αρνείται το κλειδί (κατάσταση %1).</translation>
    </message>
    <message>
        <source>It asks for no key.</source>
        <translation>Δεν ζητά κλειδί.</translation>
    </message>
    <message>
        <source>The key is accepted.</source>
        <translation>Το κλειδί γίνεται δεκτό.</translation>
    </message>
    <message>
        <source>It has the model %1 until %2.</source>
        <translation>Έχει το μοντέλο %1 ως τις %2.</translation>
    </message>
    <message>
        <source>It has the model %1.</source>
        <translation>Έχει το μοντέλο %1.</translation>
    </message>
    <message>
        <source>Its list of models does not name %1.</source>
        <translation>Ο κατάλογος μοντέλων της δεν αναφέρει το %1.</translation>
    </message>
    <message>
        <source>It keeps to the schema.</source>
        <translation>Τηρεί το σχήμα.</translation>
    </message>
    <message>
        <source>It does not keep to the schema: “%1”.</source>
        <translation>Δεν τηρεί το σχήμα: «%1».</translation>
    </message>
    <message>
        <source>It refuses a strict schema: %1</source>
        <translation>Αρνείται αυστηρό σχήμα: %1</translation>
    </message>
    <message>
        <source>It takes no image: %1</source>
        <translation>Δεν δέχεται εικόνα: %1</translation>
    </message>
    <message>
        <source>The model answers.</source>
        <translation>Το μοντέλο απαντά.</translation>
    </message>
    <message>
        <source>It sees images.</source>
        <translation>Βλέπει εικόνες.</translation>
    </message>
    <message>
        <source>It takes images, but called a red picture “%1”.</source>
        <translation>Δέχεται εικόνες, αλλά ονόμασε μια κόκκινη εικόνα «%1».</translation>
    </message>
    <message>
        <source>The service has moved to %1. Enter that address.</source>
        <translation>Η υπηρεσία μεταφέρθηκε στη διεύθυνση %1. Δώστε αυτή τη διεύθυνση.</translation>
    </message>
    <message>
        <source>The proxy between here and the service asks for a name and a password. Enter them in the system&apos;s proxy settings.</source>
        <translation>Ο διακομιστής μεσολάβησης ανάμεσα στον υπολογιστή και την υπηρεσία ζητά όνομα και κωδικό. Δώστε τα στις ρυθμίσεις διακομιστή μεσολάβησης του συστήματος.</translation>
    </message>
    <message>
        <source>The certificate of %1 can&apos;t be trusted (%2), so nothing was sent. Check the address and the clock.</source>
        <translation>Το πιστοποιητικό του %1 δεν είναι αξιόπιστο (%2), οπότε δεν στάλθηκε τίποτα. Ελέγξτε τη διεύθυνση και το ρολόι.</translation>
    </message>
    <message>
        <source>Another caption run is at work on %1. Wait for its end, or cancel it there.</source>
        <translation>Μια άλλη εκτέλεση λεζαντών εργάζεται στο %1. Περιμένετε να τελειώσει ή ακυρώστε την εκεί.</translation>
    </message>
    <message>
        <source>The price of %1 is not known, so a cost cap can&apos;t be kept. Start without a cap, or give its price in the model profiles.</source>
        <translation>Η τιμή του %1 δεν είναι γνωστή, οπότε δεν μπορεί να τηρηθεί όριο κόστους. Ξεκινήστε χωρίς όριο ή δώστε την τιμή του στα προφίλ μοντέλων.</translation>
    </message>
    <message>
        <source>The disk of %1 is full, so the run stopped before it paid for what could not be stored. Make room and start it again.</source>
        <translation>Ο δίσκος του %1 είναι γεμάτος, οπότε η εκτέλεση σταμάτησε πριν πληρώσει για κάτι που δεν θα μπορούσε να αποθηκευτεί. Ελευθερώστε χώρο και ξεκινήστε την ξανά.</translation>
    </message>
    <message>
        <source>The service has not answered for %1 s. What is left waits: start again to go on.</source>
        <translation>Η υπηρεσία δεν έχει απαντήσει εδώ και %1 δ. Ό,τι απομένει περιμένει: ξεκινήστε ξανά για να συνεχίσετε.</translation>
    </message>
    <message>
        <source>%1 images a minute, about %2 min left</source>
        <translation>%1 εικόνες το λεπτό, απομένουν περίπου %2 λεπτά</translation>
    </message>
    <message>
        <source>The service does not answer; trying again.</source>
        <translation>Η υπηρεσία δεν απαντά· γίνεται νέα προσπάθεια.</translation>
    </message>
    <message>
        <source>The service asks to wait %1 s.</source>
        <translation>Η υπηρεσία ζητά αναμονή %1 δ.</translation>
    </message>
    <message>
        <source>dup is yes or no</source>
        <translation>το dup είναι yes ή no</translation>
    </message>
    <message>
        <source>The thumbnail can&apos;t be read. Import the picture again.</source>
        <translation>Η μικρογραφία δεν διαβάζεται. Εισαγάγετε ξανά την εικόνα.</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>Εξέταση των εικόνων</translation>
    </message>
    <message>
        <source>Looking for near ones</source>
        <translation>Αναζήτηση παρόμοιων</translation>
    </message>
    <message>
        <source>Comparing pairs</source>
        <translation>Σύγκριση ζευγών</translation>
    </message>
    <message>
        <source>The distance is 0 to %1 bits.</source>
        <translation>Η απόσταση είναι από 0 έως %1 bit.</translation>
    </message>
    <message>
        <source>The image is in no cluster of duplicates. Look for duplicates first.</source>
        <translation>Η εικόνα δεν ανήκει σε καμία ομάδα διπλοτύπων. Αναζητήστε πρώτα διπλότυπα.</translation>
    </message>
    <message>
        <source>there is no country of this name</source>
        <translation>δεν υπάρχει χώρα με αυτό το όνομα</translation>
    </message>
    <message>
        <source>an outline is three or more points LON,LAT parted by semicolons, such as 20,30;25,30;25,35</source>
        <translation>ένα περίγραμμα είναι τρία ή περισσότερα σημεία ΜΗΚΟΣ,ΠΛΑΤΟΣ χωρισμένα με άνω τελεία (;), όπως 20,30;25,30;25,35</translation>
    </message>
    <message>
        <source>a region&apos;s name has 1 to 80 letters and no semicolon</source>
        <translation>το όνομα μιας περιοχής έχει 1 έως 80 γράμματα και όχι «;»</translation>
    </message>
    <message>
        <source>“%1” was read as %2.</source>
        <translation>Το «%1» διαβάστηκε ως %2.</translation>
    </message>
    <message>
        <source>“%1” is not known; %2 was taken.</source>
        <translation>Το «%1» δεν είναι γνωστό· ελήφθη: %2.</translation>
    </message>
    <message>
        <source>“%1” is ambiguous: %2. Add the country or region.</source>
        <translation>Το «%1» είναι αμφίσημο: %2. Προσθέστε τη χώρα ή την περιοχή.</translation>
    </message>
    <message>
        <source>“%1” is no place on Earth.</source>
        <translation>Το «%1» δεν είναι τόπος στη Γη.</translation>
    </message>
    <message>
        <source>“%1” means the whole Earth, which has no point.</source>
        <translation>Το «%1» σημαίνει ολόκληρη τη Γη, που δεν έχει ένα σημείο.</translation>
    </message>
    <message>
        <source>“%1” names no place.</source>
        <translation>Το «%1» δεν ονομάζει κάποιον τόπο.</translation>
    </message>
    <message>
        <source>No place called “%1” is known.</source>
        <translation>Δεν είναι γνωστός τόπος με το όνομα «%1».</translation>
    </message>
    <message>
        <source>at sea</source>
        <translation>στη θάλασσα</translation>
    </message>
    <message>
        <source>The coordinates look exchanged: the other way round they lie in %1.</source>
        <translation>Οι συντεταγμένες φαίνονται αντεστραμμένες: αντίστροφα βρίσκονται σε: %1.</translation>
    </message>
    <message>
        <source>The point (%1) lies %2 km outside %3, which the location names.</source>
        <translation>Το σημείο (%1) βρίσκεται %2 km έξω από: %3, που ονομάζει η τοποθεσία.</translation>
    </message>
    <message>
        <source>The point (%1) lies far from %2, which the location names.</source>
        <translation>Το σημείο (%1) βρίσκεται μακριά από: %2, που ονομάζει η τοποθεσία.</translation>
    </message>
    <message>
        <source>%1 is a water, but the point lies inland (%2).</source>
        <translation>%1: είναι υδάτινη έκταση, αλλά το σημείο βρίσκεται στην ενδοχώρα (%2).</translation>
    </message>
    <message>
        <source>%1 lies on land, but the point lies at sea.</source>
        <translation>%1: βρίσκεται στη στεριά, αλλά το σημείο είναι στη θάλασσα.</translation>
    </message>
    <message>
        <source>The coordinates are 0, 0, which stands for a missing value.</source>
        <translation>Οι συντεταγμένες είναι 0, 0, δηλαδή τιμή που λείπει.</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>ο δίσκος μπορεί να είναι γεμάτος</translation>
    </message>
    <message>
        <source>It has no date, which this format asks for.</source>
        <translation>Δεν έχει ημερομηνία, που τη ζητά αυτή η μορφή.</translation>
    </message>
    <message>
        <source>an image has image, location, date, captions, credit, footprint or split</source>
        <translation>μια εικόνα έχει image, location, date, captions, credit, footprint ή split</translation>
    </message>
    <message>
        <source>A subset needs at least one image.</source>
        <translation>Ένα υποσύνολο χρειάζεται τουλάχιστον μία εικόνα.</translation>
    </message>
    <message>
        <source>Name at least one thing to balance the subset over.</source>
        <translation>Ορίστε τουλάχιστον ένα πράγμα ως προς το οποίο θα εξισορροπηθεί το υποσύνολο.</translation>
    </message>
    <message>
        <source>“%1” is no floor; these are: %2.</source>
        <translation>Το «%1» δεν είναι ελάχιστη απαίτηση· αυτές είναι: %2.</translation>
    </message>
    <message>
        <source>The drawing was cancelled.</source>
        <translation>Η επιλογή ακυρώθηκε.</translation>
    </message>
    <message>
        <source>The filter and the floor let no image through, so there is nothing to draw from.</source>
        <translation>Το φίλτρο και οι ελάχιστες απαιτήσεις δεν αφήνουν καμία εικόνα, οπότε δεν υπάρχει από πού να γίνει επιλογή.</translation>
    </message>
    <message>
        <source>An image has got another split since this step, so the step can&apos;t be taken back.</source>
        <translation>Μια εικόνα έχει αλλάξει μέρος από αυτό το βήμα και μετά, οπότε το βήμα δεν αναιρείται.</translation>
    </message>
    <message>
        <source>A view needs a name of 1 to %1 letters.</source>
        <translation>Μια προβολή χρειάζεται όνομα 1 έως %1 χαρακτήρων.</translation>
    </message>
    <message>
        <source>The name of a view holds letters, digits, blanks and signs that can be seen. Give it another one.</source>
        <translation>Το όνομα μιας προβολής έχει γράμματα, ψηφία, κενά και ορατά σημεία. Δώστε της άλλο.</translation>
    </message>
    <message>
        <source>The view “%1” is part of %2. Change that first.</source>
        <translation>Η προβολή «%1» είναι μέρος της %2. Αλλάξτε πρώτα εκείνη.</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Υπάρχει ήδη προβολή «%1».</translation>
    </message>
    <message>
        <source>The split was cancelled; nothing was changed.</source>
        <translation>Ο διαμερισμός ακυρώθηκε· τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>The collection changed while it was being split; nothing was written. Split it again.</source>
        <translation>Η συλλογή άλλαξε ενώ διαμεριζόταν· δεν γράφτηκε τίποτα. Διαμερίστε την ξανά.</translation>
    </message>
    <message>
        <source>There are no counts by “%1”.</source>
        <translation>Δεν υπάρχουν πλήθη κατά «%1».</translation>
    </message>
    <message>
        <source>The view “%1” leads back to itself: %2. Give one of them another filter.</source>
        <translation>Η προβολή «%1» οδηγεί πίσω στον εαυτό της: %2. Δώστε σε μία από αυτές άλλο φίλτρο.</translation>
    </message>
    <message>
        <source>The view “%1” names more than %2 other views, one inside the other. Give it a plainer filter.</source>
        <translation>Η προβολή «%1» κατονομάζει πάνω από %2 άλλες προβολές, τη μία μέσα στην άλλη. Δώστε της απλούστερο φίλτρο.</translation>
    </message>
    <message>
        <source>The view “%1” holds a filter that can&apos;t be read: %2</source>
        <translation>Η προβολή «%1» έχει φίλτρο που δεν διαβάζεται: %2</translation>
    </message>
    <message>
        <source>There is no view “%1” in this project.</source>
        <translation>Δεν υπάρχει προβολή «%1» σε αυτό το έργο.</translation>
    </message>
    <message>
        <source>The service took no file for a batch.</source>
        <translation>Η υπηρεσία δεν δέχτηκε αρχείο για δέσμη.</translation>
    </message>
    <message>
        <source>The service does not tell how batch %1 stands.</source>
        <translation>Η υπηρεσία δεν αναφέρει την κατάσταση της δέσμης %1.</translation>
    </message>
    <message>
        <source>The service refused the batch: %1</source>
        <translation>Η υπηρεσία απέρριψε τη δέσμη: %1</translation>
    </message>
    <message>
        <source>The batch ended as “%1” without this image.</source>
        <translation>Η δέσμη έληξε ως «%1» χωρίς αυτή την εικόνα.</translation>
    </message>
    <message>
        <source>%1 has no set of captions %2.</source>
        <translation>Η εικόνα %1 δεν έχει σύνολο λεζαντών %2.</translation>
    </message>
    <message>
        <source>%1 holds no COCO captions: it lacks the list “images”.</source>
        <translation>Το %1 δεν περιέχει λεζάντες COCO: του λείπει η λίστα «images».</translation>
    </message>
    <message>
        <source>%1 holds no metadata.jsonl and no metadata.csv.</source>
        <translation>Το %1 δεν περιέχει ούτε metadata.jsonl ούτε metadata.csv.</translation>
    </message>
    <message>
        <source>There is no picture %1 beside its metadata.</source>
        <translation>Δεν υπάρχει εικόνα %1 δίπλα στα μεταδεδομένα της.</translation>
    </message>
    <message>
        <source>This is no record with a file_name and was skipped.</source>
        <translation>Αυτό δεν είναι εγγραφή με file_name και παραλείφθηκε.</translation>
    </message>
    <message>
        <source>%1 is a folder and not a file.</source>
        <translation>Το %1 είναι φάκελος και όχι αρχείο.</translation>
    </message>
    <message>
        <source>%1 has no column “%2”. It has: %3.</source>
        <translation>Το %1 δεν έχει στήλη «%2». Έχει: %3.</translation>
    </message>
    <message>
        <source>“%1” is no field of a record. Fields are: %2.</source>
        <translation>Το «%1» δεν είναι πεδίο εγγραφής. Τα πεδία είναι: %2.</translation>
    </message>
    <message>
        <source>No column of %1 is known to hold the id or the address of the image. Say which with --map id=COLUMN or --map image_src=COLUMN; it has: %2.</source>
        <translation>Καμία στήλη του %1 δεν είναι γνωστό ότι έχει το αναγνωριστικό ή τη διεύθυνση της εικόνας. Πείτε ποια με --map id=ΣΤΗΛΗ ή --map image_src=ΣΤΗΛΗ· έχει: %2.</translation>
    </message>
    <message>
        <source>A quote is not closed; the line was skipped.</source>
        <translation>Ένα εισαγωγικό δεν κλείνει· η γραμμή παραλείφθηκε.</translation>
    </message>
    <message>
        <source>The line has %1 cells where %2 are expected, and was skipped.</source>
        <translation>Η γραμμή έχει %1 κελιά ενώ αναμένονται %2, και παραλείφθηκε.</translation>
    </message>
    <message>
        <source>It is a link or no file, and was passed over.</source>
        <translation>Είναι σύνδεσμος ή δεν είναι αρχείο, και παραλείφθηκε.</translation>
    </message>
    <message>
        <source>Its path leads out of the archive, and it was passed over.</source>
        <translation>Η διαδρομή του οδηγεί έξω από το αρχείο tar, και παραλείφθηκε.</translation>
    </message>
    <message>
        <source>Its bytes can&apos;t be read: %1.</source>
        <translation>Τα byte του δεν διαβάζονται: %1.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB, and was passed over.</source>
        <translation>Είναι μεγαλύτερο από %1 MB, και παραλείφθηκε.</translation>
    </message>
    <message>
        <source>%1 is no tar archive that can be read: %2.</source>
        <translation>Το %1 δεν είναι αρχείο tar που να διαβάζεται: %2.</translation>
    </message>
    <message>
        <source>The archive breaks off or is damaged here: %1. What stands before was read.</source>
        <translation>Το αρχείο tar κόβεται ή έχει βλάβη εδώ: %1. Ό,τι προηγείται διαβάστηκε.</translation>
    </message>
    <message>
        <source>Its record is no JSON object; the picture was taken without it.</source>
        <translation>Η εγγραφή του δεν είναι αντικείμενο JSON· η εικόνα ελήφθη χωρίς αυτήν.</translation>
    </message>
    <message>
        <source>“%1” is no http or https address.</source>
        <translation>Το «%1» δεν είναι διεύθυνση http ή https.</translation>
    </message>
    <message>
        <source>%1 is an address inside a private network and was not asked. Allow the host if that is what you want.</source>
        <translation>Το %1 είναι διεύθυνση ιδιωτικού δικτύου και δεν ρωτήθηκε. Επιτρέψτε τον διακομιστή, αν αυτό θέλετε.</translation>
    </message>
    <message>
        <source>There is nothing at this address any more (%1).</source>
        <translation>Δεν υπάρχει πια τίποτα σε αυτή τη διεύθυνση (%1).</translation>
    </message>
    <message>
        <source>%1 refuses to give it out (%2).</source>
        <translation>Το %1 αρνείται να το δώσει (%2).</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests (429). Try again later.</source>
        <translation>Το %1 ζητά λιγότερα αιτήματα (429). Δοκιμάστε ξανά αργότερα.</translation>
    </message>
    <message>
        <source>%1 has a failure of its own (%2). Try again later.</source>
        <translation>Το %1 έχει δική του βλάβη (%2). Δοκιμάστε ξανά αργότερα.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before everything was there.</source>
        <translation>Η σύνδεση με το %1 έκλεισε πριν έρθουν όλα.</translation>
    </message>
    <message>
        <source>%1 redirects to nowhere.</source>
        <translation>Το %1 ανακατευθύνει στο πουθενά.</translation>
    </message>
    <message>
        <source>%1 redirects to another kind of address (%2), which is not followed.</source>
        <translation>Το %1 ανακατευθύνει σε άλλου είδους διεύθυνση (%2), που δεν ακολουθείται.</translation>
    </message>
    <message>
        <source>The robots.txt of %1 can&apos;t be read, so nothing else is asked of the host. %2</source>
        <translation>Το robots.txt του %1 δεν διαβάζεται, οπότε τίποτα άλλο δεν ζητείται από τον διακομιστή. %2</translation>
    </message>
    <message>
        <source>The robots.txt of %1 does not allow it.</source>
        <translation>Το robots.txt του %1 δεν το επιτρέπει.</translation>
    </message>
    <message>
        <source>%1 redirects in a circle.</source>
        <translation>Το %1 ανακατευθύνει σε κύκλο.</translation>
    </message>
    <message>
        <source>%1 redirects more than %2 times.</source>
        <translation>Το %1 ανακατευθύνει πάνω από %2 φορές.</translation>
    </message>
    <message>
        <source>It has no date, and only some days are asked for.</source>
        <translation>Δεν έχει ημερομηνία, ενώ ζητούνται ορισμένες μόνο μέρες.</translation>
    </message>
    <message>
        <source>Its date, %1, is outside the days asked for.</source>
        <translation>Η ημερομηνία του, %1, είναι έξω από τις μέρες που ζητούνται.</translation>
    </message>
    <message>
        <source>The page does not fit the recipe “%1”: nothing found for %2.</source>
        <translation>Η σελίδα δεν ταιριάζει στη συνταγή «%1»: δεν βρέθηκε τίποτα για %2.</translation>
    </message>
    <message>
        <source>%1 sent no picture but %2.</source>
        <translation>Το %1 δεν έστειλε εικόνα αλλά %2.</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>κάτι άλλο</translation>
    </message>
    <message>
        <source>%1 marks the picture as not to be used by machines.</source>
        <translation>Το %1 σημειώνει ότι η εικόνα δεν προορίζεται για χρήση από μηχανές.</translation>
    </message>
    <message>
        <source>The recipe “%1” needs an address to start from.</source>
        <translation>Η συνταγή «%1» χρειάζεται διεύθυνση εκκίνησης.</translation>
    </message>
    <message>
        <source>It leads to a page that was read already: %1.</source>
        <translation>Οδηγεί σε σελίδα που έχει ήδη διαβαστεί: %1.</translation>
    </message>
    <message>
        <source>The feed has more than %1 bytes.</source>
        <translation>Η ροή έχει περισσότερα από %1 byte.</translation>
    </message>
    <message>
        <source>The feed declares entities of its own, which are not expanded; it is not read.</source>
        <translation>Η ροή δηλώνει δικές της οντότητες, που δεν αναπτύσσονται· δεν διαβάζεται.</translation>
    </message>
    <message>
        <source>The feed can&apos;t be read.</source>
        <translation>Η ροή δεν διαβάζεται.</translation>
    </message>
    <message>
        <source>The feed nests more than %1 elements into each other.</source>
        <translation>Η ροή φωλιάζει πάνω από %1 στοιχεία το ένα μέσα στο άλλο.</translation>
    </message>
    <message>
        <source>The page has more than %1 bytes.</source>
        <translation>Η σελίδα έχει περισσότερα από %1 byte.</translation>
    </message>
    <message>
        <source>The page is empty.</source>
        <translation>Η σελίδα είναι κενή.</translation>
    </message>
    <message>
        <source>The page nests more than %1 elements into each other.</source>
        <translation>Η σελίδα φωλιάζει πάνω από %1 στοιχεία το ένα μέσα στο άλλο.</translation>
    </message>
    <message>
        <source>The page takes too long to read.</source>
        <translation>Η ανάγνωση της σελίδας παίρνει υπερβολικά πολύ.</translation>
    </message>
    <message>
        <source>The page holds no HTML.</source>
        <translation>Η σελίδα δεν περιέχει HTML.</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>αναμένεται κείμενο</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>αναμένεται λίστα</translation>
    </message>
    <message>
        <source>the pattern is wrong: %1</source>
        <translation>το μοτίβο είναι λάθος: %1</translation>
    </message>
    <message>
        <source>a rule is a text, or an object with “from”</source>
        <translation>ένας κανόνας είναι κείμενο ή αντικείμενο με «from»</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>αναμένεται αντικείμενο</translation>
    </message>
    <message>
        <source>there is no such field; there are %1</source>
        <translation>δεν υπάρχει τέτοιο πεδίο· υπάρχουν τα %1</translation>
    </message>
    <message>
        <source>yes, no or unknown is expected</source>
        <translation>αναμένεται yes, no ή unknown</translation>
    </message>
    <message>
        <source>lower-case letters, digits and “-” are expected</source>
        <translation>αναμένονται πεζά γράμματα, ψηφία και «-»</translation>
    </message>
    <message>
        <source>0 to 3600 is expected</source>
        <translation>αναμένεται από 0 έως 3600</translation>
    </message>
    <message>
        <source>“fields” and “images” are needed</source>
        <translation>χρειάζονται τα «fields» και «images»</translation>
    </message>
    <message>
        <source>“%1” has no rule</source>
        <translation>το «%1» δεν έχει κανόνα</translation>
    </message>
    <message>
        <source>The recipe %1 is wrong at “%2”: %3.</source>
        <translation>Η συνταγή %1 έχει λάθος στο «%2»: %3.</translation>
    </message>
    <message>
        <source>The recipe %1 is no valid JSON: %2.</source>
        <translation>Η συνταγή %1 δεν είναι έγκυρο JSON: %2.</translation>
    </message>
    <message>
        <source>There is no recipe “%1”; there are %2.</source>
        <translation>Δεν υπάρχει συνταγή «%1»· υπάρχουν οι %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a recipe.</source>
        <translation>Το %1 είναι πολύ μεγάλο για συνταγή.</translation>
    </message>
    <message>
        <source>The selector “%1” is not understood at position %2.</source>
        <translation>Ο επιλογέας «%1» δεν γίνεται κατανοητός στη θέση %2.</translation>
    </message>
    <message>
        <source>A selector of more than %1 characters is not read.</source>
        <translation>Επιλογέας με πάνω από %1 χαρακτήρες δεν διαβάζεται.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a region: %2.</source>
        <translation>Το «%1» δεν μπορεί να είναι περιοχή: %2.</translation>
    </message>
    <message>
        <source>The outline of “%1” needs three to 2,000 points.</source>
        <translation>Το περίγραμμα «%1» χρειάζεται τρία έως 2.000 σημεία.</translation>
    </message>
    <message>
        <source>There is no region “%1”.</source>
        <translation>Δεν υπάρχει περιοχή «%1».</translation>
    </message>
    <message>
        <source>Model profile %1 names no model.</source>
        <translation>Το προφίλ μοντέλου %1 δεν ονομάζει μοντέλο.</translation>
    </message>
    <message>
        <source>The model profiles can&apos;t be read: %1</source>
        <translation>Τα προφίλ μοντέλων δεν διαβάζονται: %1</translation>
    </message>
    <message>
        <source>The schema is no JSON schema of an object. Mend it, or go back to the shipped one.</source>
        <translation>Το σχήμα δεν είναι σχήμα JSON ενός αντικειμένου. Διορθώστε το ή επιστρέψτε στο αρχικό.</translation>
    </message>
    <message>
        <source>The schema asks for no “captions”, an array of strings at its root. Mend it, or go back to the shipped one.</source>
        <translation>Το σχήμα δεν ζητά «captions», έναν πίνακα κειμένων στη ρίζα του. Διορθώστε το ή επιστρέψτε στο αρχικό.</translation>
    </message>
    <message>
        <source>The text is empty. Go back to the shipped one instead.</source>
        <translation>Το κείμενο είναι κενό. Επιστρέψτε καλύτερα στο αρχικό.</translation>
    </message>
    <message>
        <source>lint is any, or a rule such as acronym or unsupported-name</source>
        <translation>το lint είναι any ή ένας κανόνας όπως acronym ή unsupported-name</translation>
    </message>
    <message>
        <source>grounding is supported, visual, unsupported or contradicted</source>
        <translation>το grounding είναι supported, visual, unsupported ή contradicted</translation>
    </message>
    <message>
        <source>“%1” is not spelled out; write “%2”</source>
        <translation>το «%1» δεν αναλύεται· γράψτε «%2»</translation>
    </message>
    <message>
        <source>“%1” is not spelled out</source>
        <translation>το «%1» δεν αναλύεται</translation>
    </message>
    <message>
        <source>“%1” is neither in the source text nor in the metadata</source>
        <translation>το «%1» δεν υπάρχει ούτε στο κείμενο της πηγής ούτε στα μεταδεδομένα</translation>
    </message>
    <message>
        <source>“%1” does not agree with the date and place of the image</source>
        <translation>το «%1» δεν συμφωνεί με την ημερομηνία και τον τόπο της εικόνας</translation>
    </message>
    <message>
        <source>“%1”: a month is said only where it can be seen</source>
        <translation>«%1»: ο μήνας λέγεται μόνο όπου φαίνεται</translation>
    </message>
    <message>
        <source>“%1” is a date that the image doesn&apos;t show</source>
        <translation>το «%1» είναι ημερομηνία που η εικόνα δεν δείχνει</translation>
    </message>
    <message>
        <source>“%1” are coordinates, which belong in the metadata</source>
        <translation>το «%1» είναι συντεταγμένες, που ανήκουν στα μεταδεδομένα</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Αρχική φράση</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Κεφαλαίο</translation>
    </message>
    <message>
        <source>Number of captions</source>
        <translation>Πλήθος λεζάντων</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Φωτογραφία</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>Εντύπωση</translation>
    </message>
    <message>
        <source>Ornate word</source>
        <translation>Επιτηδευμένη λέξη</translation>
    </message>
    <message>
        <source>Date in caption</source>
        <translation>Ημερομηνία στη λεζάντα</translation>
    </message>
    <message>
        <source>Coordinates in caption</source>
        <translation>Συντεταγμένες στη λεζάντα</translation>
    </message>
    <message>
        <source>Credit in caption</source>
        <translation>Απόδοση στη λεζάντα</translation>
    </message>
    <message>
        <source>Historical event</source>
        <translation>Ιστορικό γεγονός</translation>
    </message>
    <message>
        <source>Spatial resolution wording</source>
        <translation>Διατύπωση χωρικής ανάλυσης</translation>
    </message>
    <message>
        <source>Resolution class</source>
        <translation>Κατηγορία ανάλυσης</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Ακρωνύμιο</translation>
    </message>
    <message>
        <source>Sensor not named</source>
        <translation>Αισθητήρας χωρίς όνομα</translation>
    </message>
    <message>
        <source>Other satellite</source>
        <translation>Άλλος δορυφόρος</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Επανάληψη</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Πολύ μεγάλη</translation>
    </message>
    <message>
        <source>CLIP tokens</source>
        <translation>Σύμβολα CLIP</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ορθογραφία</translation>
    </message>
    <message>
        <source>Unsupported name</source>
        <translation>Ατεκμηρίωτο όνομα</translation>
    </message>
    <message>
        <source>Unsupported number</source>
        <translation>Ατεκμηρίωτος αριθμός</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Αντίφαση</translation>
    </message>
    <message>
        <source>Mission and date</source>
        <translation>Αποστολή και ημερομηνία</translation>
    </message>
    <message>
        <source>Mission and sensor</source>
        <translation>Αποστολή και αισθητήρας</translation>
    </message>
    <message>
        <source>Sensor and modality</source>
        <translation>Αισθητήρας και είδος δεδομένων</translation>
    </message>
    <message>
        <source>Sensor and resolution</source>
        <translation>Αισθητήρας και ανάλυση</translation>
    </message>
    <message>
        <source>Place and country</source>
        <translation>Τόπος και χώρα</translation>
    </message>
    <message>
        <source>Place at sea</source>
        <translation>Τόπος στη θάλασσα</translation>
    </message>
    <message>
        <source>Coordinates swapped</source>
        <translation>Εναλλαγμένες συντεταγμένες</translation>
    </message>
    <message>
        <source>Coordinates 0, 0</source>
        <translation>Συντεταγμένες 0, 0</translation>
    </message>
    <message>
        <source>Coordinates shared</source>
        <translation>Κοινές συντεταγμένες</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Χωρίς ημερομηνία</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Χωρίς απόδοση</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Χωρίς τόπο</translation>
    </message>
    <message>
        <source>Not remote sensing</source>
        <translation>Όχι τηλεπισκόπηση</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Διάγραμμα</translation>
    </message>
    <message>
        <source>the caption proper starts with a capital</source>
        <translation>το κυρίως κείμενο αρχίζει με κεφαλαίο</translation>
    </message>
    <message>
        <source>the opening reads “%1”</source>
        <translation>η αρχική φράση είναι «%1»</translation>
    </message>
    <message>
        <source>the opening “%1” is missing</source>
        <translation>λείπει η αρχική φράση «%1»</translation>
    </message>
    <message>
        <source>%1 words; more than %2 are seldom read to the end</source>
        <translation>%1 λέξεις· πάνω από %2 σπάνια διαβάζονται ως το τέλος</translation>
    </message>
    <message>
        <source>%1 tokens; CLIP reads %2 and cuts off the rest</source>
        <translation>%1 σύμβολα· το CLIP διαβάζει %2 και κόβει τα υπόλοιπα</translation>
    </message>
    <message>
        <source>the image has %1 captions, not %2</source>
        <translation>η εικόνα έχει %1 λεζάντες, όχι %2</translation>
    </message>
    <message>
        <source>caption %1 is blank</source>
        <translation>η λεζάντα %1 είναι κενή</translation>
    </message>
    <message>
        <source>when the image was taken is unknown</source>
        <translation>δεν είναι γνωστό πότε ελήφθη η εικόνα</translation>
    </message>
    <message>
        <source>the image has no credit</source>
        <translation>η εικόνα δεν έχει απόδοση</translation>
    </message>
    <message>
        <source>where the image lies is unknown</source>
        <translation>δεν είναι γνωστό πού βρίσκεται η εικόνα</translation>
    </message>
    <message>
        <source>the coordinates are 0, 0, which stand for unknown</source>
        <translation>οι συντεταγμένες είναι 0, 0, που σημαίνουν άγνωστο</translation>
    </message>
    <message>
        <source>the texts speak of a “%1”: perhaps a chart</source>
        <translation>τα κείμενα μιλούν για «%1»: ίσως είναι διάγραμμα</translation>
    </message>
    <message>
        <source>the texts speak of “%1”: perhaps not an image of the Earth from above</source>
        <translation>τα κείμενα μιλούν για «%1»: ίσως δεν είναι εικόνα της Γης από ψηλά</translation>
    </message>
    <message>
        <source>the image is recorded as from %2, not from “%1”</source>
        <translation>η εικόνα έχει καταγραφεί ως του %2, όχι του «%1»</translation>
    </message>
    <message>
        <source>%1 was at work %2, not in %3</source>
        <translation>το %1 λειτουργούσε %2, όχι το %3</translation>
    </message>
    <message>
        <source>%1 does not fly on %2</source>
        <translation>το %1 δεν πετά με το %2</translation>
    </message>
    <message>
        <source>%2 takes no “%1” data</source>
        <translation>το %2 δεν παίρνει δεδομένα «%1»</translation>
    </message>
    <message>
        <source>“%1” is not the spatial resolution of %2</source>
        <translation>το «%1» δεν είναι η χωρική ανάλυση του %2</translation>
    </message>
    <message>
        <source>“%1” tells of a sensor without its name</source>
        <translation>το «%1» μιλά για αισθητήρα χωρίς το όνομά του</translation>
    </message>
    <message>
        <source>%1 % like caption %2</source>
        <translation>κατά %1 % σαν τη λεζάντα %2</translation>
    </message>
    <message>
        <source>this sentence repeats caption %1</source>
        <translation>αυτή η πρόταση επαναλαμβάνει τη λεζάντα %1</translation>
    </message>
    <message>
        <source>write “%1”</source>
        <translation>γράψτε «%1»</translation>
    </message>
    <message>
        <source>“%1” is the picture&apos;s own size, not the sensor&apos;s spatial resolution</source>
        <translation>το «%1» είναι το μέγεθος της ίδιας της εικόνας, όχι η χωρική ανάλυση του αισθητήρα</translation>
    </message>
    <message>
        <source>“%1” is called %2; such a spatial resolution is %3</source>
        <translation>το «%1» λέγεται %2· τέτοια χωρική ανάλυση είναι %3</translation>
    </message>
    <message>
        <source>“%1” is %2; the image&apos;s resolution is %3</source>
        <translation>το «%1» είναι %2· η ανάλυση της εικόνας είναι %3</translation>
    </message>
    <message>
        <source>most words are in no English dictionary</source>
        <translation>οι περισσότερες λέξεις δεν υπάρχουν σε αγγλικό λεξικό</translation>
    </message>
    <message>
        <source>“%1” is in no dictionary</source>
        <translation>το «%1» δεν υπάρχει σε λεξικό</translation>
    </message>
    <message>
        <source>“%1”: perhaps “%2”</source>
        <translation>«%1»: ίσως «%2»</translation>
    </message>
    <message>
        <source>“%1” is an impression; say what is seen</source>
        <translation>το «%1» είναι εντύπωση· πείτε τι φαίνεται</translation>
    </message>
    <message>
        <source>“%1” is ornate; use a plain word</source>
        <translation>το «%1» είναι επιτηδευμένο· βάλτε απλή λέξη</translation>
    </message>
    <message>
        <source>“%1” is a credit and belongs in the credit field</source>
        <translation>το «%1» είναι απόδοση και ανήκει στο πεδίο της</translation>
    </message>
    <message>
        <source>“%1” is history that the image can&apos;t show</source>
        <translation>το «%1» είναι ιστορία που η εικόνα δεν μπορεί να δείξει</translation>
    </message>
    <message>
        <source>write “%2”, not “%1”</source>
        <translation>γράψτε «%2», όχι «%1»</translation>
    </message>
    <message>
        <source>“%1” says that it is a photograph; it is an image</source>
        <translation>το «%1» λέει ότι είναι φωτογραφία· είναι εικόνα</translation>
    </message>
    <message>
        <source>Northern Africa</source>
        <translation>Βόρεια Αφρική</translation>
    </message>
    <message>
        <source>Western Africa</source>
        <translation>Δυτική Αφρική</translation>
    </message>
    <message>
        <source>Central Africa</source>
        <translation>Κεντρική Αφρική</translation>
    </message>
    <message>
        <source>Eastern Africa</source>
        <translation>Ανατολική Αφρική</translation>
    </message>
    <message>
        <source>Southern Africa</source>
        <translation>Νότια Αφρική</translation>
    </message>
    <message>
        <source>Northern America</source>
        <translation>Βόρεια Αμερική</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Γροιλανδία</translation>
    </message>
    <message>
        <source>Central America</source>
        <translation>Κεντρική Αμερική</translation>
    </message>
    <message>
        <source>the Caribbean</source>
        <translation>Καραϊβική</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>Νότια Αμερική</translation>
    </message>
    <message>
        <source>Central Asia</source>
        <translation>Κεντρική Ασία</translation>
    </message>
    <message>
        <source>Eastern Asia</source>
        <translation>Ανατολική Ασία</translation>
    </message>
    <message>
        <source>South-eastern Asia</source>
        <translation>Νοτιοανατολική Ασία</translation>
    </message>
    <message>
        <source>Southern Asia</source>
        <translation>Νότια Ασία</translation>
    </message>
    <message>
        <source>Western Asia</source>
        <translation>Δυτική Ασία</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Ρωσία</translation>
    </message>
    <message>
        <source>Eastern Europe</source>
        <translation>Ανατολική Ευρώπη</translation>
    </message>
    <message>
        <source>Northern Europe</source>
        <translation>Βόρεια Ευρώπη</translation>
    </message>
    <message>
        <source>Southern Europe</source>
        <translation>Νότια Ευρώπη</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>Δυτική Ευρώπη</translation>
    </message>
    <message>
        <source>Australia and New Zealand</source>
        <translation>Αυστραλία και Νέα Ζηλανδία</translation>
    </message>
    <message>
        <source>Melanesia</source>
        <translation>Μελανησία</translation>
    </message>
    <message>
        <source>Micronesia and Polynesia</source>
        <translation>Μικρονησία και Πολυνησία</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Ανταρκτική</translation>
    </message>
    <message>
        <source>the Arctic Ocean</source>
        <translation>Αρκτικός Ωκεανός</translation>
    </message>
    <message>
        <source>the Southern Ocean</source>
        <translation>Νότιος Ωκεανός</translation>
    </message>
    <message>
        <source>the Mediterranean and Black Sea</source>
        <translation>Μεσόγειος και Εύξεινος Πόντος</translation>
    </message>
    <message>
        <source>the Indian Ocean</source>
        <translation>Ινδικός Ωκεανός</translation>
    </message>
    <message>
        <source>the North Atlantic</source>
        <translation>Βόρειος Ατλαντικός</translation>
    </message>
    <message>
        <source>the South Atlantic</source>
        <translation>Νότιος Ατλαντικός</translation>
    </message>
    <message>
        <source>the North Pacific</source>
        <translation>Βόρειος Ειρηνικός</translation>
    </message>
    <message>
        <source>the South Pacific</source>
        <translation>Νότιος Ειρηνικός</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>κάτω από 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No image of %1</source>
        <translation>Καμία εικόνα: %1</translation>
    </message>
    <message>
        <source>All its %1 cells are empty.</source>
        <translation>Και τα %1 κελιά της περιοχής είναι κενά.</translation>
    </message>
    <message>
        <source>%1 is one cell only</source>
        <translation>%1: ένα μόνο κελί</translation>
    </message>
    <message>
        <source>All %1 images lie together; the other %2 cells are empty.</source>
        <translation>Και οι %1 εικόνες βρίσκονται μαζί· τα άλλα %2 κελιά είναι κενά.</translation>
    </message>
    <message>
        <source>%1 is thin</source>
        <translation>%1: λίγες εικόνες</translation>
    </message>
    <message>
        <source>%1 of %2 images in %3 of its %4 cells.</source>
        <translation>%1 από %2 εικόνες, σε %3 από τα %4 κελιά της.</translation>
    </message>
    <message>
        <source>No image of %1 before %2</source>
        <translation>%1: καμία εικόνα πριν από το %2</translation>
    </message>
    <message>
        <source>No image of %1 after %2</source>
        <translation>%1: καμία εικόνα μετά το %2</translation>
    </message>
    <message>
        <source>Its %1 dated images are of %2 to %3, all images of %4 to %5.</source>
        <translation>Οι %1 χρονολογημένες εικόνες της είναι του %2 έως %3, όλες οι εικόνες του %4 έως %5.</translation>
    </message>
    <message>
        <source>No image from %1 to %2</source>
        <translation>Καμία εικόνα από το %1 έως το %2</translation>
    </message>
    <message>
        <source>There are images of the years before and after.</source>
        <translation>Υπάρχουν εικόνες των ετών πριν και μετά.</translation>
    </message>
    <message>
        <source>January to March</source>
        <translation>Ιανουάριος έως Μάρτιος</translation>
    </message>
    <message>
        <source>April to June</source>
        <translation>Απρίλιος έως Ιούνιος</translation>
    </message>
    <message>
        <source>July to September</source>
        <translation>Ιούλιος έως Σεπτέμβριος</translation>
    </message>
    <message>
        <source>October to December</source>
        <translation>Οκτώβριος έως Δεκέμβριος</translation>
    </message>
    <message>
        <source>It holds %1 of the dated images; %2 holds %3.</source>
        <translation>Περιέχει το %1 των χρονολογημένων εικόνων· %2: %3.</translation>
    </message>
    <message>
        <source>%1 is rare</source>
        <translation>%1: σπάνιο</translation>
    </message>
    <message>
        <source>%1 of %2 images with a known modality (%3).</source>
        <translation>%1 από %2 εικόνες με γνωστό είδος δεδομένων (%3).</translation>
    </message>
    <message>
        <source>Nothing of the sphere “%1”</source>
        <translation>Τίποτα από τη σφαίρα «%1»</translation>
    </message>
    <message>
        <source>Few images of the sphere “%1”</source>
        <translation>Λίγες εικόνες από τη σφαίρα «%1»</translation>
    </message>
    <message>
        <source>%1 of %2 theme labels (%3).</source>
        <translation>%1 από %2 ετικέτες θεμάτων (%3).</translation>
    </message>
    <message>
        <source>%1 of %2 themes have no image</source>
        <translation>%1 από %2 θέματα δεν έχουν εικόνα</translation>
    </message>
    <message>
        <source>%1 and others.</source>
        <translation>%1 και άλλα.</translation>
    </message>
    <message>
        <source>%1 of %2 images are in none of these figures.</source>
        <translation>%1 από %2 εικόνες δεν περιέχονται σε αυτά τα μεγέθη.</translation>
    </message>
    <message>
        <source>%1 of the images have no date</source>
        <translation>Το %1 των εικόνων δεν έχει ημερομηνία</translation>
    </message>
    <message>
        <source>%1 of the images have no coordinates</source>
        <translation>Το %1 των εικόνων δεν έχει συντεταγμένες</translation>
    </message>
    <message>
        <source>%1: the theme “%2” stands there twice or has no name.</source>
        <translation>%1: το θέμα «%2» υπάρχει δύο φορές ή δεν έχει όνομα.</translation>
    </message>
    <message>
        <source>%1 is no table of themes, which is JSON such as {&quot;Hydrosphere&quot;: {&quot;Floods&quot;: [&quot;flood&quot;]}}.</source>
        <translation>Το %1 δεν είναι πίνακας θεμάτων, δηλαδή JSON όπως {&quot;Hydrosphere&quot;: {&quot;Floods&quot;: [&quot;flood&quot;]}}.</translation>
    </message>
    <message>
        <source>%1 holds no theme.</source>
        <translation>Το %1 δεν περιέχει κανένα θέμα.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 ακόμη</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> από %1</translation>
    </message>
    <message>
        <source>%1 images of %2 years between %3, %4 and %5, %6</source>
        <translation>%1 εικόνες από %2 έτη μεταξύ %3, %4 και %5, %6</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Ατμόσφαιρα</translation>
    </message>
    <message>
        <source>Biosphere</source>
        <translation>Βιόσφαιρα</translation>
    </message>
    <message>
        <source>Cryosphere</source>
        <translation>Κρυόσφαιρα</translation>
    </message>
    <message>
        <source>Geosphere</source>
        <translation>Γεώσφαιρα</translation>
    </message>
    <message>
        <source>Hydrosphere</source>
        <translation>Υδρόσφαιρα</translation>
    </message>
    <message>
        <source>%1: %2 theme labels</source>
        <translation>%1: %2 ετικέτες θεμάτων</translation>
    </message>
    <message>
        <source>theme labels</source>
        <translation>ετικέτες θεμάτων</translation>
    </message>
    <message>
        <source>None of these images has a theme: none was entered, and none of their tags is in the table of themes.</source>
        <translation>Καμία από αυτές τις εικόνες δεν έχει θέμα: δεν έχει καταχωριστεί κανένα και καμία ετικέτα τους δεν είναι στον πίνακα θεμάτων.</translation>
    </message>
    <message>
        <source>%1: %2 images in the filter, %3 in all</source>
        <translation>%1: %2 εικόνες στο φίλτρο, %3 συνολικά</translation>
    </message>
    <message>
        <source>%1 of them as the share of longer intervals</source>
        <translation>%1 από αυτές ως μερίδιο μεγαλύτερων διαστημάτων</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>χωρίς ημερομηνία</translation>
    </message>
    <message>
        <source>No date: %1 images in the filter, %2 in all</source>
        <translation>Χωρίς ημερομηνία: %1 εικόνες στο φίλτρο, %2 συνολικά</translation>
    </message>
    <message>
        <source>The table of regions can&apos;t be read: %1</source>
        <translation>Ο πίνακας των περιοχών δεν διαβάζεται: %1</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>Η καταμέτρηση διακόπηκε.</translation>
    </message>
</context>
<context>
    <name>gaia::captioning::RunDialog</name>
    <message>
        <source>Start</source>
        <translation>Έναρξη</translation>
    </message>
    <message>
        <source>New caption run</source>
        <translation>Νέα δημιουργία λεζαντών</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Εκτίμηση</translation>
    </message>
    <message>
        <source>Never spend more than</source>
        <translation>Ποτέ πάνω από</translation>
    </message>
    <message>
        <source> USD</source>
        <translation> USD</translation>
    </message>
    <message>
        <source>At the cap the run ends. Answers already paid for are never asked again.</source>
        <translation>Στο όριο η εργασία τελειώνει. Απαντήσεις που πληρώθηκαν δεν ζητούνται ποτέ ξανά.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Εικόνες</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>Αυτή η εικόνα</translation>
    </message>
    <message>
        <source>In the filter, without captions</source>
        <translation>Στο φίλτρο, χωρίς λεζάντες</translation>
    </message>
    <message>
        <source>In the filter, again for all (decisions stay)</source>
        <translation>Στο φίλτρο, ξανά για όλες (οι αποφάσεις μένουν)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Μοντέλο</translation>
    </message>
    <message>
        <source>Drafts without a model, from the article</source>
        <translation>Προσχέδια χωρίς μοντέλο, από το άρθρο</translation>
    </message>
    <message>
        <source>Responses protocol (OpenAI)</source>
        <translation>Πρωτόκολλο Responses (OpenAI)</translation>
    </message>
    <message>
        <source>Chat Completions (own and other servers)</source>
        <translation>Chat Completions (δικοί σας και άλλοι διακομιστές)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Υπηρεσία</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Λεζάντες</translation>
    </message>
    <message>
        <source>Article summary</source>
        <translation>Περίληψη άρθρου</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Τίποτα δεν φεύγει από αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Key found.</source>
        <translation>Το κλειδί βρέθηκε.</translation>
    </message>
    <message>
        <source>No key: set OPENAI_API_KEY or enter one in the settings.</source>
        <translation>Χωρίς κλειδί: ορίστε το OPENAI_API_KEY ή δώστε ένα στις ρυθμίσεις.</translation>
    </message>
    <message numerus="yes">
        <source>%1 shuts down on %2, in %n days. The service names %3 as its successor.</source>
        <translation>
            <numerusform>Το %1 σταματά στις %2, σε %n ημέρα. Η υπηρεσία ορίζει διάδοχο το %3.</numerusform>
            <numerusform>Το %1 σταματά στις %2, σε %n ημέρες. Η υπηρεσία ορίζει διάδοχο το %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Μέτρηση…</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Τίποτα να γίνει</translation>
    </message>
    <message>
        <source>Every image chosen has captions already.</source>
        <translation>Κάθε εικόνα που επιλέχθηκε έχει ήδη λεζάντες.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Δωρεάν</translation>
    </message>
    <message numerus="yes">
        <source>%n images. Five sentences of each article become drafts; they are marked as drafts without a model.</source>
        <translation>
            <numerusform>%n εικόνα. Πέντε προτάσεις του άρθρου της γίνονται προσχέδια· σημειώνονται ως προσχέδια χωρίς μοντέλο.</numerusform>
            <numerusform>%n εικόνες. Πέντε προτάσεις κάθε άρθρου γίνονται προσχέδια· σημειώνονται ως προσχέδια χωρίς μοντέλο.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 USD</source>
        <translation>%1 έως %2 USD</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Άγνωστη τιμή</translation>
    </message>
    <message>
        <source>%1 images, %2 requests, about %3 tokens in and %4 out.</source>
        <translation>%1 εικόνες, %2 αιτήματα, περίπου %3 τεμάχια προς το μοντέλο και %4 από αυτό.</translation>
    </message>
    <message numerus="yes">
        <source>The %n that failed last time</source>
        <translation>
            <numerusform>Η %n που απέτυχε την τελευταία φορά</numerusform>
            <numerusform>Οι %n που απέτυχαν την τελευταία φορά</numerusform>
        </translation>
    </message>
    <message>
        <source>Test the service</source>
        <translation>Δοκιμή υπηρεσίας</translation>
    </message>
    <message>
        <source>Sends one tiny question with a picture of 64 × 64 pixels.</source>
        <translation>Στέλνει μια μικρή ερώτηση με εικόνα 64 × 64 εικονοστοιχείων.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Ερώτηση προς %1…</translation>
    </message>
    <message>
        <source>It works. %1</source>
        <translation>Λειτουργεί. %1</translation>
    </message>
</context>
<context>
    <name>gaia::captioning::SetupDialog</name>
    <message>
        <source>Summary prompt</source>
        <translation>Οδηγία περίληψης</translation>
    </message>
    <message>
        <source>Caption prompt</source>
        <translation>Οδηγία λεζαντών</translation>
    </message>
    <message>
        <source>Answer schema</source>
        <translation>Σχήμα απάντησης</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Μοντέλα</translation>
    </message>
    <message>
        <source>Asked once an article, before its images are captioned. Short texts go without.</source>
        <translation>Ερωτάται μία φορά ανά άρθρο, πριν γραφτούν οι λεζάντες των εικόνων του. Τα σύντομα κείμενα μένουν χωρίς.</translation>
    </message>
    <message>
        <source>Asked for each image, with the summary and the picture after it.</source>
        <translation>Ερωτάται για κάθε εικόνα, ακολουθούν η περίληψη και η εικόνα.</translation>
    </message>
    <message>
        <source>What the answer must be: a JSON schema with “captions” at its root.</source>
        <translation>Τι πρέπει να είναι η απάντηση: ένα σχήμα JSON με «captions» στη ρίζα του.</translation>
    </message>
    <message>
        <source>Prices with their date, image tokens, strict schema, shutdown. A model named here takes the place of the shipped one.</source>
        <translation>Τιμές με την ημερομηνία τους, σύμβολα εικόνας, αυστηρό σχήμα, παύση. Ένα μοντέλο που ονομάζεται εδώ παίρνει τη θέση του αρχικού.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Prompts and models</source>
        <translation>Οδηγίες και μοντέλα</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>What differs from the shipped text</source>
        <translation>Τι διαφέρει από το αρχικό κείμενο</translation>
    </message>
    <message>
        <source>Back to the shipped text</source>
        <translation>Επιστροφή στο αρχικό κείμενο</translation>
    </message>
    <message>
        <source>As shipped.</source>
        <translation>Όπως το αρχικό.</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Όπως το αρχικό</translation>
    </message>
    <message>
        <source>Your own: %1 words out, %2 in</source>
        <translation>Δικό σας: %1 λέξεις λιγότερες, %2 περισσότερες</translation>
    </message>
</context>
<context>
    <name>gaia::coverage::CoverageWorkspace</name>
    <message>
        <source>Timeline</source>
        <translation>Χρονολόγιο</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Καθαρισμός</translation>
    </message>
    <message>
        <source>Clear the brush</source>
        <translation>Καθαρισμός της επιλογής χρόνου</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Έτος</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Τρίμηνο</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Μήνας</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>Period of the timeline</source>
        <translation>Περίοδος του χρονολογίου</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Γραμμική</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Λογαριθμική</translation>
    </message>
    <message>
        <source>Scale of the timeline</source>
        <translation>Κλίμακα του χρονολογίου</translation>
    </message>
    <message>
        <source>Colours of the timeline</source>
        <translation>Χρώματα του χρονολογίου</translation>
    </message>
    <message>
        <source>One colour</source>
        <translation>Ένα χρώμα</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Κατά κατάσταση</translation>
    </message>
    <message>
        <source>By satellite</source>
        <translation>Κατά δορυφόρο</translation>
    </message>
    <message>
        <source>By modality</source>
        <translation>Κατά είδος δεδομένων</translation>
    </message>
    <message>
        <source>By resolution</source>
        <translation>Κατά ανάλυση</translation>
    </message>
    <message>
        <source>By split</source>
        <translation>Κατά διαίρεση</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Πού</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Εικόνες</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Έτη</translation>
    </message>
    <message>
        <source>What the cells show</source>
        <translation>Τι δείχνουν τα κελιά</translation>
    </message>
    <message>
        <source>How many images, or of how many different years</source>
        <translation>Πόσες εικόνες, ή από πόσα διαφορετικά έτη</translation>
    </message>
    <message>
        <source>Coverage map</source>
        <translation>Χάρτης κάλυψης</translation>
    </message>
    <message>
        <source>Coverage map of the comparison</source>
        <translation>Χάρτης κάλυψης της σύγκρισης</translation>
    </message>
    <message>
        <source>Size of the cells</source>
        <translation>Μέγεθος των κελιών</translation>
    </message>
    <message>
        <source>Large cells</source>
        <translation>Μεγάλα κελιά</translation>
    </message>
    <message>
        <source>Usual cells</source>
        <translation>Συνήθη κελιά</translation>
    </message>
    <message>
        <source>Small cells</source>
        <translation>Μικρά κελιά</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Θέματα</translation>
    </message>
    <message>
        <source>five spheres; an image may have several themes</source>
        <translation>πέντε σφαίρες· μια εικόνα μπορεί να έχει πολλά θέματα</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Instruments and tags</source>
        <translation>Όργανα και ετικέτες</translation>
    </message>
    <message>
        <source>Origin and state</source>
        <translation>Προέλευση και κατάσταση</translation>
    </message>
    <message>
        <source>Which bars</source>
        <translation>Ποιες ράβδοι</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Ράβδοι</translation>
    </message>
    <message>
        <source>What the filter&apos;s images are compared with</source>
        <translation>Με τι συγκρίνονται οι εικόνες του φίλτρου</translation>
    </message>
    <message>
        <source>Against the whole project</source>
        <translation>Σε σχέση με όλο το έργο</translation>
    </message>
    <message>
        <source>Against train</source>
        <translation>Σε σχέση με το train</translation>
    </message>
    <message>
        <source>Against validation</source>
        <translation>Σε σχέση με το validation</translation>
    </message>
    <message>
        <source>Against test</source>
        <translation>Σε σχέση με το test</translation>
    </message>
    <message>
        <source>Against what is done</source>
        <translation>Σε σχέση με τις ολοκληρωμένες</translation>
    </message>
    <message>
        <source>Against the present filter</source>
        <translation>Σε σχέση με το τωρινό φίλτρο</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Κενά</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Δορυφόρος</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Αισθητήρας</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Ανάλυση</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Ετικέτα</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Θέμα</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Πηγή</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Μνεία</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Μερίδα</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>The coverage has not been counted yet.</source>
        <translation>Η κάλυψη δεν έχει μετρηθεί ακόμη.</translation>
    </message>
    <message>
        <source>The coverage has not been painted yet.</source>
        <translation>Η κάλυψη δεν έχει σχεδιαστεί ακόμη.</translation>
    </message>
    <message>
        <source>Brush: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Επιλογή: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 dated images, %2 known only to longer than a month (hatched)</source>
        <translation>%1 χρονολογημένες εικόνες, %2 γνωστές μόνο σε διάστημα μεγαλύτερο του μήνα (διαγράμμιση)</translation>
    </message>
    <message>
        <source>Land: %1 of %2 cells, Gini %3. Ocean: %4 of %5, Gini %6. One cell is %7 km².</source>
        <translation>Ξηρά: %1 από %2 κελιά, Gini %3. Ωκεανός: %4 από %5, Gini %6. Ένα κελί είναι %7 km².</translation>
    </message>
    <message>
        <source>In no cell: %1 known only to a country or wider, %2 without coordinates.</source>
        <translation>Σε κανένα κελί: %1 γνωστές μόνο σε επίπεδο χώρας ή ευρύτερα, %2 χωρίς συντεταγμένες.</translation>
    </message>
    <message>
        <source>The second map is %1; %2 % of the images would have to move for the cells to be alike.</source>
        <translation>Ο δεύτερος χάρτης είναι %1· το %2 % των εικόνων θα έπρεπε να μετακινηθεί για να μοιάζουν τα κελιά.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ή περισσότερες</translation>
    </message>
    <message>
        <source>in the filter</source>
        <translation>στο φίλτρο</translation>
    </message>
    <message>
        <source>whole project</source>
        <translation>όλο το έργο</translation>
    </message>
    <message>
        <source>in the whole project</source>
        <translation>σε όλο το έργο</translation>
    </message>
    <message>
        <source>and %1 more: type them into the filter</source>
        <translation>και %1 ακόμη: γράψτε τις στο φίλτρο</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Κάλυψη</translation>
    </message>
</context>
<context>
    <name>gaia::coverage::FigureView</name>
    <message>
        <source>Copy the picture</source>
        <translation>Αντιγραφή της εικόνας</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Αποθήκευση της εικόνας…</translation>
    </message>
    <message>
        <source>Copy the figures as CSV</source>
        <translation>Αντιγραφή των μεγεθών ως CSV</translation>
    </message>
    <message>
        <source>Save the figures as CSV…</source>
        <translation>Αποθήκευση των μεγεθών ως CSV…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Αποθήκευση της εικόνας</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Εικόνες (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Choose another folder.</source>
        <translation>Η εικόνα δεν γράφτηκε στο %1. Επιλέξτε άλλον φάκελο.</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Αποθήκευση των μεγεθών</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Πίνακες (*.csv)</translation>
    </message>
    <message>
        <source>The figures could not be written to %1: %2.</source>
        <translation>Τα μεγέθη δεν γράφτηκαν στο %1: %2.</translation>
    </message>
</context>
<context>
    <name>gaia::coverage::GapsList</name>
    <message>
        <source>None that these figures show.</source>
        <translation>Κανένα που να φαίνεται σε αυτά τα μεγέθη.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Show the images: %1</source>
        <translation>Εμφάνιση των εικόνων: %1</translation>
    </message>
</context>
<context>
    <name>gaia::library::QueueModel</name>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n αποδεκτή</numerusform>
            <numerusform>%n αποδεκτές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n με αλλαγές</numerusform>
            <numerusform>%n με αλλαγές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n απορρίφθηκε</numerusform>
            <numerusform>%n απορρίφθηκαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n εκκρεμεί</numerusform>
            <numerusform>%n εκκρεμούν</numerusform>
        </translation>
    </message>
    <message>
        <source>no captions yet</source>
        <translation>χωρίς λεζάντες ακόμη</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>με σημαία</translation>
    </message>
</context>
<context>
    <name>gaia::library::QueuePane</name>
    <message>
        <source>Queue</source>
        <translation>Ουρά</translation>
    </message>
    <message>
        <source>Queue of images</source>
        <translation>Ουρά εικόνων</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>No image passes the filter.</source>
        <translation>Καμία εικόνα δεν περνά το φίλτρο.</translation>
    </message>
    <message>
        <source>The project has no images yet.</source>
        <translation>Το έργο δεν έχει ακόμη εικόνες.</translation>
    </message>
</context>
<context>
    <name>gaia::map::BoxCard</name>
    <message>
        <source>Filter by it</source>
        <translation>Φίλτρο με αυτό</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) inside</source>
        <translation>
            <numerusform>%n εικόνα μέσα</numerusform>
            <numerusform>%n εικόνες μέσα</numerusform>
        </translation>
    </message>
    <message>
        <source>Let go to close the box</source>
        <translation>Αφήστε για να κλείσει το πλαίσιο</translation>
    </message>
</context>
<context>
    <name>gaia::map::FilterStrip</name>
    <message>
        <source>In the filter</source>
        <translation>Στο φίλτρο</translation>
    </message>
    <message>
        <source>Images in the filter</source>
        <translation>Εικόνες στο φίλτρο</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n εικόνα</numerusform>
            <numerusform>%n εικόνες</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 on the map, %3 without a location</source>
        <translation>%1, %2 στον χάρτη, %3 χωρίς τοποθεσία</translation>
    </message>
</context>
<context>
    <name>gaia::map::HoverCard</name>
    <message>
        <source>%1, ±%2 km</source>
        <translation>%1, ±%2 km</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n εικόνα</numerusform>
            <numerusform>%n εικόνες</numerusform>
        </translation>
    </message>
    <message>
        <source>One place; click lists them</source>
        <translation>Ένα μέρος· με κλικ εμφανίζονται</translation>
    </message>
    <message>
        <source>Click zooms in</source>
        <translation>Με κλικ μεγεθύνεται</translation>
    </message>
</context>
<context>
    <name>gaia::map::MapCanvas</name>
    <message>
        <source>Map of the world</source>
        <translation>Χάρτης του κόσμου</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) on the map</source>
        <translation>
            <numerusform>%n εικόνα στον χάρτη</numerusform>
            <numerusform>%n εικόνες στον χάρτη</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 στο %2</translation>
    </message>
</context>
<context>
    <name>gaia::map::MapControls</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Μεγέθυνση</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Σμίκρυνση</translation>
    </message>
    <message>
        <source>Show every image</source>
        <translation>Εμφάνιση όλων των εικόνων</translation>
    </message>
</context>
<context>
    <name>gaia::map::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>Υπόμνημα</translation>
    </message>
    <message>
        <source>Fold or unfold the legend</source>
        <translation>Δίπλωμα ή ξεδίπλωμα του υπομνήματος</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Colour and shape: status</source>
        <translation>Χρώμα και σχήμα: κατάσταση</translation>
    </message>
    <message>
        <source>Uncertainty of the place</source>
        <translation>Αβεβαιότητα της θέσης</translation>
    </message>
    <message>
        <source>Cluster, ring by share</source>
        <translation>Ομάδα, δακτύλιος κατά μερίδιο</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Έτος</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Δορυφόρος</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Ανάλυση</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Μερίδα</translation>
    </message>
    <message>
        <source>Colour and shape: %1</source>
        <translation>Χρώμα και σχήμα: %1</translation>
    </message>
    <message>
        <source>Other or unknown</source>
        <translation>Άλλο ή άγνωστο</translation>
    </message>
</context>
<context>
    <name>gaia::map::MapWorkspace</name>
    <message>
        <source>Map</source>
        <translation>Χάρτης</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Μετακίνηση</translation>
    </message>
    <message>
        <source>Drag the map; click selects</source>
        <translation>Σύρετε τον χάρτη· με κλικ επιλέγετε</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Πλαίσιο</translation>
    </message>
    <message>
        <source>Drag a box; Enter makes it the filter</source>
        <translation>Σύρετε ένα πλαίσιο· με Enter γίνεται φίλτρο</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Προβολή</translation>
    </message>
    <message>
        <source>Equal Earth</source>
        <translation>Equal Earth</translation>
    </message>
    <message>
        <source>Web Mercator</source>
        <translation>Web Mercator</translation>
    </message>
    <message>
        <source>No location</source>
        <translation>Χωρίς τοποθεσία</translation>
    </message>
    <message>
        <source>Show only the images without a location</source>
        <translation>Μόνο οι εικόνες χωρίς τοποθεσία</translation>
    </message>
    <message>
        <source>The locations of the images have not been read yet.</source>
        <translation>Οι τοποθεσίες των εικόνων δεν έχουν διαβαστεί ακόμη.</translation>
    </message>
    <message>
        <source>No image that passes the filter has a location, so the map is empty.</source>
        <translation>Καμία εικόνα που περνά το φίλτρο δεν έχει τοποθεσία, γι’ αυτό ο χάρτης είναι κενός.</translation>
    </message>
    <message>
        <source>The map has not been painted yet.</source>
        <translation>Ο χάρτης δεν έχει σχεδιαστεί ακόμη.</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>επόμενη, προηγούμενη</translation>
    </message>
    <message>
        <source>No location %1</source>
        <translation>Χωρίς τοποθεσία %1</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Καμία εικόνα ακόμη</translation>
    </message>
    <message>
        <source>Import GAIA files or a folder of pictures, and those with a location are shown here.</source>
        <translation>Εισαγάγετε αρχεία GAIA ή έναν φάκελο με εικόνες, και όσες έχουν τοποθεσία εμφανίζονται εδώ.</translation>
    </message>
    <message>
        <source>Import GAIA files</source>
        <translation>Εισαγωγή αρχείων GAIA</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Προσθήκη φακέλου</translation>
    </message>
    <message>
        <source>No image passes the filter</source>
        <translation>Καμία εικόνα δεν περνά το φίλτρο</translation>
    </message>
    <message>
        <source>Nothing is lost: the images are there, and the filter above hides them all. Take terms away or clear it.</source>
        <translation>Τίποτα δεν χάθηκε: οι εικόνες υπάρχουν και τις κρύβει όλες το φίλτρο επάνω. Αφαιρέστε όρους ή καθαρίστε το.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Καθαρισμός του φίλτρου</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without a location</source>
        <translation>
            <numerusform>%n εικόνα χωρίς τοποθεσία</numerusform>
            <numerusform>%n εικόνες χωρίς τοποθεσία</numerusform>
        </translation>
    </message>
    <message>
        <source>They can&apos;t be on the map; the row below shows them. A place is entered in Review, among the metadata.</source>
        <translation>Δεν μπορούν να είναι στον χάρτη· τις δείχνει η σειρά από κάτω. Ο τόπος συμπληρώνεται στην Κρίση, στα μεταδεδομένα.</translation>
    </message>
    <message>
        <source>Show images with a location</source>
        <translation>Εμφάνιση εικόνων με τοποθεσία</translation>
    </message>
    <message>
        <source>Open Review</source>
        <translation>Άνοιγμα της Κρίσης</translation>
    </message>
    <message>
        <source>None of these images has a location</source>
        <translation>Καμία από αυτές τις εικόνες δεν έχει τοποθεσία</translation>
    </message>
    <message>
        <source>A place is entered in Review, among the metadata; a filter that lets more images through may show some that have one.</source>
        <translation>Ο τόπος συμπληρώνεται στην Κρίση, στα μεταδεδομένα· ένα φίλτρο που αφήνει περισσότερες εικόνες ίσως δείξει κάποιες που έχουν.</translation>
    </message>
    <message numerus="yes">
        <source>Filter by these %n image(s)</source>
        <translation>
            <numerusform>Φίλτρο με αυτή την %n εικόνα</numerusform>
            <numerusform>Φίλτρο με αυτές τις %n εικόνες</numerusform>
        </translation>
    </message>
    <message>
        <source>Base map: Natural Earth, offline; borders de facto</source>
        <translation>Υπόβαθρο: Natural Earth, χωρίς δίκτυο· σύνορα de facto</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Λάσο</translation>
    </message>
    <message>
        <source>Draw around images; Enter makes it the filter</source>
        <translation>Σχεδιάστε γύρω από εικόνες· το Enter το κάνει φίλτρο</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Πολύγωνο</translation>
    </message>
    <message>
        <source>Click corners, Backspace takes one back, Enter closes and then makes it the filter</source>
        <translation>Κλικ στις γωνίες, το Backspace παίρνει μία πίσω, το Enter κλείνει και μετά το κάνει φίλτρο</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Κύκλος</translation>
    </message>
    <message>
        <source>Drag from the middle; Enter makes it the filter</source>
        <translation>Σύρετε από το κέντρο· το Enter το κάνει φίλτρο</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Μέτρηση</translation>
    </message>
    <message>
        <source>Click points along a way; Enter ends it</source>
        <translation>Κλικ σε σημεία μιας διαδρομής· το Enter την τελειώνει</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Τοποθέτηση</translation>
    </message>
    <message>
        <source>Click or drag to where the selected image lies</source>
        <translation>Κλικ ή σύρσιμο εκεί όπου βρίσκεται η επιλεγμένη εικόνα</translation>
    </message>
    <message>
        <source>Locate</source>
        <translation>Εντοπισμός</translation>
    </message>
    <message>
        <source>Find the selected image&apos;s place from its location text</source>
        <translation>Βρίσκει τη θέση της επιλεγμένης εικόνας από το κείμενο της τοποθεσίας</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Περιοχές</translation>
    </message>
    <message>
        <source>Regions with names: filter by one, name what is drawn</source>
        <translation>Περιοχές με όνομα: φιλτράρισμα με μία, όνομα για ό,τι σχεδιάστηκε</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Χρώμα κατά</translation>
    </message>
    <message>
        <source>What colour and shape of the marks tell</source>
        <translation>Τι δείχνουν το χρώμα και το σχήμα των σημαδιών</translation>
    </message>
    <message>
        <source>The image has no location text, or a person or its raster has placed it already. Use Place to put it on the map yourself.</source>
        <translation>Η εικόνα δεν έχει κείμενο τοποθεσίας, ή την έχει ήδη τοποθετήσει ένα πρόσωπο ή το ράστερ της. Χρησιμοποιήστε την Τοποθέτηση για να τη βάλετε εσείς στον χάρτη.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gaia::map::MiniMap</name>
    <message>
        <source>Open the map</source>
        <translation>Άνοιγμα του χάρτη</translation>
    </message>
    <message>
        <source>Small map of the world</source>
        <translation>Μικρός χάρτης του κόσμου</translation>
    </message>
    <message>
        <source>The selected image has no location.</source>
        <translation>Η επιλεγμένη εικόνα δεν έχει τοποθεσία.</translation>
    </message>
</context>
<context>
    <name>gaia::map::Place</name>
    <message>
        <source>%1 S</source>
        <translation>%1 Ν</translation>
    </message>
    <message>
        <source>%1 N</source>
        <translation>%1 Β</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 Δ</translation>
    </message>
    <message>
        <source>%1 E</source>
        <translation>%1 Α</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 έως %2</translation>
    </message>
    <message>
        <source>no captions yet</source>
        <translation>χωρίς λεζάντες ακόμη</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n αποδεκτή</numerusform>
            <numerusform>%n αποδεκτές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n με αλλαγές</numerusform>
            <numerusform>%n με αλλαγές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n απορρίφθηκε</numerusform>
            <numerusform>%n απορρίφθηκαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n εκκρεμεί</numerusform>
            <numerusform>%n εκκρεμούν</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::map::RegionMenu</name>
    <message>
        <source>No region has a name yet</source>
        <translation>Καμία περιοχή δεν έχει ακόμη όνομα</translation>
    </message>
    <message>
        <source>Name what is drawn…</source>
        <translation>Όνομα για ό,τι σχεδιάστηκε…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Name the region</source>
        <translation>Όνομα περιοχής</translation>
    </message>
    <message>
        <source>Name, as after within: in the filter</source>
        <translation>Όνομα, όπως μετά το within: στο φίλτρο</translation>
    </message>
</context>
<context>
    <name>gaia::preferences::PreferencesDialog</name>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Γενικά</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Υπηρεσία</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Πλήκτρα</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stands in the event log beside each of your decisions.</source>
        <translation>Στέκεται στο ημερολόγιο συμβάντων δίπλα σε κάθε απόφασή σας.</translation>
    </message>
    <message>
        <source>Curator</source>
        <translation>Επιμελητής</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Όπως το σύστημα</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Φωτεινή</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Σκούρα</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Όψη</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Μέγεθος κειμένου</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>Ταυτόχρονα αιτήματα</translation>
    </message>
    <message>
        <source>Stays as it is when left empty</source>
        <translation>Αν μείνει κενό, μένει όπως είναι</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Φύλαξη</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Κλειδί API</translation>
    </message>
    <message>
        <source>OPENAI_API_KEY is set and wins over the system&apos;s key store.</source>
        <translation>Το OPENAI_API_KEY έχει οριστεί και υπερισχύει της αποθήκης κλειδιών του συστήματος.</translation>
    </message>
    <message>
        <source>The key goes to the system&apos;s key store and into no file, log or export.</source>
        <translation>Το κλειδί πηγαίνει στην αποθήκη κλειδιών του συστήματος και σε κανένα αρχείο, ημερολόγιο ή εξαγωγή.</translation>
    </message>
    <message>
        <source>%1 is the key of both “%2” and “%3”.</source>
        <translation>Το %1 είναι πλήκτρο και του «%2» και του «%3».</translation>
    </message>
    <message>
        <source>Asking the key store…</source>
        <translation>Ερώτηση στην αποθήκη κλειδιών…</translation>
    </message>
    <message>
        <source>Stored.</source>
        <translation>Φυλάχθηκε.</translation>
    </message>
    <message>
        <source>As the limits need</source>
        <translation>Όσα χρειάζονται τα όρια</translation>
    </message>
    <message>
        <source>As the service tells</source>
        <translation>Όπως ορίζει η υπηρεσία</translation>
    </message>
    <message>
        <source>For a service that does not tell its limit.</source>
        <translation>Για υπηρεσία που δεν δηλώνει το όριό της.</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Αιτήματα το λεπτό</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>Μονάδες κειμένου (tokens) το λεπτό</translation>
    </message>
</context>
<context>
    <name>gaia::review::AnswerNote</name>
    <message>
        <source>Show the answer</source>
        <translation>Εμφάνιση της απάντησης</translation>
    </message>
    <message>
        <source>Captions are there</source>
        <translation>Οι λεζάντες υπάρχουν</translation>
    </message>
    <message>
        <source>The model declined</source>
        <translation>Το μοντέλο αρνήθηκε</translation>
    </message>
    <message>
        <source>The answer is not five captions</source>
        <translation>Η απάντηση δεν είναι πέντε λεζάντες</translation>
    </message>
    <message>
        <source>The answer was cut short</source>
        <translation>Η απάντηση κόπηκε</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Καμία απάντηση</translation>
    </message>
</context>
<context>
    <name>gaia::review::BandBar</name>
    <message>
        <source>Bands</source>
        <translation>Κανάλια</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Red band</source>
        <translation>Κόκκινο κανάλι</translation>
    </message>
    <message>
        <source>Green band</source>
        <translation>Πράσινο κανάλι</translation>
    </message>
    <message>
        <source>Blue band</source>
        <translation>Μπλε κανάλι</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Τάνυση</translation>
    </message>
    <message>
        <source>Contrast stretch</source>
        <translation>Τάνυση αντίθεσης</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 έως %2 %</translation>
    </message>
</context>
<context>
    <name>gaia::review::CaptionCard</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>πίσω</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Δοκιμή ξανά</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Δημιουργία</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Αποδοχή</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Επεξεργασία</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>Not generated</source>
        <translation>Δεν δημιουργήθηκε</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Σε επεξεργασία</translation>
    </message>
    <message>
        <source>Reject because of</source>
        <translation>Απόρριψη λόγω</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Αποθηκεύεται</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Δεν αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Εκκρεμεί</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Αποδεκτή</translation>
    </message>
    <message>
        <source>Edited and accepted</source>
        <translation>Αποδεκτή με αλλαγές</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Απορρίφθηκε</translation>
    </message>
    <message>
        <source>draft kept</source>
        <translation>το προσχέδιο φυλάχθηκε</translation>
    </message>
    <message>
        <source>Words: %1 out, %2 in</source>
        <translation>Λέξεις: %1 έξω, %2 μέσα</translation>
    </message>
    <message>
        <source>Caption %1, %2</source>
        <translation>Λεζάντα %1, %2</translation>
    </message>
</context>
<context>
    <name>gaia::review::CaptionEditor</name>
    <message>
        <source>Restore generated text</source>
        <translation>Επαναφορά αρχικού κειμένου</translation>
    </message>
    <message>
        <source>Caption text</source>
        <translation>Κείμενο λεζάντας</translation>
    </message>
    <message>
        <source>Save and accept</source>
        <translation>Αποθήκευση και αποδοχή</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Leave, keep draft</source>
        <translation>Έξοδος, το προσχέδιο μένει</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>gaia::review::CaptionText</name>
    <message>
        <source>removed: %1</source>
        <translation>αφαιρέθηκε: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>προστέθηκε: %1</translation>
    </message>
</context>
<context>
    <name>gaia::review::DecisionStrip</name>
    <message>
        <source>%1, %2. Open again</source>
        <translation>%1, %2. Άνοιγμα ξανά</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>None yet. Every decision is kept and can be undone.</source>
        <translation>Καμία ακόμη. Κάθε απόφαση φυλάσσεται και αναιρείται.</translation>
    </message>
    <message>
        <source>Last ten decisions</source>
        <translation>Τελευταίες δέκα αποφάσεις</translation>
    </message>
    <message>
        <source>newest first, click to reopen</source>
        <translation>πρώτα οι νεότερες, με κλικ ανοίγουν ξανά</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Η %n</numerusform>
            <numerusform>Όλες οι %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>captions accepted at once</comment>
        <translation>
            <numerusform>%n ακόμη</numerusform>
            <numerusform>%n ακόμη</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 απορρίφθηκε</translation>
    </message>
    <message>
        <source>%1 edited</source>
        <translation>%1 με αλλαγές</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 αποδεκτή</translation>
    </message>
</context>
<context>
    <name>gaia::review::EmptyPage</name>
    <message>
        <source>Import GAIA files</source>
        <translation>Εισαγωγή αρχείων GAIA</translation>
    </message>
    <message>
        <source>Add a folder of images</source>
        <translation>Προσθήκη φακέλου εικόνων</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Καθαρισμός του φίλτρου</translation>
    </message>
    <message>
        <source>No image passes the filter</source>
        <translation>Καμία εικόνα δεν περνά το φίλτρο</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Καμία εικόνα ακόμη</translation>
    </message>
    <message>
        <source>Nothing is lost: the images are there, and the filter above hides them all. Take terms away or clear it.</source>
        <translation>Τίποτα δεν χάθηκε: οι εικόνες υπάρχουν και τις κρύβει όλες το φίλτρο επάνω. Αφαιρέστε όρους ή καθαρίστε το.</translation>
    </message>
    <message>
        <source>Images come with their source text from GAIA JSON files, or from a folder of pictures with side-car texts. Importing again updates records and never touches a decision.</source>
        <translation>Οι εικόνες έρχονται με το κείμενο της πηγής τους από αρχεία GAIA JSON, ή από έναν φάκελο εικόνων με συνοδευτικά κείμενα. Μια νέα εισαγωγή ενημερώνει εγγραφές και δεν αγγίζει ποτέ απόφαση.</translation>
    </message>
</context>
<context>
    <name>gaia::review::FieldRow</name>
    <message>
        <source>Values parted by ;</source>
        <translation>Τιμές χωρισμένες με ;</translation>
    </message>
    <message>
        <source>%1. Click to edit.</source>
        <translation>%1. Κλικ για αλλαγή.</translation>
    </message>
    <message>
        <source>No coordinates</source>
        <translation>Χωρίς συντεταγμένες</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Άγνωστο</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Προσθήκη</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Προσθήκη: %1</translation>
    </message>
</context>
<context>
    <name>gaia::review::MetadataPane</name>
    <message>
        <source>Metadata</source>
        <translation>Μεταδεδομένα</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>επιβεβαιωμένο</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>διακεκομμένο</translation>
    </message>
    <message>
        <source>claimed by the model</source>
        <translation>ισχυρισμός του μοντέλου</translation>
    </message>
    <message>
        <source>Show all metadata</source>
        <translation>Εμφάνιση όλων των μεταδεδομένων</translation>
    </message>
    <message>
        <source>Fold metadata to a line</source>
        <translation>Δίπλωμα μεταδεδομένων σε μία γραμμή</translation>
    </message>
    <message>
        <source>Confirm 1 claim</source>
        <translation>Επιβεβαίωση 1 ισχυρισμού</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n claims</source>
        <translation>
            <numerusform>Επιβεβαίωση %n ισχυρισμού</numerusform>
            <numerusform>Επιβεβαίωση %n ισχυρισμών</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>Τίποτα γνωστό ακόμη</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n ακόμη</numerusform>
            <numerusform>%n ακόμη</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::review::PicturePane</name>
    <message>
        <source>%1 x %2</source>
        <translation>%1 x %2</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>γκρι</translation>
    </message>
    <message>
        <source>RGB</source>
        <translation>RGB</translation>
    </message>
    <message>
        <source>RGBA</source>
        <translation>RGBA</translation>
    </message>
    <message numerus="yes">
        <source>%n bands</source>
        <translation>
            <numerusform>%n κανάλι</numerusform>
            <numerusform>%n κανάλια</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 bit %3</source>
        <translation>%1, %2 bit %3</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Φόρτωση</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Γέμισμα</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ολόκληρη</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Image %1 of %2 in this article</source>
        <translation>Εικόνα %1 από %2 σε αυτό το άρθρο</translation>
    </message>
    <message>
        <source>This record has no picture in the project.</source>
        <translation>Αυτή η εγγραφή δεν έχει εικόνα στο έργο.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>gaia::review::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Εικόνα</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 επί %2 εικονοστοιχεία</translation>
    </message>
</context>
<context>
    <name>gaia::review::RawAnswerDialog</name>
    <message>
        <source>Answer for %1</source>
        <translation>Απάντηση για το %1</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Ακατέργαστη απάντηση</translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation>Η απάντηση ήταν κενή.</translation>
    </message>
</context>
<context>
    <name>gaia::review::ReasonPanel</name>
    <message>
        <source>Reasons to reject</source>
        <translation>Λόγοι απόρριψης</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, πλήκτρο %2</translation>
    </message>
</context>
<context>
    <name>gaia::review::ReviewFooter</name>
    <message>
        <source>Skip</source>
        <translation>Παράλειψη</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Σημαία</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Δημιουργία</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Συνέχεια</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n, go on</source>
        <translation>
            <numerusform>Αποδοχή %n, συνέχεια</numerusform>
            <numerusform>Αποδοχή %n, συνέχεια</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n, go on</source>
        <translation>
            <numerusform>Αποδοχή της %n, συνέχεια</numerusform>
            <numerusform>Αποδοχή και των %n, συνέχεια</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept the other %n, go on</source>
        <translation>
            <numerusform>Αποδοχή της άλλης %n, συνέχεια</numerusform>
            <numerusform>Αποδοχή των άλλων %n, συνέχεια</numerusform>
        </translation>
    </message>
    <message>
        <source>Unflag</source>
        <translation>Χωρίς σημαία</translation>
    </message>
</context>
<context>
    <name>gaia::review::ReviewWorkspace</name>
    <message>
        <source>Draft saved %1</source>
        <translation>Προσχέδιο αποθηκεύτηκε %1</translation>
    </message>
    <message>
        <source>Draft not saved: %1</source>
        <translation>Το προσχέδιο δεν αποθηκεύτηκε: %1</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>επόμενη, προηγούμενη</translation>
    </message>
    <message>
        <source>No image passes the filter.</source>
        <translation>Καμία εικόνα δεν περνά το φίλτρο.</translation>
    </message>
    <message>
        <source>The project has no images.</source>
        <translation>Το έργο δεν έχει εικόνες.</translation>
    </message>
    <message>
        <source>The image has not been read yet.</source>
        <translation>Η εικόνα δεν έχει διαβαστεί ακόμη.</translation>
    </message>
    <message>
        <source>The picture has not been painted.</source>
        <translation>Η εικόνα δεν έχει σχεδιαστεί.</translation>
    </message>
    <message>
        <source>The source text has not been painted.</source>
        <translation>Το κείμενο της πηγής δεν έχει σχεδιαστεί.</translation>
    </message>
    <message>
        <source>The image has no captions yet.</source>
        <translation>Η εικόνα δεν έχει ακόμη λεζάντες.</translation>
    </message>
    <message>
        <source>The captions have not been painted.</source>
        <translation>Οι λεζάντες δεν έχουν σχεδιαστεί.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Κρίση</translation>
    </message>
</context>
<context>
    <name>gaia::review::SourcePane</name>
    <message>
        <source>no date</source>
        <translation>χωρίς ημερομηνία</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Κείμενο πηγής</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>δημοσιεύτηκε %1</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>Πηγή: %1</translation>
    </message>
    <message>
        <source>licence unknown</source>
        <translation>άγνωστη άδεια</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Εναλλακτικό κείμενο</translation>
    </message>
    <message>
        <source>none</source>
        <translation>κανένα</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Άρθρο</translation>
    </message>
    <message>
        <source>The record came without a text.</source>
        <translation>Η εγγραφή ήρθε χωρίς κείμενο.</translation>
    </message>
    <message numerus="yes">
        <source> … the text goes on for %n more characters.</source>
        <translation>
            <numerusform> … το κείμενο συνεχίζεται για %n ακόμη χαρακτήρα.</numerusform>
            <numerusform> … το κείμενο συνεχίζεται για %n ακόμη χαρακτήρες.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::review::Words</name>
    <message>
        <source>Object</source>
        <translation>Αντικείμενο</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Πλήθος</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Ιδιότητα</translation>
    </message>
    <message>
        <source>Position or relation</source>
        <translation>Θέση ή σχέση</translation>
    </message>
    <message>
        <source>Scene or land cover</source>
        <translation>Σκηνή ή κάλυψη γης</translation>
    </message>
    <message>
        <source>Modality, sensor, satellite</source>
        <translation>Είδος, αισθητήρας, δορυφόρος</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Ανάλυση</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Τοποθεσία</translation>
    </message>
    <message>
        <source>Date or season</source>
        <translation>Ημερομηνία ή εποχή</translation>
    </message>
    <message>
        <source>Unsupported cause</source>
        <translation>Αστήρικτη αιτία</translation>
    </message>
    <message>
        <source>Article fact not visible</source>
        <translation>Στοιχείο του άρθρου που δεν φαίνεται</translation>
    </message>
    <message>
        <source>Subjective style</source>
        <translation>Υποκειμενικό ύφος</translation>
    </message>
    <message>
        <source>Duplicate in the set</source>
        <translation>Διπλή στην πεντάδα</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Μορφή</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Ακρωνύμιο</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Άλλο</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Εναλλακτικό κείμενο</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Πηγή</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Άδεια</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Τόπος</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Συντεταγμένες</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ετικέτες</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Δορυφόρος</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Αισθητήρας</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Θέματα</translation>
    </message>
    <message>
        <source>from the record</source>
        <translation>από την εγγραφή</translation>
    </message>
    <message>
        <source>from the picture file</source>
        <translation>από το αρχείο εικόνας</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>από το όνομα του αρχείου</translation>
    </message>
    <message>
        <source>from the address</source>
        <translation>από τη διεύθυνση</translation>
    </message>
    <message>
        <source>from the text</source>
        <translation>από το κείμενο</translation>
    </message>
    <message>
        <source>claimed by the model</source>
        <translation>ισχυρισμός του μοντέλου</translation>
    </message>
    <message>
        <source>from the gazetteer</source>
        <translation>από το ευρετήριο τόπων</translation>
    </message>
    <message>
        <source>draft without a model</source>
        <translation>προσχέδιο χωρίς μοντέλο</translation>
    </message>
    <message>
        <source>by a curator</source>
        <translation>από επιμελητή</translation>
    </message>
    <message>
        <source>%1, run %2</source>
        <translation>%1, εκτέλεση %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 έως %2</translation>
    </message>
    <message>
        <source>, ±%1 km</source>
        <translation>, ±%1 km</translation>
    </message>
    <message>
        <source>from the table of missions</source>
        <translation>από τον πίνακα αποστολών</translation>
    </message>
    <message>
        <source>from the page</source>
        <translation>από τη σελίδα</translation>
    </message>
</context>
<context>
    <name>gaia::shell::FilterBar</name>
    <message>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Λεζάντα</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Δορυφόρος</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Αισθητήρας</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Ανάλυση</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Ετικέτα</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Θέμα</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Προέλευση</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Πηγή</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Άδεια</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Τοποθεσία</translation>
    </message>
    <message>
        <source>Curator</source>
        <translation>Επιμελητής</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Μερίδα</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Πλαίσιο</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Κοντά</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Έχει</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Λέξεις</translation>
    </message>
    <message>
        <source>not</source>
        <translation>όχι</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>όχι %1</translation>
    </message>
    <message>
        <source>Add a filter: words, place, tag, date</source>
        <translation>Νέο φίλτρο: λέξεις, τόπος, ετικέτα, ημερομηνία</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Φίλτρο</translation>
    </message>
    <message>
        <source>Words search the texts; sat:&quot;Landsat 8&quot;, tag:flood, status:pending, date:2010..2015, bbox:-10,35,5,45, -has:location narrow. Enter adds.</source>
        <translation>Οι λέξεις ψάχνουν τα κείμενα· sat:&quot;Landsat 8&quot;, tag:flood, status:pending, date:2010..2015, bbox:-10,35,5,45, -has:location περιορίζουν. Με Enter προστίθεται.</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Προσθήκη φίλτρου</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n ακόμη</numerusform>
            <numerusform>%n ακόμη</numerusform>
        </translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Εντός</translation>
    </message>
    <message numerus="yes">
        <source>outline of %n points</source>
        <translation>
            <numerusform>περίγραμμα %n σημείου</numerusform>
            <numerusform>περίγραμμα %n σημείων</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Διπλότυπο</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Προβολή</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Εύρημα</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Ισχυρισμοί</translation>
    </message>
    <message>
        <source>CLIP tokens</source>
        <translation>Σύμβολα CLIP</translation>
    </message>
</context>
<context>
    <name>gaia::shell::KeysDialog</name>
    <message>
        <source>In the editor</source>
        <translation>Στον επεξεργαστή</translation>
    </message>
    <message>
        <source>Save and accept</source>
        <translation>Αποθήκευση και αποδοχή</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Leave, keep the draft</source>
        <translation>Έξοδος, το προσχέδιο μένει</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Όλα τα πλήκτρα</translation>
    </message>
    <message>
        <source>Pick a caption</source>
        <translation>Επιλογή λεζάντας</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>gaia::shell::MainWindow</name>
    <message>
        <source>No images</source>
        <translation>Καμία εικόνα</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; images</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; εικόνες</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 images</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; από %2 εικόνες</translation>
    </message>
    <message numerus="yes">
        <source>Last decision at %1, undo reaches %n steps back</source>
        <translation>
            <numerusform>Τελευταία απόφαση %1, η αναίρεση φτάνει %n βήμα πίσω</numerusform>
            <numerusform>Τελευταία απόφαση %1, η αναίρεση φτάνει %n βήματα πίσω</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you start a caption run with a model.</source>
        <translation>Τίποτα δεν φεύγει από τον υπολογιστή ώσπου να ξεκινήσετε δημιουργία λεζαντών με μοντέλο.</translation>
    </message>
    <message>
        <source>The project is still being read.</source>
        <translation>Το έργο διαβάζεται ακόμη.</translation>
    </message>
    <message>
        <source>There are no images to show.</source>
        <translation>Δεν υπάρχουν εικόνες για εμφάνιση.</translation>
    </message>
    <message>
        <source>A job is running</source>
        <translation>Μια εργασία τρέχει</translation>
    </message>
    <message>
        <source>Stop it? What is done so far is kept, and the same job goes on from there when you start it again.</source>
        <translation>Να σταματήσει; Ό,τι έγινε ως τώρα μένει, και η ίδια εργασία συνεχίζει από εκεί όταν την ξεκινήσετε πάλι.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Νέο έργο</translation>
    </message>
    <message>
        <source>GAIA projects (*.gaia)</source>
        <translation>Έργα GAIA (*.gaia)</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Άνοιγμα έργου</translation>
    </message>
    <message>
        <source>GAIA projects (*.gaia);;All files (*)</source>
        <translation>Έργα GAIA (*.gaia);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Opening the sample</source>
        <translation>Άνοιγμα του δείγματος</translation>
    </message>
    <message>
        <source>Import GAIA files</source>
        <translation>Εισαγωγή αρχείων GAIA</translation>
    </message>
    <message>
        <source>Add a folder of images</source>
        <translation>Προσθήκη φακέλου εικόνων</translation>
    </message>
    <message>
        <source>%1 images added, %2 updated, %3 unchanged, %4 failed.</source>
        <translation>%1 νέες εικόνες, %2 ενημερώθηκαν, %3 χωρίς αλλαγή, %4 απέτυχαν.</translation>
    </message>
    <message>
        <source>Import cancelled: %1</source>
        <translation>Η εισαγωγή ακυρώθηκε: %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Εισαγωγή</translation>
    </message>
    <message>
        <source>Export cancelled; nothing was written.</source>
        <translation>Η εξαγωγή ακυρώθηκε· τίποτα δεν γράφτηκε.</translation>
    </message>
    <message>
        <source>%1 images with %2 captions are in %3</source>
        <translation>%1 εικόνες με %2 λεζάντες βρίσκονται στο %3</translation>
    </message>
    <message>
        <source>%1 of %2 images captioned, %3 failed, %4 USD.</source>
        <translation>%1 από %2 εικόνες με λεζάντες, %3 απέτυχαν, %4 USD.</translation>
    </message>
    <message>
        <source>The caption run was stopped: %1</source>
        <translation>Η δημιουργία λεζαντών σταμάτησε: %1</translation>
    </message>
    <message>
        <source>Caption run</source>
        <translation>Δημιουργία λεζαντών</translation>
    </message>
    <message>
        <source>About GAIA Curator</source>
        <translation>Σχετικά με το GAIA Curator</translation>
    </message>
    <message>
        <source>&lt;b&gt;GAIA Curator %1&lt;/b&gt;&lt;p&gt;Builds remote-sensing image-caption collections, and lets you judge every caption.&lt;/p&gt;&lt;p&gt;Base map: Natural Earth, public domain; borders de facto. Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;GAIA Curator %1&lt;/b&gt;&lt;p&gt;Φτιάχνει συλλογές δορυφορικών εικόνων με λεζάντες, και σας αφήνει να κρίνετε κάθε λεζάντα.&lt;/p&gt;&lt;p&gt;Υπόβαθρο: Natural Earth, κοινό κτήμα· σύνορα de facto. Ελεύθερο λογισμικό με την άδεια GNU General Public License, έκδοση 3 ή νεότερη.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The workspace Work lists what failed, and why.</source>
        <translation>Ο χώρος «Εργασίες» δείχνει τι απέτυχε και γιατί.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>drafts without a model</source>
        <translation>προσχέδια χωρίς μοντέλο</translation>
    </message>
    <message>
        <source>Records (*.json *.jsonl *.csv *.tsv *.tar *.tar.gz);;All files (*)</source>
        <translation>Εγγραφές (*.json *.jsonl *.csv *.tsv *.tar *.tar.gz);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Scraping</source>
        <translation>Συλλογή</translation>
    </message>
    <message>
        <source>%1 images added, %2 updated, %3 pictures, from %4 pages; %5 skipped, %6 failed.</source>
        <translation>%1 εικόνες προστέθηκαν, %2 ενημερώθηκαν, %3 αρχεία εικόνας, από %4 σελίδες· %5 παραλείφθηκαν, %6 απέτυχαν.</translation>
    </message>
    <message>
        <source>Downloading pictures</source>
        <translation>Λήψη εικόνων</translation>
    </message>
    <message>
        <source>%1 pictures downloaded, %2 were here, %3 failed.</source>
        <translation>%1 εικόνες λήφθηκαν, %2 ήταν ήδη εδώ, %3 απέτυχαν.</translation>
    </message>
</context>
<context>
    <name>gaia::shell::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Κλείσιμο του μηνύματος</translation>
    </message>
</context>
<context>
    <name>gaia::shell::StartCard</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
</context>
<context>
    <name>gaia::shell::StartPage</name>
    <message>
        <source>Nothing here yet. Where shall the images come from?</source>
        <translation>Τίποτα εδώ ακόμη. Από πού θα έρθουν οι εικόνες;</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Άνοιγμα του δείγματος</translation>
    </message>
    <message>
        <source>Satellite images with their source text. Works offline; a copy, so nothing can break.</source>
        <translation>Δορυφορικές εικόνες με το κείμενο της πηγής τους. Χωρίς δίκτυο· αντίγραφο, τίποτα δεν χαλάει.</translation>
    </message>
    <message>
        <source>Import GAIA files</source>
        <translation>Εισαγωγή αρχείων GAIA</translation>
    </message>
    <message>
        <source>train, val and test JSON, column-wise JSON or JSONL. Images stay links.</source>
        <translation>JSON train, val και test, JSON κατά στήλες ή JSONL. Οι εικόνες μένουν σύνδεσμοι.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Προσθήκη φακέλου</translation>
    </message>
    <message>
        <source>Images and GeoTIFFs on this computer with their side-cars. Files are never changed.</source>
        <translation>Εικόνες και GeoTIFF αυτού του υπολογιστή με τα συνοδευτικά τους. Τα αρχεία δεν αλλάζουν ποτέ.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Άνοιγμα έργου</translation>
    </message>
    <message>
        <source>A .gaia file of yours or of another curator.</source>
        <translation>Ένα αρχείο .gaia δικό σας ή άλλου επιμελητή.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Πρόσφατα έργα</translation>
    </message>
    <message>
        <source>Choose one; the others stay in the File menu.</source>
        <translation>Διαλέξτε ένα· τα άλλα μένουν στο μενού Αρχείο.</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose one; the others stay in the File menu.</source>
        <translation>Το «%1» είναι κενό. Διαλέξτε ένα· τα άλλα μένουν στο μενού Αρχείο.</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n εικόνα</numerusform>
            <numerusform>%n εικόνες</numerusform>
        </translation>
    </message>
    <message>
        <source>Arms of the Itaipu reservoir, 18 May 2020
Landsat 8, U.S. Geological Survey</source>
        <translation>Βραχίονες της λίμνης Ιταϊπού, 18 Μαΐου 2020
Landsat 8, U.S. Geological Survey</translation>
    </message>
    <message>
        <source>Scrape a source</source>
        <translation>Συλλογή από πηγή</translation>
    </message>
    <message>
        <source>NASA, ESA, Copernicus and others: images with text, credit and date. Politely.</source>
        <translation>NASA, ESA, Copernicus και άλλες: εικόνες με κείμενο, πηγή και ημερομηνία. Με ευγένεια.</translation>
    </message>
</context>
<context>
    <name>gaia::shell::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Αποθηκεύεται</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Αποθηκευμένο</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Μόνο για ανάγνωση</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
</context>
<context>
    <name>gaia::transfer::ExportDialog</name>
    <message>
        <source>Without “The image showcases:”</source>
        <translation>Χωρίς το «The image showcases:»</translation>
    </message>
    <message>
        <source>A file for each split</source>
        <translation>Ένα αρχείο για κάθε μερίδα</translation>
    </message>
    <message>
        <source>Replace the export that is there</source>
        <translation>Αντικατάσταση της εξαγωγής που υπάρχει</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Επιλογή…</translation>
    </message>
    <message>
        <source>A new folder</source>
        <translation>Ένας νέος φάκελος</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Φάκελος</translation>
    </message>
    <message>
        <source>Accepted and edited</source>
        <translation>Αποδεκτές και με αλλαγές</translation>
    </message>
    <message>
        <source>Of images with every caption decided</source>
        <translation>Εικόνων με όλες τις λεζάντες κρινόμενες</translation>
    </message>
    <message>
        <source>Any that is not rejected</source>
        <translation>Όποια δεν απορρίφθηκε</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Λεζάντες</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Export into a new folder</source>
        <translation>Εξαγωγή σε νέο φάκελο</translation>
    </message>
    <message>
        <source>The folder holds an earlier export.</source>
        <translation>Ο φάκελος περιέχει παλαιότερη εξαγωγή.</translation>
    </message>
    <message>
        <source>The folder holds other files. Name a new one.</source>
        <translation>Ο φάκελος περιέχει άλλα αρχεία. Δώστε έναν νέο.</translation>
    </message>
    <message>
        <source>GAIA JSON</source>
        <translation>GAIA JSON</translation>
    </message>
    <message>
        <source>The collection&apos;s own records; no pictures.</source>
        <translation>Οι ίδιες οι εγγραφές της συλλογής· χωρίς αρχεία εικόνας.</translation>
    </message>
    <message>
        <source>img2dataset list</source>
        <translation>Λίστα img2dataset</translation>
    </message>
    <message>
        <source>Addresses for img2dataset to download; no pictures.</source>
        <translation>Διευθύνσεις για λήψη με το img2dataset· χωρίς αρχεία εικόνας.</translation>
    </message>
    <message>
        <source>WebDataset shards</source>
        <translation>Τμήματα WebDataset</translation>
    </message>
    <message>
        <source>Tar shards of pictures with all their captions.</source>
        <translation>Τμήματα tar με τις εικόνες και όλες τις λεζάντες τους.</translation>
    </message>
    <message>
        <source>open_clip</source>
        <translation>open_clip</translation>
    </message>
    <message>
        <source>A sample for each caption, a table, and command lines to fine-tune CLIP.</source>
        <translation>Ένα δείγμα για κάθε λεζάντα, ένας πίνακας και εντολές για την εκπαίδευση του CLIP.</translation>
    </message>
    <message>
        <source>LAVIS, for BLIP-2</source>
        <translation>LAVIS, για το BLIP-2</translation>
    </message>
    <message>
        <source>Annotations, ground truth and a configuration to fine-tune BLIP-2.</source>
        <translation>Λεζάντες, δεδομένα αναφοράς και ρυθμίσεις για την εκπαίδευση του BLIP-2.</translation>
    </message>
    <message>
        <source>COCO captions</source>
        <translation>Λεζάντες COCO</translation>
    </message>
    <message>
        <source>One file of annotations beside the pictures.</source>
        <translation>Ένα αρχείο με τις λεζάντες δίπλα στις εικόνες.</translation>
    </message>
    <message>
        <source>Hugging Face imagefolder</source>
        <translation>Hugging Face imagefolder</translation>
    </message>
    <message>
        <source>Pictures with metadata.jsonl, as the datasets library loads them.</source>
        <translation>Εικόνες με metadata.jsonl, όπως τις φορτώνει η βιβλιοθήκη datasets.</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Πίνακας CSV</translation>
    </message>
    <message>
        <source>For spreadsheets and scripts; no pictures.</source>
        <translation>Για λογιστικά φύλλα και προγράμματα· χωρίς αρχεία εικόνας.</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>Footprints and points for maps; no pictures.</source>
        <translation>Περιγράμματα και σημεία για χάρτες· χωρίς αρχεία εικόνας.</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>STAC catalog</source>
        <translation>Κατάλογος STAC</translation>
    </message>
    <message>
        <source>An item for each image with a date, and pictures where they may be passed on.</source>
        <translation>Ένα στοιχείο για κάθε εικόνα με ημερομηνία, και αρχεία εικόνας όπου επιτρέπεται η διανομή.</translation>
    </message>
    <message>
        <source>Enlarge smaller pictures</source>
        <translation>Μεγέθυνση των μικρότερων εικόνων</translation>
    </message>
    <message>
        <source>Addresses instead of pictures</source>
        <translation>Διευθύνσεις αντί για αρχεία εικόνας</translation>
    </message>
    <message>
        <source>Also pictures whose licence is not known</source>
        <translation>Και εικόνες με άγνωστη άδεια</translation>
    </message>
    <message>
        <source>With the articles’ texts</source>
        <translation>Με τα κείμενα των άρθρων</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Μορφή</translation>
    </message>
    <message>
        <source>An image with all its captions</source>
        <translation>Μία εικόνα με όλες τις λεζάντες της</translation>
    </message>
    <message>
        <source>A caption with its image</source>
        <translation>Μία λεζάντα με την εικόνα της</translation>
    </message>
    <message>
        <source>One sample is</source>
        <translation>Ένα δείγμα είναι</translation>
    </message>
    <message>
        <source>As the pictures are</source>
        <translation>Όπως είναι οι εικόνες</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Smaller side</source>
        <translation>Μικρότερη πλευρά</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Καταμέτρηση…</translation>
    </message>
    <message>
        <source>%1 images with %2 captions and %3 pictures, about %4.</source>
        <translation>%1 εικόνες με %2 λεζάντες και %3 αρχεία εικόνας, περίπου %4.</translation>
    </message>
    <message>
        <source>No image in the filter has such a caption.</source>
        <translation>Καμία εικόνα του φίλτρου δεν έχει τέτοια λεζάντα.</translation>
    </message>
    <message>
        <source>No place in this format: %1</source>
        <translation>Δεν χωρούν σε αυτή τη μορφή: %1</translation>
    </message>
    <message>
        <source>Pictures that stay out, licence not known: %1</source>
        <translation>Εικόνες που μένουν έξω επειδή η άδεια είναι άγνωστη: %1</translation>
    </message>
    <message>
        <source>Pictures that stay out, licence forbids it: %1</source>
        <translation>Εικόνες που μένουν έξω επειδή το απαγορεύει η άδεια: %1</translation>
    </message>
    <message>
        <source>Without a picture: %1</source>
        <translation>Χωρίς αρχείο εικόνας: %1</translation>
    </message>
    <message>
        <source>Address did not answer: %1</source>
        <translation>Η διεύθυνση δεν απάντησε: %1</translation>
    </message>
    <message>
        <source>Without a credit: %1</source>
        <translation>Χωρίς αναφορά πηγής: %1</translation>
    </message>
    <message>
        <source>Without a split: %1</source>
        <translation>Χωρίς υποσύνολο: %1</translation>
    </message>
</context>
<context>
    <name>gaia::transfer::FetchDialog</name>
    <message>
        <source>Also those that failed before</source>
        <translation>Και όσες απέτυχαν πριν</translation>
    </message>
    <message>
        <source>Leave out what its host marks as not for machines</source>
        <translation>Χωρίς όσες ο διακομιστής σημειώνει ως μη προοριζόμενες για μηχανές</translation>
    </message>
    <message>
        <source>Download pictures</source>
        <translation>Λήψη εικόνων</translation>
    </message>
    <message numerus="yes">
        <source>Of all %n images; those that are here are not asked for again.</source>
        <translation>
            <numerusform>Από τη %n εικόνα· όσες είναι ήδη εδώ δεν ζητούνται ξανά.</numerusform>
            <numerusform>Από όλες τις %n εικόνες· όσες είναι ήδη εδώ δεν ζητούνται ξανά.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n images in the filter; those that are here are not asked for again.</source>
        <translation>
            <numerusform>Από τη %n εικόνα του φίλτρου· όσες είναι ήδη εδώ δεν ζητούνται ξανά.</numerusform>
            <numerusform>Από τις %n εικόνες του φίλτρου· όσες είναι ήδη εδώ δεν ζητούνται ξανά.</numerusform>
        </translation>
    </message>
    <message>
        <source>At a time from one host</source>
        <translation>Ταυτόχρονα από έναν διακομιστή</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Επικοινωνία</translation>
    </message>
    <message>
        <source>e-mail or web page</source>
        <translation>e-mail ή ιστοσελίδα</translation>
    </message>
    <message>
        <source>Sent with every request, so that the host&apos;s owner can reach you.</source>
        <translation>Στέλνεται με κάθε αίτημα, ώστε ο υπεύθυνος του διακομιστή να μπορεί να σας βρει.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Λήψη</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>gaia::transfer::ScrapeDialog</name>
    <message>
        <source>This host may lie inside a private network</source>
        <translation>Ο διακομιστής αυτός μπορεί να βρίσκεται σε ιδιωτικό δίκτυο</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Προεπισκόπηση</translation>
    </message>
    <message>
        <source>Start scraping</source>
        <translation>Έναρξη συλλογής</translation>
    </message>
    <message>
        <source>Scrape a source</source>
        <translation>Συλλογή από πηγή</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Πηγή</translation>
    </message>
    <message>
        <source>Start address</source>
        <translation>Διεύθυνση εκκίνησης</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, any</source>
        <translation>ΕΕΕΕ-ΜΜ-ΗΗ, όποια</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Από ημέρα</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Έως ημέρα</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>χωρίς όριο</translation>
    </message>
    <message>
        <source>Most images</source>
        <translation>Εικόνες το πολύ</translation>
    </message>
    <message>
        <source>e-mail or web page</source>
        <translation>e-mail ή ιστοσελίδα</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Επικοινωνία</translation>
    </message>
    <message>
        <source>Sent with every request, so that the host&apos;s owner can reach you.</source>
        <translation>Στέλνεται με κάθε αίτημα, ώστε ο υπεύθυνος του διακομιστή να μπορεί να σας βρει.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Μνεία</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Εναλλακτικό κείμενο</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Εικόνα</translation>
    </message>
    <message>
        <source>Records found by the preview</source>
        <translation>Εγγραφές που βρήκε η προεπισκόπηση</translation>
    </message>
    <message>
        <source>Preview under way</source>
        <translation>Προεπισκόπηση σε εξέλιξη</translation>
    </message>
    <message>
        <source>The preview reads a few pages and shows the first records as they would be stored. It stores nothing.</source>
        <translation>Η προεπισκόπηση διαβάζει λίγες σελίδες και δείχνει τις πρώτες εγγραφές όπως θα αποθηκεύονταν. Δεν αποθηκεύει τίποτα.</translation>
    </message>
    <message>
        <source>%1 (unverified)</source>
        <translation>%1 (ανεπαλήθευτη)</translation>
    </message>
    <message>
        <source>Unverified: written without a page of the source to try it on. Look at the preview closely.</source>
        <translation>Ανεπαλήθευτη: γράφτηκε χωρίς σελίδα της πηγής για δοκιμή. Κοιτάξτε προσεκτικά την προεπισκόπηση.</translation>
    </message>
    <message>
        <source>Tried on %1.</source>
        <translation>Δοκιμάστηκε σε: %1.</translation>
    </message>
    <message>
        <source>https://…, needed for this source</source>
        <translation>https://…, απαραίτητη για αυτή την πηγή</translation>
    </message>
    <message>
        <source>the source&apos;s own</source>
        <translation>της ίδιας της πηγής</translation>
    </message>
    <message>
        <source>The start address must begin with http:// or https://.</source>
        <translation>Η διεύθυνση εκκίνησης πρέπει να αρχίζει με http:// ή https://.</translation>
    </message>
    <message>
        <source>A day is written YYYY-MM-DD; a month or a year will do.</source>
        <translation>Η ημέρα γράφεται ΕΕΕΕ-ΜΜ-ΗΗ· αρκεί και μήνας ή έτος.</translation>
    </message>
    <message>
        <source>The preview was cancelled.</source>
        <translation>Η προεπισκόπηση ακυρώθηκε.</translation>
    </message>
    <message>
        <source>Cancel the preview</source>
        <translation>Ακύρωση προεπισκόπησης</translation>
    </message>
    <message>
        <source>Reading the source, politely: this may take some seconds a page…</source>
        <translation>Ανάγνωση της πηγής, με ευγένεια: μπορεί να πάρει μερικά δευτερόλεπτα ανά σελίδα…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>κανένα</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n εγγραφή</numerusform>
            <numerusform>%n εγγραφές</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::widgets::Chip</name>
    <message>
        <source>%1, confirmed</source>
        <translation>%1, επιβεβαιωμένο</translation>
    </message>
    <message>
        <source>%1, claimed by the model</source>
        <translation>%1, ισχυρισμός του μοντέλου</translation>
    </message>
    <message>
        <source>Filter term %1</source>
        <translation>Όρος φίλτρου %1</translation>
    </message>
</context>
<context>
    <name>gaia::widgets::StateShape</name>
    <message>
        <source>Accepted</source>
        <translation>Αποδεκτή</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Με αλλαγές</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Απορρίφθηκε</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Εκκρεμεί</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Καμία ακόμη</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Εύρημα</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Αποτυχία</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Σε αναμονή</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Με σημαία</translation>
    </message>
</context>
<context>
    <name>gaia::work</name>
    <message>
        <source>Refused</source>
        <translation>Άρνηση</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>Άχρηστη απάντηση</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Χωρίς απάντηση</translation>
    </message>
    <message>
        <source>Other jobs</source>
        <translation>Άλλες εργασίες</translation>
    </message>
    <message>
        <source>Refused by the model</source>
        <translation>Το μοντέλο αρνήθηκε</translation>
    </message>
    <message>
        <source>Not five captions</source>
        <translation>Όχι πέντε λεζάντες</translation>
    </message>
    <message>
        <source>Answer cut short</source>
        <translation>Η απάντηση κόπηκε</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Δεν στάλθηκε</translation>
    </message>
    <message>
        <source>No usable reply</source>
        <translation>Καμία χρήσιμη απάντηση</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 δ</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 λεπτά</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ώ. %2 λεπτά</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>σήμερα %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>χθες %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Σε εξέλιξη</translation>
    </message>
    <message>
        <source>Pausing; what is under way ends first</source>
        <translation>Σε παύση· πρώτα τελειώνει ό,τι εκκρεμεί</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>Σε παύση από εσάς</translation>
    </message>
    <message>
        <source>Ending; what is done is kept</source>
        <translation>Τερματίζεται· ό,τι έγινε κρατιέται</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Έγινε</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Απέτυχε</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Ακυρώθηκε</translation>
    </message>
</context>
<context>
    <name>gaia::work::CostBar</name>
    <message>
        <source>Cost against the cap</source>
        <translation>Κόστος προς όριο</translation>
    </message>
    <message>
        <source>%1 USD expected</source>
        <translation>αναμένονται %1 USD</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>δαπανήθηκαν</translation>
    </message>
    <message>
        <source>%1 cap</source>
        <translation>όριο %1</translation>
    </message>
</context>
<context>
    <name>gaia::work::FailureDelegate</name>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n προσπάθεια</numerusform>
            <numerusform>%n προσπάθειες</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::work::FailurePane</name>
    <message>
        <source>Failures</source>
        <translation>Αποτυχίες</translation>
    </message>
    <message>
        <source>Nothing has failed. What does not go through is listed here with its reason, and can be tried again.</source>
        <translation>Δεν απέτυχε τίποτα. Ό,τι δεν πετυχαίνει εμφανίζεται εδώ με την αιτία του και μπορεί να ξαναδοκιμαστεί.</translation>
    </message>
    <message>
        <source>Show all in Review</source>
        <translation>Όλα στον έλεγχο</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Αποθήκευση λίστας…</translation>
    </message>
    <message numerus="yes">
        <source>Try %n again…</source>
        <translation>
            <numerusform>Νέα δοκιμή για %n…</numerusform>
            <numerusform>Νέα δοκιμή για %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the list</source>
        <translation>
            <numerusform>%n στη λίστα</numerusform>
            <numerusform>%n στη λίστα</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Αποθήκευση λίστας</translation>
    </message>
    <message>
        <source>Tables with tabs (*.tsv)</source>
        <translation>Πίνακες με στηλοθέτες (*.tsv)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>Το %1 δεν γράφεται: %2.</translation>
    </message>
</context>
<context>
    <name>gaia::work::FinishedList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>drafts without a model</source>
        <translation>προσχέδια χωρίς μοντέλο</translation>
    </message>
    <message>
        <source>%1 of %2 images, %3 USD</source>
        <translation>%1 από %2 εικόνες, %3 USD</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 από %2 εικόνες</translation>
    </message>
    <message>
        <source>Caption run %1: %2</source>
        <translation>Εκτέλεση λεζαντών %1: %2</translation>
    </message>
</context>
<context>
    <name>gaia::work::JobCard</name>
    <message>
        <source>Pause</source>
        <translation>Παύση</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Images a minute</source>
        <translation>Εικόνες το λεπτό</translation>
    </message>
    <message>
        <source>Cost against the cap</source>
        <translation>Κόστος προς όριο</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>of %1 done</source>
        <translation>από %1 έγιναν</translation>
    </message>
    <message>
        <source>done</source>
        <translation>έγιναν</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>απέτυχαν</translation>
    </message>
    <message>
        <source>a minute now</source>
        <translation>το λεπτό τώρα</translation>
    </message>
    <message>
        <source>left</source>
        <translation>απομένουν</translation>
    </message>
    <message>
        <source>left, until about %1</source>
        <translation>απομένουν, ως περίπου τις %1</translation>
    </message>
    <message>
        <source>%1 USD &lt;span style=&quot;font-weight:400&quot;&gt;of %2 USD&lt;/span&gt;</source>
        <translation>%1 USD &lt;span style=&quot;font-weight:400&quot;&gt;από %2 USD&lt;/span&gt;</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>%1 US cents an image. Before a request could pass the cap, the run ends; nothing is lost.</source>
        <translation>%1 σεντ ΗΠΑ η εικόνα. Πριν κάποιο αίτημα ξεπεράσει το όριο, η εκτέλεση τελειώνει· τίποτα δεν χάνεται.</translation>
    </message>
    <message>
        <source>Nothing has been paid yet.</source>
        <translation>Δεν πληρώθηκε τίποτα ακόμη.</translation>
    </message>
</context>
<context>
    <name>gaia::work::ProgressStripe</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 από %2</translation>
    </message>
</context>
<context>
    <name>gaia::work::RatePlot</name>
    <message>
        <source>Images a minute</source>
        <translation>Εικόνες το λεπτό</translation>
    </message>
    <message>
        <source>The first figures come in a moment</source>
        <translation>Τα πρώτα στοιχεία έρχονται σε λίγο</translation>
    </message>
</context>
<context>
    <name>gaia::work::WorkWorkspace</name>
    <message>
        <source>Finished</source>
        <translation>Ολοκληρωμένες</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Τώρα</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Εισαγωγή</translation>
    </message>
    <message>
        <source>New caption run</source>
        <translation>Νέα εκτέλεση λεζαντών</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>The runs of the project are still being read.</source>
        <translation>Οι εκτελέσεις του έργου διαβάζονται ακόμη.</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <translation>δεν τρέχει τίποτα</translation>
    </message>
    <message>
        <source>%1 running, %2 paused</source>
        <translation>%1 σε εξέλιξη, %2 σε παύση</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 σε εξέλιξη</translation>
    </message>
    <message>
        <source>Imports, downloads, caption runs and exports show here how far they are, what they cost and how long they will take; each can be stopped at any moment without losing what is done.</source>
        <translation>Εισαγωγές, λήψεις, εκτελέσεις λεζαντών και εξαγωγές δείχνουν εδώ πού βρίσκονται, τι κοστίζουν και πόσο θα διαρκέσουν· καθεμιά σταματά όποτε θέλετε, χωρίς να χαθεί ό,τι έγινε.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Εργασίες</translation>
    </message>
</context>
</TS>
