import { MAX_ATTACHMENT_BYTES, MAX_IMAGE_BYTES } from '../../text/limits.ts';
import type { RuleExplanations } from '../locale.ts';
import { WORD, megabytes } from './wording.ts';

const REACH = 'La UNOSSC puede tener preguntas sobre el informe y debe poder hacerlas.';

const CONFERENCE =
  'La UNOSSC ordena los informes según la fecha de las consultas, a fin de que sirvan de base para la Conferencia, que se celebra del 20 al 22 de marzo de 2019.';

const SENT =
  'El informe se envía por correo electrónico con sus archivos adjuntos; lo que está en otro lugar de su computadora se queda allí.';

const LOOK = 'El informe parecería inacabado entre los demás que reciben los Estados Miembros.';

const BRIEF = 'La UNOSSC lee un centenar de informes y pide que sean concisos.';

const APPEARANCE = 'El texto no tendría el aspecto previsto.';

/** The examples are parts of a report as people type it. */
export const explanationsOfRules: RuleExplanations = {
  'attachment-missing': {
    title: 'un archivo adjunto que no está',
    meaning: 'En la carpeta del informe no hay ningún archivo con ese nombre. Las mayúsculas cuentan.',
    why: 'La UNOSSC pide que el informe vaya acompañado de la nota conceptual y la lista de participantes.',
    before: 'attachments:\n  concept_note: Nota conceptual (final).docx\n  participants: participants.csv',
    after: 'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv',
  },
  'attachment-not-a-file': {
    title: 'un adjunto que no es un archivo',
    meaning: 'Es una carpeta, o un archivo que no contiene nada.',
    why: 'La UNOSSC no recibiría nada.',
    before: 'attachments:\n  concept_note: attachments\n  participants: participants.csv',
    after: 'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv',
  },
  'attachment-outside': {
    title: 'un archivo adjunto que está en otro lugar',
    meaning: 'La ruta sale de la carpeta del informe.',
    why: SENT,
    before: 'attachments:\n  concept_note: ../concept-note.docx\n  participants: participants.csv',
    after: 'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv',
  },
  'attachment-path': {
    title: 'una ruta con barras invertidas',
    meaning: 'Las carpetas están separadas por “\\”, como en Windows, en lugar de “/”.',
    why: 'En otras computadoras no se encontraría el archivo.',
    before: 'attachments:\n  concept_note: files\\concept-note.docx\n  participants: participants.csv',
    after: 'attachments:\n  concept_note: files/concept-note.docx\n  participants: participants.csv',
  },
  'attachment-repeated': {
    title: 'el mismo archivo dos veces',
    meaning: 'Dos de los adjuntos son el mismo archivo.',
    why: 'Probablemente falta uno de los archivos que pide la UNOSSC.',
    before: 'attachments:\n  concept_note: concept-note.docx\n  participants: concept-note.docx',
    after: 'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv',
  },
  'attachment-size': {
    title: 'archivos adjuntos demasiado grandes para un correo electrónico',
    meaning: `En conjunto superan los ${megabytes(MAX_ATTACHMENT_BYTES)}.`,
    why: 'Muchos servidores de correo rechazarían el mensaje dirigido a la UNOSSC.',
    before:
      'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv\n  others: [film.mp4]',
    after: 'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv',
  },
  'comment-in-text': {
    title: 'un signo de número dentro de un texto',
    meaning: 'Después de un espacio, YAML toma “#” y todo lo que sigue por un comentario.',
    why: 'Esas palabras se perderían antes de llegar a la UNOSSC.',
    before: 'title: Consulta # 3 sobre el agua',
    after: 'title: "Consulta # 3 sobre el agua"',
  },
  'country-code': {
    title: 'un código en lugar de un país',
    meaning: 'El país está indicado con unas letras, como NO.',
    why: 'Los lectores no conocen todos los códigos, y la UNOSSC enumera los países por su nombre.',
    before: 'venue: {name: Ayuntamiento, city: Oslo, country: NO}',
    after: 'venue: {name: Ayuntamiento, city: Oslo, country: Noruega}',
  },
  'date-after-conference': {
    title: 'una fecha posterior al comienzo de la Conferencia',
    meaning: 'Según el informe, la consulta se celebró el 20 de marzo de 2019 o más tarde.',
    why: CONFERENCE,
    before: 'date: 2019-06-27',
    after: 'date: 2018-06-27',
  },
  'date-in-future': {
    title: 'una fecha que aún no ha llegado',
    meaning: 'Según el informe, la consulta se celebra en un día posterior al de hoy.',
    why: 'Un informe da cuenta de lo que se trató.',
    before: 'date: 2108-06-27',
    after: 'date: 2018-06-27',
  },
  'date-invalid': {
    title: 'una fecha que no se puede leer',
    meaning: 'No está escrita en la forma año-mes-día, o ese día no existe.',
    why: `05/06/2018 es un día de mayo en algunos países y de junio en otros. ${CONFERENCE}`,
    before: 'date: 27/06/2018',
    after: 'date: 2018-06-27',
  },
  'date-order': {
    title: 'el último día antes que el primero',
    meaning: 'De los dos días separados por una barra, el segundo es anterior al primero.',
    why: CONFERENCE,
    before: 'date: 2018-06-29/2018-06-27',
    after: 'date: 2018-06-27/2018-06-29',
  },
  'direction-override': {
    title: 'una marca que invierte letras',
    meaning:
      'Una marca invisible muestra las letras que le siguen en un orden que no es el suyo. Suele venir de un texto copiado.',
    why: 'Lo que se lee no es lo que está escrito, y el documento omite la marca.',
    before: 'needs: "Capacitación \\u202ey un registro.\\u202c"',
    after: 'needs: "Capacitación y un registro."',
  },
  'direction-override-in-address': {
    title: 'una marca que disfraza una dirección',
    meaning: 'Una marca invisible muestra una dirección o una ruta de otra forma que como está escrita.',
    why: 'Lleva a un lugar distinto del que se lee.',
    before: 'needs: "https://example.org/\\u202epam"',
    after: 'needs: "https://example.org/map"',
  },
  'duplicate-session': {
    title: 'dos sesiones con el mismo título',
    meaning: 'Dos resúmenes de sesión tienen el mismo título.',
    why: 'La UNOSSC pide un resumen separado de cada sesión; los lectores deben poder distinguirlas.',
    before:
      'sessions:\n  - title: Apertura\n    topics: Bienvenida.\n    conclusions: Ninguna.\n  - title: Apertura\n    topics: Financiación.\n    conclusions: Dos fondos.',
    after:
      'sessions:\n  - title: Apertura\n    topics: Bienvenida.\n    conclusions: Ninguna.\n  - title: Financiación\n    topics: Financiación.\n    conclusions: Dos fondos.',
  },
  'duplicate-text': {
    title: 'el mismo párrafo dos veces',
    meaning: 'Un párrafo figura palabra por palabra en dos respuestas. Casi siempre se pegó dos veces.',
    why: BRIEF,
    before:
      'trends: Las ciudades y las universidades ya cooperan directamente sin pasar por la capital.\nneeds: Las ciudades y las universidades ya cooperan directamente sin pasar por la capital.',
    after:
      'trends: Las ciudades y las universidades ya cooperan directamente sin pasar por la capital.\nneeds: Capacitación de los puntos focales y un registro común.',
  },
  email: {
    title: 'una dirección de correo electrónico incorrecta',
    meaning:
      'Un mensaje enviado a ella no llegaría: falta la “@”, sobra un espacio o hay dos direcciones en un mismo lugar.',
    why: REACH,
    before: 'prepared_by:\n  - name: Punto focal\n    email: punto.focal at example.org',
    after: 'prepared_by:\n  - name: Punto focal\n    email: punto.focal@example.org',
  },
  'empty-list-item': {
    title: 'un elemento vacío en una lista',
    meaning: 'Hay un guion sin nada después, en una lista que tiene otros elementos.',
    why: LOOK,
    before: 'priority_areas:\n  - Alerta temprana\n  -',
    after: 'priority_areas:\n  - Alerta temprana',
  },
  footnote: {
    title: 'una nota sin texto o sin llamada',
    meaning:
      'La llamada, por ejemplo [^1], y la nota, una línea que empieza con “[^1]:”, deben figurar en la misma respuesta.',
    why: 'El texto de la nota faltaría o quedaría en el cuerpo del texto.',
    before: 'needs: "Se pidió capacitación.[^1]"',
    after: 'needs: |\n  Se pidió capacitación.[^1]\n\n  [^1]: Informe de 2017.',
  },
  'heading-in-text': {
    title: 'un título dentro de una respuesta',
    meaning: 'Una línea empieza por “#”. En el documento será una línea en negrita.',
    why: 'El modelo tiene sus propios títulos, por los que la UNOSSC se orienta en los informes.',
    before: 'trends: |\n  # Desafíos\n\n  Pocos países saben cuánto gastan.',
    after: 'trends: |\n  **Desafíos**\n\n  Pocos países saben cuánto gastan.',
  },
  'html-in-text': {
    title: 'HTML en una respuesta',
    meaning: 'Las etiquetas como <b> se eliminan del documento; las palabras que encierran se conservan.',
    why: APPEARANCE,
    before: 'needs: Un registro <b>común</b>.',
    after: 'needs: Un registro **común**.',
  },
  'image-missing': {
    title: 'una imagen que no se puede mostrar',
    meaning: `No está en la carpeta del informe, no es PNG ni JPEG o supera los ${megabytes(MAX_IMAGE_BYTES)}.`,
    why: WORD,
    before: 'trends: "![Participantes en la sala](photo.bmp)"',
    after: 'trends: "![Participantes en la sala](photo.png)"',
  },
  'image-remote': {
    title: 'una imagen de la web',
    meaning: 'No se descarga; en su lugar, el documento contiene un enlace a ella.',
    why: 'El informe debe estar completo sin conexión a la red y durante años.',
    before: 'trends: "![Participantes en la sala](https://example.org/photo.png)"',
    after: 'trends: "![Participantes en la sala](photo.png)"',
  },
  'image-without-description': {
    title: 'una imagen sin descripción',
    meaning: 'No hay nada que la describa a los lectores que no pueden verla.',
    why: 'Los documentos de las Naciones Unidas deben ser accesibles para las personas con discapacidad.',
    before: 'trends: "![](photo.png)"',
    after: 'trends: "![Participantes en la sala](photo.png)"',
  },
  'language-mismatch': {
    title: 'textos en otro idioma',
    meaning: 'El informe dice estar escrito en un idioma, pero sus textos están claramente en otro.',
    why: 'De esta respuesta dependen los títulos del documento y la revisión ortográfica de Word.',
    before: 'language: en',
    after: 'language: es',
  },
  'link-as-text': {
    title: 'una imagen o un enlace que queda como texto',
    meaning:
      'Un espacio entre los corchetes y los paréntesis o en la dirección, o paréntesis de otra escritura: para Markdown es texto.',
    why: 'El documento muestra los corchetes y la dirección en lugar de la imagen o el enlace.',
    before: 'trends: "[La sala](https://example.org/hall plan)"',
    after: 'trends: "[La sala](https://example.org/hall%20plan)"',
  },
  'link-scheme': {
    title: 'un enlace que no se admite',
    meaning:
      'Un enlace debe llevar a una dirección completa de tipo http, https o mailto. De los demás solo se muestra el texto.',
    why: 'Los enlaces a archivos o programas no funcionan en otras computadoras, y los servidores de correo los toman por ataques.',
    before: 'needs: "Véase [la lista](file:///C:/lista.docx)."',
    after: 'needs: "Véase [la lista](https://example.org/lista)."',
  },
  'more-problems': {
    title: 'más problemas de los que se muestran',
    meaning: 'Solo se muestran los primeros 200 problemas de un archivo.',
    why: 'A menudo la mayoría tienen la misma causa y desaparecen a la vez.',
    before: `organized_by: [${'{name: []}, '.repeat(201)}]`,
    after: 'organized_by: [{name: UNOSSC}]',
  },
  'list-as-text': {
    title: 'una lista que se convierte en texto corrido',
    meaning:
      'Las líneas empiezan como elementos de una lista, pero YAML o Markdown las une en un solo párrafo.',
    why: APPEARANCE,
    before: 'needs: >\n  La reunión acordó:\n  - Compartir datos;\n  - Capacitar al personal.',
    after: 'needs: |\n  La reunión acordó:\n\n  - Compartir datos;\n  - Capacitar al personal.',
  },
  'numbered-twice': {
    title: 'un número que el documento añade por sí mismo',
    meaning:
      'Las sesiones, las recomendaciones y los puntos de acción se numeran según su lugar en la lista.',
    why: LOOK,
    before:
      'recommendations:\n  - action: 1. Publicar cinco cifras al año.\n    addressed_to: Estados Miembros',
    after: 'recommendations:\n  - action: Publicar cinco cifras al año.\n    addressed_to: Estados Miembros',
  },
  placeholder: {
    title: 'un pasaje que espera una respuesta',
    meaning:
      'Ha quedado una marca como “por confirmar” o TODO, una pregunta del modelo o el ejemplo del formulario.',
    why: LOOK,
    before: 'needs: Por confirmar',
    after: 'needs: Capacitación de los puntos focales y un registro común.',
  },
  'quotation-marks': {
    title: 'un texto entero entre comillas',
    meaning: 'Las comillas se imprimirían en el título o el nombre, y en todas las listas de informes.',
    why: LOOK,
    before: 'title: “Taller sobre los puertos”',
    after: 'title: Taller sobre los puertos',
  },
  'recommendation-without-addressee': {
    title: 'una recomendación sin destinatario',
    meaning: 'No se indica a quién va dirigida la recomendación.',
    why: 'Los Estados Miembros leen las recomendaciones para ver qué se les pide que hagan.',
    before: 'recommendations:\n  - action: Publicar cinco cifras al año.',
    after: 'recommendations:\n  - action: Publicar cinco cifras al año.\n    addressed_to: Estados Miembros',
  },
  telephone: {
    title: 'un número de teléfono que no se puede marcar',
    meaning: 'No tiene el prefijo del país, o le faltan o le sobran cifras.',
    why: REACH,
    before: 'prepared_by:\n  - {name: Punto focal, email: focal@example.org, telephone: 02 555 0142}',
    after: 'prepared_by:\n  - {name: Punto focal, email: focal@example.org, telephone: "+41 22 555 0142"}',
  },
  'text-too-complex': {
    title: 'demasiados signos en un texto',
    meaning:
      'Hay miles de signos de Markdown, un centenar de niveles de listas o más de 100.000 caracteres, o demasiados signos en todos los textos del informe juntos. El texto se muestra sin formato.',
    why: APPEARANCE,
    before: `needs: "${'*a_'.repeat(2100)}"`,
    after: 'needs: "*a*"',
  },
  'too-long': {
    title: 'una respuesta más larga de lo que aconseja el formulario',
    meaning: 'El formulario aconseja un número de palabras para cada texto.',
    why: BRIEF,
    before: `priority_areas:\n  - ${'alerta temprana '.repeat(26).trim()}`,
    after: 'priority_areas:\n  - alerta temprana',
  },
  'unbalanced-direction': {
    title: 'una marca suelta de la dirección de escritura',
    meaning:
      'Una marca invisible cambia la dirección de escritura y no se cierra. Suele venir de un texto copiado.',
    why: 'Las palabras, los números y los paréntesis que siguen quedarían en un orden equivocado.',
    before: 'needs: "Capacitación \\u202by un registro."',
    after: 'needs: "Capacitación y un registro."',
  },
  'unused-ignore': {
    title: 'un comentario que no silencia nada',
    meaning:
      'Un comentario “# bapa-ignore: código” está donde no hay ninguna advertencia de ese tipo, o nombra un error, que no puede silenciarse.',
    why: 'Ocultaría una advertencia que apareciera más adelante.',
    before: '# bapa-ignore: too-long acordado con la UNOSSC\nneeds: Capacitación.',
    after: 'needs: Capacitación.',
  },
};
