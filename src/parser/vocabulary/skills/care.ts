/** Care, medicine, laboratory: spellings as `vocabulary/skills.ts` says. */
export const careSkills = `
  CPR!=CPR certification=CPR certified=Reanimation*; BLS!=Basic Life Support=BLS certification=BLS-Zertifikat
  ACLS!=Advanced Cardiac Life Support=ACLS certification; PALS!=Pediatric Advanced Life Support
  Epic EHR=Epic Systems=Epic?=Epic EMR=Epic Hyperspace; Cerner=Cerner Millennium; Meditech=MEDITECH
  EHR!=EMR!=electronic health records=EHR systems=electronic medical records=electronic health record
  Phlebotomy=phlebotomy skills
  Venipuncture=venepuncture=Blutentnahme=prise de sang=prélèvements sanguins=extracción de sangre=bloedafname=prelievo ematico
  Wound Care=Wundmanagement=wound management=Wundversorgung=soins de plaies=cura de heridas=medicazione ferite=wondzorg=cuidados de feridas=wound dressing=Wundexperte=Wundexperte ICW=tratamento de feridas=pansements
  Triage?; Telemetry?; PCR!=qPCR=RT-PCR=qPCR/PCR=real-time PCR=RT-qPCR; ELISA!; HPLC; GC-MS=LC-MS
  Western blot=Western blotting; CRISPR=CRISPR/Cas9=CRISPR-Cas9; Flow Cytometry
  Cell Culture=Zellkultur=cell cultures=tissue culture=culture cellulaire=cultivo celular
  Next-generation Sequencing=NGS!=RNA-seq=single-cell sequencing=DNA sequencing=next generation sequencing
  Mass Spectrometry=Massenspektrometrie=LC-MS/MS; Bioinformatics=Bioinformatik; Molecular Biology; SPSS=IBM SPSS
  Stata=STATA; Minitab; EViews; NVivo; Qualtrics=SurveyMonkey=LimeSurvey
  LIMS!=laboratory information management system
  Clinical Trials=clinical studies=klinische Studien=essais cliniques=ensayos clínicos=clinical trial management
  Pharmacovigilance; Kinaesthetics=Kinästhetik=Kinaesthetik=Kinästhetik-Kurs; PECS!; ABA therapy
  Nursing Care=Grundpflege=soins infirmiers=cuidados de enfermería=assistenza infermieristica=Behandlungspflege=Grund- und Behandlungspflege
  Medication Administration=medication management=administering medication=Medikamentengabe=Medikamentenmanagement=administration des médicaments=administración de medicamentos=medicatie toedienen=somministrazione farmaci=administração de medicamentos
  Intravenous Therapy=IV therapy=IV insertion=cannulation=infusion therapy=Infusionstherapie
  Vital Signs=vital signs monitoring=Vitalzeichenkontrolle=Vitalzeichen=signes vitaux=signos vitales=constantes vitales
  Palliative Care=Palliativpflege=soins palliatifs=cuidados paliativos=cure palliative=palliatieve zorg=end-of-life care
  Dementia Care; Mechanical Ventilation=Beatmungspflege=ventilator management; ECG!=EKG!=electrocardiogram
  Tracheostomy Care; Stoma Care=ostomy care=Stomapflege
  Infection Control=infection prevention=Hygienemanagement=Krankenhaushygiene=prévention des infections=infection prevention and control
  Patient Assessment=patient assessments=Pflegeanamnese
  Care Planning=care plans=Pflegeplanung=plans de soins=planes de cuidados=zorgplannen=zorgplan=piani assistenziali
  Expert Standards in Nursing=Expertenstandards
  Moving and Handling=manual handling=patient handling=manutention des patients=ARJO; Bobath=Bobath-Konzept
  Manual Therapy=Manuelle Therapie=thérapie manuelle=terapia manual
  Lymphatic Drainage=manuelle Lymphdrainage=Lymphdrainage=drainage lymphatique=drenaje linfático
  Krankengymnastik am Gerät=KGG!
  Behavior Therapy=Verhaltenstherapie=CBT!=cognitive behavioral therapy=cognitive behavioural therapy
  Systemic Counselling=systemische Beratung; Praxisanleitung=Praxisanleiter; NVQ Level 2; NVQ Level 3; NVQ!
  Care Certificate; NMC Registration=NMC registration=NMC PIN=NMC pin; HCPC Registration=HCPC registered=HCPC
  RN License=registered nurse license=RN licensure; BIG-registratie=BIG registratie; NRP!; TNCC; PMVA; SystmOne
  EMIS!; athenahealth; eClinicalWorks; NextGen Healthcare; Orbis=ORBIS KIS; Medifox=MediFox=Vivendi*=SNAP Ambulant
  KIS!=Krankenhausinformationssystem; ICD-10=ICD-10 coding=ICD-10-CM; CPT coding=CPT codes
  Medical Coding=medical billing=medizinische Kodierung=DRG!
  Medical Terminology=medizinische Fachterminologie=terminologie médicale; DICOM; HL7; FHIR!; PACS!
  Röntgenschein=Strahlenschutz=radiation protection; MRI!=MRT!
  Ultrasound=Sonographie=échographie=ecografía=sonography; Dental Hygiene=Prophylaxe?=dental prophylaxis
  Dental Radiography; Dampsoft; CEREC; Regulatory Affairs=Zulassung von Arzneimitteln
  Pharmacology=Pharmakologie=pharmacologie; GxP; GDP*=good distribution practice; CAPA!; Drug Discovery
  Medicinal Chemistry; Organic Chemistry=organische Chemie=organic synthesis=chimie organique
  Analytical Chemistry=analytische Chemie=Analytik*; Biochemistry=Biochemie=biochimie=bioquímica
  Microbiology=Mikrobiologie=microbiologie=microbiología=microbiologia; Immunology=Immunologie; Genetics=Genetik
  Proteomics; Molecular Cloning; Protein Purification; Immunohistochemistry=IHC!=histology=Histologie
  Microscopy=Mikroskopie=microscopie=microscopía=fluorescence microscopy=confocal microscopy
  Electron Microscopy=SEM/TEM; Spectroscopy=Spektroskopie=NMR=FTIR=UV-Vis=UV/VIS
  Chromatography=Chromatographie=gas chromatography=liquid chromatography
  Fermentation=Fermentation processes=bioreactors=upstream processing
  Laboratory Techniques=lab techniques=Labortechniken; Benchling; GraphPad Prism=GraphPad=Prism*; ImageJ=Fiji*; FlowJo
  PyMOL; SnapGene; Bioconductor; Nextflow; Snakemake; GATK; Epidemiology=Epidemiologie; Biostatistics=Biostatistik
  CDISC=SDTM=ADaM; REDCap; MedDRA; EndNote=Zotero=Mendeley; MAXQDA=ATLAS.ti
  Qualitative Research=qualitative Forschung=qualitative methods
  Quantitative Research=quantitative methods=quantitative Methoden; Survey Design=survey research
  Systematic Reviews=systematic review=meta-analysis; Animal Handling=FELASA
`
