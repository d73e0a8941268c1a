import type { ExportIndex } from './export-index.ts';
import type { GoldFacts } from './gold-facts.ts';
import type { DocumentScores } from './score.ts';
import { scoreEntities } from './score-entities.ts';
import { scoreProjectTable } from './score-project-table.ts';
import { scoreRelations } from './score-relations.ts';
import { scoreResponsibilities } from './score-responsibilities.ts';
import { scoreTargets } from './score-targets.ts';

/** Holds an export against the gold facts of one document. */
export function scoreDocument(index: ExportIndex, gold: GoldFacts): DocumentScores {
  const documentId = goldDocumentId(gold);
  const projectTable = scoreProjectTable(index, gold, documentId);
  return {
    entities: scoreEntities(index, gold, documentId),
    responsibilities: scoreResponsibilities(index, gold, documentId),
    relations: scoreRelations(index, gold, documentId),
    targets: scoreTargets(index, gold, documentId),
    ...(projectTable ? { 'project table': projectTable } : {}),
  };
}

/** The document that gold speaks of: `000_5b9f67416fbe14a6.txt` is 000_5b9f67416fbe14a6. */
export function goldDocumentId(gold: GoldFacts): string {
  return gold.document.replaceAll('.txt', '');
}
