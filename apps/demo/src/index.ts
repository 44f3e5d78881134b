export { seedDemo, type SeedParts } from './seed/seed-demo.ts'
export { type Demo, type DemoOptions, type DemoPupil, startDemo } from './start-demo.ts'
