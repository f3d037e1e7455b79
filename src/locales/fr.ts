/**
 * French. The headings and themes are working translations made for this tool with the terms that the United Nations
 * uses; only the English wording is UNOSSC's own.
 *
 * The apostrophe is ’, as in UN documents; quotation marks are « », and "…" only where YAML's own are meant. Texts with
 * : ; ! ? or « » are tagged `fr`, which makes the spaces there no-break ones.
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
import { formatNumber, joinList, pluralForm } from './formatters.ts';
import type {
  ChoicesWords,
  DocumentWords,
  Explanations,
  FieldsWords,
  Locale,
  Message,
  Messages,
  UiWords,
} from './locale.ts';
import { roman } from './roman.ts';
import { MAX_ATTACHMENT_BYTES, MAX_IMAGE_BYTES } from '../text/limits.ts';

/** A text with no-break spaces before : ; ! ? and inside « »; what is filled in stays as it is. */
function fr(parts: TemplateStringsArray, ...filled: readonly (string | number)[]): string {
  return parts
    .map((part, index) => part.replaceAll(/ (?=[:;!?»])|(?<=«) /g, '\u00a0') + String(filled[index] ?? ''))
    .join('');
}

const number = (n: number) => formatNumber('fr', n).replaceAll('\u202f', '\u00a0');
const megabytes = (bytes: number) => `${number(bytes / 1_000_000)}\u00a0Mo`;

/** `many` is for whole millions: 2 000 000 d’erreurs. */
const NOUNS = {
  error: { one: 'erreur', many: 'd’erreurs', other: 'erreurs' },
  warning: { one: 'avertissement', many: 'd’avertissements', other: 'avertissements' },
  note: { one: 'remarque', many: 'de remarques', other: 'remarques' },
  checked: { one: 'rapport contrôlé', many: 'de rapports contrôlés', other: 'rapports contrôlés' },
  skipped: {
    one: 'autre fichier YAML laissé de côté, car ce n’est pas un rapport',
    many: 'd’autres fichiers YAML laissés de côté, car ce ne sont pas des rapports',
    other: 'autres fichiers YAML laissés de côté, car ce ne sont pas des rapports',
  },
  hidden: {
    one: 'autre problème, qui n’est pas affiché',
    many: 'd’autres problèmes, qui ne sont pas affichés',
    other: 'autres problèmes, qui ne sont pas affichés',
  },
  item: { one: 'élément', many: 'd’éléments', other: 'éléments' },
  required: { one: 'réponse obligatoire', many: 'de réponses obligatoires', other: 'réponses obligatoires' },
  written: { one: 'réponse écrite', many: 'de réponses écrites', other: 'réponses écrites' },
  word: { one: 'mot', many: 'de mots', other: 'mots' },
  otherTag: { one: 'autre balise', many: 'd’autres balises', other: 'autres balises' },
} as const;

const count = (n: number, noun: keyof typeof NOUNS) =>
  `${number(n)} ${NOUNS[noun][pluralForm('fr', n) as 'one' | 'many' | 'other']}`;

const either = (parts: readonly string[]) => joinList('fr', 'disjunction', parts);
const all = (parts: readonly string[]) => joinList('fr', 'conjunction', parts);
const quote = (name: string) => fr`« ${name} »`;

