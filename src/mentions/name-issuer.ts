import type { DocumentReading } from '../clauses/document-reading.ts';
import type { Mention } from './mention.ts';

/** The issuer by the full name that its printed name means: 中共清远市委办公室 signs, and is the unit 清远市委办公室. */
export function nameIssuer(reading: DocumentReading, mentions: readonly Mention[]): DocumentReading {
  const { issuer } = reading.profile;
  const named = mentions.find(({ kind, surface }) => kind === 'GovernmentUnit' && surface === issuer);
  if (named === undefined || named.name === issuer) return reading;
  return { ...reading, profile: { ...reading.profile, issuer: named.name } };
}
