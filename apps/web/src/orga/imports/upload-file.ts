import { learnersContract, type RosterImport } from '@orga/contract'
import { ProblemError } from '../../common/client/problem-error.ts'

/** Sends a file and tells how far it has come; `fetch` cannot tell. Throws a `ProblemError`. */
export async function uploadFile(
  organizationId: string,
  file: File,
  onProgress: (sent: number, total: number) => void,
): Promise<RosterImport> {
  const request = new XMLHttpRequest()
  request.open('POST', learnersContract.uploadPath(organizationId, file.name))
  request.setRequestHeader('content-type', 'application/octet-stream')
  request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded, total))
  const ended = new Promise<void>((resolve) => request.addEventListener('loadend', () => resolve()))
  request.send(file)
  await ended
  if (request.status === 0) throw new ProblemError({ code: 'unreachable' })
  const answer: unknown = readJson(request.responseText)
  if (request.status >= 300)
    throw new ProblemError({ code: 'unexpected_error', status: request.status, ...(answer as object) })
  return answer as RosterImport
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // A proxy in between answered for the server.
    return {}
  }
}
