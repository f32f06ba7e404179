import { readField, reasonIn, sayProblem, writeField } from './boxes.js'
import { showWhatIsAsked } from './conditions.js'
import { initAll } from './govuk-frontend.js'
import { keepRowWords } from './rows.js'
import { hasArrived, howMany, keep, keyAtHand, remove, visitsHere } from './visit-storage.js'
import { sendDraft, whoIsThere } from './visit-sender.js'
import { addRows, showRefused } from './visit-parts.js'

const page = document.querySelector('[data-visits-write]')
const part = (name) => page.querySelector(`[data-visit-${name}]`)
const retryMilliseconds = 15_000
/** The line was there a moment ago. */
const soonMilliseconds = 2000
let open

/** The line that says where everything is: in words, and only when they change, because it is read out. */
function say(words) {
  if (part('state').textContent !== words) part('state').textContent = words
}

if (page) void begin()

async function begin() {
  addEventListener('online', () => void sync())
  setInterval(() => void sync(), retryMilliseconds)
  document.addEventListener('visibilitychange', () => void sync())
  part('back').addEventListener('click', () => void close())
  part('send').addEventListener('click', () => void sync(true))
  await showList()
  await sync()
}

async function showList() {
  const key = await keyAtHand()
  if (!key) {
    const kept = await howMany()
    part('list').replaceChildren()
    say(
      kept === 0
        ? 'Nothing has been taken along on this phone.'
        : `${kept === 1 ? 'One visit is' : `${kept} visits are`} on this phone, sealed. Sign in as whoever took ${kept === 1 ? 'it' : 'them'} along to open ${kept === 1 ? 'it' : 'them'}.`,
    )
    return
  }
  const here = await visitsHere(key)
  part('list').replaceChildren(...here.map(({ slot, form, draft }) => line(slot, form, draft)))
  if (here.length === 0) say('Nothing of yours has been taken along on this phone.')
}

function line(slot, form, draft) {
  const item = document.createElement('li')
  const button = Object.assign(document.createElement('button'), {
    className: 'govuk-button govuk-button--secondary tw-visit__open',
    type: 'button',
    textContent: `${form.title}: ${form.about}`,
  })
  button.addEventListener('click', () => void show(slot))
  const said = Object.assign(document.createElement('span'), {
    className: 'tw-table__second',
    textContent: standing(draft),
  })
  item.append(button, said)
  return item
}

function standing(draft) {
  if (draft.refused) return 'Not taken: open it to see why. Nothing is lost'
  if (draft.contested.length > 0 && hasArrived(draft))
    return 'Sent. Somebody else answered too: choose which stands'
  if (Object.keys(draft.answers).some((key) => key in draft.problems))
    return 'Sent, except what could not be understood: it is kept on this phone'
  if (!hasArrived(draft)) return 'Kept on this phone, not sent yet'
  return draft.sentAt ? `Sent ${draft.sentAt}` : 'Nothing written yet'
}

async function show(slot) {
  const visit = (await visitsHere(await keyAtHand())).find((one) => one.slot === slot)
  if (!visit) return
  const { form } = visit
  const body = part('form')
  // The server's own markup, which only its key could have sealed.
  const made = document.createElement('template')
  made.innerHTML = form.html
  body.replaceChildren(made.content)
  addRows(body)
  initAll({ scope: body })
  keepRowWords(body)
  part('title').textContent = `${form.title}: ${form.about}`
  part('link').href = `/records/${form.record}`
  open = { ...visit, fields: () => [...body.querySelectorAll('[data-field]')] }
  restore()
  body.oninput = (event) => typed(event.target.closest('[data-field]'))
  part('chooser').hidden = true
  part('one').hidden = false
  part('title').focus()
  tell()
  await sync()
}

/** Puts what was typed before back into its boxes, and makes the rows it needs. */
function restore() {
  const { draft } = open
  for (const field of open.fields()) {
    const key = field.dataset.field
    const version = draft.versions[key]
    if (version !== undefined) field.querySelector('[data-version]').value = version
    const raw = (draft.answers[key] ?? draft.typed?.[key])?.raw
    if (raw === undefined) continue
    if (Array.isArray(raw) && field.dataset.kind === 'list') {
      const button = field.querySelector('[name="do"]')
      while (field.querySelectorAll('[data-row]').length < raw.length && button) button.click()
    }
    writeField(field, raw)
    const why = field.querySelector(`[name="${key}-reason"]`)
    if (why) why.value = draft.answers[key]?.reason ?? ''
  }
  // What comes into sight here was sent, or waits, already.
  showAsked(() => undefined)
}

