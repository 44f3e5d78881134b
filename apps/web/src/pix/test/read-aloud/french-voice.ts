import { useEffect, useState } from 'react'

/**
 * A French voice of the device itself, that of France first. Voices that a browser fetches from elsewhere would send
 * the question to a company: they are left out.
 */
export function findFrenchVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  const french = voices.filter(({ lang, localService }) => localService && /^fr([-_]|$)/i.test(lang))
  return french.find(({ lang }) => /^fr[-_]FR$/i.test(lang)) ?? french[0]
}

/** Browsers list their voices a while after the page has asked for them. */
const patience = 2000

const canSpeak = (): boolean => 'speechSynthesis' in window

/** The voice, undefined while it is looked for; null on a device without one. */
export function useFrenchVoice(): SpeechSynthesisVoice | null | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null | undefined>(canSpeak() ? undefined : null)
  useEffect(() => {
    if (!canSpeak()) return undefined
    const look = (): void => {
      const found = findFrenchVoice(speechSynthesis.getVoices())
      if (found) setVoice(found)
    }
    look()
    speechSynthesis.addEventListener('voiceschanged', look)
    const timer = setTimeout(() => setVoice((known) => known ?? null), patience)
    return () => {
      speechSynthesis.removeEventListener('voiceschanged', look)
      clearTimeout(timer)
    }
  }, [])
  return voice
}
