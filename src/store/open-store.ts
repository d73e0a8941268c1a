import { makeStore } from './make-store.ts';
import type { GraphStore } from './graph-store.ts';
import type { CypherConnection } from './cypher-connection.ts';
import type { Patience } from './patience.ts';
import type { StoreSettings } from './store-settings.ts';

/**
 * Opens the store that the settings name. A store that can't be reached, refuses the password, or is held by another
 * process is a UserError with exit code 3 that names the setting; a Neo4j that does not answer yet may be waited for.
 */
export async function openStore(settings: StoreSettings, patience?: Patience): Promise<GraphStore> {
  return makeStore(await connect(settings, patience));
}

/** Each backend's library is loaded only when it is the one in use. */
async function connect(settings: StoreSettings, patience?: Patience): Promise<CypherConnection> {
  switch (settings.backend) {
    case 'embedded': {
      const { openEmbedded } = await import('./embedded/open-embedded.ts');
      return openEmbedded(settings);
    }
    case 'neo4j': {
      const { openNeo4j } = await import('./neo4j/open-neo4j.ts');
      return openNeo4j(settings, patience);
    }
  }
}
