// Keeps an open board up to date. Correct without it: the page is always whole when it is loaded.

const board = document.getElementById('board')
const soonest = 1000

/** Somebody is choosing: replacing the board now would lose what they chose. */
const inUse = () =>
  board.querySelector('input[type=checkbox]:checked') !== null ||
  (board.contains(document.activeElement) && document.activeElement.matches('select, input'))

async function refresh() {
  const reply = await fetch(location.href, { headers: { accept: 'text/html' } })
  if (!reply.ok || reply.redirected) return
  const fresh = new DOMParser().parseFromString(await reply.text(), 'text/html')
  const next = fresh.getElementById('board')
  if (!next) return
  const focused = document.activeElement?.getAttribute('href')
  const from = scrollY
  board.replaceChildren(...next.childNodes)
  for (const part of ['.tw-lead', '.tw-danger']) {
    const old = document.querySelector(part)
    const renewed = fresh.querySelector(part)
    if (old && renewed) old.replaceWith(renewed)
  }
  if (focused)
    board.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true })
  scrollTo({ top: from })
}

let waiting
function changed() {
  waiting ??= setTimeout(() => {
    waiting = undefined
    if (inUse()) changed()
    else refresh().catch(() => undefined)
  }, soonest)
}

if (board && 'EventSource' in window) {
  const events = new EventSource(board.dataset.live)
  events.addEventListener('message', changed)
  addEventListener('pagehide', () => events.close())
}
