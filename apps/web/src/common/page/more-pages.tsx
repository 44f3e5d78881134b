import { ShowMore } from '@orga/ui'

type MorePagesProps = {
  readonly list: {
    readonly hasNextPage: boolean
    readonly isFetchingNextPage: boolean
    readonly fetchNextPage: () => Promise<unknown>
  }
  readonly label: string
}

/** The way to the next page of a list of `endpointPages`, while there is one. */
export function MorePages({ list, label }: MorePagesProps) {
  return list.hasNextPage ? (
    <ShowMore label={label} busy={list.isFetchingNextPage} onShowMore={() => void list.fetchNextPage()} />
  ) : null
}
