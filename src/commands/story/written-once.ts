import { isAlias, isMap, isScalar, visit, type Document, type Pair } from 'yaml'

/**
 * Writes out, wherever it is used, what a story writes once: `&call` names it, `*call` puts it here, and `<<: *call` puts
 * its keys here among others, which win.
 */
export function writtenOut(document: Document.Parsed): void {
  const resolved = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node)
  visit(document, {
    Alias: (_, alias) => alias.resolve(document),
    Map(_, map) {
      const own = map.items.filter((pair) => !isMerge(pair))
      const keys = new Set(own.map(keyOf))
      const merged = map.items.filter(isMerge).flatMap((pair) => {
        const from = resolved(pair.value)
        return isMap(from) ? from.items.filter((one) => !keys.has(keyOf(one))) : []
      })
      map.items = [...own, ...merged]
    },
  })
}

const keyOf = ({ key }: Pair): unknown => (isScalar(key) ? key.value : key)

const isMerge = (pair: Pair): boolean => keyOf(pair) === '<<'
