const prefix = 'threadwell:'

/**
 * What was typed and not yet acknowledged, kept in this tab only, until it is or its writer signs out. Nobody else
 * who signs in here is given it.
 */
export function unsavedOf(recordId, who) {
  const name = `${prefix}${who}:${recordId}`
  return {
    read() {
      try {
        return JSON.parse(sessionStorage.getItem(name) ?? '{}')
      } catch {
        return {}
      }
    },
    write(answers) {
      try {
        if (Object.keys(answers).length === 0) sessionStorage.removeItem(name)
        else sessionStorage.setItem(name, JSON.stringify(answers))
      } catch {
        // Full or forbidden: what was typed is still on the page and in memory.
      }
    },
  }
}

/** Leaves nothing behind in this tab when somebody signs out. */
export function forgetAtSignOut(page) {
  page.addEventListener('submit', (event) => {
    if (event.defaultPrevented || !event.target.matches('[action="/sign-out"]')) return
    for (const name of Object.keys(sessionStorage)) {
      if (name.startsWith(prefix)) sessionStorage.removeItem(name)
    }
    // What was taken along stays sealed; what opens it goes, until the same worker signs in again.
    indexedDB.deleteDatabase('threadwell-visit-key')
  })
}
