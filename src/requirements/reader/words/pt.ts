import type { Words } from './words.ts'

export const pt: Words = {
  code: 'pt',
  common:
    'o a os as um uma e de do da dos das em no na nos nas que para com nao por se ao nosso nossa nossos nossas meu minha seu mas mais muito este esta isso ha ou ja sem so queremos precisamos preciso temos tem pode deve qual quanto quero usamos nem voce eu ele pelo pela',
  whichJob:
    'O que o modelo deve fazer? Por exemplo: "responder e-mails de clientes, 2.000 por mês, menos de US$ 100".',
  whatWeDo:
    'Recomendo modelos de linguagem com base em números publicados e nada mais; a lista fica como está.',
  phrases: {
    must: 'deve, devem, tem que, tem de, precisa, precisam, obrigatorio, imprescindivel, necessario, exige*, requisito, precisamos, ha de',
    only: 'so, somente, apenas, unicamente, exclusivamente, estritamente, nada alem de, nenhum outro, mais ninguem, mais nada, ficar com, contrato com, limitado a, aprovado*, compras',
    forbid:
      'nada da, nada do, nada das, nada dos, nada feito, tira, retira, nao, sem, nunca, jamais, nenhum, nenhuma, nada de, exceto, salvo, evitar, proibido, excluir, em vez de, ao inves de, no lugar de, deixar, deixamos, fora, menos, nem, tampouco, descartar, nao queremos, tudo menos, qualquer um menos, boicot*, tirar, largar, abandonar',
    out: 'desapareca, desaparecam, nao rola, nem de graca, nao obrigado, nao quero saber, nao queremos saber, nao trabalha*, fica fora, ficam fora, descartado, descartados, descartada, proibido, proibidos, fora, vetado, vetados, excluido, excluidos, inaceitavel, nao pode, nem pensar, nao entra, nao entram, de fora',
    wish: 'se der, de preferencia, preferencia, prefer*, se possivel, idealmente, melhor se, gostaria, gostariamos, seria bom, seria otimo, um bonus, tomara, seria legal',
    allow:
      'ja nao se coloca, ja nao vem ao caso, podem guardar, secundario, secundaria, irrelevante, nao interessa, nao conta, nao vem ao caso, e o de menos, pouco importa, nao faz diferenca, nada contra, nao precisa, nao e preciso, nao e necessario, nao e obrigatorio, nao preciso, nao precisamos, tanto faz, nao importa, tambem serve, aceitavel, permitido, sem importancia, nao e requisito, nao so, nao apenas, nao tem que, nao tem de, nao exigimos, tudo bem, nunca disse, nao disse, indiferente, opcional, dispensavel, nao faz questao, desnecessario, liberado, ninguem se importa com, ninguem liga para, nao muda nada, nos e indiferente, para nos tanto faz',
    provided: 'desde que, contanto que, com a condicao de',
    past: 'antes, ano passado, mes passado, ontem, era, eram, tinhamos, havia',
    ask: 'que, qual, quais, quanto, quanta, quem, quando, como, onde, por que, porque, pode, e, ha, cabe, roda, tem',
    lift: 'fica para depois, ficam para depois, adiad*, por enquanto nao, caiu, cairam, esqueca, esquecam, ja nao importa, nao importa mais, sai da lista, tira o, tira a, tirem, pode tirar, tirar, deixa pra la, pode esquecer, tanto faz, tira o, tira a, retira, esquece, esqueca, elimina, ja nao precisa, nao precisa mais, afinal, libera, volta a permitir, de novo, sem limite, cancela, deixa de lado, remove',
    atMost:
      'no maximo de, quando muito, no maximo, maximo, max, ate, menos de, nao mais de, nao mais que, abaixo de, inferior a, teto, teto de, limite de, sem passar de, em menos de, nao ultrapassar, nao passar de, menos que',
    atLeast:
      'que passe de, que passem de, que supere, ao menos, pelo menos, minimo, no minimo, mais de, a partir de, superior a, acima de, desde, nao menos que',
    tops: 'no maximo, maximo, max, ou menos, teto, limite, tops',
    upwards: 'ou mais, minimo, no minimo, para cima, pra cima, pelo menos',
    budget: 'orcamento, gastar, pode custar, teto, verba, pagar no maximo',
    bill: 'vao para, vai para, fatura, faturas, faturamos, nos custa, custa, pagamos, pago, cobra, cobramos, cobram, tarifa, preco de, vendas, vende, vendemos, aluguel, alugamos, honorarios, salario, doacao*, emprestimo*, pedidos, multa, mensalidade, conta de, gastamos, gasto*',
    between: 'entre, de',
    and: 'e, a, ou, ate',
    list: 'e, ou, nem, bem como',
    use: 'roda, rodamos, a gente roda, a gente usa, usamos, utilizamos, uso, usa, temos, atualmente, agora, hoje, ate agora, no momento, por enquanto, roda em, funciona com, trabalha com, faz, escreve, redige, traduz, responde, classifica, pagamos, nos custa, em uso, ainda, rodamos',
    replace:
      'substituir, substituto, em vez de, no lugar de, ao inves de, sucessor, alternativa*, trocar de, migrar, largar, e agora, passar de, trocar, mudar de',
    swap: 'trocar, troca, troque, troquem, trocamos, substituir, substitua, substituam, passar de, passamos de, migrar de, mudar de, mudamos de',
    target: 'pela, pelo, por, para, pelo, pela, com',
    cheaper:
      'custar menos, por bem menos, por muito menos, pagar menos, gastar menos, pagar bem menos, mais barato, mais barata, mais baratos, mais em conta, por menos, economizar, poupar, reduzir a conta, reduzir custos, baixar a conta, metade do preco, menos dinheiro, mais economico',
    samePrice:
      'sem pagar mais, sem pagar mais, mesmo preco, mesmo custo, mesmo dinheiro, mesmo orcamento, nao mais caro, nao saisse mais caro, nao ~ mais caro, preco similar, preco parecido, preco semelhante',
    better: 'melhor, melhores, superior, mais potente, mais forte, mais confiavel, supere',
    versus: 'ou, contra, comparado com, comparar, comparacao, diferenca entre, versus, vs',
    tooDear:
      'caro demais, muito caro, carissimo, custa demais, caro, cara, sai caro, pesa no bolso, salgado',
    gone: 'sumiu, sumiram, aposentad*, retirado, descontinuado, fim de vida, deixa de, desaparece, sera desligado, desligam, encerrad*, saiu do ar, obsoleto, sai do ar, vao desligar, acaba',
    quality:
      'erros saem caros, erros custam caro, um erro custa, demasiado fraco*, fraco demais, nao e bom o suficiente, muitos erros, melhor qualidade, mais qualidade, so a qualidade, melhor qualidade, maxima qualidade, qualidade acima, sem erros, precisao, preciso, exatidao, confiavel, nao pode errar, o melhor',
    price:
      'barato, barata, baratos, economico, em conta, pouco orcamento, acessivel, o mais barato, preco importa, custo importa, baixo custo, pouco dinheiro, baratinho',
    speed:
      'demasiado lento*, lento demais, muito lento, rapido, rapida, rapidez, imediato, instantaneo, tempo real, baixa latencia, latencia, agil, sem espera, ao vivo, veloz',
    notSpeed:
      'nao importa quanto demor*, o tempo nao importa, nao precisamos de velocidade, velocidade nao importa, velocidade nao conta, sem pressa, nao ha pressa, nao tem pressa, de noite, de madrugada, a noite, pode demorar, pode ser lento, ninguem espera, nao e urgente, velocidade nao, velocidade ~ tanto faz, lento, pode levar tempo, tempo nao importa',
    notPrice:
      'dinheiro e secundario, custo e secundario, o dinheiro e o de menos, nao importa quanto cust*, nao importa o preco, nao importa o custo, tanto faz quanto cust*, preco e secundario, sem se importar com o preco, preco nao tem importancia, preco e o de menos, nao precisa ser barato, preco nao e problema, preco nao importa, dinheiro nao, tanto faz o preco, custo nao importa, custe o que custar, sem limite de orcamento',
    notQuality: 'nao precisa ser perfeito, bom o bastante, alguns erros, nada de especial',
    open: 'pesos abertos, codigo aberto, open source, modelo aberto, modelos abertos, aberto, abertos, aberta, open weights, baixavel, software livre',
    closed: 'modelos fechados, proprietario, proprietarios, fechado, modelo fechado',
    tools:
      'ferramentas, chamadas de funcao, chamada de funcao, chamada de ferramentas, chamadas de ferramentas, chamada de funcoes, chamadas de funcoes, function calling, tool calling, usar ferramentas, chamar nossa api, chama a api, chamar a api',
    json: 'json, saida estruturada, esquema',
    thinking:
      'ficam pensando, fica pensando, pensam antes, pensa antes, ficam a pensar, fica a pensar, raciocine, raciocinar, pense antes, raciocinio, pensar, pense, modo de raciocinio, reasoning',
    image:
      'foto, fotos, imagem, imagens, escaneado*, digitalizad*, manuscrit*, capturas de tela, prints, fotografia*, scanner',
    audio: 'mp3, ouve ~ audio, som, audio, gravacoes, mensagens de voz, audios',
    video:
      'videos, o video, um video, videos de entrada, arquivos de video, assistir ~ video*, assista ~ video*, ver ~ video*, analisar ~ video*',
    own: 'localmente, rodar local, roda local, em local, nosso servidor, nossos servidores, servidor proprio, servidores proprios, hardware proprio, sem nuvem, nada de nuvem, offline, sem internet, on premise, auto hospedado*, hospedar nos mesmos, minha maquina, meu computador, meu notebook, em casa, maquina propria, na nossa maquina, dentro de casa',
    official: 'api oficial, direto do fabricante, sem intermediarios, oficial, oficiais',
    free: 'gratis, gratuito, gratuita, gratuitos, sem pagar, orcamento zero, sem orcamento, zero euros, nao custa nada, de graca, sem custo',
    both: 'aberto e um fechado, aberto e outro fechado, os dois tipos, um aberto e um fechado, um aberto e outro fechado',
    trains: 'ensinar, melhorar ~ modelo*, aliment* ~ modelo*, trein*, aprend*',
    noRetention:
      'apagad* assim que, elimin* assim que, apague* logo, desaparec*, retencao zero, zero retencao',
    keeps:
      'fica*, fique*, rasto*, rastro*, copia*, permanec*, vestigio*, guard*, armazen*, conserv*, retencao, retid*',
    dataPlace:
      'dados, servidor, servidores, hospedad*, hospedagem, alojad*, processad*, processamento, armazenad*, ficar, ficam, permanec*, data center, centro de dados, nuvem, sair, tratamento',
    maker:
      'modelo, modelos, laboratorio, laboratorios, fabricante*, fornecedor*, empresa*, origem, feito*, desenvolvid*, companhia*, ia, sede, labs',
    speaks:
      'em, ao, idioma, idiomas, lingua, linguas, tradu*, traducao*, para, do, fala*, portugues, e',
    token: 'token, tokens',
    word: 'palavra, palavras',
    character: 'caractere, caracteres',
    page: 'pagina, paginas, folhas',
    minute: 'minuto, minutos, min',
    second: 'segundo, segundos, s, seg',
    hour: 'hora, horas, h',
    gigabyte: 'gb, gigas, giga, gigabytes',
    parameter: 'parametro, parametros',
    perMTok: 'por milhao de tokens, o milhao de tokens, por milhao, cada milhao de tokens',
    perSecond: 'tokens por segundo, tokens / s',
    people:
      'pessoas, funcionarios, alunos, estudantes, clientes, usuarios, utilizadores, socios, membros, habitantes, pacientes, agentes, advogados, motoristas, leitos, lojas, filiais, escolas, trabalhadores, hospedes, desenvolvedores, quartos',
    notCount:
      'mhz, ghz, mb / s, gb / s, km, quilometros, metros, m2, kg, toneladas, litros, %, por cento, graus, anos, horas, euros, reais, cm, mm, nucleos, dias, semanas, meses, vezes, hectares, watts, polegadas',
    perDay:
      'num dia normal, em um dia normal, num dia comum, em um dia comum, num dia tipico, por dia util, a cada dia util, de segunda a sexta, nos dias uteis, cada dia util, por dia util, toda noite, todas as noites, toda manha, todas as manhas, por dia, ao dia, cada dia, diari*, / dia, todos os dias, por noite, toda noite, dia util',
    perWeek:
      'cada fim de semana, por fim de semana, toda segunda, toda terca, toda quarta, toda quinta, toda sexta, toda segunda feira, as segundas, por semana, na semana, semanal*, / semana, toda semana, cada semana, semanais',
    perMonth:
      'em janeiro, em fevereiro, em marco, em abril, em maio, em junho, em julho, em agosto, em setembro, em outubro, em novembro, em dezembro, por mes, ao mes, mensal*, / mes, cada mes, todo mes, mensais',
    perQuarter: 'por trimestre, ao trimestre, trimestral*, cada trimestre',
    perYear:
      'para o ano, para o ano todo, no ano todo, por ano, ao ano, anual*, / ano, cada ano, anuais',
    perHour: 'por hora, a hora, / h, / hora, cada hora',
    workday:
      'seg a sex, segunda feira a sexta, dias de semana, dia util, dias uteis, segunda a sexta',
    per: 'por, para cada, /, cada',
    together: 'ao mesmo tempo, simultane*, em paralelo, de uma vez',
    each: 'cada um, cada uma, cada, em media, por cabeca',
    total: 'no total, ao todo, arquivo, acervo, uma unica vez, de uma vez, historico',
    once: 'uma de cada vez, uma a uma, um por um, um de cada vez, um por chamada, uma unica vez, uma vez so, uma so vez, uma vez, de uma vez so',
    twin: 'segunda identica, segunda igual, outra igual, outra identica',
    byPage: 'pagina por pagina, pagina a pagina',
    ofThem: 'delas, dessas, destas, deles',
    likewise: 'o mesmo vale para, o mesmo com, o mesmo para, idem para',
    stock:
      'arquivo, acervo de, base de, colecao, biblioteca de, busca*, a partir dos nossos, pesquisa*, entre nossos',
    input: 'entrada, de entrada, prompt, prompts, requisicao',
    output: 'resposta, respostas, resumo, resumos, saida, de saida, textos de, artigos de, redigir',
    context:
      'contexto, janela, janela de contexto, de uma vez, num so prompt, inteiro, inteiros, inteiras, prompts de, prompt, completo, numa tacada, de uma so vez',
    pieces:
      'em pedacos de, em partes de, dividid* em, cortad* em, quebrad* em, pedacos de, blocos de, trechos de, partes de, lotes de',
    embedding: 'embedding*, vetor, vetores, vetoriz*',
    reranking: 'rerank*, reordenar, reranque*',
    translate: 'traduz*, traduc*',
    transcript: 'transcricoes',
    stt: 'transcrev*, transcricao de, reconhecimento de voz, voz em texto, audio em texto, ditado por voz, legendar, voz para texto, passar para texto, audios em texto, audios para texto, audio para texto',
    tts: 'que cante, que cantem, cantar, com voz de, texto em voz, ler em voz alta, leia em voz alta, locucao, sintese de voz, narracao, narrar, em voz alta, texto para voz, dublagem, leia alto, versao em audio, em audio, narre',
    picture:
      'fotos geradas, imagens geradas, gerar fotos, gere fotos, gere imagens, sprites, pixel art, cenarios do nosso jogo, gerar imagens, geracao de imagens, criar imagens, desenhe, desenhar, desenha, ilustr*, pintar, gerador de imagens, criar um logo, fazer um logo, crie imagens, logotipo',
    film: 'gerar video*, geracao de video*, criar video*, video a partir, fazer video*, animar',
    training:
      'compor musica, componha musica, compoe musica, modelo 3d de, modelos 3d a partir, que cante, cantem, treinar um modelo, treinar nosso, treinar o nosso, fine tuning, afinar um modelo, treinar um modelo, treinar nosso, prever, previsao*',
    elsewhere:
      'ja faz, ja faz isso, outro programa, outra ferramenta, ja feito, ja em texto, ja transcrit*, ja temos, se encarrega, chegam como texto, em texto simples, vem do nosso, vem da nossa, feito pela nossa, feito pelo nosso',
    reads:
      'ler, le, leia, a partir de, desde, reconhec*, extra*, descrev*, analis*, de, sobre, legendas de, das, dos',
    'fact.price':
      'mais caro que, mais caro do que, mais barato que, mais barato do que, custa, preco, precos, tarifa, quanto e, quanto sai, quanto custa',
    'fact.context':
      'contexto, janela, janela de contexto, quantos tokens, comprimento, quanto texto, textos mais longos, documentos mais longos, textos longos, textos mais compridos, mais texto',
    'fact.output': 'saida maxima, maximo de saida, tokens de saida',
    'fact.hardware':
      'memoria de video, placa de video, vram, memoria, roda em, roda na, cabe em, cabe na, cabe no, que placa, ram, gpu, rodar',
    'fact.end':
      'desligam, ate quando, fim de vida, ainda disponivel, descontinuado, quando acaba, ainda existe, sera desligado, sucessor, aposentado, encerrado, continua disponivel, ainda da para, ultimo dia, ultima data, ja saiu, ja foi desligado',
    'fact.providers':
      'disponivel no, disponivel na, quem hospeda, fornecedor*, provedor*, oferece, atraves d*, tem no, tem na, esta no, esta na',
    'fact.data-policy':
      'guarda, treina*, lgpd, rgpd, privacidade, conserva, armazena, meus dados, retem',
    'fact.license': 'licenca, comercial, comercialmente, uso comercial',
    'fact.modalities': 'imagens, fotos, audio, video, pdf, multimodal, imagem',
    'fact.tools': 'chamada de ferramentas, ferramentas, function calling, funcoes, json',
    'fact.speed':
      'o mais rapido, a mais rapida, mais rapido de, que velocidade, velocidade, tokens por segundo, latencia, rapido, lento, responde primeiro, comeca a responder',
    'fact.scores':
      'swe bench, benchmark*, pontuacao, ranking, elo, nota, notas, desempenho, resultado*',
    'fact.size': 'que tamanho, tamanho, parametros, quantos parametros',
    'fact.release': 'saiu, quando saiu, lancado, lancamento, data de, ultima versao',
    'fact.cutoff': 'data de corte, conhecimento ate, corte',
    'fact.lab':
      'quem esta por tras, quem faz, quem fez, quem desenvolve, que empresa, de quem e, de onde',
    'fact.languages': 'que idiomas, quais idiomas, fala, entende, linguas, idiomas',
    'fact.word': 'significa, quer dizer, o que e, que e isso',
    'fact.age': 'atualizado*, de quando, atual, data dos dados, em dia, quao recente*',
    'fact.cost': 'custaria, custo para, quanto custaria, quanto sairia, quanto ficaria',
    'fact.list':
      'quanto tempo, desvantagem*, contra, fontes, em que se baseia, como voces, por que tres, que testes, quais testes, que benchmarks, quais benchmarks',
    several:
      'um segundo, e algo que, e algo para, duas perguntas, tres perguntas, em segundo lugar, outro para, e outro que, outro modelo, segundo modelo, duas coisas, tres coisas, 2 coisas, tres frentes, duas frentes, duas tarefas, dois casos, dois usos, por um lado, e outro para, um para ~ outro para, e tambem um modelo, e alem disso um, e a parte',
    need: 'preciso, precisamos, procuro, procuramos, recomend*, que modelo, qual modelo, modelo para, que ia, qual ia, assistente para, o que usar, ajuda com, quero, queremos, sugest*, indica*',
    undo: 'alarme falso, falso alarme, anula, anular, voltar atras, atras, um passo atras, passo anterior, desfaz, desfazer, volta atras, volta, como antes, desfaca',
    reset:
      'comecar do zero, do zero, apagar tudo, apaga tudo, esquece tudo, reiniciar, comecar de novo, recomec*',
    newTopic:
      'novo pedido, mudemos de assunto, outro assunto, novo assunto, outra pergunta, nova pergunta, outra coisa, mudando de assunto, outro projeto, novo projeto, outro tema, novo tema',
    decide: 'ficamos com, vamos com, escolhemos, decidido, decidimos, vamos de',
    export: 'export*, csv, markdown, em tabela, em pdf, baixar, descarregar, ficheiro',
    explain: 'por que, porque, porque e que, explica*, razao, justifi*',
    whyNot: 'por que nao, por que falta, por que nenhum*, porque nao, por que ~ nao esta',
    whatIf: 'e se, suponhamos, o que aconteceria, imagina, o que muda se',
    compare:
      'lado a lado, compar*, versus, vs, diferenca entre, melhor que, tao bom quanto, tao bom como, tao boa quanto, tao bem quanto',
    thanks:
      'obrigad*, valeu, otimo, perfeito, legal, bem, ok, certo, de acordo, show, entendido, beleza, fixe',
    hostile:
      'chave da api, arquivo env, diz a todos, diga a todos, esquece as regras, esqueca as regras, token do slack, token do discord, seu token, teu token, me da ~ token, me de ~ token, ignora ~ instrucoes, ignore suas, ignore ~ instrucoes, prompt do sistema, senha, senhas, chave de api, chaves de api, modo desenvolvedor, agora voce e, nova regra, suas instrucoes, variaveis de ambiente, te deram, lhe deram, antes desta conversa, tudo acima, suas regras, tuas regras, sua configuracao, seu prompt, teu prompt, esqueca suas, esquece as tuas',
    insult:
      'idiota, imbecil, bot inutil, bot burro, bot estupido, maquina inutil, cala a boca, lixo de bot, merda de bot, bot de merda',
    correct:
      'quis dizer, na verdade, queria dizer, ops, perdao, desculpa, desculpe, nao espera, correcao, me enganei, nao ~ mas sim, alias, digo, ou melhor, quer dizer',
    wonders: 'quer saber, quero saber, queremos saber, pergunta se',
    wasRight: 'estava certo, tava certo, estava correto, era certo, estavam certos',
    keep: 'deixa assim, fica com isso, aplica, sim faz, pode aplicar, mantem',
    first: 'primeiro, primeira, numero um, o 1',
    two: 'segundo, segunda, numero dois, o 2',
    third: 'terceiro, terceira, numero tres, o 3',
    those: 'os dois, as duas, esses, estes, esse, os tres, eles, lista, ambos, deles',
    vague:
      'algo assim, uma coisa dessas, um desses, um modelo, uma ia, melhor modelo, melhor ia, ia, llm, ajuda, qualquer modelo',
    greet: 'ola, oi, bom dia, boa tarde, boa noite, hey, hello, teste',
    double: 'dobro, o dobro, duplicar',
    up: 'aument*, sob*, mais, acrescent*, elev*',
    down: 'baix*, reduz*, menos, cort*, diminu*, tira*',
    spread: 'espalh*, distribu*, dilu*, repart*',
    half: 'meio ano, metade, a metade',
    more: 'mais, vezes, maior',
    less: 'menos, menor, reduz*',
    another: 'segunda placa, outra placa, mais uma, adicional*, uma terceira',
    task: 'conversas, chats, dialogos, sessoes, tarefas, erros, execucoes, pull requests',
    call: 'chamadas, passos, etapas, requisicoes',
    neutral: 'no entanto, por favor, pelo menos um pouco',
    leave: 'sair, saiam, saem, tirar',
    window: 'contexto, janela',
    answerTime: 'responder em, resposta em, responda em, tempo de resposta, latencia',
    firstToken: 'primeiro token, primeira palavra, comecar a, comece a',
    unsaid: 'nunca disse, nao disse, nunca pedi',
  },
}
