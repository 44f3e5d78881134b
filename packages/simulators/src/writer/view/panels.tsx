import { useState } from 'react'
import { styles as styleNames } from '../document/blocks.ts'
import { countFound } from '../document/change-text.ts'
import { alignments, sizes, spacings } from '../document/looks.ts'
import { messages } from '../messages.fr.ts'
import type { WriterState } from '../model.ts'
import { formats, languages, orientations, places } from '../settings.ts'
import { Choice, Entry, Panel, Tick } from './panel.tsx'
import type { Writer } from './use-writer.ts'
import styles from './panel.module.css'

export type TaskProps = {
  readonly state: WriterState
  readonly writer: Writer
  readonly onDone: () => void
}

export function FindPanel({ state, writer, onDone }: TaskProps) {
  const [find, setFind] = useState('')
  const [instead, setInstead] = useState('')
  const [isCase, setIsCase] = useState(false)
  const [isWord, setIsWord] = useState(false)
  const found = countFound(state.document.blocks, { find, isCase, isWord })
  const confirm = (): void => {
    if (find === '') writer.refuse(messages.found(0))
    else writer.run({ do: 'replace', find, with: instead, case: isCase, word: isWord })
  }
  return (
    <Panel label={messages.find} confirm={messages.replaceAll} onConfirm={confirm} onClose={onDone}>
      <Entry label={messages.findText} value={find} onChange={setFind} />
      <Entry label={messages.replaceWith} value={instead} onChange={setInstead} />
      <Tick label={messages.matchCase} checked={isCase} onChange={setIsCase} />
      <Tick label={messages.wholeWord} checked={isWord} onChange={setIsWord} />
      <span>{find === '' ? '' : messages.found(found)}</span>
    </Panel>
  )
}

export function LooksPanel({ state, writer, onDone }: TaskProps) {
  const { active } = writer
  const [style, setStyle] = useState(active?.kind === 'text' ? active.style : 'body')
  const look = state.document.looks[style]
  const [size, setSize] = useState(look.size)
  const [align, setAlign] = useState(look.align)
  const [spacing, setSpacing] = useState(look.spacing)
  const choose = (next: typeof style): void => {
    const chosen = state.document.looks[next]
    setStyle(next)
    setSize(chosen.size)
    setAlign(chosen.align)
    setSpacing(chosen.spacing)
  }
  const confirm = (): void => {
    writer.run({ do: 'define', style, size, align, spacing })
  }
  return (
    <Panel label={messages.looks} confirm={messages.apply} onConfirm={confirm} onClose={onDone}>
      <Choice
        label={messages.style}
        value={style}
        options={styleNames.map((one) => [one, messages.styleNames[one]] as const)}
        onChange={choose}
      />
      <Choice
        label={messages.size}
        value={size}
        options={sizes.map((one) => [one, messages.points(one)] as const)}
        onChange={setSize}
      />
      <Choice
        label={messages.align}
        value={align}
        options={alignments.map((one) => [one, messages.alignments[one]] as const)}
        onChange={setAlign}
      />
      <Choice
        label={messages.spacing}
        value={spacing}
        options={spacings.map((one) => [one, one] as const)}
        onChange={setSpacing}
      />
    </Panel>
  )
}

export function PagePanel({ state, writer, onDone }: TaskProps) {
  const { numbers, orientation } = state.document
  return (
    <Panel label={messages.page} onClose={onDone}>
      <Choice
        label={messages.numbers}
        value={numbers}
        options={['' as const, ...places].map((one) => [one, messages.places[one]] as const)}
        onChange={(place) => writer.run({ do: 'numbers', place })}
      />
      <Choice
        label={messages.orientation}
        value={orientation}
        options={orientations.map((one) => [one, messages.orientations[one]] as const)}
        onChange={(as) => writer.run({ do: 'orientation', as })}
      />
    </Panel>
  )
}

export function FilePanel({ state, writer, onDone }: TaskProps) {
  const { properties } = state.document
  const [title, setTitle] = useState(properties.title)
  const [author, setAuthor] = useState(properties.author)
  const [language, setLanguage] = useState(properties.language)
  const [name, setName] = useState(state.saved?.name ?? state.name)
  const [as, setAs] = useState<(typeof formats)[number]>('odt')
  const save = (): void => {
    // Both at once: what stands in the fields is what the copy holds.
    writer.save({ name: name.trim(), as }, { title, author, language })
  }
  return (
    <Panel label={messages.file} confirm={messages.save} onConfirm={save} onClose={onDone}>
      <Entry label={messages.name} value={name} onChange={setName} />
      <Choice
        label={messages.format}
        value={as}
        options={formats.map((one) => [one, messages.formats[one]] as const)}
        onChange={setAs}
      />
      <Entry label={messages.titleProperty} value={title} onChange={setTitle} />
      <Entry label={messages.author} value={author} onChange={setAuthor} />
      <Choice
        label={messages.language}
        value={language}
        options={languages.map((one) => [one, messages.languages[one]] as const)}
        onChange={setLanguage}
      />
      {state.saved ? (
        <span className={styles['saved']}>{messages.saved(`${state.saved.name}.${state.saved.format}`)}</span>
      ) : null}
    </Panel>
  )
}

export function AlternativePanel({ writer, onDone }: TaskProps) {
  const image = writer.active?.kind === 'image' ? writer.active : null
  const [text, setText] = useState(image?.alternative ?? '')
  const [isDecorative, setIsDecorative] = useState(image?.isDecorative ?? false)
  const confirm = (): void => {
    if (writer.run({ do: 'alternative', at: writer.at, text, decorative: isDecorative })) onDone()
  }
  if (!image) return null
  return (
    <Panel label={messages.alternative} confirm={messages.apply} onConfirm={confirm} onClose={onDone}>
      <Entry
        label={messages.alternativeFor(messages.pictures[image.picture])}
        value={text}
        onChange={setText}
      />
      <Tick label={messages.decorative} checked={isDecorative} onChange={setIsDecorative} />
    </Panel>
  )
}
