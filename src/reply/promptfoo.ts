import { Document } from 'yaml'
import { hostName } from '../catalogue/hosts.ts'
import type { Requirement } from '../requirements/requirement.ts'
import type { Check } from '../trial/check-schema.ts'
import type { Trial } from '../trial/record.ts'
import { selfHosted } from '../shortlist/exclude.ts'
import type { JustifiedPick } from '../shortlist/types.ts'

/** promptfoo's own names for labs whose API it calls directly; everything else goes through OpenRouter. */
const providers: Record<string, string> = {
  alibaba: 'alibaba:',
  anthropic: 'anthropic:messages:',
  cohere: 'cohere:',
  deepseek: 'deepseek:',
  google: 'google:',
  mistral: 'mistral:',
  openai: 'openai:chat:',
  xai: 'xai:',
}
const longestDescription = 200

/**
 * A promptfoo configuration (promptfoo.dev/docs/configuration/reference) that runs a person's own examples through the
 * picks. What only the person can fill in stands in <angle brackets>. `isHostFixed`: each is called where it would be bought,
 * for rules on hosts hold for a test, too.
 */
export function promptfooConfig(
  useCase: string,
  requirement: Requirement,
  picks: JustifiedPick[],
  criterion: string,
  isHostFixed = false,
): string {
  const config = new Document({
    description: literal(useCase).slice(0, longestDescription),
    prompts: ['<Your instructions to the model.>\n\n{{input}}\n'],
    providers: picks.map((pick) => providerOf(pick, selfHosted(requirement.limits), isHostFixed)),
    defaultTest: {
      assert: [
        ...(requirement.limits.structuredOutput ? [{ type: 'is-json' }] : []),
        { type: 'llm-rubric', value: 'The answer does what this asks for: {{expected}}' },
      ],
    },
    tests: [1, 2, 3].map((number) => ({
      description: `Example ${number}`,
      vars: {
        input: `<What you would send, example ${number}.>`,
        expected: `<What a good answer to example ${number} contains.>`,
      },
    })),
  })
  config.commentBefore = [
    ' yaml-language-server: $schema=https://promptfoo.dev/config-schema.json',
    ' Save as promptfooconfig.yaml, replace what stands in <angle brackets>, then: npx promptfoo@latest eval',
    ` Go on to 30 to 50 examples, hard ones among them, and ${criterion}.`,
    ' Model names are those of the price lists: check them against your provider. A model judges the answers (llm-rubric):',
    ' promptfoo takes one of OpenAI unless you name another under defaultTest.options.provider.',
  ].join('\n')
  return config.toString({ lineWidth: 0 })
}

/** The same trial for promptfoo: its models, examples and checks. */
export function trialConfig({ contenders, examples, at }: Trial): string {
  const config = new Document({
    description: `Tried in chat on ${at.slice(0, 10)}`,
    prompts: [
      '[{% if system %}{"role": "system", "content": {{ system | dump }}},{% endif %}{"role": "user", "content": {{ prompt | dump }}}]',
    ],
    // Where they were tried, and where rules on hosts are known to hold.
    providers: contenders.map(({ served, name }) => ({
      id: `openai:chat:${served}`,
      label: name,
      config: { apiBaseUrl: '<The address of your gateway, ending in /v1.>' },
    })),
    tests: examples.map(({ prompt, system, check }, i) => ({
      description: `Example ${i + 1}`,
      vars: { prompt: raw(prompt), ...(system && { system: raw(system) }) },
      ...(check && { assert: [assertionOf(check)] }),
    })),
  })
  config.commentBefore = [
    ' yaml-language-server: $schema=https://promptfoo.dev/config-schema.json',
    ' Save as promptfooconfig.yaml, then: npx promptfoo@latest eval',
    ' Model names are those of the gateway that they were tried at.',
  ].join('\n')
  return config.toString({ lineWidth: 0 })
}

function assertionOf(check: Check): Record<string, unknown> {
  switch (check.kind) {
    case 'equals':
      return { type: 'javascript', value: same([check.value]) }
    case 'one-of':
      return { type: 'javascript', value: same(check.values) }
    case 'contains':
      return { type: 'icontains', value: raw(check.value) }
    case 'number': {
      const { value, tolerance } = check
      return {
        type: 'javascript',
        value: `Math.abs(Number((output.match(/-?\\d[\\d,]*(?:\\.\\d+)?/g) ?? []).at(-1)?.replaceAll(',', '')) - ${value}) <= ${tolerance + 1e-9}`,
      }
    }
    case 'json-schema':
      return { type: 'is-json', value: check.schema }
    case 'regex':
      return { type: 'regex', value: raw(check.pattern) }
    case 'judge':
      return { type: 'llm-rubric', value: raw(check.rubric) }
  }
}

const same = (values: string[]) =>
  `${JSON.stringify(values.map((value) => value.trim().toLowerCase()))}.includes(output.trim().toLowerCase())`

/** promptfoo fills in what stands in double braces; somebody's own words stay as they are. */
const raw = (text: string) =>
  /\{[{%#]/.test(text) ? `{% raw %}${text.replaceAll('{% endraw %}', '')}{% endraw %}` : text

function providerOf(
  { model, role, cost }: JustifiedPick,
  ownHardware: boolean,
  isHostFixed: boolean,
) {
  const label = `${model.name} (${role})`
  const name = model.id.split('/').slice(1).join('/')
  const at = (server: string) => ({
    id: `openai:chat:${name}`,
    label,
    config: { apiBaseUrl: `<The address of ${server}, ending in /v1.>` },
  })
  // What nobody sells runs on a server of one's own, too.
  if (ownHardware || !cost) return at('your own server')
  const direct = cost.offer.firstParty ? providers[model.lab] : undefined
  if (direct) return { id: direct + name, label }
  return isHostFixed ? at(hostName(cost.offer.provider)) : { id: `openrouter:${model.id}`, label }
}

/** promptfoo fills in whatever stands in double braces: a person's words are no template. */
function literal(text: string): string {
  return text.replaceAll(/[{}]/g, '').replaceAll(/\s+/g, ' ').trim()
}
