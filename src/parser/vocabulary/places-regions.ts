/**
 * States, provinces and other regions by country. A code in front of `:` is written after a city ("Austin, TX").
 * A name with `!` is a common word, a name or a city too and counts only where a place is expected.
 */
export const regions: Readonly<Record<string, readonly string[]>> = {
  US: [
    'AL:Alabama',
    'AK:Alaska',
    'AZ:Arizona',
    'AR:Arkansas',
    'CA:California;Kalifornien;Californie',
    'CO:Colorado',
    'CT:Connecticut',
    'DE:Delaware',
    'DC:District of Columbia;D.C.!',
    'FL:Florida',
    'GA:Georgia*',
    'HI:Hawaii',
    'ID:Idaho',
    'IL:Illinois',
    'IN:Indiana',
    'IA:Iowa',
    'KS:Kansas',
    'KY:Kentucky',
    'LA:Louisiana',
    'ME:Maine*',
    'MD:Maryland',
    'MA:Massachusetts',
    'MI:Michigan',
    'MN:Minnesota',
    'MS:Mississippi',
    'MO:Missouri',
    'MT:Montana',
    'NE:Nebraska',
    'NV:Nevada',
    'NH:New Hampshire',
    'NJ:New Jersey',
    'NM:New Mexico',
    'NY:New York State;State of New York',
    'NC:North Carolina',
    'ND:North Dakota',
    'OH:Ohio',
    'OK:Oklahoma',
    'OR:Oregon',
    'PA:Pennsylvania',
    'RI:Rhode Island',
    'SC:South Carolina',
    'SD:South Dakota',
    'TN:Tennessee',
    'TX:Texas',
    'UT:Utah',
    'VT:Vermont',
    'VA:Virginia*',
    'WA:Washington State;Washington!',
    'WV:West Virginia',
    'WI:Wisconsin',
    'WY:Wyoming',
    ':San Francisco Bay Area;SF Bay Area;Bay Area;Silicon Valley;New England;Pacific Northwest;Southern California;Northern California;Tri-State Area;Research Triangle;Long Island;Orange County;Los Angeles County;Twin Cities;Puget Sound;Inland Empire;Hampton Roads;Northern Virginia;South Florida;Central Florida;Central Texas;North Texas;West Texas;Hudson Valley;Cape Cod;East Bay;South Bay;Lehigh Valley;Midwest!;West Coast!;East Coast!;Upstate New York;Central Valley;Chicagoland;Greater Chicago;Westchester County;Fairfield County;King County;Cook County;Maricopa County;Dallas-Fort Worth area'
  ],
  CA: [
    'AB:Alberta',
    'BC:British Columbia;Colombie-Britannique',
    'MB:Manitoba',
    'NB:New Brunswick;Nouveau-Brunswick',
    'NL:Newfoundland and Labrador;Newfoundland',
    'NS:Nova Scotia;Nouvelle-Écosse',
    'NT:Northwest Territories',
    'NU:Nunavut',
    'ON:Ontario',
    'PE:Prince Edward Island',
    'QC:Québec!;Quebec!',
    'SK:Saskatchewan',
    'YT:Yukon',
    ':Greater Toronto Area;GTA!;Lower Mainland;Okanagan;Okanagan Valley;Fraser Valley;Vancouver Island;Cape Breton;Outaouais;Montérégie;Laurentides;Estrie;Lanaudière;Capitale-Nationale;Chaudière-Appalaches;Mauricie;Abitibi-Témiscamingue;Bas-Saint-Laurent;Rive-Sud de Montréal;Southwestern Ontario;Eastern Ontario;Northern Ontario'
  ],
  AU: [
    'NSW:New South Wales',
    'VIC:Victoria*',
    'QLD:Queensland',
    'WA:Western Australia',
    'SA:South Australia',
    'TAS:Tasmania',
    'ACT:Australian Capital Territory',
    'NT:Northern Territory',
    ':Hunter Valley;Gippsland;Pilbara;Mornington Peninsula;South East Queensland;Illawarra;Far North Queensland'
  ],
  GB: [
    ':England;Scotland;Schottland;Écosse;Escocia;Wales*;Northern Ireland;Nordirland;Greater London;Greater Manchester;West Midlands;East Midlands;West Yorkshire;South Yorkshire;North Yorkshire;East Yorkshire;Yorkshire;Merseyside;Tyne and Wear;Surrey;Kent*;Essex;East Sussex;West Sussex;Sussex;Hampshire;Hertfordshire;Berkshire;Buckinghamshire;Oxfordshire;Cambridgeshire;Bedfordshire;Northamptonshire;Leicestershire;Nottinghamshire;Derbyshire;Staffordshire;Warwickshire;Worcestershire;Gloucestershire;Wiltshire;Dorset;Devon;Cornwall;Somerset;Norfolk*;Suffolk;Lincolnshire;Cheshire;Lancashire;Cumbria;County Durham;Northumberland;Shropshire;Herefordshire;South Wales;East Anglia;Home Counties;South East England;South West England;North West England;Fife!;Aberdeenshire;Scottish Highlands;Scottish Borders;Midlothian;West Lothian;East Lothian;Ayrshire;North Ayrshire;South Ayrshire;Lanarkshire;North Lanarkshire;South Lanarkshire;Perthshire;Renfrewshire;Gwynedd;Powys;Glamorgan;Vale of Glamorgan;South Glamorgan;Pembrokeshire;Carmarthenshire;Monmouthshire;Flintshire;Denbighshire;Ceredigion;County Antrim;County Down;County Armagh;County Tyrone;County Fermanagh;Isle of Wight;Rutland;Middlesex;Avon!;North Wales;North East England;Central London;East London;North London;South London;West London;Thames Valley;Cotswolds;Peak District;Lake District;Wirral;Black Country;Tyneside;Teesside;Orkney;Shetland;Argyll;Argyll and Bute;Tayside;Dumfries and Galloway;Anglesey;Isle of Anglesey;Gwent;Conwy County;Highland!;Highlands and Islands;Greater Glasgow;The Midlands;Mid Wales;West Wales;West Country;Channel Islands;Isles of Scilly;East Riding of Yorkshire'
  ],
  IE: [
    ':County Carlow;Co. Carlow;County Cavan;Co. Cavan;County Clare;Co. Clare;County Cork;Co. Cork;County Donegal;Co. Donegal;County Dublin;Co. Dublin;County Galway;Co. Galway;County Kerry;Co. Kerry;County Kildare;Co. Kildare;County Kilkenny;Co. Kilkenny;County Laois;Co. Laois;County Leitrim;Co. Leitrim;County Limerick;Co. Limerick;County Longford;Co. Longford;County Louth;Co. Louth;County Mayo;Co. Mayo;County Meath;Co. Meath;County Monaghan;Co. Monaghan;County Offaly;Co. Offaly;County Roscommon;Co. Roscommon;County Sligo;Co. Sligo;County Tipperary;Co. Tipperary;County Waterford;Co. Waterford;County Westmeath;Co. Westmeath;County Wexford;Co. Wexford;County Wicklow;Co. Wicklow;Leinster;Munster!;Connacht'
  ],
  DE: [
    ':Baden-Württemberg;Baden-Wuerttemberg;Bade-Wurtemberg;Bayern;Bavaria;Bavière;Baviera;Beieren;Brandenburg;Hessen;Hesse!;Mecklenburg-Vorpommern;Niedersachsen;Lower Saxony;Nordrhein-Westfalen;North Rhine-Westphalia;NRW;Rheinland-Pfalz;Rhineland-Palatinate;Saarland;Sachsen;Saxony;Sachsen-Anhalt;Saxony-Anhalt;Schleswig-Holstein;Thüringen;Thuringia;Ruhrgebiet;Rhein-Main-Gebiet;Rhein-Main;Rhein-Neckar;Oberbayern;Upper Bavaria;Franken!;Mittelfranken;Schwaben!;Allgäu;Münsterland;Sauerland;Ostwestfalen;Rheinland;Bodenseeregion;Nordhessen;Südhessen;Mittelhessen;Oberfranken;Unterfranken;Niederbayern;Oberpfalz;Schwäbische Alb;Schwarzwald;Eifel;Ostfriesland;Niederrhein;Bergisches Land;Odenwald;Taunus;Lausitz;Erzgebirge;Vogtland;Uckermark;Emsland;Lüneburger Heide;Rügen;Usedom;Rhein-Ruhr;Rhein-Sieg-Kreis;Norddeutschland;Süddeutschland;Ostdeutschland;Westdeutschland;Mitteldeutschland;Südniedersachsen;Metropolregion Rhein-Neckar;Metropolregion Nürnberg'
  ],
  AT: [
    ':Niederösterreich;Lower Austria;Oberösterreich;Upper Austria;Steiermark;Styria;Tirol;Tyrol;Kärnten;Carinthia;Vorarlberg;Burgenland;Salzkammergut;Mühlviertel;Waldviertel;Weinviertel;Innviertel;Pinzgau;Pongau;Zillertal;Osttirol;Salzburger Land'
  ],
  CH: [
    'ZH:Kanton Zürich;Canton of Zurich',
    'BE:Kanton Bern;Canton of Bern',
    'VD:Vaud;Waadt;Canton de Vaud',
    'GE:Canton de Genève;Canton of Geneva;Kanton Genf',
    'AG:Aargau;Kanton Aargau',
    'TI:Ticino;Tessin;Kanton Tessin',
    'VS:Valais;Wallis',
    'GR:Graubünden;Grisons;Grigioni',
    'TG:Thurgau;Kanton Thurgau',
    'SO:Kanton Solothurn',
    'BL:Baselland;Basel-Landschaft',
    'BS:Basel-Stadt',
    'SZ:Kanton Schwyz',
    'SG:Kanton St. Gallen',
    'ZG:Kanton Zug',
    'LU:Kanton Luzern',
    'NE:Canton de Neuchâtel',
    'FR:Canton de Fribourg',
    ':Deutschschweiz;Suisse romande;Romandie;Westschweiz;Zentralschweiz;Ostschweiz;Nordwestschweiz;Espace Mittelland;Engadin;Oberengadin;Berner Oberland;Oberwallis;Zürcher Oberland;Kanton Schaffhausen;Kanton Uri;Kanton Glarus;Kanton Graubünden;Kanton Thurgau;Kanton Wallis;Kanton Freiburg;Kanton Basel-Landschaft;Canton du Jura;Canton du Valais;Canton Ticino;Région lausannoise'
  ],
  FR: [
    ":Île-de-France;Ile-de-France;Auvergne-Rhône-Alpes;Rhône-Alpes;Provence-Alpes-Côte d'Azur;PACA;Côte d'Azur;Occitanie;Nouvelle-Aquitaine;Hauts-de-France;Grand Est!;Bretagne;Brittany;Normandie;Normandy;Pays de la Loire;Centre-Val de Loire;Bourgogne-Franche-Comté;Bourgogne;Franche-Comté;Alsace;Lorraine*;Corse;Corsica;Hauts-de-Seine;Seine-Saint-Denis;Val-de-Marne;Val-d'Oise;Yvelines;Essonne;Seine-et-Marne;Gironde;Haute-Garonne;Bouches-du-Rhône;Loire-Atlantique;Haute-Savoie;Savoie;Isère;Bas-Rhin;Haut-Rhin;Finistère;Ille-et-Vilaine;Morbihan;Alpes-Maritimes;Région parisienne;Rhône!;Nord-Pas-de-Calais;Midi-Pyrénées;Languedoc-Roussillon;Poitou-Charentes;Champagne-Ardenne;Picardie;Aquitaine;Pas-de-Calais;Hérault;Indre-et-Loire;Maine-et-Loire;Calvados;Seine-Maritime;Puy-de-Dôme;Côte-d'Or;Moselle;Meurthe-et-Moselle;Vendée;Pyrénées-Atlantiques;Vaucluse;Drôme;Côtes-d'Armor;Petite couronne;Ain!;Aisne;Allier!;Alpes-de-Haute-Provence;Hautes-Alpes;Ardèche;Ardennes;Ariège;Aube!;Aude!;Aveyron;Cantal!;Charente;Charente-Maritime;Cher!;Corrèze;Corse-du-Sud;Haute-Corse;Creuse!;Dordogne;Doubs!;Eure!;Eure-et-Loir;Gard!;Gers!;Indre!;Jura!;Landes!;Loir-et-Cher;Loire!;Haute-Loire;Loiret;Lot!;Lot-et-Garonne;Lozère;Manche!;Marne!;Haute-Marne;Mayenne;Meuse;Nièvre;Nord!;Oise!;Orne!;Hautes-Pyrénées;Pyrénées-Orientales;Haute-Saône;Saône-et-Loire;Sarthe;Deux-Sèvres;Somme!;Tarn!;Tarn-et-Garonne;Var!;Haute-Vienne;Vosges;Yonne;Territoire de Belfort;Guadeloupe;Guyane;Mayotte;Pays basque;Béarn;Pays de Gex"
  ],
  ES: [
    ':Comunidad de Madrid;Community of Madrid;Cataluña;Catalunya;Catalonia;Andalucía;Andalusia;Comunidad Valenciana;Comunitat Valenciana;Valencian Community;País Vasco;Euskadi;Basque Country;Galicia;Galice;Castilla y León;Castilla-La Mancha;Aragón;Extremadura;Navarra;Asturias;Principado de Asturias;Cantabria;La Rioja;Islas Baleares;Illes Balears;Balearic Islands;Canarias;Islas Canarias;Canary Islands;Bizkaia;Vizcaya;Gipuzkoa;Guipúzcoa;Álava;Araba;Costa del Sol;Costa Brava;Costa Blanca;Mallorca;Menorca;Gran Canaria;Lanzarote;Fuerteventura;Baix Llobregat;Vallès Occidental;Vallès Oriental;Maresme;Campo de Gibraltar;Región de Murcia;Comunidad Foral de Navarra'
  ],
  IT: [
    ":Lombardia;Lombardy;Lombardei;Lazio;Piemonte;Piedmont!;Veneto;Emilia-Romagna;Toscana;Tuscany;Campania;Sicilia;Sicily;Sardegna;Sardinia;Puglia;Apulia;Liguria;Marche!;Umbria;Abruzzo;Calabria;Basilicata;Molise;Friuli-Venezia Giulia;Friuli Venezia Giulia;Trentino-Alto Adige;Trentino;Alto Adige;Südtirol;South Tyrol;Valle d'Aosta;Brianza;Hinterland milanese;Provincia di Milano;Provincia di Roma;Provincia di Monza e Brianza;Monza e Brianza;Monza-Brianza;Salento;Cilento;Versilia;Valtellina;Romagna;Monferrato;Canavese;Franciacorta;Maremma;Costa Smeralda;Triveneto;Nord Italia;Centro Italia;Sud Italia;Nord-Est Italia"
  ],
  NL: [
    ':Noord-Holland;North Holland;Zuid-Holland;South Holland;Noord-Brabant;North Brabant;Brabant;Gelderland;Overijssel;Limburg;Friesland;Drenthe;Flevoland;Zeeland;Randstad!;Veluwe;Achterhoek;Twente;Betuwe;Het Gooi;Gooi en Vechtstreek;Haaglanden;Drechtsteden;Zeeuws-Vlaanderen;Utrechtse Heuvelrug;Kop van Noord-Holland;West-Friesland;Provincie Utrecht;Provincie Groningen'
  ],
  BE: [
    ':Vlaanderen;Flanders;Flandre;Wallonie;Wallonia;Wallonië;Vlaams-Brabant;Flemish Brabant;Brabant wallon;Walloon Brabant;Oost-Vlaanderen;East Flanders;West-Vlaanderen;West Flanders;Hainaut;Henegouwen;Waasland;Meetjesland;Brussels Hoofdstedelijk Gewest;Brussels-Capital Region;Région de Bruxelles-Capitale;Province de Liège;Province de Namur;Province de Luxembourg;Provincie Antwerpen'
  ],
  PT: [
    ':Algarve;Alentejo;Madeira;Açores;Azores;Minho;Grande Lisboa;Ribatejo;Trás-os-Montes;Beira Interior;Margem Sul;Península de Setúbal;Área Metropolitana de Lisboa;Área Metropolitana do Porto'
  ],
  BR: [
    'RJ:Estado do Rio de Janeiro',
    'SP:Estado de São Paulo',
    'MG:Minas Gerais',
    'RS:Rio Grande do Sul',
    'PR:Paraná',
    'SC:Santa Catarina',
    'BA:Bahia',
    'PE:Pernambuco',
    'CE:Ceará',
    'GO:Goiás',
    'ES:Espírito Santo',
    'DF:Distrito Federal',
    'MT:Mato Grosso',
    'MS:Mato Grosso do Sul',
    'PA:Pará!',
    'PB:Paraíba',
    'RN:Rio Grande do Norte',
    'AM:Amazonas',
    'AL:Alagoas',
    'MA:Maranhão',
    'PI:Piauí',
    'SE:Sergipe',
    'TO:Tocantins',
    'RO:Rondônia',
    'RR:Roraima',
    'AC:',
    'AP:Amapá',
    ':Grande São Paulo;Baixada Santista;ABC Paulista;Baixada Fluminense;Vale do Paraíba;Triângulo Mineiro;Grande Vitória;Interior de São Paulo'
  ],
  MX: [
    ':Nuevo León;Jalisco;CDMX;Estado de México;Yucatán;Quintana Roo;Baja California;Baja California Sur;Chihuahua!;Sonora!;Guanajuato;Coahuila;Tamaulipas;Sinaloa;Michoacán;Chiapas;Tabasco!;Zacatecas;Nayarit;Colima!;Tlaxcala;Campeche;Jal.;N.L.;Edo. Méx.;Edomex'
  ],
  IN: [
    ':Karnataka;Maharashtra;Telangana;Tamil Nadu;Haryana;Uttar Pradesh;West Bengal;Gujarat;Kerala;Rajasthan;Andhra Pradesh;Madhya Pradesh;Punjab;Odisha;Bihar;Goa!;Delhi NCR;NCR!'
  ],
  PL: [
    ':Mazowieckie;Masovian Voivodeship;Małopolskie;Lesser Poland;Dolnośląskie;Lower Silesia;Śląskie;Silesia;Pomorskie;Wielkopolskie;Łódzkie'
  ],
  SE: [':Stockholms län;Skåne;Västra Götaland;Uppsala län'],
  DK: [':Hovedstaden;Capital Region of Denmark;Jylland;Sjælland'],
  ZA: [':Gauteng;Western Cape;KwaZulu-Natal;Eastern Cape'],
  NZ: [':Otago;Waikato;Canterbury!;Bay of Plenty'],
  CN: [':Guangdong;Zhejiang;Jiangsu;Sichuan'],
  JP: [':Kanto;Kansai'],
  AR: [
    ':Provincia de Buenos Aires;Gran Buenos Aires;GBA!;Chubut;Río Negro;Entre Ríos;Misiones!;Jujuy;La Pampa;Tierra del Fuego'
  ],
  CO: [':Antioquia;Cundinamarca;Valle del Cauca;Eje Cafetero'],
  CL: [':Región Metropolitana;Biobío;La Araucanía;Los Lagos!']
}

