import { holdsPost, permit, type Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import type { Screen, ScreenList } from '../../practice/vocabulary/screen.ts'
import { openRecordsOf, type OpenRecordRow } from '../../store/open-records.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'

export interface ScreenLists {
  readonly screen: Screen
  readonly now: string
  readonly lists: readonly { readonly list: ScreenList; readonly rows: readonly OpenRecordRow[] }[]
}

/** May this person look through the lists of a screen? */
export const readsScreen = (caller: Caller, { listedFor }: Screen): boolean =>
  holdsPost(caller, listedFor)

/** What is open on a screen, list by list: of each process what the reader may read. Not there for other posts. */
export async function readScreenLists(
  office: Office,
  caller: Caller,
  screenId: string,
): Promise<Result<ScreenLists>> {
  const { practice } = office
  const screen = practice.catalogue.screens?.find((one) => one.id === screenId)
  return await act(
    office,
    caller,
    { action: 'read-screen-lists', reads: true },
    async (request) => {
      if (!screen || !readsScreen(caller, screen)) return notFound()
      const processes = [...new Set(screen.lists.map(({ process }) => process))]
      const rows = (await openRecordsOf(request.work, processes)).filter((row) => {
        const definition = practice.processes.get(row.process)
        const standing = { teamId: row.team_id, sharedWith: row.shared_with, stage: row.stage }
        return definition && permit('read', definition, standing, caller, practice).ok
      })
      request.touched(...rows.map((row) => row.id))
      request.saw(rows.flatMap((row) => row.children.map((child) => child.personId)))
      return done({
        screen,
        now: request.now,
        lists: screen.lists.map((list) => ({ list, rows: rows.filter((row) => isOn(list, row)) })),
      })
    },
  )
}

const isOn = ({ process, which }: ScreenList, row: OpenRecordRow): boolean =>
  row.process === process &&
  (which === undefined || (which === 'for-decision') === (row.stage === 'for-decision'))
