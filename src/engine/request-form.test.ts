import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { practiceOf } from '../practice-of.ts'
import type { Asker, AskerId } from '../practice/vocabulary/request-form.ts'
import { questionOf } from './journey.ts'
import { askerOf, doorOf, questionsFor, requestPages, wordsFor, type Door } from './request-form.ts'

describe('the public form', () => {
  let door: Door
  let sources: Set<string>
  const asker = (id: AskerId): Asker => askerOf(door, id)!
  const pages = (id: AskerId, values: Record<string, string> = {}): string[] =>
    requestPages(door, asker(id), values).map((page) => page.id)

  before(async () => {
    const practice = await practiceOf('lancashire')
    door = doorOf(practice)
    sources = new Set(practice.codeLists.get('source')?.codes.map(({ code }) => code))
  })

  it('maps every plain choice to a source of the census, and none twice', () => {
    const chosen = door.form.askers.flatMap(({ as }) => as)
    assert.deepEqual(
      chosen.filter(({ source }) => !sources.has(source)),
      [],
    )
    assert.equal(new Set(chosen.map(({ id }) => id)).size, chosen.length)
    assert.ok(sources.has(door.form.namelessSource))
    const professional = asker('professional').as.map(({ source }) => source)
    assert.equal(new Set(professional).size, professional.length)
    assert.equal(asker('professional').as.find(({ id }) => id === 'school')?.source, '2A')
  })

  it('asks only what a contact asks, in words for people who exist', () => {
    const asked = new Set(door.form.pages.flatMap((page) => page.asks))
    for (const id of asked) assert.ok(questionOf(door.definition, id))
    const { onlyFor, needed, plainly, askers } = door.form
    for (const id of [onlyFor, needed, plainly].flatMap(Object.keys)) assert.ok(asked.has(id), id)
    for (const one of askers) {
      for (const id of Object.keys(one.implies ?? {})) assert.ok(door.definition.questions[id], id)
    }
  })

  it('offers no answer that the contact would not understand', () => {
    for (const [id, words] of Object.entries(door.form.plainly)) {
      const question = questionOf(door.definition, id)
      for (const { options } of Object.values(words)) {
        if (!options) continue
        assert.equal(question.kind, 'choice', id)
        const known = 'options' in question ? question.options : undefined
        assert.deepEqual(
          Object.keys(options).filter((code) => !(code in (known ?? {}))),
          [],
        )
      }
    }
  })

  it('asks everyone what must be answered', () => {
    for (const one of door.form.askers) {
      const asked = door.form.pages.flatMap((page) => questionsFor(door, one, page))
      for (const id of Object.keys(door.form.needed))
        assert.ok(asked.includes(id), `${one.id} ${id}`)
    }
  })

  it('leads through 999 only when somebody is in danger, and on from there', () => {
    assert.deepEqual(pages('professional', { immediateDanger: 'yes' }).slice(0, 3), [
      'danger',
      'emergency',
      'you',
    ])
    assert.equal(pages('professional', { immediateDanger: 'no' }).includes('emergency'), false)
  })

  it('asks a professional, and no child, why it is lawful to go on without consent', () => {
    assert.ok(pages('professional', { consent: 'refused' }).includes('not-agreed'))
    assert.ok(!pages('professional', { consent: 'given' }).includes('not-agreed'))
    assert.ok(!pages('child', { consent: 'refused' }).includes('not-agreed'))
    assert.ok(!pages('child').includes('you'))
  })

  it('does not ask how to reach somebody who gives no name', () => {
    assert.ok(!pages('family-or-friend', { source: '9' }).includes('reach'))
    assert.ok(pages('family-or-friend', { source: '1B' }).includes('reach'))
  })

  it('asks a child in words of their own, a professional in those of the definition', () => {
    assert.equal(wordsFor(door, asker('child'), 'worries').text, 'What is worrying you?')
    assert.equal(
      wordsFor(door, asker('professional'), 'consent').text,
      questionOf(door.definition, 'consent').text,
    )
    // A hint never outlives the wording it was written under.
    assert.equal(wordsFor(door, asker('child'), 'workingWell').hint, undefined)
  })
})
