import { type Input, learnersContract, type RosterImport } from '@orga/contract'
import { audit } from '../../platform/audit/audit.ts'
import { transact } from '../../platform/database/database.ts'
import { refusal } from '../../platform/http/refusal.ts'
import type { MemberCall } from '../../platform/http/serve.ts'
import { deleteChunks, findImport, updateImport } from './import-queries.ts'
import { presentImport } from './present-import.ts'
import { runImportJob } from './run-import.ts'

const { confirmImport: contract } = learnersContract

type Call = Pick<MemberCall, 'db' | 'now' | 'jobs' | 'actor'>
type Key = Input<typeof contract>

/** Applies an import that would hide many pupils, as the administrator has decided. */
export async function confirmImport({ db, now, jobs, actor }: Call, key: Key): Promise<RosterImport> {
  return await transact(db, async (tx) => {
    const confirmed = await updateImport(tx, key, { state: 'waiting', confirmed: true }, ['to_confirm'])
    if (!confirmed) throw refusal(contract, 'import_not_waiting_for_confirmation')
    await jobs.enqueue(tx, runImportJob, key)
    const subject = { type: 'roster_import', id: key.importId }
    await audit(tx, now, { ...ownerOf(key, actor), action: 'roster_import_confirmed', subject })
    return await show(tx, key)
  })
}

export async function cancelImport({ db, now, actor }: Call, key: Key): Promise<RosterImport> {
  return await transact(db, async (tx) => {
    const cancelled = await updateImport(tx, key, { state: 'cancelled', finishedAt: now }, ['to_confirm'])
    if (!cancelled) throw refusal(contract, 'import_not_waiting_for_confirmation')
    await deleteChunks(tx, key)
    const subject = { type: 'roster_import', id: key.importId }
    await audit(tx, now, { ...ownerOf(key, actor), action: 'roster_import_cancelled', subject })
    return await show(tx, key)
  })
}

const ownerOf = ({ organizationId }: Key, { accountId }: Call['actor']) => ({ organizationId, accountId })

async function show(db: Call['db'], key: Key): Promise<RosterImport> {
  const row = await findImport(db, key)
  if (!row) throw refusal(contract, 'import_not_found')
  return presentImport(row, 'admin')
}
