import type { MeasureCut } from '../practice/vocabulary/measure.ts'
import type { Bind } from './measure-conditions.ts'

const saidIn = {
  sex: 'child.sex',
  ethnicity: 'child.ethnicity',
  disability: 'child.disabilities',
} as const

/** Whole years on the day that counts; nothing before the birth. Who was born on 29 February is a year older on 1 March. */
const years =
  '(case when child.born_on <= one.day then extract(year from age(one.day, child.born_on)) end)'

/**
 * Into which part of a cut `one` falls, a thing that is counted of `child`, as an expression of SQL: the id of the part,
 * or null where it is in none; of what it says itself, what it says. Only ids, codes and numbers of the definition go in, and those as parameters.
 */
export function cutSql(cut: MeasureCut, bind: Bind): string {
  if ('detail' in cut) return `nullif(one.detail ->> ${bind(cut.detail)}::text, '')`
  const parts =
    'ages' in cut
      ? cut.ages.map(({ id, from, under = 1000 }) => ({
          id,
          is: `${years} >= ${bind(from)}::int and ${years} < ${bind(under)}::int`,
        }))
      : 'areas' in cut
        ? cut.areas.map(({ id, districts }) => ({
            id,
            is: `one.district = any(${bind(districts)}::text[])`,
          }))
        : cut.parts.map(({ id, codes }) => ({
            id,
            is: `string_to_array(${saidIn[cut.said]}, ' ') && ${bind(codes)}::text[]`,
          }))
  return `case ${parts.map(({ id, is }) => `when ${is} then ${bind(id)}::text`).join(' ')} end`
}
