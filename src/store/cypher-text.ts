import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cypherFolder } from './cypher-folder.ts';

/**
 * The text of a file under cypher/, its placeholders (`LABEL`, `TYPE`) replaced by names of the ontology: `(n:LABEL)` → `(n:Entity)`.
 * A label can't be a parameter in the Cypher that both stores understand; nothing from documents or users goes in here.
 */
export function cypherText(path: string, names: Readonly<Record<string, string>> = {}): string {
  const text = readFileSync(join(cypherFolder, path), 'utf8');
  return text.replaceAll(/:([A-Z]+)\b/g, (whole, placeholder: string) =>
    names[placeholder] === undefined ? whole : `:${names[placeholder]}`,
  );
}
