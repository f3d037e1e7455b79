import { codePointName } from '../../text/unprintable.ts';
import type { EmailProblem, ImageProblem, OutsideReason, TelephoneProblem } from '../../diagnostics/args.ts';
import { CHARACTERS_A_WORD } from '../../text/count-words.ts';
import { languageName } from '../formatters.ts';
import type { RuleMessages } from '../locale.ts';
import type { Message } from '../message.ts';
import { document } from './document.ts';
import { amount, dateInWords, megabytes } from './wording.ts';

const nameHint = (near: readonly string[] = [], isSame = false) =>
  near.length === 0
    ? '请把文件放入该文件夹，或改正文件名；文件名区分大小写。'
    : isSame
      ? `请完全按照文件的名称填写：${near[0] ?? ''}`
      : `是不是${near.map((name) => `“${name}”`).join('或')}？`;

export const findingsOfRules: RuleMessages = {
  'attachment-missing': ({ path, near, isSame }) => ({
    message: `报告所在文件夹中没有“${path}”这个文件。`,
    hint: nameHint(near, isSame),
  }),
  'attachment-not-a-file': ({ path, kind }) => {
    if (kind === 'empty')
      return { message: `文件“${path}”是空的。`, hint: '请重新保存该文件，或指定正确的文件。' };
    const message = kind === 'folder' ? `“${path}”是文件夹，不是文件。` : `“${path}”不是可以发送的文件。`;
    return { message, hint: '请指定一个文件。其余文件请列在“others”之下。' };
  },
  'attachment-outside': ({ reason }) => ({
    message: OUTSIDE[reason],
    hint: '请把文件复制到报告所在文件夹，并填写从该文件夹起的路径，例如attachments/concept-note.docx。',
  }),
  'attachment-path': ({ suggestion, problem }) => ({
    message: problem === 'marks' ? foreignSigns('路径') : '这个路径用了反斜杠，只有Windows才能识别。',
    hint: `请写成：${suggestion}`,
  }),
  'attachment-repeated': ({ path, firstLine }) => ({
    message: `“${path}”已在第${firstLine}行列出。`,
    hint: '每个文件只列一次。联合国南南合作办公室要求提交的是概念说明和与会者名单。',
  }),
  'attachment-size': ({ bytes, limit }) => ({
    message: `附件共${megabytes(bytes)}；许多邮件服务器拒收超过${megabytes(limit)}的邮件。`,
    hint: '请缩小附件中的图片，或去掉联合国南南合作办公室没有要求的文件。',
  }),
  'comment-in-text': ({ comment }) => ({
    message: `YAML会把“${comment}”当作注释略去。`,
    hint: '如果它是所填内容的一部分，请用半角引号把整项内容括起。',
  }),
  'country-code': ({ code, name }) => ({
    message: `“${code}”是代码，不是国名。`,
    hint: name === undefined ? '请写出国名。' : `请写成：${name}`,
  }),
  'date-after-conference': ({ date }) => ({
    message: `协商日期为${dateInWords({ start: date })}，而高级别会议已于2019年3月20日开幕。`,
    hint: '报告本应供高级别会议参考。请检查年份。',
  }),
  'date-in-future': ({ date }) => ({
    message: `${dateInWords({ start: date })}尚未到来。`,
    hint: '报告应说明已经讨论的内容。请检查年份。',
  }),
  'date-invalid': ({ found, reason, suggestion }) => ({
    message: {
      marks: foreignSigns('日期'),
      'no-such-day': `没有${found}这一天。`,
      'year-only': '这只是年份，不是日期。',
      'not-iso': `“${found}”没有按“年-月-日”填写。`,
    }[reason],
    hint:
      suggestion === undefined
        ? '请按2018-06-27的形式填写日期；如为期数日，按2018-06-27/2018-06-29的形式填写。'
        : `请写成：${suggestion}`,
  }),
  'date-order': ({ start, end }) => ({
    message: `末日（${dateInWords({ start: end })}）早于首日（${dateInWords({ start })}）。`,
    hint: '请先写首日，再写斜线，最后写末日。',
  }),
  'direction-override': ({ codePoint }) => ({
    message: `此处有一个不可见的标记（${codePointName(codePoint)}），使其后的文字显示的顺序与实际不同。`,
    hint: '请将其删除，并重新输入前后的文字。复制文字时常会带入这种标记。',
  }),
  'direction-override-in-address': ({ codePoint }) => ({
    message: `此处有一个不可见的标记（${codePointName(codePoint)}），使这个地址或路径显示的样子与实际不同。`,
    hint: '请将其删除，并重新输入地址或路径。',
  }),
  'duplicate-session': ({ first }) => ({
    message: `这个标题与${document.session(first)}的标题相同。`,
    hint: '请为每次会议分别写标题；如果是同一次会议，请删去其中一处。',
  }),
  'duplicate-text': ({ firstLine }) => ({
    message: `同一段文字也出现在第${firstLine}行所填的内容中。`,
    hint: '请保留在适当之处，并删去此处。',
  }),
  email: ({ problem, suggestion }) => {
    if (suggestion !== undefined) return { message: EMAIL[problem], hint: `请写成：${suggestion}` };
    return {
      message: EMAIL[problem],
      hint:
        problem === 'several'
          ? '此处只填一个地址。如有其他联系人，请在“prepared_by”之下另加一项。'
          : '请按以下形式填写：name@example.org',
    };
  },
  'empty-list-item': () => ({
    message: '列表中的这一项是空的。',
    hint: '请填写，或将这一项连同连字符一并删除。',
  }),
  footnote: ({ name, problem }) =>
    problem === 'no-text'
      ? {
          message: `脚注“[^${name}]”在本栏中没有内容，标记会原样印出。`,
          hint: `请在本栏末尾加一行：[^${name}]: …`,
        }
      : {
          message: `本栏中没有引用脚注“[^${name}]”的地方。`,
          hint: `请在需要的位置写上[^${name}]，或删除该脚注。`,
        },
  'heading-in-text': ({ heading }) => ({
    message: `“${heading}”是所填内容中的标题，在生成的文件中将显示为一行粗体字。`,
    hint: '模板已有标题。请改写成一行粗体字：**…**',
  }),
  'html-in-text': ({ html }) => ({
    message: `“${html}”是HTML。生成文件时会去掉标签，保留标签之间的文字。`,
    hint: '请将其删除。粗体写作**…**，斜体写作*…*，链接写作[文字](https://…)。',
  }),
  'image-missing': ({ problem, limit, near }) => IMAGES[problem](limit, near),
  'image-remote': () => ({
    message: '这幅图片在网络上，不会下载；生成的文件中只显示其链接。',
    hint: '如要在生成的文件中显示图片，请将其存入报告所在文件夹，并填写该文件名。',
  }),
  'image-without-description': ({ path }) => ({
    message: '这幅图片没有文字说明，无法看到图片的读者不知其内容。',
    hint: `请在方括号内说明图片内容：![会场内的与会者](${path})`,
  }),
  'language-mismatch': ({ language, found }) => ({
    message: `报告注明的语文是${nameOf(language)}，但其中的文字是${nameOf(found)}。`,
    hint: `如果确是${nameOf(found)}，请写成：language: ${found}`,
  }),
  'link-as-text': ({ kind, suggestion }) => ({
    message: `括号的写法不符合${kind === 'image' ? '图片' : '链接'}的格式，会原样出现在文件中。`,
    hint: `请写成：${suggestion}`,
  }),
  'link-scheme': ({ url, scheme, problem }) => {
    switch (problem) {
      case 'none':
        return {
          message: `“${url}”不是完整的地址，不能作为链接。`,
          hint: '请以https://开头；如为电子邮件地址，请以mailto:开头。',
        };
      case 'broken':
        return { message: `“${url}”不是有效的地址。`, hint: '请从浏览器中重新复制。' };
      case 'other':
        return {
          message: `报告中不得使用“${scheme}:”开头的链接。`,
          hint: '请改用以https://开头的地址，或只写文字。',
        };
    }
  },
  'more-problems': ({ count }) => ({
    message: `另有${amount(count)}处问题未显示。`,
    hint: '请先改正以上各处。',
  }),
  'list-as-text': ({ problem }) => ({
    message:
      problem === 'folded'
        ? '这几行像是列表，但会连成一段。'
        : '这一行像是列表中的一项，但会与上一行连在一起。',
    hint:
      problem === 'folded'
        ? '请把“>”改为“|”，或在冒号后加“|”，并在列表前空一行。'
        : '请在列表前空一行，每项以“- ”或数字加英文句点开头。',
  }),
  'numbered-twice': ({ number }) => ({
    message: `生成文件时会自动编号，“${number}”将重复出现。`,
    hint: '请删去此处的编号。',
  }),
  placeholder: ({ found, kind }) => ({
    message: {
      mark: `“${found}”处仍有待填写。`,
      prompt: '这是模板的提问，不是所填的内容。',
      example: '这是表格的示例，不是您自己填写的内容。',
    }[kind],
    hint: '请换成实际内容，或将其删除。',
  }),
  'quotation-marks': ({ marks }) => ({
    message: `整段文字加了引号（${marks}），引号会印在文件中。`,
    hint: '如果引号不是文字的一部分，请删除首尾的引号。',
  }),
  'recommendation-without-addressee': () => ({
    message: '没有说明应由谁采取这项行动。',
    hint: '请写明行动方，例如“addressed_to: 会员国”，或协商中指明的其他各方。',
  }),
  telephone: ({ problem }) => ({
    message: TELEPHONE[problem],
    hint: '请依次写加号、国家代码和号码，并用半角引号括起："+66 2 555 0142"',
  }),
  'text-too-complex': () => ({
    message: '这段文字过长，或与前面的文字合计标记或层级过多，生成文件时将只显示文字，不带格式。',
    hint: '请删去多余的标记，或把文字分成几部分。',
  }),
  // Lengths are counted in words of English, of which Word shows no count for Chinese texts.
  'too-long': ({ words, advised }) => ({
    message:
      `本项篇幅约合${amount(words)}个英文词；` +
      `表格建议不超过${amount(advised)}个英文词（约${amount(advised * CHARACTERS_A_WORD)}个汉字）。`,
    hint: '联合国南南合作办公室要求简明扼要。请保留结论；详细内容可作为附件。',
  }),
  'unbalanced-direction': ({ codePoint }) => ({
    message: `此处有一个不可见的书写方向标记（${codePointName(codePoint)}），没有与之成对的标记。`,
    hint: '请将其删除，并重新输入前后的文字。复制文字时常会带入这种标记。',
  }),
  'unused-ignore': ({ code, reason }) => ({
    message: {
      nothing: `此处没有“${code}”警告，这条注释不起作用。`,
      'unknown-code': `没有“${code}”这个代码。`,
      error: `“${code}”是错误，不能忽略。`,
    }[reason],
    hint: reason === 'unknown-code' ? '查看全部代码：bapa explain' : '请删去这条注释。',
  }),
};

