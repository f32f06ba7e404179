import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { returns } from '../../src/commands/returns.ts'
import { annexA, saysOf, type MadeAnnexA } from '../support/annex-a.ts'
import { playedStory, type PlayedStory } from '../support/played-story.ts'
import { testSurroundings } from '../support/surroundings.ts'
import { publishedColumns } from '../returns/annex-a/published-columns.ts'

/** A story that is played once, and Annex A as it stands on its last day. */
function atTheEndOf(file: string): {
  readonly made: () => MadeAnnexA
  readonly person: (word: string) => string | undefined
  readonly story: () => PlayedStory
} {
  let played: PlayedStory | undefined
  let made: MadeAnnexA | undefined
  before(async () => {
    played = await playedStory(file)
    made = await annexA(played.office)
  })
  after(async () => {
    await played?.drop()
  })
  const story = (): PlayedStory => played ?? assert.fail('The story was not played')
  return {
    made: () => made ?? assert.fail('Nothing was made'),
    person: (word) => story().people.get(word),
    story,
  }
}

const familySafeguarding = 'Burnley and Hyndburn Family Safeguarding'

describe('a child of the first story, whose case has closed, in Annex A', () => {
  const { made, person } = atTheEndOf('1-neglect-concern')
  const ellie = (): string | undefined => person('ellie-mae-thornley')

  it('is among the contacts', () => {
    saysOf(made().rows(1), ellie(), {
      Gender: 'b) Female',
      Ethnicity: 'a) White',
      'Date of Birth': '12/09/2018',
      'Age of Child (Years)': '7',
      'Date of Contact': '26/03/2026',
      'Contact Source': 'b) Schools',
    })
  })

  it('is among the referrals', () => {
    saysOf(made().rows(3), ellie(), {
      'Date of referral': '26/03/2026',
      'Referral Source': 'b) Schools',
      'Referral NFA?': 'No',
      'Number of Referrals in Last 12 Months': '1',
      'Allocated Team': familySafeguarding,
      'Allocated Worker': 'Omar Siddiqui',
    })
  })

  it('is among the assessments, from the day of the referral', () => {
    saysOf(made().rows(4), ellie(), {
      'Does the Child have a Disability': 'No',
      'Continuous Assessment Start Date': '26/03/2026',
      'Child Seen During Continuous Assessment': 'Yes',
      'Continuous Assessment Date of Authorisation': '19/05/2026',
      "Was the child assessed as requiring LA children's social care support?": 'Yes',
    })
  })

  it('is among the children in need, closed', () => {
    saysOf(made().rows(6), ellie(), {
      'CIN Start Date': '26/03/2026',
      'Primary Need Code': 'a) Abuse or neglect',
      'Date Child Was Last Seen': '13/08/2026',
      'CIN Closure Date': '02/09/2026',
      'Reason for Closure': "g) 'Other' incl. Child no longer in need",
      'Case Status': 'e) Closed episode',
    })
  })

  it('is in no list of children whom something graver happened to', () => {
    for (const list of [2, 5, 7, 8, 9, 10, 11]) assert.deepEqual(made().rows(list), [], `${list}`)
  })
})

