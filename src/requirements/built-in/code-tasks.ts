import type { Subject } from './subjects.ts'

/** Work on software. It outweighs the field the software is for. */
export const codeTasks: Subject[] = [
  {
    name: 'programming',
    role: 'code',
    weights: {
      coding: 6,
      'agentic-coding': 2,
      reasoning: 1.5,
      'instruction-following': 0.8,
      'tool-use': 0.5,
    },
    kind: 'code',
    words: `
      coding, coder, coders, code, codes, codebase*, code base*, programming, programmer*,
      program in, software development, software engineer*, software developer*, developers,
      developer, dev team, devs, python, java, javascript, typescript, golang, rust, c++, c#,
      php, ruby, kotlin, swift, scala, perl, react, django, spring boot, node.js, nodejs,
      unit test*, code review*, pull request*, pull-request*, prs, debug*, bug, bugs, bugfix*,
      refactor*, autocomplete, code completion, ide, vscode, vs code, github, gitlab,
      repository, repositories, repo, repos, github copilot, backend, back-end, frontend,
      front-end, web app*, api client*, html, css, terraform, kubernetes, devops, scripts,
      shell script*, bash, fullstack, full-stack, microservice*, regex, embedded firmware,
      firmware, vhdl, verilog, solidity, smart contract*, leetcode, compiler*, stack trace*
    `,
    otherLanguages: `
      programmier*, softwareentwickl*, quellcode, entwickler*, codier*, code-review*,
      softwareingenieur*,
      programmation, coder, developpeu*, developpement logiciel, developpement informatique,
      developpement web,
      programa*, programar, programacion, codigo, desarrollo de software, desarrollador*,
      desarrollo web,
      programacao, desenvolvedor*, desenvolvimento de software, desenvolvimento web,
      programmazione, programmare, codice, sviluppo software, sviluppator*, sviluppo web,
    `,
  },
  {
    name: 'modernisation',
    role: 'code',
    weights: { coding: 6, 'agentic-coding': 3, reasoning: 1.5, 'long-context': 1.5 },
    kind: 'code',
    words: `
      cobol, fortran, mainframe*, legacy, legacy code, legacy system*, moderniz*, modernis*,
      port from, porting, migrate our code*, code migration, migrating from java*, rewrite in,
      abap, vb6, visual basic, delphi, pl/i, rpg programs, as/400, jcl, upgrade java, java 8
    `,
    otherLanguages: `
      altsystem*, altcode, modernisier*, migration de code, code herite, codigo heredado,
      codigo legado, modernizac*, codice legacy, modernizz*,
    `,
  },
  {
    name: 'coding agent',
    role: 'code',
    weights: { 'agentic-coding': 7, coding: 3, 'tool-use': 2.5, 'long-context': 1, reasoning: 1 },
    kind: 'coding-agent',
    words: `
      coding agent*, code agent*, coding assistant that runs, agentic coding, autonomous coding,
      autonomous software, software agent*, swe agent*, swe-agent*, swe-bench, terminal agent*,
      agent in the terminal, agents in a terminal, agent in a terminal, in the terminal,
      in a terminal, from the terminal, claude code, codex cli, aider, cline, cursor, devin,
      opencode, openhands, fixes issues on its own, fix issues autonomously,
      resolves github issues, github issues, opens pull requests, open pull requests, opens prs,
      runs the tests, run the tests, run tests, command line agent, command-line agent,
      cli agent*, programmieragent*, coding-agent*, agent de code, agents de code,
      agente de codigo, agentes de codigo, agente de programacion, agente di codice,
      agente di programmazione, agent de programmation, agente de programacao, im terminal,
      dans le terminal, en la terminal, no terminal, nel terminale
    `,
  },
]
