import type { Entity } from '../entities/entity.ts';
import type { Decided } from './decided.ts';

/** The things of all documents with the other names and the English names that a person gave them. */
export function curateEntities(entities: readonly Entity[], { active, rename }: Decided): readonly Entity[] {
  const english = new Map(active['names-en'].map(({ kind, name, nameEn }) => [`${kind}|${name}`, nameEn]));
  const others = new Map<string, string[]>();
  for (const { decision, kind, other } of active.same) {
    if (decision === 'different') continue;
    const thing = rename({ kind, name: other });
    const key = `${thing.kind}|${thing.name}`;
    others.set(key, [...(others.get(key) ?? []), other]);
  }
  return entities.map((entity) => {
    const key = `${entity.kind}|${entity.name}`;
    const nameEn = english.get(key);
    const aliases = [...new Set([...entity.aliases, ...(others.get(key) ?? [])])].toSorted();
    return { ...entity, ...(nameEn === undefined ? {} : { nameEn }), aliases };
  });
}
