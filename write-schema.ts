import { readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, printSchema } from 'graphql';
import { readSchema } from './src/api/read-schema.ts';

/** `npm run schema` writes the schema as the one file that frontends take; with `--check` it only tells whether that is current. */
function writeSchema(isCheck: boolean): void {
  const file = new URL('schema.graphql', import.meta.url);
  const text = `${printSchema(buildSchema(readSchema()))}\n`;
  if (!isCheck) return writeFileSync(file, text);
  if (readFileSync(file, 'utf8') === text) return;
  console.error('schema.graphql is not current. Run: npm run schema');
  process.exitCode = 1;
}

writeSchema(process.argv[2] === '--check');
