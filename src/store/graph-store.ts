import type { Graph } from '../graph/graph.ts';
import type { ChainRows, StatementChain } from './statement-chain.ts';
import type { Statement } from './statement.ts';

/** A value of a row: what both stores return for the same statement, integers and floats as numbers, nodes as plain maps. */
export type Cell = null | boolean | number | string | readonly Cell[] | { readonly [key: string]: Cell };
export type Row = Readonly<Record<string, Cell>>;
export type Parameters = Readonly<Record<string, Cell>>;

/** What is in the store: which graph, made from what, and whether its load was finished. */
export interface BuildStamp {
  /** The graph's id. */
  readonly id: string;
  /** A hash of everything the graph was made from: documents, reference data, curation, extractor. */
  readonly inputs: string;
  readonly state: 'loading' | 'complete';
}

export interface LoadProgress {
  readonly phase: 'nodes' | 'evidence' | 'relationships' | 'stale';
  readonly done: number;
  readonly total: number;
}

/** A graph database behind one interface. The embedded and the Neo4j store answer every statement of cypher/ alike. */
export interface GraphStore {
  readonly backend: 'embedded' | 'neo4j';
  /**
   * Runs a statement in a read-only transaction. Throws a StoreError when the store can't be reached or takes too long, and
   * the signal's reason when that is aborted: Neo4j then ends the transaction, the embedded engine can't.
   */
  read(statement: Statement, parameters?: Parameters, signal?: AbortSignal): Promise<readonly Row[]>;
  /** Runs a statement and what is read on from its rows; Neo4j gets all of it as one statement, in one transaction. */
  readChain(chain: StatementChain, signal?: AbortSignal): Promise<ChainRows>;
  /** Puts the graph in place of the one that innograph wrote before; what others wrote stays. Idempotent, restartable. */
  load(graph: Graph, inputs: string, onProgress?: (progress: LoadProgress) => void): Promise<void>;
  /** The stamp of the graph that is in, undefined in an empty store. */
  build(): Promise<BuildStamp | undefined>;
  close(): Promise<void>;
}
