import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'

import { type Html, trusted } from '../html.ts'
import { accordion } from './accordion.ts'
import { backLink } from './back-link.ts'
import { breadcrumbs } from './breadcrumbs.ts'
import { button } from './button.ts'
import { characterCount } from './character-count.ts'
import { checkboxes } from './checkboxes.ts'
import { cookieBanner } from './cookie-banner.ts'
import { dateInput } from './date-input.ts'
import { details } from './details.ts'
import { errorMessage } from './error-message.ts'
import { errorSummary } from './error-summary.ts'
import { exitThisPage } from './exit-this-page.ts'
import { feedback } from './feedback.ts'
import { fieldset } from './fieldset.ts'
import { fileUpload } from './file-upload.ts'
import { footer } from './footer.ts'
import { genericHeader } from './generic-header.ts'
import { header } from './header.ts'
import { hint } from './hint.ts'
import { input } from './input.ts'
import { insetText } from './inset-text.ts'
import { label } from './label.ts'
import { languageNavigation } from './language-navigation.ts'
import { normaliseMarkup } from './normalise-markup.ts'
import { notificationBanner } from './notification-banner.ts'
import { pagination } from './pagination.ts'
import { panel } from './panel.ts'
import { passwordInput } from './password-input.ts'
import { phaseBanner } from './phase-banner.ts'
import { radios } from './radios.ts'
import { select } from './select.ts'
import { serviceNavigation } from './service-navigation.ts'
import { skipLink } from './skip-link.ts'
import { summaryList } from './summary-list.ts'
import { table } from './table.ts'
import { tabs } from './tabs.ts'
import { tag } from './tag.ts'
import { taskList } from './task-list.ts'
import { textarea } from './textarea.ts'
import { warningText } from './warning-text.ts'

type Component = (props: never) => Html

/** Ours under their official names: those that no page shows yet are held to their fixtures too. */
const ours: Readonly<Record<string, Component>> = {
  accordion,
  'back-link': backLink,
  breadcrumbs,
  button,
  'character-count': characterCount,
  checkboxes,
  'cookie-banner': cookieBanner,
  'date-input': dateInput,
  details,
  'error-message': errorMessage,
  'error-summary': errorSummary,
  'exit-this-page': exitThisPage,
  feedback,
  fieldset,
  'file-upload': fileUpload,
  footer,
  'generic-header': genericHeader,
  header,
  hint,
  input,
  'inset-text': insetText,
  label,
  'language-navigation': languageNavigation,
  'notification-banner': notificationBanner,
  pagination,
  panel,
  'password-input': passwordInput,
  'phase-banner': phaseBanner,
  radios,
  select,
  'service-navigation': serviceNavigation,
  'skip-link': skipLink,
  'summary-list': summaryList,
  table,
  tabs,
  tag,
  'task-list': taskList,
  textarea,
  'warning-text': warningText,
}

const installed = new URL('./', import.meta.resolve('govuk-frontend'))
const official = new URL('components/', installed)
const { version } = readJson(new URL('../../package.json', installed)) as { version: string }

interface Fixture {
  readonly name: string
  readonly options: unknown
  readonly html: string
}

function readJson(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** The official options, with every markup string declared as such; null stands for not given. */
function asProps(option: unknown, key = ''): unknown {
  const isMarkup = /^(html|.*Html|start|end|navigationStart|navigationEnd)$/.test(key)
  if (isMarkup && (option === false || option === '')) return undefined
  if (isMarkup && typeof option === 'string') return trusted(option)
  // The footer alone tells no licence from none given.
  if (option === null) return key === 'contentLicence' ? null : undefined
  if (Array.isArray(option)) return option.map((one) => asProps(one))
  if (typeof option !== 'object') return option
  if (key === 'attributes') return option
  return Object.fromEntries(
    Object.entries(option).map(([name, value]) => [name, asProps(value, name)]),
  )
}

function fixturesOf(name: string): readonly Fixture[] {
  return (readJson(new URL(`${name}/fixtures.json`, official)) as { fixtures: Fixture[] }).fixtures
}

const shipped = readdirSync(official, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
let run = 0

for (const name of shipped) {
  describe(`${name} writes what govuk-frontend writes`, () => {
    for (const fixture of fixturesOf(name)) {
      it(fixture.name, () => {
        const component = ours[name]
        assert.ok(component, `there is no ${name}.ts`)
        const written = component(asProps(fixture.options) as never).markup
        assert.equal(normaliseMarkup(written), normaliseMarkup(fixture.html))
        run += 1
      })
    }
  })
}

describe('the official fixtures', () => {
  it('pass, 725 of 725, for all 39 components that govuk-frontend 6.6.0 ships', () => {
    const fixtures = shipped.reduce((sum, name) => sum + fixturesOf(name).length, 0)
    assert.equal(version, '6.6.0')
    assert.deepEqual(Object.keys(ours).sort(), shipped.toSorted())
    assert.deepEqual([run, fixtures, shipped.length], [725, 725, 39])
  })
})
