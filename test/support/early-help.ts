import assert from 'node:assert/strict'
import type { Given } from './protection.ts'
import { begun, handedIn } from './protection.ts'
import type { TestOffice } from './office.ts'

/** A family of two in Preston, and who works with them. */
export const family = ['lily-rigg', 'callum-rigg'] as const
export const worker = 'steph-catterall'

/** One step of a plan that somebody owns. */
export const steps = [
  {
    need: 'Mornings are a struggle',
    action: 'Set up a morning routine',
    owner: 'Steph Catterall, community support',
    by: '2026-09-30',
    measure: 'At school on time four days of five',
  },
]

export const lead = {
  leadName: 'Olu Adeyinka',
  leadRole: 'Pastoral lead',
  leadOrganisation: 'school',
  leadOrganisationName: 'Moorside High School',
  leadPhone: '01254 000000',
  leadEmail: 'pastoral@moorside.example',
}

const evidence = ['attendance-below-90', 'parenting-support', 'debt'].map((need) => ({
  need,
  atStart: 'The school and the family say so',
  target: 'It no longer is',
}))

/** An Early Help Assessment of two children that agrees a plan, as its answers. */
export const agreed: Given['answers'] = {
  registeredOn: '2026-03-02',
  startedOn: '2026-03-02',
  completedOn: '2026-03-20',
  organisation: 'school',
  organisationName: 'Moorside High School',
  stepDownFrom: 'no',
  consent: 'given',
  consentGivenBy: 'Jo Rigg',
  workingWell: 'The children are close, and Jo asks for help.',
  needs: ['attendance-below-90', 'parenting-support', 'debt'],
  evidence,
  startEducation: '3',
  startRelationships: '4',
  startMoney: '5',
  level: '3',
  meetEvery: 'six',
  steps,
  ...lead,
}

/** Begins an Early Help Assessment and hands it in. Returns its id. */
export async function assessed(
  at: TestOffice,
  { outcome = 'teamAroundTheFamily', answers = {} }: { outcome?: string; answers?: object } = {},
): Promise<string> {
  const started = await begun(at, worker, 'early-help-assessment', family)
  assert.ok(started.ok, JSON.stringify(started))
  const given: Given = { answers: { ...agreed, outcome, ...answers } }
  const done = await handedIn(at, worker, started.value.id, given)
  assert.ok(done.ok, JSON.stringify(done))
  return started.value.id
}
