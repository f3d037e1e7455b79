import type { Heading, RootContent, Table } from 'mdast';
import type { Language } from '../../../src/locales/locale.ts';
import type { ReportDocument } from '../../../src/render/report-document.ts';
import { mark, markdown, sampleDocument, text } from './sample-document.ts';

/** Whole reports, as the builder makes them, to be judged by validators and by eye. */
export const reports = {
  en: () => report('en', english),
  ar: () => report('ar', arabic),
  zh: () => report('zh', chinese),
  ru: () => report('ru', russian),
  draft: () => report('en', english, true),
  'draft-ar': () => report('ar', arabic, true),
  torture: () =>
    sampleDocument([title('Torture'), section('A. Everything', '/summary'), ...markdown(torture)]),
  'torture-ar': () =>
    sampleDocument([title('كل شيء'), section('ألف. كل شيء', '/summary'), ...markdown(tortureArabic)], {
      language: 'ar',
    }),
} satisfies Record<string, () => ReportDocument>;

interface Words {
  readonly title: string;
  readonly series: string;
  readonly labels: readonly (readonly [label: string, pointer: string, ...values: string[]])[];
  readonly header: readonly [string, string];
  readonly summary: readonly [heading: string, body: string];
  readonly recommendations: readonly [
    heading: string,
    item: string,
    label: string,
    value: string,
    action: string,
  ];
  readonly sessions: readonly [
    heading: string,
    session: string,
    theme: string,
    title: string,
    topics: string,
    body: string,
    conclusions: string,
  ];
  readonly unanswered: string;
}

function title(value: string): Heading {
  return mark({ type: 'heading', depth: 1, children: [text(value)] }, 'title', '/title');
}

function section(value: string, pointer: string): Heading {
  return mark({ type: 'heading', depth: 2, children: [text(value)] }, 'heading', pointer);
}

function report(language: Language, words: Words, draft = false): ReportDocument {
  const [recommendations, item, label, value, action] = words.recommendations;
  const [sessions, session, theme, sessionTitle, topics, body, conclusions] = words.sessions;
  const notice: RootContent[] = draft
    ? [mark({ type: 'paragraph', children: [text(words.unanswered)] }, 'draft', '')]
    : [];
  const children: RootContent[] = [
    ...notice,
    mark({ type: 'paragraph', children: [text(words.series)] }, 'series', ''),
    title(words.title),
    facts(words),
    section(words.summary[0], '/summary'),
    ...markdown(words.summary[1]).map((node) => mark(node, 'value', '/summary')),
    section(recommendations, '/recommendations'),
    mark({ type: 'heading', depth: 3, children: [text(item)] }, 'heading', '/recommendations/0'),
    ...markdown(action).map((node) => mark(node, 'value', '/recommendations/0/action')),
    {
      type: 'paragraph',
      children: [
        mark(text(label), 'label', '/recommendations/0/addressed_to'),
        mark(text(value), 'value', '/recommendations/0/addressed_to'),
      ],
    },
    section(sessions, '/sessions'),
    {
      type: 'heading',
      depth: 3,
      children: [
        text(`${session}: `),
        mark(text(theme), 'value', '/sessions/0/theme'),
        text(', '),
        mark(text(sessionTitle), 'value', '/sessions/0/title'),
      ],
    },
    mark({ type: 'heading', depth: 4, children: [text(topics)] }, 'label', '/sessions/0/topics'),
    ...markdown(body).map((node) => mark(node, 'value', '/sessions/0/topics')),
    mark({ type: 'heading', depth: 4, children: [text(conclusions)] }, 'label', '/sessions/0/conclusions'),
    mark({ type: 'paragraph', children: [text(words.unanswered)] }, 'unanswered', '/sessions/0/conclusions'),
  ];
  return sampleDocument(children, { language, draft, title: words.title });
}

