export { type Demo, type DemoOptions, type DemoPupil, startDemo } from './start-demo.ts'
