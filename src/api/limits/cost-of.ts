import {
  getArgumentValues,
  getNamedType,
  GraphQLError,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import { largestPage } from '../connection.ts';
import { badInput } from '../errors.ts';
import type { ReadyOperation } from '../remember-by-operation.ts';

/**
 * How many fields the longest possible answer has: what lies in a page counts `first` times, in a list without a page
 * five times. `first` outside its bounds is bad input, whether written out or in a variable.
 */
export function costOf(question: ReadyOperation): number {
  const root = question.schema.getQueryType();
  if (root == null) return 0;
  return costIn(root, question.operation.selectionSet, { question, times: 1, measured: new Map() });
}

/** How long a list without `first` is taken to be: the relations of a path, the units of a task. */
const usualList = 5;

interface Place {
  readonly question: ReadyOperation;
  /** How many rows the page has that this lies in. */
  readonly times: number;
  readonly measured: Map<string, number>;
}

function costIn(type: GraphQLNamedType, set: SelectionSetNode, place: Place): number {
  let cost = 0;
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) cost += fieldCost(type, node, place);
    else if (node.kind === Kind.INLINE_FRAGMENT) {
      const on = node.typeCondition && place.question.schema.getType(node.typeCondition.name.value);
      cost += costIn(on ?? type, node.selectionSet, place);
    } else cost += fragmentCost(node.name.value, place);
  }
  return cost;
}

function fragmentCost(name: string, place: Place): number {
  const { fragments, schema } = place.question;
  const fragment = fragments[name];
  const type = fragment && schema.getType(fragment.typeCondition.name.value);
  if (fragment === undefined || type === undefined) return 0;
  const key = `${name} ${place.times}`;
  const known = place.measured.get(key);
  if (known !== undefined) return known;
  const cost = costIn(type, fragment.selectionSet, place);
  place.measured.set(key, cost);
  return cost;
}

type FieldNode = Extract<SelectionSetNode['selections'][number], { kind: Kind.FIELD }>;

function fieldCost(type: GraphQLNamedType, node: FieldNode, place: Place): number {
  const field = fieldOf(type, node.name.value);
  if (field === undefined) return node.name.value === '__typename' ? 0 : 1;
  const first = pageOf(field, node, place);
  const inner = getNamedType(field.type);
  if (node.selectionSet === undefined) return 1;
  if (isPage(inner)) return 1 + costIn(inner, node.selectionSet, { ...place, times: first ?? 1 });
  const rows = rowsOf(field, first, isPage(type) ? place.times : usualList);
  return 1 + rows * costIn(inner, node.selectionSet, { ...place, times: 1 });
}

function fieldOf(type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

/** The page size that a field is asked for, undefined where it takes none. */
function pageOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  { question }: Place,
): number | undefined {
  const args = field.args.filter(({ name }) => name === 'first' || name === 'limit');
  if (args.length === 0) return undefined;
  const { first, limit } = argumentsOf({ ...field, args }, node, question);
  if (typeof limit === 'number') return Math.max(1, limit);
  if (typeof first === 'number' && first >= 1 && first <= largestPage) return first;
  throw badInput(`first must be 1 to ${largestPage}, not ${String(first)}.`);
}

/** An argument that does not fit its type is told by the execution, in its place. */
function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  { variableValues }: ReadyOperation,
) {
  try {
    return getArgumentValues(field, node, variableValues);
  } catch (error) {
    if (error instanceof GraphQLError) return { first: 1 };
    throw error;
  }
}

function isPage(type: GraphQLNamedType): boolean {
  return type.name.endsWith('Connection');
}

function rowsOf(field: GraphQLField<unknown, unknown>, first: number | undefined, usual: number): number {
  if (field.name === 'neighborhood') return 1;
  return first ?? (isList(field.type) ? usual : 1);
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
