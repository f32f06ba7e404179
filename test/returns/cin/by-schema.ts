import { readFile } from 'node:fs/promises'
import { validateXML } from 'xmllint-wasm'

const schema = await readFile(new URL('schema/CIN_schema_2026.xsd', import.meta.url), 'utf8')

/** What libxml2 finds against the department's own schema, in its own words; empty for a valid message. */
export async function schemaFaults(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'census.xml', contents: xml },
    schema: { fileName: 'CIN_schema_2026.xsd', contents: schema },
    maxMemoryPages: 16_384,
  })
  return errors.map(({ message }) => message)
}
