<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>foothold::AdActions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tool tip of a button: %1 what it does, %2 its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>foothold::AdBand</name>
    <message>
        <source>Show the company</source>
        <translation>Mostrar la empresa</translation>
    </message>
    <message>
        <source>Posted %1</source>
        <extracomment>%1 a date</extracomment>
        <translation>Publicada: %1</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <extracomment>%1 a date, perhaps with &quot;soon&quot; or &quot;past&quot;</extracomment>
        <translation>Fecha límite: %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Enter stores it, Esc leaves it as it was.</source>
        <translation>Intro la guarda, Esc la deja como estaba.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like %1.</source>
        <extracomment>%1 shows how dates are written</extracomment>
        <translation>Esto no es una fecha. Escríbela así: %1.</translation>
    </message>
</context>
<context>
    <name>foothold::AdFacetBar</name>
    <message>
        <source>Narrow down</source>
        <translation>Acotar</translation>
    </message>
    <message>
        <source>Show &amp;all ads</source>
        <translation>Mostrar &amp;todas las ofertas</translation>
    </message>
    <message>
        <source>The ads are still being compared.</source>
        <translation>Aún se están comparando las ofertas.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an entry of a menu: %1 a value such as a company, %2 how many ads have it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a chip of a filter: %1 what it is about, such as &quot;Company&quot;, %2 the value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Quitar este filtro</translation>
    </message>
</context>
<context>
    <name>foothold::AdFacets</name>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Abierta o cerrada</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>how my skills meet what an ad requires</extracomment>
        <translation>Encaje</translation>
    </message>
    <message>
        <source>No deadline</source>
        <extracomment>deadlines of ads, in the order: none, later than a week, within a week, over</extracomment>
        <translation>Sin fecha límite</translation>
    </message>
    <message>
        <source>Later than a week</source>
        <translation>Dentro de más de una semana</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Dentro de una semana</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>No skills noted</source>
        <extracomment>how my skills meet what an ad requires</extracomment>
        <translation>Sin habilidades anotadas</translation>
    </message>
    <message>
        <source>Nothing required</source>
        <translation>No exige nada</translation>
    </message>
    <message>
        <source>Some required missing</source>
        <translation>Falta algo exigido</translation>
    </message>
    <message>
        <source>All required met</source>
        <translation>Cumple todo lo exigido</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>a value that an ad does not name</extracomment>
        <translation>No se dice</translation>
    </message>
</context>
<context>
    <name>foothold::AdInbox</name>
    <message>
        <source>Next ad</source>
        <translation>Oferta siguiente</translation>
    </message>
    <message>
        <source>Previous ad</source>
        <translation>Oferta anterior</translation>
    </message>
    <message>
        <source>Next new ad</source>
        <translation>Siguiente oferta nueva</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Dejar de lado</translation>
    </message>
    <message>
        <source>Delete the ad</source>
        <translation>Borrar la oferta</translation>
    </message>
    <message>
        <source>Go to the next new ad after deciding</source>
        <translation>Ir a la siguiente oferta nueva tras decidir</translation>
    </message>
    <message>
        <source>Job ads</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>No ads yet. Paste the first one you would like to answer, or import a folder of saved ads.</source>
        <translation>Aún no hay ofertas. Pega la primera a la que te gustaría responder o importa una carpeta de ofertas guardadas.</translation>
    </message>
    <message>
        <source>Show only these ads</source>
        <translation>Mostrar solo estas ofertas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a filter chip: %1 &quot;New&quot;, &quot;Target&quot; or &quot;Skipped&quot;, %2 a number of ads</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All ads are decided on.</source>
        <translation>Ya has decidido sobre todas las ofertas.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n ads.</source>
        <extracomment>message after deleting; %1 is the title of an ad</extracomment>
        <translation>
            <numerusform>Se ha borrado %n oferta.</numerusform>
            <numerusform>Se han borrado %n ofertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>Se ha borrado %1.</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Acotar</translation>
    </message>
</context>
<context>
    <name>foothold::AdReader</name>
    <message>
        <source>Text of the ad</source>
        <translation>Texto de la oferta</translation>
    </message>
</context>
<context>
    <name>foothold::AdTextEditor</name>
    <message>
        <source>Text of the ad, to edit</source>
        <translation>Texto de la oferta, para editar</translation>
    </message>
    <message>
        <source>Paste the whole ad here. Pages vanish; the campaign keeps it.</source>
        <translation>Pega aquí la oferta entera. Las páginas desaparecen; la campaña la conserva.</translation>
    </message>
</context>
<context>
    <name>foothold::AdWorkspace</name>
    <message>
        <source>Open the link</source>
        <translation>Abrir el enlace</translation>
    </message>
    <message>
        <source>Set the deadline</source>
        <translation>Poner la fecha límite</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>El trabajo</translation>
    </message>
    <message>
        <source>Pay and papers</source>
        <translation>Salario y visado</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>De dónde salió</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message numerus="yes">
        <source>%n ads are still being read.</source>
        <translation>
            <numerusform>%n oferta aún por leer.</numerusform>
            <numerusform>%n ofertas aún por leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Parecidas</translation>
    </message>
