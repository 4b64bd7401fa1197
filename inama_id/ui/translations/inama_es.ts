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
    <message>
        <source>Identify</source>
        <translation>Identificar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Pictures and measuring</source>
        <translation>Imágenes y medidas</translation>
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
    <name>CardsTab</name>
    <message>
        <source>Cards for this find, the most urgent first</source>
        <translation>Fichas para este hallazgo, primero la más urgente</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Is it alive?</source>
        <translation>¿Está vivo?</translation>
    </message>
    <message>
        <source>How large is it?</source>
        <translation>¿De qué tamaño es?</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Your agency&apos;s contacts</source>
        <translation>Los contactos de su servicio</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy the title alone</source>
        <translation>Copiar solo el título</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>La ficha</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>No se puede escribir {path}.</translation>
    </message>
    <message>
        <source>The contacts hold until the program ends; make room or ask who may write there.</source>
        <translation>Los contactos se mantienen hasta que se cierre el programa; haga sitio o pregunte quién puede escribir ahí.</translation>
    </message>
    <message>
        <source>What lies on the table?</source>
        <translation>¿Qué hay sobre la mesa?</translation>
    </message>
    <message>
        <source>Say what was found. The card that helps stands here at once: your safety, first care, whom to call, photographs, samples, packing and custody, on one page to print.</source>
        <translation>Diga lo que se encontró. La ficha que ayuda aparece aquí enseguida: su seguridad, primeros cuidados, a quién llamar, fotografías, muestras, embalaje y custodia, en una página para imprimir.</translation>
    </message>
    <message>
        <source>✓ Back to the card</source>
        <translation>✓ Volver a la ficha</translation>
    </message>
    <message>
        <source>Fits a shoe box</source>
        <translation>Cabe en una caja de zapatos</translation>
    </message>
    <message>
        <source>Fits a pet crate</source>
        <translation>Cabe en un transportín</translation>
    </message>
    <message>
        <source>Larger, or dangerous</source>
        <translation>Mayor, o peligroso</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Todas las fichas</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Probably</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Conjetura</translation>
    </message>
</context>
<context>
    <name>Chance</name>
    <message>
        <source>under 1 %</source>
        <translation>menos del 1&#xa0;%</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation>más del 99&#xa0;%</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>muy probable</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>poco probable</translation>
    </message>
