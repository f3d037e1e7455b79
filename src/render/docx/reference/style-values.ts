import { localName, type XmlElement } from './xml-tree.ts';

const oneOf = (words: string) => new RegExp(`^(?:${words.replaceAll(' ', '|')})$`);

/** What the values of attributes may be, by the names of their types below. References to characters do not occur in them. */
const TYPES: Readonly<Record<string, RegExp>> = {
  onOff: oneOf('0 1 true false on off'),
  integer: /^-?\d{1,9}$/,
  level: /^\d$/,
  size: /^\d{1,5}(?:\.\d{1,4}(?=[a-z]))?(?:mm|cm|in|pt|pc|pi)?$/,
  length: /^-?\d{1,5}(?:\.\d{1,4}(?=[a-z]))?(?:mm|cm|in|pt|pc|pi)?$/,
  width: /^-?\d{1,5}(?:(?:\.\d{1,4})?%|(?:\.\d{1,4})?(?:mm|cm|in|pt|pc|pi))?$/,
  points: /^\d{1,4}$/,
  scale: /^(?!0+%?$)(?:600|[1-5]?\d{1,2})%?$/,
  colour: /^(?:auto|[0-9A-Fa-f]{6})$/,
  hex1: /^[0-9A-Fa-f]{2}$/,
  hex2: /^[0-9A-Fa-f]{4}$/,
  hex4: /^[0-9A-Fa-f]{8}$/,
  bits: /^[01]{12}$/,
  text: /^[^]{1,253}$/,
  language: /^[A-Za-z]{1,8}(?:-[A-Za-z\d]{1,8}){0,4}$/,
  style: oneOf('paragraph character table numbering'),
  line: oneOf(
    'nil none single thick double dotted dashed dotDash dotDotDash triple thinThickSmallGap thickThinSmallGap thinThickThinSmallGap thinThickMediumGap thickThinMediumGap thinThickThinMediumGap thinThickLargeGap thickThinLargeGap thinThickThinLargeGap wave doubleWave dashSmallGap dashDotStroked threeDEmboss threeDEngrave outset inset',
  ),
  theme: oneOf(
    'dark1 light1 dark2 light2 accent1 accent2 accent3 accent4 accent5 accent6 hyperlink followedHyperlink none background1 text1 background2 text2',
  ),
  themeFont: /^(?:major|minor)(?:EastAsia|Bidi|Ascii|HAnsi)$/,
  hint: oneOf('default eastAsia'),
  pattern:
    /^(?:nil|clear|solid|(?:thin)?(?:[Hh]orz|[Vv]ert|[Rr]everseDiag|[Dd]iag)Stripe|(?:thin)?(?:[Hh]orz|[Dd]iag)Cross|pct(?:5|[1-9]0|12|15|25|35|37|45|55|62|65|75|85|87|95))$/,
  highlight: oneOf(
    'black blue cyan green magenta red yellow white darkBlue darkCyan darkGreen darkMagenta darkRed darkYellow darkGray lightGray none',
  ),
  underline: oneOf(
    'single words double thick dotted dottedHeavy dash dashedHeavy dashLong dashLongHeavy dotDash dashDotHeavy dotDotDash dashDotDotHeavy wave wavyHeavy wavyDouble none',
  ),
  effect: oneOf('blinkBackground lights antsBlack antsRed shimmer sparkle none'),
  emphasis: oneOf('none dot comma circle underDot'),
  raised: oneOf('baseline superscript subscript'),
  brackets: oneOf('none round square angle curly'),
  rule: oneOf('auto exact atLeast'),
  alignment: oneOf(
    'start center end both mediumKashida distribute numTab highKashida lowKashida thaiDistribute left right',
  ),
  textAlignment: oneOf('top center baseline bottom auto'),
  vertical: oneOf('top center both bottom'),
  direction: oneOf('tb rl lr tbV rlV lrV btLr lrTb lrTbV tbLrV tbRl tbRlV'),
  tightWrap: oneOf('none allLines firstAndLastLine firstLineOnly lastLineOnly'),
  tab: oneOf('clear start center end decimal bar num left right'),
  leader: oneOf('none dot hyphen underscore heavy middleDot'),
  dropCap: oneOf('none drop margin'),
  wrap: oneOf('auto notBeside around tight through none'),
  anchor: oneOf('text margin page'),
  alignX: oneOf('left center right inside outside'),
  alignY: oneOf('inline top center bottom inside outside'),
  layout: oneOf('fixed autofit'),
  overlap: oneOf('never overlap'),
  part: oneOf(
    'wholeTable firstRow lastRow firstCol lastCol band1Vert band2Vert band1Horz band2Horz neCell nwCell seCell swCell',
  ),
  unit: oneOf('nil pct dxa auto'),
  tableAlignment: oneOf('center end left right start'),
  merge: oneOf('continue restart'),
};

const ON_OFF =
  'autoRedefine hidden semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply keepNext keepLines pageBreakBefore widowControl suppressLineNumbers suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid contextualSpacing mirrorIndents suppressOverlap b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof vanish webHidden specVanish rtl cs oMath bidiVisual cantSplit tblHeader noWrap tcFitText hideMark';
const NUMBER =
  'uiPriority ilvl numId tblStyleRowBandSize tblStyleColBandSize divId gridSpan gridBefore gridAfter';
const TEXT = 'pStyle rStyle tblStyle name aliases basedOn next link tblCaption tblDescription';
const SIDES = 'top left start bottom right end';
const CELL_WIDTH = 'tblW tcW wBefore wAfter tblCellSpacing tblInd';
const BORDERS = `between bar insideH insideV tl2br tr2bl bdr ${SIDES}`;
const TINTS = 'themeColor:theme themeTint:hex1 themeShade:hex1';
const BANDS =
  'firstRow:onOff lastRow:onOff firstColumn:onOff lastColumn:onOff oddVBand:onOff evenVBand:onOff oddHBand:onOff evenHBand:onOff firstRowFirstColumn:onOff firstRowLastColumn:onOff lastRowFirstColumn:onOff lastRowLastColumn:onOff';
