import type { MeetingReported } from '../../../cases/improvement/read-reports.ts'
import { dateInWords } from '../../../engine/words.ts'
import { html, type Child, type Html } from '../../html.ts'

/** Each meeting with its papers; of one that was held, what it recommended and what was answered. */
export function meetingsOf(meetings: readonly MeetingReported[]): Child {
  if (meetings.length === 0) {
    return html`<p class="govuk-body">No papers are out. They stand here from the day on which they are published.</p>`
  }
  return html`${meetings.map(meeting)}`
}

function meeting(one: MeetingReported): Html {
  const { recordId, committee, meetsOn, papersOn, papers, isToCome } = one
  return html`<article>
    <h3 class="govuk-heading-s"><a class="govuk-link" href="/records/${recordId}">${committee}, ${dateInWords(meetsOn)}</a></h3>
    <p class="govuk-body">${isToCome ? 'To come' : 'Held'}. Papers published ${dateInWords(papersOn)}.</p>
    ${named(
      'Papers',
      papers.map(({ title, author }) => `${title ?? ''}${author ? `, by ${author}` : ''}`),
    )}
    ${recommended(one)}
  </article>`
}

function recommended({
  recommendations,
  recommendedOn,
  answeredOn,
  answers,
}: MeetingReported): Child {
  if (recommendations.length === 0) return false
  return html`${named(
    'Recommendations',
    recommendations.map(({ recommendation }) => recommendation ?? ''),
  )}
  ${
    answeredOn === ''
      ? html`<p class="govuk-body"><strong>Not answered yet.</strong>${recommendedOn && ` The executive received them on ${dateInWords(recommendedOn)}, and has two months.`}</p>`
      : html`<p class="govuk-body">Answered ${dateInWords(answeredOn)}.</p>`
  }
  ${named(
    'Answers',
    answers.map(({ recommendation, accepted, answer, progress }) =>
      [
        `${recommendation ?? ''}: ${acceptedInWords[accepted ?? ''] ?? 'not said whether accepted'}.`,
        answer,
        progress && `So far: ${progress}`,
      ]
        .filter((words) => words)
        .join(' '),
    ),
  )}`
}

const acceptedInWords: Readonly<Record<string, string>> = {
  yes: 'accepted',
  partly: 'accepted in part',
  no: 'not accepted',
}

const named = (title: string, lines: readonly string[]): Child =>
  lines.length > 0 &&
  html`<p class="govuk-body govuk-!-margin-bottom-1"><strong>${title}</strong></p>
  <ul class="govuk-list govuk-list--bullet">${lines.map((line) => html`<li>${line}</li>`)}</ul>`