</context>
<context>
    <name>CodesTab</name>
    <message>
        <source>Codes found</source>
        <translation>Códigos encontrados</translation>
    </message>
    <message>
        <source>Code or word to look up</source>
        <translation>Código o palabra que buscar</translation>
    </message>
    <message>
        <source>Code or word: IVC, 0507.10, leather, kg, W, Kenya… in English, French or Spanish</source>
        <translation>Código o palabra: IVC, 0507.10, cuero, kg, W, Kenya… en inglés, francés o español</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Party to the Convention since {day}</source>
        <translation>Parte en la Convención desde el {day}</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convención</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>source code</source>
        <translation>código de origen</translation>
    </message>
    <message>
        <source>purpose code</source>
        <translation>código de finalidad</translation>
    </message>
    <message>
        <source>trade term of older papers</source>
        <translation>término comercial de documentos antiguos</translation>
    </message>
    <message>
        <source>trade term</source>
        <translation>término comercial</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation>Ahora se usa</translation>
    </message>
    <message>
        <source>Usual unit</source>
        <translation>Unidad habitual</translation>
    </message>
    <message>
        <source>Also possible</source>
        <translation>También posible</translation>
    </message>
    <message>
        <source>No: it has to be turned into a unit of the list first.</source>
        <translation>No: primero hay que convertirla a una unidad de la lista.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mide</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Equivale a</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>También se escribe</translation>
    </message>
    <message>
        <source>Used on permits</source>
        <translation>Usada en los permisos</translation>
    </message>
    <message>
        <source>Written together with a second code.</source>
        <translation>Se escribe junto con un segundo código.</translation>
    </message>
    <message>
        <source>Where used</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pregunte</translation>
    </message>
    <message>
        <source>Appendices</source>
        <translation>Apéndices</translation>
    </message>
    <message>
        <source>How written</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>the code alone does not tell</source>
        <translation>el código solo no lo dice</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>Comercial</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>On papers</source>
        <translation>En los documentos</translation>
    </message>
    <message>
        <source>tariff heading</source>
        <translation>partida arancelaria</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Finalidades</translation>
    </message>
    <message>
        <source>Tariff (HS)</source>
        <translation>Arancel (SA)</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>animals</source>
        <translation>animales</translation>
    </message>
    <message>
        <source>plants</source>
        <translation>plantas</translation>
    </message>
    <message>
        <source>mass</source>
        <translation>masa</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volumen</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longitud</translation>
    </message>
    <message>
        <source>area</source>
        <translation>superficie</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>The chosen code</source>
        <translation>El código elegido</translation>
    </message>
    <message numerus="yes">
        <source>%n codes found</source>
        <translation>
            <numerusform>%n código encontrado</numerusform>
            <numerusform>%n códigos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>No code fits “{text}”</source>
        <translation>Ningún código corresponde a «{text}»</translation>
    </message>
    <message>
        <source>Codes and words are looked for in English, French and Spanish. Try the beginning of the word, the first four digits of a tariff code, or another list.</source>
        <translation>Los códigos y las palabras se buscan en inglés, francés y español. Pruebe el comienzo de la palabra, las cuatro primeras cifras de un código arancelario u otra lista.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>{code} has no line of its own here. This is what its heading holds:</source>
        <translation>{code} no tiene línea propia aquí. Esto es lo que contiene su partida:</translation>
    </message>
    <message>
        <source>⚠ Catch-all heading</source>
        <translation>⚠ Partida cajón de sastre</translation>
    </message>
    <message>
        <source>No listed goods are held under this heading. That proves nothing.</source>
        <translation>No constan mercancías incluidas en esta partida. Eso no prueba nada.</translation>
    </message>
    <message>
        <source>As it lies on the table: {forms}</source>
        <translation>Tal como está en la mesa: {forms}</translation>
    </message>
    <message>
        <source>What hides here belongs under: {codes}</source>
        <translation>Lo que aquí se oculta corresponde a: {codes}</translation>
    </message>
    <message>
        <source>Where the same goods hide</source>
        <translation>Dónde se ocultan las mismas mercancías</translation>
    </message>
    <message>
        <source>Kinds of item that travel under it</source>
        <translation>Clases de objeto que viajan con él</translation>
    </message>
    <message>
        <source>Harmonized System 2022; Appendices as of {day}</source>
        <translation>Sistema Armonizado 2022; Apéndices a {day}</translation>
    </message>
    <message>
        <source>Not held as a Party of its own. A territory may belong to a Party; a State that is none issues comparable papers (Article X).</source>
        <translation>No consta como Parte por sí mismo. Un territorio puede pertenecer a una Parte; un Estado que no lo es expide documentos comparables (artículo X).</translation>
    </message>
    <message>
        <source>volume of timber</source>
        <translation>volumen de madera</translation>
    </message>
    <message>
        <source>nothing certain: ask for mass, volume or number</source>
        <translation>nada seguro: pida la masa, el volumen o el número</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>África</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Central and South America and the Caribbean</source>
        <translation>América Central, del Sur y el Caribe</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>North America</source>
        <translation>América del Norte</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Oceanía</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>You: {answer}</source>
        <translation>Usted: {answer}</translation>
    </message>
    <message>
        <source>Nothing in the key tells these apart: ask a specialist.</source>
        <translation>Nada en la clave los distingue: consulte a un especialista.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Whom to call: your agency&apos;s contacts</source>
        <translation>A quién llamar: los contactos de su servicio</translation>
    </message>
    <message>
        <source>Entered once, they stand on every card. They are kept on this computer only, in a file that can be copied to others: {path}</source>
        <translation>Introducidos una vez, figuran en cada ficha. Se guardan solo en este ordenador, en un archivo que puede copiarse a otros: {path}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
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
    <name>Damage</name>
    <message>
        <source>leaves a mark</source>
        <translation>deja marca</translation>
    </message>
    <message>
        <source>damages the item</source>
        <translation>daña el objeto</translation>
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
    <name>DocumentFields</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>high seas</source>
        <translation>alta mar</translation>
    </message>
    <message>
        <source>“{text}” is not in the list. Type the code, or a word of its meaning.</source>
        <translation>«{text}» no está en la lista. Escriba el código o una palabra de su significado.</translation>
    </message>
    <message>
        <source>“{text}” is not a number such as 12.5.</source>
        <translation>«{text}» no es un número como 12,5.</translation>
    </message>
    <message>
        <source>Read as {number}</source>
        <translation>Leído: {number}</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>año-mes-día</translation>
    </message>
    <message>
        <source>“{text}” is not a day such as 2026-05-31 or 31.5.2026.</source>
        <translation>«{text}» no es una fecha como 2026-05-31 o 31.5.2026.</translation>
    </message>
    <message>
        <source>Likely:</source>
        <translation>Probable:</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respuestas dadas</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take back: {question}</source>
        <translation>Retirar: {question}</translation>
    </message>
    <message>
        <source>Any name: scientific, common or trade</source>
        <translation>Cualquier nombre: científico, común o comercial</translation>
    </message>
    <message>
        <source>Choose the taxon that is meant from the list.</source>
        <translation>Elija en la lista el taxón de que se trata.</translation>
    </message>
    <message>
        <source>“{name}” is not a name held here. This is not the same as not listed.</source>
        <translation>«{name}» no es un nombre que conste aquí. Eso no significa que no esté incluido.</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Taxon</source>
        <translation>Taxón</translation>
    </message>
    <message>
        <source>What the goods are (trade term)</source>
        <translation>Qué son las mercancías (término comercial)</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Exporting country</source>
        <translation>País de exportación</translation>
    </message>
    <message>
        <source>Importing country</source>
        <translation>País de importación</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>País de origen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen (código)</translation>
    </message>
    <message>
        <source>Acquired on</source>
        <translation>Adquirido el</translation>
    </message>
    <message>
        <source>Personal or household effects?</source>
        <translation>¿Artículos personales o bienes del hogar?</translation>
    </message>
    <message>
        <source>Special procedure claimed</source>
        <translation>Procedimiento especial alegado</translation>
    </message>
    <message>
        <source>Weight of the heaviest article (kg)</source>
        <translation>Peso del artículo más pesado (kg)</translation>
    </message>
    <message>
        <source>Total in the whole shipment</source>
        <translation>Total de todo el envío</translation>
    </message>
    <message>
        <source>Plants in the smallest container</source>
        <translation>Plantas en el recipiente más pequeño</translation>
    </message>
    <message>
        <source>Persons who carry it</source>
        <translation>Personas que lo llevan</translation>
    </message>
    <message>
        <source>“{item}” may come from:</source>
        <translation>«{item}» puede proceder de:</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>export</source>
        <translation>exportación</translation>
    </message>
    <message>
        <source>re-export</source>
        <translation>reexportación</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importación</translation>
    </message>
    <message>
        <source>introduction from the sea</source>
        <translation>introducción procedente del mar</translation>
    </message>
    <message>
        <source>transit</source>
        <translation>tránsito</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>electronic</source>
        <translation>electrónico</translation>
    </message>
    <message>
        <source>Covered by the Convention</source>
        <translation>Cubierto por la Convención</translation>
    </message>
    <message>
        <source>Not covered by the Convention</source>
        <translation>No cubierto por la Convención</translation>
    </message>
    <message>
        <source>It depends</source>
        <translation>Depende</translation>
    </message>
    <message>
        <source>✓ Holds</source>
        <translation>✓ Se cumple</translation>
    </message>
    <message>
        <source>? Open</source>
        <translation>? Por verificar</translation>
    </message>
    <message>
        <source>✗ Does not hold</source>
        <translation>✗ No se cumple</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contradicción</translation>
    </message>
    <message>
        <source>Ask the authority</source>
        <translation>Preguntar a la autoridad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Also the stricter rules of the European Union</source>
        <translation>También las normas más estrictas de la Unión Europea</translation>
    </message>
    <message>
        <source>Also the stricter rules “{layer}”</source>
        <translation>También las normas más estrictas «{layer}»</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Which papers</source>
        <translation>Qué documentos</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>After the find</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Permit check</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
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
            <numerusform>%n contradicción</numerusform>
            <numerusform>%n contradicciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions for the authority</source>
        <translation>
            <numerusform>%n pregunta a la autoridad</numerusform>
            <numerusform>%n preguntas a la autoridad</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>All of this can be changed later, under Settings.</source>
        <translation>Todo esto se puede cambiar más tarde, en Ajustes.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
</context>
<context>
    <name>FormBar</name>
    <message>
        <source>Empty the form</source>
        <translation>Vaciar el formulario</translation>
    </message>
    <message>
        <source>Bring back what was emptied</source>
        <translation>Recuperar lo vaciado</translation>
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
    <name>HsView</name>
    <message numerus="yes">
        <source>%n more kinds of item</source>
        <translation>
            <numerusform>%n clase de objeto más</numerusform>
            <numerusform>%n clases de objeto más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Identify</name>
    <message>
        <source>Change this answer</source>
        <translation>Cambiar esta respuesta</translation>
    </message>
    <message>
        <source>Take back: {question}</source>
        <translation>Retirar: {question}</translation>
    </message>
    <message>
        <source>Take this answer back</source>
        <translation>Retirar esta respuesta</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Aún no hay respuestas.</translation>
    </message>
    <message>
        <source>Shows what speaks for it and what against</source>
        <translation>Muestra lo que habla a favor y en contra</translation>
    </message>
    <message>
        <source>Compare {title}</source>
        <translation>Comparar {title}</translation>
    </message>
    <message>
        <source>Tick two to four to compare them</source>
        <translation>Marque de dos a cuatro para compararlos</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Why, and why not</source>
        <translation>Por qué, y por qué no</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Side by side: where they differ</source>
        <translation>Lado a lado: en qué se diferencian</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguno de estos</translation>
    </message>
    <message>
        <source>See the &amp;result</source>
        <translation>Ver el &amp;resultado</translation>
    </message>
    <message>
        <source>&amp;Back to the question</source>
        <translation>&amp;Volver a la pregunta</translation>
    </message>
    <message>
        <source>More candidates</source>
        <translation>Más candidatos</translation>
    </message>
    <message>
        <source>&amp;Compare the ticked ones</source>
        <translation>&amp;Comparar los marcados</translation>
    </message>
    <message>
        <source>Fewer candidates</source>
        <translation>Menos candidatos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Lo que puede ser</translation>
    </message>
    <message>
        <source>Seizure frequencies count</source>
        <translation>Contar la frecuencia de decomisos</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>Respuestas dadas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Objeto nuevo</translation>
    </message>
    <message>
        <source>{reading}, which decides nothing</source>
        <translation>{reading}, que no decide nada</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>no se puede saber</translation>
    </message>
