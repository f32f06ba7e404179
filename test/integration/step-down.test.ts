import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { assessed, burnley, idOf, underAssessment } from '../support/in-need.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { decided, fileOf, granted, handedIn, read, refusalIn } from '../support/protection.ts'

const two = ['jayden-crossley', 'mia-crossley'] as const

const step = (action: string) => ({
  ...{ need: 'A calm morning', action, owner: 'The school', by: '2026-07-01' },
  measure: 'On time four days in five',
})

describe('social care steps down to early help', () => {
  let at: TestOffice
  let assessment: string

  before(async () => {
    at = await testOffice('2026-06-01T09:00:00Z')
    assessment = await underAssessment(at, burnley, ...two)
    const of = {
      'jayden-crossley': { steps: [step('Football on Saturdays'), step('Breakfast club')] },
      'mia-crossley': { steps: [step('A place at nursery'), step('Breakfast club')] },
    }
    granted(await handedIn(at, burnley.worker, assessment, { ...assessed, of }))
  })
  after(async () => at.close())

  it('not while nobody is named who leads from there', async () => {
    const each = { earlyHelpConsent: 'yes' }
    const decision = await decided(at, burnley.manager, assessment, 'teamAroundTheFamily', {
      ...{ each, leave: ['leadProfessional'] },
    })
    assert.match(refusalIn(decision), /Who will lead the Team Around the Family\?/)
    assert.ok(!(await fileOf(at, 'mia-crossley')).records.some(isEarlyHelp))
  })

  it('once for the whole family, with what was found and what each child’s plan says', async () => {
    const each = { earlyHelpConsent: 'yes', leadProfessional: 'Olu Adeyinka' }
    granted(await decided(at, burnley.manager, assessment, 'teamAroundTheFamily', { each }))
    const id = await idOf(at, 'early-help-assessment', 'mia-crossley')
    assert.equal(id, await idOf(at, 'early-help-assessment', 'jayden-crossley'))
    const from = await read(at, burnley.worker, assessment)
    const { row, parts } = await read(at, 'nadia-hussain', id)
    const said = (question: string): unknown => row.answers[question]?.value
    assert.deepEqual(
      (said('steps') as { action: string }[]).map(({ action }) => action),
      ['Football on Saturdays', 'Breakfast club', 'A place at nursery'],
    )
    assert.equal(said('leadName'), 'Olu Adeyinka')
    assert.equal(said('stepDownFrom'), 'assessment')
    assert.equal(said('socialCareEndedOn'), '2026-06-01')
    assert.equal(said('workingWell'), from.row.answers.workingWell?.value)
    for (const part of parts) {
      const before = from.parts.find((one) => one.person.id === part.person.id)
      assert.ok(before?.row.answers.dayInTheLife)
      assert.equal(part.row.answers.dayInTheLife?.value, before.row.answers.dayInTheLife.value)
    }
  })
})

const isEarlyHelp = ({ process }: { readonly process: string }): boolean =>
  process === 'early-help-assessment'