const fields: FieldsWords = {
  language: {
    title: 'Langue du rapport',
    short: 'Langue',
    guidance:
      'La langue de l’Organisation des Nations Unies dans laquelle les réponses sont rédigées. Les intitulés du fichier Word et tous les messages sont dans cette langue.',
    example: 'fr',
  },
  title: {
    title: 'Titre de la consultation',
    short: 'Titre',
    guidance:
      'Le nom complet de la réunion, tel qu’il figurait sur l’invitation. Une seule ligne, sans la date ni le lieu.',
    example: 'Consultation régionale sur la coopération Sud-Sud en Asie et dans le Pacifique',
  },
  type: {
    title: 'Type de consultation',
    short: 'Type',
    guidance: fr`Régionale : pour les pays d’une région ou d’une sous-région. Thématique : sur un ou plusieurs thèmes de la Conférence. Si elle était l’une et l’autre, choisissez le type annoncé dans la convocation.`,
    example: 'regional',
  },
  format: {
    title: 'Forme de la consultation',
    short: 'Forme',
    guidance: fr`La manière dont elle s’est tenue. Si rien ne convient, choisissez « Autre » et apportez des précisions dans la section A.`,
    example: 'policy-dialogue',
  },
  themes: {
    title: 'Thèmes et sous-thèmes de la Conférence abordés',
    short: 'Thèmes',
    guidance:
      'Un ou plusieurs des thèmes autour desquels le Bureau des Nations Unies pour la coopération Sud-Sud a demandé d’organiser les consultations. N’indiquez que ceux qui ont réellement été examinés.',
    example: 'overarching, institutional-framework',
  },
  date: {
    title: 'Date de la consultation',
    short: 'Date',
    guidance: fr`Année-mois-jour, par exemple 2018-06-27. Si la consultation a duré plusieurs jours, le premier et le dernier, séparés par une barre oblique : 2018-06-27/2018-06-29.`,
    example: '2018-06-27/2018-06-29',
  },
  venue: {
    title: 'Lieu, ville, pays',
    short: 'Lieu, ville, pays',
    guidance:
      'L’endroit où la consultation s’est tenue. Pour une réunion en ligne, indiquez l’institution hôte et le lieu de son siège.',
  },
  'venue.name': {
    title: 'Lieu',
    short: 'Lieu',
    guidance: 'Le bâtiment ou l’institution, sans l’adresse.',
    example: 'Centre de conférences des Nations Unies',
  },
  'venue.city': { title: 'Ville', short: 'Ville', guidance: 'La ville ou la localité.', example: 'Bangkok' },
  'venue.country': {
    title: 'Pays',
    short: 'Pays',
    guidance: fr`Le nom du pays en toutes lettres, dans la langue du rapport ; pas de code.`,
    example: 'Thaïlande',
  },
  organized_by: {
    title: 'Consultation organisée par',
    short: 'Organisateurs',
    guidance:
      'Toutes les institutions qui ont convoqué la consultation, en commençant par l’organisateur principal.',
  },
  'organized_by[]': { title: 'Organisateur', short: 'Organisateur', guidance: 'Une institution.' },
  'organized_by[].name': {
    title: 'Nom de l’organisateur',
    short: 'Nom',
    guidance: 'Le nom complet, suivi si nécessaire du sigle entre parenthèses.',
    example: 'Commission économique et sociale pour l’Asie et le Pacifique (CESAP)',
  },
  'organized_by[].type': {
    title: 'Catégorie d’organisateur',
    short: 'Catégorie',
    guidance:
      'Le groupe de parties prenantes auquel il appartient, tel que nommé dans l’invitation du Bureau des Nations Unies pour la coopération Sud-Sud.',
    example: 'un-entity',
  },
  prepared_by: {
    title: 'Note/rapport établi par',
    short: 'Rapport établi par',
    guidance: fr`La personne à laquelle le Bureau des Nations Unies pour la coopération Sud-Sud peut s’adresser au sujet de ce rapport : un nom ou une fonction, une adresse électronique et, si possible, un numéro de téléphone.`,
  },
  'prepared_by[]': { title: 'Contact', short: 'Contact', guidance: 'Une personne ou un bureau.' },
  'prepared_by[].name': {
    title: 'Nom',
    short: 'Nom',
    guidance: fr`Le nom de la personne, ou une fonction telle que « Point focal pour la coopération Sud-Sud ».`,
    example: 'Point focal pour la coopération Sud-Sud, CESAP',
  },
  'prepared_by[].email': {
    title: 'Adresse électronique',
    short: 'Adresse électronique',
    guidance: 'Une adresse qui sera encore consultée après la Conférence.',
    example: 'south-south@example.org',
  },
  'prepared_by[].telephone': {
    title: 'Numéro de téléphone',
    short: 'Téléphone',
    guidance: 'Avec l’indicatif du pays, entre guillemets droits ("…") pour que le signe plus soit conservé.',
    example: '+66 2 555 0142',
  },
  summary: {
    title:
      'Bref résumé des objectifs de la consultation et des principales conclusions auxquelles elle a abouti',
    short: 'Résumé',
    guidance: fr`D’abord, en deux ou trois phrases, les raisons de la consultation et les participants ; ensuite les conclusions, en commençant par la plus importante. Qui ne lit que cette section doit savoir quoi retenir pour Buenos Aires.`,
    example: fr`Quarante-deux participants de 19 pays se sont réunis pour faire le point sur l’échange de compétences techniques dans la région.\n\nIls ont conclu que :\n\n1. il fallait établir des registres nationaux de la coopération avant de créer de nouveaux fonds ;\n2. les partenaires de la coopération triangulaire devaient être associés à la conception des projets, et pas seulement à leur financement.`,
  },
  recommendations: {
    title: 'Recommandations finales (mesures à prendre)',
    short: 'Recommandations',
    guidance: fr`Un élément par mesure que la réunion a décidé de recommander, en commençant par la plus importante. Indiquez qui doit agir et dans quel délai : c’est ce que les États Membres liront.`,
  },
  'recommendations[]': {
    title: 'Recommandation',
    short: 'Recommandation',
    guidance: 'Une mesure, ses destinataires et son calendrier.',
  },
  'recommendations[].action': {
    title: 'Mesure à prendre',
    short: 'Mesure',
    guidance: 'Une seule mesure, commençant par un verbe, en une ou deux phrases.',
    example:
      'Désigner dans chaque pays une institution chargée de tenir le registre des projets de coopération Sud-Sud.',
  },
  'recommendations[].addressed_to': {
    title: 'Destinataires',
    short: 'Destinataires',
    guidance: fr`Qui doit agir : gouvernements, organisations, partenaires. Soyez aussi précis que la réunion l’a été.`,
    example: 'États Membres de la région',
  },
  'recommendations[].timeframe': {
    title: 'Calendrier',
    short: 'Calendrier',
    guidance: 'Dans quel délai, ou à quelle fréquence.',
    example: 'd’ici à la fin de 2019',
  },
  trends: {
    title:
      'Tendances, défis et possibilités recensés en ce qui concerne la coopération Sud-Sud et la coopération triangulaire',
    short: 'Tendances, défis et possibilités',
    guidance: fr`Ce qui change, ce qui fait obstacle et ce dont on pourrait tirer parti, selon les participants. Donnez la source des faits et des chiffres ; trois courtes listes suffisent.`,
    example:
      '**Tendances.** Les villes et les universités coopèrent désormais sans passer par la capitale.\n\n**Défis.** Peu de pays sont en mesure de dire ce qu’ils dépensent.\n\n**Possibilités.** Quatre plans nationaux de développement sont en cours de révision cette année.',
  },
  priority_areas: {
    title: 'Domaines prioritaires recensés pour la coopération Sud-Sud et la coopération triangulaire',
    short: 'Domaines prioritaires',
    guidance:
      'Un élément par domaine que la réunion a mis en avant, en commençant par la première priorité. Quelques mots pour chacun.',
  },
  'priority_areas[]': {
    title: 'Domaine prioritaire',
    short: 'Domaine prioritaire',
    guidance: 'Un domaine, en quelques mots.',
    example: 'Réduction des risques de catastrophe et alerte rapide',
  },
  needs: {
    title: fr`Quels besoins/intérêts ont été recensés en ce qui concerne la mise en pratique et l’institutionnalisation de la coopération Sud-Sud et de la coopération triangulaire ?`,
    short: 'Besoins et intérêts',
    guidance: fr`Le cas échéant, veuillez décrire brièvement les domaines/sujets de collaboration, les dispositifs institutionnels, les stratégies de mobilisation de ressources, les cadres/plans stratégiques, etc. Un court paragraphe ou un tableau pour chaque point examiné ; laissez les autres de côté.`,
    example:
      '**Dispositifs institutionnels.** Les participants ont demandé un modèle de définition d’emploi pour les points focaux.\n\n**Mobilisation de ressources.** Les apports en nature au titre du partage des coûts devraient être comptabilisés et déclarés.',
  },
  sessions: {
    title: 'Résumés des séances',
    short: 'Résumés des séances',
    guidance:
      'Veuillez établir un résumé distinct pour chaque séance, dans l’ordre où elles se sont tenues, en suivant les rubriques ci-dessous. Le numéro (Séance I, II, etc.) est donné par la place dans la liste.',
  },
  'sessions[]': { title: 'Séance', short: 'Séance', guidance: 'Une séance de la consultation.' },
  'sessions[].theme': {
    title: 'Thème de la séance',
    short: 'Thème',
    guidance: 'Le thème ou le sous-thème au titre duquel la séance s’est tenue, s’il y en avait un.',
    example: 'Sous-thème ii',
  },
  'sessions[].title': {
    title: 'Titre de la séance',
    short: 'Titre',
    guidance: 'Tel qu’il figure dans le programme, sans le numéro.',
    example: 'Institutions nationales chargées de la coopération Sud-Sud',
  },
  'sessions[].topics': {
    title: 'Principaux sujets examinés',
    short: 'Sujets',
    guidance: fr`Ce qui a été présenté et examiné, en un paragraphe ou une courte liste ; les orateurs seulement s’il importe de les nommer.`,
    example: fr`- Ce qui fait l’efficacité d’un point focal\n- Base juridique : décret, loi ou règlement intérieur\n- Exposés de six pays`,
  },
  'sessions[].conclusions': {
    title: 'Conclusions formulées et points d’action proposés/convenus',
    short: 'Conclusions',
    guidance:
      'Ce dont les participants à la séance sont convenus, et ce sur quoi ils ne se sont pas entendus. Les mesures assorties d’un nom et d’une date vont dans les points d’action.',
    example:
      'Il n’existe pas de modèle idéal. Un point focal a besoin d’un mandat clair, d’une ligne budgétaire et de deux postes permanents.',
  },
  'sessions[].action_points': {
    title: 'Points d’action proposés/convenus',
    short: 'Points d’action',
    guidance: fr`Un élément par mesure : qui fait quoi et dans quel délai.`,
  },
  'sessions[].action_points[]': {
    title: 'Point d’action',
    short: 'Point d’action',
    guidance: 'Qui fait quoi et dans quel délai.',
    example:
      'Chaque délégation communiquera au Bureau des Nations Unies pour la coopération Sud-Sud, le 31 juillet 2018 au plus tard, le nom de son institution de référence.',
  },
  'sessions[].additional_information': {
    title: 'Autres informations, le cas échéant',
    short: 'Informations complémentaires',
    guidance: fr`Uniquement ce dont le lecteur a besoin et qui n’a sa place nulle part ailleurs : documents présentés, interprétation, réserves.`,
    example: 'L’interprétation a été assurée en anglais et en français.',
  },
  additional_information: {
    title: 'Informations complémentaires',
    short: 'Informations complémentaires',
    guidance: fr`Uniquement ce qui concerne l’ensemble de la consultation et n’a sa place nulle part ailleurs : manifestations parallèles, évaluation, suites prévues.`,
    example: fr`Langues de travail : anglais et français. Une réunion de suivi est prévue au printemps 2019.`,
  },
  attachments: {
    title: 'Pièces jointes',
    short: 'Pièces jointes',
    guidance:
      'Le Bureau des Nations Unies pour la coopération Sud-Sud demande que la note de cadrage et la liste des participants accompagnent le rapport. Indiquez des fichiers situés dans le dossier du rapport ou dans un de ses sous-dossiers, par exemple attachments/concept-note.docx.',
  },
  'attachments.concept_note': {
    title: 'Note de cadrage',
    short: 'Note de cadrage',
    guidance: 'La note par laquelle la consultation a été convoquée.',
    example: 'attachments/concept-note.docx',
  },
  'attachments.participants': {
    title: 'Liste des participants',
    short: 'Liste des participants',
    guidance: fr`Noms, fonctions et institutions, de préférence sous forme de tableau.`,
    example: 'attachments/participants.xlsx',
  },
  'attachments.others': {
    title: 'Autres pièces jointes',
    short: 'Autres pièces jointes',
    guidance: fr`Programme, exposés, documents finals : un fichier par élément.`,
  },
  'attachments.others[]': {
    title: 'Pièce jointe',
    short: 'Pièce jointe',
    guidance: 'Un fichier.',
    example: 'attachments/programme.pdf',
  },
};

const choices: ChoicesWords = {
  language: {
    en: 'English (anglais)',
    fr: 'Français',
    es: 'Español (espagnol)',
    ru: 'Русский (russe)',
    zh: '中文 (chinois)',
    ar: 'العربية (arabe)',
  },
  type: { regional: 'Consultation régionale', thematic: 'Consultation thématique' },
  format: {
    'policy-dialogue': 'Dialogue sur les politiques',
    workshop: 'Atelier',
    seminar: 'Séminaire',
    'thematic-report': 'Rapport thématique',
    other: 'Autre',
  },
  themes: {
    overarching: fr`Thème principal : Le rôle de la coopération Sud-Sud et la mise en œuvre du Programme de développement durable à l’horizon 2030 : défis et possibilités`,
    'comparative-advantages': fr`Sous-thème i : Avantages comparatifs de la coopération Sud-Sud et possibilités qu’elle offre`,
    'institutional-framework': fr`Sous-thème ii : Défis à relever et renforcement du cadre institutionnel de la coopération Sud-Sud et de la coopération triangulaire`,
    'sharing-experiences': fr`Sous-thème iii : Mise en commun des données d’expérience, des meilleures pratiques et des exemples de réussite`,
    'means-of-implementation': fr`Sous-thème iv : Accroissement des moyens de mise en œuvre du Programme 2030 à l’appui de la coopération Sud-Sud et de la coopération triangulaire`,
  },
  'organized_by[].type': {
    'member-state': 'État Membre',
    'un-entity': 'Entité des Nations Unies',
    intergovernmental: 'Organisation intergouvernementale',
    ngo: 'Organisation non gouvernementale',
    'financial-institution': 'Institution financière internationale',
    'think-tank': 'Groupe de réflexion',
    academia: 'Établissement universitaire',
    'private-sector': 'Secteur privé',
    'scientific-community': 'Communauté scientifique',
    philanthropy: 'Organisation philanthropique',
    other: 'Autre',
  },
};

