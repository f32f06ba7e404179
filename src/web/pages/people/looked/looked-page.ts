import type { FastifyRequest } from 'fastify'
import type { Looks } from '../../../../cases/audit/read-looks.ts'
import { dateInLondon, timeInLondon } from '../../../../engine/temporal.ts'
import { dateInWords, instantInWords } from '../../../../engine/words.ts'
import { frame } from '../../../frame.ts'
import { html, type Html } from '../../../html.ts'
import { page } from '../../../layout/page.ts'
import { workTable } from '../../../parts/work-table.ts'
import type { Web } from '../../../web.ts'
import { actionInWords } from '../../audit/action-words.ts'
import { whoInWords } from '../../records/people-words.ts'
import { personSections } from '../person-sections.ts'

interface LookedPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: Looks
}

type Look = Looks['looks'][number]

/** Who has looked at somebody's record, when, and what they did. */
export function lookedPage({ web, request, file }: LookedPageProps): Html {
  const { person, looks, older, archivedTo } = file
  const days = Map.groupBy(looks, (look) => dateInLondon(look.at))
  return page({
    ...frame(request, web),
    title: 'Who has looked',
    heading: {
      caption: `Threadwell number ${person.id}`,
      text: whoInWords(person, file.now),
      lead: 'Everybody who opened, printed, changed or tried to open this record. Lists and searches in which the name stood are not in it; the privacy officer has those.',
    },
    content: html`${personSections(person.id, '/looked')}
      ${looks.length === 0 && html`<p class="govuk-body">Nobody has looked at this record${archivedTo ? ' since then' : ' yet'}.</p>`}
      ${
        looks.length > 0 &&
        workTable({
          caption: 'Who has looked, newest first',
          columns: [
            { title: 'Who', plainOnPhone: true, width: 5 },
            { title: 'When', width: 4 },
            { title: 'What they did' },
          ],
          groups: [...days].map(([day, those]) => ({
            title: dateInWords(day),
            count: those.length,
            rows: runsOf(those).map((run) => rowOf(run, web)),
          })),
        })
      }
      ${older && html`<p class="govuk-body"><a class="govuk-link" href="/people/${person.id}/looked?before=${older}">Show who looked earlier</a></p>`}
      ${
        archivedTo &&
        html`<p class="tw-small">What was looked at up to ${instantInWords(archivedTo)} is in the archive. Ask the privacy officer for it.</p>`
      }`,
  })
}

/** The same by the same person, one after the other, is said once. */
function runsOf(looks: readonly Look[]): readonly (readonly Look[])[] {
  const runs: Look[][] = []
  for (const look of looks) {
    const last = runs.at(-1)
    if (last?.[0] && sameAs(last[0]) === sameAs(look)) last.push(look)
    else runs.push([look])
  }
  return runs
}

const sameAs = ({ worker_id, actor, action, refused, records }: Look): string =>
  [worker_id ?? actor, action, refused, ...records.map(({ id }) => id)].join(' ')

function rowOf(run: readonly Look[], { office }: Web): readonly (Html | string)[] {
  const newest = run[0]
  const oldest = run.at(-1)
  if (!newest || !oldest) return []
  const from = timeInLondon(oldest.at)
  const to = timeInLondon(newest.at)
  const { practice } = office
  const records = newest.records.map(
    ({ id, process, reference }) =>
      html`<span class="tw-table__second"><a class="govuk-link" href="/records/${id}">${practice.processes.get(process)?.title ?? process} ${reference}</a></span>`,
  )
  return [
    html`<strong>${newest.worker ?? whoElse[newest.actor] ?? newest.actor}</strong>`,
    from === to ? to : `${from} to ${to}`,
    html`${newest.refused ? 'Tried, and was refused: ' : ''}${actionInWords(newest.action)}${run.length > 1 && `, ${run.length} times`}${records}`,
  ]
}

const whoElse: Readonly<Record<string, string>> = {
  system: 'Threadwell itself',
  public: 'Somebody with the public form',
}
