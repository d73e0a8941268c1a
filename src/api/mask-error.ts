import type { GraphQLFormattedError } from 'graphql';
import { StoreError } from '../store/store-error.ts';
import { innerCause } from './inner-cause.ts';

/** The error as callers see it: a sentence and a stable code; of what went wrong inside they learn only that it did. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = innerCause(error);
  if (cause === undefined) return formatted;
  if (cause instanceof StoreError) return shown(formatted, storeMessages[cause.code], cause.code);
  return shown(formatted, 'Something went wrong here, not in the query.', 'INTERNAL_SERVER_ERROR');
}

const storeMessages = {
  STORE_UNAVAILABLE: 'The graph store does not answer just now. Try again in a moment.',
  TIMEOUT: 'The answer took too long. Ask for less.',
} as const;

function shown(
  { path, locations }: GraphQLFormattedError,
  message: string,
  code: string,
): GraphQLFormattedError {
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } };
}
