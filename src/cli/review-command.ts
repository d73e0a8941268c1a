import type { Command } from 'commander';
import type { ReviewOptions } from './run-review.ts';

/** `innograph review --out review.xlsx` */
export function addReviewCommand(program: Command): void {
  program
    .command('review')
    .summary('list what deserves a look, and take decisions back')
    .description(
      'Lists what was read on weak grounds, the most doubtful first, each with its sentence; takes the filled-in sheet back into the tables of seeds/curation.',
    )
    .argument('[documents...]', 'files or folders; none named: seeds/documents')
    .option('--out <file>', 'write the list there, as .xlsx or .csv')
    .option('--apply <file>', 'take the decisions written into such a file')
    .option('--curation <folder>', "a folder of one's own in place of seeds/curation")
    .addHelpText('after', examples)
    .action(async (documents: string[], options: ReviewOptions) => {
      const { runReview } = await import('./run-review.ts');
      await runReview(documents, options);
    });
}

const examples = `
In the sheet write one of the choices under decision, an answer where the choice needs one, and a reason; leave the rest.
Lines without a decision are passed over. Nothing is changed unless every decision can be understood and applies.

Examples:
  innograph review --out review.xlsx
  innograph review --apply review.xlsx
  innograph review plans/ --curation plans/curation --out review.csv

Exit codes: 0 done, 2 wrong use, or a decision that can't be taken.`;
