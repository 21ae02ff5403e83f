import { configure } from '@testing-library/react'

// What a screen is waited for: a slow machine is no fault. A test still fails as soon as what it asks for is wrong.
configure({ asyncUtilTimeout: 10_000 })
