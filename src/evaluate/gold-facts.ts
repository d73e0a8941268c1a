import { z } from 'zod';

const oneOrMore = z.union([z.string(), z.array(z.string())]).nullish();
const sure = z.boolean().default(true);
const figure = z.number().nullish();

/**
 * What a careful reader found in one document (gold/README.md says how). `sure: false` marks what two readers could decide
 * differently; the `…_alt` fields hold other answers that are as good.
 */
export const goldFacts = z.object({
  document: z.string(),
  entities: z.array(
    z.object({
      name: z.string(),
      kind: z.string(),
      surface: oneOrMore,
      name_alt: oneOrMore,
      canonical_alt: oneOrMore,
      kind_alt: oneOrMore,
      sure,
    }),
  ),
  responsibilities: z.array(
    z.object({
      heading: z.string(),
      role: z.string(),
      canonical: z.string(),
      heading_alt: oneOrMore,
      canonical_alt: oneOrMore,
      sure,
    }),
  ),
  relations: z.array(
    z.object({ from: z.string(), type: z.string(), to: z.string(), type_alt: oneOrMore, sure }),
  ),
  targets: z.array(
    z.object({
      indicator: z.string(),
      year: figure,
      value: figure,
      unit: z.string().nullish(),
      value_base: figure,
      unit_base: z.string().nullish(),
      sure,
    }),
  ),
  projects: z.array(
    z.object({
      name: z.string().nullish(),
      start: figure,
      end: figure,
      investment_100m_cny: figure,
      source: z.string().nullish(),
    }),
  ),
});

export type GoldFacts = z.infer<typeof goldFacts>;
export type GoldEntity = GoldFacts['entities'][number];
export type GoldTarget = GoldFacts['targets'][number];
export type GoldProject = GoldFacts['projects'][number];

/** The values of a field that may hold none, one or several. */
export function listOf(value: string | readonly string[] | null | undefined): readonly string[] {
  if (!value) return [];
  return typeof value === 'string' ? [value] : value;
}
