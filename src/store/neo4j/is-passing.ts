import neo4j from 'neo4j-driver';

/** Whether what went wrong may be over in a moment: a lost connection, a lost leader, a server that is starting. */
export function isPassing(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && error.retryable;
}
