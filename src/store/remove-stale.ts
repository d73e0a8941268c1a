import { entityKinds } from '../ontology/entity-kinds.ts';
import { nodeLabels } from '../ontology/node-labels.ts';
import { relationshipTypes } from '../ontology/relationship-types.ts';
import { blankProperties } from './blank-properties.ts';
import type { CypherConnection } from './cypher-connection.ts';
import { cypherText } from './cypher-text.ts';
import type { Parameters } from './graph-store.ts';
import type { Load } from './load-graph.ts';

/** Removes what innograph wrote for another graph. A node that others have tied something to stays, without labels. */
export async function removeStale(connection: CypherConnection, { graph, onProgress }: Load): Promise<void> {
  const steps = staleSteps();
  for (const [i, { text, parameters }] of steps.entries()) {
    await repeat(connection, text, { ...parameters, build: graph.id });
    onProgress({ phase: 'stale', done: i + 1, total: steps.length });
  }
}

interface StaleStep {
  readonly text: string;
  readonly parameters: Parameters;
}

function staleSteps(): readonly StaleStep[] {
  const LABELS = [...nodeLabels, ...Object.keys(entityKinds)].join(':');
  const blank = blankProperties;
  return [
    ...relationshipTypes.map((TYPE) => ({
      text: cypherText('load/remove-stale-relationships.cypher', { TYPE }),
      parameters: {},
    })),
    ...nodeLabels.map((LABEL) => ({
      text: cypherText('load/remove-stale-nodes.cypher', { LABEL }),
      parameters: {},
    })),
    ...nodeLabels.map((LABEL) => ({
      text: cypherText('load/disown-stale-nodes.cypher', { LABEL, LABELS }),
      parameters: { blank },
    })),
  ];
}

const limit = 5000;

/** A bounded transaction at a time, until one finds less than it may take. */
async function repeat(connection: CypherConnection, text: string, parameters: Parameters): Promise<void> {
  for (;;) {
    const [answer] = await connection.write(text, { ...parameters, limit });
    if (Number(answer?.['removed'] ?? 0) < limit) return;
  }
}
