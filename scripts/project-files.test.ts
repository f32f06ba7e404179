import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { faultsIn } from './project-files.ts'

const faultsOf = (path: string, text = '') => faultsIn([{ path, text }])

describe('the rules of the house for files', () => {
  it('are kept by an ordinary file in a room with a README', () => {
    const files = [
      { path: 'src/cases/README.md', text: '# Cases' },
      { path: 'src/cases/receive-contact.ts', text: 'export const one = 1\n'.repeat(300) },
    ]
    assert.deepEqual(faultsIn(files), [])
  })

  it('refuse a TypeScript file of 301 lines, and let data and generated code be long', () => {
    const text = 'one\n'.repeat(301)
    assert.match(faultsOf('scripts/long.ts', text)[0]!, /^scripts\/long\.ts is over 300 lines/)
    assert.deepEqual(faultsOf('authorities/places.json', text), [])
    assert.deepEqual(faultsOf('bench/rows.ts', `// Made by scripts/rows.ts\n${text}`), [])
  })

  for (const path of [
    'scripts/utils.ts',
    'test/helpers/a.ts',
    'bench/date-utils.ts',
    'test/shared/a.sql',
  ]) {
    it(`refuse the name ${path}`, () => {
      assert.match(faultsOf(path)[0]!, /named for being useful/)
    })
  }

  it('let a word of practice stand in a name', () => {
    assert.deepEqual(faultsOf('authorities/common-assessment-framework.ts'), [])
  })

  for (const folder of ['tmp', 'root', 'work/main', 'home/sam']) {
    it(`refuse a path under /${folder}`, () => {
      assert.match(faultsOf('README.md', `see /${folder}/notes`)[0]!, /somebody's machine/)
    })
  }

  it('let an address of the app look like a path', () => {
    assert.deepEqual(
      faultsOf('README.md', 'open http://localhost:3000/work/contacts or /work/new'),
      [],
    )
  })

  it('refuse a lock file that remembers where packages came from', () => {
    const text = JSON.stringify({ resolved: 'https://packages.example/pg.tgz' }, null, 2)
    assert.match(faultsOf('package-lock.json', text)[0]!, /registry/)
  })

  it('refuse a check turned off in a comment', () => {
    assert.match(faultsOf('scripts/a.ts', ['// @ts', 'ignore'].join('-'))[0]!, /turns a check off/)
  })

  it('refuse a room that does not say what it is for', () => {
    assert.deepEqual(faultsOf('src/cases/receive-contact.ts'), ['src/cases has no README.md'])
  })
})
