import { holds } from '../../engine/conditions.ts'
import type { OpenRecord } from './open-record.ts'

/** Does this record need somebody else's signature, as it now stands? */
export function needsAuthorising({
  definition,
  view,
}: Pick<OpenRecord, 'definition' | 'view'>): boolean {
  if (!definition.roles.authorise) return false
  return definition.authoriseWhen === undefined || holds(definition.authoriseWhen, { record: view })
}
