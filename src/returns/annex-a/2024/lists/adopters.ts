import { defineList, type Column, type OfChild } from '../list.ts'

const nothing = (title: string, kind?: 'date'): Column<OfChild> => ({
  title,
  got: () => undefined,
  ...(kind ? { kind } : {}),
})

/** Nobody who asks to adopt has a record here yet, so the list has its headings and no row. */
export const adopters = defineList<OfChild>({
  number: 11,
  title: 'Adopters',
  columns: [
    nothing('Individual adopter identifier'),
    nothing('Family identifier'),
    nothing('Gender'),
    nothing('Ethnicity'),
    nothing('Disability'),
    nothing('Is the (prospective) adopter fostering for adoption?'),
    nothing('Date enquiry received', 'date'),
    nothing('Date Stage 1 started', 'date'),
    nothing('Date Stage 1 ended', 'date'),
    nothing('Date Stage 2 started', 'date'),
    nothing('Date Stage 2 ended', 'date'),
    nothing('Date application submitted', 'date'),
    nothing('Date application approved', 'date'),
    nothing('Date adopter matched with child(ren)', 'date'),
    nothing('Date child/children placed with adopter(s)', 'date'),
    nothing('No. of children placed'),
    nothing('Date of Adoption Order', 'date'),
    nothing('Date of leaving adoption process', 'date'),
    nothing('Reason for leaving adoption process'),
  ],
  rows: () => [],
})