</context>
<context>
    <name>IdentifyList</name>
    <message>
        <source>Words of a question</source>
        <translation>Palabras de una pregunta</translation>
    </message>
    <message>
        <source>Words of a question, an answer or a tool</source>
        <translation>Palabras de una pregunta, una respuesta o una herramienta</translation>
    </message>
    <message>
        <source>Answered: {answer}</source>
        <translation>Respondido: {answer}</translation>
    </message>
    <message>
        <source>answered: cannot tell</source>
        <translation>respondido: no se puede saber</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Otras preguntas</translation>
    </message>
    <message>
        <source>The longer the bar, the more the answer tells, about the law first.</source>
        <translation>Cuanto más larga la barra, más dice la respuesta, ante todo sobre la ley.</translation>
    </message>
    <message>
        <source>No question has these words. Clear the field to see all.</source>
        <translation>Ninguna pregunta tiene estas palabras. Vacíe el campo para verlas todas.</translation>
    </message>
    <message>
        <source>No question would tell the remaining candidates apart.</source>
        <translation>Ninguna pregunta distinguiría los candidatos que quedan.</translation>
    </message>
</context>
<context>
    <name>IdentifyQuestion</name>
    <message>
        <source>How sure:</source>
        <translation>Certeza:</translation>
    </message>
    <message>
        <source>Key {letter}</source>
        <translation>Tecla {letter}</translation>
    </message>
    <message>
        <source>no tool</source>
        <translation>sin herramienta</translation>
    </message>
    <message>
        <source>not at hand: {tool}</source>
        <translation>no disponible: {tool}</translation>
    </message>
    <message>
        <source>Nothing more to ask</source>
        <translation>Nada más que preguntar</translation>
    </message>
    <message>
        <source>No check with the tools at hand would tell the remaining candidates apart. The result says what the law is for each of them and what would settle it.</source>
        <translation>Ninguna comprobación con las herramientas disponibles distinguiría los candidatos que quedan. El resultado dice qué dispone la ley para cada uno y qué lo resolvería.</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Ver el resultado</translation>
    </message>
    <message>
        <source>Other questions…</source>
        <translation>Otras preguntas…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Answer with this reading</source>
        <translation>Responder con esta medida</translation>
    </message>
    <message>
        <source>Type a number, for example 12.5.</source>
        <translation>Escriba un número, por ejemplo 12,5.</translation>
    </message>
    <message>
        <source>More than one fits</source>
        <translation>Varias encajan</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Cannot tell (0)</source>
        <translation>No se puede saber (0)</translation>
    </message>
    <message>
        <source>How to check:</source>
        <translation>Cómo comprobarlo:</translation>
    </message>
    <message>
        <source>Measure on a photograph</source>
        <translation>Medir en una foto</translation>
    </message>
</context>
<context>
    <name>IdentifyReport</name>
    <message>
        <source>Identification</source>
        <translation>Identificación</translation>
    </message>
    <message>
        <source>Most likely:</source>
        <translation>Lo más probable:</translation>
    </message>
    <message>
        <source>No kind of item held here fits well.</source>
        <translation>Ningún tipo de objeto de los que hay aquí encaja bien.</translation>
    </message>
    <message>
        <source>What it may be, and what the law says of each</source>
        <translation>Lo que puede ser, y qué dice la ley de cada uno</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Tipo de objeto</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Ley</translation>
    </message>
    <message>
        <source>Where more than one Appendix is named, the species or the population decides: see the page of that kind.</source>
        <translation>Donde se nombra más de un Apéndice, decide la especie o la población: vea la página de ese tipo de objeto.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguno de estos</translation>
    </message>
    <message>
        <source>Look-alikes still open</source>
        <translation>Parecidos aún posibles</translation>
    </message>
    <message>
        <source>None that this content describes.</source>
        <translation>Ninguno que este contenido describa.</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Qué lo resolvería</translation>
    </message>
    <message>
        <source>Check here, most telling first:</source>
        <translation>Comprobar aquí, lo más revelador primero:</translation>
    </message>
    <message>
        <source>With tools that are not at hand:</source>
        <translation>Con herramientas que no están disponibles:</translation>
    </message>
    <message>
        <source>No check known here tells the remaining candidates apart.</source>
        <translation>Ninguna comprobación conocida aquí distingue los candidatos que quedan.</translation>
    </message>
    <message>
        <source>If doubt remains: keep the item, photograph it with a scale, and ask the Scientific Authority, a specialist of the group, or a laboratory.</source>
        <translation>Si queda duda: retenga el objeto, fotografíelo con una escala y consulte a la Autoridad Científica, a un especialista del grupo o a un laboratorio.</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>Respuestas dadas</translation>
    </message>
    <message>
        <source>No question was answered.</source>
        <translation>No se respondió ninguna pregunta.</translation>
    </message>
    <message>
        <source>The law as of {day}.</source>
        <translation>La ley a fecha de {day}.</translation>
    </message>
    <message>
        <source>This is a ranking of candidates, not a verdict.</source>
        <translation>Esto es una clasificación de candidatos, no un veredicto.</translation>
    </message>
    <message>
        <source>Whatever the answers, the item may be of a kind that this content does not hold; this is how probable that is. It does not mean that the item is not listed. It becomes more probable with every answer that fits none of the candidates.</source>
        <translation>Sean cuales sean las respuestas, el objeto puede ser de un tipo que este contenido no tiene; esta es su probabilidad. No significa que el objeto no esté incluido. Aumenta con cada respuesta que no encaja con ningún candidato.</translation>
    </message>
    <message>
        <source>The answers fit none of the kinds held here well. Either an answer is mistaken, or the item is of a kind that this content does not hold. That does not mean it is not listed. Check the answers you were least sure of; if they stand, keep the item and ask the Management Authority or a specialist before it is released.</source>
        <translation>Las respuestas no encajan bien con ninguno de los tipos que hay aquí. O una respuesta es errónea, o el objeto es de un tipo que este contenido no tiene. Eso no significa que no esté incluido. Revise las respuestas menos seguras; si se mantienen, retenga el objeto y consulte a la Autoridad Administrativa o a un especialista antes de liberarlo.</translation>
    </message>
</context>
<context>
    <name>IdentifyResult</name>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy most likely kind</source>
        <translation>Copiar el tipo más probable</translation>
    </message>
    <message>
        <source>Documents for this item</source>
        <translation>Documentos para este objeto</translation>
    </message>
