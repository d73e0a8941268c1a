import { matchesOf } from '../std/matches-of.ts';

/** An item of a list, and where it stands in the text. */
export interface ListItem {
  readonly words: string;
  readonly start: number;
}

/** The items of a list that begins at `start` in its text: 万祥镇、泥城镇和书院镇. */
export function listItems(list: string, start: number): readonly ListItem[] {
  return matchesOf(item, list).map(({ 0: words, index }) => ({ words, start: start + index }));
}

const item = /[^、和与及]+/gu;
