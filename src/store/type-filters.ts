import type { Cell } from './graph-store.ts';

/** `WHERE type(r) IN $types` beside a pattern `[r:HOSTS|PART_OF|…]` that names all types there may be. */
export interface TypeFilter {
  readonly parameter: string;
  /** Equal for values that leave the same text. */
  readonly keyOf: (asked: Cell | undefined) => string;
  /** The text with only the types asked for in its pattern: Neo4j walks no others then, and nothing is left to be filtered. */
  readonly narrow: (text: string, asked: Cell | undefined) => string;
}

/** The filters by type in a statement's text that its patterns can take over. */
export function typeFilters(text: string): readonly TypeFilter[] {
  return [...text.matchAll(filter)].flatMap(({ groups }) => {
    const { variable = '', parameter = '' } = groups ?? {};
    const pattern = new RegExp(String.raw`\[${variable}:(\w+(?:\|\w+)*)\]`).exec(text);
    const types = pattern?.[1]?.split('|');
    return types === undefined ? [] : [typeFilter(variable, parameter, types)];
  });
}

/** Alone at a line's beginning: all rows have to pass it. */
const filter = /^\s*(?:WHERE|AND) type\((?<variable>\w+)\) IN \$(?<parameter>\w+)$/gm;

function typeFilter(variable: string, parameter: string, types: readonly string[]): TypeFilter {
  const among = (asked: Cell | undefined): readonly string[] =>
    Array.isArray(asked) ? types.filter((type) => asked.includes(type)) : [];
  return {
    parameter,
    keyOf: (asked) => among(asked).join('|'),
    narrow: (text, asked) => {
      const left = among(asked);
      if (left.length === 0) return text;
      return text
        .replace(`[${variable}:${types.join('|')}]`, `[${variable}:${left.join('|')}]`)
        .replace(`type(${variable}) IN $${parameter}`, 'true');
    },
  };
}
