import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import { StoreError } from '../store/store-error.ts';

/** What went wrong inside, of which callers learn only that it did; undefined where the mistake is theirs. */
export function innerCause(error: unknown): unknown {
  const cause = unwrapResolverError(error);
  if (cause instanceof StoreError) return cause;
  const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
  return code === undefined || code === 'INTERNAL_SERVER_ERROR' ? cause : undefined;
}