</context>
<context>
    <name>foothold::AdsPage</name>
    <message>
        <source>New ad</source>
        <translation>Nueva oferta</translation>
    </message>
    <message>
        <source>Import a folder of ads...</source>
        <translation>Importar una carpeta de ofertas...</translation>
    </message>
    <message>
        <source>Import ad files...</source>
        <translation>Importar archivos de ofertas...</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Choose an ad on the left to read it.</source>
        <translation>Elige una oferta a la izquierda para leerla.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>%1 &quot;48 ads&quot;, %2 &quot;12 new&quot;, %3 &quot;20 targets&quot;</extracomment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n ads</source>
        <translation>
            <numerusform>%n oferta</numerusform>
            <numerusform>%n ofertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>ads not decided on</comment>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets</source>
        <comment>ads</comment>
        <translation>
            <numerusform>%n objetivo</numerusform>
            <numerusform>%n objetivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a folder of ads: it holds the files and an index.csv</source>
        <translation>Importar una carpeta de ofertas: contiene los archivos y un index.csv</translation>
    </message>
    <message>
        <source>Import ad files</source>
        <translation>Importar archivos de ofertas</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Archivos de texto (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was added.</source>
        <translation>Se ha cancelado la importación. No se ha añadido nada.</translation>
    </message>
</context>
<context>
    <name>foothold::ApplicationChooser</name>
    <message>
        <source>Add round</source>
        <translation>Añadir ronda</translation>
    </message>
    <message>
        <source>Who invited you?</source>
        <translation>¿Quién te ha invitado?</translation>
    </message>
    <message>
        <source>Application of the new round</source>
        <translation>Candidatura de la ronda nueva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>foothold::ApplicationColumns</name>
    <message>
        <source>Stage</source>
        <extracomment>column header: where an application stands</extracomment>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>This is overdue.</source>
        <translation>Está atrasada.</translation>
    </message>
    <message>
        <source>This is due today.</source>
        <translation>Es para hoy.</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>column header: the day since which an application stands at its stage</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>column header, narrow: days an application has been at its stage</extracomment>
        <translation>Días</translation>
    </message>
</context>
<context>
    <name>foothold::ApplicationDetail</name>
    <message>
        <source>Choose an application to see where it stands.</source>
        <extracomment>where the details of an application would stand</extracomment>
        <translation>Elige una candidatura para ver en qué punto está.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>tab of an application: its fields</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <extracomment>over the control that moves an application to another stage</extracomment>
        <translation>Mover a la etapa</translation>
    </message>
    <message>
        <source>How I apply</source>
        <extracomment>section of an application&apos;s form</extracomment>
        <translation>Cómo me presento</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>section of an application&apos;s form</extracomment>
        <translation>Qué ha resultado</translation>
    </message>
    <message>
        <source>Open the page Interviews</source>
        <translation>Abrir la página Entrevistas</translation>
    </message>
    <message>
        <source>No interview yet. When there is one, plan it on the page Interviews.</source>
        <translation>Aún no hay entrevistas. Cuando haya una, planifícala en la página Entrevistas.</translation>
    </message>
    <message>
        <source>Interviews of this application</source>
        <translation>Entrevistas de esta candidatura</translation>
    </message>
    <message>
        <source>It has no stage yet.</source>
        <translation>Aún no tiene etapa.</translation>
    </message>
    <message numerus="yes">
        <source>since %1, %n days</source>
        <extracomment>how long an application has been at its stage; %1 is a date</extracomment>
        <translation>
            <numerusform>desde el %1, %n día</numerusform>
            <numerusform>desde el %1, %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>when an application ended; %1 is a date</extracomment>
        <translation>el %1</translation>
    </message>
    <message>
        <source>History %1</source>
        <extracomment>tab of an application; %1 is the number of entries</extracomment>
        <translation>Historial %1</translation>
    </message>
    <message>
        <source>Interviews %1</source>
        <extracomment>tab of an application; %1 is a number</extracomment>
        <translation>Entrevistas %1</translation>
    </message>
</context>
<context>
    <name>foothold::ApplicationsPage</name>
    <message>
        <source>New application</source>
        <translation>Nueva candidatura</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>Mover a la etapa</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Abrir la empresa</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Open the job ad</source>
        <translation>Abrir la oferta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>Show applications by stage</source>
        <extracomment>accessible name of the filter chips over the applications</extracomment>
        <translation>Mostrar las candidaturas por etapa</translation>
    </message>
    <message>
        <source>No applications yet. Save one for each ad you mean to answer, then move it from stage to stage.</source>
        <translation>Aún no hay candidaturas. Guarda una por cada oferta a la que pienses responder y muévela de etapa en etapa.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>filter chip: applications of every stage</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>filter chip: applications that have not ended</extracomment>
        <translation>Abiertas</translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <extracomment>status bar, part of a list</extracomment>
        <translation>
            <numerusform>%n candidatura</numerusform>
            <numerusform>%n candidaturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierta</numerusform>
            <numerusform>%n abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <extracomment>status bar, part of a list: next actions whose day has gone by</extracomment>
        <translation>
            <numerusform>%n atrasada</numerusform>
            <numerusform>%n atrasadas</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the parts of a list in the status bar</extracomment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n applications to %1.</source>
        <extracomment>message; %1 is a stage</extracomment>
        <translation>
            <numerusform>Se ha movido %n candidatura a %1.</numerusform>
            <numerusform>Se han movido %n candidaturas a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1 on %2 to the history of %3, which has stood at %4 since a later day.</source>
        <extracomment>message about a move set back; %1 is a stage, %2 a date, %3 a company, %4 the stage it stands at</extracomment>
        <translation>%1 se ha añadido con fecha %2 al historial de %3, que está en %4 desde un día posterior.</translation>
    </message>
    <message>
        <source>Moved %1 to %2.</source>
        <extracomment>message; %1 is a company, %2 a stage</extracomment>
        <translation>%1 se ha movido a %2.</translation>
    </message>
    <message>
        <source>Move to stage today</source>
        <extracomment>menu of stages; moves the selected applications there today</extracomment>
        <translation>Mover hoy a la etapa</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n applications.</source>
        <extracomment>message after deleting; %1 is a company</extracomment>
        <translation>
            <numerusform>Se ha borrado %n candidatura.</numerusform>
            <numerusform>Se han borrado %n candidaturas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the application to %1.</source>
        <translation>Se ha borrado la candidatura a %1.</translation>
    </message>
</context>
<context>
    <name>foothold::BackupWords</name>
    <message>
        <source>Daily</source>
        <extracomment>why a backup was made: once a day</extracomment>
        <translation>Diaria</translation>
    </message>
    <message>
        <source>On demand</source>
        <extracomment>why a backup was made: the student asked for it</extracomment>
        <translation>A petición</translation>
    </message>
    <message>
        <source>Before an update of the file</source>
        <extracomment>why a backup was made</extracomment>
        <translation>Antes de actualizar el archivo</translation>
    </message>
    <message>
        <source>Before an import</source>
        <extracomment>why a backup was made</extracomment>
        <translation>Antes de importar</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <extracomment>why a backup was made</extracomment>
        <translation>Antes de restaurar</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>what a file holds: %1 companies, %2 job ads, %3 applications, each with its number</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n empresa</numerusform>
            <numerusform>%n empresas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job ads</source>
        <translation>
            <numerusform>%n oferta</numerusform>
            <numerusform>%n ofertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n candidatura</numerusform>
            <numerusform>%n candidaturas</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <extracomment>%1 is a list such as &quot;36 companies, 48 job ads, 14 applications&quot;</extracomment>
        <translation>Contiene %1.</translation>
    </message>
    <message>
        <source>No backup was made before this import: %1</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>No se hizo copia de seguridad antes de esta importación: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows are lost.</source>
        <extracomment>%1 is a table of the file, in all of these</extracomment>
        <translation>
            <numerusform>%1: se ha perdido %n fila.</numerusform>
            <numerusform>%1: se han perdido %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the damage hides how many more there were.</source>
        <translation>%1: el daño oculta cuántas más había.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows lost a part of what they held.</source>
        <translation>
            <numerusform>%1: %n fila ha perdido una parte de lo que contenía.</numerusform>
            <numerusform>%1: %n filas han perdido una parte de lo que contenían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows named Recovered stand in for lost ones that others need.</source>
        <translation>
            <numerusform>%1: %n fila llamada Recovered sustituye a una perdida que otras necesitan.</numerusform>
            <numerusform>%1: %n filas llamadas Recovered sustituyen a otras perdidas que hacen falta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows no longer name a lost one.</source>
        <translation>
            <numerusform>%1: %n fila ya no nombra una perdida.</numerusform>
            <numerusform>%1: %n filas ya no nombran una perdida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything could be read: %n rows are now in %1.</source>
        <extracomment>%1 is the new file</extracomment>
        <translation>
            <numerusform>Se pudo leer todo: %n fila está ahora en %1.</numerusform>
            <numerusform>Se pudo leer todo: %n filas están ahora en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows could be read and are now in %1.</source>
        <extracomment>%1 is the new file</extracomment>
        <translation>
            <numerusform>Se pudo leer %n fila, que está ahora en %1.</numerusform>
            <numerusform>Se pudieron leer %n filas, que están ahora en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::CampaignExchange</name>
    <message>
        <source>Export the campaign as JSON</source>
        <translation>Exportar la campaña como JSON</translation>
    </message>
    <message>
        <source>Campaigns as JSON (*.json)</source>
        <extracomment>filter of a file dialog</extracomment>
        <translation>Campañas en JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting the campaign...</source>
        <translation>Exportando la campaña...</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportada a %1</translation>
    </message>
    <message>
        <source>Merge a copy of this campaign</source>
        <translation>Combinar una copia de esta campaña</translation>
    </message>
    <message>
        <source>Reading the copy...</source>
        <translation>Leyendo la copia...</translation>
    </message>
    <message>
        <source>Backing up...</source>
        <translation>Haciendo la copia de seguridad...</translation>
    </message>
    <message>
        <source>Merging...</source>
        <translation>Combinando...</translation>
    </message>
    <message>
        <source>New campaign from JSON</source>
        <translation>Campaña nueva desde JSON</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Campaña nueva</translation>
    </message>
    <message>
        <source>Foothold campaigns (*.foothold)</source>
        <translation>Campañas de Foothold (*.foothold)</translation>
    </message>
    <message>
        <source>Making the campaign...</source>
        <translation>Creando la campaña...</translation>
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
        <translation>Oferta recibida</translation>
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
        <translation>Conductual</translation>
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
    <message>
        <source>CV</source>
        <comment>DocumentKind</comment>
        <extracomment>kind of document</extracomment>
        <translation>CV</translation>
    </message>
    <message>
        <source>Cover letter</source>
        <comment>DocumentKind</comment>
        <extracomment>kind of document</extracomment>
        <translation>Carta de presentación</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <comment>DocumentKind</comment>
        <extracomment>kind of document</extracomment>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Original of an ad</source>
        <comment>DocumentKind</comment>
        <extracomment>kind of document</extracomment>
        <translation>Original de una oferta</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>DocumentKind</comment>
        <extracomment>kind of document</extracomment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Course</source>
        <comment>LearningKind</comment>
        <extracomment>way of learning</extracomment>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Book</source>
        <comment>LearningKind</comment>
        <extracomment>way of learning</extracomment>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>LearningKind</comment>
        <extracomment>way of learning</extracomment>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>LearningKind</comment>
        <extracomment>way of learning</extracomment>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <comment>LearningKind</comment>
        <extracomment>way of learning</extracomment>
        <translation>Voluntariado</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>LearningKind</comment>
        <extracomment>way of learning</extracomment>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>LearningState</comment>
        <extracomment>state of a thing to learn</extracomment>
        <translation>Planeado</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>LearningState</comment>
        <extracomment>state of a thing to learn</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>LearningState</comment>
        <extracomment>state of a thing to learn</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Technical</source>
        <comment>QuestionKind</comment>
        <extracomment>kind of interview question</extracomment>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Behavioural</source>
        <comment>QuestionKind</comment>
        <extracomment>kind of interview question</extracomment>
        <translation>De comportamiento</translation>
    </message>
    <message>
        <source>Machine learning</source>
        <comment>QuestionKind</comment>
        <extracomment>kind of interview question</extracomment>
        <translation>Aprendizaje automático</translation>
    </message>
    <message>
        <source>About the company</source>
        <comment>QuestionKind</comment>
        <extracomment>kind of interview question</extracomment>
        <translation>Sobre la empresa</translation>
    </message>
    <message>
        <source>To ask them</source>
        <comment>QuestionKind</comment>
        <extracomment>kind of interview question</extracomment>
        <translation>Para preguntarles</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>InteractionChannel</comment>
        <extracomment>how two people were in touch</extracomment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>InteractionChannel</comment>
        <extracomment>how two people were in touch</extracomment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>InteractionChannel</comment>
        <extracomment>how two people were in touch</extracomment>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Video call</source>
        <comment>InteractionChannel</comment>
        <extracomment>how two people were in touch</extracomment>
        <translation>Videollamada</translation>
    </message>
    <message>
        <source>In person</source>
        <comment>InteractionChannel</comment>
        <extracomment>how two people were in touch</extracomment>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>InteractionChannel</comment>
        <extracomment>how two people were in touch</extracomment>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>InteractionChannel</comment>
        <extracomment>how two people were in touch</extracomment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Careers fair</source>
        <comment>EventKind</comment>
        <extracomment>kind of event</extracomment>
        <translation>Feria de empleo</translation>
    </message>
    <message>
        <source>Meetup</source>
        <comment>EventKind</comment>
        <extracomment>kind of event</extracomment>
        <translation>Encuentro</translation>
    </message>
    <message>
        <source>Conference</source>
        <comment>EventKind</comment>
        <extracomment>kind of event</extracomment>
        <translation>Congreso</translation>
    </message>
    <message>
        <source>Talk</source>
        <comment>EventKind</comment>
        <extracomment>kind of event</extracomment>
        <translation>Charla</translation>
    </message>
    <message>
        <source>Hackathon</source>
        <comment>EventKind</comment>
        <extracomment>kind of event</extracomment>
        <translation>Hackatón</translation>
    </message>
    <message>
        <source>Webinar</source>
        <comment>EventKind</comment>
        <extracomment>kind of event</extracomment>
        <translation>Seminario web</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>EventKind</comment>
        <extracomment>kind of event</extracomment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Question before the start</source>
        <comment>JournalKind</comment>
        <extracomment>kind of journal entry</extracomment>
        <translation>Pregunta antes de empezar</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <comment>JournalKind</comment>
        <extracomment>kind of journal entry</extracomment>
        <translation>Incorporación</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>JournalKind</comment>
        <extracomment>kind of journal entry</extracomment>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Learning</source>
        <comment>JournalKind</comment>
        <extracomment>kind of journal entry</extracomment>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Blocker</source>
        <comment>JournalKind</comment>
        <extracomment>kind of journal entry</extracomment>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Win</source>
        <comment>JournalKind</comment>
        <extracomment>kind of journal entry</extracomment>
        <translation>Logro</translation>
    </message>
    <message>
        <source>Feedback</source>
        <comment>JournalKind</comment>
        <extracomment>kind of journal entry</extracomment>
        <translation>Comentarios recibidos</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>JournalKind</comment>
        <extracomment>kind of journal entry</extracomment>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>JournalKind</comment>
        <extracomment>kind of journal entry</extracomment>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>foothold::CommandPalette</name>
    <message>
        <source>Jump to a record or an action</source>
        <translation>Ir a un registro o una acción</translation>
    </message>
    <message>
        <source>Records and actions found</source>
        <translation>Registros y acciones encontrados</translation>
    </message>
</context>
<context>
    <name>foothold::CompaniesPage</name>
    <message>
        <source>New company</source>
        <extracomment>name of a company that was just added; the student types another</extracomment>
        <translation>Nueva empresa</translation>
    </message>
    <message>
        <source>New ad</source>
        <extracomment>title of an ad that was just added; the student types another</extracomment>
        <translation>Nueva oferta</translation>
    </message>
    <message>
        <source>Open website</source>
        <translation>Abrir el sitio web</translation>
    </message>
    <message>
        <source>Mark as target</source>
        <translation>Marcar como objetivo</translation>
    </message>
    <message>
        <source>Mark as candidate</source>
        <translation>Marcar como candidata</translation>
    </message>
    <message>
        <source>Mark as dropped</source>
        <translation>Marcar como descartada</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Show companies by status</source>
        <extracomment>accessible name of the filter chips over the companies</extracomment>
        <translation>Mostrar las empresas por estado</translation>
    </message>
    <message>
        <source>No companies yet. Make a long list, then choose the 30-40 you want most. Start with five you would like to work for.</source>
        <translation>Aún no hay empresas. Haz una lista larga y elige después las 30-40 que más te interesen. Empieza con cinco en las que te gustaría trabajar.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>filter chip: companies of every status</extracomment>
        <translation>Todas</translation>
    </message>
    <message numerus="yes">
        <source>%n companies, %1</source>
        <extracomment>status bar, &quot;36 companies, 28 targets of 30-40&quot;; %1 is the second part</extracomment>
        <translation>
            <numerusform>%n empresa, %1</numerusform>
            <numerusform>%n empresas, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n companies as %1.</source>
        <extracomment>message; %1 is a status such as Target</extracomment>
        <translation>
            <numerusform>Se ha marcado %n empresa como %1.</numerusform>
            <numerusform>Se han marcado %n empresas como %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This company&apos;s website is not a link that can be opened.</source>
        <translation>El sitio web de esta empresa no es un enlace que se pueda abrir.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n companies.</source>
        <extracomment>message after deleting; %1 is a company</extracomment>
        <translation>
            <numerusform>Se ha borrado %n empresa.</numerusform>
            <numerusform>Se han borrado %n empresas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>Se ha borrado %1.</translation>
    </message>
    <message>
        <source>Lacks: %1</source>
        <extracomment>filter chip: targets of which this is not known yet; %1 is a piece such as Core problem</extracomment>
        <translation>Falta: %1</translation>
    </message>
</context>
<context>
    <name>foothold::CompanyColumns</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of the seven research questions about a company have an answer, as in &quot;3 of 7&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Research</source>
        <extracomment>column header: how much of the research about a company is done</extracomment>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Ads</source>
        <extracomment>column header: number of job ads</extracomment>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Applied</source>
        <extracomment>column header, narrow: number of applications</extracomment>
        <translation>Enviadas</translation>
    </message>
</context>
<context>
    <name>foothold::CompanyDetail</name>
    <message>
        <source>Choose a company to see what you know about it.</source>
        <extracomment>where the details of a company would stand</extracomment>
        <translation>Elige una empresa para ver lo que sabes de ella.</translation>
    </message>
    <message>
        <source>Facts</source>
        <extracomment>tab of a company</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Is this something I want to be part of?</source>
        <extracomment>section of a company&apos;s form</extracomment>
        <translation>¿Quiero formar parte de esto?</translation>
    </message>
    <message>
        <source>Who they are</source>
        <extracomment>section of a company&apos;s form</extracomment>
        <translation>Quiénes son</translation>
    </message>
    <message>
        <source>Where to find them</source>
        <extracomment>section of a company&apos;s form</extracomment>
        <translation>Dónde encontrarla</translation>
    </message>
    <message>
        <source>No ad of this company yet. Keep the whole text of each: pages vanish before the interview.</source>
        <translation>Aún no hay ofertas de esta empresa. Guarda el texto entero de cada una: las páginas desaparecen antes de la entrevista.</translation>
    </message>
    <message>
        <source>Ads of this company</source>
        <translation>Ofertas de esta empresa</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>column header</extracomment>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>column header: the day since which an application stands at its stage</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>No application to this company yet. Research first, then apply.</source>
        <translation>Aún no hay candidaturas a esta empresa. Investiga primero y preséntate después.</translation>
    </message>
    <message>
        <source>Applications to this company</source>
        <translation>Candidaturas a esta empresa</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>between facts in one line, such as &quot;Target . Robotics . Berlin&quot;</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>Research %1</source>
        <extracomment>tab of a company; %1 is &quot;3 of 7&quot;</extracomment>
        <translation>Investigación %1</translation>
    </message>
    <message>
        <source>Ads %1</source>
        <extracomment>tab of a company; %1 is a number</extracomment>
        <translation>Ofertas %1</translation>
    </message>
    <message>
        <source>Applications %1</source>
        <extracomment>tab of a company; %1 is a number</extracomment>
        <translation>Candidaturas %1</translation>
    </message>
    <message>
        <source>Keywords</source>
        <extracomment>tab of a company</extracomment>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Ready?</source>
        <extracomment>tab of a company: whether the student is ready to apply to it</extracomment>
        <translation>¿Todo listo?</translation>
    </message>
</context>
<context>
    <name>foothold::CompanyKeywordsPane</name>
    <message>
        <source>Keywords that set this company apart</source>
        <translation>Palabras clave que distinguen a esta empresa</translation>
    </message>
    <message>
        <source>Comparing with the ads of other companies...</source>
        <translation>Comparando con las ofertas de otras empresas...</translation>
    </message>
    <message>
        <source>Strength %1; above 2 it is hardly chance.</source>
        <extracomment>tool tip: %1 is a number; how strongly a keyword sets a company apart</extracomment>
        <translation>Fuerza %1; por encima de 2 difícilmente es casualidad.</translation>
    </message>
    <message>
        <source>No ad of this company is kept yet.</source>
        <translation>Aún no se guarda ninguna oferta de esta empresa.</translation>
    </message>
    <message>
        <source>Its ads ask for nothing that the other companies&apos; ads do not ask for as well.</source>
        <translation>Sus ofertas no piden nada que no pidan también las de otras empresas.</translation>
    </message>
    <message>
        <source>What this company asks for more than others do, the most telling first. Use it to say why you fit here. Enter or a double click opens an ad at the keyword.</source>
        <translation>Lo que esta empresa pide más que otras, lo más revelador primero. Úsalo para decir por qué encajas aquí. Intro o un doble clic abre una oferta en la palabra clave.</translation>
    </message>
</context>
<context>
    <name>foothold::CompanyWords</name>
    <message>
        <source>Mission</source>
        <extracomment>a piece of what is known about a company</extracomment>
        <translation>Misión</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>a piece of what is known about a company</extracomment>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Culture</source>
        <extracomment>a piece of what is known about a company</extracomment>
        <translation>Cultura</translation>
    </message>
    <message>
        <source>Want, with a reason</source>
        <extracomment>a piece of what is known about a company: whether the student wants to be part of it, and why</extracomment>
        <translation>Interés, con un motivo</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>a piece of what is known about a company</extracomment>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>A job ad</source>
        <extracomment>a piece of what is known about a company: a job ad of it is kept</extracomment>
        <translation>Una oferta</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many pieces of a company&apos;s picture are there, as in &quot;9 of 13&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing is missing in the picture of this company.</source>
        <translation>No falta nada en la imagen de esta empresa.</translation>
    </message>
    <message>
        <source>Still to find out: %1.</source>
        <extracomment>%1 is a list of what is not known about a company yet</extracomment>
        <translation>Por averiguar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n targets lack: %1</source>
        <extracomment>%1 is what is not known about these companies yet</extracomment>
        <translation>
            <numerusform>A %n objetivo le falta: %1</numerusform>
            <numerusform>A %n objetivos les falta: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Research is done</source>
        <extracomment>a condition for applying to a company</extracomment>
        <translation>La investigación está hecha</translation>
    </message>
    <message>
        <source>I want to be part of it</source>
        <extracomment>a condition for applying to a company</extracomment>
        <translation>Quiero formar parte de ella</translation>
    </message>
    <message>
        <source>The basic requirements are met</source>
        <extracomment>a condition for applying to a company</extracomment>
        <translation>Se cumplen los requisitos básicos</translation>
    </message>
    <message>
        <source>A CV version is chosen</source>
        <extracomment>a condition for applying to a company</extracomment>
        <translation>Hay una versión del CV elegida</translation>
    </message>
    <message>
        <source>A story fits</source>
        <extracomment>a condition for applying to a company</extracomment>
        <translation>Una historia encaja</translation>
    </message>
    <message>
        <source>The five questions that matter most have an answer.</source>
        <translation>Las cinco preguntas que más importan tienen respuesta.</translation>
    </message>
    <message>
        <source>%1 of %2 questions have an answer. Still to find out: %3.</source>
        <extracomment>%1 and %2 are numbers of research questions, %3 names those without an answer</extracomment>
        <translation>%1 de %2 preguntas tienen respuesta. Por averiguar: %3.</translation>
    </message>
    <message>
        <source>You have not said yet how much you want it. Give it stars and a reason under Facts.</source>
        <translation>Aún no has dicho cuánto te interesa. Ponle estrellas y un motivo en Datos.</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars, with a reason.</source>
        <translation>
            <numerusform>%n de 5 estrellas, con un motivo.</numerusform>
            <numerusform>%n de 5 estrellas, con un motivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars, but no reason yet. Write it under Facts.</source>
        <translation>
            <numerusform>%n de 5 estrellas, pero aún sin motivo. Escríbelo en Datos.</numerusform>
            <numerusform>%n de 5 estrellas, pero aún sin motivo. Escríbelo en Datos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars. At least three are asked for, with a reason.</source>
        <translation>
            <numerusform>%n de 5 estrellas. Se piden al menos tres, con un motivo.</numerusform>
            <numerusform>%n de 5 estrellas. Se piden al menos tres, con un motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>An application to it names the CV version.</source>
        <translation>Una candidatura a ella indica la versión del CV.</translation>
    </message>
    <message>
        <source>No application is begun yet. Begin one, and choose the CV version there.</source>
        <translation>Aún no has empezado ninguna candidatura. Empieza una y elige allí la versión del CV.</translation>
    </message>
    <message>
        <source>The application names no CV version yet.</source>
        <translation>La candidatura aún no indica ninguna versión del CV.</translation>
    </message>
    <message>
        <source>Nothing can be said: keep an ad of this company, and note how well you know its keywords.</source>
        <translation>No se puede decir nada: guarda una oferta de esta empresa y anota cuánto sabes de sus palabras clave.</translation>
    </message>
    <message>
        <source>Its ads name no required keywords.</source>
        <translation>Sus ofertas no nombran palabras clave obligatorias.</translation>
    </message>
    <message>
        <source>Required met: %1 of %2.</source>
        <extracomment>%1 and %2 are numbers of keywords that the company&apos;s ads require</extracomment>
        <translation>Requisitos cumplidos: %1 de %2.</translation>
    </message>
    <message>
        <source>%1 Missing: %2. Close the gap before you apply.</source>
        <extracomment>%1 is the sentence before, %2 are keywords</extracomment>
        <translation>%1 Faltan: %2. Cubre esa carencia antes de presentarte.</translation>
    </message>
    <message>
        <source>Nothing can be said: no ad of this company is kept yet.</source>
        <translation>No se puede decir nada: aún no se guarda ninguna oferta de esta empresa.</translation>
    </message>
    <message numerus="yes">
        <source>%n stories show what its ads ask for; the best one: %1.</source>
        <extracomment>%1 are keywords that the student&apos;s best story shows</extracomment>
        <translation>
            <numerusform>%n historia muestra lo que piden sus ofertas; la mejor: %1.</numerusform>
            <numerusform>%n historias muestran lo que piden sus ofertas; la mejor: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No story is told yet. Write one in five parts under Interviews.</source>
        <translation>Aún no has contado ninguna historia. Escribe una en cinco partes en Entrevistas.</translation>
    </message>
    <message>
        <source>None of your stories shows what its ads ask for.</source>
        <translation>Ninguna de tus historias muestra lo que piden sus ofertas.</translation>
    </message>
    <message>
        <source>Met</source>
        <extracomment>a condition for applying</extracomment>
        <translation>Se cumple</translation>
    </message>
    <message>
        <source>Not met</source>
        <extracomment>a condition for applying</extracomment>
        <translation>No se cumple</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>whether a condition for applying is met</extracomment>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>In %1 of its %2 ads, and at %3 of %4 other companies.</source>
        <extracomment>%1 of %2 ads of this company name a keyword; %3 of %4 other companies do</extracomment>
        <translation>En %1 de sus %2 ofertas, y en %3 de otras %4 empresas.</translation>
    </message>
</context>
<context>
    <name>foothold::CompletenessRing</name>
    <message>
        <source>What is known about this company</source>
        <extracomment>accessible name of the ring that shows how much is known about a company</extracomment>
        <translation>Lo que se sabe de esta empresa</translation>
    </message>
</context>
<context>
    <name>foothold::Deadline</name>
    <message>
        <source>%1, soon</source>
        <extracomment>%1 a deadline within a week</extracomment>
        <translation>%1, pronto</translation>
    </message>
    <message>
        <source>%1, past</source>
        <extracomment>%1 a deadline that is over</extracomment>
        <translation>%1, vencida</translation>
    </message>
</context>
<context>
    <name>foothold::DiffView</name>
    <message>
        <source>What changed since that version</source>
        <translation>Qué ha cambiado desde esa versión</translation>
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
        <source>The disk that holds %1 is full, so nothing was stored. Free some space, then try again.</source>
        <translation>El disco que contiene %1 está lleno y no se ha guardado nada. Libera espacio y prueba de nuevo.</translation>
    </message>
    <message>
        <source>The campaign %1 is open for reading only. Copy it to a folder where you may write, and open the copy.</source>
        <translation>La campaña %1 está abierta solo para lectura. Cópiala a una carpeta en la que puedas escribir y abre la copia.</translation>
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
        <source>%1 holds another campaign, so nothing was merged. Choose a copy of the campaign that is open, or make a new campaign from this file.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 contiene otra campaña, así que no se combinó nada. Elige una copia de la campaña abierta o crea una campaña nueva a partir de este archivo.</translation>
    </message>
    <message>
        <source>%1 is not in the format its name promises (%2). Choose another file.</source>
        <extracomment>%2 says what is wrong and where, in technical words</extracomment>
        <translation>%1 no tiene el formato que promete su nombre (%2). Elige otro archivo.</translation>
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
    <message>
        <source>The file %2 says that the campaign %1 is open, but not where. If no program has it open, delete that file; or open the campaign for reading only.</source>
        <extracomment>%1 is a campaign, %2 its lock file</extracomment>
        <translation>El archivo %2 dice que la campaña %1 está abierta, pero no dónde. Si ningún programa la tiene abierta, borra ese archivo; o abre la campaña solo para leer.</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3) has the campaign %4 open. Close it there, or open it for reading only.</source>
        <extracomment>%1 is a program, %2 a computer, %3 a number, %4 a file</extracomment>
        <translation>%1 en %2 (proceso %3) tiene abierta la campaña %4. Ciérrala allí o ábrela solo para leer.</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3) has the campaign %4 open. Close it there, or open it for reading only. If that computer no longer has it open, delete the file %5.</source>
        <extracomment>%1 is a program, %2 a computer, %3 a number, %4 a file, %5 its lock file</extracomment>
        <translation>%1 en %2 (proceso %3) tiene abierta la campaña %4. Ciérrala allí o ábrela solo para leer. Si ese ordenador ya no la tiene abierta, borra el archivo %5.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer Foothold that this one cannot read. Open it with that version, or update this one.</source>
        <translation>El archivo %1 lo escribió un Foothold más nuevo que este no puede leer. Ábrelo con esa versión o actualiza esta.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer Foothold and was not changed. Open it with that version, update this one, or open it for reading only.</source>
        <translation>El archivo %1 lo escribió un Foothold más nuevo y no se ha cambiado. Ábrelo con esa versión, actualiza esta o ábrelo solo para leer.</translation>
    </message>
    <message>
        <source>The campaign %1 is damaged and was not changed. Restore a backup of it, or save what can still be read into a new file.</source>
        <translation>La campaña %1 está dañada y no se ha cambiado. Restaura una copia de seguridad o guarda en un archivo nuevo lo que aún se puede leer.</translation>
    </message>
    <message>
        <source>The campaign %1 was moved, deleted or replaced while it was open, so nothing was stored. Save a copy of it under another name, then open that copy.</source>
        <translation>La campaña %1 se movió, se borró o se sustituyó mientras estaba abierta, así que no se ha guardado nada. Guarda una copia con otro nombre y abre esa copia.</translation>
    </message>
    <message>
        <source>Another program changed the campaign %1. It was read again; earlier steps can no longer be undone.</source>
        <translation>Otro programa cambió la campaña %1. Se ha vuelto a leer; los pasos anteriores ya no se pueden deshacer.</translation>
    </message>
    <message>
        <source>The campaign %1 comes from an older Foothold. No backup could be made (%2), so it was not brought up to date. Free some space and try again, or open it for reading only.</source>
        <extracomment>%2 is the technical reason</extracomment>
        <translation>La campaña %1 es de un Foothold más antiguo. No se pudo hacer una copia de seguridad (%2), así que no se ha actualizado. Libera espacio e inténtalo otra vez, o ábrela solo para leer.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged and was not used. Choose another one.</source>
        <translation>La copia de seguridad %1 está dañada y no se ha usado. Elige otra.</translation>
    </message>
    <message>
        <source>Another program writes to %1 at this moment. Try again soon.</source>
        <translation>Otro programa está escribiendo en %1 en este momento. Inténtalo de nuevo enseguida.</translation>
    </message>
    <message>
        <source>The campaign changed meanwhile, so nothing was stored. Begin again.</source>
        <translation>La campaña cambió mientras tanto, así que no se guardó nada. Empieza de nuevo.</translation>
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
        <extracomment>number of people, as a choice
