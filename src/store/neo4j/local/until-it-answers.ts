import { setTimeout as wait } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { LocalAddress } from './local-neo4j.ts';

/** Waits until the server lets us in with its password, giving it that password the first time; false if it ended or took two minutes. */
export async function untilItAnswers(address: LocalAddress, isAlive: () => boolean): Promise<boolean> {
  const deadline = performance.now() + 120_000;
  while (isAlive() && performance.now() < deadline) {
    const attempt = await answers(address.uri, address.password, 'RETURN 1');
    if (attempt === 'yes') return true;
    if (attempt === 'refused')
      await answers(address.uri, firstPassword, changePassword, { password: address.password });
    await wait(300);
  }
  return false;
}

/** A new Neo4j lets in with this, and only to change it. */
const firstPassword = 'neo4j';

const changePassword = `ALTER CURRENT USER SET PASSWORD FROM '${firstPassword}' TO $password`;

async function answers(
  uri: string,
  password: string,
  statement: string,
  parameters = {},
): Promise<'yes' | 'refused' | 'no'> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), {
    maxTransactionRetryTime: 0,
    connectionTimeout: 2000,
  });
  const session = driver.session({ database: statement === changePassword ? 'system' : 'neo4j' });
  try {
    await session.run(statement, parameters);
    return 'yes';
  } catch (error) {
    const isRefused = error instanceof neo4j.Neo4jError && error.code.startsWith('Neo.ClientError.Security.');
    return isRefused ? 'refused' : 'no';
  } finally {
    await driver.close();
  }
}
