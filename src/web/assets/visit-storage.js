/**
 * What is taken along, on this phone: sealed with AES-GCM before it is written down, by a key that the server hands over
 * while its worker is signed in. The key cannot be read out again by a page; it is gone at sign-out and after some hours.
 */
const sealedName = 'threadwell-visits'
const keyName = 'threadwell-visit-key'

const asked = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
    request.onblocked = () => reject(new Error('blocked'))
  })

async function within(name, mode, work) {
  const opening = indexedDB.open(name, 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore('kept', { keyPath: 'id' })
  const database = await asked(opening)
  // Whoever signs out in another tab must not wait for this one.
  database.onversionchange = () => database.close()
  try {
    const transaction = database.transaction('kept', mode, { durability: 'strict' })
    const done = new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error)
    })
    const result = await work(transaction.objectStore('kept'))
    await done
    return result
  } finally {
    database.close()
  }
}

/** Keeps the key that the server handed over, for so many hours, in a form that no page can read out. */
export async function keepKey({ who, key, hours }) {
  const bytes = Uint8Array.from(atob(key), (letter) => letter.charCodeAt(0))
  const kept = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
  bytes.fill(0)
  const until = Date.now() + hours * 3_600_000
  await within(keyName, 'readwrite', (store) =>
    asked(store.put({ id: 'key', who, key: kept, until })),
  )
}

/** The key with whose it is; undefined once it has gone. */
export async function keyAtHand() {
  const kept = await within(keyName, 'readonly', (store) => asked(store.get('key')))
  if (!kept) return undefined
  if (kept.until > Date.now()) return kept
  await forgetKey()
  return undefined
}

export const forgetKey = () => asked(indexedDB.deleteDatabase(keyName))

const labelOf = (id, who) => new TextEncoder().encode(`${who} ${id}`)

/** Seals a value and writes it down under an id that says nothing. */
export async function keep({ key, who }, id, value) {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: labelOf(id, who) },
    key,
    new TextEncoder().encode(JSON.stringify(value)),
  )
  await within(sealedName, 'readwrite', (store) => asked(store.put({ id, who, iv, sealed })))
}

/** Everything of this worker's that is written down here, opened, by its id. What is somebody else's stays closed. */
export async function everything({ key, who }) {
  const rows = await within(sealedName, 'readonly', (store) => asked(store.getAll()))
  const opened = new Map()
  for (const { id, iv, sealed, ...row } of rows) {
    if (row.who !== who) continue
    const how = { name: 'AES-GCM', iv, additionalData: labelOf(id, who) }
    // Sealed with a key that is no more, or changed on the disk: it stays where it is, and the others open.
    const plain = await crypto.subtle.decrypt(how, key, sealed).catch(() => undefined)
    if (plain) opened.set(id, JSON.parse(new TextDecoder().decode(plain)))
  }
  return opened
}

/** How many visits are written down here, whoever's they are: all that can be told without a key. */
export const howMany = async () =>
  (await within(sealedName, 'readonly', (store) => asked(store.getAllKeys()))).filter((id) =>
    id.endsWith('/form'),
  ).length

/** Takes a visit off this phone. */
export async function remove(slot) {
  await within(sealedName, 'readwrite', (store) =>
    Promise.all([asked(store.delete(`${slot}/form`)), asked(store.delete(`${slot}/draft`))]),
  )
}

/** The visits that are here: the form as it was taken along, and what was typed into it since. */
export async function visitsHere(key) {
  const all = await everything(key)
  return [...all]
    .filter(([id]) => id.endsWith('/form'))
    .map(([id, form]) => {
      const slot = id.slice(0, -'/form'.length)
      return { slot, form, draft: all.get(`${slot}/draft`) ?? emptyDraft() }
    })
}

/** Nothing typed, nothing on its way, nothing refused. */
export const emptyDraft = () => ({ answers: {}, versions: {}, contested: [], problems: {} })

/** Has everything that was typed arrived? */
export const hasArrived = ({ answers, sending }) =>
  Object.keys(answers).length === 0 && sending === undefined