const document: DocumentWords = {
  series: fr`Consultations régionales/thématiques : deuxième Conférence de haut niveau des Nations Unies sur la coopération Sud-Sud – Vers un programme consensuel`,
  draft: 'PROJET',
  draftNote: 'Ne pas transmettre. Ce qui reste à rédiger ou à corriger est signalé dans le texte.',
  facts: 'Renseignements sur la consultation',
  item: 'Rubrique',
  details: 'Contenu',
  footnotes: 'Notes',
  backToText: (number) => `Retour à l’appel de la note ${number}`,
  unanswered: 'Pas encore de réponse',
  misfit: 'Réponse non conforme au formulaire, reproduite telle quelle',
  notInForm: fr`Éléments étrangers au formulaire, reproduits tels quels :`,
  section: (letter, title) => `${letter}. ${title}`,
  session: (number) => `Séance ${roman(number)}`,
  listItem: (name, number) => `${name} ${number}`,
  colon: fr` : `,
  comma: ', ',
  semicolon: fr` ; `,
  gap: ' ',
  dot: ' · ',
  addition: [' (', ')'],
  date: dateInWords,
  logo: 'Logo de l’organisation',
  page: ['Page ', ' sur ', ''],
};

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** `27-29 juin 2018`, `27 juin-1er juillet 2018`, `30 décembre 2018-2 janvier 2019`: a hyphen, as UN documents have it. */
function dateInWords({ start, end }: DateRange): string {
  const last = dayInWords(end ?? start);
  if (end === undefined || end === start) return last.join(' ');
  const first = dayInWords(start);
  const differs = first[2] !== last[2] ? 3 : first[1] !== last[1] ? 2 : 1;
  return `${first.slice(0, differs).join(' ')}-${last.join(' ')}`;
}

function dayInWords(iso: string): [day: string, month: string, year: string] {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return [day === 1 ? '1er' : String(day), MONTHS[month - 1] ?? '', String(year)];
}

const problems = (errors: number, warnings: number) =>
  [errors > 0 && count(errors, 'error'), warnings > 0 && count(warnings, 'warning')]
    .filter(Boolean)
    .join(', ');

const ui: UiWords = {
  severity: { error: 'erreur', warning: 'avertissement', note: 'remarque' },
  states: { done: 'complet', partly: 'en partie', empty: 'vide', problem: 'à corriger' },
  sections: { facts: 'Renseignements sur la consultation' },
  validate: {
    file: ({ file, error, warning, note, answered, required, readable }) => {
      if (!readable) {
        return fr`${file} : ${problems(error, warning)}. À corriger d’abord ; le reste sera contrôlé ensuite.`;
      }
      const found =
        problems(error, warning) || (note > 0 ? 'rien à corriger pour l’instant' : 'rien à corriger');
      return fr`${file} : ${found}. Réponses obligatoires : ${number(answered)} sur ${number(required)}.`;
    },
    summary: ({ files, failed, error, warning }) => {
      const among = failed === 0 ? '' : `, dont ${number(failed)} avec des erreurs`;
      return fr`${count(files, 'checked')}${among} : ${problems(error, warning) || 'rien à corriger'}.`;
    },
    nothingFound: {
      message: 'Aucun rapport n’a été trouvé à cet endroit.',
      hint: 'Indiquez un fichier, un dossier qui contient des fichiers .yaml ou un motif tel que "reports/*.yaml".',
    },
    skipped: (n) => `${count(n, 'skipped')}.`,
    passed: 'rien à corriger',
    moreAnnotations: (severity, n) =>
      fr`Encore ${count(n, severity)} : GitHub n’en affiche que dix par étape. Tout figure dans le récapitulatif de cette exécution.`,
    table: ['Gravité', 'Emplacement', 'Question', 'Constat', 'Code'],
    fixed: (file) => fr`Fichier corrigé : ${file}`,
    fixNeedsFile: {
      message: 'L’entrée standard ne peut pas être corrigée sur place.',
      hint: 'Indiquez un fichier, ou regardez ce qui changerait avec --fix --dry-run.',
    },
    written: (file) => fr`Fichier produit : ${file}`,
    progress: (done, total) => fr`Contrôle des rapports : ${number(done)} sur ${number(total)}`,
  },
  explain: {
    why: 'Pourquoi c’est important',
    before: 'Avant',
    after: 'Après',
    more: fr`Pour en savoir plus sur l’un d’eux : bapa explain <code>`,
    unknown: (code, suggestion) => ({
      message: fr`Le code « ${code} » n’existe pas.`,
      hint: suggestion === undefined ? SEE_CODES : didYouMean(suggestion),
    }),
  },
  init: {
    created: (file) => [
      fr`${file} est prêt et contient toutes les questions du modèle de rapport.`,
      fr`Ensuite : répondez aux questions avec « bapa fill ${file} » ou dans n’importe quel éditeur de texte.`,
      fr`Puis : « bapa validate ${file} » indique ce qui manque, « bapa render ${file} » produit le fichier Word.`,
    ],
    exists: (file) => ({
      message: `${file} existe déjà et n’a pas été modifié.`,
      hint: fr`Choisissez un autre nom, ou remplacez-le avec --force : ses réponses seront perdues.`,
    }),
  },
  scaffold: {
    // The second line is for French alone: its colon has a space on both sides, so that YAML takes it for a question.
    intro: [
      fr`Écrivez chaque réponse après le deux-points et un espace ; là où figure « | », sur les lignes suivantes, en retrait.`,
      fr`Si une réponse d’une ligne contient un deux-points, mettez-la entre guillemets droits : "Titre : sous-titre".`,
      fr`Une réponse de plusieurs lignes peut contenir du Markdown : - pour les listes, **gras**, *italique*, une ligne vide entre les paragraphes.`,
      'Les lignes qui commencent par # sont des explications et ne sont pas imprimées. Veuillez être concis et précis.',
    ],
    required: 'obligatoire',
    optional: 'facultatif',
    choice: fr`Choisissez une valeur :`,
    choices: fr`Choisissez une ou plusieurs valeurs :`,
    example: (text) => fr`Exemple : ${text}`,
    copy: (item) => fr`${item} : recopiez ce bloc pour chaque élément supplémentaire.`,
  },
  render: {
    written: (file) => fr`Fichier produit : ${file}`,
    unchanged: (file) => fr`Fichier inchangé : ${file}`,
    hasErrors: (file, errors) => ({
      message: `${file} contient ${count(errors, 'error')}, si bien que le rapport définitif n’a pas été produit.`,
      hint: 'Corrigez ce qui est signalé ci-dessus, ou produisez avec --draft un projet, signalé comme tel à chaque page.',
    }),
    edited: (file) => ({
      message: `${file} a été modifié par quelqu’un ou n’a pas été produit par bapa. Il a été laissé tel quel.`,
      hint: fr`Écrivez dans un autre fichier avec -o, ou remplacez-le avec --force : ses modifications seront perdues.`,
    }),
    notAReport: (file) => ({
      message: `${file} ne peut pas être lu comme un rapport, si bien que rien n’a été produit.`,
      hint: 'Corrigez ce qui est signalé ci-dessus.',
    }),
    oneOutput: {
      message: 'Un même fichier ne peut pas contenir plusieurs formats.',
      hint: 'Retirez -o pour que les fichiers soient écrits à côté du rapport, ou lancez la commande une fois par format.',
    },
    oneReport: {
      message: 'Avec -o, indiquez un seul rapport, sans --out-dir.',
      hint: fr`Retirez -o : chaque document reçoit alors le nom de son rapport, dans le dossier indiqué par --out-dir.`,
    },
    sameTarget: (report, target) => ({
      message: fr`${report} a été laissé de côté : ${target} vient d’être produit à partir d’un autre rapport.`,
      hint: 'Donnez un autre nom à l’un des deux rapports.',
    }),
    noOffice: (named) =>
      named === undefined
        ? {
            message: 'Les fichiers PDF sont produits par LibreOffice, introuvable sur cet ordinateur.',
            hint: fr`Installez-le depuis www.libreoffice.org (Debian, Ubuntu : sudo apt install libreoffice-writer), ou indiquez son programme « soffice » dans BAPA_SOFFICE. À défaut : produisez le fichier Word et enregistrez-le au format PDF dans Word.`,
          }
        : {
            message: fr`BAPA_SOFFICE indique « ${named} », qui n’est pas un programme.`,
            hint: fr`Indiquez le programme « soffice » de LibreOffice, ou laissez BAPA_SOFFICE vide : bapa le cherchera.`,
          },
    pdfFailed: {
      message: 'LibreOffice n’a pas pu produire le fichier PDF.',
      hint: 'Produisez le fichier Word avec --to docx et enregistrez-le au format PDF dans Word ou LibreOffice.',
    },
    pdfTooSlow: (seconds) => ({
      message: fr`LibreOffice n’a pas produit le fichier PDF dans le temps prévu (secondes : ${number(seconds)}).`,
      hint: 'Réessayez, ou produisez le fichier Word avec --to docx et enregistrez-le au format PDF dans Word ou LibreOffice.',
    }),
    progress: (done, total) => fr`Production des rapports : ${number(done)} sur ${number(total)}`,
    summary: ({ reports, made }) => fr`Rapports produits : ${number(made)} sur ${number(reports)}.`,
    logoNoImage: (file) => ({
      message: `${file} n’est pas une image PNG ou JPEG.`,
      hint: 'Enregistrez le logo au format .png ou .jpg et indiquez ce fichier.',
    }),
    referenceRefused: {
      'no-word-file': (file) => ({
        message: `${file} n’est pas un fichier Word dont les styles peuvent être repris.`,
        hint: fr`Ouvrez-le dans Word, enregistrez-le au format « Document Word (.docx) » et indiquez ce fichier.`,
      }),
      macros: (file) => ({
        message: fr`${file} contient des macros ; il n’est donc pas utilisé.`,
        hint: fr`Ouvrez-le dans Word, enregistrez-le sans macros au format « Document Word (.docx) » et indiquez ce fichier.`,
      }),
      external: (file) => ({
        message: fr`${file} fait appel à des images, à un modèle ou à d’autres fichiers externes ; il n’est donc pas utilisé.`,
        hint: 'Dans Word, supprimez d’une copie ce qui est lié (images, objets, modèle), puis indiquez cette copie.',
      }),
    },
  },
  status: {
    section: 'Section',
    state: 'État',
    required: 'Réponses obligatoires',
    answers: (answered, required) => (required === 0 ? '–' : `${answered} sur ${required}`),
    found: 'trouvé',
    notFound: 'introuvable',
    next: {
      fix: (file, errors) =>
        fr`À faire : corriger ${count(errors, 'error')} ; « bapa validate ${file} » montre où.`,
      fill: (file, where) =>
        fr`Prochaine question : ${where}. Répondez avec « bapa fill ${file} » ou dans n’importe quel éditeur de texte.`,
      render: (file) =>
        fr`Toutes les réponses obligatoires sont données. À faire : produire le fichier Word avec « bapa render ${file} ».`,
    },
  },
};

