import type { CliWords } from '../cli-words.ts';
import type { UiWords } from '../locale.ts';
import { SEE_CODES, SEE_HELP, count, didYouMean, list, number } from './wording.ts';

const problems = (errors: number, warnings: number) =>
  [errors > 0 && count(errors, 'error'), warnings > 0 && count(warnings, 'warning')]
    .filter(Boolean)
    .join(', ');

export const ui: UiWords = {
  severity: { error: 'error', warning: 'advertencia', note: 'nota' },
  states: { done: 'completo', partly: 'parcial', empty: 'vacío', problem: 'por corregir' },
  sections: { facts: 'Datos de la consulta' },
  validate: {
    file: ({ file, error, warning, note, answered, required, readable }) => {
      if (!readable) {
        return `${file}: ${problems(error, warning)}. Corrija esto primero; lo demás se revisará después.`;
      }
      const found =
        problems(error, warning) || (note > 0 ? 'nada que corregir por ahora' : 'nada que corregir');
      return `${file}: ${found}. Respuestas obligatorias: ${number(answered)} de ${number(required)}.`;
    },
    summary: ({ files, failed, error, warning }) => {
      const among = failed === 0 ? '' : `, ${number(failed)} con errores`;
      return `${count(files, 'checked')}${among}: ${problems(error, warning) || 'nada que corregir'}.`;
    },
    nothingFound: {
      message: 'No se encontró ningún informe en ese lugar.',
      hint: 'Indique un archivo, una carpeta que contenga archivos .yaml o un patrón como "reports/*.yaml".',
    },
    skipped: (n) => `${count(n, 'skipped')}.`,
    passed: 'nada que corregir',
    others: (n) => `(${number(n)} más en la misma respuesta.)`,
    moreAnnotations: (severity, n) =>
      `Hay ${count(n, severity)} más: GitHub solo muestra diez por paso. La lista completa figura en el resumen de esta ejecución.`,
    table: ['Gravedad', 'Ubicación', 'Pregunta', 'Resultado', 'Código'],
    fixed: (file) => `Archivo corregido: ${file}`,
    tooMuchToFix: (file) =>
      `No se corrigió nada en ${file}: es demasiado largo y tiene demasiados errores para --fix. Corrija los primeros a mano e inténtelo de nuevo.`,
    fixNeedsFile: {
      message: 'La entrada estándar no puede corregirse directamente.',
      hint: 'Indique un archivo, o vea qué cambiaría con --fix --dry-run.',
    },
    written: (file) => `Archivo guardado: ${file}`,
    progress: (done, total) => `Revisión de los informes: ${number(done)} de ${number(total)}`,
  },
  explain: {
    why: 'Por qué es importante',
    before: 'Antes',
    after: 'Después',
    more: 'Para saber más sobre uno de ellos: bapa explain <código>',
    unknown: (code, suggestion) => ({
      message: `El código “${code}” no existe.`,
      hint: suggestion === undefined ? SEE_CODES : didYouMean(suggestion),
    }),
  },
  init: {
    schemaKept: (path) =>
      `${path} no está como lo hizo bapa, por lo que se dejó como estaba. Bórrelo para obtener uno nuevo.`,
    created: (file) => [
      `${file} está listo y contiene todas las preguntas del modelo de informe.`,
      `A continuación: responda a las preguntas con “bapa fill ${file}” o en cualquier editor de texto.`,
      `Después: “bapa validate ${file}” indica lo que falta y “bapa render ${file}” genera el archivo de Word.`,
    ],
    exists: (file) => ({
      message: `${file} ya existe y no se ha modificado.`,
      hint: 'Elija otro nombre, o reemplace el archivo existente con --force: se perderían sus respuestas.',
    }),
  },
  scaffold: {
    intro: [
      'Escriba cada respuesta después de los dos puntos y un espacio; donde haya “|”, en las líneas siguientes, con sangría.',
      'Las respuestas de varias líneas pueden llevar Markdown: - para las listas, **negrita**, *cursiva*, una línea en blanco entre párrafos.',
      'Las líneas que empiezan por # son indicaciones y no se imprimen. Se ruega concisión y exactitud.',
    ],
    required: 'obligatorio',
    optional: 'opcional',
    choice: 'Elija un valor:',
    choices: 'Elija uno o varios valores:',
    example: (text) => `Ejemplo: ${text}`,
    copy: (item) => `${item}: copie este bloque para cada elemento adicional.`,
  },
  render: {
    written: (file) => `Archivo guardado: ${file}`,
    unchanged: (file) => `Archivo sin cambios: ${file}`,
    warnings: (file, n) => `${count(n, 'warning')}; para verlo todo: bapa validate ${file}`,
    hasErrors: (file, errors) => ({
      message: `${file} contiene ${count(errors, 'error')}, por lo que no se generó el informe definitivo.`,
      hint: 'Corrija lo señalado más arriba, o genere con --draft un borrador, marcado como tal en todas las páginas.',
    }),
    edited: (file) => ({
      message: `${file} fue modificado por alguien o no fue generado por bapa. Se dejó como estaba.`,
      hint: 'Guarde en otro archivo con -o, o reemplace el archivo existente con --force: se perderían los cambios que contiene.',
    }),
    notAReport: (file) => ({
      message: `${file} no puede leerse como informe, por lo que no se generó nada.`,
      hint: 'Corrija lo señalado más arriba.',
    }),
    oneOutput: {
      message: 'Un mismo archivo no puede contener varios formatos.',
      hint: 'Suprima -o para guardarlos junto al informe, o ejecute el comando una vez para cada formato.',
    },
    oneReport: {
      message: 'Con -o, indique un solo informe y no use --out-dir.',
      hint: 'Suprima -o: cada documento recibe entonces el nombre de su informe, en la carpeta que indique --out-dir.',
    },
    sameTarget: (report, target) => ({
      message: `${report} se dejó de lado: ${target} acaba de generarse a partir de otro informe.`,
      hint: 'Dé otro nombre a uno de los dos informes.',
    }),
    noOffice: (named) =>
      named === undefined
        ? {
            message: 'No se encontró en esta computadora LibreOffice, que genera los archivos PDF.',
            hint: 'Instálelo desde www.libreoffice.org (Debian, Ubuntu: sudo apt install libreoffice-writer), o indique la ruta de su programa “soffice” en la variable de entorno BAPA_SOFFICE. Sin él: genere el archivo de Word y guárdelo como PDF en Word.',
          }
        : {
            message: `BAPA_SOFFICE indica “${named}”, que no es un programa.`,
            hint: 'Indique el programa “soffice” de LibreOffice, o deje BAPA_SOFFICE vacío: bapa lo buscará.',
          },
    pdfFailed: {
      message: 'LibreOffice no pudo generar el archivo PDF.',
      hint: 'Genere el archivo de Word con --to docx y guárdelo como PDF en Word o LibreOffice.',
    },
    pdfTooSlow: (seconds) => ({
      message: `LibreOffice no generó el archivo PDF en el tiempo previsto (${number(seconds)}\u00a0s).`,
      hint: 'Inténtelo de nuevo, o genere el archivo de Word con --to docx y guárdelo como PDF en Word o LibreOffice.',
    }),
    progress: (done, total) => `Generación de los informes: ${number(done)} de ${number(total)}`,
    summary: ({ reports, made }) => `Informes generados: ${number(made)} de ${number(reports)}.`,
    logoTooLarge: (file, limit) => ({
      message: `${file} tiene más de ${limit / 1e6} millones de píxeles.`,
      hint: 'Redúzcalo en un programa de imágenes; a un logotipo le bastan unos cientos.',
    }),
    logoNoImage: (file) => ({
      message: `${file} no es una imagen PNG o JPEG.`,
      hint: 'Guarde el logotipo como .png o .jpg e indique ese archivo.',
    }),
    noReference: (file) => ({
      message: `${file} no es un archivo de Word cuyos estilos puedan utilizarse.`,
      hint: 'Ábralo en Word, guárdelo como “Documento de Word (.docx)” e indique ese archivo.',
    }),
    house: {
      left: (file, what) => `No se ha tomado de ${file}: ${what.join('; ')}.`,
      changed: (file, what) =>
        `Se ha modificado respecto de ${file}, para que todos puedan leer el informe: ${what.join('; ')}.`,
      logo: (logo, file) =>
        `${logo} figura en el encabezado de la primera página, en lugar de la imagen de ${file}.`,
      kept: {
        macros: 'las macros',
        external: 'los elementos externos (imágenes, plantillas o archivos vinculados)',
        objects: 'los objetos incrustados',
        fields: 'los campos que buscan o repiten otro contenido',
        pictures: 'las imágenes que no son PNG ni JPEG',
        watermark: 'las marcas de agua de texto',
        drawings: 'las formas dibujadas',
        prompts: 'los controles de contenido sin rellenar',
        long: 'los encabezados o pies de página demasiado largos',
        page: 'los bordes, el fondo y las columnas de las páginas',
      },
      changes: {
        hidden: 'el texto oculto se muestra',
        justified: 'los títulos y las celdas de las tablas no se justifican',
        small: 'el texto de menos de 8 puntos pasa a 8 puntos',
        pale: 'el texto de poco contraste tiene un color más marcado',
        squeezed: 'el texto comprimido, cortado o desplazado vuelve a sus líneas',
        page: 'los márgenes dejan espacio para el texto',
      },
    },
  },
  status: {
    section: 'Sección',
    state: 'Estado',
    required: 'Respuestas obligatorias',
    answers: (answered, required) => (required === 0 ? '–' : `${answered} de ${required}`),
    found: 'encontrado',
    notFound: 'no encontrado',
    next: {
      fix: (file, errors) =>
        `Próximo paso: corregir ${count(errors, 'error')}; “bapa validate ${file}” muestra dónde.`,
      fill: (file, where) =>
        `Próxima pregunta: ${where}. Respóndala con “bapa fill ${file}” o en cualquier editor de texto.`,
      render: (file) =>
        `Ha respondido a todas las preguntas obligatorias. Próximo paso: generar el archivo de Word con “bapa render ${file}”.`,
    },
  },
};

