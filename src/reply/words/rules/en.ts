import type { PolicyWords } from './rules.ts'

export const policy: PolicyWords = {
  gone: 'The policy is gone: everything is allowed here.',
  noChange: 'I read no change of the policy in that.',
  head: 'The policy of this workspace:',
  none: 'This workspace has no policy: every model is allowed.',
  left: (left, all) =>
    `${left} of ${all} models are left. It holds for every list, comparison, trial and export here, and no thread lifts it.`,
  noRule: (what) => `No rule for everybody, and left out: ${what}.`,
  notApplied: (what, why) => `I could not apply "${what}": ${why}.`,
  onNoList: (name) => `"${name}" is on no list.`,
  served: 'only what our gateway serves',
  howTo: (example) => `Admins set it in words: ${example}. "/policy clear" ends it.`,
}
