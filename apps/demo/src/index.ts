export { seedDemo, type SeedParts } from './seed/seed-demo.ts'
export { type Demo, type DemoOptions, startDemo } from './start-demo.ts'
export type { DemoPupil } from './mediacentre/people.ts'
