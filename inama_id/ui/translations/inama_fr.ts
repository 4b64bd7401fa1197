<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Look up</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Look up on today&apos;s date</source>
        <translation>Rechercher à la date d’aujourd’hui</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Close Inama ID</source>
        <translation>Fermer Inama ID</translation>
    </message>
</context>
<context>
    <name>Appendix</name>
    <message>
        <source>not listed</source>
        <translation>non inscrit</translation>
    </message>
    <message>
        <source>Appendices {numerals}</source>
        <translation>Annexes {numerals}</translation>
    </message>
    <message>
        <source>Appendix {numeral}</source>
        <translation>Annexe {numeral}</translation>
    </message>
    <message>
        <source>{numeral} from {date}</source>
        <translation>{numeral} à partir du {date}</translation>
    </message>
    <message>
        <source>partly {numeral}</source>
        <translation>en partie {numeral}</translation>
    </message>
    <message>
        <source>only part of it is listed: {appendix}</source>
        <translation>inscrit en partie seulement : {appendix}</translation>
    </message>
    <message>
        <source>upcoming {numeral}</source>
        <translation>bientôt {numeral}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>non trouvé</translation>
    </message>
    <message>
        <source>partly listed</source>
        <translation>inscrit en partie</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>&amp;Listed only</source>
        <translation>&amp;Inscrits seulement</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>&amp;Ouvrir sa fiche</translation>
    </message>
    <message>
        <source>Arrows move · Enter opens the page · Ctrl+F filters the column</source>
        <translation>Flèches : se déplacer · Entrée : ouvrir la fiche · Ctrl+F : filtrer la colonne</translation>
    </message>
    <message>
        <source>Filter: {rank}</source>
        <translation>Filtrer : {rank}</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>{listed} of {held} species listed</source>
        <translation>Espèces inscrites : {listed} sur {held}</translation>
    </message>
    <message>
        <source>no species held</source>
        <translation>aucune espèce connue ici</translation>
    </message>
</context>
<context>
    <name>DateControl</name>
    <message>
        <source>Look up on this date</source>
        <translation>Rechercher à cette date</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Look up on today&apos;s date</source>
        <translation>Rechercher à la date d’aujourd’hui</translation>
    </message>
    <message>
        <source>On &amp;date</source>
        <translation>&amp;Date</translation>
    </message>
</context>
<context>
    <name>Edition</name>
    <message>
        <source>Appendices in force from {date}</source>
        <translation>Annexes en vigueur depuis le {date}</translation>
    </message>
    <message>
        <source>This computer says it is {date}: check its clock</source>
        <translation>Cet ordinateur indique le {date} : vérifiez son horloge</translation>
    </message>
    <message>
        <source>This content may be out of date: look for a newer one</source>
        <translation>Ce contenu est peut-être dépassé : cherchez-en un plus récent</translation>
    </message>
