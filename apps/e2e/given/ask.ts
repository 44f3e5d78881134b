import type { Endpoint, InputSource, Output } from '@orga/contract'
import type { APIRequestContext } from '@playwright/test'
import { locate } from '../../web/src/common/client/call-endpoint.ts'

/** Calls an endpoint as the person whose cookies `api` has; `page.request` is the person of that page. */
export async function ask<E extends Endpoint>(
  api: APIRequestContext,
  endpoint: E,
  input: InputSource<E>,
): Promise<Output<E>> {
  const { url, body } = locate(endpoint, input)
  const response = await api.fetch(url, {
    method: endpoint.method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { data: body }),
  })
  if (!response.ok()) throw new Error(`${url}: ${response.status()} ${await response.text()}`)
  return (await response.json()) as Output<E>
}
