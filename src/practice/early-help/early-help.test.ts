import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { held, recordAbout } from '../../../test/support/child-in-care.ts'
import {
  doings,
  dueOn,
  refusals,
  refusalsToSubmit,
} from '../../../test/support/definition-under-test.ts'
import { unmet } from '../../engine/journey.ts'
import type { HeldFact } from '../../engine/standpoint.ts'
import type { ProcessDefinition } from '../vocabulary/process.ts'
import { asksWhereTo } from '../directory/pointed-to.ts'
import { earlyHelpAssessment } from './assessment/index.ts'
import { earlyHelpClosure } from './closure/index.ts'
import { familyIntensiveSupport } from './intensive-support.ts'
import { earlyHelpRequest } from './request/index.ts'
import { sustainedCheck } from './sustained-check.ts'
import { teamAroundTheFamily } from './team-around-the-family/index.ts'
import { teamAroundTheSchool } from './team-around-the-school.ts'
import { detachedYouthWork } from './youth/detached.ts'
import { youthSupport } from './youth/support.ts'

const whyNotBegun = (
  definition: ProcessDefinition,
  bornOn: string,
  facts: readonly HeldFact[] = [],
): readonly string[] => {
  const from = recordAbout(definition, { on: '2026-09-01', bornOn, values: {}, facts })
  return unmet(definition.startRequires ?? [], from, '').map(({ message }) => message)
}

const agreed = {
  consent: 'given',
  level: '3',
  stepDownFrom: 'no',
  leadName: 'Olu Adeyinka',
  leadOrganisation: 'school',
  steps: [{ owner: 'Olu', by: '2026-10-01', measure: 'On time' }],
}

describe('An Early Help Assessment', () => {
  const refused = (key: string, values: object): readonly string[] =>
    refusals(earlyHelpAssessment, key, { values: { ...agreed, ...values } })

  it('agrees a plan with consent, a lead by name and steps that somebody owns', () => {
    assert.deepEqual(refused('teamAroundTheFamily', {}), [])
    assert.match(
      refused('teamAroundTheFamily', { consent: 'refused' })[0] ?? '',
      /nothing was registered/,
    )
    assert.match(
      refused('oneService', { leadName: undefined })[0] ?? '',
      /Nobody is named who leads/,
    )
    assert.match(refused('oneService', { steps: [] })[0] ?? '', /who does it, by when/)
  })

  it('is for the front door at level 4, with or without consent', () => {
    assert.match(refused('signposted', { level: '4' })[0] ?? '', /Choose “To the front door”/)
    assert.deepEqual(refused('frontDoor', { level: '4', consent: 'refused' }), [])
  })

  it('is declined only by somebody who was asked', () => {
    assert.match(refused('declined', {})[0] ?? '', /has not been recorded as declining/)
    assert.deepEqual(refused('declined', { consent: 'refused' }), [])
    assert.deepEqual(doings(earlyHelpAssessment, 'declined'), [
      'record-fact early-help-declined',
      'end-fact early-help-lead',
    ])
  })

  it('after a plan of social care names the meeting at which it was handed over', () => {
    const after = { stepDownFrom: 'childInNeed' }
    assert.match(refused('teamAroundTheFamily', after)[0] ?? '', /meet before social care ends/)
    assert.deepEqual(
      refused('teamAroundTheFamily', { ...after, handOverMeetingOn: '2026-09-04' }),
      [],
    )
  })

  it('takes 30 working days, and 20 to the first meeting after social care', () => {
    assert.equal(dueOn(earlyHelpAssessment, 'EH.EHA.COMPLETE', '2026-09-01'), '2026-10-13')
    assert.equal(dueOn(earlyHelpAssessment, 'EH.STEPDOWN', '2026-09-01'), '2026-09-29')
    assert.equal(dueOn(earlyHelpAssessment, 'EH.TAF.REVIEW', '2026-09-01'), '2026-10-13')
  })

  it('is not completed before it started', () => {
    const dates = { startedOn: '2026-09-02', completedOn: '2026-09-01' }
    assert.match(
      refusalsToSubmit(earlyHelpAssessment, { values: dates })[0] ?? '',
      /completed before it started. Nothing was handed in/,
    )
  })
})

