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
    <message>
        <source>Save the filter as a view…</source>
        <translation>Αποθήκευση φίλτρου ως προβολής…</translation>
    </message>
    <message>
        <source>Views and sets…</source>
        <translation>Προβολές και σύνολα…</translation>
    </message>
    <message>
        <source>Values and counts</source>
        <translation>Τιμές και πλήθη</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Διπλότυπα</translation>
    </message>
    <message>
        <source>Order of the queue…</source>
        <translation>Σειρά της ουράς…</translation>
    </message>
    <message>
        <source>Discard or keep the image…</source>
        <translation>Απόσυρση ή διατήρηση της εικόνας…</translation>
    </message>
    <message>
        <source>Note on the image</source>
        <translation>Σημείωση για την εικόνα</translation>
    </message>
    <message>
        <source>Hold the picture, compare others</source>
        <translation>Κράτημα της εικόνας για σύγκριση</translation>
    </message>
    <message>
        <source>Whole picture or 1:1</source>
        <translation>Ολόκληρη η εικόνα ή 1:1</translation>
    </message>
    <message>
        <source>Apply the fix</source>
        <translation>Εφαρμογή της διόρθωσης</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Επόμενο εύρημα</translation>
    </message>
    <message>
        <source>Show what it rests on</source>
        <translation>Εμφάνιση του τεκμηρίου</translation>
    </message>
    <message>
        <source>Set the finding aside</source>
        <translation>Παραμερισμός του ευρήματος</translation>
    </message>
    <message>
        <source>Rewards and overlap</source>
        <translation>Ανταμοιβές και επικάλυψη</translation>
    </message>
    <message>
        <source>Restore the generated text</source>
        <translation>Επαναφορά του αρχικού κειμένου</translation>
    </message>
    <message>
        <source>Write your own</source>
        <translation>Δική σας λεζάντα</translation>
    </message>
    <message>
        <source>Prefer it next, or no longer</source>
        <translation>Προτίμηση της λεζάντας ή άρση της</translation>
    </message>
    <message>
        <source>Write this caption anew…</source>
        <translation>Νέα δημιουργία αυτής της λεζάντας…</translation>
    </message>
    <message>
        <source>Origin and older sets…</source>
        <translation>Προέλευση και παλαιότερα σύνολα…</translation>
    </message>
    <message>
        <source>Design a subset…</source>
        <translation>Σχεδίαση υποσυνόλου…</translation>
    </message>
    <message>
        <source>Evaluate predictions…</source>
        <translation>Αξιολόγηση προβλέψεων…</translation>
    </message>
    <message>
        <source>Satellites and sensors…</source>
        <translation>Δορυφόροι και αισθητήρες…</translation>
    </message>
    <message>
        <source>Claims of this image…</source>
        <translation>Ισχυρισμοί αυτής της εικόνας…</translation>
    </message>
    <message>
        <source>Find and replace in captions…</source>
        <translation>Εύρεση και αντικατάσταση σε λεζάντες…</translation>
    </message>
    <message>
        <source>Accept what passes the check…</source>
        <translation>Αποδοχή όσων περνούν τον έλεγχο…</translation>
    </message>
    <message>
        <source>Blind second look…</source>
        <translation>Τυφλός επανέλεγχος…</translation>
    </message>
    <message>
        <source>Where curators differ…</source>
        <translation>Πού διαφωνούν οι επιμελητές…</translation>
    </message>
    <message>
        <source>Agreement between curators…</source>
        <translation>Συμφωνία μεταξύ επιμελητών…</translation>
    </message>
    <message>
        <source>Assign images to curators…</source>
        <translation>Ανάθεση εικόνων σε επιμελητές…</translation>
    </message>
    <message>
        <source>Merge a curator&apos;s copy…</source>
        <translation>Συγχώνευση αντιγράφου επιμελητή…</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Οδηγός κρίσης</translation>
    </message>
    <message>
        <source>Design splits…</source>
        <translation>Σχεδίαση μερίδων…</translation>
    </message>
    <message>
        <source>Read the pages of pictures…</source>
        <translation>Ανάγνωση των σελίδων των εικόνων…</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Cell on the map</source>
        <translation>Κελί του χάρτη</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Έτος</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Μήνας</translation>
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
        <source>around %1</source>
        <translation>γύρω στο %1</translation>
    </message>
    <message>
        <source>With an accepted caption</source>
        <translation>Με αποδεκτή λεζάντα</translation>
    </message>
    <message>
        <source>With a place</source>
        <translation>Με τόπο</translation>
    </message>
    <message>
        <source>With a date</source>
        <translation>Με ημερομηνία</translation>
    </message>
    <message>
        <source>With a picture</source>
        <translation>Με αρχείο εικόνας</translation>
    </message>
    <message>
        <source>Without findings</source>
        <translation>Χωρίς ευρήματα</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 έως %2</translation>
    </message>
    <message>
        <source>%1 (event)</source>
        <translation>%1 (γεγονός)</translation>
    </message>
    <message>
        <source>%1 (published)</source>
        <translation>%1 (δημοσίευση)</translation>
    </message>
