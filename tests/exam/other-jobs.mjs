// Other people's postings, as boards show them around the one that is meant: title | employer | place | pay.
const lists = {
  en: `Marketing Data Analyst | Oakfield & Rowe | Birmingham, England, United Kingdom | £38,000 - £44,000 a year
Backend Developer (Rust) | Nimbrel Systems | Dublin, Ireland (Hybrid) | €70,000 - €85,000
Registered Nurse, Night Shift | Harrow Vale Hospital | Austin, TX | $36 - $48 an hour
Warehouse Team Leader | Swiftlane Depots | Rotherham | £14.20 an hour
Lead Product Designer | Copperkite | Remote (US) | $150K - $180K
Office Manager | Bellweather Dental | Denver, CO | $24/hr
Night Porter | The Gannet Hotel | Whitby | £12.75 per hour
Kubernetes Platform Engineer | Fernhollow | Remote · Europe | $120,000+`,
  de: `Vertriebsmitarbeiter im Außendienst (m/w/d) | Kesselring Pumpen GmbH | Kassel | 48.000 € – 56.000 €
Java-Entwickler (m/w/d) | Nordlicht Systeme AG | Kiel | 60.000 € - 72.000 € pro Jahr
Pflegehelfer (m/w/d) Nachtdienst | Haus Abendrot | Bochum | 2.650 € im Monat
Lagerleiter (m/w/d) | Spedition Tannhof | Erfurt | 3.400 € brutto
Buchhalterin (m/w/d) | Steuerkanzlei Brömmel | Fulda | 42.000 €
UX Designer (w/m/d) | Farbklang GmbH | Remote | 55.000 € - 65.000 €`,
  fr: `Commercial terrain H/F | Maison Verlaine | Dijon (21) | 32 000 € - 38 000 € par an
Développeur PHP Symfony H/F | Ateliers Numéria | Rennes (35) | 42 k€
Infirmier de nuit H/F | Clinique des Glycines | Pau (64) | 2 300 € par mois
Chef de rang H/F | Brasserie du Quai | Nice (06) | 2 000 € net
Cariste CACES 5 H/F | Logis Ouest | Angers (49) | 12,40 € de l'heure`,
  es: `Comercial de zona | Grupo Albariza | Sevilla | 24.000 € - 30.000 € brutos al año
Programador PHP | Nébula Digital | Zaragoza (híbrido) | 32.000 €
Enfermera de noche | Clínica Los Tilos | Vigo | 2.100 € al mes
Camarero/a de sala | Hotel Mirador del Sur | Cádiz | 1.500 € brutos/mes
Mozo de almacén | Transportes Ebro Norte | Logroño | 9,80 € la hora`,
  it: `Agente di vendita | Gruppo Malaspina | Verona | 28.000 € - 34.000 €
Sviluppatore PHP | Officine Binarie | Bari (ibrido) | 32.000 € all'anno
Infermiere notturno | Clinica Le Querce | Perugia | 1.900 € al mese
Cameriere di sala | Albergo Tre Fontane | Rimini | 1.400 € netti
Magazziniere | Trasporti Valdarno | Arezzo | 9,50 € all'ora`,
  nl: `Accountmanager binnendienst | Hofland Groep | Zwolle | € 3.200 - € 3.900 per maand
PHP-ontwikkelaar | Bitwerkplaats | Utrecht (hybride) | € 4.000 per maand
Verpleegkundige nachtdienst | Zorghuis De Linde | Breda | € 3.100 - € 4.100
Kok | Hotel Zeezicht | Vlissingen | € 15,20 per uur
Vrachtwagenchauffeur | Van Putten Transport | Venlo | € 17 per uur`,
  pt: `Comercial de zona | Grupo Vale Verde | Leiria | 1.100 € por mês
Programador PHP | Onda Digital | Braga (híbrido) | 28.000 € por ano
Enfermeiro noturno | Clínica das Oliveiras | Faro | 1.600 €
Cozinheiro | Hotel Areias Brancas | Portimão | 1.050 € por mês
Motorista de pesados | Transportes Serra Alta | Viseu | 1.200 €`
}

/** The other postings of a language, each `{title, company, place, pay}`. */
export const otherJobs = Object.fromEntries(
  Object.entries(lists).map(([lang, list]) => [
    lang,
    list.split('\n').map((line) => {
      const [title, company, place, pay] = line.split(' | ')
      return { title, company, place, pay }
    })
  ])
)
