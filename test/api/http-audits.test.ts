import { serverAudits } from 'graphql-http';
import { expect, test } from 'vitest';
import { loadedStore, serve } from './serve.ts';

test('it speaks GraphQL over HTTP as the audits ask, no less than plain Apollo Server', async () => {
  const { url } = await serve(await loadedStore('embedded'), { logLevel: 'silent' });
  const results = await Promise.all(
    serverAudits({ url: `${url}/graphql`, fetchFn: fetch }).map((audit) => audit.fn()),
  );
  const failed = results.filter(({ status }) => status === 'error');
  expect(failed.map((result) => `${result.id} ${result.name}`)).toEqual([]);
  const count = (status: string): number => results.filter((result) => result.status === status).length;
  expect({ ok: count('ok'), notice: count('notice'), warn: count('warn') }).toEqual({
    ok: 55,
    notice: 3,
    warn: 3,
  });
});
