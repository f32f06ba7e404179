import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { calendarFile, type CalendarEvent } from './calendar-file.ts'

const event: CalendarEvent = {
  id: 'record-7@lancashire.threadwell',
  sequence: 2,
  startsAt: '2026-05-21T09:00:00Z',
  summary: 'Core group CG-26-7',
  place: 'Family hub; room 2, first floor',
  description: 'Line one\nline two \\ end',
  isCancelled: false,
  writtenAt: '2026-05-12T13:05:00.250Z',
}

/** The property of a file as a calendar reads it: lines joined again, and what was escaped as it was. */
function read(file: string, name: string): string | undefined {
  const lines = file.replaceAll('\r\n ', '').split('\r\n')
  const found = lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1)
  return found?.replaceAll(/\\(.)/g, (_, character: string) =>
    character === 'n' ? '\n' : character,
  )
}

describe('a calendar file', () => {
  it('is what RFC 5545 says, line by line', () => {
    assert.deepEqual(calendarFile(event).split('\r\n'), [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Threadwell//Threadwell//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:record-7@lancashire.threadwell',
      'SEQUENCE:2',
      'DTSTAMP:20260512T130500Z',
      'DTSTART:20260521T090000Z',
      'DURATION:PT1H',
      'SUMMARY:Core group CG-26-7',
      String.raw`LOCATION:Family hub\; room 2\, first floor`,
      String.raw`DESCRIPTION:Line one\nline two \\ end`,
      'CLASS:PRIVATE',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('says when it ends where that is known, and that it is off', () => {
    const file = calendarFile({ ...event, endsAt: '2026-05-21T10:30:00Z', isCancelled: true })
    assert.equal(read(file, 'DTEND'), '20260521T103000Z')
    assert.equal(read(file, 'DURATION'), undefined)
    assert.equal(read(file, 'STATUS'), 'CANCELLED')
  })

  it('has no line of more than 75 octets, cuts no character, and reads back as it was written', () => {
    const text = fc
      .array(fc.constantFrom('a', 'ż', '語', '👩‍👧', ';', ',', '\\', '\n', ' ', 'long word '), {
        maxLength: 90,
      })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(text, text, (place, description) => {
        const file = calendarFile({ ...event, place, description })
        assert.ok(file.endsWith('END:VCALENDAR\r\n'))
        for (const line of file.split('\r\n')) {
          assert.ok(Buffer.byteLength(line) <= 75, line)
          assert.ok(!line.includes('\n') && line.isWellFormed())
        }
        assert.equal(read(file, 'LOCATION') ?? '', place)
        assert.equal(read(file, 'DESCRIPTION') ?? '', description)
      }),
    )
  })

  it('lets nobody who types a place begin a line of their own', () => {
    const file = calendarFile({ ...event, place: 'Here\r\nATTENDEE:mailto:x@example.com\u0007' })
    assert.ok(!file.split('\r\n').some((line) => line.startsWith('ATTENDEE')))
    assert.equal(read(file, 'LOCATION'), 'Here\nATTENDEE:mailto:x@example.com ')
  })
})
