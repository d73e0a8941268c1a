import { contentId } from '../std/content-id.ts';
import type { GraphEdge, PropertyValue } from './graph.ts';
import { propertiesOf } from './properties-of.ts';

/** A relationship whose id is made from its type, its ends and `apart`, which tells several between the same ends apart. */
export function edge(
  type: string,
  ends: { readonly from: string; readonly to: string; readonly apart?: readonly string[] },
  properties: Readonly<Record<string, PropertyValue | undefined>> = {},
): GraphEdge {
  const id = contentId('edge', type, ends.from, ends.to, ...(ends.apart ?? []));
  return { id, type, from: ends.from, to: ends.to, properties: propertiesOf(properties) };
}
