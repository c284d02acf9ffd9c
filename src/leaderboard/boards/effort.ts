/** `GPT-9 (medium reasoning)` and `gpt-9 [r=medium]` are GPT-9, run with the setting "medium". */
export function withoutEffort(published: string): { name: string; setting?: string } {
  const [, name, level] =
    /^([^([]+) (?:\(([a-z]+) reasoning\)|\[r=([a-z]+)\])$/
      .exec(published)
      ?.filter((part) => part !== undefined) ?? []
  return name && level ? { name, setting: effortOf(level) } : { name: published }
}

/** How boards call the level of thinking, as settings are shown; undefined where it is the model's own default. */
export function effortOf(level: string | undefined): string | undefined {
  if (level === 'no' || level === 'none') return 'no thinking'
  if (level === 'enabled') return 'thinking'
  return level === 'default' ? undefined : level || undefined
}
