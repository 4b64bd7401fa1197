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
    <message>
        <source>Identify</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Pictures and measuring</source>
        <translation>Images et mesures</translation>
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
    <name>CardsTab</name>
    <message>
        <source>Cards for this find, the most urgent first</source>
        <translation>Fiches pour cette découverte, la plus urgente d’abord</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Is it alive?</source>
        <translation>Est-ce vivant ?</translation>
    </message>
    <message>
        <source>How large is it?</source>
        <translation>De quelle taille ?</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Your agency&apos;s contacts</source>
        <translation>Les contacts de votre service</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy the title alone</source>
        <translation>Copier le titre seul</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>La fiche</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>Impossible d’écrire {path}.</translation>
    </message>
    <message>
        <source>The contacts hold until the program ends; make room or ask who may write there.</source>
        <translation>Les contacts sont gardés jusqu’à la fin du programme ; faites de la place ou demandez qui peut y écrire.</translation>
    </message>
    <message>
        <source>What lies on the table?</source>
        <translation>Qu’y a-t-il sur la table ?</translation>
    </message>
    <message>
        <source>Say what was found. The card that helps stands here at once: your safety, first care, whom to call, photographs, samples, packing and custody, on one page to print.</source>
        <translation>Dites ce qui a été trouvé. La fiche utile s’affiche ici aussitôt : votre sécurité, les premiers soins, qui appeler, photographies, échantillons, emballage et chaîne de possession, sur une page à imprimer.</translation>
    </message>
    <message>
        <source>✓ Back to the card</source>
        <translation>✓ Retour à la fiche</translation>
    </message>
    <message>
        <source>Fits a shoe box</source>
        <translation>Tient dans une boîte à chaussures</translation>
    </message>
    <message>
        <source>Fits a pet crate</source>
        <translation>Tient dans une caisse de transport</translation>
    </message>
    <message>
        <source>Larger, or dangerous</source>
        <translation>Plus grand, ou dangereux</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Toutes les fiches</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Probably</source>
        <translation>Probablement</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Au jugé</translation>
    </message>
</context>
<context>
    <name>Chance</name>
    <message>
        <source>under 1 %</source>
        <translation>moins de 1&#xa0;%</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation>plus de 99&#xa0;%</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>très probable</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>peu probable</translation>
    </message>