</context>
<context>
    <name>FilterValues</name>
    <message>
        <source>no captions yet</source>
        <translation>χωρίς λεζάντες ακόμη</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>εκκρεμεί</translation>
    </message>
    <message>
        <source>partly decided</source>
        <translation>εν μέρει κριμένη</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ολοκληρωμένη</translation>
    </message>
    <message>
        <source>last run failed</source>
        <translation>απέτυχε η τελευταία εκτέλεση</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>με σημαία</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>αποσυρμένη</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>αποδεκτή</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>με αλλαγές</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>απορρίφθηκε</translation>
    </message>
    <message>
        <source>train</source>
        <translation>εκπαίδευση</translation>
    </message>
    <message>
        <source>test</source>
        <translation>δοκιμή</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>επικύρωση</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ναι</translation>
    </message>
    <message>
        <source>no</source>
        <translation>όχι</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>χειμώνας</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>άνοιξη</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>καλοκαίρι</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>φθινόπωρο</translation>
    </message>
    <message>
        <source>none, in the tropics</source>
        <translation>καμία, στους τροπικούς</translation>
    </message>
    <message>
        <source>acquisition</source>
        <translation>λήψη</translation>
    </message>
    <message>
        <source>event</source>
        <translation>γεγονός</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>δημοσίευση</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>as their content says</source>
        <translation>όπως δείχνει το περιεχόμενο</translation>
    </message>
    <message>
        <source>GAIA JSON</source>
        <translation>GAIA JSON</translation>
    </message>
    <message>
        <source>JSON, a record a line</source>
        <translation>JSON, μία εγγραφή ανά γραμμή</translation>
    </message>
    <message>
        <source>a folder of pictures</source>
        <translation>φάκελος εικόνων</translation>
    </message>
    <message>
        <source>a table (CSV, TSV)</source>
        <translation>πίνακας (CSV, TSV)</translation>
    </message>
    <message>
        <source>shards (WebDataset, img2dataset)</source>
        <translation>τμήματα (WebDataset, img2dataset)</translation>
    </message>
    <message>
        <source>COCO captions</source>
        <translation>Λεζάντες COCO</translation>
    </message>
    <message>
        <source>image folder of Hugging Face</source>
        <translation>imagefolder του Hugging Face</translation>
    </message>
    <message>
        <source>rasters (GeoTIFF and friends)</source>
        <translation>ράστερ (GeoTIFF και συναφή)</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
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
</context>
<context>
    <name>SplitReport</name>
    <message>
        <source>one article</source>
        <translation>ένα άρθρο</translation>
    </message>
    <message>
        <source>one picture or near-duplicates</source>
        <translation>μία εικόνα ή σχεδόν όμοιες</translation>
    </message>
    <message>
        <source>one place and time</source>
        <translation>ένας τόπος και χρόνος</translation>
    </message>
    <message>
        <source>images</source>
        <translation>εικόνες</translation>
    </message>
    <message>
        <source>share</source>
        <translation>μερίδιο</translation>
    </message>
    <message>
        <source>Nothing leaks: no article, duplicate or block of place and time is in two splits.</source>
        <translation>Καμία διαρροή: κανένα άρθρο, διπλότυπο ή τμήμα τόπου και χρόνου δεν βρίσκεται σε δύο μερίδες.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked by place and time: %1 images without a place that is known well enough, %2 without a date.</source>
        <translation>Δεν ελέγχονται κατά τόπο και χρόνο: %1 εικόνες χωρίς αρκετά γνωστό τόπο, %2 χωρίς ημερομηνία.</translation>
    </message>
    <message>
        <source>%1 km from train: %2</source>
        <translation>%1 km από την εκπαίδευση: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) apart</source>
        <translation>
            <numerusform>διαφορά %n ημέρας</numerusform>
            <numerusform>διαφορά %n ημερών</numerusform>
        </translation>
    </message>
    <message>
        <source>Distance to the nearest train image</source>
        <translation>Απόσταση από την πλησιέστερη εικόνα εκπαίδευσης</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>μετρήθηκαν</translation>
    </message>
    <message>
        <source>least, km</source>
        <translation>ελάχιστη, km</translation>
    </message>
    <message>
        <source>median, km</source>
        <translation>διάμεσος, km</translation>
    </message>
    <message>
        <source>within 1 km</source>
        <translation>εντός 1 km</translation>
    </message>
    <message>
        <source>10 km</source>
        <translation>10 km</translation>
    </message>
    <message>
        <source>100 km</source>
        <translation>100 km</translation>
    </message>
    <message>
        <source>train</source>
        <translation>εκπαίδευση</translation>
    </message>
    <message>
        <source>test</source>
        <translation>δοκιμή</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>επικύρωση</translation>
    </message>
    <message>
        <source>%1 groups that must stay together; the largest holds %2.</source>
        <translation>%1 ομάδες που πρέπει να μείνουν ενιαίες· η μεγαλύτερη έχει %2.</translation>
    </message>
    <message>
        <source>%1 keep the split that they came with; %2 would change.</source>
        <translation>%1 κρατούν τη μερίδα με την οποία ήρθαν· %2 θα άλλαζαν.</translation>
    </message>
    <message>
        <source>no split</source>
        <translation>χωρίς μερίδα</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leak(s), listed below.</source>
        <translation>
            <numerusform>%Ln διαρροή, στον κατάλογο παρακάτω.</numerusform>
            <numerusform>%Ln διαρροές, στον κατάλογο παρακάτω.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 leaks</source>
        <translation>Οι πρώτες %1 διαρροές</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Διαρροές</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln εικόνα</numerusform>
            <numerusform>%Ln εικόνες</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebDialog</name>
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
        <translation>Πλήθος λεζαντών</translation>
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
    <message>
        <source>Curators do not differ on this caption, or no longer do.</source>
        <translation>Οι επιμελητές δεν διαφωνούν, ή δεν διαφωνούν πια, για αυτή τη λεζάντα.</translation>
    </message>
    <message>
        <source>No guideline of this hash was kept here.</source>
        <translation>Δεν φυλάχθηκε εδώ οδηγός κρίσης με αυτό το hash.</translation>
    </message>
    <message>
        <source>The image has no caption %1. Sets are listed without --pull; write SET:CAPTION.</source>
        <translation>Η εικόνα δεν έχει λεζάντα %1. Τα σύνολα εμφανίζονται χωρίς το --pull· γράψτε ΣΥΝΟΛΟ:ΛΕΖΑΝΤΑ.</translation>
    </message>
    <message>
        <source>The model profiles hold “%1”, which can&apos;t be: rules are tiles, patches and fixed, protocols responses and chat, sizes and limits above 0.</source>
        <translation>Τα προφίλ μοντέλων έχουν «%1», που δεν είναι δυνατό: οι κανόνες είναι tiles, patches και fixed, τα πρωτόκολλα responses και chat, τα μεγέθη και τα όρια πάνω από 0.</translation>
    </message>
    <message>
        <source>The service does not know this model or address: %1 Choose another model and go on.</source>
        <translation>Η υπηρεσία δεν γνωρίζει αυτό το μοντέλο ή τη διεύθυνση: %1 Επιλέξτε άλλο μοντέλο και συνεχίστε.</translation>
    </message>
    <message>
        <source>an image has one of these: %1</source>
        <translation>μια εικόνα έχει ένα από αυτά: %1</translation>
    </message>
    <message>
        <source>%1 is yes or no</source>
        <translation>το %1 είναι yes ή no</translation>
    </message>
    <message>
        <source>%1 is no JSON object. Mend it or move it away.</source>
        <translation>Το %1 δεν είναι αντικείμενο JSON. Διορθώστε το ή μετακινήστε το.</translation>
    </message>
    <message>
        <source>%1 has no entry “%2”.</source>
        <translation>Το %1 δεν έχει εγγραφή «%2».</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Άγνωστο</translation>
    </message>
    <message>
        <source>%1: an image (id or image_id) and a caption or a label are needed.</source>
        <translation>%1: χρειάζονται μια εικόνα (id ή image_id) και μια λεζάντα ή κλάση (label).</translation>
    </message>
    <message>
        <source>%1 holds no predictions: a table needs the columns id and caption or label in its first line.</source>
        <translation>Το %1 δεν περιέχει προβλέψεις: ένας πίνακας χρειάζεται στην πρώτη του γραμμή τις στήλες id και caption ή label.</translation>
    </message>
    <message>
        <source>%1 breaks off after record %2.</source>
        <translation>Το %1 διακόπτεται μετά την εγγραφή %2.</translation>
    </message>
    <message>
        <source>%1 tells no ids of images by their numbers: it is no annotation file of an export for COCO or LAVIS.</source>
        <translation>Το %1 δεν αντιστοιχίζει αριθμούς σε αναγνωριστικά εικόνων: δεν είναι αρχείο λεζαντών εξαγωγής για COCO ή LAVIS.</translation>
    </message>
    <message>
        <source>The footprint is not on Earth and was left out.</source>
        <translation>Το περίγραμμα δεν βρίσκεται στη Γη και παραλείφθηκε.</translation>
    </message>
    <message>
        <source>row %1 has no name or no vector.</source>
        <translation>η γραμμή %1 δεν έχει όνομα ή διάνυσμα.</translation>
    </message>
    <message>
        <source>the vector of %1 holds what is no number.</source>
        <translation>το διάνυσμα του %1 περιέχει κάτι που δεν είναι αριθμός.</translation>
    </message>
    <message>
        <source>the vector of %1 has %2 numbers, the others %3.</source>
        <translation>το διάνυσμα του %1 έχει %2 αριθμούς, τα άλλα %3.</translation>
    </message>
    <message>
        <source>%1 holds more than 4 GiB of vectors. Evaluate it in parts.</source>
        <translation>Το %1 περιέχει πάνω από 4 GiB διανυσμάτων. Αξιολογήστε το τμηματικά.</translation>
    </message>
    <message>
        <source>it holds no vectors.</source>
        <translation>δεν περιέχει διανύσματα.</translation>
    </message>
    <message>
        <source>it breaks off, or has more ids than vectors or fewer.</source>
        <translation>διακόπτεται, ή έχει περισσότερα ή λιγότερα αναγνωριστικά από διανύσματα.</translation>
    </message>
    <message>
        <source>it breaks off or is no JSON.</source>
        <translation>διακόπτεται ή δεν είναι JSON.</translation>
    </message>
    <message>
        <source>line %1 holds what is no number.</source>
        <translation>η γραμμή %1 περιέχει κάτι που δεν είναι αριθμός.</translation>
    </message>
    <message>
        <source>%1 has no names for its rows. Put them into %2, one a line, or name the file that has them.</source>
        <translation>Το %1 δεν έχει ονόματα για τις γραμμές του. Βάλτε τα στο %2, ένα ανά γραμμή, ή ορίστε το αρχείο που τα έχει.</translation>
    </message>
    <message>
        <source>it is no NumPy array of floats with two dimensions.</source>
        <translation>δεν είναι πίνακας NumPy αριθμών κινητής υποδιαστολής με δύο διαστάσεις.</translation>
    </message>
    <message>
        <source>it claims %1 rows of %2 numbers, but holds another amount, none, or more than 4 GiB.</source>
        <translation>δηλώνει %1 γραμμές των %2 αριθμών, αλλά περιέχει άλλο πλήθος, κανέναν, ή πάνω από 4 GiB.</translation>
    </message>
    <message>
        <source>it has %1 rows, but there are %2 names.</source>
        <translation>έχει %1 γραμμές, αλλά υπάρχουν %2 ονόματα.</translation>
    </message>
    <message>
        <source>it can&apos;t be read to its end.</source>
        <translation>δεν διαβάζεται ως το τέλος.</translation>
    </message>
    <message>
        <source>a vector holds a number that is not finite.</source>
        <translation>ένα διάνυσμα περιέχει αριθμό που δεν είναι πεπερασμένος.</translation>
    </message>
    <message>
        <source>%1 does not say where on Earth it lies, so it can&apos;t be drawn on the map.</source>
        <translation>Το %1 δεν λέει πού βρίσκεται στη Γη, γι’ αυτό δεν σχεδιάζεται στον χάρτη.</translation>
    </message>
    <message>
        <source>The map&apos;s grid is not one that GDAL knows.</source>
        <translation>Το GDAL δεν γνωρίζει το σύστημα συντεταγμένων του χάρτη.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Διακόπηκε.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be drawn on the map: its georeferencing does not fit.</source>
        <translation>Το %1 δεν σχεδιάζεται στον χάρτη: η γεωαναφορά του δεν ταιριάζει.</translation>
    </message>
    <message>
        <source>%1 took longer than %2 s to decode and was left. Convert it to a tiled GeoTIFF first.</source>
        <translation>Η αποκωδικοποίηση του %1 ξεπέρασε τα %2 δ και εγκαταλείφθηκε. Μετατρέψτε το πρώτα σε GeoTIFF με πλακίδια.</translation>
    </message>
    <message>
        <source>The caption has changed since the preview.</source>
        <translation>Η λεζάντα άλλαξε μετά την προεπισκόπηση.</translation>
    </message>
    <message>
        <source>A share lies above 0 and at 100 per cent at most.</source>
        <translation>Ένα μερίδιο είναι πάνω από 0 και το πολύ 100 τοις εκατό.</translation>
    </message>
    <message>
        <source>Name the curators with their shares, such as ana:60,ben:40, and an overlap of 0 to 100 per cent.</source>
        <translation>Ορίστε τους επιμελητές με τα μερίδιά τους, όπως ana:60,ben:40, και επικάλυψη από 0 έως 100 τοις εκατό.</translation>
    </message>
    <message>
        <source>A verdict is accepted, edited or rejected.</source>
        <translation>Μια κρίση είναι accepted, edited ή rejected.</translation>
    </message>
    <message>
        <source>There is no caption %1 to be judged.</source>
        <translation>Δεν υπάρχει λεζάντα %1 προς κρίση.</translation>
    </message>
    <message>
        <source>This caption of %1 has a verdict already.</source>
        <translation>Αυτή η λεζάντα του %1 έχει ήδη κριθεί.</translation>
    </message>
    <message>
        <source>The service refused each of the first %1 requests, so the run stopped before it sent the others: %2</source>
        <translation>Η υπηρεσία απέρριψε και τα %1 πρώτα αιτήματα, οπότε η εκτέλεση σταμάτησε πριν στείλει τα υπόλοιπα: %2</translation>
    </message>
    <message>
        <source>Slowed down by the service from %1 to %2.</source>
        <translation>Η υπηρεσία επιβράδυνε τον ρυθμό από τις %1 έως τις %2.</translation>
    </message>
    <message>
        <source>It answered %1 times that requests come too fast, and asked to wait up to %2 s.</source>
        <translation>Απάντησε %1 φορές ότι τα αιτήματα έρχονται υπερβολικά γρήγορα, και ζήτησε αναμονή έως %2 δ.</translation>
    </message>
    <message>
        <source>It answered %1 times that requests come too fast.</source>
        <translation>Απάντησε %1 φορές ότι τα αιτήματα έρχονται υπερβολικά γρήγορα.</translation>
    </message>
    <message>
        <source>The run went from %1 requests at a time to %2, and is at %3.</source>
        <translation>Η εκτέλεση πήγε από %1 ταυτόχρονα αιτήματα σε %2, και τώρα είναι σε %3.</translation>
    </message>
    <message>
        <source>%1 images a minute, about %2 min left; %3 requests under way, %4 k tokens in, %5 k out</source>
        <translation>%1 εικόνες το λεπτό, απομένουν περίπου %2 λεπτά· %3 αιτήματα σε εξέλιξη, %4 χιλ. σύμβολα εισόδου, %5 χιλ. εξόδου</translation>
    </message>
    <message>
        <source>%1 has no place for a caption %2.</source>
        <translation>Το %1 δεν έχει θέση για λεζάντα %2.</translation>
    </message>
    <message>
        <source>%1 has no such caption.</source>
        <translation>Το %1 δεν έχει τέτοια λεζάντα.</translation>
    </message>
    <message>
        <source>A caption can&apos;t be empty.</source>
        <translation>Μια λεζάντα δεν μπορεί να είναι κενή.</translation>
    </message>
    <message>
        <source>Stopped before the figures were ready.</source>
        <translation>Διακόπηκε πριν ετοιμαστούν τα μεγέθη.</translation>
    </message>
    <message>
        <source>No image in the filter has a caption of the kind that was asked for, so there is nothing to measure against.</source>
        <translation>Καμία εικόνα του φίλτρου δεν έχει λεζάντα του είδους που ζητήθηκε, οπότε δεν υπάρχει μέτρο σύγκρισης.</translation>
    </message>
    <message>
        <source>It has more than one prediction; the first counts.</source>
        <translation>Έχει περισσότερες από μία προβλέψεις· μετρά η πρώτη.</translation>
    </message>
    <message>
        <source>Comparing captions</source>
        <translation>Σύγκριση λεζαντών</translation>
    </message>
    <message>
        <source>The project has no image of this id. Where predictions name images by their number in an export, give its annotation file too.</source>
        <translation>Το έργο δεν έχει εικόνα με αυτό το αναγνωριστικό. Αν οι προβλέψεις ονομάζουν τις εικόνες με τον αριθμό τους σε μια εξαγωγή, δώστε και το αρχείο λεζαντών της.</translation>
    </message>
    <message>
        <source>The project has no such image or caption.</source>
        <translation>Το έργο δεν έχει τέτοια εικόνα ή λεζάντα.</translation>
    </message>
    <message>
        <source>The vectors of images have %1 numbers, those of captions %2: they are not of one model.</source>
        <translation>Τα διανύσματα των εικόνων έχουν %1 αριθμούς, των λεζαντών %2: δεν είναι του ίδιου μοντέλου.</translation>
    </message>
    <message>
        <source>Its image has no vector.</source>
        <translation>Η εικόνα της δεν έχει διάνυσμα.</translation>
    </message>
    <message>
        <source>The vectors of images have %1 numbers, those of classes %2: they are not of one model.</source>
        <translation>Τα διανύσματα των εικόνων έχουν %1 αριθμούς, των κλάσεων %2: δεν είναι του ίδιου μοντέλου.</translation>
    </message>
    <message>
        <source>Name a file of predictions or of embeddings to evaluate.</source>
        <translation>Ορίστε ένα αρχείο προβλέψεων ή διανυσμάτων προς αξιολόγηση.</translation>
    </message>
    <message>
        <source>Nothing in %1 fits an image of the filter. %2</source>
        <translation>Τίποτα στο %1 δεν αντιστοιχεί σε εικόνα του φίλτρου. %2</translation>
    </message>
    <message>
        <source>Captions are matched by the image&apos;s id, vectors by ID and ID:N.</source>
        <translation>Οι λεζάντες αντιστοιχίζονται με το αναγνωριστικό της εικόνας, τα διανύσματα με ID και ID:N.</translation>
    </message>
    <message>
        <source>There is no evaluation “%1”.</source>
        <translation>Δεν υπάρχει αξιολόγηση «%1».</translation>
    </message>
    <message>
        <source>A guideline can&apos;t be empty. Go back to the shipped one instead.</source>
        <translation>Ένας οδηγός κρίσης δεν μπορεί να είναι κενός. Επιστρέψτε καλύτερα στον αρχικό.</translation>
    </message>
    <message>
        <source>The group of %1 has changed since this step, so the step can&apos;t be taken back. Decide on the pictures themselves.</source>
        <translation>Η ομάδα του %1 άλλαξε μετά από αυτό το βήμα, γι’ αυτό το βήμα δεν αναιρείται. Αποφασίστε στις ίδιες τις εικόνες.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same bytes, so they are the same picture.</source>
        <translation>Τα %1 και %2 έχουν τα ίδια byte, άρα είναι η ίδια εικόνα.</translation>
    </message>
    <message>
        <source>%1 has no picture to compare. Download it first.</source>
        <translation>Το %1 δεν έχει εικόνα για σύγκριση. Κατεβάστε την πρώτα.</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>πολύ αργά</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>χωρίς σύνδεση</translation>
    </message>
    <message>
        <source>no tile</source>
        <translation>χωρίς πλακίδιο</translation>
    </message>
    <message>
        <source>The tiles need a name.</source>
        <translation>Τα πλακίδια χρειάζονται όνομα.</translation>
    </message>
    <message>
        <source>The address needs {z}, {x} and {y} where zoom, column and row of a tile stand.</source>
        <translation>Η διεύθυνση χρειάζεται {z}, {x} και {y} στη θέση της μεγέθυνσης, της στήλης και της γραμμής ενός πλακιδίου.</translation>
    </message>
    <message>
        <source>%1 is no address of a web server. It begins with https:// or http://.</source>
        <translation>Το %1 δεν είναι διεύθυνση διακομιστή ιστού. Πρέπει να αρχίζει με https:// ή http://.</translation>
    </message>
    <message>
        <source>OpenStreetMap&apos;s own servers are paid for by volunteers and are not for programs that show whole collections. Name a server of yours, or of a provider whose terms allow it.</source>
        <translation>Τους διακομιστές του OpenStreetMap τους πληρώνουν εθελοντές και δεν προορίζονται για προγράμματα που δείχνουν ολόκληρες συλλογές. Ορίστε δικό σας διακομιστή, ή παρόχου που οι όροι του το επιτρέπουν.</translation>
    </message>
    <message>
        <source>Whose data are these? The attribution is shown on the map; the server&apos;s terms tell it.</source>
        <translation>Ποιου είναι τα δεδομένα; Η απόδοση εμφανίζεται στον χάρτη· τη λένε οι όροι του διακομιστή.</translation>
    </message>
    <message>
        <source>The tiles of %1: %2</source>
        <translation>Πλακίδια %1: %2</translation>
    </message>
    <message>
        <source>The tiles of %1: %2 answers with a web page in place of a picture. Is the address right, and does it need a key?</source>
        <translation>Πλακίδια %1: το %2 απαντά με ιστοσελίδα αντί για εικόνα. Είναι σωστή η διεύθυνση, και μήπως χρειάζεται κλειδί;</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>ιστοσελίδα</translation>
    </message>
    <message>
        <source>The tiles of %1: what %2 sends is no picture that can be read.</source>
        <translation>Πλακίδια %1: ό,τι στέλνει το %2 δεν είναι εικόνα που διαβάζεται.</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>όχι εικόνα</translation>
    </message>
    <message>
        <source>The image is not in this project.</source>
        <translation>Η εικόνα δεν βρίσκεται σε αυτό το έργο.</translation>
    </message>
    <message>
        <source>Another caption is in use here.</source>
        <translation>Εδώ χρησιμοποιείται άλλη λεζάντα.</translation>
    </message>
    <message>
        <source>%1 is this project itself. Choose another curator&apos;s copy.</source>
        <translation>Το %1 είναι αυτό το ίδιο το έργο. Επιλέξτε αντίγραφο άλλου επιμελητή.</translation>
    </message>
    <message>
        <source>Stopped before everything was looked at.</source>
        <translation>Διακόπηκε πριν εξεταστούν όλα.</translation>
    </message>
    <message>
        <source>%1 holds no work on images and captions of this project. Merge a copy of the same collection.</source>
        <translation>Το %1 δεν περιέχει εργασία σε εικόνες και λεζάντες αυτού του έργου. Συγχωνεύστε αντίγραφο της ίδιας συλλογής.</translation>
    </message>
    <message>
        <source>It has changed since the comparison. Merge once more.</source>
        <translation>Άλλαξε μετά τη σύγκριση. Συγχωνεύστε ξανά.</translation>
    </message>
    <message>
        <source>%1 is no address of a server of Nominatim.</source>
        <translation>Το %1 δεν είναι διεύθυνση διακομιστή Nominatim.</translation>
    </message>
    <message>
        <source>Places from Nominatim: © OpenStreetMap contributors, ODbL 1.0, openstreetmap.org/copyright</source>
        <translation>Τόποι από το Nominatim: © συνεισφέροντες του OpenStreetMap, ODbL 1.0, openstreetmap.org/copyright</translation>
    </message>
    <message>
        <source>%1 failed several times, so it was not asked for “%2”.</source>
        <translation>Το %1 απέτυχε πολλές φορές, γι’ αυτό δεν ρωτήθηκε για το «%2».</translation>
    </message>
    <message>
        <source>Stopped before “%1” was asked for.</source>
        <translation>Διακόπηκε πριν από την αναζήτηση του «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be looked up. %2</source>
        <translation>Το «%1» δεν αναζητήθηκε. %2</translation>
    </message>
    <message>
        <source>“%1” could not be looked up: what %2 answers is not what Nominatim does.</source>
        <translation>Το «%1» δεν αναζητήθηκε: η απάντηση του %2 δεν είναι απάντηση Nominatim.</translation>
    </message>
    <message>
        <source>the point lies outside %1, which the location names</source>
        <translation>το σημείο βρίσκεται έξω από: %1, που ονομάζει η τοποθεσία</translation>
    </message>
    <message>
        <source>“%1” and the point disagree on land and sea</source>
        <translation>το «%1» και το σημείο διαφωνούν ως προς στεριά και θάλασσα</translation>
    </message>
    <message>
        <source>latitude and longitude look exchanged: the other way round they lie in %1</source>
        <translation>πλάτος και μήκος φαίνονται αντεστραμμένα: αντίστροφα βρίσκονται σε: %1</translation>
    </message>
    <message>
        <source>the point is a pole, which often stands for a guess</source>
        <translation>το σημείο είναι πόλος, που συχνά σημαίνει εικασία</translation>
    </message>
    <message>
        <source>%1 images of different places share this very point</source>
        <translation>%1 εικόνες διαφορετικών τόπων έχουν ακριβώς αυτό το σημείο</translation>
    </message>
    <message>
        <source>the point is the middle of %1, not where “%2” lies</source>
        <translation>το σημείο είναι το κέντρο (%1), όχι εκεί όπου βρίσκεται το «%2»</translation>
    </message>
    <message>
        <source>Say what is to be found.</source>
        <translation>Πείτε τι αναζητείται.</translation>
    </message>
    <message>
        <source>The expression can&apos;t be read at position %1: %2.</source>
        <translation>Η έκφραση δεν διαβάζεται στη θέση %1: %2.</translation>
    </message>
    <message>
        <source>A dispute is settled by accepting a text, or by rejecting.</source>
        <translation>Μια διαφωνία επιλύεται με την αποδοχή ενός κειμένου ή με απόρριψη.</translation>
    </message>
    <message>
        <source>“%1” does not stand in caption %2.</source>
        <translation>Το «%1» δεν υπάρχει στη λεζάντα %2.</translation>
    </message>
    <message>
        <source>Words of the field</source>
        <translation>Λέξεις του κλάδου</translation>
    </message>
    <message>
        <source>Count, shape and type</source>
        <translation>Πλήθος, σχήμα και τύπος</translation>
    </message>
    <message>
        <source>Position and relation</source>
        <translation>Θέση και σχέση</translation>
    </message>
    <message>
        <source>Month or season</source>
        <translation>Μήνας ή εποχή</translation>
    </message>
    <message>
        <source>Causes and interactions</source>
        <translation>Αιτίες και αλληλεπιδράσεις</translation>
    </message>
    <message>
        <source>Conditions and land cover</source>
        <translation>Συνθήκες και κάλυψη γης</translation>
    </message>
    <message>
        <source>Brightness, colour, texture</source>
        <translation>Φωτεινότητα, χρώμα, υφή</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Satellite and sensor</source>
        <translation>Δορυφόρος και αισθητήρας</translation>
    </message>
    <message>
        <source>Spatial resolution</source>
        <translation>Χωρική ανάλυση</translation>
    </message>
    <message>
        <source>What the text adds</source>
        <translation>Ό,τι προσθέτει το κείμενο</translation>
    </message>
    <message>
        <source>Acronyms spelled out</source>
        <translation>Αναλυμένα ακρωνύμια</translation>
    </message>
    <message>
        <source>Another file has taken the place of %1 while it was open, so nothing was written. Put the old one back and try again, or open the project anew.</source>
        <translation>Άλλο αρχείο πήρε τη θέση του %1 ενώ ήταν ανοιχτό, γι’ αυτό δεν γράφτηκε τίποτα. Επαναφέρετε το παλιό και δοκιμάστε πάλι, ή ανοίξτε ξανά το έργο.</translation>
    </message>
    <message>
        <source>%1 was moved or deleted while it was open, so nothing was written. Put it back and try again.</source>
        <translation>Το %1 μετακινήθηκε ή διαγράφηκε ενώ ήταν ανοιχτό, γι’ αυτό δεν γράφτηκε τίποτα. Επαναφέρετέ το και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>a season is winter, spring, summer, autumn, or none between the tropics</source>
        <translation>εποχή είναι winter, spring, summer, autumn, ή none ανάμεσα στους τροπικούς</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>χειμώνας</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>άνοιξη</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>καλοκαίρι</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>φθινόπωρο</translation>
    </message>
    <message>
        <source>tropics</source>
        <translation>τροπικοί</translation>
    </message>
    <message>
        <source>%1, by hemisphere: %2 images in the filter, %3 in all</source>
        <translation>%1, κατά ημισφαίριο: %2 εικόνες στο φίλτρο, %3 συνολικά</translation>
    </message>
    <message>
        <source>Between the tropics, where no season is: %1 images in the filter, %2 in all</source>
        <translation>Ανάμεσα στους τροπικούς, όπου δεν υπάρχει εποχή: %1 εικόνες στο φίλτρο, %2 συνολικά</translation>
    </message>
    <message>
        <source>%1 can&apos;t be gone on with: %2.</source>
        <translation>Η συνέχιση του %1 δεν είναι δυνατή: %2.</translation>
    </message>
    <message>
        <source>Pick between 1 and %1 images at once. Nothing was changed.</source>
        <translation>Επιλέξτε από 1 έως %1 εικόνες κάθε φορά. Τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>Pictures that stayed out because their files have changed since they were imported: %1. Import their folder again. urls.jsonl lists those with an address.</source>
        <translation>Φωτογραφίες που έμειναν εκτός επειδή τα αρχεία τους άλλαξαν μετά την εισαγωγή: %1. Εισαγάγετε ξανά τον φάκελό τους. Το urls.jsonl απαριθμεί όσες έχουν διεύθυνση.</translation>
    </message>
    <message>
        <source>What is done is kept in %1; the same export again goes on from there.</source>
        <translation>Όσα έγιναν φυλάσσονται στο %1· η ίδια εξαγωγή συνεχίζει από εκεί.</translation>
    </message>
    <message>
        <source>The picture of %1 can&apos;t be read any more. Export again.</source>
        <translation>Η φωτογραφία της %1 δεν διαβάζεται πια. Επαναλάβετε την εξαγωγή.</translation>
    </message>
    <message>
        <source>Nominatim&apos;s rules ask who you are: give an address with --contact, or set it once in the settings, under Places.</source>
        <translation>Οι κανόνες του Nominatim ζητούν ποιος είστε: δώστε διεύθυνση με --contact ή ορίστε την μία φορά στις ρυθμίσεις, στις Τοποθεσίες.</translation>
    </message>
    <message>
        <source>Limits of models</source>
        <translation>Όρια μοντέλων</translation>
    </message>
    <message>
        <source>%1 words; with their own settings cut off the end: %2</source>
        <translation>%1 λέξεις· με τις δικές τους ρυθμίσεις κόβουν το τέλος: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 words</source>
        <translation>%1: %2 από %3 λέξεις</translation>
    </message>
    <message>
        <source>%1: at least %2 of %3 tokens</source>
        <translation>%1: τουλάχιστον %2 από %3 σύμβολα</translation>
    </message>
    <message>
        <source>%1: %2 of %3 tokens</source>
        <translation>%1: %2 από %3 σύμβολα</translation>
    </message>
    <message>
        <source>%1, the rest is cut</source>
        <translation>%1, το υπόλοιπο κόβεται</translation>
    </message>
    <message>
        <source>a count is such as &gt;60, &lt;20, 15 or 20..39</source>
        <translation>ένα πλήθος γράφεται όπως &gt;60, &lt;20, 15 ή 20..39</translation>
    </message>
    <message>
        <source>%1 images of %2 years between %3 and %4</source>
        <translation>%1 εικόνες από %2 έτη μεταξύ %3 και %4</translation>
    </message>
    <message>
        <source>The record is longer than %1 MB or nested deeper than %2 levels, and was skipped.</source>
        <translation>Η εγγραφή έχει μήκος πάνω από %1 MB ή βάθος πάνω από %2 επίπεδα και παραλείφθηκε.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. Check the disk&apos;s room and your permissions there, or choose another folder.</source>
        <translation>Το %1 δεν μπορεί να γραφτεί: %2. Ελέγξτε τον χώρο του δίσκου και τα δικαιώματά σας εκεί ή επιλέξτε άλλον φάκελο.</translation>
    </message>
    <message>
        <source>%1 holds zero bytes, so it is no text. Save it as CSV in UTF-8 and import it again.</source>
        <translation>Το %1 περιέχει μηδενικά byte, άρα δεν είναι κείμενο. Αποθηκεύστε το ως CSV σε UTF-8 και εισαγάγετέ το ξανά.</translation>
    </message>
    <message>
        <source>The lines of %1 end as on old Macintoshes. Save it as CSV in UTF-8 and import it again.</source>
        <translation>Οι γραμμές του %1 τελειώνουν όπως στα παλιά Macintosh. Αποθηκεύστε το ως CSV σε UTF-8 και εισαγάγετέ το ξανά.</translation>
    </message>
    <message>
        <source>The line is longer than %1 MB and was skipped.</source>
        <translation>Η γραμμή έχει μήκος πάνω από %1 MB και παραλείφθηκε.</translation>
    </message>
    <message>
        <source>Pictures that stayed out because nothing says that they may be passed on: %1. Set their licences, or name whose may be passed on all the same. urls.jsonl lists those with an address.</source>
        <translation>Εικόνες που έμειναν έξω επειδή τίποτα δεν λέει ότι μπορούν να διανεμηθούν: %1. Ορίστε τις άδειές τους ή ονομάστε ποιων μπορούν να διανεμηθούν παρ&apos; όλα αυτά. Το urls.jsonl περιέχει όσες έχουν διεύθυνση.</translation>
    </message>
    <message>
        <source>No image has a place in this format; the export is empty.</source>
        <translation>Καμία εικόνα δεν χωρά σε αυτή τη μορφή· η εξαγωγή είναι κενή.</translation>
    </message>
    <message>
        <source>Name a folder for the export.</source>
        <translation>Ονομάστε έναν φάκελο για την εξαγωγή.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: there is no folder %2. Make it, or name another folder.</source>
        <translation>Το %1 δεν μπορεί να γραφτεί: δεν υπάρχει φάκελος %2. Δημιουργήστε τον ή ονομάστε άλλον.</translation>
    </message>
    <message>
        <source>It has no web address.</source>
        <translation>Δεν έχει διεύθυνση ιστού.</translation>
    </message>
    <message>
        <source>No recipe says on which page %1 shows this picture.</source>
        <translation>Καμία συνταγή δεν λέει σε ποια σελίδα το %1 δείχνει αυτή την εικόνα.</translation>
    </message>
    <message>
        <source>It was asked for before: %1</source>
        <translation>Ζητήθηκε ήδη: %1</translation>
    </message>
    <message>
        <source>The recipe “%1” does not say where a picture&apos;s page is (“record_pages”).</source>
        <translation>Η συνταγή «%1» δεν λέει πού είναι η σελίδα μιας εικόνας («record_pages»).</translation>
    </message>
    <message>
        <source>“image” and “page” are needed</source>
        <translation>χρειάζονται τα «image» και «page»</translation>
    </message>
    <message>
        <source>“image” has fewer groups</source>
        <translation>το «image» έχει λιγότερες ομάδες</translation>
    </message>
    <message>
        <source>%1 is cut into tiles of %2 x %3 pixels, far larger than the picture itself: it is damaged.</source>
        <translation>Το %1 είναι κομμένο σε πλακίδια %2 x %3 εικονοστοιχείων, πολύ μεγαλύτερα από την ίδια την εικόνα: έχει βλάβη.</translation>
    </message>
    <message>
        <source>It shows more than %1 images; the others were left out.</source>
        <translation>Δείχνει πάνω από %1 εικόνες· οι υπόλοιπες παραλείφθηκαν.</translation>
    </message>
    <message>
        <source>%1 is a link to a folder that is not there. Name a folder for the export.</source>
        <translation>Το %1 είναι σύνδεσμος σε φάκελο που δεν υπάρχει. Ονομάστε έναν φάκελο για την εξαγωγή.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replaced. The earlier export and the new one lie in %2.</source>
        <translation>Το %1 δεν μπορεί να αντικατασταθεί. Η προηγούμενη εξαγωγή και η νέα βρίσκονται στο %2.</translation>
    </message>
    <message>
        <source>looking for pages</source>
        <translation>αναζήτηση σελίδων</translation>
    </message>
    <message>
        <source>For other reasons.</source>
        <translation>Για άλλους λόγους.</translation>
    </message>
    <message>
        <source>a date is that of: acquired, event or published</source>
        <translation>μια ημερομηνία είναι: acquired (λήψης), event (γεγονότος) ή published (δημοσίευσης)</translation>
    </message>
    <message>
        <source>The picture is named, but it is not there.</source>
        <translation>Η εικόνα κατονομάζεται, αλλά δεν υπάρχει.</translation>
    </message>
    <message>
        <source>It is no JSON object; the picture beside it was taken without it.</source>
        <translation>Δεν είναι αντικείμενο JSON· η εικόνα δίπλα του διαβάστηκε χωρίς αυτό.</translation>
    </message>
    <message>
        <source>No metadata tell of this picture; it was not read.</source>
        <translation>Κανένα μεταδεδομένο δεν μιλά για αυτή την εικόνα· δεν διαβάστηκε.</translation>
    </message>
    <message>
        <source>“%1” is no number in degrees, so the coordinates were left out.</source>
        <translation>Το «%1» δεν είναι αριθμός σε μοίρες, οπότε οι συντεταγμένες παραλείφθηκαν.</translation>
    </message>
    <message>
        <source>The table is not in UTF-8; it was read as Windows-1252. Save it as UTF-8 if letters are wrong.</source>
        <translation>Ο πίνακας δεν είναι σε UTF-8· διαβάστηκε ως Windows-1252. Αποθηκεύστε τον ως UTF-8 αν κάποια γράμματα είναι λάθος.</translation>
    </message>
    <message>
        <source>There is no room to read %1, which is in UTF-16. Save it as CSV in UTF-8.</source>
        <translation>Δεν υπάρχει χώρος για να διαβαστεί το %1, που είναι σε UTF-16. Αποθηκεύστε το ως CSV σε UTF-8.</translation>
    </message>
    <message>
        <source>What %1 sent is not whole, or can&apos;t be unpacked.</source>
        <translation>Ό,τι έστειλε το %1 δεν είναι ολόκληρο ή δεν αποσυμπιέζεται.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>κανένα</translation>
    </message>
    <message>
        <source>The list holds no link. One that is put together in the browser can&apos;t be read: look for a feed or a sitemap of the source.</source>
        <translation>Η λίστα δεν έχει κανέναν σύνδεσμο. Μια λίστα που συντίθεται στον περιηγητή δεν διαβάζεται: αναζητήστε μια ροή ή έναν χάρτη ιστοτόπου της πηγής.</translation>
    </message>
    <message>
        <source>The recipe “%1” has no “links”, so no link of this list is followed.</source>
        <translation>Η συνταγή «%1» δεν έχει «links», οπότε δεν ακολουθείται κανένας σύνδεσμος αυτής της λίστας.</translation>
    </message>
    <message>
        <source>No link of this list (it has %1) fits the recipe “%2”: its pages are %3, its lists %4.</source>
        <translation>Κανένας σύνδεσμος αυτής της λίστας (έχει %1) δεν ταιριάζει στη συνταγή «%2»: οι σελίδες της είναι %3, οι λίστες της %4.</translation>
    </message>
    <message>
        <source>It is itself a page with an image: where a recipe starts from one, “kind” must be “page”.</source>
        <translation>Είναι η ίδια σελίδα με εικόνα: όπου μια συνταγή ξεκινά από μία, το «kind» πρέπει να είναι «page».</translation>
    </message>
    <message>
        <source>No recipe says where a picture&apos;s page is (“record_pages”).</source>
        <translation>Καμία συνταγή δεν λέει πού είναι η σελίδα μιας εικόνας («record_pages»).</translation>
    </message>
    <message>
        <source>No page with an image was found among the first %1 addresses.</source>
        <translation>Δεν βρέθηκε σελίδα με εικόνα στις πρώτες %1 διευθύνσεις.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>το αρχείο είναι κενό</translation>
    </message>
    <message>
        <source>the file ends in the middle of an entry</source>
        <translation>το αρχείο τελειώνει στη μέση μιας εγγραφής</translation>
    </message>
    <message>
        <source>a character is not written as UTF-8</source>
        <translation>ένας χαρακτήρας δεν είναι γραμμένος σε UTF-8</translation>
    </message>
    <message>
        <source>a text is not closed with a quote on its line</source>
        <translation>ένα κείμενο δεν κλείνει με εισαγωγικά στη γραμμή του</translation>
    </message>
    <message>
        <source>a backslash in a text must be written twice</source>
        <translation>μια ανάστροφη κάθετος σε κείμενο πρέπει να γράφεται δύο φορές</translation>
    </message>
    <message>
        <source>the comma before “%1” is one too many</source>
        <translation>το κόμμα πριν από το «%1» περισσεύει</translation>
    </message>
    <message>
        <source>something follows after the end</source>
        <translation>κάτι ακολουθεί μετά το τέλος</translation>
    </message>
    <message>
        <source>a colon is missing after a key</source>
        <translation>λείπει άνω και κάτω τελεία μετά από ένα κλειδί</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing before it</source>
        <translation>λείπει κόμμα ή αγκύλη που κλείνει πριν από αυτό</translation>
    </message>
    <message>
        <source>a key in quotes is expected</source>
        <translation>αναμένεται κλειδί σε εισαγωγικά</translation>
    </message>
    <message>
        <source>a text in quotes, a number, true, false, null, [ or { is expected</source>
        <translation>αναμένεται κείμενο σε εισαγωγικά, αριθμός, true, false, null, [ ή {</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>γραμμή %1, στήλη %2: %3</translation>
    </message>
    <message>
        <source>there is no such key; there are %1</source>
        <translation>δεν υπάρχει τέτοιο κλειδί· υπάρχουν: %1</translation>
    </message>
    <message>
        <source>there is no such key; “%1” may be meant</source>
        <translation>δεν υπάρχει τέτοιο κλειδί· ίσως εννοείται το «%1»</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>αναμένεται true ή false</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>αναμένεται αριθμός</translation>
    </message>
    <message>
        <source>there is no such field; “%1” may be meant, of %2</source>
        <translation>δεν υπάρχει τέτοιο πεδίο· ίσως εννοείται το «%1», από τα %2</translation>
    </message>
    <message>
        <source>page or list is expected</source>
        <translation>αναμένεται page ή list</translation>
    </message>
    <message>
        <source>The recipe %1 holds an entry of a kind that is not expected there.</source>
        <translation>Η συνταγή %1 έχει μια εγγραφή είδους που δεν αναμένεται εκεί.</translation>
    </message>
    <message>
        <source>Its date is outside the days asked for.</source>
        <translation>Η ημερομηνία της είναι έξω από τις ημέρες που ζητήθηκαν.</translation>
    </message>
    <message>
        <source>It leads to an address that is no page of a picture.</source>
        <translation>Οδηγεί σε διεύθυνση που δεν είναι σελίδα εικόνας.</translation>
    </message>
    <message>
        <source>It leads to a page that was read already.</source>
        <translation>Οδηγεί σε σελίδα που έχει ήδη διαβαστεί.</translation>
    </message>
</context>
<context>
    <name>gaia::captioning::EstimatePane</name>
    <message>
        <source>%1 k</source>
        <translation>%1 χιλ.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 εκατ.</translation>
    </message>
    <message>
        <source>Images to send</source>
        <translation>Εικόνες προς αποστολή</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Αιτήματα</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Σύμβολα εισόδου</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Σύμβολα εξόδου</translation>
    </message>
    <message>
        <source>One image</source>
        <translation>Μία εικόνα</translation>
    </message>
    <message>
        <source>Time at the limit</source>
        <translation>Χρόνος στο όριο</translation>
    </message>
    <message>
        <source>As a batch, within 24 h</source>
        <translation>Ως δέσμη, εντός 24 ωρών</translation>
    </message>
    <message>
        <source>Start without a cap</source>
        <translation>Έναρξη χωρίς όριο</translation>
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
        <source>Counting…</source>
        <translation>Καταμέτρηση…</translation>
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
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Άγνωστη τιμή</translation>
    </message>
    <message>
        <source>likely %1 to %2</source>
        <translation>πιθανώς %1 έως %2</translation>
    </message>
    <message>
        <source>No prices stand in the model&apos;s profile, so no cap can be kept.</source>
        <translation>Το προφίλ του μοντέλου δεν έχει τιμές, οπότε δεν μπορεί να τηρηθεί όριο.</translation>
    </message>
    <message>
        <source>%1, prices of %2</source>
        <translation>%1, τιμές στις %2</translation>
    </message>
    <message>
        <source>%1 US cents</source>
        <translation>%1 σεντ ΗΠΑ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>by the service&apos;s own time</source>
        <translation>κατά τον χρόνο της υπηρεσίας</translation>
    </message>
    <message>
        <source>as the service allows</source>
        <translation>όσο επιτρέπει η υπηρεσία</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>περίπου %1 λεπτά</translation>
    </message>
    <message>
        <source>as shown above</source>
        <translation>όπως πιο πάνω</translation>
    </message>
    <message>
        <source>Sent at %1 × %2 px at most, %3 tokens an image by the model&apos;s rule.</source>
        <translation>Στέλνονται σε %1 × %2 px το πολύ, %3 σύμβολα η εικόνα κατά τον κανόνα του μοντέλου.</translation>
    </message>
    <message numerus="yes">
        <source>%n are small enough to go as they are.</source>
        <translation>
            <numerusform>Μία είναι αρκετά μικρή και φεύγει όπως είναι.</numerusform>
            <numerusform>%n είναι αρκετά μικρές και φεύγουν όπως είναι.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no picture yet and will fail; download them first.</source>
        <translation>
            <numerusform>Μία δεν έχει ακόμη αρχείο εικόνας και θα αποτύχει· κατεβάστε την πρώτα.</numerusform>
            <numerusform>%n δεν έχουν ακόμη αρχείο εικόνας και θα αποτύχουν· κατεβάστε τες πρώτα.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows what this model costs. Give its prices under Prompts and models to have a cap kept.</source>
        <translation>Το κόστος αυτού του μοντέλου είναι άγνωστο. Δώστε τις τιμές του στις «Οδηγίες και μοντέλα» για να τηρείται όριο.</translation>
    </message>
    <message>
        <source>The run may end at the cap before it is through.</source>
        <translation>Η εκτέλεση μπορεί να σταματήσει στο όριο πριν ολοκληρωθεί.</translation>
    </message>
    <message>
        <source>%1 % above the estimate.</source>
        <translation>%1 % πάνω από την εκτίμηση.</translation>
    </message>
    <message>
        <source>Before a request could pass the cap the run ends and says so. Answers already paid for are never asked again.</source>
        <translation>Πριν κάποιο αίτημα ξεπεράσει το όριο, η εκτέλεση σταματά και το λέει. Απαντήσεις που πληρώθηκαν δεν ζητούνται ποτέ ξανά.</translation>
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
        <source>The %n that failed last time</source>
        <translation>
            <numerusform>Η %n που απέτυχε την τελευταία φορά</numerusform>
            <numerusform>Οι %n που απέτυχαν την τελευταία φορά</numerusform>
        </translation>
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
    <message>
        <source>Test</source>
        <translation>Δοκιμή</translation>
    </message>
    <message>
        <source>As a batch: half the price, within 24 h</source>
        <translation>Ως δέσμη: μισή τιμή, εντός 24 ωρών</translation>
    </message>
    <message>
        <source>The image in sight</source>
        <translation>Η εικόνα που βλέπετε</translation>
    </message>
    <message>
        <source>In the whole project, without captions</source>
        <translation>Σε όλο το έργο, χωρίς λεζάντες</translation>
    </message>
    <message>
        <source>What waits from an earlier run</source>
        <translation>Ό,τι περιμένει από παλαιότερη εκτέλεση</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Αίτημα</translation>
    </message>
    <message>
        <source>Prompts and models…</source>
        <translation>Οδηγίες και μοντέλα…</translation>
    </message>
    <message>
        <source>All five captions</source>
        <translation>Και οι πέντε λεζάντες</translation>
    </message>
    <message>
        <source>Caption %1 only, the others stay</source>
        <translation>Μόνο η λεζάντα %1, οι άλλες μένουν</translation>
    </message>
    <message>
        <source>for example: say more of the water</source>
        <translation>για παράδειγμα: περισσότερα για το νερό</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Οδηγία</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Συγγραφή</translation>
    </message>
    <message>
        <source>Tell the model</source>
        <translation>Υπόδειξη στο μοντέλο</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Εκτέλεση %1</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Όπως το αρχικό</translation>
    </message>
    <message>
        <source>The project&apos;s own</source>
        <translation>Του έργου</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1 shuts down on %2, in %n days.&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;Το %1 παύει στις %2, σε μία ημέρα.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;Το %1 παύει στις %2, σε %n ημέρες.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 was shut down on %2.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Το %1 έπαυσε στις %2.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The service names %1 as its successor.</source>
        <translation>Η υπηρεσία ορίζει ως διάδοχό του το %1.</translation>
    </message>
    <message>
        <source>Start, up to %1 USD</source>
        <translation>Έναρξη, έως %1 USD</translation>
    </message>
</context>
<context>
    <name>gaia::captioning::ScopePane</name>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n εικόνα</numerusform>
            <numerusform>%n εικόνες</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::captioning::SetsDialog</name>
    <message>
        <source>from the imported record</source>
        <translation>από την εισαχθείσα εγγραφή</translation>
    </message>
    <message>
        <source>drafts without a model</source>
        <translation>προσχέδια χωρίς μοντέλο</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>από άνθρωπο</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>εκκρεμεί</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>αποδεκτή</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>με αλλαγές</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>απορρίφθηκε</translation>
    </message>
    <message>
        <source>Take this one (%1)</source>
        <translation>Χρήση αυτής (%1)</translation>
    </message>
    <message>
        <source>Against those in use</source>
        <translation>Σε σύγκριση με τις τρέχουσες</translation>
    </message>
    <message>
        <source>Against the generated</source>
        <translation>Σε σύγκριση με το αρχικό</translation>
    </message>
    <message>
        <source>Show the prompts</source>
        <translation>Εμφάνιση των οδηγιών</translation>
    </message>
    <message>
        <source>Use this set</source>
        <translation>Χρήση του συνόλου</translation>
    </message>
    <message>
        <source>Origin and older sets</source>
        <translation>Προέλευση και παλαιότερα σύνολα</translation>
    </message>
    <message>
        <source>Sets of captions, newest first</source>
        <translation>Σύνολα λεζαντών, πρώτα τα νεότερα</translation>
    </message>
    <message>
        <source>Captions of the set</source>
        <translation>Λεζάντες του συνόλου</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Προέλευση</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1
%2, in use</source>
        <translation>%1
%2, σε χρήση</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>This image never had captions.</source>
        <translation>Αυτή η εικόνα δεν είχε ποτέ λεζάντες.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Γράφτηκε</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Εκτέλεση</translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <translation>%1, %2 στο %3</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Οδηγία</translation>
    </message>
    <message>
        <source>as shipped, %1</source>
        <translation>όπως η αρχική, %1</translation>
    </message>
    <message>
        <source>the project&apos;s own, %1</source>
        <translation>του έργου, %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Αίτημα</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n attempts, %2 s</source>
        <translation>
            <numerusform>%1, %n προσπάθεια, %2 δ</numerusform>
            <numerusform>%1, %n προσπάθειες, %2 δ</numerusform>
        </translation>
    </message>
    <message>
        <source>without an id</source>
        <translation>χωρίς αναγνωριστικό</translation>
    </message>
    <message>
        <source>Picture as sent</source>
        <translation>Εικόνα όπως στάλθηκε</translation>
    </message>
    <message>
        <source>%1 × %2 px, %3 kB, about %4 tokens</source>
        <translation>%1 × %2 px, %3 kB, περίπου %4 σύμβολα</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Σύμβολα</translation>
    </message>
    <message>
        <source>%1 in (%2 of them cached), %3 out</source>
        <translation>%1 εισόδου (%2 από κρυφή μνήμη), %3 εξόδου</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Κόστος</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>The texts of this run were not kept.</source>
        <translation>Τα κείμενα αυτής της εκτέλεσης δεν φυλάχθηκαν.</translation>
    </message>
    <message>
        <source>What the run asked with</source>
        <translation>Με τι ρώτησε η εκτέλεση</translation>
    </message>
    <message>
        <source>Prompts and schema</source>
        <translation>Οδηγίες και σχήμα</translation>
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
        <source>One colour</source>
        <translation>Ένα χρώμα</translation>
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
        <source>In no cell: %1 known only to a country or wider, %2 without coordinates.</source>
        <translation>Σε κανένα κελί: %1 γνωστές μόνο σε επίπεδο χώρας ή ευρύτερα, %2 χωρίς συντεταγμένες.</translation>
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
    <message>
        <source>Against a saved view</source>
        <translation>Σε σχέση με αποθηκευμένη προβολή</translation>
    </message>
    <message>
        <source>Reading the views…</source>
        <translation>Ανάγνωση των προβολών…</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>Σε σχέση με: %1</translation>
    </message>
    <message>
        <source>No view has been saved yet</source>
        <translation>Δεν έχει αποθηκευτεί ακόμη προβολή</translation>
    </message>
    <message>
        <source>Timeline of the comparison</source>
        <translation>Χρονολόγιο της σύγκρισης</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Χρώμα: %1</translation>
    </message>
    <message>
        <source>Colours of the timeline; those of the map follow</source>
        <translation>Χρώματα του χρονολογίου· του χάρτη τα ακολουθούν</translation>
    </message>
    <message>
        <source>Gini %1, entropy %2 bits, evenness %3</source>
        <translation>Gini %1, εντροπία %2 bit, ομοιομορφία %3</translation>
    </message>
    <message>
        <source>No image is known to a month.</source>
        <translation>Καμία εικόνα δεν είναι γνωστή με ακρίβεια μήνα.</translation>
    </message>
    <message>
        <source>%1 of %2 months covered (%3 %), %4.</source>
        <translation>Καλύπτονται %1 από %2 μήνες (%3 %), %4.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 cells (%4 %), %5.</source>
        <translation>%1: %2 από %3 κελιά (%4 %), %5.</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Ξηρά</translation>
    </message>
    <message>
        <source>Ocean</source>
        <translation>Ωκεανός</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>Όλο το έργο</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n image(s)). </source>
        <translation>
            <numerusform>%1 (%n εικόνα). </numerusform>
            <numerusform>%1 (%n εικόνες). </numerusform>
        </translation>
    </message>
    <message>
        <source>One cell is %1 km².</source>
        <translation>Ένα κελί είναι %1 km².</translation>
    </message>
    <message>
        <source>%1 % of the images would have to move for the cells to be alike.</source>
        <translation>Το %1 % των εικόνων θα έπρεπε να μετακινηθεί για να μοιάζουν τα κελιά.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) are of an event or of publication, not of taking.</source>
        <translation>
            <numerusform>%n ημερομηνία είναι γεγονότος ή δημοσίευσης και όχι λήψης.</numerusform>
            <numerusform>%n ημερομηνίες είναι γεγονότος ή δημοσίευσης και όχι λήψης.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known only to longer than a month (hatched).</source>
        <translation>
            <numerusform>%n γνωστή μόνο σε διάστημα πάνω από έναν μήνα (διαγραμμισμένη).</numerusform>
            <numerusform>%n γνωστές μόνο σε διάστημα πάνω από έναν μήνα (διαγραμμισμένες).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dated image(s)</source>
        <translation>
            <numerusform>%n εικόνα με ημερομηνία</numerusform>
            <numerusform>%n εικόνες με ημερομηνία</numerusform>
        </translation>
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
    <name>gaia::curation::EvaluationDialog</name>
    <message>
        <source>Image to text, recall at %1</source>
        <translation>Εικόνα προς κείμενο, ανάκληση στα %1</translation>
    </message>
    <message>
        <source>Text to image, recall at %1</source>
        <translation>Κείμενο προς εικόνα, ανάκληση στα %1</translation>
    </message>
    <message>
        <source>Class is the first</source>
        <translation>Η κλάση είναι η πρώτη</translation>
    </message>
    <message>
        <source>Class is among five</source>
        <translation>Η κλάση είναι στις πέντε</translation>
    </message>
    <message>
        <source>Evaluate predictions</source>
        <translation>Αξιολόγηση προβλέψεων</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Αξιολόγηση</translation>
    </message>
    <message>
        <source>Without “The image showcases:”</source>
        <translation>Χωρίς το «The image showcases:»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Επιλογή…</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>Επιλογή αρχείου: %1</translation>
    </message>
    <message>
        <source>Predictions and vectors (*.json *.jsonl *.csv *.npy);;All files (*)</source>
        <translation>Προβλέψεις και διανύσματα (*.json *.jsonl *.csv *.npy);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Captions or classes</source>
        <translation>Λεζάντες ή κλάσεις</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Προβλέψεις</translation>
    </message>
    <message>
        <source>id with caption or label</source>
        <translation>id με caption ή label</translation>
    </message>
    <message>
        <source>Annotations of the export</source>
        <translation>Λεζάντες της εξαγωγής</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Διανύσματα</translation>
    </message>
    <message>
        <source>Of images</source>
        <translation>Εικόνων</translation>
    </message>
    <message>
        <source>ID, captions as ID:N</source>
        <translation>ID, λεζάντες ως ID:N</translation>
    </message>
    <message>
        <source>Of captions</source>
        <translation>Λεζαντών</translation>
    </message>
    <message>
        <source>ID:N</source>
        <translation>ID:N</translation>
    </message>
    <message>
        <source>Of classes</source>
        <translation>Κλάσεων</translation>
    </message>
    <message>
        <source>zero-shot: a name each</source>
        <translation>zero-shot: ένα όνομα η καθεμία</translation>
    </message>
    <message>
        <source>Measured against</source>
        <translation>Σε σύγκριση με</translation>
    </message>
    <message>
        <source>Accepted and edited</source>
        <translation>Αποδεκτές και με αλλαγές</translation>
    </message>
    <message>
        <source>Every caption decided</source>
        <translation>Με όλες τις λεζάντες κριμένες</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <translation>Όχι απορριφθείσες</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Λεζάντες</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Θέμα</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Ετικέτα</translation>
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
        <source>Class</source>
        <translation>Κλάση</translation>
    </message>
    <message>
        <source>by default the file&apos;s</source>
        <translation>αλλιώς του αρχείου</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Αποτελέσματα</translation>
    </message>
    <message>
        <source>Forget the chosen run</source>
        <translation>Διαγραφή της επιλεγμένης</translation>
    </message>
    <message>
        <source>Results, a row a metric, a column a run</source>
        <translation>Αποτελέσματα, μια γραμμή ανά μέτρο, μια στήλη ανά αξιολόγηση</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Εικόνες</translation>
    </message>
    <message>
        <source>Without prediction</source>
        <translation>Χωρίς πρόβλεψη</translation>
    </message>
    <message>
        <source>%1, on %2, filter: %3, captions: %4</source>
        <translation>%1, στις %2, φίλτρο: %3, λεζάντες: %4</translation>
    </message>
    <message>
        <source>none</source>
        <translation>κανένα</translation>
    </message>
    <message>
        <source>Nothing was measured yet. Choose a file of predictions (JSON, JSON lines or CSV with id and caption, or label) or of vectors (JSON, CSV or .npy with its names beside it).</source>
        <translation>Δεν μετρήθηκε τίποτα ακόμη. Επιλέξτε αρχείο προβλέψεων (JSON, JSON lines ή CSV με id και caption, ή label) ή διανυσμάτων (JSON, CSV ή .npy με τα ονόματά του δίπλα).</translation>
    </message>
    <message>
        <source>All were measured against the same captions.</source>
        <translation>Όλα μετρήθηκαν ως προς τις ίδιες λεζάντες.</translation>
    </message>
    <message>
        <source>Not all were measured against the same captions: compare with care.</source>
        <translation>Δεν μετρήθηκαν όλα ως προς τις ίδιες λεζάντες: συγκρίνετε με προσοχή.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Μέτρηση…</translation>
    </message>
    <message numerus="yes">
        <source>%1 was measured on %n images.</source>
        <translation>
            <numerusform>Το %1 μετρήθηκε σε μία εικόνα.</numerusform>
            <numerusform>Το %1 μετρήθηκε σε %n εικόνες.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows fit nothing, the first is %1: %2</source>
        <translation>
            <numerusform>Μία γραμμή δεν αντιστοιχεί πουθενά, %1: %2</numerusform>
            <numerusform>%n γραμμές δεν αντιστοιχούν πουθενά, η πρώτη είναι %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>for numbers as ids</source>
        <translation>για αριθμούς ως αναγνωριστικά</translation>
    </message>
    <message numerus="yes">
        <source>On the %Ln image(s) in the filter.</source>
        <translation>
            <numerusform>Στη %Ln εικόνα του φίλτρου.</numerusform>
            <numerusform>Στις %Ln εικόνες του φίλτρου.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::curation::SplitDialog</name>
    <message>
        <source>Train, validation and test splits</source>
        <translation>Μερίδες εκπαίδευσης, επικύρωσης και δοκιμής</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Διαμερισμός</translation>
    </message>
    <message>
        <source>New splits</source>
        <translation>Νέες μερίδες</translation>
    </message>
    <message>
        <source>As they stand</source>
        <translation>Όπως είναι</translation>
    </message>
    <message>
        <source>Split anew what came with a split</source>
        <translation>Νέα μερίδα και σε όσες ήρθαν με μερίδα</translation>
    </message>
    <message>
        <source>Images by year and split</source>
        <translation>Εικόνες ανά έτος και μερίδα</translation>
    </message>
    <message>
        <source>Which splits the report is of</source>
        <translation>Ποιες μερίδες αφορά η έκθεση</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Μερίδια</translation>
    </message>
    <message>
        <source>The same seed gives the same splits</source>
        <translation>Ο ίδιος σπόρος δίνει τις ίδιες μερίδες</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Σπόρος</translation>
    </message>
    <message>
        <source>Never in two splits</source>
        <translation>Ποτέ σε δύο μερίδες</translation>
    </message>
    <message>
        <source>Images of one article, equal or near-duplicate pictures, and images of one block of place and time. Regions, years and themes are spread alike.</source>
        <translation>Εικόνες ενός άρθρου, ίδιες ή σχεδόν όμοιες εικόνες, και εικόνες ενός τμήματος τόπου και χρόνου. Περιοχές, έτη και θέματα μοιράζονται ομοιόμορφα.</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Height of a block&apos;s cell; one degree is 111 km</source>
        <translation>Ύψος του κελιού ενός τμήματος· μία μοίρα είναι 111 km</translation>
    </message>
    <message>
        <source>Block, height</source>
        <translation>Τμήμα, ύψος</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>μία ημέρα</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>ένας μήνας</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>ένα τρίμηνο</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ένα έτος</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>οποτεδήποτε</translation>
    </message>
    <message>
        <source>Block, time</source>
        <translation>Τμήμα, χρόνος</translation>
    </message>
    <message>
        <source>Report on the splits</source>
        <translation>Έκθεση για τις μερίδες</translation>
    </message>
    <message>
        <source>One step, which undo takes back.</source>
        <translation>Ένα βήμα, που αναιρείται.</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Υπολογισμός…</translation>
    </message>
    <message>
        <source>At least one share must be more than nothing.</source>
        <translation>Τουλάχιστον ένα μερίδιο πρέπει να είναι πάνω από μηδέν.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Εγγραφή…</translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln image(s) in the filter; the others keep what they have.</source>
        <translation>
            <numerusform>Από τη %Ln εικόνα του φίλτρου· οι άλλες κρατούν ό,τι έχουν.</numerusform>
            <numerusform>Από τις %Ln εικόνες του φίλτρου· οι άλλες κρατούν ό,τι έχουν.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose “New splits” to make them anew.</source>
        <translation>Επιλέξτε «Νέες μερίδες» για να γίνουν από την αρχή.</translation>
    </message>
    <message>
        <source>Nothing would change: all keep the split that they came with. Tick “%1” to part them too.</source>
        <translation>Τίποτα δεν θα άλλαζε: όλες κρατούν τη μερίδα με την οποία ήρθαν. Επιλέξτε «%1» για να μοιραστούν κι αυτές.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Τίποτα δεν θα άλλαζε.</translation>
    </message>
    <message>
        <source>No image is in %1: too few groups, for what belongs together stays together.</source>
        <translation>Καμία εικόνα στο %1: οι ομάδες είναι πολύ λίγες, αφού όσα ανήκουν μαζί μένουν μαζί.</translation>
    </message>
</context>
<context>
    <name>gaia::curation::SubsetDialog</name>
    <message>
        <source>Balanced subset</source>
        <translation>Ισορροπημένο υποσύνολο</translation>
    </message>
    <message>
        <source>Keep as a set</source>
        <translation>Φύλαξη ως συνόλου</translation>
    </message>
    <message>
        <source>Map before</source>
        <translation>Χάρτης πριν</translation>
    </message>
    <message>
        <source>Map after</source>
        <translation>Χάρτης μετά</translation>
    </message>
    <message>
        <source>Histogram before and after</source>
        <translation>Ιστόγραμμα πριν και μετά</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Εικόνες</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Πόσες</translation>
    </message>
    <message>
        <source>The same seed draws the same images</source>
        <translation>Ο ίδιος σπόρος επιλέγει τις ίδιες εικόνες</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Σπόρος</translation>
    </message>
    <message>
        <source>Balanced over</source>
        <translation>Ισορροπία ως προς</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Height of a cell</source>
        <translation>Ύψος κελιού</translation>
    </message>
    <message>
        <source>Only images</source>
        <translation>Μόνο εικόνες</translation>
    </message>
    <message>
        <source>What the histogram counts</source>
        <translation>Τι μετρά το ιστόγραμμα</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Όνομα του συνόλου</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>ισορροπημένο</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Επιλογή…</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 από %2 εικόνες</translation>
    </message>
    <message>
        <source>No subset</source>
        <translation>Κανένα υποσύνολο</translation>
    </message>
    <message>
        <source>Before: %1 with a place</source>
        <translation>Πριν: %1 με τόπο</translation>
    </message>
    <message>
        <source>After: %1 with a place</source>
        <translation>Μετά: %1 με τόπο</translation>
    </message>
    <message>
        <source>before</source>
        <translation>πριν</translation>
    </message>
    <message>
        <source>after</source>
        <translation>μετά</translation>
    </message>
    <message numerus="yes">
        <source>Evenness of %n labels: %1 before, &lt;b&gt;%2&lt;/b&gt; after</source>
        <translation>
            <numerusform>Ομοιομορφία μίας τιμής: %1 πριν, &lt;b&gt;%2&lt;/b&gt; μετά</numerusform>
            <numerusform>Ομοιομορφία %n τιμών: %1 πριν, &lt;b&gt;%2&lt;/b&gt; μετά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn from the %Ln image(s) in the filter; discarded ones stay out.</source>
        <translation>
            <numerusform>Από τη %Ln εικόνα του φίλτρου· όσες απορρίφθηκαν μένουν έξω.</numerusform>
            <numerusform>Από τις %Ln εικόνες του φίλτρου· όσες απορρίφθηκαν μένουν έξω.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 images, all that there are</source>
        <translation>%1 από %2 εικόνες, όσες υπάρχουν</translation>
    </message>
</context>
<context>
    <name>gaia::duplicates::DuplicatesModel</name>
    <message>
        <source>blank</source>
        <translation>κενή</translation>
    </message>
    <message>
        <source>tiny</source>
        <translation>πολύ μικρή</translation>
    </message>
    <message>
        <source>like a logo</source>
        <translation>σαν λογότυπο</translation>
    </message>
    <message>
        <source>like a chart</source>
        <translation>σαν διάγραμμα</translation>
    </message>
    <message>
        <source>a chart, says the model</source>
        <translation>διάγραμμα, κατά το μοντέλο</translation>
    </message>
    <message>
        <source>no remote sensing, says the model</source>
        <translation>όχι τηλεπισκόπηση, κατά το μοντέλο</translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s) apart</source>
        <translation>
            <numerusform>διαφορά %n bit</numerusform>
            <numerusform>διαφορά %n bit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n εικόνα</numerusform>
            <numerusform>%n εικόνες</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, equal bytes</source>
        <translation>%1, ίδια byte</translation>
    </message>
    <message>
        <source>like a page of text</source>
        <translation>σαν σελίδα κειμένου</translation>
    </message>
    <message>
        <source>like a portrait</source>
        <translation>σαν πορτρέτο</translation>
    </message>
</context>
<context>
    <name>gaia::duplicates::DuplicatesWorkspace</name>
    <message>
        <source>Groups</source>
        <translation>Ομάδες</translation>
    </message>
    <message>
        <source>To judge</source>
        <translation>Προς κρίση</translation>
    </message>
    <message>
        <source>Odd ones</source>
        <translation>Παράταιρες</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Τι εξετάζεται</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Αναζήτηση διπλοτύπων</translation>
    </message>
    <message>
        <source>Groups, pairs or odd pictures</source>
        <translation>Ομάδες, ζεύγη ή παράταιρες εικόνες</translation>
    </message>
    <message>
        <source>Merge texts</source>
        <translation>Συγχώνευση κειμένων</translation>
    </message>
    <message>
        <source>Give the reference what the others know besides: values that it lacks, tags, alt texts and credits that say more.</source>
        <translation>Δίνει στην εικόνα αναφοράς ό,τι γνωρίζουν επιπλέον οι άλλες: τιμές που της λείπουν, ετικέτες, εναλλακτικά κείμενα και μνείες που λένε περισσότερα.</translation>
    </message>
    <message>
        <source>Discard the others</source>
        <translation>Απόσυρση των άλλων</translation>
    </message>
    <message>
        <source>They stay in the project, and are in no export.</source>
        <translation>Μένουν στο έργο και σε καμία εξαγωγή.</translation>
    </message>
    <message>
        <source>The groups are still being read.</source>
        <translation>Οι ομάδες διαβάζονται ακόμη.</translation>
    </message>
    <message>
        <source>The pictures are still being read.</source>
        <translation>Οι εικόνες διαβάζονται ακόμη.</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>επόμενη, προηγούμενη</translation>
    </message>
    <message>
        <source>the same, keep</source>
        <translation>ίδια, διατήρηση</translation>
    </message>
    <message>
        <source>not the same, discard</source>
        <translation>όχι ίδια, απόσυρση</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>αναφορά</translation>
    </message>
    <message>
        <source>%1 groups, %2 pairs to judge, %3 odd pictures</source>
        <translation>%1 ομάδες, %2 ζεύγη προς κρίση, %3 παράταιρες εικόνες</translation>
    </message>
    <message>
        <source>No duplicates known</source>
        <translation>Κανένα γνωστό διπλότυπο</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Τίποτα τέτοιο</translation>
    </message>
    <message>
        <source>Look for duplicates compares all pictures: equal bytes, and pictures that were encoded again, scaled, cut, turned or lettered. What is only alike is shown to you, and nothing is ever deleted.</source>
        <translation>Η αναζήτηση διπλοτύπων συγκρίνει όλες τις εικόνες: ίδια byte, και εικόνες που κωδικοποιήθηκαν ξανά, άλλαξαν μέγεθος, κόπηκαν, στράφηκαν ή πήραν γράμματα. Ό,τι απλώς μοιάζει το κρίνετε εσείς, και τίποτα δεν διαγράφεται ποτέ.</translation>
    </message>
    <message>
        <source>All of these are judged. The other kinds are above the list.</source>
        <translation>Όλα αυτά έχουν κριθεί. Τα άλλα είδη είναι πάνω από τη λίστα.</translation>
    </message>
    <message>
        <source>None lies in the filter. Take terms away or clear it.</source>
        <translation>Κανένα δεν είναι στο φίλτρο. Αφαιρέστε όρους ή καθαρίστε το.</translation>
    </message>
    <message>
        <source>A satellite&apos;s picture? It is %1.</source>
        <translation>Δορυφορική εικόνα; Είναι %1.</translation>
    </message>
    <message>
        <source>The same picture? %1.</source>
        <translation>Η ίδια εικόνα; %1.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Διατήρηση</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Ίδια</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Απόσυρση</translation>
    </message>
    <message>
        <source>Not the same as the reference</source>
        <translation>Όχι ίδια με την αναφορά</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Όχι ίδια</translation>
    </message>
    <message numerus="yes">
        <source>%n more are in this group; list them with dup:yes.</source>
        <translation>
            <numerusform>Μία ακόμη είναι σε αυτή την ομάδα· δείτε την με dup:yes.</numerusform>
            <numerusform>%n ακόμη είναι σε αυτή την ομάδα· δείτε τες με dup:yes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Διπλότυπα</translation>
    </message>
</context>
<context>
    <name>gaia::duplicates::MemberCard</name>
    <message>
        <source>Reference</source>
        <translation>Αναφορά</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Εικόνα του %1</translation>
    </message>
    <message>
        <source>%1 × %2 px, %3, %4</source>
        <translation>%1 × %2 px, %3, %4</translation>
    </message>
    <message>
        <source>Discarded: %1</source>
        <translation>Αποσύρθηκε: %1</translation>
    </message>
    <message>
        <source>No picture yet.</source>
        <translation>Χωρίς αρχείο εικόνας ακόμη.</translation>
    </message>
</context>
<context>
    <name>gaia::library::FacetPanel</name>
    <message>
        <source>Values and how many images have them</source>
        <translation>Τιμές και πόσες εικόνες τις έχουν</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Τιμές</translation>
    </message>
    <message>
        <source>Close the panel of values</source>
        <translation>Κλείσιμο του πίνακα τιμών</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Εύρεση τιμής</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Καταμέτρηση…</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>δεν βρέθηκε τίποτα</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>άγνωστο</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n ακόμη…</numerusform>
            <numerusform>%n ακόμη…</numerusform>
        </translation>
    </message>
    <message>
        <source>and rarer ones: type them into the filter</source>
        <translation>και σπανιότερες: γράψτε τες στο φίλτρο</translation>
    </message>
    <message>
        <source>no image here has one</source>
        <translation>καμία εικόνα εδώ δεν έχει</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Μόνο αυτή</translation>
    </message>
    <message>
        <source>All but this</source>
        <translation>Όλες εκτός από αυτή</translation>
    </message>
</context>
<context>
    <name>gaia::library::FilterSuggestions</name>
    <message>
        <source>What may follow</source>
        <translation>Τι μπορεί να ακολουθήσει</translation>
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
    <message>
        <source>Order of the queue</source>
        <translation>Σειρά της ουράς</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Όπως ήρθαν</translation>
    </message>
    <message>
        <source>By chance…</source>
        <translation>Τυχαία…</translation>
    </message>
    <message>
        <source>Order by chance</source>
        <translation>Τυχαία σειρά</translation>
    </message>
    <message>
        <source>Seed: the same number gives the same order</source>
        <translation>Σπόρος: ο ίδιος αριθμός δίνει την ίδια σειρά</translation>
    </message>
    <message>
        <source>Undecided first</source>
        <translation>Πρώτα όσες εκκρεμούν</translation>
    </message>
    <message>
        <source>Most findings first</source>
        <translation>Πρώτα τα περισσότερα ευρήματα</translation>
    </message>
    <message>
        <source>Least supported first</source>
        <translation>Πρώτα οι πιο ατεκμηρίωτες</translation>
    </message>
    <message>
        <source>By chance, seed %1</source>
        <translation>Τυχαία, σπόρος %1</translation>
    </message>
    <message>
        <source>Stale decisions first</source>
        <translation>Πρώτα οι παρωχημένες αποφάσεις</translation>
    </message>
    <message>
        <source>%1 of %2 picked</source>
        <translation>επιλεγμένες %1 από %2</translation>
    </message>
</context>
<context>
    <name>gaia::library::ViewMenu</name>
    <message>
        <source>A set of images, as they were when it was kept</source>
        <translation>Ένα σύνολο εικόνων, όπως ήταν όταν φυλάχθηκε</translation>
    </message>
    <message>
        <source>No filter is kept under a name yet</source>
        <translation>Κανένα φίλτρο δεν έχει ακόμη όνομα</translation>
    </message>
    <message>
        <source>Save the filter as a view…</source>
        <translation>Αποθήκευση φίλτρου ως προβολής…</translation>
    </message>
    <message>
        <source>The view is live: it shows what the filter lets through each time</source>
        <translation>Η προβολή είναι ζωντανή: δείχνει ό,τι περνά κάθε φορά το φίλτρο</translation>
    </message>
    <message>
        <source>Keep these images as a set…</source>
        <translation>Φύλαξη αυτών των εικόνων ως συνόλου…</translation>
    </message>
    <message>
        <source>The set is frozen: it keeps the images that are in the filter now</source>
        <translation>Το σύνολο είναι παγωμένο: κρατά τις εικόνες που είναι τώρα στο φίλτρο</translation>
    </message>
    <message>
        <source>Views and sets…</source>
        <translation>Προβολές και σύνολα…</translation>
    </message>
    <message>
        <source>Keep these images as a set</source>
        <translation>Φύλαξη αυτών των εικόνων ως συνόλου</translation>
    </message>
    <message>
        <source>Save the filter as a view</source>
        <translation>Αποθήκευση φίλτρου ως προβολής</translation>
    </message>
    <message>
        <source>Name, as after view: in the filter. One of the same name is replaced.</source>
        <translation>Όνομα, όπως μετά το view: στο φίλτρο. Ό,τι έχει το ίδιο όνομα αντικαθίσταται.</translation>
    </message>
</context>
<context>
    <name>gaia::library::ViewsDialog</name>
    <message>
        <source>Show</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Μετονομασία…</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Πάγωμα</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Views and sets</source>
        <translation>Προβολές και σύνολα</translation>
    </message>
    <message>
        <source>A view is a filter under a name and shows what fits it each time. A set keeps the images that it was made with. Both can be part of a filter: view:NAME.</source>
        <translation>Μια προβολή είναι ένα φίλτρο με όνομα και δείχνει κάθε φορά ό,τι του ταιριάζει. Ένα σύνολο κρατά τις εικόνες με τις οποίες έγινε. Και τα δύο μπορούν να είναι μέρος ενός φίλτρου: view:ΟΝΟΜΑ.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Εικόνες</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Φίλτρο</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep the images that the view shows now, as a set of the same name</source>
        <translation>Φύλαξη των εικόνων που δείχνει τώρα η προβολή, ως συνόλου με το ίδιο όνομα</translation>
    </message>
    <message>
        <source>Delete the view, not its images</source>
        <translation>Διαγραφή της προβολής, όχι των εικόνων της</translation>
    </message>
    <message>
        <source>balanced set</source>
        <translation>ισορροπημένο σύνολο</translation>
    </message>
    <message>
        <source>set</source>
        <translation>σύνολο</translation>
    </message>
    <message>
        <source>live view</source>
        <translation>ζωντανή προβολή</translation>
    </message>
    <message>
        <source>all images</source>
        <translation>όλες οι εικόνες</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Filter the images and save the filter with the bookmark at its right.</source>
        <translation>Δεν έχει φυλαχθεί τίποτα ακόμη. Φιλτράρετε τις εικόνες και αποθηκεύστε το φίλτρο με τον σελιδοδείκτη στα δεξιά του.</translation>
    </message>
    <message>
        <source>Kept on %1 by %2.</source>
        <translation>Φυλάχθηκε στις %1 από: %2.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>ανώνυμο</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Μετονομασία</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Νέο όνομα</translation>
    </message>
    <message>
        <source>Delete the set</source>
        <translation>Διαγραφή του συνόλου</translation>
    </message>
    <message numerus="yes">
        <source>Delete the set “%1” of %n images? The images stay; which ones they were is not kept.</source>
        <translation>
            <numerusform>Να διαγραφεί το σύνολο «%1» με μία εικόνα; Η εικόνα μένει· ποια ήταν δεν κρατιέται.</numerusform>
            <numerusform>Να διαγραφεί το σύνολο «%1» με %n εικόνες; Οι εικόνες μένουν· ποιες ήταν δεν κρατιέται.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn from %1 images for %2, balanced over %3, with seed %4.</source>
        <translation>Επιλέχθηκαν από %1 εικόνες για %2, ισορροπημένα ως προς %3, με σπόρο %4.</translation>
    </message>
    <message>
        <source>Quality floor: %1.</source>
        <translation>Κατώτατη ποιότητα: %1.</translation>
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
    <message>
        <source>%1, %2 on the map, %3 without a location</source>
        <translation>%1, %2 στον χάρτη, %3 χωρίς τοποθεσία</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln εικόνα</numerusform>
            <numerusform>%Ln εικόνες</numerusform>
        </translation>
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
    <name>gaia::map::LayersMenu</name>
    <message>
        <source>Names</source>
        <translation>Ονόματα</translation>
    </message>
    <message>
        <source>Extents of images</source>
        <translation>Περιγράμματα εικόνων</translation>
    </message>
    <message>
        <source>Rasters in place</source>
        <translation>Ράστερ στη θέση τους</translation>
    </message>
    <message>
        <source>Copy the map as a picture</source>
        <translation>Αντιγραφή του χάρτη ως εικόνας</translation>
    </message>
    <message>
        <source>Save the map as a picture…</source>
        <translation>Αποθήκευση του χάρτη ως εικόνας…</translation>
    </message>
    <message>
        <source>Tiles: %1</source>
        <translation>Πλακίδια: %1</translation>
    </message>
    <message>
        <source>Tiles of your own…</source>
        <translation>Δικά σας πλακίδια…</translation>
    </message>
    <message>
        <source>Forget tiles</source>
        <translation>Διαγραφή πλακιδίων</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Αποθήκευση του χάρτη</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Εικόνες (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Choose another folder.</source>
        <translation>Η εικόνα δεν γράφτηκε στο %1. Επιλέξτε άλλον φάκελο.</translation>
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
    <message>
        <source>%1 at the equator</source>
        <translation>%1 στον ισημερινό</translation>
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
    <message>
        <source>Layers</source>
        <translation>Επίπεδα</translation>
    </message>
    <message>
        <source>Names, extents, rasters, tiles of your own; the map as a picture</source>
        <translation>Ονόματα, περιγράμματα, ράστερ, δικά σας πλακίδια· ο χάρτης ως εικόνα</translation>
    </message>
    <message>
        <source>Base map: Natural Earth, offline; borders as controlled, disputed ones dashed</source>
        <translation>Υπόβαθρο: Natural Earth, χωρίς δίκτυο· σύνορα όπως ελέγχονται, διακεκομμένα τα αμφισβητούμενα</translation>
    </message>
    <message>
        <source>Locate: find the selected image&apos;s place from its location text</source>
        <translation>Εντοπισμός: εύρεση του τόπου της επιλεγμένης εικόνας από το κείμενο τοποθεσίας της</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
</context>
<context>
    <name>gaia::map::MiniMap</name>
    <message>
        <source>Small map of the world</source>
        <translation>Μικρός χάρτης του κόσμου</translation>
    </message>
    <message>
        <source>The selected image has no location.</source>
        <translation>Η επιλεγμένη εικόνα δεν έχει τοποθεσία.</translation>
    </message>
    <message>
        <source>Open the map; drag the mark to where the image belongs</source>
        <translation>Άνοιγμα του χάρτη· σύρετε το σημάδι εκεί όπου ανήκει η εικόνα</translation>
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
    <name>gaia::map::TileLayer</name>
    <message>
        <source>The tiles of %1 are made for Web Mercator and are shown there.</source>
        <translation>Τα πλακίδια %1 είναι φτιαγμένα για Web Mercator και εμφανίζονται εκεί.</translation>
    </message>
</context>
<context>
    <name>gaia::map::TilesDialog</name>
    <message>
        <source>Map tiles of your own</source>
        <translation>Δικά σας πλακίδια χάρτη</translation>
    </message>
    <message>
        <source>Tiles in Web Mercator lie under the images. The server reads your address and which part of the Earth you look at; the base map of the program asks nobody.</source>
        <translation>Πλακίδια σε Web Mercator κάτω από τις εικόνες. Ο διακομιστής βλέπει τη διεύθυνσή σας και ποιο μέρος της Γης κοιτάζετε· ο χάρτης υποβάθρου του προγράμματος δεν ρωτά κανέναν.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Απόδοση</translation>
    </message>
    <message>
        <source>Finest zoom</source>
        <translation>Μέγιστη μεγέθυνση</translation>
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
        <source>Show the tiles</source>
        <translation>Εμφάνιση πλακιδίων</translation>
    </message>
</context>
<context>
    <name>gaia::preferences::MissionEntryDialog</name>
    <message>
        <source>Satellite</source>
        <translation>Δορυφόρος</translation>
    </message>
    <message>
        <source>several are parted by semicolons</source>
        <translation>περισσότερα χωρίζονται με ;</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Λέγεται και</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Μέρος του</translation>
    </message>
    <message>
        <source>a family, as Sentinel-2 for Sentinel-2A</source>
        <translation>μια οικογένεια, όπως Sentinel-2 για το Sentinel-2A</translation>
    </message>
    <message>
        <source>Operated by</source>
        <translation>Φορέας</translation>
    </message>
    <message>
        <source>Pictures from</source>
        <translation>Εικόνες από</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, the launch</source>
        <translation>ΕΕΕΕ-ΜΜ-ΗΗ, η εκτόξευση</translation>
    </message>
    <message>
        <source>to</source>
        <translation>έως</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, empty while it is at work</source>
        <translation>ΕΕΕΕ-ΜΜ-ΗΗ, κενό όσο λειτουργεί</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Αισθητήρες</translation>
    </message>
    <message>
        <source>Several spacecraft under one name</source>
        <translation>Πολλά σκάφη με ένα όνομα</translation>
    </message>
    <message>
        <source>Flies in the air, not in orbit</source>
        <translation>Πετά στον αέρα, όχι σε τροχιά</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Αισθητήρας</translation>
    </message>
    <message>
        <source>Written out</source>
        <translation>Πλήρες όνομα</translation>
    </message>
    <message>
        <source>Modalities</source>
        <translation>Είδη</translation>
    </message>
    <message>
        <source>Modes and metres</source>
        <translation>Τρόποι λήψης και μέτρα</translation>
    </message>
    <message>
        <source>panchromatic: 0.5; multispectral: 2, the usual one first</source>
        <translation>panchromatic: 0.5; multispectral: 2, πρώτα ο συνήθης</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Χρειάζεται όνομα.</translation>
    </message>
    <message>
        <source>Each mode is written NAME: METRES, parted by semicolons.</source>
        <translation>Κάθε τρόπος λήψης γράφεται ΟΝΟΜΑ: ΜΕΤΡΑ, χωρισμένοι με «;».</translation>
    </message>
    <message>
        <source>Days are written YYYY-MM-DD; the first one is needed.</source>
        <translation>Οι ημέρες γράφονται ΕΕΕΕ-ΜΜ-ΗΗ· η πρώτη είναι απαραίτητη.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Τελειώνει πριν αρχίσει.</translation>
    </message>
    <message>
        <source>No mode is the usual one</source>
        <translation>Καμία λειτουργία δεν είναι η συνηθισμένη</translation>
    </message>
    <message>
        <source>Pictures then get a resolution class only where text or name tells the mode.</source>
        <translation>Τότε οι εικόνες παίρνουν κλάση ανάλυσης μόνο όπου το κείμενο ή το όνομα λέει τη λειτουργία.</translation>
    </message>
</context>
<context>
    <name>gaia::preferences::MissionsDialog</name>
    <message>
        <source>never reached orbit</source>
        <translation>δεν έφτασε ποτέ σε τροχιά</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>από %1</translation>
    </message>
    <message>
        <source>Satellites</source>
        <translation>Δορυφόροι</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Αισθητήρες</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Προσθήκη…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Επεξεργασία…</translation>
    </message>
    <message>
        <source>Remove own entry</source>
        <translation>Διαγραφή δικής σας</translation>
    </message>
    <message>
        <source>Satellites and sensors</source>
        <translation>Δορυφόροι και αισθητήρες</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Εύρεση ονόματος</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Ο πίνακας</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Your own entries are marked; they take the place of carried ones and count from the next start of the program.</source>
        <translation>Οι δικές σας εγγραφές είναι σημειωμένες· παίρνουν τη θέση των ενσωματωμένων και ισχύουν από την επόμενη εκκίνηση.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ναι</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Written out</source>
        <translation>Πλήρες όνομα</translation>
    </message>
    <message>
        <source>Modalities</source>
        <translation>Είδη</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Βλέπει</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Λέγεται και</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Δική σας</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Μέρος του</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Έτη</translation>
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
    <message>
        <source>Ask a server of Nominatim for places that are not in the tables</source>
        <translation>Ερώτηση σε διακομιστή Nominatim για τόπους που δεν υπάρχουν στους πίνακες</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Τοποθεσίες</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Διακομιστής</translation>
    </message>
    <message>
        <source>An address at which the owners of servers reach you. It stands in every request.</source>
        <translation>Διεύθυνση στην οποία σας βρίσκουν οι κάτοχοι διακομιστών. Υπάρχει σε κάθε αίτημα.</translation>
    </message>
    <message>
        <source>Your contact</source>
        <translation>Τα στοιχεία επαφής σας</translation>
    </message>
    <message>
        <source>Locate on the map looks a location text up in the program&apos;s own tables, offline. Only where they know none, the text is sent to this server: one request a second at most, answers are kept for 30 days. Places from Nominatim: © OpenStreetMap contributors, ODbL 1.0.</source>
        <translation>Ο εντοπισμός στον χάρτη αναζητά το κείμενο τοποθεσίας στους πίνακες του προγράμματος, χωρίς δίκτυο. Μόνο όπου δεν γνωρίζουν τίποτα, το κείμενο στέλνεται σε αυτόν τον διακομιστή: το πολύ ένα αίτημα το δευτερόλεπτο, οι απαντήσεις φυλάσσονται για 30 ημέρες. Τοποθεσίες από το Nominatim: © συνεισφέροντες του OpenStreetMap, ODbL 1.0.</translation>
    </message>
    <message>
        <source>The server under Places needs an address that begins with https://.</source>
        <translation>Ο διακομιστής στις Τοποθεσίες χρειάζεται διεύθυνση που αρχίζει με https://.</translation>
    </message>
    <message>
        <source>Nominatim&apos;s rules ask who you are: fill in your contact under Places.</source>
        <translation>Οι κανόνες του Nominatim ζητούν ποιος είστε: συμπληρώστε τα στοιχεία επαφής σας στις Τοποθεσίες.</translation>
    </message>
</context>
<context>
    <name>gaia::quality::AcceptDialog</name>
    <message numerus="yes">
        <source>%1 and %n more rules</source>
        <translation>
            <numerusform>%1 και %n ακόμη κανόνας</numerusform>
            <numerusform>%1 και %n ακόμη κανόνες</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept what passes the check</source>
        <translation>Αποδοχή όσων περνούν τον έλεγχο</translation>
    </message>
    <message>
        <source>Pending captions of all images that are neither flagged nor discarded, with nothing found but notes. The log says that they were accepted in bulk, and they count for no agreement.</source>
        <translation>Λεζάντες που εκκρεμούν, όλων των εικόνων χωρίς σημαία και χωρίς απόσυρση, στις οποίες δεν βρέθηκε τίποτα πέρα από σημειώσεις. Το ημερολόγιο γράφει ότι έγιναν δεκτές μαζικά, και δεν μετρούν στη συμφωνία.</translation>
    </message>
    <message>
        <source>Pending captions in the filter (%1), of images neither flagged nor discarded, with nothing found but notes. The log says that they were accepted in bulk, and they count for no agreement.</source>
        <translation>Λεζάντες του φίλτρου (%1) που εκκρεμούν, εικόνων χωρίς σημαία και χωρίς απόσυρση, στις οποίες δεν βρέθηκε τίποτα πέρα από σημειώσεις. Το ημερολόγιο γράφει ότι έγιναν δεκτές μαζικά, και δεν μετρούν στη συμφωνία.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Αποδοχή</translation>
    </message>
    <message>
        <source>Captions that would be accepted</source>
        <translation>Λεζάντες που θα γίνονταν δεκτές</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>Nothing passes that is still pending.</source>
        <translation>Τίποτα από όσα εκκρεμούν δεν περνά.</translation>
    </message>
    <message numerus="yes">
        <source>%n captions pass</source>
        <translation>
            <numerusform>Περνά μία λεζάντα</numerusform>
            <numerusform>Περνούν %n λεζάντες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n images</source>
        <translation>
            <numerusform>μίας εικόνας</numerusform>
            <numerusform>%n εικόνων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are held by findings: %1.</source>
        <translation>
            <numerusform>Μία κρατιέται λόγω ευρημάτων: %1.</numerusform>
            <numerusform>%n κρατιούνται λόγω ευρημάτων: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not checked.</source>
        <translation>
            <numerusform>Μία δεν ελέγχθηκε.</numerusform>
            <numerusform>%n δεν ελέγχθηκαν.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation>Αποδοχή</translation>
    </message>
    <message numerus="yes">
        <source>%n captions accepted, as one step: undo takes it back.</source>
        <translation>
            <numerusform>Μία λεζάντα έγινε δεκτή, ως ένα βήμα που αναιρείται.</numerusform>
            <numerusform>%n λεζάντες έγιναν δεκτές, ως ένα βήμα που αναιρείται.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had changed since the preview and were left.</source>
        <translation>
            <numerusform>Μία είχε αλλάξει μετά την προεπισκόπηση και έμεινε.</numerusform>
            <numerusform>%n είχαν αλλάξει μετά την προεπισκόπηση και έμειναν.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>Αποδοχή %n</numerusform>
            <numerusform>Αποδοχή %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::quality::AgreementDialog</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 έως %3)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 δ</translation>
    </message>
    <message>
        <source>Agreement between curators</source>
        <translation>Συμφωνία μεταξύ επιμελητών</translation>
    </message>
    <message>
        <source>By first verdicts that did not know of each other; acceptance in bulk is left out. Ranges: 95 per cent, images resampled. A dash means that a figure is not defined, such as kappa where everything is accepted; AC1 is then.</source>
        <translation>Από πρώτες κρίσεις που δεν γνώριζαν η μία την άλλη· οι μαζικές αποδοχές δεν μετρούν. Διαστήματα: 95 τοις εκατό, με επαναδειγματοληψία εικόνων. Παύλα σημαίνει ότι ένα μέγεθος δεν ορίζεται, όπως το kappa όταν όλα είναι αποδεκτά· το AC1 τότε ορίζεται.</translation>
    </message>
    <message>
        <source>One by one only</source>
        <translation>Μόνο μία προς μία</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Χωρίς ονόματα</translation>
    </message>
    <message>
        <source>Raw agreement</source>
        <translation>Απλή συμφωνία</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1</source>
        <translation>AC1 του Gwet</translation>
    </message>
    <message>
        <source>All curators</source>
        <translation>Όλοι οι επιμελητές</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Άλφα του Krippendorff</translation>
    </message>
    <message>
        <source>Reasons, alpha by MASI</source>
        <translation>Λόγοι, άλφα κατά MASI</translation>
    </message>
    <message>
        <source>Agreement of all curators</source>
        <translation>Συμφωνία όλων των επιμελητών</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Ζεύγος</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Λεζάντες</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Κάππα του Cohen</translation>
    </message>
    <message>
        <source>Edits apart</source>
        <translation>Απόσταση αλλαγών</translation>
    </message>
    <message>
        <source>Agreement of two</source>
        <translation>Συμφωνία ανά δύο</translation>
    </message>
    <message>
        <source>Curator</source>
        <translation>Επιμελητής</translation>
    </message>
    <message>
        <source>First verdicts</source>
        <translation>Πρώτες κρίσεις</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Αποδεκτές</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Με αλλαγές</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Απορριφθείσες</translation>
    </message>
    <message>
        <source>In bulk</source>
        <translation>Μαζικά</translation>
    </message>
    <message>
        <source>An image</source>
        <translation>Ανά εικόνα</translation>
    </message>
    <message>
        <source>What each curator did</source>
        <translation>Τι έκανε κάθε επιμελητής</translation>
    </message>
    <message>
        <source>Leaves out captions that one key accepted with the image&apos;s others.</source>
        <translation>Χωρίς λεζάντες που έγιναν δεκτές με ένα πλήκτρο μαζί με τις άλλες της εικόνας.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Καταμέτρηση</translation>
    </message>
    <message>
        <source>No caption has two first verdicts yet. Assign images with an overlap, or merge another curator&apos;s copy.</source>
        <translation>Καμία λεζάντα δεν έχει ακόμη δύο πρώτες κρίσεις. Αναθέστε εικόνες με επικάλυψη, ή συγχωνεύστε το αντίγραφο άλλου επιμελητή.</translation>
    </message>
    <message numerus="yes">
        <source>%n captions have two first verdicts or more</source>
        <translation>
            <numerusform>Μία λεζάντα έχει τουλάχιστον δύο πρώτες κρίσεις</numerusform>
            <numerusform>%n λεζάντες έχουν τουλάχιστον δύο πρώτες κρίσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>they differ on %1, %2 wait to be settled.</source>
        <translation>διαφωνούν σε %1, %2 περιμένουν επίλυση.</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n εικόνα</numerusform>
            <numerusform>%n εικόνες</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 και %2</translation>
    </message>
    <message>
        <source>%1 % of the words</source>
        <translation>%1 % των λέξεων</translation>
    </message>
</context>
<context>
    <name>gaia::quality::AssignDialog</name>
    <message>
        <source>Assign images to curators</source>
        <translation>Ανάθεση εικόνων σε επιμελητές</translation>
    </message>
    <message>
        <source>All images.</source>
        <translation>Όλες οι εικόνες.</translation>
    </message>
    <message>
        <source>The images of the filter: %1.</source>
        <translation>Οι εικόνες του φίλτρου: %1.</translation>
    </message>
    <message>
        <source>The filter assigned:NAME is a curator&apos;s queue. Which image goes to whom, the seed decides; assigning again replaces.</source>
        <translation>Το φίλτρο assigned:ΟΝΟΜΑ είναι η ουρά ενός επιμελητή. Ποια εικόνα πάει σε ποιον, το ορίζει ο σπόρος· νέα ανάθεση αντικαθιστά την παλιά.</translation>
    </message>
    <message>
        <source>Curator</source>
        <translation>Επιμελητής</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Κρίση</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Εικόνες</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Έγιναν</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Μερίδια</translation>
    </message>
    <message>
        <source>ana: 60, ben: 40</source>
        <translation>ana: 60, ben: 40</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Curators and shares</source>
        <translation>Επιμελητές και μερίδια</translation>
    </message>
    <message>
        <source>Judged blind by a second one</source>
        <translation>Κρίνονται τυφλά και από δεύτερο</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Σπόρος</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Ανάθεση</translation>
    </message>
    <message>
        <source>first</source>
        <translation>πρώτη</translation>
    </message>
    <message>
        <source>second, blind</source>
        <translation>δεύτερη, τυφλή</translation>
    </message>
    <message>
        <source>Nothing is assigned yet.</source>
        <translation>Δεν έχει ανατεθεί τίποτα ακόμη.</translation>
    </message>
    <message>
        <source>Assigning</source>
        <translation>Ανάθεση</translation>
    </message>
    <message>
        <source>Assigned.</source>
        <translation>Ανατέθηκαν.</translation>
    </message>
</context>
<context>
    <name>gaia::quality::BlindDialog</name>
    <message>
        <source>There is no source text.</source>
        <translation>Δεν υπάρχει κείμενο πηγής.</translation>
    </message>
    <message>
        <source>Judge blind</source>
        <translation>Τυφλή κρίση</translation>
    </message>
    <message>
        <source>As if nobody had decided before. A verdict here changes no caption; it tells how many errors remain and how far curators agree.</source>
        <translation>Σαν να μην είχε αποφασίσει κανείς πριν. Μια κρίση εδώ δεν αλλάζει λεζάντα· δείχνει πόσα λάθη μένουν και πόσο συμφωνούν οι επιμελητές.</translation>
    </message>
    <message>
        <source>The caption as it should be</source>
        <translation>Η λεζάντα όπως θα έπρεπε να είναι</translation>
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
        <source>Skip</source>
        <translation>Παράλειψη</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Κείμενο πηγής</translation>
    </message>
    <message>
        <source>Nothing waits for you, %1.</source>
        <translation>Τίποτα δεν σας περιμένει, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n captions wait</source>
        <translation>
            <numerusform>Περιμένει %n λεζάντα</numerusform>
            <numerusform>Περιμένουν %n λεζάντες</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is not here.</source>
        <translation>Η εικόνα δεν είναι εδώ.</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc goes back.</source>
        <translation>Το Ctrl+Enter αποθηκεύει, το Esc γυρίζει πίσω.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
</context>
<context>
    <name>gaia::quality::ClaimsDialog</name>
    <message>
        <source>visible</source>
        <translation>φαίνεται</translation>
    </message>
    <message>
        <source>supported by the text only</source>
        <translation>τεκμηριώνεται μόνο από το κείμενο</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>συμπεραίνεται</translation>
    </message>
    <message>
        <source>false</source>
        <translation>ψευδές</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>τεκμηριώνεται</translation>
    </message>
    <message>
        <source>only the image can tell</source>
        <translation>μόνο η εικόνα το δείχνει</translation>
    </message>
    <message>
        <source>without support</source>
        <translation>ατεκμηρίωτο</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>διαψεύδεται</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>εικόνα</translation>
    </message>
    <message>
        <source>place</source>
        <translation>τόπος</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ημερομηνία</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>λεζάντα</translation>
    </message>
    <message>
        <source>The decision is stale; changed since: %1.</source>
        <translation>Η απόφαση είναι παρωχημένη· άλλαξαν από τότε: %1.</translation>
    </message>
    <message>
        <source>Claims of this image</source>
        <translation>Ισχυρισμοί αυτής της εικόνας</translation>
    </message>
    <message>
        <source>Mark what the guideline asks. Unmarked claims count as the check takes them. An export may leave out captions that claim more than the image shows.</source>
        <translation>Σημειώστε όσα ζητά ο οδηγός κρίσης. Οι ασημείωτοι ισχυρισμοί μετρούν όπως τους κρίνει ο έλεγχος. Μια εξαγωγή μπορεί να αφήσει έξω λεζάντες που ισχυρίζονται περισσότερα απ’ όσα δείχνει η εικόνα.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Ανάγνωση</translation>
    </message>
    <message>
        <source>The image has no captions yet.</source>
        <translation>Η εικόνα δεν έχει ακόμη λεζάντες.</translation>
    </message>
    <message>
        <source>not marked (%1)</source>
        <translation>χωρίς σημείωση (%1)</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Τι είναι το «%1»</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Αποθηκευμένο</translation>
    </message>
</context>
<context>
    <name>gaia::quality::DisputesDialog</name>
    <message>
        <source>%1 accepted it</source>
        <translation>%1: αποδοχή</translation>
    </message>
    <message>
        <source>%1 edited it: %2</source>
        <translation>%1: αλλαγή: %2</translation>
    </message>
    <message>
        <source>%1 rejected it: %2</source>
        <translation>%1: απόρριψη: %2</translation>
    </message>
    <message>
        <source>Where curators differ</source>
        <translation>Πού διαφωνούν οι επιμελητές</translation>
    </message>
    <message>
        <source>Captions on which first verdicts differ that did not know of each other. Settle each: the caption becomes what you say, and leaves this list.</source>
        <translation>Λεζάντες στις οποίες διαφέρουν πρώτες κρίσεις που δεν γνώριζαν η μία την άλλη. Επιλύστε καθεμία: η λεζάντα γίνεται όπως λέτε, και φεύγει από τη λίστα.</translation>
    </message>
    <message>
        <source>Captions on which curators differ</source>
        <translation>Λεζάντες στις οποίες διαφωνούν οι επιμελητές</translation>
    </message>
    <message>
        <source>The caption as it should be</source>
        <translation>Η λεζάντα όπως θα έπρεπε να είναι</translation>
    </message>
    <message>
        <source>Show the image</source>
        <translation>Εμφάνιση της εικόνας</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Απόρριψη…</translation>
    </message>
    <message>
        <source>Accept this text</source>
        <translation>Αποδοχή του κειμένου</translation>
    </message>
    <message>
        <source>Curators differ on nothing that is not settled.</source>
        <translation>Οι επιμελητές δεν έχουν ανεπίλυτες διαφωνίες.</translation>
    </message>
    <message numerus="yes">
        <source>%n captions to settle</source>
        <translation>
            <numerusform>%n λεζάντα προς επίλυση</numerusform>
            <numerusform>%n λεζάντες προς επίλυση</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the text of %1</source>
        <translation>Χρήση του κειμένου: %1</translation>
    </message>
</context>
<context>
    <name>gaia::quality::GuidelineDialog</name>
    <message>
        <source>Guideline</source>
        <translation>Οδηγός κρίσης</translation>
    </message>
    <message>
        <source>What accepting a caption means. Every decision carries the version that it was made under.</source>
        <translation>Τι σημαίνει η αποδοχή μιας λεζάντας. Κάθε απόφαση φέρει την έκδοση με την οποία πάρθηκε.</translation>
    </message>
    <message>
        <source>Back to the shipped text</source>
        <translation>Επιστροφή στο αρχικό κείμενο</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Επεξεργασία</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Guideline, as Markdown</source>
        <translation>Οδηγός κρίσης, σε Markdown</translation>
    </message>
    <message>
        <source>This project&apos;s own, version %1</source>
        <translation>Του έργου, έκδοση %1</translation>
    </message>
    <message>
        <source>As shipped, version %1</source>
        <translation>Ο αρχικός, έκδοση %1</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Αποθηκεύεται</translation>
    </message>
    <message>
        <source>Saved. Decisions from now on carry this version.</source>
        <translation>Αποθηκεύτηκε. Οι αποφάσεις από εδώ και πέρα φέρουν αυτή την έκδοση.</translation>
    </message>
</context>
<context>
    <name>gaia::quality::MergeDialog</name>
    <message>
        <source>here</source>
        <translation>εδώ</translation>
    </message>
    <message>
        <source>Merge a curator&apos;s copy</source>
        <translation>Συγχώνευση αντιγράφου επιμελητή</translation>
    </message>
    <message>
        <source>From %1. What was changed there alone is taken; what both have changed is yours to choose. Merging the same copy once more takes nothing twice.</source>
        <translation>Από το %1. Ό,τι άλλαξε μόνο εκεί λαμβάνεται· για ό,τι άλλαξαν και τα δύο επιλέγετε εσείς. Νέα συγχώνευση του ίδιου αντιγράφου δεν παίρνει τίποτα δύο φορές.</translation>
    </message>
    <message>
        <source>Keep mine in all</source>
        <translation>Παντού το δικό μου</translation>
    </message>
    <message>
        <source>Take theirs in all</source>
        <translation>Παντού το δικό τους</translation>
    </message>
    <message>
        <source>Take the newer in all</source>
        <translation>Παντού το νεότερο</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Συγχώνευση</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Σύγκριση</translation>
    </message>
    <message>
        <source>It can&apos;t be merged.</source>
        <translation>Δεν συγχωνεύεται.</translation>
    </message>
    <message numerus="yes">
        <source>%n more; choose for all of them above.</source>
        <translation>
            <numerusform>Μία ακόμη· επιλέξτε επάνω για όλες μαζί.</numerusform>
            <numerusform>%n ακόμη· επιλέξτε επάνω για όλες μαζί.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in this copy.</source>
        <translation>Δεν υπάρχει τίποτα νέο σε αυτό το αντίγραφο.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes will be taken.</source>
        <translation>
            <numerusform>Θα ληφθεί μία αλλαγή.</numerusform>
            <numerusform>Θα ληφθούν %n αλλαγές.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to choose.</source>
        <translation>
            <numerusform>Μία σύγκρουση προς επιλογή.</numerusform>
            <numerusform>%n συγκρούσεις προς επιλογή.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things of it are not the same here and are left out.</source>
        <translation>
            <numerusform>Ένα στοιχείο του δεν είναι ίδιο εδώ και μένει έξω.</numerusform>
            <numerusform>%n στοιχεία του δεν είναι ίδια εδώ και μένουν έξω.</numerusform>
        </translation>
    </message>
    <message>
        <source>leave open</source>
        <translation>μένει ανοιχτό</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>το δικό μου</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>το δικό τους</translation>
    </message>
    <message>
        <source>What to keep of %1</source>
        <translation>Τι κρατιέται από: %1</translation>
    </message>
    <message>
        <source>Mine (%1)</source>
        <translation>Το δικό μου (%1)</translation>
    </message>
    <message>
        <source>Theirs (%1)</source>
        <translation>Το δικό τους (%1)</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Συγχώνευση</translation>
    </message>
    <message numerus="yes">
        <source>%n changes taken, as one step: undo takes it back.</source>
        <translation>
            <numerusform>Λήφθηκε μία αλλαγή, ως ένα βήμα που αναιρείται.</numerusform>
            <numerusform>Λήφθηκαν %n αλλαγές, ως ένα βήμα που αναιρείται.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts are left open; merge the copy again to choose.</source>
        <translation>
            <numerusform>Μία σύγκρουση μένει ανοιχτή· συγχωνεύστε ξανά το αντίγραφο για να επιλέξετε.</numerusform>
            <numerusform>%n συγκρούσεις μένουν ανοιχτές· συγχωνεύστε ξανά το αντίγραφο για να επιλέξετε.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::quality::RecheckDialog</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 έως %3)</translation>
    </message>
    <message>
        <source>Blind second look</source>
        <translation>Τυφλός επανέλεγχος</translation>
    </message>
    <message>
        <source>Model and prompt</source>
        <translation>Μοντέλο και οδηγία</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Λάθος</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Κρίθηκαν</translation>
    </message>
    <message>
        <source>Error that remains</source>
        <translation>Σφάλμα που απομένει</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Αποδεκτές</translation>
    </message>
    <message>
        <source>Curator</source>
        <translation>Επιμελητής</translation>
    </message>
    <message>
        <source>Planted</source>
        <translation>Σκόπιμα</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Εντοπίστηκαν</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Ονομάστηκαν</translation>
    </message>
    <message>
        <source>Planted errors that were seen</source>
        <translation>Σκόπιμα λάθη που εντοπίστηκαν</translation>
    </message>
    <message>
        <source>Calibration: made errors that curators saw</source>
        <translation>Βαθμονόμηση: σκόπιμα λάθη που εντόπισαν οι επιμελητές</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of the accepted captions</source>
        <translation>Μερίδιο των αποδεκτών λεζαντών</translation>
    </message>
    <message>
        <source>How many made errors</source>
        <translation>Πόσα σκόπιμα λάθη</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Επιλογή δείγματος</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Προσθήκη λαθών</translation>
    </message>
    <message>
        <source>Copies of accepted captions with one error each. They stand in no caption and in no export.</source>
        <translation>Αντίγραφα αποδεκτών λεζαντών με ένα λάθος το καθένα. Δεν μπαίνουν σε καμία λεζάντα και σε καμία εξαγωγή.</translation>
    </message>
    <message>
        <source>Draw from all accepted captions</source>
        <translation>Δείγμα από όλες τις αποδεκτές λεζάντες</translation>
    </message>
    <message>
        <source>Draw from the accepted captions of the filter</source>
        <translation>Δείγμα από τις αποδεκτές λεζάντες του φίλτρου</translation>
    </message>
    <message>
        <source>Plant made errors among them</source>
        <translation>Προσθήκη σκόπιμων λαθών ανάμεσά τους</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Κρίση</translation>
    </message>
    <message>
        <source>without a model</source>
        <translation>χωρίς μοντέλο</translation>
    </message>
    <message>
        <source>%1 of the accepted captions are wrong</source>
        <translation>Το %1 των αποδεκτών λεζαντών είναι λάθος</translation>
    </message>
    <message>
        <source>That is about %1 of %2.</source>
        <translation>Δηλαδή περίπου %1 από %2.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is judged yet; %n captions wait.</source>
        <translation>
            <numerusform>Δεν κρίθηκε τίποτα ακόμη· περιμένει μία λεζάντα.</numerusform>
            <numerusform>Δεν κρίθηκε τίποτα ακόμη· περιμένουν %n λεζάντες.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was drawn yet from %n accepted captions.</source>
        <translation>
            <numerusform>Δεν έγινε ακόμη επιλογή δείγματος από τη μία αποδεκτή λεζάντα.</numerusform>
            <numerusform>Δεν έγινε ακόμη επιλογή δείγματος από τις %n αποδεκτές λεζάντες.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is accepted yet, so there is nothing to look at again.</source>
        <translation>Δεν έγινε δεκτό τίποτα ακόμη, οπότε δεν υπάρχει τίποτα για επανέλεγχο.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Επιλογή δείγματος</translation>
    </message>
    <message>
        <source>%1 of %2 accepted captions drawn.</source>
        <translation>Επιλέχθηκαν %1 από %2 αποδεκτές λεζάντες.</translation>
    </message>
    <message>
        <source>Planting</source>
        <translation>Προσθήκη λαθών</translation>
    </message>
    <message numerus="yes">
        <source>%n errors planted.</source>
        <translation>
            <numerusform>Προστέθηκε ένα λάθος.</numerusform>
            <numerusform>Προστέθηκαν %n λάθη.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judge %n</source>
        <translation>
            <numerusform>Κρίση %n</numerusform>
            <numerusform>Κρίση %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 από %2 (%3)</translation>
    </message>
    <message>
        <source>A random share of what was accepted comes back without the decision. How much of it is edited or rejected then tells the error that remains. Ranges: Wilson&apos;s score interval, 95 per cent. Beside it: the places, satellites and sensors that captions name and neither text nor metadata support.</source>
        <translation>Ένα τυχαίο μερίδιο όσων έγιναν δεκτά επιστρέφει χωρίς την απόφαση. Το ποσοστό που τότε διορθώνεται ή απορρίπτεται δείχνει το σφάλμα που απομένει. Διαστήματα: Wilson, 95 τοις εκατό. Δίπλα: οι τόποι, οι δορυφόροι και οι αισθητήρες που αναφέρουν οι λεζάντες χωρίς να τους στηρίζει το κείμενο ή τα μεταδεδομένα.</translation>
    </message>
    <message>
        <source>Unsupported names</source>
        <translation>Αστήρικτα ονόματα</translation>
    </message>
