// Keeps an open board up to date. Correct without it: the page is always whole when it is loaded.

const board = document.getElementById('board')
const soonest = 1000
/** A connection that is lost for less than this is nobody's concern. */
const patience = 10_000

/** Only these are replaced. Filters and the choice of a worker are left as somebody has them. */
const parts = () => document.querySelectorAll('[data-live-part], .tw-lead')

/** How to find an element again in a part that was replaced. */
const wayTo = (element) => {
  if (element?.name) return `[name="${element.name}"][value="${CSS.escape(element.value)}"]`
  const address = element?.getAttribute('href')
  return address ? `a[href="${CSS.escape(address)}"]` : undefined
}

/** The first row in view, so that what somebody reads does not jump when a row is put above it. */
const firstInView = () =>
  [...board.querySelectorAll('tr a[href]')].find((link) => link.getBoundingClientRect().top >= 0)

/** Replaces one part, with what was ticked or unfolded in it still so and the focus where it was. */
function replace(old, next) {
  const unfolded = [...old.querySelectorAll('details[open]')].map(({ id }) => `#${id}`)
  const ticked = [...old.querySelectorAll('input:checked')].map(wayTo)
  const focused = old.contains(document.activeElement) && wayTo(document.activeElement)
  old.replaceChildren(...next.childNodes)
  for (const way of ticked) {
    const box = old.querySelector(way)
    if (box) box.checked = true
  }
  for (const way of unfolded) {
    const fold = old.querySelector(way)
    if (fold) fold.open = true
  }
  if (focused) old.querySelector(focused)?.focus({ preventScroll: true })
}

async function refresh() {
  const reply = await fetch(board.dataset.address, { headers: { accept: 'text/html' } })
  if (reply.redirected) return say('You have been signed out. Sign in again to see the board.')
  if (!reply.ok) {
    doubt()
    setTimeout(changed, patience)
    return
  }
  trust()
  const fresh = new DOMParser().parseFromString(await reply.text(), 'text/html')
  const anchor = firstInView()
  const way = wayTo(anchor)
  const top = anchor?.getBoundingClientRect().top
  for (const old of parts()) {
    const next = fresh.querySelector(old.id ? `#${old.id}` : '.tw-lead')
    if (next && next.innerHTML !== old.innerHTML) replace(old, next)
  }
  const moved = way && board.querySelector(`tr ${way}`)
  if (moved) scrollBy(0, moved.getBoundingClientRect().top - top)
}

let waiting
let running = false
function changed() {
  waiting ??= setTimeout(async () => {
    waiting = undefined
    if (running) return changed()
    running = true
    await refresh().catch(() => undefined)
    running = false
  }, soonest)
}

const say = (words) => {
  const line = document.getElementById('board-state')
  if (line && line.textContent !== words) line.textContent = words
}

let lost
const doubt = () => {
  lost ??= setTimeout(
    say,
    patience,
    'The connection was lost: this board may be out of date. It is tried again.',
  )
}
const trust = () => {
  clearTimeout(lost)
  lost = undefined
  say('')
}

function listen() {
  const events = new EventSource(board.dataset.live)
  events.addEventListener('message', changed)
  events.addEventListener('error', doubt)
  // The server itself hears of nothing, until it says that something changed.
  events.addEventListener('away', doubt)
  events.addEventListener('open', () => {
    // What changed between reading the page and listening, or while the line was lost, was told to nobody.
    trust()
    changed()
  })
  addEventListener('pagehide', () => events.close(), { once: true })
}

if (board && 'EventSource' in window) {
  listen()
  // Back may show a page that was kept whole, with its connection closed.
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return
    listen()
    changed()
  })
}

const printer = document.querySelector('[data-print]')
if (printer) {
  printer.hidden = false
  printer.addEventListener('click', () => print())
}
