import { MAX_ATTACHMENT_BYTES, MAX_IMAGE_BYTES } from '../../text/limits.ts';
import type { RuleExplanations } from '../locale.ts';
import { WORD, fr, megabytes } from './wording.ts';

const REACH = 'L’UNOSSC peut avoir des questions au sujet du rapport et doit pouvoir les poser.';

const CONFERENCE =
  'L’UNOSSC classe les rapports selon la date des consultations, afin d’éclairer la Conférence qui se tient du 20 au 22 mars 2019.';

const SENT = fr`Le rapport est envoyé par courrier électronique avec ses pièces jointes ; ce qui se trouve ailleurs sur votre ordinateur y reste.`;

const LOOK = 'Le rapport paraîtrait inachevé parmi tous ceux que reçoivent les États Membres.';

const BRIEF = 'L’UNOSSC lit une centaine de rapports et demande des comptes rendus concis.';

const APPEARANCE = 'Le texte n’aurait pas l’aspect voulu.';

/** The examples are parts of a report as people type it, with ordinary spaces. */
export const explanationsOfRules: RuleExplanations = {
  'attachment-missing': {
    title: 'une pièce jointe introuvable',
    meaning: 'Aucun fichier de ce nom ne se trouve dans le dossier du rapport. Les majuscules comptent.',
    why: 'L’UNOSSC demande que la note de cadrage et la liste des participants accompagnent le rapport.',
    before:
      'attachments:\n  concept_note: Note de cadrage (version finale).docx\n  participants: participants.csv',
    after: 'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv',
  },
  'attachment-not-a-file': {
    title: 'une pièce jointe qui n’est pas un fichier',
    meaning: 'C’est un dossier, ou un fichier qui ne contient rien.',
    why: 'L’UNOSSC ne recevrait rien.',
    before: 'attachments:\n  concept_note: attachments\n  participants: participants.csv',
    after: 'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv',
  },
  'attachment-outside': {
    title: 'une pièce jointe située ailleurs',
    meaning: 'Le chemin sort du dossier du rapport.',
    why: SENT,
    before: 'attachments:\n  concept_note: ../concept-note.docx\n  participants: participants.csv',
    after: 'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv',
  },
  'attachment-path': {
    title: 'un chemin à barres obliques inverses',
    meaning: fr`Les dossiers sont séparés par « \\ », comme sous Windows, au lieu de « / ».`,
    why: 'Le fichier serait introuvable sur d’autres ordinateurs.',
    before: 'attachments:\n  concept_note: files\\concept-note.docx\n  participants: participants.csv',
    after: 'attachments:\n  concept_note: files/concept-note.docx\n  participants: participants.csv',
  },
  'attachment-repeated': {
    title: 'le même fichier indiqué deux fois',
    meaning: 'Deux pièces jointes sont le même fichier.',
    why: 'Un des fichiers que demande l’UNOSSC manque probablement.',
    before: 'attachments:\n  concept_note: concept-note.docx\n  participants: concept-note.docx',
    after: 'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv',
  },
  'attachment-size': {
    title: 'des pièces jointes trop lourdes pour un courrier électronique',
    meaning: fr`Elles dépassent ensemble ${megabytes(MAX_ATTACHMENT_BYTES)}.`,
    why: 'De nombreux serveurs de messagerie refuseraient le message adressé à l’UNOSSC.',
    before:
      'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv\n  others: [film.mp4]',
    after: 'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv',
  },
  'comment-in-text': {
    title: 'un dièse à l’intérieur d’un texte',
    meaning: fr`Après un espace, YAML prend « # » et tout ce qui suit pour un commentaire.`,
    why: 'Ces mots se perdraient avant d’arriver à l’UNOSSC.',
    before: 'title: Consultation # 3 sur l’eau',
    after: 'title: "Consultation # 3 sur l’eau"',
  },
  'country-code': {
    title: 'un code au lieu d’un pays',
    meaning: 'Le pays est indiqué par des lettres, telles que NO.',
    why: 'Les lecteurs ne connaissent pas tous les codes, et l’UNOSSC recense les pays par leur nom.',
    before: 'venue: {name: Hôtel de ville, city: Oslo, country: NO}',
    after: 'venue: {name: Hôtel de ville, city: Oslo, country: Norvège}',
  },
  'date-after-conference': {
    title: 'une date postérieure à l’ouverture de la Conférence',
    meaning: 'La consultation est datée du 20 mars 2019 ou d’un jour postérieur.',
    why: CONFERENCE,
    before: 'date: 2019-06-27',
    after: 'date: 2018-06-27',
  },
  'date-in-future': {
    title: 'une date à venir',
    meaning: 'La consultation est datée d’un jour postérieur à aujourd’hui.',
    why: 'Un rapport rend compte de ce qui a été examiné.',
    before: 'date: 2108-06-27',
    after: 'date: 2018-06-27',
  },
  'date-invalid': {
    title: 'une date qui ne peut pas être lue',
    meaning: 'Elle n’est pas écrite sous la forme année-mois-jour, ou ce jour n’existe pas.',
    why: `05/06/2018 est un jour de mai dans certains pays et de juin dans d’autres. ${CONFERENCE}`,
    before: 'date: 27/06/2018',
    after: 'date: 2018-06-27',
  },
  'date-order': {
    title: 'le dernier jour avant le premier',
    meaning: 'Des deux jours séparés par une barre oblique, le second est antérieur au premier.',
    why: CONFERENCE,
    before: 'date: 2018-06-29/2018-06-27',
    after: 'date: 2018-06-27/2018-06-29',
  },
  'direction-override': {
    title: 'une marque qui inverse des lettres',
    meaning:
      'Une marque invisible montre les lettres qui la suivent dans un autre ordre que le leur. Elle vient le plus souvent d’un texte copié.',
    why: 'Ce qui se lit n’est pas ce qui est écrit, et le document omet la marque.',
    before: 'needs: "Une formation \\u202eet un registre.\\u202c"',
    after: 'needs: "Une formation et un registre."',
  },
  'direction-override-in-address': {
    title: 'une marque qui déguise une adresse',
    meaning: 'Une marque invisible montre une adresse ou un chemin autrement qu’il n’est écrit.',
    why: 'L’adresse ou le chemin mène ailleurs qu’à ce qui se lit.',
    before: 'needs: "https://example.org/\\u202epam"',
    after: 'needs: "https://example.org/map"',
  },
  'duplicate-session': {
    title: 'deux séances du même titre',
    meaning: 'Deux résumés de séance portent le même titre.',
    why: fr`L’UNOSSC demande un résumé distinct pour chaque séance ; les lecteurs doivent pouvoir les distinguer.`,
    before:
      'sessions:\n  - title: Ouverture\n    topics: Accueil.\n    conclusions: Aucune.\n  - title: Ouverture\n    topics: Financement.\n    conclusions: Deux fonds.',
    after:
      'sessions:\n  - title: Ouverture\n    topics: Accueil.\n    conclusions: Aucune.\n  - title: Financement\n    topics: Financement.\n    conclusions: Deux fonds.',
  },
  'duplicate-text': {
    title: 'le même paragraphe deux fois',
    meaning:
      'Un paragraphe figure mot pour mot dans deux réponses. Le plus souvent, il a été collé deux fois.',
    why: BRIEF,
    before:
      'trends: Les villes et les universités coopèrent désormais directement, sans passer par la capitale.\nneeds: Les villes et les universités coopèrent désormais directement, sans passer par la capitale.',
    after:
      'trends: Les villes et les universités coopèrent désormais directement, sans passer par la capitale.\nneeds: Une formation pour les points focaux et un registre commun.',
  },
  email: {
    title: 'une adresse électronique incorrecte',
    meaning: fr`Un message envoyé à cette adresse n’arriverait pas : le « @ » manque, il y a un espace de trop ou deux adresses au même endroit.`,
    why: REACH,
    before: 'prepared_by:\n  - name: Point focal\n    email: point.focal at example.org',
    after: 'prepared_by:\n  - name: Point focal\n    email: point.focal@example.org',
  },
  'empty-list-item': {
    title: 'un élément vide dans une liste',
    meaning: 'Un tiret n’est suivi de rien, dans une liste qui contient d’autres éléments.',
    why: LOOK,
    before: 'priority_areas:\n  - Alerte rapide\n  -',
    after: 'priority_areas:\n  - Alerte rapide',
  },
  footnote: {
    title: 'une note sans texte ou sans appel',
    meaning: fr`L’appel, par exemple [^1], et la note, une ligne qui commence par « [^1]: », doivent figurer dans la même réponse.`,
    why: 'Le texte de la note manquerait ou se trouverait dans le corps du texte.',
    before: 'needs: "Une formation a été demandée.[^1]"',
    after: 'needs: |\n  Une formation a été demandée.[^1]\n\n  [^1]: Rapport de 2017.',
  },
  'heading-in-text': {
    title: 'un intertitre à l’intérieur d’une réponse',
    meaning: fr`Une ligne commence par « # ». Dans le document, ce sera une ligne en gras.`,
    why: 'Le modèle a ses propres intitulés, grâce auxquels l’UNOSSC se repère dans les rapports.',
    before: 'trends: |\n  # Défis\n\n  Peu de pays savent ce qu’ils dépensent.',
    after: 'trends: |\n  **Défis**\n\n  Peu de pays savent ce qu’ils dépensent.',
  },
  'html-in-text': {
    title: 'du HTML dans une réponse',
    meaning: fr`Les balises telles que <b> sont retirées du document ; les mots qu’elles entourent restent.`,
    why: APPEARANCE,
    before: 'needs: Un registre <b>commun</b>.',
    after: 'needs: Un registre **commun**.',
  },
  'image-missing': {
    title: 'une image qui ne peut pas être affichée',
    meaning: fr`Elle n’est pas dans le dossier du rapport, n’est ni au format PNG ni au format JPEG, ou dépasse ${megabytes(MAX_IMAGE_BYTES)}.`,
    why: WORD,
    before: 'trends: "![Les participants dans la salle](photo.bmp)"',
    after: 'trends: "![Les participants dans la salle](photo.png)"',
  },
  'image-remote': {
    title: 'une image en ligne',
    meaning: fr`Elle n’est pas téléchargée ; le document contient à sa place un lien vers elle.`,
    why: 'Le rapport doit rester complet sans réseau et pendant des années.',
    before: 'trends: "![Les participants dans la salle](https://example.org/photo.png)"',
    after: 'trends: "![Les participants dans la salle](photo.png)"',
  },
  'image-without-description': {
    title: 'une image sans description',
    meaning: 'Rien ne la décrit pour les lecteurs qui ne peuvent pas la voir.',
    why: 'Les documents des Nations Unies doivent être accessibles aux personnes handicapées.',
    before: 'trends: "![](photo.png)"',
    after: 'trends: "![Les participants dans la salle](photo.png)"',
  },
  'language-mismatch': {
    title: 'des textes dans une autre langue',
    meaning: 'Le rapport est annoncé dans une langue, et ses textes sont manifestement dans une autre.',
    why: 'Les intitulés du document et la vérification de l’orthographe dans Word dépendent de cette réponse.',
    before: 'language: en',
    after: 'language: fr',
  },
  'link-as-text': {
    title: 'une image ou un lien qui reste du texte',
    meaning:
      'Pour Markdown, une espace entre les crochets et les parenthèses ou dans l’adresse, ou des parenthèses d’une autre écriture, en font du texte.',
    why: 'Le document montre les crochets et l’adresse à la place de l’image ou du lien.',
    before: 'trends: "[La salle](https://example.org/hall plan)"',
    after: 'trends: "[La salle](https://example.org/hall%20plan)"',
  },
  'link-scheme': {
    title: 'un lien qui n’est pas admis',
    meaning:
      'Un lien doit mener à une adresse complète en http, https ou mailto. Des autres liens, seul le texte est affiché.',
    why: 'Les liens vers des fichiers ou des programmes ne fonctionnent pas sur d’autres ordinateurs, et les serveurs de messagerie les prennent pour des attaques.',
    before: 'needs: "Voir [la liste](file:///C:/liste.docx)."',
    after: 'needs: "Voir [la liste](https://example.org/liste)."',
  },
  'more-problems': {
    title: 'plus de problèmes qu’il n’en est affiché',
    meaning: 'Seuls les 200 premiers problèmes d’un fichier sont affichés.',
    why: 'Souvent, la plupart ont la même cause et disparaissent ensemble.',
    before: `organized_by: [${'{name: []}, '.repeat(201)}]`,
    after: 'organized_by: [{name: UNOSSC}]',
  },
  'list-as-text': {
    title: 'une liste qui devient du texte suivi',
    meaning:
      'Les lignes commencent comme des éléments de liste, mais YAML ou Markdown les réunit en un seul paragraphe.',
    why: APPEARANCE,
    before: 'needs: >\n  La réunion est convenue de :\n  - Partager les données ;\n  - Former le personnel.',
    after: 'needs: |\n  La réunion est convenue de :\n\n  - Partager les données ;\n  - Former le personnel.',
  },
  'numbered-twice': {
    title: 'un numéro que le document ajoute lui-même',
    meaning:
      'Les séances, les recommandations et les points d’action sont numérotés selon leur place dans la liste.',
    why: LOOK,
    before: 'recommendations:\n  - action: 1. Publier cinq chiffres par an.\n    addressed_to: États Membres',
    after: 'recommendations:\n  - action: Publier cinq chiffres par an.\n    addressed_to: États Membres',
  },
  placeholder: {
    title: 'un passage qui attend une réponse',
    meaning: fr`Il reste une mention telle que « à confirmer » ou TODO, une question du modèle ou l’exemple du formulaire.`,
    why: LOOK,
    before: 'needs: À confirmer',
    after: 'needs: Une formation pour les points focaux et un registre commun.',
  },
  'quotation-marks': {
    title: 'un texte entièrement entre guillemets',
    meaning:
      'Les guillemets seraient imprimés dans le titre ou le nom, et dans toutes les listes de rapports.',
    why: LOOK,
    before: 'title: “Atelier sur les ports”',
    after: 'title: Atelier sur les ports',
  },
  'recommendation-without-addressee': {
    title: 'une recommandation sans destinataire',
    meaning: 'Il n’est pas dit à qui la recommandation s’adresse.',
    why: 'Les États Membres lisent les recommandations pour savoir ce qu’il leur est demandé de faire.',
    before: 'recommendations:\n  - action: Publier cinq chiffres par an.',
    after: 'recommendations:\n  - action: Publier cinq chiffres par an.\n    addressed_to: États Membres',
  },
  telephone: {
    title: 'un numéro de téléphone qui ne peut pas être composé',
    meaning: 'Il n’a pas d’indicatif de pays, ou il a trop ou trop peu de chiffres.',
    why: REACH,
    before: 'prepared_by:\n  - {name: Point focal, email: focal@example.org, telephone: 02 555 0142}',
    after: 'prepared_by:\n  - {name: Point focal, email: focal@example.org, telephone: "+33 1 55 50 01 42"}',
  },
  'text-too-complex': {
    title: 'trop de signes dans un texte',
    meaning:
      'Il y a des milliers de signes de Markdown, une centaine de niveaux de listes ou plus de 100 000 caractères, ou trop de signes dans l’ensemble des textes du rapport. Le texte est présenté sans mise en forme.',
    why: APPEARANCE,
    before: `needs: "${'*a_'.repeat(2100)}"`,
    after: 'needs: "*a*"',
  },
  'too-long': {
    title: 'une réponse plus longue que ce que conseille le formulaire',
    meaning: 'Le formulaire conseille un nombre de mots pour chaque texte.',
    why: BRIEF,
    before: `priority_areas:\n  - ${'alerte rapide '.repeat(26).trim()}`,
    after: 'priority_areas:\n  - alerte rapide',
  },
  'unbalanced-direction': {
    title: 'une marque isolée du sens de l’écriture',
    meaning:
      'Une marque invisible change le sens de l’écriture et n’est pas refermée. Elle vient le plus souvent d’un texte copié.',
    why: 'Les mots, les chiffres et les parenthèses qui suivent seraient dans le mauvais ordre.',
    before: 'needs: "Une formation \\u202bet un registre."',
    after: 'needs: "Une formation et un registre."',
  },
  'unused-ignore': {
    title: fr`un commentaire « bapa-ignore » sans effet`,
    meaning: fr`Un commentaire « # bapa-ignore: code » se trouve là où il n’y a pas d’avertissement de ce genre, ou désigne une erreur, qui ne peut pas être ignorée.`,
    why: 'Il cacherait un avertissement à venir.',
    before: '# bapa-ignore: too-long convenu avec l’UNOSSC\nneeds: Une formation.',
    after: 'needs: Une formation.',
  },
};