----------
bytes</extracomment>
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
        <translation>Interés</translation>
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
        <extracomment>IANA name of the zone it was entered in</extracomment>
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
    <message>
        <source>Version</source>
        <extracomment>as in &quot;ML v3&quot;</extracomment>
        <translation>Versión</translation>
    </message>
    <message>
        <source>File type</source>
        <extracomment>as in application/pdf</extracomment>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <extracomment>64 hexadecimal digits in lower case</extracomment>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>as extracted from the bytes; may be empty</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>How we met</source>
        <translation>Cómo nos conocimos</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Presentado por</translation>
    </message>
    <message>
        <source>Told me about</source>
        <translation>Me habló de</translation>
    </message>
    <message>
        <source>Keep in touch every, days</source>
        <extracomment>0: no rhythm</extracomment>
        <translation>Mantener contacto cada, días</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Próximo contacto</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>My role</source>
        <translation>Mi papel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Metric</source>
        <extracomment>the result in a number</extracomment>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>My level</source>
        <extracomment>0: none, 1: seen, 2: used, 3: good, 4: could teach it</extracomment>
        <translation>Mi nivel</translation>
    </message>
    <message>
        <source>Level I want</source>
        <extracomment>0: not set</extracomment>
        <translation>Nivel que quiero</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Planned, minutes</source>
        <translation>Planeado, minutos</translation>
    </message>
    <message>
        <source>Spent, minutes</source>
        <translation>Dedicado, minutos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>My answer</source>
        <translation>Mi respuesta</translation>
    </message>
    <message>
        <source>Asked in</source>
        <translation>Preguntada en</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>1-5; 0: not rated</extracomment>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>UTC</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Register by</source>
        <translation>Inscribirse antes del</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Personas conocidas</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Asked whom</source>
        <translation>A quién pregunté</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrado el</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Entrada del diario</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>JSON, as the page wrote it</extracomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>the bytes it was read from</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
