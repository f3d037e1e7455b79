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
      case 'no-space':
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
      hint: 'Demandez le droit de le modifier, ou écrivez dans un autre dossier avec -o.',
    }),
    busy: (path) => ({
      message: `${path} est ouvert dans un autre programme.`,
      hint: 'Fermez-le (il est peut-être ouvert dans Word), puis relancez la commande.',
    }),
    'no-space': (path) => ({
      message: fr`${path} ne peut pas être écrit : le disque est plein.`,
      hint: 'Libérez de l’espace, puis réessayez.',
    }),
    failed: (path) => ({
      message: `${path} ne peut être ni lu ni écrit.`,
      hint: 'Vérifiez que le disque ou le lecteur réseau est accessible, puis réessayez.',
    }),
    'too-large': (path) => ({
      message: `${path} est trop volumineux pour être examiné.`,
      hint: 'Déplacez-le, ou écrivez dans un autre fichier avec -o.',
    }),
  },
};