describe('three children of one enquiry in Annex A', () => {
  const { made, person } = atTheEndOf('2-bank-holiday-weekend')

  it('have a contact each, on the day of the weekend on which the call came', () => {
    assert.deepEqual(
      made()
        .rows(1)
        .map((row) => [row['Date of Contact'], row['Contact Source']]),
      [
        ['02/05/2026', 'g) Police'],
        ['02/05/2026', 'g) Police'],
        ['02/05/2026', 'g) Police'],
      ],
    )
  })

  it('have an enquiry each, and a conference that decided for each alone', () => {
    const enquiry = {
      'Strategy discussion initiating Section 47 Enquiry Start Date': '05/05/2026',
      'Was an Initial Child Protection Conference deemed unnecessary?': 'No',
      'Date of Initial Child Protection Conference': '26/05/2026',
      'Number of Section 47 Enquiries in the last 12 months': '1',
      'Number of ICPCs in the last 12 months': '1',
    }
    const plan = 'Did the Initial Child Protection Conference Result in a Child Protection Plan'
    for (const [child, had] of [
      ['jayden-crossley', 'Yes'],
      ['mia-crossley', 'Yes'],
      ['noah-barlow', 'No'],
    ] as const) {
      saysOf(made().rows(5), person(child), { ...enquiry, [plan]: had })
    }
  })

  it('are on a protection plan, were on one, or never had one', () => {
    const rows = made().rows(7)
    assert.equal(rows.length, 2)
    saysOf(rows, person('jayden-crossley'), {
      'Child Protection Plan Start Date': '26/05/2026',
      'Initial Category of Abuse': 'b) Physical Abuse',
      'Latest Category of Abuse': 'b) Physical Abuse',
      'Date of the Last Statutory Visit': '11/08/2026',
      'Was the Child Seen Alone?': 'Yes',
      'Date of latest review conference': '24/08/2026',
      'Child Protection Plan End Date': '',
      'Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)':
        'No',
      'Number of Previous Child Protection Plans': '0',
      'Allocated Team': familySafeguarding,
    })
    saysOf(rows, person('mia-crossley'), {
      'Initial Category of Abuse': 'd) Emotional Abuse',
      'Child Protection Plan End Date': '24/08/2026',
    })
  })

  it('stand each as the plan they have says', () => {
    const status = (child: string): string | undefined =>
      made()
        .rows(6)
        .find((row) => row['Child Unique ID'] === person(child))?.['Case Status']
    assert.equal(status('jayden-crossley'), 'b) Child Protection plan')
    assert.equal(status('mia-crossley'), 'c) Child in need plan')
    assert.equal(status('noah-barlow'), 'c) Child in need plan')
  })
})

describe('a child in our care in Annex A', () => {
  const { made, person } = atTheEndOf('4-accommodated-in-summer')

  it('has each column of list 8 from the record', () => {
    saysOf(made().rows(8), person('callum-rigg'), {
      'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)': 'No',
      'Date Started to be Looked After': '17/07/2026',
      "Child's Category of Need": 'd) Family in acute stress',
      'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)':
        'No',
      'Start date of current legal status': '17/07/2026',
      "Child's Legal Status": 'e) Accommodated under S20',
      'Date of Latest Statutory Review': '05/11/2026',
      'Date of Last Social Work Visit': '26/10/2026',
      'What is the permanence plan for this child?': 'a) Return to family',
      'Date of Last IRO Visit / Contact to the Child': '28/09/2026',
      'Date of Last Health Assessment': '10/08/2026',
      'Date of Last Dental Check': '',
      'Number of Placements in the Last 12 months': '2',
      'Date Ceased to be Looked After': '',
      'Reason Ceased to be Looked After': '',
      'Start Date of Most Recent Placement': '11/09/2026',
      'Placement Type': 'h) Children’s Homes',
      'Placement Provider': 'b) Private',
      'Placement postcode': 'PR7 1AG',
      'URN of Placement': 'SC000002',
      'Placement Location': 'a) In',
      'LA of Placement': 'Lancashire',
      "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months":
        '1',
      "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months":
        '0',
      'Was the child offered a Return Interview after their last missing episode (Y/N)?': 'Yes',
      'Did the child accept a Return Interview after their last missing episode (Y/N)?': 'Yes',
      'Allocated Worker': 'Grace Adomako',
    })
  })
})

