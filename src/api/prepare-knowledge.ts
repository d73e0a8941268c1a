import { setTimeout } from 'node:timers/promises';
import { makeContext, type ContextParts } from './context.ts';
import { newRecord } from './request-record.ts';

/** Reads what questions and search walk over before anybody asks. A store that is still busy is asked again a few times; after that, what fails is told by the question that tries it next. */
export async function prepareKnowledge(parts: Omit<ContextParts, 'record'>): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const record = newRecord('prepare', new AbortController().signal);
    try {
      await makeContext({ ...parts, record }).knowledge();
      return;
    } catch {
      await setTimeout(pauseMilliseconds, undefined, { ref: false });
    }
  }
}

const attempts = 5;
const pauseMilliseconds = 1000;
