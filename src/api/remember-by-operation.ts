import type { DocumentNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { Kind } from 'graphql';
import { LRUCache } from 'lru-cache';

/** A parsed operation with the values of its variables, as resolvers get them. */
export interface ReadyOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/**
 * What `make` tells of operations, each worked out once for the values of those variables that it looked at: which thing is asked
 * about changes with every request, how much of it seldom does. Apollo keeps parsed operations, and so they come again.
 */
export function rememberByOperation<Value extends object | number>(
  make: (operation: ReadyOperation) => Value,
): (asked: Asked, values: Values) => Value {
  const remembered = new WeakMap<OperationDefinitionNode, Told<Value>[]>();
  return ({ schema, document, operation }, values) => {
    const told = remembered.get(operation) ?? [];
    remembered.set(operation, told);
    for (const { variables, byValues } of told) {
      const known = byValues.get(keyOf(variables, values));
      if (known !== undefined) return known;
    }
    const used = new Set<string>();
    const fragments = fragmentsOf(document);
    const value = make({ schema, operation, fragments, variableValues: noting(values, used) });
    const variables = [...used].sort();
    const same = told.find((each) => each.variables.join() === variables.join());
    const { byValues } = same ?? { byValues: new LRUCache<string, Value>({ max: 100 }) };
    byValues.set(keyOf(variables, values), value);
    if (same === undefined) told.push({ variables, byValues });
    return value;
  };
}

/** What was told of an operation that looked at these variables. */
interface Told<Value extends object | number> {
  readonly variables: readonly string[];
  readonly byValues: LRUCache<string, Value>;
}

type Asked = Pick<ReadyOperation, 'schema' | 'operation'> & { readonly document: DocumentNode };

type Values = ReadyOperation['variableValues'];

function fragmentsOf({ definitions }: DocumentNode): ReadyOperation['fragments'] {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const node of definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  return fragments;
}

function keyOf(variables: readonly string[], values: Values): string {
  return variables.length === 0 ? '' : JSON.stringify(variables.map((name) => values[name]));
}

/** The values, noting which are looked at. */
function noting(values: Values, used: Set<string>): Values {
  return new Proxy(
    { ...values },
    {
      get: (all, name) => {
        used.add(String(name));
        return Reflect.get(all, name);
      },
      getOwnPropertyDescriptor: (all, name) => {
        used.add(String(name));
        return Reflect.getOwnPropertyDescriptor(all, name);
      },
    },
  );
}
