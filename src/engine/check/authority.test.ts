import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { tinyEnquiry, practiceWith, type Changes } from '../../../test/support/tiny-enquiry.ts'
import { national } from '../../practice/vocabulary/source.ts'
import { checkCatalogue } from '../check.ts'

const source = [national('An invented Act, section 3')]
const faultsOf = (changes: Changes): readonly string[] => checkCatalogue(practiceWith(changes))
const town = { id: 'town', name: 'Town', locality: 'all', onsCode: 'E00000001' }
const duty = { id: 'town-duty', type: 'duty-and-assessment', name: 'Duty' } as const

describe('An authority’s pack', () => {
  it('has a duty team for each district', () => {
    const districts = [town, { ...town, id: 'moor', name: 'Moor', onsCode: 'E00000002' }]
    assert.deepEqual(faultsOf({ pack: { districts } }), [
      'tinyshire › districts › moor: no team of the type “Duty and assessment” takes its work',
    ])
  })

  it('has the teams that roles and destinations name', () => {
    assert.deepEqual(faultsOf({ pack: { teams: [] } }), [
      'enquiry › outcomes › planned › effects[0] › to › duty-and-assessment: Tinyshire has no such team',
      'enquiry › roles › start[0] › duty-and-assessment: Tinyshire has no such team',
      'enquiry › roles › record[0] › duty-and-assessment: Tinyshire has no such team',
      'enquiry › roles › authorise[0] › duty-and-assessment: Tinyshire has no such team',
      'enquiry › roles › start: nobody can start it, and nothing opens it',
      'enquiry › roles › record: nobody may record it',
      'enquiry › roles › authorise: its outcomes need authorising, and nobody may',
    ])
  })

  it('hangs together: localities, districts, types of team, partners, clocks', () => {
    const within = { local: { workingDays: 1 }, source: source[0]! }
    assert.deepEqual(
      faultsOf({
        pack: {
          districts: [{ ...town, locality: 'zz' }],
          teams: [{ ...duty, districts: ['town', 'yy'], locality: 'xx' }],
          agencies: [{ id: 'nurses', name: 'Nurses', partner: 'ww' }],
          clocks: { T99: within },
        },
      }),
      [
        'tinyshire › districts › town › locality › zz: no such locality',
        'tinyshire › teams › town-duty › xx: no such locality',
        'tinyshire › teams › town-duty › yy: no such district',
        'tinyshire › agencies › nurses: “ww” is not in the list of partners',
        'tinyshire › clocks › T99: no such clock',
      ],
    )
  })

  it('weighs something there is, once, and as more than nobody', () => {
    const fact = { id: 'open-plan', title: 'Open plan', source }
    const weights = [
      { fact: 'open-plan', countsAs: 2 },
      { fact: 'open-plan', countsAs: 0 },
      { fact: 'zz', countsAs: 1 },
    ]
    assert.deepEqual(
      faultsOf({
        catalogue: { facts: [fact] },
        pack: { caseWeights: { weights, source: source[0]! } },
      }),
      [
        'tinyshire › caseWeights › zz: no such fact',
        'tinyshire › caseWeights › open-plan: is weighed twice',
        'tinyshire › caseWeights › open-plan: counts as 0, which is nobody',
      ],
    )
  })

  it('leaves a list alone that a statutory return fixes', () => {
    const list = {
      id: 'partner',
      title: 'Partner',
      source,
      codes: [{ code: 'health', label: 'H' }],
    }
    assert.deepEqual(
      faultsOf({
        catalogue: { codeLists: [{ ...list, statutory: true }] },
        pack: { codeLists: [list] },
      }),
      ['tinyshire › codeLists › partner: is fixed by a statutory return'],
    )
  })
})

describe('The words of the catalogue', () => {
  it('have ids, numbers and reference letters of their own', () => {
    const fact = { id: 'open-plan', title: 'Open plan', source }
    assert.deepEqual(
      faultsOf({
        catalogue: {
          processes: [tinyEnquiry, { ...tinyEnquiry, id: 'other' }],
          facts: [fact, fact],
        },
      }),
      [
        'facts › open-plan: two have this id',
        'processes › number › P90: is used by enquiry and other',
        'processes › referenceLetter › Q: is used by enquiry and other',
      ],
    )
    const [who, children, decision] = tinyEnquiry.pages
    assert.deepEqual(
      faultsOf({ enquiry: { pages: [who!, { ...children!, id: 'who' }, decision!] } }),
      ['enquiry › pages › who: two pages have this id'],
    )
  })

  it('have a source, no code twice and nothing that a letter cannot be filled with', () => {
    const codes = [
      { code: 'health', label: 'Health' },
      { code: 'health', label: 'Nurses' },
    ]
    assert.deepEqual(
      faultsOf({
        catalogue: {
          facts: [{ id: 'open-plan', title: 'Open plan', excludes: 'plan', source: [] }],
          codeLists: [{ id: 'partner', title: 'Partner', source: [], codes }],
          letters: [
            {
              id: 'answer',
              kind: 'feedback',
              title: 'Answer',
              subject: 'About {{child}}',
              body: '{{level}}',
              source: source[0]!,
            },
          ],
        },
      }),
      [
        'facts › open-plan: has no source',
        'facts › open-plan: may not overlap, and says nothing when it would',
        'codeLists › partner: has no source',
        'codeLists › partner › health: is in the list twice',
        'letters › answer › child: no letter can be filled with this',
      ],
    )
  })
})
