import { codePointName } from '../../text/unprintable.ts';
import type { SyntaxProblem } from '../../diagnostics/args.ts';
import { joinList } from '../formatters.ts';
import type { FormMessages } from '../locale.ts';
import type { Message } from '../message.ts';
import { files } from './files.ts';
import { didYouMean, either, fr, write } from './wording.ts';

const all = (parts: readonly string[]) => joinList('fr', 'conjunction', parts);

const quote = (name: string) => fr`« ${name} »`;

const SHAPES = {
  text: 'un texte',
  number: 'un nombre',
  truth: 'une valeur oui/non',
  list: 'une liste',
  group: 'un groupe de réponses',
  nothing: 'une absence de réponse',
} as const;

const QUOTE_IT = 'Mettez tout le texte entre guillemets droits ("…").';

const ONE_TEXT = fr`Mettez tout le texte entre guillemets droits ("…"), ou commencez-le à la ligne après « | ».`;

const IF_PART_OF_TEXT = 'mettez tout le texte entre guillemets droits ("…").';

const SEE_A_REPORT = fr`Pour voir à quoi ressemble un rapport : bapa init -`;

export const findingsOfForm: FormMessages = {
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
      fr`Il y a ici un caractère de contrôle invisible : ${codePointName(codePoint)}` +
      (others.length > 0 ? ` (et aussi ${others.map(codePointName).join(', ')}).` : '.'),
    hint: 'Supprimez-le. Il vient souvent d’un texte copié d’un PDF.',
  }),
  'custom-tag': ({ tag }) => ({
    message: fr`Un texte commence par un point d’exclamation : « ${tag} ». YAML le prend pour une instruction.`,
    hint: 'Mettez le texte entre guillemets droits ("…"), ou supprimez ce mot.',
  }),
  'duplicate-key': ({ key, firstLine, belongsTo }) => ({
    message:
      firstLine === undefined
        ? fr`« ${key} » apparaît une deuxième fois.`
        : fr`« ${key} » apparaît une deuxième fois ; la première est à la ligne ${firstLine}.`,
    hint:
      belongsTo === undefined
        ? 'Réunissez les deux textes sous la première, puis supprimez la deuxième.'
        : putBelow(belongsTo),
  }),
  'merge-conflict': () => ({
    message: fr`Git n’a pas pu fusionner deux versions de ce passage : elles figurent toutes deux entre « <<<<<<< » et « >>>>>>> ».`,
    hint: 'Gardez la bonne version et supprimez les lignes qui portent ces signes.',
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
    hint: `Mettez le signe ${quote} à la fin du texte, ou supprimez-le ici.`,
  }),
  'unused-anchor': ({ anchor }) => ({
    message: fr`Un texte commence par « &${anchor} ». YAML prend ce mot pour un nom et l’omet.`,
    hint: ONE_TEXT,
  }),
  'unusual-space': ({ codePoint }) => ({
    message: `Le retrait de cette ligne est fait avec un espace spécial (${codePointName(codePoint)}), et non avec des espaces ordinaires.`,
    hint: 'Remplacez-le par des espaces ordinaires, autant que dans les lignes précédentes.',
  }),
  'yaml-syntax': ({ problem, character, spaces = 0 }) => SYNTAX[problem](character, spaces),
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
        hint: putBelow(belongsTo),
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
        return SYNTAX['colon-in-text']('', 0);
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
      case 'one-text':
      case 'bullets':
        return {
          message,
          hint: `Commencez chaque élément par un tiret et un espace. S’il y en a plusieurs, faites de chacun un élément. ${hint}`,
        };
      case 'not-indented':
        return {
          message: fr`Les réponses sous « ${args.source}: » ne sont pas en retrait : YAML y voit d’autres questions.`,
          hint: 'Ajoutez deux espaces au début de chacune de ces lignes.',
        };
      case 'no-dash':
        return { message: 'Il faut ici une liste, mais le tiret manque devant le premier élément.', hint };
      default:
        return { message, hint };
    }
  },
};

const SYNTAX: Readonly<Record<SyntaxProblem, (character: string, spaces: number) => Message>> = {
  'bad-escape': () => ({
    message:
      'Entre "…", la barre oblique inverse a un sens particulier, et la combinaison écrite ici n’existe pas.',
    hint: `Employez '…' au lieu de "…", ou doublez la barre.`,
  }),
  'bracket-not-closed': (bracket) => ({
    message: `${bracket === '}' ? 'L’accolade ouverte' : 'Le crochet ouvert'} ici n’est jamais ${bracket === '}' ? 'fermée' : 'fermé'}.`,
    hint: fr`Mettez « ${bracket} » à la fin. Si ce signe fait partie du texte, ${IF_PART_OF_TEXT}`,
  }),
  'code-fence': () => ({
    message: 'Ces signes viennent d’une messagerie et ne font pas partie du rapport.',
    hint: fr`Supprimez les lignes de ces signes et mettez « # » devant les phrases qui les entourent.`,
  }),
  'colon-in-text': () => ({
    message: fr`Ce texte contient un deux-points suivi d’un espace ; YAML prend ce qui précède pour une question.`,
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
  'star-for-dash': () => ({
    message: fr`YAML ne connaît pas « * » devant un élément de liste.`,
    hint: 'Commencez chaque élément d’une liste par un tiret et un espace.',
  }),
  'marker-missing': (key) => ({
    message: fr`Le texte de « ${key} » a plusieurs lignes, mais « | » manque après les deux-points.`,
    hint: fr`Écrivez : ${key}: |`,
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
  'special-space': (character) => ({
    message: `Il y a ici un espace spécial (${character}), alors que YAML ne lit que des espaces ordinaires.`,
    hint: 'Remplacez-le par un espace ordinaire.',
  }),
  'text-after-marker': (marker) => ({
    message: fr`Après « ${marker} », le texte commence à la ligne suivante.`,
    hint: fr`Mettez le texte à la ligne, en retrait. Si « ${marker} » fait partie du texte, ${IF_PART_OF_TEXT}`,
  }),
  'text-after-value': () => ({
    message: fr`La réponse est déjà terminée ; il y a encore du texte après.`,
    hint: ONE_TEXT,
  }),
  'full-width-colon': (key) => ({
    message: fr`Les deux-points après « ${key} » sont de pleine chasse.`,
    hint: fr`Écrivez : ${key}: …`,
  }),
  'text-less-indented': (key, spaces) => ({
    message: fr`Cette ligne est sortie du texte de « ${key} » : son retrait est moindre que celui de la première ligne.`,
    hint: `Donnez à toutes les lignes du texte le même retrait, soit ${spaces} espaces.`,
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

function putBelow(group: string): string {
  return fr`Elle relève de « ${group} » : placez-la sous « ${group}: », en retrait.`;
}
