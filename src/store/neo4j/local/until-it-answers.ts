import { setTimeout as wait } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { LocalAddress } from './local-neo4j.ts';

/** Waits until the server lets us in with its password, giving it that password the first time; false if it ended or took two minutes. */
export async function untilItAnswers(
  { uri, password }: LocalAddress,
  isAlive: () => boolean,
): Promise<boolean> {
  const deadline = performance.now() + 120_000;
  const change = { text: changePassword, parameters: { password }, database: 'system' };
  while (isAlive() && performance.now() < deadline) {
    const answer = await ask(uri, password, { text: 'RETURN 1', parameters: {}, database: 'neo4j' });
    if (answer === 'yes') return true;
    if (answer === 'refused') await ask(uri, firstPassword, change);
    await wait(300);
  }
  return false;
}

/** A new Neo4j lets in with this, and only to change it. */
const firstPassword = 'neo4j';

const changePassword = `ALTER CURRENT USER SET PASSWORD FROM '${firstPassword}' TO $password`;

interface Question {
  readonly text: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly database: string;
}

async function ask(uri: string, password: string, question: Question): Promise<'yes' | 'refused' | 'no'> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { connectionTimeout: 2000 });
  const session = driver.session({ database: question.database });
  try {
    await session.run(question.text, question.parameters);
    return 'yes';
  } catch (error) {
    const isRefused = error instanceof neo4j.Neo4jError && error.code.startsWith('Neo.ClientError.Security.');
    return isRefused ? 'refused' : 'no';
  } finally {
    await driver.close();
  }
}
