import type { PolicyWords } from './rules.ts'

export const policy: PolicyWords = {
  gone: 'As regras foram retiradas: aqui tudo é permitido.',
  noChange: 'Não li nisso nenhuma mudança das regras.',
  head: 'As regras deste espaço de trabalho:',
  none: 'Este espaço de trabalho não tem regras: todos os modelos são permitidos.',
  left: (left, all) =>
    `Restam ${left} de ${all} modelos. Vale aqui para cada lista, comparação, teste e exportação, e nenhuma conversa o levanta.`,
  noRule: (what) => `Não é regra para todos, e ficou de fora: ${what}.`,
  notApplied: (what, why) => `Não consegui aplicar «${what}»: ${why}.`,
  onNoList: (name) => `«${name}» não está em nenhuma lista.`,
  served: 'só o que o nosso gateway serve',
  howTo: (example) =>
    `Os administradores definem-nas por palavras: ${example}. «/policy clear» retira-as.`,
}