const SEE_CODES = fr`Pour voir tous les codes : bapa explain`;
const SEE_HELP = fr`Pour voir ce qui existe : bapa --help`;
const didYouMean = (suggestion: string | undefined) =>
  suggestion === undefined ? SEE_HELP : fr`Vouliez-vous écrire « ${suggestion} » ?`;

const cli: CliWords = {
  description:
    'Rédiger le rapport d’une consultation BAPA+40 selon le modèle du Bureau des Nations Unies pour la coopération Sud-Sud (UNOSSC).',
  titles: {
    usage: fr`Utilisation :`,
    arguments: fr`Arguments :`,
    options: fr`Options :`,
    commands: fr`Commandes :`,
    examples: fr`Exemples :`,
  },
  names: {
    command: 'commande',
    options: 'options',
    file: 'fichier',
    paths: 'chemins',
    code: 'code',
    language: 'langue',
    number: 'nombre',
    text: 'texte',
    date: 'date',
    name: 'nom',
    path: 'chemin',
    format: 'format',
    folder: 'dossier',
    letter: 'lettre',
    value: 'valeur',
    default: 'par défaut',
  },
  commands: {
    init: {
      summary: 'créer un rapport vierge avec toutes les questions du modèle',
      argument: fr`le fichier à créer (par défaut : report.yaml ; - pour l’écran)`,
      examples: [
        ['bapa init', 'crée report.yaml dans le dossier courant'],
        ['bapa init nairobi.yaml --sessions 8', 'prévoit huit séances'],
      ],
    },
    validate: {
      summary: 'dire ce qui manque ou ne va pas, où, et comment le corriger',
      argument: fr`rapports, dossiers ou motifs (par défaut : report.yaml ; - pour l’entrée standard)`,
      examples: [
        ['bapa validate', 'contrôle report.yaml'],
        [
          'bapa validate --draft reports/',
          fr`contrôle tous les rapports d’un dossier ; les questions sans réponse ne sont pas des erreurs`,
        ],
        ['bapa validate --fix', 'corrige ce qui est certain et montre les modifications'],
        ['bapa validate --format json', 'pour d’autres programmes'],
      ],
    },
    explain: {
      summary: 'dire ce que signifie un code tel que date-invalid et pourquoi c’est important',
      argument: fr`le code (par défaut : la liste de tous les codes)`,
      examples: [
        ['bapa explain', 'donne la liste de tous les codes'],
        ['bapa explain date-invalid', 'avec un exemple avant et après'],
      ],
    },
    status: {
      summary: 'montrer où en est chaque section et ce qu’il reste à faire',
      argument: fr`le rapport (par défaut : report.yaml)`,
      examples: [['bapa status', 'montre l’état des sections de report.yaml']],
    },
    render: {
      summary: 'produire le fichier Word destiné à l’UNOSSC (ou un fichier PDF, Markdown ou HTML)',
      argument: fr`rapports, dossiers ou motifs (par défaut : report.yaml ; - pour l’entrée standard)`,
      examples: [
        ['bapa render', 'produit report.docx à partir de report.yaml'],
        [
          'bapa render --draft',
          'produit report.draft.docx, signalé comme projet, à partir d’un rapport inachevé',
        ],
        ['bapa render --to md -o -', 'affiche le Markdown à l’écran'],
        [
          'bapa render reports/ --out-dir out --to pdf',
          'produit les fichiers PDF de tous les rapports d’un dossier',
        ],
      ],
    },
  },
  options: {
    version: 'afficher la version',
    help: 'afficher cette aide',
    lang: fr`langue des messages : en, fr, es, ru, zh, ar`,
    newLang: fr`langue du nouveau rapport : en, fr, es, ru, zh, ar`,
    sessions: 'nombre de séances à prévoir',
    title: 'titre de la consultation',
    date: 'date de la consultation, par exemple 2018-06-27/2018-06-29',
    forceInit: fr`remplacer le fichier s’il existe : ses réponses sont perdues`,
    forceRender: fr`remplacer un fichier que quelqu’un a modifié : les modifications sont perdues`,
    draft: 'signaler les questions sans réponse sans les compter comme des erreurs',
    draftRender: 'produire, à partir d’un rapport inachevé, un projet signalé comme tel à chaque page',
    strict: 'échouer aussi en cas d’avertissement',
    format: fr`présentation des résultats : pretty, json`,
    quiet: 'ne montrer que ce qui fait échouer le contrôle',
    fix: 'corriger dans les fichiers ce qui est certain, et montrer les modifications',
    dryRun: fr`avec --fix : montrer seulement ce qui changerait`,
    formatValidate: fr`présentation des résultats : pretty, json, github, sarif, junit (par défaut : pretty ; dans GitHub Actions, github)`,
    outputValidate: 'écrire les résultats dans un fichier',
    stdinFilename: 'le nom du rapport reçu par l’entrée standard',
    to: fr`docx, md, html ou pdf ; peut être répété (par défaut : docx)`,
    output: fr`où écrire (par défaut : à côté du rapport ; - pour la sortie standard)`,
    outDir: fr`le dossier des documents d’un ou de plusieurs rapports ; il est créé au besoin`,
    referenceDoc: fr`un fichier Word de votre organisation : ses styles, son format de page et ses marges sont repris`,
    logo: 'une image PNG ou JPEG pour l’en-tête du fichier Word',
  },
  errors: {
    unknownCommand: (name, suggestion) => ({
      message: fr`bapa n’a pas de commande « ${name} ».`,
      hint: didYouMean(suggestion),
    }),
    unknownOption: (name, suggestion) => ({
      message: fr`L’option « ${name} » n’existe pas ici.`,
      hint: didYouMean(suggestion),
    }),
    missingValue: (option) => ({
      message: `L’option ${option} doit être suivie d’une valeur.`,
      hint: SEE_HELP,
    }),
    tooManyArguments: (command) => ({
      message: `bapa ${command} n’accepte qu’un seul fichier.`,
      hint: 'Si le nom contient des espaces, mettez-le entre guillemets droits ("…").',
    }),
    notAChoice: (option, value, choices) => ({
      message: fr`La valeur « ${value} » n’est pas admise pour ${option}.`,
      hint: `Écrivez ${either(choices)}.`,
    }),
    notANumber: (option, value, least, most) => ({
      message: fr`La valeur « ${value} » n’est pas admise pour ${option}.`,
      hint: `Écrivez un nombre de ${least} à ${most}.`,
    }),
    conflict: (one, other, fitting) => ({
      message: `${one} ne va pas avec ${other}.`,
      hint:
        fitting.length > 0 ? `Écrivez ${either(fitting)}, ou retirez ${one}.` : `Retirez ${one} ou ${other}.`,
    }),
    onlyWith: (option, other) => ({
      message: `${option} ne s’emploie qu’avec ${other}.`,
      hint: `Ajoutez ${other}, ou retirez ${option}.`,
    }),
    other: { message: 'Cette ligne de commande ne peut pas être comprise.', hint: SEE_HELP },
  },
  bug: {
    message: fr`bapa a rencontré un défaut de programmation ; vos fichiers n’ont pas changé.`,
    hint: fr`Veuillez envoyer les lignes ci-dessus aux auteurs de bapa, en précisant ce que vous avez fait : le fichier README indique où.`,
  },
};

