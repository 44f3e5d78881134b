import { execFile } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { learnersContract, organizationsContract, type RosterImport } from '@orga/contract'
import { uaiKey } from '@orga/siecle'
import { type APIRequestContext, expect } from '@playwright/test'
import type { Demo } from '../demo.ts'
import { ask } from './ask.ts'
import { acceptOrgaTerms, type Person, readLetterLink, signUp } from './people.ts'
import { dataDir } from './personal-data.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Runs an operator’s command beside the service. */
async function runCommand(...words: readonly string[]): Promise<void> {
  const env = { ...process.env, PIX_DATA_DIR: dataDir, PORT: process.env['E2E_PORT'] }
  await promisify(execFile)('node', ['apps/server/src/cli.ts', ...words], { cwd: root, env })
}

export type School = { readonly uai: string; readonly name: string; readonly organizationId: string }

/** A school that no other journey knows, opened by an operator; `head` is signed up, in `api`, as its administrator. */
export async function openSchool(api: APIRequestContext, demo: Demo, head: Person): Promise<School> {
  const digits = String(randomInt(9_995_000, 9_999_900))
  const uai = digits + uaiKey(digits)
  const name = `Collège d’Épreuve ${digits.slice(3)}`
  const email = `ce.${uai.toLowerCase()}@ac-exemple.test`
  await Promise.all([
    runCommand('organization', 'create', '--uai', uai, '--name', name, '--email', email),
    signUp(api, demo, head),
  ])
  const organizationId = await join(api, await readLetterLink(api, demo, email))
  return { uai, name, organizationId }
}

/** Accepts the invitation behind a letter’s link. */
async function join(api: APIRequestContext, link: string): Promise<string> {
  const code = link.slice(link.lastIndexOf('/') + 1)
  const { organizationId } = await ask(api, organizationsContract.acceptInvitation, { code })
  await acceptOrgaTerms(api)
  return organizationId
}

/** Sends a file as the page does, and waits until it is imported. */
export async function importFile(
  api: APIRequestContext,
  organizationId: string,
  bytes: Buffer,
): Promise<RosterImport> {
  const sent = await api.post(learnersContract.uploadPath(organizationId, 'Eleves.xml'), {
    headers: { 'content-type': 'application/octet-stream' },
    data: bytes,
  })
  let read = (await sent.json()) as RosterImport
  const importId = read.id
  await expect(async () => {
    read = await ask(api, learnersContract.getImport, { organizationId, importId })
    expect(read.state).toBe('applied')
  }).toPass({ intervals: [100, 200, 300], timeout: 30_000 })
  return read
}
