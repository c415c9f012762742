<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>foothold::AdFilesDialog</name>
    <message>
        <source>Import job ads</source>
        <translation>Importar ofertas</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Archivos para importar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Which company is each ad from, and what is its title?</source>
        <translation>¿De qué empresa es cada oferta y cuál es su título?</translation>
    </message>
</context>
<context>
    <name>foothold::AdImport</name>
    <message>
        <source>New campaign for these ads</source>
        <translation>Nueva campaña para estas ofertas</translation>
    </message>
    <message>
        <source>Foothold campaigns (*.foothold)</source>
        <translation>Campañas de Foothold (*.foothold)</translation>
    </message>
    <message>
        <source>Import job ads from a folder</source>
        <translation>Importar ofertas de una carpeta</translation>
    </message>
    <message>
        <source>Import job ads from files</source>
        <translation>Importar ofertas de archivos</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <extracomment>filter of a file dialog</extracomment>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n more files have a remark.</source>
        <translation>
            <numerusform>%n archivo más tiene una observación.</numerusform>
            <numerusform>%n archivos más tienen una observación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>foothold::ChoiceWords</name>
    <message>
        <source>Candidate</source>
        <comment>CompanyStatus</comment>
        <extracomment>status of a company on the list</extracomment>
        <translation>Candidata</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>CompanyStatus</comment>
        <extracomment>status of a company on the list</extracomment>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>CompanyStatus</comment>
        <extracomment>status of a company on the list</extracomment>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Startup (under 50)</source>
        <comment>CompanySize</comment>
        <extracomment>size of a company by people</extracomment>
        <translation>Emergente (menos de 50)</translation>
    </message>
    <message>
        <source>Small (under 250)</source>
        <comment>CompanySize</comment>
        <extracomment>size of a company by people</extracomment>
        <translation>Pequeña (menos de 250)</translation>
    </message>
    <message>
        <source>Medium (under 1,000)</source>
        <comment>CompanySize</comment>
        <extracomment>size of a company by people</extracomment>
        <translation>Mediana (menos de 1000)</translation>
    </message>
    <message>
        <source>Large (1,000 or more)</source>
        <comment>CompanySize</comment>
        <extracomment>size of a company by people</extracomment>
        <translation>Grande (1000 o más)</translation>
    </message>
    <message>
        <source>Public body</source>
        <comment>CompanySize</comment>
        <extracomment>size of a company by people</extracomment>
        <translation>Organismo público</translation>
    </message>
    <message>
        <source>On site</source>
        <comment>Workplace</comment>
        <extracomment>where the work is done</extracomment>
        <translation>Presencial</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <comment>Workplace</comment>
        <extracomment>where the work is done</extracomment>
        <translation>Híbrido</translation>
    </message>
    <message>
        <source>Remote</source>
        <comment>Workplace</comment>
        <extracomment>where the work is done</extracomment>
        <translation>A distancia</translation>
    </message>
    <message>
        <source>Internship</source>
        <comment>EmploymentType</comment>
        <extracomment>kind of employment</extracomment>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>Graduate job</source>
        <comment>EmploymentType</comment>
        <extracomment>kind of employment</extracomment>
        <translation>Puesto para titulados</translation>
    </message>
    <message>
        <source>Traineeship</source>
        <comment>EmploymentType</comment>
        <extracomment>kind of employment</extracomment>
        <translation>Programa de formación</translation>
    </message>
    <message>
        <source>Working student</source>
        <comment>EmploymentType</comment>
        <extracomment>kind of employment</extracomment>
        <translation>Estudiante a tiempo parcial</translation>
    </message>
    <message>
        <source>Part time</source>
        <comment>EmploymentType</comment>
        <extracomment>kind of employment</extracomment>
        <translation>Tiempo parcial</translation>
    </message>
    <message>
        <source>Full time</source>
        <comment>EmploymentType</comment>
        <extracomment>kind of employment</extracomment>
        <translation>Tiempo completo</translation>
    </message>
    <message>
        <source>Temporary</source>
        <comment>EmploymentType</comment>
        <extracomment>kind of employment</extracomment>
        <translation>Temporal</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <comment>EmploymentType</comment>
        <extracomment>kind of employment</extracomment>
        <translation>Voluntariado</translation>
    </message>
    <message>
        <source>Hour</source>
        <comment>PayPeriod</comment>
        <extracomment>pay per ...</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>PayPeriod</comment>
        <extracomment>pay per ...</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>PayPeriod</comment>
        <extracomment>pay per ...</extracomment>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>PayPeriod</comment>
        <extracomment>pay per ...</extracomment>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>PayPeriod</comment>
        <extracomment>pay per ...</extracomment>
        <translation>Año</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>Sponsorship</comment>
        <extracomment>visa sponsorship</extracomment>
        <translation>Se ofrece</translation>
    </message>
    <message>
        <source>Not offered</source>
        <comment>Sponsorship</comment>
        <extracomment>visa sponsorship</extracomment>
        <translation>No se ofrece</translation>
    </message>
    <message>
        <source>Citizenship required</source>
        <comment>Sponsorship</comment>
        <extracomment>visa sponsorship</extracomment>
        <translation>Se exige la nacionalidad</translation>
    </message>
    <message>
        <source>New</source>
        <comment>AdState</comment>
        <extracomment>what the student decided about an ad</extracomment>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>AdState</comment>
        <extracomment>what the student decided about an ad</extracomment>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>AdState</comment>
        <extracomment>what the student decided about an ad</extracomment>
        <translation>Dejada de lado</translation>
    </message>
    <message>
        <source>Why they need an intern</source>
        <comment>ResearchKind</comment>
        <extracomment>kind of research note</extracomment>
        <translation>Por qué necesitan a alguien en prácticas</translation>
    </message>
    <message>
        <source>Core problem I can solve</source>
        <comment>ResearchKind</comment>
        <extracomment>kind of research note</extracomment>
        <translation>Problema central que puedo resolver</translation>
    </message>
    <message>
        <source>How they operate</source>
        <comment>ResearchKind</comment>
        <extracomment>kind of research note</extracomment>
        <translation>Cómo trabajan</translation>
    </message>
    <message>
        <source>ML idea</source>
        <comment>ResearchKind</comment>
        <extracomment>kind of research note</extracomment>
        <translation>Idea de aprendizaje automático</translation>
    </message>
    <message>
        <source>How I add value</source>
        <comment>ResearchKind</comment>
        <extracomment>kind of research note</extracomment>
        <translation>Qué valor aporto</translation>
    </message>
    <message>
        <source>News</source>
        <comment>ResearchKind</comment>
        <extracomment>kind of research note</extracomment>
        <translation>Noticias</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>ResearchKind</comment>
        <extracomment>kind of research note</extracomment>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Programming language</source>
        <comment>TermCategory</comment>
        <extracomment>category of a keyword</extracomment>
        <translation>Lenguaje de programación</translation>
    </message>
    <message>
        <source>Library or framework</source>
        <comment>TermCategory</comment>
        <extracomment>category of a keyword</extracomment>
        <translation>Biblioteca o entorno</translation>
    </message>
    <message>
        <source>Tool</source>
        <comment>TermCategory</comment>
        <extracomment>category of a keyword</extracomment>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>TermCategory</comment>
        <extracomment>category of a keyword</extracomment>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>TermCategory</comment>
        <extracomment>category of a keyword</extracomment>
        <translation>Método</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>TermCategory</comment>
        <extracomment>category of a keyword</extracomment>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Field of study</source>
        <comment>TermCategory</comment>
        <extracomment>category of a keyword</extracomment>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>TermCategory</comment>
        <extracomment>category of a keyword</extracomment>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <comment>TermCategory</comment>
        <extracomment>category of a keyword</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Personal quality</source>
        <comment>TermCategory</comment>
        <extracomment>category of a keyword</extracomment>
        <translation>Cualidad personal</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>TermCategory</comment>
        <extracomment>category of a keyword</extracomment>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <comment>Demand</comment>
        <extracomment>how strongly an ad asks for a keyword</extracomment>
        <translation>Mencionada</translation>
    </message>
    <message>
        <source>Preferred</source>
        <comment>Demand</comment>
        <extracomment>how strongly an ad asks for a keyword</extracomment>
        <translation>Deseable</translation>
    </message>
    <message>
        <source>Required</source>
        <comment>Demand</comment>
        <extracomment>how strongly an ad asks for a keyword</extracomment>
        <translation>Exigida</translation>
    </message>
    <message>
        <source>Built-in list</source>
        <comment>Origin</comment>
        <extracomment>who found a keyword</extracomment>
        <translation>Lista incorporada</translation>
    </message>
    <message>
        <source>Found by its place in the sentence</source>
        <comment>Origin</comment>
        <extracomment>who found a keyword</extracomment>
        <translation>Hallada por su lugar en la frase</translation>
    </message>
    <message>
        <source>Added by you</source>
        <comment>Origin</comment>
        <extracomment>who found a keyword</extracomment>
        <translation>Añadida por ti</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>StageKind</comment>
        <extracomment>what a stage means</extracomment>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Preparing</source>
        <comment>StageKind</comment>
        <extracomment>what a stage means</extracomment>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>StageKind</comment>
        <extracomment>what a stage means</extracomment>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Assessment</source>
        <comment>StageKind</comment>
        <extracomment>what a stage means</extracomment>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Interview</source>
        <comment>StageKind</comment>
        <extracomment>what a stage means</extracomment>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Offer</source>
        <comment>StageKind</comment>
        <extracomment>what a stage means</extracomment>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>StageKind</comment>
        <extracomment>what a stage means</extracomment>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>StageKind</comment>
        <extracomment>what a stage means</extracomment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Withdrawn by me</source>
        <comment>StageKind</comment>
        <extracomment>what a stage means</extracomment>
        <translation>Retirada por mí</translation>
    </message>
    <message>
        <source>Ghosted</source>
        <comment>StageKind</comment>
        <extracomment>what a stage means</extracomment>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>First call</source>
        <comment>RoundKind</comment>
        <extracomment>kind of interview round</extracomment>
        <translation>Primera llamada</translation>
    </message>
    <message>
        <source>Technical</source>
        <comment>RoundKind</comment>
        <extracomment>kind of interview round</extracomment>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>RoundKind</comment>
        <extracomment>kind of interview round</extracomment>
        <translation>Caso práctico</translation>
    </message>
    <message>
        <source>Behavioural</source>
        <comment>RoundKind</comment>
        <extracomment>kind of interview round</extracomment>
        <translation>De comportamiento</translation>
    </message>
    <message>
        <source>Take-home</source>
        <comment>RoundKind</comment>
        <extracomment>kind of interview round</extracomment>
        <translation>Ejercicio para casa</translation>
    </message>
    <message>
        <source>On site</source>
        <comment>RoundKind</comment>
        <extracomment>kind of interview round</extracomment>
        <translation>Presencial</translation>
    </message>
    <message>
        <source>Final</source>
        <comment>RoundKind</comment>
        <extracomment>kind of interview round</extracomment>
        <translation>Final</translation>
    </message>
