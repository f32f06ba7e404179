import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { add, both, put, type Change } from './cases/case.ts'
import { brokenRules } from './judge-return.ts'
import { smallReturn, xmlOf } from './small-return.ts'

async function changed(change: Change) {
  const small = smallReturn()
  change(small)
  return await brokenRules(xmlOf(small))
}

/** What else breaks a rule that has several ways to be broken. */
const alsoBreaks: readonly (readonly [rule: string, way: string, change: Change])[] = [
  ['100', 'no reference date', put('header', { ReferenceDate: undefined })],
  ['1540', 'a number that is too short', put('amina', { UPN: 'N88800001' })],
  ['1550', 'a number that is too long', put('amina', { UPN: 'N8880000100000' })],
  [
    '2883',
    'plans after a conference out of the year',
    put('section47', { DateOfInitialCPC: '2025-03-28' }),
  ],
  ['2885', 'no conference at all', put('section47', { DateOfInitialCPC: undefined })],
  ['2990', 'a conference alone', put('closed', { DateOfInitialCPC: '2025-05-01' })],
  [
    '2990',
    'an enquiry, closed to early help',
    both(
      put('closed', { ReasonForClosure: 'RC9' }),
      add('closed', 'Section47', { S47ActualStartDate: '2025-05-01', ICPCnotRequired: '1' }),
    ),
  ],
  [
    '2990',
    'a child protection plan',
    add('closed', 'ChildProtectionPlans', { CPPstartDate: '2025-05-01' }),
  ],
  [
    '4001',
    'two open plans of each kind',
    both(put('protection', { CPPendDate: undefined }), add('open', 'CINPlanDates', {})),
  ],
  ['4010', 'a plan after the year', put('plan', { CINPlanStartDate: '2026-04-01' })],
  [
    '4014',
    'a plan within one that is open',
    add('open', 'CINPlanDates', { CINPlanStartDate: '2026-03-31' }),
  ],
  [
    '4016',
    'a protection plan that is open',
    both(
      put('protection', { CPPendDate: undefined }),
      put('plan', { CINPlanStartDate: '2026-03-31' }),
    ),
  ],
  ['4017', 'a child in need plan that is open', put('plan', { CINPlanStartDate: '2025-05-27' })],
  ['4180', 'no sex', put('amina', { Sex: undefined })],
  ['4220', 'a code of another year', put('amina', { Ethnicity: 'APKX' })],
  ['8525Q', 'neither date of birth', put('amina', { PersonBirthDate: undefined })],
  [
    '8530Q',
    'a birth that was expected 30 days before',
    put('unborn', { ExpectedPersonBirthDate: '2026-03-01' }),
  ],
  [
    '8535Q',
    'no date of birth',
    put('amina', { PersonBirthDate: undefined, PersonDeathDate: '2025-12-01' }),
  ],
  ['8540', 'a code that is not a disability', put('amina', { Disability: ['MOB', 'ASD'] })],
  ['8545Q', 'a death before the year', put('amina', { PersonDeathDate: '2025-03-31' })],
  [
    '8565',
    'a protection plan alone',
    add('closed', 'ChildProtectionPlans', { CPPstartDate: '2025-05-01', CPPendDate: '2025-07-02' }),
  ],
  [
    '8565',
    'the start of a child in need plan alone',
    add('closed', 'CINPlanDates', { CINPlanStartDate: '2025-07-02' }),
  ],
  ['8565', 'an enquiry', add('closed', 'Section47', { S47ActualStartDate: '2025-07-02' })],
  [
    '8565',
    'a conference of an enquiry',
    add('closed', 'Section47', { DateOfInitialCPC: '2025-07-02' }),
  ],
  ['8565', 'a conference of the episode', put('closed', { DateOfInitialCPC: '2025-07-02' })],
  [
    '8565',
    'an assessment that began',
    put('closedAssessment', { AssessmentActualStartDate: '2025-07-02' }),
  ],
  [
    '8565',
    'an assessment that was authorised',
    put('closedAssessment', { AssessmentAuthorisationDate: '2025-07-02' }),
  ],
  ['8568', 'no flag', put('open', { ReferralNFA: undefined })],
  ['8600', 'no date', put('open', { CINreferralDate: undefined })],
  ['8606', 'a referral long before the birth', put('amina', { PersonBirthDate: '2026-02-11' })],
  ['8615', 'no start', put('section47', { S47ActualStartDate: undefined })],
  ['8720', 'no start', put('protection', { CPPstartDate: undefined })],
  ['8730', 'no number', put('protection', { NumberOfPreviousCPP: undefined })],
  ['8736', 'no start', put('unfinished', { AssessmentActualStartDate: undefined })],
  [
    '8740',
    'a 0 for false',
    put('enquiry', { S47ActualStartDate: '2025-03-31', ICPCnotRequired: '0' }),
  ],
  [
    '8770Q',
    'neither number nor reason',
    put('ben', { UPN: undefined, PersonBirthDate: '2020-08-31' }),
  ],
  ['8772', 'no flag', put('noAction', { ReferralNFA: undefined })],
  ['8775Q', 'closed after the 25th birthday', put('ben', { PersonBirthDate: '2000-06-30' })],
  [
    '8820',
    'a referral while another episode is open',
    add('amina', 'CINdetails', { CINreferralDate: '2025-12-01', ReferralNFA: '1' }),
  ],
  ['8831', 'an enquiry', add('noAction', 'Section47', { S47ActualStartDate: '2025-09-02' })],
  ['8831', 'a conference of the episode', put('noAction', { DateOfInitialCPC: '2025-09-02' })],
  ['8842Q', 'a second group that is empty', add('protection', 'Reviews', {})],
  [
    '8863Q',
    'an assessment while another is unfinished',
    add('beforeBirth', 'Assessments', { AssessmentActualStartDate: '2026-03-01' }),
  ],
  ['8866', 'no source', put('open', { ReferralSource: undefined })],
  [
    '8868',
    'an enquiry that says nothing of a conference',
    add('closed', 'Section47', { S47ActualStartDate: '2025-05-01' }),
  ],
  ['8870Q', 'a Sunday', put('section47', { InitialCPCtarget: '2025-06-01' })],
  ['8873Q', 'an episode still open', put('assessment', { AssessmentFactors: ['21'] })],
  ['8875', 'a Saturday', put('section47', { DateOfInitialCPC: '2025-05-31' })],
  [
    '8890',
    'an enquiry while another waits',
    add('beforeBirth', 'Section47', { S47ActualStartDate: '2026-03-31' }),
  ],
  ['8897Q', 'no factor', put('assessment', { AssessmentFactors: [] })],
  ['8905', 'no category', put('protection', { InitialCategoryOfAbuse: undefined })],
  ['8910', 'a code that is not one', put('protection', { LatestCategoryOfAbuse: 'ILL' })],
  [
    '8940',
    'a plan while another is open',
    both(
      put('protection', { CPPendDate: undefined }),
      add('open', 'ChildProtectionPlans', { CPPstartDate: '2026-03-31' }),
    ),
  ],
]

