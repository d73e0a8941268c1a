import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDocx } from '../seeds/make-docx.ts';
import { makePdf } from '../seeds/make-pdf.ts';
import { type Run, runInnograph } from './run-innograph.ts';

const folder = mkdtempSync(join(tmpdir(), 'innograph-bad-input-'));
const plan = '清远市科技创新行动计划\n一、主要任务\n（一）支持企业。（责任单位：市科技局）\n';
// 清远市 in GB18030; the rest of the plan is in ASCII.
const gb18030 = Buffer.concat([Buffer.from('c7e5d4b6cad0', 'hex'), Buffer.from('\n1. 2020\n')]);
let run: Run;
let documents: readonly string[];

beforeAll(async () => {
  const files: Readonly<Record<string, string | Buffer>> = {
    'good.txt': plan,
    'gb18030.txt': gb18030,
    'bom.txt': `\ufeff${plan.replace('清远市', '英德市')}`,
    'nul.txt': `${plan}\0\0`,
    'one-line.txt': Buffer.alloc(50_000_000, 'a'),
    'long-line.txt': '建'.repeat(4_000_000),
    'scan.pdf': makePdf([[], []]),
    'bomb.docx': makeDocx(['计划'], { 'word/media/image1.xml': Buffer.alloc(300_000_000) }),
    'page.html': '<html><head><script>var a = 1;</script></head><body><nav>首页</nav></body></html>',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  run = await runInnograph(['build', folder, '--out', join(folder, 'out')]);
  documents = readFileSync(join(folder, 'out', 'nodes.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('"labels":["Document"]'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['nul.txt', 'it has NUL bytes: it is no text'],
  ['one-line.txt', 'it has 50 MB; a document has at most 40'],
  ['long-line.txt', 'its text has 4000000 characters; a document has at most 3000000'],
  ['scan.pdf', 'it has no text layer: it seems to be a scan'],
  ['bomb.docx', 'it unpacks to more than 200 MB'],
  ['page.html', 'it has no text'],
])('%s is left out: %s', (file, reason) => {
  expect(run.err.split('\n')).toContain(`${join(folder, file)} is left out: ${reason}`);
});

test('the rest is built, and the exit code says that something is missing', () => {
  expect(run.exitCode).toBe(1);
  expect(run.err.match(/is left out/gu)).toHaveLength(6);
  expect(documents.map((line) => /"title":"([^"]*)"/u.exec(line)?.[1])).toHaveLength(3);
});

test('GB18030 and a byte order mark are read', () => {
  const text = documents.join('\n');
  expect(text).toContain('清远市\\n1. 2020');
  expect(text).toContain('"title":"英德市科技创新行动计划"');
  expect(text).not.toContain('\ufeff');
});
