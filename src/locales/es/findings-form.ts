import { codePointName } from '../../text/unprintable.ts';
import type { SyntaxProblem } from '../../diagnostics/args.ts';
import type { FormMessages } from '../locale.ts';
import type { Message } from '../message.ts';
import { files } from './files.ts';
import { didYouMean, list, write } from './wording.ts';

const quoted = (names: readonly string[], word: 'o' | 'y' = 'o') =>
  list(
    names.map((name) => `“${name}”`),
    word,
  );

const SHAPES = {
  text: 'un texto',
  number: 'un número',
  truth: 'un valor de sí o no',
  list: 'una lista',
  group: 'un grupo de respuestas',
  nothing: 'una respuesta vacía',
} as const;

const IF_PART_OF_TEXT = 'escriba todo el texto entre comillas rectas ("…").';

const QUOTE_IT = 'Escriba todo el texto entre comillas rectas ("…").';

const ONE_TEXT =
  'Escriba todo el texto entre comillas rectas ("…"), o empiécelo en una línea nueva después de “|”.';

const SEE_A_REPORT = 'Para ver cómo es un informe: bapa init -';

export const findingsOfForm: FormMessages = {
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
      `Aquí hay un carácter de control invisible: ${codePointName(codePoint)}` +
      (others.length > 0 ? ` (y también ${others.map(codePointName).join(', ')}).` : '.'),
    hint: 'Bórrelo. Suele venir de un texto copiado de un PDF.',
  }),
  'custom-tag': ({ tag }) => ({
    message: `Un texto empieza por un signo de exclamación: “${tag}”. YAML lo toma por una instrucción.`,
    hint: 'Escriba el texto entre comillas rectas ("…"), o borre esa palabra.',
  }),
  'duplicate-key': ({ key, firstLine, belongsTo }) => ({
    message:
      firstLine === undefined
        ? `“${key}” aparece por segunda vez.`
        : `“${key}” aparece por segunda vez; la primera está en la línea ${firstLine}.`,
    hint:
      belongsTo === undefined
        ? 'Reúna los dos textos en la primera y borre la segunda.'
        : putBelow(belongsTo),
  }),
  'merge-conflict': () => ({
    message:
      'Git no pudo fusionar dos versiones de este pasaje: ambas figuran aquí, entre “<<<<<<<” y “>>>>>>>”.',
    hint: 'Conserve la versión correcta y borre las líneas con esos signos.',
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
    hint: `Ponga el signo ${quote} al final del texto, o bórrelo aquí.`,
  }),
  'unused-anchor': ({ anchor }) => ({
    message: `Un texto empieza por “&${anchor}”. YAML toma esa palabra por un nombre y la omite.`,
    hint: ONE_TEXT,
  }),
  'unusual-space': ({ codePoint }) => ({
    message: `La sangría de esta línea está hecha con un espacio especial (${codePointName(codePoint)}), no con espacios normales.`,
    hint: 'Reemplácelo por espacios normales, tantos como haya en las líneas anteriores.',
  }),
  'yaml-syntax': ({ problem, character, spaces = 0 }) => SYNTAX[problem](character, spaces),
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
    hint: 'Borre una de las dos menciones.',
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
        hint: putBelow(belongsTo),
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
        return SYNTAX['colon-in-text']('', 0);
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
      case 'one-text':
      case 'bullets':
        return {
          message,
          hint: `Empiece cada elemento con un guion y un espacio. Si son varios, haga de cada uno un elemento. ${hint}`,
        };
      case 'not-indented':
        return {
          message: `Las respuestas debajo de “${args.source}:” no llevan sangría, y YAML las toma por otras preguntas.`,
          hint: 'Añada dos espacios al principio de cada una de esas líneas.',
        };
      case 'no-dash':
        return { message: 'Aquí debe ir una lista, pero falta el guion delante del primer elemento.', hint };
      default:
        return { message, hint };
    }
  },
};

const SYNTAX: Readonly<Record<SyntaxProblem, (character: string, spaces: number) => Message>> = {
  'bad-escape': () => ({
    message:
      'Entre "…", la barra invertida tiene un significado especial, y la combinación escrita aquí no existe.',
    hint: `Use '…' en lugar de "…", o escriba dos veces la barra.`,
  }),
  'bracket-not-closed': (bracket) => ({
    message: `${bracket === '}' ? 'La llave que se abre' : 'El corchete que se abre'} aquí no se cierra nunca.`,
    hint: `Ponga “${bracket}” al final. Si forma parte del texto, ${IF_PART_OF_TEXT}`,
  }),
  'code-fence': () => ({
    message: 'Estos signos se copiaron de un chat y no forman parte del informe.',
    hint: 'Borre las líneas con estos signos y ponga “#” delante de las frases que las rodean.',
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
          message: `El texto termina en la comilla simple (') anterior, porque él mismo está entre comillas simples ('…').`,
          hint: `Escriba el texto entre "…" en lugar de '…', o escriba dos veces esa comilla.`,
        }
      : {
          message: 'El texto termina en las comillas anteriores, pero después hay más texto.',
          hint: `Escriba todo el texto entre '…', o empiécelo en una línea nueva después de “|”.`,
        },
  'reserved-character': (character) => ({
    message: `Un texto no puede empezar por “${character}”, que tiene un significado especial en YAML.`,
    hint: ONE_TEXT,
  }),
  'star-for-dash': () => ({
    message: 'YAML no conoce “*” delante de un elemento de una lista.',
    hint: 'Empiece cada elemento de una lista con un guion y un espacio.',
  }),
  'marker-missing': (key) => ({
    message: `El texto de “${key}” tiene varias líneas, pero falta “|” después de los dos puntos.`,
    hint: `Escriba: ${key}: |`,
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
  'special-space': (character) => ({
    message: `Aquí hay un espacio especial (${character}), y YAML solo entiende espacios normales.`,
    hint: 'Reemplácelo por un espacio normal.',
  }),
  'text-after-marker': (marker) => ({
    message: `Después de “${marker}”, el texto empieza en la línea siguiente.`,
    hint: `Pase el texto a una línea nueva, con sangría. Si “${marker}” forma parte del texto, ${IF_PART_OF_TEXT}`,
  }),
  'text-after-value': () => ({
    message: 'La respuesta ya terminó antes de este lugar, pero después hay más texto.',
    hint: ONE_TEXT,
  }),
  'full-width-colon': (key) => ({
    message: `Los dos puntos después de “${key}” son de ancho completo.`,
    hint: `Escriba: ${key}: …`,
  }),
  'text-less-indented': (key, spaces) => ({
    message: `Esta línea ha quedado fuera del texto de “${key}”: lleva menos sangría que la primera.`,
    hint: `Ponga la misma sangría en todas las líneas del texto: ${spaces} espacios.`,
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

function putBelow(group: string): string {
  return `Pertenece a “${group}”: póngala debajo de “${group}:”, con sangría.`;
}
