import type { ProcessDescription } from '../../../engine/describe/process.ts'
import type { MayDo } from '../../../engine/describe/who.ts'
import { counted } from '../../../engine/words.ts'
import { type Child, type Html, html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { source } from './clocks-section.ts'
import { inWords } from './outcomes-section.ts'

/** What is worth a glance beside a process: who, how it starts, how much is asked, on what law it stands. */
export function sideSections(one: ProcessDescription): Child {
  return [
    section({ title: 'Who', content: rules(who(one)) }),
    one.waysIn.length > 0 && section({ title: 'Opened from', content: rules(waysIn(one)) }),
    one.onStart.length > 0 &&
      section({ title: 'As soon as it begins', content: rules(one.onStart.map(inWords)) }),
    one.papers.length > 0 && section({ title: 'What it is besides', content: rules(one.papers) }),
    one.copies.length > 0 && section({ title: 'There already', content: rules(copies(one)) }),
    one.prompts.length > 0 &&
      section({ title: 'Said as it is written', content: rules(prompts(one)) }),
    section({ title: 'Questions', content: rules(questions(one)) }),
    section({ title: 'About whom', content: rules(one.about) }),
    section({ title: 'Law and guidance', content: rules(one.law.map(source)) }),
  ]
}

const rules = (items: readonly Child[]): Html =>
  html`<ul class="tw-about__rules">${items.map((item) => html`<li>${item}</li>`)}</ul>`

/** Actions done by exactly the same people are said together. */
function who(one: ProcessDescription): readonly Child[] {
  const together = new Map<string, { readonly titles: string[]; readonly by: readonly MayDo[] }>()
  for (const { title, by } of one.who) {
    if (by.length === 0) continue
    const key = JSON.stringify(by)
    const same = together.get(key) ?? { titles: [], by }
    same.titles.push(same.titles.length > 0 ? title.toLowerCase() : title)
    together.set(key, same)
  }
  const own = one.isAuthorised
    ? ['Nobody authorises one that they started or submitted themselves.']
    : []
  return [
    ...[...together.values()].map(
      ({ titles, by }) =>
        html`<strong>${titles.join(', ')}</strong>${by.map(
          ({ role, inTeams }) =>
            html`<span class="tw-about__line">${role}${inTeams && html` <span class="tw-quiet">(${inTeams.join(', ')})</span>`}</span>`,
        )}`,
    ),
    ...one.keptTo,
    ...own,
    ...(one.authorisedWhen ? [html`Authorised only when ${one.authorisedWhen}.`] : []),
    ...(one.isAuthorised && one.decidedBy === 'recorder'
      ? [html`Whoever records it chooses the outcome, which is carried out at once.`]
      : []),
  ]
}

const waysIn = (one: ProcessDescription): readonly Child[] =>
  one.waysIn.map(
    ({ from, by, how }) =>
      html`<a class="govuk-link" href="/about/processes/${from.id}">${from.title}</a><span class="tw-about__line tw-quiet">${
        how === 'page' ? 'from its page ' : how === 'outcome' ? 'by ' : ''
      }${by.join('; ')}</span>`,
  )

const copies = (one: ProcessDescription): readonly Child[] =>
  one.copies.map(
    ({ question, from }) =>
      html`${question}<span class="tw-about__line tw-quiet">copied from ${from}</span>`,
  )

const prompts = (one: ProcessDescription): readonly Child[] =>
  one.prompts.map(
    ({ says, when }) => html`${says}<span class="tw-about__line tw-quiet">when ${when}</span>`,
  )

function questions(one: ProcessDescription): readonly Child[] {
  const sometimes = one.pages.flatMap((page) => page.questions.filter(({ when }) => when)).length
  return [
    html`<a class="govuk-link" href="#questions">${counted(one.questionCount, 'question')}</a> on ${counted(one.pages.length, 'page')}`,
    ...(one.questionsOfEachChild > 0
      ? [`${one.questionsOfEachChild} are asked of each child`]
      : []),
    ...(sometimes > 0 ? [`${sometimes} are asked only sometimes`] : []),
  ]
}