/** The United Nations says 英文, not 英语. */
const nameOf = (code: string) => languageName('zh', code).replace(/语$/, '文');

const OUTSIDE: Readonly<Record<OutsideReason, string>> = {
  absolute: '这个路径从磁盘根目录开始，因此文件不在报告所在文件夹中。',
  drive: '这个路径以盘符开头，因此文件不在报告所在文件夹中。',
  above: '这个路径指向报告所在文件夹之外。',
  address: '这是网址，不是报告所在文件夹中的文件。',
  link: '这是一个链接，指向报告所在文件夹之外。',
};

const EMAIL: Readonly<Record<EmailProblem, string>> = {
  marks: foreignSigns('地址'),
  several: '此处有不止一个“@”。',
  disguised: '“@”写成了“at”，对方无法回复。',
  'no-at': '这个电子邮件地址中没有“@”。',
  'with-name': '此处除电子邮件地址外还有其他文字。',
  space: '这个电子邮件地址中有空格。',
  'no-name': '“@”之前没有用户名。',
  'no-domain': '“@”之后没有完整的域名；域名的形式如“example.org”。',
  dots: '这个电子邮件地址中有多余或位置不当的点。',
  character: '此处有电子邮件地址中不能使用的字符。',
  domain: '“@”之后的部分不是有效的域名；域名的形式如“example.org”。',
};

