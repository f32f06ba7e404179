import type { Practice } from '../practice.ts'
import { address, effectsIn } from './placed.ts'

/** The list of processes still to be written: each is opened by something, and none is written already. */
export function checkOpened({ catalogue }: Practice): readonly string[] {
  const opened = new Set(
    catalogue.processes.flatMap((definition) =>
      effectsIn(definition).flatMap(({ thing }) =>
        thing.effect === 'open' ? [thing.process] : [],
      ),
    ),
  )
  const written = new Set(catalogue.processes.map(({ id }) => id))
  return Object.keys(catalogue.notYetDefined).flatMap((id) => {
    const at = address('notYetDefined', id)
    return [
      ...(opened.has(id) ? [] : [`${at}: nothing opens it`]),
      ...(written.has(id) ? [`${at}: is defined`] : []),
    ]
  })
}
