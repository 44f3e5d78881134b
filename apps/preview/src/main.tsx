import '@orga/ui/styles.css'
import { Announcer } from '@orga/ui'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { PreviewPage } from './preview-page.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <Announcer />
      <PreviewPage />
    </QueryClientProvider>
  </StrictMode>,
)
