import { GraphQLError, stripIgnoredCharacters } from 'graphql';

/** A query without the spaces, commas and comments that mean nothing; one that can't be read stays as it is. */
export function bareText(query: string): string {
  try {
    return stripIgnoredCharacters(query);
  } catch (error) {
    if (error instanceof GraphQLError) return query;
    throw error;
  }
}
