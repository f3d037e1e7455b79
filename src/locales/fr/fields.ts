import type { FieldsWords } from '../locale.ts';
import { fr } from './wording.ts';

export const fields: FieldsWords = {
  '': {
    title: 'Rapport d’une consultation BAPA+40 régionale ou thématique',
    short: 'Rapport',
    guidance:
      'Modèle de rapport de l’UNOSSC pour les consultations préalables à la deuxième Conférence de haut niveau des Nations Unies sur la coopération Sud-Sud (Buenos Aires, 20-22 mars 2019). Veuillez être concis et précis.',
  },
  language: {
    title: 'Langue du rapport',
    short: 'Langue',
    guidance:
      'La langue officielle de l’Organisation des Nations Unies dans laquelle les réponses sont rédigées. Les intitulés du fichier Word et tous les messages sont dans cette langue.',
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
    guidance: fr`Régionale : pour les pays d’une région ou d’une sous-région. Thématique : sur un ou plusieurs thèmes de la Conférence. Si elle était l’une et l’autre, choisissez le type sous lequel elle a été convoquée.`,
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
      'Un ou plusieurs des thèmes autour desquels le Bureau des Nations Unies pour la coopération Sud-Sud (UNOSSC) a demandé d’organiser les consultations. N’indiquez que ceux qui ont réellement été examinés.',
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
    guidance: fr`Le nom du pays en toutes lettres, dans la langue du rapport ; n’employez pas de code.`,
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
      'Le groupe de parties prenantes auquel il appartient, tel qu’il est désigné dans l’invitation de l’UNOSSC.',
    example: 'un-entity',
  },
  prepared_by: {
    title: 'Note/rapport établi par',
    short: 'Rapport établi par',
    guidance: fr`La personne ou le service auquel l’UNOSSC peut s’adresser au sujet de ce rapport : un nom ou une fonction, une adresse électronique et, si possible, un numéro de téléphone.`,
  },
  'prepared_by[]': { title: 'Contact', short: 'Contact', guidance: 'Une personne ou un service.' },
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
    example: 'sud-sud@example.org',
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
    guidance: fr`D’abord, en deux ou trois phrases, les raisons de la consultation et les participants ; ensuite les conclusions, en commençant par la plus importante. Une personne qui ne lit que cette section doit savoir quel message porter à Buenos Aires.`,
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
    guidance: 'Une mesure, ses destinataires et son délai d’exécution.',
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
    title: 'Délai',
    short: 'Délai',
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
      'Veuillez résumer séparément chacune des séances, dans l’ordre où elles se sont tenues, en suivant les rubriques ci-dessous. Le numéro (Séance I, II, etc.) est donné par la place dans la liste.',
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
    guidance: fr`Ce qui a été présenté et examiné, en un paragraphe ou une courte liste ; ne nommez les orateurs que si c’est important.`,
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
      'Chaque délégation communiquera à l’UNOSSC, le 31 juillet 2018 au plus tard, le nom de son institution de liaison.',
  },
  'sessions[].additional_information': {
    title: 'Informations complémentaires, le cas échéant',
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
      'L’UNOSSC demande que la note de cadrage et la liste des participants accompagnent le rapport. Indiquez des fichiers situés dans le dossier du rapport ou dans un de ses sous-dossiers, par exemple attachments/concept-note.docx.',
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
