import { unlessAborted } from '../std/unless-aborted.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Statement } from '../store/statement.ts';
import type { Knowledge } from './answers/knowledge.ts';
import type { KnowledgeKeeper } from './answers/knowledge-keeper.ts';
import { makeLoaders, type Loaders } from './loaders/loaders.ts';
import { recordedStore } from './recorded-store.ts';
import type { RequestRecord } from './request-record.ts';

/** The statements the API knows: those it asks itself, and the reports it runs by name. */
export interface Statements {
  readonly read: ReadonlyMap<string, Statement>;
  readonly reports: ReadonlyMap<string, Statement>;
}

/** What the resolvers of one request work with. */
export interface Context {
  readonly record: RequestRecord;
  readonly loaders: Loaders;
  readonly store: GraphStore;
  readonly reports: ReadonlyMap<string, Statement>;
  /** What questions and search walk over. */
  readonly knowledge: () => Promise<Knowledge>;
}

export interface ContextParts {
  readonly record: RequestRecord;
  readonly store: GraphStore;
  readonly statements: Statements;
  readonly keeper: KnowledgeKeeper;
}

/** The context of a new request. */
export function makeContext({ record, store, statements, keeper }: ContextParts): Context {
  const own = recordedStore(store, record, record.signal);
  return {
    record,
    store: own,
    loaders: makeLoaders({ store: own, statements: statements.read }),
    reports: statements.reports,
    knowledge: () => {
      // Others wait for the same, so it is read to its end even if this request is given up.
      const shared = recordedStore(store, record);
      const { read } = makeLoaders({ store: shared, statements: statements.read });
      return unlessAborted(keeper({ store: shared, read, record }), record.signal);
    },
  };
}