const WIDTH = 'w:width type:unit';

/** The attributes of elements and the types of their values; without one with `!` an element says nothing. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  ...each(ON_OFF, 'val:onOff'),
  ...each(NUMBER, 'val!:integer'),
  ...each(TEXT, 'val!:text'),
  outlineLvl: 'val!:level',
  ...each(CELL_WIDTH, WIDTH),
  ...each(BORDERS, `val!:line color:colour sz:points space:points shadow:onOff frame:onOff ${TINTS}`),
  style: 'type:style styleId:text default:onOff customStyle:onOff',
  tblStylePr: 'type!:part',
  latentStyles:
    'defLockedState:onOff defUIPriority:integer defSemiHidden:onOff defUnhideWhenUsed:onOff defQFormat:onOff count:integer',
  lsdException:
    'name!:text locked:onOff uiPriority:integer semiHidden:onOff unhideWhenUsed:onOff qFormat:onOff',
  rsid: 'val!:hex4',
  framePr:
    'dropCap:dropCap lines:integer w:size h:size vSpace:size hSpace:size wrap:wrap hAnchor:anchor vAnchor:anchor x:length xAlign:alignX y:length yAlign:alignY hRule:rule anchorLock:onOff',
  shd: `val!:pattern color:colour fill:colour ${TINTS} themeFill:theme themeFillTint:hex1 themeFillShade:hex1`,
  tab: 'val!:tab leader:leader pos!:length',
  spacing:
    'before:size beforeLines:integer beforeAutospacing:onOff after:size afterLines:integer afterAutospacing:onOff line:length lineRule:rule',
  ind: 'start:length startChars:integer end:length endChars:integer left:length leftChars:integer right:length rightChars:integer hanging:size hangingChars:integer firstLine:size firstLineChars:integer',
  jc: 'val!:alignment',
  textDirection: 'val!:direction',
  textAlignment: 'val!:textAlignment',
  textboxTightWrap: 'val!:tightWrap',
  cnfStyle: `val:bits ${BANDS}`,
  rFonts:
    'hint:hint ascii:text hAnsi:text eastAsia:text cs:text asciiTheme:themeFont hAnsiTheme:themeFont eastAsiaTheme:themeFont cstheme:themeFont',
  color: `val!:colour ${TINTS}`,
  w: 'val!:scale',
  kern: 'val!:size',
  position: 'val!:length',
  sz: 'val!:size',
  szCs: 'val!:size',
  highlight: 'val!:highlight',
  u: `val:underline color:colour ${TINTS}`,
  effect: 'val!:effect',
  fitText: 'val!:size id:integer',
  vertAlign: 'val!:raised',
  em: 'val!:emphasis',
  lang: 'val:language eastAsia:language bidi:language',
  eastAsianLayout: 'id:integer combine:onOff combineBrackets:brackets vert:onOff vertCompress:onOff',
  tblpPr:
    'leftFromText:size rightFromText:size topFromText:size bottomFromText:size vertAnchor:anchor horzAnchor:anchor tblpXSpec:alignX tblpX:length tblpYSpec:alignY tblpY:length',
  tblOverlap: 'val!:overlap',
  tblLayout: 'type:layout',
  tblLook:
    'firstRow:onOff lastRow:onOff firstColumn:onOff lastColumn:onOff noHBand:onOff noVBand:onOff val:hex2',
  trHeight: 'val:size hRule:rule',
  hMerge: 'val:merge',
  vMerge: 'val:merge',
  vAlign: 'val!:vertical',
};

/** The same names in other places: the margins of cells are widths and not lines, and tables stand in fewer ways than texts. */
const BY_PARENT: Readonly<Record<string, string>> = {
  ...each(SIDES, WIDTH, ['tblCellMar/', 'tcMar/']),
  'rPr/spacing': 'val!:length',
  ...each('jc', 'val!:tableAlignment', ['tblPr/', 'trPr/']),
};

function each(names: string, attributes: string, parents: readonly string[] = ['']): Record<string, string> {
  return Object.fromEntries(
    parents.flatMap((parent) => names.split(' ').map((name) => [parent + name, attributes] as const)),
  );
}

interface Attribute {
  readonly name: string;
  readonly isNeeded: boolean;
  readonly type: RegExp;
}

const known = new Map<string, readonly Attribute[]>(
  Object.entries({ ...ATTRIBUTES, ...BY_PARENT }).map(([element, attributes]) => [
    element,
    attributes.split(' ').map((one): Attribute => {
      const [name = '', type = ''] = one.split(':');
      return { name: `w:${name.replace('!', '')}`, isNeeded: name.endsWith('!'), type: TYPES[type]! };
    }),
  ]),
);

/**
 * Takes from an element of styles the attributes that the standard does not know there, or whose values it does not allow.
 * @returns whether it still says something: false where what it needs was missing or wrong
 */
export function keepValid(element: XmlElement, parent: string): boolean {
  const own = localName(element.name);
  const attributes = known.get(`${localName(parent)}/${own}`) ?? known.get(own) ?? [];
  const given = new Map(element.attributes);
  element.attributes.clear();
  for (const { name, type } of attributes) {
    const value = given.get(name)?.trim();
    if (value !== undefined && type.test(value)) element.attributes.set(name, value);
  }
  return attributes.every(({ name, isNeeded }) => !isNeeded || element.attributes.has(name));
}
