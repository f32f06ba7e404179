import { idleHours } from '../../../cases/ways-in/request-draft.ts'
import type { Door } from '../../../engine/request-form.ts'
import { button } from '../../govuk/button.ts'
import { details } from '../../govuk/details.ts'
import { radios } from '../../govuk/radios.ts'
import { html, type Html } from '../../html.ts'
import { section, sideColumns } from '../../layout/columns.ts'
import { stageThread } from '../../parts/stage-thread.ts'
import type { Web } from '../../web.ts'
import { address, phone, published, requestPage, start } from './request-page.ts'
import { opensAgain, promisedWithin } from './what-happens-next.ts'

interface StartPageProps {
  readonly web: Web
  readonly door: Door
  readonly csrfToken: string
  readonly asker: string
  /** A request that was begun in this browser and not sent. */
  readonly begun: boolean
  readonly problem?: string
  readonly notice?: string | undefined
}

/** Where everybody begins: what this is for, what happens next, and who they are. */
export function startPage(props: StartPageProps): Html {
  const { web, problem } = props
  return requestPage({
    web,
    title: 'Request support for a child or family',
    heading: 'Request support for a child or family',
    inFull: true,
    errors: problem ? [{ text: problem, href: '#asker' }] : [],
    content: sideColumns(main(props), side(web)),
  })
}

function main({ web, door, csrfToken, asker, begun, problem, notice }: StartPageProps): Html {
  const closed = opensAgain(web)
  const form = html`<form method="post" action="${start}" novalidate>
    <input type="hidden" name="_csrf" value="${csrfToken}">
    ${radios({
      name: 'asker',
      fieldset: { legend: { text: 'Who are you?', classes: 'govuk-fieldset__legend--m' } },
      hint: { text: 'We ask first so that we only ask you what you can know.' },
      ...(problem ? { errorMessage: { text: problem } } : {}),
      value: asker,
      items: door.form.askers.map(({ id, label, hint }) => ({
        value: id,
        text: label,
        label: { classes: 'govuk-!-font-weight-bold' },
        hint: { text: hint },
      })),
    })}
    <div class="govuk-button-group">
      ${button({ text: begun ? 'Go on' : 'Start', preventDoubleClick: true })}
    </div>
  </form>`
  return html`${notice && html`<div class="govuk-inset-text">${notice}</div>`}
    <p class="govuk-body">Use this to tell us about a child you are worried about, or to ask for help for your own family. It takes about 10 minutes.</p>
    ${closed && html`<p class="govuk-body"><strong>We are closed now</strong> and read this when we open again: ${closed}. If it cannot wait, ring ${phone(web, 'emergency-duty')}.</p>`}
    ${begun && unfinished(csrfToken)}
    ${form}
    ${levelsOfNeed(web)}
    ${privacy(web)}`
}

const unfinished = (csrfToken: string): Html => html`<div class="govuk-inset-text">
    <p class="govuk-body">You have begun a request in this browser and not sent it.</p>
    <form method="post" action="${address('clear')}" class="tw-carry-on">
      <input type="hidden" name="_csrf" value="${csrfToken}">
      <a class="govuk-link" href="${address('danger')}">Carry on with it</a>
      <button class="tw-person__remove">Clear it</button>
    </form>
  </div>`

function levelsOfNeed({ office }: Web): Html {
  const levels = office.practice.pack.levels.map(
    ({ name, plainly, response }) =>
      html`<dt class="tw-level__name">${name}</dt><dd class="tw-level__words">${plainly}. Help comes from ${response}.</dd>`,
  )
  return details({
    summaryText: 'What kind of help is there?',
    html: html`<p class="govuk-body">We answer every request by how much help a child needs. You do not have to know which it is.</p>
      <dl class="tw-levels">${levels}</dl>
      <p class="govuk-body"><a class="govuk-link" href="/about/levels-of-need">How we judge levels of need</a></p>`,
  })
}

function privacy({ office }: Web): Html {
  const { council } = office.practice.pack
  return details({
    summaryText: 'What becomes of what I write, and who can see it',
    html: html`<ul class="govuk-list govuk-list--bullet">
        <li>While you type, it is kept locked on our server. Only this browser can open it. It is gone when you close the browser, leave this page, or type nothing for ${idleHours} hours.</li>
        <li>When you send it, ${council} keeps it as a record about the child. The law asks us to, to keep children safe. Only people who need it for their work can read it.</li>
        <li>We may share it with the police, health or a school when that helps a child. The family can ask to see it one day. We keep your name out if you ask us to.</li>
        <li>We never show you anything about a family here, and nothing you see tells you whether we know them.</li>
        <li>On a phone or computer that others use, they may see in its history that you came here. Open a private window first, or use “Leave this page now” and then clear the history.</li>
      </ul>`,
  })
}

function side(web: Web): Html {
  const family = published(web, 'children-and-family-wellbeing')?.website
  const schools = phone(web, 'front-door-education')
  return html`${section({
    title: 'What happens next',
    content: stageThread({
      label: 'What happens next',
      direction: 'down',
      stages: [
        { title: 'At once', detail: 'You get a reference, and we say it has arrived.' },
        {
          title: `Within ${promisedWithin(web, 'authorised')}`,
          detail: 'A social worker reads it and a manager decides.',
        },
        {
          title: 'After that',
          detail:
            'We tell you what we decided, unless you did not give a name or it would not be safe.',
        },
      ],
    }),
  })}
  ${section({
    title: 'It helps to know',
    content: html`<ul class="govuk-list govuk-list--bullet">
        <li>the child’s name, and age or birthday</li>
        <li>where they live, or go to school</li>
        <li>what you saw or heard, in their words if you can</li>
        <li>whether the family knows you are asking</li>
      </ul>
      <p class="govuk-body">Send it even if you do not know all of this.</p>`,
  })}
  ${section({
    title: 'Not sure?',
    content: html`<p class="govuk-body">Talk it over with us: ${phone(web, 'front-door')}${hoursOf(web, 'front-door')}</p>
      ${schools && html`<p class="govuk-body">Schools: advice line ${schools}</p>`}
      ${family && html`<p class="govuk-body"><a class="govuk-link" href="${family}">What help is there near me?</a></p>`}
      <p class="govuk-body">Another language, or sign language? Ring us and say which: we find an interpreter.</p>`,
  })}`
}

const hoursOf = (web: Web, id: string): string => {
  const hours = published(web, id)?.hours
  return hours ? `, ${hours}` : ''
}
