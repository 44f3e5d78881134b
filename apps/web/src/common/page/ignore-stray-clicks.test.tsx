import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ignoreStrayClicks } from './ignore-stray-clicks.ts'

let stop = (): void => undefined
beforeEach(() => {
  stop = ignoreStrayClicks()
})
afterEach(() => {
  stop()
  cleanup()
})

function Questions() {
  const [number, setNumber] = useState(1)
  return (
    <button key={number} onClick={() => setNumber(number + 1)}>
      {`Passer la question ${number}`}
    </button>
  )
}

const clickHalf = (detail: 1 | 2) => fireEvent.click(screen.getByRole('button'), { detail })

test('a double click passes one question, not the next one too', () => {
  render(<Questions />)
  clickHalf(1)
  clickHalf(2)
  expect(screen.getByRole('button').textContent).toBe('Passer la question 2')
  clickHalf(1)
  expect(screen.getByRole('button').textContent).toBe('Passer la question 3')
})

test('a link that has come under the mouse is not followed', () => {
  render(<a href="#ailleurs">Arrêter</a>)
  expect(fireEvent.click(screen.getByRole('link'), { detail: 2 })).toBe(false)
  expect(fireEvent.click(screen.getByRole('link'), { detail: 1 })).toBe(true)
})

test('two quick clicks on one button are two', () => {
  let clicks = 0
  render(<button onClick={() => (clicks += 1)}>Descendre</button>)
  clickHalf(1)
  clickHalf(2)
  expect(clicks).toBe(2)
})
