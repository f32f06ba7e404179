import { dataProtectionAct } from './records-kept/law.ts'
import type { RedactionRule } from './vocabulary/disclosure.ts'
import { placeholder, seed } from './vocabulary/source.ts'

const copies = placeholder('Handbook A P46: what is withheld from a copy')

// What is proposed to be taken out of a copy for whoever asks to see a record (handbook A P46, B0.5). What takes out a
// whole statement stands before what takes out words of one.
export const redactions: readonly RedactionRule[] = [
  {
    id: 'legal-advice',
    title: 'Legal advice',
    ground: 'privilege',
    because: 'Advice between the council and its lawyers.',
    finds: { is: 'processes', of: ['legal-planning-meeting'] },
    source: [dataProtectionAct('schedule 2, paragraph 19'), copies],
  },
  {
    id: 'legal-papers',
    title: 'Papers marked as legal advice',
    ground: 'privilege',
    because: 'Advice between the council and its lawyers.',
    finds: { is: 'documents', marked: ['privilege'] },
    source: [dataProtectionAct('schedule 2, paragraph 19'), copies],
  },
  {
    id: 'court-papers',
    title: 'Papers that the court decides about',
    ground: 'court',
    because: 'The court says who may see it.',
    finds: { is: 'documents', marked: ['court'] },
    source: [dataProtectionAct('schedule 3, part 3: social work data before a court'), copies],
  },
  {
    id: 'adoption-records',
    title: 'Adoption records',
    ground: 'adoption',
    because: 'What may be seen of an adoption is decided under the law of adoption, not here.',
    finds: {
      is: 'processes',
      of: [
        ...['adoption-decision', 'adoption-match', 'adoption-placement'],
        ...['adoption-order', 'adopted-record-sealing'],
      ],
    },
    source: [dataProtectionAct('schedule 4, paragraph 3: adoption records and reports'), copies],
  },
  {
    id: 'adoption-facts',
    title: 'What is known of an adoption',
    ground: 'adoption',
    because: 'What may be seen of an adoption is decided under the law of adoption, not here.',
    finds: {
      is: 'facts',
      of: [
        ...['adoption-decision', 'should-be-placed-for-adoption', 'adoption-consent'],
        ...['adoption-match', 'placed-for-adoption', 'adoption-application'],
        'adopted-record-sealed',
      ],
    },
    source: [dataProtectionAct('schedule 4, paragraph 3: adoption records and reports'), copies],
  },
  {
    id: 'intelligence',
    title: 'Intelligence about exploitation',
    ground: 'crime',
    because: 'Showing it would make it harder to prevent or look into crime.',
    finds: { is: 'answers', of: { 'return-interview': ['intelligence'] } },
    source: [
      dataProtectionAct('schedule 2, paragraph 2'),
      seed('Access walls: exploitation intelligence is never copied into a child’s file'),
    ],
  },
  {
    id: 'police',
    title: 'What the police told us',
    ground: 'crime',
    because: 'It came from the police, who say what of it may be shown.',
    finds: { is: 'partners', of: ['police'] },
    source: [dataProtectionAct('schedule 2, paragraph 2'), copies],
  },
  {
    id: 'source',
    title: 'Who told us',
    ground: 'third-party',
    because: 'It would say who told us, and they did so in confidence.',
    finds: { is: 'sensitive', as: 'conceal-referrer' },
    source: [dataProtectionAct('schedule 2, paragraphs 16 and 17'), copies],
  },
  {
    id: 'kept-apart',
    title: 'What was written to be kept from the family',
    ground: 'serious-harm',
    because: 'Seeing it would be likely to cause serious harm to somebody.',
    finds: { is: 'sensitive', as: 'not-for-family' },
    source: [dataProtectionAct('schedule 3, part 3: serious harm'), copies],
  },
  {
    id: 'marked-papers',
    title: 'Papers marked as about somebody else',
    ground: 'third-party',
    because: 'It is about somebody else.',
    finds: { is: 'documents', marked: ['third-party', 'not-for-family'] },
    source: [dataProtectionAct('schedule 2, paragraph 16'), copies],
  },
  {
    id: 'hidden-addresses',
    title: 'Addresses that must not be known',
    ground: 'serious-harm',
    because: 'Whoever lives there would be in danger if it were known.',
    finds: { is: 'hidden-addresses' },
    source: [dataProtectionAct('schedule 3, part 3: serious harm'), copies],
  },
  {
    id: 'names',
    title: 'Names of other people',
    ground: 'third-party',
    because: 'It is the name of somebody else.',
    finds: { is: 'names' },
    source: [dataProtectionAct('schedule 2, paragraphs 16 and 17'), copies],
  },
  {
    id: 'details',
    title: 'Numbers and addresses of other people',
    ground: 'third-party',
    because: 'It would say how to find or reach somebody else.',
    finds: { is: 'details', of: ['telephone', 'e-mail', 'postcode', 'nhs-number'] },
    source: [dataProtectionAct('schedule 2, paragraph 16'), copies],
  },
]
