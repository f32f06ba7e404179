import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  doings,
  refusals,
  refusalsToStart,
  refusalsToSubmit,
  writtenAbout,
} from '../../../test/support/definition-under-test.ts'
import { holds } from '../../engine/conditions.ts'
import type { HeldFact } from '../../engine/standpoint.ts'
import { withWorkedOut } from '../../engine/worked-out.ts'
import { accommodationAfterCare, activityAfterCare, inTouch } from '../codes/leaving-care.ts'
import { leavingCareFacts } from '../facts/leaving-care.ts'
import { accommodationAndActivity } from './accommodation-and-activity/index.ts'
import { adviserVisit } from './adviser-visit/index.ts'
import type { ProcessDefinition } from '../vocabulary/process.ts'
import { leavingCareAssessment } from './leaving-care-assessment/index.ts'
import { pathwayPlan } from './pathway-plan/index.ts'
import { pathwayReview } from './pathway-review/index.ts'
import { personalAdviser } from './personal-adviser.ts'
import { stayingPutDecision } from './staying-put.ts'
import { supportAfter21 } from './support-after-21/index.ts'

const held = (kind: string, fromOn: string, detail: HeldFact['detail'] = {}): HeldFact => ({
  kind,
  fromOn,
  detail,
})
const was = (kind: string, fromOn: string, toOn: string, detail: HeldFact['detail'] = {}) => ({
  ...held(kind, fromOn, detail),
  toOn,
})

const leftAt18 = was('looked-after', '2023-05-02', '2026-11-30')
const leaver = held('care-leaver', '2024-11-30', { category: 'former-relevant' })
const fostered = was('placement', '2023-05-02', '2026-08-03', { type: 'U4' })
const residential = was('placement', '2023-05-02', '2026-08-03', { type: 'K2' })

const about = (bornOn: string, on: string, facts: readonly HeldFact[]) => {
  const { part } = writtenAbout({ facts })
  return { happenedOn: on, parts: [{ ...part, bornOn }] }
}

describe('Who signs in leaving care', () => {
  const signs = (definition: ProcessDefinition) => [
    ...new Set((definition.roles.authorise ?? []).map(({ role }) => role)),
  ]

  it('is the leaving care manager, for assessments, plans, reviews and the end of support', () => {
    for (const one of [leavingCareAssessment, pathwayPlan, pathwayReview, supportAfter21])
      assert.deepEqual(signs(one), ['practice-manager'], one.id)
  })

  it('is nobody for a visit, and for a home only when it does not suit', () => {
    assert.deepEqual(signs(adviserVisit), [])
    assert.deepEqual(accommodationAndActivity.authoriseWhen, { question: 'suitable', is: 'no' })
  })

  it('is never the adviser whom a plan names, and the manager alone allocates one', () => {
    const [own] = pathwayPlan.authoriseRequires ?? []
    assert.deepEqual(own?.that, { not: { question: 'adviser', names: 'authoriser' } })
    assert.deepEqual(
      [...new Set(personalAdviser.roles.record.map(({ role }) => role))],
      ['practice-manager'],
    )
  })
})

describe('The codes of the care leavers’ return', () => {
  it('are those of the return, and no other', () => {
    const homes = 'B C D E G H K R T U V W Y Z'
      .split(' ')
      .flatMap((kind) => [`${kind}1`, `${kind}2`])
    assert.deepEqual(
      accommodationAfterCare.codes.map(({ code }) => code).toSorted(),
      [...homes, 'S2', 'X2', '0'].toSorted(),
    )
    assert.deepEqual(
      activityAfterCare.codes.map(({ code }) => code).toSorted(),
      'F1 P1 F2 P2 F4 P4 F5 P5 G4 G5 G6 0'.split(' ').toSorted(),
    )
    assert.deepEqual(inTouch.codes.map(({ code }) => code).toSorted(), [
      'DIED',
      'NO',
      'NREQ',
      'REFU',
      'RHOM',
      'YES',
    ])
  })
})

