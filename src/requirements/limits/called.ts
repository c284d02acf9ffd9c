/** What several limits are called alike when they are taken back; see `Limit.called`. */
export const called = {
  budget:
    'budget*, money, geld, argent, dinero, dinheiro, soldi, denaro, price cap, cap, price limit, cost limit, spending limit, price ceiling, ceiling, kostengrenze, preisgrenze, budgetgrenze, plafond, limite de prix, presupuesto, tope, techo, orcamento, teto, tetto, limite di spesa, cents, centimes, centimos, centesimi, centavos, dollars, euros',
  host: 'host, hosts, hoster, provider, providers, anbieter, hebergeur*, proveedor*, provedor*, fornitore, cloud, buy, buy it, kaufen, beziehen, acheter, comprar, comprare',
  lab: 'lab, labs, vendor, vendors, maker, makers, hersteller, labo, labos, laborator*, fabricante*, produttor*',
  country:
    'country, countries, origin, land, herkunft, pays, origine, pais, paises, origen, origem, paese',
  size: 'size, parameter*, parametr*, grosse, taille, tamano, tamanho, dimensione',
  hardware:
    'hardware, gpu, gpus, mac, laptop, card, cards, karten, cartes, tarjetas, placas, schede, own machine*, self hosting, local hosting, own server*, memory, lokal, en local, hosting it ourselves',
  speed:
    'latency, speed limit, response time, latenz, latence, latencia, latenza, antwortzeit, seconds, sekunden, secondes, segundos, secondi',
}