/** The words of `bapa fill`. */
const fill: FillWords = {
  command: {
    summary: fr`répondre une à une aux questions du formulaire ; chaque réponse est enregistrée aussitôt`,
    argument: fr`le rapport (par défaut : report.yaml)`,
    examples: [
      [
        'bapa fill',
        fr`pose les questions restées sans réponse dans report.yaml ; commence un nouveau rapport s’il n’y en a pas`,
      ],
      ['bapa fill --at /sessions/1/conclusions', 'mène droit aux conclusions de la séance II'],
      [
        'bapa fill --set /venue/city=Bangkok --set date=2018-06-27',
        'écrit deux réponses sans poser de question',
      ],
    ],
  },
  options: {
    section: fr`commencer par une section : facts, A à G, attachments`,
    at: fr`commencer par une question, désignée comme le fait « bapa validate » : /sessions/1/conclusions`,
    missing: 'ne poser que les questions obligatoires restées sans réponse',
    set: fr`écrire une réponse sans poser de question : chemin=valeur ; peut être répété`,
    answers:
      'écrire sans poser de question les réponses d’un fichier YAML ou JSON (- pour l’entrée standard)',
    plain: fr`poser les questions ligne par ligne, sans rien dessiner : pour les lecteurs d’écran et les tubes`,
  },
  keys: {
    choose: 'choisir',
    save: 'enregistrer et continuer',
    keep: 'garder tel quel',
    skip: 'passer',
    back: 'revenir',
    stop: 'arrêter',
    toggle: 'cocher',
    complete: 'compléter le nom',
    editor: 'ouvrir un éditeur',
    undo: 'annuler la frappe',
    move: 'déplacer',
    shift: 'faire monter ou descendre',
    put: 'laisser ici',
    cancel: 'renoncer',
    add: 'ajouter',
    remove: 'supprimer',
    rename: 'renommer',
    parts: 'voir ses questions',
  },
  guidance: {
    date: fr`Un ou plusieurs jours : 27 juin 2018, 27-29 juin 2018 ou 2018-06-27.`,
    'prepared_by[].telephone': 'Avec l’indicatif du pays, en commençant par le signe plus.',
  },
  space: 'Espace',
  example: (text) => fr`Exemple : ${text}`,
  optional: '(facultatif)',
  unanswered: 'pas encore de réponse',
  words: (n, advised) =>
    advised === undefined
      ? count(n, 'word')
      : fr`${count(n, 'word')} ; longueur conseillée : ${number(advised)} au plus`,
  overview: {
    title: (file) => fr`Votre rapport : ${file}`,
    progress: (answered, required) =>
      fr`Réponses obligatoires : ${number(answered)} sur ${number(required)}. Chaque réponse est enregistrée aussitôt.`,
    finish: 'Contrôler le rapport et produire le fichier Word',
  },
  list: {
    add: (item) => fr`Ajouter : ${item}`,
    done: fr`Continuer : la liste est complète`,
    count: (items) => (items === 0 ? 'rien pour l’instant' : count(items, 'item')),
    unfinished: 'incomplet',
    removeQuestion: (item) => fr`Supprimer définitivement cet élément ? ${item}`,
    remove: 'Oui, le supprimer',
    keep: 'Non, le garder',
    removed: (item) => fr`Élément supprimé : ${item}`,
  },
  saved: (name, answer) => fr`✓ ${name} : ${answer}`,
  cleared: (name) => fr`✓ ${name} : la réponse a été retirée`,
  skippedText:
    'Ce que vous avez tapé a été gardé et vous sera présenté quand vous reviendrez à cette question.',
  draftShown: fr`Voici ce que vous aviez tapé ; ce n’est pas encore enregistré comme réponse.`,
  keepsAnyway: 'Modifiez la réponse, ou donnez-la de nouveau telle quelle pour la garder pour l’instant.',
  ambiguousDate: {
    title: (typed) => fr`Quel jour désigne ${typed} ?`,
    other: fr`Un autre jour : taper de nouveau la date`,
  },
  conflict: {
    title: fr`Quelqu’un d’autre a modifié cette réponse dans le fichier entre-temps. Laquelle voulez-vous garder ?`,
    guidance: 'Rien n’a été écrasé.',
    mine: 'La vôtre',
    theirs: 'Celle du fichier',
    both: fr`Les deux : les réunir maintenant`,
    nothing: 'pas de réponse',
    list: fr`Quelqu’un d’autre a modifié cette liste dans le fichier entre-temps ; rien n’a donc été fait. Regardez-la de nouveau.`,
  },
  changedMeanwhile: fr`Un autre programme a modifié le fichier entre-temps ; ces modifications sont reprises.`,
  unreadable: (file) =>
    fr`${file} a été modifié par un autre programme et ne peut plus être lu. Corrigez-le dans ce programme (« bapa validate » indique où), puis donnez de nouveau votre réponse.`,
  notEditable: {
    unreadable: () =>
      'Le fichier ne peut pas être lu pour l’instant, si bien que la réponse n’a pas pu être écrite.',
    alias: (where) =>
      fr`${where} : la réponse est écrite sous forme de renvoi (*nom) dans le fichier. Remplacez-la d’abord par le texte, dans un éditeur de texte.`,
    shape: (where) =>
      fr`${where} : il y a un seul texte là où le formulaire a plusieurs parties. Répartissez-le d’abord dans un éditeur de texte, pour que rien ne se perde.`,
    'no-such-item': (where) =>
      fr`${where} : cet élément n’est plus dans le fichier. Regardez de nouveau la liste.`,
    layout: (where) =>
      fr`${where} : la présentation du fichier ne permet pas de faire ici cette modification sans risque. Faites-la dans un éditeur de texte.`,
  },
  notSaved: (reason) =>
    fr`Réponse non enregistrée. ${reason} Votre texte est toujours là ; donnez-le de nouveau pour réessayer.`,
  editorFailed:
    'L’éditeur n’a pas pu être ouvert, ou s’est terminé par une erreur. Votre texte n’a pas changé.',
  editorNote:
    'Écrivez votre réponse sous cette note, enregistrez et fermez l’éditeur. Cette note ne fait pas partie de la réponse.',
  resume: {
    title: (where) => fr`La dernière fois, vous étiez en train d’écrire : ${where}`,
    guidance: 'Le texte a été gardé, mais n’est pas encore dans le rapport.',
    now: 'Continuer à l’écrire maintenant',
    later: fr`Plus tard : le garder jusqu’à ce que j’arrive à cette question`,
    discard: 'Abandonner ce texte',
  },
  create: {
    title: (file) => fr`${file} n’existe pas encore. Y commencer un nouveau rapport ?`,
    yes: 'Oui, commencer un nouveau rapport',
    no: 'Non',
    sessionsTitle: fr`Combien de séances la consultation a-t-elle comptées ?`,
    sessionsGuidance: (most) =>
      `Un nombre de 0 à ${most}. Des séances peuvent être ajoutées ou supprimées plus tard.`,
    notANumber: (most) => `Veuillez taper un nombre de 0 à ${most}.`,
    created: (file) => `${file} est prêt.`,
  },
  end: {
    title: 'Toutes les réponses obligatoires sont données.',
    openTitle: (missing) => `Il manque encore ${count(missing, 'required')}.`,
    render: 'Produire le fichier Word',
    overview: 'Revenir à la vue d’ensemble',
    stop: 'S’arrêter ici',
  },
  stopped: (file) =>
    fr`Toutes les réponses sont enregistrées dans ${file}. Pour continuer à tout moment : bapa fill ${file}`,
  complete: (file) =>
    fr`Toutes les réponses sont enregistrées dans ${file}. Pour produire le fichier Word : bapa render ${file}`,
  textKept:
    'Le texte que vous étiez en train d’écrire a aussi été gardé et vous sera proposé la prochaine fois.',
  locked: (file, pid, host, isHere) => ({
    message: isHere
      ? fr`${file} est déjà ouvert par « bapa fill » dans une autre fenêtre (processus ${pid}).`
      : fr`${file} est ouvert par « bapa fill » sur un autre ordinateur, ${host}.`,
    hint: isHere
      ? 'Continuez dans l’autre fenêtre, ou fermez-la d’abord.'
      : fr`Continuez sur l’autre ordinateur. Si « bapa fill » n’y est plus en cours, supprimez le dossier « .bapa/state » situé à côté du rapport.`,
  }),
  noTerminal: (file) => ({
    message: fr`Il n’y a pas de terminal pour poser les questions ; ${file} n’a donc pas été modifié.`,
    hint: 'Donnez les réponses avec --set /venue/city=Bangkok ou --answers answers.yaml, ou envoyez-les par un tube avec --plain.',
  }),
  noTerminalFile: (file) => ({
    message: `${file} est introuvable, et il n’y a pas de terminal pour poser les questions.`,
    hint: fr`Créez-le d’abord avec « bapa init ».`,
  }),
  stillMissing: (n) => fr`Il manque ${count(n, 'required')} :`,
  wrongPlace: (pointer, suggestion) => ({
    message: fr`Le formulaire n’a pas de question à l’endroit « ${pointer} ».`,
    hint:
      suggestion === undefined
        ? fr`Indiquez l’endroit comme le fait « bapa validate », par exemple /sessions/1/conclusions.`
        : didYouMean(suggestion),
  }),
  wrongSection: (section, sections) => ({
    message: fr`Le formulaire n’a pas de section « ${section} ».`,
    hint: fr`Sections possibles : ${sections.join(', ')}.`,
  }),
  wrongSet: (argument) => ({
    message: fr`« ${argument} » n’est pas une réponse que --set puisse reprendre.`,
    hint: 'Écrivez --set chemin=valeur, par exemple --set /venue/city=Bangkok.',
  }),
  wrongAnswers: (file) => ({
    message: `${file} ne contient pas de réponses.`,
    hint: fr`Il faut du YAML ou du JSON avec les clés d’un rapport, telles que « title: … ».`,
  }),
  refused: (file) => fr`${file} n’a pas été modifié, car ces réponses contiennent des erreurs :`,
  merged: (file, n) =>
    n === 0 ? `${file} contenait déjà ces réponses.` : `${count(n, 'written')} dans ${file}.`,
  plain: {
    intro: [
      'Tapez une réponse, puis appuyez sur Entrée. Entrée seule garde ce qui est là, ou passe la question.',
      fr`À chaque question : /back revient en arrière, /skip passe à la suite, /stop arrête (tout est enregistré), /clear retire une réponse, /edit ouvre un éditeur.`,
    ],
    number: (current) => (current === undefined ? fr`Numéro :` : fr`Numéro, ou Entrée pour ${current} :`),
    numbers: (current) =>
      fr`Numéros séparés par des virgules, ou Entrée pour ${current === '' ? 'aucun' : current} :`,
    now: (answer) => fr`Réponse actuelle : ${answer}`,
    prose: fr`Tapez autant de lignes que vous voulez ; une ligne qui ne contient qu’un point termine la réponse.`,
    notUnderstood: 'Cela ne correspond à aucun des numéros ou lettres ci-dessus.',
  },
};

