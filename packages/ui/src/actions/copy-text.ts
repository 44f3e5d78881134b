/** Puts a text on the clipboard, and tells whether it is there. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(text)
  }
}

/** The old way: a page that a school serves without TLS has no `navigator.clipboard`. */
function copySelected(text: string): boolean {
  const focused = document.activeElement
  const box = document.createElement('textarea')
  box.className = 'visually-hidden'
  box.value = text
  // Beside the button: what is outside an open dialog cannot be selected.
  const place = focused?.parentElement ?? document.body
  place.append(box)
  box.focus({ preventScroll: true })
  box.select()
  const copied = 'execCommand' in document && document.execCommand('copy')
  box.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return copied
}
