import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { loadAssets } from '../assets.ts'
import { html } from '../html.ts'
import { page } from './page.ts'
import { publicPage } from './public-page.ts'
import type { Site } from './site.ts'

const assets = loadAssets()
const site: Site = {
  assets,
  name: 'Threadwell',
  service: 'Children’s services',
  footerLinks: [{ text: 'Accessibility', href: '/about/accessibility' }],
  notice: 'Every person on this page is made up',
}
const who = { name: 'Dev Rathore <x>', role: 'Front door', csrfToken: 'token-1' }
const shown = page({
  site,
  who,
  title: 'Screening',
  heading: { text: 'Screening: Central', lead: html`<a href="#all">21 requests</a> are waiting.` },
  navigation: [{ text: 'Front door', href: '/front-door', active: true }],
  content: html`<p>Rows</p>`,
}).markup
const open = publicPage({ site, title: 'Request support', content: html`<p>Start</p>` }).markup

describe('a page', () => {
  it('says its language, its title and where its content begins', () => {
    assert.match(shown, /^<!DOCTYPE html>\n<html lang="en-GB"/)
    assert.match(shown, /<title>Screening – Threadwell<\/title>/)
    assert.match(shown, /href="#main-content" class="govuk-skip-link"/)
    assert.equal(shown.match(/id="main-content"/g)?.length, 1)
    assert.equal(shown.match(/<h1/g)?.length, 1)
  })

  it('begins its title with "Error" and lists what is wrong', () => {
    const wrong = page({
      site,
      who,
      title: 'A',
      errors: [{ text: 'Say why', href: '#why' }],
      content: '',
    })
    assert.match(wrong.markup, /<title>Error: A – Threadwell<\/title>/)
    assert.match(wrong.markup, /<a href="#why">Say why<\/a>/)
    assert.doesNotMatch(shown, /error-summary/)
  })

  it('needs no inline script, style or event, so that a strict policy can forbid them', () => {
    for (const markup of [shown, open]) {
      assert.doesNotMatch(markup, /<style|\sstyle=|\son[a-z]+=|javascript:/i)
      for (const [tag] of markup.matchAll(/<script[^]*?<\/script>/g)) {
        assert.match(tag, /^<script( type="module")? src="\/assets\/[^"]+"><\/script>$/)
      }
    }
  })

  it('loads only what is published', () => {
    const paths = [...shown.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path!)
    assert.equal(paths.length, 6)
    for (const path of paths) assert.ok(assets.find(path), path)
  })

  it('carries neither the crown nor the name of GOV.UK', () => {
    for (const markup of [shown, open]) assert.doesNotMatch(markup, /crown|GOV\.UK/i)
  })

  it('shows who is signed in, and signs out by a form that nobody can forge', () => {
    assert.match(shown, /Dev Rathore &lt;x&gt;/)
    assert.match(
      shown,
      /action="\/sign-out" method="post">\s*<input type="hidden" name="_csrf" value="token-1">/,
    )
  })

  it('listens for the "/" key unless the person turned it off', () => {
    assert.match(shown, /data-search-key/)
    const off = page({ site, who: { ...who, searchKey: false }, title: 'A', content: '' })
    assert.doesNotMatch(off.markup, /data-search-key|<kbd/)
  })
})

describe('a public page', () => {
  it('has the service beside the name, and nothing for those who work here', () => {
    assert.match(open, /Children’s services/)
    assert.doesNotMatch(open, /sign-out|role="search"|service-navigation/)
  })
})