</context>
<context>
    <name>foothold::FileActions</name>
    <message>
        <source>Backing up...</source>
        <translation>Haciendo la copia de seguridad...</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <extracomment>%1 is a list such as &quot;36 companies, 48 job ads, 14 applications&quot;</extracomment>
        <translation>Copia de seguridad hecha: %1</translation>
    </message>
    <message>
        <source>Save a copy of the campaign</source>
        <translation>Guardar una copia de la campaña</translation>
    </message>
    <message>
        <source>Foothold campaigns (*.foothold)</source>
        <extracomment>filter of a file dialog</extracomment>
        <translation>Campañas de Foothold (*.foothold)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>name of a file: %1 is the campaign&apos;s</extracomment>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Saved a copy: %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Copia guardada: %1</translation>
    </message>
    <message>
        <source>The campaign becomes what it was at that moment. What it is now is kept as a backup, too.</source>
        <translation>La campaña vuelve a ser lo que era en ese momento. Lo que es ahora también se conserva como copia de seguridad.</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation>Abrir solo para &amp;leer</translation>
    </message>
    <message>
        <source>Restoring...</source>
        <translation>Restaurando...</translation>
    </message>
    <message>
        <source>Restored. What was there before is among the backups.</source>
        <translation>Restaurada. Lo que había antes está entre las copias de seguridad.</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Guardar lo que se puede leer</translation>
    </message>
    <message>
        <source>%1 (recovered)</source>
        <extracomment>name of a file: %1 is the damaged campaign&apos;s</extracomment>
        <translation>%1 (recuperada)</translation>
    </message>
    <message>
        <source>Reading what can be read...</source>
        <translation>Leyendo lo que se puede leer...</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>Lo que se ha guardado</translation>
    </message>
</context>
<context>
    <name>foothold::FilterChips</name>
    <message>
        <source>%1  %2</source>
        <extracomment>a filter chip; %1 is what is shown, %2 how many there are</extracomment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>foothold::FindWords</name>
    <message>
        <source>Found by the trained model, %1 sure.</source>
        <extracomment>%1 is a share, such as 94 %</extracomment>
        <translation>Lo encontró el modelo entrenado, con un %1 de seguridad.</translation>
    </message>
    <message>
        <source>Listed as &quot;%1&quot;, here in another form.</source>
        <extracomment>%1 is a word of a list</extracomment>
        <translation>Está en las listas como «%1», aquí en otra forma.</translation>
    </message>
    <message>
        <source>Listed as &quot;%1&quot;; it shares its last word with the term behind.</source>
        <extracomment>%1 is a word of a list</extracomment>
        <translation>Está en las listas como «%1»; comparte la última palabra con el término siguiente.</translation>
    </message>
    <message>
        <source>Listed as &quot;%1&quot;; it shares its first word with the term before.</source>
        <extracomment>%1 is a word of a list</extracomment>
        <translation>Está en las listas como «%1»; comparte la primera palabra con el término anterior.</translation>
    </message>
    <message>
        <source>Listed as &quot;%1&quot;, told as an action.</source>
        <extracomment>%1 is a word of a list</extracomment>
        <translation>Está en las listas como «%1», aquí contado como acción.</translation>
    </message>
    <message>
        <source>Listed as &quot;%1&quot;; it counts for the technical words around it.</source>
        <extracomment>%1 is a word of a list</extracomment>
        <translation>Está en las listas como «%1»; cuenta por las palabras técnicas que lo rodean.</translation>
    </message>
    <message>
        <source>Listed as &quot;%1&quot;.</source>
        <extracomment>%1 is a word of a list</extracomment>
        <translation>Está en las listas como «%1».</translation>
    </message>
    <message>
        <source>Its demand comes from the words &quot;%1&quot;.</source>
        <extracomment>why a keyword is required, preferred or mentioned; %1 are words of the ad</extracomment>
        <translation>La exigencia viene de las palabras «%1».</translation>
    </message>
    <message>
        <source>Its demand comes from the heading &quot;%1&quot;.</source>
        <extracomment>why a keyword is required, preferred or mentioned; %1 is a heading in the ad</extracomment>
        <translation>La exigencia viene del encabezado «%1».</translation>
    </message>
    <message>
        <source>It stands in a part that says what is required.</source>
        <translation>Está en una parte que dice lo que se exige.</translation>
    </message>
    <message>
        <source>It stands in a part that says what is preferred.</source>
        <translation>Está en una parte que dice lo que se valora.</translation>
    </message>
    <message>
        <source>It stands in a part about the work.</source>
        <translation>Está en una parte sobre el trabajo.</translation>
    </message>
    <message>
        <source>It stands in a part about the employer.</source>
        <translation>Está en una parte sobre la empresa.</translation>
    </message>
    <message>
        <source>It stands in a part about what is offered.</source>
        <translation>Está en una parte sobre lo que se ofrece.</translation>
    </message>
    <message>
        <source>It stands in a part about applying.</source>
        <translation>Está en una parte sobre cómo presentarse.</translation>
    </message>
    <message>
        <source>No words around it ask for it.</source>
        <translation>Ninguna palabra a su alrededor lo pide.</translation>
    </message>
</context>
<context>
    <name>foothold::FitWords</name>
    <message>
        <source>Required met: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of keywords that an ad requires</extracomment>
        <translation>Requisitos cumplidos: %1 de %2</translation>
    </message>
    <message>
        <source>No skills noted yet. At a keyword, press 0 to 4 or click its bars to say how well you know it.</source>
        <translation>Aún no has anotado habilidades. En una palabra clave, pulsa de 0 a 4 o haz clic en sus barras para decir cuánto la dominas.</translation>
    </message>
    <message>
        <source>This ad names no required keywords.</source>
        <translation>Esta oferta no exige ninguna palabra clave.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <extracomment>%1 are keywords an ad requires and the student does not know well enough</extracomment>
        <translation>Te falta: %1</translation>
    </message>
</context>
<context>
    <name>foothold::HeatmapBars</name>
    <message>
        <source>Companies that name each keyword</source>
        <translation>Empresas que nombran cada palabra clave</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
</context>
<context>
    <name>foothold::HeatmapColumnHeader</name>
    <message>
        <source>Companies or ads</source>
        <translation>Empresas u ofertas</translation>
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
    <name>foothold::HeatmapLegend</name>
    <message>
        <source>Legend: dark with a disc is required, half a disc preferred, a dot mentioned.</source>
        <translation>Leyenda: oscuro con un disco es exigida; medio disco, deseable; un punto, mencionada.</translation>
    </message>
</context>
<context>
    <name>foothold::HeatmapModel</name>
    <message>
        <source>%1, %2: not named</source>
        <extracomment>%1 a keyword, %2 a company or ad that does not name it</extracomment>
        <translation>%1, %2: no se nombra</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a cell of the heatmap. %1 a keyword, %2 a company or ad, %3 &quot;Required&quot;, &quot;Preferred&quot; or &quot;Mentioned&quot;</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 (%2), named by %3</source>
        <extracomment>%1 a keyword, %2 its category, %3 &quot;12 companies&quot;</extracomment>
        <translation>%1 (%2), nombrada por %3</translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n empresa</numerusform>
            <numerusform>%n empresas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::HeatmapRowHeader</name>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
