import type { FillWords } from '../fill-words.ts';
import { count, didYouMean, fr, number } from './wording.ts';

/** The words of `bapa fill`. */
export const fill: FillWords = {
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
    at: fr`commencer par une question, désignée comme dans les messages de « bapa validate » : /sessions/1/conclusions`,
    missing: 'ne poser que les questions obligatoires restées sans réponse',
    set: fr`écrire une réponse sans poser de question : chemin=valeur ; peut être répété`,
    answers:
      'écrire sans poser de question les réponses d’un fichier YAML ou JSON (- pour l’entrée standard)',
    plain: fr`poser les questions ligne par ligne, sans affichage animé : pour les lecteurs d’écran et les redirections`,
  },
  keys: {
    choose: 'choisir',
    save: 'enregistrer et continuer',
    newLine: 'nouvelle ligne',
    keep: 'garder tel quel',
    skip: 'passer',
    back: 'revenir',
    stop: 'arrêter',
    toggle: 'cocher',
    complete: 'compléter le nom',
    editor: 'ouvrir un éditeur',
    undo: 'annuler',
    redo: 'rétablir',
    move: 'déplacer',
    shift: 'faire monter ou descendre',
    put: 'laisser ici',
    cancel: 'renoncer',
    add: 'ajouter',
    remove: 'supprimer',
    rename: 'renommer',
    parts: 'toutes ses questions',
    clear: 'tout effacer',
    copy: 'reprendre la précédente',
  },
  guidance: {
    sessions: fr`Un résumé par séance, dans l’ordre où elles se sont tenues : son thème et son titre, les principaux sujets, les conclusions et les points à suivre.`,
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
    enter: 'Enter ouvre la première question d’une section restée sans réponse.',
    title: (file) => fr`Votre rapport : ${file}`,
    progress: (answered, required) =>
      fr`Réponses obligatoires : ${number(answered)} sur ${number(required)}. Chaque réponse est enregistrée aussitôt.`,
    finish: 'Contrôler le rapport et produire le fichier Word',
  },
  list: {
    add: (item) => fr`Ajouter : ${item}`,
    done: fr`Continuer : la liste est complète`,
    count: (items) => (items === 0 ? 'rien pour l’instant' : count(items, 'item')),
    unfinished: 'à compléter',
    removeQuestion: (item) => fr`Supprimer cet élément ? ${item}`,
    remove: 'Oui, le supprimer',
    keep: 'Non, le garder',
    removed: (item) => fr`Élément supprimé : ${item}`,
  },
  saved: (name, answer) => fr`✓ ${name} : ${answer}`,
  cleared: (name) => fr`✓ ${name} : la réponse a été retirée`,
  undone: (name) => fr`✓ Annulé : ${name}`,
  redone: (name) => fr`✓ Rétabli : ${name}`,
  ignored: (text) => fr`Ceci est une liste ; ce que vous avez tapé n’a pas été pris : ${text}`,
  position: (nth, all) => fr`${number(nth)} sur ${number(all)}`,
  skippedText:
    'Ce que vous avez tapé est gardé, mais n’est pas encore dans le rapport. Revenez à cette question pour l’enregistrer.',
  draftShown: fr`Voici ce que vous aviez tapé ou coché ; ce n’est pas encore dans le rapport.`,
  keepsAnyway: (key) =>
    `Modifiez la réponse. Pour la garder telle quelle pour l’instant, appuyez encore une fois sur ${key}.`,
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
      fr`${where} : cet élément n’est pas dans le fichier. Regardez de nouveau la liste.`,
    'merge-marks': (where) =>
      fr`${where} : la réponse contient les marques d’une fusion inachevée (<<<<<<<, >>>>>>>). Gardez ce qui est juste des deux versions, et supprimez les lignes de ces marques.`,
    layout: (where) =>
      fr`${where} : la présentation du fichier ne permet pas de faire ici cette modification sans risque. Faites-la dans un éditeur de texte.`,
  },
  notSaved: (reason) =>
    fr`Réponse non enregistrée. ${reason} Votre texte est toujours là ; validez-le de nouveau pour réessayer.`,
  notKept: (reason) => fr`Ce que vous avez tapé n’a pas pu être gardé. ${reason}`,
  printed: 'Le texte est donc affiché ci-dessous. Copiez-le avant de fermer cette fenêtre.',
  gone: (where) =>
    fr`${where} : cet élément n’est plus dans le fichier ; rien n’a donc été enregistré. Votre texte est gardé.`,
  unreadTexts: (kept) =>
    fr`Les textes inachevés d’une session précédente n’ont pas pu être lus en entier. Leur fichier est gardé : ${kept}`,
  tooLong: (file) => `${file} dépasserait alors 1 Mo, taille que bapa ne lit pas. Rien n’a été enregistré.`,
  damaged: fr`Certaines lettres n’ont pas pu être lues et apparaissent comme �. Tapez-les de nouveau ; le terminal doit utiliser UTF-8.`,
  unknownChoice: (choice) => `${choice} (ne figure pas parmi les choix du formulaire)`,
  editor: {
    failed: 'L’éditeur n’a pas pu être ouvert, ou s’est terminé par une erreur. Votre texte n’a pas changé.',
    unfit: (file) =>
      fr`Ce que l’éditeur a enregistré n’est pas du texte et n’a pas été repris. Le fichier est gardé : ${file}`,
    encoding: (name) =>
      fr`L’éditeur a enregistré en ${name} et non en UTF-8. Vérifiez que toutes les lettres sont justes.`,
    later: fr`L’éditeur a enregistré un texte plus récent, affiché maintenant. Validez-le encore une fois.`,
    isOpen: fr`L’éditeur est revenu aussitôt. Sa fenêtre est-elle encore ouverte ?`,
    isOpenGuidance: 'Enregistrez là-bas, puis appuyez ici sur Entrée.',
    hasSaved: fr`J’ai enregistré : prendre le texte`,
    isUnchanged: 'Je n’ai rien changé',
    emptied: (key) => fr`L’éditeur n’a rien laissé ; le texte reste donc. ${key} le retire.`,
    noteLeft: fr`Une partie de la note de bapa (<!-- bapa: …) est restée dans le texte. Retirez-la si elle ne fait pas partie de la réponse.`,
    leaveVi: fr`Pour quitter vi : appuyez sur Échap, tapez :wq puis Entrée.`,
  },
  editorNote:
    'Écrivez votre réponse sous cette note, enregistrez et fermez l’éditeur. Cette note ne fait pas partie de la réponse.',
  resume: {
    title: (where) => fr`La dernière fois, vous étiez en train d’écrire : ${where}`,
    guidance: 'Le texte a été gardé, mais n’est pas encore dans le rapport.',
    gone: fr`Cet endroit n’est plus dans le rapport. Le texte a été gardé :`,
    otherReport: (file) => fr`Ce texte a été écrit pour ${file}, qui n’est plus dans ce dossier :`,
    now: 'Continuer à l’écrire maintenant',
    later: fr`Plus tard : le garder de côté jusqu’à cette question`,
    here: (where) => fr`Le mettre ici : ${where}`,
    keep: fr`Plus tard : le garder`,
    discard: 'Abandonner ce texte',
  },
  yesOrNo: 'Veuillez taper oui ou non.',
  create: {
    title: (file) => fr`${file} n’existe pas encore. Y commencer un nouveau rapport ?`,
    yes: 'Oui, commencer un nouveau rapport',
    no: 'Non',
    sessionsTitle: fr`Combien de séances la consultation a-t-elle comptées ?`,
    sessionsGuidance: (most) =>
      `Un nombre de 0 à ${most}. Des séances peuvent être ajoutées ou supprimées plus tard.`,
    notANumber: (most) => `Veuillez taper un nombre de 0 à ${most}.`,
  },
  notReport: {
    title: (file) =>
      fr`${file} n’est pas un rapport : il ne contient aucune question du formulaire. Y écrire quand même des réponses ?`,
    guidance: 'Pour un nouveau rapport, donnez un nom qui n’existe pas encore.',
    yes: 'Oui, y écrire',
    no: 'Non, le laisser tel quel',
    refused: (file) => ({
      message: fr`${file} n’est pas un rapport : il ne contient aucune question du formulaire. Il n’a pas été modifié.`,
      hint: fr`Indiquez un rapport. Si ce fichier doit en devenir un, écrivez-y d’abord la ligne « language: fr ».`,
    }),
  },
  end: {
    title: 'Vous avez répondu à toutes les questions obligatoires.',
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
  waiting: (places, file) =>
    fr`À moitié écrit, pas encore dans le rapport : ${places}. Pour continuer : bapa fill ${file}`,
  locked: (file, { pid, host, isHere, lock }) => ({
    message: isHere
      ? fr`${file} est déjà ouvert par « bapa fill » dans une autre fenêtre (processus ${pid}).`
      : fr`${file} est ouvert par « bapa fill » sur un autre ordinateur, ${host}.`,
    hint: isHere
      ? `Continuez dans l’autre fenêtre, ou fermez-la d’abord. Si elle n’est plus ouverte, supprimez ${lock}`
      : fr`Continuez sur l’autre ordinateur. Si « bapa fill » n’y est plus en cours, supprimez ${lock}`,
  }),
  noTerminal: (file) => ({
    message: fr`Il n’y a pas de terminal pour poser les questions ; ${file} n’a donc pas été modifié.`,
    hint: 'Donnez les réponses avec --set /venue/city=Bangkok ou --answers answers.yaml, ou transmettez-les par l’entrée standard avec --plain.',
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
    message: fr`« ${argument} » n’est pas une réponse que --set puisse accepter.`,
    hint: 'Écrivez --set chemin=valeur, par exemple --set /venue/city=Bangkok.',
  }),
  unreadableSet: (argument) => ({
    message: fr`La valeur de « ${argument} » est illisible.`,
    hint: 'Un crochet, une accolade ou un guillemet n’est pas fermé, ou est de trop. Dans une liste ou un groupe, mettez entre guillemets un texte qui contient un deux-points.',
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
      fr`À une question de plusieurs lignes, une ligne vide aussitôt suivie de texte, collé ou redirigé, commence la réponse ; /skip passe toujours la question.`,
      fr`À chaque question, seul sur une ligne : /back revient en arrière, /skip passe à la suite, /stop arrête (tout est enregistré), /save donne ce qui avait été tapé, /clear retire une réponse, /undo annule ce qui vient d’être enregistré, /redo le rétablit, /edit ouvre un éditeur, /help réaffiche ces consignes.`,
    ],
    row: (label, detail) => fr`${label} : ${detail}`,
    number: (current) => (current === undefined ? fr`Numéro :` : fr`Numéro, ou Entrée pour ${current} :`),
    numbers: (current) =>
      fr`Numéros séparés par des virgules, ou Entrée pour ${current === '' ? 'aucun' : current} :`,
    now: (answer) => fr`Réponse actuelle : ${answer}`,
    prose: fr`Tapez autant de lignes que vous voulez ; une ligne qui ne contient qu’un point termine la réponse (deux points de suite en valent un).`,
    notUnderstood: (typed) => fr`Cela ne correspond à aucun des numéros ou lettres ci-dessus : ${typed}`,
    dropped: fr`Les lignes tapées ont été abandonnées. La réponse n’a pas changé ; /clear la retire.`,
  },
};
