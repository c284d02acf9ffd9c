/** Answers of /policy. */
export interface PolicyWords {
  gone: string
  noChange: string
  head: string
  none: string
  left(left: number, all: number): string
  noRule(what: string): string
  notApplied(what: string, why: string): string
  onNoList(name: string): string
  served: string
  /** With an example in that language. */
  howTo: string
  /** The pages of its form. */
  pages: Record<'labs' | 'hosts' | 'models', string>
  save: string
  onlyAdmins: string
  noGateway: string
  noWorkspace: string
}
