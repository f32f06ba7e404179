const retryMilliseconds = 4000

/**
 * Sends answers one request at a time, so that they arrive in the order they were given, and goes on trying while
 * there is no connection. What was typed is let go only once the server has said what became of it.
 */
export function sender(form, hear) {
  const waiting = new Map()
  let edits = 0
  let flying
  let retry
  // Answers that cannot be understood wait for their writer, not for the line.
  const unheld = () => [...waiting.values()].some((entry) => !entry.held)
  const tell = () =>
    hear.changed(Object.fromEntries([...waiting].map(([key, { answer }]) => [key, answer])))

  async function attempt() {
    const batch = [...waiting].filter(([, entry]) => !entry.held)
    const answers = batch.map(([, entry]) => entry.answer)
    const response = await post(form, answers)
    if (response.status === 401 || isForOldToken(response)) {
      await signedOut(form, hear)
      return false
    }
    if (response.status >= 500 || response.status === 429) throw new Error('not now')
    const body = await response.json()
    if (!response.ok) {
      for (const [, entry] of batch) entry.held = true
      hear.say('draft', `Not saved. ${body.message}`)
      return false
    }
    const settled = []
    body.answers.forEach((answer, at) => {
      const [key, entry] = batch[at]
      settled.push({ key, ...answer })
      if (waiting.get(key) === entry) {
        if (answer.is === 'problem') entry.held = true
        else waiting.delete(key)
      } else if (answer.is === 'saved') waiting.get(key).answer.version = answer.version
      hear.acknowledged(key, answer)
    })
    tell()
    saySaved(settled, body.time)
    hear.settled(settled)
    return true
  }

  function saySaved(settled, time) {
    const held = [...waiting.values()].filter((entry) => entry.held).length
    if (settled.some((one) => one.is === 'contested')) {
      hear.say(
        'clash',
        'Somebody else answered this too. Both answers are kept: choose which stands',
      )
    } else if (held > 0) {
      hear.say(
        'draft',
        `Saved ${time}, except ${held === 1 ? 'one answer' : `${held} answers`} that cannot be understood yet`,
      )
    } else hear.say('saved', `Saved ${time}`)
  }

  async function run() {
    clearTimeout(retry)
    try {
      while (unheld()) if (!(await attempt())) break
    } catch {
      hear.say('draft', 'Not saved yet: no connection; keep this page open')
    }
    if (unheld()) retry = setTimeout(flush, retryMilliseconds)
  }

  function flush() {
    if (!unheld()) return Promise.resolve()
    flying ??= run().finally(() => {
      flying = undefined
    })
    return flying
  }

  addEventListener('online', () => void flush())
  return {
    flush,
    isWaiting: unheld,
    note(key, answer) {
      edits += 1
      waiting.set(key, { answer, held: false, edit: edits })
      tell()
    },
  }
}

function post(form, answers) {
  const body = JSON.stringify({ answers })
  return fetch(form.dataset.savesTo, {
    method: 'POST',
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      'x-csrf-token': form.elements._csrf.value,
    },
    body,
    // Lets it finish when the page is left; browsers allow that for little only.
    keepalive: body.length < 60_000,
  })
}

/** A form that was opened before its writer signed in anew; a refusal to write here has its words as JSON. */
const isForOldToken = (response) =>
  response.status === 403 && !response.headers.get('content-type')?.includes('json')

/**
 * Whoever signs in again in another tab goes on here: the page takes its new token. Under another name nothing
 * is sent.
 */
async function signedOut(form, hear) {
  const page = await fetch(location.href, { headers: { accept: 'text/html' } })
  const fresh = new DOMParser()
    .parseFromString(await page.text(), 'text/html')
    .querySelector('[data-record-form]')
  if (fresh?.dataset.who === form.dataset.who) {
    for (const box of document.querySelectorAll('[name="_csrf"]')) {
      box.value = fresh.elements._csrf.value
    }
    return
  }
  hear.say(
    'draft',
    fresh
      ? 'Not saved yet: somebody else is signed in here. What you typed is still on the page'
      : 'Not saved yet: you have been signed out. Sign in in another tab; what you typed stays here and is then saved',
  )
}