</context>
<context>
    <name>foothold::HeatmapView</name>
    <message>
        <source>Heatmap of keywords and who names them</source>
        <translation>Mapa de calor de las palabras clave y de quién las nombra</translation>
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
    <name>foothold::ImportBand</name>
    <message>
        <source>Cancel the import</source>
        <translation>Cancelar la importación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>What the import left out or changed</source>
        <translation>Lo que la importación ha omitido o cambiado</translation>
    </message>
    <message>
        <source>Reading ads: %1 of %2 files.</source>
        <extracomment>%1 of %2 files</extracomment>
        <translation>Leyendo ofertas: %1 de %2 archivos.</translation>
    </message>
    <message>
        <source>Reading ads.</source>
        <translation>Leyendo ofertas.</translation>
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
    <name>foothold::InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nueva ronda</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Prep sheet</source>
        <translation>Hoja de preparación</translation>
    </message>
    <message>
        <source>Show the prep sheet of this round (%1)</source>
        <translation>Mostrar la hoja de preparación de esta ronda (%1)</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Imprimir...</translation>
    </message>
    <message>
        <source>Print the prep sheet (%1)</source>
        <translation>Imprimir la hoja de preparación (%1)</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Guardar como PDF...</translation>
    </message>
    <message>
        <source>Save as Markdown...</source>
        <translation>Guardar como Markdown...</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Historias</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Nueva historia</translation>
    </message>
    <message>
        <source>Delete story</source>
        <translation>Borrar la historia</translation>
    </message>
    <message>
        <source>Delete round</source>
        <translation>Borrar la ronda</translation>
    </message>
    <message numerus="yes">
        <source>%n coming rounds</source>
        <extracomment>status bar, first of three parts</extracomment>
        <translation>
            <numerusform>%n ronda próxima</numerusform>
            <numerusform>%n rondas próximas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past</source>
        <extracomment>status bar, second of three parts</extracomment>
        <translation>
            <numerusform>%n pasada</numerusform>
            <numerusform>%n pasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <extracomment>status bar, third of three parts</extracomment>
        <translation>
            <numerusform>%n historia</numerusform>
            <numerusform>%n historias</numerusform>
        </translation>
    </message>
    <message>
        <source>A round belongs to an application. Add the application first.</source>
        <translation>Una ronda pertenece a una candidatura. Añade antes la candidatura.</translation>
    </message>
</context>
<context>
    <name>foothold::KeywordFilters</name>
    <message>
        <source>Only targets</source>
        <translation>Solo objetivos</translation>
    </message>
    <message>
        <source>Only companies that are targets, without candidates and dropped ones</source>
        <translation>Solo las empresas que son objetivos, sin candidatas ni descartadas</translation>
    </message>
    <message>
        <source>By company</source>
        <extracomment>columns of the heatmap</extracomment>
        <translation>Por empresa</translation>
    </message>
    <message>
        <source>By ad</source>
        <extracomment>columns of the heatmap</extracomment>
        <translation>Por oferta</translation>
    </message>
    <message>
        <source>Any mention</source>
        <translation>Cualquier mención</translation>
    </message>
    <message>
        <source>At least preferred</source>
        <extracomment>keywords that ads ask for or wish for</extracomment>
        <translation>Al menos deseables</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Exigidas</translation>
    </message>
</context>
<context>
    <name>foothold::KeywordPanel</name>
    <message>
        <source>Keywords of the ad</source>
        <translation>Palabras clave de la oferta</translation>
    </message>
    <message>
        <source>Group the keywords</source>
        <translation>Agrupar las palabras clave</translation>
    </message>
    <message>
        <source>Grouped by demand</source>
        <translation>Agrupadas por exigencia</translation>
    </message>
    <message>
        <source>Grouped by category</source>
        <translation>Agrupadas por categoría</translation>
    </message>
    <message>
        <source>%1: show these keywords, with this underline in the text</source>
        <extracomment>%1 &quot;Required&quot;, &quot;Preferred&quot; or &quot;Mentioned&quot;</extracomment>
        <translation>%1: mostrar estas palabras clave, con este subrayado en el texto</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a filter chip: %1 &quot;Required&quot;, &quot;Preferred&quot; or &quot;Mentioned&quot;, %2 a number of keywords</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n aparición</numerusform>
            <numerusform>%n apariciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1x</source>
        <extracomment>how often a keyword stands in an ad</extracomment>
        <translation>%L1x</translation>
    </message>
    <message>
        <source>My level: %1</source>
        <extracomment>%1 how well I know a keyword, such as &quot;Used&quot; or &quot;Not noted&quot;</extracomment>
        <translation>Mi nivel: %1</translation>
    </message>
    <message>
        <source>%1. %2. %3, %4. %5.</source>
        <extracomment>%1 a keyword, %2 its category, %3 &quot;Required&quot;, &quot;Preferred&quot; or &quot;Mentioned&quot;, %4 &quot;3 places&quot;, %5 &quot;My level: Used&quot;</extracomment>
        <translation>%1. %2. %3, %4. %5.</translation>
    </message>
    <message>
        <source>&amp;Next place in the text</source>
        <translation>&amp;Siguiente lugar en el texto</translation>
    </message>
    <message>
        <source>My &amp;level</source>
        <translation>Mi &amp;nivel</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <extracomment>an entry of a menu; %1 is its key, 0 to 4, %2 how well I know a keyword</extracomment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Categoría</translation>
    </message>
    <message>
        <source>&amp;Another name of...</source>
        <translation>&amp;Otro nombre de...</translation>
    </message>
    <message>
        <source>Never a &amp;keyword</source>
        <translation>Nunca &amp;palabra clave</translation>
    </message>
</context>
<context>
    <name>foothold::KeywordPlaces</name>
    <message>
        <source>Who names the keyword</source>
        <translation>Quién nombra la palabra clave</translation>
    </message>
    <message>
        <source>%1. Required by %2, preferred by %3, mentioned by %4.</source>
        <extracomment>%1 a category, %2 to %4 numbers of companies or ads</extracomment>
        <translation>%1. La exigen %2, la desean %3 y la mencionan %4.</translation>
    </message>
    <message>
        <source>Choose a keyword to read who asks for it, and in which words.</source>
        <translation>Elige una palabra clave para leer quién la pide y con qué palabras.</translation>
    </message>
</context>
<context>
    <name>foothold::KeywordsPage</name>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export the heatmap as CSV...</source>
        <translation>Exportar el mapa de calor como CSV...</translation>
    </message>
    <message>
        <source>Export the heatmap as a picture...</source>
        <translation>Exportar el mapa de calor como imagen...</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Go to the ads</source>
        <translation>Ir a las ofertas</translation>
    </message>
    <message>
        <source>No ads yet. Add the ads of companies you would like to work for: what they ask for is counted here.</source>
        <translation>Aún no hay ofertas. Añade las de empresas en las que te gustaría trabajar: aquí se cuenta lo que piden.</translation>
    </message>
    <message>
        <source>No keywords yet. They appear here as soon as the ads have been read.</source>
        <translation>Aún no hay palabras clave. Aparecen aquí en cuanto se han leído las ofertas.</translation>
    </message>
    <message>
        <source>No keyword matches the filter.</source>
        <translation>Ninguna palabra clave coincide con el filtro.</translation>
    </message>
    <message>
        <source>%1 in %2 of %3.</source>
        <extracomment>%1 &quot;312 keywords&quot;, %2 &quot;48 ads&quot;, %3 &quot;36 companies&quot;</extracomment>
        <translation>%1 en %2 de %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n keywords</source>
        <translation>
            <numerusform>%n palabra clave</numerusform>
            <numerusform>%n palabras clave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ads</source>
        <translation>
            <numerusform>%n oferta</numerusform>
            <numerusform>%n ofertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n empresa</numerusform>
            <numerusform>%n empresas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ads are still being read.</source>
        <translation>
            <numerusform>%n oferta aún por leer.</numerusform>
            <numerusform>%n ofertas aún por leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keywords shown.</source>
        <translation>
            <numerusform>Se muestra %n palabra clave.</numerusform>
            <numerusform>Se muestran %n palabras clave.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <extracomment>%1 a file name</extracomment>
        <translation>Se ha escrito %1.</translation>
    </message>
    <message>
        <source>Export the heatmap as CSV</source>
        <translation>Exportar el mapa de calor como CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>heatmap.csv</source>
        <comment>a file name</comment>
        <translation>mapa-de-calor.csv</translation>
    </message>
    <message>
        <source>Export the heatmap as a picture</source>
        <translation>Exportar el mapa de calor como imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>heatmap.png</source>
        <comment>a file name</comment>
        <translation>mapa-de-calor.png</translation>
    </message>
</context>
<context>
    <name>foothold::LevelBars</name>
    <message>
        <source>Not noted</source>
        <extracomment>how well I know a keyword</extracomment>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>how well I know a keyword</extracomment>
        <translation>No lo conozco</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>how well I know a keyword</extracomment>
        <translation>Lo he visto</translation>
    </message>
    <message>
        <source>Used</source>
        <extracomment>how well I know a keyword</extracomment>
        <translation>Lo he usado</translation>
    </message>
    <message>
        <source>Good at it</source>
        <extracomment>how well I know a keyword</extracomment>
        <translation>Se me da bien</translation>
    </message>
    <message>
        <source>Could teach it</source>
        <extracomment>how well I know a keyword</extracomment>
        <translation>Podría enseñarlo</translation>
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
    <message>
        <source>Save a copy &amp;as...</source>
        <translation>Guardar una copia &amp;como...</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer copia de seguridad ahora</translation>
    </message>
    <message>
        <source>Res&amp;tore a backup...</source>
        <translation>Res&amp;taurar una copia de seguridad...</translation>
    </message>
    <message>
        <source>New campaign from &amp;JSON...</source>
        <translation>Campaña nueva desde &amp;JSON...</translation>
    </message>
    <message>
        <source>E&amp;xport campaign as JSON...</source>
        <translation>E&amp;xportar la campaña como JSON...</translation>
    </message>
    <message>
        <source>&amp;Merge a copy from JSON...</source>
        <translation>Co&amp;mbinar una copia desde JSON...</translation>
    </message>
    <message>
        <source>&amp;Jump to a record or an action...</source>
        <translation>&amp;Ir a un registro o una acción...</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Buscar en todo</translation>
    </message>
    <message>
        <source>Fold the side&amp;bar</source>
        <translation>Plegar la &amp;barra lateral</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nueva &amp;ventana</translation>
    </message>
    <message>
        <source>Open the last campaign at the &amp;start</source>
        <translation>Abrir la última campaña al &amp;empezar</translation>
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
    <message>
        <source>Open for reading only</source>
        <translation>Abierta solo para leer</translation>
    </message>
    <message>
        <source>Open for reading only: the file or its folder may not be written</source>
        <translation>Abierta solo para leer: no se puede escribir en el archivo o en su carpeta</translation>
    </message>
    <message>
        <source>The campaign you had open is no longer there: %1</source>
        <extracomment>in the status bar at the start; %1 is a file</extracomment>
        <translation>La campaña que tenías abierta ya no está: %1</translation>
    </message>
</context>
<context>
    <name>foothold::MergeBand</name>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; have the same letters.</source>
        <extracomment>%1 and %2 are keywords</extracomment>
        <translation>«%1» y «%2» tienen las mismas letras.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; differ in singular and plural only.</source>
        <extracomment>%1 and %2 are keywords</extracomment>
        <translation>«%1» y «%2» solo se distinguen en singular y plural.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are two names of one thing.</source>
        <extracomment>%1 and %2 are keywords</extracomment>
        <translation>«%1» y «%2» son dos nombres de lo mismo.</translation>
    </message>
    <message>
        <source>Of &quot;%1&quot; and &quot;%2&quot;, one may be short for the other.</source>
        <extracomment>%1 and %2 are keywords</extracomment>
        <translation>De «%1» y «%2», una puede ser la abreviatura de la otra.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; differ in one letter.</source>
        <extracomment>%1 and %2 are keywords</extracomment>
        <translation>«%1» y «%2» se distinguen en una letra.</translation>
    </message>
    <message numerus="yes">
        <source>%n keywords may be the same as another one.</source>
        <translation>
            <numerusform>%n palabra clave puede ser la misma que otra.</numerusform>
            <numerusform>%n palabras clave pueden ser las mismas que otras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Keep &quot;%1&quot;</source>
        <extracomment>a button; %1 is the keyword that stays</extracomment>
        <translation>Conservar «%1»</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
