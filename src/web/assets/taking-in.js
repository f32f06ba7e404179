// Shows how far a file is, until every row is taken in. Without it there is a link that does the same once.

const every = 1000
const main = document.getElementById('main-content')
const isGoingOn = () => main.querySelector('[data-taking-in]') !== null

async function look() {
  const reply = await fetch(location.href, { headers: { accept: 'text/html' } })
  if (!reply.ok || reply.redirected) return
  const fresh = new DOMParser().parseFromString(await reply.text(), 'text/html')
  const next = fresh.getElementById('main-content')
  if (!next || next.innerHTML === main.innerHTML) return
  const address = main.contains(document.activeElement)
    ? document.activeElement.getAttribute('href')
    : undefined
  main.replaceChildren(...next.childNodes)
  if (address)
    main.querySelector(`a[href="${CSS.escape(address)}"]`)?.focus({ preventScroll: true })
  if (!isGoingOn()) say('Every row has been taken in.')
}

const spoken = document.createElement('p')
spoken.className = 'govuk-visually-hidden'
spoken.setAttribute('role', 'status')
main.after(spoken)
const say = (words) => {
  spoken.textContent = words
}

while (isGoingOn()) {
  await new Promise((resolve) => setTimeout(resolve, every))
  // A server that is away for a moment is asked again; what stands on the page stays.
  await look().catch(() => undefined)
}
