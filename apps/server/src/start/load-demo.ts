import type { Config } from '../config.ts'

type DemoModule = typeof import('../../../demo/src/index.ts')

/** The demonstration, which production never loads. */
export async function loadDemo({ env }: Pick<Config, 'env'>): Promise<DemoModule | undefined> {
  return env === 'demo' ? await import('../../../demo/src/index.ts') : undefined
}
