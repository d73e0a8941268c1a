import neo4j from 'neo4j-driver';

/** A driver for the Neo4j that the environment names; whole numbers come as numbers. */
export function connect() {
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD } = process.env;
  const options = { disableLosslessIntegers: true };
  return neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), options);
}
