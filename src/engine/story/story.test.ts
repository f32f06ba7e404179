import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { practiceOf } from '../../practice-of.ts'
import { emergencyDuty } from '../../practice/posts.ts'
import { fits, postsIn } from '../permissions.ts'
import type { Practice } from '../practice.ts'
import { ageOfWords } from './age.ts'
import type { StoryFact, StoryLine, StoryRecord } from './story.ts'
import { tellStory, type StoryOf } from './tell-story.ts'
import { tellingQuestions } from './told-answers.ts'

const today = '2026-11-22'
const nothing: StoryOf = {
  home: { personId: '1', isHidden: false },
  facts: [],
  records: [],
  due: [],
  besides: [],
  hidden: [],
}
const plan: StoryRecord = {
  is: 'record',
  id: '5',
  process: 'child-protection-plan',
  reference: 'PP-26-5',
  on: '2026-05-03',
  stage: 'decided',
  completedAt: '2026-05-03T12:00:00Z',
  answers: {
    contingency: {
      value: 'A legal planning meeting if Lee is in the home.',
      at: '2026-05-03T11:00:00Z',
    },
  },
}
const onPlan: StoryFact = { kind: 'child-protection-plan', fromOn: '2026-05-03', detail: {} }

describe('the story so far', () => {
  let practice: Practice
  before(async () => {
    practice = await practiceOf('lancashire')
  })
  const told = (of: Partial<StoryOf>, topic: string): readonly StoryLine[] =>
    tellStory(
      { ...nothing, ...of },
      { practice, today, nameOf: (kind, id) => `${kind} ${id}` },
    ).find(({ question }) => question.id === topic)?.lines ?? []

  it('says how old a line is', () => {
    const ages = [
      '2026-11-22',
      '2026-11-21',
      '2026-11-10',
      '2026-10-23',
      '2026-05-03',
      '2024-01-01',
    ]
    assert.deepEqual(
      ages.map((day) => ageOfWords(day, today)),
      ['today', 'yesterday', '12 days ago', '30 days ago', '6 months ago', '2 years ago'],
    )
    assert.equal(ageOfWords('2026-11-25', today), 'in 3 days')
  })

  it('asks ten questions, and answers none where nothing says it', () => {
    const all = tellStory(nothing, { practice, today, nameOf: () => '' })
    assert.equal(all.length, 10)
    assert.deepEqual(
      all.flatMap(({ lines }) => lines),
      [],
    )
    assert.ok(all.every(({ question }) => question.notKnown !== ''))
  })

  it('tells a plan while it is in force, from the day it was made, or changed since', () => {
    const [line] = told({ records: [plan], facts: [onPlan] }, 'plan')
    assert.deepEqual(line?.words, ['A legal planning meeting if Lee is in the home.'])
    assert.deepEqual([line.saidOn, line.note], ['2026-05-03', undefined])
    assert.deepEqual(told({ records: [plan] }, 'plan'), [])
    const changed = { contingency: { value: 'Court.', at: '2026-06-10T09:00:00Z' } }
    const [later] = told({ records: [{ ...plan, answers: changed }], facts: [onPlan] }, 'plan')
    assert.deepEqual([later?.saidOn, later?.note], ['2026-06-10', 'Changed since it was signed'])
    const draft = { ...plan, stage: 'new' }
    assert.equal(told({ records: [draft] }, 'plan')[0]?.note, 'Not signed yet')
  })

  it('takes the newest answer to a question, but keeps every restriction that was ever made', () => {
    const contact = (
      id: string,
      on: string,
      answers: Readonly<Record<string, string>>,
    ): StoryRecord => ({
      ...{ is: 'record', id, process: 'contact', reference: `C-${id}`, on, stage: 'decided' },
      answers: Object.fromEntries(
        Object.entries(answers).map(([name, value]) => [name, { value, at: `${on}T10:00:00Z` }]),
      ),
    })
    const records = [
      contact('1', '2024-01-01', { worries: 'Old worry', doNotTellWhom: 'The stepfather' }),
      contact('2', '2026-01-01', { worries: 'New worry', doNotTellWhom: 'The uncle' }),
    ]
    assert.deepEqual(
      told({ records }, 'worry').map(({ words }) => words[0]),
      ['New worry'],
    )
    assert.deepEqual(
      told({ records }, 'must-not-happen').map(({ words }) => words[0]),
      ['The uncle', 'The stepfather'],
    )
  })

  it('says where a missing child was last seen only while they are missing, and puts that before the placement', () => {
    const missing: StoryRecord = {
      ...{
        is: 'record',
        id: '9',
        process: 'missing-episode',
        reference: 'M-26-9',
        on: '2026-11-21',
      },
      stage: 'new',
      answers: { lastSeenWhere: { value: 'At the bus station', at: '2026-11-21T23:00:00Z' } },
    }
    const placed: StoryFact = { kind: 'placement', fromOn: '2026-08-06', detail: { carer: 'Ruth' } }
    const away: StoryFact = { kind: 'missing-episode', fromOn: '2026-11-21', detail: {} }
    const home = { personId: '1', isHidden: false, address: '1 Mill St', since: '2026-01-01' }
    const lines = told({ records: [missing], facts: [placed, away], home }, 'where-tonight')
    assert.deepEqual(
      lines.map(({ title }) => title),
      [
        ...['Missing', 'Where was the child last seen?', 'Placement'],
        'Address of home, where they do not live now',
      ],
    )
    const back = { ...away, toOn: '2026-11-22' }
    assert.deepEqual(
      told({ records: [missing], facts: [placed, back], home }, 'where-tonight').map(
        ({ title }) => title,
      ),
      ['Placement', 'Address of home, where they do not live now'],
    )
  })

  it('leaves out where a child once was when they have been seen since, for that was another night', () => {
    const on = '2026-05-02'
    const answers = { whereNow: { value: 'On the ward', at: `${on}T23:00:00Z` } }
    const records: StoryRecord[] = [
      {
        is: 'record',
        id: '3',
        process: 'contact',
        reference: 'C-26-3',
        on,
        stage: 'decided',
        answers,
      },
    ]
    assert.equal(told({ records }, 'where-tonight').length, 1)
    const seen = { kind: 'child-seen', fromOn: '2026-05-04', toOn: '2026-05-04', detail: {} }
    assert.deepEqual(told({ records, facts: [seen] }, 'where-tonight'), [])
  })

  it('E13: shows no address that must not be disclosed, wherever anybody wrote it', () => {
    const home = { personId: '1', isHidden: true }
    assert.deepEqual(told({ home }, 'where-tonight')[0]?.words, [
      'Address not shown: do not disclose',
    ])
    const answers = {
      worries: { value: 'He waits outside 14 Bobbin Close.', at: '2026-01-01T10:00:00Z' },
    }
    const records = [{ ...plan, process: 'contact', answers }]
    const [line] = told({ home, records, hidden: ['14 Bobbin Close'] }, 'worry')
    assert.deepEqual(line?.words, ['He waits outside [address not shown].'])
  })

  it('says when they were last seen, alone or not, and by when next', () => {
    const visit = (fromOn: string, seenAlone: string): StoryFact => ({
      ...{ kind: 'child-protection-visit', fromOn, toOn: fromOn },
      detail: { seenAlone },
    })
    const lines = told({ facts: [visit('2026-11-01', 'no'), visit('2026-11-10', 'yes')] }, 'seen')
    assert.equal(lines.length, 1)
    assert.deepEqual(lines[0]?.words, [
      'Tue 10 Nov 2026',
      'Child protection visit: child seen',
      'seen alone: Yes',
    ])
  })

  it('B10: emergency duty may read nearly every record that tells something, and the page says what it may not', () => {
    const kept = [...tellingQuestions(practice).keys()].filter((process) => {
      const definition = practice.processes.get(process)
      assert.ok(definition)
      const posts = postsIn('read', definition)
      return !emergencyDuty.every(({ role }) =>
        posts.some((wanted) => fits({ role, teamId: 'edt', teamType: 'emergency-duty' }, wanted)),
      )
    })
    // Health detail is behind a wall of its own (B0.5); partners' screening and the versions of plans add nothing.
    assert.deepEqual(kept, ['multi-agency-screening', 'care-plan-version', 'health-assessment'])
  })
})
