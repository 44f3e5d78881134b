export * from './endpoint.ts'
export * as platformContract from './platform.ts'
