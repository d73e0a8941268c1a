import type { Mention } from '../mentions/mention.ts';

/** A way in which some document names a thing: the words, what they mean there, and the law that read them. */
export type Naming = Pick<Mention, 'kind' | 'name' | 'surface' | 'rule' | 'status'>;
