/**
 * Hands out the empty page that visits are written on, and what it is made of, when there is no signal. Nothing about
 * anybody passes through here: the page finds what was taken along in its own sealed store. `shell` is put in front of
 * this by the server: a name that changes with what is in it, and the addresses.
 */
addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(shell.name)
      .then((cache) => cache.addAll(shell.addresses))
      .then(() => skipWaiting()),
  )
})

addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(names.filter((name) => name !== shell.name).map((name) => caches.delete(name))),
      )
      .then(() => (shell.addresses.length > 0 ? clients.claim() : registration.unregister())),
  )
})

addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url)
  const isOurs = origin === location.origin && shell.addresses.includes(pathname)
  if (event.request.method !== 'GET' || !isOurs) return
  event.respondWith(caches.match(pathname).then((kept) => kept ?? fetch(event.request)))
})
