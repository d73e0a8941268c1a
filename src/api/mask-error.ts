import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { StoreError } from '../store/store-error.ts';

/** Tells of an error that is not the caller's, so that somebody can look into it. */
export type TellError = (error: unknown) => void;

/** The error as callers see it: a sentence and a stable code; of what went wrong inside they learn only that it did. */
export function maskError(
  formatted: GraphQLFormattedError,
  error: unknown,
  tell: TellError,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  if (cause instanceof StoreError) {
    tell(cause);
    return shown(formatted, storeMessages[cause.code], cause.code);
  }
  const code = formatted.extensions?.['code'];
  if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') return formatted;
  tell(cause);
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