</context>
<context>
    <name>IdentifyStart</name>
    <message>
        <source>Description of the item</source>
        <translation>Descripción del objeto</translation>
    </message>
    <message>
        <source>Describe it, or choose below</source>
        <translation>Descríbalo, o elija abajo</translation>
    </message>
    <message>
        <source>Kinds of item that fit the description</source>
        <translation>Tipos de objeto que encajan con la descripción</translation>
    </message>
    <message>
        <source>Nothing here fits this description</source>
        <translation>Nada aquí encaja con esta descripción</translation>
    </message>
    <message>
        <source>That does not mean it is not listed. Use other words for what you see, or clear the field (Esc) and choose the kind of thing.</source>
        <translation>Eso no significa que no esté incluido. Describa lo que ve con otras palabras, o vacíe el campo (Esc) y elija la clase de objeto.</translation>
    </message>
    <message>
        <source>What kind of thing is it?</source>
        <translation>¿Qué clase de objeto es?</translation>
    </message>
    <message>
        <source>Did you mean {words}?</source>
        <translation>¿Quiso decir {words}?</translation>
    </message>
    <message>
        <source>No kind of item fits these words; these kinds of thing do:</source>
        <translation>Ningún tipo de objeto encaja con estas palabras; estas clases de objeto sí:</translation>
    </message>
    <message>
        <source>Enter opens the chosen one. To go step by step, clear the field.</source>
        <translation>Intro abre el elegido. Para ir paso a paso, vacíe el campo.</translation>
    </message>
    <message>
        <source>Enter opens the chosen one; or go step by step from the kind of thing below.</source>
        <translation>Intro abre el elegido; o vaya paso a paso desde la clase de objeto de abajo.</translation>
    </message>
    <message>
        <source>Tools at hand</source>
        <translation>Herramientas disponibles</translation>
    </message>
    <message>
        <source>Tools…</source>
        <translation>Herramientas…</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>No se puede saber</translation>
    </message>
    <message>
        <source>None of these kinds, or it cannot be told</source>
        <translation>Ninguna de estas clases, o no se puede saber</translation>
    </message>
    <message>
        <source>Shows or hides more tools</source>
        <translation>Muestra u oculta más herramientas</translation>
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
    <message>
        <source>Choose an answer</source>
        <translation>Elegir una respuesta</translation>
    </message>
    <message>
        <source>Answer “cannot tell”</source>
        <translation>Responder «no se puede saber»</translation>
    </message>
    <message>
        <source>Be sure, probably right, or guess</source>
        <translation>Estar seguro, creer probable o conjeturar</translation>
    </message>
    <message>
        <source>Choose more than one answer</source>
        <translation>Elegir más de una respuesta</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Deshacer el último paso</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Rehacerlo</translation>
    </message>
    <message>
        <source>Begin with a new item</source>
        <translation>Empezar con un objeto nuevo</translation>
    </message>
    <message>
        <source>Go back to the question</source>
        <translation>Volver a la pregunta</translation>
    </message>
    <message>
        <source>Page of a kind of item</source>
        <translation>Página de una clase de objeto</translation>
    </message>
    <message>
        <source>Go to a tab</source>
        <translation>Ir a una pestaña</translation>
    </message>
    <message>
        <source>Choose the taxon while typing goes on</source>
        <translation>Elegir el taxón mientras se escribe</translation>
    </message>
    <message>
        <source>Print the answer</source>
        <translation>Imprimir la respuesta</translation>
    </message>
    <message>
        <source>Save the answer as PDF</source>
        <translation>Guardar la respuesta en PDF</translation>
    </message>
    <message>
        <source>Zoom; show the whole picture, or its own pixels</source>
        <translation>Acercar o alejar; mostrar la imagen entera o sus propios píxeles</translation>
    </message>
    <message>
        <source>Move the picture; with Shift by a hair</source>
        <translation>Mover la imagen; con Mayús, apenas un punto</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Set a point in the middle of the picture</source>
        <translation>Poner un punto en el centro de la imagen</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Take the last point back</source>
        <translation>Quitar el último punto</translation>
    </message>
    <message>
        <source>Finish counting, or an outline</source>
        <translation>Terminar un recuento o un contorno</translation>
    </message>
    <message>
        <source>Open a photograph</source>
        <translation>Abrir una foto</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
</context>
<context>
    <name>KindsOfItem</name>
    <message>
        <source>Kinds of item</source>
        <translation>Clases de objeto</translation>
    </message>
    <message>
        <source>How it, or its higher taxon, is met in trade. The badge is that of all taxa of the kind.</source>
        <translation>Cómo se encuentra en el comercio este taxón o el superior. La etiqueta es la de todos los taxones de la clase.</translation>
    </message>
    <message>
        <source>Show {count} more kinds</source>
        <translation>Mostrar {count} clases más</translation>
    </message>
    <message>
        <source>Preparing this search, once for this content: a few seconds…</source>
        <translation>Preparando esta búsqueda, una vez para este contenido: unos segundos…</translation>
    </message>
    <message>
        <source>Did you mean {words}?</source>
        <translation>¿Quiso decir {words}?</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>Labels and tags</source>
        <translation>Etiquetas y marcas</translation>
    </message>
    <message>
        <source>Well formed</source>
        <translation>Bien formado</translation>
    </message>
    <message>
        <source>Not well formed</source>
        <translation>Mal formado</translation>
    </message>
    <message>
        <source>Only the form is read: a well-formed mark may still be false.</source>
        <translation>Solo se lee la forma: una marca bien formada puede ser falsa.</translation>
    </message>
    <message>
        <source>Reads well as: {kind}</source>
        <translation>Se lee bien como: {kind}</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Cómo se escribe</translation>
    </message>
    <message>
        <source>Made-up examples; press one to read it:</source>
        <translation>Ejemplos inventados; pulse uno para leerlo:</translation>
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
    <message>
        <source>Latin of the pharmacy</source>
        <translation>latín farmacéutico</translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>Law decided: {outcome}</source>
        <translation>Ley decidida: {outcome}</translation>
    </message>
    <message>
        <source>Not decided: it may be none of these</source>
        <translation>Sin decidir: puede no ser ninguno de estos</translation>
    </message>
    <message>
        <source>Not decided yet: {percent} listed</source>
        <translation>Aún sin decidir: {percent} incluido</translation>
    </message>
    <message>
        <source>Probability of this answer: {percent} ({likely})</source>
        <translation>Probabilidad de esta respuesta: {percent} ({likely})</translation>
    </message>
    <message>
        <source>{outcome} {percent}</source>
        <translation>{outcome} {percent}</translation>
    </message>
    <message>
        <source>Not decided: {outcome}</source>
        <translation>Sin decidir: {outcome}</translation>
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
    <name>Outcome</name>
    <message>
        <source>{appendix}, or not listed</source>
        <translation>{appendix}, o no incluido</translation>
    </message>
