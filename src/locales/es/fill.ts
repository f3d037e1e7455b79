import type { FillWords } from '../fill-words.ts';
import { count, didYouMean, number } from './wording.ts';

/** Spanish words of `bapa fill`. */
export const fill: FillWords = {
  command: {
    summary: 'plantea una por una las preguntas del formulario; cada respuesta se guarda de inmediato',
    argument: 'el informe (por defecto: report.yaml)',
    examples: [
      [
        'bapa fill',
        'plantea las preguntas aún sin respuesta de report.yaml; si no existe, empieza un informe nuevo',
      ],
      ['bapa fill --at /sessions/1/conclusions', 'va directamente a las conclusiones de la sesión II'],
      [
        'bapa fill --set /venue/city=Bangkok --set date=2018-06-27',
        'escribe dos respuestas sin plantear preguntas',
      ],
    ],
  },
  options: {
    section: 'empieza en una sección: facts, A a G, attachments',
    at: 'empieza en una pregunta, indicada como lo hace “bapa validate”: /sessions/1/conclusions',
    missing: 'plantea solo las preguntas obligatorias aún sin respuesta',
    set: 'escribe una respuesta sin plantear la pregunta: ruta=valor; puede repetirse',
    answers:
      'escribe las respuestas de un archivo YAML o JSON sin plantear preguntas (- para la entrada estándar)',
    plain: 'pregunta línea por línea, solo con texto: para lectores de pantalla y redirecciones',
  },
  keys: {
    choose: 'elegir',
    save: 'guardar y seguir',
    newLine: 'línea nueva',
    keep: 'dejar como está',
    skip: 'omitir',
    back: 'volver',
    stop: 'terminar',
    toggle: 'marcar',
    complete: 'completar el nombre',
    editor: 'abrir un editor',
    undo: 'deshacer',
    redo: 'rehacer',
    move: 'mover',
    shift: 'cambiar de lugar',
    put: 'dejar aquí',
    cancel: 'cancelar',
    add: 'añadir',
    remove: 'suprimir',
    rename: 'cambiar el nombre',
    parts: 'todas sus preguntas',
    clear: 'borrar todo',
    copy: 'copiar la anterior',
  },
  guidance: {
    sessions:
      'Un resumen por sesión, en el orden en que se celebraron: su tema y su título, los principales asuntos, las conclusiones y las medidas acordadas.',
    date: 'Un día o varios: 27 de junio de 2018, 27 a 29 de junio de 2018 o 2018-06-27.',
    'prepared_by[].telephone': 'Con el prefijo del país, empezando por el signo más.',
  },
  space: 'Espacio',
  example: (text) => `Ejemplo: ${text}`,
  optional: '(opcional)',
  unanswered: 'aún sin respuesta',
  words: (n, advised) =>
    advised === undefined
      ? count(n, 'word')
      : `${count(n, 'word')}; se aconsejan ${number(advised)} como máximo`,
  overview: {
    enter: 'Enter abre la primera pregunta de una sección que aún no tiene respuesta.',
    title: (file) => `Su informe: ${file}`,
    progress: (answered, required) =>
      `Respuestas obligatorias: ${number(answered)} de ${number(required)}. Cada respuesta se guarda de inmediato.`,
    finish: 'Revisar el informe y generar el archivo de Word',
  },
  list: {
    add: (item) => `Añadir: ${item}`,
    done: 'Seguir: la lista está completa',
    count: (items) => (items === 0 ? 'nada por ahora' : count(items, 'item')),
    unfinished: 'por completar',
    removeQuestion: (item) => `¿Suprimir este elemento? ${item}`,
    remove: 'Sí, suprimirlo',
    keep: 'No, conservarlo',
    removed: (item) => `Elemento suprimido: ${item}`,
  },
  saved: (name, answer) => `✓ ${name}: ${answer}`,
  cleared: (name) => `✓ ${name}: se retiró la respuesta`,
  undone: (name) => `✓ Deshecho: ${name}`,
  redone: (name) => `✓ Rehecho: ${name}`,
  ignored: (text) => `Esto es una lista, así que no se tomó lo que escribió: ${text}`,
  position: (nth, all) => `${number(nth)} de ${number(all)}`,
  skippedText:
    'Lo que escribió se conserva, pero aún no está en el informe. Vuelva a esta pregunta para guardarlo.',
  draftShown: 'Esto es lo que había escrito o marcado antes; aún no está en el informe.',
  keepsAnyway: (key) =>
    `Modifique la respuesta. Para conservarla por ahora tal como está, pulse ${key} otra vez.`,
  ambiguousDate: {
    title: (typed) => `¿A qué día corresponde ${typed}?`,
    other: 'A otro día: escribir de nuevo la fecha',
  },
  conflict: {
    title:
      'Entretanto, otra persona modificó esta respuesta en el archivo. ¿Con cuál de las dos desea quedarse?',
    guidance: 'No se ha sobrescrito nada.',
    mine: 'Con la que escribió usted',
    theirs: 'Con la del archivo',
    both: 'Con ambas: unirlas ahora',
    nothing: 'sin respuesta',
    list: 'Entretanto, otra persona modificó esta lista en el archivo, por lo que no se hizo nada. Vuelva a consultarla.',
  },
  changedMeanwhile: 'Entretanto, otro programa modificó el archivo; se han incorporado los cambios.',
  unreadable: (file) =>
    `Otro programa modificó ${file} y ahora no se puede leer. Corríjalo allí (“bapa validate” indica dónde) y vuelva a dar su respuesta.`,
  notEditable: {
    unreadable: () =>
      'En este momento no se puede leer el archivo, por lo que no se pudo escribir la respuesta.',
    alias: (where) =>
      `${where}: en el archivo, la respuesta está escrita como referencia (*nombre). Sustitúyala primero por el texto en un editor de texto.`,
    shape: (where) =>
      `${where}: hay un solo texto donde el formulario tiene varias partes. Ordénelo primero en un editor de texto, para que no se pierda nada.`,
    'no-such-item': (where) => `${where}: este elemento no está en el archivo. Vuelva a consultar la lista.`,
    'merge-marks': (where) =>
      `${where}: la respuesta contiene marcas de una fusión sin terminar (<<<<<<<, >>>>>>>). Conserve lo correcto de las dos versiones y borre las líneas de las marcas.`,
    layout: (where) =>
      `${where}: la disposición del archivo no permite modificar aquí la respuesta sin riesgo. Modifíquela en un editor de texto.`,
  },
  notSaved: (reason) =>
    `No se guardó la respuesta. ${reason} Su texto sigue aquí; confírmelo de nuevo para intentarlo otra vez.`,
  notKept: (reason) => `No se pudo guardar lo que escribió: ${reason}`,
  printed: 'Por eso se muestra a continuación. Cópielo antes de cerrar esta ventana.',
  gone: (where) =>
    `${where} ya no está en el archivo, así que no se guardó nada en él. Su texto se conserva.`,
  unreadTexts: (kept) =>
    `No se pudieron leer por completo los textos inacabados de una sesión anterior. Su archivo se conserva: ${kept}`,
  tooLong: (file) => `${file} pasaría de 1 MB, tamaño que bapa no lee. No se guardó nada.`,
  damaged:
    'Algunas letras no se pudieron leer y aparecen como �. Escríbalas de nuevo; el terminal debe usar UTF-8.',
  unknownChoice: (choice) => `${choice} (no figura entre las opciones del formulario)`,
  editor: {
    failed: 'No se pudo abrir el editor, o terminó con un error. Su texto está como estaba.',
    unfit: (file) => `Lo que guardó el editor no es texto y no se tomó. El archivo se conserva: ${file}`,
    encoding: (name) =>
      `El editor guardó en ${name} y no en UTF-8. Compruebe que todas las letras estén bien.`,
    later: 'El editor ha guardado un texto más reciente, que se muestra ahora. Confírmelo otra vez.',
    isOpen: 'El editor volvió enseguida. ¿Sigue abierta su ventana?',
    isOpenGuidance: 'Guarde allí y pulse aquí Intro.',
    hasSaved: 'He guardado: tomar el texto',
    isUnchanged: 'No he cambiado nada',
    emptied: (key) => `El editor no dejó nada, así que el texto se queda. ${key} lo retira.`,
    noteLeft:
      'Una parte de la nota de bapa (<!-- bapa: …) quedó en el texto. Retírela si no forma parte de la respuesta.',
    leaveVi: 'Para salir de vi: pulse Esc, escriba :wq y pulse Intro.',
  },
  editorNote:
    'Escriba su respuesta debajo de esta nota, guarde y cierre el editor. Esta nota no forma parte de la respuesta.',
  resume: {
    title: (where) => `La última vez estaba escribiendo: ${where}`,
    guidance: 'El texto se ha conservado, pero aún no está en el informe.',
    gone: 'Ese lugar ya no está en el informe. El texto se conservó:',
    otherReport: (file) => `Se escribió para ${file}, que ya no está en esta carpeta:`,
    now: 'Seguir escribiéndolo ahora',
    later: 'Más tarde: conservarlo hasta esa pregunta',
    here: (where) => `Ponerlo aquí: ${where}`,
    keep: 'Más tarde: conservarlo',
    discard: 'Descartar el texto',
  },
  yesOrNo: 'Escriba sí o no.',
  create: {
    title: (file) => `${file} aún no existe. ¿Desea empezar en él un informe nuevo?`,
    yes: 'Sí, empezar un informe nuevo',
    no: 'No',
    sessionsTitle: '¿Cuántas sesiones tuvo la consulta?',
    sessionsGuidance: (most) =>
      `Un número del 0 al ${most}. Más adelante pueden añadirse o suprimirse sesiones.`,
    notANumber: (most) => `Escriba un número del 0 al ${most}.`,
  },
  notReport: {
    title: (file) =>
      `${file} no es un informe: no contiene ninguna pregunta del formulario. ¿Escribir respuestas en él de todos modos?`,
    guidance: 'Para un informe nuevo, dé un nombre que todavía no exista.',
    yes: 'Sí, escribir en él',
    no: 'No, dejarlo como está',
    refused: (file) => ({
      message: `${file} no es un informe: no contiene ninguna pregunta del formulario. Se dejó como estaba.`,
      hint: 'Indique un informe. Si este archivo va a ser uno, ponga antes en él la línea “language: es”.',
    }),
  },
  end: {
    title: 'Ha respondido a todas las preguntas obligatorias.',
    openTitle: (missing) => `Respuestas obligatorias que aún faltan: ${number(missing)}.`,
    render: 'Generar el archivo de Word',
    overview: 'Volver a la vista general',
    stop: 'Terminar aquí',
  },
  stopped: (file) =>
    `Todas las respuestas están guardadas en ${file}. Para seguir en cualquier momento: bapa fill ${file}`,
  complete: (file) =>
    `Todas las respuestas están guardadas en ${file}. Para generar el archivo de Word: bapa render ${file}`,
  textKept: 'El texto que estaba escribiendo también se ha conservado y se le ofrecerá la próxima vez.',
  waiting: (places, file) =>
    `A medio escribir, todavía no en el informe: ${places}. Para continuar: bapa fill ${file}`,
  locked: (file, { pid, host, isHere, lock }) => ({
    message: isHere
      ? `${file} ya está abierto con “bapa fill” en otra ventana (proceso ${pid}).`
      : `${file} está abierto con “bapa fill” en otra computadora, ${host}.`,
    hint: isHere
      ? `Siga allí, o ciérrela primero. Si ya no está abierta, borre ${lock}`
      : `Siga allí. Si “bapa fill” ya no está en marcha, borre ${lock}`,
  }),
  noTerminal: (file) => ({
    message: `No hay ningún terminal en que plantear las preguntas, por lo que ${file} se dejó como estaba.`,
    hint: 'Dé las respuestas con --set /venue/city=Bangkok o --answers answers.yaml, o envíelas por la entrada estándar con --plain.',
  }),
  noTerminalFile: (file) => ({
    message: `No se encontró ${file}, y no hay ningún terminal en que plantear las preguntas.`,
    hint: 'Créelo primero con “bapa init”.',
  }),
  stillMissing: (n) => `Respuestas obligatorias que faltan (${number(n)}):`,
  wrongPlace: (pointer, suggestion) => ({
    message: `El formulario no tiene ninguna pregunta en “${pointer}”.`,
    hint:
      suggestion === undefined
        ? 'Indíquela como lo hace “bapa validate”, por ejemplo /sessions/1/conclusions.'
        : didYouMean(suggestion),
  }),
  wrongSection: (section, sections) => ({
    message: `El formulario no tiene ninguna sección “${section}”.`,
    hint: `Las secciones son: ${sections.join(', ')}.`,
  }),
  wrongSet: (argument) => ({
    message: `“${argument}” no es una respuesta que --set admita.`,
    hint: 'Escriba --set ruta=valor, por ejemplo --set /venue/city=Bangkok.',
  }),
  unreadableSet: (argument) => ({
    message: `El valor de “${argument}” no se puede leer.`,
    hint: 'Falta cerrar un corchete, una llave o unas comillas, o sobra alguno. En una lista o un grupo, ponga entre comillas el texto que tenga dos puntos.',
  }),
  wrongAnswers: (file) => ({
    message: `${file} no contiene respuestas.`,
    hint: 'Debe ser un archivo YAML o JSON con las claves de un informe, como “title: …”.',
  }),
  refused: (file) => `Estas respuestas tienen errores, por lo que ${file} se dejó como estaba:`,
  merged: (file, n) =>
    n === 0 ? `${file} ya tenía estas respuestas.` : `${count(n, 'written')} en ${file}.`,
  plain: {
    intro: [
      'Escriba una respuesta y pulse Intro. Si solo pulsa Intro, se conserva lo que hay o se omite la pregunta.',
      'En una pregunta de varias líneas, una línea vacía seguida de inmediato por texto, pegado o redirigido, da comienzo a la respuesta; /skip siempre omite la pregunta.',
      'En cada pregunta, en una línea aparte: /back vuelve atrás, /skip pasa a la siguiente, /stop termina (todo queda guardado), /save da lo que se había escrito antes, /clear retira una respuesta, /undo deshace lo último que se guardó, /redo lo rehace, /edit abre un editor, /help repite estas indicaciones.',
    ],
    row: (label, detail) => `${label}: ${detail}`,
    number: (current) => (current === undefined ? 'Número:' : `Número, o Intro para ${current}:`),
    numbers: (current) =>
      `Números separados por comas, o Intro para ${current === '' ? 'ninguno' : current}:`,
    now: (answer) => `Respuesta actual: ${answer}`,
    prose:
      'Escriba tantas líneas como desee; una línea con solo un punto termina la respuesta (dos puntos seguidos valen por uno).',
    notUnderstood: (typed) => `No es ninguno de los números ni de las letras anteriores: ${typed}`,
    dropped: 'Las líneas escritas se descartaron. La respuesta está como estaba; /clear la retira.',
  },
};
