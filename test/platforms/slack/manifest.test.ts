import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { commands } from '../../../commands/index.ts'
import { usageOf } from '../../../src/input.ts'
import { ids } from '../../../src/platforms/slack/buttons.ts'
import { commandName } from '../../../src/platforms/slack/command-name.ts'

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')
const manifest = z
  .object({
    features: z.object({
      slash_commands: z.array(
        z.object({
          command: z.string(),
          description: z.string(),
          usage_hint: z.string().default(''),
        }),
      ),
      shortcuts: z.array(z.object({ callback_id: z.string() })),
      agent_view: z.object({ suggested_prompts: z.array(z.unknown()).max(4) }),
    }),
    oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
    settings: z.object({ event_subscriptions: z.object({ bot_events: z.array(z.string()) }) }),
  })
  .parse(JSON.parse(read('slack-manifest.json')))

it('registers every command and the shortcuts that the code listens for', () => {
  const { slash_commands: registered, shortcuts } = manifest.features
  expect(registered).toEqual(
    commands.map(({ name, description, input }) => ({
      command: commandName(name),
      description,
      usage_hint: usageOf(input),
    })),
  )
  expect(shortcuts.map(({ callback_id: id }) => id)).toEqual([
    ids.messageShortcut,
    ids.exampleShortcut,
  ])
})

it('takes no name that Slack is known to have for itself', () => {
  const own =
    'help,status,commands,me,join,away,active,dnd,shrug,remind,msg,dm,feed,who,collapse,expand,leave,open,search,topic,mute,pro,shortcuts,invite,rename,archive,apps,call,star,feedback,kick,remove'
  const names = manifest.features.slash_commands.map(({ command }) => command.slice(1))
  expect(names.filter((name) => own.split(',').includes(name))).toEqual([])
})

it('asks for no event that nobody listens for', () => {
  expect(manifest.settings.event_subscriptions.bot_events).toEqual([
    'app_home_opened',
    'app_mention',
    'message.channels',
    'message.groups',
    'message.im',
  ])
})

it('explains every scope in the docs', () => {
  const docs = read('docs/slack.md')
  for (const scope of manifest.oauth_config.scopes.bot) expect(docs).toContain(`| \`${scope}\` | `)
})