</context>
<context>
    <name>gaia::quality::ReplaceDialog</name>
    <message>
        <source>Find and replace in captions</source>
        <translation>Εύρεση και αντικατάσταση σε λεζάντες</translation>
    </message>
    <message>
        <source>In all images.</source>
        <translation>Σε όλες τις εικόνες.</translation>
    </message>
    <message>
        <source>In the images of the filter: %1</source>
        <translation>Στις εικόνες του φίλτρου: %1</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Κανονική έκφραση</translation>
    </message>
    <message>
        <source>Capitals count</source>
        <translation>Διάκριση πεζών-κεφαλαίων</translation>
    </message>
    <message>
        <source>In rejected captions too</source>
        <translation>Και στις απορριφθείσες λεζάντες</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Εύρεση</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Αντικατάσταση με</translation>
    </message>
    <message>
        <source>nothing: the words go; \1 puts in the first group</source>
        <translation>κενό: οι λέξεις φεύγουν· το \1 βάζει την πρώτη ομάδα</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Προεπισκόπηση</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Captions that change</source>
        <translation>Λεζάντες που αλλάζουν</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Επιλογή όλων</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Καμία επιλογή</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Αντικατάσταση</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Αναζήτηση</translation>
    </message>
    <message>
        <source>No caption would change.</source>
        <translation>Δεν θα άλλαζε καμία λεζάντα.</translation>
    </message>
    <message numerus="yes">
        <source>%n captions would change. Untick what should stay.</source>
        <translation>
            <numerusform>Θα άλλαζε μία λεζάντα. Ξεσημειώστε ό,τι πρέπει να μείνει.</numerusform>
            <numerusform>Θα άλλαζαν %n λεζάντες. Ξεσημειώστε ό,τι πρέπει να μείνει.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Αντικατάσταση</translation>
    </message>
    <message numerus="yes">
        <source>%n captions changed, as one step: undo takes it back.</source>
        <translation>
            <numerusform>Άλλαξε μία λεζάντα, ως ένα βήμα που αναιρείται.</numerusform>
            <numerusform>Άλλαξαν %n λεζάντες, ως ένα βήμα που αναιρείται.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had changed since the preview and were left.</source>
        <translation>
            <numerusform>Μία είχε αλλάξει μετά την προεπισκόπηση και έμεινε.</numerusform>
            <numerusform>%n είχαν αλλάξει μετά την προεπισκόπηση και έμειναν.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n</source>
        <translation>
            <numerusform>Αντικατάσταση σε %n</numerusform>
            <numerusform>Αντικατάσταση σε %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::quality::ReplaceRows</name>
    <message>
        <source>%1, caption %2: %3</source>
        <translation>%1, λεζάντα %2: %3</translation>
    </message>
