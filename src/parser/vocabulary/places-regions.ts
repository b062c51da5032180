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
    ':San Francisco Bay Area;SF Bay Area;Bay Area;Silicon Valley;New England;Pacific Northwest;Southern California;Northern California;Tri-State Area;Research Triangle;Long Island;Orange County;Los Angeles County'
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
    ':Greater Toronto Area;GTA!;Lower Mainland'
  ],
  AU: [
    'NSW:New South Wales',
    'VIC:Victoria*',
    'QLD:Queensland',
    'WA:Western Australia',
    'SA:South Australia',
    'TAS:Tasmania',
    'ACT:Australian Capital Territory',
    'NT:Northern Territory'
  ],
  GB: [
    ':England;Scotland;Schottland;Écosse;Escocia;Wales*;Northern Ireland;Nordirland;Greater London;Greater Manchester;West Midlands;East Midlands;West Yorkshire;South Yorkshire;North Yorkshire;East Yorkshire;Yorkshire;Merseyside;Tyne and Wear;Surrey;Kent*;Essex;East Sussex;West Sussex;Sussex;Hampshire;Hertfordshire;Berkshire;Buckinghamshire;Oxfordshire;Cambridgeshire;Bedfordshire;Northamptonshire;Leicestershire;Nottinghamshire;Derbyshire;Staffordshire;Warwickshire;Worcestershire;Gloucestershire;Wiltshire;Dorset;Devon;Cornwall;Somerset;Norfolk*;Suffolk;Lincolnshire;Cheshire;Lancashire;Cumbria;County Durham;Northumberland;Shropshire;Herefordshire;South Wales;East Anglia;Home Counties;South East England;South West England;North West England;Fife!;Aberdeenshire;Scottish Highlands;Scottish Borders;Midlothian;West Lothian;East Lothian;Ayrshire;North Ayrshire;South Ayrshire;Lanarkshire;North Lanarkshire;South Lanarkshire;Perthshire;Renfrewshire;Gwynedd;Powys;Glamorgan;Vale of Glamorgan;South Glamorgan;Pembrokeshire;Carmarthenshire;Monmouthshire;Flintshire;Denbighshire;Ceredigion;County Antrim;County Down;County Armagh;County Tyrone;County Fermanagh;Isle of Wight;Rutland;Middlesex;Avon!;North Wales;North East England;Central London;East London;North London;South London;West London'
  ],
  IE: [
    ':County Carlow;Co. Carlow;County Cavan;Co. Cavan;County Clare;Co. Clare;County Cork;Co. Cork;County Donegal;Co. Donegal;County Dublin;Co. Dublin;County Galway;Co. Galway;County Kerry;Co. Kerry;County Kildare;Co. Kildare;County Kilkenny;Co. Kilkenny;County Laois;Co. Laois;County Leitrim;Co. Leitrim;County Limerick;Co. Limerick;County Longford;Co. Longford;County Louth;Co. Louth;County Mayo;Co. Mayo;County Meath;Co. Meath;County Monaghan;Co. Monaghan;County Offaly;Co. Offaly;County Roscommon;Co. Roscommon;County Sligo;Co. Sligo;County Tipperary;Co. Tipperary;County Waterford;Co. Waterford;County Westmeath;Co. Westmeath;County Wexford;Co. Wexford;County Wicklow;Co. Wicklow;Leinster;Munster!;Connacht'
  ],
  DE: [
    ':Baden-Württemberg;Baden-Wuerttemberg;Bade-Wurtemberg;Bayern;Bavaria;Bavière;Baviera;Beieren;Brandenburg;Hessen;Hesse!;Mecklenburg-Vorpommern;Niedersachsen;Lower Saxony;Nordrhein-Westfalen;North Rhine-Westphalia;NRW;Rheinland-Pfalz;Rhineland-Palatinate;Saarland;Sachsen;Saxony;Sachsen-Anhalt;Saxony-Anhalt;Schleswig-Holstein;Thüringen;Thuringia;Ruhrgebiet;Rhein-Main-Gebiet;Rhein-Main;Rhein-Neckar;Oberbayern;Upper Bavaria;Franken!;Mittelfranken;Schwaben!;Allgäu;Münsterland;Sauerland;Ostwestfalen;Rheinland;Bodenseeregion'
  ],
  AT: [
    ':Niederösterreich;Lower Austria;Oberösterreich;Upper Austria;Steiermark;Styria;Tirol;Tyrol;Kärnten;Carinthia;Vorarlberg;Burgenland;Salzkammergut'
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
    ':Deutschschweiz;Suisse romande;Romandie;Westschweiz;Zentralschweiz;Ostschweiz;Nordwestschweiz;Espace Mittelland'
  ],
  FR: [
    ":Île-de-France;Ile-de-France;Auvergne-Rhône-Alpes;Rhône-Alpes;Provence-Alpes-Côte d'Azur;PACA;Côte d'Azur;Occitanie;Nouvelle-Aquitaine;Hauts-de-France;Grand Est!;Bretagne;Brittany;Normandie;Normandy;Pays de la Loire;Centre-Val de Loire;Bourgogne-Franche-Comté;Bourgogne;Franche-Comté;Alsace;Lorraine*;Corse;Corsica;Hauts-de-Seine;Seine-Saint-Denis;Val-de-Marne;Val-d'Oise;Yvelines;Essonne;Seine-et-Marne;Gironde;Haute-Garonne;Bouches-du-Rhône;Loire-Atlantique;Haute-Savoie;Savoie;Isère;Bas-Rhin;Haut-Rhin;Finistère;Ille-et-Vilaine;Morbihan;Alpes-Maritimes;Région parisienne;Rhône!;Nord-Pas-de-Calais;Midi-Pyrénées;Languedoc-Roussillon;Poitou-Charentes;Champagne-Ardenne;Picardie;Aquitaine;Pas-de-Calais;Hérault;Indre-et-Loire;Maine-et-Loire;Calvados;Seine-Maritime;Puy-de-Dôme;Côte-d'Or;Moselle;Meurthe-et-Moselle;Vendée;Pyrénées-Atlantiques;Vaucluse;Drôme;Côtes-d'Armor;Petite couronne"
  ],
  ES: [
    ':Comunidad de Madrid;Community of Madrid;Cataluña;Catalunya;Catalonia;Andalucía;Andalusia;Comunidad Valenciana;Comunitat Valenciana;Valencian Community;País Vasco;Euskadi;Basque Country;Galicia;Galice;Castilla y León;Castilla-La Mancha;Aragón;Extremadura;Navarra;Asturias;Principado de Asturias;Cantabria;La Rioja;Islas Baleares;Illes Balears;Balearic Islands;Canarias;Islas Canarias;Canary Islands;Bizkaia;Vizcaya;Gipuzkoa'
  ],
  IT: [
    ":Lombardia;Lombardy;Lombardei;Lazio;Piemonte;Piedmont!;Veneto;Emilia-Romagna;Toscana;Tuscany;Campania;Sicilia;Sicily;Sardegna;Sardinia;Puglia;Apulia;Liguria;Marche!;Umbria;Abruzzo;Calabria;Basilicata;Molise;Friuli-Venezia Giulia;Friuli Venezia Giulia;Trentino-Alto Adige;Trentino;Alto Adige;Südtirol;South Tyrol;Valle d'Aosta;Brianza;Hinterland milanese;Provincia di Milano;Provincia di Roma"
  ],
  NL: [
    ':Noord-Holland;North Holland;Zuid-Holland;South Holland;Noord-Brabant;North Brabant;Brabant;Gelderland;Overijssel;Limburg;Friesland;Drenthe;Flevoland;Zeeland;Randstad!'
  ],
  BE: [
    ':Vlaanderen;Flanders;Flandre;Wallonie;Wallonia;Wallonië;Vlaams-Brabant;Flemish Brabant;Brabant wallon;Walloon Brabant;Oost-Vlaanderen;East Flanders;West-Vlaanderen;West Flanders;Hainaut'
  ],
  PT: [':Algarve;Alentejo;Madeira;Açores;Azores;Minho;Grande Lisboa'],
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
    'AP:Amapá'
  ],
  MX: [':Nuevo León;Jalisco;CDMX;Estado de México;Yucatán;Quintana Roo;Baja California;Chihuahua!;Sonora!'],
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
  AR: [':Provincia de Buenos Aires']
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
