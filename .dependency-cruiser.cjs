// The arrow of docs/guide/house.md: a room may import only from columns to its left.
const columns = [
  ['practice'],
  ['engine', 'store', 'outside'],
  ['returns'],
  ['cases'],
  ['web', 'api', 'jobs', 'commands'],
]

const arrows = columns.flatMap((rooms, at) =>
  rooms.map((room) => ({
    name: `${room}-looks-only-left`,
    comment: `src/${room} may import only from the columns to its left, and never from a neighbour in its own.`,
    severity: 'error',
    from: { path: `^src/${room}/`, pathNot: '\\.test\\.ts$' },
    to: {
      path: '^(src|authorities|test|bench|scripts)/',
      pathNot: [
        `^src/${room}/`,
        ...columns
          .slice(0, at)
          .flat()
          .map((left) => `^src/${left}/`),
      ],
    },
  })),
)

module.exports = {
  forbidden: [
    ...arrows,
    {
      name: 'surfaces-go-through-verbs',
      comment:
        'Permission, transaction and audit live in cases: a surface that reached the store would have none.',
      severity: 'error',
      from: { path: '^src/(web|api|jobs|commands)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/(store|outside)/' },
    },
    {
      name: 'engine-knows-no-process',
      comment:
        'The engine reads the vocabulary and is handed the catalogue; it never imports a process.',
      severity: 'error',
      from: { path: '^src/engine/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/practice/', pathNot: '^src/practice/vocabulary/' },
    },
    {
      name: 'practice-is-inert',
      comment: 'Definitions are data: nothing from Node, nothing from a package.',
      severity: 'error',
      from: { path: '^src/practice/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core', 'npm'] },
    },
    {
      name: 'no-crown-on-our-pages',
      comment:
        'The header and the footer of GOV.UK are here because every official component is; only GOV.UK may show its crown.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/web/govuk/(header|footer)\\.ts$', '\\.test\\.ts$'] },
      to: { path: '^src/web/govuk/(header|footer|logo)\\.ts$' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one idea, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
}
