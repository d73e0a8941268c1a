import type { Status } from '../ontology/statuses.ts';

/** Whether the words about a match plan a thing (争取在A建设B), have it (现有) or report it done (已建成). */
export function statusOf(skeleton: string, match: RegExpExecArray): Status | undefined {
  const before = skeleton.slice(0, match.index);
  const start = Math.max(...[...'，。；：│'].map((stop) => before.lastIndexOf(stop))) + 1;
  const words = skeleton.slice(start, match.index + match[0].length);
  return cues.find(([cue]) => cue.test(words))?.[1];
}

/** In the order of their weight: 争取建成 plans. */
const cues: readonly (readonly [RegExp, Status])[] = [
  [
    /规划|谋划|计划|争取|力争|拟|筹建|筹备|探索|到20\d\d年|加快.*建设|推进.*建设|推动.*(?:建设|组建|成立)/u,
    'PLANNED',
  ],
  [/已经?(?!有)|建成(?!立)|建有|落成|投入(?:运营|使用)/u, 'FINISHED'],
  [/现有|已有|拥有/u, 'EXISTING'],
];
