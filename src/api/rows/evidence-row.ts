import { origins, type Origin } from '../../ontology/origins.ts';
import type { Row } from '../../store/graph-store.ts';
import { cell } from './cell.ts';
import { clauseRow, type ClauseRow } from './clause-row.ts';

/** One place, name, data row or decision that a fact rests on. */
export interface EvidenceRow {
  readonly id: string;
  readonly quote: string | null;
  readonly clause: ClauseRow | null;
  readonly documentId: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly origin: Origin;
  readonly source: string | null;
}

/** Reads the columns `evidence` and `clause`. */
export function evidenceRow(row: Row): EvidenceRow {
  const evidence = cell.map(row, 'evidence');
  const clause = cell.optionalMap(row, 'clause');
  return {
    id: cell.text(evidence, 'id'),
    quote: cell.optionalText(evidence, 'quote'),
    clause: clause && clauseRow(clause),
    documentId: cell.optionalText(evidence, 'document'),
    start: cell.optionalNumber(evidence, 'start'),
    end: cell.optionalNumber(evidence, 'end'),
    origin: cell.of(evidence, 'origin', origins),
    source: cell.optionalText(evidence, 'source'),
  };
}
