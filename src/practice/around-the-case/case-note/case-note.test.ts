import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  doings,
  dueOn,
  outcomeOf,
  refusals,
  writtenAbout,
} from '../../../../test/support/definition-under-test.ts'
import { clockMoves } from '../../../engine/clocks.ts'
import { holds } from '../../../engine/conditions.ts'
import { asked, promptsFor } from '../../../engine/journey.ts'
import { caseNote } from './index.ts'

const within = (values: object, facts: readonly object[] = []) =>
  caseNote.clocks[0]?.local?.find(
    ({ when }) =>
      !when || holds(when, writtenAbout({ values: values as never, facts: facts as never })),
  )?.within

describe('A case note', () => {
  it('is written within one working day for protection, placement and incidents, and within three otherwise', () => {
    assert.deepEqual(within({ concerns: 'none' }), { workingDays: 3 })
    for (const concerns of ['protection', 'placement', 'incident'])
      assert.deepEqual(within({ concerns }), { workingDays: 1 }, concerns)
    const plan = { kind: 'child-protection-plan', fromOn: '2026-05-26', detail: {} }
    assert.deepEqual(within({ concerns: 'none' }, [plan]), { workingDays: 1 })
  })

  it('E8: has three working days over Easter', () => {
    assert.equal(dueOn(caseNote, 'T108', '2026-04-01'), '2026-04-08')
  })

  it('E14: dated back, it is late by the day it is handed in', () => {
    const values = { happenedAt: '2026-04-01T10:00:00Z', concerns: 'none' }
    const submitted = '2026-05-20T09:00:00Z'
    const [move] = clockMoves(caseNote, writtenAbout({ values }).record, { submitted }, [])
    assert.ok(move?.move === 'start')
    assert.deepEqual([move.from, move.metAt], [values.happenedAt, submitted])
    assert.ok('whyLate' in caseNote.questions)
  })

  it('E15: is of something that has happened', () => {
    assert.ok(!('planned' in caseNote.questions.happenedAt))
  })

  it('E5: is confirmed for each brother and sister who shares it', () => {
    assert.equal(caseNote.outcomesEach, 'child')
    assert.match(
      refusals(caseNote, 'saved', { child: { belongsHere: 'no' } })[0] ?? '',
      /take this child off the note and write theirs apart/,
    )
    assert.deepEqual(refusals(caseNote, 'saved', { child: { belongsHere: 'yes' } }), [])
  })

  it('says that a child was seen, and not when it was by video', () => {
    assert.deepEqual(doings(caseNote, 'saved')[0], 'record-fact child-seen')
    const [seen] = outcomeOf(caseNote, 'saved').effects ?? []
    const counts = (how: string) =>
      holds(seen!.when!, writtenAbout({ values: { how }, child: { seen: 'yes' } }))
    assert.deepEqual(['inPerson', 'video'].map(counts), [true, false])
  })

  it('E1: asks whether a child was seen only where one could be', () => {
    const shown = (how: string, subject: 'born' | 'unborn') =>
      asked(caseNote.questions.seen, writtenAbout({ values: { how }, subject: [subject] }))
    assert.equal(shown('inPerson', 'born'), true)
    assert.equal(shown('inPerson', 'unborn'), false)
    assert.equal(shown('phone', 'born'), false)
  })

  it('asks what became of a child’s words only where there are some, and whether the child was told', () => {
    const shown = (
      id: 'howSaid' | 'doneAboutIt' | 'childTold' | 'whyChildNotTold',
      child: object,
    ) => asked(caseNote.questions[id], writtenAbout({ child: child as never }))
    for (const id of ['howSaid', 'doneAboutIt', 'childTold'] as const) {
      assert.equal(shown(id, {}), false, id)
      assert.equal(shown(id, { childsWords: 'I want Nan.' }), true, id)
    }
    assert.equal(shown('whyChildNotTold', { childsWords: 'Nan.', childTold: 'yes' }), false)
    assert.equal(shown('whyChildNotTold', { childsWords: 'Nan.', childTold: 'notYet' }), true)
    const says = (child: object) =>
      promptsFor(caseNote, writtenAbout({ child: child as never }).record).map((one) => one.says)
    assert.match(says({ childsWords: 'I want Nan.' })[0] ?? '', /what was done about it/)
    assert.deepEqual(says({ childsWords: 'I want Nan.', doneAboutIt: 'Rang Nan.' }), [])
  })

  it('keeps whom the child would rather see, on the day of the note, however it ends', () => {
    for (const key of ['saved', 'keptApart']) {
      const kept = outcomeOf(caseNote, key).effects?.find(
        (one) => 'fact' in one && one.fact === 'would-rather-see',
      )
      assert.ok(kept?.effect === 'record-fact', key)
      assert.deepEqual(kept.on, { answer: 'happenedAt' })
      assert.deepEqual(kept.with, { wish: { answer: 'ratherSee' } })
      const isKept = (child: object) =>
        holds(kept.when!, writtenAbout({ child: child as Record<string, string> }))
      assert.deepEqual([isKept({ ratherSee: 'either' }), isKept({})], [true, false])
    }
  })

  it('asks that of a child of any age, at any time, and of no baby before birth', () => {
    const shown = (subject: 'born' | 'unborn') =>
      asked(
        caseNote.questions.ratherSee,
        writtenAbout({ values: { how: 'phone' }, subject: [subject] }),
      )
    assert.deepEqual([shown('born'), shown('unborn')], [true, false])
    assert.equal(caseNote.questions.ratherSee.needed, undefined)
  })

  it('does not ask how a phone call, an email or a text message took place', () => {
    const asksHow = (noteType: string) =>
      asked(caseNote.questions.how, writtenAbout({ values: { noteType } }))
    assert.deepEqual(['phone', 'email', 'text'].map(asksHow), [false, false, false])
    assert.deepEqual(['meeting', 'direct-work'].map(asksHow), [true, true])
  })

  it('E25: warns of names of others before it is shared, and keeps that part from the family', () => {
    const says = (about: string) =>
      promptsFor(caseNote, writtenAbout({ values: { about: [about] } }).record).map(
        ({ says: words }) => words,
      )
    assert.match(says('siblings')[0] ?? '', /looked at and taken out/)
    assert.deepEqual(says('none'), [])
    assert.equal(caseNote.questions.apart.sensitive, 'not-for-family')
    const offered = (key: string, about: string) =>
      holds(outcomeOf(caseNote, key).when!, writtenAbout({ values: { about: [about] } }))
    assert.deepEqual([offered('saved', 'none'), offered('keptApart', 'none')], [true, false])
    assert.deepEqual(
      [offered('saved', 'confidential'), offered('keptApart', 'confidential')],
      [false, true],
    )
  })

  it('E18: says that it stands behind the wall of a restricted record', () => {
    const { record } = writtenAbout({ subject: ['born', 'restricted'] })
    assert.match(promptsFor(caseNote, record)[0]?.says ?? '', /behind the same wall/)
  })

  it('E23: on the wrong child’s record, has room for how it came there, and for the breach', () => {
    const page = caseNote.pages.find(({ id }) => id === 'wrong-record')
    assert.ok(page?.after === 'decision')
    for (const id of page.asks) {
      assert.equal(caseNote.questions[id].each, 'child', id)
      assert.equal(caseNote.questions[id].sensitive, 'not-for-family', id)
    }
  })

  it('is not the visit that a plan waits for, and says which record is', () => {
    const { record } = writtenAbout({ values: { noteType: 'visit-child-protection' } })
    assert.match(promptsFor(caseNote, record)[0]?.says ?? '', /Record a child protection visit/)
    const decision = writtenAbout({ values: { noteType: 'management-decision' } }).record
    assert.match(promptsFor(caseNote, decision)[0]?.says ?? '', /manager records it as what it was/)
  })
})