const character = (codePoint: number) => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
const day = (iso: string) => dateInWords({ start: iso });
const language = (code: string) => new Intl.DisplayNames('fr', { type: 'language' }).of(code) ?? code;
const write = (answer: string) => fr`Écrivez : ${answer}`;

const SHAPES = {
  text: 'un texte',
  number: 'un nombre',
  truth: 'une valeur oui/non',
  list: 'une liste',
  group: 'un groupe de réponses',
} as const;

const QUOTE_IT = 'Mettez tout le texte entre guillemets droits ("…").';
const ONE_TEXT = fr`Mettez tout le texte entre guillemets droits ("…"), ou commencez-le à la ligne après « | ».`;
const IF_PART_OF_TEXT = 'mettez tout le texte entre guillemets droits ("…").';
const SAVE_AS_UTF_8 = fr`Enregistrez-le de nouveau avec l’encodage UTF-8 : dans le Bloc-notes, Fichier › Enregistrer sous › Encodage.`;
const NAME_THE_YAML_FILE = 'Indiquez le fichier dont le nom se termine par .yaml.';
const SEE_A_REPORT = fr`Pour voir à quoi ressemble un rapport : bapa init -`;
const CHECK_THE_NAME = fr`Placez-y le fichier, ou corrigez son nom ; les majuscules comptent.`;

/** What a file should have been. */
const WANTED: Readonly<Record<ReadPurpose, string>> = {
  report: 'un rapport',
  answers: 'un fichier de réponses',
  template: 'un fichier Word',
  logo: 'une image',
};

