import { termsOf } from '../../../../engine/directory/terms.ts'
import type { Practice } from '../../../../engine/practice.ts'

/** The need that a search was understood as. */
export function needInWords(need: string, { catalogue }: Practice): string {
  const label = catalogue.directory && termsOf(catalogue.directory).get(need)?.label
  return label ?? 'Not understood as any need'
}

/** The district that it was for. */
export const districtInWords = (district: string, { pack }: Practice): string =>
  pack.districts.find(({ id }) => id === district)?.name ?? 'Anywhere, or not known'
