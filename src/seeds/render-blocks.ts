import type { HtmlNode } from './html-node.ts';

/** The text below a node, a block a line and a table row a line; white space inside a line as a browser shows it. */
export function renderBlocks(node: HtmlNode): string {
  const lines: string[] = [];
  let line = '';
  const endLine = (): void => {
    const text = line.replace(/[ \t\r\n\f]+/g, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const walk = (at: HtmlNode): void => {
    if (at.type === 'text') line += at.data ?? '';
    else if (at.name === 'br') endLine();
    else if (at.name === 'tr' && cellsOf(at).length > 1 && !holdsTable(at)) {
      endLine();
      lines.push(cellsOf(at).map(cellText).join('\t').trimEnd());
    } else {
      const isBlock = blocks.test(at.name ?? '');
      if (isBlock) endLine();
      for (const child of at.children ?? []) walk(child);
      if (isBlock) endLine();
    }
  };
  walk(node);
  endLine();
  return lines.join('\n');
}

const blocks = /^(?:html|body|div|p|h[1-6]|ul|ol|li|dl|dt|dd|section|article|main|center|form|table|thead|tbody|tfoot|tr|td|th|caption|blockquote|pre|hr|figure|figcaption|address|fieldset)$/;

function cellsOf(row: HtmlNode): readonly HtmlNode[] {
  return (row.children ?? []).filter((child) => child.name === 'td' || child.name === 'th');
}

/** A table in a cell means that the outer one only lays out the page. */
function holdsTable(node: HtmlNode): boolean {
  return (node.children ?? []).some((child) => child.name === 'table' || holdsTable(child));
}

function cellText(cell: HtmlNode): string {
  return renderBlocks({ type: 'tag', name: 'div', children: cell.children ?? [] }).replaceAll('\n', ' ');
}
