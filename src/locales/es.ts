/**
 * Spanish. The headings and themes are working translations made for this tool with the terms that the United Nations
 * uses; only the English wording is UNOSSC's own.
 *
 * The reader is addressed as usted. Quotation marks are “ ”, as in UN documents, and "…" (comillas rectas) only where
 * YAML's own are meant. Thousands stand apart by a no-break space from 10 000 on, decimals behind a comma.
 */
import type { DateRange } from '../form/dates.ts';
import type {
  EmailProblem,
  ImageProblem,
  OutsideReason,
  SyntaxProblem,
  TelephoneProblem,
} from '../validate/diagnostic.ts';
import type { CliWords } from './cli-words.ts';
import type { FileWords, ReadPurpose } from './file-words.ts';
import type { FillWords } from './fill-words.ts';
import { pluralForm } from './formatters.ts';
import type {
  ChoicesWords,
  DocumentWords,
  Explanations,
  FieldsWords,
  Language,
  Locale,
  Message,
  Messages,
  UiWords,
} from './locale.ts';
import { roman } from './roman.ts';
import { MAX_ATTACHMENT_BYTES, MAX_IMAGE_BYTES } from '../text/limits.ts';

/** `1600`, `12 500`, `0,5`: Intl groups by full stops, which UN documents do not. */
function number(n: number): string {
  const [whole = '', decimal] = String(Math.round(n * 10) / 10).split('.');
  const grouped = whole.length < 5 ? whole : whole.replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, '\u00a0');
  return decimal === undefined ? grouped : `${grouped},${decimal}`;
}

const megabytes = (bytes: number) => `${number(bytes / 1_000_000)}\u00a0MB`;

/** `many` is for whole millions: 2 000 000 de errores. */
const NOUNS = {
  error: { one: 'error', many: 'de errores', other: 'errores' },
  warning: { one: 'advertencia', many: 'de advertencias', other: 'advertencias' },
  note: { one: 'nota', many: 'de notas', other: 'notas' },
  checked: { one: 'informe revisado', many: 'de informes revisados', other: 'informes revisados' },
  skipped: {
    one: 'archivo YAML más, dejado de lado por no ser un informe',
    many: 'de archivos YAML más, dejados de lado por no ser informes',
    other: 'archivos YAML más, dejados de lado por no ser informes',
  },
  hidden: {
    one: 'problema más, que no se muestra',
    many: 'de problemas más, que no se muestran',
    other: 'problemas más, que no se muestran',
  },
  item: { one: 'elemento', many: 'de elementos', other: 'elementos' },
  written: { one: 'respuesta escrita', many: 'de respuestas escritas', other: 'respuestas escritas' },
  word: { one: 'palabra', many: 'de palabras', other: 'palabras' },
  otherTag: { one: 'etiqueta más', many: 'de etiquetas más', other: 'etiquetas más' },
} as const;

function count(n: number, noun: keyof typeof NOUNS): string {
  return `${number(n)} ${NOUNS[noun][pluralForm('es', n) as 'one' | 'many' | 'other']}`;
}

/** `a, b o c`. Unlike Intl, it puts “u” before o- and “e” before i- also where a quotation mark stands between. */
function list(items: readonly string[], word: 'o' | 'y'): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const sounds = word === 'o' ? /^“?(?:h?o|8|11\b)/i : /^“?h?i(?![ae])/i;
  const joined = sounds.test(last) ? { o: 'u', y: 'e' }[word] : word;
  return `${items.slice(0, -1).join(', ')} ${joined} ${last}`;
}

const quoted = (names: readonly string[], word: 'o' | 'y' = 'o') =>
  list(
    names.map((name) => `“${name}”`),
    word,
  );

