import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { parseProse } from '../../src/prose/parse-prose.ts';
import { formatMarkdown, writeMarkdown } from '../../src/render/markdown.ts';
import { bare } from '../prose/outline.ts';
import { documentOf, report } from './fixtures.ts';
import { firstMissing, wordsInOrder } from './words-in-order.ts';

test('a report as Markdown', () => {
  expect(new TextDecoder().decode(writeMarkdown(documentOf(report), {}) as Uint8Array))
    .toMatchInlineSnapshot(`
    "Regional/Thematic Consultations: High-level United Nations Conference on South-South Cooperation – Towards a Consensus Agenda

    # Consultation on \\*measuring\\* cooperation \\<draft 2>

    | Item | Details |
    | - | - |
    | Date of consultation | 27–29 June 2018 |
    | Venue, city, country | Hilton Hotel, Nairobi, Kenya |
    | Organized by | Government of Kenya (Member State); JICA |
    | Brief/report prepared by | Joint team, Planning / UNOSSC, <team@example.org>, +1-202-555-0130 |
    | Type of consultation | Thematic consultation |
    | Format of the consultation | Workshop |
    | Themes and sub-themes of the Conference addressed | Overarching theme: The role of South-South cooperation and the implementation of the 2030 Agenda for Sustainable Development: Challenges and opportunities; Sub-theme ii: Challenges and the strengthening of the institutional framework of South-South cooperation and triangular cooperation |

    ## A. Brief summary of the objectives of the consultation and the major conclusions reached

    Everyone **cooperates**.[^1]

    1. Measure
    2. Report

    ## B. Final recommendations (the actions to be taken)

    1. Draw up a roadmap.

       Addressed to: Participating Governments · Timeframe: within 6 months

    2. Open a budget line:
       - even a small one

    ## C. Trends, challenges and opportunities identified with respect to South-South cooperation and triangular cooperation

    - funds
      - vertical
        - climate

    > Quoted \\<name of institution> & co.

    ## D. Priority areas of South-South cooperation and triangular cooperation identified

    1. Agriculture & food
    2. Water, energy

    ## E. What needs/interests were identified in regards to the operationalization and institutionalization of South-South cooperation and triangular cooperation?

    | Need | By |
    | - | :-: |
    | M\\&E | half |
    | Mapping | all[^2] |

    ## F. Session summaries

    ### Session I: Sub-theme ii, Opening: the road

    #### Main topics discussed

    Welcome.

    #### Conclusions reached and action points proposed/agreed

    Agreed *ad referendum*.

    1. Type up the cards. **Done.**
    2. Send <https://example.org/list>.

    #### Any additional information

    See the annex.

    ### Session II: Mapping

    #### Main topics discussed

    \`code\` and ~~old~~ new

    #### Conclusions reached and action points proposed/agreed

    Start with *activities*.

    ## G. Additional information

    Field visit\\
    cancelled.

    ## Attachments

    - Concept note: concept_note.docx
    - List of participants: list.csv
    - Other attachments:
      - a.pdf

    [^1]: As said in *plenary*.

    [^2]: Second note.
    "
  `);
});

test('every word of every field is there, in order', () => {
  const markdown = new TextDecoder().decode(writeMarkdown(documentOf(report), {}) as Uint8Array);
  expect(firstMissing(wordsInOrder(), markdown.replaceAll('\\', ''))).toBeUndefined();
});

test('images are named as they are from the folder of the file', () => {
  const document = documentOf({ ...report, trends: '![The hall](photos/hall.png) and ![](<a b.jpg>)' });
  const write = (folder?: string) =>
    new TextDecoder().decode(writeMarkdown(document, folder === undefined ? {} : { folder }) as Uint8Array);
  expect(write()).toContain('![The hall](photos/hall.png) and ![](<a b.jpg>)');
  expect(write('../my reports/')).toContain('![The hall](../my%20reports/photos/hall.png)');
  expect(write()).toContain('(photos/hall.png)');
});

test('GitHub’s own Markdown, which knows nothing of Chinese punctuation, reads emphasis beside it', () => {
  const markdown = formatMarkdown(parseProse('**重点。**然后').root);
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  expect(JSON.stringify(bare(root))).toContain('strong');
});