function facts(words: Words): Table {
  const header = words.header.map((name) => ({ type: 'tableCell' as const, children: [text(name)] }));
  const rows = words.labels.map(([label, pointer, ...values]) => ({
    type: 'tableRow' as const,
    children: [
      { type: 'tableCell' as const, children: [mark(text(label), 'label', pointer)] },
      {
        type: 'tableCell' as const,
        children: values.flatMap((value, index) => [
          ...(index > 0 ? [mark(text('; '), 'separator', '')] : []),
          value.includes('@')
            ? mark(
                { type: 'link', url: `mailto:${value}`, children: [text(value)] },
                'value',
                `${pointer}/${index}`,
              )
            : mark(text(value), 'value', `${pointer}/${index}`),
        ]),
      },
    ],
  }));
  return mark({ type: 'table', children: [{ type: 'tableRow', children: header }, ...rows] }, 'facts', '');
}

const english: Words = {
  title: 'Regional Consultation on South-South and Triangular Cooperation in Asia and the Pacific',
  series:
    'Regional/Thematic Consultations: High-level United Nations Conference on South-South Cooperation – Towards a Consensus Agenda',
  header: ['Item', 'Details'],
  labels: [
    ['Type of consultation', '/type', 'Regional'],
    [
      'Themes',
      '/themes',
      'Overarching theme of the Conference',
      'Sharing of experiences, best practices and success stories',
    ],
    ['Date of consultation', '/date', '27–29 June 2018'],
    ['Venue, city, country', '/venue', 'United Nations Conference Centre, Bangkok, Thailand'],
    [
      'Organized by',
      '/organized_by',
      'Economic and Social Commission for Asia and the Pacific (United Nations entity)',
      'Government of Thailand (Member State)',
    ],
    [
      'Brief/report prepared by',
      '/prepared_by',
      'Rapporteur of the meeting',
      'rapporteur@example.org',
      '+66 2 288 1234',
    ],
  ],
  summary: [
    'A. Brief summary of the objectives of the consultation and the major conclusions reached',
    `The consultation brought together 84 participants from 31 countries. It had three objectives:

1. to take stock of what was agreed in Nairobi;[^1]
2. to collect experience with **measuring** results;
   - in national agencies,
   - in *regional* development banks;
3. to agree on messages for Buenos Aires.

The participants concluded that South-South cooperation *complements* North-South cooperation and does not replace it.

**Main conclusions**

- Principles are agreed; what is open is measurement and finance.
- A light mechanism should connect the agencies, see [the outcome document](https://example.org/outcome?a=1&b=2).

[^1]: Nairobi outcome document, General Assembly resolution 64/222, annex.`,
  ],
  recommendations: [
    'B. Final recommendations (the actions to be taken)',
    'Recommendation 1',
    'Addressed to: ',
    'Member States of the region',
    'Publish one page a year on the cost and the results of each project.',
  ],
  sessions: [
    'F. Session summaries',
    'Session I',
    'Means of implementation',
    'Financing South-South cooperation',
    'Main topics discussed',
    `The session compared four funds.

| Fund | Projects | Volume (US$ million) | Remarks |
| :--- | ---: | ---: | --- |
| India–UN Development Partnership Fund | 36 | 150 | Open to all developing countries, with priority for least developed countries and small island developing States |
| IBSA Fund | 31 | 38 | Brazil, India, South Africa |
| Perez-Guerrero Trust Fund | 300 | 14 | Group of 77 |

> We have learned more from our neighbours in two days than from studies in two years.

The term was also given in Arabic (التعاون فيما بين بلدان الجنوب) and in Chinese (南南合作).`,
    'Conclusions reached and action points proposed/agreed',
  ],
  unanswered: 'Not answered yet',
};

