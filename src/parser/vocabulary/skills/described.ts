/**
 * Names of what work consists of, what people learnt and the papers they hold, in contrast to tools and methods: fields
 * of accounting and law, care, crafts, sciences, licences. Postings name them in passing everywhere ("you prepare the
 * month-end close"), so that they count only where they are plainly asked for.
 */
export const describedSkills: ReadonlySet<string> = new Set(
  `
  Accounting;Accounts Payable;Accounts Receivable;General Ledger;Month-end Close;Year-end Close;Financial Statements
  Reconciliations;Cost Accounting;Management Accounting;Financial Analysis;Internal Audit;Internal Controls;Tax Returns
  Treasury Management;Cash Flow Forecasting;Credit Analysis;Invoicing;Claims Handling;Fixed Assets;Variance Analysis
  Consolidation;Lohnbuchhaltung;Budgeting;Forecasting;Due Diligence;Valuation;Fixed Income;Derivatives
  Venipuncture;Nursing Care;Medication Administration;Intravenous Therapy;Vital Signs;Palliative Care
  Mechanical Ventilation;Stoma Care;Infection Control;Care Planning;Moving and Handling;Manual Therapy
  Lymphatic Drainage;Behavior Therapy;Medical Terminology;Röntgenschein;Ultrasound;MRI;Dental Hygiene;Pharmacology
  Organic Chemistry;Biochemistry;Microbiology;Microscopy;Fermentation;Laboratory Techniques;Protein Purification
  Molecular Biology;Immunology;Genetics;Epidemiology;Analytical Chemistry;Medicinal Chemistry;Patient Assessment
  Dementia Care;Tracheostomy Care;Dental Radiography;Animal Handling;Clinical Trials;Phlebotomy;Triage;Telemetry
  RN License;HCPC Registration;NMC Registration;NVQ;ASE Certification;Care Certificate;Cell Culture
  Forklift Licence;Reach Truck Licence;HGV licence;Crane Licence;Chainsaw Licence;Alcohol Licence
  Security Guard Licence;Welding Certificate;Aerial Work Platform;Digital Tachograph;Hazmat Endorsement;Driver CPC
  Gesundheitszeugnis;Food Hygiene;Food Handler Card;Food Safety;Wine Knowledge;Knife Skills;Pastry Making;Mixology
  Barista Skills;À la carte cooking;Allergen Management;Cash Handling;Order Picking;Excavator Operation;F-Gas
  Photovoltaics;Hydraulics;Pneumatics;HVAC;Refrigeration;Heat Pumps;Electrical Installation;Electrical Testing
  Plumbing;Carpentry;Joinery;Masonry;Tiling;Landscaping;Scaffolding;Plastering;Drywall;Roofing;Working at Height
  Health and Safety;Preventive Maintenance;Automotive Diagnostics;Rigging and Slinging;Confined Space;Brazing
  Technical Drawing;Milling;Turning;Grinding;Sheet Metal;Laser Cutting;Injection Moulding;Die Casting;Metrology
  Coordinate Measuring Machines;Industrial Automation;Building Automation;High Voltage;Thermodynamics
  Fluid Mechanics;Materials Science;Tendering;Root Cause Analysis;Robot Programming
  Recruiting;Labor Law;Workforce Planning;Contract Law;Corporate Law;Public Procurement Law;Contract Drafting
  Intellectual Property;Curriculum Development;Lesson Planning;Legal Research;Mediation;HR Administration
  Special Educational Needs;Succession Planning;Organizational Development;Compliance Management
  Warehouse Management;Inventory Management;Supply Chain Management;Customs Clearance;Vendor Management
  Lead Generation;Cold Calling;Account Management;Merchandising;Photography;Fundraising;Public Relations
  Market Research;Dangerous Goods;Demand Planning
  Firmware;IoT;Bootloaders;Wi-Fi;LTE;Microcontrollers;Embedded Systems;Ladder Logic;Prototyping
  Technical Documentation;Search Relevance;Pivot Tables;Information Retrieval;Test Planning;Network Administration
  Illustration;Typography;Soldering
  `
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
)
