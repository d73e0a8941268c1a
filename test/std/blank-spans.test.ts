import { expect, test } from 'vitest';
import { blankSpans } from '../../src/std/blank-spans.ts';

test.each([
  ['市科技局（牵头）、市财政局', [{ start: 4, end: 8 }], '市科技局____、市财政局'],
  [
    '安徽周家龙',
    [
      { start: 2, end: 5 },
      { start: 3, end: 4 },
      { start: 0, end: 1 },
    ],
    '_徽___',
  ],
  ['安徽', [], '安徽'],
])('blankSpans of %s', (text, spans, expected) => expect(blankSpans(text, spans, '_')).toBe(expected));
