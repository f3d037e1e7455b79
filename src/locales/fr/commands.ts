import type { CliWords } from '../cli-words.ts';
import type { UiWords } from '../locale.ts';
import { SEE_CODES, SEE_HELP, count, didYouMean, either, fr, number } from './wording.ts';

const problems = (errors: number, warnings: number) =>
  [errors > 0 && count(errors, 'error'), warnings > 0 && count(warnings, 'warning')]
    .filter(Boolean)
    .join(', ');

export const ui: UiWords = {
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
    others: (n) => `(Encore ${number(n)} dans la même réponse.)`,
    moreAnnotations: (severity, n) =>
      fr`Encore ${count(n, severity)} : GitHub n’en affiche que dix par étape. Tout figure dans le récapitulatif de cette exécution.`,
    table: ['Gravité', 'Emplacement', 'Question', 'Constat', 'Code'],
    fixed: (file) => fr`Fichier corrigé : ${file}`,
    tooMuchToFix: (file) =>
      fr`Rien n’a été corrigé dans ${file} : le fichier est trop long et contient trop d’erreurs pour --fix. Corrigez les premières à la main, puis recommencez.`,
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
    schemaKept: (path) =>
      fr`${path} n’est plus tel que bapa l’a produit ; il est resté tel quel. Supprimez-le pour en obtenir un nouveau.`,
    created: (file) => [
      fr`${file} est prêt et contient toutes les questions du modèle de rapport.`,
      fr`Ensuite : répondez aux questions avec « bapa fill ${file} » ou dans n’importe quel éditeur de texte.`,
      fr`Puis : « bapa validate ${file} » indique ce qui manque, « bapa render ${file} » produit le fichier Word.`,
    ],
    exists: (file) => ({
      message: `${file} existe déjà et n’a pas été modifié.`,
      hint: fr`Choisissez un autre nom, ou remplacez le fichier existant avec --force : ses réponses seraient perdues.`,
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
    warnings: (file, n) => fr`${count(n, 'warning')}, à voir avec : bapa validate ${file}`,
    hasErrors: (file, errors) => ({
      message: `${file} contient ${count(errors, 'error')}, si bien que le rapport définitif n’a pas été produit.`,
      hint: fr`Corrigez ce qui est signalé ci-dessus, ou produisez avec --draft une version provisoire, qui porte la mention « PROJET » à chaque page.`,
    }),
    edited: (file) => ({
      message: `${file} a été modifié par quelqu’un ou n’a pas été produit par bapa. Il a été laissé tel quel.`,
      hint: fr`Écrivez dans un autre fichier avec -o, ou remplacez le fichier existant avec --force : les modifications qu’il contient seraient perdues.`,
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
            hint: fr`Installez-le depuis www.libreoffice.org (Debian, Ubuntu : sudo apt install libreoffice-writer), ou indiquez le chemin de son programme « soffice » dans la variable d’environnement BAPA_SOFFICE. À défaut, produisez le fichier Word et enregistrez-le au format PDF dans Word.`,
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
      message: fr`LibreOffice n’a pas produit le fichier PDF dans le délai prévu (${number(seconds)}\u00a0s).`,
      hint: 'Réessayez, ou produisez le fichier Word avec --to docx et enregistrez-le au format PDF dans Word ou LibreOffice.',
    }),
    progress: (done, total) => fr`Production des rapports : ${number(done)} sur ${number(total)}`,
    summary: ({ reports, made }) => fr`Rapports produits : ${number(made)} sur ${number(reports)}.`,
    logoTooLarge: (file, limit) => ({
      message: `${file} a plus de ${limit / 1e6} millions de pixels.`,
      hint: fr`Réduisez-le dans un logiciel de retouche ; quelques centaines suffisent pour un logo.`,
    }),
    logoNoImage: (file) => ({
      message: `${file} n’est pas une image PNG ou JPEG.`,
      hint: 'Enregistrez le logo au format .png ou .jpg et indiquez ce fichier.',
    }),
    noReference: (file) => ({
      message: `${file} n’est pas un fichier Word dont les styles peuvent être repris.`,
      hint: fr`Ouvrez-le dans Word, enregistrez-le au format « Document Word (.docx) » et indiquez ce fichier.`,
    }),
    house: {
      left: (file, what) => fr`Laissé dans ${file} : ${what.join(fr` ; `)}.`,
      changed: (file, what) =>
        fr`Modifié par rapport à ${file}, pour que chacun puisse lire le rapport : ${what.join(fr` ; `)}.`,
      logo: (logo, file) =>
        `${logo} figure dans l’en-tête de la première page, à la place de l’image de ${file}.`,
      kept: {
        macros: 'les macros',
        external: 'les éléments externes (images, modèles ou fichiers liés)',
        objects: 'les objets incorporés',
        fields: 'les champs qui vont chercher ou répètent un autre contenu',
        pictures: 'les images qui ne sont ni PNG ni JPEG',
        watermark: 'les filigranes de texte',
        drawings: 'les formes dessinées',
        prompts: 'les contrôles de contenu non remplis',
        long: 'les en-têtes ou pieds de page trop longs',
        page: 'les bordures, l’arrière-plan et les colonnes des pages',
      },
      changes: {
        hidden: 'le texte masqué est affiché',
        justified: 'les titres et les cellules de tableau ne sont pas justifiés',
        small: 'le texte de moins de 8 points passe à 8 points',
        pale: 'le texte peu contrasté a une couleur plus marquée',
        squeezed: 'le texte resserré, coupé ou déplacé revient dans ses lignes',
        page: 'les marges laissent de la place au texte',
      },
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
        fr`Vous avez répondu à toutes les questions obligatoires. À faire : produire le fichier Word avec « bapa render ${file} ».`,
    },
  },
};

export const cli: CliWords = {
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
        [
          'bapa init',
          'pose les premières questions dans un terminal et crée report.yaml dans le dossier courant',
        ],
        ['bapa init nairobi.yaml --sessions 8', 'prévoit huit séances'],
      ],
    },
    validate: {
      summary: 'indiquer ce qui manque ou est incorrect, à quel endroit et comment y remédier',
      argument: fr`rapports, dossiers ou motifs (par défaut : report.yaml ; - pour l’entrée standard)`,
      examples: [
        ['bapa validate', 'contrôle report.yaml'],
        [
          'bapa validate --draft reports/',
          fr`contrôle tous les rapports d’un dossier ; les questions sans réponse ne sont pas des erreurs`,
        ],
        ['bapa validate --fix', 'applique les corrections sûres et montre les modifications'],
        ['bapa validate --format json', 'pour d’autres programmes'],
      ],
    },
    explain: {
      summary: 'expliquer ce que signifie un code tel que date-invalid et pourquoi c’est important',
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
        ['bapa render --draft', 'produit report.draft.docx, version provisoire d’un rapport inachevé'],
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
    draftRender: fr`produire, à partir d’un rapport inachevé, une version provisoire portant la mention « PROJET » à chaque page`,
    strict: 'échouer aussi en cas d’avertissement',
    format: fr`présentation des résultats : pretty, json`,
    quiet: 'ne montrer que ce qui fait échouer le contrôle',
    fix: 'appliquer aux fichiers les corrections sûres, et montrer les modifications',
    dryRun: fr`avec --fix : montrer seulement ce qui changerait`,
    formatValidate: fr`présentation des résultats : pretty, json, github, sarif, junit (par défaut : pretty ; dans GitHub Actions, github)`,
    outputValidate: 'écrire les résultats dans un fichier',
    stdinFilename: 'le nom du rapport reçu par l’entrée standard',
    to: fr`docx, md, html ou pdf ; peut être répété (par défaut : docx)`,
    output: fr`où écrire (par défaut : à côté du rapport ; - pour la sortie standard)`,
    outDir: fr`le dossier des documents d’un ou de plusieurs rapports ; il est créé au besoin`,
    referenceDoc: fr`un fichier ou modèle Word de votre organisation : ses styles, sa page, ses en-têtes et ses pieds de page sont repris`,
    logo: 'une image PNG ou JPEG pour l’en-tête du fichier Word',
    jobs: fr`nombre de rapports traités en même temps (par défaut : un par cœur du processeur, 4 au plus)`,
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
  bug: (address = 'le fichier README indique à quelle adresse.') => ({
    message: fr`bapa a rencontré un défaut de programmation ; vos fichiers n’ont pas changé.`,
    hint: fr`Veuillez envoyer les lignes ci-dessus aux auteurs de bapa, en précisant ce que vous avez fait : ${address}`,
  }),
  cause: 'Cause',
};