</context>
<context>
    <name>EditionBar</name>
    <message>
        <source>Looked up on {date}, not today</source>
        <translation>Recherche au {date}, pas aujourd’hui</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Taxa found</source>
        <translation>Taxons trouvés</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Choose a result while typing goes on</source>
        <translation>Choisir un résultat sans quitter le champ</translation>
    </message>
    <message>
        <source>Open the chosen result</source>
        <translation>Ouvrir le résultat choisi</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Vider le champ</translation>
    </message>
    <message>
        <source>Bring back what was cleared</source>
        <translation>Rétablir ce qui a été effacé</translation>
    </message>
    <message>
        <source>Go to the date</source>
        <translation>Aller à la date</translation>
    </message>
    <message>
        <source>Go to the column before or after</source>
        <translation>Aller à la colonne précédente ou suivante</translation>
    </message>
    <message>
        <source>Choose a taxon; the column after it follows</source>
        <translation>Choisir un taxon ; la colonne suivante s’adapte</translation>
    </message>
    <message>
        <source>Open the page of the chosen taxon</source>
        <translation>Ouvrir la fiche du taxon choisi</translation>
    </message>
    <message>
        <source>Filter the column</source>
        <translation>Filtrer la colonne</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Taxon page</source>
        <translation>Fiche d’un taxon</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimer la fiche</translation>
    </message>
    <message>
        <source>Preview the print</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Enregistrer la fiche en PDF</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>Copier la citation</translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation>Aller à une rubrique</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>swahili</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Chinese (pinyin)</source>
        <translation>chinois (pinyin)</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Content edition</source>
        <translation>Édition du contenu</translation>
    </message>
    <message>
        <source>Appendices in force from</source>
        <translation>Annexes en vigueur depuis le</translation>
    </message>
    <message>
        <source>Taxa</source>
        <translation>Taxons</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Legal entries</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Version du programme</translation>
    </message>
    <message>
        <source>Type any name and see whether the taxon is listed by CITES, where, and since when.</source>
        <translation>Tapez n’importe quel nom et voyez si le taxon est inscrit à la CITES, où, et depuis quand.</translation>
    </message>
    <message>
        <source>Inama ID works without any network and sends nothing anywhere.</source>
        <translation>Inama ID fonctionne sans aucun réseau et n’envoie rien nulle part.</translation>
    </message>
    <message>
        <source>Inama ID informs; it does not decide. The text of the Appendices and the advice of the Management Authority are what counts. It is not a publication of the CITES Secretariat.</source>
        <translation>Inama ID informe ; il ne décide pas. Seuls comptent le texte des Annexes et l’avis de l’organe de gestion. Ce n’est pas une publication du Secrétariat CITES.</translation>
    </message>
    <message>
        <source>Every fact carries its source. Facts are taken over, not sentences or pictures.</source>
        <translation>Chaque fait porte sa source. Les faits sont repris, non les phrases ni les images.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licence : {licence}</translation>
    </message>
    <message>
        <source>Licence of the program</source>
        <translation>Licence du programme</translation>
    </message>
    <message>
        <source>Licence of the content</source>
        <translation>Licence du contenu</translation>
    </message>
    <message>
        <source>You may share and adapt the names, listings and texts for any purpose, if you name Inama ID and the sources, link to the licence, and say what you changed. There is no warranty.</source>
        <translation>Vous pouvez partager et adapter les noms, inscriptions et textes à toute fin, à condition de nommer Inama ID et les sources, de donner le lien vers la licence et de dire ce que vous avez changé. Sans aucune garantie.</translation>
    </message>
    <message>
        <source>Inama ID stands on this software. Qt is used as separate libraries that you may replace by your own build.</source>
        <translation>Inama ID repose sur ces logiciels. Qt est utilisé sous forme de bibliothèques séparées, que vous pouvez remplacer par votre propre compilation.</translation>
    </message>
    <message>
        <source>Software by others</source>
        <translation>Logiciels tiers</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation>Texte de la rubrique</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Recent look-ups are erased.</source>
        <translation>Les recherches récentes sont effacées.</translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>Synonym: {name}</source>
        <translation>Synonyme : {name}</translation>
    </message>
    <message>
        <source>{language} name</source>
        <translation>Nom {language}</translation>
    </message>
    <message>
        <source>{language} name: {name}</source>
        <translation>Nom {language} : {name}</translation>
    </message>
    <message>
        <source>Trade name: {name}</source>
        <translation>Nom commercial : {name}</translation>
    </message>
    <message>
        <source>Similar spelling: {name}</source>
        <translation>Orthographe proche : {name}</translation>
    </message>
    <message>
        <source>“{name}” is not a name held here; it belongs under this taxon</source>
        <translation>« {name} » n’est pas un nom connu ici ; il relève de ce taxon</translation>
    </message>
    <message>
        <source>Found by: {name}</source>
        <translation>Trouvé par : {name}</translation>
    </message>
    <message>
        <source>Accepted name</source>
        <translation>Nom accepté</translation>
    </message>
</context>
<context>
    <name>Neighbours</name>
    <message>
        <source>Below it</source>
        <translation>En dessous</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>{place}: {rank} ({count})</source>
        <translation>{place} : {rank} ({count})</translation>
    </message>
    <message>
        <source>Above it: {rank}</source>
        <translation>Au-dessus : {rank}</translation>
    </message>
