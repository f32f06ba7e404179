import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { ConfigFault, readConfig } from '../../src/config.ts'
import { projectFiles } from '../../scripts/project-files.ts'

describe('secrets', () => {
  let folder: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'threadwell-secrets-'))
  })
  after(async () => {
    await rm(folder, { recursive: true, force: true })
  })
  const oidc = { OIDC_ISSUER: 'https://council.example', OIDC_CLIENT_ID: 'threadwell' }
  const feed = {
    ...{ DFE_FEED_URL: 'https://feed.example/api', DFE_FEED_TOKEN_URL: 'https://token.example' },
    ...{ DFE_FEED_CLIENT_ID: 'threadwell', DFE_FEED_CLIENT_SECRET: 'hush' },
  }
  const readings = {
    DATABASE_URL: (environment: NodeJS.ProcessEnv) => readConfig(environment).databaseUrl,
    SMTP_URL: (environment: NodeJS.ProcessEnv) => readConfig(environment).smtpUrl,
    THREADWELL_KEY: (environment: NodeJS.ProcessEnv) => readConfig(environment).key,
    OIDC_CLIENT_SECRET: (environment: NodeJS.ProcessEnv) =>
      readConfig({ ...oidc, ...environment }).identityProvider?.clientSecret,
    DFE_FEED_SUPPLIER_KEY: (environment: NodeJS.ProcessEnv) =>
      readConfig({ ...feed, ...environment }).department?.supplierKey,
  }

  it('come from the environment, or from a file that it names', async () => {
    const file = join(folder, 'secret')
    await writeFile(file, 'postgres://from@a-file\n')
    for (const [name, read] of Object.entries(readings)) {
      assert.equal(read({ [name]: 'postgres://from@there' }), 'postgres://from@there', name)
      assert.equal(read({ [`${name}_FILE`]: file }), 'postgres://from@a-file', name)
      assert.equal(read({}), undefined, name)
    }
  })

  it('stop the start when their file cannot be read, in words without what is secret', () => {
    for (const [name, read] of Object.entries(readings)) {
      assert.throws(
        () => read({ [`${name}_FILE`]: join(folder, 'not-there'), [name]: 'hush' }),
        (fault) =>
          fault instanceof ConfigFault &&
          fault.message.includes(`${name}_FILE`) &&
          !fault.message.includes('hush'),
      )
    }
  })

  it('of the daily feed are wanted together, go by https, and are quoted in no refusal', async () => {
    const file = join(folder, 'secret-of-the-feed')
    await writeFile(file, 'from a file\n')
    const { DFE_FEED_CLIENT_SECRET: secret, ...others } = feed
    const fromFile = readConfig({ ...others, DFE_FEED_CLIENT_SECRET_FILE: file })
    assert.equal(fromFile.department?.clientSecret, 'from a file')
    assert.equal(readConfig({ DFE_FEED_CLIENT_SECRET: secret }).department, undefined)
    const amiss = [
      [others, /DFE_FEED_CLIENT_SECRET are wanted too/],
      [{ ...feed, DFE_FEED_TOKEN_URL: '' }, /DFE_FEED_TOKEN_URL/],
      [{ ...feed, DFE_FEED_URL: 'http://feed.example' }, /DFE_FEED_URL must .* https/],
      [{ ...feed, DFE_FEED_TOKEN_URL: 'http://x.example' }, /DFE_FEED_TOKEN_URL must .* https/],
    ] as const
    for (const [environment, words] of amiss) {
      assert.throws(
        () => readConfig(environment),
        (fault) =>
          fault instanceof ConfigFault &&
          words.test(fault.message) &&
          !fault.message.includes('hush'),
      )
    }
  })

  it('stand in no file of the project', async () => {
    const secret =
      /-----BEGIN [A-Z ]*PRIVATE KEY|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_\w{36}|\bxox[abp]-\w{10}|\beyJhbGciOi\w{20}/
    const files = await projectFiles()
    assert.ok(files.length > 500)
    assert.deepEqual(
      files.filter(({ text }) => secret.test(text)).map(({ path }) => path),
      [],
    )
  })
})