</context>
<context>
    <name>CodesTab</name>
    <message>
        <source>Codes found</source>
        <translation>Codes trouvés</translation>
    </message>
    <message>
        <source>Code or word to look up</source>
        <translation>Code ou mot à chercher</translation>
    </message>
    <message>
        <source>Code or word: IVC, 0507.10, leather, kg, W, Kenya… in English, French or Spanish</source>
        <translation>Code ou mot : IVC, 0507.10, cuir, kg, W, Kenya… en anglais, français ou espagnol</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Party to the Convention since {day}</source>
        <translation>Partie à la Convention depuis le {day}</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>source code</source>
        <translation>code de source</translation>
    </message>
    <message>
        <source>purpose code</source>
        <translation>code de but</translation>
    </message>
    <message>
        <source>trade term of older papers</source>
        <translation>terme commercial d’anciens documents</translation>
    </message>
    <message>
        <source>trade term</source>
        <translation>terme commercial</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Usual unit</source>
        <translation>Unité usuelle</translation>
    </message>
    <message>
        <source>Also possible</source>
        <translation>Aussi possible</translation>
    </message>
    <message>
        <source>No: it has to be turned into a unit of the list first.</source>
        <translation>Non : à convertir d’abord en une unité de la liste.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>S’écrit aussi</translation>
    </message>
    <message>
        <source>Used on permits</source>
        <translation>Utilisée sur les permis</translation>
    </message>
    <message>
        <source>Written together with a second code.</source>
        <translation>S’écrit avec un second code.</translation>
    </message>
    <message>
        <source>Where used</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demandez</translation>
    </message>
    <message>
        <source>Appendices</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>How written</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>the code alone does not tell</source>
        <translation>le code seul ne le dit pas</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>On papers</source>
        <translation>Sur les documents</translation>
    </message>
    <message>
        <source>tariff heading</source>
        <translation>position tarifaire</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Buts</translation>
    </message>
    <message>
        <source>Tariff (HS)</source>
        <translation>Tarif (SH)</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>animals</source>
        <translation>animaux</translation>
    </message>
    <message>
        <source>plants</source>
        <translation>plantes</translation>
    </message>
    <message>
        <source>mass</source>
        <translation>masse</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longueur</translation>
    </message>
    <message>
        <source>area</source>
        <translation>surface</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>The chosen code</source>
        <translation>Le code choisi</translation>
    </message>
    <message numerus="yes">
        <source>%n codes found</source>
        <translation>
            <numerusform>%n code trouvé</numerusform>
            <numerusform>%n codes trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>No code fits “{text}”</source>
        <translation>Aucun code ne correspond à « {text} »</translation>
    </message>
    <message>
        <source>Codes and words are looked for in English, French and Spanish. Try the beginning of the word, the first four digits of a tariff code, or another list.</source>
        <translation>Les codes et les mots sont cherchés en anglais, en français et en espagnol. Essayez le début du mot, les quatre premiers chiffres d’un code tarifaire ou une autre liste.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>{code} has no line of its own here. This is what its heading holds:</source>
        <translation>{code} n’a pas de ligne propre ici. Voici ce que contient sa position :</translation>
    </message>
    <message>
        <source>⚠ Catch-all heading</source>
        <translation>⚠ Position fourre-tout</translation>
    </message>
    <message>
        <source>No listed goods are held under this heading. That proves nothing.</source>
        <translation>Aucune marchandise inscrite n’est connue sous cette position. Cela ne prouve rien.</translation>
    </message>
    <message>
        <source>As it lies on the table: {forms}</source>
        <translation>Tel que posé sur la table : {forms}</translation>
    </message>
    <message>
        <source>What hides here belongs under: {codes}</source>
        <translation>Ce qui s’y cache relève de : {codes}</translation>
    </message>
    <message>
        <source>Where the same goods hide</source>
        <translation>Où se cachent les mêmes marchandises</translation>
    </message>
    <message>
        <source>Kinds of item that travel under it</source>
        <translation>Genres d’objets qui voyagent sous ce code</translation>
    </message>
    <message>
        <source>Harmonized System 2022; Appendices as of {day}</source>
        <translation>Système harmonisé 2022 ; Annexes au {day}</translation>
    </message>
    <message>
        <source>Not held as a Party of its own. A territory may belong to a Party; a State that is none issues comparable papers (Article X).</source>
        <translation>N’est pas connu comme Partie à part entière. Un territoire peut relever d’une Partie ; un État qui n’en est pas une délivre des documents comparables (article X).</translation>
    </message>
    <message>
        <source>volume of timber</source>
        <translation>volume de bois</translation>
    </message>
    <message>
        <source>nothing certain: ask for mass, volume or number</source>
        <translation>rien de sûr : demandez la masse, le volume ou le nombre</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Afrique</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asie</translation>
    </message>
    <message>
        <source>Central and South America and the Caribbean</source>
        <translation>Amérique centrale et du Sud et Caraïbes</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>North America</source>
        <translation>Amérique du Nord</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Océanie</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>You: {answer}</source>
        <translation>Vous&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Nothing in the key tells these apart: ask a specialist.</source>
        <translation>Rien dans la clé ne les distingue&#xa0;: consultez un spécialiste.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Whom to call: your agency&apos;s contacts</source>
        <translation>Qui appeler : les contacts de votre service</translation>
    </message>
    <message>
        <source>Entered once, they stand on every card. They are kept on this computer only, in a file that can be copied to others: {path}</source>
        <translation>Saisis une fois, ils figurent sur chaque fiche. Ils restent sur cet ordinateur, dans un fichier que l’on peut copier sur d’autres : {path}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
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
    <name>Damage</name>
    <message>
        <source>leaves a mark</source>
        <translation>laisse une trace</translation>
    </message>
    <message>
        <source>damages the item</source>
        <translation>abîme l’objet</translation>
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
    <name>DocumentFields</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>high seas</source>
        <translation>haute mer</translation>
    </message>
    <message>
        <source>“{text}” is not in the list. Type the code, or a word of its meaning.</source>
        <translation>« {text} » n’est pas dans la liste. Tapez le code ou un mot de son sens.</translation>
    </message>
    <message>
        <source>“{text}” is not a number such as 12.5.</source>
        <translation>« {text} » n’est pas un nombre comme 12,5.</translation>
    </message>
    <message>
        <source>Read as {number}</source>
        <translation>Lu : {number}</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>année-mois-jour</translation>
    </message>
    <message>
        <source>“{text}” is not a day such as 2026-05-31 or 31.5.2026.</source>
        <translation>« {text} » n’est pas une date comme 2026-05-31 ou 31.5.2026.</translation>
    </message>
    <message>
        <source>Likely:</source>
        <translation>Probable :</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses données</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take back: {question}</source>
        <translation>Retirer : {question}</translation>
    </message>
    <message>
        <source>Any name: scientific, common or trade</source>
        <translation>Tout nom : scientifique, commun ou commercial</translation>
    </message>
    <message>
        <source>Choose the taxon that is meant from the list.</source>
        <translation>Choisissez dans la liste le taxon voulu.</translation>
    </message>
    <message>
        <source>“{name}” is not a name held here. This is not the same as not listed.</source>
        <translation>« {name} » n’est pas un nom connu ici. Cela ne veut pas dire non inscrit.</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Taxon</source>
        <translation>Taxon</translation>
    </message>
    <message>
        <source>What the goods are (trade term)</source>
        <translation>Nature des marchandises (terme commercial)</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Exporting country</source>
        <translation>Pays d’exportation</translation>
    </message>
    <message>
        <source>Importing country</source>
        <translation>Pays d’importation</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Pays d’origine</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Acquired on</source>
        <translation>Acquis le</translation>
    </message>
    <message>
        <source>Personal or household effects?</source>
        <translation>Objets personnels ou domestiques ?</translation>
    </message>
    <message>
        <source>Special procedure claimed</source>
        <translation>Procédure spéciale invoquée</translation>
    </message>
    <message>
        <source>Weight of the heaviest article (kg)</source>
        <translation>Poids de l’article le plus lourd (kg)</translation>
    </message>
    <message>
        <source>Total in the whole shipment</source>
        <translation>Total de tout l’envoi</translation>
    </message>
    <message>
        <source>Plants in the smallest container</source>
        <translation>Plantes dans le plus petit récipient</translation>
    </message>
    <message>
        <source>Persons who carry it</source>
        <translation>Personnes qui le transportent</translation>
    </message>
    <message>
        <source>“{item}” may come from:</source>
        <translation>« {item} » peut provenir de :</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>export</source>
        <translation>exportation</translation>
    </message>
    <message>
        <source>re-export</source>
        <translation>réexportation</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>introduction from the sea</source>
        <translation>introduction en provenance de la mer</translation>
    </message>
    <message>
        <source>transit</source>
        <translation>transit</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>electronic</source>
        <translation>électronique</translation>
    </message>
    <message>
        <source>Covered by the Convention</source>
        <translation>Couvert par la Convention</translation>
    </message>
    <message>
        <source>Not covered by the Convention</source>
        <translation>Non couvert par la Convention</translation>
    </message>
    <message>
        <source>It depends</source>
        <translation>Cela dépend</translation>
    </message>
    <message>
        <source>✓ Holds</source>
        <translation>✓ Valable</translation>
    </message>
    <message>
        <source>? Open</source>
        <translation>? À vérifier</translation>
    </message>
    <message>
        <source>✗ Does not hold</source>
        <translation>✗ Non valable</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contradiction</translation>
    </message>
    <message>
        <source>Ask the authority</source>
        <translation>Demander à l’autorité</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Also the stricter rules of the European Union</source>
        <translation>Aussi les règles plus strictes de l’Union européenne</translation>
    </message>
    <message>
        <source>Also the stricter rules “{layer}”</source>
        <translation>Aussi les règles plus strictes « {layer} »</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Which papers</source>
        <translation>Quels documents</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>After the find</source>
        <translation>Découverte</translation>
    </message>
    <message>
        <source>Permit check</source>
        <translation>Permis</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
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
    <name>Effort</name>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message numerus="yes">
        <source>%n contradictions</source>
        <translation>
            <numerusform>%n contradiction</numerusform>
            <numerusform>%n contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions for the authority</source>
        <translation>
            <numerusform>%n question à l’autorité</numerusform>
            <numerusform>%n questions à l’autorité</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>All of this can be changed later, under Settings.</source>
        <translation>Tout cela peut être modifié plus tard, dans les Réglages.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
</context>
<context>
    <name>FormBar</name>
    <message>
        <source>Empty the form</source>
        <translation>Vider le formulaire</translation>
    </message>
    <message>
        <source>Bring back what was emptied</source>
        <translation>Rétablir ce qui a été vidé</translation>
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
    <name>HsView</name>
    <message numerus="yes">
        <source>%n more kinds of item</source>
        <translation>
            <numerusform>%n autre genre d’objets</numerusform>
            <numerusform>%n autres genres d’objets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Identify</name>
    <message>
        <source>Change this answer</source>
        <translation>Changer cette réponse</translation>
    </message>
    <message>
        <source>Take back: {question}</source>
        <translation>Retirer&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Take this answer back</source>
        <translation>Retirer cette réponse</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Aucune réponse pour l’instant.</translation>
    </message>
    <message>
        <source>Shows what speaks for it and what against</source>
        <translation>Montre ce qui parle pour et ce qui parle contre</translation>
    </message>
    <message>
        <source>Compare {title}</source>
        <translation>Comparer {title}</translation>
    </message>
    <message>
        <source>Tick two to four to compare them</source>
        <translation>Cochez-en deux à quatre pour les comparer</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Why, and why not</source>
        <translation>Pourquoi, et pourquoi pas</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Side by side: where they differ</source>
        <translation>Côte à côte&#xa0;: là où ils diffèrent</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun de ceux-ci</translation>
    </message>
    <message>
        <source>See the &amp;result</source>
        <translation>Voir le ré&amp;sultat</translation>
    </message>
    <message>
        <source>&amp;Back to the question</source>
        <translation>&amp;Retour à la question</translation>
    </message>
    <message>
        <source>More candidates</source>
        <translation>Plus de candidats</translation>
    </message>
    <message>
        <source>&amp;Compare the ticked ones</source>
        <translation>&amp;Comparer les objets cochés</translation>
    </message>
    <message>
        <source>Fewer candidates</source>
        <translation>Moins de candidats</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Ce que cela peut être</translation>
    </message>
    <message>
        <source>Seizure frequencies count</source>
        <translation>Compter la fréquence des saisies</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>Réponses données</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nouvel objet</translation>
    </message>
    <message>
        <source>{reading}, which decides nothing</source>
        <translation>{reading}, ce qui ne décide rien</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>impossible à dire</translation>
    </message>
