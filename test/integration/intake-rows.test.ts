import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { readRecord } from '../../src/cases/reading/read-record.ts'
import { readFiles } from '../../src/cases/ways-in/read-files.ts'
import { receiveFile } from '../../src/cases/ways-in/receive-file.ts'
import { refusedHeader, refusedLine } from '../../src/cases/ways-in/report.ts'
import { lookedAt, readChanges } from '../../src/cases/ways-in/review-changes.ts'
import type { RequestRow } from '../../src/cases/ways-in/file-columns.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { csvOf, handIn, partnerFile, rowWith } from '../support/partner-file.ts'

const refusals: readonly (readonly [reason: string, RequestRow])[] = [
  ['received_at is not a date and time', { received_at: '2026-04-31T10:00', source_code: '12Z' }],
  ['received_at is not a date and time', { received_at: '2026-04-01' }],
  ['source code not known', { source_code: '12Z', worries: '' }],
  ['source code not known', { source_code: '' }],
  ['worries missing', { worries: ' \n ', consent: '' }],
  ['consent state missing', { consent: '', child_dob: '2019-02-31' }],
  [
    'no child',
    { child_surname: '', child_forenames: '', child_dob: '', other_children: 'Ash, Bo' },
  ],
  ['date of birth is not a date', { child_dob: '31/02/2019', child_edd: '2026-06-01' }],
  ['date of birth is not a date', { other_children: 'Ash, Bo, 2015-13-01' }],
  [
    'both date of birth and expected date of delivery',
    { child_dob: '2027-01-01', child_edd: '2026-06-01' },
  ],
  ['date of birth after the request was received', { child_dob: '2026-03-29' }],
  ['date of birth after the request was received', { other_children: 'Ash, Bo, 2026-03-29' }],
  [
    'expected date of delivery more than 40 weeks ahead',
    { child_dob: '', child_edd: '2027-01-03' },
  ],
  [
    'the only person named is an adult',
    { child_dob: '2008-03-28', child_nhs_number: '9992482444' },
  ],
  [
    'the only person named is an adult',
    { child_dob: '2000-01-01', other_children: 'Ash, Bo, 2001-01-01' },
  ],
  ['NHS number fails its check digit', { child_nhs_number: '9992482444' }],
]

