import type { FastifyRequest } from 'fastify'
import type { DataQuality } from '../../../../cases/returns/at-entry/read-data-quality.ts'
import { counted, instantInWords } from '../../../../engine/words.ts'
import { frame } from '../../../frame.ts'
import { html, type Child, type Html } from '../../../html.ts'
import { page } from '../../../layout/page.ts'
import { sectionLinks } from '../../../parts/section-links.ts'
import { signedInOn, type Web } from '../../../web.ts'
import { inTeam, teamName } from '../../team/team.ts'
import { qualityTable } from './quality-table.ts'

interface QualityPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly quality: DataQuality
  /** Whether the reader makes returns, and so has the whole of each a click away. */
  readonly makesReturns: boolean
}

/** What the returns will refuse or ask about of a team's open children, as their records stand now. */
export function qualityPage(props: QualityPageProps): Html {
  const { web, request, quality } = props
  const { teamId, lines, now } = quality
  return page({
    ...frame(request, web),
    title: 'Data quality',
    back: { text: 'My team', href: `/team${inTeam(teamId)}` },
    heading: { text: 'Data quality', caption: teamName(web, teamId), lead: lead(quality) },
    content: html`${teams(props)}
      <p class="govuk-body">As the records stand on ${instantInWords(now)}, judged as if the returns were made now. What is mended is gone when this page is opened again.</p>
      ${restrictedLine(quality)}
      ${lines.length > 0 && qualityTable({ web, lines, now })}
      ${lines.length > 0 && html`<p class="govuk-body"><a class="govuk-link" href="/team/data-quality.csv${inTeam(teamId)}" download>Download this list as CSV</a></p>`}
      ${props.makesReturns && html`<p class="govuk-body"><a class="govuk-link" href="/returns">How ready each return is as a whole</a></p>`}`,
  })
}

function lead({ children, lines }: DataQuality): string {
  const of = `${counted(children, 'open child', 'open children')} of the team counted by a return`
  if (lines.length === 0) return `${of}. No rule is broken.`
  const errors = lines.filter(({ says }) => says === 'error').length
  const whose = new Set(lines.map(({ person }) => person.id)).size
  const broken = [counted(errors, 'error'), counted(lines.length - errors, 'query', 'queries')]
  return `${of}: ${broken.join(' and ')}, about ${whose} of them.`
}

function teams({ web, request, quality }: QualityPageProps): Child {
  const own = [...new Set(signedInOn(request).caller.posts.map((held) => held.teamId))]
  if (own.length < 2) return undefined
  return sectionLinks({
    label: 'My teams',
    links: own.map((id) => ({
      text: teamName(web, id),
      href: `/team/data-quality${inTeam(id)}`,
      current: id === quality.teamId,
    })),
  })
}

const restrictedLine = ({ restricted }: DataQuality): Child =>
  restricted > 0 &&
  html`<p class="govuk-body">${counted(restricted, 'restricted record')} of the team ${restricted === 1 ? 'is' : 'are'} not shown here: those who are named for ${restricted === 1 ? 'it' : 'them'} see what is to be done on the page of the person.</p>`
