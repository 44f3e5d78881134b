/** What was around the element that had the focus, from the inside out. */
type Surroundings = readonly Element[]

const patience = 80

/** The heading of the nearest part that is still there: of a section, of a dialog, or of the page. */
function headingOf(surroundings: Surroundings): HTMLElement | null {
  for (const part of surroundings) {
    const heading = part.isConnected ? part.querySelector<HTMLElement>('h1, h2, h3') : null
    if (heading) return heading
  }
  return document.querySelector('h1')
}

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body

/**
 * A button that did its work may vanish with the form or the row around it, and the keyboard would begin again at the
 * top of the page. It goes to the heading of what is left instead, unless the screen has led it elsewhere.
 */
export function keepFocus(): () => void {
  let last: { element: Element; surroundings: Surroundings } | undefined
  const remember = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element)) return
    const surroundings: Element[] = []
    for (let part = target.parentElement; part && part !== document.body; part = part.parentElement)
      surroundings.push(part)
    last = { element: target, surroundings }
  }
  const forget = ({ target }: FocusEvent): void => {
    // Somebody who clicks beside is gone from it for good; an element taken away may say so too.
    queueMicrotask(() => {
      if (last && last.element === target && last.element.isConnected) last = undefined
    })
  }
  const catchUp = (): void => {
    if (!last || last.element.isConnected || !isNowhere()) return
    const heading = headingOf(last.surroundings)
    last = undefined
    if (!heading) return
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }
  const observer = new MutationObserver(() => {
    if (last && !last.element.isConnected) setTimeout(catchUp, patience)
  })
  document.addEventListener('focusin', remember)
  document.addEventListener('focusout', forget)
  observer.observe(document.body, { childList: true, subtree: true })
  return () => {
    document.removeEventListener('focusin', remember)
    document.removeEventListener('focusout', forget)
    observer.disconnect()
  }
}
