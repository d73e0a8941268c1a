import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSourceDocuments } from '../../src/seeds/read-source-documents.ts';
import type { Finding } from '../../src/std/finding.ts';
import { makeDocx } from './make-docx.ts';
import { makePdf } from './make-pdf.ts';
import { makeZip } from './make-zip.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'innograph-seeds-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
  return file;
}

const none = (): void => {};
const plan = '一、总体要求\n（一）支持企业。';

test('a folder gives its documents, sorted by id, with what documents.yaml says', async () => {
  write('b.txt', plan);
  write('a.txt', `${plan}\n二、保障措施`);
  write('notes.md', 'no document');
  write('documents.yaml', 'b:\n  title: 计划\n  startYear: 2020\n  isDraft: true\n');
  const { documents, failures } = await readSourceDocuments([folder], none);
  expect(documents.map(({ id, fileName, facts }) => [id, fileName, facts])).toEqual([
    ['a', 'a.txt', {}],
    ['b', 'b.txt', { title: '计划', startYear: 2020, isDraft: true }],
  ]);
  expect(failures).toEqual([]);
});

describe('encodings', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(plan)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${plan}`)],
    ['GB18030', Buffer.from('d2bba1a2d7dccce5d2aac7f30aa3a8d2bba3a9d6a7b3d6c6f3d2b5a1a3', 'hex')],
    ['UTF-16 with a byte order mark', Buffer.from(`\ufeff${plan}`, 'utf16le')],
  ])('%s', async (_, bytes) => {
    write('a.txt', bytes);
    const { documents } = await readSourceDocuments([folder], none);
    expect(documents.map(({ text }) => text)).toEqual([plan]);
  });
});

describe('a file that is no document is named, and the rest is read', () => {
  test.each<[string, string, string | Uint8Array, RegExp]>([
    ['empty', 'x.txt', '', /^it is empty$/],
    ['white space', 'x.txt', ' \n\t\n', /^it has no text$/],
    ['NUL bytes', 'x.txt', '一、总体\0要求', /^it has NUL bytes/],
    ['bytes in no encoding', 'x.txt', Buffer.from([0x41, 0xff, 0xff, 0xff, 0x80]), /^it is neither UTF-8 nor GB18030/],
    ['50 MB of one line', 'x.txt', Buffer.alloc(50_000_000, '建'), /^it has 50 MB; a document has at most 40$/],
    ['a line of 5,000,000 characters', 'x.txt', '建'.repeat(5_000_000), /^its text has 5000000 characters/],
    ['an old Word file', 'x.txt', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /^it is an old Word file: save it as docx$/],
    ['a page without text', 'x.html', '<html><head><script>var a = 1;</script></head><body><nav>首页</nav></body></html>', /^it has no text$/],
    ['a zip bomb', 'x.docx', makeDocx(['计划'], { 'word/media/image1.xml': Buffer.alloc(300_000_000) }), /^it unpacks to more than 200 MB$/],
    ['a zip bomb that lies about its size', 'x.docx', makeZip({ 'word/document.xml': Buffer.alloc(300_000_000) }, 10), /^it unpacks to more than 200 MB$/],
    ['a zip archive that is no Word document', 'x.docx', makeZip({ 'a.txt': Buffer.from('a') }), /^it is no Word document/],
    ['a broken archive', 'x.docx', Buffer.from('PK\x03\x04 and no more'), /^it is a broken archive$/],
    ['a PDF without a text layer', 'x.pdf', makePdf([[], []]), /^it has no text layer: it seems to be a scan$/],
    ['a broken PDF', 'x.pdf', Buffer.from('%PDF-1.4 and no more'), /^it is no PDF that can be read/],
  ])('%s', async (_, name, content, reason) => {
    const file = write(name, content);
    write('good.txt', plan);
    const { documents, failures } = await readSourceDocuments([folder], none);
    expect(documents.map(({ id }) => id)).toEqual(['good']);
    expect(failures).toEqual([{ file, reason: expect.stringMatching(reason) }]);
  });
});

describe('the same document twice', () => {
  test('the same bytes count once, with a note', async () => {
    const findings: Finding[] = [];
    write('a.txt', plan);
    write('more/b.txt', plan);
    const { documents } = await readSourceDocuments([join(folder, 'more'), folder, folder], (finding) => findings.push(finding));
    expect(documents.map(({ id }) => id)).toEqual(['a']);
    expect(findings).toMatchObject([{ rule: 'seeds/same-bytes', documentId: 'a' }]);
  });

  test('one id with different bytes is an error', async () => {
    write('a.txt', plan);
    write('more/a.txt', `${plan}二、`);
    await expect(readSourceDocuments([folder, join(folder, 'more')], none)).rejects.toThrow(/would both be document a, but differ\. Rename one/);
  });
});

describe('wrong input', () => {
  test('a path that does not exist', async () => {
    await expect(readSourceDocuments([join(folder, 'nothing')], none)).rejects.toThrow(/nothing does not exist/);
  });

  test.each<[string, string, RegExp]>([
    ['a broken line', 'a:\n  title: 计划\n  issuer: [x\n', /documents\.yaml line [34]: /],
    ['an unknown field', 'a:\n  title: 计划\n  tittle: 计划\n', /documents\.yaml line \d: a/],
    ['a year that is none', 'a:\n  title: 计划\n  startYear: soon\n', /documents\.yaml line 3: a\.startYear/],
    ['a date that is none', 'b:\n  title: 计划\na:\n  date: 9 June 2020\n', /documents\.yaml line 4: a\.date/],
  ])('documents.yaml with %s names file and line', async (_, yaml, message) => {
    write('a.txt', plan);
    write('documents.yaml', yaml);
    await expect(readSourceDocuments([folder], none)).rejects.toThrow(message);
  });
});

describe('other formats', () => {
  async function textOf(file: string): Promise<string> {
    const { documents, failures } = await readSourceDocuments([file], none);
    expect(failures).toEqual([]);
    return documents[0]?.text ?? '';
  }

  test('a web page: title and main text, tables a row a line, no menus', async () => {
    const links = Array.from({ length: 30 }, (_, index) => `<li><a href="/${index}">政务公开栏目${index}</a></li>`).join('');
    const html = `<!DOCTYPE html><html><head><meta name="ArticleTitle" content="清远市科技创新行动计划"><style>p{}</style></head><body>
      <div id="top">当前位置：<a>首页</a> &gt; <a>文件</a></div><ul>${links}</ul>
      <div class="box"><div class="TRS_Editor"><p>　　一、总体要求</p><p>（一）支持企业。<br>到2022年，高新技术企业达到<span>380</span>家，
      力争更多。</p><table><tr><td>主要指标</td><td><p>2020年</p></td><td>2021年</td></tr><tr><td>企业（家）</td><td>350</td><td>370</td></tr></table></div></div>
      <footer>主办：清远市人民政府办公室</footer></body></html>`;
    expect((await textOf(write('a.html', html))).split('\n')).toEqual([
      '清远市科技创新行动计划',
      '一、总体要求',
      '（一）支持企业。',
      '到2022年，高新技术企业达到380家， 力争更多。',
      '主要指标\t2020年\t2021年',
      '企业（家）\t350\t370',
    ]);
  });

  test('a Word document: a paragraph a line, a table row a line', async () => {
    const docx = makeDocx(['一、总体要求', '支持企业。', [['项目名称', '总投资'], ['医学创新园', '35']], '二、保障措施']);
    expect(await textOf(write('a.docx', docx))).toBe('一、总体要求\n支持企业。\n项目名称\t总投资\n医学创新园\t35\n二、保障措施');
  });

  test('a PDF: a printed line a line, indents and the gaps of tables kept', async () => {
    const pages = [
      [
        { text: '清远市科技创新行动计划', x: 200, y: 780 },
        { text: '为深入实施创新驱动发展战略，提升清远科技创新能力和', x: 114, y: 750 },
        { text: '水平，特制定本行动计划。', x: 90, y: 730 },
      ],
      [
        { text: '企业（家）', x: 90, y: 780 },
        { text: '350', x: 200, y: 780 },
        { text: '370', x: 260, y: 780 },
      ],
    ];
    expect((await textOf(write('a.pdf', makePdf(pages)))).split('\n')).toEqual([
      `${' '.repeat(18)}清远市科技创新行动计划`,
      '    为深入实施创新驱动发展战略，提升清远科技创新能力和',
      '水平，特制定本行动计划。',
      '企业（家）  350  370',
    ]);
  });
});
