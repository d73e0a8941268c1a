import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { readApiSettings } from '../../src/api/api-settings.ts';
import { loadedStore, serve } from '../api/serve.ts';
import { serveInnograph, type Served } from './serve-innograph.ts';

const executablePath = '/usr/bin/chromium';
const isThere = existsSync(executablePath);
if (!isThere && process.env['CI'] === 'true') throw new Error(`There is no ${executablePath}.`);
if (!isThere) console.warn(`\nSKIPPED: every visit to the pages. There is no ${executablePath}.\n`);

/** What the plan says of the four, in one sentence. */
const sentence =
  '提升华南师范大学清远研究院、清远高新华园科技协同创新研究院、中山大学清远创新药物研发中心、清远市智慧农业研究院链接大湾区创新资源能力';

const institutes = [
  '华南师范大学清远研究院',
  '清远高新华园科技协同创新研究院',
  '中山大学清远创新药物研发中心',
  '清远市智慧农业研究院',
];

describe.runIf(isThere)('in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'innograph-pages-'));
  let server: Served | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    server = await serveInnograph({ DATA_DIR: join(folder, 'data'), PORT: '0' });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  /** A page, and what it asked of anybody but its server, or could not load. */
  async function visit(path: string, url = server?.url): Promise<{ page: Page; astray: string[] }> {
    const page = await browser?.newPage();
    if (page === undefined || url === undefined) throw new Error('There is no browser or no server.');
    onTestFinished(() => page.close());
    const astray: string[] = [];
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url)) astray.push(request.url());
    });
    page.on('requestfailed', (request) => astray.push(request.url()));
    page.on('pageerror', (error) => astray.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') astray.push(message.text());
    });
    await page.goto(url + path);
    return { page, astray };
  }

  test('/ names the four institutes that connect Qingyuan with the Bay Area, each with the sentence and its document', async () => {
    const { page, astray } = await visit('/');
    for (const name of institutes) {
      const found = page
        .locator('.connectors > li')
        .filter({ has: page.getByRole('heading', { name, exact: true }) });
      await found.waitFor();
      const said = found.locator('figure').filter({ hasText: sentence });
      expect(await said.locator('blockquote mark').allTextContents(), name).toEqual([name]);
      expect(await said.locator('cite').textContent()).toMatch(
        /^《清远市建设环粤港澳大湾区创新发展先行市.+》$/,
      );
    }
    expect(astray).toEqual([]);
  });

  test('/ asks about other sides, and says so where one is unknown', async () => {
    const { page, astray } = await visit('/');
    await page.getByLabel('From').fill('清源市');
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByRole('alert').filter({ hasText: 'Did you mean 清远市' }).waitFor();
    await page.getByLabel('From').fill('清远市');
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByRole('heading', { name: '清远市智慧农业研究院' }).waitFor();
    expect(astray).toEqual([]);
  });

  test('/ asks for a token where the server does', async () => {
    const settings = readApiSettings({ API_TOKENS: 'of-the-planners', LOG_LEVEL: 'silent' });
    const { url } = await serve(await loadedStore('embedded'), settings);
    const { page } = await visit('/', url);
    await page.getByRole('alert').filter({ hasText: 'This server asks for a token' }).waitFor();
    await page.getByLabel('Access token').fill('of-the-planners');
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByRole('heading', { name: '清远市智慧农业研究院' }).waitFor();
  });

  test('/ leads to GraphiQL, the docs and the schema', async () => {
    const { page } = await visit('/');
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    const links = await page
      .getByRole('link')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(links).toEqual(['/graphiql', '/docs', '/schema.graphql']);
    for (const link of links) {
      const response = await page.request.get(new URL(link ?? '', page.url()).href);
      expect([link, response.status()]).toEqual([link, 200]);
    }
  });

  test('/graphiql works without any other server: it runs its example and knows the schema', async () => {
    const { page, astray } = await visit('/graphiql');
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.locator('.result-window').filter({ hasText: '"connectors"' }).waitFor();
    await page.getByRole('button', { name: /Show Documentation Explorer/ }).click();
    await page.getByRole('link', { name: 'Query', exact: true }).click();
    await page.getByText('What can be asked.').first().waitFor();
    expect(astray).toEqual([]);
  });
});
