/** Trades, driving, food, safety: spellings as `vocabulary/skills.ts` says. */
export const tradesSkills = `
  HACCP=HACCP-Konzept=norme HACCP=APPCC!=normas HACCP=HACCP-Richtlinien
  TIG welding=TIG!=WIG-Schweißen=TIG Welding=GTAW!=WIG=WIG-schweißen=soudure TIG=soldadura TIG=saldatura TIG=TIG-lassen=TIG welder
  MIG welding=MIG/MAG=MAG-Schweißen=MIG!=MIG Welding=GMAW!=MIG welder=soudure MIG=MIG/MAG-Schweißen=MAG welding=soldadura MIG=MIG-lassen=soldadura MIG/MAG=MIG/MAG welding
  Forklift Licence=forklift license=forklift certification=Staplerschein=Gabelstaplerschein=Flurförderschein=CACES=carnet de carretillero=patentino muletto=heftruckcertificaat=heftruckrijbewijs=forklift licence=forklift operation=fork lift=FLT!=FLT licence=counterbalance licence=Stapler*=Staplerführerschein=CACES 3=CACES R489=CACES 1=carretillero=carnet carretillero=carrello elevatore=patente muletto=patentino carrello elevatore=heftruck=vorkheftruck=empilhadeira=carta de empilhador=Flurförderzeugschein=Flurförderzeuge=Gabelstapler
  HGV licence=CDL!=CDL Class A=CDL-A=Class A CDL=HGV Licence=HGV license=HGV Class 1=HGV Class 2=LGV licence=Class 1 licence=Class 2 licence=Führerschein Klasse CE=Führerschein CE=Führerschein C/CE=permis CE=permis EC=carnet C+E=patente CE=rijbewijs CE=commercial driver's license
  First Aid=Erste Hilfe=primeros auxilios=primo soccorso=primeiros socorros=EHBO!=first aid certificate=first-aid=Ersthelfer=Erste-Hilfe-Kurs=Erste-Hilfe-Schein=PSC1=BHV!=sauveteur secouriste
  POS!=point of sale systems=POS system=POS systems=Kassensystem=Kassensysteme=TPV!
  Cash Handling=Kassieren=Kassenführung=Kassiertätigkeit=encaissement=manejo de caja=kassawerkzaamheden=operação de caixa=gestione cassa=till operation=cash register
  NEBOSH=NEBOSH General Certificate; IOSH; SMSTS; CSCS=CSCS card=CSCS-Karte; OSHA 10=OSHA 30; WHMIS; KNX!; VOB!
  HOAI=HOAI-Leistungsphasen; MEP!
  Photovoltaics=Photovoltaik=photovoltaïque=solar PV=PV-Anlagen=PV systems=energía fotovoltaica=zonnepanelen=fotovoltaico
  HVAC=HVAC systems=HVAC-R=CVC!=climatización=Heizungstechnik=Klimatechnik=SHK!=Lüftungstechnik=Kältetechnik
  F-Gas=F-gas=F-gassen=F-Gase=F-gassencertificaat=F-gas certificate=Kälteschein; LOTO!; Hydraulics=Hydraulik=hidráulica=hydraulische Systeme=hydrauliek
  Pneumatics=Pneumatik=pneumatique=neumática=pneumatiek; Opera PMS=Oracle Opera=Opera Cloud
  Amadeus?=Amadeus GDS=Sabre?=Galileo?; Micros?; ServSafe=ServSafe certification; Barista Skills=latte art
  Welding=Schweißen=Schweissen=soudure=soldadura=saldatura=lassen*=solda*=Schweißarbeiten=Schweißkenntnisse
  Arc Welding=stick welding=SMAW!=E-Hand-Schweißen=Elektroschweißen=MMA welding; Flux-cored Welding=FCAW!
  Brazing=Hartlöten
  Welding Certificate=Schweißerschein=Schweißschein=Schweißerprüfung=coded welder=AWS D1.1=licence de soudure=ISO 9606
  Reach Truck Licence=reach truck=Schubmaststapler=reachtruckcertificaat=reachtruck
  Crane Licence=Kranschein=crane operator certificate=CACES grue=Kranführerschein; Telehandler=Teleskoplader=Manitou!
  Excavator Operation=Baggerschein=excavator operation
  Aerial Work Platform=Hebebühne=IPAF=Hubarbeitsbühne=CACES nacelle=cherry picker; Rigging and Slinging=banksman
  Scaffolding=Gerüstbau; Driver CPC=Modul 95=code 95=CQC!=FIMO=Berufskraftfahrerqualifikation
  Digital Tachograph=tachograph=tachograph card=Fahrerkarte=tacógrafo; Hazmat Endorsement=hazmat
  Electrical Installation=Elektroinstallation=installation électrique=instalaciones eléctricas=impianti elettrici=elektrische installaties
  18th Edition=BS 7671; Electrical Testing=inspection and testing=VDE-Prüfung=DGUV V3=DGUV Vorschrift 3; VDE!
  NICEIC; Plumbing=plomberie=fontanería=idraulica=loodgieterswerk; Gas Safe=Gas Safe registered
  EPA 608=EPA 608 certification=EPA Section 608; Refrigeration=réfrigération=refrigeración
  Carpentry=Zimmerei=charpente=carpintería=falegnameria=timmerwerk; Joinery=Tischlerei=Schreinerei=menuiserie
  Masonry=bricklaying=Mauerwerk=maçonnerie=albañilería; Plastering=Verputzen; Tiling=Fliesenlegen=carrelage
  Drywall=Trockenbau; Roofing=Dachdecken; Landscaping=Gartenbau=jardinage=jardinería
  Chainsaw Licence=Motorsägenschein=Kettensägenschein=chainsaw certificate; SSSTS; CPCS
  Working at Height=working at heights=Höhentauglichkeit=travail en hauteur=trabajos en altura
  Confined Space=confined spaces
  Health and Safety=health & safety=Arbeitssicherheit=Arbeitsschutz=Sicherheit am Arbeitsplatz=santé et sécurité=prevención de riesgos laborales=PRL!=sicurezza sul lavoro=segurança do trabalho=occupational safety=EHS!=HSE!=OSH!
  OSHA=OSHA regulations=OSHA 30-Hour=OSHA 10-Hour; VCA!=VCA certificaat=VCA-certificaat; SIVV-Schein
  Preventive Maintenance=preventative maintenance=vorbeugende Instandhaltung=maintenance préventive=mantenimiento preventivo=manutenzione preventiva=preventief onderhoud=manutenção preventiva
  CMMS!=GMAO!=Maximo!; Automotive Diagnostics=Fahrzeugdiagnose=vehicle diagnostics=OBD!=OBD-II=diagnostic automobile
  ASE Certification=ASE certified=ASE!; MOT Testing=MOT tester
  High-voltage Vehicle Qualification=Hochvoltschein=HV-Schulung=Hochvolt*
  Order Picking=Kommissionierung=préparation de commandes=orderpicken=picking*=preparación de pedidos
  Handheld Scanners=MDE-Geräte=RF scanner=RF scanners=Handscanner
  Food Hygiene=food hygiene certificate=Food Safety Level 2=Level 2 Food Hygiene=food safety=Lebensmittelhygiene=hygiène alimentaire=manipulador de alimentos=carnet de manipulador=Lebensmittelsicherheit=seguridad alimentaria
  Food Handler Card=food handlers card=food handler's card
  Gesundheitszeugnis=Infektionsschutzbelehrung=Infektionsschutzgesetz=Rote-Kreuz-Ausweis; Allergen Management
  Mixology=cocktail making; Wine Knowledge=WSET=Weinkenntnisse; Knife Skills; À la carte cooking=à-la-carte
  Pastry Making; Micros POS=Oracle Micros
  Alcohol Licence=personal licence=RBS certification=TIPS certified=RSA certificate=RSA!
  Security Guard Licence=SIA licence=SIA Door Supervisor=§34a=34a=Sachkunde § 34a=Sachkundeprüfung=Guard Card
  Hotel Reservation Systems=Protel=Fidelio!=Mews?
`
