import { forgetKey, keepKey } from './visit-storage.js'

const asJson = { accept: 'application/json' }

/** Who is signed in, with the key and the token of their session; or why that cannot be known now. */
export async function whoIsThere() {
  let response
  try {
    response = await fetch('/visits/key', { headers: asJson, cache: 'no-store' })
  } catch {
    return { is: 'no-signal' }
  }
  if (response.status === 401) {
    await forgetKey()
    return { is: 'signed-out' }
  }
  if (!response.ok) return { is: response.status === 404 ? 'switched-off' : 'no-signal' }
  const there = await response.json()
  await keepKey(there)
  return { is: 'there', ...there }
}

/**
 * Sends what was typed, once. What is sent and the number it is known by are written down before the first try, so that
 * after a lost answer the very same is sent again, and the server knows it for what it is. `save` writes the draft down.
 */
export async function sendDraft(form, draft, { csrfToken }, save) {
  if (!draft.sending) {
    const answers = waiting(draft)
    if (Object.keys(answers).length === 0) return 'nothing'
    draft.sending = { key: crypto.randomUUID(), answers }
    await save()
  }
  const { key, answers, asNote } = draft.sending
  const keys = Object.keys(answers)
  let response
  try {
    response = await fetch(`/visits/sent/${form.record}`, {
      method: 'POST',
      headers: { ...asJson, 'content-type': 'application/json', 'x-csrf-token': csrfToken },
      body: JSON.stringify({ key, asNote: asNote === true, answers: Object.values(answers) }),
    })
  } catch {
    return 'no-signal'
  }
  if (response.status === 401) return 'signed-out'
  const isJson = response.headers.get('content-type')?.includes('json')
  if (response.status >= 500 || response.status === 429 || !isJson) return 'no-signal'
  const body = await response.json()
  delete draft.sending
  if (!response.ok) {
    // What was typed since is what has to be shown beside the record.
    const isOld = !asNote && JSON.stringify(waiting(draft)) !== JSON.stringify(answers)
    if (!isOld) draft.refused = body
    await save()
    return isOld ? 'again' : 'refused'
  }
  delete draft.refused
  draft.sentAt = body.time
  if (asNote) Object.assign(draft, { answers: {}, contested: [], problems: {} })
  else body.answers.forEach((answer, at) => settle(draft, keys[at], answers[keys[at]], answer))
  await save()
  return Object.keys(waiting(draft)).length > 0 ? 'again' : 'sent'
}

/** What was typed and can be sent: an answer that could not be understood waits for its writer. */
function waiting({ answers, problems }) {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !(key in problems)))
}

/** What became of one answer. One that was changed while it was on its way waits for the next time. */
function settle(draft, key, sent, answer) {
  delete draft.problems[key]
  const now = draft.answers[key]
  const isSame = JSON.stringify(now?.raw) === JSON.stringify(sent.raw)
  if (answer.is === 'problem') {
    if (isSame) draft.problems[key] = answer.message
    return
  }
  if (answer.is === 'saved') {
    draft.contested = draft.contested.filter((one) => one !== key)
    draft.versions[key] = answer.version
    if (now) now.version = answer.version
  }
  if (answer.is === 'contested' && !draft.contested.includes(key)) draft.contested.push(key)
  if (isSame) delete draft.answers[key]
}
