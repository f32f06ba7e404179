import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  outcomeOf,
  refusalsToSubmit,
  writtenAbout,
} from '../../../../test/support/definition-under-test.ts'
import { holds } from '../../../engine/conditions.ts'
import { asked, unmet } from '../../../engine/journey.ts'
import type { RoleId } from '../../vocabulary/role.ts'
import { professionalDisagreement } from './index.ts'

const roles = new Map<string, readonly RoleId[]>([
  ['gill', ['practice-manager']],
  ['sunita', ['team-manager']],
  ['judith', ['senior-manager']],
])
const stages = ['first', 'second', 'third'] as const

describe('A professional disagreement', () => {
  it('is answered in one, three and five working days, stage by stage', () => {
    const [clock] = professionalDisagreement.clocks
    const within = stages.map(
      (stage) =>
        clock?.local?.find(({ when }) => !when || holds(when, writtenAbout({ values: { stage } })))
          ?.within,
    )
    assert.deepEqual(within, [{ workingDays: 1 }, { workingDays: 3 }, { workingDays: 5 }])
  })

  it('is answered at each stage by somebody higher', () => {
    const refused = (stage: string, answeredBy: string) =>
      unmet(
        professionalDisagreement.authoriseRequires ?? [],
        writtenAbout({
          values: { stage, answeredBy },
          with: { roles, workers: { authoriser: answeredBy } },
        }),
        '',
      ).length
    assert.deepEqual(
      ['gill', 'sunita', 'judith'].map((who) => stages.map((stage) => refused(stage, who) > 0)),
      [
        [false, true, true],
        [false, false, true],
        [false, false, false],
      ],
    )
  })

  it('goes up with all that was said, and after the third stage to the partnership', () => {
    const effects = outcomeOf(professionalDisagreement, 'nextStage').effects ?? []
    const next = (stage: string) =>
      effects.flatMap((one) =>
        one.effect === 'open' && holds(one.when!, writtenAbout({ values: { stage } }))
          ? [one.carries?.stage]
          : [],
      )
    assert.deepEqual(stages.map(next), [[{ value: 'second' }], [{ value: 'third' }], []])
    const [opened] = effects
    assert.ok(opened?.effect === 'open')
    for (const id of ['issue', 'raisedBy', 'riskNow', 'saidSoFar', 'stageBeganOn'])
      assert.ok(id in (opened.carries ?? {}), id)
    const offered = (key: string, stage: string) =>
      holds(outcomeOf(professionalDisagreement, key).when!, writtenAbout({ values: { stage } }))
    assert.equal(offered('nextStage', 'third'), false)
    assert.equal(offered('toThePartnership', 'third'), true)
  })

  it('E11: never holds up protection', () => {
    assert.deepEqual(professionalDisagreement.immediateDanger, { question: 'riskNow', is: 'yes' })
    assert.equal(professionalDisagreement.questions.actedHow.needed, 'to-submit')
    const [prompt] = professionalDisagreement.prompts ?? []
    assert.match(prompt?.says ?? '', /Act first/)
  })

  it('asks which agency only of a partner: ours and another authority are known', () => {
    const asksAgency = (raisedAs: string) =>
      asked(professionalDisagreement.questions.agency, writtenAbout({ values: { raisedAs } }))
    assert.deepEqual(['partner', 'us', 'otherAuthority'].map(asksAgency), [true, false, false])
  })

  it('is not the way of an independent reviewing officer, who has one of their own', () => {
    const [words] = refusalsToSubmit(professionalDisagreement, {
      values: { raisedAs: 'reviewingOfficer' },
    })
    assert.match(words ?? '', /Cafcass/)
    assert.ok(professionalDisagreement.notHere?.reviewingOfficer)
  })
})
