import { capabilities, type Capability, type Difficulty } from '../capability.ts'
import { abilityOf, estimateOf } from './estimate.ts'
import { bandOf, expectedScore, isBeyond, spreadOf, type Band } from './fit/bands.ts'
import { curvesOf, ownKey, type Curve } from './fit/curves.ts'
import { thinkingGains } from './fit/thinking-gain.ts'
import type { Model } from '../catalogue/model.ts'
import type { Dataset, EstimateKey } from './model.ts'

/** What is expected of a model on tests of one capability at one difficulty; shares of 1. */
export interface Expected {
  /** Share of the tests it passes, or of the votes it wins. */
  value: number
  /** What is unsure of its general ability, which all capabilities share: how far down and up that leads, at 90%. */
  down: number
  up: number
  /** What is unsure of this capability beside that. */
  ownDown: number
  ownUp: number
  /** What would be lost if it were bad at a capability that was not measured on it; 0 where it was. */
  unproven: number
  /** How far the tests of the kind lie apart for it: one standard deviation. */
  spread: number
  /** It is far abler or weaker than the models that most of these tests were given to: held at their edge. */
  beyond: boolean
}

export interface Expectations {
  /** Of every model, in the order given. `plain`: without thinking, for models that think. */
  expected(key: EstimateKey, difficulty: Difficulty, plain: boolean): Expected[]
  /** The tests that a capability at a difficulty stands for. */
  band(key: EstimateKey, difficulty: Difficulty): Band
}

/** Reads models off the curves of each capability's tests. What was asked for once is kept. */
export function createExpectations(dataset: Dataset, models: Model[]): Expectations {
  const curves = curvesOf(dataset)
  const gains = thinkingGains(dataset, curves)
  const band = keepingAll((key: EstimateKey, difficulty: Difficulty) =>
    bandOf(capabilityOf(key), difficulty, curvesFor(key, curves)),
  )
  const expected = keepingAll((key: EstimateKey, difficulty: Difficulty, plain: boolean) => {
    const gain = plain ? gains(capabilityOf(key)) : 0
    return models.map(({ id, reasoning }) =>
      expect(dataset, id, key, band(key, difficulty), reasoning ? gain : 0),
    )
  })
  return { expected, band }
}

/** The function, worked out once for each of its inputs. */
function keepingAll<Input extends unknown[], Output>(
  work: (...input: Input) => Output,
): (...input: Input) => Output {
  const known = new Map<string, Output>()
  return (...input) => {
    const name = input.join(' ')
    const found = known.get(name) ?? work(...input)
    known.set(name, found)
    return found
  }
}

/** `less`: what not thinking takes off, in standard deviations. */
function expect(
  { fit }: Dataset,
  model: string,
  key: EstimateKey,
  { curves, own, measure }: Band,
  less: number,
): Expected {
  const ability = abilityOf(fit, model)
  const estimate = estimateOf(fit, model, key)
  const x = estimate.value - less
  const at = (shift: number) => expectedScore(curves, x + shift)
  const value = at(0)
  const residual = Math.sqrt(Math.max(0, estimate.margin ** 2 - ability.margin ** 2))
  const main = {
    value,
    down: value - at(-ability.margin),
    up: at(ability.margin) - value,
    ownDown: value - at(-residual),
    ownUp: at(residual) - value,
    unproven: estimate.evidence ? 0 : value - at(-fit.unmeasuredMargin),
    spread: spreadOf(value, measure),
    beyond: isBeyond(curves, x),
  }
  if (!own) return main
  const apart = estimateOf(fit, model, ownKey(capabilityOf(key)))
  const there = (shift: number) => expectedScore(own.curves, apart.value + shift)
  const mix = (a: number, b: number) => (1 - own.share) * a + own.share * b
  return {
    value: mix(value, there(0)),
    down: mix(main.down, 0),
    up: mix(main.up, 0),
    ownDown: mix(main.ownDown, there(0) - there(-apart.margin)),
    ownUp: mix(main.ownUp, there(apart.margin) - there(0)),
    unproven: mix(main.unproven, apart.evidence ? 0 : there(0) - there(-apart.margin)),
    spread: mix(main.spread, spreadOf(there(0), measure)),
    beyond: main.beyond,
  }
}

/** Benchmarks of one language where there are any, else of the capability. */
function curvesFor(key: EstimateKey, curves: Curve[]): Curve[] {
  const capability = capabilityOf(key)
  const own = curves.filter(({ benchmark }) => benchmark.capabilities.includes(capability))
  const [, language] = key.split('/')
  const spoken = own.filter(({ benchmark }) => language && benchmark.language === language)
  return spoken.length ? spoken : own
}

function capabilityOf(key: EstimateKey): Capability {
  const name = key.startsWith('own/') ? key.slice('own/'.length) : key.split('/')[0]
  return capabilities.find((capability) => capability === name) ?? 'general'
}
