<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Look up on today&apos;s date</source>
        <translation>Consultar con la fecha de hoy</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Close Inama ID</source>
        <translation>Cerrar Inama ID</translation>
    </message>
</context>
<context>
    <name>Appendix</name>
    <message>
        <source>not listed</source>
        <translation>no incluido</translation>
    </message>
    <message>
        <source>Appendices {numerals}</source>
        <translation>Apéndices {numerals}</translation>
    </message>
    <message>
        <source>Appendix {numeral}</source>
        <translation>Apéndice {numeral}</translation>
    </message>
    <message>
        <source>{numeral} from {date}</source>
        <translation>{numeral} desde el {date}</translation>
    </message>
    <message>
        <source>partly {numeral}</source>
        <translation>en parte {numeral}</translation>
    </message>
    <message>
        <source>only part of it is listed: {appendix}</source>
        <translation>incluido solo en parte: {appendix}</translation>
    </message>
    <message>
        <source>upcoming {numeral}</source>
        <translation>próximo {numeral}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>partly listed</source>
        <translation>incluido en parte</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>&amp;Listed only</source>
        <translation>&amp;Solo incluidos</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>&amp;Abrir su ficha</translation>
    </message>
    <message>
        <source>Arrows move · Enter opens the page · Ctrl+F filters the column</source>
        <translation>Flechas: moverse · Intro: abrir la ficha · Ctrl+F: filtrar la columna</translation>
    </message>
    <message>
        <source>Filter: {rank}</source>
        <translation>Filtrar: {rank}</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>{listed} of {held} species listed</source>
        <translation>Especies incluidas: {listed} de {held}</translation>
    </message>
    <message>
        <source>no species held</source>
        <translation>ninguna especie recogida</translation>
    </message>
</context>
<context>
    <name>DateControl</name>
    <message>
        <source>Look up on this date</source>
        <translation>Consultar con esta fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Look up on today&apos;s date</source>
        <translation>Consultar con la fecha de hoy</translation>
    </message>
    <message>
        <source>On &amp;date</source>
        <translation>&amp;Fecha</translation>
    </message>
</context>
<context>
    <name>Edition</name>
    <message>
        <source>Appendices in force from {date}</source>
        <translation>Apéndices en vigor desde el {date}</translation>
    </message>
    <message>
        <source>This computer says it is {date}: check its clock</source>
        <translation>Este equipo indica el {date}: compruebe su reloj</translation>
    </message>
    <message>
        <source>This content may be out of date: look for a newer one</source>
        <translation>Este contenido puede estar anticuado: busque uno más reciente</translation>
    </message>
