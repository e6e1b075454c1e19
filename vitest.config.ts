import { defineConfig } from 'vitest/config'
import { narrowLettersForTests } from './scripts/letters.js'

export default defineConfig({
  plugins: [narrowLettersForTests],
  test: { include: ['test/**/*.test.ts'], globalSetup: ['test/setup.ts'], testTimeout: 30_000 },
})