const arabic: Words = {
  title:
    'الاجتماع التشاوري الحكومي للإعداد لمؤتمر الأمم المتحدة الثاني الرفيع المستوى المعني بالتعاون فيما بين بلدان الجنوب',
  series:
    'المشاورات الإقليمية/المواضيعية: مؤتمر الأمم المتحدة الرفيع المستوى المعني بالتعاون فيما بين بلدان الجنوب',
  header: ['البند', 'التفاصيل'],
  labels: [
    ['نوع المشاورة', '/type', 'إقليمية'],
    ['تاريخ المشاورة', '/date', '2018-07-30 إلى 2018-07-31'],
    ['المكان والمدينة والبلد', '/venue', 'مقر وزارة الخارجية، القاهرة، مصر'],
    [
      'الجهة المنظمة',
      '/organized_by',
      'وزارة الخارجية، جمهورية مصر العربية (دولة عضو)',
      'مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب (UNOSSC)',
    ],
    [
      'أعد التقرير',
      '/prepared_by',
      'مقرر الاجتماع',
      'cairo.rapporteur@example.org',
      '+1-202-555-0170',
      'هاتف: +20 2 2574 9500',
    ],
  ],
  summary: [
    'ألف. موجز لأهداف المشاورة والاستنتاجات الرئيسية التي تم التوصل إليها',
    `استضافت القاهرة يومي 30 و31 تموز/يوليه 2018 اجتماعًا شارك فيه مسؤولون من **أكثر من ستين** دولة، وفق القرار A/RES/71/244 (انظر https://example.org/a)، واتفقوا على ما يلي[^1]:

1. تبادل الرأي بشأن المؤتمر المقرر عقده في بوينس آيرس من 20 إلى 22 آذار/مارس 2019؛
2. استعراض تجارب *الدول العربية* والأفريقية؛
   - في الوكالات الوطنية،
   - وفي برنامج «الربط العكسي» (Reverse Linkage)؛
3. اقتراح خطوات عملية قبل 2019-03-20.

**الاستنتاجات الرئيسية**

- المبادئ متفق عليها، أما الخلاف فيدور حول القياس والتمويل، بنسبة 15-20 في المائة.
- تحتاج المنطقة إلى آلية خفيفة، انظر [الوثيقة الختامية](https://example.org/outcome).

[^1]: وثيقة نيروبي الختامية، القرار 64/222، المرفق.`,
  ],
  recommendations: [
    'باء. التوصيات النهائية',
    'التوصية 1',
    'موجهة إلى: ',
    'الدول الأعضاء في مجموعة الـ77 والصين',
    'إعداد ورقة موقف موحدة لا تتجاوز صفحتين.',
  ],
  sessions: [
    'واو. موجزات الجلسات',
    'الجلسة الأولى',
    'وسائل التنفيذ',
    'تمويل التعاون فيما بين بلدان الجنوب',
    'المواضيع الرئيسية التي نوقشت',
    `قارنت الجلسة بين ثلاثة صناديق.

| الصندوق | المشاريع | ملاحظات |
| --- | ---: | --- |
| صندوق الهند والأمم المتحدة | 36 | مفتوح لجميع البلدان النامية |
| IBSA Fund | 31 | البرازيل والهند وجنوب أفريقيا |

> تعلمنا من جيراننا في يومين أكثر مما تعلمناه من الدراسات في سنتين.

Note in English: the session was webcast (see the archive).`,
    'الاستنتاجات ونقاط العمل المقترحة/المتفق عليها',
  ],
  unanswered: 'لم تتم الإجابة بعد',
};

