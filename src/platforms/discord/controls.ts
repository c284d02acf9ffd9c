import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIStringSelectComponent,
} from 'discord.js'
import type { Recommendation } from '../../reply/recommendation.ts'
import { usdPerMonth } from '../../format.ts'
import { controlLabels } from '../controls.ts'
import { writeCustomId, type Action } from './custom-id.ts'
import { clip, limits } from './limits.ts'

export type Row = APIActionRowComponent<APIButtonComponentWithCustomId | APIStringSelectComponent>

/** Buttons and the "why not" list under a shortlist. */
export function shortlistControls(key: string, recommendation: Recommendation): Row[] {
  const select = whyNotSelect(key, recommendation)
  return [
    row(
      button(key, 'cheaper', controlLabels.cheaper),
      button(key, 'open-only', controlLabels['open-only']),
      button(key, 'longer', controlLabels.longer),
      button(key, 'compare', controlLabels.compare),
    ),
    ...(select ? [row(select)] : []),
    row(
      button(key, 'details', 'Details'),
      button(key, 'edit', 'Edit the request'),
      button(key, 'start-over', 'Start over'),
    ),
  ]
}

/** One button on its own, for example to open a form again. */
export function buttonRow(key: string, action: Action, label: string): Row {
  return row(button(key, action, label))
}

function row(...components: Row['components']): Row {
  return { type: ComponentType.ActionRow, components }
}

function button(key: string, action: Action, label: string): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    custom_id: writeCustomId({ action, key }),
    label: clip(label, limits.buttonLabelCharacters),
  }
}

/** The models that just missed the list, then the newest of those that a limit kept off. */
function whyNotSelect(
  key: string,
  { shortlist: { picks, ranking, excluded } }: Recommendation,
): APIStringSelectComponent | undefined {
  const picked = new Set(picks.map(({ model }) => model.id))
  const near = ranking
    .filter(({ model }) => !picked.has(model.id))
    .slice(0, 15)
    .map(({ model, score, cost }) => ({
      model,
      description: `Fit ${Math.round(score)}${cost ? `, ${usdPerMonth(cost.monthlyUsd)} a month` : ''}`,
    }))
  const barred = excluded
    .filter(({ barrier }) => barrier !== 'status')
    .toSorted((a, b) => (b.model.released ?? '').localeCompare(a.model.released ?? ''))
    .map(({ model }) => ({ model, description: 'Kept off by a limit' }))
  const options = [...near, ...barred].slice(0, limits.selectOptions)
  if (options.length === 0) return undefined
  return {
    type: ComponentType.StringSelect,
    custom_id: writeCustomId({ action: 'why-not', key }),
    placeholder: 'Why not ...',
    options: options.map(({ model, description }) => ({
      label: clip(model.name, limits.optionCharacters),
      value: model.id.slice(0, limits.optionCharacters),
      description: clip(description, limits.optionCharacters),
    })),
  }
}
