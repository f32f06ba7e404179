import { Type, type Static } from 'typebox'
import { periodKinds } from '../../engine/measures/periods.ts'

const asked = {
  period: Type.Optional(
    Type.Enum([...periodKinds], {
      description: 'Which days; this reporting year so far where it is left out',
    }),
  ),
  from: Type.Optional(
    Type.String({ maxLength: 10, description: 'The first day, where the period is “days”' }),
  ),
  to: Type.Optional(
    Type.String({ maxLength: 10, description: 'The last day, where the period is “days”' }),
  ),
  copy: Type.Optional(
    Type.Enum(['inside', 'shared'], {
      description:
        '“shared” hides small numbers and what they could be worked out from, teams, areas made of districts, and months; “inside”, where it is left out, hides nothing and may tell who a child is',
    }),
  ),
}

export const askedSchema = Type.Object(asked, { additionalProperties: false })
export const oneSchema = Type.Object({ id: Type.String({ description: 'The id of a measure' }) })

const numberOrNone = (description: string) =>
  Type.Union([Type.Number(), Type.Null()], { description })

const figure = Type.Object({
  by: Type.String({ description: 'all, month, or the cut that this is a part of' }),
  code: Type.Union([Type.String(), Type.Null()], {
    description: 'Which part or month; null for the whole, and for what is not known',
  }),
  title: Type.String(),
  from: Type.String({ format: 'date' }),
  to: Type.String({ format: 'date' }),
  numerator: numberOrNone('Null where it is suppressed'),
  denominator: numberOrNone('Null where it is suppressed, and where the figure is a plain number'),
  figure: numberOrNone('To one decimal; null where suppressed or where nothing was counted'),
  words: Type.Union([Type.String(), Type.Null()], {
    description: 'The figure as the page says it',
  }),
  suppressed: Type.Boolean(),
  children: Type.Union([Type.String(), Type.Null()], {
    description: 'The page of the children behind it, for those who may open it',
  }),
})

const measure = Type.Object({
  id: Type.String(),
  title: Type.String(),
  group: Type.String(),
  definition: Type.String(),
  unit: Type.Enum(['percent', 'number', 'per worker', 'days', 'weeks', 'points']),
  better: Type.Enum(['higher', 'lower', 'neither']),
  aim: numberOrNone('What is aimed for, where that is set'),
  sources: Type.Array(Type.String()),
  figures: Type.Array(figure),
})

export const figuresSchema = Type.Object(
  {
    from: Type.String({ format: 'date' }),
    to: Type.String({ format: 'date' }),
    asKnownAt: Type.String({ format: 'date-time' }),
    of: Type.Enum(['county', 'own teams'], { description: 'Whose work is counted' }),
    copy: Type.Enum(['inside', 'shared']),
    smallestShared: Type.Integer({ description: 'In a shared copy no number below this is shown' }),
    measures: Type.Array(measure),
  },
  { description: 'Figures over one period' },
)

export type AskedQuery = Static<typeof askedSchema>
export type FiguresBody = Static<typeof figuresSchema>
