import { z } from 'zod';
import { type Topic, topics } from '../../seeds/curation-tables.ts';
import { UserError } from '../../std/user-error.ts';
import type { ReviewItem } from './review-item.ts';

/** A line of a review sheet as a person filled it in, by column. */
export type SheetRow = Readonly<Record<string, string>>;

/** The columns of a review sheet; a person writes `decision`, `answer`, `reason` and, if it was another day, `date`. */
export const sheetColumns = [
  'doubt',
  'why',
  'found',
  'sentence',
  'choices',
  'decision',
  'answer',
  'reason',
  'date',
  'document',
  'textHash',
  'quote',
  'key',
] as const;

/** The line of a review sheet for this item; `key` is for `decidedRow`, not for people. */
export function sheetRow(item: ReviewItem): SheetRow {
  const { doubt, choices, ...shown } = item;
  return {
    ...shown,
    doubt: doubt.toFixed(2),
    choices: choices.map(({ decision, answer }) => (answer ? `${decision} + answer` : decision)).join(', '),
    decision: '',
    answer: '',
    reason: '',
    date: '',
    key: JSON.stringify(choices),
  };
}

/** What a person decided, as a line of a curation table, or as a change to the line at `at`. */
export interface DecidedRow {
  readonly topic: Topic;
  readonly decision: string;
  readonly cells: SheetRow;
}

/** What a filled-in line decides; undefined where nobody decided. A line that can't be understood is a UserError. */
export function decidedRow(row: SheetRow, at: string, today: string): DecidedRow | undefined {
  const decision = (row['decision'] ?? '').trim();
  if (decision === '') return undefined;
  const choices = readChoices(row['key'] ?? '', at);
  const choice = choices.find((each) => each.decision === decision);
  if (choice === undefined) {
    const words = choices.map((each) => each.decision).join(', ');
    throw new UserError(
      `${at}: decision "${decision}" is none of ${words}. Write one of them, or leave it empty.`,
    );
  }
  const answer = (row['answer'] ?? '').trim();
  if (choice.answer === undefined && answer !== '')
    throw new UserError(`${at}: "${decision}" takes no answer, but "${answer}" stands there. Take it out.`);
  if (choice.answer !== undefined && answer === '')
    throw new UserError(
      `${at}: "${decision}" needs an answer: ${choice.answer}. Write it into the answer column.`,
    );
  const reason = (row['reason'] ?? '').trim();
  if (reason === '') throw new UserError(`${at}: a reason is missing. Say in a sentence why "${decision}".`);
  const { topic, cells } = choice;
  const { document = '', textHash = '', quote = '' } = row;
  const date = (row['date'] ?? '').trim() || today;
  const said = choice.answer === undefined ? {} : { [choice.answer]: answer };
  return { topic, decision, cells: { decision, ...cells, ...said, document, textHash, quote, date, reason } };
}

const choicesSchema = z.array(
  z.object({
    decision: z.string(),
    topic: z.enum(topics),
    cells: z.record(z.string(), z.string()),
    answer: z.string().optional(),
  }),
);

function readChoices(key: string, at: string): z.infer<typeof choicesSchema> {
  try {
    return choicesSchema.parse(JSON.parse(key));
  } catch (cause) {
    throw new UserError(`${at}: the key column was changed. Copy it from the sheet that review wrote.`, {
      cause,
    });
  }
}
