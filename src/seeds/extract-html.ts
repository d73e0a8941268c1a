import { type CheerioAPI, load } from 'cheerio/slim';
import type { HtmlNode } from './html-node.ts';
import { renderBlocks } from './render-blocks.ts';

/**
 * The text of a web page as a reader sees it: its title and main text, without menus, buttons and what else surrounds them. A
 * paragraph a line; the cells of a table row on one line, tabs between.
 */
export function extractHtml(html: string): string {
  const $ = load(html);
  const title = pageTitle($);
  $(noise).remove();
  const [body] = [...$('body').toArray(), ...$.root().toArray()];
  const text = body ? renderBlocks(mainNode(body)) : '';
  const known = withoutSpaces(text);
  return title === '' || known === '' || known.includes(withoutSpaces(title)) ? text : `${title}\n${text}`;
}

const noise =
  'script, style, noscript, template, nav, header, footer, aside, iframe, svg, button, select, object, [hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]';

/** Sites of Chinese governments name the article in a meta tag, ArticleTitle; others in h1. */
function pageTitle($: CheerioAPI): string {
  const named = $('meta')
    .toArray()
    .find((meta) => meta.attribs['name']?.toLowerCase() === 'articletitle');
  return (named?.attribs['content'] ?? $('h1').first().text()).replace(/\s+/g, ' ').trim();
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}

/** Goes down from the body while one part holds nearly all the words that are no links: menus are links, and stay behind. */
function mainNode(body: HtmlNode): HtmlNode {
  const counts = new Map<HtmlNode, number>();
  countWords(body, counts);
  let main = body;
  for (;;) {
    const all = counts.get(main) ?? 0;
    const next = main.children?.find((child) => parts.test(child.name ?? '') && (counts.get(child) ?? 0) >= 0.7 * all);
    if (!next || all === 0) return main;
    main = next;
  }
}

const parts = /^(?:html|body|div|section|article|main|center|form|td|table|tbody|tr)$/;

function countWords(node: HtmlNode, counts: Map<HtmlNode, number>): number {
  let count = node.type === 'text' ? withoutSpaces(node.data ?? '').length : 0;
  if (node.name !== 'a') for (const child of node.children ?? []) count += countWords(child, counts);
  counts.set(node, count);
  return count;
}
