import { dateInWords, instantInWords, aOrAn } from '../../engine/words.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import type { Shown } from '../pages/records/record.ts'
import { facts, type Paper, type PaperBlock } from './paper.ts'
import { invitedIn } from '../../engine/attendance.ts'
import { ofWhich, said, wholeNames } from './said.ts'
import { theMeeting } from './the-meeting.ts'
import { whoToRing } from './who-to-ring.ts'

/**
 * The invitation to a meeting, to everybody or to one of those invited by their place in the list. Nobody is told
 * who else is invited, because parents may have to be kept apart. Nothing until it has a day.
 */
export function invitation(shown: Shown, to: number | undefined): Paper | undefined {
  const { file, web } = shown
  const meeting = theMeeting(shown)
  if (!meeting || meeting.planned === '') return undefined
  const person = to === undefined ? undefined : invitedIn(file.view.values[meeting.asks.people])[to]
  const { council } = web.office.practice.pack
  const blocks: readonly PaperBlock[] = [
    ...(person ? [{ is: 'text' as const, text: `To ${person.name}` }] : []),
    {
      is: 'text',
      text: `You are invited to ${aOrAn(file.definition.noun)}${file.parts.length > 0 ? ` about ${wholeNames(shown)}` : ''}.`,
    },
    ...facts([
      { name: 'When', value: meeting.planned },
      { name: 'Where', value: meeting.place || 'To be told' },
      { name: 'How it meets', value: said(shown, 'format') },
      { name: 'Reference', value: file.row.reference },
    ]),
    { is: 'heading', text: 'Please tell us' },
    {
      is: 'list',
      items: [
        'whether you are coming; if you cannot, who comes for you, or what you want the meeting to know',
        'what you need to take part: an interpreter, large print, a room you can get to, somebody with you',
        'whether there is anybody you cannot safely meet: we then arrange for you to come apart',
      ],
    },
    { is: 'heading', text: 'Who to ring' },
    ...facts(whoToRing(shown)),
  ]
  return {
    kind: 'Invitation',
    heading: 'Invitation',
    caption: ofWhich(shown),
    blocks,
    foot: `${council}. Written ${dateInWords(dateInLondon(file.now))}. Private: for the person it was sent to.`,
    size: 'ordinary',
  }
}

/** When a document was printed, for its foot. */
export const printedFoot = ({ file, web, caller }: Shown, whose: string): string =>
  `${web.office.practice.pack.council}. Printed ${instantInWords(file.now)} by ${caller.name}. ${whose}`
