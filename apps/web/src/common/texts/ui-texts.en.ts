import type { UiTexts } from '@orga/ui'

export const uiTexts: UiTexts = {
  required: 'required',
  busy: 'Working…',
  show: 'Show',
  hide: 'Hide',
  ofPassword: 'the password',
  ruleMet: 'Met: ',
  ruleToMeet: 'To be met: ',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Copying did not work. Select the text, then copy it.',
  close: 'Close',
  loading: 'Loading',
  info: 'Information',
  success: 'Success',
  warning: 'Warning',
  danger: 'Error',
  skipToContent: 'Skip to the content',
  breadcrumb: 'You are here',
  errorSummary: (count) =>
    count === 1 ? 'One field is to be corrected' : `${count} fields are to be corrected`,
}