</context>
<context>
    <name>Packed</name>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Further goods {number}</source>
        <translation>Otra mercancía {number}</translation>
    </message>
    <message>
        <source>Add goods of the same packing</source>
        <translation>Añadir mercancía del mismo bulto</translation>
    </message>
    <message>
        <source>Can the goods be told apart?</source>
        <translation>¿Se pueden distinguir las mercancías?</translation>
    </message>
    <message>
        <source>Packed together with</source>
        <translation>Embalado junto con</translation>
    </message>
    <message>
        <source>Goods of other kinds in the same box, bag or container.</source>
        <translation>Mercancías de otras clases en la misma caja, bolsa o contenedor.</translation>
    </message>
    <message>
        <source>The packing as a whole</source>
        <translation>El bulto en su conjunto</translation>
    </message>
    <message>
        <source>Held together: {goods}</source>
        <translation>Se retiene en conjunto: {goods}</translation>
    </message>
    <message>
        <source>To be held: {goods}</source>
        <translation>Se retiene: {goods}</translation>
    </message>
    <message>
        <source>None of the goods has to be held under the Convention.</source>
        <translation>Ninguna de las mercancías ha de retenerse en virtud de la Convención.</translation>
    </message>
    <message>
        <source>All goods together exceed: {limit}</source>
        <translation>Todas las mercancías juntas superan: {limit}</translation>
    </message>
    <message>
        <source>Missing for the packing</source>
        <translation>Lo que falta para el bulto</translation>
    </message>
    <message>
        <source>Can the goods be told apart? They are held together until this is answered.</source>
        <translation>¿Se pueden distinguir las mercancías? Se retienen en conjunto hasta que se responda.</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
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
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy the answer alone</source>
        <translation>Copiar solo la respuesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Which papers does it need?</source>
        <translation>¿Qué documentos necesita?</translation>
    </message>
    <message>
        <source>Fill in the taxon first. The answer stands here at once, and says what else has to be known. What you do not know stays empty: it is asked for, never guessed.</source>
        <translation>Indique primero el taxón. La respuesta aparece aquí al momento y dice qué más hay que saber. Lo que no sepa queda vacío: se pregunta, nunca se adivina.</translation>
    </message>
    <message>
        <source>What moves from where to where</source>
        <translation>Qué se mueve, de dónde y adónde</translation>
    </message>
    <message>
        <source>Documents for {name}</source>
        <translation>Documentos para {name}</translation>
    </message>
    <message>
        <source>{name}, on {day}</source>
        <translation>{name}, el {day}</translation>
    </message>
    <message>
        <source>Judged as Appendix {appendix}</source>
        <translation>Se juzga según el Apéndice {appendix}</translation>
    </message>
    <message>
        <source>What was filled in</source>
        <translation>Lo indicado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Still to be asked</source>
        <translation>Queda por preguntar</translation>
    </message>
    <message>
        <source>Documents, in the order of issue</source>
        <translation>Documentos, en el orden de expedición</translation>
    </message>
    <message>
        <source>None under the Convention. National law may ask for others: it decides.</source>
        <translation>Ninguno según la Convención. La ley nacional puede exigir otros: ella decide.</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Lo que se opone</translation>
    </message>
    <message>
        <source>Exemptions relied on</source>
        <translation>Exenciones alegadas</translation>
    </message>
    <message>
        <source>Rules that apply</source>
        <translation>Normas aplicables</translation>
    </message>
    <message>
        <source>Issued by {issuer}</source>
        <translation>Expide: {issuer}</translation>
    </message>
    <message>
        <source>valid {months} months at most</source>
        <translation>válido {months} meses como máximo</translation>
    </message>
    <message>
        <source>Before it is issued:</source>
        <translation>Antes de expedirlo:</translation>
    </message>
    <message>
        <source>Still needed: {document}</source>
        <translation>Sigue siendo necesario: {document}</translation>
    </message>
    <message>
        <source>In which Appendix depends on what is still to be asked.</source>
        <translation>El Apéndice depende de lo que queda por preguntar.</translation>
    </message>
    <message>
        <source>Appendix ?</source>
        <translation>¿Apéndice?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Something that was filled in cannot be right</source>
        <translation>Algo de lo indicado no puede ser correcto</translation>
    </message>
    <message>
        <source>{item}: {what}. The Convention asks for no document; national law may.</source>
        <translation>{item}: {what}. La Convención no exige documento alguno; la ley nacional puede exigirlo.</translation>
    </message>
    <message>
        <source>No taxon stands behind it</source>
        <translation>No hay ningún taxón detrás</translation>
    </message>
    <message>
        <source>It may come from several taxa. Choose the one at hand; the answer may differ.</source>
        <translation>Puede proceder de varios taxones. Elija el que corresponda; la respuesta puede variar.</translation>
    </message>
    <message>
        <source>Whether it is covered depends on what is still to be asked.</source>
        <translation>Si está cubierto depende de lo que queda por preguntar.</translation>
    </message>
</context>
<context>
    <name>Permit</name>
    <message>
        <source>Box {number}</source>
        <translation>Casilla {number}</translation>
    </message>
    <message>
        <source>Go to this box</source>
        <translation>Ir a esta casilla</translation>
    </message>
    <message>
        <source>No contradiction found</source>
        <translation>No se halló contradicción</translation>
    </message>
    <message>
        <source>An indication from what was entered, not a ruling; a paper may still be false.</source>
        <translation>Una indicación según lo introducido, no un dictamen; un documento puede aun así ser falso.</translation>
    </message>
    <message>
        <source>Line {letter}</source>
        <translation>Línea {letter}</translation>
    </message>
    <message>
        <source>Not filled in here; the paper must say it. If the paper leaves it empty too, ask.</source>
        <translation>No rellenado aquí; el documento debe decirlo. Si también lo deja vacío, pregunte.</translation>
    </message>
    <message>
        <source>Add another line of goods</source>
        <translation>Añadir otra línea de mercancías</translation>
    </message>
    <message>
        <source>Beside the paper: what you see and know</source>
        <translation>Junto al documento: lo que ve y sabe</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>Quitar esta línea</translation>
    </message>
    <message>
        <source>Counted here</source>
        <translation>Contado aquí</translation>
    </message>
    <message>
        <source>Where to look on the paper</source>
        <translation>Dónde mirar en el documento</translation>
    </message>
    <message>
        <source>Beside the form</source>
        <translation>Junto al formulario</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Is the paper right?</source>
        <translation>¿Es correcto el documento?</translation>
    </message>
    <message>
        <source>Enter what the paper says, box by box; the findings stand here as you type. A box that nobody has read stays empty.</source>
        <translation>Introduzca lo que dice el documento, casilla por casilla; los resultados aparecen aquí a medida que escribe. Una casilla que nadie ha leído queda vacía.</translation>
    </message>
    <message>
        <source>Press a box to go to its field. A scheme of the standard form: papers differ.</source>
        <translation>Pulse una casilla para ir a su campo. Esquema del formulario normalizado: los documentos varían.</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>El documento</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy the result alone</source>
        <translation>Copiar solo el resultado</translation>
    </message>
    <message>
        <source>Check of a permit</source>
        <translation>Control de un permiso</translation>
    </message>
    <message>
        <source>Document number {number}</source>
        <translation>Documento número {number}</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation>Controlado el {day}</translation>
    </message>
    <message>
        <source>boxes {boxes}</source>
        <translation>casillas {boxes}</translation>
    </message>
    <message>
        <source>What was entered</source>
        <translation>Lo introducido</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Look:</source>
        <translation>Mire:</translation>
    </message>
</context>
<context>
    <name>PermitBoxes</name>
    <message>
        <source>Kind and number of the document</source>
        <translation>Tipo y número del documento</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importador</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Exportador</translation>
    </message>
    <message>
        <source>Special conditions</source>
        <translation>Condiciones especiales</translation>
    </message>
    <message>
        <source>Purpose of the transaction</source>
        <translation>Finalidad de la transacción</translation>
    </message>
    <message>
        <source>Security stamp</source>
        <translation>Estampilla de seguridad</translation>
    </message>
    <message>
        <source>Management Authority</source>
        <translation>Autoridad Administrativa</translation>
    </message>
    <message>
        <source>Scientific and common name</source>
        <translation>Nombre científico y nombre común</translation>
    </message>
    <message>
        <source>Description of the specimens</source>
        <translation>Descripción de los especímenes</translation>
    </message>
    <message>
        <source>Appendix and source</source>
        <translation>Apéndice y origen</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Total exported and quota</source>
        <translation>Total exportado y cupo</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>País de origen</translation>
    </message>
    <message>
        <source>Country of last re-export</source>
        <translation>País de la última reexportación</translation>
    </message>
    <message>
        <source>Operation or date of acquisition</source>
        <translation>Establecimiento o fecha de adquisición</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Expedido por</translation>
    </message>
    <message>
        <source>Export endorsement</source>
        <translation>Visado de exportación</translation>
    </message>
    <message>
        <source>Bill of lading or air waybill</source>
        <translation>Conocimiento de embarque o guía aérea</translation>
    </message>
