import { type Command, Option } from 'commander';

/** `innograph diff 000_5b9f67416fbe14a6 003_fadc3f19c3dd5753` */
export function addDiffCommand(program: Command): void {
  program
    .command('diff')
    .summary('compare two documents or two graphs')
    .description(
      'What is new, gone or changed from one edition to the other: units, tasks, targets, entities, relations.',
    )
    .argument('<before>', 'a document of the graph by its id, a file, or a folder that `export` wrote')
    .argument('<after>', 'likewise')
    .addOption(new Option('--format <format>', 'how it is shown').choices(['table', 'json']).default('table'))
    .addHelpText('after', examples)
    .action(async (before: string, after: string, { format }: { format: 'table' | 'json' }) => {
      const { runDiff } = await import('./run-diff.ts');
      await runDiff(before, after, format);
    });
}

const examples = `
A task counts as the same where its title is, or is 70 % alike; a target where indicator, scope, year and unit are.

Examples:
  innograph diff 征求意见稿.docx 印发稿.docx
  innograph diff export-2023/ export-2024/ --format json`;
