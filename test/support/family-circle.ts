import assert from 'node:assert/strict'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { layOver, type Practice } from '../../src/engine/practice.ts'
import { distribution, meeting } from '../../src/practice/blocks/meeting.ts'
import { planSteps } from '../../src/practice/blocks/plan.ts'
import { catalogue } from '../../src/practice/catalogue.ts'
import { defineProcess } from '../../src/practice/vocabulary/process.ts'
import { post } from '../../src/practice/vocabulary/role.ts'
import { seed } from '../../src/practice/vocabulary/source.ts'
import { save } from './contact.ts'
import type { TestOffice } from './office.ts'

const source = seed('a process made for tests')

/** A process that the catalogue has not: a meeting that makes a plan, so that nothing can know it by name. */
const familyCircle = defineProcess({
  id: 'family-circle',
  number: 'P00',
  title: 'Family circle',
  noun: 'family circle',
  purpose: 'Meet, and plan.',
  referenceLetter: 'FC',
  basis: [source],
  about: 'child',
  roles: {
    start: [post('social-worker', 'duty-and-assessment')],
    record: [post('social-worker', 'duty-and-assessment')],
    authorise: [post('practice-manager', 'duty-and-assessment')],
  },
  clocks: [],
  questions: {
    hopes: { kind: 'long-text', text: 'What do you want to be different?' },
    keptBack: {
      kind: 'long-text',
      text: 'What must the family not read?',
      sensitive: 'not-for-family',
    },
    notListed: { kind: 'long-text', text: 'What is for workers?' },
    ...meeting({ what: 'family circle', chair: 'Who led it?' }),
    steps: planSteps({ text: 'What is the plan?' }),
    ...distribution({ what: 'plan' }),
  },
  pages: [
    { id: 'why', title: 'Why', people: true, asks: ['hopes', 'keptBack', 'notListed'] },
    {
      id: 'meeting',
      title: 'The circle',
      asks: [
        ...([
          'plannedFor',
          'place',
          'format',
          'heldAt',
          'endedAt',
          'chair',
          'minuteTaker',
        ] as const),
        ...(['people', 'reports', 'agencyViews', 'minutes', 'meetingActions'] as const),
      ],
    },
    { id: 'plan', title: 'The plan', asks: ['steps'] },
    { id: 'sent', title: 'Sent', after: 'decision', asks: ['distribution'] },
  ],
  meeting: {
    plannedFor: 'plannedFor',
    heldAt: 'heldAt',
    place: 'place',
    people: 'people',
    actions: 'meetingActions',
  },
  plan: { steps: 'steps', fact: 'child-in-need-plan', forTheFamily: ['hopes', 'keptBack'] },
  copies: {
    hopes: { process: 'family-circle', answer: 'hopes' },
    steps: { process: 'family-circle', answer: 'steps' },
  },
  outcomes: { agreed: { label: 'Agreed', source } },
  notHere: { ended: 'A circle is ended by the family.' },
  happenedAt: 'heldAt',
})

/** The practice with the family circle in it. */
export const withFamilyCircle = ({ pack }: Practice): Practice =>
  layOver({ ...catalogue, processes: [...catalogue.processes, familyCircle] }, pack)

const who = (name: string, agency: string, more: Readonly<Record<string, string>> = {}) => ({
  name,
  agency,
  capacity: 'professional',
  ...more,
})

/** The meeting as it was planned: four invited, who have not come yet. */
export const plannedCircle = {
  hopes: 'Nobody shouts in the night, and Mum sleeps.',
  keptBack: 'Aunt Pauline told us of the shouting.',
  notListed: 'Compare with the referral of last year.',
  plannedFor: '2026-04-09 14:00',
  place: 'Bobbin Lane Family Hub; room 2, first floor',
  format: 'both',
  people: [
    who('Carla Thornley', 'family', { capacity: 'parent', response: 'coming' }),
    who('Gareth Pike', 'education', { role: 'Head teacher', response: 'coming' }),
    who('Nurse Amy Lowe', 'health', { role: 'School nurse' }),
    who('PC Dale Orton', 'police', { response: 'notComing' }),
  ],
}

/** The plan that came of it. */
const firstSteps = [
  {
    need: 'Shouting at night',
    evidence: 'Aunt Pauline heard it',
    mustChange: 'Everybody sleeps from ten to six',
    action: 'Carla and her sister take turns',
    owner: 'Carla Thornley',
    by: '2026-04-20',
    measure: 'Two weeks without a call',
    otherwise: 'We ask for a family group conference',
    scale: '3',
    status: 'inProgress',
  },
  {
    need: 'Late for school',
    mustChange: 'In school by nine',
    action: 'A taxi for two weeks',
    owner: 'Gareth Pike',
    by: '2026-04-17',
    measure: 'The register',
    scale: '4',
    status: 'notStarted',
  },
  { need: 'No bed', action: 'Ask the charity', owner: 'Nurse Amy Lowe', by: '2026-04-30' },
]

/** The same plan some weeks on: one step changed, one done, one gone and one new. */
const laterSteps = [
  { ...firstSteps[0], by: '2026-05-01', scale: '6', progress: 'Nine quiet nights of fourteen.' },
  { ...firstSteps[1], status: 'done', scale: '8' },
  {
    need: 'Nobody to talk to',
    action: 'See the mentor each Friday',
    owner: 'Gareth Pike',
    by: '2026-05-15',
    measure: 'She goes',
  },
]

/** A circle that was planned in April, and whose plan was changed some weeks later. Moves the clock. */
export async function changedCircle(at: TestOffice): Promise<string> {
  const started = await startProcess(at.office, at.caller('ben-holroyd'), {
    process: 'family-circle',
    personIds: [at.person('ellie-mae-thornley')],
  })
  assert.ok(started.ok, JSON.stringify(started))
  const { id } = started.value
  const first = { ...plannedCircle, steps: firstSteps }
  await save(
    at,
    'ben-holroyd',
    id,
    Object.entries(first).map(([question, raw]) => ({ question, raw, version: 0 })),
  )
  at.clock.moveTo('2026-05-04T09:00:00Z')
  await save(at, 'ben-holroyd', id, [{ question: 'steps', raw: laterSteps, version: 1 }])
  return id
}
