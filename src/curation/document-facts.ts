import type { DocumentReading } from '../clauses/document-reading.ts';
import type { Project } from '../commitments/project.ts';
import type { Target } from '../commitments/target.ts';
import type { Task } from '../commitments/task.ts';
import type { Mention } from '../mentions/mention.ts';
import type { RelationMention } from '../relations/relation-mention.ts';

/** Everything read out of one document; no other document has a say in it. */
export interface DocumentFacts {
  readonly reading: DocumentReading;
  readonly mentions: readonly Mention[];
  readonly relations: readonly RelationMention[];
  readonly tasks: readonly Task[];
  readonly targets: readonly Target[];
  readonly projects: readonly Project[];
}
