import { codePointName } from '../../text/unprintable.ts';
import type { EmailProblem, ImageProblem, OutsideReason, TelephoneProblem } from '../../diagnostics/args.ts';
import { roman } from '../../text/roman.ts';
import { languageName } from '../formatters.ts';
import type { RuleMessages } from '../locale.ts';
import type { Message } from '../message.ts';
import { SEE_CODES, count, day, fr, megabytes, number, write, either } from './wording.ts';

const CHECK_THE_NAME = fr`Placez-y le fichier, ou corrigez son nom ; les majuscules comptent.`;

const nameHint = (near: readonly string[] = [], isSame = false) =>
  near.length === 0
    ? CHECK_THE_NAME
    : isSame
      ? fr`Écrivez le nom exactement comme celui du fichier : ${near[0] ?? ''}`
      : fr`Vouliez-vous écrire ${either(near.map((name) => fr`« ${name} »`))} ?`;

export const findingsOfRules: RuleMessages = {
  'attachment-missing': ({ path, near, isSame }) => ({
    message: fr`Il n’y a pas de fichier « ${path} » dans le dossier du rapport.`,
    hint: nameHint(near, isSame),
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
  'attachment-path': ({ suggestion, problem }) => ({
    message:
      problem === 'marks'
        ? foreignSigns('ce chemin')
        : 'Ce chemin contient des barres obliques inverses, que seul Windows comprend.',
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
    message: `Le ${day(date)} est une date à venir.`,
    hint: 'Un rapport rend compte de ce qui a été examiné. Vérifiez l’année.',
  }),
  'date-invalid': ({ found, reason, suggestion }) => ({
    message:
      reason === 'marks'
        ? foreignSigns('cette date')
        : reason === 'no-such-day'
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
  'direction-override': ({ codePoint }) => ({
    message: `Une marque invisible (${codePointName(codePoint)}) montre les lettres qui la suivent dans un autre ordre que le leur.`,
    hint: 'Supprimez-la et retapez les mots qui l’entourent. Elle vient souvent d’un texte copié.',
  }),
  'direction-override-in-address': ({ codePoint }) => ({
    message: `Une marque invisible (${codePointName(codePoint)}) montre cette adresse ou ce chemin autrement qu’il n’est écrit.`,
    hint: 'Supprimez-la et retapez l’adresse ou le chemin.',
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
  footnote: ({ name, problem }) =>
    problem === 'no-text'
      ? {
          message: fr`La note « [^${name}] » n’a pas de texte dans cette réponse : l’appel sera imprimé tel quel.`,
          hint: fr`Ajoutez une ligne à la fin de la réponse : [^${name}]: …`,
        }
      : {
          message: fr`Rien ne renvoie à la note « [^${name}] » dans cette réponse.`,
          hint: `Placez [^${name}] à l’endroit voulu, ou supprimez la note.`,
        },
  'heading-in-text': ({ heading }) => ({
    message: fr`« ${heading} » est un intertitre à l’intérieur d’une réponse. Dans le document, ce sera une ligne en gras.`,
    hint: fr`Le modèle a ses propres intitulés. Écrivez plutôt une ligne en gras : **…**`,
  }),
  'html-in-text': ({ html }) => ({
    message: fr`« ${html} » est du HTML. Les balises sont retirées du document ; les mots qu’elles entourent restent.`,
    hint: fr`Supprimez cette balise. Pour le gras, écrivez **…**, pour l’italique *…*, pour un lien [texte](https://…).`,
  }),
  'image-missing': ({ problem, limit, near }) => IMAGES[problem](limit, near),
  'image-remote': () => ({
    message: fr`Cette image est en ligne. Elle n’est pas téléchargée ; le document contiendra un lien vers elle.`,
    hint: 'Pour qu’elle figure dans le document, enregistrez-la dans le dossier du rapport et indiquez ce fichier.',
  }),
  'image-without-description': ({ path }) => ({
    message: 'Cette image n’a pas de description pour les lecteurs qui ne peuvent pas la voir.',
    hint: fr`Décrivez-la entre les crochets : ${`![Les participants dans la salle](${path})`}`,
  }),
  'language-mismatch': ({ language, found }) => ({
    message: `Le rapport est annoncé en ${languageName('fr', language)}, mais ses textes sont en ${languageName('fr', found)}.`,
    hint: fr`Si c’est bien le cas, écrivez : language: ${found}`,
  }),
  'link-as-text': ({ kind, suggestion }) => ({
    message: `Ces crochets et parenthèses ne forment pas ${kind === 'image' ? 'une image' : 'un lien'} et paraîtront tels quels dans le document.`,
    hint: write(suggestion),
  }),
  'link-scheme': ({ url, scheme, problem }) => {
    switch (problem) {
      case 'none':
        return {
          message: fr`« ${url} » n’est pas une adresse complète et ne peut donc pas être un lien.`,
          hint: 'Faites-la commencer par https:// ou, si c’est une adresse électronique, par mailto:',
        };
      case 'broken':
        return {
          message: fr`« ${url} » n’est pas une adresse valable.`,
          hint: 'Copiez-la de nouveau depuis votre navigateur.',
        };
      case 'other':
        return {
          message: fr`Les liens « ${scheme}: » ne sont pas admis dans les rapports.`,
          hint: 'Employez une adresse qui commence par https://, ou donnez seulement le texte du lien.',
        };
    }
  },
  'more-problems': ({ count: hidden }) => ({
    message: `Il reste ${count(hidden, 'hidden')}.`,
    hint: 'Corrigez d’abord ceux qui précèdent.',
  }),
  'list-as-text': ({ problem }) => ({
    message:
      problem === 'folded'
        ? 'Ces lignes ressemblent à une liste, mais seront réunies en un seul paragraphe.'
        : 'Cette ligne ressemble à un élément de liste, mais sera réunie à la précédente.',
    hint:
      problem === 'folded'
        ? fr`Remplacez « > » par « | », ou mettez « | » après les deux-points, et laissez une ligne vide avant la liste.`
        : fr`Laissez une ligne vide avant la liste et commencez chaque élément par « - » et un espace, ou par un numéro et un point.`,
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
  'quotation-marks': ({ marks }) => ({
    message: `Tout le texte est entre guillemets (${marks}), qui seront imprimés.`,
    hint: 'Supprimez-les au début et à la fin, s’ils n’en font pas partie.',
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
      'Ce texte est si long, ou compte avec ceux qui précèdent tant de signes ou de niveaux, que le document le présentera sans mise en forme.',
    hint: 'Supprimez les signes en trop, ou divisez le texte.',
  }),
  'too-long': ({ words, advised }) => ({
    message: fr`Cette réponse compte ${count(words, 'word')} ; le formulaire en conseille ${number(advised)} au plus.`,
    hint: fr`L’UNOSSC demande des comptes rendus concis. Gardez les conclusions ; les détails peuvent figurer dans une pièce jointe.`,
  }),
  'unbalanced-direction': ({ codePoint }) => ({
    message: `Une marque invisible du sens de l’écriture (${codePointName(codePoint)}) n’a pas ici son pendant.`,
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
  marks: foreignSigns('cette adresse'),
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

const SMALLER = fr`Réduisez-la dans un logiciel de retouche ; ${number(1600)} pixels de large suffisent pour une page.`;
const IMAGES: Readonly<Record<ImageProblem, (limit: number, near?: readonly string[]) => Message>> = {
  missing: (_, near) => ({
    message: 'Cette image n’est pas dans le dossier du rapport.',
    hint: nameHint(near),
  }),
  outside: () => ({
    message: 'Cette image n’est pas dans le dossier du rapport.',
    hint: 'Copiez-la dans le dossier du rapport et indiquez son chemin à partir de ce dossier, par exemple images/photo.png.',
  }),
  kind: () => ({
    message: 'Ce n’est pas une image PNG ou JPEG.',
    hint: 'Enregistrez l’image au format .png ou .jpg et indiquez ce fichier.',
  }),
  pixels: (limit) => ({
    message: `Cette image a plus de ${limit / 1e6} millions de pixels.`,
    hint: SMALLER,
  }),
  'too-large': (limit) => ({
    message: `Cette image dépasse ${megabytes(limit)}.`,
    hint: SMALLER,
  }),
};

function foreignSigns(fact: string): string {
  return fr`Dans ${fact}, quelque chose est de trop, par exemple des guillemets, des signes en pleine chasse ou invisibles.`;
}