/** What does not break a rule, though it looks as if it might. */
const alsoHolds: readonly (readonly [rule: string, way: string, change: Change])[] = [
  ['2885', 'a plan that began before the year', put('protection', { CPPstartDate: '2025-03-31' })],
  [
    '2887Q',
    'twelve codes and no NONE',
    put('amina', { Disability: 'MOB HAND PC INC COMM LD HEAR VIS BEH CON AUT DDA'.split(' ') }),
  ],
  ['2886Q', 'an unborn child', put('unborn', { Sex: undefined })],
  [
    '8530Q',
    'a birth that was expected 29 days before',
    put('unborn', { ExpectedPersonBirthDate: '2026-03-02' }),
  ],
  ['8540', 'an unborn child without a code', put('unborn', { Disability: [] })],
  ['8606', 'a birth 280 days after the referral', put('amina', { PersonBirthDate: '2026-02-10' })],
  ['8770Q', 'a reason other than UN1', put('ben', { UPN: undefined, UPNunknown: 'UN2' })],
  ['8775Q', 'closed on the 25th birthday', put('ben', { PersonBirthDate: '2000-07-01' })],
  [
    '8820',
    'a referral after one with no further action, which never closes',
    add('carys', 'CINdetails', { CINreferralDate: '2025-09-02', ReferralNFA: '0' }),
  ],
  [
    '8868',
    'an enquiry that needed no conference',
    add('closed', 'Section47', { S47ActualStartDate: '2025-05-01', ICPCnotRequired: 'true' }),
  ],
  [
    '8873Q',
    'one of two assessments',
    add('closed', 'Assessments', { AssessmentActualStartDate: '2025-06-01' }),
  ],
]

describe('the rules of the CIN census 2025-26, in their other ways', () => {
  for (const [rule, way, change] of alsoBreaks) {
    it(`${rule} is broken by ${way}`, async () => assert.ok((await changed(change)).has(rule)))
  }
  for (const [rule, way, change] of alsoHolds) {
    it(`${rule} is not broken by ${way}`, async () => assert.ok(!(await changed(change)).has(rule)))
  }

  it('point at each row and field that has to do with the breach, and name the child', async () => {
    const late = await changed(put('assessment', { AssessmentActualStartDate: '2025-05-05' }))
    assert.deepEqual(late.get('1103'), [
      {
        child: 'A1',
        places: [
          { table: 'Assessments', row: 1, field: 'AssessmentActualStartDate' },
          { table: 'CINdetails', row: 1, field: 'CINreferralDate' },
        ],
      },
    ])
    const twoOpen = await changed(put('protection', { CPPendDate: undefined }))
    assert.deepEqual(twoOpen.get('4001'), [
      {
        child: 'A1',
        places: [
          { table: 'CINPlanDates', row: 1, field: 'CINPlanEndDate' },
          { table: 'ChildProtectionPlans', row: 1, field: 'CPPendDate' },
        ],
      },
    ])
  })

  it('point at a row as a whole where it has none of the published fields', async () => {
    const unassessed = await changed(put('open', { Assessments: [] }))
    assert.deepEqual(unassessed.get('2991Q')?.[0]?.places, [{ table: 'CINdetails', row: 1 }])
  })

  it('point at nothing where the return as a whole breaks them', async () => {
    const few = await changed(put('amina', { Disability: ['MOB', 'AUT'] }))
    assert.deepEqual(few.get('2887Q'), [{ places: [] }])
  })
})
