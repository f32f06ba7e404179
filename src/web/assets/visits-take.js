import { keep, keyAtHand, visitsHere, hasArrived, remove } from './visit-storage.js'
import { whoIsThere } from './visit-sender.js'

const list = document.querySelector('[data-visits-take]')
const state = list?.querySelector('[data-visits-state]')
const say = (words) => {
  state.textContent = words
}

if (list) void begin()

async function begin() {
  if (!navigator.serviceWorker || !globalThis.crypto?.subtle) {
    say('This browser cannot take visits along. Use an up-to-date one, over https.')
    return
  }
  try {
    await navigator.serviceWorker.register('/visits/service-worker.js', { scope: '/visits/' })
    const there = await whoIsThere()
    if (there.is !== 'there') throw new Error(there.is)
    await tidy()
    await showWhatIsHere()
    for (const button of list.querySelectorAll('[data-take]')) {
      button.hidden = false
      button.addEventListener('click', () => void take(button))
    }
  } catch {
    say('Nothing can be taken along just now. Check your connection and reload the page.')
  }
}

/** What has arrived is on the record and need not be here. */
async function tidy() {
  const key = await keyAtHand()
  for (const { slot, draft } of await visitsHere(key)) {
    // Where somebody answered too, both answers are on the record by now.
    if (draft.sentAt && hasArrived(draft) && !draft.refused) await remove(slot)
  }
}

async function showWhatIsHere() {
  const here = await visitsHere(await keyAtHand())
  for (const button of list.querySelectorAll('[data-take]')) {
    const isHere = here.some(({ form }) => form.record === button.dataset.take)
    button.parentElement.querySelector('[data-is-here]').hidden = !isHere
    button.disabled = isHere
  }
  list.querySelector('[data-write]').hidden = here.length === 0
}

async function take(button) {
  button.disabled = true
  say('Taking it along …')
  try {
    const response = await fetch(`/visits/taken/${button.dataset.take}`, {
      headers: { accept: 'application/json' },
    })
    const form = await response.json()
    if (!response.ok) {
      say(form.message)
      return
    }
    await navigator.serviceWorker.ready
    await keep(await keyAtHand(), `${crypto.randomUUID()}/form`, form)
    await showWhatIsHere()
    say('It is on this phone, sealed. You can write it with no signal.')
  } catch {
    say('It could not be taken along. Check your connection and try again.')
    button.disabled = false
  }
}