</context>
<context>
    <name>NotFound</name>
    <message>
        <source>Type only the first letters of each word: a part of a name is enough.</source>
        <translation>Tapez seulement les premières lettres de chaque mot : une partie du nom suffit.</translation>
    </message>
    <message>
        <source>Type the genus alone: the first word of the scientific name.</source>
        <translation>Tapez le genre seul : le premier mot du nom scientifique.</translation>
    </message>
    <message>
        <source>Try the name on the permit, the label or the invoice, in its own language.</source>
        <translation>Essayez le nom porté sur le permis, l’étiquette ou la facture, dans sa langue.</translation>
    </message>
    <message>
        <source>If you know the group, find it in Browse.</source>
        <translation>Si vous connaissez le groupe, cherchez-le dans Parcourir.</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Vouliez-vous dire</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Not found. This is not the same as not listed.</source>
        <translation>Non trouvé. Cela ne veut pas dire non inscrit.</translation>
    </message>
    <message>
        <source>“{query}” is not among the names held here. It may be spelled otherwise, or be a name this content does not know. Before the item is released, ask the Management Authority.</source>
        <translation>« {query} » n’est pas parmi les noms connus ici. Il s’écrit peut-être autrement, ou ce contenu ne le connaît pas. Avant de libérer l’objet, interrogez l’organe de gestion.</translation>
    </message>
    <message>
        <source>Search for this name</source>
        <translation>Rechercher ce nom</translation>
    </message>
    <message>
        <source>&amp;Browse the groups</source>
        <translation>&amp;Parcourir les groupes</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A report is in {path}.</source>
        <translation>Un rapport se trouve dans {path}.</translation>
    </message>
    <message>
        <source>Inama ID met a fault of its own. Your settings and look-ups are unharmed.</source>
        <translation>Inama ID a rencontré une erreur interne. Vos réglages et recherches sont intacts.</translation>
    </message>
    <message>
        <source>You can go on; if it happens again, start the program anew.</source>
        <translation>Vous pouvez continuer ; si cela se reproduit, relancez le programme.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print preview: {title}</source>
        <translation>Aperçu avant impression : {title}</translation>
    </message>
    <message>
        <source>The citation is copied.</source>
        <translation>La citation est copiée.</translation>
    </message>
    <message>
        <source>The name is copied.</source>
        <translation>Le nom est copié.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet could not be printed.</source>
        <translation>La fiche n’a pas pu être imprimée.</translation>
    </message>
    <message>
        <source>Check the printer, or save the sheet as PDF.</source>
        <translation>Vérifiez l’imprimante, ou enregistrez la fiche en PDF.</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Enregistrer la fiche</translation>
    </message>
    <message>
        <source>The sheet is saved: {path}</source>
        <translation>La fiche est enregistrée : {path}</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Choose another folder; what stood there is unharmed.</source>
        <translation>Choisissez un autre dossier ; ce qui s’y trouvait est intact.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Your settings and recent look-ups are unharmed.</source>
        <translation>Vos réglages et recherches récentes sont intacts.</translation>
    </message>
    <message>
        <source>This content holds no taxon “{id}”.</source>
        <translation>Ce contenu ne connaît aucun taxon « {id} ».</translation>
    </message>
    <message>
        <source>It may have had another id in an older edition. Look it up by its name.</source>
        <translation>Il avait peut-être un autre identifiant dans une édition antérieure. Cherchez-le par son nom.</translation>
    </message>
    <message>
        <source>“{value}” cannot be understood.</source>
        <translation>« {value} » n’est pas compris.</translation>
    </message>
    <message>
        <source>Wanted: {wanted}.</source>
        <translation>Attendu : {wanted}.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Cela n’a pas pu être fait.</translation>
    </message>
    <message>
        <source>The species database is missing.</source>
        <translation>La base de données des espèces est absente.</translation>
    </message>
    <message>
        <source>The species database was made for another version of Inama ID.</source>
        <translation>La base de données des espèces a été faite pour une autre version d’Inama ID.</translation>
    </message>
    <message>
        <source>The species database is damaged.</source>
        <translation>La base de données des espèces est endommagée.</translation>
    </message>
    <message>
        <source>The species database cannot be used.</source>
        <translation>La base de données des espèces est inutilisable.</translation>
    </message>
    <message>
        <source>Install Inama ID again, or, in a copy of its source, run “make run”: it builds the database anew.</source>
        <translation>Réinstallez Inama ID ou, dans une copie de ses sources, lancez « make run », qui reconstruit la base.</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>kingdom</source>
        <translation>règne</translation>
    </message>
    <message>
        <source>phylum</source>
        <translation>embranchement</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>family</source>
        <translation>famille</translation>
    </message>
    <message>
        <source>genus</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>species</source>
        <translation>espèce</translation>
    </message>
    <message>
        <source>subspecies</source>
        <translation>sous-espèce</translation>
    </message>
    <message>
        <source>variety</source>
        <translation>variété</translation>
    </message>
    <message>
        <source>form</source>
        <translation>forme</translation>
    </message>
    <message>
        <source>Kingdoms</source>
        <translation>Règnes</translation>
    </message>
    <message>
        <source>Phyla</source>
        <translation>Embranchements</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordres</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familles</translation>
    </message>
    <message>
        <source>Genera</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Subspecies</source>
        <translation>Sous-espèces</translation>
    </message>
    <message>
        <source>Varieties</source>
        <translation>Variétés</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formes</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>General knowledge; still wants a source.</source>
        <translation>Connaissance générale ; une source reste à trouver.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Name to look up</source>
        <translation>Nom à rechercher</translation>
    </message>
    <message>
        <source>Scientific, common or trade name, in any language or spelling</source>
        <translation>Nom scientifique, commun ou commercial, en toute langue ou orthographe</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc clears · Ctrl+Z brings back</source>
        <translation>↑ ↓ choisir · Entrée ouvrir · Échap effacer · Ctrl+Z rétablir</translation>
    </message>
    <message>
        <source>Not found as spelled. Names with a similar spelling:</source>
        <translation>Non trouvé sous cette orthographe. Noms proches :</translation>
    </message>
    <message>
        <source>This name is not held, but it belongs under a taxon that is:</source>
        <translation>Ce nom n’est pas connu ici, mais il relève d’un taxon qui l’est :</translation>
    </message>
    <message numerus="yes">
        <source>The first %n taxa; type more letters to find others</source>
        <translation>
            <numerusform>Le premier taxon ; tapez d’autres lettres pour en trouver d’autres</numerusform>
            <numerusform>Les %n premiers taxons ; tapez d’autres lettres pour en trouver d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taxa found</source>
        <translation>
            <numerusform>%n taxon trouvé</numerusform>
            <numerusform>%n taxons trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Your choice holds, but could not be saved.</source>
        <translation>Votre choix est appliqué, mais n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Choices are saved at once and stay on this computer.</source>
        <translation>Les choix sont enregistrés aussitôt et restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language of the &amp;window</source>
        <translation>Langue de la &amp;fenêtre</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Comme la fenêtre</translation>
    </message>
    <message>
        <source>Language of common &amp;names</source>
        <translation>Langue des &amp;noms communs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Remember recent look-ups on this computer</source>
        <translation>&amp;Garder les recherches récentes sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Erase recent look-ups</source>
        <translation>&amp;Effacer les recherches récentes</translation>
    </message>
    <message>
        <source>Recent look-ups</source>
        <translation>Recherches récentes</translation>
    </message>
