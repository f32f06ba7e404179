import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { auditSays, lockFileFaults, type LockFile } from './dependencies.ts'

const integrity = `sha512-${'a'.repeat(86)}==`
const faultsOf = (locked: object): string[] =>
  lockFileFaults({ packages: { '': {}, 'node_modules/one': { version: '1.0.0', ...locked } } })

describe('the packages we rest on', () => {
  it('are each pinned with a fingerprint, and only those that bring programs run one at install', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile
    assert.ok(Object.keys(lock.packages).length > 300)
    assert.deepEqual(lockFileFaults(lock), [])
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    ) as Record<string, Readonly<Record<string, string>>>
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      assert.match(version, /^\d+\.\d+\.\d+(-[\w.]+)?$/, name)
    }
  })

  it('are refused without a fingerprint, from elsewhere, linked, or with a program of their own', () => {
    assert.deepEqual(faultsOf({ integrity }), [])
    assert.match(faultsOf({}).join(), /no SHA-512 fingerprint/)
    assert.match(faultsOf({ integrity: 'sha1-abc=' }).join(), /no SHA-512 fingerprint/)
    assert.match(faultsOf({ integrity, resolved: 'git+ssh://x/y' }).join(), /address of its own/)
    assert.match(faultsOf({ integrity, link: true }).join(), /a link/)
    assert.match(faultsOf({ integrity, hasInstallScript: true }).join(), /runs a program/)
  })

  it('are asked about: high and critical fail, less does not, and no answer is no answer', () => {
    const answer = (severity: string) => JSON.stringify({ vulnerabilities: { one: { severity } } })
    assert.equal(auditSays(answer('high')).faults.length, 1)
    assert.equal(auditSays(`npm warn x\n${answer('critical')}`).faults.length, 1)
    assert.deepEqual(auditSays(answer('moderate')), { asked: true, faults: [] })
    assert.deepEqual(auditSays('{"vulnerabilities":{}}'), { asked: true, faults: [] })
    for (const output of ['', 'npm error', '{"message":"405"}', '{']) {
      assert.deepEqual(auditSays(output), { asked: false, faults: [] })
    }
  })
})
