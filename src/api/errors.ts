import { GraphQLError } from 'graphql';

/** What went wrong, for programs: these codes stay. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'LIMIT_EXCEEDED'
  | 'STORE_UNAVAILABLE'
  | 'TIMEOUT'
  | 'BAD_REQUEST'
  | 'UNAUTHENTICATED'
  | 'DOCUMENT_NOT_TRUSTED'
  | 'INTERNAL_SERVER_ERROR';

/** An error that the caller may see: a sentence, a stable code, and what else helps (candidates, suggestions). */
export function apiError(
  code: ErrorCode,
  message: string,
  extensions: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, code } });
}

/** The error as one that ends the whole request: HTTP answers 400 and not 500. */
export function endingRequest({ message, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } });
}

/** An argument that can't be taken: "first must be 1 to 200, not 500." */
export function badInput(message: string, extensions: Readonly<Record<string, unknown>> = {}): GraphQLError {
  return apiError('BAD_USER_INPUT', message, extensions);
}
