import type { FactWords } from './en.ts'

export const facts: FactWords = {
  topics: {
    price: 'O preço',
    context: 'A janela de contexto',
    size: 'O tamanho',
    hosts: 'Um fornecedor',
    release: 'A data de lançamento',
    end: 'A data final',
    cutoff: 'A data limite do conhecimento',
    speed: 'A velocidade',
  },
  youPay: (x) => `você paga ${x} por mês`,
  rates: (input, output) => `${input} de entrada, ${output} de saída por 1M de tokens`,
  otherRates: {
    above: (tokens) => `acima de ${tokens} tokens`,
    cached: 'entrada em cache',
    offPeak: (hours) => `fora das horas de ponta (${hours} UTC)`,
    from: (day) => `a partir de ${day}`,
  },
  otherHosts: (count) => (count === 1 ? 'Outro fornecedor' : `Outros ${count} fornecedores`),
  context: (name, tokens, output, day) =>
    `${name}: janela de contexto de ${tokens} tokens${output ? `, respostas até ${output}` : ''}${day ? ` (${day})` : ''}.`,
  lessAtHosts: (count, tokens) =>
    `${count === 1 ? 'Um fornecedor oferece' : `${count} fornecedores oferecem`} menos, até ${tokens}.`,
  fits: (room) => `Com 4 bits cabe em ${room}.`,
  fitsNot: (room) => `Não cabe em ${room}, nem com 4 bits.`,
  closedNoHardware: (name) => `${name} é proprietário: não corre em equipamento próprio.`,
  noEnd: (name, day) => `${name} é oferecido a ${day}; não há data final nos dados.`,
  stillAt: (hosts) => `Ainda está nas listas de preços de ${hosts}.`,
  weightsStay: 'Os pesos são abertos, por isso ficam.',
  replacement: (name) => `O laboratório indica ${name} em vez dele.`,
  cheapest: (what, amount) => `O mais barato é ${what}: ${amount}.`,
  hostYes: (name, host) => `Sim, ${name} é oferecido na ${host}`,
  hostNo: (name, host) => `Não, nas listas de preços não há oferta de ${name} na ${host}.`,
  hosts: (name, hosts) => `${name} é oferecido por ${hosts}.`,
  andMore: (count) => `e mais ${count}`,
  released: (name, day) => `${name} saiu a ${day}.`,
  missing: (what, name) => `${what} de ${name} não está nos dados.`,
  size: (name, billions, active, source) =>
    `${name}: ${billions} mil milhões de parâmetros${active ? `, ${active} deles ativos` : ''} (${source}).`,
  cutoff: (name, date, source) => `${name} conhece o mundo até ${date} (${source}).`,
  lab: (name, lab, country) => `${name} é de ${lab}${country ? ` (${country})` : ''}.`,
  features: {
    toolCalling: 'chamadas de ferramentas',
    structuredOutput: 'saída estruturada',
    reasoning: 'raciocínio antes de responder',
  },
  no: (feature) => `sem ${feature}`,
  unknown: (feature) => `${feature}: não está nos dados`,
  commercial: {
    yes: 'o uso comercial é permitido',
    no: 'o uso comercial não é permitido',
    conditions: 'o uso comercial é permitido nas condições da licença',
    unknown: 'se o uso comercial é permitido não está nos dados; leia a licença',
  },
  closedUse: (name, source) =>
    `${name} é proprietário: usa-se através de um fornecedor, cujas condições regem o uso comercial e não estão nos dados (${source}).`,
  licenceUnknown: (name) => `A licença de ${name} não está nos dados.`,
  licences: { permissive: 'permissiva', commercial: 'com uso comercial' },
  inputs: {
    text: 'texto',
    image: 'imagens',
    audio: 'áudio',
    video: 'vídeo',
    pdf: 'ficheiros PDF',
  },
  takes: (list) => `aceita ${list}`,
  takesNot: (list) => `não aceita ${list}`,
  inputsUnknown: (name) => `O que ${name} aceita não está nos dados.`,
  perSecond: (count) => `${count} tokens por segundo`,
  firstToken: (seconds) => `primeiro token após ${seconds} s`,
  fastest: 'no seu provedor mais rápido',
  taskTime: (seconds, board, told) => `${seconds} s para uma tarefa de ${board} (${told})`,
  timedTasks: (name, tasks) => `Nenhum fornecedor de ${name} está medido aqui. Levou ${tasks}.`,
  notMeasured: (name) => `${name} não está medido: nenhuma tabela aqui tem um valor.`,
  level: (name, place, figures) =>
    `${name}: ${place ? `nível geral ${place}, segundo ` : ''}${figures}.`,
  figures: (count) => (count === 1 ? '1 valor publicado' : `${count} valores publicados`),
  place: (place, of) => `${place} de ${of}`,
  levelFor: (what, place) => `Para ${what}: ${place} medidos.`,
  newest: (all) => `Os mais recentes: ${all}.`,
  languages: (name, languages) =>
    `${name} está medido em: ${languages}. Pode falar outras; nenhuma tabela o diz.`,
  notMeasuredIn: (name, languages) => `${name} não está medido em ${languages}.`,
  languagesUnknown: (name) =>
    `Em que línguas ${name} é bom não está nos dados: nenhuma tabela o mede.`,
  seat: (lab, country) => `Sede de ${lab}: ${country}.`,
  noSeat: (lab) => `Onde ${lab} tem a sede não está nos dados.`,
  rule: (rule) =>
    `Se ${rule} é cumprido ou assinado não está nos dados: isso se acerta em contrato.`,
  askFor:
    'Peça o acordo (de tratamento de dados, um BAA), o certificado ou o próprio relatório, para que serviços vale, e onde ficam guardados os dados.',
  cheaper: (input, output) =>
    input === output
      ? `Mais barato: ${input}.`
      : `Mais barato na entrada: ${input}; na saída: ${output}.`,
  policyUnknown: (name) =>
    `Se ${name} treina com o que chega pela API, e quanto tempo o guarda (retention), não está nos dados. Veja as condições para clientes da API: treino, conservação, e se se pode acordar que nada é guardado.`,
  othersUntold: 'Dos outros os dados não dizem nada: veja as condições deles.',
  training: {
    yes: 'treina com o que é enviado',
    no: 'não treina com o que é enviado',
    unknown: 'se treina com o que é enviado não está nos dados',
  },
  kept: (days) =>
    days === undefined
      ? 'quanto tempo é guardado não está nos dados'
      : days === 0
        ? 'nada é guardado (zero retention)'
        : `é guardado ${days} dias`,
  inRegion: (name, hosts, region) => `Sim: em ${hosts} os dados de ${name} ficam aqui: ${region}.`,
  notInRegion: (name, region) =>
    `Nenhum fornecedor das listas de preços promete manter aqui os dados de ${name}: ${region}; alguns aceitam-no por contrato.`,
  strongest: (name, count, best) =>
    `${name}: ${count} dos modelos dos dados; os mais fortes: ${best}.`,
  labsFrom: (place, labs) => `De ${place}, com os seus modelos nos dados: ${labs}.`,
  noLabFrom: (place) => `Nenhum laboratório dos dados tem aí a sede: ${place}.`,
  nothingOf: (name) => `${name}: nenhum dos seus modelos está nos dados.`,
  upload: (name) =>
    `${name} vem da comunidade, não de um laboratório: só entra na lista se modelos da comunidade forem aceites.`,
}