</context>
<context>
    <name>IdentifyList</name>
    <message>
        <source>Words of a question</source>
        <translation>Mots d’une question</translation>
    </message>
    <message>
        <source>Words of a question, an answer or a tool</source>
        <translation>Mots d’une question, d’une réponse ou d’un outil</translation>
    </message>
    <message>
        <source>Answered: {answer}</source>
        <translation>Répondu&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>answered: cannot tell</source>
        <translation>répondu&#xa0;: impossible à dire</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Autres questions</translation>
    </message>
    <message>
        <source>The longer the bar, the more the answer tells, about the law first.</source>
        <translation>Plus la barre est longue, plus la réponse en dit, d’abord sur le droit.</translation>
    </message>
    <message>
        <source>No question has these words. Clear the field to see all.</source>
        <translation>Aucune question ne contient ces mots. Videz le champ pour les voir toutes.</translation>
    </message>
    <message>
        <source>No question would tell the remaining candidates apart.</source>
        <translation>Aucune question ne distinguerait les candidats restants.</translation>
    </message>
</context>
<context>
    <name>IdentifyQuestion</name>
    <message>
        <source>How sure:</source>
        <translation>Certitude&#xa0;:</translation>
    </message>
    <message>
        <source>Key {letter}</source>
        <translation>Touche {letter}</translation>
    </message>
    <message>
        <source>no tool</source>
        <translation>sans outil</translation>
    </message>
    <message>
        <source>not at hand: {tool}</source>
        <translation>pas disponible&#xa0;: {tool}</translation>
    </message>
    <message>
        <source>Nothing more to ask</source>
        <translation>Plus rien à demander</translation>
    </message>
    <message>
        <source>No check with the tools at hand would tell the remaining candidates apart. The result says what the law is for each of them and what would settle it.</source>
        <translation>Aucun contrôle avec les outils disponibles ne distinguerait les candidats restants. Le résultat dit ce que prévoit le droit pour chacun et ce qui trancherait.</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Voir le résultat</translation>
    </message>
    <message>
        <source>Other questions…</source>
        <translation>Autres questions…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Answer with this reading</source>
        <translation>Répondre par cette mesure</translation>
    </message>
    <message>
        <source>Type a number, for example 12.5.</source>
        <translation>Tapez un nombre, par exemple 12,5.</translation>
    </message>
    <message>
        <source>More than one fits</source>
        <translation>Plusieurs conviennent</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Cannot tell (0)</source>
        <translation>Impossible à dire (0)</translation>
    </message>
    <message>
        <source>How to check:</source>
        <translation>Comment vérifier&#xa0;:</translation>
    </message>
    <message>
        <source>Measure on a photograph</source>
        <translation>Mesurer sur une photo</translation>
    </message>
</context>
<context>
    <name>IdentifyReport</name>
    <message>
        <source>Identification</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Most likely:</source>
        <translation>Le plus probable&#xa0;:</translation>
    </message>
    <message>
        <source>No kind of item held here fits well.</source>
        <translation>Aucun type d’objet présent ici ne convient bien.</translation>
    </message>
    <message>
        <source>What it may be, and what the law says of each</source>
        <translation>Ce que cela peut être, et ce que le droit dit de chacun</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Type d’objet</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Where more than one Appendix is named, the species or the population decides: see the page of that kind.</source>
        <translation>Là où plusieurs Annexes sont nommées, l’espèce ou la population décide&#xa0;: voyez la page de ce type d’objet.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun de ceux-ci</translation>
    </message>
    <message>
        <source>Look-alikes still open</source>
        <translation>Sosies encore possibles</translation>
    </message>
    <message>
        <source>None that this content describes.</source>
        <translation>Aucun que ce contenu décrive.</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Ce qui trancherait</translation>
    </message>
    <message>
        <source>Check here, most telling first:</source>
        <translation>À vérifier sur place, le plus parlant d’abord&#xa0;:</translation>
    </message>
    <message>
        <source>With tools that are not at hand:</source>
        <translation>Avec des outils qui ne sont pas disponibles&#xa0;:</translation>
    </message>
    <message>
        <source>No check known here tells the remaining candidates apart.</source>
        <translation>Aucun contrôle connu ici ne distingue les candidats restants.</translation>
    </message>
    <message>
        <source>If doubt remains: keep the item, photograph it with a scale, and ask the Scientific Authority, a specialist of the group, or a laboratory.</source>
        <translation>Si le doute demeure&#xa0;: gardez l’objet, photographiez-le avec une échelle et consultez l’autorité scientifique, un spécialiste du groupe ou un laboratoire.</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>Réponses données</translation>
    </message>
    <message>
        <source>No question was answered.</source>
        <translation>Aucune question n’a reçu de réponse.</translation>
    </message>
    <message>
        <source>The law as of {day}.</source>
        <translation>Le droit en date du {day}.</translation>
    </message>
    <message>
        <source>This is a ranking of candidates, not a verdict.</source>
        <translation>Ceci est un classement de candidats, pas un verdict.</translation>
    </message>
    <message>
        <source>Whatever the answers, the item may be of a kind that this content does not hold; this is how probable that is. It does not mean that the item is not listed. It becomes more probable with every answer that fits none of the candidates.</source>
        <translation>Quelles que soient les réponses, l’objet peut être d’un type que ce contenu ne connaît pas&#x202f;; voici avec quelle probabilité. Cela ne veut pas dire que l’objet n’est pas inscrit. Chaque réponse qui ne convient à aucun candidat l’augmente.</translation>
    </message>
    <message>
        <source>The answers fit none of the kinds held here well. Either an answer is mistaken, or the item is of a kind that this content does not hold. That does not mean it is not listed. Check the answers you were least sure of; if they stand, keep the item and ask the Management Authority or a specialist before it is released.</source>
        <translation>Les réponses ne conviennent bien à aucun des types présents ici. Soit une réponse est erronée, soit l’objet est d’un type que ce contenu ne connaît pas. Cela ne veut pas dire qu’il n’est pas inscrit. Revoyez les réponses les moins sûres&#x202f;; si elles tiennent, gardez l’objet et consultez l’organe de gestion ou un spécialiste avant de le libérer.</translation>
    </message>
</context>
<context>
    <name>IdentifyResult</name>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Copy most likely kind</source>
        <translation>Copier le type le plus probable</translation>
    </message>
    <message>
        <source>Documents for this item</source>
        <translation>Documents pour cet objet</translation>
    </message>