/** What is wrong with a file and what to do, by what it is for. */
const files: FileWords = {
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

const messages: Messages = {
  'cannot-read': ({ reason }) => files.read(reason, 'report'),
  'alias-not-usable': ({ alias, reason }) => {
    switch (reason) {
      case 'unknown':
        return {
          message: fr`Un texte commence par un astérisque : « *${alias} ». YAML le prend pour un renvoi.`,
          hint: ONE_TEXT,
        };
      case 'loop':
        return {
          message: fr`Le renvoi « *${alias} » ramène à lui-même.`,
          hint: 'Écrivez plutôt le texte en entier.',
        };
      case 'too-many':
        return {
          message: fr`Les renvois, comme « *${alias} », remplacent trop de textes.`,
          hint: 'Écrivez plutôt les textes en entier.',
        };
    }
  },
  'control-character': ({ codePoint, others }) => ({
    message:
      fr`Il y a ici un caractère de contrôle invisible : ${character(codePoint)}` +
      (others.length > 0 ? ` (et aussi ${others.map(character).join(', ')}).` : '.'),
    hint: 'Supprimez-le. Il vient souvent d’un texte copié d’un PDF.',
  }),
  'custom-tag': ({ tag }) => ({
    message: fr`Un texte commence par un point d’exclamation : « ${tag} ». YAML le prend pour une instruction.`,
    hint: 'Mettez le texte entre guillemets droits ("…"), ou supprimez ce mot.',
  }),
  'duplicate-key': ({ key, firstLine }) => ({
    message: fr`« ${key} » apparaît une deuxième fois ; la première est à la ligne ${firstLine}.`,
    hint: 'Réunissez les deux textes sous la première, puis supprimez celle-ci.',
  }),
  'merge-key': () => ({
    message: fr`La clé de fusion « << » ne s’emploie pas dans les rapports.`,
    hint: 'Écrivez les réponses en entier.',
  }),
  'not-a-report': ({ found }) => {
    if (found === 'nothing') {
      return {
        message: 'Le rapport est vide.',
        hint: fr`Créez-en un qui contient toutes les questions : bapa init --force`,
      };
    }
    const message =
      found === 'group'
        ? fr`C’est du YAML, mais pas un rapport : on n’y trouve aucune question du formulaire.`
        : fr`C’est ${SHAPES[found]}, pas un rapport : aucune ligne ne commence par une question telle que « title: ».`;
    return { message, hint: SEE_A_REPORT };
  },
  'several-documents': () => ({
    message: fr`Un deuxième rapport commence ici, après « --- ».`,
    hint: 'Placez chaque rapport dans son propre fichier. Si ce n’est qu’un trait, supprimez-le.',
  }),
  'tab-indentation': () => ({
    message: 'Le retrait est fait avec une tabulation.',
    hint: 'Remplacez-la par des espaces, autant que dans les lignes précédentes.',
  }),
  'too-deep': ({ limit }) => ({
    message: `Les réponses sont imbriquées sur plus de ${limit} niveaux.`,
    hint: 'Cinq niveaux suffisent pour un rapport. Supprimez les crochets ou les espaces en trop.',
  }),
  'unclosed-quote': ({ quote }) => ({
    message: 'Le guillemet ouvert ici n’est jamais fermé.',
    hint: `Mettez ${quote} à la fin du texte, ou supprimez-le ici.`,
  }),
  'unused-anchor': ({ anchor }) => ({
    message: fr`Un texte commence par « &${anchor} ». YAML le prend pour un nom et l’omet.`,
    hint: ONE_TEXT,
  }),
  'unusual-space': ({ codePoint }) => ({
    message: `Le retrait de cette ligne est fait avec un espace spécial (${character(codePoint)}), et non avec des espaces ordinaires.`,
    hint: 'Remplacez-le par des espaces ordinaires, autant que dans les lignes précédentes.',
  }),
  'yaml-syntax': ({ problem, character }) => SYNTAX[problem](character),
  missing: ({ isComment }, { pointer }) =>
    isComment
      ? {
          message: fr`pas de réponse : ce qui suit « # » est un commentaire et n’est pas repris.`,
          hint: 'Si c’est la réponse, mettez-la entre guillemets droits ("…").',
        }
      : {
          message: 'pas encore de réponse',
          hint: fr`Écrivez la réponse ici, ou lancez : bapa fill --at ${pointer}`,
        },
  'repeated-choice': ({ choice }) => ({
    message: fr`« ${choice} » figure deux fois.`,
    hint: 'Supprimez l’une des deux mentions.',
  }),
  'unknown-choice': ({ found, suggestion, options }) => ({
    message: fr`« ${found} » ne fait pas partie des valeurs possibles.`,
    hint:
      suggestion === undefined
        ? `Écrivez ${either(options.map(quote))}.`
        : fr`${didYouMean(suggestion)} Autres valeurs possibles : ${all(options.filter((one) => one !== suggestion).map(quote))}.`,
  }),
  'unknown-key': ({ key, suggestion, belongsTo, known }) => {
    const message = fr`Le formulaire n’a pas de question « ${key} » à cet endroit.`;
    if (suggestion !== undefined) return { message, hint: didYouMean(suggestion) };
    if (belongsTo === '') {
      return { message, hint: fr`« ${key}: » se place en début de ligne, sans espace devant.` };
    }
    if (belongsTo !== undefined) {
      return {
        message,
        hint: fr`Elle relève de « ${belongsTo} » : placez-la sous « ${belongsTo}: », en retrait.`,
      };
    }
    return {
      message,
      hint: fr`Questions possibles ici : ${all(known.map(quote))}. Placez le texte sous l’une d’elles.`,
    };
  },
  'wrong-shape': (args) => {
    const { expected, found, cause, form } = args;
    const message = fr`Il faut ici ${SHAPES[expected]}, mais YAML y voit ${SHAPES[found]}.`;
    const hint = fr`Écrivez :` + `\n${form}`;
    switch (cause) {
      case 'not-quoted':
        return {
          message: `YAML y voit ${SHAPES[found]}, et non un texte.`,
          hint: fr`Mettez-le entre guillemets droits : "${args.source}"`,
        };
      case 'colon':
        return SYNTAX['colon-in-text']('');
      case 'brackets':
        return {
          message: fr`Il faut ici un texte, mais YAML voit dans les crochets ou accolades ${SHAPES[found]}.`,
          hint: `Si ces signes font partie du texte, ${IF_PART_OF_TEXT}`,
        };
      case 'no-marker':
        return {
          message: `Il faut ici un seul texte, mais YAML y voit ${SHAPES[found]}.`,
          hint: fr`Mettez un espace et « | » après le deux-points ; les lignes suivantes peuvent rester telles quelles.`,
        };
      case 'marker':
        return {
          message: fr`Il faut ici une liste, mais « | » en fait un seul texte.`,
          hint: form.includes('\n  - …')
            ? fr`Supprimez « | » ; les lignes suivantes peuvent rester telles quelles.`
            : hint,
        };
      case 'bullets':
        return { message, hint: `Commencez chaque élément par un tiret et un espace. ${hint}` };
      case 'no-dash':
        return { message: 'Il faut ici une liste, mais le tiret manque devant le premier élément.', hint };
      default:
        return { message, hint };
    }
  },
  'attachment-missing': ({ path }) => ({
    message: fr`Il n’y a pas de fichier « ${path} » dans le dossier du rapport.`,
    hint: CHECK_THE_NAME,
  }),
  'attachment-not-a-file': ({ path, kind }) =>
    kind === 'empty'
      ? {
          message: fr`Le fichier « ${path} » est vide.`,
          hint: 'Enregistrez-le de nouveau, ou indiquez le bon fichier.',
        }
      : {
          message:
            kind === 'folder'
              ? fr`« ${path} » est un dossier, pas un fichier.`
              : fr`« ${path} » n’est pas un fichier qui puisse être envoyé.`,
          hint: fr`Indiquez un seul fichier. Les autres se placent sous « others ».`,
        },
  'attachment-outside': ({ reason }) => ({
    message: OUTSIDE[reason],
    hint: 'Copiez le fichier dans le dossier du rapport et indiquez son chemin à partir de ce dossier, par exemple attachments/concept-note.docx.',
  }),
  'attachment-path': ({ suggestion }) => ({
    message: 'Ce chemin contient des barres obliques inverses, que seul Windows comprend.',
    hint: write(suggestion),
  }),
  'attachment-repeated': ({ path, firstLine }) => ({
    message: fr`« ${path} » figure déjà à la ligne ${firstLine}.`,
    hint: 'Indiquez chaque fichier une seule fois. L’UNOSSC demande la note de cadrage et la liste des participants.',
  }),
  'attachment-size': ({ bytes, limit }) => ({
    message: fr`Les pièces jointes pèsent ${megabytes(bytes)} au total ; de nombreux serveurs de messagerie refusent plus de ${megabytes(limit)}.`,
    hint: 'Réduisez les images qu’elles contiennent, ou retirez ce que l’UNOSSC n’a pas demandé.',
  }),
  'comment-in-text': ({ comment }) => ({
    message: fr`YAML prend « ${comment} » pour un commentaire et l’omet.`,
    hint: 'Si cela fait partie de la réponse, mettez toute la réponse entre guillemets droits ("…").',
  }),
  'country-code': ({ code, name }) => ({
    message: fr`« ${code} » est un code, et non le nom d’un pays.`,
    hint: name === undefined ? 'Écrivez le nom en toutes lettres.' : write(name),
  }),
  'date-after-conference': ({ date }) => ({
    message: fr`La consultation est datée du ${day(date)} ; la Conférence s’est ouverte le 20 mars 2019.`,
    hint: 'Les rapports devaient éclairer les travaux de la Conférence. Vérifiez l’année.',
  }),
  'date-in-future': ({ date }) => ({
    message: `La date du ${day(date)} n’est pas encore passée.`,
    hint: 'Un rapport rend compte de ce qui a été examiné. Vérifiez l’année.',
  }),
  'date-invalid': ({ found, reason, suggestion }) => ({
    message:
      reason === 'no-such-day'
        ? fr`Le jour « ${found} » n’existe pas.`
        : reason === 'year-only'
          ? 'Ce n’est qu’une année, pas une date.'
          : fr`« ${found} » n’est pas écrit sous la forme année-mois-jour.`,
    hint:
      suggestion === undefined
        ? fr`Écrivez la date sous la forme 2018-06-27 ; pour plusieurs jours, 2018-06-27/2018-06-29.`
        : write(suggestion),
  }),
  'date-order': ({ start, end }) => ({
    message: `Le dernier jour (${day(end)}) précède le premier (${day(start)}).`,
    hint: 'Écrivez le premier jour, une barre oblique, puis le dernier jour.',
  }),
  'duplicate-session': ({ first }) => ({
    message: `Ce titre est aussi celui de la séance ${roman(first)}.`,
    hint: fr`Donnez à chaque séance son propre titre ; s’il s’agit de la même séance, supprimez l’une des deux.`,
  }),
  'duplicate-text': ({ firstLine }) => ({
    message: `Le même paragraphe figure dans la réponse à la ligne ${firstLine}.`,
    hint: 'Gardez-le là où il a sa place et supprimez-le ici.',
  }),
  email: ({ problem, suggestion }) => ({
    message: EMAIL[problem],
    hint:
      suggestion !== undefined
        ? write(suggestion)
        : problem === 'several'
          ? fr`Donnez une seule adresse ici. Pour une autre personne, ajoutez un élément sous « prepared_by ».`
          : fr`Écrivez-la sous la forme : nom@example.org`,
  }),
  'empty-list-item': () => ({
    message: 'Cet élément de la liste est vide.',
    hint: 'Remplissez-le, ou supprimez-le avec son tiret.',
  }),
  'heading-in-text': ({ heading }) => ({
    message: fr`« ${heading} » est un intertitre à l’intérieur d’une réponse. Dans le document, ce sera une ligne en gras.`,
    hint: fr`Le modèle a ses propres intitulés. Écrivez plutôt une ligne en gras : **…**`,
  }),
  'html-in-text': ({ html, others }) => ({
    message:
      fr`« ${cut(html)} » est du HTML. Les balises sont retirées du document ; les mots qu’elles entourent restent.` +
      (others === 0 ? '' : ` (${count(others, 'otherTag')} dans cette réponse.)`),
    hint: fr`Supprimez cette balise. Pour le gras, écrivez **…**, pour l’italique *…*, pour un lien [mots](https://…).`,
  }),
  'image-missing': ({ problem, limit }) => IMAGES[problem](limit),
  'image-remote': () => ({
    message: fr`Cette image est en ligne. Elle n’est pas téléchargée ; le document contiendra un lien vers elle.`,
    hint: 'Pour qu’elle figure dans le document, enregistrez-la dans le dossier du rapport et indiquez ce fichier.',
  }),
  'image-without-description': ({ path }) => ({
    message: 'Cette image n’a pas de description pour les lecteurs qui ne peuvent pas la voir.',
    hint: fr`Décrivez-la entre les crochets : ${`![Les participants dans la salle](${path})`}`,
  }),
  'language-mismatch': ({ language: said, found }) => ({
    message: `Le rapport est annoncé en ${language(said)}, mais ses textes sont en ${language(found)}.`,
    hint: fr`Si c’est bien le cas, écrivez : language: ${found}`,
  }),
  'link-scheme': ({ url, scheme, problem }) => {
    switch (problem) {
      case 'none':
        return {
          message: fr`« ${cut(url)} » n’est pas une adresse complète et ne peut donc pas être un lien.`,
          hint: 'Faites-la commencer par https:// ou, si c’est une adresse électronique, par mailto:',
        };
      case 'broken':
        return {
          message: fr`« ${cut(url)} » n’est pas une adresse valable.`,
          hint: 'Copiez-la de nouveau depuis votre navigateur.',
        };
      case 'other':
        return {
          message: fr`Les liens « ${scheme}: » ne sont pas admis dans les rapports.`,
          hint: 'Employez une adresse qui commence par https://, ou donnez seulement les mots.',
        };
    }
  },
  'more-problems': ({ count: hidden }) => ({
    message: `Il reste ${count(hidden, 'hidden')}.`,
    hint: 'Corrigez d’abord ceux qui précèdent.',
  }),
  'numbered-twice': ({ number }) => ({
    message: fr`Le document ajoute lui-même les numéros ; « ${number} » y figurerait deux fois.`,
    hint: 'Supprimez le numéro ici.',
  }),
  placeholder: ({ found, kind }) => ({
    message:
      kind === 'mark'
        ? fr`« ${found} » attend encore une réponse.`
        : kind === 'prompt'
          ? 'C’est la question du modèle, et non une réponse.'
          : 'C’est l’exemple du formulaire, et non votre propre réponse.',
    hint: 'Écrivez la réponse à la place, ou supprimez ce texte.',
  }),
  'recommendation-without-addressee': () => ({
    message: 'Il n’est pas dit qui doit prendre cette mesure.',
    hint: fr`Écrivez : addressed_to: États Membres (ou les destinataires que la réunion a désignés).`,
  }),
  telephone: ({ problem }) => ({
    message: TELEPHONE[problem],
    hint: fr`Écrivez-le avec le signe plus, l’indicatif du pays et le numéro, entre guillemets droits : "+66 2 555 0142"`,
  }),
  'text-too-complex': () => ({
    message:
      'Il y a ici tant de signes ou de niveaux que le document présentera le texte sans mise en forme.',
    hint: 'Supprimez les signes en trop, ou divisez le texte.',
  }),
  'too-long': ({ words, advised }) => ({
    message: fr`Cette réponse compte ${count(words, 'word')} ; le formulaire en conseille ${number(advised)} au plus.`,
    hint: fr`L’UNOSSC demande des comptes rendus concis. Gardez les conclusions ; les détails peuvent figurer dans une pièce jointe.`,
  }),
  'unbalanced-direction': ({ codePoint }) => ({
    message: `Une marque invisible du sens de l’écriture (${character(codePoint)}) n’a pas ici son pendant.`,
    hint: 'Supprimez-la et retapez les mots qui l’entourent. Elle vient souvent d’un texte copié.',
  }),
  'unused-ignore': ({ code, reason }) => ({
    message:
      reason === 'unknown-code'
        ? fr`Le code « ${code} » n’existe pas.`
        : reason === 'error'
          ? fr`« ${code} » est une erreur et ne peut pas être ignorée.`
          : fr`Il n’y a ici aucun avertissement « ${code} » à ignorer.`,
    hint: reason === 'unknown-code' ? SEE_CODES : 'Supprimez le commentaire.',
  }),
};

const OUTSIDE: Readonly<Record<OutsideReason, string>> = {
  absolute: fr`Ce chemin part de la racine d’un disque : le fichier n’est donc pas dans le dossier du rapport.`,
  drive: fr`Ce chemin commence par la lettre d’un disque : le fichier n’est donc pas dans le dossier du rapport.`,
  above: 'Ce chemin sort du dossier du rapport.',
  address: 'C’est une adresse, et non un fichier du dossier du rapport.',
  link: 'C’est un lien vers un emplacement situé en dehors du dossier du rapport.',
};

const EMAIL: Readonly<Record<EmailProblem, string>> = {
  several: fr`Il y a ici plus d’un « @ ».`,
  disguised: fr`Le « @ » est écrit « at », si bien que personne ne peut répondre.`,
  'no-at': fr`Cette adresse électronique n’a pas de « @ ».`,
  'with-name': 'Il y a ici autre chose que l’adresse électronique seule.',
  space: 'Cette adresse électronique contient un espace.',
  'no-name': fr`Il n’y a pas de nom avant le « @ ».`,
  'no-domain': fr`Il n’y a pas de domaine complet, tel que « example.org », après le « @ ».`,
  dots: 'Un point de cette adresse électronique est de trop ou mal placé.',
  character: 'Il y a ici un caractère qu’aucune adresse électronique ne contient.',
  domain: fr`Ce qui suit le « @ » n’est pas un domaine tel que « example.org ».`,
};

const TELEPHONE: Readonly<Record<TelephoneProblem, string>> = {
  'no-country-code': 'Ce numéro de téléphone n’a pas d’indicatif de pays.',
  character: 'Il y a ici un caractère qu’aucun numéro de téléphone ne contient.',
  'too-short': 'Ce numéro de téléphone est trop court.',
  'too-long': 'Ce numéro de téléphone est trop long.',
};

const IMAGES: Readonly<Record<ImageProblem, (limit: number) => Message>> = {
  missing: () => ({ message: 'Cette image n’est pas dans le dossier du rapport.', hint: CHECK_THE_NAME }),
  outside: () => ({
    message: 'Cette image n’est pas dans le dossier du rapport.',
    hint: 'Copiez-la dans le dossier du rapport et indiquez son chemin à partir de ce dossier, par exemple images/photo.png.',
  }),
  kind: () => ({
    message: 'Ce n’est pas une image PNG ou JPEG.',
    hint: 'Enregistrez l’image au format .png ou .jpg et indiquez ce fichier.',
  }),
  'too-large': (limit) => ({
    message: `Cette image dépasse ${megabytes(limit)}.`,
    hint: fr`Réduisez-la dans un logiciel de retouche ; ${number(1600)} pixels de large suffisent pour une page.`,
  }),
};

const SYNTAX: Readonly<Record<SyntaxProblem, (character: string) => Message>> = {
  'bad-escape': () => ({
    message: 'Entre "…", la barre oblique inverse a un sens particulier, et celle-ci n’est pas connue.',
    hint: `Employez '…' au lieu de "…", ou doublez la barre.`,
  }),
  'bracket-not-closed': (bracket) => ({
    message: `${bracket === '}' ? 'L’accolade ouverte' : 'Le crochet ouvert'} ici n’est jamais ${bracket === '}' ? 'fermée' : 'fermé'}.`,
    hint: fr`Mettez « ${bracket} » à la fin. Si ce signe fait partie du texte, ${IF_PART_OF_TEXT}`,
  }),
  'colon-in-text': () => ({
    message: fr`Ce texte contient un deux-points suivi d’un espace ; YAML le prend pour une question.`,
    hint: QUOTE_IT,
  }),
  'colon-missing': (key) => ({
    message: fr`Il manque un deux-points après « ${key} ».`,
    hint: write(`${key}: …`),
  }),
  indentation: () => ({
    message: 'Le retrait de cette ligne diffère de celui des lignes voisines.',
    hint: 'Les lignes qui vont ensemble commencent par le même nombre d’espaces.',
  }),
  'key-without-colon': () => ({
    message: fr`YAML attend ici une question suivie d’un deux-points, telle que « title: … ».`,
    hint: fr`Si la ligne fait partie du texte qui précède, donnez-lui le même retrait ; sinon, mettez un deux-points et un espace après la question.`,
  }),
  'key-too-long': () => ({
    message: 'Il y a tout un texte avant le deux-points.',
    hint: fr`Si c’est une réponse, mettez-la entre guillemets droits ("…") ou à la ligne après « | ».`,
  }),
  'list-on-key-line': () => ({
    message: 'Une liste ne peut pas commencer sur la ligne de sa question.',
    hint: `Allez à la ligne avant le tiret. Si ce n’est pas une liste, ${IF_PART_OF_TEXT}`,
  }),
  'quote-in-text': (quote) =>
    quote === "'"
      ? {
          message: `Le texte s’arrête à l’apostrophe qui précède, car il est lui-même entre apostrophes ('…').`,
          hint: `Mettez le texte entre "…" plutôt qu’entre '…', ou doublez l’apostrophe.`,
        }
      : {
          message: 'Le texte s’arrête au guillemet qui précède, mais il y a encore du texte après.',
          hint: fr`Mettez tout le texte entre '…', ou commencez-le à la ligne après « | ».`,
        },
  'reserved-character': (character) => ({
    message: fr`Un texte ne peut pas commencer par « ${character} », qui a un sens particulier en YAML.`,
    hint: ONE_TEXT,
  }),
  'space-missing': (character) =>
    character === '-'
      ? {
          message: 'Il manque un espace après le tiret.',
          hint: 'Commencez chaque élément d’une liste par un tiret et un espace.',
        }
      : {
          message: 'Il manque un espace après le deux-points.',
          hint: 'Mettez un espace après le deux-points.',
        },
  'text-after-marker': (marker) => ({
    message: fr`Après « ${marker} », le texte commence à la ligne suivante.`,
    hint: fr`Mettez le texte à la ligne, en retrait. Si « ${marker} » fait partie du texte, ${IF_PART_OF_TEXT}`,
  }),
  'text-after-value': () => ({
    message: fr`La réponse est déjà terminée ; il y a encore du texte après.`,
    hint: ONE_TEXT,
  }),
  'text-not-indented': (key) => ({
    message: fr`Cette ligne fait partie du texte de « ${key} », mais elle n’est pas en retrait.`,
    hint: fr`Faites commencer chaque ligne du texte deux espaces plus à droite que « ${key}: ».`,
  }),
  'too-many-marks': () => ({
    message: 'Il y a jusqu’ici plus de mots et de signes de YAML que dans aucun rapport.',
    hint: fr`Vérifiez que ce fichier est un rapport ; les textes se placent à la ligne après « | ».`,
  }),
  other: () => ({
    message: 'YAML ne peut pas lire cette ligne.',
    hint: fr`Comparez-la à un exemple : « bapa init - » affiche un rapport vierge.`,
  }),
};

const LOST =
  'YAML lit alors autre chose que ce qui a été écrit, ou rien du tout, et des mots pourraient se perdre avant d’arriver à l’UNOSSC.';
const WORD = 'Le fichier Word destiné à l’UNOSSC serait incomplet ou ne pourrait pas être ouvert.';
const REACH = 'L’UNOSSC peut avoir des questions au sujet du rapport et doit pouvoir les poser.';
const CONFERENCE =
  'L’UNOSSC classe les rapports selon la date des consultations, afin d’éclairer la Conférence qui se tient du 20 au 22 mars 2019.';
const SENT = fr`Le rapport est envoyé par courrier électronique avec ses pièces jointes ; ce qui se trouve ailleurs sur votre ordinateur y reste.`;
const LOOK = 'Le rapport paraîtrait inachevé parmi tous ceux que reçoivent les États Membres.';
const BRIEF = 'L’UNOSSC lit une centaine de rapports et demande des comptes rendus concis.';
const APPEARANCE = 'Le texte n’aurait pas l’aspect voulu.';

/** The examples are parts of a report as people type it, with ordinary spaces. */
const explanations: Explanations = {
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
    meaning: 'Une question à laquelle tout rapport répond est restée sans réponse.',
    why: 'L’UNOSSC compare les rapports question par question. Un rapport où il en manque une serait renvoyé.',
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
    meaning: fr`Il faut une liste, un groupe de réponses ou un texte, et c’est autre chose qui est écrit ; ou bien YAML prend un texte pour un nombre.`,
    why: 'Le document ne pourrait pas la présenter comme le veut le modèle.',
    before: 'venue: Siège de l’OIT, Genève, Suisse',
    after: 'venue:\n  name: Siège de l’OIT\n  city: Genève\n  country: Suisse',
  },
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
  'link-scheme': {
    title: 'un lien qui n’est pas admis',
    meaning:
      'Les liens mènent à des adresses complètes en http, https ou mailto. Les autres sont remplacés par leurs mots.',
    why: 'Les liens vers des fichiers ou des programmes ne fonctionnent pas sur d’autres ordinateurs, et les serveurs de messagerie les prennent pour des attaques.',
    before: 'needs: "Voir [la liste](file:///C:/liste.docx)."',
    after: 'needs: "Voir [la liste](https://example.org/liste)."',
  },
  'more-problems': {
    title: 'plus de problèmes qu’il n’en est affiché',
    meaning: 'Seuls les 200 premiers problèmes d’un fichier sont affichés.',
    why: 'Souvent, la plupart ont la même cause et disparaissent ensemble.',
    before: `priority_areas: [${'1, '.repeat(201)}2]`,
    after: 'priority_areas: [Eau]',
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
      'Il y a des milliers de signes de Markdown ou une centaine de niveaux de listes. Le texte est présenté sans mise en forme.',
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
    before: 'needs: "Une formation \\u202eet un registre."',
    after: 'needs: "Une formation et un registre."',
  },
  'unused-ignore': {
    title: 'un commentaire qui n’ignore rien',
    meaning: fr`Un commentaire « # bapa-ignore: code » se trouve là où il n’y a pas d’avertissement de ce genre, ou désigne une erreur, qui ne peut pas être ignorée.`,
    why: 'Il cacherait un avertissement à venir.',
    before: '# bapa-ignore: too-long convenu avec l’UNOSSC\nneeds: Une formation.',
    after: 'needs: Une formation.',
  },
};

/** French. */
export const locale: Locale = {
  language: 'fr',
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