describe('A request for early help', () => {
  it('goes back without consent, and is accepted only with it', () => {
    for (const key of ['intensiveSupport', 'assessment', 'youthSupport', 'group']) {
      const [said = ''] = refusals(earlyHelpRequest, key, { values: { consent: 'notSought' } })
      assert.match(said, /needs the family’s consent/, key)
    }
    assert.deepEqual(refusals(earlyHelpRequest, 'declined', { values: { consent: 'refused' } }), [])
  })

  it('says why where it is turned down or signposted', () => {
    assert.deepEqual(earlyHelpRequest.outcomes.notAccepted?.asks, ['whyNotAccepted'])
    assert.deepEqual(earlyHelpRequest.outcomes.signposted?.asks, asksWhereTo)
  })
})

describe('A Team Around the Family', () => {
  it('is held only where there is a plan, and keeps it until the front door has accepted', () => {
    assert.match(whyNotBegun(teamAroundTheFamily, '2018-01-01')[0] ?? '', /no early help plan/)
    const ends = doings(teamAroundTheFamily, 'stepUp').filter((one) => one.startsWith('end-fact'))
    assert.deepEqual(ends, ['end-fact early-help-lead'])
    assert.ok(doings(teamAroundTheFamily, 'stepUp').includes('open contact'))
  })

  it('gives intensive support once', () => {
    const facts = [held('early-help-plan', '2026-08-01')]
    const values = { ...agreed, needs: ['debt'] }
    assert.deepEqual(refusals(teamAroundTheFamily, 'stepAcross', { values, facts }), [])
    const twice = [...facts, held('early-help-intensive-support', '2026-08-10')]
    const [said = ''] = refusals(teamAroundTheFamily, 'stepAcross', { values, facts: twice })
    assert.match(said, /has Family Intensive Support already/)
  })
})

describe('The end of early help', () => {
  it('names who led and why it ends, whether or not there was a last meeting', () => {
    for (const finalMeeting of ['yes', 'no']) {
      const said = refusalsToSubmit(earlyHelpClosure, { values: { finalMeeting } })
      assert.equal(said.length, 2)
      for (const one of said) assert.match(one, /Nothing was closed, and your answers are safe/)
    }
  })

  it('is looked at again after six months, and is a success only where every need was resolved', () => {
    assert.equal(dueOn(earlyHelpClosure, 'EH.OUTCOME.SUSTAIN', '2026-09-01'), '2027-03-01')
    const resolved = (...rows: readonly string[]): unknown =>
      recordAbout(earlyHelpClosure, {
        on: '2026-09-01',
        values: { evidence: rows.map((one) => ({ need: 'debt', resolved: one })) },
      }).record.values.allResolved
    assert.equal(resolved('yes', 'yes', 'yes'), 'yes')
    assert.equal(resolved('yes', 'no'), 'no')
    const checked = recordAbout(sustainedCheck, {
      on: '2027-03-01',
      values: {
        evidence: [
          { need: 'debt', held: 'yes' },
          { need: 'debt', held: 'no' },
        ],
      },
    })
    assert.equal(checked.record.values.result, 'notHeld')
    const notAsked = recordAbout(sustainedCheck, {
      on: '2027-03-01',
      values: { evidence: [{ need: 'debt', resolved: 'yes' }] },
    })
    assert.equal(notAsked.record.values.result, undefined)
  })
})

describe('Youth work', () => {
  it('is for young people from 12 to 25', () => {
    assert.deepEqual(whyNotBegun(youthSupport, '2013-01-01'), [])
    for (const bornOn of ['2015-01-01', '1999-01-01'])
      assert.match(whyNotBegun(youthSupport, bornOn)[0] ?? '', /from 12 to 25/)
  })

  it('counts whoever gives no name by age band and sex, in a record about nobody', () => {
    assert.equal(detachedYouthWork.about, 'nothing')
    const { met } = detachedYouthWork.questions
    assert.ok(met.kind === 'list')
    assert.deepEqual(Object.keys(met.of), ['ageBand', 'sex', 'number'])
    assert.deepEqual(doings(detachedYouthWork, 'counted'), [])
  })
})

describe('A Team around the School', () => {
  it('names a child only with consent, and talks without names otherwise', () => {
    const [said = ''] = refusals(teamAroundTheSchool, 'universal', {
      child: { consent: 'refused' },
    })
    assert.match(said, /Take the child off this record and talk without names/)
    assert.equal(teamAroundTheSchool.mayNameNobody, true)
  })
})

describe('Family Intensive Support from acceptance', () => {
  it('is visited within 5 working days of allocation', () => {
    assert.equal(dueOn(familyIntensiveSupport, 'CFW.FIRSTVISIT', '2026-09-01'), '2026-09-08')
  })
})
