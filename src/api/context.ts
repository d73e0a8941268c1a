import type { GraphStore } from '../store/graph-store.ts';
import type { Statement } from '../store/statement.ts';
import type { Knowledge } from './answers/knowledge.ts';
import type { KnowledgeKeeper } from './answers/knowledge-keeper.ts';
import { makeLoaders, type Loaders } from './loaders/loaders.ts';

/** The statements the API knows: those it asks itself, and the reports it runs by name. */
export interface Statements {
  readonly read: ReadonlyMap<string, Statement>;
  readonly reports: ReadonlyMap<string, Statement>;
}

/** What the resolvers of one request work with. */
export interface Context {
  readonly requestId: string;
  readonly loaders: Loaders;
  readonly store: GraphStore;
  readonly reports: ReadonlyMap<string, Statement>;
  /** What questions and search walk over. */
  readonly knowledge: () => Promise<Knowledge>;
}

export interface ContextParts {
  readonly requestId: string;
  readonly store: GraphStore;
  readonly statements: Statements;
  readonly keeper: KnowledgeKeeper;
  /** After so long nothing more is read. */
  readonly milliseconds: number;
}

/** The context of a new request. */
export function makeContext({ requestId, store, statements, keeper, milliseconds }: ContextParts): Context {
  const loaders = makeLoaders({
    store,
    statements: statements.read,
    deadline: performance.now() + milliseconds,
  });
  return { requestId, loaders, store, reports: statements.reports, knowledge: () => keeper(loaders.read) };
}