const fields: FieldsWords = {
  language: {
    title: 'Idioma del informe',
    short: 'Idioma',
    guidance:
      'El idioma de las Naciones Unidas en que están escritas las respuestas. Los títulos del archivo de Word y todos los mensajes aparecen en ese idioma.',
    example: 'es',
  },
  title: {
    title: 'Título de la consulta',
    short: 'Título',
    guidance:
      'El nombre completo de la reunión, tal como figuraba en la invitación. Una sola línea, sin la fecha ni el lugar.',
    example: 'Consulta Regional sobre la Cooperación Sur-Sur en Asia y el Pacífico',
  },
  type: {
    title: 'Tipo de consulta',
    short: 'Tipo',
    guidance:
      'Regional: para los países de una región o subregión. Temática: sobre uno o varios de los temas de la Conferencia. Si fue ambas cosas, elija el tipo con que se convocó.',
    example: 'regional',
  },
  format: {
    title: 'Formato de la consulta',
    short: 'Formato',
    guidance: 'Cómo se celebró. Si ninguno corresponde, elija “Otro” y explique en la sección A cuál fue.',
    example: 'policy-dialogue',
  },
  themes: {
    title: 'Temas y subtemas de la Conferencia tratados',
    short: 'Temas',
    guidance:
      'Uno o varios de los temas en torno a los cuales la Oficina de las Naciones Unidas para la Cooperación Sur-Sur (UNOSSC) pidió que se organizaran las consultas. Indique solo los que se trataron realmente.',
    example: 'overarching, institutional-framework',
  },
  date: {
    title: 'Fecha de la consulta',
    short: 'Fecha',
    guidance:
      'Año-mes-día, por ejemplo 2018-06-27. Si duró varios días, el primero y el último, separados por una barra: 2018-06-27/2018-06-29.',
    example: '2018-06-27/2018-06-29',
  },
  venue: {
    title: 'Lugar, ciudad, país',
    short: 'Lugar, ciudad, país',
    guidance:
      'Dónde se celebró la consulta. Si fue en línea, indique la institución anfitriona y dónde tiene su sede.',
  },
  'venue.name': {
    title: 'Lugar',
    short: 'Lugar',
    guidance: 'El edificio o la institución, sin la dirección.',
    example: 'Centro de Conferencias de las Naciones Unidas',
  },
  'venue.city': { title: 'Ciudad', short: 'Ciudad', guidance: 'La ciudad o localidad.', example: 'Bangkok' },
  'venue.country': {
    title: 'País',
    short: 'País',
    guidance: 'El nombre del país con todas sus letras, en el idioma del informe; no un código.',
    example: 'Tailandia',
  },
  organized_by: {
    title: 'Organizada por',
    short: 'Organizada por',
    guidance: 'Todas las instituciones que convocaron la consulta, empezando por la organizadora principal.',
  },
  'organized_by[]': {
    title: 'Entidad organizadora',
    short: 'Entidad organizadora',
    guidance: 'Una institución.',
  },
  'organized_by[].name': {
    title: 'Nombre de la entidad organizadora',
    short: 'Nombre',
    guidance: 'El nombre completo; puede añadirse la sigla entre paréntesis.',
    example: 'Comisión Económica y Social para Asia y el Pacífico (CESPAP)',
  },
  'organized_by[].type': {
    title: 'Tipo de entidad organizadora',
    short: 'Tipo',
    guidance:
      'El grupo de partes interesadas al que pertenece, según los términos de la invitación de la UNOSSC.',
    example: 'un-entity',
  },
  prepared_by: {
    title: 'Nota/informe preparado por',
    short: 'Preparado por',
    guidance:
      'A quién puede dirigirse la UNOSSC para consultas sobre este informe: un nombre o un cargo, una dirección de correo electrónico y, de ser posible, un número de teléfono.',
  },
  'prepared_by[]': { title: 'Contacto', short: 'Contacto', guidance: 'Una persona u oficina.' },
  'prepared_by[].name': {
    title: 'Nombre',
    short: 'Nombre',
    guidance: 'El nombre de la persona o una función, por ejemplo “Punto focal para la cooperación Sur-Sur”.',
    example: 'Punto focal para la cooperación Sur-Sur, CESPAP',
  },
  'prepared_by[].email': {
    title: 'Correo electrónico',
    short: 'Correo electrónico',
    guidance: 'Una dirección que se siga consultando después de la Conferencia.',
    example: 'sur-sur@example.org',
  },
  'prepared_by[].telephone': {
    title: 'Número de teléfono',
    short: 'Teléfono',
    guidance: 'Con el prefijo del país, entre comillas rectas ("…") para que no se pierda el signo más.',
    example: '+66 2 555 0142',
  },
  summary: {
    title: 'Breve resumen de los objetivos de la consulta y de las principales conclusiones alcanzadas',
    short: 'Resumen',
    guidance:
      'Primero, en dos o tres frases, por qué se celebró la consulta y quiénes participaron; después, las conclusiones, empezando por la más importante. Quien lea solo esta sección debe saber qué llevar a Buenos Aires.',
    example:
      'Cuarenta y dos participantes de 19 países se reunieron para examinar la forma en que la región intercambia conocimientos técnicos.\n\nLlegaron a las siguientes conclusiones:\n\n1. los registros nacionales de cooperación deben preceder a la creación de nuevos fondos;\n2. los asociados de la cooperación triangular deben participar desde la formulación de los proyectos, y no solo en su financiación.',
  },
  recommendations: {
    title: 'Recomendaciones finales (medidas que deben adoptarse)',
    short: 'Recomendaciones',
    guidance:
      'Un elemento por cada medida que la reunión acordó recomendar, empezando por la más importante. Indique quién debe actuar y en qué plazo: esto es lo que leerán los Estados Miembros.',
  },
  'recommendations[]': {
    title: 'Recomendación',
    short: 'Recomendación',
    guidance: 'Una medida, su destinatario y su plazo.',
  },
  'recommendations[].action': {
    title: 'Medida que debe adoptarse',
    short: 'Medida',
    guidance: 'Una sola medida, que empiece por un verbo, en una o dos frases.',
    example:
      'Designar en cada país una institución encargada de llevar el registro de los proyectos de cooperación Sur-Sur.',
  },
  'recommendations[].addressed_to': {
    title: 'Dirigida a',
    short: 'Dirigida a',
    guidance:
      'Quién debe actuar: gobiernos, organizaciones, asociados. Con la misma precisión con que lo acordó la reunión.',
    example: 'Estados Miembros de la región',
  },
  'recommendations[].timeframe': {
    title: 'Plazo',
    short: 'Plazo',
    guidance: 'Para cuándo o con qué frecuencia.',
    example: 'a más tardar a fines de 2019',
  },
  trends: {
    title:
      'Tendencias, desafíos y oportunidades señalados en relación con la cooperación Sur-Sur y la cooperación triangular',
    short: 'Tendencias, desafíos y oportunidades',
    guidance:
      'Qué está cambiando, qué obstáculos hay y qué podría aprovecharse, según los participantes. Los hechos y las cifras, con su fuente; bastan tres listas breves.',
    example:
      '**Tendencias.** Las ciudades y las universidades ya cooperan sin pasar por la capital.\n\n**Desafíos.** Pocos países pueden decir cuánto gastan.\n\n**Oportunidades.** Este año se están reformulando cuatro planes nacionales de desarrollo.',
  },
  priority_areas: {
    title: 'Esferas prioritarias señaladas para la cooperación Sur-Sur y la cooperación triangular',
    short: 'Esferas prioritarias',
    guidance:
      'Un elemento por cada esfera que la reunión destacó, empezando por la de mayor prioridad. Unas pocas palabras para cada una.',
  },
  'priority_areas[]': {
    title: 'Esfera prioritaria',
    short: 'Esfera prioritaria',
    guidance: 'Una esfera, en pocas palabras.',
    example: 'Reducción del riesgo de desastres y alerta temprana',
  },
  needs: {
    title:
      '¿Qué necesidades/intereses se señalaron en relación con la puesta en práctica y la institucionalización de la cooperación Sur-Sur y la cooperación triangular?',
    short: 'Necesidades e intereses',
    guidance:
      'Si procede, describa brevemente las esferas/los temas de colaboración, los arreglos institucionales, las estrategias de movilización de recursos, los marcos/planes estratégicos, etc. Un párrafo breve o un cuadro para cada cuestión tratada; omita las demás.',
    example:
      '**Arreglos institucionales.** Los participantes pidieron un modelo de descripción de funciones para los puntos focales.\n\n**Movilización de recursos.** Las contribuciones en especie a la participación en los gastos deberían contabilizarse y comunicarse.',
  },
  sessions: {
    title: 'Resúmenes de las sesiones',
    short: 'Resúmenes de las sesiones',
    guidance:
      'Presente un resumen separado de cada sesión, en el orden en que se celebraron, siguiendo las indicaciones que figuran a continuación. El número (Sesión I, II, etc.) viene dado por el lugar que ocupa en la lista.',
  },
  'sessions[]': { title: 'Sesión', short: 'Sesión', guidance: 'Una sesión de la consulta.' },
  'sessions[].theme': {
    title: 'Tema de la sesión',
    short: 'Tema',
    guidance: 'El tema o subtema en cuyo marco se celebró la sesión, si lo hubo.',
    example: 'Subtema ii',
  },
  'sessions[].title': {
    title: 'Título de la sesión',
    short: 'Título',
    guidance: 'Como figura en el programa, sin el número.',
    example: 'Instituciones nacionales encargadas de la cooperación Sur-Sur',
  },
  'sessions[].topics': {
    title: 'Principales cuestiones tratadas',
    short: 'Cuestiones tratadas',
    guidance:
      'Qué se presentó y se debatió, en un párrafo o una lista breve; quién intervino, solo cuando sea importante.',
    example:
      '- Qué hace eficaz a un punto focal\n- Base jurídica: decreto, ley o norma interna\n- Exposiciones de seis países',
  },
  'sessions[].conclusions': {
    title: 'Conclusiones alcanzadas y puntos de acción propuestos/acordados',
    short: 'Conclusiones',
    guidance:
      'Qué se acordó en la sesión y en qué no hubo acuerdo. Las medidas que tienen un responsable y una fecha van en los puntos de acción.',
    example:
      'No existe un modelo ideal. Un punto focal necesita un mandato claro, una línea presupuestaria y dos puestos permanentes.',
  },
  'sessions[].action_points': {
    title: 'Puntos de acción propuestos/acordados',
    short: 'Puntos de acción',
    guidance: 'Un elemento por cada medida: quién hace qué y en qué plazo.',
  },
  'sessions[].action_points[]': {
    title: 'Punto de acción',
    short: 'Punto de acción',
    guidance: 'Quién hace qué y en qué plazo.',
    example:
      'Cada delegación comunicará a la UNOSSC el nombre de su institución de enlace a más tardar el 31 de julio de 2018.',
  },
  'sessions[].additional_information': {
    title: 'Otra información, en su caso',
    short: 'Información adicional',
    guidance:
      'Solo lo que el lector necesita y no tiene cabida más arriba: documentos presentados, interpretación, reservas.',
    example: 'Se prestaron servicios de interpretación en español e inglés.',
  },
  additional_information: {
    title: 'Información adicional',
    short: 'Información adicional',
    guidance:
      'Solo lo que se refiere a toda la consulta y no tiene cabida más arriba: actos paralelos, evaluación, seguimiento previsto.',
    example:
      'Idiomas de trabajo: español e inglés. Está prevista una reunión de seguimiento para el segundo trimestre de 2019.',
  },
  attachments: {
    title: 'Archivos adjuntos',
    short: 'Archivos adjuntos',
    guidance:
      'La UNOSSC pide que el informe se acompañe de la nota conceptual y la lista de participantes. Indique archivos que estén en la carpeta del informe o en una subcarpeta, por ejemplo attachments/concept-note.docx.',
  },
  'attachments.concept_note': {
    title: 'Nota conceptual',
    short: 'Nota conceptual',
    guidance: 'La nota con la que se convocó la consulta.',
    example: 'attachments/concept-note.docx',
  },
  'attachments.participants': {
    title: 'Lista de participantes',
    short: 'Lista de participantes',
    guidance: 'Nombres, cargos e instituciones, de preferencia en un cuadro.',
    example: 'attachments/participants.xlsx',
  },
  'attachments.others': {
    title: 'Otros archivos adjuntos',
    short: 'Otros archivos adjuntos',
    guidance: 'Programa, presentaciones, documentos finales: un archivo por elemento.',
  },
  'attachments.others[]': {
    title: 'Archivo adjunto',
    short: 'Archivo adjunto',
    guidance: 'Un archivo.',
    example: 'attachments/programme.pdf',
  },
};

const choices: ChoicesWords = {
  language: {
    en: 'English (inglés)',
    fr: 'Français (francés)',
    es: 'Español',
    ru: 'Русский (ruso)',
    zh: '中文 (chino)',
    ar: 'العربية (árabe)',
  },
  type: { regional: 'Consulta regional', thematic: 'Consulta temática' },
  format: {
    'policy-dialogue': 'Diálogo sobre políticas',
    workshop: 'Taller',
    seminar: 'Seminario',
    'thematic-report': 'Informe temático',
    other: 'Otro',
  },
  themes: {
    overarching:
      'Tema general: La función de la cooperación Sur-Sur y la implementación de la Agenda 2030 para el Desarrollo Sostenible: desafíos y oportunidades',
    'comparative-advantages': 'Subtema i: Ventajas comparativas y oportunidades de la cooperación Sur-Sur',
    'institutional-framework':
      'Subtema ii: Desafíos y fortalecimiento del marco institucional de la cooperación Sur-Sur y la cooperación triangular',
    'sharing-experiences':
      'Subtema iii: Intercambio de experiencias, mejores prácticas y ejemplos de resultados satisfactorios',
    'means-of-implementation':
      'Subtema iv: Ampliación de los medios de implementación de la Agenda 2030 en apoyo de la cooperación Sur-Sur y la cooperación triangular',
  },
  'organized_by[].type': {
    'member-state': 'Estado Miembro',
    'un-entity': 'Entidad de las Naciones Unidas',
    intergovernmental: 'Organización intergubernamental',
    ngo: 'Organización no gubernamental',
    'financial-institution': 'Institución financiera internacional',
    'think-tank': 'Centro de estudios',
    academia: 'Institución académica',
    'private-sector': 'Sector privado',
    'scientific-community': 'Comunidad científica',
    philanthropy: 'Organización filantrópica',
    other: 'Otra',
  },
};

