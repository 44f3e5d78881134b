import { TextField } from '@orga/ui'
import type { FieldTexts } from './use-endpoint-form.ts'

type Names<Value> = { readonly firstName: Value; readonly lastName: Value }

type NameFieldsProps = {
  readonly fields: Names<FieldTexts>
  readonly errors: Readonly<Record<string, string>>
  /** What stands in the fields to begin with. */
  readonly values?: Names<string>
}

/** First and last name, in this order wherever somebody is asked for them. */
export function NameFields({ fields, errors, values }: NameFieldsProps) {
  return (
    <>
      <TextField
        name="firstName"
        label={fields.firstName.label}
        error={errors['firstName']}
        defaultValue={values?.firstName}
        autoComplete="given-name"
        required
      />
      <TextField
        name="lastName"
        label={fields.lastName.label}
        error={errors['lastName']}
        defaultValue={values?.lastName}
        autoComplete="family-name"
        required
      />
    </>
  )
}