function showAsked(cameBack) {
  showWhatIsAsked(open.fields(), readField, cameBack)
  for (const section of part('form').querySelectorAll('[data-visit-page]')) {
    section.hidden = [...section.querySelectorAll('[data-field]')].every((field) => field.hidden)
  }
}

function note(field) {
  const { draft, slot } = open
  const key = field.dataset.field
  const answer = {
    question: field.dataset.question,
    partId: field.dataset.part,
    raw: readField(field),
    reason: reasonIn(field),
    version: Number(field.querySelector('[data-version]').value),
    sitting: slot.slice(0, 8),
  }
  draft.answers[key] = answer
  delete draft.problems[key]
  draft.typed = { ...draft.typed, [key]: { raw: answer.raw } }
}

let soon
function typed(field) {
  if (!field) return
  note(field)
  showAsked(note)
  clearTimeout(soon)
  soon = setTimeout(() => void written(), 250)
}

async function written() {
  await save()
  tell()
}

/** One after another, so that what was typed last is what stays. */
let saving = Promise.resolve()
function save() {
  const { slot, draft } = open
  const value = structuredClone(draft)
  saving = saving
    .catch(() => undefined)
    .then(async () => await keep(await keyAtHand(), `${slot}/draft`, value))
  return saving
}

function tell() {
  const { draft, form } = open
  say(standing(draft))
  for (const field of open.fields()) sayProblem(field, problemOf(draft, field.dataset.field))
  part('refused').replaceChildren(
    ...showRefused(form, draft, {
      asNote: () => void sendAsNote(),
      again: () => void sync(true),
      away: () => void takeOff(),
    }),
  )
}

const problemOf = (draft, key) =>
  draft.contested.includes(key)
    ? 'Somebody else answered this too. Both answers are kept: open the record and choose which stands'
    : (draft.problems[key] ?? '')

async function sendAsNote() {
  const { draft } = open
  draft.sending = { key: crypto.randomUUID(), answers: { ...draft.answers }, asNote: true }
  delete draft.refused
  await save()
  await sync(true)
}

async function takeOff() {
  await remove(open.slot)
  open = undefined
  await close()
}

async function close() {
  clearTimeout(soon)
  if (open) await save()
  open = undefined
  part('one').hidden = true
  part('chooser').hidden = false
  say('')
  await showList()
}

let syncing
function sync(isAsked = false) {
  // What somebody asks for while something is on its way is done after it.
  if (syncing && isAsked) return syncing.then(() => sync(true))
  syncing ??= attempt(isAsked).finally(() => {
    syncing = undefined
  })
  return syncing
}

const why = {
  'no-signal': 'No signal: what you write is kept on this phone and sent when there is one',
  'signed-out':
    'You have been signed out. What you wrote is on this phone, sealed: sign in again to send it',
  'switched-off':
    'Taking visits along has been switched off here. What you wrote is still on this phone',
}

/** Sends whatever waits, of the visit that is open and of the others. */
async function attempt(isAsked) {
  const before = await keyAtHand()
  const there = await whoIsThere()
  if (there.is !== 'there') {
    if (there.is === 'signed-out') locked()
    else if (open || before) say(`${open ? `${standing(open.draft)}. ` : ''}${why[there.is]}`)
    part('sign-in').hidden = there.is !== 'signed-out'
    return
  }
  part('sign-in').hidden = true
  if (!before && !open) await showList()
  if (open && before && before.who !== there.who) return locked()
  const key = await keyAtHand()
  for (const visit of await visitsHere(key)) {
    const isOpen = open?.slot === visit.slot
    const draft = isOpen ? open.draft : visit.draft
    if (hasArrived(draft) || (draft.refused && !isAsked)) continue
    const store = isOpen ? save : () => keep(key, `${visit.slot}/draft`, draft)
    let became
    do became = await sendDraft(visit.form, draft, there, store)
    while (became === 'again')
    if (became === 'no-signal') setTimeout(() => void sync(), soonMilliseconds)
    if (isOpen && open) arrived(draft)
  }
  if (open) tell()
  else await showList()
}

function arrived(draft) {
  for (const field of open.fields()) {
    const version = draft.versions[field.dataset.field]
    if (version !== undefined) field.querySelector('[data-version]').value = version
  }
}

/** Nobody who is not signed in reads what is here. */
function locked() {
  open = undefined
  part('form').replaceChildren()
  part('refused').replaceChildren()
  part('one').hidden = true
  part('chooser').hidden = false
  part('list').replaceChildren()
  void showList()
}
