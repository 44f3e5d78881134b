import { UiTextsProvider, frenchTexts } from '@orga/ui'
import { type ReactNode, useEffect } from 'react'
import { useLocale } from './locale.ts'
import { uiTexts } from './ui-texts.en.ts'

/** Gives the components the language of the page, and the page its `lang`. */
export function SpaceTexts({ children }: { readonly children: ReactNode }) {
  const locale = useLocale()
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  return <UiTextsProvider value={locale === 'en' ? uiTexts : frenchTexts}>{children}</UiTextsProvider>
}