describe('the rows of a partner’s file', () => {
  let at: TestOffice
  before(async () => {
    at = await testOffice('2026-04-07T08:00:00Z')
  })
  after(async () => {
    await at.close()
  })
  const worker = () => at.caller('joanne-whitworth')

  async function contactOf(changes: RequestRow) {
    const { outcomes } = await handIn(at.office, csvOf([rowWith(changes)]))
    const [outcome] = outcomes
    assert.equal(outcome?.result, 'accepted', outcome?.reason)
    const file = await readRecord(at.office, worker(), outcome.recordId ?? '')
    assert.ok(file.ok)
    return { outcome, file: file.value }
  }

  it('are each refused with the exact reason, the first in order, and stop no other', async () => {
    const rows = [...refusals.map(([, changes]) => rowWith(changes)), rowWith()]
    const { outcomes } = await handIn(at.office, csvOf(rows))
    assert.deepEqual(
      outcomes.map(({ reason }) => reason),
      [...refusals.map(([reason]) => reason), ''],
    )
    assert.equal(outcomes.at(-1)?.result, 'accepted')
  })

  it('come back with line, reference, reason and content, and are accepted when mended', async () => {
    const sent = rowWith({ worries: '=HYPERLINK("x")\n<b>"so", she said</b>', consent: '' })
    const { outcomes } = await handIn(at.office, csvOf([rowWith(), sent]))
    const text =
      refusedHeader +
      outcomes
        .filter((one) => one.result === 'refused')
        .map(refusedLine)
        .join('')
    const back = parse<RequestRow>(text, { columns: true, bom: true })
    const worries = `'${sent.worries ?? ''}`
    assert.deepEqual(back, [{ line: '3', reason: 'consent state missing', ...sent, worries }])
    const mended = stringify(
      back.map((row) => ({ ...row, consent: 'given' })),
      { header: true },
    )
    const { outcomes: again } = await handIn(at.office, mended)
    assert.deepEqual(
      again.map(({ result, reference }) => [result, reference]),
      [['accepted', sent.reference]],
    )
  })

  it('are accepted at the very edge of each rule', async () => {
    const rows = [
      { child_dob: '2008-03-29' },
      { child_dob: '2026-03-28' },
      { child_dob: '', child_edd: '2027-01-02' },
      { child_dob: '12/09/2018' },
      { other_children: 'Ash, Bo' },
      { child_surname: '', child_forenames: '', child_dob: '2019-01-01' },
      { child_nhs_number: '999 778 3530' },
    ]
    const { outcomes } = await handIn(at.office, csvOf(rows.map(rowWith)))
    assert.deepEqual(
      outcomes.map(({ reason }) => reason),
      rows.map(() => ''),
    )
  })

  it('become drafts: what was not given stays unanswered, what was written comes back as written', async () => {
    const long = `${'Very long. '.repeat(727)}\r\n=SUM(A1) <script>alert(1)</script>`
    const { file } = await contactOf({ worries: long, working_well: '', childs_voice: '“Stop”' })
    assert.equal(file.row.stage, 'new')
    assert.equal(file.row.way_in, 'file')
    assert.equal(file.view.values.worries, long)
    assert.equal(file.view.values.workingWell, undefined)
    assert.equal(file.view.values.othersAtRisk, undefined)
    assert.equal(file.parts[0]?.view.values.childsVoice, '“Stop”')
  })

  it('keep a word outside a list as written, and say so, without being refused', async () => {
    const { outcome, file } = await contactOf({
      parent_relationship: 'grandmother',
      presenting: 'neglect; child mental health',
    })
    const { values } = file.view
    assert.deepEqual(
      [values.parentRelationship, values.parentRelationshipAsWritten],
      ['other', 'grandmother'],
    )
    assert.deepEqual(values.presenting, ['neglect', 'other'])
    assert.equal(values.presentingAsWritten, ' child mental health')
    assert.equal(outcome.lookAt.length, 2)
  })

  it('link a person of 18 or over as an adult of the household, and do not count them', async () => {
    const { outcome, file } = await contactOf({
      other_children: 'Ash, Bo, 2004-01-01; Ash, Cy; Ash, Di, 2015-05-05',
    })
    assert.equal(outcome.figures?.children, 3)
    assert.equal(file.parts.length, 3)
    assert.deepEqual(file.others.map(({ person, asWhat }) => [person.forenames, asWhat]).sort(), [
      ['Ann', 'other'],
      ['Bo', 'household-adult'],
    ])
  })

  it('find a child and a parent who are known, and make neither twice', async () => {
    const known = {
      child_surname: 'Knowne',
      child_dob: '2015-01-01',
      parent_name: 'Zoë Knowne',
      parent_relationship: 'mother',
    }
    const first = await contactOf(known)
    const second = await contactOf({ ...known, parent_name: 'zoe knowne' })
    assert.equal(second.file.parts[0]?.person.id, first.file.parts[0]?.person.id)
    assert.equal(second.file.others[0]?.person.id, first.file.others[0]?.person.id)
    assert.notEqual(second.file.row.id, first.file.row.id)
  })

  it('say so when an NHS number belongs to somebody we know by another name', async () => {
    const first = await contactOf({ child_nhs_number: '9993873802' })
    const second = await contactOf({ child_nhs_number: '9993873802' })
    assert.equal(second.file.parts[0]?.person.id, first.file.parts[0]?.person.id)
    assert.match(second.outcome.lookAt.join(), /another name or date of birth/)
  })

  it('make a new person when name and date of birth both contradict the NHS number, and say so', async () => {
    const number = { child_nhs_number: '9993873802' }
    const first = await contactOf({ ...number, child_dob: '2015-01-01' })
    const second = await contactOf({ ...number, child_dob: '2016-02-02' })
    const third = await contactOf({ ...second.outcome.row, reference: 'THIRD' })
    assert.notEqual(second.file.parts[0]?.person.id, first.file.parts[0]?.person.id)
    assert.match(second.outcome.lookAt.join(), /not taken for the same person/)
    assert.deepEqual(second.file.lookAt, second.outcome.lookAt)
    assert.equal(third.file.parts[0]?.person.id, second.file.parts[0]?.person.id)
  })

  it('say so when somebody known by name and birth comes with another NHS number', async () => {
    const who = { child_surname: 'Twice', child_forenames: 'Lee', child_dob: '2015-03-03' }
    const first = await contactOf({ ...who, child_nhs_number: '9993125113' })
    const second = await contactOf({ ...who, child_nhs_number: '9997783530' })
    assert.equal(second.file.parts[0]?.person.id, first.file.parts[0]?.person.id)
    assert.match(second.outcome.lookAt.join(), /with another NHS number/)
  })

  it('name one child once, though the file names them twice', async () => {
    const { outcome } = await contactOf({
      child_surname: 'Ash',
      child_forenames: 'Ed',
      child_dob: '2016-02-02',
      other_children: 'Ash, Ed, 2016-02-02',
    })
    assert.equal(outcome.figures?.children, 1)
  })

  it('leave a place that nobody knows for somebody to find', async () => {
    for (const postcode of ['', 'ZZ1 1ZZ', 'BB11']) {
      const { outcome } = await contactOf({ postcode })
      assert.deepEqual(
        [outcome.figures?.district, outcome.figures?.locality, outcome.figures?.outOfArea],
        ['unknown', '', 'unknown'],
      )
      assert.match(outcome.lookAt.join(), /find out which district/)
    }
  })

  it('read a time that does not exist one hour later, and one that comes twice as the first', async () => {
    const spring = await contactOf({ received_at: '2026-03-29T01:30' })
    assert.equal(spring.file.row.happened_at, '2026-03-29T01:30:00Z')
    const autumn = await contactOf({ received_at: '2025-10-26 01:30' })
    assert.equal(autumn.file.row.happened_at, '2025-10-26T00:30:00Z')
  })

  it('are read with a byte-order mark, CRLF, columns in another order and blank lines', async () => {
    const [one, two] = [rowWith(), rowWith()]
    const names = Object.keys(one).reverse()
    const line = (row: RequestRow) => names.map((name) => `"${row[name] ?? ''}"`).join(',')
    const text = ['\uFEFF' + names.join(','), line(one), '', ',,,', line(two), ''].join('\r\n')
    const { outcomes } = await handIn(at.office, text)
    assert.deepEqual(
      outcomes.map((each) => [each.line, each.result]),
      [
        [2, 'accepted'],
        [5, 'accepted'],
      ],
    )
  })

  it('are refused when they do not fit the header, and keep every cell', async () => {
    const text = `${csvOf([rowWith()]).trimEnd()},and,more\n`
    const { outcomes } = await handIn(at.office, text)
    assert.equal(outcomes[0]?.reason, 'the row does not fit the header')
    assert.ok(refusedLine(outcomes[0]).endsWith(',and,more\n'))
  })

  it('survive names and references of any length', async () => {
    const words = Array.from({ length: 9000 }, (_, at) =>
      String.fromCharCode(97 + ((at * at + at * 7) % 26)),
    ).join('')
    const { outcome, file } = await contactOf({
      reference: words,
      child_surname: words,
      parent_name: words,
      postcode: words,
      address: words,
    })
    assert.equal(file.view.values.externalReference, words)
    const again = await handIn(at.office, csvOf([outcome.row]) + '\n')
    assert.equal(again.outcomes[0]?.result, 'already received')
  })

  it('show a person both versions of a reference that came again with other words, until somebody has looked', async () => {
    const first = rowWith({ worries: 'First words' })
    await handIn(at.office, csvOf([first]))
    const { outcomes } = await handIn(at.office, csvOf([{ ...first, worries: 'Other words' }]))
    assert.deepEqual([outcomes[0]?.result, outcomes[0]?.changed], ['already received', true])
    await handIn(at.office, csvOf([{ ...first, worries: 'Other words' }, rowWith()]))
    const changes = await readChanges(at.office, worker())
    assert.ok(changes.ok)
    const ours = changes.value.filter(({ reference }) => reference === first.reference)
    assert.deepEqual(
      ours.map(({ differences }) => differences),
      [[{ column: 'worries', was: 'First words', came: 'Other words' }]],
    )
    assert.ok((await lookedAt(at.office, worker(), ours[0]?.id ?? '')).ok)
    const left = await readChanges(at.office, worker())
    assert.ok(left.ok && !left.value.some(({ id }) => id === ours[0]?.id))
  })

  it('are taken from nobody who may not start a contact, and shown to nobody else', async () => {
    const partner = at.caller('farida-shah')
    const received = await receiveFile(at.office, partner, partnerFile(csvOf([rowWith()])))
    assert.ok(!received.ok && received.refusal.kind === 'not-permitted')
    const files = await readFiles(at.office, partner)
    assert.ok(!files.ok && files.refusal.kind === 'not-permitted')
  })
})
