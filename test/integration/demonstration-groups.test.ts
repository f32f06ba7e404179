import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readGroups, readProgramme } from '../../src/cases/groups/read-groups.ts'
import { readWhatsOn } from '../../src/cases/groups/whats-on.ts'
import { loadGroups } from '../../src/cases/setting-up/load-groups.ts'
import { demonstrationGroupsOf } from '../../src/practice-of.ts'
import { runs } from '../support/groups.ts'
import { testOffice } from '../support/office.ts'

describe('the groups of the demonstration', () => {
  // A Sunday, on which the week is over, and a Monday, on which nothing of it has been.
  for (const now of ['2026-03-29T15:00:00Z', '2026-03-30T06:00:00Z']) {
    it(`have sessions past and to come, registers, and a waiting list on ${now}`, async () => {
      const at = await testOffice(now)
      await loadGroups(at.office, at.cast, await demonstrationGroupsOf('lancashire'))
      const groups = await readGroups(at.office, at.caller(runs))
      assert.ok(groups.ok)
      const programmes = groups.value.centres.flatMap((centre) => centre.programmes)
      assert.deepEqual([groups.value.centres.length, programmes.length], [3, 5])
      const play = programmes.find(({ title }) => title === 'Stay and play')
      assert.deepEqual([play?.placed, play?.waiting], [5, 2])
      const file = await readProgramme(at.office, at.caller(runs), play?.id ?? '')
      assert.ok(file.ok)
      assert.deepEqual(
        file.value.sessions.slice(0, 3).map(({ came, missed }) => [came, missed]),
        [
          [4, 1],
          [4, 1],
          [4, 1],
        ],
      )
      const open = await readWhatsOn(at.office, undefined)
      assert.equal(open.length, 4)
      await at.close()
    })
  }
})
