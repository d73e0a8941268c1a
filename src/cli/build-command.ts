import type { Command } from 'commander';
import type { BuildOptions } from './run-build.ts';

/** `innograph build 规划.txt --with-seeds --out data/export` */
export function addBuildCommand(program: Command): void {
  program
    .command('build')
    .summary('read documents into a graph')
    .description('Reads documents and puts the graph of what they say in place of the one in the store.')
    .argument(
      '[documents...]',
      'files (txt, html, docx, pdf) or folders of them; none named: seeds/documents',
    )
    .option('--with-seeds', 'the documents of seeds/documents too')
    .option('--curation <folder>', 'what a person decided, in place of seeds/curation')
    .option('--no-curation', 'leave out what a person decided')
    .option('--out <folder>', 'write nodes.jsonl and edges.jsonl there and touch no store')
    .option('--findings <file>', 'write everything odd in the texts there, a JSON object a line')
    .addHelpText('after', examples)
    .action(async (documents: string[], options: BuildOptions) => {
      const { runBuild } = await import('./run-build.ts');
      await runBuild(documents, options);
    });
}

const examples = `
A document's id is its file's name without ending. A documents.yaml beside the files may say title, issuer, number,
date, years and whether it is a draft; what it does not say is read out of the text.

Examples:
  innograph build
  innograph build 广州市科技创新规划.txt --with-seeds
  innograph build plans/ --out data/export

Exit codes: 0 done, 1 done but some files could not be read, 2 wrong use or no document left, 3 the store can't be reached.`;
