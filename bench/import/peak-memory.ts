import { readFileSync } from 'node:fs'

/**
 * The most memory that this process has had resident, in kB. Linux hands `maxRSS` down from the process that started
 * this one, so its own high-water mark is read where there is one.
 */
export function peakKilobytes(): number {
  try {
    const own = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
    if (own !== undefined) return Number(own)
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS
}