const TELEPHONE: Readonly<Record<TelephoneProblem, string>> = {
  'no-country-code': '这个电话号码没有国家代码。',
  character: '此处有电话号码中不能使用的字符。',
  'too-short': '这个电话号码太短。',
  'too-long': '这个电话号码太长。',
};

const SMALLER = '请用图片处理程序将其缩小；1,600像素的宽度足以占满一页。';
const IMAGES: Readonly<Record<ImageProblem, (limit: number, near?: readonly string[]) => Message>> = {
  missing: (_, near) => ({
    message: '报告所在文件夹中没有这幅图片。',
    hint: nameHint(near),
  }),
  outside: () => ({
    message: '这幅图片不在报告所在文件夹中。',
    hint: '请将其复制到报告所在文件夹，并填写从该文件夹起的路径，例如images/photo.png。',
  }),
  kind: () => ({ message: '这不是PNG或JPEG图片。', hint: '请将图片另存为.png或.jpg文件，并填写该文件名。' }),
  pixels: (limit) => ({
    message: `这幅图片超过${limit / 1e6}百万像素。`,
    hint: SMALLER,
  }),
  'too-large': (limit) => ({
    message: `这幅图片大于${megabytes(limit)}。`,
    hint: SMALLER,
  }),
};

function foreignSigns(fact: string): string {
  return `这个${fact}有多余的内容，例如引号、全角字符或看不见的字符。`;
}