</context>
<context>
    <name>IdentifyStart</name>
    <message>
        <source>Description of the item</source>
        <translation>Description de l’objet</translation>
    </message>
    <message>
        <source>Describe it, or choose below</source>
        <translation>Décrivez-le, ou choisissez ci-dessous</translation>
    </message>
    <message>
        <source>Kinds of item that fit the description</source>
        <translation>Types d’objet qui conviennent à la description</translation>
    </message>
    <message>
        <source>Nothing here fits this description</source>
        <translation>Rien ici ne convient à cette description</translation>
    </message>
    <message>
        <source>That does not mean it is not listed. Use other words for what you see, or clear the field (Esc) and choose the kind of thing.</source>
        <translation>Cela ne veut pas dire qu’il n’est pas inscrit. Décrivez ce que vous voyez avec d’autres mots, ou videz le champ (Échap) et choisissez le genre d’objet.</translation>
    </message>
    <message>
        <source>What kind of thing is it?</source>
        <translation>De quel genre d’objet s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>Did you mean {words}?</source>
        <translation>Vouliez-vous dire {words}&#x202f;?</translation>
    </message>
    <message>
        <source>No kind of item fits these words; these kinds of thing do:</source>
        <translation>Aucun type d’objet ne convient à ces mots&#x202f;; ces genres d’objet conviennent&#xa0;:</translation>
    </message>
    <message>
        <source>Enter opens the chosen one. To go step by step, clear the field.</source>
        <translation>Entrée ouvre l’objet choisi. Pour avancer pas à pas, videz le champ.</translation>
    </message>
    <message>
        <source>Enter opens the chosen one; or go step by step from the kind of thing below.</source>
        <translation>Entrée ouvre l’objet choisi&#x202f;; ou avancez pas à pas à partir du genre d’objet ci-dessous.</translation>
    </message>
    <message>
        <source>Tools at hand</source>
        <translation>Outils disponibles</translation>
    </message>
    <message>
        <source>Tools…</source>
        <translation>Outils…</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Impossible à dire</translation>
    </message>
    <message>
        <source>None of these kinds, or it cannot be told</source>
        <translation>Aucun de ces genres, ou impossible à dire</translation>
    </message>
    <message>
        <source>Shows or hides more tools</source>
        <translation>Montre ou cache d’autres outils</translation>
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
    <message>
        <source>Choose an answer</source>
        <translation>Choisir une réponse</translation>
    </message>
    <message>
        <source>Answer “cannot tell”</source>
        <translation>Répondre «&#xa0;impossible à dire&#xa0;»</translation>
    </message>
    <message>
        <source>Be sure, probably right, or guess</source>
        <translation>Être sûr, probablement juste, ou deviner</translation>
    </message>
    <message>
        <source>Choose more than one answer</source>
        <translation>Choisir plusieurs réponses</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Annuler la dernière étape</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>La rétablir</translation>
    </message>
    <message>
        <source>Begin with a new item</source>
        <translation>Commencer un nouvel objet</translation>
    </message>
    <message>
        <source>Go back to the question</source>
        <translation>Revenir à la question</translation>
    </message>
    <message>
        <source>Page of a kind of item</source>
        <translation>Page d’un type d’objet</translation>
    </message>
    <message>
        <source>Go to a tab</source>
        <translation>Aller à un onglet</translation>
    </message>
    <message>
        <source>Choose the taxon while typing goes on</source>
        <translation>Choisir le taxon tout en tapant</translation>
    </message>
    <message>
        <source>Print the answer</source>
        <translation>Imprimer la réponse</translation>
    </message>
    <message>
        <source>Save the answer as PDF</source>
        <translation>Enregistrer la réponse en PDF</translation>
    </message>
    <message>
        <source>Zoom; show the whole picture, or its own pixels</source>
        <translation>Agrandir ou réduire ; montrer l’image entière, ou ses propres pixels</translation>
    </message>
    <message>
        <source>Move the picture; with Shift by a hair</source>
        <translation>Déplacer l’image ; avec Maj, d’un cheveu</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Set a point in the middle of the picture</source>
        <translation>Placer un point au milieu de l’image</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Take the last point back</source>
        <translation>Retirer le dernier point</translation>
    </message>
    <message>
        <source>Finish counting, or an outline</source>
        <translation>Terminer un comptage ou un contour</translation>
    </message>
    <message>
        <source>Open a photograph</source>
        <translation>Ouvrir une photo</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Coller une image</translation>
    </message>
</context>
<context>
    <name>KindsOfItem</name>
    <message>
        <source>Kinds of item</source>
        <translation>Types d’objet</translation>
    </message>
    <message>
        <source>How it, or its higher taxon, is met in trade. The badge is that of all taxa of the kind.</source>
        <translation>Comment ce taxon, ou celui dont il relève, se rencontre dans le commerce. L’étiquette est celle de tous les taxons du type.</translation>
    </message>
    <message>
        <source>Show {count} more kinds</source>
        <translation>Afficher {count} autres types</translation>
    </message>
    <message>
        <source>Preparing this search, once for this content: a few seconds…</source>
        <translation>Préparation de cette recherche, une fois pour ce contenu : quelques secondes…</translation>
    </message>
    <message>
        <source>Did you mean {words}?</source>
        <translation>Vouliez-vous dire {words} ?</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>What it says</source>
        <translation>Ce qui y est écrit</translation>
    </message>
    <message>
        <source>Labels and tags</source>
        <translation>Étiquettes et marques</translation>
    </message>
    <message>
        <source>Well formed</source>
        <translation>Bien formé</translation>
    </message>
    <message>
        <source>Not well formed</source>
        <translation>Mal formé</translation>
    </message>
    <message>
        <source>Only the form is read: a well-formed mark may still be false.</source>
        <translation>Seule la forme est lue : une marque bien formée peut être fausse.</translation>
    </message>
    <message>
        <source>Reads well as: {kind}</source>
        <translation>Se lit bien comme : {kind}</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Comment cela s’écrit</translation>
    </message>
    <message>
        <source>Made-up examples; press one to read it:</source>
        <translation>Exemples inventés ; appuyez sur l’un d’eux pour le lire :</translation>
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
    <message>
        <source>Latin of the pharmacy</source>
        <translation>latin pharmaceutique</translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>Law decided: {outcome}</source>
        <translation>Droit établi&#xa0;: {outcome}</translation>
    </message>
    <message>
        <source>Not decided: it may be none of these</source>
        <translation>Non établi&#xa0;: ce n’est peut-être aucun de ceux-ci</translation>
    </message>
    <message>
        <source>Not decided yet: {percent} listed</source>
        <translation>Pas encore établi&#xa0;: {percent} inscrit</translation>
    </message>
    <message>
        <source>Probability of this answer: {percent} ({likely})</source>
        <translation>Probabilité de cette réponse&#xa0;: {percent} ({likely})</translation>
    </message>
    <message>
        <source>{outcome} {percent}</source>
        <translation>{outcome} {percent}</translation>
    </message>
    <message>
        <source>Not decided: {outcome}</source>
        <translation>Non établi&#xa0;: {outcome}</translation>
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
    <name>Outcome</name>
    <message>
        <source>{appendix}, or not listed</source>
        <translation>{appendix}, ou non inscrit</translation>
    </message>