</context>
<context>
    <name>foothold::ErrorWords</name>
    <message>
        <source>A company needs a name.</source>
        <translation>Una empresa necesita un nombre.</translation>
    </message>
    <message>
        <source>A job ad needs a title.</source>
        <translation>Una oferta necesita un título.</translation>
    </message>
    <message>
        <source>A job ad needs its company. Choose or add one.</source>
        <translation>Una oferta necesita su empresa. Elige o añade una.</translation>
    </message>
    <message>
        <source>The highest pay is below the lowest. Enter a higher one, or leave it empty.</source>
        <translation>El salario máximo es menor que el mínimo. Escribe uno mayor o déjalo vacío.</translation>
    </message>
    <message>
        <source>A research note needs some text. Write some, or delete the note.</source>
        <translation>Una nota de investigación necesita texto. Escríbelo o borra la nota.</translation>
    </message>
    <message>
        <source>An application needs a job ad or a role. Enter the role you apply for.</source>
        <translation>Una candidatura necesita una oferta o un puesto. Escribe el puesto que solicitas.</translation>
    </message>
    <message>
        <source>A story needs a title.</source>
        <translation>Una historia necesita un título.</translation>
    </message>
    <message>
        <source>A stage needs a name.</source>
        <translation>Una etapa necesita un nombre.</translation>
    </message>
    <message>
        <source>A colour is written like #1a2b3c.</source>
        <translation>Un color se escribe como #1a2b3c.</translation>
    </message>
    <message>
        <source>A keyword needs a name.</source>
        <translation>Una palabra clave necesita un nombre.</translation>
    </message>
    <message>
        <source>This time zone is not known. Write it like Europe/Berlin, or leave it empty.</source>
        <translation>Esta zona horaria no se conoce. Escríbela como Europe/Madrid o déjala vacía.</translation>
    </message>
    <message>
        <source>The target list needs at least one company.</source>
        <translation>La lista de objetivos necesita al menos una empresa.</translation>
    </message>
    <message>
        <source>The upper end of the target range is below its lower end. Enter a higher number.</source>
        <translation>El límite superior de objetivos está por debajo del inferior. Escribe un número mayor.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR. Enter those, or leave the field empty.</source>
        <translation>Una moneda tiene tres letras, como EUR. Escríbelas o deja el campo vacío.</translation>
    </message>
    <message>
        <source>This value is refused. Change it, or press Esc to have the last one back.</source>
        <translation>Este valor no se admite. Cámbialo o pulsa Esc para recuperar el anterior.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; does not take this value. Change it, or press Esc to have the last one back.</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>El campo «%1» no admite este valor. Cámbialo o pulsa Esc para recuperar el anterior.</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name, or choose another file.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>%1 no existe. Comprueba el nombre o elige otro archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you may read it, or choose another file.</source>
        <translation>%1 no se puede leer. Comprueba que tienes permiso o elige otro archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose a folder where you may write.</source>
        <translation>%1 no se puede escribir. Elige una carpeta en la que puedas escribir.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 ya existe y se ha dejado como estaba. Elige otro nombre.</translation>
    </message>
    <message>
        <source>The file %1 is not a Foothold campaign. Choose a file that ends in .foothold, or start a new campaign.</source>
        <translation>El archivo %1 no es una campaña de Foothold. Elige un archivo que acabe en .foothold o empieza una campaña nueva.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer Foothold and was not changed. Open it with that version, or update this one.</source>
        <translation>El archivo %1 lo escribió un Foothold más nuevo y no se ha cambiado. Ábrelo con esa versión o actualiza esta.</translation>
    </message>
    <message>
        <source>The campaign %1 is damaged and was not changed. Open a backup or another copy of it.</source>
        <translation>La campaña %1 está dañada y no se ha cambiado. Abre una copia de seguridad u otra copia.</translation>
    </message>
    <message>
        <source>The campaign %1 is in use (%2). Close it there, then try again.</source>
        <extracomment>%2 says which program, computer and process</extracomment>
        <translation>La campaña %1 está en uso (%2). Ciérrala allí y prueba de nuevo.</translation>
    </message>
    <message>
        <source>The campaign %1 is in use. Close it there, then try again.</source>
        <translation>La campaña %1 está en uso. Ciérrala allí y prueba de nuevo.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full, so nothing was stored. Free some space, then try again.</source>
        <translation>El disco que contiene %1 está lleno y no se ha guardado nada. Libera espacio y prueba de nuevo.</translation>
    </message>
    <message>
        <source>The campaign %1 is open for reading only. Save a copy where you may write, and change that.</source>
        <translation>La campaña %1 está abierta solo para lectura. Guarda una copia donde puedas escribir y cambia esa.</translation>
    </message>
    <message>
        <source>This record is no longer in the campaign. Undo its deletion to have it back.</source>
        <translation>Este registro ya no está en la campaña. Deshaz su borrado para recuperarlo.</translation>
    </message>
    <message>
        <source>This cannot be deleted while other records need it. Change or delete those first.</source>
        <translation>Esto no se puede borrar mientras otros registros lo necesiten. Cambia o borra antes esos.</translation>
    </message>
    <message>
        <source>%1 is not in the format its name promises. Choose another file.</source>
        <translation>%1 no tiene el formato que promete su nombre. Elige otro archivo.</translation>
    </message>
    <message>
        <source>%1 is too large. Choose a smaller file, or split it.</source>
        <translation>%1 es demasiado grande. Elige un archivo menor o divídelo.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Something unforeseen happened to %1, and nothing was changed (%2). Close the campaign and open it again.</source>
        <extracomment>%1 is a file, %2 the technical reason</extracomment>
        <translation>Ha ocurrido algo imprevisto con %1 y no se ha cambiado nada (%2). Cierra la campaña y vuelve a abrirla.</translation>
    </message>
