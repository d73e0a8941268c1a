/** One thing that no Cypher of the project does, because the two stores answer it differently or one refuses it. */
export interface CypherRule {
  readonly name: string;
  /** Finds it in a statement without comments and strings. */
  readonly breach: RegExp | ((text: string) => boolean);
  /** A statement that breaks the rule. */
  readonly example: string;
}

/** The statement as the rules see it: comments and the insides of strings taken out. */
export function bare(text: string): string {
  return text.replaceAll(/\/\/.*$/gm, '').replaceAll(/'(?:[^'\\]|\\.)*'/g, "''");
}

/** What the embedded store and Neo4j answer differently, or one of them refuses. */
export const cypherRules: readonly CypherRule[] = [
  {
    name: 'OPTIONAL MATCH has no WHERE with EXISTS {}, COUNT {} or a pattern',
    breach: (text) =>
      clauses(text).some((clause) => /^OPTIONAL MATCH/.test(clause) && optionalWhere.test(clause)),
    example:
      'MATCH (a:Park) OPTIONAL MATCH (a)-[:HOSTS]->(b:Platform) WHERE EXISTS { (b)--(:Region) } RETURN a.id',
  },
  {
    name: 'no shortestPath()',
    breach: /\bshortestPath\s*\(/,
    example: 'MATCH p = shortestPath((a)-[*..4]-(b)) RETURN p',
  },
  {
    name: 'no negative slices',
    breach: /\[\s*(?:-\s*\d+\s*\.\.|[^\][]*\.\.\s*-)/,
    example: 'RETURN l[1..-1]',
  },
  {
    name: 'sum() stands in coalesce()',
    breach: /(?<!coalesce\()\bsum\(/,
    example: 'RETURN sum(t.value) AS sum',
  },
  {
    name: 'no functions that differ: toString, toInteger, percentileDisc, split, localdatetime',
    breach: /\b(?:toString|toInteger|percentileDisc|split|localdatetime)\s*\(/,
    example: "RETURN split(n.name, '')",
  },
  { name: 'no order of labels', breach: /\blabels\(\w+\)\s*\[/, example: 'RETURN labels(n)[0]' },
  {
    name: 'no db.labels() or db.relationshipTypes()',
    breach: /\bdb\.(?:labels|relationshipTypes)\b/,
    example: 'CALL db.labels()',
  },
  {
    name: 'a MATCH is linked to the one before',
    breach: hasUnlinkedMatch,
    example: 'MATCH (a:Park) MATCH (b:Region) RETURN a.id, b.id',
  },
  {
    name: 'no alternative labels in a pattern',
    breach: /\(\w*\s*:\s*\w+\s*\|/,
    example: 'MATCH (n:Park|Platform) RETURN n.id',
  },
  { name: 'no COLLECT {}', breach: /\bCOLLECT\s*\{/, example: 'RETURN COLLECT { MATCH (n) RETURN n.id }' },
  {
    name: 'no slice of collect()',
    breach: /\bcollect\((?:[^()]|\([^()]*\))*\)\s*\[/,
    example: 'RETURN collect(n.name)[..3]',
  },
  {
    name: 'no WHERE inside a pattern',
    breach: /[([]\s*\w*(?::\w+)?\s+WHERE\b/,
    example: 'MATCH (n:Park WHERE n.id > 1) RETURN n',
  },
  {
    name: 'LIMIT and SKIP take a parameter or a figure',
    breach: /\b(?:LIMIT|SKIP)\s+(?!(?:\$\w+|\d+)\s*(?:$|[A-Z}]))/,
    example: 'RETURN 1 LIMIT $limit + 1',
  },
  {
    name: 'round() takes one value',
    breach: /\bround\((?:[^()]|\([^()]*\))*,/,
    example: 'RETURN round(x, 2)',
  },
  {
    name: 'no USE, FINISH, IS ::, valueType, point, dynamic labels, IN TRANSACTIONS',
    breach: /\bUSE\b|\bFINISH\b|\bIS\s+::|\bvalueType\s*\(|\bpoint\s*\(|:\s*\$\(|\bIN TRANSACTIONS\b/,
    example: 'MATCH (n:$(label)) RETURN n',
  },
  {
    name: 'a map of what an OPTIONAL MATCH may not have found stands in CASE WHEN … IS NOT NULL',
    breach: hasMapOfNothing,
    example: 'MATCH (a:Park) OPTIONAL MATCH (a)-[:HOSTS]->(b:Platform) RETURN b {.id} AS platform',
  },
  {
    name: 'no parameter as the properties of a pattern',
    breach: /\(\w*(?::\w+)*\s+\$\w+\s*\)/,
    example: 'CREATE (n:Park $props)',
  },
];

/** What holds for statements that read: they never write, end in an order that is unique, and are bounded. */
export const readRules: readonly CypherRule[] = [
  {
    name: 'no writing',
    breach: /\b(?:CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH)\b/,
    example: 'MATCH (n:Park) SET n.id = 1 RETURN n.id',
  },
  {
    name: 'a LIMIT, unless the rows are one aggregate',
    breach: (text) => !isOneAggregate(text) && !/\bLIMIT \$?\w+\s*$/.test(text),
    example: 'MATCH (n:Park) RETURN n.id AS id ORDER BY id',
  },
  {
    name: 'an ORDER BY that ends in something unique',
    breach: (text) => !isOneAggregate(text) && !endsUnique(text),
    example: 'MATCH (n:Park) RETURN n.name AS name ORDER BY name LIMIT 5',
  },
  {
    name: 'nodes are written with their label',
    breach: hasBareNode,
    example: 'MATCH (n)-[:HOSTS]->(m:Park) RETURN n.id AS id',
  },
];

const optionalWhere = /\bWHERE\b[^]*(?:\b(?:EXISTS|COUNT)\s*\{|\)\s*<?-[-[])/;

/** Cut before each keyword that opens a clause. */
function clauses(text: string): readonly string[] {
  const keywords = /(?=\b(?:OPTIONAL MATCH|(?<!OPTIONAL )MATCH|WITH|UNWIND|RETURN|CALL|UNION|ORDER BY)\b)/;
  return text.split(keywords).map((clause) => clause.trim());
}

/** A MATCH right after a MATCH none of whose names it uses: a cross product. */
function hasUnlinkedMatch(text: string): boolean {
  const all = clauses(text);
  return all.some((clause, i) => {
    const before = all[i - 1] ?? '';
    if (!clause.startsWith('MATCH') || !before.startsWith('MATCH')) return false;
    const names = [
      ...all
        .slice(0, i)
        .join(' ')
        .matchAll(/[([](\w+)|\bAS (\w+)/g),
    ].map(([, a, b]) => a ?? b ?? '');
    return !names.some((name) => new RegExp(`\\b${name}\\b`).test(clause));
  });
}

/** Of nothing, Neo4j makes null, the embedded store a map of nulls. */
function hasMapOfNothing(text: string): boolean {
  const optional = clauses(text).filter((clause) => clause.startsWith('OPTIONAL MATCH'));
  const names = optional.flatMap((clause) =>
    [...clause.matchAll(/[([](\w+)\s*:/g)].map(([, name = '']) => name),
  );
  return names.some((name) => new RegExp(`(?<!THEN )\\b${name} \\{`).test(text));
}

function hasBareNode(text: string): boolean {
  const first = new Map<string, string>();
  // Neo4j keeps counts of relationships that begin at a label; that they end at one too it would have to look up.
  const looked = text.replaceAll(/\bCALL \(\)|(?<=\(:\w+\)-\[r:\w+\]->)\(\)(?=\s+WITH count\(r\))/g, '');
  for (const [, name = '', rest = ''] of looked.matchAll(/(?<![\w`])\((\w*)\s*([:{)])/g)) {
    if (name === '' && rest === ')') return true;
    if (!first.has(name)) first.set(name, rest);
  }
  const bound = new Set(
    [...text.matchAll(/\bAS (\w+)|\b(?:CALL|WITH) \(?([\w, ]+)/g)].flatMap(([, a, b]) => [
      a,
      ...(b ?? '').split(/,\s*/),
    ]),
  );
  return [...first].some(
    ([name, rest]) => rest !== ':' && name !== '' && !bound.has(name) && !text.includes(`${name} IN`),
  );
}

/** `RETURN count(*) AS n, max(x) AS m`: one row, whatever was matched. */
function isOneAggregate(text: string): boolean {
  return returnItems(text).every(isAggregate);
}

function isAggregate(item: string): boolean {
  return /^(?:coalesce\()?(?:count|sum|min|max|avg|collect)\s*\(/.test(item);
}

/** An id comes last, or the rows are groups and what they are grouped by is what they are ordered by. */
function endsUnique(text: string): boolean {
  const [, order = ''] =
    /^ORDER BY ([^]*?)\s*(?:\b(?:SKIP|LIMIT)\b[^]*)?$/.exec(text.slice(text.lastIndexOf('ORDER BY'))) ?? [];
  if (/(?:\b|\.)(?:id|\w+Id)(?: ASC| DESC)?$/.test(order)) return true;
  const items = returnItems(text);
  const groups = items.filter((item) => !isAggregate(item)).map((item) => /\w+$/.exec(item)?.[0] ?? '');
  return groups.length < items.length && groups.every((group) => new RegExp(`\\b${group}\\b`).test(order));
}

/** The items of the last RETURN, cut at commas outside of any bracket. */
export function returnItems(text: string): readonly string[] {
  const body = text.slice(text.lastIndexOf('RETURN') + 'RETURN'.length).replace(/^\s*DISTINCT\b/, '');
  const [list = ''] = body.split(/\b(?:ORDER BY|SKIP|LIMIT)\b/);
  const items: string[] = [''];
  let depth = 0;
  for (const character of list) {
    if ('([{'.includes(character)) depth++;
    if (')]}'.includes(character)) depth--;
    if (character === ',' && depth === 0) items.push('');
    else items[items.length - 1] += character;
  }
  return items.map((item) => item.trim());
}
