import { Button } from '@orga/ui'
import { useId, useState } from 'react'
import { messages } from '../messages.fr.ts'
import type { FeedState } from '../model/state.ts'
import { type Audience, audiences } from '../settings.ts'
import { Picture } from './picture.tsx'
import type { Feed } from './use-feed.ts'
import parts from './said.module.css'

type PublishProps = { readonly state: FeedState; readonly feed: Feed }

/** A new post: words, a picture, who sees it, whether the place is told. */
export function PublishPage({ state, feed }: PublishProps) {
  const id = useId()
  const { account, settings } = state
  const [text, setText] = useState('')
  const [photo, setPhoto] = useState('')
  const [audience, setAudience] = useState<Audience>(account.posts)
  const [hasPlace, setPlace] = useState(account.hasPlace)
  const [hasComments, setComments] = useState(account.comments !== 'nobody')
  const image = settings.photos.find((one) => one.id === photo)?.image
  const publish = (): void => {
    feed.run({
      do: 'publish',
      text,
      photo,
      audience,
      hasPlace: hasPlace && Boolean(image?.place),
      hasComments,
    })
  }
  return (
    <div className={parts['write']}>
      <h2 data-title="" tabIndex={-1}>
        {messages.places.publish}
      </h2>
      <label htmlFor={`${id}-text`}>{messages.publish.text}</label>
      <textarea id={`${id}-text`} rows={3} value={text} onChange={(event) => setText(event.target.value)} />
      {settings.photos.length === 0 ? null : (
        <>
          <label htmlFor={`${id}-photo`}>{messages.publish.photo}</label>
          <select id={`${id}-photo`} value={photo} onChange={(event) => setPhoto(event.target.value)}>
            <option value="">{messages.publish.noPhoto}</option>
            {settings.photos.map((one) => (
              <option key={one.id} value={one.id}>
                {one.image.alternative}
              </option>
            ))}
          </select>
        </>
      )}
      {image ? <Picture image={image} /> : null}
      <label htmlFor={`${id}-who`}>{messages.post.audience}</label>
      <select
        id={`${id}-who`}
        value={audience}
        onChange={(event) => setAudience(event.target.value as Audience)}
      >
        {audiences.map((one) => (
          <option key={one} value={one}>
            {messages.audiences[one]}
          </option>
        ))}
      </select>
      {image && image.place !== '' ? (
        <label className={parts['box']}>
          <input type="checkbox" checked={hasPlace} onChange={(event) => setPlace(event.target.checked)} />
          {messages.publish.addPlace(image.place)}
        </label>
      ) : null}
      <label className={parts['box']}>
        <input
          type="checkbox"
          checked={hasComments}
          onChange={(event) => setComments(event.target.checked)}
        />
        {messages.publish.allowComments}
      </label>
      <Button onClick={publish}>{messages.publish.publishNow}</Button>
    </div>
  )
}
