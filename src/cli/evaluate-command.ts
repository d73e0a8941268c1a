import type { Command } from 'commander';
import { readCount } from './read-count.ts';

/** `innograph evaluate data/export gold/*.json --misses 5` */
export function addEvaluateCommand(program: Command): void {
  program
    .command('evaluate')
    .summary('hold an exported graph against facts read by hand')
    .description(
      'Precision, recall and F1 of an exported graph against gold facts: a list a line, per kind and per relation type.',
    )
    .argument('<export>', 'folder with nodes.jsonl and edges.jsonl')
    .argument('<gold...>', 'gold files, one a document')
    .option('--misses <count>', 'show so many examples of what was missed or found beside gold', readCount, 0)
    .option('--json', 'the totals as JSON')
    .action(async (folder: string, goldFiles: string[], options: { misses: number; json?: true }) => {
      const { runEvaluate } = await import('./run-evaluate.ts');
      await runEvaluate(folder, goldFiles, options);
    });
}
