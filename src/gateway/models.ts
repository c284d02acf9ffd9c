import { indexSpokenNames } from '../catalogue/find-names.ts'
import { UserError } from '../errors.ts'
import type { Engine } from '../leaderboard/standings.ts'
import type { GatewaySettings } from './gateway.ts'
import { joinServed } from './served.ts'

/** Asks the team's gateway which of our models it serves; undefined where none is set. */
export function gatewayModels(
  settings: GatewaySettings | undefined,
  engine: () => Engine,
): (() => Promise<string[]>) | undefined {
  if (!settings) return undefined
  return async () => {
    const { createGateway } = await import('./gateway.ts')
    const { dataset } = engine()
    const spoken = indexSpokenNames(dataset)
    const resolve = (name: string) => {
      const meant = spoken.resolve(name)
      return meant && 'model' in meant ? meant.model : undefined
    }
    const listed = await createGateway(settings)
      .models()
      .catch((error: unknown) => {
        throw new UserError('The gateway does not say what it serves. Check TRIAL_BASE_URL.', {
          cause: error,
        })
      })
    return [...joinServed(listed, dataset, resolve).ids.keys()].toSorted()
  }
}
