/** Signs of Italy's provinces, as written in brackets behind a town. */
export const provinces: ReadonlySet<string> = new Set(
  'AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CL CN CO CR CS CT CZ EN FC FE FG FI FM FR GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OR PA PC PD PE PG PI PN PO PR PT PU PV PZ RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB VC VE VI VR VS VT VV'.split(
    ' '
  )
)

/** Codes of three letters (ISO 3166-1 alpha-3), as some systems write them before a city, with those of two. */
export const longCountryCodes: ReadonlyMap<string, string> = new Map(
  'ARE AE,ARG AR,AUS AU,AUT AT,BEL BE,BGR BG,BRA BR,CAN CA,CHE CH,CHL CL,CHN CN,COL CO,CRI CR,CYP CY,CZE CZ,DEU DE,DNK DK,EGY EG,ESP ES,EST EE,FIN FI,FRA FR,GBR GB,GRC GR,HKG HK,HRV HR,HUN HU,IDN ID,IND IN,IRL IE,ISR IL,ITA IT,JPN JP,KEN KE,KOR KR,LTU LT,LUX LU,LVA LV,MAR MA,MEX MX,MLT MT,MYS MY,NGA NG,NLD NL,NOR NO,NZL NZ,PAK PK,PER PE,PHL PH,POL PL,PRT PT,ROU RO,SAU SA,SGP SG,SRB RS,SVK SK,SVN SI,SWE SE,THA TH,TUR TR,TWN TW,UKR UA,URY UY,USA US,VNM VN,ZAF ZA'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string])
)

/** States of Mexico by the short forms that stand behind a town, without their dots, in small letters. */
export const mexicanStates: ReadonlyMap<string, string> = new Map(
  'ags Aguascalientes;bc Baja California;bcs Baja California Sur;camp Campeche;chis Chiapas;chih Chihuahua;coah Coahuila;col Colima;dgo Durango;edomex Estado de México;gto Guanajuato;gro Guerrero;hgo Hidalgo;jal Jalisco;mex Estado de México;méx Estado de México;mich Michoacán;mor Morelos;nay Nayarit;nl Nuevo León;oax Oaxaca;pue Puebla;qro Querétaro;slp San Luis Potosí;sin Sinaloa;son Sonora;tab Tabasco;tamps Tamaulipas;tlax Tlaxcala;ver Veracruz;yuc Yucatán;zac Zacatecas'
    .split(';')
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)] as const)
)
