import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DocumentFacts } from '../src/curation/document-facts.ts';
import { type Background, factsToGraph, makeBackground, readFacts } from '../src/pipeline.ts';
import { readReference } from '../src/seeds/read-reference.ts';
import { readSourceDocuments } from '../src/seeds/read-source-documents.ts';
import type { SourceDocument } from '../src/seeds/source-document.ts';
import { generateDocuments } from './generate-documents.ts';
import type { Measurement } from './measurement.ts';
import { median } from './median.ts';
import { runWhole } from './whole-process.ts';

/** What extraction costs: beside bare segmentation of the same text, as documents grow in number, and as a whole process. */
export async function benchExtraction(): Promise<readonly Measurement[]> {
  const { documents } = await readSourceDocuments(['seeds/documents'], () => undefined);
  const background = makeBackground(readReference('seeds/reference'));
  return [
    ...besideSegmentation(documents, background),
    growth(documents, background),
    ...wholeProcesses(documents),
  ];
}

/** Extraction, from text to facts, and the facts' graph, each in turn with bare segmentation of the same text; all with their dictionaries loaded. */
function besideSegmentation(
  documents: readonly SourceDocument[],
  background: Background,
): readonly Measurement[] {
  const jieba = Jieba.withDict(dict);
  const text = documents.map((document) => document.text).join('\n');
  const besideCut = (call: () => void): number => {
    const ratios: number[] = [];
    for (let round = 0; round < warmUp + 60; round++) {
      const segmentation = cpuOf(() => void jieba.cut(text));
      const own = cpuOf(call);
      if (round >= warmUp) ratios.push(own / segmentation);
    }
    return median(ratios);
  };
  const extraction = besideCut(() => void factsOf(documents, background));
  const facts = factsOf(documents, background);
  const graph = besideCut(() => void factsToGraph(facts, background, () => undefined));
  const figure = { unit: 'x', bound: 'at most' } as const;
  return [
    { name: 'extraction / jieba cut, five documents', value: extraction, limit: 5, ...figure },
    { name: 'graph of the facts / jieba cut', value: graph, limit: undefined, ...figure },
  ];
}

/** Rounds before the first that counts: till then the time of compiling the extractor is measured with it. */
const warmUp = 400;

function factsOf(documents: readonly SourceDocument[], background: Background): readonly DocumentFacts[] {
  return documents.map((document) => readFacts(document, background, () => undefined));
}

/** A build's cost per character, from text to graph. */
function growth(documents: readonly SourceDocument[], background: Background): Measurement {
  const build = (sources: readonly SourceDocument[]): void =>
    void factsToGraph(factsOf(sources, background), background, () => undefined);
  const many = generateDocuments(documents, 1000, 1);
  const few = many.slice(0, 10);
  build(few);
  const ratios: number[] = [];
  for (let round = 0; round < 3; round++) {
    const costFew = median(Array.from({ length: 9 }, () => cpuOf(() => build(few)) / lengthOf(few)));
    ratios.push(cpuOf(() => build(many)) / lengthOf(many) / costFew);
  }
  return {
    name: 'cost per character, 1,000 / 10 documents',
    value: median(ratios),
    unit: 'x',
    limit: 1.2,
    bound: 'at most',
  };
}

function wholeProcesses(documents: readonly SourceDocument[]): readonly Measurement[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'innograph-bench-'));
  for (const { fileName, text } of generateDocuments(documents, 1000, 1))
    writeFileSync(path.join(folder, fileName), text);
  const many = runWhole(['build', folder, '--out', path.join(folder, 'out')]);
  const ratios = Array.from({ length: 7 }, () => {
    const build = runWhole(['build', '--out', path.join(folder, 'five')]);
    return build.cpuSeconds / runWhole(['--help']).cpuSeconds;
  });
  rmSync(folder, { recursive: true });
  return [
    {
      name: 'build of 1,000 documents, peak memory',
      value: many.peakMiB,
      unit: 'MiB',
      limit: 1024,
      bound: 'at most',
    },
    {
      name: 'build of 1,000 documents, cores in use',
      value: many.cpuSeconds / many.wallSeconds,
      unit: 'cores',
      limit: undefined,
      bound: 'at least',
    },
    {
      name: 'build of 1,000 documents, exit code',
      value: many.exitCode ?? -1,
      unit: '',
      limit: 0,
      bound: 'at most',
    },
    { name: 'build of the five / --help, CPU', value: median(ratios), unit: 'x', limit: 8, bound: 'at most' },
  ];
}

/** Milliseconds of CPU that a call takes in this thread and its helpers. */
function cpuOf(call: () => void): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function lengthOf(documents: readonly SourceDocument[]): number {
  return documents.reduce((sum, { text }) => sum + text.length, 0);
}
