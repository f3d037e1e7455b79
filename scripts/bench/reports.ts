import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { longReport } from './long-report.ts';

/** Reports to measure with, in a folder that goes when this process ends. */
export interface Reports {
  /** Paths of single reports. */
  readonly short: string;
  /** Without footnotes and task boxes, and it has no links: `validate` does not need the Markdown parser. */
  readonly plain: string;
  readonly pages60: string;
  readonly pages200: string;
  /** A folder with as many copies of the short report. */
  readonly folderOf: (count: number) => string;
}

/** Makes the reports from the examples. */
export function makeReports(): Reports {
  const folder = mkdtempSync(join(tmpdir(), 'bapa-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true }));
  cpSync('examples', folder, { recursive: true });
  const short = join(folder, 'nairobi-2017.yaml');
  const yaml = readFileSync(short, 'utf8');
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  return {
    short,
    plain: write('plain.yaml', yaml.replaceAll(/\[\^?[\w ]+\]:? ?/g, '')),
    pages60: write('pages-60.yaml', longReport(yaml, 60)),
    pages200: write('pages-200.yaml', longReport(yaml, 200)),
    folderOf: (count) => {
      const path = join(folder, `reports-${count}`);
      mkdirSync(path, { recursive: true });
      for (let number = 0; number < count; number += 1)
        write(join(`reports-${count}`, `${number}.yaml`), yaml);
      cpSync('examples/attachments', join(path, 'attachments'), { recursive: true });
      return path;
    },
  };
}
