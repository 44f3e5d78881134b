import { SelectField } from '@orga/ui'
import { useChooseLocale } from '../../common/session/use-own-locale.ts'
import { locales, useLocale } from '../../common/texts/locale.ts'
import { useMessages } from '../../common/texts/use-messages.ts'
import { AccountSection } from './account-section.tsx'
import * as en from './messages.en.ts'
import * as fr from './messages.fr.ts'

const names = { fr: 'Français', en: 'English' }

export function LanguageSection() {
  const { language } = useMessages({ fr, en }).messages
  const locale = useLocale()
  const chooseLocale = useChooseLocale()
  return (
    <AccountSection title={language.title}>
      <SelectField
        name="locale"
        label={language.label}
        hint={language.note}
        value={locale}
        options={locales.map((value) => ({ value, label: names[value] }))}
        onChange={(event) => {
          const chosen = locales.find((one) => one === event.target.value)
          if (chosen) chooseLocale(chosen)
        }}
      />
    </AccountSection>
  )
}
