import { readFile, readdir } from 'node:fs/promises'
import { extname, posix } from 'node:path'

export interface ProjectFile {
  /** From the project's folder, with forward slashes. */
  path: string
  text: string
}

const LONGEST_FILE_LINES = 300

/** What a rule looks for in a file, and what it says to whoever broke it. */
interface Rule {
  says: string
  breaks(file: ProjectFile): boolean
}

const isTypeScript = ({ path }: ProjectFile) => path.endsWith('.ts')
const isWritten = (file: ProjectFile) =>
  isTypeScript(file) && !file.text.startsWith('// Made by scripts/')
const stem = (part: string) => part.replace(/\..*$/, '')

const rules: readonly Rule[] = [
  {
    says: `is over ${LONGEST_FILE_LINES} lines: it holds more than one idea`,
    breaks: (file) =>
      isWritten(file) && file.text.trimEnd().split('\n').length > LONGEST_FILE_LINES,
  },
  {
    says: 'is named for being useful: name it for what it knows',
    breaks: ({ path }) =>
      path
        .split('/')
        .some((part) => /^(.*-)?(utils?|helpers?)$|^(common|shared)$/.test(stem(part))),
  },
  {
    says: "holds a path of somebody's machine",
    breaks: ({ text }) => /(?<![\w.])\/(work\/(main|shared)|tmp|root|home\/\w+)\//.test(text),
  },
  {
    says: 'names the package registry of some machine',
    breaks: ({ text }) => /\bregistry\.\w|\bdeb\.debian\.org|"resolved":\s*"http/.test(text),
  },
  {
    says: 'turns a check off, or puts work off, in a comment',
    breaks: (file) =>
      isTypeScript(file) &&
      /eslint-[d]isable|@ts-(ignore|nocheck)|\b(TO[D]O|FIX[M]E)\b/.test(file.text),
  },
]

/** Everything in these files, and in the rooms of `src`, that breaks a rule of the house which no other tool looks for. */
export function faultsIn(files: readonly ProjectFile[]): string[] {
  const broken = files.flatMap((file) =>
    rules.filter((rule) => rule.breaks(file)).map((rule) => `${file.path} ${rule.says}`),
  )
  const paths = new Set(files.map(({ path }) => path))
  const rooms = new Set(files.flatMap(({ path }) => /^src\/[^/]+(?=\/)/.exec(path)?.[0] ?? []))
  const silent = [...rooms].filter((room) => !paths.has(`${room}/README.md`))
  return [...broken, ...silent.map((room) => `${room} has no README.md`)]
}

const notOurs = ['node_modules', '.git', '.cache', 'data']
const notText = ['.png', '.jpg', '.ico', '.woff2', '.gz', '.pdf', '.xlsx', '.zip', '.log']

/** The project's text files, without what is installed, made or kept by running it. */
export async function projectFiles(folder = '.'): Promise<ProjectFile[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const found = entries.map(async (entry): Promise<ProjectFile[]> => {
    const path = posix.join(folder, entry.name)
    if (notOurs.includes(path) || notText.includes(extname(path))) return []
    if (entry.isDirectory()) return await projectFiles(path)
    return entry.isFile() ? [{ path, text: await readFile(path, 'utf8') }] : []
  })
  return (await Promise.all(found)).flat()
}