</context>
<context>
    <name>SpeciesPage</name>
    <message>
        <source>Show {count} more entries</source>
        <translation>Afficher {count} inscriptions de plus</translation>
    </message>
    <message>
        <source>Show {count} more languages</source>
        <translation>Afficher {count} langues de plus</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Aperçu avant impression…</translation>
    </message>
    <message>
        <source>Save as PDF, A4…</source>
        <translation>Enregistrer en PDF, A4…</translation>
    </message>
    <message>
        <source>Save as PDF, US Letter…</source>
        <translation>Enregistrer en PDF, US Letter…</translation>
    </message>
    <message>
        <source>Save as web page (for screen readers)…</source>
        <translation>Enregistrer en page web (pour lecteurs d’écran)…</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copier la citation</translation>
    </message>
    <message>
        <source>Copy scientific name</source>
        <translation>Copier le nom scientifique</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Go to “{section}” (Alt+{number})</source>
        <translation>Aller à « {section} » (Alt+{number})</translation>
    </message>
    <message>
        <source>Shows or hides more</source>
        <translation>Affiche ou masque la suite</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Couvert</translation>
    </message>
    <message>
        <source>Show {count} earlier entries</source>
        <translation>Afficher {count} inscriptions antérieures</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>elephant</source>
        <translation>éléphant</translation>
    </message>
    <message>
        <source>rhinoceros</source>
        <translation>rhinocéros</translation>
    </message>
    <message>
        <source>pangolin</source>
        <translation>pangolin</translation>
    </message>
    <message>
        <source>tiger</source>
        <translation>tigre</translation>
    </message>
    <message>
        <source>leopard</source>
        <translation>léopard</translation>
    </message>
    <message>
        <source>parrot</source>
        <translation>perroquets</translation>
    </message>
    <message>
        <source>falcon</source>
        <translation>faucon</translation>
    </message>
    <message>
        <source>tortoise</source>
        <translation>tortue</translation>
    </message>
    <message>
        <source>crocodile</source>
        <translation>crocodile</translation>
    </message>
    <message>
        <source>python</source>
        <translation>python</translation>
    </message>
    <message>
        <source>shark</source>
        <translation>requin</translation>
    </message>
    <message>
        <source>seahorse</source>
        <translation>hippocampe</translation>
    </message>
    <message>
        <source>eel</source>
        <translation>anguille</translation>
    </message>
    <message>
        <source>coral</source>
        <translation>corail</translation>
    </message>
    <message>
        <source>rosewood</source>
        <translation>palissandre</translation>
    </message>
    <message>
        <source>agarwood</source>
        <translation>bois d’agar</translation>
    </message>
    <message>
        <source>orchid</source>
        <translation>orchidée</translation>
    </message>
    <message>
        <source>cactus</source>
        <translation>cactus</translation>
    </message>
    <message>
        <source>Recent look-ups</source>
        <translation>Recherches récentes</translation>
    </message>
    <message>
        <source>Often seized</source>
        <translation>Souvent saisis</translation>
    </message>
    <message>
        <source>Search for this word</source>
        <translation>Rechercher ce mot</translation>
    </message>
    <message>
        <source>&amp;Erase this list</source>
        <translation>&amp;Effacer cette liste</translation>
    </message>
    <message>
        <source>Kept on this computer only.</source>
        <translation>Gardées sur cet ordinateur seulement.</translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Looked for in: {path}</source>
        <translation>Cherchée dans : {path}</translation>
    </message>
</context>
</TS>