const chinese: Words = {
  title: '亚洲及太平洋南南合作和三方合作区域协商会议',
  series: '区域/专题协商：联合国南南合作高级别会议——形成共识议程',
  header: ['项目', '内容'],
  labels: [
    ['协商类型', '/type', '区域协商'],
    ['协商日期', '/date', '2018年6月27日至29日'],
    ['地点、城市、国家', '/venue', '联合国会议中心，曼谷，泰国'],
    ['主办方', '/organized_by', '亚洲及太平洋经济社会委员会（ESCAP）', '泰国政府（会员国）'],
    ['报告撰写人', '/prepared_by', '会议报告员', 'rapporteur@example.org', '+66 2 288 1234'],
  ],
  summary: [
    'A. 协商目标和主要结论摘要',
    `来自31个国家的84名与会者出席了会议。与会者回顾了《布宜诺斯艾利斯行动计划》的执行情况，
并就“2030年可持续发展议程”交换了意见。[^1]会议有三个目标：

1. 回顾内罗毕成果文件的**落实**情况；
2. 收集*衡量成果*的经验；
   - 各国机构，
   - 区域开发银行；
3. 就提交布宜诺斯艾利斯会议的信息达成一致。

**主要结论**

- 南南合作是对南北合作的补充，而不是替代。
- 见[成果文件](https://example.org/outcome)和UNOSSC的报告。

[^1]: 大会第64/222号决议，附件。`,
  ],
  recommendations: [
    'B. 最后建议',
    '建议 1',
    '对象：',
    '本区域会员国',
    '每年用一页纸公布每个项目的费用和成果。',
  ],
  sessions: [
    'F. 会议摘要',
    '第一次会议',
    '执行手段',
    '南南合作的筹资',
    '讨论的主要议题',
    `会议比较了三个基金。

| 基金 | 项目数 | 备注 |
| --- | ---: | --- |
| 印度—联合国发展伙伴关系基金 | 36 | 面向所有发展中国家 |
| IBSA Fund | 31 | 巴西、印度、南非 |

> 我们两天内从邻国学到的，比两年的研究还多。`,
    '得出的结论和行动要点',
  ],
  unanswered: '尚未回答',
};

const russian: Words = {
  ...english,
  title: 'Региональные консультации по сотрудничеству Юг — Юг',
  series: 'Региональные/тематические консультации: конференция высокого уровня',
  header: ['Пункт', 'Сведения'],
  labels: [
    ['Дата', '/date', '27–29 июня 2018 года'],
    ['Место', '/venue', 'Конференц-центр ООН, Бангкок'],
    ['Подготовили', '/prepared_by', 'Докладчик', 'rapporteur@example.org'],
  ],
};

const torture = `Intro with \`inline code\`, ~~struck~~, **bold *and italic* text**, a hard\\
break, a soft
break, mail <mailto:a@example.org>, and emoji 👩‍👩‍👧‍👦 🇦🇷 ✅.

1. First level, number one
   - second level, bullet
     1. third level, ordered
     2. third level, again

        with a continuation paragraph at the third level
   - second bullet

   A continuation paragraph at the first level.
2. Second item

   > A quotation inside an item.

   | In | item |
   | --- | --- |
   | a | table |

5. Markdown goes on counting

A paragraph between.

7. A list that starts at seven
8. and goes on

- bullet
  1. ordered in bullet
     - bullet in ordered in bullet
  2. second
- bullet again
  4. starts at four

- [ ] open task
- [x] done task

> Quote level one
>
> > Quote level two
> >
> > - list in a quote
> > - with two items
>
> back to level one

\`\`\`yaml
sessions:
  opening:

    topics: null
\`\`\`

| Left | Centre | Right |
| :--- | :---: | ---: |
| a | b | c |
| a longer cell with **bold** and a note[^n] | centred | 1,234 |

A repeated note[^n] and a long one[^long].

---

After the rule.

[^n]: The same note, told twice.
[^long]: A long note

    with a second paragraph

    - and a list`;

const tortureArabic = `نص مع \`code\` و~~محذوف~~ و**غامق *ومائل* معًا**.

1. المستوى الأول
   - المستوى الثاني
     1. المستوى الثالث

        فقرة تابعة في المستوى الثالث
   - مرة أخرى

   فقرة تابعة.
2. الثاني

> اقتباس أول
>
> > اقتباس ثان
> >
> > - قائمة في اقتباس

- [ ] مهمة مفتوحة
- [x] مهمة منجزة

\`\`\`
const x = 1;
\`\`\`

| يسار | وسط | يمين |
| :--- | :---: | ---: |
| أ | ب | 1,234 |`;
