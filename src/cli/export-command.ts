import { type Command, Option } from 'commander';

/** `innograph export --format jsonl --out data/export` */
export function addExportCommand(program: Command): void {
  program
    .command('export')
    .summary('take the graph away as files')
    .description(
      'Writes the graph in the store to nodes.jsonl and edges.jsonl: the same bytes for the same graph on either store.',
    )
    .addOption(new Option('--format <format>', 'how it is written').choices(['jsonl']).default('jsonl'))
    .requiredOption('--out <folder>', 'made if absent; other files in it stay')
    .action(async ({ out }: { out: string }) => {
      const { runExport } = await import('./run-export.ts');
      await runExport(out);
    });
}
