import { idsAt, type ChainRows, type StatementChain } from './statement-chain.ts';
import type { Parameters, Row } from './graph-store.ts';
import type { Statement } from './statement.ts';

/** Reads a chain a statement at a time, for a store where a statement more costs no way over a network. */
export async function readChain(
  chain: StatementChain,
  read: (statement: Statement, parameters: Parameters) => Promise<readonly Row[]>,
): Promise<ChainRows> {
  const rows = await read(chain.statement, chain.parameters);
  const next: ChainRows[] = [];
  for (const { idsFrom, ...step } of chain.next) {
    const ids = idsFrom && { ids: idsAt(rows, idsFrom) };
    next.push(await readChain({ ...step, parameters: { ...step.parameters, ...ids } }, read));
  }
  return { rows, next };
}
