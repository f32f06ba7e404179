import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { catalogue } from './catalogue.ts'
import type { Effect } from './vocabulary/effect.ts'
import type { ProcessDefinition } from './vocabulary/process.ts'

const { processes, notYetDefined, codeLists, facts, letters, roles, teamTypes } = catalogue
const processOf = new Map(processes.map((one) => [one.id, one]))

const effectsOf = (definition: ProcessDefinition): readonly Effect[] => [
  ...(definition.onStart ?? []),
  ...Object.values(definition.outcomes).flatMap(({ effects }) => effects ?? []),
]

/** Every question id that a condition anywhere inside this piece of a definition looks at. */
const lookedAt = (piece: unknown): string[] =>
  [...JSON.stringify(piece).matchAll(/"(?:question|notAfter)":"([^"]+)"/g)].map(
    ([, id]) => id ?? '',
  )

for (const definition of processes) {
  describe(`The definition of ${definition.id}`, () => {
    const known = new Set(Object.keys(definition.questions))

    it('asks each of its questions in exactly one place', () => {
      const asked = [
        ...definition.pages.flatMap(({ asks }) => asks),
        ...new Set(Object.values(definition.outcomes).flatMap(({ asks }) => asks ?? [])),
      ]
      assert.deepEqual(asked.toSorted(), [...known].toSorted())
    })

    it('looks, in its conditions, only at questions it asks', () => {
      const strangers = lookedAt([definition.questions, definition.pages, definition.outcomes])
      assert.deepEqual(
        strangers.filter((id) => !known.has(id)),
        [],
      )
    })

    it('names only code lists there are, and keeps a word that is in none', () => {
      for (const [id, question] of Object.entries(definition.questions)) {
        if (question.kind !== 'choice' && question.kind !== 'choices') continue
        const list = codeLists.find((one) => one.id === question.codes)
        // The districts are the authority's own list: the check of the model asks its pack for it.
        const isOfAuthority = question.codes === 'district'
        assert.ok((question.options ?? list) || isOfAuthority, `${id} has nothing to choose from`)
        if (!question.otherAs) continue
        assert.ok(known.has(question.otherAs), `${id} keeps words in ${question.otherAs}`)
        assert.ok(
          list?.codes.some(({ code }) => code === 'other'),
          `${id} has no “other”`,
        )
      }
    })

    it('opens, starts and sends only what is defined or listed as not yet', () => {
      for (const one of effectsOf(definition)) {
        if (one.effect === 'open') {
          assert.ok(processOf.has(one.process) || one.process in notYetDefined, one.process)
        }
        if (one.effect === 'start-fact' || one.effect === 'end-fact') {
          assert.ok(
            facts.some(({ id }) => id === one.fact),
            one.fact,
          )
        }
        if (one.effect === 'tell') {
          assert.ok(
            letters.some(({ id }) => id === one.letter),
            one.letter,
          )
        }
      }
    })

    it('carries answers only to questions that the opened process asks', () => {
      for (const one of effectsOf(definition)) {
        const opened = one.effect === 'open' && processOf.get(one.process)
        if (!opened) continue
        const lost = Object.keys(one.carries ?? {}).filter((id) => !(id in opened.questions))
        assert.deepEqual(lost, [], one.process)
      }
    })

    it('gives every role and team type that it names a definition', () => {
      const { start, record, authorise = [], allocate = [], read = [] } = definition.roles
      const posts = [...start, ...record, ...authorise, ...allocate, ...read]
      for (const { role, in: teams } of posts) {
        assert.ok(
          roles.some(({ id }) => id === role),
          role,
        )
        for (const team of teams ?? []) {
          assert.ok(
            teamTypes.some(({ id }) => id === team),
            team,
          )
        }
      }
    })
  })
}

describe('The catalogue', () => {
  it('holds every process of the statutory spine, in the order of the handbook within each service', () => {
    const numbers = new Set(processes.map(({ number }) => number.replace(/[a-z]+$/, '')))
    const spine = Array.from({ length: 49 }, (_, at) => `P${String(at + 1).padStart(2, '0')}`)
    assert.deepEqual(
      spine.filter((number) => !numbers.has(number)),
      [],
    )
    assert.deepEqual(Object.keys(notYetDefined), [], 'nothing opens what is not written')
  })

  it('gives every process a reference letter of its own', () => {
    const used = processes.map(({ referenceLetter }) => referenceLetter)
    assert.deepEqual(used, [...new Set(used)])
  })

  it('keeps every code list free of two codes alike', () => {
    for (const { id, codes } of codeLists) {
      const words = codes.map(({ code }) => code)
      assert.deepEqual(words, [...new Set(words)], id)
    }
  })

  it('reads a word that a partner writes as one presenting issue at most', () => {
    const issues = codeLists.find(({ id }) => id === 'presenting')?.codes ?? []
    const words = issues.flatMap(({ label, also }) => [label, ...(also ?? [])])
    const lower = words.map((word) => word.toLowerCase())
    assert.deepEqual(lower, [...new Set(lower)])
    assert.ok(lower.includes('exploitation (sexual)') && lower.includes('exploitation (criminal)'))
  })

  it('sends letters that fill in only what the closed set allows', () => {
    const allowed =
      /^(authority|front-door-phone|out-of-hours-phone|reference|received|outcome|explained|level|referrer|signed-by|children|decisions|services|places|link|code)$/
    for (const { id, subject, body } of letters) {
      for (const [, name] of `${subject} ${body}`.matchAll(/\{\{(.*?)\}\}/g)) {
        assert.match(name ?? '', allowed, id)
      }
    }
  })
})

describe('A contact', () => {
  it('can hold every column of a partner’s file that is not about the people themselves', () => {
    const columns = {
      ...{ receivedAt: 'instant', method: 'choice', source: 'choice', referrerName: 'text' },
      ...{ referrerRole: 'text', referrerAgency: 'text', referrerEmail: 'text' },
      ...{ referrerPhone: 'text', referrerAnonymous: 'yes-no', familyAware: 'yes-no' },
      ...{ familyUnawareReason: 'long-text', consent: 'choice', consentReason: 'long-text' },
      ...{ immediateDanger: 'yes-no', called999At: 'instant', policeLog: 'text' },
      ...{ worries: 'long-text', workingWell: 'long-text', childsVoice: 'long-text' },
      ...{ presenting: 'choices', presentingAsWritten: 'text', parentName: 'text' },
      ...{ parentRelationship: 'choice', parentHasParentalResponsibility: 'yes-no' },
      ...{ otherChildrenAsGiven: 'long-text', externalReference: 'text' },
    }
    const contact = processOf.get('contact')
    const kinds = Object.keys(columns).map((id) => [id, contact?.questions[id]?.kind])
    assert.deepEqual(Object.fromEntries(kinds), columns)
  })
})
