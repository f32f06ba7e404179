import * as library from '@dagrejs/dagre'
import type { Area, Point } from './shapes.ts'

interface Placed {
  readonly x: number
  readonly y: number
}

interface DagreGraph {
  setGraph(label: object): void
  setNode(id: string, label: object): void
  setEdge(from: string, to: string, label: object, name: string): void
  graph(): { readonly width: number; readonly height: number }
  node(id: string): Placed
  edge(
    from: string,
    to: string,
    name: string,
  ): Partial<Placed> & { readonly points: readonly Point[] }
}

// What we use of dagre, in types of our own: its own leave out file extensions, so that a compiler which
// resolves modules as Node does cannot read them.
const dagre = library as unknown as {
  readonly Graph: new (options: { readonly multigraph: true }) => DagreGraph
  layout(graph: DagreGraph, options: { readonly disableOptimalOrderHeuristic: boolean }): void
}

export interface Node {
  readonly id: string
  readonly width: number
  readonly height: number
}

export interface Edge {
  readonly from: string
  readonly to: string
  /** The size of the words on it, for which room is made. */
  readonly label?: { readonly width: number; readonly height: number }
}

export interface Layered {
  readonly areas: ReadonlyMap<string, Area>
  /** In the order of the edges given: the way each takes, and the middle of its label. */
  readonly ways: readonly { readonly points: readonly Point[]; readonly label?: Point }[]
  readonly width: number
  readonly height: number
}

export interface LayeredProps {
  readonly nodes: readonly Node[]
  readonly edges: readonly Edge[]
  /** Between boxes of one layer, and between layers. */
  readonly gaps: { readonly boxes: number; readonly layers: number }
  /** Keeps boxes in the order they are given, though other orders would cross less. */
  readonly asGiven?: boolean
}

/** Places boxes in layers from left to right, so that what follows stands after what it follows from, with few crossings. */
export function layered(props: LayeredProps): Layered {
  const { nodes, edges, gaps, asGiven = false } = props
  const graph = new dagre.Graph({ multigraph: true })
  graph.setGraph({
    rankdir: 'LR',
    nodesep: gaps.boxes,
    edgesep: gaps.boxes,
    ranksep: gaps.layers,
  })
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height })
  edges.forEach(({ from, to, label }, at) => {
    graph.setEdge(from, to, { minlen: 1, weight: 1, labelpos: 'c', ...label }, String(at))
  })
  dagre.layout(graph, { disableOptimalOrderHeuristic: asGiven })
  const areas = new Map(
    nodes.map(({ id, width, height }) => {
      const { x, y } = graph.node(id)
      return [id, { x: x - width / 2, y: y - height / 2, width, height }]
    }),
  )
  const ways = edges.map(({ from, to, label }, at) => {
    const { x, y, points } = graph.edge(from, to, String(at))
    return label && x !== undefined && y !== undefined ? { points, label: { x, y } } : { points }
  })
  // A way round the outermost boxes is no part of the size that dagre works out.
  const lowest = Math.max(0, ...ways.flatMap(({ points }) => points.map(({ y }) => y)))
  const { width, height } = graph.graph()
  return { areas, ways, width, height: Math.max(height, lowest) }
}