</context>
<context>
    <name>EditionBar</name>
    <message>
        <source>Looked up on {date}, not today</source>
        <translation>Consulta del {date}, no de hoy</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Taxa found</source>
        <translation>Taxones encontrados</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Choose a result while typing goes on</source>
        <translation>Elegir un resultado sin dejar el campo</translation>
    </message>
    <message>
        <source>Open the chosen result</source>
        <translation>Abrir el resultado elegido</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Vaciar el campo</translation>
    </message>
    <message>
        <source>Bring back what was cleared</source>
        <translation>Recuperar lo borrado</translation>
    </message>
    <message>
        <source>Go to the date</source>
        <translation>Ir a la fecha</translation>
    </message>
    <message>
        <source>Go to the column before or after</source>
        <translation>Ir a la columna anterior o siguiente</translation>
    </message>
    <message>
        <source>Choose a taxon; the column after it follows</source>
        <translation>Elegir un taxón; la columna siguiente se adapta</translation>
    </message>
    <message>
        <source>Open the page of the chosen taxon</source>
        <translation>Abrir la ficha del taxón elegido</translation>
    </message>
    <message>
        <source>Filter the column</source>
        <translation>Filtrar la columna</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Taxon page</source>
        <translation>Ficha de un taxón</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimir la ficha</translation>
    </message>
    <message>
        <source>Preview the print</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Guardar la ficha como PDF</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>Copiar la cita</translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation>Ir a una sección</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonesio</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suajili</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Chinese (pinyin)</source>
        <translation>chino (pinyin)</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Content edition</source>
        <translation>Edición del contenido</translation>
    </message>
    <message>
        <source>Appendices in force from</source>
        <translation>Apéndices en vigor desde el</translation>
    </message>
    <message>
        <source>Taxa</source>
        <translation>Taxones</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Legal entries</source>
        <translation>Inclusiones</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Versión del programa</translation>
    </message>
    <message>
        <source>Type any name and see whether the taxon is listed by CITES, where, and since when.</source>
        <translation>Escriba cualquier nombre y vea si el taxón está incluido en la CITES, dónde y desde cuándo.</translation>
    </message>
    <message>
        <source>Inama ID works without any network and sends nothing anywhere.</source>
        <translation>Inama ID funciona sin red alguna y no envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Inama ID informs; it does not decide. The text of the Appendices and the advice of the Management Authority are what counts. It is not a publication of the CITES Secretariat.</source>
        <translation>Inama ID informa; no decide. Lo que cuenta es el texto de los Apéndices y el consejo de la Autoridad Administrativa. No es una publicación de la Secretaría CITES.</translation>
    </message>
    <message>
        <source>Every fact carries its source. Facts are taken over, not sentences or pictures.</source>
        <translation>Cada dato lleva su fuente. Se toman los datos, no las frases ni las imágenes.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licencia: {licence}</translation>
    </message>
    <message>
        <source>Licence of the program</source>
        <translation>Licencia del programa</translation>
    </message>
    <message>
        <source>Licence of the content</source>
        <translation>Licencia del contenido</translation>
    </message>
    <message>
        <source>You may share and adapt the names, listings and texts for any purpose, if you name Inama ID and the sources, link to the licence, and say what you changed. There is no warranty.</source>
        <translation>Puede compartir y adaptar los nombres, inclusiones y textos con cualquier fin si nombra Inama ID y las fuentes, enlaza la licencia e indica lo que cambió. Sin garantía alguna.</translation>
    </message>
    <message>
        <source>Inama ID stands on this software. Qt is used as separate libraries that you may replace by your own build.</source>
        <translation>Inama ID se apoya en este software. Qt se usa como bibliotecas separadas que puede sustituir por su propia compilación.</translation>
    </message>
    <message>
        <source>Software by others</source>
        <translation>Software de terceros</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation>Texto de la sección</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Recent look-ups are erased.</source>
        <translation>Las consultas recientes se han borrado.</translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>Synonym: {name}</source>
        <translation>Sinónimo: {name}</translation>
    </message>
    <message>
        <source>{language} name</source>
        <translation>Nombre en {language}</translation>
    </message>
    <message>
        <source>{language} name: {name}</source>
        <translation>Nombre en {language}: {name}</translation>
    </message>
    <message>
        <source>Trade name: {name}</source>
        <translation>Nombre comercial: {name}</translation>
    </message>
    <message>
        <source>Similar spelling: {name}</source>
        <translation>Grafía parecida: {name}</translation>
    </message>
    <message>
        <source>“{name}” is not a name held here; it belongs under this taxon</source>
        <translation>«{name}» no es un nombre recogido aquí; pertenece a este taxón</translation>
    </message>
    <message>
        <source>Found by: {name}</source>
        <translation>Encontrado por: {name}</translation>
    </message>
    <message>
        <source>Accepted name</source>
        <translation>Nombre aceptado</translation>
    </message>
</context>
<context>
    <name>Neighbours</name>
    <message>
        <source>Below it</source>
        <translation>Por debajo</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Al lado</translation>
    </message>
    <message>
        <source>{place}: {rank} ({count})</source>
        <translation>{place}: {rank} ({count})</translation>
    </message>
    <message>
        <source>Above it: {rank}</source>
        <translation>Por encima: {rank}</translation>
    </message>
