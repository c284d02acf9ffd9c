import type { APIChatInputApplicationCommandInteraction } from 'discord.js'

/** The options of a command by name, as text: what each may hold is checked by whoever reads it. */
export function optionValues(
  data: APIChatInputApplicationCommandInteraction['data'],
): Record<string, string | undefined> {
  return Object.fromEntries(
    (data.options ?? []).flatMap((option) =>
      'value' in option ? [[option.name, String(option.value)]] : [],
    ),
  )
}
