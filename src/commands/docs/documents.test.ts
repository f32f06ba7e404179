import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, it } from 'node:test'
import { practiceWith, tinyEnquiry } from '../../../test/support/tiny-enquiry.ts'
import { practiceOf } from '../../practice-of.ts'
import { documentsOf, generatedMark } from './documents.ts'

const lancashire = await practiceOf('lancashire')
const documents = documentsOf(lancashire)
const generated = new URL('../../../docs/generated/', import.meta.url)

describe('The generated documents', () => {
  it('are the same text for the same practice', async () => {
    assert.deepEqual(documentsOf(await practiceOf('lancashire')), documents)
  })

  it('are a page and a picture for each process, and the registers', () => {
    for (const { id } of lancashire.catalogue.processes) {
      assert.ok(documents.has(`processes/${id}.md`) && documents.has(`processes/${id}.svg`), id)
    }
    const registers = ['processes.md', 'map.svg', 'clocks.md', 'permissions.md', 'access.md', 'facts.md', 'code-lists.md', 'watches.md', 'measures.md', 'story.md', 'patterns.md']
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
    const clocks = lancashire.catalogue.processes.flatMap((one) => one.clocks)
    for (const { id, name } of clocks) assert.ok(register.includes(`${id} ${name}`), id)
    const rows = register
      .split('\n')
      .filter((line) => clocks.some(({ id }) => line.startsWith(`| ${id} `)))
    assert.equal(rows.length, clocks.length)
    for (const row of rows) assert.match(row, /\((the county’s guide|law or statutory guidance|to be confirmed|[a-z ]+)\) \|$/)
  })

  it('link only to documents that are there', () => {
    for (const [path, text] of documents) {
      for (const [, target = ''] of text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)) {
        const wanted = posix.join(posix.dirname(path), target)
        const isThere = documents.has(wanted) || existsSync(new URL(wanted, generated))
        assert.ok(isThere, `${path} links to ${target}`)
      }
    }
  })

  it('say what is watched for drift, on what grounds and since when it is late', () => {
    const [source] = tinyEnquiry.basis
    const watch = {
      id: 'long-plan',
      title: 'A plan for more than a year',
      means: 'Ask whether it still helps.',
      says: 'act-now',
      when: { holds: 'open-plan', for: { years: 1 } },
      late: { clock: 'T90', byMoreThanWorkingDays: 5, butNotMoreThanWorkingDays: 20 },
      shows: ['open-plan'],
      source: [source!],
    } as const
    const list = {
      id: 'long-plans',
      title: 'Long plans',
      lead: 'Plans that have gone on for long.',
      of: 'open-plan',
      readBy: [],
      switchedBy: [],
      spans: [],
      rules: [watch],
    } as const
    const watches = documentsOf(practiceWith({ catalogue: { watchLists: [list] } })).get('watches.md')
    assert.ok(
      watches?.includes(
        '| A plan for more than a year (act now)<br>_Ask whether it still helps._ | Children with: Open plan | the child has had for 1 year: open plan<br>and “Enquiry decided” (T90) is late by more than 5 working days and not more than 20 working days | Open plan | An invented Act, section 1 (law or statutory guidance) |',
      ),
      watches,
    )
    assert.match(documentsOf(practiceWith()).get('watches.md') ?? '', /No such rule is in force/)
  })

  it('say what is worked out, who alone may write and read, and what a fact does by itself', () => {
    const [first, ...pages] = tinyEnquiry.pages
    const [source] = tinyEnquiry.basis
    const made = documentsOf(
      practiceWith({
        enquiry: {
          inOneHand: true,
          onlyFor: ['lead'],
          questions: {
            ...tinyEnquiry.questions,
            lead: { kind: 'worker', text: 'Who leads?' },
            weeks: { kind: 'number', text: 'How long?', workedOut: { total: 'open-plan', in: 'weeks' } },
          },
          pages: [{ ...first!, asks: [...first!.asks, 'lead', 'weeks'] }, ...pages],
        },
        catalogue: {
          facts: [
            {
              id: 'open-plan',
              title: 'Open plan',
              unbroken: { during: 'care', message: 'Leave no gap.' },
              endsAtAge: { age: 18 },
              source: [source!],
            },
            { id: 'care', title: 'In care', source: [source!] },
          ],
        },
      }),
    )
    const enquiry = made.get('processes/enquiry.md') ?? ''
    assert.match(enquiry, /^- In one hand: whoever it is allocated to/m)
    assert.match(enquiry, /^- Only for: whoever began it and the workers named in “Who leads\?”/m)
    assert.match(enquiry, /How long\? \| A number<br>Nobody is asked; it is worked out: the whole weeks for which/)
    assert.match(
      made.get('facts.md') ?? '',
      /without a gap, while the child has: in care\. Otherwise: “Leave no gap\.”<br>It ends at the midnight on which the child is 18\./,
    )
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