</context>
<context>
    <name>NotFound</name>
    <message>
        <source>Type only the first letters of each word: a part of a name is enough.</source>
        <translation>Escriba solo las primeras letras de cada palabra: basta una parte del nombre.</translation>
    </message>
    <message>
        <source>Type the genus alone: the first word of the scientific name.</source>
        <translation>Escriba solo el género: la primera palabra del nombre científico.</translation>
    </message>
    <message>
        <source>Try the name on the permit, the label or the invoice, in its own language.</source>
        <translation>Pruebe el nombre del permiso, la etiqueta o la factura, en su idioma.</translation>
    </message>
    <message>
        <source>If you know the group, find it in Browse.</source>
        <translation>Si conoce el grupo, búsquelo en Explorar.</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>¿Quiso decir</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Qué probar</translation>
    </message>
    <message>
        <source>Not found. This is not the same as not listed.</source>
        <translation>No encontrado. No es lo mismo que no incluido.</translation>
    </message>
    <message>
        <source>“{query}” is not among the names held here. It may be spelled otherwise, or be a name this content does not know. Before the item is released, ask the Management Authority.</source>
        <translation>«{query}» no está entre los nombres recogidos aquí. Puede escribirse de otro modo o ser un nombre que este contenido no conoce. Antes de liberar el objeto, pregunte a la Autoridad Administrativa.</translation>
    </message>
    <message>
        <source>Search for this name</source>
        <translation>Buscar este nombre</translation>
    </message>
    <message>
        <source>&amp;Browse the groups</source>
        <translation>&amp;Explorar los grupos</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A report is in {path}.</source>
        <translation>Hay un informe en {path}.</translation>
    </message>
    <message>
        <source>Inama ID met a fault of its own. Your settings and look-ups are unharmed.</source>
        <translation>Inama ID tuvo un fallo propio. Sus ajustes y consultas están intactos.</translation>
    </message>
    <message>
        <source>You can go on; if it happens again, start the program anew.</source>
        <translation>Puede continuar; si vuelve a ocurrir, reinicie el programa.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print preview: {title}</source>
        <translation>Vista previa de impresión: {title}</translation>
    </message>
    <message>
        <source>The citation is copied.</source>
        <translation>La cita se ha copiado.</translation>
    </message>
    <message>
        <source>The name is copied.</source>
        <translation>El nombre se ha copiado.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet could not be printed.</source>
        <translation>La ficha no se ha podido imprimir.</translation>
    </message>
    <message>
        <source>Check the printer, or save the sheet as PDF.</source>
        <translation>Compruebe la impresora o guarde la ficha como PDF.</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Guardar la ficha</translation>
    </message>
    <message>
        <source>The sheet is saved: {path}</source>
        <translation>La ficha se ha guardado: {path}</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>No se puede escribir en {path}.</translation>
    </message>
    <message>
        <source>Choose another folder; what stood there is unharmed.</source>
        <translation>Elija otra carpeta; lo que había allí está intacto.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Your settings and recent look-ups are unharmed.</source>
        <translation>Sus ajustes y consultas recientes están intactos.</translation>
    </message>
    <message>
        <source>This content holds no taxon “{id}”.</source>
        <translation>Este contenido no tiene ningún taxón «{id}».</translation>
    </message>
    <message>
        <source>It may have had another id in an older edition. Look it up by its name.</source>
        <translation>Quizá tenía otro identificador en una edición anterior. Búsquelo por su nombre.</translation>
    </message>
    <message>
        <source>“{value}” cannot be understood.</source>
        <translation>«{value}» no se entiende.</translation>
    </message>
    <message>
        <source>Wanted: {wanted}.</source>
        <translation>Se espera: {wanted}.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>No se ha podido hacer.</translation>
    </message>
    <message>
        <source>The species database is missing.</source>
        <translation>Falta la base de datos de especies.</translation>
    </message>
    <message>
        <source>The species database was made for another version of Inama ID.</source>
        <translation>La base de datos de especies se hizo para otra versión de Inama ID.</translation>
    </message>
    <message>
        <source>The species database is damaged.</source>
        <translation>La base de datos de especies está dañada.</translation>
    </message>
    <message>
        <source>The species database cannot be used.</source>
        <translation>La base de datos de especies no se puede usar.</translation>
    </message>
    <message>
        <source>Install Inama ID again, or, in a copy of its source, run “make run”: it builds the database anew.</source>
        <translation>Vuelva a instalar Inama ID o, en una copia de su código, ejecute «make run», que reconstruye la base.</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>kingdom</source>
        <translation>reino</translation>
    </message>
    <message>
        <source>phylum</source>
        <translation>filo</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>order</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>family</source>
        <translation>familia</translation>
    </message>
    <message>
        <source>genus</source>
        <translation>género</translation>
    </message>
    <message>
        <source>species</source>
        <translation>especie</translation>
    </message>
    <message>
        <source>subspecies</source>
        <translation>subespecie</translation>
    </message>
    <message>
        <source>variety</source>
        <translation>variedad</translation>
    </message>
    <message>
        <source>form</source>
        <translation>forma</translation>
    </message>
    <message>
        <source>Kingdoms</source>
        <translation>Reinos</translation>
    </message>
    <message>
        <source>Phyla</source>
        <translation>Filos</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familias</translation>
    </message>
    <message>
        <source>Genera</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Especies</translation>
    </message>
    <message>
        <source>Subspecies</source>
        <translation>Subespecies</translation>
    </message>
    <message>
        <source>Varieties</source>
        <translation>Variedades</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formas</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>General knowledge; still wants a source.</source>
        <translation>Conocimiento general; aún falta una fuente.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Name to look up</source>
        <translation>Nombre que consultar</translation>
    </message>
    <message>
        <source>Scientific, common or trade name, in any language or spelling</source>
        <translation>Nombre científico, común o comercial, en cualquier idioma o grafía</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc clears · Ctrl+Z brings back</source>
        <translation>↑ ↓ elegir · Intro abrir · Esc borrar · Ctrl+Z recuperar</translation>
    </message>
    <message>
        <source>Not found as spelled. Names with a similar spelling:</source>
        <translation>No encontrado con esta grafía. Nombres parecidos:</translation>
    </message>
    <message>
        <source>This name is not held, but it belongs under a taxon that is:</source>
        <translation>Este nombre no está recogido, pero pertenece a un taxón que sí lo está:</translation>
    </message>
    <message numerus="yes">
        <source>The first %n taxa; type more letters to find others</source>
        <translation>
            <numerusform>El primer taxón; escriba más letras para encontrar otros</numerusform>
            <numerusform>Los primeros %n taxones; escriba más letras para encontrar otros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taxa found</source>
        <translation>
            <numerusform>%n taxón encontrado</numerusform>
            <numerusform>%n taxones encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Your choice holds, but could not be saved.</source>
        <translation>Su elección vale, pero no se ha podido guardar.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>No se puede escribir en {path}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Choices are saved at once and stay on this computer.</source>
        <translation>Las elecciones se guardan al momento y quedan en este equipo.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language of the &amp;window</source>
        <translation>Idioma de la &amp;ventana</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Como la ventana</translation>
    </message>
    <message>
        <source>Language of common &amp;names</source>
        <translation>Idioma de los &amp;nombres comunes</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>&amp;Remember recent look-ups on this computer</source>
        <translation>&amp;Recordar las consultas recientes en este equipo</translation>
    </message>
    <message>
        <source>&amp;Erase recent look-ups</source>
        <translation>&amp;Borrar las consultas recientes</translation>
    </message>
    <message>
        <source>Recent look-ups</source>
        <translation>Consultas recientes</translation>
    </message>