</context>
<context>
    <name>Packed</name>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Further goods {number}</source>
        <translation>Autre marchandise {number}</translation>
    </message>
    <message>
        <source>Add goods of the same packing</source>
        <translation>Ajouter une marchandise du même colis</translation>
    </message>
    <message>
        <source>Can the goods be told apart?</source>
        <translation>Peut-on distinguer les marchandises ?</translation>
    </message>
    <message>
        <source>Packed together with</source>
        <translation>Emballé avec</translation>
    </message>
    <message>
        <source>Goods of other kinds in the same box, bag or container.</source>
        <translation>Marchandises d’autres sortes dans la même caisse, le même sac ou le même conteneur.</translation>
    </message>
    <message>
        <source>The packing as a whole</source>
        <translation>Le colis dans son ensemble</translation>
    </message>
    <message>
        <source>Held together: {goods}</source>
        <translation>À retenir ensemble : {goods}</translation>
    </message>
    <message>
        <source>To be held: {goods}</source>
        <translation>À retenir : {goods}</translation>
    </message>
    <message>
        <source>None of the goods has to be held under the Convention.</source>
        <translation>Aucune des marchandises n’est à retenir au titre de la Convention.</translation>
    </message>
    <message>
        <source>All goods together exceed: {limit}</source>
        <translation>Toutes les marchandises ensemble dépassent : {limit}</translation>
    </message>
    <message>
        <source>Missing for the packing</source>
        <translation>Ce qui manque pour le colis</translation>
    </message>
    <message>
        <source>Can the goods be told apart? They are held together until this is answered.</source>
        <translation>Peut-on distinguer les marchandises ? Elles sont retenues ensemble tant que cela n’est pas établi.</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
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
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy the answer alone</source>
        <translation>Copier la réponse seule</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Which papers does it need?</source>
        <translation>Quels documents faut-il ?</translation>
    </message>
    <message>
        <source>Fill in the taxon first. The answer stands here at once, and says what else has to be known. What you do not know stays empty: it is asked for, never guessed.</source>
        <translation>Indiquez d’abord le taxon. La réponse apparaît ici aussitôt et dit ce qu’il faut encore savoir. Ce que vous ignorez reste vide : c’est demandé, jamais deviné.</translation>
    </message>
    <message>
        <source>What moves from where to where</source>
        <translation>Ce qui circule, d’où et vers où</translation>
    </message>
    <message>
        <source>Documents for {name}</source>
        <translation>Documents pour {name}</translation>
    </message>
    <message>
        <source>{name}, on {day}</source>
        <translation>{name}, le {day}</translation>
    </message>
    <message>
        <source>Judged as Appendix {appendix}</source>
        <translation>Jugé selon l’Annexe {appendix}</translation>
    </message>
    <message>
        <source>What was filled in</source>
        <translation>Ce qui a été indiqué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Still to be asked</source>
        <translation>Reste à demander</translation>
    </message>
    <message>
        <source>Documents, in the order of issue</source>
        <translation>Documents, dans l’ordre de délivrance</translation>
    </message>
    <message>
        <source>None under the Convention. National law may ask for others: it decides.</source>
        <translation>Aucun selon la Convention. Le droit national peut en exiger d’autres : c’est lui qui décide.</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Ce qui s’y oppose</translation>
    </message>
    <message>
        <source>Exemptions relied on</source>
        <translation>Dérogations invoquées</translation>
    </message>
    <message>
        <source>Rules that apply</source>
        <translation>Règles applicables</translation>
    </message>
    <message>
        <source>Issued by {issuer}</source>
        <translation>Délivré par : {issuer}</translation>
    </message>
    <message>
        <source>valid {months} months at most</source>
        <translation>valable {months} mois au plus</translation>
    </message>
    <message>
        <source>Before it is issued:</source>
        <translation>Avant sa délivrance :</translation>
    </message>
    <message>
        <source>Still needed: {document}</source>
        <translation>Reste nécessaire : {document}</translation>
    </message>
    <message>
        <source>In which Appendix depends on what is still to be asked.</source>
        <translation>L’Annexe dépend de ce qui reste à demander.</translation>
    </message>
    <message>
        <source>Appendix ?</source>
        <translation>Annexe ?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>À demander</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Something that was filled in cannot be right</source>
        <translation>Une indication ne peut pas être juste</translation>
    </message>
    <message>
        <source>{item}: {what}. The Convention asks for no document; national law may.</source>
        <translation>{item} : {what}. La Convention n’exige aucun document ; le droit national peut en exiger.</translation>
    </message>
    <message>
        <source>No taxon stands behind it</source>
        <translation>Aucun taxon en cause</translation>
    </message>
    <message>
        <source>It may come from several taxa. Choose the one at hand; the answer may differ.</source>
        <translation>Cela peut venir de plusieurs taxons. Choisissez celui en cause ; la réponse peut différer.</translation>
    </message>
    <message>
        <source>Whether it is covered depends on what is still to be asked.</source>
        <translation>Savoir s’il est couvert dépend de ce qui reste à demander.</translation>
    </message>
</context>
<context>
    <name>Permit</name>
    <message>
        <source>Box {number}</source>
        <translation>Case {number}</translation>
    </message>
    <message>
        <source>Go to this box</source>
        <translation>Aller à cette case</translation>
    </message>
    <message>
        <source>No contradiction found</source>
        <translation>Aucune contradiction trouvée</translation>
    </message>
    <message>
        <source>An indication from what was entered, not a ruling; a paper may still be false.</source>
        <translation>Une indication d’après la saisie, pas une décision ; un document peut quand même être faux.</translation>
    </message>
    <message>
        <source>Line {letter}</source>
        <translation>Ligne {letter}</translation>
    </message>
    <message>
        <source>Not filled in here; the paper must say it. If the paper leaves it empty too, ask.</source>
        <translation>Pas rempli ici ; le document doit le dire. S’il le laisse vide aussi, demandez.</translation>
    </message>
    <message>
        <source>Add another line of goods</source>
        <translation>Ajouter une ligne de marchandises</translation>
    </message>
    <message>
        <source>Beside the paper: what you see and know</source>
        <translation>À côté du document : ce que vous voyez et savez</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>Retirer cette ligne</translation>
    </message>
    <message>
        <source>Counted here</source>
        <translation>Compté ici</translation>
    </message>
    <message>
        <source>Where to look on the paper</source>
        <translation>Où regarder sur le document</translation>
    </message>
    <message>
        <source>Beside the form</source>
        <translation>À côté du formulaire</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>Is the paper right?</source>
        <translation>Le document est-il correct ?</translation>
    </message>
    <message>
        <source>Enter what the paper says, box by box; the findings stand here as you type. A box that nobody has read stays empty.</source>
        <translation>Saisissez ce que dit le document, case par case ; les constatations apparaissent ici à mesure. Une case que personne n’a lue reste vide.</translation>
    </message>
    <message>
        <source>Press a box to go to its field. A scheme of the standard form: papers differ.</source>
        <translation>Appuyez sur une case pour aller à son champ. Schéma du formulaire type : les documents varient.</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy the result alone</source>
        <translation>Copier le résultat seul</translation>
    </message>
    <message>
        <source>Check of a permit</source>
        <translation>Contrôle d’un permis</translation>
    </message>
    <message>
        <source>Document number {number}</source>
        <translation>Document numéro {number}</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation>Contrôlé le {day}</translation>
    </message>
    <message>
        <source>boxes {boxes}</source>
        <translation>cases {boxes}</translation>
    </message>
    <message>
        <source>What was entered</source>
        <translation>Ce qui a été saisi</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Look:</source>
        <translation>À regarder :</translation>
    </message>
</context>
<context>
    <name>PermitBoxes</name>
    <message>
        <source>Kind and number of the document</source>
        <translation>Nature et numéro du document</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importateur</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Exportateur</translation>
    </message>
    <message>
        <source>Special conditions</source>
        <translation>Conditions spéciales</translation>
    </message>
    <message>
        <source>Purpose of the transaction</source>
        <translation>But de la transaction</translation>
    </message>
    <message>
        <source>Security stamp</source>
        <translation>Timbre de sécurité</translation>
    </message>
    <message>
        <source>Management Authority</source>
        <translation>Organe de gestion</translation>
    </message>
    <message>
        <source>Scientific and common name</source>
        <translation>Nom scientifique et nom commun</translation>
    </message>
    <message>
        <source>Description of the specimens</source>
        <translation>Description des spécimens</translation>
    </message>
    <message>
        <source>Appendix and source</source>
        <translation>Annexe et source</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Total exported and quota</source>
        <translation>Total exporté et quota</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Pays d’origine</translation>
    </message>
    <message>
        <source>Country of last re-export</source>
        <translation>Pays de dernière réexportation</translation>
    </message>
    <message>
        <source>Operation or date of acquisition</source>
        <translation>Établissement ou date d’acquisition</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Export endorsement</source>
        <translation>Visa d’exportation</translation>
    </message>
    <message>
        <source>Bill of lading or air waybill</source>
        <translation>Connaissement ou lettre de transport aérien</translation>
    </message>
