/** Answers of /policy. */
export const policy = {
  gone: 'The policy is gone: everything is allowed here.',
  noChange: 'I read no change of the policy in that.',
  head: 'The policy of this workspace:',
  none: 'This workspace has no policy: every model is allowed.',
  left: (left: number, all: number) =>
    `${left} of ${all} models are left. It holds for every list, comparison, trial and export here, and no thread lifts it.`,
  noRule: (what: string) => `No rule for everybody, and left out: ${what}.`,
  notApplied: (what: string, why: string) => `I could not apply "${what}": ${why}.`,
  onNoList: (name: string) => `"${name}" is on no list.`,
  served: 'only what our gateway serves',
  howTo:
    'Admins set it with the buttons, or in words: /policy no Chinese labs, data stays in the EU, at most $10 per million output tokens. "/policy clear" ends it.',
  /** The pages of its form. */
  pages: { labs: 'Labs and weights', hosts: 'Hosts and data', models: 'Models and prices' },
  save: 'Save',
  onlyAdmins:
    'Only admins of this workspace and the people in ADMIN_USERS can change the policy. /policy alone shows it.',
  noGateway: 'There is no gateway to ask what it serves: whoever runs this sets TRIAL_BASE_URL.',
  noWorkspace: 'There is no workspace here that could have a policy.',
}

export type PolicyWords = typeof policy