</context>
<context>
    <name>gaia::quality::TaskDialog</name>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Διακόπτεται…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 από %3</translation>
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
    <message>
        <source>Your own</source>
        <translation>Δική σας</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>προτίμηση %1</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n εύρημα</numerusform>
            <numerusform>%n ευρήματα</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Κανένα εύρημα</translation>
    </message>
    <message>
        <source>%1, proposed %2</source>
        <translation>%1, πρόταση: %2</translation>
    </message>
    <message>
        <source>Ctrl .</source>
        <translation>Ctrl .</translation>
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
    <message numerus="yes">
        <source>… and %n more characters</source>
        <translation>
            <numerusform>… και %n ακόμη χαρακτήρας</numerusform>
            <numerusform>… και %n ακόμη χαρακτήρες</numerusform>
        </translation>
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
    <message>
        <source>Not in the table of missions.</source>
        <translation>Δεν είναι στον πίνακα αποστολών.</translation>
    </message>
    <message>
        <source>The table calls it %1.</source>
        <translation>Στον πίνακα λέγεται %1.</translation>
    </message>
    <message>
        <source>Belongs to %1.</source>
        <translation>Ανήκει στο %1.</translation>
    </message>
    <message>
        <source>2010-04-14, 2010-04, 2010-04-14..2010-05-02, event 2010-04-14</source>
        <translation>2010-04-14, 2010-04, 2010-04-14..2010-05-02, event 2010-04-14</translation>
    </message>