</context>
<context>
    <name>foothold::MergeDialog</name>
    <message>
        <source>Merge a copy</source>
        <translation>Combinar una copia</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Campos que difieren</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>This campaign</source>
        <translation>Esta campaña</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>Taken from</source>
        <extracomment>heading of a column that says which of two values is taken</extracomment>
        <translation>Se toma de</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Combinar</translation>
    </message>
</context>
<context>
    <name>foothold::MergeWords</name>
    <message>
        <source>The file holds nothing that this campaign does not hold already.</source>
        <translation>El archivo no contiene nada que esta campaña no tenga ya.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are new and will be added.</source>
        <translation>
            <numerusform>%n registro es nuevo y se añadirá.</numerusform>
            <numerusform>%n registros son nuevos y se añadirán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were changed later in the file and will be taken from it.</source>
        <translation>
            <numerusform>%n registro se cambió más tarde en el archivo y se tomará de él.</numerusform>
            <numerusform>%n registros se cambiaron más tarde en el archivo y se tomarán de él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records differ and stay as they are here, where they were changed last.</source>
        <translation>
            <numerusform>%n registro difiere y se queda como está aquí, donde se cambió por última vez.</numerusform>
            <numerusform>%n registros difieren y se quedan como están aquí, donde se cambiaron por última vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2 are whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Added %n records.</source>
        <translation>
            <numerusform>Se añadió %n registro.</numerusform>
            <numerusform>Se añadieron %n registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n records.</source>
        <translation>
            <numerusform>Se actualizó %n registro.</numerusform>
            <numerusform>Se actualizaron %n registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletions are not merged: what was deleted in only one of the two copies is in the campaign afterwards.</source>
        <translation>Lo borrado no se combina: lo que se borró en una sola de las dos copias está después en la campaña.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of record, %2 its name, as in &quot;job ad: Machine learning intern&quot;</extracomment>
        <translation>%1: %2</translation>
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
        <source>(empty)</source>
        <extracomment>in the place of a value</extracomment>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>the file</source>
        <extracomment>which of two values is taken: that of the file</extracomment>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>this campaign</source>
        <translation>esta campaña</translation>
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
    <name>foothold::NewAdPane</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Text of the ad</source>
        <translation>Texto de la oferta</translation>
    </message>
    <message>
        <source>Choose one, or type a new name</source>
        <translation>Elige una o escribe un nombre nuevo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Paste the whole ad here. Pages vanish; the campaign keeps it.</source>
        <translation>Pega aquí la oferta entera. Las páginas desaparecen; la campaña la conserva.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import ad files</source>
        <translation>Importar archivos de ofertas</translation>
    </message>
    <message>
        <source>New ad</source>
        <translation>Nueva oferta</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Add the ad</source>
        <translation>Añadir la oferta</translation>
    </message>
    <message numerus="yes">
        <source>%n files. Each ad gets its file&apos;s name as its title; you can change it afterwards. Which company are they from?</source>
        <translation>
            <numerusform>%n archivo. La oferta recibe como título el nombre de su archivo; puedes cambiarlo después. ¿De qué empresa es?</numerusform>
            <numerusform>%n archivos. Cada oferta recibe como título el nombre de su archivo; puedes cambiarlo después. ¿De qué empresa son?</numerusform>
        </translation>
    </message>
    <message>
        <source>The title and the company are needed.</source>
        <translation>Hacen falta el título y la empresa.</translation>
    </message>
</context>
<context>
    <name>foothold::NewApplicationBar</name>
    <message>
        <source>Add application</source>
        <translation>Añadir candidatura</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>button: closes the row for a new application</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No ad</source>
        <extracomment>choice: an application that answers no ad</extracomment>
        <translation>Sin oferta</translation>
    </message>
    <message numerus="yes">
        <source>You applied here before: %n applications.</source>
        <extracomment>hint when applying to a company once more</extracomment>
        <translation>
            <numerusform>Ya te has presentado aquí: %n candidatura.</numerusform>
            <numerusform>Ya te has presentado aquí: %n candidaturas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of your companies. A new one is added on the page Companies first.</source>
        <translation>Elige una de tus empresas. Una nueva se añade antes en la página Empresas.</translation>
    </message>
    <message>
        <source>Choose an ad, or write which role you apply for.</source>
        <translation>Elige una oferta o escribe el puesto que solicitas.</translation>
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
    <name>foothold::OriginalPane</name>
    <message>
        <source>Keep a file as the original...</source>
        <translation>Guardar un archivo como original...</translation>
    </message>
    <message>
        <source>No original is kept. A saved page or a PDF can stay with the ad, as it was.</source>
        <translation>No hay original guardado. Una página guardada o un PDF puede quedarse con la oferta, tal como era.</translation>
    </message>
    <message>
        <source>Text of the original</source>
        <translation>Texto del original</translation>
    </message>
    <message>
        <source>Open in its own program</source>
        <translation>Abrir en su programa</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Guardar como...</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a file&apos;s name, %2 its size, such as 12 kB</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This file is no text. Its own program can show it.</source>
        <translation>Este archivo no es texto. Su programa puede mostrarlo.</translation>
    </message>
    <message>
        <source>Only the first part is shown. Save the file to have all of it.</source>
        <translation>Solo se muestra la primera parte. Guarda el archivo para tenerlo entero.</translation>
    </message>
    <message>
        <source>This is the page&apos;s source text. Foothold does not run pages or load what they name.</source>
        <translation>Este es el texto fuente de la página. Foothold no ejecuta páginas ni carga lo que nombran.</translation>
    </message>
    <message>
        <source>Foothold does not open this kind of file: it may be a program. Save it, and open it yourself if you trust it.</source>
        <translation>Foothold no abre esta clase de archivo: puede ser un programa. Guárdalo y ábrelo tú si te fías de él.</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Guardar el original</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Se ha guardado %1.</translation>
    </message>
    <message>
        <source>Keep a file as the original of this ad</source>
        <translation>Guardar un archivo como original de esta oferta</translation>
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
    <message>
        <source>Search</source>
        <extracomment>name of a page: it searches the whole campaign</extracomment>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>foothold::PaletteModel</name>
    <message>
        <source>Search everything for &quot;%1&quot;</source>
        <extracomment>last row of the palette; %1 is what was typed</extracomment>
        <translation>Buscar «%1» en todo</translation>
    </message>
</context>
<context>
    <name>foothold::PlacesModel</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 a company or ad, %2 &quot;Required&quot;, &quot;Preferred&quot; or &quot;Mentioned&quot;, %3 a sentence</extracomment>
        <translation>%1, %2: %3</translation>
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
    <name>foothold::ReadinessPane</name>
    <message>
        <source>You are ready to apply.</source>
        <extracomment>%1 is a number of conditions out of five</extracomment>
        <translation>Todo está listo para presentarte.</translation>
    </message>
    <message>
        <source>Not ready to apply yet: %1 of %2 conditions are met.</source>
        <translation>Aún no está todo listo: se cumplen %1 de %2 condiciones.</translation>
    </message>
</context>
<context>
    <name>foothold::ReadingPane</name>
    <message>
        <source>Add as keyword</source>
        <translation>Añadir como palabra clave</translation>
    </message>
    <message>
        <source>Another name of...</source>
        <translation>Otro nombre de...</translation>
    </message>
    <message>
        <source>Never a keyword</source>
        <translation>Nunca palabra clave</translation>
    </message>
    <message>
        <source>Research note...</source>
        <translation>Nota de investigación...</translation>
    </message>
    <message>
        <source>Show the research note</source>
        <translation>Mostrar la nota de investigación</translation>
    </message>
    <message>
        <source>Research note</source>
        <translation>Nota de investigación</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <extracomment>an entry of a menu: %1 is its key, %2 a kind of research note</extracomment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message numerus="yes">
        <source>A keyword has %n letters at most. Select fewer words.</source>
        <translation>
            <numerusform>Una palabra clave tiene como mucho %n letra. Selecciona menos palabras.</numerusform>
            <numerusform>Una palabra clave tiene como mucho %n letras. Selecciona menos palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the research: %1.</source>
        <extracomment>%1 is a kind of research note</extracomment>
        <translation>Añadido a la investigación: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a keyword now.</source>
        <extracomment>%1 are words of an ad</extracomment>
        <translation>«%1» ya es una palabra clave.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is another name of %2 now.</source>
        <extracomment>%1 are words of an ad, %2 is a keyword</extracomment>
        <translation>«%1» ya es otro nombre de %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never a keyword now.</source>
        <extracomment>%1 are words of an ad</extracomment>
        <translation>«%1» ya no será nunca una palabra clave.</translation>
    </message>
    <message>
        <source>%1 is of the category &quot;%2&quot; now.</source>
        <extracomment>%1 is a keyword, %2 its category</extracomment>
        <translation>%1 es ahora de la categoría «%2».</translation>
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
    <name>foothold::RecordNames</name>
    <message>
        <source>%1, %2</source>
        <extracomment>an interview: %1 is its kind, %2 the company</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>foothold::RelatedPane</name>
    <message>
        <source>Related ads</source>
        <translation>Ofertas parecidas</translation>
    </message>
    <message>
        <source>Comparing with the other ads...</source>
        <translation>Comparando con las demás ofertas...</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a related ad: %1 its title, %2 its company</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No other ad shares a keyword with this one.</source>
        <translation>Ninguna otra oferta comparte una palabra clave con esta.</translation>
    </message>
    <message>
        <source>The likest ads first; keywords that few ads ask for count more. Enter or a double click opens one.</source>
        <translation>Primero las más parecidas; cuentan más las palabras clave que piden pocas ofertas. Intro o un doble clic abre una.</translation>
    </message>
    <message numerus="yes">
        <source>Shares %n keywords: %1</source>
        <extracomment>%1 are keywords, the rarest first</extracomment>
        <translation>
            <numerusform>Comparte %n palabra clave: %1</numerusform>
            <numerusform>Comparte %n palabras clave: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::ResearchNoteCard</name>
    <message>
        <source>Delete this note</source>
        <translation>Borrar esta nota</translation>
    </message>
    <message>
        <source>This is not a date. Press Esc to have the last one back.</source>
        <extracomment>what was typed cannot be read as a date</extracomment>
        <translation>Esto no es una fecha. Pulsa Esc para recuperar la anterior.</translation>
    </message>
    <message>
        <source>On the prep sheet. Click to take it off.</source>
        <extracomment>tool tip and accessible name of the pin at a research note</extracomment>
        <translation>En la hoja de preparación. Haz clic para quitarla.</translation>
    </message>
    <message>
        <source>Put on the prep sheet</source>
        <translation>Poner en la hoja de preparación</translation>
    </message>
    <message>
        <source>Deleted the note.</source>
        <translation>Se ha borrado la nota.</translation>
    </message>
</context>
<context>
    <name>foothold::ResearchSection</name>
    <message>
        <source>Read the ad with a fine-tooth comb, then the site and the news: what changed that made them look for someone?</source>
        <extracomment>hint for research about a company</extracomment>
        <translation>Lee la oferta con lupa, y después el sitio web y las noticias: ¿qué ha cambiado para que busquen a alguien?</translation>
    </message>
    <message>
        <source>One specific problem of theirs that you could work on in your first months.</source>
        <extracomment>hint for research about a company</extracomment>
        <translation>Un problema concreto suyo en el que podrías trabajar los primeros meses.</translation>
    </message>
    <message>
        <source>Approaches, tools and data sources; what their blog says went well or badly.</source>
        <extracomment>hint for research about a company</extracomment>
        <translation>Enfoques, herramientas y fuentes de datos; qué les fue bien o mal según su blog.</translation>
    </message>
    <message>
        <source>A method that fits their problem and data, and why it should work.</source>
        <extracomment>hint for research about a company</extracomment>
        <translation>Un método adecuado a su problema y a sus datos, y por qué debería funcionar.</translation>
    </message>
    <message>
        <source>What of your work answers their problem, with a result to show.</source>
        <extracomment>hint for research about a company</extracomment>
        <translation>Qué trabajo tuyo responde a su problema, con un resultado que enseñar.</translation>
    </message>
    <message>
        <source>Launches, new people at the top, initiatives. A date and a source for each.</source>
        <extracomment>hint for research about a company</extracomment>
        <translation>Lanzamientos, cambios en la dirección, iniciativas. Cada una con su fecha y su fuente.</translation>
    </message>
    <message>
        <source>What you want to ask them, and what you expect them to ask.</source>
        <extracomment>hint for research about a company</extracomment>
        <translation>Qué quieres preguntarles y qué esperas que te pregunten.</translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>button that adds a research note</extracomment>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Add a note to %1</source>
        <extracomment>%1 is a research question such as &quot;How they operate&quot;</extracomment>
        <translation>Añadir una nota a «%1»</translation>
    </message>
