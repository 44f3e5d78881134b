import { configure } from '@testing-library/react'

// A busy machine takes more than the library’s second to draw a page.
configure({ asyncUtilTimeout: 5_000 })