/** Regions over several countries, and the whole world. A name with `!` counts only where a place is expected. */
export const areas: readonly string[] = [
  'Europe;Europa',
  'EU;E.U.;European Union;Europäische Union;Union européenne;Unión Europea;Unione Europea;Europese Unie;União Europeia;UE',
  'European Economic Area;EEA;EWR',
  'EMEA',
  'APAC;Asia Pacific;Asia-Pacific',
  'LATAM;Latin America;Lateinamerika;Amérique latine;América Latina;America Latina;Latijns-Amerika',
  'North America;Nordamerika;Amérique du Nord;América del Norte;Norteamérica;America del Nord;Noord-Amerika;América do Norte;NAMER;NORAM',
  'South America;Südamerika;Amérique du Sud;Sudamérica;América do Sul',
  'Central America;Zentralamerika;Centroamérica',
  'Americas;The Americas;AMER!',
  'Asia;Asien;Asie;Ásia;Azië',
  'Southeast Asia;South East Asia;SEA!;Südostasien',
  'Africa;Afrika;Afrique;África',
  'Oceania',
  'ANZ!',
  'MENA;Middle East;Naher Osten;Moyen-Orient;Oriente Medio;Medio Oriente;Midden-Oosten;Oriente Médio;GCC!;Gulf!',
  'DACH;DACH-Region;D-A-CH',
  'Benelux',
  'Nordics;Scandinavia;Skandinavien;Scandinavie;Nordic countries',
  'Baltics;Baltic States;Baltikum',
  'CEE;Central and Eastern Europe;Eastern Europe;Osteuropa',
  'Western Europe;Westeuropa',
  'Southern Europe;Northern Europe;Central Europe;Mitteleuropa',
  'Balkans',
  'UK&I;UKI!',
  'Iberia!',
  'CIS!',
  'Caribbean'
]
