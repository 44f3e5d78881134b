/** What the doctor found of one thing that the service stands on. */
export type Check = {
  readonly name: 'settings' | 'database' | 'clock' | 'reports' | 'mail' | 'portal' | 'disk'
  /** `unused` here: nothing to look at. */
  readonly state: 'good' | 'warning' | 'failed' | 'unused'
  readonly message: string
}
