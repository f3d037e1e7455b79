import type { FileWords, ReadPurpose } from '../file-words.ts';
import { fr, megabytes } from './wording.ts';

const SAVE_AS_UTF_8 = fr`Enregistrez-le de nouveau avec l’encodage UTF-8 : dans le Bloc-notes, Fichier › Enregistrer sous › Encodage.`;

const NAME_THE_YAML_FILE = 'Indiquez le fichier dont le nom se termine par .yaml.';

/** What a file should have been. */
const WANTED: Readonly<Record<ReadPurpose, string>> = {
  report: 'un rapport',
  answers: 'un fichier de réponses',
  template: 'un fichier Word',
  logo: 'une image',
};

/** What is wrong with a file and what to do, by what it is for. */
export const files: FileWords = {
  read: (problem, purpose) => {
    switch (problem.kind) {
      case 'not-found':
        return {
          message: 'Ce fichier n’existe pas.',
          hint:
            purpose === 'report'
              ? fr`Vérifiez le nom, ou créez un nouveau rapport avec : bapa init`
              : 'Vérifiez le nom.',
        };
      case 'folder':
        return {
          message: `C’est un dossier, pas ${WANTED[purpose]}.`,
          hint:
            purpose === 'report'
              ? 'Indiquez le rapport qui s’y trouve, par exemple report.yaml.'
              : 'Indiquez un fichier de ce dossier.',
        };
      case 'denied':
        return {
          message: 'Vous n’avez pas le droit d’ouvrir ce fichier.',
          hint:
            purpose === 'report'
              ? 'Demandez à son propriétaire le droit de le lire et de le modifier.'
              : 'Demandez à son propriétaire le droit de le lire.',
        };
      case 'closed-folder':
        return {
          message: 'Vous n’avez pas le droit d’ouvrir ce dossier.',
          hint: 'Demandez à son propriétaire le droit de le lire.',
        };
      case 'binary':
        return {
          message: 'Ce n’est pas un fichier texte.',
          hint:
            purpose === 'report'
              ? 'Un rapport est un fichier texte dont le nom se termine par .yaml.'
              : NAME_THE_YAML_FILE,
        };
      case 'word':
        return {
          message: `C’est un fichier Word, pas ${WANTED[purpose]} en YAML.`,
          hint:
            purpose === 'report'
              ? fr`Créez un rapport avec « bapa init », puis recopiez-y le texte de votre fichier Word.`
              : NAME_THE_YAML_FILE,
        };
      case 'pdf':
        return { message: `C’est un fichier PDF, pas ${WANTED[purpose]} en YAML.`, hint: NAME_THE_YAML_FILE };
      case 'image':
        return { message: `C’est une image, pas ${WANTED[purpose]} en YAML.`, hint: NAME_THE_YAML_FILE };
      case 'zip':
        return {
          message: `C’est un fichier ZIP, pas ${WANTED[purpose]} en YAML.`,
          hint: 'Décompressez-le, puis indiquez le fichier .yaml.',
        };
      case 'utf-16':
        return { message: fr`Ce fichier est enregistré en UTF-16 (« Unicode »).`, hint: SAVE_AS_UTF_8 };
      case 'not-utf-8':
        return {
          message: fr`Ce fichier n’est pas enregistré en UTF-8 : la ligne ${problem.line} ne peut pas être lue.`,
          hint: SAVE_AS_UTF_8,
        };
      case 'too-large':
        return {
          message: fr`Ce fichier est trop volumineux : ${megabytes(problem.bytes)} ; ${WANTED[purpose]} peut atteindre ${megabytes(problem.limit)}.`,
          hint:
            purpose === 'report'
              ? fr`Joignez les images et les annexes dans des fichiers distincts ; un rapport ne contient que du texte.`
              : 'Indiquez un fichier moins volumineux.',
        };
      case 'busy':
        return {
          message: 'Ce fichier est ouvert dans un autre programme.',
          hint: 'Fermez-le (il est peut-être ouvert dans Word), puis relancez la commande.',
        };
      case 'not-plain':
        return {
          message: 'C’est un tube ou un périphérique, et non un fichier.',
          hint: 'Indiquez le fichier lui-même.',
        };
      case 'loop':
        return { message: 'Ce lien mène à lui-même.', hint: 'Indiquez le fichier lui-même.' };
      case 'no-current':
        return {
          message: 'Le dossier dans lequel cette commande a été lancée n’existe plus.',
          hint: 'Allez dans un autre dossier avec cd, puis relancez la commande.',
        };
      case 'long-name':
        return { message: 'Le nom de ce fichier est trop long pour le disque.', hint: 'Vérifiez le nom.' };
      case 'failed':
        return {
          message: 'Ce fichier n’a pas pu être lu.',
          hint: 'Vérifiez que le disque ou le lecteur réseau est accessible.',
        };
    }
  },
  output: {
    'not-found': (path) => ({
      message: fr`${path} ne peut pas être écrit : son dossier n’existe pas.`,
      hint: 'Vérifiez le nom.',
    }),
    folder: (path) => ({ message: `${path} est un dossier.`, hint: 'Indiquez un fichier de ce dossier.' }),
    denied: (path) => ({
      message: `Vous n’avez pas le droit d’écrire dans ${path}.`,
      hint: 'Demandez le droit de le modifier, ou indiquez un fichier d’un autre dossier.',
    }),
    'closed-folder': (path) => ({
      message: `Vous n’avez pas le droit d’ouvrir le dossier ${path}.`,
      hint: 'Demandez à son propriétaire le droit de le lire.',
    }),
    busy: (path) => ({
      message: `${path} est ouvert dans un autre programme.`,
      hint: 'Fermez-le (il est peut-être ouvert dans Word), puis relancez la commande.',
    }),
    'no-space': (path) => ({
      message: fr`${path} ne peut pas être écrit : le disque est plein.`,
      hint: 'Libérez de l’espace, puis réessayez.',
    }),
    'long-name': (path) => ({
      message: `Le nom ${path} est trop long pour le disque.`,
      hint: 'Choisissez un nom plus court.',
    }),
    failed: (path) => ({
      message: `${path} ne peut être ni lu ni écrit.`,
      hint: 'Vérifiez que le disque ou le lecteur réseau est accessible, puis réessayez.',
    }),
    'too-large': (path) => ({
      message: `${path} est trop volumineux pour être examiné.`,
      hint: 'Déplacez-le, ou écrivez dans un autre fichier avec -o.',
    }),
    'read-only': (path) => ({
      message: fr`${path} ne peut pas être écrit : le disque est en lecture seule.`,
      hint: 'Copiez le rapport dans un autre dossier, ou écrivez dans un autre dossier avec -o.',
    }),
    loop: (path) => ({
      message: `${path} est un lien qui mène à lui-même.`,
      hint: 'Supprimez le lien, ou indiquez un autre fichier.',
    }),
    outside: (path) => ({
      message: `${path} est un lien qui mène hors de ce dossier.`,
      hint: 'Supprimez le lien, ou indiquez le fichier auquel il mène.',
    }),
    changed: (path) => ({
      message: fr`${path} a été modifié entre-temps par un autre programme ; il est resté tel quel.`,
      hint: 'Relancez la commande.',
    }),
    exists: (path) => ({
      message: fr`${path} a été créé entre-temps par un autre programme ; il est resté tel quel.`,
      hint: 'Examinez-le, puis relancez la commande.',
    }),
    'not-plain': (path) => ({
      message: fr`${path} gêne.`,
      hint: 'Supprimez-le ou déplacez-le, puis relancez la commande.',
    }),
    'no-temporary': (path) => ({
      message: `Le dossier des fichiers temporaires, ${path}, n’est pas utilisable.`,
      hint: 'Créez-le, ou indiquez-en un autre dans TMPDIR.',
    }),
    'no-current': () => ({
      message: 'Le dossier dans lequel cette commande a été lancée n’existe plus.',
      hint: 'Allez dans un autre dossier avec cd, puis relancez la commande.',
    }),
    input: (path) => ({
      message: fr`${path} est le fichier qui est lu ; il n’a donc pas été remplacé.`,
      hint: 'Écrivez dans un autre fichier avec -o.',
    }),
  },
  documentName: (path) => ({
    message: `${path} est un nom de document, et non de rapport.`,
    hint: 'Donnez au rapport un nom qui se termine par .yaml.',
  }),
  needsFile: {
    message: 'Les réponses ne peuvent pas être écrites dans l’entrée standard.',
    hint: 'Indiquez un fichier, par exemple report.yaml.',
  },
};