</context>
<context>
    <name>gaia::review::FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Ευρήματα</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n ακόμη</numerusform>
            <numerusform>%n ακόμη</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide what was set aside</source>
        <translation>Απόκρυψη των παραμερισμένων</translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n παραμερισμένο</numerusform>
            <numerusform>%n παραμερισμένα</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::review::FindingRow</name>
    <message>
        <source>Apply fix</source>
        <translation>Διόρθωση</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Εμφάνιση πηγής</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>Εμφάνιση της άλλης</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Επαναφορά</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Παραμερισμός</translation>
    </message>
    <message>
        <source>note</source>
        <translation>σημείωση</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>εύρημα</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Παραμερίστηκε: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set aside: right as it is; remember that, and say no more of it</source>
        <translation>Παραμερισμός: σωστό όπως είναι· να το θυμάται και να μην το ξαναπεί</translation>
    </message>
</context>
<context>
    <name>gaia::review::Grounds</name>
    <message>
        <source>The caption makes no claim that a source could bear out.</source>
        <translation>Η λεζάντα δεν έχει ισχυρισμό που να μπορεί να τεκμηριώσει μια πηγή.</translation>
    </message>
    <message>
        <source>“%1” rests on this in the source text.</source>
        <translation>Το «%1» στηρίζεται σε αυτό στο κείμενο της πηγής.</translation>
    </message>
    <message>
        <source>The metadata say otherwise than “%1”.</source>
        <translation>Τα μεταδεδομένα λένε άλλο από το «%1».</translation>
    </message>
    <message>
        <source>“%1” rests on the metadata.</source>
        <translation>Το «%1» στηρίζεται στα μεταδεδομένα.</translation>
    </message>
    <message>
        <source>“%1”: only the image can say so.</source>
        <translation>«%1»: μόνο η εικόνα μπορεί να το δείξει.</translation>
    </message>
    <message>
        <source>“%1” stands nowhere so; this comes nearest.</source>
        <translation>Το «%1» δεν υπάρχει πουθενά έτσι· αυτό είναι το πιο κοντινό.</translation>
    </message>
    <message>
        <source>“%1” stands nowhere in the source text.</source>
        <translation>Το «%1» δεν υπάρχει πουθενά στο κείμενο της πηγής.</translation>
    </message>