</context>
<context>
    <name>foothold::FieldLabels</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>printed on the prep sheets</extracomment>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Your contact</source>
        <extracomment>e-mail or phone, printed on the prep sheets</extracomment>
        <translation>Tu contacto</translation>
    </message>
    <message>
        <source>Targets, at least</source>
        <translation>Objetivos, como mínimo</translation>
    </message>
    <message>
        <source>Targets, at most</source>
        <translation>Objetivos, como máximo</translation>
    </message>
    <message>
        <source>Season</source>
        <extracomment>such as Summer 2027</extracomment>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Careers page</source>
        <translation>Página de empleo</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>Blog</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>number of people, as a choice</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Heard of it from</source>
        <translation>Dónde la conocí</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>1 is first, 3 is last</extracomment>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>what the company stands for</extracomment>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Cultura</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Misión</translation>
    </message>
    <message>
        <source>Want to join</source>
        <extracomment>how much I want to be part of it, 0-5 stars</extracomment>
        <translation>Ganas de entrar</translation>
    </message>
    <message>
        <source>Why I want to be part of it</source>
        <translation>Por qué quiero formar parte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why dropped</source>
        <translation>Por qué la descarté</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Tipo de empleo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Identity of the link</source>
        <translation>Identidad del enlace</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Hallada en</translation>
    </message>
    <message>
        <source>Posted</source>
        <extracomment>date</extracomment>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Pay from</source>
        <translation>Salario desde</translation>
    </message>
    <message>
        <source>Pay to</source>
        <translation>Salario hasta</translation>
    </message>
    <message>
        <source>Pay per</source>
        <extracomment>hour, day, week, month or year</extracomment>
        <translation>Salario por</translation>
    </message>
    <message>
        <source>Visa sponsorship</source>
        <translation>Patrocinio de visado</translation>
    </message>
    <message>
        <source>Text of the ad</source>
        <translation>Texto de la oferta</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>whether the ad still takes applications</extracomment>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>My decision</source>
        <extracomment>new, target or skipped</extracomment>
        <translation>Mi decisión</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Número de referencia</translation>
    </message>
    <message>
        <source>Saved on</source>
        <extracomment>date</extracomment>
        <translation>Guardada el</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>On the prep sheet</source>
        <translation>En la hoja de preparación</translation>
    </message>
    <message>
        <source>Job ad</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Start in the ad</source>
        <translation>Inicio en la oferta</translation>
    </message>
    <message>
        <source>Length in the ad</source>
        <translation>Longitud en la oferta</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Palabra clave</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Never a keyword</source>
        <translation>Nunca palabra clave</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Sent through</source>
        <extracomment>e-mail, form, referral</extracomment>
        <translation>Enviada por</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Recomendada por</translation>
    </message>
    <message>
        <source>CV version</source>
        <translation>Versión del CV</translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation>Carta de presentación</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Próxima acción</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>date of the next action</extracomment>
        <translation>Para el</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Pay offered</source>
        <translation>Salario ofrecido</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Decidir antes del</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Previous methods</source>
        <translation>Métodos previos</translation>
    </message>
    <message>
        <source>My approach</source>
        <translation>Mi enfoque</translation>
    </message>
    <message>
        <source>End result</source>
        <translation>Resultado final</translation>
    </message>
    <message>
        <source>Result in a number</source>
        <translation>Resultado en cifras</translation>
    </message>
    <message>
        <source>Intuition</source>
        <extracomment>why the approach works</extracomment>
        <translation>Intuición</translation>
    </message>
    <message>
        <source>Skills shown</source>
        <translation>Habilidades que muestra</translation>
    </message>
    <message>
        <source>Minutes to tell</source>
        <translation>Minutos para contarla</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Place or link</source>
        <translation>Lugar o enlace</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Qué preguntaron</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Qué fue bien</translation>
    </message>
    <message>
        <source>What to improve</source>
        <translation>Qué mejorar</translation>
    </message>
    <message>
        <source>How it went</source>
        <extracomment>0-5 stars</extracomment>
        <translation>Cómo fue</translation>
    </message>
