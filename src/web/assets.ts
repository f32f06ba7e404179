import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** One answer to a browser that asked for an asset. */
export interface AssetReply {
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
}

/** Everything a page loads, in memory since the start. */
export interface Assets {
  /**
   * The reply to a path such as `/assets/threadwell-1f2e3d4c5b.css`, in the best encoding that the
   * browser's `accept-encoding` names; undefined for any other path.
   */
  find(path: string, acceptEncoding?: string): AssetReply | undefined
  /** Where pages load an asset from; throws for a name that is not published. */
  url(name: string): string
}

interface Published {
  readonly path: string
  readonly type: string
  /** Packed when a browser first asks for that encoding, and kept. */
  body(encoding: Encoding): Buffer
}

type Encoding = 'br' | 'gzip' | 'identity'

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

const own = new URL('assets/', import.meta.url)
const govuk = new URL('govuk-frontend.min.js', import.meta.resolve('govuk-frontend'))

/**
 * The design system's own sheet without what only a service on GOV.UK may show: the GDS Transport
 * font and the crest. Arial takes the font's place.
 */
function withoutCrownProperty(css: string): string {
  return css
    .replace(/@font-face\{[^}]*\}/g, '')
    .replace(/\/\*! Copyright[^*]*The font has been customised[^*]*\*\//g, '')
    .replace(/"?GDS Transport"?,\s*arial/gi, 'Arial')
    .replace(/url\(\/assets\/images\/govuk-crest\.svg\)/g, 'none')
}

/** A map points at a file that is not published, so asking for it would only fail. */
function withoutSourceMap(source: string): string {
  return source.replace(/\/[/*]# sourceMappingURL=\S*( \*\/)?\s*$/, '')
}

/**
 * Every sheet of ours in one: `threadwell.css` first, because it names the colours, and `print.css`
 * last, because paper and forced colours overrule the others.
 */
function ownSheet(files: readonly string[]): string {
  const ends = new Set(['threadwell.css', 'print.css'])
  const between = files.filter((file) => file.endsWith('.css') && !ends.has(file)).sort()
  return ['threadwell.css', ...between, 'print.css']
    .map((file) => readFileSync(new URL(file, own), 'utf8'))
    .join('\n')
}

function readSources(): Map<string, string> {
  const files = readdirSync(own)
  const css = readFileSync(new URL('govuk-frontend.min.css', govuk), 'utf8')
  const sources = new Map([
    ['govuk-frontend.css', withoutSourceMap(withoutCrownProperty(css))],
    ['govuk-frontend.js', withoutSourceMap(readFileSync(govuk, 'utf8'))],
    ['threadwell.css', ownSheet(files)],
  ])
  for (const file of files.filter((name) => /\.(js|svg)$/.test(name))) {
    sources.set(file, readFileSync(new URL(file, own), 'utf8'))
  }
  return sources
}

function publish(name: string, source: string): Published {
  const [, stem = name, extension = ''] = /^(.*)\.(\w+)$/.exec(name) ?? []
  const identity = Buffer.from(source)
  const hash = createHash('sha256').update(identity).digest('hex').slice(0, 10)
  const packed = new Map<Encoding, Buffer>()
  return {
    path: `/assets/${stem}-${hash}.${extension}`,
    type: types[extension] ?? 'application/octet-stream',
    body(encoding) {
      const body = packed.get(encoding) ?? pack[encoding](identity)
      packed.set(encoding, body)
      return body
    },
  }
}

const pack: Readonly<Record<Encoding, (source: Buffer) => Buffer>> = {
  identity: (source) => source,
  gzip: (source) => gzipSync(source),
  // Quality 5 packs the design system's sheet to 15 kB in a few milliseconds; 11 would make a page
  // wait 120 ms for 13 kB.
  br: (source) => brotliCompressSync(source, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
}

/** Publishes a module after those it imports, because it has to name them by their hashed paths. */
function publishAll(sources: ReadonlyMap<string, string>): Map<string, Published> {
  const published = new Map<string, Published>()
  const visit = (name: string, importers: readonly string[]): Published => {
    const before = published.get(name)
    if (before) return before
    const source = sources.get(name)
    if (source === undefined || importers.includes(name)) {
      throw new Error(
        `${[...importers, name].join(' imports ')}: there is no such asset to begin with`,
      )
    }
    const linked = source.replace(
      /(\bfrom\s*|\bimport\s*)(['"])\.\/([\w.-]+\.js)\2/g,
      (_, keyword: string, quote: string, imported: string) =>
        `${keyword}${quote}${visit(imported, [...importers, name]).path}${quote}`,
    )
    const made = publish(name, name.endsWith('.js') ? linked : source)
    published.set(name, made)
    return made
  }
  for (const name of sources.keys()) visit(name, [])
  return published
}

function bestEncoding(accepted: string): Encoding {
  const refused = /;\s*q=0(\.0*)?$/
  const names = accepted
    .split(',')
    .filter((part) => !refused.test(part.trim()))
    .map((part) => part.split(';')[0]?.trim())
  if (names.includes('br')) return 'br'
  return names.includes('gzip') ? 'gzip' : 'identity'
}

/** Reads, links and hashes everything a page loads; done once, at the start. */
export function loadAssets(): Assets {
  const byName = publishAll(readSources())
  const byPath = new Map([...byName.values()].map((asset) => [asset.path, asset]))
  return {
    find(path, acceptEncoding = '') {
      const asset = byPath.get(path)
      if (!asset) return undefined
      const encoding = bestEncoding(acceptEncoding)
      return {
        body: asset.body(encoding),
        headers: {
          'content-type': asset.type,
          'cache-control': 'public, max-age=31536000, immutable',
          vary: 'accept-encoding',
          ...(encoding !== 'identity' && { 'content-encoding': encoding }),
        },
      }
    },
    url(name) {
      const asset = byName.get(name)
      if (!asset) throw new Error(`No asset is called ${name}`)
      return asset.path
    },
  }
}
