import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'

import { type Html, trusted } from '../html.ts'
import { normaliseMarkup } from './normalise-markup.ts'

const ours = readdirSync(import.meta.dirname)
  .filter((file) => /^[a-z-]+\.ts$/.test(file))
  .map((file) => file.replace('.ts', ''))

const official = new URL(import.meta.resolve('govuk-frontend')).pathname.replace(
  /[^/]*$/,
  'components/',
)

interface Fixture {
  readonly name: string
  readonly options: unknown
  readonly html: string
}

/** The official options, with every markup string declared as such; null stands for not given. */
function asProps(option: unknown, key = ''): unknown {
  const isMarkup = /^(html|.*Html|start|end|navigationStart|navigationEnd)$/.test(key)
  if (isMarkup && (option === false || option === '')) return undefined
  if (isMarkup && typeof option === 'string') return trusted(option)
  if (option === null) return undefined
  if (Array.isArray(option)) return option.map((one) => asProps(one))
  if (typeof option !== 'object') return option
  if (key === 'attributes') return option
  return Object.fromEntries(
    Object.entries(option).map(([name, value]) => [name, asProps(value, name)]),
  )
}

function fixturesOf(name: string): readonly Fixture[] {
  const file = readFileSync(`${official}${name}/fixtures.json`, 'utf8')
  return (JSON.parse(file) as { fixtures: Fixture[] }).fixtures
}

const components = readdirSync(official).filter((name) => ours.includes(name))
let run = 0

for (const name of components) {
  describe(`${name} writes what govuk-frontend writes`, async () => {
    const functionName = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
    const loaded = (await import(`./${name}.ts`)) as Record<string, (props: unknown) => Html>
    const component = loaded[functionName]
    assert.ok(component, `${name}.ts exports ${functionName}`)

    for (const fixture of fixturesOf(name)) {
      it(fixture.name, () => {
        const written = component(asProps(fixture.options)).markup
        run += 1
        assert.equal(normaliseMarkup(written), normaliseMarkup(fixture.html))
      })
    }
  })
}

describe('the official fixtures', () => {
  it('were all run: 497 examples of our 23 components in govuk-frontend 6.6.0', () => {
    const shipped = components.map((name) => fixturesOf(name).length).reduce((sum, n) => sum + n, 0)
    assert.equal(components.length, 23)
    assert.equal(shipped, 497)
    assert.equal(run, shipped)
  })
})