</context>
<context>
    <name>foothold::HeatmapImage</name>
    <message>
        <source>What the ads ask for</source>
        <translation>Qué piden las ofertas</translation>
    </message>
    <message>
        <source>At the right of a keyword: how many companies name it. Below a column: its keywords.</source>
        <translation>A la derecha de una palabra clave: cuántas empresas la nombran. Debajo de una columna: sus palabras clave.</translation>
    </message>
    <message>
        <source>No keyword has been found yet.</source>
        <translation>Aún no se ha hallado ninguna palabra clave.</translation>
    </message>
    <message numerus="yes">
        <source>%n keywords that fewer companies name are left out.</source>
        <translation>
            <numerusform>Se omite %n palabra clave que nombran menos empresas.</numerusform>
            <numerusform>Se omiten %n palabras clave que nombran menos empresas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns are left out.</source>
        <translation>
            <numerusform>Se omite %n columna.</numerusform>
            <numerusform>Se omiten %n columnas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::HelpViewer</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
</context>
<context>
    <name>foothold::ImportWords</name>
    <message numerus="yes">
        <source>Imported %n ads. %1</source>
        <extracomment>%1 is a whole sentence about companies.</extracomment>
        <translation>
            <numerusform>Se ha importado %n oferta. %1</numerusform>
            <numerusform>Se han importado %n ofertas. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No company is new.</source>
        <translation>Ninguna empresa es nueva.</translation>
    </message>
    <message numerus="yes">
        <source>%n companies are new.</source>
        <translation>
            <numerusform>%n empresa es nueva.</numerusform>
            <numerusform>%n empresas son nuevas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was left out: line %2 of index.csv names it, but there is no such file. Add the file or correct the line, then import again.</source>
        <extracomment>%1 is a file name, %2 a line number.</extracomment>
        <translation>%1 se ha omitido: la línea %2 de index.csv lo nombra, pero el archivo no existe. Añade el archivo o corrige la línea e importa de nuevo.</translation>
    </message>
    <message>
        <source>%1 was left out: it is not a file.</source>
        <translation>%1 se ha omitido: no es un archivo.</translation>
    </message>
    <message>
        <source>%1 was left out: it lies outside the folder being imported. Copy it into the folder first.</source>
        <translation>%1 se ha omitido: está fuera de la carpeta que se importa. Cópialo antes en la carpeta.</translation>
    </message>
    <message>
        <source>%1 was left out: the system does not let it be read. Check its permissions.</source>
        <translation>%1 se ha omitido: el sistema no permite leerlo. Comprueba sus permisos.</translation>
    </message>
    <message>
        <source>%1 was left out: it is not a text file. Save the ad as plain text first.</source>
        <translation>%1 se ha omitido: no es un archivo de texto. Guarda antes la oferta como texto sin formato.</translation>
    </message>
    <message>
        <source>%1 was left out: it holds no text. Paste the ad&apos;s text into it and import it again.</source>
        <translation>%1 se ha omitido: no contiene texto. Pega en él el texto de la oferta e impórtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 was left out: it is larger than 32 MB. Keep only the ad&apos;s text in it.</source>
        <translation>%1 se ha omitido: ocupa más de 32 MB. Deja en él solo el texto de la oferta.</translation>
    </message>
    <message>
        <source>%1 was left out: line %2 of index.csv names no company.</source>
        <translation>%1 se ha omitido: la línea %2 de index.csv no nombra ninguna empresa.</translation>
    </message>
    <message>
        <source>%1 was left out: line %2 of index.csv names no title.</source>
        <translation>%1 se ha omitido: la línea %2 de index.csv no nombra ningún título.</translation>
    </message>
    <message>
        <source>%1 was left out: the campaign holds an ad of this company with the same text.</source>
        <translation>%1 se ha omitido: la campaña ya tiene una oferta de esta empresa con el mismo texto.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text and was read as Windows-1252. Check its accents, and save it as UTF-8 if they are wrong.</source>
        <translation>%1 no es texto UTF-8 y se ha leído como Windows-1252. Comprueba sus acentos y guárdalo como UTF-8 si están mal.</translation>
    </message>
