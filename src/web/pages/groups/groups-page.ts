import type { FastifyRequest } from 'fastify'
import type { CentreRow, GroupsFile } from '../../../cases/groups/read-groups.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { justDone } from '../../parts/just-done.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'
import { agesInWords, nextInWords, placesInWords } from './words.ts'

interface GroupsProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: GroupsFile
  readonly said?: string | undefined
}

type Centre = GroupsFile['centres'][number]

/** The centres, and what is run in each: nobody's name is here. */
export function groupsPage({ web, request, file, said }: GroupsProps): Html {
  const { rules, centres, plans } = file
  return page({
    ...frame(request, web),
    title: rules.title,
    banner: justDone(said),
    heading: {
      text: rules.title,
      lead: rules.lead,
      actions: plans ? [button({ text: 'Open a centre', href: '/groups/centres/new' })] : [],
    },
    content: html`${centres.length === 0 && html`<p class="govuk-body">There is no centre yet.</p>`}
      ${centres.map((centre) => centreSection(centre, file))}`,
  })
}

const centreSection = (centre: Centre, file: GroupsFile): Child =>
  section({
    title: centre.name,
    content: html`<p class="govuk-body">${whereItIs(centre)}</p>
      <p class="tw-small">Open: ${centre.opens}. ${centre.rooms && `Rooms: ${centre.rooms}. `}Access: ${centre.access_words}${centre.directory_address && html`. <a class="govuk-link" href="${centre.directory_address}">Its entry in the directory</a>`}</p>
      ${
        centre.programmes.length === 0
          ? html`<p class="govuk-body">Nothing is run here yet.</p>`
          : workTable({
              caption: `What is run at ${centre.name}`,
              columns: [
                { title: 'Programme', plainOnPhone: true, width: 6 },
                { title: 'For', width: 5 },
                { title: 'Places', width: 4 },
                { title: 'Next session' },
              ],
              groups: [
                {
                  title: 'Programmes',
                  count: centre.programmes.length,
                  rows: centre.programmes.map((one) => [
                    html`<a class="govuk-link" href="/groups/programmes/${one.id}"><strong>${one.title}</strong></a>
                    <span class="tw-table__second">${one.is_open ? 'Open to anybody' : 'By booking'}, led by ${one.leader}</span>`,
                    html`${one.who_for}<span class="tw-table__second">${agesInWords(one)}</span>`,
                    placesInWords(one),
                    nextInWords(one, file.now),
                  ]),
                },
              ],
            })
      }
      ${
        file.teams.includes(centre.team_id) &&
        html`<p><a class="govuk-link" href="/groups/centres/${centre.id}/programmes/new">Begin a programme at ${centre.name}</a></p>`
      }`,
  })

const whereItIs = ({ address, postcode, kind }: CentreRow): string =>
  `${address}, ${postcode}${kind === 'main' ? '' : ' (separate site)'}`