</context>
<context>
    <name>SpeciesPage</name>
    <message>
        <source>Show {count} more entries</source>
        <translation>Mostrar {count} inclusiones más</translation>
    </message>
    <message>
        <source>Show {count} more languages</source>
        <translation>Mostrar {count} idiomas más</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Vista previa…</translation>
    </message>
    <message>
        <source>Save as PDF, A4…</source>
        <translation>Guardar como PDF, A4…</translation>
    </message>
    <message>
        <source>Save as PDF, US Letter…</source>
        <translation>Guardar como PDF, carta (EE. UU.)…</translation>
    </message>
    <message>
        <source>Save as web page (for screen readers)…</source>
        <translation>Guardar como página web (para lectores de pantalla)…</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copiar la cita</translation>
    </message>
    <message>
        <source>Copy scientific name</source>
        <translation>Copiar el nombre científico</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Go to “{section}” (Alt+{number})</source>
        <translation>Ir a «{section}» (Alt+{number})</translation>
    </message>
    <message>
        <source>Shows or hides more</source>
        <translation>Muestra u oculta más</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Inclusión</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <source>Show {count} earlier entries</source>
        <translation>Mostrar {count} inclusiones anteriores</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>elephant</source>
        <translation>elefante</translation>
    </message>
    <message>
        <source>rhinoceros</source>
        <translation>rinoceronte</translation>
    </message>
    <message>
        <source>pangolin</source>
        <translation>pangolín</translation>
    </message>
    <message>
        <source>tiger</source>
        <translation>tigre</translation>
    </message>
    <message>
        <source>leopard</source>
        <translation>leopardo</translation>
    </message>
    <message>
        <source>parrot</source>
        <translation>loro</translation>
    </message>
    <message>
        <source>falcon</source>
        <translation>halcón</translation>
    </message>
    <message>
        <source>tortoise</source>
        <translation>tortuga</translation>
    </message>
    <message>
        <source>crocodile</source>
        <translation>cocodrilo</translation>
    </message>
    <message>
        <source>python</source>
        <translation>pitón</translation>
    </message>
    <message>
        <source>shark</source>
        <translation>tiburón</translation>
    </message>
    <message>
        <source>seahorse</source>
        <translation>caballito de mar</translation>
    </message>
    <message>
        <source>eel</source>
        <translation>anguila</translation>
    </message>
    <message>
        <source>coral</source>
        <translation>coral</translation>
    </message>
    <message>
        <source>rosewood</source>
        <translation>palisandro</translation>
    </message>
    <message>
        <source>agarwood</source>
        <translation>agar</translation>
    </message>
    <message>
        <source>orchid</source>
        <translation>orquídea</translation>
    </message>
    <message>
        <source>cactus</source>
        <translation>cactus</translation>
    </message>
    <message>
        <source>Recent look-ups</source>
        <translation>Consultas recientes</translation>
    </message>
    <message>
        <source>Often seized</source>
        <translation>Incautados a menudo</translation>
    </message>
    <message>
        <source>Search for this word</source>
        <translation>Buscar esta palabra</translation>
    </message>
    <message>
        <source>&amp;Erase this list</source>
        <translation>&amp;Borrar esta lista</translation>
    </message>
    <message>
        <source>Kept on this computer only.</source>
        <translation>Se guardan solo en este equipo.</translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Looked for in: {path}</source>
        <translation>Buscada en: {path}</translation>
    </message>
</context>
</TS>
