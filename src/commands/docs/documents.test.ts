import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { practiceWith } from '../../../test/support/tiny-enquiry.ts'
import { practiceOf } from '../../practice-of.ts'
import { documentsOf, generatedMark } from './documents.ts'

const lancashire = await practiceOf('lancashire')
const documents = documentsOf(lancashire)

describe('The generated documents', () => {
  it('are the same text for the same practice', async () => {
    assert.deepEqual(documentsOf(await practiceOf('lancashire')), documents)
  })

  it('are a page and a picture for each process, and the registers', () => {
    for (const { id } of lancashire.catalogue.processes) {
      assert.ok(documents.has(`processes/${id}.md`) && documents.has(`processes/${id}.svg`), id)
    }
    const registers = ['processes.md', 'map.svg', 'clocks.md', 'permissions.md', 'facts.md', 'code-lists.md']
    for (const path of registers) assert.ok(documents.has(path), path)
    for (const [path, text] of documents) assert.ok(text.startsWith(generatedMark), path)
  })

  it('print nothing that the model does not say', () => {
    for (const [path, text] of documents) {
      assert.doesNotMatch(text, /undefined|\[object|NaN|Only when \.|\bnull\b/, path)
    }
    const without = documentsOf(practiceWith({ enquiry: { clocks: [] } }))
    assert.doesNotMatch(without.get('processes/enquiry.md') ?? '', /Clock|Not allowed: /)
  })

  it('list every timescale with its source', () => {
    const register = documents.get('clocks.md') ?? ''
    for (const { clocks } of lancashire.catalogue.processes) {
      for (const { id, name } of clocks) assert.ok(register.includes(`${id} ${name}`), id)
    }
    const rows = register.split('\n').filter((line) => /^\| [A-Z]\d/.test(line))
    assert.equal(rows.length, lancashire.catalogue.processes.flatMap(({ clocks }) => clocks).length)
    for (const row of rows) assert.match(row, /\((the county’s guide|law or statutory guidance|to be confirmed|[a-z ]+)\) \|$/)
  })

  it('link only to documents that are there', () => {
    for (const [path, text] of documents) {
      for (const [, target = ''] of text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)) {
        const from = path.includes('/') ? 'processes/' : ''
        const wanted = target.startsWith('../') ? target.slice(3) : `${from}${target}`
        assert.ok(documents.has(wanted), `${path} links to ${target}`)
      }
    }
  })

  it('say in the matrix of permissions that a manager authorises a contact and a social worker does not', () => {
    const [, contact = ''] = (documents.get('permissions.md') ?? '').split('\n## ')
    const rows = contact.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
    const head = rows.find((cells) => cells[1] === 'Role') ?? []
    const cell = (role: string, action: string) =>
      rows.find((cells) => cells[1] === role)?.[head.indexOf(action)]
    assert.equal(cell('Practice manager', 'Authorise'), 'Front door')
    assert.equal(cell('Social worker', 'Authorise'), '')
    assert.equal(cell('Social worker', 'Record'), 'Front door, Emergency duty')
  })
})
