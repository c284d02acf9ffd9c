/** Discord's documented limits, written down a second time: the product's own list must not vouch for itself. */

export type Json = Record<string, unknown>

const isV2 = (body: Json) => (Number(body['flags'] ?? 0) & (1 << 15)) !== 0

/** What is wrong with the body of a message; undefined when Discord would take it. */
export function messageProblem(body: Json): string | undefined {
  if (
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(
      JSON.stringify(body),
    )
  )
    return 'half a character'
  const components = list(body['components'])
  if (isV2(body)) {
    if (body['content'] || list(body['embeds']).length)
      return 'content or embeds beside components V2'
    if (components.length === 0) return 'components V2 without components'
  } else {
    const content = text(body['content'])
    if (!content && components.length === 0) return 'empty message'
    if (content.length > 2000) return 'content over 2000'
    if (components.length > 5) return 'more than 5 rows'
    if (components.some(({ type }) => type !== 1)) return 'a V2 component without the flag'
  }
  const all = flatten(components)
  if (all.length > 40) return 'more than 40 components'
  const texts = all.filter(({ type }) => type === 10).map(({ content }) => text(content))
  if (texts.some((one) => one.length === 0)) return 'an empty text display'
  if (texts.join('').length > 4000) return 'more than 4000 characters of text'
  return mediaProblem(all, body) ?? interactiveProblem(all)
}

/** Pictures are files of the same message, with words for those who do not see them. */
function mediaProblem(all: Json[], body: Json): string | undefined {
  const files = (body['files'] as string[] | undefined) ?? []
  const items = all.filter(({ type }) => type === 12).map(({ items: own }) => list(own))
  if (items.some((own) => own.length < 1 || own.length > 10)) return 'not 1 to 10 pictures'
  const shown = items.flat().map(({ media, description }) => {
    if (text(description).length > 1024) return 'alt text over 1024'
    const url = text((media as Json)['url'])
    return files.some((name) => url === `attachment://${name}`) ? undefined : `no file for ${url}`
  })
  if (files.length > list(body['attachments']).length) return 'a file that is not announced'
  if (files.length > items.flat().length && isV2(body)) return 'a file that nothing shows'
  return shown.find(Boolean)
}

function interactiveProblem(all: Json[]): string | undefined {
  const ids = all.flatMap(({ custom_id }) => (custom_id === undefined ? [] : text(custom_id)))
  if (ids.some((id) => id.length < 1 || id.length > 100)) return 'custom_id not 1 to 100'
  if (new Set(ids).size < ids.length) return 'custom_id used twice'
  for (const { type, components, label, emoji, options } of all) {
    if (type === 1 && (list(components).length < 1 || list(components).length > 5))
      return 'not 1 to 5 components in a row'
    if (type === 2 && !emoji && (!text(label) || text(label).length > 80))
      return 'button label not 1 to 80'
    if (type === 3) {
      const problem = optionsProblem(list(options))
      if (problem) return problem
    }
  }
  return undefined
}

function optionsProblem(options: Json[]): string | undefined {
  if (options.length < 1 || options.length > 25) return 'not 1 to 25 options'
  const isLong = (value: unknown) => text(value).length > 100
  if (
    options.some(
      ({ label, value, description }) =>
        !text(label) || !text(value) || [label, value, description].some(isLong),
    )
  )
    return 'an option over 100 or empty'
  return new Set(options.map(({ value }) => value)).size < options.length
    ? 'option used twice'
    : undefined
}

/** What is wrong with the first answer to an interaction. */
export function responseProblem(response: Json): string | undefined {
  const data = (response['data'] ?? {}) as Json
  switch (response['type']) {
    case 4:
      return messageProblem(data)
    case 8:
      return list(data['choices']).length > 25 ||
        list(data['choices']).some(
          ({ name, value }) => !text(name) || text(name).length > 100 || text(value).length > 100,
        )
        ? 'choices over their limits'
        : undefined
    case 9:
      return modalProblem(data)
    default:
      return [1, 5, 6, 7].includes(Number(response['type'])) ? undefined : 'unknown type'
  }
}

function modalProblem({ title, custom_id, components }: Json): string | undefined {
  if (!text(title) || text(title).length > 45) return 'title not 1 to 45'
  if (!text(custom_id) || text(custom_id).length > 100) return 'custom_id not 1 to 100'
  const parts = list(components)
  if (parts.length < 1 || parts.length > 5) return 'not 1 to 5 parts'
  for (const { type, label, description, component } of parts) {
    if (type !== 18) return 'a part that is no label'
    if (!text(label) || text(label).length > 45 || text(description).length > 100)
      return 'label too long'
    const { placeholder, value, max_length, options, type: kind } = component as Json
    if (text(placeholder).length > 100 || text(value).length > Number(max_length ?? 4000))
      return 'text input too long'
    if (kind === 3 && optionsProblem(list(options))) return optionsProblem(list(options))
  }
  return undefined
}

/** What is wrong with a set of application commands. */
export function definitionsProblem(commands: Json[]): string | undefined {
  for (const { type, name, description, options } of commands) {
    const isSlash = type === 1
    if (isSlash && !/^[-_'\p{Ll}\p{N}]{1,32}$/u.test(text(name))) return `name ${text(name)}`
    if (!isSlash && (text(name).length < 1 || text(name).length > 32)) return `name ${text(name)}`
    if (isSlash ? !text(description) || text(description).length > 100 : text(description))
      return 'description'
    const own = list(options)
    if (own.length > 25) return 'more than 25 options'
    const firstOptional = own.findIndex(({ required }) => !required)
    if (firstOptional >= 0 && own.slice(firstOptional).some(({ required }) => required))
      return 'required after optional'
    for (const option of own) {
      if (!/^[-_'\p{Ll}\p{N}]{1,32}$/u.test(text(option['name'])))
        return `option ${text(option['name'])}`
      if (!text(option['description']) || text(option['description']).length > 100)
        return 'option description'
      if (
        list(option['choices']).length > 25 ||
        (list(option['choices']).length && option['autocomplete'])
      )
        return 'choices'
    }
  }
  return undefined
}

/** Every component, the ones inside others included. */
export function flatten(components: Json[]): Json[] {
  return components.flatMap((component) => [
    component,
    ...flatten(list(component['components'])),
    ...flatten(component['accessory'] ? [component['accessory'] as Json] : []),
  ])
}

function list(value: unknown): Json[] {
  return Array.isArray(value) ? (value as Json[]) : []
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
