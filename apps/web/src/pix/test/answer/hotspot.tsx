import { useState } from 'react'
import { useAddressed } from '../../../common/texts/use-addressed.ts'
import * as pupil from '../messages.fr.ts'
import * as person from '../messages.person.fr.ts'
import styles from '../question-page.module.css'
import type { Question } from '../test-screen.tsx'
import zoneStyles from './hotspot.module.css'

/**
 * A picture with places to choose from, and the same places as a list: whoever sees clicks the picture, whoever does
 * not goes through the list, and both fill in the same buttons.
 */
export function Hotspot({ question }: { readonly question: Question }) {
  const { messages } = useAddressed({ pupil, person })
  const { image, zones, proposals } = question
  const [chosen, setChosen] = useState<string>()
  const [focused, setFocused] = useState<string>()
  return (
    <fieldset className={styles['answer']}>
      <legend>{messages.choosePlace}</legend>
      {image ? (
        <div className={zoneStyles['picture']}>
          <img src={image.url} alt={image.alternative} />
          {zones.map(({ id, left, top, width, height }) => (
            // The list names the place: to a screen reader this is the same button again.
            <label
              key={id}
              aria-hidden="true"
              htmlFor={`zone-${id}`}
              className={zoneStyles['zone']}
              data-chosen={chosen === id}
              data-focused={focused === id}
              style={{ left: `${left}%`, top: `${top}%`, width: `${width}%`, height: `${height}%` }}
            >
              <span>{1 + proposals.findIndex((one) => one.id === id)}</span>
            </label>
          ))}
        </div>
      ) : null}
      <div className={styles['proposals']}>
        {proposals.map(({ id, text }, index) => (
          <label key={id} className={styles['proposal']}>
            <input
              id={`zone-${id}`}
              type="radio"
              name="answer"
              value={id}
              onChange={() => setChosen(id)}
              onFocus={() => setFocused(id)}
              onBlur={() => setFocused(undefined)}
            />
            <span>{`${index + 1}. ${text}`}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
