import type { Hardware } from './mention.ts'

type Device = Hardware['device']

/**
 * What people run models on, with the memory it has in GB as its maker states it; of a card sold with several, the
 * smaller. Lists are `name, name: GB`. A name without memory needs an amount beside it.
 */
const table: [Device, string][] = [
  [
    'card',
    `rtx 5090: 32; rtx 5080: 16; rtx 5070 ti: 16; rtx 5070: 12; rtx 5060 ti: 16; rtx 5060: 8;
    rtx 4090: 24; rtx 4080, rtx 4080 super: 16; rtx 4070 ti super: 16; rtx 4070 ti, rtx 4070, rtx 4070 super: 12;
    rtx 4060 ti: 8; rtx 4060: 8; rtx 3090, rtx 3090 ti: 24; rtx 3080 ti: 12; rtx 3080: 10; rtx 3070, rtx 3070 ti: 8;
    rtx 3060: 12; rtx 3060 ti: 8; rtx 3050: 8; rtx 4050: 6; rtx 5050: 8; rtx 2080 ti: 11; rtx 2080, rtx 2070: 8; rtx 2060: 6; gtx 1080 ti: 11;
    gtx 1080, gtx 1070: 8; gtx 1660, gtx 1660 ti, gtx 1660 super, gtx 1060: 6; gtx 1650, gtx 1650 ti, gtx 1650 super, gtx 1050 ti, gtx 970, gtx 980, rtx 3050 ti: 4; titan rtx: 24; titan v: 12; rtx 6000 ada, rtx 6000, 6000 ada: 48; rtx 5000 ada: 32;
    rtx 4500 ada: 24; rtx 4000 ada, rtx 4000: 20; rtx 2000 ada: 16; rtx 8000, quadro rtx 8000: 48; rtx a6000, a6000: 48; rtx a5000, a5000: 24;
    rtx a4000, a4000: 16; rtx pro 6000, rtx pro 6000 blackwell: 96; rtx pro 5000: 48; rtx pro 4000: 24; l40s, l40: 48; l4: 24;
    t4: 16; a10, a10g: 24; a30: 24; a40: 48; a100: 80; a800: 80; h100: 80; h800: 80; h100 nvl: 94; h200: 141; h20: 96; b200: 180; b300: 288;
    gh200: 96; v100: 32; p40: 24; p100: 16; mi50: 32; mi60: 32; mi100: 32; mi210: 64; mi250, mi250x: 128; mi300x: 192; mi300a: 128;
    mi325x: 256; mi350x, mi355x: 288; rx 7900 xtx, 7900 xtx: 24; rx 7900 xt, 7900 xt: 20; rx 7900 gre: 16; rx 7800 xt, 7800 xt: 16; rx 7700 xt, 7700 xt: 12;
    rx 7600 xt: 16; rx 7600: 8; rx 6950 xt, rx 6900 xt, 6900 xt, rx 6800 xt, 6800 xt, rx 6800: 16; rx 6700 xt, 6700 xt: 12; rx 6600, rx 6600 xt, rx 6650 xt, rx 5700, rx 5700 xt, rx 580: 8; rx 6500 xt, rx 6400, rx 570: 4;
    rx 9070 xt, 9070 xt, rx 9070: 16; rx 9060 xt: 16; arc a770, a770: 16; arc a750: 8; arc a380: 6; arc b570: 10; rtx a2000: 6; p4: 8; m40: 24; k80: 24; arc b580, b580: 12; radeon w7900, w7900: 48; r9700: 32; gaudi 2: 96; gaudi 3: 128;
    gtx, rtx, geforce, radeon, quadro, card, cards, gpu, gpus, graphics card, graphics cards, vram, video memory, video card, grafikkarte, grafikkarten, karte, karten, carte graphique,
    cartes graphiques, carte, cartes, tarjeta, tarjetas, tarjeta grafica, placa, placas, placa de video, placa grafica, scheda, schede, scheda video, scheda grafica`,
  ],
  [
    'mac',
    `macbook, macbook pro, macbook air, mac studio, mac mini, mac pro, imac, mac, apple silicon, m1, m2, m3, m4, m5, m1 pro, m2 pro, m3 pro, m4 pro, m5 pro,
    m1 max, m2 max, m3 max, m4 max, m5 max, m1 ultra, m2 ultra, m3 ultra, m4 ultra, m5 ultra`,
  ],
  [
    'phone',
    `iphone: 8; android phone, android phones, android, smartphone, smartphones, phone with, phones with, pixel 9, pixel 10, pixel 8, galaxy s24, galaxy s25, galaxy, tablet, ipad, ipad pro,
    handy, handys, smartphone mit, telephone portable, telephone, movil, telefono movil, celular, telemovel, telefono con, mobile phone, mobile phones, fairphone`,
  ],
  [
    'board',
    `raspberry pi 5, raspberry pi: 8; raspberry pi 4: 8; raspi: 8; jetson orin; jetson orin nano, orin nano: 8; jetson nano: 4; jetson orin nx: 16; jetson agx orin, agx orin: 64; jetson thor: 128;
    orange pi: 16; steam deck: 16; ryzen ai max, ryzen ai max 395, strix halo, framework desktop: 128; dgx spark, project digits: 128`,
  ],
  [
    'cpu',
    `cpu, cpus, processor, prozessor, processeur, procesador, processador, processore, xeon, epyc, ryzen, threadripper, core i3, core i5, core i7, core i9, i3, i5, i7, i9, thinkpad, nuc, mini pc, laptop, notebook, desktop,
    workstation, ram, arbeitsspeicher, memoire vive, memoria ram, ordinateur, ordenador, portatil, computador, portatile, pc, rechner, vps, netbook, chromebook, ddr4, ddr5, no graphics card`,
  ],
]

export interface Kind {
  device: Device
  memoryGb?: number
  /** A kind of thing ("card", "laptop") rather than a product. */
  isGeneric: boolean
}

export const devices: [string, Kind][] = table.flatMap(([device, list]) =>
  list.split(';').flatMap((line) => {
    const [names = '', memory] = line.split(':')
    const memoryGb = memory === undefined ? undefined : Number(memory)
    return names
      .split(',')
      .map((name): [string, Kind] => [
        name.trim().replaceAll(/\s+/g, ' '),
        { device, memoryGb, isGeneric: memoryGb === undefined },
      ])
  }),
)

/**
 * Share of the memory that a model can use: a Mac lends three quarters of it to the graphics part, a phone's system and
 * apps need half, and a computer's system a fifth. A card's own memory is the model's.
 */
export const usableShare: Record<Device, number> = {
  card: 1,
  mac: 0.75,
  phone: 0.5,
  board: 0.8,
  cpu: 0.8,
}
