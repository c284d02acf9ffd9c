import type { PolicyWords } from './en.ts'

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
  howTo:
    'Os admins definem-nas com os botões ou em palavras: /policy sem laboratórios chineses, os dados ficam na UE, no máximo 10 $ por milhão de tokens de saída. «/policy clear» retira-as.',
  pages: { labs: 'Laboratórios e pesos', hosts: 'Provedores e dados', models: 'Modelos e preços' },
  save: 'Guardar',
  onlyAdmins:
    'Só os admins deste espaço e as pessoas em ADMIN_USERS podem mudar as regras. /policy sozinho mostra-as.',
  noGateway: 'Não há gateway a quem perguntar: quem opera este bot define TRIAL_BASE_URL.',
  noWorkspace: 'Aqui não há um espaço que possa ter regras.',
}
