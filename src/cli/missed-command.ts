import type { Command } from 'commander';
import type { MissedOptions } from './run-missed.ts';

/** `innograph missed --known test/missed/known.tsv` */
export function addMissedCommand(program: Command): void {
  program
    .command('missed')
    .summary('list what may have been missed')
    .description(
      'Lists words like names that name nothing, clauses without a unit among clauses with one, targets without a year, decisions that never spoke, and counts that are not as expected.',
    )
    .argument('[documents...]', 'files or folders; none named: seeds/documents')
    .option('--known <file>', 'leave out what a person has looked at: a table of what, document and words')
    .option('--curation <folder>', "a folder of one's own in place of seeds/curation")
    .option('--no-curation', 'leave out what a person decided')
    .option('--format <format>', 'table or tsv', 'table')
    .addHelpText('after', examples)
    .action(async (documents: string[], options: MissedOptions) => {
      const { runMissed } = await import('./run-missed.ts');
      await runMissed(documents, options);
    });
}

const examples = `
Most of the words it lists are no names: 各类创新平台 names nothing. What is one is added to seeds/curation/mentions.tsv,
or, better, read by a law.

Examples:
  innograph missed
  innograph missed 广州市科技创新规划.txt --format tsv > missed.tsv

Exit codes: 0 done, 2 wrong use.`;
