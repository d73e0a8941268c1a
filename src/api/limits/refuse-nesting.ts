import { apiError } from '../errors.ts';
import type { QueryLimits } from './query-limits.ts';

/**
 * Looks at a body's bytes before its JSON is parsed, which for one that is all brackets costs most: throws LIMIT_EXCEEDED
 * where its values are nested deeper than those of a variable may be.
 */
export function refuseNesting({ nesting }: QueryLimits) {
  // The request itself and its variables are two levels.
  const most = nesting + 2;
  return (_request: unknown, _response: unknown, body: Buffer): void => {
    if (isNestedDeeper(body, most))
      throw apiError(
        'LIMIT_EXCEEDED',
        `This request is too much. Values in it are nested more than ${nesting} deep.`,
      );
  };
}

function isNestedDeeper(json: Buffer, most: number): boolean {
  let depth = 0;
  let isText = false;
  for (let i = 0; i < json.length; i++) {
    const byte = json[i];
    if (isText) {
      if (byte === backslash) i++;
      else if (byte === quote) isText = false;
    } else if (byte === quote) isText = true;
    else if (byte === openList || byte === openObject) {
      if (++depth > most) return true;
    } else if (byte === closeList || byte === closeObject) depth--;
  }
  return false;
}

const [quote, backslash, openList, closeList, openObject, closeObject] = Buffer.from('"\\[]{}');