const document: DocumentWords = {
  series:
    'Consultas regionales/temáticas: Segunda Conferencia de Alto Nivel de las Naciones Unidas sobre la Cooperación Sur-Sur – Hacia una agenda de consenso',
  draft: 'BORRADOR',
  draftNote: 'No enviar. En el texto se señala lo que falta por redactar o corregir.',
  facts: 'Datos de la consulta',
  item: 'Concepto',
  details: 'Detalles',
  footnotes: 'Notas',
  backToText: (number) => `Volver a la llamada de la nota ${number}`,
  unanswered: 'Aún sin respuesta',
  misfit: 'No se ajusta a lo que pide el formulario; se reproduce tal como se escribió',
  notInForm: 'No forma parte del formulario; se reproduce tal como se escribió:',
  section: (letter, title) => `${letter}. ${title}`,
  session: (number) => `Sesión ${roman(number)}`,
  listItem: (name, number) => `${name} ${number}`,
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  gap: ' ',
  dot: ' · ',
  addition: [' (', ')'],
  date: dateInWords,
  logo: 'Logotipo de la organización',
  page: ['Página ', ' de ', ''],
};

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

/** `27 a 29 de junio de 2018`, `27 de junio a 2 de julio de 2018`, `30 de diciembre de 2018 a 2 de enero de 2019`. */
function dateInWords({ start, end }: DateRange): string {
  const last = dayInWords(end ?? start);
  if (end === undefined || end === start) return last.join(' de ');
  const first = dayInWords(start);
  const differs = first[2] !== last[2] ? 3 : first[1] !== last[1] ? 2 : 1;
  return `${first.slice(0, differs).join(' de ')} a ${last.join(' de ')}`;
}

function dayInWords(iso: string): [day: string, month: string, year: string] {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return [String(day), MONTHS[month - 1] ?? '', String(year)];
}

const SEE_CODES = 'Para ver todos los códigos: bapa explain';
const SEE_HELP = 'Para ver lo que hay: bapa --help';
const didYouMean = (suggestion: string | undefined) =>
  suggestion === undefined ? SEE_HELP : `¿Quiso decir “${suggestion}”?`;

const problems = (errors: number, warnings: number) =>
  [errors > 0 && count(errors, 'error'), warnings > 0 && count(warnings, 'warning')]
    .filter(Boolean)
    .join(', ');