</context>
<context>
    <name>PermitFields</name>
    <message>
        <source>Kind of document</source>
        <translation>Nature du document</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>The paper here is</source>
        <translation>Le document présenté est</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Importer’s country</source>
        <translation>Pays de l’importateur</translation>
    </message>
    <message>
        <source>Exporter’s country</source>
        <translation>Pays de l’exportateur</translation>
    </message>
    <message>
        <source>Special conditions</source>
        <translation>Conditions spéciales</translation>
    </message>
    <message>
        <source>Issued retrospectively?</source>
        <translation>Délivré rétrospectivement ?</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Security stamp there?</source>
        <translation>Timbre de sécurité présent ?</translation>
    </message>
    <message>
        <source>Country of the authority</source>
        <translation>Pays de l’autorité</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivré le</translation>
    </message>
    <message>
        <source>Signed and sealed?</source>
        <translation>Signé et scellé ?</translation>
    </message>
    <message>
        <source>Filled in?</source>
        <translation>Rempli ?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Signed and stamped?</source>
        <translation>Signé et tamponné ?</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Presented on</source>
        <translation>Présenté le</translation>
    </message>
    <message>
        <source>Goods left on</source>
        <translation>Départ des marchandises</translation>
    </message>
    <message>
        <source>Anything altered?</source>
        <translation>Quelque chose de modifié ?</translation>
    </message>
    <message>
        <source>Change confirmed by stamp and signature?</source>
        <translation>Modification confirmée par tampon et signature ?</translation>
    </message>
    <message>
        <source>Annex pages agree?</source>
        <translation>Les pages annexes concordent ?</translation>
    </message>
    <message>
        <source>Import permit shown?</source>
        <translation>Permis d’importation présenté ?</translation>
    </message>
    <message>
        <source>Import permit of</source>
        <translation>Permis d’importation du</translation>
    </message>
    <message>
        <source>Name as it is written</source>
        <translation>Nom tel qu’il est écrit</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Annexe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Acquired on</source>
        <translation>Acquis le</translation>
    </message>
    <message>
        <source>Endorsed in box 14</source>
        <translation>Visé en case 14</translation>
    </message>
    <message>
        <source>Counted or weighed</source>
        <translation>Compté ou pesé</translation>
    </message>
    <message>
        <source>in unit</source>
        <translation>en unité</translation>
    </message>
    <message>
        <source>Of these dead</source>
        <translation>Dont morts</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>Utilisé à ce jour</translation>
    </message>
    <message>
        <source>Permit no.</source>
        <translation>Permis n°</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>Certificat n°</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Open a photograph…</source>
        <translation>Ouvrir une photo…</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Lecture de « {name} » …</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Open a photograph, drop one here, or paste one (Ctrl+V).</source>
        <translation>Ouvrez une photo, déposez-en une ici ou collez-en une (Ctrl+V).</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Réduire (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show the whole picture (0)</source>
        <translation>Montrer l’image entière (0)</translation>
    </message>
    <message>
        <source>One pixel of the picture is one of the screen (1)</source>
        <translation>Un pixel de l’image pour un pixel de l’écran (1)</translation>
    </message>
    <message>
        <source>Turn by a quarter</source>
        <translation>Tourner d’un quart</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Show left as right</source>
        <translation>Échanger la gauche et la droite</translation>
    </message>
    <message>
        <source>Turn freely</source>
        <translation>Tourner librement</translation>
    </message>
    <message>
        <source>Zoom together</source>
        <translation>Zoom commun</translation>
    </message>
    <message>
        <source>Lay over</source>
        <translation>Superposer</translation>
    </message>
    <message>
        <source>How much of the picture laid over is seen</source>
        <translation>Visibilité de l’image superposée</translation>
    </message>
    <message>
        <source>Adjust what lies over</source>
        <translation>Régler l’image superposée</translation>
    </message>
    <message>
        <source>Nothing laid over</source>
        <translation>Rien de superposé</translation>
    </message>
    <message>
        <source>Lay over: {number}, {name}</source>
        <translation>Superposer : {number}, {name}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Angle</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Crossing lines</source>
        <translation>Lignes croisées</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>Carte bancaire</translation>
    </message>
    <message>
        <source>Click one end.</source>
        <translation>Cliquez sur une extrémité.</translation>
    </message>
    <message>
        <source>Click the other end.</source>
        <translation>Cliquez sur l’autre extrémité.</translation>
    </message>
    <message>
        <source>Click a point on the first side.</source>
        <translation>Cliquez sur un point du premier côté.</translation>
    </message>
    <message>
        <source>Click the corner of the angle.</source>
        <translation>Cliquez sur le sommet de l’angle.</translation>
    </message>
    <message>
        <source>Click a point on the second side.</source>
        <translation>Cliquez sur un point du second côté.</translation>
    </message>
    <message>
        <source>First length, for example the height: click one end.</source>
        <translation>Première longueur, par exemple la hauteur : cliquez sur une extrémité.</translation>
    </message>
    <message>
        <source>First length: click the other end.</source>
        <translation>Première longueur : cliquez sur l’autre extrémité.</translation>
    </message>
    <message>
        <source>Second length, for example the width: click one end.</source>
        <translation>Seconde longueur, par exemple la largeur : cliquez sur une extrémité.</translation>
    </message>
    <message>
        <source>Second length: click the other end.</source>
        <translation>Seconde longueur : cliquez sur l’autre extrémité.</translation>
    </message>
    <message>
        <source>Click each thing once.</source>
        <translation>Cliquez une fois sur chaque élément.</translation>
    </message>
    <message>
        <source>Click the next one; press Done at the end.</source>
        <translation>Cliquez sur le suivant ; à la fin, appuyez sur Terminé.</translation>
    </message>
    <message>
        <source>Click along the outline.</source>
        <translation>Cliquez le long du contour.</translation>
    </message>
    <message>
        <source>Click the next corner of the outline.</source>
        <translation>Cliquez sur le coin suivant du contour.</translation>
    </message>
    <message>
        <source>Click the next corner, or press Done.</source>
        <translation>Cliquez sur le coin suivant, ou appuyez sur Terminé.</translation>
    </message>
    <message>
        <source>Click on one line, on the side of the outer edge.</source>
        <translation>Cliquez sur une ligne, du côté du bord extérieur.</translation>
    </message>
    <message>
        <source>Click where the two lines cross.</source>
        <translation>Cliquez là où les deux lignes se croisent.</translation>
    </message>
    <message>
        <source>Click on the other line, on the side of the outer edge.</source>
        <translation>Cliquez sur l’autre ligne, du côté du bord extérieur.</translation>
    </message>
    <message>
        <source>Click a mark of the ruler.</source>
        <translation>Cliquez sur un trait de la règle.</translation>
    </message>
    <message>
        <source>Click another mark, far from the first; type the distance below.</source>
        <translation>Cliquez sur un autre trait, loin du premier ; tapez la distance ci-dessous.</translation>
    </message>
    <message>
        <source>Click four points on the rim of the coin, well apart.</source>
        <translation>Cliquez sur quatre points du bord de la pièce, bien espacés.</translation>
    </message>
    <message>
        <source>Click a second point on the rim.</source>
        <translation>Cliquez sur un deuxième point du bord.</translation>
    </message>
    <message>
        <source>Click a third point on the rim.</source>
        <translation>Cliquez sur un troisième point du bord.</translation>
    </message>
    <message>
        <source>Click a fourth point on the rim.</source>
        <translation>Cliquez sur un quatrième point du bord.</translation>
    </message>
    <message>
        <source>Click the middle of one edge of the card.</source>
        <translation>Cliquez au milieu d’un bord de la carte.</translation>
    </message>
    <message>
        <source>Click the middle of the opposite edge.</source>
        <translation>Cliquez au milieu du bord opposé.</translation>
    </message>
    <message>
        <source>Click the middle of a third edge.</source>
        <translation>Cliquez au milieu d’un troisième bord.</translation>
    </message>
    <message>
        <source>Click the middle of the last edge.</source>
        <translation>Cliquez au milieu du dernier bord.</translation>
    </message>
    <message>
        <source>set a scale first</source>
        <translation>fixez d’abord une échelle</translation>
    </message>
    <message>
        <source>the outline crosses itself</source>
        <translation>le contour se croise</translation>
    </message>
    <message>
        <source>two points are the same</source>
        <translation>deux points sont identiques</translation>
    </message>
    <message>
        <source>No scale yet: lengths and areas need one.</source>
        <translation>Pas encore d’échelle : il en faut une pour les longueurs et les surfaces.</translation>
    </message>
    <message>
        <source>No scale can be made of these points. Set them anew.</source>
        <translation>Ces points ne donnent pas d’échelle. Placez-les de nouveau.</translation>
    </message>
    <message>
        <source>Scale set: {number} pixels are 1 mm.</source>
        <translation>Échelle fixée : {number} pixels pour 1 mm.</translation>
    </message>
    <message>
        <source>It is seen at a slant: its sides differ by {share} %, and lengths may be wrong by as much.</source>
        <translation>Vu de biais : ses côtés diffèrent de {share} %, et les longueurs peuvent être fausses d’autant.</translation>
    </message>
    <message>
        <source>A scale holds only at its own distance from the camera: it must lie level with what is measured, and the camera must look straight at both.</source>
        <translation>Une échelle ne vaut qu’à sa propre distance de l’appareil : elle doit être au niveau de ce qu’on mesure, et l’appareil doit les voir bien en face.</translation>
    </message>
    <message>
        <source>No answer: between 90° and 115° elephant and mammoth overlap. Use other features.</source>
        <translation>Pas de réponse : entre 90° et 115°, éléphant et mammouth se recouvrent. Utilisez d’autres caractères.</translation>
    </message>
    <message>
        <source>Shown with fewer pixels than the file has ({width} × {height}).</source>
        <translation>Montrée avec moins de pixels que le fichier n’en a ({width} × {height}).</translation>
    </message>
    <message>
        <source>The file holds several pictures; this is the first.</source>
        <translation>Le fichier contient plusieurs images ; voici la première.</translation>
    </message>
    <message>
        <source>Made for printing (CMYK): colours are not exact.</source>
        <translation>Faite pour l’impression (CMJN) : les couleurs ne sont pas exactes.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>« {name} » n’est plus là.</translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose one photograph in it.</source>
        <translation>« {name} » est un dossier ; choisissez-y une photo.</translation>
    </message>
    <message>
        <source>“{name}” is not a file but a device.</source>
        <translation>« {name} » n’est pas un fichier mais un périphérique.</translation>
    </message>
    <message>
        <source>You are not allowed to read “{name}”; copy it to your own folder.</source>
        <translation>Vous n’avez pas le droit de lire « {name} » ; copiez-le dans votre dossier.</translation>
    </message>
    <message>
        <source>“{name}” is empty; copy it from the camera again.</source>
        <translation>« {name} » est vide ; copiez-le de nouveau depuis l’appareil.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 400 megabytes; save it smaller.</source>
        <translation>« {name} » dépasse 400 mégaoctets ; enregistrez-le plus petit.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete; copy it from the camera again.</source>
        <translation>« {name} » est abîmé ou incomplet ; copiez-le de nouveau depuis l’appareil.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than there is; save it smaller.</source>
        <translation>« {name} » demande plus de mémoire qu’il n’y en a ; enregistrez-le plus petit.</translation>
    </message>
    <message>
        <source>“{name}” took too long and was stopped; save it smaller.</source>
        <translation>« {name} » prenait trop de temps et a été arrêté ; enregistrez-le plus petit.</translation>
    </message>
    <message>
        <source>Reading “{name}” failed; save it as JPEG with another program.</source>
        <translation>La lecture de « {name} » a échoué ; enregistrez-le en JPEG avec un autre programme.</translation>
    </message>
    <message>
        <source>“{name}” is a HEIC photograph of a telephone; save it as JPEG first.</source>
        <translation>« {name} » est une photo HEIC de téléphone ; enregistrez-la d’abord en JPEG.</translation>
    </message>
    <message>
        <source>“{name}” is a {kind} file; only JPEG, PNG, WebP and TIFF photographs are opened.</source>
        <translation>« {name} » est un fichier {kind} ; seules les photos JPEG, PNG, WebP et TIFF s’ouvrent.</translation>
    </message>
    <message>
        <source>“{name}” is no photograph; only JPEG, PNG, WebP and TIFF are opened.</source>
        <translation>« {name} » n’est pas une photo ; seuls JPEG, PNG, WebP et TIFF s’ouvrent.</translation>
    </message>
    <message>
        <source>Drawing of a kind of item</source>
        <translation>Dessin d’un type d’objet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Rien n’est encore mesuré.</translation>
    </message>
    <message>
        <source>Measuring for: {question}</source>
        <translation>Mesure pour : {question}</translation>
    </message>
    <message>
        <source>To use a value as an answer, come here from a measured question of Identify.</source>
        <translation>Pour utiliser une valeur comme réponse, venez ici depuis une question mesurée d’Identifier.</translation>
    </message>
    <message>
        <source>Choose a photograph: drawings are not to scale and are not measured.</source>
        <translation>Choisissez une photo : les dessins ne sont pas à l’échelle et ne se mesurent pas.</translation>
    </message>
    <message>
        <source>Choose what to measure.</source>
        <translation>Choisissez ce qu’il faut mesurer.</translation>
    </message>
    <message>
        <source>So far: {count}.</source>
        <translation>Jusqu’ici : {count}.</translation>
    </message>
    <message>
        <source>{number}. {kind}: {value}</source>
        <translation>{number}. {kind} : {value}</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Photographs (*.jpg *.jpeg *.png *.webp *.tif *.tiff);;All files (*)</source>
        <translation>Photos (*.jpg *.jpeg *.png *.webp *.tif *.tiff);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a photograph</source>
        <translation>Ouvrir une photo</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>Il n’y a pas d’image dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy one first, or open a photograph.</source>
        <translation>Copiez-en une d’abord, ou ouvrez une photo.</translation>
    </message>
    <message>
        <source>There is no drawing of “{kind}” yet.</source>
        <translation>Il n’y a pas encore de dessin de « {kind} ».</translation>
    </message>
    <message>
        <source>Distance of the two marks</source>
        <translation>Distance des deux traits</translation>
    </message>
    <message>
        <source>Unit of the distance</source>
        <translation>Unité de la distance</translation>
    </message>
    <message>
        <source>Which coin</source>
        <translation>Quelle pièce</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Use the mean as answer</source>
        <translation>Répondre avec la moyenne</translation>
    </message>
    <message>
        <source>Crossing lines (Schreger angle)</source>
        <translation>Lignes croisées (angle de Schreger)</translation>
    </message>
    <message>
        <source>On a square cut of the tusk, in the zone next to the outer edge: the angle that opens towards the edge.</source>
        <translation>Sur une coupe droite de la défense, dans la zone du bord extérieur : l’angle qui s’ouvre vers le bord.</translation>
    </message>
    <message>
        <source>{count} of {least} crossings.</source>
        <translation>{count} croisements sur {least}.</translation>
    </message>
    <message>
        <source>Mean {mean}</source>
        <translation>Moyenne {mean}</translation>
    </message>
    <message>
        <source>spread ± {spread}, from {least} to {most}</source>
        <translation>écart ± {spread}, de {least} à {most}</translation>
    </message>
    <message>
        <source>Photograph…</source>
        <translation>Photo…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Retour à la question</translation>
    </message>
    <message>
        <source>Open a photograph in the chosen place (Ctrl+O)</source>
        <translation>Ouvrir une photo à l’emplacement choisi (Ctrl+O)</translation>
    </message>
    <message>
        <source>Paste a picture into the chosen place (Ctrl+V)</source>
        <translation>Coller une image à l’emplacement choisi (Ctrl+V)</translation>
    </message>
    <message>
        <source>Show nothing in the chosen place</source>
        <translation>Ne rien montrer à l’emplacement choisi</translation>
    </message>
    <message>
        <source>Show or hide the measuring panel</source>
        <translation>Montrer ou cacher le volet de mesure</translation>
    </message>
    <message>
        <source>{number} side by side</source>
        <translation>{number} côte à côte</translation>
    </message>
    <message>
        <source>Use as answer</source>
        <translation>Répondre avec</translation>
    </message>
    <message>
        <source>Remove: {value}</source>
        <translation>Supprimer : {value}</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>No answer yet. Crossings of the outer zone still needed: {missing}.</source>
        <translation>Pas encore de réponse. Croisements de la zone extérieure encore nécessaires : {missing}.</translation>
    </message>
    <message>
        <source>“{name}” has too many pixels and was not opened; save it smaller.</source>
        <translation>« {name} » a trop de pixels et n’a pas été ouvert ; enregistrez-le plus petit.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print preview: {title}</source>
        <translation>Aperçu avant impression : {title}</translation>
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
        <source>{path} cannot be written.</source>
        <translation>{path} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Choose another folder; what stood there is unharmed.</source>
        <translation>Choisissez un autre dossier ; ce qui s’y trouvait est intact.</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Le texte est copié.</translation>
    </message>
    <message>
        <source>The page could not be printed.</source>
        <translation>La page n’a pas pu être imprimée.</translation>
    </message>
    <message>
        <source>Check the printer, or save it as PDF.</source>
        <translation>Vérifiez l’imprimante, ou enregistrez en PDF.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Enregistrer la page</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré : {path}</translation>
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
    <name>ProfilePage</name>
    <message>
        <source>Cues</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Sosies</translation>
    </message>
    <message>
        <source>Taxa</source>
        <translation>Taxons</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copier la citation</translation>
    </message>
    <message>
        <source>Copy its name</source>
        <translation>Copier son nom</translation>
    </message>
    <message>
        <source>Identify an item</source>
        <translation>Identifier un objet</translation>
    </message>
    <message>
        <source>Documents for this item</source>
        <translation>Documents pour cet objet</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Ouvrir l’image</translation>
    </message>
    <message>
        <source>Beside my photograph</source>
        <translation>À côté de ma photo</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n more questions</source>
        <translation>
            <numerusform>%n autre question</numerusform>
            <numerusform>%n autres questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Is this so: {condition}?</source>
        <translation>Est-ce le cas : {condition} ?</translation>
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
    <name>Reasons</name>
    <message>
        <source>Nothing so far.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Ce qui parle pour</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Ce qui parle contre</translation>
    </message>
    <message>
        <source>Answers that say nothing about it</source>
        <translation>Réponses qui n’en disent rien</translation>
    </message>
    <message>
        <source>No open check would tell it from the other candidates.</source>
        <translation>Aucun contrôle restant ne le distinguerait des autres candidats.</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Ce qui reste à voir</translation>
    </message>
    <message>
        <source>This kind shows: {states}</source>
        <translation>Ce type montre&#xa0;: {states}</translation>
    </message>
    <message>
        <source>{title}: read</source>
        <translation>{title}&#xa0;: lu</translation>
    </message>
    <message>
        <source>general knowledge, not read in a source</source>
        <translation>connaissance générale, non lue dans une source</translation>
    </message>
    <message>
        <source>Why not “{title}”?</source>
        <translation>Pourquoi pas «&#xa0;{title}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Why “{title}” is ahead</source>
        <translation>Pourquoi «&#xa0;{title}&#xa0;» est devant</translation>
    </message>
    <message>
        <source>Nothing in the answers tells the two apart.</source>
        <translation>Rien dans les réponses ne distingue les deux.</translation>
    </message>
    <message>
        <source>Why and why not: {title}</source>
        <translation>Pourquoi et pourquoi pas&#xa0;: {title}</translation>
    </message>
    <message>
        <source>It is seized more often.</source>
        <translation>Il est saisi plus souvent.</translation>
    </message>
    <message>
        <source>weighs heavily</source>
        <translation>pèse lourd</translation>
    </message>
    <message>
        <source>weighs clearly</source>
        <translation>pèse nettement</translation>
    </message>
    <message>
        <source>weighs little</source>
        <translation>pèse peu</translation>
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
    <name>RiskTab</name>
    <message>
        <source>Tick what you see. What it leads to, and why, stands here at once.</source>
        <translation>Cochez ce que vous voyez. Ce qui en découle, et pourquoi, s’affiche ici aussitôt.</translation>
    </message>
    <message>
        <source>Goods, declared or suspected</source>
        <translation>Marchandise, déclarée ou soupçonnée</translation>
    </message>
    <message>
        <source>From country</source>
        <translation>Pays de départ</translation>
    </message>
    <message>
        <source>To country</source>
        <translation>Pays d’arrivée</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>Où êtes-vous ?</translation>
    </message>
    <message>
        <source>What it leads to</source>
        <translation>Ce qui en découle</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy the result alone</source>
        <translation>Copier le résultat seul</translation>
    </message>
    <message>
        <source>Tick what you see</source>
        <translation>Cochez ce que vous voyez</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Indices</translation>
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
    <name>Sections</name>
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
        <source>Copy citation</source>
        <translation>Copier la citation</translation>
    </message>
    <message>
        <source>Copy scientific name</source>
        <translation>Copier le nom scientifique</translation>
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
    <message>
        <source>Documents for this taxon</source>
        <translation>Documents pour ce taxon</translation>
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
<context>
    <name>TwoParts</name>
    <message>
        <source>Form and answer</source>
        <translation>Formulaire et réponse</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>times</source>
        <translation>fois</translation>
    </message>
</context>
<context>
    <name>WhichAnswers</name>
    <message numerus="yes">
        <source>%n exemptions that may be claimed</source>
        <translation>
            <numerusform>%n dérogation possible</numerusform>
            <numerusform>%n dérogations possibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
</TS>