export const cli: CliWords = {
  description:
    'Ayuda a redactar el informe de una consulta BAPA+40 según el modelo de la Oficina de las Naciones Unidas para la Cooperación Sur-Sur (UNOSSC).',
  titles: {
    usage: 'Uso:',
    arguments: 'Argumentos:',
    options: 'Opciones:',
    commands: 'Comandos:',
    examples: 'Ejemplos:',
  },
  names: {
    command: 'comando',
    options: 'opciones',
    file: 'archivo',
    paths: 'rutas',
    code: 'código',
    language: 'idioma',
    number: 'número',
    text: 'texto',
    date: 'fecha',
    name: 'nombre',
    path: 'ruta',
    format: 'formato',
    folder: 'carpeta',
    letter: 'letra',
    value: 'valor',
    default: 'por defecto',
  },
  commands: {
    init: {
      summary: 'crea un informe vacío con todas las preguntas del modelo',
      argument: 'el archivo que se creará (por defecto: report.yaml; - para la pantalla)',
      examples: [
        ['bapa init', 'hace las primeras preguntas en una terminal y crea report.yaml en esta carpeta'],
        ['bapa init nairobi.yaml --sessions 8', 'con espacio para ocho sesiones'],
      ],
    },
    validate: {
      summary: 'indica qué falta o está mal, dónde y cómo corregirlo',
      argument: 'informes, carpetas o patrones (por defecto: report.yaml; - para la entrada estándar)',
      examples: [
        ['bapa validate', 'revisa report.yaml'],
        [
          'bapa validate --draft reports/',
          'revisa todos los informes de una carpeta; las preguntas sin respuesta no son errores',
        ],
        ['bapa validate --fix', 'aplica las correcciones seguras y muestra los cambios'],
        ['bapa validate --format json', 'para otros programas'],
      ],
    },
    explain: {
      summary: 'explica qué significa un código como date-invalid y por qué es importante',
      argument: 'el código (por defecto: la lista de todos los códigos)',
      examples: [
        ['bapa explain', 'muestra la lista de todos los códigos'],
        ['bapa explain date-invalid', 'con un ejemplo de antes y después'],
      ],
    },
    status: {
      summary: 'muestra cuánto se ha avanzado en cada sección y qué hacer a continuación',
      argument: 'el informe (por defecto: report.yaml)',
      examples: [['bapa status', 'muestra las secciones de report.yaml']],
    },
    render: {
      summary: 'genera el archivo de Word para la UNOSSC (o un archivo PDF, Markdown o HTML)',
      argument: 'informes, carpetas o patrones (por defecto: report.yaml; - para la entrada estándar)',
      examples: [
        ['bapa render', 'genera report.docx a partir de report.yaml'],
        [
          'bapa render --draft',
          'genera report.draft.docx, marcado como borrador, a partir de un informe inacabado',
        ],
        ['bapa render --to md -o -', 'muestra el Markdown en la pantalla'],
        [
          'bapa render reports/ --out-dir out --to pdf',
          'genera los archivos PDF de todos los informes de una carpeta',
        ],
      ],
    },
  },
  options: {
    version: 'muestra la versión',
    help: 'muestra esta ayuda',
    lang: 'idioma de los mensajes: en, fr, es, ru, zh, ar',
    newLang: 'idioma del nuevo informe: en, fr, es, ru, zh, ar',
    sessions: 'número de sesiones que se incluirán',
    title: 'título de la consulta',
    date: 'fecha de la consulta, por ejemplo 2018-06-27/2018-06-29',
    forceInit: 'reemplaza el archivo si existe: se pierden sus respuestas',
    forceRender: 'reemplaza un archivo que alguien modificó: se pierden los cambios',
    draft: 'señala las preguntas sin respuesta sin contarlas como errores',
    draftRender:
      'genera, a partir de un informe inacabado, un borrador marcado como tal en todas las páginas',
    strict: 'falla también si hay advertencias',
    format: 'cómo mostrar los resultados: pretty, json',
    quiet: 'muestra solo lo que falla',
    fix: 'aplica en los archivos las correcciones seguras y muestra los cambios',
    dryRun: 'con --fix: solo muestra qué cambiaría',
    formatValidate:
      'cómo mostrar los resultados: pretty, json, github, sarif, junit (por defecto: pretty; en GitHub Actions, github)',
    outputValidate: 'guarda los resultados en un archivo',
    stdinFilename: 'el nombre del informe que llega por la entrada estándar',
    to: 'docx, md, html o pdf; puede repetirse (por defecto: docx)',
    output: 'dónde guardar (por defecto: junto al informe; - para la salida estándar)',
    outDir: 'la carpeta para los documentos de uno o varios informes; se crea si hace falta',
    referenceDoc:
      'un archivo o plantilla de Word de su organización: se toman sus estilos, página, encabezados y pies de página',
    logo: 'una imagen PNG o JPEG para el encabezado del archivo de Word',
    jobs: 'cuántos informes se procesan a la vez (por defecto: uno por cada núcleo del procesador, 4 como máximo)',
  },
  errors: {
    unknownCommand: (name, suggestion) => ({
      message: `bapa no tiene ningún comando “${name}”.`,
      hint: didYouMean(suggestion),
    }),
    unknownOption: (name, suggestion) => ({
      message: `La opción “${name}” no existe aquí.`,
      hint: didYouMean(suggestion),
    }),
    missingValue: (option) => ({
      message: `La opción ${option} debe ir seguida de un valor.`,
      hint: SEE_HELP,
    }),
    tooManyArguments: (command) => ({
      message: `bapa ${command} solo admite un archivo.`,
      hint: 'Si el nombre contiene espacios, escríbalo entre comillas rectas ("…").',
    }),
    notAChoice: (option, value, choices) => ({
      message: `${option} no admite el valor “${value}”.`,
      hint: `Escriba ${list(choices, 'o')}.`,
    }),
    notANumber: (option, value, least, most) => ({
      message: `${option} no admite el valor “${value}”.`,
      hint: `Escriba un número del ${least} al ${most}.`,
    }),
    conflict: (one, other, fitting) => ({
      message: `${one} no se puede usar con ${other}.`,
      hint:
        fitting.length > 0
          ? `Escriba ${list(fitting, 'o')}, o suprima ${one}.`
          : `Suprima ${one} o ${other}.`,
    }),
    onlyWith: (option, other) => ({
      message: `${option} solo se usa con ${other}.`,
      hint: `Añada ${other}, o suprima ${option}.`,
    }),
    other: { message: 'No se entiende esta línea de comandos.', hint: SEE_HELP },
  },
  bug: (address = 'en el archivo README se explica adónde.') => ({
    message: 'Se produjo un fallo de programación en bapa; sus archivos están como estaban.',
    hint: `Envíe las líneas anteriores a los autores de bapa e indique qué hizo: ${address}`,
  }),
  cause: 'Causa',
};
