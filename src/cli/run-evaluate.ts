import { join } from 'node:path';
import { z } from 'zod';
import { indexExport } from '../evaluate/export-index.ts';
import { readExportedGraph } from '../evaluate/exported-graph.ts';
import { formatDocument, formatSummary } from '../evaluate/format-scores.ts';
import { goldFacts, type GoldFacts } from '../evaluate/gold-facts.ts';
import { goldDocumentId, scoreDocument } from '../evaluate/score-document.ts';
import { summarizeScores } from '../evaluate/summarize-scores.ts';
import { UserError } from '../std/user-error.ts';
import { readText } from './read-text.ts';

/** Scores an export against gold files, onto standard output. */
export async function runEvaluate(
  folder: string,
  goldFiles: readonly string[],
  options: { readonly misses: number; readonly json?: true },
): Promise<void> {
  // One after the other: of two missing files the first is named, always.
  const nodes = await readText(join(folder, 'nodes.jsonl'));
  const edges = await readText(join(folder, 'edges.jsonl'));
  const index = indexExport(readExportedGraph(nodes, edges));
  const documents = (await Promise.all(goldFiles.map(readGold))).map((gold) => ({
    id: goldDocumentId(gold),
    scores: scoreDocument(index, gold),
  }));
  const summary = summarizeScores(documents.map(({ scores }) => scores));
  const rows = documents.flatMap(({ id, scores }) => formatDocument(id, scores, options.misses));
  console.log(options.json ? JSON.stringify(summary) : [...rows, ...formatSummary(summary)].join('\n'));
}

async function readGold(file: string): Promise<GoldFacts> {
  const text = await readText(file, 'Name gold files, one a document.');
  const parsed = goldFacts.safeParse(parseJson(file, text));
  if (parsed.success) return parsed.data;
  throw new UserError(`${file} holds no gold facts: ${z.prettifyError(parsed.error)}`);
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError(`${file} is no JSON.`, { cause });
  }
}
