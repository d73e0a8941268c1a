// Drives load: reads jobs from standard input, a JSON object a line, and answers each with what autocannon measured.
import { createInterface } from 'node:readline';
import autocannon from 'autocannon';

for await (const line of createInterface({ input: process.stdin }))
  console.log(JSON.stringify(await drive(JSON.parse(line))));

/** Clients that each send the next request of the list when they have the answer to the one before. */
async function drive({ url, path, around, variables, connections, seconds }) {
  let next = 0;
  let wrong = 0;
  const request = {
    method: 'POST',
    path,
    headers: { 'content-type': 'application/json' },
    setupRequest: (each) => ({ ...each, body: around[0] + variables[next++ % variables.length] + around[1] }),
    onResponse: (status, body) => {
      if (status !== 200 || body.startsWith('{"errors"')) wrong++;
    },
  };
  const result = await autocannon({ url, connections, duration: seconds, requests: [request] });
  return {
    requests: result.requests.total,
    perSecond: result.requests.total / result.duration,
    p99: result.latency.p99,
    wrong: wrong + result.errors + result.timeouts,
  };
}
