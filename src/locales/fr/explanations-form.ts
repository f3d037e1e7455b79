import type { FormExplanations } from '../locale.ts';
import { WORD, fr } from './wording.ts';

const LOST =
  'YAML lit alors autre chose que ce qui a été écrit, ou rien du tout, et des mots pourraient se perdre avant d’arriver à l’UNOSSC.';

/** The examples are parts of a report as people type it, with ordinary spaces. */
export const explanationsOfForm: FormExplanations = {
  'cannot-read': {
    title: 'un fichier qui ne peut pas être lu',
    meaning: fr`Le fichier n’existe pas, ne peut pas être ouvert ou n’est pas un texte en UTF-8 : c’est un fichier Word, une image ou un texte dans un autre encodage.`,
    why: 'Un rapport est un fichier texte en YAML. On ne peut rien dire d’un autre fichier.',
    before: 'bapa validate report.docx',
    after: 'bapa validate report.yaml',
  },
  'alias-not-usable': {
    title: 'un texte qui commence par un astérisque',
    meaning: fr`YAML prend un mot placé après « * » pour un renvoi à un autre endroit. Cet endroit n’existe pas, le renvoi tourne en rond ou il remplace trop de texte.`,
    why: LOST,
    before: 'title: *Consultation*',
    after: 'title: "*Consultation*"',
  },
  'control-character': {
    title: 'un caractère de contrôle invisible',
    meaning:
      'Le texte contient un caractère qui ne peut être ni vu ni imprimé. Il vient le plus souvent d’un texte copié d’un PDF.',
    why: WORD,
    before: 'needs: "Une formation\\x07 et un registre."',
    after: 'needs: "Une formation et un registre."',
  },
  'custom-tag': {
    title: 'un texte qui commence par un point d’exclamation',
    meaning: fr`YAML prend un mot placé après « ! » pour une instruction.`,
    why: LOST,
    before: 'title: !Importante consultation',
    after: 'title: "!Importante consultation"',
  },
  'duplicate-key': {
    title: 'la même question deux fois',
    meaning: 'Une question figure deux fois dans le rapport, chaque fois avec une réponse.',
    why: 'Une seule des deux réponses parviendrait à l’UNOSSC.',
    before: 'needs: Une formation.\nneeds: Un registre.',
    after: 'needs: |\n  Une formation.\n\n  Un registre.',
  },
  'merge-conflict': {
    title: 'une fusion inachevée',
    meaning: fr`Git a laissé dans le fichier les deux versions de certaines lignes, entre « <<<<<<< » et « >>>>>>> ».`,
    why: 'Une seule est la bonne, et seul un lecteur peut dire laquelle.',
    before:
      'needs: |\n<<<<<<< HEAD\n  Les ports se sont réunis.\n=======\n  Les villes se sont réunies.\n>>>>>>> draft',
    after: 'needs: |\n  Les ports se sont réunis.',
  },
  'merge-key': {
    title: fr`la clé de fusion « << »`,
    meaning: fr`« << » recopie des réponses d’un autre endroit du fichier.`,
    why: 'Le rapport doit pouvoir être lu tel quel, y compris par les personnes qui ne connaissent pas YAML.',
    before: 'venue:\n  <<: {name: Siège de l’OIT}\n  city: Genève\n  country: Suisse',
    after: 'venue:\n  name: Siège de l’OIT\n  city: Genève\n  country: Suisse',
  },
  'not-a-report': {
    title: 'un fichier qui n’est pas un rapport',
    meaning: 'Le fichier est vide ou contient autre chose que des réponses aux questions du modèle.',
    why: 'L’UNOSSC ne peut exploiter que ce qui répond à ses questions.',
    before: 'Chers collègues, veuillez trouver le rapport ci-dessous.',
    after: 'title: Consultation régionale\ntype: regional',
  },
  'several-documents': {
    title: 'un deuxième rapport dans le fichier',
    meaning: fr`Une ligne « --- » ouvre un deuxième rapport.`,
    why: fr`Chaque consultation a son propre rapport ; seul le premier serait lu.`,
    before: 'needs: Une formation.\n---\ntitle: Une autre consultation',
    after: 'needs: Une formation.',
  },
  'tab-indentation': {
    title: 'une tabulation en début de ligne',
    meaning:
      'Une ligne commence par une tabulation. YAML reconnaît aux espaces placés devant une ligne à quoi elle se rattache, et refuse les tabulations.',
    why: LOST,
    before: 'venue:\n\tname: Siège de l’OIT\n\tcity: Genève\n\tcountry: Suisse',
    after: 'venue:\n  name: Siège de l’OIT\n  city: Genève\n  country: Suisse',
  },
  'too-deep': {
    title: 'trop de niveaux',
    meaning: 'Il y a bien plus de niveaux de crochets, de tirets ou de retraits que le formulaire n’en a.',
    why: LOST,
    before: `priority_areas: ${'['.repeat(60)}eau${']'.repeat(60)}`,
    after: 'priority_areas: [eau]',
  },
  'unclosed-quote': {
    title: 'un guillemet qui n’est jamais fermé',
    meaning:
      'Un texte commence par un guillemet et n’en a pas à la fin, si bien que les lignes suivantes en font aussi partie.',
    why: LOST,
    before: 'title: "Consultation régionale\ntype: regional',
    after: 'title: "Consultation régionale"\ntype: regional',
  },
  'unused-anchor': {
    title: fr`un texte qui commence par « & »`,
    meaning: fr`YAML prend un mot placé après « & » pour un nom et l’omet.`,
    why: 'Ce mot se perdrait avant d’arriver à l’UNOSSC.',
    before: 'title: &Partenaires réunis',
    after: 'title: "&Partenaires réunis"',
  },
  'unusual-space': {
    title: 'un espace spécial en début de ligne',
    meaning:
      'Le retrait d’une ligne est fait avec des espaces insécables ou d’autres espaces spéciaux, le plus souvent après une copie depuis Word ou une page Web.',
    why: LOST,
    before: 'venue:\n\u00a0\u00a0name: Siège de l’OIT\n\u00a0\u00a0city: Genève\n\u00a0\u00a0country: Suisse',
    after: 'venue:\n  name: Siège de l’OIT\n  city: Genève\n  country: Suisse',
  },
  'yaml-syntax': {
    title: 'une ligne que YAML ne peut pas lire',
    meaning: fr`Le plus souvent : un deux-points à l’intérieur d’un texte, un espace qui manque après un deux-points ou un tiret, ou une ligne dont le retrait est faux.`,
    why: LOST,
    before: 'title: Eau : une consultation régionale',
    after: 'title: "Eau : une consultation régionale"',
  },
  missing: {
    title: 'pas encore de réponse',
    meaning: 'Une question à laquelle tout rapport doit répondre est restée sans réponse.',
    why: 'L’UNOSSC compare les rapports question par question. Un rapport auquel il manque une réponse serait renvoyé.',
    before: 'needs:',
    after: 'needs: Une formation pour les points focaux et un registre commun.',
  },
  'repeated-choice': {
    title: 'une valeur indiquée deux fois',
    meaning: 'Le même thème figure deux fois dans la liste.',
    why: 'L’UNOSSC compte les rapports consacrés à chaque thème.',
    before: 'themes: [overarching, overarching]',
    after: 'themes: [overarching]',
  },
  'unknown-choice': {
    title: 'une valeur qui n’est pas prévue',
    meaning: 'La question appelle une réponse prise dans une liste fixe, et celle-ci n’y figure pas.',
    why: 'L’UNOSSC classe les rapports d’après ces réponses.',
    before: 'type: sous-régional',
    after: 'type: regional',
  },
  'unknown-key': {
    title: 'une question que le formulaire n’a pas',
    meaning:
      'Le mot placé avant le deux-points n’est pas une question du formulaire ou n’est pas à sa place. Le plus souvent, il est mal orthographié.',
    why: 'La réponse ne figurerait pas dans le document.',
    before: 'organised_by:\n  - name: Centre Sud',
    after: 'organized_by:\n  - name: Centre Sud',
  },
  'wrong-shape': {
    title: 'une réponse qui n’a pas la forme voulue',
    meaning: fr`Il faut une liste, un groupe de réponses ou un texte, mais autre chose a été écrit ; ou bien YAML prend un texte pour un nombre.`,
    why: 'Le document ne pourrait pas la présenter comme le veut le modèle.',
    before: 'venue: Siège de l’OIT, Genève, Suisse',
    after: 'venue:\n  name: Siège de l’OIT\n  city: Genève\n  country: Suisse',
  },
};
