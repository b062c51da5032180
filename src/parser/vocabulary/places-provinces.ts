import { foldWord } from '../findings/words'

/** Provinces and districts that bear the name of their largest town, and other large towns, by country. */
const lines: Readonly<Record<string, string>> = {
  ES: 'A Coruña;Albacete;Alicante;Alacant;Almería;Ávila;Badajoz;Barcelona;Burgos;Cáceres;Cádiz;Castellón;Castelló;Ciudad Real;Córdoba;Cuenca;Girona;Gerona;Granada;Guadalajara;Huelva;Huesca;Jaén;La Coruña;León;Lleida;Lérida;Lugo;Madrid;Málaga;Murcia;Ourense;Palencia;Pontevedra;Salamanca;Santa Cruz de Tenerife;Segovia;Sevilla;Seville;Soria;Tarragona;Teruel;Toledo;Valencia;València;Valladolid;Zamora;Zaragoza;Bilbao;Vigo;Gijón;Oviedo;Santander;Pamplona;Logroño;Vitoria;San Sebastián;Donostia;Palma;Palma de Mallorca;Las Palmas;Santiago de Compostela;Elche;Cartagena',
  PT: 'Aveiro;Beja;Braga;Bragança;Castelo Branco;Coimbra;Évora;Faro;Guarda;Leiria;Lisboa;Lisbon;Portalegre;Porto;Santarém;Setúbal;Viana do Castelo;Vila Real;Viseu',
  IT: 'Agrigento;Alessandria;Ancona;Arezzo;Ascoli Piceno;Asti;Avellino;Bari;Belluno;Benevento;Bergamo;Biella;Bologna;Bolzano;Brescia;Brindisi;Cagliari;Caltanissetta;Campobasso;Caserta;Catania;Catanzaro;Chieti;Como;Cosenza;Cremona;Crotone;Cuneo;Enna;Fermo;Ferrara;Firenze;Foggia;Frosinone;Genova;Gorizia;Grosseto;Imperia;Isernia;La Spezia;Latina;Lecce;Lecco;Livorno;Lodi;Lucca;Macerata;Mantova;Matera;Messina;Milano;Modena;Napoli;Novara;Nuoro;Oristano;Padova;Palermo;Parma;Pavia;Perugia;Pesaro;Pescara;Piacenza;Pisa;Pistoia;Pordenone;Potenza;Prato;Ragusa;Ravenna;Reggio Calabria;Reggio Emilia;Rieti;Rimini;Roma;Rovigo;Salerno;Sassari;Savona;Siena;Siracusa;Sondrio;Taranto;Teramo;Terni;Torino;Trapani;Trento;Treviso;Trieste;Udine;Varese;Venezia;Vercelli;Verona;Vicenza;Viterbo',
  AR: 'Buenos Aires;Córdoba;Mendoza;Santa Fe;Tucumán;Salta;Neuquén;San Luis;San Juan;Corrientes',
  BR: 'São Paulo;Rio de Janeiro',
  CL: 'Coquimbo;Valparaíso;Antofagasta;Arica;Santiago;Concepción;Temuco;Rancagua;Talca;Iquique;Puerto Montt',
  MX: 'Puebla;Querétaro;Aguascalientes;San Luis Potosí;Guanajuato;Oaxaca;Durango;Veracruz;Chihuahua;Zacatecas;Colima;Campeche',
  CH: 'Zürich;Zurich;Bern;Berne;Luzern;Lucerne;Genève;Genf;Fribourg;Freiburg;Neuchâtel;Neuenburg;Solothurn;St. Gallen;Schaffhausen;Zug;Schwyz',
  AT: 'Salzburg',
  NL: 'Utrecht;Groningen',
  BE: 'Antwerpen;Antwerp;Liège;Luik;Namur;Namen'
}

const byName = new Map<string, string[]>()
for (const [country, line] of Object.entries(lines)) {
  for (const name of line.split(';')) byName.set(foldWord(name), [...(byName.get(foldWord(name)) ?? []), country])
}

/** The countries with a province of the name: "Vila Real" is one of Portugal; of a large town its own. None for other names. */
export function provinceCountries(name: string): readonly string[] {
  return byName.get(foldWord(name)) ?? []
}
