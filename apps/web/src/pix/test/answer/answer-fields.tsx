import { SelectField, TextField } from '@orga/ui'
import { useAddressed } from '../../../common/texts/use-addressed.ts'
import * as pupil from '../messages.fr.ts'
import * as person from '../messages.person.fr.ts'
import { Hotspot } from './hotspot.tsx'
import { OrderingList } from './ordering-list.tsx'
import { SimulatorField } from './simulator-field.tsx'
import styles from '../question-page.module.css'
import type { Question } from '../test-screen.tsx'

/** The controls of one question, by its type; native ones, so that keys and screen readers work as everywhere. */
export function AnswerFields({ question }: { readonly question: Question }) {
  const { messages } = useAddressed({ pupil, person })
  switch (question.type) {
    case 'qcu':
      return <Proposals question={question} type="radio" legend={messages.chooseOne} />
    case 'qcm':
      return <Proposals question={question} type="checkbox" legend={messages.chooseSeveral} />
    case 'hotspot':
      return <Hotspot question={question} />
    case 'simulator':
      return <SimulatorField simulator={question.simulator} />
    case 'qroc':
      return (
        <div className={styles['answer']}>
          <OpenField
            name="answer"
            label={
              question.unit ? `${messages.yourAnswer}, ${messages.unit(question.unit)}` : messages.yourAnswer
            }
            format={question.format ?? 'text'}
            choices={question.choices}
          />
        </div>
      )
    case 'fields':
      return (
        <fieldset className={styles['answer']}>
          <legend>{messages.yourAnswer}</legend>
          {question.fields.map(({ key, label, format }) => (
            <OpenField
              key={key}
              name={`answer-${key}`}
              label={label}
              format={format}
              choices={question.choices}
            />
          ))}
        </fieldset>
      )
    case 'ordering':
      return <OrderingList proposals={question.proposals} />
    case 'matching':
      return (
        <fieldset className={styles['answer']}>
          <legend>{messages.yourAnswer}</legend>
          {question.fields.map(({ key, label }) => (
            <SelectField
              key={key}
              name={`answer-${key}`}
              label={label}
              options={[
                { value: '', label: messages.choose },
                ...question.proposals.map(({ id, text }) => ({ value: id, label: text })),
              ]}
            />
          ))}
        </fieldset>
      )
  }
}

type ProposalsProps = {
  readonly question: Question
  readonly type: 'radio' | 'checkbox'
  readonly legend: string
}

function Proposals({ question, type, legend }: ProposalsProps) {
  return (
    <fieldset className={styles['answer']}>
      <legend>{legend}</legend>
      <div className={styles['proposals']}>
        {question.proposals.map(({ id, text }) => (
          <label key={id} className={styles['proposal']}>
            <input type={type} name="answer" value={id} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type OpenFieldProps = {
  readonly name: string
  readonly label: string
  readonly format: string
  readonly choices: readonly string[]
}

function OpenField({ name, label, format, choices }: OpenFieldProps) {
  const { messages } = useAddressed({ pupil, person })
  if (format === 'choice')
    return (
      <SelectField
        name={name}
        label={label}
        options={[
          { value: '', label: messages.choose },
          ...choices.map((choice) => ({ value: choice, label: choice })),
        ]}
      />
    )
  return (
    <TextField
      name={name}
      label={label}
      inputMode={format === 'number' ? 'decimal' : 'text'}
      {...(format === 'date' ? { hint: messages.dateHint } : {})}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
    />
  )
}
