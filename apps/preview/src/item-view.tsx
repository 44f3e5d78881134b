import { Button } from '@orga/ui'
import { type FormEvent, useState } from 'react'
import { Markdown } from '../../web/src/common/markdown/markdown.tsx'
import { AnswerFields } from '../../web/src/pix/test/answer/answer-fields.tsx'
import { readAnswer } from '../../web/src/pix/test/answer/read-answer.ts'
import { Material } from '../../web/src/pix/test/material.tsx'
import playerStyles from '../../web/src/pix/test/question-page.module.css'
import { CorrectionList } from '../../web/src/pix/test/review/correction-list.tsx'
import styles from './preview-page.module.css'
import { correct, type Correction, type Item, itemAddress, type Question, useAnswer } from './use-preview.ts'

type ItemViewProps = { readonly item: Item; readonly changes: number }

/** One item with the player’s own parts, then its correction. */
export function ItemView({ item, changes }: ItemViewProps) {
  const [draw, setDraw] = useState(1)
  const shown = { id: item.id, seed: `apercu-${draw}` }
  const question = useAnswer<Question>(itemAddress(shown), changes)
  return (
    <>
      <p className={styles['facts']}>
        <code>{`content/${item.file}`}</code>
        {item.generated ? (
          <span>
            {`Tirage ${draw}`}
            <Button look="secondary" size="dense" onClick={() => setDraw(Math.max(1, draw - 1))}>
              Précédent
            </Button>
            <Button look="secondary" size="dense" onClick={() => setDraw(draw + 1)}>
              Suivant
            </Button>
          </span>
        ) : null}
      </p>
      {question ? <QuestionView key={`${shown.seed} ${changes}`} shown={shown} question={question} /> : null}
    </>
  )
}

type QuestionViewProps = {
  readonly shown: { readonly id: string; readonly seed: string }
  readonly question: Question
}

function QuestionView({ shown, question }: QuestionViewProps) {
  const [correction, setCorrection] = useState<Correction>()
  const judge = (value: unknown): void => {
    void correct(shown, value).then(setCorrection)
  }
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    judge(readAnswer(question, new FormData(event.currentTarget)))
  }
  return (
    <>
      <article className={playerStyles['question']}>
        <h2>Question</h2>
        <Markdown text={question.instruction} />
        <Material question={question} />
        <form noValidate onSubmit={submit}>
          <AnswerFields question={question} />
          <p className={playerStyles['buttons']}>
            <Button look="secondary" onClick={() => judge(null)}>
              Je passe
            </Button>
            <Button type="submit">Je valide</Button>
          </p>
        </form>
      </article>
      {correction ? (
        <section aria-label="Correction" className={styles['correction']}>
          <CorrectionList corrections={[correction]} />
        </section>
      ) : null}
    </>
  )
}
