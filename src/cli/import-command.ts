import type { Command } from 'commander';

/** `innograph import data/export` */
export function addImportCommand(program: Command): void {
  program
    .command('import')
    .summary('bring an exported graph back into the store')
    .description(
      'Puts an exported graph in place of the one in the store. Nothing is changed unless the whole export is sound.',
    )
    .argument('<folder>', 'with nodes.jsonl and edges.jsonl, as `innograph export` writes them')
    .action(async (folder: string) => {
      const { runImport } = await import('./run-import.ts');
      await runImport(folder);
    });
}