</context>
<context>
    <name>gaia::review::ImageBar</name>
    <message>
        <source>Not remote sensing</source>
        <translation>Όχι τηλεπισκόπηση</translation>
    </message>
    <message>
        <source>Chart or diagram</source>
        <translation>Γράφημα ή διάγραμμα</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Διπλότυπο</translation>
    </message>
    <message>
        <source>Picture spoilt</source>
        <translation>Χαλασμένη εικόνα</translation>
    </message>
    <message>
        <source>Text does not belong to it</source>
        <translation>Το κείμενο δεν της ανήκει</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Δικαιώματα</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Διατήρηση</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Αλλαγή</translation>
    </message>
    <message>
        <source>Note on the image</source>
        <translation>Σημείωση για την εικόνα</translation>
    </message>
    <message>
        <source>A note for yourself and other curators; Enter keeps it</source>
        <translation>Σημείωση για εσάς και άλλους επιμελητές· το Enter την αποθηκεύει</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Αποσύρθηκε</translation>
    </message>
    <message>
        <source>Discarded: %1</source>
        <translation>Αποσύρθηκε: %1</translation>
    </message>
</context>
<context>
    <name>gaia::review::ImageVerdict</name>
    <message>
        <source>Discard because of</source>
        <translation>Απόσυρση λόγω</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Άλλος λόγος…</translation>
    </message>
    <message>
        <source>Discard the image</source>
        <translation>Απόσυρση της εικόνας</translation>
    </message>
    <message>
        <source>Why it is discarded</source>
        <translation>Γιατί αποσύρεται</translation>
    </message>
