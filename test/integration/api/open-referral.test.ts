import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { withDirectory } from '../../support/directory.ts'
import { isShaped, isValid, samples, type Body, type Page } from '../../support/open-referral.ts'
import { testSite, type TestSite } from '../../support/site.ts'

describe('Open Referral UK', () => {
  let site: TestSite
  let loaded = 0
  before(async () => {
    site = await testSite('2026-03-26T15:15:00Z')
    loaded = await withDirectory(site)
  })
  after(async () => {
    await site.close()
  })

  const asked = async (path: string, status = 200): Promise<unknown> => {
    const reply = await fetch(`${site.address}/api/open-referral${path}`)
    assert.equal(reply.status, status, `${path}: ${await reply.clone().text()}`)
    assert.equal(reply.headers.get('access-control-allow-origin'), '*')
    assert.equal(reply.headers.get('set-cookie'), null)
    return await reply.json()
  }
  const pageOf = async (path: string): Promise<Page> => (await asked(path)) as Page
  const open = (): number => loaded - 1 // one is for professionals

  it('says which version it is, to anybody, and is only read', async () => {
    assert.equal(((await asked('')) as { version: string }).version, '3.0')
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const reply = await fetch(`${site.address}/api/open-referral/services`, { method })
      assert.equal(reply.status, 404, method)
    }
  })

  it('gives every service, whole and as a list, as the schema has it', async () => {
    const list = await pageOf('/services?per_page=500')
    assert.equal(list.total_items, open())
    assert.equal(list.contents.length, open())
    for (const one of list.contents) isValid('service.json', one)
    const full = await pageOf('/services?per_page=500&full=true')
    for (const one of full.contents) {
      isValid('service.json', one)
      const alone = (await asked(`/services/${one.id}`)) as Body
      assert.deepEqual(alone, one)
      for (const contact of alone.contacts as { phones: unknown[] }[]) {
        for (const phone of contact.phones) isValid('phone.json', phone)
      }
    }
    assert.ok(!list.contents.some(({ name }) => name === 'Duty worker, for professionals'))
    const closed = list.contents.find(({ name }) => name === 'Moor End Holiday Club')
    assert.equal(closed?.status, 'defunct')
  })

  it('gives pages that join to the whole, none twice', async () => {
    const ids: string[] = []
    for (let number = 1, last = false; !last; number += 1) {
      const page = await pageOf(`/services?per_page=20&page=${number}`)
      assert.equal(page.page_number, number)
      assert.equal(page.first_page, number === 1)
      assert.equal(page.size, page.contents.length)
      ids.push(...page.contents.map(({ id }) => id))
      last = page.last_page
      assert.equal(page.total_pages, Math.ceil(open() / 20))
    }
    assert.equal(ids.length, open())
    assert.equal(new Set(ids).size, open())
    assert.equal((await pageOf('/services?page=99')).empty, true)
  })

  it('gives all of them shortly, and what changed since an instant', async () => {
    const minimal = await pageOf('/services?minimal=true')
    assert.equal(minimal.contents.length, open())
    assert.deepEqual(Object.keys(minimal.contents[0] ?? {}), [
      'id',
      'name',
      'status',
      'last_modified',
    ])
    for (const one of minimal.contents) isValid('service.json', one)
    const after = (at: string) => pageOf(`/services?modified_after=${encodeURIComponent(at)}`)
    assert.equal((await after('2026-03-26T15:15:00Z')).total_items, open())
    assert.equal((await after('2026-03-26T15:15:01Z')).total_items, 0)
  })

  it('gives taxonomies and terms, and services by them', async () => {
    const taxonomies = await pageOf('/taxonomies')
    assert.equal(taxonomies.total_items, 3)
    for (const { id } of taxonomies.contents)
      isValid('taxonomy.json', await asked(`/taxonomies/${id}`))
    const terms = await pageOf('/taxonomy_terms?per_page=500')
    for (const term of terms.contents) isValid('taxonomy_term.json', term)
    const sleep = terms.contents.find(({ name }) => name === 'Sleep')
    isValid('taxonomy_term.json', await asked(`/taxonomy_terms/${sleep?.id ?? ''}`))
    const found = await pageOf(`/services?taxonomy_term_id=${sleep?.id ?? ''}&full=true`)
    assert.ok(found.total_items > 5 && found.total_items < open())
    for (const { attributes } of found.contents) {
      const ids = (attributes as { taxonomy_term_id: string }[]).map((one) => one.taxonomy_term_id)
      assert.ok(ids.includes(sleep?.id ?? ''))
    }
    const [first] = taxonomies.contents
    assert.equal((await pageOf(`/services?taxonomy_id=${first?.id ?? ''}`)).total_items, open())
    assert.equal((await pageOf(`/services?taxonomy_id=${crypto.randomUUID()}`)).total_items, 0)
  })

  it('finds by words, age, day, time, postcode and distance', async () => {
    const names = async (query: string): Promise<readonly unknown[]> =>
      (await pageOf(`/services?per_page=500&${query}`)).contents.map(({ name }) => name)
    assert.equal((await names('search=my+child+wont+sleep'))[0], 'Sleep Well clinic')
    assert.ok((await names('minimum_age=16')).includes('Supported internships'))
    assert.ok(!(await names('minimum_age=16')).includes('Youth council'))
    assert.deepEqual(await names('day=SU&start_time=17:00&end_time=18:30'), ['Quiet swim'])
    const near = await names('postcode=BB11+1AD&proximity=2000')
    assert.ok(near.includes('Burnley Family Centre') && !near.includes('Preston Family Centre'))
    const served = await names('postcode=BB11+1AD')
    assert.ok(served.includes('Pantry and money chat') && !served.includes('Yard on wheels'))
  })

  it('gives services at their places and organisations as the schemas have them', async () => {
    const there = await pageOf('/service_at_locations?per_page=500')
    assert.ok(there.total_items > 40)
    for (const one of there.contents) isValid('service_at_location.json', one)
    const [first] = there.contents
    const alone = await asked(`/service_at_locations/${first?.id ?? ''}`)
    isValid('service_at_location.json', alone)
    isValid('service.json', alone)
    assert.deepEqual(alone, first)
    const near = await pageOf('/service_at_locations?postcode=LA1+1AB&proximity=3000')
    assert.ok(near.total_items > 0 && near.total_items < there.total_items)
    const organisations = await pageOf('/organizations?per_page=500')
    for (const one of organisations.contents) {
      isValid('organization.json', one)
      isValid('organization.json', await asked(`/organizations/${one.id}`))
      assert.ok(
        !JSON.stringify(one).includes('keeper@'),
        'who keeps the entries is published nowhere',
      )
    }
  })

  it('says in words what it does not have or does not take', async () => {
    for (const of of [
      'services',
      'service_at_locations',
      'taxonomies',
      'taxonomy_terms',
      'organizations',
    ]) {
      await asked(`/${of}/${crypto.randomUUID()}`, 404)
      await asked(`/${of}/none`, 404)
    }
    await asked('/services?serch=sleep', 400)
    await asked('/services?page=0', 400)
  })

  it('answers the examples of the standard by their shape', () => {
    for (const [file, schema] of [
      ['service_full', 'service.json'],
      ['taxonomy', 'taxonomy.json'],
    ] as const) {
      const example = JSON.parse(
        readFileSync(new URL(`examples/${file}.json`, samples), 'utf8'),
      ) as unknown
      isValid(schema, example)
    }
    assert.equal(isShaped('service.json', { id: 'x', name: 'y', status: 'open' }), false)
  })
})
