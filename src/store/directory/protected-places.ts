import type { Work } from '../database.ts'

/** Is it the hidden address of somebody? It says so of this one place, and nothing of whom. */
export async function isProtectedPlace(
  work: Work,
  line: string,
  postcode: string,
): Promise<boolean> {
  const [row] = await work.hot<{ hidden: boolean }>(
    'directory-protected-place',
    'select is_protected_place($1, $2) as hidden',
    [line, postcode],
  )
  return row?.hidden ?? false
}