</context>
<context>
    <name>foothold::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>There is no backup of this campaign on this computer.</source>
        <translation>No hay ninguna copia de seguridad de esta campaña en este ordenador.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Damaged</source>
        <extracomment>in the place of what a backup holds</extracomment>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Save what can be read...</source>
        <translation>&amp;Guardar lo que se puede leer...</translation>
    </message>
</context>
<context>
    <name>foothold::RoundForm</name>
    <message>
        <source>Afterwards</source>
        <extracomment>heading above what is written down after an interview</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Type a city, such as Madrid (empty: %1)</source>
        <extracomment>placeholder of the time zone; %1 is the name of this computer&apos;s own</extracomment>
        <translation>Escribe una ciudad, como Madrid (vacío: %1)</translation>
    </message>
    <message>
        <source>Show all time zones</source>
        <translation>Mostrar todas las zonas horarias</translation>
    </message>
</context>
<context>
    <name>foothold::RoundsTab</name>
    <message>
        <source>No interviews yet. When a company invites you, add the round: its time, people and checklist go onto one printed sheet.</source>
        <translation>Aún no hay entrevistas. Cuando una empresa te invite, añade la ronda: su hora, sus personas y su lista de comprobación van a una hoja impresa.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n interview rounds.</source>
        <translation>
            <numerusform>Se ha borrado %n ronda de entrevistas.</numerusform>
            <numerusform>Se han borrado %n rondas de entrevistas.</numerusform>
        </translation>
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
    <name>foothold::SearchPage</name>
    <message>
        <source>Show one kind of record</source>
        <translation>Mostrar una clase de registro</translation>
    </message>
    <message>
        <source>Open what was found</source>
        <translation>Abrir lo encontrado</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Words of any record, or &quot;words together&quot;</source>
        <translation>Palabras de cualquier registro, o &quot;palabras seguidas&quot;</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Type a word to find it in every ad, note, story and interview of this campaign. Words in quotes stand together; the last word may be half typed.</source>
        <translation>Escribe una palabra para encontrarla en todas las ofertas, notas, historias y entrevistas de esta campaña. Las palabras entre comillas van seguidas; la última puede estar a medio escribir.</translation>
    </message>
    <message>
        <source>Nothing in this campaign holds all of these words.</source>
        <translation>Nada en esta campaña contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>a filter chip: records of every kind</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Only the best %1 are shown.</source>
        <translation>Solo se muestran los %1 mejores.</translation>
    </message>
    <message numerus="yes">
        <source>%n records found</source>
        <translation>
            <numerusform>%n registro encontrado</numerusform>
            <numerusform>%n registros encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>No page shows this kind of record yet.</source>
        <translation>Ninguna página muestra todavía esta clase de registro.</translation>
    </message>
</context>
<context>
    <name>foothold::SearchWords</name>
    <message>
        <source>Campaign</source>
        <extracomment>kinds of records, on a filter chip</extracomment>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Job ads</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Research notes</source>
        <translation>Notas de investigación</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation>Cambios de etapa</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Historias</translation>
    </message>
    <message>
        <source>Interview rounds</source>
        <translation>Rondas de entrevistas</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Learning items</source>
        <translation>Elementos de aprendizaje</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interacciones</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Entradas del diario</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
</context>
<context>
    <name>foothold::SelectionBar</name>
    <message>
        <source>Category of the new keyword</source>
        <translation>Categoría de la nueva palabra clave</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>The keyword it is another name of</source>
        <translation>La palabra clave de la que es otro nombre</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Palabra clave</translation>
    </message>
    <message>
        <source>Make it another name</source>
        <translation>Hacerlo otro nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <extracomment>what is selected in an ad&apos;s text</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>What kind of keyword is &quot;%1&quot;?</source>
        <extracomment>%1 are words of an ad</extracomment>
        <translation>¿Qué clase de palabra clave es «%1»?</translation>
    </message>
    <message>
        <source>Which keyword is &quot;%1&quot; another name of?</source>
        <extracomment>%1 are words of an ad</extracomment>
        <translation>¿De qué palabra clave es «%1» otro nombre?</translation>
    </message>
</context>
<context>
    <name>foothold::SheetTab</name>
    <message>
        <source>Application of the sheet</source>
        <translation>Candidatura de la hoja</translation>
    </message>
    <message>
        <source>Round of the sheet</source>
        <translation>Ronda de la hoja</translation>
    </message>
    <message>
        <source>Go to the applications</source>
        <translation>Ir a las candidaturas</translation>
    </message>
    <message>
        <source>A prep sheet belongs to an application. Add one, and what you wrote about the company, its ad and your stories come together here.</source>
        <translation>Una hoja de preparación pertenece a una candidatura. Añade una, y aquí se reunirá lo que has escrito sobre la empresa, su oferta y tus historias.</translation>
    </message>
    <message>
        <source>No round yet</source>
        <extracomment>in a list of interview rounds that is empty</extracomment>
        <translation>Aún no hay rondas</translation>
    </message>
    <message>
        <source>Prep sheet %1</source>
        <extracomment>proposed name of a file; %1 is a company</extracomment>
        <translation>Hoja de preparación %1</translation>
    </message>
    <message>
        <source>Save the prep sheet as PDF</source>
        <translation>Guardar la hoja de preparación como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Se ha guardado como %1.</translation>
    </message>
    <message>
        <source>Save the prep sheet as Markdown</source>
        <translation>Guardar la hoja de preparación como Markdown</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Archivos Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>foothold::SheetView</name>
    <message>
        <source>Preview of the prep sheet</source>
        <translation>Vista previa de la hoja de preparación</translation>
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
        <extracomment>Heading above empty lines to write on.</extracomment>
        <translation>Mis notas</translation>
    </message>
    <message>
        <source>Keyword</source>
        <extracomment>Column of the keyword table.</extracomment>
        <translation>Palabra clave</translation>
    </message>
    <message>
        <source>Demand</source>
        <extracomment>Column of the keyword table: required, preferred or mentioned.</extracomment>
        <translation>Exigencia</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Mencionada</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <extracomment>How an interview went; %1 is a number of stars.</extracomment>
        <translation>%1 de 5</translation>
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
    <name>foothold::StageHistoryPane</name>
    <message>
        <source>Delete from the history</source>
        <translation>Borrar del historial</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>column header: the order in which stages were reached</extracomment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>No stage yet. Move the application to its first one above.</source>
        <translation>Aún no hay etapas. Mueve la candidatura a la primera aquí arriba.</translation>
    </message>
    <message>
        <source>Stages this application reached</source>
        <translation>Etapas a las que ha llegado esta candidatura</translation>
    </message>
    <message>
        <source>An application keeps at least one stage. Move it to another one first.</source>
        <translation>Una candidatura conserva al menos una etapa. Muévela antes a otra.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n entries of the history.</source>
        <translation>
            <numerusform>Se ha borrado %n entrada del historial.</numerusform>
            <numerusform>Se han borrado %n entradas del historial.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::StageMover</name>
    <message>
        <source>Move to stage</source>
        <translation>Mover a la etapa</translation>
    </message>
    <message>
        <source>Day it reached the stage</source>
        <extracomment>accessible name: the day an application reached a stage</extracomment>
        <translation>Día en que llegó a la etapa</translation>
    </message>
    <message>
        <source>Note, such as who wrote</source>
        <extracomment>placeholder of the note at a change of stage</extracomment>
        <translation>Nota, como quién escribió</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>button: moves the application to the chosen stage</extracomment>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Say on which day it reached the stage.</source>
        <translation>Indica qué día llegó a la etapa.</translation>
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
        <source>Merge a copy of the campaign</source>
        <extracomment>what was done</extracomment>
        <translation>Combinar una copia de la campaña</translation>
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
    <message>
        <source>Add document</source>
        <translation>Añadir documento</translation>
    </message>
    <message numerus="yes">
        <source>Add %n documents</source>
        <translation>
            <numerusform>Añadir %n documento</numerusform>
            <numerusform>Añadir %n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Añadir contacto</translation>
    </message>
    <message numerus="yes">
        <source>Add %n contacts</source>
        <translation>
            <numerusform>Añadir %n contacto</numerusform>
            <numerusform>Añadir %n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add earlier version</source>
        <translation>Añadir versión anterior</translation>
    </message>
    <message numerus="yes">
        <source>Add %n earlier versions</source>
        <translation>
            <numerusform>Añadir %n versión anterior</numerusform>
            <numerusform>Añadir %n versiones anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>Añadir proyecto</translation>
    </message>
    <message numerus="yes">
        <source>Add %n projects</source>
        <translation>
            <numerusform>Añadir %n proyecto</numerusform>
            <numerusform>Añadir %n proyectos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add skill</source>
        <translation>Añadir habilidad</translation>
    </message>
    <message numerus="yes">
        <source>Add %n skills</source>
        <translation>
            <numerusform>Añadir %n habilidad</numerusform>
            <numerusform>Añadir %n habilidades</numerusform>
        </translation>
    </message>
    <message>
        <source>Add learning item</source>
        <translation>Añadir elemento de aprendizaje</translation>
    </message>
    <message numerus="yes">
        <source>Add %n learning items</source>
        <translation>
            <numerusform>Añadir %n elemento de aprendizaje</numerusform>
            <numerusform>Añadir %n elementos de aprendizaje</numerusform>
        </translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Añadir pregunta</translation>
    </message>
    <message numerus="yes">
        <source>Add %n questions</source>
        <translation>
            <numerusform>Añadir %n pregunta</numerusform>
            <numerusform>Añadir %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add interaction</source>
        <translation>Añadir interacción</translation>
    </message>
    <message numerus="yes">
        <source>Add %n interactions</source>
        <translation>
            <numerusform>Añadir %n interacción</numerusform>
            <numerusform>Añadir %n interacciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Añadir evento</translation>
    </message>
    <message numerus="yes">
        <source>Add %n events</source>
        <translation>
            <numerusform>Añadir %n evento</numerusform>
            <numerusform>Añadir %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add journal entry</source>
        <translation>Añadir entrada del diario</translation>
    </message>
    <message numerus="yes">
        <source>Add %n journal entries</source>
        <translation>
            <numerusform>Añadir %n entrada del diario</numerusform>
            <numerusform>Añadir %n entradas del diario</numerusform>
        </translation>
    </message>
    <message>
        <source>Add attachment</source>
        <translation>Añadir adjunto</translation>
    </message>
    <message numerus="yes">
        <source>Add %n attachments</source>
        <translation>
            <numerusform>Añadir %n adjunto</numerusform>
            <numerusform>Añadir %n adjuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add saved filter</source>
        <translation>Añadir filtro guardado</translation>
    </message>
    <message numerus="yes">
        <source>Add %n saved filters</source>
        <translation>
            <numerusform>Añadir %n filtro guardado</numerusform>
            <numerusform>Añadir %n filtros guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation>Editar documento</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n documents</source>
        <translation>
            <numerusform>Editar %n documento</numerusform>
            <numerusform>Editar %n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Editar contacto</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n contacts</source>
        <translation>
            <numerusform>Editar %n contacto</numerusform>
            <numerusform>Editar %n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit earlier version</source>
        <translation>Editar versión anterior</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n earlier versions</source>
        <translation>
            <numerusform>Editar %n versión anterior</numerusform>
            <numerusform>Editar %n versiones anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit project</source>
        <translation>Editar proyecto</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n projects</source>
        <translation>
            <numerusform>Editar %n proyecto</numerusform>
            <numerusform>Editar %n proyectos</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit skill</source>
        <translation>Editar habilidad</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n skills</source>
        <translation>
            <numerusform>Editar %n habilidad</numerusform>
            <numerusform>Editar %n habilidades</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit learning item</source>
        <translation>Editar elemento de aprendizaje</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n learning items</source>
        <translation>
            <numerusform>Editar %n elemento de aprendizaje</numerusform>
            <numerusform>Editar %n elementos de aprendizaje</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Editar pregunta</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n questions</source>
        <translation>
            <numerusform>Editar %n pregunta</numerusform>
            <numerusform>Editar %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit interaction</source>
        <translation>Editar interacción</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n interactions</source>
        <translation>
            <numerusform>Editar %n interacción</numerusform>
            <numerusform>Editar %n interacciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Editar evento</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n events</source>
        <translation>
            <numerusform>Editar %n evento</numerusform>
            <numerusform>Editar %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit journal entry</source>
        <translation>Editar entrada del diario</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n journal entries</source>
        <translation>
            <numerusform>Editar %n entrada del diario</numerusform>
            <numerusform>Editar %n entradas del diario</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit attachment</source>
        <translation>Editar adjunto</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n attachments</source>
        <translation>
            <numerusform>Editar %n adjunto</numerusform>
            <numerusform>Editar %n adjuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit saved filter</source>
        <translation>Editar filtro guardado</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n saved filters</source>
        <translation>
            <numerusform>Editar %n filtro guardado</numerusform>
            <numerusform>Editar %n filtros guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>Quitar documento</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n documents</source>
        <translation>
            <numerusform>Quitar %n documento</numerusform>
            <numerusform>Quitar %n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>Quitar contacto</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n contacts</source>
        <translation>
            <numerusform>Quitar %n contacto</numerusform>
            <numerusform>Quitar %n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove earlier version</source>
        <translation>Quitar versión anterior</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n earlier versions</source>
        <translation>
            <numerusform>Quitar %n versión anterior</numerusform>
            <numerusform>Quitar %n versiones anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove project</source>
        <translation>Quitar proyecto</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n projects</source>
        <translation>
            <numerusform>Quitar %n proyecto</numerusform>
            <numerusform>Quitar %n proyectos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove skill</source>
        <translation>Quitar habilidad</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n skills</source>
        <translation>
            <numerusform>Quitar %n habilidad</numerusform>
            <numerusform>Quitar %n habilidades</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove learning item</source>
        <translation>Quitar elemento de aprendizaje</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n learning items</source>
        <translation>
            <numerusform>Quitar %n elemento de aprendizaje</numerusform>
            <numerusform>Quitar %n elementos de aprendizaje</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>Quitar pregunta</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n questions</source>
        <translation>
            <numerusform>Quitar %n pregunta</numerusform>
            <numerusform>Quitar %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove interaction</source>
        <translation>Quitar interacción</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n interactions</source>
        <translation>
            <numerusform>Quitar %n interacción</numerusform>
            <numerusform>Quitar %n interacciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation>Quitar evento</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n events</source>
        <translation>
            <numerusform>Quitar %n evento</numerusform>
            <numerusform>Quitar %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove journal entry</source>
        <translation>Quitar entrada del diario</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n journal entries</source>
        <translation>
            <numerusform>Quitar %n entrada del diario</numerusform>
            <numerusform>Quitar %n entradas del diario</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove attachment</source>
        <translation>Quitar adjunto</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n attachments</source>
        <translation>
            <numerusform>Quitar %n adjunto</numerusform>
            <numerusform>Quitar %n adjuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove saved filter</source>
        <translation>Quitar filtro guardado</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n saved filters</source>
        <translation>
            <numerusform>Quitar %n filtro guardado</numerusform>
            <numerusform>Quitar %n filtros guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>Import %n records</source>
        <translation>
            <numerusform>Importar %n registro</numerusform>
            <numerusform>Importar %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>versión anterior</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>habilidad</translation>
    </message>
    <message>
        <source>learning item</source>
        <translation>elemento de aprendizaje</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>interaction</source>
        <translation>interacción</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>journal entry</source>
        <translation>entrada del diario</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>adjunto</translation>
    </message>
    <message>
        <source>saved filter</source>
        <translation>filtro guardado</translation>
    </message>
