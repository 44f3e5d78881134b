const actors = 'a, button, input, label, select, summary, textarea'

/**
 * The second half of a double click lands on whatever the first half has brought to its place: a pupil passed two
 * questions, or left the test. It is dropped there; on the same button it is the button’s own matter.
 */
export function ignoreStrayClicks(): () => void {
  let clicked: Element | null = null
  const drop = (event: MouseEvent): void => {
    const actor = event.target instanceof Element ? event.target.closest(actors) : null
    if (event.detail > 1 && actor !== clicked) {
      event.preventDefault()
      event.stopImmediatePropagation()
    } else clicked = actor
  }
  document.addEventListener('click', drop, { capture: true })
  return () => document.removeEventListener('click', drop, { capture: true })
}
