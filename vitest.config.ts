import { defineConfig } from 'vitest/config';

const shared = { setupFiles: ['tests/setup.ts'], testTimeout: 120_000, hookTimeout: 240_000 };
/** These run the compiled program, as a user would. */
const PROGRAM = ['tests/cli/**/*.test.ts', 'tests/e2e/**/*.test.ts'];

/** Starts a real server when a test asks for it. */
const NEO4J = 'tests/neo4j/broker.ts';

export default defineConfig({
  test: {
    maxWorkers: 2,
    reporters: ['default', './tests/totals-reporter.ts'],
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: PROGRAM,
          globalSetup: [NEO4J],
        },
      },
      { test: { ...shared, name: 'program', include: PROGRAM, globalSetup: ['tests/global-setup.ts', NEO4J] } },
    ],
  },
});
