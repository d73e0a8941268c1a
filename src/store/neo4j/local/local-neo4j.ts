import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where one local Neo4j lives, and how much memory it may have. */
export interface LocalNeo4j {
  /** Its own folder: configuration, data, logs, password. */
  readonly home: string;
  readonly heap: `${number}${'m' | 'g'}`;
  readonly pageCache: `${number}${'m' | 'g'}`;
}

/** How to reach a local Neo4j that runs. */
export interface LocalAddress {
  readonly uri: string;
  readonly password: string;
}

/** 5.26 is the long-term release that runs on Java 17. */
export const neo4jVersion = '5.26.16';

/** The project's folder for everything of Neo4j; git ignores it. */
export const neo4jFolder = fileURLToPath(new URL('../../../../.neo4j/', import.meta.url));

/** The instance that `npm run neo4j` starts. Tests have homes of their own. */
export const usersNeo4j: LocalNeo4j = { home: join(neo4jFolder, 'server'), heap: '1g', pageCache: '256m' };
