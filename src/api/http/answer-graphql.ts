import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import type { ServerResponse } from 'node:http';
import type { Context } from '../context.ts';
import type { GraphqlRequest, Handler } from './handler.ts';
import { namedRefusal } from './named-refusal.ts';
import { sendTagged } from './send-tagged.ts';

export interface GraphqlParts {
  readonly apollo: ApolloServer<Context>;
  readonly contextOf: (response: ServerResponse) => Context;
  /** Told of each answer as it goes out. */
  readonly onAnswer: (response: ServerResponse, text: string) => void;
}

/** Hands a request whose body is read to Apollo, and its answer to the caller; what was asked by GET with an ETag. */
export function answerGraphql({ apollo, contextOf, onAnswer }: GraphqlParts): Handler {
  return async (request, response) => {
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method ?? '',
        headers: headersOf(request),
        search: searchOf(request),
        body: request.body,
      },
      context: async () => contextOf(response),
    });
    response.statusCode = status ?? 200;
    for (const [name, value] of headers) response.setHeader(name, value);
    const text = namedRefusal(response, wholeText(body));
    onAnswer(response, text);
    if (request.method === 'GET') sendTagged(request, response, text);
    else response.end(text);
  };
}

function headersOf({ headers }: GraphqlRequest): HeaderMap {
  const map = new HeaderMap();
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) map.set(name, typeof value === 'string' ? value : value.join(', '));
  }
  return map;
}

function searchOf({ url = '' }: GraphqlRequest): string {
  const at = url.indexOf('?');
  return at < 0 ? '' : url.slice(at);
}

function wholeText(body: HTTPGraphQLResponse['body']): string {
  if (body.kind === 'complete') return body.string;
  throw new Error('Answers in several parts need @defer, which the schema does not have.');
}