</context>
<context>
    <name>foothold::StoriesTab</name>
    <message>
        <source>Open</source>
        <extracomment>column of the stories; a cell says &quot;3 open&quot; or nothing</extracomment>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>No stories yet. Write down one piece of past work in five parts: problem, previous methods, my approach, result, intuition.</source>
        <translation>Aún no hay historias. Escribe un trabajo anterior en cinco partes: problema, métodos previos, mi enfoque, resultado e intuición.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a keyword, %2 how many ads name it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No ad names anything this story shows yet. Write the skills as ads do.</source>
        <translation>Ninguna oferta nombra aún algo que muestre esta historia. Escribe las habilidades como lo hacen las ofertas.</translation>
    </message>
    <message>
        <source>New story</source>
        <extracomment>title of a story that was just added</extracomment>
        <translation>Nueva historia</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n stories.</source>
        <extracomment>message after deleting; %1 is the title of a story</extracomment>
        <translation>
            <numerusform>Se ha borrado %n historia.</numerusform>
            <numerusform>Se han borrado %n historias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>Se ha borrado %1.</translation>
    </message>
</context>
<context>
    <name>foothold::StoryForm</name>
    <message>
        <source>What was wrong, for whom, and why it was hard.</source>
        <translation>Qué fallaba, para quién y por qué era difícil.</translation>
    </message>
    <message>
        <source>One or two ways it was done before, one on each line, and where each falls short.</source>
        <translation>Una o dos maneras de hacerlo antes, una por línea, y en qué se queda corta cada una.</translation>
    </message>
    <message>
        <source>What you yourself did, and why that and not something else.</source>
        <translation>Qué hiciste tú y por qué eso y no otra cosa.</translation>
    </message>
    <message>
        <source>What came of it, also what did not work.</source>
        <translation>Qué resultó de ello, también lo que no funcionó.</translation>
    </message>
    <message>
        <source>The result as a figure against the baseline, such as &quot;error 3.1 to 2.3&quot;.</source>
        <translation>El resultado en cifras frente al punto de partida, como «error de 3,1 a 2,3».</translation>
    </message>
    <message>
        <source>Why it works, in words a person from another field understands.</source>
        <translation>Por qué funciona, con palabras que entienda alguien de otro campo.</translation>
    </message>
    <message>
        <source>The words an ad would use for what you did; they match stories to ads.</source>
        <translation>Las palabras que usaría una oferta para lo que hiciste; relacionan las historias con las ofertas.</translation>
    </message>
    <message>
        <source>What it answers, and how many ads name it</source>
        <extracomment>heading above keywords that a story shows, each with a number in brackets</extracomment>
        <translation>A qué responde y cuántas ofertas lo nombran</translation>
    </message>
    <message>
        <source>The problem is missing.</source>
        <translation>Falta el problema.</translation>
    </message>
    <message>
        <source>No previous method is named yet.</source>
        <translation>Aún no se nombra ningún método previo.</translation>
    </message>
    <message>
        <source>One or two previous methods are enough.</source>
        <translation>Con uno o dos métodos previos basta.</translation>
    </message>
    <message>
        <source>Your approach is missing.</source>
        <translation>Falta tu enfoque.</translation>
    </message>
    <message>
        <source>The result is missing.</source>
        <translation>Falta el resultado.</translation>
    </message>
    <message>
        <source>The result has no number yet.</source>
        <translation>El resultado aún no tiene ninguna cifra.</translation>
    </message>
    <message>
        <source>The intuition is missing.</source>
        <translation>Falta la intuición.</translation>
    </message>
    <message>
        <source>No skills are named yet.</source>
        <translation>Aún no se nombran habilidades.</translation>
    </message>
    <message>
        <source>All five parts are there.</source>
        <translation>Están las cinco partes.</translation>
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
    <name>foothold::TargetGauge</name>
    <message>
        <source>Target companies</source>
        <extracomment>accessible name of the bar that shows how many target companies the list has</extracomment>
        <translation>Empresas objetivo</translation>
    </message>
    <message numerus="yes">
        <source>%n targets of %1-%2</source>
        <extracomment>how many companies are targets, of a wanted range such as 30-40</extracomment>
        <translation>
            <numerusform>%n objetivo de %1-%2</numerusform>
            <numerusform>%n objetivos de %1-%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to have enough to choose from.</source>
        <translation>
            <numerusform>Falta %n para tener bastante donde elegir.</numerusform>
            <numerusform>Faltan %n para tener bastante donde elegir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is long enough. Now make it good: research, and drop what you do not want.</source>
        <translation>La lista es lo bastante larga. Ahora mejórala: investiga y descarta lo que no quieras.</translation>
    </message>
    <message>
        <source>More targets than you can study well. Drop the ones you want least.</source>
        <translation>Más objetivos de los que puedes estudiar bien. Descarta los que menos te interesen.</translation>
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
    <name>foothold::ThinTargets</name>
    <message>
        <source>What your targets lack. Choose one to see which targets.</source>
        <translation>Lo que les falta a tus objetivos. Elige una línea para ver a cuáles.</translation>
    </message>
</context>
<context>
    <name>foothold::UndoBar</name>
    <message>
        <source>Undo (%1)</source>
        <extracomment>a button after something was deleted; %1 is a shortcut</extracomment>
        <translation>Deshacer (%1)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the offer to undo</source>
        <translation>Cerrar el aviso de deshacer</translation>
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
        <translation>Oferta recibida</translation>
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
<context>
    <name>foothold::VersionsPane</name>
    <message>
        <source>No earlier text. When the ad is published anew, paste the newer text and see what changed.</source>
        <translation>No hay textos anteriores. Cuando la oferta se publique de nuevo, pega el texto nuevo y mira qué ha cambiado.</translation>
    </message>
    <message>
        <source>Paste a newer text</source>
        <translation>Pegar un texto más nuevo</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Earlier texts of the ad</source>
        <translation>Textos anteriores de la oferta</translation>
    </message>
    <message>
        <source>Delete this version</source>
        <translation>Borrar esta versión</translation>
    </message>
    <message>
        <source>Paste the whole text as it is published now. The text so far stays as an earlier version.</source>
        <translation>Pega el texto entero tal como está publicado ahora. El texto actual se queda como versión anterior.</translation>
    </message>
    <message>
        <source>Newer text of the ad</source>
        <translation>Texto más nuevo de la oferta</translation>
    </message>
    <message>
        <source>Keep as the newest text</source>
        <translation>Guardar como el texto más nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <extracomment>an earlier text of an ad; %1 is the date it was captured on</extracomment>
        <translation>Texto del %1</translation>
    </message>
    <message>
        <source>Comparing...</source>
        <translation>Comparando...</translation>
    </message>
    <message>
        <source>Since then: %1, %2.</source>
        <extracomment>%1 &quot;3 words added&quot;, %2 &quot;1 word removed&quot;</extracomment>
        <translation>Desde entonces: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n words added</source>
        <translation>
            <numerusform>%n palabra añadida</numerusform>
            <numerusform>%n palabras añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words removed</source>
        <translation>
            <numerusform>%n palabra quitada</numerusform>
            <numerusform>%n palabras quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts differ so much that not every word is compared.</source>
        <translation>Los textos difieren tanto que no se compara palabra por palabra.</translation>
    </message>
    <message>
        <source>This is the text you have. Nothing was changed.</source>
        <translation>Este es el texto que ya tienes. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The newer text is kept; the one before is an earlier version now.</source>
        <translation>El texto nuevo está guardado; el de antes es ahora una versión anterior.</translation>
    </message>
    <message>
        <source>Deleted an earlier text.</source>
        <translation>Se ha borrado un texto anterior.</translation>
    </message>
</context>
<context>
    <name>foothold::Windows</name>
    <message>
        <source>Close the dialog first, then open %1 again.</source>
        <translation>Cierra primero el diálogo y vuelve a abrir %1.</translation>
    </message>
</context>
</TS>
