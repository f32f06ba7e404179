import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { catalogue } from './catalogue.ts'
import type { FactDetail } from './vocabulary/fact.ts'
import type { Question } from './vocabulary/question.ts'

const lists = new Map(catalogue.codeLists.map((one) => [one.id, one.codes]))

const optionsOf = (of: FactDetail | Question): Readonly<Record<string, string>> => {
  const { options, codes: list } = of as Partial<FactDetail>
  if (options) return options
  const codes = list ? (lists.get(list) ?? []) : []
  return Object.fromEntries(codes.map(({ code, label }) => [code, label]))
}

/** Every detail that an effect gives to a fact, with what it takes it from. */
const given = catalogue.processes.flatMap((definition) =>
  [
    ...(definition.onStart ?? []),
    ...Object.values(definition.outcomes).flatMap(({ effects }) => effects ?? []),
  ].flatMap((effect) =>
    'fact' in effect && 'with' in effect
      ? Object.entries(effect.with ?? {}).map(([detail, from]) => ({
          definition,
          effect,
          detail,
          from,
        }))
      : [],
  ),
)

/** The facts that name somebody from outside say who it is and of whom: whoever lets them in gives that. */
const namesWhoIsLetIn = new Set(
  catalogue.processes.flatMap(
    ({ letsIn }) => catalogue.roles.find(({ id }) => id === letsIn?.as)?.onlyNamedBy ?? [],
  ),
)

describe('what is said of a fact', () => {
  for (const fact of catalogue.facts.filter(({ broughtIn, keptBy }) => !broughtIn && !keptBy)) {
    for (const [name, detail] of Object.entries(fact.details ?? {})) {
      const sources = given.filter((one) => one.effect.fact === fact.id && one.detail === name)

      it(`${fact.id}, ${name}: is something that a record gives it`, () => {
        assert.ok(sources.length > 0 || namesWhoIsLetIn.has(fact.id))
      })

      it(`${fact.id}, ${name}: is said in the words it was chosen in`, () => {
        const words = optionsOf(detail)
        for (const { definition, from } of sources) {
          if ('value' in from) {
            // A number says itself.
            const isSaid = from.value in words || /^\d+$/.test(from.value)
            assert.ok(isSaid, `${from.value} has no words`)
          }
          const asked = 'answer' in from ? definition.questions[from.answer] : undefined
          if (!asked) continue
          for (const [code, label] of Object.entries(optionsOf(asked))) {
            assert.equal(words[code], label, `${definition.id} offers ${code}`)
          }
        }
      })
    }
  }
})
