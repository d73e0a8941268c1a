import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type SelectionNode,
} from 'graphql';
import type { ReadyOperation } from '../remember-by-operation.ts';

/** The operation that fields are looked up in. */
export type Operation = Pick<ReadyOperation, 'schema' | 'fragments' | 'variableValues'>;

export type AskedArguments = Readonly<Record<string, unknown>>;

/** A field that a query asks for, with its arguments as a resolver gets them. */
export interface AskedField {
  readonly name: string;
  readonly type: GraphQLNamedType;
  /** Throws where they do not fit. */
  readonly args: () => AskedArguments;
  readonly selections: readonly SelectionNode[];
  /** Whether every value of the type above has it, and not only those of a fragment's. */
  readonly isOfAll: boolean;
}

/** The fields that these selections ask of a type, those of fragments too; without what @skip and @include leave out. */
export function askedFields(
  type: GraphQLNamedType,
  selections: readonly SelectionNode[],
  operation: Operation,
): readonly AskedField[] {
  return selections.flatMap((node) => {
    if (!isIncluded(node, operation)) return [];
    if (node.kind === Kind.FIELD) return fieldAsked(type, node, operation);
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : operation.fragments[node.name.value];
    return fragment === undefined ? [] : fragmentFields(type, fragment, operation);
  });
}

function isIncluded(node: SelectionNode, { variableValues }: Operation): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  const skipped = getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true;
  return !skipped && getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] !== false;
}

function fieldAsked(
  type: GraphQLNamedType,
  node: FieldNode,
  { variableValues }: Operation,
): readonly AskedField[] {
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
  if (field === undefined) return [];
  const args = (): AskedArguments => getArgumentValues(field, node, variableValues);
  const selections = node.selectionSet?.selections ?? [];
  return [{ name: field.name, type: getNamedType(field.type), args, selections, isOfAll: true }];
}

type Fragment = Pick<FragmentDefinitionNode, 'selectionSet'> & {
  readonly typeCondition?: FragmentDefinitionNode['typeCondition'] | undefined;
};

function fragmentFields(
  type: GraphQLNamedType,
  { typeCondition, selectionSet }: Fragment,
  operation: Operation,
): readonly AskedField[] {
  const on = typeCondition && operation.schema.getType(typeCondition.name.value);
  const isOfAll = on === undefined || on === type || (isAbstractType(on) && isPartOf(type, on, operation));
  const fields = askedFields(on ?? type, selectionSet.selections, operation);
  return isOfAll ? fields : fields.map((field) => ({ ...field, isOfAll: false }));
}

function isPartOf(
  type: GraphQLNamedType,
  whole: Parameters<Operation['schema']['isSubType']>[0],
  { schema }: Operation,
): boolean {
  return (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(whole, type);
}
