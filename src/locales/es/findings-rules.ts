import { codePointName } from '../../text/unprintable.ts';
import type { EmailProblem, ImageProblem, OutsideReason, TelephoneProblem } from '../../diagnostics/args.ts';
import { roman } from '../../text/roman.ts';
import { languageName, joinList } from '../formatters.ts';
import type { RuleMessages } from '../locale.ts';
import type { Message } from '../message.ts';
import { SEE_CODES, count, day, megabytes, number, write } from './wording.ts';

const CHECK_THE_NAME = 'Ponga allí el archivo o corrija el nombre; las mayúsculas cuentan.';

const nameHint = (near: readonly string[] = [], isSame = false) =>
  near.length === 0
    ? CHECK_THE_NAME
    : isSame
      ? `Escriba el nombre tal como lo tiene el archivo: ${near[0] ?? ''}`
      : `¿Quería escribir ${joinList(
          'es',
          'disjunction',
          near.map((name) => `“${name}”`),
        )}?`;

export const findingsOfRules: RuleMessages = {
  'attachment-missing': ({ path, near, isSame }) => ({
    message: `No hay ningún archivo “${path}” en la carpeta del informe.`,
    hint: nameHint(near, isSame),
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
  'attachment-path': ({ suggestion, problem }) => ({
    message:
      problem === 'marks'
        ? foreignSigns('esta ruta')
        : 'Esta ruta está escrita con barras invertidas, que solo Windows entiende.',
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
      reason === 'marks'
        ? foreignSigns('esta fecha')
        : reason === 'no-such-day'
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
  'direction-override': ({ codePoint }) => ({
    message: `Una marca invisible (${codePointName(codePoint)}) muestra las letras que le siguen en un orden que no es el suyo.`,
    hint: 'Bórrela y vuelva a escribir las palabras que la rodean. Suele venir de un texto copiado.',
  }),
  'direction-override-in-address': ({ codePoint }) => ({
    message: `Una marca invisible (${codePointName(codePoint)}) muestra esta dirección o ruta de otra forma que como está escrita.`,
    hint: 'Bórrela y vuelva a escribir la dirección o la ruta.',
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
  footnote: ({ name, problem }) =>
    problem === 'no-text'
      ? {
          message: `La nota “[^${name}]” no tiene texto en esta respuesta; la llamada se imprimirá tal cual.`,
          hint: `Añada una línea al final de la respuesta: [^${name}]: …`,
        }
      : {
          message: `Nada remite a la nota “[^${name}]” en esta respuesta.`,
          hint: `Ponga [^${name}] donde corresponda, o borre la nota.`,
        },
  'heading-in-text': ({ heading }) => ({
    message: `“${heading}” es un título dentro de una respuesta. En el documento será una línea en negrita.`,
    hint: 'El modelo tiene sus propios títulos. Escriba en su lugar una línea en negrita: **…**',
  }),
  'html-in-text': ({ html }) => ({
    message: `“${html}” es HTML. Las etiquetas se eliminan del documento; las palabras que encierran se conservan.`,
    hint: 'Borre la etiqueta. Para la negrita escriba **…**, para la cursiva *…*, para un enlace [texto](https://…).',
  }),
  'image-missing': ({ problem, limit, near }) => IMAGES[problem](limit, near),
  'image-remote': () => ({
    message: 'Esta imagen está en la web. No se descarga; el documento contendrá un enlace a ella.',
    hint: 'Para que figure en el documento, guárdela en la carpeta del informe e indique ese archivo.',
  }),
  'image-without-description': ({ path }) => ({
    message: 'Esta imagen no tiene una descripción para los lectores que no pueden verla.',
    hint: `Escriba entre los corchetes qué muestra: ![Participantes en la sala](${path})`,
  }),
  'language-mismatch': ({ language, found }) => ({
    message: `Según el informe, su idioma es el ${languageName('es', language)}, pero los textos están en ${languageName('es', found)}.`,
    hint: `Si es así, escriba: language: ${found}`,
  }),
  'link-as-text': ({ kind, suggestion }) => ({
    message: `Estos corchetes y paréntesis no forman ${kind === 'image' ? 'una imagen' : 'un enlace'} y aparecerán tal cual en el documento.`,
    hint: write(suggestion),
  }),
  'link-scheme': ({ url, scheme, problem }) => {
    switch (problem) {
      case 'none':
        return {
          message: `“${url}” no es una dirección completa, por lo que no puede ser un enlace.`,
          hint: 'Empiécela por https:// o, si es una dirección de correo electrónico, por mailto:',
        };
      case 'broken':
        return {
          message: `“${url}” no es una dirección válida.`,
          hint: 'Cópiela de nuevo desde el navegador.',
        };
      case 'other':
        return {
          message: `Los enlaces con “${scheme}:” no se admiten en los informes.`,
          hint: 'Use una dirección que empiece por https://, o escriba solo el texto del enlace.',
        };
    }
  },
  'more-problems': ({ count: hidden }) => ({
    message: `Hay ${count(hidden, 'hidden')}.`,
    hint: 'Corrija primero los anteriores.',
  }),
  'list-as-text': ({ problem }) => ({
    message:
      problem === 'folded'
        ? 'Estas líneas parecen una lista, pero se unirán en un solo párrafo.'
        : 'Esta línea parece un elemento de una lista, pero se unirá a la anterior.',
    hint:
      problem === 'folded'
        ? 'Ponga “|” en lugar de “>” o después de los dos puntos, y deje una línea en blanco antes de la lista.'
        : 'Deje una línea en blanco antes de la lista y empiece cada elemento con “- ” o con un número y un punto.',
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
    hint: 'Escriba la respuesta en su lugar, o borre este texto.',
  }),
  'quotation-marks': ({ marks }) => ({
    message: `Todo el texto está entre comillas (${marks}), que se imprimirán.`,
    hint: 'Bórrelas al principio y al final, si no forman parte de él.',
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
    message:
      'Este texto es tan largo, o tiene con los anteriores tantos signos o niveles, que el documento lo mostrará sin formato.',
    hint: 'Borre los signos que sobran, o divida el texto.',
  }),
  'too-long': ({ words, advised }) => ({
    message: `Esta respuesta tiene ${count(words, 'word')}; el formulario aconseja ${number(advised)} como máximo.`,
    hint: 'La UNOSSC pide informes concisos. Mantenga las conclusiones; los detalles pueden ir en un archivo adjunto.',
  }),
  'unbalanced-direction': ({ codePoint }) => ({
    message: `Una marca invisible de la dirección de escritura (${codePointName(codePoint)}) no tiene aquí su pareja.`,
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
  marks: foreignSigns('esta dirección'),
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

const SMALLER = 'Redúzcala en un programa de imágenes; 1600 píxeles de ancho bastan para una página.';
const IMAGES: Readonly<Record<ImageProblem, (limit: number, near?: readonly string[]) => Message>> = {
  missing: (_, near) => ({ message: 'Esta imagen no está en la carpeta del informe.', hint: nameHint(near) }),
  outside: () => ({
    message: 'Esta imagen no está en la carpeta del informe.',
    hint: 'Cópiela en la carpeta del informe e indique su ruta a partir de ella, por ejemplo images/photo.png.',
  }),
  kind: () => ({
    message: 'Esta no es una imagen PNG ni JPEG.',
    hint: 'Guarde la imagen como .png o .jpg e indique ese archivo.',
  }),
  pixels: (limit) => ({
    message: `Esta imagen tiene más de ${limit / 1e6} millones de píxeles.`,
    hint: SMALLER,
  }),
  'too-large': (limit) => ({
    message: `Esta imagen supera los ${megabytes(limit)}.`,
    hint: SMALLER,
  }),
};

function foreignSigns(fact: string): string {
  return `En ${fact} sobra algo, por ejemplo comillas, signos de ancho completo o invisibles.`;
}