const ui: UiWords = {
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
    moreAnnotations: (severity, n) =>
      `Hay ${count(n, severity)} más: GitHub solo muestra diez por paso. La lista completa figura en el resumen de esta ejecución.`,
    table: ['Gravedad', 'Ubicación', 'Pregunta', 'Resultado', 'Código'],
    fixed: (file) => `Archivo corregido: ${file}`,
    fixNeedsFile: {
      message: 'La entrada estándar no puede corregirse en su lugar.',
      hint: 'Indique un archivo, o vea qué cambiaría con --fix --dry-run.',
    },
    written: (file) => `Archivo guardado: ${file}`,
    progress: (done, total) => `Revisión de los informes: ${number(done)} de ${number(total)}`,
  },
  explain: {
    why: 'Por qué es importante',
    before: 'Antes',
    after: 'Después',
    more: 'Para saber más sobre uno de ellos: bapa explain <code>',
    unknown: (code, suggestion) => ({
      message: `El código “${code}” no existe.`,
      hint: suggestion === undefined ? SEE_CODES : didYouMean(suggestion),
    }),
  },
  init: {
    created: (file) => [
      `${file} está listo y contiene todas las preguntas del modelo de informe.`,
      `A continuación: responda a las preguntas con “bapa fill ${file}” o en cualquier editor de texto.`,
      `Después: “bapa validate ${file}” indica lo que falta y “bapa render ${file}” genera el archivo de Word.`,
    ],
    exists: (file) => ({
      message: `${file} ya existe y no se ha modificado.`,
      hint: 'Elija otro nombre, o reemplácelo con --force: se perderían sus respuestas.',
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
    hasErrors: (file, errors) => ({
      message: `${file} contiene ${count(errors, 'error')}, por lo que no se generó el informe definitivo.`,
      hint: 'Corrija lo señalado más arriba, o genere con --draft un borrador, marcado como tal en todas las páginas.',
    }),
    edited: (file) => ({
      message: `${file} fue modificado por alguien o no fue generado por bapa. Se dejó como estaba.`,
      hint: 'Guarde en otro archivo con -o, o reemplácelo con --force: se perderían los cambios que contiene.',
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
            message: 'LibreOffice, que genera los archivos PDF, no se encontró en este equipo.',
            hint: 'Instálelo desde www.libreoffice.org (Debian, Ubuntu: sudo apt install libreoffice-writer), o indique su programa “soffice” en BAPA_SOFFICE. Sin él: genere el archivo Word y guárdelo como PDF en Word.',
          }
        : {
            message: `BAPA_SOFFICE indica “${named}”, que no es un programa.`,
            hint: 'Indique el programa “soffice” de LibreOffice, o deje BAPA_SOFFICE vacío: bapa lo buscará.',
          },
    pdfFailed: {
      message: 'LibreOffice no pudo generar el archivo PDF.',
      hint: 'Genere el archivo Word con --to docx y guárdelo como PDF en Word o LibreOffice.',
    },
    pdfTooSlow: (seconds) => ({
      message: `LibreOffice no generó el archivo PDF en el tiempo previsto (segundos: ${number(seconds)}).`,
      hint: 'Inténtelo de nuevo, o genere el archivo Word con --to docx y guárdelo como PDF en Word o LibreOffice.',
    }),
    progress: (done, total) => `Generación de los informes: ${number(done)} de ${number(total)}`,
    summary: ({ reports, made }) => `Informes generados: ${number(made)} de ${number(reports)}.`,
    logoNoImage: (file) => ({
      message: `${file} no es una imagen PNG o JPEG.`,
      hint: 'Guarde el logotipo como .png o .jpg e indique ese archivo.',
    }),
    referenceRefused: {
      'no-word-file': (file) => ({
        message: `${file} no es un archivo Word cuyos estilos puedan utilizarse.`,
        hint: 'Ábralo en Word, guárdelo como «Documento de Word (.docx)» e indique ese archivo.',
      }),
      macros: (file) => ({
        message: `${file} contiene macros, por lo que no se utiliza.`,
        hint: 'Ábralo en Word, guárdelo sin macros como «Documento de Word (.docx)» e indique ese archivo.',
      }),
      external: (file) => ({
        message: `${file} recurre a imágenes, plantillas u otros archivos externos, por lo que no se utiliza.`,
        hint: 'En Word, elimine de una copia lo que esté vinculado (imágenes, objetos, plantilla) e indique esa copia.',
      }),
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
        `Todas las respuestas obligatorias están dadas. Próximo paso: generar el archivo de Word con “bapa render ${file}”.`,
    },
  },
};

const cli: CliWords = {
  description:
    'Redacte el informe de una consulta BAPA+40 según el modelo de la Oficina de las Naciones Unidas para la Cooperación Sur-Sur (UNOSSC).',
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
        ['bapa init', 'crea report.yaml en esta carpeta'],
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
        ['bapa validate --fix', 'corrige lo que es seguro y muestra los cambios'],
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
    sessions: 'número de bloques de sesión',
    title: 'título de la consulta',
    date: 'fecha de la consulta, por ejemplo 2018-06-27/2018-06-29',
    forceInit: 'reemplaza el archivo si existe: se pierden sus respuestas',
    forceRender: 'reemplaza un archivo que alguien modificó: se pierden los cambios',
    draft: 'señala las preguntas sin respuesta sin contarlas como errores',
    draftRender: 'genera, de un informe inacabado, un borrador marcado como tal en todas las páginas',
    strict: 'falla también si hay advertencias',
    format: 'cómo mostrar los resultados: pretty, json',
    quiet: 'muestra solo lo que falla',
    fix: 'corrige en los archivos lo que es seguro y muestra los cambios',
    dryRun: 'con --fix: solo muestra qué cambiaría',
    formatValidate:
      'cómo mostrar los resultados: pretty, json, github, sarif, junit (por defecto: pretty; en GitHub Actions, github)',
    outputValidate: 'guarda los resultados en un archivo',
    stdinFilename: 'el nombre del informe que llega por la entrada estándar',
    to: 'docx, md, html o pdf; puede repetirse (por defecto: docx)',
    output: 'dónde guardar (por defecto: junto al informe; - para la salida estándar)',
    outDir: 'la carpeta para los documentos de uno o varios informes; se crea si hace falta',
    referenceDoc:
      'un archivo Word de su organización: se toman sus estilos, su tamaño de página y sus márgenes',
    logo: 'una imagen PNG o JPEG para el encabezado del archivo Word',
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
  bug: {
    message: 'bapa cometió un error; sus archivos están como estaban.',
    hint: 'Envíe las líneas anteriores a los autores de bapa e indique qué hizo: en el archivo README se explica adónde.',
  },
};

/** Spanish words of `bapa fill`. */
const fill: FillWords = {
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
    plain: 'pregunta línea por línea sin dibujar nada: para lectores de pantalla y tuberías',
  },
  keys: {
    choose: 'elegir',
    save: 'guardar y seguir',
    keep: 'dejar como está',
    skip: 'omitir',
    back: 'volver',
    stop: 'terminar',
    toggle: 'marcar',
    complete: 'completar el nombre',
    editor: 'abrir un editor',
    undo: 'deshacer',
    move: 'moverse',
    shift: 'cambiar de lugar',
    put: 'dejar aquí',
    cancel: 'cancelar',
    add: 'añadir',
    remove: 'suprimir',
    rename: 'cambiar el nombre',
    parts: 'ver sus preguntas',
  },
  guidance: {
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
      : `${count(n, 'word')}; se aconsejan unas ${number(advised)} como máximo`,
  overview: {
    title: (file) => `Su informe: ${file}`,
    progress: (answered, required) =>
      `Respuestas obligatorias: ${number(answered)} de ${number(required)}. Cada respuesta se guarda de inmediato.`,
    finish: 'Revisar el informe y generar el archivo de Word',
  },
  list: {
    add: (item) => `Añadir: ${item}`,
    done: 'Seguir: la lista está completa',
    count: (items) => (items === 0 ? 'nada por ahora' : count(items, 'item')),
    unfinished: 'incompleto',
    removeQuestion: (item) => `¿Suprimir este elemento definitivamente? ${item}`,
    remove: 'Sí, suprimirlo',
    keep: 'No, conservarlo',
    removed: (item) => `Elemento suprimido: ${item}`,
  },
  saved: (name, answer) => `✓ ${name}: ${answer}`,
  cleared: (name) => `✓ ${name}: se retiró la respuesta`,
  skippedText: 'Lo que escribió se ha conservado y volverá a mostrarse cuando regrese a esta pregunta.',
  draftShown: 'Esto es lo que había escrito antes; aún no está guardado como respuesta.',
  keepsAnyway: 'Modifique la respuesta, o vuelva a darla tal como está para conservarla por ahora.',
  ambiguousDate: {
    title: (typed) => `¿A qué día corresponde ${typed}?`,
    other: 'A otro día: escribir de nuevo la fecha',
  },
  conflict: {
    title:
      'Entretanto, otra persona modificó esta respuesta en el archivo. ¿Con cuál de las dos desea quedarse?',
    guidance: 'No se ha sobrescrito nada.',
    mine: 'Con la suya',
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
    'no-such-item': (where) =>
      `${where}: este elemento ya no está en el archivo. Vuelva a consultar la lista.`,
    layout: (where) =>
      `${where}: la disposición del archivo no permite modificar aquí la respuesta sin riesgo. Modifíquela en un editor de texto.`,
  },
  notSaved: (reason) =>
    `No se guardó la respuesta. ${reason} Su texto sigue aquí; vuelva a darlo para intentarlo otra vez.`,
  editorFailed: 'El editor no pudo abrirse o terminó con un error. Su texto está como estaba.',
  editorNote:
    'Escriba su respuesta debajo de esta nota, guarde y cierre el editor. Esta nota no forma parte de la respuesta.',
  resume: {
    title: (where) => `La última vez estaba escribiendo: ${where}`,
    guidance: 'El texto se ha conservado, pero aún no está en el informe.',
    now: 'Seguir escribiéndolo ahora',
    later: 'Más tarde: conservarlo hasta que llegue a esa pregunta',
    discard: 'Descartar el texto',
  },
  create: {
    title: (file) => `${file} aún no existe. ¿Desea empezar en él un informe nuevo?`,
    yes: 'Sí, empezar un informe nuevo',
    no: 'No',
    sessionsTitle: '¿Cuántas sesiones tuvo la consulta?',
    sessionsGuidance: (most) =>
      `Un número del 0 al ${most}. Más adelante pueden añadirse o suprimirse sesiones.`,
    notANumber: (most) => `Escriba un número del 0 al ${most}.`,
    created: (file) => `${file} está listo.`,
  },
  end: {
    title: 'Todas las respuestas obligatorias están dadas.',
    openTitle: (missing) => `Respuestas obligatorias que aún faltan: ${number(missing)}.`,
    render: 'Generar el archivo de Word',
    overview: 'Volver al resumen de las secciones',
    stop: 'Terminar aquí',
  },
  stopped: (file) =>
    `Todas las respuestas están guardadas en ${file}. Para seguir en cualquier momento: bapa fill ${file}`,
  complete: (file) =>
    `Todas las respuestas están guardadas en ${file}. Para generar el archivo de Word: bapa render ${file}`,
  textKept: 'El texto que estaba escribiendo también se ha conservado y se le ofrecerá la próxima vez.',
  locked: (file, pid, host, isHere) => ({
    message: isHere
      ? `${file} ya está abierto con “bapa fill” en otra ventana (proceso ${pid}).`
      : `${file} está abierto con “bapa fill” en otra computadora, ${host}.`,
    hint: isHere
      ? 'Siga allí, o ciérrela primero.'
      : 'Siga allí. Si “bapa fill” ya no está en marcha, borre la carpeta “.bapa/state” que está junto al informe.',
  }),
  noTerminal: (file) => ({
    message: `No hay ningún terminal en que plantear las preguntas, por lo que ${file} se dejó como estaba.`,
    hint: 'Dé las respuestas con --set /venue/city=Bangkok o --answers answers.yaml, o envíelas por una tubería con --plain.',
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
      'En cada pregunta: /back vuelve atrás, /skip pasa a la siguiente, /stop termina (todo queda guardado), /clear retira una respuesta, /edit abre un editor.',
    ],
    number: (current) => (current === undefined ? 'Número:' : `Número, o Intro para ${current}:`),
    numbers: (current) =>
      `Números separados por comas, o Intro para ${current === '' ? 'ninguno' : current}:`,
    now: (answer) => `Respuesta actual: ${answer}`,
    prose: 'Escriba tantas líneas como desee; una línea con solo un punto termina la respuesta.',
    notUnderstood: 'No es ninguno de los números ni de las letras anteriores.',
  },
};

const character = (codePoint: number) => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
const day = (iso: string) => dateInWords({ start: iso });
const write = (answer: string) => `Escriba: ${answer}`;

const LANGUAGES: Readonly<Record<Language, string>> = {
  en: 'inglés',
  fr: 'francés',
  es: 'español',
  ru: 'ruso',
  zh: 'chino',
  ar: 'árabe',
};

const SHAPES = {
  text: 'un texto',
  number: 'un número',
  truth: 'un valor de sí o no',
  list: 'una lista',
  group: 'un grupo de respuestas',
} as const;

const IF_PART_OF_TEXT = 'escriba todo el texto entre comillas rectas ("…").';
const QUOTE_IT = 'Escriba todo el texto entre comillas rectas ("…").';
const ONE_TEXT =
  'Escriba todo el texto entre comillas rectas ("…"), o empiécelo en una línea nueva después de “|”.';
const SAVE_AS_UTF_8 =
  'Guárdelo de nuevo con la codificación UTF-8: en el Bloc de notas, Archivo › Guardar como › Codificación.';
const NAME_THE_YAML_FILE = 'Indique el archivo cuyo nombre termina en .yaml.';
const SEE_A_REPORT = 'Para ver cómo es un informe: bapa init -';
const CHECK_THE_NAME = 'Ponga allí el archivo o corrija el nombre; las mayúsculas cuentan.';

/** What a file should have been. */
const WANTED: Readonly<Record<ReadPurpose, string>> = {
  report: 'un informe',
  answers: 'un archivo de respuestas',
  template: 'un archivo de Word',
  logo: 'una imagen',
};

/** What is wrong with a file and what to do, by what it is for. */
const files: FileWords = {
  read: (problem, purpose) => {
    switch (problem.kind) {
      case 'not-found':
        return {
          message: 'El archivo no existe.',
          hint:
            purpose === 'report'
              ? 'Compruebe el nombre, o cree un informe nuevo con: bapa init'
              : 'Compruebe el nombre.',
        };
      case 'folder':
        return {
          message: `Esto es una carpeta, no ${WANTED[purpose]}.`,
          hint:
            purpose === 'report'
              ? 'Indique el informe que está en ella, por ejemplo report.yaml.'
              : 'Indique un archivo de esa carpeta.',
        };
      case 'denied':
        return {
          message: 'No tiene permiso para abrir este archivo.',
          hint:
            purpose === 'report'
              ? 'Pida a su propietario permiso para leerlo y modificarlo.'
              : 'Pida a su propietario permiso para leerlo.',
        };
      case 'binary':
        return {
          message: 'Este no es un archivo de texto.',
          hint:
            purpose === 'report'
              ? 'Un informe es un archivo de texto cuyo nombre termina en .yaml.'
              : NAME_THE_YAML_FILE,
        };
      case 'word':
        return {
          message: `Este es un archivo de Word, no ${WANTED[purpose]} en YAML.`,
          hint:
            purpose === 'report'
              ? 'Cree un informe con “bapa init” y copie en él el texto de su archivo de Word.'
              : NAME_THE_YAML_FILE,
        };
      case 'pdf':
        return {
          message: `Este es un archivo PDF, no ${WANTED[purpose]} en YAML.`,
          hint: NAME_THE_YAML_FILE,
        };
      case 'image':
        return { message: `Esta es una imagen, no ${WANTED[purpose]} en YAML.`, hint: NAME_THE_YAML_FILE };
      case 'zip':
        return {
          message: `Este es un archivo ZIP, no ${WANTED[purpose]} en YAML.`,
          hint: 'Descomprímalo e indique el archivo .yaml.',
        };
      case 'utf-16':
        return { message: 'Este archivo está guardado en UTF-16 (“Unicode”).', hint: SAVE_AS_UTF_8 };
      case 'not-utf-8':
        return {
          message: `Este archivo no está guardado en UTF-8: no se puede leer la línea ${problem.line}.`,
          hint: SAVE_AS_UTF_8,
        };
      case 'too-large':
        return {
          message: `Este archivo es demasiado grande: ${megabytes(problem.bytes)}; ${WANTED[purpose]} puede tener ${megabytes(problem.limit)}.`,
          hint:
            purpose === 'report'
              ? 'Adjunte las imágenes y los anexos en archivos aparte; un informe solo contiene texto.'
              : 'Indique un archivo más pequeño.',
        };
      case 'busy':
        return {
          message: 'Este archivo está abierto en otro programa.',
          hint: 'Ciérrelo allí (puede estar abierto en Word) y ejecute de nuevo el comando.',
        };
      case 'no-space':
      case 'failed':
        return {
          message: 'No se pudo leer este archivo.',
          hint: 'Compruebe que el disco o la unidad de red está disponible.',
        };
    }
  },
  output: {
    'not-found': (path) => ({
      message: `No se puede guardar ${path}: su carpeta no existe.`,
      hint: 'Compruebe el nombre.',
    }),
    folder: (path) => ({ message: `${path} es una carpeta.`, hint: 'Indique un archivo de esa carpeta.' }),
    denied: (path) => ({
      message: `No tiene permiso para escribir en ${path}.`,
      hint: 'Pida permiso para modificarlo, o guarde en otra carpeta con -o.',
    }),
    busy: (path) => ({
      message: `${path} está abierto en otro programa.`,
      hint: 'Ciérrelo allí (puede estar abierto en Word) y ejecute de nuevo el comando.',
    }),
    'no-space': (path) => ({
      message: `No se puede guardar ${path}: el disco está lleno.`,
      hint: 'Libere espacio y vuelva a intentarlo.',
    }),
    failed: (path) => ({
      message: `No se puede leer ni guardar ${path}.`,
      hint: 'Compruebe que el disco o la unidad de red está disponible y vuelva a intentarlo.',
    }),
    'too-large': (path) => ({
      message: `${path} es demasiado grande para examinarlo.`,
      hint: 'Muévalo a otro lugar, o guarde en otro archivo con -o.',
    }),
  },
};

const messages: Messages = {
  'cannot-read': ({ reason }) => files.read(reason, 'report'),
  'alias-not-usable': ({ alias, reason }) => {
    switch (reason) {
      case 'unknown':
        return {
          message: `Un texto empieza por un asterisco: “*${alias}”. YAML lo toma por una referencia.`,
          hint: ONE_TEXT,
        };
      case 'loop':
        return {
          message: `La referencia “*${alias}” remite a sí misma.`,
          hint: 'Escriba el texto completo en su lugar.',
        };
      case 'too-many':
        return {
          message: `Las referencias, como “*${alias}”, representan demasiados textos.`,
          hint: 'Escriba los textos completos en su lugar.',
        };
    }
  },
  'control-character': ({ codePoint, others }) => ({
    message:
      `Aquí hay un carácter de control invisible: ${character(codePoint)}` +
      (others.length > 0 ? ` (y también ${others.map(character).join(', ')}).` : '.'),
    hint: 'Bórrelo. Suele venir de un texto copiado de un PDF.',
  }),
  'custom-tag': ({ tag }) => ({
    message: `Un texto empieza por un signo de exclamación: “${tag}”. YAML lo toma por una instrucción.`,
    hint: 'Escriba el texto entre comillas rectas ("…"), o borre esa palabra.',
  }),
  'duplicate-key': ({ key, firstLine }) => ({
    message: `“${key}” aparece por segunda vez; la primera está en la línea ${firstLine}.`,
    hint: 'Reúna los dos textos en la primera y borre esta.',
  }),
  'merge-key': () => ({
    message: 'La clave de combinación “<<” no se usa en los informes.',
    hint: 'Escriba las respuestas completas.',
  }),
  'not-a-report': ({ found }) => {
    if (found === 'nothing') {
      return {
        message: 'El informe está vacío.',
        hint: 'Cree uno con todas las preguntas: bapa init --force',
      };
    }
    const message =
      found === 'group'
        ? 'Esto es YAML, pero no un informe: no contiene ninguna pregunta del formulario.'
        : `Esto es ${SHAPES[found]}, no un informe: ninguna línea empieza por una pregunta como “title:”.`;
    return { message, hint: SEE_A_REPORT };
  },
  'several-documents': () => ({
    message: 'Aquí empieza un segundo informe, después de “---”.',
    hint: 'Guarde cada informe en su propio archivo. Si es solo una raya, bórrela.',
  }),
  'tab-indentation': () => ({
    message: 'La sangría está hecha con un tabulador.',
    hint: 'Reemplácelo por espacios, tantos como haya en las líneas anteriores.',
  }),
  'too-deep': ({ limit }) => ({
    message: `Las respuestas están anidadas en más de ${limit} niveles.`,
    hint: 'A un informe le bastan cinco. Borre los corchetes o los espacios que sobran.',
  }),
  'unclosed-quote': ({ quote }) => ({
    message: 'Las comillas que se abren aquí no se cierran nunca.',
    hint: `Ponga ${quote} al final del texto, o bórrelas aquí.`,
  }),
  'unused-anchor': ({ anchor }) => ({
    message: `Un texto empieza por “&${anchor}”. YAML lo toma por un nombre y lo omite.`,
    hint: ONE_TEXT,
  }),
  'unusual-space': ({ codePoint }) => ({
    message: `La sangría de esta línea está hecha con un espacio especial (${character(codePoint)}), no con espacios normales.`,
    hint: 'Reemplácelo por espacios normales, tantos como haya en las líneas anteriores.',
  }),
  'yaml-syntax': ({ problem, character }) => SYNTAX[problem](character),
  missing: ({ isComment }, { pointer }) =>
    isComment
      ? {
          message: 'sin respuesta: lo que sigue a “#” es un comentario y no se tiene en cuenta.',
          hint: 'Si es la respuesta, escríbala entre comillas rectas ("…").',
        }
      : {
          message: 'aún sin respuesta',
          hint: `Escriba la respuesta aquí, o ejecute: bapa fill --at ${pointer}`,
        },
  'repeated-choice': ({ choice }) => ({
    message: `“${choice}” figura dos veces.`,
    hint: 'Borre una de las dos.',
  }),
  'unknown-choice': ({ found, suggestion, options }) => ({
    message: `“${found}” no es uno de los valores posibles.`,
    hint:
      suggestion === undefined
        ? `Escriba ${quoted(options)}.`
        : `${didYouMean(suggestion)} Otros valores posibles: ${quoted(
            options.filter((one) => one !== suggestion),
            'y',
          )}.`,
  }),
  'unknown-key': ({ key, suggestion, belongsTo, known }) => {
    const message = `El formulario no tiene aquí ninguna pregunta “${key}”.`;
    if (suggestion !== undefined) return { message, hint: didYouMean(suggestion) };
    if (belongsTo === '') {
      return { message, hint: `“${key}:” va al principio de la línea, sin espacios delante.` };
    }
    if (belongsTo !== undefined) {
      return {
        message,
        hint: `Pertenece a “${belongsTo}”: póngala debajo de “${belongsTo}:”, con sangría.`,
      };
    }
    return {
      message,
      hint: `Las preguntas posibles aquí son ${quoted(known, 'y')}. Ponga el texto en una de ellas.`,
    };
  },
  'wrong-shape': (args) => {
    const { expected, found, cause, form } = args;
    const message = `Aquí debe ir ${SHAPES[expected]}, pero hay ${SHAPES[found]}.`;
    const hint = `Escriba:\n${form}`;
    switch (cause) {
      case 'not-quoted':
        return {
          message: `YAML lee esto como ${SHAPES[found]}, no como un texto.`,
          hint: `Escríbalo entre comillas rectas: "${args.source}"`,
        };
      case 'colon':
        return SYNTAX['colon-in-text']('');
      case 'brackets':
        return {
          message: `Aquí debe ir un texto, pero YAML lee los corchetes o las llaves como ${SHAPES[found]}.`,
          hint: `Si forman parte del texto, ${IF_PART_OF_TEXT}`,
        };
      case 'no-marker':
        return {
          message: `Aquí debe ir un solo texto, pero YAML lo lee como ${SHAPES[found]}.`,
          hint: 'Ponga un espacio y “|” después de los dos puntos; las líneas siguientes pueden quedar como están.',
        };
      case 'marker':
        return {
          message: 'Aquí debe ir una lista, pero “|” la convierte en un solo texto.',
          hint: form.includes('\n  - …')
            ? 'Borre “|”; las líneas siguientes pueden quedar como están.'
            : hint,
        };
      case 'bullets':
        return { message, hint: `Empiece cada elemento con un guion y un espacio. ${hint}` };
      case 'no-dash':
        return { message: 'Aquí debe ir una lista, pero falta el guion delante del primer elemento.', hint };
      default:
        return { message, hint };
    }
  },
  'attachment-missing': ({ path }) => ({
    message: `No hay ningún archivo “${path}” en la carpeta del informe.`,
    hint: CHECK_THE_NAME,
  }),
  'attachment-not-a-file': ({ path, kind }) =>
    kind === 'empty'
      ? {
          message: `El archivo “${path}” está vacío.`,
          hint: 'Guárdelo de nuevo, o indique el archivo correcto.',
        }
      : {
          message:
            kind === 'folder'
              ? `“${path}” es una carpeta, no un archivo.`
              : `“${path}” no es un archivo que pueda enviarse.`,
          hint: 'Indique un solo archivo. Los demás van en “others”.',
        },
  'attachment-outside': ({ reason }) => ({
    message: OUTSIDE[reason],
    hint: 'Copie el archivo en la carpeta del informe e indique su ruta a partir de ella, por ejemplo attachments/concept-note.docx.',
  }),
  'attachment-path': ({ suggestion }) => ({
    message: 'Esta ruta está escrita con barras invertidas, que solo Windows entiende.',
    hint: write(suggestion),
  }),
  'attachment-repeated': ({ path, firstLine }) => ({
    message: `“${path}” ya figura en la línea ${firstLine}.`,
    hint: 'Indique cada archivo una sola vez. La UNOSSC pide la nota conceptual y la lista de participantes.',
  }),
  'attachment-size': ({ bytes, limit }) => ({
    message: `Los archivos adjuntos suman ${megabytes(bytes)}; muchos servidores de correo rechazan más de ${megabytes(limit)}.`,
    hint: 'Reduzca las imágenes que contienen, o deje fuera lo que la UNOSSC no ha pedido.',
  }),
  'comment-in-text': ({ comment }) => ({
    message: `YAML toma “${comment}” por un comentario y lo omite.`,
    hint: 'Si forma parte de la respuesta, escriba toda la respuesta entre comillas rectas ("…").',
  }),
  'country-code': ({ code, name }) => ({
    message: `“${code}” es un código, no el nombre de un país.`,
    hint: name === undefined ? 'Escriba el nombre con todas sus letras.' : write(name),
  }),
  'date-after-conference': ({ date }) => ({
    message: `Según el informe, la consulta se celebró el ${day(date)}; la Conferencia comenzó el 20 de marzo de 2019.`,
    hint: 'Los informes debían servir de base para la Conferencia. Compruebe el año.',
  }),
  'date-in-future': ({ date }) => ({
    message: `El ${day(date)} aún no ha llegado.`,
    hint: 'Un informe da cuenta de lo que se trató. Compruebe el año.',
  }),
  'date-invalid': ({ found, reason, suggestion }) => ({
    message:
      reason === 'no-such-day'
        ? `El día ${found} no existe.`
        : reason === 'year-only'
          ? 'Esto es solo un año, no una fecha.'
          : `“${found}” no está escrito en la forma año-mes-día.`,
    hint:
      suggestion === undefined
        ? 'Escriba la fecha en la forma 2018-06-27; si son varios días, 2018-06-27/2018-06-29.'
        : write(suggestion),
  }),
  'date-order': ({ start, end }) => ({
    message: `El último día (${day(end)}) es anterior al primero (${day(start)}).`,
    hint: 'Escriba el primer día, una barra y el último día.',
  }),
  'duplicate-session': ({ first }) => ({
    message: `Este título es también el de la sesión ${roman(first)}.`,
    hint: 'Dé a cada sesión su propio título; si se trata de la misma sesión, borre una de las dos.',
  }),
  'duplicate-text': ({ firstLine }) => ({
    message: `El mismo párrafo figura en la respuesta de la línea ${firstLine}.`,
    hint: 'Déjelo donde corresponda y bórrelo aquí.',
  }),
  email: ({ problem, suggestion }) => ({
    message: EMAIL[problem],
    hint:
      suggestion !== undefined
        ? write(suggestion)
        : problem === 'several'
          ? 'Indique aquí una sola dirección. Para otra persona, añada un elemento en “prepared_by”.'
          : 'Escríbala en la forma: nombre@example.org',
  }),
  'empty-list-item': () => ({
    message: 'Este elemento de la lista está vacío.',
    hint: 'Complételo, o bórrelo junto con su guion.',
  }),
  'heading-in-text': ({ heading }) => ({
    message: `“${heading}” es un título dentro de una respuesta. En el documento será una línea en negrita.`,
    hint: 'El modelo tiene sus propios títulos. Escriba en su lugar una línea en negrita: **…**',
  }),
  'html-in-text': ({ html, others }) => ({
    message:
      `“${cut(html)}” es HTML. Las etiquetas se eliminan del documento; las palabras que encierran se conservan.` +
      (others === 0 ? '' : ` (${count(others, 'otherTag')} en esta respuesta.)`),
    hint: 'Borre la etiqueta. Para la negrita escriba **…**, para la cursiva *…*, para un enlace [palabras](https://…).',
  }),
  'image-missing': ({ problem, limit }) => IMAGES[problem](limit),
  'image-remote': () => ({
    message: 'Esta imagen está en la web. No se descarga; el documento contendrá un enlace a ella.',
    hint: 'Para que figure en el documento, guárdela en la carpeta del informe e indique ese archivo.',
  }),
  'image-without-description': ({ path }) => ({
    message: 'Esta imagen no tiene una descripción para los lectores que no pueden verla.',
    hint: `Escriba entre los corchetes qué muestra: ![Participantes en la sala](${path})`,
  }),
  'language-mismatch': ({ language, found }) => ({
    message: `Según el informe, su idioma es el ${LANGUAGES[language]}, pero los textos están en ${LANGUAGES[found]}.`,
    hint: `Si es así, escriba: language: ${found}`,
  }),
  'link-scheme': ({ url, scheme, problem }) => {
    switch (problem) {
      case 'none':
        return {
          message: `“${cut(url)}” no es una dirección completa, por lo que no puede ser un enlace.`,
          hint: 'Empiécela por https:// o, si es una dirección de correo electrónico, por mailto:',
        };
      case 'broken':
        return {
          message: `“${cut(url)}” no es una dirección válida.`,
          hint: 'Cópiela de nuevo desde el navegador.',
        };
      case 'other':
        return {
          message: `Los enlaces con “${scheme}:” no se admiten en los informes.`,
          hint: 'Use una dirección que empiece por https://, o escriba solo las palabras.',
        };
    }
  },
  'more-problems': ({ count: hidden }) => ({
    message: `Hay ${count(hidden, 'hidden')}.`,
    hint: 'Corrija primero los anteriores.',
  }),
  'numbered-twice': ({ number }) => ({
    message: `El documento añade los números por sí mismo; “${number}” aparecería dos veces.`,
    hint: 'Borre el número aquí.',
  }),
  placeholder: ({ found, kind }) => ({
    message:
      kind === 'mark'
        ? `“${found}” aún espera una respuesta.`
        : kind === 'prompt'
          ? 'Esta es la pregunta del modelo, no una respuesta.'
          : 'Este es el ejemplo del formulario, no su propia respuesta.',
    hint: 'Escriba la respuesta en su lugar, o bórrelo.',
  }),
  'recommendation-without-addressee': () => ({
    message: 'No se indica quién debe adoptar esta medida.',
    hint: 'Escriba: addressed_to: Estados Miembros (o los destinatarios que señaló la reunión).',
  }),
  telephone: ({ problem }) => ({
    message: TELEPHONE[problem],
    hint: 'Escríbalo con el signo más, el prefijo del país y el número, entre comillas rectas: "+66 2 555 0142"',
  }),
  'text-too-complex': () => ({
    message: 'Hay aquí tantos signos o niveles que el documento mostrará el texto sin formato.',
    hint: 'Borre los signos que sobran, o divida el texto.',
  }),
  'too-long': ({ words, advised }) => ({
    message: `Esta respuesta tiene ${count(words, 'word')}; el formulario aconseja ${number(advised)} como máximo.`,
    hint: 'La UNOSSC pide informes concisos. Mantenga las conclusiones; los detalles pueden ir en un archivo adjunto.',
  }),
  'unbalanced-direction': ({ codePoint }) => ({
    message: `Una marca invisible de la dirección de escritura (${character(codePoint)}) no tiene aquí su pareja.`,
    hint: 'Bórrela y vuelva a escribir las palabras que la rodean. Suele venir de un texto copiado.',
  }),
  'unused-ignore': ({ code, reason }) => ({
    message:
      reason === 'unknown-code'
        ? `El código “${code}” no existe.`
        : reason === 'error'
          ? `“${code}” es un error y no puede silenciarse.`
          : `Aquí no hay ninguna advertencia “${code}” que este comentario pueda silenciar.`,
    hint: reason === 'unknown-code' ? SEE_CODES : 'Borre el comentario.',
  }),
};

const OUTSIDE: Readonly<Record<OutsideReason, string>> = {
  absolute:
    'Esta ruta empieza en la raíz de un disco, por lo que el archivo no está en la carpeta del informe.',
  drive:
    'Esta ruta empieza por la letra de un disco, por lo que el archivo no está en la carpeta del informe.',
  above: 'Esta ruta sale de la carpeta del informe.',
  address: 'Esto es una dirección, no un archivo de la carpeta del informe.',
  link: 'Esto es un enlace a un lugar que está fuera de la carpeta del informe.',
};

const EMAIL: Readonly<Record<EmailProblem, string>> = {
  several: 'Aquí hay más de una “@”.',
  disguised: 'La “@” está escrita con letras (“at”), por lo que nadie puede responder.',
  'no-at': 'Esta dirección de correo electrónico no tiene “@”.',
  'with-name': 'Aquí hay algo más que la dirección de correo electrónico.',
  space: 'En esta dirección de correo electrónico hay un espacio.',
  'no-name': 'Delante de la “@” no hay ningún nombre.',
  'no-domain': 'Después de la “@” no hay un dominio completo, como “example.org”.',
  dots: 'En esta dirección de correo electrónico hay un punto que sobra o está mal colocado.',
  character: 'Aquí hay un carácter que no puede figurar en una dirección de correo electrónico.',
  domain: 'Lo que sigue a la “@” no es un dominio, como “example.org”.',
};

const TELEPHONE: Readonly<Record<TelephoneProblem, string>> = {
  'no-country-code': 'Este número de teléfono no tiene el prefijo del país.',
  character: 'Aquí hay un carácter que no puede figurar en un número de teléfono.',
  'too-short': 'Este número de teléfono es demasiado corto.',
  'too-long': 'Este número de teléfono es demasiado largo.',
};

const IMAGES: Readonly<Record<ImageProblem, (limit: number) => Message>> = {
  missing: () => ({ message: 'Esta imagen no está en la carpeta del informe.', hint: CHECK_THE_NAME }),
  outside: () => ({
    message: 'Esta imagen no está en la carpeta del informe.',
    hint: 'Cópiela en la carpeta del informe e indique su ruta a partir de ella, por ejemplo images/photo.png.',
  }),
  kind: () => ({
    message: 'Esta no es una imagen PNG ni JPEG.',
    hint: 'Guarde la imagen como .png o .jpg e indique ese archivo.',
  }),
  'too-large': (limit) => ({
    message: `Esta imagen supera los ${megabytes(limit)}.`,
    hint: 'Redúzcala en un programa de imágenes; 1600 píxeles de ancho bastan para una página.',
  }),
};

const SYNTAX: Readonly<Record<SyntaxProblem, (character: string) => Message>> = {
  'bad-escape': () => ({
    message: 'Entre "…", la barra invertida tiene un significado especial, y esta no se conoce.',
    hint: `Use '…' en lugar de "…", o escriba dos veces la barra.`,
  }),
  'bracket-not-closed': (bracket) => ({
    message: `${bracket === '}' ? 'La llave que se abre' : 'El corchete que se abre'} aquí no se cierra nunca.`,
    hint: `Ponga “${bracket}” al final. Si forma parte del texto, ${IF_PART_OF_TEXT}`,
  }),
  'colon-in-text': () => ({
    message:
      'Dentro de este texto hay dos puntos seguidos de un espacio; YAML toma lo que los precede por una pregunta.',
    hint: QUOTE_IT,
  }),
  'colon-missing': (key) => ({
    message: `Faltan los dos puntos después de “${key}”.`,
    hint: write(`${key}: …`),
  }),
  indentation: () => ({
    message: 'La sangría de esta línea es distinta de la de las líneas vecinas.',
    hint: 'Las líneas que van juntas empiezan con el mismo número de espacios.',
  }),
  'key-without-colon': () => ({
    message: 'YAML espera aquí una pregunta con dos puntos, como “title: …”.',
    hint: 'Si la línea forma parte del texto anterior, póngale la misma sangría; si no, escriba dos puntos y un espacio después de la pregunta.',
  }),
  'key-too-long': () => ({
    message: 'Delante de los dos puntos hay todo un texto.',
    hint: 'Si es una respuesta, escríbala entre comillas rectas ("…") o en una línea nueva después de “|”.',
  }),
  'list-on-key-line': () => ({
    message: 'Una lista no puede empezar en la línea de su pregunta.',
    hint: `Empiece una línea nueva con el guion. Si no es una lista, ${IF_PART_OF_TEXT}`,
  }),
  'quote-in-text': (quote) =>
    quote === "'"
      ? {
          message: `El texto termina en el apóstrofo anterior, porque el texto mismo está entre apóstrofos ('…').`,
          hint: `Escriba el texto entre "…" en lugar de '…', o escriba dos veces el apóstrofo.`,
        }
      : {
          message: 'El texto termina en las comillas anteriores, pero después hay más texto.',
          hint: `Escriba todo el texto entre '…', o empiécelo en una línea nueva después de “|”.`,
        },
  'reserved-character': (character) => ({
    message: `Un texto no puede empezar por “${character}”, que tiene un significado especial en YAML.`,
    hint: ONE_TEXT,
  }),
  'space-missing': (character) =>
    character === '-'
      ? {
          message: 'Falta un espacio después del guion.',
          hint: 'Empiece cada elemento de una lista con un guion y un espacio.',
        }
      : {
          message: 'Falta un espacio después de los dos puntos.',
          hint: 'Ponga un espacio después de los dos puntos.',
        },
  'text-after-marker': (marker) => ({
    message: `Después de “${marker}”, el texto empieza en la línea siguiente.`,
    hint: `Pase el texto a una línea nueva, con sangría. Si “${marker}” forma parte del texto, ${IF_PART_OF_TEXT}`,
  }),
  'text-after-value': () => ({
    message: 'La respuesta terminó antes de este punto, pero después hay más texto.',
    hint: ONE_TEXT,
  }),
  'text-not-indented': (key) => ({
    message: `Esta línea pertenece al texto de “${key}”, pero no tiene sangría.`,
    hint: `Ponga delante de cada línea del texto dos espacios más que delante de “${key}:”.`,
  }),
  'too-many-marks': () => ({
    message: 'Hasta aquí hay más palabras y signos de YAML que en ningún informe.',
    hint: 'Compruebe que este archivo es un informe; los textos van en líneas nuevas después de “|”.',
  }),
  other: () => ({
    message: 'YAML no puede leer esta línea.',
    hint: 'Compárela con un ejemplo: “bapa init -” muestra un informe vacío.',
  }),
};

const YAML =
  'YAML lee entonces algo distinto de lo que se escribió, o nada en absoluto, y podrían perderse palabras antes de llegar a la UNOSSC.';
const WORD = 'El archivo de Word para la UNOSSC quedaría incompleto o no podría abrirse.';
const REACH = 'La UNOSSC puede tener preguntas sobre el informe y debe poder hacerlas.';
const CONFERENCE =
  'La UNOSSC ordena los informes según la fecha de las consultas, a fin de que sirvan de base para la Conferencia, que se celebra del 20 al 22 de marzo de 2019.';
const SENT =
  'El informe se envía por correo electrónico con sus archivos adjuntos; lo que está en otro lugar de su computadora se queda allí.';
const LOOK = 'El informe parecería inacabado entre los demás que reciben los Estados Miembros.';
const BRIEF = 'La UNOSSC lee un centenar de informes y pide que sean concisos.';
const APPEARANCE = 'El texto no tendría el aspecto previsto.';

/** The examples are parts of a report as people type it. */
const explanations: Explanations = {
  'cannot-read': {
    title: 'un archivo que no se puede leer',
    meaning:
      'El archivo no existe, no se permite abrirlo o no es un texto en UTF-8: es un archivo de Word, una imagen o un texto con otra codificación.',
    why: 'Un informe es un archivo de texto en YAML. De otro archivo no puede decirse nada.',
    before: 'bapa validate report.docx',
    after: 'bapa validate report.yaml',
  },
  'alias-not-usable': {
    title: 'un texto que empieza por un asterisco',
    meaning:
      'YAML toma una palabra precedida de “*” por una referencia a otro lugar. Ese lugar no existe, la referencia vuelve sobre sí misma o representa demasiado texto.',
    why: YAML,
    before: 'priority_areas:\n  - *Agua*',
    after: 'priority_areas:\n  - "*Agua*"',
  },
  'control-character': {
    title: 'un carácter de control invisible',
    meaning:
      'En el texto hay un carácter que no puede verse ni imprimirse. Suele venir de un texto copiado de un PDF.',
    why: WORD,
    before: 'needs: "Capacitación\\x07 y un registro."',
    after: 'needs: "Capacitación y un registro."',
  },
  'custom-tag': {
    title: 'un texto que empieza por un signo de exclamación',
    meaning: 'YAML toma una palabra precedida de “!” por una instrucción.',
    why: YAML,
    before: 'title: !Importante consulta',
    after: 'title: "!Importante consulta"',
  },
  'duplicate-key': {
    title: 'la misma pregunta dos veces',
    meaning: 'Una pregunta figura dos veces en el informe, cada vez con una respuesta.',
    why: 'Solo una de las dos respuestas llegaría a la UNOSSC.',
    before: 'needs: Capacitación.\nneeds: Un registro.',
    after: 'needs: |\n  Capacitación.\n\n  Un registro.',
  },
  'merge-key': {
    title: 'la clave de combinación “<<”',
    meaning: '“<<” copia respuestas de otro lugar del archivo.',
    why: 'El informe debe poder leerse tal como está, también por quienes no conocen YAML.',
    before: 'venue:\n  <<: {name: Sede de la OIT}\n  city: Ginebra\n  country: Suiza',
    after: 'venue:\n  name: Sede de la OIT\n  city: Ginebra\n  country: Suiza',
  },
  'not-a-report': {
    title: 'un archivo que no es un informe',
    meaning: 'El archivo está vacío o contiene algo que no son respuestas a las preguntas del modelo.',
    why: 'La UNOSSC solo puede utilizar lo que responde a sus preguntas.',
    before: 'Estimados colegas, a continuación figura el informe.',
    after: 'title: Consulta regional\ntype: regional',
  },
  'several-documents': {
    title: 'un segundo informe en el archivo',
    meaning: 'Con una línea “---” empieza un segundo informe.',
    why: 'Cada consulta tiene su propio informe; solo se leería el primero.',
    before: 'needs: Capacitación.\n---\ntitle: Otra consulta',
    after: 'needs: Capacitación.',
  },
  'tab-indentation': {
    title: 'un tabulador delante de una línea',
    meaning:
      'Una línea empieza con un tabulador. YAML sabe por los espacios que preceden a una línea a qué pertenece, y no acepta tabuladores.',
    why: YAML,
    before: 'venue:\n\tname: Sede de la OIT\n\tcity: Ginebra\n\tcountry: Suiza',
    after: 'venue:\n  name: Sede de la OIT\n  city: Ginebra\n  country: Suiza',
  },
  'too-deep': {
    title: 'demasiados niveles',
    meaning: 'Hay muchos más niveles de corchetes, guiones o sangrías que los que tiene el formulario.',
    why: YAML,
    before: `priority_areas: ${'['.repeat(60)}agua${']'.repeat(60)}`,
    after: 'priority_areas: [agua]',
  },
  'unclosed-quote': {
    title: 'unas comillas que no se cierran',
    meaning:
      'Un texto empieza con comillas y no las tiene al final, de modo que las líneas siguientes también forman parte de él.',
    why: YAML,
    before: 'title: "Consulta regional\ntype: regional',
    after: 'title: "Consulta regional"\ntype: regional',
  },
  'unused-anchor': {
    title: 'un texto que empieza por “&”',
    meaning: 'YAML toma una palabra precedida de “&” por un nombre y la omite.',
    why: 'La palabra se perdería antes de llegar a la UNOSSC.',
    before: 'title: &Reunión de asociados',
    after: 'title: "&Reunión de asociados"',
  },
  'unusual-space': {
    title: 'un espacio especial delante de una línea',
    meaning:
      'La sangría de una línea está hecha con espacios de no separación u otros espacios especiales, casi siempre por haberse copiado de Word o de una página web.',
    why: YAML,
    before: 'venue:\n\u00a0\u00a0name: Sede de la OIT\n\u00a0\u00a0city: Ginebra\n\u00a0\u00a0country: Suiza',
    after: 'venue:\n  name: Sede de la OIT\n  city: Ginebra\n  country: Suiza',
  },
  'yaml-syntax': {
    title: 'una línea que YAML no puede leer',
    meaning:
      'Casi siempre, dos puntos dentro de un texto, un espacio que falta después de los dos puntos o de un guion, o una línea con una sangría incorrecta.',
    why: YAML,
    before: 'title: Agua: consulta regional',
    after: 'title: "Agua: consulta regional"',
  },
  missing: {
    title: 'aún sin respuesta',
    meaning: 'Una pregunta que se responde en todos los informes no tiene respuesta.',
    why: 'La UNOSSC compara los informes pregunta por pregunta. Un informe con una respuesta en blanco sería devuelto.',
    before: 'needs:',
    after: 'needs: Capacitación de los puntos focales y un registro común.',
  },
  'repeated-choice': {
    title: 'un valor repetido',
    meaning: 'El mismo tema figura dos veces en la lista.',
    why: 'La UNOSSC cuenta los informes sobre cada tema.',
    before: 'themes: [overarching, overarching]',
    after: 'themes: [overarching]',
  },
  'unknown-choice': {
    title: 'un valor que no es uno de los posibles',
    meaning: 'La pregunta tiene una lista fija de respuestas, y esta no es una de ellas.',
    why: 'La UNOSSC clasifica los informes según estas respuestas.',
    before: 'type: subregional',
    after: 'type: regional',
  },
  'unknown-key': {
    title: 'una pregunta que no está en el formulario',
    meaning:
      'La palabra que precede a los dos puntos no es una de las del formulario, o está en un lugar equivocado. Casi siempre está mal escrita.',
    why: 'La respuesta quedaría fuera del documento.',
    before: 'organised_by:\n  - name: Centro del Sur',
    after: 'organized_by:\n  - name: Centro del Sur',
  },
  'wrong-shape': {
    title: 'una respuesta con una forma equivocada',
    meaning:
      'Se espera una lista, un grupo de respuestas o un texto y hay otra cosa; o YAML lee un texto como un número.',
    why: 'El documento no podría presentarla como pide el modelo.',
    before: 'venue: Sede de la OIT, Ginebra, Suiza',
    after: 'venue:\n  name: Sede de la OIT\n  city: Ginebra\n  country: Suiza',
  },
  'attachment-missing': {
    title: 'un archivo adjunto que no está',
    meaning: 'En la carpeta del informe no hay ningún archivo con ese nombre. Las mayúsculas cuentan.',
    why: 'La UNOSSC pide que el informe se acompañe de la nota conceptual y la lista de participantes.',
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
    why: 'No todos los lectores conocen los códigos, y la UNOSSC enumera los países por su nombre.',
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
  'link-scheme': {
    title: 'un enlace que no se admite',
    meaning:
      'Los enlaces llevan a direcciones completas de tipo http, https o mailto. De los demás solo se muestran las palabras.',
    why: 'Los enlaces a archivos o programas no funcionan en otras computadoras, y los servidores de correo los toman por ataques.',
    before: 'needs: "Véase [la lista](file:///C:/lista.docx)."',
    after: 'needs: "Véase [la lista](https://example.org/lista)."',
  },
  'more-problems': {
    title: 'más problemas de los que se muestran',
    meaning: 'Solo se muestran los primeros 200 problemas de un archivo.',
    why: 'A menudo la mayoría tienen la misma causa y desaparecen a la vez.',
    before: `priority_areas: [${'1, '.repeat(201)}2]`,
    after: 'priority_areas: [Agua]',
  },
  'numbered-twice': {
    title: 'un número que ya pone el documento',
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
      'Hay miles de signos de Markdown o un centenar de niveles de listas. El texto se muestra sin formato.',
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
    before: 'needs: "Capacitación \\u202ey un registro."',
    after: 'needs: "Capacitación y un registro."',
  },
  'unused-ignore': {
    title: 'un comentario que no silencia nada',
    meaning:
      'Un comentario “# bapa-ignore: code” está donde no hay ninguna advertencia de ese tipo, o nombra un error, que no puede silenciarse.',
    why: 'Ocultaría una advertencia que apareciera más adelante.',
    before: '# bapa-ignore: too-long acordado con la UNOSSC\nneeds: Capacitación.',
    after: 'needs: Capacitación.',
  },
};

/** Spanish. */
export const locale: Locale = {
  language: 'es',
  fields,
  choices,
  document,
  ui,
  cli,
  files,
  fill,
  messages,
  explanations,
};
