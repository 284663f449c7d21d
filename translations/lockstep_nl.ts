<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>CaseFinder</name>
    <message>
        <source>interactions: %1</source>
        <translation>interacties: %1</translation>
    </message>
    <message>
        <source>Accounts: %1</source>
        <translation>Accounts: %1</translation>
    </message>
    <message>
        <source>Select all %1 accounts</source>
        <translation>Alle %1 accounts selecteren</translation>
    </message>
    <message>
        <source>Posts: %1</source>
        <translation>Berichten: %1</translation>
    </message>
    <message>
        <source>Select all %1 posts</source>
        <translation>Alle %1 berichten selecteren</translation>
    </message>
    <message>
        <source>Comments: %1</source>
        <translation>Reacties: %1</translation>
    </message>
    <message>
        <source>Select who wrote these %1 comments</source>
        <translation>Selecteren wie deze %1 reacties schreven</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Notities: %1</translation>
    </message>
    <message>
        <source>Find in the case</source>
        <translation>Zoeken in het dossier</translation>
    </message>
    <message>
        <source>Every word must occur, in any order. Enter selects in all views.</source>
        <translation>Elk woord moet voorkomen, in willekeurige volgorde. Enter selecteert in alle weergaven.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Nothing in this case says that.</source>
        <translation>Niets in dit dossier zegt dat.</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Labels: %1</translation>
    </message>
    <message>
        <source>Name, words of a comment, a note or a tag</source>
        <translation>Naam, woorden van een reactie, een notitie of een label</translation>
    </message>
    <message>
        <source>Hit %1 of %2: %3</source>
        <translation>Treffer %1 van %2: %3</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Wat wilt u doen?</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Geen opdracht heet zo.</translation>
    </message>
</context>
<context>
    <name>FingerprintView</name>
    <message>
        <source>Place in the follower list, oldest follower left (≥ earliest follow date)</source>
        <translation>Plaats in de volgerslijst, oudste volger links (≥ vroegst mogelijke volgdatum)</translation>
    </message>
    <message>
        <source>Place in the follower list, oldest follower left</source>
        <translation>Plaats in de volgerslijst, oudste volger links</translation>
    </message>
    <message>
        <source>Account created (UTC)</source>
        <translation>Account aangemaakt (UTC)</translation>
    </message>
    <message>
        <source>low activity</source>
        <translation>weinig activiteit</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>volgers</translation>
    </message>
    <message>
        <source>%1: %2 followers</source>
        <extracomment>above a stretch of a follower list; %1 is the grade A-C, %2 a number of followers</extracomment>
        <translation>%1: %2 volgers</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Plaats in de lijst</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Aangemaakt (UTC)</translation>
    </message>
    <message>
        <source>Followed (UTC)</source>
        <translation>Gevolgd (UTC)</translation>
    </message>
    <message>
        <source>Followed not before (UTC)</source>
        <translation>Gevolgd niet vóór (UTC)</translation>
    </message>
    <message>
        <source>Low activity</source>
        <translation>Weinig activiteit</translation>
    </message>
    <message>
        <source>Marked stretch</source>
        <translation>Gemarkeerd stuk</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 tot %3)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Interactions</source>
        <translation>Interacties</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Follower list</source>
        <translation>Volgerslijst</translation>
    </message>
    <message>
        <source>(kept as text)</source>
        <translation>(bewaard als tekst)</translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>(niet gebruikt)</translation>
    </message>
    <message>
        <source>Account that acts</source>
        <translation>Handelend account</translation>
    </message>
    <message>
        <source>Post or account acted on</source>
        <translation>Doel (bericht of account)</translation>
    </message>
    <message>
        <source>Kind of interaction</source>
        <translation>Soort interactie</translation>
    </message>
    <message>
        <source>Followed at</source>
        <translation>Gevolgd op</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Posted at</source>
        <translation>Geplaatst op</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>Account aangemaakt</translation>
    </message>
    <message>
        <source>Number of followers</source>
        <translation>Aantal volgers</translation>
    </message>
    <message>
        <source>Number followed</source>
        <translation>Aantal gevolgde accounts</translation>
    </message>
    <message>
        <source>Number of posts</source>
        <translation>Aantal berichten</translation>
    </message>
    <message>
        <source>Private (yes/no)</source>
        <translation>Privé (ja/nee)</translation>
    </message>
    <message>
        <source>Verified (yes/no)</source>
        <translation>Geverifieerd (ja/nee)</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Biografie</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Follower</source>
        <translation>Volger</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Plaats in de lijst</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Oldest follower first</source>
        <translation>Oudste volger eerst</translation>
    </message>
    <message>
        <source>Newest follower first</source>
        <translation>Nieuwste volger eerst</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>puntkomma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>Counts over time</source>
        <translation>Aantallen in de tijd</translation>
    </message>
    <message>
        <source>Calendar of events</source>
        <translation>Kalender van gebeurtenissen</translation>
    </message>
    <message>
        <source>Purchase ledger</source>
        <translation>Aankoopregister</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Prijslijst</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Gelezen op</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>Besteld op</translation>
    </message>
    <message>
        <source>Number of likes</source>
        <translation>Aantal likes</translation>
    </message>
    <message>
        <source>Number of comments</source>
        <translation>Aantal reacties</translation>
    </message>
    <message>
        <source>Number of views</source>
        <translation>Aantal weergaven</translation>
    </message>
    <message>
        <source>Number of shares</source>
        <translation>Aantal keer gedeeld</translation>
    </message>
    <message>
        <source>Counts read at</source>
        <translation>Aantallen gelezen op</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Verkoper</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakket</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Munt</translation>
    </message>
    <message>
        <source>What is sold</source>
        <translation>Wat er wordt verkocht</translation>
    </message>
    <message>
        <source>How many of them</source>
        <translation>Hoeveel ervan</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Laagste prijs</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Hoogste prijs</translation>
    </message>
    <message>
        <source>Date of the offer</source>
        <translation>Datum van het aanbod</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Tables and exports (*.csv *.tsv *.txt *.tab *.json *.ndjson *.jsonl *.js *.html *.xlsx *.gexf *.graphml *.gml *.net *.gz *.xz *.zip);;All files (*)</source>
        <translation>Tabellen en exports (*.csv *.tsv *.txt *.tab *.json *.ndjson *.jsonl *.js *.html *.xlsx *.gexf *.graphml *.gml *.net *.gz *.xz *.zip);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Passes on the post</source>
        <translation>Geeft deze post door</translation>
    </message>
    <message>
        <source>Author of what is passed on</source>
        <translation>Auteur van de doorgegeven post</translation>
    </message>
    <message>
        <source>Answers the post</source>
        <translation>Beantwoordt deze post</translation>
    </message>
    <message>
        <source>Quotes the post</source>
        <translation>Citeert deze post</translation>
    </message>
    <message>
        <source>Accounts mentioned</source>
        <translation>Genoemde accounts</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>a few seconds left</source>
        <translation>nog enkele seconden</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>nog ongeveer %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>nog ongeveer %1 min</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>nog ongeveer %1 uur</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Line: acted on it, or acted together; stronger: more</source>
        <translation>Lijn: actie erop, of samen; sterker: meer</translation>
    </message>
    <message>
        <source>Outline: accounts of one finding</source>
        <translation>Omtrek: accounts van één bevinding</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>Ander account</translation>
    </message>
    <message>
        <source>Post or other target</source>
        <translation>Bericht of ander doel</translation>
    </message>
    <message>
        <source>Account that is acted on</source>
        <translation>Account waarop handelingen gericht zijn</translation>
    </message>
    <message>
        <source>Account of the finding</source>
        <translation>Account van de bevinding</translation>
    </message>
    <message>
        <source>Account that profited</source>
        <translation>Account dat profiteerde</translation>
    </message>
    <message>
        <source>%1 drawn as one</source>
        <translation>%1 als één getekend</translation>
    </message>
    <message>
        <source>Tag: %1 (%2)</source>
        <translation>Label: %1 (%2)</translation>
    </message>
    <message>
        <source>Tags without a ring: %1</source>
        <translation>Labels zonder ring: %1</translation>
    </message>
    <message>
        <source>Tag: %1 (%2), seen from nearer</source>
        <translation>Label: %1 (%2), van dichterbij te zien</translation>
    </message>
    <message>
        <source>Without these tags</source>
        <translation>Zonder deze labels</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Label: %1</translation>
    </message>
    <message>
        <source>In no finding that was decided on</source>
        <translation>In geen bevinding waarover een besluit is genomen</translation>
    </message>
    <message>
        <source>Finding judged: %1</source>
        <translation>Oordeel over de bevinding: %1</translation>
    </message>
    <message>
        <source>Creation date not known</source>
        <translation>Aanmaakdatum niet bekend</translation>
    </message>
    <message>
        <source>Created %1 to %2</source>
        <translation>Aangemaakt %1 tot %2</translation>
    </message>
    <message>
        <source>by role in the picture</source>
        <translation>naar rol in het beeld</translation>
    </message>
    <message>
        <source>by tag</source>
        <translation>naar label</translation>
    </message>
    <message>
        <source>by decision on the finding</source>
        <translation>naar besluit over de bevinding</translation>
    </message>
    <message>
        <source>by age of the account</source>
        <translation>naar leeftijd van het account</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>several drawn as one</source>
        <translation>meerdere als één getekend</translation>
    </message>
    <message>
        <source>account</source>
        <translation>account</translation>
    </message>
    <message>
        <source>post or other target</source>
        <translation>bericht of ander doel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Getoond als</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Acts in common</source>
        <translation>Gezamenlijke handelingen</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interacties</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Geselecteerd</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
</context>
<context>
    <name>Observations</name>
    <message>
        <source>Add the selection to an observation</source>
        <translation>De selectie aan een waarneming toevoegen</translation>
    </message>
    <message>
        <source>Words of the observation</source>
        <translation>Woorden van de waarneming</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>The whole case</source>
        <translation>Het hele dossier</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Account: %1</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Doel: %1</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>Bevinding: %1</translation>
    </message>
    <message>
        <source>A finding of an earlier run: %1</source>
        <translation>Een bevinding van een eerdere zoektocht: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Tijd: %1</translation>
    </message>
    <message>
        <source>Observation: accounts: %1, targets: %2, %3</source>
        <translation>Waarneming: accounts: %1, doelen: %2, %3</translation>
    </message>
    <message>
        <source>Observation: accounts: %1, targets: %2</source>
        <translation>Waarneming: accounts: %1, doelen: %2</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Afbeelding: %1</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>New tag, or one of those below</source>
        <translation>Nieuw label, of een van de onderstaande</translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation>Naam van een label</translation>
    </message>
    <message>
        <source>Tags of the case</source>
        <translation>Labels van het dossier</translation>
    </message>
    <message>
        <source>Tags of what is selected (accounts: %1, targets: %2):</source>
        <translation>Labels van wat geselecteerd is (accounts: %1, doelen: %2):</translation>
    </message>
</context>
<context>
    <name>UndoSteps</name>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>beslissing</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>labels</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>laatste wijziging</translation>
    </message>
    <message>
        <source>Undone: do again up to and with</source>
        <translation>Ongedaan gemaakt: opnieuw doen tot en met</translation>
    </message>
    <message>
        <source>Done: undo down to and with</source>
        <translation>Gedaan: ongedaan maken tot en met</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er gedaan is</translation>
    </message>
    <message>
        <source>note, decision, tags</source>
        <translation>notitie, beslissing, labels</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Merged: %1 names of one target (%2), %3 shared interactions.</source>
        <translation>Samengevoegd: %1 namen van één doel (%2), %3 gedeelde interacties.</translation>
    </message>
    <message>
        <source>    accounts: precision %1, recall %2, F1 %3</source>
        <translation>    accounts: precisie %1, recall %2, F1 %3</translation>
    </message>
    <message>
        <source>    customers: %1 of %2 found, %3 named wrongly</source>
        <translation>    wie profiteerde: %1 van %2 gevonden, %3 ten onrechte genoemd</translation>
    </message>
    <message>
        <source>    innocent group %1: %2 of %3 accused</source>
        <translation>    onschuldige groep %1: %2 van %3 ten onrechte aangewezen</translation>
    </message>
    <message>
        <source>Grade B or above: %1 findings</source>
        <translation>Graad B of hoger: %1 bevindingen</translation>
    </message>
    <message>
        <source>Grade C or above: %1 findings</source>
        <translation>Graad C of hoger: %1 bevindingen</translation>
    </message>
    <message>
        <source>%1 findings, %2 of them grade B or above. See: lockstep findings %3</source>
        <translation>%1 bevindingen, waarvan %2 met graad B of hoger. Zie: lockstep findings %3</translation>
    </message>
    <message>
        <source>Wrote %1 interactions of %2 accounts into %3.</source>
        <translation>%1 interacties van %2 accounts geschreven naar %3.</translation>
    </message>
    <message>
        <source>%1: is in the case already, nothing was added.</source>
        <translation>%1: zit al in het dossier, er is niets toegevoegd.</translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 accepted, %4 rejected.</source>
        <translation>%1: %2 rijen gelezen, %3 aanvaard, %4 geweigerd.</translation>
    </message>
    <message>
        <source>  row %1: %2</source>
        <translation>  rij %1: %2</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>%1 gemaakt.</translation>
    </message>
    <message>
        <source>The report is as it was written: %1 pages, %2 attached files, seal %3.</source>
        <translation>Het rapport is zoals het geschreven is: %1 pagina&apos;s, %2 bijgevoegde bestanden, zegel %3.</translation>
    </message>
    <message>
        <source>The case is complete and unchanged: %1 rows in %2 blocks, %3 log lines.</source>
        <translation>Het dossier is volledig en ongewijzigd: %1 rijen in %2 blokken, %3 logregels.</translation>
    </message>
    <message>
        <source>The note is in the case.</source>
        <translation>De notitie staat in het dossier.</translation>
    </message>
    <message>
        <source>Lockstep: a research workbench for engagement-fraud investigations. Without a command it opens the window.</source>
        <translation>Lockstep: een onderzoekswerkbank voor fraude met likes en volgers. Zonder opdracht opent het venster.</translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation>Eén JSON-document op de standaarduitvoer</translation>
    </message>
    <message>
        <source>The case file, *.lockstep</source>
        <translation>Het dossierbestand, *.lockstep</translation>
    </message>
    <message>
        <source>Make an empty case</source>
        <translation>Een leeg dossier maken</translation>
    </message>
    <message>
        <source>Fill it with a synthetic sample: bought-batch, like-subscription, giveaway or nothing-unusual</source>
        <translation>Vullen met een synthetisch voorbeeld: bought-batch, like-subscription, giveaway of nothing-unusual</translation>
    </message>
    <message>
        <source>Import files into a case</source>
        <translation>Bestanden in een dossier importeren</translation>
    </message>
    <message>
        <source>Format; recognised when left out</source>
        <translation>Formaat; wordt herkend als het niet is opgegeven</translation>
    </message>
    <message>
        <source>Columns of the file: FIELD=COLUMN,... e.g. actor=user,time=liked_at</source>
        <translation>Kolommen van het bestand: VELD=KOLOM,... bijv. actor=user,time=liked_at</translation>
    </message>
    <message>
        <source>like, follow, unfollow, comment, share, view or mention, when the file has no column for it</source>
        <translation>like, follow, unfollow, comment, share, view of mention, als het bestand er geen kolom voor heeft</translation>
    </message>
    <message>
        <source>Zone of times without a zone, e.g. Europe/Amsterdam; UTC when left out</source>
        <translation>Zone van tijden zonder zone, bijv. Europe/Amsterdam; UTC als dit niet is opgegeven</translation>
    </message>
    <message>
        <source>Follower list: newest-first, oldest-first or unknown</source>
        <translation>Volgerslijst: newest-first, oldest-first of unknown</translation>
    </message>
    <message>
        <source>Look for coordination in a case</source>
        <translation>In een dossier naar coördinatie zoeken</translation>
    </message>
    <message>
        <source>Only this detector, e.g. D1; may be given several times</source>
        <translation>Alleen deze detector, bijv. D1; mag meermaals worden opgegeven</translation>
    </message>
    <message>
        <source>Seed of every random draw</source>
        <translation>Beginwaarde van elke willekeurige trekking</translation>
    </message>
    <message>
        <source>Threads; the result is the same for any number</source>
        <translation>Threads; het resultaat is voor elk aantal hetzelfde</translation>
    </message>
    <message>
        <source>Re-shuffled versions of the data to run as well</source>
        <translation>Aantal geschudde versies van de gegevens om mee te laten lopen</translation>
    </message>
    <message>
        <source>Show what the last detection found</source>
        <translation>Tonen wat de laatste zoektocht vond</translation>
    </message>
    <message>
        <source>Write the PDF report</source>
        <translation>Het PDF-rapport schrijven</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Te schrijven bestand</translation>
    </message>
    <message>
        <source>en or nl; the language of the program when left out</source>
        <translation>en of nl; de taal van het programma als dit niet is opgegeven</translation>
    </message>
    <message>
        <source>Numbers instead of names, different in every report</source>
        <translation>Nummers in plaats van namen, in elk rapport andere</translation>
    </message>
    <message>
        <source>Export the data of a case</source>
        <translation>De gegevens van een dossier exporteren</translation>
    </message>
    <message>
        <source>File to write: .csv, .gexf, .graphml or .json</source>
        <translation>Te schrijven bestand: .csv, .gexf, .graphml of .json</translation>
    </message>
    <message>
        <source>Check that a case, or a report, is complete and unchanged</source>
        <translation>Controleren of een dossier of rapport volledig en ongewijzigd is</translation>
    </message>
    <message>
        <source>A case (*.lockstep) or a report (*.pdf)</source>
        <translation>Een dossier (*.lockstep) of een rapport (*.pdf)</translation>
    </message>
    <message>
        <source>Make a synthetic world with its truth, as CSV files</source>
        <translation>Een synthetische wereld met haar waarheid maken, als CSV-bestanden</translation>
    </message>
    <message>
        <source>Folder to write into</source>
        <translation>Map om in te schrijven</translation>
    </message>
    <message>
        <source>Number of ordinary accounts</source>
        <translation>Aantal gewone accounts</translation>
    </message>
    <message>
        <source>Days that are observed</source>
        <translation>Aantal waargenomen dagen</translation>
    </message>
    <message>
        <source>Any dial of the world: NAME=VALUE, e.g. poolSize=400; manifest.json lists them all</source>
        <translation>Een instelling van de wereld: NAAM=WAARDE, bijv. poolSize=400; manifest.json noemt ze allemaal</translation>
    </message>
    <message>
        <source>Compare the findings with the truth of a synthetic world</source>
        <translation>De bevindingen vergelijken met de waarheid van een synthetische wereld</translation>
    </message>
    <message>
        <source>truth.csv</source>
        <translation>truth.csv</translation>
    </message>
    <message>
        <source>Show the log of a case</source>
        <translation>Het log van een dossier tonen</translation>
    </message>
    <message>
        <source>Add a note to a case</source>
        <translation>Een notitie aan een dossier toevoegen</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>De notitie</translation>
    </message>
    <message>
        <source>On this account</source>
        <translation>Bij dit account</translation>
    </message>
    <message>
        <source>On this post</source>
        <translation>Bij dit bericht</translation>
    </message>
    <message>
        <source>On this finding</source>
        <translation>Bij deze bevinding</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschreven.</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rij</translation>
    </message>
    <message>
        <source>worlds</source>
        <translation>werelden</translation>
    </message>
    <message>
        <source>events</source>
        <translation>gebeurtenissen</translation>
    </message>
    <message>
        <source>with B</source>
        <translation>met B</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisie</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>recall</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>wie profiteerde</translation>
    </message>
    <message>
        <source>named wrong</source>
        <translation>ten onrechte</translation>
    </message>
    <message>
        <source>events/s</source>
        <translation>gebeurtenissen/s</translation>
    </message>
    <message>
        <source>detect s</source>
        <translation>zoeken s</translation>
    </message>
    <message>
        <source>F1 of %1</source>
        <translation>F1 van %1</translation>
    </message>
    <message>
        <source>%1: innocent group %2, %3 of %4 in findings of grade B or above</source>
        <translation>%1: onschuldige groep %2, %3 van %4 in bevindingen met graad B of hoger</translation>
    </message>
    <message>
        <source>met</source>
        <translation>gehaald</translation>
    </message>
    <message>
        <source>NOT MET</source>
        <translation>NIET GEHAALD</translation>
    </message>
    <message>
        <source>not testable</source>
        <translation>niet te toetsen</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>alle rijen</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 en nog %2</translation>
    </message>
    <message>
        <source>requirement</source>
        <translation>eis</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rijen</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>lat</translation>
    </message>
    <message>
        <source>value [95 % interval]</source>
        <translation>waarde [95%-interval]</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>uitkomst</translation>
    </message>
    <message>
        <source>q up to</source>
        <translation>q tot</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>accounts</translation>
    </message>
    <message>
        <source>claimed wrong</source>
        <translation>fout volgens belofte</translation>
    </message>
    <message>
        <source>really wrong</source>
        <translation>werkelijk fout</translation>
    </message>
    <message>
        <source>%1 (%2 rows of %3 worlds): %4</source>
        <translation>%1 (%2 rijen van %3 werelden): %4</translation>
    </message>
    <message>
        <source>%1, seed %2: F1 %3, grade B or above %4, grade C %5; made in %6 s, searched in %7 s</source>
        <translation>%1, beginwaarde %2: F1 %3, graad B of hoger %4, graad C %5; gemaakt in %6 s, doorzocht in %7 s</translation>
    </message>
    <message>
        <source>%1 s, %2 MiB at most.</source>
        <translation>%1 s, hoogstens %2 MiB.</translation>
    </message>
    <message>
        <source>Run the detectors over synthetic worlds and say what was met</source>
        <translation>De detectoren op synthetische werelden loslaten en zeggen wat gehaald is</translation>
    </message>
    <message>
        <source>A suite, e.g. clean-100, or &quot;list&quot;</source>
        <translation>Een reeks, bijv. clean-100, of &quot;list&quot;</translation>
    </message>
    <message>
        <source>Worlds a row; as the suite says when left out</source>
        <translation>Werelden per rij; zoals de reeks zegt als dit niet is opgegeven</translation>
    </message>
    <message>
        <source>Seed of the first world</source>
        <translation>Beginwaarde van de eerste wereld</translation>
    </message>
    <message>
        <source>Worlds at once; the result is the same for any number</source>
        <translation>Werelden tegelijk; het resultaat is voor elk aantal hetzelfde</translation>
    </message>
    <message>
        <source>Only the rows whose name contains this</source>
        <translation>Alleen de rijen met deze tekst in hun naam</translation>
    </message>
    <message>
        <source>A dial of all worlds: NAME=VALUE, e.g. accounts=3000</source>
        <translation>Een instelling van alle werelden: NAAM=WAARDE, bijv. accounts=3000</translation>
    </message>
    <message>
        <source>clean, nothing, giveaway, ring, full, or S0 to S9</source>
        <translation>clean, nothing, giveaway, ring, full, of S0 tot S9</translation>
    </message>
    <message>
        <source>Difficulty of one kind, 1 (easy) to 5: KIND=LEVEL, e.g. density=4</source>
        <translation>Moeilijkheid van één soort, 1 (makkelijk) tot 5: SOORT=NIVEAU, bijv. density=4</translation>
    </message>
    <message>
        <source>Removed data set %1, %2, with its %3 rows. Findings were made with it and are gone too; run: lockstep detect %4</source>
        <translation>Dataset %1, %2, is verwijderd, met %3 rijen. De bevindingen waren ermee gemaakt en zijn ook weg; voer uit: lockstep detect %4</translation>
    </message>
    <message>
        <source>Take a data set out of a case, so that its file can be imported anew</source>
        <translation>Haal een dataset uit een dossier, zodat het bestand opnieuw kan worden geïmporteerd</translation>
    </message>
    <message>
        <source>Number of the data set, its title or the name of its file</source>
        <translation>Nummer van de dataset, de titel of de naam van het bestand</translation>
    </message>
    <message>
        <source>Counted once: %1 rows that one account made within the same second as another; %2 acts remain. Combinations of targets: %3, of different ones: %4, in %5 groups. All of them with their rows: --json.</source>
        <translation>Eén keer geteld: %1 rijen die een account in dezelfde seconde maakte als een andere rij; er blijven %2 handelingen over. Combinaties van doelen: %3, van verschillende doelen: %4, in %5 groepen. Alle combinaties met hun rijen: --json.</translation>
    </message>
    <message>
        <source>Without the reference methods FRAUDAR and HoloScope</source>
        <translation>Zonder de vergelijkingsmethoden FRAUDAR en HoloScope</translation>
    </message>
    <message>
        <source>family</source>
        <translation>familie</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>sterkte</translation>
    </message>
    <message>
        <source>planted, found</source>
        <translation>geplant, gevonden</translation>
    </message>
    <message>
        <source>of worlds</source>
        <translation>van werelden</translation>
    </message>
    <message>
        <source>innocent, found</source>
        <translation>onschuldig, gevonden</translation>
    </message>
    <message>
        <source>weight (log 10)</source>
        <translation>gewicht (log 10)</translation>
    </message>
    <message>
        <source>Odds against a planted group before looking, 1 to this: 99 for a search without an occasion, 9 after a tip. Printed with the findings; grades do not hang on it</source>
        <translation>Kans vooraf op een geplante groep, 1 tegen dit getal: 99 voor een zoektocht zonder aanleiding, 9 na een tip. Wordt bij de bevindingen vermeld; graden hangen er niet van af</translation>
    </message>
    <message>
        <source>Files, folders and zip archives to import</source>
        <translation>Te importeren bestanden, mappen en zip-archieven</translation>
    </message>
    <message>
        <source>Follower list, counts, posts, export by an owner: whose, where the file does not say it</source>
        <translation>Volgerslijst, aantallen, berichten, export van een eigenaar: van wie, waar het bestand het niet zegt</translation>
    </message>
    <message>
        <source>Mapping profile: its name, or a file that somebody has shared</source>
        <translation>Toewijzingsprofiel: de naam, of een bestand dat iemand heeft gedeeld</translation>
    </message>
    <message>
        <source>csv, gexf, graphml, json, coortweet or dcube; by the ending of the file when left out</source>
        <translation>csv, gexf, graphml, json, coortweet of dcube; volgens de extensie van het bestand als dit niet is opgegeven</translation>
    </message>
    <message>
        <source>Excel workbook: name of the sheet; the first when left out</source>
        <translation>Excel-werkmap: naam van het blad; het eerste als dit niet is opgegeven</translation>
    </message>
    <message>
        <source>Read the logins of an export too, for an account that was taken over: they hold addresses and devices</source>
        <translation>Lees ook de aanmeldingen uit een export, voor een account dat is overgenomen: ze bevatten adressen en apparaten</translation>
    </message>
    <message>
        <source>Counted together, evidence of nothing by itself: %1 groups, %2 accounts, %3 rows. All of them with their rows: --json.</source>
        <translation>Samen geteld, op zichzelf geen bewijs: %1 groepen, %2 accounts, %3 rijen. Allemaal met hun rijen: --json.</translation>
    </message>
    <message>
        <source>Put a tag on accounts and posts, or show the tags</source>
        <translation>Een label op accounts en berichten zetten, of de labels tonen</translation>
    </message>
    <message>
        <source>The tag; without it all are shown</source>
        <translation>Het label; zonder worden alle getoond</translation>
    </message>
    <message>
        <source>An account, by its name</source>
        <translation>Een account, bij naam</translation>
    </message>
    <message>
        <source>A post, by its name</source>
        <translation>Een bericht, bij naam</translation>
    </message>
    <message>
        <source>A file with the names of accounts, one a line</source>
        <translation>Een bestand met namen van accounts, één per regel</translation>
    </message>
    <message>
        <source>Take the tag off them</source>
        <translation>Het label eraf halen</translation>
    </message>
    <message>
        <source>%1: accounts: %2, posts and other targets: %3</source>
        <translation>%1: accounts: %2, berichten en andere doelen: %3</translation>
    </message>
    <message>
        <source>There are no tags in this case.</source>
        <translation>Er zijn geen labels in dit dossier.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The probability of a chance result, after correction, is %1; grade B needs 1 % or less.</source>
        <translation>De kans op een toevallig resultaat is, na correctie, %1; graad B vereist hoogstens 1 %.</translation>
    </message>
    <message>
        <source>It was not confirmed on the half of the data that was kept apart to test it.</source>
        <translation>Het is niet bevestigd op de helft van de gegevens die apart was gehouden om het te toetsen.</translation>
    </message>
    <message>
        <source>There are no matched controls, comparable accounts to measure it against.</source>
        <translation>Er zijn geen vergelijkingsaccounts: vergelijkbare accounts om het aan af te meten.</translation>
    </message>
    <message>
        <source>The effect is %1 times that of the matched controls; grade B needs at least 3 times.</source>
        <translation>Het effect is %1 keer dat van de vergelijkingsaccounts; graad B vereist minstens 3 keer.</translation>
    </message>
    <message>
        <source>An innocent explanation is not excluded; see the innocent explanations.</source>
        <translation>Eén onschuldige verklaring is niet uitgesloten; zie de onschuldige verklaringen.</translation>
    </message>
    <message>
        <source>%1 innocent explanations are not excluded; see the innocent explanations.</source>
        <translation>%1 onschuldige verklaringen zijn niet uitgesloten; zie de onschuldige verklaringen.</translation>
    </message>
    <message>
        <source>Re-shuffled versions of this data gave such cases too: %1 in %2 decoy worlds.</source>
        <translation>Ook geschudde versies van deze gegevens gaven zulke gevallen: %1 in %2 schijnwerelden.</translation>
    </message>
    <message>
        <source>Accounts that profit: %1; a single kind of signal needs at least 3 without a shared audience.</source>
        <translation>Accounts die profiteren: %1; één enkele soort signaal vereist er minstens 3 zonder gedeeld publiek.</translation>
    </message>
    <message>
        <source>Separate occasions: %1; a single kind of signal needs at least 10.</source>
        <translation>Afzonderlijke gelegenheden: %1; één enkele soort signaal vereist er minstens 10.</translation>
    </message>
    <message>
        <source>This kind of observation is a remark on the data, not a signal of coordination.</source>
        <translation>Een waarneming van deze soort is een kanttekening bij de gegevens, geen signaal van coördinatie.</translation>
    </message>
    <message>
        <source>No separate signals are named for these ranks of the list; grade B needs two that share no data.</source>
        <translation>Voor deze plaatsen in de lijst zijn geen afzonderlijke signalen genoemd; graad B vereist er twee die geen gegevens delen.</translation>
    </message>
    <message>
        <source>Only one signal marks these ranks of the list; grade B needs two that share no data.</source>
        <translation>Slechts één signaal markeert deze plaatsen in de lijst; graad B vereist er twee die geen gegevens delen.</translation>
    </message>
    <message>
        <source>Decoy worlds run: %1; two kinds of signal together need at least 20.</source>
        <translation>Aantal doorgerekende schijnwerelden: %1; twee soorten signaal samen vereisen er minstens 20.</translation>
    </message>
    <message>
        <source>Grade B: %1 separate signals mark the same ranks of the list, and no innocent explanation that could be tested was left.</source>
        <translation>Graad B: %1 afzonderlijke signalen markeren dezelfde plaatsen in de lijst, en er bleef geen toetsbare onschuldige verklaring over.</translation>
    </message>
    <message>
        <source>Grade B: confirmed on data kept apart, for %1 accounts on %2 separate occasions; the matched controls show next to nothing of it, and no innocent explanation that could be tested was left.</source>
        <translation>Graad B: bevestigd op apart gehouden gegevens, voor %1 accounts bij %2 afzonderlijke gelegenheden; de vergelijkingsaccounts laten er vrijwel niets van zien, en er bleef geen toetsbare onschuldige verklaring over.</translation>
    </message>
    <message>
        <source>Grade B: confirmed on data kept apart, for %1 accounts on %2 separate occasions, %3 times the matched controls, and no innocent explanation that could be tested was left.</source>
        <translation>Graad B: bevestigd op apart gehouden gegevens, voor %1 accounts bij %2 afzonderlijke gelegenheden, %3 keer zo sterk als bij de vergelijkingsaccounts, en er bleef geen toetsbare onschuldige verklaring over.</translation>
    </message>
    <message>
        <source>Grade A needs something from outside this data: a test purchase, an invoice, an admission, or counts from before and after a purge by the platform.</source>
        <translation>Graad A vereist iets van buiten deze gegevens: een testaankoop, een factuur, een erkenning, of aantallen van vóór en na een opschoning door het platform.</translation>
    </message>
    <message>
        <source>Grade A also needs at least 20 decoy worlds without such a case; run so far: %1.</source>
        <translation>Graad A vereist ook minstens 20 schijnwerelden zonder zo&apos;n geval; tot nu toe doorgerekend: %1.</translation>
    </message>
    <message>
        <source>Grade C, worth asking about and not for print; what grade B still lacks:</source>
        <translation>Graad C, de vraag waard en niet voor publicatie; wat nog ontbreekt voor graad B:</translation>
    </message>
    <message>
        <source>Grade B: %1 and %2, which share no data, point to the same accounts; both hold in 20 or more decoy worlds.</source>
        <translation>Graad B: %1 en %2, die geen gegevens delen, wijzen naar dezelfde accounts; beide houden stand in 20 of meer schijnwerelden.</translation>
    </message>
    <message>
        <source>Innocent explanations that this data cannot test: %1. Ask before you publish.</source>
        <translation>Onschuldige verklaringen die met deze gegevens niet te toetsen zijn: %1. Vraag ernaar vóór publicatie.</translation>
    </message>
    <message>
        <source>Row %1 of the price list: the column &quot;%2&quot; holds no usable value; write a plain number such as 35 or 0.0035, and a low price not above the high one.</source>
        <translation>Rij %1 van de prijslijst: kolom &quot;%2&quot; bevat geen bruikbare waarde; schrijf een gewoon getal zoals 35 of 0.0035, en een lage prijs die niet boven de hoge ligt.</translation>
    </message>
    <message>
        <source>%1 likes per post, months paid: %2, at %3 to %4 %5 a month for each like per post (offers in the price list: %6)</source>
        <translation>%1 likes per bericht, betaalde maanden: %2, voor %3 tot %4 %5 per maand voor elke like per bericht (aanbiedingen in de prijslijst: %6)</translation>
    </message>
    <message>
        <source>%1 likes at %2 to %3 %4 each (offers in the price list: %5)</source>
        <translation>%1 likes voor %2 tot %3 %4 per stuk (aanbiedingen in de prijslijst: %5)</translation>
    </message>
    <message>
        <source>%1 followers at %2 to %3 %4 each (offers in the price list: %5)</source>
        <translation>%1 volgers voor %2 tot %3 %4 per stuk (aanbiedingen in de prijslijst: %5)</translation>
    </message>
    <message>
        <source>%1 comments at %2 to %3 %4 each (offers in the price list: %5)</source>
        <translation>%1 reacties voor %2 tot %3 %4 per stuk (aanbiedingen in de prijslijst: %5)</translation>
    </message>
    <message>
        <source>The price list has no column &quot;%1&quot;; its first row names service, quantity, unit, price_low, price_high, currency, date and source.</source>
        <translation>De prijslijst heeft geen kolom &quot;%1&quot;; de eerste rij noemt service, quantity, unit, price_low, price_high, currency, date en source.</translation>
    </message>
    <message>
        <source>Fans or people who switched notifications on</source>
        <translation>Fans of mensen die meldingen hebben aangezet</translation>
    </message>
    <message>
        <source>Notifications are set for one creator at a time. Here %1 creators are reached, the busiest gets %2 of the quick reactions, and the middle account is quick with %3 of them.</source>
        <translation>Meldingen worden per maker ingesteld. Hier worden %1 makers bereikt; de drukste krijgt %2 van de snelle reacties, en het middelste account is snel bij %3 van hen.</translation>
    </message>
    <message>
        <source>Giveaway or contest</source>
        <translation>Winactie of wedstrijd</translation>
    </message>
    <message>
        <source>A giveaway fills a few days. Here the busiest three days hold %1 of the quick reactions, spread over %2 separate occasions.</source>
        <translation>Een winactie vult enkele dagen. Hier bevatten de drie drukste dagen %1 van de snelle reacties, verspreid over %2 afzonderlijke gelegenheden.</translation>
    </message>
    <message>
        <source>Viral posts, news or the network&apos;s own push</source>
        <translation>Berichten die rondgaan, nieuws, of een duw van het netwerk zelf</translation>
    </message>
    <message>
        <source>Then others under the same posts were quick as well. They were %1 times as quick as usual; comparable accounts reacted within %2 min in %3 of the cases, these in %4.</source>
        <translation>Dan waren ook anderen onder dezelfde berichten snel. Zij waren %1 keer zo snel als gewoonlijk; vergelijkbare accounts reageerden in %3 van de gevallen binnen %2 min, deze in %4.</translation>
    </message>
    <message>
        <source>Same time zone, shift or daily rhythm</source>
        <translation>Zelfde tijdzone, dienst of dagritme</translation>
    </message>
    <message>
        <source>By their own daily rhythm %1 of their reactions would come within %2 min; %3 did.</source>
        <translation>Op grond van hun eigen dagritme zou %1 van hun reacties binnen %2 min komen; het was %3.</translation>
    </message>
    <message>
        <source>School class, office or another fixed hour</source>
        <translation>Schoolklas, kantoor of een ander vast uur</translation>
    </message>
    <message>
        <source>A class comes by at fixed clock times, whenever the post appeared. The busiest hour of the day holds %1 of these reactions and %2 of the posts they follow.</source>
        <translation>Een klas komt op vaste kloktijden langs, wanneer het bericht ook verscheen. Het drukste uur van de dag bevat %1 van deze reacties en %2 van de berichten waarop ze volgen.</translation>
    </message>
    <message>
        <source>Agency, staff or family</source>
        <translation>Bureau, medewerkers of familie</translation>
    </message>
    <message>
        <source>Such groups have at most about 30 accounts; this one has %1.</source>
        <translation>Zulke groepen tellen hoogstens ongeveer 30 accounts; deze telt er %1.</translation>
    </message>
    <message>
        <source>Artefact of how the data was collected</source>
        <translation>Gevolg van de manier van verzamelen</translation>
    </message>
    <message>
        <source>Rounding or polling would shift everybody&apos;s times. %1 of the times are whole minutes, and comparable accounts in the same files do not show the pattern (%2).</source>
        <translation>Afronding of periodiek ophalen zou de tijden van iedereen verschuiven. %1 van de tijden zijn hele minuten, en vergelijkbare accounts in dezelfde bestanden laten het patroon niet zien (%2).</translation>
    </message>
    <message>
        <source>A list of suggested accounts or posts</source>
        <translation>Een lijst met voorgestelde accounts of berichten</translation>
    </message>
    <message>
        <source>What the network suggested to whom is not in this data.</source>
        <translation>Wat het netwerk aan wie voorstelde, staat niet in deze gegevens.</translation>
    </message>
    <message>
        <source>Locked crowd: reactions within %1 min</source>
        <translation>Vaste groep: reacties binnen %1 min</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Het zoeken is gestopt.</translation>
    </message>
    <message>
        <source>The followers are in the order of their recorded follow times.</source>
        <translation>De volgers staan in de volgorde van hun vastgelegde volgtijden.</translation>
    </message>
    <message>
        <source>The direction of this list was not known. Read with the last row as the oldest follower, its order is consistent with time: the newest creation date so far was passed %1 times (a shuffled list: about %2), and creation dates rise along the list (Kendall&apos;s tau %3 over 20 blocks).</source>
        <translation>De richting van deze lijst was niet bekend. Gelezen met de laatste rij als oudste volger past de volgorde bij de tijd: de tot dan toe nieuwste aanmaakdatum werd %1 keer overschreden (een geschudde lijst: ongeveer %2), en de aanmaakdatums lopen op langs de lijst (Kendalls tau %3 over 20 blokken).</translation>
    </message>
    <message>
        <source>The order of this list is consistent with time: the newest creation date so far was passed %1 times (a shuffled list: about %2), and creation dates rise along the list (Kendall&apos;s tau %3 over 20 blocks).</source>
        <translation>De volgorde van deze lijst past bij de tijd: de tot dan toe nieuwste aanmaakdatum werd %1 keer overschreden (een geschudde lijst: ongeveer %2), en de aanmaakdatums lopen op langs de lijst (Kendalls tau %3 over 20 blokken).</translation>
    </message>
    <message>
        <source>It is doubtful whether this list is in follow order: the newest creation date so far was passed %1 times (a shuffled list: about %2), Kendall&apos;s tau is %3 over 20 blocks. Nothing read from the order is more than a question.</source>
        <translation>Het is twijfelachtig of deze lijst in volgorde van volgen staat: de tot dan toe nieuwste aanmaakdatum werd %1 keer overschreden (een geschudde lijst: ongeveer %2), Kendalls tau is %3 over 20 blokken. Wat uit de volgorde is afgelezen, is niet meer dan een vraag.</translation>
    </message>
    <message>
        <source>This list seems to stand the other way round than was declared: creation dates fall along it (Kendall&apos;s tau %1 over 20 blocks). Import it again with the other order.</source>
        <translation>Deze lijst lijkt andersom te staan dan is opgegeven: de aanmaakdatums dalen langs de lijst (Kendalls tau %1 over 20 blokken). Importeer de lijst opnieuw met de andere volgorde.</translation>
    </message>
    <message>
        <source>This list is not in follow order: the newest creation date so far was passed %1 times (a shuffled list: about %2), Kendall&apos;s tau is %3 over 20 blocks. Nothing is read from the order.</source>
        <translation>Deze lijst staat niet in volgorde van volgen: de tot dan toe nieuwste aanmaakdatum werd %1 keer overschreden (een geschudde lijst: ongeveer %2), Kendalls tau is %3 over 20 blokken. Uit de volgorde wordt niets afgelezen.</translation>
    </message>
    <message>
        <source>The order of this list cannot be tested: only %1 of its followers have a creation date, %2 are needed.</source>
        <translation>De volgorde van deze lijst is niet te toetsen: slechts %1 van de volgers hebben een aanmaakdatum, %2 zijn nodig.</translation>
    </message>
    <message>
        <source>A mention in the news, a shout-out or a giveaway</source>
        <translation>Een vermelding in het nieuws, een aanbeveling of een winactie</translation>
    </message>
    <message>
        <source>After a mention new accounts come too, and accounts of all ages. Here %1 of the followers were new, of their neighbours %2, and the creation dates of the others crowd.</source>
        <translation>Na een vermelding komen ook nieuwe accounts, en accounts van alle leeftijden. Hier was %1 van de volgers nieuw, van hun buren %2, en de aanmaakdatums van de overige liggen dicht opeen.</translation>
    </message>
    <message>
        <source>The creation dates of this stretch are as mixed as those of its neighbours, as they are after a mention. Only the share of quiet accounts differs.</source>
        <translation>De aanmaakdatums van dit stuk zijn even gemengd als die van de buren, zoals na een vermelding. Alleen het aandeel stille accounts verschilt.</translation>
    </message>
    <message>
        <source>Suggested by the platform to people who sign up</source>
        <translation>Door het platform voorgesteld aan mensen die zich aanmelden</translation>
    </message>
    <message>
        <source>People who follow on signing up have accounts as young as the list allows. That holds for %1 of this stretch (at most %2 days old).</source>
        <translation>Mensen die bij hun aanmelding volgen, hebben accounts die zo jong zijn als de lijst toelaat. Dat geldt voor %1 van dit stuk (hoogstens %2 dagen oud).</translation>
    </message>
    <message>
        <source>A time of growth of the platform, or a move from another one</source>
        <translation>Een tijd van groei van het platform, of een overstap van een ander platform</translation>
    </message>
    <message>
        <source>This stretch has no creation dates of its own to test.</source>
        <translation>Dit stuk heeft zelf geen aanmaakdatums om te toetsen.</translation>
    </message>
    <message>
        <source>Accounts from such a time follow at all ranks. Created in the same days: %1 of this stretch, %2 of its neighbours, %3 of the followers who came much later.</source>
        <translation>Accounts uit zo&apos;n tijd volgen op alle plaatsen. Aangemaakt in dezelfde dagen: %1 van dit stuk, %2 van de buren, %3 van de volgers die veel later kwamen.</translation>
    </message>
    <message>
        <source>Accounts that the platform has deleted since</source>
        <translation>Accounts die het platform sindsdien heeft verwijderd</translation>
    </message>
    <message>
        <source>A deletion leaves gaps; it does not add accounts that were created within the same days.</source>
        <translation>Een verwijdering laat gaten achter; ze voegt geen accounts toe die binnen dezelfde dagen zijn aangemaakt.</translation>
    </message>
    <message>
        <source>Deleted accounts leave no trace in a list. Deleting new accounts alone would look similar.</source>
        <translation>Verwijderde accounts laten in een lijst geen spoor na. Het verwijderen van alleen nieuwe accounts zou er ongeveer zo uitzien.</translation>
    </message>
    <message>
        <source>An artefact of how the list was collected</source>
        <translation>Gevolg van de manier waarop de lijst is verzameld</translation>
    </message>
    <message>
        <source>The stretch begins and ends where a file begins and ends.</source>
        <translation>Het stuk begint en eindigt waar een bestand begint en eindigt.</translation>
    </message>
    <message>
        <source>The stretch begins and ends on a page of %1 names.</source>
        <translation>Het stuk begint en eindigt op een pagina van %1 namen.</translation>
    </message>
    <message>
        <source>The stretch begins and ends neither with a file nor on a page of 50, 100, 200 or 5,000 names.</source>
        <translation>Het stuk begint en eindigt niet met een bestand en ook niet op een pagina van 50, 100, 200 of 5.000 namen.</translation>
    </message>
    <message>
        <source>The list is not in follow order</source>
        <translation>De lijst staat niet in volgorde van volgen</translation>
    </message>
    <message>
        <source>A lasting change of who follows</source>
        <translation>Een blijvende verandering in wie er volgt</translation>
    </message>
    <message>
        <source>Before and after the stretch the list looks alike.</source>
        <translation>Vóór en na het stuk ziet de lijst er hetzelfde uit.</translation>
    </message>
    <message>
        <source>The stretch lies at an end of the list: what comes next is not known.</source>
        <translation>Het stuk ligt aan een eind van de lijst: wat erna komt is niet bekend.</translation>
    </message>
    <message>
        <source>Of the followers at ranks %1 to %2, %3 of %4 with a creation date were created between %5 and %6; of their neighbours in the list %7.</source>
        <translation>Van de %4 volgers op plaats %1 tot %2 met een aanmaakdatum hebben er %3 een account dat is aangemaakt tussen %5 en %6; van hun buren in de lijst %7.</translation>
    </message>
    <message>
        <source>Among the followers at ranks %1 to %2, %3 of %4 were new accounts (at most %5 days old when they followed); at the rate of their neighbours it would have been about %6.</source>
        <translation>Op plaats %1 tot %2 waren %3 van de %4 volgers nieuwe accounts (hoogstens %5 dagen oud toen ze volgden); bij het aandeel van hun buren zouden het er ongeveer %6 zijn.</translation>
    </message>
    <message>
        <source>The creation dates of this stretch crowd between %1 and %2.</source>
        <translation>De aanmaakdatums van dit stuk liggen dicht opeen tussen %1 en %2.</translation>
    </message>
    <message>
        <source>%1 of the followers at ranks %2 to %3 are low-activity accounts (at least %4 of %5 marks hold); accounts of the same ages next to them in the list would give about %6.</source>
        <translation>%1 van de volgers op plaats %2 tot %3 zijn accounts met weinig activiteit (minstens %4 van de %5 kenmerken gelden); accounts van dezelfde leeftijden ernaast in de lijst zouden er ongeveer %6 geven.</translation>
    </message>
    <message>
        <source>Mark of low activity used: %1.</source>
        <translation>Gebruikt kenmerk van weinig activiteit: %1.</translation>
    </message>
    <message>
        <source>Found on every second follower of the list and confirmed on the others.</source>
        <translation>Gevonden op elke tweede volger van de lijst en bevestigd op de andere.</translation>
    </message>
    <message>
        <source>Seen only with all followers together; too small to be confirmed on a half that was not used to find it.</source>
        <translation>Alleen te zien met alle volgers samen; te klein om te bevestigen op een helft die niet is gebruikt om het te vinden.</translation>
    </message>
    <message>
        <source>They followed between %1 and %2, by the recorded times.</source>
        <translation>Ze volgden tussen %1 en %2, volgens de vastgelegde tijden.</translation>
    </message>
    <message>
        <source>The first of them followed on %1 or later: that is when the youngest account before it was created. How much later is not known.</source>
        <translation>De eerste van hen volgde op of na %1: toen werd het jongste account ervoor aangemaakt. Hoeveel later is niet bekend.</translation>
    </message>
    <message>
        <source>The first of them followed on %1 or later (when the youngest account before it was created), the last probably by %2. In this list such dates are about %3 days apart.</source>
        <translation>De eerste van hen volgde op of na %1 (toen werd het jongste account ervoor aangemaakt), de laatste waarschijnlijk vóór of op %2. In deze lijst liggen zulke datums ongeveer %3 dagen uit elkaar.</translation>
    </message>
    <message>
        <source>What the neighbours in the same list show, with the list&apos;s own clumping; and the whole list reshuffled in blocks of 8 followers that keep their age at following.</source>
        <translation>Wat de buren in dezelfde lijst laten zien, met de eigen klontering van de lijst; en de hele lijst geschud in blokken van 8 volgers die hun leeftijd bij het volgen behouden.</translation>
    </message>
    <message>
        <source>The list says who followed together, not who paid or knew: anybody can order followers for somebody else. Deleted accounts are not in it. %1 of %2 followers have no creation date; they are not spread evenly (often they are old accounts) and were left out of the date tests. Halves of one list share its history: the confirmation guards against chance, not against an unknown event.</source>
        <translation>De lijst zegt wie samen volgde, niet wie betaalde of ervan wist: iedereen kan volgers voor een ander bestellen. Verwijderde accounts staan er niet in. %1 van de %2 volgers hebben geen aanmaakdatum; ze zijn niet gelijk verdeeld (vaak zijn het oude accounts) en bleven buiten de datumtoetsen. De helften van één lijst delen haar geschiedenis: de bevestiging beschermt tegen toeval, niet tegen een onbekende gebeurtenis.</translation>
    </message>
    <message>
        <source>The list says who followed together, not who paid or knew: anybody can order followers for somebody else. Deleted accounts are not in it. Halves of one list share its history: the confirmation guards against chance, not against an unknown event.</source>
        <translation>De lijst zegt wie samen volgde, niet wie betaalde of ervan wist: iedereen kan volgers voor een ander bestellen. Verwijderde accounts staan er niet in. De helften van één lijst delen haar geschiedenis: de bevestiging beschermt tegen toeval, niet tegen een onbekende gebeurtenis.</translation>
    </message>
    <message>
        <source>%1 followers of %2 stand together in the list and look alike; the order of the list is doubtful</source>
        <translation>%1 volgers van %2 staan bij elkaar in de lijst en lijken op elkaar; de volgorde van de lijst is twijfelachtig</translation>
    </message>
    <message>
        <source>%1 followers of %2 came one after the other and look alike</source>
        <translation>%1 volgers van %2 kwamen achter elkaar en lijken op elkaar</translation>
    </message>
    <message>
        <source>Followers of %1: no stretch of the list stands out by creation dates or low activity. %2 stretches have few new accounts but mixed creation dates, as after a mention in the news. %3</source>
        <translation>Volgers van %1: geen stuk van de lijst springt eruit door aanmaakdatums of weinig activiteit. %2 stukken hebben weinig nieuwe accounts maar gemengde aanmaakdatums, zoals na een vermelding in het nieuws. %3</translation>
    </message>
    <message>
        <source>Followers of %1: no stretch of the list stands out by creation dates or low activity. %2</source>
        <translation>Volgers van %1: geen stuk van de lijst springt eruit door aanmaakdatums of weinig activiteit. %2</translation>
    </message>
    <message>
        <source>Batches of fewer than about 50 accounts, most batches that make up less than a sixth of the stretch they came in, accounts created in the last %1 days before they followed, and aged, active accounts with mixed creation dates would have been missed.</source>
        <translation>Gemist zouden zijn: partijen van minder dan ongeveer 50 accounts, de meeste partijen die minder dan een zesde uitmaken van het stuk waarin ze kwamen, accounts die in de laatste %1 dagen voor het volgen zijn aangemaakt, en oudere, actieve accounts met gemengde aanmaakdatums.</translation>
    </message>
    <message>
        <source>Followers of %1: %2</source>
        <translation>Volgers van %1: %2</translation>
    </message>
    <message>
        <source>Nothing can be said from the order of this list. A list in follow order with creation dates, or an export of the account&apos;s owner with follow times, would be needed.</source>
        <translation>Uit de volgorde van deze lijst valt niets op te maken. Nodig is een lijst in volgorde van volgen met aanmaakdatums, of een export van de eigenaar van het account met volgtijden.</translation>
    </message>
    <message>
        <source>Follower-list order</source>
        <translation>Volgorde van de volgerslijst</translation>
    </message>
    <message>
        <source>This case holds no follower list.</source>
        <translation>Dit dossier bevat geen volgerslijst.</translation>
    </message>
    <message>
        <source>Import a list of the followers of an account with the kind &quot;follow&quot;, its target and, where known, its order.</source>
        <translation>Importeer een lijst met de volgers van een account met de soort &quot;follow&quot;, het doel en, waar bekend, de volgorde.</translation>
    </message>
    <message>
        <source>Reading the order of follower lists</source>
        <translation>De volgorde van volgerslijsten lezen</translation>
    </message>
    <message>
        <source>at most 5 posts</source>
        <translation>hoogstens 5 berichten</translation>
    </message>
    <message>
        <source>at most 10 followers</source>
        <translation>hoogstens 10 volgers</translation>
    </message>
    <message>
        <source>follows at least 20 accounts and over 5 times as many as follow it</source>
        <translation>volgt minstens 20 accounts en meer dan 5 keer zoveel als er terugvolgen</translation>
    </message>
    <message>
        <source>default picture</source>
        <translation>standaardafbeelding</translation>
    </message>
    <message>
        <source>empty biography</source>
        <translation>lege biografie</translation>
    </message>
    <message>
        <source>at most 2 likes given</source>
        <translation>hoogstens 2 likes gegeven</translation>
    </message>
    <message>
        <source>On %1 of %2 posts by %3 creators the same %4 accounts appeared, %5 of their reactions within %6 min; comparable accounts: %7.</source>
        <translation>Bij %1 van %2 berichten van %3 makers verschenen dezelfde %4 accounts, met %5 van hun reacties binnen %6 min; vergelijkbare accounts: %7.</translation>
    </message>
    <message>
        <source>On the days that were held back it happened on %1 separate occasions (blocks of six hours).</source>
        <translation>Op de achtergehouden dagen gebeurde het bij %1 afzonderlijke gelegenheden (blokken van zes uur).</translation>
    </message>
    <message>
        <source>Found on one half of the days and confirmed on the other: %1 accounts stand out on their own there, %2 more only on all days together.</source>
        <translation>Gevonden op de ene helft van de dagen en bevestigd op de andere: %1 accounts springen er daar op zichzelf uit, nog %2 alleen op alle dagen samen.</translation>
    </message>
    <message>
        <source>Two of these creators share %1 quick accounts on average; their common audience explains %2.</source>
        <translation>Twee van deze makers delen gemiddeld %1 snelle accounts; hun gemeenschappelijke publiek verklaart er %2.</translation>
    </message>
    <message>
        <source>About %1 of these accounts come to a post, drawn from a pool of roughly %2.</source>
        <translation>Ongeveer %1 van deze accounts komen naar een bericht, uit een groep van naar schatting %2.</translation>
    </message>
    <message>
        <source>%1 accounts react within %2 min to posts by %3 creators, again and again</source>
        <translation>%1 accounts reageren telkens weer binnen %2 min op berichten van %3 makers</translation>
    </message>
    <message>
        <source>Each account reacts as its own daily rhythm and the usual speed of audiences at that hour let expect, and creators share quick accounts only as far as they share an audience.</source>
        <translation>Elk account reageert zoals zijn eigen dagritme en de gebruikelijke snelheid van publiek op dat uur doen verwachten, en makers delen snelle accounts alleen voor zover ze een publiek delen.</translation>
    </message>
    <message>
        <source>This shows that accounts act together, not who ordered it: a creator may not know, and a rival can order for another. About one in a hundred of the accounts may be here by mistake.</source>
        <translation>Dit laat zien dat accounts samen handelen, niet wie het bestelde: een maker hoeft het niet te weten, en een rivaal kan voor een ander bestellen. Ongeveer één op de honderd accounts kan hier ten onrechte staan.</translation>
    </message>
    <message>
        <source>No like, comment or share has a time to the minute.</source>
        <translation>Geen like, reactie of deelactie heeft een tijd tot op de minuut.</translation>
    </message>
    <message>
        <source>The times of the posts are missing, so nobody knows how soon after a post anyone reacted. The first like is not taken for the post.</source>
        <translation>De tijden van de berichten ontbreken, dus is niet bekend hoe snel na een bericht iemand reageerde. De eerste like geldt niet als het bericht.</translation>
    </message>
    <message>
        <source>Import a list of posts with post, author and posted_at. Small rings are still looked for, from the times of the interactions alone.</source>
        <translation>Importeer een lijst van berichten met post, author en posted_at. Kleine kringen worden wel gezocht, met alleen de tijden van de interacties.</translation>
    </message>
    <message>
        <source>The authors of the posts are missing, so a common audience cannot be told from a common supplier.</source>
        <translation>De auteurs van de berichten ontbreken, dus is een gemeenschappelijk publiek niet te onderscheiden van een gemeenschappelijke leverancier.</translation>
    </message>
    <message>
        <source>Fewer than %1 creators have 30 reactions or more: there is nobody to compare with.</source>
        <translation>Minder dan %1 makers hebben 30 reacties of meer: er is niemand om mee te vergelijken.</translation>
    </message>
    <message>
        <source>Add posts and reactions of ordinary creators of the same kind and period.</source>
        <translation>Voeg berichten en reacties toe van gewone makers van dezelfde soort en periode.</translation>
    </message>
    <message>
        <source>No group of accounts is quicker on several creators than rhythm and common audience explain (%1 pairs of creators compared, %2 groups looked at and not confirmed).</source>
        <translation>Geen groep accounts is bij meerdere makers sneller dan dagritme en gemeenschappelijk publiek verklaren (%1 paren makers vergeleken, %2 groepen bekeken en niet bevestigd).</translation>
    </message>
    <message>
        <source>A pool that serves %1 creators would have been missed when fewer than %2 of its accounts came to a post; so would a group of fewer than %3 accounts, one that serves a single creator, and a delivery that takes longer than %4 hours.</source>
        <translation>Een groep die %1 makers bedient zou gemist zijn als minder dan %2 van haar accounts naar een bericht kwamen; ook een groep van minder dan %3 accounts, een die één enkele maker bedient, en een levering die langer dan %4 uur duurt.</translation>
    </message>
    <message>
        <source>Locked crowd</source>
        <translation>Vaste groep</translation>
    </message>
    <message>
        <source>Small rings: acts within %1 s</source>
        <translation>Kleine kringen: handelingen binnen %1 s</translation>
    </message>
    <message>
        <source>A couple, a family or one person with several accounts</source>
        <translation>Een stel, een gezin of één persoon met meerdere accounts</translation>
    </message>
    <message>
        <source>The ring has %1 accounts; a household rarely has more than %2.</source>
        <translation>De kring telt %1 accounts; een huishouden heeft er zelden meer dan %2.</translation>
    </message>
    <message>
        <source>A class looks at its phones in the same breaks. The busiest hour of the day holds %1 of what they did together.</source>
        <translation>Een klas kijkt in dezelfde pauzes op de telefoon. Het drukste uur van de dag bevat %1 van wat ze samen deden.</translation>
    </message>
    <message>
        <source>A live event that everybody watched</source>
        <translation>Een live-evenement waar iedereen naar keek</translation>
    </message>
    <message>
        <source>Moments shared by more than 5 % of the active accounts were left out beforehand (%1 interactions).</source>
        <translation>Momenten die meer dan 5 % van de actieve accounts delen, zijn vooraf weggelaten (%1 interacties).</translation>
    </message>
    <message>
        <source>The authors of the targets are not in this data.</source>
        <translation>De auteurs van de doelen staan niet in deze gegevens.</translation>
    </message>
    <message>
        <source>Notifications are set for one creator at a time; they came together on posts of %1 different ones.</source>
        <translation>Meldingen worden per maker ingesteld; zij kwamen samen bij berichten van %1 verschillende makers.</translation>
    </message>
    <message>
        <source>%1 of the times are whole minutes. On the same targets they came within %2 s of each other in %3 of the cases, of others in %4.</source>
        <translation>%1 van de tijden zijn hele minuten. Bij dezelfde doelen kwamen ze in %3 van de gevallen binnen %2 s van elkaar, en in %4 zo dicht bij anderen.</translation>
    </message>
    <message>
        <source>%1 accounts act within %2 s of each other on the same %3 targets</source>
        <translation>%1 accounts handelen binnen %2 s van elkaar bij dezelfde %3 doelen</translation>
    </message>
    <message>
        <source>When two of these accounts act on the same target, they do so within %1 s in %2 of the cases; one of them and somebody else on the same targets: %3.</source>
        <translation>Als twee van deze accounts bij hetzelfde doel handelen, doen ze dat in %2 van de gevallen binnen %1 s; een van hen en iemand anders bij dezelfde doelen: %3.</translation>
    </message>
    <message>
        <source>Found on one half of the days and confirmed on the other for %1 of %2 accounts, each on its own.</source>
        <translation>Gevonden op de ene helft van de dagen en op de andere bevestigd voor %1 van %2 accounts, elk op zichzelf.</translation>
    </message>
    <message>
        <source>Given that both act on a target, two accounts come as close together as others do there and as their rhythms let expect; one session counts once.</source>
        <translation>Gegeven dat beide bij een doel handelen, komen twee accounts zo dicht bij elkaar als anderen daar en als hun dagritmes doen verwachten; één sessie telt één keer.</translation>
    </message>
    <message>
        <source>This shows that accounts act at the same moments, not that one hand moves them: people who live, work or watch together do so as well.</source>
        <translation>Dit laat zien dat accounts op dezelfde momenten handelen, niet dat één hand ze beweegt: mensen die samen wonen, werken of kijken doen dat ook.</translation>
    </message>
    <message>
        <source>No interaction has a time to the minute.</source>
        <translation>Geen interactie heeft een tijd tot op de minuut.</translation>
    </message>
    <message>
        <source>Import interactions with times: without them nothing can be said about acting together.</source>
        <translation>Importeer interacties met tijden: zonder tijden valt er niets over samen handelen te zeggen.</translation>
    </message>
    <message>
        <source>No two accounts come together in time oftener than sessions, rhythm and common interest explain (%1 pairs compared).</source>
        <translation>Geen twee accounts vallen vaker in de tijd samen dan sessies, dagritme en gedeelde interesse verklaren (%1 paren vergeleken).</translation>
    </message>
    <message>
        <source>Two accounts that came together within %1 s on fewer than about %2 separate occasions, or on targets of fewer than three creators, would have been missed.</source>
        <translation>Gemist zouden zijn: twee accounts die binnen %1 s samenvielen bij minder dan ongeveer %2 afzonderlijke gelegenheden, of bij doelen van minder dan drie makers.</translation>
    </message>
    <message>
        <source>Arranging the network</source>
        <translation>Het netwerk rangschikken</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestopt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The names of the columns do not say what they hold: &quot;%1&quot; is taken for the account that acts and &quot;%2&quot; for what it acts on, by their place. Check this.</source>
        <translation>De namen van de kolommen zeggen niet wat erin staat: &quot;%1&quot; geldt als het handelende account en &quot;%2&quot; als datgene waarop de handeling gericht is, op grond van hun plaats. Controleer dit.</translation>
    </message>
    <message>
        <source>The mapping &quot;%1&quot; is not understood at &quot;%2&quot;. Write it as field=column,field=column.</source>
        <translation>De toewijzing &quot;%1&quot; is niet te begrijpen bij &quot;%2&quot;. Schrijf die als veld=kolom,veld=kolom.</translation>
    </message>
    <message>
        <source>&quot;dates=%1&quot; is not understood. Write dates=day-first or dates=month-first.</source>
        <translation>&quot;dates=%1&quot; is niet te begrijpen. Schrijf dates=day-first of dates=month-first.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. The fields are: %2.</source>
        <translation>Er is geen veld &quot;%1&quot;. De velden zijn: %2.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. The columns of the file are: %2.</source>
        <translation>Er is geen kolom &quot;%1&quot;. De kolommen van het bestand zijn: %2.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is mapped twice, to %2 and %3. A column has one meaning.</source>
        <translation>Kolom &quot;%1&quot; is twee keer toegewezen, aan %2 en %3. Een kolom heeft één betekenis.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is mapped to two columns. Choose one of them.</source>
        <translation>Het veld &quot;%1&quot; is aan twee kolommen toegewezen. Kies er een.</translation>
    </message>
    <message>
        <source>Which column holds the account that acts (actor)?</source>
        <translation>In welke kolom staat het handelende account (actor)?</translation>
    </message>
    <message>
        <source>Which column holds the post or account acted on (target)?</source>
        <translation>In welke kolom staat het bericht of account waarop de handeling gericht is (target)?</translation>
    </message>
    <message>
        <source>What kind of interaction is this (like, follow, comment, share ...), or which column says it?</source>
        <translation>Welke soort interactie is dit (like, follow, comment, share ...), of in welke kolom staat dat?</translation>
    </message>
    <message>
        <source>Which column holds the post?</source>
        <translation>In welke kolom staat het bericht?</translation>
    </message>
    <message>
        <source>Which column holds the account?</source>
        <translation>In welke kolom staat het account?</translation>
    </message>
    <message>
        <source>Which column holds the follower?</source>
        <translation>In welke kolom staat de volger?</translation>
    </message>
    <message>
        <source>Whose followers are these (target)?</source>
        <translation>Wiens volgers zijn dit (target)?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; seems to be an archive (%2). Unpack it and import the files in it.</source>
        <translation>&quot;%1&quot; lijkt een archief (%2). Pak het uit en importeer de bestanden die erin zitten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; seems to be a file of the kind %2, not a table. Export the table as CSV and import that.</source>
        <translation>&quot;%1&quot; lijkt een bestand van de soort %2, geen tabel. Exporteer de tabel als CSV en importeer die.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is text in UTF-32, which is not read here. Save it as UTF-8.</source>
        <translation>&quot;%1&quot; is tekst in UTF-32, en die wordt hier niet gelezen. Sla het bestand op als UTF-8.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; seems to be a web page or XML, not a table. Export the table as CSV and import that.</source>
        <translation>&quot;%1&quot; lijkt een webpagina of XML, geen tabel. Exporteer de tabel als CSV en importeer die.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Check the name.</source>
        <translation>Er is geen bestand &quot;%1&quot;. Controleer de naam.</translation>
    </message>
    <message>
        <source>You may not read &quot;%1&quot;. Ask its owner for the right to read it, or copy it to your own folder.</source>
        <translation>Het recht om &quot;%1&quot; te lezen ontbreekt. Vraag de eigenaar om leesrecht of kopieer het naar een eigen map.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an ordinary file. Save its content as a file and import that.</source>
        <translation>&quot;%1&quot; is geen gewoon bestand. Sla de inhoud op als bestand en importeer dat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be opened (system error %2).</source>
        <translation>&quot;%1&quot; kon niet worden geopend (systeemfout %2).</translation>
    </message>
    <message>
        <source>Reading &quot;%1&quot; failed (system error %2). Copy the file to another disk and import the copy.</source>
        <translation>Het lezen van &quot;%1&quot; is mislukt (systeemfout %2). Kopieer het bestand naar een andere schijf en importeer de kopie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose the files in it.</source>
        <translation>&quot;%1&quot; is een map. Kies de bestanden erin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty: there is nothing to import.</source>
        <translation>&quot;%1&quot; is leeg: er is niets te importeren.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed by another program while it was read. Nothing of it was imported; try again when it is complete.</source>
        <translation>&quot;%1&quot; is door een ander programma gewijzigd tijdens het lezen. Er is niets van geïmporteerd; probeer het opnieuw als het volledig is.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. Name a place of the time zone database, such as Europe/Amsterdam, or UTC.</source>
        <translation>Er is geen tijdzone &quot;%1&quot;. Noem een plaats uit de tijdzonedatabase, zoals Europe/Amsterdam, of UTC.</translation>
    </message>
    <message>
        <source>Times run from %1 to %2.</source>
        <translation>De tijden lopen van %1 tot %2.</translation>
    </message>
    <message>
        <source>The accounts were created between %1 and %2.</source>
        <translation>De accounts zijn aangemaakt tussen %1 en %2.</translation>
    </message>
    <message>
        <source>%1 rows have no time.</source>
        <translation>%1 rijen hebben geen tijd.</translation>
    </message>
    <message>
        <source>%1 times do not say their time zone: they are read as %2.</source>
        <translation>%1 tijden vermelden hun tijdzone niet: ze worden gelezen als %2.</translation>
    </message>
    <message>
        <source>%1 times happened twice in %2, when the clocks were put back: the first of the two is taken.</source>
        <translation>%1 tijden kwamen twee keer voor in %2, toen de klok werd teruggezet: de eerste van de twee geldt.</translation>
    </message>
    <message>
        <source>%1 cells that should hold a number or yes/no hold something else: they are kept as text.</source>
        <translation>%1 cellen waarin een getal of ja/nee hoort te staan, bevatten iets anders: ze zijn bewaard als tekst.</translation>
    </message>
    <message>
        <source>These columns are not stored: %1.</source>
        <translation>Deze kolommen worden niet opgeslagen: %1.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 lezen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Gestopt. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not text. Export the table as CSV and import that.</source>
        <translation>&quot;%1&quot; is geen tekst. Exporteer de tabel als CSV en importeer die.</translation>
    </message>
    <message>
        <source>Dates stand in two orders in this file: %1 can only be day/month and %2 only month/day. Rows whose date has both readings (%3) are refused.</source>
        <translation>In dit bestand staan datums in twee volgordes: %1 kan alleen dag/maand zijn en %2 alleen maand/dag. Rijen waarvan de datum op beide manieren te lezen is (%3) worden geweigerd.</translation>
    </message>
    <message>
        <source>Dates are read as day/month: %1 of them can only be read so, none only the other way round.</source>
        <translation>Datums worden gelezen als dag/maand: %1 ervan kunnen alleen zo worden gelezen, geen enkele alleen andersom.</translation>
    </message>
    <message>
        <source>Dates are read as month/day: %1 of them can only be read so, none only the other way round.</source>
        <translation>Datums worden gelezen als maand/dag: %1 ervan kunnen alleen zo worden gelezen, geen enkele alleen andersom.</translation>
    </message>
    <message>
        <source>Nothing in the file says whether 03/04 is 3 April or 4 March: %1 rows are refused until you say which comes first (in a mapping: dates=day-first or dates=month-first).</source>
        <translation>Niets in het bestand zegt of 03/04 3 april is of 4 maart: %1 rijen worden geweigerd tot is opgegeven wat eerst komt (in een toewijzing: dates=day-first of dates=month-first).</translation>
    </message>
    <message>
        <source>The rows do not stand in the order of the rank column, so the order of the list is taken as unknown. Sort the file by that column to use it.</source>
        <translation>De rijen staan niet in de volgorde van de rangkolom, dus geldt de volgorde van de lijst als onbekend. Sorteer het bestand op die kolom om de volgorde te gebruiken.</translation>
    </message>
    <message>
        <source>The rows stand in the falling order of the rank column: the list is read backwards.</source>
        <translation>De rijen staan in aflopende volgorde van de rangkolom: de lijst wordt van achteren naar voren gelezen.</translation>
    </message>
    <message>
        <source>Nothing says whose followers these are: the name of the file is taken (&quot;%1&quot;).</source>
        <translation>Nergens staat wiens volgers dit zijn: de naam van het bestand is gebruikt (&quot;%1&quot;).</translation>
    </message>
    <message>
        <source>No column names the followers: they are called &quot;%1 row 2&quot; and so on, by their row.</source>
        <translation>Geen kolom noemt de volgers: ze heten &quot;%1 row 2&quot; enzovoort, naar hun rij.</translation>
    </message>
    <message>
        <source>The order of the list is not known: say whether the oldest or the newest follower comes first.</source>
        <translation>De volgorde van de lijst is niet bekend: geef op of de oudste of de nieuwste volger eerst komt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; seems to have one column only (&quot;%2&quot;): no comma, semicolon, tab or | separates others. Save it with one of these between the columns. If it is a list of followers, say whose.</source>
        <translation>&quot;%1&quot; lijkt maar één kolom te hebben (&quot;%2&quot;): geen komma, puntkomma, tab of | scheidt andere af. Sla het op met een van deze tekens tussen de kolommen. Is het een lijst met volgers, geef dan op van wie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say what kind of interactions it holds. Declare it: like, follow, unfollow, comment, share, view or mention, or map a column to kind.</source>
        <translation>&quot;%1&quot; zegt niet welke soort interacties erin staan. Geef die op: like, follow, unfollow, comment, share, view of mention, of wijs een kolom toe aan kind.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: no column is recognised as &quot;%2&quot;. Map one, as in %2=COLUMN. The columns are: %3.</source>
        <translation>&quot;%1&quot;: geen kolom is herkend als &quot;%2&quot;. Wijs er een toe, zoals in %2=KOLOM. De kolommen zijn: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no rows below its header.</source>
        <translation>&quot;%1&quot; bevat geen rijen onder de kopregel.</translation>
    </message>
    <message>
        <source>Not one of the first rows of &quot;%1&quot; can be read: they are longer than 16 MiB or a quote is never closed. Check that it is a table.</source>
        <translation>Geen van de eerste rijen van &quot;%1&quot; is te lezen: ze zijn langer dan 16 MiB of een aanhalingsteken wordt nergens gesloten. Controleer of het een tabel is.</translation>
    </message>
    <message>
        <source>The first row is data: the columns have no names and are called column 1 to column %1.</source>
        <translation>De eerste rij bevat gegevens: de kolommen hebben geen namen en heten kolom 1 tot kolom %1.</translation>
    </message>
    <message>
        <source>The row is longer than 16 MiB (line %1).</source>
        <translation>De rij is langer dan 16 MiB (regel %1).</translation>
    </message>
    <message>
        <source>The cell in column %1 is longer than 1 MiB (line %2).</source>
        <translation>De cel in kolom %1 is langer dan 1 MiB (regel %2).</translation>
    </message>
    <message>
        <source>The row has %1 columns; at most 4,096 are read.</source>
        <translation>De rij heeft %1 kolommen; er worden er hoogstens 4.096 gelezen.</translation>
    </message>
    <message>
        <source>The quote that opens in line %1 is never closed. Reading went on in the line after it.</source>
        <translation>Het aanhalingsteken dat opent in regel %1 wordt nergens gesloten. Het lezen ging verder op de regel erna.</translation>
    </message>
    <message>
        <source>The row holds a zero byte, which no text has (line %1).</source>
        <translation>De rij bevat een nulbyte, die in geen tekst voorkomt (regel %1).</translation>
    </message>
    <message>
        <source>The row holds bytes that are not valid %1 (line %2).</source>
        <translation>De rij bevat bytes die geen geldige %1 zijn (regel %2).</translation>
    </message>
    <message>
        <source>The header stands here again, as in files that were joined.</source>
        <translation>De kopregel staat hier nog een keer, zoals in samengevoegde bestanden.</translation>
    </message>
    <message>
        <source>Text follows a closing quote in the row of the lines %1 to %2: a stray quote has joined rows. Double the quotes inside cells.</source>
        <translation>Na een sluitend aanhalingsteken volgt tekst in de rij op de regels %1 tot %2: een los aanhalingsteken heeft rijen samengevoegd. Verdubbel de aanhalingstekens in cellen.</translation>
    </message>
    <message>
        <source>The row has %1 columns instead of %2 and spans the lines %3 to %4: perhaps a quote is not closed.</source>
        <translation>De rij heeft %1 kolommen in plaats van %2 en beslaat de regels %3 tot %4: misschien is een aanhalingsteken niet gesloten.</translation>
    </message>
    <message>
        <source>The row has %1 columns instead of %2.</source>
        <translation>De rij heeft %1 kolommen in plaats van %2.</translation>
    </message>
    <message>
        <source>No column is mapped to &quot;%1&quot;.</source>
        <translation>Er is geen kolom toegewezen aan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; is empty.</source>
        <translation>Kolom &quot;%1&quot; is leeg.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; holds a name of %2 bytes; names have at most %3.</source>
        <translation>Kolom &quot;%1&quot; bevat een naam van %2 bytes; namen hebben er hoogstens %3.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: &quot;%2&quot; was an id before a spreadsheet rounded it; its last digits are lost. Export it as text.</source>
        <translation>Kolom &quot;%1&quot;: &quot;%2&quot; was een id voordat een rekenblad het afrondde; de laatste cijfers zijn verloren. Exporteer het als tekst.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: &quot;%2&quot; is no time that is known here. Write it as 2024-04-30T21:36:12Z.</source>
        <translation>Kolom &quot;%1&quot;: &quot;%2&quot; is geen tijd die hier bekend is. Schrijf die als 2024-04-30T21:36:12Z.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: there is no such date or time of day as &quot;%2&quot;.</source>
        <translation>Kolom &quot;%1&quot;: een datum of tijd als &quot;%2&quot; bestaat niet.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: &quot;%2&quot; has a year of two digits. Write all four.</source>
        <translation>Kolom &quot;%1&quot;: &quot;%2&quot; heeft een jaar van twee cijfers. Schrijf ze alle vier.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: &quot;%2&quot; may be day/month or month/day, and the column does not decide it. Add dates=day-first or dates=month-first to the mapping.</source>
        <translation>Kolom &quot;%1&quot;: &quot;%2&quot; kan dag/maand of maand/dag zijn, en de kolom geeft geen uitsluitsel. Voeg dates=day-first of dates=month-first toe aan de toewijzing.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: &quot;%2&quot; is no date when the day comes first, as in the rest of the file.</source>
        <translation>Kolom &quot;%1&quot;: &quot;%2&quot; is geen datum als de dag eerst komt, zoals in de rest van het bestand.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: &quot;%2&quot; is no date when the month comes first, as in the rest of the file.</source>
        <translation>Kolom &quot;%1&quot;: &quot;%2&quot; is geen datum als de maand eerst komt, zoals in de rest van het bestand.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: &quot;%2&quot; does not exist in the time zone %3: the clocks were put forward over it. Check the time zone.</source>
        <translation>Kolom &quot;%1&quot;: &quot;%2&quot; bestaat niet in de tijdzone %3: de klok is er toen overheen vooruitgezet. Controleer de tijdzone.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: the number &quot;%2&quot; is no Unix time of the years 1990 to 2099 in any unit.</source>
        <translation>Kolom &quot;%1&quot;: het getal &quot;%2&quot; is in geen enkele eenheid een Unix-tijd van de jaren 1990 tot 2099.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: &quot;%2&quot; looks like a spreadsheet&apos;s count of days. Export the column as a date.</source>
        <translation>Kolom &quot;%1&quot;: &quot;%2&quot; lijkt de dagentelling van een rekenblad. Exporteer de kolom als datum.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of interaction. Known are like, follow, unfollow, comment, share, view, mention.</source>
        <translation>&quot;%1&quot; is geen soort interactie. Bekend zijn like, follow, unfollow, comment, share, view, mention.</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>%1 doorkijken</translation>
    </message>
    <message>
        <source>This computer cannot convert %1 to UTF-8. Save the file as UTF-8 and import that.</source>
        <translation>Deze computer kan %1 niet omzetten naar UTF-8. Sla het bestand op als UTF-8 en importeer dat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends in the middle of its compressed data: the download or copy was cut off. Get the file again.</source>
        <translation>&quot;%1&quot; houdt op midden in de ingepakte gegevens: de download of kopie is afgebroken. Haal het bestand opnieuw op.</translation>
    </message>
    <message>
        <source>The compressed data of &quot;%1&quot; is damaged. Get the file again, or unpack it and import the result.</source>
        <translation>De ingepakte gegevens van &quot;%1&quot; zijn beschadigd. Haal het bestand opnieuw op, of pak het uit en importeer het resultaat.</translation>
    </message>
    <message>
        <source>Research report, redacted</source>
        <translation>Onderzoeksrapport, namen gelakt</translation>
    </message>
    <message>
        <source>Research report</source>
        <translation>Onderzoeksrapport</translation>
    </message>
    <message>
        <source>This report describes patterns in data. It does not say who paid, who ordered or who knew. Before it is published, the people it concerns must be heard and a person must judge every finding.</source>
        <translation>Dit rapport beschrijft patronen in gegevens. Het zegt niet wie betaalde, wie bestelde of wie ervan wist. Vóór publicatie moeten de betrokkenen worden gehoord en moet een mens elke bevinding beoordelen.</translation>
    </message>
    <message>
        <source>Findings (grade A or B)</source>
        <translation>Bevindingen (graad A of B)</translation>
    </message>
    <message>
        <source>Worth asking about (grade C)</source>
        <translation>De vraag waard (graad C)</translation>
    </message>
    <message>
        <source>Interactions examined</source>
        <translation>Onderzochte interacties</translation>
    </message>
    <message>
        <source>Accounts seen</source>
        <translation>Waargenomen accounts</translation>
    </message>
    <message>
        <source>Detection run at</source>
        <translation>Zoektocht uitgevoerd op</translation>
    </message>
    <message>
        <source>Head of the case log</source>
        <translation>Kop van het dossierlog</translation>
    </message>
    <message>
        <source>no log</source>
        <translation>geen log</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Vraag %1</translation>
    </message>
    <message>
        <source>Finding %1</source>
        <translation>Bevinding %1</translation>
    </message>
    <message>
        <source>Rows of evidence: %1</source>
        <translation>Rijen in de onderbouwing: %1</translation>
    </message>
    <message>
        <source>Accounts: %1</source>
        <translation>Accounts: %1</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Beperkingen</translation>
    </message>
    <message>
        <source>The data are as complete as whoever collected them made them. Deleted accounts and withdrawn likes leave no trace here.</source>
        <translation>De gegevens zijn zo volledig als degene die ze verzamelde ze heeft gemaakt. Verwijderde accounts en ingetrokken likes laten hier geen spoor na.</translation>
    </message>
    <message>
        <source>Missing is never counted as zero. What has no time takes no part in tests of time.</source>
        <translation>Wat ontbreekt telt nooit als nul. Wat geen tijd heeft, doet niet mee aan toetsen op tijd.</translation>
    </message>
    <message>
        <source>The order of a follower list says something about time only if the platform listed people in the order in which they followed.</source>
        <translation>De volgorde van een volgerslijst zegt alleen iets over tijd als het platform mensen noemde in de volgorde waarin ze volgden.</translation>
    </message>
    <message>
        <source>Somebody may order engagement for another to harm them. The pattern is then the same: only documents can tell.</source>
        <translation>Iemand kan voor een ander likes of volgers bestellen om die te schaden. Het patroon is dan hetzelfde: alleen documenten geven uitsluitsel.</translation>
    </message>
    <message>
        <source>Careful groups that act slowly, rarely or each in their own way are not seen. The detection limits say from where on.</source>
        <translation>Voorzichtige groepen die langzaam, zelden of elk op hun eigen manier handelen, worden niet gezien. De detectiegrenzen zeggen vanaf waar wel.</translation>
    </message>
    <message>
        <source>A statistic weighs chance against one stated alternative. It is not the probability that somebody is guilty.</source>
        <translation>Een toetsingsgrootheid weegt toeval af tegen één genoemd alternatief. Ze is niet de kans dat iemand schuldig is.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Interactie</translation>
    </message>
    <message>
        <source>One account does one thing to a post or an account: a like, a follow, a comment, a share, a view, a mention.</source>
        <translation>Eén account doet één ding bij een bericht of account: een like, een volgactie, een reactie, een deelactie, een weergave, een vermelding.</translation>
    </message>
    <message>
        <source>Null model</source>
        <translation>Nulmodel</translation>
    </message>
    <message>
        <source>What would be expected if nobody coordinated, given how active and how interested each account is.</source>
        <translation>Wat te verwachten is als niemand coördineert, gegeven hoe actief en hoe geïnteresseerd elk account is.</translation>
    </message>
    <message>
        <source>Matched controls</source>
        <translation>Vergelijkingsaccounts</translation>
    </message>
    <message>
        <source>Accounts outside the finding that are alike in activity and interest, measured in the same way.</source>
        <translation>Accounts buiten de bevinding die in activiteit en interesse op de leden lijken, op dezelfde manier gemeten.</translation>
    </message>
    <message>
        <source>Independent moment</source>
        <translation>Onafhankelijk moment</translation>
    </message>
    <message>
        <source>A stretch of time that counts once, however many posts somebody likes in it.</source>
        <translation>Een tijdspanne die één keer telt, hoeveel berichten iemand er ook in liket.</translation>
    </message>
    <message>
        <source>p and q</source>
        <translation>p en q</translation>
    </message>
    <message>
        <source>p: how often chance alone does this or more, under the null model. q: the same, corrected for everything that was tested.</source>
        <translation>p: hoe vaak toeval alleen dit of meer oplevert, onder het nulmodel. q: hetzelfde, gecorrigeerd voor alles wat is getoetst.</translation>
    </message>
    <message>
        <source>Core, associated</source>
        <translation>Kern, verwant</translation>
    </message>
    <message>
        <source>Core accounts passed on their own on data that was not used to find the group; associated ones only on all data.</source>
        <translation>Kernaccounts doorstonden de toets op zichzelf, op gegevens die niet zijn gebruikt om de groep te vinden; verwante accounts alleen op alle gegevens.</translation>
    </message>
    <message>
        <source>Re-shuffled version</source>
        <translation>Geschudde versie</translation>
    </message>
    <message>
        <source>The same data with the moments dealt out anew among comparable accounts, to see what the procedure finds where nothing is.</source>
        <translation>Dezelfde gegevens met de momenten opnieuw verdeeld over vergelijkbare accounts, om te zien wat de werkwijze vindt waar niets is.</translation>
    </message>
    <message>
        <source>Detection limit</source>
        <translation>Detectiegrens</translation>
    </message>
    <message>
        <source>The smallest pattern that would have been found in these data.</source>
        <translation>Het kleinste patroon dat in deze gegevens gevonden zou zijn.</translation>
    </message>
    <message>
        <source>Precision of a time</source>
        <translation>Precisie van een tijd</translation>
    </message>
    <message>
        <source>How far a recorded time may be trusted. A time is printed no finer than it is known.</source>
        <translation>Hoe ver een vastgelegde tijd te vertrouwen is. Een tijd wordt nooit fijner afgedrukt dan hij bekend is.</translation>
    </message>
    <message>
        <source>Times are UTC, to the second.</source>
        <translation>Tijden zijn UTC, tot op de seconde.</translation>
    </message>
    <message>
        <source>Times are UTC; the coarsest are to the minute.</source>
        <translation>Tijden zijn UTC; de grofste tot op de minuut.</translation>
    </message>
    <message>
        <source>Times are UTC; the coarsest are to the day.</source>
        <translation>Tijden zijn UTC; de grofste tot op de dag.</translation>
    </message>
    <message>
        <source>Times are UTC; some lie between two observations.</source>
        <translation>Tijden zijn UTC; sommige liggen tussen twee waarnemingen.</translation>
    </message>
    <message>
        <source>under 1 minute</source>
        <translation>minder dan 1 minuut</translation>
    </message>
    <message>
        <source>1 to 5 minutes</source>
        <translation>1 tot 5 minuten</translation>
    </message>
    <message>
        <source>5 to 15 minutes</source>
        <translation>5 tot 15 minuten</translation>
    </message>
    <message>
        <source>15 minutes to 1 hour</source>
        <translation>15 minuten tot 1 uur</translation>
    </message>
    <message>
        <source>1 to 4 hours</source>
        <translation>1 tot 4 uur</translation>
    </message>
    <message>
        <source>4 hours to 1 day</source>
        <translation>4 uur tot 1 dag</translation>
    </message>
    <message>
        <source>later than one day</source>
        <translation>later dan één dag</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>After posting</source>
        <translation>Na plaatsing</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Vergelijkingsaccounts</translation>
    </message>
    <message>
        <source>When members and controls act after a post</source>
        <translation>Wanneer leden en vergelijkingsaccounts handelen na een bericht</translation>
    </message>
    <message>
        <source>One row an account, one mark an action, colour by whose post it is. Above: %1 members with %2 actions; below: %3 accounts outside the finding that acted on the same posts about as often, with %4 actions. Not drawn because no time is known: %5.</source>
        <translation>Eén rij per account, één streepje per handeling, kleur naar wiens bericht het is. Boven: %1 leden met %2 handelingen; onder: %3 accounts buiten de bevinding die ongeveer even vaak bij dezelfde berichten handelden, met %4 handelingen. Niet getekend omdat geen tijd bekend is: %5.</translation>
    </message>
    <message>
        <source>One row an account, one mark an action. When a target went up is not in the data: minutes count from the first action on it. Above: %1 members with %2 actions; below: %3 accounts outside the finding that acted on the same targets about as often, with %4 actions. Not drawn because no time is known: %5.</source>
        <translation>Eén rij per account, één streepje per handeling. Wanneer een doel verscheen staat niet in de gegevens: de minuten tellen vanaf de eerste handeling erbij. Boven: %1 leden met %2 handelingen; onder: %3 accounts buiten de bevinding die ongeveer even vaak bij dezelfde doelen handelden, met %4 handelingen. Niet getekend omdat geen tijd bekend is: %5.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>With a date</source>
        <translation>Met een datum</translation>
    </message>
    <message>
        <source>A quarter created before</source>
        <translation>Een kwart aangemaakt vóór</translation>
    </message>
    <message>
        <source>Half created before</source>
        <translation>De helft aangemaakt vóór</translation>
    </message>
    <message>
        <source>Three quarters before</source>
        <translation>Driekwart aangemaakt vóór</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>Followers in list order, by the date their account was made</source>
        <translation>Volgers in de volgorde van de lijst, naar de datum waarop hun account is aangemaakt</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Baan</translation>
    </message>
    <message>
        <source>Actions in the evidence</source>
        <translation>Handelingen in de onderbouwing</translation>
    </message>
    <message>
        <source>Other actions</source>
        <translation>Andere handelingen</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Eerste</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Laatste</translation>
    </message>
    <message>
        <source>The accounts on one time line</source>
        <translation>De accounts op één tijdlijn</translation>
    </message>
    <message>
        <source>One lane an account, %1 of the %2 members. Filled marks are actions in the evidence (%3), joined where two accounts acted on the same target; hollow marks are their other actions in the same period (%4).</source>
        <translation>Eén baan per account, %1 van de %2 leden. Gevulde tekens zijn handelingen in de onderbouwing (%3), verbonden waar twee accounts bij hetzelfde doel handelden; open tekens zijn hun andere handelingen in dezelfde periode (%4).</translation>
    </message>
    <message>
        <source>Members against matched controls</source>
        <translation>Leden tegenover vergelijkingsaccounts</translation>
    </message>
    <message>
        <source>The effect that the detector measures, on the same scale for both. The scale begins at 0. The numbers stand in the list below.</source>
        <translation>Het effect dat de detector meet, op dezelfde schaal voor beide. De schaal begint bij 0. De getallen staan in de lijst hieronder.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>%1 core, %2 associated, %3 unclear</source>
        <translation>%1 kern, %2 verwant, %3 onduidelijk</translation>
    </message>
    <message>
        <source>Accounts that profited</source>
        <translation>Accounts die profiteerden</translation>
    </message>
    <message>
        <source>Posts or accounts acted on</source>
        <translation>Berichten of accounts waarop handelingen gericht zijn</translation>
    </message>
    <message>
        <source>Period, inferred from the order</source>
        <translation>Periode, afgeleid uit de volgorde</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Positions in the follower list</source>
        <translation>Plaatsen in de volgerslijst</translation>
    </message>
    <message>
        <source>%1 to %2, counted from the oldest follower</source>
        <translation>%1 tot %2, geteld vanaf de oudste volger</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Detector</translation>
    </message>
    <message>
        <source>Id of the finding</source>
        <translation>Id van de bevinding</translation>
    </message>
    <message>
        <source>Signals that do not share data</source>
        <translation>Signalen die geen gegevens delen</translation>
    </message>
    <message>
        <source>The statistic, against controls</source>
        <translation>De toetsingsgrootheid, tegenover vergelijkingsaccounts</translation>
    </message>
    <message>
        <source>Expected without coordination</source>
        <translation>Verwacht zonder coördinatie</translation>
    </message>
    <message>
        <source>Effect among the members</source>
        <translation>Effect bij de leden</translation>
    </message>
    <message>
        <source>Same among matched controls</source>
        <translation>Hetzelfde bij de vergelijkingsaccounts</translation>
    </message>
    <message>
        <source>no controls could be matched</source>
        <translation>er waren geen vergelijkingsaccounts te vinden</translation>
    </message>
    <message>
        <source>Members against controls</source>
        <translation>Leden tegenover vergelijkingsaccounts</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 keer</translation>
    </message>
    <message>
        <source>Independent moments</source>
        <translation>Onafhankelijke momenten</translation>
    </message>
    <message>
        <source>p under the null model</source>
        <translation>p onder het nulmodel</translation>
    </message>
    <message>
        <source>q, corrected for all tests</source>
        <translation>q, gecorrigeerd voor alle toetsen</translation>
    </message>
    <message>
        <source>On the half not used to find it</source>
        <translation>Op de helft die niet is gebruikt om het te vinden</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>niet bevestigd</translation>
    </message>
    <message>
        <source>Groups of this size in re-shuffled data</source>
        <translation>Groepen van deze omvang in geschudde gegevens</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>niet uitgevoerd</translation>
    </message>
    <message>
        <source>%1, in %2 re-shuffled versions</source>
        <translation>%1, in %2 geschudde versies</translation>
    </message>
    <message>
        <source>Further numbers of the detector, by its own names for them:</source>
        <translation>Verdere getallen van de detector, onder zijn eigen namen ervoor:</translation>
    </message>
    <message>
        <source>Innocent explanations, and how each was tested</source>
        <translation>Onschuldige verklaringen, en hoe elk is getoetst</translation>
    </message>
    <message>
        <source>None was tested. Until that is done this may have an innocent explanation.</source>
        <translation>Geen enkele is getoetst. Zolang dat niet is gebeurd, kan dit een onschuldige verklaring hebben.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Verklaring</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Toets</translation>
    </message>
    <message>
        <source>Why this grade and no better one</source>
        <translation>Waarom deze graad en geen betere</translation>
    </message>
    <message>
        <source>What would change our mind</source>
        <translation>Wat tot een ander oordeel zou leiden</translation>
    </message>
    <message>
        <source>Documents or answers that show an innocent explanation to hold; above, %1 of %2 are not excluded.</source>
        <translation>Documenten of antwoorden die laten zien dat een onschuldige verklaring opgaat; hierboven zijn er %1 van %2 niet uitgesloten.</translation>
    </message>
    <message>
        <source>A reason why these accounts act together in the open: one employer, one agency, one club, one household.</source>
        <translation>Een reden waarom deze accounts openlijk samen handelen: één werkgever, één bureau, één club, één huishouden.</translation>
    </message>
    <message>
        <source>Proof that the list is not in the order in which people followed.</source>
        <translation>Bewijs dat de lijst niet in de volgorde staat waarin mensen volgden.</translation>
    </message>
    <message>
        <source>An error in the recorded times, for example of a collector that looks at fixed moments.</source>
        <translation>Een fout in de vastgelegde tijden, bijvoorbeeld van een verzamelaar die op vaste momenten kijkt.</translation>
    </message>
    <message>
        <source>Groups of this size in re-shuffled versions of the data; none were run.</source>
        <translation>Groepen van deze omvang in geschudde versies van de gegevens; er zijn er geen doorgerekend.</translation>
    </message>
    <message>
        <source>Limits of this result</source>
        <translation>Beperkingen van dit resultaat</translation>
    </message>
    <message>
        <source>What it would have cost, by the price list</source>
        <translation>Wat het volgens de prijslijst gekost zou hebben</translation>
    </message>
    <message>
        <source>%1 to %2 %3. This is an estimate from list prices, not evidence that anybody paid.</source>
        <translation>%1 tot %2 %3. Dit is een schatting op grond van lijstprijzen, geen bewijs dat iemand heeft betaald.</translation>
    </message>
    <message>
        <source>Decision and notes of the investigator</source>
        <translation>Besluit en notities van de onderzoeker</translation>
    </message>
    <message>
        <source>Reason given on %1: %2</source>
        <translation>Reden, opgegeven op %1: %2</translation>
    </message>
    <message>
        <source>Note of %1: %2</source>
        <translation>Notitie van %1: %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>No rows are attached to this result.</source>
        <translation>Bij dit resultaat horen geen rijen.</translation>
    </message>
    <message>
        <source>All %1 rows are in the attached file %2, the accounts in %3. First, middle and last row:</source>
        <translation>Alle %1 rijen staan in het bijgevoegde bestand %2, de accounts in %3. Eerste, middelste en laatste rij:</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handeling</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisie</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>No result of this run reached grade B. There is therefore no finding of coordinated activity in this report.</source>
        <translation>Geen resultaat van deze zoektocht haalde graad B. Daarom staat er in dit rapport geen bevinding van gecoördineerde activiteit.</translation>
    </message>
    <message>
        <source>Results of grade A or B. Of the accounts only the core counts: each of them passed on its own, on data that was not used to find the group. Names are in the annex and in the attached files.</source>
        <translation>Resultaten van graad A of B. Van de accounts telt alleen de kern: elk ervan doorstond de toets op zichzelf, op gegevens die niet zijn gebruikt om de groep te vinden. Namen staan in de bijlage en in de bijgevoegde bestanden.</translation>
    </message>
    <message>
        <source>Worth asking about</source>
        <translation>De vraag waard</translation>
    </message>
    <message>
        <source>Results of grade C are reasons to put questions. They are not findings: an innocent explanation stands, or a single kind of evidence carries them.</source>
        <translation>Resultaten van graad C zijn redenen om vragen te stellen. Het zijn geen bevindingen: een onschuldige verklaring staat nog open, of ze steunen op één enkele soort onderbouwing.</translation>
    </message>
    <message>
        <source>Nothing found, and the detection limits</source>
        <translation>Niets gevonden, en de detectiegrenzen</translation>
    </message>
    <message>
        <source>Every detector of this run reported at least one result; none of them states a detection limit.</source>
        <translation>Elke detector van deze zoektocht meldde minstens één resultaat; geen ervan noemt een detectiegrens.</translation>
    </message>
    <message>
        <source>Nothing found is not the same as nothing there. Each line says why a detector was silent and what it would have missed.</source>
        <translation>Niets gevonden is niet hetzelfde als er is niets. Elke regel zegt waarom een detector zweeg en wat hij gemist zou hebben.</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Gezocht naar</translation>
    </message>
    <message>
        <source>Why it was silent</source>
        <translation>Waarom de detector zweeg</translation>
    </message>
    <message>
        <source>Detection limit, or what is missing</source>
        <translation>Detectiegrens, of wat ontbreekt</translation>
    </message>
    <message>
        <source>%1 has an ending that is not known. Use .csv, .gexf, .graphml or .json.</source>
        <translation>%1 heeft een extensie die niet bekend is. Gebruik .csv, .gexf, .graphml of .json.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>Het exporteren is gestopt. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>No re-shuffled versions of these data were run for this result. How often the procedure would form such a group by chance is therefore not known beyond the q above.</source>
        <translation>Voor dit resultaat zijn geen geschudde versies van deze gegevens doorgerekend. Hoe vaak de werkwijze bij toeval zo&apos;n groep zou vormen, is daarom niet bekend buiten de q hierboven.</translation>
    </message>
    <message>
        <source>In %1 re-shuffled versions of these data the same procedure formed no group of this size. So the rate of such false groups is probably below %2, the most that %1 versions can show (1 - 0.05^(1/%1), 95 %).</source>
        <translation>In %1 geschudde versies van deze gegevens vormde dezelfde werkwijze geen groep van deze omvang. Het aandeel van zulke onterechte groepen ligt dus waarschijnlijk onder %2, het uiterste wat %1 versies kunnen aantonen (1 - 0.05^(1/%1), 95 %).</translation>
    </message>
    <message>
        <source>In %1 re-shuffled versions of these data the same procedure formed %2 groups of this size. Such groups also arise without coordination: this result must not be printed as a strong pattern.</source>
        <translation>In %1 geschudde versies van deze gegevens vormde dezelfde werkwijze %2 groepen van deze omvang. Zulke groepen ontstaan ook zonder coördinatie: dit resultaat mag niet als sterk patroon worden gepubliceerd.</translation>
    </message>
    <message>
        <source>No account passed a test on its own, so no number of accounts is claimed here.</source>
        <translation>Geen account doorstond een toets op zichzelf, dus wordt hier geen aantal accounts genoemd.</translation>
    </message>
    <message>
        <source>Of the %1 core accounts at most %2 are expected to be there by mistake, by the tests (%1 times the largest q among them, %3, rounded up).</source>
        <translation>Van de %1 kernaccounts staan er naar verwachting hoogstens %2 ten onrechte bij, volgens de toetsen (%1 keer de grootste q onder hen, %3, naar boven afgerond).</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Werkwijze</translation>
    </message>
    <message>
        <source>The same data, parameters and seed give the same result on any computer. What was done, in order:</source>
        <translation>Dezelfde gegevens, parameters en beginwaarde geven op elke computer hetzelfde resultaat. Wat er is gedaan, op volgorde:</translation>
    </message>
    <message>
        <source>Every file was hashed and read once; each row kept its file and row number; refused rows were counted with their reasons.</source>
        <translation>Van elk bestand is de hash berekend en elk bestand is één keer gelezen; elke rij behield haar bestand en rijnummer; geweigerde rijen zijn geteld met hun redenen.</translation>
    </message>
    <message>
        <source>Targets under two names were merged, and rows that repeat the same actor, target, action and time were counted once.</source>
        <translation>Doelen met twee namen zijn samengevoegd, en rijen met dezelfde uitvoerder, hetzelfde doel, dezelfde handeling en dezelfde tijd zijn één keer geteld.</translation>
    </message>
    <message>
        <source>Each detector compared what happened with a null model. It is stated in words with every finding.</source>
        <translation>Elke detector vergeleek wat er gebeurde met een nulmodel. Bij elke bevinding staat het in woorden.</translation>
    </message>
    <message>
        <source>p values were corrected over everything that was tested (Benjamini and Hochberg), not only over what looked unusual.</source>
        <translation>p-waarden zijn gecorrigeerd over alles wat is getoetst (Benjamini en Hochberg), niet alleen over wat er ongewoon uitzag.</translation>
    </message>
    <message>
        <source>Where the data allow it, members were compared with matched controls and innocent explanations were tested. The grade follows fixed rules.</source>
        <translation>Waar de gegevens het toelaten, zijn leden vergeleken met vergelijkingsaccounts en zijn onschuldige verklaringen getoetst. De graad volgt vaste regels.</translation>
    </message>
    <message>
        <source>Run at</source>
        <translation>Uitgevoerd op</translation>
    </message>
    <message>
        <source>Version of Lockstep</source>
        <translation>Versie van Lockstep</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Beginwaarde</translation>
    </message>
    <message>
        <source>Re-shuffled versions run</source>
        <translation>Doorgerekende geschudde versies</translation>
    </message>
    <message>
        <source>Number of tests (%1)</source>
        <translation>Aantal toetsen (%1)</translation>
    </message>
    <message>
        <source>All parameters of the run</source>
        <translation>Alle parameters van de zoektocht</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>How often this may be wrong</source>
        <translation>Hoe vaak dit mis kan zijn</translation>
    </message>
    <message>
        <source>Nothing is reported, so nothing can be reported by mistake. What may have been missed is stated under what was not found.</source>
        <translation>Er is niets gemeld, dus kan er niets ten onrechte gemeld zijn. Wat gemist kan zijn, staat bij wat niet is gevonden.</translation>
    </message>
    <message>
        <source>These figures hold if people who are not coordinated behave like those the null model and the controls are made of. They do not tell who paid or who knew. A probability below one in a million is never printed: beyond that the model errs more than chance does.</source>
        <translation>Deze cijfers gelden als mensen die niet gecoördineerd zijn zich gedragen als degenen uit wie het nulmodel en de vergelijkingsaccounts bestaan. Ze zeggen niet wie betaalde of wie ervan wist. Een kans onder één op een miljoen wordt nooit afgedrukt: daaronder zit het model er eerder naast dan het toeval.</translation>
    </message>
    <message>
        <source>Nothing was found that needs a second look. That is silence, not proof: what would have been missed is stated below.</source>
        <translation>Er is niets gevonden dat om een tweede blik vraagt. Dat is stilte, geen bewijs: wat gemist zou zijn, staat hieronder.</translation>
    </message>
    <message>
        <source>No strong pattern was found. Patterns that are worth asking about: %1.</source>
        <translation>Er is geen sterk patroon gevonden. Patronen die de vraag waard zijn: %1.</translation>
    </message>
    <message>
        <source>Strong patterns of accounts that act together: %1. Further patterns that are only worth asking about: %2.</source>
        <translation>Sterke patronen van accounts die samen handelen: %1. Verdere patronen die alleen de vraag waard zijn: %2.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>What was observed</source>
        <translation>Wat is waargenomen</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Graad</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Core accounts</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Examined: %1 interactions; %2 accounts; posts and accounts acted on: %3. Every figure below leads back to a row of a file whose hash is printed in this report.</source>
        <translation>Onderzocht: %1 interacties; %2 accounts; berichten en accounts waarop handelingen gericht zijn: %3. Elk cijfer hieronder voert terug naar een rij van een bestand waarvan de hash in dit rapport staat.</translation>
    </message>
    <message>
        <source>What this report does not show</source>
        <translation>Wat dit rapport niet aantoont</translation>
    </message>
    <message>
        <source>Who paid, who ordered or who knew. A fan or a rival can order for somebody else without their knowledge.</source>
        <translation>Wie betaalde, wie bestelde of wie ervan wist. Een fan of een rivaal kan voor een ander bestellen zonder dat die het weet.</translation>
    </message>
    <message>
        <source>That an account is not a person. Paid people and hijacked accounts of real people act together as well.</source>
        <translation>Dat een account geen mens is. Betaalde mensen en gekaapte accounts van echte mensen handelen ook samen.</translation>
    </message>
    <message>
        <source>That an account whose posts or follower list profited took part.</source>
        <translation>Dat een account waarvan de berichten of de volgerslijst profiteerden, eraan meedeed.</translation>
    </message>
    <message>
        <source>A purchase. None is documented in this case.</source>
        <translation>Een aankoop. In dit dossier is er geen gedocumenteerd.</translation>
    </message>
    <message>
        <source>What is not in the data. An account that is not named here is not thereby cleared.</source>
        <translation>Wat niet in de gegevens staat. Een account dat hier niet genoemd wordt, is daarmee niet vrijgepleit.</translation>
    </message>
    <message>
        <source>Question and scope</source>
        <translation>Vraag en reikwijdte</translation>
    </message>
    <message>
        <source>The question was: do groups of accounts in these data act together more than their shared interests and daily rhythm explain, and did followers arrive as a batch?</source>
        <translation>De vraag was: handelen groepen accounts in deze gegevens meer samen dan hun gedeelde interesses en dagritme verklaren, en kwamen volgers als één partij binnen?</translation>
    </message>
    <message>
        <source>Files imported</source>
        <translation>Geïmporteerde bestanden</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interacties</translation>
    </message>
    <message>
        <source>of which without a time</source>
        <translation>waarvan zonder tijd</translation>
    </message>
    <message>
        <source>Period of the interactions</source>
        <translation>Periode van de interacties</translation>
    </message>
    <message>
        <source>of which with a profile</source>
        <translation>waarvan met een profiel</translation>
    </message>
    <message>
        <source>Posts and accounts acted on</source>
        <translation>Berichten en accounts waarop handelingen gericht zijn</translation>
    </message>
    <message>
        <source>The author chose %1 of the %2 results of this run for this report; the others are in the case.</source>
        <translation>De auteur koos %1 van de %2 resultaten van deze zoektocht voor dit rapport; de overige staan in het dossier.</translation>
    </message>
    <message>
        <source>Names of accounts, posts and files are replaced by numbers that are dealt out anew for every report. Notes and reasons of the investigator are left out.</source>
        <translation>Namen van accounts, berichten en bestanden zijn vervangen door nummers die voor elk rapport opnieuw worden uitgedeeld. Notities en redenen van de onderzoeker zijn weggelaten.</translation>
    </message>
    <message>
        <source>Two names of one target</source>
        <translation>Twee namen van één doel</translation>
    </message>
    <message>
        <source>Before anything was counted, targets that are the same thing under two names were merged: they hold the same accounts at the same moments. Unmerged they would look like accounts acting together. Groups of names: %1.</source>
        <translation>Voordat er iets is geteld, zijn doelen samengevoegd die onder twee namen hetzelfde zijn: ze bevatten dezelfde accounts op dezelfde momenten. Niet samengevoegd zouden ze lijken op accounts die samen handelen. Groepen namen: %1.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>Erin samengevoegd</translation>
    </message>
    <message>
        <source>Shared interactions</source>
        <translation>Gedeelde interacties</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Bevat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Omvang</translation>
    </message>
    <message>
        <source>Imported at</source>
        <translation>Geïmporteerd op</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <source>Columns read as</source>
        <translation>Kolommen gelezen als</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codering</translation>
    </message>
    <message>
        <source>Time format</source>
        <translation>Tijdnotatie</translation>
    </message>
    <message>
        <source>Times without a zone read as</source>
        <translation>Tijden zonder zone gelezen als</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Volgorde van de lijst</translation>
    </message>
    <message>
        <source>Followers of</source>
        <translation>Volgers van</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>%1 read, %2 accepted, %3 refused</source>
        <translation>%1 gelezen, %2 aanvaard, %3 geweigerd</translation>
    </message>
    <message>
        <source>Most frequent reasons among the %1 refused rows that the case keeps, each with its first example:</source>
        <translation>Meest voorkomende redenen bij de %1 geweigerde rijen die het dossier bewaart, elk met het eerste voorbeeld:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Data and provenance</source>
        <translation>Gegevens en herkomst</translation>
    </message>
    <message>
        <source>Every file of the case. Who holds the same file can compute its SHA-256 and compare; one changed byte gives another hash. Folders are never recorded.</source>
        <translation>Elk bestand van het dossier. Wie hetzelfde bestand heeft, kan de SHA-256 ervan berekenen en vergelijken; één gewijzigde byte geeft een andere hash. Mappen worden nooit vastgelegd.</translation>
    </message>
    <message>
        <source>Chain of custody</source>
        <translation>Bewaarketen</translation>
    </message>
    <message>
        <source>No log was given with this report.</source>
        <translation>Bij dit rapport is geen log meegegeven.</translation>
    </message>
    <message>
        <source>The case keeps a log that only grows; each line holds the hash of the one before it. A line that is changed, removed or put in later changes the head. The log holds no names.</source>
        <translation>Het dossier houdt een log bij dat alleen groeit; elke regel bevat de hash van de regel ervoor. Een regel die wordt gewijzigd, verwijderd of later ingevoegd, verandert de kop. Het log bevat geen namen.</translation>
    </message>
    <message>
        <source>Lines in the log</source>
        <translation>Regels in het log</translation>
    </message>
    <message>
        <source>Head of the log</source>
        <translation>Kop van het log</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Hash begins</source>
        <translation>Hash begint met</translation>
    </message>
    <message>
        <source>The last %1 of %2 lines; all are in the case.</source>
        <translation>De laatste %1 van %2 regels; alle staan in het dossier.</translation>
    </message>
    <message>
        <source>Notes on the case</source>
        <translation>Notities bij het dossier</translation>
    </message>
    <message>
        <source>Note on the time from %1 to %2: %3</source>
        <translation>Notitie bij de tijd van %1 tot %2: %3</translation>
    </message>
    <message>
        <source>Annex: accounts</source>
        <translation>Bijlage: accounts</translation>
    </message>
    <message>
        <source>The names behind the counts. That an account stands here is a reason to look, not a judgement of its owner: accounts are also lent, hijacked and framed. Remove this annex before publication.</source>
        <translation>De namen achter de aantallen. Dat een account hier staat, is een reden om te kijken, geen oordeel over de eigenaar: accounts worden ook uitgeleend, gekaapt en misbruikt om anderen verdacht te maken. Verwijder deze bijlage vóór publicatie.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>Grade A, documented: a strong pattern, confirmed by something outside these data.</source>
        <translation>Graad A, gedocumenteerd: een sterk patroon, bevestigd door iets van buiten deze gegevens.</translation>
    </message>
    <message>
        <source>Grade B, strong pattern: the data carry it on their own; nothing outside these data confirms it.</source>
        <translation>Graad B, sterk patroon: de gegevens dragen het op zichzelf; niets van buiten deze gegevens bevestigt het.</translation>
    </message>
    <message>
        <source>Grade C, worth asking about: a reason to put questions, not a finding and not fit for print.</source>
        <translation>Graad C, de vraag waard: een reden om vragen te stellen, geen bevinding en niet geschikt voor publicatie.</translation>
    </message>
    <message>
        <source>Grade N, nothing found: silence with a stated detection limit.</source>
        <translation>Graad N, niets gevonden: stilte met een genoemde detectiegrens.</translation>
    </message>
    <message>
        <source>Claim level L0, observed: these are counts, nothing more.</source>
        <translation>Beweringsniveau L0, waargenomen: dit zijn tellingen, meer niet.</translation>
    </message>
    <message>
        <source>Claim level L1, unusual: it stands out against the stated baseline.</source>
        <translation>Beweringsniveau L1, ongewoon: het wijkt af van de genoemde uitgangssituatie.</translation>
    </message>
    <message>
        <source>Claim level L2, coordinated: at least two independent signals point to the same accounts.</source>
        <translation>Beweringsniveau L2, gecoördineerd: minstens twee onafhankelijke signalen wijzen naar dezelfde accounts.</translation>
    </message>
    <message>
        <source>Claim level L3, corroborated: a record, an admission or an act of the platform outside these data agrees.</source>
        <translation>Beweringsniveau L3, ondersteund: een stuk, een erkenning of een ingreep van het platform buiten deze gegevens komt ermee overeen.</translation>
    </message>
    <message>
        <source>Claim level L4, purchase documented: an order or a payment is matched to what the data show.</source>
        <translation>Beweringsniveau L4, aankoop gedocumenteerd: een bestelling of betaling sluit aan op wat de gegevens laten zien.</translation>
    </message>
    <message>
        <source>acts with the group</source>
        <translation>handelt mee met de groep</translation>
    </message>
    <message>
        <source>profited</source>
        <translation>profiteerde</translation>
    </message>
    <message>
        <source>paid person</source>
        <translation>betaalde persoon</translation>
    </message>
    <message>
        <source>hijacked account</source>
        <translation>gekaapt account</translation>
    </message>
    <message>
        <source>broker</source>
        <translation>tussenpersoon</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>core</source>
        <translation>kern</translation>
    </message>
    <message>
        <source>associated</source>
        <translation>verwant</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>onduidelijk</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>uitgesloten</translation>
    </message>
    <message>
        <source>not excluded</source>
        <translation>niet uitgesloten</translation>
    </message>
    <message>
        <source>to the second</source>
        <translation>tot op de seconde</translation>
    </message>
    <message>
        <source>to the minute</source>
        <translation>tot op de minuut</translation>
    </message>
    <message>
        <source>to the day</source>
        <translation>tot op de dag</translation>
    </message>
    <message>
        <source>between two observations</source>
        <translation>tussen twee waarnemingen</translation>
    </message>
    <message>
        <source>not earlier than</source>
        <translation>niet eerder dan</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>afgeleid</translation>
    </message>
    <message>
        <source>order only</source>
        <translation>alleen volgorde</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>geen tijd</translation>
    </message>
    <message>
        <source>like</source>
        <translation>like</translation>
    </message>
    <message>
        <source>follow</source>
        <translation>volgactie</translation>
    </message>
    <message>
        <source>unfollow</source>
        <translation>ontvolgactie</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>reactie</translation>
    </message>
    <message>
        <source>share</source>
        <translation>deelactie</translation>
    </message>
    <message>
        <source>view</source>
        <translation>weergave</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>vermelding</translation>
    </message>
    <message>
        <source>The investigator judges this to be coordinated.</source>
        <translation>De onderzoeker beoordeelt dit als gecoördineerd.</translation>
    </message>
    <message>
        <source>The investigator is not sure.</source>
        <translation>De onderzoeker is niet zeker.</translation>
    </message>
    <message>
        <source>The investigator judges this to have an innocent explanation.</source>
        <translation>De onderzoeker oordeelt dat dit een onschuldige verklaring heeft.</translation>
    </message>
    <message>
        <source>No person has decided on this yet. Lockstep itself never decides.</source>
        <translation>Hierover heeft nog niemand besloten. Lockstep zelf besluit nooit.</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>interacties</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>berichten</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>accounts</translation>
    </message>
    <message>
        <source>follower list</source>
        <translation>volgerslijst</translation>
    </message>
    <message>
        <source>oldest follower first, as stated</source>
        <translation>oudste volger eerst, zoals opgegeven</translation>
    </message>
    <message>
        <source>newest follower first, as stated</source>
        <translation>nieuwste volger eerst, zoals opgegeven</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>There is no room left to write %1. Nothing was changed. Free some room or choose another folder.</source>
        <translation>Er is geen ruimte meer om %1 te schrijven. Er is niets veranderd. Maak ruimte vrij of kies een andere map.</translation>
    </message>
    <message>
        <source>%1 may not be written there. Choose a folder in which you may write.</source>
        <translation>%1 mag daar niet worden geschreven. Kies een map waarin schrijven is toegestaan.</translation>
    </message>
    <message>
        <source>The folder for %1 does not exist. Choose another folder.</source>
        <translation>De map voor %1 bestaat niet. Kies een andere map.</translation>
    </message>
    <message>
        <source>%1 could not be written (system error %2). Nothing was changed. Try again or choose another folder.</source>
        <translation>%1 kon niet worden geschreven (systeemfout %2). Er is niets veranderd. Probeer het opnieuw of kies een andere map.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the name of a file.</source>
        <translation>%1 is een map. Geef de naam van een bestand.</translation>
    </message>
    <message>
        <source>Row %2 of %1 does not have the columns of its header; write the truth file again with &quot;simulate&quot;.</source>
        <translation>Rij %2 van %1 heeft niet de kolommen van de kopregel; schrijf het waarheidsbestand opnieuw met &quot;simulate&quot;.</translation>
    </message>
    <message>
        <source>The truth file %1 cannot be read; give the truth.csv that &quot;simulate&quot; wrote.</source>
        <translation>Het waarheidsbestand %1 is niet te lezen; geef de truth.csv die &quot;simulate&quot; schreef.</translation>
    </message>
    <message>
        <source>%1 has no columns &quot;account&quot; and &quot;role&quot;; give the truth.csv that &quot;simulate&quot; wrote.</source>
        <translation>%1 heeft geen kolommen &quot;account&quot; en &quot;role&quot;; geef de truth.csv die &quot;simulate&quot; schreef.</translation>
    </message>
    <message>
        <source>The groups of this world need %1 accounts, but it has only %2; raise accounts or make the groups smaller.</source>
        <translation>De groepen van deze wereld vereisen %1 accounts, maar ze heeft er slechts %2; verhoog accounts of maak de groepen kleiner.</translation>
    </message>
    <message>
        <source>This world needs %1 creators with at least %2 posts for its customers and groups, but only %3 have them; raise creators or days.</source>
        <translation>Deze wereld vereist %1 makers met minstens %2 berichten voor wie profiteert en voor haar groepen, maar slechts %3 hebben die; verhoog creators of days.</translation>
    </message>
    <message>
        <source>A synthetic world has no setting &quot;%1&quot;.</source>
        <translation>Een synthetische wereld heeft geen instelling &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no value for the setting &quot;%1&quot;; write a plain number such as 12 or 0.5 (for start a date such as 2025-03-03).</source>
        <translation>&quot;%2&quot; is geen waarde voor de instelling &quot;%1&quot;; schrijf een gewoon getal zoals 12 of 0.5 (voor start een datum zoals 2025-03-03).</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; of this synthetic world is out of range.</source>
        <translation>De instelling &quot;%1&quot; van deze synthetische wereld ligt buiten het bereik.</translation>
    </message>
    <message>
        <source>There is no room left for %1; free some space and try again.</source>
        <translation>Er is geen ruimte meer voor %1; maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 may not be written; choose another folder.</source>
        <translation>%1 mag niet worden geschreven; kies een andere map.</translation>
    </message>
    <message>
        <source>%1 could not be written; check the disk and the folder.</source>
        <translation>%1 kon niet worden geschreven; controleer de schijf en de map.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty; a synthetic world needs a folder of its own.</source>
        <translation>De map %1 is niet leeg; een synthetische wereld vereist een eigen map.</translation>
    </message>
    <message>
        <source>There is no file %1 there. Check the name and the folder.</source>
        <translation>Er is daar geen bestand %1. Controleer de naam en de map.</translation>
    </message>
    <message>
        <source>%1 is there already. Open it, or choose another name for the new case.</source>
        <translation>%1 bestaat al. Open het, of kies een andere naam voor het nieuwe dossier.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link. Open the file that it points to.</source>
        <translation>%1 is een symbolische koppeling. Open het bestand waarnaar ze verwijst.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a .lockstep file.</source>
        <translation>%1 is geen bestand. Kies een .lockstep-bestand.</translation>
    </message>
    <message>
        <source>%1 may not be written here. Open it for reading only, or copy it to a folder of your own.</source>
        <translation>%1 mag hier niet worden geschreven. Open het alleen om te lezen, of kopieer het naar een eigen map.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1.</source>
        <translation>Er is op de schijf geen ruimte meer voor %1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened (system error %2).</source>
        <translation>%1 is niet te openen (systeemfout %2).</translation>
    </message>
    <message>
        <source>%1 is open in another window or program. Close it there first.</source>
        <translation>%1 is open in een ander venster of programma. Sluit het daar eerst.</translation>
    </message>
    <message>
        <source>%1 is not a Lockstep case. Choose a .lockstep file, or import this file into a case.</source>
        <translation>%1 is geen Lockstep-dossier. Kies een .lockstep-bestand, of importeer dit bestand in een dossier.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Lockstep (case version %2, this program knows %3). Update the program.</source>
        <translation>%1 is gemaakt met een nieuwere Lockstep (dossierversie %2, dit programma kent %3). Werk het programma bij.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
    <message>
        <source>Reading the case</source>
        <translation>Het dossier lezen</translation>
    </message>
    <message>
        <source>Another program is reading the case. Close it there first.</source>
        <translation>Een ander programma leest het dossier. Sluit het daar eerst.</translation>
    </message>
    <message>
        <source>The folder of the case may not be written. Open the case for reading only, or copy it to a folder of your own.</source>
        <translation>In de map van het dossier mag niet worden geschreven. Open het dossier alleen om te lezen, of kopieer het naar een eigen map.</translation>
    </message>
    <message>
        <source>The companion file of %1 cannot be cleared. The case is whole; open and close it again.</source>
        <translation>Het nevenbestand van %1 is niet leeg te maken. Het dossier is heel; open en sluit het opnieuw.</translation>
    </message>
    <message>
        <source>The file %1-wal that belongs to %1 is missing: the case was copied while it was open. Copy both files together, or close the case first and copy it again.</source>
        <translation>Het bestand %1-wal dat bij %1 hoort, ontbreekt: het dossier is gekopieerd terwijl het open was. Kopieer beide bestanden samen, of sluit eerst het dossier en kopieer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 is damaged: it names no version. Use a copy that was made earlier.</source>
        <translation>%1 is beschadigd: het noemt geen versie. Gebruik een eerder gemaakte kopie.</translation>
    </message>
    <message>
        <source>%1 was made by an older Lockstep and is opened for reading only. Open it for writing once.</source>
        <translation>%1 is gemaakt met een oudere Lockstep en is alleen om te lezen geopend. Open het één keer om te schrijven.</translation>
    </message>
    <message>
        <source>The case is closed. Open it again.</source>
        <translation>Het dossier is gesloten. Open het opnieuw.</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Copy it to a folder of your own and open the copy to change it.</source>
        <translation>%1 is alleen om te lezen geopend. Kopieer het naar een eigen map en open de kopie om die te wijzigen.</translation>
    </message>
    <message>
        <source>The case has no interaction %1.</source>
        <translation>Het dossier heeft geen interactie %1.</translation>
    </message>
    <message>
        <source>The structure of the file is damaged (%1). Use a copy of the case that was made earlier.</source>
        <translation>De structuur van het bestand is beschadigd (%1). Gebruik een eerder gemaakte kopie van het dossier.</translation>
    </message>
    <message>
        <source>Data set %1, %2 part %3, field %4 is not what was stored. Use a copy of the case that was made earlier.</source>
        <translation>Dataset %1, %2 deel %3, veld %4 is niet wat er was opgeslagen. Gebruik een eerder gemaakte kopie van het dossier.</translation>
    </message>
    <message>
        <source>Checking the case</source>
        <translation>Het dossier controleren</translation>
    </message>
    <message>
        <source>The log is broken at line %1: a line was changed, removed or added there.</source>
        <translation>Het log is onderbroken bij regel %1: daar is een regel gewijzigd, verwijderd of toegevoegd.</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Het log is leeg.</translation>
    </message>
    <message>
        <source>The log tells of %1 imports, the case holds %2. One was added or removed outside of the program.</source>
        <translation>Het log vermeldt %1 keer importeren, het dossier bevat %2 datasets. Er is er buiten het programma een toegevoegd of verwijderd.</translation>
    </message>
    <message>
        <source>The description, the files or the parts of data set %1 are not those that were imported.</source>
        <translation>De beschrijving, de bestanden of de delen van dataset %1 zijn niet die welke zijn geïmporteerd.</translation>
    </message>
    <message>
        <source>The text is longer than one million characters. Shorten it.</source>
        <translation>De tekst is langer dan een miljoen tekens. Maak hem korter.</translation>
    </message>
    <message>
        <source>There is no note %1 in this case.</source>
        <translation>Er is geen notitie %1 in dit dossier.</translation>
    </message>
    <message>
        <source>Note %1 is damaged. Use a copy of the case that was made earlier.</source>
        <translation>Notitie %1 is beschadigd. Gebruik een eerder gemaakte kopie van het dossier.</translation>
    </message>
    <message>
        <source>A decision is damaged. Use a copy of the case that was made earlier.</source>
        <translation>Een besluit is beschadigd. Gebruik een eerder gemaakte kopie van het dossier.</translation>
    </message>
    <message>
        <source>The undo history is damaged. Notes and decisions are as they are shown; this step cannot be taken.</source>
        <translation>De geschiedenis voor ongedaan maken is beschadigd. Notities en besluiten zijn zoals getoond; deze stap kan niet worden gezet.</translation>
    </message>
    <message>
        <source>The note hangs on an account or a target that is not in this case.</source>
        <translation>De notitie hoort bij een account of doel dat niet in dit dossier zit.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Er is niets om opnieuw te doen.</translation>
    </message>
    <message>
        <source>The case is damaged: data set %1, %2 part %3, field %4 is not what was stored. Use a copy that was made earlier.</source>
        <translation>Het dossier is beschadigd: dataset %1, %2 deel %3, veld %4 is niet wat er was opgeslagen. Gebruik een eerder gemaakte kopie.</translation>
    </message>
    <message>
        <source>There is no room left to write %1. What was saved before is safe; free some space and try again.</source>
        <translation>Er is geen ruimte meer om %1 te schrijven. Wat eerder is opgeslagen, is veilig; maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Another program is using %1. Close the case there first.</source>
        <translation>Een ander programma gebruikt %1. Sluit het dossier daar eerst.</translation>
    </message>
    <message>
        <source>%1 was moved or replaced while it was open. Put it back, or open it again where it is now.</source>
        <translation>%1 is verplaatst of vervangen terwijl het open was. Zet het terug, of open het opnieuw waar het nu staat.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: the right to it or to its folder is missing. Copy it to a folder of your own.</source>
        <translation>%1 is niet te openen: het recht erop of op de map ontbreekt. Kopieer het naar een eigen map.</translation>
    </message>
    <message>
        <source>%1 is damaged (SQLite code %2). Use a copy of the case that was made earlier.</source>
        <translation>%1 is beschadigd (SQLite-code %2). Gebruik een eerder gemaakte kopie van het dossier.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed (system error %2). Check the disk; what was saved before is kept.</source>
        <translation>Lezen of schrijven van %1 is mislukt (systeemfout %2). Controleer de schijf; wat eerder is opgeslagen, blijft bewaard.</translation>
    </message>
    <message>
        <source>The case file %1 could not be used (SQLite code %2).</source>
        <translation>Het dossierbestand %1 was niet te gebruiken (SQLite-code %2).</translation>
    </message>
    <message>
        <source>Rows came outside of a file: this is a mistake in the program. Nothing was imported.</source>
        <translation>Er kwamen rijen buiten een bestand om: dit is een fout in het programma. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>%1, row %2: the account or the target is empty. Leave the row out.</source>
        <translation>%1, rij %2: het account of het doel is leeg. Laat de rij weg.</translation>
    </message>
    <message>
        <source>%1, row %2: a file may have at most 4 billion rows. Split it.</source>
        <translation>%1, rij %2: een bestand mag hoogstens 4 miljard rijen hebben. Splits het.</translation>
    </message>
    <message>
        <source>%1, row %2: the time is not in the years 1 to 9999. Leave the row out.</source>
        <translation>%1, rij %2: de tijd ligt niet in de jaren 1 tot 9999. Laat de rij weg.</translation>
    </message>
    <message>
        <source>%1, row %2: a text is longer than 32 MB. Leave the row out.</source>
        <translation>%1, rij %2: een tekst is langer dan 32 MB. Laat de rij weg.</translation>
    </message>
    <message>
        <source>%1, row %2: the further columns together are longer than 32 MB. Leave the row out.</source>
        <translation>%1, rij %2: de overige kolommen zijn samen langer dan 32 MB. Laat de rij weg.</translation>
    </message>
    <message>
        <source>An import into this case is still running. Wait for it, or cancel it.</source>
        <translation>In dit dossier wordt nog geïmporteerd. Wacht erop, of annuleer het.</translation>
    </message>
    <message>
        <source>The case is damaged: its lists of imports and files do not fit together. Use a copy that was made earlier.</source>
        <translation>Het dossier is beschadigd: de lijsten van importen en bestanden passen niet bij elkaar. Gebruik een eerder gemaakte kopie.</translation>
    </message>
    <message>
        <source>Detection run %1 is damaged. Run the detection again; the imported data is checked on its own.</source>
        <translation>Zoektocht %1 is beschadigd. Voer de zoektocht opnieuw uit; de geïmporteerde gegevens worden apart gecontroleerd.</translation>
    </message>
    <message>
        <source>The findings do not belong to this case: they name accounts or rows that it does not have.</source>
        <translation>De bevindingen horen niet bij dit dossier: ze noemen accounts of rijen die het niet heeft.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be made. Move an older file of that name away, then open the case again.</source>
        <translation>De reservekopie %1 is niet te maken. Verplaats een ouder bestand met die naam en open het dossier dan opnieuw.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written to the disk. The case was not changed.</source>
        <translation>De reservekopie %1 is niet naar de schijf te schrijven. Het dossier is niet gewijzigd.</translation>
    </message>
    <message>
        <source>The tables of %1 are not those of a Lockstep case: it was damaged or changed by another program. It is not opened; use a copy that was made earlier.</source>
        <translation>De tabellen van %1 zijn niet die van een Lockstep-dossier: het is beschadigd of gewijzigd door een ander programma. Het wordt niet geopend; gebruik een eerder gemaakte kopie.</translation>
    </message>
    <message>
        <source>There is no detector &quot;%1&quot;. The detectors are %2.</source>
        <translation>Er is geen detector &quot;%1&quot;. De detectoren zijn %2.</translation>
    </message>
    <message>
        <source>Looking for coordination was stopped. The findings of the last complete run are unchanged.</source>
        <translation>Het zoeken naar coördinatie is gestopt. De bevindingen van de laatste volledige zoektocht zijn ongewijzigd.</translation>
    </message>
    <message>
        <source>Looking for two names of one target</source>
        <translation>Zoeken naar twee namen van één doel</translation>
    </message>
    <message>
        <source>SHA-256 cannot be computed on this computer: the installation of OpenSSL is damaged.</source>
        <translation>SHA-256 is op deze computer niet te berekenen: de installatie van OpenSSL is beschadigd.</translation>
    </message>
    <message>
        <source>None of the %1 rows of &quot;%2&quot; can be used, so nothing was imported. Row %3: %4</source>
        <translation>Geen van de %1 rijen van &quot;%2&quot; is bruikbaar, dus is er niets geïmporteerd. Rij %3: %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in this case already, with the same content to the last byte. Nothing was stored.</source>
        <translation>&quot;%1&quot; zit al in dit dossier, met dezelfde inhoud tot op de laatste byte. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>This case is open for reading only: nothing can be imported.</source>
        <translation>Dit dossier is alleen om te lezen geopend: er kan niets worden geïmporteerd.</translation>
    </message>
    <message>
        <source>%1 could not be renamed; check the folder of the case.</source>
        <translation>%1 kon niet worden hernoemd; controleer de map van het dossier.</translation>
    </message>
    <message>
        <source>Synthetic sample: a batch of bought followers</source>
        <translation>Synthetisch voorbeeld: een partij gekochte volgers</translation>
    </message>
    <message>
        <source>Synthetic sample: a like subscription</source>
        <translation>Synthetisch voorbeeld: een likeabonnement</translation>
    </message>
    <message>
        <source>Synthetic sample: a giveaway with real people</source>
        <translation>Synthetisch voorbeeld: een winactie met echte mensen</translation>
    </message>
    <message>
        <source>Synthetic sample: nothing unusual</source>
        <translation>Synthetisch voorbeeld: niets ongewoons</translation>
    </message>
    <message>
        <source>The 15,000 followers of one account in the order in which they came; 3,000 of them were delivered as a batch. All accounts are invented.</source>
        <translation>De 15.000 volgers van één account in de volgorde waarin ze kwamen; 3.000 ervan zijn als één partij geleverd. Alle accounts zijn verzonnen.</translation>
    </message>
    <message>
        <source>A month of likes on the posts of 40 creators; five of them get 100 likes on every post from a pool of 300 accounts. All accounts are invented.</source>
        <translation>Een maand likes op de berichten van 40 makers; vijf van hen krijgen 100 likes op elk bericht uit een groep van 300 accounts. Alle accounts zijn verzonnen.</translation>
    </message>
    <message>
        <source>A month of likes on the posts of 40 creators; three of them hold a giveaway in which 300 people take part. Nobody paid for anything. All accounts are invented.</source>
        <translation>Een maand likes op de berichten van 40 makers; drie van hen houden een winactie waaraan 300 mensen meedoen. Niemand heeft ergens voor betaald. Alle accounts zijn verzonnen.</translation>
    </message>
    <message>
        <source>A month of likes on the posts of 40 creators, with a fan club and three school classes. Nobody paid for anything. All accounts are invented.</source>
        <translation>Een maand likes op de berichten van 40 makers, met een fanclub en drie schoolklassen. Niemand heeft ergens voor betaald. Alle accounts zijn verzonnen.</translation>
    </message>
    <message>
        <source>Nothing was written: no case is open. Open or create a case first.</source>
        <translation>Er is niets geschreven: er is geen dossier open. Open of maak eerst een dossier.</translation>
    </message>
    <message>
        <source>Nothing was looked for in %1 yet. Run: lockstep detect %1</source>
        <translation>In %1 is nog nergens naar gezocht. Voer uit: lockstep detect %1</translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;. The samples are bought-batch, like-subscription, giveaway and nothing-unusual.</source>
        <translation>Er is geen voorbeeld &quot;%1&quot;. De voorbeelden zijn bought-batch, like-subscription, giveaway en nothing-unusual.</translation>
    </message>
    <message>
        <source>--kind does not know &quot;%1&quot;. It takes like, follow, unfollow, comment, share, view or mention.</source>
        <translation>--kind kent &quot;%1&quot; niet. Mogelijk zijn like, follow, unfollow, comment, share, view of mention.</translation>
    </message>
    <message>
        <source>%1 holds no &quot;%2&quot;.</source>
        <translation>%1 bevat geen &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The work ended without a result. Nothing was changed.</source>
        <translation>Het werk eindigde zonder resultaat. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Nothing was looked for in this case yet, so there is nothing to report. Look for coordination first.</source>
        <translation>In dit dossier is nog nergens naar gezocht, dus valt er niets te rapporteren. Zoek eerst naar coördinatie.</translation>
    </message>
    <message>
        <source>The pages of the report could not be put into a PDF. Nothing was written.</source>
        <translation>De pagina&apos;s van het rapport konden niet in een PDF worden gezet. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>The report was stopped. Nothing was written.</source>
        <translation>Het rapport is gestopt. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>The pages of the report could not be painted. Nothing was written.</source>
        <translation>De pagina&apos;s van het rapport konden niet worden getekend. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>Painting pages</source>
        <translation>Pagina&apos;s tekenen</translation>
    </message>
    <message>
        <source>%1 is not a report that Lockstep wrote, or it cannot be read as a PDF.</source>
        <translation>%1 is geen rapport dat Lockstep schreef, of het is niet als PDF te lezen.</translation>
    </message>
    <message>
        <source>%1 is not there or is not a file. Check the name.</source>
        <translation>%1 is er niet of is geen bestand. Controleer de naam.</translation>
    </message>
    <message>
        <source>%1 is not as it was written: a page, an image or an attached file has changed. Write the report again from its case.</source>
        <translation>%1 is niet zoals het geschreven is: een pagina, een afbeelding of een bijgevoegd bestand is gewijzigd. Schrijf het rapport opnieuw vanuit het dossier.</translation>
    </message>
    <message>
        <source>Collecting accounts and targets</source>
        <translation>Accounts en doelen verzamelen</translation>
    </message>
    <message>
        <source>Sorting was stopped.</source>
        <translation>Het sorteren is gestopt.</translation>
    </message>
    <message>
        <source>Drawing the timeline was stopped.</source>
        <translation>Het tekenen van de tijdlijn is gestopt.</translation>
    </message>
    <message>
        <source>Of the followers at ranks %1 to %2, %3 of %4 with a creation date were created on %5; of their neighbours in the list %6.</source>
        <translation>Van de %4 volgers op plaats %1 tot %2 met een aanmaakdatum hebben er %3 een account dat is aangemaakt op %5; van hun buren in de lijst %6.</translation>
    </message>
    <message>
        <source>no such detector in this version: %1</source>
        <translation>zo&apos;n detector is er in deze versie niet: %1</translation>
    </message>
    <message>
        <source>these worlds were not run</source>
        <translation>deze werelden zijn niet gedraaid</translation>
    </message>
    <message>
        <source>no reference method in this version</source>
        <translation>geen vergelijkingsmethode in deze versie</translation>
    </message>
    <message>
        <source>nothing to measure it on: no finding, or nothing planted</source>
        <translation>niets om het aan te meten: geen bevinding, of niets verstopt</translation>
    </message>
    <message>
        <source>Worlds</source>
        <translation>Werelden</translation>
    </message>
    <message>
        <source>Ordinary worlds: nobody may be accused</source>
        <translation>Gewone werelden: niemand mag worden aangewezen</translation>
    </message>
    <message>
        <source>Worlds full of innocent groups that look suspicious: nobody may be accused</source>
        <translation>Werelden vol onschuldige groepen die verdacht lijken: niemand mag worden aangewezen</translation>
    </message>
    <message>
        <source>A like subscription delivered from ever larger pools of accounts</source>
        <translation>Een likeabonnement dat uit steeds grotere voorraden accounts wordt geleverd</translation>
    </message>
    <message>
        <source>There is no suite &quot;%1&quot;; there are %2.</source>
        <translation>Er is geen reeks &quot;%1&quot;; er zijn %2.</translation>
    </message>
    <message>
        <source>Worlds with a finding of grade B or better</source>
        <translation>Werelden met een bevinding met graad B of beter</translation>
    </message>
    <message>
        <source>Worlds with a finding of grade A</source>
        <translation>Werelden met een bevinding met graad A</translation>
    </message>
    <message>
        <source>Worlds in which grade B or better accuses the innocent</source>
        <translation>Werelden waarin graad B of beter onschuldigen aanwijst</translation>
    </message>
    <message>
        <source>Precision of accounts</source>
        <translation>Precisie van accounts</translation>
    </message>
    <message>
        <source>Recall of accounts</source>
        <translation>Recall van accounts</translation>
    </message>
    <message>
        <source>F1 of accounts</source>
        <translation>F1 van accounts</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Gevonden begunstigden</translation>
    </message>
    <message>
        <source>Named customers that are customers</source>
        <translation>Genoemde begunstigden die het zijn</translation>
    </message>
    <message>
        <source>Customers found at grade C or better</source>
        <translation>Gevonden begunstigden met graad C of beter</translation>
    </message>
    <message>
        <source>Innocent creators named at grade C or better</source>
        <translation>Onschuldige makers genoemd met graad C of beter</translation>
    </message>
    <message>
        <source>Worlds with no more wrong accounts than claimed</source>
        <translation>Werelden met niet meer foute accounts dan beloofd</translation>
    </message>
    <message>
        <source>Calibration error of the accounts&apos; probabilities</source>
        <translation>IJkfout van de kansen van accounts</translation>
    </message>
    <message>
        <source>Batches located within 10 % of ranks and 20 % of size</source>
        <translation>Partijen gevonden binnen 10% van de plaatsen en 20% van de omvang</translation>
    </message>
    <message>
        <source>Worlds in which a buyer is named</source>
        <translation>Werelden waarin een koper wordt genoemd</translation>
    </message>
    <message>
        <source>Lowest density with F1 of at least 0.90</source>
        <translation>Laagste dichtheid met een F1 van minstens 0,90</translation>
    </message>
    <message>
        <source>Rows on which no reference method does as well</source>
        <translation>Rijen waarop geen vergelijkingsmethode even goed is</translation>
    </message>
    <message>
        <source>The suite %1 has no row whose name contains &quot;%2&quot;.</source>
        <translation>De reeks %1 heeft geen rij met &quot;%2&quot; in de naam.</translation>
    </message>
    <message>
        <source>A batch of bought followers in a list with names and order</source>
        <translation>Een partij gekochte volgers in een lijst met namen en volgorde</translation>
    </message>
    <message>
        <source>A like subscription with every dial at level %1 of 5: density, customers, bought share, drip, jitter, camouflage, profiles, rhythm, confounders</source>
        <translation>Een likeabonnement met elke instelling op niveau %1 van 5: dichtheid, klanten, gekocht aandeel, spreiding in de tijd, schommeling, camouflage, profielen, ritme, onschuldige groepen</translation>
    </message>
    <message>
        <source>Names of who liked what, without any time</source>
        <translation>Namen van wie wat leuk vond, zonder enige tijd</translation>
    </message>
    <message>
        <source>Likes a post as bare numbers, without names</source>
        <translation>Likes per bericht als kale getallen, zonder namen</translation>
    </message>
    <message>
        <source>A third party buys likes for innocent rivals: the accounts must be found, and no buyer may be named</source>
        <translation>Een derde koopt likes voor onschuldige rivalen: de accounts moeten gevonden worden, en er mag geen koper genoemd worden</translation>
    </message>
    <message>
        <source>Whether what is claimed about errors is true</source>
        <translation>Of waar is wat over fouten beloofd wordt</translation>
    </message>
    <message>
        <source>Every planted scenario once, each with its expected answer</source>
        <translation>Elk verstopt scenario één keer, telkens met het verwachte antwoord</translation>
    </message>
    <message>
        <source>Recall of accounts at grade C or better</source>
        <translation>Recall van accounts met graad C of beter</translation>
    </message>
    <message>
        <source>There is no level %2 of &quot;%1&quot;; the dials are %3, each from 1 (easy) to 5 (hard).</source>
        <translation>Er is geen niveau %2 van &quot;%1&quot;; de instellingen zijn %3, elk van 1 (makkelijk) tot 5 (moeilijk).</translation>
    </message>
    <message>
        <source>There is no scenario &quot;%1&quot;; there are clean, nothing, S1 (like subscription), S2 (follower batch), S3 (seeded comments), S4 (engagement group), S5 (hijacked accounts), S6 (growth service), S7 (resold account), S8 (slow package), S9 (harvester), S0 (bought by a third party), ring, giveaway and full.</source>
        <translation>Er is geen scenario &quot;%1&quot;; er zijn clean, nothing, S1 (likeabonnement), S2 (partij volgers), S3 (gestrooide reacties), S4 (engagementgroep), S5 (gekaapte accounts), S6 (groeidienst), S7 (doorverkocht account), S8 (traag pakket), S9 (verzamelaar), S0 (door een derde gekocht), ring, giveaway en full.</translation>
    </message>
    <message>
        <source>ISO 8601 without zone</source>
        <translation>ISO 8601 zonder tijdzone</translation>
    </message>
    <message>
        <source>date only</source>
        <translation>alleen datum</translation>
    </message>
    <message>
        <source>digits only</source>
        <translation>alleen cijfers</translation>
    </message>
    <message>
        <source>Unix seconds</source>
        <translation>Unix-seconden</translation>
    </message>
    <message>
        <source>Unix milliseconds</source>
        <translation>Unix-milliseconden</translation>
    </message>
    <message>
        <source>Unix microseconds</source>
        <translation>Unix-microseconden</translation>
    </message>
    <message>
        <source>Unix nanoseconds</source>
        <translation>Unix-nanoseconden</translation>
    </message>
    <message>
        <source>numeric date</source>
        <translation>datum in cijfers</translation>
    </message>
    <message>
        <source>month by name</source>
        <translation>maand als naam</translation>
    </message>
    <message>
        <source>ISO 8601 with zone</source>
        <translation>ISO 8601 met tijdzone</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>dag voorop</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>maand voorop</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stopped. The data set is still in the case.</source>
        <translation>Gestopt. De dataset zit nog in het dossier.</translation>
    </message>
    <message>
        <source>Removing the data set</source>
        <translation>Dataset verwijderen</translation>
    </message>
    <message>
        <source>The case has no data set %1.</source>
        <translation>Het dossier heeft geen dataset %1.</translation>
    </message>
    <message>
        <source>The case holds no data sets.</source>
        <translation>Het dossier bevat geen datasets.</translation>
    </message>
    <message>
        <source>Several data sets are called &quot;%1&quot;. Give the number of one: %2.</source>
        <translation>Meer dan één dataset heet &quot;%1&quot;. Geef het nummer van één: %2.</translation>
    </message>
    <message>
        <source>The case has no data set &quot;%1&quot;. It has: %2.</source>
        <translation>Het dossier heeft geen dataset &quot;%1&quot;. Wel: %2.</translation>
    </message>
    <message>
        <source>Several targets within one second</source>
        <translation>Meerdere doelen binnen één seconde</translation>
    </message>
    <message>
        <source>What one account does to several targets within the very same second is one act: a person cannot do it, so it is a repeat under another name, or a machine. No test of acting together counts more than one of them. %1 rows were counted once with another; %2 acts remain.</source>
        <translation>Wat één account in precies dezelfde seconde met meerdere doelen doet, is één handeling: een mens kan dat niet, dus is het een herhaling onder een andere naam, of een machine. Geen enkele toets op samen handelen telt er meer dan één. %1 rijen zijn samen met een andere één keer geteld; er blijven %2 handelingen over.</translation>
    </message>
    <message>
        <source>The targets form %1 combinations, of which %2 hold two different targets or more; joined where they have a target in common these make %3 groups. The others are the same row twice.</source>
        <translation>De doelen vormen %1 combinaties, waarvan er %2 uit twee of meer verschillende doelen bestaan; samengevoegd waar ze een doel gemeen hebben zijn dat %3 groepen. De overige zijn twee keer dezelfde rij.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Handelingen</translation>
    </message>
    <message>
        <source>Rows of the imported files</source>
        <translation>Rijen van de geïmporteerde bestanden</translation>
    </message>
    <message>
        <source>Which column says when the counts were read (time)?</source>
        <translation>In welke kolom staat wanneer de aantallen zijn gelezen (time)?</translation>
    </message>
    <message>
        <source>Whose counts are these (account or target)?</source>
        <translation>Van wie zijn deze aantallen (account of doel)?</translation>
    </message>
    <message>
        <source>Which column holds a count (followers, likes, comments, views ...)?</source>
        <translation>In welke kolom staat een aantal (followers, likes, comments, views ...)?</translation>
    </message>
    <message>
        <source>Which column says when it happened (time)?</source>
        <translation>In welke kolom staat wanneer het gebeurde (time)?</translation>
    </message>
    <message>
        <source>Which column says what happened (event)?</source>
        <translation>In welke kolom staat wat er gebeurde (event)?</translation>
    </message>
    <message>
        <source>Which column says when it was ordered (time)?</source>
        <translation>In welke kolom staat wanneer er is besteld (time)?</translation>
    </message>
    <message>
        <source>Which column says what is sold (service)?</source>
        <translation>In welke kolom staat wat er wordt verkocht (service)?</translation>
    </message>
    <message>
        <source>Which column holds the (lowest) price (price_low)?</source>
        <translation>In welke kolom staat de (laagste) prijs (price_low)?</translation>
    </message>
    <message>
        <source>Which column holds the currency?</source>
        <translation>In welke kolom staat de munt?</translation>
    </message>
    <message>
        <source>%1 cells that should hold a count hold something else, such as 12.3K: they are taken as not known.</source>
        <translation>%1 cellen waarin een aantal hoort te staan, bevatten iets anders, zoals 12.3K: ze gelden als niet bekend.</translation>
    </message>
    <message>
        <source>Nothing says whose counts these are: the name of the file is taken (&quot;%1&quot;).</source>
        <translation>Nergens staat van wie deze aantallen zijn: de naam van het bestand wordt gebruikt (&quot;%1&quot;).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not complete as %2: %3 The columns are: %4.</source>
        <translation>&quot;%1&quot; is niet volledig als %2: %3 De kolommen zijn: %4.</translation>
    </message>
    <message>
        <source>The row shows no count: every one is empty or hidden.</source>
        <translation>De rij toont geen enkel aantal: alle zijn leeg of verborgen.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Het eindigt voordat het begint.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: &quot;%2&quot; is no number. Write it as 35 or 0.0035.</source>
        <translation>Kolom &quot;%1&quot;: &quot;%2&quot; is geen getal. Schrijf het als 35 of 0.0035.</translation>
    </message>
    <message>
        <source>A price needs a quantity above 0, a low price not above the high one, and a currency of three letters such as EUR.</source>
        <translation>Een prijs heeft een hoeveelheid boven 0 nodig, een laagste prijs die niet boven de hoogste ligt, en een munt van drie letters, zoals EUR.</translation>
    </message>
    <message>
        <source>counts over time</source>
        <translation>aantallen in de tijd</translation>
    </message>
    <message>
        <source>calendar of events</source>
        <translation>kalender van gebeurtenissen</translation>
    </message>
    <message>
        <source>purchase ledger</source>
        <translation>aankoopregister</translation>
    </message>
    <message>
        <source>price list</source>
        <translation>prijslijst</translation>
    </message>
    <message>
        <source>Numbers of likes and followers do not say who acted: alone they ask a question and never answer one.</source>
        <translation>Aantallen likes en volgers zeggen niet wie er handelde: op zichzelf stellen ze een vraag en beantwoorden ze er nooit een.</translation>
    </message>
    <message>
        <source>An order of the purchase ledger fits in time; grade A also needs a second kind of signal on the same accounts that shares no data with the first.</source>
        <translation>Een bestelling uit het aankoopregister past in de tijd; graad A vraagt ook om een tweede soort signaal over dezelfde accounts, dat geen gegevens met het eerste deelt.</translation>
    </message>
    <message>
        <source>Grade A: %1 and %2, which share no data, point to the same accounts, both hold in 20 or more decoy worlds, and the purchase ledger has an order that fits in time.</source>
        <translation>Graad A: %1 en %2, die geen gegevens delen, wijzen op dezelfde accounts, beide houden stand in 20 of meer schijnwerelden, en in het aankoopregister staat een bestelling die in de tijd past.</translation>
    </message>
    <message>
        <source>What is documented is an order, not who wanted it: anybody can order for somebody else. Who could have ordered is not known from this data.</source>
        <translation>Gedocumenteerd is een bestelling, niet wie die wilde: iedereen kan voor een ander bestellen. Wie besteld kan hebben, blijkt niet uit deze gegevens.</translation>
    </message>
    <message>
        <source>The purchase ledger has an order of %1 for this account (row %2); the burst began %3 days later. With the dates of its orders shifted around the period, %4 of the shifts fit as well.</source>
        <translation>In het aankoopregister staat een bestelling van %1 voor dit account (rij %2); de piek begon %3 dagen later. Met de datums van de bestellingen verschoven over de periode past %4 van de verschuivingen even goed.</translation>
    </message>
    <message>
        <source>Something that happened: news, a collaboration, advertising, a giveaway</source>
        <translation>Iets wat er gebeurde: nieuws, een samenwerking, reclame, een winactie</translation>
    </message>
    <message>
        <source>The case has no calendar for this account. Ask what happened in those days and import it: time, event, account.</source>
        <translation>Het dossier heeft geen kalender voor dit account. Vraag wat er in die dagen gebeurde en importeer het: time, event, account.</translation>
    </message>
    <message>
        <source>Entries in the calendar that concern it: %1; none falls on these days.</source>
        <translation>Aantekeningen in de kalender die het account betreffen: %1; geen ervan valt op deze dagen.</translation>
    </message>
    <message>
        <source>The calendar has an entry on %1 (row %2 of its file).</source>
        <translation>In de kalender staat een aantekening op %1 (rij %2 van het bestand).</translation>
    </message>
    <message>
        <source>From %1: %2 followers more than the days around it explain (%3 came, about %4 expected), 80 % of them within %5 days.</source>
        <translation>Vanaf %1: %2 volgers meer dan de dagen eromheen verklaren (er kwamen er %3, verwacht ongeveer %4), 80 % van hen binnen %5 dagen.</translation>
    </message>
    <message>
        <source>Of these %1 left within 30 days: half are gone after %2 days if it goes on like that.</source>
        <translation>Van hen vertrok %1 binnen 30 dagen: de helft is na %2 dagen weg als het zo doorgaat.</translation>
    </message>
    <message>
        <source>Of these %1 left within 30 days.</source>
        <translation>Van hen vertrok %1 binnen 30 dagen.</translation>
    </message>
    <message>
        <source>Rises of a round size, as sold (hundreds, five hundreds, thousands, within 5 %): %1 of %2; chance: %3.</source>
        <translation>Stijgingen met een ronde omvang, zoals ze worden verkocht (honderdtallen, vijfhonderdtallen, duizendtallen, op 5 % na): %1 van %2; kans: %3.</translation>
    </message>
    <message>
        <source>They arrived in even portions from day to day; people who come for a reason swing more (chance: %1).</source>
        <translation>Ze kwamen van dag tot dag in gelijke porties; mensen die om een reden komen, schommelen meer (kans: %1).</translation>
    </message>
    <message>
        <source>Losses that were made good to the old mark: %1 (chance: %2).</source>
        <translation>Verliezen die tot het oude peil werden aangevuld: %1 (kans: %2).</translation>
    </message>
    <message>
        <source>The likes of the posts did not rise with the followers (chance for followers who look at the posts: %1).</source>
        <translation>De likes van de berichten stegen niet mee met de volgers (kans bij volgers die de berichten bekijken: %1).</translation>
    </message>
    <message>
        <source>Followers of %1: rises that look like deliveries</source>
        <translation>Volgers van %1: stijgingen die op leveringen lijken</translation>
    </message>
    <message>
        <source>Followers of %1: a rise near an order in the ledger</source>
        <translation>Volgers van %1: een stijging bij een bestelling in het aankoopregister</translation>
    </message>
    <message>
        <source>Accounts whose follower curve was tested: %1; about %2 of them would look like this by chance alone.</source>
        <translation>Accounts waarvan de volgerscurve is getoetst: %1; ongeveer %2 ervan zou er alleen al door toeval zo uitzien.</translation>
    </message>
    <message>
        <source>The account&apos;s own days: a local level with weekdays, negative binomial with memory from day to day; the search was repeated on simulated curves.</source>
        <translation>De eigen dagen van het account: een plaatselijk peil met weekdagen, negatief binomiaal met geheugen van dag tot dag; de zoektocht is herhaald op gesimuleerde curves.</translation>
    </message>
    <message>
        <source>Counts do not say who followed. One delivery within a day, of a size that is not round, looks like a good day; so does a slow one below the ordinary swings of the account.</source>
        <translation>Aantallen zeggen niet wie er volgde. Eén levering binnen een dag, met een omvang die niet rond is, lijkt op een goede dag; een trage levering onder de gewone schommelingen van het account ook.</translation>
    </message>
    <message>
        <source>No account has follower counts over 30 days or more (20 readings), nor 200 follows with a time.</source>
        <translation>Geen enkel account heeft volgersaantallen over 30 dagen of meer (20 metingen), en ook geen 200 volgacties met een tijd.</translation>
    </message>
    <message>
        <source>Import counts over time: date, followers, following, posts; one row a day.</source>
        <translation>Importeer aantallen in de tijd: date, followers, following, posts; één rij per dag.</translation>
    </message>
    <message>
        <source>Follower curves tested: %1. Rises beyond the ordinary: %2, on %3 accounts; %4 fall on entries of the calendar, the others show none of the signs of a delivery.</source>
        <translation>Getoetste volgerscurves: %1. Stijgingen die buiten het gewone vallen: %2, bij %3 accounts; %4 vallen op aantekeningen in de kalender, de andere tonen geen van de tekenen van een levering.</translation>
    </message>
    <message>
        <source>From counts alone, on synthetic accounts with one delivery of half their followers over three days: about half would be found. A delivery within one day is seen as a rise, not as a delivery.</source>
        <translation>Met alleen aantallen, op synthetische accounts met één levering van de helft van hun volgers over drie dagen: ongeveer de helft zou worden gevonden. Een levering binnen één dag wordt als stijging gezien, niet als levering.</translation>
    </message>
    <message>
        <source>A giveaway or contest: people follow for it and leave afterwards</source>
        <translation>Een winactie of wedstrijd: mensen volgen ervoor en vertrekken daarna</translation>
    </message>
    <message>
        <source>The data ends too soon after the rise to see who stays.</source>
        <translation>De gegevens eindigen te snel na de stijging om te zien wie er blijft.</translation>
    </message>
    <message>
        <source>A post that spread far: followers and likes rise together</source>
        <translation>Een bericht dat zich ver verspreidde: volgers en likes stijgen samen</translation>
    </message>
    <message>
        <source>The likes of the posts before and after are not known, or the rise is below 10 %.</source>
        <translation>De likes van de berichten ervoor en erna zijn niet bekend, of de stijging ligt onder 10 %.</translation>
    </message>
    <message>
        <source>For each percent of followers the likes of a post rose by %1 percent; of ordinary accounts by 0.6 to 1 (chance of so little there: %2).</source>
        <translation>Per procent volgers stegen de likes van een bericht met %1 procent; bij gewone accounts met 0,6 tot 1 (kans op zo weinig daar: %2).</translation>
    </message>
    <message>
        <source>Something of the platform: suggested accounts, a change of counting</source>
        <translation>Iets van het platform: voorgestelde accounts, een andere manier van tellen</translation>
    </message>
    <message>
        <source>Too few other accounts with counts (%1) to compare with.</source>
        <translation>Te weinig andere accounts met aantallen (%1) om mee te vergelijken.</translation>
    </message>
    <message>
        <source>Other accounts that rise on the same days: %1 of %2.</source>
        <translation>Andere accounts die op dezelfde dagen stijgen: %1 van %2.</translation>
    </message>
    <message>
        <source>Advertising that was paid for, which also delivers evenly</source>
        <translation>Betaalde reclame, die ook gelijkmatig levert</translation>
    </message>
    <message>
        <source>Counts cannot tell it from a delivery: ask for the campaigns between %1 and %2 and enter them into the calendar.</source>
        <translation>Aantallen kunnen het niet van een levering onderscheiden: vraag naar de campagnes tussen %1 en %2 en zet ze in de kalender.</translation>
    </message>
    <message>
        <source>%1: a month carried by accounts that did nothing else</source>
        <translation>%1: een maand die wordt gedragen door accounts die niets anders deden</translation>
    </message>
    <message>
        <source>Between %1 and %2 %3 of the %4 acts on %5 came from accounts that did nothing else in this data: %6.</source>
        <translation>Tussen %1 en %2 kwam %3 van de %4 handelingen bij %5 van accounts die in deze gegevens niets anders deden: %6.</translation>
    </message>
    <message>
        <source>Over all its acts the share is %1; of the other creators in this data, in the middle, %2.</source>
        <translation>Over alle handelingen is het aandeel %1; bij de andere makers in deze gegevens is dat in het midden %2.</translation>
    </message>
    <message>
        <source>The shares of one-time accounts of the other creators in this data (beta-binomial).</source>
        <translation>De aandelen eenmalige accounts bij de andere makers in deze gegevens (bèta-binomiaal).</translation>
    </message>
    <message>
        <source>A post that spread far brings people who act once</source>
        <translation>Een bericht dat zich ver verspreidt, brengt mensen die één keer iets doen</translation>
    </message>
    <message>
        <source>People who came once and accounts made for one job look alike here; look at their profiles and at what they did elsewhere.</source>
        <translation>Mensen die één keer langskwamen en accounts die voor één klus zijn gemaakt, zien er hier hetzelfde uit; bekijk hun profielen en wat ze elders deden.</translation>
    </message>
    <message>
        <source>&quot;Nothing else&quot; means in this data: accounts may well be active where nobody collected. Single accounts are not judged; the case is the month.</source>
        <translation>&quot;Niets anders&quot; betekent: in deze gegevens. Accounts kunnen best actief zijn waar niemand heeft verzameld. Over afzonderlijke accounts wordt niet geoordeeld; het gaat om de maand.</translation>
    </message>
    <message>
        <source>Bursts of one-time accounts cannot be judged: fewer than 6 creators have 50 acts with a time, so there is nobody to compare with.</source>
        <translation>Pieken van eenmalige accounts zijn niet te beoordelen: minder dan 6 makers hebben 50 handelingen met een tijd, dus er is niemand om mee te vergelijken.</translation>
    </message>
    <message>
        <source>Import likes of comparable creators as well.</source>
        <translation>Importeer ook likes van vergelijkbare makers.</translation>
    </message>
    <message>
        <source>Creators compared for bursts of one-time accounts: %1; no month is carried by them.</source>
        <translation>Makers die zijn vergeleken op pieken van eenmalige accounts: %1; geen enkele maand wordt door hen gedragen.</translation>
    </message>
    <message>
        <source>Fewer than 50 such accounts in a month, or less than half of it, would not be shown.</source>
        <translation>Minder dan 50 van zulke accounts in een maand, of minder dan de helft ervan, zou niet worden getoond.</translation>
    </message>
    <message>
        <source>A small audience that likes everything: family, staff, a fan club</source>
        <translation>Een klein publiek dat alles leuk vindt: familie, personeel, een fanclub</translation>
    </message>
    <message>
        <source>Likes of a post, in the middle: %1; below 100 a loyal few can keep the number steady.</source>
        <translation>Likes van een bericht, in het midden: %1; onder de 100 kan een trouwe kleine groep het aantal gelijk houden.</translation>
    </message>
    <message>
        <source>Numbers that were rounded, as in 12.3K</source>
        <translation>Getallen die zijn afgerond, zoals 12.3K</translation>
    </message>
    <message>
        <source>Posts whose number is a whole hundred: %1 of %2; by chance 1 in 100.</source>
        <translation>Berichten waarvan het aantal een rond honderdtal is: %1 van %2; bij toeval 1 op 100.</translation>
    </message>
    <message>
        <source>Hidden likes: only some posts show a number</source>
        <translation>Verborgen likes: maar een deel van de berichten toont een aantal</translation>
    </message>
    <message>
        <source>Posts without a number: %1, with one: %2.</source>
        <translation>Berichten zonder aantal: %1, met een aantal: %2.</translation>
    </message>
    <message>
        <source>Posts that are all of one kind, for one public</source>
        <translation>Berichten die allemaal van één soort zijn, voor één publiek</translation>
    </message>
    <message>
        <source>Counts alone cannot show it; look at the posts.</source>
        <translation>Aantallen alleen kunnen het niet laten zien; bekijk de berichten.</translation>
    </message>
    <message>
        <source>Likes of %1: steadier from post to post than those of ordinary accounts</source>
        <translation>Likes van %1: van bericht tot bericht gelijkmatiger dan die van gewone accounts</translation>
    </message>
    <message>
        <source>From %1 on the likes of %2 are %3 times as many, and at the same post the swings from one post to the next shrink by a factor of %4.</source>
        <translation>Vanaf %1 heeft %2 %3 keer zoveel likes, en bij hetzelfde bericht worden de schommelingen van bericht tot bericht een factor %4 kleiner.</translation>
    </message>
    <message>
        <source>Until %1 the likes of %2 were %3 times as many, and at the same post the swings from one post to the next grow by a factor of %4.</source>
        <translation>Tot %1 had %2 %3 keer zoveel likes, en bij hetzelfde bericht worden de schommelingen van bericht tot bericht een factor %4 groter.</translation>
    </message>
    <message>
        <source>Over 20 posts the likes of %1 spread by %2 around their mean of %3; half of all ordinary accounts spread by more than 29 %, and %4 are as steady as this one.</source>
        <translation>Over 20 berichten spreiden de likes van %1 zich %2 rond hun gemiddelde van %3; de helft van alle gewone accounts spreidt meer dan 29 %, en %4 is even gelijkmatig als dit account.</translation>
    </message>
    <message>
        <source>If a fixed number was added to every post, %1 fits best (%2 to %3).</source>
        <translation>Als er bij elk bericht een vast aantal is toegevoegd, past %1 het best (%2 tot %3).</translation>
    </message>
    <message>
        <source>Accounts tested: %1; about %2 of them would look like this by chance alone.</source>
        <translation>Getoetste accounts: %1; ongeveer %2 ervan zou er alleen al door toeval zo uitzien.</translation>
    </message>
    <message>
        <source>The spread of 459 ordinary accounts over 20 posts, and for a change the account&apos;s own counts before it: negative binomial with memory from post to post, simulated.</source>
        <translation>De spreiding van 459 gewone accounts over 20 berichten, en bij een verandering de eigen aantallen van het account daarvoor: negatief binomiaal met geheugen van bericht tot bericht, gesimuleerd.</translation>
    </message>
    <message>
        <source>Counts do not say who liked. A quota that is varied by a fifth, or that is less than half of the likes, cannot be told from ordinary luck. The names of the likers would make it evidence.</source>
        <translation>Aantallen zeggen niet wie er een like gaf. Een vast aantal dat met een vijfde wordt gevarieerd, of dat minder dan de helft van de likes is, is niet van gewoon geluk te onderscheiden. De namen van wie een like gaf, zouden er bewijs van maken.</translation>
    </message>
    <message>
        <source>No account has 20 posts with a date and a number of likes (in the middle 20 or more, and not cut off at one number).</source>
        <translation>Geen enkel account heeft 20 berichten met een datum en een aantal likes (in het midden 20 of meer, en niet op één getal afgekapt).</translation>
    </message>
    <message>
        <source>Import the posts with their likes: post, author, posted_at, likes.</source>
        <translation>Importeer de berichten met hun likes: post, author, posted_at, likes.</translation>
    </message>
    <message>
        <source>Accounts whose likes were tested for one number on every post: %1; none is steadier than chance allows.</source>
        <translation>Accounts waarvan de likes zijn getoetst op één vast aantal bij elk bericht: %1; geen ervan is gelijkmatiger dan het toeval toelaat.</translation>
    </message>
    <message>
        <source>Counts: %1</source>
        <translation>Aantallen: %1</translation>
    </message>
    <message>
        <source>From outside this data</source>
        <translation>Van buiten deze gegevens</translation>
    </message>
    <message>
        <source>File %1, row %2.</source>
        <translation>Bestand %1, rij %2.</translation>
    </message>
    <message>
        <source>An order is a fact about a shop. Who wanted it is not known: anybody can order for somebody else.</source>
        <translation>Een bestelling is een feit over een winkel. Wie die wilde, is niet bekend: iedereen kan voor een ander bestellen.</translation>
    </message>
    <message>
        <source>All %1 counts are in the attached file %2. First, middle and last:</source>
        <translation>Alle %1 aantallen staan in het bijgevoegde bestand %2. Het eerste, het middelste en het laatste:</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Gelezen op</translation>
    </message>
    <message>
        <source>Of the rise %1 left within 30 days; after a giveaway much of it leaves, and of a delivery too.</source>
        <translation>Van de stijging vertrok %1 binnen 30 dagen; na een winactie vertrekt er veel, en na een levering ook.</translation>
    </message>
    <message>
        <source>From counts alone, on synthetic accounts: where half of the likes are a fixed number about 3 in 10 would be found, at two thirds more than half, at three quarters 7 in 10; a number varied by a fifth is missed.</source>
        <translation>Met alleen aantallen, op synthetische accounts: waar de helft van de likes een vast aantal is, zou ongeveer 3 op 10 worden gevonden, bij twee derde meer dan de helft, bij drie kwart 7 op 10; een aantal dat met een vijfde varieert, wordt gemist.</translation>
    </message>
    <message>
        <source>Dense block: reactions within %1 min</source>
        <translation>Dicht blok: reacties binnen %1 min</translation>
    </message>
    <message>
        <source>%1 accounts form a dense block: within %2 min under posts by %3 creators</source>
        <translation>%1 accounts vormen een dicht blok: binnen %2 min bij berichten van %3 makers</translation>
    </message>
    <message>
        <source>The block was found on one half of the days. On the other half %1 of its reactions came within %2 min, those of comparable accounts under the same posts in %3 of the cases, on %4 separate occasions (blocks of six hours).</source>
        <translation>Het blok is gevonden op de ene helft van de dagen. Op de andere helft kwam %1 van de reacties ervan binnen %2 min, bij vergelijkbare accounts onder dezelfde berichten in %3 van de gevallen, bij %4 afzonderlijke gelegenheden (blokken van zes uur).</translation>
    </message>
    <message>
        <source>Taken two by two, these creators do not share enough quick accounts to be linked; together they do. The signal is the same as that of the locked crowd and never counts beside it.</source>
        <translation>Twee aan twee delen deze makers niet genoeg snelle accounts om verbonden te worden; samen wel. Het signaal is hetzelfde als dat van de vaste groep en telt er nooit naast.</translation>
    </message>
    <message>
        <source>Each account reacts as its own daily rhythm and the usual speed of audiences at that hour let expect.</source>
        <translation>Elk account reageert zoals zijn eigen dagritme en de gebruikelijke snelheid van publieken op dat uur doen verwachten.</translation>
    </message>
    <message>
        <source>Dense block</source>
        <translation>Dicht blok</translation>
    </message>
    <message>
        <source>Dense blocks are looked for among quick reactions, and the times or the authors of the posts are missing.</source>
        <translation>Dichte blokken worden gezocht onder snelle reacties, en de tijden of de auteurs van de berichten ontbreken.</translation>
    </message>
    <message>
        <source>No dense block of quick accounts stands beyond what the locked crowd looks at (%1 blocks; %2 of them are its groups).</source>
        <translation>Geen dicht blok van snelle accounts blijft over naast wat onder Vaste groep al bekeken wordt (%1 blokken; %2 daarvan zijn zulke groepen).</translation>
    </message>
    <message>
        <source>A block of fewer than %1 accounts or %2 creators would have been missed; blocks without times are looked for as shared crowds.</source>
        <translation>Een blok van minder dan %1 accounts of %2 makers zou zijn gemist; blokken zonder tijden worden als gedeelde groepen gezocht.</translation>
    </message>
    <message>
        <source>nothing posted</source>
        <translation>niets geplaatst</translation>
    </message>
    <message>
        <source>three digits or more in the name</source>
        <translation>drie cijfers of meer in de naam</translation>
    </message>
    <message>
        <source>not private</source>
        <translation>niet privé</translation>
    </message>
    <message>
        <source>%1 accounts, many with an unusual profile, act for the same %2 creators</source>
        <translation>%1 accounts, waarvan veel met een ongewoon profiel, handelen voor dezelfde %2 makers</translation>
    </message>
    <message>
        <source>%1 accounts act for at least %2 of these creators. %3 of them have an unusual profile; by their activity, their age and the audiences %4 were to be expected; comparable accounts: %5.</source>
        <translation>%1 accounts handelen voor minstens %2 van deze makers. %3 daarvan heeft een ongewoon profiel; op grond van hun activiteit, hun leeftijd en de publieken was %4 te verwachten; vergelijkbare accounts: %5.</translation>
    </message>
    <message>
        <source>Found on one part of the accounts and confirmed on the other, both ways round: %1 accounts stand out by profile and by the creators they act for, %2 more by one of the two.</source>
        <translation>Gevonden op het ene deel van de accounts en bevestigd op het andere, en omgekeerd: %1 accounts vallen op door hun profiel én door de makers waarvoor ze handelen, nog eens %2 door een van beide.</translation>
    </message>
    <message>
        <source>A profile is called unusual when it is twenty times likelier among accounts made for sale than among the audiences in this data; compared: %1 features.</source>
        <translation>Een profiel heet ongewoon als het bij accounts die voor verkoop gemaakt zijn twintig keer zo waarschijnlijk is als bij de publieken in deze gegevens; vergeleken: %1 kenmerken.</translation>
    </message>
    <message>
        <source>Accounts that act for several creators have unusual profiles as often as others of the same activity and age, and as often as each creator&apos;s own audience lets expect; and they act for as many of these creators as their other interests let expect.</source>
        <translation>Accounts die voor meerdere makers handelen, hebben even vaak een ongewoon profiel als andere met dezelfde activiteit en leeftijd, en even vaak als het eigen publiek van elke maker doet verwachten; en ze handelen voor zoveel van deze makers als hun andere interesses doen verwachten.</translation>
    </message>
    <message>
        <source>Lists without times show that the same accounts stand with several creators, not when or why they came, and profiles never show what an account is. It does not tell who ordered anything.</source>
        <translation>Lijsten zonder tijden tonen dat dezelfde accounts bij meerdere makers staan, niet wanneer of waarom ze kwamen, en profielen tonen nooit wat een account is. Wie iets bestelde, blijkt er niet uit.</translation>
    </message>
    <message>
        <source>The profiles of most accounts are missing, so nobody knows which ones are unusual.</source>
        <translation>De profielen van de meeste accounts ontbreken, dus weet niemand welke ongewoon zijn.</translation>
    </message>
    <message>
        <source>Import a list of accounts with followers, following, posts, private and bio, as many of these as you have.</source>
        <translation>Importeer een lijst van accounts met followers, following, posts, private en bio, zoveel daarvan als u hebt.</translation>
    </message>
    <message>
        <source>Fewer than %1 creators have %2 accounts or more: there is nobody to compare with.</source>
        <translation>Minder dan %1 makers hebben %2 accounts of meer: er is niemand om mee te vergelijken.</translation>
    </message>
    <message>
        <source>Add the lists of ordinary creators of the same kind.</source>
        <translation>Voeg de lijsten van gewone makers van dezelfde soort toe.</translation>
    </message>
    <message>
        <source>Profiles that would be unusual elsewhere are common here (%1 of the middle creator&apos;s audience), so they tell nothing.</source>
        <translation>Profielen die elders ongewoon zouden zijn, komen hier veel voor (%1 van het publiek van de middelste maker), dus zeggen ze niets.</translation>
    </message>
    <message>
        <source>Accounts with unusual profiles share popular creators, but without creation dates newcomers who follow a list of suggestions look the same (groups: %1).</source>
        <translation>Accounts met ongewone profielen delen populaire makers, maar zonder aanmaakdatums zien nieuwkomers die een lijst met suggesties volgen er net zo uit (groepen: %1).</translation>
    </message>
    <message>
        <source>No creators share more accounts with unusual profiles than their audiences explain (%1 pairs of creators compared, %2 groups looked at and not confirmed).</source>
        <translation>Geen makers delen meer accounts met ongewone profielen dan hun publieken verklaren (%1 paren van makers vergeleken, %2 groepen bekeken en niet bevestigd).</translation>
    </message>
    <message>
        <source>Creators who share fewer than about %1 accounts with unusual profiles would have been missed; so would fewer than three creators, and accounts that look like everybody&apos;s. Two who got B accounts each from a pool of S share about B x B / S: 10,000 each from 100,000 are 1,000.</source>
        <translation>Makers die minder dan ongeveer %1 accounts met ongewone profielen delen, zouden zijn gemist; minder dan drie makers ook, en accounts die er als die van iedereen uitzien. Twee makers die elk B accounts uit een voorraad van S kregen, delen er ongeveer B x B / S: elk 10.000 uit 100.000 zijn er 1.000.</translation>
    </message>
    <message>
        <source>Shared crowd</source>
        <translation>Gedeelde groep</translation>
    </message>
    <message>
        <source>Shared crowd: comparing audiences</source>
        <translation>Gedeelde groep: publieken vergelijken</translation>
    </message>
    <message>
        <source>Shared crowd: decoy worlds</source>
        <translation>Gedeelde groep: schijnwerelden</translation>
    </message>
    <message>
        <source>Creators of one region or one topic</source>
        <translation>Makers uit één regio of over één onderwerp</translation>
    </message>
    <message>
        <source>Then the other creators of these accounts would let expect it. Of the accounts with an unusual profile %1 act for more of these creators than their other ones explain.</source>
        <translation>Dan zouden de andere makers van deze accounts het doen verwachten. Van de accounts met een ongewoon profiel handelt %1 voor meer van deze makers dan hun andere makers verklaren.</translation>
    </message>
    <message>
        <source>New accounts follow what is suggested to them and have empty profiles because they are new. Each account was compared with accounts of its own age: %1 unusual profiles here, %2 among them.</source>
        <translation>Nieuwe accounts volgen wat hun wordt voorgesteld en hebben lege profielen omdat ze nieuw zijn. Elk account is vergeleken met accounts van dezelfde leeftijd: hier %1 ongewone profielen, daar %2.</translation>
    </message>
    <message>
        <source>Creation dates are missing, so new accounts cannot be told from others. Suggestions name popular creators; the middle one of these has a larger audience than %1 of all.</source>
        <translation>Aanmaakdatums ontbreken, dus zijn nieuwe accounts niet van andere te onderscheiden. Suggesties noemen populaire makers; de middelste van deze heeft een groter publiek dan %1 van alle.</translation>
    </message>
    <message>
        <source>Follow-for-follow</source>
        <translation>Volgen om gevolgd te worden</translation>
    </message>
    <message>
        <source>People who follow each other are followed themselves. %1 of these accounts are acted for in this data.</source>
        <translation>Mensen die elkaar volgen, worden zelf gevolgd. Voor %1 van deze accounts wordt in deze gegevens gehandeld.</translation>
    </message>
    <message>
        <source>When only a part of the lists was collected, the same part of each must have been. This data does not tell.</source>
        <translation>Als van de lijsten maar een deel is verzameld, moet dat van elke lijst hetzelfde deel zijn. Dat blijkt niet uit deze gegevens.</translation>
    </message>
    <message>
        <source>Looking again in re-shuffled versions of the data</source>
        <translation>Opnieuw kijken in geschudde versies van de gegevens</translation>
    </message>
    <message>
        <source>Their own daily rhythm and the usual speed of audiences do not explain %1 of their reactions to these posts; comparable accounts: %2. This is the effect that is measured.</source>
        <translation>Hun eigen dagritme en de gewone snelheid van het publiek verklaren %1 van hun reacties op deze berichten niet; bij vergelijkbare accounts: %2. Dit is het gemeten effect.</translation>
    </message>
    <message>
        <source>This detector cannot be used on this data: in %1 re-shuffled versions of it, where only chance is left, probabilities below 0.1 % came in %2 of the cases. What it found is not shown.</source>
        <translation>Deze detector is op deze gegevens niet bruikbaar: in %1 geschudde versies ervan, waarin alleen toeval over is, kwamen kansen onder 0,1 % in %2 van de gevallen voor. Wat hij vond, wordt niet getoond.</translation>
    </message>
    <message>
        <source>Accounts of this data follow posts in a way that the model does not know. Look at the timeline, and compare with data of ordinary creators of the same kind and period.</source>
        <translation>Accounts in deze gegevens volgen berichten op een manier die het model niet kent. Bekijk de tijdlijn en vergelijk met gegevens van gewone makers van dezelfde soort en periode.</translation>
    </message>
    <message>
        <source>%1 accounts take their comments from one list of %2 sentences, under posts of %3 creators</source>
        <translation>%1 accounts halen hun reacties uit één lijst van %2 zinnen, onder berichten van %3 makers</translation>
    </message>
    <message>
        <source>Under these creators %1 of what they write comes from the list; of comparable accounts that comment there as often: %2.</source>
        <translation>Onder deze makers komt %1 van wat ze schrijven uit de lijst; bij vergelijkbare accounts die daar even vaak reageren: %2.</translation>
    </message>
    <message>
        <source>%1 of all uses of these sentences are by these accounts.</source>
        <translation>%1 van alle keren dat deze zinnen zijn gebruikt, komt van deze accounts.</translation>
    </message>
    <message>
        <source>They take turns with the list: an account repeats a sentence %1 times in all, where %2 would be expected if each drew at random (chance %3).</source>
        <translation>Ze werken de lijst om de beurt af: een account herhaalt in totaal %1 keer een zin, terwijl %2 keer te verwachten was als ieder willekeurig koos (kans %3).</translation>
    </message>
    <message>
        <source>Their comments come %1 minutes after the post (median); those of others on the same posts %2 minutes.</source>
        <translation>Hun reacties komen %1 minuten na het bericht (mediaan); die van anderen onder dezelfde berichten %2 minuten.</translation>
    </message>
    <message>
        <source>For instance: &quot;%1&quot;</source>
        <translation>Bijvoorbeeld: “%1”</translation>
    </message>
    <message>
        <source>Each account says a sentence of the list as often as others do under the same creators, in the same language and length; saying it again proves nothing more.</source>
        <translation>Elk account zegt een zin van de lijst even vaak als anderen onder dezelfde makers, in dezelfde taal en lengte; dezelfde zin nog eens zeggen bewijst niets extra.</translation>
    </message>
    <message>
        <source>This shows that accounts use the same sentences, not who wrote or ordered them: people may be paid for it, be asked to, or copy each other, and a creator may not know.</source>
        <translation>Dit laat zien dat accounts dezelfde zinnen gebruiken, niet wie ze schreef of bestelde: mensen kunnen ervoor betaald zijn, erom gevraagd zijn of elkaar nadoen, en een maker weet er misschien niets van.</translation>
    </message>
    <message>
        <source>No group of accounts draws on the same sentences oftener than others under the same creators do (%1 comments, %2 sentences that differ, %3 lists looked at and not confirmed).</source>
        <translation>Geen groep accounts put vaker uit dezelfde zinnen dan anderen onder dezelfde makers (%1 reacties, %2 verschillende zinnen, %3 lijsten bekeken en niet bevestigd).</translation>
    </message>
    <message>
        <source>Comment seeding</source>
        <translation>Gestrooide reacties</translation>
    </message>
    <message>
        <source>There are no comments with a text in this data.</source>
        <translation>In deze gegevens staan geen reacties met tekst.</translation>
    </message>
    <message>
        <source>Import interactions of the kind comment with a column text.</source>
        <translation>Importeer interacties van het soort comment met een kolom text.</translation>
    </message>
    <message>
        <source>Friends, or a community around a craft or hobby</source>
        <translation>Vrienden, of een groep rond een ambacht of hobby</translation>
    </message>
    <message>
        <source>Such people choose: they react to a fifth to a half of each other&apos;s posts, and to some people hardly ever. Here it is %1; on %2 of the posts at least half of the group reacts, and %3 of the pairs pass each other by.</source>
        <translation>Zulke mensen kiezen: ze reageren op een vijfde tot de helft van elkaars berichten, en op sommigen bijna nooit. Hier is het %1; op %2 van de berichten reageert minstens de helft van de groep, en %3 van de paren laat elkaar links liggen.</translation>
    </message>
    <message>
        <source>People who react to everything they see</source>
        <translation>Mensen die op alles reageren wat ze zien</translation>
    </message>
    <message>
        <source>To the posts of other people whom they know they react in %1 of the cases, to each other&apos;s in %2.</source>
        <translation>Op berichten van andere mensen die ze kennen reageren ze in %1 van de gevallen, op die van elkaar in %2.</translation>
    </message>
    <message>
        <source>An event, course or challenge they all took part in</source>
        <translation>Een evenement, cursus of challenge waaraan ze allemaal meededen</translation>
    </message>
    <message>
        <source>That passes. Here the busiest three days hold %1 of the posts, and there are %2 separate occasions on the days that were held back.</source>
        <translation>Dat gaat voorbij. Hier bevatten de drukste drie dagen %1 van de berichten, en op de achtergehouden dagen zijn er %2 afzonderlijke momenten.</translation>
    </message>
    <message>
        <source>They agreed to it openly</source>
        <translation>Ze spraken het openlijk af</translation>
    </message>
    <message>
        <source>Whether a club, course or network asks its members to support each other is not in this data.</source>
        <translation>Of een club, cursus of netwerk de leden vraagt elkaar te steunen, staat niet in deze gegevens.</translation>
    </message>
    <message>
        <source>Reciprocal engagement group: %1 accounts react to each other&apos;s posts, whoever posts</source>
        <translation>Groep met wederzijdse betrokkenheid: %1 accounts reageren op elkaars berichten, wie er ook plaatst</translation>
    </message>
    <message>
        <source>On the days that were held back they reacted to %1 of each other&apos;s %2 posts within a day; comparable accounts in the audience of three of them or more: %3.</source>
        <translation>Op de achtergehouden dagen reageerden ze binnen een dag op %1 van elkaars %2 berichten; vergelijkbare accounts in het publiek van drie of meer van hen: %3.</translation>
    </message>
    <message>
        <source>On %1 of those posts at least half of the group reacted.</source>
        <translation>Op %1 van die berichten reageerde minstens de helft van de groep.</translation>
    </message>
    <message>
        <source>They come %1 minutes after the post (median); others on the same posts %2 minutes.</source>
        <translation>Ze komen %1 minuten na het bericht (mediaan); anderen bij dezelfde berichten %2 minuten.</translation>
    </message>
    <message>
        <source>%1 of what they give each other begins with a comment.</source>
        <translation>%1 van wat ze elkaar geven, begint met een reactie in woorden.</translation>
    </message>
    <message>
        <source>Who gives much and who gets much meet by chance; beyond that, people react to at most %1 of the posts of those they know, or as often as they do elsewhere.</source>
        <translation>Wie veel geeft en wie veel krijgt, treffen elkaar bij toeval; verder reageren mensen op hoogstens %1 van de berichten van wie ze kennen, of zo vaak als ze elders doen.</translation>
    </message>
    <message>
        <source>This shows that people engage with each other by turns, not why: it can be an agreed exchange, a club or a course. They are real people unless something else says otherwise, and paying is not shown.</source>
        <translation>Dit laat zien dat mensen om beurten op elkaar reageren, niet waarom: het kan een afgesproken ruil zijn, een club of een cursus. Het zijn echte mensen tenzij iets anders op het tegendeel wijst, en dat er betaald is blijkt hier niet uit.</translation>
    </message>
    <message>
        <source>No group reacts to each other&apos;s posts by turns (%1 accounts that post and react, %2 pairs compared).</source>
        <translation>Geen groep reageert om beurten op elkaars berichten (%1 accounts die plaatsen en reageren, %2 paren vergeleken).</translation>
    </message>
    <message>
        <source>Groups whose members react to each other: %1; but selectively, to %2 of each other&apos;s posts at most, as friends, colleagues and hobbyists do. That is no finding.</source>
        <translation>Groepen waarvan de leden op elkaar reageren: %1; maar met keuze, op hoogstens %2 van elkaars berichten, zoals vrienden, collega&apos;s en hobbyisten doen. Dat is geen bevinding.</translation>
    </message>
    <message>
        <source>Missed would have been: fewer than %1 accounts, groups that react to less than %2 of each other&apos;s posts or later than a day, members that post less than about four times in the period, and groups of whom this data has nothing else.</source>
        <translation>Gemist zouden zijn: minder dan %1 accounts, groepen die op minder dan %2 van elkaars berichten reageren of later dan een dag, leden die in de periode minder dan ongeveer vier keer plaatsen, en groepen van wie deze gegevens verder niets bevatten.</translation>
    </message>
    <message>
        <source>Reciprocal engagement groups</source>
        <translation>Groepen met wederzijdse betrokkenheid</translation>
    </message>
    <message>
        <source>Fewer than %1 accounts in this data both post and react to posts of others.</source>
        <translation>Minder dan %1 accounts in deze gegevens plaatsen zelf berichten en reageren ook op die van anderen.</translation>
    </message>
    <message>
        <source>Import the posts, with author and posted_at, of the accounts that like and comment, and what was said and liked under them.</source>
        <translation>Importeer de berichten, met author en posted_at, van de accounts die liken en reageren, en wat daaronder is gezegd en geliket.</translation>
    </message>
    <message>
        <source>Giveaway in which one tags a friend</source>
        <translation>Winactie waarbij je een vriend tagt</translation>
    </message>
    <message>
        <source>%1 of these comments tag somebody, and the busiest three days hold %2 of them.</source>
        <translation>%1 van deze reacties tagt iemand, en de drukste drie dagen bevatten er %2 van.</translation>
    </message>
    <message>
        <source>Birthday wishes, condolences or another occasion</source>
        <translation>Verjaardagswensen, condoleances of een andere gelegenheid</translation>
    </message>
    <message>
        <source>An occasion passes. Here the busiest three days hold %1, and there are %2 separate occasions on the days that were held back.</source>
        <translation>Een gelegenheid gaat voorbij. Hier bevatten de drukste drie dagen %1, en op de achtergehouden dagen zijn er %2 afzonderlijke momenten.</translation>
    </message>
    <message>
        <source>Song lyrics, slogans or memes of one following</source>
        <translation>Songteksten, leuzen of memes van één aanhang</translation>
    </message>
    <message>
        <source>A following quotes its own star. Here %1 creators are reached, the busiest gets %2 of these comments, and of the others who comment there regularly %3 are seen with at least half of these creators.</source>
        <translation>Een aanhang citeert de eigen ster. Hier worden %1 makers bereikt, krijgt de drukste %2 van deze reacties, en is van de anderen die daar geregeld reageren %3 bij minstens de helft van deze makers te zien.</translation>
    </message>
    <message>
        <source>Phrases that everybody uses, or that the keyboard suggests</source>
        <translation>Zinnen die iedereen gebruikt, of die het toetsenbord voorstelt</translation>
    </message>
    <message>
        <source>Emoji and comments of one or two words are not looked at. %1 of the uses of these sentences are by these accounts; under other creators they make up %2 of the comments.</source>
        <translation>Naar emoji en reacties van een of twee woorden wordt niet gekeken. %1 van het gebruik van deze zinnen komt van deze accounts; onder andere makers vormen ze %2 van de reacties.</translation>
    </message>
    <message>
        <source>An appeal or petition whose words people copied</source>
        <translation>Een oproep of petitie waarvan mensen de woorden overnamen</translation>
    </message>
    <message>
        <source>Who answers an appeal copies one text. Here the middle account used %1 different sentences, and the most frequent one makes up %2.</source>
        <translation>Wie aan een oproep gehoor geeft, neemt één tekst over. Hier gebruikte het middelste account %1 verschillende zinnen, en de meest gebruikte maakt %2 uit.</translation>
    </message>
    <message>
        <source>Texts that were cut off or translated would be alike for everybody. Comparable accounts under the same creators use these sentences in %1 of their comments, these accounts in %2.</source>
        <translation>Afgekapte of vertaalde teksten zouden bij iedereen op elkaar lijken. Vergelijkbare accounts onder dezelfde makers gebruiken deze zinnen in %1 van hun reacties, deze accounts in %2.</translation>
    </message>
    <message>
        <source>Likes of %1: another level, and steadier, from one post to the next</source>
        <translation>Likes van %1: een ander niveau, en gelijkmatiger, van het ene bericht op het andere</translation>
    </message>
    <message>
        <source>Of %1 such findings the %2 clearest are listed.</source>
        <translation>Van %1 zulke bevindingen staan de %2 duidelijkste in de lijst.</translation>
    </message>
    <message>
        <source>So many of one kind are hardly exceptions: look for what the data have in common first.</source>
        <translation>Zo veel van één soort zijn nauwelijks uitzonderingen: zoek eerst wat deze gegevens gemeen hebben.</translation>
    </message>
    <message>
        <source>Growth services: this data has no unfollows with a time.</source>
        <translation>Groeidiensten: in deze gegevens staat geen ontvolgen met een tijd.</translation>
    </message>
    <message>
        <source>Import the follows and unfollows that an account did, with their times; the owner&apos;s export has them.</source>
        <translation>Importeer wie een account volgde en ontvolgde, met de tijden; die staan in de export van de eigenaar.</translation>
    </message>
    <message>
        <source>Growth services: accounts with follows enough to judge: %1; none takes them back far more often than others do.</source>
        <translation>Groeidiensten: accounts die genoeg volgen om te beoordelen: %1; geen daarvan ontvolgt veel vaker dan andere.</translation>
    </message>
    <message>
        <source>Missed would have been: fewer than %1 follows, or follows that are kept for longer than %2 days.</source>
        <translation>Gemist zou zijn: minder dan %1 keer volgen, of volgen dat langer dan %2 dagen duurt.</translation>
    </message>
    <message>
        <source>Changed hands: no account has %1 posts with a time over two weeks.</source>
        <translation>Van eigenaar veranderd: geen account heeft %1 berichten met een tijd over twee weken.</translation>
    </message>
    <message>
        <source>Import the posts of the accounts in question, with posted_at; a date in the column renamed_at of accounts is used too.</source>
        <translation>Importeer de berichten van de accounts waar het om gaat, met posted_at; een datum in de kolom renamed_at bij accounts telt ook mee.</translation>
    </message>
    <message>
        <source>Changed hands: accounts looked at: %1; at none do %2 things change at one date (hours, public, language, silence, name, deleted past).</source>
        <translation>Van eigenaar veranderd: bekeken accounts: %1; bij geen daarvan veranderen %2 dingen op één datum (uren, publiek, taal, stilte, naam, gewist verleden).</translation>
    </message>
    <message>
        <source>Missed would have been: a sale after which the new owner goes on as the old one did, or fewer than %1 posts before or after it.</source>
        <translation>Gemist zou zijn: een verkoop waarna de nieuwe eigenaar doorgaat zoals de oude, of minder dan %1 berichten ervoor of erna.</translation>
    </message>
    <message>
        <source>Made alike: this data has no profiles to compare.</source>
        <translation>Naar één model gemaakt: deze gegevens bevatten geen profielen om te vergelijken.</translation>
    </message>
    <message>
        <source>Import accounts with handle, created_at and bio; the column avatar_hash is used too.</source>
        <translation>Importeer accounts met handle, created_at en bio; de kolom avatar_hash telt ook mee.</translation>
    </message>
    <message>
        <source>Made alike: profiles compared: %1; no group shares two traits that have nothing to do with each other.</source>
        <translation>Naar één model gemaakt: vergeleken profielen: %1; geen groep deelt twee kenmerken die niets met elkaar te maken hebben.</translation>
    </message>
    <message>
        <source>Missed would have been: fewer than %1 profiles, and profiles that differ in all of name, date and words.</source>
        <translation>Gemist zouden zijn: minder dan %1 profielen, en profielen die in naam, datum en woorden alle verschillen.</translation>
    </message>
    <message>
        <source>Harvesting, reading accounts by machine: nothing in this data can show or exclude it, because who only reads leaves nothing behind.</source>
        <translation>Oogsten, accounts door een machine laten lezen: niets in deze gegevens kan dat aantonen of uitsluiten, want wie alleen leest laat niets achter.</translation>
    </message>
    <message>
        <source>Only a log of views (who opened what, and when) could; the platform has it, and sometimes the owner of the account.</source>
        <translation>Dat zou alleen een logboek van weergaven kunnen (wie opende wat, en wanneer); het platform heeft dat, en soms de eigenaar van het account.</translation>
    </message>
    <message>
        <source>Missed would have been: machines that share the work between many accounts, keep office hours, or do not log in.</source>
        <translation>Gemist zouden zijn: machines die het werk over veel accounts verdelen, kantooruren aanhouden of niet inloggen.</translation>
    </message>
    <message>
        <source>Where accounts come from</source>
        <translation>Herkomst van accounts</translation>
    </message>
    <message>
        <source>Of the hours in which it acts %1 lie in its quietest six of the day; people sleep then (about one in twelve or fewer), somebody who never sleeps comes to a quarter.</source>
        <translation>Van de uren waarin het actief is ligt %1 in zijn zes stilste van de dag; mensen slapen dan (ongeveer één op de twaalf of minder), wie nooit slaapt komt op een kwart.</translation>
    </message>
    <message>
        <source>Somebody who follows and tidies up by hand</source>
        <translation>Iemand die met de hand volgt en opruimt</translation>
    </message>
    <message>
        <source>One great clean-up, or accounts that the platform closed</source>
        <translation>Eén grote opruiming, of accounts die het platform sloot</translation>
    </message>
    <message>
        <source>That falls on one day. Here the busiest day holds %1 of what was taken back.</source>
        <translation>Dat valt op één dag. Hier valt %1 van het ontvolgen op de drukste dag.</translation>
    </message>
    <message>
        <source>Taken over: its owner knows nothing of it</source>
        <translation>Overgenomen: de eigenaar weet van niets</translation>
    </message>
    <message>
        <source>A hired service and a thief with the password act alike. Ask its owner.</source>
        <translation>Een ingehuurde dienst en een dief met het wachtwoord handelen hetzelfde. Vraag het de eigenaar.</translation>
    </message>
    <message>
        <source>%1: it posts at other hours of the day (distance between before and after %2 of at most 1, chance %3).</source>
        <translation>%1: het plaatst op andere uren van de dag (afstand tussen ervoor en erna %2 van ten hoogste 1, kans %3).</translation>
    </message>
    <message>
        <source>%1: another public reacts; of what two of its posts have in common on one side of that date, %2 is left across it (chance %3).</source>
        <translation>%1: er reageert een ander publiek; van wat twee van zijn berichten aan één kant van die datum gemeen hebben, blijft eroverheen %2 over (kans %3).</translation>
    </message>
    <message>
        <source>%1: %2 of its comments are in another language than before (chance %3).</source>
        <translation>%1: %2 van zijn reacties is in een andere taal dan ervoor (kans %3).</translation>
    </message>
    <message>
        <source>%1: it fell silent for %2 times its usual pause (as long as that: %3 of all accounts here).</source>
        <translation>%1: het zweeg %2 keer zo lang als zijn gewone pauze (zo lang: %3 van alle accounts hier).</translation>
    </message>
    <message>
        <source>%1: it took another name (%2 of all accounts here did, at any time).</source>
        <translation>%1: het nam een andere naam aan (dat deed %2 van alle accounts hier, op enig moment).</translation>
    </message>
    <message>
        <source>%1: of its posts %2 are no longer on the profile, as if all before that date were deleted (%3 of all accounts here deleted as much).</source>
        <translation>%1: van zijn berichten staat %2 niet meer op het profiel, alsof alles van voor die datum is gewist (%3 van alle accounts hier wiste zo veel).</translation>
    </message>
    <message>
        <source>A new name after a marriage or for a new start</source>
        <translation>Een nieuwe naam na een huwelijk of voor een nieuw begin</translation>
    </message>
    <message>
        <source>That changes the name. Here %1 things changed within two weeks.</source>
        <translation>Dat verandert de naam. Hier veranderden %1 dingen binnen twee weken.</translation>
    </message>
    <message>
        <source>Somebody who moved to another part of the world</source>
        <translation>Iemand die naar een ander deel van de wereld verhuisde</translation>
    </message>
    <message>
        <source>Hours and public change then, but the past stays where it is.</source>
        <translation>Dan veranderen uren en publiek, maar het verleden blijft staan.</translation>
    </message>
    <message>
        <source>A business or project that was handed over openly</source>
        <translation>Een bedrijf of project dat openlijk is overgedragen</translation>
    </message>
    <message>
        <source>Whether that was announced is not in this data. Ask.</source>
        <translation>Of dat is aangekondigd staat niet in deze gegevens. Vraag het.</translation>
    </message>
    <message>
        <source>the sentence about themselves</source>
        <translation>de zin over zichzelf</translation>
    </message>
    <message>
        <source>the pattern of the name</source>
        <translation>het patroon van de naam</translation>
    </message>
    <message>
        <source>the week of creation</source>
        <translation>de week van aanmaken</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>de foto</translation>
    </message>
    <message>
        <source>Names that the platform suggested to everybody who joined then</source>
        <translation>Namen die het platform voorstelde aan iedereen die toen lid werd</translation>
    </message>
    <message>
        <source>Then name and date of creation go together without anybody&apos;s doing.</source>
        <translation>Dan horen naam en aanmaakdatum bij elkaar zonder dat iemand er iets voor deed.</translation>
    </message>
    <message>
        <source>A club, a course or a campaign whose members took part openly</source>
        <translation>Een vereniging, een cursus of een actie waarvan de leden openlijk meededen</translation>
    </message>
    <message>
        <source>Read some of the profiles: a club names itself.</source>
        <translation>Lees een paar van de profielen: een vereniging noemt zichzelf.</translation>
    </message>
    <message>
        <source>It takes back its follows within seven days as often as all others do, at least one in twenty.</source>
        <translation>Het ontvolgt binnen zeven dagen even vaak als alle andere, ten minste één op de twintig.</translation>
    </message>
    <message>
        <source>Of %1 follows %2 were taken back within seven days; of those of all others %3.</source>
        <translation>Van %1 keer volgen werd %2 binnen zeven dagen ongedaan gemaakt; bij alle andere %3.</translation>
    </message>
    <message>
        <source>On the half of the days that was held back: %1 of %2.</source>
        <translation>Op de helft van de dagen die apart was gehouden: %1 van %2.</translation>
    </message>
    <message>
        <source>Eight of ten were dropped after %1 to %2 days; it follows %3 accounts on a usual day.</source>
        <translation>Acht op de tien zijn na %1 tot %2 dagen ontvolgd; op een gewone dag volgt het %3 accounts.</translation>
    </message>
    <message>
        <source>This shows how the account is used, not by whom: a service that was hired, one that took it over, or a person with much patience. Its owner may be the victim.</source>
        <translation>Dit toont hoe het account wordt gebruikt, niet door wie: een dienst die is ingehuurd, een die het overnam, of een mens met veel geduld. De eigenaar kan het slachtoffer zijn.</translation>
    </message>
    <message>
        <source>Its posts, comments and public come in any order (permuted 999 times), and the dates of three changes have nothing to do with each other.</source>
        <translation>Zijn berichten, reacties en publiek komen in willekeurige volgorde (999 keer verwisseld), en de data van drie veranderingen hebben niets met elkaar te maken.</translation>
    </message>
    <message>
        <source>%1 goes on as if in other hands from about %2</source>
        <translation>%1 gaat vanaf ongeveer %2 verder alsof het in andere handen is</translation>
    </message>
    <message>
        <source>Each of these happens; that as many as %1 of %2 come within two weeks of each other is what stands out.</source>
        <translation>Elk hiervan komt voor; dat er %1 van %2 binnen twee weken van elkaar vallen is wat opvalt.</translation>
    </message>
    <message>
        <source>This shows that much changed at once, not that anything was sold, to whom or for how much.</source>
        <translation>Dit toont dat er veel tegelijk veranderde, niet dat er iets is verkocht, aan wie of voor hoeveel.</translation>
    </message>
    <message>
        <source>Two traits of a profile have nothing to do with each other; how common each is, is kept.</source>
        <translation>Twee kenmerken van een profiel hebben niets met elkaar te maken; hoe gewoon elk is, blijft gelijk.</translation>
    </message>
    <message>
        <source>%1 profiles that look made alike</source>
        <translation>%1 profielen die naar één model gemaakt lijken</translation>
    </message>
    <message>
        <source>%1 of them share %2 as well as %3; of as many profiles %4 would by chance.</source>
        <translation>%1 ervan delen zowel %2 als %3; van evenveel profielen zou dat bij %4 toeval zijn.</translation>
    </message>
    <message>
        <source>They were created between %1 and %2.</source>
        <translation>Ze zijn aangemaakt tussen %1 en %2.</translation>
    </message>
    <message>
        <source>This shows how profiles were made, not what they are used for; nothing that they did is in it.</source>
        <translation>Dit toont hoe profielen zijn gemaakt, niet waarvoor ze dienen; niets van wat ze deden zit erin.</translation>
    </message>
    <message>
        <source>A reader who sleeps: about one in twelve of his hours lie in the quietest six of the day.</source>
        <translation>Een lezer die slaapt: ongeveer één op de twaalf van zijn uren ligt in de stilste zes van de dag.</translation>
    </message>
    <message>
        <source>It viewed %1 of all that anybody here viewed; of a hundred readers the fifth broadest viewed %2.</source>
        <translation>Het bekeek %1 van alles wat iemand hier bekeek; van honderd lezers bekeek de vijfde in breedte %2.</translation>
    </message>
    <message>
        <source>Of its pauses %1 are as long as their median, give or take a third.</source>
        <translation>Van zijn pauzes is %1 zo lang als hun mediaan, een derde meer of minder.</translation>
    </message>
    <message>
        <source>A person who reads very much</source>
        <translation>Iemand die heel veel leest</translation>
    </message>
    <message>
        <source>A search engine, an archive, research, or a device that several people share</source>
        <translation>Een zoekmachine, een archief, onderzoek, of een apparaat dat meer mensen delen</translation>
    </message>
    <message>
        <source>Who reads and what for is not in a log of views. Ask.</source>
        <translation>Wie leest en waarvoor staat niet in een logboek van weergaven. Vraag het.</translation>
    </message>
    <message>
        <source>This shows reading by machine, not what was done with it. Readers who do not log in are not in it.</source>
        <translation>Dit toont lezen door een machine, niet wat ermee is gedaan. Lezers die niet inloggen zitten er niet in.</translation>
    </message>
    <message>
        <source>a service acts in its name</source>
        <translation>een dienst handelt in zijn naam</translation>
    </message>
    <message>
        <source>Harvesting: accounts with %1 views or more: %2; none reads far more widely than others, around the clock.</source>
        <translation>Oogsten: accounts met %1 weergaven of meer: %2; geen daarvan leest veel breder dan andere, de klok rond.</translation>
    </message>
    <message>
        <source>%1 follows accounts around the clock and drops many of them days later</source>
        <translation>%1 volgt de klok rond accounts en ontvolgt er veel dagen later weer</translation>
    </message>
    <message>
        <source>%1 follows accounts in series and drops many of them days later</source>
        <translation>%1 volgt reeksen accounts en ontvolgt er veel dagen later weer</translation>
    </message>
    <message>
        <source>%1 reads far more widely than others, around the clock</source>
        <translation>%1 leest veel breder dan andere, de klok rond</translation>
    </message>
    <message>
        <source>Of what was posted in the six hours of the day in which it reads slowest (from %1:00 UTC on) it read %2 of %3 within an hour; people sleep or work then.</source>
        <translation>Van wat is geplaatst in de zes uren van de dag waarin het het traagst leest (vanaf %1:00 UTC) las het %2 van %3 binnen een uur; mensen slapen of werken dan.</translation>
    </message>
    <message>
        <source>How fast it reads at which hour cannot be said: too little was posted at some hours.</source>
        <translation>Hoe snel het op welk uur leest is niet te zeggen: op sommige uren is te weinig geplaatst.</translation>
    </message>
    <message>
        <source>A person sleeps. What it does at all hours stands above.</source>
        <translation>Een mens slaapt. Wat het op alle uren doet staat hierboven.</translation>
    </message>
    <message>
        <source>Pairs and small rings</source>
        <translation>Paren en kleine kringen</translation>
    </message>
    <message>
        <source>Growth curve</source>
        <translation>Groeicurve</translation>
    </message>
    <message>
        <source>Fixed number of likes</source>
        <translation>Vast aantal likes</translation>
    </message>
    <message>
        <source>How much oftener a family of detectors finds something where something is</source>
        <translation>Hoeveel vaker een familie van detectoren iets vindt waar iets is</translation>
    </message>
    <message>
        <source>Weight: in synthetic worlds without any planted group such a result is as common as in those with one; it tells nothing by itself.</source>
        <translation>Gewicht: in kunstmatige werelden zonder geplante groep komt zo&apos;n uitkomst even vaak voor als in die met een; op zichzelf zegt die niets.</translation>
    </message>
    <message>
        <source>Whose export is this (target)? The file does not say it.</source>
        <translation>Van wie is deze export (doel)? Het bestand zegt het niet.</translation>
    </message>
    <message>
        <source>Such a capture holds posts and their counts, never who liked them or who follows. Capture the same posts again and again to see how the counts grow.</source>
        <translation>Zo&apos;n opname bevat berichten en hun aantallen, nooit wie ze leuk vond of wie volgt. Neem dezelfde berichten telkens opnieuw op om te zien hoe de aantallen groeien.</translation>
    </message>
    <message>
        <source>Zeeschuimer capture of Instagram</source>
        <translation>Zeeschuimer-opname van Instagram</translation>
    </message>
    <message>
        <source>Zeeschuimer capture of TikTok</source>
        <translation>Zeeschuimer-opname van TikTok</translation>
    </message>
    <message>
        <source>Zeeschuimer capture of TikTok comments</source>
        <translation>Zeeschuimer-opname van TikTok-reacties</translation>
    </message>
    <message>
        <source>instaloader: comments of a post</source>
        <translation>instaloader: reacties op een bericht</translation>
    </message>
    <message>
        <source>instaloader: a post</source>
        <translation>instaloader: een bericht</translation>
    </message>
    <message>
        <source>instaloader: a profile</source>
        <translation>instaloader: een profiel</translation>
    </message>
    <message>
        <source>Apify: comments</source>
        <translation>Apify: reacties</translation>
    </message>
    <message>
        <source>Apify: posts</source>
        <translation>Apify: berichten</translation>
    </message>
    <message>
        <source>Apify: profiles</source>
        <translation>Apify: profielen</translation>
    </message>
    <message>
        <source>An export by the owner of an account holds the likes and comments that the owner gave, never those that the owner received.</source>
        <translation>Een export door de eigenaar van een account bevat de likes en reacties die de eigenaar gaf, nooit die welke de eigenaar kreeg.</translation>
    </message>
    <message>
        <source>Instagram export: followers</source>
        <translation>Instagram-export: volgers</translation>
    </message>
    <message>
        <source>Instagram export: accounts followed</source>
        <translation>Instagram-export: gevolgde accounts</translation>
    </message>
    <message>
        <source>Instagram export: liked comments</source>
        <translation>Instagram-export: leuk gevonden reacties</translation>
    </message>
    <message>
        <source>Instagram export: liked posts</source>
        <translation>Instagram-export: leuk gevonden berichten</translation>
    </message>
    <message>
        <source>Instagram export: comments</source>
        <translation>Instagram-export: reacties</translation>
    </message>
    <message>
        <source>TikTok export: followers, accounts followed, likes, comments</source>
        <translation>TikTok-export: volgers, gevolgde accounts, likes, reacties</translation>
    </message>
    <message>
        <source>X archive: followers</source>
        <translation>X-archief: volgers</translation>
    </message>
    <message>
        <source>An X archive does not say when anyone followed, and the order of its list is not documented.</source>
        <translation>Een X-archief zegt niet wanneer iemand ging volgen, en de volgorde van de lijst is niet gedocumenteerd.</translation>
    </message>
    <message>
        <source>X archive: accounts followed</source>
        <translation>X-archief: gevolgde accounts</translation>
    </message>
    <message>
        <source>X archive: likes</source>
        <translation>X-archief: likes</translation>
    </message>
    <message>
        <source>X archive: posts</source>
        <translation>X-archief: berichten</translation>
    </message>
    <message>
        <source>X archive: the account</source>
        <translation>X-archief: het account</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is what the owner of an account has downloaded, and it does not say who that is. Give the name of the account as the target.</source>
        <translation>&quot;%1&quot; is wat de eigenaar van een account heeft gedownload, en er staat niet in wie dat is. Geef de naam van het account als doel op.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no entries.</source>
        <translation>&quot;%1&quot; bevat niets.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds private messages. They are not read.</source>
        <translation>&quot;%1&quot; bevat privéberichten. Die worden niet gelezen.</translation>
    </message>
    <message>
        <source>Personal addresses and numbers are not read: %1.</source>
        <translation>Persoonlijke adressen en nummers worden niet gelezen: %1.</translation>
    </message>
    <message>
        <source>The entry is not valid JSON (line %1).</source>
        <translation>De vermelding is geen geldige JSON (regel %1).</translation>
    </message>
    <message>
        <source>The file ends in the middle of its data (line %1): it was cut off. Get it again.</source>
        <translation>Het bestand houdt midden in de gegevens op (regel %1): het is afgebroken. Haal het opnieuw op.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. The formats are: %2. Leave it out to have it recognised.</source>
        <translation>Er is geen formaat &quot;%1&quot;. De formaten zijn: %2. Laat het weg om het te laten herkennen.</translation>
    </message>
    <message>
        <source>By its name this is the export of %1.</source>
        <translation>Volgens de naam is dit de export van %1.</translation>
    </message>
    <message>
        <source>The archive &quot;%1&quot; is damaged or cut off. Get it again, or unpack it and import the files in it.</source>
        <translation>Het archief &quot;%1&quot; is beschadigd of afgebroken. Haal het opnieuw op, of pak het uit en importeer de bestanden erin.</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; in &quot;%2&quot;.</source>
        <translation>Er is geen &quot;%1&quot; in &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The archive &quot;%1&quot; is encrypted. Unpack it with its password and import the files in it.</source>
        <translation>Het archief &quot;%1&quot; is versleuteld. Pak het uit met het wachtwoord en importeer de bestanden erin.</translation>
    </message>
    <message>
        <source>%1 other data files in &quot;%2&quot; are not known here and were left out: %3%4.</source>
        <translation>%1 andere gegevensbestanden in &quot;%2&quot; zijn hier niet bekend en zijn weggelaten: %3%4.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be read (system error %2).</source>
        <translation>De map &quot;%1&quot; kan niet worden gelezen (systeemfout %2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no table and no export that is known here. Unpack it and choose the files that matter.</source>
        <translation>&quot;%1&quot; bevat geen tabel en geen export die hier bekend is. Pak het uit en kies de bestanden die ertoe doen.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: the letters in &quot;%2&quot; mean different time zones in different places, and in %3 none. Say the place as the time zone, such as Europe/Amsterdam.</source>
        <translation>Kolom &quot;%1&quot;: de letters in &quot;%2&quot; betekenen op verschillende plaatsen verschillende tijdzones, en in %3 geen. Geef de plaats op als tijdzone, zoals Europe/Amsterdam.</translation>
    </message>
    <message>
        <source>Such a table holds posts and their counts and no person who liked or commented: only the growth of counts can be looked at.</source>
        <translation>Zo&apos;n tabel bevat berichten en hun aantallen en niemand die iets leuk vond of reageerde: alleen naar de groei van aantallen kan worden gekeken.</translation>
    </message>
    <message>
        <source>Such a list does not say when anyone followed; a time in it is the time of the collection. Only the order of the rows may tell.</source>
        <translation>Zo&apos;n lijst zegt niet wanneer iemand ging volgen; een tijd erin is die van het verzamelen. Alleen de volgorde van de rijen kan iets zeggen.</translation>
    </message>
    <message>
        <source>CrowdTangle: posts</source>
        <translation>CrowdTangle: berichten</translation>
    </message>
    <message>
        <source>Meta Content Library: posts</source>
        <translation>Meta Content Library: berichten</translation>
    </message>
    <message>
        <source>PhantomBuster: followers</source>
        <translation>PhantomBuster: volgers</translation>
    </message>
    <message>
        <source>Magi Metrics: followers</source>
        <translation>Magi Metrics: volgers</translation>
    </message>
    <message>
        <source>GitHub: the stars of a repository</source>
        <translation>GitHub: de sterren van een repository</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a page of an export that is not known here. Followers, accounts followed, likes and comments are.</source>
        <translation>&quot;%1&quot; is een pagina van een export die hier niet bekend is. Volgers, gevolgde accounts, likes en reacties zijn dat wel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a document type (DTD), which can load other files. It is not read. Save it without one.</source>
        <translation>&quot;%1&quot; heeft een documenttype (DTD), dat andere bestanden kan laden. Het wordt niet gelezen. Bewaar het zonder.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not well-formed XML (line %2). Save it again in the program that wrote it.</source>
        <translation>&quot;%1&quot; is geen welgevormde XML (regel %2). Bewaar het opnieuw in het programma dat het schreef.</translation>
    </message>
    <message>
        <source>Graph file: its edges</source>
        <translation>Graafbestand: de verbindingen</translation>
    </message>
    <message>
        <source>%1 interactions are dated before their post was made, by the time in its id (first in row %2): times were changed, or the time zone is another one.</source>
        <translation>%1 interacties zijn gedateerd vóór hun bericht is gemaakt, volgens de tijd in het id ervan (eerst in rij %2): tijden zijn veranderd, of de tijdzone is een andere.</translation>
    </message>
    <message>
        <source>Import interactions with times: without them nothing can be said about speed. Where a platform shows only names, collect the list of names 5, 15, 60, 240 and 1,440 minutes after each of 20 posts or more of every creator: the first list with a name in it says by when it came.</source>
        <translation>Importeer interacties met tijden: zonder tijden valt over snelheid niets te zeggen. Toont een platform alleen namen, verzamel dan de namenlijst 5, 15, 60, 240 en 1.440 minuten na elk van minstens 20 berichten van elke maker: de eerste lijst waarin een naam staat, zegt wanneer die er uiterlijk was.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; seems to be an office document of a kind that is not read here. Open it in its program and save the table as .xlsx or as CSV (UTF-8).</source>
        <translation>&quot;%1&quot; lijkt een kantoordocument van een soort die hier niet wordt gelezen. Open het in zijn programma en bewaar de tabel als .xlsx of als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The brackets of &quot;%1&quot; do not match (line %2): it is damaged or cut off. Export it again.</source>
        <translation>De haken van &quot;%1&quot; kloppen niet (regel %2): het bestand is beschadigd of afgebroken. Exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a mapping profile of this program. Save one in the import window, or ask for it again.</source>
        <translation>&quot;%1&quot; is geen toewijzingsprofiel van dit programma. Bewaar er een in het importvenster, of vraag het opnieuw op.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a matrix. Save the network with its lines (Arcs/Edges) instead.</source>
        <translation>&quot;%1&quot; bevat een matrix. Bewaar het netwerk met zijn lijnen (Arcs/Edges).</translation>
    </message>
    <message>
        <source>The workbook has several sheets. &quot;%1&quot; is read; the others are %2. Import the file again with another sheet chosen to have that one too.</source>
        <translation>De werkmap heeft meerdere bladen. &quot;%1&quot; wordt gelezen; de andere zijn %2. Importeer het bestand nog eens met een ander blad om dat ook te hebben.</translation>
    </message>
    <message>
        <source>Read by the mapping profile &quot;%1&quot;.</source>
        <translation>Gelezen volgens het toewijzingsprofiel &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The workbook &quot;%1&quot; is damaged or protected by a password. Open it in its program and save the table anew, or as CSV (UTF-8).</source>
        <translation>De werkmap &quot;%1&quot; is beschadigd of met een wachtwoord beveiligd. Open haar in haar programma en bewaar de tabel opnieuw, of als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The workbook &quot;%1&quot; is too large to be read here. Save the table as CSV (UTF-8).</source>
        <translation>De werkmap &quot;%1&quot; is te groot om hier te lezen. Bewaar de tabel als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no sheet &quot;%2&quot;. Its sheets are: %3.</source>
        <translation>&quot;%1&quot; heeft geen blad &quot;%2&quot;. De bladen zijn: %3.</translation>
    </message>
    <message>
        <source>Since the earlier list</source>
        <translation>Sinds de eerdere lijst</translation>
    </message>
    <message>
        <source>%1 followers then, %2 now: %3 joined, %4 are no longer in the list, %5 have another name</source>
        <translation>toen %1 volgers, nu %2: %3 kwamen erbij, %4 staan er niet meer in, %5 hebben een andere naam</translation>
    </message>
    <message>
        <source>Followers of %1 were imported before: %2 then, %3 now. %4 joined, %5 are no longer in the list, %6 have another name. Both lists stay; who is in both counts once.</source>
        <translation>De volgers van %1 zijn eerder geïmporteerd: toen %2, nu %3. %4 kwamen erbij, %5 staan er niet meer in, %6 hebben een andere naam. Beide lijsten blijven; wie in beide staat, telt één keer.</translation>
    </message>
    <message>
        <source>The mapping profile &quot;%1&quot; cannot be removed (system error %2).</source>
        <translation>Het toewijzingsprofiel &quot;%1&quot; kan niet worden verwijderd (systeemfout %2).</translation>
    </message>
    <message>
        <source>There is no mapping profile and no file &quot;%1&quot;.</source>
        <translation>Er is geen toewijzingsprofiel en geen bestand &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no mapping profile and no file &quot;%1&quot;. The profiles are: %2.</source>
        <translation>Er is geen toewijzingsprofiel en geen bestand &quot;%1&quot;. De profielen zijn: %2.</translation>
    </message>
    <message>
        <source>Nothing was saved: no case is open, or it is open for reading only.</source>
        <translation>Er is niets bewaard: er is geen dossier open, of het is alleen om te lezen geopend.</translation>
    </message>
    <message>
        <source>The case has no view called &quot;%1&quot;.</source>
        <translation>Het dossier heeft geen weergave &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written. Choose another folder, or check that there is room.</source>
        <translation>&quot;%1&quot; kan niet worden geschreven. Kies een andere map, of kijk of er ruimte is.</translation>
    </message>
    <message>
        <source>Were followers of an account bought?</source>
        <translation>Zijn volgers van een account gekocht?</translation>
    </message>
    <message>
        <source>Do people comment on each other by agreement?</source>
        <translation>Reageren mensen op afspraak op elkaar?</translation>
    </message>
    <message>
        <source>Was a giveaway or a vote won by real people?</source>
        <translation>Is een winactie of een stemming door echte mensen gewonnen?</translation>
    </message>
    <message>
        <source>To collect: the list of followers in the order of the platform, oldest or newest first, with the date each account was created; follower counts over time; the same of two or three comparable accounts.</source>
        <translation>Te verzamelen: de lijst van volgers in de volgorde van het platform, oudste of nieuwste eerst, met de datum waarop elk account is gemaakt; aantallen volgers door de tijd; hetzelfde van twee of drie vergelijkbare accounts.</translation>
    </message>
    <message>
        <source>Is the order of the list the order of following? (Followers)</source>
        <translation>Is de volgorde van de lijst de volgorde van het volgen? (Volgers)</translation>
    </message>
    <message>
        <source>Do stretches of the list hold accounts of one age or of little activity? (Followers, Account ages, Names)</source>
        <translation>Staan er op stukken van de lijst accounts van één leeftijd of met weinig activiteit? (Volgers, Leeftijd accounts, Namen)</translation>
    </message>
    <message>
        <source>When did the number rise, and what happened on these days? (Growth; import a calendar)</source>
        <translation>Wanneer steeg het aantal, en wat gebeurde er op die dagen? (Groei; importeer een agenda)</translation>
    </message>
    <message>
        <source>Innocent: was there a giveaway, a television programme, an advertisement, a suggestion by the platform at that time?</source>
        <translation>Onschuldig: was er in die tijd een winactie, een televisieprogramma, een advertentie of een aanbeveling van het platform?</translation>
    </message>
    <message>
        <source>Who else could have ordered this: a rival, an agency, a fan? Ask before you publish.</source>
        <translation>Wie anders kan dit hebben besteld: een concurrent, een bureau, een fan? Vraag het voordat u publiceert.</translation>
    </message>
    <message>
        <source>To collect: who liked which post and when, for several accounts, also some that are above suspicion; the posts with their times; the profiles.</source>
        <translation>Te verzamelen: wie welk bericht wanneer likete, van meerdere accounts, ook van enkele die boven verdenking staan; de berichten met hun tijden; de profielen.</translation>
    </message>
    <message>
        <source>Which accounts are among the first on posts of creators who have nothing to do with each other? (Timeline, Network, Matrix)</source>
        <translation>Welke accounts zijn bij de eersten op berichten van makers die niets met elkaar te maken hebben? (Tijdlijn, Netwerk, Matrix)</translation>
    </message>
    <message>
        <source>How do the likes come in, compared with the creator&apos;s own past? (Arrivals)</source>
        <translation>Hoe komen de likes binnen, vergeleken met het eigen verleden van de maker? (Binnenkomst)</translation>
    </message>
    <message>
        <source>Do other signs speak of the same accounts: text, names, ages? (Agreement)</source>
        <translation>Spreken andere signalen over dezelfde accounts: tekst, namen, leeftijden? (Overeenstemming)</translation>
    </message>
    <message>
        <source>Innocent: do they share a fan club, a school, an employer, a city, or notifications that are switched on?</source>
        <translation>Onschuldig: delen zij een fanclub, een school, een werkgever, een stad, of meldingen die aanstaan?</translation>
    </message>
    <message>
        <source>What would document a purchase: an invoice, an order of a test, a panel&apos;s log? (import a ledger)</source>
        <translation>Wat zou een aankoop documenteren: een factuur, een testbestelling, het logboek van een panel? (importeer een aankoopregister)</translation>
    </message>
    <message>
        <source>To collect: posts of the people in question with their times, and who commented and liked under them, with the texts.</source>
        <translation>Te verzamelen: berichten van de betrokkenen met hun tijden, en wie eronder reageerde en likete, met de teksten.</translation>
    </message>
    <message>
        <source>How much of what the others post does each of them react to, and how much do outsiders? (Mutual reactions)</source>
        <translation>Op hoeveel van wat de anderen plaatsen reageert ieder van hen, en hoeveel doen buitenstaanders dat? (Onderlinge reacties)</translation>
    </message>
    <message>
        <source>How soon after a post do they come, and in which order? (Timeline, time after posting)</source>
        <translation>Hoe snel na een bericht komen zij, en in welke volgorde? (Tijdlijn, tijd na plaatsing)</translation>
    </message>
    <message>
        <source>Are there sentences that several of them use? (Comments)</source>
        <translation>Zijn er zinnen die meerderen van hen gebruiken? (Reacties)</translation>
    </message>
    <message>
        <source>Innocent: are they friends, colleagues, a family, a course, people of one trade?</source>
        <translation>Onschuldig: zijn het vrienden, collega’s, een familie, een cursus, vakgenoten?</translation>
    </message>
    <message>
        <source>To collect: the rules of the giveaway, its beginning and end, all entries with their times, the profiles, and the entries of an earlier giveaway.</source>
        <translation>Te verzamelen: de regels van de winactie, begin en einde, alle inzendingen met hun tijden, de profielen, en de inzendingen van een eerdere winactie.</translation>
    </message>
    <message>
        <source>Which entries came together, and from which accounts? (Timeline)</source>
        <translation>Welke inzendingen kwamen samen, en van welke accounts? (Tijdlijn)</translation>
    </message>
    <message>
        <source>How many of the accounts did nothing before and nothing after? (Before and after, Account ages)</source>
        <translation>Hoeveel van de accounts deden ervoor en erna niets? (Voor en na, Leeftijd accounts)</translation>
    </message>
    <message>
        <source>Are texts or names made alike? (Comments, Names)</source>
        <translation>Zijn teksten of namen op dezelfde manier gemaakt? (Reacties, Namen)</translation>
    </message>
    <message>
        <source>Innocent: giveaways bring many real people in a short time; who shared the link, and where?</source>
        <translation>Onschuldig: winacties brengen in korte tijd veel echte mensen; wie deelde de link, en waar?</translation>
    </message>
    <message>
        <source>Would the result be another one without the accounts in question?</source>
        <translation>Zou de uitslag anders zijn zonder de betrokken accounts?</translation>
    </message>
    <message>
        <source>%1 posts carry another time than the one in their id (first in row %2): times were changed, or the time zone is another one.</source>
        <translation>%1 berichten dragen een andere tijd dan die in hun id (de eerste in rij %2): er zijn tijden veranderd, of de tijdzone is een andere.</translation>
    </message>
    <message>
        <source>The export lists %1 logins within a week of that date; the address or device of %2 of them does not occur earlier.</source>
        <translation>De export noemt %1 aanmeldingen binnen een week van die datum; het adres of apparaat van %2 daarvan komt eerder niet voor.</translation>
    </message>
    <message>
        <source>Instagram export: logins</source>
        <translation>Instagram-export: aanmeldingen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds logins with their addresses and devices. They are read only when that is asked for, for an account that was taken over.</source>
        <translation>‘%1’ bevat aanmeldingen met hun adressen en apparaten. Ze worden alleen gelezen als daarom wordt gevraagd, voor een account dat is overgenomen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a graph in the format %2, which is not read here. Save it as GEXF or GraphML, with Gephi for instance.</source>
        <translation>‘%1’ is een graaf in de indeling %2, die hier niet wordt gelezen. Bewaar hem als GEXF of GraphML, bijvoorbeeld met Gephi.</translation>
    </message>
    <message>
        <source>Counting alone would name %1 pairs of accounts here: %2 or more of the same targets within %3 s of each other.</source>
        <translation>Alleen tellen zou hier %1 paren accounts noemen: %2 of meer dezelfde doelen binnen %3 s na elkaar.</translation>
    </message>
    <message>
        <source>%1 of them did so in one session only, as people do who look through the same posts at the same hour. Nothing is made of it here; other tools may list these pairs.</source>
        <translation>%1 daarvan deed dat in één sessie, zoals mensen die op hetzelfde uur dezelfde berichten bekijken. Hier wordt daar niets uit afgeleid; andere programma&apos;s noemen deze paren misschien wel.</translation>
    </message>
    <message>
        <source>X (Twitter) information operations: posts, shares, replies, mentions</source>
        <translation>X (Twitter), informatieoperaties: posts, doorgegeven posts, antwoorden, vermeldingen</translation>
    </message>
    <message>
        <source>Such a release holds what the named accounts did and nothing of anybody else: there is no ordinary audience in it to compare with. Times are to the minute.</source>
        <translation>Zo&apos;n uitgave bevat wat de genoemde accounts deden en niets van anderen: er zit geen gewoon publiek in om mee te vergelijken. Tijden gaan tot op de minuut.</translation>
    </message>
    <message>
        <source>Coordination Network Toolkit: messages, reposts, replies</source>
        <translation>Coordination Network Toolkit: berichten, doorgegeven berichten, antwoorden</translation>
    </message>
    <message>
        <source>An export of 2018 to 2020 says whose post the owner liked or commented on, not which one, and never what the owner received.</source>
        <translation>Een export van 2018 tot 2020 zegt van wie het bericht was dat de eigenaar leuk vond of waarop die reageerde, niet welk bericht, en nooit wat de eigenaar zelf kreeg.</translation>
    </message>
    <message>
        <source>Instagram export of 2018 to 2020: followers and accounts followed</source>
        <translation>Instagram-export van 2018 tot 2020: volgers en gevolgde accounts</translation>
    </message>
    <message>
        <source>Instagram export of 2018 to 2020: likes</source>
        <translation>Instagram-export van 2018 tot 2020: likes</translation>
    </message>
    <message>
        <source>Instagram export of 2018 to 2020: comments</source>
        <translation>Instagram-export van 2018 tot 2020: reacties</translation>
    </message>
    <message>
        <source>Precision of accounts at grade C or better</source>
        <translation>Precisie van accounts met graad C of beter</translation>
    </message>
    <message>
        <source>Followers of %1 accounts (%2): no stretch of any of these lists stands out by creation dates or low activity. The order of each is judged where its followers are drawn.</source>
        <translation>Volgers van %1 accounts (%2): geen stuk van een van deze lijsten valt op door aanmaakdata of weinig activiteit. De volgorde van elke lijst wordt beoordeeld waar haar volgers getekend staan.</translation>
    </message>
    <message>
        <source>Followers of %1 accounts (%2): these lists are not in follow order, or their order cannot be judged; why is said where the followers of each are drawn.</source>
        <translation>Volgers van %1 accounts (%2): deze lijsten staan niet in volgorde van volgen, of hun volgorde is niet te beoordelen; waarom staat waar de volgers van elke lijst getekend zijn.</translation>
    </message>
    <message>
        <source>Posts and advertisements are shown to people who do not follow, and those of several creators may be shown to the same people. Who was shown what is not in this data. Of all others who come back to these creators %1 do not follow them.</source>
        <translation>Berichten en advertenties worden ook getoond aan mensen die niet volgen, en die van verschillende makers misschien aan dezelfde mensen. Wie wat te zien kreeg, staat niet in deze gegevens. Van alle anderen die bij deze makers terugkomen, volgt %1 hen niet.</translation>
    </message>
    <message>
        <source>Then they would follow them, as they follow others: of the other creators they come back to, %1 are not followed by them; of these, %2.</source>
        <translation>Dan zouden ze hen volgen, zoals ze anderen volgen: van de andere makers bij wie ze terugkomen, volgen ze %1 niet; van deze %2.</translation>
    </message>
    <message>
        <source>A follower list that is cut off makes strangers of followers. Of all others who come back to these creators %1 are not in their lists; with the middle creator of this data: %2.</source>
        <translation>Een afgebroken volgerslijst maakt van volgers vreemden. Van alle anderen die bij deze makers terugkomen, staat %1 niet in hun lijsten; bij de middelste maker van deze gegevens: %2.</translation>
    </message>
    <message>
        <source>%1 accounts keep reacting to the same %2 creators without following them</source>
        <translation>%1 accounts blijven op dezelfde %2 makers reageren zonder hen te volgen</translation>
    </message>
    <message>
        <source>Of the creators of this group they come back to, they do not follow %1; of all others they come back to: %2. Comparable accounts do not follow %3 of the creators of this group they come back to.</source>
        <translation>Van de makers van deze groep bij wie ze terugkomen, volgen ze %1 niet; van alle anderen bij wie ze terugkomen: %2. Vergelijkbare accounts volgen %3 van de makers van deze groep bij wie ze terugkomen niet.</translation>
    </message>
    <message>
        <source>Found on one part of the accounts and confirmed on the other, both ways round, for %1 of %2 accounts, each on its own.</source>
        <translation>Gevonden op het ene deel van de accounts en bevestigd op het andere, en andersom, voor %1 van %2 accounts, elk afzonderlijk.</translation>
    </message>
    <message>
        <source>An account reacts without following as often as it does with its other creators, and as often as the other people who come back to the same creator do.</source>
        <translation>Een account reageert zonder te volgen zo vaak als bij zijn andere makers, en zo vaak als de andere mensen die bij dezelfde maker terugkomen.</translation>
    </message>
    <message>
        <source>This shows who keeps reacting to whom without following, not when or why, and only as well as the follower lists are whole. It does not tell who ordered anything.</source>
        <translation>Dit laat zien wie op wie blijft reageren zonder te volgen, niet wanneer of waarom, en alleen zo goed als de volgerslijsten volledig zijn. Het zegt niet wie iets besteld heeft.</translation>
    </message>
    <message>
        <source>Of those who come back to the middle creator %1 are not in the list of its followers, so who reacts without following tells nothing here.</source>
        <translation>Van wie bij de middelste maker terugkomt, staat %1 niet in diens volgerslijst; dus zegt het hier niets wie reageert zonder te volgen.</translation>
    </message>
    <message>
        <source>No group of accounts keeps reacting to the same creators without following them more than their habits and the other people there explain (%1 pairs of creators compared, %2 groups looked at and not confirmed).</source>
        <translation>Geen groep accounts blijft vaker op dezelfde makers reageren zonder hen te volgen dan hun gewoonten en de andere mensen daar verklaren (%1 paren makers vergeleken, %2 groepen bekeken en niet bevestigd).</translation>
    </message>
    <message>
        <source>Missed would have been: fewer than %1 creators or %2 accounts, accounts that follow those they react to, that react to a creator within %3 days only, or that come back to fewer than three others.</source>
        <translation>Gemist zou zijn: minder dan %1 makers of %2 accounts, accounts die volgen op wie ze reageren, die alleen binnen %3 dagen op een maker reageren, of die bij minder dan drie anderen terugkomen.</translation>
    </message>
    <message>
        <source>Shared crowd: who comes back without following</source>
        <translation>Gedeelde groep: wie terugkomt zonder te volgen</translation>
    </message>
    <message>
        <source>A giveaway fills a few days. Here the busiest three days hold %1 of these reactions, which came in %2 bursts.</source>
        <translation>Een winactie vult enkele dagen. Hier vallen op de drukste drie dagen %1 van deze reacties, die in %2 golven kwamen.</translation>
    </message>
    <message>
        <source>Then others would be in the bursts as well. Of their ties to these creators %1 are made of bursts, of the members&apos; %2.</source>
        <translation>Dan zouden ook anderen in de golven zitten. Van hun banden met deze makers bestaat %1 uit golven, van die van de leden %2.</translation>
    </message>
    <message>
        <source>A class comes by at fixed clock times, and to all whom it follows. The busiest hour of the day holds %1 of these reactions; of the members&apos; ties to other creators %2 are made of bursts.</source>
        <translation>Een klas komt op vaste kloktijden langs, en bij iedereen die ze volgt. Het drukste uur van de dag heeft %1 van deze reacties; van de banden van de leden met andere makers bestaat %2 uit golven.</translation>
    </message>
    <message>
        <source>A collector that looks in rounds makes bursts of everybody; comparable accounts in the same files show them in %1 of their ties to these creators.</source>
        <translation>Een verzamelaar die in rondes kijkt, maakt van iedereen golven; vergelijkbare accounts in dezelfde bestanden tonen ze in %1 van hun banden met deze makers.</translation>
    </message>
    <message>
        <source>A broadcast or an appeal to act at that moment</source>
        <translation>Een uitzending of een oproep om op dat moment iets te doen</translation>
    </message>
    <message>
        <source>Whether somebody asked people to react to these posts at these moments is not in this data.</source>
        <translation>Of iemand mensen vroeg op deze momenten op deze berichten te reageren, staat niet in deze gegevens.</translation>
    </message>
    <message>
        <source>Under posts of these creators the accounts appeared together %1 times, many within %2 minutes, %3 minutes after the post (median).</source>
        <translation>Onder berichten van deze makers verschenen de accounts %1 keer samen, met velen binnen %2 minuten, %3 minuten na het bericht (mediaan).</translation>
    </message>
    <message>
        <source>Of their ties to these creators %1 are made of bursts, of those to all other creators %2; of comparable accounts&apos; ties to these creators: %3.</source>
        <translation>Van hun banden met deze makers bestaat %1 uit golven, van die met alle andere makers %2; van de banden van vergelijkbare accounts met deze makers: %3.</translation>
    </message>
    <message>
        <source>An account is in bursts under one creator&apos;s posts as often as under those of its other creators, and as often as the other people who react there.</source>
        <translation>Een account zit bij één maker zo vaak in golven als bij zijn andere makers, en zo vaak als de andere mensen die daar reageren.</translation>
    </message>
    <message>
        <source>This shows that accounts act together, not who ordered it, nor that their owners know: services act with passwords that people gave them for something else.</source>
        <translation>Dit laat zien dat accounts samen handelen, niet wie het besteld heeft, en ook niet dat hun eigenaars het weten: diensten handelen met wachtwoorden die mensen hun voor iets anders gaven.</translation>
    </message>
    <message>
        <source>Locked crowd: reactions in bursts</source>
        <translation>Vaste groep: reacties in golven</translation>
    </message>
    <message>
        <source>With these creators the accounts appeared together %1 times, many within %2 minutes.</source>
        <translation>Bij deze makers verschenen de accounts %1 keer samen, met velen binnen %2 minuten.</translation>
    </message>
    <message>
        <source>Of the ties to the middle creator %1 are made of bursts, so who acts in bursts tells nothing here.</source>
        <translation>Van de banden met de middelste maker bestaat %1 uit golven; dus zegt het hier niets wie in golven handelt.</translation>
    </message>
    <message>
        <source>Times that were read in rounds make bursts of everybody: import the times of the acts themselves, where they exist.</source>
        <translation>Tijden die in rondes zijn afgelezen, maken van iedereen golven: importeer de tijden van de handelingen zelf, waar die er zijn.</translation>
    </message>
    <message>
        <source>Notifications come with the post. Bursts count from %1 minutes after it; these came %2 minutes after it (median).</source>
        <translation>Meldingen komen met het bericht. Golven tellen vanaf %1 minuten erna; deze kwamen %2 minuten erna (mediaan).</translation>
    </message>
    <message>
        <source>The times of the posts are missing. People who are told of every post of a few creators come in bursts too.</source>
        <translation>De tijden van de berichten ontbreken. Mensen die een melding krijgen van elk bericht van enkele makers, komen ook in golven.</translation>
    </message>
    <message>
        <source>%1 accounts act in the same bursts for %2 creators</source>
        <translation>%1 accounts handelen in dezelfde golven voor %2 makers</translation>
    </message>
    <message>
        <source>%1 accounts act in the same bursts on %2 targets</source>
        <translation>%1 accounts handelen in dezelfde golven bij %2 doelen</translation>
    </message>
    <message>
        <source>%1 accounts are in bursts of %2 or more of the creators that were tested; by their habits and the other people there about %3 were to be expected.</source>
        <translation>%1 accounts zitten bij %2 of meer van de geteste makers in golven; naar hun gewoonten en de andere mensen daar waren er ongeveer %3 te verwachten.</translation>
    </message>
    <message>
        <source>Missed would have been: bursts of fewer than %1 acts within %2 minutes, fewer than %3 creators, fewer than %4 accounts, and accounts that come to fewer than three of the creators.</source>
        <translation>Gemist zou zijn: golven van minder dan %1 handelingen binnen %2 minuten, minder dan %3 makers, minder dan %4 accounts, en accounts die bij minder dan drie van de makers komen.</translation>
    </message>
    <message>
        <source>That brings strangers for some days. Counted is who came back at least %1 days later, by the dates of the posts where the reactions have none. They have one for %2.</source>
        <translation>Dat brengt enkele dagen lang vreemden. Geteld is wie minstens %1 dagen later terugkwam, naar de datum van het bericht waar de reacties er geen hebben. Ze hebben er een voor %2.</translation>
    </message>
    <message>
        <source>%1 accounts come back to %2 or more of the creators that were tested without following them; by their habits and the other people there about %3 were to be expected.</source>
        <translation>%1 accounts komen bij %2 of meer van de geteste makers terug zonder hen te volgen; naar hun gewoonten en de andere mensen daar waren er ongeveer %3 te verwachten.</translation>
    </message>
    <message>
        <source>There are whole follower lists of fewer than %1 creators to whom %2 accounts or more come back, so nobody knows who reacts without following.</source>
        <translation>Van minder dan %1 makers bij wie %2 of meer accounts terugkomen, is er een volledige volgerslijst; dus weet niemand wie reageert zonder te volgen.</translation>
    </message>
    <message>
        <source>Import the follower lists of these creators, collected in the same weeks as the reactions, and their numbers of followers (a table of accounts): a list that holds %1 of that number is whole.</source>
        <translation>Importeer de volgerslijsten van deze makers, in dezelfde weken verzameld als de reacties, en hun aantallen volgers (een tabel van accounts): een lijst met %1 van dat aantal is volledig.</translation>
    </message>
    <message>
        <source>Tags that were put on accounts and targets by hand.</source>
        <translation>Labels die met de hand op accounts en doelen zijn gezet.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Observations are what a person put together by hand. Lockstep did not test them: no chance, no comparison and no innocent explanation was worked out.</source>
        <translation>Waarnemingen zijn met de hand door een mens bijeengebracht. Lockstep heeft ze niet getoetst: er is geen kans, geen vergelijking en geen onschuldige verklaring berekend.</translation>
    </message>
    <message>
        <source>Notes on single accounts and posts, and the names behind observations and tags, stay in the case.</source>
        <translation>Notities over afzonderlijke accounts en berichten, en de namen achter waarnemingen en labels, blijven in het dossier.</translation>
    </message>
    <message>
        <source>The tag &quot;%1&quot; is damaged. Use a copy of the case that was made earlier.</source>
        <translation>Het label &quot;%1&quot; is beschadigd. Gebruik een eerder gemaakte kopie van het dossier.</translation>
    </message>
    <message>
        <source>The tag is for an account or a target that is not in this case.</source>
        <translation>Het label is voor een account of een doel dat niet in dit dossier zit.</translation>
    </message>
    <message>
        <source>A group of %1 of these accounts was found by another search as well (%2). It is a part of this finding and not listed apart.</source>
        <translation>Een groep van %1 van deze accounts is ook door een andere zoekwijze gevonden (%2). Ze is een deel van deze bevinding en staat niet apart in de lijst.</translation>
    </message>
    <message>
        <source>%1 groups of %2 to %3 of these accounts were found by another search as well (%4). They are parts of this finding and not listed apart.</source>
        <translation>%1 groepen van %2 tot %3 van deze accounts zijn ook door een andere zoekwijze gevonden (%4). Ze zijn delen van deze bevinding en staan niet apart in de lijst.</translation>
    </message>
    <message>
        <source>Observation of %1 (accounts: %2, targets: %3, from %4 to %5): %6</source>
        <translation>Waarneming van %1 (accounts: %2, doelen: %3, van %4 tot %5): %6</translation>
    </message>
    <message>
        <source>Observation of %1 (accounts: %2, targets: %3): %4</source>
        <translation>Waarneming van %1 (accounts: %2, doelen: %3): %4</translation>
    </message>
    <message>
        <source>A tag needs a name, and not a longer one than %1 letters (some letters count twice).</source>
        <translation>Een label heeft een naam nodig, van hoogstens %1 letters (sommige letters tellen dubbel).</translation>
    </message>
    <message>
        <source>Of the followers at ranks %1 to %2, %3 of %4 with a creation date were created in the same %5 short spans of days, %6 days in all between %7 and %8; of their neighbours in the list %9.</source>
        <translation>Van de volgers op plaats %1 tot en met %2 zijn er %3 van de %4 met een aanmaakdatum aangemaakt in dezelfde %5 korte reeksen dagen, samen %6 dagen tussen %7 en %8; van hun buren in de lijst %9.</translation>
    </message>
    <message>
        <source>People who come after a mention have accounts of all ages. Here %1 of the followers were created in the same few spans of days between %2 and %3, of their neighbours in the list %4.</source>
        <translation>Mensen die na een vermelding komen, hebben accounts van alle leeftijden. Hier is %1 van de volgers aangemaakt in dezelfde paar reeksen dagen tussen %2 en %3, van hun buren in de lijst %4.</translation>
    </message>
    <message>
        <source>People who come after a mention have accounts of all ages. Here %1 of the followers were created between %2 and %3, of their neighbours in the list %4.</source>
        <translation>Mensen die na een vermelding komen, hebben accounts van alle leeftijden. Hier is %1 van de volgers aangemaakt tussen %2 en %3, van hun buren in de lijst %4.</translation>
    </message>
    <message>
        <source>About %1 of these %2 followers are of the batch, by how often the two signs meet in one account (capture and recapture), at least %3 by the clearer sign alone; the others came between them.</source>
        <translation>Ongeveer %1 van deze %2 volgers horen bij de partij, te oordelen naar hoe vaak de twee tekens in één account samenkomen (vangst-hervangst), en minstens %3 volgens het duidelijkste teken alleen; de anderen kwamen ertussendoor.</translation>
    </message>
    <message>
        <source>more than usual</source>
        <translation>meer dan gewoonlijk</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ongeveer %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minstens %1</translation>
    </message>
    <message>
        <source>Of %1 followers of %2 who stand together in the list, %3 look alike; the order of the list is doubtful</source>
        <translation>Van %1 volgers van %2 die bij elkaar in de lijst staan, lijken er %3 op elkaar; de volgorde van de lijst is twijfelachtig</translation>
    </message>
    <message>
        <source>Of %1 followers of %2 who came one after the other, %3 look alike</source>
        <translation>Van %1 volgers van %2 die na elkaar kwamen, lijken er %3 op elkaar</translation>
    </message>
    <message>
        <source>Each of them is quicker than its own rhythm explains (a chance of at most %1 for one account alone; of the core at most %2, on the days that were held back), and how likely it is here by mistake (%3 at most) was judged among accounts that react to about as many of these creators.</source>
        <translation>Elk van deze accounts is sneller dan het eigen ritme verklaart (een kans van hoogstens %1 voor één account op zich; voor de kern hoogstens %2, op de dagen die apart waren gehouden), en hoe waarschijnlijk het hier ten onrechte staat (hoogstens %3), is beoordeeld onder accounts die op ongeveer evenveel van deze makers reageren.</translation>
    </message>
    <message>
        <source>The picture of note %1 is damaged. Delete the note, or use a copy of the case that was made earlier.</source>
        <translation>De afbeelding van notitie %1 is beschadigd. Verwijder de notitie, of gebruik een eerder gemaakte kopie van het dossier.</translation>
    </message>
    <message>
        <source>The picture is larger than %1 million bytes. Make the window smaller, then pin it again.</source>
        <translation>De afbeelding is groter dan %1 miljoen bytes. Maak het venster kleiner en maak haar dan opnieuw vast.</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>De afbeelding kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read. Check the name and that you may open it.</source>
        <translation>“%1” kan niet worden gelezen. Controleer de naam en of u het mag openen.</translation>
    </message>
    <message>
        <source>%1 holds no &quot;%2&quot; (names that it does not hold: %3). No tag was changed.</source>
        <translation>%1 bevat geen “%2” (namen die het niet bevat: %3). Er is geen label gewijzigd.</translation>
    </message>
    <message>
        <source>Say which accounts or posts: --account, --post or --accounts.</source>
        <translation>Zeg welke accounts of berichten: --account, --post of --accounts.</translation>
    </message>
    <message>
        <source>Missed would have been: fewer than %1 accounts or %2 sentences, accounts that comment less than about three times in each half of the days (twice where the sentences are said under a few creators only), comments of one or two words or emoji, and texts that a machine words anew each time.</source>
        <translation>Gemist zouden zijn: minder dan %1 accounts of %2 zinnen, accounts die in elke helft van de dagen minder dan ongeveer drie keer reageren (twee keer waar de zinnen alleen bij enkele makers staan), reacties van een of twee woorden of emoji, en teksten die een machine telkens anders verwoordt.</translation>
    </message>
    <message>
        <source>The picture of this note is damaged and cannot be shown.</source>
        <translation>De afbeelding bij deze notitie is beschadigd en kan niet worden getoond.</translation>
    </message>
    <message>
        <source>Picture of the view on %1: it does not change with the data, and may show names.</source>
        <translation>Afbeelding van de weergave op %1: zij verandert niet mee met de gegevens en kan namen tonen.</translation>
    </message>
    <message>
        <source>Pictures that stand with the notes may show names, too: look at them before publication.</source>
        <translation>Ook afbeeldingen bij de notities kunnen namen tonen: bekijk ze vóór publicatie.</translation>
    </message>
    <message>
        <source>The picture cannot be made: there is too little memory. Make the window smaller.</source>
        <translation>De afbeelding kan niet worden gemaakt: er is te weinig geheugen. Maak het venster kleiner.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read to its end. No tag was changed.</source>
        <translation>“%1” kan niet tot het einde worden gelezen. Er is geen label gewijzigd.</translation>
    </message>
    <message>
        <source>Say which tag: its name comes after the case.</source>
        <translation>Zeg welk label: de naam komt na het dossier.</translation>
    </message>
    <message>
        <source>Weight: in synthetic worlds such a result is about %1 times as common with a planted group as without. Real life is less orderly, so only the square root of that counts (%2). Whoever gave it %3 before looking, as was entered, may give it %4 now: a rule of thumb, not a measurement.</source>
        <translation>Gewicht: in kunstmatige werelden komt zo&apos;n uitkomst met een geplante groep ongeveer %1 keer zo vaak voor als zonder. Het echte leven is minder ordelijk, dus telt alleen de wortel daarvan (%2). Wie vooraf %3 gaf, zoals is ingevoerd, mag nu %4 geven: een vuistregel, geen meting.</translation>
    </message>
    <message>
        <source>A second search, for bursts instead of speed, found no further group that habits and the other people there do not explain (bursts: %1; %2 pairs of creators compared, %3 groups looked at and not confirmed).</source>
        <translation>Een tweede zoektocht, naar golven in plaats van snelheid, vond geen andere groep die de gewoonten en de andere mensen daar niet verklaren (golven: %1; %2 paren makers vergeleken, %3 groepen bekeken en niet bevestigd).</translation>
    </message>
    <message>
        <source>One mark a follower: %1 of %2; without a creation date: %3. Left is the oldest follower. Marked: positions %4 to %5, in colour the accounts that are named. Dates are UTC, to the day.</source>
        <translation>Eén punt per volger: %1 van %2; zonder aanmaakdatum: %3. Links staat de oudste volger. Gemarkeerd: plaats %4 tot en met %5, in kleur de accounts die genoemd worden. Datums zijn UTC, tot op de dag.</translation>
    </message>
    <message>
        <source>One mark a follower: %1 of %2; without a creation date: %3. Nobody stated the order of the list; its direction is the one that the creation dates support. Marked: positions %4 to %5, in colour the accounts that are named. Dates are UTC, to the day.</source>
        <translation>Eén punt per volger: %1 van %2; zonder aanmaakdatum: %3. Niemand gaf de volgorde van de lijst op; de richting is die welke de aanmaakdatums steunen. Gemarkeerd: plaats %4 tot en met %5, in kleur de accounts die genoemd worden. Datums zijn UTC, tot op de dag.</translation>
    </message>
    <message>
        <source>Example report on invented data, redacted</source>
        <translation>Voorbeeldrapport over verzonnen gegevens, zonder namen</translation>
    </message>
    <message>
        <source>Example report on invented data</source>
        <translation>Voorbeeldrapport over verzonnen gegevens</translation>
    </message>
    <message>
        <source>Everything in this report is invented: the accounts, the posts and what they did come from a synthetic world. It shows what a report looks like.</source>
        <translation>Alles in dit rapport is verzonnen: de accounts, de berichten en wat ze deden komen uit een kunstmatige wereld. Het toont hoe een rapport eruitziet.</translation>
    </message>
    <message>
        <source>Do the same accounts like the posts of several creators?</source>
        <translation>Liken dezelfde accounts de berichten van meerdere makers?</translation>
    </message>
    <message>
        <source>%1 cannot be made there: the folder may not be written. Choose a folder of your own.</source>
        <translation>%1 kan daar niet worden gemaakt: in die map mag niet worden geschreven. Kies een eigen map.</translation>
    </message>
    <message>
        <source>%1 cannot be made there: the folder does not exist. Choose another folder.</source>
        <translation>%1 kan daar niet worden gemaakt: die map bestaat niet. Kies een andere map.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has an ending that pictures cannot be saved with. Give it one of these: .png, .svg, .pdf.</source>
        <translation>&quot;%1&quot; heeft een extensie waarmee geen afbeelding bewaard kan worden. Geef een van deze: .png, .svg, .pdf.</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>De tabel schrijven</translation>
    </message>
</context>
<context>
    <name>lockstep::AccountsModel</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interacties</translation>
    </message>
    <message>
        <source>First (UTC)</source>
        <translation>Eerste (UTC)</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation>Laatste (UTC)</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Aangemaakt (UTC)</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Volgers</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Volgt</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>In findings</source>
        <translation>In bevindingen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
</context>
<context>
    <name>lockstep::AgesView</name>
    <message>
        <source>When the accounts were created</source>
        <translation>Wanneer de accounts zijn aangemaakt</translation>
    </message>
    <message>
        <source>Counting creation dates</source>
        <translation>Aanmaakdatums tellen</translation>
    </message>
    <message>
        <source>No creation date of these accounts is known. Import a list of accounts with a column &quot;created&quot;.</source>
        <translation>Van deze accounts is geen aanmaakdatum bekend. Importeer een lijst van accounts met een kolom &quot;created&quot;.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Bars: these accounts. Line: all other accounts, scaled to the same number.</source>
        <translation>Staven: deze accounts. Lijn: alle andere accounts, omgerekend naar hetzelfde aantal.</translation>
    </message>
    <message>
        <source>Bars: these accounts.</source>
        <translation>Staven: deze accounts.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>%1: %2 with a creation date, %3 without.</source>
        <translation>%1: %2 met een aanmaakdatum, %3 zonder.</translation>
    </message>
    <message>
        <source>All other accounts: %1 with, %2 without.</source>
        <translation>Alle andere accounts: %1 met, %2 zonder.</translation>
    </message>
    <message>
        <source>%1: %2 accounts; others %3</source>
        <translation>%1: %2 accounts; andere %3</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>een dag</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>een maand</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>een jaar</translation>
    </message>
    <message>
        <source>Each bar: %1. Dates in UTC.</source>
        <translation>Elke staaf: %1. Datums in UTC.</translation>
    </message>
    <message>
        <source>A spike may be a batch, or a time at which the platform grew: compare with the line.</source>
        <translation>Een piek kan een partij zijn, of een tijd waarin het platform groeide: vergelijk met de lijn.</translation>
    </message>
    <message>
        <source>A spike may be a batch, or a time at which the platform grew.</source>
        <translation>Een piek kan een partij zijn, of een tijd waarin het platform groeide.</translation>
    </message>
    <message>
        <source>Select accounts to compare them with the others.</source>
        <translation>Selecteer accounts om ze met de anderen te vergelijken.</translation>
    </message>
</context>
<context>
    <name>lockstep::ArrivalsView</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 u</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>How likes came in</source>
        <translation>Hoe likes binnenkwamen</translation>
    </message>
    <message>
        <source>&amp;Creator:</source>
        <translation>&amp;Maker:</translation>
    </message>
    <message>
        <source>Following likes</source>
        <translation>Likes volgen</translation>
    </message>
    <message>
        <source>The times of the posts are missing. Import a list of posts with post, author and posted_at.</source>
        <translation>De tijden van de berichten ontbreken. Importeer een lijst van berichten met post, author en posted_at.</translation>
    </message>
    <message>
        <source>No post of this creator has a time and at least %1 likes with a time.</source>
        <translation>Geen bericht van deze maker heeft een tijd en minstens %1 likes met een tijd.</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 u</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 u</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 week</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dagen</translation>
    </message>
    <message>
        <source>Share of the likes that had come. Grey: the middle 80 % of the posts, and their median.</source>
        <translation>Aandeel van de likes dat er was. Grijs: de middelste 80 % van de berichten, en hun mediaan.</translation>
    </message>
    <message>
        <source>Share of the likes that had come. Lines: chosen posts. Grey: the middle 80 % of posts by other creators, and their median.</source>
        <translation>Aandeel van de likes dat er was. Lijnen: gekozen berichten. Grijs: de middelste 80 % van berichten van andere makers, en hun mediaan.</translation>
    </message>
    <message>
        <source>Share of the likes that had come. Lines: chosen posts. Grey: the middle 80 % of the creator&apos;s other posts, and their median.</source>
        <translation>Aandeel van de likes dat er was. Lijnen: gekozen berichten. Grijs: de middelste 80 % van de andere berichten van de maker, en hun mediaan.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Geplaatst</translation>
    </message>
    <message>
        <source>Likes with a time</source>
        <translation>Likes met een tijd</translation>
    </message>
    <message>
        <source>Within an hour</source>
        <translation>Binnen een uur</translation>
    </message>
    <message>
        <source>Half by</source>
        <translation>De helft na</translation>
    </message>
    <message>
        <source>Nine tenths by</source>
        <translation>Negen tiende na</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Posts of %1: %2 chosen; left out for fewer than %3 likes with a time: %4. For comparison %5 posts by other creators.</source>
        <translation>Berichten van %1: %2 gekozen; weggelaten wegens minder dan %3 likes met een tijd: %4. Ter vergelijking %5 berichten van andere makers.</translation>
    </message>
    <message>
        <source>Posts of %1: %2 chosen, %3 others; left out for fewer than %4 likes with a time: %5.</source>
        <translation>Berichten van %1: %2 gekozen, %3 andere; weggelaten wegens minder dan %4 likes met een tijd: %5.</translation>
    </message>
    <message>
        <source>Drawn: the first %1 of the chosen ones; the table has all.</source>
        <translation>Getekend: de eerste %1 van de gekozen; de tabel heeft ze alle.</translation>
    </message>
    <message>
        <source>%1: %2 likes, half of them within %3</source>
        <translation>%1: %2 likes, de helft ervan binnen %3</translation>
    </message>
    <message>
        <source>A straight line or a jump long after posting needs a second look; a second wave after a mention elsewhere is ordinary.</source>
        <translation>Een rechte lijn of een sprong lang na het plaatsen verdient een tweede blik; een tweede golf na een vermelding elders is gewoon.</translation>
    </message>
    <message>
        <source>Choose posts in the table or show a finding.</source>
        <translation>Kies berichten in de tabel of toon een bevinding.</translation>
    </message>
</context>
<context>
    <name>lockstep::BusyDaysList</name>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>%1: interactions: %2; on as many usual days about %3.</source>
        <translation>%1: interacties: %2; op evenveel gewone dagen ongeveer %3.</translation>
    </message>
    <message>
        <source>Most of what came on top went to posts of which the author is not known.</source>
        <translation>Het meeste van wat erbij kwam, ging naar berichten waarvan de auteur niet bekend is.</translation>
    </message>
    <message>
        <source>Most of what came on top went to %1.</source>
        <translation>Het meeste van wat erbij kwam, ging naar %1.</translation>
    </message>
    <message>
        <source>Most of what came on top is spread over %1 creators, most of all %2.</source>
        <translation>Het meeste van wat erbij kwam, is verdeeld over %1 makers; het meest kreeg %2.</translation>
    </message>
    <message>
        <source>Accounts that came there in these days: %1; on no other day: %2 of them.</source>
        <translation>Accounts die daar op deze dagen kwamen: %1; op geen andere dag: %2 daarvan.</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Toon deze dagen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Toon %1</translation>
    </message>
    <message>
        <source>News, a giveaway or a post that spread looks like this. It says nothing of any account, and no finding rests on it.</source>
        <translation>Nieuws, een winactie of een bericht dat rondging ziet er zo uit. Het zegt niets over een account, en geen bevinding berust erop.</translation>
    </message>
</context>
<context>
    <name>lockstep::CasePanel</name>
    <message>
        <source>Nothing is selected.</source>
        <translation>Er is niets geselecteerd.</translation>
    </message>
    <message>
        <source>Choose a finding on the left, or an account in a chart or table. What is known of it stands here, with the rows behind it and your notes.</source>
        <translation>Kies links een bevinding, of een account in een grafiek of tabel. Wat erover bekend is staat dan hier, met de rijen erachter en je notities.</translation>
    </message>
    <message>
        <source>Notes on this time range</source>
        <translation>Notities bij dit tijdvak</translation>
    </message>
    <message>
        <source>Notes on the whole case</source>
        <translation>Notities bij het hele dossier</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Alle notities</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Days that stand out</source>
        <translation>Dagen die opvallen</translation>
    </message>
</context>
<context>
    <name>lockstep::CaseSession</name>
    <message>
        <source>Opening the case</source>
        <translation>Het dossier openen</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Het voorbeeld maken</translation>
    </message>
    <message>
        <source>Reading the case</source>
        <translation>Het dossier lezen</translation>
    </message>
    <message>
        <source>Looking for coordination</source>
        <translation>Naar coördinatie zoeken</translation>
    </message>
    <message>
        <source>Removing the data set</source>
        <translation>Dataset verwijderen</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filteren</translation>
    </message>
</context>
<context>
    <name>lockstep::ChangeView</name>
    <message>
        <source>own post</source>
        <translation>eigen bericht</translation>
    </message>
    <message>
        <source>Before and after a date</source>
        <translation>Voor en na een datum</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Datum:</translation>
    </message>
    <message>
        <source>the brushed time begins</source>
        <translation>de gemarkeerde tijd begint</translation>
    </message>
    <message>
        <source>the time of the finding begins</source>
        <translation>de tijd van de bevinding begint</translation>
    </message>
    <message>
        <source>the time of the finding ends</source>
        <translation>de tijd van de bevinding eindigt</translation>
    </message>
    <message>
        <source>half of the acts are earlier</source>
        <translation>de helft van de handelingen is eerder</translation>
    </message>
    <message>
        <source>Comparing before and after</source>
        <translation>Voor en na vergelijken</translation>
    </message>
    <message>
        <source>Choose a finding or select accounts: shown is what they did before a date and after it.</source>
        <translation>Kies een bevinding of selecteer accounts: getoond wordt wat zij voor en na een datum deden.</translation>
    </message>
    <message>
        <source>Before: hours of the day (UTC), %1 acts</source>
        <translation>Voor: uren van de dag (UTC), %1 handelingen</translation>
    </message>
    <message>
        <source>After: hours of the day (UTC), %1 acts</source>
        <translation>Na: uren van de dag (UTC), %1 handelingen</translation>
    </message>
    <message>
        <source>Blue: before. Orange: after. Shares of all acts of that side.</source>
        <translation>Blauw: voor. Oranje: na. Aandelen van alle handelingen van die kant.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>acts</source>
        <translation>handelingen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>%1:00 to %2:00 UTC</source>
        <translation>%1:00 tot %2:00 UTC</translation>
    </message>
    <message>
        <source>%1, divided at %2. Before: %3 acts and %4 posts, %5 a day; after: %6 and %7, %8 a day. Without a time, not shown: %9.</source>
        <translation>%1, gedeeld op %2. Voor: %3 handelingen en %4 berichten, %5 per dag; na: %6 en %7, %8 per dag. Zonder tijd, niet getoond: %9.</translation>
    </message>
    <message>
        <source>A journey, a new job or a holiday changes the hours too.</source>
        <translation>Een reis, een nieuwe baan of een vakantie verandert de uren ook.</translation>
    </message>
    <message>
        <source>acts on creators of both sides</source>
        <translation>handelingen bij makers van beide kanten</translation>
    </message>
    <message>
        <source>reactions from accounts of both sides</source>
        <translation>reacties van accounts van beide kanten</translation>
    </message>
    <message>
        <source>None of the acts of these accounts has a time.</source>
        <translation>Geen van de handelingen van deze accounts heeft een tijd.</translation>
    </message>
</context>
<context>
    <name>lockstep::ChartView</name>
    <message>
        <source>Save ta&amp;ble…</source>
        <translation>Ta&amp;bel bewaren…</translation>
    </message>
    <message>
        <source>all %1 accounts</source>
        <translation>alle %1 accounts</translation>
    </message>
    <message>
        <source>%1 selected accounts of %2</source>
        <translation>%1 geselecteerde accounts van %2</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>hele tijd</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>the %1 of %2 accounts that the filters leave</source>
        <translation>de %1 van %2 accounts die de filters overlaten</translation>
    </message>
    <message>
        <source>%1 selected accounts, as far as the filters leave them, of %2</source>
        <translation>%1 geselecteerde accounts, voor zover de filters ze overlaten, van %2</translation>
    </message>
</context>
<context>
    <name>lockstep::ColumnMapper</name>
    <message>
        <source>Meaning of the columns</source>
        <translation>Betekenis van de kolommen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeldweergave</translation>
    </message>
    <message>
        <source>means</source>
        <translation>betekent</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>Betekenis van kolom %1</translation>
    </message>
    <message>
        <source>All of the first rows can be read (%1).</source>
        <translation>Alle eerste rijen zijn te lezen (%1).</translation>
    </message>
    <message>
        <source>%1 of the first %2 rows would be refused. Row %3: %4</source>
        <translation>%1 van de eerste %2 rijen zouden worden geweigerd. Rij %3: %4</translation>
    </message>
</context>
<context>
    <name>lockstep::CommentsView</name>
    <message>
        <source>Sentences that several accounts use</source>
        <translation>Zinnen die meerdere accounts gebruiken</translation>
    </message>
    <message>
        <source>Comparing comments</source>
        <translation>Reacties vergelijken</translation>
    </message>
    <message>
        <source>No two accounts use the same sentence, or there are no comments with a text in this data. Short words and emoji alone do not count.</source>
        <translation>Geen twee accounts gebruiken dezelfde zin, of deze gegevens hebben geen reacties met tekst. Korte woorden en losse emoji tellen niet.</translation>
    </message>
    <message>
        <source>%1 accounts, %2 creators</source>
        <translation>%1 accounts, %2 makers</translation>
    </message>
    <message>
        <source>First wording</source>
        <translation>Eerste bewoording</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Of them selected</source>
        <translation>Daarvan geselecteerd</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Reacties</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Makers</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Eerste</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Laatste</translation>
    </message>
    <message>
        <source>Sentences that two accounts or more use: %1, of %2 different texts. Drawn: the first ones by creators; the table has all. Song lines, contest codes and congratulations are common to everybody.</source>
        <translation>Zinnen die twee of meer accounts gebruiken: %1, van %2 verschillende teksten. Getekend: de eerste naar aantal makers; de tabel heeft ze alle. Songteksten, prijsvraagcodes en felicitaties gebruikt iedereen.</translation>
    </message>
    <message>
        <source>Accounts that use it, under how many creators, and its first wording; underlined: words that change from one wording to the next.</source>
        <translation>Accounts die hem gebruiken, bij hoeveel makers, en de eerste bewoording; onderstreept: woorden die van bewoording tot bewoording veranderen.</translation>
    </message>
    <message>
        <source>Accounts that use it (orange: selected), under how many creators, and its first wording; underlined: words that change from one wording to the next.</source>
        <translation>Accounts die hem gebruiken (oranje: geselecteerd), bij hoeveel makers, en de eerste bewoording; onderstreept: woorden die van bewoording tot bewoording veranderen.</translation>
    </message>
    <message>
        <source>Words that change</source>
        <translation>Woorden die veranderen</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Bewoordingen</translation>
    </message>
</context>
<context>
    <name>lockstep::ContrastBars</name>
    <message>
        <source>Accounts of the finding: %1. Matched controls: %2.</source>
        <translation>Accounts van de bevinding: %1. Vergelijkingsaccounts: %2.</translation>
    </message>
    <message>
        <source>Accounts of the finding</source>
        <translation>Accounts van de bevinding</translation>
    </message>
    <message>
        <source>Matched controls</source>
        <translation>Vergelijkingsaccounts</translation>
    </message>
</context>
<context>
    <name>lockstep::CoverageView</name>
    <message>
        <source>Who reacts to whose posts</source>
        <translation>Wie op wiens berichten reageert</translation>
    </message>
    <message>
        <source>Comparing reactions within the group</source>
        <translation>Reacties binnen de groep vergelijken</translation>
    </message>
    <message>
        <source>Choose a finding or select accounts: shown is who of them reacts to whose posts.</source>
        <translation>Kies een bevinding of selecteer accounts: getoond wordt wie van hen op wiens berichten reageert.</translation>
    </message>
    <message>
        <source>No posts of these accounts are known in this time. Import a list of posts with post, author and posted_at.</source>
        <translation>Van deze accounts zijn in deze tijd geen berichten bekend. Importeer een lijst van berichten met post, author en posted_at.</translation>
    </message>
    <message>
        <source>posts of these accounts, oldest left</source>
        <translation>berichten van deze accounts, oudste links</translation>
    </message>
    <message>
        <source>Orange: reacted to it. Grey: own post. Bars: share of the others&apos; posts; dashed: as many outsiders, those who reacted most.</source>
        <translation>Oranje: reageerde erop. Grijs: eigen bericht. Balken: aandeel van de berichten van de anderen; streepjes: evenveel buitenstaanders, zij die het meest reageerden.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Lid</translation>
    </message>
    <message>
        <source>Own posts</source>
        <translation>Eigen berichten</translation>
    </message>
    <message>
        <source>Posts of others reacted to</source>
        <translation>Berichten van anderen waarop is gereageerd</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>%1 posts of %2 accounts (%3 more have none), %4. On average a member reacts to %5 of the posts of the others; the %6 outsiders who react most reach %7.</source>
        <translation>%1 berichten van %2 accounts (%3 andere hebben er geen), %4. Gemiddeld reageert een lid op %5 van de berichten van de anderen; de %6 buitenstaanders die het meest reageren, halen %7.</translation>
    </message>
    <message>
        <source>Left out: %1 accounts with the fewest posts, %2 of the oldest posts.</source>
        <translation>Weggelaten: %1 accounts met de minste berichten, %2 van de oudste berichten.</translation>
    </message>
    <message>
        <source>Friends, colleagues and families react to each other too; whoever agreed on it reacts to almost everything.</source>
        <translation>Vrienden, collega’s en families reageren ook op elkaar; wie het heeft afgesproken, reageert op bijna alles.</translation>
    </message>
    <message>
        <source>%1 · %2, posted by %3</source>
        <translation>%1 · %2, geplaatst door %3</translation>
    </message>
</context>
<context>
    <name>lockstep::DataSetsPanel</name>
    <message>
        <source>interactions</source>
        <translation>interacties</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>berichten</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>accounts</translation>
    </message>
    <message>
        <source>follower list</source>
        <translation>volgerslijst</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Datasets</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Dataset</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Geïmporteerd</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codering</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tijden</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>nieuwste eerst</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>oudste eerst</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>&amp;Remove data set…</source>
        <translation>Dataset ve&amp;rwijderen…</translation>
    </message>
    <message>
        <source>Take this import out of the case, so that its file can be imported anew</source>
        <translation>Haal deze import uit het dossier, zodat het bestand opnieuw kan worden geïmporteerd</translation>
    </message>
    <message>
        <source>Remove data set</source>
        <translation>Dataset verwijderen</translation>
    </message>
    <message>
        <source>Remove “%1” (%2) from the case?</source>
        <translation>“%1” (%2) uit het dossier verwijderen?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>counts over time</source>
        <translation>aantallen in de tijd</translation>
    </message>
    <message>
        <source>calendar of events</source>
        <translation>kalender van gebeurtenissen</translation>
    </message>
    <message>
        <source>purchase ledger</source>
        <translation>aankoopregister</translation>
    </message>
    <message>
        <source>price list</source>
        <translation>prijslijst</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>rijen: %1</translation>
    </message>
    <message>
        <source>rows: %1, refused: %2</source>
        <translation>rijen: %1, geweigerd: %2</translation>
    </message>
    <message>
        <source>and more: %1</source>
        <translation>en nog: %1</translation>
    </message>
    <message>
        <source>Followers in the earlier list</source>
        <translation>Volgers in de eerdere lijst</translation>
    </message>
    <message>
        <source>Joined since</source>
        <translation>Sindsdien erbij</translation>
    </message>
    <message>
        <source>No longer in the list</source>
        <translation>Niet meer in de lijst</translation>
    </message>
    <message>
        <source>Under another name</source>
        <translation>Onder een andere naam</translation>
    </message>
    <message>
        <source>The findings go too, because they were made with it: look for coordination again afterwards. Notes and decisions stay, but can no longer be undone; pictures that were pinned go, for they may show what is removed. Your own file is not touched and can be imported again.</source>
        <translation>De bevindingen gaan ook weg, want ze zijn hiermee gemaakt: zoek daarna opnieuw naar coördinatie. Notities en besluiten blijven, maar kunnen niet meer ongedaan worden gemaakt; vastgemaakte afbeeldingen gaan weg, want ze kunnen tonen wat wordt verwijderd. Het oorspronkelijke bestand blijft zoals het is en kan opnieuw worden geïmporteerd.</translation>
    </message>
</context>
<context>
    <name>lockstep::DecisionPanel</name>
    <message>
        <source>Reason, in one line</source>
        <translation>Reden, in één regel</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Reden van het besluit</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
</context>
<context>
    <name>lockstep::EvidenceModel</name>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handeling</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Tijd (UTC)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
</context>
<context>
    <name>lockstep::FilePanel</name>
    <message>
        <source>Remarks</source>
        <translation>Kanttekeningen</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Zoals herkend</translation>
    </message>
    <message>
        <source>Day before month (30/04)</source>
        <translation>Dag vóór maand (30/04)</translation>
    </message>
    <message>
        <source>Month before day (04/30)</source>
        <translation>Maand vóór dag (04/30)</translation>
    </message>
    <message>
        <source>The file &amp;holds:</source>
        <translation>Het bestand be&amp;vat:</translation>
    </message>
    <message>
        <source>&amp;Kind of interaction:</source>
        <translation>Soort i&amp;nteractie:</translation>
    </message>
    <message>
        <source>&amp;Whose followers:</source>
        <translation>&amp;Wiens volgers:</translation>
    </message>
    <message>
        <source>&amp;Order of the rows:</source>
        <translation>V&amp;olgorde van de rijen:</translation>
    </message>
    <message>
        <source>Times without &amp;zone are of:</source>
        <translation>Tijden zonder &amp;zone zijn van:</translation>
    </message>
    <message>
        <source>&amp;Dates like 03/04:</source>
        <translation>&amp;Datums als 03/04:</translation>
    </message>
    <message>
        <source>Add the files that you want to import.</source>
        <translation>Voeg de bestanden toe die geïmporteerd moeten worden.</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Het bestand bekijken…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Recognised: columns separated by %1; encoding: %2; header row: %3; times: %4.</source>
        <translation>Herkend: kolommen gescheiden door %1; codering: %2; kopregel: %3; tijden: %4.</translation>
    </message>
    <message>
        <source>As the column says</source>
        <translation>Zoals de kolom zegt</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Maak een keuze</translation>
    </message>
    <message>
        <source>&amp;Whose counts:</source>
        <translation>Van &amp;wie de aantallen:</translation>
    </message>
    <message>
        <source>Recognised: JSON, as a table of its values; times: %1.</source>
        <translation>Herkend: JSON, als tabel van de waarden; tijden: %1.</translation>
    </message>
    <message>
        <source>Recognised: %1; times: %2.</source>
        <translation>Herkend: %1; tijden: %2.</translation>
    </message>
    <message>
        <source>&amp;Whose export:</source>
        <translation>&amp;Wiens export:</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>&amp;Blad:</translation>
    </message>
    <message>
        <source>&amp;Mapping profile:</source>
        <translation>&amp;Toewijzingsprofiel:</translation>
    </message>
    <message>
        <source>Recognised: Excel workbook, sheet &quot;%1&quot;; header row: %2; times: %3.</source>
        <translation>Herkend: Excel-werkmap, blad &quot;%1&quot;; kopregel: %2; tijden: %3.</translation>
    </message>
</context>
<context>
    <name>lockstep::FilterBar</name>
    <message>
        <source>What narrows the views</source>
        <translation>Wat de weergaven beperkt</translation>
    </message>
    <message>
        <source>Show no finding</source>
        <translation>Geen bevinding tonen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Niets selecteren</translation>
    </message>
    <message>
        <source>Only the selection</source>
        <translation>Alleen de selectie</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Alle tijd tonen</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>Zonder: %1</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Alleen: %1</translation>
    </message>
    <message>
        <source>%1 accounts, %2 targets. Click for what can be done with this filter.</source>
        <translation>%1 accounts, %2 doelen. Klik voor wat met dit filter kan.</translation>
    </message>
    <message>
        <source>&amp;Only these</source>
        <translation>Alleen &amp;deze</translation>
    </message>
    <message>
        <source>&amp;Everything but these</source>
        <translation>Alles &amp;behalve deze</translation>
    </message>
    <message>
        <source>&amp;Select these</source>
        <translation>Deze &amp;selecteren</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Her&amp;noemen…</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Filter hernoemen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Naam:</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>Selected accounts: %1</source>
        <translation>Geselecteerde accounts: %1</translation>
    </message>
    <message>
        <source>Selected targets: %1</source>
        <translation>Geselecteerde doelen: %1</translation>
    </message>
    <message>
        <source>Selected accounts: %1, targets: %2</source>
        <translation>Geselecteerde accounts: %1, doelen: %2</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>Bevinding: %1</translation>
    </message>
    <message>
        <source>Click to show it again.</source>
        <translation>Klik om hem weer te tonen.</translation>
    </message>
    <message>
        <source>Click for what can be done with the selection.</source>
        <translation>Klik voor wat er met de selectie kan.</translation>
    </message>
    <message>
        <source>&amp;Show only the selection</source>
        <translation>Alleen de &amp;selectie tonen</translation>
    </message>
    <message>
        <source>&amp;Keep as a filter…</source>
        <translation>Als filter &amp;bewaren…</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>&amp;Niets selecteren</translation>
    </message>
    <message>
        <source>%1 (targets)</source>
        <translation>%1 (doelen)</translation>
    </message>
    <message>
        <source>%1 (accounts)</source>
        <translation>%1 (accounts)</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Dit filter weghalen</translation>
    </message>
    <message>
        <source>The cross shows everything again.</source>
        <translation>Het kruisje toont alles weer.</translation>
    </message>
    <message>
        <source>The cross shows all time again.</source>
        <translation>Het kruisje toont de hele tijd weer.</translation>
    </message>
</context>
<context>
    <name>lockstep::FindingPanel</name>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>What it does not show</source>
        <translation>Wat het niet aantoont</translation>
    </message>
    <message>
        <source>Why this grade</source>
        <translation>Waarom deze graad</translation>
    </message>
    <message>
        <source>Effect: %1. There are no matched controls for this finding.</source>
        <translation>Effect: %1. Voor deze bevinding zijn er geen vergelijkingsaccounts.</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>Verwacht volgens</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Gelegenheden</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Door toeval</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Gecorrigeerd</translation>
    </message>
    <message>
        <source>%1, over all that was tested</source>
        <translation>%1, over alles wat is getoetst</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>Tweede helft</translation>
    </message>
    <message>
        <source>confirmed on the half that was set aside</source>
        <translation>bevestigd op de helft die apart was gehouden</translation>
    </message>
    <message>
        <source>not confirmed on a half set aside</source>
        <translation>niet bevestigd op een apart gehouden helft</translation>
    </message>
    <message>
        <source>Decoys</source>
        <translation>Schijnwerelden</translation>
    </message>
    <message>
        <source>no shuffled copies of the data were tried</source>
        <translation>er zijn geen geschudde kopieën van de gegevens geprobeerd</translation>
    </message>
    <message>
        <source>%1 such cases in %2 shuffled copies of the data</source>
        <translation>%1 zulke gevallen in %2 geschudde kopieën van de gegevens</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>%1 to %2, counted from the oldest follower</source>
        <translation>%1 tot %2, geteld vanaf de oudste volger</translation>
    </message>
    <message>
        <source>Independent signals</source>
        <translation>Onafhankelijke signalen</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Hoe sterk</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No innocent explanation was tested for this finding.</source>
        <translation>Voor deze bevinding is geen onschuldige verklaring getoetst.</translation>
    </message>
    <message>
        <source>Innocent explanations</source>
        <translation>Onschuldige verklaringen</translation>
    </message>
    <message>
        <source>What it would cost</source>
        <translation>Wat het zou kosten</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2 tot %3</translation>
    </message>
    <message>
        <source>An estimate from the price list. It does not say that anybody paid.</source>
        <translation>Een schatting op grond van de prijslijst. Ze zegt niet dat iemand heeft betaald.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
    <message>
        <source>Who profited</source>
        <translation>Wie profiteerde</translation>
    </message>
    <message>
        <source>Whether they know of it is not in the data.</source>
        <translation>Of zij ervan weten, staat niet in de gegevens.</translation>
    </message>
    <message>
        <source>Accounts of the finding</source>
        <translation>Accounts van de bevinding</translation>
    </message>
    <message>
        <source>Accounts: %1</source>
        <translation>Accounts: %1</translation>
    </message>
    <message>
        <source>Rows behind the finding</source>
        <translation>Rijen achter de bevinding</translation>
    </message>
    <message>
        <source>Double click or Enter shows the row in the table below.</source>
        <translation>Dubbelklikken of Enter toont de rij in de tabel hieronder.</translation>
    </message>
    <message>
        <source>Rows behind it: %1</source>
        <translation>Rijen erachter: %1</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Jouw besluit</translation>
    </message>
    <message>
        <source>Notes on this finding</source>
        <translation>Notities bij deze bevinding</translation>
    </message>
</context>
<context>
    <name>lockstep::FindingsList</name>
    <message>
        <source>Findings. Y, H or N decides: coordinated, unsure, innocent</source>
        <translation>Bevindingen. Y, H of N besluit: gecoördineerd, niet zeker, onschuldig</translation>
    </message>
    <message>
        <source>Which findings</source>
        <translation>Welke bevindingen</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Alle bevindingen</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Alleen: %1</translation>
    </message>
    <message>
        <source>Y coordinated · H unsure · N innocent</source>
        <translation>Y gecoördineerd · H niet zeker · N onschuldig</translation>
    </message>
    <message>
        <source>Look for coordination</source>
        <translation>Zoeken naar coördinatie</translation>
    </message>
    <message>
        <source>Nothing was looked for yet.</source>
        <translation>Er is nog nergens naar gezocht.</translation>
    </message>
    <message>
        <source>Nothing was looked for yet. Import data first.</source>
        <translation>Er is nog nergens naar gezocht. Importeer eerst gegevens.</translation>
    </message>
    <message>
        <source>Your decision: %1</source>
        <translation>Jouw besluit: %1</translation>
    </message>
    <message>
        <source>Why? In one line; Enter keeps it, Esc drops it</source>
        <translation>Waarom? In één regel; Enter bewaart het, Esc breekt af</translation>
    </message>
    <message>
        <source>Import data…</source>
        <translation>Gegevens importeren…</translation>
    </message>
</context>
<context>
    <name>lockstep::FindingsModel</name>
    <message>
        <source>Decided: %1</source>
        <translation>Besloten: %1</translation>
    </message>
    <message>
        <source>Findings: %1 of %2</source>
        <translation>Bevindingen: %1 van %2</translation>
    </message>
    <message>
        <source>Two names of one target: %1</source>
        <translation>Twee namen van één doel: %1</translation>
    </message>
    <message>
        <source>counted as one: the same accounts at the same moments, interactions in common: %1</source>
        <translation>als één geteld: dezelfde accounts op dezelfde momenten, gedeelde interacties: %1</translation>
    </message>
    <message>
        <source>Nothing found, and why</source>
        <translation>Niets gevonden, en waarom</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2. Decision: %3</source>
        <translation>%1. %2. Besluit: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Several acts within one second</source>
        <translation>Meer handelingen binnen één seconde</translation>
    </message>
    <message>
        <source>Rows beyond the first of their second: %1</source>
        <translation>Rijen na de eerste van hun seconde: %1</translation>
    </message>
    <message>
        <source>counted as one act of an account: a person cannot do several things within a second, so it is one thing under several names, or a machine; the report tells which</source>
        <translation>geteld als één handeling van een account: een mens kan niet meer dingen binnen een seconde doen, dus is het één ding onder meer namen, of een machine; het rapport noemt ze</translation>
    </message>
    <message>
        <source>Nothing unusual was found, and why</source>
        <translation>Er is niets ongewoons gevonden, en waarom</translation>
    </message>
    <message>
        <source>Only counted, evidence of nothing: %1</source>
        <translation>Alleen geteld, bewijst niets: %1</translation>
    </message>
    <message>
        <source>two targets or more within a minute of each other, listed as tools do that only count; accounts: %1, rows: %2</source>
        <translation>twee doelen of meer binnen een minuut van elkaar, genoemd zoals programma&apos;s doen die alleen tellen; accounts: %1, rijen: %2</translation>
    </message>
    <message>
        <source>accounts: %1</source>
        <translation>accounts: %1</translation>
    </message>
    <message>
        <source>occasions: %1</source>
        <translation>gelegenheden: %1</translation>
    </message>
</context>
<context>
    <name>lockstep::FingerprintCanvas</name>
    <message>
        <source>Follower fingerprint</source>
        <translation>Vingerafdruk van de volgers</translation>
    </message>
    <message>
        <source>Place in the follower list against creation date of the account. Arrow keys move, plus and minus zoom, 0 shows all, Page Up and Page Down go through the marked stretches.</source>
        <translation>Plaats in de volgerslijst tegenover aanmaakdatum van het account. Pijltjestoetsen verschuiven, plus en min zoomen, 0 toont alles, Page Up en Page Down gaan langs de gemarkeerde stukken.</translation>
    </message>
    <message>
        <source>Drawing the follower list</source>
        <translation>De volgerslijst tekenen</translation>
    </message>
    <message>
        <source>Follower %1, account created %2</source>
        <translation>Volger %1, account aangemaakt %2</translation>
    </message>
    <message>
        <source>Marked stretch: followers %1 to %2. Click to open its finding.</source>
        <translation>Gemarkeerd stuk: volgers %1 tot %2. Klik om de bevinding te openen.</translation>
    </message>
</context>
<context>
    <name>lockstep::FingerprintView</name>
    <message>
        <source>Follower list</source>
        <translation>Volgerslijst</translation>
    </message>
    <message>
        <source>Does the order of the list carry time?</source>
        <translation>Zegt de volgorde van de lijst iets over tijd?</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Wat te zien is</translation>
    </message>
    <message>
        <source>Reading the follower lists of the case…</source>
        <translation>De volgerslijsten van het dossier lezen…</translation>
    </message>
    <message>
        <source>Reading follower lists</source>
        <translation>Volgerslijsten lezen</translation>
    </message>
    <message>
        <source>%1: %2 followers</source>
        <translation>%1: %2 volgers</translation>
    </message>
    <message>
        <source>This case holds no follower list.

Import the followers of an account in the order in which the platform or the account&apos;s own export gives them, with the creation date of each account, and say whose followers they are. An export by the account&apos;s owner, with the time of each follow, is best.</source>
        <translation>Dit dossier bevat geen volgerslijst.

Importeer de volgers van een account in de volgorde waarin het platform of de eigen export van het account ze geeft, met de aanmaakdatum van elk account, en geef op wiens volgers het zijn. Een export door de eigenaar van het account, met de tijd van elke volgactie, is het best.</translation>
    </message>
    <message>
        <source>Open a case to see its follower lists.</source>
        <translation>Open een dossier om de volgerslijsten te zien.</translation>
    </message>
    <message>
        <source>No follower in this list has a creation date, so there is nothing to draw.

Import a file with the creation dates of these accounts: it is matched by account.</source>
        <translation>Geen volger in deze lijst heeft een aanmaakdatum, dus valt er niets te tekenen.

Importeer een bestand met de aanmaakdatums van deze accounts: het wordt per account gekoppeld.</translation>
    </message>
    <message>
        <source>Followers of %1: %2 of %3 shown, %4 have no creation date.</source>
        <translation>Volgers van %1: %2 van %3 getoond, %4 hebben geen aanmaakdatum.</translation>
    </message>
    <message>
        <source>Outside the chart, far from all other dates: %1.</source>
        <translation>Buiten de grafiek, ver van alle andere datums: %1.</translation>
    </message>
    <message>
        <source>Only the creation dates are shown, not the order.</source>
        <translation>Alleen de aanmaakdatums zijn te zien, niet de volgorde.</translation>
    </message>
    <message>
        <source>Line: the youngest account so far.</source>
        <translation>Lijn: het jongste account tot dan toe.</translation>
    </message>
    <message>
        <source>Line: the earliest possible follow date, typically up to %1 days before the real one.</source>
        <translation>Lijn: de vroegst mogelijke volgdatum, doorgaans tot %1 dagen vóór de werkelijke.</translation>
    </message>
    <message>
        <source>Low activity: at least %1 of: %2.</source>
        <translation>Weinig activiteit: minstens %1 van: %2.</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Volgers</translation>
    </message>
    <message>
        <source>Save ta&amp;ble…</source>
        <translation>Ta&amp;bel bewaren…</translation>
    </message>
    <message>
        <source>The filters leave no follower of this list.</source>
        <translation>De filters laten geen volger van deze lijst over.</translation>
    </message>
</context>
<context>
    <name>lockstep::GrowthView</name>
    <message>
        <source>Followers over time</source>
        <translation>Volgers in de tijd</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>&amp;Account:</translation>
    </message>
    <message>
        <source>Reading counts</source>
        <translation>Aantallen lezen</translation>
    </message>
    <message>
        <source>No account has follower counts at two moments or more. Import counts over time: date, followers, following, posts.</source>
        <translation>Geen account heeft aantallen volgers op twee of meer momenten. Importeer aantallen in de tijd: date, followers, following, posts.</translation>
    </message>
    <message>
        <source>Above: followers as they were read. Below: gain a day.</source>
        <translation>Boven: volgers zoals afgelezen. Onder: winst per dag.</translation>
    </message>
    <message>
        <source>Orange disc: purchase of the ledger.</source>
        <translation>Oranje schijf: aankoop uit het register.</translation>
    </message>
    <message>
        <source>Green triangle: entry of the calendar.</source>
        <translation>Groene driehoek: gebeurtenis uit de kalender.</translation>
    </message>
    <message>
        <source>Shaded: findings.</source>
        <translation>Gekleurd: bevindingen.</translation>
    </message>
    <message>
        <source>Read at (UTC)</source>
        <translation>Gelezen op (UTC)</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Volgers</translation>
    </message>
    <message>
        <source>Gain a day</source>
        <translation>Winst per dag</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Followers of %1: %2 readings from %3 to %4, at most %5 days apart. Counts are net: who left is taken off. A rise between two readings may have come at any moment between them.</source>
        <translation>Volgers van %1: %2 aflezingen van %3 tot %4, hoogstens %5 dagen uit elkaar. Aantallen zijn netto: wie vertrok, is eraf. Een stijging tussen twee aflezingen kan op elk moment daartussen zijn gekomen.</translation>
    </message>
    <message>
        <source>%1: %2 followers</source>
        <translation>%1: %2 volgers</translation>
    </message>
    <message>
        <source>+%1 in a day</source>
        <translation>+%1 op één dag</translation>
    </message>
    <message>
        <source>+%1 in %2 days</source>
        <translation>+%1 in %2 dagen</translation>
    </message>
    <message>
        <source>%1 beyond the usual %2</source>
        <translation>%1 bovenop de gebruikelijke %2</translation>
    </message>
    <message>
        <source>still there after %1 days: %2</source>
        <translation>na %1 dagen nog over: %2</translation>
    </message>
    <message>
        <source>Line: the usual gain of those weeks.</source>
        <translation>Lijn: de gebruikelijke groei van die weken.</translation>
    </message>
    <message>
        <source>Brackets: rises beyond it.</source>
        <translation>Haken: stijgingen daarbovenop.</translation>
    </message>
    <message>
        <source>Pink: losses.</source>
        <translation>Roze: verliezen.</translation>
    </message>
    <message>
        <source>Dotted and hatched: nobody looked.</source>
        <translation>Gestippeld en gearceerd: niemand keek.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
</context>
<context>
    <name>lockstep::GuideBar</name>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Overslaan</translation>
    </message>
    <message>
        <source>1 of 3. On the left stands what was found, the strongest first, and below it what was looked for in vain, and why. A letter says how strong: B may be written about, C is a question to ask. Choose with the arrow keys.</source>
        <translation>1 van 3. Links staat wat er is gevonden, het sterkste eerst, en daaronder wat vergeefs is gezocht, en waarom. Een letter zegt hoe sterk: over B kan worden geschreven, C is een vraag om te stellen. Kies met de pijltoetsen.</translation>
    </message>
    <message>
        <source>2 of 3. In the middle each row is an account, each mark something it did. The upper half shows the accounts of the finding, the lower half as many others that are as active: whatever is seen in both means nothing. The tabs above show the same accounts in other ways; what is selected in one is selected in all.</source>
        <translation>2 van 3. In het midden is elke rij een account, elk teken iets wat het deed. De bovenste helft toont de accounts van de bevinding, de onderste evenveel andere die even actief zijn: wat in beide te zien is, betekent niets. De tabbladen erboven tonen dezelfde accounts op andere manieren; wat in het ene is geselecteerd, is in alle geselecteerd.</translation>
    </message>
    <message>
        <source>3 of 3. On the right stands why: how strong against others, which innocent explanations were tried, and the rows of the file behind it. Decide with Y, H or N in the list, write a note with Ctrl+M, and make the report with Ctrl+P.</source>
        <translation>3 van 3. Rechts staat waarom: hoe sterk vergeleken met anderen, welke onschuldige verklaringen zijn geprobeerd, en de rijen van het bestand erachter. Beslis met Y, H of N in de lijst, schrijf een notitie met Ctrl+M, en maak het rapport met Ctrl+P.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Verder</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klaar</translation>
    </message>
</context>
<context>
    <name>lockstep::HoursView</name>
    <message>
        <source>Hours of the week</source>
        <translation>Uren van de week</translation>
    </message>
    <message>
        <source>Counting hours</source>
        <translation>Uren tellen</translation>
    </message>
    <message>
        <source>Too few interactions with an hour (%1; %2 are needed).</source>
        <translation>Te weinig interacties met een uur (%1; er zijn er %2 nodig).</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interacties</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Share of others</source>
        <translation>Aandeel van andere</translation>
    </message>
    <message>
        <source>%1, %2: %3 interactions with an hour.</source>
        <translation>%1, %2: %3 interacties met een uur.</translation>
    </message>
    <message>
        <source>All other accounts: %1.</source>
        <translation>Alle andere accounts: %1.</translation>
    </message>
    <message>
        <source>Without an hour: %1.</source>
        <translation>Zonder uur: %1.</translation>
    </message>
    <message>
        <source>Night shifts, other time zones and planned posts have hours of their own: unusual hours alone say nothing.</source>
        <translation>Nachtdiensten, andere tijdzones en geplande berichten hebben eigen uren: ongewone uren alleen zeggen niets.</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>Tijd&amp;zone:</translation>
    </message>
    <message>
        <source>Stronger colour: more. Lines: all other accounts. Hours: %1.</source>
        <translation>Sterkere kleur: meer. Lijnen: alle andere accounts. Uren: %1.</translation>
    </message>
    <message>
        <source>Stronger colour: more. Hours: %1.</source>
        <translation>Sterkere kleur: meer. Uren: %1.</translation>
    </message>
    <message>
        <source>Hour (%1)</source>
        <translation>Uur (%1)</translation>
    </message>
    <message>
        <source>Hours as clocks in %1 show them, summer time included.</source>
        <translation>Uren zoals klokken in %1 ze tonen, met zomertijd.</translation>
    </message>
    <message>
        <source>%1, %2 to %3 o&apos;clock, %4: %5 interactions (%6); others %7</source>
        <translation>%1, %2 tot %3 uur, %4: %5 interacties (%6); anderen %7</translation>
    </message>
</context>
<context>
    <name>lockstep::ImportDialog</name>
    <message>
        <source>Import data</source>
        <translation>Gegevens importeren</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Voortgang van het importeren</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>&amp;Files (drop more here):</source>
        <translation>&amp;Bestanden (sleep er meer hierheen):</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Bestanden kiezen om te importeren</translation>
    </message>
    <message>
        <source>Looking at files</source>
        <translation>Bestanden bekijken</translation>
    </message>
    <message>
        <source>looking at it…</source>
        <translation>wordt bekeken…</translation>
    </message>
    <message>
        <source>cannot be imported</source>
        <translation>kan niet worden geïmporteerd</translation>
    </message>
    <message>
        <source>needs your answer</source>
        <translation>wacht op een antwoord</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Er is nog niets gekozen.</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>De bestanden bekijken…</translation>
    </message>
    <message>
        <source>None of these files can be imported.</source>
        <translation>Geen van deze bestanden kan worden geïmporteerd.</translation>
    </message>
    <message>
        <source>Files that can be imported: %1 of %2; the others are left out.</source>
        <translation>Bestanden die geïmporteerd kunnen worden: %1 van %2; de overige blijven buiten beschouwing.</translation>
    </message>
    <message>
        <source>Files ready to import: %1.</source>
        <translation>Bestanden klaar om te importeren: %1.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Gestopt. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>Stopped. The files named as imported are in the case, the others are not.</source>
        <translation>Gestopt. De bestanden die als geïmporteerd zijn genoemd, staan in het dossier, de overige niet.</translation>
    </message>
    <message>
        <source>The import is complete.</source>
        <translation>Het importeren is voltooid.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Files in folders and archives that are not known here and left out: %1.</source>
        <translation>Bestanden in mappen en archieven die hier niet bekend zijn en zijn weggelaten: %1.</translation>
    </message>
    <message>
        <source>&amp;Logins too</source>
        <translation>Ook aan&amp;meldingen</translation>
    </message>
    <message>
        <source>For an account that was taken over: reads the logins of an export, with addresses and devices</source>
        <translation>Voor een account dat is overgenomen: leest de aanmeldingen uit een export, met adressen en apparaten</translation>
    </message>
</context>
<context>
    <name>lockstep::ImportResults</name>
    <message>
        <source>%1: not imported.</source>
        <translation>%1: niet geïmporteerd.</translation>
    </message>
    <message>
        <source>%1: %2 rows imported, %3 refused.</source>
        <translation>%1: %2 rijen geïmporteerd, %3 geweigerd.</translation>
    </message>
    <message>
        <source>&amp;Save refused rows as CSV…</source>
        <translation>&amp;Geweigerde rijen opslaan als CSV…</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Geïmporteerde bestanden</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Geweigerde rijen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Beginning of the row</source>
        <translation>Begin van de rij</translation>
    </message>
    <message>
        <source>No row was refused.</source>
        <translation>Er is geen rij geweigerd.</translation>
    </message>
    <message>
        <source>Refused rows (the first %1 of %2):</source>
        <translation>Geweigerde rijen (de eerste %1 van %2):</translation>
    </message>
    <message>
        <source>Refused rows:</source>
        <translation>Geweigerde rijen:</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Geweigerde rijen opslaan</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The refused rows were saved as %1.</source>
        <translation>De geweigerde rijen zijn opgeslagen als %1.</translation>
    </message>
    <message>
        <source>The refused rows could not be saved as %1: %2</source>
        <translation>De geweigerde rijen konden niet worden opgeslagen als %1: %2</translation>
    </message>
</context>
<context>
    <name>lockstep::Inspector</name>
    <message>
        <source>Inspector: details of what is selected</source>
        <translation>Details van wat geselecteerd is</translation>
    </message>
    <message>
        <source>Looking for busy days</source>
        <translation>Drukke dagen zoeken</translation>
    </message>
</context>
<context>
    <name>lockstep::InteractionsModel</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handeling</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Tijd (UTC)</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekend</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
</context>
<context>
    <name>lockstep::JobsStrip</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Annuleren: %1</translation>
    </message>
    <message>
        <source>Cancel all of them</source>
        <translation>Allemaal annuleren</translation>
    </message>
    <message>
        <source>%1 (1 of %2 at work)</source>
        <translation>%1 (1 van %2 bezig)</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Annuleren…</translation>
    </message>
</context>
<context>
    <name>lockstep::LinkedTable</name>
    <message>
        <source>Interactions</source>
        <translation>Interacties</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>Welke tabel</translation>
    </message>
    <message>
        <source>Name contains …</source>
        <translation>Naam bevat …</translation>
    </message>
    <message>
        <source>Show only rows whose account, target or author contains this text</source>
        <translation>Alleen rijen tonen waarvan het account, het doel of de auteur deze tekst bevat</translation>
    </message>
    <message>
        <source>Only the selection</source>
        <translation>Alleen de selectie</translation>
    </message>
    <message>
        <source>Table of interactions</source>
        <translation>Tabel met interacties</translation>
    </message>
    <message>
        <source>Table of accounts</source>
        <translation>Tabel met accounts</translation>
    </message>
    <message>
        <source>Copied rows: %1</source>
        <translation>Gekopieerde rijen: %1</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 rows. Export the case for all of them.</source>
        <translation>De eerste %1 van %2 rijen zijn gekopieerd. Exporteer het dossier om ze alle te krijgen.</translation>
    </message>
    <message>
        <source>Sorting …</source>
        <translation>Sorteren …</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 van %2 rijen</translation>
    </message>
    <message>
        <source>No data yet. Import a file and its rows appear here.</source>
        <translation>Nog geen gegevens. Importeer een bestand en de rijen verschijnen hier.</translation>
    </message>
    <message>
        <source>No row passes the filter. Clear the text, the time range or &quot;Only the selection&quot;.</source>
        <translation>Geen rij voldoet aan het filter. Wis de tekst, het tijdvak of &quot;Alleen de selectie&quot;.</translation>
    </message>
    <message>
        <source>Sorting the table</source>
        <translation>De tabel sorteren</translation>
    </message>
    <message>
        <source>This case holds accounts, but nothing that they did. What is known of them stands under &quot;Accounts&quot;.</source>
        <translation>Dit dossier bevat accounts, maar niets wat ze deden. Wat van hen bekend is, staat onder &quot;Accounts&quot;.</translation>
    </message>
</context>
<context>
    <name>lockstep::MainWindow</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Volgers</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Pane&amp;len</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>case</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Where should the new case be kept?</source>
        <translation>Waar moet het nieuwe dossier worden bewaard?</translation>
    </message>
    <message>
        <source>Lockstep case (*.lockstep)</source>
        <translation>Lockstep-dossier (*.lockstep)</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Een dossier openen</translation>
    </message>
    <message>
        <source>Which files hold the data?</source>
        <translation>In welke bestanden staan de gegevens?</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschreven</translation>
    </message>
    <message>
        <source>Export the data</source>
        <translation>De gegevens exporteren</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Lockstep</source>
        <translation>Lockstep</translation>
    </message>
    <message>
        <source>filtered to the selection</source>
        <translation>gefilterd op de selectie</translation>
    </message>
    <message>
        <source>part of the time</source>
        <translation>deel van de tijd</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Nieuw dossier…</translation>
    </message>
    <message>
        <source>New case &amp;from data…</source>
        <translation>Nieuw dossier &amp;uit gegevens…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Recent openen</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Deze vergeten</translation>
    </message>
    <message>
        <source>&amp;Import data…</source>
        <translation>Gegevens &amp;importeren…</translation>
    </message>
    <message>
        <source>&amp;Look for coordination</source>
        <translation>&amp;Zoeken naar coördinatie</translation>
    </message>
    <message>
        <source>Write &amp;report…</source>
        <translation>Ra&amp;pport schrijven…</translation>
    </message>
    <message>
        <source>&amp;Export data…</source>
        <translation>Gegevens &amp;exporteren…</translation>
    </message>
    <message>
        <source>&amp;Close case</source>
        <translation>Dossier &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>O&amp;pnieuw</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>&amp;Niets selecteren</translation>
    </message>
    <message>
        <source>Show only the &amp;selection</source>
        <translation>Alleen de &amp;selectie tonen</translation>
    </message>
    <message>
        <source>Show all &amp;time</source>
        <translation>De hele &amp;tijd tonen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Beeld</translation>
    </message>
    <message>
        <source>&amp;Split: current view into a pane of its own</source>
        <translation>&amp;Splitsen: huidige weergave in een eigen deelvenster</translation>
    </message>
    <message>
        <source>All views in &amp;one pane</source>
        <translation>Alle weergaven in één &amp;deelvenster</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Indeling herstellen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Volledig scherm</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>The language changes when Lockstep starts again.</source>
        <translation>De taal verandert zodra Lockstep opnieuw start.</translation>
    </message>
    <message>
        <source>Remember recent cases</source>
        <translation>Recente dossiers onthouden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;About Lockstep</source>
        <translation>&amp;Over Lockstep</translation>
    </message>
    <message>
        <source>About Lockstep</source>
        <translation>Over Lockstep</translation>
    </message>
    <message>
        <source>Lockstep %1

A research workbench for engagement-fraud investigations.

What it shows is a reason to ask questions, never a verdict. It uses no network: your data stays on this computer.

Free software, GPL-3.0-or-later.</source>
        <translation>Lockstep %1

Een onderzoekswerkbank voor fraude met likes en volgers.

Wat het laat zien is een reden om vragen te stellen, nooit een oordeel. Het gebruikt geen netwerk: de gegevens blijven op deze computer.

Vrije software, GPL-3.0-or-later.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handeling</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Decide in the list of findings: coordinated, unsure, innocent</source>
        <translation>Besluiten in de lijst met bevindingen: gecoördineerd, niet zeker, onschuldig</translation>
    </message>
    <message>
        <source>Wait until the work in progress is done, or cancel it.</source>
        <translation>Wacht tot het lopende werk klaar is, of breek het af.</translation>
    </message>
    <message>
        <source>Interactions: %1 · accounts: %2 · targets: %3</source>
        <translation>Interacties: %1 · accounts: %2 · doelen: %3</translation>
    </message>
    <message>
        <source>Selected accounts: %1, targets: %2</source>
        <translation>Geselecteerde accounts: %1, doelen: %2</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>Graph for Gephi (*.gexf)</source>
        <translation>Graaf voor Gephi (*.gexf)</translation>
    </message>
    <message>
        <source>GraphML (*.graphml)</source>
        <translation>GraphML (*.graphml)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Input of CooRTweet (*.csv)</source>
        <translation>Invoer voor CooRTweet (*.csv)</translation>
    </message>
    <message>
        <source>Input of D-Cube (*.txt)</source>
        <translation>Invoer voor D-Cube (*.txt)</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Binnenkomst</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Shared likers</source>
        <translation>Zelfde likers</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Groei</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Account ages</source>
        <translation>Leeftijd accounts</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Reacties</translation>
    </message>
    <message>
        <source>Import a fol&amp;der…</source>
        <translation>Een &amp;map importeren…</translation>
    </message>
    <message>
        <source>Which folder holds the data?</source>
        <translation>In welke map staan de gegevens?</translation>
    </message>
    <message>
        <source>&amp;Find in the case…</source>
        <translation>&amp;Zoeken in het dossier…</translation>
    </message>
    <message>
        <source>Find in the &amp;table</source>
        <translation>Zoeken in de &amp;tabel</translation>
    </message>
    <message>
        <source>&amp;Invert the selection</source>
        <translation>Selectie &amp;omkeren</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Opdrachten…</translation>
    </message>
    <message>
        <source>&amp;Back to what was shown before</source>
        <translation>&amp;Terug naar wat eerder getoond werd</translation>
    </message>
    <message>
        <source>For&amp;ward again</source>
        <translation>Weer v&amp;ooruit</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>Be&amp;waarde weergaven</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>Deze weergave &amp;bewaren…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Deze weergave bewaren</translation>
    </message>
    <message>
        <source>Name of what is shown now (selection, time, filter):</source>
        <translation>Naam van wat nu getoond wordt (selectie, tijd, filter):</translation>
    </message>
    <message>
        <source>There is a view &quot;%1&quot; already. Replace it?</source>
        <translation>Er is al een weergave &quot;%1&quot;. Vervangen?</translation>
    </message>
    <message>
        <source>Add a n&amp;ote</source>
        <translation>Een &amp;notitie toevoegen</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>V&amp;olgend deel van het venster</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Vori&amp;g deel van het venster</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Mutual reactions</source>
        <translation>Onderlinge reacties</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Voor en na</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenstemming</translation>
    </message>
    <message>
        <source>The questions stand in the notes of the case. Import data to begin.</source>
        <translation>De vragen staan in de notities van het dossier. Importeer gegevens om te beginnen.</translation>
    </message>
    <message>
        <source>&amp;Keep the selection as a filter…</source>
        <translation>Selectie als filter &amp;bewaren…</translation>
    </message>
    <message>
        <source>Filter the selection &amp;out…</source>
        <translation>Selectie &amp;uitfilteren…</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Alle filters verwijderen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Select accounts or targets first.</source>
        <translation>Selecteer eerst accounts of doelen.</translation>
    </message>
    <message>
        <source>%1 targets</source>
        <translation>%1 doelen</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 accounts</translation>
    </message>
    <message>
        <source>Keep as a filter</source>
        <translation>Als filter bewaren</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Naam van het filter:</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Eerste stappen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Write do&amp;wn an observation</source>
        <translation>Een &amp;waarneming opschrijven</translation>
    </message>
    <message>
        <source>&amp;Add the selection to an observation…</source>
        <translation>De selectie &amp;aan een waarneming toevoegen…</translation>
    </message>
    <message>
        <source>Select accounts or targets, and write down an observation first (Ctrl+K).</source>
        <translation>Selecteer accounts of doelen, en schrijf eerst een waarneming op (Ctrl+K).</translation>
    </message>
    <message>
        <source>Ta&amp;gs of the selection…</source>
        <translation>&amp;Labels van de selectie…</translation>
    </message>
    <message>
        <source>An observation is about several things: select more accounts or posts, or a stretch of time as well. Notes on one: Ctrl+M.</source>
        <translation>Een waarneming gaat over meer dan één ding: selecteer meer accounts of berichten, of ook een periode. Notities over één ding: Ctrl+M.</translation>
    </message>
    <message>
        <source>&amp;Pin what the view shows</source>
        <translation>&amp;Vastmaken wat de weergave toont</translation>
    </message>
    <message>
        <source>This view has no picture of its own: choose the one that you mean.</source>
        <translation>Deze weergave heeft geen eigen afbeelding: kies de weergave die u bedoelt.</translation>
    </message>
    <message>
        <source>Synthetic data, all accounts are invented</source>
        <translation>Kunstmatige gegevens, alle accounts zijn verzonnen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Eerste stappen</translation>
    </message>
    <message>
        <source>The first steps go through a sample. Close this case and open the sample? Everything in the case is saved.</source>
        <translation>De eerste stappen gaan door een voorbeeld. Dit dossier sluiten en het voorbeeld openen? Alles in het dossier is opgeslagen.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>O&amp;pnieuw: %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Ops&amp;laan</translation>
    </message>
    <message>
        <source>What was &amp;done…</source>
        <translation>Wat er ge&amp;daan is…</translation>
    </message>
    <message>
        <source>Ne&amp;xt hit</source>
        <translation>Volgende tre&amp;ffer</translation>
    </message>
    <message>
        <source>Pre&amp;vious hit</source>
        <translation>Vorige t&amp;reffer</translation>
    </message>
    <message>
        <source>Left s&amp;ide</source>
        <translation>&amp;Linkerkant</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Opnieuw gedaan: %1</translation>
    </message>
    <message>
        <source>%1 is open for reading only: nothing is changed in it.</source>
        <translation>%1 is alleen om te lezen geopend: er wordt niets in veranderd.</translation>
    </message>
    <message>
        <source>Everything is saved already, as soon as it is done: in %1, last change %2.</source>
        <translation>Alles is al opgeslagen, meteen als het gedaan is: in %1, laatste wijziging %2.</translation>
    </message>
</context>
<context>
    <name>lockstep::MatrixView</name>
    <message>
        <source>Who acts on what</source>
        <translation>Wie waarop handelt</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Volgorde:</translation>
    </message>
    <message>
        <source>Most tightly knit first</source>
        <translation>Hechtste eerst</translation>
    </message>
    <message>
        <source>Most partners first</source>
        <translation>Meeste partners eerst</translation>
    </message>
    <message>
        <source>First action first</source>
        <translation>Eerste handeling eerst</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Geschud</translation>
    </message>
    <message>
        <source>Ordering the matrix</source>
        <translation>De matrix ordenen</translation>
    </message>
    <message>
        <source>No interactions of these accounts in this time.</source>
        <translation>Geen interacties van deze accounts in deze tijd.</translation>
    </message>
    <message>
        <source>Rows: accounts (orange: of the finding). Columns: what they act on. Bars: numbers of partners.</source>
        <translation>Rijen: accounts (oranje: van de bevinding). Kolommen: waarop zij handelen. Staven: aantallen partners.</translation>
    </message>
    <message>
        <source>Rows: accounts. Columns: what they act on. Bars: numbers of partners.</source>
        <translation>Rijen: accounts. Kolommen: waarop zij handelen. Staven: aantallen partners.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interacties</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>%1, %2: %3 accounts by %4 targets, %5 pairs.</source>
        <translation>%1, %2: %3 accounts bij %4 doelen, %5 paren.</translation>
    </message>
    <message>
        <source>Left out, those with the fewest interactions: %1 accounts, %2 targets.</source>
        <translation>Weggelaten, die met de minste interacties: %1 accounts, %2 doelen.</translation>
    </message>
    <message>
        <source>Order: %1.</source>
        <translation>Volgorde: %1.</translation>
    </message>
    <message>
        <source>Every order draws a corner; compare with the shuffled one. Fan clubs, companies and giveaways make blocks as well.</source>
        <translation>Elke volgorde tekent een hoek; vergelijk met de geschudde. Fanclubs, bedrijven en winacties maken ook blokken.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>All of these acts are on one target: there is nothing to arrange.</source>
        <translation>Al deze handelingen gaan naar één doel: er valt niets te ordenen.</translation>
    </message>
    <message>
        <source>By community</source>
        <translation>Per gemeenschap</translation>
    </message>
</context>
<context>
    <name>lockstep::MembersModel</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Lidmaatschap</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Door toeval</translation>
    </message>
</context>
<context>
    <name>lockstep::NamesView</name>
    <message>
        <source>How the accounts are named</source>
        <translation>Hoe de accounts heten</translation>
    </message>
    <message>
        <source>Comparing names</source>
        <translation>Namen vergelijken</translation>
    </message>
    <message>
        <source>No names are known of these accounts, only numbers. Import a list of accounts with a column &quot;handle&quot;.</source>
        <translation>Van deze accounts zijn geen namen bekend, alleen nummers. Importeer een lijst van accounts met een kolom ‘handle’.</translation>
    </message>
    <message>
        <source>Bar: these accounts. Line: as many as there would be if they were named like all others. abc: letters, #: one digit.</source>
        <translation>Balk: deze accounts. Streep: zoveel als er zouden zijn als zij heetten zoals alle anderen. abc: letters, #: één cijfer.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Patroon</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Anderen</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <source>Names that end in four digits or more: %1.</source>
        <translation>Namen die op vier of meer cijfers eindigen: %1.</translation>
    </message>
    <message>
        <source>Platforms propose names with digits to everybody: only what is commoner here than among the others needs a second look.</source>
        <translation>Platforms stellen iedereen namen met cijfers voor: alleen wat hier vaker voorkomt dan bij de anderen, verdient een tweede blik.</translation>
    </message>
    <message>
        <source>%1: %2 accounts, %3 of the others. %4</source>
        <translation>%1: %2 accounts, %3 van de anderen. %4</translation>
    </message>
    <message>
        <source>Bar: accounts. abc: letters, #: one digit.</source>
        <translation>Balk: accounts. abc: letters, #: één cijfer.</translation>
    </message>
    <message>
        <source>Select accounts to compare them with the others.</source>
        <translation>Selecteer accounts om ze met de anderen te vergelijken.</translation>
    </message>
    <message>
        <source>%1: %2 with a name, %3 without, in %4 templates (entropy %5 bits: how evenly they are used).</source>
        <translation>%1: %2 met een naam, %3 zonder, in %4 patronen (entropie %5 bits: hoe gelijkmatig ze worden gebruikt).</translation>
    </message>
    <message>
        <source>All others: %1, entropy %2 bits.</source>
        <translation>Alle anderen: %1, entropie %2 bits.</translation>
    </message>
</context>
<context>
    <name>lockstep::NetworkCanvas</name>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>%1 interactions, %2 neighbours, core %3</source>
        <translation>%1 interacties, %2 buren, kern %3</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Labels: %1</translation>
    </message>
</context>
<context>
    <name>lockstep::NetworkView</name>
    <message>
        <source>What the network shows</source>
        <translation>Wat het netwerk laat zien</translation>
    </message>
    <message>
        <source>Network tools</source>
        <translation>Netwerkgereedschap</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Wat te tonen</translation>
    </message>
    <message>
        <source>Group and whose posts it acted on</source>
        <translation>Groep en de makers van de berichten</translation>
    </message>
    <message>
        <source>Group and posts</source>
        <translation>Groep en berichten</translation>
    </message>
    <message>
        <source>Who acted together</source>
        <translation>Wie samen handelde</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>Hele dossier</translation>
    </message>
    <message>
        <source>Longest time between two acts</source>
        <translation>Langste tijd tussen twee handelingen</translation>
    </message>
    <message>
        <source>Arrange again</source>
        <translation>Opnieuw rangschikken</translation>
    </message>
    <message>
        <source>Arrange with another starting position</source>
        <translation>Rangschikken vanuit een andere beginpositie</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop arranging and keep what stands</source>
        <translation>Stoppen met rangschikken en houden wat er staat</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschuiven</translation>
    </message>
    <message>
        <source>Drag to move the network, wheel to zoom</source>
        <translation>Sleep om het netwerk te verschuiven, draai het wiel om te zoomen</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechthoek</translation>
    </message>
    <message>
        <source>Drag to select (Shift and drag); with Ctrl added to the selection</source>
        <translation>Sleep om te selecteren (Shift en slepen); met Ctrl erbij in de selectie</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Draw around what to select (Alt, Shift and drag); with Ctrl added to the selection</source>
        <translation>Teken om wat geselecteerd moet worden (Alt, Shift en slepen); met Ctrl erbij in de selectie</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Show names where there is room</source>
        <translation>Namen tonen waar ruimte is</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles selecteren</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Niets selecteren</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>Selectie omkeren</translation>
    </message>
    <message>
        <source>Add neighbours to the selection</source>
        <translation>Buren aan de selectie toevoegen</translation>
    </message>
    <message>
        <source>Select the most closely knit part</source>
        <translation>Het hechtst verbonden deel selecteren</translation>
    </message>
    <message>
        <source>Copy names of the selected</source>
        <translation>Namen van de selectie kopiëren</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <translation>De selectie tonen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Choose a finding to see its group</source>
        <translation>Kies een bevinding om de groep te zien</translation>
    </message>
    <message>
        <source>There is no data yet. Import a file to see who acts on what.</source>
        <translation>Er zijn nog geen gegevens. Importeer een bestand om te zien wie waarop reageert.</translation>
    </message>
    <message>
        <source>Arranging the network…</source>
        <translation>Het netwerk rangschikken…</translation>
    </message>
    <message>
        <source>Arranging the network</source>
        <translation>Het netwerk rangschikken</translation>
    </message>
    <message>
        <source>The case holds no interactions yet. Import a file to see who acts on what.</source>
        <translation>Het dossier bevat nog geen interacties. Importeer een bestand om te zien wie waarop reageert.</translation>
    </message>
    <message>
        <source>This finding has no accounts that can be drawn.</source>
        <translation>Deze bevinding heeft geen accounts die getekend kunnen worden.</translation>
    </message>
    <message>
        <source>%1 of %2 accounts and targets shown, with %3 of %4 %5.</source>
        <translation>%1 van %2 accounts en doelen getoond, met %3 van %4 %5.</translation>
    </message>
    <message>
        <source>common acts of two accounts</source>
        <translation>gezamenlijke handelingen van twee accounts</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>interacties</translation>
    </message>
    <message>
        <source>The most active accounts are shown.</source>
        <translation>De actiefste accounts zijn getoond.</translation>
    </message>
    <message>
        <source>Targets too crowded to compare everybody, left out: %1.</source>
        <translation>Weggelaten doelen, te druk om iedereen te vergelijken: %1.</translation>
    </message>
    <message>
        <source>Long lines are drawn lighter.</source>
        <translation>Lange lijnen zijn lichter getekend.</translation>
    </message>
    <message>
        <source>Separate parts: %1.</source>
        <translation>Losse delen: %1.</translation>
    </message>
    <message>
        <source>Still arranging.</source>
        <translation>Wordt nog gerangschikt.</translation>
    </message>
    <message>
        <source>Arranging was stopped early.</source>
        <translation>Het rangschikken is voortijdig gestopt.</translation>
    </message>
    <message>
        <source>Arrangement %1.</source>
        <translation>Rangschikking %1.</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>binnen %1</translation>
    </message>
    <message>
        <source>Add the shortest way between the two selected</source>
        <translation>De kortste weg tussen de twee geselecteerde toevoegen</translation>
    </message>
    <message>
        <source>No way in this picture leads from one to the other.</source>
        <translation>Geen weg in dit beeld leidt van het een naar het ander.</translation>
    </message>
    <message>
        <source>Select two nodes first.</source>
        <translation>Selecteer eerst twee knopen.</translation>
    </message>
    <message>
        <source>Hide the selected</source>
        <translation>Het geselecteerde verbergen</translation>
    </message>
    <message>
        <source>Draw the selected as one</source>
        <translation>Het geselecteerde als één tekenen</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Alles weer tonen</translation>
    </message>
    <message>
        <source>Keeping the arrangement</source>
        <translation>De schikking wordt bewaard</translation>
    </message>
    <message>
        <source>Drawing the rest</source>
        <translation>De rest wordt getekend</translation>
    </message>
    <message>
        <source>Hidden by hand: %1.</source>
        <translation>Met de hand verborgen: %1.</translation>
    </message>
    <message>
        <source>Groups drawn as one: %1.</source>
        <translation>Groepen als één getekend: %1.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Save ta&amp;ble…</source>
        <translation>Ta&amp;bel bewaren…</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>Le&amp;genda</translation>
    </message>
    <message>
        <source>Show what shapes and colours mean, or one line of it</source>
        <translation>Toon wat vormen en kleuren betekenen, of één regel daarvan</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>This finding names no accounts: the whole case is shown</source>
        <translation>Deze bevinding noemt geen accounts: het hele dossier is te zien</translation>
    </message>
    <message>
        <source>The filters leave nothing to draw.</source>
        <translation>De filters laten niets over om te tekenen.</translation>
    </message>
    <message>
        <source>Lines without an act in it are drawn lighter.</source>
        <translation>Lijnen zonder handeling daarin zijn lichter getekend.</translation>
    </message>
    <message>
        <source>Colours and shapes: %1.</source>
        <translation>Kleuren en vormen: %1.</translation>
    </message>
</context>
<context>
    <name>lockstep::NoteEditor</name>
    <message>
        <source>Write a note</source>
        <translation>Schrijf een notitie</translation>
    </message>
    <message>
        <source>Text of the note; it is saved by itself</source>
        <translation>Tekst van de notitie; die wordt vanzelf opgeslagen</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet opgeslagen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>An empty note is not saved. Use Delete to remove it.</source>
        <translation>Een lege notitie wordt niet opgeslagen. Gebruik Verwijderen om de notitie weg te halen.</translation>
    </message>
</context>
<context>
    <name>lockstep::NotesOverview</name>
    <message>
        <source>All notes of the case</source>
        <translation>Alle notities van het dossier</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>lockstep::NotesPanel</name>
    <message>
        <source>New note</source>
        <translation>Nieuwe notitie</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notitie verwijderen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Picture of the note</source>
        <translation>Afbeelding bij de notitie</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Afbeelding tonen</translation>
    </message>
</context>
<context>
    <name>lockstep::OverviewView</name>
    <message>
        <source>Open as a view of its own</source>
        <translation>Als eigen weergave openen</translation>
    </message>
    <message>
        <source>Followers in the order of the list</source>
        <translation>Volgers in de volgorde van de lijst</translation>
    </message>
</context>
<context>
    <name>lockstep::PagePreview</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>De pagina&apos;s opmaken…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>lockstep::PictureButton</name>
    <message>
        <source>Save p&amp;icture…</source>
        <translation>A&amp;fbeelding bewaren…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Meer</translation>
    </message>
    <message>
        <source>Keep what is shown: as a note or as a file</source>
        <translation>Bewaren wat getoond wordt: als notitie of als bestand</translation>
    </message>
    <message>
        <source>&amp;Pin to the finding</source>
        <translation>&amp;Vastmaken aan de bevinding</translation>
    </message>
    <message>
        <source>&amp;Pin to the case</source>
        <translation>&amp;Vastmaken aan het dossier</translation>
    </message>
    <message>
        <source>There is nothing to see in this view yet.</source>
        <translation>In deze weergave is nog niets te zien.</translation>
    </message>
    <message>
        <source>Pinned: the picture stands with the notes on the finding.</source>
        <translation>Vastgemaakt: de afbeelding staat bij de notities over de bevinding.</translation>
    </message>
    <message>
        <source>Pinned: the picture stands with the notes on the case.</source>
        <translation>Vastgemaakt: de afbeelding staat bij de notities over het dossier.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>De afbeelding bewaren</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Afbeeldingen (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Keeping a picture</source>
        <translation>Een afbeelding vastmaken</translation>
    </message>
    <message>
        <source>Saving a picture</source>
        <translation>Een afbeelding bewaren</translation>
    </message>
    <message>
        <source>Picture and words become a note and stand in the report, with the names that they show; a redacted report leaves them out</source>
        <translation>Afbeelding en woorden worden een notitie en staan in het rapport, met de namen die ze tonen; een geredigeerd rapport laat ze weg</translation>
    </message>
</context>
<context>
    <name>lockstep::ProfileChoice</name>
    <message>
        <source>Mapping profiles (*%1)</source>
        <translation>Toewijzingsprofielen (*%1)</translation>
    </message>
    <message>
        <source>Profi&amp;le</source>
        <translation>Profie&amp;l</translation>
    </message>
    <message>
        <source>Save, share or remove mapping profiles</source>
        <translation>Toewijzingsprofielen bewaren, delen of verwijderen</translation>
    </message>
    <message>
        <source>&amp;Save this mapping…</source>
        <translation>Deze toewijzing &amp;bewaren…</translation>
    </message>
    <message>
        <source>&amp;Open a profile from a file…</source>
        <translation>Een profiel uit een bestand &amp;openen…</translation>
    </message>
    <message>
        <source>Save the chosen profile to a &amp;file…</source>
        <translation>Het gekozen profiel in een best&amp;and bewaren…</translation>
    </message>
    <message>
        <source>&amp;Remove the chosen profile</source>
        <translation>Het gekozen profiel &amp;verwijderen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>Deze toewijzing bewaren</translation>
    </message>
    <message>
        <source>Name of the profile. A table with the same columns is read by it:</source>
        <translation>Naam van het profiel. Een tabel met dezelfde kolommen wordt ermee gelezen:</translation>
    </message>
    <message>
        <source>There is a profile &quot;%1&quot; already. Replace it?</source>
        <translation>Er is al een profiel &quot;%1&quot;. Vervangen?</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Profiel verwijderen</translation>
    </message>
    <message>
        <source>Remove the mapping profile &quot;%1&quot;? What was imported with it stays.</source>
        <translation>Het toewijzingsprofiel &quot;%1&quot; verwijderen? Wat ermee is geïmporteerd, blijft.</translation>
    </message>
    <message>
        <source>Open a mapping profile</source>
        <translation>Een toewijzingsprofiel openen</translation>
    </message>
    <message>
        <source>Save the mapping profile</source>
        <translation>Het toewijzingsprofiel bewaren</translation>
    </message>
    <message>
        <source>Mapping profile</source>
        <translation>Toewijzingsprofiel</translation>
    </message>
</context>
<context>
    <name>lockstep::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>mag leeg blijven</translation>
    </message>
    <message>
        <source>&amp;Redact names and notes</source>
        <translation>Namen en notities &amp;lakken</translation>
    </message>
    <message>
        <source>Findings in the report</source>
        <translation>Bevindingen in het rapport</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Auteur</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>&amp;Findings in the report</source>
        <translation>&amp;Bevindingen in het rapport</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Opslaan als &amp;PDF…</translation>
    </message>
    <message>
        <source>Laying out the report</source>
        <translation>Het rapport opmaken</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Het rapport opslaan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Het rapport schrijven…</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Het rapport schrijven</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Het rapport is opgeslagen.</translation>
    </message>
</context>
<context>
    <name>lockstep::SelectionPanel</name>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Account that is acted on</source>
        <translation>Account waarop handelingen gericht zijn</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interacties</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Eerste</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Laatste</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>Zonder tijd</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Volgers</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Volgt</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geverifieerd</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Biografie</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, rij %2</translation>
    </message>
    <message>
        <source>Back to the finding</source>
        <translation>Terug naar de bevinding</translation>
    </message>
    <message>
        <source>Platform id: %1</source>
        <translation>Id op het platform: %1</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>No profile was imported. Import a table of accounts to see when it was created and how many it follows.</source>
        <translation>Er is geen profiel geïmporteerd. Importeer een tabel met accounts om te zien wanneer het is aangemaakt en hoeveel accounts het volgt.</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Wat het deed</translation>
    </message>
    <message>
        <source>Notes on this account</source>
        <translation>Notities bij dit account</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Geplaatst</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Wat ermee gebeurde</translation>
    </message>
    <message>
        <source>Notes on this post</source>
        <translation>Notities bij dit bericht</translation>
    </message>
    <message>
        <source>Notes on this target</source>
        <translation>Notities bij dit doel</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Wat ze deden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show this finding</source>
        <translation>Deze bevinding tonen</translation>
    </message>
    <message>
        <source>In no finding.</source>
        <translation>In geen bevinding.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
    <message>
        <source>In findings: %1</source>
        <translation>In bevindingen: %1</translation>
    </message>
    <message>
        <source>Selected accounts: %1, targets: %2</source>
        <translation>Geselecteerde accounts: %1, doelen: %2</translation>
    </message>
    <message>
        <source>Observations on all this, in the time that is shown</source>
        <translation>Waarnemingen over dit alles, in de getoonde tijd</translation>
    </message>
    <message>
        <source>Observations on all this</source>
        <translation>Waarnemingen over dit alles</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Labels…</translation>
    </message>
    <message>
        <source>%1 (some)</source>
        <translation>%1 (sommige)</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Geen.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Show this observation</source>
        <translation>Deze waarneming tonen</translation>
    </message>
    <message>
        <source>In observations: %1</source>
        <translation>In waarnemingen: %1</translation>
    </message>
</context>
<context>
    <name>lockstep::SharedLikersView</name>
    <message>
        <source>Posts with the same likers</source>
        <translation>Berichten met dezelfde likers</translation>
    </message>
    <message>
        <source>By creator and time</source>
        <translation>Naar maker en tijd</translation>
    </message>
    <message>
        <source>Like next to like</source>
        <translation>Gelijk naast gelijk</translation>
    </message>
    <message>
        <source>Share in common</source>
        <translation>Gemeenschappelijk aandeel</translation>
    </message>
    <message>
        <source>Times what chance gives</source>
        <translation>Keer wat toeval geeft</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Volgorde:</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>To&amp;on:</translation>
    </message>
    <message>
        <source>Comparing likers</source>
        <translation>Likers vergelijken</translation>
    </message>
    <message>
        <source>There are no two posts with likers to compare.</source>
        <translation>Er zijn geen twee berichten met likers om te vergelijken.</translation>
    </message>
    <message>
        <source>10 times or more</source>
        <translation>10 keer of meer</translation>
    </message>
    <message>
        <source>as by chance</source>
        <translation>zoals bij toeval</translation>
    </message>
    <message>
        <source>Stronger: more likers in common. Lines: another creator begins. Bars: likers.</source>
        <translation>Sterker: meer gemeenschappelijke likers. Lijnen: een andere maker begint. Staven: likers.</translation>
    </message>
    <message>
        <source>Stronger: more likers in common. Bars: likers.</source>
        <translation>Sterker: meer gemeenschappelijke likers. Staven: likers.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Other post</source>
        <translation>Ander bericht</translation>
    </message>
    <message>
        <source>Its creator</source>
        <translation>Maker ervan</translation>
    </message>
    <message>
        <source>Likers in common</source>
        <translation>Gemeenschappelijke likers</translation>
    </message>
    <message>
        <source>Expected by chance</source>
        <translation>Bij toeval te verwachten</translation>
    </message>
    <message>
        <source>%1 posts, %2 accounts that like any of them.</source>
        <translation>%1 berichten, %2 accounts die er minstens één liken.</translation>
    </message>
    <message>
        <source>Posts with fewer likers, left out: %1.</source>
        <translation>Berichten met minder likers, weggelaten: %1.</translation>
    </message>
    <message>
        <source>%1 and %2: %3 likers in common (%4), by chance %5</source>
        <translation>%1 en %2: %3 gemeenschappelijke likers (%4), bij toeval %5</translation>
    </message>
    <message>
        <source>Popular posts overlap with everything, and fans of one topic make blocks: what chance gives is the measure.</source>
        <translation>Populaire berichten overlappen met alles, en liefhebbers van één onderwerp maken blokken: wat toeval geeft, is de maat.</translation>
    </message>
    <message>
        <source>Choose posts or show a finding to see others.</source>
        <translation>Kies berichten of toon een bevinding om andere te zien.</translation>
    </message>
</context>
<context>
    <name>lockstep::ShownPart</name>
    <message>
        <source>without %1</source>
        <translation>zonder %1</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>alleen %1</translation>
    </message>
    <message>
        <source>only the selection</source>
        <translation>alleen de selectie</translation>
    </message>
    <message>
        <source>Filters: %1.</source>
        <translation>Filters: %1.</translation>
    </message>
    <message>
        <source>Time range: %1.</source>
        <translation>Tijdvak: %1.</translation>
    </message>
</context>
<context>
    <name>lockstep::SignalsView</name>
    <message>
        <source>Which signs agree</source>
        <translation>Welke signalen overeenstemmen</translation>
    </message>
    <message>
        <source>Comparing findings</source>
        <translation>Bevindingen vergelijken</translation>
    </message>
    <message>
        <source>No finding names accounts.</source>
        <translation>Geen bevinding noemt accounts.</translation>
    </message>
    <message>
        <source>Nothing was looked for yet: look for coordination first.</source>
        <translation>Er is nog niets gezocht: zoek eerst naar coördinatie.</translation>
    </message>
    <message>
        <source>Above: accounts that exactly these detectors speak of. Orange: detectors that share no data agree. One shade: detectors that look at the same data.</source>
        <translation>Boven: accounts waarover precies deze detectoren spreken. Oranje: detectoren die geen gegevens delen, stemmen overeen. Eén tint: detectoren die naar dezelfde gegevens kijken.</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detectoren</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Signs that share no data</source>
        <translation>Signalen die geen gegevens delen</translation>
    </message>
    <message>
        <source>%1: %2 accounts</source>
        <translation>%1: %2 accounts</translation>
    </message>
    <message>
        <source>%1 accounts are in a finding, whatever its grade; of %2 of them two signs or more that share no data speak. Accounts that profited are not counted: they need not have done anything.</source>
        <translation>%1 accounts staan in een bevinding, ongeacht de graad; bij %2 ervan spreken twee of meer signalen die geen gegevens delen. Accounts die profiteerden tellen niet mee: zij hoeven niets te hebben gedaan.</translation>
    </message>
</context>
<context>
    <name>lockstep::StartPage</name>
    <message>
        <source>Lockstep</source>
        <translation>Lockstep</translation>
    </message>
    <message>
        <source>Finds accounts that act together and followers that arrived as a batch, shows why, and writes a report that can be checked line by line. Everything stays on this computer.</source>
        <translation>Vindt accounts die samen handelen en volgers die als één partij kwamen, laat zien waarom, en schrijft een rapport dat regel voor regel te controleren is. Alles blijft op deze computer.</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Eigen werk</translation>
    </message>
    <message>
        <source>A file ending in .lockstep</source>
        <translation>Een bestand dat eindigt op .lockstep</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Een voorbeeld proberen</translation>
    </message>
    <message>
        <source>All four are synthetic: no real account is in them.</source>
        <translation>Alle vier zijn synthetisch: er zit geen echt account in.</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Recente dossiers</translation>
    </message>
    <message>
        <source>New case from data…</source>
        <translation>Nieuw dossier uit gegevens…</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Een dossier openen…</translation>
    </message>
    <message>
        <source>Exports, captures and tables with likes, comments or followers</source>
        <translation>Exports, opnamen en tabellen met likes, reacties of volgers</translation>
    </message>
    <message>
        <source>Open it &amp;again</source>
        <translation>&amp;Opnieuw openen</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Laten</translation>
    </message>
    <message>
        <source>New case from a question…</source>
        <translation>Nieuw dossier vanuit een vraag…</translation>
    </message>
    <message>
        <source>With a list of what to collect and what to find out</source>
        <translation>Met een lijst van wat te verzamelen en uit te zoeken</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Eerste stappen</translation>
    </message>
    <message>
        <source>New here? First steps</source>
        <translation>Nieuw hier? Eerste stappen</translation>
    </message>
    <message>
        <source>Three short steps through a sample, two minutes</source>
        <translation>Drie korte stappen door een voorbeeld, twee minuten</translation>
    </message>
    <message>
        <source>Lockstep was not closed properly while &quot;%1&quot; was open. Whatever was written into the case by then is still there.</source>
        <translation>Lockstep is niet netjes gesloten terwijl ‘%1’ open was. Wat toen in het dossier was geschreven, is er nog.</translation>
    </message>
</context>
<context>
    <name>lockstep::TableTwin</name>
    <message>
        <source>As &amp;table</source>
        <translation>Als &amp;tabel</translation>
    </message>
    <message>
        <source>The numbers of the picture, for keyboard and screen reader</source>
        <translation>De getallen van het beeld, voor toetsenbord en schermlezer</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Niets te tonen</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows are shown; a saved table has them all.</source>
        <translation>De eerste %1 van %2 rijen staan hier; een opgeslagen tabel heeft ze allemaal.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>De tabel bewaren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saving a table</source>
        <translation>Een tabel opslaan</translation>
    </message>
</context>
<context>
    <name>lockstep::TagsList</name>
    <message>
        <source>Tags of the case</source>
        <translation>Labels van het dossier</translation>
    </message>
    <message>
        <source>No tags yet. Select accounts or posts and press Ctrl+T to put a word on them, &quot;asked for comment&quot; say.</source>
        <translation>Nog geen labels. Selecteer accounts of berichten en druk op Ctrl+T om er een woord op te zetten, bijvoorbeeld &quot;om reactie gevraagd&quot;.</translation>
    </message>
    <message>
        <source>&amp;Select these</source>
        <translation>Deze &amp;selecteren</translation>
    </message>
    <message>
        <source>Show &amp;only these</source>
        <translation>&amp;Alleen deze tonen</translation>
    </message>
    <message>
        <source>Show &amp;everything but these</source>
        <translation>Alles &amp;behalve deze tonen</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Her&amp;noemen…</translation>
    </message>
    <message>
        <source>&amp;Remove the tag</source>
        <translation>Label ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>Label hernoemen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Naam:</translation>
    </message>
    <message>
        <source>There is a tag &quot;%1&quot; already.</source>
        <translation>Er is al een label &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 · accounts: %2, targets: %3</source>
        <translation>%1 · accounts: %2, doelen: %3</translation>
    </message>
</context>
<context>
    <name>lockstep::TimeStrip</name>
    <message>
        <source>Activity over time, with the time range that all views show</source>
        <translation>Activiteit door de tijd, met het tijdvak dat alle weergaven tonen</translation>
    </message>
    <message>
        <source>Sorting the times</source>
        <translation>De tijden sorteren</translation>
    </message>
    <message>
        <source>Sorting the times …</source>
        <translation>De tijden sorteren …</translation>
    </message>
    <message>
        <source>None of the interactions has a time.</source>
        <translation>Geen van de interacties heeft een tijd.</translation>
    </message>
    <message>
        <source>No interactions yet.</source>
        <translation>Nog geen interacties.</translation>
    </message>
    <message>
        <source>selected: %1</source>
        <translation>geselecteerd: %1</translation>
    </message>
    <message>
        <source>All time: %1</source>
        <translation>Hele tijd: %1</translation>
    </message>
    <message>
        <source>without a time: %1</source>
        <translation>zonder tijd: %1</translation>
    </message>
    <message>
        <source>up to %1 in %2</source>
        <translation>tot %1 per %2</translation>
    </message>
    <message>
        <source>interactions: %1 of %2</source>
        <translation>interacties: %1 van %2</translation>
    </message>
    <message>
        <source>interactions: %1</source>
        <translation>interacties: %1</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Play: the time range walks to the end, and all views with it (Space)</source>
        <translation>Afspelen: het tijdvak loopt tot het einde, en alle weergaven lopen mee (spatie)</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Afspelen stoppen</translation>
    </message>
    <message>
        <source>%1 to %2 UTC</source>
        <translation>%1 tot %2 UTC</translation>
    </message>
    <message>
        <source>known to the day: %1</source>
        <translation>op de dag bekend: %1</translation>
    </message>
    <message>
        <source>up to about %1 in %2</source>
        <translation>tot ongeveer %1 in %2</translation>
    </message>
</context>
<context>
    <name>lockstep::TimelineCanvas</name>
    <message>
        <source>Timeline: one row an account, one mark an interaction</source>
        <translation>Tijdlijn: één rij per account, één teken per interactie</translation>
    </message>
    <message>
        <source>The table below lists the same interactions.</source>
        <translation>De tabel hieronder geeft dezelfde interacties.</translation>
    </message>
    <message>
        <source>Drawing the timeline</source>
        <translation>De tijdlijn tekenen</translation>
    </message>
    <message>
        <source>%1
%2: %3
%4 (%5)
%6, row %7</source>
        <translation>%1
%2: %3
%4 (%5)
%6, rij %7</translation>
    </message>
</context>
<context>
    <name>lockstep::TimelineChart</name>
    <message>
        <source>others</source>
        <translation>overige</translation>
    </message>
    <message>
        <source>%1 of %2 interactions of these accounts in this span</source>
        <translation>%1 van %2 interacties van deze accounts in dit tijdvak</translation>
    </message>
    <message>
        <source>time in UTC</source>
        <translation>tijd in UTC</translation>
    </message>
    <message>
        <source>time after posting, logarithmic</source>
        <translation>tijd na plaatsing, logaritmisch</translation>
    </message>
    <message>
        <source>without a time: %1</source>
        <translation>zonder tijd: %1</translation>
    </message>
    <message>
        <source>delay not known: %1</source>
        <translation>vertraging niet bekend: %1</translation>
    </message>
    <message>
        <source>before the post: %1</source>
        <translation>vóór het bericht: %1</translation>
    </message>
    <message>
        <source>some times are known to the day or worse</source>
        <translation>sommige tijden zijn bekend tot op de dag of grover</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
</context>
<context>
    <name>lockstep::TimelineLane</name>
    <message>
        <source>Posts</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellingen</translation>
    </message>
</context>
<context>
    <name>lockstep::TimelineRows</name>
    <message>
        <source>in the finding</source>
        <translation>in de bevinding</translation>
    </message>
    <message>
        <source>for comparison</source>
        <translation>ter vergelijking</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handeling</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Tijd (UTC)</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekend</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
</context>
<context>
    <name>lockstep::TimelineScene</name>
    <message>
        <source>%1 (accounts: %2)</source>
        <translation>%1 (accounts: %2)</translation>
    </message>
    <message>
        <source>All accounts that acted (%1)</source>
        <translation>Alle accounts die handelden (%1)</translation>
    </message>
    <message>
        <source>In no finding (accounts: %1)</source>
        <translation>In geen bevinding (accounts: %1)</translation>
    </message>
    <message>
        <source>In the finding (accounts: %1)</source>
        <translation>In de bevinding (accounts: %1)</translation>
    </message>
    <message>
        <source>For comparison: other accounts on the same posts, about as active (accounts: %1)</source>
        <translation>Ter vergelijking: andere accounts bij dezelfde berichten, ongeveer even actief (accounts: %1)</translation>
    </message>
</context>
<context>
    <name>lockstep::TimelineView</name>
    <message>
        <source>Clock time</source>
        <translation>Kloktijd</translation>
    </message>
    <message>
        <source>Time after posting</source>
        <translation>Tijd na plaatsing</translation>
    </message>
    <message>
        <source>First action</source>
        <translation>Eerste handeling</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Rows in sight</source>
        <translation>Zichtbare rijen</translation>
    </message>
    <message>
        <source>Across:</source>
        <translation>Horizontaal:</translation>
    </message>
    <message>
        <source>Rows by:</source>
        <translation>Rijen op:</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Show all (Ctrl+0)</source>
        <translation>Alles tonen (Ctrl+0)</translation>
    </message>
    <message>
        <source>Preparing the timeline</source>
        <translation>De tijdlijn voorbereiden</translation>
    </message>
    <message>
        <source>Preparing the timeline …</source>
        <translation>De tijdlijn voorbereiden …</translation>
    </message>
    <message>
        <source>No interactions yet. Import likes, comments or shares with their times and every one becomes a mark here.</source>
        <translation>Nog geen interacties. Importeer likes, reacties of deelacties met hun tijden en elk ervan wordt hier een teken.</translation>
    </message>
    <message>
        <source>The time after posting is not known for any of these interactions. Import the posts with their times, or choose the clock time.</source>
        <translation>Voor geen van deze interacties is de tijd na plaatsing bekend. Importeer de berichten met hun tijden, of kies de kloktijd.</translation>
    </message>
    <message>
        <source>None of these interactions has a time, so there is nothing to draw. The order of a follower list is shown in the view Followers.</source>
        <translation>Geen van deze interacties heeft een tijd, dus valt er niets te tekenen. De volgorde van een volgerslijst is te zien in de weergave Volgers.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Save ta&amp;ble…</source>
        <translation>Ta&amp;bel bewaren…</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Wat de tijdlijn toont</translation>
    </message>
    <message>
        <source>of %1 interactions in the case</source>
        <translation>van %1 interacties in het dossier</translation>
    </message>
    <message>
        <source>No interaction passes the filters.</source>
        <translation>Geen interactie komt door de filters.</translation>
    </message>
    <message>
        <source>No interaction lies in the time range.</source>
        <translation>Geen interactie valt in het tijdvak.</translation>
    </message>
    <message>
        <source>No row of the data tells of an interaction that belongs to this finding.</source>
        <translation>Geen rij van de gegevens vertelt van een interactie die bij deze bevinding hoort.</translation>
    </message>
</context>
<context>
    <name>lockstep::ViewTabs</name>
    <message>
        <source>Move to a pane of its own</source>
        <translation>Naar een eigen deelvenster verplaatsen</translation>
    </message>
    <message>
        <source>All in one pane</source>
        <translation>Alles in één deelvenster</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>Alle weergaven</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 u</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Members of the finding (%1 accounts)</source>
        <translation>Leden van de bevinding (%1 accounts)</translation>
    </message>
    <message>
        <source>Controls: other accounts on the same posts (%1)</source>
        <translation>Vergelijkingsaccounts: andere accounts bij dezelfde berichten (%1)</translation>
    </message>
    <message>
        <source>time after posting, logarithmic</source>
        <translation>tijd na plaatsing, logaritmisch</translation>
    </message>
    <message>
        <source>time after the first action, logarithmic</source>
        <translation>tijd na de eerste handeling, logaritmisch</translation>
    </message>
    <message>
        <source>others</source>
        <translation>overige</translation>
    </message>
    <message>
        <source>position in the list, oldest follower left; upwards: date of creation</source>
        <translation>plaats in de lijst, oudste volger links; omhoog: aanmaakdatum</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Account %1</translation>
    </message>
    <message>
        <source>time, UTC</source>
        <translation>tijd, UTC</translation>
    </message>
    <message>
        <source>in the evidence</source>
        <translation>in de onderbouwing</translation>
    </message>
    <message>
        <source>other actions</source>
        <translation>andere handelingen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Matched controls</source>
        <translation>Vergelijkingsaccounts</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Bijgevoegde bestanden</translation>
    </message>
    <message>
        <source>These files travel inside this PDF; a viewer lists them under attachments. Text in them that a spreadsheet could take for a formula begins with an apostrophe; the last column of a row names the cells that were changed.</source>
        <translation>Deze bestanden zitten in deze PDF; een PDF-lezer toont ze onder bijlagen. Tekst erin die een rekenblad voor een formule zou kunnen houden, begint met een apostrof; de laatste kolom van een rij noemt de cellen die zijn gewijzigd.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Bevat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Omvang</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Made with Lockstep %1 on %2</source>
        <translation>Gemaakt met Lockstep %1 op %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemaakt met</translation>
    </message>
    <message>
        <source>Digest of this report (SHA-256)</source>
        <translation>Hash van dit rapport (SHA-256)</translation>
    </message>
    <message>
        <source>Shown: %1 of %2 rows.</source>
        <translation>Getoond: %1 van %2 rijen.</translation>
    </message>
    <message>
        <source>Shown: %1 of %2 rows. All are in the attached file %3.</source>
        <translation>Getoond: %1 van %2 rijen. Alle staan in het bijgevoegde bestand %3.</translation>
    </message>
    <message>
        <source>named by this finding</source>
        <translation>genoemd in deze bevinding</translation>
    </message>
    <message>
        <source>others in the list</source>
        <translation>anderen in de lijst</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>(no name)</source>
        <translation>(geen naam)</translation>
    </message>
    <message>
        <source>less than one in a million</source>
        <translation>minder dan één op een miljoen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>A documented</source>
        <translation>A gedocumenteerd</translation>
    </message>
    <message>
        <source>B strong pattern</source>
        <translation>B sterk patroon</translation>
    </message>
    <message>
        <source>C worth asking about</source>
        <translation>C de vraag waard</translation>
    </message>
    <message>
        <source>N nothing found</source>
        <translation>N niets gevonden</translation>
    </message>
    <message>
        <source>role unknown</source>
        <translation>rol onbekend</translation>
    </message>
    <message>
        <source>acts with the group</source>
        <translation>handelt mee met de groep</translation>
    </message>
    <message>
        <source>profited</source>
        <translation>profiteerde</translation>
    </message>
    <message>
        <source>paid person</source>
        <translation>betaalde persoon</translation>
    </message>
    <message>
        <source>hijacked account</source>
        <translation>gekaapt account</translation>
    </message>
    <message>
        <source>broker</source>
        <translation>tussenpersoon</translation>
    </message>
    <message>
        <source>core</source>
        <translation>kern</translation>
    </message>
    <message>
        <source>associated</source>
        <translation>verwant</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>onduidelijk</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>uitgesloten</translation>
    </message>
    <message>
        <source>not excluded</source>
        <translation>niet uitgesloten</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>like</source>
        <translation>like</translation>
    </message>
    <message>
        <source>follow</source>
        <translation>volgactie</translation>
    </message>
    <message>
        <source>unfollow</source>
        <translation>ontvolgactie</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>reactie</translation>
    </message>
    <message>
        <source>share</source>
        <translation>deelactie</translation>
    </message>
    <message>
        <source>view</source>
        <translation>weergave</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>vermelding</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>to the minute</source>
        <translation>tot op de minuut</translation>
    </message>
    <message>
        <source>to the day</source>
        <translation>tot op de dag</translation>
    </message>
    <message>
        <source>at the latest</source>
        <translation>op zijn laatst</translation>
    </message>
    <message>
        <source>not earlier than</source>
        <translation>niet eerder dan</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>afgeleid</translation>
    </message>
    <message>
        <source>order only</source>
        <translation>alleen volgorde</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>hele tijd</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vóór %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 tot %2 (%3)</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>nog geen besluit</translation>
    </message>
    <message>
        <source>coordinated</source>
        <translation>gecoördineerd</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>niet zeker</translation>
    </message>
    <message>
        <source>innocent</source>
        <translation>onschuldig</translation>
    </message>
    <message>
        <source>a service acts in its name</source>
        <translation>een dienst handelt in zijn naam</translation>
    </message>
</context>
</TS>
