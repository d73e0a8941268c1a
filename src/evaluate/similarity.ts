import { normalizeName } from './normalize-name.ts';
import { sequenceRatio } from '../std/sequence-ratio.ts';

/** How alike two headings or indicators are, from 0 to 1, punctuation and width set aside: 高新技术企业数 and 高新技术企业数量 0.93. */
export function similarity(first: string, second: string): number {
  return sequenceRatio(normalizeName(first), normalizeName(second));
}
