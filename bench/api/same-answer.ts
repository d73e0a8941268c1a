import type { Operation } from './operations.ts';
import { bodyOf, type Server } from './servers.ts';

/** Asks each server once and throws where one fails or answers with other things than the first; who is fast must be right too. */
export async function requireSameAnswer(operation: Operation, servers: readonly Server[]): Promise<void> {
  for (const i of [0, 1, 2, 3, 4]) {
    const answers = await Promise.all(
      servers.map(async (server) => ({ server, ids: await idsFrom(server, operation, i) })),
    );
    const given = answers.filter(({ ids }) => ids !== undefined);
    const [first] = given;
    const other = given.find(({ ids }) => ids !== first?.ids);
    if (operation.isExact && first !== undefined && other !== undefined) {
      const asked = JSON.stringify(operation.ask(i));
      throw new Error(
        `${operation.name} ${asked}: ${first.server.name} has ${first.ids}, ${other.server.name} has ${other.ids}.`,
      );
    }
  }
}

async function idsFrom(server: Server, operation: Operation, i: number): Promise<string | undefined> {
  const request = server.request(operation);
  if (request === undefined) return undefined;
  const response = await fetch(server.url + request.path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: bodyOf(request, operation.ask(i)),
  });
  const text = await response.text();
  if (response.status !== 200 || text.startsWith('{"errors"'))
    throw new Error(`${server.name} fails at ${operation.name}: ${text.slice(0, 500)}`);
  return [...new Set(idsIn(JSON.parse(text)))].sort().join(' ');
}

/** Every `id` anywhere in an answer. */
function idsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'id' && typeof inner === 'string' ? [inner] : idsIn(inner),
  );
}
