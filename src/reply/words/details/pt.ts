import type { DetailWords } from './en.ts'

export const details: DetailWords = {
  inEnglish: 'O que os benchmarks medem e as suas fraquezas está em inglês.',
  howRead: 'Como li o pedido',
  needs: 'É preciso',
  limits: 'As suas condições',
  noLimits: 'Não indicou condições.',
  noneApplied: 'Nenhuma condição foi aplicada.',
  wishes: 'Os seus desejos, que desempatam',
  atATime: (users) => (users ? `${users} pedidos de cada vez` : 'um pedido de cada vez'),
  workload: 'Carga',
  tradeoff: 'Prioridades',
  sides: { quality: 'qualidade', price: 'preço', speed: 'velocidade' },
  score: (fit) => `Pontuação: ${fit} de 100`,
  notToldApart: (names) => `Não se distingue de ${names}.`,
  unknown: 'desconhecido',
  price: 'Preço',
  cost: 'Custo',
  perThousand: (usd, count) => `${usd} por ${count} pedidos`,
  inFull: (tokens) =>
    `aqui não se conhece preço de cache: os ${tokens} tokens repetidos contam por inteiro`,
  trueOfAll: 'Vale para todos:',
  next: 'Os seguintes por pontuação',
  outOfReach: 'Por pouco fora de alcance',
  boards: 'Listas sobre esta necessidade',
  ownTests: 'Os seus próprios testes',
  leftOut: (n) => `Excluídos: ${n} ${n === 1 ? 'modelo' : 'modelos'}`,
  askWhyNot: 'Para qualquer outro, pergunte «porque não ...?».',
  figures: 'Valores publicados por trás da lista',
  noFigures: 'Nenhuma lista publica valores destes modelos para este uso.',
  columns: ['Modelo', 'Para', 'Benchmark', 'Valor', 'Lugar', 'Definição', 'Data'],
  chart: {
    title: { usd: 'Sucesso esperado e custo por mês', gb: 'Sucesso esperado e memória necessária' },
    counted: { usd: 'raciocínio incluído', gb: 'memória com esse comprimento' },
    undrawn: (n) => `${n} outros não desenhados`,
    scale: 'de 100, barras: intervalo de 90%',
    left: { usd: 'mais barato à esquerda', gb: 'menos memória à esquerda' },
    ring: 'anel',
    disc: 'disco',
    dashed: 'tracejado: poucos ou nenhuns valores',
    dots: 'pontos: o melhor pelo custo',
    unmeasured: 'não medido',
  },
  readBy: { llm: 'Lido por um modelo de linguagem.', rules: 'Lido com regras internas.' },
  cacheHolds:
    'O preço de cache vale enquanto os pedidos se seguem em minutos; alguns fornecedores também cobram por enchê-la.',
  standIns: {
    safety:
      'nenhuma classificação aberta e atual mede respostas nocivas em texto; testes próximos substituem',
    education: 'nenhuma classificação aberta mede o ensino; exames e votos substituem',
  },
  caveats: {
    guessed: 'Nenhum valor publicado: a pontuação é estimada pela data, pelo preço e pela família.',
    wide: (figures) => `Poucos valores publicados (${figures}): o intervalo é largo.`,
    fromGeneral: 'estimado pelo seu nível geral',
    oldest: (day) => `O valor mais recente para isto é de ${day}.`,
    effort: (setting) =>
      `Medido com esforço alto (${setting}): uma definição mais barata pontua menos.`,
    thought: (tokens, usd) =>
      `Pensar levou ${tokens} tokens de saída por pergunta em tarefas difíceis do LiveBench; o que um trabalho assim pede (estimativa) dá ${usd} por mês`,
    overLimit: 'mais do que o seu limite',
    passes: (tokens) =>
      `Passa o seu limite a partir de cerca de ${tokens} tokens de pensamento por pedido`,
    weak: 'Fraco aqui',
    extrapolated:
      'Este trabalho é mais difícil ou mais fácil do que o medido: a pontuação fica no limite dos seus valores.',
    taskCost: (board, usd, run) =>
      `Medido em ${board}: ${usd} por tarefa, com todas as chamadas (${run}).`,
    middlePrice: (host) =>
      `O preço é o de ${host}, o do meio entre vários; o laboratório não publica nenhum.`,
    free: (host) =>
      `Grátis em ${host} dentro de limites que nenhuma lista indica; o que se envia pode ser guardado ou usado em treino, e a oferta pode acabar.`,
    tiered: 'O custo usa a tarifa mais alta dos prompts longos.',
    memory: (small, full, atATime) =>
      `Precisa de cerca de ${small} com pesos de 4 bits e ${full} com 16 bits, ${atATime} (estimado pelo tamanho).`,
    ofLikeSize: (name) => `${name}, de tamanho parecido`,
    measured: 'Medido',
    atPeak: (memory) => `${memory} no máximo`,
    hosted: 'Também há fornecedores que o servem.',
    notHosted: 'Nenhum fornecedor conhecido: paga a máquina em que corre.',
    notFinal: (status) => `O laboratório marca-o como ${status}.`,
    community: (base) =>
      `Um ajuste da comunidade de ${base}, não publicado pelo laboratório: não se sabe com que dados, pode estar ajustado aos benchmarks, e licença e tokenizador têm de ser revistos.`,
    stale: (sources) =>
      `A última atualização não conseguiu ler ${sources}; pode haver valores mais novos.`,
  },
  ownTestsCount:
    'Contam ao lado dos valores publicados conforme a sua certeza, entre os modelos testados. Ninguém fora deste espaço os vê.',
  chance: 'Nos seus exemplos, uma vantagem de menos de 8 em 50 pode ser acaso.',
  shown: 'Valores mostrados',
  ranked: (figures, sources, day) =>
    `Base: ${figures} valores de ${sources} fontes, os mais novos de ${day}.`,
  measures: {
    success: 'Pontuação: a parte esperada de testes passados deste tipo e dificuldade',
    preference: 'Pontuação: a parte esperada de votos ganhos',
    mixed: 'Pontuação: a parte esperada de testes passados e votos ganhos, ponderada',
  },
  inBrackets: 'entre parênteses o intervalo de 90%',
}
