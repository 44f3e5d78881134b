import { useEffect, useState } from 'react'
import { announce } from '../feedback/announcer.tsx'
import { useUiTexts } from '../texts.ts'
import { Button } from './button.tsx'
import { copyText } from './copy-text.ts'

type CopyButtonProps = {
  /** What lands on the clipboard. */
  readonly text: string
  /** What the button says, such as “Copier le lien”. */
  readonly label?: string
  readonly size?: 'normal' | 'dense'
}

/** Copies a text and says so on the button itself for two seconds. */
export function CopyButton({ text, label, size = 'normal' }: CopyButtonProps) {
  const texts = useUiTexts()
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none')

  useEffect(() => {
    if (outcome !== 'copied') return undefined
    const timer = setTimeout(() => setOutcome('none'), 2000)
    return () => clearTimeout(timer)
  }, [outcome])

  const copy = async () => {
    const copied = await copyText(text)
    setOutcome(copied ? 'copied' : 'failed')
    if (copied) announce(texts.copied)
  }

  return (
    <>
      <Button look="secondary" size={size} onClick={() => void copy()}>
        {outcome === 'copied' ? texts.copied : (label ?? texts.copy)}
      </Button>
      <span role="status">{outcome === 'failed' ? ` ${texts.copyFailed}` : ''}</span>
    </>
  )
}
