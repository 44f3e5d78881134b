import type { assessmentsContract, Output } from '@orga/contract'
import type { Bank, Challenge } from '../../content/index.ts'
import { readMarkdown } from '../../platform/markdown/read-markdown.ts'

type Correction = Output<typeof assessmentsContract.listCorrections>['corrections'][number]
type Key = Pick<Correction, 'expected' | 'feedback' | 'explanation' | 'tutorial'>

/** What is told of a question once it is answered, with what is said of this very answer. */
export function presentKey(bank: Bank, challenge: Challenge, feedback: string | undefined): Key {
  const tutorial = bank.skills.get(challenge.skillId)?.tutorial ?? null
  return {
    expected: [...challenge.expected],
    feedback: feedback === undefined ? null : readMarkdown(feedback),
    explanation: readMarkdown(challenge.explanation),
    tutorial: tutorial && { title: tutorial.title, body: readMarkdown(tutorial.body) },
  }
}
