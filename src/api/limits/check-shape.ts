import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';
import type { QueryLimits } from './query-limits.ts';

/**
 * Says what of a query is over the limits, told from its text alone: "It is 40 deep; 16 is the most." Fragments count
 * wherever they are used, each measured once.
 */
export function checkShape(document: DocumentNode, limits: QueryLimits): string | undefined {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const counted = tooMuch(definitionsOf(document), limits);
  if (counted !== undefined) return counted;
  const measured = new Map<string, Shape>();
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION && node.kind !== Kind.FRAGMENT_DEFINITION) continue;
    const shape = shapeOf(node.selectionSet, { fragments, measured });
    const { directives = [], variableDefinitions = [] } = node;
    const own = { ...shape, directives: shape.directives + directives.length };
    const problem = tooMuch({ ...own, variables: variableDefinitions.length }, limits);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function definitionsOf({ definitions }: DocumentNode) {
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).length;
  return { fragments, operations: definitions.length - fragments };
}

interface Shape {
  readonly depth: number;
  readonly rootFields: number;
  readonly aliases: number;
  readonly directives: number;
  readonly fields: number;
}

interface Fragments {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly measured: Map<string, Shape>;
}

const nothing: Shape = { depth: 0, rootFields: 0, aliases: 0, directives: 0, fields: 0 };

function shapeOf(set: SelectionSetNode, known: Fragments): Shape {
  let sum = nothing;
  for (const node of set.selections) {
    const inner = innerShape(node, known);
    const isField = node.kind === Kind.FIELD;
    sum = {
      depth: Math.max(sum.depth, inner.depth + (isField ? 1 : 0)),
      rootFields: sum.rootFields + (isField ? 1 : inner.rootFields),
      aliases: sum.aliases + inner.aliases + (isField && node.alias ? 1 : 0),
      directives: sum.directives + inner.directives + (node.directives?.length ?? 0),
      fields: sum.fields + inner.fields + (isField ? 1 : 0),
    };
  }
  return sum;
}

function innerShape(node: SelectionSetNode['selections'][number], known: Fragments): Shape {
  if (node.kind !== Kind.FRAGMENT_SPREAD)
    return node.selectionSet ? shapeOf(node.selectionSet, known) : nothing;
  const name = node.name.value;
  const measured = known.measured.get(name);
  if (measured !== undefined) return measured;
  const fragment = known.fragments.get(name);
  if (fragment === undefined) return nothing;
  // A fragment inside itself is left to validation, which refuses it.
  known.measured.set(name, nothing);
  const shape = shapeOf(fragment.selectionSet, known);
  known.measured.set(name, shape);
  return shape;
}

type Counts = Partial<Readonly<Record<(typeof words)[number][0], number>>>;

function tooMuch(counts: Counts, limits: QueryLimits): string | undefined {
  for (const [name, say] of words) {
    const count = counts[name] ?? 0;
    if (count > limits[name]) return `It ${say(count)}; ${limits[name]} is the most.`;
  }
  return undefined;
}

const words = [
  ['depth', (count: number) => `is ${count} deep`],
  ['rootFields', (count: number) => `has ${count} fields side by side at its root`],
  ['aliases', (count: number) => `has ${count} aliases`],
  ['directives', (count: number) => `has ${count} directives`],
  ['fields', (count: number) => `has ${count} fields`],
  ['fragments', (count: number) => `has ${count} fragments`],
  ['operations', (count: number) => `has ${count} operations`],
  ['variables', (count: number) => `has ${count} variables`],
] as const;
