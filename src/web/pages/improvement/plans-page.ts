import type { FastifyRequest } from 'fastify'
import type { Plans } from '../../../cases/improvement/read-plan.ts'
import { readsReadiness } from '../../../cases/improvement/read-readiness.ts'
import { togetherFor } from '../../../cases/improvement/read-together.ts'
import { choicesOf, type Practice } from '../../../engine/practice.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { plainDateInWords } from '../../../engine/words.ts'
import type { Question } from '../../../practice/vocabulary/question.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { html, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { workTable } from '../../parts/work-table.ts'
import { signedInOn, type Web } from '../../web.ts'

interface PlansProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: Plans
}

const besides = [
  ['improvement-actions', 'Actions', 'Agree one, say how far it has got, close it.'],
  ['inspections', 'Inspections', 'What was judged and found, and our answer to it.'],
  ['peer-reviews', 'Peer reviews', 'What colleagues from other councils look into and say.'],
  ['committees', 'Committees and boards', 'Papers, recommendations and the answers to them.'],
  ['partnership-priorities', 'Partnership priorities', 'What the partnership works for together.'],
  ['participation', 'Participation', 'What children and families said, and what came of it.'],
  ['thematic-audits', 'Thematic audits', 'Each theme, what was found and done about it.'],
  ['learning', 'Learning library', 'Lessons that everybody who works here reads.'],
  ['sharing-agreements', 'Information-sharing agreements', 'What is shared, and until when.'],
  ['role-holders', 'Role holders', 'Who holds which role, for good, acting or interim.'],
] as const

/** Every plan, and what stands around them. */
export const plansPage = ({
  web,
  request,
  file: { plans, judged, reads, mayKeep },
}: PlansProps): Html =>
  page({
    ...frame(request, web),
    title: 'Improvement',
    heading: {
      text: 'Getting better',
      lead: 'What we have promised, how far it has got, and what others say of us.',
      actions: mayKeep && button({ text: 'New improvement plan', href: '/start/improvement-plan' }),
    },
    content: html`${section({
      title: 'Plans',
      content:
        plans.length === 0
          ? html`<p class="govuk-body">There is no plan yet.</p>`
          : html`<ul class="tw-named">${plans.map(
              ({ id, name }) =>
                html`<li class="tw-people__person"><strong><a class="govuk-link" href="/improvement/${id}">${name}</a></strong></li>`,
            )}</ul>`,
    })}
    ${section({ title: 'How we were judged', content: judgements(judged, { web, mayKeep }) })}
    ${section({ title: 'Read together', content: together({ web, request, reads }) })}
    ${section({
      title: 'Besides the plans',
      content: html`<ul class="tw-named">${besides
        .filter(([id]) => reads.includes(id))
        .map(
          ([id, title, says]) =>
            html`<li class="tw-people__person"><strong><a class="govuk-link" href="/registers/${id}">${title}</a></strong> <span class="tw-small">${says}</span></li>`,
        )}</ul>`,
    })}`,
  })

/** Pages that draw on several of these, each for those who read what is on it. */
function together({
  web,
  request,
  reads,
}: Pick<PlansProps, 'web' | 'request'> & Pick<Plans, 'reads'>): Html {
  const pages = [
    ...(readsReadiness(reads)
      ? [
          [
            '/improvement/readiness',
            'Readiness for an inspection',
            'What inspectors would be handed today.',
          ],
        ]
      : []),
    ...(reads.includes('partnership-measures')
      ? [
          [
            '/improvement/partnership',
            'The partnership',
            'Its measures, what they should be, and its priorities.',
          ],
        ]
      : []),
    ...(reads.includes('committees')
      ? [['/reports', 'Reports to members', 'Plans as counts, papers, answers and figures.']]
      : []),
    ...togetherFor(web.office, signedInOn(request).caller).map(({ id, title, lead }) => [
      `/improvement/together/${id}`,
      title,
      lead,
    ]),
  ] as const
  return html`<ul class="tw-named">${pages.map(
    ([href, title, says]) =>
      html`<li class="tw-people__person"><strong><a class="govuk-link" href="${href}">${title}</a></strong> <span class="tw-small">${says}</span></li>`,
  )}</ul>`
}

/** Every grade there was, the latest first. Whoever was graded before is compared with nobody: frameworks differ. */
function judgements(
  judged: Plans['judged'],
  { web: { office }, mayKeep }: { readonly web: Web } & Pick<Plans, 'mayKeep'>,
): Html {
  const question = office.practice.processes.get('inspection')?.questions.judgements
  const columns = question?.kind === 'list' ? question.of : {}
  const rows = judged.flatMap(({ record_id: id, name, happened_at: at, answers }) => {
    const graded = (answers.judgements?.value ?? []) as readonly Readonly<Record<string, string>>[]
    return graded.map((one) => [
      html`<a class="govuk-link" href="/records/${id}">${name}</a>`,
      plainDateInWords(dateInLondon(at)),
      labelOf(columns.area, one.area, office.practice),
      html`<strong>${labelOf(columns.grade, one.grade, office.practice)}</strong>`,
    ])
  })
  if (rows.length === 0) {
    return html`<p class="govuk-body">${mayKeep ? html`No report is kept yet. <a class="govuk-link" href="/start/inspection">Keep a report</a>` : 'No report is kept that you may read.'}</p>`
  }
  return workTable({
    caption: 'Judgements of inspections',
    columns: [
      { title: 'Inspection' },
      { title: 'Published', width: 4 },
      { title: 'Area', width: 5 },
      { title: 'Grade', width: 5 },
    ],
    groups: [{ title: 'The latest first', rows }],
  })
}

const labelOf = (
  question: Question | undefined,
  code: string | undefined,
  practice: Practice,
): string =>
  (question && choicesOf(practice, question).find((one) => one.code === code)?.label) ?? code ?? ''
