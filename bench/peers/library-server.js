// Serves the graph through @neo4j/graphql, behind Apollo Server and Express as the project's own API is.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { Neo4jGraphQL } from '@neo4j/graphql';
import express from 'express';
import { announce } from './announce.js';
import { connect } from './connect.js';

const driver = connect();
const typeDefs = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const apollo = new ApolloServer({
  schema,
  nodeEnv: 'production',
  includeStacktraceInErrorResponses: false,
  persistedQueries: false,
  plugins: [
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginCacheControlDisabled(),
  ],
});
await apollo.start();
const app = express().disable('x-powered-by');
const context = async () => ({
  sessionConfig: { database: process.env.NEO4J_DATABASE, defaultAccessMode: 'READ' },
});
app.use('/graphql', express.json(), expressMiddleware(apollo, { context }));
announce(createServer(app));
