import { defineQuestions } from '../../vocabulary/question.ts'
import { isAMove, notInOurArea, typeIs, withParents, withRelatives } from './kinds.ts'

/** What and where it is, as the return and the law want to know it. */
export const theHome = defineQuestions({
  startsOn: {
    kind: 'date',
    planned: true,
    text: 'On which day does the placement start?',
    hint: 'The first begins on the day the child came into our care. A move begins and ends on the same day.',
    needed: 'to-submit',
  },
  placementType: {
    kind: 'choice',
    text: 'What kind of placement is it?',
    codes: 'placement-type',
    needed: 'to-submit',
  },
  provider: {
    kind: 'choice',
    text: 'Who provides it?',
    codes: 'placement-provider',
    when: { not: typeIs('Z11', 'Z12', 'Z13', 'Z14', 'T0', 'T1', 'T2', 'T3', 'T4') },
    needed: 'to-submit',
  },
  regulation: {
    kind: 'choice',
    text: 'Is it registered or regulated?',
    options: {
      regulated: 'Yes: approved carers, or registered with Ofsted or its like',
      notNeeded: 'No, and it need not be',
      unregistered: 'No, and it ought to be',
    },
    when: { not: withParents },
    needed: 'to-submit',
  },
  home: {
    kind: 'text',
    text: 'Name of the home, agency or household',
    needed: 'to-submit',
  },
  carer: { kind: 'text', text: 'Who looks after the child there?', needed: 'to-submit' },
  sameCarer: {
    kind: 'yes-no',
    text: 'Is it the same carer as until now?',
    hint: 'A carer who moved house, or whose placement changed its status only.',
    when: isAMove,
    needed: 'to-submit',
  },
  // The row of X is the return’s own word for a number that is not there yet (SSDA903, URN).
  uniqueReference: {
    kind: 'text',
    text: 'Ofsted’s unique reference number',
    hint: 'If there is none yet, write XXXXXXX: the yearly return takes that.',
    when: {
      not: typeIs('P1', 'P3', 'R1', 'R2', 'R5', 'Z11', 'Z12', 'Z13', 'Z14'),
    },
    needed: 'to-submit',
  },
  postcode: {
    kind: 'text',
    format: 'postcode',
    text: 'Postcode of the placement',
    needed: 'to-submit',
  },
  homePostcode: {
    kind: 'text',
    format: 'postcode',
    text: 'Postcode of the child’s home when they came into our care',
    when: { not: { holds: 'unaccompanied-asylum-seeking' } },
    needed: 'to-submit',
  },
  miles: {
    kind: 'number',
    unit: 'miles',
    text: 'How far is it from home?',
    from: 0,
    to: 999.9,
    when: { not: { holds: 'unaccompanied-asylum-seeking' } },
    needed: 'to-submit',
  },
  inOurArea: { kind: 'yes-no', text: 'Is it in our own area?', needed: 'to-submit' },
  adjoining: {
    kind: 'yes-no',
    text: 'Is it in an authority next to ours?',
    when: notInOurArea,
    needed: 'to-submit',
  },
  areaAuthority: {
    kind: 'text',
    text: 'Which authority’s area is it in?',
    when: notInOurArea,
    needed: 'to-submit',
  },
  areaConsultedOn: {
    kind: 'date',
    text: 'When was that authority consulted, with the care plan?',
    hint: 'A distant placement: before it is made.',
    when: notInOurArea,
  },
  plannedEndOn: {
    kind: 'date',
    planned: true,
    text: 'Until when is it planned?',
  },
  lasting: {
    kind: 'yes-no',
    text: 'Is it meant to last until the child is 18?',
    needed: 'to-submit',
  },
  weeklyCost: { kind: 'number', unit: 'pounds', text: 'What does it cost a week?', from: 0 },
})

/** What a carer is approved for, and what was approved besides. */
export const theCarers = defineQuestions({
  relativesApproved: {
    kind: 'choice',
    text: 'Are the relatives or friends approved as foster carers?',
    options: {
      approved: 'Approved',
      temporarily: 'To be approved for a time (regulation 24)',
    },
    when: withRelatives,
    needed: 'to-submit',
  },
  placedBeforeAssessment: {
    kind: 'yes-no',
    text: 'Does the child live there before the parent has been assessed?',
    hint: 'Only where it is necessary for the child’s welfare; the assessment then follows in ten working days.',
    when: withParents,
    needed: 'to-submit',
  },
  carersTerms: {
    kind: 'choice',
    text: 'Is the child within what the foster carer is approved for?',
    options: {
      within: 'Within it',
      exemption: 'Beyond it, with an exemption',
      emergency: 'Beyond it, in an emergency, for six working days at most',
    },
    when: typeIs('U1', 'U2', 'U3', 'U4', 'U5', 'U6'),
    needed: 'to-submit',
  },
  outOfTheOrdinary: {
    kind: 'yes-no',
    text: 'Does it cost more, or ask more, than is usual?',
    needed: 'to-submit',
  },
  approvals: {
    kind: 'list',
    row: 'approval',
    text: 'Which approvals were given on the way?',
    none: 'None was needed',
    of: {
      what: {
        kind: 'choice',
        text: 'Of what?',
        options: {
          money: 'The money',
          panel: 'A panel',
          exemption: 'An exemption from the carer’s terms',
          temporaryCarer: 'A relative or friend, for a time',
          withParents: 'Living with parents',
          outOfArea: 'Out of our area',
          school: 'A change of school in key stage 4',
          secure: 'Secure accommodation',
          other: 'Something else',
        },
      },
      by: { kind: 'text', text: 'By whom?' },
      on: { kind: 'date', text: 'When?' },
      conditions: { kind: 'text', text: 'On what conditions?' },
    },
  },
})