</context>
<context>
    <name>foothold::LineEditor</name>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <extracomment>%1 is the name of a field that holds a link</extracomment>
        <translation>Abrir %1 en el navegador</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <extracomment>placeholder of a field that holds several words</extracomment>
        <translation>Separadas por comas</translation>
    </message>
</context>
<context>
    <name>foothold::MainActions</name>
    <message>
        <source>&amp;New campaign...</source>
        <translation>&amp;Nueva campaña...</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Abrir...</translation>
    </message>
    <message>
        <source>&amp;Import job ads from a folder...</source>
        <translation>&amp;Importar ofertas de una carpeta...</translation>
    </message>
    <message>
        <source>Import job ads from &amp;files...</source>
        <translation>Importar ofertas de arc&amp;hivos...</translation>
    </message>
    <message>
        <source>&amp;Close campaign</source>
        <translation>&amp;Cerrar la campaña</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Open the demo campaign</source>
        <translation>Abrir la campaña de ejemplo</translation>
    </message>
    <message>
        <source>New &amp;demo campaign</source>
        <translation>Nueva campaña de &amp;ejemplo</translation>
    </message>
    <message>
        <source>&amp;Help contents</source>
        <translation>Í&amp;ndice de la ayuda</translation>
    </message>
    <message>
        <source>&amp;About Foothold</source>
        <translation>&amp;Acerca de Foothold</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <extracomment>colours of the window</extracomment>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Colores &amp;claros</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Colores &amp;oscuros</translation>
    </message>
</context>
<context>
    <name>foothold::MainWindow</name>
    <message>
        <source>New campaign</source>
        <translation>Nueva campaña</translation>
    </message>
    <message>
        <source>Foothold campaigns (*.foothold)</source>
        <extracomment>filter of a file dialog</extracomment>
        <translation>Campañas de Foothold (*.foothold)</translation>
    </message>
    <message>
        <source>My campaign.foothold</source>
        <translation>Mi campaña.foothold</translation>
    </message>
    <message>
        <source>Open a campaign</source>
        <translation>Abrir una campaña</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is what was done, such as &quot;Move Acme to Interview&quot;</extracomment>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <extracomment>%1 is what was done, such as &quot;Move Acme to Interview&quot;</extracomment>
        <translation>Rehecho: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ads still being read</source>
        <translation>
            <numerusform>%n oferta aún por leer</numerusform>
            <numerusform>%n ofertas aún por leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>in the status bar: everything is in the file</extracomment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1 is what was done, such as &quot;Move Acme to Interview&quot;</extracomment>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>%1 is what was done, such as &quot;Move Acme to Interview&quot;</extracomment>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Foothold</source>
        <translation>Foothold</translation>
    </message>
    <message>
        <source>%1 (%2) - Foothold</source>
        <extracomment>the window&apos;s title: %1 is the campaign, %2 its file</extracomment>
        <translation>%1 (%2) - Foothold</translation>
    </message>
    <message>
        <source>About Foothold</source>
        <translation>Acerca de Foothold</translation>
    </message>
    <message>
        <source>Foothold %1

Plan and run an internship application campaign. Everything stays in one file on this computer.

Free software under the GNU General Public License, version 3 or later.</source>
        <extracomment>%1 is the version</extracomment>
        <translation>Foothold %1

