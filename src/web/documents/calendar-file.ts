import { instantText, milliseconds } from '../../engine/temporal.ts'

/** A meeting as a calendar needs it. Nothing in it names a child. */
export interface CalendarEvent {
  /** The same for as long as it is the same meeting, so that a change moves it and adds no second. */
  readonly id: string
  /** Higher each time that what is here was changed. */
  readonly sequence: number
  readonly startsAt: string
  /** Where it is known; an hour is kept free otherwise. */
  readonly endsAt?: string | undefined
  readonly summary: string
  readonly place: string
  readonly description: string
  readonly isCancelled: boolean
  readonly writtenAt: string
}

/** A calendar file with one meeting (RFC 5545). Private: a calendar shared with colleagues shows only that somebody is busy. */
export function calendarFile(event: CalendarEvent): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Threadwell//Threadwell//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${asText(event.id)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utc(event.writtenAt)}`,
    `DTSTART:${utc(event.startsAt)}`,
    event.endsAt ? `DTEND:${utc(event.endsAt)}` : 'DURATION:PT1H',
    `SUMMARY:${asText(event.summary)}`,
    ...(event.place === '' ? [] : [`LOCATION:${asText(event.place)}`]),
    ...(event.description === '' ? [] : [`DESCRIPTION:${asText(event.description)}`]),
    'CLASS:PRIVATE',
    `STATUS:${event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** "20260521T090000Z". */
const utc = (instant: string): string =>
  instantText(Math.floor(milliseconds(instant) / 1000) * 1000)
    .replaceAll(/[-:]/g, '')
    .replace(/\.\d+Z$/, 'Z')

// Control characters other than a line break have no place in a text value (section 3.3.11).
const asText = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll(/\p{Cc}/gu, ' ')

const longestLineOctets = 75

/** A line broken so that none is longer than 75 octets, and no character is cut in two (section 3.1). */
function folded(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > longestLineOctets) {
      lines.push(current)
      // The space that marks a continued line is one of its octets.
      current = ' '
      octets = 1
    }
    current += character
    octets += size
  }
  return [...lines, current].join('\r\n')
}