describe('A home after care', () => {
  const writing = (values: Record<string, string>, facts: readonly HeldFact[], age = 18) =>
    refusalsToSubmit(accommodationAndActivity, {
      values: { on: '2026-11-30', homeIs: 'new', activityIs: 'new', ...values },
      with: about(age === 18 ? '2008-11-30' : '2009-11-30', '2026-11-30', facts),
    })

  it('is with former foster carers only for somebody fostered to the end of care, from 18', () => {
    const movedOn = was('placement', '2026-08-03', '2026-11-30', { type: 'K3' })
    const withFormerCarers = (...placements: readonly HeldFact[]): string =>
      writing({ homeType: 'Z1', careEndedOn: '2026-11-30' }, [leftAt18, ...placements]).join()
    for (const neverOrNoLonger of [
      [residential, movedOn],
      [fostered, movedOn],
    ])
      assert.match(withFormerCarers(...neverOrNoLonger), /these cannot be former foster carers/)
    assert.equal(withFormerCarers({ ...fostered, toOn: '2026-11-30' }), '')
    assert.match(
      writing({ homeType: 'Z1' }, [leftAt18, fostered], 17).join(),
      /former foster carers from 18, not before/,
    )
  })

  it('begins when care ends, not while a placement goes on, and not before', () => {
    const inCare = held('looked-after', '2023-05-02')
    assert.match(writing({ homeType: 'D1' }, [inCare]).join(), /a placement/)
    assert.match(
      writing({ homeType: 'D1', on: '2026-11-01' }, [leftAt18]).join(),
      /still in our care on that day/,
    )
    assert.deepEqual(writing({ homeType: 'D1' }, [leftAt18]), [])
  })

  it('is never a suitable bed and breakfast at 16 or 17', () => {
    assert.match(writing({ homeType: 'W1' }, [leftAt18], 17).join(), /never suit/)
    assert.deepEqual(writing({ homeType: 'W2' }, [leftAt18], 17), [])
  })

  it('is written down once: leaving care, or a visit, may have opened the record already', () => {
    const asked = (...underWay: readonly string[]) => {
      const { record, part } = writtenAbout({ facts: [leaver] })
      const standpoint = { record, part: { ...part, underWay: new Set(underWay) } }
      return (accommodationAndActivity.startRequires ?? [])
        .filter(({ that }) => !holds(that, standpoint))
        .map(({ otherwise }) => otherwise)
    }
    assert.deepEqual(asked(), [])
    assert.match(asked('accommodation-and-activity').join(), /written down already/)
  })

  it('says by its code whether it suits', () => {
    const suits = (homeType: string) => {
      const { record } = writtenAbout({ values: { homeIs: 'new', homeType } })
      return withWorkedOut(accommodationAndActivity, record).values.suitable
    }
    assert.deepEqual(['D1', 'S2', 'X2', '0'].map(suits), ['yes', 'no', 'no', 'notAsked'])
  })

  it('follows the one before it, and begins the support of an adviser alone at 18', () => {
    const effects = doings(accommodationAndActivity, 'written')
    assert.ok(
      effects.indexOf('end-fact home-after-care') < effects.indexOf('start-fact home-after-care'),
    )
    assert.ok(effects.includes('change-fact care-leaver'))
    assert.ok(effects.includes('start-fact leaving-care-support'))
    assert.ok(effects.includes('transfer case'))
  })
})

describe('What is asked of some and not of others', () => {
  it('E20: immigration is assessed for whoever came alone to seek asylum', () => {
    const when = leavingCareAssessment.questions.immigrationNeeds.when
    assert.ok(when)
    const asked = (facts: readonly HeldFact[]) => holds(when, writtenAbout({ facts }))
    assert.equal(asked([held('unaccompanied-asylum-seeking', '2024-01-01')]), true)
    assert.equal(asked([leaver]), false)
  })

  it('E26: a young person who is a parent has a record apart from the child’s', () => {
    const said = leavingCareAssessment.prompts?.find(({ when }) =>
      holds(when, writtenAbout({ values: { circumstances: ['parent'] } })),
    )
    assert.match(said?.says ?? '', /keep the two records apart/)
  })

  it('E27: what somebody needs to take part in a review is written down', () => {
    assert.match(
      pathwayReview.questions.accessNeeds.text,
      /interpreter, sign language, large print/,
    )
  })
})