Planifica y lleva adelante una campaña para conseguir unas prácticas. Todo queda en un archivo de este ordenador.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Look around in a finished example: 36 companies, 48 ads and 14 applications, all invented. Change what you like.</source>
        <translation>Echa un vistazo a un ejemplo completo: 36 empresas, 48 ofertas y 14 candidaturas, todo inventado. Cambia lo que quieras.</translation>
    </message>
    <message>
        <source>Begin with an empty file and list the first companies you would like to work for.</source>
        <translation>Empieza con un archivo vacío y anota las primeras empresas en las que te gustaría trabajar.</translation>
    </message>
    <message>
        <source>Bring a folder of job ads as text files with an index.csv. Their keywords are read at once.</source>
        <translation>Trae una carpeta de ofertas en archivos de texto con un index.csv. Sus palabras clave se leen enseguida.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>Aún no hay campañas</translation>
    </message>
</context>
<context>
    <name>foothold::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>foothold::MomentEditor</name>
    <message>
        <source>%1, time of day</source>
        <extracomment>%1 is the name of a field with date and time</extracomment>
        <translation>%1, hora</translation>
    </message>
</context>
<context>
    <name>foothold::OptionalDateEdit</name>
    <message>
        <source>No date (%1)</source>
        <extracomment>placeholder of a date that is not set; %1 shows how dates are written</extracomment>
        <translation>Sin fecha (%1)</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Elegir en un calendario (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
</context>
<context>
    <name>foothold::PageWords</name>
    <message>
        <source>Companies</source>
        <extracomment>name of a page</extracomment>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Ads</source>
        <extracomment>name of a page: job ads</extracomment>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Keywords</source>
        <extracomment>name of a page</extracomment>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Applications</source>
        <extracomment>name of a page</extracomment>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>Interviews</source>
        <extracomment>name of a page</extracomment>
        <translation>Entrevistas</translation>
    </message>
</context>
<context>
    <name>foothold::RatingStars</name>
    <message>
        <source>Click a star, or press 0 to 5</source>
        <extracomment>tool tip of the stars</extracomment>
        <translation>Haz clic en una estrella o pulsa de 0 a 5</translation>
    </message>
</context>
<context>
    <name>foothold::RecordFormBase</name>
    <message>
        <source>This cannot be read. Write it like the example, or press Esc to have the last one back.</source>
        <extracomment>what was typed cannot be read as a date or a number</extracomment>
        <translation>Esto no se entiende. Escríbelo como el ejemplo o pulsa Esc para recuperar lo anterior.</translation>
    </message>
</context>
<context>
    <name>foothold::SearchField</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <extracomment>placeholder of the field that filters a list</extracomment>
        <translation>Filtrar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
</context>
<context>
    <name>foothold::SheetWords</name>
    <message>
        <source>Interview prep sheet</source>
        <extracomment>Heading of the printed sheet.</extracomment>
        <translation>Hoja de preparación de la entrevista</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Length of an interview; %1 is a number.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Misión</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Cultura</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>La empresa</translation>
    </message>
    <message>
        <source>Why me, why them</source>
        <translation>Por qué yo, por qué ellos</translation>
    </message>
    <message>
        <source>Why I want to be part of it</source>
        <translation>Por qué quiero formar parte</translation>
    </message>
    <message>
        <source>What they ask for, and my evidence</source>
        <translation>Qué piden y mis pruebas</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Exigida</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Deseable</translation>
    </message>
    <message>
        <source>My evidence</source>
        <translation>Mis pruebas</translation>
    </message>
    <message>
        <source>no story yet</source>
        <extracomment>In the evidence column: no prepared story shows this keyword.</extracomment>
        <translation>aún sin historia</translation>
    </message>
    <message>
        <source>Stories to tell</source>
        <translation>Historias para contar</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Previous methods</source>
        <translation>Métodos previos</translation>
    </message>
    <message>
        <source>My approach</source>
        <translation>Mi enfoque</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Intuition</source>
        <translation>Intuición</translation>
    </message>
    <message>
        <source>Questions I ask</source>
        <translation>Preguntas que hago</translation>
    </message>
    <message>
        <source>Earlier rounds</source>
        <translation>Rondas anteriores</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>What the interviewers asked.</extracomment>
        <translation>Preguntaron</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Fue bien</translation>
    </message>
    <message>
        <source>To improve</source>
        <translation>Por mejorar</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mis notas</translation>
    </message>
</context>
<context>
    <name>foothold::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>for screen readers: %1 is a page, %2 a number of records</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>foothold::StartPage</name>
    <message>
        <source>Plan your internship campaign</source>
        <translation>Planifica tu campaña de prácticas</translation>
    </message>
    <message>
        <source>Foothold keeps your target companies, their job ads, your applications and your interviews in one file that is yours. It works offline and without an account.</source>
        <translation>Foothold guarda tus empresas objetivo, sus ofertas, tus candidaturas y tus entrevistas en un archivo que es tuyo. Funciona sin conexión y sin cuenta.</translation>
    </message>
    <message>
        <source>Recent campaigns</source>
        <translation>Campañas recientes</translation>
    </message>
</context>
<context>
    <name>foothold::StepWords</name>
    <message>
        <source>Add campaign</source>
        <translation>Añadir campaña</translation>
    </message>
    <message numerus="yes">
        <source>Add %n campaigns</source>
        <translation>
            <numerusform>Añadir %n campaña</numerusform>
            <numerusform>Añadir %n campañas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add company</source>
        <translation>Añadir empresa</translation>
    </message>
    <message numerus="yes">
        <source>Add %n companies</source>
        <translation>
            <numerusform>Añadir %n empresa</numerusform>
            <numerusform>Añadir %n empresas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add job ad</source>
        <translation>Añadir oferta</translation>
    </message>
    <message numerus="yes">
        <source>Add %n job ads</source>
        <translation>
            <numerusform>Añadir %n oferta</numerusform>
            <numerusform>Añadir %n ofertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add research note</source>
        <translation>Añadir nota de investigación</translation>
    </message>
    <message numerus="yes">
        <source>Add %n research notes</source>
        <translation>
            <numerusform>Añadir %n nota de investigación</numerusform>
            <numerusform>Añadir %n notas de investigación</numerusform>
        </translation>
    </message>
    <message>
        <source>Add keyword</source>
        <translation>Añadir palabra clave</translation>
    </message>
    <message numerus="yes">
        <source>Add %n keywords</source>
        <translation>
            <numerusform>Añadir %n palabra clave</numerusform>
            <numerusform>Añadir %n palabras clave</numerusform>
        </translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Añadir etapa</translation>
    </message>
    <message numerus="yes">
        <source>Add %n stages</source>
        <translation>
            <numerusform>Añadir %n etapa</numerusform>
            <numerusform>Añadir %n etapas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add application</source>
        <translation>Añadir candidatura</translation>
    </message>
    <message numerus="yes">
        <source>Add %n applications</source>
        <translation>
            <numerusform>Añadir %n candidatura</numerusform>
            <numerusform>Añadir %n candidaturas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add stage change</source>
        <translation>Añadir cambio de etapa</translation>
    </message>
    <message numerus="yes">
        <source>Add %n stage changes</source>
        <translation>
            <numerusform>Añadir %n cambio de etapa</numerusform>
            <numerusform>Añadir %n cambios de etapa</numerusform>
        </translation>
    </message>
    <message>
        <source>Add story</source>
        <translation>Añadir historia</translation>
    </message>
    <message numerus="yes">
        <source>Add %n stories</source>
        <translation>
            <numerusform>Añadir %n historia</numerusform>
            <numerusform>Añadir %n historias</numerusform>
        </translation>
    </message>
    <message>
        <source>Add interview round</source>
        <translation>Añadir ronda de entrevista</translation>
    </message>
    <message numerus="yes">
        <source>Add %n interview rounds</source>
        <translation>
            <numerusform>Añadir %n ronda de entrevista</numerusform>
            <numerusform>Añadir %n rondas de entrevista</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit campaign</source>
        <translation>Editar campaña</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n campaigns</source>
        <translation>
            <numerusform>Editar %n campaña</numerusform>
            <numerusform>Editar %n campañas</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit company</source>
        <translation>Editar empresa</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n companies</source>
        <translation>
            <numerusform>Editar %n empresa</numerusform>
            <numerusform>Editar %n empresas</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit job ad</source>
        <translation>Editar oferta</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n job ads</source>
        <translation>
            <numerusform>Editar %n oferta</numerusform>
            <numerusform>Editar %n ofertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit research note</source>
        <translation>Editar nota de investigación</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n research notes</source>
        <translation>
            <numerusform>Editar %n nota de investigación</numerusform>
            <numerusform>Editar %n notas de investigación</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit keyword</source>
        <translation>Editar palabra clave</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n keywords</source>
        <translation>
            <numerusform>Editar %n palabra clave</numerusform>
            <numerusform>Editar %n palabras clave</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit stage</source>
        <translation>Editar etapa</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n stages</source>
        <translation>
            <numerusform>Editar %n etapa</numerusform>
            <numerusform>Editar %n etapas</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit application</source>
        <translation>Editar candidatura</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n applications</source>
        <translation>
            <numerusform>Editar %n candidatura</numerusform>
            <numerusform>Editar %n candidaturas</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit stage change</source>
        <translation>Editar cambio de etapa</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n stage changes</source>
        <translation>
            <numerusform>Editar %n cambio de etapa</numerusform>
            <numerusform>Editar %n cambios de etapa</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit story</source>
        <translation>Editar historia</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n stories</source>
        <translation>
            <numerusform>Editar %n historia</numerusform>
            <numerusform>Editar %n historias</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit interview round</source>
        <translation>Editar ronda de entrevista</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n interview rounds</source>
        <translation>
            <numerusform>Editar %n ronda de entrevista</numerusform>
            <numerusform>Editar %n rondas de entrevista</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove campaign</source>
        <translation>Quitar campaña</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n campaigns</source>
        <translation>
            <numerusform>Quitar %n campaña</numerusform>
            <numerusform>Quitar %n campañas</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove company</source>
        <translation>Quitar empresa</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n companies</source>
        <translation>
            <numerusform>Quitar %n empresa</numerusform>
            <numerusform>Quitar %n empresas</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove job ad</source>
        <translation>Quitar oferta</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n job ads</source>
        <translation>
            <numerusform>Quitar %n oferta</numerusform>
            <numerusform>Quitar %n ofertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove research note</source>
        <translation>Quitar nota de investigación</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n research notes</source>
        <translation>
            <numerusform>Quitar %n nota de investigación</numerusform>
            <numerusform>Quitar %n notas de investigación</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove keyword</source>
        <translation>Quitar palabra clave</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n keywords</source>
        <translation>
            <numerusform>Quitar %n palabra clave</numerusform>
            <numerusform>Quitar %n palabras clave</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove stage</source>
        <translation>Quitar etapa</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n stages</source>
        <translation>
            <numerusform>Quitar %n etapa</numerusform>
            <numerusform>Quitar %n etapas</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove application</source>
        <translation>Quitar candidatura</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n applications</source>
        <translation>
            <numerusform>Quitar %n candidatura</numerusform>
            <numerusform>Quitar %n candidaturas</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove stage change</source>
        <translation>Quitar cambio de etapa</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n stage changes</source>
        <translation>
            <numerusform>Quitar %n cambio de etapa</numerusform>
            <numerusform>Quitar %n cambios de etapa</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove story</source>
        <translation>Quitar historia</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n stories</source>
        <translation>
            <numerusform>Quitar %n historia</numerusform>
            <numerusform>Quitar %n historias</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove interview round</source>
        <translation>Quitar ronda de entrevista</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n interview rounds</source>
        <translation>
            <numerusform>Quitar %n ronda de entrevista</numerusform>
            <numerusform>Quitar %n rondas de entrevista</numerusform>
        </translation>
    </message>
    <message>
        <source>Import campaign</source>
        <translation>Importar campaña</translation>
    </message>
    <message numerus="yes">
        <source>Import %n campaigns</source>
        <translation>
            <numerusform>Importar %n campaña</numerusform>
            <numerusform>Importar %n campañas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import company</source>
        <translation>Importar empresa</translation>
    </message>
    <message numerus="yes">
        <source>Import %n companies</source>
        <translation>
            <numerusform>Importar %n empresa</numerusform>
            <numerusform>Importar %n empresas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import job ad</source>
        <translation>Importar oferta</translation>
    </message>
    <message numerus="yes">
        <source>Import %n job ads</source>
        <translation>
            <numerusform>Importar %n oferta</numerusform>
            <numerusform>Importar %n ofertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import research note</source>
        <translation>Importar nota de investigación</translation>
    </message>
    <message numerus="yes">
        <source>Import %n research notes</source>
        <translation>
            <numerusform>Importar %n nota de investigación</numerusform>
            <numerusform>Importar %n notas de investigación</numerusform>
        </translation>
    </message>
    <message>
        <source>Import keyword</source>
        <translation>Importar palabra clave</translation>
    </message>
    <message numerus="yes">
        <source>Import %n keywords</source>
        <translation>
            <numerusform>Importar %n palabra clave</numerusform>
            <numerusform>Importar %n palabras clave</numerusform>
        </translation>
    </message>
    <message>
        <source>Import stage</source>
        <translation>Importar etapa</translation>
    </message>
    <message numerus="yes">
        <source>Import %n stages</source>
        <translation>
            <numerusform>Importar %n etapa</numerusform>
            <numerusform>Importar %n etapas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import application</source>
        <translation>Importar candidatura</translation>
    </message>
    <message numerus="yes">
        <source>Import %n applications</source>
        <translation>
            <numerusform>Importar %n candidatura</numerusform>
            <numerusform>Importar %n candidaturas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import stage change</source>
        <translation>Importar cambio de etapa</translation>
    </message>
    <message numerus="yes">
        <source>Import %n stage changes</source>
        <translation>
            <numerusform>Importar %n cambio de etapa</numerusform>
            <numerusform>Importar %n cambios de etapa</numerusform>
        </translation>
    </message>
    <message>
        <source>Import story</source>
        <translation>Importar historia</translation>
    </message>
    <message numerus="yes">
        <source>Import %n stories</source>
        <translation>
            <numerusform>Importar %n historia</numerusform>
            <numerusform>Importar %n historias</numerusform>
        </translation>
    </message>
    <message>
        <source>Import interview round</source>
        <translation>Importar ronda de entrevista</translation>
    </message>
    <message numerus="yes">
        <source>Import %n interview rounds</source>
        <translation>
            <numerusform>Importar %n ronda de entrevista</numerusform>
            <numerusform>Importar %n rondas de entrevista</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>what was done, as in &quot;Undo: Add Acme&quot;; %1 is the record&apos;s name</extracomment>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>what was done, as in &quot;Undo: Edit Acme&quot;; %1 is the record&apos;s name</extracomment>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>what was done, as in &quot;Undo: Remove Acme&quot;; %1 is the record&apos;s name</extracomment>
        <translation>Quitar %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n applications to %1</source>
        <extracomment>what was done; %1 is a stage</extracomment>
        <translation>
            <numerusform>Mover %n candidatura a %1</numerusform>
            <numerusform>Mover %n candidaturas a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <extracomment>what was done; %1 is a company, %2 a stage</extracomment>
        <translation>Mover %1 a %2</translation>
    </message>
    <message>
        <source>Change the order</source>
        <extracomment>what was done</extracomment>
        <translation>Cambiar el orden</translation>
    </message>
    <message>
        <source>Create the demo campaign</source>
        <extracomment>what was done</extracomment>
        <translation>Crear la campaña de ejemplo</translation>
    </message>
    <message>
        <source>campaign</source>
        <extracomment>kinds of records, in the middle of a sentence</extracomment>
        <translation>campaña</translation>
    </message>
    <message>
        <source>company</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>job ad</source>
        <translation>oferta</translation>
    </message>
    <message>
        <source>research note</source>
        <translation>nota de investigación</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>palabra clave</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>etapa</translation>
    </message>
    <message>
        <source>application</source>
        <translation>candidatura</translation>
    </message>
    <message>
        <source>stage change</source>
        <translation>cambio de etapa</translation>
    </message>
    <message>
        <source>story</source>
        <translation>historia</translation>
    </message>
    <message>
        <source>interview round</source>
        <translation>ronda de entrevista</translation>
    </message>
</context>
<context>
    <name>foothold::TablePane</name>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Nothing here matches the filter.</source>
        <translation>Nada coincide con el filtro.</translation>
    </message>
</context>
<context>
    <name>foothold::TextAreaEditor</name>
    <message>
        <source>One on each line</source>
        <extracomment>placeholder of a field that holds a list</extracomment>
        <translation>Una por línea</translation>
    </message>
</context>
<context>
    <name>foothold::UsualStages</name>
    <message>
        <source>Saved</source>
        <extracomment>names of the stages that a new campaign starts with</extracomment>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Online assessment</source>
        <translation>Prueba en línea</translation>
    </message>
    <message>
        <source>Take-home</source>
        <translation>Ejercicio para casa</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Ghosted</source>
        <translation>Sin respuesta</translation>
    </message>
</context>
</TS>