</context>
<context>
    <name>PermitFields</name>
    <message>
        <source>Kind of document</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>The paper here is</source>
        <translation>El documento presentado es</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Importer’s country</source>
        <translation>País del importador</translation>
    </message>
    <message>
        <source>Exporter’s country</source>
        <translation>País del exportador</translation>
    </message>
    <message>
        <source>Special conditions</source>
        <translation>Condiciones especiales</translation>
    </message>
    <message>
        <source>Issued retrospectively?</source>
        <translation>¿Expedido con efecto retroactivo?</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Security stamp there?</source>
        <translation>¿Lleva estampilla de seguridad?</translation>
    </message>
    <message>
        <source>Country of the authority</source>
        <translation>País de la autoridad</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Expedido el</translation>
    </message>
    <message>
        <source>Signed and sealed?</source>
        <translation>¿Firmado y sellado?</translation>
    </message>
    <message>
        <source>Filled in?</source>
        <translation>¿Rellenado?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Signed and stamped?</source>
        <translation>¿Firmado y sellado?</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Presented on</source>
        <translation>Presentado el</translation>
    </message>
    <message>
        <source>Goods left on</source>
        <translation>Salida de las mercancías</translation>
    </message>
    <message>
        <source>Anything altered?</source>
        <translation>¿Algo alterado?</translation>
    </message>
    <message>
        <source>Change confirmed by stamp and signature?</source>
        <translation>¿Cambio confirmado con sello y firma?</translation>
    </message>
    <message>
        <source>Annex pages agree?</source>
        <translation>¿Concuerdan las páginas anexas?</translation>
    </message>
    <message>
        <source>Import permit shown?</source>
        <translation>¿Se mostró el permiso de importación?</translation>
    </message>
    <message>
        <source>Import permit of</source>
        <translation>Permiso de importación del</translation>
    </message>
    <message>
        <source>Name as it is written</source>
        <translation>Nombre tal como está escrito</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Apéndice</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen (código)</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cupo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Establecimiento</translation>
    </message>
    <message>
        <source>Acquired on</source>
        <translation>Adquirido el</translation>
    </message>
    <message>
        <source>Endorsed in box 14</source>
        <translation>Visado en la casilla 14</translation>
    </message>
    <message>
        <source>Counted or weighed</source>
        <translation>Contado o pesado</translation>
    </message>
    <message>
        <source>in unit</source>
        <translation>en unidad</translation>
    </message>
    <message>
        <source>Of these dead</source>
        <translation>De ellos muertos</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>Usado hasta ahora</translation>
    </message>
    <message>
        <source>Permit no.</source>
        <translation>Permiso n.º</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>Certificado n.º</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Open a photograph…</source>
        <translation>Abrir una foto…</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Leyendo «{name}» …</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Open a photograph, drop one here, or paste one (Ctrl+V).</source>
        <translation>Abra una foto, suéltela aquí o péguela (Ctrl+V).</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Alejar (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show the whole picture (0)</source>
        <translation>Mostrar la imagen entera (0)</translation>
    </message>
    <message>
        <source>One pixel of the picture is one of the screen (1)</source>
        <translation>Un píxel de la imagen por cada píxel de la pantalla (1)</translation>
    </message>
    <message>
        <source>Turn by a quarter</source>
        <translation>Girar un cuarto</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espejo</translation>
    </message>
    <message>
        <source>Show left as right</source>
        <translation>Cambiar izquierda y derecha</translation>
    </message>
    <message>
        <source>Turn freely</source>
        <translation>Girar libremente</translation>
    </message>
    <message>
        <source>Zoom together</source>
        <translation>Zoom conjunto</translation>
    </message>
    <message>
        <source>Lay over</source>
        <translation>Superponer</translation>
    </message>
    <message>
        <source>How much of the picture laid over is seen</source>
        <translation>Visibilidad de la imagen superpuesta</translation>
    </message>
    <message>
        <source>Adjust what lies over</source>
        <translation>Ajustar la superpuesta</translation>
    </message>
    <message>
        <source>Nothing laid over</source>
        <translation>Nada superpuesto</translation>
    </message>
    <message>
        <source>Lay over: {number}, {name}</source>
        <translation>Superponer: {number}, {name}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Crossing lines</source>
        <translation>Líneas cruzadas</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>Tarjeta bancaria</translation>
    </message>
    <message>
        <source>Click one end.</source>
        <translation>Haga clic en un extremo.</translation>
    </message>
    <message>
        <source>Click the other end.</source>
        <translation>Haga clic en el otro extremo.</translation>
    </message>
    <message>
        <source>Click a point on the first side.</source>
        <translation>Haga clic en un punto del primer lado.</translation>
    </message>
    <message>
        <source>Click the corner of the angle.</source>
        <translation>Haga clic en el vértice del ángulo.</translation>
    </message>
    <message>
        <source>Click a point on the second side.</source>
        <translation>Haga clic en un punto del segundo lado.</translation>
    </message>
    <message>
        <source>First length, for example the height: click one end.</source>
        <translation>Primera longitud, por ejemplo la altura: haga clic en un extremo.</translation>
    </message>
    <message>
        <source>First length: click the other end.</source>
        <translation>Primera longitud: haga clic en el otro extremo.</translation>
    </message>
    <message>
        <source>Second length, for example the width: click one end.</source>
        <translation>Segunda longitud, por ejemplo la anchura: haga clic en un extremo.</translation>
    </message>
    <message>
        <source>Second length: click the other end.</source>
        <translation>Segunda longitud: haga clic en el otro extremo.</translation>
    </message>
    <message>
        <source>Click each thing once.</source>
        <translation>Haga clic una vez en cada elemento.</translation>
    </message>
    <message>
        <source>Click the next one; press Done at the end.</source>
        <translation>Haga clic en el siguiente; al final, pulse Listo.</translation>
    </message>
    <message>
        <source>Click along the outline.</source>
        <translation>Haga clic a lo largo del contorno.</translation>
    </message>
    <message>
        <source>Click the next corner of the outline.</source>
        <translation>Haga clic en la siguiente esquina del contorno.</translation>
    </message>
    <message>
        <source>Click the next corner, or press Done.</source>
        <translation>Haga clic en la siguiente esquina o pulse Listo.</translation>
    </message>
    <message>
        <source>Click on one line, on the side of the outer edge.</source>
        <translation>Haga clic en una línea, del lado del borde exterior.</translation>
    </message>
    <message>
        <source>Click where the two lines cross.</source>
        <translation>Haga clic donde se cruzan las dos líneas.</translation>
    </message>
    <message>
        <source>Click on the other line, on the side of the outer edge.</source>
        <translation>Haga clic en la otra línea, del lado del borde exterior.</translation>
    </message>
    <message>
        <source>Click a mark of the ruler.</source>
        <translation>Haga clic en una marca de la regla.</translation>
    </message>
    <message>
        <source>Click another mark, far from the first; type the distance below.</source>
        <translation>Haga clic en otra marca, lejos de la primera; escriba la distancia abajo.</translation>
    </message>
    <message>
        <source>Click four points on the rim of the coin, well apart.</source>
        <translation>Haga clic en cuatro puntos del borde de la moneda, bien separados.</translation>
    </message>
    <message>
        <source>Click a second point on the rim.</source>
        <translation>Haga clic en un segundo punto del borde.</translation>
    </message>
    <message>
        <source>Click a third point on the rim.</source>
        <translation>Haga clic en un tercer punto del borde.</translation>
    </message>
    <message>
        <source>Click a fourth point on the rim.</source>
        <translation>Haga clic en un cuarto punto del borde.</translation>
    </message>
    <message>
        <source>Click the middle of one edge of the card.</source>
        <translation>Haga clic en el centro de un borde de la tarjeta.</translation>
    </message>
    <message>
        <source>Click the middle of the opposite edge.</source>
        <translation>Haga clic en el centro del borde opuesto.</translation>
    </message>
    <message>
        <source>Click the middle of a third edge.</source>
        <translation>Haga clic en el centro de un tercer borde.</translation>
    </message>
    <message>
        <source>Click the middle of the last edge.</source>
        <translation>Haga clic en el centro del último borde.</translation>
    </message>
    <message>
        <source>set a scale first</source>
        <translation>fije primero una escala</translation>
    </message>
    <message>
        <source>the outline crosses itself</source>
        <translation>el contorno se cruza a sí mismo</translation>
    </message>
    <message>
        <source>two points are the same</source>
        <translation>dos puntos coinciden</translation>
    </message>
    <message>
        <source>No scale yet: lengths and areas need one.</source>
        <translation>Aún no hay escala: las longitudes y superficies la necesitan.</translation>
    </message>
    <message>
        <source>No scale can be made of these points. Set them anew.</source>
        <translation>Estos puntos no dan una escala. Póngalos de nuevo.</translation>
    </message>
    <message>
        <source>Scale set: {number} pixels are 1 mm.</source>
        <translation>Escala fijada: {number} píxeles son 1 mm.</translation>
    </message>
    <message>
        <source>It is seen at a slant: its sides differ by {share} %, and lengths may be wrong by as much.</source>
        <translation>Se ve de sesgo: sus lados difieren un {share} %, y las longitudes pueden errar otro tanto.</translation>
    </message>
    <message>
        <source>A scale holds only at its own distance from the camera: it must lie level with what is measured, and the camera must look straight at both.</source>
        <translation>Una escala solo vale a su propia distancia de la cámara: debe estar a la altura de lo que se mide, y la cámara debe verlos de frente.</translation>
    </message>
    <message>
        <source>No answer: between 90° and 115° elephant and mammoth overlap. Use other features.</source>
        <translation>Sin respuesta: entre 90° y 115° elefante y mamut se solapan. Use otros rasgos.</translation>
    </message>
    <message>
        <source>Shown with fewer pixels than the file has ({width} × {height}).</source>
        <translation>Se muestra con menos píxeles de los que tiene el archivo ({width} × {height}).</translation>
    </message>
    <message>
        <source>The file holds several pictures; this is the first.</source>
        <translation>El archivo contiene varias imágenes; esta es la primera.</translation>
    </message>
    <message>
        <source>Made for printing (CMYK): colours are not exact.</source>
        <translation>Hecha para imprenta (CMYK): los colores no son exactos.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>«{name}» ya no está.</translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose one photograph in it.</source>
        <translation>«{name}» es una carpeta; elija una foto en ella.</translation>
    </message>
    <message>
        <source>“{name}” is not a file but a device.</source>
        <translation>«{name}» no es un archivo sino un dispositivo.</translation>
    </message>
    <message>
        <source>You are not allowed to read “{name}”; copy it to your own folder.</source>
        <translation>No tiene permiso para leer «{name}»; cópielo a su propia carpeta.</translation>
    </message>
    <message>
        <source>“{name}” is empty; copy it from the camera again.</source>
        <translation>«{name}» está vacío; cópielo de nuevo de la cámara.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 400 megabytes; save it smaller.</source>
        <translation>«{name}» supera los 400 megabytes; guárdelo más pequeño.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete; copy it from the camera again.</source>
        <translation>«{name}» está dañado o incompleto; cópielo de nuevo de la cámara.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than there is; save it smaller.</source>
        <translation>«{name}» necesita más memoria de la que hay; guárdelo más pequeño.</translation>
    </message>
    <message>
        <source>“{name}” took too long and was stopped; save it smaller.</source>
        <translation>«{name}» tardaba demasiado y se detuvo; guárdelo más pequeño.</translation>
    </message>
    <message>
        <source>Reading “{name}” failed; save it as JPEG with another program.</source>
        <translation>Falló la lectura de «{name}»; guárdelo como JPEG con otro programa.</translation>
    </message>
    <message>
        <source>“{name}” is a HEIC photograph of a telephone; save it as JPEG first.</source>
        <translation>«{name}» es una foto HEIC de teléfono; guárdela primero como JPEG.</translation>
    </message>
    <message>
        <source>“{name}” is a {kind} file; only JPEG, PNG, WebP and TIFF photographs are opened.</source>
        <translation>«{name}» es un archivo {kind}; solo se abren fotos JPEG, PNG, WebP y TIFF.</translation>
    </message>
    <message>
        <source>“{name}” is no photograph; only JPEG, PNG, WebP and TIFF are opened.</source>
        <translation>«{name}» no es una foto; solo se abren JPEG, PNG, WebP y TIFF.</translation>
    </message>
    <message>
        <source>Drawing of a kind of item</source>
        <translation>Dibujo de un tipo de objeto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Aún no se ha medido nada.</translation>
    </message>
    <message>
        <source>Measuring for: {question}</source>
        <translation>Medida para: {question}</translation>
    </message>
    <message>
        <source>To use a value as an answer, come here from a measured question of Identify.</source>
        <translation>Para usar un valor como respuesta, venga aquí desde una pregunta con medida de Identificar.</translation>
    </message>
    <message>
        <source>Choose a photograph: drawings are not to scale and are not measured.</source>
        <translation>Elija una foto: los dibujos no están a escala y no se miden.</translation>
    </message>
    <message>
        <source>Choose what to measure.</source>
        <translation>Elija qué medir.</translation>
    </message>
    <message>
        <source>So far: {count}.</source>
        <translation>Hasta ahora: {count}.</translation>
    </message>
    <message>
        <source>{number}. {kind}: {value}</source>
        <translation>{number}. {kind}: {value}</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Photographs (*.jpg *.jpeg *.png *.webp *.tif *.tiff);;All files (*)</source>
        <translation>Fotos (*.jpg *.jpeg *.png *.webp *.tif *.tiff);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a photograph</source>
        <translation>Abrir una foto</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>No hay ninguna imagen en el portapapeles.</translation>
    </message>
    <message>
        <source>Copy one first, or open a photograph.</source>
        <translation>Copie una primero o abra una foto.</translation>
    </message>
    <message>
        <source>There is no drawing of “{kind}” yet.</source>
        <translation>Aún no hay dibujo de «{kind}».</translation>
    </message>
    <message>
        <source>Distance of the two marks</source>
        <translation>Distancia entre las dos marcas</translation>
    </message>
    <message>
        <source>Unit of the distance</source>
        <translation>Unidad de la distancia</translation>
    </message>
    <message>
        <source>Which coin</source>
        <translation>Qué moneda</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Use the mean as answer</source>
        <translation>Responder con la media</translation>
    </message>
    <message>
        <source>Crossing lines (Schreger angle)</source>
        <translation>Líneas cruzadas (ángulo de Schreger)</translation>
    </message>
    <message>
        <source>On a square cut of the tusk, in the zone next to the outer edge: the angle that opens towards the edge.</source>
        <translation>En un corte recto del colmillo, en la zona del borde exterior: el ángulo que se abre hacia el borde.</translation>
    </message>
    <message>
        <source>{count} of {least} crossings.</source>
        <translation>{count} cruces de {least}.</translation>
    </message>
    <message>
        <source>Mean {mean}</source>
        <translation>Media {mean}</translation>
    </message>
    <message>
        <source>spread ± {spread}, from {least} to {most}</source>
        <translation>dispersión ± {spread}, de {least} a {most}</translation>
    </message>
    <message>
        <source>Photograph…</source>
        <translation>Foto…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Volver a la pregunta</translation>
    </message>
    <message>
        <source>Open a photograph in the chosen place (Ctrl+O)</source>
        <translation>Abrir una foto en el lugar elegido (Ctrl+O)</translation>
    </message>
    <message>
        <source>Paste a picture into the chosen place (Ctrl+V)</source>
        <translation>Pegar una imagen en el lugar elegido (Ctrl+V)</translation>
    </message>
    <message>
        <source>Show nothing in the chosen place</source>
        <translation>No mostrar nada en el lugar elegido</translation>
    </message>
    <message>
        <source>Show or hide the measuring panel</source>
        <translation>Mostrar u ocultar el panel de medida</translation>
    </message>
    <message>
        <source>{number} side by side</source>
        <translation>{number} lado a lado</translation>
    </message>
    <message>
        <source>Use as answer</source>
        <translation>Usar de respuesta</translation>
    </message>
    <message>
        <source>Remove: {value}</source>
        <translation>Quitar: {value}</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>No answer yet. Crossings of the outer zone still needed: {missing}.</source>
        <translation>Aún no hay respuesta. Cruces de la zona exterior que aún faltan: {missing}.</translation>
    </message>
    <message>
        <source>“{name}” has too many pixels and was not opened; save it smaller.</source>
        <translation>«{name}» tiene demasiados píxeles y no se abrió; guárdelo más pequeño.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print preview: {title}</source>
        <translation>Vista previa de impresión: {title}</translation>
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
        <source>{path} cannot be written.</source>
        <translation>No se puede escribir en {path}.</translation>
    </message>
    <message>
        <source>Choose another folder; what stood there is unharmed.</source>
        <translation>Elija otra carpeta; lo que había allí está intacto.</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>El texto está copiado.</translation>
    </message>
    <message>
        <source>The page could not be printed.</source>
        <translation>No se pudo imprimir la página.</translation>
    </message>
    <message>
        <source>Check the printer, or save it as PDF.</source>
        <translation>Compruebe la impresora o guarde en PDF.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Guardar la página</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
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
    <name>ProfilePage</name>
    <message>
        <source>Cues</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Semejantes</translation>
    </message>
    <message>
        <source>Taxa</source>
        <translation>Taxones</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copiar la cita</translation>
    </message>
    <message>
        <source>Copy its name</source>
        <translation>Copiar su nombre</translation>
    </message>
    <message>
        <source>Identify an item</source>
        <translation>Identificar un objeto</translation>
    </message>
    <message>
        <source>Documents for this item</source>
        <translation>Documentos para este objeto</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Abrir la imagen</translation>
    </message>
    <message>
        <source>Beside my photograph</source>
        <translation>Junto a mi foto</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n more questions</source>
        <translation>
            <numerusform>%n pregunta más</numerusform>
            <numerusform>%n preguntas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Is this so: {condition}?</source>
        <translation>¿Es así: {condition}?</translation>
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
    <name>Reasons</name>
    <message>
        <source>Nothing so far.</source>
        <translation>Nada por ahora.</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Lo que habla a favor</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Lo que habla en contra</translation>
    </message>
    <message>
        <source>Answers that say nothing about it</source>
        <translation>Respuestas que no dicen nada de él</translation>
    </message>
    <message>
        <source>No open check would tell it from the other candidates.</source>
        <translation>Ninguna comprobación pendiente lo distinguiría de los otros candidatos.</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Lo que falta por ver</translation>
    </message>
    <message>
        <source>This kind shows: {states}</source>
        <translation>Este tipo muestra: {states}</translation>
    </message>
    <message>
        <source>{title}: read</source>
        <translation>{title}: leído</translation>
    </message>
    <message>
        <source>general knowledge, not read in a source</source>
        <translation>conocimiento general, no leído en una fuente</translation>
    </message>
    <message>
        <source>Why not “{title}”?</source>
        <translation>¿Por qué no “{title}”?</translation>
    </message>
    <message>
        <source>Why “{title}” is ahead</source>
        <translation>Por qué “{title}” va por delante</translation>
    </message>
    <message>
        <source>Nothing in the answers tells the two apart.</source>
        <translation>Nada en las respuestas distingue los dos.</translation>
    </message>
    <message>
        <source>Why and why not: {title}</source>
        <translation>Por qué y por qué no: {title}</translation>
    </message>
    <message>
        <source>It is seized more often.</source>
        <translation>Se decomisa más a menudo.</translation>
    </message>
    <message>
        <source>weighs heavily</source>
        <translation>pesa mucho</translation>
    </message>
    <message>
        <source>weighs clearly</source>
        <translation>pesa claramente</translation>
    </message>
    <message>
        <source>weighs little</source>
        <translation>pesa poco</translation>
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
    <name>RiskTab</name>
    <message>
        <source>Tick what you see. What it leads to, and why, stands here at once.</source>
        <translation>Marque lo que ve. A qué conduce, y por qué, aparece aquí enseguida.</translation>
    </message>
    <message>
        <source>Goods, declared or suspected</source>
        <translation>Mercancía, declarada o sospechada</translation>
    </message>
    <message>
        <source>From country</source>
        <translation>País de salida</translation>
    </message>
    <message>
        <source>To country</source>
        <translation>País de llegada</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>¿Dónde está usted?</translation>
    </message>
    <message>
        <source>What it leads to</source>
        <translation>A qué conduce</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy the result alone</source>
        <translation>Copiar solo el resultado</translation>
    </message>
    <message>
        <source>Tick what you see</source>
        <translation>Marque lo que ve</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Indicios</translation>
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
    <name>Sections</name>
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
        <source>Copy citation</source>
        <translation>Copiar la cita</translation>
    </message>
    <message>
        <source>Copy scientific name</source>
        <translation>Copiar el nombre científico</translation>
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
    <message>
        <source>Documents for this taxon</source>
        <translation>Documentos para este taxón</translation>
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
<context>
    <name>TwoParts</name>
    <message>
        <source>Form and answer</source>
        <translation>Formulario y respuesta</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
</context>
<context>
    <name>WhichAnswers</name>
    <message numerus="yes">
        <source>%n exemptions that may be claimed</source>
        <translation>
            <numerusform>%n exención que puede alegarse</numerusform>
            <numerusform>%n exenciones que pueden alegarse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
</TS>
