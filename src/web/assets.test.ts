import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { loadAssets } from './assets.ts'

const assets = loadAssets()

function textOf(name: string): string {
  const reply = assets.find(assets.url(name))
  assert.ok(reply, name)
  return reply.body.toString()
}

describe('what a page loads', () => {
  it('has nothing in it that belongs to GOV.UK alone', () => {
    const css = textOf('govuk-frontend.css')
    const theirs = [
      /@font-face/,
      /GDS Transport/i,
      /customised for exclusive use/,
      /govuk-crest\.svg/,
    ]
    assert.deepEqual(
      theirs.filter((pattern) => pattern.test(css)),
      [],
    )
    assert.ok(css.includes('font-family:Arial,sans-serif'))
  })

  it('refers to nothing that is not published', () => {
    for (const name of ['govuk-frontend.css', 'govuk-frontend.js', 'threadwell.css', 'start.js']) {
      const text = textOf(name)
      assert.equal(/url\([^)]*\)|sourceMappingURL|@import/.exec(text)?.[0], undefined, name)
      for (const [, path = ''] of text.matchAll(/from\s*['"]([^'"]+)['"]/g)) {
        assert.ok(assets.find(path), `${name} imports ${path}`)
      }
    }
  })

  it('is named by what is in it, so that a browser may keep it for a year', () => {
    assert.match(assets.url('threadwell.css'), /^\/assets\/threadwell-[0-9a-f]{10}\.css$/)
    assert.equal(assets.url('threadwell.css'), loadAssets().url('threadwell.css'))
    const reply = assets.find(assets.url('threadwell.css'))
    assert.equal(reply?.headers['cache-control'], 'public, max-age=31536000, immutable')
    assert.equal(reply.headers['content-type'], 'text/css; charset=utf-8')
  })

  it('comes in the best encoding that the browser can read', () => {
    const path = assets.url('govuk-frontend.css')
    const plain = assets.find(path)!
    const brotli = assets.find(path, 'gzip, deflate, br, zstd')!
    const gzip = assets.find(path, 'gzip, br;q=0')!
    assert.equal(plain.headers['content-encoding'], undefined)
    assert.equal(brotli.headers['content-encoding'], 'br')
    assert.equal(gzip.headers['content-encoding'], 'gzip')
    assert.deepEqual(brotliDecompressSync(brotli.body), plain.body)
    assert.deepEqual(gunzipSync(gzip.body), plain.body)
    assert.equal(plain.headers.vary, 'accept-encoding')
  })

  it('lets paper and forced colours overrule every other sheet', () => {
    const css = textOf('threadwell.css')
    assert.equal(css.lastIndexOf('/* On paper'), css.indexOf('/* On paper'))
    assert.ok(css.indexOf('/* On paper') > css.lastIndexOf('.tw-thread--across'))
  })

  it('names the colours before the sheets that use them', () => {
    assert.ok(
      textOf('threadwell.css').indexOf('--tw-navy: ') <
        textOf('threadwell.css').indexOf('var(--tw-navy)'),
    )
  })

  it('adds at most 45 kB of script of our own to the design system, on whichever page', () => {
    const folder = new URL('assets/', import.meta.url)
    const sources = new Map(
      readdirSync(folder)
        .filter((name) => name.endsWith('.js'))
        .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
    )
    const withImports = (name: string, found = new Set<string>()): ReadonlySet<string> => {
      const source = sources.get(name)
      if (source === undefined || found.has(name)) return found
      found.add(name)
      for (const [, imported = ''] of source.matchAll(/from '\.\/([\w.-]+)'/g)) {
        withImports(imported, found)
      }
      return found
    }
    for (const name of sources.keys()) {
      const loaded = new Set([...withImports('start.js'), ...withImports(name), 'js-enabled.js'])
      const length = [...loaded].reduce((sum, one) => sum + textOf(one).length, 0)
      assert.ok(length <= 45_000, `${name} makes a page load ${length} bytes`)
    }
  })

  it('is found under its own path and no other', () => {
    assert.equal(assets.find('/assets/threadwell.css'), undefined)
    assert.equal(assets.find('/assets/../package.json'), undefined)
    assert.throws(() => assets.url('crown.svg'), /No asset is called crown.svg/)
  })
})
