import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import type { QueryEntityArgs } from '../generated.ts';
import { entityById } from '../loaders/nodes-by-id.ts';
import type { EntityRow } from '../rows/entity-row.ts';
import { entityByName } from './resolve-name.ts';

/** The thing with this id, or of this name and kind. */
export async function entity(
  { id, name, kind }: QueryEntityArgs,
  context: Context,
): Promise<EntityRow | null> {
  if (id == null && name == null) throw badInput('entity needs an id or a name.');
  if (name == null || id != null) {
    const found = await entityById(context.loaders, id ?? '');
    return found !== null && (kind == null || found.kind === kind) ? found : null;
  }
  return entityByName({ name, kind }, context);
}
