import type { Command } from '../src/command.ts'
import { limitPhrase } from '../src/requirements/limits/index.ts'
import { quantity } from '../src/format.ts'
import { applyForm, formOf } from '../src/requirements/form.ts'
import type { Limits, Requirement } from '../src/requirements/requirement.ts'
import { changeThread } from '../src/store/thread.ts'
import { answerUseCase, recommendModel } from './recommend-model.ts'
import { changedList, pickIds } from './refine.ts'

/** Changes the request as a whole, field by field: for platforms with forms. */
export const editRequest: Command = {
  name: 'edit-request',
  description: 'Change the request in a form',
  async run(request, services) {
    const { thread, form } = request
    if (!thread || !form) return recommendModel.run(request, services)
    if (form.useCase !== formOf(thread.useCase, thread.requirement).useCase) {
      const reading = await services.mapper.readUseCase(form.useCase)
      const requirement = applyForm(reading.requirement, form, 'remove')
      const result = answerUseCase(form.useCase, { ...reading, requirement }, services)
      const earlier = changeThread(thread, requirement, []).earlier
      return { ...result, thread: result.thread && { ...result.thread, earlier } }
    }
    const requirement = applyForm(thread.requirement, form, 'remove')
    const reply = changedList(
      {
        intent: 'refine',
        requirement,
        models: [],
        unknownModels: [],
        changes: formChanges(thread.requirement, requirement),
        stated: {},
        conversions: [],
        problems: [],
      },
      thread,
      services,
    )
    return { reply, thread: changeThread(thread, requirement, pickIds(reply)) }
  },
}

function formChanges(before: Requirement, after: Requirement): string[] {
  const changes = (Object.keys({ ...before.limits, ...after.limits }) as (keyof Limits)[]).flatMap(
    (name) => {
      const [old, now] = [before.limits[name], after.limits[name]]
      if (JSON.stringify(old) === JSON.stringify(now)) return []
      const gone = limitPhrase(name, old)
      return limitPhrase(name, now) ?? (gone ? `no longer ${gone}` : [])
    },
  )
  const { requestsPerMonth } = after.workload
  if (requestsPerMonth !== before.workload.requestsPerMonth)
    changes.push(`${quantity(requestsPerMonth)} requests a month`)
  return changes
}
