import { learnersContract } from '@orga/contract'
import { Button, ProgressBar } from '@orga/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ChangeEvent, useRef, useState } from 'react'
import { ProblemNotice } from '../../common/texts/problem-notice.tsx'
import { messages, problems } from './messages.fr.ts'
import { uploadFile } from './upload-file.ts'

/** The blue button: choose the file, send it, then follow the import on its own page. */
export function UploadButton({
  organizationId,
  label = messages.choose,
}: {
  organizationId: string
  label?: string
}) {
  const input = useRef<HTMLInputElement>(null)
  const [progress, setProgress] = useState({ sent: 0, total: 1 })
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const upload = useMutation({
    networkMode: 'always',
    mutationFn: (file: File) =>
      uploadFile(organizationId, file, (sent, total) => setProgress({ sent, total })),
    async onSuccess({ id }) {
      await queryClient.invalidateQueries({ queryKey: [learnersContract.listImports.path] })
      await navigate({
        to: '/orga/$organizationId/eleves/imports/$importId',
        params: { organizationId, importId: id },
      })
    },
  })
  const send = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    // The same file may be chosen again after it was corrected.
    event.target.value = ''
    if (file && !upload.isPending) upload.mutate(file)
  }
  const percent = Math.floor((progress.sent / Math.max(1, progress.total)) * 100)
  return (
    <div>
      <Button busy={upload.isPending} onClick={() => input.current?.click()}>
        {label}
      </Button>
      {/* Not there for anybody: a screen reader would tell of two buttons of one name. */}
      <input ref={input} type="file" accept=".xml,.zip" hidden onChange={send} />
      {upload.isPending ? (
        <ProgressBar
          label={messages.stages.sending}
          value={progress.sent}
          max={progress.total}
          text={messages.sending(percent)}
        />
      ) : null}
      <ProblemNotice error={upload.error} messages={problems} />
    </div>
  )
}
