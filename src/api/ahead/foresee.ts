import type { ApolloServerPlugin } from '@apollo/server';
import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { coercedVariables } from '../coerced-variables.ts';
import type { Context } from '../context.ts';
import { lookAhead, type Outlook } from './look-ahead.ts';

/** Tells the loaders of each request what it asks for, before anything is resolved. */
export function foresee(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async (request) => {
        const {
          operation,
          contextValue: { loaders },
        } = request;
        if (operation === undefined) return;
        loaders.expect(() => {
          const { coerced } = coercedVariables(request);
          return coerced === undefined
            ? new Map()
            : outlookFor({ schema: request.schema, document: request.document, operation }, coerced);
        });
      },
    }),
  };
}

/** What was foreseen for an operation, by the values of those variables that it depends on; the thing asked about is none. */
interface Foreseen {
  readonly variables: readonly string[];
  readonly outlooks: LRUCache<string, Outlook>;
}

/** Parsed operations are kept by Apollo, and come again. */
const foreseen = new WeakMap<OperationDefinitionNode, Foreseen[]>();

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

type Values = Readonly<Record<string, unknown>>;

function outlookFor({ schema, document, operation }: Asked, values: Values): Outlook {
  const known = foreseen.get(operation) ?? [];
  foreseen.set(operation, known);
  for (const { variables, outlooks } of known) {
    const outlook = outlooks.get(keyOf(variables, values));
    if (outlook !== undefined) return outlook;
  }
  const used = new Set<string>();
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  const outlook = lookAhead({ schema, fragments, variableValues: noting(values, used) }, operation);
  const variables = [...used].sort();
  const same = known.find((each) => each.variables.join() === variables.join());
  const { outlooks } = same ?? { outlooks: new LRUCache<string, Outlook>({ max: 100 }) };
  outlooks.set(keyOf(variables, values), outlook);
  if (same === undefined) known.push({ variables, outlooks });
  return outlook;
}

function keyOf(variables: readonly string[], values: Values): string {
  return variables.length === 0 ? '' : JSON.stringify(variables.map((name) => values[name]));
}

/** The values, noting which are looked at. */
function noting(values: Values, used: Set<string>): Record<string, unknown> {
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
