import grafeo from '@grafeo-db/js';
import { expect, test } from 'vitest';
import { writeRows } from '../../../src/store/embedded/write-rows.ts';

const read = 'MATCH (n:Note) RETURN n.text AS text ORDER BY text';

test('a write waits for the one that is in its way', async () => {
  const database = grafeo.GrafeoDB.create();
  await database.executeCypher("CREATE (:Note {text: 'old'})");
  const other = database.beginTransaction();
  await other.executeCypher("MATCH (n:Note) SET n.text = 'other'");
  setTimeout(() => other.rollback(), 100);
  await writeRows(database, 'MATCH (n:Note) SET n.text = $text', { text: 'mine' });
  expect((await database.executeCypher(read)).toArray()).toEqual([{ text: 'mine' }]);
  database.close();
});

test('a write that fails leaves nothing of itself', async () => {
  const database = grafeo.GrafeoDB.create();
  const failing = "CREATE (:Note {text: 'half'}) WITH 1 AS one UNWIND [1, 0] AS x RETURN one / x AS y";
  await expect(writeRows(database, failing, {})).rejects.toThrow();
  expect((await database.executeCypher(read)).toArray()).toEqual([]);
  database.close();
});
