import { namesFor, type Shown } from '../pages/records/record.ts'
import type { PaperFact } from './paper.ts'

/** Numbers that every family is given, by their ids in the authority's pack. */
const always = [
  { id: 'front-door', name: 'In the day' },
  { id: 'emergency-duty', name: 'At night, at weekends and on bank holidays' },
  { id: 'advocacy', name: 'Somebody on the child’s side' },
] as const

/** Whoever holds the record with their team's number, then the published numbers for day and night. */
export function whoToRing(shown: Shown): readonly PaperFact[] {
  const { file, web } = shown
  const { teams, contacts } = web.office.practice.pack
  const team = teams.find((one) => one.id === file.row.team_id)
  const holder = file.row.holder_id && namesFor(shown)('worker', file.row.holder_id)
  const reach = [team?.phone, team?.mailbox].filter(Boolean).join(', ')
  const published = always.flatMap(({ id, name }) => {
    const contact = contacts.find((one) => one.id === id)
    if (!contact) return []
    const lines = [contact.name, [contact.phone, contact.hours].filter(Boolean).join(', ')]
    return [{ name, value: lines.filter(Boolean).join('\n') }]
  })
  const ours = [holder, team?.name, reach].filter(Boolean).join('\n')
  return [...(ours ? [{ name: 'Who works with you', value: ours }] : []), ...published]
}
