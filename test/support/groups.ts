import assert from 'node:assert/strict'
import { beginProgramme, openCentre, planSession } from '../../src/cases/groups/plan-groups.ts'
import type { Letter } from '../../src/outside/post.ts'
import type { TestOffice } from './office.ts'

export const runs = 'lorraine-pickup'

export const typedDay = (text: string) => {
  const [year = '', month = '', day = ''] = text.split('-')
  return { day, month, year }
}

/** A centre in Hyndburn, opened by the team there. */
export async function centreIn(
  at: Pick<TestOffice, 'office' | 'caller'>,
  more: object = {},
): Promise<string> {
  const centre = await openCentre(at.office, at.caller(runs), {
    ...{ name: 'The Mill', kind: 'main', address: '1 Mill Lane, Accrington', postcode: 'BB5 1AG' },
    ...{ opens: 'Every weekday, 9am to 5pm', accessWords: 'Level, with a ramp', ...more },
  })
  assert.ok(centre.ok, JSON.stringify(centre))
  return centre.value
}

/** A programme at a centre, with its sessions. */
export async function programmeAt(
  at: Pick<TestOffice, 'office' | 'caller'>,
  centreId: string,
  sessions: readonly (readonly [day: string, time: string])[],
  more: object = {},
): Promise<{ readonly id: string; readonly sessions: readonly string[] }> {
  const caller = at.caller(runs)
  const begun = await beginProgramme(at.office, caller, centreId, {
    ...{ title: 'Stay and play', aim: 'Play together.', whoFor: 'Babies and parents' },
    ...{ outcomes: ['relationships'], weeks: '6', places: '2', isOpen: 'yes' },
    ledBy: caller.workerId,
    ...more,
  })
  assert.ok(begun.ok, JSON.stringify(begun))
  const ids: string[] = []
  for (const [day, time] of sessions) {
    const planned = await planSession(at.office, caller, begun.value, {
      startsAt: { ...typedDay(day), time },
      room: 'Hall',
    })
    assert.ok(planned.ok, JSON.stringify(planned))
    ids.push(planned.value)
  }
  return { id: begun.value, sessions: ids }
}

/** A post that takes every letter nowhere, and shows what was sent. */
export function keptPost() {
  const sent: Letter[] = []
  const post = {
    send(letter: Letter): Promise<void> {
      sent.push(letter)
      return Promise.resolve()
    },
  }
  return { sent, post }
}
