import type { FileWords, ReadPurpose } from '../file-words.ts';
import { megabytes } from './wording.ts';

const SAVE_AS_UTF_8 =
  'Guárdelo de nuevo con la codificación UTF-8: en el Bloc de notas, Archivo › Guardar como › Codificación.';

const NAME_THE_YAML_FILE = 'Indique el archivo cuyo nombre termina en .yaml.';

/** What a file should have been. */
const WANTED: Readonly<Record<ReadPurpose, string>> = {
  report: 'un informe',
  answers: 'un archivo de respuestas',
  template: 'un archivo de Word',
  logo: 'una imagen',
};

/** What is wrong with a file and what to do, by what it is for. */
export const files: FileWords = {
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
      case 'closed-folder':
        return {
          message: 'No tiene permiso para abrir esta carpeta.',
          hint: 'Pida a su propietario permiso para leerla.',
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
      case 'not-plain':
        return {
          message: 'Es una tubería o un dispositivo, no un archivo.',
          hint: 'Indique el archivo mismo.',
        };
      case 'loop':
        return { message: 'Este enlace lleva a sí mismo.', hint: 'Indique el archivo mismo.' };
      case 'no-current':
        return {
          message: 'La carpeta en que se inició este comando ya no existe.',
          hint: 'Vaya a otra carpeta con cd y ejecute de nuevo el comando.',
        };
      case 'long-name':
        return {
          message: 'El nombre de este archivo es demasiado largo para el disco.',
          hint: 'Compruebe el nombre.',
        };
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
      hint: 'Pida permiso para modificarlo, o indique un archivo de otra carpeta.',
    }),
    'closed-folder': (path) => ({
      message: `No tiene permiso para abrir la carpeta ${path}.`,
      hint: 'Pida a su propietario permiso para leerla.',
    }),
    busy: (path) => ({
      message: `${path} está abierto en otro programa.`,
      hint: 'Ciérrelo allí (puede estar abierto en Word) y ejecute de nuevo el comando.',
    }),
    'no-space': (path) => ({
      message: `No se puede guardar ${path}: el disco está lleno.`,
      hint: 'Libere espacio y vuelva a intentarlo.',
    }),
    'long-name': (path) => ({
      message: `El nombre ${path} es demasiado largo para el disco.`,
      hint: 'Elija un nombre más corto.',
    }),
    failed: (path) => ({
      message: `No se puede leer ni guardar ${path}.`,
      hint: 'Compruebe que el disco o la unidad de red está disponible y vuelva a intentarlo.',
    }),
    'too-large': (path) => ({
      message: `${path} es demasiado grande para examinarlo.`,
      hint: 'Muévalo a otro lugar, o guarde en otro archivo con -o.',
    }),
    'read-only': (path) => ({
      message: `No se puede guardar ${path}: el disco es de solo lectura.`,
      hint: 'Copie el informe a otra carpeta, o guarde en otra con -o.',
    }),
    loop: (path) => ({
      message: `${path} es un enlace que lleva a sí mismo.`,
      hint: 'Borre el enlace, o indique otro archivo.',
    }),
    outside: (path) => ({
      message: `${path} es un enlace que lleva fuera de esta carpeta.`,
      hint: 'Borre el enlace, o indique el archivo al que lleva.',
    }),
    changed: (path) => ({
      message: `Otro programa modificó ${path} entretanto, por lo que se dejó como estaba.`,
      hint: 'Ejecute de nuevo el comando.',
    }),
    exists: (path) => ({
      message: `Otro programa creó ${path} entretanto, por lo que se dejó como estaba.`,
      hint: 'Examínelo y ejecute de nuevo el comando.',
    }),
    'not-plain': (path) => ({
      message: `${path} estorba.`,
      hint: 'Bórrelo o muévalo a otro lugar y ejecute de nuevo el comando.',
    }),
    'no-temporary': (path) => ({
      message: `La carpeta de archivos temporales, ${path}, no se puede usar.`,
      hint: 'Créela, o indique otra en TMPDIR.',
    }),
    'no-current': () => ({
      message: 'La carpeta en que se inició este comando ya no existe.',
      hint: 'Vaya a otra carpeta con cd y ejecute de nuevo el comando.',
    }),
    input: (path) => ({
      message: `${path} es el archivo que se lee, por lo que no se reemplaza.`,
      hint: 'Guarde en otro archivo con -o.',
    }),
  },
  documentName: (path) => ({
    message: `${path} es un nombre de documento, no de informe.`,
    hint: 'Dé al informe un nombre que termine en .yaml.',
  }),
  needsFile: {
    message: 'Las respuestas no pueden guardarse en la entrada estándar.',
    hint: 'Indique un archivo, por ejemplo report.yaml.',
  },
};