describe('A pathway plan', () => {
  it('names an adviser from the 17th birthday', () => {
    const submitted = (bornOn: string) =>
      refusalsToSubmit(pathwayPlan, {
        values: { planStartsOn: '2026-07-01', category: 'eligible' },
        with: about(bornOn, '2026-07-01', []),
      }).join()
    assert.equal(submitted('2010-04-14'), '')
    assert.match(submitted('2009-04-14'), /names the personal adviser/)
  })

  it('E17: is one for each young person, and so are an adviser, a home and an activity', () => {
    for (const id of ['pathway-plan', 'personal-adviser', 'home-after-care', 'activity'])
      assert.equal(leavingCareFacts.find((one) => one.id === id)?.excludes, id)
    assert.match(
      refusalsToStart(pathwayPlan, { facts: [leaver, held('pathway-plan', '2026-07-01')] }).join(),
      /there is only one/,
    )
  })

  it('is reviewed by the reviewing officer while they are in our care', () => {
    const inCare = held('looked-after', '2023-05-02')
    assert.match(
      refusalsToSubmit(pathwayReview, { facts: [inCare] }).join(),
      /their reviewing officer chairs/,
    )
    assert.deepEqual(refusalsToSubmit(pathwayReview, { facts: [leftAt18] }), [])
  })
})

describe('Staying put', () => {
  it('is with foster carers, and for whoever had them', () => {
    const decided = (facts: readonly HeldFact[]) =>
      refusals(stayingPutDecision, 'decided', {
        values: { decision: 'staying-put' },
        facts,
        with: { happenedOn: '2026-05-30' },
      }).join()
    assert.match(decided([residential]), /no foster placement is recorded/)
    assert.equal(decided([fostered]), '')
  })
})

describe('Support after 21', () => {
  const choosing = (
    key: string,
    values: Record<string, string>,
    born: string,
    facts: HeldFact[],
  ) => {
    const { record } = writtenAbout({ values, with: about(born, '2029-11-30', facts) })
    const [part] = record.parts
    assert.ok(part)
    return (supportAfter21.outcomes[key]?.requires ?? [])
      .filter(({ that }) => !holds(that, { record, part }))
      .map(({ otherwise }) => otherwise)
      .join()
  }
  const support = held('leaving-care-support', '2026-11-30')

  it('goes on past 21 for whoever wants it, and can be stopped and begun again until 25', () => {
    const at21 = '2008-11-30'
    assert.equal(choosing('goesOn', { wants: 'yes' }, at21, [support]), '')
    assert.match(choosing('paused', { wants: 'no' }, at21, [support]), /can come back/)
    assert.equal(choosing('paused', { wants: 'no', toldTheyMayReturn: 'yes' }, at21, [support]), '')
    assert.equal(choosing('comesBack', { wants: 'yes' }, '2005-11-29', []), '')
    assert.match(choosing('comesBack', { wants: 'yes' }, '2004-11-30', []), /ends at 25/)
    assert.ok(doings(supportAfter21, 'comesBack').includes('start-fact leaving-care-support'))
    assert.ok(!doings(supportAfter21, 'paused').includes('end-fact care-leaver'))
  })

  it('closes for age at 25, and not before', () => {
    assert.match(choosing('closedAt25', {}, '2008-11-30', [support]), /not 25 yet/)
    assert.equal(choosing('closedAt25', {}, '2004-11-30', [support]), '')
    assert.ok(doings(supportAfter21, 'closedAt25').includes('end-fact care-leaver'))
  })

  it('E12: ends with a death, once the date of it is recorded, and tells whoever has to know', () => {
    assert.match(choosing('died', {}, '2008-11-30', [support]), /date of death is not recorded/)
    assert.ok(doings(supportAfter21, 'died').some((one) => one.includes('national notification')))
  })

  it('does not stop under 18, whatever is wanted', () => {
    assert.match(choosing('paused', { wants: 'no' }, '2012-11-30', []), /Under 18/)
  })
})

describe('What is open after care', () => {
  it('ends by itself on the 25th birthday', () => {
    for (const { id, excludes, endsAtAge } of leavingCareFacts)
      if (excludes) assert.equal(endsAtAge?.age, 25, id)
  })
})
