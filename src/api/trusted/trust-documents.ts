import { z } from 'zod';
import { apiError } from '../errors.ts';
import { addressQuery } from '../http/address-query.ts';
import type { GraphqlRequest, Handler } from '../http/handler.ts';
import { canonicalText } from './canonical-text.ts';
import { bareId, type TrustedDocuments } from './parse-trusted-documents.ts';

/**
 * Lets only operations of the list run, asked for by id (`documentId`, or `extensions.persistedQuery.sha256Hash` as Apollo's and
 * urql's clients send it) or by their text. Without a list every operation may run.
 */
export function trustDocuments(trusted: TrustedDocuments | undefined): Handler {
  return (request, _response, next) => {
    // Any other method is refused by the server behind.
    if (trusted === undefined || (request.method !== 'GET' && request.method !== 'POST')) return next();
    const asked = readAsked(request);
    const text = trustedText(trusted, asked);
    if (text === undefined) {
      const message =
        'This server runs only the operations on its list of trusted documents; this is none of them.';
      return next(apiError('DOCUMENT_NOT_TRUSTED', message));
    }
    putText(request, asked, text);
    return next();
  };
}

/** What a request says of its operation, whether in its body or its address. */
const asking = z.object({
  query: z.string().min(1).optional(),
  documentId: z.string().optional(),
  extensions: z
    .object({ persistedQuery: z.object({ sha256Hash: z.string() }).optional() })
    .nullish()
    .catch(undefined),
  operationName: z.unknown().optional(),
  variables: z.unknown().optional(),
});

type Asked = z.infer<typeof asking>;

function readAsked(request: GraphqlRequest): Partial<Asked> {
  const given: unknown = request.method === 'GET' ? inAddress(addressQuery(request)) : request.body;
  const read = asking.safeParse(given);
  return read.success ? read.data : {};
}

function inAddress(query: ReturnType<typeof addressQuery>): object {
  const { extensions } = query;
  return { ...query, extensions: typeof extensions === 'string' ? parsed(extensions) : undefined };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function trustedText(
  { byId, byCanonicalText }: TrustedDocuments,
  { query, documentId, extensions }: Partial<Asked>,
): string | undefined {
  if (query !== undefined) return byCanonicalText.get(canonicalText(query) ?? '');
  const id = documentId ?? extensions?.persistedQuery?.sha256Hash;
  return id === undefined ? undefined : byId.get(bareId(id));
}

/** Whatever was sent, what runs is the text of the list. */
function putText(request: GraphqlRequest, { operationName, variables }: Partial<Asked>, text: string): void {
  if (request.method === 'POST') {
    request.body = {
      query: text,
      ...(operationName !== undefined && { operationName }),
      ...(variables !== undefined && { variables }),
    };
    return;
  }
  const search = new URLSearchParams({ query: text });
  if (typeof operationName === 'string') search.set('operationName', operationName);
  if (typeof variables === 'string') search.set('variables', variables);
  request.url = `/?${search.toString()}`;
}