</context>
<context>
    <name>gaia::review::MeasureLine</name>
    <message>
        <source>%1 in the source</source>
        <translation>%1 στην πηγή</translation>
    </message>
    <message>
        <source>%1 unsupported</source>
        <translation>%1 ατεκμηρίωτα</translation>
    </message>
    <message>
        <source>%1 contradicted</source>
        <translation>%1 διαψεύδονται</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n λέξη</numerusform>
            <numerusform>%n λέξεις</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3 tokens</source>
        <translation>%1, %2 από %3 σύμβολα</translation>
    </message>
    <message>
        <source>Claims and length: %1</source>
        <translation>Ισχυρισμοί και μήκος: %1</translation>
    </message>
    <message>
        <source>%1 visual only</source>
        <translation>%1 μόνο στην εικόνα</translation>
    </message>
    <message>
        <source>What the caption claims, by what it rests on: click to walk through the claims. How much of it models read with their own settings:</source>
        <translation>Τι ισχυρίζεται η λεζάντα και πού στηρίζεται: κλικ για περιήγηση στους ισχυρισμούς. Πόσο από αυτήν διαβάζουν τα μοντέλα με τις δικές τους ρυθμίσεις:</translation>
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
    <message>
        <source>Hold this picture and compare others with it</source>
        <translation>Κράτημα αυτής της εικόνας και σύγκριση άλλων με αυτή</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Σύγκριση</translation>
    </message>
    <message>
        <source>Held picture</source>
        <translation>Κρατημένη εικόνα</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>Κρατημένη: %1</translation>
    </message>
    <message>
        <source>%1, %2 m a pixel</source>
        <translation>%1, %2 m ανά εικονοστοιχείο</translation>
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
    <name>gaia::review::QueueActs</name>
    <message>
        <source>Discard because of</source>
        <translation>Απόσυρση λόγω</translation>
    </message>
    <message numerus="yes">
        <source>%n images picked</source>
        <translation>
            <numerusform>%n εικόνα επιλεγμένη</numerusform>
            <numerusform>%n εικόνες επιλεγμένες</numerusform>
        </translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Σημαία</translation>
    </message>
    <message>
        <source>Unflag</source>
        <translation>Αφαίρεση σημαίας</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Διατήρηση</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Μόνο αυτές</translation>
    </message>
    <message>
        <source>Up to %1 images. What works on a filter works on them then: captioning, accepting what passes, find and replace, export.</source>
        <translation>Έως %1 εικόνες. Ό,τι δουλεύει σε φίλτρο δουλεύει τότε σε αυτές: λεζάντες, αποδοχή όσων περνούν, εύρεση και αντικατάσταση, εξαγωγή.</translation>
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
        <source>The captions have not been painted.</source>
        <translation>Οι λεζάντες δεν έχουν σχεδιαστεί.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Κρίση</translation>
    </message>
    <message>
        <source>checking %1 of %2</source>
        <translation>έλεγχος %1 από %2</translation>
    </message>
    <message>
        <source>only %1 of %2 checked: more may match</source>
        <translation>ελέγχθηκαν μόνο %1 από %2: ίσως ταιριάζουν και άλλες</translation>
    </message>
</context>
<context>
    <name>gaia::review::SetCard</name>
    <message>
        <source>The set</source>
        <translation>Η πεντάδα</translation>
    </message>
    <message>
        <source>%1 of %2 rewards</source>
        <translation>%1 από %2 ανταμοιβές</translation>
    </message>
    <message>
        <source>%1 and %2 are %3 % alike</source>
        <translation>%1 και %2 μοιάζουν κατά %3 %</translation>
    </message>
    <message>
        <source>%1 of %2 names unsupported</source>
        <translation>%1 από %2 ονόματα ατεκμηρίωτα</translation>
    </message>
    <message>
        <source>Fold the tables</source>
        <translation>Δίπλωμα των πινάκων</translation>
    </message>
    <message>
        <source>Show rewards and overlap</source>
        <translation>Εμφάνιση ανταμοιβών και επικάλυψης</translation>
    </message>
