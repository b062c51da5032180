import { defineConfig } from 'vitest/config'

// Run by scripts/unit.mjs in Electron's own Node: the store needs the runtime that ships.
export default defineConfig({
  test: { include: ['tests/unit/**/*.test.ts'], pool: 'forks', testTimeout: 30_000 }
})
