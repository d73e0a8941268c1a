import type { TypedDocumentString } from './generated/graphql.ts';

/** Asks a server, with the types of the operation: a wrong variable, or a field that was not asked for, does not compile. */
export async function ask<Result, Variables>(
  url: string,
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: operation.toString(), variables }),
  });
  const { data, errors = [] }: Answer<Result> = JSON.parse(await response.text());
  if (data !== undefined && errors.length === 0) return data;
  throw new Error(errors.map(({ message }) => message).join('\n'));
}

interface Answer<Result> {
  readonly data?: Result;
  readonly errors?: readonly { readonly message: string }[];
}
