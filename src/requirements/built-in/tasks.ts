import type { Subject } from './subjects.ts'

/** What the model is to do. A newcomer can add words to a row, or a row. */
export const tasks: Subject[] = [
  {
    name: 'agent',
    role: 'task',
    weights: { 'tool-use': 6, reasoning: 2, 'instruction-following': 2, general: 1 },
    kind: 'agent',
    words: `
      agent that, agentic, ai agent*, agent workflow*, multi-agent, autonomous agent*, agents,
      workflow automation, automate workflow*, automation, automations, automate, tool calling,
      tool-calling, tool calls, function calling, tool use, uses tools, call tools, calls tools,
      using tools, mcp, browser agent*, browser automation, computer use, rpa, orchestrat*,
      zapier, n8n, langchain, booking agent, books appointments, book appointments,
      booking appointments, crm updates, update the crm, updates our crm, calls our api*,
      call our api*
    `,
    otherLanguages: `
      ki-agent*, agenten, automatisier*, werkzeugaufruf*, agent ia, agents ia, automatiser,
      automatisation, agente de ia, agentes de ia, agentes, automatiz*, automazione,
      automatizzare, agente ai, agenti ai, agenti, agente que, agente per, navegue*, navegar la web,
      rellen* formularios,
    `,
  },
  {
    name: 'research',
    role: 'task',
    weights: {
      factuality: 4.2,
      reasoning: 3,
      'long-context': 2.2,
      science: 1,
      writing: 1,
      'tool-use': 0.8,
    },
    kind: 'research',
    words: `
      research, researcher*, researching, literature review*, literature search, deep research,
      market research, competitive analysis, competitor analysis, competitor research,
      academic papers, research papers, scientific papers, papers, paper summaries, citation*,
      cite sources, cites sources, with sources, systematic review*, desk research,
      fact finding, intelligence reports, journalis*, newsroom*, investigative, think tank,
      policy analysis, policy analysts, background checks
    `,
    otherLanguages: `
      recherch*, forschung*, literaturrecherche*, marktforschung*, marktanalyse*,
      etude de marche, etudes de marche, revue de litterature, veille, investigac*,
      investigador*, estudios de mercado, pesquisa*, pesquisador*, ricerca, ricerche,
      ricercator*, ricerche di mercato, rassegna,
    `,
  },
  {
    name: 'writing',
    role: 'task',
    weights: { writing: 6, 'instruction-following': 1.5, conversation: 0.5, general: 0.8 },
    kind: 'write',
    words: `
      blurb*, product copy, product text*, marketing, copywriting, copywriter*, copy, ad copy,
      write ads, google ads, facebook ads, advert*, slogan*, tagline*, blogging, blogpost*,
      blog post*, blog article*, blog content, newsletter*, linkedin post*, write posts,
      write tweets, social posts, instagram posts, instagram captions, product description*,
      seo, landing page*, press release*, content creation, content writing, content team,
      content marketing, brand voice, brand image, creative writing, fiction, short stories,
      write stories, write novels, storytelling, screenplay*, script writing, scriptwriting,
      scripts for video*, youtube script*, poem*, poetry, lyrics, ghostwrit*, essay writing,
      writing, write articles, speechwriting, speeches, email drafts, draft emails,
      drafting emails, drafting, write emails, writing emails, cold email*, sales email*,
      outreach email*, outreach, proposals, proposal writing, editing, editor, proofread*,
      rewrite texts, rewriting, rephras*, paraphras*, grammar, style guide, cover letter*,
      editorial, copy for
    `,
    otherLanguages: `
      werbetext*, texte schreiben, texten, produktbeschreibung*, produkttext*, texter*,
      blogartikel*, blogbeitrag*, marketingtext*, anzeigentext*, pressemitteilung*,
      korrekturles*, redaktion*, lektorat*, schreiben, kreativ*, kurzgeschicht*, werbung,
      kampagne*,
      redaction, rediger, redacteur*, fiches produit*, descriptions de produit*, publicite*,
      redaction d articles, accroches, communique*,
      redaccion, redactar, descripciones de producto*, publicidad, escritura, escribir,
      textos publicitarios, campana*,
      redacao, redigir, descricoes de produto*, publicidade, escrever, textos publicitarios,
      scrittura, scrivere, descrizioni di prodotto, descrizioni prodotto,
      descrizioni dei prodotti, pubblicit*, testi pubblicitari, racconti, romanzo, romanzi,
      comunicati,
    `,
  },
  {
    name: 'data work',
    role: 'task',
    weights: {
      'data-analysis': 6,
      coding: 1.6,
      reasoning: 1.4,
      'instruction-following': 1.2,
      math: 0.6,
    },
    kind: 'data',
    words: `
      data analy*, anomal*, logs, data science, data scientist*, data engineer*, analytics, sql, text-to-sql,
      text to sql, text2sql, nl2sql, queries on our database, query our database,
      query our data, bigquery, snowflake, databricks, dbt, postgres*, mysql, warehouse data,
      data warehouse, dashboard*, tableau, power bi, powerbi, excel, spreadsheet*, pandas, csv,
      csvs, pivot, business intelligence, bi team, bi, kpi, kpis, charts from data, a/b test*,
      forecasts, forecasting, time series, survey data, survey results, tabular, tables,
      statistics, statistical, metrics, log analysis
    `,
    otherLanguages: `
      datenanalyse*, datenbank*, daten auswerten, datenauswertung*, auswertung*, tabellen*,
      statistik*, analyse de donnees, analyser des donnees, analyse des donnees,
      base de donnees, bases de donnees, donnees, tableaux, feuilles de calcul, statistique*,
      tableur*, analisis de datos, analizar datos, base de datos, bases de datos,
      hojas de calculo, estadistic*, analise de dados, analisar dados, banco de dados,
      planilha*, estatistic*, analisi dei dati, analisi dati, analizzare dati, database,
      fogli di calcolo, statistich*,
    `,
  },
  {
    name: 'translation',
    role: 'task',
    weights: { multilingual: 7, writing: 1.5, 'instruction-following': 1 },
    kind: 'translate',
    words: `
      translat*, localiz*, localis*, subtitle*, interpreting, ubersetz*, uebersetz*,
      lokalisier*, untertitel*, tradu*, sous-titr*, subtitul*, legend*, sottotitol*, localizac*,
      localizzaz*
    `,
  },
  {
    name: 'vision',
    role: 'task',
    weights: { vision: 7, 'instruction-following': 1.3, 'data-analysis': 1, factuality: 0.6 },
    kind: 'vision',
    words: `
      photo, photos, photograph*, image, images, picture, pictures, screenshot*, screen shots,
      scans, scanned, scanning, scan of, scanning receipts, ocr, vision, visual, visually, diagram*,
      drawings, blueprint*, floor plan*, handwritten, handwriting, camera, x-ray images,
      product photo*, videos, video, video footage, footage, cctv, satellite imagery,
      chart reading, read charts, whiteboard*, multimodal, pictures of, image captions,
      captioning, alt text, visual inspection
    `,
    otherLanguages: `
      bild, bilder, bildern, foto, fotos, aufnahmen von, gescannt*, eingescannt*, screenshots,
      bilderkennung, handschrift*, zeichnungen,
      photos, images, image, captures d ecran, capture d ecran, numeris*, scannes, scannees,
      manuscrit*, imagen, imagenes, fotografia*, capturas de pantalla, escanead*, escaneos,
      manuscrito*, imagem, imagens, digitalizad*, capturas de tela, escaneamentos, immagine,
      immagini, scansion*, scansionat*, foto di, fotografie, schermate,
    `,
  },
  {
    name: 'safety',
    role: 'task',
    weights: { safety: 6.5, 'instruction-following': 2, multilingual: 0.4, factuality: 0.4 },
    kind: 'classify',
    words: `
      moderation, moderat*, content moderation, toxic*, hate speech, harassment, abuse, abusive,
      trust and safety, trust & safety, nsfw, safety, guardrail*, jailbreak resistant, harmful,
      child safety, child-safe, kid-safe, safe for children, safe for kids, red team*,
      red-team*, bullying, self-harm, spam filter, scam*, phishing, policy violations,
      disinformation, misinformation, prompt injection
    `,
    otherLanguages: `
      moderier*, hassrede*, hasskommentare, beleidigung*, jugendschutz, moderation de contenu,
      contenus haineux, haine, moderer, moderacion, moderar, discurso de odio, moderacao,
      moderazione, moderare, odio, sicherheit der inhalte, contenuti tossici,
    `,
  },
  {
    name: 'reasoning',
    role: 'task',
    weights: { reasoning: 6, math: 1.5, general: 1, 'instruction-following': 1 },
    kind: 'reason',
    words: `
      reasoning, logic, logical, logic puzzles, puzzles, puzzle, planning, strategy, strategic,
      decision making, decision-making, decision support, complex problems,
      complex problem solving, problem solving, multi-step, multistep, root cause*, root-cause*,
      think through, think step by step, optimization problems, scheduling, schedule, schedules,
      shift plan*, rota, llm as a judge, judging answers, evaluating answers,
      supply chain planning, brainstorm*, logik*, strategie*, planung*, schlussfolger*,
      raisonnement*, raisonner, logique, planification, razonamiento, razonar, logica,
      planificac*, raciocinio, planejamento, ragionamento, pianificazione, diagnosing failures,
      troubleshoot*
    `,
  },
]
