import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIStringSelectComponent,
} from 'discord.js'
import { answerControls, answersTo, labelOf, type Choice } from '../../conversation/controls.ts'
import type { Address } from '../../address.ts'
import type { Answer } from '../../conversation/surface.ts'
import { usdPerMonth } from '../../format.ts'
import { aroundIn } from '../../reply/words/around/index.ts'
import type { Shortlist } from '../../shortlist/types.ts'
import { keyOf, writeCustomId, type CustomId } from './custom-id.ts'
import { cut } from '../../printable.ts'
import { limits } from './limits.ts'

export type Row = APIActionRowComponent<APIButtonComponentWithCustomId | APIStringSelectComponent>

/** One primary button and few others with the vote in one row under an answer with a list, and a menu for the rest. */
export function controlRows({ reply, address, quiet, key: answer }: Answer): Row[] {
  const { buttons, menu } = answerControls(reply, quiet)
  const answers = answersTo(reply)
  const asked = choiceRows(address, answers)
  if (menu.length === 0) return asked
  const key = keyOf(address)
  const hasList = (reply.recommendation?.picks.length ?? 0) > 0
  const acts = buttons.map((control, i) =>
    button({ action: control, key }, labelOf(control, reply.language), i === 0 && hasList),
  )
  // Signs that everybody knows take less of a phone's line than words.
  const votes = hasList
    ? [
        signButton({ action: 'helpful', key, value: answer }, '👍'),
        signButton({ action: 'not-helpful', key, value: answer }, '👎'),
      ]
    : []
  return [
    ...asked,
    row(...acts, ...votes),
    row({
      type: ComponentType.StringSelect,
      custom_id: writeCustomId({ action: 'more', key }),
      placeholder: aroundIn(reply.language).more,
      options: menu.map((control) => ({ label: labelOf(control, reply.language), value: control })),
    }),
  ]
}

/** Beside each pick: why it is on the list. */
export function whyButton(
  address: Address,
  model: string,
  language?: string,
): APIButtonComponentWithCustomId {
  const id = { action: 'say', key: keyOf(address), value: `why ${model}?` } as const
  return button(id, aroundIn(language).why)
}

/** Buttons beside words, two rows at most. */
export function choiceRows(address: Address, choices: Choice[]): Row[] {
  const key = keyOf(address)
  const buttons = choices
    .slice(0, 2 * limits.buttonsPerRow)
    .map(({ label, control, value }) => button({ action: control, key, value }, label))
  const rows = [buttons.splice(0, limits.buttonsPerRow), buttons]
  return rows.filter(({ length }) => length > 0).map((some) => row(...some))
}

/** One button on its own, for example to open a form again. */
export function buttonRow(id: CustomId, label: string): Row {
  return row(button(id, label))
}

function row(...components: Row['components']): Row {
  return { type: ComponentType.ActionRow, components }
}

function button(id: CustomId, label: string, isPrimary = false): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: isPrimary ? ButtonStyle.Primary : ButtonStyle.Secondary,
    custom_id: writeCustomId(id),
    label: cut(label, limits.buttonLabelCharacters),
  }
}

function signButton(id: CustomId, sign: string): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    custom_id: writeCustomId(id),
    emoji: { name: sign },
  }
}

/** The models that just missed the list, then the newest of those that a limit kept off. */
export function whyNotRow(
  address: Address,
  { picks, ranking, excluded }: Shortlist,
): Row | undefined {
  const picked = new Set(picks.map(({ model }) => model.id))
  const near = ranking
    .filter(({ model }) => !picked.has(model.id))
    .slice(0, 15)
    .map(({ model, cost }) => ({
      model,
      description: cost ? `${usdPerMonth(cost.monthlyUsd)} a month` : 'Price not known',
    }))
  const barred = excluded
    .filter(({ barrier }) => barrier !== 'status')
    .toSorted((a, b) => (b.model.released ?? '').localeCompare(a.model.released ?? ''))
    .map(({ model }) => ({ model, description: 'Kept off by a limit' }))
  const options = [...near, ...barred].slice(0, limits.selectOptions)
  if (options.length === 0) return undefined
  return row({
    type: ComponentType.StringSelect,
    custom_id: writeCustomId({ action: 'why-not', key: keyOf(address) }),
    placeholder: 'Why not ...',
    options: options.map(({ model, description }) => ({
      label: cut(model.name, limits.optionCharacters),
      value: model.id.slice(0, limits.optionCharacters),
      description: cut(description, limits.optionCharacters),
    })),
  })
}
