import {
  GraphQLError,
  parse,
  print,
  visit,
  type ASTNode,
  type ASTVisitor,
  type ArgumentNode,
  type DocumentNode,
} from 'graphql';
import { defaultLimits } from '../limits/query-limits.ts';

/**
 * One text for all that ask the same: spaces, comments and the order of fields, arguments and variables, which manifests
 * are written in as their makers like, do not count. Undefined where it can't be read.
 */
export function canonicalText(query: string): string | undefined {
  const document = parsed(query);
  return document && print(visit(document, inOrder));
}

function parsed(query: string): DocumentNode | undefined {
  try {
    return parse(query, { maxTokens: defaultLimits.tokens, noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

const inOrder: ASTVisitor = {
  Document: { leave: (node) => ({ ...node, definitions: sorted(node.definitions) }) },
  OperationDefinition: {
    leave: (node) => ({ ...node, variableDefinitions: sorted(node.variableDefinitions) }),
  },
  SelectionSet: { leave: (node) => ({ ...node, selections: sorted(node.selections) }) },
  Field: { leave: withSortedArguments },
  Directive: { leave: withSortedArguments },
};

function withSortedArguments<Node extends { readonly arguments?: readonly ArgumentNode[] }>(
  node: Node,
): Node {
  return { ...node, arguments: sorted(node.arguments) };
}

function sorted<Node extends ASTNode>(nodes: readonly Node[] = []): readonly Node[] {
  if (nodes.length < 2) return nodes;
  const printed = nodes.map((node) => ({ node, text: print(node) }));
  return printed.toSorted((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text))).map(({ node }) => node);
}
