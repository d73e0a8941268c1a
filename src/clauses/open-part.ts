import { type Numbering, type NumberingStyle, numberingStyles } from '../text/read-numbering.ts';

/** A numbered part that the reader is inside of. */
export interface OpenPart {
  readonly style: NumberingStyle | 'annex';
  readonly ordinals: readonly number[];
  readonly path: string;
}

/**
 * The parts open once a number has been read: those wider than it stay, it comes below them. 二、（三）1. is 2.3.1; a level that the
 * document leaves out is left out of the path too; 1.1 under 一、 is 1.1 and not 1.1.1.
 */
export function openPart(open: readonly OpenPart[], numbering: Numbering): readonly OpenPart[] {
  const wider = open.filter(
    (part) => part.style === 'annex' || rank(part.style) < rank(numbering.style) || isPrefix(part, numbering),
  );
  const parent = wider.at(-1);
  const repeats = parent && numbering.style === 'decimal' && parent.style !== 'annex';
  const own = repeats ? numbering.ordinals.slice(-1) : numbering.ordinals;
  return [
    ...wider,
    {
      style: numbering.style,
      ordinals: numbering.ordinals,
      path: [parent?.path, ...own].filter((part) => part !== undefined).join('.'),
    },
  ];
}

function rank(style: NumberingStyle): number {
  return numberingStyles.indexOf(style);
}

/** 2.1 stays open while 2.1.3 is read. */
function isPrefix(part: OpenPart, numbering: Numbering): boolean {
  if (
    part.style !== 'decimal' ||
    numbering.style !== 'decimal' ||
    part.ordinals.length >= numbering.ordinals.length
  )
    return false;
  return part.ordinals.every((ordinal, index) => ordinal === numbering.ordinals[index]);
}
