// Serves the operations by hand-written Cypher and the driver alone: POST /<operation> with the variables, rows back.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { announce } from './announce.js';
import { connect } from './connect.js';

const driver = connect();
const folder = new URL('cypher/', import.meta.url);
const statements = new Map(
  readdirSync(folder).map((file) => [
    `/${file.replace('.cypher', '')}`,
    readFileSync(new URL(file, folder), 'utf8'),
  ]),
);
const sessionConfig = { database: process.env.NEO4J_DATABASE, defaultAccessMode: neo4j.session.READ };

async function answer(text, variables) {
  const session = driver.session(sessionConfig);
  try {
    const { records } = await session.run(text, variables);
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

async function bodyOf(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return JSON.parse(text);
}

async function respond(request, response) {
  const rows = await answer(statements.get(request.url), await bodyOf(request));
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(rows));
}

announce(
  createServer((request, response) => {
    respond(request, response).catch((error) => {
      response.statusCode = 500;
      response.end(JSON.stringify({ error: String(error) }));
    });
  }),
);
