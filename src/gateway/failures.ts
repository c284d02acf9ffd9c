/** Why there is no whole answer of a model. */
export const failures = [
  'empty',
  'refused',
  'cut-off',
  'not-served',
  'no-access',
  'busy',
  'timeout',
  'unreachable',
  'error',
] as const
export type Failure = (typeof failures)[number]
