import {
  ApplicationCommandOptionType,
  InteractionResponseType,
  type APIApplicationCommandAutocompleteInteraction,
} from 'discord.js'
import { labName } from '../../catalogue/labs.ts'
import type { Engine } from '../../leaderboard/standings.ts'
import { languageName } from '../../format.ts'
import { knownLanguages } from '../../requirements/reader/languages.ts'
import type { Bot } from './bot.ts'
import { optionKind } from './definitions.ts'
import type { Incoming } from './incoming.ts'
import { cut } from '../../printable.ts'
import { limits } from './limits.ts'

interface Choice {
  name: string
  value: string
}

/** Suggestions while somebody types into a typed option. */
export async function autocomplete(
  incoming: Incoming<APIApplicationCommandAutocompleteInteraction>,
  bot: Bot,
): Promise<void> {
  const { name, options } = incoming.raw.data
  const focused = options.find(
    (option) => option.type === ApplicationCommandOptionType.String && option.focused,
  )
  const typed = focused && 'value' in focused ? String(focused.value) : ''
  const { engine } = bot.services.of(incoming.raw.guild_id ?? '')
  const choices = focused ? suggestions(engine, optionKind(name, focused.name), typed) : []
  await incoming.respond({
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices },
  })
}

function suggestions(engine: Engine, kind: string | undefined, typed: string): Choice[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  const matches = ({ name, value }: Choice) => {
    const text = `${name} ${value}`.toLowerCase()
    return words.every((word) => text.includes(word))
  }
  return choicesOf(engine, kind)
    .filter(matches)
    .slice(0, limits.autocompleteChoices)
    .map(({ name, value }) => ({ name: cut(name, limits.optionCharacters), value }))
}

function choicesOf({ dataset, listings }: Engine, kind: string | undefined): Choice[] {
  const { fit } = dataset
  // What the policy of the server leaves out is not offered; open weights can run on hardware that no rule on hosts is for.
  const models = dataset.models.filter(({ id, openWeights }) => {
    const { barred, barredAtHosts } = listings.get(id) ?? {}
    return barred === undefined && (!barredAtHosts || openWeights)
  })
  switch (kind) {
    case 'model':
      // The ablest first: nobody types to compare what nobody uses.
      return models
        .filter(({ id }) => id.length <= limits.optionCharacters)
        .toSorted((a, b) => (fit.ability[b.id]?.value ?? -9) - (fit.ability[a.id]?.value ?? -9))
        .map(({ id, name, lab }) => ({ name: `${name} (${labName(lab)})`, value: id }))
    case 'includeLabs':
      return [...new Set(models.map(({ lab }) => lab))]
        .map((lab) => ({ name: labName(lab), value: lab }))
        .toSorted((a, b) => a.name.localeCompare(b.name))
    case 'languages':
      return knownLanguages.map((code) => ({ name: languageName(code), value: code }))
    case 'minContextTokens':
      return ['32k', '128k', '200k', '400k', '1M', '2M'].map((size) => ({
        name: `${size} tokens`,
        value: size,
      }))
    default:
      return []
  }
}