describe('young people who leave our care in Annex A', () => {
  const { made, person, story } = atTheEndOf('5-leaving-care')

  it('are care leavers from 18, and eligible while they are in our care', () => {
    const rows = made().rows(9)
    saysOf(rows, person('tegan-ashworth'), {
      'Allocated Personal Advisor': 'Imran Chaudhry',
      'Eligibility Category': 'b) Former relevant',
      'Latest Pathway Plan Review Date': '15/06/2026',
      'LA in Touch': 'a) In touch',
      'Latest Date of Contact': '22/12/2026',
      'Type of Accommodation': 'c) Semi-independent transitional accommodation',
      'Suitability of Accommodation': 'a) Suitable',
      'Activity Status': 'F2: Full time in education other than higher',
    })
    saysOf(rows, person('kian-duffy'), {
      'Eligibility Category': 'd) Eligible',
      'LA in Touch': 'c) Not recorded',
      'Type of Accommodation': '',
    })
  })

  it('stay in the list of children in care for six months after it', () => {
    saysOf(made().rows(8), person('tegan-ashworth'), {
      'Date Ceased to be Looked After': '30/11/2026',
      'Reason Ceased to be Looked After': 'h) Moved into independent living',
      'Start Date of Most Recent Placement': '03/08/2026',
      'Placement Type': 'f) Residential accommodation',
    })
  })

  it('leave that list when six months have passed', async () => {
    story().clock.moveTo('2027-06-01T09:00:00Z')
    const later = await annexA(story().office)
    const ids = later.rows(8).map((row) => row['Child Unique ID'])
    assert.deepEqual(ids, [person('kian-duffy')])
  })
})

describe('a child who was referred twice in Annex A', () => {
  const { made, person, story } = atTheEndOf('6-repeat-contact')

  it('has both referrals of six months, and the count of twelve beside each', () => {
    const rows = made().rows(3)
    assert.deepEqual(
      rows.map((row) => [
        row['Child Unique ID'],
        row['Date of referral'],
        row['Number of Referrals in Last 12 Months'],
      ]),
      [
        [person('harrison-rowe'), '28/08/2026', '2'],
        [person('harrison-rowe'), '02/10/2026', '2'],
      ],
    )
  })

  it('has the assessment under way, and not the one that was stopped without consent', () => {
    saysOf(made().rows(4), person('harrison-rowe'), {
      'Continuous Assessment Start Date': '02/10/2026',
      'Continuous Assessment Date of Authorisation': '',
      "Was the child assessed as requiring LA children's social care support?": '',
    })
  })

  it('is written by the command as twelve files in a folder, and not into one', async () => {
    const there = await mkdtemp(join(tmpdir(), 'annex-a-'))
    const surroundings = {
      ...(await testSurroundings()),
      openOffice: () => Promise.resolve(story().office),
    }
    const asked = ['export', '--return', 'annex-a', '--to']
    const folder = join(there, 'for the inspectors')
    assert.equal(await returns.run([...asked, join(there, 'annex-a.csv')], surroundings), 2)
    assert.deepEqual(await readdir(there), [])
    assert.equal(await returns.run([...asked, folder], surroundings), 0)
    assert.deepEqual((await readdir(folder)).toSorted(), [...made().files.keys()].toSorted())
    for (const [file, bytes] of made().files)
      assert.ok(bytes.equals(await readFile(join(folder, file))), file)
    await rm(there, { recursive: true })
  })

  it('has every cell in the words of the template, in every list', async () => {
    for (const { list, column, values } of await publishedColumns()) {
      for (const row of made().rows(list)) {
        const cell = row[column] ?? assert.fail(`${list} has no ${column}`)
        if (values.length > 0 && cell !== '') assert.ok(values.includes(cell), `${column}: ${cell}`)
      }
    }
  })

  it('is the same bytes when the lists are made again on the same day', async () => {
    story().clock.moveTo('2026-12-10T16:00:00Z')
    const again = await annexA(story().office)
    assert.equal(again.files.size, 12)
    for (const [file, bytes] of made().files)
      assert.ok(bytes.equals(again.files.get(file) ?? Buffer.alloc(0)), file)
  })
})