</context>
<context>
    <name>gaia::review::SetTables</name>
    <message>
        <source>%1: by none</source>
        <translation>%1: από καμία</translation>
    </message>
    <message>
        <source>%1: by %2</source>
        <translation>%1: από %2</translation>
    </message>
    <message>
        <source>Rewards and overlap</source>
        <translation>Ανταμοιβές και επικάλυψη</translation>
    </message>
    <message>
        <source>Words of meaning that two captions share, %; from 60 on they say the same.</source>
        <translation>Κοινές λέξεις με νόημα δύο λεζαντών, %· από 60 και πάνω λένε το ίδιο.</translation>
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
        <source>The part before, %n characters</source>
        <translation>
            <numerusform>Το προηγούμενο μέρος, %n χαρακτήρας</numerusform>
            <numerusform>Το προηγούμενο μέρος, %n χαρακτήρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next part, %n more characters</source>
        <translation>
            <numerusform>Το επόμενο μέρος, %n ακόμη χαρακτήρας</numerusform>
            <numerusform>Το επόμενο μέρος, %n ακόμη χαρακτήρες</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaia::review::Verdicts</name>
    <message>
        <source>Your own caption</source>
        <translation>Δική σας λεζάντα</translation>
    </message>
    <message>
        <source>The first caption of the image</source>
        <translation>Η πρώτη λεζάντα της εικόνας</translation>
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
    <message>
        <source>other picture</source>
        <translation>άλλη εικόνα</translation>
    </message>
    <message>
        <source>other place</source>
        <translation>άλλος τόπος</translation>
    </message>
    <message>
        <source>other date</source>
        <translation>άλλη ημερομηνία</translation>
    </message>
    <message>
        <source>other text</source>
        <translation>άλλο κείμενο</translation>
    </message>
    <message>
        <source>stale: %1</source>
        <translation>παρωχημένη: %1</translation>
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
    <message>
        <source>Stale</source>
        <translation>Παρωχημένη</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Διαφωνία</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Ανάθεση</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ή %2</translation>
    </message>
    <message>
        <source>Saved views and sets</source>
        <translation>Αποθηκευμένες προβολές και σύνολα</translation>
    </message>
    <message>
        <source>Values and how many images have them (%1)</source>
        <translation>Τιμές και πόσες εικόνες τις έχουν (%1)</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Εποχή</translation>
    </message>
    <message>
        <source>Date of</source>
        <translation>Ημερομηνία</translation>
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
    <message>
        <source>Apply the first fix</source>
        <translation>Εφαρμογή της πρώτης διόρθωσης</translation>
    </message>
    <message>
        <source>Ctrl .</source>
        <translation>Ctrl .</translation>
    </message>
</context>
<context>
    <name>gaia::shell::MainWindow</name>
    <message>
        <source>No images</source>
        <translation>Καμία εικόνα</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 images</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; από %2 εικόνες</translation>
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
    <message>
        <source>Records (*.json *.jsonl *.csv *.tsv *.tar *.tar.gz *.tgz);;All files (*)</source>
        <translation>Εγγραφές (*.json *.jsonl *.csv *.tsv *.tar *.tar.gz *.tgz);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>%1, summary by %2</source>
        <translation>%1, περίληψη από %2</translation>
    </message>
    <message>
        <source>Caption run in batches</source>
        <translation>Δημιουργία λεζαντών σε δέσμες</translation>
    </message>
    <message numerus="yes">
        <source>%n images taken out of the queue.</source>
        <translation>
            <numerusform>Μία εικόνα βγήκε από την ουρά.</numerusform>
            <numerusform>%n εικόνες βγήκαν από την ουρά.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling batches</source>
        <translation>Ακύρωση δεσμών</translation>
    </message>
    <message>
        <source>Waiting for batches</source>
        <translation>Αναμονή για δέσμες</translation>
    </message>
    <message numerus="yes">
        <source>The set “%1” keeps %n images.</source>
        <translation>
            <numerusform>Το σύνολο «%1» κρατά μία εικόνα.</numerusform>
            <numerusform>Το σύνολο «%1» κρατά %n εικόνες.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The view “%1” shows %n images now.</source>
        <translation>
            <numerusform>Η προβολή «%1» δείχνει τώρα μία εικόνα.</numerusform>
            <numerusform>Η προβολή «%1» δείχνει τώρα %n εικόνες.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter lets everything through. Narrow it first, or keep the images as a set from the bookmark at its right.</source>
        <translation>Το φίλτρο αφήνει τα πάντα. Στενέψτε το πρώτα, ή φυλάξτε τις εικόνες ως σύνολο από τον σελιδοδείκτη στα δεξιά του.</translation>
    </message>
    <message numerus="yes">
        <source>%n images have another split now; undo takes it back.</source>
        <translation>
            <numerusform>Μία εικόνα έχει τώρα άλλη μερίδα· η αναίρεση το παίρνει πίσω.</numerusform>
            <numerusform>%n εικόνες έχουν τώρα άλλη μερίδα· η αναίρεση το παίρνει πίσω.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Αναζήτηση διπλοτύπων</translation>
    </message>
    <message>
        <source>%1 groups, %2 pairs to judge, %3 odd pictures.</source>
        <translation>%1 ομάδες, %2 ζεύγη προς κρίση, %3 παράταιρες εικόνες.</translation>
    </message>
    <message>
        <source>Another curator&apos;s copy</source>
        <translation>Αντίγραφο άλλου επιμελητή</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; image(s)</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; εικόνα</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; εικόνες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last decision at %1, undo reaches more than %Ln steps back</source>
        <translation>
            <numerusform>Τελευταία απόφαση στις %1, η αναίρεση φτάνει πάνω από %Ln βήμα πίσω</numerusform>
            <numerusform>Τελευταία απόφαση στις %1, η αναίρεση φτάνει πάνω από %Ln βήματα πίσω</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last decision at %1, undo reaches %Ln steps back</source>
        <translation>
            <numerusform>Τελευταία απόφαση στις %1, η αναίρεση φτάνει %Ln βήμα πίσω</numerusform>
            <numerusform>Τελευταία απόφαση στις %1, η αναίρεση φτάνει %Ln βήματα πίσω</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled; the same export goes on from what is done.</source>
        <translation>Η εξαγωγή ακυρώθηκε· η ίδια εξαγωγή συνεχίζει από όσα έγιναν.</translation>
    </message>
    <message>
        <source>%1 images with %2 captions are in %3.</source>
        <translation>%1 εικόνες με %2 λεζάντες βρίσκονται στο %3.</translation>
    </message>
    <message>
        <source>%1 were there already, from the export that was stopped.</source>
        <translation>%1 υπήρχαν ήδη, από την εξαγωγή που διακόπηκε.</translation>
    </message>
    <message>
        <source>Reading the pages of pictures</source>
        <translation>Ανάγνωση των σελίδων των εικόνων</translation>
    </message>
    <message>
        <source>%1 images learnt something from %2 pages; %3 had an article or nothing to learn, %4 skipped, %5 pages failed.</source>
        <translation>%1 εικόνες έμαθαν κάτι από %2 σελίδες· %3 είχαν άρθρο ή τίποτα να μάθουν, %4 παραλείφθηκαν, %5 σελίδες απέτυχαν.</translation>
    </message>
    <message>
        <source>The workspace Work lists what was left out, and why.</source>
        <translation>Ο χώρος Εργασίες δείχνει τι παραλείφθηκε και γιατί.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept their split where the files tell another.</source>
        <translation>
            <numerusform>%n κράτησε το υποσύνολό της όπου τα αρχεία λένε άλλο.</numerusform>
            <numerusform>%n κράτησαν το υποσύνολό τους όπου τα αρχεία λένε άλλο.</numerusform>
        </translation>
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
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Only what the image shows</source>
        <translation>Μόνο ό,τι δείχνει η εικόνα</translation>
    </message>
    <message>
        <source>Leaves out captions that claim what the picture alone does not show</source>
        <translation>Αφήνει έξω λεζάντες που ισχυρίζονται όσα η εικόνα μόνη δεν δείχνει</translation>
    </message>
    <message>
        <source>An export into it was stopped; %1 are done. The same choices go on from there, others begin anew.</source>
        <translation>Μια εξαγωγή εκεί διακόπηκε· %1 έχουν γίνει. Οι ίδιες επιλογές συνεχίζουν από εκεί, άλλες ξεκινούν από την αρχή.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Πέταμα</translation>
    </message>
</context>
<context>
    <name>gaia::transfer::ExportEstimatePane</name>
    <message>
        <source>What it would hold</source>
        <translation>Τι θα περιείχε</translation>
    </message>
    <message>
        <source>Licences and holders whose pictures stay out</source>
        <translation>Άδειες και κάτοχοι που οι εικόνες τους μένουν έξω</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Καταμέτρηση…</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 εικόνες</translation>
    </message>
    <message>
        <source>%1 captions, %2 pictures, about %3</source>
        <translation>%1 λεζάντες, %2 αρχεία εικόνας, περίπου %3</translation>
    </message>
    <message>
        <source>No place in this format: %1</source>
        <translation>Δεν χωρούν σε αυτή τη μορφή: %1</translation>
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
    <message>
        <source>Captions whose end CLIP does not see (75 tokens): %1 of %2 counted</source>
        <translation>Λεζάντες που το τέλος τους δεν βλέπει το CLIP (75 σύμβολα): %1 από %2 που μετρήθηκαν</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>The disk has room for %1 only.</source>
        <translation>Ο δίσκος έχει χώρο μόνο για %1.</translation>
    </message>
    <message>
        <source>nothing known of the licence</source>
        <translation>άγνωστη άδεια</translation>
    </message>
    <message>
        <source>%1: %2, forbidden</source>
        <translation>%1: %2, απαγορεύεται</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) stay out, as nothing lets pass them on; their addresses go instead. Tick whose you may pass on all the same:</source>
        <translation>
            <numerusform>Μία εικόνα μένει έξω, αφού τίποτα δεν επιτρέπει τη διανομή της· στη θέση της πηγαίνει η διεύθυνση. Σημειώστε τίνος μπορείτε ωστόσο να τη διανείμετε:</numerusform>
            <numerusform>%n εικόνες μένουν έξω, αφού τίποτα δεν επιτρέπει τη διανομή τους· στη θέση τους πηγαίνουν οι διευθύνσεις. Σημειώστε τίνων μπορείτε ωστόσο να τις διανείμετε:</numerusform>
        </translation>
    </message>
    <message>
        <source>No image in the filter has such a caption. Choose other captions, or another filter.</source>
        <translation>Καμία εικόνα του φίλτρου δεν έχει τέτοια λεζάντα. Επιλέξτε άλλες λεζάντες ή άλλο φίλτρο.</translation>
    </message>
</context>
<context>
    <name>gaia::transfer::ExportRunPane</name>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Πέταμα</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Άνοιγμα φακέλου</translation>
    </message>
    <message>
        <source>It goes on when this window is closed; Work shows how far it is.</source>
        <translation>Συνεχίζει όταν κλείσει αυτό το παράθυρο· οι Εργασίες δείχνουν την πρόοδο.</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Συνέχιση στο παρασκήνιο</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Εξήχθη</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>Η εξαγωγή απέτυχε</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>Η εξαγωγή ακυρώθηκε</translation>
    </message>
    <message>
        <source>Work lists all %1.</source>
        <translation>Οι Εργασίες απαριθμούν και τα %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>What is done (%1) is kept: the same export goes on from there.</source>
        <translation>Όσα έγιναν (%1) φυλάσσονται: η ίδια εξαγωγή συνεχίζει από εκεί.</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Φύλαξη για αργότερα</translation>
    </message>
    <message>
        <source>Thrown away; nothing is left of it.</source>
        <translation>Πετάχτηκε· δεν έμεινε τίποτα.</translation>
    </message>
    <message>
        <source>README.md in it says what it holds and how to read it; manifest.json lists every file.</source>
        <translation>Το README.md του λέει τι περιέχει και πώς διαβάζεται· το manifest.json δείχνει κάθε αρχείο.</translation>
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
        <source>Download</source>
        <translation>Λήψη</translation>
    </message>
</context>
<context>
    <name>gaia::transfer::ImportDialog</name>
    <message>
        <source>Leave pictures where they are</source>
        <translation>Οι εικόνες μένουν εκεί όπου είναι</translation>
    </message>
    <message>
        <source>The first line holds names of columns</source>
        <translation>Η πρώτη γραμμή έχει ονόματα στηλών</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Εισαγωγή</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 και %n ακόμη</numerusform>
            <numerusform>%1 και %n ακόμη</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Αρχεία</translation>
    </message>
    <message>
        <source>What the files are</source>
        <translation>Τι είναι τα αρχεία</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Ανάγνωση</translation>
    </message>
    <message>
        <source>The project then keeps only the path and the hash of each picture.</source>
        <translation>Το έργο κρατά τότε μόνο τη διαδρομή και το hash κάθε εικόνας.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Στήλες του πίνακα</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Εναλλακτικό κείμενο</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Λεζάντες</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Μνεία</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Εικόνα</translation>
    </message>
    <message>
        <source>The first records</source>
        <translation>Οι πρώτες εγγραφές</translation>
    </message>
    <message>
        <source>Reading the first records…</source>
        <translation>Ανάγνωση των πρώτων εγγραφών…</translation>
    </message>
    <message>
        <source>as their content says: %1</source>
        <translation>όπως δείχνει το περιεχόμενο: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>κανένα</translation>
    </message>
    <message numerus="yes">
        <source>%n: %1</source>
        <translation>
            <numerusform>%n: %1</numerusform>
            <numerusform>%n: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No record was found.</source>
        <translation>Δεν βρέθηκε εγγραφή.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n record(s), as they would be stored.</source>
        <translation>
            <numerusform>Η πρώτη εγγραφή, όπως θα αποθηκευόταν.</numerusform>
            <numerusform>Οι πρώτες %n εγγραφές, όπως θα αποθηκεύονταν.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column holds the id or the address of the image.</source>
        <translation>Πείτε ποια στήλη έχει το αναγνωριστικό ή τη διεύθυνση της εικόνας.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>δεν διαβάζεται</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Τι έχει η στήλη %1</translation>
    </message>
    <message numerus="yes">
        <source>The first %n files were looked at; the others are read as they are imported.</source>
        <translation>
            <numerusform>Εξετάστηκε το πρώτο αρχείο· τα άλλα διαβάζονται κατά την εισαγωγή.</numerusform>
            <numerusform>Εξετάστηκαν τα πρώτα %n αρχεία· τα άλλα διαβάζονται κατά την εισαγωγή.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Τόπος</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Δορυφόρος</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Άδεια</translation>
    </message>
</context>
<context>
    <name>gaia::transfer::RecordPagesDialog</name>
    <message>
        <source>Anew: also for images that have an article, and pages that failed before</source>
        <translation>Από την αρχή: και για εικόνες που έχουν άρθρο και για σελίδες που απέτυχαν πριν</translation>
    </message>
    <message>
        <source>Read the pages of pictures</source>
        <translation>Ανάγνωση των σελίδων των εικόνων</translation>
    </message>
    <message numerus="yes">
        <source>For those of all %n images that have no article.</source>
        <translation>
            <numerusform>Για τη μία εικόνα, αν δεν έχει άρθρο.</numerusform>
            <numerusform>Για όσες από όλες τις %n εικόνες δεν έχουν άρθρο.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For those of the %n images in the filter that have no article.</source>
        <translation>
            <numerusform>Για τη μία εικόνα του φίλτρου, αν δεν έχει άρθρο.</numerusform>
            <numerusform>Για όσες από τις %n εικόνες του φίλτρου δεν έχουν άρθρο.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipes say on which page a source shows a picture. Each page is read once, at the pace of its host, about 3 seconds a page; cancelled, the same goes on from there. Article, date, credit, place and licence are filled in where they are missing or were a guess. What a person entered stays.</source>
        <translation>Οι συνταγές λένε σε ποια σελίδα μια πηγή δείχνει μια εικόνα. Κάθε σελίδα διαβάζεται μία φορά, με τον ρυθμό του διακομιστή της, περίπου 3 δευτερόλεπτα τη σελίδα· αν ακυρωθεί, συνεχίζει από εκεί. Άρθρο, ημερομηνία, πίστωση, τόπος και άδεια συμπληρώνονται όπου λείπουν ή ήταν εικασία. Ό,τι έβαλε άνθρωπος μένει.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Επικοινωνία</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ανάγνωση</translation>
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
        <source>Contact</source>
        <translation>Επικοινωνία</translation>
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
    <message>
        <source>Place</source>
        <translation>Τόπος</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Δορυφόρος</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Άδεια</translation>
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
    <message>
        <source>Write by hand</source>
        <translation>Συγγραφή με το χέρι</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>Άνοιγμα της απάντησης</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Νέα δοκιμή</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Η σύνδεση χάθηκε</translation>
    </message>
    <message>
        <source>Told to wait too often</source>
        <translation>Πολλές αναμονές</translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation>Άρνηση της υπηρεσίας</translation>
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
    <name>gaia::work::CostPane</name>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>%1 US cents</source>
        <translation>%1 σεντ ΗΠΑ</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>τίποτα ακόμη</translation>
    </message>
    <message>
        <source>Cost of this project</source>
        <translation>Κόστος αυτού του έργου</translation>
    </message>
    <message>
        <source>%1 in all: %2 for each of %3 images, %4 for each caption that was accepted or edited.</source>
        <translation>%1 συνολικά: %2 για καθεμία από %3 εικόνες, %4 για κάθε λεζάντα αποδεκτή ή με αλλαγές.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Μοντέλο</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Απαντήσεις</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Σύμβολα εισόδου</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Σύμβολα εξόδου</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Κόστος</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>χωρίς όνομα</translation>
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
    <message>
        <source>Enter shows the image, Ctrl+Enter does what the link says.</source>
        <translation>Το Enter δείχνει την εικόνα, το Ctrl+Enter κάνει ό,τι λέει ο σύνδεσμος.</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n without an answer…</source>
        <translation>
            <numerusform>Νέα δοκιμή για %n χωρίς απάντηση…</numerusform>
            <numerusform>Νέα δοκιμή για %n χωρίς απάντηση…</numerusform>
        </translation>
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
    <name>gaia::work::QueueCard</name>
    <message>
        <source>Go on…</source>
        <translation>Συνέχεια…</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Αφαίρεση από την ουρά</translation>
    </message>
    <message>
        <source>Wait for them</source>
        <translation>Αναμονή</translation>
    </message>
    <message>
        <source>Cancel them at the service</source>
        <translation>Ακύρωση στην υπηρεσία</translation>
    </message>
    <message>
        <source>%1: %2 requests, %3</source>
        <translation>%1: %2 αιτήματα, %3</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>δεν στάλθηκε ακόμη</translation>
    </message>
    <message numerus="yes">
        <source>%n images wait for their captions</source>
        <translation>
            <numerusform>Μία εικόνα περιμένει τις λεζάντες της</numerusform>
            <numerusform>%n εικόνες περιμένουν τις λεζάντες τους</numerusform>
        </translation>
    </message>
    <message>
        <source>A run left them in the queue. Going on asks for nothing that is already stored; model, key and cap can be other ones.</source>
        <translation>Μια εκτέλεση τις άφησε στην ουρά. Η συνέχεια δεν ζητά ό,τι έχει ήδη αποθηκευτεί· μοντέλο, κλειδί και όριο μπορούν να είναι άλλα.</translation>
    </message>
    <message numerus="yes">
        <source>%n batches at the service.</source>
        <translation>
            <numerusform>Μία δέσμη στην υπηρεσία.</numerusform>
            <numerusform>%n δέσμες στην υπηρεσία.</numerusform>
        </translation>
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
    <message>
        <source>slowed</source>
        <translation>επιβράδυνση</translation>
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
    <message>
        <source>Scrape</source>
        <translation>Συλλογή</translation>
    </message>
</context>
</TS>
