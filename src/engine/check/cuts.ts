import type { MeasureCut } from '../../practice/vocabulary/measure.ts'
import type { Practice } from '../practice.ts'
import { address } from './placed.ts'

/** What every figure is cut by without being told, and what stands in lines that are no cut. */
const taken: readonly string[] = ['all', 'month', 'locality', 'district', 'team']

/** What figures are cut by: ids of their own, ages that follow each other, codes that there are. */
export function cutFaults(cuts: readonly MeasureCut[], practice: Practice): readonly string[] {
  return cuts.flatMap((cut, at) => {
    const where = address('measures', `by ${cut.id}`)
    const parts =
      'ages' in cut
        ? cut.ages
        : 'areas' in cut
          ? cut.areas
          : 'detail' in cut
            ? (cut.options ?? [])
            : cut.parts
    const ids = parts.map(({ id }) => id)
    return [
      ...(taken.includes(cut.id) || cuts.findIndex(({ id }) => id === cut.id) !== at
        ? [`${where}: another cut has this id`]
        : []),
      ...(cut.source.length === 0 ? [`${where}: has no source`] : []),
      ...ids
        .filter((id, place) => ids.indexOf(id) !== place)
        .map((id) => `${address(where, id)}: two parts have this id`),
      ...('ages' in cut
        ? ageFaults(cut.ages, where)
        : 'areas' in cut
          ? areaFaults(cut.areas, where, practice)
          : 'detail' in cut
            ? unknownList(cut, where, practice)
            : codeFaults(cut, where, practice)),
    ]
  })
}

/** Every district lies in one area, and in no more than one. */
const areaFaults = (
  areas: Extract<MeasureCut, { readonly areas: unknown }>['areas'],
  where: string,
  { pack }: Practice,
): readonly string[] => {
  const all = areas.flatMap(({ districts }) => districts)
  const known = pack.districts.map(({ id }) => id)
  return [
    ...all
      .filter((id) => !known.includes(id))
      .map((id) => `${address(where, id)}: no such district`),
    ...all
      .filter((id, at) => all.indexOf(id) !== at)
      .map((id) => `${address(where, id)}: lies in two areas`),
    ...known
      .filter((id) => !all.includes(id))
      .map((id) => `${address(where, id)}: lies in no area`),
  ]
}

const unknownList = (
  { codes }: Extract<MeasureCut, { readonly detail: unknown }>,
  where: string,
  { codeLists }: Practice,
): readonly string[] =>
  codes === undefined || codeLists.has(codes) ? [] : [`${address(where, codes)}: no such code list`]

const ageFaults = (
  ages: Extract<MeasureCut, { readonly ages: unknown }>['ages'],
  where: string,
): readonly string[] =>
  ages.flatMap(({ id, from, under }, at) =>
    under === ages[at + 1]?.from && (under === undefined || from < under)
      ? []
      : [`${address(where, id)}: does not end where the next begins`],
  )

function codeFaults(
  { said, parts }: Extract<MeasureCut, { readonly said: unknown }>,
  where: string,
  { codeLists }: Practice,
): readonly string[] {
  const known = codeLists.get(said)?.codes.map(({ code }) => code) ?? []
  const all = parts.flatMap(({ codes }) => codes)
  return [
    ...all
      .filter((code) => !known.includes(code))
      .map((code) => `${address(where, code)}: no such code`),
    ...all
      .filter((code, at) => all.indexOf(code) !== at)
      .map((code) => `${address(where, code)}: stands in two parts`),
  ]
}
