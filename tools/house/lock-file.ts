export type LockFile = {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string
        readonly resolved?: string
        readonly link?: boolean
        /** Binaries of other platforms: a registry that lacks some makes npm drop their entries. */
        readonly optional?: boolean
      }
    >
  >
}

/** Least versions without a known hole, since a registry may not answer `npm audit`; one per major line in use. */
const least: Readonly<Record<string, readonly string[]>> = {
  '@fastify/static': ['10.1.11'],
  '@node-saml/node-saml': ['5.1.0'],
  '@xmldom/xmldom': ['0.8.15', '0.9.12'],
  fastify: ['5.12.8'],
  'find-my-way': ['9.10.1'],
  nodemailer: ['10.3.1'],
  pg: ['8.23.1'],
  saxes: ['6.0.0'],
  'xml-crypto': ['6.3.2'],
}

const numbers = (version: string): number[] => version.split(/[.-]/).slice(0, 3).map(Number)

/** Versions of one line break together: 0.8 and 0.9 are two, 5.1 and 5.2 one. */
function lineOf(version: string): string {
  const [major = 0, minor = 0] = numbers(version)
  return major === 0 ? `0.${minor}` : String(major)
}

function isOlder(version: string, than: string): boolean {
  const [a, b] = [numbers(version), numbers(than)]
  const index = a.findIndex((number, position) => number !== b[position])
  return index >= 0 && (a[index] ?? 0) < (b[index] ?? 0)
}

function findOld(name: string, version: string): string | undefined {
  const wanted = least[name]
  if (!wanted) return undefined
  const floor = wanted.find((candidate) => lineOf(candidate) === lineOf(version)) ?? wanted.at(-1) ?? version
  return isOlder(version, floor) ? `package-lock.json: ${name} ${version} is older than ${floor}` : undefined
}

/** Packages too old to be safe, required ones that are missing, and addresses of one machine's registry. */
export function findLockFaults({ packages }: LockFile): string[] {
  const entries = Object.entries(packages).map(([path, entry]) => ({
    name: path.split('node_modules/').at(-1) ?? '',
    path,
    ...entry,
  }))
  const hosts = entries
    .filter(({ resolved, link }) => resolved !== undefined && !link)
    .map(({ path, resolved }) => `package-lock.json: ${path} names an address (${resolved})`)
  const old = entries.flatMap(({ name, version }) => (version ? (findOld(name, version) ?? []) : []))
  const missing = Object.keys(least)
    .filter((name) => entries.every((entry) => entry.name !== name))
    .map((name) => `package-lock.json: ${name} is on the list of tools/house/lock-file.ts but not installed`)
  return [...hosts, ...old, ...missing]
}

/** Packages that an install has added, dropped or moved to another version, those of single platforms aside. */
export function describeLockChanges(before: LockFile, after: LockFile): string[] {
  const paths = new Set([...Object.keys(before.packages), ...Object.keys(after.packages)])
  return [...paths].flatMap((path) => {
    const [was, is] = [before.packages[path], after.packages[path]]
    if (was?.version === is?.version || was?.optional || is?.optional) return []
    return `package-lock.json: ${path} was ${was?.version ?? 'absent'} and is ${is?.version ?? 'absent'}`
  })
}
